"""What several conversations begin with."""

from __future__ import annotations

TELEGRAM, DISCORD = {"telegram": 99}, {"discord": 99}

PROBLEM = """
maria > [Report a problem]
maria > [No]
maria > {what: Street lamp out, very dark. | where: Elm and 3rd | who: Everyone here}
maria > [Send]
"""
ASK = """
maria > [Ask a question]
maria > {whom: Ask Lee, police | words: Why no speed sign on Elm? | shown: Yes, without my name}
"""
ALERT = """
ana > "menu"
ana > [Urgent alert]
ana > [I called 911]
ana > {kind: Missing person | words: Boy, 6, red coat, missing since 20:50.}
ana > [Yes, alert everyone]
"""
PLEA = """
maria > [Report a problem]
maria > [Yes, it is dangerous]
maria > [Ask organizers to warn everyone]
maria > {words: Peter Brown has a knife at 3rd and Elm}
maria > [Send]
sam > [Alert everyone]
"""
STORY = """
maria > [Tell something privately]
maria > [No]
maria > [Maya, community contact, not police]
maria > {what: Peter Brown tries car doors | place: Elm and 3rd | moment: This week}
"""
TELL = (
    STORY
    + """
maria > [Go on (not sent yet)]
maria > [Yes, with six words]
maria > [Copy]
maria > [I saved the words: send it]
later 13h
"""
)
READ = """
maria > [Tell something privately]
maria > [Read an answer]
maria > {words: (copied)}
"""
MORE = """
maya > [More]
maya > [More]
"""
MOST = MORE + "maya > [More]\n"
PEOPLE = """
ana > "menu"
ana > [Organize]
ana > [Chats and people]
"""
INVITE = (
    PEOPLE
    + """
ana > [People and roles]
ana > [Add people]
"""
)
CHATS = PEOPLE + "ana > [Chats of the group]\n"
POSTS = """
ana > [Organize]
ana > [Ask and tell]
ana > [Posts of neighbours]
"""
TO_MAYA = PROBLEM.replace("Everyone here", "Maya only, no police")
IDIOTS = PROBLEM.replace("Street lamp out, very dark.", "The people at the corner are idiots.")
DOWN = """
ana > [Take it down]
ana > {why: It accuses or insults somebody. | words: Please say it kindly.}
ana > [Take it down]
"""
MESSAGE = """
ana > [Write to everyone]
ana > {words: Clean-up on Friday.}
ana > [Send]
"""
CHECKIN = """
ana > [Organize]
ana > [Ask and tell]
ana > [Ask how everyone is]
"""
NOBODY_LEADS = """
sam > leaves teens
ana > leaves elm
"""
BEGIN = """
olga > "hello"
olga > [Set up my group]
olga > [Choose the Telegram group] into oak
"""
OFFICER = (
    INVITE
    + """
ana > [Police contact]
ana > [Share the link]
tom > opens what ana shared
tom > [Accept]
"""
)
CODE = (
    PEOPLE
    + """
ana > [Connect another chat]
ana > [A chat that somebody else manages]
ana > [Share]
olga > opens what ana shared
olga > [Choose the Telegram group] into oak
olga > [Join]
"""
)
END_OF_ROLE = (
    PEOPLE
    + """
ana > [People and roles]
ana > [Take a role back]
ana > [Lee, police contact]
ana > [Take the role back]
"""
)

EVERY_SUNDAY = CHECKIN + "ana > [Every Sunday 18:00]\nana > [Post]\n"
