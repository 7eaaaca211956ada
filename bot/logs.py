"""Logs that tell whoever runs the bot what went wrong, and nothing about anybody.

A line holds the time, the level, who says it, a sentence of ours, fields from a short list, and
for an exception its type and our own places in the code. What a library has to say is replaced
by the place where it said it: its words may hold an address with a token, a name, or a message.
"""

from __future__ import annotations

import asyncio
import logging
import re
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from types import TracebackType
from typing import Any

OURS = ("bot", "adapters", "storage")

FIELDS = (
    "platform",
    "part",
    "kind",
    "reason",
    "state",
    "status",
    "count",
    "seconds",
    "tries",
    "port",
    "version",
    "feature",
)
"""What may be put into `extra`, under these names and in the shapes that `_safe` lets through."""

_NAME = re.compile(r"[A-Za-z_.]{0,64}")
"""What is shown of a logger's name: a library may have put a number behind it."""
_WORD = re.compile(r"[a-z][a-z_]{0,31}|[0-9]+(\.[0-9]+){1,3}")
_SLOT = re.compile(r"%[-+# 0-9.]*[a-z]")
_LARGEST = 1_000_000
"""Whole numbers above this are left out: platforms' ids are larger, counts are not."""

_ROOT = Path(__file__).resolve().parent.parent
_MOST_FRAMES = 12


class SafeFormatter(logging.Formatter):
    """Writes one line per record, out of parts that cannot hold anybody's words."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        moment = datetime.fromtimestamp(record.created, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        parts = [moment, record.levelname, _beginning(record.name), said(record)]
        parts += [f"{name}={value}" for name, value in _fields(record)]
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            parts.append("| " + told(error))
        return " ".join(parts)


def said(record: logging.LogRecord) -> str:
    """Return our own sentence as it stands in the code, or the place where a library spoke.

    For %s it shows small numbers and the types of exceptions; all else is left out.
    """
    if is_ours(record) and isinstance(record.msg, str):
        given = record.args if isinstance(record.args, tuple) else ()
        shown = iter([_shown(one) for one in given])
        return _SLOT.sub(lambda _: next(shown, "…"), record.msg)
    return f"(words of a library left out, {_place(record.pathname, record.lineno)})"


def _shown(value: object) -> str:
    """Return what may stand in a sentence: an exception's type, or a small number."""
    if isinstance(value, BaseException):
        value = type(value)
    if isinstance(value, type):
        return value.__qualname__
    return (_safe(value) if isinstance(value, int | float) else None) or "…"


def is_ours(record: logging.LogRecord) -> bool:
    """Tell whether our own code wrote a record."""
    return record.name.partition(".")[0] in OURS


def _beginning(name: str) -> str:
    found = _NAME.match(name)
    return found[0] if found else ""


def _fields(record: logging.LogRecord) -> Iterator[tuple[str, str]]:
    for name in FIELDS if is_ours(record) else ():
        value = record.__dict__.get(name)
        safe = None if value is None else _safe(value)
        if safe is not None:
            yield name, safe


def _safe(value: Any) -> str | None:
    """Return a value that is a small number or one plain word, else nothing."""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, float):
        return f"{value:.3g}"
    if isinstance(value, int):
        return str(value) if -_LARGEST <= value <= _LARGEST else None
    return value if isinstance(value, str) and _WORD.fullmatch(value) else None


def told(error: BaseException) -> str:
    """Return an exception's type, our places that it passed, and what caused it. Never its text."""
    lines: list[str] = []
    seen: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        places = _places(one.__traceback__)
        inner = ""
        if isinstance(one, BaseExceptionGroup):
            inner = " of (" + "; ".join(told(each) for each in one.exceptions[:5]) + ")"
        lines.append(f"{type(one).__qualname__} at {' > '.join(places) or 'no place'}{inner}")
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    return " after ".join(lines)


def _places(traceback: TracebackType | None) -> list[str]:
    """Return our own frames, and the innermost one when that is somebody else's."""
    places: list[str] = []
    while traceback is not None:
        file = traceback.tb_frame.f_code.co_filename
        inner = traceback.tb_next is None
        if _our_file(file) or inner:
            places.append(_place(file, traceback.tb_lineno))
        traceback = traceback.tb_next
    return places[-_MOST_FRAMES:]


def _our_file(file: str) -> bool:
    path = Path(file)
    return path.is_relative_to(_ROOT) and path.relative_to(_ROOT).parts[0] in OURS


def _place(file: str, line: int) -> str:
    """Return file:line, without the folders above the package (they may hold a person's name)."""
    path = Path(file)
    short = path.relative_to(_ROOT) if _our_file(file) else Path(*path.parts[-2:])
    return f"{short}:{line}"


def _wanted(record: logging.LogRecord) -> bool:
    """Let our records pass, and of the libraries' only warnings and worse."""
    return is_ours(record) or record.levelno >= logging.WARNING


def set_up(level: str = "info") -> None:
    """Send all logs through the one safe formatter, and every exception nobody caught."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(SafeFormatter())
    handler.addFilter(_wanted)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    wanted = logging.getLevelNamesMapping()[level.upper()]
    root.setLevel(max(logging.WARNING, wanted))  # libraries are never asked for more
    for name in OURS:
        logging.getLogger(name).setLevel(wanted)
    # Otherwise a record that cannot be formatted is printed whole, with its arguments.
    logging.raiseExceptions = False
    logging.captureWarnings(True)
    sys.excepthook = _uncaught
    sys.unraisablehook = lambda about: _stray(about.exc_value)
    threading.excepthook = lambda about: _stray(about.exc_value)


def watch(loop: asyncio.AbstractEventLoop) -> None:
    """Have exceptions that no task took told in the same way."""
    loop.set_exception_handler(lambda _loop, context: _stray(context.get("exception")))


def _uncaught(
    kind: type[BaseException], error: BaseException, _traceback: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    logging.getLogger(__name__).critical(
        "Porchlight stopped by a mistake of its own", exc_info=error
    )


def _stray(error: BaseException | None) -> None:
    logging.getLogger(__name__).error("something beside the work went wrong", exc_info=error)
