"""Pauses without a name: an account is known again for weeks, and nobody can say whose it is."""

from __future__ import annotations

import hashlib
from datetime import date, timedelta

from hypothesis import assume, given
from hypothesis import strategies as st

from bot.features.tips.pseudonyms import EPOCH, LEAST, Pseudonyms, epoch, until
from bot.keys import fresh
from storage import tip_desk
from storage.database import Database

PSEUDONYMS = Pseudonyms(fresh())
LEE = 7
DAYS = st.dates(date(2026, 1, 1), date(2040, 1, 1))
WHO = st.tuples(
    st.text(max_size=8),
    st.integers(0, 3),
    st.sampled_from(["telegram", "discord"]),
    st.text(max_size=8),
)
MARIA = ("g1", LEE, "telegram", "5001")
TODAY = date(2026, 11, 22)


def known(paused_on: date, asked_on: date, who: tuple[str, int, str, str] = MARIA) -> bool:
    """Tell whether an account that was paused on one day is known on another."""
    kept = PSEUDONYMS.codes(*who, paused_on)
    return PSEUDONYMS.codes(*who, asked_on)[0] in kept


@given(DAYS)
def test_a_pause_holds_from_its_day_until_the_day_that_was_said_and_not_a_day_longer(day):
    days = (day + timedelta(days=after) for after in range(3 * EPOCH))
    over = next(asked for asked in days if not known(day, asked))
    assert over == until(day)
    assert LEAST <= (over - day).days < EPOCH + LEAST


@given(DAYS, st.integers(1, 400))
def test_a_pause_says_nothing_of_a_day_before_it(day, before):
    earlier = day - timedelta(days=before)
    assume(epoch(earlier) != epoch(day))
    assert not known(day, earlier)


@given(DAYS)
def test_most_pauses_leave_one_code_and_one_that_ends_soon_leaves_two(day):
    left = EPOCH - day.toordinal() % EPOCH
    epochs = [number for _, number in PSEUDONYMS.codes(*MARIA, day)]
    assert epochs == [epoch(day)] if left >= LEAST else [epoch(day), epoch(day) + 1]


@given(WHO, WHO, DAYS)
def test_other_accounts_other_readers_and_other_groups_are_others(one, other, day):
    assume(one != other)
    assert PSEUDONYMS.codes(*one, day) == PSEUDONYMS.codes(*one, day)
    assert not set(PSEUDONYMS.codes(*one, day)) & set(PSEUDONYMS.codes(*other, day))


@given(DAYS, st.integers(1, 400))
def test_two_months_of_one_account_have_nothing_in_common(day, later):
    first = {number: code for code, number in PSEUDONYMS.codes(*MARIA, day)}
    second = PSEUDONYMS.codes(*MARIA, day + timedelta(days=later))
    for code, number in second:
        assert (code in first.values()) == (number in first)


def _unkeyed(account: str) -> set[str]:
    """Return everything that whoever knows an account could make of it without the key."""
    known_words = (account, "telegram" + account, "g1telegram" + account, f"telegram:{account}")
    hashes = (hashlib.md5, hashlib.sha1, hashlib.sha256)
    return {made(word.encode()).hexdigest() for made in hashes for word in known_words}


def test_a_roster_of_fifty_finds_nobody_without_the_key_and_only_the_paused_with_it(
    database: Database,
) -> None:
    roster = [str(5001 + at) for at in range(50)]
    paused = {roster[7], roster[31]}
    with database.reading() as db:
        for account in paused:
            tip_desk.pause(db, PSEUDONYMS.codes("g1", LEE, "telegram", account, TODAY))

        def found(keys: Pseudonyms) -> set[str]:
            tried = ((one, keys.codes("g1", LEE, "telegram", one, TODAY)) for one in roster)
            return {one for one, codes in tried if tip_desk.paused(db, [code for code, _ in codes])}

        assert not any(tip_desk.paused(db, list(_unkeyed(account))) for account in roster)
        assert found(Pseudonyms(fresh())) == set()
        assert found(PSEUDONYMS) == paused


def test_what_is_printed_shows_no_key():
    (secret,) = PSEUDONYMS.keys.people.secrets.values()
    assert repr(secret) not in repr(PSEUDONYMS)
    assert secret.hex() not in repr(PSEUDONYMS)


def test_a_pause_outlives_a_change_of_keys():
    changed = Pseudonyms(PSEUDONYMS.keys.with_new().only_newest())
    assert changed.codes(*MARIA, TODAY) == PSEUDONYMS.codes(*MARIA, TODAY)
