"""A neighbour in danger asks organizers to warn everyone; the emergency number comes first.

What they will read is shown before: words typed in fear name people. Nothing else is asked. Who
could alert everyone herself is offered that before, and is never among those who are rung for her.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot import desks, forms, reaching, rights
from bot.access import member
from bot.feature import Sheet
from bot.features.alerts import pleas, rules, sending
from bot.features.alerts.pleas import ASKS
from bot.texts import N_
from bot.turn import Turn
from bot.view import Row, rows
from bot.words import Answer, Field, FieldKind, Form, Post, Text, joined, quoted
from storage import alerts, groups, members, people

ASK = N_("Ask organizers to warn everyone")
UNSENT = "plea_unsent"
WAITS = 1
"""So many minutes after the words were shown whoever did not send them is asked once more."""


def ask(turn: Turn) -> Answer:
    """Ask what organizers should know; an organizer may alert everyone herself."""
    return _herself(turn, "") or ask_others(turn)


def sentence(turn: Turn, words: str) -> Answer:
    """Go on with a sentence that says danger, typed in the private chat."""
    return _herself(turn, words) or _begin(turn, words)


def ask_others(turn: Turn) -> Answer:
    """Ask what others should know, with what was typed before."""
    return _begin(turn, sending.waiting(turn))


def _begin(turn: Turn, words: str) -> Answer:
    known = {"words": words} if 0 < len(words) <= rules.LONGEST else None
    return _nobody(turn) or _often(turn) or forms.ask(turn, PLEA, values=known)


def _herself(turn: Turn, words: str) -> Answer | None:
    """Offer the alert to an organizer who asks others for it; None for whoever cannot send one."""
    chats = groups.street_chats(turn.db, turn.group.id)
    if not rights.roles(turn).organizer or not chats or sending.mute(turn):
        return None
    sending.wait(turn, words)
    text = turn.t(
        "You can alert everyone yourself. If you are in danger, call {number} first.",
        number=turn.group.emergency,
    )
    else_ = turn.button(N_("Ask somebody else"), "alert_ask_others")
    return turn.say(
        joined([text, quoted(words)], "\n"),
        turn.button(N_("Urgent alert"), "alert_herself"),
        *([else_] if _besides_me(turn, *pleas.ABLE) else []),
        turn.button(N_("Menu"), "menu"),
    )


def _nobody(turn: Turn) -> Answer | None:
    """Say that nobody is there who could warn everyone; None where somebody else is."""
    if _besides_me(turn, *pleas.ABLE):
        return None
    text = turn.t(
        "Nobody is here now whom I could ask to warn everyone. If you are in danger, call "
        "{number}.",
        number=turn.group.emergency,
    )
    return turn.say(text, turn.button(N_("Menu"), "menu"))


def _often(turn: Turn) -> Answer | None:
    """Say that organizers have heard this person often enough for a day."""
    asked = alerts.asked_since(turn.db, turn.group.id, turn.me.id, turn.now - rules.DAY)
    if len(asked) < rules.PLEAS:
        return None
    if all(one.state == alerts.MISTAKE for one in asked):
        text = turn.t(
            "You asked organizers {n} times today, and it was a mistake each time: your words are "
            "erased. I ask them no more today. If you are in danger, call {number}.",
            n=len(asked),
            number=turn.group.emergency,
        )
        return turn.say(text, turn.button(N_("Menu"), "menu"))
    names = list(dict.fromkeys(n for one in asked for n in pleas.reached(turn, one.number)))
    have = turn.t("It has reached nobody yet.")
    if names:
        have = turn.t("It has reached {names}.", names=turn.texts.listed(names))
    text = turn.tn(
        "You asked organizers {n} time today, and I ask them no more.",
        "You asked organizers {n} times today, and I ask them no more.",
        len(asked),
    )
    call = turn.t("If you are in danger, call {number}.", number=turn.group.emergency)
    return turn.say(joined([text, have, call], " "), turn.button(N_("Menu"), "menu"))


def form(turn: Turn) -> Form:
    """Ask for one message."""
    number = turn.group.emergency
    asks = turn.t(
        "Call {number} first. Then, in one message: what is happening, and where? Organizers "
        "see it with your name, and the contacts may too.",
        number=number,
    )
    if not _besides_me(turn, members.ORGANIZER):
        asks = turn.t(
            "Call {number} first. Then, in one message: what is happening, and where? The contacts "
            "see it with your name.",
            number=number,
        )
    box = Field(
        "words",
        turn.texts.label(N_("What is happening, and where?")),
        asks,
        FieldKind.TEXT,
        limit=rules.LONGEST,
    )
    return Form(turn.link(SHEET), turn.texts.label(N_("Warn everyone")), (box,))


def preview(turn: Turn, values: Mapping[str, str]) -> Answer:
    """Show what organizers will read, one tap before it rings; who taps nothing is asked once."""
    often = _often(turn)
    if often is not None:
        forms.done(turn, PLEA)
        return often
    turn.alarm(UNSENT, WAITS)
    return turn.say(*_look(turn, values))


def _look(turn: Turn, values: Mapping[str, str]) -> tuple[Text, *tuple[Row, ...]]:
    number = turn.group.emergency
    text = turn.t(
        "**Not sent yet.** Organizers read this, with your name. Danger now: call {number}.",
        number=number,
    )
    if not _besides_me(turn, members.ORGANIZER):
        text = turn.t(
            "**Not sent yet.** The contacts read this, with your name. Danger now: call {number}.",
            number=number,
        )
    return (
        joined([text, quoted(values["words"])]),
        turn.button(N_("Send"), "alert_ask_send"),
        (forms.change_button(turn, PLEA), forms.stop_button(turn, PLEA)),
    )


def unsent(turn: Turn) -> Post | None:
    """The words were shown a moment ago and not sent: ask once more, where they still wait."""
    values = forms.values(turn, PLEA)
    if not values or "words" not in values:
        return None
    turn.over_screen = True  # it is what stands there already: words typed now belong to it
    text, *ways = _look(turn, values)
    return Post(text, rows(ways))


def send(turn: Turn) -> Answer:
    """Send it to the organizers at once, wherever they read; one tap of any of them warns all."""
    values = forms.whole(turn, PLEA)
    if values is None:
        return forms.nothing(turn, PLEA, turn.button(ASK, "alert_ask"))
    deaf = desks.inspect(turn)
    forms.done(turn, PLEA)
    turn.forget(UNSENT)
    before = _nobody(turn) or _often(turn)
    if before is not None:
        return before
    me = turn.me
    alert = alerts.add(
        turn.db,
        turn.group.id,
        author=me.id,
        name=me.name,
        kind="other",
        called=False,
        words=values["words"],
        state=alerts.ASKED,
        now=turn.now,
        asker=me.id,
    )
    organizers = pleas.others(turn, me.id, members.ORGANIZER)
    contacts = pleas.others(turn, me.id, *members.CONTACTS)
    reached = pleas.ring(turn, ASKS, (alert.number,), organizers, deaf)
    rings_on = rules.NONE if contacts and not reached else rules.UNHEARD
    turn.plan("alert_unheard", alert.number, due=turn.now + rings_on)
    turn.plan("alert_late", alert.number, due=turn.now + rules.TOO_LATE)
    told = _goes(turn) if reached else _tries(turn, organizers, contacts)
    return turn.say(told, *pleas.ways(turn, alert), turn.button(N_("Menu"), "menu"))


def _goes(turn: Turn) -> Text:
    """Say that it goes now, and where whoever sent it reads whom it reached."""
    number = turn.group.emergency
    if not reaching.arrives(turn, turn.me.id, urgent=True):
        return turn.t(
            "I send it to the organizers now, with your name. “What I asked” says whom it reached. "
            "If you are in danger, call {number}.",
            number=number,
        )
    return turn.t(
        "I send it to the organizers now, with your name, and tell you at once whom it reached. "
        "If you are in danger, call {number}.",
        number=number,
    )


def _tries(turn: Turn, organizers: Sequence[int], contacts: Sequence[int]) -> Text:
    """Say that no organizer reads it, and who is rung in their place."""
    if not contacts:
        tried = turn.t("I could reach nobody who can warn everyone.")
    elif organizers or not rights.roles(turn).organizer:
        tried = turn.t("I could reach no organizer, so I try the contacts now.")
    else:
        tried = turn.t("Nobody else organizes, so I try the contacts now.")
    call = turn.t("If you are in danger, call {number}.", number=turn.group.emergency)
    return joined([tried, call], " ")


def _besides_me(turn: Turn, *roles: str) -> list[int]:
    """Return who of these there is besides whoever acts, also where nobody is asked who that is."""
    me = people.person(turn.db, turn.actor.platform, turn.actor.id)
    return pleas.others(turn, me.id if me else 0, *roles)


SHEET = "alert_plea"
PLEA = Sheet(SHEET, form, preview, sending.says_nothing, needs=member, apart=("words",), warns=True)
