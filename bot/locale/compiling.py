"""Compiles the catalogues: people write "po", the bot reads "mo". Installing it does so, too."""

from __future__ import annotations

from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

LOCALES = Path(__file__).parent


def compile_catalogues() -> None:
    """Compile every catalogue, beside what people wrote."""
    for path in LOCALES.glob("*/LC_MESSAGES/*.po"):
        with path.open("rb") as written, path.with_suffix(".mo").open("wb") as compiled:
            write_mo(compiled, read_po(written, locale=path.parts[-3]))
