"""Years of history make no look at what is open dearer: counted in steps, so no clock matters."""

import pytest

from tests.benchmarks import growth


@pytest.mark.ci
async def test_what_was_closed_long_ago_is_not_read_again() -> None:
    figures = (await growth.measure()).figures
    assert {name: one.sides for name, one in figures.items() if not one.holds} == {}
