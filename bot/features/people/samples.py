"""How inviting somebody to a role feels, as a conversation."""

from __future__ import annotations

from bot.feature import Sample

SAMPLES: tuple[Sample, ...] = ()
