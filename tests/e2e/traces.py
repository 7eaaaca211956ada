"""All by which those who told something could be found on a street, and all that others got.

Nobody lists these by hand: they are read from the platforms, which know everything.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import re
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.e2e.neighbours import Neighbour, OnDiscord, OnTelegram
from tests.e2e.street import Street
from tests.e2e.tellers import Teller
from tests.leakforms import WINDOW
from tests.photos import MARK
from tests.platforms.discord_taps import Tap
from tests.platforms.telegram_params import Upload
from tests.platforms.telegram_world import Message

Thing = tuple[str, str]
"""Something known, as the leak scan takes it: its kind and its value."""


class Traces:
    """What is known of the people of a street who tell things and of those who read them."""

    def __init__(
        self, street: Street, tellers: Sequence[Teller], readers: Sequence[Neighbour]
    ) -> None:
        self.street = street
        self.tellers, self.readers = tellers, readers

    # --- Who and what ---

    def whose(self) -> Iterator[Thing]:
        """Return all by which the platforms know those who told something, and their photos."""
        for teller in self.tellers:
            yield from (("name", name) for name in teller.files)
            if isinstance(teller.one, OnTelegram):
                yield from self._on_telegram(teller.one)
            elif isinstance(teller.one, OnDiscord):
                yield from self._on_discord(teller.one)
        yield "words", MARK.decode()

    def _on_telegram(self, one: OnTelegram) -> Iterator[Thing]:
        yield "id", str(one.account.id)
        yield "name", one.account.name
        yield "name", one.account.username
        for message in self._written_by(one):
            yield "id", str(message.id)
            if message.file:
                yield "name", message.file.id
                yield "secret", hashlib.sha256(message.file.content).hexdigest()
        for query in self.street.telegram.world.queries.values():
            if query.person is one.account:
                yield "id", query.id

    def _on_discord(self, one: OnDiscord) -> Iterator[Thing]:
        yield "id", str(one.account.id)
        yield "name", one.account.name
        yield "id", str(one.account.dm.id)
        yield from (("id", str(number)) for number in one.account.dm.messages)
        for tap in self._taps_of(one):
            yield "id", str(tap.id)
            yield "name", tap.token
            for file in tap.data.get("resolved", {}).get("attachments", {}):
                yield "id", file

    def what(self) -> Iterator[Thing]:
        """Return everything that those who told something and their readers ever wrote."""
        for one in (*(teller.one for teller in self.tellers), *self.readers):
            for words in self._words_of(one):
                # Links into the private chat, and buttons, hold what is no secret.
                if len(words.encode()) >= WINDOW and not words.startswith("/"):
                    yield "words", words

    def _words_of(self, one: Neighbour) -> Iterator[str]:
        if isinstance(one, OnTelegram):
            yield from (message.text for message in self._written_by(one))
        elif isinstance(one, OnDiscord):
            mine = (message for message in one.account.dm if message.author is one.account)
            yield from (message.content for message in mine)
            for tap in self._taps_of(one):
                for part in tap.data.get("components", ()):
                    yield part["component"].get("value", "")

    def _written_by(self, one: OnTelegram) -> Iterator[Message]:
        for chat in self.street.telegram.world.chats.values():
            yield from (message for message in chat.history if message.sender is one.account)

    def _taps_of(self, one: OnDiscord) -> list[Tap]:
        return [tap for tap in self.street.discord.taps.values() if tap.person is one.account]

    def secrets(self) -> Iterator[Thing]:
        """Return the tokens, the keys, and every six words."""
        yield from (("secret", token) for token in self.street.tokens.values())
        yield from (("secret", key) for key in self.keys())
        for teller in self.tellers:
            yield from (("secret", six) for six in teller.six)

    def keys(self) -> Iterator[str]:
        """Return every key of the key file."""
        rings = tomllib.loads((self.street.folder / "porchlight.key").read_text())
        yield from itertools.chain.from_iterable(ring.values() for ring in rings.values())

    # --- What others were sent ---

    def write_down(self, folder: Path) -> None:
        """Put all that went to anybody but those who told something into files."""
        calls = [*self._telegram_calls(), *self._discord_calls()]
        files = [file for _, files in calls for file in files]
        for at, file in enumerate(files):
            (folder / f"file{at}").write_bytes(file)
        said = json.dumps([call for call, _ in calls], default=lambda upload: upload.name)
        (folder / "sent.json").write_text(said, "utf-8")

    def _telegram_calls(self) -> Iterator[tuple[object, list[bytes]]]:
        theirs = {teller.one.account.id for teller in self.tellers}
        queries = self.street.telegram.world.queries
        for call in self.street.telegram.calls:
            query = queries.get(str(call.params.get("callback_query_id", "")))
            own = call.params.get("chat_id") in theirs or (query and query.person.id in theirs)
            if not own and not call.method.startswith("get") and call.method != "file":
                files = [one.content for one in call.params.values() if isinstance(one, Upload)]
                yield {"method": call.method, **call.params}, files

    def _discord_calls(self) -> Iterator[tuple[object, list[bytes]]]:
        places = set(self._own_places())
        for call in self.street.discord.calls:
            # Opening somebody's private chat is between the platform and us.
            shown = call.method != "GET" and call.path != "/users/@me/channels"
            if shown and not any(place in call.path for place in places):
                names = [name for name, _ in call.files.values()]
                files = [content for _, content in call.files.values()]
                yield {"method": call.line, "json": call.json, "files": names}, files

    def _own_places(self) -> Iterator[str]:
        """Return the parts of addresses on Discord that lead to those who told something."""
        for one in self._tellers_on_discord():
            yield str(one.account.dm.id)
            yield from (tap.token for tap in self._taps_of(one))

    def _tellers_on_discord(self) -> list[OnDiscord]:
        return [one.one for one in self.tellers if isinstance(one.one, OnDiscord)]

    def nothing_points_back(self, others: Sequence[int]) -> None:
        """Assert that what others see is made anew: no copy, no reply, no answer to a tap of them.

        Each of these would carry the account of whoever told it along. `others` are the chats on
        Telegram of everybody else.
        """
        known = self.street.telegram.world.files.keys()
        for call in self.street.telegram.calls:
            assert not re.match("forward|copy", call.method), call.method
            if call.params.get("chat_id") in others:
                assert "reply_parameters" not in call.params
                assert not known & set(_strings(call.params))
        told = [
            message
            for channel in self.street.discord.channels.values()
            for message in channel
            if "private message" in message.content
        ]
        for message in told:
            assert not message.from_interaction
            assert message.reply_to is None
        for one in self._tellers_on_discord():
            for tap in self._taps_of(one):
                for answer in filter(None, (tap.message, *tap.more)):
                    theirs = answer.private_to is one.account or answer.channel is one.account.dm
                    assert theirs or not answer.from_interaction


def _strings(value: object) -> Iterator[str]:
    """Return every text within JSON."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _strings(one)
