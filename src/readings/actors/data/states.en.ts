/**
 * States in English, one a line: ISO 3166 alpha-3 | names, the usual one first | adjectives and words for
 * the people | capital, other spellings | other seats by whose name the government is meant.
 * Alpha-3 codes that ISO has not assigned: XKX Kosovo.
 */
export const STATES = `
AFG|Afghanistan|Afghan,Afghans,Afghani|Kabul|
ALB|Albania|Albanian|Tirana|
DZA|Algeria|Algerian|Algiers|
AND|Andorra|Andorran|Andorra la Vella|
AGO|Angola|Angolan|Luanda|
ATG|Antigua and Barbuda,Antigua|Antiguan|St. John's,Saint John's|
ARG|Argentina,Argentine Republic|Argentine,Argentinian,Argentinean|Buenos Aires|Casa Rosada
ARM|Armenia,Republic of Armenia|Armenian|Yerevan|
AUS|Australia,Commonwealth of Australia|Australian|Canberra|
AUT|Austria|Austrian|Vienna|Ballhausplatz
AZE|Azerbaijan,Republic of Azerbaijan|Azerbaijani,Azeri|Baku|
BHS|Bahamas,The Bahamas|Bahamian|Nassau|
BHR|Bahrain,Kingdom of Bahrain|Bahraini|Manama|
BGD|Bangladesh|Bangladeshi|Dhaka|
BRB|Barbados|Barbadian|Bridgetown|
BLR|Belarus,Belorussia,Republic of Belarus|Belarusian,Belarussian|Minsk|
BEL|Belgium|Belgian|Brussels|
BLZ|Belize|Belizean|Belmopan|
BEN|Benin|Beninese|Porto-Novo|
BTN|Bhutan|Bhutanese|Thimphu|
BOL|Bolivia|Bolivian|Sucre,La Paz|
BIH|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia & Herzegovina,Bosnia|Bosnian|Sarajevo|
BWA|Botswana|Motswana,Batswana|Gaborone|
BRA|Brazil|Brazilian|Brasilia,Brasília|Planalto,Itamaraty
BRN|Brunei,Brunei Darussalam|Bruneian|Bandar Seri Begawan|
BGR|Bulgaria|Bulgarian|Sofia|
BFA|Burkina Faso|Burkinabe,Burkinabé|Ouagadougou|
BDI|Burundi|Burundian|Gitega,Bujumbura|
KHM|Cambodia,Kampuchea|Cambodian,Khmer|Phnom Penh|
CMR|Cameroon|Cameroonian|Yaounde,Yaoundé|
CAN|Canada|Canadian|Ottawa|Rideau Hall
CPV|Cape Verde,Cabo Verde|Cape Verdean,Cabo Verdean|Praia|
CAF|Central African Republic,CAR|Central African|Bangui|
TCD|Chad,Republic of Chad|Chadian|N'Djamena,Ndjamena|
CHL|Chile|Chilean|Santiago|La Moneda
CHN|China,People's Republic of China,PRC,P.R.C.,Communist China|Chinese|Beijing,Peking|Zhongnanhai
COL|Colombia,Republic of Colombia|Colombian|Bogota,Bogotá|Casa de Nariño,Casa de Narino
COM|Comoros|Comorian,Comoran|Moroni|
COG|Republic of the Congo,Congo-Brazzaville,Congo|Congolese|Brazzaville|
COD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,D.R. Congo,Congo-Kinshasa,Zaire|Congolese|Kinshasa|
CRI|Costa Rica|Costa Rican|San Jose,San José|
CIV|Ivory Coast,Côte d'Ivoire,Cote d'Ivoire|Ivorian|Yamoussoukro,Abidjan|
HRV|Croatia|Croatian,Croat|Zagreb|
CUB|Cuba|Cuban|Havana|
CYP|Cyprus,Republic of Cyprus|Cypriot,Greek Cypriot|Nicosia|
CZE|Czech Republic,Czechia|Czech|Prague|
DNK|Denmark|Danish,Dane,Danes|Copenhagen|
DJI|Djibouti|Djiboutian|Djibouti City|
DMA|Dominica||Roseau|
DOM|Dominican Republic|Dominican|Santo Domingo|
ECU|Ecuador|Ecuadorian,Ecuadorean|Quito|
EGY|Egypt,Arab Republic of Egypt|Egyptian|Cairo|
SLV|El Salvador|Salvadoran,Salvadorean|San Salvador|
GNQ|Equatorial Guinea|Equatoguinean|Malabo|
ERI|Eritrea|Eritrean|Asmara|
EST|Estonia|Estonian|Tallinn|
SWZ|Eswatini,Swaziland|Swazi|Mbabane|
ETH|Ethiopia,Federal Democratic Republic of Ethiopia|Ethiopian|Addis Ababa|
FJI|Fiji|Fijian|Suva|
FIN|Finland|Finnish,Finn,Finns|Helsinki|
FRA|France,French Republic|French,Frenchman,Frenchmen|Paris|Élysée,Elysée,Elysee,Élysée Palace,Elysee Palace,Quai d'Orsay,Matignon
GAB|Gabon|Gabonese|Libreville|
GMB|Gambia,The Gambia|Gambian|Banjul|
GEO|Georgia,Republic of Georgia|Georgian|Tbilisi|
DEU|Germany,Federal Republic of Germany|German|Berlin|Bundeskanzleramt
GHA|Ghana|Ghanaian|Accra|Jubilee House
GRC|Greece,Hellenic Republic|Greek,Hellenic|Athens|
GRD|Grenada|Grenadian|St. George's|
GTM|Guatemala|Guatemalan|Guatemala City|
GIN|Guinea|Guinean|Conakry|
GNB|Guinea-Bissau|Bissau-Guinean|Bissau|
GUY|Guyana|Guyanese|Georgetown|
HTI|Haiti|Haitian|Port-au-Prince|
VAT|Holy See,Vatican City||Vatican|Vatican
HND|Honduras|Honduran|Tegucigalpa|
HUN|Hungary|Hungarian|Budapest|
ISL|Iceland|Icelandic,Icelander|Reykjavik,Reykjavík|
IND|India,Republic of India|Indian|New Delhi,Delhi|South Block,Rashtrapati Bhavan
IDN|Indonesia|Indonesian|Jakarta|
IRN|Iran,Islamic Republic of Iran,Islamic Republic|Iranian|Tehran,Teheran|
IRQ|Iraq,Republic of Iraq|Iraqi|Baghdad|
IRL|Ireland,Republic of Ireland|Irish,Irishman|Dublin|
ISR|Israel,State of Israel|Israeli|Jerusalem,Tel Aviv|
ITA|Italy|Italian|Rome|Palazzo Chigi,Quirinale,Farnesina
JAM|Jamaica|Jamaican|Kingston|
JPN|Japan|Japanese|Tokyo|Kantei
JOR|Jordan,Hashemite Kingdom of Jordan|Jordanian|Amman|
KAZ|Kazakhstan,Republic of Kazakhstan|Kazakh,Kazakhstani|Astana,Nur-Sultan|Akorda
KEN|Kenya|Kenyan|Nairobi|
KIR|Kiribati|I-Kiribati|Tarawa|
PRK|North Korea,Democratic People's Republic of Korea,DPRK,D.P.R.K.,N. Korea|North Korean,N. Korean|Pyongyang|
KOR|South Korea,Republic of Korea,ROK,R.O.K.,S. Korea|South Korean,S. Korean|Seoul|Blue House
XKX|Kosovo,Republic of Kosovo|Kosovar,Kosovan,Kosovo Albanian|Pristina,Prishtina|
KWT|Kuwait,State of Kuwait|Kuwaiti|Kuwait City|
KGZ|Kyrgyzstan,Kyrgyz Republic|Kyrgyz,Kyrgyzstani|Bishkek|
LAO|Laos,Lao People's Democratic Republic|Laotian,Lao|Vientiane|
LVA|Latvia|Latvian|Riga|
LBN|Lebanon,Lebanese Republic|Lebanese|Beirut|Baabda Palace
LSO|Lesotho|Basotho|Maseru|
LBR|Liberia|Liberian|Monrovia|
LBY|Libya,State of Libya|Libyan|Tripoli|
LIE|Liechtenstein|Liechtensteiner|Vaduz|
LTU|Lithuania|Lithuanian|Vilnius|
LUX|Luxembourg,Luxemburg|Luxembourgish,Luxembourger|Luxembourg City|
MDG|Madagascar|Malagasy|Antananarivo|
MWI|Malawi|Malawian|Lilongwe|
MYS|Malaysia|Malaysian|Kuala Lumpur|Putrajaya
MDV|Maldives|Maldivian|Male,Malé|
MLI|Mali|Malian|Bamako|
MLT|Malta|Maltese|Valletta|
MHL|Marshall Islands|Marshallese|Majuro|
MRT|Mauritania|Mauritanian|Nouakchott|
MUS|Mauritius|Mauritian|Port Louis|
MEX|Mexico|Mexican|Mexico City|Los Pinos
FSM|Micronesia,Federated States of Micronesia|Micronesian|Palikir|
MDA|Moldova,Republic of Moldova,Moldavia|Moldovan,Moldavian|Chisinau,Chișinău,Kishinev|
MCO|Monaco|Monegasque,Monégasque|Monaco-Ville|
MNG|Mongolia|Mongolian|Ulaanbaatar,Ulan Bator|
MNE|Montenegro|Montenegrin|Podgorica|
MAR|Morocco,Kingdom of Morocco|Moroccan|Rabat|
MOZ|Mozambique|Mozambican|Maputo|
MMR|Myanmar,Burma|Burmese,Myanmarese|Naypyidaw,Nay Pyi Taw,Naypyitaw|
NAM|Namibia|Namibian|Windhoek|
NRU|Nauru|Nauruan|Yaren|
NPL|Nepal|Nepali,Nepalese|Kathmandu|
NLD|Netherlands,The Netherlands,Holland|Dutch,Dutchman|Amsterdam,The Hague|Binnenhof
NZL|New Zealand|New Zealander|Wellington|Beehive
NIC|Nicaragua|Nicaraguan|Managua|
NER|Niger|Nigerien|Niamey|
NGA|Nigeria,Federal Republic of Nigeria|Nigerian|Abuja|Aso Rock
MKD|North Macedonia,Macedonia,FYROM,N. Macedonia|Macedonian,North Macedonian,N. Macedonian|Skopje|
NOR|Norway,Kingdom of Norway|Norwegian|Oslo|
OMN|Oman,Sultanate of Oman|Omani|Muscat|
PAK|Pakistan,Islamic Republic of Pakistan|Pakistani|Islamabad|
PLW|Palau|Palauan|Ngerulmud|
PSE|Palestine,State of Palestine,Palestinian Authority,Palestinian National Authority|Palestinian|Ramallah|Muqata'a,Muqata
PAN|Panama|Panamanian|Panama City|
PNG|Papua New Guinea,PNG|Papua New Guinean|Port Moresby|
PRY|Paraguay|Paraguayan|Asuncion,Asunción|
PER|Peru|Peruvian|Lima|
PHL|Philippines,The Philippines,Republic of the Philippines|Philippine,Filipino,Filipina|Manila|Malacañang,Malacanang
POL|Poland,Republic of Poland|Polish,Pole,Poles|Warsaw|
PRT|Portugal|Portuguese|Lisbon|
QAT|Qatar,State of Qatar|Qatari|Doha|
ROU|Romania|Romanian|Bucharest|Cotroceni
RUS|Russia,Russian Federation,The Russian Federation,Soviet Union,USSR,U.S.S.R.|Russian,Soviet|Moscow|Kremlin,Smolenskaya Square
RWA|Rwanda|Rwandan|Kigali|
KNA|Saint Kitts and Nevis,St. Kitts and Nevis|Kittitian|Basseterre|
LCA|Saint Lucia,St. Lucia|Saint Lucian|Castries|
VCT|Saint Vincent and the Grenadines,St. Vincent and the Grenadines|Vincentian|Kingstown|
WSM|Samoa|Samoan|Apia|
SMR|San Marino|Sammarinese||
STP|Sao Tome and Principe,São Tomé and Príncipe|Sao Tomean|Sao Tome|
SAU|Saudi Arabia,Kingdom of Saudi Arabia,KSA,K.S.A.|Saudi,Saudi Arabian|Riyadh|
SEN|Senegal|Senegalese|Dakar|
SRB|Serbia,Republic of Serbia|Serbian,Serb|Belgrade|
SYC|Seychelles|Seychellois|Victoria|
SLE|Sierra Leone|Sierra Leonean|Freetown|
SGP|Singapore|Singaporean|Singapore City|
SVK|Slovakia,Slovak Republic|Slovak,Slovakian|Bratislava|
SVN|Slovenia|Slovenian,Slovene|Ljubljana|
SLB|Solomon Islands|Solomon Islander|Honiara|
SOM|Somalia,Federal Republic of Somalia|Somali|Mogadishu|Villa Somalia
ZAF|South Africa,Republic of South Africa,S. Africa|South African,S. African|Pretoria|Union Buildings
SSD|South Sudan,Republic of South Sudan,S. Sudan|South Sudanese,S. Sudanese|Juba|
ESP|Spain,Kingdom of Spain|Spanish,Spaniard|Madrid|Moncloa
LKA|Sri Lanka|Sri Lankan|Colombo,Sri Jayawardenepura Kotte|Temple Trees
SDN|Sudan,Republic of the Sudan,Republic of Sudan|Sudanese|Khartoum|
SUR|Suriname|Surinamese|Paramaribo|
SWE|Sweden,Kingdom of Sweden|Swedish,Swede,Swedes|Stockholm|
CHE|Switzerland,Swiss Confederation|Swiss|Bern,Berne|
SYR|Syria,Syrian Arab Republic|Syrian|Damascus|
TWN|Taiwan,Republic of China,Chinese Taipei|Taiwanese|Taipei|
TJK|Tajikistan|Tajik,Tajikistani|Dushanbe|
TZA|Tanzania|Tanzanian|Dodoma,Dar es Salaam|
THA|Thailand,Kingdom of Thailand|Thai|Bangkok|
TLS|East Timor,Timor-Leste|Timorese,East Timorese|Dili|
TGO|Togo|Togolese|Lome,Lomé|
TON|Tonga|Tongan|Nuku'alofa,Nukuʻalofa|
TTO|Trinidad and Tobago,Trinidad|Trinidadian|Port of Spain|
TUN|Tunisia|Tunisian|Tunis|Carthage Palace
TUR|Turkey,Türkiye,Turkiye,Republic of Türkiye,Republic of Turkey|Turkish,Turk,Turks|Ankara|Beştepe
TKM|Turkmenistan|Turkmen|Ashgabat|
TUV|Tuvalu|Tuvaluan|Funafuti|
UGA|Uganda|Ugandan|Kampala|
UKR|Ukraine,The Ukraine|Ukrainian|Kyiv,Kiev,Kyïv|Bankova
ARE|United Arab Emirates,UAE,U.A.E.,Emirates|Emirati|Abu Dhabi|
GBR|United Kingdom,UK,U.K.,Britain,Great Britain,United Kingdom of Great Britain and Northern Ireland,England|British,Briton,UK,U.K.,English|London|Downing Street,10 Downing Street,No. 10,Number 10,Number Ten,Whitehall,Buckingham Palace
USA|United States,US,U.S.,USA,U.S.A.,United States of America,America,The United States|American,US,U.S.|Washington,Washington DC,Washington D.C.,Washington, DC|White House,The White House,Oval Office,Foggy Bottom
URY|Uruguay|Uruguayan|Montevideo|
UZB|Uzbekistan,Republic of Uzbekistan|Uzbek,Uzbekistani|Tashkent|
VUT|Vanuatu|Ni-Vanuatu|Port Vila|
VEN|Venezuela,Bolivarian Republic of Venezuela|Venezuelan|Caracas|Miraflores,Miraflores Palace
VNM|Vietnam,Viet Nam,Socialist Republic of Vietnam|Vietnamese|Hanoi|
YEM|Yemen,Republic of Yemen|Yemeni,Yemenite|Sanaa,Sana'a,Sana’a,Aden|
ZMB|Zambia|Zambian|Lusaka|
ZWE|Zimbabwe|Zimbabwean|Harare|
`
