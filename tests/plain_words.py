"""What people type in a private chat: words that mean something there, and ordinary sentences."""

from __future__ import annotations

from itertools import product

WORDS = """\
Help
HELP!!
need help
au secours
à l’aide
911
Hi
Hey there
Bonjour
Salut!
allô
Menu
mneu
show me the menu
options
Start
English
anglais
Français
francais
parlez-vous anglais ?
Thanks!
merci beaucoup
OK
yes
No
oui
non
?!
Who are you?
what is this
how does this work?
qui êtes-vous
Is anybody there?
Are you the police?
la police
mute
settings
My settings
Mes réglages
Report a problem
Signaler un problème
Ask a question
Tell something privately
What’s on
when is the meeting
My day
Urgent alert
poll
announce
question
language
change my name
delete my data
I want to leave the group
leave me alone
no more messages
my son is high
español
Send
Back
Skip
Yes, alert everyone
"""
"""Each of them means something where nothing is asked."""

_WHO = """\
A neighbour|Somebody|The man at number nine|A courier|Two teenagers|An older lady|The driver
The family across the lane|Someone from the shop|A jogger
""".replace("\n", "|").strip("|")
_WHAT = """\
left the side gate open|asked about the old bench|parked across the hydrant
was looking for a brown cat|said the lamp flickers all night|dropped a bag of bottles
wants the hedge cut back|found a set of house keys|put a sofa on the curb|heard the alarm twice
""".replace("\n", "|").strip("|")
_WHEN = """\
this morning|yesterday around six|on the corner of Elm and 5th|near the school|again and again
""".replace("\n", "|").strip("|")

SENTENCES = tuple(
    " ".join(parts) for parts in product(_WHO.split("|"), _WHAT.split("|"), _WHEN.split("|"))
)
"""Five hundred and more of them."""
