"""How leaving for good feels, as a conversation."""

from __future__ import annotations

from bot.feature import Sample

SAMPLES = (
    Sample(
        "Stop and erase",
        "maria",
        {"telegram": 4, "discord": 3},
        """
        maria > [My settings]
        maria > [Stop and erase]
        maria < This ends: what I know of your account
        maria > [Erase]
        maria < Erased. You can block me now.
        """,
    ),
    Sample(
        "Somebody who only left the group",
        "maria",
        {"telegram": 2},
        """
        maria > "hello"
        maria > leaves elm
        maria < You are in no chat of Elm Street any more
        maria > [Stop and erase]
        maria < Erase you, in every group?
        """,
    ),
)
