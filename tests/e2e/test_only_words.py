"""Only words that somebody sent on purpose are told: no sticker, no place, no later edit."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tests.e2e.hidden import HiddenStreet
from tests.e2e.neighbours import OnDiscord, OnTelegram
from tests.e2e.tellers import Teller, nonsense
from tests.platforms.telegram_people import SHARED

ONLY_WORDS = "I can read only words here."


@asynccontextmanager
async def is_told(hidden: HiddenStreet, teller: Teller, words: str) -> AsyncIterator[None]:
    """Whatever is done in here gets one answer, which begins like this."""
    before = len(teller.one.private())
    yield
    await hidden.telegram.until(lambda: len(teller.one.private()) > before)
    (answer,) = teller.one.private()[before:]
    assert answer.startswith(words)


async def test_what_is_no_words_never_reaches_a_reader(hidden: HiddenStreet) -> None:
    await hidden.opens(tellers=2)
    on_telegram, on_discord = hidden.tellers
    phone = on_telegram.one.account
    await on_telegram.begins()
    for kind in SHARED:
        async with is_told(hidden, on_telegram, ONLY_WORDS):
            phone.shares(phone.private, kind)
    await on_telegram.one.presses("Stop")
    for kind in SHARED:
        async with is_told(hidden, on_telegram, ONLY_WORDS):
            phone.shares(phone.private, kind)
    async with is_told(hidden, on_discord, ONLY_WORDS):
        await on_discord.one.account.sends_sticker()
    async with is_told(hidden, on_discord, ONLY_WORDS):
        await on_discord.one.account.dms_bot("", files={"voice.ogg": b"hm"})
    for teller in hidden.tellers:
        await teller.tells()
    await hidden.slot()
    assert [len(hidden.told_to(reader)) for reader in hidden.readers] == [1, 1, 0]
    hidden.nothing_gives_them_away()


async def test_a_reader_reads_what_was_looked_at_and_no_later_edit(hidden: HiddenStreet) -> None:
    await hidden.opens(tellers=2)
    on_telegram, on_discord = (teller.one for teller in hidden.tellers)
    assert isinstance(on_telegram, OnTelegram)
    assert isinstance(on_discord, OnDiscord)
    later = nonsense(hidden.chance, 14)
    note = await on_discord.account.dms_bot(nonsense(hidden.chance, 5))
    for teller in hidden.tellers:
        await teller.writes()
    await edits_and_deletes_all(on_telegram, later)
    await on_discord.account.edits(note, later)
    await on_discord.account.deletes(note)
    for teller in hidden.tellers:
        await teller.chooses_words()
        await teller.sends()
    await edits_and_deletes_all(on_telegram, later)
    await hidden.slot()
    for teller, reader in zip(hidden.tellers, hidden.readers, strict=False):
        assert teller.told in reader.private()[-1]
        assert later not in "".join(reader.private())
    hidden.nobody_can_be_found()


async def edits_and_deletes_all(one: OnTelegram, words: str) -> None:
    """Change, and then delete, everything that somebody wrote in the private chat."""
    mine = [message for message in one.account.private.messages if message.sender is one.account]
    for message in mine:
        one.account.edits(message, words)
        one.account.deletes(message)
    await one.server.idle()
