"""Two streets live all there is, one conversation after another, and use every kind of the house.

What no street reaches yet is named with its reason, and nothing else: so the list can only shrink.
"""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.feature import Sample, Spot
from bot.house import features
from bot.keys import fresh
from storage.database import Database
from tests import lives
from tests.conftest import hurried
from tests.lives.not_yet import NOT_YET
from tests.oak_road import two_streets
from tests.streets import every
from tests.walking import Walk

SAMPLES = [sample for one in features(fresh()) for sample in one.samples]

STEPS = 15
"""So far the walk goes on after each."""


class Whole:
    """Both streets over all conversations: each lives them in a database of its own."""

    def __init__(self, model: Path, folder: Path) -> None:
        self.used: dict[str, set[str]] = defaultdict(set)
        self.every: list[str] = []
        self._model, self._folder, self._walk = model, folder, Walk()

    async def lives(self, one: Sample, *, steps: int = STEPS) -> None:
        """Live one, and walk on from there to what no street has used yet."""
        shutil.copyfile(self._model, self._folder / "porchlight.db")
        database = hurried(Database(f"sqlite:///{self._folder / 'porchlight.db'}"))
        streets = await two_streets(database, self._folder, next(iter(one.taps)), self.used)
        await streets.live(one)
        for street in streets.both:
            await self._walk.goes_on(streets, street, steps)
        streets.apart()
        self.every = [*every(streets.town.app.registry)]
        await streets.town.close()
        database.close()

    def unused(self) -> dict[str, list[str]]:
        """Return what each street has not used, by its word."""
        return {
            word: [one for one in self.every if one not in used] for word, used in self.used.items()
        }


@pytest.fixture
def whole(model_file: Path, tmp_path: Path) -> Whole:
    return Whole(model_file, tmp_path)


@pytest.fixture(autouse=True)
def _all_was_drawn(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail where something broke beside what was shown: only the log tells."""
    yield
    assert not [repr(one.exc_info[1]) for one in caplog.get_records("call") if one.exc_info]


@pytest.mark.full
async def test_each_street_uses_every_kind_of_the_house(whole: Whole) -> None:
    for one in (*lives.LIVES, *SAMPLES):
        await whole.lives(one)
    left = {one for unused in whole.unused().values() for one in unused}
    assert sorted(left) == sorted(one for these in NOT_YET.values() for one in these)


@pytest.mark.ci
async def test_samples_go_through_every_door_that_everybody_sees(whole: Whole) -> None:
    doors = {
        f"presses {door.action}"
        for one in features(fresh())
        for door in one.doors
        if door.spot in (Spot.STREET, Spot.ORGANIZERS)
    }
    for one in SAMPLES:
        await whole.lives(one, steps=0)
    closed = {one for unused in whole.unused().values() for one in doors.intersection(unused)}
    assert not closed
