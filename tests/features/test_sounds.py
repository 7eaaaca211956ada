"""How an urgent alert sounds: chosen for a chat, looked at before, and said without guessing."""

from __future__ import annotations

import pytest

from bot.words import Reason, Refused, Send
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
    await town.ana.organizes("Chats of the group")
    await town.ana.presses("Whom an alert mentions")
    await town.ana.presses(label)


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
    await town.ana.organizes("Chats of the group")
    await town.ana.presses("Whom an alert mentions")
    assert "Server Settings, Roles, Porchlight, Mention Everyone." in town.ana.last
    await town.ana.presses("@here: everybody who is online")
    town.ana.sees("Elm Teens: I may not use @here there, so it makes no sound for most.")


@pytest.mark.parametrize("label", ["Nobody", "@here: everybody who is online"])
async def test_only_organizers_choose(town: Town, label: str) -> None:
    await chooses(town, label)
    pressed = f"chat_rings_are-{town.group_id}-2-here"
    await town.tom.forges(pressed)
    assert "Only organizers can do this" in town.tom.last


# --- Those who want it -------------------------------------------------------------------------


async def test_neighbours_give_themselves_the_role_by_a_button(town: Town) -> None:
    town.teens.loud = False
    await chooses(town, "Those who want it")
    town.ana.sees("Elm Teens: it mentions those who asked for it, so it rings for them.")
    (role,) = town.teens.roles
    town.teens.shows("Shall urgent alerts ring for you?")
    town.elm.hides("Shall urgent alerts ring for you?")
    await town.tom.presses("Ring for me")
    town.tom.sees("Urgent alerts in Elm Teens ring for you now.")
    assert town.teens.roles[role] == {town.tom.id}
    assert "it mentions those who asked for it" in await drafts_alert(town)
    await town.ana.presses("Yes, alert everyone")
    assert mentioned(town, "discord") == [role]
    assert mentioned(town, "telegram") == [""]
    await town.tom.presses("Not for me")
    town.tom.sees("Urgent alerts in Elm Teens do not ring for you any more.")
    assert town.teens.roles[role] == set()


async def test_the_button_goes_with_the_choice(town: Town) -> None:
    await chooses(town, "Those who want it")
    old = town.teens.message("Shall urgent alerts ring").buttons[0].data
    await chooses(town, "Nobody")
    town.teens.hides("Shall urgent alerts ring")
    await town.tom.forges(old)
    town.tom.sees("That was changed meanwhile.")
    await chooses(town, "Those who want it")
    town.teens.shows("Shall urgent alerts ring")
    assert len(town.teens.roles) == 1, "the role that is there already"


@pytest.mark.parametrize("right", ["roles", "mention"])
async def test_without_a_right_that_it_needs_no_role_is_promised(town: Town, right: str) -> None:
    town.teens.missing = frozenset({right})
    await chooses(town, "Those who want it")
    named = {"roles": "Manage Roles", "mention": "Mention Everyone"}[right]
    assert named in town.ana.last
    assert not town.teens.roles
    town.teens.hides("Shall urgent alerts ring")


async def test_a_right_that_went_is_said_where_it_is_missed(town: Town) -> None:
    await chooses(town, "Those who want it")
    town.teens.missing = frozenset({"roles"})
    await town.tom.presses("Ring for me")
    town.tom.sees("I could not change that in Elm Teens. Please tell Ana, Sam")
    town.teens.missing = frozenset({"mention"})
    assert "I may not mention the role there" in await drafts_alert(town)


async def test_a_deleted_role_is_not_said_to_ring(town: Town) -> None:
    await chooses(town, "Those who want it")
    town.teens.roles.clear()
    assert "I may not mention the role there" in await drafts_alert(town)
    await town.tom.presses("Ring for me")
    town.tom.sees("I could not change that in Elm Teens.")


async def test_a_role_that_cannot_be_made_changes_nothing(town: Town) -> None:
    town.platforms["discord"].trouble[town.teens.chat.id] = [Refused(Reason.RIGHTS)]
    await chooses(town, "Those who want it")
    town.ana.sees("I could not make a role in Elm Teens. Nothing changed.")
    town.teens.hides("Shall urgent alerts ring")


async def test_only_who_is_there_may_take_it(town: Town) -> None:
    await chooses(town, "Those who want it")
    ring = town.teens.message("Shall urgent alerts ring").buttons[0].data
    await town.maria.forges(ring)
    (role,) = town.teens.roles
    assert town.teens.roles[role] == set()
