"""What somebody has written in a form so far.

A file stays in memory; the draft holds a word for it, and `files.kept` finds it again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import cast
from zlib import crc32

from bot import asked
from bot.binding import Forged, bound
from bot.feature import Sheet
from bot.turn import Turn
from bot.words import Answer, Field, FieldKind, Form, Post
from storage import drafts
from storage.drafts import Draft

PRIVATE_MINUTES = 30

WROTE = "wrote"
"""The name in a draft of words that were typed before their box was asked for: there they are
shown, and answer it once somebody says so. As the `own` of a choice it lets words wait like that.
"""


_WAITS = "waits for a form"


def values(turn: Turn, sheet: Sheet) -> Mapping[str, str] | None:
    """Return what this person has written in a form, None when it was too long ago."""
    draft = here(turn, sheet)
    return draft.values if draft else None


def link(turn: Turn, sheet: Sheet) -> str:
    """Return the data of the form that this person has begun; "" when it was too long ago."""
    draft = anywhere(turn, sheet)
    return draft.link if draft else ""


def left(turn: Turn, sheet: Sheet) -> timedelta:
    """Return how long a private draft still waits; nothing where it is over."""
    draft = anywhere(turn, sheet)
    over = timedelta(0)
    return max(over, draft.at + timedelta(minutes=PRIVATE_MINUTES) - turn.now) if draft else over


def keep(turn: Turn, sheet: Sheet, *args: str | int, **changed: str) -> Mapping[str, str]:
    """Put values into a draft (a choice made by button after the form) and return them all."""
    draft = here(turn, sheet) or Draft(sheet.name, turn.link(sheet.name, *args), turn.now)
    merged = {**draft.values, **changed}
    look_at(turn, sheet, Draft(draft.name, draft.link, turn.now, values=merged))
    return merged


def done(turn: Turn, sheet: Sheet) -> None:
    """Forget what was written: it was sent, or dropped."""
    asked.end(turn, sheet.name)
    settle(turn, sheet)
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


def ended(turn: Turn, post: Post | None, sheets: Mapping[str, Sheet]) -> None:
    """Let a late tap on what this turn ended, by whatever button, say what happened then.

    What a private form ends with is kept only where the form says so: it may hold private words.
    """
    for name in turn.over:
        if name in sheets and not sheets[name].private:
            answer = Answer(post or Post(turn.t("That is done already.")))
            turn.remember(_ended(turn, sheets[name]), answer, PRIVATE_MINUTES)


def answers_again(turn: Turn, sheet: str, answer: Answer | None) -> None:
    """Answer a late tap on what was sent like this from now on; None: by no such thing."""
    if answer is None:
        turn.forget(_sent(turn, sheet))
    else:
        turn.remember(_sent(turn, sheet), answer, PRIVATE_MINUTES)


def undone(turn: Turn, sheet: str, answer: Answer, again: Callable[[Turn], Answer]) -> Answer:
    """What was sent is taken back: a late tap on what sent it takes it back `again`.

    So it says what is so then, and promises nothing that was kept since.
    """
    if turn.recall(_sent(turn, sheet)) is not None:
        turn.remember(_sent(turn, sheet), again, PRIVATE_MINUTES)
    return answer


def begins(turn: Turn, sheet: Sheet) -> None:
    """A form begins anew: what the last one ended with is no answer to a tap any more."""
    turn.forget(_ended(turn, sheet))
    settle(turn, sheet)


def waits(turn: Turn, name: str, sheet: str, action: str) -> None:
    """Words wait in memory under a name until a form asks for them; `action` leads back to that."""
    turn.remember(_WAITS, (name, sheet, turn.link(action)))
    turn.left = False  # it is what stands there


def waits_no_more(turn: Turn, *names: str) -> None:
    """A form has them now, or they were thrown away."""
    for name in names:
        turn.forget(name)
    turn.left = False


def waiting(turn: Turn) -> tuple[str, str]:
    """Return for which form words wait, and what leads back to that; "" where none do."""
    name, sheet, data = turn.recall(_WAITS) or ("", "", "")
    return (sheet, data) if name and turn.recall(name) is not None else ("", "")


def settle(turn: Turn, sheet: Sheet) -> None:
    """Whoever typed words at a look said what they are, or saw since what stands there."""
    turn.settled.add(sheet.name)
    turn.forget(typed_at(sheet))


def typed_at(sheet: Sheet) -> str:
    """Return where the mark is remembered of words that were typed at a look (`correcting`)."""
    return f"typed at {sheet.name}"


def repeated(turn: Turn, sheet: Sheet) -> Answer | None:
    """Return what was answered when this was sent, None when it was not, or too long ago."""
    kept: Answer | Callable[[Turn], Answer] | None = turn.recall(_ended(turn, sheet))
    if not callable(kept):
        return kept
    turn.traceless = False  # they sent it, so who they are is known
    return kept(turn)


def _ended(turn: Turn, sheet: Sheet) -> str:
    """Return where it is remembered: what founds a group belongs to none yet."""
    return _sent(turn, sheet.name) if sheet.needs_group else f"sent {sheet.name} "


def _sent(turn: Turn, sheet: str) -> str:
    return f"sent {sheet} {turn.home.id if turn.home else ''}"


def here(turn: Turn, sheet: Sheet) -> Draft | None:
    """Return what was begun in this group: words for one group never end up in another."""
    draft = anywhere(turn, sheet)
    if draft is None or not sheet.needs_group or turn.home is None:
        return draft
    return draft if draft.link.split("-")[1] == turn.home.id else None


def anywhere(turn: Turn, sheet: Sheet) -> Draft | None:
    """Return what was begun, in whichever group."""
    if sheet.private:
        return cast("Draft | None", turn.recall(sheet.name))
    for draft in drafts.drafts(turn.db, turn.actor.platform, turn.actor.id):
        if draft.name == sheet.name and turn.now - draft.at < sheet.lasts:
            return draft
    return None


def look_at(turn: Turn, sheet: Sheet, draft: Draft) -> None:
    """Keep answers that somebody looks at; only a question lets words be an answer."""
    asked.note(turn, sheet.name)
    store(turn, sheet, draft)


def store(turn: Turn, sheet: Sheet, draft: Draft) -> None:
    """Keep answers, whatever was asked."""
    if not sheet.private:
        drafts.keep(turn.db, turn.actor.platform, turn.actor.id, draft)
        return
    turn.remember(sheet.name, draft, PRIVATE_MINUTES)
    for name in sheet.beside:
        turn.prolong(name, PRIVATE_MINUTES)


def form(turn: Turn, sheet: Sheet, data: str) -> Form:
    """Return the form that a draft was written in."""
    made = sheet.form(turn, *bound(sheet.form, words(data)))
    assert isinstance(made, Form)
    return made


def open_field(turn: Turn, sheet: Sheet, draft: Draft) -> Field | None:
    """Return the question of a draft that words can answer next."""
    try:
        fields = form(turn, sheet, draft.link).fields
    except (Forged, LookupError):
        return None  # it is over, or cannot be drawn without asking who acts
    field = next((one for one in fields if one.key not in draft.values), None)
    return field if field and worded(field) else None


def box(form: Form, draft: Draft) -> Field | None:
    """Return the first question without an answer to which words are one."""
    return next((it for it in form.fields if worded(it) and it.key not in draft.values), None)


def wrote(form: Form, values: Mapping[str, str], field: Field) -> str:
    """Return the words that were typed before this box was asked for; "" where none were."""
    return values.get(WROTE, "") if field == their_box(form) else ""


def their_box(form: Form) -> Field | None:
    """Return the question that words wait for which are typed before it."""
    return next((one for one in form.fields if one.kind is FieldKind.TEXT), None)


def missing(turn: Turn, form: Form, draft: Draft) -> Field | None:
    """Return the first question that has no answer; a form asked at once needs no file."""
    asked_one_by_one = not turn.can.forms
    for field in form.fields:
        needed = asked_one_by_one or field.kind is not FieldKind.FILE
        if needed and field.key not in draft.values:
            return field
    return None


def worded(field: Field) -> bool:
    """Whether words can be the answer to a question."""
    return field.kind in (FieldKind.LINE, FieldKind.TEXT)


def words(data: str) -> list[str]:
    """Return the words of a link after its action and its group."""
    return data.split("-")[2:]


def mark(value: str) -> str:
    """Return eight characters that stand for a choice, however the list around it changes.

    A button that counted would choose somebody else once a contact joins or leaves.
    """
    return f"{crc32(value.encode()):08x}"
