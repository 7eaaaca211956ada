"""How telling something privately feels, as conversations."""

from __future__ import annotations

from bot.feature import Sample

_TELL = """
maria > [Tell something privately]
maria < Is someone in danger right now?
maria > [No]
maria < No reader sees your name or account.
maria > [Maya, community contact, not police]
maria > {what: Someone tries car doors at night | place: Elm and 3rd | moment: This week}
maria < This is exactly what will be read by Maya
maria > [Go on (not sent yet)]
maria > [Yes, with six words]
maria < NOT SENT YET
maria > [I saved the words: send it]
maria < Maya gets it Mon 23 Nov 2026 08:00
"""

SAMPLES = (
    Sample(
        "Something told privately",
        "maria",
        {"telegram": 10, "discord": 7},
        _TELL
        + """
later 13h
maya < Someone tries car doors at night
""",
    ),
    Sample(
        "The reader answers",
        "maya",
        {"telegram": 2, "discord": 2},
        _TELL
        + """
later 13h
maya > [Answer]
maya > {words: Thank you. Did it happen again?}
maya < I send it Mon 23 Nov 2026 12:00
""",
    ),
    Sample(
        "Something told privately, with danger",
        "maria",
        {"telegram": 3, "discord": 2},
        """
maria > [Tell something privately]
maria > [Yes]
maria < Call 911. I cannot. I kept nothing.
""",
    ),
    Sample(
        "The reader passes it on",
        "maya",
        {"telegram": 2, "discord": 2},
        _TELL
        + """
later 13h
maya > [More]
maya > [Passed on]
maya < Passed on. The person who wrote sees that from Mon 23 Nov 2026 12:00.
""",
    ),
    Sample(
        "The answer on the next day",
        "maria",
        {"telegram": 17, "discord": 13},
        _TELL.replace("maria > [I saved", "maria > [Copy]\nmaria > [I saved")
        + """
later 13h
maya > [Answer]
maya > {words: Thank you. Did it happen again?}
later 24h
maria > [Tell something privately]
maria > [Read an answer]
maria > {words: (copied)}
maria < Thank you. Did it happen again?
maria > [Write back]
maria > {words: Yes, last night.}
later 24h
maya < Yes, last night.
""",
    ),
    Sample(
        "Something told privately is taken back",
        "maria",
        {"telegram": 17, "discord": 13},
        _TELL.replace("maria > [I saved", "maria > [Copy]\nmaria > [I saved")
        + """
maria > [Tell something privately]
maria > [Read an answer]
maria > {words: (copied)}
maria > [Take it back]
maria > [Erase it]
maria < Done.
""",
    ),
)
