"""The Telegram adapter against the loopback Telegram: people say and press, and see."""

import pytest

from adapters.telegram import answers, doing, transport
from adapters.telegram.platform import Telegram
from bot.words import (
    Answer,
    Button,
    ChatKind,
    Command,
    Delete,
    Edit,
    Find,
    Incoming,
    Inspection,
    Joined,
    Landed,
    Left,
    Moved,
    OfferCommands,
    Outcome,
    Pin,
    Platform,
    Press,
    Reason,
    Refused,
    Said,
    Send,
    Standing,
    Unpin,
    Way,
)
from tests.adapters.telegram_street import LINES, Core, always, ours, post, running
from tests.platforms import telegram_world
from tests.platforms.telegram import TelegramServer
from tests.platforms.telegram_people import Person
from tests.platforms.telegram_world import Toast


@pytest.fixture
def ana(server: TelegramServer) -> Person:
    return server.person("Ana")


@pytest.fixture
def maria(server: TelegramServer) -> Person:
    return server.person("Maria", language="fr")


@pytest.fixture
def elm(server: TelegramServer, ana: Person, maria: Person) -> telegram_world.Chat:
    group = server.group("Elm Street", [maria], creator=ana)
    ana.adds_bot(group)
    return group


def test_it_is_a_platform():
    platform: Platform = Telegram("1:x")
    assert platform.can.text == 4096


# --- Answers in private ------------------------------------------------------------------


async def test_maria_starts_and_is_answered(
    server: TelegramServer, core: Core, porch: Telegram, maria: Person
):
    core.says = always(Answer(post("Hello.", Button("Ask", "ask", Way.DOOR), protect=True)))
    maria.starts()
    hello = await maria.sees("Hello.")
    assert porch.can.address.startswith("https://t.me/")
    assert (hello.labels, hello.protected) == ([["Ask"]], True)
    (start,) = core.heard
    assert isinstance(start, Command)
    assert (start.name, start.actor.name, start.actor.language) == ("start", "Maria", "fr")
    core.says = always(Answer(post("What is it about?"), replace=True))
    assert await maria.presses(maria.private, "Ask") == Toast("")
    assert (hello.text, hello.labels) == ("What is it about?", [])
    await server.idle()


async def test_an_answer_to_words_in_their_order(core: Core, porch: Telegram, maria: Person):
    core.says = lambda one: Answer(post(f"You said {one.text}."))
    maria.starts()
    for word in ("one", "two"):
        maria.says(maria.private, word)
    await maria.sees("You said two.")
    assert [one.text for one in maria.private.messages if one.sender is not maria] == [
        "You said .", "You said one.", "You said two.",
    ]  # fmt: skip


async def test_what_was_typed_is_hidden_where_possible(
    server: TelegramServer, core: Core, porch: Telegram, maria: Person, elm: telegram_world.Chat
):
    core.says = always(Answer(post("Open me privately."), hide=True, public=True))
    maria.starts("x")
    await maria.sees("Open me")
    secret = maria.says(maria.private, "river apple")
    await server.until(lambda: secret.deleted)
    loud = maria.says(elm, "/tip@porchlight_bot river apple")
    await elm.shows("Open me privately.")
    assert not loud.deleted


async def test_a_private_chat_is_wiped(
    server: TelegramServer, core: Core, porch: Telegram, maria: Person, ana: Person
):
    core.says = lambda one: Answer(post(f"Noted: {one.text}")) if isinstance(one, Said) else None
    ana.starts()
    maria.starts()
    maria.says(maria.private, "a story")
    await maria.sees("Noted: a story")
    assert await porch.do(ours(maria.private), Send(post("A card."), "n")) == Landed("5")
    core.says = always(Answer(post("Hello. What can I do for you?"), wipe=True))
    maria.says(maria.private, "done")
    await maria.sees("Hello. What can I do")
    assert len(maria.private.messages) == 1
    assert len(ana.private.messages) == 1


async def test_a_wipe_reaches_back_before_the_start_of_the_bot(
    server: TelegramServer, core: Core, maria: Person
):
    async with running(server, core):
        maria.starts()
        maria.says(maria.private, "my story")
        await server.idle()
    core.says = always(Answer(post("Hello."), wipe=True))
    async with running(server, core):
        maria.says(maria.private, "wipe")
        await maria.sees("Hello.")
    await server.until(lambda: [one.text for one in maria.private.messages] == ["Hello."])


# --- Answers in groups -------------------------------------------------------------------


async def test_a_vote_in_the_group_gets_a_toast(
    core: Core, porch: Telegram, maria: Person, elm: telegram_world.Chat
):
    card = post("Tue 8 Dec?", Button("Yes", "vote-1"))
    assert isinstance(await porch.do(ours(elm), Send(card, "n")), Landed)
    core.says = always(Answer(post("You: yes."), toast=True))
    assert await maria.presses(elm, "Yes") == Toast("You: yes.")
    core.says = always(Answer(post("You: yes. " * 12), toast=True))
    assert (await maria.presses(elm, "Yes")).alert
    core.says = always(Answer())
    assert await maria.presses(elm, "Yes") == Toast("")
    press = core.heard[-1]
    assert isinstance(press, Press)
    assert (press.data, press.message) == ("vote-1", str(elm.messages[0].id))
    assert not press.linked


async def test_a_long_answer_goes_to_the_private_chat(
    server: TelegramServer, core: Core, porch: Telegram, maria: Person, elm: telegram_world.Chat
):
    await porch.do(ours(elm), Send(post("Card", Button("More", "more-1")), "n"))
    core.says = always(Answer(post("Everything there is.")))
    # Maria has not pressed Start: the press opens the private chat, and comes again from there.
    assert await maria.presses(elm, "More") == Toast("")
    (call,) = [one for one in server.called("answerCallbackQuery") if one.params.get("url")]
    maria.opens("https://" + call.params["url"])
    await maria.sees("Everything there is.")
    again = core.heard[-1]
    assert isinstance(again, Press)
    assert (again.chat.kind, again.data, again.linked) == (ChatKind.DIRECT, "more-1", True)
    await maria.presses(elm, "More")
    assert len(elm.messages) == 1
    assert len(maria.private.messages) == 3


async def test_a_command_in_the_group_shows_the_way_in(
    core: Core, porch: Telegram, maria: Person, elm: telegram_world.Chat
):
    way_in = post("Je réponds en privé.", Button("Ouvrir", "menu-0", Way.DOOR), silent=True)
    answer = Answer(post("Only for you."), aloud=way_in)
    core.says = lambda one: answer if isinstance(one, Command | Press) else None
    asked = maria.says(elm, "/help@porchlight_bot")
    line = await elm.shows("Je réponds en privé.")
    assert (line.labels, line.reply_to, line.silent) == ([["Ouvrir"]], asked, True)
    maria.opens(line.button("Ouvrir"))
    await maria.sees("Only for you.")


async def test_a_public_answer_stays_in_its_topic(
    server: TelegramServer, core: Core, porch: Telegram, ana: Person
):
    forum = server.group("Oak", creator=ana, kind="supergroup", forum=True)
    ana.adds_bot(forum, "can_manage_topics")
    votes = ana.opens_topic(forum, "Votes")
    core.says = lambda one: (
        Answer(post("Noted."), public=True) if isinstance(one, Command) else None
    )
    said = ana.says(forum, "/concern@porchlight_bot", thread=votes)
    noted = await forum.shows("Noted.")
    assert (noted.thread, noted.reply_to) == (votes, said)


async def test_telegrams_wish_to_wait_is_granted(
    server: TelegramServer,
    core: Core,
    porch: Telegram,
    maria: Person,
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(doing, "seconds", lambda error: error.retry_after.total_seconds() / 100)
    server.fail_next("sendMessage", 429, retry_after=1)
    core.says = always(Answer(post("Here.")))
    maria.starts()
    await maria.sees("Here.")
    monkeypatch.setattr(answers, "PATIENCE_SECONDS", 0)
    server.fail_next("sendMessage", 429, retry_after=1)
    maria.says(maria.private, "too busy")
    await server.until(lambda: len(server.called("sendMessage")) == 3)
    await server.idle()


async def test_a_wish_to_wait_is_granted_also_where_an_answer_replaces_another(
    server: TelegramServer,
    core: Core,
    porch: Telegram,
    maria: Person,
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(doing, "seconds", lambda error: error.retry_after.total_seconds() / 100)
    core.says = always(Answer(post("First.", Button("Go on (not sent yet)", "next"))))
    maria.starts()
    first = await maria.sees("First.")
    core.says = always(Answer(post("Second."), replace=True))
    server.fail_next("editMessageText", 429, retry_after=1)
    assert await maria.presses(maria.private, "Go on (not sent yet)") == Toast("")
    assert first.text == "Second."


async def test_what_the_core_fails_on_is_told_and_set_aside(
    server: TelegramServer,
    core: Core,
    porch: Telegram,
    maria: Person,
    elm: telegram_world.Chat,
    caplog: pytest.LogCaptureFixture,
):
    await porch.do(ours(elm), Send(post("Card", Button("Yes", "vote-1")), "n"))

    def fails(_: Incoming) -> Answer:
        raise KeyError("a story of Maria")

    core.says = fails
    assert (await maria.presses(elm, "Yes")).text == LINES.down["fr"]
    assert "the core failed" in caplog.text
    assert "story" not in caplog.text
    server.fail_next("sendMessage", 400)
    core.says = always(Answer(post("Long.")))
    maria.met = maria.started = True
    assert (await maria.presses(elm, "Yes")).text == LINES.down["fr"]


# --- Coming and going --------------------------------------------------------------------


async def test_the_bot_is_added_moved_and_removed(
    server: TelegramServer, core: Core, porch: Telegram, ana: Person, maria: Person
):
    ana.starts()
    core.says = lambda one: Answer(post("I am in Elm Street.")) if isinstance(one, Joined) else None
    elm = server.group("Elm Street", [maria], creator=ana)
    ana.opens(f"https://t.me/{server.bot.username}?startgroup=join-7", elm)
    await ana.sees("I am in Elm Street.")
    maria.leaves(elm)
    new = ana.upgrades(elm)
    ana.removes_bot(new)
    maria.starts()
    maria.blocks_bot()
    await server.idle()
    _, joined, pressed, left, moved, removed, _, blocked = core.heard
    assert isinstance(joined, Joined)
    assert joined.actor is not None
    assert joined.actor.id == str(ana.id)
    assert isinstance(pressed, Press)
    assert (pressed.chat, pressed.data) == (ours(elm), "join-7")
    assert isinstance(left, Left)
    assert left.actor is not None
    assert left.actor.id == str(maria.id)
    assert isinstance(moved, Moved)
    assert (moved.chat, moved.new) == (ours(elm), ours(new))
    assert removed == Left(ours(new), serial=removed.serial)
    assert blocked == Left(ours(maria.private), serial=blocked.serial)


async def test_who_left_is_told_in_private_or_not_at_all(
    server: TelegramServer,
    core: Core,
    porch: Telegram,
    ana: Person,
    maria: Person,
    elm: telegram_world.Chat,
):
    core.says = lambda one: Answer(post("You left.")) if isinstance(one, Left) else None
    maria.leaves(elm)
    await server.until(lambda: server.called("sendMessage"))
    maria.joins(elm)
    maria.starts()
    maria.leaves(elm)
    await maria.sees("You left.")
    assert elm.messages == []


# --- What delivery asks for --------------------------------------------------------------


async def test_a_card_is_sent_edited_pinned_and_deleted(
    porch: Telegram, ana: Person, elm: telegram_world.Chat, server: TelegramServer
):
    there = ours(elm)
    sent = await porch.do(there, Send(post("Card 1", Button("Ask", "ask", Way.DOOR)), "n"))
    assert isinstance(sent, Landed)
    (card,) = elm.messages
    assert card.button("Ask").url == "https://t.me/porchlight_bot?start=ask"
    assert not card.previews
    assert await porch.do(there, Edit(sent.message, post("Card 2"))) == sent
    assert (card.text, card.labels) == ("Card 2", [])
    assert await porch.do(there, Edit(sent.message, post("Card 2"))) == sent
    assert await porch.do(there, Pin(sent.message)) == Refused(Reason.RIGHTS)
    ana.promotes_bot(elm, "can_pin_messages")
    assert await porch.do(there, Pin(sent.message)) == sent
    assert card.pinned
    assert await porch.do(there, Unpin(sent.message)) == sent
    assert not card.pinned
    assert await porch.do(there, Find("n")) == Refused(Reason.UNKNOWN)
    assert await porch.do(there, Delete(sent.message)) == sent
    gone = Refused(Reason.MESSAGE_GONE)
    server.advance(10)
    assert await porch.do(there, Delete(sent.message)) == gone
    assert await porch.do(there, Edit(sent.message, post("Card 3"))) == gone
    assert await porch.do(there, Pin(sent.message)) == gone


async def test_why_a_card_does_not_arrive(
    server: TelegramServer, porch: Telegram, ana: Person, maria: Person, elm: telegram_world.Chat
):
    async def said(chat: telegram_world.Chat, words: str = "Card") -> Outcome:
        server.advance(5)
        return await porch.do(ours(chat), Send(post(words), "n"))

    assert await said(maria.private) == Refused(Reason.GONE)
    maria.says(elm, "/x@porchlight_bot")
    assert await said(maria.private) == Refused(Reason.FORBIDDEN)
    assert await said(elm, "x" * 4097) == Refused(Reason.TOO_LARGE)
    elm.members_may_write = False
    assert await said(elm) == Refused(Reason.RIGHTS)
    elm.members_may_write = True
    old = await said(elm)
    assert isinstance(old, Landed)
    server.advance(49 * 3600)
    assert await porch.do(ours(elm), Delete(old.message)) == Refused(Reason.TOO_OLD)
    server.fail_next("sendMessage", 429, retry_after=9)
    assert await said(elm) == Refused(Reason.LATER, wait=9)
    server.fail_next("sendMessage", 502)
    assert await said(elm) == Refused(Reason.UNKNOWN)
    server.fail_next("sendMessage", after_accept=True)
    assert await said(elm, "lost answer") == Refused(Reason.UNKNOWN)
    await elm.shows("lost answer")
    new = ana.upgrades(elm)
    assert await said(elm) == Refused(Reason.MOVED, moved_to=str(new.id))
    ana.removes_bot(new)
    assert await said(new) == Refused(Reason.REMOVED)
    await server.down()
    assert await said(new) == Refused(Reason.UNREACHED)
    await server.up()


async def test_before_and_after_running_nothing_is_reached(
    server: TelegramServer, core: Core, maria: Person
):
    platform = Telegram(server.token, api=server.url)
    unreached = Refused(Reason.UNREACHED)
    assert await platform.do(ours(maria.private), Send(post("x"), "n")) == unreached
    assert await platform.inspect(ours(maria.private)) == Inspection()
    async with running(server, core, platform):
        maria.starts()
    assert await platform.do(ours(maria.private), Send(post("x"), "n")) == unreached


async def test_a_look_around_without_running(
    server: TelegramServer, ana: Person, elm: telegram_world.Chat
):
    platform = Telegram(server.token, api=server.url)
    assert (await platform.inspect(ours(elm))).title == ""
    assert await platform.introduce() == "Porchlight"
    assert (await platform.inspect(ours(elm))).title == "Elm Street"
    server.token = "1:another"
    with pytest.raises(PermissionError):
        await platform.introduce()
    await server.down()
    with pytest.raises(ConnectionError):
        await platform.introduce()
    await platform.close()


# --- Looking -----------------------------------------------------------------------------


async def test_looking_at_a_group(
    server: TelegramServer, porch: Telegram, ana: Person, maria: Person, elm: telegram_world.Chat
):
    there = ours(elm)
    plain_member = Inspection(
        title="Elm Street",
        missing=frozenset({"pin"}),
        members=2,
        standing=Standing.ADMIN,
        open=False,
    )
    assert await porch.inspect(there, str(ana.id)) == plain_member
    assert (await porch.inspect(there, str(maria.id))).standing is Standing.MEMBER
    assert (await porch.inspect(there)).standing is Standing.UNKNOWN
    elm.members_may_write = False
    assert (await porch.inspect(there)).missing == {"pin", "write"}
    ana.promotes_bot(elm, "can_pin_messages")
    admin = await porch.inspect(there)
    assert (admin.missing, admin.reads_all) == (frozenset(), True)
    maria.leaves(elm)
    assert (await porch.inspect(there, str(maria.id))).standing is Standing.GUEST
    oak = server.group("Oak", [maria], creator=ana, kind="supergroup", hidden_members=True)
    ana.adds_bot(oak)
    assert (await porch.inspect(ours(oak), str(maria.id))).standing is Standing.UNKNOWN
    ana.promotes_bot(oak, "can_pin_messages")
    ana.mutes(maria, oak)
    assert (await porch.inspect(ours(oak), str(maria.id))).standing is Standing.MEMBER
    ana.removes_bot(oak)
    inspection = await porch.inspect(ours(oak))
    assert (inspection.reachable, inspection.lost) == (False, Reason.REMOVED)
    new = ana.upgrades(elm)
    assert not (await porch.inspect(there)).reachable
    await server.down()
    assert await porch.inspect(ours(new)) == Inspection()
    await server.up()


async def test_looking_at_a_channel(server: TelegramServer, porch: Telegram, ana: Person):
    news = server.group("Elm news", creator=ana, kind="channel")
    ana.adds_bot(news, "can_edit_messages")
    assert (await porch.inspect(ours(news))).missing == {"write"}


async def test_looking_at_a_person(porch: Telegram, maria: Person):
    there = ours(maria.private)
    assert not (await porch.inspect(there)).reachable
    maria.starts()
    assert (await porch.inspect(there)).reachable
    maria.blocks_bot()
    assert not (await porch.inspect(there)).reachable


# --- The menu ----------------------------------------------------------------------------


async def test_the_menu_per_place_and_language(server: TelegramServer, porch: Telegram):
    world = server.world
    await server.until(lambda: ("description", "fr") in world.descriptions)
    in_private = world.commands["all_private_chats", "fr"]
    in_groups = world.commands["all_group_chats", ""]
    assert [one["description"] for one in in_private] == ["Aide", "Mes choses"]
    assert [one["command"] for one in in_groups] == ["help", "concern"]
    assert world.descriptions["description", ""] == "Danger: 911."


async def test_what_is_for_a_few_is_offered_to_administrators_only(
    server: TelegramServer, porch: Telegram
):
    world = server.world
    await server.until(lambda: ("description", "fr") in world.descriptions)
    offered = {
        scope: [one["command"] for one in commands]
        for (scope, language), commands in world.commands.items()
        if language == "fr"
    }
    assert offered == {
        "all_private_chats": ["help", "me"],
        "all_group_chats": ["help", "concern"],
        "all_chat_administrators": ["help", "concern", "write"],
    }


async def test_what_is_for_a_few_is_offered_in_the_private_chats_that_the_core_names(
    server: TelegramServer, porch: Telegram, maria: Person
):
    there, world = ours(maria.private), server.world
    assert await porch.do(there, OfferCommands(few=True)) == Landed("")
    offered = world.commands[f"chat:{maria.private.id}", "fr"]
    assert [one["command"] for one in offered] == ["help", "me", "write"]
    assert await porch.do(there, OfferCommands(few=False)) == Landed("")
    assert not [scope for scope, _ in world.commands if scope.startswith("chat:")]


async def test_without_a_menu_the_bot_still_runs(
    server: TelegramServer, core: Core, maria: Person, caplog: pytest.LogCaptureFixture
):
    server.fail_next("setMyCommands", 400)
    async with running(server, core):
        await server.until(lambda: "did not take the menu" in caplog.text)
        maria.starts()
        await server.until(lambda: core.heard)


# --- What rarely happens -----------------------------------------------------------------


async def test_a_pressed_message_that_is_gone_is_answered_anew(
    core: Core, porch: Telegram, maria: Person
):
    maria.starts()
    await porch.do(ours(maria.private), Send(post("First", Button("Go", "go")), "n"))
    first = await maria.sees("First")
    core.says = always(Answer(post("First", Button("Go", "go")), replace=True))
    await maria.presses(maria.private, "Go")
    assert [one.text for one in maria.private.messages] == ["/start", "First"]
    core.says = always(Answer(post("Second"), replace=True))
    maria.taps(first, "Go")
    maria.deletes(first)
    await maria.sees("Second")


async def test_an_answer_that_is_hopeless_is_given_up(
    server: TelegramServer,
    core: Core,
    porch: Telegram,
    maria: Person,
    elm: telegram_world.Chat,
    caplog: pytest.LogCaptureFixture,
):
    core.says = always(Answer(post("")))
    maria.starts()
    await server.until(lambda: "an answer did not arrive" in caplog.text)
    core.says = always(Answer(post("x", Button("a-b", "not wire " * 9))))
    maria.says(maria.private, "again")
    await server.until(lambda: caplog.text.count("an answer did not arrive") == 2)
    core.says = always(Answer(post("x", Button("Copy", way=Way.COPY))))
    maria.says(maria.private, "and again")
    core.says = always(Answer(post("Fine.")))
    maria.says(maria.private, "so?")
    await maria.sees("Fine.")


async def test_an_answer_that_the_sdk_cannot_read(
    server: TelegramServer,
    core: Core,
    porch: Telegram,
    maria: Person,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
):
    maria.starts()
    await server.idle()
    intact = telegram_world.Message.json

    def broken(message: telegram_world.Message, *, quoted: bool = False) -> dict:
        return {} if message.sender is server.bot else intact(message, quoted=quoted)

    monkeypatch.setattr(telegram_world.Message, "json", broken)
    sent = Send(post("Card"), "n")
    assert await porch.do(ours(maria.private), sent) == Refused(Reason.UNKNOWN)
    core.says = always(Answer(post("Here.")))
    maria.says(maria.private, "hello")
    await server.until(lambda: "an answer could not be sent" in caplog.text)
    assert [one.text for one in maria.private.messages] == ["/start", "Card", "hello", "Here."]


async def test_a_message_that_takes_too_long(
    server: TelegramServer, porch: Telegram, maria: Person, monkeypatch: pytest.MonkeyPatch
):
    maria.starts()
    monkeypatch.setattr(transport, "READ_SECONDS", 0.05)
    with server.hold("sendMessage", after_accept=True):
        outcome = await porch.do(ours(maria.private), Send(post("Card"), "n"))
    assert outcome == Refused(Reason.UNKNOWN)
    await maria.sees("Card")


async def test_nothing_to_say(
    server: TelegramServer, core: Core, porch: Telegram, maria: Person, elm: telegram_world.Chat
):
    maria.starts()
    core.says = always(Answer(hide=True))
    words = maria.says(maria.private, "stop")
    await server.until(lambda: words.deleted)
    await server.idle()
    assert not server.called("sendMessage")


async def test_when_the_core_fails_on_a_farewell_nobody_is_told(
    server: TelegramServer, core: Core, porch: Telegram, maria: Person, elm: telegram_world.Chat
):
    def fails(_: Incoming) -> Answer:
        raise KeyError

    await server.idle()
    core.says = fails
    maria.leaves(elm)
    await server.idle()
    assert not server.called("sendMessage")
