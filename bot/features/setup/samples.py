"""How setting up feels on each platform; the tests live it."""

from __future__ import annotations

from bot.feature import Sample

_LAST_STEPS = """
olga < 3 of 5: who reads private messages from neighbours?
olga > [Only me for now]
olga < 4 of 5: a second organizer
olga > [Later]
olga > [Post it]
olga < Done.
oak < nobody watches me all day
"""

SAMPLES = (
    Sample(
        "Setting up a Telegram group",
        "olga",
        {"telegram": 14},
        """
        olga > "hello"
        olga > [Set up my group]
        olga > [Choose the Telegram group] into oak
        olga < 1 of 5: which town?
        olga > "Burnaby"
        olga < in Burnaby, and you speak English.
        olga > [That is right]
        olga > "604-555-0142"
        """
        + _LAST_STEPS,
    ),
    Sample(
        "Setting up a Discord server",
        "olga",
        {"discord": 9},
        """
        olga > into oak
        oak < Someone who manages this server can set me up here.
        olga > [Start]
        olga > [New group]
        olga > {town: Burnaby | number: 604-555-0142}
        olga > [That is right]
        """
        + _LAST_STEPS,
    ),
)
