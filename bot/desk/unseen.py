"""Nothing goes out that its writer could not see first, and stop.

Whoever replies among many sees it in their private chat. Where nothing arrives there, their words
are not taken, and one line says so where they replied, without the words.
"""

from __future__ import annotations

from bot import reaching
from bot.desk import SOON, UNSEEN, Desk, soon_key, withheld
from bot.texts import N_
from bot.turn import Turn
from bot.view import View
from bot.words import Answer, Post, Said, Way
from storage import cards, groups, replies
from storage.cards import Target
from storage.replies import Reply


def among_many(turn: Turn) -> bool:
    """Whether what is said in answer shows in the private chat, because others read along here."""
    if turn.private or turn.at_desk:
        return False
    return isinstance(turn.incoming, Said) or not turn.can.near


def foreseen(turn: Turn) -> bool:
    """Whether it is known already that whoever replies among many would see nothing of it."""
    return among_many(turn) and reaching.unwritten(turn) is not None


def still(turn: Turn, desk: Desk, waits: Reply) -> bool:
    """Whether what its writer is to see has not reached them yet."""
    there = cards.copies(turn.db, turn.group.id, desk.named(SOON), cards.key_of(*soon_key(waits)))
    return bool(there) and not any(one.shown for one in there)


def untaken(turn: Turn, desk: Desk, number: int) -> Answer:
    """Say among many that words were not taken, and what to do."""
    return Answer(_line(turn, desk, number), public=True)


def failed(desk: Desk, turn: Turn, target: Target, number: int, _first: int, serial: int) -> None:
    """What its writer was to see did not arrive: it does not go out, and they read so there."""
    prepared = replies.prepared(turn.db, turn.group.id, desk.kind, number)
    waits = next((one for one in prepared if one.serial == serial), None)
    if waits is None or not still(turn, desk, waits):
        return
    withheld.drop(turn, desk.kind, waits)
    desk.ended(turn, number, False)
    copies = cards.copies(turn.db, turn.group.id, desk.kind, str(number))
    there = {one.chat for one in copies if one.platform == target.platform}
    street = groups.street_chats(turn.db, turn.group.id)
    chats = [it for it in street if it.platform == target.platform and it.native in there]
    turn.post(desk.named(UNSEEN), number, serial, words_of=None, chats=chats)


def draw(desk: Desk, view: View, number: int, _serial: int) -> Post:
    """Draw that line."""
    return _line(view, desk, number)


def _line(view: View, desk: Desk, number: int) -> Post:
    text = view.t(
        "I did not take the reply to {ref}: I cannot show it to its writer first. Please open me "
        "in private, then reply again.",
        ref=desk.ref(number),
    )
    return Post(text, ((view.button(N_("Open"), "menu", way=Way.DOOR),),), silent=True)
