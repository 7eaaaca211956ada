"""Every slot that a feature may fill: the table of contents of the architecture.

A feature is a value. What gathers from all features (the front door, help, what is on, the
private chat) goes through these slots, never through imports between features.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum, IntEnum

from bot.access import Roles, Rule, anyone, member
from bot.binding import takes
from bot.loudness import ANSWERS
from bot.taken import WayBack
from bot.turn import Turn
from bot.view import View
from bot.words import (
    Answer,
    Arg,
    Button,
    Form,
    Joined,
    Left,
    Moved,
    Post,
    Quoted,
    Said,
    Text,
    Where,
)
from storage.cards import Target


class Spot(Enum):
    """Where a door is.

    STREET: on the group's card and in the private chat, for all. ORGANIZERS and CONTACTS:
    a row of their own in the private chat. ORGANIZE: behind [Organize], what is used most; ASKING,
    PEOPLE, RULES: one step further, by subject. SETTINGS: behind [My settings].
    """

    STREET = "street"
    ORGANIZERS = "organizers"
    CONTACTS = "contacts"
    ORGANIZE = "organize"
    ASKING = "asking"
    PEOPLE = "people"
    RULES = "rules"
    SETTINGS = "settings"


class Rank(IntEnum):
    """Where a door stands in its spot; those of one rank stand in the order of house.py."""

    FIRST = 0
    USUAL = 1
    LAST = 2


@dataclass(frozen=True, slots=True)
class Door:
    """A way in: a button that opens one of the feature's presses for a group.

    `photo`: it is offered to whoever sends a photo before anything asked for one. `young` is the
    action that it opens on the card of a chat of people under 18, where it is another.
    """

    label: str
    action: str
    spot: Spot
    needs: Rule = anyone
    photo: bool = False
    young: str = ""
    words: Sequence[str] = ()
    """What people type for it besides its label, in any language, as `bot.meant.bare_words`."""
    rank: Rank = Rank.USUAL


class Link(Enum):
    """Whether a press may come by a link: never, into the PRIVATE chat, or INTO another chat.

    Whoever opens a link did not choose what it says, so what acts never comes by one.
    """

    NEVER = "never"
    PRIVATE = "private"
    INTO = "into"


@dataclass(frozen=True, slots=True)
class Entry:
    """What a press does: `run(turn, *args)`; the words after the group become str or int args.

    `traceless`: leaves no row about who pressed. `inspects`: the platform is asked about the chat
    first (`turn.inspection`). `needs_group`: without it, it works before there is one. `link`: it
    may be drawn as a link and come by one, because it opens a screen and changes nothing. `after`
    is the press that asks whether this is meant: then this counts once, for whoever was shown it,
    else that asks. `ends`: it ends or erases something, so a bare "yes" is not enough to press it.
    `served`: what comes in by it waits for somebody, or it is about what is sent, so it is closed
    where a group has stopped. `worded`: words that were typed where it stands can go with it, into
    the form that it opens (bot/ways.py). `bars(turn, *args)`: it changes for all what
    others can say or who reads it, and this says who does that, where whoever acts may not
    (bot/switches.py).
    """

    run: Callable[..., Answer | None]
    needs: Rule = anyone
    traceless: bool = False
    inspects: bool = False
    needs_group: bool = True
    link: Link = Link.NEVER
    after: str = ""
    ends: bool = False
    served: bool = False
    worded: bool = False
    bars: Callable[..., Text] | None = None

    @property
    def takes(self) -> int:
        """How many words of a button it takes."""
        return len(takes(self.run, 1))


DAY, WEEK = timedelta(days=1), timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A form: how it is made, and what happens when it is filled in.

    `form(turn, *args)` gives its fields; `filled(turn, values, *args)` answers. `check(turn, key,
    value)` returns one sentence when a value cannot be used. `dates`: the fields that are one date
    each: what an unclear one may mean is shown as buttons, and an answer to that need not say it
    all. `answers`: other presses under a question that answer it. `private`: what is written stays
    in memory for 30 minutes; else it waits 24 hours on the disk, and a week where it sets up a
    group.
    `aloud(values)`: the fields that everyone will read, of those that a neighbour writes; they pass
    `bot.aloud` before `filled`. Of no values, the fields that may be.
    `apart`: the fields whose words not everyone reads, or which the feature looks at by itself. In
    all others a word that insults a people cannot stand, whoever writes them (`held`).
    `wipes`: whoever stops it leaves a wiped private chat behind. `beside`: names of what else is
    remembered with a private draft, as long as it, and of alarms that end with it. `again`: the
    press that begins anew what took too long.
    `typed(turn)`: what to say instead to words at a look that take no place in it, None where they
    may.
    `photo`: under which name a photo is kept that comes before it is asked for, where the form has
    no field for one and it has a place later on.
    `stopped`: what [Stop] says instead of that nothing was sent.
    `warns`: it is about an alert, so words that say danger are what it is for; everywhere else they
    are answered with whom to call before the form goes on.
    `goes_on(values)`: the field in which words go on that a program cut where a message ends; ""
    where none were.
    """

    name: str
    form: Callable[..., Form]
    filled: Callable[..., Answer]
    check: Callable[[Turn, str, str], Text | None] = lambda _turn, _key, _value: None
    needs: Rule = anyone
    private: bool = False
    needs_group: bool = True
    aloud: Callable[[Mapping[str, str]], Sequence[str]] = lambda _values: ()
    apart: Sequence[str] = ()
    wipes: bool = False
    beside: Sequence[str] = ()
    again: str = ""
    typed: Callable[[Turn], Answer | None] = lambda _turn: None
    photo: str = ""
    stopped: str = ""
    goes_on: Callable[[Mapping[str, str]], str] = lambda _values: ""
    dates: Sequence[str] = ()
    answers: Sequence[str] = ()
    warns: bool = False

    @property
    def traceless(self) -> bool:
        """Whether its turns leave no row about who acts: a private one that needs no right."""
        return self.private and self.needs is anyone

    @property
    def lasts(self) -> timedelta:
        """How long what is written waits on the disk: what belongs to no group yet sets one up."""
        return DAY if self.needs_group else WEEK

    def held(self, key: str) -> bool:
        """Whether a word that insults a people cannot stand in a field: everyone may read it."""
        return not (self.private or key in self.apart or key in self.aloud({}))

    @property
    def for_a_part(self) -> bool:
        """Whether those with a part read what a neighbour writes in it, and not everyone."""
        return self.danger and bool(self.apart)

    @property
    def danger(self) -> bool:
        """Whether neighbours write it: words that say danger are answered with whom to call."""
        return self.needs in (anyone, member)


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A slash command: `run(turn, text, about)`. `summary` and `title` are for the catalogues.

    `fr` is how it is typed in French, where a platform knows several names for one.
    """

    name: str
    summary: str
    run: Callable[[Turn, str, Quoted | None], Answer | None]
    needs: Rule = anyone
    where: Where = Where.EVERYWHERE
    title: str = ""
    args: tuple[Arg, ...] = ()
    traceless: bool = False
    needs_group: bool = True
    fr: str = ""

    @property
    def apart(self) -> bool:
        """Whether it is for those with a part in the group, and not offered to everybody."""
        return not self.needs.allows(Roles(member=True))


@dataclass(frozen=True, slots=True)
class Wrote:
    """Who wrote what a card brings (a person id), and its short name: "Q-88"."""

    person_id: int
    ref: str


@dataclass(frozen=True, slots=True)
class Card:
    """A kind of message that stays in chats.

    `*key` are the parts of its key, as `turn.post` got them, and bound like the words of a button.

    `draw(view, *key)` draws it from today's rows; None: never shown, or taken away. `reply(turn,
    said, *key)` takes a reply to it. `failed(turn, target, *key)` hears that a copy was given up,
    `stuck(turn, target, *key)` that one cannot be changed any more: it is too old, or was deleted.
    `needs`: who may reply, and who reads its copies in private chats; who loses that right sees
    no more of it. `own`: a copy in private is for whoever wrote what it shows, who reads it also
    without that right. `topic`: what its copies in private chats are for those who want fewer
    messages (bot/loudness.py). `line(view, *key)` is what stands in the weekly summary where a post
    of its own would be one too many. `landed(turn, *key)` hears that another copy arrived.
    `wrote(view, *key)` is whose words it brings: they hear where those were turned away.
    `called(view, *key)` names what it shows in a few words, where that can be taken back or ended:
    whoever took it back follows where it is gone (bot/taken.py), and it stands in the log.
    `undo(turn, *key)` is what it is called and the button that takes it back, for whoever sent it,
    as long as that works.
    """

    draw: Callable[..., Post | None]
    reply: Callable[..., Answer | None] | None = None
    failed: Callable[..., None] | None = None
    needs: Rule = anyone
    own: bool = False
    topic: str = ANSWERS
    line: Callable[..., Text | None] | None = None
    landed: Callable[..., None] | None = None
    stuck: Callable[..., None] | None = None
    wrote: Callable[..., Wrote | None] | None = None
    called: Callable[..., Text | None] | None = None
    undo: WayBack | None = None

    @property
    def for_a_part(self) -> bool:
        """Whether somebody reads it for a part that they took; then it belongs to no topic."""
        return not self.needs.allows(Roles(member=True))


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something that waits for somebody, and the card (`kind`, `key`) that shows it.

    `what` names it in a few words: "a question from Maria". `words` is what somebody wrote, ""
    where only the card may show it. `since`: when it began to wait. `due`: what was promised.
    `ref` is its short name, where it has one: "Q-88".
    """

    what: Text
    kind: str
    key: str
    since: datetime | None = None
    words: str = field(default="", repr=False)
    due: Text = field(default_factory=Text)
    urgent: bool = False
    ref: str = ""


KNOWN = timedelta(days=30)
"""How long what has ended still stands under [What I asked]."""


@dataclass(frozen=True, slots=True)
class Mine:
    """Something that somebody asked or told: a line, and the card (`kind`, `key`) that shows it.

    `label` is on the button that opens the card: "E-14".
    """

    line: Text
    label: str
    kind: str
    key: str


@dataclass(frozen=True, slots=True)
class Underway:
    """Something of somebody's that goes on or is up: what it is, and the ways to end it."""

    what: Text
    ways: tuple[Button, ...]


@dataclass(frozen=True, slots=True)
class Current:
    """Something that is open or planned: its line in [What is on], and the way to take part."""

    line: Text
    button: Button | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """What came of something, as a line of the weekly post.

    `kind` and `number` name the post of a neighbour that it repeats (bot/public.py); "" and 0 where
    it repeats none.
    """

    line: Text
    kind: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class Public:
    """Posts of neighbours that everyone reads: organizers can take them down (bot/public.py).

    They are cards of one kind, keyed by their number. `ref(number)` is what people call one,
    `author(view, number)` who wrote it (by id; None where there is none that everyone reads),
    `named(view, number)` whether it shows their name: of one without, nothing that others see
    depends on what its author may do now, or on whether words reach them. `latest(view, most)` are
    the newest numbers. `touch(turn, number)` lets everything follow that shows its words; `cards`
    are the other kinds that show them to somebody who did not write them, keyed by the number and
    whatever comes after a "_".
    """

    ref: Callable[[int], str]
    author: Callable[[View, int], int | None]
    named: Callable[[View, int], bool]
    latest: Callable[[View, int], Sequence[int]]
    touch: Callable[[Turn, int], None]
    cards: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Trace:
    """Something that is kept about a person, in a few words: "2 open questions".

    `ends`: it ends when they are erased; else it stays, without their name.
    """

    words: Text
    ends: bool


@dataclass(frozen=True, slots=True)
class Sentence:
    """A choice under "What is this?": `start(turn, words)` goes on with what was typed.

    `danger`: only words that say danger are asked about it. `door` is the press of the door that
    begins the same without words: who types its name there means the words, too.
    """

    label: str
    name: str
    start: Callable[[Turn, str], Answer]
    rank: int
    needs: Rule = anyone
    traceless: bool = False
    danger: bool = False
    door: str = ""


@dataclass(frozen=True, slots=True)
class Sample:
    """A conversation that the tests live through on every platform.

    One line each: `maria > [Report a problem]` presses, `maria > "words"` types, `maria > {what:
    Lamp out | where: Elm}` fills a form (asked one by one where there are none), `maria < words`
    must be seen by Maria alone, `elm < words` in that chat, `elm << words` in every chat,
    `later 4h` lets time pass, `olga > [Add] into oak` picks the chat that the bot is brought into
    and `olga > into oak` brings it there. `lee > to Lamp out: words` replies to the bot's message
    with these words, `tom > on Lamp out: /concern` uses a command on somebody's, `maria > in elm:
    Lamp out` types in a chat, `maria > leaves elm` leaves it, and `(copied)` stands for what a
    button copied. `taps` is the most it may take the person named `who`,
    for each platform on which it goes like this.
    """

    name: str
    who: str
    taps: Mapping[str, int]
    lines: str


@dataclass(frozen=True, slots=True)
class Passed:
    """How many things waited for somebody whose role ended, and what becomes of them.

    `on`: others are asked now; `back`: nobody else may read it, so whoever asked hears that.
    """

    on: int = 0
    back: int = 0

    def __add__(self, other: Passed) -> Passed:
        """Return what is so of both."""
        return Passed(self.on + other.on, self.back + other.back)


Replan = timedelta | Callable[..., bool]
"""How far ahead at most something may be planned; or `run(turn, due, *key)`, which plans it anew
when `due` is later than its rule allows now, and returns whether it was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Feature:
    """One thing that Porchlight does."""

    name: str
    help: str = ""
    doors: Sequence[Door] = ()
    presses: Mapping[str, Entry] = field(default_factory=dict)
    sheets: Sequence[Sheet] = ()
    shortcuts: Sequence[Shortcut] = ()
    cards: Mapping[str, Card] = field(default_factory=dict)
    due: Mapping[str, Callable[..., None]] = field(default_factory=dict)
    """What is done when something comes due that was planned: `run(turn, *key)`."""
    replans: Mapping[str, Replan] = field(default_factory=dict)
    """What comes due by a rule, for when a clock that was wrong has planned it too late."""
    done: Mapping[str, Entry] = field(default_factory=dict)
    """What follows slow work, as from a press: `run(turn, done, *args)` with what came of it."""
    sentences: Sequence[Sentence] = ()
    opens: Callable[[Turn, Said], Answer | None] | None = None
    """Words in the private chat that open something by themselves, also while a question is open:
    six words, a code. None where they open nothing."""
    secret: Callable[[str], bool] | None = None
    """Whether words look as if they open something: where many read they are to be deleted."""
    door: Callable[[Turn, str], Button | None] | None = None
    """The button that words typed in the private chat stand for."""
    heard: Callable[[Turn, Said], Answer | None] | None = None
    """Words in the private chat that this feature knows while no question is open ("thanks")."""
    hears_traceless: bool = False
    unheard: Callable[[Turn, Said], Answer | None] | None = None
    """Any other sentence in the private chat; one feature takes them."""
    beneath: Mapping[str, Callable[[Turn, str], Answer | None]] = field(default_factory=dict)
    """What becomes of words typed where a press stands on the screen: they are kept for the form
    that it goes on to, which shows them where it asks for words, and it is asked again what was
    asked. None where they are something else."""
    front: Callable[[View], Sequence[Text]] | None = None
    """Lines for the group's card."""
    public: Mapping[str, Public] = field(default_factory=dict)
    """What of it organizers can take down, by the kind of its card in the chats."""
    spread: Callable[[Turn, str, int], bool] | None = None
    """A copy of a post of a neighbour (kind, number) follows it, or could not. False where that
    changes nothing."""
    on: Callable[[View], Sequence[Current]] | None = None
    """What is open or planned, for [What is on]."""
    results: Callable[[View, datetime, datetime], Sequence[Result]] | None = None
    """What came of things that everyone reads, between two moments, for the weekly post."""
    waiting: Callable[[Turn], Sequence[Waiting]] | None = None
    """What waits for this contact or organizer, for [My day]."""
    mine: Callable[[Turn], Sequence[Mine]] | None = None
    """What this person asked or told in the turn's group, and what came of it, the newest first,
    for [What I asked]."""
    underway: Callable[[Turn], Sequence[Underway]] | None = None
    """What of this person's goes on by itself now, is up, or stands on their screen, and can be
    ended: a bare "stop" or "take it back" may mean it."""
    joined: Callable[[Turn, Joined], Answer | None] | None = None
    left: Callable[[Turn, Left], None] | None = None
    moved: Callable[[Turn, Moved], None] | None = None
    undelivered: Callable[[Turn, Target], None] | None = None
    """A copy in a chat of the group was given up, and its own card has no `failed`."""
    unpinned: Callable[[Turn, Target], None] | None = None
    """The bot may not pin in a chat of the group any more, or not what comes there anew."""
    begins: Callable[[Turn], None] | None = None
    """A group was founded, or the program has started: plan for it what comes again and again."""
    alarms: Mapping[str, Callable[[Turn], Post | None]] = field(default_factory=dict)
    """What is said when an alarm rings that a turn has set (`turn.alarm`)."""
    remains: Mapping[str, str] = field(default_factory=dict)
    """For alarms that wipe a private chat, by name: the sentence that alone stays there where the
    process ends before they ring. Of several, the first counts for one account."""
    traces: Callable[[View, int], Sequence[Trace]] | None = None
    """What is kept about a person (by id) in this group, for whoever thinks of being erased."""
    forgets: Callable[[Turn, int], None] | None = None
    """A person (by id) is erased: end what waits for them in this group, and draw anew what shows
    their name. Once for each group; what leads to them goes by itself (storage/bonds.py)."""
    role_ended: Callable[[Turn, int], Passed] | None = None
    """A person (by id) has a role no more: what waits for them goes on now."""
    samples: Sequence[Sample] = ()
