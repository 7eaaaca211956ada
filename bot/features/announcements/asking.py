"""Asking who has seen a message: by when, and whom to tell next when too few have."""

from __future__ import annotations

from collections.abc import Mapping

from bot import forms
from bot.feature import Sheet
from bot.features.announcements import audience, more, planning, writing
from bot.features.announcements.writing import WORDS, writer
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Button, Choice, Field, FieldKind, Form, Text, joined

MOST = 1000
"""The largest number that is taken for people or minutes."""


def ask(turn: Turn) -> Answer:
    """Ask who has seen it; by when, and what if too few have, can be said too."""
    values = forms.values(turn, WORDS)
    if not values or not values.get("words"):
        return writing.nothing(turn)
    values = forms.keep(turn, WORDS, asks="1")
    return turn.say(
        _chosen(turn, values),
        turn.button(N_("By a day and time"), "announce_by"),
        *_further(turn, values),
        turn.button(more.WITHOUT["ask"], "announce_without", "ask"),
        more.look(turn),
    )


def _chosen(turn: Turn, values: Mapping[str, str]) -> Text:
    terms = planning.terms(values)
    if terms.by or terms.need:
        return joined(planning.asked(turn, terms), " ")
    return turn.t(
        "Under it, people get the button “I have seen it”. Organizers who are no contacts see who "
        "has tapped it, who has not, and whom I cannot write to. Contacts see how many."
    )


def _further(turn: Turn, values: Mapping[str, str]) -> list[Button]:
    """Return the way to tell others where too few have seen it, while there are any."""
    if not values.get("need"):
        return [turn.button(N_("If few people see it, ask more people"), "announce_need")]
    if not _others(turn, values):
        return []
    return [turn.button(N_("After them, ask more people"), "announce_then")]


def _drafted(turn: Turn, sheet: Sheet) -> Answer:
    values = forms.values(turn, WORDS)
    if not values or not values.get("asks"):
        return writing.nothing(turn)
    return forms.ask(turn, sheet)


# --- By a day and time -----------------------------------------------------------------------


def ask_by(turn: Turn) -> Answer:
    """Ask by when."""
    return _drafted(turn, BY)


def _by_form(turn: Turn) -> Form:
    by = Field(
        "by",
        turn.texts.label(N_("By when?")),
        turn.t("By which day and time? People who tap later are shown as late."),
        limit=60,
    )
    return Form(turn.link("announce_seen_by"), turn.texts.label(N_("By when?")), (by,))


def _by_filled(turn: Turn, values: Mapping[str, str]) -> Answer:
    return more.end_kept(turn, BY, values["by"], "by")


BY = Sheet("announce_seen_by", _by_form, _by_filled, more.check_end, writer, dates=("by",))


# --- If too few have seen it -------------------------------------------------------------------


def ask_need(turn: Turn) -> Answer:
    """Ask how many are enough, in which time, and who gets it otherwise."""
    return _with_others(turn, NEED)


def _with_others(turn: Turn, sheet: Sheet) -> Answer:
    if not _others(turn, forms.values(turn, WORDS) or {}):
        return turn.say(turn.t("You have chosen everyone already."), more.look(turn))
    return _drafted(turn, sheet)


def _others(turn: Turn, values: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return who could still get it too."""
    there = values.get("then", "").split()
    return [one for one in audience.choices(turn) if one[0] not in there]


def _need_form(turn: Turn) -> Form:
    values = forms.values(turn, WORDS) or {}
    ask = turn.t(
        "If fewer people have seen it, who gets it next? You can add more afterwards; they get it "
        "one after another."
    )
    fields = (
        Field(
            "need",
            turn.texts.label(N_("How many people?")),
            turn.t("How many people should have seen it?"),
            limit=4,
            value=values.get("need", ""),
        ),
        Field(
            "minutes",
            turn.texts.label(N_("Within how many minutes?")),
            turn.t("Within how many minutes?"),
            limit=4,
            value=values.get("minutes", ""),
        ),
        _next_one(turn, values, ask),
    )
    return Form(
        turn.link("announce_enough"),
        turn.texts.label(N_("If few people see it, ask more people")),
        fields,
    )


def _next_one(turn: Turn, values: Mapping[str, str], ask: Text) -> Field:
    label = turn.texts.label(N_("Who gets it then?"))
    choices = tuple(Choice(*one) for one in _others(turn, values))
    return Field("then", label, ask, FieldKind.CHOICE, choices)


def _check_need(turn: Turn, key: str, value: str) -> Text | None:
    if key == "then" or (value.isascii() and value.isdecimal() and 0 < int(value) <= MOST):
        return None
    return turn.t("Please write a number from 1 to {most}.", most=MOST)


def _need_filled(turn: Turn, values: Mapping[str, str]) -> Answer:
    return _added(turn, NEED, **values)


def _added(turn: Turn, sheet: Sheet, *, then: str, **enough: str) -> Answer:
    """Add who gets it next to those who do before."""
    forms.done(turn, sheet)
    before = forms.values(turn, WORDS)
    if not before or not before.get("asks"):
        return writing.nothing(turn)
    if not (enough or before.get("need")):  # taken back while the form was open
        return ask(turn)
    after = " ".join((*before.get("then", "").split(), then))
    return writing.preview(turn, forms.keep(turn, WORDS, then=after, **enough))


NEED = Sheet("announce_enough", _need_form, _need_filled, _check_need, writer)


# --- And after them ----------------------------------------------------------------------------


def ask_then(turn: Turn) -> Answer:
    """Ask who gets it after those, where too few have seen it still."""
    return _with_others(turn, THEN)


def _then_form(turn: Turn) -> Form:
    ask = turn.t("If still fewer people have seen it after the same time, who gets it then?")
    field = _next_one(turn, forms.values(turn, WORDS) or {}, ask)
    return Form(
        turn.link("announce_after"),
        turn.texts.label(N_("If few people see it, ask more people")),
        (field,),
    )


def _then_filled(turn: Turn, values: Mapping[str, str]) -> Answer:
    return _added(turn, THEN, **values)


THEN = Sheet("announce_after", _then_form, _then_filled, needs=writer)
