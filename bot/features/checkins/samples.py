"""How a check-in feels, as conversations."""

from __future__ import annotations

from bot.feature import Sample

SAMPLES = (
    Sample(
        "Asking how everyone is, every Sunday",
        "ana",
        {"telegram": 5, "discord": 5},
        """
        ana > [Organize]
        ana > [Ask and tell]
        ana > [Ask how everyone is]
        ana > [Every Sunday 18:00]
        ana > [Post]
        ana < First: Sun 29 Nov 2026 18:00
        later 7d
        elm << How are you?
        maria > [I am fine]
        maria < You: fine.
        tom > [I am fine]
        ana < Fine: 2. Need some help: 0.
        later 7d
        elm << This question is closed. 2 people answered.
        """,
    ),
    Sample(
        "Asking for a hand",
        "maria",
        {"telegram": 5, "discord": 5},
        """
        ana > [Organize]
        ana > [Ask and tell]
        ana > [Ask how everyone is]
        ana > [Once, now]
        ana > [Post]
        maria > [I need some help]
        maria > {need: Someone to carry my shopping.}
        maria < will read this, with your name, and nobody else
        maria > [Send]
        maria < It goes to Ana and Sam now, with your name
        ana < Maria needs some help.
        ana < Someone to carry my shopping.
        ana > [I look after it]
        maria < has read what you need and looks after it.
        """,
    ),
    Sample(
        "Somebody else is asked",
        "maria",
        {"telegram": 6, "discord": 6},
        """
        ana > [Organize]
        ana > [Ask and tell]
        ana > [Ask how everyone is]
        ana > [Once, now]
        ana > [Post]
        maria > [I need some help]
        maria > {need: Someone to carry my shopping.}
        maria > [Send]
        ana > [I look after it]
        later 1d
        maria < Did it help?
        maria > [Ask somebody else]
        maria < It goes to Sam now, with your name
        sam < Maria asked for another organizer.
        sam > [I look after it]
        maria > [That helped]
        sam < Maria says that it helped.
        """,
    ),
    Sample(
        "It was a mistake",
        "maria",
        {"telegram": 5, "discord": 5},
        """
        ana > [Organize]
        ana > [Ask and tell]
        ana > [Ask how everyone is]
        ana > [Once, now]
        ana > [Post]
        maria > [I need some help]
        maria > {need: Nothing, sorry.}
        maria > [It was a mistake]
        maria < Nothing was sent, and I kept nothing.
        """,
    ),
)
