"""How these dialogs end: soon there is nothing on the screen that says what passed."""

from __future__ import annotations

from dataclasses import replace

from bot import asked, forms
from bot.features.tips.sender import stubs
from bot.texts import N_
from bot.turn import Turn
from bot.view import Row
from bot.words import Answer, Post, Text

OPEN = "tip_open"
"""The name under which the case is remembered that somebody just sent, or opened with six words;
and of the alarm that wipes the private chat when it is over."""

HELLO = N_("Hello. What can I do for you?")


def keep_open(turn: Turn, group_id: str, case_id: str, stub: str = "") -> None:
    """Remember the case that stands on the screen, for 30 minutes from the last touch.

    What was asked before is open no more: words that come now may be about it. `stub`: what alone
    leads back to it, after a crash too. It goes with the screen, so that nothing there tells later
    that something was told.
    """
    asked.leave(turn)
    turn.remember(OPEN, (group_id, case_id, stub), forms.PRIVATE_MINUTES)
    if turn.private:
        turn.alarm(OPEN, forms.PRIVATE_MINUTES)


def close(turn: Turn) -> None:
    """Wipe the private chat that somebody left as it was; the alarm of OPEN."""
    turn.whisper(turn.direct, replace(_nothing(turn), silent=True), wipe=True)


def bye(turn: Turn) -> Answer:
    """Leave nothing on the screen but a line that says nothing."""
    return Answer(_nothing(turn), wipe=True)


def _nothing(turn: Turn) -> Post:
    menu = turn.button(N_("Menu"), "menu")
    return Post(turn.t(HELLO), ((menu,),))


def farewell(turn: Turn, stub: str = "") -> Text:
    """Say how these words leave the screen, where the bot cannot take them away itself.

    With a `stub` the only way to take it back leaves with them.
    """
    if turn.private:
        return Text()
    if stub:
        return turn.t("Dismiss erases this screen, and “Take it back” with it.")
    return turn.t("Now tap Dismiss.")


def wipe_row(turn: Turn, stub: str = "") -> tuple[Row, ...]:
    """Return [Erase this chat], where there is a chat to erase."""
    wipe = stubs.press(turn, N_("Erase this chat"), stub, "tip_leave", "tip_wipe")
    return (wipe,) if turn.private else ()
