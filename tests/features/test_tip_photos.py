"""Pictures that go with a story: rebuilt from their pixels, sealed, and refused with the reason."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from bot.features.tips.seal import PICTURE_SIZES
from tests import photos
from tests.stage import Person, Town
from tests.telling import SEND, WHAT, chooses, drafts, rows, shows_words, to_slot

BOTH = pytest.mark.parametrize("who", ["maria", "tom"])
ONE = "1 picture, remade without hidden data."


async def adds(one: Person, photo: bytes) -> None:
    """Add a photo at the look at what will be read, from [Add a photo] or [Pictures]."""
    if "Pictures" in one.labels:
        await one.presses("Pictures")
        await one.presses("Add another")
    else:
        await one.presses("Add a photo")
    await one.fills(photo=photo)


def sizes(town: Town) -> list[int]:
    """Return how many bytes each sealed picture takes."""
    return [len(row[-1]) for row in rows(town)["tip_pictures"]]


@BOTH
async def test_a_photo_is_remade_goes_out_with_the_story_and_keeps_nothing_hidden(
    town: Town, who: str
) -> None:
    one = getattr(town, who)
    hidden = photos.photo() + photos.MARK
    await drafts(one)
    await adds(one, hidden)
    assert ONE in one.last
    assert WHAT in one.last
    assert rows(town)["tip_pictures"] == []
    await one.presses("Go on (not sent yet)")
    await one.presses("Yes, with six words")
    await one.presses(SEND)
    assert [size - PICTURE_SIZES[0] in range(64) for size in sizes(town)] == [True]
    assert photos.MARK not in rows(town)["tip_pictures"][0][-1]
    assert b"JFIF" not in rows(town)["tip_pictures"][0][-1]  # sealed
    await to_slot(town)
    town.maya.sees(WHAT)
    (file,) = [file for message in town.maya.messages for file in message.files]
    assert file.name == "picture.jpg"
    assert photos.MARK not in file.data
    assert Image.open(BytesIO(file.data)).size == (640, 480)


async def test_on_discord_the_form_takes_one_at_once(town: Town) -> None:
    await chooses(town.tom)
    await town.tom.fills(what=WHAT, place="Elm", moment="Now", photo=photos.photo())
    assert ONE in town.tom.last
    await town.tom.presses("Change")
    await town.tom.fills(place="Elm and 5th")
    assert ONE in town.tom.last
    assert "Elm and 5th" in town.tom.last


@BOTH
async def test_three_at_most_and_they_can_be_taken_out(town: Town, who: str) -> None:
    one = getattr(town, who)
    await drafts(one)
    for number in range(3):
        await adds(one, photos.photo(width=64 + number))
    assert "3 pictures, remade without hidden data." in one.last
    await one.presses("Pictures")
    assert one.last == "3 pictures go with it. 3 at most."
    assert "Add another" not in one.labels
    await one.forges(f"tip_photo_add-{town.group_id}-{_to(one)}")
    await one.fills(photo=photos.photo())
    assert one.last.startswith("There are 3 pictures already, and no more fit. I left")
    await one.presses("Pictures")
    await one.presses("Take the pictures out")
    assert "remade" not in one.last
    assert "Add a photo" in one.labels
    await one.presses("Go on (not sent yet)")
    await one.presses("No, send it without an answer")
    assert rows(town)["tip_pictures"] == []


def _to(one: Person) -> str:
    data = next(b.data for b in one.messages[-1].buttons if b.data.startswith("tip_photo_drop-"))
    return data.rpartition("-")[2]


@BOTH
async def test_what_is_no_photo_is_refused_with_the_reason_and_the_story_stays(
    town: Town, who: str
) -> None:
    one = getattr(town, who)
    await drafts(one)
    await adds(one, b"%PDF-1.7 no picture")
    assert one.last.startswith("I can take only photos here: JPEG, PNG or WebP.")
    assert WHAT in one.last
    assert "remade" not in one.last
    assert "Go on (not sent yet)" in one.labels


async def test_on_telegram_words_are_no_photo(town: Town) -> None:
    await drafts(town.maria)
    await town.maria.presses("Add a photo")
    assert town.maria.last.startswith("Send the photo now.")
    await town.maria.says("Here it comes")
    assert town.maria.last.startswith("I see no photo in that.")
    await town.maria.sends(photos.photo())
    assert ONE in town.maria.last


@BOTH
async def test_stopped_or_over_no_picture_is_left_in_memory(town: Town, who: str) -> None:
    one = getattr(town, who)
    await drafts(one)
    await adds(one, photos.photo())
    await one.presses("Stop")
    assert _kept(town) == []
    await drafts(one)
    assert "remade" not in one.last
    await adds(one, photos.photo())
    await town.later(minutes=31)
    assert _kept(town) == []
    assert rows(town)["tip_pictures"] == []


def _kept(town: Town) -> list[object]:
    """Return every picture that the process still holds, and every way to one."""
    kept = [value for value, _ in town.app.memory._kept.values()]
    return [one for one in kept if "Attached" in repr(one) or b"JFIF" in repr(one).encode()]


@BOTH
async def test_pictures_wait_as_long_as_the_story(town: Town, who: str) -> None:
    one = getattr(town, who)
    await drafts(one)
    await adds(one, photos.photo())
    for label in (
        "Go on (not sent yet)",
        "Back",
        "Go on (not sent yet)",
        "Back",
        "Go on (not sent yet)",
    ):
        await town.later(minutes=20)
        await one.presses(label)
    await one.presses("No, send it without an answer")
    assert len(rows(town)["tip_pictures"]) == 1


@BOTH
async def test_taken_back_the_pixels_go_at_once(town: Town, who: str) -> None:
    one = getattr(town, who)
    await drafts(one)
    await adds(one, photos.photo())
    await one.presses("Go on (not sent yet)")
    await one.presses("Yes, with six words")
    await one.presses("Copy")
    await one.presses(SEND)
    await to_slot(town)
    await one.says(one.clipboard)
    await one.presses("Take it back")
    await one.presses("Erase it")
    assert all(not size for size in sizes(town))
    await to_slot(town)
    assert sizes(town) == []
    assert not any(message.files for message in town.maya.messages)


async def test_a_picture_that_comes_too_late_for_its_story_is_dropped(town: Town) -> None:
    await shows_words(town.maria)
    await town.maria.presses(SEND)
    before = rows(town)
    await town.maria.sends(photos.photo())
    assert rows(town) == before
