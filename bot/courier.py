"""Brings one platform what its chats are to show: paced, retried, and given up aloud.

What is sent is committed as `sending` before the call, a few copies in one commit, and what
landed is written down with the next ones. So a crash at any moment leaves a trace of every call
that may have been made, and after it we find out or ask.
"""

from __future__ import annotations

import asyncio
import logging
import math
from collections import deque
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import TypeVar

from bot import asked, reaching, screen
from bot.app import App
from bot.drawing import BLANK, Drawings
from bot.outbox import Outbox
from bot.pace import Gate, Lane
from bot.rests import Rests
from bot.words import (
    LOST,
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
    Unpin,
    Whisper,
)
from storage import cards, copies, groups, people
from storage.cards import SENDING, Target
from storage.copies import ChatLine, Due, Landing, WaitingCopy
from storage.database import Ticket
from storage.outages import OutageError

log = logging.getLogger(__name__)

T = TypeVar("T")

AHEAD = 0.1
FAR_AHEAD = 0.25
"""Seconds of what goes next that are noted in one commit: few where nobody can find out after a
crash which of them were sent, more where the platform can be asked."""

SHARE = 10.0
"""Looking for what waits takes at most one part in so many of the time."""

BATCH = 500
"""After so many landings we look which cards are done with, if not before."""

BROKEN_REST = 60.0
"""Seconds that a copy rests which we could not draw or send by a mistake of our own."""

OUTAGE_REST = 1.0
"""Seconds between two tries while the database fails."""

MISSING_REST = 60.0
"""Seconds that a copy rests at least whose chat seems gone."""

UNKNOWN_REST = 5.0
"""Seconds until we ask what became of a call without an answer."""

ANSWERED_AT_ONCE = 2.0
"""Seconds that a reply waits until we hear of what it may answer."""

LAST_CALLS = 10.0
"""Seconds that calls under way have when we stop."""

NONCE_HOLDS = timedelta(minutes=2)
"""How long a platform that knows nonces surely gives the first message back (Discord: "a few
minutes")."""

UNSEEN = {Reason.UNKNOWN, Reason.FORBIDDEN, Reason.RIGHTS}
"""Answers to a look into the history after which it may stand there or not."""


MAY_NOT_PIN = {Reason.RIGHTS, Reason.FORBIDDEN}

MAKES_WAY = {Reason.MESSAGE_GONE, Reason.TOO_OLD, Reason.RIGHTS, Reason.FORBIDDEN}
"""Why an old message cannot be deleted, though a new one can come in its place."""


@dataclass(frozen=True, slots=True)
class _Guest:
    """A message that stands in no table, for the gate."""

    chat: str
    direct: bool
    native: str = ""


class Courier:
    """One platform's. `seconds` is a clock that never goes back, for pacing."""

    def __init__(self, app: App, platform: Platform, seconds: Callable[[], float]) -> None:
        self._app = app
        self._platform = platform
        self._seconds = seconds
        self._gate = Gate(platform.can.pace, seconds)
        self._rests = Rests(seconds, lambda: app.busy)
        self._queue = Outbox(self._gate, self._rests, seconds)
        self._drawings = Drawings(app, platform, seconds)
        self._stirred = True
        self._look_at = 0.0
        self._due: datetime | None = None
        """When a copy comes due that waits for its time."""
        self._busy: dict[int, WaitingCopy] = {}
        """From when they are taken out of the queue until what came of them is written."""
        self._begun: deque[Due] = deque()
        """Noted as `sending`, and not yet sent."""
        self._calls: dict[asyncio.Task[None], str] = {}
        """What is being sent, with its chat."""
        self._landed: list[Landing] = []
        self._landings = 0
        self._writing: asyncio.Task[None] | None = None
        self._wake = asyncio.Event()
        self._next_round = 0.0
        self._ahead = FAR_AHEAD if platform.can.finds else AHEAD
        self._looks: dict[int, int] = {}
        """How copies look that cannot be edited: a hash that holds for this process."""
        self._files: dict[int, int] = {}
        """Which files the copies surely show that hold any: a hash that holds for this process."""

        self._came: dict[int, Post] = {}
        """What came to private chats and is not written yet: it stands last on a screen there."""

    def stir(self) -> None:
        """Something changed in the database: look again what waits."""
        self._stirred = True
        self._wake.set()

    @property
    def stirred(self) -> bool:
        """Whether there may be something that we have not seen."""
        return self._stirred

    async def run(self) -> None:
        """Deliver what is due, now and whenever something changes, until cancelled."""
        while True:
            self._wake.clear()
            try:
                waits = [await self.round(self._ahead), self._due_in()]
            except OutageError:
                waits = [OUTAGE_REST]
            wait = min((one for one in waits if one is not None), default=None)
            self._next_round = math.inf if wait is None else self._seconds() + wait
            with suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await self._wake.wait()

    async def settle(self) -> float | None:
        """Deliver all that may go now; return the seconds until something else may, or None."""
        while True:
            wait = await self.round()
            if self._calls:
                await asyncio.wait(self._calls, return_when=asyncio.FIRST_COMPLETED)
            elif not self._landed and (wait is None or wait > 0):
                return wait

    async def stop(self) -> None:
        """Let what is under way end, and note what was not sent after all. After `run`.

        When another process may be sending already, end at once: it finds out what became of it.
        """
        if self._writing:
            await asyncio.wait({self._writing})
        if self._calls:
            await asyncio.wait(self._calls, timeout=0 if self._app.queue.gone else LAST_CALLS)
        for call in list(self._calls):
            call.cancel()
        if self._app.queue.gone:
            return
        landed = self._landed
        unsent = [one for one in self._begun if one.state != SENDING]

        def job(db: Ticket) -> None:
            copies.note(db, landed, (), self._app.now())
            for one in unsent:
                copies.again(db, one)
            copies.settle(db)

        await self._app.write(job)

    async def arrived(self, chat: str) -> None:
        """Hear of what is arriving in a chat, and have it written before anything else is."""
        calls = [call for call, where in self._calls.items() if where == chat]
        if calls:
            await asyncio.wait(calls, timeout=ANSWERED_AT_ONCE)
        if any(one.copy.chat == chat for one in self._landed):
            await self._write([])

    @asynccontextmanager
    async def room(self, lane: Lane, chat: Chat) -> AsyncIterator[None]:
        """Wait until there is room for a message that stands in no table, and count it."""
        guest = _Guest(chat.id, chat.kind is ChatKind.DIRECT)
        await self._gate.enter(lane, guest)
        try:
            yield
        finally:
            self._gate.answered(guest)

    # --- One round ---

    async def round(self, ahead: float = 0.0) -> float | None:
        """Send what may go within the next seconds; return the seconds until more may go."""
        if self._ought_to_look():
            await self._look()
        picked = self._queue.pick(ahead)
        self._busy |= {one.id: one for one in picked}
        if picked or self._landed:
            # To its end also when we are stopped meanwhile.
            self._writing = asyncio.create_task(self._write(picked))
            await asyncio.shield(self._writing)
        while self._begun:
            await self._send(self._begun[0])
            self._begun.popleft()
        now = self._seconds()
        next_one = self._queue.next()
        waits = [math.inf if next_one is None else next_one - ahead - now]
        if self._stirred or self._queue.short:
            waits.append(self._look_at - now)
        if self._landed:
            waits.append(ahead)
        return None if min(waits) == math.inf else max(0.0, min(waits))

    def _ought_to_look(self) -> bool:
        due = self._due is not None and self._due <= self._app.now()
        return (self._stirred or self._queue.short or due) and self._look_at <= self._seconds()

    async def _look(self) -> None:
        """Fill the queue anew with what the database knows."""
        began = self._seconds()
        self._stirred = False
        try:
            lines, self._due = await asyncio.to_thread(self._read)
        except BaseException:
            self._stirred = True
            raise
        self._look_at = self._seconds() + SHARE * (self._seconds() - began)
        for line in lines.values() if self._busy else ():
            # By its number: meanwhile its chat may have moved.
            line.copies = deque(one for one in line.copies if one.id not in self._busy)
        self._queue.fill({chat: line for chat, line in lines.items() if line.copies})

    def _read(self) -> tuple[dict[str, ChatLine], datetime | None]:
        with self._app.database.reading() as db:
            now = self._app.now()
            return copies.waiting(db, self._platform.name, now), copies.next_due(db, now)

    def _due_in(self) -> float | None:
        if self._due is None:
            return None
        return max(0.05, (self._due - self._app.now()).total_seconds())

    async def _write(self, picked: list[WaitingCopy]) -> None:
        """Note in one commit what landed, and that what was picked is being sent."""
        landed, self._landed = self._landed, []
        self._landings += len(landed)
        done = {one.copy.id for one in landed}
        drained = not picked and not self._queue and self._busy.keys() == done
        settle = drained or self._landings >= BATCH
        now, ids = self._app.now(), [one.id for one in picked]
        reached = {one.copy.chat for one in landed if one.first and one.copy.direct}

        def job(db: Ticket) -> tuple[list[Due], bool, bool]:
            noted = copies.note(db, landed, ids, now)
            people.arrived(db, self._platform.name, reached)
            self._show(db, landed)
            followed = self._app.registry.followed
            news = [one.copy for one in landed if not one.copy.shown or one.copy.kind in followed]
            told = [copy for copy in news if self._tell(db, copy)]
            if settle:
                copies.settle(db)
            return *noted, bool(told)

        try:
            begun, changed, told = await self._app.write(job)
        except Exception:
            self._landed = landed + self._landed
            for one in picked:
                self._free(one.id, again=True)
            raise
        if settle:
            self._landings = 0
        if drained:
            self._drawings.forget()
        for one_id in done:
            del self._busy[one_id]
            self._came.pop(one_id, None)
        self._stirred = self._stirred or changed
        if told:
            self._app.stirred()  # what tells of it may stand on another platform
        self._begun.extend(begun)
        for one_id in set(ids) - {one.id for one in begun}:
            self._free(one_id)

    def _show(self, db: Ticket, landed: list[Landing]) -> None:
        """Let typed words press what stands last on a screen."""
        for one in landed:
            post, turn = self._came.get(one.copy.id), self._app.own_turn(db, one.copy.group_id)
            if post is not None and turn is not None:
                account = (self._platform.name, one.copy.chat)
                card = self._app.registry.cards.get(one.copy.kind)
                # What is typed next may be for whoever wrote that, and not for what asked before.
                if card is not None and (card.reply or card.wrote or post.protect):
                    asked.came(turn, account, one.copy.kind, one.copy.key)
                screen.comes(turn.memory, account, post, turn.now)

    def _tell(self, db: Ticket, copy: Due) -> bool:
        """Let a card hear that a copy of it is there; False where none wants to."""
        turn = self._app.own_turn(db, copy.group_id)
        return turn is not None and self._app.registry.landed(
            turn, copy.kind, copy.key, first=not copy.shown
        )

    def _free(self, copy_id: int, *, again: bool = False) -> None:
        """Nothing goes on with a copy right now; `again`: it is to be tried once more."""
        self._queue.back(self._busy.pop(copy_id), again=again)

    # --- One copy ---

    async def _send(self, copy: Due) -> None:
        """Have a copy sent, in a task of its own, once there is room."""
        if copy.state == SENDING and not copy.native and not self._platform.can.finds:
            self._begin(copy, self._leave_open(copy))
            return
        try:
            act, rev = self._act(copy)
        except OutageError:
            self._rests.rest(copy.id, OUTAGE_REST)
            self._begin(copy, self._not_yet(copy))
            return
        except Exception:
            log.exception("a copy could not be drawn")
            self._rests.rest(copy.id, BROKEN_REST)
            self._begin(copy, self._not_yet(copy))
            return
        if isinstance(act, datetime):
            self._begin(copy, self._put_off(copy, act))
            return
        if act is None:
            self._land(copy, rev, copy.native)
            return
        await self._gate.enter(Lane.URGENT if copy.urgent else Lane.ORDINARY, copy)
        self._rests.over(copy.id)
        self._begin(copy, self._call(copy, rev, act))

    def _act(self, copy: Due) -> tuple[Act | datetime | None, int]:
        """Return what is to be done so that a copy shows its card, and which revision it shows.

        None: nothing; a moment: not before.

        What was cut off by a crash or a time-out is done once more where that does no harm, and
        counts as the first try: that message may show what was true then. Else it is looked for,
        as it is where nothing may go to that person now.
        """
        cut_off = copy.state == SENDING and not copy.native
        # The clock may have gone back since it began.
        since = None if copy.began is None else abs(self._app.now() - copy.began)
        if cut_off and (since is None or since >= NONCE_HOLDS):
            return Find(copy.nonce), copy.sending
        drawing = self._drawings.of(copy)
        post = drawing.post
        if cut_off and (drawing.until or drawing.stays):
            return Find(copy.nonce), copy.sending
        if cut_off:
            return Send(post or BLANK, copy.nonce, copy.thread), copy.sending
        if drawing.until or drawing.stays:
            return drawing.until, drawing.rev
        if copy.native:
            return self._changed(copy, post), drawing.rev
        if post and copy.shown:
            post = replace(post, silent=True)  # it was there before: coming back makes no noise
        elif post and copy.urgent and not copy.direct:
            post = replace(post, rings=copy.rings)
        return (Send(post, copy.nonce, copy.thread) if post else None), drawing.rev

    def _changed(self, copy: Due, post: Post | None) -> Act | None:
        """Return what makes a message look like `post`, by what the platform can do."""
        can = self._platform.can
        if post is None and can.deletes:
            return Delete(copy.native)
        if can.edits:
            known = self._files.pop(copy.id, None)
            return Edit(copy.native, post or BLANK, post is not None and hash(post.files) == known)
        if post is None or post == BLANK:
            return Delete(copy.native)  # refused, and whoever answers for it hears that it stays
        if self._looks.get(copy.id) == _look(post):
            return None
        return Send(replace(post, silent=not copy.urgent), copy.nonce, copy.thread)

    def _begin(self, copy: Due, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(self._end(copy, work))
        self._calls[task] = copy.chat
        task.add_done_callback(self._calls.pop)

    async def _end(self, copy: Due, work: Coroutine[None, None, None]) -> None:
        try:
            await work
        except OutageError:
            pass  # another process goes on with it
        except Exception:
            log.exception("a copy could not be delivered")
            self._rests.rest(copy.id, BROKEN_REST)
            self._free(copy.id, again=True)
        if self._next_round > self._seconds() + self._ahead:
            self._wake.set()

    async def _call(self, copy: Due, rev: int, act: Act) -> None:
        since = self._seconds()
        outcome: Outcome = Refused(Reason.UNKNOWN)
        try:
            outcome = await self._platform.do(_chat(copy), act)
        finally:
            took = self._seconds() - since if isinstance(outcome, Landed) else None
            self._gate.answered(copy, took)
        if isinstance(outcome, Landed) and isinstance(act, Send) and copy.direct:
            self._came[copy.id] = act.post
        await self._note(copy, rev, act, outcome)

    # --- What came of it ---

    async def _note(self, copy: Due, rev: int, act: Act, outcome: Outcome) -> None:
        if isinstance(outcome, Refused) and outcome.reason is Reason.UNREACHED:
            self._rests.unreached()
            await self._not_yet(copy)
            return
        self._rests.reached()
        match outcome:
            case Landed(message=native):
                post = act.post if isinstance(act, Send | Edit) else None
                self._land(copy, rev, "" if isinstance(act, Delete) else native, post)
                if isinstance(act, Send | Edit):
                    await self._dress(copy, act, native)
            case Refused(reason=Reason.LATER, wait=wait):
                self._gate.pause(copy, wait)
                await self._not_yet(copy)
            case Refused(reason=reason) if isinstance(act, Find) and reason in UNSEEN:
                await self._leave_open(copy)
            case Refused(reason=Reason.UNKNOWN):
                # The row stays `sending`: after a rest we ask what became of it.
                self._rests.rest(copy.id, UNKNOWN_REST)
                self._free(copy.id, again=True)
            case Refused(reason=Reason.MOVED, moved_to=new):
                await self._change(copy, partial(_moved, copy=copy, new=new, now=self._app.now()))
            case Refused(reason=Reason.MESSAGE_GONE) if isinstance(act, Find):
                await self._again(copy)
            case Refused(reason=reason):
                await self._fail(copy, rev, act, reason)

    async def _empty(self, copy: Due) -> None:
        """Leave nothing to press in what cannot be deleted, nor pinned, before it comes anew."""
        async with self.room(Lane.ORDINARY, _chat(copy)):
            await self._platform.do(_chat(copy), Edit(copy.native, BLANK))
            await self._platform.do(_chat(copy), Unpin(copy.native))

    async def _fail(self, copy: Due, rev: int, act: Act, reason: Reason) -> None:
        if isinstance(act, Send) and await self._answered(copy, act, reason):
            self._land(copy, rev, "")
        elif copy.reason == cards.ANEW and reason in MAKES_WAY:
            await self._empty(copy)
            self._land(copy, rev, "")
        else:
            await self._give_up(copy, cards.FAILED, reason)

    async def _answered(self, copy: Due, act: Send, reason: Reason) -> bool:
        """Say to whoever takes no private words what a copy shows, under what they did last.

        False where nothing can be answered there now. It passes: nothing stands there any more.
        """
        if not copy.direct or reason not in reaching.TURNED_AWAY or not self._platform.can.near:
            return False
        said = await self._platform.do(_chat(copy), Whisper(act.post, near=True))
        if not isinstance(said, Landed):
            return False
        await self._surely(lambda db: people.refused(db, copy.platform, copy.chat))
        return True

    def _land(self, copy: Due, rev: int, native: str, post: Post | None = None) -> None:
        """Have it written down soon; the next copy of the chat need not wait for that."""
        off = copy.unpinned if post is None else post.pin is False
        self._landed.append(Landing(copy, rev, native, off))
        self._queue.back(self._busy[copy.id])

    async def _dress(self, copy: Due, act: Send | Edit, native: str) -> None:
        """Pin what is new or not over after all, or unpin what is over.

        What people took off the pins stays off. Where the bot may not, they do it by hand.
        """
        can = self._platform.can
        if not can.edits:
            self._looks[copy.id] = _look(act.post)
            self._rests.rest(copy.id, 0 if copy.urgent else can.pace.edit_gap)
        elif act.post.files:
            self._files[copy.id] = hash(act.post.files)
        ought = isinstance(act, Send) or copy.unpinned
        if can.pins and not copy.direct and act.post.pin is ought:
            async with self.room(Lane.ORDINARY, _chat(copy)):
                pinned = Pin(native) if act.post.pin else Unpin(native)
                outcome = await self._platform.do(_chat(copy), pinned)
            if act.post.pin:
                await self._pinned(copy, outcome)

    async def _pinned(self, copy: Due, outcome: Outcome) -> None:
        """Let organizers hear where the bot cannot pin any more, or cannot pin what comes anew."""
        if isinstance(outcome, Refused) and outcome.reason not in MAY_NOT_PIN:
            return
        worked = isinstance(outcome, Landed)

        def job(db: Ticket) -> bool:
            lost = groups.pinned(db, copy.group_id, copy.platform, copy.chat, worked=worked)
            turn = self._app.own_turn(db, copy.group_id)
            moved = copy.reason == cards.MOVED or (copy.apart and not copy.shown)
            if worked or turn is None or not (lost or moved):
                return False
            self._app.registry.unpinned(turn, Target(copy.platform, copy.chat, copy.language))
            return True

        if await self._surely(job):
            self._app.stirred()

    async def _not_yet(self, copy: Due) -> None:
        """This call surely did nothing; what an earlier one did is as unknown as before."""
        if copy.state == SENDING:
            self._free(copy.id, again=True)
        else:
            await self._again(copy)

    async def _put_off(self, copy: Due, until: datetime) -> None:
        """Whoever it is for has quiet hours."""
        await self._change(copy, lambda db: copies.put_off(db, copy, until))

    async def _again(self, copy: Due) -> None:
        await self._surely(lambda db: copies.again(db, copy))
        self._free(copy.id, again=True)

    async def _leave_open(self, copy: Due) -> None:
        """We cannot find out, or may not look: in a group, a person has to look for it.

        What is urgent or for one person goes again: twice is better than never.
        """
        if copy.urgent or copy.direct:
            await self._again(copy)
        else:
            await self._give_up(copy, cards.UNKNOWN, Reason.UNKNOWN)

    async def _give_up(self, copy: Due, state: str, reason: Reason) -> None:
        """Note that a copy was given up, and let somebody hear of it.

        Where its chat seems gone it waits until somebody looked again.
        """
        if reason in LOST and not copy.direct:
            await self._miss(copy, reason)
            return

        def job(db: Ticket) -> None:
            copies.fail(db, copy, state, reason.value)
            if copy.direct and reason in reaching.TURNED_AWAY:
                people.refused(db, copy.platform, copy.chat)
            turn = self._app.own_turn(db, copy.group_id)
            if turn is not None:
                target = Target(copy.platform, copy.chat, copy.language, copy.direct)
                self._app.registry.given_up(turn, copy.kind, copy.key, target, reason)

        await self._change(copy, job)

    async def _miss(self, copy: Due, reason: Reason) -> None:
        """Let a copy wait whose chat seems gone; one in no chat of its group is given up."""

        def job(db: Ticket) -> None:
            turn, until = self._app.own_turn(db, copy.group_id), None
            target = Target(copy.platform, copy.chat, copy.language)
            missed, anew = self._app.registry.missed, copy.reason == cards.MISSING
            what = (copy.kind, copy.key, target)
            if turn is not None:
                until = missed(turn, *what, urgent=copy.urgent, anew=anew)
            if until is None:
                copies.fail(db, copy, cards.FAILED, reason.value)
            else:
                copies.miss(db, copy, until)

        self._rests.rest(copy.id, MISSING_REST)
        await self._change(copy, job)

    async def _change(self, copy: Due, job: Callable[[Ticket], None]) -> None:
        """Write what may make other copies due, here or elsewhere, or something be planned."""
        await self._surely(job)
        self._landings += 1
        self._free(copy.id)
        self._app.stirred()
        self._app.planned()

    async def _surely(self, job: Callable[[Ticket], T]) -> T:
        """Write what is known of a call, also when the database fails for a while."""
        while True:
            try:
                return await self._app.write(job)
            except OutageError:
                if self._app.queue.gone:
                    raise
                await asyncio.sleep(OUTAGE_REST)


def _chat(copy: Due) -> Chat:
    return Chat(copy.platform, copy.chat, ChatKind.DIRECT if copy.direct else ChatKind.GROUP)


def _look(post: Post) -> int:
    return hash((post.text, post.rows))


def _moved(db: Ticket, *, copy: Due, new: str, now: datetime) -> None:
    """The platform says that the chat has a new id before the chat itself did."""
    chat = groups.chat(db, copy.platform, copy.chat)
    if chat is not None:
        groups.move(db, chat.group_id, chat.id, new)
    copies.again(db, copy)  # it did not arrive in the old one
    cards.moved(db, copy.platform, copy.chat, new, now)
