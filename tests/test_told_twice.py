"""What was done and what was thrown away are two memories: a late tap says which it was.

One test over all forms of the house: every sample conversation is lived through up to where a form
ends, and then what still stands on the screen is pressed: the last press again, [Stop], [Change].
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlmodel import SQLModel

from bot.feature import Sample, Sheet
from bot.house import features
from bot.keys import fresh
from bot.words import Press
from storage import drafts
from storage.database import Database
from tests.conftest import hurried
from tests.stage import CANS, Person, Town
from tests.test_outcomes import kept
from tests.test_samples import SAMPLES, live

pytestmark = pytest.mark.ci

SHEETS = [sheet for one in features(fresh()) for sheet in one.sheets]

UNSAID = re.compile(r"[Nn]othing (was|is) sent|kept nothing|[Tt]hrew|nothing to (send|add)|Stopped")
"""What is said of words that went nowhere."""

DRAWS = re.compile(r"form_(stop|change)-[^-]+-(?P<sheet>[a-z_]+)")


def begun(town: Town, one: Person) -> set[str]:
    """Return the forms that somebody has begun and not ended."""
    with town.database.reading() as db:
        on_disk = {it.name for it in drafts.drafts(db, one.platform, one.id)}
    memory, now = town.app.memory, town.app.now()
    private = {it.name for it in SHEETS if it.private and memory.get(_mine(one, it), now)}
    return on_disk | private


def _mine(one: Person, sheet: Sheet) -> tuple[str, str, str]:
    return one.platform, one.id, sheet.name


def lines(sample: Sample) -> list[str]:
    return [it for it in map(str.strip, sample.lines.splitlines()) if not re.match(r"\w* ?<", it)]


def _who(line: str) -> str:
    return line.partition(" ")[0]


class Screens:
    """Remembers each button that somebody had on a screen, and what was pressed last."""

    def __init__(self, town: Town) -> None:
        self.seen: set[str] = set()
        self.pressed = ""
        take = town.app.handle

        async def noting(incoming):  # type: ignore[no-untyped-def]
            self.pressed = incoming.data if isinstance(incoming, Press) else ""
            answer = await take(incoming)
            rows = answer.post.rows if answer is not None and answer.post else ()
            self.seen |= {button.data for row in rows for button in row}
            return answer

        town.app.handle = noting  # type: ignore[method-assign]

    def late(self, sheets: set[str]) -> Iterator[str]:
        """Yield what can still be pressed of these forms."""
        for data in sorted(self.seen):
            if (found := DRAWS.fullmatch(data)) and found["sheet"] in sheets:
                yield data
        if self.pressed:
            yield self.pressed


@pytest.mark.parametrize("platform", CANS)
async def test_a_late_tap_says_what_happened(platform: str, tmp_path: Path) -> None:
    ended: set[str] = set()
    wrong = []
    samples = [it.values[1] for it in SAMPLES if it.values[0] == platform]
    for at, sample in enumerate(samples):
        database = hurried(Database(f"sqlite:///{tmp_path / f'{at}.db'}"))
        SQLModel.metadata.create_all(database.engine)
        town = await Town.open(database, tmp_path, swapped=platform != next(iter(CANS)))
        screens = Screens(town)
        for line in filter(None, lines(sample)):
            one = next((it for it in town.everyone if it is getattr(town, _who(line), 0)), None)
            before = begun(town, one) if one else set()
            await live(town, line)
            over = before - begun(town, one) if one else set()
            if not over or " > " not in line:
                continue
            ended |= over
            said, stands = one.last if one.messages else "", kept(town)
            for data in screens.late(over):
                await one.forges(data)
                if UNSAID.search(one.last) and not UNSAID.search(said):
                    wrong.append(f"{sample.name}: {line}: {data}: {one.last}")
                if kept(town) != stands:
                    wrong.append(f"{sample.name}: {line}: {data} did it twice")
            break
        await town.close()
        database.close()
    assert not wrong, "\n".join(wrong)
    assert len(ended) > 10, ended
