"""What the table of places has beside GeoNames, written by hand; `tests/places.py` adds it.

Labrador's south, from L'Anse au Clair to Norman Bay, lives by Newfoundland's clock.
"""

ALSO = """
BC North Vancouver: North Van
BC West Vancouver: West Van
BC Vancouver: Van, Vancity
BC Prince George: PG
BC Port Coquitlam: PoCo
BC Maple Ridge: Ridge Meadows
BC 108 Mile Ranch: 108 Mile, 108 Mile House
BC New Westminster: New West
BC Salt Spring Island: Saltspring, Saltspring Island
BC Tête Jaune Cache: Tête Jaune
BC Daajing Giids: Queen Charlotte, Queen Charlotte City
BC Gitlaxt'aamiks: New Aiyansh
AB Fort McMurray: Fort Mac, Wood Buffalo
AB Medicine Hat: Med Hat, The Hat
AB Maskwacis: Hobbema
AB Mînî Thnî: Morley
SK Saskatoon: Stoon
SK Pinehouse Lake: Pinehouse
MB Winnipeg: The Peg, Peg City
MB Portage la Prairie: Portage
MB The Pas: Le Pas
ON Toronto: GTA, The Six, T.O.
ON Thunder Bay: Tbay
ON Halton Region: Halton
ON Peel Region: Peel
ON Sault Ste. Marie: The Soo, Soo, Sault
ON Kitchener: KW, Kitchener Waterloo
ON St. Catharines: St Kitts, St Catherines
ON Niagara-on-the-Lake: NOTL
ON Bradford: Bradford West Gwillimbury
ON Rockland: Clarence-Rockland
ON Chatham: Chatham-Kent
ON Prince Edward County: The County
ON Ohsweken: Six Nations, Six Nations of the Grand River
ON Mishkeegogamang: Osnaburgh House, New Osnaburgh
ON Big Trout Lake: Kitchenuhmaykoosib Inninuwug
ON Wiikwemkoong: Wikwemikong
QC Montréal: Mtl
QC Trois-Rivières: 3-Rivières
QC Saint-Lin-Laurentides: Saint-Lin
QC Québec: Ville de Québec, Québec City, Quebec Ville
QC Cap-aux-Meules: Îles-de-la-Madeleine, Magdalen Islands, Magdalen Island, Les Îles
QC Opitciwan: Obedjiwan
QC Notre-Dame-de-Grâce: NDG
NB Fredericton: Freddy
NB Grand Falls: Grand-Sault
NS Halifax: HRM, Halifax Regional Municipality
NS Cape Breton: CBRM, Cape Breton Island
NL St. John's: Saint John's
NL Channel-Port aux Basques: Port aux Basques
NL Happy Valley-Goose Bay: Goose Bay, Happy Valley
NU Naujaat: Repulse Bay
NU Kinngait: Cape Dorset
NU Sanirajak: Hall Beach
NU Resolute: Resolute Bay
YT Dawson: Dawson City
"""
"""What people call places beside their name."""

ALSO_ABROAD = """
US NY New York City: New York, NYC, New York
US CA Los Angeles: LA, L.A.
US DC Washington: DC, D.C.
US LA New Orleans: La Nouvelle-Orléans, Nouvelle-Orléans
US PA Philadelphia: Philly
"""

MORE = """
BC Vancouver Haida Gwaii, Sea to Sky, Sunshine Coast, Gulf Islands, Lower Mainland, Fraser Valley
BC Vancouver Okanagan, East Van, East Vancouver, Commercial Drive, Point Grey, Dunbar, Lynn Valley
BC Vancouver Kitkatla, Klemtu, Ahousaht, Kyuquot, Gingolx, Iskut, Daajing Giids, Gitlaxt'aamiks
BC Vancouver Fort Ware, Tsay Keh Dene, Salt Spring Island, Telegraph Creek, Hazelton, New Hazelton
BC Vancouver Comox Valley, Cowichan, Cowichan Valley, Tri-Cities, North Shore, Musqueam, Squamish
BC Vancouver Tête Jaune Cache, Hartley Bay, Atlin, Bella Bella, Alert Bay
BC Edmonton East Kootenay, Elk Valley
AB Edmonton Maskwacis, Mînî Thnî, Tsuut'ina, Siksika, Stand Off, Brocket, Kehewin, Mill Woods
AB Edmonton Strathcona County, Rocky View County, Crowsnest Pass, Wabasca, Fox Lake, Kainai
SK Regina Stanley Mission, Kinoosao, Ahtahkakoop, Onion Lake, Canoe Lake, English River
SK Regina Pinehouse Lake, Sturgeon Lake, Montreal Lake, Muskeg Lake
MB Winnipeg St. Boniface=58000, St. Vital, Fort Garry, St. James, Transcona, Garden Hill, Sagkeeng
MB Winnipeg Island Lake, God's Lake Narrows, Peguis, Opaskwayak, Fisher River, Norway House
MB Winnipeg Tadoule Lake, Shamattawa, Lac Brochet, Nelson House, Split Lake, Cross Lake, St. Norbert
ON Toronto North York=670000, Scarborough=630000, East York=118000, Etobicoke=365000, Rexdale
ON Toronto Leaside, Liberty Village, The Annex, The Beaches, Malton, Streetsville, Port Credit
ON Toronto Woodbridge=105000, Unionville, Maple=90000, Barrhaven, Flamborough, Dundas=25000
ON Toronto Clarington=101000, Kawartha Lakes, Haldimand, Haldimand County, Norfolk County, Muskoka
ON Toronto Durham Region, York Region, Peel Region, Halton Region, Waterloo Region, Niagara Region
ON Toronto Prince Edward County, Bradford=42000, Rockland=26500, Akwesasne=12000, Wiikwemkoong
ON Toronto Kashechewan, Peawanuck, Tyendinaga, Manitoulin, Manitoulin Island, Greenstone, Neskantaga
ON Toronto Webequie, Eabametoong, Fort Hope, Summer Beaver, Marten Falls, Ogoki
ON Winnipeg Rainy River, Sandy Lake=2500, Big Trout Lake, Pikangikum, Sioux Narrows, Nestor Falls
ON Winnipeg Grassy Narrows, Whitedog, Wabaseemoong, Lac Seul, Onigaming
ON Atikokan Mishkeegogamang
QC Toronto Plateau Mont-Royal, Le Plateau, Villeray, Hochelaga, Lachine=46000, Anjou=45000
QC Toronto Rosemont, Ahuntsic, Mile End, Griffintown, Île-Perrot, Notre-Dame-de-Grâce, Kanesatake
QC Toronto West Island, Rive-Sud, Montérégie, Estrie, Outaouais, Laurentides, Lanaudière, Mauricie
QC Toronto Saguenay-Lac-Saint-Jean, Beauce, Abitibi, Charlevoix, Nunavik, Eeyou Istchee, Uashat
QC Toronto Wemindji, Eastmain, Nemaska, Oujé-Bougoumou, Whapmagoostui, Opitciwan, Wemotaci, Manawan
QC Toronto Ivujivik, Kangirsuk, Aupaluk, Tasiujaq, Quaqtaq, Schefferville, Kawawachikamach
QC Toronto Listuguj, Gesgapegiag, Port-Menier, Pessamit, Mashteuiatsh, Wendake, Odanak, Wôlinak
QC Blanc-Sablon Pakuashipi, La Romaine, Unamen Shipu
NB Moncton Elsipogtog, Tobique, Neguac, Esgenoôpetitj, Tracadie=16000, Campobello, Grand Manan
NS Glace_Bay Cape Breton, Eskasoni, Membertou, Wagmatcook, Waycobah, Potlotek
NS Halifax Millbrook, Sipekne'katik, Indian Brook, Annapolis Valley, South Shore
PE Halifax Abegweit, Lennox Island
NL Goose_Bay Sheshatshiu, Natuashish, Makkovik, Postville, Rigolet, Cartwright, Labrador West
NL St_Johns Conne River, Miawpukek, Mary's Harbour, Port Hope Simpson, Forteau, Red Bay
NL St_Johns L'Anse-au-Loup, St. Lewis, Charlottetown Labrador, Fogo Island
NT Edmonton Dettah, Ndilo, Hay River Reserve
NU Rankin_Inlet Naujaat, Coral Harbour
NU Iqaluit Kinngait, Sanirajak
"""
"""What GeoNames does not list as a town, or not under the name that people use."""
