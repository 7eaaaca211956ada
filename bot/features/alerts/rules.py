"""When an urgent alert needs somebody else's yes, and how long things wait: pure decisions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.texts import N_
from storage.alerts import AGREE, ASKED, OUT, PAUSE, Alert

WAITING = (ASKED, AGREE, PAUSE)
"""States in which it waits for somebody's yes."""

LONGEST = 600
"""Characters of an alert: it is read on a phone that has just rung."""

MISSING = "missing"
KINDS = {
    "fire": N_("Fire or gas"),
    MISSING: N_("Missing person"),
    "crime": N_("A crime just happened"),
    "storm": N_("Storm, power, water"),
    "other": N_("Something else"),
}

ENDS = {
    "safe": N_("The danger is over."),
    "mistake": N_("It was a mistake: there is no danger."),
}
"""How an alert ended, in words of ours, for whoever may write none of their own."""

DEEDS = frozenset({"crime", "other"})
"""Kinds that are about what somebody does; the others are about what somebody needs."""

DAY = timedelta(hours=24)
FREE = 2
"""Alerts in a day that one organizer may send alone; the next one needs a second person."""

ALONE = timedelta(minutes=10)
"""How long somebody waits who has nobody to ask."""

PLEAS = 3
"""So often in a day one neighbour can ask to warn everyone."""

TOO_LATE = timedelta(hours=12)
"""What nobody decided about in this time does not go out any more: the danger is another one."""

AGAIN = (timedelta(minutes=5), timedelta(minutes=10), timedelta(minutes=15))
"""How long a neighbour's plea waits each time before it rings again, of the contacts too."""

UNHEARD = AGAIN[0]
NONE = timedelta(0)
"""Where no organizer can be reached at all, the contacts are rung at once."""

STILL_UP = timedelta(hours=6)
MORNING = 9
"""How often organizers are asked in the first day whether an alert is over, and at which hour of
every day after it."""

MISTAKEN = timedelta(hours=1)
"""How long an all clear that was wrong can be taken back."""

LOOK_AGAIN = timedelta(minutes=1)
"""After another try, how long until whoever sent it reads what became of it."""


def state(lately: Sequence[Alert], *, others: bool) -> str:
    """Return in which state a new alert begins; `others`: somebody else could agree to it."""
    if len(lately) < FREE:
        return OUT
    return AGREE if others else PAUSE


def asks_again(went: datetime, local: datetime) -> datetime:
    """Return when organizers are asked next whether an alert is over."""
    soon = local + STILL_UP
    if local < went + DAY:
        return soon
    morning = soon.replace(hour=MORNING, minute=0, second=0, microsecond=0)
    return morning if morning >= soon else morning + DAY


def decides(alert: Alert, *, organizer: bool, rung: bool, now: datetime) -> bool:
    """Tell whether an organizer, or else a contact, was offered to decide about a waiting alert.

    `rung`: a neighbour's plea went to the contacts too.
    """
    if alert.state == PAUSE:
        return organizer and now >= alert.written + ALONE
    return organizer or alert.state == AGREE or (alert.state == ASKED and rung)


def ref(number: int) -> str:
    """Return an alert's short name: "A-17"."""
    return f"A-{number}"
