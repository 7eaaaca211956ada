"""A hundred people vote at once, on both platforms: one exact tally everywhere, and soon."""

from __future__ import annotations

import asyncio
from collections import Counter
from itertools import cycle, islice

from tests.e2e.street import Street

TREES = ("Maple", "Cedar", "Arbutus")
EDIT_GAP = 60 / 12
"""Seconds between two edits of a message that is edited 12 times a minute."""


async def asks(street: Street) -> None:
    """Ana lets everyone vote on a tree."""
    await street.ana.says("menu")
    await street.ana.presses("Organize")
    await street.ana.presses("Ask for a vote")
    await street.ana.fills("Which tree?", ", ".join(TREES))
    await street.ana.presses("Post")
    await street.everywhere("Which tree?")


def edits(street: Street) -> dict[str, list[float]]:
    """Return when each message of the street's chats was edited, by the servers' clocks."""
    when: dict[str, list[float]] = {}
    for call in street.telegram.called("editMessageText"):
        if call.params["chat_id"] == street.elm.chat.id:
            when.setdefault(f"telegram {call.params['message_id']}", []).append(call.at)
    for call in street.discord.calls:
        if call.method == "PATCH" and call.path.startswith("/channels/"):
            when.setdefault(f"discord {call.path}", []).append(call.at)
    return when


def tally(votes: Counter[str]) -> str:
    return "\n".join(f"“{tree}”: {votes[tree]}" for tree in TREES)


async def test_a_hundred_votes_are_one_exact_tally_everywhere(street: Street) -> None:
    street.settle()
    neighbours = [street.telegram.person(f"Neighbour{at}") for at in range(50)]
    for one in neighbours:
        one.joins(street.elm.chat)
    teens = [street.discord.person(f"Teen{at}") for at in range(50)]
    street.guild.adds(*teens)
    await street.start()
    await asks(street)
    poll, discord_poll = street.elm.message("Which tree?"), street.teens.message("Which tree?")

    votes: Counter[str] = Counter()
    taps = []

    async def vote(first: int, last: int) -> None:
        trees = islice(cycle(TREES), first, last)
        pairs = zip(neighbours[first:last], teens[first:last], trees, strict=True)
        for neighbour, teen, tree in pairs:
            neighbour.taps(poll, tree)
            taps.append(await teen.presses(discord_poll, tree, wait=False))
            votes.update((tree, tree))

    with street.telegram.hold("editMessageText"), street.discord.hold("PATCH /channels/"):
        await vote(0, 20)
        await street.telegram.until(lambda: len(edits(street)) == 2)
        # The first edits are under way: what comes now is in none of them.
        await vote(20, 50)
        for neighbour in neighbours[:50:5]:  # one in five thinks again
            neighbour.taps(poll, "Cedar")
            votes.update(("Cedar",))
    votes.subtract(islice(cycle(TREES), 0, 50, 5))

    await asyncio.gather(*(room.shows(tally(votes)) for room in street.rooms))
    queries = street.telegram.world.queries.values()
    await street.telegram.until(lambda: all(query.answer for query in queries))
    assert not any(tap.failed for tap in taps)
    for when in edits(street).values():
        assert len(when) <= (max(when) - min(when)) / EDIT_GAP + 2
