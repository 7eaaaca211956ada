"""Nobody can keep the bot busy for the others, and nobody is counted by name."""

from __future__ import annotations

from bot.limits import Limits


def test_a_burst_is_fine_then_one_a_second() -> None:
    now = [0.0]
    limits = Limits(lambda: now[0], burst=5, per_second=1)
    assert [limits.admit("telegram", "1") for _ in range(7)] == [True] * 5 + [False] * 2
    now[0] = 1.0
    assert limits.admit("telegram", "1")
    assert not limits.admit("telegram", "1")


def test_one_person_in_a_hurry_slows_nobody_else() -> None:
    limits = Limits(lambda: 0.0, burst=1)
    assert limits.admit("telegram", "1")
    assert not limits.admit("telegram", "1")
    assert limits.admit("discord", "1")
    assert limits.admit("telegram", "2")


def test_a_counter_does_not_say_whose_it_is() -> None:
    limits = Limits(lambda: 0.0)
    limits.admit("telegram", "123456789")
    assert "123456789" not in repr(vars(limits))
    twin = Limits(lambda: 0.0)
    twin.admit("telegram", "123456789")
    assert vars(limits)["_full_at"].keys() != vars(twin)["_full_at"].keys()


def test_what_says_nothing_any_more_is_let_go() -> None:
    now = [0.0]
    limits = Limits(lambda: now[0])
    limits.ACCOUNTS = 100
    for account in range(100):
        limits.admit("telegram", str(account))
    now[0] = 60.0
    limits.admit("telegram", "new")
    assert len(vars(limits)["_full_at"]) == 1
