"""Typed at six words that are not sent yet: some words mean the tap, all others "Not sent"."""

from __future__ import annotations

import pytest

from tests.stage import Town
from tests.telling import SEND, WHAT, shows_words, to_slot

HAVE = ["yes", "Ok", "send it", "i have them", "je les ai", "oui", "envoyé", "Sent."]


@pytest.mark.parametrize("typed", HAVE)
async def test_who_says_that_they_have_them_sends_it(town: Town, typed: str) -> None:
    await shows_words(town.maria)
    await town.maria.says(typed)
    await to_slot(town)
    town.maya.sees(WHAT)


@pytest.mark.parametrize("typed", ["what now?", "who reads it", "no", "ok but not to Lee"])
async def test_anything_else_says_that_it_is_not_sent(town: Town, typed: str) -> None:
    await shows_words(town.maria)
    words = town.maria.last.split("\n")[0]
    await town.maria.says(typed)
    assert town.maria.last.startswith("Not sent.")
    assert words in town.maria.last
    await town.maria.says("ok")
    town.maria.sees("gets it")


async def test_danger_comes_first(town: Town) -> None:
    await shows_words(town.maria)
    await town.maria.says("he is going to shoot me")
    assert town.maria.last.startswith("Danger now: call 911.")
    assert SEND in town.maria.labels


async def test_stop_stops(town: Town) -> None:
    await shows_words(town.maria)
    await town.maria.says("stop")
    town.maria.sees("Stopped. Nothing was sent, and I kept nothing.")


async def test_at_the_look_before_it_a_yes_sends_nothing(town: Town) -> None:
    await shows_words(town.maria)
    await town.maria.forges(f"tip_look-{town.group_id}-{_reader(town)}")
    await town.maria.says("ok")
    town.maria.never_saw("gets it")


def _reader(town: Town) -> str:
    return next(
        one.data.rpartition("-")[2]
        for message in reversed(town.maria.messages)
        for one in message.buttons
        if one.label == SEND
    )
