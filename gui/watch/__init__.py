"""The work of a watch: tasks and notifications, coverage, the handover, and who is waited for."""
