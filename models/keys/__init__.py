"""Keys: what an officer signs with, what a contingent certifies its officers with, and the file that holds them."""
