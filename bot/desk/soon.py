"""A reply on its way, for who wrote it: what waits two minutes, and what became of it."""

from __future__ import annotations

from bot import aloud
from bot.access import held, roles_of
from bot.desk import Desk, called, pausing, soon_key, withheld
from bot.fit import fit
from bot.texts import N_
from bot.turn import Turn
from bot.view import View, rows
from bot.words import Answer, Chat, ChatKind, Post, Text, joined, quoted
from storage import members, people, replies
from storage.replies import Reply


def draw(desk: Desk, view: View, number: int, serial: int, words: int) -> Post | None:
    """Draw a prepared reply for who wrote it; afterwards it says what became of it.

    Once it is corrected the card of the new words stands for it.
    """
    if desk.over(view, number):
        return Post(
            view.t("**{ref}** was taken back, with all that was said.", ref=desk.ref(number))
        )
    for one in replies.prepared(view.db, view.group.id, desk.kind, number):
        if one.serial == words:
            return waits(view, desk, one)
    went = replies.reply(view.db, view.group.id, desk.kind, number, serial)
    if went is not None and words < went.corrected:
        return None
    if went is not None and words <= max(serial, went.corrected):
        return sent(view, desk, went)
    if went is None and replies.unsaid(view.db, view.group.id, desk.kind, number, serial):
        return Post(view.t("You took this answer to {ref} back.", ref=desk.ref(number)))
    return Post(dropped(view, desk, number, stands=went is not None))


def answer(turn: Turn, desk: Desk, reply: Reply) -> Answer:
    """Show it where no card can: what stands there follows for as long as the platform lets it."""
    return Answer(waits(turn, desk, reply), called=called(turn.group.id, desk.kind, reply))


def follow(turn: Turn, desk: Desk, reply: Reply) -> None:
    """Let that say what became of a reply whose two minutes are over: its buttons are late."""
    number, kind = reply.number, desk.kind
    still = replies.prepared(turn.db, turn.group.id, kind, number)
    for platform, native in people.accounts(turn.db, reply.person_id):
        can, person = turn.cans().get(platform), people.person(turn.db, platform, native)
        if can is None or not can.near or person is None:
            continue
        turn.speak(person.language or turn.group.language)
        post = draw(desk, turn, *soon_key(reply))
        if any(one.serial == reply.serial for one in still):
            post = withheld.draw(desk, turn, number, reply.serial)
        there = Chat(platform, native, ChatKind.DIRECT)
        if post is not None:
            name = called(turn.group.id, kind, reply)
            turn.whisper(there, fit(post, can), near=True, instead=name)


def dropped(view: View, desk: Desk, number: int, *, stands: bool) -> Text:
    """Say in which group something does not go out; `stands`: one that it was to correct did."""
    group = view.t("**{group}**:", group=view.group.name.upper())
    return joined([group, desk.dropped(view, number, stands)], " ")


def waits(view: View, desk: Desk, reply: Reply) -> Post:
    """Return where a reply goes, as whom and when, its words, and what can still be done."""
    number, serial = reply.number, reply.serial
    note = view.button(N_("Only a note"), desk.named("note"), number, serial)
    if not _speaks(view, desk, reply):
        return Post(joined([_no_role(view, desk, reply), quoted(reply.words)], "\n"), rows([note]))
    warned = aloud.warned(view, reply.words) if desk.aloud(view, number) else Text()
    over, under = desk.leaves(view, reply)
    if withheld.silenced(view, desk.kind, reply):
        over = _silent(view, desk, reply)
    elif pausing.held(view, desk.kind, reply):
        over = _by_a_tap(view, desk, reply)
    under = joined([under, warned], " ")
    text = joined([over, quoted(reply.words), under], "\n")
    send = view.button(N_("Send now"), desk.named("now"), number, serial)
    change = view.button(N_("Change"), desk.named("change"), number, serial)
    return Post(text, rows([(send, change), note]))


def sent(view: View, desk: Desk, reply: Reply) -> Post:
    """Return that a reply went out, and how to put it right."""
    told = view.t("Sent {moment}.", moment=view.moment(reply.at))
    if reply.corrected:
        told = view.t("Corrected {moment}.", moment=view.moment(reply.at))
    text = joined([told, desk.went(view, reply)], " ")
    correct = view.button(N_("Correct it"), desk.named("correct"), reply.number, reply.serial)
    unsay = view.button(N_("Take it back"), desk.named("unsay"), reply.number, reply.serial)
    return Post(text, rows([(correct, unsay) if _speaks(view, desk, reply) else unsay]))


# --- Whose role ended meanwhile: what they wrote themselves they see, and can undo --------------


def _speaks(view: View, desk: Desk, reply: Reply) -> bool:
    """Whether whoever wrote it still has a role, as far as is known, in which they may say it."""
    seat = members.seat(view.db, view.group.id, reply.person_id)
    roles = held(roles_of(seat, member=seat.last is not None))
    return desk.acts_as(view, reply.number, reply.person_id, roles) is not None


def _by_a_tap(view: View, desk: Desk, reply: Reply) -> Text:
    return view.t(
        "**{group}, {ref}**: nothing was sent. Your answer waits until you tap “Send now”:",
        group=view.group.name.upper(),
        ref=desk.ref(reply.number),
    )


def _silent(view: View, desk: Desk, reply: Reply) -> Text:
    return view.t(
        "**{group}, {ref}**: you may not write there now, so nothing is sent. I send this only if "
        "you may again {moment}:",
        group=view.group.name.upper(),
        ref=desk.ref(reply.number),
        moment=view.moment(reply.at),
    )


def _no_role(view: View, desk: Desk, reply: Reply) -> Text:
    return view.t(
        "**{group}, {ref}**: {name} is no longer {role}. I send this only if that changes in time:",
        group=view.group.name.upper(),
        ref=desk.ref(reply.number),
        name=reply.name,
        role=view.role_name(reply.role),
    )
