"""Asks the questions of a form, one by one where they cannot all be asked at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot import aloud, asked, danger, dated, files, paging
from bot.binding import bound
from bot.feature import Sheet
from bot.forms import dates, elsewhere, kept, own
from bot.room import too_long
from bot.texts import N_
from bot.turn import Turn
from bot.view import Row
from bot.when.reading import Unclear
from bot.words import (
    Answer,
    Button,
    Field,
    FieldKind,
    Filled,
    Form,
    Said,
    Text,
    cited,
    joined,
    quoted,
)
from storage.drafts import Draft
from storage.names import shows_nothing

NO_WORDS = N_("Stopped. I kept no words. What you tapped before stands.")
"""What [Stop] says where words were only to go with something that was done."""

ASKED = "asked in these words"
"""The name under which it is remembered how a question was put last."""


def ask(
    turn: Turn, sheet: Sheet, *args: str | int, values: Mapping[str, str] | None = None
) -> Answer:
    """Open a form, with what is known already filled in. The answer is the form or a question."""
    form = sheet.form(turn, *args)
    kept.begins(turn, sheet)
    draft = Draft(sheet.name, form.data, turn.now, values=dict(values or {}))
    if turn.words and (box := kept.box(form, draft)):
        return _typed(turn, sheet, form, draft, box)
    if turn.can.forms:
        kept.look_at(turn, sheet, draft)
        return Answer(form=prefilled(form, draft.values))
    return following(turn, sheet, form, draft)


def _typed(turn: Turn, sheet: Sheet, form: Form, draft: Draft, box: Field) -> Answer:
    """Open a form with words that were typed before it; where it asks for no more, they go on."""
    words, turn.words = turn.words, ""
    filled = Draft(draft.name, draft.link, turn.now, {**draft.values, box.key: words})
    if turn.can.forms and len(words) <= box.limit and kept.missing(turn, form, filled):
        kept.look_at(turn, sheet, filled)
        return Answer(form=prefilled(form, filled.values))
    kept.look_at(turn, sheet, draft)  # words that do not fit are asked for once more
    return answered(turn, sheet, form, draft, box, words)


def ask_beside(turn: Turn, sheet: Sheet, done: Text, again: str, *args: str | int) -> Answer:
    """Say what was done, and ask for words that may go with it.

    A form at once would hide what was done: there `again` is the press that opens it.
    """
    if turn.can.forms and not turn.words:
        return turn.say(done, turn.button(N_("Say what is missing"), again, *args))
    answer = ask(turn, sheet, *args)
    assert answer.post is not None
    return replace(answer, post=replace(answer.post, text=joined([done, answer.post.text])))


def too_late(turn: Turn, ref: str) -> Answer:
    """Say that what words were to go with waits for them no more."""
    text = turn.t("{ref} has changed meanwhile. Your words went to nobody.", ref=ref)
    return turn.say(text, turn.button(N_("Menu"), "menu"))


def kept_for_later(turn: Turn, asks: Answer, words: str) -> Answer:
    """Ask again what comes before a form, and quote the words that wait for it."""
    return above(asks, joined([turn.t("I keep these words:"), quoted(words)], "\n"))


def you_wrote(turn: Turn, words: str) -> Text:
    """Quote what was typed before its box was asked for; Text() where nothing was."""
    return joined([turn.t("You wrote:"), quoted(words)], "\n") if words else Text()


def not_kept(asks: Answer, why: Text) -> Answer:
    """Ask again what comes before a form, and say why words do not wait for it."""
    return above(asks, why)


def above(asks: Answer, first: Text) -> Answer:
    """Return an answer with this in front of it."""
    if asks.post is None:
        return asks
    return replace(asks, post=replace(asks.post, text=joined([first, asks.post.text])))


def left_out(turn: Turn, answer: Answer, words: str) -> Answer:
    """Return an answer that quotes first what somebody typed and what does not go with it."""
    if not words:
        return answer
    return above(
        answer, joined([turn.t("This is left out, you typed it before:"), quoted(words)], "\n")
    )


def closed(turn: Turn, ref: str) -> Answer:
    """Say that no words go with it any more, to whoever was not asked for them yet."""
    text = turn.t("{ref} has changed meanwhile: no words go with it any more.", ref=ref)
    return turn.say(text, turn.button(N_("Menu"), "menu"))


def said_more(turn: Turn, ref: str, words: str, told: Text) -> Answer:
    """Say where words went that came after, and whom that disturbs; or that none did."""
    menu = turn.button(N_("Menu"), "menu")
    if not words:
        return turn.say(turn.t("{ref} goes on without words.", ref=ref), menu)
    return turn.say(joined([turn.t("Your words are with {ref} now.", ref=ref), told], " "), menu)


def whole(turn: Turn, sheet: Sheet, *args: str | int) -> Mapping[str, str] | None:
    """Return what was written in this very form, None unless every answer is there and fits.

    A button that stays on a screen can be pressed while its form is open again.
    """
    draft = kept.here(turn, sheet)
    if draft is None or draft.link != turn.link(sheet.name, *args):
        return None
    form = kept.form(turn, sheet, draft.link)
    unfit = (_wrong(turn, sheet, one, draft.values.get(one.key, "")) for one in form.fields)
    return None if any(unfit) else draft.values


def held(turn: Turn, sheet: Sheet) -> Answer | None:
    """Return the screen that what was written has not passed yet, None where everyone may read it.

    A button that sends stays on a screen also while the words are changed.
    """
    draft = kept.here(turn, sheet)
    return (
        _before_all(turn, sheet, kept.form(turn, sheet, draft.link), draft.values)
        if draft
        else None
    )


def fill(turn: Turn, sheet: Sheet, incoming: Filled) -> Answer:
    """Take a form that came filled in."""
    form = kept.form(turn, sheet, incoming.data)
    kept.settle(turn, sheet)
    given: dict[str, str] = {}
    for field in form.fields:
        if field.kind is not FieldKind.FILE:
            given[field.key] = incoming.values.get(field.key, "").strip()[: field.limit]
        elif sent := incoming.files.get(field.key):
            given[field.key] = files.keep(turn, sent[0])  # without a new one the earlier one stays
    draft = kept.here(turn, sheet)
    earlier = draft.values if draft and draft.link == form.data else {}
    merged = {**earlier, **given}
    written = Draft(sheet.name, form.data, turn.now, values=merged)
    kept.look_at(turn, sheet, written)
    for field in form.fields:
        words = merged.get(field.key, "")
        wrong = too_long(turn, words, field.limit) or _wrong(turn, sheet, field, words)
        if wrong is not None:
            again = turn.button(N_("Change"), "form_change", sheet.name)
            meant = meant_buttons(turn, sheet, field, dates.refused(turn, sheet, field, words))
            refused = turn.say(wrong, *meant, (again, stop_button(turn, sheet)))
            return careful(turn, sheet, refused, *merged.values())
    if which := elsewhere.first(turn, sheet, form, written):
        return careful(turn, sheet, which, *merged.values())
    return _finished(turn, sheet, form, merged)


def nothing(turn: Turn, sheet: Sheet, *ways: Row) -> Answer:
    """Answer a [Send] behind which nothing stands any more, with what was answered to the first.

    `ways`: how it can be begun anew.
    """
    text = turn.t(
        "There is nothing to send: it was sent already, or stopped, or it waited too long."
    )
    return kept.repeated(turn, sheet) or turn.say(text, *ways)


def lapsed(turn: Turn, sheet: Sheet, said: Said | None = None) -> Answer:
    """What was begun is not there any more: it was sent just now, or it took too long.

    Words that came too late for it are gone as well; whom to call stays.
    """
    before = kept.repeated(turn, sheet) if said is None else None
    if before is not None:
        return before
    asked.leave(turn)
    again = [turn.button(N_("Start again"), sheet.again)] if sheet.again and turn.home else []
    if said is None:
        # After a restart nobody knows any more whether it was sent.
        return turn.say(turn.t("That took a while. What you had not sent, I threw away."), *again)
    text = turn.t("That took a while. I threw it away and kept nothing.")
    return danger.beside(turn, turn.say(text, *again), said.text)


def refused(turn: Turn, why: Text, *words: str) -> Answer:
    """Tell whoever may not fill in a form any more; whom to call is beside words not taken."""
    answer = turn.say(why, turn.button(N_("Menu"), "menu"))
    return danger.beside(turn, answer, *words) if words else answer


# --- One by one -----------------------------------------------------------------------------


def answered(
    turn: Turn, sheet: Sheet, form: Form, draft: Draft, field: Field, value: str
) -> Answer:
    """Take an answer, and ask the next question; where it does not fit, ask this one again."""
    typed = value
    value, unclear = dates.read(turn, sheet, field, value)
    wrong = too_long(turn, value, field.limit)
    wrong = wrong or (dated.why(turn, unclear) if unclear else _wrong(turn, sheet, field, value))
    if wrong is not None:
        unclear = unclear or dates.refused(turn, sheet, field, value)
        asks = question(turn, sheet, form, field, wrong, unclear=unclear)
        return careful(turn, sheet, asks, typed)
    answers = {**draft.values, field.key: value}
    return following(turn, sheet, form, Draft(draft.name, draft.link, turn.now, values=answers))


def following(turn: Turn, sheet: Sheet, form: Form, draft: Draft) -> Answer:
    """Ask the next open question; after the last one the feature goes on."""
    kept.look_at(turn, sheet, Draft(draft.name, draft.link, turn.now, draft.values))
    if which := elsewhere.first(turn, sheet, form, draft):
        return careful(turn, sheet, which, *draft.values.values())
    field = kept.missing(turn, form, draft)
    if field is not None:
        asks = question(turn, sheet, form, field)
        return careful(turn, sheet, asks, *draft.values.values())
    return _finished(turn, sheet, form, draft.values)


def question(
    turn: Turn,
    sheet: Sheet,
    form: Form,
    field: Field,
    first: Text | None = None,
    screen: int = 1,
    unclear: Unclear | None = None,
) -> Answer:
    """Ask. From here on words answer this, and nothing that was asked before."""
    asked.note(turn, sheet.name, field.key, choice=not kept.worded(field))
    dates.note(turn, sheet, field, unclear)
    choices = meant_buttons(turn, sheet, field, unclear)
    choices += [
        turn.named(choice.label, "form_pick", sheet.name, field.key, kept.mark(choice.value))
        for choice in field.choices
    ]
    typed = kept.wrote(form, kept.values(turn, sheet) or {}, field)
    if typed:
        choices.append(turn.button(N_("Use these words"), "form_wrote", sheet.name))
    last = [stop_button(turn, sheet)]
    if form.fields[0].key != field.key:
        last.append(turn.button(N_("Back"), "form_back", sheet.name, field.key))
    if not field.required:
        last.insert(0, turn.button(field.skip or N_("Skip"), "form_skip", sheet.name, field.key))
    return paging.page(
        turn,
        screen,
        paging.alone(choices),
        ("form_more", sheet.name, field.key),
        head=_worded(
            turn, sheet, field, joined([first or Text(), you_wrote(turn, typed), field.ask])
        ),
        back=last,
    )


def meant_buttons(turn: Turn, sheet: Sheet, field: Field, unclear: Unclear | None) -> list[Button]:
    """Return a button for each date that an answer may mean and that would do."""
    return [
        turn.named(choice.label, "form_means", sheet.name, field.key, choice.value)
        for choice in (dated.meant(turn, unclear) if unclear else ())
        if _wrong(turn, sheet, field, choice.value) is None
    ]


def _worded(turn: Turn, sheet: Sheet, field: Field, words: Text) -> Text:
    """Return a question; who typed and would read the very same again hears a way out."""
    same = (sheet.name, field.key, kept.mark(str(words)))
    stuck = isinstance(turn.incoming, Said) and turn.recall(ASKED) == same
    turn.remember(ASKED, same)
    return joined([words, _way_out(turn, field)]) if stuck else words


def _way_out(turn: Turn, field: Field) -> Text:
    if field.choices:
        first = cited(field.choices[0].label)
        return turn.t("You can type it, too: {label}. To leave this, tap Stop.", label=first)
    if not field.required:
        skip = cited(turn.texts.label(field.skip or N_("Skip")))
        return turn.t("{skip} goes on without it.", skip=skip)
    return turn.t("To leave this, tap Stop.")


def careful(turn: Turn, sheet: Sheet, answer: Answer, *words: str) -> Answer:
    """Say first whom to call when words say that somebody is in danger now, in whichever form."""
    door = danger.door(turn, "\n".join(words))
    said = bool(door) and answer.post is not None and answer.post.rows[: len(door)] == door
    return answer if sheet.warns or said else danger.first(turn, answer, *words)


def stop_button(turn: Turn, sheet: Sheet) -> Button:
    """Return [Stop]: it forgets the draft and says so."""
    return turn.button(N_("Stop"), "form_stop", sheet.name)


def _wrong(turn: Turn, sheet: Sheet, field: Field, value: str) -> Text | None:
    if shows_nothing(value):
        if field.required or value:
            return turn.t("One answer is missing: {question}", question=field.label)
        return None
    if field.kind is FieldKind.CHOICE and value not in {one.value for one in field.choices}:
        return turn.t("One answer is missing: {question}", question=field.label)
    if field.kind is FieldKind.FILE:
        return None
    return _insulted(turn, sheet, field, value) or sheet.check(turn, field.key, value)


def _insulted(turn: Turn, sheet: Sheet, field: Field, value: str) -> Text | None:
    held = kept.worded(field) and sheet.held(field.key)
    return aloud.insulted(turn, value) if held else None


def prefilled(form: Form, known: Mapping[str, str]) -> Form:
    """Return a form with what is known standing in it, and in its box what was typed before."""
    fields = (
        replace(one, value=known.get(one.key, kept.wrote(form, known, one) or one.value))
        for one in form.fields
    )
    return replace(form, fields=tuple(fields))


def _before_all(turn: Turn, sheet: Sheet, form: Form, answers: Mapping[str, str]) -> Answer | None:
    """Return the screen that comes before everyone reads it, None where none does."""
    return own.first(turn, sheet, form, answers) or aloud.first(turn, sheet, answers)


def _finished(turn: Turn, sheet: Sheet, form: Form, answers: Mapping[str, str]) -> Answer:
    before = _before_all(turn, sheet, form, answers)
    if before is not None:
        return careful(turn, sheet, before, aloud.spoken(sheet, answers))
    for field in form.fields:  # words that were there already were no answer
        if wrong := _insulted(turn, sheet, field, answers.get(field.key, "")):
            return question(turn, sheet, form, field, wrong)
    answer = sheet.filled(turn, answers, *bound(sheet.filled, kept.words(form.data), skip=2))
    assert isinstance(answer, Answer)
    if answer.post is None:
        return answer  # the next form, or a photo that takes its time
    return careful(turn, sheet, answer, *_typed_in(form, answers))


def _typed_in(form: Form, answers: Mapping[str, str]) -> list[str]:
    """Return the answers of a form that are words, and no choice."""
    return [answers.get(one.key, "") for one in form.fields if kept.worded(one)]
