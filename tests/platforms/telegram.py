"""A Telegram to test against: a strict Bot API on loopback, with people and chats behind it.

The bot talks to it as to the real one, from this process or from another. All state is here,
so that a bot can be killed and started again. Use it as an async context manager.
"""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, Self, TypeVar
from urllib.parse import urlsplit

from aiohttp import ClientError, ClientSession, ClientTimeout, web

from tests.platforms.patience import PATIENCE
from tests.platforms.telegram_api import DOES
from tests.platforms.telegram_files import REQUEST_BYTES
from tests.platforms.telegram_params import JSON, METHODS, Refusal, Upload, bad, checked
from tests.platforms.telegram_people import Person
from tests.platforms.telegram_rules import Rates
from tests.platforms.telegram_world import Chat, Member, Message, User, World

T = TypeVar("T")
TOKEN = "7000000001:AAHsomethingThatLooksLikeAToken0000"


@dataclass
class Call:
    """One request of the bot. `status` is 0 while it is under way, -1 when it was cut."""

    method: str
    params: JSON
    at: float
    status: int = 0


@dataclass
class _Fault:
    method: str
    status: int | None
    after_accept: bool
    count: int
    chat: Chat | None
    retry_after: int
    silent: bool

    def hits(self, call: Call) -> bool:
        here = self.chat is None or call.params.get("chat_id") == self.chat.id
        return self.count > 0 and call.method == self.method and here


@dataclass
class Hold:
    """Requests that are kept waiting until `release`; `held` counts those that wait now."""

    method: str
    after_accept: bool
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    held: int = 0

    def release(self) -> None:
        self.gate.set()


@dataclass
class _Hook:
    url: str
    secret: str
    error: str = ""
    error_at: int = 0


class _Cut(Exception):  # noqa: N818 - not an error: the connection is to be cut
    """No answer, the connection ends."""


class _Written(str):
    """JSON that is written already."""

    __slots__ = ()


class TelegramServer:
    """The server, its controls for tests, and the making of people and groups.

    `webhook_retry` is the time between two deliveries of an update that was not taken;
    `latency` is how long every answer takes, both in seconds.
    """

    webhook_retry = 0.02

    def __init__(self, rates: Rates | None = None, latency: float = 0.0) -> None:
        self.world = World(rates or Rates())
        self.token = TOKEN
        self.latency = latency
        self.calls: list[Call] = []
        self.url = ""
        self._runner: web.ServerRunner | None = None
        self._faults: list[_Fault] = []
        self._holds: list[Hold] = []
        self._poll: asyncio.Event | None = None
        self._hook: _Hook | None = None
        self._delivery: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        await self.up()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._unhook()
        await self.down()

    # --- People and chats ---

    @property
    def bot(self) -> User:
        return self.world.bot

    def person(self, name: str, language: str = "en", username: str = "") -> Person:
        return Person(self.world, name, language, username)

    def group(
        self,
        title: str,
        members: Iterable[Person] = (),
        *,
        creator: Person,
        kind: str = "group",
        forum: bool = False,
        hidden_members: bool = False,
    ) -> Chat:
        """Make a group without the bot. `kind`: "group", "supergroup" or "channel"."""
        assert kind == "supergroup" or not (forum or hidden_members)
        chat = self.world.new_chat(kind, title)
        chat.forum, chat.hidden_members = forum, hidden_members
        chat.members = {person.id: Member(person) for person in members}
        chat.members[creator.id] = Member(creator, "creator")
        if kind != "group":
            chat.next_id()  # the first message of a supergroup says that it was made
        return chat

    def messages(self, chat: Chat) -> list[Message]:
        """What can be seen in a chat now."""
        return chat.messages

    # --- Waiting and looking back ---

    async def until(self, found: Callable[[], T], within: float = PATIENCE) -> T:
        """Wait until `found()` is true; it is asked again after every call and every change."""
        return await self.world.until(found, within)

    def called(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method == method]

    def advance(self, seconds: float) -> None:
        """Move the server's clock ahead."""
        self.world.advance(seconds)

    def push_raw(self, update: JSON) -> None:
        """Queue an update as it is, however broken. An update_id is given to it."""
        self.world.push(update)

    def push_text(self, text: str) -> None:
        """Queue what is no update at all: any text goes out in the place of one."""
        self.world.push_text(text)

    async def idle(self, within: float = PATIENCE) -> None:
        """Wait until the bot has confirmed every update."""
        await self.world.until(lambda: not self.world.pending, within, lambda: "all confirmed")

    # --- Faults ---

    def fail_next(
        self,
        method: str,
        status: int | None = None,
        *,
        after_accept: bool = False,
        count: int = 1,
        chat: Chat | None = None,
        retry_after: int = 0,
        silent: bool = False,
    ) -> None:
        """Let the next calls of a method fail. Without a status the connection is cut.

        `after_accept`: the server does what was asked and only then fails. `silent`: no answer ever
        comes, and the connection stays.
        """
        fault = _Fault(method, status, after_accept, count, chat, retry_after, silent)
        self._faults.append(fault)

    @contextmanager
    def hold(self, method: str, *, after_accept: bool = False) -> Iterator[Hold]:
        """Keep calls of a method waiting, before or after they are done, until released."""
        hold = Hold(method, after_accept)
        self._holds.append(hold)
        try:
            yield hold
        finally:
            self._holds.remove(hold)
            hold.release()

    async def down(self) -> None:
        """Refuse connections and cut those that are open, as in an outage."""
        if self._runner and self._runner.server:
            for connection in self._runner.server.connections:
                if connection.transport:
                    connection.transport.abort()
            await self._runner.cleanup()
            self._runner = None

    async def up(self) -> None:
        """Listen, on the same port as before."""
        server = web.Server(
            self._handle,
            request_factory=_request,
            handler_cancellation=True,
            access_log=None,
        )
        self._runner = web.ServerRunner(server, shutdown_timeout=0.1)
        await self._runner.setup()
        port = urlsplit(self.url).port or 0
        await web.TCPSite(self._runner, "127.0.0.1", port).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    # --- Requests ---

    async def _handle(self, request: web.BaseRequest) -> web.Response:
        try:
            if request.path.startswith("/file/"):
                return await self._file(request.path.removeprefix("/file"))
            method = self._method(request.path)
            result = await self._answer(method, await _given(request))
        except Refusal as refusal:
            headers = {}
            if "retry_after" in refusal.parameters:
                headers["Retry-After"] = str(refusal.parameters["retry_after"])
            return _json(refusal.json(), refusal.status, headers)
        except _Cut:
            assert request.transport
            request.transport.abort()
            return web.Response()
        if isinstance(result, _Written):
            text = f'{{"ok":true,"result":{result}}}'
            return web.Response(text=text, content_type="application/json")
        return _json({"ok": True, "result": result}, 200, {})

    def _method(self, path: str) -> str:
        """Return the method that a path names, when its token is right."""
        match = re.fullmatch(r"/bot(\d+:[\w-]+)/(\w+)", path)
        if not match:
            raise Refusal(404, "Not Found")
        if match[1] != self.token:
            raise Refusal(401, "Unauthorized")
        if match[2] not in METHODS:
            raise Refusal(404, "Not Found: method not found")
        return match[2]

    async def _file(self, path: str) -> web.Response:
        """Hand out a file. For `hold` and `fail_next` this is the method "file"."""
        call = Call("file", {}, self.world.now())
        self.calls.append(call)
        await self._disturb(call, after_accept=False)
        kept = self.world.files.get(path.removeprefix(f"/bot{self.token}/"))
        if kept is None:
            raise Refusal(404, "Not Found")
        return web.Response(body=kept.content, content_type="application/octet-stream")

    async def _answer(self, method: str, given: JSON) -> Any:
        call = Call(method, given, self.world.now())
        self.calls.append(call)
        try:
            call.params = checked(method, given)
            if method != "getUpdates":
                await asyncio.sleep(self.latency)
            await self._disturb(call, after_accept=False)
            result = await self._do(method, call.params)
            await self._disturb(call, after_accept=True)
            call.status = 200
        except Refusal as refusal:
            call.status = refusal.status
            raise
        except _Cut:
            call.status = -1
            raise
        finally:
            self.world.changed()
        return result

    async def _disturb(self, call: Call, *, after_accept: bool) -> None:
        self.world.changed()
        for hold in self._holds:
            if hold.method == call.method and hold.after_accept is after_accept:
                hold.held += 1
                self.world.changed()
                await hold.gate.wait()
                hold.held -= 1
        for fault in self._faults:
            if fault.after_accept is after_accept and fault.hits(call):
                fault.count -= 1
                if fault.silent:
                    await asyncio.Event().wait()
                if fault.status is None:
                    raise _Cut
                if fault.retry_after:
                    words = f"Too Many Requests: retry after {fault.retry_after}"
                    raise Refusal(fault.status, words, retry_after=fault.retry_after)
                raise Refusal(fault.status, "Injected by the test")

    async def _do(self, method: str, params: JSON) -> Any:
        if method == "getUpdates":
            return await self._get_updates(params)
        if method == "setWebhook":
            return await self._set_webhook(params)
        if method == "deleteWebhook":
            return await self._delete_webhook(params)
        if method == "getWebhookInfo":
            return self._webhook_info()
        return DOES[method](self.world, params)

    # --- Intake of updates ---

    async def _get_updates(self, params: JSON) -> _Written:
        if self._hook:
            raise Refusal(
                409,
                "Conflict: can't use getUpdates method while webhook is active;"
                " use deleteWebhook to delete the webhook first",
            )
        # The older of two polls loses, as on the real server.
        self._end_poll()
        mine = self._poll = asyncio.Event()
        world = self.world
        world.ask_for(params.get("allowed_updates"))
        world.confirm(params.get("offset", 0))
        world.changed()
        end = time.monotonic() + params.get("timeout", 0)
        while not world.pending and (left := end - time.monotonic()) > 0:
            await world.tide(left)
            if mine.is_set():
                raise Refusal(
                    409,
                    "Conflict: terminated by other getUpdates request;"
                    " make sure that only one bot instance is running",
                )
        self._poll = None
        most = max(1, min(params.get("limit", 100), 100))
        return _Written(f"[{','.join(one.text for one in list(world.pending)[:most])}]")

    def _end_poll(self) -> None:
        if self._poll:
            self._poll.set()
            self.world.changed()

    async def _set_webhook(self, params: JSON) -> bool:
        url, secret = params["url"], params.get("secret_token", "")
        if not url:
            return await self._delete_webhook(params)
        address = urlsplit(url)
        if address.scheme != "https" and address.hostname != "127.0.0.1":
            raise bad("bad webhook: An HTTPS URL must be provided for webhook")
        if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", secret):
            raise bad("secret token contains unallowed characters")
        await self._delete_webhook(params)
        self.world.ask_for(params.get("allowed_updates"))
        self._end_poll()
        self._hook = _Hook(url, secret)
        self._delivery = asyncio.create_task(self._deliver(self._hook))
        return True

    async def _delete_webhook(self, params: JSON) -> bool:
        await self._unhook()
        if params.get("drop_pending_updates"):
            self.world.pending.clear()
        return True

    async def _unhook(self) -> None:
        self._hook = None
        if self._delivery:
            self._delivery.cancel()
            with suppress(asyncio.CancelledError):
                await self._delivery
            self._delivery = None

    def _webhook_info(self) -> JSON:
        hook = self._hook or _Hook("", "")
        info: JSON = {"url": hook.url, "has_custom_certificate": False}
        info["pending_update_count"] = len(self.world.pending)
        if hook.error:
            info |= {"last_error_date": hook.error_at, "last_error_message": hook.error}
        return info

    async def _deliver(self, hook: _Hook) -> None:
        """Post each update until it is taken, in order."""
        headers = {"Content-Type": "application/json"}
        if hook.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = hook.secret
        pending = self.world.pending
        async with ClientSession(headers=headers, timeout=ClientTimeout(60)) as session:
            while True:
                while not pending:
                    await self.world.tide(60)
                try:
                    async with session.post(hook.url, data=pending[0].text) as response:
                        hook.error = ""
                        if not response.ok:
                            hook.error = f"Wrong response from the webhook: {response.status}"
                except (ClientError, TimeoutError):
                    hook.error = "Connection failed"
                if hook.error:
                    hook.error_at = int(self.world.now())
                    await asyncio.sleep(self.webhook_retry)
                else:
                    pending.popleft()
                self.world.changed()


def _request(*parts: Any) -> web.BaseRequest:
    """Make a request of what the server has read; it may be larger than the library lets it."""
    loop = asyncio.get_running_loop()
    return web.BaseRequest(*parts, loop, client_max_size=2 * REQUEST_BYTES)


async def _given(request: web.BaseRequest) -> JSON:
    """Return the parameters from the address and from the body, whatever form it has."""
    given: JSON = dict(request.query)
    if (request.content_length or 0) > REQUEST_BYTES:
        raise Refusal(413, "Request Entity Too Large")
    if request.content_type == "application/json":
        try:
            given |= json.loads(await request.read() or b"{}")
        except ValueError:
            raise bad("can't parse JSON object") from None
        return given
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            given[name] = Upload(value.filename, value.file.read())
        else:
            given[name] = str(value)
    return given


def _json(body: JSON, status: int, headers: dict[str, str]) -> web.Response:
    return web.json_response(body, status=status, headers=headers)
