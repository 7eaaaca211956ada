"""A button on what a restore lost acts on nothing, also when there is something new."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import backup, keys, restore
from bot.config import Settings
from bot.remembering import up_to_date
from bot.words import Button, Press
from storage.database import Database
from storage.migrate import upgrade
from tests.features.test_concerns import tells
from tests.features.test_polls import ask
from tests.stage import Message, Person, Town
from tests.test_restore import leaves


@pytest.fixture
async def street(tmp_path: Path, monkeypatch):
    """A town with its database in a file, its keys, and the list of what was erased."""
    made = Settings(data_dir=tmp_path / "data", keys_file=tmp_path / "porchlight.key")
    made.data_folder.mkdir()
    keys.new(made.keys_file, made.data_folder)
    database = Database(made.database_url)
    upgrade(database)
    town = await Town.open(database, tmp_path)
    opened(town, made)
    monkeypatch.setattr(backup, "utc_now", lambda: town.clock)
    yield town, made
    await town.close()
    town.database.close()


def opened(town: Town, settings: Settings) -> None:
    held = keys.load(settings.keys_file, settings.data_folder)
    up_to_date(town.database, settings, held, town.clock.date)


async def put_back(town: Town, settings: Settings, copy: Path) -> str:
    """Stop, restore, start again."""
    await town.close()
    town.database.close()
    told = restore.put_back(settings, copy, town.clock)
    town.database = Database(settings.database_url)
    opened(town, settings)
    town.restart()
    await town.app.begin()
    return told


async def vote(town: Town, what: str) -> Message:
    """Have a vote posted; return its message on the street."""
    await town.ana.says("menu")
    await ask(town.ana, what)
    await town.ana.presses("Post")
    return town.elm.message(what)


def yes(message: Message) -> Button:
    return message.buttons[0]


async def taps(one: Person, town: Town, message: Message) -> None:
    """Press the first button under a message of the street."""
    await one._hand_in(Press(town.elm.chat, one.actor, yes(message).data, message.id), message)


async def test_an_old_button_says_so_and_leaves_what_is_new_alone(street) -> None:
    town, settings = street
    await vote(town, "Clean-up")
    copy = settings.keys_file.with_name("copy.db")
    backup.write(settings, copy)
    lost = await vote(town, "Lost supper")
    await taps(town.maria, town, lost)
    town.elm.shows("1 yes")
    assert "numbers go on after a gap" in await put_back(town, settings, copy)
    await taps(town.maria, town, lost)
    assert "too old" in town.maria.last
    new = await vote(town, "New picnic")
    before = new.text
    assert "0 yes" in before
    await taps(town.maria, town, lost)
    assert "too old" in town.maria.last
    assert town.elm.message("New picnic").text == before
    assert yes(new).data != yes(lost).data
    await taps(town.maria, town, new)
    assert "1 yes" in town.elm.message("New picnic").text


async def test_the_numbers_that_people_see_stay_short(street) -> None:
    town, settings = street
    copy = settings.keys_file.with_name("copy.db")
    backup.write(settings, copy)
    await town.later(days=1)
    await put_back(town, settings, copy)
    await tells(town.maria)
    await town.maria.presses("Send")
    town.maria.sees("E-201 is sent")


async def test_whoever_erases_themselves_after_a_wrong_backup_is_nobody_of_the_right_one(
    street,
) -> None:
    town, settings = street
    wrong, right = (settings.keys_file.with_name(name) for name in ("wrong.db", "right.db"))
    nils, zoe = (town.person(name, "telegram") for name in ("Nils", "Zoe"))
    town.elm.people.extend([nils, zoe])
    picnic = await vote(town, "Picnic")
    backup.write(settings, wrong)
    await taps(nils, town, picnic)
    town.elm.shows("1 yes")
    backup.write(settings, right)
    await put_back(town, settings, wrong)
    await taps(zoe, town, picnic)
    await leaves(zoe)
    await put_back(town, settings, right)
    await taps(nils, town, picnic)
    nils.sees("That was your answer already.")
