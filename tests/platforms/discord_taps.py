"""What people do with buttons, lists, forms and commands: Discord calls each an interaction.

A `Tap` is one of them from the moment it happens until its token dies; a `Form` is a modal that
stands open on one person's screen.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.platforms import discord_wire as wire
from tests.platforms.discord_shapes import Json
from tests.platforms.discord_world import Channel, File, Message, User

if TYPE_CHECKING:
    from tests.platforms.discord_people import Person

COMMAND, COMPONENT, SUBMIT = 2, 3, 5
"""Kinds of interaction."""
SAYS, THINKS, WAITS, UPDATES, OPENS = 4, 5, 6, 7, 9
"""Kinds of first response: a message, a deferred one, a deferred edit, an edit, a form."""

Picked = str | User | Channel | File


@dataclass(eq=False)
class Tap:
    """One interaction, and what became of it."""

    person: Person
    channel: Channel
    kind: int
    data: Json
    on: Message | None = None
    """The message with the button, or the one from whose button the form was opened."""
    id: int = 0
    token: str = field(default_factory=lambda: secrets.token_urlsafe(40))
    response: int | None = None
    """The kind of the first response."""
    message: Message | None = None
    """The message that the first response made, changed or promised."""
    form: Form | None = None
    more: list[Message] = field(default_factory=list)
    """The messages that followed."""

    @property
    def at(self) -> float:
        """When it happened."""
        return wire.sent_at(self.id)

    @property
    def settled(self) -> bool:
        """Whether the person waits for nothing more."""
        promised = self.message and self.message.loading and not self.message.deleted
        return self.response is not None and not promised

    @property
    def failed(self) -> bool:
        """Whether Discord now shows "This interaction failed"."""
        server = self.person.server
        return self.response is None and server.now() >= self.at + server.limits.first_answer

    def payload(self) -> Json:
        """Return INTERACTION_CREATE's data."""
        server, guild = self.person.server, self.channel.guild
        channel = wire.channel(self.channel)
        data: Json = {
            "id": str(self.id), "application_id": str(server.bot.id), "type": self.kind,
            "token": self.token, "version": 1, "data": self.data, "locale": self.person.locale,
            "channel_id": str(self.channel.id), "channel": channel, "entitlements": [],
            "attachment_size_limit": server.limits.file, "context": 0 if guild else 1,
            "authorizing_integration_owners": {"0": str(guild.id if guild else 0)},
            "app_permissions": str(int(self.channel.may(server.bot))),
        }  # fmt: skip
        if guild:
            may = str(int(self.channel.may(self.person)))
            channel["permissions"] = may
            data |= {
                "guild_id": str(guild.id), "guild_locale": "en-US",
                "guild": {"id": str(guild.id), "locale": "en-US", "features": []},
                "member": wire.member(guild, self.person) | {"permissions": may},
            }  # fmt: skip
        else:
            data["user"] = wire.user(self.person)
        if self.on:
            data["message"] = wire.message(self.on)
        return data


@dataclass(eq=False)
class Form:
    """A modal on one person's screen."""

    tap: Tap
    title: str
    custom_id: str
    labels: list[Json]

    @property
    def asks(self) -> list[str]:
        """What it asks, in order."""
        return [label["label"] for label in self.labels]

    @property
    def values(self) -> Json:
        """What stands in it already: the text, or the labels of the chosen options."""
        return {label["label"]: _default(label["component"]) for label in self.labels}

    def filled(self, answers: Mapping[str, str | Sequence[Picked]]) -> Json:
        """Return what the app would submit; ValueError says why it would not let the person."""
        unknown = set(answers) - set(self.asks)
        if unknown:
            raise ValueError(f"{self.title!r} does not ask {unknown}, but {self.asks}")
        values, resolved = self.values | dict(answers), Json()
        components = []
        for i, label in enumerate(self.labels):
            part, value = label["component"], values[label["label"]]
            submitted: Json = {k: part[k] for k in ("type", "custom_id")} | {"id": 2 * i + 2}
            if part["type"] == 4:
                submitted["value"] = _written(part, value, label["label"])
            elif part["type"] == 19:
                submitted["values"] = _sent(part, value, resolved, self.tap.channel)
            else:
                submitted["values"] = chosen(part, value, resolved, self.tap.channel)
            components.append({"type": 18, "id": 2 * i + 1, "component": submitted})
        data: Json = {"custom_id": self.custom_id, "components": components}
        return data | ({"resolved": resolved} if resolved else {})


def _default(part: Json) -> str | list[str]:
    if part["type"] == 4:
        return part.get("value") or ""
    return [option["label"] for option in part.get("options", []) if option.get("default")]


def _written(part: Json, value: str, label: str) -> str:
    if not value and part.get("required", True):
        raise ValueError(f"the app insists on an answer to {label!r}")
    low, high = part.get("min_length", 0), part.get("max_length", 4000)
    if value and not low <= len(value) <= high:
        raise ValueError(f"the app takes {low} to {high} characters for {label!r}")
    if part["style"] == 1 and "\n" in value:
        raise ValueError(f"the app has one line for {label!r}")
    return value


def _sent(part: Json, files: Sequence[Picked], resolved: Json, channel: Channel) -> list[str]:
    """Return the numbers of the files that a person put into a form."""
    least = part.get("min_values", 1) if part.get("required", True) else 0
    if not least <= len(files) <= part.get("max_values", 1):
        raise ValueError(f"the form takes {least} to {part.get('max_values', 1)} files here")
    for file in files:
        assert isinstance(file, File), f"a file goes here, not {file!r}"
        channel.server.uploads[file.id] = file
        resolved.setdefault("attachments", {})[str(file.id)] = wire.attachment(channel, file)
    return [str(file.id) for file in files if isinstance(file, File)]


def chosen(part: Json, picked: Sequence[Picked], resolved: Json, channel: Channel) -> list[str]:
    """Return the values that the app sends for what a person picked in a list.

    Users and channels are described in `resolved` too. ValueError says why it cannot be picked.
    """
    least = part.get("min_values", 1) if part.get("required", True) else 0
    if not least <= len(picked) <= part.get("max_values", 1):
        raise ValueError(f"the list takes {least} to {part.get('max_values', 1)}, not {picked}")
    if part["type"] == 3:
        values = {option["label"]: option["value"] for option in part["options"]}
        missing = [label for label in picked if label not in values]
        if missing:
            raise ValueError(f"the list has {list(values)}, not {missing}")
        return [values[label] for label in picked if isinstance(label, str)]
    for thing in picked:
        assert not isinstance(thing, str | File), f"pick the thing itself, not {thing!r}"
        _resolve(thing, part, resolved, channel)
    return [str(thing.id) for thing in picked if not isinstance(thing, str)]


def _resolve(thing: User | Channel, part: Json, resolved: Json, channel: Channel) -> None:
    guild = channel.guild
    if isinstance(thing, User):
        if part["type"] != 5:
            raise ValueError("this list does not offer people")
        resolved.setdefault("users", {})[str(thing.id)] = wire.user(thing)
        if guild and thing.id in guild.members:
            member = wire.member(guild, thing)
            del member["user"]
            resolved.setdefault("members", {})[str(thing.id)] = member | {"permissions": "0"}
        return
    if part["type"] != 8 or thing.guild is not guild:
        raise ValueError(f"this list does not offer {thing.name!r}")
    if part.get("channel_types") and thing.kind not in part["channel_types"]:
        raise ValueError(f"this list does not offer channels like {thing.name!r}")
    described = wire.channel(thing) | {"permissions": "0"}
    resolved.setdefault("channels", {})[str(thing.id)] = described
