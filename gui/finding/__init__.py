"""The joint finding: two assessments side by side, and what both contingents sign together."""
