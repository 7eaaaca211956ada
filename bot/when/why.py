"""Why something was not taken as a date."""

from __future__ import annotations

from enum import Enum

from bot.texts import N_


class Why(Enum):
    """What the person is told or asked. {words} are theirs."""

    UNREADABLE = N_(
        "I did not understand **{words}**. Please write day, month and time, like Tue 8 Dec 19:00."
    )
    NO_DAY = N_("I did not understand **{words}**. Which day?")
    NO_TIME = N_("**{words}**: at what time?")
    TWO_DAYS = N_("**{words}**: which day?")
    TWO_TIMES = N_("**{words}**: at which of these times?")
    NIGHT = N_("**{words}**: in which night?")
    UNSURE = N_("**{words}**: is this what you mean?")
    SEVERAL = N_("**{words}** is more than one day. Please write each day.")
    ZONE = N_("**{words}**: do you mean the time here?")
    WEEKDAY = N_("**{words}**: weekday and date do not fit together. Which one is right?")
    NO_SUCH_DAY = N_("**{words}**: there is no such day. Which day?")
    PAST = N_("**{words}** is past. If you mean another year, write the year.")
    FAR = N_("**{words}** is more than two years away. Which day?")
    LEFT_OUT = N_("**{words}**: the clocks jump over that time then. Which other time?")
    TWICE = N_("**{words}**: the clocks go back then, and that time comes twice. Which other time?")
    LONG = N_("That is too much at once. Please write at most 20 dates and nothing else.")
