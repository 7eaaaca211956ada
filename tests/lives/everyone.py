"""What goes out to everyone: messages, votes, and how people are."""

from __future__ import annotations

from bot.feature import Sample
from tests.lives.parts import CHECKIN, EVERY_SUNDAY, MESSAGE, PEOPLE, TELEGRAM

LIVES = (
    Sample(
        "A part of the group is followed",
        "tom",
        TELEGRAM,
        PEOPLE
        + """
ana > [Parts of the group]
ana > [Add a part]
ana > {name: Pond}
ana > [Add Elm Teens]
ana > [Parts of the group]
ana > [Pond]
tom > [My settings]
tom > [More]
tom > [Parts of the group]
tom > [Follow Pond]
""",
    ),
    Sample(
        "A message that does not arrive everywhere",
        "ana",
        TELEGRAM,
        "teens ! refuses forbidden 3"
        + MESSAGE
        + """
ana > [Try again]
later 30m
""",
    ),
    Sample(
        "A message that was deleted and then corrected",
        "ana",
        TELEGRAM,
        MESSAGE
        + """
teens ! deletes Clean-up
ana > [Correct it]
ana > {words: Clean-up on Saturday.}
ana > [Post]
""",
    ),
    Sample(
        "Fewer and fewer say how they are",
        "ana",
        TELEGRAM,
        CHECKIN
        + """
ana > [Every Sunday 18:00]
ana > [Post]
elm ! mutes ana
later 24d
ana > [Every month, on the 1st, 18:00]
""",
    ),
    Sample(
        "Nobody lends a hand",
        "maria",
        TELEGRAM,
        CHECKIN
        + """
ana > [Once, now]
ana > [Post]
maria > [I need some help]
maria > {need: Someone to carry my shopping.}
maria > [Send]
maria > [What I asked]
later 3d
ana > [I look after it]
later 4d
""",
    ),
    Sample(
        "A message that other servers show",
        "sam",
        TELEGRAM,
        "teens ! is_followed"
        + MESSAGE
        + """
ana > [How it went]
ana > [Publish it elsewhere]
ana > [Publish it]
""",
    ),
    Sample(
        "An organizer chooses between two that are equal",
        "ana",
        TELEGRAM,
        """
ana > [Organize]
ana > [Ask for a vote]
ana > {what: Where do we meet? | words: Library, School}
ana > [Post]
maria > [Library]
tom > [School]
later 8d
ana > [Library]
""",
    ),
    Sample(
        "What organizers ask again and again",
        "ana",
        TELEGRAM,
        EVERY_SUNDAY
        + 'ana > "menu"'
        + CHECKIN
        + """
ana > [What I ask already]
ana > "menu"
"""
        + CHECKIN
        + """
ana > [Other words or another time]
ana > {words: Is your light on? | first: Mon 23 Nov 19:00 | every: Once}
ana > [Post]
ana > "menu"
"""
        + CHECKIN
        + """
ana > [What I ask already]
ana > [Is your light on?]
""",
    ),
    Sample(
        "Few say how they are, and it is asked all the same",
        "ana",
        TELEGRAM,
        EVERY_SUNDAY + "later 24d\nana > [Keep asking]\n",
    ),
    Sample(
        "A message asks more people where few have seen it",
        "ana",
        TELEGRAM,
        """
ana > [Write to everyone]
ana > {words: Water is off from ten to noon.}
ana > [Options]
ana > [Ask who has seen it]
ana > [By a day and time]
ana > {by: Mon 23 Nov 20:00}
ana > [Options]
ana > [The question who has seen it]
ana > [If few people see it, ask more people]
ana > {need: 5 | minutes: 30 | then: Organizers}
ana > [Options]
ana > [The question who has seen it]
ana > [After them, ask more people]
ana > {then: Contacts}
ana > [Send]
later 2h
""",
    ),
    Sample(
        "A message until a day",
        "ana",
        TELEGRAM,
        """
ana > [Write to everyone]
ana > {words: Clean-up on Friday.}
ana > [Options]
ana > [Time and end date]
ana > [Add an end date]
ana > {until: Mon 23 Nov 20:00}
ana > [Send]
later 2d
""",
    ),
)
