"""Where a post is down, shown or back, of all the chats that it stands in: said of what landed."""

from __future__ import annotations

from datetime import timedelta

from bot import public, reaching, taken
from bot.features.moderation.posts import Posts, not_theirs
from bot.texts import N_
from bot.turn import Turn
from bot.view import Row, View, rows
from bot.words import Answer, Post, Text, joined
from storage import cards, moderation
from storage.cards import Copy
from storage.moderation import BACK, DOWN, SHOWN, Act

KIND, STUCK = "post_went", "post_stuck"
"""The card for whoever did it, which follows what becomes of it; and the word, later, that some
chat does not follow."""

SOON = timedelta(minutes=1)
"""Whoever did it looks at that message for so long; then a word of its own tells of trouble."""

LONG = timedelta(days=1)
"""A post that is down is watched for good; one that everyone may read for so long."""

EVERYWHERE = {
    DOWN: N_("**{ref}** is down in every chat of the group."),
    SHOWN: N_("**{ref}** shows everywhere now."),
    BACK: N_("**{ref}** is back everywhere, as it was."),
}

WAITS_ON = N_("**{ref}** is back where it was. Where it waited for a look, it waits on.")


class Arriving:
    """What became of an act of organizers in every chat."""

    def __init__(self, posts: Posts) -> None:
        self._posts = posts

    def tell(self, turn: Turn, act: Act) -> bool:
        """Tell whoever did it where it has arrived. False where nothing reaches them in private."""
        self._again(turn, act.kind, act.number)
        return turn.write_to(act.person_id, KIND, act.kind, act.number, act.serial)

    def _again(self, turn: Turn, kind: str, number: int) -> None:
        """Try it where an earlier change failed, too."""
        for one, key in self._cards(turn, kind, number):
            cards.retry(turn.db, turn.group.id, one, key, turn.now)
        turn.stirred = True

    def _cards(self, view: View, kind: str, number: int) -> tuple[tuple[str, str], ...]:
        return cards.about(view.db, view.group.id, self._posts.kinds(kind), number)

    def _copies(self, view: View, act: Act) -> list[Copy]:
        kinds = self._posts.kinds(act.kind)
        return taken.copies(view, kinds, act.number, away=act.act == DOWN)

    def try_again(self, turn: Turn, kind: str, number: int) -> Answer:
        """Try once more where it could not be changed."""
        if not public.moderates(turn):
            return not_theirs(turn)
        ref = self._posts.ref(turn, kind, number)
        self._again(turn, kind, number)
        self.spread(turn, kind, number)
        if not reaching.arrives(turn, turn.me.id):
            return turn.line(turn.t("I try again where it did not arrive."))
        return turn.line(turn.t("I try again for {ref}, and tell you where it arrived.", ref=ref))

    def spread(self, turn: Turn, kind: str, number: int) -> bool:
        """Follow what becomes of the copies; whoever did it hears of trouble that comes late."""
        act = moderation.standing(turn.db, turn.group.id, kind, number)
        if act is None or act.act not in EVERYWHERE or not act.person_id:
            return False
        if act.act != DOWN and turn.now - act.at > LONG:
            return False
        for one in (KIND, STUCK):
            turn.touch(one, kind, number, act.serial)
        wrong = any(map(taken.wrong, self._copies(turn, act)))
        if wrong and turn.now - act.at > SOON:
            turn.write_to(act.person_id, STUCK, kind, number, act.serial)
        return True

    def draw(self, view: View, kind: str, number: int, serial: int) -> Post | None:
        """Draw where it arrived, for whoever did it."""
        act = moderation.one(view.db, view.group.id, kind, number, serial)
        standing = moderation.standing(view.db, view.group.id, kind, number)
        if act is None or act.act not in EVERYWHERE:
            return None
        ref = self._posts.name(kind, number)
        if standing is None or standing.serial != serial:
            return Post(view.t("**{ref}** was decided again since.", ref=ref))
        copies, away = self._copies(view, act), act.act == DOWN
        n, missing = taken.behind(view, copies, away=away)
        waits = act.act == BACK and public.held(view, kind, number)
        said = [view.t(WAITS_ON if waits else EVERYWHERE[act.act], ref=ref)]
        if missing:
            named = taken.lines(view, missing, away=away)
            said = [_so_far(view, act, ref, n - len(missing), n), *named]
        return Post(
            joined([joined(said, "\n"), self._next(view, act)], "\n" if missing else " "),
            rows(self._choices(view, act, trouble=any(map(taken.again, missing)))),
        )

    def _next(self, view: View, act: Act) -> Text:
        if act.act != DOWN:
            return Text()
        author = self._posts.author(view, act.kind, act.number)
        told = Text()
        if author is not None and not self._posts.named(view, act.kind, act.number):
            told = view.t("Its author finds the same under “What I asked”.")
        elif author is not None and reaching.arrives(view, author):
            told = view.t("I write the same to its author.")
        until = view.moment(act.at + public.UNDO)
        return joined([told, view.t("You can undo it until {moment}.", moment=until)], " ")

    def _choices(self, view: View, act: Act, *, trouble: bool) -> list[Row]:
        again = view.button(N_("Try again"), "post_try", act.kind, act.number)
        back = view.button(N_("Put it back"), "post_back", act.kind, act.number)
        menu = view.button(N_("Menu"), "menu")
        return [*([again] if trouble else []), *([back] if act.act == DOWN else []), menu]


def _so_far(view: View, act: Act, ref: str, done: int, n: int) -> Text:
    if act.act == DOWN:
        return view.tn(
            "**{ref}** is down in {done} of {n} chat.",
            "**{ref}** is down in {done} of {n} chats.",
            n,
            ref=ref,
            done=done,
        )
    return view.tn(
        "**{ref}** shows in {done} of {n} chat.",
        "**{ref}** shows in {done} of {n} chats.",
        n,
        ref=ref,
        done=done,
    )
