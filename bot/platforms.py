"""The platforms that there are, in the order in which they are named."""

from __future__ import annotations

from adapters import discord, telegram
from bot.words import About

LISTED: tuple[About, ...] = (telegram.ABOUT, discord.ABOUT)
