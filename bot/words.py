"""The words that Porchlight and its platforms speak with each other.

Every value here is frozen and knows no platform and no database. What comes in
is one of `Incoming`; what goes straight back is an `Answer`; what is sent later
is an `Act`. A word enters only when two platforms honour it.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import ClassVar, Protocol

BUTTON_BYTES = 64
"""Longest button data on every platform (Telegram's callback_data, core.telegram.org/bots/api)."""

_TOKEN = re.compile(r"[A-Za-z0-9_]+")


# --- Who and where -----------------------------------------------------------------------


class ChatKind(Enum):
    """DIRECT is the private chat with one person; CHANNEL is a chat where only some may write."""

    DIRECT = "direct"
    GROUP = "group"
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True)
class Chat:
    """One chat of one platform. The id of a DIRECT chat is the account's id, on every platform.

    `place` is the id of what holds the chat where a platform has such a thing (a Discord
    server); elsewhere it is empty.
    """

    platform: str
    id: str = field(repr=False)
    kind: ChatKind
    title: str = field(default="", repr=False)
    place: str = ""


class Standing(Enum):
    """What the platform says about a person in a chat. UNKNOWN: it did not say."""

    GUEST = "guest"
    MEMBER = "member"
    ADMIN = "admin"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Actor:
    """The account that acts. Its `repr` hides who it is, so that no log can tell."""

    platform: str
    id: str = field(repr=False)
    name: str = field(repr=False)
    standing: Standing = Standing.UNKNOWN
    language: str = ""


# --- Why not --------------------------------------------------------------------------


class Reason(Enum):
    """Why a platform refused. LATER comes with `wait` seconds; MOVED with the new chat id.

    GONE: there is no such chat for us. DELETED, REMOVED: it is no more, or it has no place for us
    any more, where the platform tells which. FORBIDDEN, RIGHTS: we may not write there, or not do
    this. FILTERED: a filter of that chat took the words for what nobody may write. ARCHIVED: a
    thread or topic that is put away. REFUSED: surely not done, for a reason that we do not know.

    UNKNOWN: it may have happened or not (a timeout, a cut connection, a server error).
    """

    MOVED = "moved"
    GONE = "gone"
    DELETED = "deleted"
    REMOVED = "removed"
    MESSAGE_GONE = "message_gone"
    FORBIDDEN = "forbidden"
    RIGHTS = "rights"
    TOO_OLD = "too_old"
    TOO_LARGE = "too_large"
    LATER = "later"
    FILTERED = "filtered"
    ARCHIVED = "archived"
    REFUSED = "refused"
    UNREACHED = "unreached"
    UNKNOWN = "unknown"


LOST = frozenset({Reason.GONE, Reason.DELETED, Reason.REMOVED})
"""Why a chat is none for us any more."""


# --- What comes in -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Quoted:
    """A message that somebody points at: the one replied to, or the target of a message menu.

    `author` is None when the bot wrote it or the platform does not say.
    """

    message: str = field(repr=False)
    author: Actor | None = None
    text: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Command:
    """A slash command or a message-menu entry; `text` is what was typed after it.

    `names_us`: it is surely for this bot, and not for another one there. `thread` is the topic of
    the chat in which it was used, where a chat has such.
    """

    chat: Chat
    actor: Actor
    name: str = field(repr=False)
    text: str = field(default="", repr=False)
    about: Quoted | None = None
    message: str = field(default="", repr=False)
    at: datetime | None = None
    serial: int | None = field(default=None, repr=False)
    names_us: bool = False
    thread: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Press:
    """A button that was pressed, or a link that was opened: into the private chat, or another one.

    `message` is the native id of the message that holds the button; a link has none.
    """

    chat: Chat
    actor: Actor
    data: str
    message: str = field(default="", repr=False)
    at: datetime | None = None
    serial: int | None = field(default=None, repr=False)

    @property
    def linked(self) -> bool:
        """Whether it came by a link. Anybody can make one up and hand it to somebody else."""
        return not self.message


FILE_BYTES = 20 * 1024 * 1024
"""Largest file that is taken in (a bot gets no larger one, core.telegram.org/bots/api#getfile)."""


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that somebody sent: what the platform says it is, and how to get it.

    `kind` is the media type ("image/jpeg"), `size` counts bytes; "" and 0 where the platform does
    not say. `fetch(most)` gets the bytes, never inside a turn. It raises OSError when they cannot
    be had, with errno EFBIG when there are more than `most`. The sender's name for the file is
    not kept, and the `repr` shows nothing.
    """

    kind: str = field(repr=False)
    size: int = field(repr=False)
    fetch: Callable[[int], Awaitable[bytes]] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Said:
    """Words in a chat. `answers` is the native id of the message that they reply to.

    Text is empty where the platform withholds it; `extras` names what came with it and is not
    text ("photo", "voice", ...), as plain kinds. `files` are those of them that can be fetched.
    `album` is the same for photos that were sent together and came apart.
    `names_us`: the bot is named in a chat of many, and they reply to nothing of it.
    """

    chat: Chat
    actor: Actor
    text: str = field(repr=False)
    message: str = field(default="", repr=False)
    answers: str = field(default="", repr=False)
    extras: tuple[str, ...] = ()
    at: datetime | None = None
    serial: int | None = field(default=None, repr=False)
    files: tuple[Attached, ...] = ()
    album: str = field(default="", repr=False)
    names_us: bool = False


@dataclass(frozen=True, slots=True)
class Filled:
    """A form that was filled in: one string per field key; a missing key counts as empty.

    `files` holds what was sent for the fields of the kind FILE.
    """

    chat: Chat
    actor: Actor
    data: str
    values: Mapping[str, str] = field(repr=False)
    at: datetime | None = None
    serial: int | None = field(default=None, repr=False)
    files: Mapping[str, tuple[Attached, ...]] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class Joined:
    """The bot was added to a chat, by `actor` where the platform says so.

    Without an actor it may also be that somebody who stays hidden called it there. A DIRECT chat
    with a place: it can write nowhere in that place, and says so to whoever owns it.
    """

    chat: Chat
    actor: Actor | None
    serial: int | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Left:
    """The bot left a chat (`actor` None), or the platform says that a person left it.

    `whole_place`: every chat of that place is gone too (a Discord server that removed the bot).
    `why` the bot left is one of LOST.
    """

    chat: Chat
    actor: Actor | None = None
    whole_place: bool = False
    why: Reason = Reason.REMOVED
    serial: int | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Moved:
    """A chat got a new id (a Telegram group became a supergroup)."""

    chat: Chat
    new: Chat
    serial: int | None = field(default=None, repr=False)


class Trouble(Enum):
    """Why slow work brought nothing.

    KIND: the file is of a kind that is not taken. BROKEN: it cannot be read. UNFETCHED: the
    platform did not give it. SLOW: it took too long.
    """

    TOO_LARGE = "too_large"
    KIND = "kind"
    BROKEN = "broken"
    UNFETCHED = "unfetched"
    SLOW = "slow"


@dataclass(frozen=True, slots=True)
class Done:
    """Slow work has ended: with a `value`, or with trouble. `data` is what its `Later` carried.

    The person may have gone on meanwhile, so whoever takes it looks whether it is still wanted.
    """

    chat: Chat
    actor: Actor
    data: str
    value: bytes | None = field(default=None, repr=False)
    trouble: Trouble | None = None
    serial: ClassVar[None] = None  # no platform numbers it


@dataclass(frozen=True, slots=True)
class Tick:
    """Time passed: everything due at `at` (UTC, aware) is to be done."""

    at: datetime


Event = Command | Press | Said | Filled | Joined | Left | Moved | Done
"""Everything that is one turn: it came from a platform, or is slow work that somebody began."""

Incoming = Event | Tick


# --- What goes out -----------------------------------------------------------------------


class Style(Enum):
    """How a span looks. CODE can be copied with one tap where a platform allows it.

    QUOTE is what a person wrote (see `quoted`), MARKED a piece of it that stands out.
    """

    PLAIN = "plain"
    BOLD = "bold"
    CODE = "code"
    QUOTE = "quote"
    MARKED = "marked"


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one style. Its text is never read as markup or as a mention."""

    text: str = field(repr=False)
    style: Style = Style.PLAIN

    @property
    def quoted(self) -> bool:
        """Whether a person wrote this."""
        return self.style in (Style.QUOTE, Style.MARKED)


@dataclass(frozen=True, slots=True)
class Text:
    """Words for people. Styles come from our catalogues only.

    What a person wrote stands in quotations, each on lines of its own: all else is our voice.
    """

    spans: tuple[Span, ...] = ()

    def __post_init__(self) -> None:
        """Let every quotation begin and end with a line, whatever sentence it was put into."""
        if any(span.quoted for span in self.spans):
            object.__setattr__(self, "spans", tuple(_on_own_lines(self.spans)))

    def __str__(self) -> str:
        """Return the bare words."""
        return "".join(span.text for span in self.spans)

    def __add__(self, other: Text) -> Text:
        """Join two texts without anything between them."""
        return Text(self.spans + other.spans)


def _on_own_lines(spans: Iterable[Span]) -> list[Span]:
    """Return spans with line breaks around quotations, and no sign between left hanging there."""
    made: list[Span] = []
    for span in spans:
        after = bool(made) and made[-1].quoted
        if span.quoted:
            if made and not after:
                made[-1] = Span(made[-1].text.rstrip(" ,"), made[-1].style)
                if not made[-1].text.endswith("\n"):
                    made.append(Span("\n"))
            made.append(span)
        elif after and not span.text.startswith("\n"):
            rest = span.text.lstrip(" .,:;")
            made.extend([Span("\n"), Span(rest, span.style)] if rest else [])
        elif span.text:
            made.append(span)
    return made


_LINE_ENDS = re.compile("\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
_NOTHING = "[^\\S\n]|[\u00ad\u034f\u115f\u1160\u180e\u200b-\u200f\u2060\u2800\u3164\ufeff\uffa0]"
_EMPTY_LINES = re.compile(f"\n(?:(?:{_NOTHING})*\n){{2,}}")


def in_lines(words: str) -> str:
    """Return what a person wrote with plain line breaks, and at most one empty line in a row."""
    return _EMPTY_LINES.sub("\n\n", _LINE_ENDS.sub("\n", words)).strip()


def quoted(words: str) -> Text:
    """Return what a person wrote, as a quotation on lines of its own.

    The one way in which somebody's lines get into a text. Nothing in them can end the quotation.
    """
    lines = in_lines(words)
    return Text((Span(lines, Style.QUOTE),)) if lines else Text()


_BREAKS = re.compile("\\s*[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]\\s*")


def on_one_line(words: str) -> str:
    """Return words without line breaks. French keeps its spaces that do not break."""
    return _BREAKS.sub(" ", words).strip() if _BREAKS.search(words) else words


_MARKS_OF_OURS = str.maketrans("“”«»„‟❝❞〝〞＂", '"' * 11)


def cited(words: str) -> str:
    """Return a title, a place or another few words of a person for the middle of a sentence.

    They stand on one line in marks that nothing in them can close.
    """
    return f"“{on_one_line(words).translate(_MARKS_OF_OURS)}”"


_SAYS_SOMETHING = re.compile(r":(?!\d)|[;()\[\]{}]|[!?]\s|\w{3}\.\s")
"""What a sentence has and the names, days and numbers that we put into one have not."""


_CITED = re.compile("“[^“”]*”")


def first_in_line(words: str) -> str:
    """Return words that begin a line of ours: in marks, where they could be read as our sentence.

    A chat's title or what somebody typed can be anything, also "Fixed: all is well (Lee)".
    """
    bare = on_one_line(words)
    if _CITED.fullmatch(bare) or not _SAYS_SOMETHING.search(bare):
        return bare
    return cited(bare)


def plain(words: str) -> Text:
    """Return words of ours, or a name, that can never become markup: one line."""
    return Text((Span(on_one_line(words)),)) if words else Text()


def joined(parts: tuple[Text, ...] | list[Text], between: str = "\n\n") -> Text:
    """Return the parts that are not empty, with `between` between them."""
    spans: list[Span] = []
    for part in parts:
        if part.spans:
            if spans:
                spans.append(Span(between))
            spans.extend(part.spans)
    return Text(tuple(spans))


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
        msg = f"not a button: {data!r}"
        raise ValueError(msg)
    return data


@dataclass(frozen=True, slots=True)
class Button:
    """Something to tap. `data` is made by `wire`; no secret and no person is inside.

    It states its result ("option 3 on"); it never toggles.
    """

    label: str = field(repr=False)
    data: str = ""
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
    what the button says that leaves it empty, where "Skip" would not say what then happens.
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


@dataclass(frozen=True, slots=True)
class Form:
    """Up to five questions at once (Discord: a modal); asked one by one elsewhere.

    `data` (see `wire`) comes back with `Filled`. `title` has at most 45 characters.
    """

    data: str
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
    data: str


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


# --- What delivery asks of a platform ----------------------------------------------------


@dataclass(frozen=True, slots=True)
class Send:
    """Post a message. `nonce` (at most 25 characters) is the same for every try of one attempt.

    `thread` is the topic of the chat that it goes into, where a chat has such.
    """

    post: Post
    nonce: str
    thread: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Edit:
    """Make one of the bot's own messages look like `post`.

    A picture that is not in the post is not seen any more. `same_files`: the message shows the
    files of the post already, and they need not be sent again.
    """

    message: str = field(repr=False)
    post: Post
    same_files: bool = False


@dataclass(frozen=True, slots=True)
class Delete:
    """Take one of the bot's own messages away."""

    message: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Pin:
    """Pin one of the bot's own messages, silently."""

    message: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Unpin:
    """Take one of the bot's own messages off the pins; it stays where it is."""

    message: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Find:
    """Look in the chat's history for the message that was sent with `nonce`.

    Landed with its id; Refused MESSAGE_GONE when it surely is not there; Refused UNKNOWN where
    the platform keeps no history that can be read, or shows us none.
    """

    nonce: str


@dataclass(frozen=True, slots=True)
class Whisper:
    """Say something to one person that is kept nowhere: in the private chat.

    `near`: on a platform with answers that only one person sees, under what they did last, while
    that can be answered (else Refused GONE). `wipe`: delete what passed in the private chat first.
    """

    post: Post
    near: bool = False
    wipe: bool = False


@dataclass(frozen=True, slots=True)
class Make:
    """Make a role in the place of a chat, for those who want to be rung; Landed with its id.

    One that is called so already, and allows nothing, is taken.

    Only where a platform `mentions`; the others refuse this one and the next.
    """

    name: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Wear:
    """Give a role of the chat's place to an account, or take it away (`on` False)."""

    role: str = field(repr=False)
    account: str = field(repr=False)
    on: bool = True


@dataclass(frozen=True, slots=True)
class Offer:
    """Offer in a private chat the commands that are for a few too (`few`), or everybody's alone.

    Only where a platform has `menus`; the others refuse it.
    """

    few: bool


Act = Send | Edit | Delete | Pin | Unpin | Find | Whisper | Make | Wear | Offer


@dataclass(frozen=True, slots=True)
class Landed:
    """It is done. `message` is the native id. An edit that changed nothing has landed too."""

    message: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Refused:
    """It is not done. UNREACHED: surely not, the platform could not be reached at all."""

    reason: Reason
    wait: float = 0.0
    moved_to: str = field(default="", repr=False)


Outcome = Landed | Refused


@dataclass(frozen=True, slots=True)
class Look:
    """What a platform says about a chat right now.

    `missing` names rights that the bot lacks and that would help, out of "see", "write", "pin",
    "mention" and "roles" (to make some and to give them). `roles`: those that it may mention there.
    `reads_all`: every message of the chat arrives. `members` counts who can read it, rather too
    many than too few, None when unknown. `standing` is that of the account asked about, `silenced`
    whether it may not write there while others may: it was muted, timed out or restricted.
    `reachable` is False without the bot, and `lost` then says why (one of LOST). `open`: everybody
    of its place may read it, or anybody at all. `loud`: each message there makes a sound for
    whoever chose nothing else. None, of both: the platform did not say.
    """

    reachable: bool = True
    lost: Reason = Reason.GONE
    title: str = field(default="", repr=False)
    missing: frozenset[str] = frozenset()
    reads_all: bool = False
    members: int | None = None
    standing: Standing = Standing.UNKNOWN
    silenced: bool = False
    open: bool | None = None
    loud: bool | None = None
    roles: frozenset[str] = field(default=frozenset(), repr=False)


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a platform may be written to: its documented limits, as it counts itself.

    `per_second` messages over all chats in any second, at least `gap` seconds apart; `chat_gap`
    seconds between two messages to one chat; `group_minute` messages to one group chat in any 60
    seconds (0: no such limit); `edit_gap` seconds between two edits of one message, so that a busy
    vote makes 12 a minute at most; a message to a private chat counts as `private_calls`.
    """

    per_second: float
    chat_gap: float
    group_minute: int = 0
    edit_gap: float = 5.05
    gap: float = 0.0
    private_calls: int = 1


@dataclass(frozen=True, slots=True)
class Can:
    """What a platform can do everywhere. Lengths in characters as that platform counts them.

    `forms`: it opens forms. `utf16`: it counts UTF-16 units. `finds`: a Send with the same nonce
    within two minutes gives the first message again, and later `Find` looks in the history.
    `address`: the web address that leads to the bot there; empty until the platform told it.
    `files`: how many files a message can hold; `caption`: the longest text of one that holds any.
    `mark`: how many characters it counts for each line of a quotation beside the line itself.
    `near`: it has answers that only one person sees, for a while under what they did last.
    `menus`: each private chat can have commands of its own on its menu.
    `mentions`: a message can mention everybody who is online, or a role, so that their phones ring.
    """

    text: int
    pace: Pace
    forms: bool = False
    near: bool = False
    utf16: bool = False
    finds: bool = False
    address: str = ""
    files: int = 0
    caption: int = 0
    mark: int = 0
    mentions: bool = False
    menus: bool = False


class Where(Enum):
    """Where a command is offered. MESSAGE: on somebody's message (a reply, or a message menu)."""

    EVERYWHERE = "everywhere"
    DIRECT = "direct"
    MESSAGE = "message"


@dataclass(frozen=True, slots=True)
class Arg:
    """One short word after a command, never a phrase or a story. Text per language code."""

    name: str
    summary: Mapping[str, str]
    required: bool = True


@dataclass(frozen=True, slots=True)
class CommandSpec:
    """A short cut to a flow. `title` is its name in a message menu; texts per language code.

    `names` is how it is typed in other languages, where a platform knows several names for one.
    `apart`: it is for a few, and is not offered to everybody.
    """

    name: str
    summary: Mapping[str, str]
    where: Where = Where.EVERYWHERE
    title: Mapping[str, str] = field(default_factory=dict)
    args: tuple[Arg, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Menu:
    """What a platform is told at start: commands, and the line before Start, per language."""

    commands: tuple[CommandSpec, ...]
    about: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Lines:
    """The adapter's own few sentences, per language code, for when the core cannot be asked.

    `busy`: offers a form that came too late for the platform to open. `open`: the button for it.
    `down`: it did not work; try again. `held`: it cannot be kept yet, and is taken again without
    being sent again. `away`: it could not be kept, and has to be sent again. `late`: the platform
    shows the answer no more, and it has to be opened again.
    """

    busy: Mapping[str, str]
    open: Mapping[str, str]
    down: Mapping[str, str]
    held: Mapping[str, str]
    away: Mapping[str, str]
    late: Mapping[str, str]


class NotKeptError(Exception):
    """What came in could not be written down, and is as if it had never come: hand it in again."""


Receive = Callable[[Incoming], Awaitable[Answer | None]]
"""Takes one event in and returns once it is kept. Raises NotKeptError when it could not be."""

Room = Callable[[Chat], AbstractAsyncContextManager[None]]
"""Makes room among what delivery sends: `async with room(chat)` waits for the next moment in which
a message may go, and counts the one that is sent inside."""


def at_once(_chat: Chat) -> AbstractAsyncContextManager[None]:
    """Make no room: nobody counts."""
    return nullcontext()


class Platform(Protocol):
    """What an adapter is: it runs, does one act in one chat, and looks at one chat."""

    name: str
    can: Can
    room: Room
    """Set by delivery: for messages that go straight back, where they count to the pace."""

    async def run(self, receive: Receive, menu: Menu, lines: Lines) -> None:
        """Take everything in until cancelled. Never raises because the platform is down."""

    async def do(self, chat: Chat, act: Act) -> Outcome:
        """Do one act. Never raises: what went wrong is in the outcome."""

    async def look(self, chat: Chat, account: str = "") -> Look:
        """Look at a chat, and at one account in it when asked. Never raises."""
