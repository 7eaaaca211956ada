"""The way in: is anybody in danger, what this hides and what not, and who should read it."""

from __future__ import annotations

from bot import danger, which
from bot.features.tips.readers import label, readers
from bot.features.tips.sender.asking import LONGEST
from bot.features.tips.sender.bounds import Bounds
from bot.room import too_long
from bot.texts import N_
from bot.turn import Row, Turn
from bot.words import Answer, Button, Quoted, Way, joined

TYPED = "tip_typed"
"""The name under which a sentence waits that somebody wants to tell privately."""

PAGE = 3
"""How many readers one screen shows."""


class Opening:
    """The screens before a word is written. What must be said before it, they say."""

    def __init__(self, bounds: Bounds) -> None:
        self._bounds = bounds

    def start(self, turn: Turn) -> Answer:
        """Ask first whether anybody is in danger, unless this account cannot tell anything now."""
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
        turn.remember(TYPED, words)
        return danger.first(turn, self.start(turn), words)


def danger_now(turn: Turn) -> Answer:
    """Somebody is in danger: that is not for a bot."""
    turn.forget(TYPED)
    return turn.say(
        turn.t("Call {number}. I cannot. I kept nothing.", number=turn.group.emergency),
        turn.button(N_("Back"), "tip_start"),
    )


def stop(turn: Turn) -> Answer:
    """Throw everything away."""
    turn.forget(TYPED)
    return turn.say(
        turn.t("Stopped. Nothing was sent, and I kept nothing."),
        turn.button(N_("Menu"), "menu"),
        wipe=True,
    )


def who(turn: Turn, first: int) -> Answer:
    """Say honestly what this hides and what not, and ask who should read it."""
    found = readers(turn)
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
    # One more than a page would leave a page of one; it fits.
    shown = found if len(found) <= PAGE else found[first : first + PAGE - 1]
    rows: list[Row] = [turn.named(label(turn, one), "tip_tell", one.id) for one in shown]
    last = [_stop(turn)]
    if first:
        last.append(turn.button(N_("Back"), "tip_who", max(0, first - PAGE + 1)))
    elif len(shown) == len(found):
        last.append(turn.button(N_("Back"), "tip_start"))
    if first + len(shown) < len(found):
        last.append(turn.button(N_("Someone else"), "tip_who", first + len(shown)))
    return turn.say(text, *rows, last)


def _stop(turn: Turn) -> Button:
    return turn.button(N_("Stop"), "tip_stop")
