"""Whose words these are: nobody speaks as somebody else, also to somebody who reads fast."""

from __future__ import annotations

import pytest

from tests.features.test_concerns import tells
from tests.stage import Town

pytestmark = pytest.mark.ci

SON = "It was my own son who smashed it, sorry. Leave it."
REPORTER = "the person who reported it"
OTHER = "a neighbour who reported the same"


async def fixed(town: Town) -> None:
    """Maria reports a lamp with her name, and Tom the same; Ana says that it is fixed."""
    await tells(town.maria)
    await town.maria.presses("Add my name")
    await town.maria.presses("Send")
    await tells(town.tom)
    await town.tom.presses("Yes, me too")
    await town.ana.presses("Fixed")
    await town.ana.says("New bulb.")
    await town.later(minutes=5)


async def test_a_second_reporter_never_speaks_as_the_first(town: Town) -> None:
    await fixed(town)
    await town.tom.presses("Still a problem")
    for one in (town.ana, town.lee):
        one.sees("A neighbour who reported the same says: still a problem.")
    await town.tom.presses("Say what is missing")
    await town.tom.fills(words=SON)
    for room in (town.elm, town.teens):
        post = room.shows("Still a problem, says")
        assert f"Still a problem, says {OTHER}" in post
        assert REPORTER not in post
    for one in (town.ana, town.lee):
        assert f"> {SON}" in one.sees(f"Still missing, says {OTHER}:")
        one.never_saw(f"says {REPORTER}")
        one.never_saw("The person who reported it says")


async def test_the_first_reporter_hears_of_it_and_can_say_more(town: Town) -> None:
    await fixed(town)
    await town.tom.presses("Still a problem")
    heard = town.maria.sees("Still a problem, says a neighbour who reported the same")
    assert heard.startswith("E-1")
    assert {"Still a problem", "Thanks", "Take it back"} <= set(town.maria.labels)
    town.maria.never_saw(SON)
    await town.maria.presses("Still a problem")
    await town.maria.says("The bulb is still dark.")
    assert "Your words are with E-1 now." in town.maria.last
    assert "Still missing:\n> The bulb is still dark." in town.ana.sees("The bulb is still dark.")
    post = town.elm.shows("A problem, E-1")
    assert f"Still a problem, says {REPORTER}" in post
    assert OTHER not in post
    assert "1 more neighbour says the same." in post


async def test_it_follows_where_the_second_takes_it_back(town: Town) -> None:
    await fixed(town)
    await town.tom.presses("Still a problem")
    town.maria.sees(f"says {OTHER}")
    await town.tom.presses("Stop")
    await town.tom.presses("Thanks")
    assert "What was said here about it was taken back." in town.maria.last
    assert OTHER not in town.elm.shows("A problem, E-1")


async def test_alone_it_is_the_person_who_reported_it(town: Town) -> None:
    await tells(town.maria)
    await town.maria.presses("Send")
    await town.lee.replies("ELM STREET, E-1", "It is fixed.")
    await town.later(minutes=3)
    await town.maria.presses("Still a problem")
    assert f"Still a problem, says {REPORTER}" in town.elm.shows("Still a problem")
    town.lee.sees("The person who reported it says: still a problem.")
    town.maria.never_saw("Still a problem, says")
