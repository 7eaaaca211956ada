"""What becomes of a neighbour's plea: whom it reached, who is rung next, and what they decided."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot import namesakes, reaching
from bot.feature import Mine
from bot.features.alerts import card, noes, rules
from bot.texts import N_
from bot.turn import Turn
from bot.view import Row, View, rows
from bot.words import Button, Post, Text, joined, quoted
from storage import alerts, cards, groups, members, people
from storage.alerts import ASKED, MISTAKE, OUT, SAFE, Alert
from storage.cards import FAILED, MISSING, Copy, Target

ASKS, RINGS = "alert_asked", "alert_rung"
"""The cards that ask: at first, and again, of the contacts too (key: number and how often)."""

SAYS = "alert_says"
"""The card that tells those who were rung what the neighbour says now (key: number, SAFE or
MISTAKE)."""

ABLE = (members.ORGANIZER, *members.CONTACTS)
"""Who may warn everyone because of a plea, once it went to the contacts too."""


def rung(view: View, number: int) -> int:
    """Return how often it was asked again."""
    times = range(len(rules.AGAIN), 0, -1)
    return next((n for n in times if copies_of(view, RINGS, f"{number}_{n}")), 0)


def others(view: View, asker: int, *roles: str) -> list[int]:
    """Return who holds one of these roles, as people, besides whoever asks."""
    holders = members.holders(view.db, view.group.id, *roles)
    return list(dict.fromkeys(one.person_id for one in holders if one.person_id != asker))


def left(view: View, alert: Alert) -> list[int]:
    """Return who can still decide, and has not said no."""
    refused = noes.by(view, alert.number)
    return [one for one in others(view, alert.asker, *ABLE) if one not in refused]


def still(view: View, alert: Alert) -> Text:
    """Say whether others can still warn everyone, once somebody said no."""
    if left(view, alert):
        return view.t("Others can still warn everyone.")
    return view.t("There is nobody else whom I could ask.")


def ring(
    turn: Turn, kind: str, key: tuple[int, ...], readers: Sequence[int], deaf: Collection[int]
) -> bool:
    """Ring those people, and the chats of those who answer that one of them reads.

    False: it reaches nobody. `deaf`: the chats in which nothing arrives now.
    """
    gid = turn.group.id
    closed = [
        desk
        for desk in groups.closed_desks(turn.db, gid)
        if any(members.reads(turn.db, gid, desk, one) for one in readers)
    ]
    if closed:
        turn.post(kind, *key, chats=closed, words_of=None, urgent=True)
    reached = [turn.write_to(one, kind, *key, urgent=True) for one in readers]
    return any(reached) or any(desk.id not in deaf for desk in closed)


def copies_of(view: View, kind: str, key: str) -> tuple[Copy, ...]:
    """Return the copies of one of its cards."""
    return cards.copies(view.db, view.group.id, kind, key)


def every_copy(view: View, number: int) -> tuple[Copy, ...]:
    """Return where the plea is, or is on its way to."""
    again = [copies_of(view, RINGS, f"{number}_{n}") for n in range(1, rung(view, number) + 1)]
    return (*copies_of(view, ASKS, str(number)), *(one for found in again for one in found))


def lost(view: View, number: int, target: Target) -> bool:
    """Whether it reached nobody, once it did not arrive there, and is on its way nowhere."""
    there = (target.platform, target.chat)
    return not any(
        one.shown
        or ((one.platform, one.chat) != there and one.state != FAILED and one.reason != MISSING)
        for one in every_copy(view, number)
    )


def reached(view: View, number: int) -> list[str]:
    """Return whom it has reached, by name; a chat by its title."""
    titles = {
        (chat.platform, chat.native): chat.title
        for chat in groups.desk_chats(view.db, view.group.id)
    }
    names = []
    for one in every_copy(view, number):
        there = people.person(view.db, one.platform, one.chat) if one.direct else None
        name = there.name if there else titles.get((one.platform, one.chat), "")
        if one.shown and name:
            names.append(name)
    return list(dict.fromkeys(names))


def closed_since(view: View, number: int) -> list[str]:
    """Return those whom it has reached and whom nothing reaches any more, by name."""
    there = [
        people.person(view.db, one.platform, one.chat)
        for one in every_copy(view, number)
        if one.direct and one.shown
    ]
    return [one.name for one in there if one and not reaching.arrives(view, one.id, urgent=True)]


def refused_before(view: View, alert: Alert) -> frozenset[int]:
    """Return who said no to another plea of the same neighbour shortly before.

    They are rung once about the next one, and not again and again.
    """
    since = alert.written - rules.TOO_LATE
    theirs = alerts.asked_since(view.db, view.group.id, alert.asker, since) if alert.asker else ()
    before = (one for one in theirs if one.number < alert.number)
    return frozenset(who for one in before for who in noes.by(view, one.number))


def draw(view: View, number: int, again: int = 0) -> Post | None:
    """Draw a plea for whoever can warn everyone; they may have been rung `again`."""
    alert = card.found(view, number)
    if alert is None:
        return None
    if alert.state in (SAFE, MISTAKE):
        return Post(said(view, alert, alert.state))
    if alert.state != ASKED:
        news = alert.asked and alert.state == alerts.OUT and not again
        return Post(_became(view, alert), rows([card.steps(view, alert)]) if news else ())
    if card.reader(view) in noes.by(view, number):
        return _refused(view, alert)
    asks = view.t(
        "**{group}**: {name} says that there is danger now and asks to warn everyone. I said to "
        "call {number} first. Do you want to warn everyone?",
        group=view.group.name,
        name=namesakes.speaks(view, card.name(view, alert), alert.asker),
        number=view.group.emergency,
    )
    waits = _who_refused(view, alert)
    if again and not waits.spans:
        waits = view.t("Nobody has decided yet.")
    before = Text()
    if refused_before(view, alert):
        before = view.t("They asked shortly before too, and somebody said no.")
    told = joined([asks, before, waits], " ")
    ways = (card.now_button(view, alert), card.not_button(view, alert))
    return Post(joined([told, quoted(alert.words)]), (ways,))


def _who_refused(view: View, alert: Alert) -> Text:
    names = noes.names(view, alert.number)
    return view.t("Said no so far: {names}.", names=names) if names else Text()


def _refused(view: View, alert: Alert) -> Post:
    """Draw a plea for whoever said no: it ends for them, and they can think again."""
    head = view.t(
        "**{group}**: {name} asked to warn everyone. You said no to {ref}.",
        group=view.group.name,
        name=namesakes.speaks(view, card.name(view, alert), alert.asker),
        ref=rules.ref(alert.number),
    )
    text = joined([joined([head, still(view, alert)], " "), quoted(alert.words)])
    return Post(text, ((card.now_button(view, alert),),))


def _became(view: View, alert: Alert) -> Text:
    """Return what became of it; where other words went out, both."""
    became = card.decided(view, alert)
    if not alert.asked:
        return became
    wrote = view.t("{name} had written:", name=_asker(view, alert))
    return joined([became, quoted(alert.words), wrote, quoted(alert.asked)], "\n")


def _asker(view: View, alert: Alert) -> str:
    name = people.name(view.db, alert.asker)
    return namesakes.speaks(view, name, alert.asker) or view.texts.label(N_("A neighbour"))


def ways(view: View, alert: Alert) -> tuple[Row, ...]:
    """Return what the neighbour may say of it, once, while anybody may still act on it."""
    if alert.state not in (ASKED, OUT) or heard_back(view, alert.number):
        return ()
    over = view.button(N_("It is over"), "alert_safe", alert.number)
    if alert.asked:
        again = view.button(N_("Ask organizers to warn everyone"), "alert_ask")
        return (over, mistaken(view, alert)), (again,)
    return over, mistaken(view, alert)


def mistaken(view: View, alert: Alert) -> Button:
    """Return what takes a plea back."""
    return view.button(N_("It was a mistake"), "alert_mistake", alert.number)


def open_of(view: View, person_id: int) -> list[Alert]:
    """Return what somebody asked for and may still say that it is over, the newest first."""
    numbers = sorted(alerts.of_person(view.db, view.group.id, person_id), reverse=True)
    found = (card.found(view, one) for one in numbers)
    return [one for one in found if one and one.asker == person_id and ways(view, one)]


def heard_back(view: View, number: int) -> bool:
    """Whether the neighbour has said already what became of it."""
    return bool(cards.about(view.db, view.group.id, (SAYS,), number))


def said(view: View, alert: Alert, how: str) -> Text:
    """Return what the neighbour says about their plea, for those who were rung."""
    name = people.name(view.db, alert.asker)
    name = namesakes.among(view, name, alert.asker) or view.texts.label(N_("A neighbour"))
    about = {"name": name, "ref": rules.ref(alert.number), "number": view.group.emergency}
    if how == SAFE:
        return view.t("**{ref}**, {name}: it is over, nothing more is needed.", **about)
    return view.t(
        "**{ref}**, {name}: it was a mistake. If you doubt that, call {name}, or {number}.", **about
    )


def mine(turn: Turn) -> Sequence[Mine]:
    """Return what this person asked to warn everyone of, while anybody may still act on it."""
    person = people.person(turn.db, turn.actor.platform, turn.actor.id)
    if person is None:
        return ()
    since = turn.now - rules.TOO_LATE
    lately = alerts.asked_since(turn.db, turn.group.id, person.id, since)
    asked = {one.number: one for one in (*lately, *open_of(turn, person.id))}
    return [
        Mine(
            turn.t("**{ref}**, you asked to warn everyone.", ref=rules.ref(one.number)),
            rules.ref(one.number),
            "alert_heard",
            str(one.number),
        )
        for one in asked.values()
    ]
