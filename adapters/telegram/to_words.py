"""Turns Telegram's updates into our words. Pure: asks nobody, fetches nothing, keeps nothing.

What means nothing to Porchlight becomes None: service lines that others cover, messages of
channels and other bots, commands for another bot. What no Telegram would send raises some error:
the SDK lets through numbers and texts that are none, so they are looked at here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import partial

import telegram
from telegram import ChatMember, ChatMemberUpdated, Message, MessageEntity, Update
from telegram.constants import ChatID, ChatType, MessageAttachmentType

from adapters.telegram import reading
from adapters.telegram.fetching import Fetch
from bot.words import (
    Actor,
    Attached,
    Chat,
    ChatKind,
    Command,
    Incoming,
    Joined,
    Left,
    Moved,
    Press,
    Quoted,
    Said,
)

NAME = "telegram"

KINDS = (Update.MESSAGE, Update.CALLBACK_QUERY, Update.MY_CHAT_MEMBER, Update.CHAT_MEMBER)
"""The updates that we ask for, always by name: what is left out would keep an old setting."""

_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@(\w+))?(?:\s+(.*))?", re.DOTALL)
_LINK = re.compile(r"[A-Za-z0-9_-]{1,64}")
_KINDS_OF_CHAT = {ChatType.PRIVATE: ChatKind.DIRECT, ChatType.CHANNEL: ChatKind.CHANNEL}
_OUTSIDE = {ChatMember.LEFT, ChatMember.BANNED}
_MANY = {ChatID.ANONYMOUS_ADMIN, ChatID.FAKE_CHANNEL, ChatID.SERVICE_CHAT}
"""Accounts behind which anybody may stand: hidden administrators, channels, Telegram itself."""


@dataclass(frozen=True, slots=True)
class Heard:
    """One update in our words, with what only Telegram needs to answer it.

    `query` is the press that waits under its spinner. `thread` is the forum topic.
    """

    incoming: Incoming
    query: str = ""
    thread: int | None = None


def heard(update: Update, me: telegram.User, fetch: Fetch) -> Heard | None:
    """Return what an update says, `me` being the bot's own account.

    `fetch` is for later: whoever wants the files that came with it calls it.
    """
    serial = reading.number(update.update_id)
    if update.callback_query:
        return _pressed(update.callback_query, serial)
    if update.my_chat_member:
        return _own_membership(update.my_chat_member, serial)
    if update.chat_member:
        return _membership(update.chat_member, serial)
    if update.message:
        return _message(update.message, me, fetch, serial)
    return None


def chat(found: telegram.Chat) -> Chat:
    """Return a chat in our words. A private chat has no title: it would be a person's name."""
    kind = _KINDS_OF_CHAT.get(ChatType(found.type), ChatKind.GROUP)
    title = "" if kind is ChatKind.DIRECT else reading.words(found.title)
    return Chat(NAME, reading.chat(found.id), kind, title)


def actor(user: telegram.User) -> Actor:
    """Return an account in our words. What it is in a chat, an update does not say."""
    name = " ".join(filter(None, map(reading.words, (user.first_name, user.last_name))))
    language = reading.words(user.language_code).lower()
    number = reading.number(user.id, reading.ACCOUNT)
    return Actor(NAME, str(number), name, language=language)


# --- Buttons and memberships ---------------------------------------------------------------


def _pressed(query: telegram.CallbackQuery, serial: int) -> Heard | None:
    if not query.message or not query.data or _faceless(query.from_user):
        return None
    where, thread = query.message, None
    if isinstance(where, Message):
        thread = _topic(where)
    pressed = str(reading.number(where.message_id))
    data = reading.words(query.data)
    press = Press(chat(where.chat), actor(query.from_user), data, pressed, serial=serial)
    return Heard(press, reading.words(query.id), thread)


def _own_membership(event: ChatMemberUpdated, serial: int) -> Heard | None:
    """The bot came or went. In a private chat: it was blocked, or is welcome again."""
    where = chat(event.chat)
    was, is_ = _inside(event.old_chat_member), _inside(event.new_chat_member)
    if was and not is_:
        return Heard(Left(where, serial=serial))
    if is_ and not was and where.kind is not ChatKind.DIRECT:
        by = None if _faceless(event.from_user) else actor(event.from_user)
        return Heard(Joined(where, by, serial))
    return None


def _membership(event: ChatMemberUpdated, serial: int) -> Heard | None:
    if _inside(event.old_chat_member) and not _inside(event.new_chat_member):
        return Heard(Left(chat(event.chat), actor(event.new_chat_member.user), serial=serial))
    return None


def _inside(member: ChatMember) -> bool:
    if isinstance(member, telegram.ChatMemberRestricted):
        return member.is_member
    return member.status not in _OUTSIDE


# --- Messages --------------------------------------------------------------------------------


def _message(message: Message, me: telegram.User, fetch: Fetch, serial: int) -> Heard | None:
    where = chat(message.chat)
    if message.migrate_to_chat_id:
        new = Chat(NAME, reading.chat(message.migrate_to_chat_id), where.kind, where.title)
        return Heard(Moved(where, new, serial))
    if message.left_chat_member:
        gone = message.left_chat_member
        return None if gone.is_bot else Heard(Left(where, actor(gone), serial=serial))
    # An administrator who stays hidden, a channel and a bot are no person who could be answered.
    if message.from_user is None or _faceless(message.from_user) or message.sender_chat:
        return _called(message, where, me, serial)
    thread = _topic(message)
    incoming = _words(message, where, actor(message.from_user), me, serial)
    if isinstance(incoming, Said):
        album = reading.words(message.media_group_id)
        incoming = replace(incoming, files=_files(message, fetch), album=album)
    return Heard(incoming, thread=thread) if incoming else None


def _faceless(user: telegram.User) -> bool:
    return user.is_bot or user.id in _MANY


def _called(message: Message, where: Chat, me: telegram.User, serial: int) -> Heard | None:
    """An administrator who stays hidden calls the bot in a group; nobody else without a face may.

    What the command asks for nobody could be given. It is as if they had brought the bot.
    """
    hidden = message.sender_chat is not None and message.sender_chat.id == message.chat.id
    command = _COMMAND.fullmatch(reading.words(message.text))
    if not hidden or where.kind is not ChatKind.GROUP or command is None:
        return None
    if (command[2] or me.username or "").lower() != (me.username or "").lower():
        return None
    return Heard(Joined(where, None, serial), thread=_topic(message))


def _words(
    message: Message, where: Chat, who: Actor, me: telegram.User, serial: int
) -> Incoming | None:
    text = reading.words(message.text or message.caption)
    number, at = str(reading.number(message.message_id)), message.date
    command = _COMMAND.fullmatch(text)
    if command:
        name, addressee, rest = command[1].lower(), command[2], (command[3] or "").strip()
        if addressee and addressee.lower() != (me.username or "").lower():
            return None
        if name == "start" and _LINK.fullmatch(rest):
            return Press(where, who, rest, at=at, serial=serial, sent=number)
        about, topic = _quoted(message), str(_topic(message) or "")
        ours = addressee is not None
        return Command(where, who, name, rest, about, number, at, serial, ours, topic)
    extras = _extras(message)
    if not text and not extras:
        return None
    target = _answered(message)
    heard = where.kind is ChatKind.DIRECT or (target is not None and _is_ours(target, me))
    answers = str(reading.number(target.message_id)) if target and heard else ""
    named = not answers and _names(message, me)
    return Said(where, who, text, number, answers, extras, at, serial, names_us=named)


def _is_ours(target: Message, me: telegram.User) -> bool:
    """Tell whether the bot wrote a message; as an administrator it hears replies to others, too."""
    return target.from_user is not None and target.from_user.id == me.id


def _names(message: Message, me: telegram.User) -> bool:
    """Tell whether the bot is named in a chat of many, as its administrators hear it."""
    if message.chat.type == ChatType.PRIVATE:
        return False
    handle = f"@{me.username or ''}".lower()
    for one, words in _marked(message).items():
        if one.type == MessageEntity.TEXT_MENTION and one.user and one.user.id == me.id:
            return True
        if one.type == MessageEntity.MENTION and words.lower() == handle:
            return True
    return False


def _marked(message: Message) -> dict[MessageEntity, str]:
    """Return what Telegram marks in the words of a message: in none there is nothing marked."""
    if message.text:
        return message.parse_entities()
    return message.parse_caption_entities() if message.caption else {}


def _topic(message: Message) -> int | None:
    thread = message.message_thread_id if message.is_topic_message else None
    return None if thread is None else reading.number(thread)


def _answered(message: Message) -> Message | None:
    """Return the message that this one replies to.

    In a forum every message "replies" to the line that opened its topic; that is no reply.
    """
    target = message.reply_to_message
    return None if target is None or target.forum_topic_created else target


def _quoted(message: Message) -> Quoted | None:
    target = _answered(message)
    if target is None:
        return None
    author = target.from_user
    faceless = author is None or author.is_bot or target.sender_chat is not None
    return Quoted(
        str(reading.number(target.message_id)),
        None if author is None or faceless else actor(author),
        reading.words(target.text or target.caption),
    )


def _extras(message: Message) -> tuple[str, ...]:
    return tuple(kind.value for kind in MessageAttachmentType if getattr(message, kind.value, None))


def _files(message: Message, fetch: Fetch) -> tuple[Attached, ...]:
    """Return what can be fetched of what came with a message: a photo, or what is sent as a file.

    Telegram keeps a photo in several sizes, the largest last, and all as JPEG.
    """
    if message.photo:
        return (_file(message.photo[-1], "image/jpeg", fetch),)
    if message.document:
        return (_file(message.document, reading.words(message.document.mime_type), fetch),)
    return ()


def _file(sent: telegram.PhotoSize | telegram.Document, kind: str, fetch: Fetch) -> Attached:
    size = reading.number(sent.file_size or 0, most=2**52)
    return Attached(kind, size, partial(fetch, reading.words(sent.file_id)))
