"""What those who told a problem say to a change: it is still one, or thanks."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC

from bot.features.concerns import card, kept, rules
from bot.turn import Turn
from bot.words import Answer
from storage import concerns
from storage.concerns import Concern


def still(turn: Turn, number: int) -> Answer:
    """It is not over: it waits again, and those who look after it are asked once more."""
    concern = _told(turn, number)
    if concern is None:
        return turn.line(turn.t("Only those who told it can do this."))
    if concern.state == concerns.TAKEN_BACK:
        return turn.line(turn.t("{ref} was taken back. I did nothing.", ref=card.ref(number)))
    if concern.state != concerns.NEW:
        _begin_anew(turn, concern)
    waits = concerns.concern(turn.db, turn.group.id, number)
    assert waits is not None
    day = card.day(turn, waits)
    return turn.line(turn.t("I asked again. You hear from me by {day} at the latest.", day=day))


def _begin_anew(turn: Turn, concern: Concern) -> None:
    number, by = concern.number, rules.by_when(turn.local()).astimezone(UTC)
    reminders = concerns.went_on(turn.db, turn.group.id, number, None)
    concerns.begin_anew(turn.db, turn.group.id, number, turn.me.id, turn.now, by)
    turn.plan("concern_by", number, by)
    kept.to_readers(turn, "concern_again", f"{number}_{reminders}", concern)
    kept.touch(turn, replace(concern, reminders=reminders))


def thanks(turn: Turn, number: int) -> Answer:
    """It is enough for whoever says so: they hear no more that nothing is new.

    Nobody else reads that: nothing is posted about it.
    """
    concern = _told(turn, number)
    if concern is None:
        return turn.line(turn.t("Only those who told it can do this."))
    if concern.person_id == turn.me.id:
        concerns.thank(turn.db, turn.group.id, number)
    return turn.line(turn.t("Noted. I write to you about it only if it changes."))


def _told(turn: Turn, number: int) -> Concern | None:
    """Return a problem for whoever told it, or said the same."""
    concern = concerns.concern(turn.db, turn.group.id, number)
    if concern is None:
        return None
    voices = concerns.voices(turn.db, turn.group.id, number)
    return concern if turn.me.id in (concern.person_id, *voices) else None
