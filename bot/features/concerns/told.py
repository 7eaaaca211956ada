"""A neighbour tells a problem: danger first, what and where, who may see it, a look, then Send."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from bot import (
    aloud,
    danger,
    forms,
    muted,
    namesakes,
    offers,
    public,
    reaching,
    rights,
    signing,
    spoken_of,
)
from bot.access import member
from bot.danger.own import is_own
from bot.feature import Sheet
from bot.features.concerns import card, rules, viewing
from bot.features.concerns.kept import keep
from bot.features.concerns.rules import Viewers
from bot.public import Destinations
from bot.room import too_long
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Button, Choice, Field, FieldKind, Form, Text, joined, quoted
from storage import concerns
from storage.concerns import Concern

_WORDS, _TYPED = "concern_words", "concern_typed"
"""A sentence from the private chat that is to become a problem, and what was typed where danger is
asked about; in memory only."""

_OFFER = "offer"
"""The key in a draft of the question to its author that it answers."""

_OVER = N_("This was sent already, or it took too long and I threw it away.")


def _door(turn: Turn) -> Answer:
    return forms.repeated(turn, SHEET) or turn.say(
        turn.t(_OVER), turn.button(N_("Report a problem"), "concern_start")
    )


# --- Danger first --------------------------------------------------------------------------


def start(turn: Turn) -> Answer:
    """Ask whether it is dangerous right now; words that wait go on waiting."""
    for name in (_WORDS, _TYPED):
        if turn.recall(name):
            _waits(turn, name)
    return turn.say(
        turn.t("Dangerous right now?"),
        turn.button(N_("Yes, it is dangerous"), "concern_danger"),
        turn.button(N_("No"), "concern_go"),
        turn.button(N_("Stop"), "concern_stop"),
    )


def sentence(turn: Turn, words: str) -> Answer:
    """Go on with a sentence that was typed in the private chat; danger is asked first."""
    turn.remember(_WORDS, words)
    turn.forget(_TYPED)
    _waits(turn, _WORDS)
    return danger.first(turn, start(turn), words)


def typed(turn: Turn, words: str) -> Answer:
    """Keep what was typed at this question until it is asked what is wrong, and ask it again.

    It may be half an answer to this one, so that it is no problem before somebody says so.
    """
    before = turn.recall(_TYPED) or turn.recall(_WORDS)
    whole = "\n".join(filter(None, (before, words)))
    if long := too_long(turn, whole, rules.WHAT_LIMIT):
        return forms.not_kept(start(turn), long)
    turn.remember(_TYPED, whole)
    _waits(turn, _TYPED)
    return danger.beside(turn, forms.kept_for_later(turn, start(turn), whole), words)


def danger_now(turn: Turn) -> Answer:
    """Say whom to call, and keep nothing."""
    _forget(turn)
    return turn.say(
        turn.t(
            "Call **{number}** now. I cannot call, and nobody watches me all day. I kept nothing.",
            number=turn.group.emergency,
        ),
        turn.button(N_("Ask organizers to warn everyone"), "alert_ask"),
        (turn.button(N_("Back"), "concern_start"), turn.button(N_("Menu"), "menu")),
    )


def stop(turn: Turn) -> Answer:
    """Leave before anything was written."""
    _forget(turn)
    text = turn.t("Stopped. Nothing was sent, and I kept nothing.")
    return forms.repeated(turn, SHEET) or turn.say(text, turn.button(N_("Menu"), "menu"))


# --- What, where, who ----------------------------------------------------------------------


def go(turn: Turn) -> Answer:
    """Open the form: the sentence that they came with is in it, what they typed is shown there."""
    if full := _full(turn):
        return full
    words, typed_ = turn.recall(_WORDS), turn.recall(_TYPED)
    _forget(turn)
    if typed_:
        return forms.ask(turn, SHEET, values={forms.WROTE: typed_})
    return begin(turn, words)


def _waits(turn: Turn, name: str) -> None:
    forms.waits(turn, name, SHEET.name, "concern_start")


def _forget(turn: Turn) -> None:
    """Nothing waits any more."""
    forms.waits_no_more(turn, _WORDS, _TYPED)


def begin(turn: Turn, words: str | None, offer: str = "") -> Answer:
    """Open the form, with words in it that are there already; `offer` asked their author for them.

    Without an answer to it, that question goes with its day.
    """
    known = {_OFFER: offer} if offer else {}
    if words and len(words) <= rules.WHAT_LIMIT:
        known["what"] = words
    return forms.ask(turn, SHEET, values=known)


def _form(turn: Turn) -> Form:
    who = tuple(Choice(one.value, card.audience(turn, one)) for one in viewing.audiences(turn))
    return Form(
        turn.link("concern"),
        turn.texts.label("Report a problem"),
        (
            Field(
                "what",
                turn.texts.label("What is wrong?"),
                turn.t("What is wrong? One or two sentences."),
                FieldKind.TEXT,
                limit=rules.WHAT_LIMIT,
            ),
            Field(
                "where",
                turn.texts.label("Where? A corner or block"),
                turn.t("Where? A corner or block is enough."),
                limit=rules.WHERE_LIMIT,
            ),
            Field(
                "who",
                turn.texts.label("Who may see it?"),
                turn.t("Who may see it?"),
                FieldKind.CHOICE,
                who,
            ),
        ),
    )


def _filled(turn: Turn, values: Mapping[str, str]) -> Answer:
    """Ask whether it is known already; else show what will be read."""
    return danger.first(turn, _known_or_preview(turn, values), values["what"])


def _known_or_preview(turn: Turn, values: Mapping[str, str]) -> Answer:
    known = rules.same_place(values["where"], _open_to_all(turn))
    if known is None or values.get("differs") == str(known.number):
        return _preview(turn, values)
    return turn.say(
        joined(
            [
                turn.t("Somebody has reported this already:"),
                turn.t("**{ref}**, {what}", ref=card.ref(known.number), what=quoted(known.what)),
            ],
            "\n",
        ),
        turn.button(N_("Yes, me too"), "concern_same", known.number),
        turn.button(N_("No, mine is different"), "concern_other", known.number),
        forms.stop_button(turn, SHEET),
    )


def _aloud(values: Mapping[str, str]) -> tuple[str, ...]:
    """Return what everyone would read: nothing of a problem that only some may see."""
    return ("what", "where") if values.get("who", concerns.EVERYONE) == concerns.EVERYONE else ()


SHEET = Sheet("concern", _form, _filled, needs=member, aloud=_aloud)


def _open_to_all(turn: Turn) -> list[Concern]:
    """Return the problems that have not ended and that everyone may read now."""
    return [
        one
        for one in concerns.open_concerns(turn.db, turn.group.id)
        if public.visible(turn, "concern", one.number)
    ]


def same(turn: Turn, number: int) -> Answer:
    """Say the same as a problem that is known already; nothing new is kept."""
    shown = [one for one in _open_to_all(turn) if one.scope == concerns.EVERYONE]
    known = next((one for one in shown if one.number == number), None)
    if known is None:
        return turn.say(turn.t("That problem has ended. Please send yours."), _change(turn))
    forms.done(turn, SHEET)
    if known.person_id != turn.me.id:
        concerns.join(turn.db, turn.group.id, number, turn.me.id)
        turn.touch("concern", number)
        turn.touch("concern_desk", number)
    counted = turn.t("**{ref}** counts you too, without your name.", ref=card.ref(number))
    next_, louder = reaching.promised(turn, turn.t("I write to you when it changes."))
    return turn.say(joined([counted, next_], " "), *louder, _menu(turn))


def other(turn: Turn, number: int) -> Answer:
    """Go on: this problem is another one."""
    if _told(turn) is None:
        return _door(turn)
    return _preview(turn, forms.keep(turn, SHEET, differs=str(number)))


# --- A look, then Send ---------------------------------------------------------------------


def name(turn: Turn, shown: int) -> Answer:
    """Show the name, or leave it out."""
    if _told(turn) is None:
        return _door(turn)
    return _preview(turn, forms.keep(turn, SHEET, named="yes" if shown else ""))


def _preview(turn: Turn, values: Mapping[str, str]) -> Answer:
    who = _audience(turn, values)
    if who is None:
        return _choose_again(turn)
    signed = _signature(turn, values, who)
    naming = turn.t("Your name is not shown.") if not signed else Text()
    if not signed and who.scope == concerns.EVERYONE:
        ties = aloud.shows_writer(turn, values["what"])
        naming = joined([naming, ties, muted.guessed(turn, turn.silent_in())], " ")
    elif who.scope == concerns.EVERYONE:
        naming = muted.told(turn, turn.silent_in())
    if signed or not signing.signature(turn.actor.name):
        naming = joined([naming, signing.why(turn)], " ")
    name = namesakes.signed(turn, signed, turn.me.id) if signed else ""
    text = joined(
        [
            turn.t("Who may see it: {who}. They read exactly this:", who=card.audience(turn, who)),
            card.words(turn, values["what"], values["where"], name),
            _readers(turn, values, who),
            naming,
        ]
    )
    row = [_change(turn)]
    if signed:
        row.insert(0, turn.button(N_("Leave out my name"), "concern_name", 0))
    elif _may_sign(turn, values, who):
        row.insert(0, turn.button(N_("Add my name"), "concern_name", 1))
    return turn.say(
        text,
        turn.button(N_("Send"), "concern_send"),
        row,
        forms.stop_button(turn, SHEET),
    )


def _readers(turn: Turn, values: Mapping[str, str], who: Viewers) -> Text:
    """Name the organizers who read it where not everyone does, and whom of them it names."""
    if who.scope not in (concerns.ORGANIZERS, concerns.POLICE):
        return Text()
    organizers, others = viewing.names(turn, who)
    return spoken_of.told(turn, organizers, f"{values['what']} {values['where']}", *others)


def _may_sign(turn: Turn, values: Mapping[str, str], who: Viewers) -> bool:
    """Tell whether a name may stand under it: that of young people stands in no chat.

    Under harm by one's own nobody's does: how old they are, nobody knows.
    """
    named = bool(signing.signature(turn.actor.name))
    apart = turn.unnamed or is_own(aloud.spoken(SHEET, values))
    return named and (who.scope != concerns.EVERYONE or not apart)


def _signature(turn: Turn, values: Mapping[str, str], who: Viewers) -> str:
    named = values.get("named") and _may_sign(turn, values, who)
    return signing.signature(turn.me.name) if named else ""


def send(turn: Turn) -> Answer:
    """Keep the problem and show it to those who may see it."""
    values = _told(turn)
    if values is None:
        return _door(turn)
    if full := _full(turn) or forms.held(turn, SHEET):
        return full
    rights.roll_call(turn)
    who = _audience(turn, values)
    if who is None:
        return _choose_again(turn)
    signed = _signature(turn, values, who)
    to = public.reach(turn, aloud.spoken(SHEET, values), signed=bool(signed))
    if who.scope == concerns.EVERYONE and to.nowhere:
        return _silenced(turn, to)
    if offer := values.get(_OFFER):
        offers.close(turn, offers.CONCERN, offer)
    concern, reached = keep(turn, values["what"], values["where"], who, signed, to)
    sent = turn.t(
        "**{ref}** is sent. Who sees it: {who}.",
        ref=card.ref(concern.number),
        who=card.audience(turn, who),
    )
    if who.scope == concerns.EVERYONE and to.first and not to.now:
        sent = turn.t("**{ref}** is sent.", ref=card.ref(concern.number))
    have = Text() if reached or card.unread(turn, concern) else card.not_heard(turn)
    first = public.waits(turn, to) if who.scope == concerns.EVERYONE else Text()
    next_, louder = reaching.promised(turn, card.promise(turn, concern))
    forms.done(turn, SHEET)
    return turn.say(
        joined([sent, first, have, next_], " "),
        card.undo_button(turn, concern),
        *louder,
        _menu(turn),
    )


def _silenced(turn: Turn, to: Destinations) -> Answer:
    """Say that nothing goes where they may not write, and let them choose who may see it."""
    return turn.say(
        joined([muted.told(turn, to.silent), turn.t("You can choose who else may see it.")], " "),
        turn.button(N_("Who may see it?"), "form_change", SHEET.name, "who"),
        forms.stop_button(turn, SHEET),
    )


# --- Small things --------------------------------------------------------------------------


def _full(turn: Turn) -> Answer | None:
    """Return the one sentence for a person who has told enough for a day."""
    since = turn.now - timedelta(days=1)
    if concerns.told_since(turn.db, turn.group.id, turn.me.id, since) < rules.A_DAY:
        return None
    return turn.say(
        turn.t(
            "I take {n} problems a day from one person. Please report this one tomorrow, or "
            "tell an organizer: {names}.",
            n=rules.A_DAY,
            names=turn.organizers(),
        ),
        turn.button(N_("Menu"), "menu"),
    )


def _told(turn: Turn) -> Mapping[str, str] | None:
    """Return what was written, None when it was too long ago or is being written anew."""
    values = forms.values(turn, SHEET) or {}
    return values if all(values.get(key) for key in ("what", "where", "who")) else None


def _audience(turn: Turn, values: Mapping[str, str]) -> Viewers | None:
    """Return who was chosen, None when they hold no role any more."""
    there = viewing.audiences(turn)
    return next((one for one in there if one.value == values.get("who")), None)


def _choose_again(turn: Turn) -> Answer:
    text = turn.t("The people who can see problems have changed. Please choose again.")
    return turn.say(text, turn.button(N_("Change"), "form_change", SHEET.name, "who"))


def _menu(turn: Turn) -> Button:
    return turn.button(N_("Menu"), "menu")


def _change(turn: Turn) -> Button:
    return forms.change_button(turn, SHEET)
