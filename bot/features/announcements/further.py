"""The same message in other groups of its author: looked at and sent there, one after another."""

from __future__ import annotations

from bot import forms, paging, which
from bot.binding import Forged
from bot.features.announcements import after, rules, writing
from bot.features.announcements.writing import WORDS, writer
from bot.texts import N_
from bot.turn import Turn
from bot.view import Row
from bot.words import Answer
from storage import announcement_extras as extras
from storage import announcements, groups
from storage.announcements import Announcement


def way(turn: Turn, sent: Announcement) -> tuple[Row, ...]:
    """Return the way to the other groups in which its author may write; nothing where none is."""
    if not turn.private or not forms.other_groups(turn, writer):
        return ()
    return (turn.button(N_("Also to another group"), "announce_further", sent.number, 1),)


def choose(turn: Turn, number: int, page: int) -> Answer:
    """Ask for which other group it is, too."""
    sent = _own(turn, turn.group.id, number)
    ways = [
        which.to(turn, one, "announce_there", turn.group.id, number)
        for one in forms.other_groups(turn, writer)
    ]
    back = turn.button(N_("How it went"), "announce_how", sent.number)
    head = turn.t("To which group too? You see it before it goes.")
    more = ("announce_further", number)
    return paging.page(turn, page, paging.alone(ways), more, head=head, back=back)


def bring(turn: Turn, home: str, number: int) -> Answer:
    """Show, in another group, what was sent in this one; nothing is sent."""
    sent = _own(turn, home, number)
    from_there = groups.group(turn.db, home)
    if from_there is None or after.gone(sent):
        return writing.nothing(turn)
    both = from_there.language == turn.group.language
    also = sent.wording.also if both else ""
    boxes = zip(rules.TOLD, (*rules.boxes(sent.wording.words), *rules.boxes(also)), strict=True)
    data = extras.file(turn.db, home, number)
    word = f"{home}_{number}" if data else ""
    if data:
        turn.remember(writing.FILE, (word, data), writing.A_DAY)
    forms.done(turn, WORDS)
    language = sent.wording.language if also else ""
    values = forms.keep(turn, WORDS, **dict(boxes), language=language, file=word)
    return writing.preview(turn, values, just=data)


def _own(turn: Turn, home: str, number: int) -> Announcement:
    """Return what somebody wrote themselves, in whichever group."""
    sent = announcements.announcement(turn.db, home, number)
    if sent is None or sent.author != turn.me.id:
        raise Forged(str(number))
    return sent
