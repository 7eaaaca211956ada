"""The HTTP side of the loopback server: which call goes where, who may call, how fast, what fails.

A route is a plain function of the server, the call and the ids in its path. It returns JSON, a
status with JSON, or None for "204 No Content"; it raises a `Refusal` to say no.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aiohttp import web

from tests.platforms.discord_limits import Rate, Window, Windows
from tests.platforms.discord_rules import Refusal, refuse, unauthorized
from tests.platforms.discord_shapes import Json

if TYPE_CHECKING:
    from tests.platforms.discord_server import DiscordServer

Result = Json | list[Any] | tuple[int, Json] | None


@dataclass
class Call:
    """One HTTP call of the bot, as it arrived and as it was answered."""

    method: str
    path: str
    query: dict[str, str]
    at: float
    authorization: str = ""
    json: Any = None
    files: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    """Form field ("files[0]") -> file name and content."""
    status: int | None = None
    """None: it has no answer yet, or the connection was cut."""
    answer: Any = None

    @property
    def line(self) -> str:
        """The call in one line, as `fail_next` and `hold` match it: "POST /channels/1/messages"."""
        return f"{self.method} {self.path}"


@dataclass(frozen=True)
class Route:
    """One route of the API."""

    path: re.Pattern[str]
    run: Callable[..., Result]
    rate: str
    """The name of the limit that counts it per channel; empty: only the overall one does."""
    by_token: bool
    """It carries its own token in the path: no bot token, no overall rate."""


ROUTES: dict[str, list[Route]] = {}


def route(
    method: str, path: str, *, rate: str = "", by_token: bool = False
) -> Callable[[Callable[..., Result]], Callable[..., Result]]:
    """Register a route. `{name}` in the path is an id, `{token}` a token."""
    pattern = re.sub(r"{token}", r"(?P<token>[^/]+)", path)
    pattern = re.sub(r"{(\w+)}", r"(?P<\1>\\d+)", pattern)

    def register(run: Callable[..., Result]) -> Callable[..., Result]:
        ROUTES.setdefault(method, []).append(Route(re.compile(pattern), run, rate, by_token))
        return run

    return register


@dataclass
class Fault:
    """Something that goes wrong with the next calls that match."""

    pattern: re.Pattern[str]
    status: int | None
    after_accept: bool
    count: int
    body: Json
    headers: dict[str, str]
    silent: bool


class Rest:
    """Takes every call, logs it, and answers as Discord would."""

    def __init__(self, server: DiscordServer) -> None:
        self.server = server
        self.windows = Windows()
        self.faults: list[Fault] = []
        self.holds: list[tuple[re.Pattern[str], asyncio.Event]] = []

    async def take(self, request: web.Request) -> web.StreamResponse:
        """Answer one call."""
        path = request.path.removeprefix("/api/v10")
        call = Call(request.method, path, dict(request.query), self.server.now())
        call.authorization = request.headers.get("Authorization", "")
        self.server.calls.append(call)
        await self._held(call)
        fault = self._fault(call)
        if fault and not fault.after_accept:
            return await self._fail(request, call, fault)
        headers: dict[str, str] = {}
        try:
            await self._read(request, call)
            result = self._run(call, headers)
            status, body = self._split(result)
        except Refusal as no:
            status, body = no.status, no.body
            headers |= no.headers
        if fault:
            return await self._fail(request, call, fault)
        return self._answer(call, status, body, headers)

    async def _held(self, call: Call) -> None:
        for pattern, released in list(self.holds):
            if pattern.search(call.line):
                self.server.changed()
                await released.wait()

    def _fault(self, call: Call) -> Fault | None:
        for fault in self.faults:
            if fault.pattern.search(call.line):
                fault.count -= 1
                if fault.count == 0:
                    self.faults.remove(fault)
                return fault
        return None

    async def _fail(self, request: web.Request, call: Call, fault: Fault) -> web.StreamResponse:
        if fault.silent:
            self.server.changed()
            await asyncio.Event().wait()
        if fault.status is None:
            assert request.transport is not None
            request.transport.abort()
            self.server.changed()
            return web.Response()
        return self._answer(call, fault.status, fault.body, dict(fault.headers))

    async def _read(self, request: web.Request, call: Call) -> None:
        if not request.body_exists:
            return
        if request.content_type == "multipart/form-data":
            form = await request.post()
            for name, part in form.items():
                if isinstance(part, web.FileField):
                    call.files[name] = (part.filename, part.file.read())
            words = str(form.get("payload_json", "null"))
        elif request.content_type == "application/json":
            words = await request.text()
        else:
            raise refuse(50109)
        try:
            call.json = json.loads(words)
        except ValueError:
            raise refuse(50109) from None
        if any(len(content) > self.server.limits.file for _, content in call.files.values()):
            raise refuse(40005)

    def _run(self, call: Call, headers: dict[str, str]) -> Result:
        for known in ROUTES.get(call.method, ()):
            if found := known.path.fullmatch(call.path):
                ids = {k: v if k == "token" else int(v) for k, v in found.groupdict().items()}
                if not known.by_token:
                    self._admit(call, known, ids, headers)
                return known.run(self.server, call, **ids)
        if any(r.path.fullmatch(call.path) for routes in ROUTES.values() for r in routes):
            raise Refusal(405, 0, "405: Method Not Allowed")
        raise Refusal(404, 0, "404: Not Found")

    def _admit(self, call: Call, known: Route, ids: Json, headers: dict[str, str]) -> None:
        if call.authorization != f"Bot {self.server.token}":
            raise unauthorized()
        overall = self.windows.of(self.server.limits.overall)
        if not overall.take(call.at):
            raise self._too_fast(overall, call.at, {"X-RateLimit-Global": "true"}, everywhere=True)
        if known.rate:
            rate: Rate = getattr(self.server.limits, known.rate)
            window = self.windows.of(rate, known.rate, ids["channel"])
            taken = window.take(call.at)
            headers |= {
                "X-RateLimit-Limit": str(rate.calls),
                "X-RateLimit-Remaining": str(window.left),
                "X-RateLimit-Reset": str(round(call.at + window.wait(call.at), 3)),
                "X-RateLimit-Reset-After": str(window.wait(call.at)),
                "X-RateLimit-Bucket": f"bucket-{known.rate}",
            }
            if not taken:
                raise self._too_fast(window, call.at, {"X-RateLimit-Scope": "user"})

    def _too_fast(
        self, window: Window, now: float, headers: dict[str, str], *, everywhere: bool = False
    ) -> Refusal:
        wait = window.wait(now)
        headers = {**headers, "Retry-After": str(int(wait) + 1)}
        words = "You are being rate limited."
        return Refusal(429, 0, words, headers, retry_after=wait, **{"global": everywhere})

    def _split(self, result: Result) -> tuple[int, Any]:
        if result is None:
            return 204, None
        return result if isinstance(result, tuple) else (200, result)

    def _answer(
        self, call: Call, status: int, body: Any, headers: dict[str, str]
    ) -> web.StreamResponse:
        call.status, call.answer = status, body
        self.server.changed()
        headers["Via"] = "1.1 google"  # without it the SDK takes a 429 for a ban
        if body is None:
            return web.Response(status=status, headers=headers)
        words = json.dumps(body).encode()
        return web.Response(
            status=status, body=words, headers=headers, content_type="application/json"
        )

    # --- for tests ---

    def fail_next(
        self,
        pattern: str,
        status: int | None = 500,
        *,
        after_accept: bool = False,
        count: int = 1,
        body: Json | None = None,
        headers: dict[str, str] | None = None,
        silent: bool = False,
    ) -> None:
        """Let the next `count` matching calls fail; status None cuts the connection.

        With `after_accept` the work is done and only the answer is lost. `silent`: no answer ever
        comes, and the connection stays.
        """
        body = {"message": "500: Internal Server Error", "code": 0} if body is None else body
        fault = Fault(re.compile(pattern), status, after_accept, count, body, headers or {}, silent)
        self.faults.append(fault)

    @contextmanager
    def hold(self, pattern: str) -> Iterator[None]:
        """Let every matching call wait, before anything is done, until the block ends."""
        entry = (re.compile(pattern), asyncio.Event())
        self.holds.append(entry)
        try:
            yield
        finally:
            self.holds.remove(entry)
            entry[1].set()
