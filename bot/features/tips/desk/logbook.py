"""[What readers did]: organizers see who did what with which number on which day, and no words."""

from __future__ import annotations

from bot.features.tips.acts import BOT, TOLD
from bot.texts import N_
from bot.turn import Turn
from bot.view import View
from bot.words import Answer, Button, Text, joined
from storage import people, tip_desk
from storage.tip_desk import Did

LINES = 5
"""So many acts stand on one screen."""


def show(turn: Turn, first: int) -> Answer:
    """Show the acts from the `first` on, the newest day first."""
    done = tip_desk.acts(turn.db, turn.group.id)
    shown = done[first : first + LINES]
    days = dict.fromkeys(did.day for did in shown)
    parts = [
        joined(
            [
                turn.t("**{day}**", day=turn.texts.day(day)),
                *(_line(turn, did) for did in shown if did.day == day),
            ],
            "\n",
        )
        for day in days
    ]
    pages: list[Button] = []
    if first + LINES < len(done):
        pages.append(turn.button(N_("Earlier"), "tip_acts", first + LINES))
    if first:
        pages.append(turn.button(N_("Later"), "tip_acts", max(0, first - LINES)))
    nothing = turn.t("No reader has done anything yet. This list keeps a year, and no words.")
    return turn.say(
        joined(parts or [nothing], "\n"), pages, turn.button(N_("Private messages"), "tip_terms")
    )


def _line(view: View, did: Did) -> Text:
    who = "" if did.person_id == BOT else people.name(view.db, did.person_id)
    return view.t(
        TOLD[did.act],
        who=who or view.texts.label(N_("Somebody who was erased")),
        number=did.ref,
    )
