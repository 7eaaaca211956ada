"""The guided story of the practice platform: one evening and the days after on Elm Street.

Lines that begin with = tell; the others are typed by somebody: `maria elm > words` in a chat,
`maria private > words` in the private chat, `maria > words` wherever she was last; `maria elm`
only looks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

STORY = """
= Elm Street is a made-up watch group with two chats: Elm Street and Elm Teens. You will see five
= people use Porchlight for two minutes; what they do, you can do afterwards. (Enter: no pauses.)

= 1. The front door. Every chat pins one card, and everything begins there. Maria taps a button;
= nobody in the chat sees that she did.
maria elm
maria > [Find help]

= 2. A message to everyone. Ana, an organizer, writes it once; it goes to both chats.
ana private > menu
ana > [Write to everyone]
ana > Garbage day moves to Friday this week.
ana > [Send]
tom teens
= Friday was wrong. She corrects it, and both chats change without a sound.
ana private > [Correct it]
ana > Garbage day moves to Saturday this week.
ana > [Post]
tom teens

= 3. Something told privately. Maria chooses who reads it, sees exactly what will be read, and gets
= six words. No reader learns who she is.
maria elm > [Tell something privately]
maria > [No]
maria > [Maya, community contact, not police]
maria > Someone tries car doors at night.
maria > Elm and 3rd
maria > [This week]
maria > [Go on (not sent yet)]
maria > [Yes, with six words]
maria > [Copy]
maria > [I saved the words: send it]
= It waits for the next hour at which such messages are sent, so that nobody can tell when it was
= written. The clock moves on to the morning, and Maya answers.
maya private > /later 13h
maya > [Answer]
maya > Thank you. Did it happen again?
maria private > /later 4h
= Only the six words open the answer, on any phone and from any account.
maria elm > [Tell something privately]
maria > [Read an answer]
maria > /paste

= 4. A vote on dates. Ana writes them as people say them.
ana private > menu
ana > [Organize]
ana > [Find a date]
ana > Clean-up
ana > Tue 8 Dec 7pm, Thu 10 Dec 7pm, Sat 12 Dec 10am
ana > [Post]
maria elm > [Tue 8 yes]
tom teens > [Tue 8 yes]
= One tally in both chats.
maria elm

= 5. A problem, and a question to the police contact.
maria elm > [Report a problem]
maria > [No]
maria > Street lamp out, very dark.
maria > Elm and 3rd
maria > [Everyone here]
maria > [Send]
maria elm > [Ask a question]
maria > [Ask Lee, police]
maria > Can we get a speed sign on Elm?
maria > [Yes, without my name]
lee private > [Answer]
lee > The city decides. I ask them this week.
lee > [Send now]
maria elm

= 6. Asking how everyone is, once or every week. People who need some help tell organizers only.
ana private > menu
ana > [Organize]
ana > [Ask and tell]
ana > [Ask how everyone is]
ana > [Once, now]
ana > [Post]
maria elm > [I am fine]
tom teens > [I need some help]
tom > Someone to carry my shopping.
tom > [Send]
ana private > [I look after it]

= 7. Two weeks pass: the vote closes by itself. And Tom would rather read French.
tom teens > /later 14d
tom private > francais
tom > menu

ana private > menu
= That was the story. Now it is yours: you are Ana, an organizer, and the clock stands still until
= you move it. Three things to try: [Urgent alert], and how it ends; then /as maria, /in elm and
= [Report a problem]; then /as lee and [My day], to answer what waits. /? says all you can type.
"""

_LINE = re.compile(r"(?P<who>[a-z]+)(?: (?P<room>[a-z]+))?(?: > (?P<line>.+))?")
PRIVATE = "private"


@dataclass(frozen=True, slots=True)
class Tell:
    """The story tells something."""

    words: str


@dataclass(frozen=True, slots=True)
class Typing:
    """Somebody types a line ("": only looks). `room` "" is the private chat, None the last one."""

    who: str
    room: str | None
    line: str


def story(text: str = STORY) -> Iterator[Tell | Typing]:
    """Return the steps of a story. Raises ValueError at a line that is neither."""
    told: list[str] = []
    for line in [*text.strip().splitlines(), ""]:
        if line.startswith("= "):
            told.append(line.removeprefix("= "))
            continue
        if told:
            yield Tell(" ".join(told))
            told = []
        if not line:
            continue
        said = _LINE.fullmatch(line)
        if said is None:
            raise ValueError(line)
        room = said["room"]
        yield Typing(said["who"], "" if room == PRIVATE else room, said["line"] or "")
