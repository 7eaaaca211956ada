"""One silent post a week, on Sunday: what waited, and what came of things; none without either."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from bot import public
from bot.feature import Feature
from bot.features.summary import loud
from bot.texts import N_
from bot.turn import Turn, View
from bot.when import instant
from bot.words import Post, Rows, Text, Way, joined
from storage import agenda, people, summary

KIND = public.SUMMARY
NEXT = "next"
DAY = 6
"""Sunday, as Python counts weekdays."""

HOUR = time(18)
LONGEST = 12
"""Lines of one summary; the others are counted."""

KEPT = timedelta(days=7)
A_DAY = timedelta(days=1)


class Weekly:
    """Gathers the lines of all features' cards."""

    def __init__(self, others: Sequence[Feature]) -> None:
        self._cards = {kind: card for one in others for kind, card in one.cards.items()}
        self._results = [one.results for one in others if one.results]

    def begins(self, turn: Turn) -> None:
        """See to it that the next summary is planned."""
        if agenda.planned(turn.db, KIND, turn.group.id, NEXT) is None:
            self._plan_next(turn)

    def due(self, turn: Turn, _key: str) -> None:
        """Post what waited since the last summary, and look how loud the week was."""
        today = turn.local().date()
        name = f"{today:%Y%m%d}"
        if summary.posted(turn.db, turn.group.id, today):
            turn.plan(KIND, NEXT, turn.now + A_DAY)  # today's one post was something else
            return
        if summary.gather(turn.db, turn.group.id, name) or self._came_of(turn, name):
            turn.post(KIND, name, words_of=None, by_itself=True)
        summary.forget_days(turn.db, turn.group.id, today - KEPT)
        if loud.is_loud(turn):
            for one in people.holders(turn.db, turn.group.id, people.ORGANIZER):
                turn.write_to(one.person_id, loud.KIND, name)
        self._plan_next(turn)

    def replan(self, turn: Turn, _key: str, due: datetime) -> bool:
        """Plan the next summary anew when it lies behind the coming Sunday."""
        if due <= next_summary(turn.local(), turn.group.zone):
            return False
        self._plan_next(turn)
        return True

    def _plan_next(self, turn: Turn) -> None:
        turn.plan(KIND, NEXT, next_summary(turn.local(), turn.group.zone))

    def draw(self, view: View, key: str) -> Post | None:
        """Draw a line for each thing that waited; what was taken back since has none."""
        lines = [
            line
            for one in summary.lines(view.db, view.group.id, key)
            if (line := self._line(view, one.kind, one.key))
        ]
        lines = [*self._came_of(view, key), *lines]
        if not lines:
            return None
        more = len(lines) - LONGEST
        rest = [view.tn("And {n} more.", "And {n} more.", more)] if more > 0 else []
        head = view.t("**This week in {group}**", group=view.group.name)
        whats_on = view.button(N_("Votes and activities"), "whats_on", way=Way.DOOR)
        buttons = (*self._rows(view, key), (whats_on,))
        return Post(joined([head, *lines[:LONGEST], *rest], "\n"), buttons, silent=True)

    def _came_of(self, view: View, key: str) -> list[Text]:
        """Return what was answered, passed on, fixed and decided in the week up to its Sunday."""
        day = datetime.strptime(key, "%Y%m%d").date()  # noqa: DTZ007 - a day on the group's clocks
        sunday = day - timedelta(days=(day.weekday() - DAY) % 7)
        until = instant(datetime.combine(sunday, HOUR), view.group.zone)
        since = instant(datetime.combine(sunday - KEPT, HOUR), view.group.zone)
        found = [one for results in self._results for one in results(view, since, until)]
        return [
            one.line for one in found if not one.kind or public.visible(view, one.kind, one.number)
        ]

    def _rows(self, view: View, key: str) -> Rows:
        """Return the buttons of the one thing that has any; of several, nobody could tell whose."""
        posts = (
            self._cards[one.kind].draw(view, one.key)
            for one in summary.lines(view.db, view.group.id, key)
            if one.kind in self._cards and _visible(view, one.kind, one.key)
        )
        found = [post.rows for post in posts if post and post.rows]
        return found[0] if len(found) == 1 else ()

    def _line(self, view: View, kind: str, key: str) -> Text | None:
        if not _visible(view, kind, key):
            return None
        card = self._cards.get(kind)
        return card.line(view, key) if card and card.line else None


def _visible(view: View, kind: str, key: str) -> bool:
    return not key.isdecimal() or public.visible(view, kind, int(key))


def next_summary(local: datetime, zone: str) -> datetime:
    """Return the moment (UTC) of the first summary after `local`."""
    days = (DAY - local.weekday()) % 7
    day: date = local.date() + timedelta(days=days)
    if days == 0 and local.time() >= HOUR:
        day += timedelta(days=7)
    return instant(datetime.combine(day, HOUR), zone)
