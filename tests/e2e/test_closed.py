"""Whoever cannot be written to is known to nobody but to whoever waits for an answer."""

from __future__ import annotations

from tests.e2e.hidden import HiddenStreet
from tests.e2e.neighbours import OnDiscord
from tests.e2e.tellers import READ, TELL, nonsense


async def test_a_reader_who_closed_the_door_gets_it_once_it_is_open_again(
    hidden: HiddenStreet,
) -> None:
    """Blocked, gone, or closed to private messages: every slot tries again, and loses nothing."""
    await hidden.opens(tellers=3)
    for teller in hidden.tellers:
        await teller.tells()
    hidden.lee.account.blocks_bot()
    hidden.maya.account.deletes_account()
    hidden.kim.account.takes_dms = False
    await hidden.slot()
    await hidden.slot()
    assert not any(map(hidden.told_to, hidden.readers))
    for teller in hidden.tellers:
        await teller.looks(teller.six[0])
        await teller.one.sees("I could not reach")
    hidden.lee.account.starts()
    hidden.maya.account.gone = False
    hidden.kim.account.takes_dms = True
    await hidden.slot()
    assert [len(hidden.told_to(reader)) for reader in hidden.readers] == [1, 1, 1]
    nothing_broke(hidden)
    hidden.nobody_can_be_found()


async def test_whoever_told_it_may_be_gone_and_no_reader_learns_it(hidden: HiddenStreet) -> None:
    """They block the bot, leave, close their private messages, erase the account: a reader sees
    nothing of it, and the six words open the answer elsewhere."""
    await hidden.opens(tellers=5)
    for teller in hidden.tellers:
        await teller.tells_with_a_note()
    blocks, leaves, erases, closes = (teller.one.account for teller in hidden.tellers[:-1])
    blocks.blocks_bot()
    blocks.leaves(hidden.elm.chat)
    await leaves.leaves(hidden.guild)
    erases.deletes_account()
    closes.takes_dms = False
    await hidden.slot()
    answers = []
    for reader in hidden.readers:
        for first in hidden.told_to(reader):
            answers.append(nonsense(hidden.chance, 10))
            await reader.replies(first, answers[-1])
    await hidden.slot()
    told = [text for reader in hidden.readers for text in reader.private()]
    assert not any("elivered" in text for text in told)
    await hidden.tellers[-1].one.sees("There is something to read here.")
    cafe = OnDiscord(hidden.discord, "Somebody Else")
    hidden.guild.adds(cafe.account)
    for teller in hidden.tellers:
        await cafe.presses(TELL)
        await cafe.presses(READ)
        await cafe.fills(teller.six[0])
        assert any(answer in cafe.private()[-1] for answer in answers)
    nothing_broke(hidden)
    hidden.nothing_gives_them_away()


def nothing_broke(hidden: HiddenStreet) -> None:
    assert " ERROR " not in hidden.log, hidden.log
    assert "Traceback" not in hidden.log
