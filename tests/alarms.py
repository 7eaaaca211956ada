"""What people type when somebody is in danger now, far more than sixty in each language.

Written as people write in fear: without capitals and full stops. At the end stands what only
sounds like danger: the same words, and nobody is in any.
"""

from __future__ import annotations

DANGER_ENGLISH = """\
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
""".splitlines()

DESPAIR_ENGLISH = """\
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
""".splitlines()

DESPAIR_FRENCH = """\
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
""".splitlines()

NO_DANGER_ENGLISH = """\
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
""".splitlines()

NO_DANGER_FRENCH = """\
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
""".splitlines()
