"""When it is quiet: hours of one person's own, and the night of a group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import time

from bot import loudness, screen
from bot.binding import Forged
from bot.choosing import refuses
from bot.features.wishes import spans
from bot.meant import bare_words
from bot.texts import N_
from bot.turn import Turn
from bot.view import Row
from bot.words import Answer, Button, Said, Text, joined
from storage import groups, people, wishes
from storage.stops import stopped

OWN = ((20, 8), (21, 8), (23, 9))
NIGHTS = ((21, 7), (22, 7), (23, 6), (23, 8))
"""Hours to choose from: from, to."""

Hours = Sequence[tuple[int, int]]

NEVER = (
    "never", "none", "no quiet", "no quiet hours", "no night", "not at all", "jamais", "aucune",
    "aucun", "pas de calme", "pas dheures calmes", "aucune heure calme", "pas de nuit", "off",
    "turn off", "turn it off", "turn them off", "desactiver", "desactivez", "desactive",
)  # fmt: skip
"""What people type for [Without quiet hours], as `bare_words`; "no" alone keeps what there is."""

DAY = 24
NONE = 0
"""No quiet hours at all are kept as from midnight to midnight."""


def ask(turn: Turn) -> Answer:
    """Ask for quiet hours of one's own."""
    return _own(turn, OWN)


def _own(turn: Turn, offered: Hours) -> Answer:
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
    rows = _spans(turn, "quiet_keep", offered)
    return turn.say(text, *rows, (usual, _none(turn)), _settings(turn))


def door(turn: Turn, words: str) -> Button | None:
    """Return the button of hours that somebody types where hours are asked for."""
    asks = next((one for one in ("quiet_keep", "quiet_group") if screen.ways(turn, one)), None)
    if asks and bare_words(words) in NEVER:
        return _none(turn) if asks == "quiet_keep" else _no_night(turn)
    found = spans.read(words) if asks else None
    return (
        _span(turn, asks, found.begins, found.ends) if asks and found and not found.longer else None
    )


def heard(turn: Turn, said: Said) -> Answer | None:
    """Take hours wherever somebody says plainly that no messages are to come then."""
    if turn.home is None or stopped(turn.db, turn.group.id) or not spans.of_messages(said.text):
        return None
    return typed(turn, said.text)


def typed(turn: Turn, words: str) -> Answer | None:
    """Keep hours that were typed, or ask which hours are meant; None for no hours."""
    found = spans.read(words)
    if found:
        kept = keep(turn, str(found.begins), found.ends)
        return _above(kept, _longer(turn)) if found.longer else kept
    if spans.is_about(words):
        return _above(_own(turn, _meant(words) or OWN), _which(turn))
    return _above(ask(turn), _kept(turn)) if refuses(words) else None


def typed_night(turn: Turn, words: str) -> Answer | None:
    """Do the same for the night of the group."""
    found = spans.read(words)
    if found:
        return _above(keep_night(turn, found.begins, found.ends), _longer(turn))
    if spans.is_about(words):
        return _above(_night(turn, _meant(words) or NIGHTS), _which(turn))
    return _above(ask_night(turn), _kept(turn)) if refuses(words) else None


def _meant(words: str) -> Hours:
    return [(one.begins, one.ends) for one in spans.perhaps(words)]


def _which(turn: Turn) -> Text:
    return turn.t("Which hours? You can type them like this: 22:00 to 7:00.")


def _kept(turn: Turn) -> Text:
    return turn.t("I changed nothing.")


def _longer(turn: Turn) -> Text:
    return turn.t("I keep whole hours only, so it is quiet a little longer.")


def _above(answer: Answer, first: Text) -> Answer:
    assert answer.post is not None
    return replace(answer, post=replace(answer.post, text=joined([first, answer.post.text])))


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
    return _night(turn, NIGHTS)


def _night(turn: Turn, offered: Hours) -> Answer:
    night, menu = loudness.night(turn.group), turn.button(N_("Menu"), "menu")
    rows = _spans(turn, "quiet_group", offered)
    if night.begins == night.ends:
        text = turn.t(
            "{group} has no night: I may post at any hour, and news waits for no morning. Quiet "
            "hours that people chose for themselves stay.",
            group=turn.group.name,
        )
        return turn.say(text, *rows, menu)
    text = turn.t(
        "The night of {group} is from {begins} to {ends}. Then I post nothing by myself, and news "
        "waits unless an organizer sends it without a sound.",
        group=turn.group.name,
        begins=turn.texts.hour(night.begins),
        ends=turn.texts.hour(night.ends),
    )
    return turn.say(text, *rows, _no_night(turn), menu)


def keep_night(turn: Turn, begins: int, ends: int) -> Answer:
    """Keep the group's night, or that it has none; then its old hours are one tap away."""
    if not begins < DAY or not ends < DAY or (begins == ends != NONE):
        raise Forged(str(begins))
    before = (turn.group.quiet_from, turn.group.quiet_to)
    groups.change(turn.db, turn.group.id, quiet_from=begins, quiet_to=ends)
    turn.home = groups.group(turn.db, turn.group.id)
    if begins == ends and before[0] != before[1]:
        return _night(turn, [before, *(one for one in NIGHTS if one != before)][: len(NIGHTS)])
    return ask_night(turn)


def _spans(turn: Turn, action: str, hours: Hours) -> list[Row]:
    """Return a button for each span, two in a row."""
    made = [_span(turn, action, begins, ends) for begins, ends in hours]
    return [tuple(made[at : at + 2]) for at in range(0, len(made), 2)]


def _span(turn: Turn, action: str, begins: int, ends: int) -> Button:
    label = f"{turn.texts.hour(time(begins))} – {turn.texts.hour(time(ends))}"
    return turn.named(label, action, begins, ends)


def _none(turn: Turn) -> Button:
    return turn.button(N_("Without quiet hours"), "quiet_keep", NONE, NONE)


def _no_night(turn: Turn) -> Button:
    return turn.button(N_("Without a night"), "quiet_group", NONE, NONE)


def _settings(turn: Turn) -> Row:
    return turn.button(N_("My settings"), "settings")
