"""What the centre knows: plain Python, SQLAlchemy and NumPy, usable and tested without a screen."""
