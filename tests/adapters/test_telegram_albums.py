"""Albums on Telegram: photos that come as messages of their own are one thing said."""

from __future__ import annotations

from adapters.telegram.albums import Albums, album
from adapters.telegram.platform import Telegram
from bot.words import Said
from tests.adapters.telegram_street import Core
from tests.platforms.telegram import TelegramServer


def part(number: int, group: str = "77", chat: int = 5, **more: object) -> dict[str, object]:
    message = {"message_id": number, "chat": {"id": chat, "type": "private"}, **more}
    return {"update_id": number, "message": message | ({"media_group_id": group} if group else {})}


async def test_an_album_is_one_thing_said(
    server: TelegramServer, core: Core, porch: Telegram
) -> None:
    maria = server.person("Maria")
    maria.starts()
    maria.sends_album(maria.private, "The lamp is dark", 5)
    maria.says(maria.private, "On Elm")
    await server.until(lambda: "On Elm" in core.words())
    first = next(one for one in core.heard if isinstance(one, Said) and one.text)
    assert core.words() == ["The lamp is dark", "On Elm"]
    assert len(first.files) == len(first.extras) == 5


def test_an_album_waits_until_it_grows_no_more() -> None:
    albums = Albums()
    other = part(1, group="", chat=6)
    assert albums.whole([part(2), other]) == ([[other]], [part(2)])
    assert albums.whole([part(2), part(3)]) == ([], [part(2), part(3)])
    assert albums.whole([part(2), part(3)]) == ([[part(2), part(3)]], [])


def test_an_album_is_whole_once_its_chat_says_something_else_or_no_more_fits() -> None:
    behind = part(9, group="")
    assert Albums().whole([part(2), part(3), behind]) == ([[part(2), part(3)], [behind]], [])
    ten = [part(number) for number in range(10)]
    assert Albums().whole(ten) == ([ten], [])


def test_what_no_telegram_would_send_is_no_album() -> None:
    for raw in (None, [], {"message": None}, {"message": {"media_group_id": 7}}, {"update_id": 1}):
        assert album(raw) == ""
