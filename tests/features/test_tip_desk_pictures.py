"""Pictures at the desk: they lie beside the case, rebuilt, and go with it."""

from __future__ import annotations

from tests.features.test_tip_desk import number, opens
from tests.photos import MARK, photo
from tests.stage import File, Message, Person, Town
from tests.telling import ANSWER, SEND, WHAT, chooses, rows, to_slot


async def tells_with_a_photo(town: Town) -> str:
    """Let Tom tell Maya something with a photo; return the six words once it is with her."""
    await chooses(town.tom)
    await town.tom.fills(what=WHAT, place="Elm and 3rd", moment="Now", photo=photo())
    await town.tom.presses("Go on (not sent yet)")
    await town.tom.presses("Yes, with six words")
    await town.tom.presses("Copy")
    await town.tom.presses(SEND)
    await to_slot(town)
    return town.tom.clipboard


def pictures(one: Person) -> list[Message]:
    return [message for message in one.messages if message.files]


async def test_a_picture_comes_with_its_case_under_a_plain_name(town: Town) -> None:
    await tells_with_a_photo(town)
    (message,) = pictures(town.maya)
    assert message.text == f"ELM STREET, {number(town.maya)}: a picture."
    (file,) = message.files
    assert isinstance(file, File)
    assert (file.name, file.kind) == ("picture.jpg", "image/jpeg")
    assert MARK not in file.data
    for other in (town.ana, town.sam, town.lee):
        assert not pictures(other)


async def test_a_reply_to_the_picture_is_an_answer(town: Town) -> None:
    words = await tells_with_a_photo(town)
    await town.maya.replies(": a picture.", ANSWER)
    await to_slot(town)
    assert ANSWER in await opens(town.tom, words)


async def test_taken_back_the_picture_is_blank_and_its_pixels_gone(town: Town) -> None:
    words = await tells_with_a_photo(town)
    await opens(town.tom, words)
    await town.tom.presses("Take it back")
    await town.tom.presses("Erase it")
    assert all(not row[-1] for row in rows(town)["tip_pictures"])
    await to_slot(town)
    assert not pictures(town.maya)
    assert rows(town)["tip_pictures"] == []
