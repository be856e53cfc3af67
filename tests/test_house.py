"""The house rules that no linter knows: what may lie where in this repository."""
