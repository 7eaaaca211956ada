"""Masking: after the last tap nobody reads the words again, wherever they stood."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage.database import Database
from tests.features.test_tip_desk import card, finds, lies_with_maya, number, opens
from tests.stage import Town
from tests.telling import WHAT, rows, to_slot

PHONE = "604-555-0199"
STORY = f"Zebraquartz Jones tries car doors, call {PHONE}."
BLOCK = "███"


async def masks(town: Town, words: str, *, fragment: str = "tries car doors") -> None:
    """Let Maya mask words that she types."""
    await finds(town.maya, "Mask words", fragment)
    await town.maya.presses("Other words")
    await town.maya.fills(words=words)
    await town.maya.presses("Mask it for good")


async def test_masked_words_are_gone_for_everybody_wherever_they_stood(town: Town) -> None:
    words = await lies_with_maya(town, STORY)
    await town.maria.says(words)
    await town.maria.presses("Write back")
    await town.maria.fills(words="It was ZEBRAQUARTZ  Jones again.")
    await to_slot(town)
    await town.maya.replies("tries car doors", "Is Zebraquartz Jones tall?")
    await finds(town.maya, "A note for us", "tries car doors")
    await town.maya.fills(words="Knows zebraquartz jones.")
    await finds(town.maya, "Labels", "tries car doors")
    await town.maya.fills(words="Zebraquartz Jones, cars")
    await town.maria.says(words)
    await town.maria.presses("Write back")
    await town.maria.fills(words="Yes, Zebraquartz Jones is.")
    await to_slot(town)
    await masks(town, "Zebraquartz Jones")
    assert town.maya.last.startswith(f"Masked, for good: in {number(town.maya, 'tries car')}")

    # What the bot answered her before was hers alone, and stands in her chat.
    shown = [one.text for one in town.maya.messages if one.nonce]
    assert f"What:\n> {BLOCK} tries car doors" in card(town.maya, "tries car doors").text
    assert any(f"It was {BLOCK} again." in text for text in shown)
    await finds(town.maya, "Read everything", "tries car doors")
    shown.append(town.maya.last)
    await town.maya.says("menu")
    await town.maya.presses("My day")
    await town.maya.presses("Open first")
    shown.append(town.maya.last)
    shown.append(await opens(town.stranger, words))
    assert f"Is {BLOCK} tall?" in shown[-1]
    for text in shown:
        assert "zebraquartz" not in text.lower()
        assert "jones" not in text.lower()


async def test_nothing_is_masked_before_the_last_tap_and_the_preview_says_how_it_reads(
    town: Town,
) -> None:
    await lies_with_maya(town, STORY)
    before = rows(town)["tip_cases"]
    await finds(town.maya, "Mask words", "tries car doors")
    assert town.maya.labels[0] == PHONE
    await town.maya.presses(PHONE)
    assert f"tries car doors, call {BLOCK}." in town.maya.last
    assert "nobody can bring it back" in town.maya.last
    assert len(town.maya.labels) <= 5
    assert rows(town)["tip_cases"] == before
    await town.later(minutes=31)
    await town.maya.presses("Mask it for good")
    assert town.maya.last == "That took a while. Please choose the words again."
    assert PHONE in card(town.maya, "tries car doors").text


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("not in it", "I do not find those words. Type them exactly as you see them."),
        ("to", "Please give at least 3 letters."),
        ("a .", "Please give at least 3 letters."),
    ],
)
async def test_words_that_cannot_be_masked_are_said(town: Town, words: str, said: str) -> None:
    await lies_with_maya(town)
    await finds(town.maya, "Mask words")
    await town.maya.presses("Other words")
    await town.maya.fills(words=words)
    assert town.maya.last == said
    assert WHAT in card(town.maya).text


async def test_the_longest_story_masked_over_and_over_still_fits(town: Town) -> None:
    await lies_with_maya(town, "abc" * 333 + "!")
    await masks(town, "ABC", fragment="abcabc")
    assert f"What:\n> {BLOCK * 333}!" in card(town.maya, BLOCK).text


async def test_the_sealed_words_that_were_masked_are_in_no_file(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'porchlight.db'}")
    from sqlmodel import SQLModel  # noqa: PLC0415

    SQLModel.metadata.create_all(database.engine)
    town = await Town.open(database, tmp_path)
    words = await lies_with_maya(town, STORY)
    await town.maria.says(words)
    await town.maria.presses("Write back")
    await town.maria.fills(words=f"Again {PHONE}.")
    await to_slot(town)
    sealed = [
        value
        for name in ("tip_cases", "tip_notes")
        for row in rows(town)[name]
        for value in row
        if isinstance(value, bytes) and len(value) > 500
    ]

    def held() -> bytes:
        return b"".join(one.read_bytes() for one in tmp_path.rglob("*") if one.is_file())

    assert sum(value[:64] in held() for value in sealed) == len(sealed)
    await masks(town, PHONE)
    kept = {value for row in rows(town)["tip_cases"] for value in row if isinstance(value, bytes)}
    (moment,) = (value for value in sealed if value in kept)  # a choice, in nobody's words
    assert [value for value in sealed if value[:64] in held()] == [moment]
    await town.close()
    database.close()


async def test_only_its_reader_masks(town: Town) -> None:
    await lies_with_maya(town, STORY)
    (case,) = rows(town)["tip_cases"]
    for other in (town.ana, town.lee):
        for action in ("tip_mask", "tip_mask_type", "tip_mask_yes"):
            await other.forges(f"{action}-{town.group_id}-{case[0]}")
            assert other.last == "Only its reader can do this: Maya."
    assert rows(town)["tip_cases"] == [case]
