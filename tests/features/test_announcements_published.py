"""A message handed on to the servers that follow a channel, where an organizer wants that."""

from __future__ import annotations

import pytest

from bot.words import Act, Chat, Landed, Outcome, Press, Publish, Reason, Refused
from tests.stage import Town

WORDS = "Garbage day moves to Friday."


async def writes(town: Town, words: str = WORDS) -> None:
    """Let Ana send a message to everyone, and look how it went."""
    await town.ana.says("menu")
    await town.ana.presses("Write to everyone")
    await town.ana.fills(words=words)
    await town.ana.presses("Send")
    await town.settle()
    await town.ana.presses("How it went")


def published(town: Town) -> list[str]:
    return [one.text for one in town.teens.messages if one.published]


async def test_every_server_that_follows_it_shows_what_an_organizer_publishes(town: Town) -> None:
    town.teens.followed = True
    await writes(town)
    await town.ana.presses("Publish it elsewhere")
    town.ana.sees("Publish it? Every server that follows Elm Teens shows it then")
    assert published(town) == []
    await town.ana.presses("Publish it")
    await town.settle()
    town.ana.sees("Published: every server that follows Elm Teens shows it.")
    assert len(published(town)) == 1
    assert WORDS in published(town)[0]


async def test_a_long_one_is_published_whole_and_in_order(town: Town) -> None:
    town.teens.followed = True
    await writes(town, "\n\n".join(f"Part {n}. " + "The road is closed. " * 40 for n in range(4)))
    await town.ana.presses("Publish it elsewhere")
    await town.ana.presses("Publish it")
    await town.settle()
    parts = published(town)
    assert len(parts) > 1
    assert "Part 0." in parts[0]
    assert "Part 3." in parts[-1]
    town.ana.sees("Published:")


async def test_it_is_offered_nowhere_else(town: Town) -> None:
    await writes(town)
    assert "Publish it elsewhere" not in town.ana.labels


async def test_whoever_says_no_is_led_back(town: Town) -> None:
    town.teens.followed = True
    await writes(town)
    await town.ana.presses("Publish it elsewhere")
    await town.ana.presses("No")
    town.ana.sees("Sent to 2 of 2 chats.")
    assert published(town) == []


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        (Reason.LATER, "there were too many within an hour. Try again later."),
        (Reason.RIGHTS, "Please look at my rights there."),
    ],
)
async def test_what_was_not_published_is_said(town: Town, reason: Reason, said: str) -> None:
    town.teens.followed = True
    await writes(town)
    await town.ana.presses("Publish it elsewhere")
    town.platforms["discord"].trouble[town.teens.chat.id] = [Refused(reason)]
    await town.ana.presses("Publish it")
    await town.settle()
    town.ana.sees(f"Not published from Elm Teens: {said}" if reason is Reason.LATER else said)


async def test_a_contact_hands_nothing_on(town: Town) -> None:
    town.teens.followed = True
    await writes(town)
    await town.ana.presses("Publish it elsewhere")
    press = next(one for one in town.ana.messages[-1].buttons if one.label == "Publish it")
    await town.lee.forges(press.data)
    assert published(town) == []


async def test_what_was_taken_back_meanwhile_is_not_published(town: Town) -> None:
    town.teens.followed = True
    await writes(town)
    await town.ana.presses("Publish it elsewhere")
    press = next(one for one in town.ana.messages[-1].buttons if one.label == "Publish it")
    await town.ana.presses("No")
    await town.ana.presses("Take it back")
    await town.ana.forges(press.data)
    assert published(town) == []


async def publishes_a_long_one(town: Town, *outcomes: Landed | Refused) -> list[str]:
    """Publish a message of several pieces, of which some come out as said; return what shows."""
    town.teens.followed = True
    await writes(town, "\n\n".join(f"Part {n}. " + "The road is closed. " * 40 for n in range(4)))
    await town.ana.presses("Publish it elsewhere")
    first = next(one.id for one in town.teens.messages if "Part 0." in one.text)
    town.platforms["discord"].trouble[town.teens.chat.id] = [
        Landed(first) if isinstance(one, Landed) else one for one in outcomes
    ]
    await town.ana.presses("Publish it")
    await town.settle()
    return published(town)


LANDS = Landed("")


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        (Reason.MESSAGE_GONE, "somebody deleted it there."),
        (Reason.LATER, "there were too many within an hour. Try again later."),
        (Reason.RIGHTS, "I am not allowed to. Please look at my rights there."),
        (Reason.UNKNOWN, "I do not know whether it arrived."),
    ],
)
async def test_of_what_was_published_in_part_each_reason_is_said(
    town: Town, reason: Reason, said: str
) -> None:
    await publishes_a_long_one(town, LANDS, Refused(reason))
    assert town.ana.last.startswith("Published from Elm Teens: 1 of ")
    assert town.ana.last.endswith(f" parts, and no more: {said}")


async def test_a_piece_that_somebody_deleted_is_no_matter_of_rights(town: Town) -> None:
    town.teens.followed = True
    await writes(town)
    await town.ana.presses("Publish it elsewhere")
    town.teens.messages.remove(town.teens.message(WORDS))
    await town.ana.presses("Publish it")
    await town.settle()
    assert town.ana.last == "Not published from Elm Teens: somebody deleted it there."


async def test_what_is_taken_back_between_two_pieces_goes_no_further(town: Town) -> None:
    town.teens.followed = True
    await writes(town, "\n\n".join(f"Part {n}. " + "The road is closed. " * 40 for n in range(4)))
    await town.ana.presses("Publish it elsewhere")
    publish = next(one for one in town.ana.messages[-1].buttons if one.label == "Publish it")
    discord = town.platforms["discord"]
    does, back = discord.do, publish.data.replace("announce_published", "announce_back")

    async def back_meanwhile(chat: Chat, act: Act) -> Outcome:
        if isinstance(act, Publish):
            pressed = town.ana.messages[-1].id
            await town.app.handle(Press(town.ana.direct, town.ana.actor, back, pressed))
        return await does(chat, act)

    discord.do = back_meanwhile
    await town.ana.presses("Publish it")
    await town.settle()
    town.ana.sees("Elm Teens: it was taken back meanwhile. What was published of it")
    assert len([one for one in discord.acts if isinstance(one[1], Publish)]) == 1
