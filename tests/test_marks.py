"""What may show who wrote it is marked before it goes, and ordinary words are left alone."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.marks import Kind, Mark, identifying, marked, told
from bot.words import Style
from tests.ordinary import ENGLISH, FRENCH

FOUND = {
    Kind.PHONE: """
        Call me at [604 555 0199] after five
        [604-555-0199]
        It is (604) 555-0199, ask for the manager -> [(604) 555-0199]
        The van says [1-800-222-8477] on its side
        Write to [+44 20 7946 0958]
        His number is [555-0199]
        It is [555–0199], ask for him
        Call [604 0199] after five
        text me at [778 0199]
        His cell is [5550199]
        Appelez le [555 0199] le soir
        Appelez le [514 555-0199] le soir
        Son cellulaire : [438.555.0142]
        Le camion affiche [+33 1 42 68 53 00]
        call [six oh four 555 0199] at night
        call [604 and then 555 0199]
        [six zero four five five five zero one nine nine]
        appelez le [cinq un quatre 555 0199]
        His number is [٦٠٤٥٥٥٠١٩٩]
        It is [６０４－５５５－０１９９] there
    """,
    Kind.EMAIL: """
        Write to [ana.k+street@example.com], please
        Mon adresse est [marie-eve@courriel.exemple.ca].
    """,
    Kind.ACCOUNT: """
        He is [@elm_street_ana] here
        C'est [@luc.] sur Telegram -> [@luc]
        On Discord [<@123456789012345678>] said it
        See [t.me/ana_k] for it
        He is [facebook.com/kev.wong.52] there
        Look at [https://www.instagram.com/kev_w/] please
        [tiktok.com/@kev_w] has the video
        His insta is [kev_w82]
        Son snap : [kev.w82]
    """,
    Kind.LINK: """
        The photo is at [https://example.com/p?id=7#x]
        See [www.example.com/photos]
        Join [discord.gg/AbC123]
        It was sold on [kijiji.example.ca]
        La vidéo : [HTTP://EXEMPLE.CA/v]
    """,
    Kind.ADDRESS: """
        The noise comes from [412 Elm Street]
        They went into [412 elm street] at night
        It is [1204 W 12th Ave], the blue door
        A light in [18B Oak Lane] was on
        [77 Maple Drive] has a broken fence
        It comes from [412 Oak] every night
        Go to [apartment 12B], second floor
        [Unit 4] is empty
        Postal code [V5K 0A1]
        It is [house number 9]
        Le bruit vient du [12 rue Laval]
        Au [1204, boulevard Saint-Laurent], la porte est bleue
        Ils sont entrés au [77 chemin de la Côte-des-Neiges]
        Au [9 bis, avenue de l'Église]
        C'est l'[appartement 4], au troisième
        Le code postal [h2x 1y4]
        C'est la [maison n° 31]
        They live at [412-Oak Street]
        It is [four twelve Oak Street]
        It is [number 412 on Elm]
        It comes from [Oak Street 412] every night
        Loud music, [oak street 412]
        [Main St. 88] is the blue door
        Look behind [Elm Street no. 9], the gate is open
        It comes from [Oak 412] at night
        [Oak 412]
        Le bruit vient de la [rue Laval 412]
        C'est l'[avenue du Parc 1204], la porte bleue
    """,
    Kind.PLATE: """
        The van has [ABC 123]
        The plate is [gk4 81t], white van
        It starts with plate [GK4]
        A grey car, [AB1 23C], BC
        The truck [CBYZ 417] from Ontario
        [GKR-4471] turned north
        A California car [8ABC123]
        THE WHITE VAN WITH PLATE [ABC 123] DROVE OFF
        Une auto rouge, [E42 KLM]
        La plaque était [klm 042]
        Le camion immatriculé [L482913] du Québec
        [abcd 123] parks here every night
        his car is [abc123]
        [fox 123] is his plate
        the truck has [gkr4471]
        The van is [ABC\\u00a0123] -> [ABC\\u00a0123]
        Sa voiture est [klm 042]
        A white van, [AB1-23C]
        blue honda civic, [ab1 23c]
        The plate is [ABC-12-3]
        The plates are [a b c 1 2 3]
        The plate is [A.B.C. 123]
    """,
    Kind.TIE: """
        They broke a window of [my house]
        It is right [next to us]
        Someone rang [my front door] bell
        [My son] saw it from the bus
        He asked [our neighbours] for money
        [My older brother] knows him
        They stood [across from me]
        That is [where I live]
        [I live] one block further
        [my next-door neighbor] is away
        It was during [my shift]
        Devant [ma maison] il y a du verre
        Ils étaient [chez moi] hier
        [Mon voisin] d'en face n'a rien vu
        [Ma fille] a tout vu
        C'est juste [à côté de chez nous]
        C'est dans la rue [où j'habite]
        [Notre propriétaire] le sait
        [Mes enfants] jouent là
        [J’habite] un coin plus loin
        [je travaille au] dépanneur
        [Mon petit frère] le connaît
        Demandez à [mon petit ami]
        ils ont sonne [a cote de chez moi]
    """,
    Kind.NAME: """
        [I am Maria] and I saw it
        [I'm Maria Lopez], second floor
        [my name is maria]
        Ask [Mrs. Jones] about it
        It was [Dr. Patel] who called
        The man next door, [John Smith], shouts all night
        [john smith] sells drugs in the lane
        The guy [Oluwaseun] plays music until four
        [Oluwaseun Adeyemi] stole a bike
        The teenager called [Mark] did it
        [Will Smith] did it
        Ask [Kevin] from the corner store
        The boy is [Harpreet]'s son
        Le voisin [Réjean Tremblay] crie la nuit
        Un gars nommé [Thierno] vend de la drogue
        Bonjour, [je m'appelle luc]
        [Je suis Marie Tremblay] du coin
        Demandez à [Mme Gagnon]
        C'est [M. Tremblay] qui l'a dit
        [J. Smith] took it
        [K. Wong] sells things
        Ask [R. J. Singh] about it
        [Harjinder] is a thief
        [Adaeze] est une voleuse
        It was [Jean-François O'Brien] again
        It was [Mary-Jane O’Neil] again
        [Marie de la Tour] crie la nuit
        [Juan de la Cruz] was there
        [José Ángel Núñez] was there
        [Ludwig van den Berg] was there
        [Łukasz Wójcik] stole it
        Ask [Nguyễn Văn An] about it
        It was [Gurwinder] from the corner
        It was [Jоhn Smith] again
        It was [Jo\\u200bhn Smi\\u200bth] again -> [Jo\\u200bhn Smi\\u200bth]
        It was [Amelie] again
        Ask the [Okonkwo] family about it
        the [singh] family makes the noise
        The [Singhs] at the corner do it
        It was one of the [Tran] boys
        [Patel's] son did it
        La famille [Tremblay] fait du bruit
        C'est chez les [Gagnon]
        It is mrs [singh's] boy
        ask mr. [okafor] about it
        Вчера [Иван Петров] украл велосипед
        [Петрова Мария Ивановна] живёт там
        Это [И. И. Петров]
        Мой сосед [Тимур] шумит
        Ο [Σωκράτης Παπαδόπουλος] φώναζε
        سرق [محمد علي] دراجتي
        جارنا اسمه [كريم]
        [ਹਰਜਿੰਦਰ ਸਿੰਘ] ਚੋਰ ਹੈ
        [राजेश कुमार] चोर है
        昨天，[王小明]偷了我的自行车
        那个人叫[李伟]
        [王先生]很吵
        [김민수 씨]가 훔쳤다
    """,
}


def found(words: str) -> list[tuple[str, Kind]]:
    return [(words[one.start : one.end], one.kind) for one in identifying(words)]


def cases() -> list[tuple[Kind, str, str]]:
    """Return what is written, and the piece in [brackets], which a line after -> may repeat."""
    made = []
    for kind, lines in FOUND.items():
        for line in filter(None, map(str.strip, lines.splitlines())):
            written, _, shown = line.partition(" -> ")
            piece = (shown or line).partition("[")[2].partition("]")[0]
            plain = written if shown else line.replace("[", "").replace("]", "")
            made.append((kind, plain.replace(f"[{piece}]", piece), piece))
    return [(kind, _signs(words), _signs(piece)) for kind, words, piece in made]


def _signs(words: str) -> str:
    """Put in the signs that nobody sees, which stand here by their numbers."""
    return words.replace("\\u00a0", "\u00a0").replace("\\u200b", "\u200b")


@pytest.mark.parametrize(("kind", "words", "piece"), cases(), ids=lambda one: str(one)[:40])
def test_what_may_show_who_wrote_it_is_marked_whole(kind: Kind, words: str, piece: str) -> None:
    assert found(words) == [(piece, kind)]


@pytest.mark.parametrize("words", [*ENGLISH, *FRENCH])
def test_ordinary_words_are_left_alone(words: str) -> None:
    assert found(words) == []


@pytest.mark.parametrize(
    "words",
    [
        "On 2026-11-22 at 20:42, again 22/11/2026 and 11.22.2026",
        "From 1200 to 1300, 100-200 people",
        "NOV 2026, DEC 2026, FRI 27 and 27 NOV 2026",
        "CALL 911",
        "RCMP 911 was called",
        "2 men on Elm Street, 3 boys drive past, 5 cars way too fast",
        "The 300 block Elm Street and the corner of 4th and 12th Avenue",
        "at 22:00 Elm Street is empty",
        "All 3 lamps. Elm Street is dark, 2 went out. Oak Road too",
        "He has no licence. TR6 is a car",
        "The house 2 doors down has no light",
        "Number E-214 and Q-88 are about it",
        "Les 2 hommes rue Laval, à 10 h rue Laval",
        "Mon quartier et notre rue sont calmes",
        "Our street and my neighbourhood are calm",
        "I am not sure, I'm Sure it was him, I am Not",
        "H1N1, COVID-19, MP3, 4x4, 2x4, 5G, 1080p, 10h30",
        "The license costs 20 days of pay, plates 3rd of May at 10pm",
        "SOMEONE TRIED THE DOORS AT MAIN AND 300 OAK",
        "What a place @ 5 pm, and/or at the park...Then home",
        "Je suis sûr, je suis allé voir.",
        "Lamp out at George and 3rd, Robert at 5th and Victoria and Main",
        "St. John Street, rue Robert, George Street and Robert Burnaby Park are dark",
        "Will the city mark the spot? May I ask? Rose bushes, a penny, hope and grace",
        "Tim Hortons is open, a guy Monday night, the man North of Main",
        "From 12 December to 20 January, at 30 People",
        "E. Hastings is closed, W. 12th Avenue is icy, Plan B. Then we go, Vitamin C. Please",
        "Tim Hortons on Kingsway, Fraser Valley Regional Library, St. Mary's Hospital",
        "Station Jean-Talon, parc Jean-Drapeau, pont Jacques-Cartier, boulevard René-Lévesque",
        "Hydro-Québec, Place Ville-Marie, Rue Jean Talon, rue Van Horne, Van Horne Avenue",
        "Reminder: deep snow, knee-deep. Somebody is a thief, this is a thief, he was a drunk",
        "bus number 144 on Hastings, between 100 and 200 and 3000, first 500 then 1000",
        "Three four five six people, one two three four, un deux trois quatre",
        "the car is old 200 meters away, and 300 people, all 300, elm 300, nov 300, hwy 401",
        "Meet at Elm Street 10:30, on Oak Street 3 lamps are out, on Main Street 12 cars, Gate 204",
        "Elm Street 300 block, the plan of Oak Street 2026. Fraser Street 50 km/h",
        "On 3rd Avenue, 22 and 23 November",
        "La rue Laval 22 novembre à 18 h, rue Laval 10 h, rue Laval 25 personnes, l'autobus 144",
        "Exit at Terminal 12, from Monday 230 people, into Burnaby 100 came, at Safeway 24 hours",
        "The White House, the Green place, the Chinese family, the whole family, the Royal family",
        "La famille est venue, les parcs, les jeunes, fête de la famille, une famille nombreuse",
        "Mr and Mrs, 30 ms later, monsieur le maire, madame la directrice, mme la juge",
        "Our Facebook group has 300 members, Telegram and Discord, discord 24/7, facebook 2026",
        "Call 311, 2026 is over, call between 100 and 2000 people, it cost 555, 1234 came",
        "A Honda from 2016, a plate of cookies at 5, plaque de glace 3 cm",
        "http 404, bmw 325, rcmp 911, usd 100, covid19, mp3, 100 kmh",
        "Улица Ленина тёмная. Площадь Победы закрыта. Вчера Вера ушла. В парке Горького шумно",
        "الشارع مظلم، نور الشارع مطفأ، علي الشارع سيارة، العمل جاري الآن، شارع محمد الخامس",
        "马路边有车，高兴的人很多，黄色的车停在路边，马路上打架，钱包被偷",
        "이웃집이 시끄럽다, 고객님이 왔다, ਸੜਕ ਹਨੇਰੀ ਹੈ, सड़क अंधेरी है, ถนนมืด, 通りが暗い",
    ],
)
def test_dates_hours_sums_and_blocks_are_left_alone(words: str) -> None:
    assert found(words) == []


# --- What is made of them ---


def pieces(words: str) -> list[tuple[str, Style]]:
    return [(one.text, one.style) for one in marked(words, identifying(words)).spans]


def test_marked_pieces_stand_out_and_the_rest_is_as_it_was() -> None:
    assert pieces("From my house I saw ABC 123.") == [
        ("From ", Style.QUOTE),
        ("my house", Style.MARKED),
        (" I saw ", Style.QUOTE),
        ("ABC 123", Style.MARKED),
        (".", Style.QUOTE),
    ]


def test_stars_and_backticks_of_a_person_stay_stars_and_backticks() -> None:
    assert pieces("**bold** `code` [x](t.me/x) my house") == [
        ("**bold** `code` [x](", Style.QUOTE),
        ("t.me/x", Style.MARKED),
        (") ", Style.QUOTE),
        ("my house", Style.MARKED),
    ]


def line(words: str) -> str:
    return str(told(words, identifying(words)))


def test_one_line_quotes_three_pieces_each_once() -> None:
    words = "My son says my  son saw 604 555 0199 from my house in ABC 123"
    assert line(words) == "my son, 604 555 0199, my house"
    assert line("nothing of the kind") == ""
    assert line("see https://example.com/" + "a" * 300) == "https://example.com/aaaaaaaaa…"


writing = st.lists(
    st.sampled_from(
        ["my house", "ma maison", "604 555 0199", "@ana", "ABC 123", "412 Elm Street", "**", "`"]
    )
    | st.text(max_size=12),
    max_size=8,
).map(" ".join)


@given(writing)
def test_marking_changes_no_letter_and_pieces_never_overlap(words: str) -> None:
    marks = identifying(words)
    assert str(marked(words, marks)) == words
    ends = [0, *(one.end for one in marks)]
    assert all(
        end <= one.start < one.end <= len(words) for end, one in zip(ends[:-1], marks, strict=True)
    )


@given(writing)
def test_one_line_never_holds_more_than_three_pieces(words: str) -> None:
    marks = identifying(words)
    bold = [one for one in told(words, marks).spans if one.style is Style.BOLD]
    assert len(bold) == min(
        3, len({" ".join(words[m.start : m.end].split()).casefold() for m in marks})
    )
    assert all(one.text.rstrip("…") in " ".join(words.split()) for one in bold)


@given(st.text(alphabet="my house rue 412@.-/ABC\n", max_size=300))
def test_no_words_take_long(words: str) -> None:
    assert all(isinstance(one, Mark) for one in identifying(words * 3))


def test_the_numbers_of_the_world_are_read_only_when_there_is_one() -> None:
    code = (
        "import sys\n"
        "from bot.marks import identifying\n"
        "identifying('from my house at 22:00')\n"
        "assert 'phonenumbers' not in sys.modules\n"
        "identifying('604 555 0199')\n"
        "assert 'phonenumbers' in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
