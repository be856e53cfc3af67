"""Invented incidents with the shape of a real ceasefire, for training and for trying the program."""
