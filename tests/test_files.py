"""Photos come in, are rebuilt beside the turns, and go out on cards: seen from the chats."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from bot import files, forms
from bot.access import organizer
from bot.feature import Card, Entry, Feature, Sheet
from bot.features import front
from bot.fit import fit
from bot.house import features
from bot.keys import Keys
from bot.turn import Turn
from bot.view import View
from bot.words import (
    Answer,
    Attached,
    Done,
    Edit,
    Field,
    FieldKind,
    File,
    Form,
    Job,
    Later,
    Post,
    Said,
    Trouble,
    plain,
)
from storage import members, people
from storage.database import Database
from tests import photos, stage
from tests.stage import CANS, Person, Town, attached
from tests.test_outages import outage


@dataclass
class Album:
    """A feature as small as one can be that takes photos and shows the newest to everybody."""

    photos: list[bytes] = field(default_factory=list)
    done: list[Done] = field(default_factory=list)
    hidden: bool = False

    def __post_init__(self) -> None:
        self.sheet = Sheet("album_form", self.form, self.filled, needs=organizer)

    def form(self, turn: Turn) -> Form:
        return Form(
            turn.link("album_form"),
            "A photo",
            (
                Field("photo", "Photo", plain("Send the photo now."), FieldKind.FILE),
                Field("line", "Words under it", plain("What is on it?")),
            ),
        )

    def ask(self, turn: Turn) -> Answer:
        return forms.ask(turn, self.sheet)

    def filled(self, turn: Turn, values: Mapping[str, str]) -> Answer:
        file = files.kept(turn, values["photo"])
        if file is None:
            return turn.say(plain("The photo is gone."), forms.change_button(turn, self.sheet))
        return Answer(later=Later(Job.PICTURE, file, turn.link("album_done", 7)))

    def rebuilt(self, turn: Turn, done: Done, number: int) -> Answer:
        assert number == 7
        self.done.append(done)
        if done.trouble is not None:
            return turn.say(files.sorry(turn, done.trouble), forms.change_button(turn, self.sheet))
        assert done.value is not None
        self.photos.append(done.value)
        forms.done(turn, self.sheet)
        turn.post("album", 7, words_of=None)
        return turn.say(plain(f"Photo {len(self.photos)} is in the album."))

    def hide(self, turn: Turn) -> Answer:
        self.hidden = True
        turn.touch("album", 7)
        return turn.say(plain("Hidden."))

    def draw(self, view: View, _key: str) -> Post:
        if self.hidden:
            return Post(plain("This photo was taken away."))
        shown = File("photo.jpg", "image/jpeg", self.photos[-1])
        return Post(plain(f"{len(self.photos)} photos so far"), files=(shown,))

    def feature(self) -> Feature:
        return Feature(
            name="album",
            presses={
                "album_ask": Entry(self.ask, needs=organizer),
                "album_hide": Entry(self.hide, needs=organizer),
            },
            sheets=(self.sheet,),
            done={"album_done": Entry(self.rebuilt, needs=organizer)},
            cards={"album": Card(self.draw)},
        )


@pytest.fixture
def album(monkeypatch) -> Album:
    made = Album()

    def house(keys: Keys) -> tuple[Feature, ...]:
        """Return the house with the album in it, and a front door that knows of it."""
        *kept, _door = features(keys)
        inside = (*kept, made.feature())
        return (*inside, front.feature(inside))

    monkeypatch.setattr(stage, "features", house)
    return made


@pytest.fixture
async def town(album: Album, database: Database, tmp_path: Path) -> AsyncIterator[Town]:
    made = await Town.open(database, tmp_path)
    yield made
    await made.close()


def opened(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data), formats=("JPEG",))


async def asks(town: Town, person: Person) -> None:
    await person.forges(f"album_ask-{town.group_id}")


# --- A photo on its way in ----------------------------------------------------------------


async def test_a_photo_is_asked_for_and_comes_out_clean_in_every_chat(town: Town, album: Album):
    await asks(town, town.ana)
    town.ana.sees("Send the photo now.")
    await town.ana.sends(photos.marked_jpeg(), text="This is me at home")
    town.ana.sees("What is on it?")
    await town.ana.says("A lamp")
    assert town.ana.last == "Photo 1 is in the album."
    for room in (town.elm, town.teens):
        (shown,) = room.message("1 photos so far").files
        assert (shown.name, shown.kind) == ("photo.jpg", "image/jpeg")
        assert photos.MARK not in shown.data
        assert photos.corners(opened(shown.data)) == photos.corners(photos.street())


async def test_a_photo_comes_with_the_form_where_there_are_forms(town: Town, album: Album):
    await asks(town, town.sam)
    await town.sam.fills(photo=photos.marked_png(), line="A lamp")
    assert town.sam.last == "Photo 1 is in the album."
    assert photos.MARK not in album.photos[0]


async def test_words_are_no_photo(town: Town):
    await asks(town, town.ana)
    await town.ana.says("a lamp")
    assert town.ana.last.startswith("I see no photo in that.")
    assert "Send the photo now." in town.ana.last


@pytest.mark.parametrize("kind", ["GIF", "HEIC", "PDF"])
async def test_what_is_no_photo_is_refused_with_the_reason_and_may_be_sent_again(
    town: Town, album: Album, kind: str
):
    await asks(town, town.ana)
    await town.ana.sends(photos.OTHERS[kind](), kind="application/octet-stream")
    await town.ana.says("A lamp")
    town.ana.sees("I can take only photos here: JPEG, PNG or WebP.")
    await town.ana.presses("Change")
    await town.ana.presses("Photo")
    await town.ana.sends(photos.photo())
    assert town.ana.last == "Photo 1 is in the album."
    assert len(album.photos) == 1


async def test_changing_the_words_of_a_form_keeps_the_photo(town: Town, album: Album):
    await asks(town, town.sam)
    await town.sam.fills(photo=photos.photo()[:3000], line="A lamp")
    town.sam.sees("I could not read this picture.")
    await town.sam.presses("Change")
    await town.sam.fills(line="A better lamp")
    assert [one.trouble for one in album.done] == [Trouble.BROKEN, Trouble.BROKEN]


async def test_a_photo_does_not_outlive_the_process_and_the_person_is_told(
    town: Town, album: Album
):
    await asks(town, town.ana)
    await town.ana.sends(photos.photo())
    town.restart()
    await town.ana.says("A lamp")
    await town.ana.presses("My answer to “Words under it”")
    town.ana.sees("The photo is gone.")
    assert album.photos == []
    # The words are kept: all that is asked for again is the photo.
    await town.ana.presses("Change")
    await town.ana.presses("Photo")
    town.ana.sees("Send the photo now.")
    await town.ana.sends(photos.photo())
    town.ana.sees("Photo 1 is in the album.")


async def test_a_file_is_never_fetched_inside_a_turn(town: Town, album: Album):
    async def never(_most: int) -> bytes:
        raise AssertionError("it was fetched")

    await asks(town, town.ana)
    said = Said(town.ana.direct, town.ana.actor, "", "1", files=(Attached("", 1, never),))
    answer = await town.app.handle(said)
    assert "What is on it?" in str(answer.post.text)


def test_nothing_in_a_log_can_tell_what_a_file_is():
    file = attached(b"pixels", "image/jpeg")
    assert repr(file) == "Attached()"
    assert "pixels" not in repr(File("maria.jpg", "image/jpeg", b"pixels"))
    assert "maria" not in repr(File("maria.jpg", "image/jpeg", b"pixels"))


# --- Beside the turns ---------------------------------------------------------------------


class Slow:
    """A photo that its platform gives only when it is let through."""

    def __init__(self) -> None:
        self.asked = asyncio.Event()
        self.open = asyncio.Event()

    @property
    def file(self) -> Attached:
        async def fetch(_most: int) -> bytes:
            self.asked.set()
            await self.open.wait()
            return photos.photo()

        return Attached("image/jpeg", 1, fetch)


async def sends(town: Town, person: Person, file: Attached) -> Answer:
    """Send a photo through the form, and return the promise of an answer."""
    await asks(town, person)
    await town.app.handle(Said(person.direct, person.actor, "", "1", files=(file,)))
    answer = await town.app.handle(Said(person.direct, person.actor, "A lamp", "2"))
    assert answer.post is None
    assert answer.then is not None
    return answer


async def test_nobody_waits_for_a_slow_photo_not_even_its_sender(town: Town, album: Album):
    slow = Slow()
    answer = await sends(town, town.ana, slow.file)
    await slow.asked.wait()
    await town.maria.says("menu")
    assert town.maria.labels
    await town.ana.says("menu")
    assert town.ana.labels
    assert not town.app.busy
    slow.open.set()
    post = (await answer.then).post
    assert str(post.text) == "Photo 1 is in the album."


async def test_two_photos_of_one_person_end_in_the_order_in_which_they_came(
    town: Town, album: Album
):
    first, second = Slow(), Slow()
    one = await sends(town, town.ana, first.file)
    two = await sends(town, town.ana, second.file)
    second.open.set()
    await first.asked.wait()
    assert not second.asked.is_set()
    first.open.set()
    texts = [str((await answer.then).post.text) for answer in (one, two)]
    assert texts == ["Photo 1 is in the album.", "Photo 2 is in the album."]


async def test_a_right_that_was_lost_meanwhile_is_lost(town: Town, album: Album):
    slow = Slow()
    answer = await sends(town, town.ana, slow.file)
    await slow.asked.wait()
    ana = town.ana

    def lose(db) -> None:
        person = people.person(db, ana.platform, ana.id)
        members.take_role(db, town.group_id, person.id, members.ORGANIZER)

    await town.app.write(lose)
    slow.open.set()
    assert "organizer" in str((await answer.then).post.text)
    assert album.photos == []


async def test_a_mistake_after_slow_work_is_told_like_any_other(town: Town, album: Album):
    slow = Slow()
    album.photos = None  # what follows breaks
    answer = await sends(town, town.ana, slow.file)
    slow.open.set()
    assert "That did not work" in str((await answer.then).post.text)


async def test_a_photo_that_is_ready_while_the_database_is_away_is_not_lost(
    town: Town, album: Album
):
    slow = Slow()
    answer = await sends(town, town.ana, slow.file)
    await slow.asked.wait()
    async with outage(town):
        slow.open.set()
        done, _ = await asyncio.wait({answer.then}, timeout=1)
        assert not done
    assert "is in the album" in str((await answer.then).post.text)


async def test_stopping_waits_for_no_photo(town: Town):
    slow = Slow()
    answer = await sends(town, town.ana, slow.file)
    await slow.asked.wait()
    await town.app.stop()
    assert answer.then.cancelled()
    town.restart()


# --- On cards -----------------------------------------------------------------------------


async def test_a_photo_is_not_sent_again_with_every_edit(town: Town, album: Album):
    album.photos = [b"first"]
    await town.app.write(
        lambda db: town.app.own_turn(db, town.group_id).post("album", 7, words_of=None)
    )
    await town.settle()

    async def touched() -> list[bool]:
        await town.app.write(lambda db: town.app.own_turn(db, town.group_id).touch("album", 7))
        for platform in town.platforms.values():
            platform.acts.clear()
        await town.later(minutes=1)
        acts = [act for platform in town.platforms.values() for _chat, act in platform.acts]
        return [act.same_files for act in acts if isinstance(act, Edit)]

    assert await touched() == [True, True]
    album.photos.append(b"second")
    assert await touched() == [False, False], "it is another photo now"
    assert await touched() == [True, True]
    town.restart()
    assert await touched() == [False, False], "what an earlier process sent is not known"


async def test_a_photo_that_is_taken_away_is_gone_in_every_chat(town: Town, album: Album):
    album.photos = [b"first"]
    await town.app.write(
        lambda db: town.app.own_turn(db, town.group_id).post("album", 7, words_of=None)
    )
    await town.settle()
    await town.ana.forges(f"album_hide-{town.group_id}")
    await town.later(minutes=1)
    for room in (town.elm, town.teens):
        assert room.message("This photo was taken away.").files == ()


def test_words_under_a_photo_are_cut_to_what_fits_there():
    file = File("photo.jpg", "image/jpeg", b"pixels")
    long = Post(plain("x" * 3000), files=(file, file))
    shown = fit(long, CANS["telegram"])
    assert (len(str(shown.text)), shown.files) == (1024, (file,))
    shown = fit(long, CANS["discord"])
    assert (len(str(shown.text)), shown.files) == (2000, (file, file))
    assert len(str(fit(Post(plain("x" * 3000)), CANS["telegram"]).text)) == 3000
