"""Asks a form at once where a platform has forms, and question by question elsewhere.

Either way the feature sees one thing: `filled(turn, values, *args)`. What was written so far is
a draft: on the disk for 24 hours, or in memory for 30 minutes when the sheet is private. A draft
holds answers, and no right to more: whose answer typed words are, `asked` alone says. A file stays
in memory; the draft holds a word for it, and `files.kept` finds it again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import cast
from zlib import crc32

from bot import aloud, asked, danger, files, unasked
from bot.asked import KEEP, leave
from bot.feature import Forged, Sheet, bound
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Button, Field, FieldKind, Filled, Form, Said, Text, joined
from storage import drafts
from storage.drafts import Draft

PRIVATE_MINUTES = 30
JUST_NOW = timedelta(minutes=30)


# --- What features call -------------------------------------------------------------------


def ask(
    turn: Turn, sheet: Sheet, *args: str | int, values: Mapping[str, str] | None = None
) -> Answer:
    """Open a form, with what is known already filled in. The answer is the form or a question."""
    form = sheet.form(turn, *args)
    answers_again(turn, sheet.name, None)
    draft = Draft(sheet.name, form.data, turn.now, values=dict(values or {}))
    if turn.can.forms:
        _keep(turn, sheet, draft)
        return Answer(form=_prefilled(form, draft.values))
    return _next(turn, sheet, form, draft)


def values(turn: Turn, sheet: Sheet) -> Mapping[str, str] | None:
    """Return what this person has written in a form, None when it was too long ago."""
    draft = _draft(turn, sheet)
    return draft.values if draft else None


def left(turn: Turn, sheet: Sheet) -> timedelta:
    """Return how long a private draft still waits; nothing where it is over."""
    draft = _any_draft(turn, sheet)
    over = timedelta(0)
    return max(over, draft.at + timedelta(minutes=PRIVATE_MINUTES) - turn.now) if draft else over


def whole(turn: Turn, sheet: Sheet, *args: str | int) -> Mapping[str, str] | None:
    """Return what was written in this very form, None unless every answer is there and fits.

    A button that stays on a screen can be pressed while its form is open again.
    """
    draft = _draft(turn, sheet)
    if draft is None or draft.link != turn.link(sheet.name, *args):
        return None
    form = _form(turn, sheet, draft.link)
    unfit = (_wrong(turn, sheet, one, draft.values.get(one.key, "")) for one in form.fields)
    return None if any(unfit) else draft.values


def held(turn: Turn, sheet: Sheet) -> Answer | None:
    """Return the screen that what was written has not passed yet, None where everyone may read it.

    A button that sends stays on a screen also while the words are changed.
    """
    return aloud.first(turn, sheet, values(turn, sheet) or {})


def keep(turn: Turn, sheet: Sheet, *args: str | int, **changed: str) -> Mapping[str, str]:
    """Put values into a draft (a choice made by button after the form) and return them all."""
    draft = _draft(turn, sheet) or Draft(sheet.name, turn.link(sheet.name, *args), turn.now)
    merged = {**draft.values, **changed}
    _keep(turn, sheet, Draft(draft.name, draft.link, turn.now, values=merged))
    return merged


def done(turn: Turn, sheet: Sheet) -> None:
    """Forget what was written: it was sent, or dropped."""
    asked.end(turn, sheet.name)
    if sheet.private:
        for name in (sheet.name, *sheet.beside):
            turn.forget(name)
    else:
        drafts.drop(turn.db, turn.actor.platform, turn.actor.id, sheet.name)


def sent(turn: Turn, sheet: Sheet, answer: Answer) -> Answer:
    """Forget what was written, since it was sent; whoever taps once more reads this answer again.

    What was sent and what was thrown away are two memories: neither is taken for the other.
    """
    done(turn, sheet)
    answers_again(turn, sheet.name, answer)
    return answer


def answers_again(turn: Turn, sheet: str, answer: Answer | None) -> None:
    """Answer a late tap on what was sent like this from now on; None: by no such thing."""
    if answer is None:
        turn.forget(_sent(turn, sheet))
    else:
        turn.remember(_sent(turn, sheet), answer, PRIVATE_MINUTES)


def repeated(turn: Turn, sheet: Sheet) -> Answer | None:
    """Return what was answered when this was sent, None when it was not, or too long ago."""
    kept: Answer | None = turn.recall(_sent(turn, sheet.name))
    return kept


def _sent(turn: Turn, sheet: str) -> str:
    return f"sent {sheet} {turn.home.id if turn.home else ''}"


def change_button(turn: Turn, sheet: Sheet) -> Button:
    """Return [Change]: the form again with what was written, or the choice which question."""
    return turn.button(N_("Change"), "form_change", sheet.name)


def stop_button(turn: Turn, sheet: Sheet) -> Button:
    """Return [Stop]: it forgets the draft and says so."""
    return turn.button(N_("Stop"), "form_stop", sheet.name)


# --- What the core calls ------------------------------------------------------------------


def fill(turn: Turn, sheet: Sheet, incoming: Filled) -> Answer:
    """Take a form that came filled in."""
    form = _form(turn, sheet, incoming.data)
    given: dict[str, str] = {}
    for field in form.fields:
        if field.kind is not FieldKind.FILE:
            given[field.key] = incoming.values.get(field.key, "").strip()[: field.limit]
        elif sent := incoming.files.get(field.key):
            given[field.key] = files.keep(turn, sent[0])  # without a new one the earlier one stays
    draft = _draft(turn, sheet)
    earlier = draft.values if draft and draft.link == form.data else {}
    merged = {**earlier, **given}
    _keep(turn, sheet, Draft(sheet.name, form.data, turn.now, values=merged))
    for field in form.fields:
        wrong = _wrong(turn, sheet, field, merged.get(field.key, ""))
        if wrong is not None:
            again = turn.button(N_("Change"), "form_change", sheet.name)
            refused = turn.say(wrong, (again, stop_button(turn, sheet)))
            return _careful(turn, sheet, refused, *merged.values())
    return _finished(turn, sheet, form, merged)


def stop_asked(turn: Turn, sheets: Mapping[str, Sheet], *more: Button) -> Answer | None:
    """Stop the form that is being filled in or looked at, as its [Stop] does; None without one."""
    sheet = _under_way(turn, sheets)
    return _stopped(turn, sheet, *more) if sheet else None


def _under_way(turn: Turn, sheets: Mapping[str, Sheet]) -> Sheet | None:
    """Return the sheet of the last question, or the one that was filled in just now."""
    last = asked.last(turn)
    if last is not None:
        sheet = sheets.get(last.sheet)
        looked_at = not last.field
        return None if looked_at and not _just_now(turn, sheet, last.at) else sheet
    # After a restart; "stop" is nobody's answer, so it may mean what lies on the disk.
    for draft in drafts.drafts(turn.db, turn.actor.platform, turn.actor.id):
        if _just_now(turn, sheets.get(draft.name), draft.at):
            return sheets[draft.name]
    return None


def _just_now(turn: Turn, sheet: Sheet | None, at: datetime) -> bool:
    """Whether somebody is at it. What belongs to no group yet is setting one up, to be kept."""
    return sheet is not None and not sheet.homeless and turn.now - at < JUST_NOW


def awaited(turn: Turn, said: Said, sheets: Mapping[str, Sheet]) -> Sheet | None:
    """Return the sheet whose question these words answer: the last one, or none."""
    last = asked.last(turn)
    if last is None or not last.field or not asked.answers(said, last):
        return None
    return sheets.get(last.sheet)


def cover(turn: Turn, sheets: Mapping[str, Sheet]) -> None:
    """Something is said by itself: words may be about that. What lapsed stays what was asked."""
    last = asked.last(turn)
    sheet = sheets.get(last.sheet) if last else None
    if sheet is not None and link(turn, sheet):
        asked.cover_here(turn)


def begun(turn: Turn, sheets: Mapping[str, Sheet], mark: str) -> tuple[Button, ...]:
    """Return the button that makes words the answer to a question that is perhaps still open.

    That is the last one when they reply to something else, and after a restart the next one of what
    lies on the disk. Whoever taps it has read which question it is.
    """
    last = asked.last(turn)
    if last is not None:
        names = [last.sheet] if last.field else []
    else:
        kept = drafts.drafts(turn.db, turn.actor.platform, turn.actor.id)
        names = [one.name for one in kept if turn.now - one.at < KEEP]
    for sheet in (sheets[one] for one in names if one in sheets):
        draft = _draft(turn, sheet)
        field = _open(turn, sheet, draft) if draft else None
        if field is not None:
            label = turn.texts.label(N_("My answer to “{question}”"), question=field.label)
            return (turn.named(label, "form_said", sheet.name, mark),)
    return ()


def _open(turn: Turn, sheet: Sheet, draft: Draft) -> Field | None:
    """Return the question of a draft that words can answer next."""
    try:
        form = _form(turn, sheet, draft.link)
    except (Forged, LookupError):
        return None  # it is over, or cannot be drawn without asking who acts
    field = next((one for one in form.fields if one.key not in draft.values), None)
    return field if field and field.kind in (FieldKind.LINE, FieldKind.TEXT) else None


def lapsed(turn: Turn, sheet: Sheet, said: Said | None = None) -> Answer:
    """What was begun is not there any more: it was sent just now, or it took too long.

    Words that came too late for it are gone as well; whom to call stays.
    """
    before = repeated(turn, sheet) if said is None else None
    if before is not None:
        return before
    leave(turn)
    again = [turn.button(N_("Start again"), sheet.again)] if sheet.again and turn.home else []
    if said is None:
        # After a restart nobody knows any more whether it was sent.
        return turn.say(turn.t("That took a while. What you had not sent, I threw away."), *again)
    text = turn.t("That took a while. I threw it away and kept nothing.")
    return danger.beside(turn, turn.say(text, *again), said.text)


def link(turn: Turn, sheet: Sheet) -> str:
    """Return the data of the form that this person has begun; "" when it was too long ago."""
    draft = _any_draft(turn, sheet)
    return draft.link if draft else ""


def take(turn: Turn, sheet: Sheet, said: Said) -> Answer:
    """Take words as the answer to the question that was asked last."""
    draft, last = _draft(turn, sheet), asked.last(turn)
    if draft is None or last is None:
        return lapsed(turn, sheet, said)
    form = _form(turn, sheet, draft.link)
    field = next((one for one in form.fields if one.key == last.field), None)
    if field is None:
        return _next(turn, sheet, form, draft)
    if field.kind is FieldKind.CHOICE:
        choose = _question(turn, sheet, form, field, turn.t("Please tap one of these."))
        return _careful(turn, sheet, choose, said.text)
    if field.kind is FieldKind.FILE:
        value = files.keep(turn, said.files[0]) if said.files else ""
        missing = turn.t("I see no photo in that.")
    else:
        draft = _beside(turn, sheet, form, draft, said)
        value, missing = said.text.strip(), turn.t("I can read only words here.")
    if not value:
        return _careful(turn, sheet, _question(turn, sheet, form, field, missing), said.text)
    answer = _answered(turn, sheet, form, draft, field, value)
    takes_files = any(one.kind is FieldKind.FILE for one in form.fields)
    return answer if takes_files or not said.extras else _words_alone(turn, answer)


def _words_alone(turn: Turn, answer: Answer) -> Answer:
    """Say that what came with the words was left out."""
    if answer.post is None:
        return answer
    text = joined([turn.t("I took only the words from that."), answer.post.text])
    return replace(answer, post=replace(answer.post, text=text))


def _beside(turn: Turn, sheet: Sheet, form: Form, draft: Draft, said: Said) -> Draft:
    """Return the draft with the photo that came with words, where the form has a place for one."""
    place = next((one for one in form.fields if one.kind is FieldKind.FILE), None)
    if place is None or not said.files:
        return draft
    values = {**draft.values, place.key: files.keep(turn, said.files[0])}
    kept = Draft(draft.name, draft.link, turn.now, values)
    _store(turn, sheet, kept)
    return kept


# --- Asking one by one --------------------------------------------------------------------


def _answered(
    turn: Turn,
    sheet: Sheet,
    form: Form,
    draft: Draft,
    field: Field,
    value: str,
) -> Answer:
    if len(value) > field.limit:
        long = turn.t(
            "That is too long: {n} characters, and {limit} fit. Please make it shorter.",
            n=len(value),
            limit=field.limit,
        )
        return _careful(turn, sheet, _question(turn, sheet, form, field, long), value)
    wrong = _wrong(turn, sheet, field, value)
    if wrong is not None:
        return _careful(turn, sheet, _question(turn, sheet, form, field, wrong), value)
    answers = {**draft.values, field.key: value}
    return _next(turn, sheet, form, Draft(draft.name, draft.link, turn.now, values=answers))


def _next(turn: Turn, sheet: Sheet, form: Form, draft: Draft) -> Answer:
    """Ask the next open question; after the last one the feature goes on."""
    for field in form.fields:
        if field.key not in draft.values:
            _keep(turn, sheet, Draft(draft.name, draft.link, turn.now, draft.values))
            question = _question(turn, sheet, form, field)
            return _careful(turn, sheet, question, *draft.values.values())
    _keep(turn, sheet, Draft(draft.name, draft.link, turn.now, values=draft.values))
    return _finished(turn, sheet, form, draft.values)


def _careful(turn: Turn, sheet: Sheet, answer: Answer, *words: str) -> Answer:
    """Say first whom to call when words say that somebody is in danger now."""
    return danger.first(turn, answer, *words) if sheet.danger else answer


def _question(
    turn: Turn, sheet: Sheet, form: Form, field: Field, first: Text | None = None
) -> Answer:
    """Ask. From here on words answer this, and nothing that was asked before."""
    asked.note(turn, sheet.name, field.key)
    choices = [
        [turn.named(choice.label, "form_pick", sheet.name, field.key, _mark(choice.value))]
        for choice in field.choices
    ]
    last = [stop_button(turn, sheet)]
    if form.fields[0].key != field.key:
        last.append(turn.button(N_("Back"), "form_back", sheet.name, field.key))
    if not field.required:
        last.insert(0, turn.button(N_("Skip"), "form_skip", sheet.name, field.key))
    return turn.say(joined([first or Text(), field.ask]), *choices, last)


def _mark(value: str) -> str:
    """Return eight characters that stand for a choice, however the list around it changes.

    A button that counted would choose somebody else once a contact joins or leaves.
    """
    return f"{crc32(value.encode()):08x}"


def _wrong(turn: Turn, sheet: Sheet, field: Field, value: str) -> Text | None:
    if not value:
        if field.required:
            return turn.t("One answer is missing: {question}", question=field.label)
        return None
    if field.kind is FieldKind.CHOICE and value not in {one.value for one in field.choices}:
        return turn.t("One answer is missing: {question}", question=field.label)
    return None if field.kind is FieldKind.FILE else sheet.check(turn, field.key, value)


# --- Drafts -------------------------------------------------------------------------------


def _draft(turn: Turn, sheet: Sheet) -> Draft | None:
    """Return what was begun in this group: words for one group never end up in another."""
    draft = _any_draft(turn, sheet)
    if draft is None or sheet.homeless or turn.home is None:
        return draft
    return draft if draft.link.split("-")[1] == turn.home.id else None


def _any_draft(turn: Turn, sheet: Sheet) -> Draft | None:
    if sheet.private:
        return cast("Draft | None", turn.recall(sheet.name))
    for draft in drafts.drafts(turn.db, turn.actor.platform, turn.actor.id):
        if draft.name == sheet.name and turn.now - draft.at < KEEP:
            return draft
    return None


def _keep(turn: Turn, sheet: Sheet, draft: Draft) -> None:
    """Keep answers that somebody looks at; only `_question` lets words be an answer."""
    asked.note(turn, sheet.name)
    _store(turn, sheet, draft)


def _store(turn: Turn, sheet: Sheet, draft: Draft) -> None:
    if not sheet.private:
        drafts.keep(turn.db, turn.actor.platform, turn.actor.id, draft)
        return
    turn.remember(sheet.name, draft, PRIVATE_MINUTES)
    for name in sheet.beside:
        turn.prolong(name, PRIVATE_MINUTES)


def _prefilled(form: Form, known: Mapping[str, str]) -> Form:
    fields = tuple(
        Field(
            one.key,
            one.label,
            one.ask,
            one.kind,
            one.choices,
            one.required,
            one.limit,
            one.hint,
            known.get(one.key, one.value),
        )
        for one in form.fields
    )
    return Form(form.data, form.title, fields)


def _form(turn: Turn, sheet: Sheet, link: str) -> Form:
    form = sheet.form(turn, *bound(sheet.form, _words(link)))
    assert isinstance(form, Form)
    return form


def _finished(turn: Turn, sheet: Sheet, form: Form, answers: Mapping[str, str]) -> Answer:
    held = aloud.first(turn, sheet, answers)
    if held is not None:
        return _careful(turn, sheet, held, aloud.spoken(sheet, answers))
    answer = sheet.filled(turn, answers, *bound(sheet.filled, _words(form.data), skip=2))
    assert isinstance(answer, Answer)
    return answer


def _words(link: str) -> list[str]:
    """Return the words of a link after its action and its group."""
    return link.split("-")[2:]


# --- The buttons under a question ---------------------------------------------------------


def press(turn: Turn, sheet: Sheet, action: str, rest: tuple[str, ...]) -> Answer:
    """Take a press on one of the buttons under a question. Raises Forged when it is not ours."""
    draft = _draft(turn, sheet)
    if draft is None:
        if _any_draft(turn, sheet):
            raise Forged(action)  # it is another group's, and stays as it is
        return lapsed(turn, sheet)
    form = _form(turn, sheet, draft.link)
    return PRESSES[action](turn, sheet, form, draft, rest)


def _field(form: Form, key: str) -> Field:
    for field in form.fields:
        if field.key == key:
            return field
    raise Forged(key)


def _word(rest: tuple[str, ...], at: int) -> str:
    if at >= len(rest):
        raise Forged
    return rest[at]


def _pick(turn: Turn, sheet: Sheet, form: Form, draft: Draft, rest: tuple[str, ...]) -> Answer:
    field, mark = _field(form, _word(rest, 0)), _word(rest, 1)
    for choice in field.choices:
        if _mark(choice.value) == mark:
            return _answered(turn, sheet, form, draft, field, choice.value)
    return _question(turn, sheet, form, field, turn.t("Please tap one of these."))


def _skip(turn: Turn, sheet: Sheet, form: Form, draft: Draft, rest: tuple[str, ...]) -> Answer:
    return _answered(turn, sheet, form, draft, _field(form, _word(rest, 0)), "")


def _back(turn: Turn, sheet: Sheet, form: Form, draft: Draft, rest: tuple[str, ...]) -> Answer:
    keys = [one.key for one in form.fields]
    earlier = keys[max(0, keys.index(_field(form, _word(rest, 0)).key) - 1)]
    return _next(turn, sheet, form, _without(turn, draft, earlier))


def _stop(turn: Turn, sheet: Sheet, _form: Form, _draft: Draft, _rest: tuple[str, ...]) -> Answer:
    return _stopped(turn, sheet)


def _stopped(turn: Turn, sheet: Sheet, *more: Button) -> Answer:
    menu = turn.button(N_("Menu"), "menu")
    if sheet.homeless:
        # Setting up a group may take an organizer more than one evening.
        leave(turn)
        kept = turn.t("Stopped. Nothing was posted. I remember your answers for a day.")
        return turn.say(kept, menu, *more)
    done(turn, sheet)
    stopped = turn.t("Stopped. Nothing was sent, and I kept nothing.")
    return turn.say(stopped, menu, *more, wipe=sheet.wipes)


def _said(turn: Turn, sheet: Sheet, form: Form, draft: Draft, rest: tuple[str, ...]) -> Answer:
    """Take words that waited: whoever typed them says that they answer the next question."""
    words, field = unasked.taken(turn, _word(rest, 0)), _open(turn, sheet, draft)
    if words is None or field is None:
        return _next(turn, sheet, form, draft)
    return _answered(turn, sheet, form, draft, field, words)


def _change(turn: Turn, sheet: Sheet, form: Form, draft: Draft, rest: tuple[str, ...]) -> Answer:
    if turn.can.forms:
        return Answer(form=_prefilled(form, draft.values))
    if rest:
        return _next(turn, sheet, form, _without(turn, draft, rest[0]))
    asked.note(turn, sheet.name)
    which = [
        [turn.named(field.label, "form_change", sheet.name, field.key)] for field in form.fields
    ]
    return turn.say(turn.t("What should be different?"), *which, [stop_button(turn, sheet)])


def _as_is(turn: Turn, sheet: Sheet, form: Form, draft: Draft, _rest: tuple[str, ...]) -> Answer:
    """Go on after a pause that was read."""
    words = aloud.spoken(sheet, draft.values)
    return _next(turn, sheet, form, _with(turn, draft, {aloud.THOUGHT: words}))


def _leave_it(turn: Turn, sheet: Sheet, form: Form, draft: Draft, _rest: tuple[str, ...]) -> Answer:
    """Leave in the words what names somebody."""
    words = aloud.spoken(sheet, draft.values)
    return _next(turn, sheet, form, _with(turn, draft, {aloud.LEFT: words}))


def _blur(turn: Turn, sheet: Sheet, form: Form, draft: Draft, _rest: tuple[str, ...]) -> Answer:
    """Put blocks in the place of what names somebody."""
    return _next(turn, sheet, form, _with(turn, draft, aloud.blur(turn, sheet, draft.values)))


def _with(turn: Turn, draft: Draft, changed: Mapping[str, str]) -> Draft:
    return Draft(draft.name, draft.link, turn.now, {**draft.values, **changed})


def _without(turn: Turn, draft: Draft, key: str) -> Draft:
    left = {known: value for known, value in draft.values.items() if known != key}
    return Draft(draft.name, draft.link, turn.now, values=left)


PRESSES: Mapping[str, Callable[[Turn, Sheet, Form, Draft, tuple[str, ...]], Answer]] = {
    "form_pick": _pick,
    "form_skip": _skip,
    "form_back": _back,
    "form_stop": _stop,
    "form_change": _change,
    "form_said": _said,
    "form_as_is": _as_is,
    "form_leave": _leave_it,
    "form_blur": _blur,
}
