"""[Private things]: for how long they are kept, when they leave, and whether a note may come."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

from bot import switches
from bot.binding import Forged
from bot.features.tips import acts
from bot.features.tips.posting import ALWAYS, plan_next
from bot.features.tips.slots import slots
from bot.texts import N_
from bot.turn import Turn
from bot.view import View
from bot.words import Answer, Button, Text
from storage import tip_desk, tips
from storage.tip_desk import HOURS, TipTerms

DAYS = (30, 90, 180, 365)
"""For how many days a group may keep what has ended."""

CLOCKS = (HOURS, (8, 14, 20), (8, 20))
"""The set hours that a group can choose from: never closer than four hours. Each has the first and
the last of the usual ones, so that what waits always leaves on the day that was said."""


def show(turn: Turn) -> Answer:
    """Show organizers the terms of their group."""
    terms = tip_desk.terms(turn.db, turn.group.id)
    notes, on = N_("Turn short reminders off"), turn.t("People can ask for a short reminder.")
    if not terms.routes:
        notes, on = (
            N_("Turn short reminders on"),
            turn.t(
                "Nobody can ask for a short reminder any more; those asked for before still come."
            ),
        )
    text = turn.t(
        "**Private messages**\nI send them at {hours}. I erase them {n} days after they end; if "
        "nobody writes any more, they end by themselves after {n} days too. {notes}",
        hours=hours_told(turn, terms.hours),
        n=terms.keep_days,
        notes=on,
    )
    return turn.say(
        text,
        (
            turn.button(N_("Days until erased"), "tip_days"),
            turn.button(N_("Hours of sending"), "tip_hours"),
        ),
        turn.button(notes, "tip_notes_may", 0 if terms.routes else 1),
        turn.button(N_("What readers did"), "tip_acts", 0),
        turn.button(N_("How many there were"), "tip_counts"),
    )


def hours_told(view: View, hours: tuple[int, ...]) -> str:
    """Return set hours: "08:00, 12:00, 16:00, 20:00"."""
    return ", ".join(view.texts.hour(time(hour)) for hour in hours)


# --- Days ----------------------------------------------------------------------------------


def days(turn: Turn) -> Answer:
    """Ask for how many days."""
    choices = [turn.button(N_("{n} days"), "tip_days_ask", choice, n=choice) for choice in DAYS]
    return turn.say(
        turn.t("For how many days after its end do I keep a private message?"),
        *(choices[at : at + 2] for at in range(0, len(choices), 2)),
        _back(turn),
    )


def ask_days(turn: Turn, choice: int) -> Answer:
    """Say what these days mean, also for what was told before, and ask."""
    _one_of(DAYS, choice)
    text = turn.t(
        "Erase {n} days after the end? People can read that before they write. Earlier messages "
        "keep the days that were promised then.",
        n=choice,
    )
    return _asked(turn, text, "tip_days_set", choice)


def set_days(turn: Turn, choice: int) -> Answer:
    """Keep what is told from now on for so many days."""
    _one_of(DAYS, choice)
    terms = replace(tip_desk.terms(turn.db, turn.group.id), keep_days=choice)
    said = turn.texts.label(N_("{n} days"), n=choice)
    return _changed(turn, terms, switches.DAYS, said)


# --- Set hours -----------------------------------------------------------------------------


def hours(turn: Turn) -> Answer:
    """Ask for the set hours."""
    choices = [
        turn.named(hours_told(turn, clock), "tip_hours_ask", at) for at, clock in enumerate(CLOCKS)
    ]
    return turn.say(
        turn.t(
            "At which hours should I send everything together? More hours: answers come sooner. "
            "Fewer hours: it is harder to tell who wrote, because more people were here in "
            "between."
        ),
        *choices,
        _back(turn),
    )


def ask_hours(turn: Turn, at: int) -> Answer:
    """Say what these hours mean, and ask."""
    _one_of(range(len(CLOCKS)), at)
    text = turn.t(
        "Send everything at {hours}? What waits for an hour that you drop is sent at the next one.",
        hours=hours_told(turn, CLOCKS[at]),
    )
    return _asked(turn, text, "tip_hours_set", at)


def set_hours(turn: Turn, at: int) -> Answer:
    """Let everything leave at these hours from now on."""
    _one_of(range(len(CLOCKS)), at)
    terms = replace(tip_desk.terms(turn.db, turn.group.id), hours=CLOCKS[at])
    answer = _changed(turn, terms, switches.HOURS, hours_told(turn, CLOCKS[at]))
    _follow(turn)
    plan_next(turn)
    for case in tips.all_cases(turn.db, turn.group.id):
        turn.touch("tip", case.id)
    return answer


def _follow(turn: Turn) -> None:
    """Let what waits for an hour that has gone wait for the next one, and say so."""
    for case in tips.leaving(turn.db, turn.group.id, ALWAYS):
        tips.change(turn.db, case.group_id, case.id, slot=_kept_or_next(turn, case.slot))
        for note in tips.notes(turn.db, case.group_id, case.id):
            if note.slot:
                slot = _kept_or_next(turn, note.slot)
                tips.change_note(turn.db, case.group_id, note, slot=slot)


def _kept_or_next(turn: Turn, name: str) -> str:
    here = slots(turn)
    return here.next(here.named(name).at - timedelta(seconds=1)).name


# --- Neutral notes -------------------------------------------------------------------------


def may_note(turn: Turn, on: int) -> Answer:
    """Let neighbours ask for a neutral note when there is an answer, or not any more."""
    _one_of((0, 1), on)
    terms = replace(tip_desk.terms(turn.db, turn.group.id), routes=bool(on))
    return _changed(turn, terms, switches.REMINDERS_ON if on else switches.REMINDERS_OFF)


# --- Parts ---------------------------------------------------------------------------------


def _one_of(choices: range | tuple[int, ...], given: int) -> None:
    if given not in choices:
        raise Forged(str(given))


def _asked(turn: Turn, text: Text, action: str, *args: int) -> Answer:
    yes = turn.button(N_("Change it"), action, *args)
    return turn.say(text, (yes, _back(turn)))


def _changed(turn: Turn, terms: TipTerms, which: int, words: str = "") -> Answer:
    if terms == tip_desk.terms(turn.db, turn.group.id):
        return show(turn)  # a tap before made it so
    tip_desk.set_terms(turn.db, turn.group.id, terms)
    acts.note(turn, None, acts.SET_TERMS)
    switches.note(turn, which, words=words, contacts=True)
    return show(turn)


def _back(turn: Turn) -> Button:
    return turn.button(N_("Back"), "tip_terms")
