"""A link opens and never acts; a yes counts for whoever was asked, and once.

Anybody can make up a link into the private chat and hand it to somebody else, who sees no more of
it than [Start].
"""

from __future__ import annotations

from itertools import product

import pytest

from bot import forms
from bot.binding import takes
from bot.feature import Entry, Link
from bot.words import Answer, Button, Chat, Incoming, Post, Press, Way, plain
from storage import members
from tests.stage import Person, Town
from tests.telling import rows
from tests.test_forged import busy_day, said_in

OPENING = {"accounts", "people", "memberships", "drafts"}
"""What whoever opens a screen may leave: that they were here, and what they have begun."""

WORDS = ("0", "organizer", "yes", "young")


async def wires(town: Town) -> set[str]:
    """Let a street use everything, and return each button that anybody was shown."""
    seen: set[str] = set()
    take = town.app.handle

    async def noting(incoming: Incoming) -> Answer | None:
        answer = await take(incoming)
        shown = answer.post.rows if answer and answer.post else ()
        seen.update(one.data for row in shown for one in row)
        return answer

    town.app.handle = noting  # type: ignore[method-assign] - every button is written down
    town.elm.people.append(town.person("Quimby", "telegram"))
    await busy_day(town, "elderberry", "Ana", "Maria", "Lee", "Maya", "Quimby")
    for one, labels in (
        (town.ana, ("Organize", "Chats and people", "Chats of the group")),
        (
            town.ana,
            ("Organize", "Chats and people", "People and roles", "Add people", "Police contact"),
        ),
        (town.ana, ("Organize", "Ask and tell", "Open votes")),
        (
            town.ana,
            (
                "Organize",
                "Chats and people",
                "People and roles",
                "Take a role back",
                "Sam, organizer",
            ),
        ),
        (town.maria, ("My settings", "Stop and erase")),
    ):
        await one.says("menu")
        for label in labels:
            await one.presses(label)
    await town.later(hours=13)
    everywhere = (*town.everyone, town.elm, town.teens)
    seen.update(
        one.data for where in everywhere for shown in where.messages for one in shown.buttons
    )
    del town.app.handle
    return seen - {""}


def made_up(name: str, entry: Entry, group: str) -> list[str]:
    """Return links to a press that somebody makes up who knows what everyone can know."""
    every = product(*(("0", "1", "2") if kind is int else WORDS for kind in takes(entry.run, 1)))
    return ["-".join((name, group, *words)) for words in list(every)[:12]]


async def test_no_link_acts_whoever_opens_it(town: Town) -> None:
    seen = await wires(town)
    registry = town.app.registry
    assert len({one.partition("-")[0] for one in seen} & set(registry.presses)) > 40
    links = {f"{one}-{town.group_id}-concern-what" for one in forms.PRESSES} | seen
    for name, entry in registry.presses.items():
        links.update(made_up(name, entry, town.group_id))
    for one in (town.ana, town.sam, town.lee, town.maya, town.maria, town.stranger):
        for opens in (False, True):
            before = rows(town)
            for link in sorted(links):
                entry = registry.presses.get(link.partition("-")[0])
                if (entry is not None and entry.link is not Link.NEVER) == opens:
                    await follows(town, one, one.direct, link, refused=not opens)
            after = rows(town)
            changed = {name for name in after if after[name] != before[name]}
            assert changed <= (OPENING if opens else set()), (one.name, opens)


async def follows(town: Town, one: Person, where: Chat, link: str, *, refused: bool) -> None:
    words = said_in(await town.app.handle(Press(where, one.actor, link)))
    assert words.startswith("That button is too old.") or not refused, (link, words)


async def test_in_a_chat_only_what_brings_the_bot_there_comes_by_a_link(town: Town) -> None:
    """Whoever types "/start ..." in a group hands in the same as a link."""
    before = rows(town)
    for name, entry in town.app.registry.presses.items():
        if entry.link is not Link.INTO:
            for link in made_up(name, entry, town.group_id):
                await follows(town, town.ana, town.elm.chat, link, refused=True)
    assert rows(town) == before


def test_what_is_drawn_as_a_link_and_is_none_fails_loudly(town: Town) -> None:
    check = town.app.registry.check_links
    for way in (Way.DOOR, Way.SHARE, Way.ADD):
        with pytest.raises(ValueError, match="is no link"):
            check(Post(plain("?"), ((Button("Erase", f"erase_yes-{town.group_id}", way),),)))
    check(Post(plain("?"), ((Button("Erase", f"erase_yes-{town.group_id}"),),)))


async def test_a_language_is_asked_for_when_a_link_says_so(town: Town) -> None:
    await town.maria.opens(f"speak-{town.group_id}-fr")
    town.maria.sees("Voulez-vous que je vous écrive en français")
    await town.maria.presses("Non")
    town.maria.sees("What can I do for you?")
    await town.maria.opens(f"speak-{town.group_id}-fr")
    await town.maria.presses("Oui")
    town.maria.sees("Je vous écris maintenant en français.")


# --- A yes follows its question ------------------------------------------------------------


async def test_every_yes_that_nobody_asked_for_asks_first(town: Town) -> None:
    seen = await wires(town)
    town.restart()
    presses = town.app.registry.presses
    yes = [one for one in seen if (entry := presses.get(one.partition("-")[0])) and entry.after]
    assert {one.partition("-")[0] for one in yes} >= {"erase_yes", "people_end_yes"}
    before = rows(town)
    for one in (town.ana, town.lee, town.maya, town.stranger):
        for data in yes:
            await town.app.handle(Press(one.direct, one.actor, data, "5"))
            town.restart()
    after = rows(town)
    assert {name for name in after if after[name] != before[name]} <= OPENING


async def test_a_role_is_taken_back_once_by_whoever_was_asked(town: Town) -> None:
    for one in (town.ana, town.sam):
        await one.says("menu")
        await one.organizes("People and roles")
        await one.presses("Take a role back")
    await town.ana.presses("Lee, police contact")
    yes = town.ana.messages[-1].buttons[0].data
    await town.sam.forges(yes)
    town.sam.sees("Lee will no longer be police contact.")
    await town.ana.presses("Take the role back")
    town.ana.sees("Lee is no longer police contact.")
    await town.sam.presses("Take the role back")
    town.sam.sees("That role was taken back already")


async def test_the_mark_of_a_role_ends_with_the_process_and_is_asked_for_anew(town: Town) -> None:
    await town.ana.says("menu")
    await town.ana.organizes("People and roles")
    await town.ana.presses("Take a role back")
    await town.ana.presses("Lee, police contact")
    town.restart()
    await town.ana.presses("Take the role back")
    town.ana.sees("Lee will no longer be police contact.")
    with town.database.reading() as db:
        assert members.holders(db, town.group_id, members.POLICE)
    await town.ana.presses("Take the role back")
    town.ana.sees("Lee is no longer police contact.")


async def test_erasing_is_asked_for_again_after_a_day(town: Town) -> None:
    await town.maria.says("menu")
    await town.maria.presses("My settings")
    await town.maria.presses("Stop and erase")
    await town.later(hours=25)
    await town.maria.presses("Erase")
    town.maria.sees("Erase you, in every group?")
    await town.maria.presses("Erase")
    town.maria.sees("Erased.")
