"""Brings every copy to what it should show, and says what is kept nowhere.

Copies wait in the database, and a courier for each platform takes them from there: a platform
that is slow or away holds up no other. What people are answered never waits behind them.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from functools import partial

from bot.app import App
from bot.courier import Courier
from bot.menus import Menus
from bot.pace import Lane
from bot.turn import Errand, Turn, Whispered
from bot.words import Chat, Landed, Outcome, Reason, Refused, Whisper
from storage.database import Ticket

log = logging.getLogger(__name__)

WHISPERS = 3
AGAIN = (Reason.LATER, Reason.UNREACHED)
WHISPER_REST = 20.0
LONGEST_REST = 120.0
"""What is kept nowhere is tried so often, with so many seconds between."""
PARTING = 5.0
"""Seconds that private screens are being wiped before the process ends."""


class Delivery:
    """Runs until cancelled. `seconds` is a clock that never goes back, for pacing."""

    def __init__(self, app: App, seconds: Callable[[], float]) -> None:
        self._app = app
        self._couriers = {
            name: Courier(app, platform, seconds) for name, platform in app.platforms.items()
        }
        for name, platform in app.platforms.items():
            platform.room = partial(self._couriers[name].room, Lane.ANSWER)
        self.menus = Menus(app)
        self._whispers: set[asyncio.Task[None]] = set()
        app.stirred = self._stir
        app.whispered = self._whisper
        app.sent_out = self._send_out
        app.arrived = self._arrived

    async def run(self) -> None:
        """Deliver what is due, now and whenever something changes."""
        async with asyncio.TaskGroup() as together:
            for courier in self._couriers.values():
                together.create_task(courier.run())
            together.create_task(self.menus.run())

    async def settle(self) -> float | None:
        """Deliver all that may go now; return the seconds until something else may, or None."""
        self._stir()
        while True:
            waits = await asyncio.gather(*(one.settle() for one in self._couriers.values()))
            if self._whispers:
                await asyncio.wait(self._whispers, return_when=asyncio.FIRST_COMPLETED)
            elif not any(one.stirred for one in self._couriers.values()):
                return min((wait for wait in waits if wait is not None), default=None)

    async def part(self) -> None:
        """Wipe what private screens show, in short time: nobody would once the process is gone."""
        done: set[Chat] = set()
        with suppress(TimeoutError):
            async with asyncio.timeout(PARTING):
                while said := [one for one in self._app.parting() if one.chat not in done]:
                    chats = [one.chat for one in said]
                    done.update(chats)
                    going = [self._begin(self._say(one)) for one in said]
                    await self._app.forget(chats)
                    await asyncio.wait(going)

    async def stop(self) -> None:
        """Let what is under way end. After `run`."""
        if self._whispers:
            _, late = await asyncio.wait(self._whispers, timeout=0 if self._app.queue.gone else 10)
            for task in late:
                task.cancel()
        await asyncio.gather(*(one.stop() for one in self._couriers.values()))

    def _stir(self) -> None:
        for courier in self._couriers.values():
            courier.stir()

    async def _arrived(self, chat: Chat) -> None:
        """Have what just arrived in a chat written down: somebody is answering it already."""
        if courier := self._couriers.get(chat.platform):
            await courier.arrived(chat.id)

    # --- What is kept nowhere ---

    def _whisper(self, said: Sequence[Whispered]) -> None:
        for one in said:
            self._begin(self._say(one))

    def _send_out(self, errands: Sequence[Errand]) -> None:
        for one in errands:
            self._begin(self._run(one))

    def _begin(self, work: Coroutine[None, None, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        self._whispers.add(task)
        task.add_done_callback(self._said)
        return task

    def _said(self, done: asyncio.Task[None]) -> None:
        self._whispers.discard(done)
        if not done.cancelled() and (error := done.exception()):
            log.error("what is kept nowhere could not be said", exc_info=error)

    async def _say(self, said: Whispered) -> None:
        """Say it, a few times where the platform asks us to wait, and forget it."""
        platform = self._app.platforms.get(said.chat.platform)
        outcome: Outcome = Refused(Reason.GONE)
        for _ in range(WHISPERS):
            if platform is None:
                break
            act = Whisper(said.post, said.near, said.wipe, said.instead)
            async with self._couriers[platform.name].room(Lane.WHISPER, said.chat):
                outcome = await platform.do(said.chat, act)
            if not isinstance(outcome, Refused) or outcome.reason not in AGAIN:
                break
            await asyncio.sleep(min(outcome.wait or WHISPER_REST, LONGEST_REST))
        asks = (said.post.rows or said.wipe) and not said.instead
        if isinstance(outcome, Landed) and asks and not self._app.queue.gone:
            # A note that asks nothing leaves what was asked before.
            await self._app.stands((said.chat.platform, said.chat.id), said.post)
        heard = said.landed if isinstance(outcome, Landed) else said.lost
        # What may have arrived is not called lost.
        if heard and not (isinstance(outcome, Refused) and outcome.reason is Reason.UNKNOWN):
            self._app.wake(
                await self._app.queue.write_at_last(partial(self._tell, said=said, heard=heard))
            )

    async def _run(self, errand: Errand) -> None:
        """Have it done, once, and let its feature hear what came of it."""
        platform = self._app.platforms.get(errand.chat.platform)
        outcome: Outcome = Refused(Reason.UNREACHED)
        if platform is not None:
            outcome = await platform.do(errand.chat, errand.act)

        def tell(db: Ticket) -> Turn | None:
            turn = self._app.own_turn(db, errand.group_id)
            if turn is not None:
                errand.then(turn, outcome)
            return turn

        self._app.wake(await self._app.queue.write_at_last(tell))

    def _tell(self, db: Ticket, said: Whispered, heard: Callable[[Turn], None]) -> Turn | None:
        turn = self._app.own_turn(db, said.group_id)
        if turn is not None:
            heard(turn)
        return turn
