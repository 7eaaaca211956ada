"""The loopback Discord, tried with the real SDK: it must be as strict as the platform."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Coroutine
from contextlib import asynccontextmanager

import aiohttp
import discord
import pytest
import yarl

from tests.platforms.discord_limits import Limits, Rate
from tests.platforms.discord_people import Person
from tests.platforms.discord_server import DiscordServer
from tests.platforms.discord_world import BOT_MAY, Channel, Guild, May


class Bot(discord.Client):
    """The real SDK's client, which notes what it hears."""

    def __init__(self, intents: discord.Intents | None = None) -> None:
        super().__init__(
            intents=intents or discord.Intents(guilds=True, messages=True),
            max_messages=None,
            chunk_guilds_at_startup=False,
            guild_ready_timeout=0,
        )
        self.heard: list[discord.Message] = []
        self.taps: list[discord.Interaction] = []
        self.events: list[str] = []

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Skip the SDK's five seconds."""

    async def on_message(self, message: discord.Message) -> None:
        self.heard.append(message)

    async def on_interaction(self, tap: discord.Interaction) -> None:
        self.taps.append(tap)

    async def on_guild_join(self, guild: discord.Guild) -> None:
        self.events.append(f"join {guild.name}")

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        self.events.append(f"remove {guild.name}")

    async def on_resumed(self) -> None:
        self.events.append("resumed")

    async def on_connect(self) -> None:
        self.events.append("connected")


class Street:
    """A server with one channel, two people in it, and a bot that listens."""

    def __init__(self, server: DiscordServer) -> None:
        self.server = server
        self.ana: Person = server.person("Ana")
        self.sam: Person = server.person("Sam", locale="fr")
        self.guild: Guild = server.guild("Elm Teens", owner=self.ana, members=[self.sam])
        self.news: Channel = self.guild.channel("news")
        self.bot = Bot()
        self.answering: list[asyncio.Task[None]] = []

    def channel(self) -> discord.PartialMessageable:
        return self.bot.get_partial_messageable(self.news.id, guild_id=self.guild.id)

    def meanwhile(self, answer: Coroutine[None, None, None]) -> None:
        """Let the bot answer while a person waits for it."""
        self.answering.append(asyncio.create_task(answer))

    async def heard(self, count: int = 1) -> discord.Message:
        await self.server.until(lambda: len(self.bot.heard) >= count)
        return self.bot.heard[-1]

    async def tap(self, count: int = 1) -> discord.Interaction:
        await self.server.until(lambda: len(self.bot.taps) >= count)
        return self.bot.taps[-1]


@pytest.fixture
async def server(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[DiscordServer]:
    async with DiscordServer() as server:
        monkeypatch.setattr(discord.http.Route, "BASE", server.api_url)
        monkeypatch.setattr(
            discord.gateway.DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(server.gateway_url)
        )
        yield server


@asynccontextmanager
async def running(server: DiscordServer, bot: Bot) -> AsyncIterator[None]:
    task = asyncio.create_task(bot.start(server.token))
    try:
        await server.until_listening()
        yield
    finally:
        await bot.close()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


@pytest.fixture
async def street(server: DiscordServer) -> AsyncIterator[Street]:
    server.limits = Limits.unhurried()
    street = Street(server)
    await street.ana.adds_bot(street.guild)
    async with running(server, street.bot):
        yield street
        await asyncio.gather(*street.answering)


async def refused(call: Awaitable[object], status: int, code: int) -> discord.HTTPException:
    with pytest.raises(discord.HTTPException) as caught:
        await call
    assert (caught.value.status, caught.value.code) == (status, code)
    return caught.value


def buttons(*labels: str, data: str = "press-") -> discord.ui.View:
    view = discord.ui.View(timeout=None)
    for label in labels:
        view.add_item(discord.ui.Button(label=label, custom_id=data + label[:90]))
    view.stop()
    return view


# --- what arrives -----------------------------------------------------------------------


async def test_words_reach_the_bot_only_where_discord_lets_them(street: Street) -> None:
    server, sam, news = street.server, street.sam, street.news
    plain = await street.channel().send("Garbage day is Friday.")
    card = server.messages(news)[0]
    assert (await street.heard()).content == plain.content  # its own words

    await sam.says(news, "a secret of the channel")
    assert (await street.heard(2)).content == ""
    await sam.says(news, f"{server.bot.mention} hello")
    assert (await street.heard(3)).content == f"{server.bot.mention} hello"
    await sam.says(news, "which Friday?", reply_to=card)
    assert (await street.heard(4)).content == "which Friday?"
    await sam.says(news, "not rung", reply_to=card, ping=False)
    quiet = await street.heard(5)
    assert quiet.content == ""
    assert isinstance(quiet.reference.resolved, discord.Message)
    assert quiet.reference.resolved.content == plain.content
    await sam.dms_bot("just between us")
    private = await street.heard(6)
    assert (private.content, private.guild) == ("just between us", None)


async def test_a_reply_to_an_answer_stays_unread(street: Street) -> None:
    await street.channel().send("Press me", view=buttons("Go"))
    street.meanwhile(say(street, "An answer for all"))
    tap = await street.sam.presses(street.news, "Go")
    await street.sam.says(street.news, "what is this?", reply_to=tap.message)
    assert (await street.heard(3)).content == ""


async def say(street: Street, words: str, **how: bool) -> None:
    tap = await street.tap()
    await tap.response.send_message(words, **how)


async def test_who_may_not_see_a_channel_may_not_write_there(street: Street) -> None:
    secret = street.guild.channel("organizers", only=[street.ana])
    with pytest.raises(PermissionError):
        await street.sam.says(secret, "hello?")
    with pytest.raises(PermissionError):
        street.sam.sees(secret)
    await street.ana.says(secret, f"{street.server.bot.mention} can you hear me")
    await street.sam.says(street.news, "marker")
    assert (await street.heard()).channel.id == street.news.id


async def test_joining_and_leaving_guilds(street: Street) -> None:
    other = street.server.guild("Oak Park", owner=street.ana)
    with pytest.raises(PermissionError):
        await street.sam.adds_bot(other)
    await street.ana.adds_bot(other)
    await street.server.until(lambda: "join Oak Park" in street.bot.events)
    await street.ana.removes_bot(other)
    await street.server.until(lambda: "remove Oak Park" in street.bot.events)
    await refused(street.bot.fetch_guild(other.id), 404, 10004)


# --- sending ------------------------------------------------------------------------------


async def test_a_message_as_people_see_it(street: Street) -> None:
    await street.channel().send("Hello", view=buttons("Yes", "No"), silent=True)
    (seen,) = street.sam.sees(street.news)
    assert (seen.content, seen.labels, seen.silent) == ("Hello", ["Yes", "No"], True)
    sent = street.channel().get_partial_message(seen.id)
    await sent.edit(content="Hello again", view=None)
    assert (seen.content, seen.labels, seen.edited is None) == ("Hello again", [], False)
    await sent.pin()
    assert seen.pinned
    await sent.unpin()
    assert not seen.pinned
    await sent.delete()
    assert not street.server.messages(street.news)
    await refused(sent.edit(content="once more"), 404, 10008)


async def test_only_who_is_allowed_to_be_rung_is_rung(street: Street) -> None:
    words = f"{street.sam.mention} @everyone"
    await street.channel().send(words, allowed_mentions=discord.AllowedMentions.none())
    await street.channel().send(words)
    quiet, loud = street.server.messages(street.news)
    assert (quiet.mentions, loud.mentions) == ([], [street.sam])
    assert not loud.rings_everyone  # the bot may not


async def test_what_is_too_long_or_empty_is_refused(street: Street) -> None:
    channel = street.channel()
    no = await refused(channel.send("x" * 2001), 400, 50035)
    assert "2000 or fewer" in no.text
    await refused(channel.send(""), 400, 50006)
    await refused(channel.send("x", nonce="n" * 26), 400, 50035)
    await refused(channel.send("x", view=buttons("l" * 81)), 400, 50035)
    await refused(channel.send("x", view=buttons("ok", data="d" * 101)), 400, 50035)
    twice = buttons("same", "same")
    assert "duplicated" in (await refused(channel.send("x", view=twice), 400, 50035)).text
    six_rows = [
        {"type": 1, "components": [{"type": 2, "style": 1, "label": "b", "custom_id": str(i)}]}
        for i in range(6)
    ]
    body = {"content": "x", "components": six_rows}
    route = discord.http.Route("POST", "/channels/{channel_id}/messages", channel_id=street.news.id)
    await refused(street.bot.http.request(route, json=body), 400, 50035)
    wide = [{"type": 1, "components": [r["components"][0] for r in six_rows]}]
    await refused(street.bot.http.request(route, json={"components": wide}), 400, 50035)
    odd = await refused(
        street.bot.http.request(route, json={"content": "x", "size": 3}), 400, 50035
    )
    assert "size" in odd.text
    options = [{"label": str(i), "value": str(i)} for i in range(26)]
    long_list = [{"type": 1, "components": [{"type": 3, "custom_id": "s", "options": options}]}]
    await refused(street.bot.http.request(route, json={"components": long_list}), 400, 50035)
    assert not street.server.messages(street.news)


async def test_unknown_routes_and_wrong_tokens(server: DiscordServer) -> None:
    async with aiohttp.ClientSession() as web:
        async with web.get(f"{server.api_url}/no/such/thing") as answer:
            assert answer.status == 404
            assert answer.headers["Content-Type"] == "application/json"
        async with web.post(f"{server.api_url}/gateway") as answer:
            assert answer.status == 405
    async with Bot() as bot:
        with pytest.raises(discord.LoginFailure):
            await bot.start("wrong")
    assert server.calls[-1].status == 401


async def test_what_the_bot_may_not_do(street: Street) -> None:
    server, channel = street.server, street.channel()
    words = await street.sam.says(street.news, "mine")
    theirs = channel.get_partial_message(words.id)
    await refused(theirs.edit(content="yours"), 403, 50005)
    await refused(theirs.delete(), 403, 50013)
    await refused(server_channel(street, 1).send("x"), 404, 10003)
    sent = await channel.send("pin me")

    street.guild.bot_may(BOT_MAY & ~May.PIN_MESSAGES)
    await refused(sent.pin(), 403, 50013)
    street.news.deny(server.bot, May.SEND)
    await refused(channel.send("x"), 403, 50013)
    street.news.deny(server.bot, May.VIEW)
    await refused(channel.send("x"), 403, 50001)
    street.news.allow(server.bot, May.VIEW | May.SEND)
    await channel.send("and again")


def server_channel(street: Street, channel_id: int) -> discord.PartialMessageable:
    return street.bot.get_partial_messageable(channel_id)


async def test_private_messages(street: Street) -> None:
    stranger = street.server.person("Stranger")
    sam = await street.bot.fetch_user(street.sam.id)
    await sam.send("hello")
    assert [m.content for m in street.server.messages(street.sam.dm)] == ["hello"]
    street.sam.takes_dms = False
    await refused(sam.send("again"), 403, 50007)
    other = await street.bot.fetch_user(stranger.id)
    await refused(other.send("hello"), 403, 50278)
    await refused(street.bot.fetch_user(7), 404, 10013)
    await refused(street.bot.http.start_private_message(7), 400, 50033)
    words = await street.sam.dms_bot("answer")
    theirs = server_channel(street, street.sam.dm.id).get_partial_message(words.id)
    await refused(theirs.delete(), 403, 50003)


async def test_members_can_be_asked_about(street: Street) -> None:
    guild = await street.bot.fetch_guild(street.guild.id, with_counts=True)
    assert guild.approximate_member_count == 3
    helpers = street.guild.role("helpers", May.MANAGE_GUILD, street.sam)
    guild = await street.bot.fetch_guild(street.guild.id)
    sam = await guild.fetch_member(street.sam.id)
    assert helpers.id in [role.id for role in sam.roles]
    assert sam.guild_permissions.manage_guild
    channels = await guild.fetch_channels()
    assert [channel.name for channel in channels] == ["news"]
    await street.sam.leaves(street.guild)
    await refused(guild.fetch_member(street.sam.id), 404, 10007)


async def test_history_keeps_no_nonce_and_withholds_words(street: Street) -> None:
    sent = await street.channel().send("first", nonce="abc")
    assert sent.nonce == "abc"
    await street.sam.says(street.news, "hidden")
    history = [m async for m in street.channel().history(limit=10)]
    assert [(m.content, m.nonce) for m in history] == [("", None), ("first", None)]


async def test_history_is_empty_for_whoever_may_not_read_it(street: Street) -> None:
    sent = await street.channel().send("first")
    street.news.deny(street.server.bot, May.READ_HISTORY)
    assert [m async for m in street.channel().history(limit=10)] == []
    await refused(street.channel().fetch_message(sent.id), 403, 50013)
    street.news.deny(street.server.bot, May.VIEW)
    await refused(anext(street.channel().history(limit=10)), 403, 50001)


async def test_threads(street: Street) -> None:
    sent = await street.channel().send("Let us talk")
    thread = await sent.create_thread(name="Talk")
    await thread.send("in here")
    inside = street.server.channels[thread.id]
    assert [m.content for m in street.server.messages(inside)] == ["in here"]
    await refused(sent.create_thread(name="Again"), 400, 160004)
    street.news.deny(street.server.bot, May.CREATE_THREADS)
    other = await street.channel().send("No talk")
    await refused(other.create_thread(name="Talk"), 403, 50013)


async def test_files_travel_both_ways(street: Street) -> None:
    await street.channel().send("look", file=discord.File(__file__, "test.py"))
    (seen,) = street.server.messages(street.news)
    assert seen.files[0].name == "test.py"
    await street.sam.dms_bot("and you", files={"lamp.jpg": b"picture"})
    message = await street.heard(2)
    assert await message.attachments[0].read() == b"picture"


async def test_a_form_takes_files(street: Street) -> None:
    await street.channel().send("Report", view=buttons("Open"))

    class Report(discord.ui.Modal, title="A problem"):
        photo = discord.ui.Label(
            text="Photo",
            component=discord.ui.FileUpload(custom_id="photo", min_values=1, max_values=2),
        )

    async def answer() -> None:
        tap = await street.tap()
        await tap.response.send_modal(Report(custom_id="report"))
        sent = await street.tap(2)
        await sent.response.send_message("Thank you.", ephemeral=True)

    street.meanwhile(answer())
    await street.sam.presses(street.news, "Open")
    form = street.sam.form
    assert form is not None
    lamps = [street.server.file(f"lamp {number}.jpg", b"picture") for number in range(3)]
    for wrong in ([], lamps):
        with pytest.raises(ValueError, match="takes 1 to 2 files"):
            form.filled({"Photo": wrong})
    await street.sam.fills(form, {"Photo": lamps[:1]})
    data = street.bot.taps[-1].data
    assert data is not None
    (number,) = data["components"][0]["component"]["values"]
    described = data["resolved"]["attachments"][number]
    assert (described["filename"], described["size"]) == ("lamp 0.jpg", 7)
    async with aiohttp.ClientSession() as http, http.get(described["url"]) as found:
        assert await found.read() == b"picture"


# --- the same message twice -------------------------------------------------------------------


async def test_the_same_nonce_makes_one_message(street: Street) -> None:
    first = await street.channel().send("once", nonce="n1")
    again = await street.channel().send("once", nonce="n1")
    assert first.id == again.id
    assert len(street.server.messages(street.news)) == 1
    await first.delete()
    await refused(street.channel().send("once", nonce="n1"), 404, 10008)
    street.server.advance(street.server.limits.nonce + 1)
    await street.channel().send("once", nonce="n1")
    assert len(street.server.messages(street.news)) == 1


async def test_a_lost_answer_is_no_lost_message(street: Street) -> None:
    street.server.fail_next(r"POST /channels/\d+/messages", None, after_accept=True)
    with pytest.raises(aiohttp.ClientError):
        await street.channel().send("did it arrive?", nonce="n2")
    assert len(street.server.messages(street.news)) == 1
    await street.channel().send("did it arrive?", nonce="n2")
    assert len(street.server.messages(street.news)) == 1


async def test_an_answer_that_never_comes_is_no_lost_message(street: Street) -> None:
    street.server.fail_next(r"POST /channels/\d+/messages", silent=True, after_accept=True)
    sending = asyncio.create_task(street.channel().send("did it arrive?", nonce="n3"))
    await street.server.until(lambda: street.server.messages(street.news))
    sending.cancel()
    await street.channel().send("did it arrive?", nonce="n3")
    assert len(street.server.messages(street.news)) == 1


# --- rates -------------------------------------------------------------------------------------


async def test_the_sdk_keeps_to_the_rate_that_the_headers_tell(
    server: DiscordServer,
) -> None:
    server.limits = Limits(sends=Rate(2, 0.2))
    street = Street(server)
    await street.ana.adds_bot(street.guild)
    async with running(server, street.bot):
        await asyncio.gather(*(street.channel().send(str(i)) for i in range(6)))
    statuses = [call.status for call in server.calls if call.line.endswith("/messages")]
    assert statuses == [200] * 6


async def test_who_does_not_listen_gets_429(server: DiscordServer) -> None:
    server.limits = Limits(overall=Rate(7, 60.0))
    street = Street(server)
    await street.ana.adds_bot(street.guild)
    url = f"{server.api_url}/channels/{street.news.id}/messages"
    auth = {"Authorization": f"Bot {server.token}"}
    async with aiohttp.ClientSession(headers=auth) as web:
        for i in range(5):
            async with web.post(url, json={"content": str(i)}) as answer:
                assert answer.status == 200
                assert answer.headers["X-RateLimit-Remaining"] == str(4 - i)
        async with web.post(url, json={"content": "6"}) as answer:
            body = await answer.json()
            assert (answer.status, body["global"]) == (429, False)
            assert 0 < body["retry_after"] <= 5
            assert answer.headers["Via"]
        server.advance(5)
        async with web.post(url, json={"content": "7"}) as answer:
            assert answer.status == 200
        async with web.post(url, json={"content": "8"}) as answer:
            body = await answer.json()
            assert (answer.status, body["global"]) == (429, True)


async def test_old_messages_take_few_edits(street: Street) -> None:
    street.server.limits = Limits.unhurried(old_edits=Rate(3, 0.3))
    sent = await street.channel().send("old news")
    street.server.advance(3601)
    for i in range(4):
        await sent.edit(content=str(i))
    edits = [c for c in street.server.calls if c.method == "PATCH"]
    assert [c.status for c in edits] == [200, 200, 200, 429, 200]
    assert edits[3].answer["code"] == 30046


# --- taps ------------------------------------------------------------------------------------


async def test_a_press_is_answered_in_private_or_in_place(street: Street) -> None:
    await street.channel().send("Coming?", view=buttons("Yes"))
    street.meanwhile(say(street, "You are coming.", ephemeral=True))
    tap = await street.sam.presses(street.news, "Yes")
    seen = await street.tap()
    assert (seen.locale, seen.user.id) == (discord.Locale.french, street.sam.id)
    assert seen.data["custom_id"] == "press-Yes"
    assert street.sam.private == [tap.message]
    assert [m.content for m in street.server.messages(street.news)] == ["Coming?"]
    assert [m.content for m in street.ana.sees(street.news)] == ["Coming?"]
    assert len(street.sam.sees(street.news)) == 2
    await seen.followup.send("And one more.", ephemeral=True)
    await seen.edit_original_response(content="You are in.")
    assert [m.content for m in street.sam.private] == ["You are in.", "And one more."]
    await seen.delete_original_response()
    street.sam.closes_the_app()
    assert not street.sam.private


async def test_a_press_can_change_the_message(street: Street) -> None:
    await street.channel().send("Coming?", view=buttons("Yes"))

    async def answer() -> None:
        tap = await street.tap()
        await tap.response.edit_message(content="Coming: 1", view=buttons("No"))

    street.meanwhile(answer())
    await street.sam.presses(street.news, "Yes")
    (seen,) = street.server.messages(street.news)
    assert (seen.content, seen.labels) == ("Coming: 1", ["No"])
    with pytest.raises(LookupError):
        await street.sam.presses(street.news, "Yes")


async def test_deferring_decides_who_sees_it(street: Street) -> None:
    await street.channel().send("Slow", view=buttons("Think"))

    async def answer() -> None:
        tap = await street.tap()
        await tap.response.defer(ephemeral=True, thinking=True)
        assert street.sam.private[0].loading
        await tap.followup.send("Thought about it.")  # private all the same

    street.meanwhile(answer())
    tap = await street.sam.presses(street.news, "Think")
    assert [m.content for m in street.sam.private] == ["Thought about it."]
    assert tap.message is street.sam.private[0]
    assert not tap.more


async def test_a_form(street: Street) -> None:
    await street.channel().send("Report", view=buttons("Open"))

    class Report(discord.ui.Modal, title="A problem"):
        what = discord.ui.Label(
            text="What", component=discord.ui.TextInput(custom_id="what", max_length=20)
        )
        who = discord.ui.Label(
            text="Who may see it",
            component=discord.ui.Select(
                custom_id="who",
                options=[discord.SelectOption(label="All", value="all", default=True)],
            ),
        )
        where = discord.ui.Label(
            text="Channel", component=discord.ui.ChannelSelect(custom_id="where")
        )

    async def answer() -> None:
        tap = await street.tap()
        await tap.response.send_modal(Report(custom_id="report"))
        sent = await street.tap(2)
        await refused(modal_again(sent), 400, 50035)
        await sent.response.send_message("Thank you.", ephemeral=True)

    async def modal_again(tap: discord.Interaction) -> None:
        await tap.response.send_modal(Report(custom_id="again"))

    street.meanwhile(answer())
    tap = await street.sam.presses(street.news, "Open")
    form = street.sam.form
    assert form is tap.form
    assert form.asks == ["What", "Who may see it", "Channel"]
    with pytest.raises(ValueError, match="insists"):
        await street.sam.fills(form, {"What": "", "Channel": [street.news]})
    with pytest.raises(ValueError, match="0 to 20"):
        await street.sam.fills(form, {"What": "x" * 21, "Channel": [street.news]})
    await street.sam.fills(form, {"What": "Lamp out", "Channel": [street.news]})
    sent = await street.tap(2)
    values = [part["component"] for part in sent.data["components"]]
    assert values[0]["value"] == "Lamp out"
    assert [v["values"] for v in values[1:]] == [["all"], [str(street.news.id)]]
    assert [m.content for m in street.sam.private] == ["Thank you."]
    with pytest.raises(PermissionError):
        await street.sam.fills(form, {})


async def test_lists(street: Street) -> None:
    view = discord.ui.View(timeout=None)
    options = [discord.SelectOption(label=x, value=x.lower()) for x in ("Red", "Blue", "Green")]
    view.add_item(
        discord.ui.Select(custom_id="c", placeholder="Colour", options=options, max_values=2)
    )
    view.add_item(discord.ui.UserSelect(custom_id="u", placeholder="Who"))
    view.stop()
    await street.channel().send("Pick", view=view)
    await street.sam.picks(street.news, ["Red", "Green"], "Colour", wait=False)
    assert (await street.tap()).data["values"] == ["red", "green"]
    await street.sam.picks(street.news, [street.ana], "Who", wait=False)
    picked = (await street.tap(2)).data
    assert picked["values"] == [str(street.ana.id)]
    assert picked["resolved"]["users"][str(street.ana.id)]["global_name"] == "Ana"
    with pytest.raises(ValueError, match="1 to 2"):
        await street.sam.picks(street.news, ["Red", "Green", "Blue"], "Colour")


async def test_an_interaction_is_answered_once_and_in_time(street: Street) -> None:
    street.server.limits = Limits.unhurried(first_answer=0.05)
    await street.channel().send("Press", view=buttons("Go"))
    missed = await street.sam.presses(street.news, "Go")
    assert missed.failed
    tap = await street.tap()
    await refused(tap.response.send_message("too late"), 404, 10062)

    street.server.limits = Limits.unhurried()
    await street.sam.presses(street.news, "Go", wait=False)
    tap = await street.tap(2)
    await tap.response.send_message("in time", ephemeral=True)
    tap.response._response_type = None
    await refused(tap.response.send_message("twice"), 400, 40060)
    await tap.followup.send("more", ephemeral=True)
    street.server.advance(901)
    await refused(tap.followup.send("much too late"), 401, 50027)


async def test_no_followup_without_a_first_answer(street: Street) -> None:
    await street.channel().send("Press", view=buttons("Go"))
    await street.sam.presses(street.news, "Go", wait=False)
    tap = await street.tap()
    await refused(tap.followup.send("first?"), 404, 10015)


async def test_forms_are_checked(street: Street) -> None:
    await street.channel().send("Press", view=buttons("Go"))
    await street.sam.presses(street.news, "Go", wait=False)
    tap = await street.tap()
    text = {"type": 4, "custom_id": "a", "style": 1}
    label = {"type": 18, "label": "A", "component": text}
    route = discord.http.Route("POST", "/interactions/{i}/{t}/callback", i=tap.id, t=tap.token)
    for broken in (
        {"custom_id": "m", "title": "t" * 46, "components": [label]},
        {"custom_id": "m", "title": "t", "components": [label] * 6},
        {"custom_id": "m", "title": "t", "components": [label, label]},
        {"custom_id": "m" * 101, "title": "t", "components": [label]},
        {"custom_id": "m", "title": "t", "components": [text]},
        {"custom_id": "m", "title": "t", "components": []},
    ):
        body = {"type": 9, "data": broken}
        await refused(street.bot.http.request(route, json=body), 400, 50035)
    body = {"type": 9, "data": {"custom_id": "m", "title": "t", "components": [label]}}
    assert await street.bot.http.request(route, json=body) is not None
    assert street.sam.form is not None


# --- commands -----------------------------------------------------------------------------------


async def test_commands(street: Street) -> None:
    bot, sam, news = street.bot, street.sam, street.news
    question = {"type": 3, "name": "about", "description": "What about", "required": True}
    await bot.http.bulk_upsert_global_commands(
        bot.application_id,
        [
            {
                "name": "ask",
                "description": "Ask",
                "name_localizations": {"fr": "demander"},
                "options": [question],
                "contexts": [0],
            },
            {"name": "Save as a problem to fix", "type": 3},
        ],
    )
    await sam.uses(news, "demander", about="lamps", wait=False)
    assert (await street.tap()).data["options"] == [{"name": "about", "type": 3, "value": "lamps"}]
    words = await sam.says(news, "The lamp is out")
    await street.ana.uses_on(words, "Save as a problem to fix", wait=False)
    data = (await street.tap(2)).data
    assert data["resolved"]["messages"][data["target_id"]]["content"] == "The lamp is out"
    with pytest.raises(LookupError):
        await sam.uses(sam.dm, "ask", about="lamps")
    with pytest.raises(ValueError, match="takes"):
        await sam.uses(news, "ask")


@pytest.mark.parametrize(
    "broken",
    [
        {"name": "Ask", "description": "capital letter"},
        {"name": "a" * 33, "description": "long name"},
        {"name": "ask", "description": "d" * 101},
        {"name": "ask", "description": ""},
        {"name": "ask", "description": "d", "description_localizations": {"klingon": "x"}},
        {"name": "Menu", "type": 3, "description": "a menu has none"},
    ],
)
async def test_broken_commands(street: Street, broken: dict[str, object]) -> None:
    http, application = street.bot.http, street.bot.application_id
    await refused(http.bulk_upsert_global_commands(application, [broken]), 400, 50035)


async def test_too_many_commands(street: Street) -> None:
    many = [{"name": f"c{i}", "description": "d"} for i in range(101)]
    http, application = street.bot.http, street.bot.application_id
    await refused(http.bulk_upsert_global_commands(application, many), 400, 50035)
    await http.bulk_upsert_global_commands(application, many[1:])


# --- when things break -----------------------------------------------------------------------


async def test_what_happened_while_the_line_was_cut_is_told_on_resume(street: Street) -> None:
    gateway = street.server.gateway
    await gateway.drop()
    await street.sam.dms_bot("are you there?")
    assert (await street.heard()).content == "are you there?"
    assert "resumed" in street.bot.events


async def test_a_session_can_be_lost(street: Street) -> None:
    gateway = street.server.gateway
    await gateway.ask_to_reconnect()
    await street.server.until(lambda: "resumed" in street.bot.events)
    await gateway.invalidate()
    await street.server.until(lambda: street.bot.events.count("connected") == 2)
    await street.server.until_listening()
    await street.sam.dms_bot("still there?")
    assert (await street.heard()).content == "still there?"


async def test_the_whole_platform_can_be_down(street: Street) -> None:
    await street.server.down()
    with pytest.raises(aiohttp.ClientConnectorError):
        await street.channel().send("hello?")
    await street.server.up()
    await street.channel().send("hello again")
    assert [m.content for m in street.server.messages(street.news)] == ["hello again"]


async def test_server_errors_are_survived_by_the_sdk(street: Street) -> None:
    street.server.fail_next("POST .*/messages", 500)
    street.server.fail_next("POST .*/messages", 429, body={"retry_after": 0.01, "message": ""})
    await street.channel().send("at last")
    statuses = [c.status for c in street.server.calls if c.line.endswith("/messages")]
    assert statuses == [500, 429, 200]


async def test_a_call_can_be_held(street: Street) -> None:
    with street.server.hold("POST .*/messages"):
        sending = asyncio.create_task(street.channel().send("wait for me"))
        await street.server.until(lambda: street.server.calls[-1].path.endswith("/messages"))
        assert not street.server.messages(street.news)
    await sending
    assert len(street.server.messages(street.news)) == 1


async def test_privileged_intents_are_never_given(server: DiscordServer) -> None:
    async with Bot(discord.Intents(guilds=True, members=True)) as bot:
        with pytest.raises(discord.PrivilegedIntentsRequired):
            await bot.start(server.token)
