"""Settles which clock a group lives by, and which languages it speaks."""

from __future__ import annotations

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from bot.binding import Forged
from bot.features.setup import card, rules
from bot.texts import LANGUAGES, N_
from bot.towns import ZONES, zone_of
from bot.turn import Turn
from bot.words import Answer

NAMES = {"en": N_("English"), "fr": N_("French")}
ADD = {"en": N_("Add English"), "fr": N_("Add French")}
ON_A_PAGE = 4


def zone(known: Mapping[str, str]) -> str | None:
    """Return the zone that was chosen for the town, else the one the town is known to have."""
    if not known.get("town"):
        return None
    return known["zone"] if known.get("zone_of") == known["town"] else zone_of(known["town"])


def languages(turn: Turn, known: Mapping[str, str]) -> list[str]:
    """Return the codes of the group's languages, its own first."""
    return known.get("languages", turn.texts.language).split()


def ask(turn: Turn, known: Mapping[str, str]) -> Answer:
    """Show time and languages as they seem to be, or the clocks when the town is unknown."""
    there = zone(known)
    if there is None:
        return choose(turn, 0)
    spoken = languages(turn, known)
    text = turn.t(
        "It is {hour} in {town}, and you speak {languages}.",
        hour=_hour(turn, there),
        town=known["town"],
        languages=turn.texts.listed([turn.texts.label(NAMES[one]) for one in spoken]),
    )
    return turn.say(
        text,
        turn.button(N_("That is right"), "setup_right"),
        turn.button(N_("Change"), "setup_change"),
        *(turn.button(ADD[one], "setup_add", one) for one in LANGUAGES if one not in spoken),
        card.back_and_stop(turn, rules.CLOCK),
    )


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
    text = turn.t("What time is it there now?")
    return turn.say(text, *clocks, more, card.back_and_stop(turn, rules.CLOCK))


def _hour(turn: Turn, there: str) -> str:
    return turn.texts.hour(turn.now.astimezone(ZoneInfo(there)).time())
