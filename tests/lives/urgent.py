"""Alerts and pleas: words to think about, chats that are not reached."""

from __future__ import annotations

from bot.feature import Sample
from tests.lives.parts import ALERT, PLEA, TELEGRAM

LIVES = (
    Sample(
        "Other words for a neighbour's plea",
        "sam",
        TELEGRAM,
        PLEA
        + """
sam > [Change the words]
sam > {words: Stay inside at 3rd and Elm.}
sam > [Send]
""",
    ),
    Sample("A plea with a name", "sam", TELEGRAM, PLEA + "sam > [Leave it]\n"),
    Sample("A plea with a block for a name", "sam", TELEGRAM, PLEA + "sam > [Blur it]\n"),
    Sample(
        "A plea about somebody's looks",
        "sam",
        TELEGRAM,
        PLEA.replace("Peter Brown has", "A black man has") + "sam > [Go on as it is]\n",
    ),
    Sample(
        "A pause to think before each word of an alert",
        "ana",
        TELEGRAM,
        """
ana > [Urgent alert]
ana > [I called 911]
ana > {kind: Missing person | words: A black man walks along Elm, careful.}
ana > [Go on as it is]
ana > [Yes, alert everyone]
ana > [Add news]
ana > {words: The asian woman ran away.}
ana > [Go on as it is]
ana > [All clear]
ana > {words: The arab man was arrested.}
ana > [Go on as it is]
""",
    ),
    Sample("An alert that goes on", "ana", TELEGRAM, ALERT + "later 6h\nana > [Still going on]\n"),
    Sample(
        "An alert that does not arrive everywhere",
        "ana",
        TELEGRAM,
        "teens ! refuses forbidden 3"
        + ALERT
        + """
ana > [Try again]
later 30m
""",
    ),
    Sample(
        "An alert that was deleted",
        "ana",
        TELEGRAM,
        ALERT
        + """
teens ! deletes red coat
ana > [Add news]
ana > {words: He was seen at the library.}
ana > [Send now]
""",
    ),
    Sample(
        "The third alert of a day, and nobody else who could agree",
        "ana",
        TELEGRAM,
        "sam > leaves teens"
        + (
            ALERT
            + """
ana > [All clear]
ana > {words: Found, he is fine.}
ana > [Send now]
"""
        )
        * 2
        + ALERT
        + "later 15m\nlater 7h\n",
    ),
    Sample(
        "A plea that begins with words",
        "maria",
        TELEGRAM,
        """
maria > "someone is breaking in to my neighbours house right now"
maria > [Ask organizers to warn everyone]
""",
    ),
    Sample(
        "A plea that nobody decides",
        "maria",
        TELEGRAM,
        PLEA.replace("sam > [Alert everyone]\n", "") + "later 8h\n",
    ),
)
