"""How connecting a chat feels, as a conversation."""

from __future__ import annotations

from bot.feature import Sample

SAMPLES = (
    Sample(
        "A code for another chat",
        "ana",
        {"telegram": 5, "discord": 5},
        """
        ana > [Organize]
        ana > [Chats and people]
        ana > [Connect another chat]
        ana > [A chat that somebody else manages]
        ana < Send this to the person who manages it
        ana > [Cancel the code]
        ana < Cancelled. The code connects nothing any more.
        """,
    ),
)
