"""The chats that a group lives in: connecting another one, letting one go, and losing one."""

from __future__ import annotations

from functools import partial

from bot import desks
from bot.access import connects, contact, member, organizer
from bot.feature import Card, Door, Entry, Feature, Link, Shortcut, Spot
from bot.features.chats import (
    ages,
    asking,
    card,
    erasing,
    inviting,
    joining,
    places,
    renaming,
    returning,
    ringing,
)
from bot.features.chats.samples import SAMPLES
from bot.texts import N_
from bot.words import Arg

FEATURE = Feature(
    name="chats",
    help=N_("One group can live in several chats; organizers connect them with a code."),
    doors=(
        Door(card.CHATS, "chats_list", Spot.PEOPLE, organizer),
        Door(N_("Connect another chat"), "connect_start", Spot.PEOPLE, organizer),
        Door(N_("Rename the group"), "group_names", Spot.RULES, organizer),
    ),
    presses={
        "chats_list": Entry(places.listed, organizer),
        "chats_which": Entry(places.which, organizer),
        "chat_again": Entry(places.try_again, organizer),
        "chat_leave": Entry(places.let_be, organizer),
        "group_names": Entry(renaming.show, organizer),
        "group_name": Entry(renaming.ask, organizer),
        "group_name_send": Entry(renaming.send, organizer),
        "chats_ages": Entry(ages.listed, organizer),
        "chat_ages": Entry(ages.ask, organizer),
        "chat_ages_are": Entry(ages.say, organizer, bars=ages.bars),
        "chats_rings": Entry(ringing.listed, organizer),
        "chat_rings": Entry(ringing.ask, organizer),
        "chat_rings_are": Entry(ringing.say, organizer),
        "chat_ring": Entry(ringing.wear, member),
        "chats_off": Entry(places.ask_to_let_go, organizer, bars=places.bars),
        "chats_off_yes": Entry(
            places.let_go, organizer, after="chats_off", ends=True, bars=places.bars
        ),
        "chat_back": Entry(returning.go_on),
        "chat_give": Entry(returning.give, connects),
        "chat_keep": Entry(returning.keep, connects),
        "connect_start": Entry(inviting.start, connects),
        "connect_code": Entry(inviting.code, connects),
        "connect_cancel": Entry(inviting.cancel, connects),
        "connect_here": Entry(inviting.here, connects, inspects=True, link=Link.INTO),
        "connect_own": Entry(inviting.ask_channel, connects),
        "connect_who": Entry(asking.say_who, connects),
        "connect_yes": Entry(asking.say_yes, connects),
        "connect_no": Entry(asking.say_no, connects),
        "connect_open": Entry(joining.choose, link=Link.PRIVATE),
        "connect_with": Entry(joining.with_link, inspects=True, link=Link.INTO),
        "connect_enter": Entry(joining.enter, needs_group=False),
        "connect_channel": Entry(joining.ask_channel),
        "connect_join": Entry(joining.join),
    },
    sheets=(renaming.NAME, inviting.CHANNEL, joining.CODE, joining.CHANNEL),
    shortcuts=(
        Shortcut(
            "join",
            N_("Join a group with a code"),
            joining.typed,
            args=(Arg("code", {"en": "The code you were given", "fr": "Le code reçu"}, False),),
            needs_group=False,
            fr="rejoindre",
        ),
    ),
    cards={
        "group_renamed": Card(renaming.draw, needs=organizer | contact),
        "connect_asked": Card(card.draw_asked, needs=connects),
        "chat_claimed": Card(returning.draw),
        "connect_told": Card(card.draw_told),
        "connect_free": Card(card.draw_free, needs=connects),
        "connect_lapsed": Card(card.draw_told),
        ringing.RING_ME: Card(ringing.draw_ring_me),
        **{kind: Card(partial(card.draw_lost, why)) for why, kind in card.LOST.items()},
        desks.OPENED: Card(card.draw_open, needs=organizer),
        "chat_doubt": Card(card.draw_doubt, needs=organizer),
    },
    due={"connect_over": asking.lapse},
    opens=joining.opens,
    heard=joining.heard,
    front=card.front,
    left=places.left,
    moved=places.moved,
    undelivered=places.undelivered,
    waiting=places.waiting,
    forgets=erasing.forgets,
    samples=SAMPLES,
)
