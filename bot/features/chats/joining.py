"""The other side: somebody has a code and wants their chat to join a group."""

from __future__ import annotations

from collections.abc import Mapping

from bot import asked, forms, reaching
from bot.binding import Forged
from bot.feature import Sheet
from bot.features.chats import asking, rules
from bot.features.chats.asking import Wish, wish
from bot.texts import N_
from bot.turn import Turn
from bot.view import NOWHERE
from bot.words import (
    Answer,
    Button,
    Chat,
    ChatKind,
    Field,
    Form,
    Quoted,
    Said,
    Text,
    Way,
    joined,
    wire,
)
from storage import codes, groups, members, people, sites
from storage.codes import Code

# --- The code ------------------------------------------------------------------------------


def _form(turn: Turn) -> Form:
    code = Field(
        "code",
        turn.texts.label(N_("The code")),
        turn.t("Type or paste the code you were given."),
        limit=rules.TITLE_LIMIT,
    )
    return Form(turn.link("connect_with_code"), turn.texts.label(N_("Join a group")), (code,))


def _check(turn: Turn, _key: str, value: str) -> Text | None:
    read = codes.read(value)
    wrong = rules.wrong(codes.find(turn.db, read), turn.now) if read else rules.NO_CODE
    return turn.t(wrong) if wrong else None


def _filled(turn: Turn, values: Mapping[str, str]) -> Answer:
    return question(turn) if values.get("chat") else choose(turn, codes.read(values["code"]))


CODE = Sheet("connect_with_code", _form, _filled, _check, needs_group=False)


def _usable(turn: Turn, typed: str) -> Code | Answer:
    """Return the code and let the turn be about its group, or say what is wrong with it."""
    found = codes.find(turn.db, typed)
    wrong = rules.wrong(found, turn.now)
    group = groups.group(turn.db, found.group_id) if found else None
    if wrong or found is None or group is None:
        return turn.say(turn.t(wrong or rules.UNKNOWN))
    turn.home = group
    return found


# --- The ways in ---------------------------------------------------------------------------


def enter(turn: Turn, where: int) -> Answer:
    """Ask for the code that lets this chat join."""
    native = sites.native(turn.db, turn.actor.platform, where)
    if native is None:
        raise Forged(str(where))
    chat = asking.place_chat(turn, native)
    (inspection,) = turn.inspect(chat)
    unfit = asking.unfit(turn, inspection) or asking.refused(turn, chat)
    if unfit is not None:
        return unfit
    forms.done(turn, CODE)
    return forms.ask(turn, CODE, values=_kept(wish(chat, inspection)))


def choose(turn: Turn, code: str) -> Answer:
    """Somebody has a code or the link with it: say how the bot gets into their chat."""
    usable = _usable(turn, code)
    if isinstance(usable, Answer):
        return usable
    if not turn.can.brings:
        return turn.say(
            turn.t(
                "The code is right. Now add me there ({place}), and choose “Join a group that "
                "exists” there.",
                place=turn.place(turn.actor.platform),
            ),
            turn.choose(turn.actor.platform, wire("setup_here", (NOWHERE,))),
        )
    turn.remember("adding", "connect", minutes=60)
    return turn.say(
        turn.t(
            "{group} asks your chat to join. You need to be an administrator there. Which chat?",
            group=turn.group.name,
        ),
        turn.choose(turn.actor.platform, turn.link("connect_with", code)),
    )


def with_link(turn: Turn, code: str) -> Answer:
    """The bot was brought into a chat by somebody who was handed a code."""
    turn.forget("adding")
    if turn.private:
        return choose(turn, code)
    usable = _usable(turn, code)
    if isinstance(usable, Answer):
        return usable
    refused = asking.refused(turn, turn.chat)
    if refused is not None:
        return refused
    if not turn.manages:
        return asking.only_administrators(turn)
    assert turn.inspection is not None, "the entry looks"
    forms.done(turn, CODE)
    kept = _kept(wish(turn.chat, turn.inspection))
    forms.keep(turn, CODE, **kept, code=code)
    return question(turn)


def typed(turn: Turn, text: str, _about: Quoted | None) -> Answer:
    """Take /join: in a chat that chat joins; in private a code can be for a person too."""
    code = codes.read(text)
    found = codes.find(turn.db, code) if code else None
    if found is not None and found.purpose != codes.CHAT:
        turn.home = groups.group(turn.db, found.group_id)
        return turn.say(
            turn.t("This code is for you, not for a chat."),
            turn.button(N_("Open it"), "role_open", code, way=Way.DOOR),
            hide=True,
        )
    if turn.private:
        return choose(turn, code) if code else forms.ask(turn, CODE)
    chat = turn.chat
    (inspection,) = turn.inspect(chat)
    unfit = asking.unfit(turn, inspection) or asking.refused(turn, chat)
    if unfit is not None:
        return unfit
    forms.done(turn, CODE)
    kept = _kept(wish(chat, inspection))
    if not code:
        return forms.ask(turn, CODE, values=kept)
    forms.keep(turn, CODE, **kept, code=code)
    return question(turn)


def opens(turn: Turn, said: Said) -> Answer | None:
    """Know a code of a chat that is typed in the private chat, also without any button."""
    code = codes.read(said.text)
    found = codes.find(turn.db, code) if code else None
    if found is None or found.purpose != codes.CHAT:
        return None
    asked.leave(turn)
    known = forms.values(turn, CODE) or {}
    if not known.get("chat"):
        return choose(turn, code)
    forms.keep(turn, CODE, code=code)
    return question(turn)


def heard(turn: Turn, said: Said) -> Answer | None:
    """Say that what looks like a code opens nothing."""
    code = codes.read(said.text)
    return turn.say(turn.t(rules.UNKNOWN)) if code and "-" in said.text else None


# --- The question --------------------------------------------------------------------------


def question(turn: Turn) -> Answer:
    """Say what joining means, and ask."""
    known = forms.values(turn, CODE) or {}
    usable = _usable(turn, codes.read(known.get("code", "")))
    if isinstance(usable, Answer):
        return usable
    if not known.get("chat"):
        return choose(turn, usable.code)
    chat, title = _wanted(known)
    refused = asking.refused(turn, chat)
    if refused is not None:
        return refused
    other: tuple[Button, ...] = ()
    if turn.chat.place:
        other = (turn.button(N_("Another channel"), "connect_channel"),)
    return turn.say(
        turn.t(
            "Join {group}? Its messages will show in {chat}, and yours there. Member lists are "
            "not shared.",
            group=turn.group.name,
            chat=title,
        ),
        turn.button(N_("Join"), "connect_join"),
        *other,
        turn.button(N_("No"), "form_stop", CODE.name),
    )


def join(turn: Turn) -> Answer:
    """Use the code up and ask an organizer; nothing is connected before their yes."""
    known = forms.values(turn, CODE) or {}
    usable = _usable(turn, codes.read(known.get("code", "")))
    if isinstance(usable, Answer):
        return usable
    if not known.get("chat"):
        return choose(turn, usable.code)
    chat, _title = _wanted(known)
    (inspection,) = turn.inspect(chat)
    unfit = asking.unfit(turn, inspection) or asking.refused(turn, chat)
    if unfit is not None:
        return unfit
    host = _host(turn, usable)
    if host is None:
        return turn.say(turn.t("I can reach no organizer of {group}.", group=turn.group.name))
    person, name = host
    forms.done(turn, CODE)
    codes.use(turn.db, turn.group.id, usable.code)
    kept = asking.keep(turn, wish(chat, inspection), host=person)
    turn.write_to(person, "connect_asked", kept.number)
    waits = turn.t(
        "Now {name} has to say yes, until {until}. Nothing is connected before.",
        name=name,
        until=turn.moment(kept.until),
    )
    next_ = reaching.if_written(turn, turn.t("I tell you then."))
    return turn.say(joined([waits, next_], " "))


def _host(turn: Turn, code: Code) -> tuple[int, str] | None:
    """Return the organizer to ask: whoever made the code, else the first who can be reached."""
    here = members.holders(turn.db, turn.group.id, members.ORGANIZER)
    # A group that lost its last chat has organizers still, and nobody is in a chat of it.
    organizers = [one.person_id for one in here] or members.organizers(turn.db, turn.group.id)
    first = sorted(organizers, key=lambda one: one != code.made_by)
    return next(
        ((one, people.name(turn.db, one)) for one in first if reaching.arrives(turn, one)), None
    )


# --- Another channel -----------------------------------------------------------------------


def _channel_form(turn: Turn) -> Form:
    title = turn.texts.label(N_("Another channel"))
    return Form(turn.link("connect_place"), title, (asking.channel_field(turn),))


def _channel_filled(turn: Turn, values: Mapping[str, str]) -> Answer:
    forms.done(turn, CHANNEL)
    chat = asking.place_chat(turn, values["chat"])
    (inspection,) = turn.inspect(chat)
    unfit = asking.unfit(turn, inspection) or asking.refused(turn, chat)
    if unfit is not None:
        return unfit
    forms.keep(turn, CODE, **_kept(wish(chat, inspection)))
    return question(turn)


CHANNEL = Sheet("connect_place", _channel_form, _channel_filled)


def ask_channel(turn: Turn) -> Answer:
    """Ask which channel of this place is to join instead."""
    return forms.ask(turn, CHANNEL)


# --- The chat in the draft -----------------------------------------------------------------


def _kept(wanted: Wish) -> dict[str, str]:
    chat = wanted.chat
    return {
        "platform": chat.platform,
        "chat": chat.id,
        "kind": chat.kind.value,
        "place": chat.place,
        "title": wanted.title,
    }


def _wanted(known: Mapping[str, str]) -> tuple[Chat, str]:
    """Return the chat of the draft and its title."""
    kind = ChatKind(known["kind"])
    chat = Chat(known["platform"], known["chat"], kind, known["title"], known["place"])
    return chat, known["title"]
