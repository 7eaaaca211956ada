"""When somebody means no good: their six words write nothing more, or they tell nothing new.

A pause works through codes that are held in memory only, for a few days after a case went out;
nobody learns whose they are, nor whether two cases have the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot import officers
from bot.features.tips import acts
from bot.features.tips.desk import Cases, desk_card, today
from bot.features.tips.pseudonyms import Code, end, pausing, until
from bot.features.tips.readers import ORGANIZERS, readers
from bot.features.tips.sender.bounds import TELLER
from bot.texts import N_
from bot.turn import Turn
from bot.view import Row
from bot.words import Answer, Text, joined
from storage import members, tip_desk
from storage.tips import Case


class Pausing:
    """What readers can do against somebody, without knowing whom."""

    def __init__(self, desk: Cases) -> None:
        self._desk = desk

    def ask(self, turn: Turn, key: str) -> Answer:
        """Say what each of them does."""
        one = self._desk.case(turn, key)
        if isinstance(one, Answer):
            return one
        lines, rows = [], list[Row]()
        if one.folder.muted:
            lines.append(turn.t("The sender cannot write to you any more."))
            rows.append(turn.button(N_("Take replies again"), "tip_mute", key, 0))
        elif one.case.code is not None:
            lines.append(
                turn.t(
                    "If you stop replies, the person can still read your answers, but write "
                    "nothing more here."
                )
            )
            rows.append(turn.button(N_("Stop replies to this message"), "tip_mute", key, 1))
        if (never := _leaves_nobody(turn, one.case)).spans:
            lines.append(never)
        elif _codes(turn, one.case):
            lines.append(_means(turn, one.case))
            rows.append(turn.button(N_("Block until then"), "tip_pause_yes", key))
        else:
            lines.append(_too_late(turn))
        return turn.say(joined(lines), *rows, desk_card.back_button(turn, one.case))

    def mute(self, turn: Turn, key: str, stop: int) -> Answer:
        """Let the six words of this case write nothing more, or write again: at once."""
        one = self._desk.case(turn, key)
        if isinstance(one, Answer):
            return one
        self._desk.keep(turn, one.case, replace(one.folder, muted=bool(stop)))
        acts.note(turn, one.case, acts.SILENCED if stop else acts.UNSILENCED)
        back = desk_card.back_button(turn, one.case)
        if not stop:
            return turn.say(turn.t("The person can write to you again."), back)
        text = turn.t(
            "Stopped, at once. The person can still read your answers, and is told that writing "
            "to you has ended."
        )
        return turn.say(text, (turn.button(N_("Take replies again"), "tip_mute", key, 0), back))

    def pause(self, turn: Turn, key: str) -> Answer:
        """Pause whoever told it, for whoever acts, and say until when and nothing else."""
        one = self._desk.case(turn, key)
        if isinstance(one, Answer):
            return one
        codes = _codes(turn, one.case)
        back = desk_card.back_button(turn, one.case)
        if (never := _leaves_nobody(turn, one.case)).spans:
            return turn.say(never, back)
        if not codes:
            return turn.say(_too_late(turn), back)
        tip_desk.pause(turn.db, codes)
        acts.note(turn, one.case, acts.PAUSED)
        day = turn.texts.day(max(end(number) for _code, number in codes))
        return turn.say(turn.t("Blocked until {day}.", day=day), back)


def _reader(turn: Turn, case: Case) -> int:
    """Return for which reader whoever acts pauses: themselves, or the organizers together."""
    return ORGANIZERS if case.reader_id == ORGANIZERS else turn.me.id


def _codes(turn: Turn, case: Case) -> Sequence[Code]:
    """Return the codes that pause whoever told a case, none when they are not in memory."""
    known: Mapping[int, Sequence[Code]] = turn.memory.get((TELLER, case.id), turn.now) or {}
    return pausing(known.get(_reader(turn, case), ()), today(turn))


def _leaves_nobody(turn: Turn, case: Case) -> Text:
    """Say why whoever counts as police pauses nobody: no other reader would be left to tell."""
    mine = _reader(turn, case)
    others = [one for one in readers(turn) if one.role != members.POLICE and one.id != mine]
    if others or not officers.is_police(turn, turn.me.id):
        return Text()
    return turn.t(
        "You cannot block the sender: you count as police, and nobody else who is not police "
        "reads private messages here."
    )


def _means(turn: Turn, case: Case) -> Text:
    """Say what a pause does."""
    day = turn.texts.day(until(today(turn)))
    if _reader(turn, case) == ORGANIZERS:
        return turn.t(
            "If you block the sender, nothing new from them reaches the organizers until {day}. "
            "Only their six words tell them. Nobody learns who it is, and you cannot undo it.",
            day=day,
        )
    return turn.t(
        "If you block the sender, nothing new from them reaches you until {day}. Only their six "
        "words tell them. Nobody learns who it is, and you cannot undo it.",
        day=day,
    )


def _too_late(turn: Turn) -> Text:
    """Say that whoever told it cannot be paused any more."""
    return turn.t(
        "This sender cannot be blocked any more: that works for two days after the message "
        "came, and only until I am restarted."
    )
