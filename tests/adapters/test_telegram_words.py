"""What Telegram says in our words, and our words as Telegram takes them. No network."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from itertools import groupby
from urllib.parse import parse_qs, urlsplit

import pytest
import telegram
from aiohttp import web
from hypothesis import given
from hypothesis import strategies as st
from telegram import Update

from adapters.telegram import from_words, menu, to_words
from adapters.telegram.answers import _toast
from adapters.telegram.doing import refusal
from adapters.telegram.traces import AT_ONCE, KEEP_SECONDS, MOST, Traces
from adapters.telegram.transport import Transport
from adapters.telegram.trying import passes
from bot.words import (
    Actor,
    Answer,
    Button,
    Chat,
    ChatKind,
    Command,
    CommandSpec,
    Joined,
    Left,
    Moved,
    Post,
    Press,
    Quoted,
    Reason,
    Refused,
    Said,
    Span,
    Style,
    Text,
    Way,
    Where,
    plain,
)
from tests.platforms import telegram_world

ME = telegram.User(7, "Porchlight", is_bot=True, username="porchlight_bot")
MARIA = {
    "id": 5,
    "is_bot": False,
    "first_name": "Maria",
    "last_name": "L",
    "language_code": "fr-CA",
}
ANA = {"id": 6, "is_bot": False, "first_name": "Ana"}
BOT = {"id": 7, "is_bot": True, "first_name": "Porchlight", "username": "porchlight_bot"}
ELM = {"id": -100, "type": "supergroup", "title": "Elm Street"}
PRIVATE = {"id": 5, "type": "private", "first_name": "Maria"}

elm = Chat("telegram", "-100", ChatKind.GROUP, "Elm Street")
private = Chat("telegram", "5", ChatKind.DIRECT)
maria = Actor("telegram", "5", "Maria L", language="fr-ca")
noon = datetime(2026, 11, 22, 12, tzinfo=UTC)


def message(text: str = "", chat: dict = ELM, number: int = 40, **more) -> dict:
    found = {"message_id": number, "date": int(noon.timestamp()), "chat": chat, "from": MARIA}
    return found | ({"text": text} if text else {}) | more


async def fetch(file_id: str, most: int) -> bytes:
    return f"{file_id} of at most {most}".encode()


def heard(**update):
    found = to_words.heard(Update.de_json({"update_id": 9, **update}, None), ME, fetch)
    return found.incoming if found else None


@asynccontextmanager
async def loopback(answer) -> AsyncIterator[str]:
    runner = web.ServerRunner(web.Server(answer))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield "http://{}:{}".format(*runner.addresses[0])
    await runner.cleanup()


# --- In ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "name", "rest"),
    [
        ("/help", "help", ""),
        ("/Help@Porchlight_Bot  with votes ", "help", "with votes"),
        ("/concern it is\ndark", "concern", "it is\ndark"),
        ("/start", "start", ""),
        ("/start two words", "start", "two words"),
    ],
)
def test_commands(text: str, name: str, rest: str):
    command = heard(message=message(text))
    ours = "@" in text
    wanted = Command(elm, maria, name, rest, message="40", at=noon, serial=9, names_us=ours)
    assert command == wanted


def test_a_command_for_another_bot_is_not_for_us():
    assert heard(message=message("/help@other_bot")) is None


def test_a_command_on_somebodys_message():
    original = message("the lamp is out", number=39) | {"from": ANA}
    command = heard(message=message("/concern@porchlight_bot", reply_to_message=original))
    assert command.about == Quoted("39", Actor("telegram", "6", "Ana"), "the lamp is out")
    its_own = original | {"from": BOT}
    command = heard(message=message("/concern@porchlight_bot", reply_to_message=its_own))
    assert command.about == Quoted("39", None, "the lamp is out")


def test_a_link_that_was_opened_is_a_press():
    press = heard(message=message("/start tip-7_x", PRIVATE))
    assert press == Press(private, maria, "tip-7_x", at=noon, serial=9, sent="40")
    press = heard(message=message("/start@porchlight_bot join-7"))
    assert press == Press(elm, maria, "join-7", at=noon, serial=9, sent="40")


def test_words():
    said = heard(message=message("hello", PRIVATE))
    assert said == Said(private, maria, "hello", "40", at=noon, serial=9)
    photo = [{"file_id": "x", "file_unique_id": "x", "width": 1, "height": 1}]
    said = heard(message=message(chat=PRIVATE, photo=photo, caption="look"))
    assert (said.text, said.extras) == ("look", ("photo",))
    asks = message("who?", number=39) | {"from": BOT}
    assert heard(message=message("yes", reply_to_message=asks)).answers == "39"
    ana = message("who?", number=39) | {"from": ANA}
    assert heard(message=message("me", reply_to_message=ana)).answers == ""
    in_private = message("yes", PRIVATE, reply_to_message=message("who?", PRIVATE, 39))
    assert heard(message=in_private).answers == "39"


def test_in_a_topic_not_everything_is_a_reply():
    opened = message(number=30, forum_topic_created={"name": "Votes", "icon_color": 1})
    in_topic = message("hi", message_thread_id=30, is_topic_message=True, reply_to_message=opened)
    found = to_words.heard(Update.de_json({"update_id": 9, "message": in_topic}, None), ME, fetch)
    assert found.incoming.answers == ""
    assert found.thread == 30


def test_a_press():
    query = {"id": "77", "from": MARIA, "message": message("card"), "chat_instance": "1"}
    update = Update.de_json({"update_id": 9, "callback_query": query | {"data": "vote-1"}}, None)
    found = to_words.heard(update, ME, fetch)
    assert found.incoming == Press(elm, maria, "vote-1", "40", serial=9)
    assert found.query == "77"
    gone = {"message_id": 3, "date": 0, "chat": ELM}
    press = heard(callback_query=query | {"data": "vote-1", "message": gone})
    assert press == Press(elm, maria, "vote-1", "3", serial=9)
    assert heard(callback_query=query) is None
    in_topic = message("card", message_thread_id=30, is_topic_message=True)
    query |= {"data": "vote-1", "message": in_topic}
    found = to_words.heard(
        Update.de_json({"update_id": 9, "callback_query": query}, None), ME, fetch
    )
    assert found.thread == 30


@pytest.mark.parametrize(
    ("was", "now", "chat", "expected"),
    [
        ("left", "member", ELM, Joined(elm, Actor("telegram", "6", "Ana"), 9)),
        ("kicked", "administrator", ELM, Joined(elm, Actor("telegram", "6", "Ana"), 9)),
        ("member", "administrator", ELM, None),
        ("member", "restricted", ELM, None),
        ("member", "kicked", ELM, Left(elm, serial=9)),
        ("member", "left", ELM, Left(elm, serial=9)),
        ("member", "kicked", PRIVATE, Left(private, serial=9)),
        ("kicked", "member", PRIVATE, None),
    ],
)
def test_the_bot_comes_and_goes(was: str, now: str, chat: dict, expected):
    rights = dict.fromkeys(
        ("can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages",
         "can_manage_video_chats", "can_restrict_members", "can_promote_members",
         "can_change_info", "can_invite_users", "can_post_stories", "can_edit_stories",
         "can_delete_stories", *telegram_world.PERMISSIONS),
        False,
    )  # fmt: skip
    rights["is_member"] = True
    old, new = ({"user": BOT, "status": one, "until_date": 0, **rights} for one in (was, now))
    event = {"chat": chat, "from": ANA, "date": 1, "old_chat_member": old, "new_chat_member": new}
    assert heard(my_chat_member=event) == expected


def test_people_leave():
    assert heard(message=message(left_chat_member=MARIA)) == Left(elm, maria, serial=9)
    assert heard(message=message(left_chat_member=BOT)) is None
    old, new = ({"user": MARIA, "status": one} for one in ("member", "left"))
    event = {"chat": ELM, "from": MARIA, "date": 1, "old_chat_member": old, "new_chat_member": new}
    assert heard(chat_member=event) == Left(elm, maria, serial=9)


def test_a_group_moves_once():
    old = {"id": -4, "type": "group", "title": "Elm Street"}
    assert heard(message=message(chat=old, migrate_to_chat_id=-100)) == Moved(
        Chat("telegram", "-4", ChatKind.GROUP, "Elm Street"), elm, 9
    )
    assert heard(message=message(migrate_from_chat_id=-4)) is None


ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
CHANNEL_BOT = {"id": 136817688, "is_bot": True, "first_name": "Channel"}
TELEGRAM = {"id": 777000, "is_bot": False, "first_name": "Telegram"}


def test_an_administrator_who_stays_hidden_is_nobody():
    for said in ("/start@porchlight_bot setup_here-0", "/menu", "/join@porchlight_bot K7"):
        hidden = message(said, sender_chat=ELM) | {"from": ANONYMOUS}
        assert heard(message=hidden) == Joined(elm, None, 9)
    for said in ("good morning", "/menu@other_bot"):
        assert heard(message=message(said, sender_chat=ELM) | {"from": ANONYMOUS}) is None


@pytest.mark.parametrize("account", [ANONYMOUS, CHANNEL_BOT, TELEGRAM])
def test_an_account_that_stands_for_many_does_nothing_as_a_person(account: dict):
    news = {"id": -1009, "type": "channel", "title": "News"}
    for sender in ({"sender_chat": news}, {}):
        for said in ("hi", "/menu", "/start yes-1"):
            assert heard(message=message(said, **sender) | {"from": account}) is None
    press = {"id": "1", "chat_instance": "1", "data": "yes-1", "message": message("card")}
    assert heard(callback_query=press | {"from": account}) is None
    was, is_ = ({"user": BOT, "status": one} for one in ("left", "member"))
    came = {"chat": ELM, "from": account, "date": 0, "old_chat_member": was, "new_chat_member": is_}
    assert heard(my_chat_member=came) == Joined(elm, None, 9)


@pytest.mark.parametrize(
    "nothing",
    [
        {"message": message(new_chat_members=[ANA])},
        {"message": message(pinned_message=message("card"))},
        {"message": message("hi", sender_chat=ELM)},
        {"message": message("hi") | {"from": BOT}},
        {"edited_message": message("hi")},
        {"channel_post": message("hi")},
        {"something_new": {"x": 1}},
    ],
)
def test_what_means_nothing_to_us(nothing: dict):
    assert heard(**nothing) is None


# --- Out ---------------------------------------------------------------------------------


def test_text_goes_out_with_offsets_in_utf16():
    text = Text((Span("😀 "), Span("Fire", Style.BOLD), Span(" at "), Span("K7", Style.CODE)))
    words, entities = from_words.words(text)
    assert words == "😀 Fire at K7"
    assert [(one.type, one.offset, one.length) for one in entities] == [
        ("bold", 3, 4),
        ("code", 11, 2),
    ]


@given(st.lists(st.tuples(st.text(max_size=8), st.sampled_from(Style)), max_size=6))
def test_every_stretch_covers_its_own_words(spans: list[tuple[str, Style]]):
    text = Text(tuple(Span(words, style) for words, style in spans))
    words, entities = from_words.words(text)
    raw = words.encode("utf-16-le")

    def covered(*, quotations: bool) -> list[str]:
        stretches = [
            raw[one.offset * 2 : (one.offset + one.length) * 2].decode("utf-16-le")
            for one in entities
            if (one.type == one.BLOCKQUOTE) == quotations
        ]
        return [one.replace("\uff20", "@") for one in stretches]

    runs = groupby((one for one in text.spans if one.text), key=lambda one: one.quoted)
    quotations = ["".join(one.text for one in run) for quoted, run in runs if quoted]
    styles = (Style.BOLD, Style.CODE, Style.MARKED)
    styled = [one.text for one in text.spans if one.style in styles]
    for found, meant in (
        (covered(quotations=True), quotations),
        (covered(quotations=False), styled),
    ):
        assert found == [one.replace("\uff20", "@") for one in meant if one]
    assert from_words.length(words) == from_words.length(str(text))


def test_nobody_is_mentioned_by_somebodys_words():
    words, _ = from_words.words(plain("ask @maria, write to ana@elm.org, 5 @ 3"))
    assert words == "ask ＠maria, write to ana@elm.org, 5 @ 3"


def buttons(kind: ChatKind, *row: Button) -> list[telegram.InlineKeyboardButton]:
    keyboard = from_words.keyboard((row,), "porchlight_bot", kind)
    assert keyboard is not None
    return list(keyboard.inline_keyboard[0])


def test_buttons():
    press, door, add, share, link, copy = buttons(
        ChatKind.GROUP,
        Button("Yes", "yes-1"),
        Button("Ask", "ask-1", Way.DOOR),
        Button("Add", "join-1", Way.ADD),
        Button("Invite", "help-1", Way.SHARE, "Please help"),
        Button("Read", way=Way.LINK, value="https://elm.example"),
        Button("Copy", way=Way.COPY, value="six words"),
    )
    assert press.callback_data == "yes-1"
    assert door.url == "https://t.me/porchlight_bot?start=ask-1"
    assert add.url == "https://t.me/porchlight_bot?startgroup=join-1"
    shared = parse_qs(urlsplit(share.url).query)
    assert shared == {"url": ["https://t.me/porchlight_bot?start=help-1"], "text": ["Please help"]}
    assert link.url == "https://elm.example"
    assert copy.copy_text.text == "six words"


def test_behind_the_door_a_door_is_a_button():
    (door,) = buttons(ChatKind.DIRECT, Button("Ask", "ask-1", Way.DOOR))
    assert (door.callback_data, door.url) == ("ask-1", None)
    assert from_words.keyboard((), "porchlight_bot", ChatKind.DIRECT) is None


@pytest.mark.parametrize(
    ("language", "text"), [("pt-br", "oi"), ("fr", "salut"), ("", "hi"), ("zh", "hi")]
)
def test_languages(language: str, text: str):
    assert from_words.in_language({"en": "hi", "fr": "salut", "pt": "oi"}, language) == text
    assert from_words.in_language({"fr": "salut"}, "zh") == "salut"


def test_a_toast_is_short_and_has_no_buttons():
    assert _toast(Answer(Post(plain("You: yes.")), toast=True)) == "You: yes."
    assert _toast(Answer(Post(plain("x" * 201)), toast=True)) == ""
    assert _toast(Answer(Post(plain("x"), ((Button("y", "y"),),)), toast=True)) == ""
    assert _toast(Answer(Post(plain("x")))) == ""


# --- Small things ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("error", "refused"),
    [
        (telegram.error.ChatMigrated(-100), Refused(Reason.MOVED, moved_to="-100")),
        (telegram.error.InvalidToken("Unauthorized"), Refused(Reason.UNREACHED)),
        (telegram.error.TimedOut(), Refused(Reason.UNKNOWN)),
        (telegram.error.NetworkError("Bad Gateway"), Refused(Reason.UNKNOWN)),
        (telegram.error.TelegramError("odd"), Refused(Reason.UNKNOWN)),
        (telegram.error.Forbidden("Forbidden: something new"), Refused(Reason.FORBIDDEN)),
        (
            telegram.error.Forbidden("Forbidden: bot was kicked from the supergroup chat"),
            Refused(Reason.REMOVED),
        ),
        (
            telegram.error.Forbidden("Forbidden: bot is not a member of the channel chat"),
            Refused(Reason.REMOVED),
        ),
        (
            telegram.error.Forbidden("Forbidden: the group chat was deleted"),
            Refused(Reason.DELETED),
        ),
        (telegram.error.BadRequest("Bad Request: TOPIC_CLOSED"), Refused(Reason.ARCHIVED)),
        (
            telegram.error.BadRequest("Bad Request: message thread not found"),
            Refused(Reason.ARCHIVED),
        ),
    ],
)
def test_what_an_error_means(error: telegram.error.TelegramError, refused: Refused):
    assert refusal(error) == refused


def test_an_unknown_refusal_is_logged_without_what_stands_in_quotes(
    caplog: pytest.LogCaptureFixture,
):
    error = telegram.error.BadRequest("Bad Request: URL 'my secret' IS_ODD")
    assert refusal(error) == Refused(Reason.REFUSED)
    assert [record.reason for record in caplog.records] == ["url_is_odd"]


def test_traces_are_few_and_young():
    clock = [0.0]
    traces = Traces(lambda: clock[0])
    for number in range(1, MOST + 50):
        traces.add("5", number)
    traces.add("6", 1)
    *portions, earlier = traces.take("5")
    assert [len(one) for one in portions] == [AT_ONCE] * 3
    assert (earlier[0], earlier[-1]) == (1, 49)
    assert traces.take("5") == []
    clock[0] = KEEP_SECONDS / 2
    traces.add("6", 200)
    clock[0] = KEEP_SECONDS + 1
    traces.add("7", 201)
    assert traces.take("6")[0] == [200]
    clock[0] *= 3
    traces.add("8", 202)
    assert traces.take("7") == []


@pytest.mark.parametrize("body", [b"<html>/bot123:secret/sendMessage</html>", b'"secret"'])
def test_an_answer_that_is_no_object_is_not_repeated(body: bytes):
    with pytest.raises(telegram.error.TelegramError) as caught:
        Transport.parse_json_payload(body)
    assert "secret" not in str(caught.value)


async def test_a_page_of_a_proxy_is_not_repeated():
    async def page(request: web.BaseRequest) -> web.Response:
        return web.Response(status=502, text=f"cannot open {request.path}")

    transport = Transport()
    await transport.initialize()
    async with loopback(page) as url:
        with pytest.raises(telegram.error.NetworkError) as caught:
            await transport.post(f"{url}/bot123:secret/getMe")
        with pytest.raises(telegram.error.NetworkError, match="InvalidUrl"):
            await transport.post("http://")
    assert "secret" not in repr(caught.value)
    await transport.shutdown()
    await transport.shutdown()


@pytest.mark.parametrize("status", [400, 403, 404, 409, 502])
@pytest.mark.parametrize("page", ["<h1>Not Found</h1>", "{}", '{"error": "chat not found"}', "[1]"])
async def test_a_page_that_is_not_telegrams_refuses_nothing(status: int, page: str):
    """Whatever a proxy says, no chat is given up for it, and no token called wrong."""

    async def proxy(_request: web.BaseRequest) -> web.Response:
        return web.Response(status=status, text=page)

    transport = Transport()
    await transport.initialize()
    async with loopback(proxy) as url:
        with pytest.raises(telegram.error.NetworkError) as caught:
            await transport.post(f"{url}/bot123:secret/sendMessage")
    await transport.shutdown()
    assert refusal(caught.value) == Refused(Reason.UNKNOWN)
    assert passes(caught.value)


def test_commands_by_place():
    spec = CommandSpec("concern", {"en": "Save it"}, Where.MESSAGE)
    assert menu._command(spec, "fr").description == "Save it"
