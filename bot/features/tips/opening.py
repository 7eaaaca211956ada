"""The way in: is anybody in danger, what this hides and what not, and who should read it."""

from __future__ import annotations

from bot.features.tips.readers import label, readers
from bot.texts import N_
from bot.turn import Row, Turn
from bot.words import Answer, Button, Quoted, Text, Way

TYPED = "tip_typed"
"""The name under which a sentence waits that somebody wants to tell privately."""

PENDING = "tip_pending"
"""The name under which a number and six words wait in memory to be sent."""

LONGEST = 1000
"""Characters of what was seen or heard."""

PAGE = 3
"""How many readers one screen shows."""


def start(turn: Turn) -> Answer:
    """Ask first whether anybody is in danger."""
    return turn.say(
        turn.t("Is someone in danger right now?"),
        (turn.button(N_("Yes"), "tip_danger"), turn.button(N_("No"), "tip_who", 0)),
        turn.button(N_("Read an answer"), "tip_read"),
        _stop(turn),
    )


def command(turn: Turn, text: str, _about: Quoted | None) -> Answer:
    """Open the way in. Words after the command are never acted on."""
    if turn.private:
        return start(turn)
    way_in = turn.button(N_("Open"), "tip_start", way=Way.DOOR)
    if text:
        warning = turn.t("Delete that message, everyone can read it. Open me privately:")
        return turn.say(warning, way_in)
    return turn.say(turn.t("Open me privately:"), way_in)


def sentence(turn: Turn, words: str) -> Answer:
    """Go on with what was typed, once the first questions are answered."""
    if len(words) > LONGEST:
        return turn.say(
            turn.t(
                "That is too long: {n} characters, and {limit} fit. Please make it shorter.",
                n=len(words),
                limit=LONGEST,
            )
        )
    turn.remember(TYPED, words)
    return start(turn)


def danger(turn: Turn) -> Answer:
    """Somebody is in danger: that is not for a bot."""
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
    if not found:
        return turn.say(
            turn.t(
                "Nobody in this group reads private things yet. Crime Stoppers does, without "
                "your name: 1-800-222-8477 in Canada and the USA. Danger now: call {number}. "
                "I kept nothing.",
                number=turn.group.emergency,
            ),
            turn.button(N_("Menu"), "menu"),
        )
    text = turn.t(
        "No reader sees your name or account. This app, and whoever runs my computer, can see "
        "that you write. Your own words can give you away. Police may keep what they read. "
        "A child in danger must be reported. More cover: Crime Stoppers. **Who should read it?**"
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


def too_late(turn: Turn) -> Answer:
    """Say that what was written is gone."""
    return turn.say(
        turn.t("That took a while. I threw it away and kept nothing."),
        turn.button(N_("Start again"), "tip_start"),
    )


def farewell(turn: Turn) -> Text:
    """Say how these words leave the screen, where the bot cannot take them away itself."""
    return Text() if turn.private else turn.t("Now tap Dismiss.")


def wipe_row(turn: Turn) -> tuple[Row, ...]:
    """Return [Wipe this chat], where there is a chat to wipe."""
    return (turn.button(N_("Wipe this chat"), "tip_wipe"),) if turn.private else ()


def bye(turn: Turn) -> Answer:
    """Leave nothing on the screen but a line that says nothing."""
    return turn.say(
        turn.t("Hello. What can I do for you?"), turn.button(N_("Menu"), "menu"), wipe=True
    )
