"""What neighbours write for everyone: where it goes, where an organizer looks first, what is down.

The one place that says whether everyone may read a post now. Features hand it what they post, and
say in their slot `public` what can be taken down (bot/feature.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot import desks, muted
from bot.access import moderator
from bot.appearance.lost import hunts, says_lost
from bot.danger.own import is_own
from bot.texts import N_
from bot.turn import Turn
from bot.view import View, rows
from bot.words import Post, Text, joined, quoted
from storage import agenda, cards, groups, members, moderation, past_contacts, people
from storage.groups import YOUNG, GroupChat
from storage.moderation import ANSWERED, APPEALED, DOWN, HELD, SHOWN, TAKEN, Act

LOOKED_BY = timedelta(days=1)
"""When nobody has looked at a post for this long, organizers are asked again, and go on being."""

UNDO = timedelta(days=1)
"""How long whoever decides about posts may put one back."""

CONTACT_FOR = timedelta(days=90)
"""For so long whoever was a contact takes nothing down, and counts as police who was that."""

FROM = "taken_from"
"""The card for whoever wrote what somebody else took back; its key goes on with that act."""

SUMMARY = "summary"
"""The card of the weekly post, which repeats posts; its key begins with the day, as 20261129."""

TAKE_DOWN = N_("Take it down")

REASONS = {
    "names": N_("It names or shows somebody."),
    "accuses": N_("It accuses or insults somebody."),
    "looks": N_("It is about race or looks."),
    "place": N_("It does not belong in this group."),
}
"""Why a post is taken down; else an organizer's own words say it."""


@dataclass(frozen=True, slots=True)
class Destinations:
    """Where a post goes: at once (`now`), and where an organizer looks `first`.

    `silent`: its author may not write there now, so nothing of theirs goes there through us either.
    """

    now: tuple[GroupChat, ...]
    first: tuple[GroupChat, ...] = ()
    silent: tuple[GroupChat, ...] = ()

    @property
    def nowhere(self) -> bool:
        """Whether it goes to no chat at all, because its author may write in none."""
        return bool(self.silent) and not self.now and not self.first


def reach(turn: Turn, words: str, *, signed: bool) -> Destinations:
    """Return where words of whoever acts go. A child or somebody helpless waits for nobody.

    What people write who are only among those under 18 goes nowhere before an organizer has looked.
    So it is with what neighbours write of harm by one's own, and of somebody whom they hunt. One
    without a name (`signed`: it has one) waits where a neighbour's would, if an organizer wrote it.

    The platforms are asked, also who reads the chats of those who answer, so it is called before
    anything is kept.
    """
    desks.inspect(turn)
    silent = turn.silent_in()
    street = [one for one in groups.street_chats(turn.db, turn.group.id) if one not in silent]
    if (turn.roles.organizer and signed) or says_lost(words):
        return Destinations(tuple(street), (), silent)
    if turn.unnamed or is_own(words) or hunts(words):
        return Destinations((), tuple(street), silent)
    first = tuple(chat for chat in street if looked_at_first(turn, chat))
    return Destinations(tuple(chat for chat in street if chat not in first), first, silent)


def looked_at_first(view: View, chat: GroupChat) -> bool:
    """Whether an organizer looks first at what neighbours post in a chat."""
    return view.group.looks_first or chat.ages == YOUNG


def young_chats(view: View) -> tuple[GroupChat, ...]:
    """Return the chats of people under 18."""
    return tuple(one for one in groups.street_chats(view.db, view.group.id) if one.ages == YOUNG)


def publish(turn: Turn, kind: str, number: int, to: Destinations) -> None:
    """Show a post where it goes, and have organizers look at it for the other chats."""
    moderation.posted(turn.db, turn.group.id, kind, number)
    turn.post(kind, number, words_of=turn.me.id, among=to.now)
    if not to.first:
        return
    moderation.note(
        turn.db,
        turn.group.id,
        kind,
        number,
        HELD,
        person_id=turn.me.id,
        reason=" ".join(str(one.id) for one in to.silent),
        at=turn.now,
    )
    for one in lookers(turn, turn.me.id):
        turn.write_to(one, "post_look", kind, number)
    turn.plan("post_look", kind, number, due=turn.now + LOOKED_BY)


def show(turn: Turn, kind: str, number: int, author: int | None) -> None:
    """Show a post that waited, where it was to go: where its author might write then.

    Also where they may now, if it has their name (`author`): of one without, nobody learns more.
    """
    acts = moderation.acts(turn.db, turn.group.id, kind, number)
    held = next((one for one in acts if one.act == HELD), None)
    if held is None:
        return  # it is everywhere already
    silent = held.reason.split()
    street = groups.street_chats(turn.db, turn.group.id)
    among = [one for one in street if str(one.id) not in silent]
    turn.post(kind, number, words_of=author, among=among)


def gone(turn: Turn, kind: str, number: int) -> None:
    """A post is no more: what waits for a decision about it ends now, and not at its day."""
    for due in ("post_look", "post_said"):
        if agenda.planned(turn.db, due, turn.group.id, f"{kind}_{number}"):
            turn.plan(due, kind, number, due=turn.now)


def repeated(turn: Turn, since: datetime) -> None:
    """Let every weekly post follow that may repeat a post from `since`: it went, or is back."""
    cards.touch_from(turn.db, turn.group.id, SUMMARY, f"{turn.local(since):%Y%m%d}")
    turn.stirred = True


def may_repeat(view: View, kind: str, number: int, chat: GroupChat, author: int | None) -> bool:
    """Whether a chat may read a post once more, or late: it had it, or an organizer has looked.

    Where nobody looks first all may. What an organizer wrote and signed (`author`) needs no look.
    """
    if not looked_at_first(view, chat):
        return True
    copies = cards.copies(view.db, view.group.id, kind, str(number))
    if any(
        (one.platform, one.chat) == (chat.platform, chat.native) and one.shown for one in copies
    ):
        return True
    acts = moderation.acts(view.db, view.group.id, kind, number)
    looked = any(one.act == SHOWN for one in acts)
    return looked or (author is not None and author in moderators(view))


def waits(view: View, to: Destinations) -> Text:
    """Say where it waits for an organizer, and where it does not go; nothing where it goes."""
    if not to.first:
        return muted.told(view, to.silent)
    chats = ", ".join(chat.title for chat in to.first)
    first = view.t("In {chats} it shows once an organizer has looked.", chats=chats)
    return joined([first, muted.told(view, to.silent)], " ")


# --- Who decides about posts ------------------------------------------------------------------


def contact_part(view: View, person_id: int) -> str:
    """Return as which contact somebody counts where posts go down, "" for nobody's contact.

    Whoever gave that back counts as one for a while: else they take down what is said about them
    between two appointments.
    """
    held = members.seat(view.db, view.group.id, person_id).roles
    lately = past_parts(view, person_id)
    return next((one for one in members.CONTACTS if one in held), "") or next(
        (one for one in members.CONTACTS if one in lately), ""
    )


def past_parts(view: View, person_id: int) -> set[str]:
    """Return as which contact somebody counts still who has that role no more."""
    past = past_contacts.until(view.db, view.group.id, person_id)
    return {role for role, day in past.items() if view.local().date() - day < CONTACT_FOR}


def moderators(view: View) -> list[int]:
    """Return who decides about posts: organizers who are no contacts; else all organizers."""
    every = [one.person_id for one in members.holders(view.db, view.group.id, members.ORGANIZER)]
    return [one for one in every if not contact_part(view, one)] or every


def lookers(view: View, author: int | None) -> list[int]:
    """Return who looks at a post before everyone: not whoever wrote it, where there is another."""
    every = moderators(view)
    return [one for one in every if one != author] or every


def moderates(turn: Turn) -> bool:
    """Whether whoever acts decides about posts."""
    return turn.roles.organizer and turn.me.id in moderators(turn)


def see_names(view: View) -> list[int]:
    """Return who reads the names of those who tapped something: organizers who are no contacts."""
    return [
        one.person_id
        for one in members.holders(view.db, view.group.id, members.ORGANIZER)
        if not contact_part(view, one.person_id)
    ]


def by_name(view: View) -> Text:
    """Say to whoever tapped something who reads their name."""
    names = [people.name(view.db, one) for one in see_names(view)]
    if not names:
        return view.t("Nobody here sees your name.")
    return view.t(
        "Organizers who are no contacts see your name: {names}.", names=view.texts.listed(names)
    )


def barred(view: View, person_id: int, author: int | None) -> bool:
    """Whether somebody takes back nothing of this author: the rule for posts, for all else.

    Whoever is a contact, or was one a while ago, ends and takes back only what they wrote
    themselves, as long as anybody else decides.
    """
    return person_id != author and person_id not in moderators(view)


def bars(turn: Turn, author: int | None) -> Text:
    """Say who can take back what somebody wrote, where whoever acts may not; nothing else."""
    if not barred(turn, turn.me.id, author):
        return Text()
    able = [people.name(turn.db, one) for one in moderators(turn)]
    return turn.t(
        "You are a contact here, or were in the last {n} days: then you end and take back nothing "
        "that others wrote. {names} can.",
        n=CONTACT_FOR.days,
        names=turn.texts.listed(able),
    )


def taker(view: View, kind: str, number: int) -> str:
    """Return which contact took back what another organizer wrote; "" where no contact did."""
    acts = moderation.acts(view.db, view.group.id, kind, number)
    act = next((one for one in acts[::-1] if one.act == TAKEN), None)
    return decider(view, act) if act and act.role in members.CONTACTS else ""


def from_another(turn: Turn, kind: str, number: int, author: int) -> None:
    """Note that whoever acts takes back what somebody else wrote: organizers and they read it."""
    if author == turn.me.id:
        return
    act = log(turn, kind, number, TAKEN)
    turn.write_to(author, FROM, f"{kind}/{number}/{act.serial}")


def log(turn: Turn, kind: str, number: int, what: str) -> Act:
    """Note what whoever acts does with what somebody else wrote: organizers read it."""
    return moderation.note(
        turn.db,
        turn.group.id,
        kind,
        number,
        what,
        person_id=turn.me.id,
        name=turn.me.name,
        role=acting_as(turn),
        at=turn.now,
    )


def draw_from(view: View, what: Text, act: Act) -> Post:
    """Draw, for whoever wrote it, who took it back."""
    return Post(
        view.t(
            "{what}: {who} took back what you wrote. Organizers read that under “What was done”.",
            what=what,
            who=decider(view, act),
        )
    )


def not_theirs(turn: Turn) -> Text:
    """Say who decides about posts to somebody who does not."""
    return past_contact(turn) or turn.t(moderator.otherwise, names=turn.organizers())


def past_contact(turn: Turn) -> Text | None:
    """Say until when whoever acts was a contact, and what that still means; None of all others."""
    role, me = contact_part(turn, turn.me.id), turn.me.id
    if not role or role in members.seat(turn.db, turn.group.id, me).roles:
        return None
    day = past_contacts.until(turn.db, turn.group.id, me)[role]
    return turn.t(
        "You were {role} until {day}. For {n} days after that, only other organizers take posts "
        "down.",
        role=turn.role_name(role),
        day=turn.texts.day(day),
        n=CONTACT_FOR.days,
    )


def acting_as(turn: Turn) -> str:
    """Return the part of whoever decides that all have to know of: that of a contact first."""
    return contact_part(turn, turn.me.id) or members.ORGANIZER


def decider(view: View, act: Act) -> str:
    """Return who decided about a post: "Ana, organizer", also "organizer and police contact"."""
    who = view.in_role(act.name, members.ORGANIZER)
    if act.role not in members.CONTACTS:
        return who
    role, day = view.role_name(act.role), _ended(view, act)
    if day is not None:
        return view.texts.label(N_("{who}, {role} until {day}"), who=who, role=role, day=day)
    return view.texts.label(N_("{who} and {role}"), who=who, role=role)


def asker(view: View, act: Act) -> str:
    """Return which contact asked organizers: "Lee, police contact"; "" for an author."""
    if not act.role:
        return ""
    who, day = view.in_role(act.name, act.role), _ended(view, act)
    return view.texts.label(N_("{who} until {day}"), who=who, day=day) if day else who


def _ended(view: View, act: Act) -> str | None:
    """Return the day on which somebody had given the part of a contact back that they acted in."""
    day = past_contacts.until(view.db, view.group.id, act.person_id).get(act.role)
    ended = day is not None and day <= view.local(act.at).date()
    return view.texts.day(day) if day and ended else None


# --- Where a post stands ----------------------------------------------------------------------


def visible(view: View, kind: str, number: int) -> bool:
    """Whether everyone may read a post: it is not down, and waits for nobody's look."""
    return down(view, kind, number) is None and held(view, kind, number) is None


def seen(view: View, kind: str, number: int, up: Text) -> Text:
    """Say who sees a post now: what holds where it is `up` in every chat, else in which it is."""
    if down(view, kind, number):
        return view.t("It was taken down: no chat shows it.")
    copies = cards.copies(view.db, view.group.id, kind, str(number))
    there = {(one.platform, one.chat) for one in copies}
    street = groups.street_chats(view.db, view.group.id)
    shown = [one.title for one in street if (one.platform, one.native) in there]
    chats = view.texts.listed(shown)
    if held(view, kind, number) is not None:
        if not shown:
            return view.t("No chat shows it before an organizer has looked.")
        return view.t("Before an organizer has looked it shows only in {chats}.", chats=chats)
    return view.t("It shows only in {chats}.", chats=chats) if 0 < len(shown) < len(street) else up


def held(view: View, kind: str, number: int) -> Act | None:
    """Return by what a post waits for an organizer's look, None where it does not."""
    return moderation.held(view.db, view.group.id, kind, number)


def down(view: View, kind: str, number: int) -> Act | None:
    """Return how a post was taken down, None while it stands."""
    act = moderation.standing(view.db, view.group.id, kind, number)
    return act if act and act.act == DOWN else None


def because(view: View, act: Act) -> Text:
    """Return why it was taken down."""
    reason = view.t(REASONS[act.reason]) if act.reason in REASONS else Text()
    return joined([reason, quoted(act.words)], "\n")


def told(view: View, ref: str, act: Act) -> Text:
    """Return what everyone reads in the place of a post that is down."""
    if not act.role:
        return view.t("**{ref}** was taken down by an organizer.", ref=ref)
    who = decider(view, act)
    head = view.t(
        "**{ref}** was taken down by {who}, {moment}.", ref=ref, who=who, moment=view.moment(act.at)
    )
    return joined([head, because(view, act)], "\n")


def judges(view: View, act: Act, author: int | None) -> set[int]:
    """Return who decides when the author of a post asks another organizer than who took it down."""
    return set(moderators(view)) - {act.person_id, author}


def for_author(view: View, ref: str, act: Act, author: int | None) -> Post:
    """Return what the author of a post that is down reads, and what they can do."""
    buttons = [view.button(N_("Answer"), "post_words", ANSWERED, act.kind, act.number)]
    if judges(view, act, author):
        another = N_("Ask another organizer")
        buttons.append(view.button(another, "post_words", APPEALED, act.kind, act.number))
    return Post(told(view, ref, act), rows(buttons))


def instead(view: View, ref: str, kind: str, number: int) -> Post | None:
    """Return what is shown in the place of a post, None while it stands."""
    act = down(view, kind, number)
    return Post(told(view, ref, act)) if act else None
