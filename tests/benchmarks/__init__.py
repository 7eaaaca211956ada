"""Measurements as ratios, both sides in one run: `python -m tests.benchmarks [NAME] [--json]`."""
