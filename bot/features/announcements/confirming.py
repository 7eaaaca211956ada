"""Who has seen a message, each person once, in time or late; a reminder for the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot import loudness, public
from bot.features.announcements import after, rules
from bot.features.announcements.after import KIND, found
from bot.features.announcements.card import SEEN
from bot.loudness import REMINDERS
from bot.texts import N_
from bot.turn import Turn
from bot.view import Row, View
from bot.words import Answer, Post, Text, joined, quoted
from storage import announcement_extras as extras
from storage import announcements, parts, people, responses, wishes
from storage.announcements import OUT, Announcement
from storage.parts import Someone

NAMED = 8
"""So many people are named in each line; the others are counted."""

BEGINNING = 200
"""So much of a message stands in a reminder."""


@dataclass(frozen=True, slots=True)
class Confirmed:
    """Who has seen a message in time, who late, who has not, and who cannot be written to."""

    saw: tuple[str, ...]
    late: tuple[str, ...]
    open: tuple[Someone, ...]
    unreachable: tuple[str, ...]


def states(turn: Turn, sent: Announcement) -> Confirmed:
    """Return where everyone stands who is known to be where the message went."""
    noted = responses.everyone(turn.db, turn.group.id, KIND, sent.number)
    known = {one.person_id for one in noted} | {sent.author}
    waiting = [one for one in _everyone(turn, sent) if one.person_id not in known]
    reachable = {one.person_id for one in waiting if _reachable(turn, one.person_id)}
    return Confirmed(
        tuple(one.name for one in noted if not one.late),
        tuple(one.name for one in noted if one.late),
        tuple(one for one in waiting if one.person_id in reachable),
        tuple(one.name for one in waiting if one.person_id not in reachable),
    )


def _everyone(turn: Turn, sent: Announcement) -> list[Someone]:
    aimed = extras.aimed(turn.db, turn.group.id, sent.number)
    there = {one.person_id: one for one in parts.people_in(turn.db, turn.group.id, aimed)}
    for one in after.addressed(turn, sent):
        there.setdefault(one, Someone(one, people.name(turn.db, one)))
    return list(there.values())


def _reachable(turn: Turn, person_id: int) -> bool:
    """Tell whether somebody wants reminders, and opened a private chat."""
    address = people.address(turn.db, person_id)
    there = address and people.person(turn.db, address.platform, address.native)
    if not there or not there.private:
        return False
    return REMINDERS in loudness.wishes(there, wishes.chosen(turn.db, person_id)).topics


# --- Whoever has seen it -----------------------------------------------------------------------


def saw(turn: Turn, number: int) -> Answer:
    """Count whoever has seen it."""
    sent = found(turn, number)
    if not sent.terms.asks or sent.went is None or after.gone(sent):
        return turn.line(turn.t("This message does not ask for it any more."))
    late = sent.state != OUT or (sent.terms.by is not None and turn.now > sent.terms.by)
    if not responses.marks(turn.db, turn.group.id, KIND, number, turn.me.id):
        responses.say(turn.db, turn.group.id, KIND, number, turn.me.id, "", SEEN, late=late)
    noted = turn.t("Noted, after the time.") if late else turn.t("Noted.")
    return turn.line(joined([noted, public.by_name(turn)], " "))


# --- Whoever asked ----------------------------------------------------------------------------


def who(turn: Turn, number: int) -> Answer:
    """Show who has seen it and who has not; to contacts, how many."""
    sent = found(turn, number)
    if not sent.terms.asks or sent.went is None:
        return after.show(turn, sent)
    where = states(turn, sent)
    lines = [
        turn.t("**Seen:** {who}.", who=_named(turn, where.saw)),
        *([turn.t("**Late:** {who}.", who=_named(turn, where.late))] if where.late else []),
        turn.t("**Not yet:** {who}.", who=_named(turn, [one.name for one in where.open])),
    ]
    if where.unreachable:
        names = _named(turn, where.unreachable)
        lines.append(turn.t("**I cannot write to:** {who}.", who=names))
    lines.append(turn.t("I know only people who have tapped something of mine."))
    rows: list[Row] = []
    if where.open and sent.state == OUT:
        rows.append(turn.button(N_("Remind people who have not tapped"), "announce_remind", number))
    look = turn.button(N_("How it went"), "announce_how", number)
    return turn.say(joined(lines, "\n"), *rows, look)


def _named(turn: Turn, names: Sequence[str]) -> str:
    """Return names with their number before them: "3, Ana, Maria and Tom"; for contacts that."""
    if not names:
        return turn.texts.label(N_("nobody"))
    if turn.me.id not in public.see_names(turn):
        return str(len(names))
    shown = list(names[:NAMED])
    if len(names) > NAMED:
        shown.append("…")
    return f"{len(names)}, {turn.texts.listed(shown)}"


def remind(turn: Turn, number: int) -> Answer:
    """Remind those who have not, and nobody else, once each."""
    sent = found(turn, number)
    if sent.state != OUT or not sent.terms.asks:
        return after.show(turn, sent)
    reminded = [
        turn.write_to(one.person_id, "announcement_remind", number)
        for one in states(turn, sent).open
    ]
    look = turn.button(N_("Who has seen it"), "announce_who", number)
    return turn.say(
        turn.tn(
            "{n} person gets a reminder in private, nobody twice.",
            "{n} people get a reminder in private, nobody twice.",
            sum(reminded),
        ),
        look,
    )


def draw_reminder(view: View, number: int) -> Post | None:
    """Draw the private question whether somebody has seen a message."""
    sent = announcements.announcement(view.db, view.group.id, number)
    if sent is None or sent.went is None or (view.first and _done(view, sent)):
        return None
    if sent.state != OUT:
        return Post(_no_more(view))
    whole = rules.read_by(sent.wording, view.texts.language)
    words = whole if len(whole) <= BEGINNING else f"{whole[:BEGINNING]} …"
    asks = view.t(
        "{name} asks whether you have seen this, of {when}:",
        name=sent.name,
        when=view.moment(sent.went),
    )
    button = view.button(SEEN, "announce_seen", sent.number)
    return Post(joined([asks, quoted(words)], "\n"), ((button,),))


def _done(view: View, sent: Announcement) -> bool:
    """Whether nothing is to be asked any more of whoever would be reminded now."""
    noted = responses.everyone(view.db, view.group.id, KIND, sent.number)
    return sent.state != OUT or any(one.person_id == view.reader for one in noted)


def _no_more(view: View) -> Text:
    return view.t("This message does not ask for it any more.")
