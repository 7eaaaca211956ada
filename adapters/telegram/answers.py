"""Brings the core's answers straight back to the person who acted.

A press gets a toast; the rest goes to the private chat, or into the group where the core says
that everyone may see it. Answers to one person keep their order. Nothing here raises.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TypeVar

from telegram import Bot
from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError

from adapters.telegram import doing, from_words, posting
from adapters.telegram.to_words import Heard
from adapters.telegram.traces import Traces
from bot.words import (
    Actor,
    Answer,
    Button,
    Chat,
    ChatKind,
    Command,
    Joined,
    Left,
    Lines,
    Post,
    Press,
    Room,
    Said,
    Way,
    plain,
)

log = logging.getLogger(__name__)

T = TypeVar("T")

TOAST_CHARACTERS = 200
"""Longest text of a toast (core.telegram.org/bots/api#answercallbackquery)."""
ALERT_FROM = 80
"""A longer toast becomes an alert, which stays until it is closed: slow readers need that."""
PATIENCE_SECONDS = 30.0
TRIES = 3
FLUSH_SECONDS = 5.0
"""How long answers may still go out once the bot is told to stop."""


@dataclass(frozen=True, slots=True)
class _Back:
    """Where an answer goes, and what was said or pressed there (by native number).

    `data` and `query` belong to a press. `door`: who cannot be written to is shown the way in.
    """

    chat: Chat
    actor: Actor | None
    message: int | None = None
    pressed: int | None = None
    data: str = ""
    query: str = ""
    thread: int | None = None
    door: bool = True


class Answers:
    """The answers that are on their way, one after another for each person."""

    def __init__(self, bot: Bot, lines: Lines, traces: Traces, room: Room) -> None:
        self._bot = bot
        self._room = room
        self._lines = lines
        self._traces = traces
        self._last: dict[str, asyncio.Task[None]] = {}
        self._promised: set[asyncio.Task[None]] = set()

    def give(self, heard: Heard, answer: Answer | None) -> None:
        """Send an answer soon, behind those that this person waits for already.

        Where slow work comes first, nobody and nothing else waits for it.
        """
        if answer and answer.then:
            task = asyncio.create_task(self._give_then(heard, answer.then))
            self._promised.add(task)
            task.add_done_callback(self._promised.discard)
            return
        back = _back(heard)
        if back is None or (answer is None and not back.query):
            return
        key = back.actor.id if back.actor else back.chat.id
        task = asyncio.create_task(self._after(self._last.get(key), back, answer or Answer()))
        self._last[key] = task
        task.add_done_callback(lambda done: self._forget(key, done))

    async def _give_then(self, heard: Heard, then: Awaitable[Answer | None]) -> None:
        self.give(heard, await then)

    def failed(self, heard: Heard) -> None:
        """Tell the person that it did not work."""
        back = _back(heard)
        if back and back.actor and back.door:
            self.give(heard, Answer(Post(plain(self._down(back.actor))), toast=True))

    def _down(self, actor: Actor) -> str:
        return from_words.in_language(self._lines.down, actor.language)

    async def flush(self) -> None:
        """Let what is on its way arrive, for a moment."""
        with suppress(TimeoutError):
            async with asyncio.timeout(FLUSH_SECONDS):
                while under_way := {*self._promised, *self._last.values()}:
                    await asyncio.wait(under_way)

    def _forget(self, key: str, done: asyncio.Task[None]) -> None:
        if self._last.get(key) is done:
            del self._last[key]

    async def _after(self, before: asyncio.Task[None] | None, back: _Back, answer: Answer) -> None:
        if before:
            await asyncio.wait([before])
        try:
            await self._bring(back, answer)
        except TelegramError as error:
            reason = doing.refusal(error).reason
            log.warning("an answer did not arrive (%s)", type(error), extra={"reason": reason})
            with suppress(TelegramError):
                await self._end_spinner(back, self._down(back.actor) if back.actor else "")
        except Exception as error:  # noqa: BLE001 - one answer must not stop the others
            log.warning("an answer could not be sent (%s)", type(error))

    # --- One answer ---

    async def _bring(self, back: _Back, answer: Answer) -> None:
        if answer.wipe and back.actor:
            await doing.wipe(self._bot, back.actor.id, self._traces)
        if answer.hide and back.message:
            # In a group this needs a right that the bot may lack; the answer goes on without.
            with suppress(TelegramError):
                await self._bot.delete_message(int(back.chat.id), back.message)
        toast = _toast(answer)
        if back.query and (toast or not answer.post):
            await self._end_spinner(back, toast)
            return
        if not answer.post:
            return
        if answer.replace and back.pressed and back.chat.kind is ChatKind.DIRECT:
            await self._replace(back, back.pressed, answer.post)
        elif answer.public or back.chat.kind is ChatKind.DIRECT:
            await self._say(back.chat, answer.post, back)
            await self._end_spinner(back, "")
        else:
            await self._say_privately(back, answer.post)

    async def _end_spinner(self, back: _Back, toast: str) -> None:
        if back.query:
            # When it comes too late, the spinner has ended by itself.
            with suppress(BadRequest):
                alert = len(toast) > ALERT_FROM
                await self._bot.answer_callback_query(back.query, toast or None, alert)

    async def _replace(self, back: _Back, pressed: int, post: Post) -> None:
        chat = back.chat
        try:
            await self._patiently(
                chat, lambda: posting.edit(self._bot, int(chat.id), pressed, chat.kind, post)
            )
            self._traces.add(chat.id, pressed)
        except BadRequest as error:
            if doing.NOT_MODIFIED not in error.message.lower():
                await self._say(chat, post, back)
        await self._end_spinner(back, "")

    async def _say(self, chat: Chat, post: Post, back: _Back) -> None:
        in_group = chat.kind is not ChatKind.DIRECT
        message = await self._patiently(
            chat,
            lambda: posting.send(
                self._bot,
                int(chat.id),
                chat.kind,
                post,
                reply_to=(back.message or back.pressed) if in_group else None,
                thread=back.thread if in_group else None,
            ),
        )
        if not in_group:
            self._traces.add(chat.id, message)

    async def _say_privately(self, back: _Back, post: Post) -> None:
        """Send what only the person may see to their private chat, or show the way there."""
        if back.actor is None:
            return
        private = Chat(back.chat.platform, back.actor.id, ChatKind.DIRECT)
        try:
            await self._say(private, post, back)
        except Forbidden:
            if back.door:
                await self._show_door(back, back.actor)
        else:
            await self._end_spinner(back, "")

    async def _show_door(self, back: _Back, actor: Actor) -> None:
        """The person has not pressed Start yet, so the bot may not write first."""
        if back.query:
            # This opens the private chat; behind Start the same press arrives again, in private.
            link = f"t.me/{self._bot.username}?start={back.data}"
            await self._bot.answer_callback_query(back.query, url=link)
            return
        line = from_words.in_language(self._lines.private, actor.language)
        label = from_words.in_language(self._lines.open, actor.language)
        button = Button(label, way=Way.LINK, value=from_words.door(self._bot.username))
        await self._say(back.chat, Post(plain(line), ((button,),), silent=True), back)

    async def _patiently(self, chat: Chat, act: Callable[[], Awaitable[T]]) -> T:
        """Grant Telegram's wish to wait, within reason, and then do it again."""
        for tries_left in reversed(range(TRIES)):
            try:
                async with self._room(chat):
                    return await act()
            except RetryAfter as error:
                wait = doing.seconds(error)
                if not tries_left or wait > PATIENCE_SECONDS:
                    raise
                await asyncio.sleep(wait)
        raise AssertionError("the last try returns or raises")


def _toast(answer: Answer) -> str:
    """Return the line to show as a toast, "" when the post has to be a message."""
    if not answer.toast or not answer.post or answer.post.rows or answer.post.files:
        return ""
    words = str(answer.post.text)
    return words if len(words) <= TOAST_CHARACTERS else ""


def _back(heard: Heard) -> _Back | None:
    """Return where the answer to this goes; None when nobody waits for one."""
    match heard.incoming:
        case Press(chat=chat, actor=actor, data=data, message=message):
            pressed = int(message) if message else None
            return _Back(chat, actor, None, pressed, data, heard.query, heard.thread)
        case (
            Command(chat=chat, actor=actor, message=message)
            | Said(chat=chat, actor=actor, message=message)
        ):
            return _Back(chat, actor, int(message), thread=heard.thread)
        case Joined(chat=chat, actor=actor):
            return _Back(chat, actor)
        case Left(chat=chat, actor=actor):
            return _Back(chat, actor, door=False)
        case _:
            return None
