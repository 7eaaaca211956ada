"""Words that insult a people, in English and French: no message to everyone needs them.

Only what is hardly ever anything else stands here. What is also a name, an animal or a thing
("coon", "raton", "dyke") is left out: a guard that cries wolf is not listened to. Whoever hides its
letters means none of these.
"""

from __future__ import annotations

import re
from itertools import groupby

from bot.appearance.reading import plain, read, readings
from bot.seen import seen

_INSULTS = """
nigger nigga niggress negress negro sandnigger chinks chinky gook gooks spic spics spick wetback
kikes rag-head towel-head camel-jockey porch-monkey chinaman chinamen injun paki pakis japs darkie
darky jigaboo pickaninny zipperhead pikey gyppo half-breed beaners wops dagos polack squaw faggot
golliwog nig-ger ni-gger nigg-er nig-ga neg-ro pa-ki pa-kis chin-ks

negre negresse bougnoul bougnoule bicot youpin youpine youtre chinetoque niakoue niakwe bamboula
kawish crouille
"""

_ELSE = (
    r"(?!\s(?:and|&|n)\sspan|\sspirituals?|\s(?:valley|creek|hill|point|island|lake|bay|river)\b)"
)
"""What follows a word that is none here: "spic and span", "Squaw Valley"."""


def _masked(word: str) -> str:
    """Return the pattern of a word whose letters are repeated, or hidden behind a star."""
    return "".join(
        r"[\s-]?"
        if letter == "-"
        else rf"(?:{letter}{{{len(list(run))},}}|[*#]+)"
        if letter in "aeiou"
        else rf"{letter}{{{len(list(run))},}}"
        for letter, run in groupby(word)
    )


def _any(words: str) -> str:
    return rf"(?<![^\W_])(?:{'|'.join(map(_masked, words.split()))})(?:e?s|z)?(?![^\W_]){_ELSE}"


_SLUR = re.compile(_any(_INSULTS))
_HIDDEN = re.compile(_any("chink jap kike spic wop coon raton beaner fag dyke tapette"))
"""What is something else as well, unless it was written so that it is not found."""


_NO_NAME = re.compile(r"\b(?:kike|jap)\b|\b(?:[Aa]n?|[Tt]h(?:e|at|is)|[Tt]wo)\s(?:Kike|Jap)\b")
"""A name where it is written as one."""
_BEASTS = re.compile(
    r"""\b(?:they|those|these|he|she|people)\s(?:\w+\s){0,2}?(?:(?:looks?|smells?)\slike|are|is)\s
        (?:all\s|just\s|an?\s)?(?:monkeys?|apes?|gorillas?|baboons?)\b
    | \b(?:ils|elles|il|elle|gens|on)\s(?:\w+\s){0,2}?
        (?:dirait|ressemblent?\sa|l'air\sd['e]|sont)\s?(?:des?\s|une?\s)?
        (?:singes?|macaques?|gorilles?|babouins?)\b
    | \bsales?\s(?:juifs?|juives?|arabes?|musulman(?:e?s?)|chinoise?s?|chinetoques?
        |rebeus?|renois?)\b
    | \b(?:dirty|filthy)\s(?:jews?|arabs?|muslims?|indians?|natives?|mexicans?|asians?|chinese
        |gypsies)        (?=\s*(?:$|[^\w\s'-])|\s(?:at|in|on|again|who|from|are|is|next|live)\b)""",
    re.VERBOSE,
)
"""A people that is called beasts or dirt."""


def insults(words: str) -> bool:
    """Tell whether words insult a people."""
    text = read(words)
    if any(_SLUR.search(one) or _BEASTS.search(one) for one in readings(words)):
        return True
    if _NO_NAME.search(seen(words).text):
        return True
    return len(_HIDDEN.findall(text)) > len(_HIDDEN.findall(plain(words)))
