"""Finds who takes an incoming event, checks the right to it, and runs it: one turn.

Everything here runs in the writer's thread, inside a transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import assert_never

from bot import among, forms, over, reaching, rights, screen
from bot.binding import Forged, with_key
from bot.fit import SCREEN, fit, ours
from bot.hearing import Hearing
from bot.memory import Alarm, Memory
from bot.registry import Registry
from bot.taking import Taking
from bot.texts import N_, speaking
from bot.tongue import SPOKEN
from bot.turn import Asked, Turn, Unseen
from bot.words import (
    About,
    Actor,
    Answer,
    Can,
    Chat,
    ChatKind,
    Command,
    Done,
    Filled,
    Incoming,
    Inspection,
    Joined,
    Left,
    Moved,
    Pace,
    Post,
    Press,
    Said,
    Tick,
    joined,
)
from storage import cards, groups, people
from storage.agenda import Planned
from storage.database import Ticket
from storage.groups import Group

NOBODY = Actor("", "", "")
NO_CHAT = Chat("", "", ChatKind.DIRECT)
NOTHING = Can(0, Pace(0, 0))


@dataclass(frozen=True, slots=True)
class Ask:
    """The turn cannot go on before the platforms were asked about these chats and accounts.

    `hurried`: it is about a right, and goes on soon also without an answer. `heeded`: see `Unseen`.
    """

    asked: tuple[Asked, ...]
    hurried: bool = False
    heeded: bool = False


class AskedLate(Exception):  # noqa: N818 - it is no error: the turn is run again
    """A turn wrote something before it asked: raised, so that what it wrote is undone."""

    def __init__(self, ask: Ask) -> None:
        super().__init__()
        self.ask = ask


@dataclass(frozen=True, slots=True)
class Looked:
    """What the platforms said: about the chat of the event, and about whatever was asked."""

    here: Inspection | None = None
    inspections: Mapping[Asked, Inspection] = field(default_factory=dict)
    heeded: bool = False


Ran = Answer | Ask | None


@dataclass(slots=True)
class Routes:
    """The way from an incoming event to the one function that takes it."""

    registry: Registry
    memory: Memory
    cans: Callable[[], Mapping[str, Can]] = dict
    platforms: Mapping[str, About] = field(default_factory=dict)
    _taking: Taking = field(init=False)
    _hearing: Hearing = field(init=False)

    def __post_init__(self) -> None:
        """Make the ways of what people choose to do, and of what they type."""
        self._taking = Taking(self.registry)
        self._hearing = Hearing(self._taking)

    def wants_inspection(self, incoming: Incoming) -> bool:
        """Whether the platform is to be asked about the chat before the turn."""
        match incoming:
            case Joined():
                return True
            case Press(data=data):
                entry = self.registry.presses.get(data.split("-")[0])
                return entry is not None and entry.inspects
            case _:
                return False

    def run(
        self,
        ticket: Ticket,
        after: list[Callable[[], None]],
        incoming: Incoming,
        can: Can,
        now: datetime,
        seen: Looked,
    ) -> tuple[Ran, Turn]:
        """Run one event other than a Tick. Returns the answer, and the turn for what it stirred."""
        turn, earlier = self._turn(ticket, after, incoming, can, now, seen), len(after)
        try:
            ran = self._take(turn, incoming)
        except Unseen as unseen:
            ran = Ask(unseen.asked, unseen.hurried, unseen.heeded)
        except Forged:
            del after[earlier:]  # what is none of ours ends no question and moves nobody
            turn.left = False
            ran = _too_old(turn)
        if isinstance(ran, Ask):
            del after[earlier:]  # it runs again, and memory changes once
            return ran, turn
        reaching.came(turn, self.registry.lasting)
        for home in turn.founded:
            self._begin(ticket, turn, home)
        if isinstance(ran, Answer):
            ran = self._finish(turn, incoming, ran)
        for said in turn.whispers:
            self.registry.check_links(said.post)
        return ran, turn

    def _begin(self, ticket: Ticket, turn: Turn, home: Group) -> None:
        """Let a new group begin, in the same transaction."""
        begun = self.own_turn(ticket, turn.after, home.id, turn.now)
        assert begun is not None
        self.registry.begin(begun)
        turn.planned = True

    def due(
        self,
        ticket: Ticket,
        after: list[Callable[[], None]],
        item: Planned,
        now: datetime,
        inspections: Mapping[Asked, Inspection],
    ) -> Turn | Ask | None:
        """Run what is due; None when its group is gone or nobody takes that kind any more.

        `inspections` is what the platforms said, where it had to ask them first.
        """
        turn, earlier = self.own_turn(ticket, after, item.group_id, now), len(after)
        run = self.registry.due.get(item.kind)
        if turn is None or run is None:
            return None
        turn.inspections, turn.repeats = inspections, True
        try:
            rights.heed(turn)
            with_key(run, item.key, turn)
        except Unseen as unseen:
            del after[earlier:]
            return Ask(unseen.asked, unseen.hurried)
        return turn

    def ring(
        self, ticket: Ticket, after: list[Callable[[], None]], alarm: Alarm, can: Can, now: datetime
    ) -> Turn:
        """Run what an alarm was set for; what it says is whispered to its account, and near it."""
        turn = self.own_turn(ticket, after, alarm.home, now) or self._nobodys(ticket, after, now)
        turn = replace(turn, actor=alarm.actor, chat=alarm.chat, can=can, traceless=True)
        turn.speak(alarm.actor.language or turn.texts.language)
        post = self.registry.alarms[alarm.name](turn)
        if post is not None:
            self.registry.check_links(post)
            turn.whisper(turn.direct, fit(post, can), near=True)
        if turn.whispers and not turn.over_screen:
            forms.cover(turn, self.registry.sheets)
        return turn

    def own_turn(
        self, ticket: Ticket, after: list[Callable[[], None]], group_id: str, now: datetime
    ) -> Turn | None:
        """Return a turn that nobody caused: time passed, or a message could not be delivered."""
        home = groups.group(ticket, group_id)
        if home is None:
            return None
        turn = self._nobodys(ticket, after, now)
        return replace(turn, texts=speaking(home.language), home=home)

    def _nobodys(self, ticket: Ticket, after: list[Callable[[], None]], now: datetime) -> Turn:
        return Turn(
            db=ticket,
            now=now,
            texts=speaking(""),
            incoming=Tick(now),
            actor=NOBODY,
            chat=NO_CHAT,
            can=NOTHING,
            memory=self.memory,
            cans=self.cans,
            platforms=self.platforms,
            after=after,
        )

    # --- Making the turn ---

    def _turn(
        self,
        ticket: Ticket,
        after: list[Callable[[], None]],
        incoming: Incoming,
        can: Can,
        now: datetime,
        seen: Looked,
    ) -> Turn:
        assert not isinstance(incoming, Tick)
        actor = NOBODY if isinstance(incoming, Moved) else incoming.actor or NOBODY
        person = people.person(ticket, actor.platform, actor.id) if actor.id else None
        spoken = self.memory.get((actor.platform, actor.id, SPOKEN), now)
        turn = Turn(
            db=ticket,
            now=now,
            texts=speaking(spoken or (person and person.language) or actor.language),
            incoming=incoming,
            actor=actor,
            chat=incoming.chat,
            can=can,
            memory=self.memory,
            inspection=seen.here,
            inspections=seen.inspections,
            heeded=seen.heeded,
            cans=self.cans,
            platforms=self.platforms,
            after=after,
            repeats=not isinstance(incoming, Joined | Left | Moved),
        )
        turn.home = self._home(turn)
        if turn.home and not spoken and not (person and person.language) and not actor.language:
            turn.speak(turn.home.language)
        return turn

    def _home(self, turn: Turn) -> Group | None:
        """Return the group of the chat or place; of a private chat, the one it was last about."""
        if not turn.private:
            chat = groups.chat(turn.db, turn.chat.platform, turn.chat.id)
            if chat is None:
                return groups.of_place(turn.db, turn.chat.platform, turn.chat.place)
            return groups.group(turn.db, chat.group_id)
        remembered = turn.recall("home")
        person = people.person(turn.db, turn.actor.platform, turn.actor.id)
        gid = remembered or (person.group_id if person else "")
        home = groups.group(turn.db, gid) if gid else None
        return home and over.led(turn, home)

    # --- Finding who takes it ---

    def _take(self, turn: Turn, incoming: Incoming) -> Ran:
        match incoming:
            case Press():
                return self._taking.press(turn, incoming)
            case Filled():
                return self._taking.filled(turn, incoming)
            case Said():
                return self._hearing.said(turn, incoming)
            case Command():
                return self._taking.command(turn, incoming)
            case Joined() | Left() | Moved():
                return self._chat_changed(turn, incoming)
            case Done():
                return self._taking.done(turn, incoming)
            case Tick():
                raise TypeError("ticks are run item by item")
            case _:
                assert_never(incoming)

    def _chat_changed(self, turn: Turn, incoming: Joined | Left | Moved) -> Answer | None:
        """Tell every feature that has a slot for it; the first answer to a Joined is the answer."""
        answer = None
        if isinstance(incoming, Left):
            reaching.left(turn, incoming)
        for feature in self.registry.features:
            match incoming:
                case Joined():
                    answer = answer or (feature.joined and feature.joined(turn, incoming))
                case Left() if feature.left:
                    feature.left(turn, incoming)
                case Moved() if feature.moved:
                    feature.moved(turn, incoming)
        return answer

    # --- The answer ---

    def _finish(self, turn: Turn, incoming: Incoming, answer: Answer) -> Answer:
        """Make the answer fit; it takes the pressed message's place unless that is a card."""
        post = None
        aloud = answer.aloud or among.doorway(turn, incoming, answer)
        if aloud:
            self.registry.check_links(aloud)
            aloud = fit(aloud, turn.can)
        if answer.post:
            self.registry.check_links(answer.post)
            self._taking.note_questions(turn, answer.post)
            post = self._with_way_back(turn, answer, answer.post)
            if not answer.toast:
                post = forms.placed(turn, post, self.registry.sheets)
            post = fit(post, turn.can)
        forms.ended(turn, post, self._taking.sheets)
        if post and not answer.toast and _alone(turn, incoming, answer, aloud):
            screen.show(turn, post)
        if post and not post.rows and turn.private and not answer.toast and not answer.form:
            # No screen of the private chat is a dead end.
            post = replace(post, rows=((turn.button(N_("Menu"), "menu"),),))
        replaces = False
        if isinstance(incoming, Press) and incoming.message and not answer.toast:
            here = (turn.chat.platform, turn.chat.id)
            replaces = not turn.private or not (
                cards.card_of(turn.db, *here, incoming.message) or cards.arriving(turn.db, *here)
            )
        return replace(answer, post=post, replace=replaces, aloud=aloud)

    def _with_way_back(self, turn: Turn, answer: Answer, post: Post) -> Post:
        """Say, to whoever was led away from a form, that it waits, and offer it."""
        if not turn.left or answer.toast or answer.wipe or not turn.private:
            return post
        on = forms.go_on(turn, self.registry.sheets)
        if on is None:
            return post
        begun = turn.t("What you had begun waits for you.")
        if turn.over:
            begun = turn.t("What you had begun before that waits for you.")
        waits = joined([post.text, begun])
        text = waits if ours(waits) <= SCREEN else post.text  # the button says it, too
        return replace(post, text=text, rows=(*post.rows, (on,)))


def _alone(turn: Turn, incoming: Incoming, answer: Answer, aloud: Post | None) -> bool:
    """Whether an answer surely reaches whoever acted, and nobody else."""
    surely = aloud is None or (turn.can.near and isinstance(incoming, Command))
    return turn.private or (surely and not answer.public)


def _too_old(turn: Turn) -> Answer:
    """Say that a button or a link does nothing."""
    if turn.linked:
        text = turn.t(
            "That button is too old. If you just tapped it in your group, tap it there once more."
        )
        return turn.say(text, turn.button(N_("Menu"), "menu"))
    return turn.line(turn.t("That button is too old. Write “menu” to begin again."))
