"""What the bot may send somebody in private, and when: by topic, all off, quiet hours."""

from __future__ import annotations

from bot.access import organizer
from bot.feature import Door, Entry, Feature, Rank, Spot
from bot.features.wishes import hours, topics
from bot.features.wishes.samples import SAMPLES
from bot.texts import N_

FEATURE = Feature(
    name="wishes",
    help=N_("Fewer messages: you choose what may come in private, and when it is quiet."),
    doors=(
        Door(
            topics.FEWER,
            "fewer",
            Spot.SETTINGS,
            words=(
                "mute",
                "less messages",
                "notifications",
                "silence",
                "moins de messages",
                "muet",
                "how do i stop this",
                "how can i stop this",
                "how to stop this",
                "comment arreter ca",
            ),
            rank=Rank.FIRST,
        ),
        Door(N_("Quiet hours"), "quiet_hours", Spot.SETTINGS, rank=Rank.FIRST),
        Door(N_("Night hours of the group"), "quiet_night", Spot.RULES, organizer),
    ),
    presses={
        "fewer": Entry(topics.fewer, needs_group=False, served=True),
        "fewer_about": Entry(topics.about, needs_group=False, served=True),
        "fewer_set": Entry(topics.choose, needs_group=False),
        "fewer_none": Entry(topics.nothing, needs_group=False),
        "fewer_urgent": Entry(topics.urgent_too, needs_group=False),
        "fewer_some": Entry(topics.again, needs_group=False),
        "quiet_hours": Entry(hours.ask, served=True),
        "quiet_keep": Entry(hours.keep),
        "quiet_night": Entry(hours.ask_night, organizer),
        "quiet_group": Entry(hours.keep_night, organizer),
    },
    door=hours.door,
    heard=hours.heard,
    beneath={"quiet_keep": hours.typed, "quiet_group": hours.typed_night},
    samples=SAMPLES,
)
