"""What was chosen beside the words, as it waits in the draft, in words, and what is wrong with it.

A draft holds words only, so a moment waits there as ISO 8601.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time

from bot import dated, loudness, muted
from bot.features.announcements import audience
from bot.texts import N_
from bot.turn import Turn
from bot.view import View
from bot.when import instant, wall
from bot.when.rules import Every, Recurrence, next_occurrence
from bot.words import Text, joined
from storage.announcements import Terms, Wording

EVENING = time(20)
"""What a day alone means as an end."""

EVERY = {
    Every.ONCE: N_("Once"),
    Every.WEEKLY: N_("Every week"),
    Every.MONTHLY: N_("Every month"),
}


ALSO = {"en": N_("Also in English"), "fr": N_("Also in French")}
"""Buttons for the same message in another language, and how it is told that it is chosen."""


@dataclass(frozen=True, slots=True)
class SendPlan:
    """When a message goes out; None: as soon as it is sent. `due` is a moment."""

    terms: Terms
    due: datetime | None


def terms(values: Mapping[str, str]) -> Terms:
    """Return what a draft holds beside its words."""

    def moment(key: str) -> datetime | None:
        return datetime.fromisoformat(values[key]) if values.get(key) else None

    return Terms(
        audience=values.get("audience", ""),
        every=values.get("every") or Every.ONCE.value,
        first=values.get("first", ""),
        until=moment("until"),
        asks=bool(values.get("asks")),
        by=moment("by"),
        need=int(values.get("need") or 0),
        minutes=int(values.get("minutes") or 0),
        then=values.get("then", ""),
    )


def plan(turn: Turn, values: Mapping[str, str]) -> SendPlan | Text:
    """Return when it would go out, or why it cannot like this."""
    chosen = terms(values)
    due = following(turn, chosen)
    if chosen.first and due is None:
        return turn.t("The time that you chose is past. Please choose another one.")
    for end in (chosen.until, chosen.by):
        if end is not None and end <= (due or turn.now):
            return turn.t("It would end before I send it. Please choose another time.")
    found = audience.resolve(turn, chosen.audience, turn.me.id)
    if found.muted:
        return muted.told(turn, found.silent)
    if found.empty:
        nobody = turn.t(
            "Nobody would get this: I know no chat for it, and nobody else I can write to. Tap "
            "Options to choose others."
        )
        return joined([*_whom(turn, chosen), nobody], " ")
    return SendPlan(chosen, due)


def following(view: View, chosen: Terms) -> datetime | None:
    """Return when it goes out next, None when that is at once or never again."""
    if not chosen.first:
        return None
    first = datetime.fromisoformat(chosen.first)
    found = next_occurrence(Recurrence(Every(chosen.every), first, view.group.zone), view.now)
    if found is None or (chosen.every != Every.ONCE.value and _ends_before(chosen, found.moment)):
        return None
    return found.moment


def _ends_before(chosen: Terms, moment: datetime) -> bool:
    return chosen.until is not None and moment >= chosen.until


# --- Reading what was typed -----------------------------------------------------------------


def first_time(turn: Turn, typed: str) -> str | Text:
    """Return the first time as it waits in a draft, or what is wrong with it."""
    one = dated.one_here(turn, typed)
    if isinstance(one, Text):
        return one
    if one.at is None or one.moment is None:
        return turn.t("Please write one day and one time.")
    night = loudness.night(turn.group)
    if night.holds(turn.local(one.moment)):
        return turn.t(
            "That is at night. Please choose a time between {ends} and {begins}.",
            ends=turn.texts.hour(night.ends),
            begins=turn.texts.hour(night.begins),
        )
    return wall(one.moment, turn.group.zone).isoformat(timespec="minutes")


def an_end(turn: Turn, typed: str) -> datetime | Text:
    """Return an end that somebody wrote; a day alone means its evening."""
    one = dated.one_here(turn, typed)
    if isinstance(one, Text):
        return one
    moment = one.moment or instant(datetime.combine(one.day, EVENING), turn.group.zone)
    return moment if moment > turn.now else turn.t("**{words}** is past.", words=typed)


# --- Saying it ------------------------------------------------------------------------------


def told(view: View, wording: Wording, chosen: Terms, due: datetime | None) -> list[Text]:
    """Return a sentence for each thing that was chosen."""
    lines = _whom(view, chosen)
    if wording.also:
        lines.append(view.t("{how}.", how=view.texts.label(ALSO[wording.language])))
    if due and chosen.every == Every.ONCE.value:
        lines.append(view.t("I send it {when}.", when=view.moment(due)))
    elif due:
        how = view.texts.label(EVERY[Every(chosen.every)])
        lines.append(view.t("{how}, next {when}.", how=how, when=view.moment(due)))
    if chosen.until and chosen.every != Every.ONCE.value:
        lines.append(view.t("The last time before {when}.", when=view.moment(chosen.until)))
    elif chosen.until:
        lines.append(view.t("It is marked as over {when}.", when=view.moment(chosen.until)))
    return [*lines, *asked(view, chosen)]


def _whom(view: View, chosen: Terms) -> list[Text]:
    if not chosen.audience:
        return []
    return [view.t("Only for {parts}.", parts=audience.named(view, chosen.audience))]


def asked(view: View, chosen: Terms) -> list[Text]:
    """Say whether it asks who has seen it, by when, and who gets it where too few have."""
    if not chosen.asks:
        return []
    if chosen.by:
        ask = view.t("I ask who has seen it, by {when}.", when=view.moment(chosen.by))
    else:
        ask = view.t("I ask who has seen it.")
    return [ask, *_next_ones(view, chosen)]


def _next_ones(view: View, chosen: Terms) -> list[Text]:
    if not chosen.need:
        return []
    first, _, others = chosen.then.partition(" ")
    enough = view.tn(
        "If fewer than {n} person has seen it after {minutes} minutes, it goes to {parts} too.",
        "If fewer than {n} people have seen it after {minutes} minutes, it goes to {parts} too.",
        chosen.need,
        minutes=chosen.minutes,
        parts=audience.named(view, first),
    )
    if not others:
        return [enough]
    onward = view.t(
        "After as long again, one after another: {parts}.", parts=audience.named(view, others)
    )
    return [enough, onward]
