"""Takes in what people do on Telegram, and does there what the core asks.

`Telegram` is the platform; the other files each hold one step of the way in or out.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from dataclasses import replace

from telegram import Bot, User
from telegram.error import BadRequest, InvalidToken, TelegramError

from adapters.telegram import (
    ABOUT,
    doing,
    from_words,
    inspecting,
    intake,
    posting,
    to_words,
    webhook,
)
from adapters.telegram import (
    menu as menus,
)
from adapters.telegram.albums import Albums
from adapters.telegram.answers import Answers
from adapters.telegram.fetching import Files
from adapters.telegram.intake import Backoff, until_it_works
from adapters.telegram.traces import Traces
from adapters.telegram.transport import Transport
from adapters.telegram.turns import Turns
from adapters.telegram.webhook import Hook
from bot.words import (
    Act,
    Can,
    Chat,
    ChatKind,
    Inspection,
    Landed,
    Lines,
    Menu,
    Outcome,
    Pace,
    Reason,
    Receive,
    Refused,
    Room,
    Send,
    Whisper,
    at_once,
)

__all__ = ["Hook", "Telegram"]

log = logging.getLogger(__name__)

API = "https://api.telegram.org"


class Telegram:
    """One bot account on Telegram. Without a hook it asks for updates, with one it is called."""

    about = ABOUT
    name = ABOUT.name
    can = Can(
        # core.telegram.org/bots/api#sendmessage
        text=4096,
        # core.telegram.org/bots/faq: 30 a second, 1 a second per chat, 20 a minute per group.
        pace=Pace(per_second=30, chat_gap=1.0, group_minute=20, gap=0.02),
        edits=True,
        deletes=True,
        pins=True,
        members=True,
        brings=True,
        rings=True,
        size=from_words.size,
        # A message with several files could have no buttons.
        files=1,
        caption=posting.CAPTION,
        menus=True,
    )

    def __init__(self, token: str, *, hook: Hook | None = None, api: str = API) -> None:
        """Build the platform; nothing is asked of Telegram before `run`."""
        # On its lower levels the SDK logs the token and people's words.
        logging.getLogger("telegram").setLevel(logging.WARNING)
        self._transport = Transport()
        self._address = f"{api}/bot{token}"
        self._bot = Bot(
            token,
            base_url=f"{api}/bot",
            base_file_url=f"{api}/file/bot",
            request=self._transport,
            get_updates_request=self._transport,
        )
        self._hook = hook
        self._traces = Traces()
        self._known = False
        self._menu = Menu((), {})
        self.room: Room = at_once

    async def run(self, receive: Receive, menu: Menu, lines: Lines) -> None:
        """Take everything in until cancelled. Never raises because the platform is down."""
        self._menu = menu
        answers = Answers(self._bot, lines, self._traces, self.room)
        try:
            me = await until_it_works(self._meet, Backoff())
            await until_it_works(self._settle, Backoff())
            fetch = Files(self._bot, self._transport).fetch
            turns = Turns(me, receive, answers, self._traces, fetch, Albums())
            async with asyncio.TaskGroup() as together:
                # Telegram may make us wait minutes before it takes a menu; people need not.
                together.create_task(until_it_works(self._offer, Backoff()))
                await self._take_in(turns)
        finally:
            await answers.flush()
            await self.close()

    async def introduce(self) -> str:
        """Let Telegram know us and return our name."""
        try:
            return (await self._meet()).full_name
        except InvalidToken:
            raise PermissionError from None
        except TelegramError:
            raise ConnectionError from None

    async def close(self) -> None:
        """Leave Telegram. `run` does this at its end by itself."""
        await self._transport.shutdown()

    async def _meet(self) -> User:
        """Ask Telegram who we are: without our user name there is no link to the bot."""
        await self._transport.initialize()
        me = await self._bot.get_me()
        self._known = True
        self.can = replace(self.can, address=from_words.door(me.username or ""))
        return me

    async def do(self, chat: Chat, act: Act) -> Outcome:
        """Do one act. Never raises: what went wrong is in the outcome."""
        if not self._known:
            return Refused(Reason.UNREACHED)
        if isinstance(act, Whisper) and act.wipe:
            with suppress(TelegramError):  # what is to be said comes all the same
                await doing.wipe(self._bot, chat.id, self._traces)
        outcome = await doing.perform(self._bot, chat, act, self._menu)
        if chat.kind is ChatKind.DIRECT and isinstance(outcome, Landed) and _of_a_dialog(act):
            self._traces.add(chat.id, int(outcome.message))
        return outcome

    async def inspect(self, chat: Chat, account: str = "") -> Inspection:
        """Look at a chat, and at one account in it when asked. Never raises."""
        return await inspecting.inspect(self._bot, chat, account) if self._known else Inspection()

    async def _take_in(self, turns: Turns) -> None:
        if self._hook is None:
            await intake.poll(self._transport, self._address, turns.take)
        else:
            await webhook.listen(self._hook, turns.posted)

    async def _settle(self) -> None:
        """Tell Telegram how we take updates: it knows one way at a time."""
        if self._hook is None:
            await self._bot.delete_webhook()
        else:
            await self._bot.set_webhook(
                self._hook.url, secret_token=self._hook.secret, allowed_updates=to_words.KINDS
            )

    async def _offer(self) -> None:
        try:
            await menus.offer(self._bot, self._menu)
        except BadRequest as error:
            # People can do without the menu; without the bot they cannot.
            log.error(  # noqa: TRY400 - a trace says no more
                "Telegram did not take the menu of commands", extra={"reason": doing.short(error)}
            )


def _of_a_dialog(act: Act) -> bool:
    """Tell whether a message goes with the next wipe."""
    # What is said out of the blue has to be read first: it goes once it was pressed.
    return isinstance(act, Send) or (isinstance(act, Whisper) and (act.near or act.wipe))
