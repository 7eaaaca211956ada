"""People who tell something privately, on either platform, and do nothing else.

A way of telling is one method here: what the bot asks of people changes in one place.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field

from tests.e2e.neighbours import Neighbour, OnTelegram
from tests.photos import marked_jpeg

TELL = "Tell something privately"
READ = "Read an answer"
READERS = (
    "Lee, police contact",
    "Maya, community contact, not police",
    "Kim, community contact, not police",
)
SIX_WORDS = re.compile(r"^[a-z]+(?: [a-z]+){5}$", re.MULTILINE)
A_DAYS_WORTH = 5
"""How many things one account may tell in a day."""

SYLLABLES = ("ba", "cé", "di", "fo", "gu", "ja", "kü", "lo", "mi", "nä", "pe", "quo", "ru", "tö")
PHOTO = marked_jpeg()


def nonsense(chance: random.Random, words: int) -> str:
    """Return words that stand nowhere else, with letters that are written in many ways."""
    return " ".join("".join(chance.choices(SYLLABLES, k=4)) for _ in range(words))


@dataclass(eq=False)
class Teller:
    """Somebody who tells things to `reader`, which is a button. `six` are the words of each.

    `preview` is what was to be read, as they saw it last; `files` are the names of their photos.
    """

    one: Neighbour
    reader: str
    chance: random.Random
    six: list[str] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    preview: str = ""

    def tells_it_to(self, reader: Neighbour) -> bool:
        """Say whether this is whom they tell it to."""
        return self.reader.startswith(f"{reader.name},")

    @property
    def told(self) -> str:
        """What was to be read, without what is said about it."""
        _, story, *_ = self.preview.split("\n\n")
        return story

    # --- Step by step ---

    async def begins(self) -> None:
        """Go up to the form."""
        await self.one.presses(TELL)
        await self.one.presses("No")
        await self.one.presses(self.reader)

    async def fills_in(self) -> None:
        """Fill in the form."""
        await self.one.fills(nonsense(self.chance, 14), nonsense(self.chance, 3), "This week")

    async def writes(self) -> None:
        """Write something, up to the look at what will be read."""
        await self.begins()
        await self.fills_in()
        self.preview = self.one.private()[-1]

    async def adds_photo(self) -> None:
        """Add a photo as a phone makes it, under a name that says much."""
        self.files.append(f"{nonsense(self.chance, 3)}.jpg")
        await self.one.presses("Add a photo")
        await self.one.attaches(PHOTO, self.files[-1])
        await self.one.sees("1 picture, remade without hidden data.")

    async def chooses_words(self, how: str = "Yes, with six words") -> None:
        """Ask for six words, and keep them."""
        await self.one.presses("Go on (not sent yet)")
        found = SIX_WORDS.search(await self.one.presses(how))
        assert found
        self.six.append(found[0])

    async def sends(self) -> None:
        """Send it."""
        await self.one.presses("I saved the words: send it")

    # --- Ways of telling ---

    async def tells(self) -> None:
        """Tell something, and keep the six words."""
        await self.writes()
        await self.chooses_words()
        await self.sends()

    async def tells_with_a_note(self) -> None:
        """Tell something, and ask to be written to when there is something to read."""
        await self.writes()
        await self.chooses_words("Six words, and a short reminder here")
        await self.sends()

    async def tells_with_a_photo(self) -> None:
        """Tell something with a photo."""
        await self.writes()
        await self.adds_photo()
        await self.chooses_words()
        await self.sends()

    async def only_tells(self) -> None:
        """Tell something without a way to answer."""
        await self.writes()
        await self.one.presses("Go on (not sent yet)")
        await self.one.presses("No, send it without an answer")

    async def drops(self) -> None:
        """Write something and let it be."""
        await self.writes()
        await self.one.presses("Stop")

    # --- Afterwards ---

    async def hurries(self) -> None:
        """Let what was told last go out now, less hidden."""
        await self.one.presses("Send it now (easier to guess who wrote)")
        await self.one.presses("Yes, now")

    async def looks(self, six: str) -> None:
        """Read what came back: by typing the words where they can be deleted, else in the form."""
        if isinstance(self.one, OnTelegram):
            await self.one.says(six)
            return
        await self.one.presses(TELL)
        await self.one.presses(READ)
        await self.one.fills(six)

    async def adds(self) -> None:
        """Write back."""
        await self.one.presses("Write back")
        await self.one.fills(nonsense(self.chance, 12))

    async def takes_back(self) -> None:
        """Take everything back that the six words opened."""
        await self.one.presses("Take it back")
        await self.one.presses("Erase it")
