"""Words for people: our own, and those of somebody as a quotation."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum


class Style(Enum):
    """How a span looks. CODE can be copied with one tap where a platform allows it.

    QUOTE is what a person wrote (see `quoted`), MARKED a piece of it that stands out.
    """

    PLAIN = "plain"
    BOLD = "bold"
    CODE = "code"
    QUOTE = "quote"
    MARKED = "marked"


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one style. Its text is never read as markup or as a mention."""

    text: str = field(repr=False)
    style: Style = Style.PLAIN

    @property
    def quoted(self) -> bool:
        """Whether a person wrote this."""
        return self.style in (Style.QUOTE, Style.MARKED)


@dataclass(frozen=True, slots=True)
class Text:
    """Words for people. Styles come from our catalogues only.

    What a person wrote stands in quotations, each on lines of its own: all else is our voice.
    """

    spans: tuple[Span, ...] = ()

    def __post_init__(self) -> None:
        """Let every quotation begin and end with a line, whatever sentence it was put into."""
        if any(span.quoted for span in self.spans):
            object.__setattr__(self, "spans", tuple(_on_own_lines(self.spans)))

    def __str__(self) -> str:
        """Return the bare words."""
        return "".join(span.text for span in self.spans)

    def __add__(self, other: Text) -> Text:
        """Join two texts without anything between them."""
        return Text(self.spans + other.spans)


def _on_own_lines(spans: Iterable[Span]) -> list[Span]:
    """Return spans with line breaks around quotations, and no sign between left hanging there."""
    made: list[Span] = []
    for span in spans:
        after = bool(made) and made[-1].quoted
        if span.quoted:
            if made and not after:
                made[-1] = Span(made[-1].text.rstrip(" ,"), made[-1].style)
                if not made[-1].text.endswith("\n"):
                    made.append(Span("\n"))
            made.append(span)
        elif after and not span.text.startswith("\n"):
            rest = span.text.lstrip(" .,:;")
            made.extend([Span("\n"), Span(rest, span.style)] if rest else [])
        elif span.text:
            made.append(span)
    return made


_LINE_ENDS = re.compile("\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
_NOTHING = "[^\\S\n]|[\u00ad\u034f\u115f\u1160\u180e\u200b-\u200f\u2060\u2800\u3164\ufeff\uffa0]"
_EMPTY_LINES = re.compile(f"\n(?:(?:{_NOTHING})*\n){{2,}}")


def in_lines(words: str) -> str:
    """Return what a person wrote with plain line breaks, and at most one empty line in a row."""
    return _EMPTY_LINES.sub("\n\n", _LINE_ENDS.sub("\n", words)).strip()


def quoted(words: str) -> Text:
    """Return what a person wrote, as a quotation on lines of its own.

    The one way in which somebody's lines get into a text. Nothing in them can end the quotation.
    """
    lines = in_lines(words)
    return Text((Span(lines, Style.QUOTE),)) if lines else Text()


_BREAKS = re.compile("\\s*[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]\\s*")


def on_one_line(words: str) -> str:
    """Return words without line breaks. French keeps its spaces that do not break."""
    return _BREAKS.sub(" ", words).strip() if _BREAKS.search(words) else words


_MARKS_OF_OURS = str.maketrans("“”«»„‟❝❞〝〞＂", '"' * 11)


def cited(words: str) -> str:
    """Return a title, a place or another few words of a person for the middle of a sentence.

    They stand on one line in marks that nothing in them can close; what does so already stays.
    """
    line = on_one_line(words)
    return line if _CITED.fullmatch(line) else f"“{line.translate(_MARKS_OF_OURS)}”"


_SAYS_SOMETHING = re.compile(r":(?!\d)|[;()\[\]{}]|[!?]\s|\w{3}\.\s")
"""What a sentence has and the names, days and numbers that we put into one have not."""


_CITED = re.compile("“[^“”]*”")


def first_in_line(words: str) -> str:
    """Return words that begin a line of ours: in marks, where they could be read as our sentence.

    A chat's title or what somebody typed can be anything, also "Fixed: all is well (Lee)".
    """
    bare = on_one_line(words)
    if _CITED.fullmatch(bare) or not _SAYS_SOMETHING.search(bare):
        return bare
    return cited(bare)


def plain(words: str) -> Text:
    """Return words of ours, or a name, that can never become markup: one line."""
    return Text((Span(on_one_line(words)),)) if words else Text()


def joined(parts: tuple[Text, ...] | list[Text], between: str = "\n\n") -> Text:
    """Return the parts that are not empty, with `between` between them."""
    spans: list[Span] = []
    for part in parts:
        if part.spans:
            if spans:
                spans.append(Span(between))
            spans.extend(part.spans)
    return Text(tuple(spans))
