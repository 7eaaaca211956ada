"""How an urgent alert feels, as conversations."""

from __future__ import annotations

from bot.feature import Sample

SAMPLES = (
    Sample(
        "An urgent alert and its end",
        "ana",
        {"telegram": 7, "discord": 6},
        """
ana > [Urgent alert]
ana < Danger now? Call 911 first. I call nobody.
ana > [I called 911]
ana > {kind: Missing person | words: Boy, 6, red coat, missing since 20:50.}
ana < it rings, but for those who muted it.
ana < At night too.
ana > [Yes, alert everyone]
elm << Boy, 6, red coat
ana < reached 2 of 2 chats
ana > [All clear]
ana > {words: Found, he is fine.}
elm << All clear
""",
    ),
)
