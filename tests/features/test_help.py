"""Finding help: whom to call, when, in which languages, and whether police come along."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from bot.danger import AT_HOME
from bot.features.help import places
from bot.features.help.nearest import nearest
from bot.texts import speaking
from storage import groups
from storage.database import Ticket
from tests.ordinary import ENGLISH, FRENCH
from tests.stage import Person, Town

FIRST = ("Someone to talk to", "Hurt or afraid at home", "Food, money, housing", "Young people")
OTHERS = (
    "Naked pictures sent around",
    "Pregnant, or afraid to be",
    "Without the police",
    "A crime, without your name",
)


async def opens(one: Person, topic: str) -> list[str]:
    """Open the places of a topic, screen by screen."""
    await one.presses("Find help")
    if topic not in FIRST:
        await one.presses("More")
    await one.presses(topic)
    screens = [one.last]
    while "More" in one.labels:
        await one.presses("More")
        screens.append(one.last)
    return screens


@pytest.mark.parametrize("topic", [*FIRST, *OTHERS])
@pytest.mark.parametrize("name", ["maria", "tom"])
async def test_every_place_says_when_in_which_language_and_whether_police_come(
    town: Town, name: str, topic: str
) -> None:
    screens = await opens(getattr(town, name), topic)
    for screen in screens:
        assert len(screen) <= 300
        assert screen.endswith("Looked up Sun 29 Nov 2026.")
    lines = [
        line
        for screen in screens
        for line in screen.splitlines()
        if re.match(r"[\d(]|\w+\.(?:cmha\.)?(?:ca|org)\b", line)
    ]
    assert lines
    for line in lines:
        assert "olice" in line
    one: Person = getattr(town, name)
    assert "Erase this chat" in one.labels
    assert len(one.labels) <= 5


async def test_who_does_not_want_the_police_reads_where_none_come(town: Town) -> None:
    text = " ".join(await opens(town.maria, "Without the police"))
    assert "Police come along: no." in text
    await town.tom.says("I do not want the police")
    assert "They come instead of police." in town.tom.last
    assert "Danger now: 911" in town.tom.last
    assert len(town.tom.last) <= 300


async def lives_in(town: Town, name: str, zone: str) -> None:
    """Let the group be somewhere else."""

    def move(db: Ticket) -> None:
        groups.change(db, town.group_id, town=name, zone=zone)

    await town.app.write(move)


async def reads(town: Town, *, french: bool, topic: str) -> str:
    """Return the first screen of a topic, in one of the languages."""
    if french:
        await town.maria.says("francais")
        await town.maria.says("menu")
    await town.maria.presses(speaking("fr" if french else "en").label("Find help"))
    await town.maria.presses(speaking("fr" if french else "en").label(topic))
    return town.maria.last


QUEBECS = {
    "Someone to talk to": "1-866-277-3553",
    "Hurt or afraid at home": "1-800-363-9010",
    "Young people": "1-800-263-2266",
}


@pytest.mark.parametrize("french", [False, True])
@pytest.mark.parametrize("topic", QUEBECS)
@pytest.mark.parametrize("name", ["Montréal", "Gatineau", "Saint-Lin, QC"])
async def test_in_quebec_its_places_come_first_in_either_language(
    town: Town, name: str, topic: str, french: bool
) -> None:
    await lives_in(town, name, "America/Toronto")
    assert (await reads(town, french=french, topic=topic)).startswith(QUEBECS[topic])
    assert len(town.maria.last) <= 300


@pytest.mark.parametrize(
    ("name", "zone"),
    [
        ("Sudbury", "America/Toronto"),
        ("Hearst, Ontario", "America/Toronto"),
        ("Moncton", "America/Halifax"),
        ("Burnaby", "America/Vancouver"),
        ("Saint-Boniface, MB", "America/Winnipeg"),
    ],
)
@pytest.mark.parametrize("topic", QUEBECS)
async def test_outside_quebec_who_reads_french_finds_what_is_there_first(
    town: Town, name: str, zone: str, topic: str
) -> None:
    await lives_in(town, name, zone)
    assert not (await reads(town, french=True, topic=topic)).startswith(QUEBECS[topic])


async def test_where_nobody_can_tell_the_language_decides(town: Town) -> None:
    await lives_in(town, "Kleinstadt", "America/Toronto")
    first = await reads(town, french=True, topic="Someone to talk to")
    assert first.startswith("1-866-277-3553")


async def test_what_is_only_elsewhere_comes_last(town: Town) -> None:
    screens = " ".join(await opens(town.maria, "Hurt or afraid at home"))
    assert screens.startswith("1-800-563-0808: VictimLinkBC")
    await lives_in(town, "Halifax", "America/Halifax")
    screens = " ".join(await opens(town.maria, "Hurt or afraid at home"))
    assert screens.startswith("211")
    assert screens.index("sheltersafe.ca") < screens.index("VictimLinkBC")


async def test_after_half_a_year_it_says_that_it_may_be_out_of_date(town: Town) -> None:
    assert not places.may_be_old(places.LOOKED_UP + timedelta(days=183))
    await town.later(days=200)
    screens = await opens(town.maria, "Food, money, housing")
    assert screens[0].endswith("it may be out of date. 211 knows more.")
    assert len(screens[0]) <= 300


async def test_crime_without_a_name_leads_to_crime_stoppers(town: Town) -> None:
    text = " ".join(await opens(town.maria, "A crime, without your name"))
    assert "1-800-222-8477" in text
    assert "1-800-711-1800" in text
    assert "Police get what you say, without your name." in text


@pytest.mark.parametrize("inside", [False, True])
@pytest.mark.parametrize(
    "typed",
    [
        "My husband hits me",
        "my husband beats me",
        "mon mari me frappe",
        "my dad hits my brother",
        "he hits his kids",
        "Mon père frappe mon frère",
        "il bat ses enfants",
        "my stepdad hurts us",
    ],
)
async def test_violence_at_home_reads_the_number_and_its_places_and_warns_nobody(
    town: Town, typed: str, *, inside: bool
) -> None:
    if inside:
        await town.maria.presses("Find help")
    await town.maria.says(typed)
    assert "911" in town.maria.last.partition("\n")[0]
    assert "1-800-563-0808" in town.maria.last
    assert {"Erase this chat", "Effacer cette conversation"} & {*town.maria.labels}
    assert not any("warn" in one or "avertir" in one for one in town.maria.labels)


@pytest.mark.parametrize(
    ("typed", "topic"),
    [
        ("my son takes drugs", "Someone to talk to"),
        ("mon fils se drogue", "Someone to talk to"),
        ("j'ai besoin de nourriture", "Food, money, housing"),
        ("I need food", "Food, money, housing"),
        ("je suis enceinte et seule", "Someone to talk to"),
    ],
)
async def test_a_trouble_in_plain_words_leads_to_the_nearest_topic(
    town: Town, typed: str, topic: str
) -> None:
    first = (await opens(town.tom, topic))[0]
    await town.maria.presses("Find help")
    await town.maria.says(typed)
    number = first.partition(":")[0]
    assert number in town.maria.last
    assert "What is this?" not in town.maria.last


@pytest.mark.parametrize(
    "typed",
    [
        "my uncle touches up paint for a living",
        "my husband is outside my door with the groceries",
        "my ex lives on Elm",
        "my ex is at my door to pick up the kids",
        "my mom won't let me go to the party",
        "he won't let me leave my bike here",
        "the library won't let me out late",
        "my partner and I leave on Friday",
        "my son keeps following me around",
        "my husband's words touched me deeply",
        "my dad locked me out",
        "he said he will call me",
        "I am afraid of my dad falling on the ice",
        "he touches the flowers in my yard",
        "the storm threatens our fair",
        "mon oncle touche une pension",
        "mon mari est devant ma porte",
        "mon ex habite sur la rue Elm",
        "il ne me laisse pas de place pour stationner",
        "ce geste me touche beaucoup",
        "le discours de mon mari me touche beaucoup",
        "il va me appeler demain",
        "my wife is going to kill me for buying this",
        "my son will beat us at cards",
        "il va me battre aux échecs",
        "il m'a enfermé dehors",
        "my husband is killing me with his jokes",
        "j'ai peur de mon dentiste",
        "mon père m'a laissé sortir le chien",
        *ENGLISH,
        *FRENCH,
    ],
)
def test_what_is_no_harm_at_home_leads_to_none_of_its_places(typed: str) -> None:
    assert nearest(typed) != AT_HOME
