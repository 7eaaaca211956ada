"""What became of a message to everyone: what the platforms hold, and what they answered.

Every chat is accounted for. On Telegram nobody can know of a message whether it arrived when the
power went while it was under way, or when its call got no clear answer; everywhere else it is there
once.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tests.e2e.neighbours import Room
from tests.platforms.discord_server import DiscordServer
from tests.platforms.telegram import TelegramServer

OPEN = "open"
BARRED = "barred"
GONE = "gone"
"""How it stands with a chat: the bot may write there, may not write there, or is not there."""

CLEAR = {200, 400, 403, 404, 429}
"""Answers after which everybody knows whether a message is there."""

NAMED = 5
"""So many chats are named for each thing that went wrong."""


@dataclass(frozen=True, eq=False)
class Place:
    """A chat, and how it stands with it."""

    title: str
    platform: str
    native: str
    room: Room
    state: str = OPEN


class Arrivals:
    """Of words that go to some places from now on, for the first time or once more."""

    def __init__(
        self,
        telegram: TelegramServer,
        discord: DiscordServer,
        places: Sequence[Place],
        words: str,
        going: Iterable[Place],
    ) -> None:
        self._telegram, self._discord = telegram, discord
        self._places, self._words = places, words
        self._going = set(going)
        self._before = {one: self.held(one) for one in places}
        self._calls = len(telegram.calls), len(discord.calls)
        self._cuts = Counter[Place]()
        """Power cuts with one under way, where its last call alone would leave no doubt."""

    def cut(self, under_way: Iterable[Place]) -> None:
        """Note that the power went while messages were under way there."""
        answers = self._answers()
        self._cuts.update(one for one in under_way if CLEAR.issuperset(answers[one.native][-1:]))

    def held(self, place: Place) -> int:
        """Return how often a chat holds the words."""
        return sum(self._words in text for text in place.room.texts())

    @property
    def reached(self) -> int:
        """In how many chats the words are."""
        return sum(self.held(one) > 0 for one in self._places)

    def in_doubt(self) -> list[Place]:
        """Return the chats of which nobody but a person who looks can know whether it is there.

        For what is not urgent: no call is made there any more.
        """
        answers = self._answers()
        return [
            one
            for one in self._places
            if one in self._going
            and one.platform == "telegram"
            and (self._cuts[one] or answers[one.native][-1] not in CLEAR)
        ]

    def _answers(self) -> dict[str, list[int]]:
        """Return how each chat's messages were answered, with 0 or -1 where they were not."""
        found: dict[str, list[int]] = {one.native: [] for one in self._places}
        for sent in self._telegram.calls[self._calls[0] :]:
            if sent.method == "sendMessage" and str(sent.params["chat_id"]) in found:
                found[str(sent.params["chat_id"])].append(sent.status)
        for call in self._discord.calls[self._calls[1] :]:
            there = re.fullmatch(r"POST /channels/(\d+)/messages", call.line)
            if there and there[1] in found:
                found[there[1]].append(call.status or 0)
        return found

    # --- What has to hold ---

    def are_there_once(self) -> None:
        """Assert that each chat got the words once, and where nobody can know, once or not."""
        doubtful = self.in_doubt()
        for one in self._places:
            held = self.held(one) - self._before[one]
            least = int(one in self._going and one.state == OPEN and one not in doubtful)
            most = int(one in self._going and one.state == OPEN)
            assert least <= held <= most, (one, held)

    def are_there(self) -> None:
        """Assert that each chat got the words, and on Telegram perhaps once more for each time
        that nobody could know."""
        answers = self._answers()
        for one in self._places:
            held, unclear = self.held(one) - self._before[one], 0
            if one.platform == "telegram":
                unclear = self._cuts[one] + sum(two not in CLEAR for two in answers[one.native])
            least = int(one.state == OPEN)
            assert least <= held <= least * (1 + unclear), (one, held, unclear)

    def told(self) -> list[str]:
        """Return what is true, line by line, as the bot is to tell it."""
        doubtful = self.in_doubt()
        clear = [one for one in self._places if one not in doubtful]
        barred, gone = ([one for one in clear if one.state == state] for state in (BARRED, GONE))
        return [
            f"Sent to {len(clear) - len(barred) - len(gone)} of {len(self._places)} chats.",
            *_named("{} did not get it: I am not allowed to write there.", barred),
            *_named("{}: I do not know whether it arrived. Please look there.", doubtful),
            *_named("{}: I am not there any more.", gone),
        ]


def _named(line: str, places: Sequence[Place]) -> Iterator[str]:
    yield from (line.format(one.title) for one in places[:NAMED])
    more = len(places) - NAMED
    if more > 0:
        yield f"And {more} more chats." if more > 1 else "And 1 more chat."
