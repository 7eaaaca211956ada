"""What is said about a problem waits two minutes; then it can be corrected, or taken back."""

from __future__ import annotations

from datetime import timedelta

from bot import aloud, asked, forms, grace, public, reaching
from bot.feature import Sheet
from bot.features.concerns import card, following, kept, rules, withheld
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Text, joined, quoted
from storage import concern_prepared, concerns
from storage.concern_prepared import Prepared
from storage.concerns import Change, Concern

INSTEAD = "instead"
"""The key in a draft of the change that the new words stand for."""

JUST_NOW = timedelta(hours=1)
"""For so long whoever says something about a problem reads what a colleague said before."""


def meant(turn: Turn, number: int) -> tuple[str, int]:
    """Return what a reply does, and what it goes in the place of: what they said just now."""
    waits = concern_prepared.prepared(turn.db, turn.group.id, number, turn.me.id)
    if waits is not None:
        return waits.state, waits.instead
    for one in concerns.changes(turn.db, turn.group.id, number)[-1:]:
        if one.person_id == turn.me.id and one.words and turn.now - one.at <= grace.GRACE:
            return one.state, one.serial
    return concerns.ANSWERED, 0


def prepare(turn: Turn, concern: Concern, state: str, instead: int, *, words: str) -> Answer:
    """Keep it for two minutes, and say where it goes, as whom, and when."""
    everyone = concern.scope == concerns.EVERYONE
    if everyone and (insulted := aloud.insulted(turn, words)):
        return turn.say(insulted, turn.button(N_("Menu"), "menu"))
    me, number = turn.me, concern.number
    role = rules.acts_as(concern.scope, concern.reader_id, me.id, rules.held(turn.roles))
    assert role is not None
    due = turn.now + grace.GRACE
    concern_prepared.prepare(
        turn.db,
        turn.group.id,
        Prepared(number, me.id, state, words, me.name, role, instead, due),
    )
    turn.plan("concern_send", f"{number}_{me.id}", due)
    # Shown in a liaison chat as well: colleagues see that it is being taken care of.
    grace.shown(turn, "concern_desk", number, card.ref(number))
    warned = aloud.warned(turn, words) if everyone else Text()
    text = joined([_soon(turn, concern, role, words), warned], " ")
    text = joined([*_meanwhile(turn, number), text], "\n")
    rows = grace.waiting(turn, "concern", number)
    return turn.say(text, *rows, public=turn.at_desk)


def _meanwhile(turn: Turn, number: int) -> list[Text]:
    """Return what colleagues said about it just now, or are about to: one of them may be enough."""
    me, db, gid = turn.me.id, turn.db, turn.group.id
    waits = (concern_prepared.prepared(db, gid, number, one) for one in _others(turn, number))
    lines = [
        turn.t(
            "{who} is about to send: {words}",
            who=turn.in_role(one.name, one.role),
            words=quoted(one.words),
        )
        for one in waits
        if one is not None
    ]
    last = concerns.changes(db, gid, number)[-1:]
    if last and last[0].person_id != me and turn.now - last[0].at <= JUST_NOW:
        lines.append(card.change_line(turn, last[0]))
    return lines


def _others(turn: Turn, number: int) -> list[int]:
    everyone = concern_prepared.by(turn.db, turn.group.id, number)
    return [one for one in everyone if one != turn.me.id]


def _soon(turn: Turn, concern: Concern, role: str, words: str) -> Text:
    soon = turn.t(
        "**{group}, {ref}**: I send this in 2 minutes, as {who}:",
        group=turn.group.name.upper(),
        ref=card.ref(concern.number),
        who=turn.in_role(turn.me.name, role),
    )
    return joined([soon, quoted(words), _seen(turn, concern)], "\n")


def _seen(turn: Turn, concern: Concern) -> Text:
    seen = turn.t("Only the person who reported it and those who look after it see this.")
    if concern.scope == concerns.EVERYONE:
        seen = turn.t("Everyone here sees it.")
    goes = turn.t("I write it to the person who reported it, and tell you if it does not arrive.")
    if not reaching.arrives(turn, concern.person_id):
        goes = turn.t("The person who reported it takes no private messages now.")
    return joined([seen, goes], " ")


def now(turn: Turn, number: int) -> Answer:
    """Send it at once."""
    prepared = concern_prepared.prepared(turn.db, turn.group.id, number, turn.me.id)
    if prepared is None:
        return _over(turn, number)
    sent = send(turn, prepared)
    if sent is None:
        return _nothing(turn)
    concern, serial = sent
    text = joined(
        [turn.t("Sent {moment}.", moment=turn.moment(turn.now)), _seen(turn, concern)], " "
    )
    return turn.say(text, *grace.gone(turn, "concern", number, serial), public=turn.at_desk)


def change(turn: Turn, number: int, sheet: Sheet) -> Answer:
    """Write it anew; what was prepared does not go out."""
    prepared = concern_prepared.prepared(turn.db, turn.group.id, number, turn.me.id)
    if prepared is None:
        return _over(turn, number)
    _drop(turn, number)
    return _again(turn, number, sheet, prepared.state, prepared.words, prepared.instead)


def note(turn: Turn, number: int) -> Answer:
    """It was only a note among colleagues: nothing goes out."""
    if concern_prepared.prepared(turn.db, turn.group.id, number, turn.me.id) is None:
        return _over(turn, number)
    _drop(turn, number)
    asked.leave(turn)
    text = turn.t("Nothing was sent. {ref} stays as it was.", ref=card.ref(number))
    return turn.say(text, public=turn.at_desk)


def send_due(turn: Turn, key: str) -> None:
    """The two minutes are over: it goes out, however late it has become."""
    number, person_id = (int(part) for part in key.split("_"))
    prepared = concern_prepared.prepared(turn.db, turn.group.id, number, person_id)
    if prepared is not None and public.down(turn, "concern", number):
        withheld.tell(turn, number, person_id)
    elif prepared is not None and not withheld.no_role(turn, prepared):
        send(turn, prepared)


def send(turn: Turn, prepared: Prepared) -> tuple[Concern, int] | None:
    """Keep what was done, let every card follow, and write to those who told it.

    None where the problem was taken back meanwhile.
    """
    number = prepared.number
    concern_prepared.drop(turn.db, turn.group.id, number, prepared.person_id)
    turn.unplan("concern_send", f"{number}_{prepared.person_id}")
    concern = concerns.concern(turn.db, turn.group.id, number)
    if concern is None or concern.state == concerns.TAKEN_BACK:
        return None
    serial = _corrected(turn, prepared) or _told(turn, prepared, concern)
    following.begins_again(turn, concern, prepared.state)
    kept.touch(turn, concern)
    kept.touch_news(turn, number)
    return concern, serial


def _corrected(turn: Turn, prepared: Prepared) -> int:
    """Put the words in the place of those that went out before; nobody is disturbed. 0: no such."""
    number, serial = prepared.number, prepared.instead
    there = {one.serial for one in concerns.changes(turn.db, turn.group.id, number)}
    if serial not in there:
        return 0
    concerns.reword(turn.db, turn.group.id, number, serial, prepared.state, prepared.words)
    return serial


def _told(turn: Turn, prepared: Prepared, concern: Concern) -> int:
    """Keep what was done and write to those who told it."""
    number = prepared.number
    serial = concerns.change(
        turn.db,
        turn.group.id,
        number,
        prepared.state,
        prepared.words,
        prepared.person_id,
        prepared.name,
        prepared.role,
        turn.now,
    )
    key = f"{number}_{serial}"
    turn.write_to(concern.person_id, "concern_news", key)
    for person_id in concerns.voices(turn.db, turn.group.id, number):
        turn.write_to(person_id, "concern_shared_news", key)
    return serial


# --- Once it went out -----------------------------------------------------------------------


def correct(turn: Turn, number: int, serial: int, sheet: Sheet) -> Answer:
    """Write it anew; what went out stands until the new words do."""
    said = _mine(turn, number, serial)
    if said is None:
        return _nothing(turn)
    return _again(turn, number, sheet, said.state, said.words, serial)


def unsay(turn: Turn, number: int, serial: int) -> Answer:
    """Take it back everywhere: the problem stands as it did before."""
    if _mine(turn, number, serial) is None:
        return _nothing(turn)
    concerns.unsay(turn.db, turn.group.id, number, serial)
    concern = concerns.concern(turn.db, turn.group.id, number)
    assert concern is not None
    following.begins_again(turn, concern, concern.state)
    kept.touch(turn, concern)
    turn.touch("concern_news", f"{number}_{serial}")
    turn.touch("concern_shared_news", f"{number}_{serial}")
    text = turn.t(
        "I am taking it back in every chat. {ref} stands as it did before.", ref=card.ref(number)
    )
    return turn.say(text, public=turn.at_desk)


def _again(turn: Turn, number: int, sheet: Sheet, state: str, words: str, instead: int) -> Answer:
    known = {INSTEAD: str(instead)} if instead else {}
    if turn.can.forms:
        known["words"] = words
    return forms.ask(turn, sheet, number, state, values=known)


def _mine(turn: Turn, number: int, serial: int) -> Change | None:
    """Return what whoever acts said not long ago, None where there is no such thing."""
    for one in concerns.changes(turn.db, turn.group.id, number):
        if one.serial == serial and one.person_id == turn.me.id:
            return one if turn.now - one.at <= grace.CORRECTED else None
    return None


def _over(turn: Turn, number: int) -> Answer:
    """Say that it went out, with what can still be done; or that there is nothing."""
    said = [
        one
        for one in concerns.changes(turn.db, turn.group.id, number)
        if _mine(turn, number, one.serial)
    ]
    if not said:
        return _nothing(turn)
    text = turn.t("It was sent {moment}.", moment=turn.moment(said[-1].at))
    rows = grace.gone(turn, "concern", number, said[-1].serial)
    return turn.say(text, *rows, public=turn.at_desk)


def _nothing(turn: Turn) -> Answer:
    return turn.line(turn.t("There is nothing to send: it was sent already, or it was stopped."))


def _drop(turn: Turn, number: int) -> None:
    concern_prepared.drop(turn.db, turn.group.id, number, turn.me.id)
    turn.unplan("concern_send", f"{number}_{turn.me.id}")
