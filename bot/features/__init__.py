"""What Porchlight does: one folder per feature; `bot/house.py` holds the list."""
