"""Leaving for good: what is kept about somebody, and how all of it is erased with one tap."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import partial

from bot.access import organizer
from bot.before import Before
from bot.feature import Card, Door, Entry, Feature, Rank, Spot, Trace
from bot.features.leaving import away, organizing
from bot.features.leaving.samples import SAMPLES
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Chat, ChatKind, Left, OfferCommands, Text, joined
from storage import cards, drafts, groups, people
from storage.people import Person
from storage.stops import ENDS as ENDED
from storage.stops import PATIENCE, STOPS

ROOM, STAYS = 220, 160
"""Characters of what ends and what stays, on the one screen that asks; of them, of what stays."""


WORDS = (
    "delete my data", "delete my account", "delete me", "erase me", "erase my data",
    "forget me", "remove my data", "delete everything", "leave", "leave the group",
    "leave this group", "what do you know about me", "what data do you have",
    "effacer mes donnees", "effacez mes donnees", "supprimer mes donnees", "supprimez mes donnees",
    "supprimer mon compte", "effacez moi", "oubliez moi", "quitter le groupe", "quitter",
)  # fmt: skip
"""What people type who want to be forgotten, or to go."""


class Leaving:
    """What gathers from all features: what each keeps about a person, and how it forgets it."""

    def __init__(self, others: Sequence[Feature], before: Before) -> None:
        self._features = tuple(others)
        self.feature = Feature(
            name="leaving",
            help=N_("Stop and erase: what I keep about you ends, or stays without your name."),
            doors=(
                Door(
                    N_("Stop and erase"), "erase_ask", Spot.SETTINGS, words=WORDS, rank=Rank.FIRST
                ),
                Door(N_("I am leaving"), "lead_leave", Spot.PEOPLE, organizer, rank=Rank.LAST),
            ),
            presses={
                "erase_ask": Entry(self.ask, needs_group=False),
                "erase_anyway": Entry(self.ask_all, needs_group=False),
                "erase_yes": Entry(self.erase, needs_group=False, after="erase_ask", ends=True),
                "lead_ask": Entry(organizing.offer),
                "lead_yes": Entry(partial(organizing.take, before), after="lead_ask"),
                "lead_leave": Entry(organizing.ask_to_leave, organizer),
                "lead_leave_yes": Entry(organizing.leave, organizer, after="lead_leave", ends=True),
            },
            cards={
                "left_told": Card(away.draw_told),
                "lead_gone": Card(organizing.draw_gone),
                "lead_told": Card(organizing.draw_told),
                "lead_stopped": Card(organizing.draw_stopped),
            },
            due={
                organizing.CHECK: organizing.check,
                STOPS: organizing.stops,
                ENDED: organizing.ends,
            },
            replans={
                organizing.CHECK: timedelta(days=2),
                STOPS: PATIENCE,
                ENDED: organizing.SAID,
            },
            begins=organizing.begins,
            left=self.left,
            door=organizing.door,
            samples=SAMPLES,
        )

    def left(self, turn: Turn, event: Left) -> None:
        """Look what it means for whoever left a chat, and for the group."""
        away.left(turn, event)
        organizing.left(turn, event)

    def ask(self, turn: Turn) -> Answer:
        """Ask the only organizer of a group who takes over, and anybody else whether to erase."""
        person = people.person(turn.db, turn.actor.platform, turn.actor.id)
        asked_in, led = turn.home, None
        for home in groups.every(turn.db):
            turn.home = home
            if person is not None and organizing.alone(turn, person.id):
                led = home
        turn.home = led or asked_in
        if led is None:
            return self.ask_all(turn)
        return turn.say(
            organizing.who_takes_over(turn),
            *organizing.invite(turn),
            turn.button(N_("Erase me all the same"), "erase_anyway"),
            turn.button(N_("No"), "settings"),
        )

    def ask_all(self, turn: Turn) -> Answer:
        """Say what ends and what stays without a name, and ask once."""
        person = people.person(turn.db, turn.actor.platform, turn.actor.id)
        if person is None:
            return turn.say(turn.t("I keep nothing about you."), turn.button(N_("Menu"), "menu"))
        found = self._traces(turn, person)
        ends = [turn.t("what I know of your account"), *(one.words for one in found if one.ends)]
        stays = sorted((one.words for one in found if not one.ends), key=lambda one: len(str(one)))
        kept = _listed(turn, stays, STAYS) if stays else Text()
        lines = [
            turn.t("Erase you, in every group?"),
            turn.t("This ends: {what}.", what=_listed(turn, ends, ROOM - len(str(kept)))),
        ]
        if stays:
            lines.append(turn.t("This stays, without your name: {what}.", what=kept))
        return turn.say(
            joined(lines, "\n"),
            (turn.button(N_("Erase"), "erase_yes"), turn.button(N_("No"), "settings")),
        )

    def _traces(self, turn: Turn, person: Person) -> list[Trace]:
        """Return what all features keep, in every group; what two groups say is said once."""
        asked_in = turn.home
        found: dict[tuple[str, bool], Trace] = {}
        for home in groups.every(turn.db):
            turn.home = home
            for one in self._features:
                traces = one.traces(turn, person.id) if one.traces else ()
                found.update({(str(trace.words), trace.ends): trace for trace in traces})
        turn.home = asked_in
        return list(found.values())

    def erase(self, turn: Turn) -> Answer:
        """Erase somebody everywhere, in one turn."""
        person = people.person(turn.db, turn.actor.platform, turn.actor.id)
        if person is None:
            return turn.say(turn.t("I keep nothing about you."))
        asked_in = turn.home
        for home in groups.every(turn.db):
            turn.home = home
            for one in self._features:
                if one.forgets:
                    one.forgets(turn, person.id)
            organizing.look(turn)
        turn.home = asked_in
        for platform, account in people.accounts(turn.db, person.id):
            _forget_account(turn, platform, account)
        people.erase(turn.db, person.id)
        done = turn.t(
            "Erased. You can block me now. What others read, copied or wrote about you, I "
            "cannot take back. If you use a button of mine again, we start from zero."
        )
        return turn.say(done, wipe=turn.private)


def _forget_account(turn: Turn, platform: str, account: str) -> None:
    """Forget what hangs on an account: forms, private messages, and what is in memory."""
    if turn.cans()[platform].menus:
        chat = Chat(platform, account, ChatKind.DIRECT)
        turn.have(chat, OfferCommands(few=False), lambda _turn, _outcome: None)
    drafts.drop_all(turn.db, platform, account)
    cards.erase_private(turn.db, platform, account, turn.now)
    turn.stirred = True
    turn.after_commit(lambda: turn.memory.drop_account(platform, account))


def _listed(turn: Turn, parts: Sequence[Text], room: int) -> Text:
    """Return these in a row, as many as there is room for."""
    shown = [parts[0]]
    for one in parts[1:]:
        if len(str(joined([*shown, one], ", "))) > room:
            shown.append(turn.t("and more"))
            break
        shown.append(one)
    return joined(shown, ", ")


def feature(others: Sequence[Feature], before: Before) -> Feature:
    """Return the way out of a house with these features."""
    return Leaving(others, before).feature
