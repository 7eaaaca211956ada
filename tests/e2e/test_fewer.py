"""Quiet hours and muted news through the real SDKs: what waits, what is silent, what rings."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlmodel import col, update

from bot.loudness import NEWS, URGENT
from storage import people, wishes
from storage.cards import CopyRow
from tests.e2e.neighbours import Neighbour
from tests.e2e.street import Street
from tests.platforms.patience import PATIENCE

LAMP = "Street lamp out, very dark."
ORDERED = "A new lamp is ordered."
GAS = "Gas smell at 3rd and Elm, leave the windows open."
FRIDAY = "Clean-up on Friday at ten."
SATURDAY = "Clean-up on Saturday at ten."


def chooses(street: Street, one: Neighbour, hours: tuple[time, time] | None) -> None:
    """Somebody wants news and urgent alerts in private too, and has quiet hours or none."""
    platform = "telegram" if one is street.maria else "discord"
    with street.database() as db:
        person = people.person(db, platform, str(one.account.id))
        wishes.choose(db, person.id, **{NEWS: True, URGENT: True})
        wishes.keep_quiet(db, person.id, hours)


def quiet_hours_end(street: Street) -> None:
    """Let what waits for the end of somebody's quiet hours have come due."""
    past = datetime.now(UTC) - timedelta(minutes=1)
    with street.database() as db:
        waits = col(CopyRow.due) > datetime.now(UTC)
        moved = db.exec(update(CopyRow).where(waits).values(due=past))
        assert moved.rowcount == 2


async def test_the_quiet_and_the_muted_are_left_alone_while_an_alert_rings(street: Street) -> None:
    street.settle()
    now = datetime.now(ZoneInfo(street.zone))
    hours = (time(now.hour), time((now.hour + 3) % 24))
    corners = {street.maria: "Elm and 3rd", street.tom: "Elm and 5th"}
    both = tuple(corners)
    for one in both:
        chooses(street, one, hours)
    await street.start()
    await street.everywhere("I am a bot")

    for one, corner in corners.items():
        await one.presses("Report a problem")
        await one.presses("No")
        await one.fills(LAMP, corner, "Everyone here")
        await one.presses("Send")
        await street.everywhere(corner)
        await street.discord.until(lambda: not street.behind(), PATIENCE)
        await street.ana.replies(corner, ORDERED)
        await street.ana.presses("Send now")
        await one.sees(ORDERED)
        assert not one.rang(ORDERED)

    await street.ana.says("menu")
    await street.ana.presses("Write to everyone")
    await street.ana.fills(FRIDAY)
    await street.ana.presses("Send")
    await street.everywhere(FRIDAY)

    await street.ana.says("menu")
    await street.ana.presses("Urgent alert")
    await street.ana.presses("I called 911")
    await street.ana.fills("Fire or gas", GAS)
    await street.ana.presses("Yes, alert everyone")
    for one in both:
        await one.sees(GAS)
        assert one.rang(GAS)
        assert not any(FRIDAY in text for text in one.private())
    waiting = {("announcement", "telegram", "ready"), ("announcement", "discord", "ready")}
    await street.discord.until(lambda: set(street.behind()) == waiting, PATIENCE)

    await street.stop()
    for one in both:
        chooses(street, one, None)
    quiet_hours_end(street)
    await street.start()
    for one in both:
        await one.sees(FRIDAY)
        assert one.rang(FRIDAY)
        assert "That message was one of these: news." in await one.presses("Fewer messages")
        await one.presses("Stop news here")

    await street.ana.presses("Correct it")
    await street.ana.fills(SATURDAY)
    await street.ana.presses("Post")
    await street.everywhere(SATURDAY)
    await street.discord.until(lambda: not street.behind(), PATIENCE)
    for one in both:
        assert sum(FRIDAY in text for text in one.private()) == 1
        assert not any(SATURDAY in text for text in one.private())
