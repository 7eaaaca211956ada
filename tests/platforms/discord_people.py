"""The people of the loopback server: they say, press, pick, fill in, use commands, and see.

A test reads like a chat: `await sam.presses(card, "I am coming")`. Whatever the app on a
person's phone would not let them do raises, so that no test passes on an impossible tap.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from tests.platforms import discord_wire as wire
from tests.platforms.discord_shapes import Json
from tests.platforms.discord_taps import COMMAND, COMPONENT, SUBMIT, Form, Picked, Tap, chosen
from tests.platforms.discord_world import (
    BOT_MAY,
    EPHEMERAL,
    Channel,
    File,
    Guild,
    May,
    Membership,
    Message,
    Role,
    User,
)

if TYPE_CHECKING:
    from tests.platforms.discord_server import DiscordServer


class Person(User):
    """One person with a Discord account."""

    def __init__(self, server: DiscordServer, name: str, locale: str) -> None:
        super().__init__(server.new_id(), name)
        self.server = server
        self.locale = locale
        self.takes_dms = True
        """False: the bot may not write to them (their privacy settings)."""
        self.private: list[Message] = []
        """The answers that only they see, oldest first, until they close the app."""
        self.form: Form | None = None
        """The form that stands open on their screen."""

    def __repr__(self) -> str:
        return f"<{self.name}>"

    @property
    def dm(self) -> Channel:
        """Their private messages with the bot."""
        return self.server.dm_with(self)

    def sees(self, channel: Channel) -> list[Message]:
        """Return what is on their screen in a channel."""
        if May.VIEW not in channel.may(self):
            raise PermissionError(f"{self.name} cannot see {channel.name!r}")
        own = [message for message in self.private if message.channel is channel]
        return sorted([*channel, *own], key=lambda message: message.id)

    def closes_the_app(self) -> None:
        """Lose every private answer and the open form, as Discord does."""
        for message in self.private:
            message.deleted = True
        self.private.clear()
        self.form = None

    # --- guilds ---

    async def adds_bot(self, guild: Guild, may: May = BOT_MAY) -> None:
        """Open the bot's invitation, pick the guild, authorize."""
        if May.MANAGE_GUILD not in guild.may(self):
            raise PermissionError(f"{self.name} does not manage {guild.name!r}")
        bot_id = self.server.bot.id
        role = guild.bot_role = Role(self.server.new_id(), self.server.bot.name, may, bot_id)
        guild.roles[role.id] = role
        bot = self.server.bot
        guild.members[bot.id] = Membership({role.id}, self.server.now())
        guild.tell("GUILD_CREATE", wire.guild_create(guild, bot))

    async def removes_bot(self, guild: Guild) -> None:
        """Throw the bot out."""
        if May.MANAGE_GUILD not in guild.may(self):
            raise PermissionError(f"{self.name} does not manage {guild.name!r}")
        guild.tell("GUILD_DELETE", {"id": str(guild.id)})
        del guild.members[self.server.bot.id]
        assert guild.bot_role is not None
        del guild.roles[guild.bot_role.id]
        guild.bot_role = None

    async def leaves(self, guild: Guild) -> None:
        """Leave a guild. The bot is not told: that needs a privileged intent."""
        del guild.members[self.id]
        self.server.changed()

    async def times_out(self, person: User, guild: Guild, seconds: float = 3600) -> None:
        """Time somebody out in the whole guild. The bot is not told: that needs an intent."""
        if May.ADMINISTRATOR not in guild.may(self):
            raise PermissionError(f"{self.name} may not time people out in {guild.name!r}")
        if May.ADMINISTRATOR in guild.may(person):
            raise PermissionError(f"{person} cannot be timed out")
        guild.members[person.id].silent_until = self.server.now() + seconds

    # --- words ---

    async def says(
        self,
        channel: Channel,
        text: str,
        reply_to: Message | None = None,
        *,
        ping: bool = True,
        files: Mapping[str, bytes] | None = None,
    ) -> Message:
        """Write in a channel; `ping` is the @ switch of a reply."""
        may = channel.may(self)
        if (May.SEND_IN_THREADS if channel.is_thread else May.SEND) not in may:
            raise PermissionError(f"{self.name} may not write in {channel.name!r}")
        message = Message(
            self.server.new_id(), channel, self, text, kind=19 if reply_to else 0, reply_to=reply_to
        )
        message.mentions = [u for u in self.server.users.values() if u.mention in text]
        if reply_to and ping and not reply_to.from_interaction:
            # A reply to the answer to a command or button rings nobody (discord-api-docs #5395).
            message.mentions.append(reply_to.author)
        message.files = [File(self.server.new_id(), n, c) for n, c in (files or {}).items()]
        self.server.post(message)
        return message

    async def dms_bot(self, text: str, *, files: Mapping[str, bytes] | None = None) -> Message:
        """Write to the bot in private."""
        if not self.server.share_a_guild(self):
            raise PermissionError(f"{self.name} shares no server with the bot")
        return await self.says(self.dm, text, files=files)

    async def sends_sticker(self) -> Message:
        """Send the bot a sticker in place of words."""
        message = Message(self.server.new_id(), self.dm, self, stickers=1)
        self.server.post(message)
        return message

    async def edits(self, message: Message, text: str) -> None:
        """Change words of their own."""
        if message.author is not self:
            raise PermissionError("not their own message")
        message.content = text
        self.server.changed_message(message)

    async def deletes(self, message: Message) -> None:
        """Delete a message of their own."""
        if message.author is not self:
            raise PermissionError("not their own message")
        self.server.unpost(message)

    # --- taps: each waits until the bot has answered, unless `wait` is False ---

    async def presses(self, where: Channel | Message, label: str, *, wait: bool = True) -> Tap:
        """Press a button of a message, or the newest one so labelled in a channel."""
        message, part = self._find(where, lambda part: part.get("label") == label, label)
        if part.get("disabled") or "custom_id" not in part:
            raise PermissionError(f"{label!r} cannot be pressed: {part}")
        data = {"custom_id": part["custom_id"], "component_type": 2, "id": 1}
        return await self._taps(message.channel, COMPONENT, data, message, wait=wait)

    async def picks(
        self,
        where: Channel | Message,
        picked: Sequence[Picked],
        of: str | None = None,
        *,
        wait: bool = True,
    ) -> Tap:
        """Pick from a list of a message; `of` is the words on the list when there are several."""
        message, part = self._find(
            where, lambda part: part["type"] != 2 and of in (None, part.get("placeholder")), of
        )
        data: Json = {"custom_id": part["custom_id"], "component_type": part["type"], "id": 1}
        resolved: Json = {}
        data["values"] = chosen(part, picked, resolved, message.channel)
        if resolved:
            data["resolved"] = resolved
        return await self._taps(message.channel, COMPONENT, data, message, wait=wait)

    async def fills(
        self, form: Form | None, answers: Mapping[str, str | Sequence[Picked]], *, wait: bool = True
    ) -> Tap:
        """Fill in the open form, by the labels of its fields, and send it."""
        if form is None or form is not self.form:
            raise PermissionError(f"no such form is open on the screen of {self.name}")
        data = form.filled(answers)
        self.form = None
        return await self._taps(form.tap.channel, SUBMIT, data, form.tap.on, wait=wait)

    async def uses(
        self, channel: Channel, command: str, *, wait: bool = True, **options: str
    ) -> Tap:
        """Use a slash command."""
        entry = self._command(channel, command, 1)
        offered = {option["name"]: option for option in entry.get("options") or []}
        required = {name for name, option in offered.items() if option.get("required")}
        if not required <= set(options) <= set(offered):
            raise ValueError(f"/{command} takes {offered}, not {options}")
        data: Json = {"id": entry["id"], "name": entry["name"], "type": 1}
        data["options"] = [{"name": n, "type": 3, "value": v} for n, v in options.items()]
        return await self._taps(channel, COMMAND, data, None, wait=wait)

    async def uses_on(self, message: Message, entry: str, *, wait: bool = True) -> Tap:
        """Hold a message, Apps, pick an entry. The bot then may read that message."""
        menu = self._command(message.channel, entry, 3)
        target = str(message.id)
        data: Json = {
            "id": menu["id"], "name": menu["name"], "type": 3, "target_id": target,
            "resolved": {"messages": {target: wire.message(message)}},
        }  # fmt: skip
        return await self._taps(message.channel, COMMAND, data, None, wait=wait)

    def _find(
        self, where: Channel | Message, fits: Callable[[Json], bool], label: str | None
    ) -> tuple[Message, Json]:
        seen = self.sees(where if isinstance(where, Channel) else where.channel)
        for message in reversed(seen):
            if where in (message, message.channel):
                for part in message.parts:
                    if fits(part):
                        return message, part
        raise LookupError(f"{self.name} sees no {label!r} among {seen}")

    def _command(self, channel: Channel, name: str, kind: int) -> Json:
        if not channel.may(self) & (May.USE_COMMANDS if channel.guild else May.VIEW):
            raise PermissionError(f"{self.name} may not use commands in {channel.name!r}")
        if channel.guild and not channel.guild.has_bot:
            raise LookupError(f"the bot is not in {channel.guild.name!r}")
        context = 0 if channel.guild else 1
        for command in self.server.commands:
            names = (command["name"], (command.get("name_localizations") or {}).get(self.locale))
            named = name in names and command["type"] == kind
            offered = context in (command.get("contexts") or (0, 1))
            needed = May(int(command.get("default_member_permissions") or 0))
            if named and offered and needed in channel.may(self):
                return command
        raise LookupError(f"{self.name} is offered no {name!r} here")

    async def _taps(
        self, channel: Channel, kind: int, data: Json, on: Message | None, *, wait: bool
    ) -> Tap:
        tap = Tap(self, channel, kind, data, on, id=self.server.new_id())
        self.server.taps[tap.id] = tap
        self.server.gateway.tell("INTERACTION_CREATE", tap.payload())
        if wait:
            await self.server.until(lambda: tap.settled or tap.failed)
        return tap

    # --- what the server shows them ---

    def shown(self, message: Message) -> None:
        """Show an answer that only they see."""
        message.flags |= EPHEMERAL
        message.private_to = self
        self.private.append(message)
