"""Names that many people here have, and words that look like names and are none."""

from __future__ import annotations

from bot.meant import bare

_MANY_HAVE = """
aaron abby abdul abdullah abigail adam adrian agnes ahmad ahmed aidan aisha alain albert alejandro
alex alexander alexandra alexandre alexis alfred ali alice alicia alison amanda amina amir amit amy
amélie ana anaïs andrea andrew andré andy angela anika anita anna anne annette annie anthony
antoine antonio arjun arthur ashley audrey baljit barbara beatrice becky ben benjamin benny benoit
benoît bernard betty beverly bilal billy bob bobby boris bradley brandon brayden brenda brian
brigitte bruno bryan béatrice caleb cameron camille carl carla carlos carol carole caroline
catherine cathy chantal charles charlie charlotte chloe chloé chris christian christine christophe
christopher cindy claude claudia colin connor corey craig curtis cynthia cyrus cécile céline daniel
danielle danny darius darlene darren dave david debbie deborah debra deepak demetrius denis denise
dennis derek diana diane didier dmitri dominique donald donna donnie doris dorothy douglas dylan
eddie edward eileen elaine elena elias elizabeth elvis emily emma emmanuel enrique eric erica erin
ethan eugene eva evan evelyn fatima fatou fernando florence francine francis françois françoise
fraser freddy frédéric gabby gabe gabriel gabrielle gary gaétan geneviève geoffrey george gerald
gerard ghislain gilles gordon greg gregory guillaume gurpreet gus gustavo guy guylaine gérald
gérard hannah harjit harpreet harry hassan heather helen henri henry hubert hugo hugues hussein
hélène ian ibrahim igor imran inès irene isaac isabel isabelle ivan jackie jacob jacqueline jacques
jaden jake jamal james jamie jane janet janice jared jasmine jason jaspreet javier jayden jeff
jeffrey jen jennifer jenny jeremy jerry jess jesse jessica jesús jill jim jimmy joan joanne joe
joel joey johanne john johnny jonas jonathan jordan jorge joseph josh joshua josé josée joyce joël
juan judith judy jules julia julian julie julien julius justin jérôme karen karim karl kate
katherine kathleen kathy katie kayden kayla keith kelly kelsey ken kenneth kenny kev kevin kevvy
khalid kim kimberly klaus kumar kyle laila larry laura lauren laurence laurent lawrence leah leila
lenny leo leonard leslie liam linda lisa lizzy logan lori lorraine louis louise luc lucas lucie luis
lynn léa madeleine madison mahmoud mandeep manny manon manpreet manuel marcel marcus margaret maria
marie marilyn mario marion marius marjorie martha martine marwan mary maryam mateo mathieu mathis
matt matthew maureen maxime maya megan mehdi melanie melissa michael michel michelle michèle miguel
mikael mike mikey ming miriam mohamed mohammad mohammed monica monique morgan moïse muhammad
murielle mustafa myriam mélanie mélissa nadia nancy natalia natalie nate nathalie nathan neil
nicholas nico nicolas nicole nikolai noah nora norman noémie odette olga oliver olivia olivier omar
oscar otto pablo pamela pascal patricia patrick paul paula pauline pedro peggy peter phil philip
philippe phillip phyllis priya rachel rafael raj rajesh ralph ramon ramón randy raphaël raymond
rebecca rené renée richard rick ricky rita robert roberto robin rodney roger roland ron ronald
ronnie rosa roxanne roy russell ruth ryan réal réjean sabrina sam samantha sammy samuel sandeep
sandra sanjay sara sarah scott sean seb serge sergei shannon sharon shawn shirley silas simon
simone sofia solange sonia sophia sophie stacy stanley stefan steph stephanie stephen steve steven
stevie stuart stéphane stéphanie sukhdeep suresh susan suzanne sylvain sylvie sébastien tamara
tammy tanya tara ted teresa terry tess theo theresa thomas thérèse tiffany tim timmy timothy tina
todd tom tommy tony tracy travis trevor tyler valerie valérie vanessa vera veronica victor vijay
vikram vincent vinny virginia vivian véronique wade walter wayne wei wendy wesley wilfred william
willy xavier yannick yasmin yolande yusuf yves yvette yvon yvonne zach zachary zack zainab zoé
édouard élodie éléonore éric étienne
"""
ACCENTED = frozenset(("réal", "côté"))
"""Names that are plain words without their accents."""
GIVEN = frozenset(one if one in ACCENTED else bare(one) for one in _MANY_HAVE.split())

_SMALL = """
alain ali ana anne ben billy bob cameron carol charles charlie charlotte christian claude corey
craig daniel douglas florence francis fraser gabby george gordon guy henri henry hugo james jean
jesse joan john jordan joseph josé kelly kelsey ken kim larry lea leo logan lynn madison marie
mario marion mary matt mike ming morgan olive otto pascal patrick paul peter phil raj ray raymond
richard robert robin roger roland rosa roxanne roy russell ruth réal sam scott sean simon simone
stanley stuart terry theo thomas tim tom tony vera victor victoria vincent virginia wade wayne wei
william
"""
ALSO_THINGS = frozenset(map(bare, _SMALL.split()))
"""Given names that, written small, are mostly something else."""

_WORDS = """
art bill blanche chance charity claire cliff daisy dawn faith frank gene grace grant guy hope ivy
jack jasmine jean jewel joy june lance lee lily marc mark martin may olive pat pearl penny pierre
ray rich rob rock rose ruby rusty sandy skip sky sue summer victoria violet will
"""
ALSO_WORDS = frozenset(_WORDS.split())
"""Given names that are plain words as well: they count with a surname after them."""

_FAMILIES = """
ali anderson bergeron bouchard boucher brown bélanger campbell chan chen cheung chow clark cote
côté davis dhaliwal dhillon dubois evans fortin fournier gagnon gagné garcia gauthier gill girard
green grewal hall harris hernandez hill ho hussain jackson johnson jones kaur khan kim king lam
lapointe lavoie leblanc leclerc lee lefebvre lessard lewis li lim liu lopez lévesque macdonald
martin martinez mcdonald miller mitchell moore moreau morin murphy nguyen ouellet ouellette park
parker patel pelletier perez phillips poirier reid roberts robinson rodriguez ross roy sandhu
scott sharma sidhu simard singh smith st-pierre stewart taylor thibault thompson tran tremblay
turner walker wang white williams wilson wong wood wright wu yang young zhang
"""
SURNAMES = frozenset(map(bare, _FAMILIES.split()))

FAMILIES = SURNAMES | frozenset(_FAMILIES.split())
"""The same, also with their accents."""

_PLAIN = "brown clark cote green hall hill ho king lam li park price white wood wright young moore"
WORDED = frozenset(_PLAIN.split())
"""Surnames that are words as well: "the White House"."""

_WAYS = """
street st avenue ave road rd lane crescent cres boulevard blvd drive dr way court close circle
terrace trail square mews park school
"""
STREETS = frozenset(_WAYS.split())

_OTHERS = """
place row bay beach centre center library hall church hospital station bridge island lake river
mountain hill market store bank college university elementary secondary day week month festival
community neighbourhood block watch hortons deux rue chemin parc école pont île lac fleuve rivière
marché église monday tuesday wednesday thursday friday saturday sunday january february march
april june july august september october november december lundi mardi mercredi jeudi vendredi
samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre
décembre north south east west nord sud est ouest i je the a an my our at on in is was who with
and or le la les un une qui et ou english french anglais français toyota honda ford bmw police
facebook whatsapp telegram discord christmas noël gallery this that these those there here he she it
they we you someone somebody anyone everybody everyone nobody whoever one his her their your both
each ce cet cette ces cela ça il elle on ils elles quelqu'un celui celle lui personne chacun
"""
NO_NAME = STREETS | frozenset(_OTHERS.split())
"""What begins with a capital, or follows one, and is no person."""

_DOTTED = """
am pm ad bc ps nb us usa uk un eu onu ue ok id ie eg etc aka tv dj dvd cd pc ac dc rv bbq rcmp grc
spca sq spvm cbc cbsa cra cic csis ei cpp oas icbc bcaa ubc sfu bcit ymca ywca cn cp vpd ttc stm
opp led gps ufo ovni pac agm sag cpe csn ftq saq clsc chsld ns nl pei nwt nw ne sw se no so asap
rsvp svp dob faq diy vip cpr icu er md phd ba bsc ma msc ceo hr pr po jr sr la ny mp mla mna mpp
mva suv atv np pj pq gst pst tps tvq qc on ab wc aids lsd nhl nba ca bce sos cod inc ltd
"""
_UNDOTTED = """
sbd yt sk mb ew stp tba tbd sf dtes lgbt lgbtq fyi btw lol omg idk imo tbh ty thx pls plz nvm wtf
smh bf gf hs mr mrs ms dr st ste rd th nd vs ft km cm mm kg lb lbs pl sb sm iq qr pdf usb atm gmo
dna hiv ice thc cbd ldf mlb cfl mls hst tps xl xs co lt sgt cst cpl capt rev hon vol fig apt bmw vw
gm gt gti hq hp io it ja cie ltee hwy blvd ave cctv wifi
"""
SHORT = frozenset(_DOTTED.split())
"""What is known by its first letters, and nobody's initials."""
SHORT_PLAIN = SHORT | frozenset(_UNDOTTED.split())
"""Those, and what is short as well where no dots stand between the letters."""
