"""What may stand as a name under words that everyone reads, and what is made of everything else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.signing import signature

NAMES = """
Maria
maria
Maria Lopez
Mary-Jane O'Neil
Mary-Jane O’Neil
Jean-François Côté-Roy
Juan de la Cruz
Ludwig van den Berg
Ahmed ibn Rashid
J. Smith
K
Mrs. K
Mme. Gagnon
The Tremblays
Les Tremblay
Harpreet Singh Gill
Nguyễn Văn An
Ольга Петрова
Σωκράτης Παπαδόπουλος
محمد علي
ਹਰਜਿੰਦਰ ਸਿੰਘ
राजेश कुमार
李小龍
李 伟
김민수
山田 太郎
Rob Stone
Mark Chase
Bill Grant
Hang Nguyen
Hằng Trần
Hang Kim
Ban Ki-Moon
Pär Lindström
Edward Said
Said Ahmed
David Lynch
John Hurt
Courtney Love
William Tell
Ask Hansen
Bat Erdene
Nguyễn Tô Lan
Mohamed Ahmed
Fred Reed
Rob Thomas
Mark Martin
Chase Burns
Ed Clear
Will Power
By Lindgren
Go Hyun
No Min
To Lan
Ferdinand Dones
Ali Alerta
"""

FIRST = {
    "Lee lies": "Lee",
    "Lee Lies": "Lee",
    "Lee Is A Thief": "Lee",
    "Lee said it is fixed": "Lee",
    "Luc est un voleur": "Luc",
    "Tom Raped Ana": "Tom",
    "Tom Stabbed Ana": "Tom",
    "Lee Owes Money": "Lee",
    "Maya Resigned": "Maya",
    "Luc Harcèle Ana": "Luc",
    "Lee Confirmed": "Lee",
    "Tom For Mayor": "Tom",
    "Tom To Jail": "Tom",
    "Kevin Wong 412 Oak St sells meth": "Kevin",
    "Bob 604-555-0123": "Bob",
    "Bob ABC 123": "Bob",
    "Maria 🌻": "Maria",
    "maria lopez": "maria",
    "maria_lopez": "maria",
    "tom92": "tom",
}

NOTHING = """
Kill Mike Wilson
kill mike wilson
Kill-Mike Wilson
K1ll Mike Wilson
Fuck Lee
F.u.c.k Lee
Tuez Mike Wilson
Appelez Luc
Voleur
asshole
Connard
t.me evil
t.me/evil
call 6045550199
Call Bob
604-555-0199
she was wrong
Fixed By Lee
Fixed
FIXED
F1xed By Lee
Solved By Ana
Réglé Par Luc
All Clear
All Safe Now
False Alarm
Fausse Alerte
Tout Va Bien
Officially Closed
Hang Tom
H@ng Tom
Hang Tom Wilson
Lynch Mike
Ask Lee
Report Kevin
Pendez Luc
Evict Zorblax
Go Home
Evacuate Now
il ment
The corner house is his
Pakis out
李偉是個大騙子
김철수는 도둑이다
"""


def lines(text: str) -> list[str]:
    return [one for one in text.splitlines() if one]


@pytest.mark.parametrize("name", lines(NAMES))
def test_a_name_stands_as_it_is(name: str) -> None:
    assert signature(name) == name


@pytest.mark.parametrize(("name", "first"), FIRST.items())
def test_of_what_is_more_than_a_name_its_first_word_stands(name: str, first: str) -> None:
    assert signature(name) == first


@pytest.mark.parametrize("name", lines(NOTHING))
def test_what_is_no_name_stands_nowhere(name: str) -> None:
    assert signature(name) == ""


@given(st.text(max_size=40))
def test_no_number_and_no_address_stands_there(name: str) -> None:
    signed = signature(name)
    assert not any(map(str.isdigit, signed))
    assert not any(sign in signed for sign in "/@:_,\n")
    assert not signed or signature(signed) == signed
