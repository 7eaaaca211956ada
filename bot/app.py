"""The heart: an incoming event becomes one turn, one commit and one answer."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import TypeVar
from weakref import WeakValueDictionary

from bot import parting, screen
from bot.doorstep import Doorstep
from bot.due import Dues
from bot.jobs import Jobs
from bot.limits import Limits
from bot.memory import Memory
from bot.patience import Patience
from bot.progress import Progress
from bot.queue import HELD, Queue
from bot.registry import Registry
from bot.routes import NOTHING, Ask, AskedLate, Looked, Ran, Routes
from bot.texts import N_, speaking
from bot.turn import Asked, Errand, Turn, Whispered
from bot.typed import tidied
from bot.words import (
    About,
    Actor,
    Answer,
    Can,
    Chat,
    ChatKind,
    Done,
    Event,
    Incoming,
    Inspection,
    Joined,
    Later,
    Left,
    Moved,
    NotKeptError,
    Platform,
    Post,
    Press,
    Said,
    Tick,
    Trouble,
)
from bot.writer import After
from storage import groups, marks, tip_order
from storage.database import Database, Ticket, changes
from storage.outages import OutageError

T = TypeVar("T")

log = logging.getLogger(__name__)

TOO_FAST = N_("That was a lot at once. Please wait a moment, then try again.")
BROKE = N_("That did not work, and nothing was lost. Please try again in a minute.")

WAS = {
    marks.DONE: N_(
        "I was restarted just then. What you did was kept, so you need not do it again. Write "
        "“menu” to go on."
    ),
    marks.ASIDE: N_("I was restarted just then. What you did was not kept. Please do it again."),
}
"""What somebody hears whose answer a former process may not have brought."""


async def _nothing_arrives(_chat: Chat) -> None:
    """Without delivery there is nothing to wait for."""


class App:
    """One running Porchlight. Made inside the event loop; `now` gives the time, aware, in UTC."""

    def __init__(
        self,
        database: Database,
        registry: Registry,
        now: Callable[[], datetime],
        limits: Limits | None = None,
    ) -> None:
        self.database = database
        self.registry = registry
        self.now = now
        self.platforms: dict[str, Platform] = {}
        self.abouts: dict[str, About] = {}
        """What all platforms are called, also those that do not take part."""
        self.stirred: Callable[[], None] = lambda: None
        self.planned: Callable[[], None] = lambda: None
        self.whispered: Callable[[Sequence[Whispered]], None] = lambda _said: None
        self.sent_out: Callable[[Sequence[Errand]], None] = lambda _errands: None
        self.surely: Callable[[], datetime] = now
        """What time it is at least."""
        self.arrived: Callable[[Chat], Awaitable[None]] = _nothing_arrives
        self.memory = Memory()
        self.routes = Routes(registry, self.memory, self.cans, self.abouts)
        self._limits = limits or Limits(time.monotonic)
        self._lines: WeakValueDictionary[tuple[str, str], PersonLine] = WeakValueDictionary()
        self._doorstep = Doorstep(lambda: self.now().timestamp())
        self._jobs = Jobs()
        self._slow: set[asyncio.Task[Answer | None]] = set()
        self._patience = Patience()
        self._progress = Progress()
        self._under_way = 0
        self.queue = Queue(
            database, lambda ticket, after: self._progress.sign(ticket, after, self._today())
        )
        self.dues = Dues(self)

    def add(self, platform: Platform) -> None:
        """Let a platform take part."""
        self.platforms[platform.name] = platform
        self.knows(platform.about)

    def knows(self, *abouts: About) -> None:
        """Know what platforms are called, whether they take part or not."""
        self.abouts |= {one.name: one for one in abouts}

    def cans(self) -> dict[str, Can]:
        """Return what each platform that runs can do."""
        return {name: platform.can for name, platform in self.platforms.items()}

    @property
    def busy(self) -> bool:
        """Whether something that people did is being taken in."""
        return self._under_way > 0

    async def begin(self) -> None:
        """Plan for every group what comes again and again."""

        def job(ticket: Ticket) -> None:
            for gid in groups.open_ids(ticket):
                if turn := self.own_turn(ticket, gid):
                    self.registry.begin(turn)

        await self.write(job)
        await self.dues.plan_anew(thoroughly=True)
        self.planned()

    async def stop(self) -> None:
        """Finish the turns that wait, and write what only moves all at once.

        Slow work that is not done yet brings nothing any more.
        """
        for task in self._slow:
            task.cancel()
        await asyncio.gather(*self._slow, return_exceptions=True)
        try:
            await self.write(tip_order.rebuild)
        except OutageError:
            pass  # the next start does it
        except Exception:
            log.exception("the rows could not be laid anew at the end")
        await self.queue.stop()

    def parting(self) -> list[Whispered]:
        """Return what wipes private screens that only our memory would wipe in time."""
        return parting.whispers(self.registry.remains, self.memory.alarms())

    async def forget(self, chats: Sequence[Chat]) -> None:
        """Forget what private screens showed that were wiped: nothing there can be sent any more.

        Whoever let go takes nothing in, and the memory of a process without a database ends soon.
        """

        def job(_ticket: Ticket, after: After) -> None:
            after.extend(partial(self.memory.drop_account, one.platform, one.id) for one in chats)

        with suppress(OutageError):
            await self.queue.do(job)

    async def write(self, job: Callable[[Ticket], T]) -> T:
        """Run a write of delivery or the clock in the one queue (`Queue.write`)."""
        return await self.queue.write(job)

    def own_turn(self, ticket: Ticket, group_id: str) -> Turn | None:
        """Return a turn of the bot's own, for a job given to `write`; None without the group."""
        return self.routes.own_turn(ticket, [], group_id, self.now())

    async def handle(self, incoming: Incoming) -> Answer | None:
        """Take one event in. Returns once it is on the disk; the answer never holds an error.

        Where slow work follows, the answer is a promise: `then`. Raises NotKeptError when the
        database fails: the event is as if it had never come, and may be handed in again.
        """
        if isinstance(incoming, Tick):
            # Not `incoming.at`: a clock that leaps is not believed at once.
            await self.dues.do()
            return None
        incoming = tidied(incoming)
        actor = None if isinstance(incoming, Moved) else incoming.actor
        key = (incoming.chat.platform, actor.id if actor else incoming.chat.id)
        self._under_way += 1
        held = False  # what is handed in again does not count once more
        try:
            if await self._too_fast(incoming):
                self._progress.set_aside(incoming)
                self._progress.answer(incoming, self._today())
                return _line(incoming, TOO_FAST) if self._doorstep.too_fast(incoming) else None
            self._progress.begin(incoming)
            # What one person does stays in order, also while the platform is asked about them.
            async with self._lines.setdefault(key, PersonLine()).next():
                if self._progress.answered(incoming, self._today()):
                    return None
                answer = await self._taken_in(incoming)
                self._progress.answer(incoming, self._today())
        except OutageError as error:
            held = True
            raise NotKeptError from error
        finally:
            if not held:
                self._progress.end(incoming)
            self._under_way -= 1
        if answer is not None:
            answer = self._doorstep.spare(incoming, answer)
        if answer is None or answer.later is None or actor is None:
            return answer
        return Answer(then=self._begin(incoming.chat, actor, answer, answer.later))

    def _today(self) -> date:
        return self.surely().date()

    async def _too_fast(self, incoming: Event) -> bool:
        """Count what a person does, and tell whether it is too much: it waits in no queue then.

        What comes again is not counted, and danger is heard. Nor is anybody refused of whom a
        former process took it in already: they hear what became of it.
        """
        if isinstance(incoming, Joined | Left | Moved | Done):
            return False
        actor, today = incoming.actor, self._today()
        if self._progress.seen(incoming, today):
            return False
        if self._limits.admit(actor.platform, actor.id) or self._doorstep.cries(incoming):
            return False
        if not self._progress.knows(incoming):
            await self.queue.do(
                lambda ticket, _after: self._progress.learn(ticket, incoming, today)
            )
        return not self._progress.was(incoming, today)

    async def _taken_in(self, incoming: Event) -> Answer | None:
        try:
            if _is_about_what_stands(incoming):
                await self.arrived(incoming.chat)
            return await self._turns(incoming)
        except OutageError:
            raise
        except Exception:
            log.exception("a turn broke")
            self._progress.set_aside(incoming)
            return _line(incoming, BROKE)

    # --- Slow work ---

    def _begin(
        self, chat: Chat, actor: Actor, asked: Answer, later: Later
    ) -> Awaitable[Answer | None]:
        task = asyncio.create_task(self._go_on(chat, actor, asked, later))
        self._slow.add(task)
        task.add_done_callback(self._slow.discard)
        return task

    async def _go_on(self, chat: Chat, actor: Actor, asked: Answer, later: Later) -> Answer | None:
        """Do slow work, and take in what came of it as one more event."""
        came = await self._jobs.do((actor.platform, actor.id), later)
        if isinstance(came, Trouble):
            done = Done(chat, actor, later.data, trouble=came)
        else:
            done = Done(chat, actor, later.data, came)
        answer = await self._surely(done)
        if answer is not None and answer.then is not None:
            answer = await answer.then
        return answer and replace(answer, replace=asked.replace and not answer.toast)

    async def _surely(self, done: Done) -> Answer | None:
        """Take in what came of slow work: nobody hands that in again, so it waits for the database.

        Raises NotKeptError when another process serves now.
        """
        while True:
            try:
                return await self.handle(done)
            except NotKeptError:
                if self.queue.gone:
                    raise
                await asyncio.sleep(HELD)

    # --- Turns ---

    async def _turns(self, incoming: Event) -> Answer | None:
        """Run the turn; where it needs to know more of the person first, ask and run it again."""
        platform = self.platforms.get(incoming.chat.platform)
        can = platform.can if platform else NOTHING
        seen = Looked()
        if platform and self.routes.wants_inspection(incoming):
            who = incoming.actor.id if not isinstance(incoming, Moved) and incoming.actor else ""
            seen = Looked(await platform.inspect(incoming.chat, who if can.members else ""))
        ran = await self._turn(incoming, can, seen)
        while isinstance(ran, Ask):
            inspections = {**seen.inspections, **await self.inspect(ran)}
            seen = replace(seen, inspections=inspections, heeded=seen.heeded or ran.heeded)
            ran = await self._turn(incoming, can, seen)
        assert not isinstance(ran, Ask)
        return ran

    async def _turn(self, incoming: Event, can: Can, seen: Looked) -> Ran:
        def job(ticket: Ticket, after: After) -> tuple[Ran, Turn | None]:
            if was := self._progress.came_before(ticket, incoming, self._today()):
                return _line(incoming, WAS[was]), None
            before = changes(ticket)
            ran, turn = self.routes.run(ticket, after, incoming, can, self.now(), seen)
            ticket.flush()
            if changes(ticket) > before:
                if isinstance(ran, Ask):
                    raise AskedLate(ran)
                self._progress.done(ticket, incoming)
            return ran, turn

        try:
            ran, turn = await self.queue.do(job)
        except AskedLate as late:
            return late.ask
        self.wake(turn)
        return ran

    async def inspect(self, ask: Ask) -> dict[Asked, Inspection]:
        """Ask the platforms what a turn wants to know. What does not run says nothing."""

        async def inspect(chat: Chat, account: str) -> Inspection:
            platform = self.platforms.get(chat.platform)
            if platform is None:
                return Inspection()
            account = account if platform.can.members else ""
            if ask.hurried:
                return await self._patience.inspect(platform, chat, account)
            return await platform.inspect(chat, account)

        inspections = await asyncio.gather(*(inspect(*one) for one in ask.asked))
        return dict(zip(ask.asked, inspections, strict=True))

    async def stands(self, account: tuple[str, str], post: Post) -> None:
        """Note that something of ours came to somebody: what they type now may press it."""
        await self.queue.write_at_last(
            lambda _ticket: screen.comes(self.memory, account, post, self.now())
        )

    def wake(self, turn: Turn | None) -> None:
        """Have done what a turn wants to follow it, now that it is on the disk."""
        if turn is None:
            return
        if turn.stirred:
            self.stirred()
        if turn.planned:
            self.planned()
        if turn.whispers:
            self.whispered(turn.whispers)
        if turn.errands:
            self.sent_out(turn.errands)


class PersonLine:
    """What one person did and waits to be taken: one after another, and never out of order."""

    def __init__(self) -> None:
        self._lock = asyncio.Lock()
        self._outages = 0

    @asynccontextmanager
    async def next(self) -> AsyncIterator[None]:
        """Wait for one's turn. Raises OutageError when what came before could not be kept."""
        before = self._outages
        async with self._lock:
            if self._outages > before:
                raise OutageError
            try:
                yield
            except OutageError:
                self._outages += 1
                raise


def _is_about_what_stands(incoming: Event) -> bool:
    """Whether somebody answers a message, perhaps sooner than we hear that it arrived.

    Of buttons only those in private: what arrives there covers what was asked before.
    """
    if isinstance(incoming, Press):
        return bool(incoming.message) and incoming.chat.kind is ChatKind.DIRECT
    return isinstance(incoming, Said) and bool(incoming.answers)


def _line(incoming: Incoming, message: str) -> Answer | None:
    """Return one line for the person, where there is one to tell."""
    if isinstance(incoming, Tick | Moved | Left) or incoming.actor is None:
        return None
    if isinstance(incoming, Said) and incoming.chat.kind is not ChatKind.DIRECT:
        return None  # chatter that was not meant for us
    return Answer(Post(speaking(incoming.actor.language).t(message)), toast=True)
