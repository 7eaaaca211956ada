"""What Discord accepts: the shape of every body that a bot may send.

The tables are written after Discord's published API description (v10). A body that does not fit
is refused the way Discord does it: 50035, with a complaint at the path of each wrong field. The
real platform ignores fields that it does not know; this one complains, so that a typo shows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
Path = tuple[str | int, ...]


class Complaints:
    """What is wrong with a body, kept by path as Discord reports it."""

    def __init__(self) -> None:
        self.tree: Json = {}

    def add(self, path: Path, code: str, message: str) -> None:
        """Note one complaint."""
        node = self.tree
        for step in path:
            node = node.setdefault(str(step), {})
        node.setdefault("_errors", []).append({"code": code, "message": message})


Rule = Callable[[Any, Path, Complaints], None]


def _wrong_type(path: Path, complaints: Complaints, wanted: str) -> None:
    complaints.add(path, "BASE_TYPE_BAD_TYPE", f"Must be a {wanted}.")


def text(low: int = 0, high: int = 6000) -> Rule:
    """Return the rule for a string of `low` to `high` characters."""

    def check(value: Any, path: Path, complaints: Complaints) -> None:
        if not isinstance(value, str):
            _wrong_type(path, complaints, "string")
        elif not value and low:
            complaints.add(path, "BASE_TYPE_REQUIRED", "This field is required")
        elif not low and len(value) > high:
            complaints.add(path, "BASE_TYPE_MAX_LENGTH", f"Must be {high} or fewer in length.")
        elif not low <= len(value) <= high:
            complaints.add(
                path, "BASE_TYPE_BAD_LENGTH", f"Must be between {low} and {high} in length."
            )

    return check


def number(low: int = 0, high: int = 2**63 - 1) -> Rule:
    """Return the rule for a whole number from `low` to `high`."""

    def check(value: Any, path: Path, complaints: Complaints) -> None:
        if not isinstance(value, int) or isinstance(value, bool):
            _wrong_type(path, complaints, "number")
        elif not low <= value <= high:
            complaints.add(path, "NUMBER_TYPE_RANGE", f"Must be between {low} and {high}.")

    return check


def flag(value: Any, path: Path, complaints: Complaints) -> None:
    """Check a boolean."""
    if not isinstance(value, bool):
        _wrong_type(path, complaints, "boolean")


def snowflake(value: Any, path: Path, complaints: Complaints) -> None:
    """Check an id."""
    if not str(value).isdigit():
        complaints.add(path, "NUMBER_TYPE_COERCE", f'Value "{value}" is not snowflake.')


def one_of(*allowed: Any) -> Rule:
    """Return the rule for a value out of a few."""

    def check(value: Any, path: Path, complaints: Complaints) -> None:
        if value not in allowed:
            complaints.add(path, "BASE_TYPE_CHOICES", f"Value must be one of {set(allowed)}.")

    return check


def many(rule: Rule, low: int = 0, high: int = 100) -> Rule:
    """Return the rule for a list of `low` to `high` things."""

    def check(value: Any, path: Path, complaints: Complaints) -> None:
        if not isinstance(value, list):
            _wrong_type(path, complaints, "list")
        elif not low <= len(value) <= high:
            complaints.add(
                path, "BASE_TYPE_BAD_LENGTH", f"Must be between {low} and {high} in length."
            )
        else:
            for index, item in enumerate(value):
                rule(item, (*path, index), complaints)

    return check


def words_by_locale(low: int, high: int) -> Rule:
    """Return the rule for translations: Discord's name of a language -> a text."""
    rule = text(low, high)

    def check(value: Any, path: Path, complaints: Complaints) -> None:
        if not isinstance(value, dict):
            _wrong_type(path, complaints, "dictionary")
            return
        for locale, words in value.items():
            one_of(*LOCALES)(locale, (*path, locale), complaints)
            rule(words, (*path, locale), complaints)

    return check


@dataclass(frozen=True)
class Shape:
    """An object with these fields, some of them required. None counts as left out."""

    fields: Mapping[str, Rule]
    required: frozenset[str] = field(default_factory=frozenset)

    def __call__(self, value: Any, path: Path, complaints: Complaints) -> None:
        """Check one object."""
        if not isinstance(value, dict):
            _wrong_type(path, complaints, "dictionary")
            return
        for name in self.required - {k for k, v in value.items() if v is not None}:
            complaints.add((*path, name), "BASE_TYPE_REQUIRED", "This field is required")
        for name, inner in value.items():
            rule = self.fields.get(name)
            if rule is None:
                complaints.add((*path, name), "UNKNOWN_FIELD", "This field is not known.")
            elif inner is not None:
                rule(inner, (*path, name), complaints)


@dataclass(frozen=True)
class ByType:
    """An object whose `type` says which shape it has."""

    shapes: Mapping[int, Rule]

    def __call__(self, value: Any, path: Path, complaints: Complaints) -> None:
        """Check one object."""
        kind = value.get("type") if isinstance(value, dict) else None
        rule = self.shapes.get(kind) if isinstance(kind, int) else None
        if rule is None:
            complaints.add(
                (*path, "type"), "BASE_TYPE_CHOICES", f"Must be one of {sorted(self.shapes)}."
            )
        else:
            rule(value, path, complaints)


def shape(required: Iterable[str] = (), /, **fields: Rule) -> Shape:
    """Return an object's shape."""
    return Shape(fields, frozenset(required))


LOCALES = (
    "ar", "bg", "cs", "da", "de", "el", "en-GB", "en-US", "es-419", "es-ES", "fi", "fr", "he",
    "hi", "hr", "hu", "id", "it", "ja", "ko", "lt", "nl", "no", "pl", "pt-BR", "ro", "ru",
    "sv-SE", "th", "tr", "uk", "vi", "zh-CN", "zh-TW",
)  # fmt: skip

_CUSTOM_ID = text(1, 100)
_ID = number(0, 2**31 - 1)
_EMOJI = shape(["name"], id=snowflake, name=text(1, 32), animated=flag)

BUTTON = shape(
    ["type", "style"], type=number(), id=_ID, custom_id=_CUSTOM_ID, style=number(1, 5),
    label=text(0, 80), disabled=flag, url=text(1, 512), emoji=_EMOJI,
)  # fmt: skip

_OPTION = shape(
    ["label", "value"], label=text(1, 100), value=text(1, 100), description=text(0, 100),
    default=flag, emoji=_EMOJI,
)  # fmt: skip

_SELECT: dict[str, Rule] = {
    "type": number(), "id": _ID, "custom_id": _CUSTOM_ID, "placeholder": text(0, 150),
    "min_values": number(0, 25), "max_values": number(1, 25), "disabled": flag, "required": flag,
}  # fmt: skip
_DEFAULTS = many(shape(["id", "type"], id=snowflake, type=one_of("user", "channel")), 0, 25)

STRING_SELECT = shape(["type", "custom_id", "options"], **_SELECT, options=many(_OPTION, 1, 25))
USER_SELECT = shape(["type", "custom_id"], **_SELECT, default_values=_DEFAULTS)
CHANNEL_SELECT = shape(
    ["type", "custom_id"], **_SELECT, default_values=_DEFAULTS, channel_types=many(number())
)
SELECTS: dict[int, Rule] = {3: STRING_SELECT, 5: USER_SELECT, 8: CHANNEL_SELECT}

_ROW = shape(
    ["type", "components"], type=number(), id=_ID,
    components=many(ByType({2: BUTTON, **SELECTS}), 1, 5),
)  # fmt: skip
_ROWS = many(ByType({1: _ROW}), 0, 5)

_TEXT_INPUT = shape(
    ["type", "custom_id", "style"], type=number(), id=_ID, custom_id=_CUSTOM_ID,
    style=number(1, 2), label=text(1, 45), value=text(0, 4000), placeholder=text(0, 100),
    required=flag, min_length=number(0, 4000), max_length=number(1, 4000),
)  # fmt: skip
_FILE_UPLOAD = shape(
    ["type", "custom_id"], type=number(), id=_ID, custom_id=_CUSTOM_ID, required=flag,
    min_values=number(0, 10), max_values=number(1, 10),
)  # fmt: skip
_LABEL = shape(
    ["type", "label", "component"], type=number(), id=_ID, label=text(1, 45),
    description=text(1, 100), component=ByType({4: _TEXT_INPUT, 19: _FILE_UPLOAD, **SELECTS}),
)  # fmt: skip
MODAL = shape(
    ["custom_id", "title", "components"], custom_id=_CUSTOM_ID, title=text(1, 45),
    components=many(ByType({18: _LABEL}), 1, 5),
)  # fmt: skip

_ALLOWED_MENTIONS = shape(
    parse=many(one_of("users", "roles", "everyone")), users=many(snowflake),
    roles=many(snowflake), replied_user=flag,
)  # fmt: skip
_ATTACHMENT = shape(["id"], id=snowflake, filename=text(1, 1024), description=text(0, 1024))
_REFERENCE = shape(
    ["message_id"], guild_id=snowflake, channel_id=snowflake, message_id=snowflake,
    fail_if_not_exists=flag, type=one_of(0),
)  # fmt: skip

_LOOKS: dict[str, Rule] = {
    "content": text(0, 2000), "tts": flag, "flags": number(), "components": _ROWS,
    "allowed_mentions": _ALLOWED_MENTIONS, "attachments": many(_ATTACHMENT, 0, 10),
}  # fmt: skip
MESSAGE = shape(**_LOOKS, nonce=text(0, 25), enforce_nonce=flag, message_reference=_REFERENCE)
EDIT = shape(**_LOOKS)
ROLE = shape(
    name=text(0, 100), permissions=snowflake, color=number(0, 0xFFFFFF), hoist=flag,
    mentionable=flag,
)  # fmt: skip
PRIVATE_CHANNEL = shape(["recipient_id"], recipient_id=snowflake)

_THREAD: dict[str, Rule] = {
    "name": text(1, 100), "auto_archive_duration": one_of(60, 1440, 4320, 10080),
    "rate_limit_per_user": number(0, 21600),
}  # fmt: skip
THREAD_ON_MESSAGE = shape(["name"], **_THREAD)
THREAD = shape(["name"], **_THREAD, type=one_of(11, 12), invitable=flag)

CALLBACK = ByType(
    {
        **{kind: shape(["type", "data"], type=number(), data=EDIT) for kind in (4, 7)},
        **{kind: shape(["type"], type=number(), data=EDIT) for kind in (5, 6)},
        9: shape(["type", "data"], type=number(), data=MODAL),
    }
)

_NAMES: dict[str, Rule] = {
    "name": text(1, 32), "name_localizations": words_by_locale(1, 32),
    "description": text(0, 100), "description_localizations": words_by_locale(1, 100),
}  # fmt: skip
_CHOICE = shape(
    ["name", "value"], name=text(1, 100), name_localizations=words_by_locale(1, 100),
    value=text(0, 6000),
)  # fmt: skip
_COMMAND_OPTION = shape(
    ["type", "name", "description"], **_NAMES, type=one_of(3), required=flag,
    min_length=number(0, 6000), max_length=number(1, 6000), choices=many(_CHOICE, 0, 25),
)  # fmt: skip
COMMAND = shape(
    ["name"], **_NAMES, type=one_of(1, 2, 3), options=many(_COMMAND_OPTION, 0, 25),
    default_member_permissions=snowflake, contexts=many(one_of(0, 1, 2), 1, 3),
    integration_types=many(one_of(0, 1), 1, 2), nsfw=flag,
)  # fmt: skip
COMMANDS = many(COMMAND, 0, 115)
