"""Brings the catalogues up to date: `python -m tests.catalogue` after a sentence changed.

It collects every sentence of the bot, keeps what is translated, adds what is new as untranslated,
drops what is gone, and compiles. The tests then name what has no translation yet. In French it
puts the spaces that keep a sign beside its word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from babel.messages import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from bot.locale.compiling import compile_catalogues
from bot.texts import LANGUAGES, LOCALES

BOT = Path(__file__).parent.parent / "bot"
BESIDE = (
    (
        re.compile(r"(?<=\S) (?=[:»](?:\s|$))|(?<=«) |(?<=\d) (?=h \d\d)|(?<=\d h) (?=\d\d)"),
        "\u00a0",
    ),
    (re.compile(r"(?<=\S) (?=[?;](?:\s|$))"), "\u202f"),
    (re.compile(r"(?<=\w)'(?=\w)"), "\u2019"),
)
"""What stands in French instead of a plain space, and of a typewriter's apostrophe."""

KEYWORDS = {"t": None, "tn": (1, 2), "N_": None, "label": None}


class Plain(Catalog):
    """A catalogue whose header says what a reader of it needs, and nothing that changes by itself.

    Babel's own header carries dates, its version and names to be filled in.
    """

    @property
    def mime_headers(self) -> list[tuple[str, str]]:
        """The lines of the header."""
        return [
            ("Project-Id-Version", "Porchlight"),
            ("Language", str(self.locale)),
            ("Plural-Forms", self.plural_forms),
            ("MIME-Version", "1.0"),
            ("Content-Type", "text/plain; charset=utf-8"),
            ("Content-Transfer-Encoding", "8bit"),
        ]

    @mime_headers.setter
    def mime_headers(self, _given: Iterable[tuple[str | bytes, str | bytes]]) -> None:
        """Nothing that was read changes the header."""


def sentences() -> Catalog:
    """Return every sentence that stands in the code."""
    catalogue = Catalog(project="Porchlight", charset="utf-8")
    found = extract_from_dir(BOT, [("**.py", "python")], keywords=KEYWORDS)
    for filename, _line, message, _comments, _context in found:
        catalogue.add(message, locations=[(filename, 0)])
    return catalogue


def path(language: str, ending: str) -> Path:
    """Return where a language's catalogue is: "po" is written by people, "mo" is read."""
    return LOCALES / language / "LC_MESSAGES" / f"porchlight.{ending}"


def translated(language: str) -> Catalog:
    """Return a language's catalogue as people wrote it."""
    with path(language, "po").open("rb") as file:
        read = read_po(file, locale=language)
    catalogue = Plain(language, header_comment="# Porchlight's sentences.", fuzzy=False)
    for one in read:
        if one.id:
            catalogue[one.id] = one
    return catalogue


def beside(text: str) -> str:
    """Return a French sentence whose signs stay beside their words."""
    for plain, kept in BESIDE:
        text = plain.sub(kept, text)
    return text


def main() -> None:
    """Bring every catalogue up to date."""
    for language in LANGUAGES[1:]:
        catalogue = translated(language)
        catalogue.update(sentences(), no_fuzzy_matching=True)
        catalogue.obsolete.clear()
        if language == "fr":
            for one in catalogue:
                said = one.string or ""  # nothing yet where the sentence is new
                one.string = beside(said) if isinstance(said, str) else tuple(map(beside, said))
        with path(language, "po").open("wb") as file:
            write_po(
                file,
                catalogue,
                include_lineno=False,
                width=100,
                sort_output=True,
            )
    compile_catalogues()


if __name__ == "__main__":
    main()
