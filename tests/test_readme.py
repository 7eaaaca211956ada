"""The README tells of everything that people can open, type and set, and of nothing else."""

import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
import typer.main

from adapters.discord.from_words import INVITE, invitation
from bot.cli import porchlight
from bot.config import all_keys
from bot.feature import Spot
from bot.features.front import behind
from bot.house import features
from bot.keys import fresh
from tests import catalogue

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
FEATURES = features(fresh())
DOORS = {door.label for one in FEATURES for door in one.doors}
SHORTCUTS = {shortcut.name for one in FEATURES for shortcut in one.shortcuts}


@pytest.mark.parametrize("label", sorted(DOORS))
def test_every_door_is_told(label):
    assert f"**{label}**" in README


@pytest.mark.parametrize("name", sorted(SHORTCUTS))
def test_every_command_is_told(name):
    assert re.search(rf"`/{name}`", README)


def test_no_command_is_told_that_is_not_there():
    table = README.partition("### Short cuts")[2].partition("## ")[0]
    assert set(re.findall(r"`/([a-z_]+)`", table)) == SHORTCUTS


@pytest.mark.parametrize("key", sorted(all_keys()))
def test_every_setting_is_told(key):
    assert f"`{key}`" in README


def test_every_command_of_the_program_is_told():
    commands = typer.main.get_command(porchlight)
    for name, command in commands.commands.items():
        for words in [f"{name} {inner}" for inner in getattr(command, "commands", {})] or [name]:
            assert re.search(f"`porchlight {words}( [A-Z]+)?`", README)


def test_it_begins_with_two_doors_and_two_commands():
    street = README.index("[My street wants this](#my-street-wants-this)")
    town = README.index("[I run it for a town](#i-run-it-for-a-town)")
    assert street < town < README.index("```")
    first, second = README.index("<!-- first -->"), README.index("<!-- second -->")
    assert "porchlight demo" in README[first : first + 200]
    assert "pytest" in README[second : second + 200]


def test_the_card_of_the_street_is_told_in_its_order():
    ranked = sorted(
        (door for one in FEATURES for door in one.doors if door.spot is Spot.STREET),
        key=lambda door: door.rank,
    )
    table = README.partition("| Button |")[2].partition("\n\n")[0]
    assert re.findall(r"^\| \*\*(.+?)\*\*", table, re.MULTILINE) == [one.label for one in ranked]


SUBJECTS = {behind.SUBJECTS[spot]: spot for spot in behind.SUBJECTS}


@pytest.mark.parametrize("subject", SUBJECTS)
def test_what_stands_behind_organize_is_told_where_it_stands(subject):
    told = README.partition(f"\n- **{subject}**:")[2].partition("\n- ")[0].partition("\n\n")[0]
    there = {door.label for one in FEATURES for door in one.doors if door.spot is SUBJECTS[subject]}
    assert set(re.findall(r"\*\*(.+?)\*\*", told)) == there


def test_every_button_that_is_told_is_there():
    told = README.partition("What people find behind the buttons")[2].partition("### What it")[0]
    labels = {one.id for one in catalogue.sentences()}
    assert set(re.findall(r"\*\*(.+?)\*\*", " ".join(told.split()))) <= labels


@pytest.mark.parametrize("room", ["bot", "adapters", "storage", "tests"])
def test_every_room_says_what_may_be_imported_and_how_to_add_to_it(room):
    text = (ROOT / room / "README.md").read_text("utf-8")
    assert "**May be imported here:**" in text
    assert "**To add a" in text
    named = re.findall(r"^([a-z_]+\.py|[a-z_]+/)", text, re.MULTILINE)
    for name in named:
        assert (ROOT / room / name).exists(), name


def promises() -> list[str]:
    """Return what the README promises, and what it says that it never does, one text each."""
    different = README.partition("### What is different")[2].partition("\n## ")[0]
    told = README.partition("### What it promises")[2].partition("### Who could learn what")[0]
    said = [*different.split("\n- ")[1:], *told.split("\n- ")[1:]]
    return [" ".join(one.split()) for one in said]


def proofs() -> dict[str, list[str]]:
    """Return the tests that prove each promise, by its first words."""
    table = (ROOT / "tests" / "README.md").read_text("utf-8")
    rows = re.findall(r"^\| (.+?) \| (.*::.*) \|$", table, re.MULTILINE)
    return {said: tests.split(", ") for said, tests in rows}


@pytest.mark.parametrize("promise", promises())
def test_every_promise_is_proven(promise: str) -> None:
    (proven,) = (tests for said, tests in proofs().items() if promise.startswith(said))
    for one in proven:
        file, _, name = one.partition("::")
        code = (ROOT / "tests" / file).read_text("utf-8")
        assert re.search(rf"^(?:async )?def {name}\(", code, re.MULTILINE), one


def test_nothing_is_proven_that_nobody_promises() -> None:
    assert len(proofs()) == len(promises())


def test_the_invitation_is_told_with_its_exact_rights():
    told = README.partition("tick `bot` and `applications.commands`, then")[2].partition(".")[0]
    rights = [one.strip() for one in re.split(r",|\band\b", " ".join(told.split()))]
    called = {"View Channels": "read_messages"}  # the SDK's old name for it
    names = {called.get(one, one.lower().replace(" ", "_")) for one in rights if one}
    assert names == {name for name, given in INVITE if given}
    scopes = parse_qs(urlsplit(invitation(7)).query)["scope"][0].split()
    assert scopes == ["bot", "applications.commands"]
