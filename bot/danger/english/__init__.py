"""What English words mean for danger. `meanings` says how it is written."""

from __future__ import annotations

from bot.danger.english import asking, body, deeds, despair, fire, harmless, own, people, ways

WORDS = "".join(
    one.WORDS for one in (people, body, ways, fire, deeds, despair, own, asking, harmless)
)
"""All that English lists, under the names of the meanings."""
