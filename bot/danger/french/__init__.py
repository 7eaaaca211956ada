"""What French words mean for danger, those of Quebec too. `meanings` says how it is written.

Accents are left out, and `apart` reads elisions apart: "m'a frappée" is "me a frappee".
"""

from __future__ import annotations

from bot.danger.french import asking, body, deeds, despair, fire, harmless, own, people, ways

WORDS = "".join(
    one.WORDS for one in (people, body, ways, fire, deeds, despair, own, asking, harmless)
)
"""All that French lists, under the names of the meanings."""
