"""The organizer's side: bring the bot into another chat, or hand out a code for it."""

from __future__ import annotations

from collections.abc import Mapping

from bot import forms
from bot.access import connects
from bot.binding import Forged
from bot.feature import Sheet
from bot.features.chats import asking, card, rules
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Button, Form, Way, joined
from storage import codes
from storage.codes import CHAT


def start(turn: Turn) -> Answer:
    """Ask what kind of chat it is; only platforms that run are named."""
    here = turn.actor.platform
    others = sorted(set(turn.cans()) - {here})
    rows: list[Button] = []
    if turn.chat.place:
        rows.append(turn.button(N_("Another channel of this server"), "connect_own"))
    elif turn.can.brings:
        # Elsewhere the link that adds the bot brings nothing back: a code does it there.
        turn.remember("adding", "connect", minutes=60)
        rows.append(turn.named(turn.place(here), "connect_here", way=Way.ADD))
    by_code = [turn.named(turn.place(one), "connect_code", one) for one in others]
    theirs = turn.button(N_("A chat that somebody else manages"), "connect_code", here)
    return turn.say(turn.t("Which chat do you want to connect?"), *rows, *by_code, theirs)


def code(turn: Turn, platform: str) -> Answer:
    """Make a code that connects one chat, for whoever manages it."""
    cans = turn.cans()
    if platform not in cans:
        raise Forged(platform)
    made, until = codes.new_code(), turn.now + rules.DAY
    codes.make(turn.db, turn.group.id, made, CHAT, turn.me.id, until)
    text = turn.t(
        "Send this to the person who manages it: they add me there, then give me the code "
        "`{code}`. It works once, until {until}. I ask you before I connect anything.",
        code=codes.shown(made),
        until=turn.moment(until),
    )
    address = cans[platform].address
    rows: list[Button] = []
    if platform == turn.actor.platform:
        rows.append(turn.button(N_("Share"), "connect_open", made, way=Way.SHARE))
    if address:
        text = joined([text, turn.t("They find me here: {address}", address=address)], "\n")
        both = f"{address} {codes.shown(made)}"
        rows.append(Button(turn.texts.label(N_("Copy both")), way=Way.COPY, value=both))
    return turn.say(text, *rows, turn.button(N_("Cancel the code"), "connect_cancel"))


def cancel(turn: Turn) -> Answer:
    """Let no code of this organizer connect a chat any more."""
    codes.cancel(turn.db, turn.group.id, CHAT, turn.me.id)
    return turn.say(
        turn.t("Cancelled. The code connects nothing any more."),
        turn.button(N_("Connect another chat"), "connect_start"),
    )


def here(turn: Turn) -> Answer:
    """An organizer brought the bot into another chat, where it is asked by a link."""
    turn.forget("adding")
    if turn.private:
        return start(turn)
    refused = asking.refused(turn, turn.chat)
    if refused is not None:
        return refused
    if not turn.manages:
        return asking.only_administrators(turn)
    assert turn.inspection is not None, "the entry looks"
    return _ask_myself(turn, asking.wish(turn.chat, turn.inspection))


def _ask_myself(turn: Turn, wanted: asking.Wish) -> Answer:
    """Ask the organizer who wants it: one tap, no code."""
    kept = asking.keep(turn, wanted, host=turn.me.id)
    return turn.say(card.question(turn, kept), *card.who_or_no(turn, kept))


# --- Another channel of a place that this group is in --------------------------------------


def _form(turn: Turn) -> Form:
    title = turn.texts.label(N_("Connect another chat"))
    return Form(turn.link("connect_own"), title, (asking.channel_field(turn),))


def _filled(turn: Turn, values: Mapping[str, str]) -> Answer:
    forms.done(turn, CHANNEL)
    chat = asking.place_chat(turn, values["chat"])
    (inspection,) = turn.inspect(chat)
    unfit = asking.unfit(turn, inspection) or asking.refused(turn, chat)
    return unfit if unfit is not None else _ask_myself(turn, asking.wish(chat, inspection))


CHANNEL = Sheet("connect_own", _form, _filled, needs=connects)


def ask_channel(turn: Turn) -> Answer:
    """Ask which other channel of this place is to be connected."""
    return forms.ask(turn, CHANNEL)
