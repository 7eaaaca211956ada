"""Names in scripts other than Latin, where a pattern of that script says so; else nothing is said.

A word of many scripts can be a name or anything else, and has no capital to tell. So what counts
is what stands beside a name: a family name that many have, a father's name, a title, or words that
say that a name comes.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

# --- Cyrillic, Greek: they have capitals --------------------------------------------------------

_RUSSIAN = r"""Александр[а]? | Алексе[йя] | Ал[её]на | Анастасия | Анатолий | Андре[йя] | Анна
 | Антон | Борис | Вадим | Валентин[а]? | Валери[йя] | Василий | Вера | Виктор(?:ия)? | Виталий
 | Владимир | Владислав | Галина | Геннадий | Георгий | Григорий | Денис | Дмитри?й | Евгени[йя]
 | Екатерина | Елена | Иван | Игорь | Илья | Ирина | Катерина | Кирилл | Константин | Ксения
 | Лариса | Леонид | Людмила | Максим | Марина | Мария | Михаил | Мыкола | Надежда | Никита
 | Наталь?[яи]я? | Николай | Оксана | Олег | Олена | Олександр[а]? | Ольга | Павел | Павло
 | Петро | П[её]тр | Роман
 | Светлана | Сергей | Сергій | Степан | Тарас | Татьяна | Тетяна | Фёдор | Юлия | Юри?й | Яна"""
_AFTER_STREET = r"(?<!(?:ул|пр|пл|пер)\.\s)(?<!(?:улица|улице|улицы|площадь|проспект|парк)\s)"
_CYRILLIC = regex.compile(
    rf"""
    {_AFTER_STREET}\b(?:{_RUSSIAN})\s\p{{Lu}}\p{{Ll}}+(?:\s\p{{Lu}}\p{{Ll}}+)? \b
    | {_AFTER_STREET}\b\p{{Lu}}\p{{Ll}}+(?:ов|ев|ин|ын|ский|цкий|ова|ева|ина|ская|цкая|енко|чук|юк)
        \s(?:(?:{_RUSSIAN})|\p{{Lu}}\.)(?:\s?\p{{Lu}}(?:\p{{Ll}}+|\.))?
    | \b\p{{Lu}}\.\s?(?:\p{{Lu}}\.\s?)?\p{{Lu}}\p{{Ll}}+
        (?:ов|ев|ин|ский|ова|ева|ина|ская|енко|чук)\b
    | \b(?:\p{{Lu}}\p{{Ll}}+\s)?\p{{Lu}}\p{{Ll}}+(?:ович|евич|овна|евна|ична|івна|йович)\b
    | (?<=\b(?:сосед|соседка|зовут|звать|сусід|сусідка|мистер|господин|госпожа)\s)
        \p{{Lu}}\p{{Ll}}+(?:\s\p{{Lu}}\p{{Ll}}+)?
    """,
    regex.VERBOSE,
)

_GREEK = regex.compile(
    r"""
    \b(?:\p{Lu}\p{Ll}+\s)\p{Lu}\p{Ll}+(?:όπουλος|οπούλου|ίδης|ίδου|άδης|άδου|άκης|άκη|άκου|έας|άτος)\b
    | (?<=\b(?:κύριος|κύριο|κυρία|λένε)\s)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?
    """,
    regex.VERBOSE,
)

# --- Arabic, Persian, Urdu ----------------------------------------------------------------------

_ARAB = r"""محمد | أحمد | احمد | محمود | مصطفى | إبراهيم | ابراهيم | يوسف | حسين | خالد | إسماعيل
 | عبد\s?الله | عبد\s?الرحمن | طارق | ياسر | فاطمة | عائشة | مريم | زينب | خديجة"""
"""Those that are nothing else as well: "نور" is a light too, and "عمر" an age."""
_ARABIC = regex.compile(
    rf"""
    (?<!(?:شارع|مسجد|مدرسة)\s)\b(?:{_ARAB})\s(?:{_ARAB}|علي|حسن|عمر|سعيد|كمال|رضا|ال\w{{4,}})\b
    | (?<=\b(?:السيد|السيدة|اسمه|اسمها|يدعى|تدعى|آقای)\s)\w+(?:\s(?:{_ARAB}))?
    """,
    regex.VERBOSE,
)

# --- India --------------------------------------------------------------------------------------

_GURMUKHI = regex.compile(
    r"""
    [\p{Gurmukhi}]{2,}\s(?:ਸਿੰਘ|ਕੌਰ|ਕੁਮਾਰ|ਸ਼ਰਮਾ)(?:\s(?:ਗਿੱਲ|ਸਿੱਧੂ|ਸੰਧੂ|ਗਰੇਵਾਲ|ਢਿੱਲੋਂ|ਧਾਲੀਵਾਲ|ਬਰਾੜ))?
    | (?<=(?:ਸ਼੍ਰੀ|ਸ੍ਰੀ|ਸਰਦਾਰ|ਨਾਮ|ਨਾਂ)\s)[\p{Gurmukhi}]{2,}
    """,
    regex.VERBOSE,
)
_DEVANAGARI = regex.compile(
    r"""
    [\p{Devanagari}]{2,}\s(?:सिंह|कौर|कुमार|शर्मा|वर्मा|गुप्ता|यादव|पटेल|मिश्रा|खान)
        (?:\s(?:शर्मा|वर्मा|गुप्ता|यादव|सिंह))?(?!\p{Devanagari})
    | (?<=(?:श्री|श्रीमती)\s)[\p{Devanagari}]{2,}
    """,
    regex.VERBOSE,
)

# --- East Asia ----------------------------------------------------------------------------------

_HAN = (
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾"
    "彭蕭萧蔡潘袁董余叶葉蒋蔣杜苏蘇魏吕呂丁沈任姚卢盧姜崔钟鍾谭譚陆陸汪范廖石韦韋贾賈夏付方邹鄒熊"
    "白孟秦邱侯江尹薛闫段雷黎史龙龍陶贺賀顾顧毛郝龚龔邵万萬钱錢严嚴"
)
_CHINESE = regex.compile(
    rf"""
    (?<![\p{{Han}}])(?![马馬]路|[马馬]上|石[头頭]|白[天色]|[黄黃]色|[江石]边|夏天|方向|[钱錢]包)
        [{_HAN}]\p{{Han}}{{2}}(?=[偷打骂罵卖賣抢搶杀殺])
    | (?<=名叫|叫做|我叫|他叫|她叫|叫作)[{_HAN}]\p{{Han}}{{1,2}}
    | (?<=叫)(?![马馬]上)[{_HAN}]\p{{Han}}{{1,2}}(?!\p{{Han}})
    | (?<![\p{{Han}}])[{_HAN}]\p{{Han}}{{0,2}}(?:先生|女士|太太|小姐|老师|老師|师傅|師傅|医生|醫生)
    """,
    regex.VERBOSE,
)
_KOREAN = regex.compile(
    r"""(?<!\p{Hangul})[김이박최정강조윤장임한오서신권황안송류홍전고문양손배백허남심노하곽성차주우구민]
        \p{Hangul}{2}\s?(?:씨|선생님|아저씨|아줌마)(?!\p{Hangul}{2})""",
    regex.VERBOSE,
)

_PATTERNS = (
    _CYRILLIC,
    _GREEK,
    _ARABIC,
    _GURMUKHI,
    _DEVANAGARI,
    _CHINESE,
    _KOREAN,
)


def named(words: str) -> Iterator[tuple[int, int]]:
    """Find names in other scripts, as (start, end)."""
    if words.isascii():
        return
    for pattern in _PATTERNS:
        for match in pattern.finditer(words):
            yield match.span()
