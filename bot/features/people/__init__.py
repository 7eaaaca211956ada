"""People and roles: who organizes, who answers, how somebody gets a role and how it ends."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from bot import ended, switches
from bot.access import contact, organizer
from bot.before import KIND, Before
from bot.feature import Card, Door, Entry, Feature, Link, Rank, Spot
from bot.features.people import accepting, card, confirming, ending, erasing, inviting, weekly
from bot.features.people.ending import Ending
from bot.features.people.samples import SAMPLES
from bot.texts import N_


def feature(waits: Sequence[Feature], before: Before) -> Feature:
    """Return it for a house in which these features may wait for whoever has a role."""
    ends = Ending(waits, before)
    return Feature(
        name="people",
        help=N_("Organizers invite contacts and other organizers; a role can be taken back."),
        doors=(
            Door(
                N_("People and roles"),
                "people_list",
                Spot.PEOPLE,
                organizer,
                words=("add people", "ajouter des personnes"),
                rank=Rank.FIRST,
            ),
            Door(N_("Give my role back"), "people_give", Spot.SETTINGS, contact),
        ),
        presses={
            "people_add": Entry(inviting.choose, organizer),
            "people_invite": Entry(inviting.invite, organizer),
            "people_cancel": Entry(inviting.cancel, organizer),
            "people_list": Entry(inviting.listed, organizer),
            "people_page": Entry(inviting.page, organizer),
            "people_unseen": Entry(confirming.listed, organizer),
            "people_words": Entry(inviting.private_words, organizer, bars=inviting.bars_words),
            "people_words_off": Entry(
                inviting.words_off,
                organizer,
                after="people_words",
                ends=True,
                bars=inviting.bars_words,
            ),
            "people_back": Entry(inviting.choose_whose, organizer),
            "people_end": Entry(inviting.ask_to_end, organizer, bars=inviting.bars_end),
            "people_end_yes": Entry(
                ends.by_organizer,
                organizer,
                after="people_end",
                ends=True,
                bars=inviting.bars_end,
            ),
            "people_give": Entry(ending.ask_to_give_back, contact),
            "people_give_yes": Entry(ending.give_back, contact, after="people_give", ends=True),
            "people_still": Entry(confirming.confirm, organizer),
            "role_open": Entry(accepting.offer, link=Link.PRIVATE),
            "role_accept": Entry(partial(accepting.accept, before), after="role_open"),
            "role_refuse": Entry(accepting.refuse),
            "role_duty": Entry(accepting.ask_duty, contact),
        },
        sheets=(accepting.DUTY,),
        cards={
            "role_answered": Card(card.draw_answered),
            "role_taken": Card(card.draw_taken),
            ended.GONE: Card(card.draw_gone, needs=organizer),
            switches.KIND: Card(switches.draw, needs=organizer | contact, called=switches.called),
        },
        due={weekly.KIND: weekly.look, ended.KIND: ends.tell, KIND: before.over},
        replans={weekly.KIND: weekly.WEEK},
        begins=weekly.begins,
        opens=accepting.opens,
        door=ending.door,
        left=accepting.left,
        traces=erasing.traces,
        forgets=ends.erased,
        samples=SAMPLES,
    )
