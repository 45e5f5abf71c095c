/** States in French beyond their names, in the columns of `states.en.ts`: adjectives, capitals, seats. */
export const STATES = `
USA|États-Unis,Etats-Unis,États-Unis d'Amérique,USA|américain,américaine,américains,américaines,Américains|Washington|Maison Blanche,Maison-Blanche
RUS|Russie,Fédération de Russie|russe,russes,Russes|Moscou|Kremlin
UKR|Ukraine|ukrainien,ukrainienne,ukrainiens,ukrainiennes,Ukrainiens|Kiev,Kyiv|
FRA|France|français,française,françaises,Français|Paris|Élysée,Elysée,Quai d'Orsay,Matignon
GBR|Royaume-Uni,Grande-Bretagne|britannique,britanniques,Britanniques|Londres|Downing Street
DEU|Allemagne|allemand,allemande,allemands,allemandes,Allemands|Berlin|
CHN|Chine|chinois,chinoise,chinoises,Chinois|Pékin|
ISR|Israël|israélien,israélienne,israéliens,israéliennes,Israéliens|Jérusalem,Tel-Aviv|
PSE|Palestine,Autorité palestinienne|palestinien,palestinienne,palestiniens,palestiniennes,Palestiniens|Ramallah|
IRN|Iran|iranien,iranienne,iraniens,iraniennes,Iraniens|Téhéran|
IRQ|Irak|irakien,irakienne,irakiens,Irakiens|Bagdad|
SYR|Syrie|syrien,syrienne,syriens,Syriens|Damas|
LBN|Liban|libanais,libanaise,libanaises,Libanais|Beyrouth|
EGY|Égypte,Egypte|égyptien,égyptienne,égyptiens,Égyptiens|Le Caire,Caire|
SAU|Arabie saoudite|saoudien,saoudienne,saoudiens,Saoudiens|Riyad|
QAT|Qatar|qatari,qatarie,qataris,Qataris|Doha|
TUR|Turquie|turc,turque,turcs,turques,Turcs|Ankara|
ARE|Émirats arabes unis|émirati,émiratie,émiratis|Abou Dhabi|
YEM|Yémen|yéménite,yéménites,Yéménites|Sanaa|
JOR|Jordanie|jordanien,jordanienne|Amman|
LBY|Libye|libyen,libyenne,libyens|Tripoli|
DZA|Algérie|algérien,algérienne,algériens|Alger|
MAR|Maroc|marocain,marocaine,marocains|Rabat|
TUN|Tunisie|tunisien,tunisienne,tunisiens|Tunis|
MLI|Mali|malien,malienne,maliens|Bamako|
NER|Niger|nigérien,nigérienne,nigériens|Niamey|
TCD|Tchad|tchadien,tchadienne|N'Djamena|
SDN|Soudan|soudanais,soudanaise|Khartoum|
SSD|Soudan du Sud|sud-soudanais|Djouba|
ETH|Éthiopie|éthiopien,éthiopienne|Addis-Abeba|
ERI|Érythrée|érythréen,érythréenne|Asmara|
COD|République démocratique du Congo,RDC|congolais,congolaise|Kinshasa|
RWA|Rwanda|rwandais,rwandaise|Kigali|
SEN|Sénégal|sénégalais,sénégalaise|Dakar|
CIV|Côte d'Ivoire|ivoirien,ivoirienne|Abidjan|
ARM|Arménie|arménien,arménienne,arméniens|Erevan|
AZE|Azerbaïdjan|azerbaïdjanais,azerbaïdjanaise|Bakou|
GEO|Géorgie|géorgien,géorgienne|Tbilissi|
BLR|Biélorussie,Bélarus|biélorusse,bélarusse|Minsk|
POL|Pologne|polonais,polonaise|Varsovie|
HUN|Hongrie|hongrois,hongroise|Budapest|
ITA|Italie|italien,italienne,italiens|Rome|
ESP|Espagne|espagnol,espagnole|Madrid|
GRC|Grèce|grec,grecque|Athènes|
SRB|Serbie|serbe,serbes|Belgrade|
XKX|Kosovo|kosovar,kosovare|Pristina|
NOR|Norvège|norvégien,norvégienne|Oslo|
CHE|Suisse|suisse,suisses|Berne|
BEL|Belgique|belge,belges|Bruxelles|
NLD|Pays-Bas|néerlandais,néerlandaise|La Haye|
JPN|Japon|japonais,japonaise|Tokyo|
KOR|Corée du Sud|sud-coréen,sud-coréenne|Séoul|
PRK|Corée du Nord|nord-coréen,nord-coréenne|Pyongyang|
IND|Inde|indien,indienne|New Delhi|
PAK|Pakistan|pakistanais,pakistanaise|Islamabad|
AFG|Afghanistan|afghan,afghane,afghans|Kaboul|
COL|Colombie|colombien,colombienne|Bogota|
VEN|Venezuela|vénézuélien,vénézuélienne|Caracas|
CUB|Cuba|cubain,cubaine|La Havane|
BRA|Brésil|brésilien,brésilienne|Brasilia|
KEN|Kenya|kényan,kényane,kényans,kényanes|Nairobi|
CHL|Chili|chilien,chilienne,chiliens,chiliennes|Santiago|
MEX|Mexique|mexicain,mexicaine,mexicains,mexicaines|Mexico|
ARG|Argentine|argentin,argentine,argentins,argentines|Buenos Aires|
OMN|Oman|omanais,omanaise|Mascate|
KWT|Koweït|koweïtien,koweïtienne,koweïtiens|Koweït|
NGA|Nigeria|nigérian,nigériane,nigérians|Abuja|
SOM|Somalie|somalien,somalienne,somaliens|Mogadiscio|
UGA|Ouganda|ougandais,ougandaise|Kampala|
BFA|Burkina Faso|burkinabè,burkinabé|Ouagadougou|
ZAF|Afrique du Sud|sud-africain,sud-africaine,sud-africains|Pretoria|
THA|Thaïlande|thaïlandais,thaïlandaise|Bangkok|
KHM|Cambodge|cambodgien,cambodgienne,cambodgiens|Phnom Penh|
VNM|Vietnam,Viêt Nam|vietnamien,vietnamienne,vietnamiens|Hanoï|
PHL|Philippines|philippin,philippine,philippins|Manille|
IDN|Indonésie|indonésien,indonésienne|Jakarta|
AUS|Australie|australien,australienne,australiens|Canberra|
CAN|Canada|canadien,canadienne,canadiens|Ottawa|
DNK|Danemark|danois,danoise,danoises|Copenhague|
PRT|Portugal|portugais,portugaise|Lisbonne|
IRL|Irlande|irlandais,irlandaise|Dublin|
SWE|Suède|suédois,suédoise|Stockholm|
FIN|Finlande|finlandais,finlandaise|Helsinki|
AUT|Autriche|autrichien,autrichienne|Vienne|
ROU|Roumanie|roumain,roumaine,roumains|Bucarest|
BGR|Bulgarie|bulgare,bulgares|Sofia|
MDA|Moldavie|moldave,moldaves|Chisinau|
SVK|Slovaquie|slovaque,slovaques|Bratislava|
CZE|Tchéquie,République tchèque|tchèque,tchèques|Prague|
LTU|Lituanie|lituanien,lituanienne|Vilnius|
LVA|Lettonie|letton,lettone,lettons|Riga|
EST|Estonie|estonien,estonienne|Tallinn|
HRV|Croatie|croate,croates|Zagreb|
KAZ|Kazakhstan|kazakh,kazakhe|Astana|
`
