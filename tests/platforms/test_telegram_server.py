"""The loopback Telegram behaves as the real one, seen through the real SDK."""

import asyncio
import json
from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientSession, web
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    InputMediaPhoto,
    LinkPreviewOptions,
    MessageEntity,
    ReplyKeyboardMarkup,
    ReplyParameters,
    Update,
)
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TimedOut,
)
from telegram.request import HTTPXRequest

from tests import photos
from tests.platforms.telegram import TelegramServer
from tests.platforms.telegram_api import DOES
from tests.platforms.telegram_params import METHODS
from tests.platforms.telegram_people import Person
from tests.platforms.telegram_rules import Rates
from tests.platforms.telegram_world import Chat, Message, Query, Toast


@pytest.fixture(autouse=True)
def seconds_as_timedelta(monkeypatch: pytest.MonkeyPatch):
    """The SDK warns at every RetryAfter unless it may use a timedelta."""
    monkeypatch.setenv("PTB_TIMEDELTA", "1")


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as running:
        yield running


def bot_for(server: TelegramServer, token: str = "") -> Bot:
    # A proxy of this machine must not see loopback requests; two polls may wait at once.
    calls, polls = (HTTPXRequest(2, httpx_kwargs={"trust_env": False}) for _ in range(2))
    address = f"{server.url}/bot"
    return Bot(token or server.token, base_url=address, request=calls, get_updates_request=polls)


@pytest.fixture
async def bot(server: TelegramServer) -> AsyncIterator[Bot]:
    async with bot_for(server) as running:
        yield running


@pytest.fixture
def ana(server: TelegramServer) -> Person:
    return server.person("Ana", language="fr")


@pytest.fixture
def maria(server: TelegramServer) -> Person:
    return server.person("Maria")


@pytest.fixture
def elm(server: TelegramServer, ana: Person, maria: Person) -> Chat:
    """A basic group with the bot as a plain member."""
    group = server.group("Elm Street", [maria], creator=ana)
    ana.adds_bot(group)
    return group


async def taken(bot: Bot, offset: int = 0) -> list[Update]:
    """Take what waits and confirm it."""
    updates = await bot.get_updates(offset=offset or None, timeout=0)
    if updates:
        await bot.get_updates(offset=updates[-1].update_id + 1, timeout=0)
    return list(updates)


async def raw(server: TelegramServer, method: str, **params: str) -> dict:
    """Ask without the SDK, which would not let some of these pass."""
    address = f"{server.url}/bot{server.token}/{method}"
    async with ClientSession() as http, http.get(address, params=params) as answer:
        return await answer.json()


def keyboard(*labels: str) -> InlineKeyboardMarkup:
    row = [InlineKeyboardButton(label, callback_data=f"tap-{label.lower()}") for label in labels]
    return InlineKeyboardMarkup([row])


def refused(words: str):
    """Expect a 400 whose words are those of the real server (the SDK cuts the prefix)."""
    return pytest.raises(BadRequest, match=f"(?i){words}")


# --- Reading and writing in chats --------------------------------------------------------


async def test_start_comes_first(server: TelegramServer, bot: Bot, elm: Chat, maria: Person):
    with refused("chat not found"):
        await bot.send_message(maria.id, "hello")
    maria.says(elm, "/hello@porchlight_bot")
    with pytest.raises(Forbidden, match="can't initiate conversation"):
        await bot.send_message(maria.id, "hello")
    maria.starts("tip")
    await bot.send_message(maria.id, "hello")
    (start, hello) = maria.private.messages
    assert (start.text, hello.text) == ("/start tip", "hello")
    maria.blocks_bot()
    with pytest.raises(Forbidden, match="blocked by the user"):
        await bot.send_message(maria.id, "are you there?")
    last = (await taken(bot))[-1].my_chat_member
    assert last is not None
    assert last.new_chat_member.status == "kicked"
    maria.starts()
    await bot.send_message(maria.id, "welcome back")
    maria.deletes_account()
    with pytest.raises(Forbidden, match="user is deactivated"):
        await bot.send_message(maria.id, "bye")


async def test_a_message_shows_as_it_was_sent(bot: Bot, elm: Chat):
    bold = MessageEntity("bold", 3, 4)
    sent = await bot.send_message(
        elm.id,
        "😀 Fire  ",
        entities=[bold],
        disable_notification=True,
        protect_content=True,
        link_preview_options=LinkPreviewOptions(is_disabled=True),
        reply_markup=keyboard("Yes", "No"),
    )
    (shown,) = elm.messages
    assert (shown.id, shown.text, shown.styled("bold")) == (sent.message_id, "😀 Fire", ["Fire"])
    assert (shown.silent, shown.protected, shown.previews) == (True, True, False)
    assert shown.labels == [["Yes", "No"]]
    assert shown.button("Yes").data == "tap-yes"
    assert sent.entities[0].length == 4


async def test_mentions_and_commands_are_found_without_being_asked_for(bot: Bot, elm: Chat):
    await bot.send_message(elm.id, "ask @maria or me@here, /vote, #elm and https://a.example/x")
    (shown,) = elm.messages
    assert shown.styled("mention") == ["@maria"]
    assert shown.styled("bot_command") == ["/vote"]
    assert shown.styled("hashtag") == ["#elm"]
    assert shown.styled("url") == ["https://a.example/x"]


async def test_html_is_read_strictly(bot: Bot, elm: Chat):
    await bot.send_message(elm.id, '<b>Fire</b> &amp; <a href="https://a.example">x</a>', "HTML")
    shown = elm.messages[-1]
    assert (shown.text, shown.styled("bold")) == ("Fire & x", ["Fire"])
    for markup in ("<b>open", "<blink>x</blink>", "a < b", "x</b>"):
        with refused("can't parse entities"):
            await bot.send_message(elm.id, markup, "HTML")
    with refused("unsupported parse_mode"):
        await bot.send_message(elm.id, "x", "Wiki")


@pytest.mark.parametrize(
    ("text", "entity", "words"),
    [
        ("", None, "message text is empty"),
        ("  \n ", None, "text must be non-empty"),
        ("x" * 4097, None, "message is too long"),
        ("😀" * 2049, None, "message is too long"),
        ("short", MessageEntity("bold", 3, 3), "ENTITY_BOUNDS_INVALID"),
        ("😀", MessageEntity("bold", 1, 1), "ENTITY_BOUNDS_INVALID"),
        ("short", MessageEntity("text_link", 0, 2), "url"),
        ("short", MessageEntity("loud", 0, 2), "unsupported type"),
    ],
)
async def test_text_that_is_refused(bot: Bot, elm: Chat, text: str, entity, words: str):
    with refused(words):
        await bot.send_message(elm.id, text, entities=[entity] if entity else None)
    assert elm.messages == []


@pytest.mark.parametrize(
    ("button", "words"),
    [
        (InlineKeyboardButton("x", callback_data="é" * 33), "BUTTON_DATA_INVALID"),
        (InlineKeyboardButton(" ", callback_data="x"), "button text must be non-empty"),
        (InlineKeyboardButton("x", url="javascript:1"), "Wrong HTTP URL"),
        (InlineKeyboardButton("x"), "Text buttons are unallowed"),
        (InlineKeyboardButton("x", copy_text=CopyTextButton("y" * 257)), "COPY_TEXT_INVALID"),
    ],
)
async def test_buttons_that_are_refused(bot: Bot, elm: Chat, button, words: str):
    with refused(words):
        await bot.send_message(elm.id, "x", reply_markup=InlineKeyboardMarkup([[button]]))


async def test_more_than_telegram_takes(bot: Bot, elm: Chat):
    nine = InlineKeyboardMarkup([[InlineKeyboardButton("x", callback_data="x")] * 9])
    with refused("reply markup is too long"):
        await bot.send_message(elm.id, "x", reply_markup=nine)
    with refused("ENTITIES_TOO_LONG"):
        await bot.send_message(elm.id, "x", entities=[MessageEntity("bold", 0, 1)] * 101)
    with refused("too many message identifiers"):
        await bot.delete_messages(elm.id, list(range(1, 102)))
    with refused("wrong parameter action"):
        await bot.send_chat_action(elm.id, "dancing")


async def test_editing(server: TelegramServer, bot: Bot, ana: Person, elm: Chat):
    sent = await bot.send_message(elm.id, "two dates", reply_markup=keyboard("Tue"))
    await bot.edit_message_text("three dates", elm.id, sent.message_id)
    (shown,) = elm.messages
    assert (shown.text, shown.labels, bool(shown.edited)) == ("three dates", [], True)
    await bot.edit_message_reply_markup(elm.id, sent.message_id, reply_markup=keyboard("Wed"))
    assert shown.labels == [["Wed"]]
    server.advance(10)
    same = (
        "message is not modified: specified new message content and reply markup are exactly the"
        " same as a current content and reply markup of the message"
    )
    with refused(same):
        await bot.edit_message_text(
            "three dates", elm.id, sent.message_id, reply_markup=keyboard("Wed")
        )
    with refused("message to edit not found"):
        await bot.edit_message_text("x", elm.id, 999)
    await bot.edit_message_reply_markup(
        elm.id, sent.message_id, reply_markup=InlineKeyboardMarkup([])
    )
    assert shown.labels == []
    hers = ana.says(elm, "mine")
    with refused("message can't be edited"):
        await bot.edit_message_text("x", elm.id, hers.id)


async def test_deleting(server: TelegramServer, bot: Bot, ana: Person, maria: Person, elm: Chat):
    maria.starts()
    hers, its = maria.says(maria.private, "a secret"), await bot.send_message(maria.id, "oh")
    await bot.delete_messages(maria.id, [hers.id, its.message_id, 999])
    assert [one.text for one in maria.private.messages] == ["/start"]
    with refused("message to delete not found"):
        await bot.delete_message(maria.id, hers.id)
    loud = maria.says(elm, "loud")
    with refused("message can't be deleted for everyone"):
        await bot.delete_message(elm.id, loud.id)
    ana.promotes_bot(elm, "can_delete_messages")
    await bot.delete_message(elm.id, loud.id)
    old = await bot.send_message(maria.id, "old")
    server.advance(48 * 3600 + 1)
    with refused("message can't be deleted for everyone"):
        await bot.delete_message(maria.id, old.message_id)


async def test_deleting_in_a_supergroup(bot: Bot, server: TelegramServer, ana: Person):
    oak = server.group("Oak", creator=ana, kind="supergroup")
    ana.adds_bot(oak)
    own, hers = await bot.send_message(oak.id, "own"), ana.says(oak, "hers")
    await bot.delete_message(oak.id, own.message_id)
    with refused("message can't be deleted"):
        await bot.delete_message(oak.id, hers.id)
    ana.promotes_bot(oak, "can_delete_messages")
    server.advance(48 * 3600 + 1)
    with refused("message can't be deleted"):
        await bot.delete_message(oak.id, hers.id)
    ana.deletes(hers)
    with refused("message to delete not found"):
        await bot.delete_message(oak.id, hers.id)


async def test_replies_and_topics(bot: Bot, server: TelegramServer, ana: Person):
    forum = server.group("Elm", creator=ana, kind="supergroup", forum=True)
    ana.adds_bot(forum)
    with refused("not enough rights to create a topic"):
        await bot.create_forum_topic(forum.id, "Votes")
    ana.promotes_bot(forum, "can_manage_topics")
    topic = await bot.create_forum_topic(forum.id, "Votes")
    asked = ana.says(forum, "why?", thread=topic.message_thread_id)
    reply = ReplyParameters(asked.id)
    await bot.send_message(
        forum.id, "so", message_thread_id=topic.message_thread_id, reply_parameters=reply
    )
    assert (forum.messages[-1].reply_to, forum.messages[-1].thread) == (
        asked,
        topic.message_thread_id,
    )
    with refused("TOPIC_TITLE_TOO_LONG"):
        await bot.create_forum_topic(forum.id, "x" * 129)
    plain = server.group("Plain", creator=ana, kind="supergroup")
    ana.adds_bot(plain)
    with refused("the chat is not a forum"):
        await bot.create_forum_topic(plain.id, "Votes")
    await bot.send_message(
        forum.id, "so", reply_parameters=ReplyParameters(999, allow_sending_without_reply=True)
    )
    with refused("message thread not found"):
        await bot.send_message(forum.id, "so", message_thread_id=77)
    with refused("message to be replied not found"):
        await bot.send_message(forum.id, "so", reply_parameters=ReplyParameters(999))


async def test_pinning_needs_the_right(bot: Bot, ana: Person, maria: Person, elm: Chat):
    card = await bot.send_message(elm.id, "card")
    with refused("not enough rights to manage pinned messages in the chat"):
        await bot.pin_chat_message(elm.id, card.message_id)
    ana.promotes_bot(elm, "can_pin_messages")
    await bot.pin_chat_message(elm.id, card.message_id, disable_notification=True)
    (shown,) = elm.messages
    assert shown.pinned
    pinned = (await bot.get_chat(elm.id)).pinned_message
    assert pinned is not None
    assert pinned.message_id == card.message_id
    # As on the real platform, the bot hears of its own pin.
    told = (await taken(bot))[-1].message
    assert told is not None
    assert told.pinned_message is not None
    await bot.unpin_chat_message(elm.id)
    with refused("message to unpin not found"):
        await bot.unpin_chat_message(elm.id, card.message_id)
    mine = ana.says(elm, "read this")
    ana.pins(mine)
    maria.starts()
    hello = await bot.send_message(maria.id, "hello")
    await bot.pin_chat_message(maria.id, hello.message_id)
    assert (mine.pinned, maria.private.messages[-1].pinned) == (True, True)


# --- Privacy mode ------------------------------------------------------------------------


async def test_a_plain_member_hears_only_what_is_meant_for_it(
    server: TelegramServer, bot: Bot, ana: Person, maria: Person, elm: Chat
):
    await taken(bot)
    maria.says(elm, "good morning")
    maria.says(elm, "@porchlight_bot good morning")
    maria.says(elm, "/concern")
    maria.says(elm, "/concern@other_bot")
    assert await taken(bot) == []
    original = ana.says(elm, "the lamp is out")
    maria.says(elm, "/concern@porchlight_bot now", reply_to=original)
    (heard,) = await taken(bot)
    assert heard.message is not None
    assert heard.message.reply_to_message is not None
    assert heard.message.reply_to_message.text == "the lamp is out"
    await bot.send_message(elm.id, "which lamp?")
    maria.says(elm, "/concern")
    maria.says(elm, "the one at the corner", reply_to=elm.messages[-2])
    maria.says(elm, "/late")
    heard_words = [one.message.text for one in await taken(bot) if one.message]
    assert heard_words == ["/concern", "the one at the corner"]
    maria.leaves(elm)
    (left,) = await taken(bot)
    assert left.message is not None
    assert left.message.left_chat_member is not None


async def test_an_administrator_hears_everything(bot: Bot, ana: Person, maria: Person, elm: Chat):
    ana.promotes_bot(elm, "can_pin_messages")
    said = maria.says(elm, "good morning", anonymous=True)
    maria.edits(said, "good evening")
    *_, morning, evening = await taken(bot)
    assert morning.message is not None
    assert (morning.message.text, morning.message.sender_chat.id) == ("good morning", elm.id)
    assert evening.edited_message is not None
    assert evening.edited_message.text == "good evening"
    ana.demotes_bot(elm)
    await taken(bot)
    maria.says(elm, "good night")
    assert await taken(bot) == []


async def test_channels(server: TelegramServer, bot: Bot, ana: Person):
    news = server.group("Elm news", creator=ana, kind="channel")
    ana.adds_bot(news, "can_post_messages")
    await bot.send_message(news.id, "from the bot")
    ana.says(news, "from Ana")
    last = (await taken(bot))[-1]
    assert last.channel_post is not None
    assert (last.channel_post.text, last.channel_post.from_user) == ("from Ana", None)
    ana.promotes_bot(news, "can_edit_messages")
    with refused("need administrator rights in the channel chat"):
        await bot.send_message(news.id, "more")


# --- Buttons -----------------------------------------------------------------------------


async def test_a_press_is_answered_once_and_in_time(
    server: TelegramServer, bot: Bot, maria: Person, elm: Chat
):
    await bot.send_message(elm.id, "Tue 8?", reply_markup=keyboard("Yes", "No"))
    await taken(bot)
    pressed = asyncio.create_task(maria.presses(elm, "Yes"))
    await server.until(lambda: server.world.pending)
    (update,) = await taken(bot)
    query = update.callback_query
    assert query is not None
    assert (query.data, query.from_user.id, query.message.text) == ("tap-yes", maria.id, "Tue 8?")
    with refused("MESSAGE_TOO_LONG"):
        await bot.answer_callback_query(query.id, "x" * 201)
    await bot.answer_callback_query(query.id, "You: yes.", show_alert=True)
    assert await pressed == Toast("You: yes.", alert=True)
    assert maria.toasts == [Toast("You: yes.", alert=True)]
    stale = "query is too old and response timeout expired or query ID is invalid"
    with refused(stale):
        await bot.answer_callback_query(query.id)
    elsewhere = maria.taps(elm, "No")
    assert isinstance(elsewhere, Query)
    with refused("URL_INVALID"):
        await bot.answer_callback_query(elsewhere.id, url="https://elsewhere.example")
    with pytest.raises(AssertionError, match="no button 'Maybe'"):
        maria.taps(elm, "Maybe")
    late = maria.taps(elm, "No")
    assert isinstance(late, Query)
    server.advance(60)
    with refused(stale):
        await bot.answer_callback_query(late.id)


async def test_links_lead_to_the_bot(
    server: TelegramServer, bot: Bot, ana: Person, maria: Person, elm: Chat
):
    name = (await bot.get_me()).username
    links = [
        InlineKeyboardButton("Ask", url=f"https://t.me/{name}?start=ask"),
        InlineKeyboardButton("Add me", url=f"https://t.me/{name}?startgroup=join-7"),
    ]
    await bot.send_message(elm.id, "card", reply_markup=InlineKeyboardMarkup([links]))
    await taken(bot)
    maria.opens(elm.messages[0].button("Ask"))
    oak = server.group("Oak Street", creator=ana)
    ana.opens(elm.messages[0].button("Add me"), oak)
    start, joined, service, command = await taken(bot)
    assert start.message is not None
    assert start.message.text == "/start ask"
    assert joined.my_chat_member is not None
    assert joined.my_chat_member.new_chat_member.status == "member"
    assert service.message is not None
    assert service.message.new_chat_members[0].id == server.bot.id
    assert command.message is not None
    assert command.message.text == f"/start@{name} join-7"


async def test_a_reply_keyboard_types_for_the_person(bot: Bot, maria: Person):
    maria.starts()
    await bot.send_message(maria.id, "well?", reply_markup=ReplyKeyboardMarkup([["Yes", "No"]]))
    said = maria.taps(maria.private, "No")
    assert isinstance(said, Message)
    assert said.text == "No"


# --- Coming, going, growing --------------------------------------------------------------


async def test_a_bot_that_was_removed_cannot_write(bot: Bot, ana: Person, elm: Chat):
    ana.removes_bot(elm)
    with pytest.raises(Forbidden, match="bot was kicked from the group chat"):
        await bot.send_message(elm.id, "hello?")
    *_, last = await taken(bot)
    assert last.my_chat_member is not None
    assert last.my_chat_member.new_chat_member.status == "kicked"
    ana.adds_bot(elm)
    await bot.leave_chat(elm.id)
    with pytest.raises(Forbidden, match="bot is not a member of the group chat"):
        await bot.send_message(elm.id, "hello?")
    with refused("chat not found"):
        await bot.send_message(-1009999999999, "hello?")


async def test_a_group_becomes_a_supergroup(bot: Bot, ana: Person, maria: Person, elm: Chat):
    await bot.send_message(elm.id, "card")
    await taken(bot)
    new = ana.upgrades(elm)
    old_says, new_says = await taken(bot)
    assert old_says.message is not None
    assert old_says.message.migrate_to_chat_id == new.id
    assert new_says.message is not None
    assert new_says.message.migrate_from_chat_id == elm.id
    with pytest.raises(ChatMigrated) as caught:
        await bot.send_message(elm.id, "card")
    assert caught.value.new_chat_id == new.id
    await bot.send_message(new.id, "card")
    assert [one.text for one in new.messages] == ["card"]


async def test_who_is_in_a_chat(
    server: TelegramServer, bot: Bot, ana: Person, maria: Person, elm: Chat
):
    maria.says(elm, "/hello@porchlight_bot")
    assert (await bot.get_chat_member(elm.id, maria.id)).status == "member"
    assert await bot.get_chat_member_count(elm.id) == 3
    assert [one.user.id for one in await bot.get_chat_administrators(elm.id)] == [ana.id]
    maria.leaves(elm)
    assert (await bot.get_chat_member(elm.id, maria.id)).status == "left"
    with refused("PARTICIPANT_ID_INVALID"):
        await bot.get_chat_member(elm.id, 1)
    sam = server.person("Sam", username="sam_b")
    sam.starts()
    assert (await bot.get_chat_member(elm.id, sam.id)).status == "left"
    assert (await bot.get_chat(sam.id)).username == "sam_b"
    sam.joins(elm)
    ana.removes(sam, elm)
    assert (await bot.get_chat_member(elm.id, sam.id)).status == "kicked"
    ana.renames(elm, "Elm and 3rd")
    assert (await bot.get_chat(elm.id)).title == "Elm and 3rd"
    assert await bot.get_chat_member_count(sam.id) == 2
    with refused("no administrators in the private chat"):
        await bot.get_chat_administrators(sam.id)
    with refused("can't be changed in private chats"):
        await bot.leave_chat(sam.id)
    oak = server.group("Oak", [maria], creator=ana, kind="supergroup", hidden_members=True)
    ana.adds_bot(oak)
    with refused("member list is inaccessible"):
        await bot.get_chat_member(oak.id, maria.id)
    assert (await bot.get_chat_member(oak.id, server.bot.id)).status == "member"
    ana.promotes_bot(oak, "can_delete_messages")
    assert (await bot.get_chat_member(oak.id, maria.id)).status == "member"
    assert (await bot.get_chat(oak.id)).has_hidden_members


async def test_who_may_not_write(server: TelegramServer, bot: Bot, ana: Person, elm: Chat):
    elm.members_may_write = False
    with refused("not enough rights to send text messages to the chat"):
        await bot.send_message(elm.id, "hello")
    elm.members_may_write = True
    new = ana.upgrades(elm)
    await bot.send_message(new.id, "hello")
    ana.mutes(server.bot, new)
    with refused("not enough rights to send text messages to the chat"):
        await bot.send_message(new.id, "hello?")
    assert (await bot.get_chat_member(new.id, server.bot.id)).status == "restricted"


async def test_files_and_captions(server: TelegramServer, bot: Bot, maria: Person):
    maria.starts()
    maria.says(maria.private, "look", extra="photo")
    *_, update = await taken(bot)
    assert update.message is not None
    assert update.message.caption == "look"
    file = await bot.get_file(update.message.photo[-1].file_id)
    assert file.file_size == 7
    address = f"{server.url}/file/bot{server.token}"
    async with ClientSession() as http:
        async with http.get(f"{address}/{update.message.photo[-1].file_id}") as found:
            assert await found.read() == b"picture"
        async with http.get(f"{address}/none") as missing:
            assert missing.status == 404
    with refused("invalid file_id"):
        await bot.get_file("none")


async def test_a_file_that_no_bot_may_get(server: TelegramServer, bot: Bot, maria: Person):
    maria.starts()
    maria.says(maria.private, extra="document", content=bytes(20 * 1024 * 1024 + 1))
    *_, update = await taken(bot)
    with refused("file is too big"):
        await bot.get_file(update.message.document.file_id)


async def test_photos_that_are_refused(bot: Bot, elm: Chat):
    for broken, words in (
        (b"", "file must be non-empty"),
        (b"no photo", "IMAGE_PROCESS_FAILED"),
        (photos.photo(2001, 100), "PHOTO_INVALID_DIMENSIONS"),
        (photos.photo(9000, 1001), "PHOTO_INVALID_DIMENSIONS"),
        (bytes(10 * 1024 * 1024 + 1), "is too big for a photo"),
    ):
        with refused(words):
            await bot.send_photo(elm.id, broken)
    with refused("message caption is too long"):
        await bot.send_photo(elm.id, photos.photo(), caption="x" * 1025)
    with refused("files are to be uploaded here"):
        await bot.send_photo(elm.id, "AgACAgIAAxk")


async def test_words_become_a_photo_and_never_the_other_way_round(
    server: TelegramServer, bot: Bot, elm: Chat
):
    sent = await bot.send_message(elm.id, "A lamp is out.")
    with refused("there is no caption in the message to edit"):
        await bot.edit_message_caption(elm.id, sent.id, caption="Which?")
    photo = InputMediaPhoto(photos.photo(), caption="This one.")
    shown = await bot.edit_message_media(photo, elm.id, sent.id)
    assert (shown.caption, shown.text, len(shown.photo)) == ("This one.", None, 2)
    with refused("there is no text in the message to edit"):
        await bot.edit_message_text("No photo any more.", elm.id, sent.id)
    await bot.edit_message_caption(elm.id, sent.id, caption="Still this one.")
    server.advance(60)
    with refused("message is not modified"):
        await bot.edit_message_caption(elm.id, sent.id, caption="Still this one.")
    with refused("files are to be uploaded here"):
        await bot.edit_message_media(InputMediaPhoto("AgACAgIAAxk"), elm.id, sent.id)
    paper = InputMediaDocument(b"paper", filename="list.pdf")
    shown = await bot.edit_message_media(paper, elm.id, sent.id)
    assert (shown.document.file_name, shown.caption) == ("list.pdf", None)


# --- The menu ----------------------------------------------------------------------------


async def test_the_menu(server: TelegramServer, bot: Bot, elm: Chat):
    help_ = BotCommand("help", "Help")
    await bot.set_my_commands([help_], BotCommandScopeAllPrivateChats(), "fr")
    await bot.set_my_commands([help_], BotCommandScopeChat(elm.id))
    await bot.set_my_description("Danger: call 911.")
    assert server.world.descriptions["description", ""] == "Danger: call 911."
    assert await bot.get_my_commands(BotCommandScopeAllPrivateChats(), "fr") == (help_,)
    assert await bot.get_my_commands() == ()
    await bot.delete_my_commands(BotCommandScopeChat(elm.id))
    with refused("BOT_COMMAND_INVALID"):
        await bot.set_my_commands([BotCommand("Help!", "Help")])
    with refused("BOT_COMMAND_DESCRIPTION_INVALID"):
        await bot.set_my_commands([BotCommand("help", "")])
    with refused("BOT_COMMANDS_TOO_MUCH"):
        await bot.set_my_commands([help_] * 101)
    with refused("invalid language code"):
        await bot.set_my_commands([help_], language_code="fra")


async def test_menu_entries_that_are_refused(bot: Bot):
    for scope, words in (
        ({"type": "moon"}, "unsupported type"),
        ({"type": "chat"}, 'find field "chat_id"'),
        ({"type": "chat_member", "chat_id": 1}, 'find field "user_id"'),
    ):
        with refused(words):
            await bot.get_my_commands(api_kwargs={"scope": scope})
    await bot.set_my_short_description("Danger: 911.")
    with refused("description is too long"):
        await bot.set_my_description("x" * 513)


# --- Strictness and rates ----------------------------------------------------------------


def test_every_method_is_there():
    intake = {"getUpdates", "setWebhook", "deleteWebhook", "getWebhookInfo"}
    assert set(DOES) | intake == set(METHODS)


async def test_unknown_methods_tokens_and_parameters(server: TelegramServer, bot: Bot, elm: Chat):
    with pytest.raises(EndPointNotFound):
        await bot.do_api_request("sendTelegram")
    with pytest.raises(InvalidToken, match="was rejected"):
        async with bot_for(server, "123:wrong"):
            pass
    with refused('"colour" is unknown'):
        await bot.send_message(elm.id, "x", api_kwargs={"colour": "red"})
    with refused("must be of type Boolean"):
        await bot.send_message(elm.id, "x", disable_notification=3)  # type: ignore[arg-type]
    assert (await raw(server, "getChat"))["description"] == "Bad Request: chat_id is empty"
    wrong = await raw(server, "sendMessage", chat_id="elm", text="x")
    assert wrong == {
        "ok": False,
        "error_code": 400,
        "description": "Bad Request: can't parse chat_id JSON object",
    }
    async with ClientSession() as http:
        address = f"{server.url}/bot{server.token}/sendMessage"
        body = {"chat_id": elm.id, "text": "as JSON"}
        async with http.post(address, json=body) as answer:
            assert answer.status == 200
        headers = {"Content-Type": "application/json"}
        async with http.post(address, data="{", headers=headers) as answer:
            assert answer.status == 400
        async with http.get(f"{server.url}/botwrong/getMe") as answer:
            assert answer.status == 404


async def test_rates_are_strict(server: TelegramServer, bot: Bot, maria: Person, elm: Chat):
    for number in range(3):
        sent = await bot.send_message(elm.id, f"burst {number}")
    with pytest.raises(RetryAfter):
        await bot.edit_message_text("one more", elm.id, sent.message_id)
    server.advance(2)
    for number in range(17):
        server.advance(1.01)
        await bot.edit_message_text(f"news {number}", elm.id, sent.message_id)
    server.advance(1.01)
    with pytest.raises(RetryAfter) as caught:
        await bot.send_message(elm.id, "the 21st in a minute")
    assert caught.value.retry_after.total_seconds() > 30
    maria.starts()
    await bot.send_message(maria.id, "another chat is not held up")


async def test_the_rate_over_all_chats():
    async with TelegramServer(Rates(per_second=2)) as server, bot_for(server) as bot:
        people = [server.person(name) for name in ("Ana", "Maria", "Sam")]
        for person in people:
            person.starts()
        await bot.get_updates()
        await bot.send_message(people[0].id, "hello")
        await bot.send_message(people[1].id, "hello")
        with pytest.raises(RetryAfter):
            await bot.send_message(people[2].id, "hello")


# --- Intake ------------------------------------------------------------------------------


async def test_updates_come_again_until_they_are_confirmed(
    server: TelegramServer, bot: Bot, maria: Person
):
    maria.starts()
    for number in range(4):
        maria.says(maria.private, str(number))
    first = await bot.get_updates(limit=2)
    again = await bot.get_updates(limit=2)
    assert [one.update_id for one in first] == [one.update_id for one in again]
    rest = await bot.get_updates(offset=first[-1].update_id + 1)
    assert [one.message.text for one in rest if one.message] == ["1", "2", "3"]
    last = await bot.get_updates(offset=-1)
    assert [one.message.text for one in last if one.message] == ["3"]


async def test_only_the_updates_that_were_asked_for(server: TelegramServer, bot: Bot, ana: Person):
    await bot.get_updates(allowed_updates=["message"])
    elm = server.group("Elm", creator=ana)
    ana.adds_bot(elm)
    (added,) = await taken(bot)
    assert added.message is not None
    await bot.get_updates(allowed_updates=[])
    ana.promotes_bot(elm)
    (promoted,) = await taken(bot)
    assert promoted.my_chat_member is not None


async def test_a_long_poll_ends_with_the_first_update(
    server: TelegramServer, bot: Bot, maria: Person
):
    poll = asyncio.create_task(bot.get_updates(timeout=30))
    await server.until(lambda: server.called("getUpdates"))
    maria.starts()
    (update,) = await poll
    assert update.message is not None


async def test_of_two_polls_the_older_loses(server: TelegramServer, bot: Bot):
    older = asyncio.create_task(bot.get_updates(timeout=30))
    await server.until(lambda: server.called("getUpdates"))
    newer = asyncio.create_task(bot.get_updates(timeout=0))
    with pytest.raises(Conflict, match="terminated by other getUpdates request"):
        await older
    assert await newer == ()


async def test_a_broken_update_arrives_as_it_is(server: TelegramServer):
    server.push_raw({"message": {"text": "no id, no date, no chat"}})
    (update,) = (await raw(server, "getUpdates"))["result"]
    assert update["message"] == {"text": "no id, no date, no chat"}


class Listener:
    """A web address that notes what is posted to it and answers as the test wants."""

    def __init__(self) -> None:
        self.url = ""
        self.got: list[tuple[str, str, str]] = []
        self.answers: list[int] = []

    async def take(self, request: web.BaseRequest) -> web.Response:
        secret = request.headers["X-Telegram-Bot-Api-Secret-Token"]
        body = json.loads(await request.read())
        self.got.append((secret, request.headers["Content-Type"], body["message"]["text"]))
        return web.Response(status=self.answers.pop(0))


@pytest.fixture
async def listener() -> AsyncIterator[Listener]:
    listening = Listener()
    runner = web.ServerRunner(web.Server(listening.take))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    listening.url = "http://{}:{}/hook".format(*runner.addresses[0])
    yield listening
    await runner.cleanup()


async def test_webhook(server: TelegramServer, bot: Bot, maria: Person, listener: Listener):
    with refused("An HTTPS URL must be provided"):
        await bot.set_webhook("http://example.org/hook")
    with refused("secret token contains unallowed characters"):
        await bot.set_webhook(listener.url, secret_token="s 1")
    await bot.set_webhook(listener.url, secret_token="s-1")
    with pytest.raises(Conflict, match="webhook is active"):
        await bot.get_updates()
    server.webhook_retry = 0.2
    listener.answers = [500, 200, 200]
    maria.starts()
    maria.says(maria.private, "hello")
    await server.until(lambda: listener.got)
    info = await bot.get_webhook_info()
    assert (info.pending_update_count, "500" in (info.last_error_message or "")) == (2, True)
    await server.idle()
    json_only = "application/json"
    assert listener.got == [("s-1", json_only, word) for word in ("/start", "/start", "hello")]
    await bot.set_webhook("")
    maria.says(maria.private, "dropped")
    await bot.delete_webhook(drop_pending_updates=True)
    assert await bot.get_updates() == ()


# --- Faults ------------------------------------------------------------------------------


async def test_a_message_may_be_accepted_though_the_answer_is_lost(
    server: TelegramServer, bot: Bot, elm: Chat
):
    server.fail_next("sendMessage", after_accept=True)
    with pytest.raises(NetworkError):
        await bot.send_message(elm.id, "once")
    server.fail_next("sendMessage", 502, chat=elm)
    with pytest.raises(NetworkError):
        await bot.send_message(elm.id, "never")
    server.fail_next("sendMessage", 429, retry_after=7, count=2)
    for _ in range(2):
        with pytest.raises(RetryAfter):
            await bot.send_message(elm.id, "later")
    assert [one.text for one in elm.messages] == ["once"]
    assert [call.status for call in server.called("sendMessage")] == [-1, 502, 429, 429]


async def test_a_message_may_be_accepted_and_no_answer_ever_come(
    server: TelegramServer, bot: Bot, elm: Chat
):
    server.fail_next("sendMessage", silent=True, after_accept=True)
    with pytest.raises(TimedOut):
        await bot.send_message(elm.id, "once", read_timeout=0.05)
    await bot.send_message(elm.id, "again")
    assert [one.text for one in elm.messages] == ["once", "again"]
    assert [call.status for call in server.called("sendMessage")] == [0, 200]


async def test_an_outage(server: TelegramServer, bot: Bot, elm: Chat):
    await taken(bot)
    before = len(server.calls)
    poll = asyncio.create_task(bot.get_updates(timeout=30))
    await server.until(lambda: len(server.calls) > before)
    await server.down()
    with pytest.raises(NetworkError):
        await poll
    with pytest.raises(NetworkError):
        await bot.send_message(elm.id, "x")
    await server.up()
    await bot.send_message(elm.id, "back")
    await elm.shows("back")


async def test_calls_can_be_held(server: TelegramServer, bot: Bot, elm: Chat):
    with server.hold("sendMessage", after_accept=True) as hold:
        sending = asyncio.create_task(bot.send_message(elm.id, "slow"))
        await server.until(lambda: hold.held)
        assert not sending.done()
    await sending
    await elm.shows("slow")


async def test_waiting_in_vain_says_for_what(elm: Chat):
    with pytest.raises(AssertionError, match="'hello' in"):
        await elm.shows("hello", within=0.01)
