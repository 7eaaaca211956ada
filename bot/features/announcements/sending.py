"""Writing a message to everyone, seeing it first, and sending it: now, silently or at 07:00."""

from __future__ import annotations

from bot import forms
from bot.access import contact, organizer
from bot.feature import Sheet
from bot.features.announcements import after, card, rules
from bot.features.announcements.after import KIND, WRITE_TO_EVERYONE
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Button, Field, FieldKind, Form, Quoted, joined
from storage import announcements, groups, people
from storage.announcements import WAITING, Announcement

writer = organizer | contact


# --- Writing -------------------------------------------------------------------------------


def _form(turn: Turn) -> Form:
    words = Field(
        "words",
        turn.texts.label(N_("Your message")),
        turn.t("Write it as one message. Nothing goes out before you have seen it."),
        FieldKind.TEXT,
        limit=rules.LONGEST,
    )
    return Form(turn.link("announce_words"), turn.texts.label(WRITE_TO_EVERYONE), (words,))


def open_form(turn: Turn) -> Answer:
    """Ask for the words."""
    if not groups.street_chats(turn.db, turn.group.id):
        return turn.say(turn.t("There is no chat to write to: I was removed from all of them."))
    return forms.ask(turn, WORDS)


def typed(turn: Turn, _text: str, _about: Quoted | None) -> Answer:
    """Open the form; words after a command are never acted on."""
    return open_form(turn)


def said(turn: Turn, words: str) -> Answer:
    """Go on with a sentence that was typed in the private chat."""
    if len(words) > rules.LONGEST:
        return turn.say(
            turn.t(
                "That is too long: {n} characters, and {limit} fit. Please make it shorter.",
                n=len(words),
                limit=rules.LONGEST,
            )
        )
    forms.keep(turn, WORDS, words=words)
    return _preview(turn, words)


def _preview(turn: Turn, words: str) -> Answer:
    """Show what goes to whom; nothing is sent."""
    chats = groups.street_chats(turn.db, turn.group.id)
    first = turn.t(
        "To {chats}. It will look like this:",
        chats=card.people_in(turn, chats),
    )
    shown = card.message(turn, words, turn.me.name, _role(turn))
    return turn.say(joined([first, shown]), *_sends(turn, words, sure=0), _change(turn))


def _change(turn: Turn) -> tuple[Button, Button]:
    return forms.change_button(turn, WORDS), forms.stop_button(turn, WORDS)


def _sends(turn: Turn, words: str, *, sure: int) -> tuple[Button, ...]:
    """Return the ways to send it now, with a mark of these very words."""
    mark = rules.mark(words)
    labels = {
        rules.NOW: N_("Send again") if sure else N_("Send"),
        rules.AT_MORNING: N_("Send at {hour}"),
        rules.QUIETLY: N_("Send now without a sound"),
    }
    hour = turn.texts.hour(rules.MORNING)
    return tuple(
        turn.button(labels[way], "announce_send", mark, way, sure, hour=hour)
        for way in rules.ways(turn.local())
    )


def _role(turn: Turn) -> str:
    """Return as what this person writes."""
    if turn.roles.organizer:
        return people.ORGANIZER
    return people.POLICE if turn.roles.police else people.COMMUNITY


# --- Sending -------------------------------------------------------------------------------


def send(turn: Turn, mark: str, how: str, sure: int) -> Answer:
    """Send it, once: a second press finds no words any more."""
    words = (forms.values(turn, WORDS) or {}).get("words", "")
    if not words:
        text = turn.t("There is nothing to send: it went out already, or it was stopped.")
        return turn.say(text, turn.button(WRITE_TO_EVERYONE, "announce"))
    if mark != rules.mark(words) or how not in rules.ways(turn.local()):
        return _preview(turn, words)  # an older [Send]: other words, or another time of day
    earlier = announcements.written_since(turn.db, turn.group.id, turn.now - rules.TWICE)
    same = rules.repeated(words, earlier)
    if same is not None and not sure:
        return _ask_again(turn, words, same)
    forms.done(turn, WORDS)
    return _keep(turn, words, how)


def _ask_again(turn: Turn, words: str, same: Announcement) -> Answer:
    text = turn.t(
        "{name} sent the same words {when}. Should they go out once more?",
        name=same.name,
        when=turn.moment(same.written),
    )
    no = turn.button(N_("No"), "form_stop", WORDS.name)
    return turn.say(text, *_sends(turn, words, sure=1), no)


def _keep(turn: Turn, words: str, how: str) -> Answer:
    due = rules.next_morning(turn.local()) if how == rules.AT_MORNING else None
    sent = announcements.write(
        turn.db,
        turn.group.id,
        author=turn.me.id,
        name=turn.me.name,
        role=_role(turn),
        words=words,
        now=turn.now,
        due=due,
        quiet=how == rules.QUIETLY,
    )
    if due:
        turn.plan("announcement_out", sent.number, due)
    else:
        turn.post(KIND, sent.number)
    return after.show(turn, sent)


def go_out(turn: Turn, key: str) -> None:
    """Send what waited for the morning. When we were down until night, it waits once more."""
    sent = announcements.announcement(turn.db, turn.group.id, int(key))
    if sent is None or sent.state != WAITING:
        return
    if rules.at_night(turn.local()):
        turn.plan("announcement_out", key, rules.next_morning(turn.local()))
        return
    holders = people.holders(turn.db, turn.group.id, sent.role)
    if sent.author not in {one.person_id for one in holders}:
        announcements.drop(turn.db, turn.group.id, sent.number)
        turn.write_to(sent.author, "announcement_note", key)
        return
    announcements.go_out(turn.db, turn.group.id, sent.number, turn.now)
    turn.post(KIND, key)
    if turn.now - sent.due > rules.LATE:
        turn.write_to(sent.author, "announcement_note", key)


WORDS = Sheet(
    "announce_words", _form, lambda turn, values: _preview(turn, values["words"]), needs=writer
)
