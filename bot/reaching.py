"""Whether private words reach somebody: the one place that knows, for every promise to write.

What was turned away is remembered for the account, and forgotten once something lands there or
words come from there. It waits: whoever acts where the bot can answer them gets it then.
"""

from __future__ import annotations

from collections.abc import Collection

from bot.loudness import ANSWERS, wishes
from bot.texts import N_
from bot.turn import Turn
from bot.view import View
from bot.words import (
    LOST,
    Button,
    ChatKind,
    Command,
    Filled,
    Left,
    Post,
    Press,
    Reason,
    Said,
    Text,
    joined,
)
from storage import cards, members, people
from storage.wishes import chosen

TURNED_AWAY = LOST | {Reason.FORBIDDEN, Reason.REFUSED}
"""What a platform says where somebody takes no private words: they blocked the bot, closed their
messages, or are gone."""

UNREACHED = "unreached"
"""The card that tells whoever wrote something that it did not arrive; its key is kind/key of it."""

MINE, TRY = "mine", "private_try"
"""The presses that open what somebody asked, and that write to them once more to see whether it
arrives."""


def arrives(view: View, person_id: int, *, urgent: bool = False) -> bool:
    """Whether private words reach somebody, as far as anything is known.

    `urgent`: those that also come to whoever wants nothing else.
    """
    address = people.address(view.db, person_id, urgent=urgent)
    return address is not None and not address.refused


def newest(view: View, kind: str, number: int, step: int) -> bool:
    """Whether a note to whoever waits is the newest of its kind: each takes the place of the last.

    Its key is the number of what waits, and the step.
    """
    later = cards.about(view.db, view.group.id, (kind,), number)
    return step >= max((int(one.partition("_")[2] or 0) for _, one in later), default=step)


def led(view: View) -> bool:
    """Whether anybody organizes the group, who could be asked or read something."""
    return bool(members.holders(view.db, view.group.id, members.ORGANIZER))


def nobody(view: View) -> Text:
    """Say to whoever waits that nobody organizes the group, and whom they can ask or call."""
    text = view.t("Nobody organizes {group} now, so nobody looks at this.", group=view.group.name)
    contacts = members.holders(view.db, view.group.id, *members.CONTACTS)
    if contacts:
        names = view.texts.listed(list(dict.fromkeys(one.name for one in contacts)))
        text = joined([text, view.t("You can ask {names}.", names=names)], " ")
    if view.group.nonurgent:
        police = view.t("Police, not urgent: {number}.", number=view.group.nonurgent)
        text = joined([text, police], " ")
    danger = view.t("If you are in danger, call {number}.", number=view.group.emergency)
    return joined([text, danger], " ")


# --- What became of it -----------------------------------------------------------------------


def left(turn: Turn, event: Left) -> None:
    """Note that somebody blocked the bot, where the platform tells."""
    if event.chat.kind is ChatKind.DIRECT:
        people.refused(turn.db, event.chat.platform, event.chat.id)


def came(turn: Turn, kinds: Collection[str]) -> None:
    """Somebody acts: what was turned away goes again where they can see it now.

    `kinds` are the cards for which it is never too late. Nothing is noted in a traceless turn.
    """
    if turn.traceless or not isinstance(turn.incoming, Press | Filled | Said | Command):
        return
    platform, account = turn.actor.platform, turn.actor.id
    person = people.person(turn.db, platform, account)
    if person is None or not person.refused:
        return
    if turn.private:
        people.arrived(turn.db, platform, [account])
    if turn.private or turn.can.near:
        why = [one.value for one in TURNED_AWAY]
        turn.stirred |= cards.again_private(turn.db, platform, account, kinds, why, turn.now)


# --- What is promised ------------------------------------------------------------------------


def promised(turn: Turn, words: Text) -> tuple[Text, tuple[Button, ...]]:
    """Return the promise to write to whoever acts, and its buttons, as far as it will come true.

    To whoever asked for silence nothing is promised: they read that, and can undo it. Where words
    were turned away it says so; where none was ever sent, one goes before the first promise.
    """
    instead = unwritten(turn)
    if instead is not None:
        return instead
    person = people.person(turn.db, turn.actor.platform, turn.actor.id)
    if person is None or not person.private:
        attempt(turn)
    return words, ()


def if_written(turn: Turn, words: Text) -> Text:
    """Return the promise to write to whoever acts where it will come true, else nothing."""
    return Text() if unwritten(turn) else words


def writes(view: View, words: Text) -> Text:
    """Return the promise to write on a card, as `promised` for whoever looks at it and acts."""
    instead = unwritten(view, here=True) if isinstance(view, Turn) else None
    return words if instead is None else instead[0]


def unwritten(turn: Turn, *, here: bool = False) -> tuple[Text, tuple[Button, ...]] | None:
    """Return what whoever acts reads in the place of a promise, None where one will come true.

    `here`: they look under “What I asked” already.
    """
    person = people.person(turn.db, turn.actor.platform, turn.actor.id)
    address = people.address(turn.db, person.id) if person else None
    if person is not None and person.quiet:
        told = turn.t("You asked me not to write: look under “What I asked”.")
        if here:
            told = turn.t("You asked me not to write: look here.")
        return told, (turn.button(N_("Write to me again"), "fewer_some"),)
    if person is not None and ANSWERS not in wishes(person, chosen(turn.db, person.id)).topics:
        told = turn.t("You asked for no answers: look under “What I asked”.")
        if here:
            told = turn.t("You asked for no answers: look here.")
        return told, (turn.button(N_("Send me answers"), "fewer_set", ANSWERS, 1),)
    if address is not None and address.refused:
        told = turn.t("I cannot write to you in private. Look under “What I asked”.")
        if here:
            told = turn.t("I cannot write to you in private: look here.")
        return told, (turn.button(N_("Try again"), TRY),)
    return None


def attempt(turn: Turn) -> None:
    """Write to whoever acts, to see whether it arrives; if not, they hear it where they are."""
    direct, language = turn.direct, turn.texts.language

    def reached(later: Turn) -> None:
        people.arrived(later.db, direct.platform, [direct.id])

    def lost(later: Turn) -> None:
        people.refused(later.db, direct.platform, direct.id)
        later.speak(language)
        text = later.t(
            "I could not write to you in private. To allow it: the server's name, Privacy "
            "Settings, Direct Messages. Without it, look under “What I asked”."
        )
        again = later.button(N_("Try again"), TRY)
        mine = later.button(N_("What I asked"), MINE)
        later.whisper(direct, Post(text, ((again, mine),)), near=True)

    test = Post(turn.t("This is how I write to you. You need not do anything."))
    turn.whisper(direct, test, lost=lost, landed=reached)
