"""One silent post a week, on Sunday: what waited, and what came of things; none without either.

It repeats words of neighbours. So each chat has its own: nothing in the name of anybody who may not
write there now, nothing without a name that never went there, and among people under 18 nothing
that they never had and at which no organizer looked.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta

from bot import public
from bot.binding import with_key
from bot.feature import Feature, Result
from bot.features.summary import loud
from bot.texts import N_
from bot.turn import Turn
from bot.view import View
from bot.when import instant
from bot.words import Post, Rows, Text, Way, joined
from storage import agenda, cards, groups, members, summary
from storage.groups import GroupChat
from storage.summary import SummaryLine

KIND = public.SUMMARY
NEXT = "next"
DAY = 6
"""Sunday, as Python counts weekdays."""

HOUR = time(18)
LONGEST = 12
"""Lines of one summary; the others are counted."""

Ref = tuple[str, int]
"""A post of a neighbour: its kind and number."""

KEPT = timedelta(days=7)
A_DAY = timedelta(days=1)


class Weekly:
    """Gathers the lines of all features' cards."""

    def __init__(self, others: Sequence[Feature]) -> None:
        self._cards = {kind: card for one in others for kind, card in one.cards.items()}
        self._results = [one.results for one in others if one.results]
        self._public = {kind: one for other in others for kind, one in other.public.items()}

    def begins(self, turn: Turn) -> None:
        """See to it that the next summary is planned."""
        if agenda.planned(turn.db, KIND, turn.group.id, NEXT) is None:
            self._plan_next(turn)

    def due(self, turn: Turn, _key: str) -> None:
        """Post what waited since the last summary, and look how loud the week was."""
        today = turn.local().date()
        name = f"{today:%Y%m%d}"
        if summary.posted(turn.db, turn.group.id, today):
            turn.plan(KIND, NEXT, due=turn.now + A_DAY)  # today's one post was something else
            return
        summary.gather(turn.db, turn.group.id, name)
        for key, chat in self._keys(turn, name):
            if self._lines(turn, key):
                turn.post(KIND, key, words_of=None, among=[chat], by_itself=True)
        summary.forget_days(turn.db, turn.group.id, today - KEPT)
        if loud.is_loud(turn):
            for one in members.holders(turn.db, turn.group.id, members.ORGANIZER):
                turn.write_to(one.person_id, loud.KIND, name)
        self._plan_next(turn)

    def _keys(self, turn: Turn, day: str) -> list[tuple[str, GroupChat]]:
        """Return the key of each chat's summary: the day, the chat, and what is left out there."""
        posts = self._repeated(turn, day)
        named = [one for one in posts if self._public[one[0]].named(turn, one[1])]
        authors = {one: self._public[one[0]].author(turn, one[1]) for one in named}
        silent = {who: turn.silent_in(who) for who in set(authors.values()) if who}

        def left_out(chat: GroupChat) -> list[Ref]:
            return [
                one
                for one in posts
                if (
                    chat in silent.get(authors[one] or 0, ())
                    if one in named
                    else _never_there(turn, one, chat)
                )
            ]

        street = groups.street_chats(turn.db, turn.group.id)
        return [(_key(day, chat, left_out(chat)), chat) for chat in street]

    def _repeated(self, view: View, day: str) -> list[Ref]:
        """Return the posts of neighbours that a day's summary may repeat, as (kind, number)."""
        waited = summary.lines(view.db, view.group.id, day)
        posts = [(one.kind, int(one.key)) for one in waited if one.kind in self._public]
        came = [(one.kind, one.number) for one in self._results_of(view, day) if one.kind]
        return list(dict.fromkeys([*posts, *came]))

    def replan(self, turn: Turn, due: datetime, _key: str) -> bool:
        """Plan the next summary anew when it lies behind the coming Sunday."""
        if due <= next_summary(turn.local(), turn.group.zone):
            return False
        self._plan_next(turn)
        return True

    def _plan_next(self, turn: Turn) -> None:
        turn.plan(KIND, NEXT, due=next_summary(turn.local(), turn.group.zone))

    def draw(self, view: View, key: str) -> Post | None:
        """Draw a line for each thing that waited; what was taken back since has none."""
        lines = self._lines(view, key)
        if not lines:
            return None
        more = len(lines) - LONGEST
        rest = [view.tn("And {n} more.", "And {n} more.", more)] if more > 0 else []
        head = view.t("**This week in {group}**", group=view.group.name)
        whats_on = view.button(N_("Votes and activities"), "whats_on", way=Way.DOOR)
        buttons = (*self._rows(view, key), (whats_on,))
        return Post(joined([head, *lines[:LONGEST], *rest], "\n"), buttons, silent=True)

    def _lines(self, view: View, key: str) -> list[Text]:
        """Return what came of things, and then what waited, as far as its chat may read it."""
        came = [
            one.line
            for one in self._results_of(view, key.partition("_")[0])
            if not one.kind or self._stands(view, key, (one.kind, one.number))
        ]
        waited = [
            line
            for one in self._waited(view, key)
            if (card := self._cards.get(one.kind))
            and card.line
            and (line := with_key(card.line, one.key, view))
        ]
        return [*came, *waited]

    def _waited(self, view: View, key: str) -> list[SummaryLine]:
        return [
            one
            for one in summary.lines(view.db, view.group.id, key.partition("_")[0])
            if one.kind not in self._public or self._stands(view, key, (one.kind, int(one.key)))
        ]

    def _stands(self, view: View, key: str, post: Ref) -> bool:
        """Whether the chat of a summary may read a post there."""
        _day, chat, left_out = _parts(key)
        here = next(
            (one for one in groups.street_chats(view.db, view.group.id) if one.id == chat), None
        )
        return (
            post not in left_out
            and public.visible(view, *post)
            and (here is None or public.may_repeat(view, *post, here, self._signer(view, post)))
        )

    def _signer(self, view: View, post: Ref) -> int | None:
        """Return who wrote a post in their name, None where it shows none."""
        one = self._public[post[0]]
        return one.author(view, post[1]) if one.named(view, post[1]) else None

    def _results_of(self, view: View, name: str) -> list[Result]:
        """Return what was answered, passed on, fixed and decided in the week up to its Sunday."""
        day = datetime.strptime(name, "%Y%m%d").date()  # noqa: DTZ007 - a day on the group's clocks
        sunday = day - timedelta(days=(day.weekday() - DAY) % 7)
        until = instant(datetime.combine(sunday, HOUR), view.group.zone)
        since = instant(datetime.combine(sunday - KEPT, HOUR), view.group.zone)
        return [one for results in self._results for one in results(view, since, until)]

    def _rows(self, view: View, key: str) -> Rows:
        """Return the buttons of the one thing that has any; of several, nobody could tell whose."""
        posts = (
            with_key(self._cards[one.kind].draw, one.key, view)
            for one in self._waited(view, key)
            if one.kind in self._cards
        )
        found = [post.rows for post in posts if post and post.rows]
        return found[0] if len(found) == 1 else ()


def _never_there(view: View, post: Ref, chat: GroupChat) -> bool:
    """Whether a post went to other chats, and not to this one: its author could not write there."""
    kind, number = post
    copies = cards.copies(view.db, view.group.id, kind, str(number))
    there = {(one.platform, one.chat) for one in copies}
    return bool(there) and (chat.platform, chat.native) not in there


def _key(day: str, chat: GroupChat, left_out: Iterable[Ref]) -> str:
    return "_".join([day, str(chat.id), *(f"{kind}.{number}" for kind, number in left_out)])


def _parts(key: str) -> tuple[str, int, list[Ref]]:
    """Return what the key of a summary says; of one that all chats shared, no chat (0)."""
    day, *rest = key.split("_")
    refs = [one.partition(".") for one in rest[1:]]
    return day, int(rest[0]) if rest else 0, [(kind, int(number)) for kind, _, number in refs]


def next_summary(local: datetime, zone: str) -> datetime:
    """Return the moment (UTC) of the first summary after `local`."""
    days = (DAY - local.weekday()) % 7
    day: date = local.date() + timedelta(days=days)
    if days == 0 and local.time() >= HOUR:
        day += timedelta(days=7)
    return instant(datetime.combine(day, HOUR), zone)
