"""No log line holds words, names, ids or tokens, at any level, whoever wrote it."""

import asyncio
import io
import logging
import subprocess
import sys
import threading
import warnings
from enum import Enum
from pathlib import Path

import pytest

from bot import logs
from bot.words import wire

SECRET = "7281946503:AAH-opensesame"
ROOT = Path(__file__).parent.parent


@pytest.fixture(params=["debug", "warning"])
def log(request):
    """Set the logs up as the program does, catch what they write, and put everything back."""
    root = logging.getLogger()
    names = ["", *logs.LIBRARIES]
    before = [
        (name, logging.getLogger(name).level, [*logging.getLogger(name).handlers]) for name in names
    ]
    hooks = (sys.excepthook, sys.unraisablehook, logging.raiseExceptions)
    thread_hook = threading.excepthook
    logs.set_up(request.param)
    written = io.StringIO()
    assert isinstance(root.handlers[0], logging.StreamHandler)
    root.handlers[0].setStream(written)
    yield written
    logging.captureWarnings(False)
    sys.excepthook, sys.unraisablehook, logging.raiseExceptions = hooks
    threading.excepthook = thread_hook
    for name, level, handlers in before:
        logging.getLogger(name).setLevel(level)
        logging.getLogger(name).handlers[:] = handlers


def fail_deep() -> None:
    """Raise an error whose text, cause and notes hold a secret."""
    try:
        raise ValueError(f"no such chat {SECRET}")  # noqa: TRY301 - a text in a cause is the point
    except ValueError as error:
        error.add_note(SECRET)
        raise RuntimeError(f"while sending to {SECRET}") from error


def test_an_exception_shows_its_type_and_place_and_never_its_text(log):
    try:
        fail_deep()
    except RuntimeError:
        logging.getLogger("bot.app").exception("a turn broke")
    line = log.getvalue()
    assert "ERROR bot.app a turn broke" in line
    assert "RuntimeError at " in line
    assert "after ValueError at " in line
    assert "test_logs.py:" in line
    assert SECRET not in line
    assert line.count("\n") == 1


def test_our_own_frames_are_named_by_file_and_line(log):
    try:
        wire("not a button", (SECRET,))
    except ValueError:
        logging.getLogger("bot.app").exception("a turn broke")
    assert "bot/words.py:" in log.getvalue()
    assert SECRET not in log.getvalue()


def test_values_put_into_a_sentence_are_left_out(log):
    logging.getLogger("adapters.telegram").error("a message to %s was refused", SECRET)
    assert "a message to … was refused" in log.getvalue()
    assert SECRET not in log.getvalue()


def test_a_sentence_shows_numbers_and_types_of_exceptions(log):
    error = OSError(SECRET)
    logging.getLogger("adapters.discord").error("%d tries ended with %s, %s", 3, error, OSError)
    assert "3 tries ended with OSError, OSError" in log.getvalue()
    assert SECRET not in log.getvalue()


class Kind(Enum):
    GONE = "gone"


def test_only_fields_of_the_list_are_written_and_only_in_safe_shapes(log):
    logging.getLogger("bot.delivery").error(
        "a copy was given up",
        extra={
            "platform": "telegram",
            "reason": Kind.GONE,
            "count": 3,
            "seconds": 1.25,
            "person": "Maria",
            "state": "Maria lives at 12 Elm",
            "status": 7281946503,
            "kind": {"chat": SECRET},
        },
    )
    line = log.getvalue()
    assert line.endswith("given up platform=telegram reason=gone count=3 seconds=1.25\n")
    for hidden in ("Maria", "Elm", "7281946503", SECRET, "person"):
        assert hidden not in line


@pytest.mark.parametrize("name", [*logs.LIBRARIES, "another.package"])
def test_a_library_says_only_that_it_spoke(log, name):
    logger = logging.getLogger(name)
    logger.setLevel(logging.NOTSET if name == "another.package" else logger.level)
    logger.debug("GET https://example.org/bot%s/getMe", SECRET)
    logger.info(f"GET https://example.org/bot{SECRET}/getMe")  # noqa: G004 - libraries do this
    assert log.getvalue() == ""
    logger.warning("chat %s said %s", 42, SECRET)
    assert SECRET not in log.getvalue()
    assert f"WARNING {name} (words of a library left out, " in log.getvalue()


def test_a_library_that_asks_for_more_gets_no_more(log):
    logging.getLogger("httpx").setLevel(logging.DEBUG)
    logging.getLogger("httpx").debug(SECRET)
    logging.getLogger("httpx._client").info(SECRET)
    assert log.getvalue() == ""


def test_a_sentence_that_cannot_be_formatted_prints_nothing_else(log, capsys):
    logging.getLogger("bot.app").error("%d and %d", SECRET)  # noqa: PLE1206 - the mistake is the point
    logging.getLogger("telegram").error("%d and %d", SECRET)  # noqa: PLE1206 - the mistake is the point
    out = capsys.readouterr()
    assert SECRET not in log.getvalue() + out.err + out.out


def test_warnings_of_python_go_the_same_way(log):
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn(SECRET, stacklevel=1)
    assert "WARNING py.warnings" in log.getvalue()
    assert SECRET not in log.getvalue()


async def test_what_no_task_took_goes_the_same_way(log):
    loop = asyncio.get_running_loop()
    logs.watch(loop)
    loop.call_soon(fail_deep)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert "RuntimeError at" in log.getvalue()
    assert SECRET not in log.getvalue()


def test_a_group_of_exceptions_is_told_whole(log):
    try:
        raise ExceptionGroup(SECRET, [ValueError(SECRET), KeyError(SECRET)])  # noqa: TRY301 - as above
    except ExceptionGroup:
        logging.getLogger("bot.app").exception("several things broke")
    assert "ExceptionGroup at" in log.getvalue()
    assert "ValueError at no place; KeyError at no place" in log.getvalue()
    assert SECRET not in log.getvalue()


def test_an_exception_that_nobody_caught_ends_the_program_in_one_safe_line():
    program = (
        "from bot import logs; logs.set_up('debug')\n"
        "import threading\n"
        f"def fail(): raise RuntimeError({SECRET!r})\n"
        "thread = threading.Thread(target=fail); thread.start(); thread.join()\n"
        "fail()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 2
    assert "CRITICAL bot.logs Porchlight stopped by a mistake of its own" in done.stderr
    assert SECRET not in done.stderr + done.stdout
