/**
 * Regions, seas, continents and well-known places that no list of towns holds, one a line:
 * name | alpha-3 where it lies within one state | adjectives and words for its people. Other spellings of towns stand here too.
 */
export const REGIONS = `
Middle East||Middle Eastern,Mideast
West||Western
Arab world||Arab,Arabs
Near East
Far East
Europe||European,Europeans
Eastern Europe
Western Europe
Central Europe
Africa||African,Africans
North Africa
West Africa
East Africa
Horn of Africa
Sahel
Asia||Asian,Asians
Central Asia||Central Asian
South Asia
Southeast Asia
South-East Asia
East Asia
Latin America||Latin American
Central America
South America
North America
Caribbean|
Balkans||Balkan
Western Balkans
Caucasus
South Caucasus
North Caucasus|RUS
Baltics
Scandinavia||Nordic,Scandinavian
Gulf||Gulf Arab
Persian Gulf
Arabian Gulf
Levant
Maghreb
Oceania
Arctic
Antarctica
Black Sea
Red Sea
Baltic Sea
Caspian Sea
Mediterranean
Mediterranean Sea
Dead Sea
Sea of Azov
South China Sea
East China Sea
Yellow Sea
Atlantic
Pacific
Indian Ocean
Indo-Pacific
Asia-Pacific
Suez Canal|EGY
Panama Canal|PAN
Strait of Hormuz
Bab el-Mandeb
Bosphorus|TUR
Kerch Strait
English Channel
Crimea|UKR|Crimean
Crimean Peninsula|UKR
Donbas|UKR
Donbass|UKR
Donetsk|UKR
Luhansk|UKR
Lugansk|UKR
Zaporizhzhia|UKR
Zaporozhye|UKR
Kherson|UKR
Kharkiv|UKR
Kharkov|UKR
Odesa|UKR
Odessa|UKR
Dnipro|UKR
Lviv|UKR
Mariupol|UKR
Bakhmut|UKR
Chernobyl|UKR
Transcarpathia|UKR
Transnistria|MDA
Transdniestria|MDA
Gagauzia|MDA
Abkhazia|GEO
South Ossetia|GEO
Nagorno-Karabakh|AZE
Nagorno Karabakh|AZE
Karabakh|AZE
Artsakh|AZE
Lachin Corridor|AZE
Nakhchivan|AZE
Zangezur|ARM
Syunik|ARM
Chechnya|RUS|Chechen
Dagestan|RUS
Ingushetia|RUS
North Ossetia|RUS
Siberia|RUS
Kaliningrad|RUS
Tatarstan|RUS
Kuban|RUS
Gaza|PSE
Gaza Strip|PSE
Gaza City|PSE
West Bank|PSE
East Jerusalem|PSE
Rafah|PSE
Khan Younis|PSE
Khan Yunis|PSE
Jenin|PSE
Nablus|PSE
Hebron|PSE
Golan Heights
Golan
Sinai|EGY
Sinai Peninsula|EGY
Galilee|ISR
Negev|ISR
Sharm el-Sheikh|EGY
Sharm el Sheikh|EGY
Bekaa Valley|LBN
Kurdistan||Kurdish,Kurds
Iraqi Kurdistan|IRQ
Idlib|SYR
Aleppo|SYR
Homs|SYR
Hama|SYR
Raqqa|SYR
Deir ez-Zor|SYR
Afrin|SYR
Kobani|SYR
Daraa|SYR
Ghouta|SYR
Anbar|IRQ
Mosul|IRQ
Fallujah|IRQ
Kirkuk|IRQ
Erbil|IRQ
Helmand|AFG
Panjshir|AFG
Kandahar|AFG
Khyber Pakhtunkhwa|PAK
Waziristan|PAK
Balochistan|PAK
Punjab
Kashmir||Kashmiri
Jammu and Kashmir|IND
Ladakh|IND
Manipur|IND
Assam|IND
Tibet|CHN
Xinjiang|CHN
Hong Kong|CHN
Macau|CHN
Taiwan Strait
Korean Peninsula
Panmunjom|KOR
Darfur|SDN
South Kordofan|SDN
Kordofan|SDN
Blue Nile|SDN
Port Sudan|SDN
El Fasher|SDN
Omdurman|SDN
Abyei
Tigray|ETH
Amhara|ETH
Oromia|ETH
Ogaden|ETH
Somaliland|SOM
Puntland|SOM
Jubaland|SOM
Casamance|SEN
Azawad|MLI
Biafra|NGA
Niger Delta|NGA
Cabinda|AGO
Cabo Delgado|MOZ
Kivu|COD
North Kivu|COD
South Kivu|COD
Ituri|COD
Katanga|COD
Goma|COD
Western Sahara|ESH
Sahara
Cyrenaica|LBY
Benghazi|LBY
Misrata|LBY
Sirte|LBY
Hodeidah|YEM
Hudaydah|YEM
Taiz|YEM
Taizz|YEM
Marib|YEM
Hadramaut|YEM
Hadramawt|YEM
Saada|YEM
Sa'ada|YEM
Nineveh|IRQ
Northern Ireland|GBR
Scotland|GBR
Wales|GBR
Falkland Islands
Falklands
Gibraltar
Catalonia|ESP|Catalan
Basque Country|ESP
Corsica|FRA
Bavaria|DEU
Sicily|ITA
Crete|GRC
Northern Cyprus|CYP
Chiapas|MEX
Catatumbo|COL
Cauca|COL
Choco|COL
Chocó|COL
Antioquia|COL
Arauca|COL
Amazon
Andes
Mindanao|PHL
Bangsamoro|PHL
Aceh|IDN
Papua|IDN
West Papua|IDN
Rakhine|MMR
Kachin|MMR
Karen State|MMR
Shan State|MMR
New Caledonia
Bougainville|PNG
Republika Srpska|BIH
Vojvodina|SRB
Srebrenica|BIH
Mitrovica|XKX
Guantanamo
Guantanamo Bay
Greenland|DNK
Svalbard|NOR
Camp David|USA
New York|USA
New York City|USA
Washington State|USA
Capitol Hill|USA
California|USA
Texas|USA
Florida|USA
Alaska|USA
Hawaii|USA
Virginia|USA
Ohio|USA
Michigan|USA
Illinois|USA
Pennsylvania|USA
Arizona|USA
Alabama|USA
Arkansas|USA
Colorado|USA
Connecticut|USA
Delaware|USA
Idaho|USA
Indiana|USA
Iowa|USA
Kansas|USA
Kentucky|USA
Louisiana|USA
Maine|USA
Maryland|USA
Massachusetts|USA
Minnesota|USA
Mississippi|USA
Missouri|USA
Montana|USA
Nebraska|USA
Nevada|USA
New Hampshire|USA
New Jersey|USA
New Mexico|USA
North Carolina|USA
North Dakota|USA
Oklahoma|USA
Oregon|USA
Rhode Island|USA
South Carolina|USA
South Dakota|USA
Tennessee|USA
Utah|USA
Vermont|USA
West Virginia|USA
Wisconsin|USA
Wyoming|USA
Puerto Rico|USA
Geneva|CHE
Davos|CHE
Zurich|CHE
Istanbul|TUR
Antalya|TUR
Dubai|ARE
Munich|DEU
Frankfurt|DEU
Strasbourg|FRA
Milan|ITA
Naples|ITA
Venice|ITA
Turin|ITA
Seville|ESP
Lisbon|PRT
St. Petersburg|RUS
St Petersburg|RUS
Saint Petersburg|RUS
Sochi|RUS
Vladivostok|RUS
Rostov|RUS
Rostov-on-Don|RUS
Belgorod|RUS
Bryansk|RUS
Voronezh|RUS
Bombay|IND
Mumbai|IND
Calcutta|IND
Shanghai|CHN
Saigon|VNM
Rangoon|MMR
Yangon|MMR
Lagos|NGA
Johannesburg|ZAF
Cape Town|ZAF
Alexandria|EGY
Casablanca|MAR
Marrakesh|MAR
Haifa|ISR
Tyre|LBN
Sidon|LBN
Basra|IRQ
Karbala|IRQ
Najaf|IRQ
Isfahan|IRN
Natanz|IRN
Fordow|IRN
Bushehr|IRN
Karachi|PAK
Lahore|PAK
Peshawar|PAK
Quetta|PAK
Asuncion|PRY
Rio de Janeiro|BRA
Sao Paulo|BRA
São Paulo|BRA
Cali|COL
Medellin|COL
Medellín|COL
Cartagena|COL
Cucuta|COL
`
