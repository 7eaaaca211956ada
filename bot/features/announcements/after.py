"""What can be done with a message that was sent: see how it went, correct it, take it back."""

from __future__ import annotations

from collections.abc import Mapping

from bot import forms
from bot.access import contact, organizer
from bot.feature import Forged, Sheet
from bot.features.announcements import card, rules
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Button, Field, FieldKind, Form, Text, joined
from storage import announcements, cards, groups
from storage.announcements import BACK, DROPPED, WAITING, Announcement
from storage.cards import Target

KIND = "announcement"
WRITE_TO_EVERYONE = N_("Write to everyone")
SHOWN = 4
"""So many of the newest messages are listed."""


def gone(sent: Announcement) -> bool:
    """Tell whether a message stands nowhere any more."""
    return sent.state in {BACK, DROPPED}


def buttons(turn: Turn, sent: Announcement) -> tuple[Button, ...]:
    """Return what can still be done with a message."""
    if gone(sent):
        return (turn.button(WRITE_TO_EVERYONE, "announce"),)
    look = turn.button(N_("How it went"), "announce_how", sent.number)
    change = turn.button(N_("Correct it"), "announce_correct", sent.number)
    back = turn.button(N_("Take it back"), "announce_back", sent.number)
    return (change, back) if sent.state == WAITING else (look, change, back)


def where_it_stands(turn: Turn, sent: Announcement) -> Text:
    """Say what happens to a message now, and who sees it."""
    if gone(sent):
        return turn.t("This message was taken back.")
    if sent.state == WAITING:
        return turn.t(
            "It goes out {when}. Until then nobody sees it, and you can change it.",
            when=turn.moment(sent.due),
        )
    going = turn.tn(
        "Going out to {n} chat; everyone there can read it.",
        "Going out to {n} chats; everyone there can read it.",
        len(groups.street_chats(turn.db, turn.group.id)),
    )
    return joined([going, turn.t("It makes no sound.")], " ") if sent.quiet else going


def show(turn: Turn, sent: Announcement) -> Answer:
    """Answer with where a message stands and what can be done with it."""
    return turn.say(where_it_stands(turn, sent), *buttons(turn, sent))


def listed(turn: Turn) -> Answer:
    """Show the newest messages, to look at them again, correct them or take them back."""
    latest = announcements.latest(turn.db, turn.group.id, SHOWN)
    if not latest:
        text = turn.t("Nothing was sent to everyone yet.")
        write = turn.button(WRITE_TO_EVERYONE, "announce")
        return turn.say(text, write, turn.button(N_("Menu"), "menu"))
    rows = [
        [turn.named(f"{turn.moment(one.written)}: {one.words}", "announce_how", one.number)]
        for one in latest
    ]
    menu = turn.button(N_("Menu"), "menu")
    return turn.say(turn.t("The newest messages to everyone. Which one?"), *rows, menu)


# --- How it went ---------------------------------------------------------------------------


def how(turn: Turn, number: int) -> Answer:
    """Tell the truth about every chat."""
    sent = found(turn, number)
    if gone(sent) or sent.state == WAITING:
        return show(turn, sent)
    went = rules.arrival(cards.copies(turn.db, turn.group.id, KIND, str(number)))
    first = turn.tn(
        "Sent to {reached} of {n} chat.",
        "Sent to {reached} of {n} chats.",
        went.total,
        reached=len(went.reached),
    )
    open_ends = (
        (N_("{chat} did not get it: {why}."), went.failed),
        (N_("{chat}: I do not know whether it arrived. Please look there."), went.doubtful),
        (N_("{chat} still shows the old words: {why}."), went.outdated),
        (N_("{chat}: on its way."), went.coming),
    )
    lines = [
        turn.t(line, chat=card.called(turn, copy), why=card.why(turn, copy))
        for line, copies in open_ends
        for copy in copies
    ]
    tries: tuple[Button, ...] = ()
    if went.failed or went.doubtful or went.outdated:
        tries = (turn.button(N_("Try again"), "announce_again", number),)
    return turn.say(joined([first, *lines], "\n"), *tries, *buttons(turn, sent))


def again(turn: Turn, number: int) -> Answer:
    """Send it once more where it did not arrive."""
    sent = found(turn, number)
    cards.retry(turn.db, turn.group.id, KIND, str(number), turn.now)
    turn.stirred = True
    return turn.say(turn.t("I try again where it did not arrive."), *buttons(turn, sent))


def failed(turn: Turn, key: str, target: Target) -> None:
    """Tell the author once per chat; what went wrong is drawn from what is known then."""
    sent = announcements.announcement(turn.db, turn.group.id, int(key))
    chat = groups.chat(turn.db, target.platform, target.chat)
    if sent is not None and chat is not None:
        turn.write_to(sent.author, "announcement_failed", f"{key}_{chat.id}")


def found(turn: Turn, number: int) -> Announcement:
    """Return a message of this group; a button for another was made up."""
    sent = announcements.announcement(turn.db, turn.group.id, number)
    if sent is None:
        raise Forged(str(number))
    return sent


# --- Correcting and taking back ------------------------------------------------------------


def _correct_form(turn: Turn, number: int) -> Form:
    words = Field(
        "words",
        turn.texts.label(N_("The new words")),
        turn.t("Write the whole message as it should be. Every chat follows without a sound."),
        FieldKind.TEXT,
        limit=rules.LONGEST,
        value=found(turn, number).words,
    )
    return Form(turn.link("announce_fix", number), turn.texts.label(N_("Correct it")), (words,))


def correct(turn: Turn, number: int) -> Answer:
    """Ask for the new words."""
    return _refused(turn, found(turn, number)) or forms.ask(turn, CORRECTION, number)


def _refused(turn: Turn, sent: Announcement) -> Answer | None:
    """Nobody puts words into somebody else's mouth, and what is gone stays gone."""
    if gone(sent):
        return show(turn, sent)
    if sent.author != turn.me.id:
        return turn.say(turn.t("Only {name} can change these words.", name=sent.name))
    return None


def _corrected(turn: Turn, values: Mapping[str, str], number: int) -> Answer:
    forms.done(turn, CORRECTION)
    sent = found(turn, number)
    refused = _refused(turn, sent)
    if refused is not None:
        return refused
    if values["words"] == sent.words:
        return turn.say(turn.t("These are the same words. Nothing changed."), *buttons(turn, sent))
    seen = sent.state != WAITING
    now = turn.now if seen else None
    announcements.correct(turn.db, turn.group.id, number, values["words"], now)
    if not seen:
        return show(turn, sent)
    turn.touch(KIND, number)
    text = turn.t("Corrected. Every chat shows the new words in a moment; nobody is disturbed.")
    return turn.say(text, *buttons(turn, sent))


def take_back(turn: Turn, number: int) -> Answer:
    """Take a message back everywhere, with one tap."""
    sent = found(turn, number)
    if gone(sent):
        return show(turn, sent)
    if sent.author != turn.me.id and not turn.roles.organizer:
        return turn.say(turn.t("Only {name} and organizers can take this back.", name=sent.name))
    announcements.take_back(turn.db, turn.group.id, number, turn.me.name)
    anew = turn.button(WRITE_TO_EVERYONE, "announce")
    if sent.state == WAITING:
        turn.unplan("announcement_out", number)
        return turn.say(turn.t("Taken back. Nobody saw it."), anew)
    turn.touch(KIND, number)
    text = turn.t("Taken back. In every chat a line that says so takes the place of its words.")
    return turn.say(text, anew)


CORRECTION = Sheet("announce_fix", _correct_form, _corrected, needs=organizer | contact)
