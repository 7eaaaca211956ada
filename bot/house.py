"""The one list of all features, in the order in which help tells them. (Tolerant while building.)"""
from __future__ import annotations
import importlib
from bot.feature import Feature
from bot.features import front, help as helping

def _try(name, keys):
    try:
        module = importlib.import_module(f"bot.features.{name}")
        made = module.feature(keys) if hasattr(module, "feature") else module.FEATURE
        return [made]
    except (ImportError, AttributeError, NotImplementedError) as e:
        import sys; print("HOUSE: left out", name, repr(e)[:200], file=sys.stderr)
        return []

def features(keys) -> tuple[Feature, ...]:
    own = []
    for n in ("concerns","questions","tips","announcements","polls","checkins","setup","chats","people"):
        own += _try(n, keys)
    helped = (helping.feature(own), *own)
    return (*helped, front.feature(helped))
