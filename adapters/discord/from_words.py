"""Writes our words for Discord: texts, buttons, forms and the list of commands.

Nothing here waits or calls. What a person wrote is escaped, so that it never becomes markup
or a mention.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import BytesIO
from itertools import chain, groupby
from math import ceil
from typing import Any

import discord
from discord.utils import escape_mentions, oauth_url

from bot.words import (
    Button,
    CommandSpec,
    Field,
    FieldKind,
    File,
    Form,
    Post,
    Rows,
    Span,
    Style,
    Text,
    Way,
    Where,
)

# Discord's limits in characters and pieces (discord-api-docs: message, component reference).
CONTENT = 2000
LABEL = 80
ROWS = 5
ROW = 5
TITLE = 45
HINT = 100
OPTIONS = 25
INPUT = 4000
SUMMARY = 100
FILES = 10

HERE = "here"

MARK = "#"
"""Stands between a button's data and the nonce of its message; `wire` never makes one."""

INVITE = discord.Permissions(
    view_channel=True,
    send_messages=True,
    send_messages_in_threads=True,
    read_message_history=True,
    attach_files=True,
    pin_messages=True,
)
"""The rights that the invitation asks for."""

_SIGNS = re.compile(
    r"""(?P<address>(?:https?|steam)://[^\s<]+[^<.,:;"'\]\s])
    | [\\_~|*`<\[\]] | (?P<before>^[^\S\n]*)(?P<sign>\#{1,3}|-|>(?:>>)?(?=\s))""",
    re.VERBOSE | re.MULTILINE,
)
"""What Discord reads as markup. Every bracket counts: a label goes over lines and spans.

The SDK's own `escape_markdown` looks for both ends of a link in one line, and leaves alone what
stands between them.
"""
_IN_LABELS = re.compile(r"[\\_~|*`<\[\]]")
_NUMBERED = re.compile(r"^(\s*\d+)\.", re.MULTILINE)


# --- Words -------------------------------------------------------------------------------


def content(text: Text) -> str:
    """Return a text as Discord's markdown; too long, it is cut."""
    written = _markdown(text)
    if len(written) <= CONTENT:
        return written
    return written[: CONTENT - 2].rstrip("\\") + " …"


def size(text: Text) -> int:
    """Return how long a text is there: escapes, and what stands before quoted lines, add to it."""
    return len(_markdown(text))


def _markdown(text: Text) -> str:
    written = ""
    for (quoted, style), spans in groupby(text.spans, key=_looks):
        if quoted:
            written += _quotation(spans)
        else:
            written = _write(written, style, "".join(span.text for span in spans))
    return written


def ringing(post: Post) -> tuple[str, discord.AllowedMentions]:
    """Return the words of a new message with whom it mentions, and that it may mention nobody else.

    Nobody can type that mention: what people write is escaped.
    """
    words = content(post.text)
    if not post.rings:
        return words, discord.AllowedMentions.none()
    here = post.rings == HERE
    mention = f"@{HERE}\n" if here else f"<@&{post.rings}>\n"
    room = CONTENT - len(mention)
    words = words if len(words) <= room else words[: room - 2].rstrip("\\") + " …"
    roles = [] if here else [discord.Object(int(post.rings))]
    return mention + words, discord.AllowedMentions(everyone=here, users=False, roles=roles)


def _looks(span: Span) -> tuple[bool, Style]:
    return span.quoted, Style.QUOTE if span.quoted else span.style


def _quotation(spans: Iterable[Span]) -> str:
    """Return what a person wrote; a text lets every quotation begin and end with a line."""
    words = ""
    for span in spans:
        style = Style.BOLD if span.style is Style.MARKED else Style.PLAIN
        for at, line in enumerate(span.text.split("\n")):
            words = _write(words + "\n" if at else words, style, line)
    return "\n".join(f"> {line}" for line in words.split("\n"))


def _write(before: str, style: Style, words: str) -> str:
    """Return `before` with a run of words in one style after it."""
    bare = words.strip()
    if style is Style.PLAIN or not bare:
        return before + escape(words)
    head, tail = words.split(bare, 1)  # Discord sees no markup in "** words **"
    marked = f"**{escape(bare)}**" if style is Style.BOLD else f"`{bare.replace('`', 'ˋ')}`"
    return before + head + marked + tail


def escape(words: str) -> str:
    """Return a person's words so that they are shown as they are, and ring nobody."""
    safe = _SIGNS.sub(_escaped, escape_mentions(words))
    return _NUMBERED.sub(r"\1\\.", safe)


def _escaped(match: re.Match[str]) -> str:
    """Return a sign escaped; an address stays whole, unless a label could hide in it."""
    address = match["address"]
    if address is None:
        return match["before"] + "\\" + match["sign"] if match["sign"] else "\\" + match[0]
    return address if "](" not in address else _IN_LABELS.sub(r"\\\g<0>", address)


def in_language(words: Mapping[str, str], language: str) -> str:
    """Return the one of our sentences that fits a person's Discord ("fr", "en-US")."""
    return words.get(language.partition("-")[0]) or words["en"]


def uploads(files: Iterable[File]) -> list[discord.File]:
    """Return files as the SDK sends them; each can be sent once."""
    return [discord.File(BytesIO(one.data), one.name) for one in files]


# --- Buttons -----------------------------------------------------------------------------


def buttons(rows: Rows, application: int, nonce: str = "") -> discord.ui.View | None:
    """Return the buttons below a message, None when there are none.

    `nonce` is put into each, so that the message can be told from others in the history.
    """
    made = [
        [one for one in (_button(button, application, nonce) for button in row) if one]
        for row in rows
    ]
    view = discord.ui.View(timeout=None)
    for number, row in enumerate(_packed([row for row in made if row])):
        for one in row:
            one.row = number
            view.add_item(one)
    view.stop()  # else the SDK keeps every view for ever, to call it back; we hear all presses
    return view if view.children else None


Made = discord.ui.Button[discord.ui.View]


def _button(button: Button, application: int, nonce: str) -> Made | None:
    label = _line(button.label)[:LABEL]
    match button.way:
        case Way.PRESS | Way.DOOR:
            data = button.data + MARK + nonce if nonce else button.data
            return discord.ui.Button(label=label, custom_id=data)
        case Way.LINK:
            return discord.ui.Button(label=label, url=button.value)
        case Way.ADD:
            return discord.ui.Button(label=label, url=invitation(application))
        case Way.SHARE | Way.COPY:  # Discord has neither
            return None


def invitation(application: int) -> str:
    """Return the address by which anybody adds the bot to a server that they manage."""
    return oauth_url(application, permissions=INVITE, scopes=("bot", "applications.commands"))


def _packed(rows: Sequence[Sequence[Made]]) -> Iterator[Sequence[Made]]:
    """Return rows that fit below a message; where they do not, all are spread anew, in order."""
    if len(rows) <= ROWS and all(len(row) <= ROW for row in rows):
        yield from rows
        return
    flat = list(chain.from_iterable(rows))[: ROWS * ROW]
    width = ceil(len(flat) / ROWS)
    for start in range(0, len(flat), width):
        yield flat[start : start + width]


# --- Forms -------------------------------------------------------------------------------


def modal(form: Form) -> discord.ui.Modal:
    """Return a form as Discord opens it."""
    made = discord.ui.Modal(title=_line(form.title)[:TITLE], custom_id=form.data, timeout=None)
    for field in form.fields:
        label: discord.ui.Label[discord.ui.Modal] = discord.ui.Label(
            text=_line(field.label)[:TITLE],
            description=field.hint[:HINT] or None,
            component=_input(field),
        )
        made.add_item(label)
    made.stop()  # as for views: we hear every form that is sent
    return made


def _line(words: str) -> str:
    return " ".join(words.split())


def _input(field: Field) -> discord.ui.Item[discord.ui.Modal]:
    least = 1 if field.required else 0
    match field.kind:
        case FieldKind.LINE | FieldKind.TEXT:
            style = discord.TextStyle.short
            if field.kind is FieldKind.TEXT:
                style = discord.TextStyle.paragraph
            most = min(field.limit, INPUT)
            return discord.ui.TextInput(
                custom_id=field.key,
                style=style,
                required=field.required,
                max_length=most,
                default=field.value[:most] or None,
            )
        case FieldKind.CHOICE:
            options = [
                discord.SelectOption(
                    label=choice.label, value=choice.value, default=choice.value == field.value
                )
                for choice in field.choices[:OPTIONS]
            ]
            return discord.ui.Select(
                custom_id=field.key, options=options, required=field.required, min_values=least
            )
        case FieldKind.CHAT:
            chosen = [discord.Object(int(field.value))] if field.value else []
            return discord.ui.ChannelSelect(
                custom_id=field.key,
                channel_types=[discord.ChannelType.text, discord.ChannelType.news],
                required=field.required,
                min_values=least,
                default_values=chosen,
            )
        case FieldKind.FILE:
            return discord.ui.FileUpload(
                custom_id=field.key, required=field.required, min_values=least, max_values=1
            )


# --- Commands ----------------------------------------------------------------------------

IN_SERVERS = 0
"""The bot is added to servers, and to nobody's account (discord-api-docs, application commands)."""

MANAGERS = discord.Permissions(manage_guild=True)
"""Who is offered what is for a few: whoever manages the server, and whom they let."""

_CONTEXTS = {Where.EVERYWHERE: [0, 1], Where.DIRECT: [1], Where.MESSAGE: [0]}
"""Where Discord offers a command: 0 in servers, 1 in private with the bot."""


def known_as(spec: CommandSpec) -> str:
    """Return the name under which Discord knows a command or message-menu entry."""
    return in_language(spec.title, "en") if spec.where is Where.MESSAGE else spec.name


def commands(specs: Iterable[CommandSpec]) -> list[dict[str, Any]]:
    """Return all commands as Discord registers them."""
    return [_entry(spec) if spec.where is Where.MESSAGE else _slash(spec) for spec in specs]


def _entry(spec: CommandSpec) -> dict[str, Any]:
    return {
        "type": 3,
        "name": known_as(spec),
        "name_localizations": _translated(spec.title),
        **_offered(spec),
    }


def _slash(spec: CommandSpec) -> dict[str, Any]:
    return {
        "type": 1,
        "name": spec.name,
        "name_localizations": _translated(spec.names),
        **_described(spec.summary),
        "options": [
            {"type": 3, "name": arg.name, "required": arg.required, **_described(arg.summary)}
            for arg in spec.args
        ],
        **_offered(spec),
    }


def _offered(spec: CommandSpec) -> dict[str, Any]:
    """Return where Discord offers a command, and to whom: servers may decide otherwise."""
    return {
        "contexts": _CONTEXTS[spec.where],
        "integration_types": [IN_SERVERS],
        "default_member_permissions": str(MANAGERS.value) if spec.apart else None,
    }


def _described(summary: Mapping[str, str]) -> dict[str, Any]:
    return {
        "description": in_language(summary, "en")[:SUMMARY],
        "description_localizations": _translated(summary),
    }


def _translated(words: Mapping[str, str]) -> dict[str, str]:
    """Return words by Discord's own names of languages; English is what they fall back to."""
    return {
        locale.value: words[code][:SUMMARY]
        for locale in discord.Locale
        if (code := locale.value.partition("-")[0]) in words and code != "en"
    }


def same(ours: Any, theirs: Any) -> bool:
    """Return whether what Discord has registered is what we want; it may say more than we do."""
    if isinstance(ours, dict):
        return isinstance(theirs, dict) and all(
            same(value, theirs.get(key)) for key, value in ours.items()
        )
    if isinstance(ours, list):
        return len(ours) == len(theirs or ()) and all(map(same, ours, theirs or ()))
    return bool(ours == theirs)
