"""Words typed by themselves once what somebody wrote at a desk is out: they never go in its place.

Those that halt are asked about, with what its card offers; those that only thank change nothing.
"""

from __future__ import annotations

from datetime import timedelta

from bot import asked, forms, pressing, screen, taken
from bot.desk import SOON, sent_key
from bot.desk.going import MOST
from bot.desk.holding import CORRECTED
from bot.halting import closes, halts, surely, undoes
from bot.taking import Taking
from bot.texts import N_
from bot.turn import Turn
from bot.view import Row
from bot.words import Answer, Said
from storage import people, replies
from storage.replies import Reply


def ended(turn: Turn, said: Said, taking: Taking) -> Answer | None:
    """Ask what words mean that only halt, once what they wrote is out; those that thank are well.

    What is asked on the screen comes first; a "stop" may also want no more messages.
    """
    halting = halts(said.text) or undoes(said.text)
    if not (halting or closes(said.text)) or _elsewhere(turn, said, taking):
        return None
    item = _at_hand(turn, said)
    if item is None:
        return _lately(turn, taking) if surely(said.text) or undoes(said.text) else None
    if not halting:
        return well(turn)
    of_it = [one for one in _out(turn, item.group_id) if str(one[1].number) == item.key]
    theirs = [(kind, one) for kind, one in of_it if item.kind.startswith(f"{kind}_")]
    return means(turn, taking, item.group_id, *theirs[0]) if theirs else None


def _elsewhere(turn: Turn, said: Said, taking: Taking) -> bool:
    """Whether words are for something else: what is asked there, a button, or a "stop"."""
    stops = forms.is_stop(said.text) and not forms.cancels(said.text)
    asks = pressing.question(turn) or pressing.button(turn, said.text)
    writes = forms.awaited(turn, said, taking.sheets) or forms.looked_at(turn, said, taking.sheets)
    return turn.replied is not None or stops or bool(asks) or bool(writes)


def _at_hand(turn: Turn, said: Said) -> asked.Item | None:
    """Return what they wrote last, where they did nothing else since."""
    last = asked.last(turn)
    item = last.shown if last and asked.answers(said, last) else None
    return item if item is not None and item.until is not None else None


def _lately(turn: Turn, taking: Taking) -> Answer | None:
    """Ask about what they said lately, where nothing else can be taken back there."""
    other = any("_unsay-" not in one.data for one in screen.ends(turn))
    if turn.home is None or other or screen.hushed(turn):
        return None
    found = _out(turn, turn.group.id, screen.KEPT)
    if found and taken.last(turn, taking.registry.ways_back, found[0][1].at):
        return None  # what they sent since is meant
    if len(found) <= 1:
        return means(turn, taking, turn.group.id, *found[0]) if found else None
    ref = {kind: one.ref for kind, one in taking.registry.public.items()}
    backs = [
        turn.named(ref[kind](one.number), f"{kind}_unsay", one.number, one.serial)
        for kind, one in found[:MOST]
    ]
    return turn.say(turn.t("Which one do you want to take back?"), *backs, _menu(turn))


def _out(turn: Turn, group_id: str, since: timedelta = CORRECTED) -> list[tuple[str, Reply]]:
    """Return what they said at the desks of a group and can take back, the newest first."""
    person = people.person(turn.db, turn.actor.platform, turn.actor.id)
    if person is None:
        return []
    return list(replies.sent_by(turn.db, group_id, person.id, turn.now - since))


def means(turn: Turn, taking: Taking, group_id: str, kind: str, sent: Reply) -> Answer | None:
    """Ask what is meant of what went out, with what its card offers."""
    taking.enter(turn, group_id)
    post = taking.registry.cards[f"{kind}_{SOON}"].draw(turn, *sent_key(sent))
    asks = turn.t(
        "**{group}, {ref}**: your answer was sent. What shall I do? Nothing is changed yet.",
        group=turn.group.name.upper(),
        ref=taking.registry.public[kind].ref(sent.number),
    )
    return turn.say(asks, *(post.rows if post else ()), _menu(turn))


def well(turn: Turn) -> Answer:
    """Say to words that only thank, or say that it is well, that nothing changes."""
    return turn.line(turn.t("Good. Nothing changes."))


def _menu(turn: Turn) -> Row:
    return turn.button(N_("Menu"), "menu")
