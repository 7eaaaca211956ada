"""What people type in English of pictures of somebody naked, and of a pregnancy.

`phrases` says how it is written, `english` what else people need.
"""

from __future__ import annotations

GROUPS = {
    "KIDS": "son daughter kid kids child children teen teenager niece nephew grandson "
    "granddaughter stepson stepdaughter student",
    "GIRL": "daughter girlfriend gf friend sister niece kid teenager granddaughter stepdaughter",
    "AGE": "10 11 12 13 14 15 16 17",
    "NUDE": "nude nudes naked intimate topless undressed explicit sexual",
    "PICTURE": "picture pictures pic pics photo photos video videos image images nude nudes snap "
    "snaps recording",
    "SPREADS": "post posts posted posting share shares shared sharing send sends sent sending "
    "spread spreads spreading leak leaks leaked leaking upload uploads uploaded uploading pass "
    "passes passed passing publish publishes published forward forwards forwarded show shows "
    "showed showing put puts sell sells selling has have got made makes making",
    "BLACKMAILS": "blackmail blackmails blackmailed blackmailing extort extorts extorted extorting "
    "threaten threatens threatened threatening",
    "ONLINE": "online internet snapchat snap instagram insta discord telegram tiktok facebook "
    "whatsapp webcam",
}

KIDS = """
KIDS
i|he|she|we|am|is|are AGE
AGE year|years|yrs|yo
in|at school|class|grade
"""
"""Whose words or whose trouble those of somebody young are."""

IMAGES = """
sextortion|sextorted|sextorting|sextort
revenge porn
PICTURE .. on|onto porn
deepfake|deepfakes|deepnude .. of|with me|us|CLOSE|her|him|girls|students
my|our|her|his nudes|nude
my|our|her|his NUDE PICTURE
NUDE PICTURE .. of|with me|us|her|him|CLOSE
PICTURE .. of|with .. me|us|her|him|CLOSE .. NUDE
PICTURE .. of me|her|him|CLOSE having|during sex
PICTURE .. my|her|his body|breasts|boobs|privates
PICTURE .. my|her|his NUDE body
BLACKMAILS|leak|leaks|leaked|leaking my|our|her|his .. PICTURE
leak|leaks|leaking|publish|post|has|have|hacked|stole .. private PICTURE
porn .. my face|body|daughter|son
blackmailer|blackmailers|sextorter
PICTURE .. of me|us|her|him|CLOSE undressing|undressed|changing|showering
filmed|films|filming|recorded|recording|records me|us|CLOSE .. shower|naked|toilet|changing|\
undressing|sex|bathroom
show|shows|showing|showed|undress|strip himself|herself|myself .. camera|cam|webcam|video|ONLINE
dollars|money|pay|paid|crypto .. or|unless .. he|she|they .. PICTURE
wants|want|demands .. money|pay .. or|unless .. PICTURE
BLACKMAILS|SPREADS .. PICTURE .. to my|our|all|everyone|everybody .. $|if|\
unless
SPREADS .. my|our|her|his .. nudes|nude
SPREADS .. me|us|CLOSE .. NUDE .. without|to everyone|online|internet
SPREADS .. nudes|nude $|of|to|and|around|everywhere|at|on
ask|asks|asked|asking|wants|want|wanted|begs|begging|pressures|pressuring me|us|CLOSE .. \
nudes|nude
ask|asks|asked|asking|wants|want|wanted|begs|begging|pressures|pressuring .. NUDE PICTURE
ask|asks|asking|wants|want|demands .. nudes|nude $|from|of|and|or|on
BLACKMAILS .. NUDE|nudes|sex
BLACKMAILS|blackmail .. PICTURE .. me|us|CLOSE|her|him
blackmail|blackmails|blackmailed|blackmailing|extorting|extorted .. ONLINE
i|we|me|us|CLOSE|being .. blackmailed|extorted|blackmailing|blackmails $|by|for|with|over|and|on
i|CLOSE .. sent .. nude|nudes
i|CLOSE .. sent|showed .. NUDE PICTURE
fake nude|nudes
ai nudes|nude
"""
"""Pictures of somebody naked that others have, show, want, or ask money for."""

PREGNANT = """
pregnant|pregnancy .. AGE|teen|teenager|abortion|scared|afraid|terrified|secret|ashamed
AGE .. pregnant|pregnancy
i|she|we|GIRL .. think|thinks|might|may|could|maybe|afraid|scared|worried .. pregnant
i|she|GIRL BE pregnant $|again|by|and
i|GIRL got|get pregnant $|and|by|from|what|but
^ pregnant $|and|at|help|by|what
pregnant .. not know|tell|want|keep|afford
pregnant .. what .. do
pregnant .. no one|idea|clue
pregnant .. parents|mom|mum|dad|mother|father .. not|kick|find|kill|know|mad|angry
missed|miss|late|skipped period|periods
my|her|GIRL period|periods .. late|missed|missing|come|came|stopped
days|weeks late .. pregnant|period|test
pregnancy test .. positive|where|need
i|she|he|we|GIRL had|having|have unprotected sex
i|she|we|GIRL .. not had|have|got .. period
i|we|CLOSE had no period
not|end|terminate|stop .. my|this pregnancy
not want|have|keep|afford|raise this baby
test was|is|came positive .. AGE|pregnant|scared
boyfriend|he|guy|bf got|made me|her|CLOSE pregnant
where|need|get|take|took pregnancy test
positive pregnancy test
i|need|want|wants|get|getting|have|where|how|considering|about|CLOSE|can|needs .. abortion
morning after pill
plan b pill|where|need|$
i|we|need .. plan b $
condom broke|ripped|slipped|came|tore
got|get|made .. girl|girlfriend|gf|her|friend pregnant
teen|teenage|AGE .. expecting $|and|baby
teen|teenage pregnancy $|help|and|what
unwanted|unplanned|accidental pregnancy
"""
"""Pregnant, or not sure, and young, afraid or alone with it; a happy one needs nothing of ours."""
