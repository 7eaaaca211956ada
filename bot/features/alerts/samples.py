"""How an urgent alert feels, as conversations."""

from __future__ import annotations

from bot.feature import Sample

_ALERT = """
ana > "menu"
ana > [Urgent alert]
ana > [I called 911]
ana > {kind: Missing person | words: Boy, 6, red coat, missing since 20:50.}
ana > [Yes, alert everyone]
"""
_END = """
ana > [All clear]
ana > {words: Found, he is fine.}
ana > [Send now]
"""
_PLEA = """
maria > [Report a problem]
maria > [Yes, it is dangerous]
maria < Call 911 now
maria > [Ask organizers to warn everyone]
maria > {words: Gas smell at 3rd and Elm}
maria < Not sent yet.
maria > [Send]
maria < If you are in danger, call 911.
sam < asks to warn everyone
"""

SAMPLES = (
    Sample(
        "An urgent alert and its end",
        "ana",
        {"telegram": 8, "discord": 7},
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
ana > [Send now]
elm << All clear
""",
    ),
    Sample(
        "Who has seen it, who can help, and news",
        "tom",
        {"telegram": 4, "discord": 4},
        _ALERT
        + """
tom > [I have seen it]
tom > [I can help]
tom > [Yes, I can help]
ana < 1 can help: Tom.
ana > [Add news]
ana > {words: He was seen at the library.}
ana > [Send now]
elm << He was seen at the library.
later 6h
ana < Is it over?
"""
        + _END
        + """
elm << Found, he is fine.
""",
    ),
    Sample(
        "The third alert of a day",
        "lee",
        {"telegram": 1, "discord": 1},
        _ALERT
        + _END
        + _ALERT
        + _END
        + _ALERT
        + """
ana < A-3 waits
lee < third urgent alert in a day
lee > [Alert everyone]
elm << Boy, 6, red coat
""",
    ),
    Sample(
        "A neighbour in danger",
        "maria",
        {"telegram": 6, "discord": 5},
        _PLEA
        + """
sam > [Alert everyone]
elm << Gas smell at 3rd and Elm
maria < Sam alerted everyone.
""",
    ),
    Sample(
        "A neighbour in danger to whom one says no",
        "maria",
        {"telegram": 6, "discord": 5},
        _PLEA
        + """
ana > [No, do not alert]
maria < Others can still warn everyone.
sam < Gas smell at 3rd and Elm
sam > [Alert everyone]
maria < Sam alerted everyone.
""",
    ),
    Sample(
        "A neighbour in danger whom nobody hears",
        "maria",
        {"telegram": 6, "discord": 5},
        _PLEA
        + """
later 5m
maria < Nobody has reacted yet.
lee < Gas smell at 3rd and Elm
""",
    ),
)
