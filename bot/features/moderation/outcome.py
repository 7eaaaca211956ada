"""What those concerned read: the author of a post, and whoever asked organizers about it."""

from __future__ import annotations

from collections.abc import Sequence

from bot import public
from bot.feature import KNOWN, Mine
from bot.features.moderation.posts import Posts
from bot.texts import N_
from bot.turn import Turn
from bot.view import View
from bot.words import Post, Text, joined, quoted
from storage import cards, moderation, people
from storage.moderation import ASKED, OPENING, Act


class Outcome:
    """What was decided, as a word of its own and under [What I asked]."""

    def __init__(self, posts: Posts) -> None:
        self._posts = posts

    def draw_told(self, view: View, kind: str, number: int, serial: int) -> Post | None:
        """Draw for the author what was decided about their post."""
        act = moderation.one(view.db, view.group.id, kind, number, serial)
        if act is None:
            return None
        standing = public.down(view, act.kind, act.number)
        if standing is None or standing.serial != act.serial:
            return Post(self._decided(view, act))
        ref = self._posts.name(act.kind, act.number)
        author = self._posts.author(view, act.kind, act.number)
        return public.for_author(view, ref, act, author)

    def draw_decided(self, view: View, kind: str, number: int, serial: int) -> Post | None:
        """Draw for whoever asked to take a post down what became of it."""
        act = moderation.one(view.db, view.group.id, kind, number, serial)
        return Post(self._decided(view, act)) if act else None

    def _decided(self, view: View, act: Act) -> Text:
        if act.act in OPENING:  # nobody decided: the post is no more
            return self._posts.gone(view, act.kind, act.number)
        if act.act == moderation.WITHDRAWN:
            return view.t("You asked no more.")
        ref, who = self._posts.name(act.kind, act.number), public.decider(view, act)
        if act.act == moderation.BACK:
            return view.t("**{ref}** is back where it was: {who} put it back.", ref=ref, who=who)
        if act.act == moderation.LEFT:
            return view.t("**{ref}** stays as it is: {who} has looked.", ref=ref, who=who)
        return public.told(view, ref, act)

    # --- What I asked ---

    def mine(self, turn: Turn) -> Sequence[Mine]:
        """Return what this person asked of organizers that is open or was decided lately."""
        person = people.person(turn.db, turn.actor.platform, turn.actor.id)
        if person is None:
            return ()
        every = moderation.of_person(turn.db, turn.group.id, person.id)
        newest = {(one.kind, one.number): one for one in every if one.act in OPENING}
        return [self._line(turn, one) for one in newest.values() if self._stands(turn, one)]

    def _stands(self, turn: Turn, asked: Act) -> bool:
        last = self._ended_by(turn, asked)
        return last is None or turn.now - last.at < KNOWN

    def _ended_by(self, view: View, asked: Act) -> Act | None:
        """Return what was decided, or what was asked of a post that is no more; None while open."""
        decision = moderation.decision(view.db, view.group.id, asked)
        gone = self._posts.is_gone(view, asked.kind, asked.number)
        return decision or (asked if gone else None)

    def _line(self, turn: Turn, act: Act) -> Mine:
        label = turn.texts.label(N_("About {ref}"), ref=self._posts.name(act.kind, act.number))
        key = cards.key_of(act.kind, act.number, act.serial)
        return Mine(self._asked(turn, act), label, "post_mine", key)

    def draw_mine(self, view: View, kind: str, number: int, serial: int) -> Post | None:
        """Draw what somebody asked of organizers, for them, and what was decided."""
        act = moderation.one(view.db, view.group.id, kind, number, serial)
        if act is None or act.act not in OPENING:
            return None
        last = self._ended_by(view, act)
        said = joined([self._asked(view, act), quoted(act.words)], "\n")
        return Post(joined([said, self._decided(view, last)]) if last else said)

    def _asked(self, view: View, act: Act) -> Text:
        ref = self._posts.name(act.kind, act.number)
        if act.act == ASKED:
            return view.t("You asked organizers to take **{ref}** down.", ref=ref)
        return view.t("You asked to have **{ref}** put back.", ref=ref)
