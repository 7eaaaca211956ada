"""What somebody types who is in no chat of any group: what they could press opens by its name."""

from __future__ import annotations

import pytest

from bot.texts import LANGUAGES, speaking
from bot.words import Standing
from tests.stage import Person, Town

GREETING = ("I am a bot for neighbours", "Je suis un robot pour le voisinage")
ONLY_IN_A_GROUP = {"en": "opens only for somebody in a group", "fr": "s’ouvre seulement"}
DISCORD = "discord"


def newcomer(town: Town, platform: str) -> Person:
    return town.person("Nobody", platform, Standing.GUEST)


def slip(words: str) -> str:
    """Return words with two letters in the middle of their longest one swapped."""
    longest = max(words.split(), key=len)
    at = len(longest) // 2
    swapped = longest[:at] + longest[at + 1] + longest[at] + longest[at + 2 :]
    return words.replace(longest, swapped, 1)


@pytest.mark.parametrize("platform", ["telegram", DISCORD])
@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_door_is_opened_by_its_name_or_says_where_it_is(
    town: Town, language: str, platform: str
) -> None:
    registry = town.app.registry
    for door in (door for one in registry.features for door in one.doors):
        label = speaking(language).label(door.label)
        for typed in (label, slip(label)):
            one = newcomer(town, platform)
            await one.says(typed)
            assert not any(greeting in one.last for greeting in GREETING), typed
            opens = not registry.presses[door.action].needs_group
            assert (ONLY_IN_A_GROUP[language] in one.last) is not opens, (typed, one.last)


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("Set up my group", "Which group is it for?"),
        ("set up my gruop", "Which group is it for?"),
        ("Installer mon groupe", "C’est pour quel groupe"),
        ("look around", "In your group I keep one card"),
        ("D'abord regarder", "Dans votre groupe, je garde une carte"),
        ("find help", "Danger now: 911."),
        ("trouver de l'aide", "Idées de suicide"),
        ("privacy", "Who learns what"),
        ("Messages privés : ce que je garde", "Qui apprend quoi"),
        ("who can see this?", "Who learns what"),
        ("my settings", "I write to you when something concerns you."),
        ("stop", "Done. I will not write to you first any more."),
        ("stop and erase", "I keep nothing about you."),
    ],
)
async def test_what_the_greeting_offers_opens_as_the_first_words_too(
    town: Town, typed: str, seen: str
) -> None:
    await town.stranger.says(typed)
    assert seen in town.stranger.last


async def test_whatever_a_stranger_is_offered_in_the_settings_works(town: Town) -> None:
    await town.stranger.says("my settings")
    offered = [label for label in town.stranger.labels if label != "Menu"]
    assert offered == [
        "Français",
        "Fewer messages",
        "Stop and erase",
        "Private messages: what I keep",
    ]
    for label in offered[1:]:
        await town.stranger.says("my settings")
        await town.stranger.presses(label)
        assert "too old" not in town.stranger.last


async def test_all_of_the_privacy_can_be_read_without_a_group(town: Town) -> None:
    await town.stranger.says("privacy")
    read = town.stranger.last
    while "More" in town.stranger.labels:
        await town.stranger.presses("More")
        read += town.stranger.last
    assert "the keys are in another file" in read
    assert "Crime Stoppers" in read
    assert "Elm" not in read


async def test_a_door_that_was_named_is_found_on_the_card(town: Town) -> None:
    await town.stranger.says("report a problem")
    assert town.stranger.last.startswith("“Report a problem” opens only for somebody in a group")
    assert "911" in town.stranger.last
    assert town.stranger.labels == ["Find help", "Set up my group", "Look around first"]
