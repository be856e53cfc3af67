"""The people at this desk: who is signed in, who joins for what takes two, and whose keys the centre has on record."""
