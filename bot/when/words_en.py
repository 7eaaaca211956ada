"""English words of dates, by what they say. Spellings stand apart by commas."""

from __future__ import annotations

from typing import Any

from bot.when.said import AFTERNOON, EVENING, MORNING, NIGHT, Sense

WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday"
MONTHS = "january february march april may june july august september october november december"

_LONGEST_MONTH = 31
_UNITS = "one two three four five six seven eight nine"
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = {20: "twenty", 30: "thirty", 40: "forty", 50: "fifty"}
_NTH = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_NTH_TENS = {20: "twentieth", 30: "thirtieth"}


def _numbers() -> dict[Any, str]:
    small = dict(enumerate(f"{_UNITS} {_TEENS}".split(), 1))
    big = {ten + one: f"{_TENS[ten]} {small[one]}" for ten in _TENS for one in range(1, 10)}
    return {**small, **_TENS, **big}


def _ordinals() -> dict[Any, str]:
    small = dict(enumerate(_NTH.split(), 1))
    big = {ten + one: f"{_TENS[ten]} {small[one]}" for ten in (20, 30) for one in range(1, 10)}
    days = {day: words for day, words in big.items() if day <= _LONGEST_MONTH}
    return {**small, **_NTH_TENS, **days}


WORDS: dict[Sense, dict[Any, str]] = {
    Sense.WEEKDAY: {3: "weds, wensday, wendsday", 4: "thur, thurs"},
    Sense.MONTH: {2: "febuary"},
    Sense.NUMBER: _numbers(),
    Sense.ORDINAL: _ordinals() | {-1: "last"},
    Sense.NEAR: {
        0: "today, tod",
        1: "tomorrow, tmrw, tmr, tmrrw, tmw, tomorow, tommorow, tommorrow, tom",
        2: "day after tomorrow, day after tmrw, day after tmr, overmorrow",
    },
    Sense.TONIGHT: {
        MORNING: "this morning",
        AFTERNOON: "this afternoon",
        EVENING: "this evening",
        NIGHT: "tonight, tonite, this night",
    },
    Sense.PART: {
        MORNING: "morning, in the morning, in the am, mornings",
        AFTERNOON: "afternoon, in the afternoon, in afternoon, in the pm, aft",
        EVENING: "evening, in the evening, evening time",
        NIGHT: "night, at night, in the night",
    },
    Sense.HALF: {"am": "am", "pm": "pm"},
    Sense.OCLOCK: {0: "o clock, oclock"},
    Sense.MINUTES: {30: "half", 15: "quarter, a quarter"},
    Sense.PAST: {0: "past"},
    Sense.BEFORE: {0: "to, before, til"},
    Sense.UNIT: {1: "day, days", 7: "week, weeks, wk, wks", 14: "fortnight"},
    Sense.MONTHS: {1: "month, months"},
    Sense.HOURS: {60: "hour, hours, hrs, hr", 1: "minute, minutes, min, mins"},
    Sense.WEEK: {0: "week"},
    Sense.NEXT: {0: "next, following"},
    Sense.THIS: {0: "this, this coming, coming"},
    Sense.ONE: {1: "a, an"},
    Sense.IN: {0: "in"},
    Sense.LATER: {
        (0, True): "later, from now, hence",
        (0, False): "from today, after today",
        (1, False): "from tomorrow, from tmrw, after tomorrow",
    },
    Sense.FROM: {0: "from"},
    Sense.BETWEEN: {0: "between"},
    Sense.AT: {0: "at"},
    Sense.TO: {0: "to, till, til, until, thru, through"},
    Sense.OR: {0: "and, or, and also, as well as, or else"},
    Sense.THE: {0: "the"},
    Sense.OF: {0: "of, in"},
    Sense.ON: {0: "on"},
    Sense.ABOUT: {0: "around, about, approximately, approx, circa, ish, roughly"},
    Sense.LEAD: {
        0: "how about, what about, let s say, lets say, say, let s do, lets do, maybe we could do, "
        "could we do, can we do, we could do, i propose, i suggest, i can do, date, dates, "
        "when, day, hi, hello, please, pls, hey, ok, okay, yes, thanks, thank you, sharp, "
        " options, option"
    },
    Sense.PLACE: {0: "at, in, with, near, behind, outside", "for": "for"},
    Sense.BAR: {
        0: "every, each, weekly, monthly, daily, not, no, except, unless, if, maybe, perhaps, "
        "cancelled, canceled, so, later, earlier, sooner, case, rain, "
        " instead, but, before, by, since, ago, yesterday, past, weekend, "
        "weekends, time, early, late, mid, middle, end, start of, rest, any, anytime, some, "
        "sometime, either, whenever, soon, asap, same, other, following, last, previous, "
        "second to last, "
        "week of, within, less, more, than, utc offset, mondays, tuesdays, wednesdays, thursdays, "
        "fridays, saturdays, sundays, hour, hours, hrs, hr, minute, minutes, min, mins, second, "
        "lunch, dinner, breakfast, after, moved, changed, was, were, for days, days, weeks, busy, "
        "free, can t, cannot, cant, won t, don t, dont, tbd, tba, tbc, tentative, tentatively, "
        "unsure, both, neither, nor, half, quarter"
    },
}

FEASTS = {
    "Christmas Day": "xmas, christmas, x mas, xmas day",
    "Christmas Eve": "xmas eve, christmas eve",
    "New Year's Eve": "nye, new year s eve, new years eve, new year eve",
    "New Year's Day": "new year s, new years, new year s day, new years day, new year day",
    "Thanksgiving Day": "thanksgiving, thanksgiving day, thanks giving",
    "Labour Day": "labour day, labor day",
    "Boxing Day": "boxing day",
    "Easter Sunday": "easter, easter sunday",
    "Easter Monday": "easter monday",
    "Good Friday": "good friday",
    "Halloween": "halloween, hallowe en",
    "Valentine's Day": "valentine s day, valentines day, valentine day, valentine s",
    "Saint Patrick's Day": "st patrick s day, saint patrick s day, st patricks day, st paddy s day",
    "Mother's Day": "mother s day, mothers day",
    "Father's Day": "father s day, fathers day",
    "National Day for Truth and Reconciliation": "truth and reconciliation day, orange shirt day",
    "British Columbia Day": "bc day, b c day",
    "Saint-Jean-Baptiste Day": "st jean baptiste day, saint jean baptiste day",
    "Remembrance Day": "remembrance day",
    "Canada Day": "canada day",
    "Victoria Day": "victoria day",
    "Family Day": "family day",
    "Civic Holiday": "civic holiday",
}
