"""How long a test waits for what has to come."""

PATIENCE = 60.0
"""Seconds, only ever used up by a test that fails: that a machine is slow is no fault of ours.

How fast something comes is measured in tests/benchmarks; what README promises in seconds is a test
of the full size, which runs alone.
"""
