"""How inviting somebody to a role feels, as a conversation."""

from __future__ import annotations

from bot.feature import Sample

SAMPLES = (
    Sample(
        "Inviting the police contact",
        "ana",
        {"telegram": 5, "discord": 5},
        """
        ana > [Organize]
        ana > [Chats and people]
        ana > [People and roles]
        ana > [Add people]
        ana > [Police contact]
        ana < Invitation as police contact. Give it to that person only
        """,
    ),
)
