"""Decisions about votes: how long they stay open, what a press means, and who is ahead."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, time, timedelta

from bot.when import instant, wall
from storage.polls import NONE_OF_THESE, YES, Count, Option, Poll
from storage.responses import NO

MOST_OPTIONS = 10
LONGEST_TITLE = 100
LONGEST_OPTION = 60
"""In characters: a button shows at most 80, and " yes" has to fit as well."""

_BULLET = re.compile(r"^[-–—*+•·●○▪◦‣⁃](?:\s+|$)")

EVENING = time(20)
"""When votes end, where nobody says otherwise."""

_DAYS_FOR_WORDS = 7
_LEAST = timedelta(hours=1)
_BARELY = timedelta(minutes=5)


def start(option: Option, zone: str) -> datetime:
    """Return when a date begins (UTC). A day without a time begins at midnight."""
    assert option.day is not None
    return instant(datetime.combine(option.day, option.at or time()), zone)


def usual_end(options: Sequence[Option], zone: str, now: datetime) -> datetime | None:
    """Return until when a vote is open if nobody says: two evenings before the first date.

    Nearer dates leave less: the evening before, two hours, or until it begins. None: too late.
    """
    if options[0].day is None:
        last = wall(now, zone).date() + timedelta(days=_DAYS_FOR_WORDS)
        return instant(datetime.combine(last, EVENING), zone)
    begins = min(start(one, zone) for one in options)
    first = wall(begins, zone).date()
    evenings = [
        instant(datetime.combine(first - timedelta(days=days), EVENING), zone) for days in (2, 1)
    ]
    for end in (*evenings, begins - timedelta(hours=2), begins):
        if end - now >= (_BARELY if end == begins else _LEAST):
            return end
    return None


def takes_votes(poll: Poll, now: datetime) -> bool:
    """Tell whether a vote still counts.

    Our own clock decides when it reaches us, on every platform alike: Telegram does not say when
    a button was pressed. So a press that waited while we were down counts only before the end.
    """
    return poll.closed is None and now < poll.until


def marked(before: str | None, poll: Poll, option: int, mark: str) -> str:
    """Return the ballot after a press. "None of these" clears the others, and they clear it.

    Of dates people mark as many as they like; otherwise the newest choice is the only one.
    """
    marks = list(before or NO * (len(poll.options) + 1))
    if option == NONE_OF_THESE or not poll.dated:
        marks = [NO] * len(marks)
    marks[NONE_OF_THESE] = NO
    marks[option] = mark
    return "".join(marks)


def leaders(counts: Sequence[Count]) -> tuple[int, ...]:
    """Return the options ahead: most yes and maybe together, then most yes. Several are a tie.

    Nobody is ahead when nobody chose any.
    """
    ranks = {
        number: (count.yes + count.maybe, count.yes)
        for number, count in enumerate(counts)
        if number != NONE_OF_THESE
    }
    best = max(ranks.values(), default=(0, 0))
    return tuple(number for number, rank in ranks.items() if rank == best) if any(best) else ()


def split_words(text: str) -> list[str]:
    """Return options written one per line, or on one line with semicolons or commas between them.

    They stay as they are written ("O-", "-5"): only a bullet with a space behind it is none of it.
    """
    separator = next((sign for sign in "\n;" if sign in text.strip()), ",")
    parts = (_BULLET.sub("", part.strip()) for part in text.strip().split(separator))
    return [words for part in parts if (words := " ".join(part.split()))]


def may_mark(poll: Poll, option: int, mark: str) -> bool:
    """Tell whether a press is one that we drew: a maybe is for dates only."""
    if not 0 <= option <= len(poll.options):
        return False
    return mark == YES or (poll.dated and option != NONE_OF_THESE)
