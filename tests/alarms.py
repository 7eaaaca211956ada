"""What people type when somebody is in danger now, far more than sixty in each language.

Written as people write in fear: without capitals and full stops. At the end stands what only
sounds like danger: the same words, and nobody is in any.
"""

from __future__ import annotations

DANGER_ENGLISH = """\
my hubby fell and he doesnt answer
my bf is choking me
he has a gun
There is a man with a knife at the bus stop
someone is breaking in
somebody is trying to get into my house
I can smell gas
my neighbour is not breathing
he is hitting her right now
the house across the street is on fire
fire in the kitchen
there's a fire
Fire!
there is a fire
there is fire
there is a big fire next to us
there's a huge fire behind the church
there is smoke
there's smoke everywhere
there is a lot of black smoke
there is a gun
there's a gun on the bench
fire in the park
fire on Elm near the school
a fire in the lane behind us
my mother collapsed
she is unconscious
he won't wake up
I think he is having a heart attack
my dad is having a stroke
she took too many pills
he overdosed
my son is choking
I'm bleeding badly
there is blood everywhere
I have been stabbed
someone just got shot
I heard gunshots
shots fired on Elm
they are shooting outside
he is going to kill me
he says he will kill her
he is threatening us with a bat
a man is beating his wife
they are attacking someone in the park
I'm being followed
a car is following me home
he won't let me leave
he locked me in the bathroom
I'm hiding in the closet
there is someone in my basement
a stranger is in our house
someone is kicking my door in
somebody is climbing through the window
they grabbed a girl and put her in a van
my daughter is missing
a child is locked in a hot car
a kid fell through the ice
somebody is drowning
he fell from the roof
a cyclist was just hit by a car
there is a car crash and people are trapped
smoke is coming out of the building
I smell smoke in the hallway
there is a gas leak
the carbon monoxide alarm is going off
there was an explosion
someone left a bomb
a power line is down and sparking
I can't breathe
my chest hurts and my arm is numb
she is having a seizure
my baby is turning blue
he has no pulse
she is in labour, the baby is coming
we need an ambulance
please call the police now
call 911
this is an emergency
I am in danger
I fear for my life
please save me
they are robbing the store
he is strangling her
she is being raped
a guy is waving a knife around at the park
my husband is hitting me
theres a guy with a gun in the store
my house is burning
the neighbor's house is burning down
someone's breaking into the car in front of me right now
somebody is inside my apartment
i think someone broke in and is still here
a man is following my daughter
he's choking me
my friend took a bunch of pills
my grandma fell and she's not moving
grandpa is not responding
he is not waking up
he stopped breathing
she can't breathe
my wife is in labor
the water is rising and we are trapped on the roof
kid fell in the pond
there is a kid drowning in the pool
a man fell off the ladder and hit his head
there's smoke in the hallway
it smells like gas in here
i can smell something burning in the wall
big fire behind the school
there was a shooting outside
i hear gunshots
someone just got stabbed at the bus stop
they are fighting with knives
there is a fight and someone has a bat
he is beating his girlfriend
my ex is at my door and won't leave
help he is coming
he said he would shoot everyone
please send police
get an ambulance
i need help right now
i'm scared he will kill me
they took my baby
my little boy is gone
my toddler swallowed a battery
allergic reaction, no epipen
the old man next door is having chest pains
my uncle had a seizure and won't wake up
a car hit a pedestrian
bad accident on elm, people hurt
a tree fell on a car with people inside
live wire on the street
two guys are robbing the pharmacy
a woman is screaming for help
someone is screaming help me
help there's a guy with a knife
some dude is trying to break down our front door
I hear someone downstairs and I'm alone
i think there is somebody in the house
the guy next door is hitting his wife again
my boyfriend is choking me please
he punched me and I'm bleeding
my dad fell down the stairs and isn't moving
mom won't wake up
my grandmother stopped breathing
He's turning purple
my kid ate rat poison
my friend is overdosing on fentanyl
a man collapsed at the bus stop
the lady next door had a heart attack
someone got run over on Main
car flipped over with people in it
there's been a bad crash, they are trapped
the barn is on fire
our apartment is filling with smoke
strong gas smell in the building
we smell gas
a gas line broke
explosion at the corner
a boy went through the ice
my sister is drowning
someone is shooting a gun in the lane
heard three gunshots
people shooting at each other
he's got a weapon
there's an armed man outside
guy is threatening people with a hammer
my stalker is outside my house
he's chasing me
someone grabbed my kid
our son has gone missing
they're beating him up
a gang is attacking a boy
he is trying to run people over
please hurry he is going to kill us
my wife slumped over at dinner and she's not responding
grandad can't move his right arm and his mouth looks crooked
my uncle is clutching his chest
his face went grey and he is sweating
my baby is wheezing and her lips are turning blue
a man od'd behind the store
my dog walker overdosed, need narcan
my son swallowed a coin and can't talk
my kid drank bleach
he fell off the ladder and can't stand up
mom slipped on the ice and hit her head, she's bleeding
she scalded herself with boiling water
my brother is diabetic and passed out
my mother's speech is slurred
I can't feel my legs
he cut off his finger
the garage next door went up in flames
there's a brush fire coming toward the houses
the stove exploded
it stinks like rotten eggs in the hallway
they dug into the gas line and it's hissing
a man is peering into my bedroom window
someone is walking around in my house
I hear steps in the attic and I'm alone
somebody just smashed our front window
two guys are trying to pry open the neighbour's door
he has his arm around her throat
he grabbed her by the hair
I can hear my neighbour begging him to stop
my husband slapped me
my stepdad punched my brother
he threw me against the wall
they're kicking a man on the ground
he'll kill us when he gets home
she'd kill me if she knew
my roommate threatens me with a knife
he pulled a machete on the bus driver
they are dragging a woman into a car
a pitbull bit my daughter
he came at me with a broken bottle
we can't find our daughter, she left school at three
my grandmother has alzheimer's and she wandered away
my toddler ran off at the market
a man tried to grab my daughter
the balcony collapsed, there are people under it
the river is rising fast and we're stuck
a canoe flipped and two people are in the water
a truck hit a bike and the rider is pinned
the driver is stuck in the car
send the fire department now
we need police asap
hlep me please
someone got jumped and he's not moving
my boyfriend is hurting me
he burned me with a cigarette
my dad is beating up my mom
she was just raped
he won't stop hitting me
they shot a man
my ex said he would burn my house down
somebody is breaking car windows on elm
he tried to get into my apartment
my ex says he'll take the kids and kill me
my wife won't wake up and she's cold
my neighbor is slumped in his car
grandma is acting confused and can't talk right
I think I broke my back, I can't get up
she is allergic to peanuts and her throat is swelling
there's a man lying in the snow not moving
my kid got into the medicine cabinet and ate pills
a lady fainted on the bus
my husband is bleeding from his head
the kitchen caught fire
flames coming out of the roof
smoke pouring out of the apartment upstairs
the transformer blew up and wires are on the road
smell of gas in our stairwell
somebody's in the garage right now
someone's at my back door trying to get in
the alarm went off and a window is broken, I think they are still inside
a stranger followed my kid home
two men are fighting and one has a knife
my neighbour is beating his kids
I heard a woman scream and then nothing
my ex broke down my door
a guy just mugged me
he pointed a gun at the cashier
he's chasing people with a hammer
somebody is shooting at cars
a man exposed himself to the kids
he has my daughter and won't give her back
my son didn't come home last night
a car drove into the store
a motorcycle crashed and he's on the road
someone fell on the subway tracks
a kid is stuck in the ice
the basement is flooding and my dad is down there
we're trapped in the elevator and it's getting hot
please send someone fast
someone call an ambulance
cops needed now on elm
need paramedics
she cut her wrists
""".splitlines()

DANGER_FRENCH = """\
il y a le feu
y a le feu
il y a une arme
il y a de la fumée
il y a beaucoup de fumée
y'a plein de fumée noire
feu dans le parc
il y a un gros feu
il a un couteau
un homme avec un fusil devant l'école
quelqu'un entre chez moi par la fenêtre
quelqu'un essaie d'entrer dans la maison
ça sent le gaz
mon voisin ne respire plus
il est en train de la frapper
la maison d'en face est en feu
il y a le feu dans la cuisine
au feu
Au feu !
il y a un incendie à côté
ma mère s'est effondrée
elle est inconsciente
il ne se réveille plus
je crois qu'il fait une crise cardiaque
mon père fait un AVC
elle a avalé trop de pilules
il fait une overdose
mon fils s'étouffe
je saigne
il y a du sang partout
on m'a poignardé
on vient de lui tirer dessus
j'ai entendu des coups de feu
ça tire dehors
il va me tuer
il dit qu'il va la tuer
il nous menace avec un bâton
un homme bat sa femme
ils attaquent quelqu'un au parc
on me suit
une auto me suit jusque chez moi
il ne me laisse pas sortir
il m'a enfermée dans la salle de bain
je suis cachée dans le placard
il y a quelqu'un dans mon sous-sol
un inconnu est dans notre maison
quelqu'un défonce ma porte
quelqu'un grimpe par la fenêtre
ils ont pris une fille et l'ont mise dans une camionnette
ma fille a disparu
un enfant est enfermé dans une auto
un jeune est tombé dans la glace
quelqu'un se noie
il est tombé du toit
un cycliste vient d'être frappé par une auto
il y a un accident et des gens sont coincés
de la fumée sort de l'immeuble
ça sent la fumée dans le corridor
il y a une fuite de gaz
l'avertisseur de monoxyde sonne
il y a eu une explosion
quelqu'un a laissé une bombe
un fil électrique est tombé et fait des étincelles
je n'arrive plus à respirer
j'ai mal à la poitrine et au bras
elle fait des convulsions
mon bébé devient bleu
il n'a plus de pouls
elle accouche, le bébé arrive
il nous faut une ambulance
appelez la police maintenant
appelez le 911
c'est une urgence
je suis en danger
j'ai peur pour ma vie
sauvez-moi
ils sont en train de voler le dépanneur
il l'étrangle
elle se fait violer
au secours
un gars se promène avec un couteau dans le parc
mon mari me frappe
y a un gars avec un gun dans le magasin
ma maison brûle
la maison du voisin brûle
quelqu'un force ma portière en ce moment
il y a un voleur chez nous
je pense qu'ils sont encore dans la maison
un homme suit ma fille
il m'étrangle
mon ami a pris plein de pilules
ma grand-mère est tombée et ne bouge plus
grand-papa ne répond plus
il se réveille pas
il a arrêté de respirer
elle peut pas respirer
ma blonde accouche
on est coincés sur le toit, l'eau monte
un enfant est tombé dans l'étang
un enfant se noie dans la piscine
il est tombé de l'échelle et saigne de la tête
y a de la fumée dans le corridor
ça sent le gaz ici
ça sent le brûlé dans le mur
gros feu derrière l'école
il y a eu une fusillade dehors
j'entends des coups de feu
quelqu'un vient de se faire poignarder
ils se battent avec des couteaux
il y a une bagarre et quelqu'un a une batte
il bat sa blonde
mon ex est à ma porte et veut pas partir
à l'aide il arrive
il dit qu'il va tirer sur tout le monde
envoyez la police svp
appelez une ambulance
j'ai besoin d'aide tout de suite
j'ai peur qu'il me tue
ils ont enlevé mon bébé
mon petit gars a disparu
mon bébé a avalé une pile
réaction allergique, pas d'épipen
le voisin a des douleurs à la poitrine
mon oncle convulse
une auto a frappé un piéton
gros accident sur laval, des blessés
un arbre est tombé sur une auto avec des gens dedans
fil électrique par terre dans la rue
deux gars volent la pharmacie en ce moment
une femme crie au secours
quelqu'un crie à l'aide
aidez-nous il y a un gars avec un couteau
un gars essaie de défoncer notre porte
j'entends quelqu'un en bas et je suis seule
je pense qu'il y a quelqu'un dans la maison
le voisin bat encore sa femme
mon chum m'étrangle
il m'a frappée et je saigne
mon père est tombé dans l'escalier et ne bouge plus
maman ne se réveille pas
ma grand-mère a cessé de respirer
il devient tout bleu
mon enfant a mangé du poison à rat
mon ami fait une surdose de fentanyl
un homme s'est effondré à l'arrêt
la voisine a fait un infarctus
quelqu'un s'est fait frapper par un camion
une auto a fait des tonneaux, des gens dedans
gros accident, ils sont coincés
la grange est en feu
notre appartement se remplit de fumée
forte odeur de gaz dans l'immeuble
on sent le gaz
explosion au coin
un garçon est passé à travers la glace
ma sœur se noie
quelqu'un tire du fusil dans la ruelle
j'ai entendu trois coups de feu
ils se tirent dessus
il a une arme
il y a un homme armé dehors
un gars menace le monde avec un marteau
mon ex est dehors et cogne à ma porte
il me poursuit
quelqu'un a pris mon enfant
notre fils est disparu
ils sont en train de le battre
une gang attaque un jeune
il essaie d'écraser des gens
vite il va nous tuer
ma fille a perdu connaissance
mon oncle se tient la poitrine et il est tout pâle
ma mère est couchée par terre et répond pas
je sens plus mon bras gauche
il a la bouche croche et parle mal
mon bébé a les lèvres bleues
grand-père est tombé, il est pas capable de se lever
elle s'est brûlée avec de l'huile
mon fils a bu de l'eau de javel
mon frère diabétique est confus et tremble
de la fumée sort par la fenêtre d'à côté
y'a de la boucane partout
ça sent les œufs pourris dans le corridor
j'entends quelqu'un marcher en haut et je suis seule
un homme regarde par ma fenêtre
ils sont en train de forcer la porte du voisin
quelqu'un vient de défoncer la porte d'en face
il me tient par la gorge
mon mari m'a giflée
mon beau-père a battu ma sœur
il m'a poussée dans l'escalier
ils ont embarqué une fille dans une auto
un chien a mordu un enfant
il a sorti une lame
il court après moi avec une hache
mon chum a dit qu'il me tuerait si je pars
elle crie arrête et il frappe
ma fille n'est pas rentrée de l'école
je trouve plus mon fils
mon père a l'alzheimer et il est sorti de la maison
un gars a essayé de faire monter ma fille dans son char
l'eau rentre dans le sous-sol, on est coincés
le toit s'est effondré sur des gens
le chauffeur est coincé dans le camion
un canot a chaviré dans le lac
on a besoin des pompiers vite
il y a le feux dans la cuisine
y'a un gars avec une machete dehors
il me menace de mort
mon mari veut me tuer
un inconnu est entré dans le garage
mon coloc m'a frappé
ils ont tiré sur un homme
on m'a agressée dans la rue
il a mis ses mains autour de mon cou
mon bébé tousse et s'étouffe
ma grand-mère ne répond pas
mon chum me laisse pas partir
ma femme se réveille pas
il s'est cogné la tête et il vomit
grand-maman est confuse et elle parle pas bien
un homme est couché dans la neige, il bouge pas
elle est allergique et sa gorge enfle
mon enfant a avalé des comprimés
une dame a perdu connaissance dans l'autobus
mon mari saigne de la tête
la cuisine a pris feu
des flammes sortent du toit
ça sent le gaz dans l'escalier
quelqu'un est dans mon garage
quelqu'un essaie de rentrer par la porte d'en arrière
un homme a suivi ma fille jusqu'à la maison
deux gars se battent, un a un couteau
le voisin frappe ses enfants
j'ai entendu une femme crier à l'aide
mon ex a défoncé ma porte
on vient de me voler avec un couteau
il pointe une arme sur la caissière
il poursuit des gens avec un marteau
ma fille est pas rentrée hier soir
une auto est rentrée dans le magasin
quelqu'un est tombé sur les rails du métro
appelez une ambulance
envoyez quelqu'un vite
il crache du sang
""".splitlines()

DESPAIR_ENGLISH = """\
i wanna kms
I want to die
I want to kill myself
i'm going to end my life
I am suicidal
everyone would be better off without me
I don't want to live anymore
my friend wants to kill herself
my brother is talking about suicide
I took all my pills, goodbye
I'm standing on the bridge and want to jump
I have no reason to live
I wish I was dead
I want to hurt myself
he says he will take his own life
I can't go on living like this
nothing left to live for
can't take it anymore, they'd be better off if I was dead
my sister sent a goodbye message and doesn't answer
he is on the edge of the roof
I just want to disappear forever
I have a plan to end it tonight
nobody would miss me
he's got a rope and says goodbye
im gonna kill myself
""".splitlines()

DESPAIR_FRENCH = """\
jai plus envie de vivre
jai pas envie de continuer
je veux mourir
je veux me tuer
je vais mettre fin à mes jours
je pense au suicide
tout le monde serait mieux sans moi
je ne veux plus vivre
mon amie veut se suicider
mon frère parle de se tuer
j'ai pris toutes mes pilules, adieu
je suis sur le pont et je veux sauter
je n'ai plus de raison de vivre
j'aimerais être mort
je veux me faire du mal
il dit qu'il va s'enlever la vie
je veux en finir
j'ai des idées suicidaires
je suis plus capable de continuer
tout le monde serait mieux si j'étais mort
elle est sur le bord du pont
personne ne s'ennuierait de moi
elle s'est coupé les veines
je veux plus être ici
""".splitlines()

NO_DANGER_ENGLISH = """\
I ran 5 kms along the river
my landlord kicked us out
my dad beats me at Mario Kart
my sister hit me with a snowball
He has a gun licence and hunts in the fall
The knife sharpening truck comes on Monday
We have a fire pit on the patio
The kids are hitting a ball against the wall
The music is beating all night
They are breaking up the sidewalk
Someone is breaking bottles in the lane
The alarm is going off every night
The police car follows the parade
I am following the news about the lane
My son has a new bike
The boy is back, all is fine
Somebody took the baby swing from the park
The tree is dying
The battery of the alarm is dying
The street is burning hot in summer
The water pressure is down
The internet line is down since Monday
The lot is full of garbage
Please send me the minutes
Please call the city about the lamp
Can you call me back please
I need help moving a sofa
Who can help me with the snow
I am afraid the tree will fall
The old man fell on the ice last winter
The dog is locked in the yard all day
Drivers are going to hit someone one day
A car hit a fence on Sunday
The smoke detector day is on 5 May
The barbecue smoke comes into the lane
There is an emergency exit sign missing
Is there an emergency plan for storms
The emergency shelter opens in December
The killer whale mural looks great
Kids shoot hoops until midnight
The film crew is shooting in the lane
The heart of the neighbourhood is the park
The blood drive is on 3 May
A thief took my bike from my porch
Someone broke into cars last week
There is a fire drill on Friday
There is a smoke alarm test
There is a fire alarm test at ten
The fire hydrant is hidden by snow
There is a fire hydrant in front of my house
fire department open house
There is a fire department open house on Saturday
There is a fire ban in the park
There is smoke from the barbecue
There is smoke from a chimney
There is a smoke detector in the hall
There is a gun buyback on Sunday
There is a new fire escape
There is a fire pit in the park
There is a knife missing from the kitchen of the hall
Fire safety in the park is on Monday
Thanks for the help with the snow, I can't feel my fingers but it was fun
We could hear the band through the wall
I can't find my son's mitten
My dog ran off with the ball
My kids ate something tasty at the bake sale
The neighbours are screaming at the hockey game again
We tried the new bakery window display
My husband fell in love with the new park
The bus hit a pole on Monday
Our team beat the kids from Oak Street
She threw a party for the seniors
The fire department came to the school
The cannon at the fort fired at noon
He passed out candy to the children
The plumber broke the pipe last spring
Grandma came home from hospital, she is fine
The lights went out
I broke my phone
The kids push each other on the swings
The old bridge is falling apart
Who's in for a walk with the dogs
The door of the hall doesn't lock
The dog bit the mailman's shoe
The water pipe is leaking in the laundry room
My son can't find work
A stop sign is missing
He is a great guy and helps everybody
They attacked the problem with new rules
The vote is at the edge of town
I couldn't see the stage
My mother in law is coming home on Friday
Somebody stole a bike from the yard
The ball went through a window
The kids got beaten at soccer
Can you help us with the flyer
We need the fire department to check the hydrant
I hit my head on the low sign at the library
Someone is looking in on Mrs Lee while we are gone
She burned the cookies
People were looking in the shop window
Who's coming after work
The kids are running after the ball
He is gone to the store
I am tired of the noise
Their house burned two years ago
My car was broken into last month
the tree fell on the fence in the storm
the driver is late
he has a new screwdriver
I want to end this discussion
The end of things to do list
my mom forced us to clean the garage
my dad made me mow the lawn
they made her president
the city wants to take away our park
we are going to shoot hoops
We had a death in the family
Is there a first aid kit in the hall
The wind pushed the bin into the lane
Someone dumped old eggs, it smells
I lost my keys at the pool
The lake is rising
The back door of the hall is broken
My car broke down on Main
The kids ran home from school
Someone left a couch on the road
There is water in the basement of the library
The dog is lying in the snow and loves it
He plays guitar on the tracks of our album
My boss wants to see the report
She will miss the meeting
Nobody will miss the old fence
They threw the ball over the fence
Please push the button
My neighbour pushed the snow onto my driveway
The new owners moved in next door
We're all in this together
The baby is crying a lot at night, sorry
Somebody is yelling at the hockey game
Our street sign was hit by a plow
The bridge is closed, use Oak
Someone keeps turning the lamp off
My grandson can't find his skates
My daughter can't find her bike helmet
I can't see the road for snow
The cake was gone in a minute
Come to the pool party with your children
The nurse gave a talk about heart attack signs
First aid course on choking
Is the pool heated
The electrician is working on the wires in the lane
The kids caught a cold
The plant drove everybody crazy with the smell
He drove into town
A bus went through the stop without stopping
My father is in the hospital, the surgery went well
Has anyone seen my grey cat, she ran away
The roof of the shed needs work
The power is out in our building
A squirrel is stuck in the tree
My car is stuck in the snow
Two cars were broken into overnight
Someone tried to open my mailbox last week
A man was walking around the garage sale
We should fight for a new crossing
They want to cut trees at the park
She lost her arm band
He is looking in on the plants
Our dog was attacked by fleas
The landlord wants to raise the rent
I would kill for a nap
Kids hit the fence with a ball
We hurt for volunteers
The boy hit a home run
My husband will take the kids to school
Where do I send a photo of the pothole
I need somebody to feed my cat
Please send someone to fix the lamp
Can the city send someone to look at the tree
The neighbours had a fight about the fence
The fire truck visited the school
The dryer vent needs cleaning
the ambulance could not get through because of parked cars
police were here last night about the noise
My mother fell last year and we want better lights
Watch out, a coyote ate a rabbit behind the school
the raccoon bit a hole in the bag
someone is stealing packages
my partner takes the bus home
""".splitlines()

NO_DANGER_FRENCH = """\
mon frère me bat toujours aux échecs
ya une réunion à lecole mardi
jai plus envie de ce parc sale
Il a un permis de chasse
Le camion d'aiguisage de couteaux passe lundi
On a un foyer dehors sur la terrasse
Les enfants frappent une balle contre le mur
La musique bat son plein toute la nuit
Ils brisent le trottoir pour les travaux
L'alarme sonne chaque nuit
Mon fils a un vélo neuf
Le garçon est revenu, tout va bien
L'arbre meurt
La rue brûle sous le soleil en été
Le fil internet est tombé en panne lundi
Envoyez-moi le procès-verbal svp
Appelez la ville pour le lampadaire
J'ai besoin d'aide pour déménager un divan
Qui peut m'aider avec la neige
J'ai peur que l'arbre tombe
Une auto a frappé une clôture dimanche
La sortie d'urgence est bloquée
Y a-t-il un plan d'urgence pour les tempêtes
La baleine tueuse de la murale est belle
L'équipe du film tourne dans la ruelle
Le cœur du quartier est le parc
Quelqu'un a volé mon vélo sur mon perron
Quelqu'un a forcé des autos la semaine dernière
Il a perdu sa tuque dans la cour
La voile du bateau est déchirée
Le petit a perdu son ballon
Il entre et sort du stationnement toute la journée
Un homme dans la cour coupe du bois
Elle fait le tour du parc
Le prix du gaz sent l'abus
Il y a un feu de circulation
Il y a un feu de circulation en panne au coin
Il y a un exercice de feu vendredi
Il y a un test d'alarme de feu
Il y a un feu de camp samedi
Il y a un détecteur de fumée dans le corridor
Il y a de la fumée du barbecue
Il y a un feu pour piétons
Mon fils est rentré de l'école content
Le chien du voisin jappe toute la nuit
On a perdu la partie
Il pousse la poussette
Le facteur est entré par la porte d'à côté
On regarde par la fenêtre les oiseaux
Le toit coule au centre
L'eau monte vite cette année, dit le journal
J'ai trouvé un gant
La police a tiré le bon numéro
Je trouve plus mes clés
Il court dans le parc chaque matin
Elle frappe à la porte pour vendre des biscuits
Le bord du lac est beau
Les enfants crient dans la cour d'école
Il a une bonne main
Le feu de camp est samedi
On part en fumée avec ce budget
Je suis fier de vous
L'autobus est encore en retard
Mon mari m'a poussé à venir à la réunion
Qui peut me prêter une échelle
On est pris dans le trafic
Ma fille veut aller au camp
Il m'a frappé par sa gentillesse
La porte est forcée depuis l'hiver
Je peux pas me lever si tôt pour la marche
Il sort les poubelles
On a brûlé des feuilles
Ils ont appelé la police hier
La ligne de gaz est neuve
Il a mordu dans une pomme
On m'a volé mon vélo
Je suis mort de fatigue
J'ai coupé le gazon
Bonne chance pour la suite
Le voisin marche tard le soir
La porte de la salle est brisée
Mon auto est tombée en panne
Les enfants courent après le ballon
Il y a de l'eau dans le sous-sol de la bibliothèque
Le chien est couché dans la neige
Elle manquera la réunion
Personne ne s'ennuie ici
Le bébé pleure la nuit
Mon fils trouve plus sa tuque
Ma fille est revenue du camp
Je vois pas bien le chemin
Le cours de premiers soins est jeudi
Il est rentré tard de l'école
Une auto est entrée dans le stationnement
On est pris avec la neige
Quelqu'un a essayé d'ouvrir ma boîte aux lettres
Ma mère est tombée l'an passé, il faut de la lumière
Le propriétaire veut monter le loyer
Il attaque la montée en vélo
La ligne 25 est en retard
Qui veut monter la tente avec moi
Mon gars monte dans l'autobus à 8 h
J'ai mal au dos
La fumée du barbecue entre chez nous
Il regarde la télé par terre
Le chat s'est sauvé
On va couper les branches
Les jeunes flânent dans la cour
La galerie est à peindre
Il pleut à boire debout
Le déneigeur a poussé la neige dans ma cour
Mon mari va chercher les enfants
Ils ont attaqué le projet
Elle a frappé un coup de circuit
Le feu de foyer sent bon
On manque de bénévoles
Je cherche une chambre
Les pompiers visitent l'école lundi
La police était là hier pour le bruit
L'ambulance ne passait pas à cause des autos
Envoyez quelqu'un réparer le lampadaire svp
""".splitlines()
