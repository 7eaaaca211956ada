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
        maria > [Votes and activities]
        maria < Nothing is planned
        maria > "stop"
        maria < Done. I will not write to you first any more.
        """,
    ),
    Sample(
        "What waits for a contact",
        "lee",
        {"telegram": 2, "discord": 2},
        """
        maria > [Ask a question]
        maria > {whom: Ask Lee, police | words: Who sweeps Elm? | shown: Yes, without my name}
        lee > [My day]
        lee < 1 waits in Elm Street.
        lee > [Open first]
        lee < Who sweeps Elm?
        """,
    ),
)
