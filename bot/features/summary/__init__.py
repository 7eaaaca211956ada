"""The weekly summary, and how many posts a group gets: what would be one too many waits here."""

from __future__ import annotations

from collections.abc import Sequence

from bot.access import organizer
from bot.feature import Card, Door, Entry, Feature, Spot
from bot.features.summary.loud import KIND as LOUD
from bot.features.summary.loud import Volume
from bot.features.summary.weekly import KIND, Weekly
from bot.loudness import NEWS
from bot.texts import N_


def feature(others: Sequence[Feature]) -> Feature:
    """Return the summary of a house with these features."""
    weekly, volume = Weekly(others), Volume(others)
    return Feature(
        name="summary",
        doors=(Door(N_("How much is posted"), "loud", Spot.RULES, organizer),),
        presses={
            "loud": Entry(volume.show, organizer),
            "loud_gather": Entry(volume.gather, organizer, bars=volume.bars),
        },
        cards={
            KIND: Card(weekly.draw, topic=NEWS),
            LOUD: Card(volume.draw, needs=organizer),
        },
        due={KIND: weekly.due},
        replans={KIND: weekly.replan},
        begins=weekly.begins,
    )
