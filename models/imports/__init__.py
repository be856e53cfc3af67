"""What comes from outside: files of events, read, reviewed and only then taken in."""
