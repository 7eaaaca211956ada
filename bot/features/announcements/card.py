"""Draws messages to everyone: what every chat shows, and what follows it there."""

from __future__ import annotations

from bot import loudness, public
from bot.features.announcements import rules
from bot.features.announcements.rules import Passage, Piece
from bot.texts import LANGUAGE_NAMES, N_
from bot.view import View
from bot.words import DOCUMENT_BEGINS, File, Post, Rows, Text, joined, plain, quoted
from storage import announcement_extras as extras
from storage import announcements, people
from storage.announcements import BACK, OUT, OVER, Announcement

SEEN = N_("I have seen it")


def message(view: View, piece: Piece, name: str, role: str) -> Text:
    """Return the words with who says them."""
    return joined([said(piece), plain(view.in_role(name, role))])


def said(piece: Piece) -> Text:
    """Return what somebody wrote; where it goes on in another language, we say so, in our voice."""
    return joined([_headed(one) for one in piece])


def _headed(part: Passage) -> Text:
    # The name of a language is read aloud, and found by whoever looks for it.
    name = f"— {LANGUAGE_NAMES[part.language]} —" if part.language else ""
    return joined([plain(name), quoted(part.words)], "\n")


def pieces_for(view: View, sent: Announcement) -> tuple[Piece, ...]:
    """Return the messages that whoever reads it gets: one person in private, or a chat."""
    language = view.texts.language if view.alone else None
    return rules.shown(sent.wording, language, view.cans().values(), file=sent.file)


def enclosed(data: bytes) -> tuple[File, ...]:
    """Return a photo or document as it goes out. It has no name of its own: one can tell much."""
    if not data:
        return ()
    if data.startswith(DOCUMENT_BEGINS):
        return (File("page.pdf", "application/pdf", data),)
    return (File("photo.jpg", "image/jpeg", data),)


def draw(view: View, number: int, piece: int = 1) -> Post | None:
    """Draw what every chat shows, or one piece of it; a waiting message is shown nowhere."""
    sent = announcements.announcement(view.db, view.group.id, number)
    if sent is None or sent.state not in {OUT, OVER, BACK}:
        return None
    pin = sent.state == OUT if sent.terms.until and piece == 1 else None
    if sent.state == BACK:
        return Post(taken_back(view, sent), silent=True, pin=pin)
    pieces = pieces_for(view, sent)
    if piece > len(pieces):
        return Post(view.t("This piece was left out when the message was corrected."))
    found = extras.file(view.db, view.group.id, number) if sent.file and piece == 1 else b""
    return Post(
        _text(view, sent, pieces, piece),
        _rows(view, sent) if piece == len(pieces) else (),
        silent=sent.quiet or piece > 1 or at_night(view),
        files=enclosed(found),
        pin=pin,
    )


def at_night(view: View) -> bool:
    """Tell whether the group sleeps: what comes late, or goes to the next ones, wakes nobody."""
    return loudness.night(view.group).holds(view.local())


def _text(view: View, sent: Announcement, pieces: tuple[Piece, ...], piece: int) -> Text:
    words = said(pieces[piece - 1])
    if piece < len(pieces):
        return joined([words, _which(view, piece, len(pieces))])
    text = message(view, pieces[-1], sent.name, sent.role)
    lines = [text, _which(view, piece, piece) if piece > 1 else Text()]
    if sent.corrected and not view.first:
        lines.append(view.t("Corrected {when}.", when=corrected_when(view, sent)))
    if sent.terms.until and sent.state == OVER:
        lines.append(view.t("**Over** since {when}.", when=view.moment(sent.terms.until)))
    elif sent.terms.until:
        lines.append(view.t("Until {when}.", when=view.moment(sent.terms.until)))
    return joined(lines, "\n")


def _which(view: View, piece: int, count: int) -> Text:
    return view.t("({piece} of {count})", piece=piece, count=count)


def _rows(view: View, sent: Announcement) -> Rows:
    if not sent.terms.asks or sent.state != OUT:
        return ()
    return ((view.button(SEEN, "announce_seen", sent.number),),)


def called(view: View, number: int, _piece: int = 1) -> Text | None:
    """Name a message, for whoever took it back."""
    sent = announcements.announcement(view.db, view.group.id, number)
    return view.t("Message of {when}", when=view.moment(sent.written)) if sent else None


def taken_back(view: View, sent: Announcement) -> Text:
    """Say that a message was taken back, and by whom."""
    if who := public.taker(view, "announcement", sent.number):
        return view.t("This message was taken back by {who}.", who=who)
    by = people.name(view.db, sent.taken_by) if sent.taken_by else ""
    if not by:
        return view.t("This message was taken back.")
    return view.t("{name} took this message back.", name=by)


def corrected_when(view: View, sent: Announcement) -> str:
    """Return the hour of a correction; with its day when it came on another day."""
    assert sent.corrected is not None
    local = view.local(sent.corrected)
    if local.date() == view.local(sent.went).date():
        return view.texts.hour(local.time())
    return view.moment(sent.corrected)


# --- What follows it in the chats -----------------------------------------------------------


def draw_fix(view: View, number: int, piece: int, _chat: int) -> Post | None:
    """Draw what stands in the place of a change where a chat's message can be changed no more."""
    sent = announcements.announcement(view.db, view.group.id, number)
    if sent is None or sent.went is None:
        return None
    when = view.moment(sent.went)
    if sent.state == BACK:
        text = view.t("The message of {when} was taken back.", when=when)
        return Post(text, silent=True)
    pieces = pieces_for(view, sent)
    if piece > len(pieces):
        return None
    head = view.t("**Correction** to the message of {when}:", when=when)
    words = said(pieces[piece - 1])
    text = joined([head, words, plain(view.in_role(sent.name, sent.role))], "\n")
    return Post(text, silent=True)


def draw_told(view: View, number: int, _change: int) -> Post | None:
    """Draw the message that tells of a change aloud."""
    sent = announcements.announcement(view.db, view.group.id, number)
    if sent is None or sent.went is None:
        return None
    silent = at_night(view)
    when = view.moment(sent.went)
    if sent.state == BACK:
        text = view.t("The message of {when} was taken back.", when=when)
        return Post(text, silent=silent)
    head = view.t("The message of {when} was corrected:", when=when)
    look = rules.look(sent.wording, view.cans().values(), file=sent.file)
    words = pieces_for(view, sent)[0] if view.alone else look
    return Post(joined([head, message(view, words, sent.name, sent.role)], "\n"), silent=silent)
