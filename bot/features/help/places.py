"""Where people find help in Canada: what, when, in which languages, and whether police come along.

Looked up on the day below in what the services say of themselves; nobody called them. What could
not be found there is left out, and said to be so where it is about the police.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from bot.danger import HURTING
from bot.texts import N_
from bot.towns import BC, QUEBEC, YUKON

LOOKED_UP = date(2026, 11, 29)
LASTS = timedelta(days=183)
"""For how long what was looked up is taken for true."""

DAY_AND_NIGHT = N_("Day and night, free.")
FREE = N_("Free.")
BOTH = N_("English and French.")
FRENCH = N_("In French.")
MANY = N_("In many languages.")

EVERY_DAY = N_("Every day, free.")

NO = N_("Police come along: no.")
AGREED = N_("Police come along: only if you agree.")
LIFE = N_("Police come along: only if a life is in danger.")
ASK = N_("Police come along: ask there first.")
SENT = N_("Police get what may be a crime.")
TOLD = N_("Police get what you say, without your name.")


@dataclass(frozen=True, slots=True)
class Place:
    """One entry. All but the number are sentences for the catalogues.

    `hours` and `languages` are empty where they could not be found. `there`: only in these
    provinces.
    """

    number: str
    what: str
    hours: str
    languages: str
    police: str
    there: tuple[str, ...] = ()


TALK = "talk"
YOUNG = "young"
IMAGES = "images"
PREGNANT = "pregnant"
WITHOUT = "without"
CRIME = "crime"

_KIDS_HELP_PHONE = Place(
    "1-800-668-6868", N_("Kids Help Phone, or text 686868."), DAY_AND_NIGHT, BOTH, ASK
)

TOPICS: dict[str, tuple[str, tuple[Place, ...]]] = {
    TALK: (
        N_("Someone to talk to"),
        (
            Place("988", N_("Thoughts of suicide, call or text."), DAY_AND_NIGHT, BOTH, LIFE),
            Place(
                "1-866-277-3553",
                N_("Thoughts of suicide, in Quebec (1 866 APPELLE)."),
                DAY_AND_NIGHT,
                BOTH,
                ASK,
                there=(QUEBEC,),
            ),
            Place(
                "811",
                N_("Info-Social, in Quebec: press 2."),
                DAY_AND_NIGHT,
                FRENCH,
                ASK,
                there=(QUEBEC,),
            ),
            Place(
                "1-855-242-3310",
                N_("Hope for Wellness, for Indigenous people."),
                DAY_AND_NIGHT,
                N_("English and French, on request Cree, Ojibway, Inuktitut."),
                ASK,
            ),
        ),
    ),
    "home": (
        N_("Hurt or afraid at home"),
        (
            Place("211", N_("Shelters and support near you."), FREE, MANY, NO),
            Place(
                "1-800-563-0808",
                N_("VictimLinkBC, in British Columbia and Yukon."),
                DAY_AND_NIGHT,
                MANY,
                ASK,
                there=(BC, YUKON),
            ),
            Place("sheltersafe.ca", N_("A map of shelters for women and children."), "", "", ASK),
            Place(
                "1-800-363-9010",
                N_("SOS violence conjugale, in Quebec."),
                DAY_AND_NIGHT,
                BOTH,
                AGREED,
                there=(QUEBEC,),
            ),
        ),
    ),
    HURTING: (
        N_("I hurt somebody close to me"),
        (
            Place("211", N_("Who helps people to stop hurting those they love."), FREE, MANY, NO),
            Place(
                "acoeurdhomme.com",
                N_("À cœur d'homme: men who want to stop, all over Quebec."),
                "",
                FRENCH,
                ASK,
                there=(QUEBEC,),
            ),
            Place(
                "988",
                N_("When you are afraid of what you may do, call or text."),
                DAY_AND_NIGHT,
                BOTH,
                LIFE,
            ),
        ),
    ),
    "needs": (
        N_("Food, money, housing"),
        (Place("211", N_("Community and social services near you."), FREE, MANY, NO),),
    ),
    YOUNG: (
        N_("Young people"),
        (
            _KIDS_HELP_PHONE,
            Place(
                "1-800-263-2266",
                N_("Tel-jeunes, in Quebec, or text 514-600-1002."),
                DAY_AND_NIGHT,
                FRENCH,
                ASK,
                there=(QUEBEC,),
            ),
        ),
    ),
    IMAGES: (
        N_("Naked pictures sent around"),
        (
            Place(
                "needhelpnow.ca",
                N_("Under 18: how to have pictures taken down (in French: aidezmoisvp.ca)."),
                "",
                "",
                ASK,
            ),
            Place("1-866-658-9022", N_("Cybertip.ca, for pictures of under 18."), FREE, BOTH, SENT),
            _KIDS_HELP_PHONE,
            Place("stopncii.org", N_("18 or older: keeps pictures off some sites."), FREE, "", ASK),
        ),
    ),
    PREGNANT: (
        N_("Pregnant, or afraid to be"),
        (
            Place(
                "1-888-642-2725",
                N_("Access Line: pregnant, or afraid to be, and what you can choose."),
                EVERY_DAY,
                "",
                ASK,
            ),
            _KIDS_HELP_PHONE,
            Place(
                "1-877-662-9666",
                N_("SOS Grossesse, in Quebec, 9 to 21 h."),
                EVERY_DAY,
                FRENCH,
                ASK,
                there=(QUEBEC,),
            ),
        ),
    ),
    WITHOUT: (
        N_("Without the police"),
        (
            Place(
                "211",
                N_("Who helps near you. In Toronto: the Community Crisis Service, from age 16."),
                FREE,
                MANY,
                NO,
            ),
            Place(
                "bc.cmha.ca",
                N_("Peer Assisted Care Teams, in some towns of British Columbia."),
                "",
                "",
                N_("They come instead of police."),
                there=(BC,),
            ),
            Place(
                "811",
                N_("Info-Social, in Quebec: press 2."),
                DAY_AND_NIGHT,
                FRENCH,
                ASK,
                there=(QUEBEC,),
            ),
        ),
    ),
    CRIME: (
        N_("A crime, without your name"),
        (
            Place("1-800-222-8477", N_("Crime Stoppers."), FREE, MANY, TOLD),
            Place(
                "1-800-711-1800",
                N_("Crime Stoppers, in Quebec."),
                FREE,
                FRENCH,
                TOLD,
                there=(QUEBEC,),
            ),
        ),
    ),
}

FIRST = (TALK, "home", "needs", YOUNG)
"""The topics of the first screen; the others are behind [More], and HURTING behind that of home."""


def listed(topic: str, province: str, language: str) -> list[Place]:
    """Return the places of a topic: those of the province first, those of others last.

    Where nobody can tell the province, those of Quebec come first for who reads French.
    """
    here = province or (QUEBEC if language == "fr" else "")

    def far(place: Place) -> int:
        if not place.there or not province:
            return 1 - (bool(here) and here in place.there)
        return 0 if here in place.there else 2

    return sorted(TOPICS[topic][1], key=far)


def everywhere(topic: str) -> Place:
    """Return the first place of a topic that is there for all of Canada."""
    return next(place for place in TOPICS[topic][1] if not place.there)


def may_be_old(today: date) -> bool:
    """Tell whether it was looked up too long ago to be sure."""
    return today - LOOKED_UP > LASTS
