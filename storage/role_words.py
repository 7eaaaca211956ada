"""Words that claim a role, in the languages that many in Canada speak: ours, police, officials.

Each stands once, as it is spelt: `names` sees through letters that look like others, spaces between
them, and signs that show nothing.
"""

from __future__ import annotations

# --- Alphabets whose letters look alike: Latin, Cyrillic, Greek --------------------------------

ANYWHERE = frozenset(
    # No honest name holds one of these, also not inside a longer word.
    """
    organizer organiser organisateur organisatrice police policier policiere moderator moderateur
    moderatrice administrator administrateur administratrice contact liaison porchlight official
    officiel responsable verified verifie gendarme coordinator coordonnateur coordonnatrice
    representative representant constable constabulary sergeant inspector inspecteur inspectrice
    detective superintendent surintendant lieutenant sheriff officer commissioner commissaire
    councillor conseiller conseillere firefighter pompier ambulancier paramedic dispatcher security
    securite emergency urgence government gouvernement municipal patrouille patrolman trooper bylaw
    caporal corporal capitaine
    policia comisario sargento teniente oficial administrador organizador moderador
    polizia polizei polizist carabinier ispettore commissario amministratore organizzatore ufficiale
    kommissar wachtmeister inspektor offiziell organisator ordnungsamt
    policja policjant komisarz posterunkowy funkcjonariusz organizator administrator koordynator
    politie politia politist inspetor comissario
    полиц поліц полісмен милици сержант лейтенант инспектор інспектор шериф участковый офицер
    следовател администратор адміністратор организатор організатор модератор координатор
    представител представник официал офіційн
    αστυνομ διοργανωτ διαχειριστ συντονιστ αξιωματικ
    cảnhsát côngan quảntrịviên pulisya opisyal tagapangasiwa
    """.split()  # noqa: SIM905 - a list of words reads best as words
)
ALONE = frozenset(
    # These are parts of honest names, and claim a role only as a word of their own.
    """
    admin admins mod mods modo modos bot robot staff officers agent agents agente agenti cop cops
    rcmp grc vpd spvm spvq opp cbsa asfc csis scrs fbi surete support system systeme
    team equipe owner community communautaire 911 mairie
    """.split()  # noqa: SIM905 - see above
)
RANKS = frozenset(
    # Before a name they are a rank. After one somebody may be called so, and keeps a letter of it.
    """
    constable sergeant inspector detective lieutenant sheriff officer commissioner corporal
    const cst csts pc wpc sgt sergt ssgt sjt det insp cpl supt lt lieut capt captain ofc ofcr
    marshal marshals deputy warden ranger guard guards cadet mountie mounties mayor reeve judge
    agt sergent lieut gend brig brigadier capitaine officier juge maire
    sargento capitan capitano tenente maresciallo hauptmann schutzmann polis pulis alguacil guardia
    guarda delegado soldado aspirant sierżant dzielnicowy
    капитан майор шеф детектив пристав опер
    """.split()  # noqa: SIM905 - see above
)
NAMES_TOO = frozenset(("chief", "chef"))
"""A rank before a name or beside another claim; else the family name that it is: Mary Chief."""

# --- Scripts whose signs are like none but their own -------------------------------------------

UNSPACED = tuple(
    # Written without spaces: these signs alone are left out of a name.
    """
    警察 警官 警员 警員 警长 警長 警司 警监 警監 民警 特警 巡警 刑警 交警 警署 警方 警 公安
    督察 差人 差佬 阿sir 探长 探長 探员 探員 局长 局長 所长 所長 保安 巡査 刑事
    管理员 管理員 管理者 组织者 組織者 官方 联络人 聯絡人 联系人 聯繫人 版主 主持人
    负责人 負責人 协调员 協調員 社工 市长 市長 议员 議員
    경찰 경관 형사 순경 경위 경감 경정 파출소 지구대 관리자 운영자 운영진 담당자 주최자 보안관
    ตำรวจ ผู้ดูแล แอดมิน
    """.split()  # noqa: SIM905 - see above
)
SPACED = tuple(
    # Written with spaces: a claim as words of their own, also with an article.
    """
    شرطة شرطي ضابط مفتش عريف رقيب مدير مسؤول منظم منسق دورية
    پلیس پاسبان کلانتر کلانتری گروهبان ستوان سروان کارآگاه افسر مدیر مسئول هماهنگ
    پولیس پولس تھانیدار سپاہی حوالدار انسپکٹر کانسٹیبل منتظم سرکاری رابطہ
    משטרה שוטר שוטרת קצין מפקח בלש מנהל מארגן רשמי
    पुलिस पोलिस थानेदार सिपाही हवलदार दरोगा दारोगा इंस्पेक्टर कांस्टेबल अफ़सर अफसर आयोजक
    व्यवस्थापक सरकारी संपर्क
    ਪੁਲਿਸ ਪੁਲੀਸ ਥਾਣੇਦਾਰ ਸਿਪਾਹੀ ਹੌਲਦਾਰ ਇੰਸਪੈਕਟਰ ਕਾਂਸਟੇਬਲ ਅਫ਼ਸਰ ਅਫਸਰ ਪ੍ਰਬੰਧਕ ਸਰਕਾਰੀ ਸੰਪਰਕ
    પોલીસ ઇન્સ્પેક્ટર કોન્સ્ટેબલ અધિકારી આયોજક
    পুলিশ পুলিস দারোগা ইন্সপেক্টর কনস্টেবল অফিসার আয়োজক
    போலீஸ் காவலர் காவல்துறை ஆய்வாளர் அதிகாரி அமைப்பாளர்
    """.split()  # noqa: SIM905 - see above
)
