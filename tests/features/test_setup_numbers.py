"""Setting up: the number to call when it is not urgent, as people have it in their phones."""

from __future__ import annotations

import pytest

from bot.features.setup.numbers import is_number
from bot.words import Standing
from tests.stage import Person, Room, Town

HOME = "America/Vancouver"


@pytest.fixture
async def olga(town: Town) -> Person:
    """Somebody who is asked for the number."""
    olga = town.person("Olga", "telegram", Standing.ADMIN)
    room: Room = town.room("telegram", "Oak Lane", [olga], holds_bot=False)
    await olga.says("hello")
    await olga.presses("Set up my group")
    await olga.presses("Choose the Telegram group", into=room)
    await olga.says("Burnaby")
    await olga.presses("That is right")
    olga.sees("2 of 5: danger is 911.")
    return olga


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("1-800-BANTING", "1-800-BANTING"),
        ("604-555-0142 ext. 5", "604-555-0142 ext. 5"),
        ("tel:+1-604-555-0142", "+1-604-555-0142"),
        ("Tél. : 514 555-0142, poste 210", "514 555-0142, poste 210"),
        ("311", "311"),
        ("*4141", "*4141"),
        ("310-4141", "310-4141"),
    ],
)
async def test_a_number_stays_as_it_was_written(olga: Person, typed: str, shown: str) -> None:
    await olga.says(typed)
    await olga.presses("Only me for now")
    await olga.presses("Later")
    assert f"Not urgent: {shown}." in olga.last


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("911", "911 is for danger. Type the other number, or leave it out."),
        ("9-1-1", "911 is for danger."),
        ("112", "112 is for danger."),
        ("tel: 999", "999 is for danger."),
        ("988", "988 is for people in despair. Type the other number, or leave it out."),
        ("+1 (988)", "988 is for people in despair."),
        ("1-988", "988 is for people in despair."),
        ("+1.911", "911 is for danger."),
        ("Tel: +1 911 -", "911 is for danger."),
        ("+44 999", "999 is for danger."),
        ("\u096f\u0967\u0967", "911 is for danger."),
        ("\u06f1\u06f1\u06f2", "112 is for danger."),
        ("\u2468\u2460\u2460", "911 is for danger."),
        ("+1 900 555 1234", "I cannot read that as a number."),
        ("1-976-555-1212", "I cannot read that as a number."),
        ("12", "I cannot read that as a number. Type it like 604-555-0142."),
        ("123-456-7890", "I cannot read that as a number."),
        ("0000000000", "I cannot read that as a number."),
        ("604-555-01", "I cannot read that as a number."),
        ("the police", "I cannot read that as a number."),
        ("call the station", "I cannot read that as a number."),
    ],
)
async def test_what_is_for_danger_or_no_number_is_asked_again(
    town: Town, typed: str, why: str
) -> None:
    dora = town.person("Dora", "discord", Standing.ADMIN)
    lounge = town.room("discord", "Pine Yard #lounge", [dora], place="88", holds_bot=False)
    await dora.adds_bot(lounge)
    await dora.presses("Start")
    await dora.presses("New group")
    await dora.fills(town="Burnaby", number=typed)
    dora.sees(why)
    dora.never_saw("in Burnaby")


@pytest.mark.parametrize(
    ("typed", "zone", "there"),
    [
        ("604 555 0142", HOME, True),
        ("(604) 555-0142", HOME, True),
        ("555-0142", HOME, True),
        ("1-866-876-8477 x 12", HOME, True),
        ("1-800-GO-FEDEX", HOME, True),
        ("1-800-CONTACTS", HOME, True),
        ("+44 20 7946 0018", HOME, True),
        ("020 7946 0018", HOME, False),
        ("020 7946 0018", "Europe/London", True),
        ("101", "Europe/London", True),
        ("101", HOME, False),
        ("01 42 68 53 00", "Europe/Paris", True),
        ("01 42 68 53 00", None, True),
        ("99", None, False),
        ("1-900-555-0142", HOME, False),
        ("900-555-0142", None, False),
        ("604-976-0142", HOME, False),
        ("\u0666\u0660\u0664-\u0666\u0664\u0666-\u0669\u0669\u0669\u0669", HOME, True),
        ("2026", HOME, False),
        ("604-555-0142 and 604-555-0143", HOME, False),
    ],
)
def test_what_can_be_dialled(typed: str, zone: str | None, there: bool) -> None:
    assert is_number(typed, zone) is there
