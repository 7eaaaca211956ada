"""How a message went: told chat by chat, and tried once more where it did not arrive."""

from __future__ import annotations

from bot.features.announcements import after, card, publishing, report, rules
from bot.texts import N_
from bot.turn import Turn
from bot.view import Row
from bot.words import Answer, joined
from storage import announcement_extras as extras
from storage import announcements, cards
from storage.announcements import WAITING
from storage.cards import Target


def how(turn: Turn, number: int) -> Answer:
    """Tell the truth about every chat."""
    sent = after.found(turn, number)
    if after.gone(sent) or sent.state == WAITING:
        return after.show(turn, sent)
    went = report.arrival(turn, sent)
    text = report.told(turn, went)
    rows: list[Row] = list(after.changes(turn, sent))
    if went.open_ends:
        rows.insert(0, turn.button(N_("Try again"), "announce_again", number))
    else:
        rows += publishing.way(turn, sent)
    if sent.corrected:
        rows.append(turn.button(N_("Earlier words"), "announce_before", number))
    return turn.say(text, *rows)


def before(turn: Turn, number: int) -> Answer:
    """Show what a message said before it was corrected."""
    sent = after.found(turn, number)
    lines = [
        turn.t(
            "Until {when}: {words}",
            when=turn.moment(one.until),
            words=card.said(rules.both(one.wording)),
        )
        for one in extras.earlier(turn.db, turn.group.id, number)
    ]
    text = joined(lines, "\n") if lines else turn.t("There are no earlier words.")
    return turn.say(text, *after.buttons(turn, sent))


def again(turn: Turn, number: int) -> Answer:
    """Send it once more where it did not arrive."""
    sent = after.found(turn, number)
    if after.gone(sent):
        return after.show(turn, sent)
    for key in after.keys(sent):
        for kind in (after.KIND, after.ROLE):
            cards.retry(turn.db, turn.group.id, kind, key, turn.now)
    turn.touch("announcement_failed", number)
    _look_later(turn, number)
    turn.stirred = True
    return turn.say(turn.t("I try again where it did not arrive."), *after.buttons(turn, sent))


def _look_later(turn: Turn, number: int) -> None:
    turn.plan("announcement_look", number, due=turn.now + rules.LOOK_AGAIN)


def look_again(turn: Turn, number: int) -> None:
    """Let the word that not every chat was reached say what became of those still to come."""
    sent = announcements.announcement(turn.db, turn.group.id, number)
    if sent is None:
        return
    turn.touch("announcement_failed", number)
    if report.arrival(turn, sent).coming:
        _look_later(turn, sent.number)


def failed(turn: Turn, target: Target, number: int, _piece: int = 1) -> None:
    """Tell the author, once; what went wrong where is drawn from what is known then."""
    sent = announcements.announcement(turn.db, turn.group.id, number)
    if sent is not None and not target.direct:
        if sent.taken_by != sent.author:  # else they read where it is gone (bot/taken.py)
            turn.write_to(sent.author, "announcement_failed", number)
        turn.touch("announcement_failed", number)
        _look_later(turn, number)
