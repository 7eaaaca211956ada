"""Correcting a message and taking it back: every copy follows; aloud only where that is asked."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from bot import aloud, forms, muted, over, public, rights, taken
from bot.binding import Forged
from bot.feature import Sheet
from bot.features.announcements import after, card, rules, writing
from bot.features.announcements.after import KIND, found, gone
from bot.features.announcements.writing import WRITE_TO_EVERYONE, writer
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Button, Form, Text, joined
from storage import announcement_extras as extras
from storage import announcements, cards, groups
from storage.announcements import BACK, OUT, OVER, WAITING, Announcement, Wording
from storage.groups import GroupChat
from storage.stops import stopped

TELL = N_("Also tell them")

CORRECTED = N_(
    "Corrected. I change it in the chats now, without a sound. “How it went” says where that "
    "worked."
)


def way_back(turn: Turn, number: int, _piece: int = 1) -> tuple[Text, Button] | None:
    """Return what takes a message back, for whoever wrote it."""
    sent, what = found(turn, number), card.called(turn, number)
    if sent.author != turn.me.id or sent.state in (BACK, OVER) or what is None:
        return None
    return what, turn.button(N_("Take it back"), "announce_back", number)


# --- Correcting ------------------------------------------------------------------------------


def _form(turn: Turn, number: int) -> Form:
    ask = turn.t(
        "Write the whole message as it should be. I then change it in the chats, without a sound."
    )
    wording = found(turn, number).wording
    there = zip(
        (*rules.FIRST, *rules.SECOND),
        (*rules.boxes(wording.words), *rules.boxes(wording.also)),
        strict=True,
    )
    known = dict(there) if turn.can.forms else {}
    # Question by question nothing stands there yet: who corrects one language skips the other.
    required = turn.can.forms or not wording.also
    stays = Text() if required else turn.t("Tap Skip to leave it as it is.")
    fields = writing.boxes(turn, joined([ask, stays], " "), known, required=required)
    if wording.also:
        same = joined([writing.same_in(turn, wording.language), stays], " ")
        fields += writing.boxes(turn, same, known, language=wording.language, required=required)
    return Form(turn.link("announce_fix", number), turn.texts.label(N_("Correct it")), fields)


def correct(turn: Turn, number: int) -> Answer:
    """Ask for the new words, in both languages where there are two."""
    refused = _refused(turn, found(turn, number))
    return forms.ask(turn, CORRECTION, number) if refused is None else refused


def _refused(turn: Turn, sent: Announcement) -> Answer | None:
    """Nobody puts words into somebody else's mouth, and what is gone stays gone."""
    if gone(sent):
        return after.show(turn, sent)
    if sent.author != turn.me.id:
        return turn.say(turn.t("Only {name} can change these words.", name=sent.name))
    ref = turn.texts.label(N_("this message"))
    return muted.unspoken(turn, KIND, sent.number, ref)


def _look(turn: Turn, values: Mapping[str, str], number: int) -> Answer:
    """Show the new words once more, as the first ones were; no chat shows them yet."""
    sent = found(turn, number)
    refused = _refused(turn, sent)
    if refused is not None:
        forms.done(turn, CORRECTION)
        return refused
    wording = _kept(sent.wording, rules.wording(values))
    if wording == sent.wording:
        forms.done(turn, CORRECTION)
        text = turn.t("These are the same words. Nothing changed.")
        return turn.say(text, *after.buttons(turn, sent))
    asks = turn.t("I then show this in the chats instead:")
    if sent.state == WAITING:
        asks = turn.t("I then send this instead:")
    shown = card.message(
        turn, rules.look(wording, turn.cans().values(), file=sent.file), sent.name, sent.role
    )
    return turn.say(
        joined([asks, shown, aloud.warned(turn, f"{wording.words}\n{wording.also}")]),
        turn.button(N_("Post"), "announce_fixed", number),
        (forms.change_button(turn, CORRECTION), forms.stop_button(turn, CORRECTION)),
    )


def corrected(turn: Turn, number: int) -> Answer:
    """Put the new words in the place of the first, once they were looked at."""
    values = forms.whole(turn, CORRECTION, number)
    if values is None:
        return forms.nothing(turn, CORRECTION)
    sent = found(turn, number)
    refused = _refused(turn, sent)
    forms.done(turn, CORRECTION)
    if refused is not None:
        return refused
    wording = _kept(sent.wording, rules.wording(values))
    if sent.state == WAITING:
        announcements.correct(turn.db, turn.group.id, number, wording, None)
        return after.show(turn, found(turn, number))
    extras.keep_words(turn.db, turn.group.id, number, sent.wording, turn.now)
    announcements.correct(turn.db, turn.group.id, number, wording, turn.now)
    after.touch(turn, sent)
    _add_pieces(turn, found(turn, number), sent.wording)
    text = joined([turn.t(CORRECTED), _below(turn, sent)], " ")
    return turn.say(text, _tell(turn, number), *after.buttons(turn, sent))


def _below(turn: Turn, sent: Announcement) -> Text:
    """Say where the words that were corrected stay; nothing where they go."""
    apart = {
        (one.platform, one.chat)
        for key in after.keys(sent)
        for one in cards.copies(turn.db, turn.group.id, KIND, key)
        if one.apart
    }
    chats = [
        one.title
        for one in _having(turn, sent)
        if taken.stays(turn, one.platform) or (one.platform, one.native) in apart
    ]
    if not chats:
        return Text()
    return turn.t(
        "In {chats} nothing can be changed: the new words stand below the old ones.",
        chats=turn.texts.listed(chats),
    )


def _kept(before: Wording, given: Wording) -> Wording:
    """Return the new words; what was skipped stays as it was."""
    also = before.also and (given.also or before.also)
    return Wording(given.words or before.words, also, before.language)


def _add_pieces(turn: Turn, sent: Announcement, before: Wording) -> None:
    """Post what a longer message needs beyond what it was before."""
    aimed = set(extras.aimed(turn.db, turn.group.id, sent.number))
    chats = [one for one in groups.street_chats(turn.db, turn.group.id) if one.id in aimed]
    after.show_in_chats(turn, sent, chats, since=max(1, sent.pieces))
    for person, reader in after.addressed(turn, sent).items():
        had = len(rules.shown(before, reader.language, turn.cans().values(), file=sent.file))
        after.show_to(turn, sent, person, reader, since=had)


# --- Taking back -----------------------------------------------------------------------------


def take_back(turn: Turn, number: int) -> Answer:
    """Take a message back everywhere, with one tap."""
    sent = found(turn, number)
    if gone(sent):
        return after.show(turn, sent)
    if refused := _not_theirs(turn, sent):
        return refused
    if (bars := public.bars(turn, sent.author)).spans:
        return turn.say(bars, turn.button(N_("Menu"), "menu"))
    announcements.take_back(turn.db, turn.group.id, number, turn.me.id)
    public.from_another(turn, KIND, number, sent.author)
    after.touch(turn, sent)
    extras.forget(turn.db, turn.group.id, number)
    for kind in ("announcement_out", "announcement_over", "announcement_more"):
        turn.unplan(kind, number)
    anew = turn.button(WRITE_TO_EVERYONE, "announce")
    if after.repeats(sent):
        text = turn.t("I do not send it again. What was sent before stays where it is.")
        return turn.say(text, anew)
    if sent.state == WAITING:
        nobody = turn.say(turn.t("Taken back. Nobody saw it."), anew)
        return forms.undone(turn, writing.WORDS.name, nobody, partial(take_back, number=number))
    after.withhold(turn, sent)
    told = turn.t("Taken back. I say so now where it was shown.")
    text = joined([told, taken.tell(turn, KIND, number)], " ")
    answer = turn.say(text, _tell(turn, number), anew)
    if stopped(turn.db, turn.group.id):
        answer = turn.say(text, turn.button(N_("Menu"), "menu"))
    return forms.undone(turn, writing.WORDS.name, answer, partial(take_back, number=number))


def _not_theirs(turn: Turn, sent: Announcement) -> Answer | None:
    """Say why somebody may not take a message back; of a group that has stopped its author may."""
    turn.roles, over_now = rights.roles(turn, writer), stopped(turn.db, turn.group.id)
    mine = sent.author == turn.me.id
    if turn.roles.organizer or (mine and (over_now or writer.allows(turn.roles))):
        return None
    if over_now:
        return over.answer(turn)
    if not writer.allows(turn.roles):
        return turn.line(rights.refusal(turn, writer))
    return turn.say(turn.t("Only {name} and organizers can take this back.", name=sent.name))


# --- Telling of it aloud ---------------------------------------------------------------------


def _tell(turn: Turn, number: int) -> Button:
    """Return [Also tell them] for the change that was just made."""
    changes = len(extras.earlier(turn.db, turn.group.id, number))
    return turn.button(TELL, "announce_tell", number, changes)


def tell(turn: Turn, number: int, change: int) -> Answer:
    """Tell of a change in a message of its own, once for each."""
    sent = found(turn, number)
    changes = len(extras.earlier(turn.db, turn.group.id, number))
    if sent.state not in {OUT, OVER, BACK} or sent.went is None or change != changes:
        raise Forged(str(change))
    if sent.state != BACK and not sent.corrected:
        raise Forged(str(change))
    silent = turn.silent_in()
    chats = [one for one in _having(turn, sent) if one not in silent]
    turn.post("announcement_told", number, change, chats=chats, words_of=turn.me.id)
    for person in after.addressed(turn, sent):
        turn.write_to(person, "announcement_told", number, change)
    text = turn.tn(
        "A short message about it goes to {n} chat.",
        "A short message about it goes to {n} chats.",
        len(chats),
    )
    return turn.say(joined([text, muted.told(turn, silent)], " "), *after.buttons(turn, sent))


def _having(turn: Turn, sent: Announcement) -> list[GroupChat]:
    """Return the chats that have a message; what they never had needs no word about it."""
    there = cards.copies(turn.db, turn.group.id, KIND, str(sent.number))
    have = {(one.platform, one.chat) for one in there if one.shown}
    chats = groups.street_chats(turn.db, turn.group.id)
    return [one for one in chats if (one.platform, one.native) in have]


CORRECTION = Sheet("announce_fix", _form, _look, needs=writer)
