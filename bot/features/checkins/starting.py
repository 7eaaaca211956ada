"""How an organizer begins a check-in: with one tap, or with other words and another time."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot import forms
from bot.access import organizer
from bot.feature import Forged, Sheet
from bot.features.checkins import card, rounds, rules
from bot.features.checkins.changing import found
from bot.texts import N_
from bot.turn import Row, Turn
from bot.when import wall
from bot.when.reading import When, read
from bot.when.rules import Every, Rule, next_slot
from bot.words import Answer, Choice, Field, FieldKind, Form, Text, joined, quoted
from storage import checkins, groups
from storage.checkins import Checkin

_CHOICES = {
    Every.ONCE: N_("Once"),
    Every.WEEKLY: N_("Every week"),
    Every.MONTHLY: N_("Every month"),
}


def _local(turn: Turn) -> datetime:
    return wall(turn.now, turn.group.zone)


# --- Beginning ----------------------------------------------------------------------------


def new(turn: Turn) -> Answer:
    """Show what would be asked, and how often it could be. One tap begins it."""
    street = groups.street_chats(turn.db, turn.group.id)
    if not street:
        return turn.say(turn.t("There is no chat to write to: I was removed from all of them."))
    text = turn.t(
        "I ask in {chats}: **{question}** Everyone answers with one tap. Only organizers see "
        "the count and who needs some help. How often?",
        chats=", ".join(chat.title for chat in street),
        question=turn.texts.label(card.USUAL),
    )
    running = turn.button(N_("What I ask already"), "checkin_list")
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
    """Begin with the usual question."""
    every = _every(word)
    local = _local(turn)
    if every is not Every.ONCE:
        return _begin(turn, "", every, rules.usual_first(every, local))
    return _begin(turn, "", every, local.replace(second=0, microsecond=0))


def once(turn: Turn, number: int) -> Answer:
    """Ask the question of a check-in one more time, now."""
    local = _local(turn).replace(second=0, microsecond=0)
    return _begin(turn, found(turn, number).question, Every.ONCE, local)


def _every(word: str) -> Every:
    try:
        return Every(word)
    except ValueError:
        raise Forged(word) from None


def _begin(turn: Turn, question: str, every: Every, first: datetime) -> Answer:
    """Begin a check-in, unless the very same runs or was asked just now."""
    same = _running(turn, question, every, first)
    if same is not None:
        text = turn.t("I ask this already, {rhythm}.", rhythm=card.rhythm(turn, same))
        return turn.say(joined([text, card.coming(turn, same)], " "), card.buttons(turn, same))
    zone = turn.group.zone
    at_once = every is Every.ONCE and first <= _local(turn)
    if at_once and _asked_just_now(turn, question):
        return turn.say(turn.t("I asked this just now. I do not ask twice."), _menu_row(turn))
    following = None if at_once else next_slot(Rule(every, first, zone), turn.now)
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
        rounds.ask(turn, checkin, checkin.first)
        return turn.say(_asked(turn), _menu_row(turn))
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
    return turn.tn(
        "Asked in {n} chat, until {until}. You see the count here, without a sound. I tell you "
        "at once who needs some help.",
        "Asked in {n} chats, until {until}. You see the count here, without a sound. I tell you "
        "at once who needs some help.",
        len(groups.street_chats(turn.db, turn.group.id)),
        until=turn.moment(turn.now + rules.OPEN_FOR),
    )


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
    reading = read(value, turn.now, turn.group.zone)
    if reading.unclear:
        one = reading.unclear[0]
        return turn.t(one.why.value, words=one.words)
    if len(reading.found) != 1 or reading.found[0].at is None:
        return turn.t("Please write one day and one time.")
    if rules.at_night(reading.found[0].at):
        return turn.t("That is at night. Please choose a time between 07:00 and 22:00.")
    return reading.found[0]


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
        chats=", ".join(chat.title for chat in groups.street_chats(turn.db, turn.group.id)),
    )
    return turn.say(text, turn.button(N_("Post"), "checkin_post"), change)


def post(turn: Turn) -> Answer:
    """Begin what was read back, once."""
    values = forms.whole(turn, OWN)
    if values is None:
        text = turn.t("There is nothing to post: it was posted already, or it waited too long.")
        return turn.say(text, turn.button(N_("Ask how everyone is"), "checkin_new"))
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
OWN = Sheet(OWN_NAME, _form, _filled, _check, organizer)
