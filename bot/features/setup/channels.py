"""Where a place has many channels: which one is for everyone, which for those who answer."""

from __future__ import annotations

from collections.abc import Mapping

from bot.features.setup import rules
from bot.texts import N_
from bot.turn import Turn
from bot.words import Chat, ChatKind, Field, FieldKind, Inspection, Text

KEYS = ("chat", "desk")


def fields(turn: Turn, known: Mapping[str, str]) -> tuple[Field, ...]:
    """Return the questions for channels; none where there is just the one chat."""
    if not known.get("place"):
        return ()
    everyone = Field(
        "chat",
        turn.texts.label(N_("Channel for everyone")),
        turn.t("Which channel is for everyone?"),
        FieldKind.CHAT,
        value=known.get("chat", ""),
    )
    desk = Field(
        "desk",
        turn.texts.label(N_("Private channel for those who answer")),
        turn.t("Which private channel is for those who answer?"),
        FieldKind.CHAT,
        required=False,
        hint=turn.texts.label(N_("Leave it empty when there is none.")),
        value=known.get("desk", ""),
    )
    return (everyone, desk)


def chat(known: Mapping[str, str], key: str = "chat") -> Chat:
    """Return the chat for everyone (or the desk) that the answers name."""
    title = known.get("title" if key == "chat" else "desk_title", "")
    kind = ChatKind(known.get("kind", ChatKind.GROUP.value))
    return Chat(known["platform"], known[key], kind, title, known.get("place", ""))


def seen(turn: Turn, given: Mapping[str, str]) -> tuple[dict[str, str], Text | None]:
    """Look at the chosen channels: return what is to be kept of them, or what is wrong."""
    if given["chat"] == given.get("desk"):
        return {}, turn.t("Please choose two different channels.")
    keys = [key for key in KEYS if given.get(key)]
    inspections = dict(zip(keys, turn.inspect(*(chat(given, key) for key in keys)), strict=True))
    for inspection in inspections.values():
        if not inspection.reachable or inspection.missing & {"see", "write"}:
            return {}, turn.t(
                "I cannot write in {chat}. To allow it: Server Settings, Roles, Porchlight, "
                "or the settings of the channel.",
                chat=inspection.title or turn.texts.label(N_("that channel")),
            )
    kept = seen_of(inspections["chat"])
    if "desk" in inspections:
        desk = inspections["desk"]
        if desk.open:
            return {}, everybody_reads(turn, desk.title)
        kept |= {"desk_title": desk.title, "desk_members": str(desk.members or "")}
    return kept, None


def everybody_reads(turn: Turn, title: str) -> Text:
    """Say why a channel is no private one."""
    return turn.t(
        "Everybody in the server can read {chat}, so nothing private can go there. Close it for "
        "them first, choose another channel, or leave that field empty.",
        chat=title,
    )


def seen_of(inspection: Inspection) -> dict[str, str]:
    """Return what is kept of a look at the chat for everyone."""
    return {
        "title": inspection.title,
        "members": str(inspection.members or ""),
        "pin": rules.MISSING if "pin" in inspection.missing else "",
    }
