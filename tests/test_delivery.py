"""Copies: each chat shows what it should, once, whatever goes wrong on the way."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from adapters.telegram.platform import Telegram
from bot import queue
from bot.fit import fit
from bot.turn import Turn, Whispered
from bot.words import (
    Chat,
    ChatKind,
    Joined,
    Post,
    Press,
    Reason,
    Refused,
    Said,
    Send,
    Span,
    Text,
    plain,
)
from storage import cards, groups
from tests.failing import Commits, Fault
from tests.stage import Town


async def change_card(town: Town, **columns: str) -> None:
    def job(db) -> None:
        groups.change(db, town.group_id, **columns)
        cards.touch(db, town.group_id, "front", "card")

    await town.app.write(job)
    town.app.stirred()


def sends(town: Town, room) -> list[Send]:
    acts = town.platforms[room.chat.platform].acts
    return [act for chat, act in acts if chat.id == room.chat.id and isinstance(act, Send)]


async def test_a_change_reaches_every_copy_as_an_edit(town: Town) -> None:
    await change_card(town, name="Elm and Oak")
    await town.settle()
    for room in (town.elm, town.teens):
        room.shows("Elm and Oak")
        assert [one.edits for one in room.messages] == [1]


async def test_a_change_while_an_edit_is_under_way_is_shown_too(town: Town) -> None:
    platform = town.platforms["telegram"]
    real = platform.do

    async def change_meanwhile(chat, act):
        platform.do = real
        await change_card(town, name="Third name")
        return await real(chat, act)

    platform.do = change_meanwhile
    await change_card(town, name="Second name")
    await town.settle()
    town.elm.shows("Third name")
    town.teens.shows("Third name")


@pytest.mark.parametrize("wait", [35.0])
async def test_a_chat_that_asks_for_a_pause_gets_it_and_the_others_go_on(
    town: Town, wait: float
) -> None:
    town.platforms["telegram"].trouble[town.elm.chat.id] = [Refused(Reason.LATER, wait)]
    await change_card(town, name="New name")
    assert await town.delivery.settle() == pytest.approx(wait)
    town.teens.shows("New name")
    town.elm.hides("New name")
    await town.later(seconds=wait)
    town.elm.shows("New name")


async def test_a_card_pressed_before_we_heard_that_it_arrived_stays(town: Town) -> None:
    lee, platform, presses = town.lee, town.platforms["telegram"], []
    real = platform.do

    async def quick(chat, act):
        landed = await real(chat, act)
        if chat.id == lee.id and isinstance(act, Send):
            card = lee.messages[-1]
            press = Press(lee.direct, lee.actor, card.buttons[-1].data, card.id)
            presses.append(asyncio.create_task(town.app.handle(press)))
            await asyncio.sleep(0)
        return landed

    platform.do = quick
    to_lee = [cards.Target("telegram", lee.id, "en", direct=True)]
    await town.app.write(
        lambda db: cards.place(db, town.group_id, "front", "card", to_lee, town.clock)
    )
    await town.settle()
    answers = await asyncio.gather(*presses)
    assert [answer.replace for answer in answers] == [False]


async def test_a_reply_that_comes_before_we_heard_that_the_card_arrived_answers_it(
    town: Town,
) -> None:
    lee, platform, replies = town.lee, town.platforms["telegram"], []
    real = platform.do

    async def quick(chat, act):
        landed = await real(chat, act)
        if chat.id == lee.id and isinstance(act, Send) and not replies:
            said = Said(lee.direct, lee.actor, "The city comes.", "9", lee.messages[-1].id)
            replies.append(asyncio.create_task(town.app.handle(said)))
            await asyncio.sleep(0)
        return landed

    await town.maria.presses("Ask a question")
    platform.do = quick
    await town.maria.fills(
        whom="Ask Lee, police", words="Who mends the lamp?", shown="Yes, without my name"
    )
    await asyncio.gather(*replies)
    await town.settle()
    assert lee.last.startswith(
        "In 2 minutes I send it to ELM STREET and the person who asked, as Lee"
    )


async def test_a_card_answered_by_its_button_before_we_heard_that_it_arrived_covers_nothing(
    town: Town,
) -> None:
    lee, platform, presses = town.lee, town.platforms["telegram"], []
    real, waits = platform.do, asyncio.Event()
    arrived = town.app.arrived

    async def waited(chat):
        waits.set()
        await arrived(chat)

    async def quick(chat, act):
        landed = await real(chat, act)
        if chat.id == lee.id and isinstance(act, Send) and not presses:
            card = lee.messages[-1]
            data = next(one.data for one in card.buttons if one.label == "Answer")
            press = Press(lee.direct, lee.actor, data, card.id)
            presses.append(asyncio.create_task(town.app.handle(press)))
            waiting = asyncio.create_task(waits.wait())
            await asyncio.wait({presses[0], waiting}, return_when=asyncio.FIRST_COMPLETED)
            waiting.cancel()
        return landed

    town.app.arrived = waited

    await town.maria.presses("Ask a question")
    platform.do = quick
    await town.maria.fills(
        whom="Ask Lee, police", words="Who mends the lamp?", shown="Yes, without my name"
    )
    await town.settle()
    (answer,) = await asyncio.gather(*presses)
    assert "What do you answer?" in str(answer.post.text)
    await lee.says("The city comes.")
    assert lee.last.startswith("In 2 minutes I send it to")


async def test_a_reply_is_answered_when_what_arrived_cannot_be_written(town: Town) -> None:
    async def breaks(_chat: Chat) -> None:
        raise OSError

    town.app.arrived = breaks
    lee = town.lee
    answer = await town.app.handle(Said(lee.direct, lee.actor, "The city comes.", "9", "8"))
    assert "nothing was lost" in str(answer.post.text)


class Away:
    """A platform that cannot be reached at all, until it is back."""

    def __init__(self, town: Town, name: str) -> None:
        self.town, self.platform, self.tries = town, town.platforms[name], 0
        self.real, self.platform.do = self.platform.do, self.do

    async def do(self, chat, act):
        self.tries += 1
        return Refused(Reason.UNREACHED)

    async def lasts(self, seconds: float) -> None:
        end = self.town.clock + timedelta(seconds=seconds)
        while self.town.clock < end:
            wait = await self.town.delivery.settle()
            assert wait is not None
            self.town.clock = min(end, self.town.clock + timedelta(seconds=wait))

    def is_back(self) -> None:
        self.platform.do = self.real


async def test_a_platform_that_is_not_there_yet_is_tried_again_at_once(town: Town) -> None:
    away = Away(town, "telegram")
    await change_card(town, name="New name")
    assert await town.delivery.settle() <= 0.5
    away.is_back()
    await town.later(seconds=0.5)
    town.elm.shows("New name")


async def test_after_an_outage_everything_goes_soon_however_long_it_was(town: Town) -> None:
    away = Away(town, "telegram")
    await change_card(town, name="New name")
    await town.app.write(
        lambda db: cards.place(
            db, town.group_id, "front", "card",
            [cards.Target("telegram", one.id, "en", direct=True) for one in (town.ana, town.lee)],
            town.clock,
        )
    )  # fmt: skip
    await away.lasts(1800)
    assert away.tries < 80, "one copy is enough to see that it is still away"
    away.is_back()
    await town.later(seconds=30)
    town.elm.shows("New name")
    town.lee.sees("New name")


async def test_an_edit_waits_for_the_presses_that_are_being_taken(town: Town) -> None:
    asked, answered = asyncio.Event(), asyncio.Event()
    telegram = town.platforms["telegram"]
    look = telegram.inspect

    async def slow_look(chat, account=""):
        asked.set()
        await answered.wait()
        return await look(chat, account)

    telegram.inspect = slow_look
    press = asyncio.create_task(town.app.handle(Joined(town.elm.chat, town.ana.actor)))
    await asked.wait()
    await change_card(town, name="New name")
    assert await town.delivery.settle() < 1
    town.elm.hides("New name")
    answered.set()
    await press
    await town.settle()
    town.elm.shows("New name")


async def test_an_edit_does_not_wait_for_presses_for_ever(town: Town) -> None:
    asked = asyncio.Event()

    async def endless_look(chat, account=""):
        asked.set()
        await asyncio.Event().wait()

    town.platforms["telegram"].inspect = endless_look
    press = asyncio.create_task(town.app.handle(Joined(town.elm.chat, town.ana.actor)))
    await asked.wait()
    await change_card(town, name="New name")
    await town.settle()
    await town.later(seconds=2)
    town.elm.shows("New name")
    press.cancel()


async def test_an_edit_whose_fate_is_unknown_is_made_again(town: Town) -> None:
    town.platforms["discord"].trouble[town.teens.chat.id] = [Refused(Reason.UNKNOWN)]
    await change_card(town, name="New name")
    await town.settle()
    await town.later(minutes=1)
    town.teens.shows("New name")
    assert len(town.teens.messages) == 1


async def post_anew(town: Town) -> None:
    """Let both chats wait for a card that they do not have yet."""
    town.elm.messages.clear()
    town.teens.messages.clear()

    def job(db) -> None:
        for room in (town.elm, town.teens):
            platform, chat = room.chat.platform, room.chat.id
            cards.moved(db, platform, chat, chat, town.clock)

    await town.app.write(job)


class Accepted:
    """A platform that did it, and whose answer was lost."""

    def __init__(self, platform) -> None:
        self.platform, self.real = platform, platform.do
        platform.do = self.do

    async def do(self, chat, act):
        self.platform.do = self.real
        await self.real(chat, act)
        return Refused(Reason.UNKNOWN)


async def test_discord_has_a_post_once_although_the_answer_was_lost(town: Town) -> None:
    await post_anew(town)
    Accepted(town.platforms["discord"])
    await town.settle()
    await town.later(seconds=30)
    assert len(town.teens.messages) == 1
    first, second = sends(town, town.teens)[-2:]
    assert first.nonce == second.nonce


@pytest.mark.parametrize("reason", [Reason.UNREACHED, Reason.LATER])
async def test_discord_has_a_post_once_although_it_could_not_be_asked_at_first(
    town: Town, reason: Reason
) -> None:
    await post_anew(town)
    Accepted(town.platforms["discord"])
    await town.settle()
    town.restart()
    town.platforms["discord"].trouble[town.teens.chat.id] = [Refused(reason, 1.0)]
    await town.settle()
    await town.later(seconds=30)
    town.teens.shows("Elm Street")
    assert len(town.teens.messages) == 1


async def test_discord_looks_into_the_history_when_the_crash_was_long_ago(town: Town) -> None:
    await post_anew(town)
    Accepted(town.platforms["discord"])
    await town.settle()
    town.clock = town.clock.replace(day=25)
    town.restart()
    await town.settle()
    assert len(town.teens.messages) == 1
    await change_card(town, name="Known again")
    await town.settle()
    town.teens.shows("Known again")
    assert len(town.teens.messages) == 1


@pytest.mark.parametrize("reason", [Reason.UNKNOWN, Reason.FORBIDDEN, Reason.RIGHTS])
async def test_discord_never_repeats_a_post_when_it_may_not_look_for_it(
    town: Town, reason: Reason
) -> None:
    """A routine one is left open, and not called failed: it stands there."""
    await post_anew(town)
    Accepted(town.platforms["discord"])
    await town.settle()
    town.clock = town.clock.replace(day=25)
    town.restart()
    town.platforms["discord"].trouble[town.teens.chat.id] = [Refused(reason)]
    await town.settle()
    await town.later(minutes=5)
    assert len(town.teens.messages) == 1
    with town.database.reading() as db:
        states = {
            copy.platform: copy.state for copy in cards.copies(db, town.group_id, "front", "card")
        }
    assert states == {"telegram": cards.READY, "discord": cards.UNKNOWN}


async def test_telegram_never_repeats_a_routine_post_whose_answer_was_lost(
    town: Town,
) -> None:
    await post_anew(town)
    Accepted(town.platforms["telegram"])
    await town.settle()
    await town.later(seconds=30)
    town.restart()
    await town.settle()
    assert len(town.elm.messages) == 1
    with town.database.reading() as db:
        states = {
            copy.platform: copy.state for copy in cards.copies(db, town.group_id, "front", "card")
        }
    assert states == {"telegram": cards.UNKNOWN, "discord": cards.READY}


async def test_a_private_notice_whose_answer_was_lost_goes_again_on_telegram(town: Town) -> None:
    """Nobody can ask whether it arrived. Twice is better than never: a contact may wait for it."""
    lee = cards.Target("telegram", town.lee.id, "en", direct=True)
    await town.app.write(
        lambda db: cards.place(db, town.group_id, "front", "card", [lee], town.clock)
    )
    before = len(town.lee.messages)
    town.platforms["telegram"].trouble[town.lee.id] = [Refused(Reason.UNKNOWN)]
    await town.settle()
    assert len(town.lee.messages) == before
    town.restart()
    await town.settle()
    await town.later(seconds=10)
    assert len(town.lee.messages) == before + 1


async def test_a_chat_that_is_gone_is_let_go_and_the_rest_goes_on(town: Town) -> None:
    town.elm.holds_bot = False
    await change_card(town, name="New name")
    await town.settle()
    town.teens.shows("New name")
    await town.later(minutes=10)
    with town.database.reading() as db:
        assert [one.title for one in groups.chats(db, town.group_id)] == ["Elm Teens"]
        there = cards.copies(db, town.group_id, "front", "card")
    assert [copy.platform for copy in there] == ["discord"]
    for one in (town.ana, town.sam):
        assert sum("I was removed from Elm Street." in two.text for two in one.messages) == 1
        one.never_saw("may be missing")


async def test_a_group_that_moved_while_sending_is_found_at_its_new_id(town: Town) -> None:
    old = town.elm.chat
    new = Chat("telegram", "-100777", ChatKind.GROUP, old.title)
    telegram = town.platforms["telegram"]
    telegram.rooms[new.id] = telegram.rooms.pop(old.id)
    town.elm.chat = new
    town.elm.messages.clear()
    telegram.trouble[old.id] = [Refused(Reason.MOVED, moved_to=new.id)]
    await change_card(town, name="New name")
    await town.settle()
    town.elm.shows("New name")


async def test_a_card_that_cannot_be_drawn_rests_and_the_others_go_on(town: Town, caplog) -> None:
    card = town.app.registry.cards["front"]
    broken = [True]

    def draw(view, key):
        if broken[0] and view.home.name == "New name":
            raise RuntimeError("secret words")
        return card.draw(view, key)

    town.app.registry.cards["front"] = type(card)(draw)
    await change_card(town, name="New name")
    assert await town.delivery.settle() is not None
    broken[0] = False
    await town.later(minutes=2)
    town.elm.shows("New name")


async def test_that_something_did_not_arrive_waits_for_the_database(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lost(turn: Turn) -> None:
        groups.change(turn.db, turn.group.id, name="It did not arrive")
        turn.touch("front", "card")

    monkeypatch.setattr(queue, "HELD", 0.01)
    note = Whispered(town.maria.direct, Post(plain("Hello.")), group_id=town.group_id, lost=lost)
    town.platforms["telegram"].trouble[town.maria.id] = [Refused(Reason.FORBIDDEN)]
    Commits(town.database).go([Fault.UNDONE] * 3)
    town.app.whispered([note])
    await town.settle()
    await town.settle()
    town.elm.shows("It did not arrive")


async def test_what_breaks_over_something_lost_is_in_the_log(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    def lost(_turn: Turn) -> None:
        raise ValueError

    note = Whispered(town.maria.direct, Post(plain("Hello.")), group_id=town.group_id, lost=lost)
    town.platforms["telegram"].trouble[town.maria.id] = [Refused(Reason.FORBIDDEN)]
    town.app.whispered([note])
    await town.settle()
    assert "could not be said" in caplog.text


def test_the_cut_hits_a_persons_words_and_not_the_sentence_around_them() -> None:
    can = replace(Telegram.can, text=100)
    text = Text((Span("Ana says: "), Span("😀" * 80), Span(" (end)")))
    fitted = fit(Post(text), can)
    assert can.size(fitted.text) <= 100
    assert str(fitted.text).startswith("Ana says: 😀")
    assert str(fitted.text).endswith("… (end)")
