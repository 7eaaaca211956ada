"""Sending something told privately: six words or none, and the last tap, which alone keeps it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot import forms
from bot.features.tips import card, phrase, rules
from bot.features.tips.opening import PENDING, farewell, too_late, wipe_row
from bot.features.tips.readers import Reader, reader
from bot.features.tips.seal import Seal
from bot.features.tips.telling import Telling, choose_again, kept
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Button, Text, Way, joined
from storage import tips
from storage.tips import Case

OPEN = "tip_open"
"""The name under which the case is remembered that somebody just sent, or opened with six words."""


@dataclass(frozen=True, slots=True)
class Pending:
    """What the last step sends: the case's id, from which its number comes, and its six words."""

    case_id: str
    words: str = field(repr=False)


class Sending:
    """The steps after the preview."""

    def __init__(self, seal: Seal, telling: Telling) -> None:
        self._seal = seal
        self._story, self._told = telling.story, telling.told

    def next(self, turn: Turn, to: int) -> Answer:
        """Ask whether an answer is wanted."""
        if self._told(turn, to) is None:
            return too_late(turn)
        forms.keep(turn, self._story)
        return turn.say(
            turn.t(
                "Do you want an answer? Then I show you six words. With them you read the answer, "
                "write back or take it back, on any phone. Without them nobody can answer you."
            ),
            turn.button(N_("Yes, with six words"), "tip_words", to),
            turn.button(N_("No, only send"), "tip_send_only", to),
            (forms.stop_button(turn, self._story), turn.button(N_("Back"), "tip_look", to)),
        )

    def words(self, turn: Turn, to: int) -> Answer:
        """Show the number and the six words, once; nothing is sent yet."""
        if self._told(turn, to) is None:
            return too_late(turn)
        forms.keep(turn, self._story)
        pending: Pending = turn.recall(PENDING) or Pending(tips.new_id(), phrase.draw())
        turn.remember(PENDING, pending)
        copy = Button(turn.texts.label(N_("Copy")), way=Way.COPY, value=pending.words)
        text = joined(
            [
                turn.t("`{words}`", words=pending.words),
                turn.t(
                    "Only these six words open the answer. Nobody can find them again: copy or "
                    "write them down now."
                ),
                _vanishes(turn),
                turn.t("Your number: {number}.", number=rules.number(pending.case_id)),
                turn.t("**NOT SENT YET.** In 30 minutes without a tap I throw it away."),
            ]
        )
        return turn.say(
            text,
            turn.button(N_("I have them: send"), "tip_send", to),
            copy,
            forms.stop_button(turn, self._story),
        )

    # --- Sending ---

    def send(self, turn: Turn, to: int) -> Answer:
        """Keep it, for the next slot: now, and not before."""
        pending: Pending | None = turn.recall(PENDING)
        if pending is None:
            return too_late(turn)
        return self._send(turn, to, pending)

    def send_only(self, turn: Turn, to: int) -> Answer:
        """Keep it without a way to answer."""
        return self._send(turn, to, Pending(tips.new_id(), ""))

    def _send(self, turn: Turn, to: int, pending: Pending) -> Answer:
        values, one = self._told(turn, to), reader(turn, to)
        if values is None:
            return too_late(turn)
        if one is None:
            return choose_again(turn, values)
        slot = rules.next_slot(turn.now, turn.group.zone)
        tips.add(turn.db, self._sealed(turn, one, pending, kept(turn, values), slot))
        turn.plan("tips_slot", rules.slot_name(slot, turn.group.zone), slot)
        forms.done(turn, self._story)
        turn.forget(PENDING)
        turn.remember(OPEN, (turn.group.id, pending.case_id))
        return _sent(turn, one, pending, slot)

    def _sealed(
        self, turn: Turn, one: Reader, pending: Pending, words: Mapping[str, str], slot: datetime
    ) -> Case:
        wrapped, seal = self._seal.fresh(pending.case_id)
        name = rules.slot_name(slot, turn.group.zone)
        sealed = {key: seal.close(pending.case_id, key, words.get(key, "")) for key in card.FIELDS}
        return Case(
            id=pending.case_id,
            group_id=turn.group.id,
            code=self._seal.code(pending.words) if pending.words else None,
            key=wrapped,
            reader_role=one.role,
            reader_id=one.id,
            status=tips.NEW,
            shown=tips.WAITING,
            slot=name,
            day=rules.slot_day(name),
            **sealed,
        )


def _sent(turn: Turn, one: Reader, pending: Pending, slot: datetime) -> Answer:
    """Say when it goes out and from when to look; everything before is wiped."""
    parts = [
        turn.t(
            "It goes out {slot} to {name}, at a set hour, so that nobody sees when you wrote.",
            slot=turn.moment(slot),
            name=one.name,
        )
    ]
    if pending.words:
        look = rules.next_slot(slot, turn.group.zone)
        parts.append(turn.t("Look for an answer from {look}:", look=turn.moment(look)))
        parts.append(
            turn.t("send me the six words here.")
            if turn.private
            else turn.t("Tell something privately, then Read an answer.")
        )
        number = rules.number(pending.case_id)
        parts.append(turn.t("Number {number}. You can take it back.", number=number))
    else:
        parts.append(turn.t("You can take it back here for 30 minutes, then no more."))
    parts.append(farewell(turn))
    take_back = turn.button(N_("Take it back"), "tip_take_back")
    look_up = [turn.button(N_("Read an answer"), "tip_read")] if pending.words else []
    return turn.say(joined(parts, " "), look_up, take_back, *wipe_row(turn), wipe=True)


def _vanishes(turn: Turn) -> Text:
    return Text() if turn.private else turn.t("This disappears when you close the app.")
