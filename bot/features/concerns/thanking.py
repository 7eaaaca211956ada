"""What those who told a problem say to a change: it is still one, or thanks."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from bot import once, rights
from bot.features.concerns import card, following, kept, rules
from bot.turn import Turn
from bot.words import Answer, joined
from storage import concerns
from storage.concerns import Concern


def still(turn: Turn, number: int) -> Answer:
    """It is not over: it waits again, and those who look after it are asked once more."""
    concern = _told(turn, number)
    if concern is None:
        return turn.line(turn.t("Only those who told it can do this."))
    if concern.state == concerns.TAKEN_BACK:
        return turn.line(turn.t("{ref} was taken back. I did nothing.", ref=card.ref(number)))
    rights.roll_call(turn)
    later = _begin_anew(turn, concern) if concern.state != concerns.NEW else None
    waits = concerns.concern(turn.db, turn.group.id, number)
    assert waits is not None
    if later is not None:
        shown = turn.t(
            "It says so where it stands. I asked a short while ago, so I ask again {moment}.",
            moment=turn.moment(later),
        )
        return turn.line(joined([shown, card.promise(turn, waits)], " "))
    return turn.line(joined([card.asks_again(turn, waits), card.promise(turn, waits)], " "))


def _begin_anew(turn: Turn, concern: Concern) -> datetime | None:
    """Let it wait again, and ring those who look after it; return when, where that is later."""
    number, by = concern.number, rules.by_when(turn.local()).astimezone(UTC)
    done = [
        one.at
        for one in concerns.changes(turn.db, turn.group.id, number)
        if one.state != concerns.NEW
    ]
    later = once.quiet_until(turn, ("concern_again",), number, max(done, default=None))
    reminders = concern.reminders
    if later is None:
        reminders = concerns.went_on(turn.db, turn.group.id, number, None)
    concerns.begin_anew(turn.db, turn.group.id, number, turn.me.id, turn.now, by)
    turn.plan("concern_by", number, later or by)
    if later is None:
        kept.to_readers(turn, "concern_again", f"{number}_{reminders}", concern)
    kept.touch(turn, replace(concern, reminders=reminders))
    return later


def thanks(turn: Turn, number: int) -> Answer:
    """It is enough for whoever says so: they hear no more that nothing is new.

    Nobody else reads that: nothing is posted about it. The newest counts: if they said just before
    that it is still a problem, that is taken back, and nobody is asked any more.
    """
    concern = _told(turn, number)
    if concern is None:
        return turn.line(turn.t("Only those who told it can do this."))
    if concern.state == concerns.TAKEN_BACK:
        return turn.line(turn.t("{ref} was taken back. I did nothing.", ref=card.ref(number)))
    last = concerns.changes(turn.db, turn.group.id, number)[-1:]
    if last and (last[0].state, last[0].person_id) == (concerns.NEW, turn.me.id):
        concerns.unsay(turn.db, turn.group.id, number, last[0].serial)
        stands = concerns.concern(turn.db, turn.group.id, number)
        assert stands is not None
        following.begins_again(turn, stands, stands.state)
    if concern.person_id == turn.me.id:
        concerns.thank(turn.db, turn.group.id, number)
    kept.touch(turn, concern)
    return turn.line(turn.t("Noted. I write to you about it only if it changes."))


def _told(turn: Turn, number: int) -> Concern | None:
    """Return a problem for whoever told it, or said the same."""
    concern = concerns.concern(turn.db, turn.group.id, number)
    if concern is None:
        return None
    voices = concerns.voices(turn.db, turn.group.id, number)
    return concern if turn.me.id in (concern.person_id, *voices) else None
