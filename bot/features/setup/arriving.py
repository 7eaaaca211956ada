"""The ways into setting up: the private chat, the bot's arrival in a group, [Start] in a place."""

from __future__ import annotations

from dataclasses import replace

from bot import claims, forms
from bot.binding import Forged
from bot.features.setup import card, rules
from bot.features.setup.channels import seen_of
from bot.features.setup.questions import SETUP, answers, go_on, keep, step
from bot.texts import N_
from bot.turn import Turn
from bot.view import NOWHERE
from bot.words import (
    Answer,
    Button,
    Chat,
    ChatKind,
    Inspection,
    Joined,
    Moved,
    Post,
    Press,
    Standing,
    Text,
    Way,
    joined,
    wire,
)
from storage import cards, drafts, groups, sites
from storage.cards import Target

JOIN = N_("Join a group that exists")
START = "setup_start"
"""The kind of card under which a [Start] is taken away: it draws nothing."""
BEGUN = "begun"
"""The name under which it is remembered which [Start] somebody pressed."""
ARRIVED = "arrived"
"""The name under which a chat is remembered whose link is about to be pressed, or just was."""


# --- From the private chat -----------------------------------------------------------------


def start(turn: Turn) -> Answer:
    """Begin in private, or go on where the person was."""
    if not turn.private:
        return begin_here(turn)
    known = answers(turn)
    if known.get("chat"):
        return _was_at(turn)
    keep(turn, platform=turn.actor.platform)
    turn.forget("adding")
    way = turn.t("You need to be an administrator there.")
    if not turn.can.brings:
        way = turn.t(
            "Add me there ({place}) as its administrator: then I show how to go on.",
            place=turn.place(turn.actor.platform),
        )
    plain = turn.t(
        "I come as a plain member, read only what is meant for me, and set up nothing before the "
        "last step."
    )
    return turn.say(
        joined([turn.t("Which group is it for?"), way, plain], " "),
        card.choose(turn, turn.actor.platform),
        forms.stop_button(turn, SETUP),
    )


def _was_at(turn: Turn) -> Answer:
    known = answers(turn)
    n = rules.QUESTIONS[step(turn, known)]
    chat = known.get("title") or known.get("name", "")
    return turn.say(
        turn.t("You were at {n} of 5, setting up {chat}.", n=n, chat=chat),
        turn.button(N_("Go on"), "setup_go"),
        turn.button(N_("Start again"), "setup_anew"),
    )


def start_anew(turn: Turn) -> Answer:
    """Throw the answers away and begin."""
    forms.done(turn, SETUP)
    return start(turn)


# --- In a group: it was added --------------------------------------------------------------


def joined_chat(turn: Turn, event: Joined) -> Answer | None:
    """The bot was added to a chat that belongs to no group yet."""
    if event.chat.kind is ChatKind.DIRECT:
        return _nowhere_to_write(turn, event.chat)
    if event.actor is None and not turn.chat.place:
        return _door(turn)
    if turn.home is not None:
        return None
    if turn.chat.place:
        text = turn.t("Someone who manages this server can set me up here.")
        begin = Button(turn.texts.label(N_("Start")), wire("setup_begin", (NOWHERE,)))
        return turn.say(text, begin, public=True)
    # Where another feature asked for this chat, it answers the press that follows.
    return None if turn.recall("adding") or _just_came(turn) else _added(turn)


def _nowhere_to_write(turn: Turn, owner: Chat) -> Answer | None:
    if groups.place_chats(turn.db, owner.platform, owner.place):
        return None
    return turn.say(
        turn.t(
            "I am in {server} now, but I can write in none of its text channels. Please make one, "
            "or let me write in one. Then write my name there, with an @.",
            server=owner.title,
        )
    )


def _door(turn: Turn) -> Answer | None:
    """Show the way on, once a minute, to somebody who stays hidden: whoever takes it is known."""
    shown = f"{ARRIVED} {turn.chat.platform} {turn.chat.id}"
    if turn.recall(shown):
        return None
    turn.remember(shown, value=True, minutes=1)
    if turn.home is not None:
        text = turn.t("I do not see who you are here. In private we can go on.")
        return turn.say(
            text, turn.button(N_("Votes and activities"), "whats_on", way=Way.DOOR), public=True
        )
    text = turn.t("An administrator can set me up: tap Start, and we go on in private.")
    where = str(sites.number(turn.db, turn.chat.platform, turn.chat.id))
    begin = Button(turn.texts.label(N_("Start")), wire("setup_at", (NOWHERE, where)), Way.DOOR)
    return turn.say(text, begin, public=True)


def at(turn: Turn, where: int) -> Answer:
    """Offer to whoever manages a chat what can be done there; a link from there led here."""
    chat, inspection = _seen(turn, where)
    refused = _refused(turn, chat, inspection)
    if refused is not None:
        return refused
    return turn.say(
        turn.t("What should {chat} become?", chat=inspection.title),
        turn.button(N_("New group"), "setup_take", where),
        turn.button(JOIN, "connect_enter", where),
    )


def take(turn: Turn, where: int) -> Answer:
    """Begin to set up a new group in a chat that whoever acts manages."""
    chat, inspection = _seen(turn, where)
    refused = _refused(turn, chat, inspection)
    if refused is not None:
        return refused
    forms.done(turn, SETUP)
    _take_chat(turn, chat, inspection)
    return _first_question(turn)


def _seen(turn: Turn, where: int) -> tuple[Chat, Inspection]:
    """Return a chat that a button names, and what the platform says of it and of who acts."""
    native = sites.native(turn.db, turn.chat.platform, where)
    if not turn.private or native is None:
        raise Forged(str(where))
    chat = Chat(turn.chat.platform, native, ChatKind.GROUP)
    (inspection,) = turn.inspect(chat)
    return chat, inspection


def _refused(turn: Turn, chat: Chat, inspection: Inspection) -> Answer | None:
    manages = inspection.standing is Standing.ADMIN
    returned = claims.stands_against(turn, chat, manages=manages)
    if returned is not None or not manages:
        return returned or only_administrators(turn)
    taken = groups.chat(turn.db, chat.platform, chat.id)
    return _taken(turn, taken.group_id, taken.title) if taken else None


def _taken(turn: Turn, group_id: str, title: str) -> Answer:
    return turn.say(claims.taken(turn, group_id, title), turn.button(N_("Menu"), "menu"))


def _added(turn: Turn) -> Answer:
    returned = claims.stands_against(turn, turn.chat, manages=turn.manages)
    if returned is not None:
        return returned
    if not turn.manages:
        return only_administrators(turn)
    begun = bool(answers(turn))
    _take_chat(turn, turn.chat, turn.inspection)
    if begun:
        return _first_question(turn)
    return turn.say(
        joined([_presence(turn), turn.t("I post nothing before the last step.")]),
        turn.button(N_("Set up my group"), "setup_go"),
        _joins(turn),
    )


def here(turn: Turn) -> Answer | None:
    """The link that brings the bot into a group was used there."""
    if turn.private:
        return start(turn)
    taken = groups.chat(turn.db, turn.chat.platform, turn.chat.id)
    if taken is not None:
        return _taken(turn, taken.group_id, taken.title)
    if _just_came(turn):
        return None
    returned = claims.stands_against(turn, turn.chat, manages=turn.manages)
    if returned is not None:
        return returned
    if not turn.manages:
        return only_administrators(turn)
    _take_chat(turn, turn.chat, turn.inspection)
    return _first_question(turn)


def _just_came(turn: Turn) -> bool:
    """Tell whether this was answered a moment ago: a link brings an arrival and a press."""
    if turn.recall(ARRIVED) == turn.chat.id:
        turn.forget(ARRIVED)
        return True
    turn.remember(ARRIVED, turn.chat.id, minutes=1)
    return False


def _take_chat(turn: Turn, chat: Chat, inspection: Inspection | None) -> None:
    """Remember the chat in the draft; nothing of it is a group yet."""
    title = chat.title or (inspection.title if inspection else "")
    name = answers(turn).get("name") or title
    reads = "all" if inspection and inspection.reads_all else ""
    seen = {**seen_of(inspection), "pin": ""} if inspection else {}
    known = {"platform": chat.platform, "chat": chat.id, "kind": chat.kind.value, "place": ""}
    keep(turn, **{**seen, **known, "title": title, "name": name, "reads": reads})


def _first_question(turn: Turn) -> Answer:
    """Say as what the bot is there, above the first question."""
    question = go_on(turn)
    if question.post is None:
        return question
    text = joined([_presence(turn), question.post.text])
    return replace(question, post=Post(text, question.post.rows))


def _presence(turn: Turn) -> Text:
    known = answers(turn)
    return card.presence(turn, known["title"], reads_all=known.get("reads") == "all")


# --- In a place of many channels: [Start] --------------------------------------------------


def begin_here(turn: Turn) -> Answer:
    """Ask whoever manages the place whether it begins a group or joins one."""
    if turn.private:
        return start(turn)
    pressed = turn.incoming
    if isinstance(pressed, Press):
        turn.remember(BEGUN, (turn.chat, pressed.message), minutes=24 * 60)
    returned = claims.stands_against(turn, turn.chat, manages=turn.manages)
    if returned is not None:
        return returned
    if not turn.manages:
        return only_administrators(turn)
    taken = groups.chat(turn.db, turn.chat.platform, turn.chat.id)
    if taken is not None:  # whatever group the button names
        if isinstance(pressed, Press):
            goes(turn, taken.group_id, turn.chat, pressed.message)
        return _taken(turn, taken.group_id, turn.chat.title)
    known = answers(turn)
    if known.get("place") == turn.chat.place and known.get("town"):
        return _was_at(turn)
    return turn.say(
        turn.t(
            "I help neighbours talk with each other and with their police and community "
            "contacts. Setting up takes ten minutes. Stop any time, I remember. I post nothing "
            "before the last step."
        ),
        turn.button(N_("New group"), "setup_new"),
        _joins(turn),
    )


def _joins(turn: Turn) -> Button:
    where = sites.number(turn.db, turn.chat.platform, turn.chat.id)
    return turn.button(JOIN, "connect_enter", where)


def goes(turn: Turn, group_id: str, chat: Chat, message: str) -> None:
    """Take [Start] away from a place that has a group now."""
    if message:
        target = Target(chat.platform, chat.id, turn.texts.language)
        cards.take_away(turn.db, group_id, START, target, message, turn.now)
        turn.stirred = True


def new_group(turn: Turn) -> Answer:
    """Open the form for a new group in this place."""
    if turn.private:
        return start(turn)
    returned = claims.stands_against(turn, turn.chat, manages=turn.manages)
    if returned is not None:
        return returned
    if not turn.manages:
        return only_administrators(turn)
    chat = turn.chat
    taken = groups.chat(turn.db, chat.platform, chat.id)
    if taken is not None:
        return _taken(turn, taken.group_id, chat.title)
    forms.done(turn, SETUP)
    kept = keep(
        turn,
        platform=chat.platform,
        kind=chat.kind.value,
        place=chat.place,
        chat=chat.id,
        name=chat.title.partition(" #")[0],
    )
    return forms.ask(turn, SETUP, values=kept)


# --- Who may -------------------------------------------------------------------------------


def only_administrators(turn: Turn) -> Answer:
    """Say who can do it, and hand them the way."""
    send = Button(
        turn.texts.label(N_("Send this to an administrator")),
        wire("setup_start", (NOWHERE,)),
        Way.SHARE,
    )
    return turn.say(turn.t("Only an administrator can set me up."), send)


def moved(turn: Turn, event: Moved) -> None:
    """A group got a new id while it was being set up."""
    sites.moved(turn.db, event.chat.platform, event.chat.id, event.new.id)
    for platform, native, draft in drafts.named(turn.db, SETUP.name):
        if (platform, draft.values.get("chat")) == (event.chat.platform, event.chat.id):
            values = {**draft.values, "chat": event.new.id}
            drafts.keep(turn.db, platform, native, replace(draft, values=values))
