"""What is left on the disk when something was told privately: nothing of who told it."""

from __future__ import annotations

from pathlib import Path

from sqlmodel import SQLModel

from bot.features.tips.wording import phrase
from storage import tips
from storage.database import Database
from tests import leakscan
from tests.leakscan import known
from tests.stage import Town
from tests.telling import ANSWER, MAYA, SEND, WHAT, answers, new_rows, rows, tells, to_slot


def everything_in(folder: Path) -> bytes:
    return b"".join(one.read_bytes() for one in folder.rglob("*") if one.is_file())


def scan(folder: Path, secrets: list[str]) -> None:
    """Assert that no file holds any of these, in whatever form."""
    assert any(one.name.endswith("-wal") for one in folder.rglob("*"))
    kinds = ["id" if one.isdecimal() else "name" for one in secrets]
    things = [known(at, *thing) for at, thing in enumerate(zip(kinds, secrets, strict=True))]
    assert leakscan.scan([folder], things) == []


async def test_nobody_is_in_any_file_after_telling_and_reading(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'porchlight.db'}")
    SQLModel.metadata.create_all(database.engine)
    town = await Town.open(database, tmp_path)
    before = everything_in(tmp_path)
    teller = town.person("Quetzalina Wombat", "telegram")
    teller.id = "7351904286"
    town.platforms["telegram"].people[teller.id] = teller
    await teller.opens(f"tip_start-{town.group_id}")
    await teller.presses("No")
    await teller.presses(MAYA)
    await teller.fills(what=WHAT, place="Marmalade Corner", moment="Today")
    await teller.presses("Go on (not sent yet)")
    await teller.presses("Yes, with six words")
    await teller.presses("Copy")
    await teller.presses(SEND)
    words = teller.clipboard
    await to_slot(town)
    await answers(town)
    await to_slot(town)
    await teller.says(words)
    await teller.presses("Write back")
    await teller.fills(words="Yes, ocelotbanjo.")
    await teller.says(phrase.draw("en"))
    await to_slot(town)
    secrets = [WHAT, "zebraquartz", "Marmalade Corner", ANSWER, "walrusflute", "ocelotbanjo", words]
    # A word such as "written" is also the name of a column, and stood there before.
    fresh_words = [one for one in words.split() if len(one) > 4 and one.encode() not in before]
    assert len(fresh_words) >= 3
    secrets += [teller.id, teller.name, *fresh_words]
    await town.close()
    scan(tmp_path, secrets)
    database.close()


async def test_rows_about_what_known_people_told_hold_none_of_them(town: Town) -> None:
    before = rows(town)
    told = [await tells(one) for one in (town.maria, town.tom)]
    await to_slot(town)
    await answers(town)
    await to_slot(town)
    for one, words in zip((town.maria, town.tom), told, strict=True):
        await one.says(words)
    new = new_rows(town, before)
    ours = {"tip_cases", "tip_notes", "tip_acts", "tip_counts", "cards", "copies", "agenda"}
    assert new.keys() <= {*ours, "memberships"}
    for name in ours:
        for row in new.get(name, []):
            for one in (town.maria, town.tom):
                assert not {one.id, one.name} & {str(value) for value in row}


async def test_no_column_of_two_cases_of_one_person_is_alike(town: Town) -> None:
    for _ in range(3):
        await tells(town.maria)
    names = [column.name for column in SQLModel.metadata.tables["tip_cases"].columns]
    alike = {"group_id", "reader_role", "reader_id", "status", "shown", "slot", "day"}
    alike |= {"holder_id", "wrote", "changed", "keep_days"}
    for name, values in zip(names, zip(*rows(town)["tip_cases"], strict=True), strict=True):
        assert name in alike or len(set(values)) == 3, name


async def test_reading_is_told_to_nobody(town: Town) -> None:
    words = await tells(town.maria)
    await to_slot(town)
    seen = [list(one.messages) for one in (town.maya, town.ana)]
    await town.maria.says(words)
    await to_slot(town)
    assert seen == [list(one.messages) for one in (town.maya, town.ana)]
    assert tips.NEW in rows(town)["tip_cases"][0]
