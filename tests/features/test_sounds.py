"""How an urgent alert sounds: chosen for a chat, looked at before, and said without guessing."""

from __future__ import annotations

import pytest

from bot.words import Send
from tests.stage import Town

BOY = "A boy of 6 is missing at Elm Park."


async def drafts_alert(town: Town) -> str:
    """Write an urgent alert, and return what the look at it says."""
    await town.ana.says("menu")
    await town.ana.presses("Urgent alert")
    await town.ana.presses("I called 911")
    await town.ana.fills(kind="Missing person", words=BOY)
    return town.ana.last


async def chooses(town: Town, label: str) -> None:
    await town.ana.says("menu")
    for one in ("Organize", "Chats and people", "Whom an alert mentions", label):
        await town.ana.presses(one)


def mentioned(town: Town, platform: str) -> list[str]:
    """Whom the messages with the alert mentioned, as they went out."""
    acts = town.platforms[platform].acts
    return [
        act.post.rings for _, act in acts if isinstance(act, Send) and BOY in str(act.post.text)
    ]


async def test_it_mentions_nobody_where_nobody_chose_otherwise(town: Town) -> None:
    town.teens.loud = False
    said = await drafts_alert(town)
    assert "Elm Street: it rings, but for those who muted it." in said
    assert "Elm Teens: it makes no sound for most" in said
    await town.ana.presses("Yes, alert everyone")
    assert mentioned(town, "discord") == [""]


async def test_a_server_where_every_message_rings_is_told_apart(town: Town) -> None:
    town.teens.loud = True
    assert "Elm Teens: it rings, but for those who muted it." in await drafts_alert(town)


async def test_where_nobody_says_how_it_sounds_it_is_not_guessed(town: Town) -> None:
    assert "Elm Teens: how it sounds there I do not know." in await drafts_alert(town)


async def test_everybody_online_is_mentioned_where_organizers_chose_it(town: Town) -> None:
    town.teens.loud = False
    await chooses(town, "@here: everybody who is online")
    town.ana.sees("Elm Teens: it mentions @here, so it rings for those who are online.")
    assert "it mentions @here" in await drafts_alert(town)
    await town.ana.presses("Yes, alert everyone")
    assert mentioned(town, "discord") == ["here"]
    assert mentioned(town, "telegram") == [""]


async def test_what_else_is_posted_mentions_nobody(town: Town) -> None:
    await chooses(town, "@here: everybody who is online")
    await town.tom.presses("Report a problem")
    await town.tom.presses("No")
    await town.tom.fills(what="Lamp out", where="Elm", who="Everyone here")
    await town.tom.presses("Send")
    acts = town.platforms["discord"].acts
    assert not any(act.post.rings for _, act in acts if isinstance(act, Send))


async def test_without_the_right_to_it_that_is_said_at_once(town: Town) -> None:
    town.teens.missing = frozenset({"mention"})
    await town.ana.says("menu")
    for one in ("Organize", "Chats and people", "Whom an alert mentions"):
        await town.ana.presses(one)
    assert "Server Settings, Roles, Porchlight, Mention Everyone." in town.ana.last
    await town.ana.presses("@here: everybody who is online")
    town.ana.sees("Elm Teens: I may not use @here there, so it makes no sound for most.")


@pytest.mark.parametrize("label", ["Nobody", "@here: everybody who is online"])
async def test_only_organizers_choose(town: Town, label: str) -> None:
    await chooses(town, label)
    pressed = f"chat_rings_are-{town.group_id}-2-here"
    await town.tom.forges(pressed)
    assert "Only organizers can do this" in town.tom.last
