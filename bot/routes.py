"""Finds who takes an incoming event, checks the right to it, and runs it: one turn.

Everything here runs in the writer's thread, inside a transaction.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import assert_never

from bot import asked, forms, reaching, rights, which
from bot.access import Roles, Rule
from bot.feature import Entry, Forged, Link, Sheet, bound
from bot.fit import fit
from bot.memory import Alarm, Memory
from bot.registry import Registry
from bot.texts import N_, speaking
from bot.turn import NOWHERE, Asked, Turn, Unseen
from bot.words import (
    Actor,
    Answer,
    Can,
    Chat,
    ChatKind,
    Command,
    Done,
    Filled,
    Incoming,
    Joined,
    Left,
    Look,
    Moved,
    Pace,
    Post,
    Press,
    Said,
    Tick,
)
from storage import cards, copies, groups, people
from storage.agenda import Item
from storage.database import Ticket
from storage.groups import Group

_WIRE = re.compile(r"[A-Za-z0-9_]{1,32}(-[A-Za-z0-9_]{1,32})+")
"""What buttons carry: an action and a group are the least, and a case's id is the longest word."""

NOBODY = Actor("", "", "")
NO_CHAT = Chat("", "", ChatKind.DIRECT)
NOTHING = Can(0, Pace(0, 0))


@dataclass(frozen=True, slots=True)
class Ask:
    """The turn cannot go on before the platforms were asked about these chats and accounts.

    `hurried`: it is about a right, and goes on soon also without an answer.
    """

    asked: tuple[Asked, ...]
    hurried: bool = False


@dataclass(frozen=True, slots=True)
class Seen:
    """What the platforms said: about the chat of the event, and about whatever was asked."""

    here: Look | None = None
    looks: Mapping[Asked, Look] = field(default_factory=dict)


Ran = Answer | Ask | None
_Run = Callable[[Turn], Answer | None]


@dataclass(slots=True)
class Routes:
    """The way from an incoming event to the one function that takes it."""

    registry: Registry
    memory: Memory
    cans: Callable[[], Mapping[str, Can]] = dict

    def wants_look(self, incoming: Incoming) -> bool:
        """Whether the platform is to be asked about the chat before the turn."""
        match incoming:
            case Joined():
                return True
            case Press(data=data):
                entry = self.registry.presses.get(data.split("-")[0])
                return entry is not None and entry.looks
            case _:
                return False

    def run(
        self,
        ticket: Ticket,
        after: list[Callable[[], None]],
        incoming: Incoming,
        can: Can,
        now: datetime,
        seen: Seen,
    ) -> tuple[Ran, Turn]:
        """Run one event other than a Tick. Returns the answer, and the turn for what it stirred."""
        turn, earlier = self._turn(ticket, after, incoming, can, now, seen), len(after)
        try:
            ran = self._take(turn, incoming)
        except Unseen as unseen:
            ran = Ask(unseen.asked, unseen.hurried)
        except Forged:
            del after[earlier:]  # what is none of ours ends no question and moves nobody
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
        item: Item,
        now: datetime,
        looks: Mapping[Asked, Look],
    ) -> Turn | Ask | None:
        """Run what is due; None when its group is gone or nobody takes that kind any more.

        `looks` is what the platforms said, where it had to ask them first.
        """
        turn, earlier = self.own_turn(ticket, after, item.group_id, now), len(after)
        run = self.registry.due.get(item.kind)
        if turn is None or run is None:
            return None
        turn.looks = looks
        try:
            run(turn, item.key)
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
        if turn.whispers:
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
        seen: Seen,
    ) -> Turn:
        assert not isinstance(incoming, Tick)
        actor = NOBODY if isinstance(incoming, Moved) else incoming.actor or NOBODY
        person = people.person(ticket, actor.platform, actor.id) if actor.id else None
        turn = Turn(
            db=ticket,
            now=now,
            texts=speaking((person and person.language) or actor.language),
            incoming=incoming,
            actor=actor,
            chat=incoming.chat,
            can=can,
            memory=self.memory,
            look=seen.here,
            looks=seen.looks,
            cans=self.cans,
            after=after,
        )
        turn.home = self._home(turn)
        if turn.home and not (person and person.language) and not actor.language:
            turn.speak(turn.home.language)
        return turn

    def _home(self, turn: Turn) -> Group | None:
        """Return the group of the chat; of a private chat, the one it was opened for last."""
        if not turn.private:
            chat = groups.chat(turn.db, turn.chat.platform, turn.chat.id)
            return groups.group(turn.db, chat.group_id) if chat else None
        remembered = turn.recall("home")
        person = people.person(turn.db, turn.actor.platform, turn.actor.id)
        gid = remembered or (person.group_id if person else "")
        return groups.group(turn.db, gid) if gid else None

    def _enter(self, turn: Turn, gid: str) -> None:
        """Let the turn be about the group that a button names, and the private chat with it."""
        if gid == NOWHERE:
            return
        home = groups.group(turn.db, gid)
        if home is None:
            raise Forged(gid)
        moved_in = turn.private and (turn.home is None or turn.home.id != gid)
        turn.home = home
        if moved_in:
            turn.remember("home", gid, minutes=24 * 60)

    # --- Finding who takes it ---

    def _take(self, turn: Turn, incoming: Incoming) -> Ran:
        match incoming:
            case Press():
                return self._press(turn, incoming)
            case Filled():
                return self._filled(turn, incoming)
            case Said():
                return self._said(turn, incoming)
            case Command():
                return self._command(turn, incoming)
            case Joined() | Left() | Moved():
                return self._chat_changed(turn, incoming)
            case Done():
                return self._done(turn, incoming)
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

    def _press(self, turn: Turn, press: Press) -> Ran:
        action, gid, words = _parts(press.data)
        entry = self.registry.presses.get(action)
        if press.linked and not _opens(turn, entry):
            raise Forged(action)
        if press.linked and (there := which.elsewhere(turn, gid)):
            return which.ask(turn, there, press.data)
        self._adopt(turn, press)
        self._enter(turn, gid)
        if action in forms.PRESSES:
            sheet = self.registry.sheets.get(words[0]) if words else None
            if sheet is None:
                raise Forged(action)
            return self._sheet(turn, sheet, lambda now: forms.press(now, sheet, action, words[1:]))
        if entry is None or (turn.home is None and not entry.homeless):
            raise Forged(action)
        if entry.after and not self._meant(turn, press.data):
            entry = self.registry.presses[entry.after]
            words = words[: entry.takes]
        turn.traceless = entry.traceless
        if action in self.registry.doors or entry.traceless:
            asked.leave(turn)
        args = bound(entry.run, words)
        return self._permit(turn, entry.needs, lambda now: entry.run(now, *args))

    def _meant(self, turn: Turn, data: str) -> bool:
        """Whether somebody was asked what this is the yes to; it counts once."""
        meant = turn.recall(_yes(data)) is not None
        turn.forget(_yes(data))
        return meant

    def _note_questions(self, turn: Turn, post: Post) -> None:
        """Remember which questions somebody was shown, so that their yes counts once."""
        for button in (one for row in post.rows for one in row):
            entry = self.registry.presses.get(button.data.partition("-")[0])
            if entry is not None and entry.after:
                turn.remember(_yes(button.data), value=True, minutes=24 * 60)

    def _adopt(self, turn: Turn, press: Press) -> None:
        """A group message whose fate was unknown proves by being pressed that it landed."""
        if press.message and not turn.private and not turn.can.finds:
            platform, chat = turn.chat.platform, turn.chat.id
            if cards.card_of(turn.db, platform, chat, press.message) is None:
                copies.adopt(turn.db, platform, chat, press.message)

    def _filled(self, turn: Turn, filled: Filled) -> Ran:
        action, gid, _words = _parts(filled.data)
        self._enter(turn, gid)
        sheet = self.registry.sheets.get(action)
        if sheet is None:
            raise Forged(action)
        return self._sheet(turn, sheet, lambda now: forms.fill(now, sheet, filled))

    def _sheet(self, turn: Turn, sheet: Sheet, run: _Run) -> Ran:
        if turn.home is None and not sheet.homeless:
            raise Forged(sheet.name)
        turn.traceless = sheet.traceless
        return self._permit(turn, sheet.needs, run)

    def _said(self, turn: Turn, said: Said) -> Ran:
        if turn.private:
            heard = self._heard(turn, said)
            if heard is not None:
                return heard
        replied = self._replied(turn, said)
        if replied is not None or not turn.private:
            return replied
        sheet = forms.awaited(turn, said, self.registry.sheets)
        if sheet is not None:
            link = forms.link(turn, sheet)
            if not link:
                turn.traceless = sheet.traceless
                return forms.lapsed(turn, sheet, said)
            self._enter(turn, _parts(link)[1])
            return self._sheet(turn, sheet, lambda now: forms.take(now, sheet, said))
        if turn.home is not None:
            turn.roles = rights.roles(turn)
        for feature in self.registry.features:
            if feature.unheard:
                turn.traceless = True
                return feature.unheard(turn, said)
        return None

    def _heard(self, turn: Turn, said: Said) -> Answer | None:
        for feature in self.registry.features:
            if feature.heard:
                turn.traceless = feature.hears_traceless
                if answer := feature.heard(turn, said):
                    return answer
        turn.traceless = False
        return None

    def _replied(self, turn: Turn, said: Said) -> Ran:
        if not said.answers:
            return None
        found = cards.card_of(turn.db, turn.chat.platform, turn.chat.id, said.answers)
        card = self.registry.cards.get(found[1]) if found else None
        if found is None or card is None or card.reply is None:
            return None
        self._enter(turn, found[0])
        if turn.private:
            asked.leave(turn)
        return self._permit(turn, card.needs, _reply(card.reply, found[2], said))

    def _command(self, turn: Turn, command: Command) -> Ran:
        shortcut = self.registry.shortcuts.get(command.name)
        if shortcut is None:
            return turn.say(
                turn.t("I do not know that command. Everything I can do is behind these buttons."),
                turn.button(N_("Menu"), "menu"),
            )
        if turn.home is None and not shortcut.homeless:
            return turn.say(turn.t("Open me from your group first: tap a button on my card there."))
        turn.traceless = shortcut.traceless
        asked.leave(turn)
        text, about = command.text.strip(), command.about
        return self._permit(turn, shortcut.needs, lambda now: shortcut.run(now, text, about))

    def _done(self, turn: Turn, done: Done) -> Ran:
        """Go on after slow work. Whoever began it needs the right to it still."""
        action, gid, words = _parts(done.data)
        self._enter(turn, gid)
        entry = self.registry.done[action]
        turn.traceless = entry.traceless
        args = bound(entry.run, words, skip=2)
        return self._permit(turn, entry.needs, lambda now: entry.run(now, done, *args))

    # --- The right to do it ---

    def _permit(self, turn: Turn, rule: Rule, run: _Run) -> Ran:
        """Run it for whoever has the right to it now; else say who has."""
        if turn.home is not None:
            turn.roles = rights.roles(turn, rule)
            if not rule.allows(turn.roles):
                return turn.line(rights.refusal(turn, rule))
        elif not rule.allows(Roles()):
            raise Forged
        answer = run(turn)
        rights.note_private(turn)
        return answer

    # --- The answer ---

    def _finish(self, turn: Turn, incoming: Incoming, answer: Answer) -> Answer:
        """Make the answer fit; it takes the pressed message's place unless that is a card."""
        post = None
        if answer.post:
            self.registry.check_links(answer.post)
            self._note_questions(turn, answer.post)
            post = fit(answer.post, turn.can)
        if post and not post.rows and turn.private and not answer.toast and not answer.form:
            # No screen of the private chat is a dead end.
            post = replace(post, rows=((turn.button(N_("Menu"), "menu"),),))
        replaces = False
        if isinstance(incoming, Press) and incoming.message and not answer.toast:
            here = (turn.chat.platform, turn.chat.id)
            replaces = not turn.private or not (
                cards.card_of(turn.db, *here, incoming.message) or cards.arriving(turn.db, *here)
            )
        return replace(answer, post=post, replace=replaces)


def _parts(data: str) -> tuple[str, str, tuple[str, ...]]:
    """Return a button's action, group and words."""
    words = data.split("-")
    if not _WIRE.fullmatch(data):
        raise Forged
    return words[0], words[1], tuple(words[2:])


def _opens(turn: Turn, entry: Entry | None) -> bool:
    """Whether a press may come here by a link, as which it opens something and never acts."""
    link = entry.link if entry else Link.NEVER
    return link is Link.INTO or (link is Link.PRIVATE and turn.private)


def _yes(data: str) -> str:
    """Return the name under which it is remembered that somebody was shown a yes."""
    return f"yes {data}"


def _too_old(turn: Turn) -> Answer:
    """Say that a button or a link does nothing."""
    if turn.linked:
        text = turn.t(
            "That button is too old. If you just tapped it in your group, tap it there once more."
        )
        return turn.say(text, turn.button(N_("Menu"), "menu"))
    return turn.line(
        turn.t("That button is not one of mine, or too old. Write “menu” to begin again.")
    )


def _reply(
    reply: Callable[[Turn, str, Said], Answer | None], key: str, said: Said
) -> Callable[[Turn], Answer | None]:
    return lambda turn: reply(turn, key, said)
