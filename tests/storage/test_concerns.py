"""The drawers of problems and questions, on both databases."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from storage import concern_offers, concerns, groups, members, people, questions, replies
from storage.database import Database, Ticket
from storage.replies import Reply

NOW = datetime(2026, 11, 23, 3, 42, tzinfo=UTC)


@pytest.fixture
def ticket(database: Database) -> Iterator[Ticket]:
    """A turn's session, with two groups and two people."""
    writer = database.writer()
    with database.transaction(writer) as opened:
        yield opened
    writer.close()


def founded(db: Ticket) -> tuple[str, str, int, int]:
    elm, oak = (groups.found(db, name, "America/Vancouver", "en").id for name in ("Elm", "Oak"))
    maria, lee = (people.meet(db, "telegram", one, one, "en").id for one in ("Maria", "Lee"))
    return elm, oak, maria, lee


def told(db: Ticket, group_id: str, person_id: int, at: datetime = NOW) -> concerns.Concern:
    return concerns.add(
        db,
        group_id,
        person_id=person_id,
        signed="Maria",
        what="Lamp out",
        place="Elm and 3rd",
        scope=concerns.EVERYONE,
        reader_id=0,
        at=at,
        by=at + timedelta(days=4),
    )


def asked(db: Ticket, group_id: str, person_id: int, to_id: int) -> questions.Question:
    return questions.ask(
        db,
        group_id,
        person_id=person_id,
        signed="",
        words="Why?",
        to_id=to_id,
        to_name="Lee",
        to_role=members.POLICE,
        public=True,
        at=NOW,
        by=NOW + timedelta(days=5),
    )


def prepared(
    db: Ticket, group_id: str, kind: str, number: int, person_id: int, words: str, state: str = ""
) -> Reply:
    return replies.prepare(
        db,
        group_id,
        kind,
        number,
        words=words,
        person_id=person_id,
        name="Lee",
        role=members.POLICE,
        at=NOW + timedelta(minutes=2),
        state=state,
    )


def said(
    db: Ticket, group_id: str, kind: str, number: int, person_id: int, words: str, state: str = ""
) -> Reply:
    waits = prepared(db, group_id, kind, number, person_id, words, state)
    sent = replies.send(db, group_id, kind, number, waits.serial, NOW)
    assert sent is not None
    return sent


def test_every_group_counts_its_own_problems(ticket: Ticket) -> None:
    elm, oak, maria, _lee = founded(ticket)
    assert [told(ticket, elm, maria).number, told(ticket, elm, maria).number] == [1, 2]
    assert told(ticket, oak, maria).number == 1
    assert concerns.concern(ticket, oak, 2) is None
    assert concerns.told_since(ticket, elm, maria, NOW - timedelta(days=1)) == 2
    assert concerns.told_since(ticket, elm, maria, NOW) == 0


def test_moments_come_back_in_utc(ticket: Ticket) -> None:
    elm, _oak, maria, lee = founded(ticket)
    told(ticket, elm, maria)
    asked(ticket, elm, maria, lee)
    ticket.expire_all()
    kept, question = concerns.concern(ticket, elm, 1), questions.question(ticket, elm, 1)
    assert (kept.at, kept.by) == (NOW, NOW + timedelta(days=4))
    assert question.at == NOW
    assert question.at.tzinfo is not None


def test_a_problem_that_has_ended_is_not_open(ticket: Ticket) -> None:
    elm, _oak, maria, lee = founded(ticket)
    told(ticket, elm, maria)
    told(ticket, elm, maria)
    for words, state in (("the city", concerns.PASSED_ON), ("new lamp", concerns.FIXED)):
        said(ticket, elm, concerns.KIND, 1, lee, words, state)
        concerns.changed(ticket, elm, 1, state)
    assert [one.number for one in concerns.open_concerns(ticket, elm)] == [2]
    done = replies.standing(ticket, elm, concerns.KIND, 1)
    assert [(one.serial, one.words) for one in done] == [(1, "the city"), (2, "new lamp")]


def test_taking_back_erases_every_word(ticket: Ticket) -> None:
    elm, _oak, maria, lee = founded(ticket)
    told(ticket, elm, maria)
    said(ticket, elm, concerns.KIND, 1, lee, "Soon", concerns.ANSWERED)
    concerns.take_back(ticket, elm, 1)
    gone = concerns.concern(ticket, elm, 1)
    assert (gone.what, gone.place, gone.signed, gone.state) == ("", "", "", concerns.TAKEN_BACK)
    assert replies.standing(ticket, elm, concerns.KIND, 1) == ()
    asked(ticket, elm, maria, lee)
    waits = prepared(ticket, elm, questions.KIND, 1, lee, "Soon")
    questions.take_back(ticket, elm, 1)
    assert questions.question(ticket, elm, 1).words == ""
    assert replies.send(ticket, elm, questions.KIND, 1, waits.serial, NOW) is None


def test_a_voice_counts_once(ticket: Ticket) -> None:
    elm, _oak, maria, lee = founded(ticket)
    told(ticket, elm, maria)
    concerns.join(ticket, elm, 1, lee)
    concerns.join(ticket, elm, 1, lee)
    assert concerns.voices(ticket, elm, 1) == (lee,)


def test_what_waits_goes_out_once_and_each_group_has_its_own(ticket: Ticket) -> None:
    elm, oak, maria, lee = founded(ticket)
    asked(ticket, elm, maria, lee)
    asked(ticket, oak, maria, lee)
    waits = prepared(ticket, elm, questions.KIND, 1, lee, "Next week")
    assert replies.prepared(ticket, oak, questions.KIND, 1) == ()
    assert replies.prepared(ticket, elm, concerns.KIND, 1) == ()
    assert replies.newest(ticket, elm, questions.KIND, 1) is None
    sent = replies.send(ticket, elm, questions.KIND, 1, waits.serial, NOW)
    assert sent is not None
    assert sent.words == "Next week"
    assert replies.send(ticket, elm, questions.KIND, 1, waits.serial, NOW) is None
    said(ticket, elm, questions.KIND, 1, lee, "Today")
    assert replies.newest(ticket, elm, questions.KIND, 1).words == "Today"
    assert replies.reply(ticket, elm, questions.KIND, 1, sent.serial).words == "Next week"
    assert replies.reply(ticket, oak, questions.KIND, 1, sent.serial) is None


def test_what_corrects_another_is_that_one_from_then_on(ticket: Ticket) -> None:
    elm, _oak, maria, lee = founded(ticket)
    asked(ticket, elm, maria, lee)
    first = said(ticket, elm, questions.KIND, 1, lee, "Firday")
    about = (ticket, elm, questions.KIND, 1)
    known = {"person_id": lee, "name": "Lee", "role": members.POLICE, "at": NOW}
    waits = replies.prepare(*about, words="Friday", instead=first.serial, **known)
    sent = replies.send(*about, waits.serial, NOW)
    assert sent is not None
    assert (sent.serial, sent.corrected) == (first.serial, waits.serial)
    assert [one.words for one in replies.standing(*about)] == ["Friday"]
    late = replies.prepare(*about, words="Monday", instead=first.serial, **known)
    replies.unsay(*about, first.serial)
    assert replies.unsaid(*about, first.serial)
    sent = replies.send(*about, late.serial, NOW)
    assert sent is not None
    assert (sent.serial, sent.words) == (late.serial, "Monday")


def test_an_offer_holds_no_words_and_goes(ticket: Ticket) -> None:
    elm, oak, maria, _lee = founded(ticket)
    concern_offers.ask(
        ticket,
        elm,
        "k1",
        platform="telegram",
        native="7",
        name="Tom",
        by_id=maria,
        at=NOW,
        careful=False,
    )
    assert concern_offers.asked(ticket, oak, "k1") is None
    assert concern_offers.asked(ticket, elm, "k1").waits
    concern_offers.settle(ticket, elm, "k1")
    assert not concern_offers.asked(ticket, elm, "k1").waits
    assert concern_offers.asked_since(ticket, elm, maria, NOW - timedelta(days=1)) == 1
    concern_offers.drop(ticket, elm, "k1")
    assert concern_offers.asked(ticket, elm, "k1") is None
