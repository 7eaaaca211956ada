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
        ana < I am sending it to
        elm << Garbage day moves to Friday this week.
        elm << , organizer
        """,
    ),
    Sample(
        "Correcting a message, and taking it back",
        "ana",
        {"telegram": 8, "discord": 8},
        """
        ana > [Write to everyone]
        ana > {words: Clean-up on Friday.}
        ana > [Send]
        ana > [Correct it]
        ana > {words: Clean-up on Saturday.}
        ana > [Post]
        ana < Corrected.
        elm << Clean-up on Saturday.
        ana > [How it went]
        ana < Sent to
        ana > [Take it back]
        elm << took this message back.
        """,
    ),
    Sample(
        "A message at its time, that asks who has seen it",
        "ana",
        {"telegram": 11, "discord": 10},
        """
        ana > [Write to everyone]
        ana > {words: Water is off from ten to noon.}
        ana > [Options]
        ana > [Time and end date]
        ana > [Later, or several times]
        ana > {first: Mon 23 Nov 19:00 | every: Once}
        ana > [Options]
        ana > [Ask who has seen it]
        ana > [Back to the message]
        ana < I send it Mon 23 Nov 2026 19:00. I ask who has seen it.
        ana > [Send it then]
        later 23h
        elm << Water is off from ten to noon.
        maria > [I have seen it]
        maria < Noted. Organizers who are no contacts see your name: Ana and Sam.
        """,
    ),
    Sample(
        "A message in two languages",
        "ana",
        {"telegram": 6, "discord": 6},
        """
        ana > [Write to everyone]
        ana > {words: Garbage day moves to Friday this week.}
        ana > [Options]
        ana > [Also in French]
        ana > {also: Les poubelles passent vendredi cette semaine.}
        ana < Also in French. It will look like this:
        ana > [Send]
        elm << Garbage day moves to Friday this week.
        elm << — Français —
        elm << Les poubelles passent vendredi cette semaine.
        """,
    ),
    Sample(
        "A message to a part of the group",
        "ana",
        {"telegram": 14, "discord": 14},
        """
        ana > [Organize]
        ana > [Chats and people]
        ana > [Parts of the group]
        ana > [Add a part]
        ana > {name: Pond}
        ana > [Add Elm Teens]
        ana > "menu"
        ana > [Write to everyone]
        ana > {words: The pond is frozen, but not safe.}
        ana > [Options]
        ana > [Send it to some people only]
        ana > [Also to Pond]
        ana > [Back to the message]
        ana < To Elm Teens. Only for Pond.
        ana > [Send]
        teens < The pond is frozen, but not safe.
        """,
    ),
)
