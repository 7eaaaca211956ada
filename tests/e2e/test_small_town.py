"""What it takes to run a small town, as the README says it."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

from storage import groups, members, people
from storage.database import Ticket
from storage.upsert import upsert
from tests.benchmarks.growth import closed
from tests.e2e.street import Street

README = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
GROUPS, PEOPLE, OF_EACH, KINDS = 20, 100, 50, 7
"""How many groups, how many people in each, and how many things of each kind."""
WORDS = "The street lamp at the corner is out, and it is very dark for children there. " * 4


def told() -> tuple[int, ...]:
    """Return what the README says: groups, people, things, megabytes of memory and of disk."""
    numbers = re.search(
        r"([\d,]+) groups, ([\d,]+) people and ([\d,]+) problems, .* "
        r"takes at most ([\d,]+) MB of memory and ([\d,]+) MB of disk",
        " ".join(README.split()),
    )
    return tuple(int(one.replace(",", "")) for one in numbers.groups())


def lives(db: Ticket, street: Street) -> None:
    """Let there be a town around the street, with what it did in its years."""
    today = datetime.now(UTC).date()
    for at in range(GROUPS - 1):
        group = groups.found(db, f"Oak Lane {at}", street.zone, "en", town=street.town)
        chat = groups.connect(
            db, group.id, "telegram", f"-100{at:05}", kind="group", title=f"Oak Lane {at}"
        )
        for number in range(PEOPLE):
            one = people.meet(db, "telegram", f"9{at:03}{number:04}", f"Robin {number}", "")
            members.see(db, group.id, chat.id, one.id, today)
        did(db, group.id, one.id)
    did(db, street.group_id, people.person(db, "telegram", str(street.maria.account.id)).id)


def did(db: Ticket, group_id: str, who: int) -> None:
    """Let a group have done something often, in words as long as people write."""
    kinds = closed(group_id, who)
    assert len(kinds) == KINDS
    for model, row in kinds.items():
        said = {key: WORDS for key in row if key in ("what", "words")}
        upsert(db, model, *({**row, **said, "number": 1000 + at} for at in range(OF_EACH)))


async def test_it_takes_no_more_memory_and_disk_than_the_readme_says(street: Street) -> None:
    street.settle()
    with street.database() as db:
        lives(db, street)
    await street.start()
    await street.ana.says("menu")
    await street.ana.presses("Write to everyone")
    await street.ana.says("Garbage day moves")
    await street.ana.presses("Send")
    await street.everywhere("Garbage day moves")
    files = (street.folder / "data").iterdir()
    *size, memory, disk = told()
    assert size == [GROUPS, GROUPS * PEOPLE, GROUPS * OF_EACH * KINDS]
    assert street.megabytes < memory
    assert sum(one.stat().st_size for one in files) / 1e6 < disk
