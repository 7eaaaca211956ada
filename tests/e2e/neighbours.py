"""The people of a running street and their chats: the same few verbs on both platforms.

Whatever a person does ends when the bot has answered it, so a test reads like a chat.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Protocol, TypeVar
from urllib.parse import parse_qs, urlsplit

from tests.platforms import (
    discord_people,
    discord_server,
    discord_world,
    telegram,
    telegram_people,
    telegram_world,
)
from tests.platforms.patience import PATIENCE
from tests.platforms.telegram_files import Kept

T = TypeVar("T")

A_MOMENT = 3.1
"""Seconds that a person takes to read; only the clock of the platform is moved by it."""


class Room(Protocol):
    """A chat of several people. What the bot said there is what everyone sees now."""

    title: str

    def texts(self) -> list[str]:
        """What stands there now, oldest first."""

    async def until(self, found: Callable[[], T], within: float) -> T:
        """Wait until something is so."""

    async def shows(self, fragment: str, within: float = PATIENCE) -> str:
        """Wait until a message holds the fragment; return the newest such message."""


class Neighbour(Protocol):
    """Somebody with one account."""

    name: str

    async def presses(self, label: str) -> str:
        """Press the newest button with this label: private ones first. Returns what it said."""

    async def fills(self, *values: object) -> None:
        """Answer the open questions in their order, all at once where there is a form."""

    async def says(self, words: str) -> None:
        """Write to the bot in private."""

    async def attaches(self, photo: bytes, name: str) -> None:
        """Send a photo, with a file name, where one was asked for."""

    async def replies(self, fragment: str, words: str) -> None:
        """Reply to the bot's newest message that holds the fragment."""

    async def sees(self, fragment: str, within: float = PATIENCE) -> str:
        """Wait until something that only this person sees holds the fragment; return it."""

    def private(self) -> list[str]:
        """What only this person sees now, oldest first."""

    def rang(self, fragment: str) -> bool:
        """Whether the newest of it that holds the fragment came with a sound."""


async def _shown(
    until: Callable[..., object], texts: Callable[[], list[str]], fragment: str, within: float
) -> str:
    def found() -> str | None:
        return next((one for one in reversed(texts()) if fragment in one), None)

    try:
        text = await until(found, within)
    except (AssertionError, TimeoutError):
        raise AssertionError(f"{fragment!r} is not in {texts()}") from None
    assert isinstance(text, str)
    return text


async def _there(until: Callable[..., object], there: Callable[[], bool]) -> None:
    """Wait a while for something to press: an answer may still be on its way."""
    with suppress(AssertionError, TimeoutError):
        await until(there, PATIENCE)


# --- Telegram ----------------------------------------------------------------------------


class TelegramRoom(Room):
    """A Telegram group."""

    def __init__(self, server: telegram.TelegramServer, chat: telegram_world.Chat) -> None:
        self.server, self.chat, self.title = server, chat, chat.title
        self.until = server.until

    def upgraded_by(self, one: OnTelegram) -> TelegramRoom:
        """Return the supergroup that somebody makes of this group."""
        return TelegramRoom(self.server, one.account.upgrades(self.chat))

    def messages(self) -> list[telegram_world.Message]:
        return [one for one in self.chat.messages if one.sender is self.server.bot]

    def message(self, fragment: str) -> telegram_world.Message:
        """Return the newest message of the bot that holds the fragment."""
        return next(one for one in reversed(self.messages()) if fragment in one.text)

    def texts(self) -> list[str]:
        return [one.text for one in self.messages()]

    async def shows(self, fragment: str, within: float = PATIENCE) -> str:
        return await _shown(self.until, self.texts, fragment, within)


class OnTelegram(Neighbour):
    """Somebody on Telegram."""

    def __init__(self, server: telegram.TelegramServer, name: str, language: str = "en") -> None:
        self.server, self.name = server, name
        self.account: telegram_people.Person = server.person(name, language)

    @property
    def rooms(self) -> Iterator[telegram_world.Chat]:
        for chat in self.server.world.chats.values():
            member = chat.members.get(self.account.id)
            if member and member.inside and not chat.moved_to:
                yield chat

    def private(self) -> list[str]:
        bot = self.server.bot
        return [one.text for one in self.account.private.messages if one.sender is bot]

    def rang(self, fragment: str) -> bool:
        there = reversed(self.account.private.messages)
        return not next(one for one in there if fragment in one.text).silent

    async def sees(self, fragment: str, within: float = PATIENCE) -> str:
        return await _shown(self.server.until, self.private, fragment, within)

    async def presses(self, label: str) -> str:
        await _there(self.server.until, lambda: label in self._labels())
        message, button = self._button(label)
        self._takes_a_moment()
        if button.url:
            await self.opens(button.url)
            return self.private()[-1]
        before = message.text
        toast = await self.account.presses(message, label)
        if toast.text:
            return toast.text
        return message.text if message.text != before else self.private()[-1]

    async def starts(self) -> None:
        """Press Start in the private chat, which was opened by the bare link to the bot."""
        await self._answered(self.account.starts)

    async def opens(self, link: str, into: telegram_world.Chat | None = None) -> None:
        """Follow a link to the bot, perhaps one that somebody shared; `into` a group picks it."""
        shared = parse_qs(urlsplit(link).query).get("url")
        await self._answered(lambda: self.account.opens(shared[0] if shared else link, into))

    def link(self, label: str) -> str:
        """Return where a button leads, without going there."""
        return self._button(label)[1].url

    async def says(self, words: str) -> None:
        await self._answered(lambda: self.account.says(self.account.private, words))

    async def fills(self, *values: object) -> None:
        for value in values:
            newest = self.account.private.messages[-1]
            if any(value in row for row in newest.labels):
                await self.presses(str(value))
            else:
                await self.says(str(value))

    async def attaches(self, photo: bytes, name: str) -> None:
        chat, account = self.account.private, self.account
        document = Kept("document", photo, name, "image/jpeg")
        await self._answered(lambda: account.world.post(chat, account, file=document))

    async def replies(self, fragment: str, words: str) -> None:
        chats = (self.account.private, *self.rooms)
        there = (one for chat in chats for one in reversed(chat.messages))
        mine = (one for one in there if one.sender is self.server.bot)
        message = next(one for one in mine if fragment in one.text)
        await self._answered(lambda: self.account.says(message.chat, words, reply_to=message))

    async def _answered(self, act: Callable[[], object]) -> None:
        """Do something that is answered in private."""
        self._takes_a_moment()
        before = self._heard()
        act()
        await self.server.until(lambda: self._heard() > before, PATIENCE)

    def _takes_a_moment(self) -> None:
        """Let time pass since the bot last wrote here: what others do meanwhile takes no longer.

        Else the taps of many would let the time run out that a press may wait for its answer.
        """
        world = self.server.world
        last = next((call.at for call in self._written()), 0.0)
        world.advance(max(last + A_MOMENT - world.now(), 0.0))

    def _heard(self) -> int:
        return sum(call.method == "sendMessage" and call.status == 200 for call in self._written())

    def _written(self) -> Iterator[telegram.Call]:
        """Return what the bot did in the private chat, newest first."""
        calls = reversed(self.server.calls)
        return (call for call in calls if call.params.get("chat_id") == self.account.id)

    def _button(self, label: str) -> tuple[telegram_world.Message, telegram_world.Button]:
        for message, button in self._buttons():
            if button.label == label:
                return message, button
        raise AssertionError(f"no button {label!r} for {self.name}: {self._labels()}")

    def _buttons(self) -> Iterator[tuple[telegram_world.Message, telegram_world.Button]]:
        for chat in (self.account.private, *self.rooms):
            for message in reversed(chat.messages):
                yield from ((message, button) for row in message.rows for button in row)

    def _labels(self) -> list[str]:
        return [button.label for _, button in self._buttons()]


# --- Discord -----------------------------------------------------------------------------

TEXT_INPUT = 4
"""The kind of a form's part that is written in; from the others something is picked."""


def _read(message: discord_world.Message) -> str:
    """Return a message without Discord's markup, as people read it.

    The marks of a quotation go too: on Telegram they stand beside the words.
    """
    bare = re.sub(r"(?m)^> ?", "", message.content.replace("**", "").replace("`", ""))
    return re.sub(r"\\(.)", r"\1", bare)


class DiscordRoom(Room):
    """A channel of a Discord server."""

    def __init__(
        self, server: discord_server.DiscordServer, channel: discord_world.Channel
    ) -> None:
        self.server, self.channel, self.title = server, channel, channel.name
        self.until = server.until

    def messages(self) -> list[discord_world.Message]:
        return [one for one in self.channel if one.author is self.server.bot]

    def message(self, fragment: str) -> discord_world.Message:
        """Return the newest message of the bot that holds the fragment."""
        return next(one for one in reversed(self.messages()) if fragment in _read(one))

    def texts(self) -> list[str]:
        return [_read(one) for one in self.messages()]

    async def shows(self, fragment: str, within: float = PATIENCE) -> str:
        return await _shown(self.until, self.texts, fragment, within)


class OnDiscord(Neighbour):
    """Somebody on Discord."""

    def __init__(
        self, server: discord_server.DiscordServer, name: str, locale: str = "en-US"
    ) -> None:
        self.server, self.name = server, name
        self.account: discord_people.Person = server.person(name, locale)

    def _private(self) -> list[discord_world.Message]:
        direct = [one for one in self.account.dm if one.author is self.server.bot]
        return sorted([*self.account.private, *direct], key=lambda one: one.id)

    def private(self) -> list[str]:
        return [_read(one) for one in self._private()]

    def rang(self, fragment: str) -> bool:
        there = reversed(self._private())
        return not next(one for one in there if fragment in _read(one)).silent

    async def sees(self, fragment: str, within: float = PATIENCE) -> str:
        return await _shown(self.server.until, self.private, fragment, within)

    async def presses(self, label: str) -> str:
        await _there(self.server.until, lambda: any(label in one.labels for one in self._seen()))
        tap = await self.account.presses(self._with_button(label), label)
        assert not tap.failed, f"{label!r} was not answered in time"
        return _read(tap.message) if tap.message and not tap.form else ""

    async def fills(self, *values: object) -> None:
        form = self.account.form
        assert form is not None, f"no form is open for {self.name}"
        given = {
            label["label"]: value if label["component"]["type"] == TEXT_INPUT else [value]
            for label, value in zip(form.labels, values, strict=False)
        }
        tap = await self.account.fills(form, given)
        assert not tap.failed, "the form was not answered in time"

    async def attaches(self, photo: bytes, name: str) -> None:
        before = [_read(one) for one in self._private()]
        await self.fills(self.server.file(name, photo))
        await self.server.until(lambda: [_read(one) for one in self._private()] != before, PATIENCE)

    async def says(self, words: str) -> None:
        before = self._heard(self.account.dm)
        await self.account.dms_bot(words)
        await self.server.until(lambda: self._heard(self.account.dm) > before, PATIENCE)

    async def replies(self, fragment: str, words: str) -> None:
        there = [*self._rooms(), *self.account.dm]
        mine = (one for one in reversed(there) if one.author is self.server.bot)
        message = next(one for one in mine if fragment in _read(one))
        before = self._heard(message.channel)
        await self.account.says(message.channel, words, reply_to=message)
        await self.server.until(lambda: self._heard(message.channel) > before, PATIENCE)

    def _heard(self, channel: discord_world.Channel) -> int:
        """Return the number of the newest thing that the bot said there or to this person."""
        heard = (*channel, *self.account.dm, *self.account.private)
        return max((one.id for one in heard if one.author is self.server.bot), default=0)

    def _rooms(self) -> Iterator[discord_world.Message]:
        for channel in self.server.channels.values():
            if channel.guild and discord_world.May.VIEW in channel.may(self.account):
                yield from channel

    def _with_button(self, label: str) -> discord_world.Message:
        for message in self._seen():
            if label in message.labels:
                return message
        seen = [one.labels for one in self._seen()]
        raise AssertionError(f"no button {label!r} for {self.name}: {seen}")

    def _seen(self) -> Iterator[discord_world.Message]:
        """Return what this person sees, private things first, the newest of them first."""
        yield from reversed(self._private())
        yield from reversed(list(self._rooms()))
