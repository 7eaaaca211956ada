"""What is shortened, counted, scored, spelled or said on an ordinary day names nobody."""

from __future__ import annotations

import pytest

from bot.marks import Kind, identifying
from tests.test_marks_pointed import lines

SHORTENED = """
The U.S. border was packed on Sunday.
We meet at 7 a.m. by the gate.
From 9 a.m. to 5 p.m. the lane is closed.
P.S. bring a lamp for the walk.
The R.C.M.P. were here on Friday.
The R.C.M.P. came twice, no one was hurt.
My old T.V. is free for pick-up.
There is a D.J. at the party on Saturday.
A D.J. plays at the block party.
St. John was the last stop of the bus.
The S.P.C.A. takes the cats on Monday.
The U.K. team lost 2-1.
Canucks 4, Oilers 3 after overtime.
We won 3-2 and they lost 21 to 14.
Score AB 12, CD 14, it was close.
Seat AB 12 is free at the concert.
The B.C. Hydro truck blocks the lane.
B.C. Ferries are late again.
Call the C.R.A. yourself, the caller was a fraud.
A no. 2 pencil and an A4 sheet, please.
Bring an I.D. to vote.
You need two pieces of I.D. to get in.
I saw a U.F.O., just kidding, it was a drone.
The P.A.C. of the school meets on Tuesday.
The A.G.M. is on 4 May at 7.
Grade A and grade B wood is sold there.
Bus 49 and bus 25 are late, route 8 too.
The lamp at 417 metres from the bridge is out.
417 people signed it.
It cost $417 and 50 cents.
At 4:17 the alarm rang, and at 5:30 again.
Someone paid 417 dollars for that bike.
The 400 block of Oak is dark.
The basement of the library is flooded.
The basement suite smells of gas, says the landlord.
A suite is for rent near Oak.
Unit costs went up by 12 percent.
The unit was sent to Main and 12th.
The blue house at the corner is empty.
A blue house on Oak is for sale.
The house at 9 on Monday was quiet.
We have a and b plans for rain.
Plan B is the gym, plan C is the church.
Vitamin C and D are free at the clinic.
Section A and B are sold out.
Type A or B blood is needed on Thursday.
Press 1 or 2 when it asks, then 3.
One two three four, the kids count out loud.
Five six people stood there at eight.
Two or three cars, four at most, were parked.
Mark it with an X on the map.
X marks the spot on the map.
The dash cam filmed it, dash or not.
He made a dash at the door.
Look at the dot on the map at Oak.
The point at which we meet is the school.
At this point at least ten people said no.
What a night, 10 out of 10.
I e-mailed the city, no reply.
Send it by e-mail at the latest on Friday.
J'ai vu un ovni, c'est-à-dire un drone.
La C.S.N. et la F.T.Q. sont en grève.
Le match a fini 3 à 2.
La S.A.Q. ferme à 21 h.
Le C.L.S.C. est ouvert le 4.
La G.R.C. est passée hier.
N.B. la ruelle est fermée samedi.
P.-S. apportez une lampe.
Rendez-vous à 10 h 30 au parc, porte 3.
Le sous-sol de l'église est inondé.
Au 3e étage du centre il y a de la place.
Il y a 417 personnes dans la rue.
La maison au coin est vide.
La maison bleue est à vendre.
Un deux trois quatre, les enfants comptent.
Cinq ou six personnes, sept au plus.
Le tiret du bas ne marche pas sur mon clavier.
À ce point-là, on annule.
Le point de rencontre est à l'arrêt 12.
Groupe A et groupe B, on se voit à 9 h.
Vitamine C, s.v.p., et du sirop.
S.V.P. fermez la barrière.
"""

COUNTED = """
The U.S. Open is on T.V. tonight.
Was it 9 p.m. or 10 p.m. when the noise began?
A.M. shift workers need quiet until noon.
P.S. I love this group.
R.C.M.P. officers talk at the school on Friday.
An R.C.M.P. car stood at Oak and 4th.
Our T.V. antenna fell off the roof.
D.J. at the party until one, sorry for the noise.
We hired a D.J. for the street party.
The St. John ambulance course starts at 9.
St. John's is far away, and so is St. Paul.
Final score AB 12, KL 9.
Home 3, away 2, what a game.
It ended 5-4 in overtime, shots were 31-28.
Row C, seats 4 to 9.
Gate B opens at 8, gate C at 9.
The B.C. Lions play on Saturday.
The O.P.P. closed the road.
The V.P. of the school spoke for ten minutes.
The M.L.A. came to the picnic.
Check your e-mail at home.
I sent the form by mail at noon.
Meet at Kijiji corner, just kidding, at the fountain.
Look at facebook dot com for the event.
Go to burnaby dot ca for the form.
The point at issue is parking.
We are at a dead point at city hall.
A dash of salt at the end.
Please dot the i and cross the t.
The price is 12 dollars and a half.
Two and a half hours of noise.
One and a half blocks from the school.
The walk takes an hour and a half.
Four of seven lamps work.
Nine one one is the number for danger.
Six to eight people, five chairs, four tables.
Ten eleven twelve, and the bell rang.
Count one two three four five six seven.
The code has 6 letters and 2 digits.
Use size A or B or C batteries, 4 of each.
A B C D E F G, sang the kids.
A, B and C are taken, D is free.
Options: A 10 dollars, B 20 dollars, C 30 dollars.
Level 3, section B of the car park is closed.
Lots A to D are full.
A plate of 4 cookies for a dollar.
The plate fell and broke into a hundred pieces.
Plates, forks and 3 big bowls are needed.
His licence is a 5 year one.
The license office closes at 4 on a Friday.
He is in unit 5 of the course.
The fire unit came at 4.
An apartment building at Main and 5th.
The suite of rooms at the hotel is free.
This house at the corner has a nice garden.
People at 9 waited, people at 10 as well.
The guy at the desk was nice.
A man of 45 and a woman of 38 walked by.
The woman in red is 30 or 35.
Kids of 12 should not drive.
A man from Oak was fined 417 dollars.
Behind 12 cars a bus was stuck.
Near 100 people joined us.
The family of 5 needs a home.
Under 18 not allowed, over 65 free.
People on 3rd and 4th have no water.
They live in 2 rooms.
She lived 40 years in Laval.
They stayed at 3 different places.
The woman on the 144 saw it.
The bus 144 was full, the man on it sang.
Boys of 13 and 14 jumped the fence.
S.O.S. was painted on the wall.
It is C.O.D., bring cash.
V.I.P. parking is on the left.
Y a-t-il du monde à 19 h 30 ?
Rendez-vous au 2e étage, porte B.
Au 24 juin, la fête commence.
Du 24 au 30 juin, la rue est fermée.
La dame du 3e âge aime le parc.
L'homme de 45 ans portait un manteau.
La famille de 5 cherche un logement.
Un logement à 900 dollars, c'est rare.
Appartement à louer près du parc.
Le local de la ville ferme à 17 h.
La maison a 3 chambres.
Les gens au 911 répondent vite.
La T.P.S. et la T.V.Q. ont changé.
L'O.N.U. n'y peut rien.
C.-à-d. que la réunion est annulée.
Le point de vente est à l'angle.
Mettez un tiret à la fin.
Un, deux, trois, partez !
Deux sur trois, quatre sur cinq.
Une heure et demie de bruit.
Deux et demi pour cent des gens.
Plan A ou plan B, on verra.
Le groupe C à 10 h, le groupe D à 11 h.
Une plaque de glace est tombée du toit.
Il manque 12 assiettes et 4 verres.
"""


@pytest.mark.parametrize("line", lines(SHORTENED + COUNTED))
def test_an_ordinary_day_names_nobody(line: str) -> None:
    marks = (one for one in identifying(line) if one.kind is not Kind.TIE)
    assert [line[one.start : one.end] for one in marks] == []
