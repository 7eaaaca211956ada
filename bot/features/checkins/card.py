"""Draws check-ins: the question in every chat, and what organizers and askers see in private."""

from __future__ import annotations

from datetime import datetime

from bot.features.checkins import rules, writing
from bot.loudness import night
from bot.texts import N_
from bot.view import Row, View, rows
from bot.when import instant
from bot.when.rules import Every
from bot.words import Button, Post, Text, Way, joined, quoted
from storage import checkins, groups, hands, members, people
from storage.checkins import ON, Checkin, Round
from storage.hands import Hand

USUAL = N_("How are you?")
EVERY_MONTH = N_("Every month, on the 1st, 18:00")


def question(view: View, checkin: Checkin) -> str:
    """Return what a check-in asks; the usual question in the reader's language."""
    return checkin.question or view.texts.label(USUAL)


def asks(view: View, checkin: Checkin) -> Text:
    """Return what a check-in asks, for a message: what an organizer wrote is a quotation."""
    return quoted(checkin.question) if checkin.question else view.t(USUAL)


def asked_at(view: View, checkin: Checkin, slot: str) -> str:
    """Return a slot as a day and time for people."""
    return view.moment(instant(datetime.fromisoformat(slot), checkin.zone))


def rhythm(view: View, checkin: Checkin) -> Text:
    """Return how often a check-in asks, in words."""
    first = datetime.fromisoformat(checkin.first)
    hour = view.texts.hour(first.time())
    match Every(checkin.every):
        case Every.ONCE:
            return view.t("once, {when}", when=asked_at(view, checkin, checkin.first))
        case Every.WEEKLY:
            day = view.texts.day(first.date()).split()[0]
            return view.t("every week, {day} {hour}", day=day, hour=hour)
        case Every.MONTHLY:
            return view.t(
                "every month on day {n}, or the last day of a shorter month, {hour}",
                n=first.day,
                hour=hour,
            )


def buttons(view: View, checkin: Checkin) -> Row:
    """Return what an organizer can do with a check-in that asks again."""
    if checkin.state == checkins.ENDED:
        return ()
    end = view.button(N_("Stop asking"), "checkin_end", checkin.number)
    if checkin.state == ON:
        return (view.button(N_("Pause for now"), "checkin_pause", checkin.number), end)
    return (view.button(N_("Go on"), "checkin_go_on", checkin.number), end)


def _found(view: View, number: int) -> tuple[Round, Checkin] | None:
    one = checkins.round_(view.db, view.group.id, number)
    checkin = one and checkins.checkin(view.db, view.group.id, one.checkin)
    return (one, checkin) if one and checkin else None


# --- In every chat ------------------------------------------------------------------------


def draw(view: View, number: int) -> Post | None:
    """Draw a round for everyone. Nobody sees numbers while it lasts: few people live here."""
    found = _found(view, number)
    if found is None or found[0].missed:
        return None
    one, checkin = found
    head = view.t("**{question}**", question=asks(view, checkin))
    if one.back:
        return Post(joined([head, view.t("This question was taken back.")], "\n"))
    if one.over:
        told = view.tn("{n} person answered.", "{n} people answered.", one.fine + one.hand)
        return Post(joined([head, joined([view.t("This question is closed."), told], " ")], "\n"))
    how = view.t(
        "One tap is enough, until {until}. Only organizers see who needs some help.",
        until=view.moment(one.until),
    )
    fine = view.button(N_("I am fine"), "checkin_fine", one.number)
    hand = view.button(N_("I need some help"), "checkin_hand", one.number, way=Way.DOOR)
    silent = night(view.group).holds(view.local())
    return Post(joined([head, how], "\n"), rows((fine, hand)), silent=silent)


def in_summary(view: View, number: int) -> Text | None:
    """Draw the line of a round in the weekly summary, while it can be answered."""
    found = _found(view, number)
    if found is None or found[0].missed or found[0].over:
        return None
    until = view.moment(found[0].until)
    asked = asks(view, found[1])
    return view.t("{question} Answer until {until}.", question=asked, until=until)


def called(view: View, number: int) -> Text | None:
    """Name a round, for whoever took it back."""
    found = _found(view, number)
    if found is None:
        return None
    one, checkin = found
    return view.t("Your question of {when}", when=asked_at(view, checkin, one.slot))


# --- For organizers -----------------------------------------------------------------------


def draw_counts(view: View, number: int) -> Post | None:
    """Draw the count of a round and who could use a hand."""
    found = _found(view, number)
    if found is None:
        return None
    one, checkin = found
    head = view.t(
        "**{question}** {when}",
        question=asks(view, checkin),
        when=asked_at(view, checkin, one.slot),
    )
    count = view.t("Fine: {fine}. Need some help: {n}.", fine=one.fine, n=one.hand)
    waiting = hands.open_hands(view.db, view.group.id, one.number)
    lines = [head, count, *(_name_line(view, hand) for hand in waiting)]
    if one.back:
        lines.append(view.t("This question was taken back."))
        return Post(joined(lines, "\n"), silent=True)
    last = checkins.latest_rounds(view.db, view.group.id, checkin.number, rules.FEW_ROUNDS)
    newest = bool(last) and last[0].number == one.number and checkin.state == ON
    if newest and rules.few(last, members.count_in(view.db, view.group.id)):
        lines.append(
            view.t("Three times in a row, fewer than 1 in 10 of the people I know answered.")
        )
        return Post(joined(lines, "\n"), rows(_fewer(view, checkin)), silent=True)
    given: list[Row] = [] if one.over else [back_button(view, one.number)]
    if last and last[0].number == one.number:
        given.append(buttons(view, checkin))
    return Post(joined(lines, "\n"), rows(given), silent=True)


def back_button(view: View, number: int) -> Button:
    """Return the way to take a round back."""
    return view.button(N_("Take it back"), "checkin_back", number)


def _name_line(view: View, hand: Hand) -> Text:
    if hand.taken_by:
        return view.t(
            "{name}: {organizer} looks after it.",
            name=writing.first(view, hand),
            organizer=hand.taken_by,
        )
    return view.t("{name}: nobody looks after it yet.", name=writing.first(view, hand))


def _fewer(view: View, checkin: Checkin) -> list[Button]:
    monthly = view.button(EVERY_MONTH, "checkin_monthly", checkin.number)
    return [
        *([monthly] if checkin.every == Every.WEEKLY.value else []),
        view.button(N_("Pause for now"), "checkin_pause", checkin.number),
        view.button(N_("Keep asking"), "checkin_keep", checkin.number),
    ]


def draw_left_out(view: View, number: int) -> Post | None:
    """Draw for organizers that a round was left out while we were down."""
    found = _found(view, number)
    if found is None or not found[0].missed:
        return None
    one, checkin = found
    text = view.t(
        "I was not running on {when}, and two hours later it was too late to ask: {question}",
        when=asked_at(view, checkin, one.slot),
        question=asks(view, checkin),
    )
    once = view.button(N_("Ask once, now"), "checkin_once", checkin.number)
    return Post(joined([text, coming(view, checkin)], "\n"), rows((once, buttons(view, checkin))))


def draw_not_there(view: View, number: int, _day: str, chat_ids: str) -> Post | None:
    """Draw for organizers where a question was not asked: whoever began it may not write there."""
    ids = chat_ids.split("_")
    checkin = checkins.checkin(view.db, view.group.id, number)
    if checkin is None:
        return None
    chats = [one for one in groups.chats(view.db, view.group.id) if str(one.id) in ids]
    text = view.t(
        "Not asked in {chats}: {name} may not write there. Another organizer can ask there: "
        "{question}",
        chats=view.texts.listed([one.title for one in chats]),
        name=people.name(view.db, checkin.asked_by) or view.role_name(members.ORGANIZER),
        question=asks(view, checkin),
    )
    return Post(text, rows([buttons(view, checkin)]), silent=True)


def draw_let_go(view: View, number: int) -> Post | None:
    """Draw for organizers that a question ended with the part of whoever began it."""
    checkin = checkins.checkin(view.db, view.group.id, number)
    if checkin is None:
        return None
    text = view.t(
        "Not asked any more: {name} does not organize {group} now. Another organizer can ask it: "
        "{question}",
        name=people.name(view.db, checkin.asked_by) or view.role_name(members.ORGANIZER),
        group=view.group.name,
        question=asks(view, checkin),
    )
    return Post(text, silent=True)


def coming(view: View, checkin: Checkin) -> Text:
    """Return when a check-in asks next."""
    if checkin.state == checkins.PAUSED:
        return view.t("It is paused: I ask no more until you say so.")
    if not checkin.next:
        return view.t("I do not ask it again.")
    return view.t("Next: {when}.", when=asked_at(view, checkin, checkin.next))


def line(view: View, checkin: Checkin) -> Text:
    """Return a check-in as a line of [What is on]."""
    return view.t(
        "{question} Next: {when}.",
        question=asks(view, checkin),
        when=asked_at(view, checkin, checkin.next),
    )
