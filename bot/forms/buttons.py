"""The buttons under a question, and under what is looked at before it is sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from bot import aloud, asked, lacking, rights, screen, unasked
from bot.binding import Forged
from bot.feature import Sheet
from bot.forms import correcting, elsewhere, kept, own
from bot.forms.asking import (
    answered,
    fill,
    following,
    lapsed,
    left_out,
    prefilled,
    question,
    stop_button,
)
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Button, Field, FieldKind, Filled, Form, wire
from storage import drafts
from storage.drafts import Draft

JUST_NOW = timedelta(minutes=30)

LEAVES_OUT = ("form_on", "form_other")
"""After these it is said that words typed since are left out."""


def change_button(turn: Turn, sheet: Sheet) -> Button:
    """Return [Change]: the form again with what was written, or the choice which question."""
    return turn.button(N_("Change"), "form_change", sheet.name)


def press(turn: Turn, sheet: Sheet, action: str, rest: tuple[str, ...]) -> Answer:
    """Take a press on one of the buttons under a question. Raises Forged when it is not ours."""
    draft = kept.here(turn, sheet)
    if draft is None:
        if kept.anywhere(turn, sheet):
            raise Forged(action)  # it is another group's, and stays as it is
        return lapsed(turn, sheet)
    if action in GO_ON and correcting.open_words(turn, sheet):
        return correcting.which(turn, sheet, turn.link(action, sheet.name, *rest))
    form, since = kept.form(turn, sheet, draft.link), correcting.typed(turn, sheet)
    if since and correcting.older(turn, sheet, action, rest):
        return correcting.which_first(turn, sheet, form, draft)
    kept.settle(turn, sheet)
    answer = PRESSES[action](turn, sheet, form, draft, rest)
    return left_out(turn, answer, since) if action in LEAVES_OUT else answer


def handed_in(turn: Turn, sheet: Sheet, incoming: Filled) -> Answer:
    """Take a form that came filled in; what was typed at the look behind it is said or still waits.

    Where nothing is said yet, as while a photo is rebuilt, those words wait for the next look.
    """
    since, mark = correcting.typed(turn, sheet), turn.recall(kept.typed_at(sheet))
    answer = fill(turn, sheet, incoming)
    if not since or any(since in one for one in incoming.values.values()):
        return answer
    if answer.post is None:
        turn.remember(kept.typed_at(sheet), mark)
    return left_out(turn, answer, since)


def for_another(turn: Turn, sheet: Sheet) -> Answer:
    """Go on with a form in the group of the turn, with the words that were written in another."""
    draft = elsewhere.moved(turn, sheet)
    if draft is None:
        return lapsed(turn, sheet)
    kept.settle(turn, sheet)
    return _on(turn, sheet, kept.form(turn, sheet, draft.link), draft, ())


# --- Stopping, and going on -----------------------------------------------------------------


def stop_asked(turn: Turn, sheets: Mapping[str, Sheet], *more: Button) -> Answer | None:
    """Stop the form that is being filled in or looked at, as its [Stop] does; None without one."""
    sheet = _under_way(turn, sheets)
    return _stopped(turn, sheet, *more) if sheet else None


def _under_way(turn: Turn, sheets: Mapping[str, Sheet]) -> Sheet | None:
    """Return the sheet of the last question, or the one that was filled in just now."""
    last = asked.last(turn)
    if last is not None:
        sheet = sheets.get(last.sheet)
        return sheet if last.field or turn.now - last.at < JUST_NOW else None
    # After a restart; "stop" is nobody's answer, so it may mean what lies on the disk.
    for draft in drafts.drafts(turn.db, turn.actor.platform, turn.actor.id):
        if _just_now(turn, sheets.get(draft.name), draft.at):
            return sheets[draft.name]
    return None


def _just_now(turn: Turn, sheet: Sheet | None, at: datetime) -> bool:
    """Whether somebody is at it. What belongs to no group yet is setting one up, to be kept."""
    return sheet is not None and sheet.needs_group and turn.now - at < JUST_NOW


def go_on(turn: Turn, sheets: Mapping[str, Sheet]) -> Button | None:
    """Return [Go on], back to what somebody had begun when this turn began.

    Where that is over now, back to what they had begun before it; before a form was opened, to what
    comes before the one that their words wait for. None where nothing was written or asked, or
    where they may do it no more.
    """
    last = asked.last(turn)
    sheet = sheets.get(last.sheet or (last.left if turn.browses else "")) if last else None
    if turn.over:
        return _before(turn, sheets)
    if last is None or sheet is None:
        name, data = kept.waiting(turn)
        return _to(turn, data.split("-")[1], name) if name else None
    draft = kept.anywhere(turn, sheet)
    begun = last.field or last.left or (draft and draft.values)
    waits = draft is not None and begun and _may(turn, sheet, draft)
    return _on_with(turn, draft) if draft and waits else None


def _before(turn: Turn, sheets: Mapping[str, Sheet]) -> Button | None:
    """Return [Go on], back to what was written last of what is not over now."""
    begun = ((one, kept.anywhere(turn, one)) for one in sheets.values())
    found = [
        draft
        for sheet, draft in begun
        if draft and draft.values and sheet.name not in turn.over and _may(turn, sheet, draft)
    ]
    return _on_with(turn, max(found, key=lambda one: one.at)) if found else None


def _may(turn: Turn, sheet: Sheet, draft: Draft) -> bool:
    """Whether somebody may go on with it, as far as is known; another group's until it opens."""
    elsewhere = turn.home is None or draft.link.split("-")[1] != turn.home.id
    return elsewhere or rights.could(turn, sheet.needs)


def _on_with(turn: Turn, draft: Draft) -> Button:
    return _to(turn, draft.link.split("-")[1], draft.name)


def _to(turn: Turn, home: str, sheet: str) -> Button:
    return Button(turn.texts.label(N_("Go on")), wire("form_on", (home, sheet)))


# --- What each of them does -----------------------------------------------------------------


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
    field, chosen = _field(form, _word(rest, 0)), _word(rest, 1)
    for choice in field.choices:
        if kept.mark(choice.value) == chosen:
            return answered(turn, sheet, form, draft, field, choice.value)
    return question(turn, sheet, form, field, turn.t("Please tap one of these."))


def _means(turn: Turn, sheet: Sheet, form: Form, draft: Draft, rest: tuple[str, ...]) -> Answer:
    """Take what was meant by an answer that could mean several things; it is looked at as typed."""
    return answered(turn, sheet, form, draft, _field(form, _word(rest, 0)), _word(rest, 1))


def _more(turn: Turn, sheet: Sheet, form: Form, _draft: Draft, rest: tuple[str, ...]) -> Answer:
    """Show other choices of a question that has many."""
    number = _word(rest, 1)
    if not number.isdecimal():
        raise Forged(number)
    return question(turn, sheet, form, _field(form, _word(rest, 0)), screen=int(number))


def _skip(turn: Turn, sheet: Sheet, form: Form, draft: Draft, rest: tuple[str, ...]) -> Answer:
    return answered(turn, sheet, form, draft, _field(form, _word(rest, 0)), "")


def _back(turn: Turn, sheet: Sheet, form: Form, draft: Draft, rest: tuple[str, ...]) -> Answer:
    keys = [one.key for one in form.fields]
    earlier = keys[max(0, keys.index(_field(form, _word(rest, 0)).key) - 1)]
    return following(turn, sheet, form, _without(turn, draft, earlier))


def _on(turn: Turn, sheet: Sheet, form: Form, draft: Draft, _rest: tuple[str, ...]) -> Answer:
    """Go on where somebody left: at the next question, or with a look at all of it."""
    if turn.can.forms and kept.missing(turn, form, draft):
        kept.look_at(turn, sheet, draft)
        return Answer(form=prefilled(form, draft.values))
    return following(turn, sheet, form, draft)


def _stop(turn: Turn, sheet: Sheet, _form: Form, _draft: Draft, _rest: tuple[str, ...]) -> Answer:
    return _stopped(turn, sheet)


def _stopped(turn: Turn, sheet: Sheet, *more: Button) -> Answer:
    screen.speaks_up(turn)
    menu = turn.button(N_("Menu"), "menu")
    if not sheet.needs_group:
        # Setting up a group may take an organizer more than one evening.
        asked.leave(turn)
        kept_on = turn.t("Stopped. Nothing was posted. I remember your answers for a week.")
        return turn.say(kept_on, menu, *more)
    kept.done(turn, sheet)
    turn.left = True
    stopped = turn.t("Stopped. Nothing was sent, and I kept nothing.")
    if sheet.stopped:
        stopped = turn.t(sheet.stopped)
    return turn.say(stopped, menu, *more, wipe=sheet.wipes)


def _said(turn: Turn, sheet: Sheet, form: Form, draft: Draft, rest: tuple[str, ...]) -> Answer:
    """Take words that waited: whoever typed them says that they answer the next question."""
    words, field = unasked.taken(turn, _word(rest, 0)), kept.open_field(turn, sheet, draft)
    if words is None or field is None:
        return following(turn, sheet, form, draft)
    return answered(turn, sheet, form, draft, field, words)


def _wrote(turn: Turn, sheet: Sheet, form: Form, draft: Draft, _rest: tuple[str, ...]) -> Answer:
    """Take words that were typed before their box was asked for, as they are."""
    field = kept.their_box(form)
    words = kept.wrote(form, draft.values, field) if field else ""
    if field is None or not words:
        return following(turn, sheet, form, draft)
    return answered(turn, sheet, form, draft, field, words)


def _both(turn: Turn, sheet: Sheet, form: Form, draft: Draft, _rest: tuple[str, ...]) -> Answer:
    """Put words that were typed before their box was asked for in front of those in it."""
    field = kept.their_box(form)
    before = kept.wrote(form, draft.values, field) if field else ""
    if field is None or not before:
        return following(turn, sheet, form, draft)
    whole = lacking.together(before, draft.values.get(field.key, ""))
    return answered(turn, sheet, form, _without(turn, draft, kept.WROTE), field, whole)


def _use(turn: Turn, sheet: Sheet, form: Form, draft: Draft, rest: tuple[str, ...]) -> Answer:
    """Take words that were typed at a look in the place of an answer."""
    return _rewritten(turn, sheet, form, draft, rest, added=False)


def _add(turn: Turn, sheet: Sheet, form: Form, draft: Draft, rest: tuple[str, ...]) -> Answer:
    """Put words that were typed at a look behind an answer."""
    cut = sheet.goes_on(draft.values)
    if cut and cut == _word(rest, 0) and (words := unasked.taken(turn, _word(rest, 1))):
        return following(turn, sheet, form, _with(turn, draft, {cut: words}))
    return _rewritten(turn, sheet, form, draft, rest, added=True)


def _rewritten(
    turn: Turn, sheet: Sheet, form: Form, draft: Draft, rest: tuple[str, ...], *, added: bool
) -> Answer:
    field, words = _field(form, _word(rest, 0)), unasked.taken(turn, _word(rest, 1))
    if words is None or not kept.worded(field):
        return following(turn, sheet, form, draft)
    earlier = draft.values.get(field.key, "") if added else ""
    between = "\n" if field.kind is FieldKind.TEXT else ", "
    together = between.join(filter(None, (earlier, *words.splitlines())))
    return answered(turn, sheet, form, draft, field, together)


def _change(turn: Turn, sheet: Sheet, form: Form, draft: Draft, rest: tuple[str, ...]) -> Answer:
    if turn.can.forms:
        return Answer(form=prefilled(form, draft.values))
    if rest:
        return following(turn, sheet, form, _without(turn, draft, rest[0]))
    asked.note(turn, sheet.name)
    which = [
        [turn.named(field.label, "form_change", sheet.name, field.key)] for field in form.fields
    ]
    return turn.say(turn.t("What should be different?"), *which, [stop_button(turn, sheet)])


def _as_is(turn: Turn, sheet: Sheet, form: Form, draft: Draft, _rest: tuple[str, ...]) -> Answer:
    """Go on after a pause that was read."""
    words = aloud.spoken(sheet, draft.values)
    return following(turn, sheet, form, _with(turn, draft, {aloud.THOUGHT: words}))


def _show(turn: Turn, sheet: Sheet, form: Form, draft: Draft, _rest: tuple[str, ...]) -> Answer:
    """Go on towards everyone, with harm by one's own that was looked at."""
    words = aloud.spoken(sheet, draft.values)
    return following(turn, sheet, form, _with(turn, draft, {aloud.OWN: words}))


def _private(
    turn: Turn, sheet: Sheet, _form: Form, _draft: Draft, _rest: tuple[str, ...]
) -> Answer:
    return own.instead(turn, sheet)


def _leave_it(turn: Turn, sheet: Sheet, form: Form, draft: Draft, _rest: tuple[str, ...]) -> Answer:
    """Leave in the words what names somebody."""
    words = aloud.spoken(sheet, draft.values)
    return following(turn, sheet, form, _with(turn, draft, {aloud.LEFT: words}))


def _blur(turn: Turn, sheet: Sheet, form: Form, draft: Draft, _rest: tuple[str, ...]) -> Answer:
    """Put blocks in the place of what names somebody."""
    blurred = aloud.blur(turn, sheet, draft.values)
    return following(turn, sheet, form, _with(turn, draft, blurred))


def _other(turn: Turn, sheet: Sheet, _form: Form, draft: Draft, rest: tuple[str, ...]) -> Answer:
    """Ask for which group it is."""
    screen = rest[0] if rest else "1"
    if not screen.isdecimal():
        raise Forged(screen)
    return elsewhere.other(turn, sheet, draft, int(screen))


def _with(turn: Turn, draft: Draft, changed: Mapping[str, str]) -> Draft:
    return Draft(draft.name, draft.link, turn.now, {**draft.values, **changed})


def _without(turn: Turn, draft: Draft, key: str) -> Draft:
    left = {known: value for known, value in draft.values.items() if known != key}
    return Draft(draft.name, draft.link, turn.now, values=left)


PRESSES: Mapping[str, Callable[[Turn, Sheet, Form, Draft, tuple[str, ...]], Answer]] = {
    "form_pick": _pick,
    "form_means": _means,
    "form_more": _more,
    "form_skip": _skip,
    "form_back": _back,
    "form_on": _on,
    "form_stop": _stop,
    "form_change": _change,
    "form_said": _said,
    "form_wrote": _wrote,
    "form_both": _both,
    "form_use": _use,
    "form_add": _add,
    "form_as_is": _as_is,
    "form_show": _show,
    "form_private": _private,
    "form_leave": _leave_it,
    "form_blur": _blur,
    "form_other": _other,
}

GO_ON = frozenset(
    ("form_pick", "form_means", "form_skip", "form_as_is", "form_show", "form_leave", "form_blur")
)
"""Those of them after which what was written may be sent without another look at it."""
