"""Settles which clock a group lives by, and which languages it speaks."""

from __future__ import annotations

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from bot.binding import Forged
from bot.features.setup import card, rules
from bot.texts import LANGUAGES, N_
from bot.towns import COUNTRY, PROVINCES, ZONES, Town, abroad, clocks, place, read
from bot.turn import Turn
from bot.words import Answer, Text, cited

NAMES = {"en": N_("English"), "fr": N_("French")}
ADD = {"en": N_("Add English"), "fr": N_("Add French")}
ON_A_PAGE = 4


def settled(known: Mapping[str, str]) -> tuple[str, str] | None:
    """Return the town and its zone: as it was chosen, else as the town is known; None to ask.

    A town that was typed with a slip is the one that is shown then.
    """
    town = known.get("town", "")
    if town and known.get("zone_of") == town:
        return town, known["zone"]
    reading = read(town)
    if len(reading.places) != 1:
        return None
    (meant,) = reading.places
    return (meant.name if reading.slipped else town), meant.zone


def languages(turn: Turn, known: Mapping[str, str]) -> list[str]:
    """Return the codes of the group's languages, its own first."""
    return known.get("languages", turn.texts.language).split()


def ask(turn: Turn, known: Mapping[str, str]) -> Answer:
    """Show time and languages as they seem to be, or ask which town or clock it is."""
    there = settled(known)
    if there is None:
        return _ask_which(turn, known["town"])
    town, zone = there
    spoken = languages(turn, known)
    text = turn.t(
        "It is {hour} in {town}, and you speak {languages}.",
        hour=_hour(turn, zone),
        town=town,
        languages=turn.texts.listed([turn.texts.label(NAMES[one]) for one in spoken]),
    )
    return turn.say(
        text,
        turn.button(N_("That is right"), "setup_right"),
        turn.button(N_("Change"), "setup_change"),
        *(turn.button(ADD[one], "setup_add", one) for one in LANGUAGES if one not in spoken),
        card.back_and_stop(turn, rules.CLOCK),
    )


def _ask_which(turn: Turn, town: str) -> Answer:
    """Ask which of several towns of one name it is, else for the clock."""
    reading = read(town)
    keys = {one.key: one for one in reading.places if one.key}
    if keys:
        return turn.say(
            turn.t("There is more than one {town}. Which is yours?", town=reading.places[0].name),
            *(turn.named(called(turn, one), "setup_town", *key) for key, one in keys.items()),
            turn.button(N_("Another one"), "setup_clock", 0),
            card.back_and_stop(turn, rules.CLOCK),
        )
    if reading.province:
        return _ask_in(turn, reading.province)
    unknown = turn.t("I do not know {town}. What time is it there now?", town=cited(town))
    return _offered(turn, 0, unknown)


def _ask_in(turn: Turn, province: str) -> Answer:
    """Offer the clocks of one province, called as its time is, else as a town that has it."""
    offered = [
        turn.named(f"{_name(turn, zone)}: {_hour(turn, zone)}", "setup_in", province, index)
        for index, zone in enumerate(clocks(province))
    ]
    text = turn.t(
        "{province} has more than one time. What time is it there now?",
        province=turn.texts.label(PROVINCES[province]),
    )
    other = turn.button(N_("Other times"), "setup_clock", 0)
    return turn.say(text, *offered, other, card.back_and_stop(turn, rules.CLOCK))


def _name(turn: Turn, zone: str) -> str:
    """Return what a zone is called: as people know it, else by the town that IANA names."""
    known = dict(ZONES).get(zone)
    return turn.texts.label(known) if known else zone.rpartition("/")[2].replace("_", " ")


def called(turn: Turn, town: Town) -> str:
    """Return a town with its province, or abroad its state or country: "Windsor, Nova Scotia"."""
    if town.country == COUNTRY:
        return f"{town.name}, {turn.texts.label(PROVINCES[town.region])}"
    return f"{town.name}, {abroad((town.country, town.region), turn.texts.language)}"


def chosen(turn: Turn, where: str, name: str) -> tuple[str, str]:
    """Return what the town that a button names is called in full, and its zone."""
    town = place(where, name)
    if town is None:
        raise Forged(name)
    return called(turn, town), town.zone


def clock_in(province: str, index: int) -> str:
    """Return the zone that a button names: one of a province."""
    if province not in PROVINCES or index >= len(clocks(province)):
        raise Forged(province)
    return clocks(province)[index]


def ask_what(turn: Turn) -> Answer:
    """Ask what of time, town and language is wrong."""
    return turn.say(
        turn.t("What should be different?"),
        turn.button(N_("The time"), "setup_clock", 0),
        turn.button(N_("The town"), "setup_back", rules.CLOCK),
        *(
            turn.button(NAMES[one], "setup_speak", one)
            for one in LANGUAGES
            if one != turn.texts.language
        ),
        card.back_and_stop(turn, rules.CLOCK),
    )


def choose(turn: Turn, page: int) -> Answer:
    """Offer the country's clocks, some at a time, each with what it shows now."""
    return _offered(turn, page, turn.t("What time is it there now?"))


def _offered(turn: Turn, page: int, text: Text) -> Answer:
    shown = dict(enumerate(ZONES[page * ON_A_PAGE : (page + 1) * ON_A_PAGE], page * ON_A_PAGE))
    if not shown:
        raise Forged(str(page))
    more = turn.button(N_("Somewhere else"), "setup_city")
    if ZONES[-1] not in shown.values():
        more = turn.button(N_("Other times"), "setup_clock", page + 1)
    clocks = [
        turn.named(f"{turn.texts.label(name)}: {_hour(turn, there)}", "setup_zone", index)
        for index, (there, name) in shown.items()
    ]
    return turn.say(text, *clocks, more, card.back_and_stop(turn, rules.CLOCK))


def _hour(turn: Turn, there: str) -> str:
    return turn.texts.hour(turn.now.astimezone(ZoneInfo(there)).time())
