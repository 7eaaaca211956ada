"""Somebody was invited to a role: they read what it means, and say yes or no."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from bot import asked, desks, ended, forms, officers, rights, unnamed
from bot.access import contact
from bot.before import Before
from bot.binding import Forged
from bot.feature import Sheet
from bot.features.people import card, rules
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, ChatKind, Field, Form, Left, Said, Standing, Text, joined
from storage import codes, groups, members, people
from storage.codes import Code


def _usable(turn: Turn, typed: str) -> Code | Answer:
    """Return the invitation and let the turn be about its group, or say what is wrong with it."""
    found = codes.find(turn.db, typed)
    wrong = rules.wrong(found, turn.now)
    group = groups.group(turn.db, found.group_id) if found else None
    if wrong or found is None or group is None:
        return turn.say(turn.t(wrong or rules.UNKNOWN))
    turn.home = group
    return found


def opens(turn: Turn, said: Said) -> Answer | None:
    """Know an invitation that is typed in the private chat."""
    code = codes.read(said.text)
    found = codes.find(turn.db, code) if code else None
    if found is None or found.purpose not in rules.ROLES:
        return None
    asked.leave(turn)
    return offer(turn, code)


def offer(turn: Turn, code: str) -> Answer:
    """Say honestly what the role means, before anything is accepted."""
    found = _usable(turn, code)
    if isinstance(found, Answer):
        return found
    refused = _refused(turn, found)
    if refused is not None:
        return refused
    return turn.say(
        turn.t(card.OFFERS[found.purpose], group=turn.group.name),
        turn.button(N_("Accept"), "role_accept", code),
        turn.button(N_("No"), "role_refuse", code),
    )


def _refused(turn: Turn, code: Code) -> Answer | None:
    """Say why this person cannot have the role, or why that invitation gives none any more."""
    if not _stands(turn, code):
        return turn.say(
            turn.t(
                "The person who made this invitation does not organize {group} now. Please ask "
                "{names} for a new one.",
                group=turn.group.name,
                names=turn.organizers(),
            )
        )
    person = people.person(turn.db, turn.actor.platform, turn.actor.id)
    if person is None:
        return None
    if person.id == code.made_by:
        return turn.say(turn.t("This is your own invitation. Give it to somebody else."))
    held = members.seat(turn.db, turn.group.id, person.id).roles
    role = turn.role_name(code.purpose)
    if code.purpose in held:
        return turn.say(turn.t("You are {role} here already.", role=role))
    clash = _clash(turn, code.purpose, person.id, held)
    return turn.say(clash) if clash.spans else None


def _clash(turn: Turn, role: str, person_id: int, held: Collection[str]) -> Text:
    """Say why somebody cannot be police, or not police, beside what they are or were."""
    police = officers.is_police(turn, person_id)
    if not rules.clashes(role, held, police=police):
        return Text()
    if police and members.POLICE not in held:
        return turn.t(
            "You were a police contact here. Until {day} you count as police, so you cannot be a "
            "contact who is not police. Ask {names}.",
            day=turn.texts.day(officers.until(turn, person_id)),
            names=turn.organizers(),
        )
    return turn.t(
        "You have another role here, and nobody can be police and not police at once. Ask {names}.",
        names=turn.organizers(),
    )


def _stands(turn: Turn, code: Code) -> bool:
    """Whether whoever invited organizes the group still: nobody is let in by who was put out."""
    if members.ORGANIZER not in members.seat(turn.db, turn.group.id, code.made_by).roles:
        return False
    where = rights.look_up(turn, code.made_by)
    return where is Standing.MEMBER or (
        where is Standing.UNKNOWN and rights.counts(turn, code.made_by)
    )


def accept(before: Before, turn: Turn, code: str) -> Answer:
    """Give the role. It counts while the person is in a chat of the group."""
    found = _usable(turn, code)
    if isinstance(found, Answer):
        return found
    before.known(turn)
    refused = _refused(turn, found)
    if refused is not None:
        return refused
    where = rights.look_up(turn)
    desks.inspect(turn)
    name = turn.me.name
    codes.use(turn.db, turn.group.id, found.code, turn.me.id)
    members.give_role(turn.db, turn.group.id, turn.me.id, found.purpose)
    if where is Standing.UNKNOWN and rights.vouches(turn, found.made_by):
        # Telegram need not tell a plain member who is there: then whoever invited vouches for it.
        today = turn.local().date()
        members.confirm(turn.db, turn.group.id, turn.me.id, found.made_by, today)
    if found.purpose in members.CONTACTS:
        groups.change(turn.db, turn.group.id, private_words=True)
    turn.touch("front", "card")
    unnamed.named_like(turn, turn.me.id)
    turn.write_to(found.made_by, "role_answered", found.code)
    return _welcome(turn, found.purpose, name, counts=rights.counts(turn, turn.me.id))


def _welcome(turn: Turn, role: str, before: str, *, counts: bool) -> Answer:
    """Say what somebody is now and what happens next, and what they are called where that changed.

    What counts only later says so first.
    """
    name, group = turn.role_name(role), turn.group.name
    if not counts:
        text = turn.t(
            "You are {role} of {group} as soon as you are in one of its chats. Ask {names} to "
            "add you, then press any button there.",
            role=name,
            group=group,
            names=turn.organizers(),
        )
        return turn.say(joined([text, _called(turn, before)], " "), turn.button(N_("Menu"), "menu"))
    first = turn.t("You are now {role} of {group}.", role=name, group=group)
    lines = [joined([first, _called(turn, before)], " "), *_next(turn, role)]
    ways = [turn.button(N_("My day"), "my_day")]
    if role in members.CONTACTS:
        ways.append(turn.button(N_("Say what you do"), "role_duty", role))
    return turn.say(joined(lines, "\n"), *ways, turn.button(N_("Menu"), "menu"))


def _called(turn: Turn, before: str) -> Text:
    """Say what somebody is called from now on, where another one has their name already."""
    shown = people.name(turn.db, turn.me.id)
    if shown == before:
        return Text()
    return turn.t(
        "Somebody here is called {name} already. You are {shown}.", name=before, shown=shown
    )


def _next(turn: Turn, role: str) -> tuple[Text, ...]:
    """Return what comes to somebody with a role, where, and where they find it again."""
    what = turn.t("What comes: what people send to the organizers, at any hour where it is urgent.")
    if role in members.CONTACTS:
        what = turn.t("What comes: questions to you, problems and private messages for you.")
    where = desks.elsewhere(turn)
    if not where.spans:
        where = turn.t("Where: here, and in the private chats of those who answer.")
        if not groups.closed_desks(turn.db, turn.group.id):
            where = turn.t("Where: here. You answer by replying.")
    again = turn.t("“My day” lists all that waits for you.")
    return what, where, again


def refuse(turn: Turn, code: str) -> Answer:
    """Use the invitation up; whoever made it is told."""
    found = _usable(turn, code)
    if isinstance(found, Answer):
        return found
    codes.use(turn.db, turn.group.id, found.code)
    if turn.write_to(found.made_by, "role_answered", found.code):
        return turn.say(turn.t("Nothing changed. I tell the person who invited you."))
    return turn.say(turn.t("Nothing changed. I cannot write to the person who invited you."))


# --- What they do --------------------------------------------------------------------------


def _form(turn: Turn, role: str) -> Form:
    duty = Field(
        "duty",
        turn.texts.label(N_("Your agency or duty")),
        turn.t("What do you do? For example: constable, or school nurse. Everyone can see it."),
        limit=rules.DUTY_LIMIT,
    )
    return Form(turn.link("role_what", role), turn.texts.label(N_("Say what you do")), (duty,))


def _filled(turn: Turn, values: Mapping[str, str], role: str) -> Answer:
    forms.done(turn, DUTY)
    if role not in members.seat(turn.db, turn.group.id, turn.me.id).roles:
        raise Forged(role)
    members.give_role(turn.db, turn.group.id, turn.me.id, role, values["duty"])
    return turn.say(turn.t("Saved: {duty}.", duty=values["duty"]), turn.button(N_("Menu"), "menu"))


DUTY = Sheet("role_what", _form, _filled, needs=contact)


def ask_duty(turn: Turn, role: str) -> Answer:
    """Ask a contact what they do, in their own words."""
    if role not in members.CONTACTS:
        raise Forged(role)
    return forms.ask(turn, DUTY, role)


# --- Somebody left -------------------------------------------------------------------------


def left(turn: Turn, event: Left) -> None:
    """Somebody left a chat, or blocked the bot: what hangs on being there ends."""
    platform = event.chat.platform
    if event.chat.kind is ChatKind.DIRECT:
        people.opened_private(turn.db, platform, event.chat.id, "", private=False)
        return
    chat = groups.chat(turn.db, platform, event.chat.id)
    person = people.person(turn.db, platform, event.actor.id) if event.actor else None
    if chat is None or person is None or turn.home is None:
        return
    ended.lost(turn, chat.id, person.id)
    if members.seat(turn.db, chat.group_id, person.id).roles:
        turn.touch("front", "card")
