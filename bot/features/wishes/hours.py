"""When it is quiet: hours of one person's own, and the night of a group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import time

from bot import loudness, screen
from bot.feature import Forged
from bot.features.wishes import spans
from bot.texts import N_
from bot.turn import Row, Turn
from bot.words import Answer, Button, joined
from storage import groups, people, wishes

OWN = ((20, 8), (21, 8), (23, 9))
NIGHTS = ((21, 7), (22, 7), (23, 6), (23, 8))
"""Hours to choose from: from, to."""

DAY = 24
NONE = 0
"""No quiet hours at all are kept as from midnight to midnight."""


def ask(turn: Turn) -> Answer:
    """Ask for quiet hours of one's own."""
    person = people.person(turn.db, turn.actor.platform, turn.actor.id)
    own = wishes.chosen(turn.db, person.id).quiet if person else None
    held = loudness.Quiet(*own) if own else loudness.night(turn.group)
    if held.begins == held.ends:
        text = turn.t("You have no quiet hours: everything comes with a sound.")
    else:
        text = turn.t(
            "Quiet from {begins} to {ends}: news and reminders wait, answers come without a "
            "sound. Urgent alerts come at any hour.",
            begins=turn.texts.hour(held.begins),
            ends=turn.texts.hour(held.ends),
        )
    usual = turn.button(N_("As the group"), "quiet_keep", "group", NONE)
    none = turn.button(N_("No quiet hours"), "quiet_keep", NONE, NONE)
    return turn.say(text, *_spans(turn, "quiet_keep", OWN), (usual, none), _settings(turn))


def door(turn: Turn, words: str) -> Button | None:
    """Return the button of hours that somebody types where hours are asked for."""
    asks = next((one for one in ("quiet_keep", "quiet_group") if screen.ways(turn, one)), None)
    found = spans.read(words) if asks else None
    return _span(turn, asks, *found) if asks and found else None


def typed(turn: Turn, words: str) -> Answer | None:
    """Say how hours are typed, to whoever typed some that could be others, or none at all."""
    if not any(one.isdecimal() for one in words):
        return None
    asks = ask(turn)
    assert asks.post is not None
    how = turn.t("Which hours? You can type them like this: 22:00 to 7:00.")
    return replace(asks, post=replace(asks.post, text=joined([how, asks.post.text])))


def keep(turn: Turn, begins: str, ends: int) -> Answer:
    """Keep quiet hours of one's own."""
    if begins == "group":
        wishes.keep_quiet(turn.db, turn.me.id, None)
    elif begins.isdecimal() and int(begins) < DAY and ends < DAY:
        wishes.keep_quiet(turn.db, turn.me.id, (time(int(begins)), time(ends)))
    else:
        raise Forged(begins)
    return ask(turn)


def ask_night(turn: Turn) -> Answer:
    """Ask for the group's night."""
    night = loudness.night(turn.group)
    text = turn.t(
        "The night of {group} is from {begins} to {ends}. Then I post nothing by myself, and news "
        "waits unless an organizer sends it without a sound.",
        group=turn.group.name,
        begins=turn.texts.hour(night.begins),
        ends=turn.texts.hour(night.ends),
    )
    return turn.say(text, *_spans(turn, "quiet_group", NIGHTS), turn.button(N_("Menu"), "menu"))


def keep_night(turn: Turn, begins: int, ends: int) -> Answer:
    """Keep the group's night."""
    if not begins < DAY or not ends < DAY or begins == ends:
        raise Forged(str(begins))
    groups.change(turn.db, turn.group.id, quiet_from=begins, quiet_to=ends)
    turn.home = groups.group(turn.db, turn.group.id)
    return ask_night(turn)


def _spans(turn: Turn, action: str, hours: Sequence[tuple[int, int]]) -> list[Row]:
    """Return a button for each span, two in a row."""
    made = [_span(turn, action, begins, ends) for begins, ends in hours]
    return [tuple(made[at : at + 2]) for at in range(0, len(made), 2)]


def _span(turn: Turn, action: str, begins: int, ends: int) -> Button:
    label = f"{turn.texts.hour(time(begins))} – {turn.texts.hour(time(ends))}"
    return turn.named(label, action, begins, ends)


def _settings(turn: Turn) -> Row:
    return turn.button(N_("My settings"), "settings")
