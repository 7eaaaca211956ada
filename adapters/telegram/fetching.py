"""Gets a file that somebody sent. Its address holds the bot's token and goes nowhere else."""

from __future__ import annotations

import errno
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from telegram import Bot
from telegram.error import TelegramError

from adapters.telegram.transport import Transport

Fetch = Callable[[str, int], Awaitable[bytes]]
"""Gets the file with this number, of at most so many bytes. Raises OSError."""

_TOO_LARGE = "file is too big"


@dataclass(frozen=True, slots=True)
class Files:
    """The files that people sent to one bot account."""

    bot: Bot
    transport: Transport

    async def fetch(self, file_id: str, most: int) -> bytes:
        """Return a file. Raises OSError: with EFBIG when it has more than `most` bytes."""
        try:
            found = await self.bot.get_file(file_id)
        except TelegramError as error:
            if _TOO_LARGE in error.message.lower():
                raise OSError(errno.EFBIG, _TOO_LARGE) from None
            raise ConnectionError("Telegram did not give the file") from None
        return await self.transport.download(found.file_path or "", most)
