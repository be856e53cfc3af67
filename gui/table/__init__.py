"""The incident list: every incident that answers the filter, one row each."""
