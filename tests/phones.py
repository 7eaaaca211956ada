"""What people type on phones, in danger and on an ordinary day: slips, no accents, Quebec's words.

The lists of `bot.danger` were mended by kind on two thirds of them, and never on the rest: so the
aims of `test_danger` are a floor here, and what nobody has typed yet is heard less well.
"""

from __future__ import annotations

DANGER_ENGLISH = """\
pls come quick grampa is on the bathroom floor n wont talk
my roomate is blue and not waking
think my moms having a stroke shes talking gibberish
he keeps seizing its been 5 minutes
baby isnt breathing right
her heart stopped im doing cpr
dad collapsed while shoveling
my wife is bleeding a lot she's 7 months pregnant
shes foaming at the mouth
my kid ate a bunch of grandmas heart pills
guy in the stairwell looks dead
somebody overdosed behind the dumpster
need narcan at 4th and oak now
my buddy shot up and hes not responding
my son got stung and his face is puffing up he cant swallow
peanut reaction, no epi pen on us
my neighbor cut himself with the table saw theres so much blood
i fell and i cant get up
old lady fell on the steps, think her hip is broken
my daughter fell out the window
hes unconcious on the sidewalk
man down on maple st not moving
i have crushing chest pain
my arm went dead and i feel like passing out
grandmas lips are blue and she cant catch her breath
my husband is having an asthma attack and his puffer is empty
my diabetic friend wont wake up
toddler choking on a grape
she drank drain cleaner
my brother got electrocuted
waters broke and the baby is crowning
kid hit by a truck on cedar
bad wreck on the highway someones trapped
a bike got run over by the bus
the car rolled into the ditch with folks in it
motorcyclist down, hes bad
pedestrian struck at main and 9th
a cab just went through the storefront window
theres a fire upstairs
kitchens on fire grease fire
flames shooting out of the garage next door
my stove just burst into flames
whole building is full of smoke cant see
smoke coming under my door
something is burning in the walls
the shed behind us is burning
the house next door is going up
smells like gas real bad in the lobby
i think the furnace is leaking gas im dizzy
co detector wont stop and we all have headaches
construction guys hit a gas pipe on pine
heard a huge boom and windows blew out
wire came down on a car and its sparking
kid went under at the pool
someone fell in the river
my dog and my son went through the ice on the pond
a kayaker flipped and i cant see him
the water is up to the windows and we cant get out
they're stuck in a car in the flood
i see somebody drowning at the beach
some dude just pulled a knife on the cashier
he's waving a gun around at the gas station
pretty sure those were gunshots
somebody just shot at a car on birch
guy with a machete walking down elm
he stabbed her
i got stabbed
theres a man with an axe hitting cars
someones in my house
im home alone and somebody is downstairs
they're kicking in the back door
window just smashed and i hear voices inside
theres a strange man in my backyard trying the door
someone is trying to break into my neighbors rn
burglar in the basement
he got in through the patio door and im hiding
2 guys just grabbed a girl off the street
some man is trying to get a kid into his truck
i cant find my 4 year old anywhere
my autistic son got out and hes gone
little girl alone crying on the corner no parents
baby left in a hot car at the mall
toddler wandering in traffic
a small boy all by himself on the tracks
grandpa has dementia and hasnt come back
my daughter never made it home from the bus
he's beating her up in the parking lot
guy is punching an old man at the bus stop
theyre jumping a kid behind the school
a woman is being dragged by her hair
upstairs neighbor is screaming stop please stop
my ex is pounding on my door with a bat
he says hes gonna shoot up the place
hes coming over to kill me
my boyfriend has a knife to my throat
he hit me with a chair and my head is bleeding
she's chasing him with scissors
someone's following me im scared
a car keeps tailing me and my kid
some creep grabbed me and wont let go
a gang is attacking someone at the skate park
my landlord is choking my dad
i'm locked in a room he wont let me out
i was just raped
they robbed me at gunpoint
guy threw acid at somebody
a dog is mauling a kid
a bear is on my porch and trying to get in
i want to end it
i dont wanna be alive anymore
thinking about killing myself tonight
whats the point of living
i swallowed the whole bottle and i dont want to wake up
my best friend texted goodbye and isnt picking up
she says she's going to jump
my son locked himself in with a gun and says he wants to die
im standing on the overpass
everybody'd be happier if i was gone
i cant do this anymore i want it to be over
my sister keeps cutting herself
my uncle wont wake up from his nap and hes grey
girl passed out at the bus loop no one is helping
i think im having a heart attack
mom fell off the porch theres a bone poking out
my baby rolled off the bed and now shes limp
hes vomiting blood
she has a fever of 41 and shes shaking all over
my brother took a whole bunch of tylenol
kid got hit in the head with a bat and wont stop throwing up
my husband was stung by wasps and cant breathe
neighbours bbq exploded and the fence caught
our dryer is smoking
theres flames on the roof across from me
smoke everywhere on 3rd floor cant find the exit
it really stinks of gas in my kitchen
pole down with live wires near the daycare
the creek is over the road and a car is floating
little kid slipped in the river at the dam
my friend is stuck under the ice
my canoe tipped and my buddy is missing
guy with a shotgun in the parking lot
someone is shooting from a balcony
teen with a blade chasing another kid
he pistol whipped the clerk
two men forced their way into my apt
theres somebody in my garage right now
i heard glass break downstairs im alone with my kids
somebody keeps trying my front door
a guy tried to drag my sister into his car
my 3 yr old slipped out of the house and we cant find her
toddler alone on the balcony next door
old man wandering on the highway in slippers
they are stomping on a guy outside the bar
my neighbour is strangling his girlfriend
he threatened to burn us alive
she just got run over by a pickup
motorbike slammed into a pole driver isnt moving
a roof fell in at the arena people under it
i dont want to live
my roommate tied a rope in the closet and wont open the door
im going to jump off the bridge tonight
my daughter says everyone would be better without her
""".splitlines()

DANGER_FRENCH = """\
venez vite mon grand pere est par terre dans la salle de bain pis y parle pu
mon coloc est bleu pis y se reveille pas
je pense que ma mere fait un avc elle dit nimporte quoi
yé en convulsions depuis 5 min
le bebe respire drole
son coeur a arrêté je fais le massage
papa a tombé en pelletant
ma femme perd plein de sang est enceinte de 7 mois
elle a de l'ecume a bouche
mon ptit a mangé les pilules de coeur de sa grand mere
y a un gars qui a l'air mort dans les marches
qqn a fait une overdose en arriere du conteneur
ca prend du narcan au coin 4e et chene
mon chum s'est piqué pis y réagit pu
mon fils s'est fait piquer par une guêpe pis sa face enfle, y est pu capable d'avaler
réaction aux arachides pas d'épipen
mon voisin s'est coupé avec la scie y a du sang en masse
chu tombée pis chu pas capable de me relever
une madame est tombée dans les marches je pense qu'elle a la hanche cassée
ma fille est tombée en bas de la fenetre
il est sans connaissance sur le trottoir
homme étendu sur la rue érable y grouille pas
j'ai une douleur qui m'écrase la poitrine
mon bras est mort pis je vais perdre connaissance
mamie a les levres bleues pis elle manque d'air
mon mari fait une crise d'asthme pis sa pompe est vide
mon ami diabétique se réveille plus
la petite s'étouffe avec un raisin
elle a bu du draino
mon frere s'est électrocuté
mes eaux ont crevé pis le bebe s'en vient
un enfant s'est fait frapper par un truck sur cèdre
gros accident sur la 20 du monde pogné dans un char
le cycliste a passé sous l'autobus
le char a pris le clos avec du monde dedans
un motocycliste à terre y est magané
piéton happé coin main et 9e
un taxi vient de rentrer dans vitrine du café
y a le feu en haut
ma cuisine a pogné en feu
y a des flammes qui sortent du garage a coté
mon poele vient de prendre en feu
le bloc est plein de boucane on voit rien
de la boucane passe en dessous de ma porte
ca brule dans les murs
le cabanon en arriere est en feu
la maison du voisin est en train de passer au feu
ca sent le gaz en titi dans l'entrée
je pense que la fournaise perd du gaz chu étourdi
le détecteur de monoxyde arrête pas pis on a toutes mal à tete
les gars de la construction ont percé un tuyau de gaz
y a eu un gros boum pis les vitres ont pété
un fil est tombé sur un char pis ca fait des flammeches
un ti-cul a calé dans piscine
qqn est tombé dans riviere
mon chien pis mon gars ont défoncé la glace de l'étang
un kayak a viré pis je vois pu le gars
l'eau est rendue aux fenetres pis on peut pas sortir
ils sont pris dans leur auto dans l'inondation
je vois quelqu'un caler au large de la plage
un gars vient de sortir un couteau au caissier
il se promène avec un gun à station service
je suis pas mal sûr que c'était des coups de feu
on vient de tirer sur un char sur la rue bouleau
gars avec une machette qui marche sur laval
il l'a poignardée
je me suis fait poignarder
y a un homme avec une hache qui frappe les chars
y a quelqu'un chez nous
chu toute seule à maison pis j'entends du monde en bas
y défoncent la porte d'en arriere
la vitre vient de casser pis j'entends des voix dedans
y a un bonhomme bizarre dans ma cour qui essaye la porte
qqn essaye de rentrer chez mes voisins là là
un voleur dans le sous-sol
il est rentré par la porte patio pis je me cache
2 gars viennent de ramasser une fille de force
un homme essaye d'embarquer un enfant dans son pick-up
je trouve pas mon gars de 4 ans nulle part
mon fils autiste s'est sauvé pis on le trouve pas
une petite fille toute seule qui pleure au coin pas de parents
un bébé laissé dans un char au soleil au centre d'achats
un petit bout de chou qui marche dans le trafic
un ptit gars tout seul sur la track
grand-papa fait de l'alzheimer pis y est pas revenu
ma fille est jamais arrivée de l'autobus
y est en train d'y sacrer une volée dans le parking
un gars donne des coups de poing à un vieux à l'arret d'autobus
ils sautent sur un jeune en arriere de l'école
une femme se fait trainer par les cheveux
la voisine d'en haut crie arrête arrête
mon ex fesse dans ma porte avec un bat
y dit qu'il va tirer tout le monde
il s'en vient pour me tuer
mon chum me tient un couteau sur la gorge
y m'a sacré une chaise par la tete pis je saigne
elle court après lui avec des ciseaux
chu suivie pis j'ai peur
un char me colle depuis tantot moi pis mon enfant
un malade m'a pogné le bras pis veut pas lacher
une gang saute sur quelqu'un au skatepark
mon proprio étrangle mon pere
je suis barrée dans une chambre y veut pas que je sorte
je viens de me faire violer
ils m'ont braqué avec un fusil
un gars a garroché de l'acide à quelqu'un
un chien est en train de déchiqueter un enfant
y a un ours sur ma galerie qui veut rentrer
j'veux en finir
j'ai pu le gout de vivre
je pense à me tuer à soir
ca sert à rien de vivre
j'ai avalé toute la bouteille pis je veux pu me réveiller
ma meilleure amie m'a texté adieu pis elle répond pu
elle dit qu'elle va sauter en bas
mon gars s'est barré avec un fusil pis y veut mourir
chu debout sur le viaduc
tout le monde serait plus heureux si j'étais pu là
chu pu capable je veux que ca arrete
ma soeur arrête pas de se couper
mon oncle se reveille pas de sa sieste y est gris
une fille est tombée dans les pommes à l'arret de bus
je pense que je fais une crise de coeur
ma mere est tombée de la galerie on voit l'os
mon bébé est tombé du lit pis y est mou
y vomit du sang
elle fait 41 de fievre pis elle tremble de partout
mon frere a pris plein de tylenols
un kid s'est fait frapper à la tete avec un bat pis y arrete pas de vomir
mon mari s'est fait piquer par des guepes y arrive pu à respirer
le bbq du voisin a explosé pis la cloture brule
notre sécheuse fume
y a des flammes sur le toit en face
de la fumée partout au 3e on trouve pas la sortie
ca pue le gaz dans ma cuisine
poteau à terre avec des fils à coté de la garderie
le ruisseau passe par dessus le chemin pis un char flotte
un petit a glissé dans la riviere au barrage
mon chum est pogné en dessous de la glace
mon canot a viré pis mon ami est disparu
un gars avec un shotgun dans le stationnement
quelqu'un tire d'un balcon
un ado avec une lame court apres un autre
y a frappé le commis avec son gun
deux gars sont rentrés de force chez nous
y a quelqu'un dans mon cabanon là
j'ai entendu une vitre casser en bas chu seule avec mes enfants
quelqu'un arrete pas d'essayer ma porte
un gars a essayé de tirer ma soeur dans son char
ma petite de 3 ans est sortie de la maison pis on la trouve pu
un bébé tout seul sur le balcon d'à coté
un vieux monsieur en pantoufles qui marche sur l'autoroute
ils sont quatre à kicker un gars dehors du bar
mon voisin étrangle sa blonde
il menace de nous bruler vivants
elle vient de se faire écraser par un pickup
une moto a foncé dans un poteau le gars bouge pas
le toit de l'aréna a défoncé y a du monde en dessous
je veux pu vivre
mon coloc a attaché une corde dans le garde-robe pis y ouvre pas
je vais sauter du pont à soir
ma fille dit que tout le monde serait mieux sans elle
""".splitlines()

PLAIN_ENGLISH = """\
please help me set up a meeting
can you help me organize a potluck
i need help with my form please
help me find the date of the cleanup
please help us choose a poster
need help carrying a couch saturday
can someone help me start my car
who can help shovel mrs brown's steps
i need somebody to walk my dog
is anyone able to help with the newsletter
the fire hall is selling pancakes sunday
fire alarm testing at the school tomorrow morning
we roasted marshmallows over the fire
the firefighters are collecting toys
my fire extinguisher expired where do i bring it
there's a fire pit bylaw question
do we have a fire escape on the north side
smoke detectors need new batteries twice a year
bbq smoke keeps coming in my windows
no smoking sign fell off the wall
gas prices are insane this week
gas meter guy is coming thursday
my gas stove needs a new knob who fixes them
hydro is replacing the wires on our street
the power went out for an hour last night
the water pressure is low on our floor
water main work monday no water 9 to 12
the pool opens in june
swimming lessons for kids start in may
they found a nice river trail behind the mall
lost my kid's red mitten at the rink
the kids are playing in the snow by the river
my son is alone at home after school who watches kids
looking for a babysitter for my baby
my baby won't sleep because of the music
baby clothes to give away size 6 months
my daughter lost her first tooth
our cat is missing since monday
our dog went missing but came back
found a child's bike near the church
the missing sign was put back
a knife set to give away
does anyone sharpen knives
i cut my hedge too short oops
cut the ribbon at 10 with the mayor
the barber cut my son's hair badly
he shot some hoops with the kids
photo shoot at the park saturday
flu shots at the pharmacy tuesday
my shot at winning the raffle
gun safety course moved to the legion
water gun fight for the kids at noon
nerf guns left in the lane
bomb of a party last night haha
this pie is the bomb
the band killed it last night
this hill is killing my knees
my feet are killing me after the walk
i'm dying to see the new mural
my phone died call me later
my plants are dying any tips
my tomatoes died in the heat
the battery is dead can i get a boost
dead leaves block the drain
dead end sign is missing
i could murder a coffee
traffic was murder today
the deadline is killing us
the goalie was beaten twice
we beat the other block at tug of war
beat the eggs and add sugar
the drum beat is too loud at night
my heart goes out to the family
heart and stroke fundraiser walk
cpr course is full sorry
first aid training for volunteers saturday
blood donor clinic friday at the arena
blood oranges on sale at the market
my nose bleeds in dry air which humidifier is good
my back hurts from shoveling
i have a headache from the construction noise
my throat is sore anyone have tea
the nurse gives shots on wednesday
who knows a good doctor taking patients
the ambulance garage is moving to 5th
an ambulance came last week for the man upstairs he is fine now
my mother fell last month and is back home now
my dad had a stroke two years ago and needs a ramp
he had a heart attack in 2019
grandma passed away last spring
i fell in love with this street
the price of bread fell
night falls early now be careful driving
leaves fall on my side of the fence
the sign fell down in the wind
snow fell on the tent
kids fall off the swing sometimes can we have sand
falling asleep with the trains is hard
the ice on the sidewalk is slippery
ice fishing on the lake sunday
ice rink volunteers needed
the drowning of the old bridge is in the museum book
drowning in zucchini come take some
i'm drowning in paperwork
choking traffic on main street again
choke cherries are ripe by the creek
the truck hit the mailbox last tuesday
someone hit my parked car in the night
a driver almost hit a deer
hit the lights when you leave the hall
the car show is sunday
crash course in french at the library
the website crashed again
accident report says nobody was hurt
no one was hurt in the accident yesterday
traffic slowed by an old accident, all cleared
my neighbor breaks his own records at running
they broke ground on the new school
spring break program for kids
break-in last month, police have the guy
someone broke my flower pots
window cleaning on the third floor tomorrow
the door won't close properly
can somebody get the door for the delivery
someone is at the door for the package
the guy next door plays trumpet at night
a man came to read the meter
strangers park in my spot all the time
someone followed my page by mistake
follow the arrows to the hall
the police are giving bike locks
police say thefts are down
calling all volunteers
emergency kit ideas?
emergency exit light is burned out
in case of emergency where do we meet
my emergency contact changed
the attack of the squirrels on my garden
heart attack burger at the diner lol
he chased the ball across the field
my son chases squirrels
the kids yell and scream at recess
screaming deals at the garage sale
scared of the dark path, need lights
i'm scared my cat will eat the bird
i'm afraid i can't come
i'm tired of living next to this bar
i can't live without the farmers market
end of the season party
life is good on our street
i want to disappear into a good book, library hours?
jump rope contest at the school
my kids jump on the trampoline till ten
don't wake the baby, no bell please
he won't answer my emails about the rent
she doesn't answer the door to salesmen
can you help me with the survey
who can help me move a fridge
help wanted for the bake sale
the wood stove workshop is full
our smoke alarm chirps who has a ladder
fire trucks blocked the street yesterday for training
anyone got firewood
gas leak repair is done says the city
the gas line is being replaced next week
water is brown this morning
the river trail is closed
my son learned to swim
kids need help crossing the road
my kid is sick today no school
my baby has a cold any tips
grandma turned 90 today
my grandpa walks to the store each morning
my dad broke his glasses
i broke a nail opening the gate
the elevator broke down again
someone broke the swing
somebody rang my bell and ran
a man is painting the fence
someone left the gate open
my door lock is frozen
the neighbour hammered all night
hammer and nails needed for the stage
does anyone have a saw i can borrow
a box of kitchen knives left on the curb
we shot a video of the parade
the photographer shoots families on sunday
the team was beaten badly
he beat me to the parking spot
the kids fight over the slide
my husband hurt his back gardening
i hurt my ankle last year and use the ramp
i have an allergy to cats
peanut free lunches please
nurse wanted for the clinic
ambulance parking only sign
police station is hiring
the police came by to say hi
emergency repair of the road on monday
i'm scared of the new bike lane
afraid of heights who can clean my gutters
i miss my old street
the dog follows me to work
cars follow the detour
tired of shoveling
i want to die of embarrassment lol
the end of winter is near
bye everyone see you monday
""".splitlines()

PLAIN_FRENCH = """\
aidez-moi a organiser une réunion svp
pouvez vous m'aider a remplir le formulaire
j'ai besoin d'aide pour mon sapin
aide-moi a trouver la date du nettoyage
aidez nous a choisir une affiche
besoin d'aide pour monter un sofa samedi
qqn peut m'aider a partir mon char
qui peut pelleter les marches de mme roy
je cherche qqn pour promener mon chien
l'aide aux devoirs recommence quand
la caserne vend des crepes dimanche
test d'alarme incendie à l'école demain matin
on a fait griller des guimauves sur le feu
les pompiers ramassent des jouets
mon extincteur est passé date je l'apporte ou
ya tu un reglement pour les feux de camp
l'escalier de secours est plein de neige
les détecteurs de fumée ont besoin de piles
la boucane du barbecue rentre par mes fenetres
le panneau défense de fumer est tombé
le gaz est rendu cher cette semaine
le gars du compteur de gaz passe jeudi
mon poele au gaz a besoin d'un bouton qui répare ca
hydro change les fils sur notre rue
panne d'électricité hier soir une heure
la pression d'eau est basse à notre étage
travaux d'aqueduc lundi pas d'eau de 9 a midi
la piscine ouvre en juin
cours de natation pour enfants en mai
beau sentier le long de la riviere
mon fils a perdu sa mitaine rouge a la patinoire
les enfants jouent dans la neige pres de la riviere
mon gars est tout seul apres l'école qui garde des enfants
je cherche une gardienne pour mon bébé
mon bébé dort pas a cause de la musique
linge de bébé a donner 6 mois
ma fille a perdu sa premiere dent
notre chat a disparu lundi
notre chien s'était sauvé mais y est revenu
trouvé un vélo d'enfant pres de l'église
le panneau disparu a été remis
ensemble de couteaux a donner
qui aiguise les couteaux
j'ai coupé ma haie trop courte oups
on coupe le ruban a 10 h avec la mairesse
le coiffeur a mal coupé les cheveux de mon gars
il tire au panier avec les jeunes
séance photo au parc samedi
vaccin contre la grippe mardi à la pharmacie
le tirage de la loterie est vendredi
cours de maniement d'armes déplacé à la légion
bataille de fusils a eau pour les enfants a midi
fusils nerf oubliés dans la ruelle
c'était de la bombe la fete hier
cette tarte la est une bombe
le groupe a tout cassé hier soir au show
cette cote me tue les genoux
mes pieds me font mourir apres la marche
je meurs d'envie de voir la murale
mon cell est mort rappelle plus tard
mes plantes meurent des trucs?
mes tomates sont mortes avec la chaleur
la batterie est morte qqn peut me booster
les feuilles mortes bloquent le drain
la rue est un cul de sac mort le soir
je tuerais pour un café
le trafic était mortel aujourd'hui
les délais nous tuent
le gardien a été battu deux fois
on a battu l'autre rue au souque a la corde
battez les oeufs et ajoutez le sucre
le tambour bat trop fort la nuit
de tout coeur avec la famille
marche pour la fondation des maladies du coeur
le cours de rcr est complet
formation premiers soins pour bénévoles samedi
collecte de sang vendredi à l'aréna
oranges sanguines en spécial au marché
je saigne du nez quand l'air est sec quel humidificateur
mal au dos d'avoir pelleté
j'ai mal à tete à cause du chantier
mal de gorge qqn a du miel
l'infirmiere vaccine le mercredi
qui connait un bon médecin qui prend des patients
le garage d'ambulances déménage
une ambulance est venue la semaine passée pour le monsieur d'en haut y va bien
ma mere est tombée le mois passé et elle est de retour
mon pere a fait un avc y a deux ans il lui faut une rampe
il a fait une crise cardiaque en 2019
grand-maman est décédée au printemps
je suis tombé en amour avec cette rue
le prix du pain est tombé
la nuit tombe de bonne heure attention en char
les feuilles tombent de mon bord de clôture
le panneau est tombé au vent
la neige est tombée sur l'abri tempo
les enfants tombent de la balancoire des fois faudrait du sable
tomber endormi avec les trains c'est dur
la glace sur le trottoir est glissante
peche sur la glace dimanche
bénévoles pour la patinoire
l'histoire du pont noyé est au musée
je me noie dans les zucchinis venez en chercher
noyé dans la paperasse
le trafic nous étouffe rue principale
la confiture de cerises est prete
le camion a frappé la boite aux lettres mardi passé
qqn a accroché mon char stationné cette nuit
un char a failli frapper un chevreuil
fermez les lumieres en partant de la salle
l'exposition de vieux chars est dimanche
cours intensif d'anglais a la bibliotheque
le site web a encore planté
le rapport dit que personne est blessé dans l'accident
pas de blessé dans l'accident hier
trafic au ralenti a cause d'un vieil accident c'est réglé
mon voisin bat ses records a la course
ils ont commencé la nouvelle école
camp de la semaine de relache pour enfants
vol par effraction le mois passé la police a le gars
qqn a brisé mes pots de fleurs
lavage de vitres au troisieme demain
la porte ferme pas bien
qqn peut ouvrir la porte pour la livraison
y a qqn a la porte pour le colis
le gars d'a coté joue de la trompette la nuit
un homme est venu lire le compteur
des inconnus se parkent dans ma place
qqn m'a suivi sur ma page par erreur
suivez les fleches jusqu'a la salle
la police donne des cadenas
la police dit que les vols baissent
appel a tous les bénévoles
idées pour une trousse d'urgence?
la lumiere de sortie d'urgence est brulée
en cas d'urgence on se rencontre ou
mon contact d'urgence a changé
l'attaque des écureuils sur mon jardin
burger crise cardiaque au resto lol
y court apres le ballon au parc
mon gars court apres les écureuils
les enfants crient a la récré
des prix criants à la vente de garage
j'ai peur dans le sentier noir faut des lumieres
j'ai peur que mon chat mange l'oiseau
j'ai peur de pas pouvoir venir
chu tanné de vivre a coté de ce bar
je peux pas vivre sans le marché
fete de fin de saison
la vie est belle sur notre rue
je veux disparaitre dans un bon livre heures de la biblio?
concours de corde a danser a l'école
les enfants sautent sur la trampoline jusqu'a dix heures
réveillez pas le bébé pas de sonnette svp
il répond pas a mes courriels pour le loyer
elle répond pas a la porte aux vendeurs
pouvez-vous m'aider avec le sondage
qui peut m'aider a déplacer un frigo
on cherche de l'aide pour la vente de gateaux
l'atelier sur les poeles a bois est complet
notre avertisseur fait bip qui a une échelle
les camions de pompiers bloquaient la rue hier pour une pratique
qqn a du bois de chauffage
la fuite de gaz est réparée dit la ville
la conduite de gaz sera remplacée la semaine prochaine
l'eau est brune ce matin
le sentier de la riviere est fermé
mon fils a appris a nager
les enfants ont besoin d'aide pour traverser la rue
mon enfant est malade pas d'école
mon bébé a le rhume des trucs
grand-maman a 90 ans aujourd'hui
mon grand-pere marche au magasin chaque matin
mon pere a cassé ses lunettes
je me suis cassé un ongle sur la barriere
l'ascenseur est encore brisé
qqn a brisé la balancoire
qqn a sonné chez nous pis est parti
un homme peinture la cloture
qqn a laissé la barriere ouverte
ma serrure est gelée
le voisin a joué du marteau toute la nuit
marteau et clous demandés pour la scene
qqn a une scie a me preter
une boite de couteaux de cuisine sur le trottoir
on a tourné une vidéo du défilé
la photographe prend des familles dimanche
l'équipe s'est fait battre
il m'a battu au stationnement
les enfants se chicanent pour la glissade
mon mari s'est fait mal au dos en jardinant
je me suis blessé la cheville l'an passé je prends la rampe
je suis allergique aux chats
diners sans arachides svp
infirmiere demandée à la clinique
stationnement réservé aux ambulances
le poste de police engage
la police est passée dire bonjour
réparation d'urgence de la rue lundi
j'ai peur de la nouvelle piste cyclable
j'ai le vertige qui peut nettoyer mes gouttieres
je m'ennuie de mon ancienne rue
le chien me suit au travail
les chars suivent le détour
tanné de pelleter
je veux mourir de honte haha
la fin de l'hiver approche
bye tout le monde a lundi
""".splitlines()
