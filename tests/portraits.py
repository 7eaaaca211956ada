"""Draws the two pictures of the README from what the product itself shows on the stage.

`python -m tests.portraits` writes them anew, into `.github/`: the card of a group, and an urgent
alert. A phone is drawn as plainly as it can be, in nobody's colours, for light and for dark.
"""

from __future__ import annotations

import asyncio
import tempfile
import textwrap
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree as ET
from zoneinfo import ZoneInfo

from sqlmodel import SQLModel

from bot.words import Post, Send, Style, Text
from storage.database import Database
from tests.stage import Room, Town

FOLDER = Path(__file__).parent.parent / ".github"
ALERT = "Boy, 6, red coat. Last seen 20:20 at the school on 3rd."
ON = {"telegram": "Telegram group", "discord": "Discord channel"}

WIDTH, HEIGHT, EDGE = 360, 446, 14
HEAD, LINE, ROW, GAP = 58, 20, 34, 6
LETTERS = 40
"""How many stand on a line, so that it fits in the widest of the fonts that systems have, too."""

LOOK = """
.page { fill: #efe9dd; stroke: #b9b09f }
.head { fill: #23304d } .lamp { fill: #ffc857 } .glow { fill: #ffc857; opacity: .25 }
.post { fill: #fffdf8 } .button { fill: #dfe5f2 } .bar { fill: #b45309 }
text { font-family: system-ui, sans-serif; font-size: 14px; fill: #1d2433 }
.b { font-weight: 700 } .s { font-size: 12px } .c { text-anchor: middle } .e { text-anchor: end }
.quiet { fill: #5c6474 } .bot { fill: #9a4a06 } .press { fill: #23406f; font-weight: 500 }
.title { fill: #ffffff } .under { fill: #c9d2e6 }
@media (prefers-color-scheme: dark) {
.page { fill: #12161f; stroke: #3a4256 }
.post { fill: #222a39 } .button { fill: #2f3b53 } .bar { fill: #ffc857 }
text { fill: #ece8df } .quiet { fill: #a3abba } .bot { fill: #ffc857 } .press { fill: #c5d6f7 }
}
"""


async def drawn() -> dict[str, str]:
    """Play the street, and return each picture by the name of its file."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{folder}/town.db")
        SQLModel.metadata.create_all(database.engine)
        town = await Town.open(database, Path(folder))
        card = picture(town, town.teens, "The card of a group")
        await town.ana.presses("Urgent alert")
        await town.ana.presses("I called 911")
        await town.ana.fills(kind="Missing person", words=ALERT)
        await town.ana.presses("Yes, alert everyone")
        alert = picture(town, town.elm, "An urgent alert")
        await town.close()
        database.close()
    return {"card.svg": card, "alert.svg": alert}


def picture(town: Town, room: Room, title: str) -> str:
    """Draw what stands in a chat, the newest at the bottom, as a phone shows it."""
    posts = shown(town, room)
    svg = _told(f"{title}, on a phone, in {room.chat.title}, a {ON[room.chat.platform]}", posts)
    phone = _phone(svg)
    moment = town.clock.astimezone(ZoneInfo("America/Vancouver")).strftime("%H:%M")
    y = HEIGHT - EDGE
    for post in reversed(posts):
        if y > HEAD:
            y = _post(phone, post, y, moment) - EDGE
    _head(phone, room)
    for one in (*svg, *phone):
        one.tail = "\n"
    return ET.tostring(svg, encoding="unicode") + "\n"


def shown(town: Town, room: Room) -> list[Post]:
    """Return what the bot posted in a chat, as it was handed to the platform."""
    acts = town.platforms[room.chat.platform].acts
    return [act.post for chat, act in acts if chat.id == room.chat.id and isinstance(act, Send)]


def _told(about: str, posts: list[Post]) -> ET.Element:
    """Begin a picture with what is on it, in words, for whoever does not see it."""
    svg = ET.Element("svg", {"xmlns": "http://www.w3.org/2000/svg", "role": "img"})
    svg.attrib |= {"viewBox": f"0 0 {WIDTH} {HEIGHT}", "aria-label": about}
    ET.SubElement(svg, "title").text = about
    ET.SubElement(svg, "desc").text = "\n\n".join(
        "\n".join([str(post.text), *(f"[{one.label}]" for row in post.rows for one in row)])
        for post in posts
    )
    ET.SubElement(svg, "style").text = LOOK
    return svg


def _phone(svg: ET.Element) -> ET.Element:
    """Draw an empty screen, and return what is cut off at its edges."""
    page = {"x": "1", "y": "1", "width": f"{WIDTH - 2}", "height": f"{HEIGHT - 2}", "rx": "26"}
    ET.SubElement(ET.SubElement(svg, "clipPath", {"id": "phone"}), "rect", page)
    phone = ET.SubElement(svg, "g", {"clip-path": "url(#phone)"})
    ET.SubElement(phone, "rect", {**page, "class": "page", "stroke-width": "2"})
    return phone


def _head(svg: ET.Element, room: Room) -> None:
    """Draw which chat this is, with a lamp."""
    _box(svg, "head", 0, 0, WIDTH, HEAD)
    for name, radius in (("glow", "19"), ("lamp", "11")):
        ET.SubElement(svg, "circle", {"class": name, "cx": "36", "cy": "29", "r": radius})
    _say(svg, "b title", 66, 26, room.chat.title)
    _say(svg, "s under", 66, 44, ON[room.chat.platform])


def _post(svg: ET.Element, post: Post, bottom: int, moment: str) -> int:
    """Draw a message with its buttons below it, and return where it begins."""
    lines = [*wrapped(post.text)]
    top = bottom - len(post.rows) * (ROW + GAP) - (len(lines) + 1) * LINE - 18
    _box(svg, "post", EDGE, top, WIDTH - 2 * EDGE, (len(lines) + 1) * LINE + 18, 12)
    y = top + 24
    _say(svg, "b bot", 2 * EDGE, y, "Porchlight")
    _say(svg, "s quiet e", WIDTH - 2 * EDGE, y, f"pinned, {moment}" if post.pin else moment)
    for line in lines:
        y += LINE
        quote = any(style is Style.QUOTE for style, _ in line)
        if quote:
            _box(svg, "bar", 2 * EDGE, y - 15, 3, LINE)
        words = _say(svg, "", 2 * EDGE + 11 * quote, y, "")
        for style, part in line:
            bold = {"class": "b"} if style in (Style.BOLD, Style.MARKED) else {}
            ET.SubElement(words, "tspan", bold).text = part
    y += 12
    for row in post.rows:
        y += GAP
        wide = (WIDTH - 2 * EDGE - GAP * (len(row) - 1)) // len(row)
        for at, one in enumerate(row):
            x = EDGE + at * (wide + GAP)
            _box(svg, "button", x, y, wide, ROW, 8)
            _say(svg, "s press c", x + wide // 2, y + 22, one.label)
        y += ROW
    return top


def wrapped(text: Text) -> Iterator[list[tuple[Style, str]]]:
    """Yield a text in lines that fit, each in runs of one style."""
    letters = iter([(one.style, letter) for one in text.spans for letter in one.text])
    for line in str(text).split("\n"):
        for part in textwrap.wrap(line, LETTERS) or [""]:
            # A blank at which a line was broken is in neither part.
            styled = [next(one for one in letters if one[1] == letter) for letter in part]
            runs = groupby(styled, key=lambda one: one[0])
            yield [(style, "".join(letter for _, letter in run)) for style, run in runs]


def _box(svg: ET.Element, look: str, x: int, y: int, wide: int, high: int, round_: int = 0) -> None:
    place = {"class": look, "x": f"{x}", "y": f"{y}", "width": f"{wide}", "height": f"{high}"}
    ET.SubElement(svg, "rect", place | ({"rx": f"{round_}"} if round_ else {}))


def _say(svg: ET.Element, look: str, x: int, y: int, words: str) -> ET.Element:
    place = {"x": f"{x}", "y": f"{y}"}
    made = ET.SubElement(svg, "text", place | ({"class": look} if look else {}))
    made.text = words or None
    return made


def main() -> None:
    """Write both pictures."""
    for name, picture_ in asyncio.run(drawn()).items():
        (FOLDER / name).write_text(picture_, "utf-8")


if __name__ == "__main__":
    main()
