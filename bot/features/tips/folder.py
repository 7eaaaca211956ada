"""What the desk keeps about a case, sealed with it: nobody without the key sees even that it is."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from bot.features.tips.seal import CaseSeal
from storage.tips import Case


@dataclass(frozen=True, slots=True)
class Folder:
    """Everything that readers keep about a case beside its words.

    `joined` are the ids of all cases of one conversation, this one among them, in the order in
    which they were told; () when it stands alone. `hold` is the reason why it is kept longer ("":
    it is not); the six words show it from the slot `hold_slot` on, and `hold_before` until then.
    `muted`: nothing more can be written with its six words. `asked` is the day on which silence
    last led to something ("": it has not). `next_id` is the person who reads it too since then (0:
    nobody). `unanswered`: nobody reacted, and whoever told it is told so. `gone`: nobody was left
    who reads it, and whoever told it is told so.

    What was shown before it was sent, and never changes: `told` are the persons who read it, `then`
    is who reads it too after days of silence (0: nobody), `chats` are those of contacts where
    others read along, by id. All three are empty where it was told before that was kept.
    `blocked`: until which day its reader reads nothing from whoever told it, so that it is never
    shown to anybody and none of its words are kept; only its six words say so.
    """

    labels: tuple[str, ...] = field(default=(), repr=False)
    joined: tuple[str, ...] = field(default=(), repr=False)
    hold: str = field(default="", repr=False)
    hold_before: str = field(default="", repr=False)
    hold_slot: str = ""
    muted: bool = False
    asked: str = ""
    next_id: int = 0
    unanswered: bool = False
    gone: bool = False
    told: tuple[int, ...] = ()
    then: int = 0
    chats: tuple[int, ...] = ()
    blocked: str = ""

    def to_json(self) -> str:
        """Return it as it is sealed."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, opened: str) -> Folder:
        """Return what was sealed; an empty one where nothing was kept yet.

        What is not kept any more is left out.
        """
        sealed: dict[str, Any] = json.loads(opened or "{}")
        kept = {one.name: sealed[one.name] for one in fields(cls) if one.name in sealed}
        listed = {name: tuple(value) for name, value in kept.items() if isinstance(value, list)}
        return cls(**{**kept, **listed})


def folder_of(seal: CaseSeal, case: Case) -> Folder:
    """Open what is kept about a case. BrokenSealError when it is not this seal's."""
    return Folder.from_json(seal.open(case.id, "desk", case.desk))
