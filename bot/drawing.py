"""What a copy is to show: drawn from today's rows, for its language and its platform."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from bot import public, rights, which
from bot.access import anyone, roles_of
from bot.app import App
from bot.binding import with_key
from bot.feature import Card
from bot.fit import MOST, fit
from bot.loudness import TOPICS, At, Never, Now, Verdict, night, verdict, wishes
from bot.meant import refs
from bot.texts import N_, speaking
from bot.view import View
from bot.words import Platform, Post, plain
from storage import cards, copies, groups, members, people
from storage.copies import Due
from storage.groups import YOUNG
from storage.stops import stopped
from storage.wishes import chosen

BLANK = Post(plain("…"))
"""What is left of a message where somebody reads it who may not, or may not any more."""

KEPT = 5.0
"""Seconds for which a drawing may serve the next chats too."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """What a card shows at a revision; a `post` of None is not shown, or taken away.

    `stays`: whoever it is for wants no more of it; what they have is not touched. `until`: it
    waits for the end of their quiet hours.
    """

    post: Post | None
    rev: int
    at: float = 0.0
    stays: bool = False
    until: datetime | None = None


class Drawings:
    """Draws for one platform; what goes to many chats is drawn once."""

    def __init__(self, app: App, platform: Platform, seconds: Callable[[], float]) -> None:
        self._app = app
        self._platform = platform
        self._seconds = seconds
        self._kept: dict[tuple[int, str, bool, bool], Drawing] = {}

    def of(self, copy: Due) -> Drawing:
        """Return what a copy is to show now."""
        card = self._app.registry.cards.get(copy.kind)
        if copy.direct or copy.reason or (card and card.for_a_part):
            return self._draw(copy)
        key = (copy.card_id, copy.language, copy.young, not copy.shown)
        kept = self._kept.get(key)
        if kept is None or kept.rev < copy.rev or self._seconds() - kept.at > KEPT:
            kept = self._kept[key] = self._draw(copy)
        return kept

    def forget(self) -> None:
        """Keep nobody's words longer than they are needed."""
        self._kept.clear()

    def _draw(self, copy: Due) -> Drawing:
        with self._app.database.reading() as db:
            rev = copies.rev(db, copy.card_id)
            if copy.reason in {cards.ERASED, cards.AWAY}:
                return Drawing(BLANK if copy.native else None, rev)
            home = groups.group(db, copy.group_id)
            card = self._app.registry.cards.get(copy.kind)
            makes_way = copy.reason == cards.ANEW and bool(copy.native)
            if home is None or card is None or makes_way:
                return Drawing(None, rev)
            view = View(
                db=db,
                now=self._app.now(),
                texts=speaking(copy.language),
                home=home,
                alone=copy.direct,
                first=not copy.shown,
                platforms=self._app.abouts,
                cans=self._app.cans,
            )
            view.reader = _reader(view, copy)
            view.young = copy.young or (copy.direct and _is_young(view, copy))
            if not _may_read(view, copy, card):
                # What it showed goes; a message of its own tells of the role that ended, or of the
                # chat that everybody can read.
                return Drawing(BLANK if copy.native else None, rev)
            decided = _decided(view, copy, card) if copy.direct else Now()
            if isinstance(decided, Never):
                return Drawing(None, rev, stays=True)
            if isinstance(decided, At) and not copy.native:
                return Drawing(None, rev, until=decided.moment)
            post = self._instead(view, copy) or with_key(card.draw, copy.key, view)
            if post and copy.direct:
                post = _with_group(view, _with_fewer(view, card, post))
            if post and decided == Now(silent=True):
                post = replace(post, silent=True)
            if post:
                self._app.registry.check_links(post)
        if copy.reason == cards.MOVED and post and not post.rows:
            post = None  # nothing can be done with it any more: it stays in the old chat
        return Drawing(fit(post, self._platform.can) if post else None, rev, self._seconds())

    def _instead(self, view: View, copy: Due) -> Post | None:
        """Return what stands in the place of a post that organizers took down."""
        kind = self._app.registry.posts.get(copy.kind)
        if kind is None:
            return None
        number = int(copy.key.partition("_")[0])
        return public.instead(view, self._app.registry.public[kind].ref(number), kind, number)


def _reader(view: View, copy: Due) -> int:
    """Return whom a copy in a private chat is for; 0 for one in a chat of many."""
    person = people.person(view.db, copy.platform, copy.chat) if copy.direct else None
    return person.id if person else 0


def _is_young(view: View, copy: Due) -> bool:
    """Tell whether somebody reads a copy in private who is only in chats of people under 18."""
    if all(one.ages != YOUNG for one in groups.chats(view.db, copy.group_id)):
        return False
    person = people.person(view.db, copy.platform, copy.chat)
    return person is not None and members.only_young(view.db, copy.group_id, person.id)


def _decided(view: View, copy: Due, card: Card) -> Verdict:
    """Decide how loud it may be. What somebody reads for a part that they took is no topic."""
    person = people.person(view.db, copy.platform, copy.chat)
    if person is None:
        return Now()
    wanted = wishes(person, chosen(view.db, person.id))
    if card.for_a_part:
        wanted = replace(wanted, topics=wanted.topics | {card.topic})
    again = copy.reason == cards.RESTORED
    return verdict(card.topic, wanted, night(view.group), view.local(), again=again)


def _with_group(view: View, post: Post) -> Post:
    """Name the group of a thing by its number alone, for whoever is in several."""
    if not refs(str(post.text)):
        return post
    return replace(post, text=which.headed(view, post.text, which.homes(view, view.reader)))


def _with_fewer(view: View, card: Card, post: Post) -> Post:
    """Let a message that came by itself lead to fewer of its kind, as its last row.

    It has no such button where there are as many as a screen has, nor where it would be of no use:
    somebody reads it for a part that they took, or nothing more comes as the group has stopped.
    """
    if stopped(view.db, view.group.id):
        return post
    if card.for_a_part or card.topic not in TOPICS or sum(map(len, post.rows)) >= MOST:
        return post
    fewer = view.button(N_("Fewer messages"), "fewer_about", card.topic)
    return replace(post, rows=(*post.rows, (fewer,)))


def _may_read(view: View, copy: Due, card: Card) -> bool:
    """Whether only those read it who have the part in the group for which it was written."""
    if card.needs is anyone or (card.own and copy.direct):
        return True
    if not copy.direct:
        chat = groups.chat(view.db, copy.platform, copy.chat)
        return chat is None or not chat.open or not card.for_a_part
    person = people.person(view.db, copy.platform, copy.chat)
    seat = members.seat(view.db, copy.group_id, person.id) if person else None
    if seat is None:
        return False
    roles = roles_of(seat, member=seat.last is not None)
    stranded = person is not None and rights.stranded(view, person.id)
    return card.needs.allows(replace(roles, stranded=stranded))
