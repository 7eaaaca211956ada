"""A hundred sentences of each language as neighbours write them, in which nothing is special.

Nobody is in danger now, no race is named, and nothing shows who wrote them: what looks for such
things must keep silent here. Dates, hours, sums, cars and blocks are in it on purpose.
"""

from __future__ import annotations

ENGLISH = """\
The street lamp at Elm and 3rd has been out since Tuesday.
Someone tried the door handles of six parked cars around 2 am.
Garbage day moves to Friday 27 Nov 2026 this week.
A white van stood on the 300 block of Elm Street from 10:30 to 11:45.
Two people in black jackets looked into car windows last night.
The crosswalk near the school is very dark in the evening.
Can we get a speed sign on Elm?
The meeting is on Tue 8 Dec at 19:00 in the library.
Packages were taken from three porches on 4 December.
He wore a red coat and carried a blue backpack.
A grey Toyota RAV4 passed slowly five times.
The Ford F150 had no lights on.
I saw smoke from the barbecue in the park, all was fine.
There is broken glass at the bus stop, route 25.
The noise starts at 23:00 and goes on until 4.
Kids were skateboarding in the parking lot on Saturday.
Somebody sprayed paint on the wall of the community centre.
The new recycling bins cost $120 each.
A man asked for money in front of the bakery.
Is the clean-up still on if it rains?
The pothole on Oak Avenue is about 30 cm deep.
Three bikes were stolen from the racks behind the gym.
The dog park gate does not close any more.
A woman shouted at the bus driver and then walked away.
The alarm of the pharmacy rang for an hour on Monday night.
Someone left a sofa and two mattresses in the lane.
I think the traffic light at Main and 12th is too short.
The fireworks on Saturday were louder than last year.
A drone was flying over the playground at about 5 pm.
Thank you for the quick answer about the lamp.
The bench in front of the church is broken.
Who has a ladder that the block party may borrow?
The crime map shows fewer thefts than in 2025.
A driver ran the red light at Elm and 5th and nearly hit a cyclist.
They sell cigarettes to children behind the store.
Two raccoons got into the compost again.
The snow on the sidewalk by the bank was never cleared.
A truck blocks the lane every morning at 7:15.
Somebody rings doorbells and says they are from the gas company.
The smell from the restaurant kitchen is strong on weekends.
There was a loud bang on Sunday, it was only a tire.
I lost a set of keys near the tennis court.
The power was out from 18:05 to 19:20 on 22 November.
Water runs down the hill since the weekend.
A teenager with a green cap threw eggs at the school.
The person turned north on Pine and went into the lane.
Could the police talk about bike locks at the next meeting?
About 40 people came to the movie night.
A silver BMW 325 was parked across two spots.
The scaffolding on the corner looks unsafe in strong wind.
Vote for Thursday, it suits more families.
The officer came at 9:20 and took notes.
The gate code should be changed after the move.
Mon 23 Nov is better for the seniors.
A flyer offers free roof checks, it may be a fraud.
Somebody called pretending to be from the tax office.
The same two people came back on 3 and 10 November.
They opened every mailbox in the lobby.
A black cat with a white paw is missing since Friday.
The shop sells knives and camping gear.
He has a great garden and gives away tomatoes.
The fire hall has an open day in June.
The gas station closes at 22:00 now.
A fire drill is planned at the school for Wednesday.
She broke her arm last winter on the icy steps.
The blood donor clinic is in the gym on Thursday.
Speeding is worst between 3 and 4 in the afternoon.
The lot was full, 2 cars stood on Elm Street with hazard lights.
4 teenagers close the lane with their bikes each night.
Please trim the hedge at Main and 7th, drivers cannot see.
A person in a hoodie cut the lock of a blue bicycle.
The new bus shelter has no roof yet.
Someone dumps oil into the drain on Sundays.
They painted over the graffiti within 2 days.
The ice cream truck plays its song until 21:30.
We should plant trees along the 400 block.
A door-to-door seller would not leave for 20 minutes.
It happened twice in May and 3 times in June.
The elevator in the seniors' building is stuck again.
The bylaw says 50 km/h, most drive 70.
One of the swings has a rusty chain.
The train whistle woke everyone at 5:40.
There are needles in the bushes beside the playground.
The police horse visit made the children very happy.
A man with a beard took photos of license plates.
Bring a chair and something to eat for 6.
The library opens at 10:00 and closes at 18:00.
A bag with tools was left under the bridge on 1 December.
Someone put a note on every windshield.
The kids set off firecrackers near the pond.
He ran toward Oak with a crowbar in his hand after breaking the window.
The sign says no parking from 7 to 9.
Two scooters lie on the sidewalk every evening.
A moving truck from Surrey took the corner too fast.
She sold me a coat for 15 dollars.
The vote closes Sun 6 Dec at 20:00.
The killer deals at the supermarket drew a crowd.
The coyotes are back in the ravine.
I would love a shot at organizing the picnic.
The old sofa is dying to be picked up by the city.
""".splitlines()

FRENCH = """\
Le lampadaire au coin de Laval et de la 3e est éteint depuis mardi.
Quelqu'un a essayé les poignées de six voitures vers 2 h du matin.
Le ramassage des ordures passe au vendredi 27 nov 2026.
Une camionnette blanche est restée rue Laval de 10 h 30 à 11 h 45.
Deux personnes en manteau noir regardaient dans les voitures hier soir.
Le passage piéton près de l'école est très sombre le soir.
Peut-on avoir un panneau de vitesse sur la rue Laval ?
La réunion est le mardi 8 déc à 19 h à la bibliothèque.
Des colis ont été pris sur trois perrons le 4 décembre.
Il portait un manteau rouge et un sac à dos bleu.
Une Toyota RAV4 grise est passée lentement cinq fois.
Le camion Ford F150 roulait sans phares.
J'ai vu de la fumée du barbecue au parc, tout allait bien.
Il y a du verre brisé à l'arrêt d'autobus, ligne 25.
Le bruit commence à 23 h et dure jusqu'à 4 h.
Des jeunes faisaient de la planche dans le stationnement samedi.
Quelqu'un a peint le mur du centre communautaire.
Les nouveaux bacs coûtent 120 $ chacun.
Un homme demandait de l'argent devant la boulangerie.
Le nettoyage a-t-il lieu s'il pleut ?
Le nid-de-poule de l'avenue du Parc a 30 cm de profondeur.
Trois vélos ont été volés derrière le gymnase.
La barrière du parc à chiens ne ferme plus.
Une femme a crié après le chauffeur puis elle est partie.
L'alarme de la pharmacie a sonné une heure lundi soir.
Quelqu'un a laissé un divan et deux matelas dans la ruelle.
Le feu de circulation à l'angle de la 12e est trop court.
Les feux d'artifice de samedi étaient plus forts que l'an dernier.
Un drone volait au-dessus du terrain de jeu vers 17 h.
Merci pour la réponse rapide au sujet du lampadaire.
Le banc devant l'église est cassé.
Qui a une échelle à prêter pour la fête de quartier ?
La carte montre moins de vols qu'en 2025.
Un conducteur a brûlé le feu rouge et a failli toucher un cycliste.
Ils vendent des cigarettes aux enfants derrière le dépanneur.
Deux ratons laveurs sont encore entrés dans le compost.
La neige du trottoir près de la banque n'a jamais été enlevée.
Un camion bloque la ruelle chaque matin à 7 h 15.
Quelqu'un sonne aux portes et dit venir de la compagnie de gaz.
L'odeur de la cuisine du restaurant est forte la fin de semaine.
Il y a eu un gros bruit dimanche, c'était seulement un pneu.
Un trousseau de clés a été perdu près du tennis.
Le courant a manqué de 18 h 05 à 19 h 20 le 22 novembre.
De l'eau coule dans la côte depuis la fin de semaine.
Un ado avec une casquette verte lançait des œufs sur l'école.
La personne a tourné vers le nord et a pris la ruelle.
La police pourrait-elle parler de cadenas à la prochaine réunion ?
Environ 40 personnes sont venues au cinéma en plein air.
Une BMW 325 argentée occupait deux places.
L'échafaudage du coin semble fragile quand il vente.
Votez pour jeudi, cela convient à plus de familles.
L'agent est venu à 9 h 20 et a pris des notes.
Le code de la barrière devrait changer après le déménagement.
Lundi 23 nov convient mieux aux aînés.
Un dépliant offre des inspections de toit, c'est peut-être une fraude.
Quelqu'un a appelé en se disant du bureau des impôts.
Les deux mêmes personnes sont revenues le 3 et le 10 novembre.
Ils ont ouvert toutes les boîtes aux lettres du hall.
Un chat noir avec une patte blanche a disparu vendredi.
Le magasin vend des couteaux et du matériel de camping.
Il a un beau potager et donne des tomates.
La caserne de pompiers ouvre ses portes en juin.
La station d'essence ferme maintenant à 22 h.
Un exercice d'incendie est prévu à l'école mercredi.
Elle s'est cassé le bras l'hiver dernier sur les marches glacées.
La collecte de sang a lieu au gymnase jeudi.
La vitesse est pire entre 15 h et 16 h.
Le stationnement était plein, 2 autos attendaient rue Laval.
4 jeunes bloquent la ruelle chaque soir avec leurs vélos.
Il faudrait tailler la haie du coin, on ne voit rien en auto.
Quelqu'un avec un capuchon a coupé le cadenas d'un vélo bleu.
Le nouvel abribus n'a pas encore de toit.
Quelqu'un vide de l'huile dans l'égout le dimanche.
Les graffitis ont été effacés en 2 jours.
Le camion de crème glacée joue sa musique jusqu'à 21 h 30.
On devrait planter des arbres le long de la rue.
Un vendeur de porte en porte a insisté pendant 20 minutes.
C'est arrivé deux fois en mai et 3 fois en juin.
L'ascenseur de la résidence est encore bloqué.
La limite est de 50 km/h, la plupart roulent à 70.
Une des balançoires a une chaîne rouillée.
Le sifflet du train a réveillé tout le monde à 5 h 40.
Il y a des seringues dans les buissons près du terrain de jeu.
La visite du cheval de la police a ravi les enfants.
Un homme barbu prenait en photo les plaques des voitures.
Apportez une chaise et de quoi manger pour 6.
La bibliothèque ouvre à 10 h et ferme à 18 h.
Un sac d'outils a été laissé sous le pont le 1er décembre.
Quelqu'un a mis un mot sur chaque pare-brise.
Des pétards ont été allumés près de l'étang.
Il a couru vers le parc avec un pied-de-biche après avoir brisé la vitre.
Le panneau interdit le stationnement de 7 h à 9 h.
Deux trottinettes traînent sur le trottoir tous les soirs.
Un camion de déménagement de Laval a pris le virage trop vite.
Elle vendait un manteau pour 15 dollars.
Le vote se termine dim 6 déc à 20 h.
C'était à mourir de rire, la pièce des enfants.
Les coyotes sont revenus dans le ravin.
Le vieux divan attend toujours que la ville le ramasse.
Son vélo est au feu rouge tous les matins à la même heure.
""".splitlines()
