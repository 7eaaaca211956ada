"""Questions and problems: who reacts, who does not, what is taken down."""

from __future__ import annotations

from bot.feature import Sample
from tests.lives.parts import ASK, DOWN, IDIOTS, OFFICER, POSTS, PROBLEM, TELEGRAM, TO_MAYA

LIVES = (
    Sample(
        "A message that may name somebody",
        "maria",
        TELEGRAM,
        """
maria > in elm: Peter Brown from 12 Elm always parks at the crossing
ana > on always parks: /concern
maria > [Look at it first]
""",
    ),
    Sample(
        "A message that its author does not want to ask",
        "maria",
        TELEGRAM,
        """
maria > in elm: Why is there no speed sign on Elm?
ana > on no speed sign: /ask
maria > [No]
maria > in elm: The crossing at Oak is dangerous
ana > on The crossing: /concern
maria > [No]
maria > in elm: Who sweeps the leaves?
ana > on sweeps the leaves: /ask
maria > in elm: The playground is full of glass
ana > on full of glass: /concern
later 25h
""",
    ),
    Sample(
        "Words of one's own are the answer to one of two questions",
        "lee",
        TELEGRAM,
        ASK
        + """
maria > [Ask a question]
maria > {whom: Ask Lee, police | words: Who cleans the park? | shown: Yes, without my name}
lee > in elm: The city does that.
lee > on city does that: /answer
lee > [Q-2: Who cleans the park?]
""",
    ),
    Sample(
        "Nobody reacts for weeks",
        "maria",
        TELEGRAM,
        TO_MAYA + ASK + "later 8d\nlater 8d\nlater 8d\nlee > [My day]\nlee > [Open first]\n",
    ),
    Sample("Whom it is for reads nothing", "maria", TELEGRAM, "maya ! closes" + TO_MAYA),
    Sample("Who is asked reads nothing", "maria", TELEGRAM, "lee ! closes" + ASK),
    Sample(
        "Whoever answered has left",
        "lee",
        TELEGRAM,
        PROBLEM
        + ASK
        + """
lee > to E-1: They fix it tomorrow.
lee > to Q-1: The city decides.
lee > leaves elm
later 5m
""",
    ),
    Sample(
        "Whoever answers among many reads nothing alone",
        "lee",
        TELEGRAM,
        PROBLEM
        + ASK
        + """
lee ! closes
lee > to Street lamp: They fix it tomorrow.
lee > to Why no speed: The city decides.
later 5m
""",
    ),
    Sample(
        "It is not yet good, twice within the hour",
        "maria",
        TELEGRAM,
        PROBLEM
        + ASK
        + """
lee > [Fixed]
lee > {words: a new lamp}
lee > [Send now]
maria > [Still a problem]
maria > {words: It went out again at night.}
lee > [Fixed]
lee > {words: a better lamp}
lee > [Send now]
maria > [Still a problem]
lee > to ELM STREET, Q-1: They decide.
lee > [Send now]
maria > [Not yet]
lee > to ELM STREET, Q-1: They decide soon.
lee > [Send now]
maria > [Not yet]
later 2h
""",
    ),
    Sample(
        "What is taken back while an answer waits",
        "maria",
        TELEGRAM,
        PROBLEM
        + """
tom > [Report a problem]
tom > [No]
tom > {what: Lamp out | where: corner of 3rd & Elm | who: Everyone here}
tom > [Yes, me too]
tom > [What I asked]
tom > [E-1]
lee > [Fixed]
lee > {words: a new lamp}
maria > [Take it back]
"""
        + ASK
        + """
lee > to ELM STREET, Q-1: They decide.
maria > [Take it back]
""",
    ),
    Sample(
        "A post is taken down, and its author asks",
        "maria",
        TELEGRAM,
        IDIOTS
        + DOWN
        + """
maria > [Ask another organizer]
maria > {words: It was a joke.}
later 8d
maria > [What I asked]
maria > [E-1]
""",
    ),
    Sample(
        "A post that cannot be taken down everywhere",
        "ana",
        TELEGRAM,
        IDIOTS + "teens ! refuses forbidden 6" + DOWN,
    ),
    Sample(
        "Two officers answer the same question",
        "tom",
        TELEGRAM,
        OFFICER
        + """
tom > [Say what you do]
tom > {duty: I walk the beat on Elm.}
"""
        + ASK.replace("Ask Lee, police", "Ask Tom, police")
        + """
lee > to Why no speed: The city decides.
tom > to Why no speed: The province does.
tom > [Leave it]
tom > to Why no speed: The province does.
tom > [Send mine instead]
""",
    ),
    Sample(
        "An organizer looks first",
        "ana",
        TELEGRAM,
        POSTS
        + """
ana > [An organizer looks first]
"""
        + IDIOTS
        + """
ana > "menu"
"""
        + POSTS
        + """
ana > [E-1]
ana > [Show it]
""",
    ),
    Sample(
        "Whoever only types police",
        "maria",
        TELEGRAM,
        'maria > "police"\nmaria > [Ask Lee, police]\n',
    ),
    Sample(
        "What others said too is fixed",
        "tom",
        TELEGRAM,
        PROBLEM
        + """
tom > [Report a problem]
tom > [No]
tom > {what: Lamp out | where: corner of 3rd & Elm | who: Everyone here}
tom > [Yes, me too]
lee > [Fixed]
lee > {words: a new lamp}
lee > [Send now]
""",
    ),
    Sample(
        "An answer does not reach who asked",
        "maria",
        TELEGRAM,
        PROBLEM.replace("maria > [Send]", "maria > [Add my name]\nmaria > [Send]")
        + """
maria ! closes
lee > [Fixed]
lee > {words: a new lamp}
lee > [Send now]
maria > [What I asked]
maria > [E-1]
""",
    ),
    Sample(
        "Words for what waits",
        "lee",
        TELEGRAM,
        ASK
        + """
lee > [My day]
lee > [Open first]
lee > "They decide next week."
lee > [Yes]
""",
    ),
)
