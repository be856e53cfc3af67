"""What officers do: each action is checked, planned and written as one entry of the journal."""
