"""Files at Telegram: which uploads it takes, and how it tells of a file in a message."""

from __future__ import annotations

import hashlib
import mimetypes
import secrets
from dataclasses import dataclass, field
from io import BytesIO

from PIL import Image, UnidentifiedImageError

from tests.platforms.telegram_params import JSON, Upload, bad

DOWNLOAD_BYTES = 20 * 1024 * 1024
PHOTO_BYTES = 10 * 1024 * 1024
REQUEST_BYTES = 50 * 1024 * 1024
"""Largest file that a bot may get, send as a photo, and send (core.telegram.org/bots/api)."""
PHOTO_SIDES = 10_000
PHOTO_RATIO = 20


@dataclass(frozen=True)
class Kept:
    """A file as Telegram keeps it, under a number of its own."""

    kind: str
    content: bytes
    name: str = ""
    mime: str = ""
    size: tuple[int, int] = (90, 60)
    id: str = field(default_factory=lambda: secrets.token_urlsafe(12))

    def json(self) -> JSON:
        """What stands in a message: a photo in two sizes, anything else once."""
        # The same for the same content, whoever sends it and wherever.
        unique = hashlib.sha256(self.content).hexdigest()[:12]
        body: JSON = {
            "file_id": self.id, "file_unique_id": unique, "file_size": len(self.content),
        }  # fmt: skip
        if self.kind == "photo":
            width, height = self.size
            small = {"file_id": f"{self.id}s", "file_unique_id": f"{unique}s", "file_size": 100}
            return {"photo": [
                {**small, "width": 9, "height": 6}, {**body, "width": width, "height": height},
            ]}  # fmt: skip
        if self.kind == "voice":
            return {"voice": {**body, "duration": 3}}
        named = {"file_name": self.name, "mime_type": self.mime}
        return {"document": body | {key: value for key, value in named.items() if value}}


def taken(kind: str, upload: Upload) -> Kept:
    """Take an upload as a photo or a document, or refuse it."""
    if not upload.content:
        raise bad("file must be non-empty")
    mime = mimetypes.guess_type(upload.name)[0] or "application/octet-stream"
    if kind == "document":
        return Kept(kind, upload.content, upload.name, mime)
    if len(upload.content) > PHOTO_BYTES:
        raise bad(
            f"file of size {len(upload.content)} bytes is too big for a photo;"
            f" the maximum size is {PHOTO_BYTES} bytes"
        )
    try:
        with Image.open(BytesIO(upload.content)) as photo:
            photo.load()
            width, height = photo.size
    except (UnidentifiedImageError, OSError):
        raise bad("IMAGE_PROCESS_FAILED") from None
    stretched = max(width, height) > PHOTO_RATIO * min(width, height)
    if width + height > PHOTO_SIDES or stretched:
        raise bad("PHOTO_INVALID_DIMENSIONS")
    return Kept(kind, upload.content, size=(width, height))
