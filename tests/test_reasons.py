"""Whatever keeps a copy from a chat has a true sentence of its own."""

from __future__ import annotations

import pytest

from bot.reasons import WHY
from bot.words import LOST, Reason, Refused
from tests.features.test_alerts import alerts
from tests.stage import Town

TRIED_AGAIN = {Reason.MOVED, Reason.LATER, Reason.UNREACHED}
"""What never ends a copy: it goes to the new chat, or later."""

OTHERWISE = LOST | {Reason.UNKNOWN, Reason.MESSAGE_GONE, Reason.TOO_OLD}
SAID = [one for one in WHY if one not in OTHERWISE]


def test_every_reason_is_told() -> None:
    assert WHY.keys() | TRIED_AGAIN == set(Reason)
    assert len(set(WHY.values())) == len(WHY) - 1  # whoever may not write may not for two reasons


@pytest.mark.parametrize("reason", SAID)
async def test_a_message_and_an_alert_say_why_they_did_not_arrive(
    town: Town, reason: Reason
) -> None:
    trouble = town.platforms["discord"].trouble
    trouble[town.teens.chat.id] = [Refused(reason)] * 2
    await town.ana.presses("Write to everyone")
    await town.ana.fills(what="The road is closed")
    await town.ana.presses("Send")
    await alerts(town.ana)
    said = f"Elm Teens did not get it: {WHY[reason]}."
    assert sum(said in one.text for one in town.ana.messages) >= 2
