"""A group begins: towns of one name, clocks, languages, rights that are missing."""

from __future__ import annotations

from bot.feature import Sample
from tests.lives.parts import BEGIN, DISCORD, TELEGRAM

LIVES = (
    Sample(
        "A town of which there are several, and a clock from elsewhere",
        "olga",
        TELEGRAM,
        BEGIN
        + """
olga > "Springfield"
olga > [Another one]
olga > [Other times]
olga > [Somewhere else]
olga > "Berlin"
""",
    ),
    Sample(
        "Another town, and the clock of a list",
        "olga",
        TELEGRAM,
        BEGIN
        + """
olga > "Springfield"
olga > [Springfield, Missouri]
olga > [Change]
olga > [The town]
olga > "Burnaby"
olga > [Change]
olga > [The time]
olga > [Other times]
olga > [Yukon: 20:42]
""",
    ),
    Sample(
        "A group that speaks two languages",
        "olga",
        TELEGRAM,
        BEGIN + 'olga > "Burnaby"\nolga > [Add French]\n',
    ),
    Sample(
        "A group that is set up in French",
        "olga",
        TELEGRAM,
        BEGIN
        + """
olga > "Burnaby"
olga > [Change]
olga > [French]
""",
    ),
    Sample(
        "Setting up begins again",
        "olga",
        TELEGRAM,
        BEGIN
        + """
olga > [Stop]
olga > "hello"
olga > [Go on]
olga > [Stop]
olga > "hello"
olga > [Start again]
""",
    ),
    Sample(
        "A server in which the card cannot be pinned",
        "olga",
        DISCORD,
        """
oak ! lacks pin
olga > into oak
olga > [Start]
olga > [New group]
olga > {town: Burnaby | number: 604-555-0142}
olga > [That is right]
olga > [Check again]
olga > [Go on without]
""",
    ),
)
