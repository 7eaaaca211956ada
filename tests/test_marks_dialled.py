"""Telephone numbers that only the words around them tell; prices, years and counts are none."""

from __future__ import annotations

import pytest

from bot.marks import Kind, identifying
from tests.test_marks_pointed import found, lines

NUMBERS = """
You can reach her on [555 1234]
[555 1234] is his number
le [555 1234] est son cellulaire
Ring [604 5551] or ask me
DM me or [555 1234], any time
contact: [555 1234] always
Message me [555 1234]
Text him: [555 1234]
His new area code works: [942-555-0142]
It is [382 555 0143], from the new code
Call [01 42 68 53 00] at noon
son numéro est le [06 12 34 56 78]
On peut le joindre au [06.12.34.56.78]
WhatsApp [07700 900123]
mobile [0044 7700 900123]
Here is [020 7946 0018], so call it
tel [98765 43210]
Phone: [0176 12345678]
[604:646:0142] after six
Try [604, 646, 0142] at noon
Try [514 ; 646 ; 0142] at noon
Mine is [₆₀₄ ₆₄₆ ₀₁₄₂]
Mine is [⑥⓪④⑥④⑥⓪①④②], ask for the van
Ring [six hundred four, six forty six, oh one forty two]
Ring [eight hundred, six four six, oh one four two]
[six hundred and four six hundred forty six zero one forty two], any day
"""

NO_NUMBERS = """
It cost 555 1234 came, we paid 604 5551 dollars
Bus 604 5551 people, lot 555 1234 trees
From 2025 2026, the 2026 2027 budget, route 250 1999
Call between 100 and 2000 people
Text 500 1000 words, phone 500 1200 people, message 300 2000 neighbours
The number 1 200 000 is large, population 249 125
Call 01 12 2026, le 01 02 2026 à 10 h, 06 12 2026 18 30
Units 204, 305, 1012 have no water, buses 210, 222, 2020 run
We sold five hundred and two cups for six hundred forty dollars
From 7:30, 555 people, in 25:30 and 55:10; the lot is 604 m² of 5550 m²
Permit 123 4567, bylaw 250 2024, code 0123 4567
Reach 10 20 30, in 1 2 3 4 5 6 7 steps
"""


@pytest.mark.parametrize("line", lines(NUMBERS))
def test_a_telephone_number_is_found_by_the_words_around_it(line: str) -> None:
    words = line.replace("[", "").replace("]", "")
    assert found(words) == [(line.partition("[")[2].partition("]")[0], Kind.PHONE)]


@pytest.mark.parametrize("words", lines(NO_NUMBERS))
def test_what_is_counted_paid_or_a_day_is_left_alone(words: str) -> None:
    assert found(words) == []


def test_the_digits_of_keys_are_digits() -> None:
    keys = "".join(f"{digit}\ufe0f\u20e3" for digit in "6046460142")
    assert [mark.kind for mark in identifying(f"Mine: {keys}")] == [Kind.PHONE]
