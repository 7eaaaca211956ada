"""The attack at its full length; the usual run plays two minutes of it beside the tests."""

from __future__ import annotations

import secrets
import subprocess
import sys
from pathlib import Path

import pytest

from tests.attack.__main__ import PARTS

pytestmark = pytest.mark.ci

ROOT = Path(__file__).parent.parent


def attacked(*words: str) -> tuple[int, str]:
    """Attack in a process of its own; return what it ends with, and what it printed."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.attack", *words],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return done.returncode, done.stdout + done.stderr


@pytest.mark.full
def test_an_hour_of_attack_finds_nothing() -> None:
    code, said = attacked("--minutes", "60", "--seed", str(secrets.randbelow(2**32)))
    assert code == 0, said
    assert all(f"{name}: " in said for name in PARTS)


def test_a_part_that_there_is_not_is_said() -> None:
    code, said = attacked("nothing")
    assert code == 2
    assert "there is no part nothing" in said
