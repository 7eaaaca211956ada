"""What happens to files and processes: kill -9, a disk without room, pages that broke."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from bot.config import Settings

ROOT = Path(__file__).parent.parent

SAID = 7
"""What a process exits with that ended with a sentence."""

_PROGRAM = """\
import resource, signal, sys, time
from pathlib import Path
from bot import backup, config, restore, rotation
from bot.opening import StartError
from bot.hours import utc_now as now
settings = config.load()
print("begins", flush=True)
try:
    {act}
except StartError:
    sys.exit({said})
"""


def start(act: str, settings: Settings) -> subprocess.Popen[str]:
    """Start what a command does in a process of its own; `act` is a line or more of Python."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "PORCHLIGHT_KEYS_FILE": str(settings.keys_file),
        "PORCHLIGHT_DATABASE_URL": settings.database_url,
    }
    program = _PROGRAM.format(act=act.replace("\n", "\n    "), said=SAID)
    process = subprocess.Popen(
        [sys.executable, "-c", program],
        env=environment,
        cwd=settings.keys_file.parent,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "begins\n"
    return process


def run_in_a_process(act: str, settings: Settings) -> int:
    """Run it to its end; return its exit code."""
    process = start(act, settings)
    process.communicate(timeout=60)
    return process.returncode


def killed(act: str, settings: Settings, after: float) -> bool:
    """Run it and pull it away after so many seconds; False when it was done before."""
    process = start(act, settings)
    with suppress(subprocess.TimeoutExpired):
        process.communicate(timeout=after)
    process.kill()
    process.communicate(timeout=60)
    return process.returncode == -signal.SIGKILL


def break_in_the_middle(file: Path) -> None:
    """Write noise over pages in the middle of a file."""
    with file.open("r+b") as opened:
        opened.seek(file.stat().st_size // 2)
        opened.write(os.urandom(9000))
