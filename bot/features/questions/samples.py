"""Sample conversations about questions: the tests live them on both platforms."""

from __future__ import annotations

from bot.feature import Sample

_ASK = """
maria > [Ask a question]
maria > {whom: Ask Lee, police | words: Why no speed sign on Elm? | shown: Yes, without my name}
maria < Q-1 is with Lee, police contact
elm << Why no speed sign on Elm?
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
lee > {answer: The city decides. I ask them this week.}
lee < In 2 minutes I send it to ELM STREET and the person who asked, as Lee, police contact.
lee > [Send now]
lee < the group sees it. I write it to the person who asked
maria < The city decides. I ask them this week.
elm << The city decides. I ask them this week.
""",
    ),
)
