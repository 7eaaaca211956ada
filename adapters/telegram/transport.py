"""Carries requests to Telegram and answers back, and lets no address slip into an error.

The SDK's own way (httpx) costs three times the processor time and collapses when many requests
wait. This one is its `BaseRequest` port over aiohttp. Every address holds the bot's token, so
errors are made anew here, without a cause that could carry one into a log.
"""

from __future__ import annotations

import errno
import os
from http import HTTPStatus
from io import BytesIO
from typing import Any

from aiohttp import (
    ClientConnectionError,
    ClientConnectorError,
    ClientError,
    ClientSession,
    ClientTimeout,
    ConnectionTimeoutError,
    FormData,
    TCPConnector,
)
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from adapters.telegram.reading import document

# Without this the SDK warns each time Telegram asks us to wait.
os.environ["PTB_TIMEDELTA"] = "1"

READ_SECONDS = 25.0
"""How long an answer may take. Long, because a message that timed out may have been sent."""
CONNECT_SECONDS = 8.0
IDLE_SECONDS = 15.0
"""A connection that rested longer is not used again: the server may be closing it, and a message
that meets the closing door is lost or sent, nobody can say which."""
CONNECTIONS = 32

PIECE_BYTES = 64 * 1024

_FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class UnreachedError(NetworkError):
    """No connection could be made: surely nothing was sent."""


class Transport(BaseRequest):
    """One pool of connections to Telegram."""

    def __init__(self) -> None:
        self._session: ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds that an answer may take unless the caller says otherwise."""
        return READ_SECONDS

    async def initialize(self) -> None:
        """Open the pool; again is fine."""
        if self._session is None:
            connector = TCPConnector(limit=CONNECTIONS, keepalive_timeout=IDLE_SECONDS)
            self._session = ClientSession(connector=connector)

    async def shutdown(self) -> None:
        """Close all connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - the port's signature
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - the port's signature
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - the port's signature
    ) -> tuple[int, bytes]:
        """Return the status and body of one answer. Raises only telegram.error types."""
        if self._session is None:
            raise UnreachedError("not running")
        seconds = READ_SECONDS if read_timeout is BaseRequest.DEFAULT_NONE else read_timeout
        timeout = ClientTimeout(total=None, sock_connect=CONNECT_SECONDS, sock_read=seconds)
        body, headers = _body(request_data)
        try:
            async with self._session.request(
                method, url, data=body, headers=headers, timeout=timeout
            ) as response:
                return response.status, _telegrams(response.status, await response.read())
        except (ClientConnectorError, ConnectionTimeoutError):
            raise UnreachedError("no connection") from None
        except TimeoutError:
            raise TimedOut("no answer in time") from None
        except ClientConnectionError:
            raise NetworkError("the connection was cut") from None
        except (ClientError, OSError, ValueError) as error:
            raise NetworkError(type(error).__name__) from None

    async def download(self, url: str, most: int) -> bytes:
        """Return a file. Raises OSError: with EFBIG when it has more than `most` bytes."""
        if self._session is None:
            raise ConnectionError("not running")
        timeout = ClientTimeout(total=None, sock_connect=CONNECT_SECONDS, sock_read=READ_SECONDS)
        got = bytearray()
        try:
            async with self._session.get(url, timeout=timeout) as response:
                if response.status != HTTPStatus.OK:
                    raise ConnectionError("Telegram did not give the file")
                async for piece in response.content.iter_chunked(PIECE_BYTES):
                    got += piece
                    if len(got) > most:
                        raise OSError(errno.EFBIG, "the file is too large")
        except (ClientError, ValueError):
            raise ConnectionError("the file could not be had") from None
        return bytes(got)

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Read an answer. The SDK's own reader would log a broken one word for word."""
        try:
            answer = document(payload)
        except ValueError:
            raise TelegramError("an answer that is not JSON") from None
        if not isinstance(answer, dict):
            raise TelegramError("an answer that is not an object")
        return answer


def _body(given: RequestData | None) -> tuple[bytes | FormData, dict[str, str]]:
    """Return what goes out, and its header: a form, in parts when it holds files."""
    if given is None or not given.contains_files:
        return given.url_encoded_parameters().encode() if given else b"", _FORM
    form = FormData(given.json_parameters)
    for name, (filename, content, kind) in given.multipart_data.items():
        assert isinstance(content, bytes)
        form.add_field(name, BytesIO(content), filename=filename, content_type=kind)
    return form, {}


def _telegrams(status: int, body: bytes) -> bytes:
    """Return the body of an answer, where Telegram itself gave it.

    Raises NetworkError for the page of some proxy: it refuses nothing, whatever its status says,
    and it may repeat the address.
    """
    if status < 400:  # noqa: PLR2004 - where HTTP errors begin
        return body
    try:
        answer = document(body)
    except ValueError:
        answer = None
    if not isinstance(answer, dict) or "error_code" not in answer:
        raise NetworkError(f"a page with status {status}")
    return body
