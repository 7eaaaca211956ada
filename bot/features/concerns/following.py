"""A problem goes on by rule while nobody reacts, or once it was passed on, and its author hears."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC

from bot import desks, ended, escalation, public, rights
from bot.escalation import Step
from bot.feature import KNOWN, Mine, Passed, Wrote
from bot.features.concerns import card, kept, rules
from bot.turn import Turn
from bot.view import View
from bot.words import cited, quoted
from storage import cards, concerns, people, replies
from storage.cards import FAILED, Target
from storage.concerns import Concern
from storage.stops import heard, stopped


def silence(turn: Turn, number: int) -> None:
    """The named day is here: say that nothing is new, ask once more, and go on. Late is fine."""
    concern = concerns.concern(turn.db, turn.group.id, number)
    if concern is None or concern.state not in rules.GOES_ON:
        return
    if stopped(turn.db, turn.group.id):
        return
    if public.down(turn, "concern", concern.number):
        turn.plan("concern_by", number, due=turn.now + escalation.WEEK)
        return
    desks.inspect(turn)
    rights.roll_call(turn)
    tells = not concern.thanked and escalation.tells(concern.told, turn.local())
    if card.unread(turn, concern) and heard(turn.db, turn.group.id, concern.told):
        tells = False
    reminders = concerns.went_on(
        turn.db, turn.group.id, concern.number, turn.now if tells else None
    )
    kept.touch(turn, replace(concern, reminders=reminders))
    if tells:
        turn.write_to(concern.person_id, "concern_silence", number, reminders)
    if card.gone(turn, concern):
        return
    kept.to_readers(turn, "concern_again", number, reminders, concern=concern, by_itself=True)
    if escalation.step(concern.steps) >= Step.ORGANIZERS:
        kept.to_organizers(turn, concern)
    due = escalation.following(concern.steps, turn.local(), rules.SPEAKS_AT)
    turn.plan("concern_by", number, due=due.astimezone(UTC))


def role_ended(turn: Turn, person_id: int) -> Passed:
    """Tell whoever told a problem to one person alone that this one reads it no more."""
    theirs = [
        one
        for one in concerns.open_concerns(turn.db, turn.group.id)
        if one.reader_id == person_id and card.gone(turn, one) and one.state in rules.GOES_ON
    ]
    for one in theirs:
        if not ended.knows(turn, one.told):
            concerns.untold(turn.db, turn.group.id, one.number)
            turn.plan("concern_by", one.number, due=turn.now)
    return Passed(back=len(theirs))


def begins_again(turn: Turn, concern: Concern, state: str) -> None:
    """After a change: ask later what became of what was passed on; all else waits no more."""
    turn.unplan("concern_by", concern.number)
    if state in rules.GOES_ON:
        by = rules.looks_again(turn.local()).astimezone(UTC)
        turn.plan("concern_by", concern.number, due=by)


# --- Where it did not arrive ---------------------------------------------------------------


def unheard(turn: Turn, target: Target, number: int) -> None:
    """Nobody who looks after it takes private words: its author is told, and the organizers."""
    concern = concerns.concern(turn.db, turn.group.id, number)
    copies = cards.copies(turn.db, turn.group.id, "concern_desk", str(number))
    if concern is None or not target.direct or any(one.state != FAILED for one in copies):
        return
    kept.to_organizers(turn, concern)
    turn.write_to(concern.person_id, "concern_unheard", number)


def wrote(view: View, number: int, serial: int) -> Wrote | None:
    """Return whose answer a change is; None of a problem without a name.

    Else who looks after it could learn from its author's closed messages who that is.
    """
    change = replies.reply(view.db, view.group.id, concerns.KIND, number, serial)
    if change is None or change.state == concerns.NEW:
        return None  # that it is still a problem is no answer: nobody has to hear that it waits
    return Wrote(change.person_id, card.ref(number)) if kept.named(view, number) else None


# --- What I asked --------------------------------------------------------------------------


def mine(turn: Turn) -> Sequence[Mine]:
    """Return what this person told here, or says too, that is open or ended lately."""
    person = people.person(turn.db, turn.actor.platform, turn.actor.id)
    if person is None:
        return ()
    told = concerns.told_by(turn.db, turn.group.id, person.id)
    shared = concerns.shared_by(turn.db, turn.group.id, person.id)
    shown = [one for one in shared if public.visible(turn, "concern", one.number)]
    kinds = (("concern_mine", told), ("concern_shared", shown))
    found = [(one, kind) for kind, these in kinds for one in these if _stands(turn, one)]
    return [_line(turn, *one) for one in sorted(found, key=lambda one: -one[0].number)]


def _stands(turn: Turn, concern: Concern) -> bool:
    if concern.state in concerns.OPEN:
        return True
    done = replies.newest(turn.db, turn.group.id, concerns.KIND, concern.number)
    return done is not None and turn.now - done.at < KNOWN


def _line(turn: Turn, concern: Concern, kind: str) -> Mine:
    short = card.ref(concern.number)
    line = turn.t(
        "**{ref}**, {place}: {words}",
        ref=short,
        place=cited(concern.place),
        words=quoted(card.short(concern.what)),
    )
    if kind == "concern_mine" and public.down(turn, "concern", concern.number):
        line = turn.t(
            "**{ref}**, taken down: {words}", ref=short, words=quoted(card.short(concern.what))
        )
    return Mine(line, short, kind, str(concern.number))
