"""What somebody types while a form waits for them: whose answer it is, and what comes of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from bot import asked, danger, files, lacking, pressing, screen, unasked
from bot.choosing import CANCELS, NEVER_MIND, STOPS, chosen, near, passes, refuses
from bot.feature import Sheet
from bot.forms import kept
from bot.forms.asking import (
    answered,
    careful,
    following,
    kept_for_later,
    lapsed,
    left_out,
    not_kept,
    question,
)
from bot.halting import goes_back, surely, undoes
from bot.meant import bare_words, meant, without_please
from bot.room import too_long
from bot.texts import LANGUAGES, N_, speaking
from bot.turn import Turn
from bot.view import Row
from bot.words import Answer, Button, Field, FieldKind, Form, Post, Said, Text, cited, joined
from storage import drafts
from storage.drafts import Draft


def is_stop(text: str) -> bool:
    """Tell whether words only say "stop". A slip makes other words: "stoop" is an answer."""
    return _only(text, STOPS)


def cancels(text: str) -> bool:
    """Tell whether words only leave what is there: they never ask for fewer messages."""
    return _only(text, CANCELS | NEVER_MIND)


def _only(text: str, words: Iterable[str]) -> bool:
    said = without_please(bare_words(text))
    return meant(said, dict.fromkeys(words, True), slips=False) is not None


# --- A question is open ---------------------------------------------------------------------


def awaited(turn: Turn, said: Said, sheets: Mapping[str, Sheet]) -> Sheet | None:
    """Return the sheet whose question these words answer: the last one, or none."""
    last = asked.last(turn)
    if last is None or not last.field or not asked.answers(said, last):
        return None
    return sheets.get(last.sheet)


def take(turn: Turn, sheet: Sheet, said: Said) -> Answer:
    """Take words as the answer to the question that was asked last."""
    draft, last = kept.here(turn, sheet), asked.last(turn)
    if draft is None or last is None:
        return lapsed(turn, sheet, said)
    form = kept.form(turn, sheet, draft.link)
    field = next((one for one in form.fields if one.key == last.field), None)
    if field is None:
        return following(turn, sheet, form, draft)
    answer = _taken(turn, sheet, form, draft, field, said)
    return danger.cry(turn, answer, said.text)


def _taken(turn: Turn, sheet: Sheet, form: Form, draft: Draft, field: Field, said: Said) -> Answer:
    missing = turn.t("I can read only words here.")
    if not said.files and _skips(field, said.text):
        return answered(turn, sheet, form, draft, field, "")
    if field.kind is not FieldKind.FILE:
        draft = _beside(turn, sheet, form, draft, said)
    match field.kind:
        case FieldKind.CHOICE | FieldKind.CHAT:
            value = _chosen(turn, sheet, draft, field, said.text)
            if not value and field.own == kept.WROTE and _says_more(said.text):
                return _waiting(turn, sheet, form, draft, field, said)
            if not value and (said.text.strip() and field.own not in ("", kept.WROTE)):
                return _in_own_words(turn, sheet, form, draft, field, said)
            missing = turn.t("Please tap one of these.")
        case FieldKind.FILE:
            value = files.keep(turn, said.files[0]) if said.files else ""
            missing = turn.t("I see no photo in that.")
        case _:
            value = said.text.strip()
            if pressing.nods(value):
                value = kept.wrote(form, draft.values, field) or value
            elif surely(value) or undoes(value) or goes_back(value):
                value, missing = "", turn.t("That was no answer. To leave this, tap Stop.")
    if not value:
        photo = _of_photo(turn, sheet, form, field, said)
        missing = photo if photo.spans and kept.worded(field) else joined([photo, missing], " ")
        asks = question(turn, sheet, form, field, missing)
        return careful(turn, sheet, asks, said.text)
    answer = answered(turn, sheet, form, draft, field, value)
    answer = _half_left_out(turn, sheet, answer, kept.wrote(form, draft.values, field), value)
    return extras_left_out(turn, answer, sheet, form, said)


def _half_left_out(turn: Turn, sheet: Sheet, answer: Answer, before: str, value: str) -> Answer:
    """Quote what was typed before its box was asked for and is not in the answer; a tap adds it."""
    if not before or answer.post is None or lacking.together(before, value) == value:
        return answer
    both = turn.button(N_("Add it"), "form_both", sheet.name)
    post = replace(answer.post, rows=((both,), *answer.post.rows))
    return left_out(turn, replace(answer, post=post), before)


def _in_own_words(
    turn: Turn, sheet: Sheet, form: Form, draft: Draft, field: Field, said: Said
) -> Answer:
    """Take words typed at a choice for what is asked next: they say it in nobody else's words."""
    values = {**draft.values, field.key: field.own}
    chose = Draft(draft.name, draft.link, turn.now, values)
    after = form.fields[[one.key for one in form.fields].index(field.key) + 1]
    answer = answered(turn, sheet, form, chose, after, said.text.strip())
    return extras_left_out(turn, answer, sheet, form, said)


def _says_more(words: str) -> bool:
    """Whether words say more than yes or no."""
    return bool(words.strip()) and not pressing.nods(words) and not refuses(words)


def _waiting(
    turn: Turn, sheet: Sheet, form: Form, draft: Draft, field: Field, said: Said
) -> Answer:
    """Let words typed at a choice wait for the box behind it, and ask for the choice again."""
    box, words = kept.their_box(form), said.text.strip()
    whole = "\n".join(filter(None, (draft.values.get(kept.WROTE), words)))
    asks = question(turn, sheet, form, field)
    if long := too_long(turn, whole, box.limit if box else 0):
        return danger.first(turn, not_kept(asks, long), words)
    values = {**draft.values, kept.WROTE: whole}
    kept.store(turn, sheet, Draft(draft.name, draft.link, turn.now, values))
    again = kept_for_later(turn, asks, whole)
    return extras_left_out(turn, danger.first(turn, again, words), sheet, form, said)


def takes_own(turn: Turn, sheet: Sheet) -> bool:
    """Whether words of one's own can be typed at the choice that was asked last."""
    draft, last = kept.here(turn, sheet), asked.last(turn)
    fields = kept.form(turn, sheet, draft.link).fields if draft else ()
    return any(last is not None and one.key == last.field and one.own for one in fields)


def _skips(field: Field, words: str) -> bool:
    """Whether words only say what the question's [Skip] says."""
    label = field.skip or N_("Skip")
    names = {bare_words(speaking(one).label(label)) for one in LANGUAGES}
    return not field.required and (
        bare_words(words) in names or passes(words, nothing=not field.skip)
    )


def asks_choice(turn: Turn) -> bool:
    """Whether what was asked last is answered by a button or a photo, and not by words."""
    last = asked.last(turn)
    return last is not None and last.choice


def ends_it(turn: Turn, sheet: Sheet) -> bool:
    """Whether words that come now are the last ones that the form asks for."""
    draft, last = kept.here(turn, sheet), asked.last(turn)
    if draft is None or last is None:
        return False
    fields = kept.form(turn, sheet, draft.link).fields
    left = [one for one in fields if one.key not in draft.values]
    return [one.key for one in left] == [last.field] and kept.worded(left[0])


def sure(turn: Turn, sheet: Sheet, said: Said, door: Button) -> Answer:
    """Ask whether what also opens something is the answer: it could be with somebody at once."""
    words = said.text.strip()
    mark, turn.over_screen = unasked.wait(turn, words), True
    asks = turn.t(
        "Is {words} your answer? It also opens something here. I sent nothing.", words=cited(words)
    )
    yes = turn.button(N_("Yes"), "form_said", sheet.name, mark)
    no = turn.button(N_("No"), "form_on", sheet.name)
    return danger.cry(turn, careful(turn, sheet, turn.say(asks, (yes, no), door), words), words)


def misses(turn: Turn, sheet: Sheet, said: Said) -> bool:
    """Whether a choice or a photo is asked for, and these words are about none of that."""
    draft, last = kept.here(turn, sheet), asked.last(turn)
    if draft is None or last is None or not last.choice or said.files:
        return False
    form = kept.form(turn, sheet, draft.link)
    field = next((one for one in form.fields if one.key == last.field), None)
    if field is None or near(said.text, _labels(field)):
        return False
    return not _chosen(turn, sheet, draft, field, said.text)


def _chosen(turn: Turn, sheet: Sheet, draft: Draft, field: Field, typed: str) -> str:
    """Return the choice whose button somebody typed instead of pressing it, in any language."""
    if not field.choices:
        return ""
    there = screen.carried(turn, "form_pick")
    shown = [one.value for one in field.choices if kept.mark(one.value) in there]
    found = chosen(typed, _labels(field), shown)
    spoken = turn.texts
    for language in (one for one in LANGUAGES if found is None and one != spoken.language):
        turn.speak(language)
        other = next(
            one for one in kept.form(turn, sheet, draft.link).fields if one.key == field.key
        )
        found = chosen(typed, _labels(other), shown)
        turn.texts = spoken
    return found or ""


def _labels(field: Field) -> dict[str, str]:
    return {bare_words(one.label): one.value for one in field.choices}


def extras_left_out(turn: Turn, answer: Answer, sheet: Sheet, form: Form, said: Said) -> Answer:
    """Say what came with the words and was not taken."""
    if _photo_key(sheet, form):
        note = files.only_the_first(turn, said)
    else:
        note = turn.t("I kept only the words of that.") if said.extras else Text()
    if note.spans and answer.later:
        turn.whisper(turn.direct, Post(note), near=True)  # the answer itself comes much later
    if answer.post is None or not note.spans:
        return answer
    return replace(answer, post=replace(answer.post, text=joined([note, answer.post.text])))


def _beside(turn: Turn, sheet: Sheet, form: Form, draft: Draft, said: Said) -> Draft:
    """Return the draft with the photo that came with words, where the form has a place for one."""
    key = _photo_key(sheet, form)
    if not key or not said.files:
        return draft
    values = {**draft.values, key: files.keep(turn, said.files[0])}
    beside = Draft(draft.name, draft.link, turn.now, values)
    kept.store(turn, sheet, beside)
    return beside


def _photo_key(sheet: Sheet, form: Form) -> str:
    """Return under which name a photo is kept that comes with an answer; "" where none goes."""
    place = place_of(form)
    return place.key if place else sheet.photo


def _of_photo(turn: Turn, sheet: Sheet, form: Form, field: Field, said: Said) -> Text:
    """Say what becomes of a photo that comes where something else is asked for."""
    if not said.files or field.kind is FieldKind.FILE:
        return Text()
    if _photo_key(sheet, form):
        return turn.t("I keep the photo: it goes with the rest.")
    return turn.t("No photo goes with this. What you wrote is still here.")


def place_of(form: Form) -> Field | None:
    """Return the question of a form that a file answers, where it has one."""
    return next((one for one in form.fields if one.kind is FieldKind.FILE), None)


# --- Words that may be about something begun --------------------------------------------------


def cover(turn: Turn, sheets: Mapping[str, Sheet]) -> None:
    """Something is said by itself: words may be about that. What lapsed stays what was asked."""
    last = asked.last(turn)
    sheet = sheets.get(last.sheet) if last else None
    if sheet is not None and kept.link(turn, sheet):
        asked.cover_here(turn)


def begun(turn: Turn, sheets: Mapping[str, Sheet], waiting: str) -> tuple[Row, ...]:
    """Return the button that makes words the answer to a question that is perhaps still open.

    That is the last one when they reply to something else, and after a restart the next one of what
    lies on the disk. Whoever taps it has read which question it is.
    """
    last = asked.newest(turn)
    if last is not None:
        names = [last.sheet] if last.field else []
    else:
        found = drafts.drafts(turn.db, turn.actor.platform, turn.actor.id)
        names = [one.name for one in found]
    for sheet in (sheets[one] for one in names if one in sheets):
        draft = kept.here(turn, sheet)
        field = kept.open_field(turn, sheet, draft) if draft else None
        if field is not None:
            label = turn.texts.label(N_("My answer to “{question}”"), question=field.label)
            return (turn.named(label, "form_said", sheet.name, waiting),)
        if draft and last is not None and last.choice:
            return _added(turn, sheet, draft, waiting)
    return ()


def _added(turn: Turn, sheet: Sheet, draft: Draft, waiting: str) -> tuple[Row, ...]:
    """Return the button that puts words typed at a choice behind what was written before it."""
    fields = kept.form(turn, sheet, draft.link).fields
    written = (one for one in fields if one.kind is FieldKind.TEXT and draft.values.get(one.key))
    field = next(written, None)
    if field is None:
        return ()
    label = turn.texts.label(N_("Add it: {question}"), question=field.label)
    return (turn.named(label, "form_add", sheet.name, field.key, waiting),)
