"""The steps themselves, numbered from 1 without gaps."""
