"""What is said about a problem: where it goes, who has it then, and what it changes."""

from __future__ import annotations

from datetime import timedelta

from bot import reaching
from bot.features.concerns import card, following, kept
from bot.turn import Turn
from bot.view import View
from bot.words import Text, joined, quoted
from storage import concerns, replies
from storage.concerns import Concern
from storage.replies import Reply

JUST_NOW = timedelta(hours=1)
"""For so long whoever says something about a problem reads what a colleague said before."""


def is_public(view: View, number: int) -> bool:
    """Whether everyone reads what is said about a problem."""
    concern = concerns.concern(view.db, view.group.id, number)
    return concern is not None and concern.scope == concerns.EVERYONE


def over(view: View, number: int) -> bool:
    """Whether a problem was taken back."""
    concern = concerns.concern(view.db, view.group.id, number)
    return concern is None or concern.state == concerns.TAKEN_BACK


def leaves(view: View, reply: Reply) -> tuple[Text, Text]:
    """Say what colleagues say about it, as whom this goes and when; and under it, who sees it."""
    soon = view.t(
        "**{group}, {ref}**: I send this in 2 minutes, as {who}:",
        group=view.group.name.upper(),
        ref=card.ref(reply.number),
        who=view.in_role(reply.name, reply.role),
    )
    return joined([*_meanwhile(view, reply), soon], "\n"), went(view, reply)


def _meanwhile(view: View, reply: Reply) -> list[Text]:
    """Return what colleagues said about it just now, or are about to: one of them may be enough."""
    number, me = reply.number, reply.person_id
    waits = replies.prepared(view.db, view.group.id, concerns.KIND, number)
    lines = [
        view.t(
            "{who} is about to send: {words}",
            who=view.in_role(one.name, one.role),
            words=quoted(one.words),
        )
        for one in waits
        if one.person_id != me
    ]
    last = replies.newest(view.db, view.group.id, concerns.KIND, number)
    if last and last.person_id != me and view.now - last.at <= JUST_NOW:
        lines.append(card.change_line(view, _concern(view, number), last))
    return lines


def went(view: View, reply: Reply) -> Text:
    """Say who sees it, and whether those who told the problem hear of it."""
    concern = _concern(view, reply.number)
    seen = view.t("Only the person who reported it and those who look after it see this.")
    if is_public(view, reply.number):
        seen = card.everyone_sees(view, concern)
    goes = view.t("I write it to the person who reported it, and tell you if it does not arrive.")
    if not concern.signed:
        goes = view.t(
            "The person who reported it finds it under “What I asked”. I also write it to them, "
            "where I can."
        )
    if reply.instead or reply.corrected:
        goes = view.t("Only the new words stand, also for the person who reported it.")
    if concern.signed and not reaching.arrives(view, concern.person_id):
        goes = view.t("The person who reported it takes no private messages now.")
    return joined([seen, goes], " ")


def dropped(view: View, number: int, _stands: bool) -> Text:
    """Say that it does not go out."""
    return view.t("Nothing was sent. {ref} stays as it was.", ref=card.ref(number))


def sent(turn: Turn, reply: Reply) -> None:
    """Let the problem stand as somebody said, and write it to those who told it.

    What only corrects words disturbs nobody: what they have follows.
    """
    number = reply.number
    if reply.corrected:
        concerns.stands(turn.db, turn.group.id, number)
    else:
        concerns.changed(turn.db, turn.group.id, number, reply.state)
        turn.write_to(_concern(turn, number).person_id, "concern_news", number, reply.serial)
        for person_id in concerns.voices(turn.db, turn.group.id, number):
            turn.write_to(person_id, "concern_shared_news", number, reply.serial)
    _follow(turn, number)


def unsaid(turn: Turn, reply: Reply) -> Text:
    """Let the problem stand as it did before."""
    number = reply.number
    concerns.stands(turn.db, turn.group.id, number)
    _follow(turn, number)
    for kind in ("concern_news", "concern_shared_news"):
        turn.touch(kind, number, reply.serial)
    return turn.t("Taken back. {ref} stands as it did before.", ref=card.ref(number))


def _follow(turn: Turn, number: int) -> None:
    concern = _concern(turn, number)
    following.begins_again(turn, concern, concern.state)
    kept.touch(turn, concern)
    kept.touch_news(turn, number)


def _concern(view: View, number: int) -> Concern:
    concern = concerns.concern(view.db, view.group.id, number)
    assert concern is not None
    return concern
