"""The way in: is anybody in danger, what this hides and what not, and who should read it."""

from __future__ import annotations

from bot import danger, forms, paging, rights, which
from bot.features.tips.readers import label, readers
from bot.features.tips.sender.asking import LONGEST, STORY
from bot.features.tips.sender.bounds import Bounds
from bot.room import too_long
from bot.texts import N_
from bot.turn import Turn
from bot.view import Row
from bot.words import Answer, Button, Quoted, Way, joined
from storage.groups import Group

TYPED = "tip_typed"
"""The name under which waits what somebody wants to tell privately: answers by their names."""

PAGE = 3
"""How many readers one screen shows."""


class Opening:
    """The screens before a word is written. What must be said before it, they say."""

    def __init__(self, bounds: Bounds) -> None:
        self._bounds = bounds

    def start(self, turn: Turn) -> Answer:
        """Ask first whether anybody is in danger, unless this account cannot tell anything now."""
        _still(turn)
        asks = turn.t(
            "This is not for emergencies: nobody reads it at once. More cover than here: "
            "Crime Stoppers, 1-800-222-8477 in Canada (Quebec: 1-800-711-1800). **Is someone "
            "in danger right now?**"
        )
        return self._bounds.closed(turn) or turn.say(
            joined([which.presented(turn, turn.group), asks]),
            (turn.button(N_("Yes"), "tip_danger"), turn.button(N_("No"), "tip_who", 0)),
            turn.button(N_("What this hides, and what not"), "tip_privacy"),
            turn.button(N_("Read an answer"), "tip_read"),
            _stop(turn),
        )

    def command(self, turn: Turn, _text: str, _about: Quoted | None) -> Answer:
        """Open the way in."""
        if turn.private:
            return self.start(turn)
        way_in = turn.button(N_("Open"), "tip_start", way=Way.DOOR)
        return turn.say(turn.t("Open me privately:"), way_in)

    def sentence(self, turn: Turn, words: str) -> Answer:
        """Go on with what was typed, once the first questions are answered."""
        if long := too_long(turn, words, LONGEST):
            return turn.say(long)
        keep(turn, what=words)
        return danger.first(turn, self.start(turn), words)


def keep(turn: Turn, **answers: str) -> None:
    """Let these be the first answers, once a reader is chosen."""
    turn.remember(TYPED, answers)
    forms.waits(turn, TYPED, STORY, "tip_start")


def _still(turn: Turn) -> None:
    """Let what waits go on waiting."""
    if turn.recall(TYPED):
        forms.waits(turn, TYPED, STORY, "tip_start")


def danger_now(turn: Turn) -> Answer:
    """Somebody is in danger: that is not for a bot."""
    forms.waits_no_more(turn, TYPED)
    return turn.say(
        turn.t("Call {number}. I cannot. I kept nothing.", number=turn.group.emergency),
        turn.button(N_("Back"), "tip_start"),
    )


def stop(turn: Turn) -> Answer:
    """Throw everything away."""
    forms.waits_no_more(turn, TYPED)
    return turn.say(
        turn.t("Stopped. Nothing was sent, and I kept nothing."),
        turn.button(N_("Menu"), "menu"),
        wipe=True,
    )


def who(turn: Turn, first: int) -> Answer:
    """Say honestly what this hides and what not, and ask who should read it."""
    found = readers(turn)
    _still(turn)
    if not turn.group.private_words:
        return turn.say(
            turn.t(
                "Private messages are turned off in this group. Crime Stoppers takes them, without "
                "your name: 1-800-222-8477 in Canada and the USA (Quebec: 1-800-711-1800). If "
                "you are in danger, call {number}. I kept nothing.",
                number=turn.group.emergency,
            ),
            turn.button(N_("Menu"), "menu"),
        )
    if not found:
        return turn.say(
            turn.t(
                "Nobody in this group reads private messages yet. Crime Stoppers does, without "
                "your name: 1-800-222-8477 in Canada and the USA (Quebec: 1-800-711-1800). If "
                "you are in danger, call {number}. I kept nothing.",
                number=turn.group.emergency,
            ),
            turn.button(N_("Menu"), "menu"),
        )
    text = turn.t(
        "No reader sees your name or account. This app and the person who runs my computer can "
        "see that you write. Your own words can give you away, above all in a small group. "
        "Police may keep what they read. All readers may copy it, and must report a child in "
        "danger. **Who should read it?**"
    )
    there = others(turn)
    page = PAGE - bool(there)
    # One more than a page would leave a page of one; it fits.
    shown = found if len(found) <= page else found[first : first + page - 1]
    rows: list[Row] = [turn.named(label(turn, one), "tip_tell", one.id) for one in shown]
    if there:
        rows.append(turn.button(N_("Another group"), "tip_groups", 1))
    last = [_stop(turn)]
    if first:
        last.append(turn.button(N_("Back"), "tip_who", max(0, first - page + 1)))
    elif len(shown) == len(found):
        last.append(turn.button(N_("Back"), "tip_start"))
    if first + len(shown) < len(found):
        last.append(turn.button(N_("Someone else"), "tip_who", first + len(shown)))
    return turn.say(text, *rows, last)


# --- Whoever is in several groups -----------------------------------------------------------------


def others(turn: Turn) -> list[Group]:
    """Return the other groups of theirs in which somebody reads private words."""
    theirs = which.of(turn) if turn.private else []
    return [one for one in theirs if one.id != turn.group.id and _reads(turn, one)]


def _reads(turn: Turn, group: Group) -> bool:
    home, turn.home = turn.home, group
    reads = bool(readers(turn)) and not rights.has_left(turn)
    turn.home = home
    return reads


def groups_page(turn: Turn, number: int) -> Answer:
    """Ask for which other group of theirs it is; what waits goes along."""
    _still(turn)
    return groups(turn, number, turn.button(N_("Back"), "tip_who", 0))


def groups(turn: Turn, number: int, back: Button, *, with_pictures: bool = False) -> Answer:
    """Ask for which other group of theirs it is."""
    asks = turn.t("Which group is this about?")
    if with_pictures:
        asks = joined([asks, turn.t("Your words go along, your pictures do not.")], " ")
    ways = paging.alone([which.to(turn, one, "tip_start") for one in others(turn)])
    return paging.page(turn, number, ways, ("tip_groups",), head=asks, back=(back, _stop(turn)))


def _stop(turn: Turn) -> Button:
    return turn.button(N_("Stop"), "tip_stop")
