"""What a bot may ask of Telegram: one function per method, each answers or refuses.

Checks come in the order of the real server: parameters, the chat, the message, rights, rates.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.platforms.telegram_files import DOWNLOAD_BYTES, Kept, taken
from tests.platforms.telegram_params import JSON, Refusal, bad
from tests.platforms.telegram_rules import (
    TOAST_CHARACTERS,
    captioned,
    check_commands,
    check_language,
    check_markup,
    check_scope,
    formatted,
)
from tests.platforms.telegram_world import Chat, Member, Message, Toast, World

DELETE_SECONDS = 48 * 3600
QUERY_SECONDS = 30.0
"""How long a press may wait for its answer here. The real limit is not documented."""

_ACTIONS = {
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
    "upload_document", "choose_sticker", "find_location", "record_video_note", "upload_video_note",
}  # fmt: skip


# --- Which chat, which message ---


def _chat(world: World, chat_id: int | str) -> Chat:
    chat = world.chats.get(chat_id) if isinstance(chat_id, int) else None
    known = chat and (chat.person.met if chat.person else chat.bot)
    if not chat or not known:
        raise bad("chat not found")
    return chat


def _member(chat: Chat) -> Member:
    """Return the bot's membership in a group or channel, or refuse because it is not in."""
    if chat.moved_to:
        words = "Bad Request: group chat was upgraded to a supergroup chat"
        raise Refusal(400, words, migrate_to_chat_id=chat.moved_to.id)
    member = chat.bot
    assert member
    if member.status == "kicked":
        raise Refusal(403, f"Forbidden: bot was kicked from the {chat.type} chat")
    if not member.inside:
        raise Refusal(403, f"Forbidden: bot is not a member of the {chat.type} chat")
    return member


def _open_chat(world: World, chat_id: int | str) -> Chat:
    """Return a chat that the bot may change."""
    chat = _chat(world, chat_id)
    if not chat.person:
        _member(chat)
    elif chat.person.gone:
        raise Refusal(403, "Forbidden: user is deactivated")
    elif chat.person.blocked:
        raise Refusal(403, "Forbidden: bot was blocked by the user")
    elif not chat.person.started:
        raise Refusal(403, "Forbidden: bot can't initiate conversation with a user")
    return chat


def _may_write(chat: Chat, what: str = "text messages") -> None:
    if chat.person:
        return
    member = _member(chat)
    if chat.type == "channel" and not member.may("can_post_messages"):
        raise bad("need administrator rights in the channel chat")
    if not member.admin and (member.status == "restricted" or not chat.members_may_write):
        raise bad(f"not enough rights to send {what} to the chat")


def _message(chat: Chat, message_id: int, purpose: str) -> Message:
    message = chat.message(message_id)
    if not message:
        raise bad(f"message {purpose} not found")
    return message


def _take_rate(world: World, chat: Chat) -> None:
    world.rates.take(chat.id, chat.group, world.now())


# --- Messages ---


def send_message(world: World, params: JSON) -> JSON:
    chat = _open_chat(world, params["chat_id"])
    _may_write(chat)
    return _sent(world, chat, params, *_words(params))


def send_photo(world: World, params: JSON) -> JSON:
    return _sent_with(world, params, "photo")


def send_document(world: World, params: JSON) -> JSON:
    return _sent_with(world, params, "document")


def _sent_with(world: World, params: JSON, kind: str) -> JSON:
    chat = _open_chat(world, params["chat_id"])
    _may_write(chat, f"{kind}s")
    return _sent(world, chat, params, *_caption(params), taken(kind, params[kind]))


def _sent(
    world: World,
    chat: Chat,
    params: JSON,
    text: str,
    entities: list[JSON],
    file: Kept | None = None,
) -> JSON:
    thread = params.get("message_thread_id", 0)
    if thread and not (chat.forum and _is_topic(chat, thread)):
        raise bad("message thread not found")
    markup = params.get("reply_markup")
    if markup:
        check_markup(markup)
    reply_to = _reply_target(chat, params.get("reply_parameters"))
    _take_rate(world, chat)
    message = world.post(
        chat,
        world.bot,
        text=text,
        entities=entities,
        markup=markup,
        reply_to=reply_to,
        thread=thread,
        silent=params.get("disable_notification", False),
        protected=params.get("protect_content", False),
        previews=not params.get("link_preview_options", {}).get("is_disabled", False),
        file=file,
    )
    return message.json()


def _words(params: JSON) -> tuple[str, list[JSON]]:
    return formatted(params["text"], params.get("entities", []), params.get("parse_mode", ""))


def _caption(given: JSON) -> tuple[str, list[JSON]]:
    return captioned(
        given.get("caption", ""), given.get("caption_entities", []), given.get("parse_mode", "")
    )


def _is_topic(chat: Chat, thread: int) -> bool:
    first = chat.message(thread)
    return first is not None and "forum_topic_created" in first.service


def _reply_target(chat: Chat, reply: JSON | None) -> Message | None:
    if not reply:
        return None
    target = chat.message(reply["message_id"])
    if not target and not reply.get("allow_sending_without_reply"):
        raise bad("message to be replied not found")
    return target


def edit_message_text(world: World, params: JSON) -> JSON:
    message = _to_edit(world, params)
    if message.file:
        raise bad("there is no text in the message to edit")
    text, entities = _words(params)
    return _edited(world, message, text, entities, params.get("reply_markup"))


def edit_message_caption(world: World, params: JSON) -> JSON:
    message = _to_edit(world, params)
    if not message.file:
        raise bad("there is no caption in the message to edit")
    return _edited(world, message, *_caption(params), params.get("reply_markup"))


def edit_message_media(world: World, params: JSON) -> JSON:
    """Words alone can become a message with a file, and never the other way round."""
    message, media = _to_edit(world, params), params["media"]
    if media["type"] not in {"photo", "document"}:
        raise bad("can't parse InputMedia: unsupported type specified")
    caption, entities = _caption(media)
    file = taken(media["type"], media["media"])
    world.files[file.id] = file
    return _edited(world, message, caption, entities, params.get("reply_markup"), file)


def edit_message_reply_markup(world: World, params: JSON) -> JSON:
    message = _to_edit(world, params)
    return _edited(world, message, message.text, message.entities, params.get("reply_markup"))


def _to_edit(world: World, params: JSON) -> Message:
    chat = _open_chat(world, params["chat_id"])
    message = _message(chat, params["message_id"], "to edit")
    if message.sender is not world.bot or message.service:
        raise bad("message can't be edited")
    _may_write(chat)
    return message


def _edited(
    world: World,
    message: Message,
    text: str,
    entities: list[JSON],
    markup: JSON | None,
    file: Kept | None = None,
) -> JSON:
    if markup:
        check_markup(markup)
    if not (markup or {}).get("inline_keyboard"):
        markup = None
    _take_rate(world, message.chat)
    same = (text, entities, markup) == (message.text, message.entities, message.markup)
    if same and file is None:
        raise bad(
            "message is not modified: specified new message content and reply markup are exactly"
            " the same as a current content and reply markup of the message"
        )
    message.text, message.entities, message.markup = text, entities, markup
    message.file = file or message.file
    message.edited = int(world.now())
    return message.json()


def delete_message(world: World, params: JSON) -> bool:
    chat = _open_chat(world, params["chat_id"])
    _delete(world, [_message(chat, params["message_id"], "to delete")])
    return True


def delete_messages(world: World, params: JSON) -> bool:
    """Unknown messages are passed over; one that may not be deleted stops them all."""
    if not 1 <= len(params["message_ids"]) <= 100:
        raise bad("too many message identifiers specified")
    chat = _open_chat(world, params["chat_id"])
    _delete(world, [one for one in map(chat.message, params["message_ids"]) if one])
    return True


def _delete(world: World, messages: list[Message]) -> None:
    for message in messages:
        _check_delete(world, message)
    for message in messages:
        message.deleted = True


def _check_delete(world: World, message: Message) -> None:
    chat, member = message.chat, message.chat.bot
    old = world.now() - message.date > DELETE_SECONDS
    own = message.sender is world.bot and not message.service
    if chat.type in {"supergroup", "channel"}:
        fixed = message.id == 1 or "forum_topic_created" in message.service
        if old or fixed or not (own or (member and member.may("can_delete_messages"))):
            raise bad("message can't be deleted")
    elif old or not (own or chat.person or (member and member.admin)):
        raise bad("message can't be deleted for everyone")


def answer_callback_query(world: World, params: JSON) -> bool:
    query = world.queries.get(params["callback_query_id"])
    if not query or query.answer is not None or world.now() - query.at > QUERY_SECONDS:
        raise bad("query is too old and response timeout expired or query ID is invalid")
    text = params.get("text", "")
    if len(text) > TOAST_CHARACTERS:
        raise bad("MESSAGE_TOO_LONG")
    if params.get("url") and not params["url"].startswith(f"t.me/{world.bot.username}?start="):
        raise bad("URL_INVALID")
    query.answer = Toast(text, params.get("show_alert", False))
    if text:
        query.person.toasts.append(query.answer)
    return True


# --- Pins, topics, actions ---


def pin_chat_message(world: World, params: JSON) -> bool:
    chat = _open_chat(world, params["chat_id"])
    message = _message(chat, params["message_id"], "to pin")
    _may_pin(chat)
    if not message.pinned:
        message.pinned = True
        silent = params.get("disable_notification", False)
        service = {"pinned_message": message.json(quoted=True)}
        world.post(chat, world.bot, service=service, silent=silent)
    return True


def unpin_chat_message(world: World, params: JSON) -> bool:
    chat = _open_chat(world, params["chat_id"])
    _may_pin(chat)
    pinned = [one for one in chat.history if one.pinned and not one.deleted]
    if "message_id" in params:
        pinned = [one for one in pinned if one.id == params["message_id"]]
    if not pinned:
        raise bad("message to unpin not found")
    pinned[-1].pinned = False
    return True


def _may_pin(chat: Chat) -> None:
    right = "can_edit_messages" if chat.type == "channel" else "can_pin_messages"
    if not chat.person and not _member(chat).may(right):
        raise bad("not enough rights to manage pinned messages in the chat")


def create_forum_topic(world: World, params: JSON) -> JSON:
    chat = _open_chat(world, params["chat_id"])
    if not chat.forum:
        raise bad("the chat is not a forum")
    if not _member(chat).may("can_manage_topics"):
        raise bad("not enough rights to create a topic")
    if not 1 <= len(params["name"]) <= 128:
        raise bad("TOPIC_TITLE_EMPTY" if not params["name"] else "TOPIC_TITLE_TOO_LONG")
    _take_rate(world, chat)
    topic: JSON = {"name": params["name"], "icon_color": params.get("icon_color", 7322096)}
    first = world.post(chat, world.bot, service={"forum_topic_created": topic})
    return {"message_thread_id": first.id, **topic}


def send_chat_action(world: World, params: JSON) -> bool:
    _may_write(_open_chat(world, params["chat_id"]))
    if params["action"] not in _ACTIONS:
        raise bad("wrong parameter action in request")
    return True


# --- Looking at chats ---


def get_chat(world: World, params: JSON) -> JSON:
    chat = _chat(world, params["chat_id"])
    if chat.type in {"supergroup", "channel"}:
        _member(chat)
    body = chat.json() | {"accent_color_id": 0, "max_reaction_count": 11}
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription")
    body["accepted_gift_types"] = dict.fromkeys((*gifts, "gifts_from_channels"), True)
    if chat.hidden_members:
        body["has_hidden_members"] = True
    pinned = [one for one in chat.history if one.pinned and not one.deleted]
    if pinned:
        body["pinned_message"] = pinned[-1].json(quoted=True)
    if chat.group:
        body["permissions"] = {"can_send_messages": chat.members_may_write}
    return body


def get_chat_member(world: World, params: JSON) -> JSON:
    chat = _chat(world, params["chat_id"])
    if not chat.person and (chat.type != "group" or params["user_id"] != world.bot.id):
        _see_members(chat, params["user_id"] == world.bot.id)
    member = chat.members.get(params["user_id"])
    if member:
        return member.json()
    user = world.users.get(params["user_id"])
    if not user or not user.met:
        raise bad("PARTICIPANT_ID_INVALID")
    return Member(user, "left").json()


def _see_members(chat: Chat, itself: bool = False) -> None:
    member = _member(chat)
    if chat.hidden_members and not member.admin and not itself:
        raise bad("member list is inaccessible")


def get_chat_administrators(world: World, params: JSON) -> list[JSON]:
    chat = _chat(world, params["chat_id"])
    if chat.person:
        raise bad("there are no administrators in the private chat")
    _member(chat)
    admins = [member for member in chat.members.values() if member.admin]
    return [one.json() for one in admins if not one.user.is_bot or one.user is world.bot]


def get_chat_member_count(world: World, params: JSON) -> int:
    chat = _chat(world, params["chat_id"])
    if chat.person:
        return 2
    _member(chat)
    return sum(member.inside for member in chat.members.values())


def leave_chat(world: World, params: JSON) -> bool:
    chat = _chat(world, params["chat_id"])
    if chat.person:
        raise bad("chat member status can't be changed in private chats")
    _member(chat)
    world.set_member(chat, world.bot, world.bot, "left")
    return True


# --- The bot about itself ---


def get_me(world: World, _params: JSON) -> JSON:
    return world.bot.json() | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def _command_key(params: JSON) -> tuple[str, str]:
    scope = params.get("scope", {"type": "default"})
    check_scope(scope)
    language = params.get("language_code", "")
    check_language(language)
    where = [scope["type"], *(str(scope[key]) for key in ("chat_id", "user_id") if key in scope)]
    return ":".join(where), language


def set_my_commands(world: World, params: JSON) -> bool:
    check_commands(params["commands"])
    world.commands[_command_key(params)] = params["commands"]
    return True


def get_my_commands(world: World, params: JSON) -> list[JSON]:
    return world.commands.get(_command_key(params), [])


def delete_my_commands(world: World, params: JSON) -> bool:
    world.commands.pop(_command_key(params), None)
    return True


def set_my_description(world: World, params: JSON) -> bool:
    return _describe(world, params, "description", 512)


def set_my_short_description(world: World, params: JSON) -> bool:
    return _describe(world, params, "short_description", 120)


def _describe(world: World, params: JSON, name: str, most: int) -> bool:
    words, language = params.get(name, ""), params.get("language_code", "")
    check_language(language)
    if len(words) > most:
        raise bad(f"{name} is too long")
    world.descriptions[name, language] = words
    return True


def get_file(world: World, params: JSON) -> JSON:
    file_id = params["file_id"]
    if file_id not in world.files:
        raise bad("invalid file_id")
    size = len(world.files[file_id].content)
    if size > DOWNLOAD_BYTES:
        raise bad("file is too big")
    return {
        "file_id": file_id, "file_unique_id": "u", "file_size": size, "file_path": file_id,
    }  # fmt: skip


DOES: dict[str, Callable[[World, JSON], Any]] = {
    "sendMessage": send_message,
    "sendPhoto": send_photo,
    "sendDocument": send_document,
    "editMessageText": edit_message_text,
    "editMessageCaption": edit_message_caption,
    "editMessageMedia": edit_message_media,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
    "answerCallbackQuery": answer_callback_query,
    "pinChatMessage": pin_chat_message,
    "unpinChatMessage": unpin_chat_message,
    "createForumTopic": create_forum_topic,
    "sendChatAction": send_chat_action,
    "getChat": get_chat,
    "getChatMember": get_chat_member,
    "getChatAdministrators": get_chat_administrators,
    "getChatMemberCount": get_chat_member_count,
    "leaveChat": leave_chat,
    "getMe": get_me,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "setMyDescription": set_my_description,
    "setMyShortDescription": set_my_short_description,
    "getFile": get_file,
}
"""Method by method, what returns its `result`. What concerns intake is in `telegram`."""
