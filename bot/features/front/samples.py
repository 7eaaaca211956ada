"""How the front door feels, as conversations."""

from __future__ import annotations

from bot.feature import Sample

SAMPLES = (
    Sample(
        "Opening the private chat",
        "maria",
        {"telegram": 3, "discord": 3},
        """
        maria > "hello"
        maria < What can I do for you?
        maria > [What is on]
        maria < Nothing is planned
        maria > "stop"
        maria < All off.
        """,
    ),
)
