"""Rebuilds a photo from its pixels, so that nothing is left of what else was in the file.

Imports nothing of ours: `jobs.py` runs this file as a program of its own, for one picture. It
reads a file from its input and writes a JPEG, or one word for why there is none and exits with 3.
"""

from __future__ import annotations

import resource
import sys
import warnings
from io import BytesIO
from math import ceil

from PIL import Image, ImageOps, WebPImagePlugin

MOST_PIXELS = {"JPEG": 52_000_000, "PNG": 25_000_000, "WEBP": 16_000_000}
"""What is taken, and how many pixels fit the memory: a large JPEG can be read scaled down."""

LONGEST_SIDE = 1600
MOST_STRETCHED = 20
"""A picture this many times longer than it is wide is no photo, and Telegram shows none."""

QUALITIES = (85, 70, 55)
SMALLER = 0.75

REFUSED = 3
MEMORY_BYTES = 300 * 1024 * 1024
PROCESSOR_SECONDS = 10


class NotTakenError(Exception):
    """There is no picture to be had of this. `trouble` is the word for it in `bot.words`."""

    def __init__(self, trouble: str) -> None:
        super().__init__(trouble)
        self.trouble = trouble


def rebuilt(data: bytes, most: int) -> bytes:
    """Return a picture as a JPEG of at most `most` bytes: upright, scaled down, with no metadata.

    Raises NotTakenError when it is no JPEG, PNG or WebP, too large, or cannot be read.
    """
    kind = _kind(data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow has many for files that it reads all the same
            picture = _pixels(data, kind)
    except (Image.DecompressionBombError, MemoryError):
        raise NotTakenError("too_large") from None
    except Exception:  # noqa: BLE001 - Pillow raises nearly anything over a broken file
        raise NotTakenError("broken") from None
    if max(picture.size) > MOST_STRETCHED * min(picture.size):
        raise NotTakenError("kind")
    return _written(picture, most)


def _kind(data: bytes) -> str:
    """Return which of the three it is by how it begins: what its sender says counts for nothing."""
    if data.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return WebPImagePlugin.WebPImageFile.format  # Pillow knows it once this is imported
    raise NotTakenError("kind")


def _pixels(data: bytes, kind: str) -> Image.Image:
    """Return a new image with nothing but the pixels, as one would see them. Of many, the first."""
    # Pillow looks at the size before it reads the pixels, and gives up at twice this number.
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS[kind] // 2
    picture: Image.Image = Image.open(BytesIO(data), formats=(kind,))
    scale = min(1.0, LONGEST_SIDE / max(picture.size))
    if picture.mode in {"1", "P", "PA", "LA"}:
        picture = picture.convert("RGBA")  # these cannot be scaled smoothly
    # With this gap a large JPEG is read at a half or a quarter of its size.
    picture.thumbnail((ceil(picture.width * scale), ceil(picture.height * scale)), reducing_gap=1.0)
    ImageOps.exif_transpose(picture, in_place=True)
    seen = Image.new("RGB", picture.size, "white")
    if picture.has_transparency_data:
        picture = picture.convert("RGBA")
        seen.paste(picture, mask=picture.getchannel("A"))
    else:
        seen.paste(picture.convert("RGB"))
    return seen


def _written(picture: Image.Image, most: int) -> bytes:
    """Return the picture as a JPEG: as good as fits, and smaller when even a poor one does not."""
    while True:
        for quality in QUALITIES:
            out = BytesIO()
            picture.save(out, "JPEG", quality=quality, optimize=True)
            if out.tell() <= most:
                return out.getvalue()
        width, height = picture.size
        picture = picture.resize((max(1, int(width * SMALLER)), max(1, int(height * SMALLER))))


def _alone() -> None:
    """Take from this process what it does not need: memory, time, files, and a core dump."""
    for what, most in (
        (resource.RLIMIT_AS, MEMORY_BYTES),
        (resource.RLIMIT_CPU, PROCESSOR_SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        _, given = resource.getrlimit(what)  # it may be less already, and can only become less
        limit = most if given == resource.RLIM_INFINITY else min(most, given)
        resource.setrlimit(what, (limit, limit))


def main() -> int:
    """Rebuild the picture that comes in; the only argument is the most bytes of the result."""
    _alone()
    try:
        written, status = rebuilt(sys.stdin.buffer.read(), int(sys.argv[1])), 0
    except NotTakenError as refused:
        written, status = refused.trouble.encode(), REFUSED
    sys.stdout.buffer.write(written)
    return status


if __name__ == "__main__":
    sys.exit(main())
