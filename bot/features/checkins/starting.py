"""How an organizer begins a check-in: looked at first, with the usual words or with others."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot import aloud, dated, forms, loudness, muted, reaching
from bot.access import organizer
from bot.binding import Forged
from bot.feature import Sheet
from bot.features.checkins import card, rounds, rules
from bot.features.checkins.changing import found
from bot.texts import N_
from bot.turn import Turn
from bot.view import Row
from bot.when import instant, wall
from bot.when.reading import When
from bot.when.rules import Every, Recurrence, next_occurrence
from bot.words import Answer, Choice, Field, FieldKind, Form, Text, joined, quoted
from storage import checkins, groups
from storage.checkins import Checkin

_CHOICES = {
    Every.ONCE: N_("Once"),
    Every.WEEKLY: N_("Every week"),
    Every.MONTHLY: N_("Every month"),
}


NOW, MORNING = "now", "morning"
"""When a question begins that is asked once: at once, or when the night is over."""


def _local(turn: Turn) -> datetime:
    return wall(turn.now, turn.group.zone)


# --- Beginning ----------------------------------------------------------------------------


def new(turn: Turn) -> Answer:
    """Show what would be asked, and how often it could be."""
    if nowhere := muted.nowhere(turn):
        return nowhere
    text = turn.t(
        "I ask in {chats}: **{question}** Everyone answers with one tap. Only organizers see "
        "the count and who needs some help. How often?",
        chats=_asked_in(turn),
        question=turn.texts.label(card.USUAL),
    )
    running = turn.button(N_("What I ask already"), "checkin_list", 1)
    more: list[Row] = [running] if checkins.living(turn.db, turn.group.id) else []
    return turn.say(
        text,
        turn.button(N_("Once, now"), "checkin_start", Every.ONCE.value),
        turn.button(N_("Every Sunday 18:00"), "checkin_start", Every.WEEKLY.value),
        turn.button(card.EVERY_MONTH, "checkin_start", Every.MONTHLY.value),
        turn.button(N_("Other words or another time"), "checkin_own"),
        *more,
        _menu_row(turn),
    )


def start(turn: Turn, word: str) -> Answer:
    """Show what everyone would see, and when; nothing is asked yet."""
    return _preview(turn, "", _every(word), 0)


def once(turn: Turn, number: int) -> Answer:
    """Show the question of a check-in as it would be asked one more time."""
    return _preview(turn, found(turn, number).question, Every.ONCE, number)


def _preview(turn: Turn, question: str, every: Every, number: int) -> Answer:
    local, night = _local(turn), loudness.night(turn.group)
    lines = [
        turn.t(
            "In {chats} everyone will see: **{question}** They answer with one tap.",
            chats=_asked_in(turn),
            question=quoted(question) if question else turn.t(card.USUAL),
        ),
        muted.told(turn, turn.silent_in()),
    ]
    post = turn.button(N_("Post"), "checkin_begin", every.value, number, NOW)
    ways: list[Row] = [post]
    if every is not Every.ONCE:
        first = rules.usual_first(every, local)
        when = turn.moment(instant(first, turn.group.zone))
        lines.append(turn.t("First: {when}.", when=when))
        if night.holds(first):
            lines.append(turn.t("It is night in the group at that hour: no phone rings for it."))
    elif night.holds(local):
        lines.append(turn.t("It is night in the group now."))
        hour = turn.texts.hour(night.ends)
        ways = [
            turn.button(
                N_("Ask at {hour}"), "checkin_begin", every.value, number, MORNING, hour=hour
            ),
            turn.button(N_("Ask now without a sound"), "checkin_begin", every.value, number, NOW),
        ]
    return turn.say(joined(lines), *ways, turn.button(N_("Back"), "checkin_new"))


def begin(turn: Turn, word: str, number: int, when: str) -> Answer:
    """Begin with the usual question, or ask that of a check-in one more time."""
    every, local = _every(word), _local(turn)
    question = found(turn, number).question if number else ""
    if when not in (NOW, MORNING):
        raise Forged(when)
    if every is not Every.ONCE:
        return _begin(turn, question, every, rules.usual_first(every, local))
    first = local.replace(second=0, microsecond=0)
    night = loudness.night(turn.group)
    if when == MORNING and night.holds(first):
        first = night.over(first)
    return _begin(turn, question, every, first)


def _asked_in(turn: Turn) -> str:
    """Return the chats in which whoever acts may ask."""
    silent = turn.silent_in()
    street = groups.street_chats(turn.db, turn.group.id)
    return ", ".join(chat.title for chat in street if chat not in silent)


def _every(word: str) -> Every:
    try:
        return Every(word)
    except ValueError:
        raise Forged(word) from None


def _begin(turn: Turn, question: str, every: Every, first: datetime) -> Answer:
    """Begin a check-in, unless the very same runs or was asked just now."""
    if nowhere := muted.nowhere(turn):
        return nowhere
    same = _running(turn, question, every, first)
    if same is not None:
        text = turn.t("I ask this already, {rhythm}.", rhythm=card.rhythm(turn, same))
        return turn.say(joined([text, card.coming(turn, same)], " "), card.buttons(turn, same))
    zone = turn.group.zone
    at_once = every is Every.ONCE and first <= _local(turn)
    if at_once and _asked_just_now(turn, question):
        return turn.say(turn.t("I asked this just now. I do not ask twice."), _menu_row(turn))
    following = None if at_once else next_occurrence(Recurrence(every, first, zone), turn.now)
    number = checkins.begin(
        turn.db,
        turn.group.id,
        question=question,
        every=every.value,
        first=rules.minute(first),
        zone=zone,
        asked_by=turn.me.id,
        following="",
    )
    checkin = found(turn, number)
    rounds.follow(turn, checkin, following)
    if at_once:
        asked = rounds.ask(turn, checkin, checkin.first)
        back = [] if asked is None else [card.back_button(turn, asked)]
        return turn.say(_asked(turn), *back, _menu_row(turn))
    return turn.say(_begun(turn, found(turn, number)), card.buttons(turn, found(turn, number)))


def _running(turn: Turn, question: str, every: Every, first: datetime) -> Checkin | None:
    """Return the check-in that asks the same at the same times already."""
    for one in checkins.living(turn.db, turn.group.id):
        there = datetime.fromisoformat(one.first)
        same_day = {
            Every.ONCE: there == first,
            Every.WEEKLY: there.weekday() == first.weekday(),
            Every.MONTHLY: there.day == first.day,
        }[every]
        alike = one.question == question and one.every == every.value
        if alike and same_day and there.time() == first.time():
            return one
    return None


def _asked_just_now(turn: Turn, question: str) -> bool:
    for one in checkins.open_rounds(turn.db, turn.group.id):
        begun = one.until - rules.OPEN_FOR
        if turn.now - begun < rules.JUST_NOW and found(turn, one.checkin).question == question:
            return True
    return False


def _asked(turn: Turn) -> Text:
    silent = turn.silent_in()
    asked = turn.tn(
        "Asked in {n} chat, until {until}.",
        "Asked in {n} chats, until {until}.",
        len(groups.street_chats(turn.db, turn.group.id)) - len(silent),
        until=turn.moment(turn.now + rules.OPEN_FOR),
    )
    comes = turn.t(
        "You see the count here, without a sound. I tell you at once who needs some help."
    )
    return joined([asked, reaching.if_written(turn, comes), muted.told(turn, silent)], " ")


def _begun(turn: Turn, checkin: Checkin) -> Text:
    return turn.t(
        "I ask **{question}**, {rhythm}. First: {when}. All organizers see the count and who "
        "needs some help.",
        question=card.asks(turn, checkin),
        rhythm=card.rhythm(turn, checkin),
        when=card.asked_at(turn, checkin, checkin.next),
    )


# --- Other words, another time ------------------------------------------------------------


def own(turn: Turn) -> Answer:
    """Ask for words, first time and rhythm."""
    return forms.ask(turn, OWN)


def _form(turn: Turn) -> Form:
    label = turn.texts.label
    question = Field(
        "question",
        label(N_("Your question")),
        turn.t("What should I ask everyone? One short question."),
        limit=rules.LONGEST_QUESTION,
        value=label(card.USUAL),
    )
    first = Field(
        "first",
        label(N_("First time")),
        turn.t("First on which day, at what time?"),
        limit=60,
    )
    every = Field(
        "every",
        label(N_("How often?")),
        turn.t("How often, at that time?"),
        FieldKind.CHOICE,
        tuple(Choice(one.value, label(words)) for one, words in _CHOICES.items()),
    )
    return Form(turn.link(OWN_NAME), label(N_("Ask how everyone is")), (question, first, every))


def _check(turn: Turn, key: str, value: str) -> Text | None:
    if key != "first":
        return None
    first = _first(turn, value)
    return first if isinstance(first, Text) else None


def _first(turn: Turn, value: str) -> When | Text:
    """Return the first time, or what is wrong with it."""
    first = dated.one_here(turn, value)
    if isinstance(first, Text):
        return first
    if first.at is None:
        return turn.t("Please write one day and one time.")
    night = loudness.night(turn.group)
    if night.holds(datetime.combine(first.day, first.at)):
        return turn.t(
            "That is at night. Please choose a time between {ends} and {begins}.",
            begins=turn.texts.hour(night.begins),
            ends=turn.texts.hour(night.ends),
        )
    return first


def _filled(turn: Turn, values: Mapping[str, str]) -> Answer:
    """Read it back; nothing is asked yet."""
    first = _first(turn, values["first"])
    change = (forms.change_button(turn, OWN), forms.stop_button(turn, OWN))
    if isinstance(first, Text):
        return turn.say(first, change)
    assert first.at is not None
    whole = f"{turn.texts.day(first.day)} {turn.texts.hour(first.at)}"
    forms.keep(turn, OWN, first=whole)
    text = turn.t(
        "**{question}** First: {when}. {how}. It goes to {chats}.",
        question=quoted(values["question"]),
        when=whole,
        how=turn.texts.label(_CHOICES[_every(values["every"])]),
        chats=_asked_in(turn),
    )
    warned = aloud.warned(turn, values["question"])
    text = joined([text, muted.told(turn, turn.silent_in()), warned])
    return turn.say(text, turn.button(N_("Post"), "checkin_post"), change)


def post(turn: Turn) -> Answer:
    """Begin what was read back, once."""
    values = forms.whole(turn, OWN)
    if values is None:
        return forms.nothing(turn, OWN, turn.button(N_("Ask how everyone is"), "checkin_new"))
    first = _first(turn, values["first"])
    if isinstance(first, Text):
        return turn.say(first, (forms.change_button(turn, OWN), forms.stop_button(turn, OWN)))
    assert first.at is not None
    forms.done(turn, OWN)
    usual = values["question"] == turn.texts.label(card.USUAL)
    question = "" if usual else values["question"]
    local = datetime.combine(first.day, first.at)
    return _begin(turn, question, _every(values["every"]), local)


def _menu_row(turn: Turn) -> Row:
    return turn.button(N_("Menu"), "menu")


OWN_NAME = "checkin_words"
OWN = Sheet(OWN_NAME, _form, _filled, _check, organizer, dates=("first",))
