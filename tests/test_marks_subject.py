"""A name at the beginning of a sentence is none only where it may as well be a plural."""

from __future__ import annotations

import pytest

from bot.marks import Kind, identifying

NAMED = """\
[Chris] took the bike
[Denis] took the bike
[chris] is loud
[Denis] a pris le vélo
[Jonas] took the bike
[Joss] hits his dog
[Bram] hits his dog
It was loud. [Mats] yells at people all night
[Kenzo] sells drugs in the park
[Idris] threatens kids at the pool
[Mathis] a volé le vélo
[Zoltan] m'a menacé hier
[Boros] insulte les passants
""".splitlines()

NOBODY = """\
Boys took the bike
Kids took the bike
Boys hit the bin
Teens threw eggs
Dogs bark at night
Cars hit people here
Neighbours yell at people
Man hits his dog at the pond
Someone yells at people all night
It hits people in the eye
On a volé le vélo
Quelqu'un a volé le vélo
Le vent a frappé fort
Les lois changent
Des jeunes insultent les passants
Personne a volé le vélo
""".splitlines()


@pytest.mark.parametrize("line", NAMED)
def test_who_does_something_at_the_beginning_is_named(line: str) -> None:
    name = line.partition("[")[2].partition("]")[0]
    words = line.replace(f"[{name}]", name)
    found = [(words[one.start : one.end], one.kind) for one in identifying(words)]
    assert found == [(name, Kind.NAME)]


@pytest.mark.parametrize("line", NOBODY)
def test_a_plural_there_is_no_name(line: str) -> None:
    assert not identifying(line)
