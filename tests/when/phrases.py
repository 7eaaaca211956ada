"""How neighbours write dates: said on Wednesday 3 March 2027 at 10:00, in Toronto.

Behind each stands what it means, one date or several; "?" where it has to be asked about.
"""

ENGLISH = """
Mar 9 at 7pm | 03-09 19:00
March 9th, 7 pm | 03-09 19:00
Tuesday March 9 at 7 in the evening | 03-09 19:00
Tues. March 9th @ 7 p.m. | 03-09 19:00
tuesday the 9th at 7pm | 03-09 19:00
Tue the 9th, 19:00 | 03-09 19:00
9 March 19:00 | 03-09 19:00
the 9th of March at seven pm | 03-09 19:00
7pm on Tuesday, March 9 | 03-09 19:00
7pm, Tuesday the 9th | 03-09 19:00
19:00 on 9 March 2027 | 03-09 19:00
2027-03-09 19:00 | 03-09 19:00
2027-03-09T19:00 | 03-09 19:00
Tue 2027-03-09 7pm | 03-09 19:00
March 9, 2027 7:00 PM | 03-09 19:00
MARCH 9 7PM | 03-09 19:00
march 9 7pm!! | 03-09 19:00
(March 9) 7pm | 03-09 19:00
"March 9", "7pm" | 03-09 19:00
* March 9 - 7pm | 03-09 19:00
March 9, Tue, 7pm | 03-09 19:00
March 9 (Tuesday), 7pm | 03-09 19:00
7pm Tues, March 9 | 03-09 19:00
Thursday 6pm | 03-04 18:00
this thursday at 6pm | 03-04 18:00
thurs 6:30 pm | 03-04 18:30
Friday noon | 03-05 12:00
on Friday at noon | 03-05 12:00
Saturday 10am | 03-06 10:00
saturday morning at 10 | 03-06 10:00
Saturday at 10 in the morning | 03-06 10:00
sunday afternoon 2pm | 03-07 14:00
Sunday at 2 in the afternoon | 03-07 14:00
Monday evening at 8 | 03-08 20:00
Mon 8 March 20:15 | 03-08 20:15
tonight at 9 | 03-03 21:00
tonight 9pm | 03-03 21:00
9pm tonight | 03-03 21:00
this evening at 7 | 03-03 19:00
this afternoon at 3 | 03-03 15:00
today 5pm | 03-03 17:00
today at 17:00 | 03-03 17:00
tomorrow 7pm | 03-04 19:00
tmrw 7pm | 03-04 19:00
tomorrow night at 8 | 03-04 20:00
tomorrow, Thursday, 7pm | 03-04 19:00
tomorrow (March 4) at 19:00 | 03-04 19:00
day after tomorrow at noon | 03-05 12:00
the day after tomorrow 6pm | 03-05 18:00
in 3 days at 6pm | 03-06 18:00
in two weeks at 7pm | 03-17 19:00
two weeks from today at 7pm | 03-17 19:00
a week from tomorrow 7pm | 03-11 19:00
Friday next week at 6pm | 03-12 18:00
next week Tuesday 7pm | 03-09 19:00
wednesday of next week 7pm | 03-10 19:00
next wednesday 7pm | 03-10 19:00
next Tuesday 7pm | 03-09 19:00
second tuesday of april 7pm | 04-13 19:00
the first Saturday in May, 10am | 05-01 10:00
last Friday of April at 6pm | 04-30 18:00
3rd Thursday of next month 7pm | 04-15 19:00
the 20th of next month at 7pm | 04-20 19:00
the 15th at 7pm | 03-15 19:00
on the 1st at 6pm | 04-01 18:00
good friday 3pm | 03-26 15:00
Easter Sunday 11am | 03-28 11:00
Canada Day at 2pm | 07-01 14:00
victoria day 1pm | 05-24 13:00
Labour Day 10 am | 09-06 10:00
Halloween 6pm | 10-31 18:00
St Patrick's Day 5pm | 03-17 17:00
March 9 7-9pm | 03-09 19:00
March 9, 7pm to 9pm | 03-09 19:00
Tue March 9 from 6:30 to 8:30pm | 03-09 18:30
March 9 between 7 and 9 pm | 03-09 19:00
Saturday 10am-1pm | 03-06 10:00
Sat 11-1pm | 03-06 11:00
Sat. 14:00 – 16:00 | 03-06 14:00
March 9 630pm | 03-09 18:30
march 9 1830 | 03-09 18:30
March 9 18h30 | 03-09 18:30
march 9 half past 6 pm | 03-09 18:30
March 9 quarter past seven pm | 03-09 19:15
march ninth at seven thirty pm | 03-09 19:30
April twenty second 6pm | 04-22 18:00
Marhc 9 7pm | 03-09 19:00
Febuary 14 2028 6pm | 2028-02-14 18:00
wensday march 10 7pm | 03-10 19:00
Teusday March 9 7pm | 03-09 19:00
4/13 7pm | 04-13 19:00
13/4/2027 7pm | 04-13 19:00
4/13/27 7pm | 04-13 19:00
Tue 4/13 at 19:00 | 04-13 19:00
Apr 8 or 9 at 7pm | 04-08 19:00, 04-09 19:00
April 8, 9 and 10 at 7pm | 04-08 19:00, 04-09 19:00, 04-10 19:00
Apr 8 & 9, 7pm | 04-08 19:00, 04-09 19:00
Thu Apr 8 7pm or Fri Apr 9 8pm | 04-08 19:00, 04-09 20:00
Thu Apr 8 7pm / Fri Apr 9 8pm | 04-08 19:00, 04-09 20:00
1) Apr 8 7pm 2) Apr 9 8pm | 04-08 19:00, 04-09 20:00
Thursday 8 and Friday 9 April at 7pm | 04-08 19:00, 04-09 19:00
Saturday 10am or Sunday 2pm | 03-06 10:00, 03-07 14:00
Sat or Sun at noon | 03-06 12:00, 03-07 12:00
Fri 6pm, Sat 10am, Sun 2pm | 03-05 18:00, 03-06 10:00, 03-07 14:00
how about Thursday at 6pm? | 03-04 18:00
let's say Saturday 10am | 03-06 10:00
can we do April 8 at 7pm? | 04-08 19:00
April 8 7pm please | 04-08 19:00
April 8 7pm EDT? on the 8th | ?
March 9 7pm EST | 03-09 19:00
March 9 7pm eastern time | 03-09 19:00
April 8 7pm at the library | 04-08 19:00
April 8, 7pm (community hall) | 04-08 19:00
Saturday 10am at 14 Oak Street | 03-06 10:00
April 8 | 04-08
Thursday, April 8 | 04-08
Thu Apr 8 and Sat Apr 10 | 04-08, 04-10
April 8 at 7 | ?
Thursday at 6 | ?
tomorrow 7:30 | ?
tomorrow at 8 | ?
Sat 7-9 | ?
4/8 7pm | ?
03/04/2027 | ?
Wednesday 7pm | ?
wed 19:00 | ?
next Friday 7pm | ?
next Sunday 10am | ?
next Thursday at 6pm | ?
Friday week of the 12th | ?
Thursday April 9 7pm | ?
Mon the 9th 7pm | ?
April 31 7pm | ?
29 Feb 2029 | ?
March 2 7pm | ?
today 9am | ?
yesterday 7pm | ?
March 2031 | ?
March 9 2030 7pm | ?
tonight | ?
Saturday morning | ?
April 8 evening | ?
midnight on Saturday | ?
April 8 12am | ?
March 14 2:30am | ?
Nov 7 2027 1:15 am | ?
April 8-10 | ?
from the 8th to the 10th of April | ?
Fri to Sun | ?
every Thursday 7pm | ?
Thursdays | ?
this weekend | ?
early April | ?
sometime next week | ?
next month | ?
christmas | ?
Civic Holiday 1pm | ?
Apr 8 7pm or 8pm | ?
Sat or Sun 10am | ?
Sat 10am or Sun | ?
April 8 around 7pm | ?
7ish on April 8 | ?
April 8 7pm PST | ?
2027-04-08T23:00Z | ?
April 8 7pm unless it rains | ?
not April 8 | ?
whenever suits you | ?
7pm | ?
soon | ?
"""

FRENCH = """
le 9 mars à 19h | 03-09 19:00
mardi 9 mars 19 h | 03-09 19:00
mardi le 9 mars à 19 h 00 | 03-09 19:00
mardi le 9 à 19h | 03-09 19:00
mar. 9 mars, 19h | 03-09 19:00
9 mars 19:00 | 03-09 19:00
le neuf mars à dix-neuf heures | 03-09 19:00
19h le mardi 9 mars | 03-09 19:00
19 h, mardi 9 mars | 03-09 19:00
9 mars 2027 à 19 heures | 03-09 19:00
2027-03-09 19h | 03-09 19:00
2027-03-09T19:00:00 | 03-09 19:00
MARDI 9 MARS 19H | 03-09 19:00
mardi, 9 mars, 19h | 03-09 19:00
9 mars, mardi, 19h | 03-09 19:00
9 mars (mardi) 19h | 03-09 19:00
« mardi 9 mars » 19h | 03-09 19:00
• 9 mars : 19h | 03-09 19:00
jeudi 18h | 03-04 18:00
ce jeudi à 18h | 03-04 18:00
jeudi soir à 18h | 03-04 18:00
jeudi à 6 h du soir | 03-04 18:00
jeudi 18h30 | 03-04 18:30
jeudi 18 h 30 | 03-04 18:30
vendredi midi | 03-05 12:00
vendredi à midi | 03-05 12:00
samedi 10h | 03-06 10:00
samedi matin 10h | 03-06 10:00
samedi matin à 9h | 03-06 09:00
samedi à 9 h | 03-06 09:00
sam 9h30 | 03-06 09:30
dimanche après-midi à 2h | 03-07 14:00
dimanche 14h | 03-07 14:00
lundi à vingt heures | 03-08 20:00
lundi soir 8h | 03-08 20:00
ce soir 21h | 03-03 21:00
ce soir à 9h | 03-03 21:00
à soir 20h | 03-03 20:00
cet après-midi à 3h | 03-03 15:00
aujourd'hui 17h | 03-03 17:00
aujourd'hui à 17 h | 03-03 17:00
demain 19h | 03-04 19:00
demain soir 20h | 03-04 20:00
demain matin à 9h | 03-04 09:00
demain, jeudi, 19h | 03-04 19:00
demain (4 mars) à 19h | 03-04 19:00
après-demain à midi | 03-05 12:00
apres demain 18h | 03-05 18:00
dans 3 jours à 18h | 03-06 18:00
dans deux semaines à 19h | 03-17 19:00
vendredi de la semaine prochaine à 18h | 03-12 18:00
mardi la semaine prochaine 19h | 03-09 19:00
mercredi prochain 19h | 03-10 19:00
mardi prochain à 19h | 03-09 19:00
jeudi en huit 19h | 03-11 19:00
mardi en quinze à 19h | 03-23 19:00
le 2e mardi d'avril à 19h | 04-13 19:00
le deuxième mardi d'avril 19h | 04-13 19:00
premier samedi de mai 10h | 05-01 10:00
le dernier vendredi d'avril à 18h | 04-30 18:00
le 3e jeudi du mois prochain 19h | 04-15 19:00
le 20 du mois prochain à 19h | 04-20 19:00
le 15 à 19h | 03-15 19:00
le 1er à 18h | 04-01 18:00
le 1er avril à 18h | 04-01 18:00
1er mai 10h | 05-01 10:00
vendredi saint 15h | 03-26 15:00
dimanche de Pâques 11h | 03-28 11:00
fête du Canada 14h | 07-01 14:00
fête du Travail à 10h | 09-06 10:00
Halloween 18h | 10-31 18:00
veille de Noël 17h | 12-24 17:00
réveillon du jour de l'an 22h | 12-31 22:00
9 mars 19h-21h | 03-09 19:00
mardi 9 mars de 19h à 21h | 03-09 19:00
le 9 mars entre 19h et 21h | 03-09 19:00
samedi de 10 h à 13 h | 03-06 10:00
samedi 10h - 12h | 03-06 10:00
sam. 14 h – 16 h | 03-06 14:00
le 9 mars à 18h30 | 03-09 18:30
le 9 mars à 18 h 30 | 03-09 18:30
9 mars 18:30 | 03-09 18:30
le 9 mars, dix-huit heures trente | 03-09 18:30
le 9 mars à 18 heures 30 | 03-09 18:30
le vingt-deux avril à 18h | 04-22 18:00
22 avr 18h | 04-22 18:00
22 avr. à 18h | 04-22 18:00
14 févr. 2028 18h | 2028-02-14 18:00
15 juil 19h | 07-15 19:00
3 aout 19h | 08-03 19:00
3 août, 19h | 08-03 19:00
9 mrs 19h | ?
mecredi 10 mars 19h | 03-10 19:00
vendedi 12 mars 19h | 03-12 19:00
8 avirl 19h | 04-08 19:00
13/4 19h | 04-13 19:00
13/04/2027 à 19h | 04-13 19:00
13/04/27 19h | 04-13 19:00
mardi 13/04 19h | 04-13 19:00
les 8 et 9 avril à 19h | 04-08 19:00, 04-09 19:00
les 8, 9 et 10 avril à 19h | 04-08 19:00, 04-09 19:00, 04-10 19:00
8 ou 9 avril, 19h | 04-08 19:00, 04-09 19:00
jeudi 8 avril 19h ou vendredi 9 avril 20h | 04-08 19:00, 04-09 20:00
jeudi 8 avril 19h / vendredi 9 avril 20h | 04-08 19:00, 04-09 20:00
jeudi 8 et vendredi 9 avril à 19h | 04-08 19:00, 04-09 19:00
samedi 10h ou dimanche 14h | 03-06 10:00, 03-07 14:00
samedi ou dimanche à midi | 03-06 12:00, 03-07 12:00
ven 18h, sam 10h, dim 14h | 03-05 18:00, 03-06 10:00, 03-07 14:00
pourquoi pas jeudi à 18h ? | 03-04 18:00
disons samedi 10h | 03-06 10:00
on pourrait faire le 8 avril à 19h ? | 04-08 19:00
le 8 avril à 19h svp | 04-08 19:00
le 9 mars 19h HNE | 03-09 19:00
le 9 mars 19h heure de l'Est | 03-09 19:00
le 8 avril 19h à la bibliothèque | 04-08 19:00
8 avril, 19h (salle communautaire) | 04-08 19:00
samedi 10h chez Louise | 03-06 10:00
le 8 avril | 04-08
jeudi 8 avril | 04-08
jeudi 8 avril et samedi 10 avril | 04-08, 04-10
le 8 avril à 7 | ?
jeudi à 6 | ?
demain vers 19h | ?
sam. 7-9 | ?
8/4 19h | ?
03/04/2027 | ?
mercredi 19h | ?
ce mercredi | ?
vendredi prochain 19h | ?
dimanche prochain 10h | ?
jeudi prochain à 18h | ?
jeudi 9 avril 19h | ?
lundi le 9 à 19h | ?
31 avril 19h | ?
29 février 2029 | ?
le 2 mars 19h | ?
aujourd'hui 9h | ?
hier 19h | ?
mars 2031 | ?
9 mars 2030 19h | ?
ce soir | ?
samedi matin | ?
le 8 avril en soirée | ?
samedi minuit | ?
le 8 avril à minuit | ?
le 14 mars à 2h30 | ?
7 novembre 2027 1h15 | ?
du 8 au 10 avril | ?
8-10 avril | ?
de vendredi à dimanche | ?
tous les jeudis 19h | ?
les jeudis | ?
en fin de semaine | ?
début avril | ?
la semaine prochaine | ?
le mois prochain | ?
Noël | ?
fête de la famille 13h | ?
8 avril 19h ou 20h | ?
samedi ou dimanche 10h | ?
samedi 10h ou dimanche | ?
8 avril midi et demi | ?
8 avril 19h HNP | ?
8 avril 19h sauf s'il pleut | ?
pas le 8 avril | ?
quand vous voulez | ?
19h | ?
bientôt | ?
"""
