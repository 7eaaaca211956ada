"""What those who told a problem say to a change: it is still one, or thanks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from bot import danger, forms, lacking, reaching, rights
from bot.access import member
from bot.desk import again
from bot.feature import Sheet
from bot.features.concerns import card, following, kept, rules
from bot.texts import N_
from bot.turn import Turn
from bot.view import View
from bot.words import Answer, Form, Text, joined
from storage import concerns, replies
from storage.concerns import Concern
from storage.replies import Reply


def still(turn: Turn, number: int) -> Answer:
    """It is not over: it waits again, and those who look after it are asked once more."""
    concern = _told(turn, number)
    if concern is None:
        return turn.line(turn.t("Only those who told it can do this."))
    if concern.state == concerns.TAKEN_BACK:
        return turn.line(turn.t("{ref} was taken back. I did nothing.", ref=card.ref(number)))
    rights.roll_call(turn)
    shown = turn.t("{ref} says so already where it stands.", ref=card.ref(number))
    if concern.state != concerns.NEW or _another_did(turn, concern):
        shown = _begin_anew(turn, concern)
    waits = concerns.concern(turn.db, turn.group.id, number)
    assert waits is not None
    next_ = card.promise(turn, waits)
    if not card.unread(turn, waits):
        next_, _ = reaching.promised(turn, next_)
    done = joined([shown, next_], " ")
    if _mine(turn, waits) is None:
        return turn.say(done, turn.button(N_("Menu"), "menu"))
    return forms.ask_beside(turn, MISSING, done, "concern_more", number)


def _another_did(turn: Turn, concern: Concern) -> bool:
    """Whether only somebody else says so yet of what whoever acts reported first."""
    last = replies.standing(turn.db, turn.group.id, concerns.KIND, concern.number)[-1:]
    mine = concern.person_id == turn.me.id
    return mine and any(one.state == concerns.NEW and one.person_id != turn.me.id for one in last)


def more(turn: Turn, number: int) -> Answer:
    """Ask what is still missing, of whoever said just now that it is still a problem."""
    concern = _told(turn, number)
    if concern is None:
        return turn.line(turn.t("Only those who told it can do this."))
    said = _mine(turn, concern)
    if said is None:
        return forms.closed(turn, card.ref(number))
    if lacking.room(said.words, rules.WHAT_LIMIT) <= 0:
        return lacking.full(turn, card.ref(number))
    return forms.ask(turn, MISSING, number)


def _mine(turn: Turn, concern: Concern) -> Reply | None:
    """Return what whoever acts said last, that it is still a problem: words of theirs go there.

    None where it waits because of somebody else, or waits no more.
    """
    for one in replies.standing(turn.db, turn.group.id, concerns.KIND, concern.number)[-1:]:
        if (one.state, one.person_id, concern.state) == (concerns.NEW, turn.me.id, concerns.NEW):
            return one
    return None


def _missing(turn: Turn, number: int) -> Form:
    ask = turn.t("What is still missing? Those who look after it read what you type.")
    link = turn.link("concern_missing", number)
    concern = _told(turn, number)
    said = _mine(turn, concern) if concern else None
    room = lacking.room(said.words if said else "", rules.WHAT_LIMIT)
    return lacking.form(turn, link, card.ref(number), ask, room)


def _said(turn: Turn, values: Mapping[str, str], number: int) -> Answer:
    """Put what is missing beside the problem, for those who were asked again."""
    forms.done(turn, MISSING)
    concern, words = _told(turn, number), values.get("words", "")
    if concern is None:
        return turn.line(turn.t("Only those who told it can do this."))
    said = _mine(turn, concern)
    if said is None:
        return forms.too_late(turn, card.ref(number))
    if card.gone(turn, concern):
        return turn.say(card.nobody_reads(turn), turn.button(N_("Menu"), "menu"))
    if lacking.nothing(words):
        enough, more_ = ("concern_thanks", number), ("concern_more", number)
        return lacking.done(turn, card.ref(number), enough, more_)
    told = _keep(turn, concern, said, words) if words else Text()
    return danger.first(turn, forms.said_more(turn, card.ref(number), words, told), words)


def _keep(turn: Turn, concern: Concern, said: Reply, words: str) -> Text:
    """Put words behind what is missing already; say when they are told who had read that before."""
    number, both = concern.number, lacking.together(said.words, words)
    replies.reword(turn.db, turn.group.id, concerns.KIND, number, said.serial, both)
    kept.touch(turn, concern)
    if not said.words and not again.rang_before(turn, concerns.KIND, number):
        return Text()
    return rings(turn, number, again.quiet_until(turn, concerns.KIND, number))


MISSING = Sheet(
    "concern_missing", _missing, _said, needs=member, stopped=forms.NO_WORDS, apart=("words",)
)


def _begin_anew(turn: Turn, concern: Concern) -> Text:
    """Let it wait again, and ring those who look after it; say when."""
    number, by = concern.number, rules.by_when(turn.local()).astimezone(UTC)
    done = [
        one.at
        for one in replies.standing(turn.db, turn.group.id, concerns.KIND, number)
        if one.state != concerns.NEW
    ]
    later = again.quiet_until(turn, concerns.KIND, number, max(done, default=None))
    said = concerns.begin_anew(turn.db, turn.group.id, number, turn.me.id, turn.now, by)
    if concern.person_id != turn.me.id:
        turn.write_to(concern.person_id, "concern_news", number, said)
    turn.plan("concern_by", number, due=by)
    return rings(turn, number, later)


def rings(turn: Turn, number: int, later: datetime | None = None) -> Text:
    """Ask those who look after it once more, where that was lately at that hour, and say when."""
    concern = concerns.concern(turn.db, turn.group.id, number)
    assert concern is not None
    if later is not None:
        again.later(turn, concerns.KIND, number, later)
        kept.touch(turn, concern)
        return turn.t(
            "It says so where it stands. I asked a short while ago, so I ask again {moment}.",
            moment=turn.moment(later),
        )
    reminders = concerns.remind(turn.db, turn.group.id, number)
    kept.to_readers(turn, "concern_again", number, reminders, concern=concern)
    kept.touch(turn, replace(concern, reminders=reminders))
    return card.asks_again(turn, concern)


def lacks(view: View, number: int) -> bool:
    """Whether it waits for those who look after it."""
    concern = concerns.concern(view.db, view.group.id, number)
    return concern is not None and concern.state == concerns.NEW


def thanks(turn: Turn, number: int) -> Answer:
    """It is enough for whoever says so: they hear no more that nothing is new.

    Nobody else reads that: nothing is posted about it. The newest counts: if they said just before
    that it is still a problem, that is taken back, and nobody is asked any more.
    """
    concern = _told(turn, number)
    if concern is None:
        return turn.line(turn.t("Only those who told it can do this."))
    if concern.state == concerns.TAKEN_BACK:
        return turn.line(turn.t("{ref} was taken back. I did nothing.", ref=card.ref(number)))
    last = replies.standing(turn.db, turn.group.id, concerns.KIND, number)[-1:]
    if last and (last[0].state, last[0].person_id) == (concerns.NEW, turn.me.id):
        replies.unsay(turn.db, turn.group.id, concerns.KIND, number, last[0].serial)
        turn.touch("concern_news", number, last[0].serial)
        concerns.stands(turn.db, turn.group.id, number)
        stands = concerns.concern(turn.db, turn.group.id, number)
        assert stands is not None
        following.begins_again(turn, stands, stands.state)
    if concern.person_id == turn.me.id:
        concerns.thank(turn.db, turn.group.id, number)
    kept.touch(turn, concern)
    next_, _ = reaching.promised(turn, turn.t("I write to you about it only if it changes."))
    return turn.line(joined([turn.t("Noted."), next_], " "))


def _told(turn: Turn, number: int) -> Concern | None:
    """Return a problem for whoever told it, or said the same."""
    concern = concerns.concern(turn.db, turn.group.id, number)
    if concern is None:
        return None
    voices = concerns.voices(turn.db, turn.group.id, number)
    return concern if turn.me.id in (concern.person_id, *voices) else None
