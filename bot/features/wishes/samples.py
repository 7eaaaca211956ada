"""How fewer messages feels, as conversations."""

from __future__ import annotations

from bot.feature import Sample

SAMPLES = (
    Sample(
        "Fewer messages",
        "maria",
        {"telegram": 4, "discord": 3},
        """
maria > [My settings]
maria > [Fewer messages]
maria < In this chat I send you reminders and answers to you.
maria > [Do not send me reminders]
maria < In this chat I send you answers to you.
""",
    ),
    Sample(
        "Quiet hours of one's own",
        "maria",
        {"telegram": 4, "discord": 3},
        """
maria > [My settings]
maria > [Quiet hours]
maria < Quiet from 22:00 to 07:00
maria > [21:00 – 08:00]
maria < Quiet from 21:00 to 08:00
""",
    ),
)
