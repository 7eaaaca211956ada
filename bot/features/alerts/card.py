"""Draws urgent alerts: for everyone, for whoever sent one, and for those who are to agree."""

from __future__ import annotations

from bot import namesakes, public
from bot.feature import Current, Waiting
from bot.features.alerts import doers, noes, reach
from bot.features.alerts.rules import ENDS, KINDS, ref
from bot.texts import N_
from bot.turn import Turn
from bot.view import View, rows
from bot.words import Button, Post, Text, Way, joined, quoted
from storage import alerts, cards, members, people, responses
from storage.alerts import (
    AGREE,
    ASKED,
    DROPPED,
    HELPS,
    KIND,
    MISTAKE,
    OUT,
    OVER,
    PAUSE,
    SAFE,
    STALE,
    Alert,
    News,
)
from storage.stops import stopped

NAMES_SHOWN = 8
NEWS_SHOWN = 3


SHOWN_BY = {ASKED: "alert_asked", AGREE: "alert_agree", OUT: "alert_state"}
"""The card on which an alert waits for somebody, in each of these states."""


def found(view: View, number: int) -> Alert | None:
    """Return an alert of this group."""
    return alerts.alert(view.db, view.group.id, number)


# --- For everyone --------------------------------------------------------------------------


def draw(view: View, number: int) -> Post | None:
    """Draw what everyone sees, with all that came after."""
    alert = found(view, number)
    if alert is None or alert.state not in (OUT, OVER):
        return None
    text = message(view, alert)
    if alert.state == OVER or stopped(view.db, view.group.id):
        return Post(text, silent=True, pin=False)
    if view.young:
        return Post(text, pin=True)  # nobody under 18 is asked to go and help
    saw = view.button(N_("I have seen it"), "alert_seen", alert.number)
    helps = view.button(N_("I can help"), "alert_help", alert.number, way=Way.DOOR)
    return Post(text, rows([(saw, helps)]), pin=True)


def called(view: View, number: int) -> Text:
    """Name an alert, for the log."""
    return view.t("**{ref}**", ref=ref(number))


def way_back(turn: Turn, number: int) -> tuple[Text, Button] | None:
    """Return what ends an alert, for whoever sent it."""
    alert = found(turn, number)
    if alert is None or alert.author != turn.me.id or alert.state != OUT:
        return None
    (button,) = clear(turn, alert)
    return called(turn, number), button


def message(view: View, alert: Alert) -> Text:
    """Return the words of an alert, as they stand in every chat."""
    went = view.moment(alert.went or view.now)
    head = view.t("**URGENT, {group}**, {went}.", group=view.group.name, went=went)
    kind = view.t("{kind}.", kind=view.texts.label(KINDS[alert.kind]))
    called = (
        view.t("{number} was called.", number=view.group.emergency)
        if alert.called
        else view.t("Danger now: call {number}.", number=view.group.emergency)
    )
    return joined(
        [
            joined([head, kind, called], " "),
            quoted(alert.words),
            *news(view, alert),
            end(view, alert),
            _author(view, alert),
        ],
        "\n",
    )


def news(view: View, alert: Alert) -> list[Text]:
    """Return the newest of what was added, each with its hour, and who says so."""
    added = alerts.news(view.db, view.group.id, alert.number)[-NEWS_SHOWN:]
    return [
        view.t("{at}: {words}", at=_by(view, alert, one), words=quoted(one.words)) for one in added
    ]


def _by(view: View, alert: Alert, one: News) -> str:
    at = view.texts.hour(view.local(one.at).time())
    return _said(at, doers.other(view, doers.added(one.place), alert))


def _said(at: str, who: str) -> str:
    return f"{at}, {who}" if who else at


def _author(view: View, alert: Alert) -> Text:
    """Return who sent it, and its number; a draft has none yet."""
    who = _in_role(view, alert)
    if not alert.number:
        return view.t("From {name}.", name=who)
    return view.t("From {name}. Number {ref}.", name=who, ref=ref(alert.number))


def _in_role(view: View, alert: Alert) -> str:
    """Return who sent it and as what, where they hold that role still."""
    held = members.seat(view.db, view.group.id, alert.author).roles
    role = next((one for one in (*members.CONTACTS, members.ORGANIZER) if one in held), "")
    return view.in_role(alert.name, role) if alert.name and role else name(view, alert)


def name(view: View, alert: Alert) -> str:
    """Return who sent it; without a name once they were erased."""
    return alert.name or view.texts.label("an organizer")


def end(view: View, alert: Alert) -> Text:
    """Return how it ended, nothing before; of one that was up when the group stopped, that."""
    if alert.ended is None and stopped(view.db, view.group.id):
        return view.t(
            "**Nobody looks after this alert any more:** {group} has stopped. If there is danger, "
            "call {number}.",
            group=view.group.name,
            number=view.group.emergency,
        )
    if alert.ended is None:
        return Text()
    at = view.texts.hour(view.local(alert.ended).time())
    days = {view.local(one).date() for one in (alert.ended, alert.went or alert.ended, view.now)}
    if len(days) > 1:
        at = view.moment(alert.ended)
    said = _said(at, doers.other(view, doers.ENDED, alert))
    return view.t("**All clear {at}:** {words}", at=said, words=outcome(view, alert))


def over(view: View, alert: Alert) -> Text:
    """Return that it is over, for those who lead it: how, and who said so when."""
    by = doers.name(view, doers.ENDED, alert.number)
    short, words = ref(alert.number), outcome(view, alert)
    if not by or alert.ended is None:
        return view.t("{ref} is over: {words}", ref=short, words=words)
    return view.t(
        "{ref} is over, {name} said so {moment}: {words}",
        ref=short,
        name=by,
        moment=view.moment(alert.ended),
        words=words,
    )


def outcome(view: View, alert: Alert) -> Text:
    """Return how it ended: in somebody's words, or in ours."""
    ours = ENDS.get(alert.outcome)
    return view.t(ours) if ours else quoted(alert.outcome)


# --- For whoever sent it ---------------------------------------------------------------------


def draw_state(view: View, number: int) -> Post | None:
    """Draw how an alert goes: what arrived where, who saw it, who can help."""
    alert = found(view, number)
    if alert is None:
        return None
    if alert.state in (DROPPED, STALE):
        return Post(decided(view, alert))
    if alert.state == AGREE:
        return Post(
            view.t(
                "{ref} waits: it is the third alert in a day, so a second organizer or a contact "
                "has to agree. I asked them just now.",
                ref=ref(alert.number),
            ),
            rows([back_button(view, alert)]),
        )
    if alert.state == PAUSE:
        return Post(
            _after_a_pause(view, alert), ((now_button(view, alert), not_button(view, alert)),)
        )
    went = reach.reach(view, alert.number)
    missed = reach.named(view, (*went.wrong, *went.missing), went)
    lines = [_arrived(view, alert, went), _who(view, alert), *missed]
    if alert.state == OVER:
        return Post(joined([*lines, end(view, alert)], "\n"))
    return Post(joined(lines, "\n"), rows([steps(view, alert)]))


def steps(view: View, alert: Alert) -> tuple[Button, ...]:
    """Return what an organizer may do with an alert that is out."""
    return view.button(N_("Add news"), "alert_news", alert.number), *clear(view, alert)


def clear(view: View, alert: Alert) -> tuple[Button, ...]:
    """Return the button that ends an alert, nothing for one reader to whom that is refused."""
    one = reader(view)
    if one and public.barred(view, one, alert.author):
        return ()
    return (view.button(N_("All clear"), "alert_clear", alert.number),)


def reader(view: View) -> int:
    """Return who alone reads what is drawn, by id; 0 where many do."""
    if not isinstance(view, Turn):
        return view.reader
    me = people.person(view.db, view.actor.platform, view.actor.id)
    return me.id if me else 0


def _after_a_pause(view: View, alert: Alert) -> Text:
    return view.t(
        "{ref} has waited. It is the third alert in a day, and nobody else could be asked. "
        "Should I send it?",
        ref=ref(alert.number),
    )


def _arrived(view: View, alert: Alert, went: reach.Reach) -> Text:
    text = view.tn(
        "{ref} reached {reached} of {n} chat, {went}.",
        "{ref} reached {reached} of {n} chats, {went}.",
        went.total,
        ref=ref(alert.number),
        reached=went.reached,
        went=view.moment(alert.went or view.now),
    )
    if not went.alone:
        return text
    told = view.tn("Also in private to {n} person.", "Also in private to {n} people.", went.alone)
    return joined([text, told], " ")


def _who(view: View, alert: Alert) -> Text:
    """Return how many saw it and who can help; names are for whoever leads it alone."""
    everyone = responses.everyone(view.db, view.group.id, KIND, alert.number)
    saw = view.tn("Seen by {n} person.", "Seen by {n} people.", len(everyone))
    able = [one for one in everyone if one.marks == HELPS]
    if not able:
        return saw
    names = [namesakes.among(view, one.name, one.person_id) for one in able[:NAMES_SHOWN]]
    shown = view.texts.listed(names)
    helps = view.tn("{n} can help: {names}.", "{n} can help: {names}.", len(able), names=shown)
    return joined([saw, helps], " ")


# --- For those who are to agree, or to warn everyone ----------------------------------------


def draw_agree(view: View, number: int) -> Post | None:
    """Draw the question whether a third alert in a day may go out."""
    alert = found(view, number)
    if alert is None:
        return None
    if alert.state != AGREE:
        return Post(decided(view, alert))
    asks = view.t(
        "**{group}**: {name} wants to send the third urgent alert in a day. Do you agree?",
        group=view.group.name,
        name=name(view, alert),
    )
    return Post(
        joined([asks, quoted(alert.words)]), ((now_button(view, alert), not_button(view, alert)),)
    )


def draw_silence(view: View, number: int) -> Post | None:
    """Draw what an organizer hears when nobody has agreed after some minutes."""
    alert = found(view, number)
    if alert is None:
        return None
    if alert.state != AGREE:
        return None  # how it went is said once, where whoever sent it looks
    return Post(
        view.t(
            "Nobody has agreed to {ref} yet. Please call another organizer or a contact. If you "
            "are in danger, call {number}.",
            ref=ref(alert.number),
            number=view.group.emergency,
        ),
        rows([back_button(view, alert)]),
    )


def decided(view: View, alert: Alert) -> Text:
    """Return what became of an alert that waited for somebody's yes, and by whom."""
    if alert.state == alerts.GONE:
        return view.t(
            "**{ref}**: the person who asked to warn everyone was erased since; their words "
            "are gone. If you doubt that all is well, ask around, or call {number}.",
            ref=ref(alert.number),
            number=view.group.emergency,
        )
    if alert.state == STALE:
        if refused := noes.names(view, alert.number):
            text = N_("{ref} was not sent. Said no: {names}.")
            return view.t(text, ref=ref(alert.number), names=refused)
        return view.t("{ref} was not sent: nobody decided in time.", ref=ref(alert.number))
    sent = alert.state not in (DROPPED, SAFE, MISTAKE)
    at = alert.went if sent else alert.ended
    by = name(view, alert) if alert.asker else doers.name(view, doers.DECIDED, alert.number)
    if not by or at is None:
        text = N_("{ref} was sent.") if sent else N_("{ref} was not sent.")
        return view.t(text, ref=ref(alert.number))
    text = N_("{ref} was not sent: {name} decided that, {moment}.")
    if sent:
        text = N_("{ref} was sent by {name}, {moment}.")
    return view.t(text, ref=ref(alert.number), name=by, moment=view.moment(at))


def now_button(view: View, alert: Alert) -> Button:
    """Return the yes."""
    return view.button(N_("Alert everyone"), "alert_now", alert.number)


def not_button(view: View, alert: Alert) -> Button:
    """Return the no."""
    return view.button(N_("No, do not alert"), "alert_not", alert.number)


def back_button(view: View, alert: Alert) -> Button:
    """Return what lets whoever wrote an alert take it back before it goes out."""
    return view.button(N_("Take it back"), "alert_not", alert.number)


# --- Elsewhere -------------------------------------------------------------------------------


def on(view: View) -> list[Current]:
    """Return a line for each alert that is not over."""
    return [
        Current(view.t("**URGENT** {ref}: {words}", ref=ref(one.number), words=quoted(one.words)))
        for one in alerts.running(view.db, view.group.id)
    ]


def _rung(turn: Turn, alert: Alert) -> bool:
    """Whether contacts are asked too about a neighbour's plea."""
    return alert.state == ASKED and bool(
        cards.copies(turn.db, turn.group.id, "alert_rung", f"{alert.number}_1")
    )


def waiting(turn: Turn) -> list[Waiting]:
    """Return the alerts that wait for this person: to be decided, or to be ended."""
    return [
        Waiting(
            turn.t("an urgent alert"),
            SHOWN_BY[one.state],
            str(one.number),
            one.written,
            one.words,
            turn.t("is it over?") if one.state == OUT else turn.t("should I send it?"),
            urgent=True,
        )
        for one in alerts.unfinished(turn.db, turn.group.id)
        if (turn.roles.organizer or one.state == AGREE or _rung(turn, one))
        and not (one.state == AGREE and one.author == turn.me.id)
        and not (one.state == ASKED and reader(turn) in noes.by(turn, one.number))
        and not (one.state == OUT and public.barred(turn, turn.me.id, one.author))
    ]
