"""Sending something told privately: six words or none, and the last tap, which alone keeps it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot import forms
from bot.features.tips import card, rules
from bot.features.tips.folder import Folder
from bot.features.tips.readers import Reader, reader
from bot.features.tips.seal import Seal
from bot.features.tips.sender import stubs, waiting
from bot.features.tips.sender.bounds import Bounds
from bot.features.tips.sender.ends import farewell, keep_open, wipe_row
from bot.features.tips.sender.telling import (
    LAPSED,
    SHOWN,
    UNSENT,
    Telling,
    choose_again,
    kept,
    photos,
)
from bot.features.tips.sender.waiting import PENDING, Pending
from bot.features.tips.slots import SetHour, slots
from bot.features.tips.wording import phrase
from bot.texts import N_
from bot.turn import Turn
from bot.view import Row
from bot.words import Answer, joined
from storage import groups, members, tip_desk, tip_pictures, tips
from storage.tip_pictures import Picture
from storage.tips import Case

PATIENCE = 5
"""Minutes after which the bot says that it was not sent."""

SMALL = 15
"""In a group of fewer people there is one more warning."""


class Sending:
    """The steps after the preview."""

    def __init__(self, seal: Seal, telling: Telling, bounds: Bounds) -> None:
        self._seal = seal
        self._telling = telling
        self._bounds = bounds

    def next(self, turn: Turn, to: int) -> Answer:
        """Ask whether an answer is wanted."""
        values = self._telling.ready(turn, to)
        if isinstance(values, Answer):
            return values
        forms.keep(turn, self._telling.story, to)
        parts = [
            turn.t(
                "Do you want an answer? I show you six words: with them you read it, write back "
                "or take it back, on any phone. A reader can block a sender: only the words tell "
                "you that."
            )
        ]
        rows: list[Row] = [turn.button(N_("Yes, with six words"), "tip_words", to, 0)]
        if tip_desk.terms(turn.db, turn.group.id).routes:
            parts.append(
                turn.t("For a reminder I keep where to write to you, locked, until the end.")
            )
            rows.append(turn.button(N_("Six words, and a short reminder here"), "tip_words", to, 1))
        if _small(turn):
            parts.append(turn.t("**This group is small: few people could have known this.**"))
        rows.append(turn.button(N_("No, send it without an answer"), "tip_send_only", to))
        back = turn.button(N_("Back"), "tip_look", to)
        last = (forms.stop_button(turn, self._telling.story), back)
        return turn.say(joined(parts, " "), *rows, last)

    def words(self, turn: Turn, to: int, note: int) -> Answer:
        """Show the number and the six words, once; nothing is sent yet."""
        values = self._telling.ready(turn, to)
        if isinstance(values, Answer):
            return values
        forms.keep(turn, self._telling.story, to)
        wished = bool(note) and tip_desk.terms(turn.db, turn.group.id).routes
        words = phrase.draw(turn.texts.language)
        before: Pending = turn.recall(PENDING) or Pending(to, tips.new_id(), words)
        pending = replace(before, note=wished)
        turn.remember(PENDING, pending, forms.PRIVATE_MINUTES)
        turn.alarm(UNSENT, PATIENCE)
        turn.alarm(LAPSED, forms.PRIVATE_MINUTES)
        return waiting.screen(turn, pending)

    def send(self, turn: Turn, to: int) -> Answer:
        """Keep it, for the next slot: now, and not before."""
        pending: Pending | None = turn.recall(PENDING)
        if pending is None:
            return forms.lapsed(turn, self._telling.story)
        return self._send(turn, replace(pending, to=to))

    def send_only(self, turn: Turn, to: int) -> Answer:
        """Keep it without a way to answer."""
        return self._send(turn, Pending(to, tips.new_id(), ""))

    def _send(self, turn: Turn, pending: Pending) -> Answer:
        values, one = self._telling.ready(turn, pending.to), reader(turn, pending.to)
        if isinstance(values, Answer):
            return values
        shown: Folder | None = turn.recall(SHOWN)
        if one is None or shown is None or not {*shown.told} & {*one.persons}:
            return choose_again(turn, values)
        slot = slots(turn).next(turn.now)
        stub = "" if pending.words else stubs.new(turn)
        self._keep(turn, one, shown, pending, slot, values, stub)
        sent = forms.sent(turn, self._telling.story, _sent(turn, one, pending, slot, stub))
        self._bounds.count(turn, pending.case_id, slot)
        keep_open(turn, turn.group.id, pending.case_id, stub)
        return sent

    def _keep(
        self,
        turn: Turn,
        one: Reader,
        shown: Folder,
        pending: Pending,
        slot: SetHour,
        values: Mapping[str, str],
        stub: str = "",
    ) -> None:
        """Keep it all, sealed: also who was shown to read it.

        Where they have blocked whoever tells it, no words are kept: with a block beside them,
        whoever has the keys could find out whose they are.
        """
        case_id, group_id = pending.case_id, turn.group.id
        over = self._bounds.blocked(turn, one.id)
        words = {} if over else kept(turn, values)
        folder = replace(shown, blocked=over.isoformat() if over else "")
        key, seal = self._seal.fresh(case_id)
        sealed = {name: seal.close(case_id, name, words.get(name, "")) for name in card.FIELDS}
        case = Case(
            id=case_id,
            group_id=group_id,
            code=self._seal.code(pending.words) if pending.words else None,
            key=key,
            route=self._route(turn, pending),
            reader_role=one.role,
            reader_id=one.id,
            holder_id=0,
            status=tips.NEW,
            shown=tips.WAITING,
            slot=slot.name,
            day=slot.day,
            wrote=slot.day,
            changed=slot.day,
            keep_days=tip_desk.terms(turn.db, group_id).keep_days,
            what=sealed["what"],
            place=sealed["place"],
            moment=sealed["moment"],
            looks=sealed["looks"],
            desk=seal.close(case_id, "desk", folder.to_json()),
            stub=stubs.hashed(turn, self._seal, stub) if stub else self._seal.no_stub(),
        )
        tips.add(turn.db, case)
        for place, pixels in enumerate(photos(turn) if words else (), 1):
            picture_id = tips.new_id()
            sealed_pixels = seal.close_bytes(picture_id, "pixels", pixels)
            picture = Picture(picture_id, group_id, case_id, place, sealed_pixels)
            tip_pictures.add(turn.db, picture)

    def _route(self, turn: Turn, pending: Pending) -> bytes:
        """Return the sealed way back for a note where one is wanted, else what looks like one."""
        if not pending.note:
            return self._seal.no_route()
        chat = turn.direct
        return self._seal.route(pending.case_id, chat.platform, chat.id, turn.texts.language)


def _small(turn: Turn) -> bool:
    """Tell whether few people are in the group, as far as the platforms or we have counted."""
    counted = sum(chat.members or 0 for chat in groups.street_chats(turn.db, turn.group.id))
    return max(counted, members.count_in(turn.db, turn.group.id)) < SMALL


def _sent(turn: Turn, one: Reader, pending: Pending, slot: SetHour, stub: str) -> Answer:
    """Say when it goes out and from when to look; everything before is wiped."""
    parts = [
        turn.t(
            "{name} gets it {slot}, unless they block you, together with other messages. So "
            "nobody can tell when you wrote.",
            slot=turn.moment(slot.at),
            name=one.name,
        )
    ]
    if pending.words:
        look = slots(turn).next(slot.at)
        parts.append(turn.t("You can look for an answer from {look}.", look=turn.moment(look.at)))
        parts.append(
            turn.t("Send me the six words then.")
            if turn.private
            else turn.t("Then tap “Tell something privately”, “Read an answer”.")
        )
        number = rules.number(pending.case_id)
        parts.append(turn.t("Number {number}. You can take it back.", number=number))
    else:
        parts.append(
            turn.t("You can take it back here for 30 minutes, as long as this stands here.")
        )
    parts.append(farewell(turn, stub))
    look_up = [turn.button(N_("Read an answer"), "tip_read")] if pending.words else []
    now = N_("Send it now (easier to guess who wrote)")
    rows: list[Row] = [
        look_up,
        stubs.press(turn, now, stub, "tip_now", "tip_hurry"),
        stubs.button(turn, stub),
    ]
    return turn.say(joined(parts, " "), *rows, *wipe_row(turn, stub), wipe=True)
