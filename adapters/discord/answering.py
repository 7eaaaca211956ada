"""Gives the core's answer back to the person who acted.

Discord wants a first response within three seconds, and only the first one can open a form. So
we wait a moment for the core; when it needs longer, we say "coming", and the answer follows. A
form that comes too late, or that cannot be opened here, is offered by a button. What does not
arrive is tried again while it can be shown; nobody else waits for that. What only one person was to
see is never said in a message that stays instead: that says where to open it again.

Killed between commit and answer, we say nothing afterwards. A tap that had no first response within
three seconds can never be answered: Discord ends its token then, and a start takes longer. What
would have to be kept at each tap is a way back to whoever acted; it would help only those few who
were told to wait, and lie on the disk for all. Discord says by itself that it did not respond, what
was done shows in its card, and whoever presses again hears that it was done.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import TypeVar

import discord

from adapters.discord import doing, responding
from adapters.discord.from_words import in_language, modal
from adapters.discord.taps import ANSWERABLE, Taps
from adapters.discord.to_words import PLATFORM, Interaction
from adapters.discord.trying import LOST, Trying
from bot.words import (
    Answer,
    Button,
    Chat,
    ChatKind,
    Command,
    Filled,
    Form,
    Incoming,
    Joined,
    Lines,
    NotKeptError,
    Post,
    Press,
    Receive,
    Room,
    Said,
    Way,
    plain,
)

log = logging.getLogger(__name__)

T = TypeVar("T")

PATIENCE = 1.5
"""Seconds that the core has before Discord is told to wait; it would give up after three."""

OPENS = "open:"
"""Begins the data of a button that opens a form which waits here; `wire` never makes a colon."""

FORMS_WAIT = 15 * 60.0
"""Seconds that a form waits to be opened, in memory only; after that a press says it is gone."""

FIRST_RESPONSE = 3.0
"""Seconds that Discord waits for the first response (discord-api-docs, interactions)."""

AGAIN = 1.0
"""Seconds until we hand in again what could not be kept."""


class Answering:
    """Takes events to the core and its answers back, while one client runs."""

    def __init__(
        self,
        client: discord.Client,
        receive: Receive,
        lines: Lines,
        patience: float,
        taps: Taps,
        room: Room,
    ) -> None:
        self._client = client
        self._taps = taps
        self._room = room
        self._receive = receive
        self._lines = lines
        self._patience = patience
        self._forms: dict[str, Form] = {}
        self._busy: set[asyncio.Task[None]] = set()
        self._trying = Trying(lambda: len(self._busy))

    # --- What happened, and what is answered where ---

    async def tapped(self, tap: Interaction, incoming: Command | Press | Filled) -> None:
        """Answer a command, a press or a form."""
        self._taps.note(tap)
        with self._counted():
            if isinstance(incoming, Press) and incoming.data.startswith(OPENS):
                await self._give(tap, incoming.chat, self._waiting_form(incoming))
                return
            asked = self._ask(incoming)
            await asyncio.wait({asked}, timeout=self._patience)
            if not asked.done():
                with _noted():
                    await self._surely(lambda: responding.defer(tap), FIRST_RESPONSE)
            await self._give(tap, incoming.chat, await asked)

    async def said(self, message: discord.Message, incoming: Said) -> None:
        """Answer words: in the private chat, or where they were said when everyone may read it."""
        with self._counted():
            answer = await self._ask(incoming)
            if answer is not None:
                with _noted():
                    await self._answer_words(message, incoming, answer)

    async def heard(self, incoming: Incoming) -> None:
        """Take in what nobody waits for; the answer to a Joined is for the whole chat.

        Discord tells it once, and nobody would do it again: it is handed in until it is kept.
        """
        with self._counted():
            while True:
                try:
                    answer = await self._receive(incoming)
                    break
                except NotKeptError:
                    await asyncio.sleep(AGAIN)
                except Exception:
                    log.exception("no answer came from the core")
                    return
            if isinstance(incoming, Joined) and answer and answer.post:
                with _noted():
                    await self._post(incoming.chat, answer.post)

    async def finish(self, within: float) -> None:
        """Wait until everything that was begun is answered, at most so many seconds."""
        self._trying.end()
        if self._busy:
            await asyncio.wait(self._busy, timeout=within)
        if late := [*self._busy]:
            log.warning("answers were given up at the end: %d", len(late))
            for task in late:
                task.cancel()
            await asyncio.wait(late)

    @contextmanager
    def _counted(self) -> Iterator[None]:
        task = asyncio.current_task()
        assert task is not None
        self._busy.add(task)
        try:
            yield
        finally:
            self._busy.discard(task)

    def _ask(self, incoming: Incoming) -> asyncio.Task[Answer | None]:
        """Ask the core: always in a task, so that what came first is asked first."""
        return asyncio.create_task(self._asked(incoming))

    async def _asked(self, incoming: Incoming) -> Answer | None:
        try:
            answer = await self._receive(incoming)
            return await answer.then if answer and answer.then else answer
        except NotKeptError:
            return Answer(Post(plain(in_language(self._lines.away, _language(incoming)))))
        except Exception:
            log.exception("no answer came from the core")
            return Answer(Post(plain(in_language(self._lines.down, _language(incoming)))))

    # --- Taps ---

    async def _surely(self, act: Callable[[], Awaitable[T]], within: float = ANSWERABLE) -> T:
        async def in_time() -> T:
            async with asyncio.timeout(doing.TIMEOUT):
                return await act()

        return await self._trying.surely(in_time, asyncio.get_running_loop().time() + within)

    async def _give(self, tap: Interaction, chat: Chat, answer: Answer | None) -> None:
        with _noted():
            in_time = await self._surely(lambda: self._respond(tap, answer))
            if in_time and answer and answer.called:
                self._taps.call(tap, answer.called)
            if not in_time and answer and (answer.post or answer.form):
                await self._too_late(tap, chat, answer)
        if answer and answer.wipe and chat.kind is ChatKind.DIRECT:
            with _noted():
                keep = tap.message.id if tap.message else 0
                await self._surely(lambda: self._wipe(chat, tap, keep))

    async def _too_late(self, tap: Interaction, chat: Chat, answer: Answer) -> None:
        """Say what Discord takes under this tap no more: there, if it was to stay there anyway."""
        language = tap.locale.value
        alone = chat.kind is ChatKind.DIRECT and not answer.toast and not self._overtaken(tap)
        if answer.public or alone:
            await self._post(chat, self._shown(answer, language))
            return
        assert tap.channel is not None, "whoever taps does it somewhere"
        label = in_language(self._lines.open, language)
        again = Button(label, way=Way.LINK, value=tap.channel.jump_url)
        late = plain(in_language(self._lines.late, language))
        await self._post(Chat(PLATFORM, str(tap.user.id), ChatKind.DIRECT), Post(late, ((again,),)))

    async def _wipe(self, chat: Chat, before: discord.abc.Snowflake, keep: int = 0) -> None:
        to = await doing.words(self._client, chat)
        await doing.wipe(self._client, to, before=before, keep=keep)

    async def _respond(self, tap: Interaction, answer: Answer | None) -> bool:
        """Respond, and tell whether Discord still took it. What a try did stands in the extras."""
        try:
            await self._show(tap, answer)
        except discord.HTTPException as error:
            if error.code in responding.TOO_LATE:
                return False
            if error.code != responding.ACKNOWLEDGED:
                raise
            if not responding.arrived_before(tap):
                await self._show(tap, answer)
        finally:
            tap.extras["tried"] = True
        return True

    async def _show(self, tap: Interaction, answer: Answer | None) -> None:
        if answer is None or (answer.post is None and answer.form is None):
            await responding.stay_silent(tap)
        elif answer.form and responding.can_open_forms(tap):
            await tap.response.send_modal(modal(answer.form))
        else:
            post = self._shown(answer, tap.locale.value)
            # What is to be wiped is, of the messages to one person, at least the pressed one.
            replaces = (answer.replace or answer.wipe) and responding.only_theirs(tap)
            if replaces and not self._overtaken(tap):
                await responding.replace(tap, post)
            else:
                apart = tap.guild_id is not None or answer.toast
                await responding.say(tap, post, private=apart and not answer.public)

    def _overtaken(self, tap: Interaction) -> bool:
        """Whether the pressed message shows what came of a later tap by now."""
        return "tried" in tap.extras and self._taps.last(str(tap.user.id)) is not tap

    # --- Forms that could not be opened at once ---

    def _shown(self, answer: Answer, language: str) -> Post:
        """Return what is shown of an answer where its form, if any, has to wait for a press."""
        if answer.form is None:
            assert answer.post is not None
            return answer.post
        key = OPENS + secrets.token_hex(8)
        self._forms[key] = answer.form
        asyncio.get_running_loop().call_later(FORMS_WAIT, self._forms.pop, key, None)
        post = answer.post or Post(plain(in_language(self._lines.busy, language)))
        opens = Button(in_language(self._lines.open, language), key)
        return replace(post, rows=(*post.rows, (opens,)))

    def _waiting_form(self, press: Press) -> Answer:
        form = self._forms.get(press.data)
        if form is not None:
            return Answer(form=form)
        return Answer(Post(plain(in_language(self._lines.down, press.actor.language))))

    # --- Words ---

    async def _answer_words(self, message: discord.Message, said: Said, answer: Answer) -> None:
        direct = said.chat.kind is ChatKind.DIRECT
        if answer.hide and not direct:
            with suppress(*LOST):  # most often we may not
                await self._surely(message.delete)
        if answer.wipe and direct:
            with _noted():
                await self._surely(lambda: self._wipe(said.chat, message))
        if answer.post is None and answer.form is None:
            return
        post = self._shown(answer, said.actor.language)
        if direct or answer.public:
            await self._post(said.chat, post)
            return
        try:
            await self._post(Chat(PLATFORM, said.actor.id, ChatKind.DIRECT), post)
        except discord.Forbidden:
            if answer.aloud:
                await self._post(said.chat, answer.aloud)

    async def _post(self, chat: Chat, post: Post) -> None:
        nonce = secrets.token_hex(8)  # within minutes, the same one makes no second message

        async def send() -> None:
            async with self._room(chat):
                to = await doing.words(self._client, chat)
                await doing.post(to, post, self._client.application_id or 0, nonce)

        await self._surely(send)


@contextmanager
def _noted() -> Iterator[None]:
    """Go on when an answer does not arrive; the log says why, without its words."""
    try:
        yield
    except LOST as error:
        code = error.code if isinstance(error, discord.HTTPException) else 0
        log.warning("an answer did not arrive: %s, code %d", type(error), code)


def _language(incoming: Incoming) -> str:
    match incoming:
        case Command() | Press() | Filled() | Said():
            return incoming.actor.language
        case _:
            return ""
