"""How an organizer asks: what for, which dates or answers, all read back before anything is posted.

Dates that were understood stay when another one was not. They are kept as whole dates, so that
"tomorrow" means the same day when the draft is taken up again the day after.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot import aloud, dated, forms, muted, public, reaching
from bot.access import organizer
from bot.binding import Forged
from bot.feature import Sheet
from bot.features.polls import card, notes, plans, rules
from bot.texts import N_
from bot.turn import Turn
from bot.view import Row, rows
from bot.when.reading import LIMIT, Unclear, When
from bot.words import Answer, Button, Field, FieldKind, Form, Text, joined, plain, quoted
from storage import groups, polls
from storage.polls import Poll

# --- The forms ----------------------------------------------------------------------------


def _title(turn: Turn) -> Field:
    return Field(
        "what",
        turn.texts.label(N_("What for?")),
        turn.t("What for? A few words."),
        limit=rules.LONGEST_TITLE,
    )


def _until(turn: Turn) -> Field:
    return Field(
        "until",
        turn.texts.label(N_("Open until")),
        turn.t("Open until which day and time?"),
        required=False,
        limit=60,
    )


def _dates_form(turn: Turn) -> Form:
    written = forms.values(turn, DATES) or {}
    ask = turn.t("Which dates? As you would say them, several at once.")
    if written.get("unclear"):
        unclear = notes.noted_before(turn, written["unclear"])
        ask = plans.asked_next(turn, unclear, written.get("good", ""))
    dates = Field(
        "dates",
        turn.texts.label(N_("Dates, one per line")),
        ask,
        FieldKind.TEXT,
        limit=LIMIT,
    )
    fields = (_title(turn), dates, _until(turn))
    return Form(turn.link(DATES.name), turn.texts.label(N_("Find a date")), fields)


def _words_form(turn: Turn) -> Form:
    words = Field(
        "words",
        turn.texts.label(N_("Answers, one per line")),
        turn.t("Between which answers? One per line, or with commas between them."),
        FieldKind.TEXT,
        limit=LIMIT,
    )
    fields = (_title(turn), words, _until(turn))
    return Form(turn.link(WORDS.name), turn.texts.label(N_("Ask for a vote")), fields)


def _check(turn: Turn, key: str, value: str) -> Text | None:
    """Return what is wrong with one answer. Dates are not checked here: the good ones stay."""
    if key == "until":
        end = plans.end_of(turn, value)
        return end if isinstance(end, Text) else None
    return plans.wrong_words(turn, rules.split_words(value)) if key == "words" else None


# --- Beginning ----------------------------------------------------------------------------


def new_dates(turn: Turn) -> Answer:
    """Ask what for and which dates; until when it is open can be changed in the preview."""
    return muted.nowhere(turn) or forms.ask(turn, DATES, values={"until": ""})


def new_words(turn: Turn) -> Answer:
    """Ask what for and which answers."""
    return muted.nowhere(turn) or forms.ask(turn, WORDS, values={"until": ""})


def again(turn: Turn, poll: Poll) -> Answer:
    """Ask the same once more, with the dates that are still to come."""
    if not poll.dated:
        words = "\n".join(one.words for one in poll.options)
        return forms.ask(turn, WORDS, values={"what": poll.title, "words": words, "until": ""})
    lines = (card.label(turn.texts, one) for one in poll.options)
    ahead = "\n".join(line for line in lines if not dated.read_here(turn, line).unclear)
    values = {"what": poll.title, "until": "", **({"dates": ahead} if ahead else {})}
    return forms.ask(turn, DATES, values=values)


# --- Reading what was written -------------------------------------------------------------


def _dates_filled(turn: Turn, values: Mapping[str, str]) -> Answer:
    asked = notes.noted_before(turn, values.get("unclear", ""))
    if asked and not turn.can.forms:
        return _answered(turn, values, asked)
    # A form shows the good dates again, so they come with the others; typed answers do not.
    good = "" if turn.can.forms else values.get("good", "")
    reading = dated.read_here(turn, f"{good}\n{values['dates']}")
    whole = plans.spelled(turn.texts, reading.found)
    values = forms.keep(turn, DATES, beside=reading.rest)
    if reading.unclear:
        return _ask_for_the_rest(turn, values, whole, reading.unclear)
    return _settled(turn, DATES, values, dates=whole, good="", unclear="")


def _answered(turn: Turn, values: Mapping[str, str], asked: Sequence[Unclear]) -> Answer:
    """Read what was typed together with the first of what was unclear; the others are next.

    Who answers with several dates at once may have answered others with it.
    """
    first, *others = asked
    reading = dated.answer_here(turn, values["dates"], first)
    if len(reading.found) > 1:
        others = [one for one in others if not {*one.candidates} & {*reading.found}]
    if reading.rest:
        values = forms.keep(turn, DATES, beside=reading.rest)
    good = _with(turn, values, reading.found)
    return _asked_or_settled(turn, values, good, [*reading.unclear, *others])


def _with(turn: Turn, values: Mapping[str, str], found: Sequence[When]) -> str:
    """Return all dates that were understood so far, each once."""
    spelled = plans.spelled(turn.texts, found).splitlines()
    return "\n".join(dict.fromkeys((*values.get("good", "").splitlines(), *spelled)))


def _asked_or_settled(
    turn: Turn, values: Mapping[str, str], good: str, left: Sequence[Unclear]
) -> Answer:
    if left:
        return _ask_for_the_rest(turn, values, good, left)
    if not good:  # asked no more: the second tap on a button reads back what stands there
        return _preview(turn, DATES, values) if values.get("dates") else _nothing(turn, DATES)
    return _settled(turn, DATES, values, dates=good, good="", unclear="")


def _words_filled(turn: Turn, values: Mapping[str, str]) -> Answer:
    return _settled(turn, WORDS, values)


def _settled(turn: Turn, sheet: Sheet, values: Mapping[str, str], **changed: str) -> Answer:
    """Keep what was understood, with whole dates, and read it back."""
    end = plans.end_of(turn, values["until"]) if values["until"] else ""
    until = turn.moment(end) if isinstance(end, datetime) else values["until"]
    return _preview(turn, sheet, forms.keep(turn, sheet, until=until, **changed))


def _ask_for_the_rest(
    turn: Turn, values: Mapping[str, str], good: str, unclear: Sequence[Unclear]
) -> Answer:
    """Say what was not understood; what was stays. A form shows all of it, to be set right.

    Elsewhere one is asked about after another: then it is plain which one an answer is for.
    """
    together = turn.can.forms
    without: list[Row] = [*_meant_buttons(turn, unclear if together else unclear[:1])]
    if good or (len(unclear) > 1 and not together):
        without.append(turn.button(N_("Leave it out"), "poll_leave_out", len(unclear)))
    noted = {"good": good, "unclear": notes.noted(unclear)}
    if turn.can.forms:
        dates = "\n".join((*good.splitlines(), *(one.words for one in unclear)))
        forms.keep(turn, DATES, dates=dates, **noted)
        buttons = (forms.change_button(turn, DATES), forms.stop_button(turn, DATES))
        return turn.say(plans.problem(turn, unclear, good), *without, buttons)
    forms.keep(turn, DATES, **noted)
    so_far = {"what": values["what"], "until": values["until"], **noted}
    answer = forms.ask(turn, DATES, values={**so_far, "beside": values.get("beside", "")})
    assert answer.post is not None
    text = dated.missed(turn, unclear[0], answer.post.text)
    return replace(
        answer, post=replace(answer.post, text=text, rows=rows((*without, *answer.post.rows)))
    )


def _meant_buttons(turn: Turn, unclear: Sequence[Unclear]) -> list[Button]:
    """Return what the first of the unclear dates can mean, where that is known of one."""
    first = next((one for one in unclear if one.candidates), None)
    return [
        turn.named(dated.label(turn, when), "poll_meant", dated.stamped(when))
        for when in (first.candidates[: dated.MOST_MEANT] if first else ())
    ]


def meant(turn: Turn, stamp: str) -> Answer:
    """Take one of the days or times that an unclear date can mean; the others are asked next."""
    values = forms.values(turn, DATES) or {}
    if not {"what", "until"} <= values.keys():
        return _nothing(turn, DATES)
    unclear = notes.noted_before(turn, values.get("unclear", ""))
    this = next((one for one in unclear if stamp in map(dated.stamped, one.candidates)), None)
    chosen = [when for when in this.candidates if dated.stamped(when) == stamp] if this else []
    left = [one for one in unclear if one is not this]
    return _asked_or_settled(turn, values, _with(turn, values, chosen), left)


def leave_out(turn: Turn, left: int) -> Answer:
    """Leave out what is asked about; of `left` unclear ones, so that a second press leaves none."""
    values = forms.values(turn, DATES) or {}
    unclear = notes.noted_before(turn, values.get("unclear", ""))
    if not unclear or not {"what", "until"} <= values.keys():
        return _nothing(turn, DATES)
    if left == len(unclear):
        unclear = [] if turn.can.forms else unclear[1:]
    return _asked_or_settled(turn, values, values.get("good", ""), unclear)


def add_beside(turn: Turn) -> Answer:
    """Let what stood behind the dates, a place as a rule, stand behind what it is for."""
    values = forms.values(turn, DATES) or {}
    beside = values.get("beside", "")
    if not beside or not {"what", "until", "dates"} <= values.keys():
        return _nothing(turn, DATES)
    title = f"{values['what']}, {beside}"[: rules.LONGEST_TITLE]
    return _preview(turn, DATES, forms.keep(turn, DATES, what=title, beside=""))


# --- Preview and posting ------------------------------------------------------------------


def _preview(turn: Turn, sheet: Sheet, values: Mapping[str, str]) -> Answer:
    """Read everything back; nothing is posted."""
    plan = plans.plan(turn, values)
    change = (forms.change_button(turn, sheet), forms.stop_button(turn, sheet))
    if isinstance(plan, Text):
        return turn.say(plan, change)
    if nowhere := muted.nowhere(turn):
        return nowhere
    silent = turn.silent_in()
    chats = [one for one in groups.street_chats(turn.db, turn.group.id) if one not in silent]
    lines = [
        quoted(plan.title),
        *map(plain, card.read_back(turn.texts, plan.options)),
        turn.t(
            "{city} time. Open until {until}. Names: organizers only. It goes to {chats}.",
            city=turn.group.zone.rsplit("/", 1)[-1].replace("_", " "),
            until=turn.moment(plan.until),
            chats=", ".join(chat.title for chat in chats),
        ),
        muted.told(turn, silent),
        aloud.warned(turn, "\n".join((plan.title, *(one.words for one in plan.options)))),
    ]
    ways: list[Row] = [turn.button(N_("Post"), "poll_post", sheet.name)]
    if beside := values.get("beside"):
        lines.append(turn.t("**{words}** is no date. Should it stand there?", words=beside))
        ways.append(turn.button(N_("Yes, add it"), "poll_beside"))
    return turn.say(joined(lines, "\n"), *ways, change)


def post(turn: Turn, name: str) -> Answer:
    """Post what was read back, once: a second press finds nothing to post any more."""
    sheet = SHEETS.get(name)
    if sheet is None:
        raise Forged(name)
    values = forms.whole(turn, sheet)
    if values is None:
        return _nothing(turn, sheet)
    if nowhere := muted.nowhere(turn):
        return nowhere
    plan = plans.plan(turn, values)
    if isinstance(plan, Text):
        return turn.say(plan, (forms.change_button(turn, sheet), forms.stop_button(turn, sheet)))
    number = polls.ask(
        turn.db,
        turn.group.id,
        title=plan.title,
        zone=turn.group.zone,
        asked_by=turn.me.id,
        until=plan.until,
        options=plan.options,
    )
    silent = turn.silent_in()
    turn.post("poll", number, words_of=turn.me.id)
    turn.plan("poll_close", number, due=plan.until)
    forms.done(turn, sheet)
    goes = turn.tn(
        "It goes to {n} chat now.",
        "It goes to {n} chats now.",
        len(groups.street_chats(turn.db, turn.group.id)) - len(silent),
    )
    then = turn.t("Open until {until}; then I close it.", until=turn.moment(plan.until))
    comes = reaching.if_written(turn, turn.t("I write you the result."))
    said = joined([goes, muted.told(turn, silent), then, comes], " ")
    return turn.say(said, *open_buttons(turn, number))


def open_buttons(turn: Turn, number: int) -> tuple[Row, ...]:
    """Return what an organizer can do with an open vote."""
    names = turn.button(N_("Who voted"), "poll_names", number)
    poll = polls.poll(turn.db, turn.group.id, number)
    if poll is None or public.barred(turn, turn.me.id, poll.asked_by):
        return (names,)
    close = turn.button(N_("Close it now"), "poll_close_now", number)
    return names, close, turn.button(N_("Take it back"), "poll_take_back", number)


def _nothing(turn: Turn, sheet: Sheet) -> Answer:
    if sheet is DATES:
        return forms.nothing(turn, sheet, turn.button(N_("Find a date"), "poll_dates_new"))
    return forms.nothing(turn, sheet, turn.button(N_("Ask for a vote"), "poll_words_new"))


_ANSWERS = ("poll_meant", "poll_leave_out")

DATES = Sheet(
    "poll_dates", _dates_form, _dates_filled, _check, organizer, dates=("until",), answers=_ANSWERS
)
WORDS = Sheet("poll_words", _words_form, _words_filled, _check, organizer, dates=("until",))
SHEETS = {sheet.name: sheet for sheet in (DATES, WORDS)}
