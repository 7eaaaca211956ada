"""How connecting a chat feels, as conversations."""

from __future__ import annotations

from bot.feature import Sample

SAMPLES: tuple[Sample, ...] = ()
