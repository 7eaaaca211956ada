"""What befalls a street: the platforms refuse, chats lose the bot, people close their doors.

One line each, beside those of a sample, as in `teens ! refuses forbidden`.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.words import Left, Reason, Refused, Standing
from tests.photos import photo
from tests.stage import Person, Room

LINE = re.compile(r"(?P<who>\w+) ! (?P<verb>\w+) ?(?P<how>.*)")

Befalls = Callable[[Any, Any, str], Awaitable[None]]
"""What happens in a street to somebody or to a chat, and how."""


async def befall(street: Any, line: str) -> bool:
    """Let happen what a line says; False where it says that somebody does something."""
    found = LINE.fullmatch(line)
    if found is None:
        return False
    await VERBS[found["verb"]](street, getattr(street, found["who"]), found["how"])
    return True


async def _closes(_street: Any, one: Person, _how: str) -> None:
    """Somebody takes no private words any more."""
    one.reachable = False


async def _opens(_street: Any, one: Person, _how: str) -> None:
    """Somebody takes them again."""
    one.reachable = True


async def _refuses(street: Any, where: Room | Person, how: str) -> None:
    """The platform refuses what comes next there: once, or `forbidden 3` times."""
    reason, _, often = how.partition(" ")
    chat = where.chat if isinstance(where, Room) else where.direct
    refused = Refused(Reason(reason), wait=60.0)
    street.town.platforms[chat.platform].trouble[chat.id] = [refused] * int(often or 1)


async def _loses(street: Any, room: Room, how: str) -> None:
    """Somebody puts the bot out of a chat; `silently`, where the platform does not tell."""
    room.holds_bot = False
    if how != "silently":
        await street.town.take(Left(room.chat, None))


async def _takes(_street: Any, room: Room, _how: str) -> None:
    """The bot is in a chat again, and nobody told it."""
    room.holds_bot = True


async def _deletes(_street: Any, room: Room, how: str) -> None:
    """Somebody deletes a message of the bot."""
    room.messages.remove(room.message(how))


async def _mutes(street: Any, room: Room, how: str) -> None:
    """Somebody may not write in a chat for now."""
    room.silenced.append(getattr(street, how))


async def _lacks(_street: Any, room: Room, how: str) -> None:
    """The bot may not do something in a chat: `pins`, or a right that the platform names."""
    if how == "pins":
        room.pins = False
    room.missing = frozenset({how})


async def _manages(_street: Any, one: Person, _how: str) -> None:
    """Somebody manages their chats from now on."""
    one.standing = Standing.ADMIN


async def _enters(street: Any, one: Person, how: str) -> None:
    """Somebody comes into a chat."""
    getattr(street, how).people.append(one)


async def _is_followed(_street: Any, room: Room, _how: str) -> None:
    """Other servers may follow a channel."""
    room.followed = True


async def _shows(_street: Any, one: Person, _how: str) -> None:
    """Somebody sends a photo."""
    await one.fills(photo=photo())


VERBS: Mapping[str, Befalls] = {
    "closes": _closes,
    "opens": _opens,
    "refuses": _refuses,
    "loses": _loses,
    "takes": _takes,
    "deletes": _deletes,
    "mutes": _mutes,
    "lacks": _lacks,
    "manages": _manages,
    "enters": _enters,
    "is_followed": _is_followed,
    "shows": _shows,
}
