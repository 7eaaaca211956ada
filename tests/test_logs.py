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
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot import logs
from bot.words import Actor, wire

pytestmark = pytest.mark.ci

SECRET = "7281946503:AAH-opensesame"
LIBRARIES = ("PIL", "aiohttp", "apscheduler", "asyncio", "discord", "httpx", "psycopg", "telegram")
ROOT = Path(__file__).parent.parent


@pytest.fixture(params=["debug", "warning"])
def log(request):
    """Set the logs up as the program does, catch what they write, and put everything back."""
    root = logging.getLogger()
    names = ["", *logs.OURS]
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
    assert "bot/words/outgoing.py:" in log.getvalue()
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


@pytest.mark.parametrize("name", [*LIBRARIES, "another.package"])
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


# --- Anything at all ---

SECRETS = (SECRET, "7281946503", "Quetzalina Wombat", "Someone tries every car door, at nine.")
OUR_SENTENCES = ("a turn broke", "a message to %s was refused", "%d of %s", "%(name)s left", "100%")
NAMES = (*logs.OURS, "bot.app", "adapters.telegram.doing", *LIBRARIES, "another.package")


def chained(error: BaseException, cause: BaseException, *, by_hand: bool) -> BaseException:
    """Return an error that another one led to."""
    if by_hand:
        error.__cause__ = cause
    else:
        error.__context__ = cause
    return error


def grouped(words: str, errors: list[Exception]) -> BaseException:
    return ExceptionGroup(words, errors)


def noted(error: BaseException, words: str) -> BaseException:
    error.add_note(words)
    return error


def raised(error: BaseException) -> BaseException:
    """Return an error as it comes back from where it happened, with that place's variables."""
    words, number = SECRETS[3], int(SECRETS[1])
    assert words
    assert number
    try:
        raise error  # noqa: TRY301 - a place of its own is the point
    except BaseException as caught:  # noqa: BLE001 - it is only looked at
        return caught


secrets = st.sampled_from(SECRETS)
sentences = st.builds("{} {} {}".format, st.text(max_size=5), secrets, st.text(max_size=5))
actors = st.builds(lambda who: Actor("telegram", SECRETS[1], who), sentences)
values = st.recursive(
    secrets | sentences | st.just(int(SECRETS[1])) | sentences.map(str.encode) | actors,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(secrets, inner, max_size=2),
    max_leaves=4,
)
kinds = st.sampled_from((ValueError, KeyError, OSError, RuntimeError, UnicodeError, LookupError))
plain_errors = st.builds(lambda kind, *held: raised(kind(*held)), kinds, values, values)
errors = st.recursive(
    plain_errors,
    lambda inner: (
        st.builds(chained, plain_errors, inner, by_hand=st.booleans())
        | st.builds(grouped, sentences, st.lists(inner, min_size=1, max_size=3))
        | st.builds(noted, inner, sentences)
    ).map(raised),
    max_leaves=5,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)
@given(
    name=st.sampled_from(NAMES) | st.sampled_from(NAMES).map(lambda one: f"{one}.{SECRETS[1]}"),
    level=st.integers(1, 60),
    our_words=st.sampled_from(OUR_SENTENCES),
    their_words=sentences,
    args=st.lists(values | plain_errors, max_size=3).map(tuple),
    error=st.none() | errors,
    stack=st.booleans(),
    extra=st.dictionaries(st.sampled_from((*logs.FIELDS, "person", "chat")), values, max_size=4),
)
@example("telegram", 50, "", SECRET, ({"chat": SECRET},), raised(OSError(SECRET)), True, {})
def test_whatever_is_logged_nobody_can_be_found(
    log, capsys, name, level, our_words, their_words, args, error, stack, extra
):
    """Ours and theirs, on any level: names, ids, words and tokens, in whatever they come."""
    log.seek(0)
    log.truncate()
    logger = logging.getLogger(name)
    ours = name.partition(".")[0] in logs.OURS
    record = logger.makeRecord(
        name, level, __file__, 1, our_words if ours else their_words, args,
        (type(error), error, error.__traceback__) if error else None,
        extra=extra, sinfo=f"Stack: {their_words}" if stack else None,
    )  # fmt: skip
    logger.handle(record)
    logger.log(level, record.msg, *args, exc_info=error, stack_info=stack, extra=extra)
    told, beside = log.getvalue(), capsys.readouterr()
    assert told.count("\n") <= 2
    for secret in SECRETS:
        assert secret not in told + beside.out + beside.err
