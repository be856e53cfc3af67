"""The charts: what the numbers of an answer look like, drawn by the same code on the screen and on paper."""
