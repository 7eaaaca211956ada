"""The one list of all features, in the order in which help tells them."""

from __future__ import annotations

from bot.feature import Feature
from bot.features import (
    announcements,
    chats,
    checkins,
    concerns,
    front,
    help,  # noqa: A004 - the feature's own name
    people,
    polls,
    questions,
    setup,
    tips,
)
from bot.keys import Keys


def features(keys: Keys) -> tuple[Feature, ...]:
    """Return every feature. The keys seal what people tell privately."""
    own = (
        concerns.FEATURE,
        questions.FEATURE,
        tips.feature(keys),
        announcements.FEATURE,
        polls.FEATURE,
        checkins.FEATURE,
        setup.FEATURE,
        chats.FEATURE,
        people.FEATURE,
    )
    helped = (help.feature(own), *own)
    return (*helped, front.feature(helped))
