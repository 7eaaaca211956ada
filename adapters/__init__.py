"""One folder per platform; each knows the neutral words and its own SDK."""
