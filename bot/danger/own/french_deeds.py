"""How harm by one's own is told in French: who does what to whom, in the words of `french`."""

from __future__ import annotations

NAMED = """
# Coups
PROCHE .. ME|nous .. FRAPPE
PROCHE .. ME|nous .. A FRAPPEE
PROCHE .. ma|nous|mas FRAPPEE
PROCHE .. la|les|le|l FRAPPE APRES
PROCHE .. l|la|les|lui a|ont FRAPPEE
PROCHE .. A pousse|bouscule FAMILLE $|et|contre|dans
IL|PROCHE nous|me FRAPPE mon|ma PROCHE
PROCHE .. FRAPPE|FRAPPEE FAMILLE|moi
PROCHE .. A FRAPPEE FAMILLE
PROCHE|il|elle|voisin|homme|gars .. FRAPPE|FRAPPEE sa|son|ses|leur|leurs FAMILLE
FRAPPEE|menace|menacee|suivie|controlee|harcelee par .. PROCHE
homme|gars|PROCHE qui la|me|le|les|nous FRAPPE
PROCHE|il .. leve .. main sur ME|moi|elle|lui|nous|FAMILLE
PROCHE .. ME A plante .. fourchette|couteau|ciseaux
PROCHE .. le|la|les|ME brule|brulent .. avec|cigarette|cigarettes
PROCHE .. pied|poing|coup|coups au|a chien|chat|moi
me|se .. fais|fait|faire|font FRAPPER
EST FRAPPER .. par|chez
me|s|se est|suis fait FRAPPER
PROCHE|amie|voisine .. se|s .. fait FRAPPER
je|elle|on|amie|PROCHE .. EST .. battue|maltraitee|violentee $|par|chez|a
PROCHE .. ME A casse|brise|brule|brulee|tordu|fracture|foule|disloque|arrache .. CORPS
PROCHE .. ME casse|brise|brule|tord|tire|mord .. CORPS|cheveux
PROCHE .. ME A brulee|brule|mordue|mordu|griffee|griffe|crache|poignardee|coupee|coupe
PROCHE .. ME A donne|donnee|mis|foutu|fait .. claque|claques|coup|coups|gifle|raclee|volee|bleu|\
bleus|oeil|ecchymose|poing
PROCHE .. ME donne|donnent|met|fout|fait .. claque|claques|coup|coups|gifle|raclee|bleu|bleus|oeil
bleus|bleu|ecchymoses|marques .. cause|par|fait|faits .. PROCHE
PROCHE .. ME A pousse|poussee|jete|jetee|lance|lancee|traine|trainee|projete|projetee|plaque .. \
LIEU|contre|bas|dans
PROCHE .. ME A poussee|jetee|bousculee $|et
PROCHE .. ME pousse|pousses|jette|bouscule|traine|secoue $|et|quand|contre|bas|souvent|tout|dans
PROCHE .. ME A lance .. eau|assiette|bouteille|chaise|couteau|verre|tasse|bouillante|objet|objets
PROCHE .. ME lance .. assiette|bouteille|chaise|couteau|verre|objets|choses
PROCHE .. ME A mis|serre|tient|serree|pris|prise .. gorge|cou|oreiller|visage|bouche
PROCHE .. ME tire|tient|serre|prend|attrape .. gorge|cou|cheveux
PROCHE .. serre|serrait|mis .. gorge|cou
PROCHE a|avec|tient|pointe|sort|sorti|brandit|dort .. ARME
PROCHE .. menace|menacent|court|poursuit .. ARME
PROCHE .. casse|brise|casse|defonce|lance .. tout|murs|meubles|vaisselle
PROCHE|mariage|couple|relation EST|devient|devenu|peut violent|violente|agressif|agressive|\
controlant|controlante|abusif
PROCHE EST devenu|devenue violent|violente|agressif|agressive
PROCHE|homme|femme|gars violent|violente|controlant|controlante|abusif|jaloux
vis|vivre|avec|mon agresseur
femme|femmes|fille|enfant|enfants|personne battue|battues|battus|maltraites|maltraitee|violentees
PROCHE .. soul|saoul|ivre|chaud|boit|bu|soule .. crie|hurle|pleurent|menace|cache|violent|frappe|\
peur|enferme|enfermee|cachee|cachent|tape
je|on .. cache|cachee|enferme|enfermee .. salle|chambre|toilettes|placard .. PROCHE|avec|parce|car|\
il
cache|cachee|cachent|enferme|enfermee .. PROCHE .. soul|saoul|ivre|violent|bu|boit|crie
PROCHE .. crie|hurle .. menace|pousse|frappe|insulte|lance
PROCHE .. ME crie|hurle .. tous|toujours|chaque|jour|nuit|sans|tout
ADULTE .. ME .. insulte|humilie|rabaisse|controle|terrorise|intimide|menace|denigre|manipule
ADULTE .. ME fait peur
PROCHE .. ME traite .. folle|putain|pute|conne|salope|bonne|idiote|niaiseuse
PROCHE .. A tue|etrangle|empoisonne|frappe .. chat|chien|animal|animaux

# Menaces
PROCHE .. ME menace|menacent|menacee|menaces
PROCHE .. ME A menace|menacee
PROCHE .. menace|menacent|menaces de|FAMILLE|moi|nous .. PERTES|moi|nous|FAMILLE|$
PROCHE .. menace de .. PERTES
PROCHE .. va|veut|vont|veulent|essaie|essaye|essaient|voulu|tente .. ME TUER ENSUITE
PROCHE .. a|ont essaye|voulu|tente .. ME TUER
PROCHE .. ME tuerait|tuera|tuerais|tueront ENSUITE
PROCHE .. va|veut|vont|veulent TUER FAMILLE
PROCHE .. va|veut ME tuer $|et|la|avec|moi
PROCHE .. ME tuer|tuera|tuerait .. si|quand .. pars|partais|parle|parlais|dis|quitte|quittais|\
apprend|gai|enceinte
si|quand je|on pars|parle|quitte|partais|parlais|dis|pars .. prendre|prend|tuer|tue|tuera|tuerait|\
publier|bruler|jamais|tuer
PROCHE .. se tuer|mal si|quand
PROCHE .. menace .. se .. mal
ADULTE .. photos|video|videos nues|intimes|nue|nus|sexe
photos|video|videos nues|intimes|nue .. ADULTE

PROCHE .. dit|disent qu|que .. il|elle .. va|vont .. si je|on parle|pars|dis|quitte|vais

# Enfermer, priver
PROCHE .. ME enferme|enferment|sequestre|attache|barre
PROCHE .. ME A enferme|enfermee|sequestre|sequestree|attachee|attache|barree
PROCHE .. enferme|sequestre|enferment FAMILLE
PROCHE .. l|la|les enferme|sequestre
PROCHE .. veut|veulent PAS que je|on|nous .. sorte|parte|travaille|voie|parle|sortions
PROCHE .. ME|la|lui laisse|laissent PAS|jamais|plus SORTIR $|de|seule|maison|et|du|dehors|sans
PROCHE .. ME empeche|empechent|interdit|interdisent|defend de .. SORTIR|voir|parler|travailler|\
appeler|manger|dormir|utiliser|conduire
ADULTE .. ME|la laisse|laissent PAS voir|parler|travailler|appeler|utiliser|telephoner
ADULTE .. ME laisse|laissent PAS manger|dormir $|quand|et|ni|si
CONJOINT .. veut PAS que je .. amis|amies|argent|compte|emploi|job|telephone|cell
CONJOINT .. laisse|veut PAS que .. travaille|voie|parle|sorte|appelle|etudie
PROCHE .. refuse que .. medecin|docteur|sorte|voie|mange
ADULTE .. ME A pris|prise|vole|volee|cache|confisque|enleve|brise .. PAPIERS|CHOSES PRETE
ADULTE .. ME prend|vole|cache|confisque|enleve .. PAPIERS|CHOSES PRETE
ADULTE .. A pris|vole|cache|confisque|brise|detruit|dechire|brule|garde .. mon|ma|mes|notre|nos \
PAPIERS|CHOSES PRETE
ADULTE .. ont|a pris|prennent .. mon|ma|notre|nos passeport|passeports|papiers
ADULTE .. garde|gardent|cache|cachent|confisque|controle|controlent|surveille|surveillent|\
verifie .. \
PAPIERS|CHOSES PRETE
ADULTE .. garde|cache|confisque mon|ma|mes|toute|tout .. PAPIERS|CHOSES PRETE
ADULTE .. fouille|fouillent|lit|lisent|espionne|surveille .. telephone|cell|cellulaire|messages|\
textos|\
courriels|sacoche
ADULTE .. PRENDRE .. PAPIERS|CHOSES pour que|pas
PAPIERS|CHOSES .. pris|prise|prises|caches|confisque|confisques|gardes|voles|vole par .. PROCHE
PROCHE .. ME|A|me .. PRENDRE .. ARGENT $|et|chaque|tous|du|de|sans|depuis
PROCHE PRENDRE|vide|depense .. ARGENT $|et|chaque|tous|de|du|sans
PROCHE .. vide|depense|controle|gere|depensent .. ARGENT
PROCHE .. garde|prend .. carte banque|debit
PROCHE .. ME .. vole|volent $|et|de|tout|argent|pension|depuis
PROCHE .. decide|controle .. tout
PROCHE .. vit de|sur .. pension|argent
PROCHE .. ME A forcee|force|obligee|fait .. signer
PROCHE .. ME brusque|rudoie
PROCHE .. vole|volent .. sacoche|portefeuille|maison
PROCHE .. laisse|laissent .. FAMILLE|seul|seule .. jours|sans manger|soins|nourriture|jours
PROCHE .. ME donne|donnent PAS|rien|aucun .. manger|argent|medicaments|carte|nourriture|sous|$
PROCHE .. ME nourrit|nourrissent PAS
PROCHE .. ME laisse|laissent sans|rien .. manger|nourriture|argent|eau|chauffage|medicaments|boire
PROCHE .. A pris|enleve|emmene|kidnappe .. FAMILLE .. ramene|rend|rendre|revoir PAS|$
PROCHE .. pris|garde .. fils|fille|enfants .. PAS ramene|rend|ramene
PROCHE .. veut PAS ME rendre|redonner .. FAMILLE|PAPIERS|CHOSES

# Suivre, surveiller
EX|PROCHE .. l|la harcele|suit|espionne
CONJOINT .. ME .. suit|harcele|surveille|espionne|traque|suivait
CONJOINT .. ME A suivi|suivie|harcelee|retrouvee|retrouve
EX .. arrete|cesse|lache|laisse PAS|jamais
EX .. arrete|cesse|lache|laisse PAS|jamais de
PROCHE .. arrete|cesse PAS .. frapper|insulter|menacer|harceler|suivre|toucher
EX .. ME appelle|ecrit|texte|envoie|telephone .. sans|tout|chaque|jour|nuit|constamment|fois|\
messages
EX .. ME lache|laisse PAS|jamais
EX .. ME insulte|menace|harcele|attend .. $|dehors|porte|devant|sortie|tous|travail|sans
EX .. devant|derriere|dehors|bas .. porte|maison|fenetre|moi|travail|$
EX .. vient|venu|arrive|presente|pointe|retontit .. toujours|sans|travail|ecole|maison|nuit|moi .. \
ecole|maison|travail|$|moi
EX .. passe|roule|tourne .. devant|autour .. moi|maison
EX .. passe|roule|tourne sans arret
EX .. trouve|connait|sait .. adresse|habite|ou
IL|CONJOINT .. ME suit avec|partout|jusque|jusqu|dehors
EX .. entre|entree|rentre .. dans|chez appartement|maison|moi|chambre
EX .. essaie|essaye|veut|tente .. entrer|rentrer
EX .. cogne|frappe|defonce|tape .. porte
EX .. a|garde .. cles .. entre|rentre|vient
PROCHE|il .. mis|installe|cache|pose .. traceur|gps|airtag|camera|cameras|espion
ordonnance|interdit|interdiction .. contact|approcher|protection|engagement .. PROCHE|il|ex
PROCHE .. brise|respecte|viole .. interdit|ordonnance|conditions
engagement|ordonnance .. 810|protection

# Peur
quitter mon|ma|le CONJOINT .. danger|securite|peur|risque
quitter CONJOINT sans danger|risque
peux PAS .. quitter .. il|elle|peur
partir|sortir|fuir .. avant .. CONJOINT .. rentre|revienne|arrive
je|j|on|nous|PROCHE|amie .. PEUR de|du PROCHE APRES
PEUR de|du beau|belle|grand|ex PROCHE APRES
PEUR de rentrer|retourner|revenir .. maison|moi|nous
PAS en securite chez|a|avec
PAS .. securite .. chez|maison|avec lui|elle|moi|nous|PROCHE|$
je|on|nous .. cache|cachee|fuir|fui|enfuie|enfui|sauvee|sauve|sauver|fuis|echapper de|du|\
a .. CONJOINT|PARENT|lui
je|on|nous .. fuir|fui|fuis CONJOINT|PARENT
fui|fuir|quitter .. PROCHE .. violent|peur|refuge|dort|dormir
je|on|nous|PROCHE .. peur lui
PROCHE .. ME|leur fait|font peur
peur que .. PROCHE .. mal|tue|frappe|prenne|blesse|trouve|retrouve

# Sexuel
PROCHE|CONFIANCE .. ME touche|touchent|tripote|pelote|viole|caresse $|la|sous|quand|le|en|et|\
partout|\
entre|souvent|nuit
PROCHE|CONFIANCE .. ME A touche|touchee|tripote|tripotee|violee|caressee|agressee|viole $|la|sous|\
quand|hier|et|dans|entre|en|le
PROCHE .. la|les touche|tripote|viole $|et|la|sous|quand|en
PROCHE .. ma|mas touchee|tripotee|violee|agressee
PROCHE|CONFIANCE .. ME A fait|force|forcee|oblige|obligee .. toucher|coucher|deshabiller|sexe|\
choses|embrasser
PROCHE .. ME force|oblige $|avoir|faire
PROCHE .. ME fait mal
PROCHE .. ME fait|force donner .. paye|paie|argent|salaire|pension
PROCHE .. ME fait|force|oblige .. toucher|coucher|deshabiller|choses|sexe
PROCHE .. ME regarde|filme|espionne|photographie .. douche|bain|nue|nu|deshabille|dors|dormir
force|oblige a avoir .. relations|rapports|sexe
HOMME .. vient|venait|venu|entre|rentre|couche .. ma|mon chambre|lit .. nuit|soir|$
HOMME .. copain|chum .. vient|entre .. chambre
HOMME|copain|chum vient dans ma|mon chambre|lit
HOMME .. vient|venait|couche dans mon lit
je|j|amie|FAMILLE .. EST|ai .. violee|agressee|abusee .. $|hier|par|sexuellement|quand|a|chez|dans|\
en
on me a violee|viole|agressee|agresse|droguee|abusee
me suis|a fait violer|agresser
j|je ai .. subi .. viol|agression|abus|inceste|violence
agresse|agressee|agression|abuse|abusee .. sexuellement|sexuelle $|par|hier|quand|et
ME .. marier|mariee .. force|cousin|inconnu|homme
marier .. de force
veulent|veut|force|oblige .. que|me .. marie .. $|cousin|homme|avec|avant
force|forcent|obligent .. me marier
mariage|mariages force|forces
PARENT|ils|IL .. envoyer|amener|emmener .. me marier

# Par son nom
violence|violences|abus conjugale|conjugales|familiale|familiales|domestique|intrafamiliale|envers
victime|victimes .. violence|violences|viol|inceste|agression|abus|maltraitance
maltraitance
inceste
refuge|maison|hebergement|centre .. femmes|femme|victimes battues|violentees|violence|victimes|\
maltraitees
refuge|hebergement pour|d femmes|femme|hommes
violence a|chez .. maison|moi
"""
"""Where words say whose it is that does it."""

LOOSE = """
IL ME FRAPPE APRES
IL ME A FRAPPEE APRES
IL ME A casse|brise|brule|tordu .. CORPS
IL ME casse|tire|tord .. CORPS|cheveux
IL ME A fait|donne|mis|foutu .. oeil|bleu|bleus|claque|claques|coup|coups|raclee
IL ME donne|fait|met .. claque|claques|coup|coups|bleus|gifle|gifles
IL ME A pousse|poussee|jete|jetee|traine|trainee .. LIEU|contre|bas
IL ME A lance .. tete|eau|assiette|verre|bouteille
IL ME A serre|mis|serree|tient|serrait|pris .. gorge|cou
IL ME serre|tient|prend .. gorge|cou|cheveux
IL ME A enferme|enfermee|attachee|sequestree .. $|dans|maison|chambre
IL ME enferme $|dans|quand|et|a
IL .. essaye|voulu|essaie|veut|va|tente .. ME TUER ENSUITE
IL ME tue|tuera|tuerait $|si|et|un
IL .. dit .. ME tuer|tuerait|tuera|bruler
IL dit .. tuer|bruler .. maison|moi|nous|chien|chat|ME
IL .. va nous tuer
IL .. tue|frappe .. mon chat|chien
IL .. pris|cache|brise|vole .. mon|ma|mes telephone|cles|passeport|insuline|medicaments|papiers $|\
et|pour
IL ME A pris|cache|vole .. telephone|cles|passeport|papiers|medicaments|insuline|argent $|et|pour|\
cles
IL .. surveille|lit|controle|fouille .. telephone|cell|messages|textos|argent|tout
IL ME laisse|laissent PAS SORTIR|partir|travailler|voir|manger $|de|seule|et|ma|mes|ni|maison
IL ME empeche|interdit de SORTIR|travailler|voir|parler
IL ME .. force|forcee|oblige|obligee .. coucher|avoir|toucher|deshabiller
IL ME A violee|viole|touchee|agressee|tripotee APRES
IL ME touche|tripote|viole $|la|sous|quand|en|partout|entre
IL ME A fait toucher
IL .. menace de|si .. tuer|prendre|publier|bruler|frapper
IL .. dit .. si je|on pars|parle|quitte
si je pars|parle|quitte .. il|elle
cachee|cache de|d lui
peur de lui
je|on ai|a PAS droit de SORTIR $|seule|de|maison|sans
IL ME suit partout
IL .. PAS droit de .. approcher
"""
"""What counts as well of somebody who is only "il"."""
