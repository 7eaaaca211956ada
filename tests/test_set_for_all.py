"""What changes for all what others can say, or who reads it, says so; and no contact does it.

One walk over all that organizers can press, with all that a button may carry.
"""

from __future__ import annotations

from itertools import product

import pytest

from bot.access import Roles
from bot.binding import takes
from bot.feature import Entry, Feature
from bot.features.people.rules import mark
from bot.house import features
from bot.keys import fresh
from storage import groups, members, people, summary, tip_desk
from tests.features.test_questions import becomes
from tests.kinds import only
from tests.stage import Person, Town
from tests.telling import tells, to_slot
from tests.test_outcomes import answers

pytestmark = pytest.mark.ci

HOUSE = {one.name: one for one in features(fresh())}

NUMBERS = (0, 1, 2, 30)

STEPS = 2
"""So many questions at most follow one press."""


def for_organizers(feature: Feature) -> dict[str, Entry]:
    """Return what a feature has for them and for no neighbour."""
    theirs = Roles(member=True, organizer=True)
    return {
        name: entry
        for name, entry in feature.presses.items()
        if entry.needs.allows(theirs) and not entry.needs.allows(Roles(member=True))
    }


def heard(town: Town, by: Person) -> dict[str, object]:
    """Return by what everybody but whoever acts is heard here, and by whom."""
    with town.database.reading() as db:
        home, me = groups.group(db, town.group_id), people.person(db, by.platform, by.id)
        assert home is not None
        assert me is not None
        everyone = members.holders(db, home.id, members.ORGANIZER, *members.CONTACTS)
        return {
            "private messages": (home.private_words, tip_desk.terms(db, home.id)),
            "looked at first": home.looks_first,
            "on Sunday": summary.gathered(db, home.id),
            "chats": [
                (one.id, one.purpose, one.ages == groups.YOUNG) for one in groups.chats(db, home.id)
            ],
            "roles": {(one.person_id, one.role) for one in everyone if one.person_id != me.id},
        }


def words(town: Town) -> tuple[str, ...]:
    """Return what a button may carry beside numbers: a kind of post, ages, and whose role it is."""
    with town.database.reading() as db:
        ana = people.person(db, town.ana.platform, town.ana.id)
        maya = people.person(db, town.maya.platform, town.maya.id)
    assert ana is not None
    assert maya is not None
    held = ((ana.id, members.ORGANIZER), (maya.id, members.COMMUNITY))
    return ("concern", groups.YOUNG, *(mark(town.group_id, *one) for one in held))


async def presses(town: Town, one: Person, feature: Feature) -> set[str]:
    """Press all of it; return what changed something, pressed no further from then on."""
    entries, changed = for_organizers(feature), set[str]()
    for name, entry in entries.items():
        kinds = [NUMBERS if kind is int else words(town) for kind in takes(entry.run, 1)]
        for given in product(*kinds):
            before = heard(town, one)
            await goes_on(one, "-".join(map(str, (name, town.group_id, *given))), name, entries)
            if heard(town, one) != before:
                changed.add(name)
                break
    return changed


async def goes_on(one: Person, data: str, name: str, entries: dict[str, Entry]) -> None:
    """Press it, say yes where it asks, and answer what it asks in words."""
    await one.forges(data)
    for _ in range(STEPS):
        yes = next(
            (it.data for it in one.messages[-1].buttons if _follows(it.data, name, entries)), ""
        )
        if yes:
            await one.forges(yes)
        await answers(one)


def _follows(data: str, name: str, entries: dict[str, Entry]) -> bool:
    entry = entries.get(data.partition("-")[0])
    return entry is not None and entry.after == name


@only("sqlite")
@pytest.mark.parametrize("name", HOUSE)
async def test_it_says_so_and_no_contact_does_it(town: Town, name: str) -> None:
    await becomes(town, town.lee, members.ORGANIZER)
    await tells(town.maria)
    await to_slot(town)
    assert await presses(town, town.lee, HOUSE[name]) == set()
    says = {action for action, one in HOUSE[name].presses.items() if one.bars}
    changed = await presses(town, town.sam, HOUSE[name])
    assert changed <= says
    assert bool(changed) == bool(says)
