"""What goes out: posts, buttons and forms, and what goes straight back."""

from __future__ import annotations

import re
from collections.abc import Awaitable
from dataclasses import dataclass, field
from enum import Enum

from bot.words.incoming import Attached
from bot.words.text import Text

BUTTON_BYTES = 64
"""Longest button data on every platform (Telegram's callback_data, core.telegram.org/bots/api)."""

_TOKEN = re.compile(r"[A-Za-z0-9_]+")


class Way(Enum):
    """What a button does.

    PRESS is answered where it stands. DOOR opens the private place first (Telegram: a link into
    the private chat; Discord: an answer that only that person sees). ADD is the link that brings
    the bot into another chat of the same platform, where its data arrives as a Press. SHARE hands
    a link to the DOOR to somebody else; a platform without such links leaves the button out. LINK
    opens `value` as a web address; COPY copies `value`.
    """

    PRESS = "press"
    DOOR = "door"
    ADD = "add"
    SHARE = "share"
    LINK = "link"
    COPY = "copy"


def wire(action: str, args: tuple[str, ...] = ()) -> str:
    """Return what a button or link carries: at most 64 ASCII bytes that fit a link as they are.

    Raises ValueError when a word holds anything but letters, digits and _, or it is too long.
    """
    data = "-".join((action, *args))
    if len(data) > BUTTON_BYTES or not all(_TOKEN.fullmatch(word) for word in (action, *args)):
        msg = f"not a button: {action!r}"
        raise ValueError(msg)
    return data


@dataclass(frozen=True, slots=True)
class Button:
    """Something to tap. `data` is made by `wire`; no person is inside, and nothing shows it.

    It states its result ("option 3 on"); it never toggles.
    """

    label: str = field(repr=False)
    data: str = field(default="", repr=False)
    way: Way = Way.PRESS
    value: str = field(default="", repr=False)

    @property
    def travels(self) -> bool:
        """Whether its data can leave the message that holds it, as a link."""
        return self.way in (Way.DOOR, Way.ADD, Way.SHARE)


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class File:
    """A file that goes out, always as bytes. `name` is what everyone sees, `kind` a media type."""

    name: str = field(repr=False)
    kind: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Post:
    """A message as it should look. `protect` asks the platform to forbid forwarding.

    Pictures among the `files` are shown, the others are offered. `pin`: it is pinned where the bot
    may when it is new (True), or not pinned any more from this change on (False). `rings`: when it
    is new it mentions everybody who is online in that chat ("here"), those with a role (its id), or
    nobody.
    """

    text: Text
    rows: Rows = ()
    silent: bool = False
    protect: bool = False
    files: tuple[File, ...] = ()
    pin: bool | None = None
    rings: str = field(default="", repr=False)


class FieldKind(Enum):
    """What an answer is.

    LINE is one short line, TEXT several, CHOICE one of `choices`, CHAT a chat of this place, FILE
    a photo or another file.
    """

    LINE = "line"
    TEXT = "text"
    CHOICE = "choice"
    CHAT = "chat"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to choose: what is kept and what people read (at most 80 characters)."""

    value: str = field(repr=False)
    label: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Field:
    """One question of a form.

    `label` (at most 45 characters) heads it in a form; `ask` is the whole question where forms
    are asked one by one. `limit` counts characters. `value` is what stands there already. `skip`:
    what the button says that leaves it empty, where "Skip" would not say what then happens. `own`:
    the choice that says that words of one's own follow: words typed here answer the next question;
    as `forms.WROTE`, they wait for the box behind it, and are shown there.
    """

    key: str
    label: str = field(repr=False)
    ask: Text
    kind: FieldKind = FieldKind.LINE
    choices: tuple[Choice, ...] = ()
    required: bool = True
    limit: int = 1000
    hint: str = field(default="", repr=False)
    value: str = field(default="", repr=False)
    skip: str = field(default="", repr=False)
    own: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Form:
    """Up to five questions at once (Discord: a modal); asked one by one elsewhere.

    `data` (see `wire`) comes back with `Filled`. `title` has at most 45 characters.
    """

    data: str = field(repr=False)
    title: str = field(repr=False)
    fields: tuple[Field, ...]


PICTURE_BYTES = 500 * 1024
"""Largest picture that comes of slow work: a few of them fit every message and database."""


DOCUMENT = "application/pdf"
DOCUMENT_BEGINS = b"%PDF-"
DOCUMENT_BYTES = 8 * 1024 * 1024
"""The one kind of document that is passed on, and the largest: every platform sends so much."""


class Job(Enum):
    """What slow work does with a file.

    PICTURE: it is turned upright, scaled down and rebuilt from its pixels, so that nothing hidden
    is left in it; what comes back is a JPEG of at most PICTURE_BYTES. DOCUMENT: a PDF of at most
    DOCUMENT_BYTES is fetched and comes back as it is.
    """

    PICTURE = "picture"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Later:
    """Slow work beside the turns: get a file and do a job with it; then `Done` comes with `data`.

    Nobody waits for it meanwhile, and it dies with the process. Two works that one person began
    end in the order in which they were begun.
    """

    job: Job
    file: Attached
    data: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes straight back to the person who acted. It is never stored.

    Shown only to that person where the platform can. `toast`: one short line that needs no
    message of its own. `replace`: put it in the place of the pressed message, when that is a
    message to this person only. `hide`: delete what the person wrote, where possible. `wipe`:
    delete what passed in this private chat first. `public`: everyone in the chat may see it.
    `aloud`: what everyone there sees instead, where that person cannot be told alone.
    `form`: open it (the post, if any, is for platforms that cannot open it at once).
    `later`: nothing goes back yet; the answer is that of the turn when the slow work is `Done`.
    `then`: the core's own promise of that answer to whoever brings it to the person.
    `called`: under this name a `Whisper` puts another message in its place.
    """

    post: Post | None = None
    toast: bool = False
    replace: bool = False
    hide: bool = False
    wipe: bool = False
    public: bool = False
    aloud: Post | None = None
    form: Form | None = None
    later: Later | None = None
    then: Awaitable[Answer | None] | None = None
    called: str = field(default="", repr=False)
