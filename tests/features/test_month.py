"""A whole month on Elm Street with every feature on: what time alone posts is one post a day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from bot.words import Send
from tests.features.test_alerts import BOY, alerts, clears
from tests.features.test_announcements import GARBAGE
from tests.features.test_announcements_change import sends
from tests.features.test_announcements_more import PARTY, later_on
from tests.features.test_concerns import LAMP
from tests.features.test_concerns import tells as tells_of
from tests.features.test_people import invited
from tests.features.test_polls import posted, posted_words
from tests.features.test_questions import ANSWER, SIGN
from tests.features.test_questions import asks as asks_contact
from tests.features.test_summary import asks as asks_everyone
from tests.features.test_tip_readers import desk
from tests.photos import photo
from tests.stage import Room, Town
from tests.telling import LEE, MAYA, answers, tells

ZONE = ZoneInfo("America/Vancouver")
MORNING = time(10, 30)
LAST = date(2026, 12, 23)
SNOW = "Who clears the snow?"
BENCH = "The bench is broken."
DATES = "Clean-up"
PLACE = "Where do we meet?"
RIDE = "Who needs a ride?"
WEEK = "This week in Elm Street"
AT_ITS_HOUR = (PARTY, "private message")
"""What people wrote for an hour that came later: it is theirs, not the bot's."""


# --- What people do, day by day ----------------------------------------------------------------


async def turns_everything_on(town: Town) -> None:
    """Four rounds, two of them on one day of each week and one at the summary's own hour."""
    await asks_everyone(town.ana, "Is everyone warm?", "Mon 23 Nov 2026 10:00", "Every week")
    await asks_everyone(town.ana, RIDE, "Mon 23 Nov 2026 18:00", "Every week")
    await asks_everyone(town.ana, "Who can cook?", "Tue 1 Dec 2026 18:00", "Every month")
    await town.sam.says("menu")
    await town.sam.organizes("Ask how everyone is")
    await town.sam.presses("Every Sunday 18:00")
    await town.sam.presses("Post")


async def ask_two_questions(town: Town) -> None:
    """One that nobody answers, and one that is answered for all to read."""
    await asks_contact(town.tom, words=SNOW)
    await asks_contact(town.maria)
    await town.lee.replies("ELM STREET, Q-2", ANSWER)


async def report_two_problems(town: Town) -> None:
    """One that nobody reacts to, and one that is followed through."""
    for one, what, where in ((town.maria, LAMP, "Library"), (town.tom, BENCH, "Park")):
        await tells_of(one, what=what, where=where)
        await one.presses("Send")
    await town.lee.replies("ELM STREET, E-2", "I wrote to the city.")
    await town.lee.presses("Send now")


async def it_is_fixed(town: Town) -> None:
    await town.ana.replies("ELM STREET, E-2\n", "It stands again.")
    await town.ana.presses("Send now")


async def tell_two_readers_in_private(town: Town) -> None:
    await tells(town.tom, MAYA)
    await tells(town.maria, f"{LEE}; also 1 other in Elm Desk")


async def vote_twice(town: Town) -> None:
    await town.ana.says("menu")
    await posted(town)
    await town.ana.says("menu")
    await posted_words(town)
    for label in ("Tue 8 yes", "Library"):
        await town.maria.presses(label)


async def somebody_joins(town: Town) -> None:
    nils = town.person("Nils", "telegram")
    town.elm.people.append(nils)
    await nils.says(await invited(town, "Another organizer"))
    await nils.presses("Accept")


async def organizers_write(town: Town) -> None:
    """A photo now, and a message for the Monday after, when a round is posted too."""
    await sends(town.sam, GARBAGE, file=photo(64, 48))
    await town.ana.says("menu")
    await later_on(town.ana, "Mon 14 Dec 12:00")


async def needs_a_hand(town: Town) -> None:
    await town.maria.presses("I need some help")


DEEDS: dict[str, Callable[[Town], Awaitable[None]]] = {
    "2026-11-24": ask_two_questions,
    "2026-11-25": report_two_problems,
    "2026-11-26": tell_two_readers_in_private,
    "2026-11-27": answers,
    "2026-11-30": needs_a_hand,
    "2026-12-02": vote_twice,
    "2026-12-05": it_is_fixed,
    "2026-12-08": somebody_joins,
    "2026-12-10": organizers_write,
    "2026-12-15": lambda town: alerts(town.ana),
    "2026-12-17": lambda town: clears(town.sam),
    "2026-12-19": tell_two_readers_in_private,
}


# --- What the bot posts ------------------------------------------------------------------------


@dataclass(frozen=True)
class New:
    """A message that was not there before; `answers`: to what somebody did just then."""

    chat: str
    day: date
    words: str
    answers: bool


class Month:
    """Lets a month go by, and notes everything new in every chat."""

    def __init__(self, town: Town) -> None:
        self.town = town
        self.new: list[New] = []
        self._read = {name: len(platform.acts) for name, platform in town.platforms.items()}

    async def passes(self) -> None:
        """Do each morning what the table says; between, only time passes."""
        while (day := self._local().date()) <= LAST:
            await self._until(datetime.combine(day, MORNING, ZONE))
            if deed := DEEDS.get(day.isoformat()):
                await deed(self.town)
                self._note(day, answers=True)
            await self._until(datetime.combine(day + timedelta(days=1), time(), ZONE))

    def _local(self) -> datetime:
        return self.town.clock.astimezone(ZONE)

    async def _until(self, moment: datetime) -> None:
        day = self._local().date()
        await self.town.later(seconds=max(0.0, (moment - self.town.clock).total_seconds()))
        self._note(day, answers=False)

    def _note(self, day: date, *, answers: bool) -> None:
        for name, platform in self.town.platforms.items():
            acts = platform.acts[self._read[name] :]
            self._read[name] = len(platform.acts)
            titles = {key: room.chat.title for key, room in platform.rooms.items()}
            names = {key: one.name for key, one in platform.people.items()}
            self.new += [
                New((titles | names)[chat.id], day, str(act.post.text), answers)
                for chat, act in acts
                if isinstance(act, Send)
            ]

    def gets(self, chat: str, words: str) -> int:
        """How many new messages with these words a chat got; that of one person has their name."""
        return sum(words in one.words for one in self.new if one.chat == chat)

    def days(self, chat: str, words: str) -> list[date]:
        """On which days they came, a day for each message."""
        return [one.day for one in self.new if one.chat == chat and words in one.words]


async def test_in_a_month_with_everything_on_time_alone_posts_once_a_day(town: Town) -> None:
    lee_and_ana = await desk(town)
    await turns_everything_on(town)
    month = Month(town)
    await month.passes()
    chats = [one.chat.title for one in (town.elm, town.teens, lee_and_ana)]
    by_itself = Counter(
        (one.chat, one.day)
        for one in month.new
        if one.chat in chats and not one.answers and not any(map(one.words.count, AT_ITS_HOUR))
    )
    assert {where: n for where, n in by_itself.items() if n > 1} == {}
    assert {chat for chat, _day in by_itself} == set(chats)
    for room in (town.elm, town.teens):
        shows_all_of_it(room, month)
    everyone_heard(month)


def shows_all_of_it(room: Room, month: Month) -> None:
    """Assert that a chat of everyone got all that the month is about, each once."""
    posts = [one.words for one in month.new if one.chat == room.chat.title]
    weekly = [words for words in posts if WEEK in words]
    rest = [words for words in posts if WEEK not in words]
    rounds = {"How are you?": 4, "Is everyone warm?": 5, "Who can cook?": 1, RIDE: 0}
    once = (DATES, PLACE, BOY, GARBAGE, PARTY, SIGN, SNOW, LAMP, BENCH)
    for words, times in (rounds | dict.fromkeys(once, 1)).items():
        assert sum(words in one for one in rest) == times, words
    assert len(weekly) == sum(RIDE in one for one in weekly) == 4
    results = "\n".join(weekly)
    for done in (f"Decided: “{DATES}”", f"Decided: “{PLACE}”", f"“{SIGN}”", f"“{BENCH}”"):
        assert done in results
    assert all("This vote is closed" in of(room, vote) for vote in (DATES, PLACE))
    assert ANSWER in of(room, SIGN)
    assert "New, since" in of(room, LAMP)
    assert "It stands again." in of(room, BENCH)
    assert "Found, he is fine." in of(room, BOY)
    assert room.message(GARBAGE).files


def of(room: Room, words: str) -> str:
    """Return what stands in a chat about something, but for the week's results."""
    (text,) = (one.text for one in room.messages if words in one.text and WEEK not in one.text)
    return text


def everyone_heard(month: Month) -> None:
    """Assert who was told and asked again; a desk that had its post that day, each in private."""
    assert month.gets("Elm Desk", "private message") == month.gets("Maya", "private message") == 2
    assert month.gets("Elm Desk", "has been waiting since") == 2
    waits, new = "it still waits for an answer.", "nobody has reacted to this yet."
    assert month.days("Lee", waits)[0] < month.days("Elm Desk", waits)[0]
    assert month.gets("Lee", waits) == 1  # then it comes to the chat that Lee reads
    assert month.gets("Elm Desk", new) == 0  # everyone can see a problem
    for who, late in (("Elm Desk", waits), ("Sam", waits), ("Lee", new), ("Ana", new)):
        later = month.days(who, late)[-3:]
        assert [b - a for a, b in pairwise(later)] == [timedelta(weeks=1)] * 2
    for who, late in (("Tom", "Q-1: no answer yet."), ("Maria", "Nobody has reacted yet.")):
        told = month.days(who, late)
        assert [b - a for a, b in pairwise(told)] == [timedelta(weeks=1)] * 3
    assert month.gets("Ana", "Nils accepted") == 1
    assert month.gets("Ana", "Is it over?") > 1
