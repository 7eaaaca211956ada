"""What waits for somebody, and whether words that they typed are about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot import asked, danger, files, forms, proposing, rights, screen, stopping, went
from bot.access import Roles
from bot.binding import with_key
from bot.desk import going, meaning, pausing
from bot.feature import Card
from bot.meant import refs
from bot.taking import Taking
from bot.texts import N_
from bot.turn import Turn
from bot.view import Row
from bot.words import Answer, Post, Said, Text, joined
from storage import cards

MOST = 4
"""So many things are offered that words may be the answer to."""


@dataclass(slots=True)
class Items:
    """The ways of words that may be about what waits."""

    taking: Taking

    # --- The card that words reply to ---

    def _found(self, turn: Turn, said: Said) -> tuple[str, str, str] | None:
        """Return the group, the kind and the key of the card that words reply to."""
        if not said.answers:
            return None
        return cards.card_of(turn.db, turn.chat.platform, turn.chat.id, said.answers)

    def card(self, turn: Turn, said: Said) -> tuple[str, Card, str] | None:
        """Return the card that words reply to: its group, its kind, its key."""
        found = self._found(turn, said)
        card = self.taking.registry.cards.get(found[1]) if found else None
        return (found[0], card, found[2]) if found and card else None

    def stands(self, turn: Turn, said: Said) -> Post | None:
        """Return what the card shows that words reply to; None where they reply to no card.

        The question that was asked where that card was tapped stands before it.
        """
        found, last = self.card(turn, said), asked.last(turn)
        at_it = last is not None and last.message == said.answers
        if found is None or (at_it and forms.awaited(turn, said, self.taking.sheets)):
            return None
        gid, card, key = found
        self.taking.enter(turn, gid)
        turn.roles = rights.roles(turn)
        post = with_key(card.draw, key, turn) if card.needs.allows(turn.roles) else None
        return post or Post(Text())

    # --- What they said themselves, and what has not gone out ---

    def halted(self, turn: Turn, said: Said) -> Answer | None:
        """Let what somebody wrote not go out while it waits, or other words in its place."""
        ways = (stopping.decided, stopping.halted, went.ended)
        return next(filter(None, (way(turn, said, self.taking) for way in ways)), None)

    def stopped(self, turn: Turn, said: Said) -> Answer | None:
        """Take a reply that only halts for a press under what it replies to."""
        return stopping.replied(turn, said, self.taking)

    # --- Whose answer it is ---

    def opened(self, turn: Turn, said: Said) -> asked.Item | None:
        """Return the item that was opened last, where words may be the answer to it."""
        last = asked.last(turn)
        item = last.shown if last else None
        if last is None or item is None or not asked.answers(said, last):
            return None
        if item.until is not None and going.at(turn, item) is None:
            return None
        card = self.taking.registry.cards.get(item.kind)
        return item if card is not None and card.reply else None

    def added(self, turn: Turn, said: Said, item: asked.Item) -> Answer | None:
        """Take words that go on with an answer of theirs that waits, as people write in parts."""
        found = going.at(turn, item) if item.until is not None else None
        if found is None or not meaning.adds(found[2].words, said.text):
            return None
        self.taking.enter(turn, item.group_id)
        if pausing.held(turn, *found[1:]):
            return None  # it goes with what they are asked about
        card = self.taking.registry.cards[item.kind]

        def add(now: Turn) -> Answer | None:
            given = with_key(card.reply, item.key, now, said) if card.reply else None
            return given and files.only_the_words(now, said, given)

        return self.taking.permit(turn, card.needs, add)

    def other_named(self, turn: Turn, said: Said) -> Answer | None:
        """Ask which is meant where a reply names another thing by its number than it replies to."""
        named, found = refs(said.text), self._found(turn, said)
        if not named or found is None:
            return None
        gid, kind, key = found
        own = _names(turn, self.taking.registry.cards[kind], key)
        others = [one for one in self._waiting(turn) if one.label in named - own]
        if not others or named & own or len(own) != 1:
            return None
        (ref,) = own
        first = asked.Item(gid, kind, key, ref)
        return self.proposed(turn, said, first, *others[: MOST - 1])

    def about_number(self, turn: Turn, said: Said) -> Answer | None:
        """Ask whether words that name by its number what waits for somebody are its answer."""
        named = refs(said.text)
        items = self._waiting(turn) if named else []
        return self.proposed(turn, said, *[one for one in items if one.label in named][:1])

    def quotes(self, turn: Turn, said: Said) -> Answer | None:
        """Ask about a reply to a card that takes none: what that is about may wait for them."""
        found = self.card(turn, said)
        if found is None or not said.text.strip():
            return None
        gid, card, key = found
        self.taking.enter(turn, gid)
        about = _names(turn, card, key)
        items = self._waiting(turn) if about else []
        return self.proposed(turn, said, *[one for one in items if one.label in about][:MOST])

    def about_some(self, turn: Turn, said: Said) -> Answer | None:
        """Ask of a reply to something else which of what waits for somebody it answers."""
        if not said.answers or not said.text.strip() or self.card(turn, said) is not None:
            return None
        return self.proposed(turn, said, *self._waiting(turn)[:MOST])

    def _waiting(self, turn: Turn) -> list[asked.Item]:
        """Return what waits for somebody and takes their words as its answer."""
        if turn.home is None:
            return []
        turn.roles = rights.roles(turn)
        if not has_a_part(turn.roles):
            return []
        found = []
        for one in (
            it
            for feature in self.taking.registry.features
            if feature.waiting
            for it in feature.waiting(turn)
        ):
            card = self.taking.registry.cards.get(one.kind)
            if card is None or card.reply is None or not card.needs.allows(turn.roles):
                continue
            if screen.hushed(turn) and not _is_private(turn, card, one.key):
                continue  # what is typed at something private is for nobody else
            label = one.ref or str(one.what)
            found.append(asked.Item(turn.group.id, one.kind, one.key, label))
        return found

    def proposed(self, turn: Turn, said: Said, *items: asked.Item) -> Answer | None:
        """Ask whether words are the answer to an item, or to which of several."""
        if not items:
            return None
        self.taking.enter(turn, items[0].group_id)
        pausing.at(turn, *items)
        words = said.text.strip()
        answer = proposing.propose(turn, words, items, lambda *told: _asks(turn, items, *told))
        return danger.first(turn, files.only_the_words(turn, said, answer), words)


def _asks(turn: Turn, items: Sequence[asked.Item], mark: str, words: str) -> Answer:
    """Quote words, and ask which of these they are the answer to."""
    group = turn.group.name.upper()
    asks = turn.t("Is this your answer to {group}, {item}?", group=group, item=items[0].label)
    ways: list[Row] = [turn.button(N_("Yes"), "my_day_answer", mark, 0)]
    no = turn.button(N_("No"), "what_is", mark)
    if len(items) > 1:
        asks = turn.t("{group}: which of these is it your answer to?", group=group)
        labels = enumerate(one.label for one in items)
        ways = [turn.named(label, "my_day_answer", mark, at) for at, label in labels]
        no = turn.button(N_("Something else"), "what_is", mark)
    elif items[0].until is not None:
        asks = turn.t("Use this instead?")
        ways.append(turn.button(N_("Add it"), "my_day_add", mark, 0))
    rows = [[*ways, no]] if len(items) == 1 else [*ways, no]
    return turn.say(joined([asks, meaning.begins(words)], "\n"), *rows)


def has_a_part(roles: Roles) -> bool:
    """Whether somebody has a part in the group, so that things wait for them."""
    return roles.organizer or roles.police or roles.community


def _names(turn: Turn, card: Card, key: str) -> frozenset[str]:
    """Return the numbers of the things that a card names in our own words."""
    post = with_key(card.draw, key, turn)
    spans = post.text.spans if post else ()
    return refs("".join(one.text for one in spans if not one.quoted))


def _is_private(turn: Turn, card: Card, key: str) -> bool:
    post = with_key(card.draw, key, turn)
    return post is not None and post.protect
