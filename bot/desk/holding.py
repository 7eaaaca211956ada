"""Two minutes between what is said at a desk and many who read it; then it can be put right."""

from __future__ import annotations

from datetime import timedelta

from bot import asked, muted, public, screen, taken
from bot.access import held
from bot.desk import GRACE, SEND, SOON, Desk, pausing, sent_key, soon, unseen, withheld
from bot.desk.preparing import follows, mine
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Post, Said, Text, joined, quoted
from storage import replies
from storage.replies import Reply
from storage.stops import stopped

CORRECTED = timedelta(days=1)
"""How long it can be corrected or taken back by two buttons once it went out."""


def refuses(turn: Turn, desk: Desk, number: int) -> Answer | None:
    """Return the sentence for somebody who may say nothing about it now where it stands; None else.

    The platforms may be asked, so it comes before anything is written.
    """
    return desk.refuses(turn, number) or _silences(turn, desk, number)


def _silences(turn: Turn, desk: Desk, number: int) -> Answer | None:
    """Return why nobody, or not they, can say anything there now; what they said they can undo."""
    if act := public.down(turn, desk.kind, number):
        return turn.say(public.told(turn, desk.ref(number), act))
    waits = mine(turn, desk.kind, number)
    notes = [turn.button(N_("Only a note"), desk.named("note"), number, it.serial) for it in waits]
    silent = muted.unspoken(turn, desk.kind, number, desk.ref(number), *notes[:1])
    for it in waits:
        withheld.silence(turn, desk.kind, it, silent=silent is not None)
    return silent


def now(turn: Turn, desk: Desk, number: int, serial: int) -> Answer:
    """Send it at once."""
    waits = _waits(turn, desk, number, serial)
    if not isinstance(waits, Reply):
        return waits
    if refused := refuses(turn, desk, number):
        return refused
    went = _send(turn, desk, waits)
    pausing.over(turn)
    return _settled(turn, soon.sent(turn, desk, went), turn.t("Sent."))


def change(turn: Turn, desk: Desk, number: int, serial: int) -> Answer:
    """Write it anew; what was prepared does not go out."""
    waits = _waits(turn, desk, number, serial)
    if not isinstance(waits, Reply):
        return waits
    if refused := refuses(turn, desk, number):
        return refused
    withheld.drop(turn, desk.kind, waits)
    pausing.over(turn)
    desk.ended(turn, number, True)
    return desk.write(turn, waits, waits.instead)


def note(turn: Turn, desk: Desk, number: int, serial: int) -> Answer:
    """It was only a note among colleagues: nothing goes out."""
    waits = _waits(turn, desk, number, serial)
    if not isinstance(waits, Reply):
        return waits
    withheld.drop(turn, desk.kind, waits)
    desk.ended(turn, number, False)
    asked.leave(turn)
    pausing.over(turn)
    told = soon.dropped(turn, desk, number, stands=waits.instead > 0)
    given = _settled(turn, Post(told), told)
    if not (turn.private and isinstance(turn.incoming, Said)):
        return given
    wrote = joined([told, turn.t("You wrote:"), quoted(waits.words)], "\n")
    again = desk.anew(turn, waits)
    if waits.instead:
        again = turn.button(N_("Correct it"), desk.named("correct"), number, waits.instead)
    return turn.say(wrote, again)


def correct(turn: Turn, desk: Desk, number: int, serial: int) -> Answer:
    """Write anew what went out; it stands until the new words do."""
    said = _said(turn, desk, number, serial)
    if not isinstance(said, Reply):
        return said
    return refuses(turn, desk, number) or desk.write(turn, said, said.serial)


def unsay(turn: Turn, desk: Desk, number: int, serial: int) -> Answer:
    """Take it back everywhere, with what was to go in its place."""
    if replies.unsaid(turn.db, turn.group.id, desk.kind, number, serial):
        return turn.say(taken.already(turn, desk.kind, number, *desk.repeats), public=turn.at_desk)
    said = _said(turn, desk, number, serial)
    if not isinstance(said, Reply):
        return said
    for waits in mine(turn, desk.kind, number):
        if waits.instead == serial:
            withheld.drop(turn, desk.kind, waits)
    replies.unsay(turn.db, turn.group.id, desk.kind, number, serial)
    now_stands = desk.unsaid(turn, said)
    where = taken.tell(turn, desk.kind, number, *desk.repeats)
    return turn.say(joined([now_stands, where], " "), public=turn.at_desk)


def send_due(desk: Desk, turn: Turn, number: int, serial: int) -> None:
    """The two minutes are over: it goes out, however late it has become."""
    waits = _prepared(turn, desk, number, serial)
    if waits is None:
        return
    if unseen.still(turn, desk, waits):
        turn.plan(desk.named(SEND), number, serial, due=turn.now + GRACE)
        return
    _goes(turn, desk, waits)
    soon.follow(turn, desk, waits)


def _goes(turn: Turn, desk: Desk, waits: Reply) -> None:
    number = waits.number
    if public.down(turn, desk.kind, number):
        withheld.tell(turn, desk.kind, waits)
    elif _no_role(turn, desk, waits):
        return
    elif muted.silent_where(turn, desk.kind, number, waits.person_id):
        withheld.drop(turn, desk.kind, waits)
        withheld.muted(turn, desk, waits)
        desk.ended(turn, number, False)
    else:
        _send(turn, desk, waits)


def _send(turn: Turn, desk: Desk, waits: Reply) -> Reply:
    number = waits.number
    turn.unplan(desk.named(SEND), number, waits.serial)
    went = replies.send(turn.db, turn.group.id, desk.kind, number, waits.serial, turn.now)
    assert went is not None
    pausing.end(turn, desk.kind, waits)
    pausing.shows(turn, desk.kind, waits)
    desk.sent(turn, went)
    return went


def _no_role(turn: Turn, desk: Desk, waits: Reply) -> bool:
    """Whether it cannot go out: whoever wrote it has not the role any more to say it in.

    Then it is dropped, both sides are told, and what it was about goes on.
    """
    roles = held(withheld.roles(turn, waits.person_id))
    may = desk.acts_as(turn, waits.number, waits.person_id, roles)
    if waits.role in roles and may is not None:
        return False
    withheld.drop(turn, desk.kind, waits)
    withheld.unsent(turn, desk, waits)
    desk.ended(turn, waits.number, False)
    return True


# --- Whose it is -----------------------------------------------------------------------------


def _settled(turn: Turn, post: Post, line: Text) -> Answer:
    """Say what became of a prepared reply: its card does, where it has one."""
    if not follows(turn):
        return Answer(post, replace=True)
    if turn.private:
        screen.show(turn, post)
    return turn.line(line)


def _prepared(turn: Turn, desk: Desk, number: int, serial: int) -> Reply | None:
    waits = replies.prepared(turn.db, turn.group.id, desk.kind, number)
    return next((one for one in waits if one.serial == serial), None)


def _waits(turn: Turn, desk: Desk, number: int, serial: int) -> Reply | Answer:
    """Return what whoever acts prepared; else what became of it, or whose it is.

    Their own they can undo, whatever else they may do now.
    """
    waits = _prepared(turn, desk, number, serial)
    if waits is not None and waits.person_id == turn.me.id:
        return waits
    if refused := desk.refuses(turn, number):
        return refused
    return _only(turn, waits) if waits else _became(turn, desk, number, serial)


def _only(turn: Turn, said: Reply) -> Answer:
    return turn.line(turn.t("Only {name} can decide this.", name=said.name))


def _became(turn: Turn, desk: Desk, number: int, serial: int) -> Answer:
    """Say that it went out, with what can still be done; whose it is; or that there is nothing."""
    stands = replies.standing(turn.db, turn.group.id, desk.kind, number)
    theirs = [one for one in stands if one.serial == serial and one.person_id != turn.me.id]
    if theirs:
        return _only(turn, theirs[0])
    said = [one for one in stands if one.person_id == turn.me.id and one.words]
    if not said:
        return _nothing(turn)
    if turn.at_desk and turn.show_anew(desk.named(SOON), *sent_key(said[-1])):
        return Answer()
    return Answer(soon.sent(turn, desk, said[-1]))


def _said(turn: Turn, desk: Desk, number: int, serial: int) -> Reply | Answer:
    """Return what whoever acts said not long ago; else the one sentence for them."""
    said = replies.reply(turn.db, turn.group.id, desk.kind, number, serial)
    if said is not None and stands(turn, desk, number, serial):
        return said
    if refused := desk.refuses(turn, number):
        return refused
    return _only(turn, said) if said and said.person_id != turn.me.id else _nothing(turn)


def stands(turn: Turn, desk: Desk, number: int, serial: int) -> bool:
    """Whether a reply of whoever acts went out, stands, and can still be corrected.

    In a group that has stopped nobody else can take it out: there no day is too late.
    """
    said = replies.reply(turn.db, turn.group.id, desk.kind, number, serial)
    mine = said is not None and said.person_id == turn.me.id
    in_time = said is not None and turn.now - said.at <= CORRECTED
    return mine and (in_time or stopped(turn.db, turn.group.id))


def too_late(turn: Turn, sheet: str, words: str) -> Answer:
    """Say that what a form was to correct cannot be any more; its words wait in a new one."""
    said = turn.t("That cannot be corrected any more. Nothing was sent. You wrote:")
    again = turn.button(N_("Write it as a new answer"), "form_change", sheet)
    stop = turn.button(N_("Stop"), "form_stop", sheet)
    return turn.say(joined([said, quoted(words)], "\n"), again, stop)


def _nothing(turn: Turn) -> Answer:
    return turn.line(turn.t("There is nothing to send: it was sent already, or it was stopped."))
