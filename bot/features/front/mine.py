"""[What I asked]: what somebody asked and told in their groups, also for whoever gets no word."""

from __future__ import annotations

from collections.abc import Sequence

from bot import asked, over, paging, public, reaching, taken
from bot.binding import with_key
from bot.feature import Feature, Mine
from bot.fit import Item
from bot.texts import N_
from bot.turn import Turn
from bot.view import View
from bot.words import Answer, Post, Text, joined
from storage import cards, moderation
from storage.groups import Group

MINE = N_("What I asked")


Found = tuple[Group, Mine]


class WhatIAsked:
    """Gathers what somebody asked from all features and groups, that of the turn first."""

    def __init__(self, features: Sequence[Feature]) -> None:
        self._features = features

    def show(self, turn: Turn) -> Answer:
        """Tell somebody what became of what they asked and told."""
        return self.page(turn, 1)

    def page(self, turn: Turn, number: int) -> Answer:
        """Show one screen of it, the newest first."""
        asked.leave(turn)
        menu, found = turn.button(N_("Menu"), "menu"), self._everywhere(turn)
        if not found:
            return turn.say(turn.t("You asked and told nothing that I still know of."), menu)
        several = len({group.id for group, _ in found}) > 1 or found[0][0] != turn.home
        items = [_item(turn, group, one, several=several) for group, one in found]
        return paging.page(turn, number, items, ("mine_more",), back=menu)

    def open(self, turn: Turn, kind: str, key: str) -> Answer:
        """Show where one of these stands. Words are no answer to what was asked before."""
        asked.leave(turn)
        if any((one.kind, one.key) == (kind, key) for one in self._here(turn)):
            drawn = next(one.cards[kind] for one in self._features if kind in one.cards)
            post = with_key(drawn.draw, key, turn)
            if post is not None:
                return Answer(_promising(turn, post))
        menu = turn.button(N_("Menu"), "menu")
        return turn.say(turn.t("That is done: you have nothing to do there."), menu)

    def _everywhere(self, turn: Turn) -> list[Found]:
        """Return what somebody asked in each of their groups, that of the turn first."""
        here = turn.home
        others = [one for one in over.known(turn) if here is None or one.id != here.id]
        found: list[Found] = []
        for group in ([here] if here else []) + others:
            turn.home = group
            found.extend((group, one) for one in self._here(turn))
        turn.home = here
        return found

    def _here(self, turn: Turn) -> list[Mine]:
        """Return what somebody asked in the group of the turn."""
        return [found for one in self._features if one.mine for found in one.mine(turn)]

    def try_again(self, turn: Turn) -> Answer:
        """Write to somebody once more, to see whether it arrives now."""
        reaching.attempt(turn)
        return turn.line(turn.t("I write to you in private now."))

    def draw_unreached(self, view: View, key: str) -> Post | None:
        """Draw, for whoever wrote something, that it did not arrive, and later that it did."""
        kind, _, its_key = key.partition("/")
        card = next((one.cards[kind] for one in self._features if kind in one.cards), None)
        wrote = with_key(card.wrote, its_key, view) if card and card.wrote else None
        if wrote is None:
            return None
        copies = cards.copies(view.db, view.group.id, kind, its_key)
        if any(one.direct and one.shown for one in copies):
            return Post(view.t("**{ref}**: it has arrived now.", ref=wrote.ref))
        return Post(
            view.t(
                "**{ref}**: your words did not arrive in private. They wait there: the person "
                "who asked finds them under “What I asked”.",
                ref=wrote.ref,
            )
        )

    def draw_gone(self, view: View, key: str) -> Post | None:
        """Draw, for whoever took something back, in which chats it is gone."""
        kind, _, of = key.partition("/")
        number = int(of)
        what = self._called(view, kind, number)
        posts = (one.public[kind] for one in self._features if kind in one.public)
        kinds = (kind, *(other for post in posts for other in post.cards))
        return taken.draw(view, what, kinds, number) if what else None

    def draw_taken(self, view: View, key: str) -> Post | None:
        """Draw, for whoever wrote something, who else took it back."""
        kind, of, serial = key.split("/")
        what = self._called(view, kind, int(of))
        act = moderation.one(view.db, view.group.id, kind, int(of), int(serial))
        return public.draw_from(view, what, act) if what and act else None

    def _called(self, view: View, kind: str, number: int) -> Text | None:
        card = next((one.cards[kind] for one in self._features if kind in one.cards), None)
        return card.called(view, number) if card and card.called else None


def _promising(turn: Turn, post: Post) -> Post:
    """Return a card with the way to be written to again, where it says that nothing is."""
    told, louder = reaching.unwritten(turn, here=True) or (Text(), ())
    if not louder or str(told) not in str(post.text):
        return post
    return Post(post.text, (*post.rows, louder))


def _item(turn: Turn, group: Group, one: Mine, *, several: bool) -> Item:
    """Return one of these, and the button that opens it in its group."""
    name = turn.t("**{group}**:", group=group.name.upper()) if several else Text()
    label = f"{group.name}: {one.label}" if several else one.label
    here, turn.home = turn.home, group
    button = turn.named(label, "mine_open", one.kind, one.key)
    turn.home = here
    return joined([name, one.line], " "), button
