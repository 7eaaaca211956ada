"""What can be done with a message that was sent, and where all of its copies are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot import public, taken
from bot.binding import Forged, with_key
from bot.features.announcements import audience, rules
from bot.features.announcements.planning import EVERY
from bot.features.announcements.writing import WRITE_TO_EVERYONE
from bot.reasons import MENDED
from bot.texts import N_, spoken
from bot.turn import Turn
from bot.view import Row
from bot.when.rules import Every
from bot.words import Answer, Text, joined
from storage import announcement_extras as extras
from storage import announcements, cards, groups, people
from storage.announcements import BACK, DROPPED, OVER, WAITING, Announcement
from storage.cards import FAILED, Target
from storage.groups import GroupChat

KIND = "announcement"
ROLE = "announcement_role"
"""The cards of a message: in chats and to those who want news, and to those with a role."""

SHOWN = 4
"""So many of the newest messages are listed."""


def gone(sent: Announcement) -> bool:
    """Tell whether a message stands nowhere any more."""
    return sent.state in {BACK, DROPPED}


def repeats(sent: Announcement) -> bool:
    """Tell whether a message goes out again and again."""
    return sent.terms.every != Every.ONCE.value


def buttons(turn: Turn, sent: Announcement) -> tuple[Row, ...]:
    """Return what can still be done with a message."""
    if gone(sent) or (repeats(sent) and sent.state == OVER):
        return (turn.button(WRITE_TO_EVERYONE, "announce"),)
    if sent.state == WAITING:
        return changes(turn, sent)
    return turn.button(N_("How it went"), "announce_how", sent.number), *changes(turn, sent)


def changes(turn: Turn, sent: Announcement) -> tuple[Row, ...]:
    """Return how a message is changed by its author, and taken back, also by other organizers."""
    mine = sent.author == turn.me.id
    ways: list[Row] = []
    if sent.terms.asks and sent.state != WAITING:
        ways.append(turn.button(N_("Who has seen it"), "announce_who", sent.number))
    if mine:
        ways.append(turn.button(N_("Correct it"), "announce_correct", sent.number))
    if mine or (turn.roles.organizer and not public.barred(turn, turn.me.id, sent.author)):
        ways.append(turn.button(N_("Take it back"), "announce_back", sent.number))
    return tuple(ways)


def where_it_stands(turn: Turn, sent: Announcement) -> Text:
    """Say what happens to a message now, and who sees it."""
    if gone(sent):
        return turn.t("This message was taken back.")
    if sent.state == OVER:
        return _over(turn, sent)
    if sent.state == WAITING:
        text = turn.t(
            "I send it {when}. Until then nobody sees it, and you can change it.",
            when=turn.moment(sent.due),
        )
        if repeats(sent):
            how = turn.texts.label(EVERY[Every(sent.terms.every)])
            return joined([turn.t("{how}.", how=how), text], " ")
        return text
    return _going_out(turn, sent)


def _over(turn: Turn, sent: Announcement) -> Text:
    """Say that a message is over, and in how many chats that stands in its place."""
    there = [
        one
        for key in keys(sent)
        for one in cards.copies(turn.db, turn.group.id, KIND, key)
        if one.shown and not one.direct
    ]
    n, missing = taken.behind(turn, there, away=True)
    if not missing:
        return turn.t("This message is over. Every chat that shows it says so.")
    return turn.tn(
        "This message is over. {done} of {n} chat says so.",
        "This message is over. {done} of {n} chats say so.",
        n,
        done=n - len(missing),
    )


def _going_out(turn: Turn, sent: Announcement) -> Text:
    chats = len(extras.aimed(turn.db, turn.group.id, sent.number))
    if chats:
        going = turn.tn(
            "I am sending it to {n} chat; everyone there can read it.",
            "I am sending it to {n} chats; everyone there can read it.",
            chats,
        )
    else:
        found = audience.resolve(turn, sent.terms.audience, sent.author)
        going = turn.t("I am sending it to {whom}.", whom=audience.described(turn, found))
    return joined([going, turn.t("No phone rings for it.")], " ") if sent.quiet else going


def show(turn: Turn, sent: Announcement, more: Text | None = None, *ways: Row) -> Answer:
    """Answer with where a message stands and what can be done with it, besides these `ways`."""
    stands = joined([where_it_stands(turn, sent), more or Text()], " ")
    return turn.say(stands, *buttons(turn, sent), *ways)


def listed(turn: Turn) -> Answer:
    """Show the newest messages, to look at them again, correct them or take them back."""
    latest = announcements.latest(turn.db, turn.group.id, SHOWN)
    if not latest:
        text = turn.t("Nothing was sent to everyone yet.")
        write = turn.button(WRITE_TO_EVERYONE, "announce")
        return turn.say(text, write, turn.button(N_("Menu"), "menu"))
    rows = [[turn.named(_line(turn, one), "announce_how", one.number)] for one in latest]
    menu = turn.button(N_("Menu"), "menu")
    return turn.say(turn.t("The newest messages to everyone. Which one?"), *rows, menu)


def _line(turn: Turn, sent: Announcement) -> str:
    return f"{turn.moment(sent.written)}: {rules.read_by(sent.wording, turn.texts.language)}"


def found(turn: Turn, number: int) -> Announcement:
    """Return a message of this group; a button for another was made up."""
    sent = announcements.announcement(turn.db, turn.group.id, number)
    if sent is None:
        raise Forged(str(number))
    return sent


def keys(sent: Announcement) -> tuple[str, ...]:
    """Return the keys of all cards that a message has, or once had."""
    return rules.keys(sent.number, max(1, sent.pieces))


def touch(turn: Turn, sent: Announcement) -> None:
    """Let every copy of a message follow, without noise; what cannot is followed by a short one."""
    for key in keys(sent):
        for kind in (KIND, ROLE):
            turn.touch(kind, key)
        for copy in cards.copies(turn.db, turn.group.id, KIND, key):
            if copy.state == FAILED and copy.reason in MENDED:
                with_key(stuck, key, turn, Target(copy.platform, copy.chat, "", copy.direct))
    turn.touch("announcement_remind", sent.number)
    for change in range(len(extras.earlier(turn.db, turn.group.id, sent.number)) + 1):
        turn.touch("announcement_told", sent.number, change)


def withhold(turn: Turn, sent: Announcement) -> None:
    """Let a message go nowhere where it has not gone yet."""
    for key in keys(sent):
        for kind in (KIND, ROLE):
            cards.withhold(turn.db, turn.group.id, kind, key)


@dataclass(frozen=True, slots=True)
class PrivateCopy:
    """By which card a message is written to somebody in private, and in which language.

    That is "" for the one they speak, where it makes no difference.
    """

    kind: str
    language: str


def addressed(turn: Turn, sent: Announcement) -> dict[int, PrivateCopy]:
    """Return whom a message was written to in private (person ids), and how."""
    found = {}
    for kind in (KIND, ROLE):
        for copy in cards.copies(turn.db, turn.group.id, kind, str(sent.number)):
            person = people.person(turn.db, copy.platform, copy.chat) if copy.direct else None
            if person is not None:
                found[person.id] = PrivateCopy(kind, spoken(copy.language))
    return found


# --- Where it is shown -----------------------------------------------------------------------


def show_in_chats(
    turn: Turn, sent: Announcement, chats: Iterable[GroupChat], *, since: int = 0
) -> None:
    """Post every piece of a message, or those that came after the first `since`."""
    count = len(rules.shown(sent.wording, None, turn.cans().values(), file=sent.file))
    there = tuple(chats)
    for key in rules.keys(sent.number, count)[since:]:
        turn.post(KIND, key, chats=there, words_of=sent.author)
    announcements.grow(turn.db, turn.group.id, sent.number, count)


def show_to(
    turn: Turn, sent: Announcement, person_id: int, reader: PrivateCopy, *, since: int = 0
) -> None:
    """Write somebody every piece, or those after the first `since`, all in one language."""
    count = len(rules.shown(sent.wording, reader.language, turn.cans().values(), file=sent.file))
    for key in rules.keys(sent.number, count)[since:]:
        turn.write_to(person_id, reader.kind, key, language=reader.language)


def stuck(turn: Turn, target: Target, number: int, piece: int = 1) -> None:
    """Follow a message that cannot be changed any more with a short one, in that chat alone."""
    sent = announcements.announcement(turn.db, turn.group.id, number)
    chat = groups.chat(turn.db, target.platform, target.chat)
    if sent is None or chat is None or target.direct:
        return
    if sent.state == BACK or sent.corrected:
        turn.post("announcement_fix", number, piece, chat.id, chats=[chat], words_of=None)
        turn.touch("announcement_fix", number, piece, chat.id)
