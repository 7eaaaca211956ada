"""The one list of all features, in the order in which help tells them."""

from __future__ import annotations

from bot.before import Before
from bot.feature import Feature
from bot.features import (
    alerts,
    announcements,
    chats,
    checkins,
    concerns,
    front,
    help,  # noqa: A004 - the feature's own name
    leaving,
    moderation,
    people,
    polls,
    questions,
    setup,
    summary,
    tips,
    wishes,
)
from bot.keys import Keys


def features(keys: Keys) -> tuple[Feature, ...]:
    """Return every feature. The keys seal what people tell privately."""
    before = Before(keys.people)
    waits = (concerns.FEATURE, questions.FEATURE, checkins.FEATURE)
    own = (
        concerns.FEATURE,
        questions.FEATURE,
        tips.feature(keys),
        announcements.FEATURE,
        alerts.FEATURE,
        polls.FEATURE,
        checkins.FEATURE,
        setup.FEATURE,
        chats.FEATURE,
        people.feature(waits, before),
        wishes.FEATURE,
    )
    helped = (help.feature(own), *own, moderation.feature(own), summary.feature(own))
    kept = (*helped, leaving.feature(helped, before))
    return (*kept, front.feature(kept))
