"""A problem in the neighbourhood: told in a few taps, seen by whom its author chose."""

from __future__ import annotations

from bot.access import contact, member, organizer
from bot.desk import slots
from bot.feature import Card, Door, Entry, Feature, Link, Public, Rank, Sentence, Shortcut, Spot
from bot.features.concerns import (
    card,
    desk,
    erasing,
    following,
    kept,
    offers,
    thanking,
    told,
)
from bot.features.concerns.samples import SAMPLES
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Quoted, Where


def _command(turn: Turn, _text: str, _about: Quoted | None) -> Answer:
    return told.start(turn)


_LOOK_AFTER = organizer | contact

FEATURE = Feature(
    name="concerns",
    help=N_("Report a problem: a broken lamp, a bad crossing, noise. You choose who may see it."),
    doors=(
        Door(
            N_("Report a problem"),
            "concern_start",
            Spot.STREET,
            member,
            words=(
                "problem",
                "a problem",
                "report",
                "concern",
                "probleme",
                "un probleme",
                "signaler",
            ),
            rank=Rank.FIRST,
        ),
    ),
    presses={
        "concern_start": Entry(told.start, traceless=True, link=Link.PRIVATE, served=True),
        "concern_danger": Entry(told.danger_now, traceless=True),
        "concern_stop": Entry(told.stop, traceless=True),
        "concern_go": Entry(told.go, needs=member),
        "concern_same": Entry(told.same, needs=member),
        "concern_other": Entry(told.other, needs=member),
        "concern_name": Entry(told.name, needs=member),
        "concern_send": Entry(told.send, needs=member),
        # Whoever has left the chats may still take back what they told.
        "concern_undo": Entry(kept.undo),
        "concern_still": Entry(thanking.still, needs=member, worded=True),
        "concern_thanks": Entry(thanking.thanks),
        "concern_more": Entry(thanking.more, needs=member, worded=True),
        "concern_act": Entry(desk.act, needs=_LOOK_AFTER, link=Link.PRIVATE),
        "concern_look": Entry(offers.look, needs=member, link=Link.PRIVATE),
        "concern_agree": Entry(offers.agree, needs=member),
        "concern_refuse": Entry(offers.refuse),
        **slots.presses(desk.DESK, _LOOK_AFTER),
    },
    sheets=(told.SHEET, desk.SHEET, thanking.MISSING),
    shortcuts=(
        Shortcut("problem", N_("Report a problem"), _command, traceless=True, fr="signaler"),
        Shortcut(
            "concern",
            N_("Reply to a message: ask its author to save it as a problem to fix"),
            offers.make,
            needs=member,
            where=Where.MESSAGE,
            title=N_("Save as a problem to fix"),
        ),
    ),
    cards={
        "concern": Card(card.street, line=card.in_summary, called=card.called),
        "concern_desk": Card(
            card.desk,
            reply=desk.reply,
            needs=_LOOK_AFTER,
            failed=following.unheard,
            undo=kept.way_back,
        ),
        "concern_stuck": Card(card.stuck, needs=organizer),
        "concern_again": Card(card.again, reply=desk.reply, needs=_LOOK_AFTER),
        "concern_news": Card(card.news, wrote=following.wrote),
        "concern_shared_news": Card(card.shared_news),
        "concern_kept": Card(card.kept),
        "concern_silence": Card(card.silence),
        "concern_unheard": Card(card.unheard),
        "concern_mine": Card(card.mine),
        "concern_shared": Card(card.shared),
        "concern_offer": Card(card.offer),
        **slots.cards(desk.DESK, _LOOK_AFTER, desk.reply),
    },
    public={
        "concern": Public(
            card.ref,
            kept.author,
            kept.named,
            kept.latest,
            kept.follow,
            card.REPEATS,
        )
    },
    due={
        "concern_by": following.silence,
        "concern_offer": offers.over,
        **slots.due(desk.DESK),
    },
    replans=slots.replans(desk.DESK),
    beneath={"concern_danger": told.typed},
    sentences=(
        Sentence(
            N_("A problem"), "problem", told.sentence, 1, traceless=True, door="concern_start"
        ),
    ),
    waiting=desk.waiting,
    results=card.results,
    mine=following.mine,
    traces=erasing.traces,
    forgets=erasing.forgets,
    role_ended=following.role_ended,
    samples=SAMPLES,
)
