"""A reply on its way, for who wrote it: what waits two minutes, and what became of it."""

from __future__ import annotations

from bot import aloud
from bot.desk import Desk
from bot.texts import N_
from bot.turn import View, rows
from bot.words import Post, Text, joined, quoted
from storage import replies
from storage.replies import Reply


def draw(view: View, desk: Desk, key: str) -> Post:
    """Draw a prepared reply for who wrote it; afterwards it says what became of it."""
    number, serial, words = (int(part) for part in key.split("_"))
    if desk.over(view, number):
        return Post(
            view.t("**{ref}** was taken back, with all that was said.", ref=desk.ref(number))
        )
    for one in replies.prepared(view.db, view.group.id, desk.kind, number):
        if one.serial == words:
            return waits(view, desk, one)
    went = replies.reply(view.db, view.group.id, desk.kind, number, serial)
    if went is not None and words <= max(serial, went.corrected):
        return sent(view, desk, went)
    if went is None and replies.unsaid(view.db, view.group.id, desk.kind, number, serial):
        return Post(view.t("You took this answer to {ref} back.", ref=desk.ref(number)))
    return Post(desk.dropped(view, number, went is not None))


def waits(view: View, desk: Desk, reply: Reply) -> Post:
    """Return where a reply goes, as whom and when, its words, and what can still be done."""
    number, serial = reply.number, reply.serial
    warned = aloud.warned(view, reply.words) if desk.aloud(view, number) else Text()
    over, under = desk.leaves(view, reply)
    under = joined([under, warned], " ")
    text = joined([over, quoted(reply.words), under], "\n")
    send = view.button(N_("Send now"), desk.named("now"), number, serial)
    change = view.button(N_("Change"), desk.named("change"), number, serial)
    note = view.button(N_("Only a note"), desk.named("note"), number, serial)
    return Post(text, rows([(send, change), note]))


def sent(view: View, desk: Desk, reply: Reply) -> Post:
    """Return that a reply went out, and how to put it right."""
    told = view.t("Sent {moment}.", moment=view.moment(reply.at))
    if reply.corrected:
        told = view.t("Corrected {moment}.", moment=view.moment(reply.at))
    text = joined([told, desk.went(view, reply)], " ")
    correct = view.button(N_("Correct it"), desk.named("correct"), reply.number, reply.serial)
    unsay = view.button(N_("Take it back"), desk.named("unsay"), reply.number, reply.serial)
    return Post(text, rows([(correct, unsay)]))
