"""How votes feel, as conversations."""

from __future__ import annotations

from bot.feature import Sample

SAMPLES = (
    Sample(
        "A vote on three dates",
        "ana",
        {"telegram": 5, "discord": 4},
        """
        ana > [Organize]
        ana > [Find a date]
        ana > {what: Clean-up | dates: Tue 8 Dec 7pm, Thu 10 Dec 7pm, Sat 12 Dec 10am}
        ana < Open until Sun 6 Dec 2026 20:00
        ana > [Post]
        elm << Which dates can you make?
        maria > [Tue 8 yes]
        maria < You: Tue 8 Dec 2026 19:00 yes
        tom > [Tue 8 yes]
        tom > [Another answer]
        tom > [Sat 12 Dec 2026 10:00]
        tom < can you come?
        tom > [Maybe]
        tom < You: Sat 12 Dec 2026 10:00 maybe. You can change it
        elm << Tue 8 Dec 2026 19:00: 2 yes
        later 14d
        elm << Most people chose: Tue 8 Dec 2026 19:00
        ana < Most people chose: Tue 8 Dec 2026 19:00
        """,
    ),
    Sample(
        "Answering a vote",
        "maria",
        {"telegram": 1, "discord": 1},
        """
        ana > [Organize]
        ana > [Find a date]
        ana > {what: Clean-up | dates: Tue 8 Dec 7pm, Thu 10 Dec 7pm}
        ana > [Post]
        maria > [Tue 8 yes]
        maria < You can change it until Sun 6 Dec 2026 20:00
        elm << Tue 8 Dec 2026 19:00: 1 yes
        """,
    ),
    Sample(
        "A date that nobody can understand",
        "ana",
        {"telegram": 6, "discord": 6},
        """
        ana > [Organize]
        ana > [Find a date]
        ana > {what: Clean-up | dates: Tue 8 Dec 7pm, 7pm}
        ana < I did not understand 7pm. Which day?
        ana < The rest stays: Tue 8 Dec 2026 19:00.
        ana > [Leave it out]
        ana < Open until Sun 6 Dec 2026 20:00
        ana > [Post]
        elm << Tue 8 Dec 2026 19:00
        """,
    ),
    Sample(
        "A vote in words",
        "ana",
        {"telegram": 5, "discord": 4},
        """
        ana > [Organize]
        ana > [Ask for a vote]
        ana > {what: Where do we meet? | words: Library, School}
        ana > [Post]
        maria > [Library]
        tom > [School]
        tom > [Library]
        elm << “Library”: 2
        later 8d
        elm << Most people chose: “Library”
        """,
    ),
)
