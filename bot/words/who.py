"""Who acts and where, and why a platform refuses."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum


class ChatKind(Enum):
    """DIRECT is the private chat with one person; CHANNEL is a chat where only some may write."""

    DIRECT = "direct"
    GROUP = "group"
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True)
class Chat:
    """One chat of one platform. The id of a DIRECT chat is the account's id, on every platform.

    `place` is the id of what holds the chat where a platform has such a thing (a Discord
    server); elsewhere it is empty.
    """

    platform: str
    id: str = field(repr=False)
    kind: ChatKind
    title: str = field(default="", repr=False)
    place: str = ""


class Standing(Enum):
    """What the platform says about a person in a chat. UNKNOWN: it did not say."""

    GUEST = "guest"
    MEMBER = "member"
    ADMIN = "admin"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Actor:
    """The account that acts. Its `repr` hides who it is, so that no log can tell."""

    platform: str
    id: str = field(repr=False)
    name: str = field(repr=False)
    standing: Standing = Standing.UNKNOWN
    language: str = ""


# --- Why not --------------------------------------------------------------------------


class Reason(Enum):
    """Why a platform refused. LATER comes with `wait` seconds; MOVED with the new chat id.

    GONE: there is no such chat for us. DELETED, REMOVED: it is no more, or it has no place for us
    any more, where the platform tells which. FORBIDDEN, RIGHTS: we may not write there, or not do
    this. FILTERED: a filter of that chat took the words for what nobody may write. ARCHIVED: a
    thread or topic that is put away. REFUSED: surely not done, for a reason that we do not know.

    UNKNOWN: it may have happened or not (a timeout, a cut connection, a server error).
    """

    MOVED = "moved"
    GONE = "gone"
    DELETED = "deleted"
    REMOVED = "removed"
    MESSAGE_GONE = "message_gone"
    FORBIDDEN = "forbidden"
    RIGHTS = "rights"
    TOO_OLD = "too_old"
    TOO_LARGE = "too_large"
    LATER = "later"
    FILTERED = "filtered"
    ARCHIVED = "archived"
    REFUSED = "refused"
    UNREACHED = "unreached"
    UNKNOWN = "unknown"


LOST = frozenset({Reason.GONE, Reason.DELETED, Reason.REMOVED})
"""Why a chat is none for us any more."""
