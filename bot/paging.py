"""Long lists, a screen of a phone at a time, in one way everywhere: [More], and a way back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.binding import Forged
from bot.fit import Item, screens
from bot.texts import N_
from bot.turn import Turn
from bot.view import Row, rows
from bot.words import Answer, Button, Text, joined

NOTHING = Text()


def page(
    turn: Turn,
    number: int,
    items: Sequence[Item],
    more: tuple[str | int, ...],
    *,
    back: Row,
    head: Text = NOTHING,
    foot: Text = NOTHING,
    between: str = "\n",
) -> Answer:
    """Answer with a screen of a list: its lines between `head` and `foot`, a button each, [More].

    `more` is the press that shows another screen, with what it takes before the number of that.
    Some of the list may be gone since that was drawn: then its last screen comes.
    """
    if number < 1:
        raise Forged(str(number))
    pages = screens(items, head + foot, between)
    shown = pages[min(number, len(pages)) - 1]
    action, *args = more
    on = [turn.button(N_("More"), str(action), *args, number + 1)] if number < len(pages) else []
    lines = joined([line for line, _ in shown], between)
    buttons = (button for _, button in shown if button)
    text = joined([joined([head, lines], between), foot])
    return turn.say(text, *buttons, [*on, *(one for row in rows([back]) for one in row)])


def alone(buttons: Iterable[Button]) -> list[Item]:
    """Return buttons as a list that needs no lines."""
    return [(NOTHING, one) for one in buttons]
