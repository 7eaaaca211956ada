"""Photos and other files on Discord: taken in, sent, changed, and taken out of sight."""

import asyncio
import errno
from collections.abc import AsyncIterator

import pytest

from adapters.discord.from_words import INVITE
from bot.words import (
    FILE_BYTES,
    Answer,
    Attached,
    Button,
    Edit,
    Field,
    FieldKind,
    File,
    Filled,
    Form,
    Landed,
    Post,
    Reason,
    Refused,
    Said,
    Send,
    plain,
)
from tests import photos
from tests.adapters.discord_street import Street, elm_street
from tests.platforms import discord_world
from tests.platforms.discord_limits import Limits
from tests.platforms.discord_world import BOT_MAY, May

PHOTO = File("photo.jpg", "image/jpeg", photos.photo(320, 240))
OTHER = File("photo.jpg", "image/jpeg", photos.photo(240, 320))
TABLE = File("votes.csv", "text/csv", b"option,votes\n")
FORM = Form(
    "tip-7",
    "For Maya",
    (
        Field("what", "What", plain("What?")),
        Field("photo", "Photo", plain("Send the photo now."), FieldKind.FILE, required=False),
    ),
)


@pytest.fixture
async def street(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Street]:
    async with elm_street(monkeypatch, live=True) as street:
        yield street


def post(words: str, *files: File, button: str = "") -> Post:
    rows = ((Button(button, "go-7"),),) if button else ()
    return Post(plain(words), rows, files=files)


def contents(message: discord_world.Message) -> list[tuple[str, bytes]]:
    return [(file.name, file.content) for file in message.files]


# --- Taken in -----------------------------------------------------------------------------


async def test_a_file_is_fetched_when_somebody_wants_it(street: Street) -> None:
    await street.sam.dms_bot("look", files={"Sam at home.jpg": PHOTO.data, "list.pdf": b"paper"})
    said = await street.hears(Said)
    photo, paper = said.files
    assert (photo.kind, photo.size) == ("image/jpeg", len(PHOTO.data))
    assert paper.kind == "application/pdf"
    assert await photo.fetch(FILE_BYTES) == PHOTO.data
    assert await paper.fetch(5) == b"paper"
    assert "Sam at home" not in repr(said)


async def fetched(file: Attached, most: int = FILE_BYTES) -> OSError:
    with pytest.raises(OSError) as caught:  # noqa: PT011 - which one is what the tests ask
        await file.fetch(most)
    return caught.value


async def test_a_file_that_is_too_large_or_gone_cannot_be_had(street: Street) -> None:
    message = await street.sam.dms_bot("look", files={"lamp.jpg": bytes(1000)})
    (file,) = (await street.hears(Said)).files
    assert (await fetched(file, 999)).errno == errno.EFBIG
    street.server.unpost(message)
    assert isinstance(await fetched(file), ConnectionError)
    await street.server.down()
    assert isinstance(await fetched(file), ConnectionError)
    await street.server.up()


async def test_a_form_takes_a_photo(street: Street) -> None:
    street.core.reply = lambda one: None if isinstance(one, Filled) else Answer(form=FORM)
    await street.sam.uses(street.news, "menu")
    form = street.sam.form
    assert form is not None
    assert form.asks == ["What", "Photo"]
    lamp = street.server.file("Sam at home.jpg", PHOTO.data)
    await street.sam.fills(form, {"What": "A lamp", "Photo": [lamp]})
    filled = await street.hears(Filled)
    assert filled.values == {"what": "A lamp"}
    (file,) = filled.files["photo"]
    assert (file.kind, file.size) == ("image/jpeg", len(PHOTO.data))
    assert await file.fetch(FILE_BYTES) == PHOTO.data
    assert "Sam at home" not in repr(filled)


async def test_a_form_may_come_without_its_photo(street: Street) -> None:
    street.core.reply = lambda one: None if isinstance(one, Filled) else Answer(form=FORM)
    await street.sam.uses(street.news, "menu")
    await street.sam.fills(street.sam.form, {"What": "A lamp"})
    filled = await street.hears(Filled)
    assert (filled.values, filled.files) == ({"what": "A lamp"}, {"photo": ()})


# --- Sent ---------------------------------------------------------------------------------


async def sent(street: Street, what: Post) -> discord_world.Message:
    outcome = await street.adapter.do(street.chat(), Send(what, "n1"))
    assert isinstance(outcome, Landed), outcome
    return street.news.messages[int(outcome.message)]


async def edited(
    street: Street, message: discord_world.Message, what: Post, *, same_files: bool = False
) -> None:
    act = Edit(str(message.id), what, same_files)
    assert await street.adapter.do(street.chat(), act) == Landed(str(message.id))


async def test_files_go_out_as_they_are(street: Street) -> None:
    message = await sent(street, post("The lamp", PHOTO, TABLE, button="Seen"))
    assert contents(message) == [("photo.jpg", PHOTO.data), ("votes.csv", TABLE.data)]
    assert (message.content, message.labels) == ("The lamp", ["Seen"])


async def test_the_same_attempt_twice_is_one_message(street: Street) -> None:
    street.server.fail_next("POST .*/messages", None, after_accept=True)
    act = Send(post("once", PHOTO), "n9")
    assert await street.adapter.do(street.chat(), act) == Refused(Reason.UNKNOWN)
    landed = await street.adapter.do(street.chat(), act)
    (message,) = street.server.messages(street.news)
    assert landed == Landed(str(message.id))
    assert contents(message) == [("photo.jpg", PHOTO.data)]


async def test_words_change_and_the_photo_stays_without_being_sent_again(street: Street) -> None:
    message = await sent(street, post("Seen by 1", PHOTO))
    before = message.files
    await edited(street, message, post("Seen by 2", PHOTO), same_files=True)
    assert (message.content, message.files) == ("Seen by 2", before)
    assert street.server.calls[-1].files == {}


async def test_another_photo_takes_its_place_and_none_takes_it_away(street: Street) -> None:
    message = await sent(street, post("The lamp", PHOTO))
    await edited(street, message, post("The lamp, closer", OTHER))
    assert contents(message) == [("photo.jpg", OTHER.data)]
    await edited(street, message, post("Taken back"))
    assert (message.content, message.files) == ("Taken back", [])
    await edited(street, message, post("The lamp again", PHOTO))
    assert contents(message) == [("photo.jpg", PHOTO.data)]


async def test_a_file_that_is_too_large_is_told_as_such(street: Street) -> None:
    street.server.limits = Limits.unhurried(file=1000)
    large = File("film.mp4", "video/mp4", bytes(1001))
    act = Send(post("x", large), "n")
    assert await street.adapter.do(street.chat(), act) == Refused(Reason.TOO_LARGE)


async def test_the_bot_asks_for_the_right_to_send_files(street: Street) -> None:
    assert INVITE.attach_files
    street.guild.bot_may(BOT_MAY & ~May.ATTACH_FILES)
    street.guild.everyone.may &= ~May.ATTACH_FILES
    act = Send(post("The lamp", PHOTO), "n")
    assert await street.adapter.do(street.chat(), act) == Refused(Reason.RIGHTS)


# --- Answers ------------------------------------------------------------------------------


async def test_answers_hold_files_in_every_way_they_can_come(street: Street) -> None:
    street.core.reply = Answer(post("Everything about you", TABLE, button="Again"))
    first = await street.sam.uses(street.news, "menu")
    assert contents(first.message) == [("votes.csv", TABLE.data)]
    assert first.message in street.sam.private
    street.core.reply = Answer(post("With a photo", PHOTO, button="Again"), replace=True)
    await street.sam.presses(first.message, "Again")
    assert contents(first.message) == [("photo.jpg", PHOTO.data)]
    street.core.gate.clear()
    street.core.reply = Answer(post("Without"), replace=True)
    tap = await street.sam.presses(first.message, "Again", wait=False)
    await street.server.until(lambda: tap.response is not None)
    street.core.gate.set()
    await street.server.until(lambda: first.message.content == "Without")
    assert contents(first.message) == []
    street.core.reply = Answer(post("In private", PHOTO))
    await street.sam.dms_bot("my data")
    await street.server.until(lambda: len(street.server.messages(street.sam.dm)) == 2)
    assert contents(street.server.messages(street.sam.dm)[-1]) == [("photo.jpg", PHOTO.data)]


async def test_slow_work_is_waited_for_and_holds_up_nobody(street: Street) -> None:
    slow: asyncio.Future[Answer | None] = asyncio.get_running_loop().create_future()
    street.core.reply = lambda one: (
        Answer(then=slow) if one.name == "menu" else Answer(post("Joined."))
    )
    waiting = await street.sam.uses(street.news, "menu", wait=False)
    await street.server.until(lambda: waiting.response is not None)
    other = await street.ana.uses(street.news, "join", code="x")
    assert other.message.content == "Joined."
    slow.set_result(Answer(post("That photo is good.", PHOTO)))
    await street.server.until(lambda: waiting.settled)
    assert waiting.message.content == "That photo is good."
    assert contents(waiting.message) == [("photo.jpg", PHOTO.data)]
