"""Writing a message to everyone, with a photo or a page, and seeing it before it is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot import aloud, files, forms, loudness, muted
from bot.access import contact, organizer
from bot.feature import Sheet
from bot.features.announcements import audience, card, planning, rules
from bot.features.announcements.audience import Audience
from bot.texts import LANGUAGE_NAMES, N_
from bot.turn import Turn
from bot.view import Row
from bot.words import (
    DOCUMENT,
    Answer,
    Button,
    Done,
    Field,
    FieldKind,
    File,
    Form,
    Job,
    Later,
    Quoted,
    Text,
    Trouble,
    joined,
)
from storage import members
from storage.announcements import Wording

WRITE_TO_EVERYONE = N_("Write to everyone")
writer = organizer | contact

FILE = "announce_file"
"""The name under which a file waits in memory: the word for it in the draft, and its bytes."""

SORRY = {
    Trouble.KIND: N_("I can take only photos and PDF files here. This is something else."),
    Trouble.TOO_LARGE: N_("This file is too large: a PDF may have 8 megabytes, a photo 20."),
}

A_DAY = 24 * 60
"""Minutes that it waits there: as long as the draft."""


# --- The form --------------------------------------------------------------------------------


def boxes(
    turn: Turn,
    ask: Text,
    known: Mapping[str, str],
    *,
    language: str = "",
    required: bool = True,
) -> tuple[Field, ...]:
    """Return boxes for words: what does not fit the first goes on in the second.

    `known` is what stands in them. `language`: they are for the same in another language. Where
    questions are asked one by one there is no second box, unless the words go on in it already.
    """
    first, rest = rules.SECOND if language else rules.FIRST
    name = LANGUAGE_NAMES.get(language, "")
    label = name or turn.texts.label(N_("Your message"))
    long = N_("{language}, second part") if name else N_("Second part, if it is long")
    more = turn.texts.label(long, language=name)
    goes_on = turn.t("Write the second part here.")
    limit = rules.BOX if turn.can.forms else rules.TYPED
    words, others = known.get(first, ""), known.get(rest, "")
    fields = (
        Field(first, label, ask, FieldKind.TEXT, required=required, limit=limit, value=words),
        Field(rest, more, goes_on, FieldKind.TEXT, required=False, limit=limit, value=others),
    )
    return fields if turn.can.forms or others else fields[:1]


def same_in(turn: Turn, language: str) -> Text:
    """Ask for the same words in another language."""
    name = LANGUAGE_NAMES[language]
    return turn.t("Write the same message in this language: {language}.", language=name)


def _form(turn: Turn) -> Form:
    known = forms.values(turn, WORDS) or {}
    ask = turn.t("A photo or a PDF that goes with it.")
    fields = [
        *boxes(turn, turn.t("Write it as one message. A photo is fine."), known),
        Field(
            "file", turn.texts.label(N_("A photo or a PDF")), ask, FieldKind.FILE, required=False
        ),
    ]
    if language := known.get("language"):
        same = same_in(turn, language)
        fields += boxes(turn, same, known, language=language, required=False)
    return Form(turn.link("announce_words"), turn.texts.label(WRITE_TO_EVERYONE), tuple(fields))


def open_form(turn: Turn) -> Answer:
    """Ask for the words; only where forms are whole are all boxes asked at once."""
    if gone := muted.no_chat(turn):
        return gone
    forms.done(turn, WORDS)
    return forms.ask(turn, WORDS, values=None if turn.can.forms else {"file": ""})


def typed(turn: Turn, _text: str, _about: Quoted | None) -> Answer:
    """Open the form; words after a command are never acted on."""
    return open_form(turn)


def said(turn: Turn, words: str) -> Answer:
    """Go on with a sentence that was typed in the private chat."""
    before = forms.values(turn, WORDS) or {}
    if rest := rules.goes_on(before):
        return preview(turn, forms.keep(turn, WORDS, **{rest: words}))
    if before:
        forms.done(turn, WORDS)
    return preview(turn, forms.keep(turn, WORDS, words=words, file=""))


def _filled(turn: Turn, values: Mapping[str, str]) -> Answer:
    """Show it; a file that has just come is fetched first, and a photo rebuilt."""
    word = values.get("file", "")
    if not word or data(turn, values):
        return preview(turn, values)
    file = files.kept(turn, word)
    if file is None:
        return _without(turn, files.sorry(turn, Trouble.UNFETCHED))
    job = Job.DOCUMENT if file.kind == DOCUMENT else Job.PICTURE
    return Answer(later=Later(job, file, turn.link(FILE, word)))


# --- What goes with it -------------------------------------------------------------------------


def rebuilt(turn: Turn, done: Done, word: str) -> Answer:
    """Put the file with the words, or say why there is none."""
    values = forms.values(turn, WORDS)
    if values is None or values.get("file") != word:
        return nothing(turn)
    if done.value is None:
        trouble = done.trouble or Trouble.BROKEN
        why = turn.t(SORRY[trouble]) if trouble in SORRY else files.sorry(turn, trouble)
        return _without(turn, why)
    turn.remember(FILE, (word, done.value), A_DAY)
    return preview(turn, values, just=done.value)


def data(turn: Turn, values: Mapping[str, str]) -> bytes:
    """Return the file that goes with a draft, b"" when there is none, or none any more."""
    kept: tuple[str, bytes] | None = turn.recall(FILE)
    return kept[1] if kept and kept[0] == values.get("file") else b""


def _without(turn: Turn, why: Text) -> Answer:
    return preview(turn, forms.keep(turn, WORDS, file=""), first=why)


# --- The look at it --------------------------------------------------------------------------


def look(turn: Turn) -> Answer:
    """Show it once more."""
    values = forms.values(turn, WORDS)
    return preview(turn, values) if values and values.get("words") else nothing(turn)


def preview(
    turn: Turn, values: Mapping[str, str], *, first: Text | None = None, just: bytes = b""
) -> Answer:
    """Show what goes to whom; nothing is sent. `just`: the file that has just come."""
    values = forms.keep(turn, WORDS)
    if insulted := aloud.insulted(turn, "\n".join(values.get(key, "") for key in rules.TOLD)):
        return turn.say(insulted, change(turn))
    enclosed = card.enclosed(just or data(turn, values))
    if values.get("file") and not enclosed:
        return _without(turn, turn.t("I do not have the file any more. Please add it again."))
    planned = planning.plan(turn, values)
    if isinstance(planned, Text):
        return turn.say(planned, more_button(turn), change(turn))
    found = audience.resolve(turn, planned.terms.audience, turn.me.id)
    wording, file = rules.wording(values), bool(enclosed)
    lines = [
        first or Text(),
        turn.t("To {whom}.", whom=audience.described(turn, found)),
        muted.told(turn, found.silent),
        aloud.warned(turn, f"{wording.words}\n{wording.also}"),
        *planning.told(turn, wording, planned.terms, planned.due),
        _one_of_two(turn, wording, found),
        _as_it_is(turn, enclosed),
        _how_many(turn, _most(turn, wording, found, file=file)),
    ]
    shown = card.message(
        turn, rules.look(wording, turn.cans().values(), file=file), turn.me.name, role(turn)
    )
    ways = sends(turn, values, planned, sure=0)
    answer = turn.say(joined([joined(lines, " "), shown]), *ways, more_button(turn), change(turn))
    assert answer.post is not None
    return replace(answer, post=replace(answer.post, files=enclosed))


def _as_it_is(turn: Turn, enclosed: Sequence[File]) -> Text:
    if not enclosed or enclosed[0].kind != DOCUMENT:
        return Text()
    return turn.t("I send the PDF as it is, with everything that is in it.")


def _one_of_two(turn: Turn, wording: Wording, found: Audience) -> Text:
    if not wording.also or not (found.wanting or found.holders):
        return Text()
    return turn.t("In private, people get it in their own language only.")


def _most(turn: Turn, wording: Wording, found: Audience, *, file: bool) -> int:
    """Return in how many messages it arrives where it takes the most."""
    readers = (None,) if found.chats else (turn.group.language, wording.language)
    return max(len(rules.shown(wording, one, turn.cans().values(), file=file)) for one in readers)


def _how_many(turn: Turn, n: int) -> Text:
    if n == 1:
        return turn.t("It will look like this:")
    return turn.tn("{n} message; it begins:", "{n} messages, one after another; it begins:", n)


def sends(
    turn: Turn, values: Mapping[str, str], planned: planning.SendPlan, *, sure: int
) -> tuple[Button, ...]:
    """Return the ways to send it now, with a mark of this very draft."""
    labels = {
        rules.NOW: N_("Send again") if sure else N_("Send"),
        rules.AT_MORNING: N_("Send at {hour}"),
        rules.QUIETLY: N_("Send now without a sound"),
        rules.PLANNED: N_("Send it then"),
    }
    night = loudness.night(turn.group)
    hour = turn.texts.hour(night.ends)
    mark = rules.mark(values)
    return tuple(
        turn.button(labels[way], "announce_send", mark, way, sure, hour=hour)
        for way in rules.ways(turn.local(), night, planned=planned.due is not None)
    )


def more_button(turn: Turn) -> Button:
    """Return [Options]."""
    return turn.button(N_("Options"), "announce_more")


def change(turn: Turn) -> Row:
    """Return [Change] and [Stop]."""
    return forms.change_button(turn, WORDS), forms.stop_button(turn, WORDS)


def nothing(turn: Turn) -> Answer:
    """Say that there are no words to send."""
    return forms.nothing(turn, WORDS, turn.button(WRITE_TO_EVERYONE, "announce"))


def role(turn: Turn) -> str:
    """Return as what this person writes."""
    if turn.roles.organizer:
        return members.ORGANIZER
    return members.POLICE if turn.roles.police else members.COMMUNITY


WORDS = Sheet("announce_words", _form, _filled, needs=writer, goes_on=rules.goes_on)
