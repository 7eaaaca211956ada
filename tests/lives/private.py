"""What is told privately: cases at the desk of their readers, and senders who come back."""

from __future__ import annotations

from bot.feature import Sample
from tests.lives.parts import MORE, MOST, READ, STORY, TELEGRAM, TELL

LIVES = (
    Sample(
        "A case is copied, labelled and kept",
        "maya",
        TELEGRAM,
        TELL
        + MORE
        + """
maya > [Copy for my records]
maya > [Copy several]
"""
        + MORE
        + """
maya > [Labels]
maya > {words: cars}
maya > [Read everything]
"""
        + MOST
        + """
maya > [Keep it longer]
maya > {reason: A court asked for it}
maya > [The usual time again]
""",
    ),
    Sample(
        "Words of a case are masked",
        "maya",
        TELEGRAM,
        TELL
        + MOST
        + """
maya > [Mask words]
maya > [Peter Brown]
maya > [Other words]
maya > {words: car doors}
maya > [Mask it for good]
""",
    ),
    Sample(
        "A sender who is heard no more",
        "maya",
        TELEGRAM,
        TELL
        + MOST
        + """
maya > [Block this sender]
maya > [Stop replies to this message]
maya > [Take replies again]
"""
        + MOST
        + """
maya > [Block this sender]
maya > [Block until then]
""",
    ),
    Sample(
        "More words are taken back before they leave",
        "maria",
        TELEGRAM,
        TELL
        + READ
        + """
maria > [Write back]
maria > {words: Yes, last night.}
maria > [Take this back]
maria > [Look again]
""",
    ),
    Sample(
        "Two words for what somebody looks like",
        "maria",
        TELEGRAM,
        STORY
        + """
maria > [Describe the person]
maria > {looks: black man, tall}
maria > [Yes, go on]
maria > [Go on (not sent yet)]
""",
    ),
    Sample("Nobody reads a private message", "maya", TELEGRAM, TELL + "later 8d\nlater 8d\n"),
    Sample(
        "Two organizers read the same",
        "ana",
        TELEGRAM,
        """
lee > leaves elm
maya > leaves teens
"""
        + TELL.replace("Maya, community contact, not police", "Organizers: Ana, Sam")
        + """
ana > [More]
ana > [I take it]
ana > [More]
ana > [I give it back]
ana > [More]
ana > [More]
ana > [Copy for my records]
ana > [Copy several]
ana > [Ask them]
sam > [I agree]
ana > [Get the copy]
""",
    ),
    Sample(
        "Pictures go along",
        "maria",
        TELEGRAM,
        STORY
        + """
maria > [Add a photo]
maria ! shows
maria > [Pictures]
maria > [Add another]
maria ! shows
maria > [Pictures]
maria > [Take the pictures out]
maria > [Add a photo]
maria ! shows
maria > [Go on (not sent yet)]
maria > [No, send it without an answer]
later 13h
""",
    ),
    Sample(
        "Whoever read it has left",
        "maria",
        TELEGRAM,
        TELL + "maya > leaves teens\nlater 1d\n" + READ + "maria > [Choose someone else]\n",
    ),
    Sample(
        "A case goes with another number",
        "maya",
        TELEGRAM,
        TELL + MOST + "maya > [Join with another number]\nmaya > {number: K7M-2QD}\n",
    ),
)
