"""Sample conversations about problems: the tests live them on both platforms."""

from __future__ import annotations

from bot.feature import Sample

_TELL = """
maria > [Report a problem]
maria < Dangerous right now?
maria > [No]
maria > {what: Street lamp out, very dark. | where: Elm and 3rd | who: Everyone here}
maria < Your name is not shown.
maria > [Send]
maria < E-1 is sent
elm << Street lamp out, very dark.
"""

SAMPLES = (
    Sample("A problem", "maria", {"telegram": 7, "discord": 4}, _TELL),
    Sample(
        "A problem is passed on",
        "lee",
        {"telegram": 6, "discord": 6},
        _TELL
        + """
lee > [Passed on]
lee > {words: the city}
lee < I send this in 2 minutes, as Lee, police contact
lee > [Send now]
lee < Everyone here sees it.
maria < > the city
elm << > the city
maria > [Still a problem]
maria < I asked again.
elm << Still a problem, says the person who reported it
lee < The person who reported it says: still a problem.
lee > [Fixed]
lee > {words: a new lamp}
lee > [Send now]
maria < > a new lamp
maria > [Thanks]
maria < Noted.
""",
    ),
    Sample(
        "Danger right now",
        "maria",
        {"telegram": 3, "discord": 2},
        """
maria > [Report a problem]
maria > [Yes, it is dangerous]
maria < Call 911 now
maria < I kept nothing
""",
    ),
    Sample(
        "A problem that is known",
        "tom",
        {"telegram": 7, "discord": 4},
        _TELL
        + """
tom > [Report a problem]
tom > [No]
tom > {what: Lamp out | where: corner of 3rd & Elm | who: Everyone here}
tom < Street lamp out, very dark.
tom > [Yes, me too]
tom < E-1 counts you too
elm << 1 more neighbour says the same.
""",
    ),
    Sample(
        "What somebody wrote in the group",
        "maria",
        {"telegram": 2, "discord": 2},
        """
maria > in elm: The crossing at Oak is dangerous
ana > on The crossing: /concern
elm < Maria, may I save your message as a problem to fix?
ana > [Yes, no name]
ana < Only Maria can decide this.
maria > [Yes, no name]
elm << The crossing at Oak is dangerous
""",
    ),
    Sample(
        "A problem is taken back",
        "maria",
        {"telegram": 8, "discord": 5},
        _TELL
        + """
maria > [Take it back]
maria < E-1 is taken back
""",
    ),
    Sample(
        "A problem with a name",
        "maria",
        {"telegram": 11, "discord": 7},
        _TELL.replace("maria < Your name is not shown.\n", "maria > [Add my name]\n")
        + """
elm << Maria
maria > [What I asked]
maria > [E-1]
maria < Street lamp out, very dark.
""",
    ),
    Sample(
        "A problem that is another one",
        "tom",
        {"telegram": 8, "discord": 5},
        _TELL
        + """
tom > [Report a problem]
tom > [No]
tom > {what: Broken glass | where: corner of 3rd & Elm | who: Everyone here}
tom < Street lamp out, very dark.
tom > [No, mine is different]
tom > [Send]
elm << Broken glass
""",
    ),
)
