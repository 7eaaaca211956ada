"""Attacks a running Porchlight at random, and counts what it withstood.

    python -m tests.attack [PART ...] [--minutes M] [--seed N]

Every part goes on while its share of the time lasts. What falls is one sentence and the seed that
brings it about again.
"""
