"""French words of dates, by what they say, as in `words_en`; capitals and accents are gone."""

from __future__ import annotations

from typing import Any

from bot.when.said import AFTERNOON, EVENING, MORNING, NIGHT, Sense

WEEKDAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche"
MONTHS = "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"

_SMALL = (
    "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
    "dix_sept dix_huit dix_neuf"
)
_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante"}
_NTH = (
    "premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme "
    "onzieme douzieme treizieme quatorzieme quinzieme seizieme"
)


def _numbers() -> dict[Any, str]:
    small = {n: word.replace("_", " ") for n, word in enumerate(_SMALL.split(), 1)}
    big = {
        ten + one: f"{_TENS[ten]} et un" if one == 1 else f"{_TENS[ten]} {small[one]}"
        for ten in _TENS
        for one in range(1, 10)
    }
    return {**small, **_TENS, **big}


WORDS: dict[Sense, dict[Any, str]] = {
    Sense.MONTH: {12: "dec"},
    Sense.NUMBER: _numbers(),
    Sense.ORDINAL: {
        **dict[Any, str](enumerate(_NTH.split(), 1)),
        1: "premier, premiere",
        2: "deuxieme, second, seconde",
        -1: "dernier, derniere",
    },
    Sense.NEAR: {
        0: "aujourd hui, aujourdhui, ajd, auj",
        1: "demain",
        2: "apres demain, surlendemain",
    },
    Sense.TONIGHT: {
        MORNING: "ce matin, a matin",
        AFTERNOON: "cet apres midi, cette apres midi, cet aprem",
        EVENING: "ce soir, a soir",
        NIGHT: "cette nuit",
    },
    Sense.PART: {
        MORNING: "matin, du matin, le matin, au matin, en matinee, dans la matinee, matinee, "
        "du mat, mat, en avant midi, avant midi, de l avant midi",
        AFTERNOON: "apres midi, l apres midi, en apres midi, de l apres midi, dans l apres midi, "
        "aprem, pm",
        EVENING: "soir, du soir, le soir, au soir, en soiree, dans la soiree, soiree, la soiree",
        NIGHT: "nuit, la nuit, dans la nuit, de la nuit",
    },
    Sense.OCLOCK: {0: "heures, heure, hres"},
    Sense.MINUTES: {
        30: "et demie, et demi, et trente",
        15: "et quart, et le quart",
        -15: "moins quart, moins le quart, moins un quart",
    },
    Sense.UNIT: {1: "jour, jours", 7: "semaine, semaines, sem", 14: "quinzaine"},
    Sense.MONTHS: {1: "mois"},
    Sense.HOURS: {60: "heures, heure, hres", 1: "minutes, minute"},
    Sense.WEEK: {0: "semaine"},
    Sense.NEXT: {0: "prochain, prochaine, suivant, suivante, d apres"},
    Sense.THIS: {0: "ce, cet, cette"},
    Sense.WEEKS_ON: {1: "en huit, en 8", 2: "en quinze, en 15"},
    Sense.ONE: {1: "un, une"},
    Sense.IN: {0: "dans", 1: "d ici"},
    Sense.LATER: {(0, True): "plus tard"},
    Sense.FROM: {0: "de, des, a partir de"},
    Sense.BETWEEN: {0: "entre"},
    Sense.AT: {0: "a"},
    Sense.TO: {0: "a, au, jusqu a, jusqu au"},
    Sense.OR: {0: "et, ou, ou bien, ainsi que, puis, pis"},
    Sense.THE: {0: "le, la, les, l"},
    Sense.OF: {0: "de, du, d, en, au"},
    Sense.ON: {0: "le, du, des"},
    Sense.ABOUT: {0: "vers, environ, a peu pres, autour de"},
    Sense.LEAD: {
        0: "que diriez vous de, que dites vous de, qu en dites vous de, pourquoi pas, disons, "
        "je propose, on pourrait faire, on peut faire, si on disait, date, dates, bonjour, svp, "
        "salut, merci, pile, precises, precise, tapantes, "
        "oui, quand, ok, jour, ca serait, ce serait, options, option"
    },
    Sense.PLACE: {
        0: "a, au, aux, a la, a l, chez, dans, devant, derriere, avec, pres",
        "for": "pour",
    },
    Sense.BAR: {
        0: "tous, toutes, plus tard, cas, pluie, "
        " chaque, sauf, pas, si, peut etre, annule, annulee, reporte, avant, "
        "apres, "
        "jusqu, depuis, hier, fin, debut, milieu, mi, fin de semaine, week end, weekend, semaine, "
        "bientot, environ, plutot, tot, tard, minutes, minute, secondes, seconde, prochains, "
        "prochaines, dernier, derniers, dernieres, passe, suivant, suivante, plus, moins, lundis, "
        "mardis, mercredis, jeudis, vendredis, samedis, dimanches, ni, mais, dejeuner, diner, "
        "souper, n importe, quand vous voulez, non, jamais, selon, jours, semaines, libre"
    },
}

FEASTS = {
    "Christmas Day": "noel, jour de noel",
    "Christmas Eve": "veille de noel, la veille de noel, reveillon de noel",
    "New Year's Eve": "veille du jour de l an, la veille du jour de l an, saint sylvestre, "
    "veille du nouvel an, reveillon du nouvel an, reveillon du jour de l an",
    "New Year's Day": "jour de l an, nouvel an, premier de l an",
    "Thanksgiving Day": "action de grace, action de graces, jour de l action de grace",
    "Labour Day": "fete du travail",
    "Boxing Day": "lendemain de noel",
    "Easter Sunday": "paques, dimanche de paques",
    "Easter Monday": "lundi de paques",
    "Good Friday": "vendredi saint",
    "Halloween": "halloween, l halloween",
    "Valentine's Day": "saint valentin, st valentin, la saint valentin",
    "Saint Patrick's Day": "saint patrick, st patrick",
    "Mother's Day": "fete des meres",
    "Father's Day": "fete des peres",
    "Saint-Jean-Baptiste Day": "saint jean, st jean, la saint jean, saint jean baptiste, "
    "st jean baptiste, fete nationale, fete nationale du quebec",
    "National Patriots' Day": "journee des patriotes, fete des patriotes, journee nationale des "
    "patriotes",
    "Victoria Day": "fete de la reine",
    "Family Day": "jour de la famille, fete de la famille",
    "Canada Day": "fete du canada, la fete du canada",
    "Remembrance Day": "jour du souvenir",
}
