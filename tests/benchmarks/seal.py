"""What sealing costs: something told privately, sealed and committed, over the bare commit.

Ours: a story of 1 KB with its other fields and a way back, each sealed under a new key, the code of
six words, and one commit on the disk (FULL). Theirs: the commit of a row with bytes of the same
sizes that nobody sealed.
"""

from __future__ import annotations

import secrets
import statistics
import tempfile
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date
from pathlib import Path

from sqlmodel import SQLModel

from bot.features.tips.seal import Seal
from bot.keys import fresh
from storage import groups, tips
from storage.database import Database
from storage.tips import Case
from tests.benchmarks.figures import Figure, Result, cpu_pairs

PIECES = 200
ROUNDS = 25
GOAL_US = 120.0

STORY = ("Someone tries the doors of cars at night, one after another. " * 17)[:1024]
WORDS = "river apple nine coat lamp north"
DAY = date(2026, 11, 23)


class Street:
    """A database in which something is told over and over, each in a transaction of its own."""

    def __init__(self, folder: Path, name: str, told: Callable[[str], Case]) -> None:
        self._database = Database(f"sqlite:///{folder / name}.db")
        SQLModel.metadata.create_all(self._database.engine)
        self._writer = self._database.writer()
        with self._database.transaction(self._writer) as db:
            self._group_id = groups.found(db, "Elm Street", "America/Vancouver", "en").id
        self._told = told

    async def round(self) -> int:
        for _ in range(PIECES):
            with self._database.transaction(self._writer) as db:
                tips.add(db, self._told(self._group_id))
        return PIECES

    def close(self) -> None:
        self._writer.close()
        self._database.close()


def sealed(seal: Seal, group_id: str) -> Case:
    """Return something told privately, sealed as it would be."""
    case_id = tips.new_id()
    wrapped, case = seal.fresh(case_id)
    return Case(
        id=case_id,
        group_id=group_id,
        # The same words each time would be found twice; their code takes as long.
        code=seal.code(WORDS + case_id),
        key=wrapped,
        route=seal.route(case_id, "telegram", "5000000001", "en"),
        reader_role="police",
        reader_id=3,
        holder_id=0,
        status=tips.NEW,
        shown=tips.WAITING,
        slot="20261123_08",
        day=DAY,
        wrote=DAY,
        changed=DAY,
        keep_days=90,
        what=case.close(case_id, "what", STORY),
        place=case.close(case_id, "place", "Elm and 3rd"),
        moment=case.close(case_id, "moment", "week 2026-11-23"),
        looks=case.close(case_id, "looks", "A green coat and a cap."),
        desk=case.close(case_id, "desk", ""),
    )


def unsealed(like: Case) -> Callable[[str], Case]:
    """Return what makes rows with bytes of the same sizes."""
    values = {one.name: getattr(like, one.name) for one in fields(like)}
    plain = replace(
        like,
        **{
            name: secrets.token_bytes(len(value))
            for name, value in values.items()
            if isinstance(value, bytes)
        },
    )

    def told(group_id: str) -> Case:
        case_id = tips.new_id()
        return replace(plain, id=case_id, group_id=group_id, code=case_id * 2)

    return told


async def measure() -> Result:
    """Measure what sealing adds, in microseconds of processor time."""
    seal = Seal(fresh())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ours = Street(folder, "sealed", lambda group_id: sealed(seal, group_id))
        bare = Street(folder, "bare", unsealed(sealed(seal, "")))
        pairs = await cpu_pairs(ours.round, bare.round, ROUNDS)
        ours.close()
        bare.close()
    mine, other = zip(*pairs, strict=True)
    return Result(
        "seal",
        {
            "sealed": Figure(
                round(statistics.median(one - two for one, two in pairs) * 1e6, 1),
                GOAL_US,
                "µs of processor time over the bare commit",
                {
                    "ours_us": statistics.median(mine) * 1e6,
                    "bare_us": statistics.median(other) * 1e6,
                },
            )
        },
    )
