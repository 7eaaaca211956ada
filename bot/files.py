"""Files that people send: kept in memory while a form waits for its end, and why one is no use."""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import timedelta
from typing import cast

from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Attached, Post, Said, Text, Trouble, joined

KEEP = timedelta(minutes=30)

_SORRY = {
    Trouble.TOO_LARGE: N_("This picture is too large for me. Please send a smaller one."),
    Trouble.KIND: N_("I can take only photos here: JPEG, PNG or WebP. This is something else."),
    Trouble.BROKEN: N_("I could not read this picture. Please send it again, or another one."),
    Trouble.UNFETCHED: N_("I could not get the picture. Please send it again."),
    Trouble.SLOW: N_("That picture took too long. Please send it again, or another one."),
}


def keep(turn: Turn, file: Attached) -> str:
    """Keep a file in memory for this account, and return a word that stands for it in a draft."""
    word = secrets.token_hex(8)
    turn.files[word] = file
    turn.after_commit(lambda: turn.memory.put(_place(turn, word), file, turn.now + KEEP))
    return word


def kept(turn: Turn, word: str) -> Attached | None:
    """Return the file that a word stands for; None when it was too long ago."""
    found = turn.files.get(word) or turn.memory.get(_place(turn, word), turn.now)
    return cast("Attached | None", found)


def sorry(turn: Turn, trouble: Trouble) -> Text:
    """Say why nothing came of a picture."""
    return turn.t(_SORRY[trouble])


def only_the_first(turn: Turn, said: Said) -> Text:
    """Say which of several files was taken; nothing where there was one."""
    if len(said.files) < 2:  # noqa: PLR2004 - more than one
        return Text()
    return turn.t("One photo fits here: I took the first of {n}.", n=len(said.files))


def only_the_words(turn: Turn, said: Said, answer: Answer) -> Answer:
    """Return the answer to words, which says so where what came with them was left out."""
    if not (said.extras and said.text.strip()) or answer.form or answer.later:
        return answer
    note = turn.t("I kept only the words of that.")
    post = answer.post or Post(Text())
    return replace(answer, post=replace(post, text=joined([note, post.text])))


def _place(turn: Turn, word: str) -> tuple[str, str, str]:
    return (turn.actor.platform, turn.actor.id, word)
