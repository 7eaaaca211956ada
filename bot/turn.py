"""A turn: one thing that happened, and everything a feature may do about it.

It is a `View` that also writes. It neither awaits, sends nor commits: what a turn changes outside
its database happens through `after_commit`, when its batch is on the disk.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.access import Roles
from bot.memory import Alarm, Memory
from bot.texts import speaking
from bot.view import Row, View, as_chat, chat_target, rows
from bot.words import (
    Act,
    Actor,
    Answer,
    Attached,
    Can,
    Chat,
    ChatKind,
    Command,
    Incoming,
    Inspection,
    Outcome,
    Post,
    Press,
    Standing,
    Text,
)
from storage import agenda, cards, groups, members, people, stops, summary
from storage.cards import Target
from storage.groups import Group, GroupChat
from storage.people import Person

Asked = tuple[Chat, str]
"""What a platform is asked about: a chat, and an account that may be in it ("" for nobody)."""


def shown_here(kind: str, *key: str | int) -> str:
    """Return the name under which it is remembered that a card is shown in an answer's place."""
    return f"shown here {kind} {cards.key_of(*key)}"


class Unseen(Exception):  # noqa: N818 - it is no error: the turn is run again
    """A turn needs to know what the platforms say about chats. They are asked, it runs again.

    `hurried`: whoever acts waits for it, and no answer is an answer too. `heeded`: what is said is
    noted before the turn begins anew.
    """

    def __init__(
        self, asked: tuple[Asked, ...], *, hurried: bool = False, heeded: bool = False
    ) -> None:
        super().__init__()
        self.asked = asked
        self.hurried = hurried
        self.heeded = heeded


@dataclass(frozen=True, slots=True)
class Errand:
    """One act of a platform, done once; `then(turn, outcome)` hears what came of it."""

    chat: Chat
    act: Act
    group_id: str
    then: Callable[[Turn, Outcome], None]


@dataclass(frozen=True, slots=True)
class Whispered:
    """What is said to one person and kept nowhere.

    `landed(turn)` hears that it arrived, `lost(turn)` that it did not.
    """

    chat: Chat
    post: Post
    near: bool = False
    wipe: bool = False
    group_id: str = ""
    instead: str = ""
    lost: Callable[[Turn], None] | None = None
    landed: Callable[[Turn], None] | None = None


@dataclass(kw_only=True)
class Turn(View):
    """One incoming event on its way to one answer.

    `traceless` turns leave no row about who acted, and reading `me` in one is an error.
    `inspection` is what the platform said about the chat, where the entry asked for it.
    """

    incoming: Incoming
    actor: Actor
    chat: Chat
    can: Can
    memory: Memory
    roles: Roles = field(default_factory=Roles)
    traceless: bool = False
    inspection: Inspection | None = None
    inspections: Mapping[Asked, Inspection] = field(default_factory=dict)
    after: list[Callable[[], None]] = field(default_factory=list)
    whispers: list[Whispered] = field(default_factory=list)
    errands: list[Errand] = field(default_factory=list)
    files: dict[str, Attached] = field(default_factory=dict)
    """What this turn keeps: in memory once it is on the disk, here at once."""
    left: bool = False
    """Whether this leads somebody away from what they were asked (see bot/asked.py)."""
    browses: bool = False
    """Whether they look on there: what they left before this turn is offered, too."""
    over_screen: bool = False
    """Whether this only asks about words, over a screen that stays where it was."""
    replied: Post | None = None
    """What the card shows that words reply to: for this turn it stands on the screen."""
    words: str = field(default="", repr=False)
    """Words that were typed at what is pressed now: the form that it opens takes them."""
    over: set[str] = field(default_factory=set)
    """The forms that this turn ends."""
    settled: set[str] = field(default_factory=set)
    """The forms in which this turn says what open words are (see bot/forms/correcting.py), and the
    cards at which it says that words go in the place of others (see bot/desk/preparing.py)."""
    founded: list[Group] = field(default_factory=list)
    repeats: bool = False
    """Whether it runs anew once the platforms were asked."""
    heeded: bool = False
    """Whether what they said of those with a part is noted first (`rights.heed`)."""
    lately: bool = False
    """Whether whoever acts may do so because they were seen minutes ago, and not just now."""
    stirred: bool = False
    planned: bool = False

    # --- Who ---

    @property
    def me(self) -> Person:
        """Who acts; whoever is new is remembered from now on. Not in a traceless turn."""
        if self.traceless:
            raise LookupError("a traceless turn never asks who acts")
        actor = self.actor
        return people.meet(self.db, actor.platform, actor.id, actor.name, self.texts.language)

    @property
    def unnamed(self) -> bool:
        """Whether no chat shows the name of whoever acts: all of theirs are of people under 18."""
        person = people.person(self.db, self.actor.platform, self.actor.id)
        return person is not None and members.only_young(self.db, self.group.id, person.id)

    @property
    def private(self) -> bool:
        """Whether this happens in the private chat."""
        return self.chat.kind.value == "direct"

    @property
    def linked(self) -> bool:
        """Whether a link led here, which anybody may have made up: it opens, it never acts."""
        return isinstance(self.incoming, Press) and self.incoming.linked

    @property
    def direct(self) -> Chat:
        """The private chat with whoever acts."""
        return Chat(self.actor.platform, self.actor.id, ChatKind.DIRECT)

    @property
    def at_desk(self) -> bool:
        """Whether this happens in a chat of those who answer (a liaison chat)."""
        here = groups.chat(self.db, self.chat.platform, self.chat.id)
        return here is not None and here.purpose == groups.DESK

    @property
    def manages(self) -> bool:
        """Whether the platform says that this person manages the chat where it happens."""
        looked = self.inspection.standing if self.inspection else Standing.UNKNOWN
        return Standing.ADMIN in (self.actor.standing, looked)

    def organizers(self) -> str:
        """Return the organizers' names for a sentence: "Ana, Sam"."""
        names = [one.name for one in members.holders(self.db, self.group.id, members.ORGANIZER)]
        return ", ".join(names) or self.texts.label("an organizer")

    def inspect(self, *chats: Chat) -> tuple[Inspection, ...]:
        """Return what the platforms say about chats, and about who acts where it is their own.

        The first call ends the turn, which runs anew: what was written before is undone.
        """
        mine = self.actor.platform
        return self.ask(*((one, self.actor.id if one.platform == mine else "") for one in chats))

    def ask(
        self, *asked: Asked, hurried: bool = False, heeded: bool = False
    ) -> tuple[Inspection, ...]:
        """Return what the platforms say about accounts in chats, in the way of `inspect`."""
        unseen = tuple(one for one in asked if one not in self.inspections)
        if unseen:
            raise Unseen(unseen, hurried=hurried, heeded=heeded)
        return tuple(self.inspections[one] for one in asked)

    def where(self, accounts: Mapping[str, str]) -> dict[GroupChat, Asked]:
        """Return the group's chats in which one of these accounts could be, and what to ask."""
        return {
            chat: (as_chat(chat), accounts[chat.platform])
            for chat in groups.chats(self.db, self.group.id)
            if chat.platform in accounts
        }

    def _inspect_author(self) -> None:
        """Ask where whoever acts is, before anything of theirs leaves, if that was not asked now.

        The turn then runs anew, without the right to it for whoever was put out meanwhile.
        """
        if self.lately:
            self.ask(*self.where(self._accounts(0)).values(), hurried=True)

    def _inspect_first(self, person_id: int) -> None:
        """Ask where everybody with a part is, before words leave for one of them.

        The turn then runs anew and begins with what was said (`rights.heed`): whoever was put out
        holds nothing any more, so that nothing is promised of them either.
        """
        if not self.actor.id:  # what the clock brings calls the roll where the words are others'
            return
        me = people.person(self.db, self.actor.platform, self.actor.id)
        mine = me is not None and me.id == person_id
        if mine or not self.repeats or not members.seat(self.db, self.group.id, person_id).roles:
            return
        holders = members.holders(self.db, self.group.id, members.ORGANIZER, *members.CONTACTS)
        theirs = [dict(people.accounts(self.db, one)) for one in {h.person_id for h in holders}]
        asked = (each for one in theirs for each in self.where(one).values())
        self.ask(*asked, hurried=True, heeded=True)

    def silent_in(self, person_id: int = 0) -> tuple[GroupChat, ...]:
        """Return the chats for everyone where somebody (who acts, by default) may not write now.

        They are muted, timed out, restricted or banned there; in all of them whoever is in no chat
        of the group. The platforms are asked.
        """
        seats = self.where(self._accounts(person_id))
        inspections = dict(zip(seats, self.ask(*seats.values(), hurried=True), strict=True))
        street = groups.street_chats(self.db, self.group.id)
        if inspections and all(one.standing is Standing.GUEST for one in inspections.values()):
            return street
        return tuple(one for one in street if one in inspections and inspections[one].silenced)

    def _accounts(self, person_id: int) -> dict[str, str]:
        """Return the accounts of somebody (who acts, for 0), by platform."""
        me = people.person(self.db, self.actor.platform, self.actor.id)
        who = person_id or (me.id if me else 0)
        accounts = dict(people.accounts(self.db, who)) if who else {}
        if not person_id:
            accounts[self.actor.platform] = self.actor.id
        return accounts

    # --- Answers ---

    def say(
        self,
        text: Text,
        *buttons: Row,
        hide: bool = False,
        wipe: bool = False,
        public: bool = False,
    ) -> Answer:
        """Answer with a message that only this person sees, with rows of buttons."""
        return Answer(Post(text, rows(buttons)), hide=hide, wipe=wipe, public=public)

    def line(self, text: Text) -> Answer:
        """Answer with one short line that needs no message of its own."""
        return Answer(Post(text), toast=True)

    # --- Cards: what stays in chats. A `key` is made of the parts that draw them (bot/binding.py).

    def post(
        self,
        kind: str,
        *key: str | int,
        words_of: int | None,
        chats: Iterable[GroupChat] | None = None,
        among: Iterable[GroupChat] | None = None,
        due: datetime | None = None,
        urgent: bool = False,
        by_itself: bool = False,
    ) -> None:
        """Show a card in these chats of the group (by default in all that are for everyone).

        `words_of`: in whose name (a person id), None in nobody's but our own. Nothing goes where
        that person may not write now.

        `among`: in those of them that have room for it.

        `by_itself`: nobody asked for it just now. A chat gets one such post a day; what is more
        waits for the weekly summary, and so do kinds that the group wants only there.
        """
        street = groups.street_chats(self.db, self.group.id) if among is None else tuple(among)
        silent = () if words_of is None else self.silent_in(words_of)
        places = [one for one in (street if chats is None else chats) if one not in silent]
        if chats is None:
            places = self._with_room(kind, cards.key_of(*key), places, by_itself=by_itself)
        language = self.group.language
        self._place(kind, key, [chat_target(chat, language) for chat in places], due, urgent)

    def _with_room(
        self, kind: str, key: str, street: Sequence[GroupChat], *, by_itself: bool
    ) -> list[GroupChat]:
        """Return the chats of these that have room for it; where none is, a summary waits."""
        if kind in summary.gathered(self.db, self.group.id):
            room = []
        elif by_itself:
            room = self._free_today(street)
        else:
            room = list(street)
        if len(room) < len(street):
            summary.put_off(self.db, self.group.id, kind, key)
        return room

    def _free_today(self, chats: Iterable[GroupChat]) -> list[GroupChat]:
        """Return those of these chats that had no post today that nobody asked for."""
        day = self.local().date()
        return [one for one in chats if summary.take(self.db, self.group.id, one.id, day)]

    def post_here(self, kind: str, *key: str | int) -> None:
        """Show a card where this happens: in that topic, also in a chat beside the group's own."""
        chat, language = self.chat, self.group.language
        thread = self.incoming.thread if isinstance(self.incoming, Command) else ""
        target = Target(chat.platform, chat.id, language, thread=thread)
        self._place(kind, key, [target], None, urgent=False)

    def write_to(
        self,
        person_id: int,
        kind: str,
        *key: str | int,
        due: datetime | None = None,
        urgent: bool = False,
        language: str = "",
    ) -> bool:
        """Show a card in a person's private chat. False when nothing arrives there now.

        Then it waits for them (bot/reaching.py), if they want any private words at all. Where they
        have a part, the platforms are asked first whether they are there still. `language`: not
        the one they speak now, but that of what it goes on with.
        """
        self._inspect_first(person_id)
        address = people.address(self.db, person_id, urgent=urgent)
        if address is None:
            return False
        spoken = language or address.language or self.group.language
        target = Target(address.platform, address.native, spoken, direct=True)
        self._place(kind, key, [target], due, urgent)
        return not address.refused

    def for_readers(
        self,
        kind: str,
        *key: str | int,
        readers: Iterable[int],
        desks: Sequence[GroupChat] | None = None,
        due: datetime | None = None,
        by_itself: bool = False,
    ) -> bool:
        """Show a card to those who answer: in the liaison chat where there is one, else to each.

        Whoever cannot read that chat gets it in private; one that everybody can read is none.
        `readers` are person ids. `desks` are the liaison chats where it may stand: all.
        `by_itself`: nobody asked for it just now. A liaison chat gets one such post a day; what is
        more comes to each in private. False when nobody could be reached.
        """
        desks = groups.closed_desks(self.db, self.group.id) if desks is None else desks
        room = self._free_today(desks) if by_itself else list(desks)
        alone = list(readers)
        if room:
            self.post(kind, *key, chats=room, words_of=None, due=due)
        if room and len(room) == len(desks):
            alone = [one for one in alone if not self._reads_any(room, one)]
        reached = [self.write_to(one, kind, *key, due=due) for one in alone]
        return any(reached) or bool(room)

    def show_here(self, kind: str, *key: str | int) -> bool:
        """Show a card where this happens, in the place of an answer: it can change later.

        False where an answer is for one person alone in a chat of many: that never changes.
        """
        if self.private:
            chat = self.direct
            target = Target(chat.platform, chat.id, self.texts.language, direct=True)
        elif self.at_desk:
            target = Target(self.chat.platform, self.chat.id, self.group.language)
        else:
            return False
        self.remember(shown_here(kind, *key), value=True)
        self._place(kind, key, [target], self.now, urgent=False)
        return True

    def show_anew(self, kind: str, *key: str | int) -> bool:
        """Show a card at the end of this chat; where it stands there, that goes.

        False where an answer is for one person alone in a chat of many.
        """
        if not self.show_here(kind, *key):
            return False
        where, home, name = self.chat, self.group.id, cards.key_of(*key)
        cards.anew(self.db, home, kind, name, where.platform, where.id, self.now)
        return True

    def _reads_any(self, chats: Iterable[GroupChat], person_id: int) -> bool:
        return any(members.reads(self.db, self.group.id, chat, person_id) for chat in chats)

    def _place(
        self,
        kind: str,
        key: tuple[str | int, ...],
        targets: list[Target],
        due: datetime | None,
        urgent: bool,
    ) -> None:
        if kind not in stops.STILL_SENT and stops.stopped(self.db, self.group.id):
            return
        self._inspect_author()
        name = cards.key_of(*key)
        cards.place(self.db, self.group.id, kind, name, targets, due or self.now, urgent=urgent)
        self.stirred = True

    def touch(self, kind: str, *key: str | int) -> None:
        """Say that a card changed; every copy follows without noise."""
        self._inspect_author()
        cards.touch(self.db, self.group.id, kind, cards.key_of(*key))
        self.stirred = True

    def end(self, kind: str, *key: str | int) -> None:
        """Say that what a card shows is erased: it is drawn a last time and then forgotten."""
        cards.end(self.db, self.group.id, kind, cards.key_of(*key))
        self.stirred = True

    # --- What is kept nowhere ---

    def whisper(
        self,
        chat: Chat,
        post: Post,
        *,
        near: bool = False,
        wipe: bool = False,
        instead: str = "",
        lost: Callable[[Turn], None] | None = None,
        landed: Callable[[Turn], None] | None = None,
    ) -> None:
        """Say something to one person, once this turn is on the disk; it is kept nowhere.

        It is tried a few times. `near`: only where they are now. `wipe`: delete what passed in
        the private chat first. `instead`: near them, in the place of the answer that was called so.
        `landed(turn)` hears that it arrived, `lost(turn)` that it did not.
        """
        group_id = self.home.id if self.home else ""
        self.whispers.append(Whispered(chat, post, near, wipe, group_id, instead, lost, landed))

    def have(self, chat: Chat, act: Act, then: Callable[[Turn, Outcome], None]) -> None:
        """Have one act done once this turn is on the disk, and hear what came of it.

        It dies with the process: what has to be said is said in `then`, and not before.
        """
        self.errands.append(Errand(chat, act, self.home.id if self.home else "", then))

    def alarm(self, name: str, minutes: int) -> None:
        """Have the feature's `alarms[name]` called for this account in so many minutes.

        In memory only; asked for again, it moves, and `forget(name)` takes it away.
        """
        due = self.now + timedelta(minutes=minutes)
        home = self.home.id if self.home else ""
        actor = replace(self.actor, language=self.texts.language)
        alarm = Alarm(name, due, actor, self.chat, home)
        self.after_commit(lambda: self.memory.wake(alarm))

    # --- Time ---

    def plan(self, kind: str, *key: str | int, due: datetime) -> None:
        """Have the feature's `due[kind]` called with this key at that time, exactly once."""
        agenda.plan(self.db, kind, self.group.id, cards.key_of(*key), due.astimezone(UTC))
        self.planned = True

    def unplan(self, kind: str, *key: str | int) -> None:
        """Have it not called."""
        agenda.drop(self.db, kind, self.group.id, cards.key_of(*key))

    # --- Memory ---

    def after_commit(self, act: Callable[[], None]) -> None:
        """Do this once the turn is on the disk, in the writer's thread, and never if it is not."""
        self.after.append(act)

    def _mine(self, name: str) -> Hashable:
        return (self.actor.platform, self.actor.id, name)

    @property
    def number(self) -> str:
        """The native number of what somebody did in their private chat; "" where it has none."""
        if not self.private:
            return ""
        opened = getattr(self.incoming, "sent", "")
        return getattr(self.incoming, "message", "") or opened

    def recall(self, name: str) -> Any:
        """Return what is remembered in memory about this account under a name, else None."""
        return self.memory.get(self._mine(name), self.now)

    def remember(self, name: str, value: Any, minutes: int = 30) -> None:
        """Remember something about this account in memory only."""
        until = self.now + timedelta(minutes=minutes)
        self.after_commit(lambda: self.memory.put(self._mine(name), value, until))

    def prolong(self, name: str, minutes: int = 30) -> None:
        """Remember for so long from now what is remembered under a name, if anything is."""
        until = self.now + timedelta(minutes=minutes)
        self.after_commit(lambda: self.memory.extend(self._mine(name), self.now, until))

    def forget(self, name: str) -> None:
        """Forget it, and its alarm."""
        self.after_commit(lambda: self.memory.drop(self._mine(name)))

    def forget_if(self, name: str, over: Callable[[Any], bool]) -> None:
        """Forget it if this says so of what is remembered then."""
        key = self._mine(name)

        def forget() -> None:
            kept = self.memory.get(key, self.now)
            if kept is not None and over(kept):
                self.memory.drop(key)

        self.after_commit(forget)

    def change(self, name: str, to: Callable[[Any], Any]) -> None:
        """Change what is remembered under a name, if anything is, for as long as it is."""
        key = self._mine(name)
        self.after_commit(lambda: self.memory.change(key, to))

    def speak(self, language: str) -> None:
        """Answer in this language from here on."""
        self.texts = speaking(language)
