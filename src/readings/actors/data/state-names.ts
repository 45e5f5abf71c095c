// Names of states: ISO 3166 alpha-3, name. Made by scripts/actors-data.mjs: do not edit.
export const FR = `
AND|Andorre
ARE|Émirats arabes unis
AFG|Afghanistan
ATG|Antigua-et-Barbuda
AIA|Anguilla
ALB|Albanie
ARM|Arménie
AGO|Angola
ATA|Antarctique
ARG|Argentine
ASM|Samoa américaines
AUT|Autriche
AUS|Australie
ABW|Aruba
ALA|Îles Åland
AZE|Azerbaïdjan
BIH|Bosnie-Herzégovine
BRB|Barbade
BGD|Bangladesh
BEL|Belgique
BFA|Burkina Faso
BGR|Bulgarie
BHR|Bahreïn
BDI|Burundi
BEN|Bénin
BLM|Saint-Barthélemy
BMU|Bermudes
BRN|Brunei
BOL|Bolivie
BES|Pays-Bas caribéens
BRA|Brésil
BHS|Bahamas
BTN|Bhoutan
BVT|Île Bouvet
BWA|Botswana
BLR|Biélorussie
BLZ|Belize
CAN|Canada
CCK|Îles Cocos
COD|Congo-Kinshasa
CAF|République centrafricaine
COG|Congo-Brazzaville
CHE|Suisse
CIV|Côte d'Ivoire
COK|Îles Cook
CHL|Chili
CMR|Cameroun
CHN|Chine
COL|Colombie
CRI|Costa Rica
CUB|Cuba
CPV|Cap-Vert
CUW|Curaçao
CXR|Île Christmas
CYP|Chypre
CZE|Tchéquie
DEU|Allemagne
DJI|Djibouti
DNK|Danemark
DMA|Dominique
DOM|République dominicaine
DZA|Algérie
ECU|Équateur
EST|Estonie
EGY|Égypte
ESH|Sahara occidental
ERI|Érythrée
ESP|Espagne
ETH|Éthiopie
FIN|Finlande
FJI|Fidji
FLK|Îles Malouines
FSM|Micronésie
FRO|Îles Féroé
FRA|France
GAB|Gabon
GBR|Royaume-Uni
GRD|Grenade
GEO|Géorgie
GUF|Guyane française
GGY|Guernesey
GHA|Ghana
GIB|Gibraltar
GRL|Groenland
GMB|Gambie
GIN|Guinée
GLP|Guadeloupe
GNQ|Guinée équatoriale
GRC|Grèce
SGS|Géorgie du Sud-et-les Îles Sandwich du Sud
GTM|Guatemala
GUM|Guam
GNB|Guinée-Bissau
GUY|Guyana
HKG|R.A.S. chinoise de Hong Kong
HMD|Îles Heard-et-MacDonald
HND|Honduras
HRV|Croatie
HTI|Haïti
HUN|Hongrie
IDN|Indonésie
IRL|Irlande
ISR|Israël
IMN|Île de Man
IND|Inde
IOT|Territoire britannique de l'océan Indien
IRQ|Irak
IRN|Iran
ISL|Islande
ITA|Italie
JEY|Jersey
JAM|Jamaïque
JOR|Jordanie
JPN|Japon
KEN|Kenya
KGZ|Kirghizstan
KHM|Cambodge
KIR|Kiribati
COM|Comores
KNA|Saint-Christophe-et-Niévès
PRK|Corée du Nord
KOR|Corée du Sud
KWT|Koweït
CYM|Îles Caïmans
KAZ|Kazakhstan
LAO|Laos
LBN|Liban
LCA|Sainte-Lucie
LIE|Liechtenstein
LKA|Sri Lanka
LBR|Liberia
LSO|Lesotho
LTU|Lituanie
LUX|Luxembourg
LVA|Lettonie
LBY|Libye
MAR|Maroc
MCO|Monaco
MDA|Moldavie
MNE|Monténégro
MAF|Saint-Martin
MDG|Madagascar
MHL|Îles Marshall
MKD|Macédoine du Nord
MLI|Mali
MMR|Myanmar (Birmanie)
MNG|Mongolie
MAC|R.A.S. chinoise de Macao
MNP|Îles Mariannes du Nord
MTQ|Martinique
MRT|Mauritanie
MSR|Montserrat
MLT|Malte
MUS|Maurice
MDV|Maldives
MWI|Malawi
MEX|Mexique
MYS|Malaisie
MOZ|Mozambique
NAM|Namibie
NCL|Nouvelle-Calédonie
NER|Niger
NFK|Île Norfolk
NGA|Nigeria
NIC|Nicaragua
NLD|Pays-Bas
NOR|Norvège
NPL|Népal
NRU|Nauru
NIU|Niue
NZL|Nouvelle-Zélande
OMN|Oman
PAN|Panama
PER|Pérou
PYF|Polynésie française
PNG|Papouasie-Nouvelle-Guinée
PHL|Philippines
PAK|Pakistan
POL|Pologne
SPM|Saint-Pierre-et-Miquelon
PCN|Îles Pitcairn
PRI|Porto Rico
PSE|Territoires palestiniens
PRT|Portugal
PLW|Palaos
PRY|Paraguay
QAT|Qatar
REU|La Réunion
ROU|Roumanie
SRB|Serbie
RUS|Russie
RWA|Rwanda
SAU|Arabie saoudite
SLB|Îles Salomon
SYC|Seychelles
SDN|Soudan
SWE|Suède
SGP|Singapour
SHN|Sainte-Hélène
SVN|Slovénie
SJM|Svalbard et Jan Mayen
SVK|Slovaquie
SLE|Sierra Leone
SMR|Saint-Marin
SEN|Sénégal
SOM|Somalie
SUR|Suriname
SSD|Soudan du Sud
STP|Sao Tomé-et-Principe
SLV|Salvador
SXM|Saint-Martin (partie néerlandaise)
SYR|Syrie
SWZ|Eswatini
TCA|Îles Turques-et-Caïques
TCD|Tchad
ATF|Terres australes françaises
TGO|Togo
THA|Thaïlande
TJK|Tadjikistan
TKL|Tokelau
TLS|Timor oriental
TKM|Turkménistan
TUN|Tunisie
TON|Tonga
TUR|Turquie
TTO|Trinité-et-Tobago
TUV|Tuvalu
TWN|Taïwan
TZA|Tanzanie
UKR|Ukraine
UGA|Ouganda
UMI|Îles mineures éloignées des États-Unis
USA|États-Unis
URY|Uruguay
UZB|Ouzbékistan
VAT|État de la Cité du Vatican
VCT|Saint-Vincent-et-les Grenadines
VEN|Venezuela
VGB|Îles Vierges britanniques
VIR|Îles Vierges des États-Unis
VNM|Viêt Nam
VUT|Vanuatu
WLF|Wallis-et-Futuna
WSM|Samoa
XKK|Kosovo
YEM|Yémen
MYT|Mayotte
ZAF|Afrique du Sud
ZMB|Zambie
ZWE|Zimbabwe
`

export const UK = `
AND|Андорра
ARE|Обʼєднані Арабські Емірати
AFG|Афганістан
ATG|Антигуа і Барбуда
AIA|Ангілья
ALB|Албанія
ARM|Вірменія
AGO|Ангола
ATA|Антарктика
ARG|Аргентина
ASM|Американське Самоа
AUT|Австрія
AUS|Австралія
ABW|Аруба
ALA|Аландські Острови
AZE|Азербайджан
BIH|Боснія і Герцеговина
BRB|Барбадос
BGD|Бангладеш
BEL|Бельгія
BFA|Буркіна-Фасо
BGR|Болгарія
BHR|Бахрейн
BDI|Бурунді
BEN|Бенін
BLM|Сен-Бартелемі
BMU|Бермудські Острови
BRN|Бруней
BOL|Болівія
BES|Карибські Нідерланди
BRA|Бразилія
BHS|Багамські Острови
BTN|Бутан
BVT|Острів Буве
BWA|Ботсвана
BLR|Білорусь
BLZ|Беліз
CAN|Канада
CCK|Кокосові (Кілінг) Острови
COD|Конго – Кіншаса
CAF|Центральноафриканська Республіка
COG|Конго – Браззавіль
CHE|Швейцарія
CIV|Кот-дʼІвуар
COK|Острови Кука
CHL|Чилі
CMR|Камерун
CHN|Китай
COL|Колумбія
CRI|Коста-Рика
CUB|Куба
CPV|Кабо-Верде
CUW|Кюрасао
CXR|Острів Різдва
CYP|Кіпр
CZE|Чехія
DEU|Німеччина
DJI|Джибуті
DNK|Данія
DMA|Домініка
DOM|Домініканська Республіка
DZA|Алжир
ECU|Еквадор
EST|Естонія
EGY|Єгипет
ESH|Західна Сахара
ERI|Еритрея
ESP|Іспанія
ETH|Ефіопія
FIN|Фінляндія
FJI|Фіджі
FLK|Фолклендські Острови
FSM|Мікронезія
FRO|Фарерські Острови
FRA|Франція
GAB|Габон
GBR|Велика Британія
GRD|Гренада
GEO|Грузія
GUF|Французька Гвіана
GGY|Гернсі
GHA|Гана
GIB|Гібралтар
GRL|Гренландія
GMB|Гамбія
GIN|Гвінея
GLP|Гваделупа
GNQ|Екваторіальна Гвінея
GRC|Греція
SGS|Південна Джорджія та Південні Сандвічеві Острови
GTM|Гватемала
GUM|Гуам
GNB|Гвінея-Бісау
GUY|Гаяна
HKG|Гонконг, ОАР Китаю
HMD|Острови Герд і Макдоналд
HND|Гондурас
HRV|Хорватія
HTI|Гаїті
HUN|Угорщина
IDN|Індонезія
IRL|Ірландія
ISR|Ізраїль
IMN|Острів Мен
IND|Індія
IOT|Британська територія в Індійському океані
IRQ|Ірак
IRN|Іран
ISL|Ісландія
ITA|Італія
JEY|Джерсі
JAM|Ямайка
JOR|Йорданія
JPN|Японія
KEN|Кенія
KGZ|Киргизстан
KHM|Камбоджа
KIR|Кірибаті
COM|Комори
KNA|Сент-Кітс і Невіс
PRK|Північна Корея
KOR|Південна Корея
KWT|Кувейт
CYM|Кайманові Острови
KAZ|Казахстан
LAO|Лаос
LBN|Ліван
LCA|Сент-Люсія
LIE|Ліхтенштейн
LKA|Шрі-Ланка
LBR|Ліберія
LSO|Лесото
LTU|Литва
LUX|Люксембург
LVA|Латвія
LBY|Лівія
MAR|Марокко
MCO|Монако
MDA|Молдова
MNE|Чорногорія
MAF|Сен-Мартен
MDG|Мадагаскар
MHL|Маршаллові Острови
MKD|Північна Македонія
MLI|Малі
MMR|Мʼянма (Бірма)
MNG|Монголія
MAC|Макао, ОАР Китаю
MNP|Північні Маріанські Острови
MTQ|Мартиніка
MRT|Мавританія
MSR|Монтсеррат
MLT|Мальта
MUS|Маврикій
MDV|Мальдіви
MWI|Малаві
MEX|Мексика
MYS|Малайзія
MOZ|Мозамбік
NAM|Намібія
NCL|Нова Каледонія
NER|Нігер
NFK|Острів Норфолк
NGA|Нігерія
NIC|Нікарагуа
NLD|Нідерланди
NOR|Норвегія
NPL|Непал
NRU|Науру
NIU|Ніуе
NZL|Нова Зеландія
OMN|Оман
PAN|Панама
PER|Перу
PYF|Французька Полінезія
PNG|Папуа-Нова Гвінея
PHL|Філіппіни
PAK|Пакистан
POL|Польща
SPM|Сен-Пʼєр і Мікелон
PCN|Острови Піткерн
PRI|Пуерто-Рико
PSE|Палестинські території
PRT|Португалія
PLW|Палау
PRY|Парагвай
QAT|Катар
REU|Реюньйон
ROU|Румунія
SRB|Сербія
RUS|Росія
RWA|Руанда
SAU|Саудівська Аравія
SLB|Соломонові Острови
SYC|Сейшельські Острови
SDN|Судан
SWE|Швеція
SGP|Сінгапур
SHN|Острів Святої Єлени
SVN|Словенія
SJM|Шпіцберген та Ян-Маєн
SVK|Словаччина
SLE|Сьєрра-Леоне
SMR|Сан-Марино
SEN|Сенегал
SOM|Сомалі
SUR|Суринам
SSD|Південний Судан
STP|Сан-Томе і Принсіпі
SLV|Сальвадор
SXM|Сінт-Мартен
SYR|Сирія
SWZ|Есватіні
TCA|Острови Теркс і Кайкос
TCD|Чад
ATF|Французькі Південні Території
TGO|Того
THA|Таїланд
TJK|Таджикистан
TKL|Токелау
TLS|Тимор-Лешті
TKM|Туркменістан
TUN|Туніс
TON|Тонга
TUR|Туреччина
TTO|Тринідад і Тобаго
TUV|Тувалу
TWN|Тайвань
TZA|Танзанія
UKR|Україна
UGA|Уганда
UMI|Віддалені острови США
USA|Сполучені Штати
URY|Уругвай
UZB|Узбекистан
VAT|Ватикан
VCT|Сент-Вінсент і Гренадіни
VEN|Венесуела
VGB|Британські Віргінські острови
VIR|Віргінські Острови (США)
VNM|Вʼєтнам
VUT|Вануату
WLF|Уолліс і Футуна
WSM|Самоа
XKK|Косово
YEM|Ємен
MYT|Майотта
ZAF|Південно-Африканська Республіка
ZMB|Замбія
ZWE|Зімбабве
`

export const DE = `
AND|Andorra
ARE|Vereinigte Arabische Emirate
AFG|Afghanistan
ATG|Antigua und Barbuda
AIA|Anguilla
ALB|Albanien
ARM|Armenien
AGO|Angola
ATA|Antarktis
ARG|Argentinien
ASM|Amerikanisch-Samoa
AUT|Österreich
AUS|Australien
ABW|Aruba
ALA|Ålandinseln
AZE|Aserbaidschan
BIH|Bosnien und Herzegowina
BRB|Barbados
BGD|Bangladesch
BEL|Belgien
BFA|Burkina Faso
BGR|Bulgarien
BHR|Bahrain
BDI|Burundi
BEN|Benin
BLM|St. Barthélemy
BMU|Bermuda
BRN|Brunei Darussalam
BOL|Bolivien
BES|Karibische Niederlande
BRA|Brasilien
BHS|Bahamas
BTN|Bhutan
BVT|Bouvetinsel
BWA|Botsuana
BLR|Belarus
BLZ|Belize
CAN|Kanada
CCK|Kokosinseln
COD|Kongo-Kinshasa
CAF|Zentralafrikanische Republik
COG|Kongo-Brazzaville
CHE|Schweiz
CIV|Côte d'Ivoire
COK|Cookinseln
CHL|Chile
CMR|Kamerun
CHN|China
COL|Kolumbien
CRI|Costa Rica
CUB|Kuba
CPV|Cabo Verde
CUW|Curaçao
CXR|Weihnachtsinsel
CYP|Zypern
CZE|Tschechien
DEU|Deutschland
DJI|Dschibuti
DNK|Dänemark
DMA|Dominica
DOM|Dominikanische Republik
DZA|Algerien
ECU|Ecuador
EST|Estland
EGY|Ägypten
ESH|Westsahara
ERI|Eritrea
ESP|Spanien
ETH|Äthiopien
FIN|Finnland
FJI|Fidschi
FLK|Falklandinseln
FSM|Mikronesien
FRO|Färöer
FRA|Frankreich
GAB|Gabun
GBR|Vereinigtes Königreich
GRD|Grenada
GEO|Georgien
GUF|Französisch-Guayana
GGY|Guernsey
GHA|Ghana
GIB|Gibraltar
GRL|Grönland
GMB|Gambia
GIN|Guinea
GLP|Guadeloupe
GNQ|Äquatorialguinea
GRC|Griechenland
SGS|Südgeorgien und die Südlichen Sandwichinseln
GTM|Guatemala
GUM|Guam
GNB|Guinea-Bissau
GUY|Guyana
HKG|Sonderverwaltungsregion Hongkong
HMD|Heard und McDonaldinseln
HND|Honduras
HRV|Kroatien
HTI|Haiti
HUN|Ungarn
IDN|Indonesien
IRL|Irland
ISR|Israel
IMN|Isle of Man
IND|Indien
IOT|Britisches Territorium im Indischen Ozean
IRQ|Irak
IRN|Iran
ISL|Island
ITA|Italien
JEY|Jersey
JAM|Jamaika
JOR|Jordanien
JPN|Japan
KEN|Kenia
KGZ|Kirgisistan
KHM|Kambodscha
KIR|Kiribati
COM|Komoren
KNA|St. Kitts und Nevis
PRK|Nordkorea
KOR|Südkorea
KWT|Kuwait
CYM|Kaimaninseln
KAZ|Kasachstan
LAO|Laos
LBN|Libanon
LCA|St. Lucia
LIE|Liechtenstein
LKA|Sri Lanka
LBR|Liberia
LSO|Lesotho
LTU|Litauen
LUX|Luxemburg
LVA|Lettland
LBY|Libyen
MAR|Marokko
MCO|Monaco
MDA|Republik Moldau
MNE|Montenegro
MAF|St. Martin
MDG|Madagaskar
MHL|Marshallinseln
MKD|Nordmazedonien
MLI|Mali
MMR|Myanmar
MNG|Mongolei
MAC|Sonderverwaltungsregion Macau
MNP|Nördliche Marianen
MTQ|Martinique
MRT|Mauretanien
MSR|Montserrat
MLT|Malta
MUS|Mauritius
MDV|Malediven
MWI|Malawi
MEX|Mexiko
MYS|Malaysia
MOZ|Mosambik
NAM|Namibia
NCL|Neukaledonien
NER|Niger
NFK|Norfolkinsel
NGA|Nigeria
NIC|Nicaragua
NLD|Niederlande
NOR|Norwegen
NPL|Nepal
NRU|Nauru
NIU|Niue
NZL|Neuseeland
OMN|Oman
PAN|Panama
PER|Peru
PYF|Französisch-Polynesien
PNG|Papua-Neuguinea
PHL|Philippinen
PAK|Pakistan
POL|Polen
SPM|St. Pierre und Miquelon
PCN|Pitcairninseln
PRI|Puerto Rico
PSE|Palästinensische Autonomiegebiete
PRT|Portugal
PLW|Palau
PRY|Paraguay
QAT|Katar
REU|Réunion
ROU|Rumänien
SRB|Serbien
RUS|Russland
RWA|Ruanda
SAU|Saudi-Arabien
SLB|Salomonen
SYC|Seychellen
SDN|Sudan
SWE|Schweden
SGP|Singapur
SHN|St. Helena
SVN|Slowenien
SJM|Spitzbergen und Jan Mayen
SVK|Slowakei
SLE|Sierra Leone
SMR|San Marino
SEN|Senegal
SOM|Somalia
SUR|Suriname
SSD|Südsudan
STP|São Tomé und Príncipe
SLV|El Salvador
SXM|Sint Maarten
SYR|Syrien
SWZ|Eswatini
TCA|Turks- und Caicosinseln
TCD|Tschad
ATF|Französische Süd- und Antarktisgebiete
TGO|Togo
THA|Thailand
TJK|Tadschikistan
TKL|Tokelau
TLS|Timor-Leste
TKM|Turkmenistan
TUN|Tunesien
TON|Tonga
TUR|Türkei
TTO|Trinidad und Tobago
TUV|Tuvalu
TWN|Taiwan
TZA|Tansania
UKR|Ukraine
UGA|Uganda
UMI|Amerikanische Überseeinseln
USA|Vereinigte Staaten
URY|Uruguay
UZB|Usbekistan
VAT|Vatikanstadt
VCT|St. Vincent und die Grenadinen
VEN|Venezuela
VGB|Britische Jungferninseln
VIR|Amerikanische Jungferninseln
VNM|Vietnam
VUT|Vanuatu
WLF|Wallis und Futuna
WSM|Samoa
XKK|Kosovo
YEM|Jemen
MYT|Mayotte
ZAF|Südafrika
ZMB|Sambia
ZWE|Simbabwe
`
