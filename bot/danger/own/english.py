"""Who are one's own in English, and what only sounds like harm by them.

`english_deeds` says what they do, `bot.danger.reading` how it is written. Contractions stand in
full, as `bot.danger.apart` leaves them: "won't" is "will not", "my dad's car" is "dad is car".
"""

from __future__ import annotations

from bot.danger import english

_PARTNER = (
    "husband wife partner spouse fiance fiancee boyfriend girlfriend bf gf hubby ex exhusband "
    "exwife exboyfriend exgirlfriend"
)
_PARENT = (
    "dad daddy father papa mom mum mommy mummy mother stepdad stepfather stepmom stepmum "
    "stepmother parents uncle aunt grandpa grandma grandfather grandmother granddad inlaws family"
)
_CARER = "caregiver carer caretaker aide roommate flatmate housemate landlord boss employer pimp"
_CHILD = (
    "son sons daughter daughters stepson stepdaughter grandson granddaughter nephew niece kid kids "
    "child children teen teenager"
)
_SIBLING = "brother brothers sister stepbrother stepsister cousin cousins"

GROUPS = {
    **english.GROUPS,
    "PARTNER": _PARTNER,
    "EX": "ex exhusband exwife exboyfriend exgirlfriend",
    "PARENT": _PARENT,
    "GROWN": f"{_PARTNER} {_PARENT} {_CARER}",
    "OWN": f"{_PARTNER} {_PARENT} {_CARER} {_CHILD} {_SIBLING} nurse",
    "KIN": f"{_PARTNER} {_PARENT} {_CHILD} {_SIBLING}",
    "MAN": f"{_SIBLING} dad father stepdad stepfather uncle boyfriend bf grandpa grandfather ex",
    "TRUSTED": "coach teacher tutor priest pastor babysitter boss therapist",
    "HE": "he she they",
    "ME": "me us",
    "BE": "am is are was were been be being get gets got getting",
    "NOT": "not never",
    "STRIKES": "hit hits hitting beat beats beating slap slaps slapped slapping smack smacks "
    "smacked smacking punch punches punched punching kick kicks kicked kicking choke chokes choked "
    "choking strangle strangles strangled strangling stab stabs stabbed hurt hurts hurting abuse "
    "abuses abused abusing attack attacks attacked attacking assault assaulted assaults whip whips "
    "whipped spank spanks spanked pinch pinches pinched torture tortures tortured mistreats "
    "headbutted batters rape rapes raped raping molest molests molested molesting",
    "STRUCK": "hit beaten slapped smacked punched kicked choked strangled stabbed hurt abused "
    "attacked assaulted whipped raped molested mistreated stalked harassed terrorized controlled "
    "threatened groped battered",
    "PUSHES": "push pushes pushed pushing shove shoves shoved shoving throw throws threw throwing "
    "drag drags dragged dragging slam slams slammed knock knocked grab grabs grabbed grabbing yank "
    "yanks yanked pin pins pinned",
    "BODY": "arm arms leg legs nose jaw rib ribs wrist wrists finger fingers tooth teeth neck "
    "skull ankle collarbone eardrum hip hand shoulder face",
    "PLACE": "wall floor stairs ground throat hair neck arm bed couch steps",
    "AFTER": "$ and again when at with every all in because so last yesterday today tonight right "
    "for often until if but while sometimes badly hard too since as a lot who i he she up where "
    "whenever from constantly always hes shes away or during on after before one once twice no",
    "GOES": "$ house home room apartment flat car and him her when even or until because bedroom "
    "basement bathroom alone by unless",
    "TAKES": "take takes took taken taking keep keeps kept keeping hide hides hid hidden hiding "
    "steal steals stole stealing confiscated confiscates destroyed smashed ripped tore burned "
    "withholds has holds locks threw",
    "WATCHES": "broke control controls controlling checks checking check tracks tracking track "
    "monitors monitoring reads",
    "PAPERS": "passport passports visa id ids identification papers documents permit certificate "
    "medication medicine meds pills insulin wheelchair walker aids",
    "THINGS": "phone cellphone keys key money card cards wallet pay paycheck savings cell messages "
    "texts emails account",
    "MONEY": "pension savings cheque cheques account benefits money card cards pay paycheck "
    "inheritance wages",
    "LENT": "$ and so away again when because every all but i he she or",
    "THEN": "$ and in tonight soon one because again last or he she yesterday right before",
    "LOSSES": "kill hurt hit beat stab shoot take burn post share leak deport kick throw put send "
    "rape strangle",
    "KILL": "kill kills hurt stab shoot strangle murder choke beat rape burn drown",
    "IFLEAVE": "leave left go tell told talk speak call divorce gay pregnant trans dating lesbian "
    "report say try",
    "REACHING": "calling texting messaging phoning writing emailing contacting following harassing "
    "threatening stalking bothering coming showing waiting driving sending watching sitting "
    "hitting hurting insulting touching",
    "YELL": "yell yells yelled yelling scream screams screamed screaming shout shouts shouting",
    "FEAR": "afraid scared terrified frightened fear",
    "ABUSE": "violence abuse",
    "EVENT": "talk talks workshop workshops course training month week day awareness walk "
    "fundraiser poster posters law bill film movie speaker campaign lecture conference event "
    "seminar book march",
    "THING": "ball balls puck car truck bus bike cyclist driver van tree branch dog storm "
    "lightning wave frisbee swing sun",
    "IDLE": "noodle noodles fun joke jokes playing play tag game games accident",
}

STRANGERS = """
man|guy|stranger|driver|cyclist|dude|someone|somebody|robber|thief|teenager|teens|customer|\
neighbour|neighbor|neighbours|biker|player|goalie|team|dog|cop|officer|clerk
"""
"""Whom "he" may stand for that is no one's own."""

HARMLESS = """
hurting|hitting|harming|cutting|punching|scratching|burning herself|himself|themselves
cuts|cutting her|his|their arms|wrists|thighs|skin|legs
STRIKES ME|OWN|him|her|them at|in GAME
i am guy|man
STRUCK by .. at|in .. GAME
violent|aggressive on|at|in .. GAME|rink|field|court
STRIKES each other .. IDLE
STRIKES ME|OWN|him|her|them at|in .. GAME
STRIKES ME|OWN|him|her at .. arm|ping|board|card|table|mario
STRIKES ME|OWN|him|her by .. point|points|goal|goals|second|seconds
STRIKES ME|OWN|him|her with .. snowball|snowballs|pillow|pillows|balloon|balloons|idea|news|bill|\
question|questions|ball
STRIKES ME|us to it|punch|door|bus|finish|top|front|mailbox|shower|car
beat|beats ME|us to
hit|hits|hitting ME|us|him|her up
kick|kicks|kicked ME|OWN|him|her out
THING .. STRIKES ME|OWN|him|her|them
THING .. STRUCK
STRUCK by .. THING
beat|beats|beaten ME|OWN|him|her .. GAME
STRIKES ME|OWN|him|her .. IDLE
PUSHES ME|OWN|him|her .. IDLE|swing|sled|swings|stroller|wheelchair
STRIKES .. car|cars|garage|ball
STRIKES ME with .. car|bike|truck|cart|door
kill|kills|killing ME with|for
violent game|games|film|movie|movies|storm|storms|wind
EX .. to pick|drop|collect|help
EX .. to get .. KIN|dog|things
EVENT .. on|about|against .. domestic|family|sexual|elder|child ABUSE|assault
domestic|family|sexual|elder|child ABUSE|assault EVENT
touch|touches|touched ME deeply|with|so
TAKES .. THINGS|PAPERS to|for|by|in|on|with|along|while|out
took|takes .. medication|medicine|meds|pills today|himself|herself
lost and found
"""

ORDINARY = """
talk talking walk walking bear beard bread best beast boats wire wide wine hire fire sun soon bead
fear tear hat kit kite kicker
pinchers slip slaps stars locket looks socks hop hope shout shouted
"""
"""Words that are one slip away from ours and mean something else."""
