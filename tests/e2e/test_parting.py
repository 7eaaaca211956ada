"""Stopped in good order, the program first takes away what stands on private screens."""

from __future__ import annotations

from tests.e2e.hidden import HiddenStreet
from tests.e2e.neighbours import OnTelegram


async def test_nothing_private_stays_on_a_phone_when_it_is_stopped(hidden: HiddenStreet) -> None:
    await hidden.opens(tellers=4)
    phones = [one for one in hidden.tellers if isinstance(one.one, OnTelegram)]
    sent, draft = phones[:2]
    await sent.tells()
    await draft.writes()
    assert await hidden.stop() == 0
    assert sent.one.private() == ["Hello. What can I do for you?"]
    assert draft.one.private() == [
        "NOT SENT. I have to stop for a while: I threw it away and kept nothing."
    ]
    hidden.nobody_can_be_found()
