"""What people type in French of harm by one's own, and what only sounds like it.

As `own_english`: written as people write, and none of them stands in the program.
"""

from __future__ import annotations

HARM = """\
mon mari m'a giflée deux fois hier
ma femme me frappe avec ce qu'elle trouve
mon chum me bat depuis des années
je suis battue par mon conjoint
ma soeur s'est fait frapper par son chum samedi
le mari de mon amie la bat
la voisine d'en haut est battue par son mari
ma fille est maltraitée par son conjoint
une fille de ma classe dit que son père la frappe
mon beau-père me frappe, je fais quoi
mon père m'a donné une claque tellement forte que je suis tombée
le chum de ma mère me donne des coups de pied
mon frère m'a étranglé la semaine passée
mon ex m'a cassé deux côtes
il m'a cassé le poignet et a dit à l'hôpital que j'étais tombée
mon conjoint m'a brûlé le bras
j'ai des bleus partout à cause de mon mari
mon copain m'a poussée en bas de l'escalier
elle m'a lancé une assiette à la tête
ma blonde me frappe et personne ne croit un homme
mon petit-fils prend mon chèque de pension
ma fille a pris ma carte de banque et ne me donne rien
mon fils refuse que je voie le médecin
ma préposée me pince et m'insulte
l'aide de ma mère la frappe
ma mère a 88 ans et son fils la frappe
j'ai 79 ans et mon neveu me bouscule
ma nièce a ma carte et dépense mon argent
mon mari décide de tout et ne me donne pas d'argent
mon mari garde toute ma paye
il ne me laisse pas travailler ni voir ma famille
il m'a pris mon téléphone et mes clés pour que je ne parte pas
mon mari m'enferme quand il part travailler
mes parents ne me donnent pas à manger
mes parents ont pris mon passeport et veulent que je marie mon cousin
on me force à me marier
mon ex me suit jusqu'au travail
mon ex a mis un GPS sur mon auto
mon ex vient toujours à l'école des enfants
mon ex m'envoie 50 messages par jour et m'attend dehors
mon mari fouille mon téléphone tous les soirs
il dit que si je pars il va prendre les enfants
mon chum menace de publier mes photos nues
j'ai été violée par quelqu'un que je connais
mon ex m'a violée
mon beau-père vient dans mon lit
mon oncle m'a fait le toucher
mon grand-père me touche sous mes vêtements
mon chum me force à coucher avec lui
j'ai peur de mon mari quand il boit
je me suis cachée de lui dans le placard
mes enfants ont peur de leur père
je suis victime de violence conjugale
y a-t-il un refuge pour femmes battues
je vis avec un conjoint violent
mon mari est violent
papa devient violent quand il a bu
mon mari est soûl, il crie et les enfants pleurent
il a dit qu'il me tuerait si je parlais
j'ai fui mon mari, on dort dans l'auto
mon fils de 40 ans me crie dessus et me menace
il me frappe depuis le mariage
ma blonde me gifle devant les enfants
mon mari a encore levé la main sur moi
ma copine m'a planté une fourchette dans la main
mon conjoint me serre le cou pendant les chicanes
mon chum m'a pris à la gorge
le chum de ma coloc la bat toutes les fins de semaine
ma cousine m'a dit que son père la frappe à coups de poing
le petit voisin dit que sa mère le brûle avec des cigarettes
ma soeur est mariée à un homme qui la bat
une amie se fait violenter à la maison
le nouveau chum de maman m'a lancé contre le frigo
mon père d'accueil nous frappe
ma mère d'accueil nous enferme au sous-sol
papa m'a fouetté avec sa ceinture, j'ai des marques
mon frère arrête pas de me frapper et mes parents s'en fichent
mes parents me battent quand j'ai de mauvaises notes
ma mère dit qu'elle va me mettre dehors si je parle à l'école
mon beau-père me regarde dans la douche
mon demi-frère me touche quand tout le monde dort
mon cousin m'a obligée à coucher avec lui
mon chum n'accepte pas que je dise non et me force à avoir des relations
j'ai été abusée par mon oncle quand j'étais petite
j'ai été agressée par mon ex en fin de semaine
je vis avec un agresseur depuis dix ans
mon mariage est violent, où aller
comment quitter mon mari sans danger
je dois partir avant que mon mari rentre, j'ai peur
mon ex a menacé de brûler ma maison
mon ex passe sans arrêt devant chez moi
mon ex a trouvé ma nouvelle adresse et j'ai peur
mon ex me harcèle partout sur internet
il me suit avec mon téléphone et sait toujours où je suis
mon conjoint lit tous mes textos et choisit à qui je parle
ma femme contrôle tout l'argent et je dois quêter
mon mari m'a enlevée du compte et je n'ai plus d'argent
mon fils vit de ma pension et crie quand j'en demande
mon petit-fils m'a bousculée et je me suis cassé la hanche
ma fille laisse mon père seul des jours sans manger
mon fils m'a forcée à signer pour la maison
la préposée à domicile frappe mon père
mon aide me brusque et vole dans ma sacoche
mon fils consomme et menace de me frapper
notre ado frappe sa mère
mon mari a donné un coup de pied au chien puis à moi
je suis enceinte et mon chum m'a donné un coup dans le ventre
mon mari ne veut pas que j'aie des amis
mon beau-père ne me laisse pas sortir sans lui
je ne peux pas le quitter, il va me retrouver
j'ai peur de rentrer à la maison à cause de mon père
mon père rentre soûl et casse tout
ils veulent m'envoyer là-bas pour me marier à un vieux
je pense que mon amie se fait frapper par sa blonde
elle me frappe mais je suis un gars alors personne ne m'écoute
subir de la violence à la maison, à qui parler
mon mari me fait mal
ma femme me donne des coups quand elle boit
ma mère me tire par les cheveux
le père de mes enfants m'a battue hier
mon chum ne veut pas que j'aie mon téléphone
mon fiancé me fait donner ma paye
mon oncle m'a violée à 12 ans
je vis avec un homme violent
mon père dit qu'il va tuer maman
mon fils de 35 ans m'a frappée au visage
l'infirmière de grand-maman la gifle
l'ex de ma soeur la harcèle
ma collègue a des bleus à cause de son mari
mon ex est entré dans mon appartement
ma blonde menace de se faire du mal si je pars
j'ai été frappée par mon chum
ma tante enferme ma grand-mère dans sa chambre
j'ai peur que mon mari fasse mal au bébé
mon ex n'arrête pas de m'envoyer des menaces
mon frère a poussé ma mère
il nous bat, mon père
je cherche un endroit sûr ce soir, mon conjoint est devenu violent
mon ex-mari me surveille avec des caméras
ma belle-mère m'a pris mon passeport
mon copain m'a forcée
""".splitlines()

NO_HARM = """\
mon fils me bat à Mario Kart
il me bat aux échecs tous les dimanches
ma femme me tuerait si j'oubliais la fête
ma mère va me tuer si je rate le souper
cette chaleur me tue
mon dos me tue
écris-moi si tu veux des tomates
mon mari a frappé un nid-de-poule
mon père s'est frappé la tête sur la tablette
mon fils frappe la balle dans la cour
ma soeur a battu le cancer
mon fils bat du tambour à six heures
ma femme bat les oeufs
mon chien mord mes souliers
le chat a griffé mon fils
une auto a failli me frapper avec mon fils
quelqu'un a frappé l'auto de mon mari
un ballon m'a frappé au parc
mes enfants se chicanent pour la balançoire
mon mari a sorti les poubelles
mon fils a pris mon vélo
mon mari a conduit ma mère chez le médecin
ma fille a mes clés, quelqu'un peut m'ouvrir
mes parents ferment la barrière la nuit
mon mari a oublié ses clés dans l'auto
ma mère ne veut pas que j'aie un chien
mes parents ne me laissent pas veiller tard
mon mari n'arrête pas de parler de la piste cyclable
mon ex et moi partageons le chien
mon ex a déménagé sur la rue Oak
mon ex a appelé pour l'école
mon fils suit l'équipe de hockey partout
ma femme suit votre page
ma fille a touché la peinture fraîche
votre geste m'a touché
l'histoire de ma grand-mère nous a touchés
mon fils a peur du gros chien
ma fille a peur du noir dans le sentier
mon mari a peur des hauteurs
on a caché des oeufs pour les enfants
mon mari frappe des clous le dimanche
mon frère me tape sur les nerfs avec sa musique
mon fils m'a cassé un verre
mon chum m'a pris des billets pour samedi
mon père m'a donné une pelle
ma conjointe me laisse son auto
mon mari crie quand le Canadien marque
ma mère garde mes enfants
mon copain m'attend dehors pour le pique-nique
une conférence sur la violence au hockey
mon mari a tout cassé au karaoké
mon père me bat au ping-pong
ma soeur m'a battue au stationnement par dix secondes
ma femme va me tuer si je rapporte un autre chat
mes enfants me tuent avec ce bruit
mon mari a percé le mur pour le tuyau
mon fils a marqué le but gagnant
ma fille a lancé le ballon chez vous, désolée
mon frère m'a organisé une fête
mon chum a jeté le vieux divan
mon père m'a poussé à me présenter au comité
ma femme m'a traîné à la réunion
mon mari a tiré le voisin de la neige
ma mère arrache les mauvaises herbes
mon fils s'est fait frapper par un cycliste sur Elm
mon mari a été mordu par un chien
ma grand-mère s'est fait voler dans l'autobus
quelqu'un a volé le vélo de mon mari
quelqu'un a suivi ma fille jusqu'à la maison
un inconnu a touché ma fille dans l'autobus
mon ex et sa femme sont venus au pique-nique
mon ex est le nouvel entraîneur
mon mari et moi avons peur de la circulation
mes enfants ont peur de traverser la rue Main
ma mère a peur de tomber sur la glace
ma mère a peur de sortir le soir à cause du noir
j'ai peur des chiens
mon mari ne veut pas que la ville coupe l'arbre
le proprio ne nous laisse pas poser d'affiche
mon père ne me laisse pas prendre l'auto samedi
mes parents ne me laissent pas avoir mon cell à table
ma femme ne me laisse plus manger de poutine haha
mon fils garde son argent dans un pot
ma femme a pris ma carte pour acheter la peinture
mon mari a pris les clés, qui peut ouvrir la salle
ma fille a rapporté mes pilules à la pharmacie
mon petit-fils m'aide avec mes papiers de pension
mon neveu contrôle le son à la fête
mon conjoint contrôle les lumières au théâtre
la salle est fermée et les enfants répètent dedans
mon mari a barré le jardin communautaire
on a enfermé les vélos dans le cabanon
mon frère est agressif au hockey
un orage violent a pris notre toit
mon fils joue à des jeux violents
un abus des places de stationnement
qui abuse de la buanderie
l'arbitre s'est fait crier après par des parents
une marche contre la violence conjugale dimanche
l'équipe de soccer des femmes cherche un refuge contre la pluie
mes enfants se tapent avec des nouilles de piscine
mon mari crie après la télé
ma femme crie après les ratons
les blagues de papa nous tuent
il m'a frappé avec une bonne idée pour la fête
mon mari a freiné trop tard
mon fils a fait une crise
mes enfants se lancent des feuilles
mon frère a poussé l'auto hors de la neige
ma mère a lancé la saison de la chorale
mon père bat le tapis dehors
ma soeur a frappé fort avec son discours
mon mari s'est fait mal au genou
ma femme s'est blessée au dos
mon ex et moi partageons le jardin
mon patron a crié pour la neige
le mari de ma voisine joue de la batterie
mon oncle a retouché la murale
mon conjoint garde le procès-verbal
mes parents ont forcé la fenêtre, elle était coincée
ma fille a été frappée par une branche
mes enfants ont faim après le soccer
j'ai peur de l'avion avec mon mari
ma femme a emmené les enfants chez sa mère
mon mari a amené notre fils à la pratique
mon père regarde le hockey toute la nuit
mon ex ramène les enfants à six heures
mon cousin a été attaqué par un chien
mon mari me fait rire
ma soeur m'a pris dans ses bras
""".splitlines()
