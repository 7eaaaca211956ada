"""Photos and other files on Telegram: taken in, sent, changed, and taken out of sight."""

import asyncio
import errno
import logging

import pytest

from adapters.telegram import from_words
from adapters.telegram.platform import Telegram
from bot.words import (
    FILE_BYTES,
    Answer,
    Attached,
    Edit,
    File,
    Landed,
    Outcome,
    Post,
    Reason,
    Refused,
    Said,
    Send,
    Span,
    Style,
    Text,
    plain,
)
from tests import photos
from tests.adapters.telegram_street import Core, always, ours, running
from tests.platforms import telegram, telegram_world
from tests.platforms.telegram import TelegramServer
from tests.platforms.telegram_people import Person

PHOTO = File("photo.jpg", "image/jpeg", photos.photo(320, 240))
OTHER = File("photo.jpg", "image/jpeg", photos.photo(240, 320))
TABLE = File("votes.csv", "text/csv", b"option,votes\n")


@pytest.fixture
def maria(server: TelegramServer) -> Person:
    person = server.person("Maria")
    person.starts()
    return person


@pytest.fixture
def elm(server: TelegramServer, maria: Person) -> telegram_world.Chat:
    group = server.group("Elm Street", creator=maria)
    maria.adds_bot(group)
    return group


def post(words: str, *files: File, **how: bool) -> Post:
    return Post(plain(words), files=files, **how)


async def said(server: TelegramServer, core: Core) -> Said:
    return await server.until(
        lambda: next((one for one in core.heard if isinstance(one, Said)), None)
    )


# --- Taken in -----------------------------------------------------------------------------


async def test_a_photo_is_fetched_when_somebody_wants_it(
    server: TelegramServer, core: Core, porch: Telegram, maria: Person
):
    maria.says(maria.private, "look", extra="photo", content=PHOTO.data)
    heard = await said(server, core)
    assert (heard.text, heard.extras) == ("look", ("photo",))
    (file,) = heard.files
    assert (file.kind, file.size) == ("image/jpeg", len(PHOTO.data))
    assert not server.called("getFile"), "nobody wanted it so far"
    assert await file.fetch(FILE_BYTES) == PHOTO.data, "the largest of its sizes"


async def test_what_is_sent_as_a_file_keeps_its_kind_and_loses_its_name(
    server: TelegramServer, core: Core, porch: Telegram, maria: Person
):
    maria.says(maria.private, extra="document", content=b"pixels", mime="image/png")
    heard = await said(server, core)
    (file,) = heard.files
    assert (file.kind, file.size) == ("image/png", 6)
    assert await file.fetch(6) == b"pixels"
    assert "Maria at home" not in repr(heard)
    assert {name: getattr(file, name) for name in ("kind", "size")} == {
        "kind": "image/png",
        "size": 6,
    }
    assert Attached.__slots__ == ("kind", "size", "fetch"), "there is no place for a name"


async def test_a_voice_message_is_named_and_cannot_be_fetched(
    server: TelegramServer, core: Core, porch: Telegram, maria: Person
):
    maria.says(maria.private, extra="voice")
    heard = await said(server, core)
    assert (heard.extras, heard.files) == (("voice",), ())


async def fetched(file: Attached, most: int = FILE_BYTES) -> OSError:
    with pytest.raises(OSError) as caught:  # noqa: PT011 - which one is what the tests ask
        await file.fetch(most)
    return caught.value


async def test_a_file_that_is_too_large_is_not_read_to_its_end(
    server: TelegramServer, core: Core, porch: Telegram, maria: Person
):
    maria.says(maria.private, extra="document", content=bytes(1000))
    (file,) = (await said(server, core)).files
    assert (await fetched(file, 999)).errno == errno.EFBIG
    assert len(await file.fetch(1000)) == 1000


async def test_a_file_that_telegram_gives_no_bot_is_too_large(
    server: TelegramServer, core: Core, porch: Telegram, maria: Person
):
    maria.says(maria.private, extra="document", content=bytes(FILE_BYTES + 1))
    (file,) = (await said(server, core)).files
    assert (await fetched(file)).errno == errno.EFBIG
    assert not server.called("file")


@pytest.mark.parametrize(
    ("method", "status"),
    [("getFile", None), ("getFile", 404), ("getFile", 500), ("file", 404), ("file", 500)],
)
async def test_a_file_that_cannot_be_had_says_nothing_but_that(
    server: TelegramServer, core: Core, porch: Telegram, maria: Person, method, status, caplog
):
    caplog.set_level(logging.DEBUG, "adapters")
    maria.says(maria.private, extra="photo", content=PHOTO.data)
    (file,) = (await said(server, core)).files
    server.fail_next(method, status)
    error = await fetched(file)
    assert isinstance(error, ConnectionError)
    assert error.__cause__ is None
    assert server.token not in f"{error!r} {caplog.text}"
    assert await file.fetch(FILE_BYTES) == PHOTO.data, "another try may work"


# --- Sent ---------------------------------------------------------------------------------


async def do(porch: Telegram, chat: telegram_world.Chat, post: Post) -> telegram_world.Message:
    outcome = await porch.do(ours(chat), Send(post, "n"))
    assert isinstance(outcome, Landed), outcome
    return chat.message(int(outcome.message))


async def edited(
    porch: Telegram, message: telegram_world.Message, post: Post, *, same_files: bool = False
) -> Outcome:
    act = Edit(str(message.id), post, same_files)
    return await porch.do(ours(message.chat), act)


async def test_a_photo_is_shown_and_another_file_is_offered(
    porch: Telegram, elm: telegram_world.Chat, server: TelegramServer
):
    bold = Text((Span("Garbage day", Style.BOLD), Span(" moves, @maria", Style.PLAIN)))
    shown = await do(porch, elm, Post(bold, files=(PHOTO,), silent=True, protect=True))
    assert (shown.file.kind, shown.file.content) == ("photo", PHOTO.data)
    assert (shown.silent, shown.protected) == (True, True)
    assert shown.styled("bold") == ["Garbage day"]
    assert shown.styled("mention") == []
    offered = await do(porch, elm, post("The votes", TABLE))
    assert (offered.file.kind, offered.file.name) == ("document", "votes.csv")
    assert offered.file.content == TABLE.data
    assert offered.text == "The votes"


async def test_a_picture_that_is_too_large_to_be_shown_is_offered(
    porch: Telegram, elm: telegram_world.Chat
):
    large = File("map.png", "image/png", bytes(10 * 1024 * 1024 + 1))
    assert (await do(porch, elm, post("A map", large))).file.kind == "document"


async def test_what_telegram_takes_from_nobody_is_told_as_too_large(
    porch: Telegram, elm: telegram_world.Chat, monkeypatch
):
    monkeypatch.setattr(telegram, "REQUEST_BYTES", 1000)
    large = File("film.mp4", "video/mp4", bytes(1001))
    assert await porch.do(ours(elm), Send(post("x", large), "n")) == Refused(Reason.TOO_LARGE)
    long = post("x" * 1025, PHOTO)
    monkeypatch.undo()
    assert await porch.do(ours(elm), Send(long, "n")) == Refused(Reason.TOO_LARGE)


async def test_words_and_buttons_change_and_the_photo_stays_without_being_sent_again(
    porch: Telegram, elm: telegram_world.Chat, server: TelegramServer
):
    message = await do(porch, elm, post("Seen by 1", PHOTO))
    before = message.file
    assert await edited(porch, message, post("Seen by 2", PHOTO), same_files=True) == Landed(
        str(message.id)
    )
    assert (message.text, message.file) == ("Seen by 2", before)
    assert [call.method for call in server.calls if call.method.startswith("edit")] == [
        "editMessageCaption"
    ]
    again = await edited(porch, message, post("Seen by 2", PHOTO), same_files=True)
    assert again == Landed(str(message.id)), "what changes nothing has landed too"


async def test_another_photo_takes_its_place(porch: Telegram, elm: telegram_world.Chat):
    message = await do(porch, elm, post("The lamp", PHOTO))
    await edited(porch, message, post("The lamp, closer", OTHER))
    assert (message.text, message.file.content) == ("The lamp, closer", OTHER.data)
    await edited(porch, message, post("The list", TABLE))
    assert (message.file.kind, message.file.content) == ("document", TABLE.data)


async def test_words_can_become_a_photo(porch: Telegram, elm: telegram_world.Chat):
    message = await do(porch, elm, post("A lamp is out."))
    await edited(porch, message, post("A lamp is out.", PHOTO))
    assert (message.text, message.file.content) == ("A lamp is out.", PHOTO.data)


async def test_a_photo_that_is_taken_out_is_blank_and_stays_so(
    porch: Telegram, elm: telegram_world.Chat, server: TelegramServer
):
    message = await do(porch, elm, post("A lamp is out.", PHOTO))
    assert await edited(porch, message, post("Taken back.")) == Landed(str(message.id))
    assert message.text == "Taken back."
    assert message.file.content != PHOTO.data
    assert message.file.size == (320, 80)
    await edited(porch, message, post("Taken back by its sender."))
    assert message.text == "Taken back by its sender."
    assert message.file.content != PHOTO.data


async def test_a_blank_takes_as_many_words_as_fit_under_it(
    porch: Telegram, elm: telegram_world.Chat
):
    message = await do(porch, elm, post("A lamp is out.", PHOTO))
    long = Text((Span("x" * 1000), Span("🙂" * 1000, Style.BOLD), Span("the end")))
    assert await edited(porch, message, Post(long)) == Landed(str(message.id))
    assert message.text == "x" * 1000 + "🙂" * 12
    assert message.styled("bold") == ["🙂" * 12]


def test_words_are_cut_between_characters():
    cut = from_words.cut(Text((Span("ab🙂"), Span("c", Style.BOLD))), 3)
    assert str(cut) == "ab"


async def test_nothing_that_was_sent_is_named_by_number(
    porch: Telegram, elm: telegram_world.Chat, server: TelegramServer
):
    message = await do(porch, elm, post("1", PHOTO))
    await edited(porch, message, post("2", OTHER))
    await do(porch, elm, post("3", PHOTO))
    uploads = [call for call in server.calls if call.method in {"sendPhoto", "editMessageMedia"}]
    numbers = set(server.world.files)
    assert len(uploads) == 3
    assert not any(number in repr(call.params) for call in uploads for number in numbers)


# --- Answers ------------------------------------------------------------------------------


async def test_an_answer_can_hold_a_file(
    core: Core, porch: Telegram, maria: Person, server: TelegramServer
):
    core.says = always(Answer(post("Everything about you", TABLE), toast=True))
    maria.says(maria.private, "my data")
    answer = await maria.sees("Everything about you")
    assert answer.file.content == TABLE.data


async def test_slow_work_holds_up_nobody_and_no_update(
    core: Core, porch: Telegram, maria: Person, server: TelegramServer
):
    """What was taken is confirmed at once, and others are answered while one photo is slow."""
    tom = server.person("Tom")
    slow: asyncio.Future[Answer | None] = asyncio.get_running_loop().create_future()
    core.says = lambda one: (
        Answer(then=slow) if one.files else Answer(post(f"You said {one.text}."))
    )
    tom.started = True
    maria.says(maria.private, "look", extra="photo")
    maria.says(maria.private, "help")
    tom.says(tom.private, "hello")
    await maria.sees("You said help.")
    await tom.sees("You said hello.")
    await server.idle()
    slow.set_result(Answer(post("That photo is good.")))
    await maria.sees("That photo is good.")


async def test_a_slow_answer_still_arrives_when_the_bot_is_told_to_stop(
    core: Core, server: TelegramServer, maria: Person
):
    slow: asyncio.Future[Answer | None] = asyncio.get_running_loop().create_future()
    core.says = always(Answer(then=slow))
    async with running(server, core):
        maria.says(maria.private, "look", extra="photo")
        await said(server, core)
        await server.idle()
        asyncio.get_running_loop().call_later(0.05, slow.set_result, Answer(post("Good.")))
    await maria.sees("Good.")
