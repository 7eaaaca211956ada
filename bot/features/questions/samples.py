"""Sample conversations about questions: the tests live them on both platforms."""

from __future__ import annotations

from bot.feature import Sample

_ASK = """
maria > [Ask a question]
maria > {whom: Ask Lee, police | words: Why no speed sign on Elm? | shown: Yes, without my name}
maria < Q-1 is with Lee, police contact
elm << Why no speed sign on Elm?
"""
_ASKED = "the person I ask"
"""Whom a form calls so in which the contact is chosen too."""


def _alone(name: str) -> str:
    return f"""
maria > [Ask a question]
maria > {{whom: Ask Maya, not police | words: May I sleep here? | shown: No, only {name} and me}}
maria < Q-1 is with Maya, community contact, not police
maya > to ELM STREET, Q-1: Yes, and you can call me.
maya > [Send now]
maria < Yes, and you can call me.
"""


SAMPLES = (
    Sample("A question", "maria", {"telegram": 5, "discord": 2}, _ASK),
    Sample(
        "The police contact answers",
        "lee",
        {"telegram": 3, "discord": 3},
        _ASK
        + """
lee > [Answer]
lee > {words: The city decides. I ask them this week.}
lee < In 2 minutes I send it to ELM STREET and the person who asked, as Lee, police contact:
lee > [Send now]
lee < The group sees it. The person who asked finds it under
maria < The city decides. I ask them this week.
elm << The city decides. I ask them this week.
""",
    ),
    Sample(
        "An answer by a reply, and taken back in time",
        "lee",
        {"telegram": 3, "discord": 3},
        _ASK
        + """
lee > to ELM STREET, Q-1: The city decides.
lee < In 2 minutes I send it
lee > [Change]
lee > {words: The city decides. I ask them this week.}
later 3m
maria < The city decides. I ask them this week.
maria > [That helped]
""",
    ),
    Sample("A question that only two see", "maria", {"telegram": 5}, _alone("Maya")),
    Sample("A question that only two see, in one form", "maria", {"discord": 2}, _alone(_ASKED)),
)
