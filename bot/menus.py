"""What is for organizers stands in the menus of their own private chats, and in nobody else's.

Looked at again and again, so that whatever gives a role or takes it needs to know nothing of it.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress

from bot.app import App
from bot.words import Chat, ChatKind, Landed, OfferCommands, Reason, Refused
from storage import menus
from storage.menus import Offered
from storage.outages import OutageError

EVERY = 60.0
"""Seconds between two looks."""

LATER = (Reason.LATER, Reason.UNREACHED, Reason.UNKNOWN)


class Menus:
    """Runs until cancelled."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._told: dict[tuple[str, str], bool] = {}
        """What was offered to whom in this process: another may have known other commands, or was
        refused."""

    async def run(self) -> None:
        """Offer what is missing and take back what is too much, now and from time to time."""
        while True:
            with suppress(OutageError):  # at the next look, then
                await self.settle()
            await asyncio.sleep(EVERY)

    async def settle(self) -> None:
        """Let every menu be as it ought to be."""
        for one in await asyncio.to_thread(self._differing):
            await self._offer(one)

    def _differing(self) -> list[Offered]:
        there = [name for name, one in self._app.platforms.items() if one.can.menus]
        with self._app.database.reading() as db:
            found = menus.offered(db, there)
        return [one for one in found if self._told.get((one.platform, one.account)) != one.ought]

    async def _offer(self, one: Offered) -> None:
        chat = Chat(one.platform, one.account, ChatKind.DIRECT)
        outcome = await self._app.platforms[one.platform].do(chat, OfferCommands(one.ought))
        if isinstance(outcome, Refused) and outcome.reason in LATER:
            return
        self._told[one.platform, one.account] = one.ought
        if one.few != one.ought and isinstance(outcome, Landed):
            await self._app.write(
                lambda db: menus.note(db, one.platform, one.account, few=one.ought)
            )
