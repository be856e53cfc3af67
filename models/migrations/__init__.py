"""The steps from one schema of the centre database to the next; a step that has landed is never edited."""
