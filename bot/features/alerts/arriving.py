"""Where an alert did not arrive, or cannot be changed any more: named, tried again, or followed."""

from __future__ import annotations

from bot.features.alerts import card, reach, rules
from bot.features.alerts.sending import sent
from bot.reasons import MENDED
from bot.texts import N_
from bot.turn import Turn
from bot.view import View
from bot.words import Answer, Post, joined
from storage import alerts, cards, groups, members
from storage.cards import FAILED, Target

# --- Where it did not arrive -----------------------------------------------------------------


def failed(turn: Turn, target: Target, number: int) -> None:
    """Tell every organizer which chat it did not reach, and why: one of them can go there."""
    if target.direct:
        return
    for one in members.holders(turn.db, turn.group.id, members.ORGANIZER):
        turn.write_to(one.person_id, "alert_failed", number, urgent=True)
    for kind in ("alert_failed", "alert_state"):
        turn.touch(kind, number)


def again(turn: Turn, number: int) -> Answer:
    """Send it once more where it did not arrive."""
    sent(turn, number)
    there = draw_failed(turn, number)
    if there is not None and not there.rows:
        return turn.line(there.text)  # what a tap before has mended
    cards.retry(turn.db, turn.group.id, "alert", str(number), turn.now)
    turn.touch("alert_failed", number)
    turn.plan("alert_look", number, due=turn.now + rules.LOOK_AGAIN)
    turn.stirred = True
    return turn.line(turn.t("I try again where it did not arrive."))


def look_again(turn: Turn, number: int) -> None:
    """Let the word about it say what became of another try."""
    turn.touch("alert_failed", number)


def draw_failed(view: View, number: int) -> Post | None:
    """Draw in which chats it is not as it should be; it follows what becomes of them."""
    alert = card.found(view, number)
    if alert is None:
        return None
    went = reach.reach(view, alert.number)
    lines = reach.named(view, (*went.wrong, *went.coming), went)
    ref = rules.ref(alert.number)
    if not lines:
        return Post(view.t("{ref} reached every chat after all.", ref=ref))
    again = view.button(N_("Try again"), "alert_again", alert.number)
    head = view.t("**{ref}**:", ref=ref)
    return Post(joined([head, *lines], "\n"), ((again,),) if went.wrong else ())


# --- Where it cannot be changed any more -------------------------------------------------------


def change(turn: Turn, number: int) -> None:
    """Let every copy follow; what cannot be changed is followed by a short message there."""
    turn.touch("alert", number)
    for copy in cards.copies(turn.db, turn.group.id, "alert", str(number)):
        if copy.state == FAILED and copy.reason in MENDED:
            stuck(turn, Target(copy.platform, copy.chat, "", copy.direct), number)


def stuck(turn: Turn, target: Target, number: int) -> None:
    """Follow an alert that cannot be changed any more with a short message, in that chat alone."""
    chat = groups.chat(turn.db, target.platform, target.chat)
    if chat is not None and not target.direct:
        turn.post("alert_fix", number, chat.id, chats=[chat], words_of=None)
        turn.touch("alert_fix", number, chat.id)


def draw_fix(view: View, number: int, _chat: int) -> Post | None:
    """Draw what stands in the place of a change, in one chat.

    What was said to be over and is not says so: those who read it there may not look again.
    """
    alert = card.found(view, number)
    if alert is None:
        return None
    news = card.news(view, alert)
    head = view.t("About urgent alert {ref}:", ref=rules.ref(alert.number))
    end = card.end(view, alert) if alert.state == alerts.OVER else view.t("It goes on.")
    return Post(joined([head, *news, end], "\n"), silent=True)
