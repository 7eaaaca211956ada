"""What Discord refuses, in Discord's own numbers and words.

`refuse(10008)` makes the answer that the real platform gives; the `check_...` functions look at
whole bodies, beyond the shape of single fields: how buttons stand in rows, which ids may repeat.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from tests.platforms.discord_shapes import (
    CALLBACK,
    COMMANDS,
    Complaints,
    Json,
    Path,
    Rule,
)

# code -> HTTP status and message (discord-api-docs, "opcodes and status codes"; the status of
# 30046 is the one that bots report).
_REFUSALS = {
    10003: (404, "Unknown Channel"),
    10004: (404, "Unknown Guild"),
    10007: (404, "Unknown Member"),
    10008: (404, "Unknown Message"),
    10011: (404, "Unknown Role"),
    10013: (404, "Unknown User"),
    10015: (404, "Unknown Webhook"),
    10062: (404, "Unknown interaction"),
    20028: (429, "The channel you are writing has hit the write rate limit"),
    30003: (400, "Maximum number of pins reached for the channel"),
    30046: (
        429,
        "Maximum number of edits to messages older than 1 hour reached. Try again later",
    ),
    40005: (413, "Request entity too large"),
    40033: (400, "This message has already been crossposted"),
    40060: (400, "Interaction has already been acknowledged."),
    50001: (403, "Missing Access"),
    50003: (403, "Cannot execute action on a DM channel"),
    50005: (403, "Cannot edit a message authored by another user"),
    50006: (400, "Cannot send an empty message"),
    50007: (403, "Cannot send messages to this user"),
    50013: (403, "Missing Permissions"),
    50024: (400, "Cannot execute action on this channel type"),
    50027: (401, "Invalid Webhook Token"),
    50033: (400, "Invalid Recipient(s)"),
    50109: (400, "The request body contains invalid JSON."),
    50278: (403, "Cannot send messages to this user due to having no mutual guilds"),
    160004: (400, "A thread has already been created for this message"),
}


class Refusal(Exception):  # noqa: N818 - it is an answer of the platform, not an error of ours
    """An answer that says no: HTTP status, code, message, and what is wrong where."""

    def __init__(
        self,
        status: int,
        code: int,
        message: str,
        headers: dict[str, str] | None = None,
        **more: Any,
    ) -> None:
        super().__init__(status, code, message)
        self.status = status
        self.headers = headers or {}
        self.body: Json = {"message": message, "code": code, **more}


def refuse(code: int, **more: Any) -> Refusal:
    """Return Discord's refusal with this code."""
    status, message = _REFUSALS[code]
    return Refusal(status, code, message, **more)


def unauthorized() -> Refusal:
    """Return the answer to a wrong token."""
    return Refusal(401, 0, "401: Unauthorized")


def check(body: Any, *rules: Rule) -> None:
    """Raise 50035 with every complaint that the rules have about a body."""
    complaints = Complaints()
    for rule in rules:
        rule(body, (), complaints)
        if complaints.tree:  # a rule may rely on what the one before it has seen
            raise Refusal(400, 50035, "Invalid Form Body", errors=complaints.tree)


def rows_fit(body: Any, path: Path, complaints: Complaints) -> None:
    """Check that buttons and lists stand as Discord allows: five buttons or one list in a row."""
    seen: Counter[str] = Counter()
    for r, row in enumerate(body.get("components") or ()):
        parts = row["components"]
        if len(parts) > 1 and any(part["type"] != 2 for part in parts):
            complaints.add(
                (*path, "components", r),
                "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
                "The row cannot have a width greater than 5",
            )
        for p, part in enumerate(parts):
            where = (*path, "components", r, "components", p)
            if part["type"] == 2:
                _button_fits(part, where, complaints)
            else:
                _list_fits(part, where, complaints)
            _is_new(part.get("custom_id"), seen, where, complaints)


def _button_fits(button: Json, path: Path, complaints: Complaints) -> None:
    is_link = button["style"] == 5
    if is_link != ("url" in button) or is_link == ("custom_id" in button):
        complaints.add(
            path, "BUTTON_COMPONENT_INVALID", "A link has a url, any other button a custom id"
        )
    if not button.get("label") and not button.get("emoji"):
        complaints.add((*path, "label"), "BASE_TYPE_REQUIRED", "This field is required")


def _list_fits(part: Json, path: Path, complaints: Complaints) -> None:
    options = part.get("options", [])
    values = [option["value"] for option in options]
    if len(set(values)) < len(values):
        complaints.add(
            path, "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The option value is already used"
        )
    least, most = (1 if (n := part.get(key)) is None else n for key in ("min_values", "max_values"))
    if least > most or (options and most > len(options)):
        complaints.add(path, "SELECT_COMPONENT_INVALID", "min_values and max_values do not fit")
    if sum(bool(option.get("default")) for option in options) > most:
        complaints.add(path, "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES", "Too many defaults")


def _is_new(custom_id: str | None, seen: Counter[str], path: Path, complaints: Complaints) -> None:
    if custom_id is not None:
        seen[custom_id] += 1
        if seen[custom_id] > 1:
            complaints.add(
                (*path, "custom_id"),
                "COMPONENT_CUSTOM_ID_DUPLICATED",
                "Component custom id cannot be duplicated",
            )


def _callback_fits(body: Any, path: Path, complaints: Complaints) -> None:
    data = body.get("data") or {}
    if body["type"] != 9:
        rows_fit(data, (*path, "data"), complaints)
        return
    seen: Counter[str] = Counter()
    for i, label in enumerate(data["components"]):
        where = (*path, "data", "components", i, "component")
        part = label["component"]
        if part["type"] != 4:
            _list_fits(part, where, complaints)
        elif part.get("min_length", 0) > part.get("max_length", 4000):
            complaints.add(where, "BASE_TYPE_BAD_LENGTH", "min_length is above max_length")
        _is_new(part["custom_id"], seen, where, complaints)


def check_callback(body: Any) -> None:
    """Raise 50035 unless this may answer an interaction."""
    check(body, CALLBACK, _callback_fits)


# Lower-case letters of any script, digits, - and _ (discord-api-docs, application commands).
_SLASH_NAME = re.compile(r"[-_'\w]{1,32}")
_MOST_COMMANDS = {1: 100, 2: 15, 3: 15}
_MOST_CHARACTERS = 8000


def _commands_fit(commands: Any, path: Path, complaints: Complaints) -> None:
    kinds = Counter(command.get("type", 1) for command in commands)
    for kind, count in kinds.items():
        if count > _MOST_COMMANDS[kind]:
            complaints.add(
                path, "APPLICATION_COMMANDS_TOO_MANY", f"At most {_MOST_COMMANDS[kind]} commands"
            )
    seen: Counter[str] = Counter()
    for i, command in enumerate(commands):
        where = (*path, i)
        kind = command.get("type", 1)
        seen[f"{kind} {command['name']}"] += 1
        if seen[f"{kind} {command['name']}"] > 1:
            complaints.add(
                where, "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names repeat"
            )
        if kind == 1:
            _slash_command_fits(command, where, complaints)
        elif command.get("description") or command.get("options"):
            complaints.add(
                where, "APPLICATION_COMMAND_INVALID", "A menu entry has a name and nothing else"
            )


def _slash_command_fits(command: Json, path: Path, complaints: Complaints) -> None:
    options = command.get("options") or []
    for part in (command, *options):
        names = [part["name"], *(part.get("name_localizations") or {}).values()]
        if not all(_SLASH_NAME.fullmatch(name) and name == name.lower() for name in names):
            complaints.add(
                (*path, "name"), "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid"
            )
        if not part.get("description"):
            complaints.add((*path, "description"), "BASE_TYPE_REQUIRED", "This field is required")
    required = [bool(option.get("required")) for option in options]
    if required != sorted(required, reverse=True):
        complaints.add(
            (*path, "options"),
            "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
            "Required options must be placed before non-required options",
        )
    if len({option["name"] for option in options}) < len(options):
        complaints.add(
            (*path, "options"), "APPLICATION_COMMAND_OPTIONS_NAME_INVALID", "Option names repeat"
        )
    if sum(map(_characters, (command, *options))) > _MOST_CHARACTERS:
        complaints.add(path, "APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (8000)")


def _characters(part: Json) -> int:
    """Return how much of the 8000 characters a command or option takes."""
    total = 0
    for key in ("name", "description"):
        translated = part.get(f"{key}_localizations") or {}
        total += max(map(len, (part.get(key) or "", *translated.values())))
    return total


def check_commands(body: Any) -> None:
    """Raise 50035 unless this may be the whole set of a bot's commands."""
    check(body, COMMANDS, _commands_fit)
