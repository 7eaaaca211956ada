"""What real chats hold, through the real SDK and the real core: odd people, other bots, topics."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest

from adapters.telegram.platform import Telegram
from storage import cards
from storage.database import Database
from tests.adapters.whole import elm_street, founded, porchlight
from tests.platforms.telegram import TelegramServer
from tests.platforms.telegram_params import JSON
from tests.platforms.telegram_people import Person
from tests.platforms.telegram_world import Chat

pytestmark = pytest.mark.ci


@dataclass
class Elm:
    """The group on Telegram, and everything behind it running."""

    server: TelegramServer
    ana: Person
    kim: Person
    chat: Chat
    database: Database
    group_id: str

    @property
    def handle(self) -> str:
        return f"@{self.server.bot.username}"

    def written(self, chat: Chat | None = None) -> list[str]:
        """What the bot wrote in a chat (the group's), in order."""
        where = chat or self.chat
        return [one.text for one in where.messages if one.sender is self.server.bot]


@pytest.fixture
async def elm(server: TelegramServer, database: Database) -> AsyncIterator[Elm]:
    ana, kim, chat = elm_street(server)
    platform = Telegram(server.token, api=server.url)
    async with porchlight(database, platform) as app:
        await server.until(lambda: server.called("getUpdates"))
        group = await founded(
            app,
            "telegram",
            str(chat.id),
            (str(ana.id), "Ana"),
            neighbours=[(str(kim.id), "Kim")],
        )
        await chat.shows("nobody watches me all day")
        yield Elm(server, ana, kim, chat, database, group.id)


# --- Among other bots and many people ---


async def test_thirty_commands_of_another_bot_are_met_with_silence(elm: Elm) -> None:
    before = elm.written()
    for _ in range(30):
        elm.kim.says(elm.chat, "/weather")
        elm.kim.says(elm.chat, "/weather@other_bot Burnaby")
    elm.kim.starts()
    await elm.kim.sees("What can I do for you?")
    assert elm.written() == before


async def test_a_story_after_a_command_is_answered_with_delete_it(elm: Elm) -> None:
    elm.kim.says(elm.chat, f"/tell{elm.handle} my neighbour sells drugs")
    told = await elm.chat.shows("Please delete that message: everyone can read it.")
    assert told.reply_to is not None
    assert told.reply_to.sender is elm.kim
    assert told.silent
    elm.kim.starts()
    await elm.kim.sees("What can I do for you?")
    elm.kim.says(elm.chat, f"/help{elm.handle} my husband hits me")
    await elm.kim.sees("Everyone there can read what you typed after that command.")
    assert sum("Please delete" in one for one in elm.written()) == 1


async def test_whoever_hurries_hears_it_once_and_the_chat_nothing(elm: Elm) -> None:
    elm.kim.starts()
    await elm.kim.sees("What can I do for you?")
    before = elm.written()
    for _ in range(60):
        elm.kim.says(elm.chat, f"/menu{elm.handle}")
    await elm.kim.sees("That was a lot at once.")
    elm.ana.says(elm.ana.private, "menu")
    await elm.ana.sees("What can I do for you?")
    assert sum("a lot at once" in one for one in elm.written(elm.kim.private)) == 1
    assert elm.written() == before


async def test_where_it_hears_everything_it_answers_only_its_name(elm: Elm) -> None:
    elm.kim.starts()
    await elm.kim.sees("What can I do for you?")
    elm.ana.promotes_bot(elm.chat, "can_pin_messages")
    elm.kim.says(elm.chat, "the lamp is out again")
    elm.kim.says(elm.chat, f"{elm.handle} are you there?")
    await elm.kim.sees("I am a bot and read only what is meant for me.")
    assert len(elm.written()) == 1


# --- Odd people ---


def raw(elm: Elm, text: str, sender: JSON, **more: object) -> None:
    """Hand in a message as Telegram would, with whatever it tells of its sender."""
    message: JSON = {"message_id": elm.chat.next_id(), "date": 1, "text": text, "from": sender}
    elm.server.world.push({"message": {**message, "chat": elm.chat.json(), **more}})


@pytest.mark.parametrize(
    "name", ["", "\u3164", "اسم", "佐藤", "Zoë 🐈", "\u200b", "a" * 64, "َُِ", "-"]
)
async def test_people_of_any_name_are_answered(elm: Elm, name: str) -> None:
    elm.kim.name = name
    elm.kim.starts()
    await elm.kim.sees("What can I do for you?")
    elm.kim.says(elm.kim.private, "a lamp is out")
    await elm.kim.sees("What is this?")


@pytest.mark.parametrize("author", [{"first_name": ""}, {"first_name": "Deleted Account"}])
async def test_a_concern_about_the_words_of_a_deleted_account(elm: Elm, author: JSON) -> None:
    elm.kim.starts()
    await elm.kim.sees("What can I do for you?")
    said = {
        "message_id": 1, "date": 1, "chat": elm.chat.json(), "text": "Stairs are broken",
        "from": {"id": 504, "is_bot": False, **author},
    }  # fmt: skip
    raw(elm, f"/concern{elm.handle}", elm.kim.json(), reply_to_message=said)
    await elm.kim.sees("Only ")
    await elm.chat.shows("may I save your message as a problem to fix?")


async def test_a_number_that_is_none_stops_nobody(elm: Elm) -> None:
    message = {"message_id": "one", "date": 1, "chat": elm.kim.private.json(), "text": "help"}
    elm.server.world.push({"message": {**message, "from": elm.kim.json()}})
    elm.kim.starts()
    await elm.kim.sees("What can I do for you?")


# --- Topics ---


async def test_a_concern_in_a_topic_is_asked_in_that_topic(elm: Elm) -> None:
    elm.kim.starts()
    await elm.kim.sees("What can I do for you?")
    elm.chat.forum = True
    topic = elm.server.world.post(
        elm.chat, elm.ana, service={"forum_topic_created": {"name": "Lamps", "icon_color": 1}}
    )
    said = elm.ana.says(elm.chat, "The stairs are broken", thread=topic.id)
    elm.kim.says(elm.chat, f"/concern{elm.handle}", reply_to=said, thread=topic.id)
    asked = await elm.chat.shows("may I save your message as a problem to fix?")
    assert asked.thread == topic.id


async def test_the_way_in_is_shown_in_the_topic_where_it_was_asked(elm: Elm) -> None:
    elm.chat.forum = True
    topic = elm.server.world.post(
        elm.chat, elm.ana, service={"forum_topic_created": {"name": "Lamps", "icon_color": 1}}
    )
    elm.kim.says(elm.chat, f"/menu{elm.handle}", thread=topic.id)
    assert (await elm.chat.shows("I answer you in private.")).thread == topic.id


async def test_a_hidden_administrator_finds_a_way_in_where_they_asked(elm: Elm) -> None:
    elm.chat.forum = True
    topic = elm.server.world.post(
        elm.chat, elm.ana, service={"forum_topic_created": {"name": "Lamps", "icon_color": 1}}
    )
    elm.ana.says(elm.chat, f"/menu{elm.handle}", thread=topic.id, anonymous=True)
    shown = await elm.chat.shows("I do not see who you are here.")
    assert shown.thread == topic.id
    elm.ana.opens(shown.button("Votes and activities"))
    await elm.ana.sees("Nothing is planned right now.")


# --- The card, posted again ---


def noted(elm: Elm) -> bool:
    """Whether it is written down that the card stands in the chat."""
    with elm.database.reading() as db:
        return all(one.shown for one in cards.copies(db, elm.group_id, "front", "card"))


def shows_its_card(elm: Elm) -> bool:
    """Whether the newest message of the bot in the chat is its card."""
    return "nobody watches" in "".join(elm.written()[-1:])


async def posts_it_again(elm: Elm) -> None:
    await elm.server.until(lambda: noted(elm))
    elm.ana.starts()
    await elm.ana.sees("What can I do for you?")
    for label in ("Organize", "Chats and people", "Chats of the group", "Post my card again"):
        await elm.ana.presses(elm.ana.private, label)
    await elm.ana.sees("My card is in Elm Street again.")


async def test_posted_again_the_old_card_is_gone(elm: Elm) -> None:
    (old,) = [one for one in elm.chat.messages if "nobody watches" in one.text]
    await posts_it_again(elm)
    await elm.server.until(lambda: old.deleted and shows_its_card(elm))
    assert sum("nobody watches" in one for one in elm.written()) == 1


async def test_an_old_card_that_telegram_keeps_holds_nothing_to_press(elm: Elm) -> None:
    (old,) = [one for one in elm.chat.messages if "nobody watches" in one.text]
    elm.server.advance(49 * 3600)
    await posts_it_again(elm)
    await elm.server.until(lambda: old.text == "…" and shows_its_card(elm))
    assert (old.deleted, old.labels) == (False, [])


async def test_moved_to_a_supergroup_it_says_that_it_cannot_pin(elm: Elm) -> None:
    elm.ana.starts()
    await elm.ana.sees("What can I do for you?")
    elm.chat.type = "group"
    new = elm.ana.upgrades(elm.chat)
    await new.shows("nobody watches me all day")
    await elm.ana.sees("I may not pin messages in Elm Street.")
