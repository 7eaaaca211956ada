"""What streets live beside the samples: ways that few take, and what befalls a street.

They stand in no handbook, so they are no samples; `teens ! refuses forbidden 3` and its like are in
tests/befalling.py.
"""

from __future__ import annotations

from tests.lives import asking, everyone, groups, private, setting_up, urgent

LIVES = (
    *asking.LIVES,
    *private.LIVES,
    *everyone.LIVES,
    *urgent.LIVES,
    *groups.LIVES,
    *setting_up.LIVES,
)
