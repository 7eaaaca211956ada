"""The key file: made for its owner alone, apart from the data, and refused in one sentence."""

from __future__ import annotations

import base64
import os
import secrets
import stat
from itertools import combinations

import pytest

from bot import keys
from bot.keys import SECTIONS, KeysError


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


def _rings(loaded):
    return loaded.words, loaded.content, loaded.route, loaded.people


def _whole(**sections):
    """Return a key file's sections, each with a key unless it is given."""
    return {name: {name[0]: _key()} for name in SECTIONS} | sections


def test_a_new_file_holds_a_key_for_each_purpose_and_only_its_owner_reads_it(file, data):
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    rings = _rings(keys.load(file, data))
    assert [len(ring.secrets) for ring in rings] == [1, 1, 1, 1]
    made = {key for ring in rings for key in ring.secrets.values()}
    assert len(made) == 4
    assert {len(key) for key in made} == {32}


def test_a_new_file_is_private_whatever_the_umask_says(tmp_path, data):
    before = os.umask(0)
    try:
        keys.new(tmp_path / "open.key", data)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "open.key").stat().st_mode) == 0o600


def test_what_is_printed_of_keys_shows_none(file, data):
    loaded = keys.load(file, data)
    for ring in _rings(loaded):
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
    _written(file, **_whole(content={"c1": _key(b"a"), "c2": _key(b"b")}))
    ring = keys.load(file, data).content
    assert ring.newest == "c2"
    assert ring.secrets["c1"] == b"a" * 32


@pytest.mark.parametrize("name", ["words", "people"])
def test_what_cannot_be_made_anew_has_one_key_for_good(tmp_path, data, name):
    file = tmp_path / "k"
    _written(file, **_whole(**{name: {"k1": _key(), "k2": _key()}}))
    with pytest.raises(KeysError, match=f"more than one key for “{name}”: keep the one"):
        keys.load(file, data)


@pytest.mark.parametrize("name", ["route", "people"])
def test_the_file_of_an_older_porchlight_is_refused_with_the_way_to_complete_it(
    tmp_path, data, name
):
    file = tmp_path / "k"
    sections = _whole()
    del sections[name]
    _written(file, **sections)
    with pytest.raises(KeysError, match=f"no key for “{name}”: “porchlight keys rotate” adds"):
        keys.load(file, data)
    completed = keys.load(file, data, older=True)
    assert len(getattr(completed, name).secrets) == 1
    assert completed.words == keys.load(file, data, older=True).words


@pytest.mark.parametrize("name", ["words", "content"])
def test_a_lost_key_is_never_replaced_by_another(tmp_path, data, name):
    file = tmp_path / "k"
    sections = _whole()
    del sections[name]
    _written(file, **sections)
    for older in (False, True):
        with pytest.raises(KeysError, match=f"no key for “{name}”: put your copy of the file"):
            keys.load(file, data, older=older)


def test_a_section_of_a_newer_porchlight_is_not_overlooked(tmp_path, data):
    file = tmp_path / "k"
    _written(file, **_whole(more={"m": _key()}))
    with pytest.raises(KeysError, match="a newer Porchlight"):
        keys.load(file, data)


@pytest.mark.parametrize(("one", "other"), list(combinations(SECTIONS, 2)))
def test_one_key_for_two_purposes_is_refused(tmp_path, data, one, other):
    file = tmp_path / "k"
    _written(file, **_whole(**{one: {"a": _key(b"a")}, other: {"b": _key(b"a")}}))
    with pytest.raises(KeysError, match="the same key twice"):
        keys.load(file, data)


def test_one_key_twice_for_one_purpose_is_refused(tmp_path, data):
    file = tmp_path / "k"
    _written(file, **_whole(content={"c1": _key(b"a"), "c2": _key(b"a")}))
    with pytest.raises(KeysError, match="the same key twice"):
        keys.load(file, data)


# --- Changing ---


def test_new_keys_come_into_use_beside_the_old_where_keys_can_change(file, data):
    old = keys.load(file, data)
    keys.change(file, old.with_new())
    both = keys.load(file, data)
    assert (both.words, both.people) == (old.words, old.people)
    for ring, before in ((both.content, old.content), (both.route, old.route)):
        assert list(ring.secrets)[:-1] == list(before.secrets)
        assert ring.newest != before.newest
    keys.change(file, both.only_newest())
    assert keys.load(file, data) == both.only_newest()
    for ring in (old.content, old.route):
        assert _in_base64(ring) not in file.read_text()


def _in_base64(ring):
    (key,) = ring.secrets.values()
    return base64.b64encode(key).decode()


def test_a_changed_file_is_its_owners_alone_and_nothing_lies_beside_it(file, data):
    file.with_name(file.name + ".new").write_text("half of what a crash left")
    before = os.umask(0)
    try:
        keys.change(file, keys.load(file, data).with_new())
    finally:
        os.umask(before)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert sorted(one.name for one in file.parent.iterdir()) == ["data", file.name]


def test_a_changed_file_keeps_its_place_behind_a_link(file, data, tmp_path):
    link = tmp_path / "link.key"
    link.symlink_to(file)
    held = keys.load(link, data).with_new()
    keys.change(link, held)
    assert link.is_symlink()
    assert keys.load(file, data) == held


def test_a_changed_file_keeps_its_owner(file, data):
    owner = 4321 if os.geteuid() == 0 else os.geteuid()  # only root may give files away
    os.chown(file, owner, -1)
    keys.change(file, keys.load(file, data).with_new())
    assert file.stat().st_uid == owner


def test_a_file_that_cannot_be_changed_stays_as_it_was(file, data):
    held, before = keys.load(file, data), file.read_bytes()
    # Something that no file can take the place of.
    file.with_name(file.name + ".new").mkdir()
    with pytest.raises(KeysError, match="cannot be changed"):
        keys.change(file, held.with_new())
    assert file.read_bytes() == before


# --- Refusing ---


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
        f"[words]\nw1 = '{_key(b'a')}'\n[content]\n",
        f"[words]\nw1 = '{_key(b'a')[:-4]}'\n[content]\nc1 = '{_key()}'",
        f"[words]\nw1 = '{base64.b64encode(b'a' * 33).decode()}'",
        f"[words]\n'a b' = '{_key(b'a')}'\n[content]\nc1 = '{_key()}'",
        f"[words]\n'{_key(b'a')}' = '{_key()}'",
        f"['{_key(b'a')}']\nw1 = '{_key()}'",
        f"[words]\nw1 = '{_key(b'a')}'\n[content]\nc1 = '{_key(b'a')}'",
        "\x00" * 70_000,
    ],
    ids=range(12),
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
    assert _key(b"a")[:20] not in said
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
