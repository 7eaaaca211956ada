"""How a message to everyone feels, as conversations."""

from __future__ import annotations

from bot.feature import Sample

SAMPLES = (
    Sample(
        "A message to everyone",
        "ana",
        {"telegram": 3, "discord": 4},
        """
        ana > [Write to everyone]
        ana > {words: Garbage day moves to Friday this week.}
        ana < It will look like this
        ana > [Send]
        ana < Going out to
        elm << Garbage day moves to Friday this week.
        elm << , organizer
        """,
    ),
    Sample(
        "Correcting a message, and taking it back",
        "ana",
        {"telegram": 7, "discord": 7},
        """
        ana > [Write to everyone]
        ana > {words: Clean-up on Friday.}
        ana > [Send]
        ana > [Correct it]
        ana > {words: Clean-up on Saturday.}
        ana < Corrected.
        elm << Clean-up on Saturday.
        ana > [How it went]
        ana < Sent to
        ana > [Take it back]
        elm << took this message back.
        """,
    ),
)
