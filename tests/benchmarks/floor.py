"""How long the start takes, and how much memory it needs, over the bare libraries.

Theirs: python-telegram-bot, discord.py, SQLModel and APScheduler imported and both clients built.
Ours: `porchlight run` until it says that it is up, on a database that is there already.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

import psutil

from bot import keys
from tests.benchmarks.figures import Figure, Result

ROUNDS = 7
START_GOAL_MS = 150.0
MEMORY_GOAL_MB = 20.0
UP = b"Porchlight is up"

BARE = """
import gc; gc.disable()
import discord, sqlmodel, apscheduler.schedulers.asyncio, asyncio
from telegram.ext import Application
async def main():
    app = Application.builder().token("1:a").build()
    client = discord.Client(intents=discord.Intents.none())
    gc.freeze(); gc.enable()
    print("Porchlight is up", flush=True)
    await asyncio.Event().wait()
asyncio.run(main())
"""

# Nothing listens there: being up does not wait for the platforms.
CONFIG = """
data_dir = "{folder}/data"
keys_file = "{folder}/keys.toml"
[telegram]
api_url = "http://127.0.0.1:9"
[discord]
api_url = "http://127.0.0.1:9/api/v10"
gateway_url = "ws://127.0.0.1:9"
"""


async def _start(command: list[str], root: Path) -> tuple[float, float]:
    """Return (seconds until it is up, resident megabytes then)."""
    env = os.environ | {"PORCHLIGHT_TELEGRAM_TOKEN": "1:a", "PORCHLIGHT_DISCORD_TOKEN": "a.b.c"}
    started = time.perf_counter()
    process = await asyncio.create_subprocess_exec(
        *command,
        cwd=root,
        env=env,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        async with asyncio.timeout(30):
            async for line in process.stdout:
                if UP in line:
                    break
            else:
                raise RuntimeError("it ended before it was up")
        took = time.perf_counter() - started
        memory = psutil.Process(process.pid).memory_info().rss / 1e6
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()
    return took, memory


async def measure() -> Result:
    """Measure both starts in turn and return what ours takes on top, by medians."""
    root = Path(__file__).parent.parent.parent
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "data").mkdir(mode=0o700)
        keys.new(folder / "keys.toml", folder / "data")
        config = folder / "config.toml"
        config.write_text(CONFIG.format(folder=folder))
        ours = [sys.executable, "-m", "bot", "run", "--config", str(config)]
        bare = [sys.executable, "-c", BARE]
        sides: dict[str, list[tuple[float, float]]] = {"ours": [], "bare": []}
        for turn in range(ROUNDS + 1):
            for side, command in (("ours", ours), ("bare", bare)):
                measured = await _start(command, root)
                if turn:
                    sides[side].append(measured)
    start = {side: statistics.median(one for one, _ in both) * 1e3 for side, both in sides.items()}
    memory = {side: statistics.median(one for _, one in both) for side, both in sides.items()}
    return Result(
        "floor",
        {
            "start": Figure(
                round(start["ours"] - start["bare"], 1),
                START_GOAL_MS,
                "ms over the bare floor",
                start,
            ),
            "memory": Figure(
                round(memory["ours"] - memory["bare"], 1),
                MEMORY_GOAL_MB,
                "MB over the bare floor",
                memory,
            ),
        },
    )
