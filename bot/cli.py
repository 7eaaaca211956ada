"""The commands: `porchlight run | check | demo | backup | restore | keys new | keys rotate`."""

from __future__ import annotations

import asyncio
import gc
import io
import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from bot import config, keys, logs
from bot.config import ConfigError
from bot.keys import KeysError

if TYPE_CHECKING:
    from bot.checkup import Finding

porchlight = typer.Typer(
    name="porchlight",
    help="One neighbourhood watch group in Telegram and Discord at once.",
    no_args_is_help=True,
    # Otherwise a mistake of ours would print the values of variables: names, words, tokens.
    pretty_exceptions_enable=False,
    add_completion=False,
)
key_commands = typer.Typer(
    help="The keys that private words are sealed with.", no_args_is_help=True
)
porchlight.add_typer(key_commands, name="keys")

ConfigFile = Annotated[
    Path | None,
    typer.Option(
        "--config", help="The settings file. Without it: PORCHLIGHT_CONFIG, else config.toml."
    ),
]


@porchlight.command()
def run(file: ConfigFile = None) -> None:
    """Run the bot until it is stopped."""
    from bot import running  # noqa: PLC0415 - a command waits for no library that it does not use
    from bot.opening import StartError  # noqa: PLC0415 - as above

    try:
        settings = config.load(file)
        logs.set_up(settings.log_level)
        # Whatever we write belongs to us alone: the database, its lock, its journal.
        os.umask(0o077)
        code = asyncio.run(running.run(settings))
    except (ConfigError, KeysError, StartError) as error:
        _give_up(error)
    raise typer.Exit(code)


@porchlight.command()
def check(file: ConfigFile = None) -> None:
    """Look at settings, keys, time zones, database, tokens and chats, and say what is wrong."""
    from bot import checkup  # noqa: PLC0415 - as above

    gc.enable()
    logs.set_up("error")
    raise typer.Exit(asyncio.run(_print(checkup.check(file))))


@porchlight.command()
def demo(
    story: Annotated[
        bool, typer.Option("--story", help="Play the guided story, and end there.")
    ] = False,
) -> None:
    """Try everything in this terminal, with a made-up watch group. Nothing is kept.

    A story of two minutes comes first (Enter: no pauses), then you are Ana, an organizer, and
    everybody else in turn. Words you type are said; a number presses that button.

    \b
    /as NAME         be somebody else: maria, ana, tom (16), lee (police), maya
    /in CHAT         look at another chat: elm, teens; private is your own
    /reply 57 words  reply to message #57
    /press 57 2      press the second button of message #57, also an old one
    /paste           type what was copied
    /later 4h        move the clock, which stands still otherwise: 30m, 2d
    /look            show the chat again
    /who             everybody, and where they are
    /?               say this again
    /quit            end
    """  # noqa: D301 - the mark keeps the lines below it apart
    from bot import practice  # noqa: PLC0415 - as above

    gc.enable()
    logs.set_up("error")
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A terminal that knows no dashes or accents shows a question mark in their place.
        sys.stdout.reconfigure(errors="replace")
    asyncio.run(practice.play(story_only=story))


@porchlight.command()
def backup(
    copy: Annotated[Path | None, typer.Argument(help="The new file that it is written to.")] = None,
    file: ConfigFile = None,
) -> None:
    """Copy the database, also while the bot runs; with PostgreSQL, make it ready for pg_dump."""
    from bot import backup as copying  # noqa: PLC0415 - as above
    from bot.opening import StartError  # noqa: PLC0415 - as above

    gc.enable()
    logs.set_up("error")
    try:
        told = copying.write(config.load(file), copy)
    except (ConfigError, KeysError, StartError) as error:
        _give_up(error)
    typer.echo(told)


@porchlight.command()
def restore(
    copy: Annotated[Path | None, typer.Argument(help="The backup that is put back.")] = None,
    after_pg: Annotated[
        bool, typer.Option("--after-pg", help="With PostgreSQL: clean up after pg_restore.")
    ] = False,
    file: ConfigFile = None,
) -> None:
    """Put a backup back, with the bot stopped; what was erased since stays erased."""
    from bot import restore as putting  # noqa: PLC0415 - as above
    from bot.hours import utc_now  # noqa: PLC0415 - as above
    from bot.opening import StartError  # noqa: PLC0415 - as above

    gc.enable()
    logs.set_up("error")
    os.umask(0o077)
    try:
        settings = config.load(file)
        told = (
            putting.after_pg(settings, utc_now())
            if after_pg
            else putting.put_back(settings, copy, utc_now())
        )
    except (ConfigError, KeysError, StartError) as error:
        _give_up(error)
    typer.echo(told)


@key_commands.command()
def new(file: ConfigFile = None) -> None:
    """Make the key file, once, before the first start."""
    try:
        settings = config.load(file)
        keys.new(settings.keys_file, settings.data_folder)
    except (ConfigError, KeysError) as error:
        _give_up(error)
    typer.echo(
        f"The keys are in {settings.keys_file}. Keep a copy apart from the data: without them, "
        "nothing that was told privately can be read again."
    )


@key_commands.command()
def rotate(file: ConfigFile = None) -> None:
    """Change the keys, with the bot stopped: older copies then open nothing told privately."""
    from bot import rotation  # noqa: PLC0415 - as above
    from bot.opening import StartError  # noqa: PLC0415 - as above

    gc.enable()
    logs.set_up("error")
    os.umask(0o077)
    try:
        told = rotation.rotate(config.load(file))
    except (ConfigError, KeysError, StartError) as error:
        _give_up(error)
    typer.echo(told)


async def _print(findings: AsyncIterator[Finding]) -> int:
    """Print one line for each finding; return 1 when anything is wrong."""
    from rich.console import Console  # noqa: PLC0415 - the other commands do without
    from rich.text import Text  # noqa: PLC0415 - as above

    out = Console(highlight=False, soft_wrap=True)
    wrong = False
    async for finding in findings:
        wrong = wrong or not finding.fine
        verdict = Text("OK    ", "green") if finding.fine else Text("WRONG ", "bold red")
        out.print(verdict.append(f"{finding.about}: {finding.words}", ""))
    out.print(
        "Something is wrong: see the lines that say so." if wrong else "Everything is in order."
    )
    return int(wrong)


def _give_up(error: Exception) -> NoReturn:
    typer.echo(f"porchlight: {error}", err=True)
    raise typer.Exit(1)
