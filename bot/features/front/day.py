"""[My day]: what waits for a contact or an organizer, over all their groups, in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from textwrap import shorten

from bot import asked, lacking, paging, proposing, rights, screen, unasked
from bot.binding import Forged, with_key
from bot.desk import going, pausing
from bot.feature import Feature, Waiting
from bot.features.front import talk
from bot.fit import Item
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Said, Text, joined, quoted
from storage.groups import Group

BEGINNING = 80
"""Characters of what somebody wrote; the rest is on its card."""

AN_HOUR = timedelta(hours=1)

Found = tuple[Group, Waiting]


class Day:
    """Gathers what waits from all features, what is urgent first, then the oldest."""

    def __init__(self, features: Sequence[Feature]) -> None:
        self._features = features

    def show(self, turn: Turn) -> Answer:
        """Show the first screen of what waits."""
        return self.page(turn, 1)

    def page(self, turn: Turn, number: int) -> Answer:
        """Show one screen of what waits."""
        found = self._everywhere(turn)
        menu = turn.button(N_("Menu"), "menu")
        if not found:
            return turn.say(turn.t("You have nothing to do now."), menu)
        head = _counted(turn, [group for group, _ in found])
        items = [_item(turn, at, *one) for at, one in enumerate(found, start=1)]
        return paging.page(turn, number, items, ("my_day_page",), head=head, back=menu)

    def open(self, turn: Turn, kind: str, key: str) -> Answer:
        """Show the card of one thing that waits, for whom it waits. Words may be its answer."""
        asked.leave(turn)
        for one in self._here(turn):
            if (one.kind, one.key) == (kind, key):
                drawn = next(f.cards[kind] for f in self._features if kind in f.cards)
                post = with_key(drawn.draw, key, turn)
                if post is not None:
                    if post.protect:
                        screen.hush(turn)
                    asked.show(turn, asked.Item(turn.group.id, kind, key, one.ref or str(one.what)))
                    return Answer(post)
        return _waits_no_more(turn)

    def answer(self, turn: Turn, mark: str, number: int) -> Answer:
        """Take words that were typed under an item as a reply to its card."""
        return self._answer(turn, mark, number, added=False)

    def add(self, turn: Turn, mark: str, number: int) -> Answer:
        """Take them together with what waits there already."""
        return self._answer(turn, mark, number, added=True)

    def _answer(self, turn: Turn, mark: str, number: int, *, added: bool) -> Answer:
        item = proposing.proposed(turn, mark, number)
        if item is None and (all_of_it := proposing.grown(turn, mark)):
            return all_of_it
        words = unasked.taken(turn, mark)
        if item is None or words is None or item.group_id != turn.group.id:
            return self._gone(turn, mark)
        card = next(one.cards[item.kind] for one in self._features if item.kind in one.cards)
        if card.reply is None or not card.needs.allows(turn.roles):
            raise Forged(item.kind)
        asked.leave(turn)
        pausing.over(turn)
        if item.until is not None and going.at(turn, item) is None:
            late = turn.t("I sent it meanwhile. To change it, tap “Correct it” under it.")
            return turn.say(late)
        before = going.words_at(turn, item) if added else ""
        if item.until is not None:  # they read that other words wait there
            turn.settled.add(item.kind)
        said = Said(turn.chat, turn.actor, lacking.together(before, words))
        return with_key(card.reply, item.key, turn, said) or _waits_no_more(turn)

    def _gone(self, turn: Turn, mark: str) -> Answer:
        """Say that words are gone, and which others of theirs still wait."""
        gone = unasked.gone(turn, mark)
        cards = {kind: card for one in self._features for kind, card in one.cards.items()}
        public = {kind: it for one in self._features for kind, it in one.public.items()}
        waits = going.still(turn, gone, cards, public)
        return waits or turn.say(gone, turn.button(N_("Menu"), "menu"))

    def _everywhere(self, turn: Turn) -> list[Found]:
        """Return what waits for this person in all their groups."""
        found: list[Found] = []
        asked_in, mine = turn.home, talk.my_groups(turn)
        roles = rights.everywhere(turn, mine)
        for group in mine:
            turn.home, turn.roles = group, roles[group.id]
            found.extend((group, one) for one in self._here(turn))
        turn.home = asked_in
        return sorted(found, key=lambda one: (not one[1].urgent, one[1].since or turn.now))

    def _here(self, turn: Turn) -> list[Waiting]:
        """Return what waits for this person in the group of the turn."""
        return [found for one in self._features if one.waiting for found in one.waiting(turn)]


def _waits_no_more(turn: Turn) -> Answer:
    menu = turn.button(N_("Menu"), "menu")
    return turn.say(turn.t("That is done: you have nothing to do there."), menu)


def _counted(turn: Turn, groups: Sequence[Group]) -> Text:
    """Return how many wait in each group."""
    names = {group.id: group.name for group in groups}
    if len(names) == 1:
        name = groups[0].name
        return turn.tn("{n} waits in {group}.", "{n} wait in {group}.", len(groups), group=name)
    counts = {gid: sum(one.id == gid for one in groups) for gid in names}
    each = turn.texts.listed([f"{name} {counts[gid]}" for gid, name in names.items()])
    return turn.t("{n} wait: {each}.", n=len(groups), each=each)


def _item(turn: Turn, number: int, group: Group, one: Waiting) -> Item:
    """Return a line with its number, and the button that opens it."""
    asked_in, turn.home = turn.home, group
    name = turn.t("**{n}. {group}**", n=number, group=group.name.upper())
    line = joined([name, one.what, _age(turn, one.since), one.due], ", ")
    label = turn.texts.label("Open {n}", n=number)
    if number == 1:
        label = turn.texts.label("Open first")
    button = turn.named(label, "my_day_open", one.kind, one.key)
    turn.home = asked_in
    words = quoted(shorten(one.words, BEGINNING, placeholder=" …")) if one.words else Text()
    return joined([line, words], "\n"), button


def _age(turn: Turn, since: datetime | None) -> Text:
    """Return for how long something waits, in hours and days as people count them."""
    if since is None:
        return Text()
    if turn.now - since < AN_HOUR:
        return turn.t("new")
    days = (turn.local().date() - turn.local(since).date()).days
    if days == 0:
        hours = (turn.now - since) // AN_HOUR
        return turn.tn("for {n} hour", "for {n} hours", hours)
    return turn.tn("for {n} day", "for {n} days", days)
