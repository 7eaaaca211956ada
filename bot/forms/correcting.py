"""What is typed at a look at what will be sent: it may take a place there, nothing goes over it.

All that is typed there is gathered and stands on the question, so that a sentence sent in pieces
goes whole. Whoever taps the button above it may mean the new words. So they are asked once more,
and read both.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from bot import asked, danger, files, lacking, pressing, unasked
from bot.asked import KEEP
from bot.binding import Forged
from bot.feature import Sheet
from bot.forms import kept
from bot.forms.asking import above, answered, following, lapsed, stop_button
from bot.forms.said import extras_left_out, place_of
from bot.halting import halts
from bot.texts import N_
from bot.turn import Turn
from bot.view import Row
from bot.words import Answer, Field, FieldKind, Form, Said, Text, joined, quoted
from storage.drafts import Draft

LOOKED_AT = timedelta(minutes=30)
"""How long words may still be about what somebody looks at before it is sent."""

REPLACED = 2
"""How many answers words are offered in the place of: more buttons fit no screen."""

AS_IT_STOOD = "form_stood"
"""The press that goes on with what stood there, and not with what was typed since."""


def looked_at(turn: Turn, said: Said, sheets: Mapping[str, Sheet]) -> Sheet | None:
    """Return the sheet whose answers are all there and stand on the screen."""
    last = asked.last(turn)
    sheet = sheets.get(last.sheet) if last else None
    if last is None or sheet is None or last.field or not asked.answers(said, last):
        return None
    draft = kept.here(turn, sheet)
    if draft is None or turn.now - last.at > LOOKED_AT:
        return None
    try:
        form = kept.form(turn, sheet, draft.link)
    except (Forged, LookupError):
        return None  # it is over, or cannot be drawn without asking who acts
    complete = kept.missing(turn, form, draft) is None
    usable = bool(said.text.strip()) or bool(said.files and place_of(form))
    return sheet if complete and usable else None


def suggest(turn: Turn, sheet: Sheet, said: Said) -> Answer:
    """Ask whether words belong to what stands on the screen; a photo can only be one thing."""
    draft = kept.here(turn, sheet)
    if draft is None:
        return lapsed(turn, sheet, said)
    if waits := sheet.typed(turn):
        return danger.first(turn, waits, said.text)
    form = kept.form(turn, sheet, draft.link)
    so = pressing.signed_so(turn, said.text)
    if so or pressing.nods(said.text) or (not said.files and halts(said.text)):
        please = turn.t("That is so already.") if so else turn.t("Please tap one of these.")
        if typed(turn, sheet):
            return which_first(turn, sheet, form, draft, please)
        kept.settle(turn, sheet)
        look = following(turn, sheet, form, draft)  # what it would send stands there again
        return look if pressing.sends(said.text) else above(look, please)
    place = place_of(form)
    if place and said.files and not said.text.strip():
        word = files.keep(turn, said.files[0])
        answer = answered(turn, sheet, form, draft, place, word)
        return extras_left_out(turn, answer, sheet, form, said)
    gathered = lacking.together(typed(turn, sheet), said.text.strip())
    waiting = unasked.wait(turn, gathered)
    turn.remember(kept.typed_at(sheet), waiting, int(KEEP.total_seconds()) // 60)
    asks = _asked(turn, sheet, form, draft, waiting, gathered)
    return files.only_the_words(turn, said, asks)


def which_first(
    turn: Turn, sheet: Sheet, form: Form, draft: Draft, please: Text | None = None
) -> Answer:
    """Ask once more what the words are that were typed at a look, before it goes on."""
    first = please or turn.t("Please tap one of these.")
    return above(_asked(turn, sheet, form, draft, _mark(turn, sheet), typed(turn, sheet)), first)


def older(turn: Turn, sheet: Sheet, action: str, rest: tuple[str, ...]) -> bool:
    """Whether a press knows nothing of all that was typed at a look: [Change], or one before it."""
    takes = action in ("form_use", "form_add")
    return action == "form_change" or (takes and _mark(turn, sheet) not in rest)


def _asked(turn: Turn, sheet: Sheet, form: Form, draft: Draft, mark: str, words: str) -> Answer:
    """Ask what words are that were typed at a look, and quote all of them."""
    back = turn.button(N_("Back"), "form_on", sheet.name)
    other = turn.button(N_("Something else"), "what_is", mark)
    rows = [*_uses(turn, sheet, form, draft, mark), other, (back, stop_button(turn, sheet))]
    asks = turn.t("Use this instead? Add it? Nothing is changed yet.")
    answer = turn.say(joined([asks, quoted(words)], "\n"), *rows)
    return danger.first(turn, answer, words)


def _uses(turn: Turn, sheet: Sheet, form: Form, draft: Draft, waiting: str) -> list[Row]:
    """Return what words may replace, and what they may be added to."""
    fields = _boxes(form)
    if not fields:
        return []
    longest = next((one for one in fields if one.kind is FieldKind.TEXT), fields[0])
    cut = sheet.goes_on(draft.values)
    add = ("form_add", sheet.name, cut or longest.key, waiting)
    if len(fields) == 1:
        use = turn.button(N_("Use this instead"), "form_use", sheet.name, longest.key, waiting)
        return [use, turn.button(N_("Add it"), *add)]
    places: list[Row] = [
        turn.named(
            turn.texts.label(N_("Instead: {question}"), question=one.label),
            "form_use",
            sheet.name,
            one.key,
            waiting,
        )
        for one in fields[:REPLACED]
    ]
    label = turn.texts.label(N_("Add it: {question}"), question=longest.label)
    return [*places, turn.button(N_("Add it"), *add) if cut else turn.named(label, *add)]


def _boxes(form: Form) -> list[Field]:
    return [one for one in form.fields if kept.worded(one)]


# --- A button of the look is tapped all the same -----------------------------------------------


def open_words(turn: Turn, sheet: Sheet) -> bool:
    """Whether words were typed at this look of which nobody has said yet what they are."""
    mark = _mark(turn, sheet)
    if not mark or sheet.name in turn.settled or unasked.was_taken(turn, mark):
        return False
    return kept.here(turn, sheet) is not None


def typed(turn: Turn, sheet: Sheet) -> str:
    """Return all that was typed at this look and is nothing yet; "" where nothing was."""
    return unasked.stands(turn, _mark(turn, sheet)) if open_words(turn, sheet) else ""


def _mark(turn: Turn, sheet: Sheet) -> str:
    return str(turn.recall(kept.typed_at(sheet)) or "")


def which(turn: Turn, sheet: Sheet, pressed: str) -> Answer:
    """Ask which words are meant: those that stood where this was pressed, or those typed since."""
    draft = kept.here(turn, sheet)
    if draft is None:
        return lapsed(turn, sheet)
    form = kept.form(turn, sheet, draft.link)
    mark, since = _mark(turn, sheet), typed(turn, sheet)
    turn.remember(_pressed(sheet), pressed)
    stood = "\n".join(filter(None, (draft.values.get(one.key) for one in _boxes(form))))
    text = joined(
        [
            turn.t("Nothing was sent. You typed this since:"),
            quoted(since),
            turn.t("This stood there before:"),
            quoted(stood),
        ]
        if since
        else [turn.t("Nothing was sent. You typed more since. This would go:"), quoted(stood)],
        "\n",
    )
    uses = _uses(turn, sheet, form, draft, mark) if since else []
    stays = turn.button(N_("Send it as it stood"), AS_IT_STOOD, sheet.name)
    asks = turn.say(text, *uses, stays, stop_button(turn, sheet))
    return danger.first(turn, asks, since)


def stood(turn: Turn, sheet: Sheet) -> str:
    """Return what was pressed over open words, for whoever read both; "" when it is gone."""
    pressed: str = turn.recall(_pressed(sheet)) or ""
    if pressed:
        kept.settle(turn, sheet)
        turn.forget(_pressed(sheet))
    return pressed


def _pressed(sheet: Sheet) -> str:
    return f"pressed at {sheet.name}"
