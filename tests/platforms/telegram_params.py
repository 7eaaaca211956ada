"""Which parameters each method of the Bot API takes, and of which type.

Only what Porchlight could use is listed: a parameter that is not here is refused. The real server
ignores what it does not know, and a misspelt word would pass unseen.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

JSON = dict[str, Any]


class Refusal(Exception):  # noqa: N818 - it is an answer of the platform, not an error of ours
    """The platform says no: an HTTP status, a description and perhaps parameters."""

    def __init__(self, status: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters

    def json(self) -> JSON:
        body: JSON = {"ok": False, "error_code": self.status, "description": self.description}
        if self.parameters:
            body["parameters"] = self.parameters
        return body


@dataclass(frozen=True)
class Upload:
    """A file in a request. One sent by number or address is refused here: ours go as bytes."""

    name: str
    content: bytes


def bad(words: str) -> Refusal:
    return Refusal(400, f"Bad Request: {words}")


METHODS = {
    "getMe": "",
    "getUpdates": "offset:Integer limit:Integer timeout:Integer allowed_updates:[String]",
    "setWebhook": "url*:String ip_address:String max_connections:Integer allowed_updates:[String]"
    " drop_pending_updates:Boolean secret_token:String",
    "deleteWebhook": "drop_pending_updates:Boolean",
    "getWebhookInfo": "",
    "setMyCommands": "commands*:[BotCommand] scope:BotCommandScope language_code:String",
    "getMyCommands": "scope:BotCommandScope language_code:String",
    "deleteMyCommands": "scope:BotCommandScope language_code:String",
    "setMyDescription": "description:String language_code:String",
    "setMyShortDescription": "short_description:String language_code:String",
    "sendMessage": "chat_id*:Chat text*:String message_thread_id:Integer parse_mode:String"
    " entities:[MessageEntity] link_preview_options:LinkPreviewOptions"
    " disable_notification:Boolean protect_content:Boolean reply_parameters:ReplyParameters"
    " reply_markup:Markup",
    "sendPhoto": "chat_id*:Chat photo*:Upload message_thread_id:Integer caption:String"
    " parse_mode:String caption_entities:[MessageEntity] disable_notification:Boolean"
    " protect_content:Boolean reply_parameters:ReplyParameters reply_markup:Markup",
    "sendDocument": "chat_id*:Chat document*:Upload message_thread_id:Integer caption:String"
    " parse_mode:String caption_entities:[MessageEntity] disable_notification:Boolean"
    " protect_content:Boolean reply_parameters:ReplyParameters reply_markup:Markup",
    "editMessageCaption": "chat_id*:Chat message_id*:Integer caption:String parse_mode:String"
    " caption_entities:[MessageEntity] reply_markup:InlineKeyboardMarkup",
    "editMessageMedia": "chat_id*:Chat message_id*:Integer media*:InputMedia"
    " reply_markup:InlineKeyboardMarkup",
    "editMessageText": "chat_id*:Chat message_id*:Integer text*:String parse_mode:String"
    " entities:[MessageEntity] link_preview_options:LinkPreviewOptions"
    " reply_markup:InlineKeyboardMarkup",
    "editMessageReplyMarkup": "chat_id*:Chat message_id*:Integer reply_markup:InlineKeyboardMarkup",
    "deleteMessage": "chat_id*:Chat message_id*:Integer",
    "deleteMessages": "chat_id*:Chat message_ids*:[Integer]",
    "answerCallbackQuery": "callback_query_id*:String text:String show_alert:Boolean"
    " url:String cache_time:Integer",
    "pinChatMessage": "chat_id*:Chat message_id*:Integer disable_notification:Boolean",
    "unpinChatMessage": "chat_id*:Chat message_id:Integer",
    "getChat": "chat_id*:Chat",
    "getChatMember": "chat_id*:Chat user_id*:Integer",
    "getChatAdministrators": "chat_id*:Chat",
    "getChatMemberCount": "chat_id*:Chat",
    "leaveChat": "chat_id*:Chat",
    "createForumTopic": "chat_id*:Chat name*:String icon_color:Integer",
    "sendChatAction": "chat_id*:Chat action*:String message_thread_id:Integer",
    "getFile": "file_id*:String",
}

TYPES = {
    "BotCommand": "command*:String description*:String",
    "BotCommandScope": "type*:String chat_id:Chat user_id:Integer",
    "MessageEntity": "type*:String offset*:Integer length*:Integer url:String user:User"
    " language:String unix_time:Integer date_time_format:String",
    "User": "id*:Integer first_name*:String is_bot*:Boolean last_name:String username:String"
    " language_code:String",
    "LinkPreviewOptions": "is_disabled:Boolean url:String prefer_small_media:Boolean"
    " prefer_large_media:Boolean show_above_text:Boolean",
    "InputMedia": "type*:String media*:Upload caption:String parse_mode:String"
    " caption_entities:[MessageEntity]",
    "ReplyParameters": "message_id*:Integer allow_sending_without_reply:Boolean",
    "InlineKeyboardMarkup": "inline_keyboard:[[InlineKeyboardButton]]",
    "InlineKeyboardButton": "text*:String url:String callback_data:String copy_text:CopyText"
    " style:String",
    "CopyText": "text*:String",
    "ReplyKeyboardMarkup": "keyboard*:[[KeyboardButton]] is_persistent:Boolean"
    " resize_keyboard:Boolean one_time_keyboard:Boolean input_field_placeholder:String"
    " selective:Boolean",
    "KeyboardButton": "text*:String",
    "ReplyKeyboardRemove": "remove_keyboard*:Boolean selective:Boolean",
    "ForceReply": "force_reply*:Boolean input_field_placeholder:String selective:Boolean",
}

MARKUPS = {
    "inline_keyboard": "InlineKeyboardMarkup",
    "keyboard": "ReplyKeyboardMarkup",
    "remove_keyboard": "ReplyKeyboardRemove",
    "force_reply": "ForceReply",
}
"""Which key tells the four kinds of reply_markup apart."""

MISSING = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "message_ids": "message identifiers are not specified",
    "user_id": "invalid user_id specified",
    "file_id": "file_id not specified",
}
"""The real words for what is missing; for the rest: parameter "x" is required."""


@dataclass(frozen=True)
class Param:
    name: str
    kind: str
    required: bool


def _table(lines: Mapping[str, str]) -> dict[str, dict[str, Param]]:
    table: dict[str, dict[str, Param]] = {}
    for title, line in lines.items():
        words = (word.partition(":") for word in line.split())
        params = [Param(name.rstrip("*"), kind, name.endswith("*")) for name, _, kind in words]
        table[title] = {param.name: param for param in params}
    return table


_PLAIN = {"String": (str,), "Integer": (int,), "Boolean": (bool,), "Chat": (int, str)}
_METHODS = _table(METHODS)
_TYPES = _table(TYPES)


def checked(method: str, given: Mapping[str, Any]) -> JSON:
    """Return the parameters in their own types, or refuse."""
    attached = {
        f"attach://{name}": value
        for name, value in given.items()
        if isinstance(value, Upload) and name not in _METHODS[method]
    }
    rest = {name: value for name, value in given.items() if f"attach://{name}" not in attached}
    clean = _fields(_METHODS[method], rest)
    if "media" in clean:
        clean["media"] = _with_file(clean["media"], attached)
    if attached:
        raise bad(f'the files "{list(attached)}" belong to nothing')
    return clean


def _with_file(media: JSON, attached: dict[str, Upload]) -> JSON:
    if media["media"] not in attached:
        raise bad("the attached file is missing")
    return media | {"media": attached.pop(media["media"])}


def _fields(table: Mapping[str, Param], given: Mapping[str, Any]) -> JSON:
    for name in given:
        if name not in table:
            raise bad(f'parameter "{name}" is unknown here')
    clean: JSON = {}
    for param in table.values():
        value = given.get(param.name)
        if value is None or (value == "" and param.kind != "String"):
            if param.required:
                raise bad(MISSING.get(param.name, f'parameter "{param.name}" is required'))
        else:
            clean[param.name] = _typed(param.name, param.kind, value)
    return clean


def _typed(name: str, kind: str, value: Any) -> Any:
    if kind == "Upload":
        if not isinstance(value, Upload) and not str(value).startswith("attach://"):
            raise bad("files are to be uploaded here, not named")
        return value
    if isinstance(value, str) and kind != "String" and not value.startswith("@"):
        # Forms carry everything but plain strings as JSON inside a string.
        try:
            value = json.loads(value)
        except ValueError:
            raise bad(f"can't parse {name} JSON object") from None
    if kind.startswith("[") and isinstance(value, list):
        return [_typed(name, kind[1:-1], item) for item in value]
    if kind == "Markup" and isinstance(value, dict):
        kind = next((markup for key, markup in MARKUPS.items() if key in value), kind)
    if kind in _TYPES and isinstance(value, dict):
        return _fields(_TYPES[kind], value)
    # By exact type: in Python a bool is an int, on the platform it is not.
    if type(value) in _PLAIN.get(kind, ()):
        return value
    raise bad(f'parameter "{name}" must be of type {kind}')
