"""Chats and people of a group come and go."""

from __future__ import annotations

from bot.feature import Sample
from tests.lives.parts import (
    CHATS,
    CODE,
    END_OF_ROLE,
    INVITE,
    MESSAGE,
    NOBODY_LEADS,
    PEOPLE,
    TELEGRAM,
)

LIVES = (
    Sample(
        "Somebody becomes a police contact",
        "maria",
        TELEGRAM,
        INVITE
        + """
ana > [Police contact]
ana > [Share the link]
maria > opens what ana shared
maria > [Accept]
""",
    ),
    Sample(
        "Somebody does not want to organize",
        "maria",
        TELEGRAM,
        INVITE
        + """
ana > [Another organizer]
ana > [Share the link]
maria > opens what ana shared
maria > [No]
""",
    ),
    Sample(
        "A chat is let go",
        "ana",
        TELEGRAM,
        CHATS
        + """
ana > [Disconnect a chat]
ana > [Disconnect Elm Teens]
""",
    ),
    Sample(
        "The card is posted again",
        "ana",
        TELEGRAM,
        CHATS
        + """
ana > [Post my card again]
ana > [Elm Teens]
""",
    ),
    Sample(
        "Those who want it are rung",
        "tom",
        TELEGRAM,
        CHATS
        + """
ana > [Whom an alert mentions]
ana > [Those who want it]
tom > [Ring for me]
""",
    ),
    Sample(
        "Somebody who only looks around",
        "stranger",
        TELEGRAM,
        """
stranger > "hello"
stranger > [Look around first]
""",
    ),
    Sample(
        "Somebody takes over",
        "tom",
        TELEGRAM,
        NOBODY_LEADS
        + """
later 9d
tom ! manages
tom > [I organize it]
tom > [Yes, I organize it]
""",
    ),
    Sample("Nobody takes over", "tom", TELEGRAM, NOBODY_LEADS + "later 32d\n"),
    Sample(
        "The only organizer erases everything",
        "ana",
        TELEGRAM,
        """
sam > leaves teens
ana > [My settings]
ana > [Stop and erase]
ana > [Erase me all the same]
""",
    ),
    Sample(
        "The card cannot be pinned",
        "ana",
        TELEGRAM,
        "teens ! lacks pins"
        + CHATS
        + """
ana > [Post my card again]
ana > [Elm Teens]
""",
    ),
    Sample("A chat puts the bot out", "ana", TELEGRAM, "teens ! loses\nlater 1d\n"),
    Sample(
        "A chat is gone, and nobody says so",
        "ana",
        TELEGRAM,
        "teens ! loses silently" + MESSAGE + "later 1d\n",
    ),
    Sample(
        "A chat of people under 18",
        "tom",
        TELEGRAM,
        CHATS
        + """
ana > [Who is in which chat]
ana > [Elm Teens]
ana > [Mostly under 18]
tom > [Find help]
""",
    ),
    Sample(
        "An organizer brings the bot, and changes their mind",
        "ana",
        TELEGRAM,
        "ana ! enters oak"
        + PEOPLE
        + """
ana > [Connect another chat]
ana > [Telegram group] into oak
ana > [No]
""",
    ),
    Sample(
        "Another chat joins with a link",
        "olga",
        TELEGRAM,
        CODE + "ana > [Adults]\nana > [Connect]\n",
    ),
    Sample("Nobody lets another chat join", "olga", TELEGRAM, CODE + "later 25h\n"),
    Sample(
        "Somebody else brings the bot back into a chat that lost it",
        "olga",
        TELEGRAM,
        """
elm ! loses
olga ! enters elm
olga > into elm
ana > [It stays ours]
""",
    ),
    Sample("A contact's role ends", "ana", TELEGRAM, END_OF_ROLE),
    Sample(
        "An organizer whom nobody sees",
        "ana",
        TELEGRAM,
        """
teens ! loses silently
later 9d
"""
        + PEOPLE
        + """
ana > [People and roles]
ana > [Who was not seen for a week]
ana > [Confirm Sam]
""",
    ),
    Sample(
        "A group gets another name",
        "ana",
        TELEGRAM,
        """
ana > [Organize]
ana > [Rules of the group]
ana > [Rename the group]
ana > [Another name]
ana > {name: Corner of ours}
ana > [Send]
""",
    ),
    Sample(
        "A group goes on in a chat that it had lost",
        "ana",
        TELEGRAM,
        """
elm ! loses
olga ! enters elm
olga > into elm
ana > [Go on as before]
""",
    ),
    Sample(
        "A lost chat is given away",
        "ana",
        TELEGRAM,
        """
elm ! loses
olga ! enters elm
olga > into elm
ana > [They can have it]
""",
    ),
    Sample(
        "Somebody deletes the card",
        "tom",
        TELEGRAM,
        """
teens ! deletes nobody watches
lee > leaves elm
later 2d
""",
    ),
)
