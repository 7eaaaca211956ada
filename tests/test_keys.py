"""The key file: made for its owner alone, apart from the data, and refused in one sentence."""

from __future__ import annotations

import base64
import os
import secrets
import stat

import pytest

from bot import keys
from bot.keys import KeysError


@pytest.fixture
def data(tmp_path):
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


@pytest.fixture
def file(tmp_path, data):
    made = tmp_path / "porchlight.key"
    keys.new(made, data)
    return made


def _written(file, **sections):
    lines = []
    for name, held in sections.items():
        lines += [f"[{name}]", *(f'{key} = "{value}"' for key, value in held.items())]
    file.write_text("\n".join(lines))
    file.chmod(0o600)


def _key(byte=None):
    return base64.b64encode(secrets.token_bytes(32) if byte is None else byte * 32).decode()


def test_a_new_file_holds_two_different_keys_and_only_its_owner_reads_it(file, data):
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    loaded = keys.load(file, data)
    words = loaded.words.secrets[loaded.words.newest]
    content = loaded.content.secrets[loaded.content.newest]
    assert len(words) == len(content) == 32
    assert words != content


def test_a_new_file_is_private_whatever_the_umask_says(tmp_path, data):
    before = os.umask(0)
    try:
        keys.new(tmp_path / "open.key", data)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "open.key").stat().st_mode) == 0o600


def test_what_is_printed_of_keys_shows_none(file, data):
    loaded = keys.load(file, data)
    for ring in (loaded.words, loaded.content):
        (secret,) = ring.secrets.values()
        for form in (secret.hex(), base64.b64encode(secret).decode(), repr(secret)):
            assert form not in repr(loaded)
            assert form not in repr(ring)


def test_a_file_that_is_there_is_never_overwritten(file, data):
    before = file.read_bytes()
    with pytest.raises(KeysError, match="is there already"):
        keys.new(file, data)
    assert file.read_bytes() == before


def test_the_last_key_of_a_section_is_in_use_and_the_others_stay(tmp_path, data):
    file = tmp_path / "k"
    _written(file, words={"w1": _key()}, content={"c1": _key(b"a"), "c2": _key(b"b")})
    ring = keys.load(file, data).content
    assert ring.newest == "c2"
    assert ring.secrets["c1"] == b"a" * 32


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o602, 0o666])
def test_a_file_that_others_may_touch_is_refused(file, data, mode):
    file.chmod(mode)
    with pytest.raises(KeysError, match=r"chmod 600"):
        keys.load(file, data)


def test_a_missing_file_is_refused_with_the_way_to_make_one(tmp_path, data):
    with pytest.raises(KeysError, match="porchlight keys new"):
        keys.load(tmp_path / "none.key", data)


def test_a_file_among_the_data_is_refused_also_behind_links(file, data, tmp_path):
    inside = data / "deep" / "porchlight.key"
    inside.parent.mkdir()
    inside.write_bytes(file.read_bytes())
    inside.chmod(0o600)
    outside = tmp_path / "link.key"
    outside.symlink_to(inside)
    linked_data = tmp_path / "linked"
    linked_data.symlink_to(data)
    pointer = data / "pointer.key"
    pointer.symlink_to(file)
    for named, folder in ((inside, data), (outside, data), (inside, linked_data), (pointer, data)):
        with pytest.raises(KeysError, match="must not be inside"):
            keys.load(named, folder)
    with pytest.raises(KeysError, match="must not be inside"):
        keys.new(data / "new.key", data)
    assert not (data / "new.key").exists()


@pytest.mark.parametrize(
    "written",
    [
        "",
        "not toml at all = =",
        "[words]\nw = 5\n[content]\nc = 6",
        "words = 'x'\ncontent = 'y'",
        f"[words]\nw1 = '{_key()}'",
        f"[words]\nw1 = '{_key()}'\n[content]\n",
        f"[words]\nw1 = 'short'\n[content]\nc1 = '{_key()}'",
        f"[words]\n'a b' = '{_key()}'\n[content]\nc1 = '{_key()}'",
        f"[words]\nw1 = '{_key(b'a')}'\n[content]\nc1 = '{_key(b'a')}'",
        "\x00" * 70_000,
    ],
    ids=range(10),
)
def test_anything_else_is_refused_in_one_sentence_without_a_key(tmp_path, data, written):
    file = tmp_path / "wrong.key"
    file.write_text(written)
    file.chmod(0o600)
    with pytest.raises(KeysError) as refused:
        keys.load(file, data)
    said = str(refused.value)
    assert said.endswith(".")
    assert "\n" not in said
    assert _key(b"a") not in said
    assert refused.value.__suppress_context__ or refused.value.__cause__ is None


@pytest.mark.parametrize("kind", ["bytes", "folder", "pipe"])
def test_what_is_no_text_file_is_refused(tmp_path, data, kind):
    file = tmp_path / "odd.key"
    if kind == "bytes":
        file.write_bytes(b"\xff\xfe\xfd")
    elif kind == "folder":
        file.mkdir()
    else:
        os.mkfifo(file)
    file.chmod(0o700 if kind == "folder" else 0o600)
    with pytest.raises(KeysError):
        keys.load(file, data)


def test_a_file_that_cannot_be_made_is_said_so(tmp_path, data):
    with pytest.raises(KeysError, match="cannot be made"):
        keys.new(tmp_path / "nowhere" / "porchlight.key", data)
