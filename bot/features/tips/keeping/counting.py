"""How much is told privately: numbers of a month that is over, from which no small one follows.

Few people told something: then who it was can be guessed. So a number below 5 is not shown, nor
one from which it could be worked out, and every other is rounded to 5.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from bot.texts import N_
from bot.turn import Turn
from bot.view import View
from bot.words import Answer, Text, joined
from storage import members, tip_counts, tips
from storage.tip_counts import HIDDEN

FEWEST = 5
ALL = "all"
"""The cell for everything together; the others are the roles that it was told to."""

ROLES = (members.POLICE, members.COMMUNITY, members.ORGANIZER)
MONTHS = 3
"""So many months stand on one screen."""


def rounded(counts: Mapping[str, int]) -> dict[str, int]:
    """Return what may be shown of numbers by role, with ALL of them; HIDDEN for the others.

    Where one number alone is hidden, the first of the others is hidden too: else the sum of all
    would tell it. Always the first: chosen by its size, it would tell more (tried on all numbers).
    """
    total = sum(counts.values())
    shown = [role for role, n in counts.items() if n >= FEWEST]
    if len(counts) - len(shown) == 1:
        shown = shown[1:]
    cells = {role: _to_five(n) if role in shown else HIDDEN for role, n in counts.items()}
    return {**cells, ALL: _to_five(total) if total >= FEWEST else HIDDEN}


def _to_five(n: int) -> int:
    return (n + FEWEST // 2) // FEWEST * FEWEST


def close_month(turn: Turn, today: date) -> None:
    """Count the month before today's, once."""
    month = f"{today.replace(day=1) - timedelta(days=1):%Y-%m}"
    if month in tip_counts.published(turn.db, turn.group.id):
        return
    counts = dict.fromkeys(ROLES, 0)
    for case in tips.all_cases(turn.db, turn.group.id):
        if case.shown not in tips.UNPOSTED and f"{case.day:%Y-%m}" == month:
            counts[case.reader_role] += 1
    tip_counts.publish(turn.db, turn.group.id, month, rounded(counts))


def show(turn: Turn) -> Answer:
    """Show organizers the last months."""
    months = list(tip_counts.published(turn.db, turn.group.id).items())[:MONTHS]
    lines = [_line(turn, month, cells) for month, cells in months]
    text = joined(
        [
            turn.t("**Private messages**, in months that are over, rounded to 5:"),
            joined(lines or [turn.t("No month is over yet.")], "\n"),
        ],
        "\n",
    )
    return turn.say(text, turn.button(N_("Back"), "tip_terms"))


def _line(view: View, month: str, cells: Mapping[str, int]) -> Text:
    name = view.texts.month(date.fromisoformat(f"{month}-01"))
    if cells[ALL] == HIDDEN:
        return view.t("{month}: fewer than 5.", month=name)
    parts = [
        f"{view.role_name(role)} {cells[role]}" for role in ROLES if cells.get(role, HIDDEN) > 0
    ]
    told = view.t("{month}: {n}.", month=name, n=cells[ALL])
    return joined([told, view.t("{parts}.", parts=", ".join(parts))], " ") if parts else told
