"""[Options] under the look at a message: later, until, only some, in another language too."""

from __future__ import annotations

from collections.abc import Mapping

from bot import forms, muted, paging
from bot.binding import Forged
from bot.feature import Sheet
from bot.features.announcements import audience, planning, rules, writing
from bot.features.announcements.writing import WORDS, writer
from bot.texts import LANGUAGE_NAMES, LANGUAGES, N_
from bot.turn import Turn
from bot.when.rules import Every
from bot.words import Answer, Button, Choice, Field, FieldKind, Form, Text, joined

SETTINGS: Mapping[str, tuple[str, ...]] = {
    "when": ("first", "every"),
    "until": ("until",),
    "some": ("audience",),
    "also": ("also", "rest", "language"),
    "ask": ("asks", "by", "need", "minutes", "then"),
}
"""What can be chosen, and what stands for it in a draft."""

WITH = {
    "when": N_("Later, or several times"),
    "until": N_("Add an end date"),
    "some": N_("Send it to some people only"),
    "ask": N_("Ask who has seen it"),
}
WITHOUT = {
    "when": N_("Now, not later"),
    "until": N_("No end date"),
    "some": N_("To everyone again"),
    "ask": N_("Do not ask who has seen it"),
}
"""Buttons that choose something, and that take it back."""

WITHOUT_ALSO = {"en": N_("Leave out English"), "fr": N_("Leave out French")}
"""The same for the languages of `planning.ALSO`."""


def look(turn: Turn) -> Button:
    """Return the way back to the look at it."""
    return turn.button(N_("Back to the message"), "announce_look")


def more(turn: Turn) -> Answer:
    """Show what else can be chosen, and what was."""
    values = _draft(turn)
    if values is None:
        return writing.nothing(turn)
    return turn.say(
        _told(turn, values),
        turn.button(N_("Time and end date"), "announce_time"),
        _choice(turn, values, "some"),
        *_languages(turn, values),
        _asking(turn, values),
        look(turn),
    )


def time(turn: Turn) -> Answer:
    """Show what can be chosen about when it goes out and until when it holds."""
    values = _draft(turn)
    if values is None:
        return writing.nothing(turn)
    choices = (_choice(turn, values, name) for name in ("when", "until"))
    return turn.say(_told(turn, values), *choices, look(turn))


def _told(turn: Turn, values: Mapping[str, str]) -> Text:
    chosen = planning.terms(values)
    due = planning.following(turn, chosen)
    told = planning.told(turn, rules.wording(values), chosen, due)
    return joined(told, " ") if told else turn.t("What do you want to add to the message?")


def _choice(turn: Turn, values: Mapping[str, str], name: str) -> Button:
    if values.get(SETTINGS[name][0]):
        return turn.button(WITHOUT[name], "announce_without", name)
    return turn.button(WITH[name], f"announce_{name}")


def _asking(turn: Turn, values: Mapping[str, str]) -> Button:
    """Return the way to ask who has seen it, or to what was chosen about that."""
    asks = values.get(SETTINGS["ask"][0])
    return turn.button(N_("The question who has seen it") if asks else WITH["ask"], "announce_ask")


def _languages(turn: Turn, values: Mapping[str, str]) -> list[Button]:
    if language := rules.wording(values).language:
        return [turn.button(WITHOUT_ALSO[language], "announce_without", "also")]
    return [turn.button(planning.ALSO[one], "announce_also", one) for one in _others(turn)]


def without(turn: Turn, name: str) -> Answer:
    """Take back what was chosen."""
    if name not in SETTINGS:
        raise Forged(name)
    if _draft(turn) is None:
        return writing.nothing(turn)
    forms.keep(turn, WORDS, **dict.fromkeys(SETTINGS[name], ""))
    return more(turn)


def _draft(turn: Turn) -> Mapping[str, str] | None:
    values = forms.values(turn, WORDS)
    return values if values and values.get("words") else None


def _ask(turn: Turn, sheet: Sheet) -> Answer:
    return writing.nothing(turn) if _draft(turn) is None else forms.ask(turn, sheet)


def _kept(turn: Turn, sheet: Sheet, **changed: str) -> Answer:
    """Keep what a form brought with the words, and show it all."""
    forms.done(turn, sheet)
    if _draft(turn) is None:
        return writing.nothing(turn)
    return writing.preview(turn, forms.keep(turn, WORDS, **changed))


# --- Later, or again and again ---------------------------------------------------------------


def ask_when(turn: Turn) -> Answer:
    """Ask when it goes out, and how often."""
    return _ask(turn, WHEN)


def _when_form(turn: Turn) -> Form:
    fields = (
        Field(
            "first",
            turn.texts.label(N_("When?")),
            turn.t("When should I send it? As you would say it: Tue 8 Dec 7pm."),
            limit=60,
        ),
        Field(
            "every",
            turn.texts.label(N_("How often?")),
            turn.t("How often?"),
            FieldKind.CHOICE,
            tuple(
                Choice(every.value, turn.texts.label(label))
                for every, label in planning.EVERY.items()
            ),
        ),
    )
    return Form(turn.link("announce_at"), turn.texts.label(N_("When?")), fields)


def _check_when(turn: Turn, key: str, value: str) -> Text | None:
    first = planning.first_time(turn, value) if key == "first" else ""
    return first if isinstance(first, Text) else None


def _when_filled(turn: Turn, values: Mapping[str, str]) -> Answer:
    first = planning.first_time(turn, values["first"])
    if isinstance(first, Text):
        return turn.say(first, (forms.change_button(turn, WHEN), forms.stop_button(turn, WHEN)))
    return _kept(turn, WHEN, first=first, every=Every(values["every"]).value)


WHEN = Sheet("announce_at", _when_form, _when_filled, _check_when, writer, dates=("first",))


# --- Until -----------------------------------------------------------------------------------


def ask_until(turn: Turn) -> Answer:
    """Ask until when it holds."""
    return _ask(turn, UNTIL)


def _until_form(turn: Turn) -> Form:
    until = Field(
        "until",
        turn.texts.label(N_("Until which day?")),
        turn.t(
            "Until which day? Where I may pin it, it stays on top until then. Then I mark it as "
            "over."
        ),
        limit=60,
    )
    return Form(turn.link("announce_end"), turn.texts.label(N_("Until which day?")), (until,))


def check_end(turn: Turn, _key: str, value: str) -> Text | None:
    """Return what is wrong with an end."""
    end = planning.an_end(turn, value)
    return end if isinstance(end, Text) else None


def _until_filled(turn: Turn, values: Mapping[str, str]) -> Answer:
    return end_kept(turn, UNTIL, values["until"], "until")


def end_kept(turn: Turn, sheet: Sheet, typed: str, key: str) -> Answer:
    """Keep an end under its name in the draft."""
    end = planning.an_end(turn, typed)
    if isinstance(end, Text):
        return turn.say(end, (forms.change_button(turn, sheet), forms.stop_button(turn, sheet)))
    return _kept(turn, sheet, **{key: end.isoformat()})


UNTIL = Sheet("announce_end", _until_form, _until_filled, check_end, writer, dates=("until",))


# --- In another language too -----------------------------------------------------------------


def _others(turn: Turn) -> list[str]:
    """Return the languages in which the same message can be given too.

    The first words count as written in the group's own language, whoever writes them: every chat
    is spoken to in it, and so they are what stands first there, and what everyone else falls back
    on.
    """
    return [one for one in LANGUAGES if one != turn.group.language]


def also(turn: Turn, language: str) -> Answer:
    """Ask for the same message in another language."""
    if language not in _others(turn):
        raise Forged(language)
    return writing.nothing(turn) if _draft(turn) is None else forms.ask(turn, ALSO, language)


def _also_form(turn: Turn, language: str) -> Form:
    if language not in _others(turn):
        raise Forged(language)
    boxes = writing.boxes(turn, writing.same_in(turn, language), {}, language=language)
    return Form(turn.link("announce_same", language), LANGUAGE_NAMES[language], boxes)


def _also_filled(turn: Turn, values: Mapping[str, str], language: str) -> Answer:
    return _kept(turn, ALSO, also=values["also"], rest=values.get("rest", ""), language=language)


ALSO = Sheet("announce_same", _also_form, _also_filled, needs=writer)


# --- Only some -------------------------------------------------------------------------------


def some(turn: Turn) -> Answer:
    """Show the parts of the group and the roles, and who would get it now."""
    return some_page(turn, 1)


def some_page(turn: Turn, number: int) -> Answer:
    """Show one screen of them."""
    values = _draft(turn)
    if values is None:
        return writing.nothing(turn)
    chosen = values.get("audience", "").split()
    ways = [
        turn.named(
            turn.texts.label(
                N_("Not to {part}") if code in chosen else N_("Also to {part}"), part=label
            ),
            "announce_to",
            code,
            int(code not in chosen),
        )
        for code, label in audience.choices(turn)
    ]
    found = audience.resolve(turn, " ".join(chosen), turn.me.id)
    if found.muted:
        head = joined([muted.told(turn, found.silent), turn.t("Who should get it?")], " ")
    elif found.empty:
        head = turn.t("Nobody would get this yet. Who should?")
    else:
        head = turn.t("To {whom}. Who should get it?", whom=audience.described(turn, found))
    items, more = paging.alone(ways), ("announce_some_page",)
    return paging.page(turn, number, items, more, head=head, back=look(turn))


def to(turn: Turn, code: str, on: int) -> Answer:
    """Let a part or role be among those who get it, or not."""
    values = _draft(turn)
    if values is None:
        return writing.nothing(turn)
    if code not in dict(audience.choices(turn)) or on not in (0, 1):
        raise Forged(code)
    others = [one for one in values.get("audience", "").split() if one != code]
    forms.keep(turn, WORDS, audience=" ".join([*others, code] if on else others))
    return some(turn)
