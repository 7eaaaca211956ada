"""Sending a message: now, silently, at 07:00, later, again and again; and its end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from bot import forms, loudness, muted, rights
from bot.features.announcements import after, audience, further, planning, rules, writing
from bot.features.announcements.after import KIND, ROLE, PrivateCopy
from bot.features.announcements.writing import WORDS
from bot.texts import N_
from bot.turn import Turn
from bot.when.rules import Every
from bot.words import Answer, Text
from storage import announcement_extras as extras
from storage import announcements, cards, responses
from storage.announcements import OUT, WAITING, Announcement


def send(turn: Turn, mark: str, how: str, sure: int) -> Answer:
    """Send it, once: a second press finds no words any more."""
    values = forms.values(turn, WORDS)
    if not values or not values.get("words"):
        return writing.nothing(turn)
    planned = planning.plan(turn, values)
    if isinstance(planned, Text) or (values.get("file") and not writing.data(turn, values)):
        return writing.preview(turn, values)
    ways = rules.ways(turn.local(), loudness.night(turn.group), planned=planned.due is not None)
    if mark != rules.mark(values) or how not in ways:
        return writing.preview(turn, values)  # an older [Send]: another draft, or time of day
    earlier = announcements.written_since(turn.db, turn.group.id, turn.now - rules.TWICE)
    same = rules.repeated(rules.wording(values), planned.terms.audience, earlier)
    if same is not None and not sure:
        return _ask_again(turn, values, planned, same)
    due = planned.due
    if how == rules.AT_MORNING:
        due = loudness.night(turn.group).over(turn.local())
    sent = _keep(turn, values, replace(planned, due=due), quiet=how == rules.QUIETLY)
    forms.done(turn, WORDS)
    turn.forget(writing.FILE)
    silent = audience.resolve(turn, sent.terms.audience, sent.author).silent
    untold = muted.told(turn, silent if sent.state == OUT else ())
    return after.show(turn, sent, untold, *further.way(turn, sent))


def _ask_again(
    turn: Turn, values: Mapping[str, str], planned: planning.SendPlan, same: Announcement
) -> Answer:
    text = turn.t(
        "{name} sent the same words {when}. Send them once more?",
        name=same.name,
        when=turn.moment(same.written),
    )
    no = turn.button(N_("No"), "form_stop", WORDS.name)
    return turn.say(text, *writing.sends(turn, values, planned, sure=1), no)


def _keep(
    turn: Turn, values: Mapping[str, str], planned: planning.SendPlan, *, quiet: bool
) -> Announcement:
    data = writing.data(turn, values)
    sent = announcements.write(
        turn.db,
        turn.group.id,
        author=turn.me.id,
        name=turn.me.name,
        role=writing.role(turn),
        wording=rules.wording(values),
        now=turn.now,
        due=planned.due,
        quiet=quiet,
        file=bool(data),
        terms=planned.terms,
    )
    if data:
        extras.keep_file(turn.db, turn.group.id, sent.number, data)
    if planned.due:
        turn.plan("announcement_out", sent.number, due=planned.due)
    else:
        publish(turn, sent)
    return sent


# --- Going out -------------------------------------------------------------------------------


def publish(turn: Turn, sent: Announcement) -> None:
    """Post a message where it is meant to go, and plan what follows."""
    give(turn, sent, sent.terms.audience)
    if sent.terms.until:
        turn.plan("announcement_over", sent.number, due=sent.terms.until)
    if sent.terms.need and sent.terms.then:
        turn.plan("announcement_more", sent.number, due=_enough_by(turn, sent))


def give(turn: Turn, sent: Announcement, code: str) -> None:
    """Post a message to these, beside those who have it."""
    found = audience.resolve(turn, code, sent.author)
    extras.aim(turn.db, turn.group.id, sent.number, [chat.id for chat in found.chats])
    after.show_in_chats(turn, sent, found.chats)
    for kind, readers in ((KIND, found.wanting), (ROLE, found.holders)):
        for one in readers:
            language = audience.language(turn, one) if sent.wording.also else ""
            after.show_to(turn, sent, one, PrivateCopy(kind, language))


def go_out(turn: Turn, number: int) -> None:
    """Send what waited for its time. When we were down until night, it waits once more."""
    sent = announcements.announcement(turn.db, turn.group.id, number)
    if sent is None or sent.state != WAITING:
        return
    night = loudness.night(turn.group)
    if night.holds(turn.local()) and not cards.parks(turn.db):
        turn.plan("announcement_out", number, due=night.over(turn.local()))
        return
    once, found = not after.repeats(sent), audience.resolve(turn, sent.terms.audience, sent.author)
    if not rights.holds(turn, sent.author, sent.role) or (once and found.muted):
        announcements.drop(turn.db, turn.group.id, sent.number)
        turn.write_to(sent.author, "announcement_note", number)
        return
    if once:
        announcements.go_out(turn.db, turn.group.id, sent.number, turn.now)
        publish(turn, after.found(turn, sent.number))
        if turn.now - sent.due > rules.LATE or found.silent:
            turn.write_to(sent.author, "announcement_note", number)
    else:
        _once_more(turn, sent)


def replan(turn: Turn, due: datetime, number: int) -> bool:
    """Send what waits at its time, or in the morning after, where that is planned for later."""
    sent = announcements.announcement(turn.db, turn.group.id, number)
    if sent is None or sent.state != WAITING:
        return False
    if sent.terms.every != Every.ONCE.value:
        first = planning.following(turn, sent.terms) or due
        if first < sent.due:
            announcements.wait(turn.db, turn.group.id, sent.number, first)
    else:
        first = max(sent.due, turn.now)
    if due <= loudness.night(turn.group).over(turn.local(first)):
        return False
    turn.plan("announcement_out", sent.number, due=first)
    return True


def _once_more(turn: Turn, sent: Announcement) -> None:
    """Send one of what comes again and again; each is a message of its own. Then wait."""
    issue = announcements.write(
        turn.db,
        turn.group.id,
        author=sent.author,
        name=sent.name,
        role=sent.role,
        wording=sent.wording,
        now=turn.now,
        file=sent.file,
        terms=replace(sent.terms, every=Every.ONCE.value, first="", until=None, by=None),
    )
    data = extras.file(turn.db, turn.group.id, sent.number)
    if data:
        extras.keep_file(turn.db, turn.group.id, issue.number, data)
    publish(turn, issue)
    if audience.resolve(turn, issue.terms.audience, issue.author).silent:
        turn.write_to(sent.author, "announcement_note", issue.number)
    following = planning.following(turn, sent.terms)
    if following is None:
        announcements.end(turn.db, turn.group.id, sent.number)
    else:
        announcements.wait(turn.db, turn.group.id, sent.number, following)
        turn.plan("announcement_out", sent.number, due=following)


# --- What follows ----------------------------------------------------------------------------


def over(turn: Turn, number: int) -> None:
    """Mark a message as over in every chat."""
    sent = announcements.announcement(turn.db, turn.group.id, number)
    if sent is not None and sent.state == OUT:
        announcements.end(turn.db, turn.group.id, sent.number)
        after.touch(turn, sent)


def more(turn: Turn, number: int) -> None:
    """Give it to the next ones, once, where too few have seen it."""
    sent = announcements.announcement(turn.db, turn.group.id, number)
    if sent is None or sent.state != OUT:
        return
    then = sent.terms.then.split()
    saw = responses.everyone(turn.db, turn.group.id, KIND, sent.number)
    others = [one for one in saw if not one.late and one.person_id != sent.author]
    if len(others) >= sent.terms.need or sent.step >= len(then):
        return
    give(turn, sent, then[sent.step])
    announcements.go_on(turn.db, turn.group.id, sent.number)
    turn.write_to(sent.author, "announcement_more", number)
    turn.touch("announcement_more", number)
    if sent.step + 1 < len(then):
        turn.plan("announcement_more", number, due=_enough_by(turn, sent))


def _enough_by(turn: Turn, sent: Announcement) -> datetime:
    return turn.now + timedelta(minutes=sent.terms.minutes)
