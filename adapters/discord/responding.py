"""Responds to one tap: the first response, which Discord takes once, and what may follow it.

A response that was lost on its way may have arrived; what we tried stands in the tap's extras,
which the SDK leaves to us.
"""

from __future__ import annotations

from contextlib import suppress
from functools import partial

import discord

from adapters.discord.from_words import buttons, content, uploads
from adapters.discord.to_words import Interaction
from bot.words import Post

ACKNOWLEDGED = 40060
"""Discord's code for a tap that had its first response (discord-api-docs, JSON error codes)."""
TOO_LATE = (10015, 10062)
"""The codes for a tap that can be answered no more, or not for the first time any more."""


async def defer(tap: Interaction) -> None:
    """Ask for more time: quietly under a button, else with "thinking..." for this person."""
    if answered(tap):
        return
    quietly = tap.message is not None
    tap.extras["deferred"] = "quietly" if quietly else "thinking"
    try:
        if quietly:
            await tap.response.defer()
        else:
            await tap.response.defer(ephemeral=tap.guild_id is not None, thinking=True)
    except discord.HTTPException as error:
        if error.code != ACKNOWLEDGED:
            raise
        tap.extras["answered"] = True


def arrived_before(tap: Interaction) -> bool:
    """Tell, of a tap that had its first response, whether that was the answer itself.

    If it was not, what we say from now on follows it.
    """
    if "deferred" not in tap.extras:
        return True
    tap.extras["answered"] = True
    return False


def answered(tap: Interaction) -> bool:
    """Tell whether the first response was given."""
    return tap.response.is_done() or "answered" in tap.extras


async def stay_silent(tap: Interaction) -> None:
    """Show nothing. Discord lets a button be quiet; a command has to say something first."""
    await defer(tap)
    if _thinking(tap):
        await _end_thinking(tap)


async def replace(tap: Interaction, post: Post) -> None:
    """Let the pressed message become another."""
    words, view = content(post.text), buttons(post.rows, tap.application_id)
    files = uploads(post.files)
    if answered(tap):
        await tap.edit_original_response(content=words, view=view, attachments=files)
    else:
        await tap.response.edit_message(content=words, view=view, attachments=files)


async def amend(tap: Interaction, post: Post) -> discord.Message:
    """Let what was said under a tap, to this person alone, become another message."""
    said = tap.extras.get("said")
    change = said.edit if said else tap.edit_original_response
    return await change(
        content=content(post.text),
        view=buttons(post.rows, tap.application_id),
        attachments=uploads(post.files),
    )


async def say(tap: Interaction, post: Post, *, private: bool) -> None:
    """Say something, to this person alone or to everyone."""
    done = answered(tap)
    if done and _thinking(tap) and not private and tap.guild_id is not None:
        await _end_thinking(tap)  # what follows would be as private as it was
    send = partial(tap.followup.send, wait=True) if done else tap.response.send_message
    said = await send(
        content(post.text),
        view=buttons(post.rows, tap.application_id) or discord.utils.MISSING,
        files=uploads(post.files),
        ephemeral=private,
        silent=post.silent,
        suppress_embeds=True,
    )
    if isinstance(said, discord.Message):  # what came first is the response itself
        tap.extras["said"] = said


def can_open_forms(tap: Interaction) -> bool:
    """Whether a form may be the answer: as the first response, and never to a form."""
    return not answered(tap) and tap.type is not discord.InteractionType.modal_submit


def only_theirs(tap: Interaction) -> bool:
    """Whether the pressed message is one that only this person sees."""
    return tap.message is not None and (tap.message.flags.ephemeral or tap.guild_id is None)


def _thinking(tap: Interaction) -> bool:
    return tap.extras.get("deferred") == "thinking"


async def _end_thinking(tap: Interaction) -> None:
    with suppress(discord.NotFound):  # it ended at the try before
        await tap.delete_original_response()
