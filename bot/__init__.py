"""The core of Porchlight: it knows no platform and writes no SQL."""
