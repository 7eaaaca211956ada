"""Brings every copy to what it should show: drawn when it is sent, paced, retried, given up aloud.

What is sent is committed as `sending` before the call, so that a crash in between is known.
Neither SDK's own limiter will do: one lets bursts through that the platform punishes, the other
knows no limit over all channels, and both keep their queue in memory (measured). So copies wait
here, and the platforms' interactive answers never wait behind them.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from bot.access import anyone, roles_of
from bot.app import App
from bot.feature import Card
from bot.fit import fit
from bot.pace import Gate
from bot.rests import Rests
from bot.texts import speaking
from bot.turn import View
from bot.words import (
    Act,
    Chat,
    ChatKind,
    Delete,
    Edit,
    Find,
    Landed,
    Outcome,
    Pin,
    Platform,
    Post,
    Reason,
    Refused,
    Send,
    plain,
)
from storage import cards, copies, groups, people
from storage.cards import Target
from storage.copies import Due
from storage.database import Ticket

log = logging.getLogger(__name__)

BROKEN_REST = 60.0
"""Seconds that a copy rests which we could not draw or send by a mistake of our own."""

UNKNOWN_REST = 5.0
"""Seconds until we ask what became of a call without an answer."""

IN_FLIGHT = 20
"""Calls under way at once, over all platforms."""

NONCE_HOLDS = timedelta(minutes=2)
"""How long a platform that knows nonces surely gives the first message back (Discord: "a few
minutes")."""


class Delivery:
    """Runs until cancelled. `seconds` is a clock that never goes back, for pacing."""

    def __init__(self, app: App, seconds: Callable[[], float]) -> None:
        self._app = app
        self._seconds = seconds
        self._gates = {
            name: Gate(platform.can.pace, seconds) for name, platform in app.platforms.items()
        }
        self._wake = asyncio.Event()
        self._busy: dict[int, asyncio.Task[None]] = {}
        self._busy_chats: set[tuple[str, str]] = set()
        self._rests = Rests(seconds)
        app.stirred = self._wake.set

    async def run(self) -> None:
        """Deliver what is due, now and whenever something changes."""
        while True:
            self._wake.clear()
            waits = [wait for wait in (self._start_due(), self._due_in()) if wait is not None]
            try:
                async with asyncio.timeout(min(waits, default=None)):
                    await self._wake.wait()
            except TimeoutError:
                continue

    async def settle(self) -> float | None:
        """Deliver all that may go now; return the seconds until something else may, or None."""
        while (wait := self._start_due()) is not None or self._busy:
            if not self._busy:
                return wait
            await asyncio.wait(self._busy.values(), return_when=asyncio.FIRST_COMPLETED)
            # The tasks' own callbacks run in the next round of the loop.
            await asyncio.sleep(0)
        return None

    async def stop(self) -> None:
        """Let the calls that are under way end."""
        if self._busy:
            await asyncio.wait(self._busy.values(), timeout=10)

    # --- What is due ---

    def _start_due(self) -> float | None:
        """Start every copy that may go now; return the seconds until the next one may."""
        now = self._seconds()
        waits = []
        with self._app.database.reading() as db:
            waiting = copies.due(db, self._app.now())
        for copy in waiting:
            gate = self._gates.get(copy.platform)
            place = (copy.platform, copy.chat)
            if gate is None or copy.id in self._busy or place in self._busy_chats:
                continue
            if len(self._busy) >= IN_FLIGHT:
                break
            if self._rests.is_away(copy.platform) and self._is_busy(copy.platform):
                continue
            rested = self._rests.until(copy, presses=self._app.busy)
            ready = max(gate.ready(copy), rested)
            if ready > now:
                waits.append(ready - now)
                continue
            gate.take(copy)
            self._rests.over(copy)
            self._busy_chats.add(place)
            task = asyncio.create_task(self._deliver(copy))
            self._busy[copy.id] = task
            task.add_done_callback(partial(self._finished, copy))
        return min(waits, default=None)

    def _is_busy(self, platform: str) -> bool:
        return any(name == platform for name, _chat in self._busy_chats)

    def _due_in(self) -> float | None:
        """Return the seconds until a copy comes due that waits for its time, None without one."""
        with self._app.database.reading() as db:
            due = copies.next_due(db, self._app.now())
        return max(0.05, (due - self._app.now()).total_seconds()) if due else None

    def _finished(self, copy: Due, task: asyncio.Task[None]) -> None:
        self._busy.pop(copy.id, None)
        self._busy_chats.discard((copy.platform, copy.chat))
        if not task.cancelled() and task.exception() is not None:
            log.error("a copy could not be delivered", exc_info=task.exception())
            self._rests.rest(copy, BROKEN_REST)
        self._wake.set()

    # --- One copy ---

    async def _deliver(self, copy: Due) -> None:
        platform = self._app.platforms[copy.platform]
        if copy.state == cards.SENDING:
            await self._resolve(copy, platform)
            return
        post, rev = self._draw(copy, platform)
        if copy.reason == cards.MOVED and post and not post.rows:
            post = None  # nothing can be done with it any more: it stays in the old chat
        act = _act(copy, post)
        if act is None:
            await self._app.write(partial(_landed, copy=copy, rev=rev, native=""))
            return
        nonce = act.nonce if isinstance(act, Send) else ""
        now = self._app.now()
        if await self._app.write(lambda db: copies.begin(db, copy.id, rev, nonce, now)):
            await self._note(copy, rev, act, await platform.do(_chat(copy), act))

    def _draw(self, copy: Due, platform: Platform) -> tuple[Post | None, int]:
        """Draw the card from what is committed now, and return its revision with it."""
        with self._app.database.reading() as db:
            rev = copies.rev(db, copy.card_id)
            home = groups.group(db, copy.group_id)
            card = self._app.registry.cards.get(copy.kind)
            if home is None or card is None:
                return None, rev
            view = View(db=db, now=self._app.now(), texts=speaking(copy.language), home=home)
            if copy.direct and not _may_read(view, copy, card):
                # What it showed goes; a message of its own tells them that the role ended.
                return (Post(plain("…")) if copy.native else None), rev
            post = card.draw(view, copy.key)
            return (fit(post, platform.can) if post else None), rev

    async def _resolve(self, copy: Due, platform: Platform) -> None:
        """Find out what became of a call that was cut off by a crash or a timeout."""
        if copy.native:
            # An edit or a deletion: doing it once more does no harm.
            await self._app.write(lambda db: copies.again(db, copy.id, count=True))
        elif not platform.can.finds:
            await self._leave_open(copy)
        elif copy.began and self._app.now() - copy.began < NONCE_HOLDS:
            post, _rev = self._draw(copy, platform)
            again = Send(post or Post(plain("…")), copy.nonce)
            # It counts as the first attempt: that message may show what was true then.
            await self._note(copy, copy.sending, again, await platform.do(_chat(copy), again))
        else:
            find = Find(copy.nonce)
            await self._note(copy, copy.sending, find, await platform.do(_chat(copy), find))

    # --- What became of it ---

    async def _note(self, copy: Due, rev: int, act: Act, outcome: Outcome) -> None:
        gate = self._gates[copy.platform]
        gate.landed(copy)
        if isinstance(outcome, Refused) and outcome.reason is Reason.UNREACHED:
            self._rests.unreached(copy.platform)
            await self._not_yet(copy)
            return
        self._rests.reached(copy.platform)
        match outcome:
            case Landed(message=native):
                native = "" if isinstance(act, Delete) else native
                await self._app.write(partial(_landed, copy=copy, rev=rev, native=native))
                if isinstance(act, Send):
                    await self._pin(copy, native)
            case Refused(reason=Reason.LATER, wait=wait):
                gate.rest(copy, wait)
                await self._not_yet(copy)
            case Refused(reason=Reason.UNKNOWN) if isinstance(act, Find):
                await self._leave_open(copy)
            case Refused(reason=Reason.UNKNOWN):
                # The row stays `sending`: `_resolve` asks what became of it after a rest.
                self._rests.rest(copy, UNKNOWN_REST)
            case Refused(reason=Reason.MOVED, moved_to=new):
                await self._app.write(partial(_moved, copy=copy, new=new, now=self._app.now()))
            case Refused(reason=Reason.MESSAGE_GONE) if isinstance(act, Find):
                await self._again(copy, count=True)
            case Refused(reason=reason):
                await self._give_up(copy, cards.FAILED, reason)

    async def _not_yet(self, copy: Due) -> None:
        """This call surely did nothing; what an earlier one did is as unknown as before."""
        if copy.state != cards.SENDING:
            await self._again(copy, count=False)

    async def _pin(self, copy: Due, native: str) -> None:
        """Pin a new card that wants it. Where the bot may not, a person does it by hand."""
        card = self._app.registry.cards.get(copy.kind)
        if card is not None and card.pin and not copy.direct:
            await self._app.platforms[copy.platform].do(_chat(copy), Pin(native))

    async def _again(self, copy: Due, *, count: bool) -> None:
        await self._app.write(lambda db: copies.again(db, copy.id, count=count))

    async def _leave_open(self, copy: Due) -> None:
        """Nobody can ask this platform: in a group, a person has to look whether it is there.

        What is urgent or for one person goes again: twice is better than never.
        """
        if copy.urgent or copy.direct:
            await self._again(copy, count=True)
        else:
            await self._give_up(copy, cards.UNKNOWN, Reason.UNKNOWN)

    async def _give_up(self, copy: Due, state: str, reason: Reason) -> None:
        """Note that a copy was given up, and let somebody hear of it."""

        def job(db: Ticket) -> None:
            copies.fail(db, copy.id, state, reason.value)
            copies.settle(db)
            turn = self._app.own_turn(db, copy.group_id)
            if turn is not None and reason is not Reason.MESSAGE_GONE:
                target = Target(copy.platform, copy.chat, copy.language, copy.direct)
                self._app.registry.given_up(turn, copy.kind, copy.key, target)

        await self._app.write(job)


def _may_read(view: View, copy: Due, card: Card) -> bool:
    """Whether somebody still has the part in the group for which this was written to them."""
    if card.needs is anyone:
        return True
    person = people.person(view.db, copy.platform, copy.chat)
    seat = people.seat(view.db, copy.group_id, person.id) if person else None
    return seat is not None and card.needs.allows(roles_of(seat, member=seat.seen is not None))


def _act(copy: Due, post: Post | None) -> Act | None:
    """Return what is to be done so that the copy shows `post`; None when nothing is."""
    if not copy.native:
        if post and copy.shown:
            post = replace(post, silent=True)  # it was there before: coming back makes no noise
        return Send(post, secrets.token_hex(12)) if post else None
    return Edit(copy.native, post) if post else Delete(copy.native)


def _chat(copy: Due) -> Chat:
    return Chat(copy.platform, copy.chat, ChatKind.DIRECT if copy.direct else ChatKind.GROUP)


def _landed(db: Ticket, *, copy: Due, rev: int, native: str) -> None:
    copies.land(db, copy.id, rev, native)
    copies.settle(db)


def _moved(db: Ticket, *, copy: Due, new: str, now: datetime) -> None:
    """The platform says that the chat has a new id before the chat itself did."""
    chat = groups.chat(db, copy.platform, copy.chat)
    if chat is not None:
        groups.move(db, chat.group_id, chat.id, new)
    cards.moved(db, copy.platform, copy.chat, new, now)
