"""A photo is rebuilt from its pixels: what one sees stays, and nothing else does."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from bot import pictures
from bot.pictures import NotTakenError, rebuilt
from bot.words import PICTURE_BYTES, Trouble
from tests import photos
from tests.platforms.patience import PATIENCE

TWO_HUNDRED = (16_384, 12_288)
"""Width and height of a photo with 200 megapixels."""


@pytest.fixture(autouse=True)
def pillow_as_it_was(monkeypatch):
    """Rebuilding narrows what Pillow reads, for the rest of its process."""
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", Image.MAX_IMAGE_PIXELS)


def opened(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data), formats=("JPEG",))


def refused(data: bytes) -> str:
    with pytest.raises(NotTakenError) as caught:
        rebuilt(data, PICTURE_BYTES)
    return caught.value.trouble


def segments(jpeg: bytes) -> list[int]:
    """The numbers of a JPEG's segments, up to its pixels."""
    found, at = [], 2
    while not found or found[-1] != 0xDA:
        assert jpeg[at] == 0xFF
        found.append(jpeg[at + 1])
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4])
    return found


# --- Nothing hidden is left ---------------------------------------------------------------


@pytest.mark.parametrize("kind", photos.TAKEN)
def test_nothing_that_hid_in_a_picture_is_left(kind):
    before = photos.TAKEN[kind]()
    assert before.count(photos.MARK) >= 4, "the picture is to hide a lot"
    after = rebuilt(before, PICTURE_BYTES)
    assert photos.MARK not in after
    # The head of a plain JPEG, tables, frame and pixels: no application's own data, no comment.
    assert set(segments(after)) <= {0xE0, 0xDB, 0xC0, 0xC4, 0xDA}
    assert after.endswith(b"\xff\xd9")
    assert after.index(b"\xff\xd9") == len(after) - 2, "nothing stands behind its end"
    assert not dict(opened(after).getexif())
    assert photos.corners(opened(after)) == photos.corners(photos.street())


@pytest.mark.parametrize("kind", photos.OTHERS)
def test_anything_else_is_refused(kind):
    assert refused(photos.OTHERS[kind]()) == "kind"


def test_what_its_sender_calls_it_counts_for_nothing():
    disguised = photos.saved(photos.street(), "GIF")
    assert refused(b"\xff\xd8\xff" + disguised) == "broken"
    assert refused(b"RIFF" + disguised) == "kind"


def test_every_refusal_has_a_word_that_people_are_told():
    words = {refused(b"?"), refused(photos.bomb()), refused(photos.photo()[:999])}
    assert {Trouble(word) for word in words} == {
        Trouble.KIND,
        Trouble.TOO_LARGE,
        Trouble.BROKEN,
    }


@pytest.mark.parametrize("kind", photos.TAKEN)
@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_picture_stands_upright_however_the_camera_was_held(kind, orientation):
    turned_back = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    upright = photos.street()
    held = upright.transpose(turned_back[orientation]) if orientation > 1 else upright
    after = opened(rebuilt(photos.saved(held, kind, exif=photos.exif(orientation)), PICTURE_BYTES))
    assert after.size == upright.size
    assert photos.corners(after) == photos.corners(upright)


# --- How it looks -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ((4000, 3000), (1600, 1200)),
        ((3000, 4000), (1200, 1600)),
        ((1601, 40), None),
        ((1600, 1600), (1600, 1600)),
        ((40, 30), (40, 30)),
        ((3333, 2222), (1600, 1067)),
    ],
)
def test_a_large_picture_is_scaled_down_and_a_small_one_stays(before, after):
    data = photos.photo(*before)
    if after is None:
        assert refused(data) == "kind", "longer than any photo"
    else:
        assert opened(rebuilt(data, PICTURE_BYTES)).size == after


@pytest.mark.parametrize("most", [PICTURE_BYTES, 20_000, 2_000])
def test_it_is_never_larger_than_asked_for(most):
    noise = Image.frombytes("RGB", (1600, 1600), random.Random(1).randbytes(1600 * 1600 * 3))
    for data in (photos.saved(noise, "PNG"), photos.photo(4000, 3000)):
        after = rebuilt(data, most)
        assert len(after) <= most
        assert opened(after).load()


def test_what_is_see_through_becomes_white():
    clear = Image.new("RGBA", (40, 30), (255, 0, 0, 0))
    for data in (
        photos.saved(clear, "PNG"),
        photos.saved(clear, "WEBP", lossless=True),
        photos.saved(clear.quantize(), "PNG", transparency=0),
    ):
        assert opened(rebuilt(data, PICTURE_BYTES)).getpixel((20, 15)) == (255, 255, 255)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_a_png_of_any_kind_can_be_seen(mode):
    data = photos.saved(photos.street().convert("L").convert(mode), "PNG")
    after = opened(rebuilt(data, PICTURE_BYTES))
    assert (after.mode, after.size) == ("RGB", (160, 80))


@pytest.mark.parametrize("mode", ["L", "CMYK", "YCbCr"])
def test_a_jpeg_of_any_kind_can_be_seen(mode):
    data = photos.saved(photos.street().convert(mode), "JPEG", progressive=True)
    after = opened(rebuilt(data, PICTURE_BYTES))
    assert (after.mode, after.size) == ("RGB", (160, 80))


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "MPO"])
def test_of_several_pictures_in_a_file_the_first_one_stays(kind):
    """Moving pictures, and the second one that some telephones put behind a photo."""
    others = [Image.new("RGB", (160, 80), "black")] * 3
    data = photos.saved(photos.street(), kind, save_all=True, append_images=others)
    after = opened(rebuilt(data, PICTURE_BYTES))
    assert photos.corners(after) == photos.corners(photos.street())


# --- Files made to do harm ----------------------------------------------------------------

ALONE = """
import json, resource, subprocess, sys, time
began = time.monotonic()
ran = subprocess.run([sys.executable, "-I", *sys.argv[1:]], stdin=0, capture_output=True)
print(json.dumps({
    "status": ran.returncode,
    "said": ran.stdout.decode("latin1"),
    "seconds": time.monotonic() - began,
    "megabytes": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024,
}))
"""
"""A small process between us and the program, because a child's memory counts from ours."""


def alone(data: bytes) -> dict[str, object]:
    """Run the program on a file, and tell what came of it and what it took."""
    command = [sys.executable, "-I", "-c", ALONE, pictures.__file__, str(PICTURE_BYTES)]
    ran = subprocess.run(command, input=data, capture_output=True, check=True)
    return json.loads(ran.stdout)


@pytest.mark.parametrize(
    ("data", "trouble"),
    [
        pytest.param(photos.bomb, "too_large", id="bomb"),
        pytest.param(lambda: photos.claiming("JPEG", *TWO_HUNDRED), "too_large", id="JPEG"),
        pytest.param(lambda: photos.claiming("PNG", *TWO_HUNDRED), "too_large", id="PNG"),
        pytest.param(lambda: photos.claiming("WEBP", 16_383, 12_288), "too_large", id="WebP"),
        pytest.param(lambda: photos.bomb(5000, 4900), "broken", id="empty PNG"),
        pytest.param(lambda: photos.photo(4000, 3000)[:-200_000], "broken", id="truncated"),
        pytest.param(lambda: b"PK\x03\x04" + photos.marked_jpeg(), "kind", id="polyglot"),
        pytest.param(lambda: b"GIF89a" + photos.marked_jpeg(), "kind", id="polyglot GIF"),
    ],
)
def test_what_is_made_to_do_harm_is_refused_quickly_and_in_little_memory(data, trouble):
    ran = alone(data())
    assert (ran["status"], ran["said"]) == (pictures.REFUSED, trouble)
    assert ran["seconds"] < 2
    assert ran["megabytes"] < 300


def test_a_large_jpeg_with_next_to_nothing_in_it_costs_next_to_nothing():
    ran = alone(photos.claiming("JPEG", 8000, 6000))  # the rest of it is grey, and that is taken
    assert ran["status"] == 0
    assert ran["seconds"] < 2
    assert ran["megabytes"] < 300


@pytest.mark.full
def test_a_real_photo_of_200_megapixels_is_refused_as_quickly():
    ran = alone(photos.photo(*TWO_HUNDRED))
    assert (ran["status"], ran["said"]) == (pictures.REFUSED, "too_large")
    assert ran["seconds"] < 2
    assert ran["megabytes"] < 300


@pytest.mark.parametrize(
    ("kind", "size"),
    [("JPEG", (4032, 3024)), ("PNG", (4032, 3024)), ("WEBP", (4032, 3024)), ("JPEG", (8160, 6120))],
)
def test_what_telephones_make_is_taken_in_the_same_memory(kind, size):
    ran = alone(photos.photo(*size, kind))
    assert ran["status"] == 0, ran["said"]
    assert ran["megabytes"] < 300


def test_what_is_a_picture_and_an_archive_at_once_becomes_only_a_picture():
    archive = BytesIO(photos.marked_jpeg())
    archive.seek(0, 2)
    with zipfile.ZipFile(archive, "a") as both:
        both.writestr("note.txt", photos.MARK)
    assert zipfile.is_zipfile(BytesIO(archive.getvalue()))
    after = rebuilt(archive.getvalue(), PICTURE_BYTES)
    assert not zipfile.is_zipfile(BytesIO(after))
    assert photos.MARK not in after


@pytest.mark.parametrize("kind", photos.TAKEN)
def test_a_picture_cut_off_anywhere_is_refused(kind):
    whole = photos.photo(160, 120, kind)
    for length in range(0, len(whole) - len(whole) // 10, max(1, len(whole) // 60)):
        assert refused(whole[:length]) in {"kind", "broken"}


def test_no_spoilt_picture_brings_anything_but_a_picture_or_a_refusal():
    chance = random.Random(20261122)
    whole = [photos.photo(48, 40, kind) for kind in photos.TAKEN]
    whole += [make() for make in photos.TAKEN.values()]
    told = set()
    for _ in range(10_000):
        try:
            after = rebuilt(photos.spoilt(chance.choice(whole), chance), 20_000)
        except NotTakenError as error:
            told.add(error.trouble)
        else:
            told.add("taken")
            assert opened(after).load()
    assert told >= {"taken", "broken", "kind"}


def test_the_program_is_left_without_files_and_keys(tmp_path: Path):
    """Reading a stranger's file is the likeliest way in: whoever gets in finds little."""
    script = tmp_path / "break_in.py"
    script.write_text(
        f"import sys; sys.path.insert(0, {str(Path(pictures.__file__).parent)!r})\n"
        "import pictures; pictures._alone()\n"
        "import resource\n"
        "try: bytearray(400_000_000)\n"
        "except MemoryError: print('no memory')\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE), resource.getrlimit(resource.RLIMIT_CPU))\n"
        f"open({str(tmp_path / 'kept')!r}, 'wb', 0).write(b'x')\n"
    )
    began = time.monotonic()
    ran = subprocess.run([sys.executable, "-I", script], capture_output=True, check=False)
    assert ran.stdout.decode().split("\n")[:2] == ["no memory", "(0, 0) (10, 10)"]
    assert ran.returncode != 0
    assert (tmp_path / "kept").read_bytes() == b""
    assert time.monotonic() - began < PATIENCE
