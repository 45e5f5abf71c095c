/** States in German beyond their names, in the columns of `states.en.ts`: adjectives, capitals, seats. */
export const STATES = `
USA|USA,US,Vereinigte Staaten,Vereinigten Staaten,Amerika|amerikanisch,US-amerikanisch|Washington|Weißes Haus,Weißen Haus,Weiße Haus
RUS|Russland,Rußland,Russische Föderation,Russischen Föderation|russisch,Russen|Moskau|Kreml
UKR|Ukraine|ukrainisch,Ukrainer|Kiew,Kyjiw|
DEU|Deutschland|deutsch,deutsche,deutscher,deutschen,Deutschen|Berlin|Kanzleramt
GBR|Großbritannien,Vereinigtes Königreich|britisch,Briten|London|Downing Street
FRA|Frankreich|französisch,Franzosen|Paris|Élysée-Palast,Elysee
AUT|Österreich|österreichisch|Wien|
CHE|Schweiz|schweizerisch|Bern|
CHN|China|chinesisch,Chinesen|Peking|
ISR|Israel|israelisch,Israelis|Jerusalem,Tel Aviv|
PSE|Palästina|palästinensisch,Palästinenser|Ramallah|
IRN|Iran|iranisch,Iraner|Teheran|
IRQ|Irak|irakisch|Bagdad|
SYR|Syrien|syrisch|Damaskus|
LBN|Libanon|libanesisch|Beirut|
EGY|Ägypten|ägyptisch|Kairo|
SAU|Saudi-Arabien|saudisch|Riad|
QAT|Katar|katarisch|Doha|
TUR|Türkei|türkisch,Türken|Ankara|
ARE|Vereinigte Arabische Emirate|emiratisch|Abu Dhabi|
YEM|Jemen|jemenitisch|Sanaa|
POL|Polen|polnisch|Warschau|
HUN|Ungarn|ungarisch|Budapest|
BLR|Belarus,Weißrussland|belarussisch,weißrussisch|Minsk|
SRB|Serbien|serbisch|Belgrad|
XKX|Kosovo|kosovarisch|Pristina|
ITA|Italien|italienisch|Rom|
ESP|Spanien|spanisch|Madrid|
GRC|Griechenland|griechisch|Athen|
NLD|Niederlande|niederländisch|Den Haag|
BEL|Belgien|belgisch|Brüssel|
NOR|Norwegen|norwegisch|Oslo|
SWE|Schweden|schwedisch|Stockholm|
FIN|Finnland|finnisch|Helsinki|
ARM|Armenien|armenisch|Eriwan|
AZE|Aserbaidschan|aserbaidschanisch|Baku|
GEO|Georgien|georgisch|Tiflis|
SDN|Sudan|sudanesisch|Khartum|
ETH|Äthiopien|äthiopisch|Addis Abeba|
KOR|Südkorea|südkoreanisch|Seoul|
PRK|Nordkorea|nordkoreanisch|Pjöngjang|
JPN|Japan|japanisch|Tokio|
IND|Indien|indisch|Neu-Delhi|
PAK|Pakistan|pakistanisch|Islamabad|
AFG|Afghanistan|afghanisch|Kabul|
COL|Kolumbien|kolumbianisch|Bogotá|
KEN|Kenia|kenianisch|Nairobi|
CHL|Chile|chilenisch|Santiago|
VEN|Venezuela|venezolanisch|Caracas|
CUB|Kuba|kubanisch|Havanna|
BRA|Brasilien|brasilianisch|Brasília|
MEX|Mexiko|mexikanisch|Mexiko-Stadt|
ARG|Argentinien|argentinisch|Buenos Aires|
MAR|Marokko|marokkanisch|Rabat|
DZA|Algerien|algerisch|Algier|
TUN|Tunesien|tunesisch|Tunis|
LBY|Libyen|libysch|Tripolis|
JOR|Jordanien|jordanisch|Amman|
OMN|Oman|omanisch|Maskat|
KWT|Kuwait|kuwaitisch|Kuwait-Stadt|
MLI|Mali|malisch|Bamako|
NER|Niger|nigrisch|Niamey|
NGA|Nigeria|nigerianisch|Abuja|
SOM|Somalia|somalisch|Mogadischu|
RWA|Ruanda|ruandisch|Kigali|
COD|Demokratische Republik Kongo,DR Kongo|kongolesisch|Kinshasa|
UGA|Uganda|ugandisch|Kampala|
SSD|Südsudan|südsudanesisch|Juba|
ERI|Eritrea|eritreisch|Asmara|
TCD|Tschad|tschadisch|N'Djamena|
SEN|Senegal|senegalesisch|Dakar|
ZAF|Südafrika|südafrikanisch|Pretoria|
THA|Thailand|thailändisch|Bangkok|
KHM|Kambodscha|kambodschanisch|Phnom Penh|
VNM|Vietnam|vietnamesisch|Hanoi|
PHL|Philippinen|philippinisch|Manila|
MMR|Myanmar|myanmarisch|Naypyidaw|
IDN|Indonesien|indonesisch|Jakarta|
AUS|Australien|australisch|Canberra|
CAN|Kanada|kanadisch|Ottawa|
DNK|Dänemark|dänisch|Kopenhagen|
PRT|Portugal|portugiesisch|Lissabon|
IRL|Irland|irisch|Dublin|
ROU|Rumänien|rumänisch|Bukarest|
BGR|Bulgarien|bulgarisch|Sofia|
MDA|Moldau,Moldawien|moldauisch,moldawisch|Chisinau|
SVK|Slowakei|slowakisch|Bratislava|
CZE|Tschechien|tschechisch|Prag|
LTU|Litauen|litauisch|Vilnius|
LVA|Lettland|lettisch|Riga|
EST|Estland|estnisch|Tallinn|
HRV|Kroatien|kroatisch|Zagreb|
ALB|Albanien|albanisch|Tirana|
KAZ|Kasachstan|kasachisch|Astana|
UZB|Usbekistan|usbekisch|Taschkent|
`
