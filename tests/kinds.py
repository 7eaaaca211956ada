"""Tests that are about one kind of database say so where they begin: `@only("postgresql")`."""

from __future__ import annotations

import pytest


def only(kind: str, fixture: str = "database_url") -> pytest.MarkDecorator:
    """Run a test on this kind alone. `fixture`: the one that it gets its databases from."""
    return pytest.mark.parametrize(fixture, [kind], indirect=True)
