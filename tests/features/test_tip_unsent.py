"""Nothing is sent before the last tap, and whoever forgets that tap is told; then all is gone."""

from __future__ import annotations

import pytest

from tests.stage import Person, Town
from tests.telling import (
    MAYA,
    SEND,
    WHAT,
    chooses,
    drafts,
    rows,
    shows_words,
    tells,
    to_slot,
)

BOTH = pytest.mark.parametrize("who", ["maria", "tom"])
REMINDER = "Hello. This is NOT SENT."
GONE = "NOT SENT. That took a while: I threw it away and kept nothing."
NEUTRAL = "Hello. What can I do for you?"


def texts(one: Person) -> list[str]:
    return [message.text for message in one.messages]


# --- Six words that nobody confirmed ---


@BOTH
async def test_after_five_minutes_the_bot_says_by_itself_that_it_was_not_sent(
    town: Town, who: str
) -> None:
    one = getattr(town, who)
    await shows_words(one)
    await town.later(minutes=4, seconds=59)
    assert not any(said.startswith(REMINDER) for said in texts(one))
    await town.later(seconds=1)
    assert one.last == (
        "Hello. This is NOT SENT. I keep it until Sun 22 Nov 2026 21:12, then I throw it away."
    )
    assert one.labels == [SEND, "Throw away"]
    await one.presses(SEND)
    assert one.last.startswith("Maya gets it Mon 23 Nov 2026 08:00")
    await to_slot(town)
    town.maya.sees(WHAT)
    assert sum(said.startswith(REMINDER) for said in texts(one)) == 0


@BOTH
async def test_what_is_said_by_itself_says_on_a_locked_screen_nothing_of_what(
    town: Town, who: str
) -> None:
    one = getattr(town, who)
    await shows_words(one)
    town.platforms[one.platform].acts.clear()
    await town.later(hours=1)
    said = [str(act.post.text) for chat, act in town.platforms[one.platform].acts]
    assert len(said) >= 1
    for words in said:
        for telling in (WHAT, "Maya", "private", "six words", "told", "police", "reader", "Elm"):
            assert telling not in words


@BOTH
async def test_thrown_away_is_thrown_away_and_nothing_more_is_said(town: Town, who: str) -> None:
    one = getattr(town, who)
    await shows_words(one)
    await town.later(minutes=5)
    await one.presses("Throw away")
    assert one.last == "Stopped. Nothing was sent, and I kept nothing."
    before = texts(one)
    await town.later(hours=2)
    assert texts(one) == before
    assert rows(town)["tip_cases"] == []


@BOTH
async def test_whoever_sent_it_meanwhile_hears_nothing(town: Town, who: str) -> None:
    one = getattr(town, who)
    await tells(one)
    await town.later(hours=2)
    assert not any("NOT SENT" in said for said in texts(one))


@BOTH
async def test_looking_at_it_again_moves_neither_the_words_nor_what_is_said(
    town: Town, who: str
) -> None:
    """The five minutes begin with the words; the thirty with the last touch."""
    one = getattr(town, who)
    await shows_words(one)
    await town.later(minutes=4)
    await one.forges(_look(one))
    await one.presses("Go on (not sent yet)")
    await town.later(minutes=1)
    assert one.last.startswith(REMINDER)
    await one.forges(_look(one))
    await town.later(minutes=29)
    assert not any(said.startswith(GONE) for said in texts(one))
    await one.presses("Go on (not sent yet)")
    await town.later(minutes=30)
    assert one.last == GONE


def _look(one: Person) -> str:
    """Return the button that leads back to what will be read."""
    send = next(b.data for m in reversed(one.messages) for b in m.buttons if "tip_send-" in b.data)
    return send.replace("tip_send-", "tip_look-")


# --- Over after thirty minutes ---


async def test_on_telegram_the_chat_is_wiped_and_it_is_said_that_all_is_gone(town: Town) -> None:
    await shows_words(town.maria)
    await town.later(minutes=30)
    assert texts(town.maria) == [GONE]
    assert town.maria.labels == ["Start again"]
    await town.later(hours=5)
    assert texts(town.maria) == [GONE]
    await town.maria.presses("Start again")
    assert town.maria.last.endswith("Is someone in danger right now?")


async def test_on_discord_nothing_can_be_said_then_but_a_press_on_the_old_screen_says_it(
    town: Town,
) -> None:
    await shows_words(town.tom)
    await town.later(minutes=31)
    assert not any(said.startswith(GONE) for said in texts(town.tom))
    await town.tom.presses(SEND)
    assert town.tom.last == "That took a while. What you had not sent, I threw away."
    assert town.tom.labels == ["Start again"]
    assert rows(town)["tip_cases"] == []


async def test_on_discord_it_is_said_where_they_tapped_a_moment_ago(town: Town) -> None:
    await shows_words(town.tom)
    await town.later(minutes=20)
    await town.tom.says("menu")
    await town.later(minutes=10)
    assert town.tom.last == GONE


@BOTH
async def test_every_touch_gives_thirty_minutes_more(town: Town, who: str) -> None:
    one = getattr(town, who)
    await drafts(one)
    for label in ("Go on (not sent yet)", "Back", "Go on (not sent yet)", "Yes, with six words"):
        await town.later(minutes=29)
        await one.presses(label)
    await town.later(minutes=29)
    await one.presses(SEND)
    assert one.last.startswith("Maya gets it")


async def test_a_story_that_nobody_goes_on_with_leaves_no_word_on_the_screen(town: Town) -> None:
    await chooses(town.maria)
    await town.maria.says(WHAT)
    await town.later(minutes=30)
    assert texts(town.maria) == [GONE]


@BOTH
async def test_after_a_restart_nothing_is_left_and_a_press_says_so(town: Town, who: str) -> None:
    one = getattr(town, who)
    await shows_words(one)
    town.restart()
    await town.later(hours=1)
    await one.presses(SEND)
    assert one.last == "That took a while. What you had not sent, I threw away."
    assert rows(town)["tip_cases"] == []


@BOTH
async def test_alarms_write_no_row(town: Town, who: str) -> None:
    one = getattr(town, who)
    before = rows(town)
    await shows_words(one)
    await town.later(minutes=45)
    assert rows(town) == before


# --- What was sent or read leaves no trace on the phone ---


async def test_what_stands_on_the_screen_goes_by_itself_after_thirty_minutes(town: Town) -> None:
    words = await tells(town.maria)
    await town.later(minutes=29)
    town.maria.sees("gets it Mon 23 Nov")
    await town.later(minutes=1)
    assert texts(town.maria) == [NEUTRAL]
    assert town.maria.messages[0].silent
    assert town.maria.labels == ["Menu"]
    await town.maria.says(words)
    await town.later(minutes=20)
    await town.maria.presses("Write back")
    await town.later(minutes=29)
    town.maria.sees("What do you want to add?")
    await town.later(minutes=1)
    assert texts(town.maria) == [NEUTRAL]


async def test_nobody_is_wiped_twice_or_in_the_middle_of_another_story(town: Town) -> None:
    await tells(town.maria)
    await town.maria.presses("Erase this chat")
    await town.maria.says("menu")
    await town.later(hours=1)
    assert len(town.maria.messages) == 2
    await tells(town.maria)
    await town.later(minutes=20)
    await town.maria.presses("Erase this chat")
    await town.maria.says("menu")
    await chooses(town.maria)
    await town.maria.says(WHAT)
    await town.later(minutes=20)
    assert town.maria.last.endswith("2 of 3: near which corner or block?")


async def test_in_a_channel_of_discord_nothing_can_be_wiped_and_nothing_is_said(town: Town) -> None:
    await tells(town.tom)
    said = texts(town.tom)
    await town.later(hours=1)
    assert texts(town.tom) == said


@BOTH
async def test_every_end_is_one_neutral_line(town: Town, who: str) -> None:
    one = getattr(town, who)
    if who == "tom":
        one.town.teens.people.remove(one)  # he writes to the bot in private
        await one.forges(f"tip_start-{town.group_id}")
        await one.presses("No")
        await one.presses(MAYA)
        await one.fills(what=WHAT, place="Elm", moment="Now")
        await one.presses("Go on (not sent yet)")
        await one.presses("Yes, with six words")
        await one.presses(SEND)
    else:
        await tells(one)
    assert len(one.messages) == 1
    await one.presses("Erase this chat")
    assert texts(one) == [NEUTRAL]


@BOTH
async def test_wiped_in_the_middle_nothing_of_the_story_is_left(town: Town, who: str) -> None:
    one = getattr(town, who)
    await shows_words(one)
    send = next(button.data for button in one.messages[-1].buttons if button.label == SEND)
    await one.forges(f"tip_wipe-{town.group_id}")
    assert texts(one) == [NEUTRAL]
    await town.later(hours=1)
    assert texts(one) == [NEUTRAL]
    await one.forges(send)
    assert one.last == "That took a while. What you had not sent, I threw away."
