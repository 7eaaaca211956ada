"""Two streets live everything that there is, and neither ever sees anything of the other.

Both live each sample of each feature, and walk on from there to whatever they have not used yet.
Then everybody in one of them is erased, and that street stops: of them nothing remains that should
go, and the other street is as it was.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.feature import Sample
from bot.house import features
from bot.keys import fresh
from storage import people
from storage.database import Database
from tests.oak_road import two_streets
from tests.rows import holding, leading_to, rows_of
from tests.streets import Street, Streets, cards, standing
from tests.walking import Walk, farewell

pytestmark = pytest.mark.ci

KINDS = ("sqlite", "postgresql")


def usual() -> Iterator[tuple[str, str, str]]:
    """Yield what the usual run plays: of each feature one sample, on one platform, in one kind."""
    for at, one in enumerate(it for it in features(fresh()) if it.samples):
        sample = one.samples[0]
        yield KINDS[at % 2], list(sample.taps)[at // 2 % len(sample.taps)], sample.name


USUAL = set(usual())
LIVED = [
    pytest.param(
        kind,
        platform,
        sample,
        id=f"{kind}-{platform}-{one.name}: {sample.name}",
        marks=() if (kind, platform, sample.name) in USUAL else pytest.mark.full,
    )
    for one in features(fresh())
    for sample in one.samples
    for platform in sample.taps
    for kind in KINDS
]


async def erased(streets: Streets, street: Street) -> None:
    """Let everybody in a street erase themselves, its organizers last."""
    organizers = (street.ana, street.sam)
    for one in (*(it for it in street.everyone if it not in organizers), *organizers):
        await one.forges(f"erase_ask-{next(iter(street.groups))}")
        for action in ("erase_anyway", "erase_yes"):  # in whatever language they read
            for button in one.messages[-1].buttons:
                if button.data.startswith(action):
                    await one.forges(button.data)


def numbers_of(streets: Streets, street: Street) -> list[int]:
    """Return under which numbers the people of a street are kept."""
    with streets.town.database.reading() as db:
        known = [people.person(db, one.platform, one.id) for one in street.everyone]
    return [one.id for one in known if one is not None]


def kept(streets: Streets, street: Street) -> tuple[dict, list[str]]:
    """Return what is kept of a street, and what stands there; how often it was drawn is neither."""
    rows = rows_of(streets.town, street.groups, [one.id for one in street.everyone])
    drawn = {"cards", "copies"}
    texts = [one.text for one in standing(street)]
    return {name: those for name, those in rows.items() if name not in drawn}, texts


@pytest.fixture(autouse=True)
def _all_was_drawn(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail where something broke beside what was shown: only the log tells."""
    yield
    assert not [repr(one.exc_info[1]) for one in caplog.get_records("call") if one.exc_info]


def nothing_remains(streets: Streets, street: Street, numbers: list[int]) -> None:
    """Assert that no name and no account is left anywhere, and no row that should go."""
    called = [rf"\b{sign}\b" for one in street.everyone for sign in (one.name, one.id)]
    signs = re.compile("|".join(called))
    assert not holding(streets.town, signs)
    assert not leading_to(streets.town, numbers)
    for message in cards(street):
        assert not signs.search(message.text), message.text


@pytest.mark.parametrize(("database_url", "platform", "sample"), LIVED, indirect=["database_url"])
async def test_neither_street_sees_the_other_and_of_the_erased_nothing_remains(
    database: Database, tmp_path: Path, platform: str, sample: Sample
) -> None:
    streets = await two_streets(database, tmp_path, platform, defaultdict(set))
    await streets.live(sample)
    walk = Walk()
    for one in streets.both:
        await walk.goes_on(streets, one, 15)
    street, other = streets.both[:: 1 if len(sample.name) % 2 else -1]
    await farewell(other)
    await streets.town.later(days=2)
    streets.apart()
    numbers, before = numbers_of(streets, street), kept(streets, other)
    await erased(streets, street)
    nothing_remains(streets, street, numbers)
    assert kept(streets, other) == before
    streets.apart()
    await streets.town.close()


async def test_a_street_that_was_erased_stops_and_the_other_lives_on(
    database: Database, tmp_path: Path
) -> None:
    streets = await two_streets(database, tmp_path, "telegram", defaultdict(set))
    await erased(streets, streets.oak)
    await streets.town.later(days=1)
    streets.oak.elm.shows("Nobody organizes Oak Road any more.")
    await streets.town.later(days=32)
    await streets.elm.maria.presses("Votes and activities")
    streets.elm.maria.sees("Nothing is planned")
    streets.apart()
    await streets.town.close()
