"""What is written at a desk is kept for two minutes; what is typed then goes on with it."""

from __future__ import annotations

from collections.abc import Callable

from bot import asked, lacking, reaching
from bot.access import held
from bot.desk import GRACE, SEND, SOON, Desk, meaning, pausing, soon, soon_key, unseen, withheld
from bot.room import too_long
from bot.turn import Turn
from bot.words import Answer, Said
from storage import replies
from storage.replies import Reply


def mine(turn: Turn, kind: str, number: int) -> list[Reply]:
    """Return what whoever acts prepared and what has not gone out, the newest first."""
    waits = replies.prepared(turn.db, turn.group.id, kind, number)
    return [one for one in reversed(waits) if one.person_id == turn.me.id]


def read(turn: Turn, desk: Desk, said: Said) -> str | Answer:
    """Return the words of a reply to a card; else why there are none to take."""
    words = said.text.strip()
    if not words and said.extras:
        return turn.say(turn.t("I can read only words here. Reply in words, or tap Answer."))
    if not words:
        return turn.say(
            turn.t("I could not read that. Tap Answer, or reply again and leave the @ switched on.")
        )
    if long := too_long(turn, words, desk.limit):
        return turn.say(long)
    return words


def take(
    turn: Turn,
    desk: Desk,
    number: int,
    words: str,
    *,
    state: str = "",
    instead: int = 0,
    typed: bool = False,
) -> Answer:
    """Keep words for two minutes, and say where they go, as whom, and when.

    `instead`: they go in the place of that reply. Where the same person prepared some before for
    the same, what they only typed (`typed`) goes on with it; else they say first whether these go
    in its place. What they could not see there first, and stop, is not taken.
    """
    if unseen.foreseen(turn):
        return unseen.untaken(turn, desk, number)
    before = [
        it for it in mine(turn, desk.kind, number) if (it.instead, it.state) == (instead, state)
    ]
    if refused := meaning.unfit(turn, desk, number, words, instead=bool(instead or before)):
        return refused
    role = desk.acts_as(turn, number, turn.me.id, held(turn.roles))
    assert role is not None, "it was permitted"
    if before and desk.named("desk") not in turn.settled:
        goes_on = typed and turn.private and before[0].role == role
        goes_on = goes_on and not pausing.held(turn, desk.kind, before[0])
        if goes_on and meaning.adds(before[0].words, words):
            return _gather(turn, desk, before[0], words)
        return meaning.asks(turn, _item(turn, desk, before[0]), words)
    for one in before:
        withheld.drop(turn, desk.kind, one)
    reply = replies.prepare(
        turn.db,
        turn.group.id,
        desk.kind,
        number,
        person_id=turn.me.id,
        words=words,
        name=turn.me.name,
        role=role,
        at=turn.now + GRACE,
        state=state,
        instead=instead,
    )
    return _on_its_way(turn, desk, reply, turn.show_here)


def _gather(turn: Turn, desk: Desk, before: Reply, words: str) -> Answer:
    """Put words behind those that wait: all of it waits two minutes from now, and is shown."""
    number, whole = before.number, lacking.together(before.words, words)
    if too_long(turn, whole, desk.limit):
        full = turn.t("There is no room for this behind the rest. I send that without it:")
        return meaning.asks(turn, _item(turn, desk, before), words, full)
    at = turn.now + GRACE
    reply = replies.gather(turn.db, turn.group.id, desk.kind, number, before.serial, whole, at)
    return _on_its_way(turn, desk, reply, turn.show_anew)


def _on_its_way(turn: Turn, desk: Desk, reply: Reply, show: Callable[..., bool]) -> Answer:
    """Plan that it goes out, and show it before."""
    turn.plan(desk.named(SEND), reply.number, reply.serial, due=reply.at)
    if turn.private:  # words that they type meanwhile go on with it, or may replace it
        asked.show(turn, _item(turn, desk, reply))
    if unseen.among_many(turn):
        turn.write_to(turn.me.id, desk.named(SOON), *soon_key(reply))
        return Answer()
    # Shown in a liaison chat as well: colleagues see that it is being taken care of.
    if follows(turn) and show(desk.named(SOON), *soon_key(reply)):
        return Answer()
    return soon.answer(turn, desk, reply)


def follows(turn: Turn) -> bool:
    """Whether a card can stand here that follows; not for who wants nothing written in private."""
    return turn.at_desk or (turn.private and reaching.arrives(turn, turn.me.id))


def _item(turn: Turn, desk: Desk, reply: Reply) -> asked.Item:
    number = reply.number
    return asked.Item(
        turn.group.id,
        desk.named("desk"),
        str(number),
        desk.ref(number),
        until=reply.at,
    )
