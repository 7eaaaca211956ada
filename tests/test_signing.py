"""What may stand as a name under words that everyone reads, and what is made of everything else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.signing import signature

NAMES = """
Maria
maria
Maria Lopez -> Maria L.
Mary-Jane O'Neil -> Mary-Jane O.
Mary-Jane O’Neil -> Mary-Jane O.
Jean-François Côté-Roy -> Jean-François C.
Juan de la Cruz -> Juan C.
Ludwig van den Berg -> Ludwig B.
Ahmed ibn Rashid -> Ahmed R.
J. Smith
K
Mrs. K
Mme. Gagnon
The Tremblays
Les Tremblay
Harpreet Singh Gill -> Harpreet G.
Nguyễn Văn An -> Nguyễn A.
Ольга Петрова -> Ольга П.
Σωκράτης Παπαδόπουλος -> Σωκράτης Π.
محمد علي -> محمد
ਹਰਜਿੰਦਰ ਸਿੰਘ -> ਹਰਜਿੰਦਰ
राजेश कुमार -> राजेश
李小龍
李 伟
김민수
山田 太郎
Rob Stone -> Rob S.
Mark Chase -> Mark C.
Bill Grant -> Bill G.
Hang Nguyen -> Hang N.
Hằng Trần -> Hằng T.
Hang Kim -> Hang K.
Ban Ki-Moon -> Ban K.
Pär Lindström -> Pär L.
Edward Said -> Edward S.
Said Ahmed -> Said A.
David Lynch -> David L.
John Hurt -> John H.
Courtney Love -> Courtney L.
William Tell -> William T.
Ask Hansen -> Ask H.
Bat Erdene -> Bat E.
Nguyễn Tô Lan -> Nguyễn L.
Mohamed Ahmed -> Mohamed A.
Fred Reed -> Fred R.
Rob Thomas -> Rob T.
Mark Martin -> Mark M.
Chase Burns -> Chase B.
Ed Clear -> Ed C.
Will Power -> Will P.
By Lindgren -> By L.
Go Hyun -> Go H.
No Min -> No M.
To Lan -> To L.
Ferdinand Dones -> Ferdinand D.
Ali Alerta -> Ali A.
"""

FIRST = {
    "Bob Must Die": "Bob",
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
Heil Hitler
White Power
No Whites
Sale Arabe
Mort Aux Flics
Die Bob
Cancel Meeting
Lock Doors
Down With Cops
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


@pytest.mark.parametrize("line", lines(NAMES))
def test_of_a_name_the_first_and_an_initial_stand(line: str) -> None:
    name, _, short = line.partition(" -> ")
    assert signature(name) == (short or name)


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
