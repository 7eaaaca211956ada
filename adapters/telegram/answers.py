"""Brings the core's answers straight back to the person who acted.

A press gets a toast; the rest goes to the private chat, or into the group where the core says
that everyone may see it. Answers to one person keep their order. What does not arrive is tried
again for a while, and nobody else waits for that; words may come twice, rather than not at all.
Nothing here raises.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TypeVar

from telegram import Bot
from telegram.error import BadRequest, Forbidden, TelegramError

from adapters.telegram import doing, from_words, posting
from adapters.telegram.to_words import Heard
from adapters.telegram.traces import Traces
from adapters.telegram.trying import Trying
from bot.words import (
    Actor,
    Answer,
    Chat,
    ChatKind,
    Command,
    Joined,
    Left,
    Lines,
    NotKeptError,
    Post,
    Press,
    Room,
    Said,
    plain,
)

log = logging.getLogger(__name__)

T = TypeVar("T")
Sent = asyncio.Task[None]
"""Ends when an answer arrived, or was given up."""

TOAST_CHARACTERS = 200
"""Longest text of a toast (core.telegram.org/bots/api#answercallbackquery)."""
ALERT_FROM = 80
"""A longer toast becomes an alert, which stays until it is closed: slow readers need that."""
TOAST_SECONDS = 25.0
"""How long a toast can be shown, less a moment: after about half a minute Telegram says that the
press is too old. (TDLib asks for half a minute; the Bot API names no time.)"""
PATIENCE_SECONDS = 15 * 60.0
"""How long words and edits are tried again. Later, people have asked anew."""
FLUSH_SECONDS = 5.0
"""How long answers may still go out once the bot is told to stop."""


@dataclass(frozen=True, slots=True)
class _Back:
    """Where an answer goes, and what was said or pressed there (by native number).

    `data` and `query` belong to a press. `door`: who cannot be written to is shown the way in.
    `born`, by the loop's clock, is when the answer was ready.
    """

    chat: Chat
    actor: Actor | None
    message: int | None = None
    pressed: int | None = None
    data: str = ""
    query: str = ""
    thread: int | None = None
    door: bool = True
    born: float = field(default_factory=lambda: asyncio.get_running_loop().time())


class Answers:
    """The answers that are on their way, one after another for each person."""

    def __init__(self, bot: Bot, lines: Lines, traces: Traces, room: Room) -> None:
        self._bot = bot
        self._room = room
        self._lines = lines
        self._traces = traces
        self._last: dict[str, asyncio.Task[None]] = {}
        self._under_way: set[asyncio.Task[None]] = set()
        self._trying = Trying(lambda: len(self._under_way))
        self._told: set[str] = set()
        """Who heard that nothing can be written down."""
        self._toasts: set[str] = set()
        """Presses whose one toast was used up for that."""

    def give(self, heard: Heard, answer: Answer | None) -> Sent | None:
        """Send an answer soon, behind those that this person waits for already; return its task.

        Where slow work comes first, nobody and nothing else waits for it.
        """
        if answer and answer.then:
            self._begin(self._give_then(heard, answer.then))
            return None
        back = _back(heard)
        if back is None or (answer is None and not back.query):
            return None
        if back.query in self._toasts:
            self._toasts.discard(back.query)
            back = replace(back, query="", door=False)
        return self._send(back, answer)

    def _send(self, back: _Back, answer: Answer | None) -> Sent:
        key = back.actor.id if back.actor else back.chat.id
        task = self._begin(self._bring(back, answer or Answer(), self._last.get(key)))
        self._last[key] = task
        task.add_done_callback(lambda done: self._forget(key, done))
        return task

    def _begin(self, work: Coroutine[None, None, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
        return task

    async def _give_then(self, heard: Heard, then: Awaitable[Answer | None]) -> None:
        try:
            self.give(heard, await then)
        except NotKeptError:
            self.failed(heard)

    def failed(self, heard: Heard) -> Sent | None:
        """Tell the person that it did not work."""
        back = _back(heard)
        if back and back.actor and back.door:
            return self.give(heard, Answer(Post(plain(self._down(back.actor))), toast=True))
        return None

    def held(self, heard: Heard) -> Sent | None:
        """Tell the person, once, that nothing can be written down yet, and that we keep trying."""
        back = _back(heard)
        if not (back and back.actor and back.door) or back.actor.id in self._told:
            return None
        self._told.add(back.actor.id)
        self._toasts.update({back.query} - {""})
        line = from_words.in_language(self._lines.held, back.actor.language)
        return self._send(replace(back, door=False), Answer(Post(plain(line)), toast=True))

    def nothing_held(self) -> None:
        """Everything could be written down again."""
        self._told.clear()

    def _down(self, actor: Actor) -> str:
        return from_words.in_language(self._lines.down, actor.language)

    async def flush(self) -> None:
        """Let what is on its way arrive, for a moment, and give up the rest."""
        self._trying.end()
        with suppress(TimeoutError):
            async with asyncio.timeout(FLUSH_SECONDS):
                while self._under_way:
                    await asyncio.wait(self._under_way)
        if late := [*self._under_way]:
            log.warning("answers were given up at the end: %d", len(late))
            for task in late:
                task.cancel()
            await asyncio.wait(late)

    def _forget(self, key: str, done: asyncio.Task[None]) -> None:
        if self._last.get(key) is done:
            del self._last[key]

    # --- One answer ---

    async def _bring(self, back: _Back, answer: Answer, before: asyncio.Task[None] | None) -> None:
        try:
            # A toast hides nothing and passes soon: it waits for no words that are on their way.
            told = await self._toasted(back, answer)
            if before:
                await asyncio.wait([before])
            await self._clear(back, answer)
            if answer.post and not told:
                await self._show(back, answer, answer.post)
        except TelegramError as error:
            reason = doing.refusal(error).reason
            log.warning("an answer did not arrive (%s)", type(error), extra={"reason": reason})
            await self._end_spinner(back, self._down(back.actor) if back.actor else "")
        except Exception as error:  # noqa: BLE001 - one answer must not stop the others
            log.warning("an answer could not be sent (%s)", type(error))

    async def _toasted(self, back: _Back, answer: Answer) -> bool:
        """Show the answer as a toast, if it is one; tell whether there is nothing more to show."""
        toast = _toast(answer)
        if not back.query or not (toast or not answer.post):
            return False
        try:
            await self._trying.surely(
                lambda: self._bot.answer_callback_query(
                    back.query, toast or None, len(toast) > ALERT_FROM
                ),
                back.born + TOAST_SECONDS,
            )
        except TelegramError:
            return False  # the spinner has ended by itself; words are said in another way
        return True

    async def _clear(self, back: _Back, answer: Answer) -> None:
        """Take away what is not to stand there; the answer goes on where that fails."""
        if answer.wipe and back.actor:
            account = back.actor.id
            with suppress(TelegramError):
                await self._surely(back, lambda: doing.wipe(self._bot, account, self._traces))
        if answer.hide and back.message:
            chat, message = int(back.chat.id), back.message
            # In a group this needs a right that the bot may lack.
            with suppress(TelegramError):
                await self._surely(back, lambda: self._bot.delete_message(chat, message))

    async def _show(self, back: _Back, answer: Answer, post: Post) -> None:
        if answer.replace and back.pressed and back.chat.kind is ChatKind.DIRECT:
            await self._replace(back, back.pressed, post)
        elif answer.public or back.chat.kind is ChatKind.DIRECT:
            await self._say(back.chat, post, back)
        else:
            await self._say_privately(back, post, answer.aloud)
            return
        await self._end_spinner(back, "")

    async def _surely(self, back: _Back, act: Callable[[], Awaitable[T]]) -> T:
        return await self._trying.surely(act, back.born + PATIENCE_SECONDS)

    async def _end_spinner(self, back: _Back, toast: str) -> None:
        if back.query:
            # Where this fails, the spinner ends by itself.
            with suppress(TelegramError):
                alert = len(toast) > ALERT_FROM
                await self._bot.answer_callback_query(back.query, toast or None, alert)

    async def _replace(self, back: _Back, pressed: int, post: Post) -> None:
        chat = back.chat

        async def edit() -> None:
            async with self._room(chat):
                await posting.edit(self._bot, int(chat.id), pressed, chat.kind, post)

        try:
            await self._surely(back, edit)
            self._traces.add(chat.id, pressed)
        except BadRequest as error:
            if doing.NOT_MODIFIED not in error.message.lower():
                await self._say(chat, post, back)

    async def _say(self, chat: Chat, post: Post, back: _Back) -> None:
        in_group = chat.kind is not ChatKind.DIRECT

        async def send() -> int:
            async with self._room(chat):
                return await posting.send(
                    self._bot,
                    int(chat.id),
                    chat.kind,
                    post,
                    reply_to=(back.message or back.pressed) if in_group else None,
                    thread=back.thread if in_group else None,
                )

        message = await self._surely(back, send)
        if not in_group:
            self._traces.add(chat.id, message)

    async def _say_privately(self, back: _Back, post: Post, aloud: Post | None) -> None:
        """Send what only the person may see to their private chat, or show the way there."""
        if back.actor is None:
            return
        private = Chat(back.chat.platform, back.actor.id, ChatKind.DIRECT)
        try:
            await self._say(private, post, back)
        except Forbidden:
            if back.door:
                await self._show_door(back, aloud)
        else:
            await self._end_spinner(back, "")

    async def _show_door(self, back: _Back, aloud: Post | None) -> None:
        """The person has not pressed Start yet, so the bot may not write first."""
        if back.query:
            # This opens the private chat; behind Start the same press arrives again, in private.
            link = f"t.me/{self._bot.username}?start={back.data}"
            await self._trying.surely(
                lambda: self._bot.answer_callback_query(back.query, url=link),
                back.born + TOAST_SECONDS,
            )
        elif aloud:
            await self._say(back.chat, aloud, back)


def _toast(answer: Answer) -> str:
    """Return the line to show as a toast, "" when the post has to be a message."""
    if not answer.toast or not answer.post or answer.post.rows or answer.post.files:
        return ""
    if any(span.quoted for span in answer.post.text.spans):
        return ""  # a toast can mark nothing as somebody's words
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
            return _Back(chat, actor, thread=heard.thread)
        case Left(chat=chat, actor=actor):
            return _Back(chat, actor, door=False)
        case _:
            return None
