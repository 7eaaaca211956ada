"""Does what is due: alarms, and what was planned, each thing once and the oldest first."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from bot.feature import DAY, WEEK
from bot.memory import Alarm
from bot.plans import Plans
from bot.routes import NOTHING, Ask, AskedLate
from bot.turn import Asked, Turn
from bot.words import Inspection
from bot.writer import After
from storage import agenda, drafts, parking
from storage.database import Ticket
from storage.outages import OutageError

if TYPE_CHECKING:
    from bot.app import App

log = logging.getLogger(__name__)

HOLD_AGAIN = timedelta(hours=1)
"""So often what is planned is held against its rules, where the clock was not set back: one that
only runs too fast makes plans wrong as well, slowly."""

POSTPONED = timedelta(minutes=10)
"""When something due or an alarm broke, it is tried again after this."""

DRAFTS_KEPT = DAY
LONGEST_KEPT = WEEK
"""How long what somebody has written waits on the disk; what sets up a group waits longer."""


class Dues:
    """What comes due by itself, in turns of the bot's own."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._plans = Plans(app.registry, app.own_turn)
        self.set_right: Callable[[], tuple[timedelta, bool]] = lambda: (timedelta(0), False)
        """By how much the clock was set since this was asked, and whether it went back."""
        self.unsure: Callable[[], datetime | None] = lambda: None
        """The moment before which nothing that came due is done yet: the clock may be wrong."""
        self._set_by, self._set_back = timedelta(0), False
        """By how much the clock was set, and whether it went back, since we went by that."""
        self._held_against: datetime | None = None
        """When what is planned was held against its rules last."""

    async def do(self) -> None:
        """Do everything that is due, each thing in a turn of its own, oldest first, and once."""
        at, since = self._app.now(), self.unsure()
        await self._set_right()
        # Alarms first: they tidy up after what was before.
        for alarm in await self._app.write(lambda _ticket: self._app.memory.ringing(at)):
            await self._ring(alarm, at)
        done: set[tuple[str, str, str]] = set()
        while item := await self._app.write(lambda ticket: agenda.first_due(ticket, at, since)):
            name = (item.kind, item.group_id, item.key)
            if name in done:
                log.error("%s planned itself for a moment that has passed", item.kind)
                await self._postpone(item, at)
            else:
                done.add(name)
                await self._do(item, at)
        if since is None:
            await self._app.queue.do(partial(self._sweep, at))

    async def _set_right(self) -> None:
        """Keep memory as long as before, and plan anew, when the clock was set meanwhile."""
        set_by, went_back = self.set_right()
        self._set_by, self._set_back = self._set_by + set_by, self._set_back or went_back
        if self._set_by:
            turned = partial(self._app.memory.set_by, self._set_by)
            await self._app.queue.do(lambda _ticket, after: after.append(turned))
            self._set_by = timedelta(0)
        held, now = self._held_against, self._app.now()
        if self._set_back or held is None or now - held >= HOLD_AGAIN:
            await self.plan_anew(thoroughly=self._set_back)
        self._set_back = False

    async def plan_anew(self, *, thoroughly: bool) -> None:
        """Plan anew what lies later than its rule allows: the clock was wrong meanwhile."""
        now = self._app.now()
        moved = await self._app.write(
            lambda ticket: self._plans.anew(ticket, now, thoroughly=thoroughly)
        )
        self._held_against = now
        if moved:
            log.warning("the clock was wrong: what it had planned too late is planned anew")
            self._app.planned()
            self._app.stirred()

    def _sweep(self, at: datetime, ticket: Ticket, after: After) -> None:
        long = {one.name for one in self._app.registry.sheets.values() if one.lasts > DRAFTS_KEPT}
        drafts.drop_older(ticket, at - DRAFTS_KEPT, but=long)
        drafts.drop_older(ticket, at - LONGEST_KEPT)
        after.append(partial(self._app.memory.sweep, at))

    def next_alarm(self) -> datetime | None:
        """Return when the next alarm is due that a turn has set, None without one."""
        return self._app.memory.next_alarm()

    async def _ring(self, alarm: Alarm, at: datetime) -> None:
        can = self._app.cans().get(alarm.chat.platform, NOTHING)

        def job(ticket: Ticket, after: After) -> Turn | None:
            if not self._app.memory.waits(alarm):
                return None  # it was taken away, or moved, meanwhile
            after.append(partial(self._app.memory.rang, alarm))
            return self._app.routes.ring(ticket, after, alarm, can, self._app.now())

        try:
            turn = await self._app.queue.do(job)
        except OutageError:
            raise
        except Exception:
            log.exception("an alarm broke")
            later = replace(alarm, due=at + POSTPONED)
            await self._app.queue.do(
                lambda _ticket, after: after.append(partial(self._app.memory.move, alarm, later))
            )
            return
        self._app.wake(turn)

    async def _do(self, item: agenda.Planned, at: datetime) -> None:
        inspections: dict[Asked, Inspection] = {}

        def job(ticket: Ticket, after: After) -> Turn | None:
            if (
                inspections
                and agenda.planned(ticket, item.kind, item.group_id, item.key) != item.due
            ):
                return None  # it was taken away, or moved, while the platforms were asked
            agenda.drop(ticket, item.kind, item.group_id, item.key)
            with parking.since_restored(ticket, item.due, self._app.registry.answers):
                ran = self._app.routes.due(ticket, after, item, at, inspections)
            if isinstance(ran, Ask):
                raise AskedLate(ran)
            return ran

        async def asking() -> Turn | None:
            while True:
                try:
                    return await self._app.queue.do(job)
                except AskedLate as late:
                    inspections.update(await self._app.inspect(late.ask))

        try:
            turn = await asking()
        except OutageError:
            raise
        except Exception:
            log.exception("something due broke")
            await self._postpone(item, at)
            return
        self._app.wake(turn)

    async def _postpone(self, item: agenda.Planned, at: datetime) -> None:
        later = at + POSTPONED
        await self._app.write(
            lambda ticket: agenda.plan(ticket, item.kind, item.group_id, item.key, later)
        )
