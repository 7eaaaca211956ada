"""What the bot says to one person by itself on Telegram, and what its group menus do not show."""

import asyncio

import pytest

from adapters.telegram.platform import Telegram
from bot.house import features
from bot.keys import fresh
from bot.lines import ABOUT
from bot.registry import Registry
from bot.words import Answer, Button, Landed, Menu, Said, Whisper
from tests.adapters.telegram_street import LINES, Core, always, ours, post
from tests.platforms.telegram import TelegramServer
from tests.platforms.telegram_people import Person

NOT_SENT = Whisper(
    post("Hello. This is NOT SENT.", Button("I saved the words: send it", "send")), near=True
)
NEUTRAL = "Hello. What can I do for you?"


@pytest.fixture
def maria(server: TelegramServer) -> Person:
    return server.person("Maria")


async def test_near_is_the_private_chat_where_there_is_no_other(porch: Telegram, maria: Person):
    maria.starts()
    assert isinstance(await porch.do(ours(maria.private), NOT_SENT), Landed)
    said = await maria.sees("Hello. This is NOT SENT.")
    assert said.labels == [["I saved the words: send it"]]


async def test_what_was_whispered_goes_with_the_next_wipe(
    server: TelegramServer, core: Core, porch: Telegram, maria: Person
):
    maria.starts()
    await porch.do(ours(maria.private), NOT_SENT)
    core.says = always(Answer(post(NEUTRAL), wipe=True))
    maria.says(maria.private, "done")
    await maria.sees(NEUTRAL)
    assert [one.text for one in maria.private.messages] == [NEUTRAL]


async def test_what_is_said_out_of_the_blue_stays_until_it_was_opened(
    core: Core, porch: Telegram, maria: Person
):
    maria.starts()
    await porch.do(ours(maria.private), Whisper(post("Something to read.", Button("Read", "read"))))
    note = await maria.sees("Something to read.")
    await porch.do(ours(maria.private), Whisper(post(NEUTRAL, silent=True), wipe=True))
    await maria.sees(NEUTRAL)
    assert note in maria.private.messages
    core.says = always(Answer(post("The answer."), replace=True))
    await maria.presses(note, "Read")
    await maria.sees("The answer.")
    await porch.do(ours(maria.private), Whisper(post(NEUTRAL, silent=True), wipe=True))
    assert note not in maria.private.messages


async def test_a_wipe_by_itself_takes_both_sides_and_leaves_one_line(
    server: TelegramServer, core: Core, porch: Telegram, maria: Person
):
    core.says = lambda one: Answer(post(f"Noted: {one.text}")) if isinstance(one, Said) else None
    maria.starts()
    maria.says(maria.private, "Someone tries car doors.")
    await maria.sees("Noted: Someone tries car doors.")
    await porch.do(ours(maria.private), NOT_SENT)
    await server.idle()
    wiped = Whisper(post(NEUTRAL, silent=True), wipe=True)
    assert isinstance(await porch.do(ours(maria.private), wiped), Landed)
    (left,) = maria.private.messages
    assert (left.text, left.silent) == (NEUTRAL, True)


async def test_what_cannot_be_wiped_keeps_nothing_from_being_said(
    server: TelegramServer, porch: Telegram, maria: Person
):
    maria.starts()
    await porch.do(ours(maria.private), NOT_SENT)
    server.fail_next("deleteMessages", 500)
    outcome = await porch.do(ours(maria.private), Whisper(post(NEUTRAL), wipe=True))
    assert isinstance(outcome, Landed)
    await maria.sees(NEUTRAL)


# --- The ways in -------------------------------------------------------------------------


@pytest.fixture
def menu() -> Menu:
    """The menu of the real house."""
    return Registry(features(fresh())).menu(ABOUT)


async def test_the_way_to_tell_something_privately_is_in_no_group_menu(
    server: TelegramServer, core: Core, menu: Menu
):
    platform = Telegram(server.token, api=server.url)
    task = asyncio.create_task(platform.run(core.receive, menu, LINES))
    world = server.world
    await server.until(lambda: ("description", "fr") in world.descriptions)
    task.cancel()
    await asyncio.wait([task])
    scopes = {scope for scope, _ in world.commands}
    assert scopes == {"all_private_chats", "all_group_chats", "all_chat_administrators"}
    (private,) = [one for one in menu.commands if one.name == "private"]
    # "answer" alone also stands at the command that makes public words an official answer.
    hinting = {"private", "privé", "read an answer", "lire une réponse", "six"}
    for (scope, _language), commands in world.commands.items():
        names = {one["command"] for one in commands}
        assert ("private" in names) == (scope == "all_private_chats")
        if scope != "all_private_chats":
            assert names.isdisjoint(private.names.values())
            for word in hinting | set(private.summary.values()):
                assert not any(word in one["description"] for one in commands)


async def test_no_command_takes_words_that_matter(menu: Menu):
    (private,) = [one for one in menu.commands if one.name == "private"]
    assert private.args == ()
