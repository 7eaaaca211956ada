"""Organizers look at posts of neighbours, take them down everywhere, and answer for it."""

from __future__ import annotations

from collections.abc import Sequence

from bot import unnamed
from bot.access import contact, member, organizer
from bot.feature import Card, Door, Entry, Feature, Link, Spot
from bot.features.moderation.arriving import KIND, STUCK, Arriving
from bot.features.moderation.contesting import Contesting
from bot.features.moderation.erasing import ErasedNames
from bot.features.moderation.log import Log
from bot.features.moderation.looking import WAITS, Looking
from bot.features.moderation.outcome import Outcome
from bot.features.moderation.posts import Posts
from bot.features.moderation.samples import SAMPLES
from bot.features.moderation.taking_down import TakingDown
from bot.texts import N_

_ASKS = organizer | contact


def feature(others: Sequence[Feature]) -> Feature:
    """Return the feature for a house in which these features post for everyone."""
    posts = Posts(others)
    arriving, log = Arriving(posts), Log(posts)
    looking, down = Looking(posts, arriving), TakingDown(posts, arriving)
    contesting, outcome, erasing = Contesting(posts), Outcome(posts), ErasedNames(posts)
    return Feature(
        name="moderation",
        help=N_("Organizers can take down what neighbours post, with a reason that all can read."),
        doors=(Door(N_("Posts of neighbours"), "post_list", Spot.ASKING, organizer),),
        presses={
            "post_list": Entry(posts.listed, organizer),
            "post_page": Entry(posts.page, organizer),
            "post_log": Entry(log.newest, organizer),
            "post_log_on": Entry(log.page, organizer),
            "post_past": Entry(log.of, organizer),
            "post_open": Entry(posts.open, organizer),
            "post_first": Entry(looking.choose, organizer, bars=looking.bars),
            "post_show": Entry(looking.show, organizer),
            "post_down": Entry(down.ask, _ASKS, link=Link.PRIVATE),
            "post_down_yes": Entry(down.take_down, organizer, ends=True),
            "post_back": Entry(down.put_back, organizer),
            "post_try": Entry(arriving.try_again, organizer),
            "post_leave": Entry(contesting.leave, organizer),
            "post_withdraw": Entry(contesting.withdraw, member),
            "post_words": Entry(contesting.write, member, worded=True),
        },
        sheets=(down.sheet, contesting.sheet),
        cards={
            "post_look": Card(looking.draw, needs=organizer),
            KIND: Card(arriving.draw, needs=organizer),
            STUCK: Card(arriving.draw, needs=organizer),
            "post_told": Card(outcome.draw_told),
            "post_decided": Card(outcome.draw_decided),
            "post_said": Card(contesting.draw, needs=organizer),
            WAITS: Card(looking.draw_waits),
            "post_again": Card(contesting.draw_again, needs=organizer),
            "post_mine": Card(outcome.draw_mine),
        },
        due={
            "post_look": looking.late,
            "post_said": contesting.late,
            unnamed.FOLLOW: posts.named_anew,
        },
        spread=arriving.spread,
        waiting=posts.waiting,
        underway=contesting.underway,
        mine=outcome.mine,
        traces=erasing.traces,
        forgets=erasing.forgets,
        samples=SAMPLES,
    )
