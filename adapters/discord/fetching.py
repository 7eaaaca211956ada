"""Gets a file that somebody sent, from where Discord keeps it."""

from __future__ import annotations

import errno
from collections.abc import Mapping
from functools import partial
from typing import Any

import aiohttp
import discord

from bot.words import Attached

PIECE_BYTES = 64 * 1024


def attached(sent: discord.Attachment) -> Attached:
    """Return a file that came with a message."""
    return Attached(sent.content_type or "", sent.size, partial(fetch, sent.url))


def uploaded(sent: Mapping[str, Any]) -> Attached:
    """Return a file that came with a form, as Discord tells it."""
    return Attached(sent.get("content_type") or "", sent["size"], partial(fetch, sent["url"]))


async def fetch(url: str, most: int) -> bytes:
    """Return a file. Raises OSError: with EFBIG when it has more than `most` bytes."""
    got = bytearray()
    try:
        async with aiohttp.ClientSession() as session, session.get(url) as response:
            response.raise_for_status()
            async for piece in response.content.iter_chunked(PIECE_BYTES):
                got += piece
                if len(got) > most:
                    raise OSError(errno.EFBIG, "the file is too large")
    except (aiohttp.ClientError, ValueError):
        raise ConnectionError("the file could not be had") from None
    return bytes(got)
