"""Where people find help in Canada: what it is, the number, when, and whether police come along.

Checked on 22 November 2026 against what the services say of themselves.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.texts import N_


@dataclass(frozen=True, slots=True)
class Place:
    """One entry; every field but the number is for the catalogues."""

    what: str
    number: str
    hours: str


YOUNG = "young"

TOPICS: dict[str, tuple[str, tuple[Place, ...]]] = {
    "talk": (
        N_("Someone to talk to"),
        (
            Place(N_("Suicide Crisis Helpline, call or text"), "988", N_("day and night, free")),
            Place(
                N_("Hope for Wellness, for Indigenous people"),
                "1-855-242-3310",
                N_("day and night, free"),
            ),
        ),
    ),
    "home": (
        N_("Hurt or afraid at home"),
        (
            Place(
                N_("Danger right now: police, fire, ambulance"), "911", N_("day and night, free")
            ),
            Place(N_("Shelters and support near you"), "211", N_("day and night, free")),
        ),
    ),
    "needs": (
        N_("Food, money, housing"),
        (Place(N_("Community and social services near you"), "211", N_("day and night, free")),),
    ),
    YOUNG: (
        N_("Young people"),
        (
            Place(
                N_("Kids Help Phone, call; or text 686868"),
                "1-800-668-6868",
                N_("day and night, free"),
            ),
        ),
    ),
}
