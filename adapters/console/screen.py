"""Draws the practice platform: coloured in a terminal, plain lines in a pipe."""

from __future__ import annotations

import select
import signal
import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TextIO

from rich.console import Console as Rich
from rich.text import Text as RichText

from bot.words import Button, Post, Rows, Style, Text

_LOOKS = {
    Style.PLAIN: "",
    Style.BOLD: "bold",
    Style.CODE: "bold cyan",
    Style.QUOTE: "italic",
    Style.MARKED: "bold italic",
}
_INDENT = "  "
QUOTE_MARK = "│ "
"""Stands before each line that a person wrote. Lines of ours never begin with it."""


class Screen:
    """Where everything is printed. `live` is a person at a terminal, not a pipe."""

    def __init__(self, out: TextIO | None = None) -> None:
        stream = out or sys.stdout
        self.live = stream.isatty() and sys.stdin.isatty()
        self._pauses = self.live
        self._below_message = False
        plain = not stream.isatty()
        self._rich = Rich(
            file=stream,
            force_terminal=False if plain else None,
            color_system=None if plain else "auto",
            highlight=False,
            markup=False,
            emoji=False,
            soft_wrap=plain,
        )

    def line(self, words: str = "", style: str = "") -> None:
        """Print one line."""
        self._below_message = False
        self._rich.print(RichText(words, style=style))

    def heading(self, who: str, where: str, moment: datetime) -> None:
        """Print who looks at which chat, and when."""
        self.line()
        self.line(f"── {who} · {where} · {clock(moment)} ──", "bold")

    def note(self, words: str) -> None:
        """Print something that the practice platform itself has to say."""
        self.line(f"· {words}", "dim")

    def story(self, words: str) -> None:
        """Print what the guided story tells."""
        self.line()
        self.line(words, "bold yellow")

    def message(self, author: str, number: str, text: Text, remark: str = "") -> None:
        """Print a message: who wrote it, its number, its words."""
        if self._below_message:
            self.line()
        head = _head(author, number)
        head.append(f", {remark}" if remark else "", style="dim")
        self._rich.print(head)
        for row in self._rows(text):
            self._rich.print(RichText(_INDENT).append_text(row) if row else "")
        self._below_message = True

    def _rows(self, text: Text) -> Iterator[RichText]:
        """Yield the lines of a text; each line of a quotation behind its mark, as it is printed."""
        rows = [(RichText(), False)]
        for span in text.spans:
            for at, piece in enumerate(span.text.split("\n")):
                line, held = (RichText(), False) if at else rows.pop()
                line.append(piece, style=_LOOKS[span.style])
                rows.append((line, held or span.quoted))
        room = self._rich.width - len(_INDENT) - len(QUOTE_MARK)
        for line, quoted in rows:
            # A line that the terminal breaks would go on without a mark, as if it were ours.
            for row in line.wrap(self._rich, room) if quoted and self.live and line else [line]:
                yield RichText(QUOTE_MARK, style="dim").append_text(row) if quoted else row

    def buttons(self, rows: Rows, first: int) -> Sequence[Button]:
        """Print buttons with the numbers to type, from `first` on; return them in that order."""
        printed: list[Button] = []
        for row in rows:
            line = RichText(_INDENT)
            for button in row:
                _button(line, first + len(printed), button)
                printed.append(button)
            self._rich.print(line)
        return printed

    def short(self, author: str, number: str, post: Post, first: int) -> Sequence[Button]:
        """Print what was seen before in a line: its first words, and its buttons."""
        line = _head(author, number)
        line.append(f" {next(self._rows(post.text)).plain}", style="dim")
        buttons = [button for row in post.rows for button in row]
        for place, button in enumerate(buttons):
            _button(line, first + place, button)
        self._rich.print(line)
        self._below_message = True
        return buttons

    def rest(self, seconds: float = 2.5) -> None:
        """Let a person at a terminal read; whoever presses Enter gets no more pauses."""
        if self._pauses and select.select([sys.stdin], [], [], seconds)[0]:
            sys.stdin.readline()
            self._pauses = False

    def ask(self, prompt: str) -> str | None:
        """Read one line; None at the end. A line from a pipe is printed as if it were typed."""
        # The event loop's own handler would wait for the line to end before it ends anything.
        before = signal.signal(signal.SIGINT, signal.default_int_handler)
        try:
            words = input(f"\n{prompt} > " if self.live else "")
        except (EOFError, KeyboardInterrupt):
            self.line()
            return None
        finally:
            signal.signal(signal.SIGINT, before)
        if not self.live:
            self.typed(prompt, words)
        return words

    def typed(self, prompt: str, words: str) -> None:
        """Print a line as it would look after somebody typed it."""
        self.line()
        self.line(f"{prompt} > {words}", "bold")


def _head(author: str, number: str) -> RichText:
    head = RichText().append(author or "Porchlight", style="magenta" if author else "green")
    return head.append(f" #{number}", style="dim")


def _button(line: RichText, number: int, button: Button) -> None:
    line.append("" if line.plain in ("", _INDENT) else "  ")
    line.append(f"[{number}]", style="bold blue").append(f" {button.label}")


def clock(moment: datetime) -> str:
    """Return a moment as it stands over a chat: "Sun 22 Nov 2026 19:42"."""
    return f"{moment:%a} {moment.day} {moment:%b %Y %H:%M}"
