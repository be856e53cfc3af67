"""Windows of entry: what comes in is typed here, checked as it is typed, and entered in the record."""
