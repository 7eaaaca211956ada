"""Photos for tests: as telephones make them, with all that hides in them, and made to do harm."""

from __future__ import annotations

import random
import struct
import zlib
from collections.abc import Callable, Mapping
from io import BytesIO

from PIL import ExifTags, Image, ImageCms, PngImagePlugin

MARK = b"Maria at 12 Elm Street"
"""What stands in every hiding place."""

_HOW = {
    "JPEG": {"quality": 85},
    "PNG": {"compress_level": 1},
    "WEBP": {"quality": 85, "method": 0},
}
CORNERS = {"red": (0, 0), "lime": (1, 0), "blue": (0, 1), "white": (1, 1)}
_LIGHTS = {(1, 0, 0): "red", (0, 1, 0): "lime", (0, 0, 1): "blue", (1, 1, 1): "white"}


def photo(width: int = 640, height: int = 480, kind: str = "JPEG", mode: str = "RGB") -> bytes:
    """Return a picture with as much to see in it as a photo, the same at each call."""
    width_, height_ = max(1, width // 16), max(1, height // 16)
    noise = random.Random(7).randbytes(width_ * height_ * len(mode))
    picture = Image.frombytes(mode, (width_, height_), noise).resize((width, height))
    return saved(picture, kind)


def saved(picture: Image.Image, kind: str, **how: object) -> bytes:
    """Return a picture as a file, quickly rather than small."""
    out = BytesIO()
    picture.save(out, kind, **_HOW.get(kind, {}), **how)
    return out.getvalue()


def street(size: tuple[int, int] = (160, 80)) -> Image.Image:
    """Return a picture of which one can see how it is turned: each corner has its colour."""
    picture = Image.new("RGB", size)
    half = (size[0] // 2, size[1] // 2)
    for colour, (x, y) in CORNERS.items():
        picture.paste(colour, (x * half[0], y * half[1], (x + 1) * half[0], (y + 1) * half[1]))
    return picture


def corners(picture: Image.Image) -> list[str]:
    """Return the colours in the four corners, row by row, whatever a JPEG made of them."""
    seen = []
    for x, y in CORNERS.values():
        at = (int((0.25 + x / 2) * picture.width), int((0.25 + y / 2) * picture.height))
        seen.append(_LIGHTS[tuple(part > 128 for part in picture.convert("RGB").getpixel(at))])
    return seen


# --- What hides in pictures ---------------------------------------------------------------


def exif(orientation: int = 1) -> bytes:
    """Return what a camera writes: who and where, how it was held, and a small copy."""
    made = Image.Exif()
    made[ExifTags.Base.Orientation] = orientation
    made[ExifTags.Base.Artist] = MARK.decode()
    made.get_ifd(ExifTags.IFD.GPSInfo).update(
        {
            ExifTags.GPS.GPSLatitudeRef: "N",
            ExifTags.GPS.GPSLatitude: (49.0, 16.0, 12.0),
            ExifTags.GPS.GPSProcessingMethod: MARK,
        }
    )
    return made.tobytes() + saved(street(), "JPEG", comment=MARK)


def xmp() -> bytes:
    """Return what an editing program writes."""
    return b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><dc:creator>" + MARK + b"</dc:creator></x:xmpmeta>"


def colours() -> bytes:
    """Return a colour profile with a name in it."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return profile + MARK


def _segment(number: int, content: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, number, len(content) + 2) + content


def marked_jpeg() -> bytes:
    """Return a JPEG with EXIF, GPS, thumbnail, XMP, IPTC, ICC, comment and bytes behind its end."""
    how = {"exif": exif(), "xmp": xmp(), "icc_profile": colours(), "comment": MARK}
    made = saved(street(), "JPEG", **how)
    caption = b"\x1c\x02\x78" + struct.pack(">H", len(MARK)) + MARK
    block = b"8BIM\x04\x04\0\0" + struct.pack(">I", len(caption)) + caption
    iptc = _segment(0xED, b"Photoshop 3.0\0" + block)
    return made[:2] + iptc + made[2:] + MARK


def marked_png() -> bytes:
    """Return a PNG with EXIF, XMP, ICC, all kinds of text and bytes behind its end."""
    text = PngImagePlugin.PngInfo()
    text.add_text("Author", MARK.decode())
    text.add_text("Comment", MARK.decode() * 9, zip=True)
    text.add_itxt("Title", MARK.decode())
    text.add_itxt("XML:com.adobe.xmp", xmp().decode())
    text.add(b"prVt", MARK)
    made = saved(street(), "PNG", exif=exif(), icc_profile=colours(), pnginfo=text)
    return made + MARK


def marked_webp() -> bytes:
    """Return a WebP with EXIF, XMP, ICC and bytes behind its end."""
    return saved(street(), "WEBP", exif=exif(), xmp=xmp(), icc_profile=colours()) + MARK


def _heic() -> bytes:
    return b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + MARK


TAKEN: Mapping[str, Callable[[], bytes]] = {
    "JPEG": marked_jpeg,
    "PNG": marked_png,
    "WEBP": marked_webp,
}
OTHERS: Mapping[str, Callable[[], bytes]] = {
    "GIF": lambda: saved(street(), "GIF", comment=MARK),
    "TIFF": lambda: saved(street(), "TIFF", description=MARK.decode()),
    "BMP": lambda: saved(street(), "BMP") + MARK,
    "HEIC": _heic,
    "PDF": lambda: b"%PDF-1.7\n" + saved(street(), "JPEG") + MARK,
    "HTML": lambda: b"<html><!--" + saved(street(), "JPEG") + MARK,
    "words": lambda: MARK,
    "nothing": lambda: b"",
}


# --- What is made to do harm --------------------------------------------------------------


def _chunk(name: bytes, content: bytes) -> bytes:
    check = zlib.crc32(name + content)
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", check)


def bomb(width: int = 60_000, height: int = 60_000) -> bytes:
    """Return a PNG of a few bytes that claims to be huge, and of which every pixel is the same."""
    shape = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress(bytes(1_000_000), 9)
    parts = (_chunk(b"IHDR", shape), *(_chunk(b"IDAT", rows) for _ in range(3)))
    return b"\x89PNG\r\n\x1a\n" + b"".join((*parts, _chunk(b"IEND", b"")))


def claiming(kind: str, width: int, height: int) -> bytes:
    """Return a small picture whose head says that it has this size."""
    made = bytearray(photo(64, 48, kind))
    if kind == "JPEG":
        at = made.index(b"\xff\xc0") + 5
        made[at : at + 4] = struct.pack(">HH", height, width)
    elif kind == "PNG":
        return bomb(width, height)
    else:
        at = made.index(b"VP8 ") + 14
        made[at : at + 4] = struct.pack("<HH", width, height)
    return bytes(made)


def spoilt(data: bytes, chance: random.Random) -> bytes:
    """Return a file with a few bytes changed, taken out, doubled or cut off."""
    made = bytearray(data)
    for _ in range(chance.randint(1, 5)):
        at = chance.randrange(max(1, len(made) - 1))
        match chance.randrange(8):
            case 0:
                del made[at : at + chance.randint(1, 20)]
            case 1:
                made[at:at] = made[at : at + chance.randint(1, 20)]
            case 2:
                made = made[: max(16, at)]
            case _:
                made[at : at + 1] = bytes([chance.randrange(256)])
    return bytes(made)
