"""The posts of neighbours, whichever feature they belong to, and which of them wait."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot import paging, public, reaching, unnamed
from bot.binding import Forged
from bot.feature import Card, Feature, Public, Waiting
from bot.texts import N_
from bot.turn import Turn
from bot.view import Row, View
from bot.words import Answer, Text, joined
from storage import cards, moderation
from storage.moderation import APPEALED, DOWN, Act

SHOWN = 3
"""So many of the newest posts are offered."""


class Posts:
    """Everything that can be taken down."""

    def __init__(self, others: Sequence[Feature]) -> None:
        self._public: Mapping[str, Public] = {
            kind: one for feature in others for kind, one in feature.public.items()
        }
        self._cards: Mapping[str, Card] = {
            kind: card for feature in others for kind, card in feature.cards.items()
        }

    # --- One post ---

    def ref(self, view: View, kind: str, number: int) -> str:
        """Return the short name of a post that everyone reads. Raises Forged for any other."""
        if kind not in self._public or self.author(view, kind, number) is None:
            raise Forged(kind)
        return self._public[kind].ref(number)

    def name(self, kind: str, number: int) -> str:
        """Return the short name of a post about which something was done."""
        return self._public[kind].ref(number)

    def called(self, view: View, kind: str, number: int) -> str | Text:
        """Return what anything is called in the log, also what organizers wrote."""
        card = self._cards.get(kind)
        if kind in self._public or card is None or card.called is None:
            return self.name(kind, number)
        return card.called(view, number) or ""

    def author(self, view: View, kind: str, number: int) -> int | None:
        """Return who wrote a post, None where there is none that everyone reads."""
        return self._public[kind].author(view, number)

    def named(self, view: View, kind: str, number: int) -> bool:
        """Whether a post shows the name of who wrote it."""
        return self._public[kind].named(view, number)

    def is_gone(self, view: View, kind: str, number: int) -> bool:
        """Whether a post is no more: it was taken back, or its author was erased."""
        return self.author(view, kind, number) is None

    def gone(self, view: View, kind: str, number: int) -> Text:
        """Say so, to whoever has to do with it."""
        ref = self.name(kind, number)
        return view.t("**{ref}** is not there any more. There is nothing to decide.", ref=ref)

    def decided(self, view: View, kind: str, number: int) -> Text:
        """Say that somebody was faster: who, and when."""
        acts = moderation.acts(view.db, view.group.id, kind, number)
        last = next((one for one in acts[::-1] if one.act in moderation.DECIDED), None)
        if last is None:
            return view.t("{ref} was decided already.", ref=self.ref(view, kind, number))
        return view.t(
            "{ref} was decided already: {who}, {moment}.",
            ref=self.ref(view, kind, number),
            who=public.decider(view, last),
            moment=view.moment(last.at),
        )

    def is_own(self, turn: Turn, act: Act) -> bool:
        """Whether whoever acts wrote what somebody else took down: nobody judges their own post."""
        mine = self.author(turn, act.kind, act.number) == turn.me.id
        return mine and act.person_id != turn.me.id

    def words(self, view: View, kind: str, number: int) -> Text:
        """Return a post as everyone reads it, or would."""
        post = self._cards[kind].draw(view, number)
        return post.text if post else Text()

    def kinds(self, kind: str) -> tuple[str, ...]:
        """Return the kinds of cards that show the words of a post to others."""
        return (kind, *self._public[kind].cards)

    def follow(self, turn: Turn, kind: str, number: int) -> None:
        """Let every copy of a post, and of what shows its words, follow."""
        if kind in self._public:
            self._public[kind].touch(turn, number)
        else:
            turn.touch(kind, number)

    def named_anew(self, turn: Turn, chat: str, person: int = 0) -> None:
        """Let every post follow, however old, of those whose names change in it."""
        whose = unnamed.whose(turn, chat, person)
        for kind, number in moderation.every(turn.db, turn.group.id):
            author = self.author(turn, kind, number) if kind in self._public else None
            if author is not None and whose(author):
                self.follow(turn, kind, number)

    # --- The list ---

    def listed(self, turn: Turn) -> Answer:
        """Show the newest posts, and whether an organizer looks first."""
        return self.page(turn, 1)

    def page(self, turn: Turn, number: int) -> Answer:
        """Show one screen of them."""
        newest = [
            (kind, number)
            for kind, one in self._public.items()
            for number in one.latest(turn, SHOWN)
        ][: 2 * SHOWN]
        posts = [
            turn.named(self._public[kind].ref(number), "post_open", kind, number)
            for kind, number in newest
        ]
        young = [one.title for one in public.young_chats(turn)]
        first = turn.t("Posts of neighbours show at once.")
        if turn.group.looks_first:
            first = turn.t("Posts of neighbours show once an organizer has looked.")
        elif young:
            first = turn.t(
                "Posts of neighbours show at once. An organizer looks first in {chats}, where most "
                "are under 18, and at what people write who are only there.",
                chats=", ".join(young),
            )
        switch = turn.button(N_("An organizer looks first"), "post_first", 1)
        if turn.group.looks_first:
            switch = turn.button(N_("Show them at once"), "post_first", 0)
        which = turn.t("Which one do you want to see?") if posts else Text()
        return paging.page(
            turn,
            number,
            paging.alone([turn.button(N_("What was done"), "post_log"), switch, *posts]),
            ("post_page",),
            head=joined([first, which]),
            back=turn.button(N_("Menu"), "menu"),
        )

    def open(self, turn: Turn, kind: str, number: int) -> Answer:
        """Show a post, and what can be done about it."""
        ref = self.ref(turn, kind, number)
        there = self.words(turn, kind, number)
        act = public.down(turn, kind, number)
        head = public.told(turn, ref, act) if act else Text()
        return turn.say(
            joined([head, there]),
            *self.choices(turn, kind, number),
            *self._past(turn, kind, number),
            turn.button(N_("Back"), "post_list"),
        )

    def _past(self, turn: Turn, kind: str, number: int) -> list[Row]:
        if not moderation.acts(turn.db, turn.group.id, kind, number):
            return []
        return [turn.button(N_("What was done"), "post_past", kind, number, 1)]

    def choices(self, turn: Turn, kind: str, number: int) -> list[Row]:
        """Return what whoever acts can do about a post now."""
        if public.down(turn, kind, number):
            return [turn.button(N_("Put it back"), "post_back", kind, number)]
        found: list[Row] = [turn.button(public.TAKE_DOWN, "post_down", kind, number)]
        held = public.held(turn, kind, number)
        if held and turn.me.id in public.lookers(turn, held.person_id):
            found.insert(0, turn.button(N_("Show it"), "post_show", kind, number))
        return found

    # --- What waits ---

    def waiting(self, turn: Turn) -> Sequence[Waiting]:
        """Return the posts that wait for this organizer."""
        if not public.moderates(turn):
            return ()
        found = []
        for kind, number in moderation.touched(turn.db, turn.group.id):
            if kind not in self._public or self.is_gone(turn, kind, number):
                continue
            ref, about = self._public[kind].ref(number), (kind, number)
            act = moderation.standing(turn.db, turn.group.id, kind, number)
            asked = moderation.open_about(turn.db, turn.group.id, kind, number)
            held = public.held(turn, kind, number)
            if held and turn.me.id in public.lookers(turn, held.person_id):
                text = turn.t("{ref}, held for a look", ref=ref)
                found.append(Waiting(text, "post_look", cards.key_of(*about), held.at, held.words))
            elif asked and self._decides(turn, asked, act):
                text = turn.t("{ref}, your decision", ref=ref)
                key = cards.key_of(*about, asked.serial)
                found.append(Waiting(text, "post_said", key, asked.at))
            elif answer := self._answer(turn, act):
                text = turn.t("{ref}, its author answered", ref=ref)
                key = cards.key_of(*about, answer.serial)
                found.append(Waiting(text, "post_said", key, answer.at))
        return found

    @staticmethod
    def _decides(turn: Turn, asked: Act, down: Act | None) -> bool:
        """Whether whoever acts decides what was asked, and so reads the words."""
        if asked.act != APPEALED or down is None:
            return asked.person_id != turn.me.id
        alone = public.moderators(turn) == [turn.me.id]
        return alone or turn.me.id in public.judges(turn, down, asked.person_id)

    def _answer(self, turn: Turn, down: Act | None) -> Act | None:
        """Return the answer of an author that waits for whoever acts."""
        if down is None or down.act != DOWN or turn.me.id not in self.read_answers(turn, down):
            return None
        return moderation.answer_to(turn.db, turn.group.id, down.kind, down.number)

    def read_answers(self, view: View, down: Act) -> set[int]:
        """Return who reads an author's answer: who took it down, else whoever decides now."""
        deciders = set(public.moderators(view))
        if down.person_id in deciders and reaching.arrives(view, down.person_id):
            return {down.person_id}
        return deciders - {self.author(view, down.kind, down.number)}


def not_theirs(turn: Turn) -> Answer:
    """Say who decides about posts to somebody who does not."""
    return turn.line(public.not_theirs(turn))
