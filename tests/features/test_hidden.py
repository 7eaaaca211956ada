"""An administrator who stays hidden brings or calls the bot: nobody, until they take the link."""

from __future__ import annotations

from bot.words import Answer, Joined, Left, Standing, Way
from storage import groups, members, people
from tests.stage import Room, Town


async def hidden(town: Town, room: Room) -> Answer | None:
    """Let somebody who stays hidden bring or call the bot; return what everybody there sees."""
    room.holds_bot = True
    town.time_passed()
    answer = await town.app.handle(Joined(room.chat, None))
    await town.settle()
    assert answer is None or answer.public
    return answer


def door(answer: Answer | None) -> str:
    assert answer is not None
    assert answer.post is not None
    ((button,),) = answer.post.rows
    assert button.way is Way.DOOR
    return button.data


def people_known(town: Town) -> int:
    with town.database.reading() as db:
        return sum(people.name(db, one) != "" for one in range(1, 50))


async def test_whoever_manages_it_sets_it_up_by_the_link(town: Town) -> None:
    pine = town.room("telegram", "Pine Court", [town.olga], holds_bot=False)
    before = people_known(town)
    link = door(await hidden(town, pine))
    assert people_known(town) == before
    await town.olga.opens(link)
    town.olga.sees("What should Pine Court become?")
    await town.olga.presses("New group")
    town.olga.sees("Pine Court")
    await town.olga.says("Burnaby")
    await town.olga.presses("That is right")
    await town.olga.says("604-555-0142")
    for label in ("Only me for now", "Later", "Post it"):
        await town.olga.presses(label)
    with town.database.reading() as db:
        chat = groups.chat(db, "telegram", pine.chat.id)
        assert chat is not None
        organizers = members.holders(db, chat.group_id, members.ORGANIZER)
    assert [one.name for one in organizers] == ["Olga"]


async def test_the_link_is_of_no_use_to_anybody_else(town: Town) -> None:
    pine = town.room("telegram", "Pine Court", [town.olga, town.maria], holds_bot=False)
    link = door(await hidden(town, pine))
    where = link.rpartition("-")[2]
    for one in (town.maria, town.stranger):
        for data in (link, f"setup_take-0-{where}"):
            await (one.opens(data) if data == link else one.forges(data))
            assert "Only an administrator can set me up." in one.last
            assert "Pine Court" not in one.last
    # The rights are those of the moment.
    await town.olga.opens(link)
    town.olga.standing = Standing.MEMBER
    await town.olga.presses("New group")
    town.olga.sees("Only an administrator can set me up.")


async def test_it_is_shown_once_and_not_for_every_call(town: Town) -> None:
    pine = town.room("telegram", "Pine Court", [town.olga], holds_bot=False)
    oak = town.oak
    assert await hidden(town, pine)
    assert await hidden(town, oak), "another chat is another matter"
    assert await hidden(town, pine) is None
    await town.later(minutes=2)
    assert await hidden(town, pine)


async def test_in_a_chat_of_a_group_it_leads_into_the_private_chat(town: Town) -> None:
    await town.maria.opens(door(await hidden(town, town.elm)))
    await town.maria.presses("Menu")
    assert "Report a problem" in town.maria.labels
    assert "Organize" not in town.maria.labels


async def test_a_lost_chat_is_offered_to_its_organizers_alone(town: Town) -> None:
    tara = town.person("Tara", "telegram", Standing.ADMIN)
    town.elm.people.append(tara)
    town.elm.holds_bot = False
    await town.take(Left(town.elm.chat))
    link = door(await hidden(town, town.elm))
    await tara.opens(link)
    tara.sees("I ask its organizers.")
    await town.ana.opens(link)
    await town.ana.presses("Go on as before")
    with town.database.reading() as db:
        assert "Elm Street" in [one.title for one in groups.chats(db, town.group_id)]
