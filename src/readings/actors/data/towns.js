// Towns: name, ISO 3166 alpha-3, latitude, longitude; largest first. From GeoNames, CC BY 4.0. Made by scripts/actors-data.mjs: do not edit.
export const TOWNS = `
Shanghai|CHN|31.22|121.46
Istanbul|TUR|41.01|28.95
Buenos Aires|ARG|-34.61|-58.38
Mumbai|IND|19.07|72.88
Mexico City|MEX|19.43|-99.13
Beijing|CHN|39.91|116.40
Karachi|PAK|24.86|67.01
Tianjin|CHN|39.14|117.18
Guangzhou|CHN|23.12|113.25
Delhi|IND|28.65|77.23
Moscow|RUS|55.75|37.62
Shenzhen|CHN|22.55|114.07
Dhaka|BGD|23.71|90.41
Seoul|KOR|37.57|126.98
São Paulo|BRA|-23.55|-46.64
Wuhan|CHN|30.58|114.27
Lagos|NGA|6.45|3.39
Jakarta|IDN|-6.21|106.85
Tokyo|JPN|35.69|139.69
New York City|USA|40.71|-74.01
Dongguan|CHN|23.02|113.75
Taipei|TWN|25.05|121.53
Kinshasa|COD|-4.33|15.31
Lima|PER|-12.04|-77.03
Cairo|EGY|30.06|31.25
Bogotá|COL|4.61|-74.08
London|GBR|51.51|-0.13
Chongqing|CHN|29.56|106.55
Chengdu|CHN|30.67|104.07
Baghdad|IRQ|33.34|44.40
Nanjing|CHN|32.06|118.78
Tehran|IRN|35.69|51.42
Nanchong|CHN|30.80|106.08
Hong Kong|HKG|22.28|114.17
Xi’an|CHN|34.26|108.93
Lahore|PAK|31.56|74.35
Shenyang|CHN|41.79|123.43
Hangzhou|CHN|30.29|120.16
Rio de Janeiro|BRA|-22.91|-43.18
Harbin|CHN|45.75|126.65
Tai’an|CHN|36.19|117.12
Suzhou|CHN|31.30|120.60
Shantou|CHN|23.37|116.71
Bangkok|THA|13.75|100.50
Bengaluru|IND|12.97|77.59
Saint Petersburg|RUS|59.94|30.31
Santiago|CHL|-33.46|-70.65
Kolkata|IND|22.56|88.36
Sydney|AUS|-33.87|151.21
Yangon|MMR|16.81|96.16
Jinan|CHN|36.67|117.00
Chennai|IND|13.09|80.28
Zhengzhou|CHN|34.76|113.65
Melbourne|AUS|-37.81|144.96
Riyadh|SAU|24.69|46.72
Changchun|CHN|43.88|125.32
Dalian|CHN|38.91|121.60
Los Angeles|USA|34.05|-118.24
Chittagong|BGD|22.34|91.83
Kunming|CHN|25.04|102.72
Alexandria|EGY|31.20|29.92
Ahmedabad|IND|23.03|72.59
Qingdao|CHN|36.06|120.38
Busan|KOR|35.10|129.03
Abidjan|CIV|5.35|-4.00
Kano|NGA|12.00|8.52
Foshan|CHN|23.03|113.13
Hyderabad|IND|17.38|78.46
Puyang|CHN|29.46|119.89
Yokohama|JPN|35.43|139.65
Ibadan|NGA|7.38|3.91
Singapore|SGP|1.29|103.85
Wuxi|CHN|31.57|120.29
Xiamen|CHN|24.48|118.08
Ankara|TUR|39.92|32.85
Tianshui|CHN|34.58|105.74
Ningbo|CHN|29.88|121.55
Ho Chi Minh City|VNM|10.82|106.63
Shiyan|CHN|32.65|110.78
Cape Town|ZAF|-33.93|18.42
Taiyuan|CHN|37.87|112.56
Berlin|DEU|52.52|13.41
Tangshan|CHN|39.63|118.18
Hefei|CHN|31.86|117.28
Madrid|ESP|40.42|-3.70
Pyongyang|PRK|39.03|125.75
Casablanca|MAR|33.59|-7.61
Zibo|CHN|36.79|118.06
Zhongshan|CHN|21.32|110.57
Durban|ZAF|-29.86|31.03
Changsha|CHN|28.20|112.97
Kabul|AFG|34.53|69.17
Ürümqi|CHN|43.80|87.60
Caracas|VEN|10.49|-66.88
Dubai|ARE|25.08|55.31
Pune|IND|18.52|73.86
Sūrat|IND|21.20|72.83
Jeddah|SAU|21.49|39.19
Shijiazhuang|CHN|38.04|114.48
Kanpur|IND|26.47|80.35
Kyiv|UKR|50.45|30.52
Luanda|AGO|-8.84|13.23
Quezon City|PHL|14.65|121.05
Addis Ababa|ETH|9.02|38.75
Nairobi|KEN|-1.28|36.82
Chicago|USA|41.85|-87.65
Salvador|BRA|-12.97|-38.51
Jaipur|IND|26.92|75.79
Dar es Salaam|TZA|-6.82|39.27
Lanzhou|CHN|36.06|103.84
Incheon|KOR|37.46|126.71
Yunfu|CHN|22.93|112.04
Basrah|IRQ|30.51|47.78
Navi Mumbai|IND|19.04|73.02
Toronto|CAN|43.70|-79.42
Osaka|JPN|34.69|135.50
Mogadishu|SOM|2.04|45.34
Daegu|KOR|35.87|128.59
Faisalabad|PAK|31.42|73.09
İzmir|TUR|38.41|27.14
Dakar|SEN|14.69|-17.44
Lucknow|IND|26.84|80.92
Giza|EGY|30.01|31.21
Fortaleza|BRA|-3.72|-38.54
Cali|COL|3.44|-76.52
Surabaya|IDN|-7.25|112.75
Belo Horizonte|BRA|-19.92|-43.94
Nanchang|CHN|28.68|115.85
Rome|ITA|41.89|12.51
Mashhad|IRN|36.32|59.57
Brooklyn|USA|40.65|-73.95
Houston|USA|29.76|-95.36
Queens|USA|40.68|-73.84
Nagpur|IND|21.15|79.08
Maracaibo|VEN|10.67|-71.61
Brasília|BRA|-15.78|-47.93
Santo Domingo|DOM|18.47|-69.89
Nagoya|JPN|35.18|136.91
Brisbane|AUS|-27.47|153.03
Havana|CUB|23.13|-82.38
Paris|FRA|48.85|2.35
Al Mawşil al Jadīdah|IRQ|36.33|43.11
Johannesburg|ZAF|-26.20|28.04
Kowloon|HKG|22.32|114.18
Al Başrah al Qadīmah|IRQ|30.50|47.82
Almaty|KAZ|43.26|76.93
Dadonghai|CHN|18.22|109.51
Medellín|COL|6.25|-75.56
Tashkent|UZB|41.26|69.22
Algiers|DZA|36.73|3.09
Khartoum|SDN|15.55|32.53
Accra|GHA|5.56|-0.20
Guayaquil|ECU|-2.20|-79.89
Ordos|CHN|39.61|109.78
Sanaa|YEM|15.35|44.21
Beirut|LBN|33.89|35.50
Perth|AUS|-31.95|115.86
Sapporo|JPN|43.07|141.35
Jilin|CHN|43.85|126.56
Bucharest|ROU|44.43|26.11
Camayenne|GIN|9.54|-13.69
Indore|IND|22.72|75.83
Iztapalapa|MEX|19.36|-99.06
Conakry|GIN|9.54|-13.68
Bayan Nur|CHN|40.74|107.39
Maracay|VEN|10.24|-67.59
Medan|IDN|3.58|98.67
Rawalpindi|PAK|33.60|73.05
Minsk|BLR|53.90|27.57
Budapest|HUN|47.50|19.04
Mosul|IRQ|36.34|43.12
Hamburg|DEU|53.55|9.99
Curitiba|BRA|-25.43|-49.27
Warsaw|POL|52.23|21.01
Bandung|IDN|-6.92|107.61
Soweto|ZAF|-26.27|27.86
Vienna|AUT|48.21|16.37
Rabat|MAR|34.01|-6.83
Ecatepec de Morelos|MEX|19.60|-99.06
Barcelona|ESP|41.39|2.16
Pretoria|ZAF|-25.74|28.19
Aleppo|SYR|36.20|37.16
Kunshan|CHN|31.38|120.95
Manila|PHL|14.60|120.98
Montréal|CAN|45.51|-73.59
Patna|IND|25.59|85.14
Bhopal|IND|23.25|77.40
Manaus|BRA|-3.10|-60.02
Xinyang|CHN|32.12|114.07
Kaduna|NGA|10.53|7.44
Phnom Penh|KHM|11.56|104.92
Damascus|SYR|33.51|36.29
Philadelphia|USA|39.95|-75.16
Phoenix|USA|33.45|-112.07
Isfahan|IRN|32.65|51.67
Ludhiāna|IND|30.91|75.85
Harare|ZWE|-17.83|31.05
Kobe|JPN|34.69|135.18
Bekasi|IDN|-6.23|106.99
Kaohsiung|TWN|22.62|120.31
Stockholm|SWE|59.33|18.07
Caloocan City|PHL|14.65|120.97
Guadalajara|MEX|20.67|-103.39
Manhattan|USA|40.78|-73.97
Asunción|PRY|-25.29|-57.65
Recife|BRA|-8.05|-34.88
Daejeon|KOR|36.35|127.38
San Antonio|USA|29.42|-98.49
Kumasi|GHA|6.69|-1.62
Kota Bharu|MYS|6.12|102.24
Kyoto|JPN|35.02|135.75
Kuala Lumpur|MYS|3.14|101.69
Karaj|IRN|35.83|50.99
Kathmandu|NPL|27.70|85.32
Palembang|IDN|-2.92|104.75
Multan|PAK|30.20|71.48
Tirunelveli|IND|8.73|77.68
Puebla|MEX|19.04|-98.20
Hanoi|VNM|21.02|105.84
Kharkiv|UKR|49.98|36.25
Agra|IND|27.18|78.02
Córdoba|ARG|-31.41|-64.18
Tabriz|IRN|38.08|46.29
Novosibirsk|RUS|55.04|82.93
Gwangju|KOR|35.15|126.92
Bursa|TUR|40.20|29.06
Vadodara|IND|22.30|73.21
Belém|BRA|-1.46|-48.50
Fushun|CHN|41.89|123.94
Quito|ECU|-0.23|-78.52
San Diego|USA|32.72|-117.16
Fukuoka|JPN|33.60|130.42
Antananarivo|MDG|-18.91|47.54
Luoyang|CHN|34.68|112.45
Hyderabad|PAK|25.39|68.37
The Bronx|USA|40.85|-73.87
Valencia|VEN|10.16|-68.01
Gujranwala|PAK|32.16|74.19
Barranquilla|COL|10.97|-74.78
Guankou|CHN|28.16|113.63
Lubumbashi|COD|-11.66|27.48
Porto Alegre|BRA|-30.03|-51.23
Tangerang|IDN|-6.18|106.63
Najafgarh|IND|28.61|76.98
Santa Cruz de la Sierra|BOL|-17.79|-63.18
Handan|CHN|36.60|114.47
Kampala|UGA|0.32|32.58
Yekaterinburg|RUS|56.85|60.61
Khulna|BGD|22.81|89.56
Douala|CMR|4.05|9.70
Gorakhpur|IND|29.45|75.67
Sharjah|ARE|25.34|55.41
Mecca|SAU|21.43|39.83
Makassar|IDN|-5.15|119.43
Juárez|MEX|31.72|-106.46
Kawasaki|JPN|35.52|139.72
South Tangerang|IDN|-6.29|106.72
Baotou|CHN|40.58|110.02
Tijuana|MEX|32.50|-117.00
Dallas|USA|32.78|-96.81
Medina|SAU|24.47|39.61
Yaoundé|CMR|3.87|11.52
Bamako|MLI|12.65|-8.00
Nashik|IND|20.00|73.79
Semarang|IDN|-6.99|110.42
Brazzaville|COG|-4.27|15.28
Pimpri|IND|18.62|73.81
Nizhniy Novgorod|RUS|56.33|44.00
Amman|JOR|31.96|35.95
Budta|PHL|7.20|124.44
Belgrade|SRB|44.80|20.47
Montevideo|URY|-34.90|-56.19
Lusaka|ZMB|-15.41|28.29
Xuchang|CHN|34.03|113.86
Kalyān|IND|19.24|73.14
Thāne|IND|19.20|72.96
Munich|DEU|48.14|11.58
Ra’s Bayrūt|LBN|33.90|35.48
Shiraz|IRN|29.61|52.53
Adana|TUR|36.99|35.33
Suwon|KOR|37.29|127.01
León de los Aldama|MEX|21.13|-101.67
Milan|ITA|45.46|9.19
Port-au-Prince|HTI|18.54|-72.34
Adelaide|AUS|-34.93|138.60
Meerut|IND|28.98|77.71
Nowrangapur|IND|19.23|82.55
Faridabad|IND|28.41|77.31
Peshawar|PAK|34.01|71.58
Davao|PHL|7.07|125.61
Mandalay|MMR|21.97|96.08
Omdurman|SDN|15.64|32.48
Santiago de los Caballeros|DOM|19.45|-70.70
Yueyang|CHN|29.37|113.09
Anshan|CHN|41.12|122.99
Tongshan|CHN|34.18|117.16
Ghāziābād|IND|28.67|77.44
Depok|IDN|-6.40|106.82
Saitama|JPN|35.91|139.66
Dombivli|IND|19.22|73.08
Maputo|MOZ|-25.97|32.58
Gustavo Adolfo Madero|MEX|19.49|-99.11
Fuzhou|CHN|26.06|119.31
Rājkot|IND|22.29|70.79
Rosario|ARG|-32.95|-60.64
Guiyang|CHN|26.58|106.72
Goiânia|BRA|-16.68|-49.25
Guarulhos|BRA|-23.46|-46.53
Prague|CZE|50.09|14.42
Varanasi|IND|25.32|83.01
Batam|IDN|1.15|104.02
Copenhagen|DNK|55.68|12.57
Sofia|BGR|42.70|23.32
Tripoli|LBY|32.89|13.19
Port Harcourt|NGA|4.78|7.01
Hiroshima|JPN|34.40|132.45
Zapopan|MEX|20.72|-103.38
Lijiang|CHN|26.87|100.22
Monterrey|MEX|25.68|-100.32
Samara|RUS|53.20|50.15
Omsk|RUS|54.99|73.37
Benin City|NGA|6.34|5.63
Malingao|PHL|7.16|124.47
Baku|AZE|40.38|49.89
Maiduguri|NGA|11.85|13.16
Kazan|RUS|55.79|49.12
Ciudad Nezahualcoyotl|MEX|19.40|-99.01
Yerevan|ARM|40.18|44.51
Amritsar|IND|31.62|74.88
Ouagadougou|BFA|12.37|-1.53
Yono|JPN|35.88|139.63
Rostov-na-Donu|RUS|47.23|39.72
Allahābād|IND|25.44|81.84
Goyang-si|KOR|37.66|126.83
Gaziantep|TUR|37.06|37.38
Visakhapatnam|IND|17.68|83.20
Sendai|JPN|38.27|140.87
Chelyabinsk|RUS|55.15|61.43
Datong|CHN|40.09|113.29
Tbilisi|GEO|41.69|44.83
Changshu City|CHN|31.65|120.74
Taichung|TWN|24.15|120.68
Teni|IND|10.01|77.48
Xianyang|CHN|34.34|108.70
Ufa|RUS|54.74|55.97
Dnipro|UKR|48.46|35.04
Seongnam-si|KOR|37.44|127.14
Campinas|BRA|-22.91|-47.06
Jabalpur|IND|23.17|79.95
Hāora|IND|22.58|88.32
Huainan|CHN|32.63|117.00
San Jose|USA|37.34|-121.89
Donetsk|UKR|48.02|37.80
Dublin|IRL|53.33|-6.25
Calgary|CAN|51.05|-114.09
Brussels|BEL|50.85|4.35
Aurangabad|IND|19.88|75.34
Volgograd|RUS|48.72|44.50
Nova Iguaçu|BRA|-22.76|-43.45
Jieyang|CHN|23.54|116.37
Odessa|UKR|46.48|30.73
Shivaji Nagar|IND|18.53|73.85
Zhu Cheng City|CHN|36.00|119.40
Kitakyushu|JPN|33.85|130.85
Solāpur|IND|17.67|75.91
Baoding|CHN|38.85|115.49
Guatemala City|GTM|14.64|-90.51
Benxi|CHN|41.29|123.77
Birmingham|GBR|52.48|-1.90
Perm|RUS|58.01|56.25
Srinagar|IND|34.09|74.81
Zaria|NGA|11.11|7.72
Managua|NIC|12.13|-86.25
Port Elizabeth|ZAF|-33.96|25.61
Fès|MAR|34.03|-5.00
Köln|DEU|50.93|6.95
Ulsan|KOR|35.54|129.32
Chandigarh|IND|30.74|76.79
Coimbatore|IND|11.01|76.97
Naples|ITA|40.85|14.27
Maceió|BRA|-9.67|-35.74
Cartagena|COL|10.40|-75.51
Changzhou|CHN|31.77|119.95
Sulţānah|SAU|24.49|39.59
Monrovia|LBR|6.30|-10.80
Kingston|JAM|18.00|-76.79
Erbil|IRQ|36.18|44.01
Austin|USA|30.27|-97.74
Krasnoyarsk|RUS|56.02|92.87
Nay Pyi Taw|MMR|19.75|96.13
Jodhpur|IND|26.27|73.01
Chiba|JPN|35.60|140.12
São Luís|BRA|-2.53|-44.30
Madurai|IND|9.92|78.12
Sale|MAR|34.05|-6.80
Huaibei|CHN|33.97|116.79
Cochabamba|BOL|-17.39|-66.16
Abobo|CIV|5.42|-4.02
Abū Ghurayb|IRQ|33.31|44.18
Bishkek|KGZ|42.87|74.59
Kaifeng|CHN|34.80|114.31
Qom|IRN|34.64|50.88
Guwahati|IND|26.18|91.75
Aba|NGA|5.11|7.37
Pingdingshan|CHN|33.74|113.30
Gwalior|IND|26.23|78.17
Qiqihar|CHN|47.34|123.96
Klang|MYS|3.04|101.44
Mendoza|ARG|-32.89|-68.83
Konya|TUR|37.87|32.48
Mbuji-Mayi|COD|-6.14|23.59
Vijayawada|IND|16.51|80.65
Pikine|SEN|14.76|-17.39
Turin|ITA|45.07|7.69
Mysore|IND|12.30|76.64
Jacksonville|USA|30.33|-81.66
Wenzhou|CHN|28.00|120.67
San Francisco|USA|37.77|-122.42
Liverpool|GBR|53.41|-2.98
Saratov|RUS|51.54|46.01
Rohini|IND|28.74|77.07
Tegucigalpa|HND|14.08|-87.21
Bucheon-si|KOR|37.50|126.78
Columbus|USA|39.96|-83.00
Voronezh|RUS|51.67|39.18
Ranchi|IND|23.34|85.31
Ulan Bator|MNG|47.91|106.88
Takeo|KHM|10.99|104.78
Ahvaz|IRN|31.32|48.68
Arequipa|PER|-16.40|-71.53
Padang|IDN|-0.95|100.35
Hubli|IND|15.35|75.13
Zhabei|CHN|31.26|121.46
Marrakesh|MAR|31.63|-8.00
Denpasar|IDN|-8.65|115.22
Kampung Baru Subang|MYS|3.15|101.53
Fort Worth|USA|32.73|-97.32
Indianapolis|USA|39.77|-86.16
Charlotte|USA|35.23|-80.84
Duque de Caxias|BRA|-22.79|-43.31
Jos|NGA|9.93|8.89
Valencia|ESP|39.47|-0.38
Ilorin|NGA|8.50|4.54
Callao|PER|-12.06|-77.12
La Paz|BOL|-16.50|-68.15
Ottawa|CAN|45.41|-75.70
Barquisimeto|VEN|10.06|-69.36
Chihuahua|MEX|28.64|-106.09
Nanning|CHN|22.82|108.32
Freetown|SLE|8.49|-13.24
Johor Bahru|MYS|1.47|103.76
Jerusalem|ISR|31.77|35.22
Bandar Lampung|IDN|-5.43|105.26
Bogor|IDN|-6.59|106.79
Narela|IND|28.85|77.09
Mombasa|KEN|-4.05|39.66
Cebu City|PHL|10.32|123.89
Muscat|OMN|23.58|58.41
Zaporizhia|UKR|47.82|35.19
Marseille|FRA|43.30|5.38
Zarqa|JOR|32.07|36.09
Naucalpan de Juárez|MEX|19.48|-99.24
Çankaya|TUR|39.92|32.86
Rahim Yar Khan|PAK|28.42|70.30
Pasragad Branch|IRN|34.78|48.47
Boumerdas|DZA|36.77|3.48
Jalandhar|IND|31.33|75.58
Thiruvananthapuram|IND|8.49|76.95
Sakai|JPN|34.58|135.47
Anyang|CHN|36.10|114.38
San Miguel de Tucumán|ARG|-26.82|-65.22
Cotonou|BEN|6.37|2.42
Salem|IND|11.65|78.16
Mérida|MEX|20.98|-89.62
Tiruchirappalli|IND|10.82|78.70
Homs|SYR|34.73|36.72
Hohhot|CHN|40.81|111.65
Niamey|NER|13.51|2.11
Tainan|TWN|22.99|120.21
Shangyu|CHN|30.02|120.87
Łódź|POL|51.77|19.47
Dammam|SAU|26.43|50.10
Xining|CHN|36.63|101.76
Kahrīz|IRN|34.38|47.06
Kota|IND|25.18|75.84
Natal|BRA|-5.79|-35.21
Bhubaneshwar|IND|20.27|85.83
Qinhuangdao|CHN|39.93|119.59
Hengyang|CHN|26.89|112.62
Antalya|TUR|36.91|30.70
Kraków|POL|50.06|19.94
Alīgarh|IND|27.88|78.07
Da Nang|VNM|16.07|108.22
Pietermaritzburg|ZAF|-29.62|30.39
Lomé|TGO|6.13|1.22
Trujillo|PER|-8.12|-79.03
Malang|IDN|-7.98|112.63
Ciudad Guayana|VEN|8.35|-62.64
Bareilly|IND|28.37|79.43
Kigali|RWA|-1.95|30.06
Teresina|BRA|-5.09|-42.80
Xinxiang|CHN|35.19|113.80
São Bernardo do Campo|BRA|-23.69|-46.56
Hegang|CHN|47.35|130.30
Riga|LVA|56.95|24.11
Amsterdam|NLD|52.37|4.89
Oyo|NGA|7.85|3.93
Quetta|PAK|30.18|67.00
Nottingham|GBR|52.95|-1.15
Campo Grande|BRA|-20.44|-54.65
Ashgabat|TKM|37.95|58.38
Álvaro Obregón|MEX|19.36|-99.20
Muzaffarābād|PAK|34.37|73.47
Bağcılar|TUR|41.04|28.86
As Sulaymānīyah|IRQ|35.56|45.43
San Luis Potosí|MEX|22.15|-100.98
Aguascalientes|MEX|21.88|-102.28
Cúcuta|COL|7.89|-72.51
Morādābād|IND|28.84|78.78
N'Djamena|TCD|12.11|15.04
Langfang|CHN|39.51|116.69
Zhumadian|CHN|32.98|114.03
Yantai|CHN|37.48|121.44
Lviv|UKR|49.84|24.02
Hermosillo|MEX|29.10|-110.98
Edmonton|CAN|53.55|-113.47
Jeonju|KOR|35.82|127.15
Saltillo|MEX|25.42|-101.01
Zhuzhou|CHN|27.83|113.15
Subang Jaya|MYS|3.04|101.58
Bhiwandi|IND|19.30|73.06
Pekanbaru|IDN|0.52|101.44
Sevilla|ESP|37.38|-5.97
Tol’yatti|RUS|53.53|49.35
Jaboatão|BRA|-8.18|-35.00
Shizuoka|JPN|34.98|138.38
Santo Domingo Oeste|DOM|18.50|-70.00
Rājshāhi|BGD|24.37|88.60
Battagram|PAK|34.68|73.02
City of Balikpapan|IDN|-1.24|116.89
Santo Domingo Este|DOM|18.49|-69.86
Changzhi|CHN|35.21|111.74
Bulawayo|ZWE|-20.15|28.58
Zagreb|HRV|45.81|15.98
Agadir|MAR|30.42|-9.60
Sarajevo|BIH|43.85|18.36
La Plata|ARG|-34.92|-57.95
Tunis|TUN|36.82|10.17
Zhangjiakou|CHN|40.81|114.88
Zigong|CHN|29.34|104.78
Mexicali|MEX|32.63|-115.45
Fuxin|CHN|42.02|121.66
Enugu|NGA|6.44|7.50
Tangier|MAR|35.77|-5.80
Huangshi|CHN|30.25|115.05
Liaoyang|CHN|41.27|123.17
Sheffield|GBR|53.38|-1.47
Seattle|USA|47.61|-122.33
Denver|USA|39.74|-104.98
El Paso|USA|31.76|-106.49
Kumamoto|JPN|32.81|130.69
Raipur|IND|21.23|81.63
General Santos|PHL|6.11|125.17
Dushanbe|TJK|38.54|68.78
Osasco|BRA|-23.53|-46.79
Detroit|USA|42.33|-83.05
Culiacán|MEX|24.79|-107.39
Matola|MOZ|-25.96|32.46
Zaragoza|ESP|41.66|-0.88
Xiangtan|CHN|27.85|112.90
Guadalupe|MEX|25.68|-100.26
Acapulco de Juárez|MEX|16.85|-99.91
Ipoh|MYS|4.58|101.08
Mississauga|CAN|43.58|-79.66
Boston|USA|42.36|-71.06
Puyang Chengguanzhen|CHN|35.71|115.01
Nantong|CHN|32.03|120.87
Mudanjiang|CHN|44.58|129.60
Athens|GRC|37.98|23.73
Santo André|BRA|-23.66|-46.54
Nouakchott|MRT|18.09|-15.98
Pointe-Noire|COG|-4.78|11.86
Memphis|USA|35.15|-90.05
Tlalnepantla|MEX|19.54|-99.20
Kryvyi Rih|UKR|47.91|33.38
João Pessoa|BRA|-7.12|-34.86
Ansan-si|KOR|37.32|126.82
Benghazi|LBY|32.11|20.07
Frankfurt am Main|DEU|50.12|8.68
Krasnodar|RUS|45.04|38.98
Guilin|CHN|25.28|110.29
Palermo|ITA|38.13|13.34
Colombo|LKA|6.94|79.85
Lilongwe|MWI|-13.97|33.79
Oran|DZA|35.70|-0.64
Diyarbakır|TUR|37.91|40.22
Taguig|PHL|14.52|121.08
New South Memphis|USA|35.09|-90.06
Ulyanovsk|RUS|54.33|48.39
Kotli|PAK|33.52|73.90
Okayama|JPN|34.65|133.93
Zhanjiang|CHN|21.28|110.34
Al Aḩmadī|KWT|29.08|48.08
Yogyakarta|IDN|-7.80|110.36
North York|CAN|43.77|-79.42
Chisinau|MDA|47.01|28.86
Wrocław|POL|51.10|17.03
Cheongju-si|KOR|36.64|127.49
Anyang-si|KOR|37.39|126.93
Tébessa|DZA|35.40|8.12
Zhenjiang|CHN|32.21|119.46
Portland|USA|45.52|-122.68
Winnipeg|CAN|49.88|-97.15
Dandong|CHN|40.13|124.39
Oklahoma City|USA|35.47|-97.52
Izhevsk|RUS|56.85|53.20
Jaboatão dos Guararapes|BRA|-8.11|-35.01
Shaoguan|CHN|24.80|113.58
Yancheng|CHN|33.36|120.16
Cancún|MEX|21.17|-86.85
Contagem|BRA|-19.93|-44.05
Santiago de Querétaro|MEX|20.59|-100.39
Bhilai|IND|21.21|81.43
Panshan|CHN|41.19|122.05
Djibouti|DJI|11.59|43.15
Las Vegas|USA|36.17|-115.14
Baltimore|USA|39.29|-76.61
Kermanshah|IRN|34.31|47.06
Coyoacán|MEX|19.35|-99.16
Ribeirão Preto|BRA|-21.18|-47.81
Al Ḩudaydah|YEM|14.80|42.95
Pasig City|PHL|14.59|121.06
Bristol|GBR|51.46|-2.60
Jamshedpur|IND|22.80|86.19
Haikou|CHN|20.05|110.34
Ta‘izz|YEM|13.58|44.02
São José dos Campos|BRA|-23.18|-45.89
Santa María Chimalhuacán|MEX|19.42|-98.95
Taizhou|CHN|32.49|119.91
Xingtai|CHN|37.06|114.49
Borivli|IND|19.23|72.86
Torreón|MEX|25.54|-103.42
Yaroslavl|RUS|57.63|39.87
Benoni|ZAF|-26.19|28.32
Hamamatsu|JPN|34.70|137.73
Cochin|IND|9.94|76.26
Jinzhou|CHN|41.11|121.14
Amrāvati|IND|20.93|77.75
Abu Dhabi|ARE|24.45|54.40
Haiphong|VNM|20.86|106.68
Washington, D.C.|USA|38.90|-77.04
Islamabad|PAK|33.72|73.04
Kirkuk|IRQ|35.47|44.39
Sāngli|IND|16.85|74.56
Milwaukee|USA|43.04|-87.91
Scarborough|CAN|43.77|-79.26
Shuangyashan|CHN|46.64|131.15
Situbondo|IDN|-7.71|114.01
Vancouver|CAN|49.25|-123.12
Barnaul|RUS|53.36|83.76
Rotterdam|NLD|51.92|4.48
Morelia|MEX|19.70|-101.18
Luancheng|CHN|37.88|114.65
Rasht|IRN|37.28|49.59
Abeokuta|NGA|7.16|3.35
Essen|DEU|51.46|7.01
Kayseri|TUR|38.73|35.49
Glasgow|GBR|55.87|-4.26
Gold Coast|AUS|-28.00|153.43
Yingkou|CHN|40.66|122.23
Abuja|NGA|9.06|7.50
Las Piñas|PHL|14.45|120.98
Zhangzhou|CHN|24.51|117.66
Stuttgart|DEU|48.78|9.18
Reynosa|MEX|26.08|-98.29
Dortmund|DEU|51.51|7.47
Vladivostok|RUS|43.11|131.87
Irkutsk|RUS|52.30|104.30
Blantyre|MWI|-15.78|35.01
New Kingston|JAM|18.01|-76.78
Üsküdar|TUR|41.02|29.01
Genoa|ITA|44.40|8.94
Cuttack|IND|20.46|85.88
Oslo|NOR|59.91|10.75
Hachiōji|JPN|35.66|139.32
Khabarovsk|RUS|48.48|135.08
Khabarovsk Vtoroy|RUS|48.44|135.13
Libreville|GAB|0.39|9.45
Kerman|IRN|30.28|57.08
Chiclayo|PER|-6.77|-79.84
Orūmīyeh|IRN|37.55|45.08
Bahçelievler|TUR|41.00|28.86
Bengbu|CHN|32.94|117.36
Bīkaner|IND|28.02|73.31
Tlaquepaque|MEX|20.64|-103.29
Tlalpan|MEX|19.30|-99.16
Umraniye|TUR|41.02|29.12
Düsseldorf|DEU|51.22|6.78
Banjarmasin|IDN|-3.32|114.59
Göteborg|SWE|57.71|11.97
Shihezi|CHN|44.30|86.04
Bucaramanga|COL|7.13|-73.12
South Boston|USA|42.33|-71.05
Kuching|MYS|1.55|110.33
Poznań|POL|52.41|16.93
Málaga|ESP|36.72|-4.42
Bouaké|CIV|7.69|-5.03
Nyala|SDN|12.05|24.88
Asmara|ERI|15.34|38.93
Sokoto|NGA|13.06|5.24
Uberlândia|BRA|-18.92|-48.28
Onitsha|NGA|6.15|6.79
Honchō|JPN|35.70|139.99
Albuquerque|USA|35.08|-106.65
Hamhŭng|PRK|39.92|127.54
Sorocaba|BRA|-23.50|-47.46
Helsinki|FIN|60.17|24.94
Warangal|IND|18.00|79.58
Santiago de Cuba|CUB|20.02|-75.83
Siping|CHN|43.16|124.38
Kagoshima|JPN|31.57|130.55
Surakarta|IDN|-7.56|110.83
Huai'an|CHN|33.59|119.02
Bhavnagar|IND|21.76|72.15
Mar del Plata|ARG|-38.00|-57.56
Bahawalpur|PAK|29.40|71.68
Zahedan|IRN|29.50|60.86
Aden|YEM|12.78|45.04
Nanded|IND|19.16|77.31
Orenburg|RUS|51.77|55.10
Changwon|KOR|35.23|128.68
Pristina|XKK|42.67|21.17
Jiamusi|CHN|46.80|130.32
Antipolo|PHL|14.63|121.12
Neijiang|CHN|29.58|105.06
Bremen|DEU|53.08|8.81
Meknès|MAR|33.89|-5.55
Banqiao|TWN|25.01|121.47
Sargodha|PAK|32.09|72.67
Bangui|CAF|4.36|18.55
Vilnius|LTU|54.69|25.28
Yangzhou|CHN|32.40|119.44
Novokuznetsk|RUS|53.76|87.11
Kisangani|COD|0.52|25.19
Port Said|EGY|31.27|32.30
Mersin|TUR|36.81|34.64
Tuxtla|MEX|16.76|-93.11
Raurkela|IND|22.22|84.86
Warri|NGA|5.52|5.75
Guli|CHN|28.88|120.03
Ebute Ikorodu|NGA|6.60|3.49
Tanggu|CHN|39.02|117.65
Jiangmen|CHN|22.58|113.08
Cuauhtémoc|MEX|19.45|-99.15
Tucson|USA|32.22|-110.93
Nashville|USA|36.17|-86.78
Ta’if|SAU|21.27|40.42
Beira|MOZ|-19.84|34.84
Guntur|IND|16.30|80.46
Touba|SEN|14.85|-15.88
Québec|CAN|46.81|-71.21
Hamadān|IRN|34.80|48.51
Cangzhou|CHN|38.32|116.87
San Salvador|SLV|13.69|-89.19
Dehra Dūn|IND|30.32|78.03
Cuiabá|BRA|-15.60|-56.10
Petaling Jaya|MYS|3.11|101.61
Macau|MAC|22.20|113.55
Bhayandar|IND|19.30|72.85
Esenler|TUR|41.04|28.88
Ryazan’|RUS|54.63|39.69
Fresno|USA|36.75|-119.77
Hamilton|CAN|43.25|-79.85
Tyumen|RUS|57.15|65.53
Durgapur|IND|23.52|87.31
Victoria de Durango|MEX|24.02|-104.66
Ajmer|IND|26.45|74.64
Lisbon|PRT|38.72|-9.13
Changde|CHN|29.03|111.70
Jiaozuo|CHN|35.24|113.23
Ulhasnagar|IND|19.22|73.15
Kolhāpur|IND|16.70|74.23
Lipetsk|RUS|52.60|39.57
Siliguri|IND|26.71|88.43
Hannover|DEU|52.37|9.73
Eskişehir|TUR|39.78|30.52
Āzādshahr|IRN|34.79|48.57
Salta|ARG|-24.79|-65.41
Penza|RUS|53.20|45.00
Tembisa|ZAF|-26.00|28.23
Bilimora|IND|20.77|72.96
Mykolayiv|UKR|46.97|32.00
Aparecida de Goiânia|BRA|-16.82|-49.24
Puente Alto|CHL|-33.61|-70.58
Makati City|PHL|14.55|121.03
Tonghua|CHN|41.72|125.93
Naberezhnyye Chelny|RUS|55.73|52.41
Leicester|GBR|52.64|-1.13
Wuhu|CHN|31.34|118.37
Niigata|JPN|37.89|139.01
Karol Bāgh|IND|28.65|77.19
Leipzig|DEU|51.34|12.37
Kalininskiy|RUS|60.00|30.39
Duisburg|DEU|51.43|6.77
Āsansol|IND|23.68|86.98
Arāk|IRN|34.09|49.70
Astrakhan|RUS|46.35|48.04
Zhuhai|CHN|22.28|113.57
Pohang|KOR|36.03|129.36
Nürnberg|DEU|49.45|11.08
Shashi|CHN|30.31|112.24
Makhachkala|RUS|42.98|47.50
Cimahi|IDN|-6.87|107.54
Wuwei|CHN|37.93|102.63
Jamnagar|IND|22.47|70.07
Sacramento|USA|38.58|-121.49
Aracaju|BRA|-10.91|-37.07
Ajman City|ARE|25.40|55.48
Jianshui|CHN|24.28|101.22
Port Sudan|SDN|19.62|37.22
Santa Fe|ARG|-31.65|-60.71
San Pedro Sula|HND|15.50|-88.03
Toluca|MEX|19.29|-99.65
Ciudad López Mateos|MEX|19.56|-99.26
Suez|EGY|29.97|32.53
Dresden|DEU|51.05|13.74
Tomsk|RUS|56.50|84.97
Masina|COD|-4.38|15.39
Sahāranpur|IND|29.97|77.55
Cuautitlán Izcalli|MEX|19.64|-99.22
Gulbarga|IND|17.34|76.84
Bhātpāra|IND|22.87|88.40
Najaf|IRQ|32.03|44.35
Feira de Santana|BRA|-12.27|-38.97
Shah Alam|MYS|3.09|101.53
Mariupol|UKR|47.10|37.54
Himeji|JPN|34.82|134.70
Homyel'|BLR|52.43|30.98
Qionghai|CHN|19.24|110.46
Okene|NGA|7.55|6.24
Uijeongbu-si|KOR|37.74|127.05
East London|ZAF|-33.02|27.91
Yazd|IRN|31.90|54.37
Hargeysa|SOM|9.56|44.06
Sialkot|PAK|32.49|74.53
Kemerovo|RUS|55.33|86.08
Yichang|CHN|30.71|111.28
Hwaseong-si|KOR|37.21|126.82
Kansas City|USA|39.10|-94.58
Yinchuan|CHN|38.47|106.27
Skopje|MKD|42.00|21.43
Vereeniging|ZAF|-26.67|27.93
The Hague|NLD|52.08|4.30
Long Beach|USA|33.77|-118.19
Mixco|GTM|14.63|-90.61
Lyon|FRA|45.75|4.85
Londrina|BRA|-23.31|-51.16
Mesa|USA|33.42|-111.82
Jiaojiang|CHN|28.70|121.47
Matsudo|JPN|35.78|139.90
Juiz de Fora|BRA|-21.76|-43.35
Nishinomiya-hama|JPN|34.72|135.33
Tula|RUS|54.20|37.62
Staten Island|USA|40.56|-74.14
Kawaguchi|JPN|35.81|139.71
Ciudad Apodaca|MEX|25.78|-100.19
Zunyi|CHN|27.69|106.91
Jiaxing|CHN|30.75|120.75
Belford Roxo|BRA|-22.76|-43.40
Jammu|IND|32.74|74.87
Liaoyuan|CHN|42.90|125.14
Edinburgh|GBR|55.95|-3.20
Atlanta|USA|33.75|-84.39
Kananga|COD|-5.90|22.42
Bloemfontein|ZAF|-29.12|26.21
Xiangyang|CHN|32.04|112.14
Gdańsk|POL|54.35|18.65
Calabar|NGA|4.96|8.33
Dadukou|CHN|26.55|101.71
Joinville|BRA|-26.30|-48.85
Ḩamāh|SYR|35.13|36.76
Kurnool|IND|15.83|78.04
Antwerpen|BEL|51.22|4.40
Kanazawa|JPN|36.60|136.62
Karabağlar|TUR|38.37|27.14
Zamboanga|PHL|6.91|122.07
Kirov|RUS|58.60|49.66
Ujjain|IND|23.18|75.78
Kota Kinabalu|MYS|5.97|116.07
Colorado Springs|USA|38.83|-104.82
Niterói|BRA|-22.88|-43.10
Hengshui|CHN|37.73|115.70
Tabuk|SAU|28.40|36.57
Pontianak|IDN|-0.03|109.33
Leeds|GBR|53.80|-1.55
Namp’o|PRK|38.74|125.41
Bacolod City|PHL|10.67|122.95
São João de Meriti|BRA|-22.80|-43.37
Mansilingan|PHL|10.63|122.98
Virginia Beach|USA|36.85|-75.98
Rāmgundam|IND|18.80|79.45
Luhansk|UKR|48.57|39.32
Manado|IDN|1.48|124.85
Karagandy|KAZ|49.80|73.10
Raleigh|USA|35.77|-78.64
Jining|CHN|35.41|116.58
Constantine|DZA|36.37|6.61
Juba|SSD|4.85|31.58
Muratpaşa|TUR|36.89|30.76
Wenshan City|CHN|23.36|104.25
Utsunomiya|JPN|36.57|139.88
Heroica Matamoros|MEX|25.88|-97.50
Şanlıurfa|TUR|37.17|38.79
Chengde|CHN|40.95|117.96
Ōita|JPN|33.23|131.60
Cardiff|GBR|51.48|-3.18
San Juan|ARG|-31.54|-68.54
Cheboksary|RUS|56.13|47.25
Boksburg|ZAF|-26.21|28.26
Cagayan de Oro|PHL|8.48|124.65
Omaha|USA|41.26|-95.94
Matsuyama|JPN|33.84|132.77
San Nicolás de los Garza|MEX|25.74|-100.30
Amagasaki|JPN|34.72|135.42
Carrefour|HTI|18.54|-72.40
Shyamnagar|IND|22.83|88.37
Dasmariñas|PHL|14.33|120.94
Malatya|TUR|38.35|38.32
Miami|USA|25.77|-80.19
Nangi|IND|22.51|88.22
Pereira|COL|4.81|-75.70
Kozhikode|IND|11.25|75.78
Mawlamyine|MMR|16.49|97.63
Iquitos|PER|-3.75|-73.25
Kurashiki|JPN|34.58|133.77
Sunch’ŏn|PRK|39.43|125.93
Sultangazi|TUR|41.11|28.87
Garoua|CMR|9.30|13.40
Murcia|ESP|37.99|-1.13
Mwanza|TZA|-2.52|32.90
Uyo|NGA|5.05|7.93
Bei’an|CHN|48.27|126.60
Kousséri|CMR|12.08|15.03
Mālegaon|IND|20.55|74.53
Davangere|IND|14.47|75.93
Kaliningrad|RUS|54.71|20.51
Karbala|IRQ|32.62|44.02
Masan|KOR|35.13|126.83
Ananindeua|BRA|-1.37|-48.37
Balikpapan|IDN|-1.27|116.83
Brampton|CAN|43.68|-79.77
Toulouse|FRA|43.60|1.44
Tel Aviv|ISR|32.08|34.78
Namangan|UZB|41.00|71.67
Katsina|NGA|12.99|7.60
Welkom|ZAF|-27.98|26.74
Santa Marta|COL|11.24|-74.20
Al Maḩallah al Kubrá|EGY|30.97|31.17
Venustiano Carranza|MEX|19.44|-99.10
Jalgaon|IND|21.00|75.57
Yokosuka|JPN|35.28|139.67
Akola|IND|20.71|77.00
Belgaum|IND|15.85|74.50
Veracruz|MEX|19.18|-96.14
East Jerusalem|PSE|31.78|35.23
Luqiao|CHN|28.58|121.37
Bryansk|RUS|53.25|34.37
Maltepe|TUR|40.94|29.16
Al Kharj|SAU|24.16|47.33
Barcelona|VEN|10.14|-64.69
Chaozhou|CHN|23.65|116.62
Xalapa de Enríquez|MEX|19.53|-96.92
Ado-Ekiti|NGA|7.62|5.22
Bratislava|SVK|48.15|17.11
Gaya|IND|24.80|85.00
Udaipur|IND|24.59|73.71
Likasi|COD|-10.98|26.74
Luxor|EGY|25.70|32.64
Ibagué|COL|4.44|-75.23
Shaoxing|CHN|30.00|120.58
Ivanovo|RUS|57.00|40.97
Erzurum|TUR|39.91|41.28
Akure|NGA|7.25|5.19
Asyūţ|EGY|27.18|31.18
Jambi City|IDN|-1.60|103.62
Al Manşūrah|EGY|31.04|31.38
Oakland|USA|37.80|-122.27
Korba|IND|22.35|82.70
Bokāro|IND|23.79|85.96
San Juan|PRI|18.47|-66.11
Kolwezi|COD|-10.71|25.47
Auckland|NZL|-36.85|174.76
Sukkur|PAK|27.70|68.86
Mangalore|IND|12.92|74.86
Luohe|CHN|33.56|114.04
Pasay|PHL|14.54|121.00
Sevastopol|UKR|44.61|33.52
Azcapotzalco|MEX|19.49|-99.19
Shymkent|KAZ|42.30|69.60
Yangquan|CHN|37.86|113.56
Magnitogorsk|RUS|53.42|59.05
Jhānsi|IND|25.46|78.58
Florianópolis|BRA|-27.60|-48.55
Wandsbek|DEU|53.58|10.08
Santos|BRA|-23.96|-46.33
Maturín|VEN|9.75|-63.18
Minneapolis|USA|44.98|-93.26
Thoothukudi|IND|8.77|78.13
Ardabīl|IRN|38.25|48.29
Nagasaki|JPN|32.75|129.88
Chaoyang|CHN|41.57|120.46
Gaza|PSE|31.50|34.47
Kursk|RUS|51.74|36.19
Tonalá|MEX|20.62|-103.23
Jeju City|KOR|33.51|126.52
Panamá|PAN|8.99|-79.52
Xochimilco|MEX|19.25|-99.10
Szczecin|POL|53.43|14.55
Biên Hòa|VNM|10.94|106.82
Villa Nueva|GTM|14.53|-90.59
Ribeirão das Neves|BRA|-19.77|-44.09
Hirakata|JPN|34.81|135.65
Oujda-Angad|MAR|34.68|-1.91
Tanda|EGY|30.79|31.00
Newcastle|ZAF|-27.76|29.93
Nellore|IND|14.45|79.99
Hsinchu|TWN|24.80|120.97
Jixi|CHN|45.30|130.96
Zanzibar|TZA|-6.16|39.20
Tulsa|USA|36.15|-95.99
Taoyuan City|TWN|24.99|121.30
Kassala|SDN|15.45|36.40
Lekki|NGA|6.41|4.09
Palma|ESP|39.57|2.65
Kitwe|ZMB|-12.80|28.21
Nasiriyah|IRQ|31.06|46.26
Tver|RUS|56.86|35.90
West Jerusalem|ISR|31.78|35.22
Machida|JPN|35.54|139.45
Yangjiang|CHN|21.86|111.96
Khmelnytskyi|UKR|49.42|27.00
Gifu-shi|JPN|35.42|136.76
Tiruppur|IND|11.12|77.35
Keelung|TWN|25.13|121.74
Al Hoceïma|MAR|35.25|-3.94
Manchester|GBR|53.48|-2.24
Surrey|CAN|49.11|-122.83
Vila Velha|BRA|-20.33|-40.29
Weifang|CHN|36.71|119.10
Fujisawa|JPN|35.35|139.48
Ndola|ZMB|-12.96|28.64
Kollam|IND|8.88|76.58
Serra|BRA|-20.13|-40.31
Samsun|TUR|41.28|36.34
Tallinn|EST|59.44|24.75
Bamenda|CMR|5.96|10.15
El Obeid|SDN|13.18|30.22
Bello|COL|6.34|-75.56
Xinpu|CHN|34.60|119.16
Sandakan|MYS|5.84|118.12
Buraydah|SAU|26.33|43.97
Kandahār|AFG|31.61|65.71
Diadema|BRA|-23.69|-46.62
Wichita|USA|37.69|-97.34
New Orleans|USA|29.95|-90.08
Comilla|BGD|23.46|91.19
Samut Prakan|THA|13.60|100.60
Nampula|MOZ|-15.12|39.27
Arlington|USA|32.74|-97.11
Cleveland|USA|41.50|-81.70
Bissau|GNB|11.86|-15.60
Iloilo|PHL|10.70|122.56
Khamis Mushait|SAU|18.30|42.73
Campos dos Goytacazes|BRA|-21.75|-41.33
Resistencia|ARG|-27.46|-58.98
Mişrātah|LBY|32.38|15.09
Mauá|BRA|-23.67|-46.46
Abomey-Calavi|BEN|6.45|2.36
Bochum|DEU|51.48|7.22
Benito Juárez|MEX|19.37|-99.16
Sector 3|ROU|44.42|26.17
Toyonaka|JPN|34.78|135.47
Iztacalco|MEX|19.40|-99.10
Betim|BRA|-19.97|-44.20
Fukuyama|JPN|34.48|133.37
N’dalatando|AGO|-9.30|14.91
Delmas 73|HTI|18.54|-72.30
Pasto|COL|1.21|-77.28
Batman|TUR|37.89|41.13
Wellington|NZL|-41.29|174.78
Las Palmas de Gran Canaria|ESP|28.10|-15.41
Mazatlán|MEX|23.23|-106.41
Caxias do Sul|BRA|-29.17|-51.18
Nizhny Tagil|RUS|57.92|59.97
Irapuato|MEX|20.68|-101.36
Bochum-Hordel|DEU|51.50|7.18
Dezhou|CHN|37.45|116.31
Krugersdorp|ZAF|-26.09|27.78
Pānihāti|IND|22.69|88.37
Shibganj|BGD|25.00|89.32
Toyohashi|JPN|34.77|137.38
Zhoukou|CHN|33.63|114.63
Laval|CAN|45.57|-73.69
Huancayo|PER|-12.07|-75.20
Makiyivka|UKR|48.05|37.93
Putian|CHN|25.44|119.01
Kahramanmaraş|TUR|37.58|36.93
Minato|JPN|34.22|135.15
Tirana|ALB|41.33|19.82
São José do Rio Preto|BRA|-20.82|-49.38
Kaunas|LTU|54.90|23.91
Nuevo Laredo|MEX|27.48|-99.52
Bakersfield|USA|35.37|-119.02
Zhangjiakou Shi Xuanhua Qu|CHN|40.61|115.04
Seremban|MYS|2.73|101.94
Miguel Hidalgo|MEX|19.43|-99.20
Stoke-on-Trent|GBR|53.00|-2.19
Pingxiang|CHN|27.62|113.85
Van|TUR|38.49|43.38
Honolulu|USA|21.31|-157.86
Abadan|IRN|30.34|48.30
Fenghuang|CHN|27.94|109.60
Puerto La Cruz|VEN|10.21|-64.63
Brno|CZE|49.20|16.61
Mahilyow|BLR|53.92|30.34
Natore|BGD|24.41|88.99
Tampa|USA|27.95|-82.46
Sector 6|ROU|44.44|26.02
Canberra|AUS|-35.28|149.13
Nara-shi|JPN|34.69|135.80
Ahmadnagar|IND|19.09|74.74
Dhūlia|IND|20.90|74.78
Olinda|BRA|-8.01|-34.86
Kenitra|MAR|34.26|-6.58
Bydgoszcz|POL|53.12|18.01
Kuantan|MYS|3.81|103.33
Bologna|ITA|44.49|11.34
Cheonan|KOR|36.81|127.15
Petare|VEN|10.48|-66.81
Larkana|PAK|27.56|68.21
Al Qadarif|SDN|14.03|35.38
Christchurch|NZL|-43.53|172.63
Stavropol’|RUS|45.04|41.97
Toyota|JPN|35.08|137.15
Manukau City|NZL|-36.99|174.88
Zhaoqing|CHN|23.05|112.46
Ataşehir|TUR|40.98|29.12
Bhāgalpur|IND|25.24|86.97
Shekhupura|PAK|31.71|73.99
Carapicuíba|BRA|-23.52|-46.84
Wuppertal|DEU|51.26|7.15
Tamale|GHA|9.40|-0.84
Ulan-Ude|RUS|51.83|107.61
Nagano|JPN|36.65|138.18
Bobo-Dioulasso|BFA|11.18|-4.30
Lublin|POL|51.25|22.57
Huocheng|CHN|44.05|80.87
Aurora|USA|39.73|-104.83
Coventry|GBR|52.41|-1.51
Halifax|CAN|44.65|-63.57
Anqing|CHN|30.51|117.05
Taraz|KAZ|42.90|71.37
San Jose del Monte|PHL|14.81|121.05
Manizales|COL|5.07|-75.52
Kwangmyŏng|KOR|37.48|126.87
Zanjān|IRN|36.68|48.50
Iwaki|JPN|37.05|140.88
Bacoor|PHL|14.46|120.94
Asahikawa|JPN|43.77|142.36
Xico|MEX|19.27|-98.95
Kimhae|KOR|35.23|128.88
Arkhangel’sk|RUS|64.54|40.54
Ambon|IDN|-3.70|128.18
Samarinda|IDN|-0.49|117.15
Benito Juarez|MEX|19.40|-99.16
Bilbao|ESP|43.26|-2.93
Santiago del Estero|ARG|-27.80|-64.26
Takatsuki|JPN|34.85|135.62
Thessaloníki|GRC|40.64|22.93
Villahermosa|MEX|17.99|-92.93
Barinas|VEN|8.62|-70.21
Neiva|COL|2.93|-75.28
Ciudad General Escobedo|MEX|25.80|-100.32
Okazaki|JPN|34.95|137.17
Bandar Abbas|IRN|27.19|56.28
Vinnytsia|UKR|49.23|28.48
Ras Al Khaimah City|ARE|25.79|55.94
Anshun|CHN|26.25|105.93
Suita|JPN|34.76|135.52
Wakayama|JPN|34.23|135.17
Anaheim|USA|33.84|-117.91
Hualien City|TWN|23.98|121.60
Lapu-Lapu City|PHL|10.31|123.95
Diepsloot|ZAF|-25.93|28.01
Punāsa|IND|22.24|76.39
Muzaffarnagar|IND|29.47|77.70
Florence|ITA|43.78|11.25
Sanandaj|IRN|35.31|47.00
Latur|IND|18.40|76.57
Campina Grande|BRA|-7.23|-35.88
Etobicoke|CAN|43.65|-79.57
Camagüey|CUB|21.38|-77.92
London|CAN|42.98|-81.23
Chifeng|CHN|42.27|118.96
Hŭngnam|PRK|39.83|127.62
Nur-Sultan|KAZ|51.18|71.45
Sector 2|ROU|44.45|26.13
Belgorod|RUS|50.61|36.58
Kosti|SDN|13.16|32.66
Taihecun|CHN|45.76|130.85
Doha|QAT|25.29|51.53
Turmero|VEN|10.23|-67.47
Kurgan|RUS|55.45|65.33
Rangpur|BGD|25.75|89.25
Bhimbar|PAK|32.97|74.08
Vitebsk|BLR|55.19|30.20
Iligan|PHL|8.23|124.24
Soledad|COL|10.92|-74.76
Shiqi|CHN|22.52|113.39
Piracicaba|BRA|-22.73|-47.65
Zürich|CHE|47.37|8.55
Kūkatpalli|IND|17.48|78.41
Jhang Sadr|PAK|31.27|72.32
Arusha|TZA|-3.37|36.68
Ambattūr|IND|13.10|80.16
Kōriyama|JPN|37.40|140.38
Plovdiv|BGR|42.15|24.75
Celaya|MEX|20.52|-100.82
Chitungwiza|ZWE|-18.01|31.08
Kashiwa|JPN|35.86|139.98
Latakia|SYR|35.53|35.79
Aksu|CHN|41.18|80.28
Serekunda|GMB|13.44|-16.68
Tokorozawa|JPN|35.80|139.47
Corrientes|ARG|-27.47|-58.83
Kaluga|RUS|54.53|36.28
Macapá|BRA|0.04|-51.07
West Raleigh|USA|35.79|-78.66
Cuernavaca|MEX|18.93|-99.23
Nice|FRA|43.70|7.27
Kaesŏng|PRK|37.97|126.55
Ciudad Bolívar|VEN|8.13|-63.54
Kawagoe|JPN|35.91|139.49
Tungi|BGD|23.89|90.40
Krasnogvargeisky|RUS|59.97|30.48
Randburg|ZAF|-26.09|28.00
Bellary|IND|15.14|76.92
Itaquaquecetuba|BRA|-23.49|-46.35
Simferopol|UKR|44.96|34.11
Kochi|JPN|33.55|133.53
Sunderland|GBR|54.90|-1.38
Santa Ana|USA|33.75|-117.87
Bauru|BRA|-22.31|-49.06
San José|CRI|9.93|-84.08
Alicante|ESP|38.35|-0.48
Takamatsu|JPN|34.33|134.05
Tieling|CHN|42.29|123.84
Qazvin|IRN|36.27|50.00
Muzaffarpur|IND|26.12|85.39
Kāmārhāti|IND|22.67|88.37
Tepic|MEX|21.51|-104.90
Wad Medani|SDN|14.40|33.52
Jincheng|CHN|35.50|112.83
Montes Claros|BRA|-16.73|-43.86
Bielefeld|DEU|52.03|8.53
Bujumbura|BDI|-3.38|29.36
Mandaue City|PHL|10.32|123.92
Khorramshahr|IRN|30.44|48.18
Mathura|IND|27.50|77.67
Khorramabad|IRN|33.49|48.36
Soyapango|SLV|13.71|-89.14
Patiāla|IND|30.34|76.39
Wŏnsan|PRK|39.15|127.44
Brent|GBR|51.55|-0.30
Pavlodar|KAZ|52.28|76.97
Córdoba|ESP|37.89|-4.77
Chānda|IND|19.95|79.30
Canoas|BRA|-29.92|-51.18
Sochi|RUS|43.60|39.73
Chongjin|PRK|41.80|129.78
Yanji|CHN|42.91|129.51
Bhīlwāra|IND|25.35|74.64
Tétouan|MAR|35.58|-5.37
Mogi das Cruzes|BRA|-23.52|-46.19
Toyama|JPN|36.70|137.22
Piura|PER|-5.19|-80.63
Birkenhead|GBR|53.39|-3.01
Thrissur|IND|10.52|76.22
Brahmapur|IND|19.31|84.79
São Vicente|BRA|-23.96|-46.39
Orël|RUS|52.97|36.08
Corpus Christi|USA|27.80|-97.40
Suizhou|CHN|31.71|113.36
Posadas|ARG|-27.37|-55.90
Al ‘Amārah|IRQ|31.84|47.14
Volzhskiy|RUS|48.79|44.78
Riverside|USA|33.95|-117.40
Ixtapaluca|MEX|19.32|-98.88
Villavicencio|COL|4.14|-73.63
Jundiaí|BRA|-23.19|-46.88
San Miguelito|PAN|9.05|-79.47
Smolensk|RUS|54.78|32.04
Ciudad del Este|PRY|-25.51|-54.61
Pelotas|BRA|-31.77|-52.34
Kherson|UKR|46.66|32.62
Shāhjānpur|IND|27.88|79.91
Akita|JPN|39.72|140.12
Thiès|SEN|14.79|-16.93
Maroua|CMR|10.59|14.32
Morón|ARG|-34.65|-58.62
Anápolis|BRA|-16.33|-48.95
Shimoga|IND|13.93|75.57
Samarkand|UZB|39.65|66.96
Murmansk|RUS|68.98|33.09
Islington|GBR|51.54|-0.10
Holguín|CUB|20.89|-76.26
Ust-Kamenogorsk|KAZ|49.97|82.61
Ad Dīwānīyah|IRQ|31.99|44.93
Shangrao|CHN|28.45|117.94
Mataram|IDN|-8.58|116.12
Andijon|UZB|40.78|72.34
Reading|GBR|51.46|-0.97
Iaşi|ROU|47.17|27.60
Valladolid|ESP|41.66|-4.72
Poltava|UKR|49.59|34.54
New Delhi|IND|28.64|77.22
Koshigaya|JPN|35.89|139.79
Vladikavkaz|RUS|43.04|44.67
Hrodna|BLR|53.69|23.83
Katowice|POL|50.26|19.03
Rohtak|IND|28.89|76.59
Baicheng|CHN|45.61|122.82
Chimbote|PER|-9.09|-78.58
Cluj-Napoca|ROU|46.77|23.60
Calamba|PHL|14.21|121.17
Bauchi|NGA|10.31|9.84
Cherepovets|RUS|59.13|37.90
St. Louis|USA|38.63|-90.20
Armenia|COL|4.53|-75.68
Al Kūt|IRQ|32.51|45.82
Timişoara|ROU|45.75|21.23
Vologda|RUS|59.22|39.88
Şişli|TUR|41.06|28.99
Lexington-Fayette|USA|38.05|-84.46
Kingston upon Hull|GBR|53.74|-0.34
Soacha|COL|4.58|-74.22
Temara|MAR|33.93|-6.91
Preston|GBR|53.76|-2.70
Ganja|AZE|40.68|46.36
Lianshan|CHN|40.76|120.85
Denizli|TUR|37.77|29.09
Ikeja|NGA|6.60|3.34
Bonn|DEU|50.73|7.10
Ostrava|CZE|49.83|18.28
Varna|BGR|43.22|27.92
Vitória|BRA|-20.32|-40.34
Wusong|CHN|30.95|117.78
Iligan City|PHL|8.25|124.40
Cusco|PER|-13.52|-71.97
Maringá|BRA|-23.43|-51.94
Miyazaki|JPN|31.92|131.42
Percut|IDN|3.63|98.86
Pucallpa|PER|-8.38|-74.55
Jingdezhen|CHN|29.29|117.21
Guarujá|BRA|-23.99|-46.26
Sariwŏn|PRK|38.51|125.76
Vladimir|RUS|56.14|40.40
Antofagasta|CHL|-23.65|-70.40
Botshabelo|ZAF|-29.27|26.73
Bengkulu|IDN|-3.80|102.27
Butuan|PHL|8.95|125.54
Tampico|MEX|22.29|-97.88
Oshawa|CAN|43.90|-78.85
Cabuyao|PHL|14.27|121.13
Chita|RUS|52.03|113.50
Newcastle|AUS|-32.93|151.78
Valledupar|COL|10.46|-73.25
Biskra|DZA|34.85|5.73
Mannheim|DEU|49.49|8.47
Chernihiv|UKR|51.51|31.28
Irbid|JOR|32.56|35.85
Tumkūr|IND|13.34|77.10
Chinju|KOR|35.19|128.08
Newport|GBR|51.59|-3.00
Tawau|MYS|4.24|117.89
Shengli|CHN|37.46|118.49
Fīrozābād|IND|27.15|78.40
Al Fayyūm|EGY|29.31|30.84
Porto Velho|BRA|-8.76|-63.90
San Salvador de Jujuy|ARG|-24.19|-65.30
Brakpan|ZAF|-26.24|28.37
Stockton|USA|37.96|-121.29
Mandaluyong City|PHL|14.58|121.04
Nizāmābād|IND|18.67|78.10
Kulti|IND|23.73|86.84
Ciudad Victoria|MEX|23.74|-99.15
Tláhuac|MEX|19.29|-99.01
Franca|BRA|-20.54|-47.40
Rājahmundry|IND|17.01|81.78
Pittsburgh|USA|40.44|-80.00
Craiova|ROU|44.32|23.80
Constanţa|ROU|44.18|28.63
Saransk|RUS|54.18|45.17
Mazār-e Sharīf|AFG|36.71|67.11
Barddhamān|IND|23.26|87.86
Malmö|SWE|55.61|13.00
Gujrat|PAK|32.57|74.08
Naha|JPN|26.22|127.68
Brest|BLR|52.10|23.69
Mardan|PAK|34.20|72.05
Surgut|RUS|61.25|73.42
Swansea|GBR|51.62|-3.94
Batikent|TUR|39.97|32.73
Biñan|PHL|14.34|121.08
George Town|MYS|5.41|100.34
Kyzylorda|KAZ|44.85|65.51
Malir Cantonment|PAK|24.94|67.21
Mérida|VEN|8.59|-71.16
Winejok|SSD|9.01|27.57
Xinyuan|CHN|43.43|83.25
Yangshuo|CHN|24.78|110.49
Angeles City|PHL|15.15|120.58
Bradford|GBR|53.79|-1.75
Santol|PHL|15.16|120.57
Anchorage|USA|61.22|-149.90
Ciudad Obregón|MEX|27.49|-109.94
Kasugai|JPN|35.25|136.97
Jember|IDN|-8.17|113.70
Aomori|JPN|40.82|140.73
Ōtsu|JPN|35.00|135.87
Bārāsat|IND|22.72|88.48
Elazığ|TUR|38.67|39.22
Okanagan|CAN|50.36|-119.35
Cherkasy|UKR|49.43|32.06
Vigo|ESP|42.23|-8.72
Akashi|JPN|34.66|135.01
Bāli|IND|22.65|88.34
Cincinnati|USA|39.13|-84.51
Hisar|IND|29.15|75.72
Rāmpur|IND|28.81|79.03
Yokkaichi|JPN|34.97|136.62
Yeosu|KOR|34.76|127.66
Southend-on-Sea|GBR|51.54|0.71
Morioka|JPN|39.70|141.15
Viña del Mar|CHL|-33.02|-71.55
Sumy|UKR|50.92|34.80
Fukushima|JPN|37.75|140.47
Galaţi|ROU|45.44|28.05
Blumenau|BRA|-26.92|-49.07
Greater Noida|IND|28.50|77.54
Noida|IND|28.58|77.33
Foz do Iguaçu|BRA|-25.55|-54.59
Al Hufūf|SAU|25.36|49.59
Kākināda|IND|16.96|82.24
Pānīpat|IND|29.39|76.97
Semey|KAZ|50.43|80.27
Makurdi|NGA|7.73|8.52
Wollongong|AUS|-34.42|150.89
Ponta Grossa|BRA|-25.09|-50.16
Minna|NGA|9.62|6.55
Białystok|POL|53.13|23.16
Mbeya|TZA|-8.90|33.45
Mueang Nonthaburi|THA|13.86|100.51
Gumi|KOR|36.11|128.34
Tambov|RUS|52.73|41.44
Catania|ITA|37.49|15.07
Al Mubarraz|SAU|25.41|49.59
Bafoussam|CMR|5.48|10.42
Kasur|PAK|31.12|74.45
Utrecht|NLD|52.09|5.12
Xiuying|CHN|20.00|110.29
Paulista|BRA|-7.94|-34.87
Al Ḩillah|IRQ|32.46|44.42
Limeira|BRA|-22.56|-47.40
Parbhani|IND|19.27|76.77
Victoria|CAN|48.44|-123.35
Beihai|CHN|21.48|109.10
Huizhou|CHN|23.11|114.42
Zeytinburnu|TUR|40.99|28.90
Tsuen Wan|HKG|22.37|114.11
Ironville|USA|38.46|-82.69
Meads|USA|38.41|-82.71
Sétif|DZA|36.19|5.41
Safi|MAR|32.30|-9.24
Sinŭiju|PRK|40.10|124.40
Sector 4|ROU|44.38|26.12
Huế|VNM|16.46|107.60
Darbhanga|IND|26.15|85.90
Marienthal|DEU|53.57|10.08
Adapazarı|TUR|40.78|30.40
Sultanbeyli|TUR|40.96|29.27
Henderson|USA|36.04|-114.98
Greensboro|USA|36.07|-79.79
Viamão|BRA|-30.08|-51.02
Zagazig|EGY|30.59|31.50
Saint Paul|USA|44.94|-93.09
Kuala Terengganu|MYS|5.33|103.14
Ismailia|EGY|30.60|32.27
Alto Barinas|VEN|8.59|-70.23
Dihok|IRQ|36.87|42.99
Karlsruhe|DEU|49.01|8.40
Port Moresby|PNG|-9.48|147.15
Plano|USA|33.02|-96.70
Ichihara|JPN|35.52|140.08
Iksan|KOR|35.94|126.95
Nha Trang|VNM|12.25|109.19
Suzano|BRA|-23.54|-46.31
Alwar|IND|27.56|76.63
Cainta|PHL|14.58|121.12
Pétionville|HTI|18.51|-72.29
Maebashi|JPN|36.40|139.08
Bilāspur|IND|22.08|82.16
Logan City|AUS|-27.64|153.11
Valparaíso|CHL|-33.04|-71.63
Palu|IDN|-0.91|119.87
Kupang|IDN|-10.17|123.61
Zhytomyr|UKR|50.26|28.68
Newark|USA|40.74|-74.17
Itagüí|COL|6.18|-75.60
Nicolás Romero|MEX|19.64|-99.31
Gebze|TUR|40.80|29.43
Narsingdi|BGD|23.92|90.72
Batna|DZA|35.56|6.17
Chuzhou|CHN|32.32|118.30
Merkezefendi|TUR|37.81|29.04
Ichinomiya|JPN|35.30|136.80
Tacna|PER|-18.01|-70.25
Hamburg-Nord|DEU|53.59|9.98
Mingora|PAK|34.78|72.36
Toledo|USA|41.66|-83.56
Ensenada|MEX|31.87|-116.60
Efon-Alaaye|NGA|7.66|4.92
Yoshkar-Ola|RUS|56.64|47.89
Taganrog|RUS|47.24|38.90
Santa Teresa del Tuy|VEN|10.23|-66.66
Horlivka|UKR|48.34|38.05
Windsor|CAN|42.30|-83.02
Coacalco|MEX|19.63|-99.11
Ilesa|NGA|7.63|4.74
Kostroma|RUS|57.77|40.93
Gijón|ESP|43.54|-5.66
Bari|ITA|41.12|16.87
Lincoln|USA|40.80|-96.67
Khomeynī Shahr|IRN|32.69|51.54
Sfax|TUN|34.74|10.76
Nantes|FRA|47.22|-1.55
Cuenca|ECU|-2.90|-79.00
Owo|NGA|7.20|5.59
Bahía Blanca|ARG|-38.72|-62.27
Sukabumi|IDN|-6.92|106.93
Braşov|ROU|45.65|25.61
Komsomolsk-on-Amur|RUS|50.55|137.01
Hakodate|JPN|41.78|140.74
Bab Ezzouar|DZA|36.73|3.18
Mokolo|CMR|10.74|13.80
Caucaia|BRA|-3.74|-38.65
Strasbourg|FRA|48.58|7.75
Belfast|GBR|54.60|-5.93
Kashgar|CHN|39.47|75.99
Ramadi|IRQ|33.42|43.31
Ichalkaranji|IND|16.69|74.46
Ibaraki|JPN|34.82|135.57
Yao|JPN|34.62|135.60
Herāt|AFG|34.35|62.20
Guantánamo|CUB|20.14|-75.21
Nal’chik|RUS|43.50|43.62
Baguio|PHL|16.42|120.59
Petrópolis|BRA|-22.50|-43.18
Ar Rayyān|QAT|25.29|51.42
Wiesbaden|DEU|50.08|8.25
Montería|COL|8.75|-75.88
Ljubljana|SVN|46.05|14.51
Hafar Al-Batin|SAU|28.43|45.97
Kakogawachō-honmachi|JPN|34.77|134.83
Sector 5|ROU|44.39|26.07
Tasikmalaya|IDN|-7.33|108.22
Bijapur|IND|16.82|75.72
Orlando|USA|28.54|-81.38
Linyi|CHN|35.06|118.34
Derby|GBR|52.92|-1.48
San Pedro|PHL|14.36|121.05
Münster|DEU|51.96|7.63
Gelsenkirchen|DEU|51.51|7.10
Mokpo|KOR|34.81|126.39
Santa Catarina|MEX|25.67|-100.46
Russeifa|JOR|32.02|36.05
Windhoek|NAM|-22.56|17.08
Tshikapa|COD|-6.42|20.80
Kafr ad Dawwār|EGY|31.13|30.13
Tokushima|JPN|34.07|134.57
Haifa|ISR|32.82|34.99
Sterlitamak|RUS|53.62|55.95
Ha'il|SAU|27.52|41.69
Eixample|ESP|41.39|2.16
Bagerhat|BGD|22.66|89.79
Chengzhong|CHN|30.94|113.55
Wuzhou|CHN|23.48|111.32
Chula Vista|USA|32.64|-117.08
Hulan Ergi|CHN|47.20|123.63
Aizawl|IND|23.73|92.72
Aachen|DEU|50.78|6.08
Sumqayıt|AZE|40.59|49.67
Mantampay|PHL|8.17|124.22
Petrozavodsk|RUS|61.78|34.35
El Daein|SDN|11.46|26.13
Umuahia|NGA|5.52|7.49
Uruapan|MEX|19.41|-102.06
Jersey City|USA|40.73|-74.08
Mianyang|CHN|31.47|104.68
Sivas|TUR|39.75|37.02
Witbank|ZAF|-25.87|29.23
Aktobe|KAZ|50.28|57.21
Paraná|ARG|-31.73|-60.53
Jālna|IND|19.84|75.89
Lal Bahadur Nagar|IND|17.35|78.56
Mönchengladbach|DEU|51.19|6.44
Markham|CAN|43.87|-79.27
Dewas|IND|22.97|76.06
Sincelejo|COL|9.30|-75.40
Tongliao|CHN|43.61|122.27
Uberaba|BRA|-19.75|-47.93
Chandler|USA|33.31|-111.84
Fort Wayne|USA|41.13|-85.13
Plymouth|GBR|50.37|-4.14
Baranagar|IND|22.64|88.38
Aral|CHN|40.54|81.27
Karamay|CHN|45.58|84.89
Nakuru|KEN|-0.31|36.07
Cần Thơ|VNM|10.04|105.79
Augsburg|DEU|48.37|10.90
Hiratsuka|JPN|35.33|139.34
Gajuwaka|IND|17.70|83.22
Jiujiang|CHN|29.70|116.00
Popayán|COL|2.44|-76.61
Najrān|SAU|17.49|44.13
Mukalla|YEM|14.54|49.12
Buffalo|USA|42.89|-78.88
Luton|GBR|51.88|-0.42
Pekalongan|IDN|-6.89|109.68
Cumaná|VEN|10.45|-64.18
Satna|IND|24.58|80.83
Rio Branco|BRA|-9.97|-67.81
Durham|USA|35.99|-78.90
Etāwah|IND|26.78|79.02
Gómez Palacio|MEX|25.57|-103.50
Cascavel|BRA|-24.96|-53.46
St. Petersburg|USA|27.77|-82.68
L'Hospitalet de Llobregat|ESP|41.36|2.10
Ondo|NGA|7.09|4.84
Chimoio|MOZ|-19.12|33.48
Irvine|USA|33.67|-117.82
Espoo|FIN|60.21|24.65
Latina|ESP|40.39|-3.75
Los Mochis|MEX|25.79|-109.00
Bratsk|RUS|56.13|101.61
Pachuca de Soto|MEX|20.12|-98.73
Tarsus|TUR|36.92|34.89
Laredo|USA|27.51|-99.51
Sari|IRN|36.56|53.06
Durg|IND|21.19|81.28
Rivne|UKR|50.62|26.23
Oaxaca|MEX|17.07|-96.72
Soledad de Graciano Sánchez|MEX|22.19|-100.94
Turpan|CHN|42.95|89.18
Ikot Ekpene|NGA|5.18|7.71
Heze|CHN|35.24|115.47
Yamagata|JPN|38.23|140.37
Cirebon|IDN|-6.71|108.56
Novo Hamburgo|BRA|-29.68|-51.13
Cox’s Bāzār|BGD|21.44|92.01
Gdynia|POL|54.52|18.53
Carabanchel|ESP|40.39|-3.72
Naihāti|IND|22.89|88.42
Vitória da Conquista|BRA|-14.87|-40.84
Laohekou|CHN|32.39|111.67
Richards Bay|ZAF|-28.78|32.04
Talcahuano|CHL|-36.72|-73.12
Wolverhampton|GBR|52.59|-2.12
El Fasher|SDN|13.63|25.35
Woodlands|SGP|1.44|103.79
Thiès Nones|SEN|14.78|-16.97
Dire Dawa|ETH|9.59|41.87
Floridablanca|COL|7.06|-73.09
Suihua|CHN|46.64|127.00
Barueri|BRA|-23.51|-46.88
Borūjerd|IRN|33.90|48.75
Eimsbüttel|DEU|53.57|9.96
Liupanshui|CHN|26.59|104.83
Qarchak|IRN|35.43|51.58
Santiago de Surco|PER|-12.14|-77.01
Taubaté|BRA|-23.03|-45.56
Nanyang|CHN|32.99|112.53
San Fernando|PHL|15.03|120.68
Morogoro|TZA|-6.82|37.66
Governador Valadares|BRA|-18.85|-41.95
Tirupati|IND|13.64|79.42
Banda Aceh|IDN|5.54|95.33
Wafangdian|CHN|39.62|122.01
Sonīpat|IND|28.99|77.02
Santa Clara|CUB|22.41|-79.96
Iwo|NGA|7.64|4.18
Libertad|PHL|8.94|125.50
Gombe|NGA|10.29|11.17
Altona|DEU|53.55|9.93
Āvadi|IND|13.11|80.11
Praia Grande|BRA|-24.01|-46.40
Colonia del Valle|MEX|19.39|-99.16
Niš|SRB|43.32|21.90
Port-de-Paix|HTI|19.94|-72.83
Singa|SDN|13.15|33.93
San Bernardo|CHL|-33.59|-70.70
Várzea Grande|BRA|-15.65|-56.13
Porto|PRT|41.15|-8.61
Volta Redonda|BRA|-22.52|-44.10
Navotas|PHL|14.67|120.95
Kropyvnytskyi|UKR|48.51|32.26
Santa Maria|BRA|-29.68|-53.81
Lubbock|USA|33.58|-101.86
Madison|USA|43.07|-89.40
Tehuacán|MEX|18.46|-97.40
Fukui-shi|JPN|36.06|136.22
Kamianske|UKR|48.51|34.60
Montpellier|FRA|43.61|3.88
Jimeta|NGA|9.28|12.46
Częstochowa|POL|50.80|19.12
Tiruvottiyūr|IND|13.16|80.30
Palmira|COL|3.54|-76.30
Bukhara|UZB|39.77|64.43
City of Westminster|GBR|51.50|-0.14
Gilbert|USA|33.35|-111.79
Saugor|IND|23.84|78.74
Udon Thani|THA|17.42|102.79
Chemnitz|DEU|50.84|12.93
Ica|PER|-14.07|-75.73
Orsk|RUS|51.20|58.57
Vanderbijlpark|ZAF|-26.71|27.84
San Cristóbal|VEN|7.77|-72.22
Mito|JPN|36.35|140.45
Norfolk|USA|36.85|-76.29
Rizhao|CHN|35.43|119.46
Southampton|GBR|50.90|-1.40
Kyain Seikgyi Township|MMR|15.82|98.25
A Coruña|ESP|43.37|-8.40
Mau|IND|25.94|83.56
Shimonoseki|JPN|33.95|130.95
Juliaca|PER|-15.50|-70.13
Ji’an|CHN|27.12|114.98
Gorgān|IRN|36.84|54.44
Nizhnevartovsk|RUS|60.93|76.55
Braunschweig|DEU|52.27|10.53
Hebi|CHN|35.90|114.19
Bago|MMR|17.34|96.48
Bihār Sharīf|IND|25.20|85.52
Baruta|VEN|10.43|-66.88
Merlo|ARG|-34.67|-58.73
Puente de Vallecas|ESP|40.39|-3.66
Trabzon|TUR|41.01|39.73
Jessore|BGD|23.17|89.21
Manisa|TUR|38.61|27.43
Louisville|USA|38.25|-85.76
Santa Luzia|BRA|-19.77|-43.85
Gunsan|KOR|35.98|126.71
Wŏnju|KOR|37.35|127.95
Musaffah|ARE|24.36|54.48
Angarsk|RUS|52.54|103.89
Mar’ino|RUS|55.65|37.72
Hāpur|IND|28.73|77.78
Bathinda|IND|30.21|74.94
Deir ez-Zor|SYR|35.34|40.14
Huayin|CHN|34.57|110.07
Berbera|SOM|10.44|45.01
Ojo de Agua|MEX|19.68|-99.01
Gatineau|CAN|45.48|-75.70
Yibin|CHN|28.76|104.64
Neuquén|ARG|-38.95|-68.06
Tacloban|PHL|11.24|125.00
Novorossiysk|RUS|44.72|37.77
Reno|USA|39.53|-119.81
Aswan|EGY|24.09|32.90
Winston-Salem|USA|36.10|-80.24
Farrukhābād|IND|27.39|79.58
Sancaktepe|TUR|41.00|29.23
Takasaki|JPN|36.33|139.02
Anantapur|IND|14.68|77.61
Buenaventura|COL|3.88|-77.03
Lankaran|AZE|38.75|48.85
Glendale|USA|33.54|-112.19
Fuji|JPN|35.17|138.68
Khimki|RUS|55.90|37.43
Blackpool|GBR|53.82|-3.05
Xiantao|CHN|30.37|113.44
Hachinohe|JPN|40.50|141.50
Vaughan|CAN|43.84|-79.50
Gravataí|BRA|-29.94|-50.99
Neyagawa|JPN|34.77|135.63
Magdalena Contreras|MEX|19.33|-99.21
Nāgarpur|BGD|24.06|89.88
Kurume|JPN|33.32|130.52
Balıkesir|TUR|39.65|27.89
Temuco|CHL|-38.74|-72.60
Krefeld|DEU|51.34|6.55
Seeb|OMN|23.67|58.19
Århus|DNK|56.16|10.21
Sasebo|JPN|33.17|129.73
Batangas|PHL|13.76|121.06
Al Jubayl|SAU|27.02|49.62
Pathein|MMR|16.78|94.73
Tegal|IDN|-6.87|109.14
Hialeah|USA|25.86|-80.28
Djougou|BEN|9.71|1.67
Sylhet|BGD|24.90|91.87
Garland|USA|32.91|-96.64
Ratlām|IND|23.33|75.04
Scottsdale|USA|33.51|-111.90
Irving|USA|32.81|-96.95
Košice|SVK|48.71|21.26
Chernivtsi|UKR|48.29|25.94
Dera Ghazi Khan|PAK|30.05|70.64
Coatzacoalcos|MEX|18.15|-94.44
Yuci|CHN|37.68|112.73
Sant Martí|ESP|41.42|2.20
Sahiwal|PAK|30.67|73.10
Ternopil|UKR|49.55|25.59
Gasteiz / Vitoria|ESP|42.85|-2.67
Yakutsk|RUS|62.03|129.73
Chesapeake|USA|36.82|-76.27
Caruaru|BRA|-8.28|-35.98
Qinā|EGY|26.16|32.73
Boa Vista|BRA|2.82|-60.67
Kediri|IDN|-7.82|112.02
Georgetown|GUY|6.80|-58.16
Ramagundam|IND|18.75|79.47
Kismayo|SOM|-0.36|42.55
Ibb|YEM|13.97|44.18
Türkmenabat|TKM|39.07|63.58
North Las Vegas|USA|36.20|-115.12
Granada|ESP|37.19|-3.61
Nizhnekamsk|RUS|55.64|51.82
Porto-Novo|BEN|6.50|2.60
Halle (Saale)|DEU|51.48|11.98
Kitchener|CAN|43.43|-80.51
Centurion|ZAF|-25.86|28.19
Magugpo Poblacion|PHL|7.45|125.80
Hamburg-Mitte|DEU|53.55|10.02
Dzerzhinsk|RUS|56.24|43.46
Takoradi|GHA|4.90|-1.76
Kiel|DEU|54.32|10.13
Linfen|CHN|36.09|111.52
Fremont|USA|37.55|-121.99
Beni|COD|0.49|29.47
Bordeaux|FRA|44.84|-0.58
Gangānagar|IND|29.92|73.87
Chigasaki|JPN|35.34|139.40
Gent|BEL|51.05|3.72
Taytay|PHL|14.56|121.13
Sōka|JPN|35.84|139.80
Ngaoundéré|CMR|7.33|13.58
Suncheon|KOR|34.95|127.49
Sejong|KOR|36.59|127.29
José C. Paz|ARG|-34.52|-58.77
Syktyvkar|RUS|61.66|50.81
Elche|ESP|38.26|-0.70
Marka|SOM|1.72|44.77
Nukus|UZB|42.45|59.61
Atani|NGA|6.01|6.75
Quilmes|ARG|-34.73|-58.26
Ḩalwān|EGY|29.84|31.30
Milton Keynes|GBR|52.04|-0.76
Magdeburg|DEU|52.13|11.63
Rio Verde|BRA|-17.80|-50.93
Nawabshah|PAK|26.24|68.40
Tripoli|LBN|34.43|35.84
Bharatpur|IND|27.22|77.49
Longueuil|CAN|45.53|-73.52
Atsugi|JPN|35.44|139.37
Croix-des-Bouquets|HTI|18.58|-72.23
Uitenhage|ZAF|-33.76|25.40
Ploieşti|ROU|44.95|26.02
Sungai Petani|MYS|5.65|100.49
Binjai|IDN|3.60|98.49
Lucena|PHL|13.93|121.62
Ipatinga|BRA|-19.47|-42.54
Karīmnagar|IND|18.44|79.13
Baton Rouge|USA|30.44|-91.19
Rạch Giá|VNM|10.01|105.08
Lille|FRA|50.63|3.06
Miri|MYS|4.40|113.99
Ciudad Lineal|ESP|40.45|-3.65
Bexley|GBR|51.44|0.15
Sumaré|BRA|-22.82|-47.27
Damanhūr|EGY|31.03|30.47
Nassau|BHS|25.06|-77.34
San Lorenzo|PRY|-25.34|-57.51
Iquique|CHL|-20.21|-70.15
Kremenchuk|UKR|49.07|33.42
Puducherry|IND|11.93|79.83
Sosnowiec|POL|50.29|19.10
Diez de Octubre|CUB|23.09|-82.36
Al Minyā|EGY|28.09|30.76
Staryy Oskol|RUS|51.30|37.84
Liaocheng|CHN|36.46|115.98
Gusau|NGA|12.17|6.66
Neue Neustadt|DEU|52.15|11.63
Radom|POL|51.40|21.15
Pilar|ARG|-34.46|-58.91
Shrīrāmpur|IND|22.75|88.34
Fendou|CHN|46.64|124.86
Sabzevar|IRN|36.21|57.68
Huambo|AGO|-12.78|15.74
Groznyy|RUS|43.31|45.69
Geelong|AUS|-38.15|144.36
Rāichūr|IND|16.21|77.36
Huanggang|CHN|23.68|117.00
Quthbullapur|IND|17.50|78.46
Mubi|NGA|10.27|13.27
Sector 1|ROU|44.49|26.05
Bukavu|COD|-2.49|28.84
Lexington|USA|37.99|-84.48
Juazeiro do Norte|BRA|-7.21|-39.32
Mymensingh|BGD|24.76|90.41
Karnāl|IND|29.69|76.98
Roodepoort|ZAF|-26.16|27.87
Tanga|TZA|-5.07|39.10
Jingling|CHN|30.65|113.10
Sucre|BOL|-19.03|-65.26
Nacala|MOZ|-14.56|40.69
Ashdod|ISR|31.79|34.65
Minamirinkan|JPN|35.50|139.44
Oviedo|ESP|43.36|-5.84
Paramaribo|SUR|5.87|-55.17
Adıyaman|TUR|37.76|38.28
Arrah|IND|25.56|84.66
Okara|PAK|30.81|73.45
Nārāyanganj|BGD|23.61|90.50
Tongchuanshi|CHN|35.07|109.08
Imphal|IND|24.81|93.94
Najafābād|IRN|32.63|51.37
Paradise|USA|36.10|-115.15
Qarshi|UZB|38.86|65.79
Gosāba|IND|22.17|88.80
Puerto Princesa|PHL|9.74|118.74
Xintai|CHN|35.90|117.75
Santa Cruz de Tenerife|ESP|28.47|-16.25
Haeju|PRK|38.04|125.71
Graz|AUT|47.07|15.45
Ikire|NGA|7.37|4.19
Embu|BRA|-23.65|-46.85
Formosa|ARG|-26.18|-58.17
Shakhty|RUS|47.71|40.21
Blagoveshchensk|RUS|50.28|127.54
Olongapo|PHL|14.83|120.28
Banja Luka|BIH|44.78|17.19
Thị Xã Phú Mỹ|VNM|10.57|107.13
Neyshābūr|IRN|36.21|58.80
Wuxue|CHN|29.85|115.55
Babruysk|BLR|53.14|29.22
Rishon LeẔiyyon|ISR|31.97|34.79
Campeche|MEX|19.84|-90.53
Richmond|USA|37.55|-77.46
Cabanatuan City|PHL|15.49|120.97
Fuencarral-El Pardo|ESP|40.50|-3.73
Mirzāpur|IND|25.14|82.57
Messina|ITA|38.19|15.55
Dehiwala-Mount Lavinia|LKA|6.84|79.87
Takarazuka|JPN|34.80|135.36
Kharagpur|IND|22.34|87.33
Dhanbād|IND|23.80|86.44
Tanjore|IND|10.79|79.14
Badalona|ESP|41.45|2.25
Ageoshimo|JPN|35.97|139.61
Binangonan|PHL|14.46|121.19
Oberhausen|DEU|51.48|6.86
Chon Buri|THA|13.36|100.98
Verona|ITA|45.43|10.98
Prokop’yevsk|RUS|53.91|86.72
Eldoret|KEN|0.52|35.27
Wuhai|CHN|39.68|106.82
Bertoua|CMR|4.58|13.68
Imperatriz|BRA|-5.53|-47.49
San Pedro de Macorís|DOM|18.45|-69.31
Amarnāth|IND|19.20|73.17
Taiping|MYS|4.85|100.73
Alor Setar|MYS|6.12|100.36
Purwokerto|IDN|-7.42|109.23
Colombo|BRA|-25.29|-49.22
Jamaica|USA|40.69|-73.81
Rybinsk|RUS|58.04|38.84
Hobart|AUS|-42.88|147.33
Santa Rosa|PHL|14.31|121.11
Kisumu|KEN|-0.10|34.76
San Bernardino|USA|34.11|-117.29
Imus|PHL|14.43|120.94
Vykhino-Zhulebino|RUS|55.70|37.81
Freiburg|DEU|48.00|7.85
Northampton|GBR|52.25|-0.88
Purwakarta|IDN|-6.56|107.44
Zelenograd|RUS|55.98|37.18
Archway|GBR|51.57|-0.13
Mirpur Khas|PAK|25.53|69.01
Daloa|CIV|6.88|-6.45
Mek'ele|ETH|13.50|39.48
Biysk|RUS|52.54|85.21
Concepción|CHL|-36.83|-73.05
Novi Sad|SRB|45.25|19.84
Monclova|MEX|26.91|-101.42
Mucumpiz|VEN|8.42|-71.13
La Paz|MEX|24.14|-110.30
Velikiy Novgorod|RUS|58.52|31.27
Owerri|NGA|5.48|7.03
Centralniy|RUS|59.93|30.36
Shagamu|NGA|6.85|3.65
Taboão da Serra|BRA|-23.63|-46.79
Nazrēt|ETH|8.55|39.27
Nāgercoil|IND|8.18|77.43
Lutsk|UKR|50.76|25.34
Bergen|NOR|60.39|5.32
Brăila|ROU|45.27|27.97
Naz̧arābād|IRN|35.95|50.61
Guangyuan|CHN|32.44|105.82
Būkān|IRN|36.52|46.21
Spokane|USA|47.66|-117.43
Norwich|GBR|52.63|1.30
Jacareí|BRA|-23.31|-45.97
Chōfu|JPN|35.66|139.55
Loa Janan|IDN|-0.58|117.10
Rancagua|CHL|-34.17|-70.74
Mokotów|POL|52.19|21.03
Nogales|MEX|31.31|-110.94
Birmingham|USA|33.52|-86.80
Bukit Mertajam|MYS|5.36|100.47
Lipa City|PHL|13.94|121.16
Marília|BRA|-22.21|-49.95
Lübeck|DEU|53.87|10.69
Sepang|MYS|2.69|101.75
Cartagena|ESP|37.61|-0.99
Esenyurt|TUR|41.03|28.68
Modesto|USA|37.64|-121.00
Kırıkkale|TUR|39.85|33.51
Hailar|CHN|49.20|119.70
Terrassa|ESP|41.57|2.02
Abha|SAU|18.22|42.51
Tarhuna|LBY|32.44|13.63
Idkū|EGY|31.31|30.30
Matsumoto|JPN|36.23|137.97
Daliang|CHN|22.84|113.25
Qui Nhon|VNM|13.78|109.22
Des Moines|USA|41.60|-93.61
Pāli|IND|25.77|73.32
Arroyo Naranjo|CUB|23.04|-82.38
Antakya|TUR|36.21|36.16
Bogra|BGD|24.85|89.37
Kostanay|KAZ|53.21|63.62
Rochester|USA|43.15|-77.62
Chuncheon|KOR|37.87|127.73
Vũng Tàu|VNM|10.35|107.08
Eindhoven|NLD|51.44|5.48
Pematangsiantar|IDN|2.96|99.07
Kanggye|PRK|40.97|126.59
Presidente Prudente|BRA|-22.13|-51.39
Sanming|CHN|26.25|117.62
Sohag|EGY|26.56|31.69
Rennes|FRA|48.11|-1.67
São Leopoldo|BRA|-29.76|-51.15
Ijebu-Ode|NGA|6.82|3.92
Yamunānagar|IND|30.13|77.28
Nakhon Ratchasima|THA|14.97|102.10
Toruń|POL|53.01|18.60
Oruro|BOL|-17.98|-67.15
Kielce|POL|50.87|20.63
Rewa|IND|24.53|81.29
La Romana|DOM|18.43|-68.97
Gaborone|BWA|-24.65|25.91
Hangu|CHN|39.25|117.79
Maryvale|USA|33.50|-112.18
Tacoma|USA|47.25|-122.44
Lobito|AGO|-12.36|13.54
North Shore|NZL|-36.80|174.75
Ciputat|IDN|-6.24|106.70
Sirjan|IRN|29.45|55.68
San Pablo|PHL|14.07|121.33
Jerez de la Frontera|ESP|36.69|-6.14
Fontana|USA|34.09|-117.44
Oxnard|USA|34.20|-119.18
Ciampea|IDN|-6.55|106.70
Kasukabe|JPN|35.98|139.75
Oradea|ROU|47.05|21.92
Annaba|DZA|36.90|7.77
Sabadell|ESP|41.54|2.11
Móstoles|ESP|40.32|-3.86
Toamasina|MDG|-18.15|49.40
Dinājpur|BGD|25.63|88.64
Buenavista|MEX|19.61|-99.17
Itabuna|BRA|-14.79|-39.28
Kishiwada|JPN|34.47|135.37
São Carlos|BRA|-22.02|-47.89
Linz|AUT|48.31|14.29
Alcalá de Henares|ESP|40.48|-3.36
Gaoping|CHN|30.78|106.10
Numazu|JPN|35.10|138.87
Ivano-Frankivsk|UKR|48.92|24.71
Moreno Valley|USA|33.94|-117.23
Secunderabad|IND|17.50|78.54
Jōetsu|JPN|37.15|138.24
Debrecen|HUN|47.53|21.62
Bīdar|IND|17.91|77.52
Padova|ITA|45.41|11.89
Las Tunas|CUB|20.96|-76.95
Sa Dec|VNM|10.29|105.76
Hortolândia|BRA|-22.86|-47.22
Bayamón|PRI|18.40|-66.16
Daqing|CHN|46.58|125.00
Puerto Vallarta|MEX|20.62|-105.23
Agartala|IND|23.84|91.28
Erfurt|DEU|50.98|11.03
Monghyr|IND|25.37|86.47
Edéa|CMR|3.80|10.13
Vasyl'evsky Ostrov|RUS|59.94|30.25
Odawara|JPN|35.26|139.16
Atsiaman|GHA|5.70|-0.33
Osmaniye|TUR|37.07|36.25
Burnaby|CAN|49.27|-122.95
Bābol|IRN|36.55|52.68
Burhānpur|IND|21.31|76.23
Tampere|FIN|61.50|23.79
Tapachula|MEX|14.90|-92.26
Yiyang|CHN|28.59|112.33
Çorlu|TUR|41.16|27.80
Harburg|DEU|53.46|9.98
Linxia Chengguanzhen|CHN|35.60|103.21
Barisāl|BGD|22.70|90.37
Cileungsir|IDN|-6.39|106.96
Nadiād|IND|22.69|72.86
Mossoró|BRA|-5.19|-37.34
Pskov|RUS|57.81|28.35
Fayetteville|USA|35.05|-78.88
Yuncheng|CHN|35.02|110.99
Al Khums|LBY|32.65|14.26
Huntington Beach|USA|33.66|-118.00
Favoriten|AUT|48.16|16.38
Chiniot|PAK|31.72|72.98
Itapevi|BRA|-23.55|-46.93
Chāpra|IND|25.78|84.75
Rengasdengklok|IDN|-6.16|107.30
Sete Lagoas|BRA|-19.47|-44.25
La Pintana|CHL|-33.58|-70.63
Yonkers|USA|40.93|-73.90
Chiang Mai|THA|18.79|98.98
Petropavl|KAZ|54.87|69.15
Cabimas|VEN|10.40|-71.45
Dindigul|IND|10.37|77.98
Montgomery|USA|32.37|-86.30
Nicosia|CYP|35.18|33.36
Santo Domingo de los Colorados|ECU|-0.25|-79.18
Jalālābād|AFG|34.43|70.45
Ugep|NGA|5.81|8.08
Yanbu|SAU|24.09|38.06
Charleroi|BEL|50.41|4.44
Az Zāwīyah|LBY|32.76|12.73
Chakwama|NGA|11.56|9.66
Ladner|CAN|49.09|-123.08
New Cairo|EGY|30.03|31.47
Oral|KAZ|51.23|51.37
Osh|KGZ|40.53|72.80
Panchkula|IND|30.69|76.85
Petaẖ Tiqwa|ISR|32.09|34.89
Pokhara|NPL|28.27|83.97
Salé Al Jadida|MAR|34.00|-6.74
Severnyy|RUS|55.94|37.55
Shahkot|PAK|31.57|73.49
Sumedang|IDN|-6.86|107.92
São José|BRA|-28.21|-49.16
Thika|KEN|-1.03|37.07
Sīkar|IND|27.61|75.14
Tilburg|NLD|51.56|5.09
Balakovo|RUS|52.03|47.80
Armavir|RUS|44.99|41.12
Kamoke|PAK|31.98|74.22
Saidpur|BGD|25.78|88.89
Āmol|IRN|36.47|52.35
Bila Tserkva|UKR|49.81|30.11
Dudley|GBR|52.50|-2.08
Hagen|DEU|51.36|7.47
Saskatoon|CAN|52.13|-106.67
Gliwice|POL|50.30|18.68
Changji|CHN|44.01|87.30
Malolos|PHL|14.84|120.81
Amarillo|USA|35.22|-101.83
Bulandshahr|IND|28.40|77.86
Capiatá|PRY|-25.36|-57.45
Pamplona|ESP|42.82|-1.64
Purnia|IND|25.78|87.47
Kaiyuan|CHN|23.70|103.30
Rostock|DEU|54.09|12.14
Sibu|MYS|2.30|111.82
Arnavutköy|TUR|41.18|28.74
Machala|ECU|-3.26|-79.96
Little Rock|USA|34.75|-92.29
Hospet|IND|15.27|76.39
Fuenlabrada|ESP|40.28|-3.79
Mentougou|CHN|39.94|116.09
Akron|USA|41.08|-81.52
Talca|CHL|-35.43|-71.66
Gurgaon|IND|28.46|77.03
Ciudad Madero|MEX|22.27|-97.84
Shreveport|USA|32.53|-93.75
Ðà Lạt|VNM|11.95|108.44
Bīrjand|IRN|32.87|59.22
San-Pédro|CIV|4.75|-6.64
Vientiane|LAO|17.97|102.60
Aberdeen|GBR|57.14|-2.10
Kure|JPN|34.23|132.57
İzmit|TUR|40.76|29.93
Reims|FRA|49.27|4.03
Laayoune|ESH|27.14|-13.19
Palmas|BRA|-10.17|-48.33
Parauapebas|BRA|-6.07|-49.90
Icheon-si|KOR|37.28|127.44
Townsville|AUS|-19.27|146.81
Sambhal|IND|28.58|78.57
Americana|BRA|-22.74|-47.33
Engel’s|RUS|51.48|46.11
Gandhinagar|IND|23.22|72.68
Burgas|BGR|42.51|27.47
Murwāra|IND|23.84|80.39
Nagaoka|JPN|37.45|138.85
Guri-si|KOR|37.60|127.14
Coro|VEN|11.40|-69.67
Nishi-Tokyo-shi|JPN|35.73|139.54
Xinhui|CHN|22.46|113.05
Grand Rapids|USA|42.96|-85.67
Kendari|IDN|-3.98|122.52
Petrolina|BRA|-9.40|-40.50
Yamoussoukro|CIV|6.82|-5.28
Kassel|DEU|51.32|9.50
Nāngloi Jāt|IND|28.68|77.07
Severodvinsk|RUS|64.56|39.83
Mobile|USA|30.69|-88.04
Portsmouth|GBR|50.80|-1.09
Nnewi|NGA|6.02|6.92
Parung|IDN|-6.42|106.73
Divinópolis|BRA|-20.14|-44.89
Başakşehir|TUR|41.09|28.80
Ezhou|CHN|30.40|114.83
Maracanaú|BRA|-3.88|-38.63
Itami|JPN|34.78|135.40
Nam Định|VNM|20.43|106.18
Uji|JPN|34.89|135.80
Machilīpatnam|IND|16.19|81.14
Hyesan|PRK|41.40|128.18
Salt Lake City|USA|40.76|-111.89
Bayamo|CUB|20.37|-76.64
Katihar|IND|25.54|87.57
Tanjung Pinang|IDN|0.92|104.46
Pār Naogaon|BGD|24.80|88.95
Newcastle upon Tyne|GBR|54.97|-1.61
Klaipėda|LTU|55.71|21.14
Zabrze|POL|50.32|18.79
Bojnūrd|IRN|37.47|57.33
Guatire|VEN|10.47|-66.54
Humen|CHN|22.82|113.67
Sidi Bel Abbès|DZA|35.19|-0.63
Hat Yai|THA|7.01|100.48
Haicheng|CHN|40.85|122.75
Suzuka|JPN|34.88|136.58
Zinder|NER|13.81|8.99
Curug|IDN|-6.27|106.56
Barrancabermeja|COL|7.07|-73.85
Zlatoust|RUS|55.17|59.65
Ormoc|PHL|11.01|124.61
Bhiwāni|IND|28.79|76.14
Huntsville|USA|34.73|-86.59
Zoucheng|CHN|35.40|116.97
Cork|IRL|51.90|-8.47
Al Fallūjah|IRQ|33.35|43.79
Ise-Ekiti|NGA|7.46|5.42
Vantaa|FIN|60.29|25.04
Kōfu|JPN|35.67|138.57
Paarl|ZAF|-33.73|18.98
Tallahassee|USA|30.44|-84.28
Saddiqabad|PAK|28.31|70.13
Banī Suwayf|EGY|29.07|31.10
Planaltina|BRA|-15.62|-47.65
Sunrise Manor|USA|36.21|-115.07
Syzran’|RUS|53.16|48.47
Bytom|POL|50.35|18.93
Mwene-Ditu|COD|-7.01|23.45
Panalanoy|PHL|11.25|125.01
Izumi|JPN|34.48|135.43
Santarém|BRA|-2.44|-54.71
Wanxian|CHN|30.82|108.37
Kabwe|ZMB|-14.45|28.45
Quelimane|MOZ|-17.88|36.89
San Fernando del Valle de Catamarca|ARG|-28.47|-65.79
Almería|ESP|36.84|-2.46
Camaçari|BRA|-12.70|-38.32
Labuan Bajo|IDN|-8.50|119.89
Cibinong|IDN|-6.48|106.85
Donghai|CHN|22.95|115.64
Boyeros|CUB|23.01|-82.40
Baiyin|CHN|36.55|104.17
Mabalacat City|PHL|15.22|120.57
Laizhou|CHN|37.18|119.94
Santa Bárbara d'Oeste|BRA|-22.75|-47.41
Kultali|IND|21.90|88.40
Praga Południe|POL|52.24|21.09
Rio Grande|BRA|-32.03|-52.10
Grand Prairie|USA|32.75|-97.00
Mohammedia|MAR|33.69|-7.38
Sutton|GBR|51.35|-0.20
Qo‘qon|UZB|40.53|70.94
Petropavlovsk-Kamchatsky|RUS|53.04|158.65
Chilpancingo|MEX|17.55|-99.51
Trieste|ITA|45.65|13.78
Cachoeiro de Itapemirim|BRA|-20.85|-41.11
Donaustadt|AUT|48.23|16.46
Kikwit|COD|-5.04|18.82
Pinar del Río|CUB|22.42|-83.70
Pagadian|PHL|7.83|123.44
Pābna|BGD|24.01|89.24
Cienfuegos|CUB|22.15|-80.45
Beersheba|ISR|31.25|34.79
Overland Park|USA|38.98|-94.67
Raebareli|IND|26.23|81.23
Springs|ZAF|-26.25|28.40
Shibīn al Kawm|EGY|30.55|31.01
Hitachi|JPN|36.60|140.65
Antsirabe|MDG|-19.87|47.03
Zawiya|LBY|32.75|12.73
Madiun|IDN|-7.63|111.52
Haridwar|IND|29.95|78.16
Leganés|ESP|40.33|-3.76
Ad-Damazin|SDN|11.79|34.36
Arica|CHL|-18.47|-70.30
Le Havre|FRA|49.49|0.11
Swindon|GBR|51.56|-1.78
Singrauli|IND|24.20|82.68
Richmond Hill|CAN|43.87|-79.44
Donostia / San Sebastián|ESP|43.31|-1.97
Hamm|DEU|51.68|7.82
Knoxville|USA|35.96|-83.92
Jamaame|SOM|0.07|42.74
Poza Rica de Hidalgo|MEX|20.53|-97.46
Moratuwa|LKA|6.77|79.88
Kütahya|TUR|39.42|29.98
Mainz|DEU|49.98|8.28
Meycauayan|PHL|14.74|120.96
Brescia|ITA|45.54|10.21
Worcester|USA|42.26|-71.80
Zaoyang|CHN|32.13|112.75
Paltan|BGD|23.74|90.41
Jūnāgadh|IND|21.52|70.46
Mutare|ZWE|-18.97|32.67
Mbandaka|COD|0.05|18.26
Pemalang|IDN|-6.89|109.38
Quanzhou|CHN|24.91|118.59
San Luis|ARG|-33.30|-66.34
Genève|CHE|46.20|6.15
Tarlac City|PHL|15.48|120.60
Būrewāla|PAK|30.17|72.65
Brownsville|USA|25.90|-97.50
Baishan|CHN|41.94|126.42
Sūjāngarh|IND|27.70|74.47
Zaozhuang|CHN|34.86|117.55
Kushiro|JPN|42.98|144.37
Cergy-Pontoise|FRA|49.04|2.08
Çorum|TUR|40.55|34.95
Ellore|IND|16.71|81.10
Pātan|NPL|27.68|85.31
Manta|ECU|-0.96|-80.71
Lembang|IDN|-6.81|107.62
Sants-Montjuïc|ESP|41.37|2.15
Bhusāval|IND|21.04|75.79
Pak Kret|THA|13.91|100.50
Khandwa|IND|21.82|76.35
Santander|ESP|43.46|-3.80
Liège|BEL|50.63|5.57
Cúa|VEN|10.16|-66.88
Sakura|JPN|35.72|140.23
Kamensk-Ural’skiy|RUS|56.42|61.93
Itaboraí|BRA|-22.74|-42.86
Blida|DZA|36.47|2.83
Newport News|USA|37.08|-76.47
Santa Clarita|USA|34.39|-118.54
Biratnagar|NPL|26.46|87.27
Carletonville|ZAF|-26.36|27.40
Bahraigh|IND|27.57|81.59
Barrie|CAN|44.40|-79.67
Monywa|MMR|22.11|95.14
Richmond|CAN|49.17|-123.14
Prato|ITA|43.88|11.10
Probolinggo|IDN|-7.75|113.22
Sirsa|IND|29.53|75.03
Guarenas|VEN|10.47|-66.62
Anda|CHN|46.40|125.31
Saarbrücken|DEU|49.23|7.01
Shangqiu|CHN|34.45|115.65
Wādī as Sīr|JOR|31.95|35.82
Groningen|NLD|53.22|6.57
Taranto|ITA|40.46|17.25
Malacca|MYS|2.20|102.24
Chandannagar|IND|22.86|88.37
Gangneung|KOR|37.75|128.87
Baharampur|IND|24.10|88.25
Dodoma|TZA|-6.17|35.74
Crawley|GBR|51.11|-0.18
Rio Claro|BRA|-22.41|-47.56
Tāngāil|BGD|24.25|89.92
Matadi|COD|-5.84|13.46
Castelló de la Plana|ESP|39.99|-0.05
Atyrau|KAZ|47.12|51.88
Nepean|CAN|45.34|-75.72
Yasenevo|RUS|55.61|37.52
Yangju|KOR|37.83|127.06
Indaiatuba|BRA|-23.09|-47.21
Surendranagar|IND|22.73|71.65
Varāmīn|IRN|35.32|51.65
Dosquebradas|COL|4.84|-75.67
Passo Fundo|BRA|-28.26|-52.41
Xianning|CHN|29.84|114.32
Legaspi|PHL|13.14|123.74
Korla|CHN|41.76|86.15
Cotabato|PHL|7.22|124.25
Podolsk|RUS|55.42|37.55
Vizianagaram|IND|18.12|83.41
Providence|USA|41.82|-71.41
Ila Orangun|NGA|8.02|4.90
Qianjiang|CHN|30.42|112.89
Chenzhou|CHN|25.80|113.03
Burgos|ESP|42.34|-3.70
Klerksdorp|ZAF|-26.85|26.67
Si Racha|THA|13.17|100.93
Tiaret|DZA|35.37|1.32
Amadora|PRT|38.75|-9.23
Ipswich|GBR|52.06|1.16
Kamirenjaku|JPN|35.69|139.55
Saki|NGA|8.67|3.39
Chlef|DZA|36.17|1.33
Fort Lauderdale|USA|26.12|-80.14
East Flatbush|USA|40.65|-73.93
Anjō|JPN|34.96|137.08
Spring Valley|USA|36.11|-115.25
Kutaisi|GEO|42.27|42.69
Ciudad Camilo Cienfuegos|CUB|23.16|-82.33
Jingzhou|CHN|30.35|112.19
Proddatūr|IND|14.75|78.55
Sittwe|MMR|20.15|92.90
Ar Raqqah|SYR|35.95|39.01
Meiktila|MMR|20.88|95.86
Loum|CMR|4.72|9.74
Vellore|IND|12.92|79.13
Hugli|IND|22.91|88.40
Alappuzha|IND|9.49|76.33
Santa Ana|SLV|13.99|-89.56
Chattanooga|USA|35.05|-85.31
Malāyer|IRN|34.30|48.82
Bielsko-Biala|POL|49.82|19.05
Yuzhno-Sakhalinsk|RUS|46.95|142.74
Almere Stad|NLD|52.37|5.21
Split|HRV|43.51|16.44
Saint-Étienne|FRA|45.43|4.39
Amroha|IND|28.90|78.47
Regina|CAN|50.45|-104.62
Zhenzhou|CHN|32.28|119.17
Saint-Louis|SEN|16.02|-16.49
Turku|FIN|60.45|22.27
Tempe|USA|33.41|-111.91
Xindi|CHN|29.82|113.47
Oceanside|USA|33.20|-117.38
Bella Vista|DOM|18.46|-69.95
Tsukuba|JPN|36.20|140.10
Sāveh|IRN|35.02|50.36
Wigan|GBR|53.54|-2.64
Garden Grove|USA|33.77|-117.94
Khowy|IRN|38.55|44.95
Mzuzu|MWI|-11.47|34.02
Siverek|TUR|37.76|39.32
Rancho Cucamonga|USA|34.11|-117.59
Cape Coral|USA|26.56|-81.95
Jiutai|CHN|44.15|125.83
Hirosaki|JPN|40.59|140.47
Santa Rosa|USA|38.44|-122.71
Naga|PHL|13.62|123.18
Cotia|BRA|-23.60|-46.92
Tomakomai|JPN|42.64|141.60
Tambaram|IND|12.92|80.13
Pamulang|IDN|-6.34|106.74
Bo|SLE|7.96|-11.74
Pathānkot|IND|32.27|75.65
Hadano|JPN|35.37|139.22
Bozhou|CHN|33.88|115.77
Cikupa|IDN|-6.24|106.51
Bhind|IND|26.57|78.79
Puerto Cabello|VEN|10.47|-68.01
Obihiro|JPN|42.92|143.20
Ube|JPN|33.94|131.25
Kramators’k|UKR|48.72|37.56
Shimla|IND|31.10|77.17
Croydon|GBR|51.38|-0.10
Myeik|MMR|12.44|98.60
East New York|USA|40.67|-73.88
Khān Yūnis|PSE|31.34|34.31
Bata|GNQ|1.86|9.77
Midrand|ZAF|-25.99|28.13
Chicoloapan|MEX|19.42|-98.90
Ongole|IND|15.50|80.04
Vancouver|USA|45.64|-122.66
Gadag-Betageri|IND|15.42|75.62
Licheng|CHN|23.30|113.82
Salatiga|IDN|-7.33|110.49
Miskolc|HUN|48.10|20.78
Isparta|TUR|37.76|30.55
Weinan|CHN|34.50|109.51
Kaolack|SEN|14.15|-16.07
Walsall|GBR|52.59|-1.98
Herne|DEU|51.54|7.23
Lyublino|RUS|55.68|37.76
Mansfield|GBR|53.13|-1.20
Olsztyn|POL|53.78|20.49
Francisco Morato|BRA|-23.28|-46.75
Hino|JPN|35.67|139.40
Netanya|ISR|32.33|34.86
Nanping|CHN|26.64|118.17
Bida|NGA|9.08|6.01
Sioux Falls|USA|43.55|-96.70
Prizren|XKK|42.21|20.74
Dongling|CHN|41.81|123.58
Bacău|ROU|46.57|26.91
Oxford|GBR|51.75|-1.26
Phra Pradaeng|THA|13.66|100.53
Dagupan|PHL|16.04|120.33
Peoria|USA|33.58|-112.24
Ontario|USA|34.06|-117.65
Navsāri|IND|20.94|72.92
Mülheim|DEU|51.43|6.88
Kulim|MYS|5.36|100.56
Puri|IND|19.80|85.82
Haldia|IND|22.06|88.11
Jackson|USA|32.30|-90.18
Temirtau|KAZ|50.05|72.96
Jacobabad|PAK|28.28|68.44
Khammam|IND|17.25|80.14
Carolina|PRI|18.38|-65.96
Uvira|COD|-3.40|29.14
Portoviejo|ECU|-1.05|-80.45
Rāiganj|IND|25.61|88.12
Takaoka|JPN|36.75|137.02
Ingrāj Bāzār|IND|25.00|88.15
Araçatuba|BRA|-21.21|-50.43
Fuyang|CHN|32.90|115.82
Kluang|MYS|2.03|103.32
Albacete|ESP|38.99|-1.86
Laiyang|CHN|36.98|120.71
Jaunpur|IND|25.75|82.69
Ciudad del Carmen|MEX|18.65|-91.83
Reggio Calabria|ITA|38.11|15.66
Jaffna|LKA|9.67|80.01
Arad|ROU|46.18|21.32
Bahir Dar|ETH|11.59|37.39
Baranovichi|BLR|53.13|26.01
Chalco|MEX|19.26|-98.90
Toulon|FRA|43.12|5.93
Jabālyā|PSE|31.53|34.48
Araraquara|BRA|-21.79|-48.18
Bordj Bou Arreridj|DZA|36.07|4.76
Angers|FRA|47.47|-0.55
Horta-Guinardó|ESP|41.42|2.17
Pátra|GRC|38.24|21.73
Alcorcón|ESP|40.35|-3.82
Ech Chettia|DZA|36.20|1.26
Ferraz de Vasconcelos|BRA|-23.54|-46.37
Jamālpur|BGD|24.92|89.95
Chirchiq|UZB|41.47|69.58
Eloy Alfaro|ECU|-2.18|-79.86
Jingmen|CHN|31.03|112.20
Berezniki|RUS|59.41|56.82
Awka|NGA|6.21|7.07
Volgodonsk|RUS|47.51|42.15
Breda|NLD|51.59|4.78
Khouribga|MAR|32.88|-6.91
Piteşti|ROU|44.85|24.87
Hollywood|USA|34.10|-118.33
Ijero-Ekiti|NGA|7.82|5.07
Miass|RUS|55.05|60.11
Berazategui|ARG|-34.77|-58.21
Korhogo|CIV|9.46|-5.63
Abakan|RUS|53.72|91.43
Neukölln|DEU|52.48|13.43
Fianarantsoa|MDG|-21.45|47.09
Getafe|ESP|40.31|-3.73
Plumbon|IDN|-6.71|108.47
Banhā|EGY|30.46|31.18
Novocherkassk|RUS|47.42|40.09
Elk Grove|USA|38.41|-121.37
Springfield|USA|37.22|-93.30
Pembroke Pines|USA|26.00|-80.22
Arapiraca|BRA|-9.75|-36.66
Fuling|CHN|29.71|107.40
Daşoguz|TKM|41.84|59.97
Fatehpur|IND|25.93|80.81
Osnabrück|DEU|52.27|8.05
Beni Mellal|MAR|32.34|-6.35
Gāndhīdhām|IND|23.08|70.13
Nou Barris|ESP|41.44|2.18
Ocumare del Tuy|VEN|10.12|-66.78
Gaozhou|CHN|21.94|110.85
Kamakura|JPN|35.31|139.55
Ulanhot|CHN|46.08|122.08
Khobar|SAU|26.28|50.21
H̱olon|ISR|32.01|34.78
Shanwei|CHN|22.78|115.35
Oakville|CAN|43.45|-79.68
Deer Valley|USA|33.68|-112.13
Tuluá|COL|4.08|-76.20
Warrington|GBR|53.39|-2.58
Bushehr|IRN|28.97|50.84
Nandyāl|IND|15.48|78.48
Saga|JPN|33.23|130.30
Esmeraldas|ECU|0.96|-79.65
Muzaffargarh|PAK|30.07|71.19
Jiaozhou|CHN|36.28|120.00
Udupi|IND|13.33|74.75
Banjaran|IDN|-7.05|107.59
Szeged|HUN|46.25|20.15
Loni|IND|28.75|77.29
Serang|IDN|-6.12|106.15
Lages|BRA|-27.82|-50.33
Port Saint Lucie|USA|27.29|-80.35
Salem|USA|44.94|-123.04
Basel|CHE|47.56|7.57
Sītāpur|IND|27.56|80.68
Zenica|BIH|44.20|17.90
Burlington|CAN|43.39|-79.84
Solingen|DEU|51.17|7.08
Fergana|UZB|40.38|71.78
Kigoma|TZA|-4.88|29.63
Muridke|PAK|31.80|74.26
Corona|USA|33.88|-117.57
Shivpuri|IND|25.42|77.66
Ḩawallī|KWT|29.33|48.03
Pilsen|CZE|49.75|13.38
Inisa|NGA|7.85|4.33
Nazran’|RUS|43.23|44.77
Sousse|TUN|35.83|10.64
Bejaïa|DZA|36.76|5.08
Barra Mansa|BRA|-22.54|-44.17
Nossa Senhora do Socorro|BRA|-10.86|-37.13
Bhadrāvati|IND|13.85|75.71
Slough|GBR|51.51|-0.60
Vinh|VNM|18.67|105.69
Parakou|BEN|9.34|2.63
Piraeus|GRC|37.94|23.65
Ādoni|IND|15.63|77.27
Bournemouth|GBR|50.72|-1.88
Sidon|LBN|33.56|35.37
Maradi|NER|13.50|7.10
Tsu|JPN|34.73|136.52
Eugene|USA|44.05|-123.09
Peterborough|GBR|52.57|-0.25
Tongzhou|CHN|39.90|116.66
Verāval|IND|20.91|70.37
Ludwigshafen am Rhein|DEU|49.48|8.45
Büyükçekmece|TUR|41.02|28.59
Şalālah|OMN|17.02|54.09
Aydın|TUR|37.85|27.84
Envigado|COL|6.18|-75.59
Geneina|SDN|13.45|22.45
Anbu|CHN|23.45|116.68
McKinney|USA|33.20|-96.62
Sambalpur|IND|21.47|83.98
Floridsdorf|AUT|48.25|16.40
Leverkusen|DEU|51.03|6.98
Skikda|DZA|36.88|6.91
La Rioja|ARG|-29.41|-66.85
Gadag|IND|15.43|75.63
Boma|COD|-5.85|13.05
Mahābād|IRN|36.76|45.72
Jiutepec|MEX|18.88|-99.18
Dourados|BRA|-22.22|-54.81
Suleja|NGA|9.18|7.18
Criciúma|BRA|-28.68|-49.37
Kunduz|AFG|36.73|68.86
San Miguel|SLV|13.48|-88.18
Sapele|NGA|5.89|5.68
Unnāo|IND|26.55|80.49
Hortaleza|ESP|40.47|-3.64
Budaun|IND|28.04|79.13
Coquimbo|CHL|-29.95|-71.34
Jīnd|IND|29.32|76.32
Đưc Trọng|VNM|11.74|108.37
Fort Collins|USA|40.59|-105.08
Madhyamgram|IND|22.69|88.45
Lancaster|USA|34.70|-118.14
Rubtsovsk|RUS|51.51|81.21
Sayama|JPN|35.85|139.41
Sullana|PER|-4.90|-80.69
Malakal|SSD|9.53|31.66
La Gi|VNM|10.66|107.77
Phan Thiết|VNM|10.93|108.10
Mytishchi|RUS|55.91|37.73
Kawanishi|JPN|34.82|135.42
Delegación Cuajimalpa de Morelos|MEX|19.37|-99.29
Hebron|PSE|31.53|35.09
Xiaogan|CHN|30.93|113.92
Mejicanos|SLV|13.72|-89.19
Jāmuria|IND|23.70|87.08
Salamanca|MEX|20.57|-101.19
Chapecó|BRA|-27.10|-52.62
Taunggyi|MMR|20.79|97.04
Dhamār|YEM|14.54|44.41
Puerto Montt|CHL|-41.47|-72.94
Qapqal|CHN|43.80|81.09
İskenderun|TUR|36.59|36.17
Oyama|JPN|36.30|139.80
Salavat|RUS|53.38|55.91
Ziguinchor|SEN|12.57|-16.27
Cary|USA|35.79|-78.78
Skudai|MYS|1.54|103.66
Ashikaga|JPN|36.33|139.45
Bawshar|OMN|23.58|58.40
Puthia|BGD|24.37|88.83
Zhicheng|CHN|30.30|111.50
Lawang|IDN|-7.84|112.69
San Miguel del Padrón|CUB|23.10|-82.33
Tarija|BOL|-21.54|-64.73
Oldenburg|DEU|53.14|8.21
Bibirevo|RUS|55.88|37.60
Khoroshëvo-Mnevniki|RUS|55.78|37.47
Osan|KOR|37.15|127.07
Modena|ITA|44.65|10.93
Nijmegen|NLD|51.84|5.85
Jaigaon|IND|26.85|89.38
Pasuruan|IDN|-7.65|112.91
Cuddalore|IND|11.76|79.77
Grenoble|FRA|45.18|5.71
Sāmarrā’|IRQ|34.20|43.89
Cambridge|GBR|52.20|0.12
Rzeszów|POL|50.04|22.00
Tempe Junction|USA|33.41|-111.94
Palmdale|USA|34.58|-118.12
El Achir|DZA|36.06|4.63
Huzhou|CHN|30.87|120.09
Barreiras|BRA|-12.15|-44.99
Hayward|USA|37.67|-122.08
Orai|IND|25.99|79.45
Long Xuyên|VNM|10.39|105.44
Centro Habana|CUB|23.14|-82.36
Hoshiārpur|IND|31.54|75.91
Doncaster|GBR|53.52|-1.13
San Luis Río Colorado|MEX|32.46|-114.77
San Cristóbal de las Casas|MEX|16.73|-92.64
Gol’yanovo|RUS|55.82|37.81
Melitopol|UKR|46.85|35.37
Sobral|BRA|-3.69|-40.35
Sunggal|IDN|3.58|98.62
Admiralteisky|RUS|59.91|30.28
Greater Sudbury|CAN|46.49|-80.99
Ţalkhā|EGY|31.05|31.38
San Miguel|ARG|-34.54|-58.71
Salinas|USA|36.68|-121.66
San Blas-Canillejas|ESP|40.44|-3.62
Perbaungan|IDN|3.57|98.96
Pallāvaram|IND|12.97|80.15
Ussuriysk|RUS|43.80|131.95
Nanpiao|CHN|41.10|120.75
Tiraspol|MDA|46.84|29.63
Moshi|TZA|-3.35|37.33
Toledo|PHL|10.38|123.64
Shikarpur|PAK|27.96|68.64
Westonaria|ZAF|-26.32|27.65
Hitachi-Naka|JPN|36.40|140.53
Matsue|JPN|35.48|133.05
Souk Ahras|DZA|36.29|7.95
Osogbo|NGA|7.77|4.56
Sihanoukville|KHM|10.61|103.53
Pécs|HUN|46.07|18.23
Ruse|BGR|43.85|25.95
Batu Pahat|MYS|1.85|102.93
San Pablo de las Salinas|MEX|19.67|-99.09
Lampang|THA|18.29|99.49
Fès al Bali|MAR|34.07|-4.95
Nagareyama|JPN|35.86|139.90
Katsuta|JPN|36.38|140.53
Malabo|GNQ|3.76|8.78
Kumagaya|JPN|36.13|139.39
Tema|GHA|5.67|-0.02
Yichun|CHN|47.72|128.88
Itajaí|BRA|-26.91|-48.66
Seogwipo|KOR|33.25|126.56
Hanumāngarh|IND|29.58|74.33
Salamanca|ESP|40.97|-5.66
Zemun|SRB|44.85|20.40
Kisi|NGA|9.08|3.85
Ilhéus|BRA|-14.79|-39.04
Guyong|PHL|14.84|120.98
Gyeongju|KOR|35.84|129.21
Port Louis|MUS|-20.16|57.50
Kanchipuram|IND|12.84|79.70
Lianghu|CHN|29.99|120.90
Tetuán de las Victorias|ESP|40.46|-3.70
Beipiao|CHN|41.79|120.78
Guangshui|CHN|31.62|114.00
Middelburg|ZAF|-25.78|29.46
Mahajanga|MDG|-15.72|46.32
Lyubertsy|RUS|55.68|37.89
Butembo|COD|0.14|29.29
La Serena|CHL|-29.90|-71.25
Leshan|CHN|29.56|103.76
Gandajika|COD|-6.75|23.95
Frisco|USA|33.15|-96.82
Zhaodong|CHN|46.07|125.98
Bnei Brak|ISR|32.08|34.83
Ambato|ECU|-1.25|-78.62
Cuautla|MEX|18.81|-98.94
Djelfa|DZA|34.67|3.26
Pasarkemis|IDN|-6.17|106.53
Kovrov|RUS|56.36|41.32
Viranşehir|TUR|37.22|39.76
Tottori|JPN|35.50|134.23
San Cristóbal|DOM|18.42|-70.10
East Chattanooga|USA|35.07|-85.25
Xinzhou|CHN|38.41|112.73
Limassol|CYP|34.68|33.04
Gondar|ETH|12.60|37.47
Pasadena|USA|29.69|-95.21
Alandur|IND|13.00|80.21
Livorno|ITA|43.54|10.33
Río Cuarto|ARG|-33.13|-64.35
York|GBR|53.96|-1.08
Sanshui|CHN|23.15|112.89
Guna|IND|24.65|77.31
Hafizabad|PAK|32.07|73.69
Enschede|NLD|52.22|6.90
Angra dos Reis|BRA|-23.01|-44.32
Bahādurgarh|IND|28.69|76.94
Boshan|CHN|36.48|117.83
Yangchun|CHN|22.17|111.78
Bharūch|IND|21.69|72.98
Alexandria|USA|38.80|-77.05
Salzburg|AUT|47.80|13.04
Nova Friburgo|BRA|-22.28|-42.53
Medinīpur|IND|22.42|87.32
Pomona|USA|34.06|-117.75
Chincha Alta|PER|-13.41|-76.13
Cairns|AUS|-16.92|145.77
Fyzābād|IND|26.78|82.15
Dinapore|IND|25.64|85.05
Linhai|CHN|28.86|121.14
Dingzhou|CHN|38.51|115.00
Rondonópolis|BRA|-16.47|-54.64
As Samawah|IRQ|31.33|45.29
Uşak|TUR|38.67|29.41
Jizzax|UZB|40.12|67.83
Hamilton|NZL|-37.78|175.28
Ponce|PRI|18.01|-66.62
Washington Heights|USA|40.85|-73.94
Lakewood|USA|39.70|-105.08
Weihai|CHN|37.51|122.11
Baqubah|IRQ|33.75|44.61
Neuss|DEU|51.20|6.69
Chenghua|CHN|23.46|116.77
Songnim|PRK|38.75|125.64
Silchar|IND|24.83|92.80
Bānda|IND|25.48|80.33
Aksaray|TUR|38.37|34.03
Cần Giuộc|VNM|10.61|106.67
Balvanera|ARG|-34.61|-58.40
Deyang|CHN|31.13|104.38
Logroño|ESP|42.47|-2.45
Ōta|JPN|36.30|139.37
Longfeng|CHN|46.53|125.10
Morena|IND|26.50|78.00
Strogino|RUS|55.82|37.41
Bảo Lộc|VNM|11.55|107.81
Sibiu|ROU|45.80|24.15
Ciudad Benito Juárez|MEX|25.65|-100.10
Sunnyvale|USA|37.37|-122.04
Guacara|VEN|10.23|-67.88
Abbotsford|CAN|49.06|-122.25
Bintulu|MYS|3.17|113.03
Itapecerica da Serra|BRA|-23.72|-46.85
Escondido|USA|33.12|-117.09
Kohat|PAK|33.58|71.45
Tonk|IND|26.17|75.79
Qingyuan|CHN|23.70|113.03
Chetumal|MEX|18.51|-88.30
Saqqez|IRN|36.25|46.27
Benguela|AGO|-12.58|13.41
Komaki|JPN|35.28|136.92
El Tigre|VEN|8.89|-64.25
Soreang|IDN|-7.03|107.52
Guarapuava|BRA|-25.39|-51.47
Gaomi|CHN|36.38|119.75
Rāj-Nāndgaon|IND|21.10|81.03
Loudi|CHN|27.73|111.99
La Laguna|ESP|28.49|-16.32
Ōgaki|JPN|35.35|136.62
Higashimurayama|JPN|35.75|139.47
Serilingampalle|IND|17.49|78.30
Huangyan|CHN|28.65|121.27
Battambang|KHM|13.10|103.20
Chillán|CHL|-36.61|-72.10
Virār|IND|19.46|72.81
Parnamirim|BRA|-5.92|-35.26
Bago City|PHL|10.53|122.83
Purwodadi|IDN|-7.09|110.92
Piedras Negras|MEX|28.70|-100.52
Kızıltepe|TUR|37.19|40.58
Astoria|USA|40.77|-73.93
Urganch|UZB|41.55|60.63
Balashikha|RUS|55.81|37.96
Poole|GBR|50.71|-1.98
Gloucester|GBR|51.87|-2.24
Vryheid|ZAF|-27.77|30.79
Dili|TLS|-8.56|125.57
Gimcheon|KOR|36.12|128.12
Malkajgiri|IND|17.45|78.53
Mascara|DZA|35.40|0.14
Tordher|PAK|33.99|72.29
Zhulebino|RUS|55.70|37.85
Shāntipur|IND|23.25|88.43
Playa del Carmen|MEX|20.63|-87.08
Dijon|FRA|47.32|5.02
City Center|ESP|40.42|-3.70
Metro|IDN|-5.11|105.31
Burnley|GBR|53.80|-2.23
Ōme|JPN|35.78|139.24
Cagliari|ITA|39.23|9.12
Borough Park|USA|40.63|-74.00
Uppsala|SWE|59.86|17.64
Clarksville|USA|36.53|-87.36
Huddersfield|GBR|53.65|-1.78
Kerch|UKR|45.36|36.48
Prenzlauer Berg|DEU|52.54|13.42
Marvdasht|IRN|29.87|52.80
Dunhua|CHN|43.37|128.24
Huelva|ESP|37.27|-6.94
Arganzuela|ESP|40.40|-3.70
Chingola|ZMB|-12.53|27.88
Arar|SAU|30.98|41.04
Yulin|CHN|22.63|110.15
Torrance|USA|33.84|-118.34
Valencia|USA|34.44|-118.61
Gyumri|ARM|40.79|43.85
Chizhou|CHN|30.66|117.48
Moriguchi|JPN|34.73|135.57
Badajoz|ESP|38.88|-6.97
Rockford|USA|42.27|-89.09
El Limón|VEN|10.31|-67.63
Lubuklinggau|IDN|-3.29|102.86
Nîmes|FRA|43.83|4.36
Bārākpur|IND|22.77|88.36
Palangkaraya|IDN|-2.21|113.92
Sujiatun|CHN|41.66|123.34
Caxias|BRA|-4.86|-43.36
Hạ Long|VNM|20.95|107.07
Astanajapura|IDN|-6.80|108.63
Jijel|DZA|36.82|5.76
East Hampton|USA|37.04|-76.33
Telford|GBR|52.68|-2.45
Honggang|CHN|46.40|124.88
Huánuco|PER|-9.93|-76.24
Sarrià-Sant Gervasi|ESP|41.40|2.14
Joliet|USA|41.53|-88.08
Paterson|USA|40.92|-74.17
Sant Andreu|ESP|41.44|2.19
Dundee|GBR|56.47|-2.97
Médéa|DZA|36.26|2.75
Kolomna|RUS|55.08|38.78
Rafsanjān|IRN|30.41|55.99
Ursynów|POL|52.15|21.05
Mestre|ITA|45.49|12.25
As Sālimīyah|KWT|29.33|48.08
Bridgeport|USA|41.18|-73.19
Haarlem|NLD|52.38|4.64
Khon Kaen|THA|16.45|102.83
El Jadid|MAR|33.26|-8.51
Kreuzberg|DEU|52.50|13.40
Kragujevac|SRB|44.02|20.92
Aktau|KAZ|43.65|51.17
Nilópolis|BRA|-22.81|-43.41
Erode|IND|11.34|77.73
Trondheim|NOR|63.43|10.40
Naperville|USA|41.79|-88.15
Manama|BHR|26.23|50.59
Buôn Ma Thuột|VNM|12.67|108.04
Kalemie|COD|-5.95|29.19
Nakhodka|RUS|42.81|132.87
Târgu-Mureş|ROU|46.54|24.56
Gulu|UGA|2.77|32.30
Aix-en-Provence|FRA|43.53|5.45
Ambāla|IND|30.36|76.80
Cam Ranh|VNM|11.92|109.16
Matanzas|CUB|23.04|-81.58
Saint-Quentin-en-Yvelines|FRA|48.77|2.02
Poços de Caldas|BRA|-21.79|-46.56
Blackburn|GBR|53.75|-2.48
Parma|ITA|44.80|10.33
Ruda Śląska|POL|50.26|18.86
Afyonkarahisar|TUR|38.76|30.54
Gweru|ZWE|-19.45|29.82
Qujing|CHN|25.48|103.78
Puerto Plata|DOM|19.79|-70.69
Boise|USA|43.61|-116.20
Hanzhong|CHN|33.08|107.02
Chamberí|ESP|40.43|-3.70
Odense|DNK|55.40|10.39
Krishnanagar|IND|23.41|88.49
Xinji|CHN|37.90|115.20
Marabá|BRA|-5.38|-49.13
Orkney|ZAF|-26.98|26.67
Saharsa|IND|25.87|86.60
Savannah|USA|32.08|-81.10
Kampung Pasir Gudang Baru|MYS|1.47|103.88
Cikampek|IDN|-6.42|107.46
Yamaguchi|JPN|34.18|131.47
Batāla|IND|31.81|75.20
Taishan|CHN|22.25|112.78
Potsdam|DEU|52.40|13.07
Tabora|TZA|-5.02|32.83
Concordia|ARG|-31.39|-58.02
Spanish Town|JAM|17.99|-76.96
Jhelum|PAK|32.93|73.73
Brest|FRA|48.39|-4.49
Khujand|TJK|40.28|69.62
Basildon|GBR|51.57|0.46
Mesquite|USA|32.77|-96.60
Sikasso|MLI|11.32|-5.67
Sanya|CHN|18.24|109.50
Acheng|CHN|45.55|126.98
Lárisa|GRC|39.64|22.42
León|NIC|12.44|-86.88
Le Mans|FRA|48.00|0.20
Kumba|CMR|4.64|9.45
Elektrostal’|RUS|55.79|38.45
Jinchang|CHN|38.50|102.19
Meizhou|CHN|24.29|116.12
Gorontalo|IDN|0.54|123.06
Syracuse|USA|43.05|-76.15
Goma|COD|-1.67|29.23
Maykop|RUS|44.61|40.11
Teshi Old Town|GHA|5.58|-0.11
Biryulëvo|RUS|55.59|37.68
Orekhovo-Borisovo|RUS|55.61|37.73
Tizi Ouzou|DZA|36.71|4.05
Wola|POL|52.24|20.99
Kafr ash Shaykh|EGY|31.11|30.94
Barysaw|BLR|54.23|28.50
Otaru|JPN|43.19|141.00
Dumai|IDN|1.67|101.44
Urayasu|JPN|35.67|139.89
Acarigua|VEN|9.55|-69.20
Saguenay|CAN|48.42|-71.07
Marawi City|PHL|8.00|124.28
Luziânia|BRA|-16.25|-47.95
Stara Zagora|BGR|42.43|25.64
Béchar|DZA|31.62|-2.22
Heidelberg|DEU|49.41|8.69
Kenema|SLE|7.88|-11.19
Cabo|BRA|-8.28|-35.03
Amiens|FRA|49.90|2.30
Calama|CHL|-22.46|-68.92
Macaé|BRA|-22.38|-41.78
Cape Coast|GHA|5.11|-1.25
Kuz’minki|RUS|55.70|37.80
Novyye Kuz’minki|RUS|55.70|37.75
Bhīmavaram|IND|16.54|81.52
Pyatigorsk|RUS|44.05|43.06
Middlesbrough|GBR|54.58|-1.23
Rybnik|POL|50.10|18.54
Tanjungbalai|IDN|2.97|99.80
Mallawī|EGY|27.73|30.84
Metairie Terrace|USA|29.98|-90.16
Tuzla|BIH|44.54|18.67
Khanpur|PAK|28.65|70.66
Nawābganj|BGD|24.59|88.27
Jinhua|CHN|29.11|119.64
Paderborn|DEU|51.72|8.75
Kimberley|ZAF|-28.73|24.76
Ciego de Ávila|CUB|21.84|-78.76
Chertanovo Yuzhnoye|RUS|55.59|37.60
Jieshou|CHN|33.26|115.36
Yuen Long Kau Hui|HKG|22.45|114.03
Taza|MAR|34.21|-4.01
eMbalenhle|ZAF|-26.53|29.07
Myingyan|MMR|21.46|95.39
Arnhem|NLD|51.98|5.91
Zheleznodorozhnyy|RUS|55.74|38.02
Zamora|MEX|19.99|-102.28
Tours|FRA|47.39|0.70
Petapa|GTM|14.50|-90.56
Bālurghāt|IND|25.22|88.78
Ibirité|BRA|-20.02|-44.06
Yonago|JPN|35.43|133.33
Bolton|GBR|53.58|-2.43
Lauro de Freitas|BRA|-12.89|-38.33
Potosí|BOL|-19.58|-65.75
Khuzdar|PAK|27.81|66.61
Usera|ESP|40.39|-3.70
Limoges|FRA|45.83|1.25
Rijeka|HRV|45.33|14.44
Paranaguá|BRA|-25.52|-48.53
Ghazni|AFG|33.55|68.42
Orange|USA|33.79|-117.85
Īlām|IRN|33.64|46.42
Gongzhuling|CHN|43.50|124.82
Córdoba|MEX|18.88|-96.93
Comodoro Rivadavia|ARG|-45.86|-67.50
Kampung Sungai Ara|MYS|5.33|100.27
Fullerton|USA|33.87|-117.93
Killeen|USA|31.12|-97.73
Norilsk|RUS|69.35|88.20
Nigel|ZAF|-26.43|28.48
Los Teques|VEN|10.34|-67.04
Kaithal|IND|29.80|76.40
Dayton|USA|39.76|-84.19
Al’met’yevsk|RUS|54.90|52.32
Darmstadt|DEU|49.87|8.65
Tirmiz|UZB|37.22|67.28
Tarragona|ESP|41.12|1.25
McAllen|USA|26.20|-98.23
Lakhīmpur|IND|27.95|80.78
Mpumalanga|ZAF|-29.81|30.64
Zaanstad|NLD|52.45|4.81
Hazāribāgh|IND|23.99|85.36
Kuwana|JPN|35.05|136.67
Vidisha|IND|23.53|77.81
Ayacucho|PER|-13.16|-74.22
Chamartín|ESP|40.46|-3.68
Coquitlam|CAN|49.28|-122.78
Parepare|IDN|-4.01|119.63
Shanhaiguan|CHN|40.00|119.75
Tutamandahostel|ECU|-0.20|-78.50
Peristéri|GRC|38.02|23.69
Amersfoort|NLD|52.16|5.39
Jeongeup|KOR|35.60|126.92
Bellevue|USA|47.61|-122.20
Korolev|RUS|55.91|37.83
Dadu|PAK|26.73|67.78
Gojra|PAK|31.15|72.68
Sollentuna|SWE|59.43|17.95
Haldwani|IND|29.22|79.53
Gbongan|NGA|7.48|4.35
Siem Reap|KHM|13.36|103.86
Altay|CHN|47.85|88.13
Man|CIV|7.41|-7.55
Hābra|IND|22.84|88.66
Kumbakonam|IND|10.96|79.39
Sidoarjo|IDN|-7.45|112.72
Şabāḩ as Sālim|KWT|29.26|48.06
Kariya|JPN|34.98|136.98
Choloma|HND|15.61|-87.95
Stockport|GBR|53.41|-2.16
Budapest XI. kerület|HUN|47.48|19.04
Huadian|CHN|42.96|126.75
Weru|IDN|-6.71|108.50
Brighton|GBR|50.83|-0.14
Kolpino|RUS|59.75|30.59
Belgrano|ARG|-34.56|-58.46
San Juan del Río|MEX|20.39|-100.00
Porbandar|IND|21.64|69.61
Sekondi-Takoradi|GHA|4.93|-1.76
Fuyu|CHN|45.18|124.82
Clermont-Ferrand|FRA|45.78|3.09
Chitradurga|IND|14.22|76.40
Metairie|USA|29.98|-90.15
Chaohu|CHN|31.60|117.87
Ejigbo|NGA|7.90|4.31
Thānesar|IND|29.97|76.83
Tiruvannāmalai|IND|12.23|79.07
Anand|IND|22.55|72.96
Parnaíba|BRA|-2.90|-41.78
Jacmel|HTI|18.23|-72.54
Obuase|GHA|6.20|-1.67
Itu|BRA|-23.26|-47.30
Dikirnis|EGY|31.09|31.59
Musashino|JPN|35.71|139.56
Jieshi|CHN|22.81|115.83
Castanhal|BRA|-1.29|-47.93
Colima|MEX|19.25|-103.73
Bhisho|ZAF|-32.85|27.44
Negombo|LKA|7.21|79.84
Saint-Denis|REU|-20.88|55.45
Irákleion|GRC|35.33|25.14
Miramar|USA|25.99|-80.23
Jiashan|CHN|30.85|120.93
Hami|CHN|42.83|93.51
Odintsovo|RUS|55.68|37.28
Foggia|ITA|41.46|15.55
Kānchrāpāra|IND|22.96|88.43
San Juan Sacatepéquez|GTM|14.72|-90.64
Funtua|NGA|11.52|7.31
Dawei|MMR|14.08|98.19
Igboho|NGA|8.84|3.76
Apeldoorn|NLD|52.21|5.97
Shizuishan|CHN|39.23|106.77
Baia Mare|ROU|47.66|23.57
Kabankalan|PHL|9.98|122.81
Podgorica|MNE|42.44|19.26
Hampton|USA|37.03|-76.35
São Caetano do Sul|BRA|-23.62|-46.55
Van Nuys|USA|34.19|-118.45
West Valley City|USA|40.69|-112.00
Gejiu|CHN|23.36|103.15
Mahbūbnagar|IND|16.74|77.99
Desē|ETH|11.13|39.63
Lleida|ESP|41.62|0.62
Dimāpur|IND|25.91|93.72
Tasek Glugor|MYS|5.48|100.50
Osorno|CHL|-40.57|-73.13
Jiagedaqi|CHN|50.42|124.12
Queimados|BRA|-22.72|-43.56
Kushtia|BGD|23.90|89.12
Kindu|COD|-2.94|25.92
Baliuag|PHL|14.95|120.90
West Bromwich|GBR|52.52|-1.99
Cẩm Phả Mines|VNM|21.02|107.30
Buguma|NGA|4.74|6.86
Pyay|MMR|18.82|95.22
Shiqiao|CHN|22.95|113.36
Rabak|SDN|13.18|32.74
Robertsonpet|IND|12.96|78.28
Tyre|LBN|33.27|35.19
Moundou|TCD|8.57|16.08
Cajamarca|PER|-7.16|-78.50
Hinthada|MMR|17.65|95.46
Hanam|KOR|37.54|127.21
Jayapura|IDN|-2.53|140.72
Bielany|POL|52.29|20.94
Chhindwāra|IND|22.06|78.94
Mandya|IND|12.52|76.90
Cartago|COL|4.75|-75.91
Okap|HTI|19.76|-72.20
Baturaja|IDN|-4.13|104.17
El Oued|DZA|33.36|6.86
Zama|JPN|35.49|139.39
Marbella|ESP|36.52|-4.89
's-Hertogenbosch|NLD|51.70|5.30
Rodriguez|PHL|14.76|121.20
Ajdabiya|LBY|30.76|20.23
Nevinnomyssk|RUS|44.63|41.94
San Mateo|PHL|14.70|121.12
Śródmieście|POL|52.23|21.02
León|ESP|42.60|-5.57
Olathe|USA|38.88|-94.82
Seto|JPN|35.23|137.10
Ikirun|NGA|7.91|4.67
Ciudad Acuña|MEX|29.32|-100.95
Léogâne|HTI|18.51|-72.63
Adiwerna|IDN|-6.94|109.13
Grimsby|GBR|53.57|-0.08
Abakaliki|NGA|6.32|8.11
Warren|USA|42.49|-83.01
Dali|CHN|25.58|100.21
Bānkura|IND|23.23|87.07
İnegol|TUR|40.08|29.51
Ebetsu|JPN|43.11|141.55
Thái Nguyên|VNM|21.59|105.85
Columbia|USA|34.00|-81.03
Singaraja|IDN|-8.11|115.09
Würzburg|DEU|49.79|9.95
Randfontein|ZAF|-26.18|27.70
Hājīpur|IND|25.69|85.21
Pervoural’sk|RUS|56.91|59.94
Gondā City|IND|27.13|81.95
Milagro|ECU|-2.13|-79.59
Marg‘ilon|UZB|40.47|71.72
Bhuj|IND|23.25|69.67
Thornton|USA|39.87|-104.97
Hastings|GBR|50.86|0.57
Valdivia|CHL|-39.81|-73.25
Hindupur|IND|13.83|77.49
Reggio nell'Emilia|ITA|44.70|10.63
Okrika|NGA|4.74|7.08
Birgañj|NPL|27.02|84.88
High Wycombe|GBR|51.63|-0.75
Carrollton|USA|32.95|-96.89
Talisay|PHL|10.24|123.85
Hawassa|ETH|7.06|38.48
Idfū|EGY|24.98|32.88
Ibarra|ECU|0.35|-78.12
Midland|USA|32.00|-102.08
Puqi|CHN|29.72|113.88
Tondabayashichō|JPN|34.50|135.60
Fujieda|JPN|34.87|138.27
Sandachō|JPN|34.88|135.23
Shillong|IND|25.57|91.88
Mīāndoāb|IRN|36.97|46.11
Kislovodsk|RUS|43.91|42.72
Hoofddorp|NLD|52.30|4.69
Nzérékoré|GIN|7.76|-8.82
Pālghāt|IND|10.77|76.65
Reẖovot|ISR|31.89|34.81
Ankang|CHN|32.68|109.02
Charleston|USA|32.78|-79.93
Innsbruck|AUT|47.26|11.39
Blitar|IDN|-8.10|112.17
Waco|USA|31.55|-97.15
Cerro|CUB|23.11|-82.39
Tlemcen|DZA|34.88|-1.31
Kakamigahara|JPN|35.42|136.87
Quetzaltenango|GTM|14.83|-91.52
Dimitrovgrad|RUS|54.21|49.62
Zhalantun|CHN|48.01|122.74
Pindamonhangaba|BRA|-22.92|-45.46
Muricay|PHL|7.83|123.48
Sterling Heights|USA|42.58|-83.03
St. Catharines|CAN|43.17|-79.24
Ōmuta|JPN|33.03|130.45
Godhra|IND|22.78|73.61
Shahrud|IRN|36.42|54.98
Dawukou|CHN|39.04|106.40
Bulaon|PHL|15.08|120.66
Punto Fijo|VEN|11.69|-70.20
Abiko|JPN|35.87|140.02
Kishangarh|IND|26.59|74.85
Kadoma|JPN|34.74|135.57
Majie|CHN|25.03|102.64
Martapura|IDN|-3.41|114.86
Villeurbanne|FRA|45.77|4.88
Gonbad-e Kāvūs|IRN|37.25|55.17
Rānīganj|IND|23.62|87.13
Toowoomba|AUS|-27.56|151.95
Hepo|CHN|23.43|115.83
Iranshahr|IRN|27.20|60.68
Denton|USA|33.21|-97.13
Lashio|MMR|22.94|97.75
Pīlibhīt|IND|28.63|79.80
Miyakonojō|JPN|31.73|131.07
Novomoskovsk|RUS|54.01|38.28
Buzău|ROU|45.15|26.83
Sapucaia|BRA|-29.83|-51.15
Matsubara|JPN|34.57|135.55
Beāwar|IND|26.10|74.32
Pinsk|BLR|52.12|26.10
Dazhou|CHN|31.22|107.50
Al Bāb|SYR|36.37|37.52
Shuangcheng|CHN|45.35|126.28
Isesaki|JPN|36.32|139.20
Abohar|IND|30.14|74.20
Dąbrowa Górnicza|POL|50.33|19.20
Šiauliai|LTU|55.93|23.32
Moga|IND|30.81|75.17
Al Ajaylat|LBY|32.76|12.38
Nikopol|UKR|47.57|34.40
Petrogradka|RUS|59.97|30.31
Cedar Rapids|USA|42.01|-91.64
Dongyang|CHN|29.27|120.23
Maicao|COL|11.38|-72.24
Florencia|COL|1.61|-75.61
Nablus|PSE|32.22|35.25
New Haven|USA|41.31|-72.93
Jiazi|CHN|22.88|116.07
Girardot City|COL|4.30|-74.81
Roseville|USA|38.75|-121.29
Quilpué|CHL|-33.05|-71.44
La Ceiba|HND|15.76|-86.78
Songjiang|CHN|31.04|121.21
Jaraguá do Sul|BRA|-26.49|-49.07
Gainesville|USA|29.65|-82.32
Sinnar|SDN|13.57|33.57
Masaya|NIC|11.97|-86.09
Visalia|USA|36.33|-119.29
Relizane|DZA|35.74|0.56
Manzanillo|MEX|19.12|-104.34
Mostaganem|DZA|35.93|0.09
Ramenki|RUS|55.70|37.50
Sabhā|LBY|27.04|14.43
Shangri-La|CHN|27.83|99.71
Sonārgaon|BGD|23.65|90.62
Syevyerodonets’k|UKR|48.95|38.49
Tychy|POL|50.14|18.97
Zugló|HUN|47.52|19.11
Dehri|IND|24.90|84.18
Wuda|CHN|39.50|106.71
Kisaran|IDN|2.98|99.62
Gyeongsan-si|KOR|35.82|128.74
Baidoa|SOM|3.11|43.65
Mandi Bahauddin|PAK|32.59|73.49
Navoiy|UZB|40.08|65.38
Tokat|TUR|40.31|36.55
Bimbo|CAF|4.26|18.42
Deoria|IND|26.50|83.78
Daitōchō|JPN|34.71|135.62
Coral Springs|USA|26.27|-80.27
Sherbrooke|CAN|45.40|-71.90
Ouargla|DZA|31.95|5.33
Acilia-Castel Fusano-Ostia Antica|ITA|41.76|12.33
Thousand Oaks|USA|34.17|-118.84
Andong|KOR|36.57|128.72
Tete|MOZ|-16.16|33.59
Copiapó|CHL|-27.37|-70.33
Palopo|IDN|-2.99|120.20
Nador|MAR|35.17|-2.93
Bilbays|EGY|30.42|31.56
Charallave|VEN|10.24|-66.86
Shahr-e Kord|IRN|32.33|50.86
Regensburg|DEU|49.02|12.10
Mino|JPN|34.83|135.47
Leiyang|CHN|26.40|112.86
Darwin|AUS|-12.46|130.84
Cadiz|PHL|10.95|123.29
Zacatecas|MEX|22.77|-102.58
Elizabeth|USA|40.66|-74.21
Zyablikovo|RUS|55.62|37.77
Bat Yam|ISR|32.02|34.75
Sātkhira|BGD|22.71|89.07
Palo Negro|VEN|10.17|-67.54
Stamford|USA|41.05|-73.54
Mogi Guaçu|BRA|-22.37|-46.95
Arish|EGY|31.13|33.80
Idlib|SYR|35.93|36.63
Sīnah|IRQ|36.81|43.04
Concord|USA|37.98|-122.03
Kamyshin|RUS|50.10|45.42
Oulu|FIN|65.01|25.47
Hassan|IND|13.01|76.10
Novocheboksarsk|RUS|56.11|47.48
Besançon|FRA|47.25|6.02
Surprise|USA|33.63|-112.33
El Eulma|DZA|36.15|5.69
Khardah|IND|22.72|88.38
Sakakah|SAU|29.97|40.21
Jimma|ETH|7.67|36.83
Al Manāqil|SDN|14.25|32.99
Teluknaga|IDN|-6.10|106.64
Győr|HUN|47.68|17.64
Jirjā|EGY|26.34|31.89
Manzanillo|CUB|20.34|-77.12
Yavatmāl|IND|20.39|78.13
Hālīsahar|IND|22.93|88.42
Serpukhov|RUS|54.92|37.41
Sirte|LBY|31.21|16.59
Ramat Gan|ISR|32.08|34.81
Asaka|JPN|35.80|139.60
Panvel|IND|18.99|73.11
Ivanovskoye|RUS|55.77|37.83
Orekhovo-Borisovo Severnoye|RUS|55.62|37.68
Muar|MYS|2.04|102.57
Divo|CIV|5.84|-5.36
Ungaran|IDN|-7.14|110.41
Alhambra|USA|33.50|-112.13
Xuanzhou|CHN|30.95|118.76
Titāgarh|IND|22.74|88.37
San Nicolás de los Arroyos|ARG|-33.33|-60.21
Kusatsu|JPN|35.02|135.97
Opole|POL|50.67|17.93
Lafayette|USA|30.22|-92.02
Worcester|ZAF|-33.65|19.45
Elbląg|POL|54.15|19.41
Saïda|DZA|34.83|0.15
Sirajganj|BGD|24.46|89.71
Jequié|BRA|-13.86|-40.09
Płock|POL|52.55|19.71
Wałbrzych|POL|50.77|16.28
Yevlakh|AZE|40.62|47.15
Wau|SSD|7.70|27.99
Xai-Xai|MOZ|-25.05|33.64
Södermalm|SWE|59.31|18.08
Huaihua|CHN|27.56|110.00
Amaigbo|NGA|5.79|7.84
Topeka|USA|39.05|-95.68
Lafia|NGA|8.49|8.52
Jiangyou|CHN|31.77|104.72
Tando Allahyar|PAK|25.46|68.72
Surat Thani|THA|9.14|99.33
Isiro|COD|2.77|27.62
Sancti Spíritus|CUB|21.93|-79.44
Cuddapah|IND|14.48|78.82
Bettiah|IND|26.80|84.50
Angren|UZB|41.02|70.14
Kent|USA|47.38|-122.23
Pakokku|MMR|21.33|95.08
Murom|RUS|55.58|42.04
Daska Kalan|PAK|32.32|74.35
Rangkasbitung|IDN|-6.36|106.25
Hāthras|IND|27.60|78.05
Klaten|IDN|-7.71|110.61
Khasavyurt|RUS|43.25|46.59
Neftekamsk|RUS|56.09|54.27
Villaverde|ESP|40.35|-3.70
Simi Valley|USA|34.27|-118.78
Xichang|CHN|27.90|102.26
Cadiz|ESP|36.53|-6.29
Pakpattan|PAK|30.34|73.39
Danshui|CHN|22.80|114.47
Bahawalnagar|PAK|30.55|73.39
Ueda|JPN|36.40|138.28
Sogamoso|COL|5.71|-72.93
East Los Angeles|USA|34.02|-118.17
Lalitpur|IND|24.69|78.42
Edirne|TUR|41.68|26.56
Jombang|IDN|-7.55|112.23
Songea|TZA|-10.68|35.65
Kolār|IND|13.14|78.13
Lévis|CAN|46.80|-71.18
Chinandega|NIC|12.63|-87.13
Al Jadīd|LBY|27.05|14.40
Lambaré|PRY|-25.35|-57.61
Macheng|CHN|31.18|115.02
Rafaḩ|PSE|31.30|34.24
Ampang|MYS|3.15|101.77
Itapetininga|BRA|-23.59|-48.05
Patos de Minas|BRA|-18.58|-46.52
Santa Clara|USA|37.35|-121.96
Paseh|IDN|-7.10|107.76
Murfreesboro|USA|35.85|-86.39
Retiro|ESP|40.41|-3.68
Sunset Park|USA|40.65|-74.01
Pangkalpinang|IDN|-2.13|106.11
Huicheng|CHN|23.04|116.29
Gashua|NGA|12.87|11.04
Les Cayes|HTI|18.19|-73.75
Salerno|ITA|40.68|14.79
Watford|GBR|51.66|-0.40
Xiazhen|CHN|34.80|117.11
Torbat-e Ḩeydarīyeh|IRN|35.27|59.22
Tando Adam|PAK|25.77|68.66
‘Ajlūn|JOR|32.33|35.75
Sorong|IDN|-0.88|131.26
Koronadal|PHL|6.50|124.85
Derince|TUR|40.76|29.81
Okinawa|JPN|26.34|127.80
Los Ángeles|CHL|-37.47|-72.35
Haimen|CHN|23.19|116.61
Saint Peters|GBR|51.37|1.42
Orsha|BLR|54.51|30.42
Shahecheng|CHN|36.94|114.51
Kelowna|CAN|49.88|-119.49
Bragança Paulista|BRA|-22.95|-46.54
Bohicon|BEN|7.18|2.07
Beppu|JPN|33.28|131.50
Bălţi|MDA|47.76|27.93
Soran|IRQ|36.65|44.54
Tyoply Stan|RUS|55.62|37.49
Willemstad|CUW|12.11|-68.93
Mandsaur|IND|24.07|75.07
Padalarang|IDN|-6.84|107.47
Suining|CHN|30.51|105.57
Gondiā|IND|21.46|80.19
Huixquilucan|MEX|19.36|-99.35
Semnan|IRN|35.58|53.39
Sloviansk|UKR|48.87|37.62
San Francisco de Macorís|DOM|19.30|-70.25
Yushu|CHN|44.80|126.53
Yuanlin|TWN|23.96|120.58
Santa Tecla|SLV|13.68|-89.28
Ciudad Valles|MEX|22.00|-99.01
Khairpur Mir’s|PAK|27.53|68.76
Kashihara-shi|JPN|34.51|135.79
Riobamba|ECU|-1.67|-78.65
Kokshetau|KAZ|53.28|69.40
Gorzów Wielkopolski|POL|52.74|15.23
Timon|BRA|-5.09|-42.84
New Mirpur|PAK|33.15|73.75
Agadez|NER|16.97|7.99
Targówek|POL|52.29|21.05
Koreatown|USA|34.06|-118.30
Lecheng|CHN|25.13|113.35
São José dos Pinhais|BRA|-25.53|-49.21
Marand|IRN|38.43|45.77
Rajapalaiyam|IND|9.45|77.55
Orléans|FRA|47.90|1.90
Laiwu|CHN|36.19|117.66
Rustenburg|ZAF|-25.67|27.24
Hartford|USA|41.76|-72.69
Rudnyy|KAZ|52.97|63.12
Teresópolis|BRA|-22.42|-42.98
Metz|FRA|49.12|6.17
Jiupu|CHN|41.07|122.95
Dārjiling|IND|27.03|88.27
Baoshan|CHN|46.56|131.42
Salvaleón de Higüey|DOM|18.62|-68.71
Polokwane|ZAF|-23.90|29.47
Thaton|MMR|16.92|97.37
Budapest III. kerület|HUN|47.54|19.05
Potchefstroom|ZAF|-26.72|27.10
Ciamis|IDN|-7.33|108.35
Lumajang|IDN|-8.13|113.22
Guelma|DZA|36.46|7.43
Hagonoy|PHL|14.83|120.73
Mohali|IND|30.68|76.72
Uruguaiana|BRA|-29.75|-57.09
Pālanpur|IND|24.17|72.44
Indramayu|IDN|-6.33|108.32
Epworth|ZWE|-17.89|31.15
Bordj el Kiffan|DZA|36.75|3.19
Gagnoa|CIV|6.13|-5.95
Porto Seguro|BRA|-16.45|-39.06
Wolfsburg|DEU|52.42|10.78
Niihama|JPN|33.96|133.31
Minzhu|CHN|43.72|127.33
Tsaritsyno|RUS|55.63|37.65
Dos Hermanas|ESP|37.28|-5.92
Pati|IDN|-6.76|111.04
Dam Dam|IND|22.63|88.42
Alagoinhas|BRA|-12.14|-38.42
Az Zubayr|IRQ|30.39|47.70
Hardoī|IND|27.39|80.13
San Pedro Garza García|MEX|25.66|-100.41
Huangzhou|CHN|30.45|114.80
Sheepshead Bay|USA|40.59|-73.94
Puruliya|IND|23.33|86.36
Ubon Ratchathani|THA|15.24|104.85
Kisarazu|JPN|35.38|139.93
Virginia|ZAF|-28.10|26.87
Brits|ZAF|-25.63|27.78
Beylikdüzü|TUR|40.98|28.64
Recklinghausen|DEU|51.61|7.20
Palhoça|BRA|-27.65|-48.67
Xiulin|CHN|29.72|112.40
Zhoucun|CHN|36.82|117.82
Jiayuguan|CHN|39.81|98.29
Maastricht|NLD|50.85|5.69
Amherst|USA|42.98|-78.80
Mỹ Tho|VNM|10.36|106.36
Tekirdağ|TUR|40.98|27.51
Victorville|USA|34.54|-117.29
Aalborg|DNK|57.05|9.92
Barbacena|BRA|-21.23|-43.77
Burton upon Trent|GBR|52.81|-1.64
Chishtian|PAK|29.80|72.86
Villa Canales|GTM|14.48|-90.53
Dibrugarh|IND|27.48|94.91
Göttingen|DEU|51.53|9.93
Durrës|ALB|41.32|19.45
San Pedro Garza Garcia|MEX|25.66|-100.40
Presnenskiy|RUS|55.75|37.55
Veshnyaki|RUS|55.72|37.82
Zābol|IRN|31.03|61.49
Palwal|IND|28.14|77.33
Nobeoka|JPN|32.58|131.67
Colchester|GBR|51.89|0.90
Nalgonda|IND|17.05|79.27
Batumi|GEO|41.64|41.63
Mataró|ESP|41.54|2.44
Abilene|USA|32.45|-99.73
Bhadreswar|IND|22.82|88.34
Bern|CHE|46.95|7.45
Stavanger|NOR|58.97|5.73
Vejalpur|IND|22.69|73.56
Payakumbuh|IDN|-0.22|100.63
Alberton|ZAF|-26.27|28.12
Fujinomiya|JPN|35.22|138.62
Gràcia|ESP|41.40|2.16
Chikmagalūr|IND|13.32|75.77
Ekibastuz|KAZ|51.72|75.32
San Juan|PHL|14.60|121.03
Noda|JPN|35.95|139.87
Braga|PRT|41.55|-8.42
Lianhe|CHN|47.13|129.27
Raigarh|IND|21.90|83.40
Vallejo|USA|38.10|-122.26
North Stamford|USA|41.14|-73.54
Olmaliq|UZB|40.84|69.60
Musoma|TZA|-1.50|33.80
Cachoeirinha|BRA|-29.95|-51.09
Yaizu|JPN|34.87|138.32
Tobruk|LBY|32.09|23.95
Zyuzino|RUS|55.66|37.57
Berkeley|USA|37.87|-122.27
Xilin Hot|CHN|43.97|116.03
Guntakal Junction|IND|15.17|77.36
Fresnillo|MEX|23.18|-102.87
Orizaba|MEX|18.85|-97.10
Nakhon Si Thammarat|THA|8.43|99.97
Heilbronn|DEU|49.14|9.22
Ingolstadt|DEU|48.77|11.42
Toyokawa|JPN|34.82|137.40
Fengcheng|CHN|40.45|124.07
Mufulira|ZMB|-12.55|28.24
Ulm|DEU|48.40|9.99
Rawang|MYS|3.32|101.58
Karaman|TUR|37.18|33.22
Cambridge|CAN|43.36|-80.31
Włocławek|POL|52.65|19.07
Norman|USA|35.22|-97.44
Allentown|USA|40.61|-75.49
Fernando de la Mora|PRY|-25.34|-57.52
Perugia|ITA|43.11|12.39
Gangāpur|IND|26.47|76.72
Abbottabad|PAK|34.15|73.21
Bangil|IDN|-7.60|112.82
Deoli|IND|28.50|77.23
Gereida|SDN|11.28|25.14
Nabatîyé et Tahta|LBN|33.38|35.48
Orekhovo-Zuyevo|RUS|55.81|38.96
Solntsevo|RUS|55.64|37.38
Zhaoyuan|CHN|37.36|120.41
Evansville|USA|37.97|-87.56
Bottrop|DEU|51.52|6.93
Santa Rita|BRA|-7.11|-34.98
Maxixe|MOZ|-23.86|35.35
Charlottenburg|DEU|52.52|13.28
Kairouan|TUN|35.68|10.10
Jaranwala|PAK|31.33|73.42
Santa Coloma de Gramenet|ESP|41.45|2.21
Leiden|NLD|52.16|4.49
Trois-Rivières|CAN|46.35|-72.55
Bergedorf|DEU|53.48|10.23
Monza|ITA|45.58|9.27
Modakeke|NGA|7.38|4.26
Silang|PHL|14.22|120.97
Quevedo|ECU|-1.03|-79.46
Nazilli|TUR|37.92|28.32
Lira|UGA|2.25|32.90
Pforzheim|DEU|48.88|8.70
Toledo|BRA|-24.71|-53.74
Dordrecht|NLD|51.81|4.67
Jaú|BRA|-22.30|-48.56
Offenbach|DEU|50.10|8.77
Siwān|IND|26.22|84.36
Settat|MAR|33.00|-7.62
Cagua|VEN|10.19|-67.46
Odessa|USA|31.85|-102.37
Mandimba|MOZ|-14.35|35.65
Reykjavík|ISL|64.14|-21.90
San Jose|PHL|12.35|121.07
Damoh|IND|23.83|79.44
Shimotoda|JPN|35.81|139.69
Lhasa|CHN|29.65|91.10
Aïn Oussera|DZA|35.45|2.91
Kokubunji|JPN|35.70|139.48
Pleven|BGR|43.42|24.62
Rimini|ITA|44.06|12.57
Miramar|MEX|22.36|-97.90
Khlong Luang|THA|14.06|100.65
Ādilābād|IND|19.67|78.54
Fargo|USA|46.88|-96.79
Iguala de la Independencia|MEX|18.35|-99.54
Sepatan|IDN|-6.12|106.58
Zielona Góra|POL|51.94|15.51
Cubatão|BRA|-23.89|-46.43
Maseru|LSO|-29.32|27.48
Srikakulam|IND|18.30|83.90
Berdyansk|UKR|46.77|36.80
Malindi|KEN|-3.22|40.12
Uppal Kalan|IND|17.41|78.56
Eastbourne|GBR|50.77|0.28
Bandundu|COD|-3.32|17.38
Pita Kotte|LKA|6.89|79.90
Torrejón de Ardoz|ESP|40.46|-3.47
Beaumont|USA|30.09|-94.10
Bama|NGA|11.52|13.69
Ilobu|NGA|7.84|4.49
Ciudad Delicias|MEX|28.19|-105.47
Jetpur|IND|21.75|70.62
Puning|CHN|23.31|116.17
Morbi|IND|22.82|70.84
Guadalajara de Buga|COL|3.90|-76.30
Troparëvo|RUS|55.66|37.48
Nakhon Pathom|THA|13.82|100.04
Uzhgorod|UKR|48.62|22.30
Pātan|IND|23.85|72.13
Friedrichshain|DEU|52.52|13.45
Sokodé|TGO|8.98|1.13
Tarnów|POL|50.01|20.99
Loja|ECU|-3.99|-79.20
Exeter|GBR|50.72|-3.53
Jalingo|NGA|8.89|11.36
Västerås|SWE|59.62|16.55
Gemena|COD|3.26|19.77
Achinsk|RUS|56.27|90.50
Shunyi|CHN|40.12|116.65
Rotherham|GBR|53.43|-1.36
Ikoma|JPN|34.68|135.70
Ciudad de Villa de Álvarez|MEX|19.27|-103.74
Anaco|VEN|9.43|-64.46
Tebingtinggi|IDN|3.33|99.16
Tigwav|HTI|18.43|-72.87
Tunja|COL|5.54|-73.37
Bremerhaven|DEU|53.54|8.59
Punta Arenas|CHL|-53.15|-70.91
Panevėžys|LTU|55.73|24.35
Pyin Oo Lwin|MMR|22.04|96.46
Independence|USA|39.09|-94.42
Kedungwuni|IDN|-6.97|109.65
Ishinomaki|JPN|38.42|141.30
Longjing|CHN|42.77|129.42
Khanna|IND|30.71|76.22
Calabozo|VEN|8.92|-67.43
Remscheid|DEU|51.18|7.19
Setúbal|PRT|38.52|-8.89
Čačak|SRB|43.89|20.35
Ann Arbor|USA|42.28|-83.74
Nkongsamba|CMR|4.95|9.94
Kindia|GIN|10.06|-12.87
Qingzhou|CHN|36.70|118.48
Botād|IND|22.17|71.67
Rishra|IND|22.72|88.35
Khenchela|DZA|35.44|7.14
Pinhais|BRA|-25.44|-49.19
Hōfu|JPN|34.05|131.57
Ordu|TUR|40.98|37.89
Manp’o|PRK|41.15|126.29
Lausanne|CHE|46.52|6.63
El Monte|USA|34.07|-118.03
Athens|USA|33.96|-83.38
Brugge|BEL|51.21|3.22
Simões Filho|BRA|-12.78|-38.40
Azamgarh|IND|26.07|83.18
Pescara|ITA|42.46|14.20
Ahmadpur East|PAK|29.14|71.26
Varginha|BRA|-21.55|-45.43
Taldykorgan|KAZ|45.02|78.37
Jaén|ESP|37.77|-3.79
Puno|PER|-15.84|-70.02
Moncloa-Aravaca|ESP|40.44|-3.73
Cheltenham|GBR|51.90|-2.08
Yelahanka|IND|13.10|77.60
Harlem|USA|40.81|-73.95
Dasha|CHN|23.11|113.44
Nyíregyháza|HUN|47.96|21.72
Yakeshi|CHN|49.28|120.73
Cherkessk|RUS|44.22|42.06
Algeciras|ESP|36.13|-5.45
Gudivāda|IND|16.44|81.00
Digos|PHL|6.75|125.36
Handa|JPN|34.88|136.93
Sinop|BRA|-11.86|-55.50
Alchevs’k|UKR|48.47|38.82
Taganskiy|RUS|55.73|37.67
Round Rock|USA|30.51|-97.68
Noginsk|RUS|55.87|38.44
Schöneberg|DEU|52.47|13.35
Wilmington|USA|34.23|-77.94
Cavite City|PHL|14.48|120.90
Pavlohrad|UKR|48.53|35.87
East Harlem|USA|40.79|-73.94
Binzhou|CHN|37.37|118.02
Zoetermeer|NLD|52.06|4.49
Sri Jayewardenepura Kotte|LKA|6.88|79.91
Örebro|SWE|59.27|15.21
Guelph|CAN|43.55|-80.26
Yelets|RUS|52.62|38.50
Parla|ESP|40.24|-3.77
Batang|IDN|-6.48|110.71
Novo-Peredelkino|RUS|55.65|37.34
Baidyabāti|IND|22.78|88.33
Okigwe|NGA|5.83|7.35
Lengshuijiang|CHN|27.69|111.43
Tianfu|CHN|37.26|122.05
Arvada|USA|39.80|-105.09
East York|CAN|43.69|-79.33
Toliara|MDG|-23.35|43.67
Bizerte|TUN|37.27|9.87
Provo|USA|40.23|-111.66
Pouso Alegre|BRA|-22.23|-45.94
Bastī|IND|26.79|82.72
Tuguegarao|PHL|17.62|121.72
Lansing|USA|42.73|-84.56
Wenchang|CHN|19.62|110.75
Balkh|AFG|36.76|66.90
Lincoln|GBR|53.23|-0.54
Mingshui|CHN|36.72|117.50
Botoşani|ROU|47.75|26.67
Mary|TKM|37.59|61.83
Sóc Trăng|VNM|9.60|105.97
Dunedin|NZL|-45.87|170.50
Balasore|IND|21.49|86.93
Pamanukan|IDN|-6.28|107.81
Eunápolis|BRA|-16.38|-39.58
Pleiku|VNM|13.98|108.00
Downey|USA|33.94|-118.13
Kingston|CAN|44.23|-76.48
Yuyao|CHN|30.05|121.15
Bergamo|ITA|45.70|9.67
Sawangan|IDN|-6.40|106.77
Dharmavaram|IND|14.41|77.72
Siirt|TUR|37.93|41.94
Erzincan|TUR|39.74|39.49
Kankan|GIN|10.39|-9.31
Hotan|CHN|37.11|79.94
Ochakovo-Matveyevskoye|RUS|55.68|37.45
Villa Lugano|ARG|-34.68|-58.47
Laghouat|DZA|33.80|2.87
Botucatu|BRA|-22.89|-48.45
Māler Kotla|IND|30.53|75.88
Navojoa|MEX|27.07|-109.44
Offa|NGA|8.15|4.72
Tobol’sk|RUS|58.20|68.25
Wardha|IND|20.74|78.60
Pingshan|CHN|22.99|114.71
Cuito|AGO|-12.38|16.93
Songyuan|CHN|45.13|124.83
Maba|CHN|24.68|113.60
Jandira|BRA|-23.53|-46.90
Dumaguete|PHL|9.31|123.30
Budapest XIII. kerület|HUN|47.53|19.08
Nippes|DEU|50.97|6.95
Mishima|JPN|35.12|138.92
Carlsbad|USA|33.16|-117.35
Chorzów|POL|50.31|18.97
Luanshya|ZMB|-13.14|28.42
Elmhurst|USA|40.74|-73.88
Praia|CPV|14.93|-23.51
Costa Mesa|USA|33.64|-117.92
Jhunjhunūn|IND|28.13|75.40
Miami Gardens|USA|25.94|-80.25
Kitami|JPN|43.80|143.89
Westminster|USA|39.84|-105.04
Heroica Guaymas|MEX|27.92|-110.90
Chesterfield|GBR|53.25|-1.42
North Peoria|USA|40.72|-89.58
Clearwater|USA|27.97|-82.80
Shchelkovo|RUS|55.92|37.97
Fairfield|USA|38.25|-122.04
Alanya|TUR|36.54|32.00
Guanabacoa|CUB|23.13|-82.30
Vihari|PAK|30.04|72.36
Guangming|CHN|45.33|122.78
Satara|IND|17.69|73.99
Rouen|FRA|49.44|1.10
Chanduasi|IND|28.45|78.78
Nefteyugansk|RUS|61.10|72.60
Reutlingen|DEU|48.49|9.20
Bushwick|USA|40.69|-73.92
Shaowu|CHN|27.34|117.48
Mojokerto|IDN|-7.47|112.43
Satu Mare|ROU|47.80|22.86
Thanh Hóa|VNM|19.80|105.77
Kamalia|PAK|30.73|72.65
Guanare|VEN|9.04|-69.74
Gravesend|USA|40.60|-73.97
Farīdpur|BGD|23.61|89.84
Apopa|SLV|13.81|-89.18
Mothīhāri|IND|26.65|84.92
Chās|IND|23.64|86.17
Mazyr|BLR|52.05|29.25
Pudukkottai|IND|10.38|78.82
Elgin|USA|42.04|-88.28
Carúpano|VEN|10.67|-63.25
Rewāri|IND|28.20|76.62
Port Blair|IND|11.67|92.75
Minatitlán|MEX|18.00|-94.56
Esuk Oron|NGA|4.80|8.25
Fürth|DEU|49.48|10.99
Beibei|CHN|29.83|106.44
Temecula|USA|33.49|-117.15
West Jordan|USA|40.61|-111.94
Cà Mau|VNM|9.18|105.15
Ribeirão Pires|BRA|-23.71|-46.41
Douma|SYR|33.57|36.40
Iringa|TZA|-7.77|35.70
Zwolle|NLD|52.51|6.09
Novokuybyshevsk|RUS|53.10|49.95
Qūchān|IRN|37.11|58.51
Suriāpet|IND|17.14|79.62
Kandy|LKA|7.29|80.63
Bangaon|IND|23.05|88.83
Inglewood|USA|33.96|-118.35
Lysychans’k|UKR|48.90|38.44
Conselheiro Lafaiete|BRA|-20.66|-43.79
Chhatarpur|IND|24.92|79.59
Daugavpils|LVA|55.88|26.53
Resende|BRA|-22.47|-44.45
Chelmsford|GBR|51.74|0.47
Masjed Soleymān|IRN|31.94|49.30
Cileunyi|IDN|-6.94|107.75
Ashoknagar Kalyangarh|IND|22.86|88.64
Magelang|IDN|-7.47|110.22
Mulhouse|FRA|47.75|7.33
Santa Rosa|ARG|-36.62|-64.28
Beau Bassin-Rose Hill|MUS|-20.23|57.47
Mbouda|CMR|5.63|10.25
Araucária|BRA|-25.59|-49.41
Achalpur|IND|21.26|77.51
Navadwīp|IND|23.41|88.37
Nsukka|NGA|6.86|7.40
Nguru|NGA|12.88|10.46
Dongtai|CHN|32.85|120.31
Bārsi|IND|18.23|75.69
Atibaia|BRA|-23.12|-46.55
Várzea Paulista|BRA|-23.21|-46.83
Hikone|JPN|35.25|136.25
Encheng|CHN|22.19|112.30
Turhal|TUR|40.39|36.08
Bandar-e Anzalī|IRN|37.47|49.46
Richardson|USA|32.95|-96.73
Hadejia|NGA|12.45|10.04
Zhuji|CHN|29.72|120.24
Perpignan|FRA|42.70|2.90
Lowell|USA|42.63|-71.32
East Independence|USA|39.10|-94.36
Caen|FRA|49.19|-0.36
Gresham|USA|45.50|-122.43
Yenangyaung|MMR|20.47|94.87
Antioch|USA|38.00|-121.81
Manzini|SWZ|-26.50|31.38
Delicias|ESP|41.65|-0.91
Cambridge|USA|42.38|-71.11
Sultānpur|IND|26.26|82.07
Tauranga|NZL|-37.69|176.17
High Point|USA|35.96|-80.01
Billings|USA|45.78|-108.50
Manchester|USA|43.00|-71.45
Kiryū|JPN|36.40|139.33
Kresek|IDN|-6.13|106.38
Bender|MDA|46.83|29.48
Nelspruit|ZAF|-25.47|30.97
Citeureup|IDN|-6.49|106.88
Garanhuns|BRA|-8.88|-36.50
Gabès|TUN|33.88|10.10
Qingnian|CHN|36.84|115.71
Kufa|IRQ|32.05|44.44
Mendip|GBR|51.24|-2.63
Noyabrsk|RUS|63.19|75.44
Ressano Garcia|MOZ|-25.44|32.00
Vacoas|MUS|-20.30|57.48
Zliten|LBY|32.47|14.57
Mizhou|CHN|35.99|119.40
Bataysk|RUS|47.14|39.75
Linshui|CHN|36.42|114.20
Hailun|CHN|47.46|126.95
Ambur|IND|12.79|78.72
Kecskemét|HUN|46.91|19.69
Seversk|RUS|56.60|84.89
Lichinga|MOZ|-13.31|35.24
Murrieta|USA|33.55|-117.21
Centennial|USA|39.58|-104.88
Shilong|CHN|23.11|113.85
Kandi|BEN|11.13|2.94
Araruama|BRA|-22.87|-42.34
Tieli|CHN|46.98|128.04
Catanduva|BRA|-21.14|-48.97
Taitung City|TWN|22.76|121.14
Dongxing|CHN|45.36|130.79
Arzamas|RUS|55.39|43.84
Phalaborwa|ZAF|-23.94|31.14
Heihe|CHN|50.24|127.49
Pueblo|USA|38.25|-104.61
Zhaotong|CHN|27.32|103.72
Hoshangābād|IND|22.75|77.73
Larache|MAR|35.19|-6.16
Ijebu-Igbo|NGA|6.97|4.00
Sergiyev Posad|RUS|56.30|38.13
Tumbes|PER|-3.57|-80.45
Livingstone|ZMB|-17.84|25.85
Port-Gentil|GAB|-0.72|8.78
San Rafael|ARG|-34.62|-68.33
Hulan|CHN|45.98|126.60
Matagalpa|NIC|12.93|-85.92
Komatsu|JPN|36.40|136.45
Leninsk-Kuznetsky|RUS|54.66|86.17
Zhongxiang|CHN|31.17|112.58
Franco da Rocha|BRA|-23.32|-46.73
Iwatsuki|JPN|35.96|139.70
Pearland|USA|29.56|-95.29
Dehui|CHN|44.53|125.70
Waterbury|USA|41.56|-73.05
Boulogne-Billancourt|FRA|48.84|2.24
Kalisz|POL|51.76|18.09
Ksar El Kebir|MAR|35.00|-5.90
Pemba|MOZ|-12.97|40.52
Moncton|CAN|46.09|-64.80
Sawāi Mādhopur|IND|26.02|76.34
Uromi|NGA|6.70|6.33
Dharān|NPL|26.81|87.28
Madanapalle|IND|13.55|78.50
Katumba|TZA|-9.23|33.62
West Covina|USA|34.07|-117.94
Enterprise|USA|36.03|-115.24
Bānsbāria|IND|22.95|88.40
Girón|COL|7.07|-73.17
Mopti|MLI|14.48|-4.18
Baghlān|AFG|36.13|68.71
Cuautitlán|MEX|19.67|-99.18
Trincomalee|LKA|8.58|81.23
Santiago|PHL|16.69|121.55
Dagenham|GBR|51.55|0.17
North Charleston|USA|32.85|-79.97
Sohar|OMN|24.35|56.71
Nehe|CHN|48.48|124.83
Kyzyl|RUS|51.71|94.45
Cabo Frio|BRA|-22.89|-42.03
Oktyabr’skiy|RUS|54.48|53.47
Tādepallegūdem|IND|16.81|81.53
Banyuwangi|IDN|-8.23|114.36
Birnin Kebbi|NGA|12.45|4.20
Pingliang|CHN|35.54|106.69
Santa Cruz|PHL|14.28|121.42
Rockingham|AUS|-32.28|115.73
Everett|USA|47.98|-122.20
An Nuhūd|SDN|12.70|28.43
Atbara|SDN|17.70|33.99
Jiangyin|CHN|31.91|120.26
Bạc Liêu|VNM|9.29|105.73
College Station|USA|30.63|-96.33
Palm Bay|USA|28.03|-80.59
Jalpāiguri|IND|26.52|88.73
Jalai Nur|CHN|49.45|117.70
Tajimi|JPN|35.32|137.13
Moers|DEU|51.45|6.63
Pompano Beach|USA|26.24|-80.12
Ourense|ESP|42.34|-7.86
Ji Paraná|BRA|-10.89|-61.95
Basingstoke|GBR|51.26|-1.09
Bandırma|TUR|40.35|27.98
Sacaba|BOL|-17.40|-66.04
Maidstone|GBR|51.27|0.52
Umm Qaşr|IRQ|30.04|47.92
Butterworth|MYS|5.40|100.36
Shaping|CHN|22.77|112.96
Râmnicu Vâlcea|ROU|45.10|24.37
Alcobendas|ESP|40.55|-3.64
Araras|BRA|-22.36|-47.38
Koszalin|POL|54.19|16.17
Poá|BRA|-23.53|-46.34
Sherpur|BGD|25.02|90.02
Obninsk|RUS|55.10|36.61
Vitória de Santo Antão|BRA|-8.12|-35.29
Shinyanga|TZA|-3.66|33.42
Boulder|USA|40.01|-105.27
Koblenz|DEU|50.35|7.58
Umuarama|BRA|-23.77|-53.33
Siegen|DEU|50.87|8.02
Bharatpur|NPL|27.68|84.44
As Suwayq|OMN|23.85|57.44
Norwalk|USA|33.90|-118.08
Vicenza|ITA|45.55|11.55
Reus|ESP|41.16|1.11
Iida|JPN|35.52|137.82
Ilebo|COD|-4.33|20.59
Apucarana|BRA|-23.55|-51.46
Yên Vinh|VNM|18.67|105.67
Mitrovicë|XKK|42.88|20.87
Sutton Coldfield|GBR|52.57|-1.82
Khemisset|MAR|33.82|-6.07
Elista|RUS|46.31|44.26
Taungoo|MMR|18.94|96.43
Bedford|GBR|52.13|-0.47
Ejido|VEN|8.55|-71.24
Al Ḩawāmidīyah|EGY|29.90|31.25
Catia La Mar|VEN|10.61|-67.03
Lianran|CHN|24.92|102.48
West Palm Beach|USA|26.72|-80.05
Rayong|THA|12.68|101.26
Chittaurgarh|IND|24.89|74.62
Fukayachō|JPN|36.20|139.28
Cherëmushki|RUS|55.66|37.56
Coimbra|PRT|40.21|-8.42
Broken Arrow|USA|36.05|-95.79
Daly City|USA|37.71|-122.46
Linköping|SWE|58.41|15.62
Cikarang|IDN|-6.26|107.15
Longjiang|CHN|47.33|123.18
Hwado|KOR|37.65|127.31
Buhe|CHN|30.29|112.23
Pindiga|NGA|9.98|10.95
Namur|BEL|50.47|4.87
Gangāwati|IND|15.43|76.53
Yevpatoriya|UKR|45.20|33.37
Novotroitsk|RUS|51.20|58.33
Bergisch Gladbach|DEU|50.99|7.13
Launceston|AUS|-41.44|147.13
Santa Cruz do Sul|BRA|-29.72|-52.43
Legnica|POL|51.21|16.16
Ashkelon|ISR|31.67|34.57
Sydney|CAN|46.14|-60.18
Derbent|RUS|42.07|48.29
Xinghua|CHN|32.94|119.83
Khurja|IND|28.25|77.86
Mati|PHL|6.96|126.22
Guaratinguetá|BRA|-22.82|-45.19
Arjawinangun|IDN|-6.65|108.41
Suceava|ROU|47.63|26.25
Aïn Beïda|DZA|35.80|7.39
Azare|NGA|11.67|10.19
Nantou|TWN|23.92|120.66
Anqiu|CHN|36.43|119.19
Lahad Datu|MYS|5.02|118.33
Ponnāni|IND|10.77|75.93
Tanza|PHL|14.68|120.94
Mariara|VEN|10.30|-67.72
Bhairab Bāzār|BGD|24.05|90.98
Chengtangcun|CHN|35.08|117.19
Baraki|DZA|36.67|3.10
Nancy|FRA|48.68|6.18
Sandy Springs|USA|33.92|-84.38
Burbank|USA|34.18|-118.31
Queenstown|ZAF|-31.90|26.88
Hòa Bình|VNM|20.82|105.34
Green Bay|USA|44.52|-88.02
Jizan|SAU|16.89|42.55
Texcoco de Mora|MEX|19.51|-98.88
Santa Maria|USA|34.95|-120.44
Linhares|BRA|-19.39|-40.07
Araguaína|BRA|-7.19|-48.21
Barnāla|IND|30.37|75.55
Universal City|USA|34.14|-118.35
Moratalaz|ESP|40.41|-3.65
Daxing|CHN|39.74|116.33
Parral|MEX|26.93|-105.67
Bāneh|IRN|36.00|45.89
Oldham|GBR|53.54|-2.12
Douliu|TWN|23.71|120.54
Jena|DEU|50.93|11.59
Wichita Falls|USA|33.91|-98.49
Gera|DEU|50.88|12.08
Badlapur|IND|19.16|73.27
Ottakring|AUT|48.22|16.30
Al Fāw|IRQ|29.97|48.47
Mostar|BIH|43.34|17.81
Lakeland|USA|28.04|-81.95
Zhezqazghan|KAZ|47.78|67.77
Honmachi|JPN|32.50|130.60
Tandil|ARG|-37.32|-59.13
Lo Prado|CHL|-33.44|-70.73
Pulandian|CHN|39.40|121.97
Helsingborg|SWE|56.05|12.69
Kot Addu|PAK|30.47|70.97
Bishoftu|ETH|8.75|38.98
Kara|TGO|9.55|1.19
Clovis|USA|36.83|-119.70
Wuchuan|CHN|21.46|110.77
Yenakiyeve|UKR|48.23|38.21
Lewisville|USA|33.05|-96.99
Abengourou|CIV|6.73|-3.50
Iwakuni|JPN|34.16|132.22
Izmaylovo|RUS|55.79|37.80
Kiselëvsk|RUS|53.99|86.66
Soyībug|IND|34.08|74.71
Kroonstad|ZAF|-27.65|27.23
Jishu|CHN|44.32|126.80
Enfield Town|GBR|51.65|-0.08
Ed Damer|SDN|17.60|33.97
Woking|GBR|51.32|-0.56
Dolisie|COG|-4.20|12.67
Roorkee|IND|29.87|77.89
Bagaha|IND|27.10|84.09
Yuxi|CHN|24.36|102.54
Marzahn|DEU|52.55|13.57
Nkpor|NGA|6.15|6.83
Hosūr|IND|12.74|77.83
Tyler|USA|32.35|-95.30
Male|MDV|4.18|73.51
El Cajon|USA|32.79|-116.96
Gardez|AFG|33.60|69.23
Zhanaozen|KAZ|43.34|52.86
Bilqās|EGY|31.21|31.36
San Mateo|USA|37.56|-122.33
Chūru|IND|28.30|74.97
Nagda|IND|23.46|75.42
Brandon|USA|27.94|-82.29
Prabumulih|IDN|-3.43|104.23
Phitsanulok|THA|16.82|100.26
Isehara|JPN|35.40|139.31
Queluz|PRT|38.76|-9.25
Nishio|JPN|34.87|137.05
Vĩnh Long|VNM|10.25|105.97
Akademicheskoe|RUS|60.01|30.39
Turgutlu|TUR|38.50|27.70
Esmeraldas|BRA|-19.76|-44.31
Escuintla|GTM|14.30|-90.79
Velikiye Luki|RUS|56.34|30.55
Kashipur|IND|29.21|78.96
Rialto|USA|34.11|-117.37
Ghazīpur|IND|25.58|83.59
Begusarai|IND|25.42|86.13
Ikere-Ekiti|NGA|7.50|5.23
Hildesheim|DEU|52.15|9.95
Rantauprapat|IDN|2.10|99.83
Bogorodskoye|RUS|55.81|37.72
Oleksandriya|UKR|48.67|33.12
Qurayyat|SAU|31.33|37.34
Portmore|JAM|17.95|-76.88
Palma Soriano|CUB|20.21|-75.99
Pushkino|RUS|56.02|37.87
Khushāb|PAK|32.30|72.35
Lafiagi|NGA|8.85|5.42
Belawan|IDN|3.78|98.68
Piatra Neamţ|ROU|46.92|26.33
Roxas City|PHL|11.59|122.75
Erlangen|DEU|49.59|11.01
Tepexpan|MEX|19.61|-98.94
Davenport|USA|41.52|-90.58
St Helens|GBR|53.45|-2.73
Edison|USA|40.52|-74.41
Lubango|AGO|-14.92|13.49
Sarh|TCD|9.14|18.39
Dhaulpur|IND|26.69|77.88
Wazirabad|PAK|32.44|74.12
Curicó|CHL|-34.98|-71.24
Concepción de La Vega|DOM|19.22|-70.53
Shāhzādpur|BGD|24.18|89.60
Tulancingo|MEX|20.08|-98.36
Bemowo|POL|52.25|20.91
Ciutat Vella|ESP|41.38|2.17
Hillsboro|USA|45.52|-122.99
Drobeta-Turnu Severin|ROU|44.63|22.65
Mormugao|IND|15.39|73.81
Qianzhou|CHN|28.32|109.73
Artëm|RUS|43.36|132.19
Birigui|BRA|-21.29|-50.34
Ukhta|RUS|63.57|53.68
Ferozepore|IND|30.93|74.61
Inazawa|JPN|35.25|136.78
Laoag|PHL|18.20|120.60
Şabrātah|LBY|32.79|12.49
Disūq|EGY|31.13|30.65
Brateyevo|RUS|55.64|37.76
Shchukino|RUS|55.80|37.45
Bethal|ZAF|-26.46|29.47
Pulong Santa Cruz|PHL|14.27|121.08
Singkawang|IDN|0.91|108.98
Tuxtepec|MEX|18.09|-96.13
Gondal|IND|21.96|70.80
Torrevieja|ESP|37.98|-0.68
Ternate|IDN|0.79|127.38
Milton|CAN|43.52|-79.88
Bontang|IDN|0.13|117.49
Delta|CAN|49.14|-122.91
Pārsābād|IRN|39.65|47.92
Worcester|GBR|52.19|-2.22
Las Cruces|USA|32.31|-106.78
‘Ibrī|OMN|23.23|56.52
Dera Ismail Khan|PAK|31.83|70.90
Salihorsk|BLR|52.79|27.54
Székesfehérvár|HUN|47.19|18.41
Assis|BRA|-22.66|-50.41
Malambo|COL|10.86|-74.77
South Bend|USA|41.68|-86.25
Kansk|RUS|56.20|95.72
Argenteuil|FRA|48.95|2.25
Simmering|AUT|48.18|16.43
Mustafakemalpaşa|TUR|40.04|28.41
Seoni|IND|22.09|79.55
Dartmouth|CAN|44.67|-63.58
Jagādhri|IND|30.17|77.30
Maladzyechna|BLR|54.32|26.85
Olomouc|CZE|49.60|17.25
Witten|DEU|51.44|7.35
Miriālgūda|IND|16.87|79.56
Barretos|BRA|-20.56|-48.57
Medina Estates|GHA|5.67|-0.16
Chakwal|PAK|32.93|72.85
Lower Hutt|NZL|-41.22|174.92
Colatina|BRA|-19.54|-40.63
Gillingham|GBR|51.39|0.55
Teófilo Otoni|BRA|-17.86|-41.51
Tokuyama|JPN|34.05|131.82
Tonghae|KOR|37.54|129.11
Vanadzor|ARM|40.80|44.49
Tartu|EST|58.38|26.73
Mokopane|ZAF|-24.19|29.01
Salzgitter|DEU|52.16|10.42
Udgīr|IND|18.39|77.12
Urdaneta|PHL|15.98|120.57
Mezhdurechensk|RUS|53.69|88.06
Guaíba|BRA|-30.11|-51.33
Jolo|PHL|6.05|121.00
Novyye Cherëmushki|RUS|55.70|37.58
Ryazanskiy|RUS|55.73|37.77
Qinzhou|CHN|21.97|108.63
Guarapari|BRA|-20.67|-40.50
Coronel Fabriciano|BRA|-19.52|-42.63
Elbasan|ALB|41.11|20.08
Vista|USA|33.20|-117.24
Navapolatsk|BLR|55.53|28.60
Greeley|USA|40.42|-104.71
Davie|USA|26.06|-80.23
Funchal|PRT|32.67|-16.93
Oum el Bouaghi|DZA|35.88|7.11
Solikamsk|RUS|59.63|56.77
El Progreso|HND|15.40|-87.80
Jamālpur|IND|25.31|86.49
Itaguaí|BRA|-22.85|-43.78
Nandurbar|IND|21.37|74.24
Abū Kabīr|EGY|30.73|31.67
Glazov|RUS|58.14|52.66
Anyama|CIV|5.49|-4.05
Kallithéa|GRC|37.95|23.70
Narita|JPN|35.78|140.32
Juan Díaz|PAN|9.05|-79.45
Bendigo|AUS|-36.76|144.28
Grogol|IDN|-7.60|110.82
Izumisano|JPN|34.42|135.32
Chinatown|USA|37.80|-122.41
Itārsi|IND|22.61|77.76
Padangsidempuan|IDN|1.38|99.27
Qalyūb|EGY|30.18|31.21
Vasco da Gama|IND|15.40|73.82
San Angelo|USA|31.46|-100.44
Sakata|JPN|38.92|139.85
Kōnan|JPN|35.33|136.87
Chikushino-shi|JPN|33.50|130.52
Lianjiang|CHN|21.65|110.28
Linxi|CHN|39.71|118.45
Magangué|COL|9.24|-74.75
Tiébo|SEN|14.63|-16.23
Ust’-Ilimsk|RUS|58.00|102.66
Renton|USA|47.48|-122.22
Zonguldak|TUR|41.45|31.79
Kūhdasht|IRN|33.53|47.61
Kalmunai|LKA|7.41|81.83
Phagwāra|IND|31.22|75.77
Trier|DEU|49.76|6.64
Punta Cana|DOM|18.58|-68.40
Telde|ESP|27.99|-15.42
Airoli|IND|19.15|73.00
Alamar|CUB|23.16|-82.28
Becontree|GBR|51.55|0.13
Colonia Lindavista|MEX|19.49|-99.12
Jaffa|ISR|32.05|34.75
Kamianets-Podilskyi|UKR|48.68|26.59
Kangding|CHN|30.00|101.96
M’Sila|DZA|35.71|4.54
P’yŏngsŏng|PRK|39.25|125.87
Rio das Ostras|BRA|-22.53|-41.95
Subotica|SRB|46.10|19.67
Sumedang Utara|IDN|-6.85|107.92
Tagiura|LBY|32.88|13.35
Tekstil’shchiki|RUS|55.70|37.74
Zhangye|CHN|38.93|100.45
Salto|URY|-31.38|-57.97
Tsuruoka|JPN|38.72|139.82
Chanthaburi|THA|12.61|102.10
Dongsheng|CHN|39.82|109.98
Amreli|IND|21.60|71.21
Shikohābād|IND|27.11|78.59
Zelenodolsk|RUS|55.84|48.52
Dhahran|SAU|26.29|50.11
Manbij|SYR|36.53|37.95
Grudziądz|POL|53.48|18.75
Messaad|DZA|34.15|3.50
Novoshakhtinsk|RUS|47.76|39.93
Ikeda|JPN|34.82|135.43
Kāsganj|IND|27.81|78.65
Akhmīm|EGY|26.56|31.75
Meihekou|CHN|42.53|125.68
Al Maţarīyah|EGY|31.18|32.03
Koutiala|MLI|12.39|-5.46
Acharnés|GRC|38.08|23.73
Saint-Paul|REU|-21.01|55.27
Sehore|IND|23.20|77.08
Burao|SOM|9.52|45.53
Bam|IRN|29.11|58.36
Manavgat|TUR|36.79|31.44
Kwekwe|ZWE|-18.93|29.81
Rānībennur|IND|14.62|75.63
Bhola|BGD|22.69|90.64
Talara|PER|-4.58|-81.27
Bolzano|ITA|46.49|11.34
Jagtiāl|IND|18.79|78.92
Xingcheng|CHN|40.62|120.72
Lishui|CHN|28.46|119.91
Giresun|TUR|40.92|38.39
Barika|DZA|35.39|5.37
Sarapul|RUS|56.48|53.80
Lahti|FIN|60.98|25.66
Zwickau|DEU|50.73|12.49
Kontagora|NGA|10.40|5.47
Bukittinggi|IDN|-0.31|100.37
Kaiserslautern|DEU|49.44|7.77
Thimphu|BTN|27.47|89.64
Bhadrakh|IND|21.05|86.52
Votkinsk|RUS|57.05|53.99
Słupsk|POL|54.46|17.03
Būndi|IND|25.44|75.64
Renqiu|CHN|38.70|116.09
Cárdenas|CUB|23.04|-81.21
Bridgetown|BRB|13.11|-59.62
Barakaldo|ESP|43.30|-2.99
Serov|RUS|59.60|60.58
Habboûch|LBN|33.41|35.48
Xinshi|CHN|31.05|113.14
Budapest IV. kerület|HUN|47.56|19.09
Akbarābād|IRN|29.25|52.78
Andria|ITA|41.23|16.30
Al Qaţīf|SAU|26.57|50.01
Xinyi|CHN|22.37|110.95
Ooty|IND|11.41|76.70
Guelmim|MAR|28.99|-10.06
Chengzihe|CHN|45.33|131.07
Thayetmyo|MMR|19.32|95.18
Xishan|CHN|27.67|113.50
Balashov|RUS|51.55|43.17
Dukuhturi|IDN|-6.90|109.08
Fasā|IRN|28.94|53.65
Mughal Sarāi|IND|25.28|83.12
Lida|BLR|53.88|25.30
Dar‘ā|SYR|32.62|36.10
Shāmli|IND|29.45|77.31
Iserlohn|DEU|51.38|7.70
Zheleznogorsk|RUS|52.33|35.37
Hyesan-dong|PRK|41.40|128.19
Liberec|CZE|50.77|15.06
Udine|ITA|46.07|13.24
Asan|KOR|36.78|127.00
Ariana|TUN|36.86|10.19
Meidling|AUT|48.17|16.33
Hechuan|CHN|29.99|106.26
Hinganghāt|IND|20.55|78.84
Jérémie|HTI|18.65|-74.12
Mbarara|UGA|-0.60|30.65
Karabük|TUR|41.20|32.63
Xinyu|CHN|27.80|114.93
Tarakan|IDN|3.31|117.59
Siracusa|ITA|37.08|15.29
Al Muharraq|BHR|26.26|50.61
Pyinmana|MMR|19.74|96.21
Villupuram|IND|11.94|79.49
Isahaya|JPN|32.84|130.04
Amalner|IND|21.04|75.06
Kuje|NGA|8.88|7.23
Swabi|PAK|34.12|72.47
Turkestan|KAZ|43.30|68.25
Deventer|NLD|52.26|6.16
Villa Alemana|CHL|-33.04|-71.37
Mobara|JPN|35.43|140.30
Ise|JPN|34.48|136.70
Pattaya|THA|12.93|100.88
Bagalkot|IND|16.19|75.70
Lodhran|PAK|29.53|71.63
Tellicherry|IND|11.75|75.49
Zhukovskiy|RUS|55.60|38.12
Narasaraopet|IND|16.23|80.05
Kameoka|JPN|35.00|135.58
Târgu Jiu|ROU|45.05|23.28
Chinautla|GTM|14.70|-90.50
Terni|ITA|42.56|12.64
Fangshan|CHN|39.69|116.00
Magway|MMR|20.15|94.93
Nāgaur|IND|27.20|73.73
Yasuj|IRN|30.67|51.59
Villa Mercedes|ARG|-33.68|-65.46
Wabu|KOR|37.59|127.22
Nowshera Cantonment|PAK|34.00|72.00
Bunia|COD|1.56|30.25
Nawāda|IND|24.89|85.54
Lugo|ESP|43.01|-7.56
Sakado|JPN|35.96|139.39
Azimpur|BGD|23.73|90.39
Schwerin|DEU|53.63|11.41
Bolu|TUR|40.74|31.61
Mtwara|TZA|-10.27|40.18
Jaworzno|POL|50.21|19.27
Yên Bái|VNM|21.72|104.91
Estelí|NIC|13.09|-86.35
Jahānābād|IND|25.21|84.99
Chālisgaon|IND|20.46|75.02
Sliven|BGR|42.69|26.33
San Fernando|ESP|36.48|-6.20
Jounieh|LBN|33.98|35.62
Ceyhan|TUR|37.02|35.82
Koforidua|GHA|6.09|-0.26
Muroran|JPN|42.32|140.99
Girona|ESP|41.98|2.82
Gütersloh|DEU|51.91|8.38
Kāshmar|IRN|35.24|58.47
Limpio|PRY|-25.17|-57.49
Saint-Denis|FRA|48.94|2.35
Khōst|AFG|33.34|69.92
Buxar|IND|25.58|83.98
Dschang|CMR|5.44|10.05
České Budějovice|CZE|48.97|14.47
Yola|NGA|9.21|12.48
Japekrom|GHA|7.58|-2.79
Ramenskoye|RUS|55.57|38.23
Aurangābād|IND|24.75|84.37
Sungai Penuh|IDN|-2.06|101.39
Sāhibganj|IND|25.24|87.63
Lubu|CHN|23.17|112.28
Jastrzębie Zdrój|POL|49.96|18.57
Roubaix|FRA|50.69|3.17
Pandharpur|IND|17.68|75.33
Jinsha|CHN|32.09|121.07
Hurghada|EGY|27.26|33.81
Hindaun|IND|26.73|77.04
Yicheng|CHN|31.36|119.82
Ducheng|CHN|23.24|111.53
Bumba|COD|2.19|22.47
Mingelchaur|AZE|40.76|47.06
Shenjiamen|CHN|29.96|122.30
San Carlos de Bariloche|ARG|-41.15|-71.31
La Habana Vieja|CUB|23.13|-82.35
Charsadda|PAK|34.15|71.74
Magadan|RUS|59.56|150.80
Boli|CHN|45.75|130.57
Xiaoshan|CHN|30.17|120.26
Enshi|CHN|30.30|109.48
Hradec Králové|CZE|50.21|15.83
Maribor|SVN|46.55|15.65
Santiago de Compostela|ESP|42.88|-8.55
Delft|NLD|52.01|4.36
Ushirombo|TZA|-3.49|31.96
Zaxo|IRQ|37.15|42.69
Aqaba|JOR|29.53|35.01
Frederiksberg|DNK|55.68|12.53
Biu|NGA|10.61|12.19
Olupona|NGA|7.60|4.18
Novogireyevo|RUS|55.75|37.82
Ozerki|RUS|60.04|30.31
Vostochnoe Degunino|RUS|55.88|37.56
Khargone|IND|21.82|75.61
Ōnojō|JPN|33.54|130.48
Kanuma|JPN|36.55|139.73
As Salamīyah|SYR|35.01|37.05
Parli Vaijnāth|IND|18.85|76.53
Alkmaar|NLD|52.63|4.75
Dobrich|BGR|43.57|27.83
Kishanganj|IND|26.10|87.96
Wuchang|CHN|44.91|127.15
Leskovac|SRB|43.00|21.95
Prešov|SVK|49.00|21.23
Nemby|PRY|-25.39|-57.54
Dogonbadan|IRN|30.36|50.80
Mainpuri|IND|27.23|79.03
Facatativá|COL|4.81|-74.35
Khāmgaon|IND|20.71|76.57
Kāzerūn|IRN|29.62|51.65
Yonezawa|JPN|37.91|140.12
Yongchuan|CHN|29.35|105.89
Ahar|IRN|38.48|47.07
Kırşehir|TUR|39.15|34.16
Ximeicun|CHN|24.99|118.39
Negapatam|IND|10.76|79.84
Novyy Urengoy|RUS|66.08|76.63
Yilan|TWN|24.76|121.75
Gjakovë|XKK|42.38|20.43
Yishui|CHN|35.78|118.63
Wilmersdorf|DEU|52.48|13.32
Ústí nad Labem|CZE|50.66|14.03
Sông Cầu|VNM|13.46|109.22
Chilakalūrupet|IND|16.09|80.17
Cacém|PRT|38.77|-9.30
Gudiyatham|IND|12.95|78.87
Berrechid|MAR|33.27|-7.59
Makrāna|IND|27.04|74.72
Jalalpur Jattan|PAK|32.64|74.21
Kitakami|JPN|39.28|141.12
Novoural’sk|RUS|57.24|60.08
Jönköping|SWE|57.78|14.16
Carora|VEN|10.17|-70.08
Janakpur|NPL|26.73|85.93
Norrköping|SWE|58.59|16.18
Valera|VEN|9.32|-70.60
Heyuan|CHN|23.73|114.68
Baijiantan|CHN|45.69|85.14
Zhengjiatun|CHN|43.51|123.51
Bānswāra|IND|23.54|74.44
Forlì|ITA|44.22|12.04
Kombolcha|ETH|11.08|39.74
Yala|THA|6.54|101.28
Baraut|IND|29.10|77.26
Closepet|IND|12.72|77.28
Behshahr|IRN|36.69|53.55
Michurinsk|RUS|52.90|40.49
Việt Trì|VNM|21.32|105.40
Trelew|ARG|-43.25|-65.31
Düren|DEU|50.80|6.49
Ghardaïa|DZA|32.49|3.67
Sumber|IDN|-6.76|108.48
Dalai|CHN|45.50|124.30
Novara|ITA|45.45|8.62
Lere|NGA|10.39|8.57
Barletta|ITA|41.31|16.28
Polatlı|TUR|39.58|32.14
Piacenza|ITA|45.05|9.69
Budapest XVIII. kerület|HUN|47.44|19.18
Ochota|POL|52.22|20.99
Praga Północ|POL|52.25|21.03
Kalyani|IND|22.98|88.48
Changping|CHN|40.22|116.23
Cáceres|ESP|39.48|-6.37
Galle|LKA|6.05|80.21
Heerlen|NLD|50.88|5.98
Jinja|UGA|0.44|33.20
Nouméa|NCL|-22.27|166.45
Tādpatri|IND|14.91|78.01
Wonosobo|IDN|-7.36|109.90
Kineshma|RUS|57.44|42.13
Bafra|TUR|41.57|35.91
Chitose|JPN|42.82|141.65
Coronel|CHL|-37.03|-73.14
Wukari|NGA|7.87|9.78
Krasnogorsk|RUS|55.82|37.33
Leuven|BEL|50.88|4.70
Pushkin|RUS|59.71|30.40
Moa|CUB|20.66|-74.95
Lianzhou|CHN|24.78|112.37
Ferrara|ITA|44.84|11.62
Rize|TUR|41.02|40.52
Beni Mered|DZA|36.52|2.86
Igbo-Ora|NGA|7.43|3.29
Foumban|CMR|5.73|10.90
Kapūrthala|IND|31.38|75.38
Zefta|EGY|30.71|31.24
Kaizuka|JPN|34.45|135.35
Palimanan|IDN|-6.71|108.42
Ségou|MLI|13.43|-6.22
Semenyih|MYS|2.95|101.84
Tulcea|ROU|45.18|28.81
Maizuru|JPN|35.45|135.33
Villa María|ARG|-32.41|-63.24
Ratchaburi|THA|13.54|99.82
Pamekasan|IDN|-7.16|113.47
Riohacha|COL|11.54|-72.91
Venlo|NLD|51.37|6.17
Al Hārithah|IRQ|30.58|47.76
Esslingen|DEU|48.74|9.30
Errachidia|MAR|31.93|-4.43
Pandeglang|IDN|-6.31|106.11
Dhangaḍhi̇̄|NPL|28.70|80.59
Dongcun|CHN|36.78|121.16
Dīsa|IND|24.26|72.18
Pariaman|IDN|-0.62|100.12
Kudus|IDN|-6.80|110.84
Ballālpur|IND|19.85|79.35
Kimitsu|JPN|35.35|139.87
Ereğli|TUR|37.51|34.05
Kohima|IND|25.67|94.11
Duitama|COL|5.82|-73.03
Ağrı|TUR|39.72|43.05
Danjiangkou|CHN|32.54|111.51
Betūl|IND|21.90|77.90
Erciş|TUR|39.03|43.36
Kāraikkudi|IND|10.07|78.77
Winterthur|CHE|47.51|8.72
Lorca|ESP|37.67|-1.70
Bugul’ma|RUS|54.54|52.80
Sassari|ITA|40.73|8.56
Kilosa|TZA|-6.83|36.98
Caringin|IDN|-6.71|106.82
Nakhon Sawan|THA|15.70|100.14
Ginowan|JPN|26.26|127.76
Konotop|UKR|51.24|33.20
Zhongshu|CHN|24.52|103.77
Butwāl|NPL|27.70|83.45
Huazhou|CHN|21.63|110.58
Marīvān|IRN|35.52|46.18
Kalamariá|GRC|40.58|22.95
Ratingen|DEU|51.30|6.85
Tourcoing|FRA|50.72|3.16
Longquan|CHN|24.67|102.16
Phan Rang-Tháp Chàm|VNM|11.56|108.99
Yatou|CHN|37.16|122.44
Leeuwarden|NLD|53.20|5.81
Lingyuan|CHN|41.24|119.40
Marl|DEU|51.66|7.09
Mons|BEL|50.45|3.95
Kostyantynivka|UKR|48.53|37.71
Balāngīr|IND|20.70|83.49
Zipaquirá|COL|5.02|-74.00
Duyun|CHN|26.27|107.52
Pingdu|CHN|36.78|119.95
Kasama|ZMB|-10.21|31.18
Alīgūdarz|IRN|33.40|49.69
Niğde|TUR|37.97|34.68
Lünen|DEU|51.62|7.53
Thủ Dầu Một|VNM|10.98|106.65
Lefortovo|RUS|55.77|37.70
Yaroslavskiy|RUS|55.88|37.72
Onomichi|JPN|34.42|133.20
Gaoyou|CHN|32.79|119.44
Lüleburgaz|TUR|41.40|27.36
Myitkyina|MMR|25.38|97.40
Chauk|MMR|20.90|94.82
Yulinshi|CHN|38.29|109.74
Mogok|MMR|22.92|96.51
Namyangju|KOR|37.64|127.21
‘Amrān|YEM|15.66|43.94
Drammen|NOR|59.74|10.20
Kishorganj|BGD|24.44|90.78
Montreuil|FRA|48.86|2.44
Emure-Ekiti|NGA|7.44|5.46
Hanting|CHN|36.77|119.21
Datia|IND|25.67|78.46
Klagenfurt am Wörthersee|AUT|46.62|14.31
Baise City|CHN|23.90|106.61
Tongren|CHN|27.72|109.19
Ţahţā|EGY|26.77|31.50
Körfez|TUR|40.77|29.78
Kuznetsk|RUS|53.12|46.60
Samālūţ|EGY|28.31|30.71
Xihe|CHN|31.69|113.47
Valparai|IND|10.33|76.95
Kovilpatti|IND|9.17|77.87
Vaniyambadi|IND|12.68|78.62
Coslada|ESP|40.42|-3.56
Duobao|CHN|30.67|112.69
Kirovo-Chepetsk|RUS|58.55|50.04
Berdsk|RUS|54.76|83.10
Harar|ETH|9.31|42.12
Reconquista|ARG|-29.15|-59.65
Bhandāra|IND|21.17|79.65
Huddinge|SWE|59.24|17.98
Sishui|CHN|35.65|117.28
Marudi|MYS|4.18|114.32
Krasnyy Luch|UKR|48.14|38.94
Alvand|IRN|36.19|50.06
Gantang|CHN|27.44|111.97
Roha|IND|18.44|73.12
Fort-de-France|MTQ|14.60|-61.07
Ancona|ITA|43.59|13.50
Isieke|NGA|6.38|8.04
Francistown|BWA|-21.17|27.51
Huaidian|CHN|33.43|115.03
Ōmura|JPN|32.92|129.95
Muktsar|IND|30.47|74.52
Point Pedro|LKA|9.82|80.23
Avignon|FRA|43.95|4.81
Gatchina|RUS|59.58|30.13
Tsuyama|JPN|35.05|134.00
Yaritagua|VEN|10.08|-69.12
Yiwu|CHN|29.32|120.08
Nyaunglebin|MMR|17.95|96.72
Jinjiang|CHN|24.82|118.57
Butare|RWA|-2.60|29.74
Mianwali|PAK|32.58|71.53
Vlorë|ALB|40.47|19.48
Luckeesarai|IND|25.18|86.09
Bārmer|IND|25.75|71.39
Murādnagar|IND|28.78|77.50
Tartouss|SYR|34.89|35.89
Fujin|CHN|47.26|132.03
Granada|NIC|11.93|-85.96
Níkaia|GRC|37.97|23.65
Tinsukia|IND|27.49|95.36
Şaḩam|OMN|24.17|56.89
Białołeka|POL|52.32|20.97
Marseille 13|FRA|43.32|5.41
Huaicheng|CHN|23.92|112.18
Shahdol|IND|23.29|81.36
Izumo|JPN|35.37|132.77
Kwangyang|KOR|34.98|127.59
Miragoâne|HTI|18.45|-73.09
Manjeri|IND|11.12|76.12
Port Dickson|MYS|2.54|101.81
Hongseong|KOR|36.60|126.67
Mahobā|IND|25.29|79.88
Sumbawanga|TZA|-7.97|31.62
Mudon|MMR|16.26|97.72
Lucheng|CHN|31.23|117.28
Hede|CHN|33.77|120.26
Kuopio|FIN|62.89|27.68
Valle de La Pascua|VEN|9.22|-66.01
Phuket|THA|7.89|98.40
Sokcho|KOR|38.21|128.59
Banjar|IDN|-8.19|114.97
Bibir Hat|BGD|22.68|91.79
Biryulëvo Zapadnoye|RUS|55.59|37.64
Nusaybin|TUR|37.07|41.21
Lhokseumawe|IDN|5.18|97.15
Cicurug|IDN|-6.78|106.78
Lengshuitan|CHN|26.41|111.60
Kartasura|IDN|-7.55|110.74
Shwebo|MMR|22.57|95.70
Salihli|TUR|38.48|28.15
Talavera de la Reina|ESP|39.96|-4.83
Fusagasugá|COL|4.34|-74.36
Zárate|ARG|-34.10|-59.03
Habiganj|BGD|24.38|91.41
Modi‘in Makkabbim Re‘ut|ISR|31.89|35.02
Pardubice|CZE|50.04|15.78
Wangqing|CHN|43.32|129.76
Budapest II. kerület|HUN|47.52|19.02
Rafaela|ARG|-31.25|-61.49
Contai|IND|21.78|87.75
Hanau am Main|DEU|50.13|8.91
Montero|BOL|-17.34|-63.25
Sangrūr|IND|30.25|75.84
Chosica|PER|-11.94|-76.71
Ashiya|JPN|34.73|135.30
Chaman|PAK|30.92|66.45
Alaghsas|NER|17.02|8.02
Iwata|JPN|34.70|137.85
Brovary|UKR|50.52|30.81
Kōnosu|JPN|36.07|139.52
La Spezia|ITA|44.10|9.82
Kandhkot|PAK|28.25|69.18
Târgovişte|ROU|44.93|25.46
Al Bahah|SAU|20.01|41.47
Mahendranagar|NPL|28.96|80.18
Klangenan|IDN|-6.71|108.44
Pakse|LAO|15.12|105.80
Ciénaga|COL|11.01|-74.25
Ifo|NGA|6.81|3.20
Shkodër|ALB|42.07|19.51
Pollachi|IND|10.66|77.01
Deoband|IND|29.70|77.68
Osijek|HRV|45.55|18.69
Nabari|JPN|34.62|136.08
Kozan|TUR|37.46|35.82
Neyyāttinkara|IND|8.40|77.09
Tāndā|IND|26.55|82.66
Hasilpur|PAK|29.69|72.55
Koidu|SLE|8.64|-10.97
Sarov|RUS|54.94|43.32
Yingchuan|CHN|34.16|113.46
Qorveh|IRN|35.17|47.81
Yozgat|TUR|39.82|34.80
Ath Thawrah|SYR|35.84|38.55
Ébolowa|CMR|2.90|11.15
Balkanabat|TKM|39.51|54.37
Yeysk|RUS|46.71|38.27
Çanakkale|TUR|40.16|26.41
San Juan de los Morros|VEN|9.91|-67.35
Hanchuan|CHN|30.65|113.77
Majalengka|IDN|-6.84|108.23
Buzuluk|RUS|52.78|52.26
El Puerto de Santa María|ESP|36.59|-6.23
Makeni|SLE|8.89|-12.04
Velbert|DEU|51.34|7.04
Kadugli|SDN|11.01|29.72
Uman|UKR|48.75|30.22
Qiongshan|CHN|20.01|110.35
Pergamino|ARG|-33.89|-60.57
Gitarama|RWA|-2.07|29.76
Ludwigsburg|DEU|48.90|9.19
Xiangxiang|CHN|27.73|112.53
Deqing|CHN|30.54|119.96
Bārān|IND|25.10|76.52
Patnos|TUR|39.22|42.86
Yanjiang|CHN|30.12|104.65
Arifwala|PAK|30.29|73.07
Koudougou|BFA|12.25|-2.36
Jelenia Góra|POL|50.90|15.73
Quillacollo|BOL|-17.39|-66.28
Glyfáda|GRC|37.86|23.76
Shumen|BGR|43.27|26.92
Igede-Ekiti|NGA|7.67|5.13
Mishan|CHN|45.55|131.88
Lund|SWE|55.71|13.19
Nenjiang|CHN|49.17|125.22
Dhamtari|IND|20.71|81.55
Tiruchengode|IND|11.38|77.89
Porlamar|VEN|10.96|-63.87
Ad Douiem|SDN|14.00|32.31
Malanje|AGO|-9.54|16.34
La Victoria|VEN|10.23|-67.33
Chīrāla|IND|15.82|80.35
Gao|MLI|16.27|-0.04
Gubkin|RUS|51.28|37.55
Saatlı|AZE|39.93|48.37
Lokossa|BEN|6.64|1.72
Effium|NGA|6.63|8.06
Jharia|IND|23.74|86.41
Huaraz|PER|-9.53|-77.53
Akot|IND|21.10|77.06
Mianke Mor|PAK|31.20|73.95
Ban Mai|THA|7.20|100.55
Rājpura|IND|30.48|76.59
Madgaon|IND|15.28|73.96
Caguas|PRI|18.23|-66.05
Shizilu|CHN|35.17|118.83
Asnières-sur-Seine|FRA|48.92|2.28
Batticaloa|LKA|7.71|81.69
Nanterre|FRA|48.89|2.21
Tumaco|COL|1.79|-78.79
Chaykovskiy|RUS|56.77|54.11
Yotsukaidō|JPN|35.65|140.17
Musanze|RWA|-1.50|29.63
Sardārshahr|IND|28.44|74.49
Mayiladuthurai|IND|11.10|79.66
Būsh|EGY|29.15|31.13
Bojonegoro|IDN|-7.15|111.88
Zhaogezhuang|CHN|39.77|118.41
Bitola|MKD|41.03|21.33
Al Farwānīyah|KWT|29.28|47.96
Cornellà de Llobregat|ESP|41.35|2.08
Al Fujairah City|ARE|25.12|56.34
Hamakita|JPN|34.80|137.78
Tulcán|ECU|0.81|-77.72
Idanre|NGA|7.11|5.12
Apartadó|COL|7.88|-76.63
Puli|TWN|23.97|120.97
Piedecuesta|COL|6.99|-73.05
Mbanza-Ngungu|COD|-5.26|14.86
Gyōda|JPN|36.14|139.46
Las Rozas de Madrid|ESP|40.49|-3.87
Nitra|SVK|48.31|18.08
Olavarría|ARG|-36.89|-60.32
Qamdo|CHN|31.13|97.18
Hannō|JPN|35.85|139.32
Bekobod|UZB|40.22|69.27
Berdychiv|UKR|49.90|28.60
Kasihan|IDN|-7.83|110.33
Kāmthi|IND|21.22|79.20
Kashiwazaki|JPN|37.37|138.55
Orihuela|ESP|38.08|-0.94
Nanfeng|CHN|23.73|111.80
Zhangjiajie|CHN|29.13|110.48
Borāzjān|IRN|29.27|51.22
Sodo|ETH|6.86|37.76
Volos|GRC|39.36|22.94
Potiskum|NGA|11.71|11.08
Babushkin|RUS|55.87|37.73
Lianozovo|RUS|55.90|37.59
Novi Pazar|SRB|43.14|20.51
Žilina|SVK|49.22|18.74
Chipata|ZMB|-13.63|32.65
Poitiers|FRA|46.58|0.34
Keffi|NGA|8.85|7.87
Usol’ye-Sibirskoye|RUS|52.75|103.65
Torre del Greco|ITA|40.79|14.37
Shashemenē|ETH|7.20|38.60
Parādīp Garh|IND|20.32|86.61
Makoko|NGA|6.50|3.39
Flensburg|DEU|54.78|9.44
Ryūgasaki|JPN|35.90|140.18
Helong|CHN|42.54|129.00
Río Gallegos|ARG|-51.62|-69.22
Paramagudi|IND|9.55|78.59
San Antonio|CHL|-33.59|-71.61
Hailin|CHN|44.57|129.39
Osmanabad|IND|18.18|76.04
Svetlanovskiy|RUS|60.00|30.33
Nanding|CHN|36.75|118.06
Attock City|PAK|33.77|72.36
Shostka|UKR|51.86|33.47
Versailles|FRA|48.80|2.13
Guozhen|CHN|34.37|107.36
Khalifah A City|ARE|24.43|54.60
Tārūt|SAU|26.57|50.04
Aruppukkottai|IND|9.51|78.10
Ḩawsh ‘Īsá|EGY|30.91|30.29
Al Marj|LBY|32.49|20.83
Dengzhou|CHN|37.81|120.76
Gharyan|LBY|32.17|13.02
Yegor’yevsk|RUS|55.38|39.03
Courbevoie|FRA|48.90|2.26
Qufu|CHN|35.60|116.99
Liepāja|LVA|56.50|21.01
Iwamizawa|JPN|43.20|141.76
Jyväskylä|FIN|62.24|25.72
Junín|ARG|-34.58|-60.94
Montelíbano|COL|7.98|-75.42
Rukban|JOR|33.31|38.70
Thakhèk|LAO|17.41|104.83
Gonaïves|HTI|19.45|-72.69
Oued Zem|MAR|32.86|-6.57
Bāruni|IND|25.48|85.97
Créteil|FRA|48.79|2.47
Amsterdam-Zuidoost|NLD|52.31|4.97
Ílion|GRC|38.03|23.70
Gesundbrunnen|DEU|52.55|13.39
Mādārīpur|BGD|23.17|90.21
Hetauda|NPL|27.43|85.03
Laojunmiao|CHN|39.83|97.73
Cottbus|DEU|51.76|14.33
Epe|NGA|6.58|3.98
Aflou|DZA|34.11|2.10
Gamboru|NGA|12.37|14.21
Akhisar|TUR|38.92|27.84
Sumenep|IDN|-7.02|113.87
Guider|CMR|9.93|13.95
Katunayaka|LKA|7.17|79.89
Eisen|KOR|36.82|128.63
Bijnor|IND|29.37|78.14
Daxi|TWN|24.88|121.29
Kadiyivka|UKR|48.57|38.64
Wilhelmshaven|DEU|53.53|8.11
Zhoushan|CHN|29.99|122.20
Ambarawa|IDN|-7.26|110.40
Nowy Sącz|POL|49.62|20.70
Ogaminana|NGA|7.59|6.22
Anakāpalle|IND|17.69|83.00
Dazhong|CHN|33.20|120.46
Songkhla|THA|7.20|100.60
Trinidad|BOL|-14.83|-64.90
Avilés|ESP|43.55|-5.92
Çerkezköy|TUR|41.29|28.00
Jinxiang|CHN|27.43|120.61
El Ejido|ESP|36.78|-2.81
Yurga|RUS|55.72|84.89
Curepipe|MUS|-20.32|57.53
Al Fqih Ben Çalah|MAR|32.50|-6.69
Foumbot|CMR|5.51|10.63
Komendantsky aerodrom|RUS|60.00|30.28
Feni|BGD|23.01|91.40
Wanju|KOR|35.85|127.15
Najībābād|IND|29.61|78.34
Kakegawa|JPN|34.77|138.02
Dohad|IND|22.83|74.26
Xiannü|CHN|32.43|119.56
Rāmgarh|IND|23.63|85.52
Gotenba|JPN|35.32|138.94
El Khroub|DZA|36.26|6.69
Munūf|EGY|30.47|30.93
Hilversum|NLD|52.22|5.18
Lingdong|CHN|46.57|131.15
Gisenyi|RWA|-1.70|29.26
Nanzhang Chengguanzhen|CHN|31.78|111.83
Herzliya|ISR|32.17|34.83
Ocaña|COL|8.24|-73.36
Ouidah|BEN|6.36|2.09
Tübingen|DEU|48.52|9.05
Yangp'yŏng|KOR|37.49|127.49
Ungsang|KOR|35.41|129.17
Kāvali|IND|14.92|79.99
Yachimata|JPN|35.65|140.32
Xucheng|CHN|20.33|110.17
Ihiala|NGA|5.85|6.86
Umeå|SWE|63.83|20.26
Katori-shi|JPN|35.90|140.50
Margahayukencana|IDN|-6.97|107.57
Galesong|IDN|-5.32|119.37
Guadalajara|ESP|40.63|-3.16
Madhyapur Thimi|NPL|27.68|85.39
Hecun|CHN|36.53|114.11
Chervonohrad|UKR|50.39|24.24
Kamigyō-ku|JPN|35.03|135.76
Ningyang|CHN|35.76|116.79
Antsiranana|MDG|-12.32|49.29
Jinshi|CHN|29.60|111.87
Amasya|TUR|40.65|35.83
Sanjō|JPN|37.62|138.95
Yuanping|CHN|38.72|112.76
Minden|DEU|52.29|8.91
Montego Bay|JAM|18.47|-77.92
Kraljevo|SRB|43.73|20.69
Yacuiba|BOL|-22.02|-63.68
Shīrvān|IRN|37.40|57.93
Havířov|CZE|49.78|18.44
Chichawatni|PAK|30.53|72.69
Ash Shaţrah|IRQ|31.41|46.17
Pau|FRA|43.31|-0.36
Roquetas de Mar|ESP|36.76|-2.61
Palencia|ESP|42.01|-4.52
Pizhou|CHN|34.31|117.95
Algorta|ESP|43.35|-3.01
Changqing|CHN|36.56|116.73
Sinhyeon|KOR|34.88|128.63
Xindian|CHN|36.80|118.29
San Martín|ARG|-33.08|-68.47
Jangipur|IND|24.47|88.08
Chiguayante|CHL|-36.93|-73.03
Muş|TUR|38.73|41.48
Sano|JPN|36.32|139.58
Anzhero-Sudzhensk|RUS|56.08|86.03
Taourirt|MAR|34.41|-2.90
Shache|CHN|38.42|77.24
Yima|CHN|34.74|111.88
Ashmūn|EGY|30.30|30.98
Pernik|BGR|42.60|23.03
Dhār|IND|22.59|75.30
Pozuelo de Alarcón|ESP|40.43|-3.81
Sant Boi de Llobregat|ESP|41.34|2.04
Bagamoyo|TZA|-6.44|38.90
Cukai|MYS|4.25|103.42
Shangzhi|CHN|45.21|127.97
Hānsi|IND|29.10|75.96
Nangong|CHN|37.36|115.37
Chimaltenango|GTM|14.66|-90.82
Lüshun|CHN|38.80|121.27
Troitsk|RUS|54.10|61.58
Banská Bystrica|SVK|48.74|19.15
Kanoya|JPN|31.38|130.85
Mādabā|JOR|31.72|35.79
Reef Al Fujairah City|ARE|25.14|56.25
Nizip|TUR|37.01|37.79
Kilis|TUR|36.72|37.12
Colombes|FRA|48.92|2.25
Toledo|ESP|39.86|-4.02
Lākshām|BGD|23.24|91.12
Les Corts|ESP|41.39|2.13
Polatsk|BLR|55.49|28.79
Budapest VIII. kerület|HUN|47.49|19.07
Quzhou|CHN|28.96|118.87
Fatsa|TUR|41.03|37.50
Abomey|BEN|7.18|1.99
Tinaquillo|VEN|9.92|-68.30
Azov|RUS|47.11|39.42
Tochigi|JPN|36.38|139.73
Ipoti|NGA|7.87|5.08
Tanashichō|JPN|35.73|139.54
Marugame|JPN|34.28|133.78
Shiwan|CHN|23.00|113.08
Ishurdi|BGD|24.13|89.07
Kasserine|TUN|35.17|8.84
Como|ITA|45.81|9.08
Phra Nakhon Si Ayutthaya|THA|14.35|100.58
David|PAN|8.43|-82.43
Bhakkar|PAK|31.63|71.06
La Dorada|COL|5.45|-74.66
Presidencia Roque Sáenz Peña|ARG|-26.79|-60.44
Qal‘at Bīshah|SAU|20.00|42.61
Agboville|CIV|5.93|-4.21
Villingen-Schwenningen|DEU|48.06|8.49
Kaspiysk|RUS|42.88|47.64
Luján|ARG|-34.57|-59.10
Lucca|ITA|43.84|10.50
Tangping|CHN|22.03|111.94
Ar Rass|SAU|25.87|43.50
Barkā’|OMN|23.68|57.89
Mukacheve|UKR|48.44|22.72
Watampone|IDN|-4.54|120.33
Campana|ARG|-34.16|-58.96
Salmās|IRN|38.20|44.77
Pontevedra|ESP|42.43|-8.64
Sokhumi|GEO|43.01|40.99
Al Ḩasakah|SYR|36.50|40.75
Mungyeong|KOR|36.59|128.20
Kadiri|IND|14.11|78.16
Dhorāji|IND|21.73|70.45
Kharian|PAK|32.82|73.89
Rāyachoti|IND|14.06|78.75
Yudong|CHN|29.39|106.52
Balqash|KAZ|46.85|75.00
Guaynabo|PRI|18.36|-66.11
Yashio|JPN|35.82|139.84
Khambhāt|IND|22.32|72.62
Sarishābāri|BGD|24.75|89.83
Bistriţa|ROU|47.13|24.50
Konstanz|DEU|47.66|9.18
Tatebayashi|JPN|36.25|139.53
Konin|POL|52.22|18.25
Gafsa|TUN|34.42|8.78
Reşiţa|ROU|45.30|21.89
Mitte|DEU|52.52|13.40
Lalupon|NGA|7.47|4.07
Worms|DEU|49.63|8.36
Ozersk|RUS|55.76|60.70
Yessentuki|RUS|44.04|42.86
Vitry-sur-Seine|FRA|48.79|2.40
Cizre|TUR|37.33|42.18
Naesŏ|KOR|35.25|128.52
Nirmal|IND|19.10|78.34
Quatre Bornes|MUS|-20.26|57.48
Emmiganūr|IND|15.77|77.48
Zomba|MWI|-15.39|35.32
Feicheng|CHN|35.26|117.97
Natitingou|BEN|10.30|1.38
Ravenna|ITA|44.41|12.20
Shanting|CHN|35.08|117.46
Jeypore|IND|18.86|82.57
Hengelo|NLD|52.27|6.79
Shibata|JPN|37.95|139.33
Gamagōri|JPN|34.83|137.23
Rouissat|DZA|31.92|5.35
Klin|RUS|56.33|36.73
Kfar Saba|ISR|32.17|34.91
Izumiōtsu|JPN|34.50|135.40
Getxo|ESP|43.36|-3.01
Kotkapura|IND|30.58|74.83
Berkane|MAR|34.92|-2.32
Toride|JPN|35.90|140.08
Lecce|ITA|40.35|18.17
Bafang|CMR|5.16|10.18
Atakpamé|TGO|7.53|1.13
Aulnay-sous-Bois|FRA|48.94|2.49
Berrouaghia|DZA|36.14|2.91
Bingöl|TUR|38.88|40.49
Bakhmut|UKR|48.59|38.00
Bani Yas City|ARE|24.31|54.63
Necochea|ARG|-38.55|-58.74
Elbistan|TUR|38.21|37.20
Udhampur|IND|32.92|75.14
Kairāna|IND|29.40|77.21
Tahoua|NER|14.89|5.27
Trento|ITA|46.07|11.12
Mihara|JPN|34.40|133.08
Zhuanghe|CHN|39.70|122.99
Bālāghāt|IND|21.82|80.19
Bonāb|IRN|37.34|46.06
Loushanguan|CHN|28.14|106.82
Baoying|CHN|33.23|119.31
Giugliano in Campania|ITA|40.93|14.20
Kedungwaru|IDN|-8.07|111.92
Yagoua|CMR|10.34|15.23
Dashiqiao|CHN|40.64|122.50
Budapest XV. kerület|HUN|47.56|19.12
Mbalmayo|CMR|3.52|11.50
Panshi|CHN|42.94|126.06
Serpong|IDN|-6.32|106.66
As Salţ|JOR|32.04|35.73
Lichterfelde|DEU|52.43|13.31
Namibe|AGO|-15.20|12.15
Piotrków Trybunalski|POL|51.41|19.70
Yambol|BGR|42.48|26.50
Meïganga|CMR|6.52|14.30
Vorkuta|RUS|67.50|64.05
El Cafetal|VEN|10.47|-66.83
Gandia|ESP|38.97|-0.18
Ushiku|JPN|35.97|140.13
Mānsa|IND|29.99|75.40
Cung Kiệm|VNM|21.19|106.16
Fili|RUS|55.75|37.48
Ra'anana|ISR|32.18|34.87
Rikaze|CHN|29.25|88.88
Shahre Jadide Andisheh|IRN|35.68|51.02
Ughelli|NGA|5.49|6.00
Dorsten|DEU|51.66|6.97
Anantnag|IND|33.73|75.15
La Goulette|TUN|36.82|10.31
Zrenjanin|SRB|45.38|20.38
Chichicastenango|GTM|14.94|-91.11
Sibolga|IDN|1.74|98.78
Haskovo|BGR|41.93|25.56
Taixing|CHN|32.17|120.01
Kāraikāl|IND|10.92|79.83
Genteng|IDN|-8.37|114.15
Erdenet|MNG|49.03|104.08
Amstelveen|NLD|52.30|4.86
Bende|NGA|5.56|7.63
Kropotkin|RUS|45.44|40.58
Oke Mesi|NGA|7.82|4.92
Ar Rifā‘|BHR|26.13|50.55
Szombathely|HUN|47.23|16.62
Kafanchan|NGA|9.58|8.29
Busto Arsizio|ITA|45.61|8.85
Jharsuguda|IND|21.86|84.01
Tangjiazhuang|CHN|39.74|118.45
Shadrinsk|RUS|56.09|63.63
Sidi Slimane|MAR|34.26|-5.93
Huehuetenango|GTM|15.32|-91.47
Brājarājnagar|IND|21.82|83.92
Drohobych|UKR|49.35|23.51
Lido di Ostia|ITA|41.73|12.28
Cesena|ITA|44.14|12.24
Lüdenscheid|DEU|51.22|7.63
Rustaq|OMN|23.39|57.42
Behbahān|IRN|30.60|50.24
Zarzis|TUN|33.50|11.11
Sant Cugat del Vallès|ESP|41.47|2.09
Kottagūdem|IND|17.55|80.62
Nawābganj|IND|26.93|81.20
Gedangan|IDN|-7.39|112.73
Shouguang|CHN|36.88|118.74
Yanta|CHN|36.24|115.67
Kadoma|ZWE|-18.33|29.92
Bwizibwera|UGA|-0.59|30.63
Gueckedou|GIN|8.57|-10.13
Zhuangyuan|CHN|37.31|120.83
Ikom|NGA|5.97|8.71
Arakkonam|IND|13.08|79.67
Wuyang|CHN|31.99|116.25
Kashihara|JPN|34.58|135.62
Xiongzhou|CHN|25.12|114.30
Ponorogo|IDN|-7.87|111.46
Agulu|NGA|6.10|7.06
Netrakona|BGD|24.88|90.73
Paoy Paet|KHM|13.66|102.56
Slatina|ROU|44.43|24.37
Catanzaro|ITA|38.88|16.60
Layyah|PAK|30.96|70.94
Cerro de Pasco|PER|-10.67|-76.26
Marburg an der Lahn|DEU|50.81|8.77
Marseille 08|FRA|43.27|5.38
Tambacounda|SEN|13.77|-13.67
Kŭlob|TJK|37.91|69.78
Darnah|LBY|32.77|22.64
San Fernando de Apure|VEN|7.89|-67.47
Shitanjing|CHN|39.23|106.34
Zlín|CZE|49.23|17.67
Chiang Rai|THA|19.91|99.83
Deurne|BEL|51.22|4.47
Manfalūţ|EGY|27.31|30.97
Sagaing|MMR|21.88|95.98
Koch Bihār|IND|26.33|89.45
Tumen|CHN|42.97|129.84
Dod Ballāpur|IND|13.29|77.54
Gualeguaychú|ARG|-33.01|-58.52
Ceuta|ESP|35.89|-5.32
Dondo|MOZ|-19.61|34.74
Mayagüez|PRI|18.20|-67.14
Vyborg|RUS|60.71|28.75
Arona|ESP|28.10|-16.68
Bhadohi|IND|25.40|82.57
Brindisi|ITA|40.63|17.94
Torrent|ESP|39.44|-0.47
Kőbánya|HUN|47.48|19.14
Kātoya|IND|23.65|88.13
Kayes|MLI|14.45|-11.44
Youhao|CHN|47.85|128.84
Neumünster|DEU|54.07|9.98
Reutov|RUS|55.76|37.86
Putatan|MYS|5.93|116.06
Karatsu|JPN|33.44|129.97
Bang Kruai|THA|13.80|100.47
Wedding|DEU|52.55|13.36
Daura|NGA|11.55|11.41
Al Ḩayy|IRQ|32.17|46.04
Pingyi|CHN|35.50|117.63
Budapest XVII. kerület|HUN|47.48|19.25
Iizuka|JPN|33.64|130.69
Valvedditturai|LKA|9.82|80.17
Jamūī|IND|24.93|86.23
Linping|CHN|30.42|120.30
Ilioúpoli|GRC|37.93|23.77
Zahlé|LBN|33.85|35.90
Wa|GHA|10.06|-2.50
Harihar|IND|14.51|75.81
Alekseyevka|RUS|55.63|37.80
Mancherāl|IND|18.87|79.43
Castrop-Rauxel|DEU|51.56|7.31
Marsala|ITA|37.80|12.44
Ōbu|JPN|35.02|136.95
Kadayanallur|IND|9.07|77.34
Marseille 15|FRA|43.37|5.35
Ciranjang-hilir|IDN|-6.82|107.26
Linkou|CHN|45.29|130.26
Ipiales|COL|0.83|-77.64
Roosendaal|NLD|51.53|4.47
Daltonganj|IND|24.04|84.07
Brikama|GMB|13.27|-16.65
Hakkâri|TUR|37.57|43.74
Keningau|MYS|5.34|116.16
Bijie|CHN|27.30|105.29
Huangmei|CHN|30.19|116.02
Numan|NGA|9.46|12.03
Treviso|ITA|45.67|12.24
Inowrocław|POL|52.80|18.26
Ünye|TUR|41.13|37.28
Songling|CHN|31.19|120.72
Bogenhausen|DEU|48.15|11.62
Jishui|CHN|33.73|115.40
Aalst|BEL|50.94|4.04
Lubin|POL|51.40|16.20
Mechelen|BEL|51.03|4.48
Shūshtar|IRN|32.05|48.85
Kars|TUR|40.60|43.09
Kambar|PAK|27.59|68.00
Barracas|ARG|-34.65|-58.38
Linqu|CHN|36.52|118.54
Farīdkot|IND|30.67|74.76
Wako|JPN|35.79|139.62
Khomeyn|IRN|33.64|50.08
Shulan|CHN|44.42|126.95
Balrāmpur|IND|27.43|82.19
Suva|FJI|-18.14|178.44
Hatsukaichi|JPN|34.35|132.33
Dessau|DEU|51.84|12.25
Focșani|ROU|45.70|27.18
Chiclana de la Frontera|ESP|36.42|-6.14
Bāramūla|IND|34.21|74.34
Yanzhou|CHN|35.55|116.83
Pesaro|ITA|43.91|12.92
Ende|IDN|-8.84|121.66
San Carlos|VEN|9.66|-68.58
Siedlce|POL|52.17|22.29
Jiexiu|CHN|37.02|111.91
Ksar el Boukhari|DZA|35.89|2.75
Santa Cruz de Barahona|DOM|18.21|-71.10
Ovalle|CHL|-30.60|-71.20
Coyah|GIN|9.71|-13.38
Voskresensk|RUS|55.32|38.65
Keratsíni|GRC|37.96|23.62
Dhuliān|IND|24.68|87.95
Hunchun|CHN|42.87|130.36
Kagoro|NGA|9.61|8.39
Pisa|ITA|43.71|10.40
Yalta|UKR|44.50|34.17
Huangshan|CHN|29.71|118.31
Mawāna|IND|29.10|77.92
Tsurusaki|JPN|33.25|131.69
Józsefváros|HUN|47.49|19.07
Gladbeck|DEU|51.57|6.99
Sarkand|KAZ|45.41|79.92
Karur|IND|10.96|78.08
Marseille 09|FRA|43.25|5.41
Varese|ITA|45.82|8.83
Damietta|EGY|31.42|31.81
Puerto Padre|CUB|21.20|-76.60
Arraiján|PAN|8.95|-79.66
La Rochelle|FRA|46.16|-1.15
Kundla|IND|21.34|71.31
Pori|FIN|61.48|21.78
San Felipe|VEN|10.34|-68.74
Moro|PAK|26.66|68.00
Purmerend|NLD|52.51|4.96
Liangxiang|CHN|39.74|116.13
Champigny-sur-Marne|FRA|48.82|2.49
Manmād|IND|20.25|74.44
Kannauj|IND|27.06|79.92
Luxembourg|LUX|49.61|6.13
La Louvière|BEL|50.49|4.19
Saint-Pierre|REU|-21.34|55.48
Pančevo|SRB|44.87|20.64
Fenghua|CHN|29.66|121.41
Colón|PAN|9.35|-79.90
Malaut|IND|30.21|74.48
Rueil-Malmaison|FRA|48.88|2.19
Villa de Cura|VEN|10.04|-67.49
Arnsberg|DEU|51.38|8.08
Nagīna|IND|29.44|78.44
Manresa|ESP|41.73|1.82
Sesto San Giovanni|ITA|45.53|9.23
Badagara|IND|11.60|75.58
Mbale|UGA|1.08|34.18
Rheine|DEU|52.29|7.44
Jagdalpur|IND|19.08|82.02
Guigang|CHN|23.10|109.61
Oss|NLD|51.77|5.52
Yuktae-dong|PRK|40.02|128.16
Antibes|FRA|43.59|7.11
Yangliuqing|CHN|39.14|117.00
Arezzo|ITA|43.46|11.88
Jumri Tilaiyā|IND|24.43|85.53
Budapest XXI. kerület|HUN|47.43|19.07
Furukawa|JPN|38.57|140.96
Latina|ITA|41.47|12.90
Masvingo|ZWE|-20.06|30.83
Mineralnye Vody|RUS|44.21|43.14
Babahoyo|ECU|-1.80|-79.53
Kumanovo|MKD|42.13|21.71
Midyat|TUR|37.42|41.34
Lae|PNG|-6.72|147.00
Matara|LKA|5.95|80.54
Nahāvand|IRN|34.19|48.37
Tuban|IDN|-6.90|112.06
Sakon Nakhon|THA|17.16|104.15
Mian Channun|PAK|30.44|72.36
Mbabane|SWZ|-26.32|31.13
Baj Baj|IND|22.48|88.18
Qingquan|CHN|30.45|115.26
Viersen|DEU|51.25|6.39
Birobidzhan|RUS|48.79|132.92
Konnagar|IND|22.71|88.34
Nagornyy|RUS|55.65|37.62
Parádsasvár|HUN|47.91|19.98
Ratnagiri|IND|16.99|73.31
Kebomas|IDN|-7.17|112.63
Pazardzhik|BGR|42.20|24.33
Savé|BEN|8.03|2.49
Hosa’ina|ETH|7.55|37.85
San Sebastián de los Reyes|ESP|40.56|-3.63
Maymana|AFG|35.92|64.78
Delmenhorst|DEU|53.05|8.63
Lintong|CHN|34.38|109.21
La Libertad|ECU|-2.23|-80.91
Hingoli|IND|19.71|77.14
Ciudad Choluteca|HND|13.30|-87.19
Khemis Miliana|DZA|36.26|2.22
Karangsembung|IDN|-6.85|108.64
Hadera|ISR|32.44|34.90
Laixi|CHN|36.86|120.53
Kamensk-Shakhtinskiy|RUS|48.32|40.26
Bayramaly|TKM|37.62|62.17
Shimada|JPN|34.82|138.18
Belovo|RUS|54.42|86.30
Takefu|JPN|35.90|136.17
Tarub|IDN|-6.93|109.17
Iğdır|TUR|39.92|44.05
Muan|KOR|34.99|126.48
Jalal-Abad|KGZ|40.93|73.00
Turbat|PAK|26.00|63.05
Bodināyakkanūr|IND|10.01|77.35
Yinzhu|CHN|35.88|119.98
Khadki|IND|18.56|73.85
Chekhov|RUS|55.15|37.48
Bihać|BIH|44.82|15.87
Jamjamāl|IRQ|35.53|44.83
Battaramulla South|LKA|6.90|79.92
Batu|IDN|-7.87|112.53
Dhrāngadhra|IND|22.99|71.47
Piła|POL|53.15|16.74
Nevşehir|TUR|38.63|34.71
Nizhyn|UKR|51.05|31.89
Szolnok|HUN|47.18|20.20
Ode|NGA|7.79|5.71
Schiedam|NLD|51.92|4.39
Reinickendorf|DEU|52.57|13.33
Shahdad Kot|PAK|27.85|67.91
Saint-Maur-des-Fossés|FRA|48.79|2.49
Ulu Tiram|MYS|1.60|103.82
Azzaba|DZA|36.74|7.11
Silifke|TUR|36.38|33.93
Mysłowice|POL|50.21|19.17
Kruševac|SRB|43.58|21.33
Hongch’ŏn|KOR|37.69|127.89
Kampong Chhnang|KHM|12.25|104.67
Shangmei|CHN|27.74|111.30
Igbo-Ukwu|NGA|6.02|7.02
Pāloncha|IND|17.60|80.71
Kitale|KEN|1.02|35.01
Pedro Juan Caballero|PRY|-22.55|-55.73
Quibdó|COL|5.69|-76.66
Kpalimé|TGO|6.90|0.63
Cipolletti|ARG|-38.93|-67.99
Okegawa|JPN|36.00|139.56
Bayreuth|DEU|49.95|11.58
Củ Chi|VNM|10.97|106.49
Dakhla|ESH|23.68|-15.96
Spijkenisse|NLD|51.84|4.33
Encarnación|PRY|-27.33|-55.87
Haninge|SWE|59.17|18.14
Ben Arous|TUN|36.75|10.22
Ar Ramthā|JOR|32.56|36.01
Gävle|SWE|60.67|17.14
Gūdūr|IND|14.15|79.85
Hellersdorf|DEU|52.53|13.61
Huilong|CHN|31.81|121.66
Keren|ERI|15.78|38.45
Silopi|TUR|37.24|42.46
Beidao|CHN|34.57|105.89
Sidi Qacem|MAR|34.22|-5.71
Troisdorf|DEU|50.81|7.15
Bhalwal|PAK|32.27|72.90
Ankleshwar|IND|21.63|72.99
Helmond|NLD|51.48|5.66
Yanggu|CHN|36.11|115.78
Tīkamgarh|IND|24.74|78.83
Sungailiat|IDN|-1.85|106.12
Miki|JPN|34.80|134.98
Changnyeong|KOR|35.54|128.50
Gobernador Gálvez|ARG|-33.03|-60.64
Dipalpur|PAK|30.67|73.65
António Enes|MOZ|-16.23|39.91
Al Bayḑā’|LBY|32.76|21.76
Asbest|RUS|57.01|61.46
Bismil|TUR|37.85|40.66
Aramoko-Ekiti|NGA|7.70|5.04
Shancheng|CHN|34.80|116.08
Calais|FRA|50.95|1.86
Gießen|DEU|50.59|8.68
Nanma|CHN|36.18|118.15
Srivilliputhur|IND|9.51|77.63
Darhan|MNG|49.49|105.92
Bosaso|SOM|11.28|49.18
Sivakasi|IND|9.45|77.80
Ferrol|ESP|43.48|-8.23
Pilkhua|IND|28.71|77.66
Seosan|KOR|36.78|126.45
Khalándrion|GRC|38.02|23.80
Vélez-Málaga|ESP|36.78|-4.10
Abéché|TCD|13.83|20.83
Suixi|CHN|33.89|116.77
Xinmin|CHN|41.99|122.83
Igbara-Odo|NGA|7.50|5.06
Ambājogāi|IND|18.73|76.39
Mbaké|SEN|14.79|-15.91
Béziers|FRA|43.34|3.21
San Ramón de la Nueva Orán|ARG|-23.14|-64.32
Gucheng Chengguanzhen|CHN|32.27|111.63
Xianshuigu|CHN|38.98|117.38
Ciudad Real|ESP|38.99|-3.93
Riberalta|BOL|-11.01|-66.06
Inuyama|JPN|35.38|136.94
Bela|IND|25.92|82.00
Ostrowiec Świętokrzyski|POL|50.93|21.39
Bocholt|DEU|51.84|6.62
Bodhan|IND|18.66|77.89
Yunyang|CHN|33.45|112.71
Khenifra|MAR|32.93|-5.66
Inhambane|MOZ|-23.86|35.38
Kortrijk|BEL|50.83|3.26
Gela|ITA|37.07|14.24
Rabkavi|IND|16.48|75.11
Pistoia|ITA|43.93|10.92
Chimbas|ARG|-31.48|-68.53
Prilep|MKD|41.35|21.56
Ozubulu|NGA|5.96|6.85
Vlaardingen|NLD|51.91|4.34
Mijas|ESP|36.60|-4.64
Ifrane|MAR|33.53|-5.11
Grand-Bassam|CIV|5.21|-3.74
Aku|NGA|6.71|7.32
Guixi|CHN|28.29|117.21
Kafr az Zayyāt|EGY|30.82|30.82
Karauli|IND|26.50|77.03
Lanxi|CHN|29.22|119.47
Savarkundla|IND|21.34|71.30
Detmold|DEU|51.94|8.87
Al Buraymī|OMN|24.25|55.79
Labuan|MYS|5.28|115.25
Genhe|CHN|50.78|121.52
Gresik|IDN|-7.15|112.66
Oyan|NGA|8.05|4.77
Shāhābād|IND|27.64|79.94
Sewon|IDN|-7.88|110.36
Luocheng|CHN|29.38|104.03
Badin|PAK|24.66|68.84
Kamina|COD|-8.74|25.00
Chāndpur|IND|29.13|78.27
Naqadeh|IRN|36.96|45.39
Nūrābād|IRN|34.07|47.97
Jega|NGA|12.22|4.38
Gokak|IND|16.17|74.82
Melilla|ESP|35.29|-2.94
Sikandarābād|IND|28.45|77.70
Asaba|NGA|6.20|6.73
Kukichūō|JPN|36.07|139.67
Aguachica|COL|8.31|-73.62
Ohafia-Ifigh|NGA|5.61|7.81
Mpanda|TZA|-6.34|31.07
Juegang|CHN|32.32|121.19
Virudunagar|IND|9.59|77.96
Bonao|DOM|18.94|-70.41
Cuamba|MOZ|-14.80|36.54
Belek|TUR|36.86|31.06
Paysandú|URY|-32.32|-58.08
Tatvan|TUR|38.49|42.28
General Roca|ARG|-39.03|-67.58
Peterhof|RUS|59.88|29.90
Taman Senai|MYS|1.60|103.64
Satsumasendai|JPN|31.82|130.30
Tamanrasset|DZA|22.79|5.52
Siemianowice Śląskie|POL|50.33|19.03
Hanamaki|JPN|39.38|141.12
Kâhta|TUR|37.79|38.62
Novomoskovs’k|UKR|48.64|35.25
Zhlobin|BLR|52.89|30.02
Néa Smýrni|GRC|37.95|23.71
Joypur Hāt|BGD|25.10|89.03
Araure|VEN|9.58|-69.24
Dausa|IND|26.89|76.34
Jatibarang|IDN|-6.47|108.32
Zugdidi|GEO|42.51|41.87
Koch'ang|KOR|35.43|126.70
Shixing|CHN|24.95|114.07
Qaraçuxur|AZE|40.40|49.97
Rubí|ESP|41.49|2.03
Móng Cái|VNM|21.52|107.97
Dongdu|CHN|35.85|117.70
San Juan de la Maguana|DOM|18.81|-71.23
Tetovo|MKD|42.01|20.97
Valsād|IND|20.61|72.93
Ostrów Wielkopolski|POL|51.66|17.81
Pano Aqil|PAK|27.86|69.11
Caserta|ITA|41.07|14.33
Dachnoye|RUS|59.84|30.26
Ambikāpur|IND|23.12|83.20
Krathum Baen|THA|13.65|100.26
Dongkan|CHN|34.00|119.83
Minusinsk|RUS|53.71|91.69
Fredrikstad|NOR|59.22|10.93
Jiuquan|CHN|39.74|98.52
Almelo|NLD|52.36|6.66
Kotri|PAK|25.37|68.31
Dingcheng|CHN|32.13|115.04
Tando Muhammad Khan|PAK|25.12|68.54
Lichuan|CHN|30.30|108.85
Georgiyevsk|RUS|44.15|43.47
Yelabuga|RUS|55.76|52.06
Naro-Fominsk|RUS|55.39|36.73
Bali|CMR|5.89|10.01
Miyang|CHN|24.40|103.44
Steglitz|DEU|52.46|13.33
Beichengqu|CHN|40.44|113.15
Gongju|KOR|36.46|127.12
Harunabad|PAK|29.61|73.14
Venado Tuerto|ARG|-33.75|-61.97
Nouadhibou|MRT|20.94|-17.04
Pālghar|IND|19.70|72.77
Maroúsi|GRC|38.05|23.80
Xinzhi|CHN|36.50|111.70
Finlyandskiy|RUS|59.97|30.36
Dharapuram|IND|10.74|77.53
Aïn Touta|DZA|35.38|5.90
Montepuez|MOZ|-13.13|39.00
Suva Reka|XKK|42.36|20.82
Esbjerg|DNK|55.47|8.45
Ash Shafā|SAU|21.07|40.32
Kyosai|KOR|34.85|128.59
Limbe|CMR|4.02|9.21
Cheria|DZA|35.27|7.75
Kuningan|IDN|-6.98|108.48
Nizwá|OMN|22.93|57.53
Zhoucheng|CHN|35.91|116.31
Mariano Roque Alonso|PRY|-25.21|-57.53
Larnaca|CYP|34.92|33.62
Gouda|NLD|52.02|4.71
Yangsan|KOR|35.34|129.03
Caidian|CHN|30.58|114.03
Afikpo|NGA|5.89|7.94
Sunzha|RUS|43.32|45.05
Amatitlán|GTM|14.48|-90.63
Fuorigrotta|ITA|40.83|14.20
Chintāmani|IND|13.40|78.05
Farīdpur|IND|28.21|79.54
Izmail|UKR|45.35|28.84
Yüksekova|TUR|37.57|44.29
Birkhadem|DZA|36.71|3.05
Zaandam|NLD|52.44|4.83
Borås|SWE|57.72|12.94
Shakhtars’k|UKR|48.06|38.44
Chelghoum el Aïd|DZA|36.16|6.17
Apomu|NGA|7.35|4.18
Yawata|JPN|34.87|135.70
Xiuyan|CHN|40.29|123.27
Dārayyā|SYR|33.46|36.23
Delgado|SLV|13.72|-89.17
Pusad|IND|19.91|77.58
Donggongon|MYS|5.91|116.10
Chernogorsk|RUS|53.82|91.28
Madhubani|IND|26.35|86.07
Itō|JPN|34.97|139.08
Monastir|TUN|35.78|10.83
Khanabad|AFG|36.68|69.12
Güigüe|VEN|10.08|-67.78
Sragen|IDN|-7.43|111.02
Sirsilla|IND|18.39|78.81
Tākestān|IRN|36.07|49.70
Fuengirola|ESP|36.54|-4.62
Fiditi|NGA|7.71|3.92
Norderstedt|DEU|53.69|9.98
Yumbo|COL|3.58|-76.49
Triyuga|NPL|26.79|86.70
Vapi|IND|20.37|72.90
Khanjarah|TUR|40.60|33.62
Mardin|TUR|37.31|40.74
Zelenogorsk|RUS|56.11|94.60
Blagoevgrad|BGR|42.02|23.10
Agios Dimitrios|GRC|37.93|23.73
Kazo|JPN|36.12|139.60
Yalova|TUR|40.66|29.28
Dunkerque|FRA|51.03|2.38
Changtu|CHN|42.78|124.10
Yukuhashi|JPN|33.73|130.98
Lüneburg|DEU|53.25|10.41
Zadar|HRV|44.12|15.23
Abū Tīj|EGY|27.05|31.32
Svyetlahorsk|BLR|52.63|29.74
Stargard|POL|53.34|15.05
Anlu|CHN|31.26|113.68
Yilan|CHN|46.32|129.55
Sur|OMN|22.57|59.53
Taroudant|MAR|30.47|-8.88
Grazhdanka|RUS|60.04|30.41
Cinisello Balsamo|ITA|45.56|9.21
Thākurgaon|BGD|26.03|88.47
Muyinga|BDI|-2.85|30.34
Guiping|CHN|23.39|110.07
Gemlik|TUR|40.43|29.16
Fu’an|CHN|27.06|119.65
Tenri|JPN|34.58|135.83
Kāmāreddi|IND|18.32|78.34
Benidorm|ESP|38.54|-0.13
Orita Eruwa|NGA|7.55|3.43
Zográfos|GRC|37.98|23.77
Celle|DEU|52.62|10.08
Bolpur|IND|23.66|87.70
Rānāghāt|IND|23.18|88.57
Hongwŏn|PRK|40.03|127.96
Aubervilliers|FRA|48.92|2.38
Moabit|DEU|52.53|13.34
Fāzilka|IND|30.40|74.03
Kuandian|CHN|40.73|124.78
Vila Nova de Gaia|PRT|41.12|-8.61
Ejura|GHA|7.39|-1.36
Mīnāb|IRN|27.13|57.09
Poyang|CHN|28.99|116.67
Yongfeng|CHN|27.45|112.17
Kopeysk|RUS|55.12|61.63
Eha Amufu|NGA|6.66|7.76
Södertälje|SWE|59.20|17.63
Gongchangling|CHN|41.12|123.45
Beypore|IND|11.17|75.81
Alytus|LTU|54.40|24.04
Pervomays’k|UKR|48.04|30.85
Lelystad|NLD|52.51|5.47
Jimo|CHN|36.39|120.46
Malumfashi|NGA|11.79|7.62
Essaouira|MAR|31.51|-9.77
Bukoba|TZA|-1.33|31.81
Antanifotsy|MDG|-19.65|47.32
Mindelo|CPV|16.89|-24.98
Dādri|IND|28.55|77.55
Byumba|RWA|-1.58|30.07
Kurortnyy|RUS|60.17|29.91
Dazaifu|JPN|33.51|130.52
Dinslaken|DEU|51.56|6.74
Sankt Gallen|CHE|47.42|9.37
Pabianice|POL|51.66|19.35
Tatabánya|HUN|47.58|18.39
Auraiya|IND|26.47|79.51
Lamezia Terme|ITA|38.96|16.31
Vol’sk|RUS|52.05|47.38
Nungua|GHA|5.60|-0.08
Baiquan|CHN|47.61|126.08
Beloretsk|RUS|53.96|58.40
Contramaestre|CUB|20.30|-76.25
Pattoki|PAK|31.02|73.85
Ishimbay|RUS|53.45|56.04
Kastamonu|TUR|41.38|33.78
Pagar Alam|IDN|-4.03|103.25
Jiangyan|CHN|32.51|120.14
Shiguai|CHN|40.71|110.29
Maebaru-chūō|JPN|33.56|130.20
Sunyani|GHA|7.34|-2.33
Gniezno|POL|52.53|17.58
Alphen aan den Rijn|NLD|52.13|4.66
Kadirli|TUR|37.37|36.10
Goya|ARG|-29.14|-59.26
Cho Dok|VNM|10.70|105.12
Şirvan|AZE|39.94|48.93
Adler|RUS|43.43|39.92
Doğubayazıt|TUR|39.55|44.08
Haining|CHN|30.54|120.69
Karakol|KGZ|42.49|78.39
Alcalá de Guadaira|ESP|37.34|-5.84
Chapayevsk|RUS|52.98|49.71
Bāpatla|IND|15.90|80.47
Taungdwingyi|MMR|20.01|95.55
Inaruwa|NPL|26.61|87.15
Lisala|COD|2.15|21.52
Payyannūr|IND|12.09|75.20
Bamberg|DEU|49.90|10.90
Khāliş|IRQ|33.81|44.53
Cannes|FRA|43.55|7.01
Tiflet|MAR|33.89|-6.31
Kladno|CZE|50.15|14.10
Ayvalık|TUR|39.32|26.69
Baikonur|KAZ|45.62|63.32
Chenab Nagar|PAK|31.76|72.91
Dainava (Kaunas)|LTU|54.92|23.97
Fordon|POL|53.15|18.17
Ho|GHA|6.60|0.47
Le Tampon|REU|-21.28|55.52
Aigáleo|GRC|37.98|23.68
Mengcheng Chengguanzhen|CHN|33.27|116.57
Wangkui|CHN|46.83|126.48
Abhar|IRN|36.15|49.22
Güira de Melena|CUB|22.80|-82.51
Talipparamba|IND|12.04|75.36
Mertoyudan|IDN|-7.52|110.23
Consolación del Sur|CUB|22.50|-83.51
Tindivanam|IND|12.23|79.66
Segamat|MYS|2.51|102.82
Mérignac|FRA|44.84|-0.65
Trnava|SVK|48.38|17.59
Bondowoso|IDN|-7.91|113.82
Kahror Pakka|PAK|29.62|71.91
Sidi Aïssa|DZA|35.89|3.77
Totonicapán|GTM|14.91|-91.36
Dehdasht|IRN|30.79|50.56
Kaura Namoda|NGA|12.59|6.59
Techiman|GHA|7.59|-1.94
Las Piedras|URY|-34.73|-56.22
Dabou|CIV|5.33|-4.38
Chālūs|IRN|36.66|51.42
Arba Minch|ETH|6.03|37.55
Khāsh|IRN|28.22|61.22
Tuy Hòa|VNM|13.10|109.32
Tanabe|JPN|33.73|135.37
Shirpur|IND|21.35|74.88
Linares|CHL|-35.85|-71.59
Villa Carlos Paz|ARG|-31.42|-64.50
Syriam|MMR|16.77|96.25
Sayyān|YEM|15.17|44.32
Gujar Khan|PAK|33.25|73.30
Kungsholmen|SWE|59.33|18.04
Kot Malik Barkhurdar|PAK|30.20|66.99
Isnā|EGY|25.29|32.55
Chuchar-kana Mandi|PAK|31.75|73.80
Kampong Baharu Balakong|MYS|3.03|101.75
Larbaâ|DZA|36.56|3.15
Bāsoda|IND|23.85|77.94
Bafia|CMR|4.75|11.23
Arauca|COL|7.08|-70.76
Anseong|KOR|37.01|127.27
Jiehu|CHN|35.54|118.45
Vaslui|ROU|46.63|27.73
Hasselt|BEL|50.93|5.34
Suwałki|POL|54.11|22.93
Ōmihachiman|JPN|35.13|136.10
Linjiang|CHN|41.81|126.91
Hunedoara|ROU|45.75|22.90
Las Cumbres|PAN|9.09|-79.53
San Carlo All'Arena|ITA|40.87|14.26
Giurgiu|ROU|43.89|25.96
Toba Tek Singh|PAK|30.97|72.48
Tantou|CHN|26.03|119.60
Jorhāt|IND|26.76|94.20
Nganjuk|IDN|-7.61|111.90
Ostend|BEL|51.22|2.93
Sint-Niklaas|BEL|51.17|4.14
Denov|UZB|38.27|67.90
Xiaoshi|CHN|41.30|124.12
Bogale|MMR|16.29|95.40
Güines|CUB|22.84|-82.03
Saku|JPN|36.22|138.48
Hekinan|JPN|34.88|136.98
Hoorn|NLD|52.64|5.06
Wum|CMR|6.38|10.07
Chulucanas|PER|-5.09|-80.16
Mila|DZA|36.45|6.26
Tuymazy|RUS|54.61|53.71
Sindhnūr|IND|15.77|76.76
Sukagawa|JPN|37.28|140.38
Enugu-Ukwu|NGA|6.17|7.01
Abnūb|EGY|27.27|31.15
Ponferrada|ESP|42.55|-6.60
Fukuchiyama|JPN|35.30|135.12
Bir el Ater|DZA|34.74|8.06
Idah|NGA|7.11|6.74
Bargarh|IND|21.33|83.62
Lys’va|RUS|58.11|57.81
Sougueur|DZA|35.19|1.50
Wāshīm|IND|20.11|77.13
Visnagar|IND|23.70|72.55
Heishan|CHN|41.69|122.11
Borisoglebsk|RUS|51.37|42.08
Moriyama|JPN|35.07|135.98
Obonoma|NGA|4.71|6.79
Sosnovyy Bor|RUS|59.90|29.09
Feodosiya|UKR|45.03|35.38
Palwancha|IND|17.58|80.68
Aschaffenburg|DEU|49.98|9.15
Sabanalarga|COL|10.63|-74.92
Głogów|POL|51.66|16.08
Keshod|IND|21.30|70.25
Binhe|CHN|32.69|112.83
Chinchiná|COL|4.98|-75.60
Budapest XVI. kerület|HUN|47.51|19.17
Tsuruga|JPN|35.65|136.06
Kānnangād|IND|12.31|75.11
Pengcheng|CHN|36.43|114.17
Aïn Fakroun|DZA|35.97|6.87
Rivas-Vaciamadrid|ESP|40.33|-3.51
Al Qūşīyah|EGY|27.44|30.82
Al Jammālīyah|EGY|31.18|31.86
Shima|CHN|24.45|117.81
Bīsalpur|IND|28.29|79.80
Mingguang|CHN|32.78|117.96
Ninghai|CHN|29.29|121.42
San Isidro|PER|-12.12|-77.05
Türkmenbaşy|TKM|40.02|52.96
Narowal|PAK|32.10|74.87
Al Faḩāḩīl|KWT|29.08|48.13
Tanuku|IND|16.75|81.68
Pokrovsk|UKR|48.28|37.18
Dolgoprudnyy|RUS|55.95|37.50
Tolga|DZA|34.72|5.38
Lodja|COD|-3.52|23.60
Söke|TUR|37.75|27.41
Attili|IND|16.70|81.60
Matsutō|JPN|36.52|136.57
Langarūd|IRN|37.20|50.15
Bālotra|IND|25.83|72.24
Majadahonda|ESP|40.47|-3.87
Kuqa|CHN|41.72|82.93
Es Senia|DZA|35.65|-0.62
Neubrandenburg|DEU|53.56|13.28
Artemisa|CUB|22.82|-82.76
Pithampur|IND|22.60|75.70
Chełm|POL|51.14|23.47
Chystyakove|UKR|48.04|38.60
Bir el Djir|DZA|35.72|-0.55
Dorogomilovo|RUS|55.75|37.57
Munnar|IND|10.09|77.06
Sverdlovs’k|UKR|48.09|39.65
Santa Catarina Pinula|GTM|14.57|-90.50
Chamrajnagar|IND|11.92|76.94
Bourges|FRA|47.08|2.40
Pattukkottai|IND|10.42|79.32
Ardeşen|TUR|41.19|40.99
Chaihe|CHN|44.76|129.68
Budënnovsk|RUS|44.78|44.17
Minggang|CHN|32.46|114.05
Tangzhai|CHN|34.43|116.59
Belogorsk|RUS|50.92|128.48
Most|CZE|50.50|13.64
Campiña|ESP|38.22|-2.98
Stróvolos|CYP|35.15|33.33
Concepción del Uruguay|ARG|-32.48|-58.23
Garissa|KEN|-0.45|39.65
Altamura|ITA|40.83|16.55
Dongfeng|CHN|42.64|125.51
Roman|ROU|46.92|26.93
Bârlad|ROU|46.23|27.67
Deva|ROU|45.88|22.90
Khanty-Mansiysk|RUS|61.00|69.00
Dayrūţ|EGY|27.56|30.81
Tamano|JPN|34.52|133.95
Quillota|CHL|-32.88|-71.25
Saraburi|THA|14.53|100.92
Ishim|RUS|56.11|69.49
Zhenlai|CHN|45.85|123.30
Velsen-Zuid|NLD|52.46|4.65
Kaposvár|HUN|46.37|17.80
Tournai|BEL|50.61|3.39
Al Khārijah|EGY|25.45|30.55
Kalush|UKR|49.01|24.37
Dāmghān|IRN|36.17|54.34
Songjianghe|CHN|42.19|127.48
Ede|NLD|52.03|5.66
Tsushima|JPN|35.17|136.72
Pālang|BGD|23.22|90.35
Yafran|LBY|32.06|12.53
Arenella|ITA|40.86|14.22
Agbor|NGA|6.25|6.19
Jaisalmer|IND|26.92|70.90
Toukh|EGY|30.35|31.20
Luorong|CHN|24.41|109.61
Smila|UKR|49.22|31.89
Guidonia Montecelio|ITA|41.99|12.72
Soio|AGO|-6.13|12.37
Al Manzalah|EGY|31.16|31.94
Arāria|IND|26.15|87.51
Shorkot|PAK|31.91|70.88
Chaguanas|TTO|10.52|-61.42
Wenling|CHN|28.38|121.38
Ezza-Ohu|NGA|6.44|8.08
Fuqing|CHN|25.73|119.37
Harda Khās|IND|22.34|77.10
Nakatsu|JPN|33.60|131.19
Caohe|CHN|30.23|115.43
Eskilstuna|SWE|59.37|16.51
Dimbokro|CIV|6.65|-4.71
Sangamner|IND|19.57|74.21
Tejen|TKM|37.38|60.51
San Luis|CUB|20.19|-75.85
Mukono|UGA|0.35|32.76
Pingzhuang|CHN|42.04|119.29
Kasese|UGA|0.18|30.08
Shahdadpur|PAK|25.93|68.62
Kstovo|RUS|56.15|44.20
Lippstadt|DEU|51.67|8.34
Jaorā|IND|23.64|75.13
Tomaszów Mazowiecki|POL|51.53|20.01
Shiojiri|JPN|36.10|137.97
Louga|SEN|15.62|-16.22
Ödemiş|TUR|38.23|27.97
Fengkou|CHN|30.08|113.33
Néa Ionía|GRC|38.04|23.76
Mbaïki|CAF|3.87|17.99
Bet Shemesh|ISR|31.73|34.99
Melati|IDN|-7.73|110.37
Aalen|DEU|48.84|10.09
Chiryū|JPN|35.00|137.03
Saint-Nazaire|FRA|47.28|-2.21
Przemyśl|POL|49.78|22.77
Buldāna|IND|20.53|76.18
Narva|EST|59.38|28.19
Liuhe|CHN|42.24|125.72
Bima|IDN|-8.46|118.73
Mettupalayam|IND|11.30|76.93
Solna|SWE|59.36|18.00
Anjār|IND|23.11|70.03
Aleksin|RUS|54.51|37.07
Wacheng|CHN|33.78|114.52
Oulad Teïma|MAR|30.39|-9.21
Ambovombe|MDG|-25.18|46.09
Neuwied|DEU|50.43|7.47
Bajos de Haina|DOM|18.42|-70.03
Unna|DEU|51.54|7.69
Dambulla|LKA|7.86|80.65
Trang|THA|7.56|99.61
Baní|DOM|18.28|-70.33
Sayhāt|SAU|26.48|50.05
Parnas|RUS|60.07|30.35
Bakıxanov|AZE|40.42|49.97
Bellampalli|IND|19.06|79.49
Akbou|DZA|36.46|4.53
Channapatna|IND|12.65|77.21
Takayama|JPN|36.13|137.25
Ratangarh|IND|28.08|74.62
Tailai|CHN|46.39|123.41
Quartu Sant'Elena|ITA|39.23|9.25
La Mohammedia|TUN|36.67|10.16
Lod|ISR|31.95|34.89
Chengyang|CHN|35.58|118.83
Maharagama|LKA|6.85|79.93
Sanchazi|CHN|42.08|126.60
Kalulushi|ZMB|-12.84|28.09
Fīrūzābād|IRN|28.84|52.57
Savannakhet|LAO|16.57|104.76
Aflao|GHA|6.12|1.19
Shabqadar|PAK|34.22|71.55
Lianyuan|CHN|27.69|111.66
Stalowa Wola|POL|50.58|22.05
Mansehra|PAK|34.33|73.20
Sokaraja|IDN|-7.46|109.29
Vicálvaro|ESP|40.40|-3.60
Krishnagiri|IND|12.52|78.21
Plauen|DEU|50.50|12.14
Kovel|UKR|51.22|24.71
Rishīkesh|IND|30.11|78.29
Kungur|RUS|57.44|56.96
Goyerkāta|IND|26.70|89.03
Klintsy|RUS|52.76|32.24
Tōgane|JPN|35.55|140.37
Neryungri|RUS|56.67|124.64
Huinan|CHN|42.62|126.26
Zamora|ESP|41.51|-5.74
Sabae|JPN|35.95|136.18
Besbes|DZA|36.70|7.85
Leninogorsk|RUS|54.60|52.46
Bergen op Zoom|NLD|51.49|4.29
Chāībāsa|IND|22.55|85.80
Algueirão|PRT|38.80|-9.34
Loures|PRT|38.83|-9.17
Sosnovka|RUS|60.02|30.35
Saint-Marc|HTI|19.11|-72.69
Rajin|PRK|42.26|130.28
Veliko Tŭrnovo|BGR|43.08|25.63
Mandamarri|IND|18.97|79.47
Gabrovo|BGR|42.87|25.33
Bamiantong|CHN|44.92|130.52
Burdur|TUR|37.72|30.29
Huanren|CHN|41.26|125.37
Qionghu|CHN|28.84|112.37
I‘zāz|SYR|36.59|37.05
Halmstad|SWE|56.67|12.86
Gamping Lor|IDN|-7.80|110.33
Huanan|CHN|46.22|130.53
Alba Iulia|ROU|46.07|23.58
Palani|IND|10.45|77.52
Gukovo|RUS|48.06|39.94
Sagunto|ESP|39.68|-0.27
Morón|CUB|22.11|-78.63
Sampit|IDN|-2.53|112.95
Nārnaul|IND|28.04|76.11
Zhangjiagang|CHN|31.86|120.54
Zamość|POL|50.72|23.25
Xiaolingwei|CHN|32.03|118.85
Cabinda|AGO|-5.55|12.20
Dharmapuri|IND|12.13|78.16
Fatehābād|IND|29.52|75.46
Beidaihehaibin|CHN|39.82|119.52
Silvan|TUR|38.14|41.01
Shujaabad|PAK|29.88|71.29
Lesosibirsk|RUS|58.24|92.48
Soma|TUR|39.19|27.61
Jablah|SYR|35.36|35.93
Niitsu-honchō|JPN|37.80|139.12
Lahat|IDN|-3.79|103.54
Vilanova i la Geltrú|ESP|41.22|1.73
Mengyin|CHN|35.71|117.93
Palāsa|IND|18.77|84.41
Xiangcheng Chengguanzhen|CHN|33.85|113.48
Kashima-shi|JPN|35.97|140.64
Basavakalyān|IND|17.87|76.95
Sanlúcar de Barrameda|ESP|36.78|-6.35
Polevskoy|RUS|56.44|60.19
Pavia|ITA|45.19|9.16
Castellammare di Stabia|ITA|40.70|14.49
Mooka|JPN|36.43|140.02
Chingleput|IND|12.69|79.98
Dashitou|CHN|43.31|128.51
Al Marsá|TUN|36.88|10.32
Kędzierzyn-Koźle|POL|50.35|18.23
Qingyang|CHN|37.50|121.26
Babu|CHN|24.42|111.52
Pyapon|MMR|16.29|95.68
Chopda|IND|21.25|75.30
Estepona|ESP|36.43|-5.15
Panaji|IND|15.50|73.83
Ioánnina|GRC|39.66|20.85
Caldas|COL|6.09|-75.64
Yebaishou|CHN|41.40|119.64
Huaiyuan Chengguanzhen|CHN|32.96|117.17
Thenkasi|IND|8.96|77.32
Peñaflor|CHL|-33.61|-70.88
Dār Kulayb|BHR|26.07|50.50
Afgooye|SOM|2.14|45.12
Torremolinos|ESP|36.62|-4.50
Sattahip|THA|12.67|100.90
Shiki|JPN|35.83|139.58
Xincheng|CHN|33.63|115.18
Colmar|FRA|48.08|7.36
Rechytsa|BLR|52.36|30.39
Tendō|JPN|38.35|140.37
Bangangté|CMR|5.14|10.53
Växjö|SWE|56.88|14.81
Bianzhuang|CHN|34.85|118.04
Yādgīr|IND|16.77|77.14
Masaka|UGA|-0.33|31.73
Meleuz|RUS|52.96|55.93
Kumertau|RUS|52.77|55.78
Gangārāmpur|IND|25.40|88.53
Ramanathapuram|IND|9.37|78.83
Herten|DEU|51.60|7.14
Jagraon|IND|30.79|75.47
Perai|MYS|5.38|100.38
Hepingjie|CHN|42.06|126.92
Haveli Lakha|PAK|30.45|73.69
Tulungagung|IDN|-8.07|111.90
Capelle aan den IJssel|NLD|51.93|4.58
Gushikawa|JPN|26.36|127.87
Alīpur Duār|IND|26.48|89.52
Békéscsaba|HUN|46.68|21.10
Lala Musa|PAK|32.70|73.96
Slavyansk-na-Kubani|RUS|45.26|38.13
Ningde|CHN|26.66|119.52
Villa de Vallecas|ESP|40.37|-3.60
Hasuda|JPN|35.97|139.65
Fengrun|CHN|39.83|118.12
Sefrou|MAR|33.83|-4.83
Lalmonirhat|BGD|25.92|89.45
Kopargaon|IND|19.88|74.48
La Villa del Rosario|VEN|10.33|-72.31
Kunyang|CHN|27.67|120.57
Bāzār-e Yakāwlang|AFG|34.74|66.97
Bāzārak|AFG|35.31|69.52
Korosten’|UKR|50.96|28.64
Qŭrghonteppa|TJK|37.83|68.78
Ādīgrat|ETH|14.28|39.46
Itauguá|PRY|-25.39|-57.35
Chust|UZB|41.00|71.24
Wanning|CHN|18.80|110.38
Villa del Rosario|COL|7.83|-72.47
Vratsa|BGR|43.21|23.56
Khulm|AFG|36.70|67.70
Youssoufia|MAR|32.25|-8.53
Bongaigaon|IND|26.48|90.56
Herford|DEU|52.11|8.67
Lincheng|CHN|19.91|109.69
Don Torcuato|ARG|-34.49|-58.63
Malkāpur|IND|20.89|76.20
Tân An|VNM|10.54|106.41
Nazareth|ISR|32.70|35.30
Massa|ITA|44.04|10.14
Grevenbroich|DEU|51.09|6.58
Čair|MKD|42.02|21.44
Nakhchivan|AZE|39.21|45.41
Kāranja|IND|20.48|77.49
Khatauli|IND|29.28|77.73
Weimar|DEU|50.98|11.33
Ashoknagar|IND|24.58|77.73
Hwawŏn|KOR|35.80|128.50
Salaqi|CHN|40.54|110.51
Ahlat|TUR|38.75|42.48
Siuri|IND|23.91|87.53
Rāipur|BGD|23.04|90.77
Nābha|IND|30.38|76.15
El Bayadh|DZA|33.68|1.02
Rivera|URY|-30.91|-55.55
Chacao|VEN|10.50|-66.85
La Línea de la Concepción|ESP|36.17|-5.35
Xunchang|CHN|28.45|104.71
Chía|COL|4.86|-74.06
Kotikawatta|LKA|6.93|79.91
Msaken|TUN|35.73|10.58
Siddipet|IND|18.10|78.85
Puerto Madryn|ARG|-42.77|-65.04
Mailsi|PAK|29.80|72.17
Ōdate|JPN|40.27|140.56
Muncar|IDN|-8.43|114.33
Rosetta|EGY|31.40|30.42
Changli|CHN|39.70|119.15
Sidi Khaled|DZA|34.39|4.99
Bhawānipatna|IND|19.91|83.17
Khopoli|IND|18.79|73.35
Karwar|IND|14.81|74.13
Akşehir|TUR|38.36|31.42
Bandar Seri Begawan|BRN|4.89|114.94
Kaihua|CHN|23.37|104.28
Nepalgunj|NPL|28.05|81.62
Yunmeng Chengguanzhen|CHN|31.06|113.77
Tikhoretsk|RUS|45.85|40.13
Imaichi|JPN|36.72|139.68
Rossosh’|RUS|51.12|38.51
Shakargarh|PAK|32.26|75.16
Ghotki|PAK|28.00|69.32
Taloqan|AFG|36.74|69.53
Ongjin|PRK|37.93|125.36
Tuapse|RUS|44.11|39.08
Kerpen|DEU|50.87|6.70
Skanes|TUN|35.78|10.80
Kāyankulam|IND|9.18|76.50
Qinggang|CHN|46.68|126.11
Modiin Ilit|ISR|31.93|35.04
Uga|NGA|5.94|7.08
Alessandria|ITA|44.91|8.61
Villa Elisa|PRY|-25.37|-57.59
Aleksandrov|RUS|56.40|38.71
Narutochō-mitsuishi|JPN|34.20|134.61
Sibi|PAK|29.54|67.88
Molina de Segura|ESP|38.05|-1.21
Chinnachowk|IND|14.48|78.84
Bishnupur|IND|23.07|87.32
Paterna|ESP|39.50|-0.44
Palaió Fáliro|GRC|37.93|23.70
Mazabuka|ZMB|-15.86|27.75
Khartsyz’k|UKR|48.04|38.15
Kotlovka|RUS|55.66|37.60
Mārkāpur|IND|15.74|79.27
Basmat|IND|19.33|77.16
Baheri|IND|28.77|79.50
Kunnamkulam|IND|10.65|76.07
Tulangan Utara|IDN|-7.47|112.65
Cyangugu|RWA|-2.48|28.91
Colón|CUB|22.72|-80.90
Rāghogarh|IND|24.44|77.20
San Antonio de Los Altos|VEN|10.39|-66.95
Kangar|MYS|6.44|100.20
Valence|FRA|44.93|4.91
Awsīm|EGY|30.12|31.14
Ramla|ISR|31.93|34.87
Cosenza|ITA|39.30|16.25
Quimper|FRA|48.00|-4.10
Thành Phố Uông Bí|VNM|21.03|106.77
Kristiansand|NOR|58.15|8.00
Al Fashn|EGY|28.82|30.90
Jampur|PAK|29.64|70.60
Cao Lãnh|VNM|10.46|105.63
Kulai|MYS|1.66|103.60
Fulda|DEU|50.55|9.68
Yangcun|CHN|39.36|117.06
Gopālganj|IND|26.47|84.44
Łomża|POL|53.18|22.06
As Safīrah|SYR|36.08|37.37
Kanchanaburi|THA|14.00|99.55
Chokwé|MOZ|-24.53|32.98
Karviná|CZE|49.85|18.54
Genk|BEL|50.97|5.50
Shimodate|JPN|36.30|139.98
Kilju|PRK|40.96|129.33
Tura|IND|25.51|90.20
Santa Lucía|ESP|27.91|-15.54
Baihe|CHN|22.13|107.23
Nong Khai|THA|17.88|102.74
Tosu|JPN|33.37|130.52
Dormagen|DEU|51.10|6.83
Zarechnyy|RUS|53.20|45.19
Užice|SRB|43.86|19.85
Mabai|CHN|23.01|104.45
Leszno|POL|51.84|16.57
Bergheim|DEU|50.96|6.64
Samut Sakhon|THA|13.55|100.27
Jitra|MYS|6.27|100.42
Viladecans|ESP|41.31|2.01
Zayed City|ARE|23.65|53.71
Korydallós|GRC|37.98|23.65
Kakamega|KEN|0.28|34.75
Aïn Sefra|DZA|32.75|-0.58
El Prat de Llobregat|ESP|41.33|2.09
Rājsamand|IND|25.07|73.88
Nanlong|CHN|31.35|106.06
Budapest XX. kerület|HUN|47.44|19.10
Siddharthanagar|NPL|27.50|83.45
Fujioka|JPN|36.25|139.07
Garbsen|DEU|52.41|9.59
Teluk Intan|MYS|4.02|101.02
Pavlovo|RUS|55.97|43.09
Dārāb|IRN|28.75|54.54
Frenda|DZA|35.07|1.05
Fuwwah|EGY|31.20|30.55
Xiazhuang|CHN|34.92|118.64
Fuding|CHN|27.33|120.21
Molepolole|BWA|-24.41|25.50
Tāndūr|IND|17.25|77.58
Zalău|ROU|47.20|23.05
Kuşadası|TUR|37.86|27.26
Kalamassery|IND|10.06|76.33
Żory|POL|50.05|18.70
Godean|IDN|-7.77|110.29
Bougara|DZA|36.54|3.08
Sūratgarh|IND|29.32|73.90
Mannargudi|IND|10.67|79.45
Melipilla|CHL|-33.69|-71.22
Novaya Balakhna|RUS|56.49|43.60
Limón|CRI|9.99|-83.04
Les Abymes|GLP|16.27|-61.51
Tokmok|KGZ|42.84|75.30
Botou|CHN|38.07|116.57
Fukuroi|JPN|34.75|137.92
Sopur|IND|34.29|74.47
Sandnes|NOR|58.85|5.74
Pubal|KOR|37.29|127.51
Hamma Bouziane|DZA|36.41|6.60
Florida|CUB|21.53|-78.23
Lugano|CHE|46.01|8.96
Sheki|AZE|41.19|47.17
Rubizhne|UKR|49.01|38.38
Baoqing|CHN|46.33|132.21
Nkwerre|NGA|5.76|7.10
Ichinoseki|JPN|38.92|141.13
Entebbe|UGA|0.06|32.48
Machiques|VEN|10.06|-72.55
Sakurai|JPN|34.50|135.85
Auchi|NGA|7.07|6.26
Bełchatów|POL|51.37|19.36
Sambrial|PAK|32.48|74.35
Sorgun|TUR|39.81|35.19
Arni|IND|12.67|79.29
Kannur|IND|11.87|75.36
Pryluky|UKR|50.59|32.39
Fāqūs|EGY|30.73|31.80
Kara-Balta|KGZ|42.81|73.85
Afragola|ITA|40.92|14.31
Robāţ Karīm|IRN|35.48|51.08
Valdemoro|ESP|40.19|-3.68
Umm Al Quwain City|ARE|25.56|55.56
Gus’-Khrustal’nyy|RUS|55.61|40.65
Buynaksk|RUS|42.82|47.12
Wawer|POL|52.20|21.18
Semporna|MYS|4.48|118.61
Kogon Shahri|UZB|39.73|64.55
Çubuk|TUR|40.24|33.03
Krasnotur’insk|RUS|59.77|60.21
Houmt El Souk|TUN|33.88|10.86
Belebey|RUS|54.12|54.12
Tataouine|TUN|32.93|10.45
Kaitong|CHN|44.81|123.08
Dhuburi|IND|26.02|89.99
Puliyangudi|IND|9.17|77.40
Drancy|FRA|48.93|2.45
Pingnan|CHN|23.54|110.39
Kosong|KOR|38.38|128.47
Al Khānkah|EGY|30.21|31.37
Singida|TZA|-4.82|34.74
Noisy-le-Grand|FRA|48.85|2.56
Sheopur|IND|25.66|76.70
Renukūt|IND|24.22|83.04
Érd|HUN|47.39|18.91
Dêqên|CHN|29.96|90.72
Villeneuve-d'Ascq|FRA|50.62|3.17
Songyang|CHN|34.46|113.03
Tanjung Pandan|IDN|-2.73|107.63
Zhaozhou|CHN|45.68|125.32
Kitahiroshima|JPN|42.98|141.57
Grao de Murviedro|ESP|39.64|-0.24
Yucheng|CHN|34.93|116.47
Berekum|GHA|7.45|-2.58
Kipushi|COD|-11.76|27.25
La Seyne-sur-Mer|FRA|43.10|5.88
Druzhkivka|UKR|48.63|37.55
Lozova|UKR|48.89|36.32
Fussa|JPN|35.74|139.32
Rionegro|COL|6.16|-75.37
Abepura|IDN|-2.60|140.63
Rzhev|RUS|56.26|34.33
Assen|NLD|53.00|6.56
Dhenkānāl|IND|20.66|85.60
Slutsk|BLR|53.03|27.56
Tungipāra|BGD|22.90|89.90
Chistopol’|RUS|55.36|50.64
Reguiba|DZA|33.56|6.70
Bangkalan|IDN|-7.05|112.74
Levallois-Perret|FRA|48.89|2.29
Huaral|PER|-11.49|-77.21
Calarcá|COL|4.53|-75.64
Shuangyang|CHN|43.52|125.67
Nianzishan|CHN|47.52|122.88
San José de Guanipa|VEN|8.89|-64.17
Dabwāli|IND|29.95|74.74
Jinghong|CHN|21.99|100.73
Ina|JPN|35.83|137.95
Sibsāgar|IND|26.98|94.64
Santa Lucía Cotzumalguapa|GTM|14.34|-91.02
Nagahama|JPN|35.38|136.27
Castelldefels|ESP|41.28|1.97
Tikhvin|RUS|59.65|33.53
Sagua la Grande|CUB|22.81|-80.08
Pingyin|CHN|36.28|116.45
Mersa Matruh|EGY|31.35|27.24
Boryeong|KOR|36.35|126.60
Sanghar|PAK|26.05|68.95
Veszprém|HUN|47.09|17.91
Ferkessédougou|CIV|9.59|-5.19
El Hamma|TUN|33.89|9.80
Erzsébetváros|HUN|47.50|19.07
Qingshuping|CHN|27.38|112.02
Smederevo|SRB|44.66|20.93
Hushitai|CHN|41.94|123.50
Zhaobaoshan|CHN|29.97|121.69
Petrodvorets|RUS|59.90|29.80
Piranshahr|IRN|36.70|45.14
Njeru|UGA|0.44|33.18
Labinsk|RUS|44.63|40.74
Tan-Tan|MAR|28.44|-11.10
Marseille 14|FRA|43.34|5.38
Huoqiu Chengguanzhen|CHN|32.35|116.29
Mudu|CHN|31.26|120.52
Zalaegerszeg|HUN|46.84|16.84
Adzopé|CIV|6.11|-3.86
Nandu|CHN|22.85|110.82
Pisco|PER|-13.71|-76.21
Honjō|JPN|36.24|139.19
Bāmyān|AFG|34.82|67.83
Daye|CHN|30.08|114.95
Bassar|TGO|9.25|0.78
Moca|DOM|19.39|-70.53
Iskitim|RUS|54.64|83.30
Berbérati|CAF|4.26|15.79
Jelgava|LVA|56.65|23.71
Revda|RUS|56.80|59.93
Kolomyia|UKR|48.53|25.04
Lobnya|RUS|56.01|37.48
Yingshang Chengguanzhen|CHN|32.63|116.27
Kampong Cham|KHM|11.99|105.46
Malappuram|IND|11.04|76.08
Chinhoyi|ZWE|-17.37|30.20
Al Qurayn|EGY|30.62|31.74
Rāth|IND|25.59|79.57
Al Shamkhah City|ARE|24.39|54.71
Medenine|TUN|33.35|10.51
Lakshmīpur|BGD|22.94|90.83
Eiguliai|LTU|54.93|23.93
Jamkhandi|IND|16.50|75.29
Pumiao|CHN|22.76|108.48
Wesel|DEU|51.67|6.62
Vyksa|RUS|55.32|42.17
Tríkala|GRC|39.55|21.77
Kāmyārān|IRN|34.80|46.94
Chambéry|FRA|45.57|5.92
Hancheng|CHN|32.52|112.35
Budapest XIX. kerület|HUN|47.45|19.15
Dmitrov|RUS|56.34|37.52
Sirsi|IND|14.62|74.84
Antratsyt|UKR|48.12|39.09
Ueno-ebisumachi|JPN|34.76|136.13
Sibay|RUS|52.72|58.67
Lishu|CHN|43.30|124.33
Oroqen Zizhiqi|CHN|50.57|123.72
Alcoy|ESP|38.71|-0.47
Cayenne|GUF|4.93|-52.33
Hujra Shah Muqim|PAK|30.74|73.82
Xianju|CHN|28.85|120.73
Pogradec|ALB|40.90|20.65
Vriddhāchalam|IND|11.52|79.32
Karlstad|SWE|59.38|13.50
Nieuwegein|NLD|52.03|5.08
Hita|JPN|33.32|130.94
Jianguang|CHN|28.19|115.78
Belize City|BLZ|17.50|-88.20
Kispest|HUN|47.45|19.14
Issy-les-Moulineaux|FRA|48.82|2.28
Dongning|CHN|44.06|131.12
Suicheng|CHN|33.90|117.93
Stryi|UKR|49.26|23.86
Kempten (Allgäu)|DEU|47.73|10.31
Toki|JPN|35.35|137.18
Ragusa|ITA|36.93|14.72
Linares|ESP|38.10|-3.64
Schwäbisch Gmünd|DEU|48.80|9.80
Vinukonda|IND|16.05|79.74
Sindelfingen|DEU|48.70|9.02
Výronas|GRC|37.96|23.75
Neuilly-sur-Seine|FRA|48.88|2.27
Tianchang|CHN|38.00|114.02
Mizusawa|JPN|39.13|141.13
Veenendaal|NLD|52.03|5.56
Asti|ITA|44.90|8.21
La Chorrera|PAN|8.88|-79.78
Kuroiso|JPN|36.97|140.05
Slawi|IDN|-6.98|109.14
Gaalkacyo|SOM|6.77|47.43
Apatity|RUS|67.56|33.40
Abū Qurqāş|EGY|27.93|30.84
Jijiang|CHN|29.29|106.25
Tissemsilt|DZA|35.61|1.81
Al Manshāh|EGY|26.48|31.80
Ouahigouya|BFA|13.58|-2.42
Xifeng|CHN|42.74|124.72
Novoaltaysk|RUS|53.39|83.94
Pecangaan|IDN|-6.70|110.71
Valjevo|SRB|44.28|19.90
Yopal|COL|5.34|-72.40
Svobodnyy|RUS|51.38|128.14
Horad Zhodzina|BLR|54.10|28.33
Bromma|SWE|59.34|17.94
Sal’sk|RUS|46.47|41.54
Stupino|RUS|54.90|38.07
Fier-Çifçi|ALB|40.72|19.57
Mielec|POL|50.29|21.42
Chinch'ŏn|KOR|36.86|127.44
Bouaflé|CIV|6.99|-5.74
Tiptūr|IND|13.26|76.48
Sahaswān|IND|28.07|78.75
Irun|ESP|43.34|-1.79
Zeist|NLD|52.09|5.23
Anuradhapura|LKA|8.31|80.41
Tarnowskie Góry|POL|50.45|18.86
Asker|NOR|59.83|10.44
Grosseto|ITA|42.76|11.11
Kırıkhan|TUR|36.50|36.36
Yanliang|CHN|34.66|109.23
Tahe|CHN|52.33|124.73
Al Mithnab|SAU|25.86|44.22
Koppal|IND|15.35|76.15
Uyovu|TZA|-3.28|31.53
Sirhind|IND|30.64|76.38
Dabra|IND|25.89|78.33
Erdaojiang|CHN|41.78|126.03
Cumbum|IND|9.74|77.28
Tartagal|ARG|-22.52|-63.80
Prokhladnyy|RUS|43.76|44.03
Tianpeng|CHN|30.99|103.94
Troyes|FRA|48.30|4.09
Kabirwala|PAK|30.40|71.86
Kertosono|IDN|-7.58|112.10
Xixiang|CHN|35.16|112.86
Slavonski Brod|HRV|45.16|18.02
Seraing|BEL|50.58|5.50
Shuya|RUS|56.85|41.39
Ban Lam Luk Ka|THA|13.98|100.78
Shchëkino|RUS|54.01|37.52
Sfântu Gheorghe|ROU|45.87|25.78
Granollers|ESP|41.61|2.29
Bor|RUS|56.36|44.07
Arāmbāgh|IND|22.88|87.78
Himatnagar|IND|23.60|72.97
Mujiayingzi|CHN|42.12|118.78
Akim Oda|GHA|5.93|-0.99
Dubna|RUS|56.73|37.17
Lokoja|NGA|7.80|6.74
Langzhong|CHN|31.55|105.99
Takaishi|JPN|34.52|135.43
Yoshikawa|JPN|35.89|139.84
Lādnūn|IND|27.65|74.40
Landshut|DEU|48.53|12.16
Longgang|CHN|37.65|120.33
Fethiye|TUR|36.64|29.13
Nipāni|IND|16.40|74.38
Świdnica|POL|50.84|16.49
Gushu|CHN|31.56|118.48
Banfora|BFA|10.63|-4.77
Motril|ESP|36.75|-3.52
Borsad|IND|22.41|72.90
Opava|CZE|49.94|17.90
Koratla|IND|18.82|78.71
Kīratpur|IND|29.51|78.21
Wucheng|CHN|29.60|118.17
Trinidad|CUB|21.80|-79.98
Yuxia|CHN|34.06|108.63
Runing|CHN|33.00|114.35
Vrindāvan|IND|27.58|77.70
Barabai|IDN|-2.58|115.38
Douane|TUN|36.45|10.76
Kousa|EGY|25.92|32.76
Vavuniya|LKA|8.75|80.50
Zhijiang|CHN|30.42|111.75
Rosenheim|DEU|47.86|12.12
Hāveri|IND|14.79|75.40
Taozhuang|CHN|34.85|117.33
Tczew|POL|54.09|18.78
Köpenick|DEU|52.45|13.57
Laascaanood|SOM|8.48|47.36
Kuwait City|KWT|29.37|47.98
Zushi|JPN|35.29|139.58
Pavlovskiy Posad|RUS|55.78|38.65
Koga|JPN|33.73|130.47
Supaul|IND|26.12|86.60
Uíge|AGO|-7.61|15.06
Gamonal|ESP|42.36|-3.67
Gīrīdīh|IND|24.19|86.31
Hurlingham|ARG|-34.59|-58.63
Néma|MRT|16.62|-7.26
Ostankinskiy|RUS|55.83|37.62
Patos|ALB|40.68|19.62
Putra Heights|MYS|2.99|101.57
Santutxu|ESP|43.25|-2.92
Sviblovo|RUS|55.85|37.63
Wuzhen|CHN|30.75|120.49
Yangiyŭl|UZB|41.11|69.05
Zhujiajiao|CHN|31.11|121.06
Meftah|DZA|36.62|3.22
Rāyadrug|IND|14.70|76.85
Debre Mark’os|ETH|10.35|37.73
Sinfra|CIV|6.62|-5.91
Temerluh|MYS|3.45|102.42
Hwasun|KOR|35.06|126.99
Jiangkou|CHN|25.49|119.20
Tozkhurmato|IRQ|34.89|44.63
Yamethin|MMR|20.43|96.14
Oued Rhiou|DZA|35.96|0.92
Boyolali|IDN|-7.53|110.60
Antony|FRA|48.75|2.30
North Lakhimpur|IND|27.24|94.10
Laibin|CHN|23.70|109.27
Pucheng|CHN|27.92|118.53
Brandenburg an der Havel|DEU|52.42|12.55
Kawm Umbū|EGY|24.48|32.95
Piekary Śląskie|POL|50.38|18.93
Tohāna|IND|29.71|75.90
Boufarik|DZA|36.57|2.91
Rüsselsheim|DEU|49.99|8.42
Agía Paraskeví|GRC|38.02|23.83
Koson|UZB|39.04|65.58
Esfarāyen|IRN|37.08|57.51
Katiola|CIV|8.14|-5.10
Ekpoma|NGA|6.74|6.14
Asadābād|IRN|34.78|48.12
Nago|JPN|26.62|127.99
San Cristobal|CUB|22.72|-83.06
Den Helder|NLD|52.96|4.76
Berlin Köpenick|DEU|52.44|13.58
Cremona|ITA|45.13|10.02
Molfetta|ITA|41.20|16.60
Shiogama|JPN|38.32|141.03
Sengkang|IDN|-4.13|120.03
Gangoh|IND|29.78|77.26
Dayr al Balaḩ|PSE|31.42|34.35
Ferizaj|XKK|42.37|21.16
Sonsonate|SLV|13.72|-89.72
Wenshang|CHN|35.73|116.50
Bến Tre|VNM|10.24|106.38
Kottayam|IND|9.59|76.52
Mölndal|SWE|57.66|12.01
Frýdek-Místek|CZE|49.68|18.35
La Roche-sur-Yon|FRA|46.67|-1.43
Mangalagiri|IND|16.43|80.57
Kattaqo’rg’on Shahri|UZB|39.91|66.27
Langenfeld|DEU|51.11|6.95
Galátsi|GRC|38.02|23.75
Narasapur|IND|16.43|81.70
San Felipe|CHL|-32.75|-70.73
Lappeenranta|FIN|61.06|28.19
Gannan|CHN|47.91|123.50
Offenburg|DEU|48.47|7.94
Lamongan|IDN|-7.12|112.42
Hongjiang|CHN|27.11|110.00
Sangāreddi|IND|17.62|78.09
Mikhaylovsk|RUS|45.13|42.03
Sahagún|COL|8.95|-75.44
Jian’ou|CHN|27.04|118.32
Kotlas|RUS|61.26|46.65
Fundación|COL|10.52|-74.19
Kodār|IND|17.00|79.97
Chibuto|MOZ|-24.69|33.53
Fuli|CHN|46.72|131.14
Azua|DOM|18.45|-70.73
Arrecife|ESP|28.96|-13.55
Chalkída|GRC|38.46|23.60
Oltinko‘l|UZB|43.07|58.90
Ullal|IND|12.81|74.86
Haizhou|CHN|34.58|119.13
El Vigía|VEN|8.61|-71.66
Pula|HRV|44.87|13.85
Yigou|CHN|35.81|114.32
Santo Tomé|ARG|-31.66|-60.77
San Francisco|ARG|-31.43|-62.08
Verkhnyaya Pyshma|RUS|56.97|60.58
As-Suwayda|SYR|32.71|36.57
Talnakh|RUS|69.49|88.40
Langtoucun|CHN|40.04|124.34
Kabinda|COD|-6.14|24.48
Caucaguita|VEN|10.36|-66.80
Tam Kỳ|VNM|15.57|108.47
Māngrol|IND|21.12|70.11
Gola Gokarannāth|IND|28.08|80.47
Zarand|IRN|30.81|56.56
Petroúpolis|GRC|38.04|23.68
Stralsund|DEU|54.31|13.08
Uwajima|JPN|33.22|132.56
Modāsa|IND|23.46|73.30
Torbat-e Jām|IRN|35.24|60.62
Punta Cardón|VEN|11.66|-70.22
Xiaoweizhai|CHN|26.19|107.51
Baki|IDN|-7.61|110.78
Mikhaylovka|RUS|50.06|43.24
Solnechnogorsk|RUS|56.18|36.98
Ōtawara|JPN|36.87|140.03
Villach|AUT|46.61|13.86
Sig|DZA|35.53|-0.19
Stolberg|DEU|50.77|6.23
Mingyue|CHN|43.11|128.92
Benalmádena|ESP|36.60|-4.57
Tezpur|IND|26.63|92.80
Shahrīār|IRN|35.66|51.06
Ardakān|IRN|32.31|54.02
Saijō|JPN|33.92|133.18
Kolda|SEN|12.89|-14.94
Kamphaeng Phet|THA|16.48|99.52
Comayagua|HND|14.45|-87.64
Thiruvarur|IND|10.77|79.64
Suozhen|CHN|36.95|118.10
Cerdanyola del Vallès|ESP|41.49|2.14
Kayes|COG|-4.20|13.29
Marseille 12|FRA|43.30|5.44
Attur|IND|11.59|78.60
Arsen’yev|RUS|44.15|133.28
Hanyū|JPN|36.17|139.53
Ouezzane|MAR|34.80|-5.58
Trapani|ITA|38.02|12.54
Kampong Dungun|MYS|3.22|101.32
Carrara|ITA|44.08|10.10
Hameln|DEU|52.10|9.36
Los Patios|COL|7.84|-72.50
Bantul|IDN|-7.89|110.33
Chidambaram|IND|11.40|79.69
Labé|GIN|11.32|-12.28
Horsens|DNK|55.86|9.85
Tarn Tāran|IND|31.45|74.93
Glogovac|XKK|42.63|20.89
Udumalaippettai|IND|10.59|77.25
Lonavla|IND|18.75|73.41
Jidong|CHN|45.22|131.08
Chichibu|JPN|35.99|139.08
Fenyi|CHN|27.81|114.67
Ksar Chellala|DZA|35.21|2.32
Zehlendorf|DEU|52.43|13.25
Racibórz|POL|50.09|18.22
Kasaoka|JPN|34.51|133.50
Uzlovaya|RUS|53.98|38.17
Vasastan|SWE|59.35|18.05
Casoria|ITA|40.91|14.29
Menden|DEU|51.44|7.78
Weleri|IDN|-6.97|110.07
Chonglong|CHN|29.78|104.85
Xinglongshan|CHN|43.96|125.47
San Pedro de Jujuy|ARG|-24.23|-64.87
Friedrichshafen|DEU|47.66|9.48
Shāhāda|IND|21.55|74.47
Chaiyaphum|THA|15.81|102.03
Nawalgarh|IND|27.85|75.27
Tongchuan|CHN|31.09|105.09
Uttaradit|THA|17.63|100.09
Bondoukou|CIV|8.04|-2.80
Hongqiao|CHN|26.77|112.11
Sérres|GRC|41.08|23.55
Fāraskūr|EGY|31.33|31.72
Savona|ITA|44.31|8.48
Nedumangād|IND|8.60|77.00
Trenčín|SVK|48.89|18.04
Korçë|ALB|40.62|20.78
San Andrés|COL|12.58|-81.71
Będzin|POL|50.33|19.13
la Nova Esquerra de l'Eixample|ESP|41.38|2.15
Kırklareli|TUR|41.74|27.23
Kisela Voda|MKD|41.95|21.50
Nikšić|MNE|42.77|18.94
Dingtao|CHN|35.07|115.57
Polewali|IDN|-3.43|119.34
Rundu|NAM|-17.93|19.77
Los Dos Caminos|VEN|10.49|-66.83
Banī Mazār|EGY|28.50|30.80
Kanbe|MMR|16.71|96.00
Ar Rumaythīyah|KWT|29.31|48.07
Täby|SWE|59.44|18.07
Lorient|FRA|47.75|-3.37
Juye|CHN|35.39|116.09
Nīmbāhera|IND|24.62|74.68
Kolonnawa|LKA|6.93|79.88
Kadi|IND|23.30|72.33
Felgueiras|PRT|41.37|-8.19
Nangen|KOR|35.41|127.39
Göppingen|DEU|48.70|9.65
Zgierz|POL|51.86|19.41
Caucasia|COL|7.99|-75.19
Hải Dương|VNM|20.94|106.33
Ushuaia|ARG|-54.81|-68.32
Simpang Empat|MYS|4.95|100.63
Santangpu|CHN|27.41|111.99
Volzhsk|RUS|55.87|48.36
Sarcelles|FRA|49.00|2.38
Jatiwangi|IDN|-6.73|108.26
Vigevano|ITA|45.31|8.85
Kawthoung|MMR|9.98|98.55
Pessac|FRA|44.81|-0.63
Imarichō-kō|JPN|33.27|129.88
Santa Rosa de Cabal|COL|4.87|-75.62
Sidi Moussa|DZA|36.61|3.09
Sīra|IND|13.74|76.90
Baekrajan|IDN|-6.77|110.85
Hardenberg|NLD|52.58|6.62
Ivry-sur-Seine|FRA|48.82|2.38
Myaydo|MMR|19.37|95.22
Kokubu-matsuki|JPN|31.73|130.77
Veles|MKD|41.72|21.78
Chik Ballāpur|IND|13.44|77.73
Pianura|ITA|40.86|14.17
Bārdoli|IND|21.12|73.11
Kogalym|RUS|62.27|74.48
Novovolyns’k|UKR|50.73|24.16
Jhārgrām|IND|22.45|86.99
Évreux|FRA|49.02|1.15
Singosari|IDN|-7.89|112.67
Debre Birhan|ETH|9.68|39.53
Anxiang|CHN|29.40|112.15
Lop Buri|THA|14.80|100.65
Görlitz|DEU|51.16|14.99
Düzce|TUR|40.84|31.16
Ash Shāmīyah|IRQ|31.96|44.60
Harsīn|IRN|34.27|47.59
Sundsvall|SWE|62.39|17.31
El Hatillo|VEN|10.42|-66.83
Legnano|ITA|45.60|8.92
Vénissieux|FRA|45.70|4.89
Cergy|FRA|49.04|2.08
Samāstipur|IND|25.86|85.78
Ālbū Kamāl|SYR|34.45|40.92
Ban Pong|THA|13.82|99.88
Krymsk|RUS|44.93|37.99
Huangpi|CHN|30.88|114.38
Shanhecun|CHN|45.71|128.58
Hernals|AUT|48.23|16.27
Guercif|MAR|34.23|-3.35
Biała Podlaska|POL|52.03|23.12
Gobichettipalayam|IND|11.45|77.44
Yantongshan|CHN|43.29|126.01
Al Hindīyah|IRQ|32.55|44.23
Hasanpur|IND|28.72|78.28
Sōja|JPN|34.68|133.75
Clichy|FRA|48.90|2.31
Guiren|CHN|33.67|118.19
Maulavi Bāzār|BGD|24.49|91.77
Poprad|SVK|49.06|20.30
Kentau|KAZ|43.52|68.50
Trà Vinh|VNM|9.95|106.34
Cheremkhovo|RUS|53.16|103.07
Jahāngīrābād|IND|28.41|78.11
Sherkot|IND|29.33|78.57
Aïn Temouchent|DZA|35.30|-1.14
Kātrās|IND|23.80|86.30
Minbu|MMR|20.18|94.88
Pālakollu|IND|16.52|81.73
Zhongxing|CHN|33.70|118.68
Ḩalabjah|IRQ|35.18|45.99
Chililabombwe|ZMB|-12.36|27.82
Langxiang|CHN|46.95|128.87
Chunian|PAK|30.97|73.98
Catacaos|PER|-5.27|-80.68
Ishikari|JPN|43.24|141.35
Garoowe|SOM|8.40|48.48
Wani|IND|20.06|78.95
Naksalbāri|IND|26.68|88.22
Ouarzazat|MAR|30.92|-6.89
Béja|TUN|36.73|9.18
Tiruvalla|IND|9.38|76.57
Villa Hayes|PRY|-25.09|-57.52
Sopron|HUN|47.69|16.59
Punta Alta|ARG|-38.88|-62.07
Bergama|TUR|39.12|27.18
Itoman|JPN|26.13|127.67
Ponnūru|IND|16.07|80.55
Kabanjahe|IDN|3.10|98.49
Fengxian|CHN|34.70|116.59
Anamur|TUR|36.08|32.84
Suileng|CHN|47.25|127.10
Mafraq|JOR|32.34|36.21
Wenxing|CHN|28.68|112.88
Hashimoto|JPN|34.32|135.62
Pankow|DEU|52.57|13.40
Diphu|IND|25.84|93.43
Sītāmarhi|IND|26.59|85.49
Zhigulevsk|RUS|53.40|49.50
Sakaidechō|JPN|34.32|133.84
Marondera|ZWE|-18.19|31.55
Chhibrāmau|IND|27.15|79.50
Luzern|CHE|47.05|8.31
Mafeteng|LSO|-29.82|27.24
Shahrisabz|UZB|39.06|66.83
Tilhar|IND|27.96|79.74
General Pico|ARG|-35.66|-63.76
Vaasa|FIN|63.10|21.62
Emmen|NLD|52.78|6.91
Phra Phutthabat|THA|14.73|100.80
Sangla Hill|PAK|31.72|73.38
Colegiales|ARG|-34.57|-58.45
Sokol|RUS|55.80|37.52
Sokol’niki|RUS|55.80|37.67
Reyhanlı|TUR|36.27|36.57
Baishishan|CHN|43.58|127.57
Ābādeh|IRN|31.16|52.65
Hendala|LKA|6.99|79.88
Haripur|PAK|34.00|72.93
Roslavl’|RUS|53.95|32.86
Minyat an Naşr|EGY|31.13|31.64
Ilkal|IND|15.96|76.11
Bayt Lāhyā|PSE|31.55|34.50
Purbalingga|IDN|-7.39|109.36
Kitgum|UGA|3.28|32.89
Shibīn al Qanāṭir|EGY|30.31|31.32
Bada Barabīl|IND|22.11|85.39
Hattingen|DEU|51.40|7.19
Los Andes|CHL|-32.83|-70.60
Ávila|ESP|40.66|-4.70
La Dolorita|VEN|10.49|-66.79
Bawku|GHA|11.06|-0.24
Jijiga|ETH|9.35|42.80
Nōgata|JPN|33.74|130.72
Barri de Sant Andreu|ESP|41.44|2.19
Jinji|CHN|23.23|110.83
Marseille 11|FRA|43.29|5.44
Malārd|IRN|35.67|50.98
Weining|CHN|26.85|104.23
Mettur|IND|11.79|77.80
Asaka|UZB|40.64|72.24
Râs el Oued|DZA|35.94|5.03
Kuchāman|IND|27.15|74.86
Lakhdaria|DZA|36.56|3.59
Caltanissetta|ITA|37.49|14.06
Pare|IDN|-7.77|112.20
Tempelhof|DEU|52.47|13.40
Segovia|ESP|40.95|-4.12
Eger|HUN|47.90|20.37
Daokou|CHN|35.56|114.51
Okcheon|KOR|36.30|127.57
Yashan|CHN|22.20|109.94
Puerto Barrios|GTM|15.73|-88.59
Panruti|IND|11.78|79.55
San Carlos del Zulia|VEN|9.00|-71.93
Borovichi|RUS|58.39|33.92
Chino|JPN|35.99|138.15
Moriya|JPN|35.93|140.00
Hilden|DEU|51.17|6.93
Una|IND|20.82|71.04
Budapest XII. kerület|HUN|47.49|19.01
Oberá|ARG|-27.49|-55.12
Kaga Bandoro|CAF|6.99|19.19
Dörtyol|TUR|36.84|36.23
Ponnur|IND|16.07|80.55
Kollegāl|IND|12.15|77.11
Nantai|CHN|40.92|122.80
Balaipungut|IDN|1.06|101.29
Shegaon|IND|20.79|76.70
Magong|TWN|23.57|119.59
Potenza|ITA|40.64|15.81
Changleng|CHN|28.70|115.82
Chernaya Rechka|RUS|59.99|30.30
Soroti|UGA|1.71|33.61
Mérida|ESP|38.92|-6.34
Nabeul|TUN|36.46|10.74
Mon Repos|TTO|10.28|-61.45
Hutang|CHN|31.53|119.49
Pul-e Khumrī|AFG|35.94|68.72
Nankana Sahib|PAK|31.45|73.71
Upleta|IND|21.74|70.28
Ujhāni|IND|28.00|79.01
Al Qanāţir al Khayrīyah|EGY|30.19|31.14
Honiara|SLB|-9.43|159.95
Fier|ALB|40.72|19.56
Bankra|IND|22.60|88.28
Mendaha|IDN|-1.02|103.59
Dabhoi|IND|22.18|73.43
Sleman|IDN|-7.72|110.36
Gaogou|CHN|34.02|119.19
Espinal|COL|4.15|-74.88
Hohoe|GHA|7.15|0.47
Vranje|SRB|42.55|21.90
Kirishi|RUS|59.45|32.02
Gölcük|TUR|40.70|29.87
Linghai|CHN|41.17|121.37
Turbaco|COL|10.33|-75.41
Paita|PER|-5.09|-81.11
Bāri|IND|26.65|77.62
Ródos|GRC|36.44|28.22
Obra|IND|24.42|82.99
Sankt Augustin|DEU|50.78|7.20
Gohāna|IND|29.14|76.70
Pandak|IDN|-7.91|110.29
Zijinglu|CHN|34.76|112.97
Roeselare|BEL|50.95|3.12
Jatani|IND|20.16|85.71
Ambilobe|MDG|-13.20|49.05
Ezhva|RUS|61.81|50.73
Joymontop|BGD|23.79|90.16
Kapenguria|KEN|1.24|35.11
Nāmakkal|IND|11.22|78.17
Lạng Sơn|VNM|21.85|106.76
Qinnan|CHN|33.25|119.91
Bungoma|KEN|0.56|34.56
Gadwāl|IND|16.24|77.80
Liski|RUS|50.98|39.52
Novohrad-Volynskyi|UKR|50.59|27.62
San Francisco|CRI|9.99|-84.13
Tiko|CMR|4.08|9.36
Pālitāna|IND|21.53|71.82
Lāharpur|IND|27.71|80.90
Nokha|IND|27.56|73.47
Kuala Selangor|MYS|3.35|101.25
Bolvadin|TUR|38.71|31.05
Cuenca|ESP|40.07|-2.13
Narwāna|IND|29.60|76.12
Changling|CHN|44.27|124.00
Dalianwan|CHN|39.03|121.69
Chumphon|THA|10.50|99.18
Tirhanimîne|MAR|35.24|-3.95
Energodar|UKR|47.50|34.66
Randers|DNK|56.46|10.04
Eschweiler|DEU|50.82|6.27
Tsévié|TGO|6.43|1.21
Ełk|POL|53.83|22.36
Portici|ITA|40.82|14.34
San Antonio|PRY|-25.42|-57.55
Umm Ruwaba|SDN|12.91|31.22
Tomigusuku|JPN|26.19|127.68
Islāmpur|IND|26.27|88.19
Zile|TUR|40.30|35.89
Karād|IND|17.29|74.18
Kampung Bukit Baharu|MYS|2.22|102.29
Shibirghān|AFG|36.67|65.75
Sangju|KOR|36.42|128.16
Iwade|JPN|34.25|135.32
Évora|PRT|38.57|-7.90
Klaeng|THA|12.78|101.65
Dakhla|MAR|30.41|-9.56
Świętochłowice|POL|50.30|18.92
Linqiong|CHN|30.42|103.46
Snizhne|UKR|48.03|38.77
Arua|UGA|3.02|30.91
Khiwa|UZB|41.38|60.36
At Tall|SYR|33.61|36.31
Amuntai|IDN|-2.42|115.25
Eminönü|TUR|41.02|28.97
Basyūn|EGY|30.94|30.81
Cereté|COL|8.88|-75.79
Vyaz’ma|RUS|55.21|34.30
Maldonado|URY|-34.90|-54.95
Besuki|IDN|-7.73|113.70
Rîbniţa|MDA|47.77|29.01
Buin|CHL|-33.73|-70.74
Anan|JPN|33.92|134.65
Anjiang|CHN|27.32|110.10
San Fernando|TTO|10.28|-61.47
Gapyeong|KOR|37.83|127.51
Xinqing|CHN|48.29|129.52
Beledweyne|SOM|4.74|45.20
Placetas|CUB|22.31|-79.65
Saint-Quentin|FRA|49.85|3.29
Kaédi|MRT|16.15|-13.50
Pruszków|POL|52.17|20.81
Bozüyük|TUR|39.91|30.04
Kolding|DNK|55.49|9.47
Taikang|CHN|46.86|124.44
Nanto-shi|JPN|36.57|136.91
Shiroi|JPN|35.80|140.07
Yutan|CHN|28.26|112.56
Wedi|IDN|-7.74|110.58
Jālaun|IND|26.15|79.34
Torrelavega|ESP|43.35|-4.05
Karīmganj|IND|24.87|92.36
Satte|JPN|36.07|139.73
Ahlen|DEU|51.76|7.89
Nazarovo|RUS|56.01|90.40
Rāmganj|BGD|23.10|90.85
Kribi|CMR|2.94|9.91
Mora|CMR|11.05|14.14
Klimovsk|RUS|55.36|37.53
Mokameh|IND|25.40|85.92
Kazanlak|BGR|42.62|25.40
Bayan|CHN|46.08|127.40
Etāwa|IND|24.18|78.20
Wanparti|IND|16.37|78.07
Elda|ESP|38.48|-0.79
Drean|DZA|36.68|7.75
Cần Giờ|VNM|10.41|106.95
Ābyek|IRN|36.07|50.55
Kasongo|COD|-4.43|26.67
Šabac|SRB|44.75|19.69
Narail|BGD|23.16|89.50
Abancay|PER|-13.63|-72.88
Kalasin|THA|16.43|103.51
Lesnoy|RUS|57.62|63.08
Sāmalkot|IND|17.06|82.18
Tiznit|MAR|29.70|-9.73
Al Ain City|ARE|24.19|55.76
Rybatskoye|RUS|59.84|30.50
Cepu|IDN|-7.15|111.59
Uritsk|RUS|59.84|30.18
Collado-Villalba|ESP|40.64|-4.00
Nakatsugawa|JPN|35.48|137.50
'Ali Sabieh|DJI|11.16|42.71
Berëzovskiy|RUS|55.60|86.20
Boryspil’|UKR|50.35|30.96
Jinotega|NIC|13.09|-86.00
Pokrovskoye-Streshnëvo|RUS|55.81|37.46
Shilin|CHN|24.82|103.33
Yeongam|KOR|34.80|126.70
Zamoskvorech’ye|RUS|55.73|37.63
Anjangaon|IND|21.17|77.31
Samannūd|EGY|30.96|31.24
Dholka|IND|22.73|72.44
Reghaïa|DZA|36.74|3.34
Huangnihe|CHN|43.56|128.02
Tirur|IND|10.91|75.92
Gorno-Altaysk|RUS|51.96|85.92
Ohrid|MKD|41.12|20.80
Bad Salzuflen|DEU|52.09|8.74
Matera|ITA|40.67|16.60
Euskirchen|DEU|50.66|6.79
San Severo|ITA|41.69|15.38
Al Khafjī|SAU|28.44|48.49
Kāndi|IND|23.96|88.04
Lingcheng|CHN|22.71|110.35
San José de las Lajas|CUB|22.96|-82.15
Mamoudzou|MYT|-12.78|45.23
Meerbusch|DEU|51.25|6.69
Caaguazú|PRY|-25.47|-56.02
Manzhouli|CHN|49.60|117.43
Bandar Labuan|MYS|5.29|115.27
Wolfenbüttel|DEU|52.16|10.54
Suwa|JPN|36.04|138.11
Rio de Mouro|PRT|38.77|-9.33
Liaozhong|CHN|41.51|122.72
Hürth|DEU|50.87|6.87
Shirbīn|EGY|31.20|31.52
Boghni|DZA|36.54|3.95
Niort|FRA|46.32|-0.46
Ghātāl|IND|22.66|87.73
Odivelas|PRT|38.79|-9.18
Unjha|IND|23.80|72.39
Martin|SVK|49.07|18.92
Kotka|FIN|60.47|26.95
San Marcos|SLV|13.66|-89.18
Turda|ROU|46.57|23.78
Belfort|FRA|47.64|6.85
Huacho|PER|-11.11|-77.61
Al Mayādīn|SYR|35.02|40.45
Sendhwa|IND|21.69|75.10
Belorechensk|RUS|44.77|39.88
El Banco|COL|9.00|-73.98
Moquegua|PER|-17.20|-70.94
Chivilcoy|ARG|-34.90|-60.02
Himimachi|JPN|36.86|136.99
Tiruttangal|IND|9.48|77.83
San Francisco El Alto|GTM|14.94|-91.44
Ad Dawādimī|SAU|24.51|44.39
Langsa|IDN|4.47|97.97
Nanzhou|CHN|29.36|112.40
Bolgatanga|GHA|10.79|-0.85
Funza|COL|4.72|-74.21
Pirojpur|BGD|22.58|89.98
Vidin|BGR|43.99|22.88
Tharyarwady|MMR|17.65|95.79
Ajaccio|FRA|41.92|8.74
Jagüey Grande|CUB|22.53|-81.13
Bahlā’|OMN|22.98|57.30
Krasnokamensk|RUS|50.10|118.04
Ilha de Moçambique|MOZ|-15.03|40.74
Siddhapur|IND|23.92|72.37
Dhūri|IND|30.37|75.87
Presidente Franco|PRY|-25.56|-54.61
Okaya|JPN|36.06|138.05
Hietzing|AUT|48.19|16.30
Zürich (Kreis 11)|CHE|47.42|8.52
Sangmélima|CMR|2.93|11.98
Sidhi|IND|24.40|81.88
Baden-Baden|DEU|48.76|8.24
Kupchino|RUS|59.85|30.36
Dishnā|EGY|26.12|32.48
Puerto Eldorado|ARG|-26.41|-54.69
Trujillo Alto|PRI|18.35|-66.01
Aveiro|PRT|40.64|-8.65
Şabyā|SAU|17.15|42.63
Chornomors’k|UKR|46.30|30.65
Kalamata|GRC|37.04|22.11
Jūrmala|LVA|56.97|23.77
Cerignola|ITA|41.27|15.90
Aranjuez|ESP|40.03|-3.60
Kavála|GRC|40.94|24.41
Dar Chioukh|DZA|34.90|3.49
Nuevitas|CUB|21.55|-77.27
Suzaka|JPN|36.65|138.32
Vannes|FRA|47.66|-2.76
Schweinfurt|DEU|50.05|10.22
Wokha|IND|26.10|94.26
Nikki|BEN|9.94|3.21
Altuf’yevskiy|RUS|55.88|37.58
Neustadt|DEU|49.35|8.14
Trani|ITA|41.28|16.41
Sartrouville|FRA|48.95|2.19
Kumbo|CMR|6.20|10.67
Kālna|IND|23.22|88.36
Maisons-Alfort|FRA|48.81|2.44
Azul|ARG|-36.78|-59.86
Timashëvsk|RUS|45.62|38.95
Severomorsk|RUS|69.07|33.42
Bārāmati|IND|18.15|74.58
Chaniá|GRC|35.51|24.03
Tiquipaya|BOL|-17.34|-66.22
Domodedovo|RUS|55.44|37.75
Bījār|IRN|35.87|47.61
Pīshvā|IRN|35.31|51.73
Farshūţ|EGY|26.05|32.16
Meaux|FRA|48.96|2.88
Danané|CIV|7.26|-8.15
Vyshniy Volochëk|RUS|57.59|34.56
Izyum|UKR|49.21|37.25
Pulheim|DEU|51.00|6.81
Bỉm Sơn|VNM|20.08|105.86
Ostrołęka|POL|53.09|21.58
Starachowice|POL|51.04|21.07
Markala|MLI|13.70|-6.07
Hammamet|TUN|36.40|10.62
Bắc Giang|VNM|21.27|106.19
Selebi-Phikwe|BWA|-21.98|27.84
Pitalito|COL|1.85|-76.05
Upata|VEN|8.02|-62.41
Charikar|AFG|35.01|69.17
Puerto Tejada|COL|3.23|-76.42
Kandukūr|IND|15.22|79.90
Blois|FRA|47.59|1.33
Bisceglie|ITA|41.24|16.50
Sunām|IND|30.13|75.80
Gaddi Annaram|IND|17.37|78.52
Sattenapalle|IND|16.39|80.15
Anapa|RUS|44.89|37.32
Roven’ky|UKR|48.08|39.38
Pamplona|COL|7.38|-72.65
Acerra|ITA|40.94|14.37
Ercolano|ITA|40.81|14.35
Shendi|SDN|16.69|33.43
Fnidek|MAR|35.85|-5.36
Hiriyūr|IND|13.94|76.62
Buguruslan|RUS|53.66|52.44
Challakere|IND|14.32|76.65
El Viejo|NIC|12.66|-87.17
Menemen|TUR|38.61|27.07
Ilo|PER|-17.63|-71.34
Rampur Hat|IND|24.18|87.78
Brive-la-Gaillarde|FRA|45.16|1.53
Masaurhi Buzurg|IND|25.35|85.03
Arles|FRA|43.68|4.63
Kangāvar|IRN|34.50|47.97
Suphan Buri|THA|14.47|100.12
Beauvais|FRA|49.43|2.08
Nūzvīd|IND|16.79|80.85
Río Tercero|ARG|-32.17|-64.11
Joensuu|FIN|62.60|29.76
Cobán|GTM|15.47|-90.37
Neu-Hohenschönhausen|DEU|52.57|13.51
Guliston|UZB|40.49|68.78
Pasrur|PAK|32.26|74.66
Los Polvorines|ARG|-34.50|-58.71
Shājāpur|IND|23.43|76.28
Puttūr|IND|12.76|75.20
Chaeryŏng-ŭp|PRK|38.40|125.62
Sedrata|DZA|36.13|7.53
Kāsaragod|IND|12.50|74.99
Châteauroux|FRA|46.81|1.69
São Tomé|STP|0.34|6.73
Ajodhya|IND|26.80|82.20
Kateríni|GRC|40.27|22.51
Sampang|IDN|-7.19|113.24
Mubārakpur|IND|26.09|83.29
Ōami|JPN|35.52|140.32
Mukō|JPN|34.97|135.70
Fryazevo|RUS|55.73|38.46
Phaltan|IND|17.99|74.43
Manokwari|IDN|-0.86|134.06
Sandīla|IND|27.07|80.51
Tingo María|PER|-9.30|-76.00
Silivri|TUR|41.07|28.25
Cholet|FRA|47.06|-0.88
Zawiercie|POL|50.49|19.42
Ar Rastan|SYR|34.93|36.73
Sinan|KOR|34.83|126.11
Sāgar|IND|14.16|75.03
Az Zulfī|SAU|26.30|44.82
Gummersbach|DEU|51.03|7.56
San Vicent del Raspeig|ESP|38.40|-0.53
Tanjungagung|IDN|-3.94|103.80
Gulariyā|NPL|28.21|81.35
Oosterhout|NLD|51.65|4.86
Banes|CUB|20.96|-75.72
Miryang|KOR|35.49|128.75
Xankandi|AZE|39.82|46.75
El Tocuyo|VEN|9.79|-69.79
Fréjus|FRA|43.43|6.74
Thái Bình|VNM|20.45|106.34
Hatogaya-honchō|JPN|35.83|139.74
Mediaş|ROU|46.17|24.35
Lohārdagā|IND|23.43|84.68
Bartolomé Masó|CUB|20.17|-76.94
Carpi Centro|ITA|44.78|10.88
Makumbako|TZA|-8.85|34.83
Hassi Messaoud|DZA|31.68|6.07
Prievidza|SVK|48.77|18.63
Imola|ITA|44.36|11.71
Alexandroupoli|GRC|40.85|25.88
Deolāli|IND|19.94|73.83
Bagheria|ITA|38.08|13.51
Mercedes|ARG|-34.65|-59.43
Waiblingen|DEU|48.83|9.32
Nueva Guinea|NIC|11.69|-84.46
Pantin|FRA|48.89|2.41
Livny|RUS|52.43|37.61
Manfredonia|ITA|41.63|15.92
Tha Maka|THA|13.90|99.77
Djamaa|DZA|33.53|5.99
Buseresere|TZA|-3.02|31.87
Istaravshan|TJK|39.91|69.00
Bobbili|IND|18.57|83.36
Chikhli|IND|20.35|76.26
Aversa|ITA|40.97|14.21
Verviers|BEL|50.59|5.86
Nordhorn|DEU|52.43|7.07
Adilcevaz|TUR|38.80|42.73
Saint-Brieuc|FRA|48.52|-2.77
Konch|IND|25.99|79.15
Kudamatsu|JPN|34.00|131.87
Bandar-e Genāveh|IRN|29.58|50.52
Kota Tinggi|MYS|1.74|103.90
Şırnak|TUR|37.51|42.45
Greifswald|DEU|54.09|13.39
Lunglei|IND|22.89|92.74
Madīnat Ḩamad|BHR|26.12|50.51
Wulingyuan|CHN|29.35|110.54
Slobozia|ROU|44.56|27.36
Pithāpuram|IND|17.12|82.25
Yartsevo|RUS|55.07|32.70
Amalāpuram|IND|16.58|82.01
Krasnokamsk|RUS|58.08|55.76
Ergani|TUR|38.27|39.75
Río Grande|ARG|-53.79|-67.71
Cuxhaven|DEU|53.87|8.70
Ridder|KAZ|50.34|83.51
Tuni|IND|17.36|82.55
Wetzlar|DEU|50.56|8.50
Borūjen|IRN|31.97|51.29
Sumbawa Besar|IDN|-8.49|117.42
Sihor|IND|21.71|71.96
Lubny|UKR|50.02|33.00
Dīglūr|IND|18.55|77.58
Zabīd|YEM|14.20|43.32
Barbil|IND|22.10|85.38
Amora|PRT|38.63|-9.12
Terbanggi Besar|IDN|-4.88|105.22
Maiquetía|VEN|10.59|-66.96
Caucagüito|VEN|10.49|-66.74
Mongu|ZMB|-15.25|23.13
Puerto Ayacucho|VEN|5.66|-67.58
Corroios|PRT|38.64|-9.15
Biswān|IND|27.50|81.00
Bouïra|DZA|36.37|3.90
Lautoka|FJI|-17.62|177.45
Thongwa|MMR|16.76|96.52
Jaén|PER|-5.71|-78.81
Kosi|IND|27.79|77.44
Mollet del Vallès|ESP|41.54|2.21
Pursat|KHM|12.54|103.92
Tromsø|NOR|69.65|18.96
Montauban|FRA|44.02|1.36
Kyaiklat|MMR|16.45|95.72
Charleville-Mézières|FRA|49.77|4.72
Sesvete|HRV|45.83|16.12
Albi|FRA|43.93|2.15
Shahr-e Bābak|IRN|30.12|55.12
Bergkamen|DEU|51.62|7.64
Kamifukuoka|JPN|35.87|139.51
Ropar|IND|30.97|76.53
Ishioka|JPN|36.18|140.27
Naryn|KGZ|41.43|75.99
Dandeli|IND|15.27|74.62
Mansoûra|DZA|34.86|-1.34
Ponticelli|ITA|40.85|14.33
Shūsh|IRN|32.19|48.24
Aïn Defla|DZA|36.26|1.97
Fryazino|RUS|55.96|38.05
Zarinsk|RUS|53.71|84.95
Ban Talat Yai|THA|7.88|98.40
Erbaa|TUR|40.67|36.57
Tavşanlı|TUR|39.54|29.50
Asenovgrad|BGR|42.02|24.87
San Bartolomé de Tirajana|ESP|27.92|-15.57
Sarpsborg|NOR|59.28|11.11
Sandwīp|BGD|22.51|91.45
Nyagan|RUS|62.14|65.39
Sar-e Pul|AFG|36.22|65.93
Tarbes|FRA|43.23|0.08
Pārvatipuram|IND|18.78|83.43
Fontenay-sous-Bois|FRA|48.85|2.48
Kimry|RUS|56.87|37.35
Oumé|CIV|6.38|-5.42
Mouscron|BEL|50.74|3.21
Ar Riqqah|KWT|29.15|48.09
Ta Khmau|KHM|11.48|104.95
Huesca|ESP|42.14|-0.41
Děčín|CZE|50.78|14.21
Walvis Bay|NAM|-22.96|14.51
Norton|ZWE|-17.88|30.70
Thomazeau|HTI|18.65|-72.09
Lamía|GRC|38.90|22.43
Sātkania|BGD|22.08|92.05
Levoberezhnyy|RUS|55.85|37.48
Busia|KEN|0.46|34.11
Arcot|IND|12.91|79.32
Bryanka|UKR|48.51|38.67
Kepanjen|IDN|-8.13|112.57
Gjilan|XKK|42.46|21.47
Usulután|SLV|13.35|-88.45
Gwadar|PAK|25.12|62.33
Évry|FRA|48.63|2.44
Jhālāwār|IND|24.60|76.16
Corralillo|CUB|22.98|-80.59
Meybod|IRN|32.25|54.02
Sa'dah|YEM|16.94|43.76
Bad Homburg vor der Höhe|DEU|50.23|8.62
Tacuarembó|URY|-31.72|-55.98
Willich|DEU|51.26|6.55
Puertollano|ESP|38.69|-4.11
Diyarb Najm|EGY|30.75|31.44
Petlād|IND|22.48|72.80
Blora|IDN|-6.97|111.42
Karlovy Vary|CZE|50.23|12.87
Umred|IND|20.85|79.32
Orhangazi|TUR|40.49|29.31
Calvià|ESP|39.57|2.51
Talagante|CHL|-33.66|-70.93
Bhātāpāra|IND|21.73|81.95
Kāliyāganj|IND|25.63|88.33
Nasīrābād|IND|26.30|74.73
Horishni Plavni|UKR|49.01|33.64
Ijebu-Jesa|NGA|7.68|4.82
Miyako|JPN|39.65|141.94
Vidnoye|RUS|55.55|37.71
Qoryooley|SOM|1.79|44.53
Latacunga|ECU|-0.94|-78.62
Telerghma|DZA|36.12|6.35
Frankfurt (Oder)|DEU|52.35|14.55
Bitonto|ITA|41.11|16.69
Futtsu|JPN|35.31|139.82
Idappadi|IND|11.59|77.84
Pedregal|PAN|9.07|-79.43
Gohadi|IND|26.43|78.44
Sagrada Família|ESP|41.40|2.17
Sarpol-e Z̄ahāb|IRN|34.46|45.86
Tagawa|JPN|33.63|130.80
Maha Sarakham|THA|16.18|103.30
Khagaul|IND|25.58|85.05
Yūki|JPN|36.30|139.88
At Tall al Kabīr|EGY|30.54|31.79
Rubio|VEN|7.70|-72.36
Zhovti Vody|UKR|48.34|33.50
Tachilek|MMR|20.45|99.88
Minokamo|JPN|35.48|137.02
Maubin|MMR|16.73|95.65
Takāb|IRN|36.40|47.11
Tucupita|VEN|9.06|-62.05
Emden|DEU|53.37|7.21
Amparafaravola|MDG|-17.59|48.22
Talā|EGY|30.68|30.94
Arganda|ESP|40.30|-3.44
Miura|JPN|35.14|139.62
Agustín Codazzi|COL|10.04|-73.24
Chiplūn|IND|17.53|73.51
Slonim|BLR|53.09|25.32
Changanācheri|IND|9.44|76.54
Jendouba|TUN|36.50|8.78
Clamart|FRA|48.80|2.27
Neu-Ulm|DEU|48.39|10.01
Patiya|BGD|22.30|91.98
Tarma|PER|-11.42|-75.69
Tulun|RUS|54.56|100.58
Lingen|DEU|52.52|7.32
Marseille 10|FRA|43.28|5.42
Venice|ITA|45.44|12.33
Winterhude|DEU|53.60|10.00
Coronel Oviedo|PRY|-25.44|-56.44
Barreiro|PRT|38.66|-9.07
Châlons-en-Champagne|FRA|48.95|4.37
Rāmnagar|IND|29.39|79.13
Remchi|DZA|35.06|-1.43
Teplice|CZE|50.64|13.82
Qulsary|KAZ|46.95|54.02
Birine|DZA|35.63|3.23
Erftstadt|DEU|50.81|6.79
Vila-real|ESP|39.94|-0.10
Nahariyya|ISR|33.01|35.10
Vejle|DNK|55.71|9.54
Ibshawāy|EGY|29.36|30.68
Séguéla|CIV|7.96|-6.67
Fastiv|UKR|50.08|29.92
Neubrück|DEU|51.13|6.64
Comal|IDN|-6.91|109.53
Seydişehir|TUR|37.42|31.85
Ivanteyevka|RUS|55.97|37.92
Nyeri|KEN|-0.42|36.95
Noshiro|JPN|40.21|140.03
Sillod|IND|20.30|75.65
Mācherla|IND|16.48|79.44
Khalkhāl|IRN|37.62|48.53
Melo|URY|-32.37|-54.17
Tadmur|SYR|34.56|38.28
Jesús Menéndez|CUB|21.16|-76.48
Kardzhali|BGR|41.65|25.37
Gostivar|MKD|41.80|20.91
Shiraoka|JPN|36.02|139.66
Bunda|TZA|-2.05|33.87
Tūndla|IND|27.21|78.24
Żoliborz|POL|52.27|20.99
Beruniy|UZB|41.69|60.75
la Vila de Gràcia|ESP|41.40|2.16
Mannārakkāt|IND|10.99|76.46
Ottappālam|IND|10.77|76.38
Hà Đông|VNM|20.97|105.78
Vittoria|ITA|36.95|14.53
Donetsk|RUS|48.34|39.96
Tocumen|PAN|9.09|-79.38
Kitaibaraki|JPN|36.79|140.75
Pontian Kechil|MYS|1.49|103.39
Barranqueras|ARG|-27.48|-58.94
Nagykanizsa|HUN|46.45|16.99
Legionowo|POL|52.40|20.93
Yerba Buena|ARG|-26.82|-65.32
Narbonne|FRA|43.18|3.00
Goālpāra|IND|26.18|90.63
Kānkānhalli|IND|12.55|77.42
Fuchūchō|JPN|34.57|133.24
Gelendzhik|RUS|44.56|38.08
Al Miqdādīyah|IRQ|33.98|44.94
Bingerville|CIV|5.36|-3.89
Kobryn|BLR|52.21|24.36
Rajanpur|PAK|29.10|70.33
Saint-Malo|FRA|48.65|-2.01
Mweka|COD|-4.85|21.56
Nova Kakhovka|UKR|46.75|33.35
Madhupur|IND|24.27|86.64
Karanganom|IDN|-7.65|110.63
Utrera|ESP|37.19|-5.78
Oshnavīyeh|IRN|37.04|45.10
Merzifon|TUR|40.87|35.46
Phetchabun|THA|16.42|101.16
Rohri|PAK|27.69|68.90
Lytkarino|RUS|55.58|37.91
Saint Croix|VIR|17.73|-64.75
Skien|NOR|59.21|9.61
Ōi|JPN|35.85|139.52
Ibbenbüren|DEU|52.28|7.71
Madhipura|IND|25.92|86.79
Kingisepp|RUS|59.37|28.61
Kizlyar|RUS|43.85|46.71
Passau|DEU|48.57|13.43
Charkhi Dādri|IND|28.59|76.27
Kawalu|IDN|-7.38|108.21
Zhob|PAK|31.34|69.45
Khorramdarreh|IRN|36.21|49.20
Dumraon|IND|25.55|84.15
Turbo|COL|8.09|-76.73
Kavaklı|TUR|41.09|28.33
Deçan|XKK|42.54|20.29
Budapest XXII. kerület|HUN|47.43|19.04
Gbadolite|COD|4.28|21.00
Laval|FRA|48.07|-0.76
Hyères|FRA|43.12|6.13
Kyaukse|MMR|21.61|96.14
Tarnobrzeg|POL|50.57|21.68
Çarşamba|TUR|41.20|36.72
Tafo|GHA|6.73|-1.61
Hua Hin|THA|12.57|99.96
Marhanets’|UKR|47.64|34.63
Mahāsamund|IND|21.11|82.09
Gallarate|ITA|45.66|8.79
Langenhagen|DEU|52.45|9.74
Madrid|COL|4.73|-74.26
Arjona|COL|10.25|-75.34
San Mateo|VEN|10.21|-67.42
Schwerte|DEU|51.44|7.57
Matli|PAK|25.04|68.66
Gajraula|IND|28.85|78.24
Khagrachhari|BGD|23.11|91.97
Konibodom|TJK|40.29|70.43
Ma'an|JOR|30.20|35.73
Speyer|DEU|49.32|8.43
Nkoteng|CMR|4.52|12.03
Issia|CIV|6.49|-6.59
Torbalı|TUR|38.15|27.36
Swedru|GHA|5.54|-0.70
Ābu Road|IND|24.48|72.78
Chomutov|CZE|50.46|13.42
Nanjangūd|IND|12.12|76.68
Ono|JPN|34.85|134.93
Al Khābūrah|OMN|23.97|57.09
Sālūr|IND|18.52|83.21
Chusovoy|RUS|58.30|57.81
Sour el Ghozlane|DZA|36.15|3.69
Bilhorod-Dnistrovskyi|UKR|46.19|30.35
Anju|PRK|39.62|125.66
Villa Francisca|DOM|18.48|-69.89
Buta|COD|2.79|24.73
Otradnyy|RUS|53.38|51.35
Metlili Chaamba|DZA|32.27|3.63
Jihlava|CZE|49.40|15.59
Bhongīr|IND|17.52|78.89
Snezhinsk|RUS|56.09|60.73
Dunaújváros|HUN|46.96|18.94
Ŭiju|PRK|40.20|124.53
Inda Silasē|ETH|14.10|38.28
Heidenheim an der Brenz|DEU|48.68|10.15
Tateyama|JPN|34.98|139.87
Jatiroto|IDN|-7.88|111.12
Aonla|IND|28.27|79.17
Akademgorodok|RUS|54.85|83.11
Al-Hamdaniya|IRQ|36.27|43.38
Arashiyama|JPN|35.01|135.68
Berlin Treptow|DEU|52.49|13.44
Ciudad Sandino|NIC|12.16|-86.34
Ghazieh|LBN|33.52|35.37
Hpa-An|MMR|16.89|97.63
Juigalpa|NIC|12.11|-85.36
Ko Samui|THA|9.54|99.94
Kozeyevo|RUS|55.87|37.62
Kozhukhovo|RUS|55.70|37.67
Likhobory|RUS|55.85|37.57
Merelani|TZA|-3.56|36.98
Merter Keresteciler|TUR|41.01|28.89
Metrogorodok|RUS|55.81|37.79
Moanda|COD|-5.93|12.37
Monsanto|PRT|39.46|-8.71
Nikol’skoye|RUS|55.68|37.48
Novokhovrino|RUS|55.87|37.50
Novokuz’minki|RUS|55.72|37.78
Novovladykino|RUS|55.85|37.58
Putrajaya|MYS|2.94|101.69
Rawala Kot|PAK|33.86|73.76
Rustavi|GEO|41.56|44.98
Semënovskoye|RUS|55.68|37.55
Tipitapa|NIC|12.20|-86.10
Untolovo|RUS|60.01|30.21
Vagonoremont|RUS|55.90|37.55
Vatutino|RUS|55.88|37.69
Xo‘jayli Shahri|UZB|42.41|59.45
güngören merter|TUR|41.01|28.89
‘Ayn al ‘Arab|SYR|36.89|38.35
Tabas|IRN|33.60|56.92
Khagaria|IND|25.50|86.47
Dhāmpur|IND|29.31|78.51
Rio Tinto|PRT|41.18|-8.56
Peine|DEU|52.32|10.24
Maun|BWA|-19.98|23.42
Sayanogorsk|RUS|53.09|91.40
Marano di Napoli|ITA|40.90|14.19
Mariendorf|DEU|52.44|13.38
Doetinchem|NLD|51.97|6.29
Mukah|MYS|2.89|112.09
Kanash|RUS|55.51|47.49
Pordenone|ITA|45.96|12.66
Kabba|NGA|7.83|6.08
Monchegorsk|RUS|67.94|32.87
Niksar|TUR|40.59|36.95
Odienné|CIV|9.51|-7.56
Sardhana|IND|29.15|77.61
Dīdwāna|IND|27.40|74.58
Zaranj|AFG|30.96|61.86
Chortoq|UZB|41.07|71.82
Falāvarjān|IRN|32.56|51.51
Neunkirchen|DEU|49.34|7.18
Okhtyrka|UKR|50.31|34.90
Sugito|JPN|36.03|139.73
Östersund|SWE|63.18|14.64
Zaječar|SRB|43.90|22.26
Kerkrade|NLD|50.87|6.06
Lota|CHL|-37.09|-73.16
Puławy|POL|51.42|21.97
Khemis el Khechna|DZA|36.65|3.33
Dosso|NER|13.05|3.19
Chachoengsao|THA|13.69|101.07
Chilmāri|BGD|25.56|89.67
Katoro|TZA|-3.02|31.90
Jalor|IND|25.35|72.62
Keskin|TUR|39.67|33.61
Labuhan Deli|IDN|3.73|98.67
Hadali|PAK|32.64|74.57
Myrnohrad|UKR|48.31|37.26
Irákleio|GRC|38.05|23.77
Carcassonne|FRA|43.21|2.35
Rājgarh|IND|28.64|75.39
Bārh|IND|25.48|85.71
Tokoname|JPN|34.88|136.85
Badūria|IND|22.74|88.79
Ifakara|TZA|-8.13|36.68
Wodzisław Śląski|POL|50.00|18.47
Bad Oeynhausen|DEU|52.21|8.80
Karapınar|TUR|37.72|33.55
Shorāpur|IND|16.52|76.76
Īstgāh-e Rāh Āhan-e Garmsār|IRN|35.23|52.31
Lichtenrade|DEU|52.40|13.41
Acireale|ITA|37.61|15.17
Angoulême|FRA|45.65|0.15
Nageswari|BGD|25.97|89.69
Ziway|ETH|7.93|38.72
Jugsālai|IND|22.78|86.18
Skarżysko-Kamienna|POL|51.11|20.87
Jobabo|CUB|20.91|-77.28
Suhum|GHA|6.04|-0.45
Mut|TUR|36.64|33.44
La Estrella|COL|6.16|-75.64
Satka|RUS|55.04|59.04
Hvidovre|DNK|55.66|12.47
Cha-am|THA|12.80|99.97
An Nabk|SYR|34.02|36.73
Sorokyne|UKR|48.29|39.74
Alexandria|ROU|43.98|25.33
Kizhake Chālakudi|IND|10.30|76.34
Arecibo|PRI|18.47|-66.72
Mirpur Mathelo|PAK|28.02|69.55
Ruzayevka|RUS|54.06|44.95
Grangwav|HTI|18.43|-72.77
Tomioka|JPN|36.25|138.90
Dornbirn|AUT|47.41|9.74
Libertador General San Martín|ARG|-23.81|-64.79
Scafati|ITA|40.76|14.54
Hof|DEU|50.31|11.91
Timimoun|DZA|29.26|0.23
Annecy|FRA|45.91|6.13
I-n-Salah|DZA|27.19|2.46
Mutsu|JPN|41.29|141.22
Bentong Town|MYS|3.52|101.91
Radomsko|POL|51.07|19.44
Abū ‘Arīsh|SAU|16.97|42.83
Copacabana|COL|6.35|-75.51
Paghmān|AFG|34.59|68.95
Moncalieri|ITA|45.00|7.68
Rehnān|IRN|32.68|51.60
Gampengrejo|IDN|-7.77|112.02
Sidlaghatta|IND|13.39|77.86
Goshogawara|JPN|40.80|140.44
Friedrichsfelde|DEU|52.51|13.51
Hacienda La Calera|CHL|-32.78|-71.22
Viareggio|ITA|43.87|10.25
Kleve|DEU|51.79|6.14
Saiki|JPN|32.95|131.90
Fujiyoshida|JPN|35.44|138.80
Dāhānu|IND|19.97|72.71
Touggourt|DZA|33.11|6.06
Trstenik|SRB|43.62|21.00
Skierniewice|POL|51.95|20.16
Port of Spain|TTO|10.67|-61.52
Bannu|PAK|32.99|70.60
Dompu|IDN|-8.54|118.46
Pajok|SSD|3.87|32.48
Pak Chong|THA|14.71|101.42
Verkhnyaya Salda|RUS|58.05|60.56
Kampen|NLD|52.55|5.91
Khān Shaykhūn|SYR|35.44|36.65
Qiryat Ata|ISR|32.81|35.11
Peć|XKK|42.66|20.29
T’aebaek|KOR|37.18|128.99
Gatak|IDN|-7.59|110.70
Rasipuram|IND|11.46|78.19
Viedma|ARG|-40.81|-63.00
Benevento|ITA|41.13|14.78
Rosso|MRT|16.51|-15.81
Osinniki|RUS|53.62|87.36
Novyy Turtkul’|UZB|41.55|61.02
Singaparna|IDN|-7.35|108.11
Punganūru|IND|13.37|78.57
Mandapeta|IND|16.86|81.93
Nekā|IRN|36.65|53.30
Poonamalle|IND|13.05|80.11
Waingapu|IDN|-9.66|120.26
Ravensburg|DEU|47.78|9.61
Barpeta|IND|26.32|91.01
Al Balyanā|EGY|26.24|32.00
Kolokani|MLI|13.57|-8.03
Velasco Ibarra|ECU|-1.04|-79.64
Frechen|DEU|50.91|6.81
Verrettes|HTI|19.05|-72.47
Crotone|ITA|39.08|17.13
Elmshorn|DEU|53.75|9.65
‘Afrīn|SYR|36.51|36.87
Megion|RUS|61.03|76.11
Ibiza|ESP|38.91|1.43
Dullewala|PAK|31.83|71.44
Saint-André|REU|-20.96|55.65
Weert|NLD|51.25|5.71
Kyaikto|MMR|17.31|97.01
Tamlūk|IND|22.30|87.93
Bhabhua|IND|25.04|83.61
Martaban|MMR|16.53|97.62
Biel/Bienne|CHE|47.14|7.25
Plato|COL|9.79|-74.78
Masuda|JPN|34.67|131.85
Trollhättan|SWE|58.28|12.29
Romny|UKR|50.75|33.47
Kathua|IND|32.37|75.53
Torzhok|RUS|57.04|34.96
Panchagarh|BGD|26.33|88.56
Bornheim|DEU|50.76|6.99
Nangal|IND|31.39|76.38
Tafí Viejo|ARG|-26.73|-65.26
Sombor|SRB|45.77|19.11
Chigorodó|COL|7.67|-76.68
Velletri|ITA|41.69|12.78
Woerden|NLD|52.09|4.88
Cojutepeque|SLV|13.72|-88.93
el Raval|ESP|41.38|2.17
Asadābād|AFG|34.87|71.15
Sittard|NLD|51.00|5.87
Nihtaur|IND|29.32|78.39
Banyumas|IDN|-7.51|109.29
Solok|IDN|-0.80|100.66
Baracoa|CUB|20.35|-74.50
Nonoichi|JPN|36.53|136.62
Kurayoshi|JPN|35.43|133.82
Bulungu|COD|-4.54|18.60
Kutno|POL|52.23|19.36
Shibukawa|JPN|36.48|139.00
Kuybyshev|RUS|55.45|78.32
Uttar Char Fasson|BGD|22.23|90.71
Mao|DOM|19.55|-71.08
Pameungpeuk|IDN|-7.02|107.60
Kyustendil|BGR|42.28|22.69
Shtip|MKD|41.75|22.20
Sosnovaya Polyana|RUS|59.84|30.15
Bondy|FRA|48.90|2.49
Ami|JPN|36.03|140.20
Azrou|MAR|33.43|-5.22
Banting|MYS|2.81|101.50
Annaka|JPN|36.33|138.90
Boedo|ARG|-34.63|-58.42
Vsevolozhsk|RUS|60.02|30.67
Xánthi|GRC|41.13|24.89
Saipan|MNP|15.21|145.75
Bājil|YEM|15.06|43.29
Starogard Gdański|POL|53.96|18.53
Ust’-Kut|RUS|56.79|105.77
Palpalá|ARG|-24.26|-65.21
Muğla|TUR|37.22|28.37
Buduran|IDN|-7.43|112.72
Alaşehir|TUR|38.35|28.52
Puerto Francisco de Orellana|ECU|-0.47|-76.99
Lachhmangarh Sīkar|IND|27.82|75.03
Cava Dè Tirreni|ITA|40.70|14.71
Concepción|PRY|-23.40|-57.43
Portugalete|ESP|43.32|-3.02
Avellino|ITA|40.91|14.79
Birni N Konni|NER|13.80|5.25
Donggang|TWN|22.47|120.45
Kyaikkami|MMR|16.08|97.56
Tiruvallur|IND|13.14|79.91
San Lorenzo|ITA|40.86|14.26
Le Blanc-Mesnil|FRA|48.94|2.46
Ash Shuhadā’|EGY|30.60|30.90
Bābolsar|IRN|36.70|52.65
Villejuif|FRA|48.79|2.36
Soest|DEU|51.58|8.11
Sri Dūngargarh|IND|28.10|74.01
Kibuye|RWA|-2.06|29.35
Parbatipur|BGD|25.66|88.93
Puerto Cortez|HND|15.83|-87.93
Shināş|OMN|24.74|56.47
Iwakura|JPN|35.28|136.87
Givatayim|ISR|32.07|34.81
Sīdī Sālim|EGY|31.27|30.79
Titahari|NPL|26.66|87.27
El Kef|TUN|36.17|8.70
Phú Khương|VNM|11.28|106.13
Raxaul|IND|26.98|84.85
El Carmen de Bolívar|COL|9.72|-75.12
Svitlovods’k|UKR|49.05|33.24
Bhamo|MMR|24.25|97.23
Siruguppa|IND|15.63|76.89
Hala|PAK|25.81|68.42
Rastatt|DEU|48.86|8.21
Saint-Louis|REU|-21.29|55.41
Bāruipur|IND|22.35|88.44
Māndvi|IND|22.83|69.35
Mājalgaon|IND|19.16|76.21
Ratnapura|LKA|6.69|80.40
Aībak|AFG|36.26|68.02
Juhaynah|EGY|26.67|31.50
Ratodero|PAK|27.80|68.29
Warud|IND|21.47|78.27
Erkrath|DEU|51.22|6.91
Wānkāner|IND|22.61|70.94
Ol Kalou|KEN|-0.27|36.38
Krosno|POL|49.69|21.77
Luwuk|IDN|-0.95|122.79
Churāchāndpur|IND|24.33|93.67
Narathiwat|THA|6.43|101.82
Hammam-Lif|TUN|36.73|10.34
Foligno|ITA|42.95|12.70
Sungai Raya|IDN|0.70|108.90
Sufālat Samā’il|OMN|23.32|58.02
Weißensee|DEU|52.56|13.47
Kurganinsk|RUS|44.88|40.60
Raduzhny|RUS|62.10|77.47
Leribe|LSO|-28.87|28.05
Greve|DNK|55.58|12.30
Dumka|IND|24.27|87.25
Amahai|IDN|-3.34|128.92
Talegaon Dābhāde|IND|18.74|73.68
Merouana|DZA|35.63|5.91
Hunsūr|IND|12.30|76.29
Balung|IDN|-7.73|113.92
San Lorenzo|ARG|-28.13|-58.77
Marijampolė|LTU|54.56|23.35
Mtsensk|RUS|53.28|36.57
Nichelino|ITA|45.00|7.65
Maumere|IDN|-8.62|122.21
Badulla|LKA|6.98|81.06
Bedong|MYS|5.73|100.51
Grasse|FRA|43.66|6.93
Heerhugowaard|NLD|52.67|4.85
Aného|TGO|6.23|1.59
Suluova|TUR|40.83|35.65
Pithorāgarh|IND|29.58|80.21
Jangaon|IND|17.73|79.15
Kafue|ZMB|-15.77|28.18
Civitavecchia|ITA|42.09|11.80
Belaya Kalitva|RUS|48.19|40.77
Atraulī|IND|28.03|78.29
Narsimhapur|IND|22.95|79.18
Rūdsar|IRN|37.14|50.29
Stuttgart-Ost|DEU|48.78|9.21
Dülmen|DEU|51.83|7.28
Alajuela|CRI|10.02|-84.21
Hódmezővásárhely|HUN|46.42|20.33
Aznā|IRN|33.61|48.93
Mutengene|CMR|4.09|9.31
Mulbāgal|IND|13.16|78.39
Shelekhov|RUS|52.21|104.09
San Pedro|ARG|-33.68|-59.67
Kiryat Gat|ISR|31.61|34.76
Montana|BGR|43.41|23.23
Frankenthal|DEU|49.53|8.35
Mudhol|IND|16.33|75.28
Gudalur|IND|9.68|77.25
Serowe|BWA|-22.39|26.71
Gryazi|RUS|52.50|39.94
Kon Tum|VNM|14.35|108.01
Herzogenrath|DEU|50.87|6.09
Cutral-Có|ARG|-38.93|-69.23
Luang Prabang|LAO|19.89|102.14
Prostějov|CZE|49.47|17.11
Urgut Shahri|UZB|39.42|67.26
Dębica|POL|50.05|21.41
Şebin Karahisar|TUR|40.29|38.42
Barwāni|IND|22.03|74.90
Sevran|FRA|48.94|2.53
Kifisiá|GRC|38.07|23.81
Přerov|CZE|49.46|17.45
Buea|CMR|4.15|9.24
Volkovysk|BLR|53.16|24.45
Rijswijk|NLD|52.04|4.33
Chegutu|ZWE|-18.13|30.14
Pran Buri|THA|12.38|99.90
Shchuchinsk|KAZ|52.94|70.19
Chabahar|IRN|25.29|60.64
Ursus|POL|52.20|20.88
Nysa|POL|50.47|17.33
Castres|FRA|43.61|2.24
Mozhga|RUS|56.44|52.23
Punalūr|IND|9.02|76.92
Hämeenlinna|FIN|61.00|24.46
Dome|GHA|5.65|-0.24
Chalon-sur-Saône|FRA|46.78|4.85
Ar Rumaythah|IRQ|31.53|45.20
San José Pinula|GTM|14.55|-90.41
Meru|KEN|0.05|37.66
Tire|TUR|38.09|27.74
Sasayama|JPN|35.07|135.22
Rwamagana|RWA|-1.95|30.43
Sawara|JPN|35.88|140.50
Duekoué|CIV|6.74|-7.35
Marseille 04|FRA|43.30|5.40
Porvoo|FIN|60.39|25.67
Kintampo|GHA|8.06|-1.73
Padrauna|IND|26.90|83.98
Florida|COL|3.32|-76.23
Jovellanos|CUB|22.80|-81.19
Dzerzhinsky|RUS|55.63|37.86
P’ot’i|GEO|42.14|41.67
Jatoi Shimali|PAK|29.52|70.84
Tres Arroyos|ARG|-38.37|-60.28
Viterbo|ITA|42.42|12.11
Gumia|IND|23.80|85.83
Mandeville|JAM|18.04|-77.51
Poso|IDN|-1.40|120.75
Battipaglia|ITA|40.61|14.98
Oued Lill|TUN|36.83|10.04
Kissidougou|GIN|9.18|-10.10
Jawhar|SOM|2.78|45.50
Rho|ITA|45.53|9.04
Bail-Hongal|IND|15.81|74.86
Shujālpur|IND|23.41|76.71
Arras|FRA|50.29|2.78
San Remo|ITA|43.82|7.78
Sant Gervasi - Galvany|ESP|41.40|2.14
Kulu|TUR|39.10|33.08
Dīla|ETH|6.42|38.32
Boulogne-sur-Mer|FRA|50.73|1.61
Lörrach|DEU|47.61|7.66
Beryozovsky|RUS|56.91|60.80
Ilaro|NGA|6.89|3.01
Inashiki|JPN|35.96|140.32
Amursk|RUS|50.24|136.88
Omīdīyeh|IRN|30.76|49.70
Santurtzi|ESP|43.33|-3.03
Vitina|XKK|42.32|21.36
Chelles|FRA|48.88|2.59
Jaisingpur|IND|16.78|74.55
Chenārān|IRN|36.65|59.12
Cagnes-sur-Mer|FRA|43.66|7.15
Gujō|JPN|35.74|136.96
Agrínio|GRC|38.62|21.41
Saint-Herblain|FRA|47.22|-1.65
Berat|ALB|40.71|19.95
Ţāmiyah|EGY|29.48|30.96
Esplugues de Llobregat|ESP|41.38|2.09
Chatrā|IND|24.21|84.87
Al Jubayhah|JOR|32.01|35.90
Karlovac|HRV|45.49|15.55
Pāchora|IND|20.67|75.35
Patancheru|IND|17.53|78.26
Wejherowo|POL|54.61|18.24
San Pedro Ayampuc|GTM|14.78|-90.45
Singkil|IDN|2.29|97.79
Panna|IND|24.72|80.19
Phalodi|IND|27.13|72.37
Yeola|IND|20.04|74.49
Naka|JPN|36.05|140.17
Karkira|DZA|36.93|6.59
Choma|ZMB|-16.81|26.99
Nakama|JPN|33.82|130.71
Stepnogorsk|KAZ|52.35|71.88
Njombe|TZA|-9.35|34.77
Sheikhpura|IND|25.14|85.84
São Domingos de Rana|PRT|38.70|-9.34
Ventanas|ECU|-1.44|-79.46
Tomé|CHL|-36.62|-72.96
Suruç|TUR|36.98|38.43
Gori|GEO|41.98|44.12
Surin|THA|14.88|103.49
Albstadt|DEU|48.22|9.03
El Hadjar|DZA|36.80|7.74
Gulāothi|IND|28.59|77.79
Garoua Boulaï|CMR|5.88|14.55
Gotha|DEU|50.95|10.70
Phetchaburi|THA|13.11|99.94
Figueira da Foz|PRT|40.15|-8.86
Kurchatov|RUS|51.66|35.65
Panauti|NPL|27.58|85.52
Lecco|ITA|45.86|9.40
Erdemli|TUR|36.60|34.31
Mikkeli|FIN|61.69|27.27
Seohāra|IND|29.21|78.59
Jauharabad|PAK|32.29|72.28
Vagharshapat|ARM|40.17|44.29
Douai|FRA|50.37|3.08
Lucaya|BHS|26.53|-78.67
Collegno|ITA|45.08|7.57
Twante|MMR|16.71|95.93
Melle|DEU|52.20|8.34
Corato|ITA|41.15|16.41
Zahirābād|IND|17.68|77.61
Chebarkul’|RUS|54.97|60.36
Toyooka|JPN|35.54|134.82
Sarakhs|IRN|36.54|61.16
Middelburg|NLD|51.50|3.61
Ciechanów|POL|52.88|20.62
Kārsiyāng|IND|26.88|88.28
Shepetivka|UKR|50.19|27.06
Cuneo|ITA|44.39|7.55
Barri de les Corts|ESP|41.39|2.13
Emmeloord|NLD|52.71|5.75
Manglaur|IND|29.79|77.88
Beni Saf|DZA|35.30|-1.38
Gangākher|IND|18.97|76.75
Nohar|IND|29.18|74.77
Bani Walid|LBY|31.75|13.98
Alsdorf|DEU|50.88|6.16
Nadym|RUS|65.53|72.52
Chum Phae|THA|16.54|102.10
Staryy Malgobek|RUS|43.54|44.60
Ganj Dundwāra|IND|27.73|78.94
Boca Chica|DOM|18.45|-69.60
Barranca|PER|-10.75|-77.77
Böblingen|DEU|48.68|9.01
Nānpāra|IND|27.86|81.50
Komoro|JPN|36.32|138.43
Curup|IDN|-3.47|102.52
Menzel Bourguiba|TUN|37.15|9.79
Kibungo|RWA|-2.16|30.54
Sadao|THA|6.64|100.42
Paderno Dugnano|ITA|45.57|9.16
Batu Gajah|MYS|4.47|101.04
Atarra|IND|25.29|80.57
Gronau|DEU|52.21|7.02
Teghra|IND|25.49|85.94
Épinay-sur-Seine|FRA|48.95|2.32
Rheda-Wiedenbrück|DEU|51.85|8.30
Bhaisa|IND|19.11|77.96
Kilifi|KEN|-3.63|39.85
Pechora|RUS|65.15|57.22
Bitlis|TUR|38.40|42.11
Penco|CHL|-36.74|-73.00
Bat Khela|PAK|34.62|71.97
Kohtla-Järve|EST|59.40|27.27
At Tāj|LBY|24.20|23.29
Rivoli|ITA|45.07|7.51
Paternò|ITA|37.57|14.90
Dondaicha|IND|21.32|74.57
Zürich (Kreis 3)|CHE|47.36|8.50
Dehlorān|IRN|32.69|47.27
Damaturu|NGA|11.75|11.96
Safonovo|RUS|55.11|33.23
Gavà|ESP|41.31|2.00
Montesilvano Marina|ITA|42.51|14.15
Mahdia|TUN|35.50|11.06
Vite|IND|17.27|74.54
Peddāpuram|IND|17.08|82.14
Tindouf|DZA|27.67|-8.15
Rasskazovo|RUS|52.66|41.88
La Lima|HND|15.43|-87.92
Mazara del Vallo|ITA|37.66|12.59
Neustadt am Rübenberge|DEU|52.50|9.46
Kot Radha Kishan|PAK|31.17|74.10
Kamen|DEU|51.59|7.66
Vincennes|FRA|48.85|2.44
Mahmudābād|IND|27.29|81.12
Kol’chugino|RUS|56.30|39.38
Chivacoa|VEN|10.16|-68.89
Kahna Nau|PAK|31.37|74.37
Hikari|JPN|33.95|131.95
Şafwá|SAU|26.65|49.96
San Benedetto del Tronto|ITA|42.96|13.88
Uozu|JPN|36.80|137.40
Pakur|IND|24.64|87.84
Gbarnga|LBR|7.00|-9.47
Jalapa|GTM|14.63|-89.99
Cherthala|IND|9.68|76.34
Al Ḩāmūl|EGY|31.31|31.15
Mashtūl as Sūq|EGY|30.36|31.38
Casalnuovo di Napoli|ITA|40.91|14.34
Mustafābād|PAK|30.89|73.50
Coyhaique|CHL|-45.58|-72.07
Cologno Monzese|ITA|45.53|9.28
Higashine|JPN|38.44|140.40
Wajir|KEN|1.75|40.06
Nāyudupet|IND|13.91|79.89
Bauta|CUB|22.98|-82.55
Hamada|JPN|34.88|132.08
Martigues|FRA|43.41|5.06
Hālol|IND|22.50|73.47
Leonberg|DEU|48.80|9.02
Singen|DEU|47.76|8.84
Zwijndrecht|NLD|51.82|4.63
Vahdat|TJK|38.56|69.01
Kharar|IND|30.75|76.65
Volkhov|RUS|59.93|32.34
Burhānuddin|BGD|22.50|90.72
Chak Thirty-one -Eleven Left|PAK|30.42|72.70
Obukhovo|RUS|59.84|30.45
Puttalam|LKA|8.04|79.83
Tamana|JPN|32.95|130.57
Çumra|TUR|37.57|32.77
Bhadrāchalam|IND|17.67|80.89
Sesto Fiorentino|ITA|43.83|11.20
Coatepeque|GTM|14.70|-91.86
Kafranbel|SYR|35.61|36.56
Chaïdári|GRC|38.01|23.67
Rāmpura|IND|30.26|75.24
Stade|DEU|53.59|9.48
Komotiní|GRC|41.12|25.41
Kālīganj|BGD|23.41|89.14
Waalwijk|NLD|51.68|5.07
Acre|ISR|32.93|35.08
Vercelli|ITA|45.32|8.42
Eilat|ISR|29.56|34.95
Langenhorn|DEU|53.67|10.02
Argungu|NGA|12.74|4.53
Pozzuoli|ITA|40.84|14.10
Sama|ESP|43.30|-5.68
Ain Sukhna|EGY|29.60|32.32
Dohār|BGD|23.59|90.14
Misterbianco|ITA|37.52|15.01
Numata|JPN|36.63|139.05
Afif|SAU|23.91|42.92
Mattanur|IND|11.93|75.57
Strumica|MKD|41.44|22.64
Neyrīz|IRN|29.20|54.33
Yefremov|RUS|53.15|38.10
Mumias|KEN|0.33|34.49
Voi|KEN|-3.40|38.56
Santo Domingo|CUB|22.59|-80.24
Shertallai|IND|9.69|76.34
San Giorgio a Cremano|ITA|40.83|14.34
Sironj|IND|24.10|77.69
Daund|IND|18.47|74.58
Marseille 03|FRA|43.30|5.38
Centar Župa|MKD|41.48|20.56
Hennef|DEU|50.78|7.28
Anzio|ITA|41.45|12.62
Bünde|DEU|52.20|8.59
Liberia|CRI|10.64|-85.44
Parlākimidi|IND|18.78|84.09
Pujali|IND|22.47|88.15
Sololá|GTM|14.77|-91.18
Ashta|IND|23.02|76.72
Santiago de Veraguas|PAN|8.10|-80.98
Nandikotkūr|IND|15.86|78.27
Dédougou|BFA|12.46|-3.46
Bourg-en-Bresse|FRA|46.21|5.23
Youkaichi|JPN|35.12|136.20
Kanevskaya|RUS|46.08|38.96
’Aïn el Turk|DZA|35.74|-0.77
Khalīlābād|IND|26.77|83.07
Soccavo|ITA|40.85|14.19
Nanao|JPN|37.05|136.97
Chittaranjan|IND|23.86|86.90
Hashtpar|IRN|37.80|48.91
Salcedo|DOM|19.38|-70.42
Meiderich|DEU|51.47|6.77
Chiquinquirá|COL|5.62|-73.82
Obita|JPN|32.82|129.88
Huizen|NLD|52.30|5.24
Pāthardih|IND|23.67|86.43
Vlissingen|NLD|51.44|3.57
Iţsā|EGY|29.24|30.79
Spassk-Dal’niy|RUS|44.60|132.83
Wismar|DEU|53.89|11.45
Maţāy|EGY|28.42|30.78
Urla|TUR|38.32|26.76
Dūngarpur|IND|23.84|73.71
Shebekino|RUS|50.41|36.91
San Isidro|ARG|-34.47|-58.53
Ridderkerk|NLD|51.87|4.60
Chernyakhovsk|RUS|54.63|21.82
Mandlā|IND|22.60|80.37
Beveren|BEL|51.21|4.26
Antequera|ESP|37.02|-4.56
Midelt|MAR|32.69|-4.75
Boudouaou|DZA|36.73|3.41
Tôlanaro|MDG|-25.03|46.98
Takikawa|JPN|43.55|141.91
Leiria|PRT|39.74|-8.81
Akçaabat|TUR|41.02|39.57
Forbesganj|IND|26.30|87.27
Nocera Inferiore|ITA|40.75|14.65
Iganga|UGA|0.61|33.47
Soest|NLD|52.17|5.29
Devinuwara|LKA|5.93|80.59
Hokuto|JPN|35.83|138.40
Myawadi|MMR|16.69|98.51
Paşcani|ROU|47.25|26.72
Tung Chung|HKG|22.29|113.94
Zuwārah|LBY|32.93|12.08
Koysinceq|IRQ|36.08|44.63
Harpanahalli|IND|14.79|75.99
Roermond|NLD|51.19|5.99
Itānagar|IND|27.09|93.61
Bobigny|FRA|48.91|2.45
Montluçon|FRA|46.34|2.60
Talagang|PAK|32.93|72.42
Sykiés|GRC|40.65|22.95
Gumlā|IND|23.04|84.54
Scandicci|ITA|43.75|11.19
Dededo Village|GUM|13.52|144.84
Ozar|IND|20.09|73.93
Afula|ISR|32.61|35.29
Zyryanovsk|KAZ|49.73|84.27
Candi Prambanan|IDN|-7.75|110.49
Golpāyegān|IRN|33.45|50.29
Vallenar|CHL|-28.58|-70.76
Kimje|KOR|35.80|126.89
Aliağa|TUR|38.80|26.97
Jablonec nad Nisou|CZE|50.72|15.17
Zürich (Kreis 9)|CHE|47.38|8.48
Taunsa|PAK|30.70|70.65
Pasaje|ECU|-3.33|-79.81
Muntilan|IDN|-7.58|110.29
Angol|CHL|-37.80|-72.72
Skhirate|MAR|33.85|-7.03
Aubagne|FRA|43.29|5.57
Bhīmunipatnam|IND|17.89|83.45
Jamundí|COL|3.26|-76.53
Dráma|GRC|41.15|24.15
Tānda|IND|28.98|78.94
Valenciennes|FRA|50.36|3.53
Wiener Neustadt|AUT|47.80|16.23
Aksu|KAZ|52.04|76.93
Ishigaki|JPN|24.34|124.16
Danlí|HND|14.03|-86.58
Rumia|POL|54.57|18.39
Vomero|ITA|40.84|14.23
Strezhevoy|RUS|60.73|77.59
Berastagi|IDN|3.19|98.51
Kapadvanj|IND|23.02|73.07
Herning|DNK|56.14|8.98
Ṭikāpur|NPL|28.53|81.12
Nettuno|ITA|41.46|12.66
May Pen|JAM|17.96|-77.25
Richard-Toll|SEN|16.46|-15.70
Al ‘Azīzīyah|IRQ|32.91|45.06
Chone|ECU|-0.70|-80.09
Si Sa Ket|THA|15.11|104.33
Amberg|DEU|49.44|11.86
Kanye|BWA|-24.97|25.33
Bambanglipuro|IDN|-7.95|110.28
Suresnes|FRA|48.87|2.23
Alzira|ESP|39.15|-0.43
Linden|GUY|6.01|-58.31
Avtovo|RUS|59.87|30.27
Ponte de Lima|PRT|41.77|-8.58
Meudon|FRA|48.81|2.23
Erkelenz|DEU|51.08|6.32
Gbawe|GHA|5.58|-0.31
Keşan|TUR|40.86|26.63
Kirtipur|NPL|27.68|85.28
Pradera|COL|3.42|-76.24
Homburg|DEU|49.33|7.34
Marseille 05|FRA|43.30|5.40
Berriane|DZA|32.83|3.77
Straubing|DEU|48.88|12.57
Kamen’-na-Obi|RUS|53.79|81.34
Mae Sot|THA|16.72|98.57
Akhtubinsk|RUS|48.28|46.17
Mawlaik|MMR|23.64|94.40
Drachten|NLD|53.11|6.10
Oued Fodda|DZA|36.19|1.53
Nsawam|GHA|5.81|-0.35
Cabaiguán|CUB|22.08|-79.50
Halle Neustadt|DEU|51.48|11.92
Zduńska Wola|POL|51.60|18.94
Frosinone|ITA|41.64|13.34
Zvolen|SVK|48.57|19.15
Thoubāl|IND|24.64|94.00
Mahalapye|BWA|-23.10|26.81
Denia|ESP|38.84|0.11
Véroia|GRC|40.52|22.20
Koesan|KOR|36.81|127.79
Beyşehir|TUR|37.68|31.72
Morār|IND|26.23|78.22
Memāri|IND|23.18|88.10
Chieti|ITA|42.35|14.16
Sieradz|POL|51.60|18.73
Alcamo|ITA|37.98|12.96
Regla|CUB|23.13|-82.33
Nellikkuppam|IND|11.78|79.67
Fayzabad|AFG|37.12|70.58
Bayonne|FRA|43.49|-1.47
Angul|IND|20.84|85.10
Karmi’el|ISR|32.92|35.31
Kołobrzeg|POL|54.18|15.58
Bluefields|NIC|12.01|-83.76
Istres|FRA|43.51|4.99
Cuscatancingo|SLV|13.73|-89.18
Fria|GIN|10.37|-13.58
Kan’onjichō|JPN|34.13|133.65
Medak|IND|18.05|78.26
Zouila|TUN|35.50|11.06
Hājīganj|BGD|23.25|90.86
Kālpi|IND|26.12|79.73
Krasnoye Selo|RUS|59.74|30.09
Thionville|FRA|49.36|6.16
Morón|VEN|10.49|-68.20
Thatta|PAK|24.75|67.92
Hodal|IND|27.89|77.37
Radès|TUN|36.77|10.27
Onoda|JPN|34.00|131.18
Ketanggungan|IDN|-6.94|108.89
Roskilde|DNK|55.64|12.08
Birecik|TUR|37.03|37.98
Tsubame|JPN|37.66|138.93
Moyobamba|PER|-6.03|-76.97
Villa Constitución|ARG|-33.23|-60.33
Phumĭ Véal Srê|KHM|10.98|104.78
Arsikere|IND|13.31|76.26
Mantes-la-Jolie|FRA|48.99|1.72
Lagunillas|VEN|10.13|-71.26
Karacabey|TUR|40.21|28.36
Winneba|GHA|5.35|-0.62
Compiègne|FRA|49.42|2.83
Nichinan|JPN|31.60|131.37
Kasoa|GHA|5.53|-0.42
Pärnu|EST|58.39|24.50
Petroşani|ROU|45.42|23.37
Nidadavole|IND|16.91|81.67
Ţūlkarm|PSE|32.31|35.03
Boû Arfa|DZA|36.46|2.81
Brühl|DEU|50.83|6.90
Krasnyy Sulin|RUS|47.89|40.07
Al Badārī|EGY|26.99|31.42
Mazatenango|GTM|14.53|-91.50
Jhajjar|IND|28.61|76.66
Settimo Torinese|ITA|45.14|7.77
Sarai Alamgir|PAK|32.90|73.76
Şereflikoçhisar|TUR|38.94|33.54
Ålesund|NOR|62.47|6.15
Rejon placu Świętego Macieja|POL|51.12|17.04
Ust’-Labinsk|RUS|45.21|39.69
Myski|RUS|53.71|87.80
Baranoa|COL|10.79|-74.92
Usinsk|RUS|65.99|57.53
Mieres|ESP|43.25|-5.77
Varangaon|IND|21.02|75.91
Souq Larb’a al Gharb|MAR|34.69|-6.00
Rembangan|IDN|-6.70|111.34
Rtishchevo|RUS|52.26|43.79
Alapayevsk|RUS|57.85|61.70
Piendamo|COL|2.64|-76.53
Dreta de l'Eixample|ESP|41.40|2.17
Nevers|FRA|46.99|3.16
Kachkanar|RUS|58.70|59.48
Usta Muhammad|PAK|28.18|68.04
Sayansk|RUS|54.11|102.16
Považská Bystrica|SVK|49.12|18.42
Fellbach|DEU|48.81|9.28
Lashkar Gāh|AFG|31.59|64.37
Hāgere Hiywet|ETH|8.98|37.85
Lehrte|DEU|52.37|9.98
Nordhausen|DEU|51.50|10.80
Adrar|DZA|27.87|-0.29
Nabire|IDN|-3.36|135.50
San Germán|CUB|20.60|-76.13
Jammalamadugu|IND|14.85|78.38
Lahr|DEU|48.34|7.87
Salinas|ECU|-2.21|-80.95
Jasdan|IND|22.04|71.21
Eisenach|DEU|50.98|10.32
Nonsan|KOR|36.20|127.08
Kendrāparha|IND|20.50|86.42
Chartres|FRA|48.45|1.49
El Attaf|DZA|36.22|1.67
Hoeryŏng|PRK|42.44|129.75
Tutayev|RUS|57.89|39.54
Llefià|ESP|41.44|2.22
Hagi|JPN|34.40|131.42
Batouri|CMR|4.43|14.37
Gobārdānga|IND|22.88|88.75
Paso de los Libres|ARG|-29.71|-57.09
Yellandu|IND|17.59|80.32
Kamra|PAK|33.75|73.51
Merta|IND|26.65|74.03
Gebog|IDN|-6.74|110.84
Mislata|ESP|39.48|-0.42
Murzuq|LBY|25.92|13.92
Lambayeque|PER|-6.70|-79.91
Polavaram|IND|17.25|81.64
Basoko|COD|1.24|23.62
Colmenar Viejo|ESP|40.66|-3.77
Jerada|MAR|34.31|-2.16
Kanuru|IND|16.29|81.25
Ranchuelo|CUB|22.37|-80.15
Jilib|SOM|0.49|42.79
Pattani|THA|6.87|101.25
Kosonsoy|UZB|41.25|71.55
Mladá Boleslav|CZE|50.41|14.90
Hoyerswerda|DEU|51.44|14.24
Freiberg|DEU|50.91|13.34
Godda|IND|24.83|87.21
Kotputli|IND|27.70|76.20
Bulancak|TUR|40.94|38.23
Pashkovskiy|RUS|45.02|39.10
Pāndhurnā|IND|21.60|78.53
Sertolovo|RUS|60.14|30.20
Picsi|PER|-6.72|-79.77
Siguiri|GIN|11.42|-9.17
Gereshk|AFG|31.82|64.57
Pirmasens|DEU|49.20|7.61
Luleå|SWE|65.58|22.15
Santa Lucía|ARG|-31.54|-68.50
Bắc Ninh|VNM|21.19|106.08
Farah|AFG|32.37|62.12
Goslar|DEU|51.90|10.43
Filderstadt|DEU|48.66|9.22
Ḩajjah|YEM|15.69|43.61
Sagae|JPN|38.37|140.27
Phatthalung|THA|7.62|100.08
Torre Annunziata|ITA|40.75|14.45
Hyvinge|FIN|60.63|24.87
Villa Ángela|ARG|-27.57|-60.72
Fundong|CMR|6.25|10.27
Suhl|DEU|50.61|10.69
Pinto|ESP|40.24|-3.70
Kabale|UGA|-1.25|29.99
Dīg|IND|27.47|77.33
Gonābād|IRN|34.35|58.68
Hihyā|EGY|30.67|31.59
Barajas de Madrid|ESP|40.47|-3.58
Boadilla del Monte|ESP|40.41|-3.88
Villa de Mayo|ARG|-34.51|-58.68
Malgobek|RUS|43.51|44.59
Mogoditshane|BWA|-24.63|25.87
Otwock|POL|52.11|21.26
Kāndhla|IND|29.32|77.27
Kainan|JPN|34.15|135.21
Marseille 06|FRA|43.29|5.38
Le Cannet|FRA|43.58|7.02
Vikārābād|IND|17.34|77.90
Figueres|ESP|42.27|2.96
Weinheim|DEU|49.55|8.67
Medgidia|ROU|44.25|28.28
Rodgau|DEU|50.03|8.89
Morshansk|RUS|53.44|41.81
Sovetsk|RUS|55.08|21.88
Dimitrovgrad|BGR|42.05|25.60
General Pacheco|ARG|-34.45|-58.64
Varkala|IND|8.73|76.72
Lugoj|ROU|45.69|21.90
Saint Thomas Mount|IND|13.00|80.20
Sainthia|IND|23.95|87.68
Tumsar|IND|21.38|79.73
Bad Kreuznach|DEU|49.84|7.87
Qalqīlyah|PSE|32.19|34.97
Kélibia|TUN|36.85|11.09
Munsan|KOR|37.86|126.78
Adeje|ESP|28.12|-16.73
Busia|UGA|0.47|34.09
Lamphun|THA|18.58|99.01
Milas|TUR|37.32|27.78
Hod HaSharon|ISR|32.16|34.89
Mitsuke|JPN|37.53|138.93
Ryūō|JPN|35.65|138.50
Sonqor|IRN|34.78|47.60
Nishifukuma|JPN|33.77|130.47
Siguatepeque|HND|14.60|-87.83
Ambatondrazaka|MDG|-17.83|48.42
Peranāmpattu|IND|12.93|78.72
Mariinsk|RUS|56.21|87.75
Krasnoufimsk|RUS|56.61|57.77
Kamaishi|JPN|39.28|141.87
Dzhetygara|KAZ|52.19|61.20
Macenta|GIN|8.54|-9.47
Warin Chamrap|THA|15.19|104.86
Bakau|GMB|13.48|-16.68
Heerenveen|NLD|52.96|5.92
Lubao|COD|-5.39|25.75
Gijang|KOR|35.24|129.21
Agnibilékrou|CIV|7.13|-3.20
Dendermonde|BEL|51.03|4.10
Kencong|IDN|-8.28|113.37
Barhiya|IND|25.29|86.02
Monheim am Rhein|DEU|51.09|6.89
Biella|ITA|45.56|8.06
Kronstadt|RUS|60.00|29.77
Pelabuhanratu|IDN|-6.99|106.55
Gifhorn|DEU|52.48|10.55
Kālimpong|IND|27.07|88.48
Sandıklı|TUR|38.46|30.27
Rāmachandrapuram|IND|16.84|82.03
Ubari|LBY|26.59|12.78
Yendi|GHA|9.44|-0.01
Franceville|GAB|-1.63|13.58
Repalle|IND|16.02|80.83
Olbia|ITA|40.92|9.50
Kati|MLI|12.74|-8.07
Sant Feliu de Llobregat|ESP|41.38|2.05
Al Qanāyāt|EGY|30.62|31.46
Al Musayyib|IRQ|32.78|44.29
Novodvinsk|RUS|64.42|40.81
Zavolzh’ye|RUS|56.64|43.39
Selu|IND|19.46|76.44
Moroni|COM|-11.70|43.26
Siena|ITA|43.32|11.33
Bhīnmāl|IND|25.00|72.27
Secondigliano|ITA|40.90|14.27
Wattrelos|FRA|50.70|3.22
Misawa|JPN|40.69|141.39
Bangarapet|IND|12.99|78.18
Panji|IDN|-7.73|114.10
Bruchsal|DEU|49.12|8.60
Sivaganga|IND|9.85|78.48
Āstāneh-ye Ashrafīyeh|IRN|37.26|49.94
Su-ngai Kolok|THA|6.03|101.97
Sharypovo|RUS|55.54|89.20
Caluire-et-Cuire|FRA|45.79|4.85
Seregno|ITA|45.65|9.21
Katabu|IDN|-4.93|122.52
Gumel|NGA|12.63|9.39
San Antonio de los Baños|CUB|22.89|-82.50
Rottenburg|DEU|48.48|8.94
Gap|FRA|44.56|6.08
Nakano|JPN|36.75|138.37
Quwaysinā|EGY|30.56|31.16
Wakema|MMR|16.60|95.18
Tirupparangunram|IND|9.88|78.07
Shōranūr|IND|10.76|76.27
Fontem|CMR|5.47|9.88
Fort Portal|UGA|0.66|30.27
Basauri|ESP|43.24|-2.89
Sandefjord|NOR|59.13|10.22
Bhātpāra Abhaynagar|BGD|23.01|89.44
Ventspils|LVA|57.39|21.56
El Affroun|DZA|36.47|2.63
Koryazhma|RUS|61.31|47.17
Bikramganj|IND|25.21|84.26
Cacocum|CUB|20.74|-76.33
Mizunami|JPN|35.37|137.25
Kurobe-shi|JPN|36.90|137.45
Alt-Hohenschönhausen|DEU|52.55|13.50
Tha Yang|THA|12.96|99.91
Komatsushimachō|JPN|34.00|134.58
Mbanga|CMR|4.50|9.57
Talence|FRA|44.81|-0.59
Novozybkov|RUS|52.54|31.93
Freising|DEU|48.40|11.75
Staaken|DEU|52.54|13.15
Tamamura|JPN|36.30|139.12
Sojat|IND|25.92|73.67
Kasungu|MWI|-13.03|33.48
Soran|KAZ|49.79|72.84
Weiden|DEU|49.68|12.16
Kelo|TCD|9.31|15.81
‘Aïn el Hadjel|DZA|35.67|3.88
Famagusta|CYP|35.12|33.94
Khurda|IND|20.18|85.62
Jaspur|IND|29.28|78.83
Thān|IND|22.57|71.20
Kaufbeuren|DEU|47.88|10.62
Lomonosov|RUS|59.91|29.77
Tomiya|JPN|38.39|140.89
Abashiri|JPN|44.02|144.27
Iwai|JPN|36.05|139.90
Partizansk|RUS|43.12|133.12
Tikrīt|IRQ|34.62|43.68
‘Irbīn|SYR|33.54|36.37
Lidingö|SWE|59.37|18.13
Naju|KOR|35.03|126.72
Oberursel|DEU|50.21|8.58
Jintūr|IND|19.61|76.69
Nettetal|DEU|51.32|6.28
Iwanuma|JPN|38.10|140.86
Alès|FRA|44.12|4.08
Khekra|IND|28.87|77.28
Bālāpur|IND|20.67|76.77
Baturaden|IDN|-7.30|109.22
Dīnhāta|IND|26.14|89.46
Gambēla|ETH|8.25|34.58
Kotabumi|IDN|-4.83|104.88
Mercedes|URY|-33.25|-58.03
Aş Şuwayrah|IRQ|32.93|44.78
Amagi|JPN|33.42|130.65
Naini Tāl|IND|29.40|79.45
Gennevilliers|FRA|48.93|2.30
Nadi|FJI|-17.80|177.42
Bucha|UKR|50.54|30.21
Mansa|ZMB|-11.20|28.89
Kyathampalle|IND|19.67|78.53
Myanaung|MMR|18.29|95.32
Chilecito|ARG|-29.16|-67.50
Lucena|ESP|37.41|-4.49
Voznesensk|UKR|47.56|31.33
Baardheere|SOM|2.34|42.28
Konakovo|RUS|56.70|36.77
Sikandra Rao|IND|27.69|78.38
Lālmohan|BGD|22.34|90.74
Yaguajay|CUB|22.33|-79.24
Santa Elena|ECU|-2.23|-80.86
Lovech|BGR|43.13|24.72
Gravina in Puglia|ITA|40.82|16.42
Bilajari|AZE|40.44|49.81
Talghar|KAZ|43.30|77.24
Palmaner|IND|13.20|78.75
Kenscoff|HTI|18.45|-72.28
Mentekab|MYS|3.49|102.35
Esperanza|DOM|19.58|-70.98
Kapshagay|KAZ|43.87|77.06
l'Antiga Esquerra de l'Eixample|ESP|41.39|2.16
Jājpur|IND|20.85|86.34
Alatyr’|RUS|54.84|46.58
Santyoku|KOR|37.44|129.17
Thun|CHE|46.75|7.62
Canning|IND|22.31|88.66
Khairābād|IND|27.53|80.75
Izberbash|RUS|42.57|47.86
Rosa Zarate|ECU|0.33|-79.47
Budapest VI. kerület|HUN|47.50|19.07
Kaarst|DEU|51.23|6.62
Fengxiang|CHN|47.58|130.82
Sidi Bouzid|TUN|35.04|9.48
Balad|IRQ|34.01|44.15
Wunstorf|DEU|52.42|9.44
Umarkot|PAK|25.36|69.74
Kannad|IND|20.26|75.14
Smara|MAR|26.74|-11.67
Athni|IND|16.73|75.06
Nové Zámky|SVK|47.99|18.16
Zainsk|RUS|55.32|52.07
Mampong|GHA|7.06|-1.40
Arkalyk|KAZ|50.25|66.92
Gutao|CHN|37.20|112.18
Iten|KEN|0.67|35.51
Varash|UKR|51.35|25.85
Chepén|PER|-7.22|-79.42
Biaora|IND|23.92|76.91
Eberswalde|DEU|52.83|13.82
Bautzen|DEU|51.18|14.43
Hennaya|DZA|34.95|-1.37
Jhingergācha|BGD|23.11|89.09
Borlänge|SWE|60.49|15.44
Lemgo|DEU|52.03|8.90
Kitob|UZB|39.12|66.89
Kikinda|SRB|45.83|20.47
Madīnat Sittah Uktūbar|EGY|29.82|31.05
Lindi|TZA|-10.00|39.72
Artigas|URY|-30.40|-56.47
Ban Phaeo|THA|13.59|100.11
Coburg|DEU|50.26|10.96
Metlaoui|TUN|34.32|8.40
Chioggia|ITA|45.22|12.28
Tres Cantos|ESP|40.60|-3.71
Kātol|IND|21.27|78.59
Besni|TUR|37.69|37.86
Ārvi|IND|21.00|78.23
Yurimaguas|PER|-5.90|-76.12
Santa Rosa|ECU|-3.45|-79.96
Lincoln|ARG|-34.87|-61.53
Varaždin|HRV|46.30|16.34
Lesozavodsk|RUS|45.48|133.43
Bietigheim-Bissingen|DEU|48.94|9.12
Bāghpat|IND|28.94|77.22
Rābigh|SAU|22.80|39.03
Bar Bigha|IND|25.22|85.73
Toretsk|UKR|48.40|37.85
Ascoli Piceno|ITA|42.85|13.57
Limbdi|IND|22.57|71.81
Požarevac|SRB|44.62|21.19
Dzhankoy|UKR|45.71|34.39
Asahi|JPN|35.72|140.65
Álimos|GRC|37.91|23.72
Diwek|IDN|-7.58|112.23
Faenza|ITA|44.29|11.88
Bilāra|IND|26.18|73.71
Sundargarh|IND|22.12|84.03
Taketoyo|JPN|34.85|136.92
Silkeborg|DNK|56.17|9.55
Korenovsk|RUS|45.47|39.45
Fatwa|IND|25.51|85.31
Irbit|RUS|57.67|63.07
Mānvi|IND|15.99|77.05
Uryupinsk|RUS|50.80|42.01
Hisai-motomachi|JPN|34.67|136.47
Cotuí|DOM|19.05|-70.15
Saint-Priest|FRA|45.70|4.94
Tazoult-Lambese|DZA|35.48|6.26
San Joaquín|VEN|10.26|-67.79
Rosny-sous-Bois|FRA|48.87|2.50
Kyshtym|RUS|55.71|60.55
Gay|RUS|51.47|58.46
Mamou|GIN|10.38|-12.09
Basirpur|PAK|30.58|73.84
Landau in der Pfalz|DEU|49.20|8.12
Sevilla|COL|4.26|-75.93
Shakhtinsk|KAZ|49.71|72.59
Jambusar|IND|22.05|72.80
Huancavelica|PER|-12.78|-74.97
Devakottai|IND|9.95|78.82
Bang Bua Thong|THA|13.92|100.42
Wakkanai|JPN|45.41|141.67
Câmpina|ROU|45.13|25.73
Digras|IND|20.10|77.72
Manicaragua|CUB|22.15|-79.98
Quíbor|VEN|9.93|-69.62
Amancio|CUB|20.82|-77.58
Warora|IND|20.23|79.00
Chiquimula|GTM|14.80|-89.55
Auxerre|FRA|47.80|3.57
Heinsberg|DEU|51.06|6.10
San Vicente|SLV|13.63|-88.80
Medemblik|NLD|52.77|5.11
Pyt-Yakh|RUS|60.75|72.86
Homnābād|IND|17.77|77.13
Guye|CHN|39.73|118.44
Zaraza|VEN|9.35|-65.32
Urus-Martan|RUS|43.13|45.54
Lushnjë|ALB|40.94|19.70
Sūsangerd|IRN|31.56|48.19
Shāhīn Dezh|IRN|36.68|46.57
Yuta|PSE|31.45|35.09
Gādarwāra|IND|22.92|78.78
Lusambo|COD|-4.98|23.44
Shirone|JPN|37.76|139.02
Salon-de-Provence|FRA|43.64|5.09
Lyudinovo|RUS|53.87|34.45
Tortuguitas|ARG|-34.48|-58.75
Bugojno|BIH|44.06|17.45
Myrhorod|UKR|49.97|33.61
Pugachev|RUS|52.01|48.80
Geidam|NGA|12.89|11.93
Naze|JPN|28.37|129.48
Faro|PRT|37.02|-7.93
Kijang|IDN|0.90|104.63
Chidawa|IND|28.24|75.64
Sants|ESP|41.37|2.14
Dogbo|BEN|6.80|1.78
Mazeikiai|LTU|56.32|22.33
Welisara|LKA|7.03|79.90
Zelenokumsk|RUS|44.41|43.88
Abū al Maţāmīr|EGY|30.91|30.17
Miercurea-Ciuc|ROU|46.35|25.80
Seevetal|DEU|53.40|9.97
Draa el Mizan|DZA|36.54|3.83
Stenjevec|HRV|45.81|15.88
Chāmpa|IND|22.04|82.64
Axum|ETH|14.12|38.72
Naugachhia|IND|25.39|87.10
Lankwitz|DEU|52.44|13.35
Konongo|GHA|6.62|-1.22
Daudnagar|IND|25.03|84.40
Hoskote|IND|13.07|77.80
Mananara|MDG|-16.17|49.77
Civitanova Marche|ITA|43.30|13.72
Kasba Tadla|MAR|32.60|-6.27
Sihorā|IND|23.49|80.10
Raḩīmah|SAU|26.71|50.06
Naja' Ḥammādī|EGY|26.05|32.24
Jaggayyapeta|IND|16.89|80.10
Żyrardów|POL|52.05|20.45
La Orotava|ESP|28.39|-16.52
Korāput|IND|18.81|82.71
Dhupgāri|IND|26.59|89.01
Königswinter|DEU|50.68|7.19
Timizart|DZA|36.80|4.27
Villarrica|PRY|-25.75|-56.44
Tecuci|ROU|45.85|27.43
Sehwan|PAK|26.42|67.86
Plasencia|ESP|40.03|-6.09
Mitsukaidō|JPN|36.02|139.98
Dzerzhinskiy|RUS|55.63|37.86
Sebdou|DZA|34.64|-1.33
Oświęcim|POL|50.03|19.21
Saint-Germain-en-Laye|FRA|48.90|2.09
Shinjō|JPN|38.76|140.30
Mehekar|IND|20.15|76.57
Mirzāpur|BGD|24.10|90.10
Tōkamachi|JPN|37.13|138.77
Memmingen|DEU|47.98|10.19
Sesimbra|PRT|38.44|-9.10
Völklingen|DEU|49.25|6.86
Mityana|UGA|0.42|32.02
Modica|ITA|36.86|14.76
Capannori|ITA|43.84|10.57
Cao Bằng|VNM|22.67|106.26
Hilsa|IND|25.32|85.28
Jiguaní|CUB|20.37|-76.43
Aprilia|ITA|41.59|12.65
Tebesbest|DZA|33.12|6.08
Alcantarilla|ESP|37.97|-1.22
G’ijduvon Shahri|UZB|40.10|64.68
Nong Khae|THA|14.34|100.87
Al Quşayr|SYR|34.51|36.58
Bharthana|IND|26.75|79.22
Umm el Faḥm|ISR|32.52|35.15
Birsk|RUS|55.42|55.54
Bastia|FRA|42.70|9.45
Gitega|BDI|-3.43|29.92
Gjorče Petro|MKD|42.01|21.35
Nof HaGalil|ISR|32.71|35.32
San Fernando de Henares|ESP|40.42|-3.53
Raisen|IND|23.33|77.78
Pocito|ARG|-31.68|-68.58
Jalārpet|IND|12.57|78.57
Salwá|KWT|29.30|48.08
Otofuke|JPN|42.99|143.20
Beringen|BEL|51.05|5.23
Marseille 01|FRA|43.30|5.38
Świnoujście|POL|53.91|14.25
Poble Sec|ESP|41.37|2.16
Lugulu|KEN|0.39|34.30
Frolovo|RUS|49.77|43.66
Borken|DEU|51.84|6.86
Sakhipur|BGD|24.32|90.17
Naushahra Virkan|PAK|31.96|73.97
Yeonil|KOR|36.00|129.35
Tumba|SWE|59.20|17.83
Mozdok|RUS|43.74|44.65
Turaif|SAU|31.67|38.66
Burla|IND|21.51|83.87
Rudow|DEU|52.42|13.49
Banyo|CMR|6.75|11.82
El Bagre|COL|7.60|-74.81
Santander de Quilichao|COL|3.01|-76.48
Sinjai|IDN|-5.12|120.25
Hrazdan|ARM|40.50|44.77
Oranienburg|DEU|52.76|13.24
Irpin|UKR|50.52|30.25
Hondomachi-hondo|JPN|32.46|130.17
Edremit|TUR|39.60|27.02
Le Port|REU|-20.94|55.29
Lodi|ITA|45.31|9.50
Kannabechō-yahiro|JPN|34.56|133.42
Gönen|TUR|40.10|27.65
Souma|DZA|36.52|2.91
Komono|JPN|35.00|136.52
Sète|FRA|43.40|3.69
Kansanshi|ZMB|-12.10|26.43
Tiel|NLD|51.89|5.43
Mairena del Aljarafe|ESP|37.34|-6.06
Nioki|COD|-2.72|17.69
Yelizovo|RUS|53.19|158.38
Atami|JPN|35.09|139.05
Bolesławiec|POL|51.26|15.57
Pirot|SRB|43.15|22.59
Khawr Fakkān|ARE|25.33|56.34
Dahegām|IND|23.17|72.82
Podilsk|UKR|47.75|29.53
Garhwa|IND|24.16|83.81
Næstved|DNK|55.23|11.76
Anglet|FRA|43.49|-1.52
Sighetu Marmaţiei|ROU|47.93|23.89
Puteaux|FRA|48.88|2.24
Sơn Tây|VNM|21.14|105.51
Acacías|COL|3.99|-73.76
Fort Abbas|PAK|29.19|72.86
Azazga|DZA|36.74|4.37
Carrizal|VEN|10.35|-66.99
Dayr Mawās|EGY|27.64|30.85
Lorica|COL|9.24|-75.81
Guimarães|PRT|41.44|-8.30
Šilainiai|LTU|54.93|23.89
Chakradharpur|IND|22.68|85.63
Pinneberg|DEU|53.67|9.79
Teknāf|BGD|20.86|92.30
Ojiya|JPN|37.30|138.80
Manacor|ESP|39.57|3.21
Corbeil-Essonnes|FRA|48.61|2.49
Ambāh|IND|26.70|78.23
Gaurnadi|BGD|22.97|90.22
Harderwijk|NLD|52.34|5.62
Cascina|ITA|43.68|10.55
Yabrūd|SYR|33.97|36.66
Takahama|JPN|34.92|136.98
Saurimo|AGO|-9.66|20.39
Kālia|BGD|23.04|89.63
Havelian|PAK|34.05|73.16
Mukdahan|THA|16.55|104.72
Soavinandriana|MDG|-19.17|46.73
Apsheronsk|RUS|44.46|39.73
Kallakkurichchi|IND|11.74|78.96
Rantepao|IDN|-2.97|119.90
Ghātampur|IND|26.15|80.17
Hayang|KOR|35.91|128.82
Akivīdu|IND|16.58|81.38
Apia|WSM|-13.83|-171.77
Tororo|UGA|0.69|34.18
Écija|ESP|37.54|-5.08
Reuleuet|IDN|5.22|96.28
Ad Dilinjāt|EGY|30.83|30.54
Pyu|MMR|18.48|96.44
Yanagawa|JPN|33.17|130.40
Alta Gracia|ARG|-31.65|-64.43
Yambio|SSD|4.57|28.39
Yei|SSD|4.09|30.68
Kovvūr|IND|17.02|81.73
Dreieich|DEU|50.02|8.70
Michalovce|SVK|48.75|21.92
Uzgen|KGZ|40.77|73.30
Nowa Sól|POL|51.80|15.72
Desio|ITA|45.62|9.20
Kayan|MMR|16.91|96.56
Pirna|DEU|50.96|13.94
Haugesund|NOR|59.41|5.27
Aurich|DEU|53.47|7.48
Homa Bay|KEN|-0.53|34.46
Tarawa|KIR|1.33|172.98
Mirny|RUS|62.54|113.96
Bilecik|TUR|40.14|29.98
Pereslavl’-Zalesskiy|RUS|56.74|38.86
Solan|IND|30.91|77.11
Dien Bien Phu|VNM|21.39|103.02
Kiffa|MRT|16.62|-11.40
Hưng Yên|VNM|20.65|106.05
Arawa|PNG|-6.23|155.57
Rouached|DZA|36.46|6.04
Barmbek-Nord|DEU|53.61|10.04
Saḩāb|JOR|31.87|36.00
Marcianise|ITA|41.03|14.30
Mangochi|MWI|-14.48|35.26
Murtajāpur|IND|20.73|77.37
Ahmadpur|IND|18.71|76.94
Gursahāiganj|IND|27.12|79.73
Nürtingen|DEU|48.63|9.34
Kirchheim unter Teck|DEU|48.65|9.45
Bozoum|CAF|6.32|16.38
Tosno|RUS|59.54|30.88
Puerto Real|ESP|36.53|-6.19
Juwana|IDN|-6.71|111.15
Daoukro|CIV|7.06|-3.96
Ban Na|THA|17.02|99.73
Rāvar|IRN|31.27|56.81
Qā’en|IRN|33.73|59.18
Vwawa|TZA|-9.11|32.93
Cifuentes|CUB|22.65|-80.05
Sopot|POL|54.44|18.56
Héliopolis|DZA|36.50|7.44
Jarosław|POL|50.02|22.68
Periyakulam|IND|10.12|77.54
Māpuca|IND|15.59|73.81
Balzar|ECU|-1.37|-79.90
Luga|RUS|58.74|29.85
Inongo|COD|-1.93|18.29
Tāki|IND|22.59|88.93
Diamond Harbour|IND|22.19|88.18
Maştağa|AZE|40.53|50.01
Nyaungdon|MMR|17.04|95.64
Saundatti|IND|15.77|75.12
Kashira|RUS|54.84|38.17
Khairpur|PAK|28.06|69.70
Nibong Tebal|MYS|5.17|100.48
Altagracia de Orituco|VEN|9.86|-66.38
Świdnik|POL|51.22|22.70
Blanes|ESP|41.67|2.79
Korkino|RUS|54.89|61.40
Sidi Bennour|MAR|32.65|-8.43
Vaijāpur|IND|19.93|74.73
Laatzen|DEU|52.32|9.80
Villa Altagracia|DOM|18.67|-70.17
Raub|MYS|3.79|101.86
San Pedro Sacatepéquez|GTM|14.97|-91.76
Ţubarjal|SAU|30.50|38.22
Ghātsīla|IND|22.59|86.48
Tatsunochō-tominaga|JPN|34.86|134.55
Az Zarqā|EGY|31.21|31.64
Ballerup|DNK|55.73|12.36
Balykchy|KGZ|42.46|76.19
Charlottenlund|DNK|55.75|12.57
Geita|TZA|-2.87|32.23
Güiria|VEN|10.58|-62.30
Hà Tiên|VNM|10.38|104.49
Hāsimāra|IND|26.75|89.35
Imzouren|MAR|35.15|-3.85
Istok|XKK|42.78|20.49
Kirovs’k|UKR|48.64|38.64
Langepas|RUS|61.25|75.21
Lisakovsk|KAZ|52.55|62.50
Nicastro|ITA|38.97|16.31
Nowshahr|IRN|36.65|51.50
Pekan Bahapal|IDN|3.11|99.17
Salamá|GTM|15.10|-90.32
Sathupalli|IND|17.25|80.87
Yagry|RUS|64.59|39.81
Granadilla de Abona|ESP|28.12|-16.58
Djemmal|TUN|35.62|10.76
Pūranpur|IND|28.51|80.15
Hāflong|IND|25.16|93.02
Chrzanów|POL|50.14|19.40
Rameswaram|IND|9.29|79.31
Kolomyagi|RUS|60.02|30.28
Segovia|COL|7.08|-74.70
Bānsi|IND|27.18|82.93
Chetouane|DZA|34.92|-1.30
Kampong Pangkal Kalong|MYS|5.92|102.22
Kameyama|JPN|34.85|136.45
Thiruthani|IND|13.18|79.62
Mandideep|IND|23.08|77.53
Mahanoro|MDG|-19.90|48.80
Uray|RUS|60.13|64.79
Bīlāspur|IND|28.89|79.27
Thakurdwara|IND|29.19|78.86
Garges-lès-Gonesse|FRA|48.97|2.40
Vic|ESP|41.93|2.25
Sŭngho 1-tong|PRK|38.99|125.98
Rajapolah|IDN|-7.22|108.19
Roanne|FRA|46.04|4.07
Hückelhoven|DEU|51.06|6.23
Corozal|COL|9.32|-75.29
’Aïn el Melh|DZA|34.84|4.16
Ksar Hellal|TUN|35.65|10.89
Tiberias|ISR|32.79|35.53
Chu|KAZ|43.60|73.76
Dinga|PAK|32.64|73.72
Umi|JPN|33.57|130.51
Farrukhnagar|IND|17.08|78.20
Políchni|GRC|40.67|22.95
Kristianstad|SWE|56.03|14.15
Fabijoniškės|LTU|54.73|25.24
Huaquillas|ECU|-3.48|-80.23
Ladhewala Waraich|PAK|32.16|74.12
Kobayashi|JPN|31.98|130.98
Bhavāni|IND|11.45|77.68
El Hadjira|DZA|32.61|5.51
Knurów|POL|50.22|18.65
Dachau|DEU|48.26|11.43
Martil|MAR|35.62|-5.28
Daman|IND|20.41|72.83
Rozzano|ITA|45.38|9.16
Halberstadt|DEU|51.90|11.06
Mibu|JPN|36.42|139.80
Svetlograd|RUS|45.34|42.85
Campobasso|ITA|41.56|14.67
Silistra|BGR|44.12|27.26
Paraíso|CRI|9.84|-83.87
Vasylkiv|UKR|50.19|30.31
Savigny-sur-Orge|FRA|48.68|2.35
Schorndorf|DEU|48.81|9.53
Morohongō|JPN|35.94|139.30
Dhone|IND|15.40|77.87
Sanok|POL|49.56|22.21
Maarssen|NLD|52.14|5.04
Turnhout|BEL|51.32|4.94
Nāndūra Buzurg|IND|20.83|76.46
Salgótarján|HUN|48.10|19.80
Hoima|UGA|1.43|31.35
Bang Lamung|THA|13.05|100.93
Mangalia|ROU|43.80|28.58
Afşin|TUR|38.25|36.91
Zacatecoluca|SLV|13.50|-88.87
Bera|BGD|24.08|89.63
Lumut|MYS|4.23|100.63
Cimin|TUR|39.71|39.70
Murshidābād|IND|24.18|88.27
Neumarkt in der Oberpfalz|DEU|49.28|11.46
Mettmann|DEU|51.25|6.98
Sumoto|JPN|34.34|134.89
Vyatskiye Polyany|RUS|56.23|51.07
Soria|ESP|41.76|-2.47
Löhne|DEU|52.19|8.69
Livry-Gargan|FRA|48.92|2.54
Épinal|FRA|48.18|6.45
Nādāpuram|IND|11.68|75.65
Karasu Mahallesi|TUR|41.07|30.79
Tual|IDN|-5.63|132.75
Kamp-Lintfort|DEU|51.50|6.55
Britz|DEU|52.44|13.43
Dilbeek|BEL|50.85|4.26
Abadan|TKM|38.05|58.20
Shiroishi|JPN|38.00|140.62
Tavda|RUS|58.04|65.27
Hamanoichi|JPN|31.72|130.73
Ağdam|AZE|39.99|46.93
Brak|LBY|27.55|14.27
Parāsia|IND|22.19|78.76
Bensheim|DEU|49.68|8.62
Asamankese|GHA|5.86|-0.66
Yuzhnoukrains'k|UKR|47.82|31.18
Nāthdwāra|IND|24.94|73.82
Mehendiganj|BGD|22.82|90.53
Ermesinde|PRT|41.22|-8.55
Yesan|KOR|36.68|126.84
Chojnice|POL|53.70|17.56
Wiradesa|IDN|-6.89|109.62
Qiryat Moẕqin|ISR|32.84|35.08
Bor|SRB|44.07|22.10
Antigua Guatemala|GTM|14.56|-90.73
Changyŏn|PRK|38.25|125.10
Lloret de Mar|ESP|41.70|2.85
San Martín|SLV|13.78|-88.92
Guáimaro|CUB|21.05|-77.35
Saint-Ouen|FRA|48.91|2.33
Rovigo|ITA|45.07|11.79
Chhāgalnāiya|BGD|23.02|91.51
Kuala Kangsar|MYS|4.77|100.93
Roi Et|THA|16.06|103.65
Sampsonievskiy|RUS|59.98|30.34
Bodrum|TUR|37.04|27.43
Jisr ash Shughūr|SYR|35.81|36.32
Cegléd|HUN|47.17|19.80
El Abiodh Sidi Cheikh|DZA|32.89|0.55
Tengréla|CIV|10.48|-6.41
Qiryat Yam|ISR|32.85|35.07
Wichian Buri|THA|15.66|101.11
Mehdia daira de meghila|DZA|35.43|1.76
Soanierana Ivongo|MDG|-16.92|49.58
Miranda de Ebro|ESP|42.69|-2.95
Mantova|ITA|45.16|10.80
Miyoshi|JPN|34.80|132.85
Rezé|FRA|47.18|-1.55
Giddarbāha|IND|30.20|74.67
Vyazniki|RUS|56.24|42.16
Uto|JPN|32.68|130.67
Kaya|BFA|13.09|-1.08
Le Lamentin|MTQ|14.61|-61.00
Akalkot|IND|17.53|76.21
Ōkawa|JPN|33.21|130.38
Chhātak|BGD|25.04|91.67
Rosh Ha‘Ayin|ISR|32.10|34.96
Aroor|IND|9.87|76.30
Chinnamanūr|IND|9.84|77.38
Hasaki|JPN|35.73|140.83
Tacarigua|VEN|10.09|-67.92
Saña|PER|-6.92|-79.58
Yuzhnoural’sk|RUS|54.44|61.25
Spišská Nová Ves|SVK|48.94|20.56
Yokote|JPN|39.32|140.55
Khalabat|PAK|34.06|72.89
Yalvaç|TUR|38.30|31.18
Caibarién|CUB|22.52|-79.47
Ghosī|IND|26.11|83.54
Muravlenko|RUS|63.79|74.52
Nguruka|TZA|-5.11|31.04
Siegburg|DEU|50.80|7.21
Guiglo|CIV|6.54|-7.49
Gallus|DEU|50.10|8.63
Amudālavalasa|IND|18.41|83.90
Mawlamyinegyunn|MMR|16.38|95.26
Andújar|ESP|38.04|-4.05
Pehowa|IND|29.98|76.58
Sremska Mitrovica|SRB|44.98|19.61
Nūrpur|IND|29.15|78.41
Vichuga|RUS|57.21|41.93
Rieti|ITA|42.40|12.86
Bāniyās|SYR|35.18|35.95
Āstārā|IRN|38.43|48.87
Aland|IND|17.56|76.57
Montigny-le-Bretonneux|FRA|48.77|2.03
Scampia|ITA|40.90|14.24
Tulsīpur|NPL|28.13|82.30
Venray|NLD|51.52|5.97
Talata Mafara|NGA|12.57|6.06
Nārāyanpet|IND|16.75|77.50
Freital|DEU|51.00|13.65
Al Manqaf|KWT|29.10|48.13
Izobil’nyy|RUS|45.37|41.71
Toumodi|CIV|6.56|-5.02
Fano|ITA|43.84|13.02
Xam Nua|LAO|20.42|104.05
Minakuchichō-matoba|JPN|34.97|136.17
Brčko|BIH|44.87|18.81
Tambopata|PER|-12.67|-69.36
Noisy-le-Sec|FRA|48.89|2.46
Melun|FRA|48.55|2.65
Paravūr Tekkumbhāgam|IND|8.79|76.67
Ettlingen|DEU|48.94|8.41
Bānka|IND|24.88|86.92
Letpandan|MMR|17.79|95.75
Santo António dos Olivais|PRT|40.22|-8.41
Pomigliano d'Arco|ITA|40.91|14.38
Igualada|ESP|41.58|1.62
Tønsberg|NOR|59.27|10.41
Bagneux|FRA|48.80|2.31
Majenang|IDN|-7.30|108.76
Ilopango|SLV|13.70|-89.11
Boundiali|CIV|9.52|-6.49
Aksay|RUS|47.26|39.87
New Bādāh|PAK|27.34|68.03
Tshela|COD|-5.00|12.95
Česká Lípa|CZE|50.69|14.54
Ōzu|JPN|33.50|132.55
Balcarce|ARG|-37.85|-58.26
Mikołów|POL|50.17|18.90
Rāmhormoz|IRN|31.28|49.60
Ōmagari|JPN|39.45|140.48
Kavadarci|MKD|41.43|22.01
Třebíč|CZE|49.21|15.88
Żary|POL|51.64|15.14
Buaran|IDN|-7.05|109.55
Bukama|COD|-9.20|25.85
Beypazarı|TUR|40.17|31.92
Massy|FRA|48.73|2.28
Errenteria|ESP|43.31|-1.90
Voerde|DEU|51.60|6.69
Hoogeveen|NLD|52.72|6.48
Aweil|SSD|8.76|27.39
Gummi|NGA|12.14|5.12
Simdega|IND|22.62|84.50
Nizhneudinsk|RUS|54.91|99.03
Haguenau|FRA|48.82|7.79
Yorii|JPN|36.12|139.19
El Idrissia|DZA|34.45|2.53
Kondapalle|IND|16.62|80.54
Leningradskaya|RUS|46.32|39.39
Montrouge|FRA|48.82|2.31
Warendorf|DEU|51.95|7.99
Nālchiti|BGD|22.64|90.27
Wichit|THA|7.89|98.39
Ness Ziona|ISR|31.93|34.80
Sankt Ingbert|DEU|49.28|7.12
Cumanayagua|CUB|22.15|-80.20
Imperia|ITA|43.89|8.04
Barendrecht|NLD|51.86|4.53
Rincón de la Victoria|ESP|36.72|-4.28
Javānrūd|IRN|34.80|46.52
Malbork|POL|54.04|19.03
Tsubata|JPN|36.67|136.74
Klebang Besar|MYS|2.22|102.20
Sangariā|IND|29.80|74.47
Retiro|ARG|-34.58|-58.38
Marcq-en-Barœul|FRA|50.67|3.08
Jhā-Jhā|IND|24.77|86.38
Kuroishi|JPN|40.65|140.58
Jalesar|IND|27.47|78.30
Sirohi|IND|24.89|72.85
Krian|IDN|-7.41|112.58
Bougaa|DZA|36.33|5.09
Vitrolles|FRA|43.46|5.25
Bhālki|IND|18.04|77.21
Draguignan|FRA|43.54|6.46
Gogrial|SSD|8.53|28.10
Altenburg|DEU|50.99|12.44
Cové|BEN|7.22|2.34
Schwabach|DEU|49.33|11.02
Paliā Kalān|IND|28.43|80.58
Phrae|THA|18.15|100.14
Millerovo|RUS|48.92|40.40
Râmnicu Sărat|ROU|45.38|27.05
Sant Antoni|ESP|41.38|2.16
Westend|DEU|52.52|13.28
Szczecinek|POL|53.71|16.70
Tallbīsah|SYR|34.84|36.73
Tank|PAK|32.22|70.38
Portimão|PRT|37.14|-8.54
Ózd|HUN|48.22|20.30
Buckow|DEU|52.43|13.46
Ingeniero Pablo Nogués|ARG|-34.48|-58.71
Alderetes|ARG|-26.82|-65.13
Ruyigi|BDI|-3.48|30.25
Tālcher|IND|20.95|85.23
Chaklāsi|IND|22.65|72.94
Burjassot|ESP|39.51|-0.41
Kandalaksha|RUS|67.16|32.41
Wonopringgo|IDN|-6.98|109.62
Vilafranca del Penedès|ESP|41.35|1.70
Dalnegorsk|RUS|44.56|135.62
Třinec|CZE|49.68|18.67
Kalmar|SWE|56.66|16.36
Waliso|ETH|8.53|37.97
El Cerrito|COL|3.69|-76.31
Lawas|MYS|4.86|115.41
Furmanov|RUS|57.25|41.11
Kunnamangalam|IND|11.30|75.88
Naivasha|KEN|-0.71|36.43
el Camp de l'Arpa del Clot|ESP|41.41|2.18
Chiaia|ITA|40.83|14.23
Kot Mumin|PAK|32.19|73.03
Rājgīr|IND|25.03|85.42
Rēzekne|LVA|56.51|27.34
Nijkerk|NLD|52.22|5.49
Kumhāri|IND|21.27|81.52
Saarlouis|DEU|49.31|6.75
Steyr|AUT|48.04|14.42
Maintal|DEU|50.15|8.83
Oqtosh|UZB|39.92|65.93
Sinjār|IRQ|36.32|41.88
Pathanāmthitta|IND|9.27|76.78
Razgrad|BGR|43.53|26.52
Tandlianwala|PAK|31.03|73.13
Sochaczew|POL|52.23|20.24
Lens|FRA|50.43|2.83
Brzeg|POL|50.86|17.47
Volodymyr-Volynskyi|UKR|50.85|24.32
Condado|CUB|21.88|-79.84
San Vicente|ARG|-26.62|-54.13
Colón|VEN|8.03|-72.26
Bassano del Grappa|ITA|45.77|11.73
Nandigāma|IND|16.77|80.29
Chak Azam Sahu|PAK|30.75|73.03
Aş Şaff|EGY|29.56|31.28
Lyantor|RUS|61.62|72.16
Al Bīrah|PSE|31.91|35.22
Buxtehude|DEU|53.47|9.69
Mahē|IND|11.70|75.53
Tahara|JPN|34.67|137.27
Vyāra|IND|21.11|73.39
Ahaus|DEU|52.08|7.01
Bherāmāra|BGD|24.02|88.99
Järvenpää|FIN|60.47|25.09
Gagny|FRA|48.88|2.53
Malavalli|IND|12.39|77.06
Khambhāliya|IND|22.21|69.65
Shimabara|JPN|32.78|130.37
Trujillo|VEN|9.37|-70.44
Mühlhausen|DEU|51.21|10.45
Bol’shoy Kamen’|RUS|43.11|132.35
Rengo|CHL|-34.41|-70.86
Newala Kisimani|TZA|-10.95|39.28
Saronno|ITA|45.63|9.04
Kamiiso|JPN|41.82|140.64
Tomelloso|ESP|39.16|-3.02
Madīnat ‘Īsá|BHR|26.17|50.55
Burhaniye|TUR|39.50|26.97
Carnot|CAF|4.94|15.88
Sūlūru|IND|13.70|80.02
Thanatpin|MMR|17.29|96.58
Pangkalanbuun|IDN|-2.68|111.63
Lakota|CIV|5.85|-5.68
Dej|ROU|47.15|23.87
Bhawāniganj|IND|24.42|75.84
Minas|URY|-34.38|-55.24
Salekhard|RUS|66.53|66.60
Saint-Chamond|FRA|45.48|4.51
Marino|ITA|41.77|12.66
Chetwayi|IND|10.53|76.05
Vetapālem|IND|15.79|80.31
Hitoyoshi|JPN|32.22|130.75
Schwedt (Oder)|DEU|53.06|14.28
Kalutara|LKA|6.58|79.96
Shahbazpur|IND|26.31|87.29
Voorburg|NLD|52.07|4.36
Zouerate|MRT|22.74|-12.47
Dhī as Sufāl|YEM|13.83|44.11
Phultala|BGD|22.72|89.51
‘Izbat al Burj|EGY|31.51|31.84
Khirdalan|AZE|40.45|49.76
Mahbūbābād|IND|17.60|80.00
Kapiri Mposhi|ZMB|-13.97|28.67
Neustadt/Süd|DEU|50.93|6.95
Constitución|CHL|-35.33|-72.41
Maihar|IND|24.27|80.76
Geiro|TZA|-6.15|36.87
Karatau|KAZ|43.18|70.47
Dibai|IND|28.21|78.26
Heist-op-den-Berg|BEL|51.08|4.73
Sint-Truiden|BEL|50.82|5.19
Robertsganj|IND|24.69|83.07
Jasło|POL|49.75|21.47
Kekri|IND|25.97|75.15
Tarikere|IND|13.71|75.81
Maudaha|IND|25.68|80.11
Bron|FRA|45.74|4.91
Caraballeda|VEN|10.61|-66.85
Porsa|IND|26.67|78.37
Al Bayda|YEM|13.99|45.57
Savanūr|IND|14.97|75.34
Beckum|DEU|51.76|8.04
Avezzano|ITA|42.03|13.43
Baniachang|BGD|24.52|91.36
Dori|BFA|14.04|-0.03
Haltern am See|DEU|51.74|7.18
Uchaly|RUS|54.36|59.44
Loralai|PAK|30.37|68.60
Otan Ayegbaju|NGA|7.95|4.79
Pratāpgarh|IND|24.03|74.78
Targovishte|BGR|43.25|26.57
Tayshet|RUS|55.93|98.00
Hofheim am Taunus|DEU|50.09|8.45
Sansanné-Mango|TGO|10.36|0.47
Olkusz|POL|50.28|19.57
Bilāsipāra|IND|26.23|90.23
Saint-Raphaël|HTI|19.44|-72.20
Isfara|TJK|40.13|70.63
Monopoli|ITA|40.95|17.30
Ontinyent|ESP|38.82|-0.61
Uglich|RUS|57.53|38.33
Vakfıkebir|TUR|41.05|39.28
Qaşr-e Qand|IRN|26.25|60.75
Stendal|DEU|52.61|11.86
Kampung Ayer Keroh|MYS|2.27|102.28
Juanjuí|PER|-7.18|-76.73
Majene|IDN|-3.54|118.97
Baja|HUN|46.18|18.95
Narón|ESP|43.50|-8.19
Yolöten|TKM|37.30|62.36
Bijeljina|BIH|44.76|19.21
Dubno|UKR|50.42|25.73
Martina Franca|ITA|40.70|17.34
Quarto|ITA|40.88|14.14
Channarāyapatna|IND|12.91|76.39
Ellenabad|IND|29.45|74.66
Mae Chan|THA|20.15|99.85
Manjo|CMR|4.84|9.82
Tenkodogo|BFA|11.78|-0.37
Sitrah|BHR|26.15|50.62
Aboisso|CIV|5.47|-3.21
Pāthri|IND|19.26|76.43
Kawanoechō|JPN|34.02|133.58
Bhādra|IND|29.10|75.17
Wilhelmstadt|DEU|52.52|13.18
Kulebaki|RUS|55.41|42.53
Bantvāl|IND|12.89|75.03
Ayabe|JPN|35.30|135.25
Kwidzyn|POL|53.72|18.93
Yasynuvata|UKR|48.13|37.86
Beverwijk|NLD|52.48|4.66
Vilagarcía de Arousa|ESP|42.60|-8.76
Levice|SVK|48.22|18.61
Lokeren|BEL|51.10|3.99
Faratsiho|MDG|-19.40|46.95
Los Realejos|ESP|28.38|-16.58
Kotamangalam|IND|10.06|76.63
Puerto Maldonado|PER|-12.59|-69.19
Kidatu|TZA|-7.70|36.96
Réo|BFA|12.32|-2.47
Sungurlu|TUR|40.17|34.37
Jekulo|IDN|-6.81|110.93
Celje|SVN|46.23|15.26
Baksan|RUS|43.69|43.54
Imsil|KOR|35.61|127.28
Tāybād|IRN|34.74|60.78
Braine-l'Alleud|BEL|50.68|4.37
Jincheng|TWN|24.43|118.32
Muang Phônsavan|LAO|19.45|103.19
Hemer|DEU|51.39|7.77
Tonekābon|IRN|36.82|50.87
Payandé|COL|4.30|-75.10
Yeoju|KOR|37.30|127.63
Vaulx-en-Velin|FRA|45.79|4.93
Leh|IND|34.17|77.58
Falkensee|DEU|52.56|13.09
Joué-lès-Tours|FRA|47.35|0.67
Ogoja|NGA|6.66|8.80
Bairāgnia|IND|26.74|85.27
Dorcheh Pīāz|IRN|32.62|51.56
Al Wāsiţah|EGY|29.34|31.21
Draa Ben Khedda|DZA|36.73|3.96
Ogawa|JPN|36.05|139.27
Arrah|CIV|6.67|-3.97
Bartın|TUR|41.64|32.34
Bāngarmau|IND|26.89|80.21
Bindura|ZWE|-17.30|31.33
Rezh|RUS|57.37|61.40
Buchholz in der Nordheide|DEU|53.33|9.87
Jalalpur Pirwala|PAK|29.51|71.22
Bayt Ḩānūn|PSE|31.54|34.54
Novovoronezh|RUS|51.31|39.22
Struga|MKD|41.18|20.68
Barda|AZE|40.38|47.13
Gosen|JPN|37.73|139.17
Paithan|IND|19.48|75.39
Lissone|ITA|45.61|9.24
Kasulu|TZA|-4.58|30.10
Ḩarastā|SYR|33.56|36.37
Tynda|RUS|55.16|124.72
Protvino|RUS|54.87|37.22
Ataq|YEM|14.54|46.83
Bonoua|CIV|5.27|-3.60
Dar el Beïda|DZA|36.71|3.21
Pabbi|PAK|34.01|71.79
Barauli|IND|26.38|84.59
Planeta Rica|COL|8.41|-75.59
Alfortville|FRA|48.81|2.42
La Courneuve|FRA|48.93|2.40
Cantù|ITA|45.74|9.13
Sumusţā as Sulţānī|EGY|28.92|30.85
Sestroretsk|RUS|60.10|29.96
Sadāseopet|IND|17.62|77.95
Aïn el Bya|DZA|35.80|-0.30
Monterotondo|ITA|42.05|12.62
Shādegān|IRN|30.65|48.66
Vettūr|IND|8.72|76.73
Chak Jhumra|PAK|31.57|73.18
Châtellerault|FRA|46.82|0.55
Köniz|CHE|46.92|7.41
Bardsīr|IRN|29.92|56.57
Kalinkavichy|BLR|52.13|29.33
Mangai|COD|-4.02|19.53
Xaçmaz|AZE|41.46|48.81
Riesa|DEU|51.31|13.29
Nosy Varika|MDG|-20.58|48.53
Tomobe|JPN|36.35|140.30
Azemmour|MAR|33.29|-8.34
Kitakata|JPN|37.65|139.87
Malanville|BEN|11.87|3.38
Sam Phran|THA|13.73|100.22
Vanløse|DNK|55.68|12.49
Villepinte|FRA|48.96|2.53
Dilling|SDN|12.05|29.65
Šibenik|HRV|43.73|15.89
Renala Khurd|PAK|30.88|73.60
Kanekomachi|JPN|36.41|139.00
Ripollet|ESP|41.50|2.16
Patti|IND|31.28|74.86
Melong|CMR|5.12|9.96
Risalpur Cantonment|PAK|34.06|71.99
Würselen|DEU|50.82|6.13
Nurmijärvi|FIN|60.46|24.81
Bahía de Caráquez|ECU|-0.60|-80.42
Garhmuktesar|IND|28.79|78.10
Brasschaat|BEL|51.29|4.49
Kabare|COD|-2.50|28.79
Kampene|COD|-3.60|26.67
Revelganj|IND|25.79|84.64
Mińsk Mazowiecki|POL|52.18|21.57
Parola|IND|20.88|75.12
Bentota|LKA|6.43|80.00
Centar|HRV|45.81|15.98
Falun|SWE|60.60|15.63
Rostokino|RUS|55.83|37.67
Sukhothai|THA|17.01|99.82
Tursunzoda|TJK|38.51|68.23
Parque Lefevre|PAN|9.02|-79.48
Nedroma|DZA|35.01|-1.75
Imam Qasim|IRQ|32.30|44.68
Beşikdüzü|TUR|41.05|39.23
Cesano Maderno|ITA|45.63|9.15
Benfica|PRT|38.75|-9.20
Jesi|ITA|43.52|13.24
Paungde|MMR|18.49|95.51
Mochudi|BWA|-24.42|26.15
Oleśnica|POL|51.21|17.39
Vilvoorde|BEL|50.93|4.43
Nishiwaki|JPN|34.98|134.97
Fredericia|DNK|55.57|9.75
Melito di Napoli|ITA|40.92|14.23
Goes|NLD|51.50|3.89
Manapparai|IND|10.61|78.43
Sassuolo|ITA|44.54|10.78
Hanawa|JPN|40.18|140.79
Serik|TUR|36.92|31.10
Vavatenina|MDG|-17.47|49.20
Smarhon’|BLR|54.48|26.40
Sciacca|ITA|37.51|13.08
Yanam|IND|16.73|82.21
Talas|TUR|38.69|35.55
Rāhuri|IND|19.39|74.65
Kranj|SVN|46.24|14.36
Rāwatbhāta|IND|24.93|75.59
Hojāi|IND|26.00|92.86
Akbarpur|IND|26.43|82.53
Ninh Bình|VNM|20.26|105.98
Skövde|SWE|58.39|13.85
Debila|DZA|33.52|6.95
Germering|DEU|48.13|11.38
Ronda|ESP|36.74|-5.17
La Chaux-de-Fonds|CHE|47.10|6.83
Los Palacios y Villafranca|ESP|37.16|-5.92
Kakhovka|UKR|46.81|33.49
Wermelskirchen|DEU|51.14|7.22
Morondava|MDG|-20.29|44.32
Tinghir|MAR|31.51|-5.53
Pilibangan|IND|29.45|74.10
Vuyyūru|IND|16.36|80.84
Kawm Ḩamādah|EGY|30.76|30.70
Joal-Fadiout|SEN|14.17|-16.83
Katsina-Ala|NGA|7.17|9.28
Kampung Baharu Nilai|MYS|2.80|101.80
Mahrīz|IRN|31.58|54.44
Eqbālīyeh|IRN|35.30|51.54
Boryslav|UKR|49.29|23.43
Kambove|COD|-10.87|26.60
Barwāla|IND|29.37|75.91
Anekal|IND|12.71|77.70
Leinfelden-Echterdingen|DEU|48.69|9.17
Sunan|PRK|39.20|125.69
Hørsholm|DNK|55.88|12.50
Retalhuleu|GTM|14.54|-91.68
Bogorodsk|RUS|56.11|43.51
Serdobsk|RUS|52.46|44.22
Simpang|IDN|-1.26|104.10
Barra|ITA|40.84|14.32
Arris|DZA|35.26|6.35
Kampli|IND|15.41|76.60
Al Bājūr|EGY|30.43|31.04
Coesfeld|DEU|51.94|7.17
Kantharalak|THA|14.64|104.65
Phulbāni|IND|20.48|84.23
Attingal|IND|8.70|76.82
Houndé|BFA|11.50|-3.52
Kanie|JPN|35.13|136.80
Wołomin|POL|52.34|21.24
Castelli|ARG|-25.95|-60.62
La Ceja|COL|6.03|-75.43
Tunduma|TZA|-9.30|32.77
Salyan|AZE|39.60|48.98
Qiryat Bialik|ISR|32.83|35.09
Rauma|FIN|61.13|21.51
San Marcos|COL|8.66|-75.13
Temryuk|RUS|45.27|37.39
Schwäbisch Hall|DEU|49.11|9.74
Licata|ITA|37.10|13.94
Upplands Väsby|SWE|59.52|17.91
Odorheiu Secuiesc|ROU|46.30|25.30
San José de Mayo|URY|-34.34|-56.71
Cheyyar|IND|12.66|79.54
Pereiaslav-Khmelnytskyi|UKR|50.07|31.45
Chuhuyiv|UKR|49.84|36.69
Herstal|BEL|50.66|5.62
Lào Cai|VNM|22.49|103.97
Montenegro|COL|4.57|-75.75
Padra|IND|22.24|73.08
Cambrai|FRA|50.18|3.23
Kozáni|GRC|40.30|21.79
Niederkassel|DEU|50.82|7.04
Karlskrona|SWE|56.16|15.59
Sarankhola|BGD|22.31|89.79
Uzunköprü|TUR|41.27|26.69
Matale|LKA|7.47|80.62
Chunār|IND|25.13|82.88
Tây Ninh|VNM|11.31|106.10
Sanāwad|IND|22.17|76.07
Bayjī|IRQ|34.93|43.49
Ar Rābiyah|KWT|29.30|47.93
Osmancık|TUR|40.98|34.80
Cascais|PRT|38.70|-9.42
Poissy|FRA|48.93|2.05
Tuyên Quang|VNM|21.82|105.21
Maia|PRT|41.24|-8.62
Östermalm|SWE|59.34|18.08
Novokubansk|RUS|45.12|41.03
Bayāna|IND|26.91|77.29
Lakki|PAK|32.61|70.91
Curuzú Cuatiá|ARG|-29.79|-58.05
Modugno|ITA|41.08|16.78
Porta Westfalica|DEU|52.23|8.92
Mellunkylä|FIN|60.23|25.10
Conflans-Sainte-Honorine|FRA|49.00|2.10
Itu|NGA|5.20|7.98
La Troncal|ECU|-2.42|-79.34
Prijedor|BIH|44.98|16.71
Topi|PAK|34.07|72.62
Datteln|DEU|51.66|7.35
Sukhoy Log|RUS|56.91|62.03
Sakaiminato|JPN|35.54|133.23
Watari|JPN|38.03|140.85
Kempen|DEU|51.36|6.42
Vršac|SRB|45.12|21.30
Hövsan|AZE|40.37|50.09
Yirga ‘Alem|ETH|6.75|38.42
Nihommatsu|JPN|37.58|140.43
Arys|KAZ|42.43|68.81
Chefchaouene|MAR|35.17|-5.26
Komárno|SVK|47.76|18.12
Piaseczno|POL|52.08|21.02
Włochy|POL|52.18|20.95
Yaita|JPN|36.80|139.93
Tábor|CZE|49.41|14.66
Koumra|TCD|8.91|17.55
Srono|IDN|-8.40|114.27
Arucas|ESP|28.12|-15.52
Jalilabad|AZE|39.21|48.49
Maasmechelen|BEL|50.97|5.69
Photharam|THA|13.69|99.85
Zürich (Kreis 10)|CHE|47.41|8.50
Slantsy|RUS|59.12|28.09
Mont-de-Marsan|FRA|43.89|-0.50
Izkī|OMN|22.93|57.77
Sofifi|IDN|0.74|127.56
Zutphen|NLD|52.14|6.20
Kestel|TUR|40.20|29.21
Kayalpattinam|IND|8.57|78.12
Heemskerk|NLD|52.51|4.67
Butel|MKD|42.03|21.45
Hangu|PAK|33.53|71.06
Viana do Castelo|PRT|41.69|-8.83
’Aïn Deheb|DZA|34.84|1.55
Al Qunayţirah|SYR|33.13|35.82
Nanyuki|KEN|0.01|37.07
Ramat HaSharon|ISR|32.15|34.84
An Nuşayrāt|PSE|31.45|34.39
Kanda|JPN|33.78|130.98
Plaisir|FRA|48.82|1.95
Dhāka|IND|26.67|85.17
Teramo|ITA|42.66|13.70
Lage|DEU|51.99|8.79
Sadābād|IND|27.44|78.04
Zacapa|GTM|14.97|-89.53
Amboasary|MDG|-25.03|46.38
Heunghae|KOR|36.11|129.35
Llucmajor|ESP|39.49|2.89
Caleta Olivia|ARG|-46.44|-67.53
Mandera|KEN|3.94|41.86
Shinshiro|JPN|34.90|137.50
Narok|KEN|-1.08|35.87
Bindki|IND|26.04|80.58
Voghera|ITA|44.99|9.01
Lurup|DEU|53.59|9.88
Gropiusstadt|DEU|52.42|13.47
Masasi|TZA|-10.72|38.80
Al Aaroui|MAR|35.01|-3.01
Teykovo|RUS|56.86|40.54
Kahama|TZA|-3.83|32.60
Guayaramerín|BOL|-10.83|-65.36
Cañada de Gómez|ARG|-32.82|-61.39
Old City|PSE|31.78|35.23
Hato Mayor del Rey|DOM|18.76|-69.26
Blagodarnyy|RUS|45.10|43.44
Nishishinminato|JPN|36.78|137.08
el Guinardó|ESP|41.42|2.17
Marseille 07|FRA|43.28|5.36
Dobropillya|UKR|48.46|37.09
Parkent|UZB|41.29|69.68
Akoupé|CIV|6.38|-3.89
Realejo Alto|ESP|28.38|-16.59
Paphos|CYP|34.78|32.42
Lohja|FIN|60.25|24.07
Zhmerynka|UKR|49.04|28.11
Kidodi|TZA|-7.60|37.00
Nuoro|ITA|40.32|9.33
Chernushka|RUS|56.51|56.08
La Rinconada|ESP|37.49|-5.98
Jipijapa|ECU|-1.35|-80.58
Port-Vila|VUT|-17.74|168.31
Hammam Bou Hadjar|DZA|35.38|-0.97
Waregem|BEL|50.89|3.43
Zvishavane|ZWE|-20.33|30.07
Yalutorovsk|RUS|56.65|66.30
Valuyki|RUS|50.20|38.11
Esperanza|ARG|-31.45|-60.93
Novokazalinsk|KAZ|45.85|62.15
Limache|CHL|-33.02|-71.27
Marignane|FRA|43.42|5.21
Develi|TUR|38.39|35.49
Dwārka|IND|22.24|68.97
Kraśnik|POL|50.92|22.23
Sārangpur|IND|23.57|76.47
Avdiyivka|UKR|48.14|37.74
Vuosaari|FIN|60.21|25.14
El Vendrell|ESP|41.22|1.53
Atambua|IDN|-9.11|124.89
Don Benito|ESP|38.96|-5.86
Daryāpur|IND|20.92|77.33
Backnang|DEU|48.95|9.44
Tessaoua|NER|13.76|7.99
Victoria Falls|ZWE|-17.93|25.83
Phichit|THA|16.44|100.35
Rāmganj Mandi|IND|24.65|75.94
Kericho|KEN|-0.37|35.28
Sisak|HRV|45.47|16.38
Falkenhagener Feld|DEU|52.55|13.17
Pasing|DEU|48.14|11.46
Kumo|NGA|10.05|11.21
Dieppe|FRA|49.92|1.08
Gariadhar|IND|21.54|71.58
Kakrāla|IND|27.89|79.19
Abovyan|ARM|40.27|44.63
Det Udom|THA|14.91|105.08
Puerto del Rosario|ESP|28.50|-13.86
Wesseling|DEU|50.83|6.97
Puntarenas|CRI|9.98|-84.84
Rio Claro|TTO|10.31|-61.18
Úbeda|ESP|38.01|-3.37
Igunga|TZA|-4.28|33.88
Hwangju-ŭp|PRK|38.67|125.78
Montélimar|FRA|44.55|4.75
Kualakapuas|IDN|-3.01|114.39
Arantāngi|IND|10.17|78.99
Samālkha|IND|29.24|77.01
Beslan|RUS|43.19|44.54
Kyŏngsŏng|PRK|41.59|129.61
Kovūr|IND|14.50|79.99
Tuljāpur|IND|18.01|76.07
Kaminoyama|JPN|38.15|140.27
Tremblay-en-France|FRA|48.95|2.57
Choisy-le-Roi|FRA|48.77|2.42
Jagodina|SRB|43.98|21.26
Tibati|CMR|6.47|12.63
Cieszyn|POL|49.75|18.63
Kokkola|FIN|63.84|23.13
Ban Phai|THA|16.06|102.73
Emsdetten|DEU|52.17|7.53
Morsi|IND|21.34|78.01
Babīna|IND|25.24|78.47
Pir Jo Goth|PAK|27.59|68.62
Yangambi|COD|0.77|24.44
Misungwi|TZA|-2.85|33.08
Wangon|IDN|-7.52|109.05
Saint-Martin-d'Hères|FRA|45.18|5.76
Ohangaron|UZB|40.91|69.64
Skellefteå|SWE|64.75|20.95
Camajuaní|CUB|22.48|-79.75
Sidi ech Chahmi|DZA|35.66|-0.52
Dongargarh|IND|21.19|80.75
Manakara|MDG|-22.15|48.01
Reghin-Sat|ROU|46.78|24.72
Mâcon|FRA|46.31|4.83
Hınıs|TUR|39.36|41.69
Pala|TCD|9.36|14.90
Igatpuri|IND|19.70|73.56
Rādhanpur|IND|23.83|71.60
Abay|KAZ|49.64|72.86
Bougouni|MLI|11.42|-7.48
El Kala|DZA|36.90|8.44
Budhāna|IND|29.29|77.48
Wageningen|NLD|51.97|5.67
Lūnāvāda|IND|23.13|73.61
Shamkhor|AZE|40.83|46.02
Ōfunato|JPN|39.07|141.72
Betamcherla|IND|15.45|78.15
Langen|DEU|49.99|8.67
Bermejo|BOL|-22.73|-64.34
Kundian|PAK|32.46|71.48
Teruel|ESP|40.35|-1.11
Rājpīpla|IND|21.87|73.50
Hlukhiv|UKR|51.68|33.92
Kajaani|FIN|64.23|27.73
Ad Dilam|SAU|23.99|47.16
Caltagirone|ITA|37.24|14.52
Humenné|SVK|48.94|21.92
Dinar|TUR|38.06|30.17
Kasimov|RUS|54.94|41.40
Geoktschai|AZE|40.65|47.74
Pir Mahal|PAK|30.77|72.43
Funaishikawa|JPN|36.47|140.57
Saint-Benoît|REU|-21.04|55.72
Villamaría|COL|5.05|-75.51
Date|JPN|42.47|140.87
Yerköy|TUR|39.64|34.47
Neu Isenburg|DEU|50.05|8.69
Khurrianwala|PAK|31.50|73.27
Tha Bo|THA|17.85|102.58
Sumberpucung|IDN|-8.16|112.48
Barpeta Road|IND|26.50|90.97
Znojmo|CZE|48.86|16.05
Sherghāti|IND|24.56|84.79
Loei|THA|17.49|101.73
Umarkhed|IND|19.60|77.69
Mehrabpur|PAK|28.11|68.03
Hendek|TUR|40.80|30.75
Castricum|NLD|52.55|4.67
Lanciano|ITA|42.23|14.39
Příbram|CZE|49.69|14.01
Wāris Alīganj|IND|25.02|85.64
Safranbolu|TUR|41.25|32.69
Santiago de las Vegas|CUB|22.97|-82.39
Migori|KEN|-1.06|34.47
Châtelet|BEL|50.40|4.53
Kawardha|IND|22.01|81.23
Pulgaon|IND|20.72|78.32
Bollate|ITA|45.55|9.12
Märkisches Viertel|DEU|52.60|13.36
Villena|ESP|38.64|-0.87
Mazarrón|ESP|37.60|-1.31
Zweibrücken|DEU|49.25|7.37
Shumerlya|RUS|55.50|46.41
Sinsheim|DEU|49.25|8.88
Cieza|ESP|38.24|-1.42
Sambir|UKR|49.52|23.20
El Aïoun|MAR|34.58|-2.51
Buddh Gaya|IND|24.70|84.99
Luebo|COD|-5.35|21.42
Praya|IDN|-8.71|116.27
Ciampino|ITA|41.80|12.60
Talas|KGZ|42.52|72.24
N’diareme limamoulaye|SEN|14.78|-17.38
Aketi|COD|2.74|23.78
Lębork|POL|54.54|17.75
Prestea|GHA|5.43|-2.14
Zagora|MAR|30.33|-5.84
Akçakoca|TUR|41.09|31.12
Tortosa|ESP|40.81|0.52
Lakshmeshwar|IND|15.13|75.47
Atmakūr|IND|15.88|78.59
Seram|IND|17.18|77.29
Alhaurín de la Torre|ESP|36.66|-4.56
Niwai|IND|26.36|75.92
Tangkak|MYS|2.27|102.55
Vác|HUN|47.78|19.14
Bell Ville|ARG|-32.63|-62.69
Korsakov|RUS|46.63|142.78
Tiassalé|CIV|5.90|-4.82
Ieper|BEL|50.85|2.89
Aïn Arnat|DZA|36.19|5.31
Pindi Bhattian|PAK|31.90|73.27
Dubrājpur|IND|23.79|87.38
Panjakent|TJK|39.50|67.61
La Asunción|VEN|11.03|-63.86
Carini|ITA|38.13|13.18
Greven|DEU|52.09|7.59
Goryachevodskiy|RUS|44.02|43.09
Velika Gorica|HRV|45.71|16.08
Samut Songkhram|THA|13.41|100.00
Meulaboh|IDN|4.14|96.13
Jalālābād|IND|27.73|79.66
Helsingør|DNK|56.04|12.61
Hötting|AUT|47.27|11.37
New Amsterdam|GUY|6.25|-57.52
Rifu|JPN|38.33|140.98
Lugazi|UGA|0.37|32.94
Sānand|IND|22.99|72.38
Yecla|ESP|38.61|-1.11
Kodaikānāl|IND|10.24|77.49
Diriamba|NIC|11.86|-86.24
Romans-sur-Isère|FRA|45.05|5.07
Usuki|JPN|33.12|131.80
Arima|TTO|10.64|-61.28
Dragash|XKK|42.03|20.65
Gero|JPN|35.80|137.23
Malakwal City|PAK|32.55|73.21
Mohr|IRN|27.56|52.88
Oeiras|PRT|38.69|-9.31
Oke Ila|NGA|7.95|4.98
Podujeva|XKK|42.91|21.19
Shtime|XKK|42.43|21.04
Staraya Derevnya|RUS|59.99|30.24
Uelzen|DEU|52.97|10.56
Jonava|LTU|55.08|24.28
Agdzhabedy|AZE|40.05|47.46
Sidi Okba|DZA|34.75|5.90
Chikodi|IND|16.43|74.59
Mlimba|TZA|-8.80|35.82
Kafr Şaqr|EGY|30.79|31.63
Mafinga|TZA|-7.25|35.07
Gul’kevichi|RUS|45.35|40.69
Al Burayj|PSE|31.44|34.40
Hoogvliet|NLD|51.86|4.36
Tozeur|TUN|33.92|8.13
Tarkwa|GHA|5.30|-1.99
Arzano|ITA|40.91|14.27
Tāsgaon|IND|17.04|74.60
Kodīnar|IND|20.79|70.70
Tokmak|UKR|47.26|35.71
Embu|KEN|-0.54|37.46
San Pedro de Alcántara|ESP|36.49|-4.99
Saint-Raphaël|FRA|43.42|6.77
Simav|TUR|39.09|28.98
Kichha|IND|28.91|79.52
Pūrna|IND|19.18|77.03
Azogues|ECU|-2.74|-78.85
San Isidro|CRI|9.37|-83.70
Bernau bei Berlin|DEU|52.68|13.59
Tuttlingen|DEU|47.98|8.82
Kathu|THA|7.92|98.33
La Unión|PER|-5.40|-80.74
Sinop|TUR|42.03|35.16
Viborg|DNK|56.45|9.40
Aqsay|KAZ|51.17|53.00
Pontault-Combault|FRA|48.80|2.61
Atbasar|KAZ|51.81|68.36
Al ‘Ayyāţ|EGY|29.62|31.26
Ninove|BEL|50.83|4.03
Rovaniemi|FIN|66.50|25.72
Uddevalla|SWE|58.35|11.94
Masumbwe|TZA|-3.63|32.18
Merseburg|DEU|51.35|11.99
Six-Fours-les-Plages|FRA|43.09|5.82
Narang Mandi|PAK|31.90|74.52
Rapperswil|CHE|47.23|8.82
Jāmadoba|IND|23.72|86.40
Périgueux|FRA|45.19|0.71
Amnat Charoen|THA|15.86|104.63
Dupnitsa|BGR|42.27|23.12
Beja|PRT|38.02|-7.86
Gowurdak|TKM|37.81|66.05
Gorinchem|NLD|51.84|4.97
Janīn|PSE|32.46|35.30
Nabagrām|IND|22.29|88.51
Tuusula|FIN|60.40|25.03
Aurillac|FRA|44.93|2.44
Nueve de Julio|ARG|-35.44|-60.88
Tudela|ESP|42.06|-1.60
Czechowice-Dziedzice|POL|49.91|19.00
Rahachow|BLR|53.09|30.05
Geel|BEL|51.17|4.99
Ajā|EGY|30.94|31.29
Tādif|SYR|36.35|37.53
Abinsk|RUS|44.87|38.16
Homagama|LKA|6.84|80.00
Ti Port-de-Paix|HTI|19.93|-72.83
Rājula|IND|21.04|71.44
Shikārpūr|IND|28.28|78.01
Gorizia|ITA|45.94|13.62
Al Ibrāhīmīyah|EGY|30.72|31.56
Namerikawa|JPN|36.76|137.36
Los Rastrojos|VEN|10.03|-69.24
Boyarka|UKR|50.32|30.30
Pīpār|IND|26.38|73.54
Okunoya|JPN|36.28|140.42
Esposende|PRT|41.54|-8.78
Sagauli|IND|26.76|84.74
Pīrgaaj|BGD|25.86|88.36
Caivano|ITA|40.96|14.31
Santa Cruz del Sur|CUB|20.72|-78.00
Steinfurt|DEU|52.15|7.34
Uden|NLD|51.66|5.62
Barcellona Pozzo di Gotto|ITA|38.15|15.21
Kattivākkam|IND|13.22|80.32
Nakhon Phanom|THA|17.41|104.78
Asipovichy|BLR|53.30|28.64
Banjul|GMB|13.45|-16.58
Malakwal|PAK|32.55|73.21
Chacabuco|ARG|-34.64|-60.47
Curridabat|CRI|9.91|-84.03
Dinskaya|RUS|45.22|39.23
Ruteng|IDN|-8.61|120.46
Burriana|ESP|39.89|-0.08
Bājitpur|BGD|24.22|90.95
Nakamura|JPN|32.98|132.93
Fiumicino-Isola Sacra|ITA|41.77|12.24
Karjat|IND|18.91|73.32
Sankeshwar|IND|16.26|74.48
Mojo|ETH|8.59|39.12
Maddaloni|ITA|41.04|14.38
Satun|THA|6.62|100.07
Baltiysk|RUS|54.65|19.91
Sighișoara|ROU|46.22|24.79
Bakhtiyārpur|IND|25.46|85.53
Águilas|ESP|37.41|-1.58
Agar|IND|23.71|76.02
Sundbyberg|SWE|59.36|17.97
Manggar|IDN|-2.88|108.27
Makouda|DZA|36.79|4.06
Karabulak|RUS|43.31|44.90
Spandau|DEU|52.55|13.20
Trëkhgornyy|RUS|54.81|58.46
Cahul|MDA|45.90|28.20
Moss|NOR|59.43|10.66
Nilanga|IND|18.12|76.75
Halle|BEL|50.73|4.23
Thul|PAK|28.24|68.78
Neuilly-sur-Marne|FRA|48.85|2.55
Wernigerode|DEU|51.84|10.78
Nurlat|RUS|54.43|50.81
San Vicente de Moravia|CRI|9.96|-84.05
San Vicente|CRI|9.96|-84.05
Adrano|ITA|37.66|14.83
Hoboken|BEL|51.18|4.35
Satānā|IND|20.59|74.20
Zuénoula|CIV|7.43|-6.05
Ibara|JPN|34.60|133.47
Char Bhadrāsan|BGD|23.31|90.23
Ungheni|MDA|47.21|27.80
Zharkent|KAZ|44.17|80.01
Minas de Matahambre|CUB|22.59|-83.95
Balingen|DEU|48.28|8.85
’Aïn Merane|DZA|36.16|0.97
Bongouanou|CIV|6.65|-4.20
Ostrogozhsk|RUS|50.87|39.08
Nong Bua Lamphu|THA|17.20|102.44
Patāmundai|IND|20.58|86.56
Angamāli|IND|10.19|76.39
Barinitas|VEN|8.76|-70.41
Empoli|ITA|43.72|10.95
Porsgrunn|NOR|59.14|9.66
Bragança|PRT|41.81|-6.76
Golāghāt|IND|26.51|93.96
Liévin|FRA|50.42|2.78
Manipal|IND|13.35|74.78
Goba|ETH|7.02|39.98
Agen|FRA|44.20|0.62
Kondopoga|RUS|62.21|34.26
Ferreñafe|PER|-6.64|-79.79
Tādepalle|IND|16.48|80.60
el Camp d'en Grassot i Gràcia Nova|ESP|41.41|2.17
Hirara|JPN|24.80|125.30
Police|POL|53.55|14.57
Jaito|IND|30.45|74.89
Gojō|JPN|34.35|135.70
Kinel’|RUS|53.23|50.63
Chalinze|TZA|-6.64|38.35
Jutiapa|GTM|14.29|-89.90
Tsuma|JPN|32.10|131.40
Moyale|KEN|3.53|39.06
Czeladź|POL|50.32|19.08
Gharaunda|IND|29.54|76.97
Staraya Russa|RUS|57.99|31.36
Pindi Gheb|PAK|33.24|72.26
Schönebeck|DEU|52.02|11.73
Kunwi|KOR|36.23|128.57
Babati|TZA|-4.22|35.75
Tegel|DEU|52.58|13.29
Franconville|FRA|48.98|2.23
Orlová|CZE|49.85|18.43
Dolyns'ka|UKR|48.11|32.76
Sibut|CAF|5.72|19.07
Alghero|ITA|40.56|8.32
Kochani|MKD|41.92|22.41
Beruwala|LKA|6.48|79.98
Aoji|PRK|42.52|130.40
Varberg|SWE|57.11|12.25
Göksun|TUR|38.02|36.50
Katsuren-haebaru|JPN|26.33|127.87
Mugnano di Napoli|ITA|40.91|14.21
Sarāqib|SYR|35.86|36.81
Takeochō-takeo|JPN|33.19|130.02
Çay|TUR|38.59|31.03
Kodungallūr|IND|10.23|76.20
Karonga|MWI|-9.93|33.93
Naranjito|ECU|-2.17|-79.47
Bayt al Faqīh|YEM|14.52|43.32
Ladispoli|ITA|41.95|12.07
Pioltello|ITA|45.50|9.33
Meppen|DEU|52.69|7.29
Pandaan|IDN|-7.65|112.69
Imishli|AZE|39.87|48.06
Gafargaon|BGD|24.43|90.56
Szekszárd|HUN|46.35|18.71
Sabaneta|COL|6.15|-75.62
Dzierżoniów|POL|50.73|16.65
Ágioi Anárgyroi|GRC|38.03|23.72
Râs el Aïoun|DZA|35.67|5.65
Ausa|IND|18.25|76.50
Rovereto|ITA|45.89|11.04
Hamīrpur|IND|25.96|80.15
Slavgorod|RUS|53.00|78.64
Bordj Ghdir|DZA|35.90|4.90
Jhābua|IND|22.77|74.59
Zahir Pir|PAK|28.81|70.52
Papenburg|DEU|53.08|7.40
Antalaha|MDG|-14.90|50.28
Remedios|CUB|22.50|-79.55
Ahuachapán|SLV|13.92|-89.84
Argyroúpoli|GRC|37.91|23.75
Fereydūn Kenār|IRN|36.68|52.52
Sinnar|IND|19.85|74.00
Pen|IND|18.74|73.10
Jacaltenango|GTM|15.67|-91.71
Shakiso|ETH|5.76|38.91
Indi|IND|17.18|75.95
Bodø|NOR|67.28|14.41
Fajardo|PRI|18.33|-65.65
Kushva|RUS|58.29|59.76
Ranam|PRK|41.71|129.68
Dunyapur|PAK|29.80|71.74
Biharamulo|TZA|-2.63|31.31
Pemangkat|IDN|1.17|108.97
Pāppinisshēri|IND|11.96|75.34
Mokokchūng|IND|26.32|94.52
Geldern|DEU|51.52|6.32
Sathyamangalam|IND|11.51|77.24
Kehl|DEU|48.57|7.82
Almada|PRT|38.68|-9.16
Gambat|PAK|27.35|68.52
Ust’-Dzheguta|RUS|44.08|41.98
Vegesack|DEU|53.17|8.62
Villa Santa Rita|ARG|-34.61|-58.48
Puerto Berrío|COL|6.49|-74.40
Dar Chabanne|TUN|36.47|10.75
Kakata|LBR|6.53|-10.35
Somanda|TZA|-3.37|33.95
Ocotal|NIC|13.63|-86.48
Durazno|URY|-33.38|-56.52
Jülich|DEU|50.92|6.36
Fada N'gourma|BFA|12.06|0.36
Horki|BLR|54.29|30.99
Starokostiantyniv|UKR|49.76|27.20
Ouled Mimoun|DZA|34.90|-1.03
IJsselstein|NLD|52.02|5.04
Leer|DEU|53.23|7.46
Køge|DNK|55.46|12.18
Umluj|SAU|25.02|37.27
Bariadi|TZA|-2.80|33.98
Schaffhausen|CHE|47.70|8.63
Nagua|DOM|19.38|-69.85
Ceerigaabo|SOM|10.62|47.37
Guledagudda|IND|16.05|75.79
Melur|IND|10.03|78.34
La Virginia|COL|4.90|-75.88
Hammam Sousse|TUN|35.86|10.60
Nzega|RWA|-2.48|29.56
Bhiwadi|IND|28.21|76.86
Limburg an der Lahn|DEU|50.38|8.05
Luuq|SOM|3.80|42.54
Zürich (Kreis 7)|CHE|47.37|8.58
Madruga|CUB|22.91|-81.86
Villajoyosa|ESP|38.51|-0.23
Casalecchio di Reno|ITA|44.48|11.27
Olivais|PRT|38.77|-9.11
Knokke-Heist|BEL|51.35|3.27
Guskhara|IND|23.49|87.73
Sindgi|IND|16.92|76.23
Antiguo Cuscatlán|SLV|13.66|-89.25
Nowy Targ|POL|49.48|20.03
Caracal|ROU|44.12|24.35
Sant Adrià de Besòs|ESP|41.43|2.22
Narsīpatnam|IND|17.67|82.61
Ichchāpuram|IND|19.11|84.69
Bahjoi|IND|28.40|78.63
Tuensang|IND|26.27|94.82
Gremda|TUN|34.75|10.78
Schio|ITA|45.71|11.36
Panadura|LKA|6.71|79.90
Kashmor|PAK|28.43|69.58
Marmaris|TUR|36.85|28.27
Dharangaon|IND|21.01|75.27
Goch|DEU|51.68|6.16
Artëmovskiy|RUS|57.36|61.87
Kalāleh|IRN|37.38|55.49
Krasnoznamensk|RUS|55.60|37.04
Saint-Joseph|REU|-21.38|55.62
L'Aquila|ITA|42.35|13.40
Sainte-Geneviève-des-Bois|FRA|48.65|2.32
Juticalpa|HND|14.67|-86.22
Maubeuge|FRA|50.28|3.97
Kuala Tungkal|IDN|-0.82|103.46
Corsico|ITA|45.43|9.11
Tabanan|IDN|-8.54|115.13
Unión de Reyes|CUB|22.80|-81.54
el Poblenou|ESP|41.40|2.20
Puerto Cabezas|NIC|14.04|-83.39
Kelīshād va Sūdarjān|IRN|32.55|51.53
Mount Hagen|PNG|-5.86|144.23
Petrovsk|RUS|52.31|45.39
Schoten|BEL|51.25|4.50
Oshakati|NAM|-17.79|15.70
Pulivendla|IND|14.42|78.23
Beni Douala|DZA|36.62|4.08
Caucete|ARG|-31.65|-68.28
Dowlatābād|IRN|32.80|51.70
Jerantut|MYS|3.94|102.36
Lebaksiu|IDN|-7.05|109.14
Alipur|PAK|29.38|70.91
Ostfildern|DEU|48.73|9.25
San Gil|COL|6.56|-73.14
Korba|TUN|36.58|10.86
Almendralejo|ESP|38.68|-6.41
Peddapalli|IND|18.61|79.37
Labuan|IDN|-6.38|105.83
Takahagi|JPN|36.72|140.72
Sicuani|PER|-14.27|-71.23
Áno Liósia|GRC|38.08|23.70
Maruoka|JPN|36.15|136.27
Grimbergen|BEL|50.93|4.37
Sant'Antimo|ITA|40.94|14.23
Dimona|ISR|31.07|35.03
Mlonggo|IDN|-6.53|110.70
Madikeri|IND|12.43|75.74
Mulleriyawa|LKA|6.93|79.93
Fürstenwalde|DEU|52.36|14.06
Kopāganj|IND|26.02|83.57
Chilibre|PAN|9.15|-79.62
Yuzawa|JPN|39.17|140.50
Ban Ratsada|THA|7.91|98.40
Fürstenfeldbruck|DEU|48.18|11.25
Venaria Reale|ITA|45.13|7.63
As Sūkī|SDN|13.32|33.88
Kāman|IND|27.66|77.27
Olot|ESP|42.18|2.49
Ostróda|POL|53.70|19.96
Prachuap Khiri Khan|THA|11.82|99.78
Erding|DEU|48.31|11.91
Pontevedra|ARG|-34.75|-58.70
Delījān|IRN|33.99|50.68
Bagnolet|FRA|48.87|2.42
Severoural’sk|RUS|60.15|59.95
Thāna Bhawan|IND|29.59|77.42
Uravakonda|IND|14.94|77.25
Pivijay|COL|10.46|-74.62
Zhangatas|KAZ|43.56|69.73
Ayagoz|KAZ|47.96|80.43
Castelo Branco|PRT|39.82|-7.49
Begamganj|IND|23.60|78.34
Naudero|PAK|27.67|68.36
Merano|ITA|46.67|11.16
Montcada i Reixac|ESP|41.48|2.18
Oleiros|ESP|43.33|-8.32
Yablonovskiy|RUS|44.99|38.94
Felege Neway|ETH|6.30|36.88
Kandana|LKA|7.05|79.89
La Sebala du Mornag|TUN|36.68|10.29
Feldkirch|AUT|47.23|9.60
Darsi|IND|15.77|79.68
Francavilla Fontana|ITA|40.53|17.59
Kizilyurt|RUS|43.19|46.89
Erāttupetta|IND|9.69|76.78
Korschenbroich|DEU|51.19|6.51
Nargund|IND|15.72|75.39
Zaidpur|IND|26.83|81.33
Istra|RUS|55.92|36.87
Nartkala|RUS|43.56|43.85
Epe|NLD|52.35|5.98
Dunkwa|GHA|5.96|-1.78
Āmli|IND|20.28|73.02
Sohna|IND|28.25|77.07
Segezha|RUS|63.74|34.32
Marratxí|ESP|39.62|2.73
La Oroya|PER|-11.52|-75.90
Dapaong|TGO|10.86|0.21
Uchqŭrghon Shahri|UZB|41.11|72.08
Zima|RUS|53.92|102.04
Las Tejerías|VEN|10.25|-67.17
Tondano|IDN|1.31|124.91
Alcabideche|PRT|38.73|-9.41
Farmsen-Berne|DEU|53.61|10.12
Vinkovci|HRV|45.29|18.80
Anūpgarh|IND|29.19|73.21
Santiago Atitlán|GTM|14.64|-91.23
Jogbani|IND|26.40|87.27
Dobryanka|RUS|58.46|56.41
Santa Cruz|CHL|-34.64|-71.37
Sumbe|AGO|-11.21|13.84
Kunigal|IND|13.02|77.03
Myszków|POL|50.58|19.32
Shikārpur|IND|14.27|75.36
Shāhpura|IND|27.39|75.96
Lier|BEL|51.13|4.57
Nirasaki|JPN|35.70|138.45
Dietzenbach|DEU|50.01|8.78
Zgorzelec|POL|51.15|15.01
Verkhniy Ufaley|RUS|56.06|60.24
Atamyrat|TKM|37.84|65.21
Cheb|CZE|50.08|12.37
Utena|LTU|55.50|25.60
Kampong Speu|KHM|11.45|104.52
Saumur|FRA|47.26|-0.08
Kakuda|JPN|37.97|140.77
Kosamba|IND|21.46|72.96
Hwange|ZWE|-18.36|26.50
Isiolo|KEN|0.35|37.58
Dyat’kovo|RUS|53.60|34.34
Redcliff|ZWE|-19.03|29.78
Hotaka|JPN|36.34|137.88
Negara|IDN|-8.36|114.62
Bensonville|LBR|6.45|-10.61
Biarritz|FRA|43.48|-1.56
Muhammadābād|IND|25.62|83.76
Vyshneve|UKR|50.39|30.37
Trebinje|BIH|42.71|18.34
Quva|UZB|40.52|72.07
Lakhyabad|IND|23.67|86.67
Kapan|ARM|39.21|46.41
Āreka|ETH|7.07|37.70
Fujishiro|JPN|35.92|140.12
Chichigalpa|NIC|12.58|-87.03
Villa Bisonó|DOM|19.56|-70.88
Koh Kong|KHM|11.62|102.98
Jhālrapātan|IND|24.54|76.17
Gualeguay|ARG|-33.14|-59.31
La Ciotat|FRA|43.17|5.60
Kirando|TZA|-7.42|30.60
Pasni|PAK|25.26|63.47
Năvodari|ROU|44.32|28.60
Primorsko-Akhtarsk|RUS|46.05|38.17
Grugliasco|ITA|45.07|7.58
Sīrkāzhi|IND|11.24|79.74
Chaksu|IND|26.61|75.95
Tarime|TZA|-1.35|34.37
Échirolles|FRA|45.15|5.71
Slavuta|UKR|50.30|26.87
Prey Veng|KHM|11.49|105.33
Kotovsk|RUS|52.59|41.50
Netishyn|UKR|50.34|26.64
Mushie|COD|-3.02|16.92
Brugherio|ITA|45.55|9.30
Rājbirāj|NPL|26.54|86.75
Bardejov|SVK|49.29|21.27
Porur|IND|13.04|80.16
Pašilaičiai|LTU|54.73|25.22
Gaya|NER|11.88|3.45
Yarīm|YEM|14.30|44.38
Itzehoe|DEU|53.92|9.52
Cantaura|VEN|9.31|-64.36
Aral|KAZ|46.80|61.66
Asha|RUS|55.00|57.27
Bhādāsar|IND|28.31|74.29
Avvocata|ITA|40.85|14.24
BABOR - VILLE|DZA|36.49|5.54
Burglesum|DEU|53.17|8.69
Maspalomas|ESP|27.76|-15.59
Zintan|LBY|31.93|12.25
Bodītī|ETH|6.97|37.87
Esik|KAZ|43.36|77.45
Villefranche-sur-Saône|FRA|45.99|4.72
Quảng Ngãi|VNM|15.12|108.79
Pápa|HUN|47.33|17.47
Pobé|BEN|6.98|2.66
Mouzaïa|DZA|36.47|2.69
Eṭ Ṭaiyiba|ISR|32.27|35.01
Reggane|DZA|26.72|0.17
El Aouinet|DZA|35.87|7.89
Monaco|MCO|43.73|7.42
San Onofre|COL|9.74|-75.53
Wai|IND|17.95|73.89
San Kamphaeng|THA|18.74|99.12
Jagatsinghapur|IND|20.26|86.17
Bagasra|IND|21.49|70.96
Safaga|EGY|26.75|33.94
Gyöngyös|HUN|47.78|19.93
Kadūr|IND|13.55|76.01
Marks|RUS|51.71|46.75
Aranda de Duero|ESP|41.67|-3.69
Kirkkonummi|FIN|60.12|24.44
Canicattì|ITA|37.36|13.85
Dharmanagar|IND|24.37|92.17
Jakomini|AUT|47.05|15.45
Tumbi|TZA|-5.07|32.73
Seelze|DEU|52.40|9.60
Obama|JPN|35.50|135.75
Lichtenberg|DEU|52.51|13.50
Lahār|IND|26.19|78.94
Mira Taglio|ITA|45.43|12.13
Yāval|IND|21.17|75.70
Campi Bisenzio|ITA|43.82|11.13
Gose|JPN|34.45|135.73
Feteşti|ROU|44.38|27.83
Tanggulangin|IDN|-7.50|112.70
Kaimganj|IND|27.55|79.34
Sukheke Mandi|PAK|31.87|73.51
Pagani|ITA|40.74|14.61
Jānjgīr|IND|22.01|82.58
Egra|IND|21.90|87.54
Fribourg|CHE|46.80|7.15
San Donà di Piave|ITA|45.63|12.57
Sneek|NLD|53.03|5.66
Bihārīganj|IND|25.73|86.99
Taounate|MAR|34.54|-4.64
Umreth|IND|22.70|73.12
Gorna Oryahovitsa|BGR|43.13|25.70
Geleen|NLD|50.97|5.83
Kardítsa|GRC|39.36|21.92
Espinho|PRT|41.01|-8.64
Maassluis|NLD|51.92|4.25
Tangjin|KOR|36.89|126.63
Şarkîkaraağaç|TUR|38.08|31.37
Gudermes|RUS|43.35|46.11
Paine|CHL|-33.81|-70.74
Kameda-honchō|JPN|37.87|139.11
Mushābani|IND|22.51|86.46
Venkatagiri|IND|13.96|79.58
Hội An|VNM|15.88|108.33
Ottensen|DEU|53.55|9.92
Mörfelden-Walldorf|DEU|49.99|8.58
Azuqueca de Henares|ESP|40.57|-3.27
Riccione|ITA|44.00|12.66
Châtenay-Malabry|FRA|48.77|2.27
Höxter|DEU|51.78|9.38
Casal Palocco|ITA|41.75|12.35
Mahālingpur|IND|16.39|75.11
Wijchen|NLD|51.81|5.72
Hà Giang|VNM|22.82|104.98
Neem ka Thana|IND|27.74|75.79
Kholmsk|RUS|47.05|142.05
Maloyaroslavets|RUS|55.01|36.47
Gevelsberg|DEU|51.32|7.34
Winsen|DEU|53.36|10.21
Harper|LBR|4.38|-7.71
Debre Tabor|ETH|11.85|38.02
Mol|BEL|51.19|5.12
Tawaramoto|JPN|34.55|135.79
Åkersberga|SWE|59.48|18.30
Setharja Old|PAK|27.21|68.47
Yōkaichiba|JPN|35.70|140.55
Lenbe|HTI|19.71|-72.40
Radebeul|DEU|51.11|13.66
Buyeo|KOR|36.27|126.91
Velikiy Ustyug|RUS|60.76|46.31
Yangiyer|UZB|40.27|68.82
Nienburg|DEU|52.65|9.22
Khewra|PAK|32.65|73.01
Viernheim|DEU|49.54|8.58
Nepānagar|IND|21.45|76.39
Ennepetal|DEU|51.30|7.36
Stains|FRA|48.95|2.38
Badarganj|BGD|25.67|89.05
Prachin Buri|THA|14.05|101.37
Ōiso|JPN|35.32|139.32
Pradl|AUT|47.27|11.42
Sasaguri|JPN|33.62|130.55
Nautanwa|IND|27.43|83.42
Kuroda|JPN|35.35|136.78
Vallabh Vidyanagar|IND|22.53|72.90
Georgsmarienhütte|DEU|52.20|8.04
Tamalous|DZA|36.84|6.64
Al Abyār|LBY|32.19|20.60
Iława|POL|53.60|19.57
Chanderi|IND|24.71|78.14
Bambari|CAF|5.77|20.68
Manuguru|IND|17.93|80.83
Rheinfelden|DEU|47.56|7.79
Bāndarban|BGD|22.20|92.22
Agrigento|ITA|37.31|13.58
Königs Wusterhausen|DEU|52.30|13.63
Yubileyny|RUS|55.93|37.83
Stuhr|DEU|53.03|8.75
Mahemdāvād|IND|22.82|72.76
Mohyliv-Podilskyi|UKR|48.45|27.80
Aïn Kercha|DZA|35.92|6.70
Vinces|ECU|-1.56|-79.75
Aguilares|ARG|-27.43|-65.61
Bugarama|TZA|-2.87|30.53
Örnsköldsvik|SWE|63.29|18.72
Somma Vesuviana|ITA|40.87|14.44
Rethymno|GRC|35.37|24.48
Timbuktu|MLI|16.77|-3.01
San Antonio del Táchira|VEN|7.81|-72.44
Desnogorsk|RUS|54.15|33.28
Kupjansk|UKR|49.71|37.62
Goribidnūr|IND|13.61|77.52
Almora|IND|29.60|79.66
Bor|TUR|37.89|34.56
Chur|CHE|46.85|9.53
Granadero Baigorria|ARG|-32.86|-60.72
Cambrils|ESP|41.07|1.06
Caicedonia|COL|4.33|-75.83
Al-’Ula|SAU|26.61|37.92
Kashima|JPN|33.11|130.09
Nakodar|IND|31.13|75.48
Kazincbarcika|HUN|48.25|20.63
Ḩayy al Quwaysimah|JOR|31.91|35.95
Aioi|JPN|34.80|134.47
Kudat|MYS|6.89|116.82
Farrokh Shahr|IRN|32.27|50.98
Lukhovitsy|RUS|54.98|39.04
Châtillon|FRA|48.80|2.29
Karamsad|IND|22.54|72.90
Jaten|IDN|-7.58|110.90
Gödöllő|HUN|47.60|19.36
Ikongo|MDG|-21.88|47.43
Udomlya|RUS|57.88|34.99
Chocope|PER|-7.79|-79.22
Granada|COL|3.55|-73.71
Manali|IND|13.17|80.27
Slobodskoy|RUS|58.73|50.18
Jayrūd|SYR|33.81|36.74
Dharmābād|IND|18.89|77.85
Imperial|PER|-13.06|-76.35
Nuevo Imperial|PER|-13.08|-76.32
Biberach an der Riß|DEU|48.09|9.79
Otavalo|ECU|0.23|-78.26
Yamaga|JPN|33.02|130.69
Aosta|ITA|45.74|7.32
Vienne|FRA|45.53|4.87
Schiltigheim|FRA|48.61|7.75
Boyolangu|IDN|-8.12|111.89
Chalchuapa|SLV|13.99|-89.68
El Triunfo|ECU|-1.93|-79.97
Bogdanovich|RUS|56.78|62.05
Gyula|HUN|46.65|21.28
Crailsheim|DEU|49.13|10.07
Maşyāf|SYR|35.07|36.34
Svishtov|BGR|43.62|25.35
Gumushkhane|TUR|40.46|39.47
Vedaraniyam|IND|10.37|79.85
Florida|URY|-34.10|-56.21
Landskrona|SWE|55.87|12.83
Ruma|SRB|45.01|19.82
Yanai|JPN|33.97|132.12
Meschede|DEU|51.35|8.28
Nyköping|SWE|58.75|17.01
Lucera|ITA|41.51|15.34
Puerto de la Cruz|ESP|28.41|-16.55
Jayamkondacholapuram|IND|11.21|79.36
Câmara de Lobos|PRT|32.65|-16.98
Kālka|IND|30.84|76.94
Menongue|AGO|-14.66|17.69
Sidi Yahia El Gharb|MAR|34.30|-6.30
Rheinberg|DEU|51.55|6.60
Umarga|IND|17.84|76.62
Curtea de Argeş|ROU|45.13|24.67
Ja Ela|LKA|7.07|79.89
Kumru|TUR|40.87|37.26
Chieri|ITA|45.01|7.82
Ma‘arratmişrīn|SYR|36.01|36.67
Pinjaur|IND|30.80|76.92
Bisauli|IND|28.31|78.94
Seinäjoki|FIN|62.79|22.83
Werl|DEU|51.55|7.91
Les Mureaux|FRA|48.99|1.91
Turaiyūr|IND|11.15|78.60
Żywiec|POL|49.69|19.19
Kamo|JPN|37.66|139.04
Maputsoe|LSO|-28.89|27.90
Jinka|ETH|5.65|36.65
Akçakale|TUR|36.71|38.95
Kurtalan|TUR|37.93|41.68
Bernburg|DEU|51.79|11.74
Wavre|BEL|50.72|4.60
Guarda|PRT|40.54|-7.27
Favara|ITA|37.32|13.66
Boende|COD|-0.28|20.88
Quitilipi|ARG|-26.87|-60.22
Rumbek|SSD|6.81|29.68
Antsohimbondrona|MDG|-13.08|48.85
Holstebro|DNK|56.36|8.62
Yeşilli|TUR|37.34|40.82
Smolyan|BGR|41.57|24.71
Pāvugada|IND|14.10|77.28
Limbiate|ITA|45.60|9.13
Eisenhüttenstadt|DEU|52.15|14.65
Koupéla|BFA|12.18|-0.35
Naranjal|ECU|-2.67|-79.62
Puerto Iguazú|ARG|-25.60|-54.57
Binche|BEL|50.41|4.16
Sant Joan Despí|ESP|41.37|2.06
Yamoto|JPN|38.43|141.21
Villaguay|ARG|-31.87|-59.03
Quvasoy|UZB|40.30|71.98
Ambasamudram|IND|8.71|77.45
Le Perreux-sur-Marne|FRA|48.85|2.50
Zamānia|IND|25.42|83.56
Casilda|ARG|-33.04|-61.17
Kyzyl-Kyya|KGZ|40.26|72.13
Malkapur|IND|17.26|74.18
Midoun|TUN|33.81|10.99
Ras Gharib|EGY|28.36|33.08
Djidiouia|DZA|35.93|0.83
Wedel|DEU|53.58|9.70
Lommel|BEL|51.23|5.31
Guyancourt|FRA|48.77|2.07
Palaiseau|FRA|48.72|2.25
Barbacha|DZA|36.57|4.97
Kėdainiai|LTU|55.29|23.97
Bandipura|IND|34.42|74.64
Nyahururu|KEN|0.04|36.36
Shirdi|IND|19.77|74.48
Kokrajhar|IND|26.40|90.27
Machakos|KEN|-1.52|37.27
Donskoy|RUS|53.97|38.34
Gombong|IDN|-7.61|109.51
Fort Pienc|ESP|41.39|2.18
Hajdúböszörmény|HUN|47.67|21.52
Of|TUR|40.94|40.26
Kimovsk|RUS|53.97|38.53
Qarah Ẕīā’ od Dīn|IRN|38.89|45.03
Kongolo|COD|-5.39|27.00
Vallentuna|SWE|59.53|18.08
Palladam|IND|10.99|77.29
IJmuiden|NLD|52.46|4.61
Znamensk|RUS|48.58|45.73
Saint-Dizier|FRA|48.64|4.95
Menen|BEL|50.80|3.12
İmamoğlu|TUR|37.27|35.66
’Aïn el Bell|DZA|34.34|3.22
Mamu Kanjan|PAK|30.83|72.80
Hīt|IRQ|33.64|42.83
Modřany|CZE|50.01|14.41
Neuruppin|DEU|52.93|12.80
Synel’nykove|UKR|48.32|35.52
Slagelse|DNK|55.40|11.35
Muddebihāl|IND|16.34|76.13
el hed|DZA|36.65|4.77
Lālganj|IND|25.87|85.17
Rasrā|IND|25.86|83.85
Amlapura city|IDN|-8.45|115.61
Amlapura|IDN|-8.45|115.62
Ōdachō-ōda|JPN|35.19|132.51
Creil|FRA|49.26|2.48
Ghugus|IND|19.94|79.11
Saḩar|YEM|15.32|44.31
Sattur|IND|9.36|77.92
Sharqpur Sharif|PAK|31.46|74.10
Privolzhskiy|RUS|51.41|46.05
Anbyŏn-ŭp|PRK|39.04|127.52
El Carmel|ESP|41.42|2.16
Digri|PAK|25.16|69.11
Manjakandriana|MDG|-18.92|47.80
Ansbach|DEU|49.30|10.59
Bāsudebpur|IND|21.12|86.73
Pekan|MYS|3.48|103.40
Khāchrod|IND|23.42|75.28
Galapagar|ESP|40.58|-4.00
Kolea|DZA|36.64|2.77
Alvalade|PRT|38.75|-9.14
Santa Rita|VEN|10.54|-71.51
Gimbi|ETH|9.17|35.83
Phủ Lý|VNM|20.55|105.91
Belalcázar|COL|2.65|-75.97
Gorodets|RUS|56.65|43.47
Vandœuvre-lès-Nancy|FRA|48.65|6.18
Bhera|PAK|32.48|72.91
Yavné|ISR|31.88|34.74
Kreuztal|DEU|50.97|7.99
Milazzo|ITA|38.22|15.24
Dogondoutchi|NER|13.64|4.03
Santa Pola|ESP|38.19|-0.57
General José de San Martín|ARG|-26.54|-59.34
Kotma|IND|23.20|81.98
Libeň|CZE|50.11|14.47
Al Qaryatayn|SYR|34.23|37.24
Santa Maria Capua Vetere|ITA|41.08|14.25
Tienen|BEL|50.81|4.94
Momostenango|GTM|15.04|-91.41
Bhatkal|IND|13.99|74.56
Jidd Ḩafş|BHR|26.22|50.55
Kiskunfélegyháza|HUN|46.71|19.84
Kópavogur|ISL|64.11|-21.91
Nakhabino|RUS|55.85|37.18
Megarine|DZA|33.19|6.09
Uekimachi-mōno|JPN|32.90|130.69
Thonon-les-Bains|FRA|46.37|6.48
Nabīnagar|BGD|23.89|90.97
Castro-Urdiales|ESP|43.38|-3.22
Barros Blancos|URY|-34.75|-56.00
Morrelgonj|BGD|22.46|89.86
Sainte-Marie|REU|-20.90|55.55
Lampertheim|DEU|49.60|8.47
Angri|ITA|40.74|14.57
Sosnovoborsk|RUS|56.12|93.34
Sakrand|PAK|26.14|68.27
Papendrecht|NLD|51.83|4.69
Shingū|JPN|33.73|135.98
Evergem|BEL|51.11|3.71
Khurai|IND|24.04|78.33
Tando Jam|PAK|25.43|68.53
Idar-Oberstein|DEU|49.71|7.31
Chittūr|IND|10.70|76.75
Salqīn|SYR|36.14|36.45
Villarrica|CHL|-39.29|-72.23
Kudymkar|RUS|59.01|54.66
Javea|ESP|38.78|0.17
Raiwind|PAK|31.25|74.22
Villanueva|HND|15.32|-88.00
Béthune|FRA|50.53|2.64
Vadigenhalli|IND|13.30|77.80
Mozhaysk|RUS|55.50|36.03
Obukhiv|UKR|50.11|30.62
Agogo|GHA|6.80|-1.08
Sijua|IND|23.78|86.33
Zapala|ARG|-38.90|-70.05
Vandavāsi|IND|12.50|79.61
Fennpfuhl|DEU|52.53|13.47
Sambava|MDG|-14.27|50.17
San Carlos|CHL|-36.42|-71.96
Pankshin|NGA|9.33|9.44
Barabinsk|RUS|55.36|78.36
Lahān|NPL|26.72|86.48
Torre-Pacheco|ESP|37.74|-0.95
Ceylanpınar|TUR|36.85|40.05
Masindi|UGA|1.67|31.71
Crema|ITA|45.36|9.68
Lālsot|IND|26.56|76.33
Bandar|IDN|2.05|99.75
Fandriana|MDG|-20.23|47.38
San Javier|ESP|37.81|-0.84
Bulanık|TUR|39.09|42.27
Shāhpur|IND|16.70|76.84
Chemmumiahpet|IND|15.90|79.32
Ninomiya|JPN|35.30|139.26
Wankyi|GHA|7.74|-2.10
Oldenzaal|NLD|52.31|6.93
Ajka|HUN|47.10|17.56
Bahādurganj|IND|26.26|87.82
Osterholz-Scharmbeck|DEU|53.23|8.80
Camargo|ESP|43.41|-3.88
Trutnov|CZE|50.56|15.91
Gomoh|IND|23.87|86.15
Bramsche|DEU|52.41|7.97
Quimbaya|COL|4.62|-75.76
Jalālpur|IND|26.31|82.74
Muyuka|CMR|4.29|9.41
Birendranagar|NPL|28.60|81.63
Orosháza|HUN|46.57|20.67
Khunti|IND|23.08|85.28
Kangayam|IND|11.01|77.56
Colomiers|FRA|43.61|1.33
Cauquenes|CHL|-35.97|-72.32
Lalian|PAK|31.82|72.80
Kutoarjo|IDN|-7.72|109.91
Zira|IND|30.97|74.99
Kerava|FIN|60.40|25.11
Lohmar|DEU|50.84|7.21
Herrenberg|DEU|48.60|8.87
Bussum|NLD|52.27|5.16
Murakami|JPN|38.23|139.48
Šeškinė|LTU|54.71|25.25
Palín|GTM|14.40|-90.70
Mvomero|TZA|-6.25|38.67
Grottaglie|ITA|40.54|17.44
Santa Eulària des Riu|ESP|38.98|1.53
Cheongsong gun|KOR|36.43|129.06
Hengchun|TWN|22.00|120.74
Jhanjhārpur|IND|26.26|86.28
Sāngola|IND|17.44|75.19
Casale Monferrato|ITA|45.13|8.45
Bahau|MYS|2.81|102.40
Jinan-gun|KOR|35.79|127.43
Banī Suhaylā|PSE|31.34|34.32
Neuchâtel|CHE|46.99|6.93
Sakai-nakajima|JPN|36.27|139.25
Bayburt|TUR|40.26|40.22
Marovoay|MDG|-16.11|46.64
Vavoua|CIV|7.38|-6.48
Ţafas|SYR|32.74|36.07
Singānallūr|IND|11.00|77.03
Nogent-sur-Marne|FRA|48.84|2.48
Karangampel|IDN|-6.46|108.45
Ōtsuki|JPN|35.62|138.97
Athis-Mons|FRA|48.71|2.39
Nemuro|JPN|43.32|145.57
Krabi|THA|8.07|98.91
Güstrow|DEU|53.80|12.17
Bāfq|IRN|31.60|55.40
Arcos de la Frontera|ESP|36.75|-5.81
Villa Regina|ARG|-39.10|-67.07
Leioa|ESP|43.33|-2.99
Liptovský Mikuláš|SVK|49.08|19.62
Kāramadai|IND|11.24|76.96
Kuala Belait|BRN|4.58|114.23
Cloppenburg|DEU|52.85|8.04
Rāmāpuram|IND|13.10|79.18
Balakliya|UKR|49.46|36.86
Ban Khlong Bang Sao Thong|THA|13.64|100.83
Lend|AUT|47.08|15.42
Valdepeñas|ESP|38.76|-3.38
Barberà del Vallès|ESP|41.52|2.12
Ortaköy|TUR|38.74|34.04
Ganderkesee|DEU|53.03|8.53
Hayama|JPN|35.28|139.58
Kouvola|FIN|60.87|26.70
Pavlovskaya|RUS|46.14|39.78
Viry-Châtillon|FRA|48.67|2.39
Travnik|BIH|44.23|17.67
Kičevo|MKD|41.51|20.96
Houilles|FRA|48.92|2.19
Nawanshahr|IND|31.12|76.12
Merzig|DEU|49.44|6.64
Yaring|THA|6.87|101.37
Tigre|ARG|-34.43|-58.58
Betioky|MDG|-23.72|44.38
’Aïn Benian|DZA|36.80|2.92
Kula|TUR|38.55|28.65
Likino-Dulevo|RUS|55.71|38.95
Soissons|FRA|49.38|3.32
Lazdynai|LTU|54.67|25.21
Mankāchar|IND|25.53|89.86
Dyurtyuli|RUS|55.49|54.87
Deggendorf|DEU|48.84|12.96
Sfizef|DZA|35.23|-0.24
Rāzampeta|IND|14.20|79.16
Valkenswaard|NLD|51.35|5.46
Verbania|ITA|45.92|8.55
Freha|DZA|36.75|4.32
Dreux|FRA|48.74|1.37
San Giuliano Milanese|ITA|45.39|9.29
Termoli|ITA|42.00|14.99
Kornwestheim|DEU|48.86|9.19
Kwang Binh|VNM|17.47|106.62
Rostov|RUS|57.19|39.41
Sabalgarh|IND|26.25|77.41
Hailākāndi|IND|24.68|92.56
Jagdīshpur|IND|26.75|80.55
Jagdīspur|IND|25.47|84.42
Nagai|JPN|38.10|140.03
Na Klang|THA|17.31|102.19
Sirūr|IND|18.83|74.37
Heusden|BEL|51.04|5.28
Rāwatsār|IND|29.27|74.40
Shamsābād|IND|27.02|78.12
Mateur|TUN|37.04|9.67
Mimarsinan|TUR|41.02|28.56
Ibanda|UGA|-0.13|30.50
Partūr|IND|19.60|76.22
Carballo|ESP|43.21|-8.69
Terracina|ITA|41.29|13.24
Taastrup|DNK|55.65|12.30
Hellín|ESP|38.51|-1.70
Gūduvāncheri|IND|12.85|80.06
Khairpur Tamewah|PAK|29.58|72.24
Wevelgem|BEL|50.80|3.17
Famaillá|ARG|-27.05|-65.40
Nasarawa|NGA|8.54|7.71
Motala|SWE|58.54|15.04
Erandol|IND|20.92|75.33
Pasān|IND|22.84|82.20
Kesabpur|BGD|22.91|89.22
Ḩadīthah|IRQ|34.14|42.38
Arendal|NOR|58.46|8.77
Baalbek|LBN|34.01|36.22
Charenton-le-Pont|FRA|48.82|2.41
Nahiyat Ghammas|IRQ|31.74|44.62
San Andrés del Rabanedo|ESP|42.61|-5.62
Chanika|TZA|-5.42|38.02
Kusŏng|PRK|39.98|125.24
Oława|POL|50.95|17.29
Northeim|DEU|51.71|10.00
Kachia|NGA|9.87|7.95
Lobatse|BWA|-25.22|25.68
Senigallia|ITA|43.72|13.21
Villeneuve-Saint-Georges|FRA|48.73|2.45
Yugorsk|RUS|61.31|63.33
Massafra|ITA|40.59|17.12
Rūdarpur|IND|26.44|83.61
Oyem|GAB|1.60|11.58
Pinerolo|ITA|44.89|7.33
Itoigawa|JPN|37.03|137.85
Safidon|IND|29.41|76.67
Mompós|COL|9.24|-74.43
Guasdualito|VEN|7.24|-70.73
Hatta|IND|24.13|79.60
Manghit|UZB|42.12|60.06
Hillerød|DNK|55.93|12.30
Biga|TUR|40.23|27.24
Macerata|ITA|43.30|13.45
Kharan|PAK|28.58|65.42
Cholargós|GRC|38.00|23.80
Elūr|IND|10.07|76.28
Élancourt|FRA|48.78|1.96
Basavana Bāgevādi|IND|16.57|75.97
Kaminokawa|JPN|36.43|139.92
Bielawa|POL|50.69|16.62
Werne|DEU|51.66|7.63
Geraardsbergen|BEL|50.77|3.88
Ružomberok|SVK|49.07|19.31
Or Yehuda|ISR|32.03|34.86
Perambalur|IND|11.23|78.88
Alençon|FRA|48.43|0.09
Tocoa|HND|15.68|-86.00
Dorohoi|ROU|47.95|26.40
Āsbe Teferī|ETH|9.09|40.87
San Luis de Sincé|COL|9.24|-75.15
Conegliano|ITA|45.89|12.30
San Benito|GTM|16.92|-89.92
Iyo|JPN|33.75|132.70
Panarukan|IDN|-7.70|113.92
Novogrudok|BLR|53.59|25.82
Karasu|TUR|41.10|30.70
Pallisa|UGA|1.15|33.71
Vrilissia|GRC|38.03|23.83
Bad Vilbel|DEU|50.18|8.74
Sorochinsk|RUS|52.43|53.16
Bad Hersfeld|DEU|50.87|9.71
Wattala|LKA|6.99|79.89
Augusta|ITA|37.24|15.22
Peliyagoda|LKA|6.97|79.88
Souran|SYR|35.29|36.75
Făgăraș|ROU|45.85|24.97
Gangtok|IND|27.33|88.61
Yany Kapu|UKR|45.96|33.79
Meppel|NLD|52.70|6.19
Lökbatan|AZE|40.33|49.73
Xirivella|ESP|39.47|-0.43
Kyela|TZA|-9.58|33.85
Mālūr|IND|13.00|77.94
Mednogorsk|RUS|51.41|57.59
Alcázar de San Juan|ESP|39.39|-3.21
Usilampatti|IND|9.97|77.79
Un|IND|23.89|71.77
Abbiategrasso|ITA|45.40|8.92
Chajarí|ARG|-30.75|-57.98
Vushtrri|XKK|42.82|20.97
Palapye|BWA|-22.55|27.13
Bayān|KWT|29.30|48.05
Korem|ETH|12.51|39.52
Mūdbidri|IND|13.07|75.00
Rājākhera|IND|26.90|78.17
Mānwat|IND|19.30|76.50
Nāḩīyat Saddat al Hindīyah|IRQ|32.72|44.28
Ambanja|MDG|-13.67|48.45
Sotteville-lès-Rouen|FRA|49.41|1.09
Curanilahue|CHL|-37.48|-73.34
L’Arbaa Naït Irathen|DZA|36.63|4.20
Wādi|IND|17.05|76.99
Ōmachi|JPN|36.50|137.87
Anta|IND|25.15|76.30
Banamba|MLI|13.55|-7.45
Topki|RUS|55.28|85.62
Kirzhach|RUS|56.15|38.86
Playas|ECU|-2.63|-80.39
Baie-Mahault|GLP|16.27|-61.59
Mahārāganj|IND|27.14|83.56
Masaki-chō|JPN|33.79|132.71
Barberena|GTM|14.31|-90.36
Orange|FRA|44.14|4.81
Karamürsel|TUR|40.69|29.62
Mutuáli|MOZ|-14.87|37.00
Āsosa|ETH|10.07|34.53
Nyachera|UGA|-0.90|30.42
Manises|ESP|39.49|-0.46
Takehara|JPN|34.34|132.92
Oued Sly|DZA|36.10|1.20
Butajīra|ETH|8.12|38.37
Khovd|MNG|48.01|91.64
Kostopil’|UKR|50.88|26.45
Lupeni|ROU|45.36|23.24
Stella|ITA|40.86|14.25
Mizque|BOL|-17.94|-65.34
la Marina de Port|ESP|41.36|2.14
Tarakeswar|IND|22.89|88.01
Rongai|KEN|-0.17|35.86
Keelakarai|IND|9.23|78.79
Łuków|POL|51.93|22.38
Starominskaya|RUS|46.53|39.05
Robbah|DZA|33.28|6.91
Sint-Pieters-Leeuw|BEL|50.78|4.24
Forchheim|DEU|49.72|11.06
Mehar|PAK|27.18|67.82
Borzya|RUS|50.38|116.52
Kakching|IND|24.50|93.98
Kemalpaşa|TUR|38.43|27.42
Oer-Erkenschwick|DEU|51.64|7.26
Gevrai|IND|19.26|75.75
Śrem|POL|52.09|17.02
Alaquàs|ESP|39.46|-0.46
Görele|TUR|41.03|39.00
Pihānī|IND|27.62|80.20
Vasto|ITA|42.11|14.71
Ujiie|JPN|36.68|139.97
Perungudi|IND|12.96|80.24
Mosonmagyaróvár|HUN|47.87|17.27
Binnish|SYR|35.96|36.71
Nebbi|UGA|2.48|31.09
Ambositra|MDG|-20.53|47.24
Villenave-d'Ornon|FRA|44.78|-0.57
Sarkhej|IND|22.98|72.50
Beykonak|TUR|36.33|30.30
Marienfelde|DEU|52.42|13.37
Kaeng Khoi|THA|14.59|101.00
Voluntari|ROU|44.49|26.17
Remuna|IND|21.53|86.87
Khangah Dogran|PAK|31.83|73.62
Sidareja|IDN|-7.48|108.79
Télimélé|GIN|10.90|-13.03
Petrich|BGR|41.40|23.21
Tönisvorst|DEU|51.32|6.49
Bad Nauheim|DEU|50.36|8.74
Pontoise|FRA|49.05|2.10
Khairpur Nathan Shah|PAK|27.09|67.73
Jāsim|SYR|32.99|36.06
Sri Mādhopur|IND|27.47|75.60
Bakri|MYS|2.04|102.65
Bouinan|DZA|36.53|2.99
Monze|ZMB|-16.28|27.48
Walajapet|IND|12.93|79.37
Villazón|BOL|-22.09|-65.59
Pedana|IND|16.26|81.14
Villiers-sur-Marne|FRA|48.83|2.55
Asprópyrgos|GRC|38.06|23.59
Dunakeszi|HUN|47.64|19.14
Schwelm|DEU|51.29|7.29
Ferokh|IND|11.18|75.84
Oliver-Valdefierro|ESP|41.64|-0.93
Salāya|IND|22.31|69.60
Waltrop|DEU|51.62|7.40
Bhāndāria|BGD|22.49|90.06
Burgdorf|DEU|52.45|10.01
Bogoroditsk|RUS|53.77|38.12
Pakisaji|IDN|-8.07|112.60
Kuah|MYS|6.33|99.84
Musiri|IND|10.95|78.44
Ciudad Vieja|GTM|14.52|-90.76
Debal’tseve|UKR|48.34|38.40
Nirgua|VEN|10.15|-68.56
Savalou|BEN|7.93|1.98
Selogiri|IDN|-7.78|110.87
Kórinthos|GRC|37.94|22.95
Khair|IND|27.94|77.84
Kibiti|TZA|-7.72|38.94
Arrentela|PRT|38.63|-9.10
Moanda|GAB|-1.57|13.20
Ōtake|JPN|34.21|132.22
Kifrī|IRQ|34.69|44.96
Chītāpur|IND|17.12|77.08
Kombissiri|BFA|12.07|-1.34
Kostomuksha|RUS|64.57|30.58
Risod|IND|19.98|76.79
Sakété|BEN|6.74|2.66
Ahrensburg|DEU|53.68|10.23
Piombino|ITA|42.93|10.53
Eidelstedt|DEU|53.61|9.91
Telsiai|LTU|55.98|22.25
Seria|BRN|4.61|114.32
Radolfzell|DEU|47.74|8.97
Chatou|FRA|48.89|2.16
Vernier|CHE|46.22|6.08
Meskiana|DZA|35.63|7.67
Karpinsk|RUS|59.77|60.00
Shatura|RUS|55.57|39.54
Salima|MWI|-13.78|34.46
Helchteren|BEL|51.06|5.38
Houthalen|BEL|51.03|5.37
Dhandhuka|IND|22.38|71.99
Ar Rudayyif|TUN|34.38|8.16
Goussainville|FRA|49.01|2.47
Canosa di Puglia|ITA|41.22|16.07
Ptolemaḯda|GRC|40.51|21.68
Purral|CRI|9.96|-84.03
Puente-Genil|ESP|37.39|-4.77
Tambo Grande|PER|-4.93|-80.34
Fatehpur Sīkri|IND|27.09|77.66
Divnogorsk|RUS|55.96|92.37
Bidur|MYS|4.12|101.28
Achim|DEU|53.01|9.03
Kuta|IDN|-8.72|115.17
Obala|CMR|4.17|11.53
Montijo|PRT|38.71|-8.97
Zaïo|MAR|34.94|-2.73
Redondela|ESP|42.28|-8.61
Albertslund|DNK|55.66|12.36
Amin’yevo|RUS|55.70|37.47
Annino|RUS|55.58|37.60
Atamaría|ESP|37.60|-0.81
Birpara|IND|26.70|89.15
Cherpulassery|IND|10.88|76.31
Cát Bà|VNM|20.73|107.05
Dara|SEN|15.35|-15.48
Davydkovo|RUS|55.72|37.47
Dibba Al-Fujairah|ARE|25.59|56.26
Fuyuan|CHN|48.36|134.29
Ghormach|AFG|35.73|63.78
Khorugh|TJK|37.49|71.55
Kolomenskoye|RUS|55.67|37.68
Kurye|KOR|35.21|127.46
Kur’yanovo|RUS|55.65|37.70
Kuskovo|RUS|55.73|37.83
Köneürgench|TKM|42.33|59.15
Lardjem|DZA|35.75|1.55
Las Animas|CHL|-39.81|-73.22
Lazarevskoye|RUS|43.91|39.33
Leninskiye Gory|RUS|55.70|37.57
Leonovo|RUS|55.85|37.65
Luzhniki|RUS|55.72|37.55
Maros|IDN|-5.01|119.57
Matveyevskoye|RUS|55.71|37.48
Mikhalkovo|RUS|55.68|37.43
Nagqu|CHN|31.48|92.06
Nikulino|RUS|55.67|37.47
Pervomays’kyy|UKR|49.39|36.21
Petrovskaya|RUS|55.55|37.78
Piešťany|SVK|48.59|17.83
Pinar de Chamartín|ESP|40.48|-3.67
Puerto del Carmen|ESP|28.92|-13.67
Rivas|NIC|11.44|-85.83
Ruwa|ZWE|-17.89|31.24
Rødovre|DNK|55.68|12.45
Suong|KHM|11.91|105.66
Ts’khinvali|GEO|42.23|43.97
Vilyeyka|BLR|54.49|26.91
Vorob’yovo|RUS|55.72|37.53
Vostryakovo|RUS|55.67|37.45
Wittenberg|DEU|51.87|12.65
Yanamalakuduru|IND|16.49|80.67
Ypenburg|NLD|52.04|4.37
Zagor’ye|RUS|55.58|37.67
Oranjestad|ABW|12.52|-70.03
Amla|IND|21.92|78.13
Salt|ESP|41.97|2.79
Jarabacoa|DOM|19.12|-70.64
Narsinghgarh|IND|23.71|77.09
Giżycko|POL|54.04|21.76
Zürich (Kreis 6)|CHE|47.39|8.54
Talāja|IND|21.35|72.04
Dharmadam|IND|11.78|75.46
Gérakas|GRC|38.02|23.86
Castro|CHL|-42.47|-73.77
Săcele|ROU|45.62|25.71
Araklı|TUR|40.94|40.06
Kushchëvskaya|RUS|46.56|39.63
Aldaia|ESP|39.47|-0.46
Bhongaon|IND|27.26|79.18
Mascalucia|ITA|37.57|15.05
Affery|CIV|6.32|-3.95
Nanga Eboko|CMR|4.68|12.37
Marigliano|ITA|40.92|14.46
Lomme|FRA|50.64|2.99
Metamórfosi|GRC|38.07|23.76
Delbrück|DEU|51.77|8.56
Vierzon|FRA|47.22|2.07
Tiruchchendur|IND|8.50|78.12
Upper Dir|PAK|35.21|71.88
Farafenni|GMB|13.57|-15.60
Sasovo|RUS|54.35|41.92
Sāsvad|IND|18.34|74.03
Faaa|PYF|-17.55|-149.60
Yemanzhelinsk|RUS|54.75|61.32
Ambad|IND|19.61|75.79
San Rafael del Sur|NIC|11.85|-86.44
Kabalo|COD|-6.05|26.91
Shīeli|KAZ|44.17|66.74
Springe|DEU|52.21|9.55
Pāsārgād|IRN|30.20|53.18
Tsiombe|MDG|-25.30|45.48
Frattamaggiore|ITA|40.94|14.28
Tongeren|BEL|50.78|5.46
Deinze|BEL|50.98|3.53
Łowicz|POL|52.11|19.95
Kisesa|TZA|-3.08|34.15
San Paolo|ITA|41.12|16.79
Shar’ya|RUS|58.37|45.52
Soro|IND|21.28|86.69
Santa Elena de Uairén|VEN|4.60|-61.11
Weißenfels|DEU|51.20|11.97
Betafo|MDG|-19.83|46.85
Levittown|PRI|18.45|-66.18
Mandalī|IRQ|33.75|45.56
Lingsugūr|IND|16.16|76.52
Puerto Asís|COL|0.51|-76.50
Waterloo|BEL|50.71|4.40
Písek|CZE|49.31|14.15
Ghauspur|PAK|28.14|69.08
Charneca de Caparica|PRT|38.62|-9.19
Arteixo|ESP|43.30|-8.51
Mathba|BGD|22.29|89.96
Tallkalakh|SYR|34.67|36.26
Augustów|POL|53.84|22.98
Gajendragarh|IND|15.74|75.97
Anloga|GHA|5.79|0.90
Madurāntakam|IND|12.51|79.88
Saint-Médard-en-Jalles|FRA|44.90|-0.72
Sovetskaya Gavan’|RUS|48.97|140.29
Umaria|IND|23.52|80.84
Karakoçan|TUR|38.95|40.03
Sidi Amrane|DZA|33.50|6.01
Vechta|DEU|52.73|8.29
Devarkonda|IND|16.69|78.92
Thiais|FRA|48.76|2.40
Naumburg|DEU|51.15|11.81
Ibusuki|JPN|31.23|130.65
Carpentras|FRA|44.06|5.05
Vertientes|CUB|21.26|-78.15
L'Haÿ-les-Roses|FRA|48.78|2.34
Lukuledi|TZA|-10.57|38.80
Waegwan|KOR|35.99|128.40
Kolín|CZE|50.03|15.20
Uychi|UZB|41.08|71.92
Dhāmnod|IND|22.21|75.47
La Rinconada|PER|-14.63|-69.45
‘Ajab Shīr|IRN|37.48|45.89
Nardò|ITA|40.18|18.03
Bilāri|IND|28.62|78.80
Calp|ESP|38.64|0.04
Leticia|COL|-4.22|-69.94
Mūvattupula|IND|9.98|76.58
Adūr|IND|9.16|76.73
Menton|FRA|43.78|7.50
Metu|ETH|8.30|35.58
Byaroza|BLR|52.53|24.98
Saoner|IND|21.39|78.92
Mīrānpur Katra|IND|28.03|79.67
Rāisinghnagar|IND|29.54|73.45
Winterswijk|NLD|51.97|6.72
Bilzen|BEL|50.87|5.52
Wegberg|DEU|51.14|6.28
San Juan Nepomuceno|COL|9.95|-75.08
Morales|COL|2.75|-76.63
Isawa|JPN|35.65|138.63
Pumwani|KEN|-1.28|36.85
Imatra|FIN|61.17|28.75
Sundern|DEU|51.33|8.00
Cativá|PAN|9.36|-79.83
Kirovsk|RUS|67.61|33.67
Betong|THA|5.77|101.07
Kalpatta|IND|11.61|76.08
Andernach|DEU|50.43|7.40
Kapotnya|RUS|55.64|37.79
Ārangaon|IND|19.03|74.71
Alushta|UKR|44.68|34.41
Vukovar|HRV|45.35|19.00
Fălticeni|ROU|47.45|26.30
Kalavoor|IND|9.57|76.33
Ciro Redondo|CUB|22.02|-78.70
Mekla|DZA|36.68|4.26
San Vicente de Tagua Tagua|CHL|-34.44|-71.08
Az Zabadānī|SYR|33.72|36.10
Bang Phae|THA|13.69|99.93
Weil am Rhein|DEU|47.59|7.62
Turek|POL|52.02|18.50
Srandakan|IDN|-7.94|110.25
Louvain-la-Neuve|BEL|50.67|4.61
Begoro|GHA|6.39|-0.38
Saint-Laurent-du-Var|FRA|43.67|7.19
Saintes|FRA|45.75|-0.63
Boxtel|NLD|51.59|5.33
Jinotepe|NIC|11.85|-86.20
Kozluk|TUR|38.19|41.48
Taunusstein|DEU|50.15|8.15
Zunheboto|IND|25.97|94.52
Gaggenau|DEU|48.80|8.33
Kefamenanu|IDN|-9.45|124.48
Geesthacht|DEU|53.44|10.38
’Aïn Abid|DZA|36.23|6.94
Constanza|DOM|18.91|-70.74
Hamar|NOR|60.79|11.07
Kasama|JPN|36.38|140.27
Sestao|ESP|43.31|-3.01
Abqaiq|SAU|25.93|49.67
Courcelles|BEL|50.46|4.37
Bregenz|AUT|47.50|9.75
Zeitz|DEU|51.05|12.14
Aïn Bessem|DZA|36.29|3.67
Maināguri|IND|26.56|88.82
Garzón|COL|2.20|-75.63
Bačka Palanka|SRB|45.25|19.40
Tangi|PAK|34.30|71.65
Nāgar Karnūl|IND|16.48|78.32
Haan|DEU|51.19|7.01
Minamata|JPN|32.22|130.40
Rochefort|FRA|45.94|-0.97
Utmanzai|PAK|34.19|71.76
Malakoff|FRA|48.82|2.30
Singojuruh|IDN|-8.32|114.23
Gürpınar|TUR|40.99|28.61
Nurota|UZB|40.56|65.69
Shamakhi|AZE|40.63|48.64
Khedbrahma|IND|24.03|73.05
Mława|POL|53.11|20.38
Mlandizi|TZA|-6.70|38.73
Qahderījān|IRN|32.58|51.45
Tārānagar|IND|28.67|75.03
Umm Şalāl Muḩammad|QAT|25.42|51.41
Xàtiva|ESP|38.99|-0.52
Santarém|PRT|39.23|-8.68
Pālkonda|IND|18.60|83.76
George Town|CYM|19.29|-81.37
Yasugichō|JPN|35.42|133.24
Togitsu|JPN|32.83|129.85
Gries|AUT|47.06|15.42
Kavajë|ALB|41.19|19.56
Kiskunhalas|HUN|46.43|19.48
Dhāri|IND|21.33|71.03
Sosnogorsk|RUS|63.60|53.88
Mirnyy|RUS|61.33|44.54
Thal|PAK|35.48|72.24
Smach Mean Chey|KHM|11.55|103.04
Tela|HND|15.77|-87.47
Vega Baja|PRI|18.44|-66.39
Ingenio|ESP|27.92|-15.43
Draveil|FRA|48.68|2.41
Jewar|IND|28.12|77.56
Trelleborg|SWE|55.38|13.16
Yehud-Monosson|ISR|32.03|34.88
Savelugu|GHA|9.62|-0.83
Inca|ESP|39.72|2.91
Oelde|DEU|51.83|8.15
Rusape|ZWE|-18.53|32.13
Emmerich|DEU|51.84|6.25
Morozovsk|RUS|48.36|41.83
Sarikei|MYS|2.12|111.52
Piton Saint-Leu|REU|-21.22|55.32
Saint-Leu|FRA|46.73|4.50
el Putxet i el Farró|ESP|41.41|2.14
Kalyandurg|IND|14.55|77.11
Dighwāra|IND|25.74|85.01
Zernograd|RUS|46.85|40.31
Shīnḏanḏ|AFG|33.30|62.15
Ţayyibat al Imām|SYR|35.27|36.71
Brunssum|NLD|50.95|5.97
Majorna|SWE|57.69|11.92
Minchianabad|PAK|30.16|73.57
Lampa|CHL|-33.29|-70.88
San Roque|ESP|36.21|-5.38
Muvattupuzha|IND|9.98|76.57
Olhão|PRT|37.03|-7.84
Seonghwan|KOR|36.92|127.13
Saint-Sébastien-sur-Loire|FRA|47.21|-1.50
Hajīn|SYR|34.70|40.83
Bucak|TUR|37.46|30.59
Bachhraon|IND|28.93|78.23
Krotoszyn|POL|51.70|17.44
Rujewa|TZA|-8.70|34.38
Galdakao|ESP|43.23|-2.84
Pereval’s’k|UKR|48.44|38.84
Leusden|NLD|52.13|5.43
Zürich (Kreis 2)|CHE|47.34|8.52
Moramanga|MDG|-18.95|48.23
Ban Phan Don|THA|17.14|102.97
Totana|ESP|37.77|-1.50
Andkhōy|AFG|36.95|65.12
Comé|BEN|6.41|1.88
Irinjālakuda|IND|10.34|76.21
Mangrūl Pīr|IND|20.31|77.34
Bühl|DEU|48.70|8.14
Ilula|TZA|-7.68|36.04
Wongsorejo|IDN|-7.99|114.40
Friedberg|DEU|48.36|10.98
Kampong Masjid Tanah|MYS|2.35|102.12
Bochnia|POL|49.97|20.43
Muborak|UZB|39.26|65.15
Rota|ESP|36.63|-6.36
Pacasmayo|PER|-7.40|-79.57
Ciutadella|ESP|40.00|3.84
Le Chesnay|FRA|48.82|2.12
Garh Maharaja|PAK|30.83|71.90
Wetter (Ruhr)|DEU|51.39|7.39
Ariyalūr|IND|11.14|79.08
Damāvand|IRN|35.72|52.07
Islāmnagar|IND|28.33|78.73
Madukkarai|IND|10.91|76.96
Ponmana|IND|9.01|76.52
La Sagrera|ESP|41.42|2.19
Huşi|ROU|46.67|28.06
Kroměříž|CZE|49.30|17.39
Maó|ESP|39.89|4.27
Monterusciello|ITA|40.87|14.08
Tournefeuille|FRA|43.59|1.32
Muikamachi|JPN|37.07|138.88
Kamogawa|JPN|35.10|140.10
Tanah Merah|MYS|5.80|102.15
Mānāvadar|IND|21.50|70.14
Selçuk|TUR|37.95|27.37
Tame|COL|6.46|-71.74
Jahanian Shah|PAK|31.81|72.28
Trenggalek|IDN|-8.08|111.71
Gragnano|ITA|40.69|14.52
Mastung|PAK|29.80|66.85
Cernusco sul Naviglio|ITA|45.53|9.33
Garango|BFA|11.80|-0.55
Inkhil|SYR|33.02|36.13
Best|NLD|51.51|5.39
Ipatovo|RUS|45.72|42.90
Tarui|JPN|35.37|136.53
Chŏngju|PRK|39.69|125.21
Clichy-sous-Bois|FRA|48.91|2.55
Mioveni|ROU|44.96|24.94
Tunceli|TUR|39.10|39.54
Kaeng Khro|THA|16.11|102.26
Wittenau|DEU|52.59|13.32
Nouna|BFA|12.73|-3.86
Boaco|NIC|12.47|-85.66
Póvoa de Varzim|PRT|41.38|-8.76
Maki|JPN|37.75|138.88
Sirsāganj|IND|27.06|78.69
Tocache|PER|-8.19|-76.52
Bibai|JPN|43.32|141.86
Unecha|RUS|52.85|32.67
Bria|CAF|6.54|21.99
Dikwa|NGA|12.04|13.92
Sānchor|IND|24.75|71.77
Bethlehem|PSE|31.70|35.20
Krimpen aan den IJssel|NLD|51.92|4.60
Sandūr|IND|15.09|76.55
la Verneda i la Pau|ESP|41.42|2.20
Swarzędz|POL|52.41|17.09
Krasnoarmeyskaya|RUS|45.37|38.21
Chodavaram|IND|17.83|82.94
Sūrandai|IND|8.98|77.42
Senftenberg|DEU|51.53|14.00
Mariel|CUB|22.99|-82.75
Asse|BEL|50.91|4.20
Kokhma|RUS|56.93|41.09
Chaumont|FRA|48.11|5.14
Banda|IND|24.04|78.96
Aïn Smara|DZA|36.27|6.50
Piro|IND|25.33|84.40
Centenario|ARG|-38.83|-68.13
Turrialba|CRI|9.90|-83.68
Mollendo|PER|-17.02|-72.01
Saint-Étienne-du-Rouvray|FRA|49.38|1.10
Lasem|IDN|-6.69|111.45
Yara|CUB|20.27|-76.95
Düsseldorf-Pempelfort|DEU|51.24|6.79
Suār|IND|29.03|79.06
Senhora da Hora|PRT|41.19|-8.65
Meyzieu|FRA|45.77|5.00
Manoharpur|IND|27.30|75.95
Agüimes|ESP|27.91|-15.45
Kangdong-ŭp|PRK|39.14|126.10
Businga|COD|3.34|20.89
Marinha Grande|PRT|39.75|-8.93
Pallanza-Intra-Suna|ITA|45.94|8.57
Sueca|ESP|39.20|-0.31
Dayr Ḩāfir|SYR|36.16|37.71
Póvoa de Santa Iria|PRT|38.86|-9.06
Yerres|FRA|48.72|2.49
Ostuncalco|GTM|14.87|-91.62
Quezaltepeque|SLV|13.83|-89.27
Am Timan|TCD|11.03|20.28
Rājūra|IND|19.78|79.36
Gagarin|RUS|55.55|35.00
Vulcan|ROU|45.38|23.27
Vaihingen an der Enz|DEU|48.94|8.96
Montbéliard|FRA|47.51|6.80
Ar Ruseris|SDN|11.87|34.39
Asilah|MAR|35.47|-6.03
Chortkiv|UKR|49.02|25.80
Kotagiri|IND|11.42|76.86
Bouarfa|MAR|32.53|-1.96
Kelaniya|LKA|6.96|79.92
Saint-Cloud|FRA|48.85|2.20
Sarno|ITA|40.81|14.62
Ararat|ARM|39.83|44.71
San Miguel|CRI|9.87|-84.06
Garupá|ARG|-27.48|-55.83
Yakuplu|TUR|40.99|28.68
Novoyavorivs'k|UKR|49.93|23.57
Tsyurupyns’k|UKR|46.62|32.72
La Salud|CUB|22.87|-82.42
Esztergom|HUN|47.79|18.74
Turnu Măgurele|ROU|43.75|24.87
Rusera|IND|25.75|86.03
Inozemtsevo|RUS|44.09|43.09
Molina|CHL|-35.11|-71.28
Uvarovo|RUS|51.98|42.26
Šumperk|CZE|49.97|16.97
Zarzal|COL|4.39|-76.07
Gobernador Virasora|ARG|-28.05|-56.03
Samtredia|GEO|42.15|42.34
Czerwionka-Leszczyny|POL|50.15|18.68
Al Hasaheisa|SDN|14.75|33.30
Moriki|NGA|12.87|6.49
Azhiyūr|IND|11.69|75.56
Maiurno|SDN|13.42|33.67
El Abadia|DZA|36.27|1.69
Tanuma|JPN|36.37|139.58
Pilar|PRY|-26.86|-58.31
Köthen|DEU|51.75|11.97
Partinico|ITA|38.05|13.12
Kuvandyk|RUS|51.48|57.36
Września|POL|52.33|17.57
Adjumani|UGA|3.38|31.79
Sens|FRA|48.20|3.28
Le Gosier|GLP|16.21|-61.49
Nelamangala|IND|13.10|77.39
Gusev|RUS|54.59|22.20
Laon|FRA|49.56|3.63
Zalingei|SDN|12.91|23.47
Soron|IND|27.89|78.75
Amphoe Sikhiu|THA|14.90|101.71
Nokia|FIN|61.47|23.50
El Charco|COL|2.48|-78.11
Rietberg|DEU|51.81|8.43
Avola|ITA|36.91|15.14
Chaupimarca|PER|-10.41|-76.46
Kibondo|TZA|-3.59|30.72
Yenişehir|TUR|40.26|29.65
Delfzijl|NLD|53.33|6.92
Partille|SWE|57.74|12.11
Mukher|IND|18.71|77.37
Ceper|IDN|-7.67|110.68
Bahār|IRN|34.91|48.44
Sholinghur|IND|13.12|79.42
Barneveld|NLD|52.14|5.58
Târnăveni|ROU|46.33|24.30
Villa Consuelo|DOM|18.48|-69.90
Lambersart|FRA|50.65|3.03
Gadhada|IND|21.97|71.58
Crevillente|ESP|38.25|-0.81
Gorlice|POL|49.66|21.16
Kaman|TUR|39.36|33.72
Mālpura|IND|26.28|75.36
Karasuk|RUS|53.74|78.04
Gerede|TUR|40.80|32.20
Bouar|CAF|5.93|15.60
Buturlinovka|RUS|50.83|40.61
Vsetín|CZE|49.34|18.00
Isakogorka|RUS|64.45|40.65
Kurunegala|LKA|7.48|80.37
Sawākin|SDN|19.11|37.33
Toshbuloq|UZB|40.92|71.58
Ālangulam|IND|8.86|77.50
Addanki|IND|15.81|79.97
Kisii|KEN|-0.68|34.77
Hammamet|DZA|35.45|7.95
Randudongkal|IDN|-7.10|109.32
Warstein|DEU|51.44|8.35
Formia|ITA|41.26|13.61
Milak|IND|28.61|79.17
Kartaly|RUS|53.05|60.65
Sequeira|PRT|40.55|-7.23
Sa Kaeo|THA|13.81|102.07
Fraijanes|GTM|14.47|-90.44
Meissen|DEU|51.16|13.47
Coondapoor|IND|13.63|74.69
Kochubeyevskoye|RUS|44.64|41.85
Esquel|ARG|-42.91|-71.32
Serendah|MYS|3.36|101.60
Balapulang|IDN|-7.05|109.10
Lākheri|IND|25.67|76.18
Ambatolampy|MDG|-19.38|47.42
Bozyazı|TUR|36.11|32.96
Zheleznogorsk-Ilimskiy|RUS|56.58|104.12
Morón de la Frontera|ESP|37.12|-5.45
Mpika|ZMB|-11.83|31.45
Lālgola|IND|24.42|88.25
Utraula|IND|27.32|82.42
Mananwala|PAK|31.59|73.69
Dubrovnik|HRV|42.64|18.11
Yangiqo‘rg‘on|UZB|41.19|71.72
Oliva|ESP|38.92|-0.12
Penja|CMR|4.64|9.68
Titlāgarh|IND|20.29|83.15
Jūybār|IRN|36.64|52.91
Ölgii|MNG|48.97|89.96
Ben Mehidi|DZA|36.77|7.91
Tukuyu|TZA|-9.25|33.65
Terme|TUR|41.21|36.97
Kaffrine|SEN|14.11|-15.55
Bang Bo District|THA|13.58|100.82
Ubud|IDN|-8.51|115.27
Neuburg an der Donau|DEU|48.73|11.19
Trappes|FRA|48.77|2.02
Voúla|GRC|37.84|23.78
Kamaterón|GRC|38.06|23.71
Sant Pere de Ribes|ESP|41.26|1.77
Gierłoż|POL|54.08|21.50
San Donato Milanese|ITA|45.41|9.27
Paidha|UGA|2.42|30.99
Visaginas|LTU|55.60|26.44
Carmona|ESP|37.47|-5.65
Aiud|ROU|46.31|23.72
Luwero|UGA|0.85|32.47
Rodez|FRA|44.35|2.57
Tirukkoyilur|IND|11.97|79.20
Fukiage-fujimi|JPN|36.10|139.45
Geilenkirchen|DEU|50.97|6.12
Kpandu|GHA|7.00|0.29
Seoni Mālwa|IND|22.45|77.47
Sonāmukhi|IND|23.31|87.41
Rendsburg|DEU|54.31|9.66
Mytilene|GRC|39.11|26.56
Saki|UKR|45.13|33.60
Znomenka|UKR|48.71|32.66
Bergerac|FRA|44.85|0.48
Bādāmi|IND|15.91|75.68
Mavoor|IND|11.27|75.92
Niederschönhausen|DEU|52.58|13.40
Mohale’s Hoek|LSO|-30.15|27.48
Tomilino|RUS|55.66|37.95
Algemesí|ESP|39.19|-0.44
Zürich (Kreis 9) / Altstetten|CHE|47.39|8.49
Dalnerechensk|RUS|45.93|133.74
Māvelikara|IND|9.26|76.56
Pokhvistnevo|RUS|53.65|52.13
Segrate|ITA|45.49|9.30
Maur|IND|30.08|75.25
Dhanaura|IND|28.96|78.26
Hole Narsipur|IND|12.79|76.24
Patigi|NGA|8.73|5.76
Buri Ram|THA|14.99|103.10
Saint-Leu|REU|-21.17|55.29
Maisí|CUB|20.25|-74.15
Annemasse|FRA|46.19|6.24
Bjelovar|HRV|45.90|16.85
Vinaròs|ESP|40.47|0.48
Āgaro|ETH|7.85|36.65
Adrogué|ARG|-34.80|-58.38
La Garde|FRA|43.12|6.01
Juan Griego|VEN|11.08|-63.97
Piravam|IND|9.87|76.50
Kraksaan|IDN|-7.76|113.40
Tampin|MYS|2.47|102.23
Schwandorf in Bayern|DEU|49.33|12.11
Bardaskan|IRN|35.26|57.97
Durango|ESP|43.17|-2.63
Esch-sur-Alzette|LUX|49.50|5.98
Culleredo|ESP|43.29|-8.39
Caxito|AGO|-8.58|13.66
Thung Song|THA|8.16|99.68
Namanyere|TZA|-7.52|31.05
Mandi|IND|31.71|76.93
Fazilpur|PAK|32.18|75.07
Líbano|COL|4.92|-75.06
Shrīgonda|IND|18.62|74.70
Plettenberg|DEU|51.21|7.87
Chiredzi|ZWE|-21.05|31.67
Pandua|IND|23.07|88.29
Ban Chang|THA|12.73|101.06
Lyman|UKR|48.99|37.80
Popondetta|PNG|-8.77|148.23
Pūnch|IND|33.77|74.09
Kandyagash|KAZ|49.47|57.42
Zürich (Kreis 12)|CHE|47.40|8.58
Zaventem|BEL|50.88|4.47
Baunatal|DEU|51.25|9.41
Kętrzyn|POL|54.08|21.38
Cruz del Eje|ARG|-30.73|-64.80
Lučenec|SVK|48.33|19.67
Honda|COL|5.21|-74.74
Veendam|NLD|53.11|6.88
Hiratachō|JPN|35.43|132.82
Talamba|PAK|30.53|72.24
Pilāni|IND|28.37|75.60
Neustadt/Nord|DEU|50.95|6.95
Bretten|DEU|49.04|8.71
Giddalūr|IND|15.37|78.93
Maddūr|IND|12.58|77.04
Khmilnyk|UKR|49.56|27.96
Douz|TUN|33.47|9.02
El Hajeb|MAR|33.69|-5.37
Maddagiri|IND|13.66|77.21
Groot IJsselmonde|NLD|51.88|4.55
Ermont|FRA|48.99|2.26
Bezhetsk|RUS|57.79|36.70
Garhākota|IND|23.78|79.14
Jogonalan|IDN|-7.70|110.54
Massamá|PRT|38.75|-9.28
Kunjah|PAK|32.53|73.97
Lennestadt|DEU|51.12|8.07
Lipkovo|MKD|42.16|21.59
Argun|RUS|43.30|45.87
Coria del Río|ESP|37.29|-6.05
Cataño|PRI|18.44|-66.12
Koynanagar|IND|17.40|73.77
Ulaangom|MNG|49.98|92.07
Palmar de Varela|COL|10.74|-74.75
Poykovskiy|RUS|61.23|73.33
Goryachiy Klyuch|RUS|44.63|39.13
Gölbaşı|TUR|37.78|37.64
Rillieux-la-Pape|FRA|45.82|4.90
Sabirabad|AZE|40.01|48.48
Dronten|NLD|52.52|5.72
Castelvetrano|ITA|37.68|12.79
Machagai|ARG|-26.93|-60.05
Matosinhos|PRT|41.18|-8.69
Llallagua|BOL|-18.42|-66.58
Shcherbinka|RUS|55.50|37.56
Kevelaer|DEU|51.58|6.25
Stuttgart Feuerbach|DEU|48.81|9.16
Sitten|CHE|46.23|7.36
Mkuranga|TZA|-7.12|39.21
’Aïn el Hammam|DZA|36.56|4.31
Ambalavao|MDG|-21.83|46.93
Mranggen|IDN|-7.03|110.52
Polysayevo|RUS|54.60|86.25
Saalfeld|DEU|50.65|11.37
Ancud|CHL|-41.87|-73.82
Aleysk|RUS|52.49|82.78
Villa Dolores|ARG|-31.95|-65.19
Aleksandrovskoye|RUS|44.71|43.00
Kamyshlov|RUS|56.84|62.71
Villemomble|FRA|48.88|2.50
Sahavato|MDG|-20.60|48.33
Saint Helier|JEY|49.19|-2.10
Khust|UKR|48.18|23.30
Kumta|IND|14.43|74.42
Villa Bruzual|VEN|9.33|-69.12
Hōjō|JPN|33.98|132.78
Aso|JPN|32.94|131.08
Tizi Gheniff|DZA|36.59|3.77
Losal|IND|27.40|74.92
Yanaul|RUS|56.28|54.93
Geislingen an der Steige|DEU|48.62|9.83
Camiri|BOL|-20.04|-63.52
Kasangulu|COD|-4.58|15.17
Labasa|FJI|-16.43|179.36
Diffa|NER|13.32|12.61
Yaguachi Nuevo|ECU|-2.10|-79.69
Hisuā|IND|24.83|85.42
Kłodzko|POL|50.43|16.66
Deli Tua|IDN|3.51|98.68
Ksour Essaf|TUN|35.42|10.99
Oudenaarde|BEL|50.85|3.61
Einbeck|DEU|51.82|9.87
Terneuzen|NLD|51.34|3.83
Dāsna|IND|28.68|77.52
Hovd|MNG|44.67|102.17
Pierrefitte-sur-Seine|FRA|48.97|2.36
Ban Bang Kadi Pathum Thani|THA|14.00|100.55
Adirampattinam|IND|10.34|79.38
Mocímboa|MOZ|-11.32|40.35
Tālīkota|IND|16.47|76.31
Maner|IND|25.65|84.87
Geldrop|NLD|51.42|5.56
Molo|KEN|-0.25|35.73
Jhawarian|PAK|32.36|72.62
Birmitrapur|IND|22.40|84.77
Kolpashevo|RUS|58.31|82.91
Erraguntla|IND|14.64|78.54
Bungu|TZA|-7.63|39.06
Le Kremlin-Bicêtre|FRA|48.81|2.36
Piskent|UZB|40.90|69.35
Hiji|JPN|33.37|131.53
Tapah Road|MYS|4.17|101.20
Bolobo|COD|-2.16|16.23
To‘rqao‘rg‘on|UZB|41.00|71.51
Bāmor Kalān|IND|24.89|78.15
Kibre Mengist|ETH|5.88|38.98
Kalakkādu|IND|8.51|77.55
Chatan|JPN|26.31|127.77
Rinteln|DEU|52.19|9.08
Uenohara|JPN|35.62|139.12
Termas de Río Hondo|ARG|-27.49|-64.86
Klungkung|IDN|-8.53|115.40
Cheraga|DZA|36.77|2.96
Dagestanskiye Ogni|RUS|42.12|48.19
Jászberény|HUN|47.50|19.92
Baesweiler|DEU|50.91|6.19
Toyoshina|JPN|36.30|137.90
Rāzām|IND|18.45|83.66
Bad Neuenahr-Ahrweiler|DEU|50.54|7.11
Giannitsá|GRC|40.79|22.41
Safed|ISR|32.96|35.50
Satita|SYR|34.82|36.12
Margasari|IDN|-7.10|109.02
Charata|ARG|-27.21|-61.19
Kurihashi|JPN|36.13|139.70
Khashuri|GEO|41.99|43.60
Nasirabad|PAK|27.38|67.92
Kareli|IND|22.92|79.06
Mechraa Bel Ksiri|MAR|34.57|-5.96
Jalgaon Jamod|IND|21.05|76.53
Buurhakaba|SOM|2.80|44.08
Rajaori|IND|33.38|74.31
Sijunjung|IDN|-0.70|100.98
Winnenden|DEU|48.88|9.40
Jaswantnagar|IND|26.88|78.90
Champs-sur-Marne|FRA|48.85|2.60
Chato|TZA|-2.64|31.77
Bongor|TCD|10.28|15.37
Fūman|IRN|37.22|49.31
Mongo|TCD|12.18|18.69
Nong Phai|THA|15.99|101.06
Afzalgarh|IND|29.39|78.67
Santa Rosa de Copán|HND|14.77|-88.78
Senak’i|GEO|42.27|42.07
Qibray|UZB|41.39|69.47
Ndibène Dahra|SEN|15.33|-15.48
Hà Tĩnh|VNM|18.34|105.91
Zolotonosha|UKR|49.67|32.04
Byādgi|IND|14.67|75.49
Boyabat|TUR|41.47|34.77
Soe|IDN|-9.86|124.28
Neftekumsk|RUS|44.76|44.99
Nordenham|DEU|53.49|8.48
Rehli|IND|23.64|79.06
Aracataca|COL|10.59|-74.19
Bazar-Korgon|KGZ|41.04|72.75
Rāipur|IND|30.31|78.09
Aleshtar|IRN|33.86|48.26
Sant Vicenç dels Horts|ESP|41.39|2.01
Charef|DZA|34.62|2.80
Heiligenhaus|DEU|51.33|6.97
Mungeli|IND|22.07|81.69
Almuñécar|ESP|36.73|-3.69
Lebedyn|UKR|50.59|34.48
Gondomar|PRT|41.14|-8.53
Murun-kuren|MNG|49.63|100.16
Nahualá|GTM|14.84|-91.32
Theniet el Had|DZA|35.87|2.03
Mananjary|MDG|-21.23|48.34
Águas Santas|PRT|41.21|-8.58
Menuma|JPN|36.22|139.38
Kasamwa|TZA|-2.85|32.43
Krychaw|BLR|53.71|31.72
Rodniki|RUS|57.11|41.73
Nushki|PAK|29.55|66.02
Prokuplje|SRB|43.23|21.59
Sitges|ESP|41.24|1.81
Taurage|LTU|55.25|22.29
Aarschot|BEL|50.99|4.84
Aix-les-Bains|FRA|45.69|5.91
Vila do Conde|PRT|41.35|-8.75
Manāwar|IND|22.24|75.09
Iskandar|UZB|41.55|69.70
Nowy Dwór Mazowiecki|POL|52.43|20.72
Paramonga|PER|-10.67|-77.83
Kondagaon|IND|19.59|81.66
Tomohon|IDN|1.32|124.80
Az̧ Z̧āhirīyah|PSE|31.41|34.97
St. Pauli|DEU|53.56|9.96
Tehri|IND|30.39|78.48
Novoaleksandrovsk|RUS|45.49|41.22
Gibara|CUB|21.11|-76.13
Panauti̇̄|NPL|27.58|85.51
Kotel’nich|RUS|58.31|48.35
Vynohradiv|UKR|48.14|23.03
Machalí|CHL|-34.18|-70.65
Waddān|LBY|29.16|16.14
Ōmiya|JPN|36.55|140.42
Sīta Road|PAK|27.03|67.85
Nyūzen|JPN|36.94|137.50
Zakopane|POL|49.30|19.95
Bou Hanifia el Hamamat|DZA|35.31|-0.05
Bezons|FRA|48.92|2.21
Yugawara|JPN|35.15|139.07
Kulmbach|DEU|50.10|11.45
Roldanillo|COL|4.41|-76.15
Atkarsk|RUS|51.87|45.01
Svendborg|DNK|55.06|10.61
Bad Zwischenahn|DEU|53.18|8.00
Hadjout|DZA|36.51|2.41
Umarkot|IND|19.67|82.21
Nāhan|IND|30.56|77.29
Selm|DEU|51.70|7.47
Mechernich|DEU|50.59|6.65
Piscinola|ITA|40.89|14.23
Annau|TKM|37.89|58.52
Sānkrāil|IND|22.55|88.23
Kalach-na-Donu|RUS|48.69|43.53
Caransebeş|ROU|45.42|22.22
Mae Sai|THA|20.43|99.88
Ribeira|ESP|42.75|-8.44
Altstadt Sud|DEU|50.93|6.96
Gurlan|UZB|41.84|60.39
Touba|CIV|8.28|-7.68
Leichlingen|DEU|51.11|7.02
Königsbrunn|DEU|48.28|10.89
Manamadurai|IND|9.67|78.47
Karlskoga|SWE|59.33|14.52
Beldānga|IND|23.93|88.26
Arai|JPN|37.00|138.23
Valašské Meziříčí|CZE|49.47|17.97
San Pedro|CRI|9.93|-84.05
Dijkot|PAK|31.22|73.00
Justiniškės|LTU|54.72|25.22
Rāhatgarh|IND|23.79|78.39
Hamminkeln|DEU|51.73|6.59
Táriba|VEN|7.82|-72.22
Hōryūji|JPN|34.61|135.74
Bossangoa|CAF|6.49|17.46
Malkara|TUR|40.89|26.90
Ilgın|TUR|38.28|31.91
Pārdi|IND|20.51|72.95
Soroca|MDA|48.16|28.28
Eibar|ESP|43.18|-2.47
Madang|PNG|-5.22|145.79
San Rafael Abajo|CRI|9.83|-84.29
Sol’-Iletsk|RUS|51.16|54.99
Roșiorii de Vede|ROU|44.12|24.98
Neckarsulm|DEU|49.19|9.23
Manduria|ITA|40.40|17.64
Premià de Mar|ESP|41.49|2.37
Shalqar|KAZ|47.83|59.60
Mīrānpur|IND|29.29|77.95
Santiago de Tolú|COL|9.52|-75.58
Emmendingen|DEU|48.12|7.85
Caldas da Rainha|PRT|39.40|-9.14
Bulakamba|IDN|-6.87|108.96
Cisterna di Latina|ITA|41.59|12.83
Silvassa|IND|20.27|73.00
Kālānwāli|IND|29.84|74.97
Savonlinna|FIN|61.87|28.88
Bakhchysarai|UKR|44.76|33.86
Brodnica|POL|53.26|19.40
Sŏnbong|PRK|42.35|130.38
Gaur|NPL|26.76|85.28
Chakapara|IND|22.63|88.35
Parit Buntar|MYS|5.13|100.49
Puerto Boyacá|COL|5.98|-74.59
Quesada|CRI|10.32|-84.43
Ans|BEL|50.66|5.52
Kayyerkan|RUS|69.38|87.74
Lancy|CHE|46.19|6.11
Kalamb|IND|19.04|73.96
Vallauris|FRA|43.58|7.05
Bouznika|MAR|33.79|-7.16
Hīrākud|IND|21.53|83.87
Tandaltī|SDN|13.02|31.87
Zürich (Kreis 4) / Aussersihl|CHE|47.38|8.52
Taverny|FRA|49.03|2.22
Illkirch-Graffenstaden|FRA|48.53|7.72
Badr Ḩunayn|SAU|23.78|38.79
Krasnoural’sk|RUS|58.36|60.04
La Teste-de-Buch|FRA|44.63|-1.15
Demak|IDN|-6.89|110.64
Sebeş|ROU|45.96|23.57
Doboj|BIH|44.73|18.09
Semīrom|IRN|31.42|51.57
Māgadi|IND|12.96|77.22
Simanggang|MYS|1.25|111.45
Overath|DEU|50.93|7.28
Gundlupēt|IND|11.81|76.69
Kundarkhi|IND|28.68|78.79
Permatang Kuching|MYS|5.46|100.38
Leimen|DEU|49.35|8.69
Maych’ew|ETH|12.79|39.54
Bilgrām|IND|27.18|80.03
el Clot|ESP|41.41|2.19
Gobō|JPN|33.88|135.17
Santa Uxía de Ribeira|ESP|42.55|-8.99
Bidhūna|IND|26.80|79.51
Nikolayevsk-on-Amure|RUS|53.15|140.72
Yong Peng|MYS|2.01|103.07
Wamba|NGA|8.94|8.60
Novelda|ESP|38.38|-0.77
Viñales|CUB|22.62|-83.71
Baynjiwayn|IRQ|35.62|45.95
Rathenow|DEU|52.61|12.34
Sikonge|TZA|-5.63|32.77
Perumpāvūr|IND|10.12|76.48
La Tebaida|COL|4.45|-75.79
Sarny|UKR|51.34|26.60
Berasia|IND|23.63|77.43
Petershagen|DEU|52.38|8.97
Katsuyama|JPN|36.06|136.50
Neapoli|GRC|40.65|22.94
Épernay|FRA|49.04|3.96
Jēkabpils|LVA|56.50|25.86
La Fría|VEN|8.22|-72.25
Zomin Shaharchasi|UZB|39.96|68.40
Paciran|IDN|-6.88|112.38
Shalkar|KAZ|48.03|48.90
Asino|RUS|57.00|86.14
Malyn|UKR|50.77|29.24
Labytnangi|RUS|66.66|66.42
Gobindpur|IND|22.63|86.07
Capitán Bermúdez|ARG|-32.82|-60.72
Tsiroanomandidy|MDG|-18.77|46.05
Limbach-Oberfrohna|DEU|50.86|12.76
Ilmenau|DEU|50.68|10.92
Kırkağaç|TUR|39.11|27.67
Libenge|COD|3.65|18.64
Kallio|FIN|60.18|24.95
Jarash|JOR|32.28|35.90
La Peca|PER|-5.61|-78.44
Wangen|DEU|47.69|9.83
Malinyi|TZA|-8.93|36.13
Babat|IDN|-7.11|112.16
Catarroja|ESP|39.40|-0.40
Märsta|SWE|59.62|17.85
Sønderborg|DNK|54.91|9.79
Brilon|DEU|51.39|8.57
Rejon placu Grunwaldzkiego|POL|51.12|17.06
Villiers-le-Bel|FRA|49.01|2.40
Sillanwali|PAK|31.83|72.54
Litvínov|CZE|50.60|13.62
Alaca|TUR|40.17|34.84
Vichy|FRA|46.13|3.43
Landsberg am Lech|DEU|48.05|10.88
Kotdwāra|IND|29.75|78.52
Mosquera|COL|4.71|-74.23
Corfu|GRC|39.62|19.92
Dedovsk|RUS|55.87|37.12
Asparuhovo|BGR|43.18|27.89
Bhawanipur|IND|26.45|87.03
Coronel Suárez|ARG|-37.45|-61.93
Miandrarivo|MDG|-19.43|46.75
Smederevska Palanka|SRB|44.37|20.96
Vohipaho|MDG|-23.55|47.50
Zarya|RUS|55.76|38.10
‘Anah|IRQ|34.37|41.98
Zeya|RUS|53.74|127.26
Rapallo|ITA|44.35|9.23
Biłgoraj|POL|50.54|22.72
Tara|RUS|56.89|74.37
Amés|ESP|42.90|-8.66
Kotovo|RUS|50.32|44.80
Friedenau|DEU|52.47|13.33
Borşa|ROU|47.66|24.66
Valmiera|LVA|57.54|25.43
Siliana|TUN|36.08|9.37
Chancay|PER|-11.57|-77.27
Las Breñas|ARG|-27.09|-61.08
Mahlsdorf|DEU|52.51|13.61
Pucón|CHL|-39.28|-71.95
Showot|UZB|41.66|60.30
Mbandjok|CMR|4.45|11.90
Şāmitah|SAU|16.60|42.94
Hakenfelde|DEU|52.56|13.21
Sungai Besar|MYS|3.67|100.99
Kasba|IND|25.86|87.54
Douera|DZA|36.67|2.94
Komló|HUN|46.19|18.26
Verden|DEU|52.92|9.23
Lerum|SWE|57.77|12.27
Naharlagun|IND|27.10|93.70
Freeport|BHS|26.53|-78.70
Parral|CHL|-36.14|-71.83
Sankt Wendel|DEU|49.47|7.17
Yylanly|TKM|41.83|59.65
Mombetsu|JPN|44.35|143.35
Niscemi|ITA|37.15|14.39
Sāmba|IND|32.56|75.12
Emmen|CHE|47.08|8.27
San Giuseppe Vesuviano|ITA|40.84|14.50
Buzen|JPN|33.61|131.13
Léo|BFA|11.10|-2.11
Vepagunta|IND|17.78|83.22
Sannois|FRA|48.97|2.25
Rösrath|DEU|50.90|7.18
La Possession|REU|-20.93|55.33
Stabat|IDN|3.73|98.45
Boscoreale|ITA|40.77|14.48
San Juan del Cesar|COL|10.77|-73.00
Uithoorn|NLD|52.24|4.83
Driyorejo|IDN|-7.37|112.62
Culemborg|NLD|51.95|5.23
Jesús María|ARG|-30.98|-64.09
Bafoulabé|MLI|13.81|-10.83
Kulittalai|IND|10.93|78.41
Baro|NGA|8.62|6.42
Sirdaryo|UZB|40.84|68.66
Bulung’ur Shahri|UZB|39.76|67.27
Kelkheim (Taunus)|DEU|50.14|8.45
Werota|ETH|11.92|37.70
Triggiano|ITA|41.07|16.93
Nola|CAF|3.52|16.05
Hafnarfjörður|ISL|64.07|-21.94
Kandiaro|PAK|27.06|68.21
La Unión|SLV|13.34|-87.84
Banmankhi|IND|25.89|87.19
Sheoganj|IND|25.14|73.07
Amirdzhan|AZE|40.43|49.98
Zaida|PAK|34.06|72.47
Bor|SSD|6.21|31.56
Tōno|JPN|39.32|141.53
Kunri|PAK|25.18|69.57
Fizuli|AZE|39.60|47.15
Samokov|BGR|42.34|23.55
Pedro Betancourt|CUB|22.73|-81.29
Ogre|LVA|56.82|24.61
Gonesse|FRA|48.99|2.45
Indāpur|IND|18.30|73.25
Dembī Dolo|ETH|8.53|34.80
Camaiore|ITA|43.94|10.30
Tha Muang|THA|13.96|99.64
Fontana|ARG|-27.42|-59.02
Kemrī|IND|28.81|79.20
Mtinko|TZA|-4.55|34.85
Babaeski|TUR|41.43|27.09
Nagykőrös|HUN|47.03|19.78
Muntok|IDN|-2.07|105.16
Monfalcone|ITA|45.80|13.53
Goseong|KOR|34.98|128.32
Sausar|IND|21.66|78.80
Shimoda|JPN|34.68|138.94
Kalat|PAK|29.03|66.59
Kartārpur|IND|31.44|75.50
Kyrenia|CYP|35.34|33.32
Marabella|TTO|10.31|-61.45
La Mesa|COL|5.27|-73.92
Karhal|IND|27.00|78.94
Vigneux-sur-Seine|FRA|48.70|2.41
Cavaillon|FRA|43.83|5.04
Deūlgaon Rāja|IND|20.02|76.04
Lar|IND|26.20|83.97
Toshloq|UZB|40.48|71.77
Albano Laziale|ITA|41.73|12.66
Grodzisk Mazowiecki|POL|52.10|20.63
Ath|BEL|50.63|3.78
Martorell|ESP|41.47|1.93
Tekeli|KAZ|44.83|78.83
Kikuchi|JPN|32.98|130.82
Horta|ESP|41.44|2.16
Rambouillet|FRA|48.64|1.83
Montebelluna|ITA|45.78|12.05
Ipís|CRI|9.97|-84.01
Mahād|IND|18.08|73.42
Boukadir|DZA|36.07|1.13
Hualmay|PER|-11.10|-77.61
Benicarló|ESP|40.42|0.43
Cherbourg-Octeville|FRA|49.64|-1.62
Alīganj|IND|27.49|79.17
Salou|ESP|41.08|1.14
Strausberg|DEU|52.58|13.89
Armentières|FRA|50.69|2.88
Villarrobledo|ESP|39.27|-2.60
Al Wajh|SAU|26.25|36.45
Fukuechō|JPN|32.70|128.85
Stantsiya Novyy Afon|GEO|43.08|40.84
Rāver|IND|21.25|76.04
Fondi|ITA|41.36|13.43
Wyszków|POL|52.59|21.46
Ron Phibun|THA|8.18|99.85
Panāgar|IND|23.29|80.00
Dubnica nad Váhom|SVK|48.96|18.17
Río Abajo|PAN|9.02|-79.50
Gubakha|RUS|58.84|57.55
Hāngal|IND|14.76|75.12
Truskavets’|UKR|49.28|23.51
Cartago|CRI|9.86|-83.92
Lom|BGR|43.82|23.24
Voinjama|LBR|8.42|-9.75
Okuta|NGA|9.22|3.18
Lunel|FRA|43.68|4.14
Cobija|BOL|-11.03|-68.77
Nzega|TZA|-4.22|33.18
Cayambe|ECU|0.04|-78.15
Dalfsen|NLD|52.51|6.26
Chiavari|ITA|44.32|9.32
Kulp|TUR|38.50|41.01
Birnin Kudu|NGA|11.45|9.48
Pavlovsk|RUS|50.46|40.11
Ceeldheer|SOM|3.85|47.18
Trípoli|GRC|37.51|22.38
Okha|RUS|53.59|142.95
Sidi Akkacha|DZA|36.46|1.30
Agía Varvára|GRC|37.99|23.66
Perumbavoor|IND|10.11|76.47
Nový Jičín|CZE|49.59|18.01
Gibraltar|GIB|36.14|-5.35
Cachan|FRA|48.80|2.34
Maramba|TZA|-5.05|38.62
Cueto|CUB|20.65|-75.93
Shofirkon Shahri|UZB|40.12|64.50
Gravina di Catania|ITA|37.56|15.06
Ratia|IND|29.69|75.58
Le Grand-Quevilly|FRA|49.40|1.05
Níjar|ESP|36.97|-2.21
Pauri|IND|30.15|78.78
El Campello|ESP|38.43|-0.40
Shāhganj|IND|26.05|82.68
Mesagne|ITA|40.56|17.81
Dhrol|IND|22.57|70.42
Salor|UZB|41.37|69.38
Bielsk Podlaski|POL|52.77|23.19
Pallippatti|IND|11.94|78.40
Buy|RUS|58.48|41.54
Mühlheim am Main|DEU|50.12|8.83
São Martinho|PRT|32.64|-16.94
Oktyabr’sk|RUS|53.17|48.70
Villaviciosa de Odón|ESP|40.36|-3.90
Glauchau|DEU|50.82|12.54
Gulābpura|IND|25.90|74.66
Changsu|KOR|35.65|127.52
Abbeville|FRA|50.11|1.84
Beitbridge|ZWE|-22.22|30.00
Sandanski|BGR|41.57|23.28
Câmpia Turzii|ROU|46.55|23.88
Nayoro|JPN|44.35|142.46
Rumoi|JPN|43.93|141.64
Hadgāon|IND|19.50|77.66
Riihimäki|FIN|60.74|24.78
Wete|TZA|-5.06|39.73
Gadhinglaj|IND|16.22|74.35
Rajpur|IND|22.30|74.36
Al Wakrah|QAT|25.17|51.60
Lebrija|ESP|36.92|-6.08
Canidelo|PRT|41.12|-8.65
Luboń|POL|52.35|16.89
Altglienicke|DEU|52.41|13.54
Uherské Hradiště|CZE|49.07|17.46
Caravaca|ESP|38.11|-1.86
Kaarela|FIN|60.25|24.88
Tayu|IDN|-6.54|111.05
Terdāl|IND|16.49|75.05
Kapellen|BEL|51.31|4.44
El Amria|DZA|35.52|-1.02
Lauf an der Pegnitz|DEU|49.51|11.28
Sant Andreu de la Barca|ESP|41.45|1.97
Sprockhövel|DEU|51.35|7.24
Esquina|ARG|-30.01|-59.53
Daud Khel|PAK|32.88|71.57
Dibba Al-Hisn|ARE|25.62|56.27
Ishii|JPN|34.07|134.44
Mitha Tiwana|PAK|32.25|72.11
Rangia|IND|26.45|91.61
La Garenne-Colombes|FRA|48.90|2.25
Dellys|DZA|36.92|3.91
Badagry|NGA|6.42|2.88
Zaltbommel|NLD|51.81|5.24
Izegem|BEL|50.91|3.21
Bektemir|UZB|41.21|69.33
Espelkamp|DEU|52.38|8.62
Mühlacker|DEU|48.95|8.84
Liwá|OMN|24.53|56.56
Dubti|ETH|11.73|41.08
Kaisarianí|GRC|37.96|23.77
Montigny-lès-Metz|FRA|49.10|6.15
San Miniato Basso|ITA|43.69|10.84
Iwŏn-ŭp|PRK|40.32|128.66
Parabiago|ITA|45.56|8.95
Viseu|PRT|40.66|-7.91
Ad Dujayl|IRQ|33.85|44.23
Werkendam|NLD|51.81|4.89
Metallostroy|RUS|59.80|30.55
Papeete|PYF|-17.54|-149.57
Olteniţa|ROU|44.08|26.63
Chacarita|CRI|9.98|-84.78
Matoury|GUF|4.85|-52.32
Takahata|JPN|38.00|140.19
Hodonín|CZE|48.85|17.13
Jora|IND|26.34|77.81
Kongoussi|BFA|13.33|-1.53
Rawson|ARG|-43.30|-65.10
Alingsås|SWE|57.93|12.53
Kheri|IND|27.90|80.80
Formigine|ITA|44.57|10.85
Bilsi|IND|28.13|78.91
Erzin|TUR|36.95|36.20
Lübbecke|DEU|52.31|8.61
Hazro City|PAK|33.91|72.49
Comiso|ITA|36.95|14.61
La Unión|CHL|-40.29|-73.08
Ngunut|IDN|-8.11|112.02
la Prosperitat|ESP|41.44|2.18
Taloda|IND|21.56|74.21
Wiehl|DEU|50.95|7.55
Ayorou|NER|14.73|0.92
Polūr|IND|12.51|79.12
Kālāvad|IND|22.21|70.38
Baden|AUT|48.01|16.23
Vihti|FIN|60.42|24.32
Colomadu|IDN|-7.53|110.75
Ar Rahad|SDN|12.72|30.65
Kokopo|PNG|-4.34|152.27
Nagarote|NIC|12.27|-86.56
Rheinbach|DEU|50.63|6.95
Tirmitine|DZA|36.65|3.98
Haqqulobod|UZB|40.92|72.12
Semiluki|RUS|51.68|39.03
Nālūt|LBY|31.87|10.98
Bayanhongor|MNG|46.19|100.72
Mendi|PNG|-6.15|143.66
Żagań|POL|51.62|15.31
Inđija|SRB|45.05|20.08
Ariguaní|COL|10.25|-74.00
Tierralta|COL|8.17|-76.06
Wanaraja|IDN|-7.17|107.98
Bignona|SEN|12.81|-16.23
Kināna|SDN|14.04|33.17
Rafiganj|IND|24.82|84.63
Puerto Colombia|COL|10.99|-74.95
Muñiz|ARG|-34.56|-58.71
Douglas|IMN|54.15|-4.48
Gedera|ISR|31.81|34.78
Karera|IND|25.46|78.14
Halvad|IND|23.02|71.18
Pineda de Mar|ESP|41.63|2.69
Çan|TUR|40.03|27.05
Iradan|KGZ|40.27|72.10
Limbang|MYS|4.75|115.00
Sant Martí de Provençals|ESP|41.42|2.20
Susaki|JPN|33.39|133.29
Sintra|PRT|38.80|-9.38
Ōno-hara|JPN|34.28|132.27
Husainābād|IND|24.53|84.00
Eboli|ITA|40.62|15.06
Kukshi|IND|22.21|74.76
Sulur|IND|11.02|77.13
Arlon|BEL|49.68|5.82
San Giovanni Rotondo|ITA|41.71|15.73
Elamanchili|IND|17.55|82.86
Weinstadt-Endersbach|DEU|48.81|9.36
Matsubase|JPN|32.65|130.67
Romano Banco|ITA|45.42|9.11
Welahan|IDN|-6.80|110.72
Marolambo|MDG|-20.05|48.12
Encrucijada|CUB|22.62|-79.87
Fukagawa|JPN|43.71|142.04
Bou Tlelis|DZA|35.57|-0.90
Innoshima|JPN|34.28|133.18
Marhaura|IND|25.97|84.87
Ogwashi-Uku|NGA|6.18|6.52
Schmallenberg|DEU|51.15|8.29
Magugu|TZA|-4.02|35.77
Hennigsdorf|DEU|52.64|13.20
Shiggaon|IND|14.99|75.22
Belyye Vody|KAZ|42.42|69.83
Rāikot|IND|30.65|75.60
Ban Talat Bueng|THA|13.07|101.00
Stuttgart Mühlhausen|DEU|48.84|9.23
Malazgirt|TUR|39.15|42.54
Mizdah|LBY|31.45|12.99
Ehingen|DEU|48.28|9.73
Allen|ARG|-38.98|-67.83
Mondragone|ITA|41.11|13.89
Vanves|FRA|48.82|2.29
Cantel|GTM|14.81|-91.46
Zevenaar|NLD|51.93|6.07
Temse|BEL|51.13|4.21
El Kseur|DZA|36.68|4.86
San Juan|CRI|9.96|-84.08
Mashiko|JPN|36.47|140.10
Sungai Udang|MYS|2.27|102.14
Szczytno|POL|53.56|20.99
Vernon|FRA|49.09|1.46
Old Harbour|JAM|17.94|-77.11
Garmisch-Partenkirchen|DEU|47.49|11.10
Camas|ESP|37.40|-6.03
Diapaga|BFA|12.07|1.79
Rānāvāv|IND|21.69|69.74
Mercedes|CRI|10.01|-84.13
Guadalupe|CRI|9.95|-84.06
Batifa|IRQ|37.17|43.01
Didim|TUR|37.38|27.26
Ishqoshim|TJK|36.72|71.61
Ambatofinandrahana|MDG|-20.55|46.80
Junnar|IND|19.21|73.88
Kānker|IND|20.27|81.49
Melgar|COL|4.20|-74.64
Oisterwijk|NLD|51.58|5.19
Harelbeke|BEL|50.85|3.31
Kluczbork|POL|50.97|18.22
Garbagnate Milanese|ITA|45.57|9.08
Paço de Arcos|PRT|38.70|-9.29
Wałcz|POL|53.28|16.47
Marín|ESP|42.39|-8.70
Olanchito|HND|15.48|-86.57
Leiderdorp|NLD|52.16|4.53
Armavir|ARM|40.15|44.04
Ankazoabo|MDG|-22.28|44.52
Horb am Neckar|DEU|48.44|8.69
Kokologo|BFA|12.19|-1.88
Novi Ligure|ITA|44.76|8.79
Kinwat|IND|19.63|78.20
Falconara Marittima|ITA|43.63|13.40
Gressier|HTI|18.54|-72.53
Kubinka|RUS|55.58|36.70
Si Satchanalai|THA|17.52|99.76
São Mamede de Infesta|PRT|41.19|-8.61
Makubetsu|JPN|45.37|141.82
Nagari|IND|13.32|79.59
Kālol|IND|22.61|73.46
Savigny-le-Temple|FRA|48.57|2.58
Sagara|JPN|34.69|138.20
Ash Shaykh Miskīn|SYR|32.83|36.16
Tamra|ISR|32.85|35.20
Herentals|BEL|51.18|4.83
Brecht|BEL|51.35|4.64
Vrbas|SRB|45.57|19.64
Kaltan|RUS|53.53|87.25
Nev’yansk|RUS|57.50|60.21
Ozëry|RUS|54.86|38.55
Chīpurupalle|IND|18.31|83.57
Renigunta|IND|13.65|79.51
Dunga Bunga|PAK|29.75|73.24
Zest’aponi|GEO|42.11|43.04
Lepe|ESP|37.25|-7.20
Ukmerge|LTU|55.25|24.75
Dole|FRA|47.09|5.49
Nalhāti|IND|24.30|87.83
Aserrí|CRI|9.86|-84.09
Shimo-furano|JPN|43.35|142.38
Villeneuve-sur-Lot|FRA|44.41|0.70
Qo‘rg‘ontepa|UZB|40.73|72.76
Gokarna|IND|14.55|74.32
Santo Tomás|COL|10.76|-74.75
Koregaon|IND|18.65|74.06
Kāndla|IND|23.03|70.22
Świecie|POL|53.41|18.45
Krasnoarmeysk|RUS|51.02|45.70
Villanueva de la Serena|ESP|38.98|-5.80
Fokino|RUS|42.97|132.41
Güroymak|TUR|38.58|42.02
Amizour|DZA|36.64|4.90
Sokoni|TZA|-6.43|39.55
Suşehri|TUR|40.16|38.08
Behror|IND|27.89|76.28
Terlizzi|ITA|41.13|16.55
Tha Kham|THA|9.11|99.23
Severobaykal’sk|RUS|55.64|109.32
Bireun|IDN|5.20|96.70
Itako|JPN|35.93|140.55
Břeclav|CZE|48.76|16.88
Les Ulis|FRA|48.68|2.17
Zittau|DEU|50.90|14.81
Sukumo|JPN|32.93|132.73
Marseille 02|FRA|43.30|5.37
Nuwara Eliya|LKA|6.97|80.78
Bečej|SRB|45.62|20.03
Almozara|ESP|41.66|-0.90
el Baix Guinardó|ESP|41.41|2.17
Didouche Mourad|DZA|36.45|6.64
Omigawa|JPN|35.85|140.62
Avanigadda|IND|16.02|80.92
Tahla|MAR|34.05|-4.42
Srīnivāspur|IND|13.34|78.21
Fichē|ETH|9.80|38.73
Nongstoin|IND|25.52|91.26
Annigeri|IND|15.43|75.43
Mussoorie|IND|30.45|78.07
Río Guayabal de Yateras|CUB|20.37|-75.02
Punaauia|PYF|-17.63|-149.60
Český Těšín|CZE|49.75|18.63
Cangas do Morrazo|ESP|42.26|-8.78
Kushikino|JPN|31.72|130.27
Machachi|ECU|-0.51|-78.57
Berehove|UKR|48.21|22.64
Geldermalsen|NLD|51.88|5.29
Néa Filadélfeia|GRC|38.03|23.74
Zirndorf|DEU|49.44|10.95
Buchanan|LBR|5.88|-10.05
Mahendragarh|IND|28.27|76.15
Almansa|ESP|38.87|-1.10
Jais|IND|26.26|81.55
Aman Garh|PAK|34.01|71.93
Anaime|COL|4.40|-75.44
Bresso|ITA|45.54|9.19
Pawāyan|IND|28.07|80.10
Raojān|BGD|22.54|91.92
Monsefú|PER|-6.87|-79.87
Los Palacios|CUB|22.59|-83.25
Aş Şanamayn|SYR|33.07|36.18
Melouza|DZA|35.98|4.19
Oyonnax|FRA|46.26|5.66
Narutō|JPN|35.60|140.42
Onda|ESP|39.96|-0.26
Ampanihy|MDG|-24.69|44.75
Olpe|DEU|51.03|7.85
Jumilla|ESP|38.48|-1.32
Zavodoukovsk|RUS|56.50|66.55
Arnstadt|DEU|50.84|10.95
Zwedru|LBR|6.07|-8.14
Chhabra|IND|24.66|76.84
Tchamba|TGO|9.03|1.42
Kaniv|UKR|49.75|31.46
Jarocin|POL|51.97|17.50
Khajuraho Group of Monuments|IND|24.85|79.93
Bartoszyce|POL|54.25|20.81
Tall Rif‘at|SYR|36.47|37.09
Sepuka|TZA|-4.75|34.53
Yoshii|JPN|36.25|138.98
Molodohvardiys’k|UKR|48.35|39.65
Treinta y Tres|URY|-33.23|-54.38
Kozyatyn|UKR|49.71|28.83
Marcavelica|PER|-4.88|-80.71
Rustāq|AFG|37.13|69.83
Karor|PAK|31.22|70.95
Sādri|IND|25.19|73.45
Jandiāla|IND|31.16|75.62
Wiesloch|DEU|49.30|8.70
Arvayheer|MNG|46.26|102.78
Bang Pakong|THA|13.54|100.99
Herdecke|DEU|51.40|7.44
Kot Diji|PAK|27.34|68.71
K’olīto|ETH|7.32|38.08
Quinta Do Conde|PRT|38.57|-9.04
Yehud|ISR|32.03|34.89
Uran|IND|18.88|72.94
Kalandia|PSE|31.87|35.22
Oullins|FRA|45.71|4.81
Bacoli|ITA|40.80|14.07
Le Creusot|FRA|46.81|4.42
Pāsighāt|IND|28.07|95.33
Vilapicina i la Torre Llobeta|ESP|41.43|2.17
Koprivnica|HRV|46.16|16.83
Kalur Kot|PAK|32.16|71.27
La Bonanova|ESP|41.41|2.13
Qacha’s Nek|LSO|-30.12|28.69
Eket|NGA|4.64|7.92
Panzos|GTM|15.40|-89.64
Kamba|NGA|11.85|3.65
Unterschleißheim|DEU|48.28|11.58
Heemstede|NLD|52.35|4.62
Elmina|GHA|5.08|-1.35
Beuningen|NLD|51.86|5.77
Ekazhevo|RUS|43.21|44.82
Zhongxing New Village|TWN|23.96|120.69
Krnov|CZE|50.09|17.70
Nubl|SYR|36.38|36.99
Castelfranco Veneto|ITA|45.67|11.93
Übach-Palenberg|DEU|50.92|6.12
Oltiariq|UZB|40.39|71.47
Pangkalan Brandan|IDN|4.02|98.28
Mauganj|IND|24.67|81.87
Ganghwa-gun|KOR|37.75|126.49
Kariba|ZWE|-16.52|28.80
Tougué|GIN|11.45|-11.66
Tekkalakote|IND|15.53|76.88
San Vicente de Cañete|PER|-13.08|-76.39
Helmstedt|DEU|52.23|11.01
Meckenheim|DEU|50.62|7.03
Rocha|URY|-34.48|-54.33
Subaykhān|SYR|34.85|40.60
Kallidaikurichi|IND|8.69|77.47
Kireyevsk|RUS|53.93|37.93
Rottweil|DEU|48.17|8.63
Colonelganj|IND|27.13|81.70
Yoshida-kasugachō|JPN|37.68|138.88
Quart de Poblet|ESP|39.48|-0.44
Mehndāwal|IND|26.98|83.11
Koelwār|IND|25.58|84.80
Soko|IDN|-7.48|112.43
Kāgal|IND|16.58|74.32
Rudolstadt|DEU|50.72|11.34
Salaga|GHA|8.55|-0.52
Navrongo|GHA|10.90|-1.09
Duiven|NLD|51.95|6.01
Dongen|NLD|51.63|4.94
Velenje|SVN|46.36|15.11
Bannūr|IND|12.33|76.86
Heppenheim an der Bergstrasse|DEU|49.64|8.63
Popasna|UKR|48.63|38.38
Moskháton|GRC|37.95|23.68
Hŭkkyo-ri|PRK|38.80|125.79
Kuttampuzha|IND|10.15|76.74
Budhlāda|IND|29.93|75.56
Aţ Ţafīlah|JOR|30.84|35.60
Ayutuxtepeque|SLV|13.74|-89.20
Zelino|MKD|41.98|21.06
Limonar|CUB|22.95|-81.41
Neietsu|KOR|37.18|128.47
San Rafael|CRI|9.93|-84.14
Nīlēshwar|IND|12.26|75.14
Kamimaruko|JPN|36.32|138.27
Majuro|MHL|7.09|171.38
Querecotillo|PER|-4.84|-80.65
Elmadağ|TUR|39.92|33.23
Pérama|GRC|37.97|23.57
Saraj|MKD|42.00|21.33
Guadalupe|PER|-7.25|-79.48
Kārkala|IND|13.21|74.99
Hénin-Beaumont|FRA|50.41|2.96
Salamína|GRC|37.96|23.50
G‘uzor|UZB|38.62|66.25
Omutninsk|RUS|58.67|52.19
Kadakkavoor|IND|8.68|76.77
Chardara|KAZ|41.26|67.97
Wassenaar|NLD|52.15|4.40
Nerekhta|RUS|57.46|40.57
Veghel|NLD|51.62|5.55
Nelidovo|RUS|56.22|32.78
Bad Honnef|DEU|50.64|7.23
Orvault|FRA|47.27|-1.62
Sundarnagar|IND|31.54|76.91
Waddinxveen|NLD|52.05|4.65
Banganapalle|IND|15.32|78.23
Āsandh|IND|29.52|76.61
Gerāsh|IRN|27.67|54.14
Hadagalli|IND|15.02|75.93
Vohibinany|MDG|-17.35|49.03
Anūpshahr|IND|28.36|78.27
Jalālābad|IND|29.62|77.44
Pszczyna|POL|49.98|18.95
Griesheim|DEU|49.86|8.57
Lumding Railway Colony|IND|25.75|93.17
Iiyama|JPN|36.85|138.37
Ellwangen|DEU|48.96|10.13
Songadh|IND|21.17|73.56
Ibrā’|OMN|22.69|58.53
Kithor|IND|28.87|77.94
Reinbek|DEU|53.52|10.25
La Guaira|VEN|10.60|-66.93
Guanajay|CUB|22.93|-82.69
Assemini|ITA|39.29|9.00
Wolfen|DEU|51.66|12.27
Machhlīshahr|IND|25.69|82.41
Murree|PAK|33.91|73.39
Kinzan|KOR|36.10|127.49
Anserma|COL|5.33|-75.79
Mendī|ETH|9.80|35.10
Baloda Bāzār|IND|21.66|82.16
Rimavská Sobota|SVK|48.38|20.02
Şurmān|LBY|32.76|12.57
Petrila|ROU|45.45|23.42
Devanhalli|IND|13.25|77.71
Tipasa|DZA|36.59|2.45
Sapanca|TUR|40.69|30.27
Ijūin|JPN|31.62|130.40
Varel|DEU|53.40|8.14
Vilyuchinsk|RUS|52.93|158.40
Coudekerque-Branche|FRA|51.02|2.39
Kaélé|CMR|10.11|14.45
Chai Badan|THA|15.20|101.13
Mbinga|TZA|-10.93|35.02
Gursarāi|IND|25.62|79.18
Dolores|ARG|-36.31|-57.68
Mostovskoy|RUS|44.41|40.79
Faqirwali|PAK|29.47|73.03
Plottier|ARG|-38.97|-68.23
Gelibolu|TUR|40.41|26.67
Rīngas|IND|27.36|75.57
Nacka|SWE|59.31|18.16
Netphen|DEU|50.92|8.10
Kağızman|TUR|40.16|43.13
Butzbach|DEU|50.43|8.67
Vezirköprü|TUR|41.14|35.45
Al Bukayrīyah|SAU|26.14|43.66
Herblay|FRA|48.99|2.17
Arumuganeri|IND|8.57|78.09
Ommoord|NLD|51.96|4.55
Tatarsk|RUS|55.22|75.98
Teluk Nibung|IDN|3.00|99.82
Luchingu|TZA|-10.90|39.33
Santa Ana|PER|-12.87|-72.72
Flémalle-Haute|BEL|50.60|5.44
Bologoye|RUS|57.89|34.05
Enzan|JPN|35.70|138.73
Saryaghash|KAZ|41.46|69.17
Victoria|ARG|-32.62|-60.15
Makó|HUN|46.22|20.48
Sidi Mérouane|DZA|36.52|6.26
Tanjungtiram|IDN|4.06|98.37
Yamazakichō-nakabirose|JPN|35.00|134.55
Lohne|DEU|52.67|8.24
Mosbach|DEU|49.35|9.15
Korostyshiv|UKR|50.32|29.06
Vayalār|IND|9.71|76.34
Norden|DEU|53.60|7.21
Valls|ESP|41.29|1.25
Akune|JPN|32.02|130.20
Budaörs|HUN|47.46|18.96
San Marcos|GTM|14.96|-91.79
Sandomierz|POL|50.68|21.75
Pfungstadt|DEU|49.81|8.60
Roth|DEU|49.25|11.09
Ris-Orangis|FRA|48.65|2.41
Ahraura|IND|25.02|83.03
Rampachodavaram|IND|17.44|81.78
Villaricca|ITA|40.92|14.19
Hannoversch Münden|DEU|51.42|9.65
Fārsān|IRN|32.26|50.56
Campechuela|CUB|20.23|-77.28
Akyazı|TUR|40.69|30.62
Belluno|ITA|46.14|12.22
Rioja|PER|-6.06|-77.17
Malakanagiri|IND|18.36|81.89
Boysun|UZB|38.21|67.21
Santa Perpètua de Mogoda|ESP|41.53|2.18
Swakopmund|NAM|-22.68|14.53
Ust’-Katav|RUS|54.94|58.18
Kanigiri|IND|15.41|79.51
Chengannūr|IND|9.32|76.62
Vught|NLD|51.65|5.29
Chandauli|IND|25.26|83.27
Hattersheim|DEU|50.07|8.49
Karoi|ZWE|-16.81|29.69
Batu Berendam|MYS|2.25|102.25
Katima Mulilo|NAM|-17.50|24.27
Yangirabot|UZB|40.03|65.96
Dākor|IND|22.75|73.15
Yahyalı|TUR|38.10|35.36
Yŏnmu|KOR|36.13|127.10
Pak Phanang|THA|8.35|100.20
Sucy-en-Brie|FRA|48.77|2.53
Lainate|ITA|45.57|9.03
Kriens|CHE|47.03|8.29
Sāndi|IND|27.29|79.95
Ampahana|MDG|-14.75|50.22
Bojia|CHN|26.47|111.97
Daliyat al Karmel|ISR|32.69|35.05
Gur’yevsk|RUS|54.28|85.93
Hoensbroek|NLD|50.92|5.93
Kabaty|POL|52.13|21.08
Knjazevac|SRB|43.57|22.26
Kolasib|IND|24.22|92.68
Luninyets|BLR|52.25|26.80
Marayur|IND|10.28|77.16
Marina di Carrara|ITA|44.04|10.04
Muang Xay|LAO|20.69|101.98
Oman Smart Future City|OMN|23.65|57.60
Padam|IND|33.47|76.88
Qeshm|IRN|26.95|56.27
Seririt|IDN|-8.19|114.94
Shali|RUS|43.15|45.90
Shiraguppi|IND|16.62|74.71
Slavutych|UKR|51.52|30.72
Stung Treng|KHM|13.53|105.97
Vangviang|LAO|18.92|102.45
Volokolamsk|RUS|56.03|35.97
Yuzhne|UKR|46.62|31.10
Cajicá|COL|4.92|-74.03
Delitzsch|DEU|51.53|12.34
Ingelheim am Rhein|DEU|49.97|8.06
Jarābulus|SYR|36.82|38.01
Koper|SVN|45.55|13.73
Petit-Bourg|GLP|16.19|-61.59
Biesdorf|DEU|52.51|13.55
San Felipe|CRI|9.90|-84.11
Radovis|MKD|41.64|22.46
Ābu|IND|24.59|72.72
Sheohar|IND|26.51|85.29
Zverevo|RUS|48.02|40.12
Makurazaki|JPN|31.27|130.32
Almassora|ESP|39.95|-0.06
Darreh Shahr|IRN|33.14|47.38
Burg bei Magdeburg|DEU|52.27|11.85
Puerto Varas|CHL|-41.32|-72.99
Itsukaichi|JPN|35.73|139.22
Ishige|JPN|36.12|139.97
Kunda|IND|25.72|81.51
Manouba|TUN|36.81|10.10
Grigny|FRA|48.65|2.39
San Carlos|URY|-34.79|-54.92
Bedburg|DEU|50.99|6.57
Treviglio|ITA|45.52|9.59
Deori Khās|IND|23.39|79.02
Sakleshpur|IND|12.94|75.78
Zărnești|ROU|45.56|25.32
Alba|ITA|44.70|8.03
Santeramo in Colle|ITA|40.79|16.76
Orhei|MDA|47.38|28.82
Bemetāra|IND|21.72|81.53
Elefsína|GRC|38.04|23.54
En Nâqoûra|LBN|33.12|35.14
Bawāna|IND|28.80|77.03
Cruces|CUB|22.34|-80.27
Jardín América|ARG|-27.04|-55.23
Sokolov|CZE|50.18|12.64
Salo|FIN|60.38|23.13
Sho‘rchi|UZB|38.00|67.79
Yangiobod|UZB|41.12|70.09
Igurusi|TZA|-8.85|33.85
Periyanayakkanpalaiyam|IND|11.15|76.95
Aschersleben|DEU|51.76|11.46
Ahmadpur Sial|PAK|30.68|71.74
Kānth|IND|29.06|78.63
Charkhāri|IND|25.40|79.75
Puyo|ECU|-1.48|-78.00
Sabanagrande|COL|10.79|-74.76
Szigetszentmiklós|HUN|47.34|19.04
Mangaldai|IND|26.44|92.03
Soignies|BEL|50.58|4.07
Wertheim|DEU|49.76|9.51
Nkhotakota|MWI|-12.93|34.30
Jenjarum|MYS|2.87|101.49
La Ligua|CHL|-32.45|-71.23
Gagarin Shahri|UZB|40.66|68.17
Iturrama|ESP|42.81|-1.66
Ar Rām wa Ḑāḩiyat al Barīd|PSE|31.85|35.23
Vadnagar|IND|23.79|72.64
Ebebiyin|GNQ|2.15|11.34
Laç|ALB|41.64|19.71
Kosan|PRK|38.86|127.42
Takum|NGA|7.27|9.98
Sarrià|ESP|41.40|2.12
Takahashi|JPN|34.78|133.62
Chimala|TZA|-8.86|34.02
Shelui|TZA|-4.37|34.20
Susurluk|TUR|39.91|28.16
Manikchari|BGD|22.84|91.84
Aoulef|DZA|26.97|1.08
San|MLI|13.30|-4.90
Madaoua|NER|14.07|5.96
Fresnes|FRA|48.76|2.32
Safīpur|IND|26.74|80.34
Migdal Ha‘Emeq|ISR|32.68|35.24
Lamin|GMB|13.35|-16.43
La Calera|ARG|-31.34|-64.34
Buzovna|AZE|40.52|50.11
Apolda|DEU|51.03|11.52
Phalia|PAK|32.43|73.58
Vittorio Veneto|ITA|45.98|12.30
Calahorra|ESP|42.31|-1.97
Zafar|UZB|40.98|68.90
Attendorn|DEU|51.13|7.90
Payshamba Shahri|UZB|40.01|66.23
Romainville|FRA|48.89|2.43
Kabrāi|IND|25.40|80.00
Lanaken|BEL|50.89|5.65
Geidorf|AUT|47.08|15.44
Kheda|IND|22.75|72.69
Farafangana|MDG|-22.82|47.83
Ponneri|IND|13.34|80.19
Nowa Ruda|POL|50.58|16.50
Talwāra|IND|31.94|75.89
Orta di Atella|ITA|40.96|14.27
Vadakku Valliyūr|IND|8.38|77.61
Tres Isletas|ARG|-26.34|-60.43
Bamusso|CMR|4.46|8.90
Cugir|ROU|45.84|23.37
Gampola|LKA|7.16|80.57
Budapest I. kerület|HUN|47.50|19.04
Sandviken|SWE|60.62|16.77
Adh Dhayd|ARE|25.29|55.88
La Paz|ARG|-30.74|-59.65
Chilaw|LKA|7.58|79.80
Debark’|ETH|13.16|37.90
G‘azalkent|UZB|41.56|69.77
Tharād|IND|24.40|71.63
Kut Chap|THA|17.43|102.57
New Yekepa|LBR|7.58|-8.54
Gauripur|IND|26.08|89.96
Laredo|PER|-8.09|-78.96
Igbeti|NGA|8.75|4.13
Saltpond|GHA|5.21|-1.06
Kakonko|TZA|-3.28|30.96
Haisyn|UKR|48.81|29.39
Hosdurga|IND|13.80|76.28
Muktāgācha|BGD|24.76|90.26
Mola di Bari|ITA|41.06|17.09
Tekkali|IND|18.61|84.24
Fontenay-aux-Roses|FRA|48.79|2.29
Mont-Dore|NCL|-22.26|166.57
Pākāla|IND|13.45|79.11
Waldkraiburg|DEU|48.21|12.40
Décines-Charpieu|FRA|45.77|4.96
Mīnjūr|IND|13.28|80.26
Monte Caseros|ARG|-30.25|-57.64
Nan|THA|18.78|100.78
Čadca|SVK|49.44|18.79
Veinticinco de Mayo|ARG|-35.43|-60.17
Aci Catena|ITA|37.61|15.14
Kabarnet|KEN|0.49|35.74
Arauco|CHL|-37.25|-73.32
Bingen am Rhein|DEU|49.97|7.90
Siraha|NPL|26.65|86.21
Martos|ESP|37.72|-3.97
Al Quşayr|EGY|26.11|34.28
Uvinza|TZA|-5.10|30.39
Naduvannūr|IND|11.49|75.78
Nyalikungu|TZA|-3.18|33.78
Andol|IND|17.81|78.08
Oristano|ITA|39.90|8.59
Zaraysk|RUS|54.76|38.88
Hjørring|DNK|57.46|9.98
Zheleznovodsk|RUS|44.14|43.02
Al Qubbah|LBY|32.76|22.24
Saint-Dié-des-Vosges|FRA|48.28|6.95
San Carlos|COL|8.80|-75.70
San Borja|BOL|-14.85|-66.75
Dzyarzhynsk|BLR|53.68|27.14
Porta|ESP|41.43|2.18
Ramallah|PSE|31.90|35.20
Gōtsuchō|JPN|35.01|132.23
Biny Selo|AZE|40.45|50.09
Lagdo|CMR|9.06|13.67
Nieder-Ingelheim|DEU|49.98|8.07
Sakhnīn|ISR|32.86|35.30
Bijbehara|IND|33.79|75.11
Fontaine|FRA|45.19|5.69
Gorantla|IND|13.98|77.77
Baarn|NLD|52.21|5.29
Sevlievo|BGR|43.03|25.11
Yazman|PAK|29.12|71.74
Netivot|ISR|31.42|34.59
Dātāganj|IND|28.03|79.41
Ranong|THA|9.97|98.63
Salzkotten|DEU|51.67|8.60
Devrek|TUR|41.22|31.96
Çayeli|TUR|41.09|40.72
Victoria|CHL|-38.23|-72.33
Chinoz|UZB|40.94|68.76
Pasinler|TUR|39.98|41.67
Pathum Thani|THA|14.01|100.53
Holbæk|DNK|55.72|11.71
Qarāwul|AFG|37.22|68.78
Kailāras|IND|26.30|77.62
Chharra|IND|27.92|78.40
Faizpur|IND|21.17|75.86
Athi River|KEN|-1.46|36.98
Hakui|JPN|36.88|136.78
Lamu|KEN|-2.27|40.90
Mortsel|BEL|51.17|4.45
Sabang|IDN|5.89|95.32
Kingstown|VCT|13.16|-61.23
Lindau|DEU|47.55|9.68
Chhota Udepur|IND|22.30|74.02
Watsa|COD|3.04|29.54
Hobaramachi|JPN|37.82|140.55
Al Ḩawātah|SDN|13.42|34.63
Šaľa|SVK|48.15|17.88
Gürsu|TUR|40.22|29.19
Jaynagar-Majilpur|IND|22.18|88.42
Axim|GHA|4.87|-2.24
Ostrov|RUS|57.34|28.35
Auch|FRA|43.65|0.59
Litoměřice|CZE|50.53|14.13
Korbach|DEU|51.28|8.87
Achern|DEU|48.63|8.08
Vị Thanh|VNM|9.78|105.47
Bruay-la-Buissière|FRA|50.48|2.55
Lisieux|FRA|49.15|0.23
Dillenburg|DEU|50.74|8.29
Tocopilla|CHL|-22.09|-70.20
Obertshausen|DEU|50.07|8.85
Singāpur|IND|17.47|78.13
Sahaspur|IND|29.12|78.62
Walsrode|DEU|52.86|9.59
Āndippatti|IND|10.00|77.62
Zungeru|NGA|9.81|6.15
Sarreguemines|FRA|49.11|7.07
Tbilisskaya|RUS|45.36|40.19
Torres Vedras|PRT|39.09|-9.26
Armyansk|UKR|46.11|33.69
Delanggu|IDN|-7.62|110.68
Pérez|ARG|-33.00|-60.77
Friedrichsdorf|DEU|50.25|8.64
Zottegem|BEL|50.87|3.81
Kānt|IND|27.81|79.79
Margherita|IND|27.28|95.67
Wągrowiec|POL|52.81|17.20
Aldan|RUS|58.61|125.40
Werdau|DEU|50.74|12.38
Wobulenzi|UGA|0.73|32.51
Mevasseret Ẕiyyon|ISR|31.80|35.15
Novopavlovsk|RUS|43.96|43.63
Oliveira do Douro|PRT|41.12|-8.58
Raja Jang|PAK|31.22|74.25
Gáldar|ESP|28.15|-15.65
Kertih|MYS|4.51|103.45
Jāmtāra|IND|23.96|86.80
Torcy|FRA|48.85|2.65
Gradignan|FRA|44.77|-0.61
Wieluń|POL|51.22|18.57
Tbeng Meanchey|KHM|13.81|104.98
Kamojimachō-jōgejima|JPN|34.07|134.35
Adra|ESP|36.75|-3.02
Partizánske|SVK|48.63|18.38
Noordwijk-Binnen|NLD|52.23|4.44
Bangassou|CAF|4.74|22.82
Diemen|NLD|52.34|4.96
Giussano|ITA|45.70|9.21
Skopin|RUS|53.82|39.55
Havlíčkův Brod|CZE|49.61|15.58
Lanester|FRA|47.76|-3.34
Ghat|LBY|24.96|10.18
Eisleben Lutherstadt|DEU|51.53|11.55
Longonjo|AGO|-12.91|15.25
Sants - Badal|ESP|41.37|2.13
Nova Zagora|BGR|42.48|26.02
Zuru|NGA|11.44|5.23
Doba|TCD|8.65|16.85
Yenagoa|NGA|4.93|6.27
Tayga|RUS|56.06|85.62
Avinashi|IND|11.19|77.27
Bad Oldesloe|DEU|53.81|10.37
Candelaria|ESP|28.35|-16.37
Iringal|IND|11.56|75.62
Brétigny-sur-Orge|FRA|48.61|2.31
Sirari|TZA|-1.25|34.48
Warburg|DEU|51.49|9.15
Uttiramerūr|IND|12.61|79.76
Muret|FRA|43.46|1.33
Gumdag|TKM|39.21|54.59
Ofaqim|ISR|31.31|34.62
Aranđelovac|SRB|44.31|20.56
Bois-Colombes|FRA|48.92|2.27
Nikol’sk|RUS|53.72|46.07
Semënov|RUS|56.79|44.49
Yumbe|UGA|3.47|31.25
Vijāpur|IND|23.56|72.75
Chak Five Hundred Seventy-five|PAK|31.55|73.83
Chiknāyakanhalli|IND|13.42|76.62
Kangasala|FIN|61.46|24.08
Krishnarājpet|IND|12.67|76.49
Saint-Laurent-du-Maroni|GUF|5.50|-54.03
Anjad|IND|22.04|75.06
Al Jahrā’|KWT|29.34|47.66
Syke|DEU|52.91|8.82
Āron|IND|24.38|77.42
Aleksotas|LTU|54.88|23.91
Selydove|UKR|48.15|37.30
Narasannapeta|IND|18.41|84.04
Artvin|TUR|41.18|41.82
Białogard|POL|54.01|15.99
Calafell|ESP|41.20|1.57
Blagnac|FRA|43.63|1.39
Erandio|ESP|43.30|-2.97
Hérouville-Saint-Clair|FRA|49.21|-0.31
Weiterstadt|DEU|49.90|8.59
Libourne|FRA|44.91|-0.24
Pishin|PAK|30.58|66.99
Ob’|RUS|54.99|82.72
Sühbaatar|MNG|50.23|106.21
Balabanovo|RUS|55.18|36.66
Le Bouscat|FRA|44.86|-0.60
Mahmutlar|TUR|36.49|32.09
Marcos Juárez|ARG|-32.70|-62.11
Saint John’s|ATG|17.12|-61.84
Sitārganj|IND|28.93|79.70
Mbanza Kongo|AGO|-6.27|14.24
Nueva Loja|ECU|0.09|-76.90
Santiago Sacatepéquez|GTM|14.64|-90.68
Nāndgaon|IND|20.31|74.66
Harsewinkel|DEU|51.96|8.23
Ronse|BEL|50.75|3.60
Wallenhorst|DEU|52.35|8.02
Ivatsevichy|BLR|52.71|25.34
Lushoto|TZA|-4.78|38.28
Codlea|ROU|45.70|25.45
Gioia del Colle|ITA|40.80|16.92
Kushtagi|IND|15.76|76.19
Sikandarpur|IND|26.04|84.05
Miramas|FRA|43.59|5.00
Marinilla|COL|6.17|-75.34
Tippi|ETH|7.20|35.45
Ludwigsfelde|DEU|52.30|13.25
Prigen|IDN|-7.68|112.62
Beaune|FRA|47.02|4.84
Ostuni|ITA|40.73|17.58
Yeongdong|KOR|36.17|127.78
An Nimāş|SAU|19.15|42.12
Ditzingen|DEU|48.83|9.07
Nivelles|BEL|50.60|4.33
Tak|THA|16.87|99.13
Greiz|DEU|50.66|12.20
Pourham|SEN|14.35|-16.42
Kumbalam|IND|9.91|76.31
Srīsailain|IND|16.07|78.87
Giarre|ITA|37.72|15.18
Haaksbergen|NLD|52.16|6.74
Barki Saria|IND|24.18|85.89
Lubliniec|POL|50.67|18.68
Quthing|LSO|-30.40|27.70
Ino|JPN|33.55|133.43
Cullera|ESP|39.17|-0.25
Ayakudi|IND|10.45|77.55
Samborondón|ECU|-1.96|-79.72
Krolevets’|UKR|51.55|33.38
Chambas|CUB|22.20|-78.91
Schleswig|DEU|54.52|9.56
Ibi|ESP|38.63|-0.57
Aluva|IND|10.11|76.35
Rājaldesar|IND|28.03|74.47
Frederikshavn|DNK|57.44|10.54
Lentini|ITA|37.29|15.00
Kungälv|SWE|57.87|11.98
Nola|ITA|40.93|14.53
Radevormwald|DEU|51.20|7.36
Falkenberg|SWE|56.91|12.49
Grootfontein|NAM|-19.57|18.12
As Sulayyil|SAU|20.46|45.58
Brunoy|FRA|48.69|2.49
Eaubonne|FRA|49.00|2.28
Kościan|POL|52.09|16.65
Lüdinghausen|DEU|51.77|7.44
Hastināpur|IND|29.16|78.01
Weinzierl bei Krems|AUT|48.40|15.60
Pāthardi|IND|19.17|75.17
Gusinoozyorsk|RUS|51.28|106.50
Colgong|IND|25.26|87.23
Pundong|IDN|-7.95|110.35
Chettipālaiyam|IND|10.91|77.04
Manāsa|IND|24.48|75.14
Ati|TCD|13.22|18.34
Perico|CUB|22.77|-81.02
Bra|ITA|44.70|7.85
Tanjung Tokong|MYS|5.46|100.31
Matai|TZA|-8.30|31.52
Molins de Rei|ESP|41.42|2.02
Kalachinsk|RUS|55.05|74.58
la Maternitat i Sant Ramon|ESP|41.38|2.12
Nuevo Belén|PAN|9.08|-79.40
Andenne|BEL|50.49|5.10
Chak One Hundred Twenty Nine Left|PAK|30.43|73.05
Boo|SWE|59.33|18.28
Pando|URY|-34.72|-55.96
Jakobsberg|SWE|59.42|17.84
Bhachāu|IND|23.30|70.34
Ytrebygda|NOR|60.31|5.28
Jalapa|NIC|13.92|-86.12
Tegina|NGA|10.07|6.19
Velingrad|BGR|42.03|23.99
Bāgepalli|IND|13.78|77.80
Kourou|GUF|5.16|-52.64
Yanggu|KOR|38.11|127.99
Icod de los Vinos|ESP|28.37|-16.71
Abou el Hassan|DZA|36.42|1.20
Atar|MRT|20.52|-13.05
Tosya|TUR|41.02|34.04
Bembèrèkè|BEN|10.23|2.66
Kottūru|IND|14.82|76.22
Verl|DEU|51.88|8.52
La Gomera|GTM|14.08|-91.05
Badou|TGO|7.58|0.60
Maevatanana|MDG|-16.95|46.83
Markkleeberg|DEU|51.28|12.37
Caazapá|PRY|-26.20|-56.37
Cumaribo|COL|4.45|-69.80
Candelaria|COL|3.41|-76.35
Setakamachi-takayanagi|JPN|33.15|130.47
Mūl|IND|20.07|79.68
Patarrá|CRI|9.88|-84.04
Gornji Milanovac|SRB|44.03|20.46
Moineşti|ROU|46.48|26.49
Don Luan|VNM|11.53|106.88
Hisor|TJK|38.53|68.55
Olching|DEU|48.20|11.33
Ishiki|JPN|34.80|137.02
Embarcación|ARG|-23.21|-64.10
Arhribs|DZA|36.79|4.31
Svay Rieng|KHM|11.09|105.80
Chios|GRC|38.37|26.14
Davlekanovo|RUS|54.22|55.03
Owando|COG|-0.48|15.90
Ruvo di Puglia|ITA|41.12|16.48
Villeparisis|FRA|48.94|2.61
Hlohovec|SVK|48.43|17.80
Haenam|KOR|34.57|126.60
Shrīrangapattana|IND|12.42|76.68
Koulikoro|MLI|12.86|-7.56
Fânzeres|PRT|41.17|-8.53
Ouésso|COG|1.61|16.05
Sonneberg|DEU|50.36|11.17
Chengam|IND|12.31|78.79
Pompei|ITA|40.75|14.50
Belo sur Tsiribihina|MDG|-19.70|44.55
Bāzpur|IND|29.15|79.11
Dokuchayevs’k|UKR|47.75|37.68
Kalianget|IDN|-7.05|113.94
Miano|ITA|40.89|14.25
Zorgo|BFA|12.25|-0.62
Kazan|TUR|40.23|32.68
Casa Santa|ITA|38.03|12.55
Kelkit|TUR|40.13|39.43
Freudenstadt|DEU|48.47|8.41
Tata|HUN|47.65|18.32
Jawor|POL|51.05|16.19
Kemisē|ETH|10.72|39.87
Maroantsetra|MDG|-15.44|49.74
Bungo-Takada-shi|JPN|33.56|131.45
Sliedrecht|NLD|51.82|4.78
Pazarcık|TUR|37.49|37.30
Sohāgpur|IND|22.70|78.20
Murlīganj|IND|25.90|87.00
Quţūr|EGY|30.97|30.96
Montilla|ESP|37.59|-4.64
San Giovanni a Teduccio|ITA|40.84|14.31
Kitahama|JPN|35.17|135.92
Nizhniy Lomov|RUS|53.53|43.68
Montfermeil|FRA|48.90|2.58
Dok Kham Tai|THA|19.16|99.99
Rossano Stazione|ITA|39.60|16.63
Hwacheon|KOR|38.11|127.71
Rădăuți|ROU|47.85|25.92
Reoti|IND|25.85|84.38
Le Robert|MTQ|14.68|-60.94
Emet|TUR|39.34|29.26
Fatehganj West|IND|28.47|79.31
Weingarten|DEU|47.81|9.64
Wārāseonī|IND|21.76|80.04
Şarkışla|TUR|39.35|36.41
Āsasa|ETH|7.10|39.20
Fetești-Gară|ROU|44.42|27.83
Tāramangalam|IND|11.69|77.97
Niimi|JPN|34.98|133.47
Fada|TCD|17.19|21.58
Al Ḩarāk|SYR|32.75|36.31
Step’anavan|ARM|41.01|44.39
Altea|ESP|38.60|-0.05
Diu|IND|20.71|70.98
Monteros|ARG|-27.17|-65.50
Akwatia|GHA|6.04|-0.81
Sora|ITA|41.72|13.61
Genet|ETH|9.07|38.50
Qualiano|ITA|40.92|14.15
Ngemplak|IDN|-7.55|110.72
Old Shinyanga|TZA|-3.55|33.40
Raychikhinsk|RUS|49.79|129.41
Troitskaya|RUS|43.31|44.98
Gherla|ROU|47.03|23.92
Calw|DEU|48.71|8.74
Ferizli|TUR|40.94|30.49
San Pedro del Pinatar|ESP|37.84|-0.79
Río Cauto|CUB|20.56|-76.92
Bezenchuk|RUS|52.98|49.43
Manihāri|IND|25.34|87.62
Volnovakha|UKR|47.60|37.50
Comăneşti|ROU|46.42|26.44
Sèvres|FRA|48.82|2.22
Urambo|TZA|-5.07|32.05
Wipperfürth|DEU|51.12|7.40
Fougères|FRA|48.35|-1.20
Mgandu|TZA|-5.95|34.13
Gaigeturi|KOR|33.46|126.32
Khromtau|KAZ|50.25|58.44
Lumezzane|ITA|45.65|10.26
Kaseda-shirakame|JPN|31.42|130.32
Spinea-Orgnano|ITA|45.49|12.15
Alwaye|IND|10.11|76.35
Masallātah|LBY|32.62|14.00
Yverdon-les-Bains|CHE|46.78|6.64
Arad|ISR|31.26|35.21
Estoril|PRT|38.71|-9.40
Carnaxide|PRT|38.73|-9.25
Zdolbuniv|UKR|50.52|26.24
Boshkengash|TJK|38.47|68.81
Lensk|RUS|60.73|114.93
Nchelenge|ZMB|-9.35|28.73
Tānsen|NPL|27.87|83.55
Macas|ECU|-2.31|-78.11
Sovetskiy|RUS|61.36|63.58
Maaseik|BEL|51.10|5.78
Yershov|RUS|51.35|48.28
Merefa|UKR|49.82|36.05
Kharakvasla|IND|18.44|73.78
Olenegorsk|RUS|68.14|33.25
Sarıkamış|TUR|40.33|42.59
Putignano|ITA|40.85|17.12
Dhanera|IND|24.51|72.02
Penugonda|IND|16.65|81.75
Poggioreale|ITA|40.87|14.29
Kibaha|TZA|-6.77|38.92
Skawina|POL|49.98|19.83
Groß-Gerau|DEU|49.92|8.48
Mariāni|IND|26.66|94.32
Dunajská Streda|SVK|47.99|17.61
Arfoud|MAR|31.44|-4.23
Saint-Pol-sur-Mer|FRA|51.03|2.34
Chrudim|CZE|49.95|15.80
Bogotol|RUS|56.21|89.53
Neuehrenfeld|DEU|50.96|6.94
Dudinka|RUS|69.41|86.18
Pruszcz Gdański|POL|54.26|18.64
Santa Cruz del Quiché|GTM|15.03|-91.15
Songwa|TZA|-3.52|33.52
Bassila|BEN|9.01|1.67
Aguada de Pasajeros|CUB|22.39|-80.85
Szentendre|HUN|47.67|19.08
Chawinda|PAK|32.34|74.71
Raisio|FIN|60.49|22.17
Moutsamoudou|COM|-12.17|44.40
Oupeye|BEL|50.71|5.65
Tash-Kumyr|KGZ|41.35|72.22
Trucuk|IDN|-7.72|110.66
Semikarakorsk|RUS|47.52|40.81
Steenbergen|NLD|51.58|4.32
Jaleshwar|NPL|26.65|85.80
La Madeleine|FRA|50.65|3.08
Bouna|CIV|9.27|-3.00
Lyskovo|RUS|56.03|45.04
Oud-Beijerland|NLD|51.82|4.41
San Ignacio de Velasco|BOL|-16.37|-60.95
Lādwa|IND|29.99|77.05
Tacoronte|ESP|28.48|-16.41
Nazca|PER|-14.83|-74.94
Seriate|ITA|45.69|9.72
Lazarevac|SRB|44.39|20.26
Santa Cruz de El Seibo|DOM|18.77|-69.04
Nagar|IND|27.42|77.10
Dorāha|IND|30.80|76.02
Strakonice|CZE|49.26|13.90
Sidi Abdelli|DZA|35.07|-1.14
Gif-sur-Yvette|FRA|48.68|2.13
Kreminna|UKR|49.05|38.22
Morinda|IND|30.79|76.50
Mojoagung|IDN|-7.57|112.35
Ağdaş|AZE|40.65|47.47
Duliāgaon|IND|27.37|95.31
Al Kiswah|SYR|33.36|36.24
Pānchla|IND|22.54|88.14
Funehikimachi-funehiki|JPN|37.45|140.58
Tallkayf|IRQ|36.49|43.12
Vangaindrano|MDG|-23.35|47.60
Nādbai|IND|27.22|77.20
Kiomboi|TZA|-4.27|34.37
Paiporta|ESP|39.43|-0.42
San Martín de los Andes|ARG|-40.16|-71.35
Kondoa|TZA|-4.90|35.78
Bourgoin-Jallieu|FRA|45.59|5.27
Ogōri-shimogō|JPN|34.10|131.40
Tadotsu|JPN|34.27|133.75
Priego de Córdoba|ESP|37.44|-4.20
Pinhal Novo|PRT|38.63|-8.91
Ban Bueng|THA|13.31|101.11
Fonseca|COL|10.89|-72.85
Bègles|FRA|44.81|-0.55
Oltu|TUR|40.54|41.99
L’govskiy|RUS|51.63|35.28
Jhīnjhak|IND|26.56|79.73
Hajdúszoboszló|HUN|47.45|21.40
Malpe|IND|13.35|74.70
Pylaía|GRC|40.60|22.99
Birūr|IND|13.60|75.97
Koło|POL|52.20|18.64
Copertino|ITA|40.27|18.05
Overijse|BEL|50.77|4.53
La Paz Centro|NIC|12.34|-86.68
Mikuni|JPN|36.22|136.15
Māndal|IND|25.44|74.57
Ząbki|POL|52.29|21.11
Stellingen|DEU|53.59|9.93
Shīshgarh|IND|28.73|79.31
Keshorai Pātan|IND|25.29|75.94
Finote Selam|ETH|10.70|37.27
Ubauro|PAK|28.16|69.73
La Unión|COL|4.53|-76.10
Mégara|GRC|37.99|23.34
Nocera Superiore|ITA|40.74|14.67
Pawni|IND|20.79|79.64
Gjirokastër|ALB|40.08|20.14
Zug|CHE|47.17|8.52
Mithi|PAK|24.74|69.80
Chhātāpur|IND|26.22|87.00
Kopřivnice|CZE|49.60|18.14
Dipayal|NPL|29.26|80.94
Ronnenberg|DEU|52.32|9.66
Basni|IND|27.17|73.65
Kabanovo|RUS|55.75|38.94
Khātegaon|IND|22.60|76.91
Rāmtek|IND|21.40|79.33
Metahāra|ETH|8.90|39.92
Ḩalfāyā|SYR|35.26|36.61
Visby|SWE|57.64|18.30
María la Baja|COL|9.98|-75.30
Chiaiano|ITA|40.88|14.21
Ottaviano|ITA|40.85|14.48
Kamalasai|THA|16.34|103.58
Sāvantvādi|IND|15.90|73.82
Eckernförde|DEU|54.47|9.84
Ban Talat Nua|THA|7.88|98.39
Plunge|LTU|55.91|21.84
Bakhmach|UKR|51.18|32.83
Fedorovskiy|RUS|61.61|73.71
Laḩij|YEM|13.06|44.88
Monte Estoril|PRT|38.71|-9.41
Pedro Carbo|ECU|-1.82|-80.23
Sobue|JPN|35.25|136.72
Lermontov|RUS|44.11|42.97
Caniço|PRT|32.65|-16.84
Cesano Boscone|ITA|45.44|9.09
Geretsried|DEU|47.86|11.48
Monoharpur|IND|22.11|88.08
Kościerzyna|POL|54.12|17.98
Bāgha Purāna|IND|30.69|75.10
Baza|ESP|37.49|-2.77
Zwevegem|BEL|50.81|3.34
Kitsuki|JPN|33.42|131.62
San Marcos|NIC|11.91|-86.20
Sangerhausen|DEU|51.47|11.30
Injambakkam|IND|12.92|80.25
Prudnik|POL|50.32|17.57
Novo Mesto|SVN|45.80|15.17
Ōkawara|JPN|38.05|140.73
Dīnānagar|IND|32.14|75.47
Salah Bey|DZA|35.85|5.29
Chok Chai|THA|14.73|102.17
Bagnoli|ITA|40.81|14.17
Cahors|FRA|44.45|1.44
Soygaon|IND|20.60|75.62
Alhaurín el Grande|ESP|36.64|-4.69
Herzogenaurach|DEU|49.57|10.89
Hazebrouck|FRA|50.72|2.54
Ladang Seri Kundang|MYS|3.29|101.52
Millau|FRA|44.10|3.08
Vikindu|TZA|-7.01|39.30
Tamboril|DOM|19.49|-70.61
Toba|JPN|34.48|136.84
Graneros|CHL|-34.07|-70.73
Nebaj|GTM|15.41|-91.15
Olesa de Montserrat|ESP|41.54|1.89
Bāglung|NPL|28.27|83.59
Damnoen Saduak|THA|13.52|99.95
Mwadui|TZA|-3.55|33.60
Osa|RUS|57.28|55.46
Pekan Nenas|MYS|1.51|103.51
Piastów|POL|52.18|20.84
Akora|PAK|34.00|72.13
Peringat|MYS|6.03|102.28
Nāsriganj|IND|25.05|84.33
Selargius|ITA|39.26|9.16
Katrineholm|SWE|59.00|16.21
Bewar|IND|27.22|79.30
Jaleshwar|IND|21.80|87.22
Fray Bentos|URY|-33.12|-58.31
Uster|CHE|47.35|8.72
Ivrea|ITA|45.47|7.88
Sassandra|CIV|4.95|-6.09
Triolet|MUS|-20.06|57.55
Niamtougou|TGO|9.77|1.11
Koothanallur|IND|10.72|79.52
Villa Gesell|ARG|-37.26|-56.97
Calimete|CUB|22.53|-80.91
Kroya|IDN|-7.63|109.25
Dubăsari|MDA|47.27|29.17
el Besòs i el Maresme|ESP|41.41|2.22
Pontinha|PRT|38.77|-9.20
Divichibazar|AZE|41.20|48.99
Vranov nad Topľou|SVK|48.89|21.68
Wierden|NLD|52.36|6.59
Ängelholm|SWE|56.24|12.86
Brody|UKR|50.09|25.15
Schijndel|NLD|51.62|5.43
Turabah|SAU|21.21|41.63
Naujamiestis|LTU|54.68|25.27
Cambre|ESP|43.29|-8.35
Fabriano|ITA|43.34|12.90
Pindwāra|IND|24.80|73.06
Beersel|BEL|50.77|4.30
San Sebastiano|ITA|45.65|10.26
Świebodzice|POL|50.86|16.32
Nuenen|NLD|51.47|5.55
Chiffa|DZA|36.46|2.74
Sisophon|KHM|13.59|102.97
Grande-Synthe|FRA|51.02|2.30
Blieskastel|DEU|49.24|7.26
Sucre|COL|8.81|-74.72
Navalgund|IND|15.56|75.35
Sibaté|COL|4.49|-74.26
Loandjili|COG|-4.76|11.86
Muggiò|ITA|45.59|9.23
Pfaffenhofen an der Ilm|DEU|48.53|11.51
Al Mishkhāb|IRQ|31.80|44.49
Biancavilla|ITA|37.64|14.87
Tcholliré|CMR|8.40|14.17
Zeribet el Oued|DZA|34.68|6.51
Shirahamachō-usazakiminami|JPN|34.78|134.72
Marki|POL|52.32|21.10
Awgu|NGA|6.07|7.48
Yanacancha|PER|-10.24|-76.65
Ponteareas|ESP|42.17|-8.50
Putten|NLD|52.26|5.61
Khandela|IND|27.60|75.50
Tūkrah|LBY|32.53|20.58
Chākan|IND|18.76|73.86
Mudanya|TUR|40.38|28.88
Macia|MOZ|-25.03|33.10
Taesal-li|KOR|36.97|126.45
Alot|IND|23.76|75.56
La Valette-du-Var|FRA|43.14|5.98
Dhāruhera|IND|28.21|76.80
Kurduvādi|IND|18.09|75.42
Sasel|DEU|53.65|10.11
Vel’sk|RUS|61.07|42.10
Chāndur|IND|19.73|79.17
Vänersborg|SWE|58.38|12.32
Dodola|ETH|6.98|39.18
Larvik|NOR|59.05|10.04
Loulé|PRT|37.14|-8.02
Thị Trấn Tân Thành|VNM|10.26|105.59
San Sebastián de Mariquita|COL|5.20|-74.89
Hacıqabul|AZE|40.04|48.94
Klatovy|CZE|49.40|13.30
Nagato|JPN|34.38|131.20
Massawa|ERI|15.61|39.47
Fujikawaguchiko|JPN|35.49|138.69
Tearce|MKD|42.08|21.05
Colachel|IND|8.18|77.26
Moulins|FRA|46.56|3.33
Dampit|IDN|-8.21|112.75
Annaberg-Buchholz|DEU|50.58|13.01
El Monte|CHL|-33.68|-70.98
Björlanda|SWE|57.77|11.83
Starnberg|DEU|48.00|11.34
Nakūr|IND|29.92|77.30
Mont-Saint-Aignan|FRA|49.46|1.09
Palmira|CUB|22.24|-80.39
Zafarwal|PAK|32.34|74.90
Avellaneda|ARG|-29.12|-59.66
Stadthagen|DEU|52.32|9.20
Bohumín|CZE|49.90|18.36
Shāmgarh|IND|24.19|75.64
Kuchaiburi|IND|22.27|86.17
Al Finţās|KWT|29.17|48.12
Piteå|SWE|65.32|21.48
Wudil|NGA|11.81|8.84
Dārwha|IND|20.31|77.77
Sehnde|DEU|52.31|9.97
Béoumi|CIV|7.67|-5.58
Montecalvario|ITA|40.84|14.25
Akdağmadeni|TUR|39.66|35.88
Pīpri|IND|19.79|75.54
Tochio-honchō|JPN|37.48|139.00
Wuyishan|CHN|27.76|118.03
Starý Bohumín|CZE|49.92|18.34
Muluppilagadu|IND|11.80|75.45
Nangomba|TZA|-10.90|38.50
Siófok|HUN|46.90|18.06
Boumahra Ahmed|DZA|36.46|7.51
Beloha|MDG|-25.17|45.05
Sechura|PER|-5.56|-80.82
Chivasso|ITA|45.19|7.89
Kurinjippādi|IND|11.55|79.59
Carmagnola|ITA|44.85|7.72
Étampes|FRA|48.44|2.16
Mons-en-Barœul|FRA|50.63|3.12
Kamiichi|JPN|36.70|137.37
Castellar del Vallès|ESP|41.62|2.08
Agde|FRA|43.31|3.48
Ammi Moussa|DZA|35.87|1.11
Loon op Zand|NLD|51.63|5.08
Opladen|DEU|51.07|7.00
Scheveningen|NLD|52.10|4.28
Sremčica|SRB|44.68|20.39
‘Aqrah|IRQ|36.76|43.89
Enna|ITA|37.57|14.27
Kajiki|JPN|31.73|130.67
Aalsmeer|NLD|52.26|4.76
Baharly|TKM|38.44|57.43
Lidköping|SWE|58.51|13.16
Otradnaya|RUS|44.39|41.52
Bavly|RUS|54.39|53.26
Eravur Town|LKA|7.78|81.60
Saint-Ouen-l'Aumône|FRA|49.04|2.12
Kovancılar|TUR|38.72|39.86
Kūdligi|IND|14.90|76.39
Motomachi|JPN|43.83|144.10
Il’skiy|RUS|44.84|38.57
Lebedyan’|RUS|53.02|39.17
Mendeleyevsk|RUS|55.91|52.29
Fröndenberg|DEU|51.48|7.77
Staßfurt|DEU|51.85|11.59
İdil|TUR|37.33|41.89
Termini Imerese|ITA|37.98|13.70
Bad Harzburg|DEU|51.88|10.56
Kot Samaba|PAK|28.55|70.47
Trebišov|SVK|48.63|21.72
Addiet Canna|ETH|11.27|37.48
Ṟuwandiz|IRQ|36.61|44.52
Wetteren|BEL|51.01|3.88
Vertou|FRA|47.17|-1.47
Nafada|NGA|11.10|11.33
Vemalwāda|IND|18.47|78.87
Hanwella Ihala|LKA|6.90|80.09
Kilkís|GRC|40.99|22.87
Dankov|RUS|53.25|39.16
Dhafní|GRC|37.95|23.73
Barbate|ESP|36.19|-5.92
Nagold|DEU|48.55|8.72
Comrat|MDA|46.29|28.66
Volla|ITA|40.87|14.34
Duderstadt|DEU|51.51|10.26
Saidpur|IND|25.54|83.22
Yako|BFA|12.96|-2.26
Khanbari|NPL|27.38|87.21
Montreux|CHE|46.43|6.91
Hamme|BEL|51.10|4.14
Quattromiglia|ITA|39.34|16.24
Phulpur|IND|25.55|82.09
Dalmine|ITA|45.65|9.61
Victoria|SYC|-4.62|55.46
Kutiatodu|IND|9.80|76.33
Edineţ|MDA|48.17|27.30
Ngoro|IDN|-7.68|112.26
Biankouma|CIV|7.74|-7.61
Karhula|FIN|60.52|26.93
Sainte-Anne|GLP|16.23|-61.38
Shido|JPN|34.32|134.17
Zambrów|POL|52.99|22.24
Posillipo|ITA|40.81|14.20
Sant Pere, Santa Caterina i La Ribera|ESP|41.38|2.18
Vícar|ESP|36.83|-2.64
Severskaya|RUS|44.85|38.68
Arcos de Valdevez|PRT|41.85|-8.42
Balarāmpur|IND|23.10|86.22
Forst|DEU|51.74|14.64
Montgeron|FRA|48.71|2.45
Kingori|TZA|-3.28|36.98
Lubartów|POL|51.46|22.61
Sāmbhar|IND|26.91|75.19
Danghara|TJK|38.10|69.34
Lustenau|AUT|47.43|9.66
Oued el Abtal|DZA|35.46|0.69
Illapel|CHL|-31.63|-71.17
Quedlinburg|DEU|51.79|11.15
Jindřichův Hradec|CZE|49.14|15.00
Idstein|DEU|50.22|8.27
Igugunu|TZA|-4.57|34.63
Karmāla|IND|18.41|75.19
Willebroek|BEL|51.06|4.36
Vaikam|IND|9.75|76.40
Campo de la Cruz|COL|10.38|-74.88
Grajewo|POL|53.65|22.46
Kalk|DEU|50.94|7.01
Raghunathpur|IND|23.54|86.67
Amarpur|IND|25.04|86.90
Yoichi|JPN|43.20|140.77
Alcalá la Real|ESP|37.46|-3.92
Hinjilikatu|IND|19.48|84.74
Tashtagol|RUS|52.77|87.89
Yahotyn|UKR|50.28|31.76
Uttamapālaiyam|IND|9.81|77.33
Tarāna|IND|23.33|76.04
Maisons-Laffitte|FRA|48.95|2.15
Tomares|ESP|37.37|-6.05
Törökszentmiklós|HUN|47.18|20.42
Bandar-e Lengeh|IRN|26.56|54.88
Pariyāpuram|IND|11.02|75.87
Öhringen|DEU|49.20|9.51
Acajutla|SLV|13.59|-89.83
Madingou|COG|-4.15|13.55
Ibi|NGA|8.18|9.74
‘Izrā|JOR|31.16|35.69
Mukeriān|IND|31.95|75.62
Lāthi|IND|21.72|71.39
Tortona|ITA|44.90|8.86
Melíssia|GRC|38.05|23.83
Rānia|IND|29.52|74.84
Tennō|JPN|39.90|139.97
Seveso|ITA|45.65|9.14
Vimercate|ITA|45.62|9.37
Lindlar|DEU|51.02|7.38
Le Puy-en-Velay|FRA|45.04|3.89
Hatvan|HUN|47.67|19.68
Kalamnūri|IND|19.67|77.31
Llíria|ESP|39.63|-0.60
Motomiya|JPN|37.51|140.40
Ceadîr-Lunga|MDA|46.06|28.83
Koz’modem’yansk|RUS|56.34|46.56
Itimādpur|IND|27.24|78.20
Lengerich|DEU|52.19|7.86
Onega|RUS|63.91|38.11
Le Moule|GLP|16.33|-61.35
Kampot|KHM|10.61|104.18
Le Petit-Quevilly|FRA|49.41|1.06
Kirovgrad|RUS|57.43|60.06
Hell-Ville|MDG|-13.40|48.27
Eminabad|PAK|32.04|74.26
Patos Fshat|ALB|40.64|19.65
Erdek|TUR|40.40|27.79
Kasamatsuchō|JPN|35.37|136.77
Hadyach|UKR|50.37|33.99
Bānswāda|IND|18.38|77.88
Desenzano del Garda|ITA|45.47|10.54
Meda|ITA|45.66|9.15
Yŏnan-ŭp|PRK|37.91|126.16
Conversano|ITA|40.97|17.11
Iglesias|ITA|39.31|8.54
Ngudu|TZA|-2.97|33.33
Palma di Montechiaro|ITA|37.19|13.77
Saiha|IND|22.49|92.98
Ostrów Mazowiecka|POL|52.80|21.90
Goirle|NLD|51.52|5.07
Mariano Comense|ITA|45.70|9.18
Nāḩiyat ash Shināfīyah|IRQ|31.58|44.65
Mātābhānga|IND|26.34|89.22
Kemi|FIN|65.74|24.56
Vattalkundu|IND|10.16|77.76
Lormont|FRA|44.88|-0.52
Novotitarovskaya|RUS|45.24|38.98
Zarautz|ESP|43.28|-2.17
Chala|TZA|-7.58|31.27
Mahwah|IND|27.05|76.93
Bissāu|IND|28.25|75.08
Todaraisingh|IND|26.02|75.48
Zolochiv|UKR|49.81|24.89
Jashpurnagar|IND|22.89|84.14
Olivet|FRA|47.86|1.90
Ayapel|COL|8.31|-75.14
Lajas|CUB|22.41|-80.29
Isernhagen Farster Bauerschaft|DEU|52.47|9.84
Nizhnyaya Tura|RUS|58.63|59.81
Fasano|ITA|40.84|17.36
Ron|IND|15.70|75.73
Schwetzingen|DEU|49.38|8.58
Baddi|IND|30.96|76.79
Opoczno|POL|51.38|20.28
Iisalmi|FIN|63.56|27.19
Phillaur|IND|31.02|75.79
Jāmai|IND|22.20|78.59
Saint-Nicolas|BEL|50.63|5.53
Moche|PER|-8.17|-79.01
Qīr Moāv|JOR|31.18|35.70
Batu Arang|MYS|3.32|101.47
Westerlo|BEL|51.09|4.92
Phulera|IND|26.87|75.24
San Vicente|CHL|-34.43|-71.08
Campoalegre|COL|2.68|-75.32
Magenta|ITA|45.46|8.88
Jüchen|DEU|51.10|6.50
Achères|FRA|48.96|2.07
Pukhrāyān|IND|26.22|79.84
Valdagno|ITA|45.64|11.30
Bélabo|CMR|4.93|13.30
Enköping|SWE|59.64|17.08
Kahuta|PAK|33.59|73.39
Lalago|TZA|-3.45|33.95
Haren|DEU|52.79|7.24
Lyubotyn|UKR|49.95|35.93
Rees|DEU|51.76|6.40
Bafilo|TGO|9.35|1.27
Primer Ensanche|ESP|42.81|-1.65
Segundo Ensanche|ESP|42.81|-1.64
Ozoir-la-Ferrière|FRA|48.77|2.67
Reichenbach/Vogtland|DEU|50.62|12.30
Ambato Boeny|MDG|-16.47|46.72
Todabhim|IND|26.92|76.82
Gambiran Satu|IDN|-8.39|114.15
Ādīs Zemen|ETH|12.12|37.78
Bafatá|GNB|12.17|-14.66
Tiruppuvanam|IND|9.83|78.26
Diest|BEL|50.99|5.05
Hirado|JPN|33.37|129.55
Baswa|IND|27.15|76.58
Kamal|IDN|-7.17|112.72
Takanabe|JPN|32.13|131.50
Curchorem|IND|15.26|74.11
Le Plessis-Robinson|FRA|48.79|2.27
Mutxamel|ESP|38.42|-0.45
Namasuba|UGA|0.69|32.42
Webuye|KEN|0.60|34.77
Goleniów|POL|53.56|14.83
Gorelovo|RUS|59.77|30.13
Bugiri|UGA|0.57|33.74
Saint-Ghislain|BEL|50.45|3.82
Vikhorevka|RUS|56.12|101.18
Villa Ortúzar|ARG|-34.58|-58.47
Città di Castello|ITA|43.47|12.24
Ranipur|PAK|27.29|68.51
Genç|TUR|38.75|40.55
Mejorada del Campo|ESP|40.39|-3.48
Moscavide e Portela|PRT|38.78|-9.10
Banikoara|BEN|11.30|2.44
Karakul’|UZB|39.53|63.83
Tulsīpur|IND|27.53|82.42
Bhānder|IND|25.74|78.75
Bad Mergentheim|DEU|49.49|9.77
Liwonde|MWI|-15.07|35.23
Mouila|GAB|-1.87|11.06
Gongdanglegi Kulon|IDN|-8.18|112.64
Voorschoten|NLD|52.13|4.45
Lunsar|SLE|8.68|-12.53
Gan Yavne|ISR|31.79|34.71
Vereshchagino|RUS|58.08|54.66
Tha Mai|THA|12.62|102.00
Crimmitschau|DEU|50.82|12.39
Vélingara|SEN|13.15|-14.12
Vādippatti|IND|10.08|77.96
Kafr Takhārīm|SYR|36.12|36.52
Shizunai-furukawachō|JPN|42.33|142.37
Tejar|CRI|9.75|-84.23
Naraura|IND|28.20|78.39
Losser|NLD|52.26|7.00
Mahārājgani|IND|26.11|84.50
San Javier|CHL|-35.60|-71.73
Ōkuchi-shinohara|JPN|32.07|130.62
Ishikawa|JPN|26.42|127.82
Ngawi|IDN|-7.40|111.45
Vreden|DEU|52.04|6.83
Bou Ismaïl|DZA|36.64|2.69
Alboraya|ESP|39.50|-0.35
Quba|AZE|41.36|48.51
Tizi-n-Tleta|DZA|36.55|4.06
Waldshut-Tiengen|DEU|47.62|8.22
Nuku‘alofa|TON|-21.14|-175.20
Shakhun’ya|RUS|57.68|46.61
Pýrgos|GRC|37.68|21.44
Vignola|ITA|44.48|11.01
Berber|SDN|18.02|33.98
Cenon|FRA|44.86|-0.53
Werder|DEU|52.38|12.93
Djénné|MLI|13.91|-4.55
Sofo-Birnin-Gwari|NGA|11.02|6.78
Kulachi|PAK|31.93|70.46
Poppenbüttel|DEU|53.66|10.08
Ar Ruţbah|IRQ|33.04|40.29
Karcag|HUN|47.32|20.93
Niederrad|DEU|50.08|8.63
Yarumal|COL|6.96|-75.42
Mazouna|DZA|36.12|0.90
Palafrugell|ESP|41.92|3.16
Varkaus|FIN|62.32|27.87
Nahrīn|AFG|36.06|69.13
Leutkirch|DEU|47.83|10.02
Sergach|RUS|55.53|45.47
Wülfrath|DEU|51.28|7.04
San Lazzaro|ITA|44.47|11.41
Polonne|UKR|50.12|27.51
Pomezia|ITA|41.67|12.50
Lebu|CHL|-37.61|-73.65
Kétou|BEN|7.36|2.60
Tanjung Sepat|MYS|2.66|101.56
Nainpur|IND|22.43|80.11
Ramanayyapeta|IND|16.95|82.24
Barceloneta|PRI|18.45|-66.54
Combs-la-Ville|FRA|48.66|2.57
Lisse|NLD|52.26|4.56
Motru|ROU|44.80|22.97
Los Barrios|ESP|36.18|-5.49
Daigo|JPN|36.77|140.35
Nova Milanese|ITA|45.59|9.20
Bryukhovetskaya|RUS|45.81|39.00
Katsuura|JPN|35.15|140.32
Silapathar|IND|27.59|94.72
Baraki Barak|AFG|33.97|68.95
Dax|FRA|43.71|-1.05
Coswig|DEU|51.13|13.58
Neustrelitz|DEU|53.36|13.07
San Lorenzo|HND|13.42|-87.45
El Masnou|ESP|41.48|2.32
Borssele|NLD|51.42|3.73
Karlshorst|DEU|52.48|13.53
Setti Fatma|MAR|31.23|-7.68
Balod|IND|20.73|81.21
Senden|DEU|48.32|10.04
Khanpur Mahar|PAK|27.84|69.41
Puan|KOR|35.73|126.73
Vyškov|CZE|49.28|17.00
Gunupur|IND|19.08|83.81
Büren|DEU|51.55|8.56
Demba|COD|-5.50|22.27
Hingorja|PAK|27.21|68.42
Lolodorf|CMR|3.23|10.73
Frontignan|FRA|43.45|3.75
Tokār|SDN|18.43|37.73
Mariāhu|IND|25.60|82.60
Lubań|POL|51.12|15.29
Cardito|ITA|40.95|14.30
Kretinga|LTU|55.89|21.24
Porto Sant'Elpidio|ITA|43.25|13.76
Tupiza|BOL|-21.44|-65.72
İznik|TUR|40.43|29.72
Montecarlo|ARG|-26.57|-54.76
Djibo|BFA|14.10|-1.63
Eséka|CMR|3.65|10.77
Snina|SVK|48.99|22.15
Purwā|IND|26.46|80.77
Uthai Thani|THA|15.38|100.02
Namyang|PRK|42.95|129.86
Płońsk|POL|52.62|20.38
Raahe|FIN|64.68|24.48
Árgos|GRC|37.63|22.73
Al Jumūm|SAU|21.62|39.70
Yatsuomachi-higashikumisaka|JPN|36.57|137.13
Sahāwar|IND|27.80|78.83
Guaranda|ECU|-1.59|-79.00
Manage|BEL|50.50|4.24
Sidhaulī|IND|27.28|80.83
Tadjourah|DJI|11.79|42.88
Mayahi|NER|13.96|7.67
Nyandoma|RUS|61.67|40.20
Weligama|LKA|5.98|80.43
Mulchén|CHL|-37.72|-72.24
Novaya Usman’|RUS|51.63|39.41
Lodeynoye Pole|RUS|60.73|33.55
Adra|IND|23.50|86.68
Mayāng Imphāl|IND|24.61|93.89
Hajnówka|POL|52.74|23.58
Shōbu|JPN|36.07|139.60
Kigonsera|TZA|-10.80|35.05
Ylöjärvi|FIN|61.56|23.60
Rotenburg|DEU|53.11|9.41
Someshwar|IND|13.49|75.07
San José del Guaviare|COL|2.57|-72.65
Sadalgi|IND|16.56|74.53
Ciempozuelos|ESP|40.16|-3.62
Tinnanūr|IND|13.11|80.03
Pop|UZB|40.87|71.11
Kailāshahar|IND|24.33|92.00
Svetlyy|RUS|54.68|20.13
Mansourah|DZA|36.09|4.45
Losino-Petrovskiy|RUS|55.87|38.20
Voiron|FRA|45.36|5.59
Metzingen|DEU|48.54|9.28
Barañáin|ESP|42.81|-1.68
Beohāri|IND|24.02|81.38
Loos|FRA|50.61|3.02
Hagere Maryam|ETH|5.63|38.24
Kushima|JPN|31.49|131.24
Moskovskiy|TJK|37.61|68.58
Staraya Kupavna|RUS|55.81|38.18
Weißwasser|DEU|51.50|14.64
Nāmagiripettai|IND|11.46|78.27
Ghoti Budrukh|IND|19.72|73.63
Maldegem|BEL|51.21|3.45
Floridia|ITA|37.08|15.15
Curumaní|COL|9.20|-73.54
Dhankutā|NPL|26.98|87.33
Nørresundby|DNK|57.06|9.92
Tinde|TZA|-3.88|33.20
Naukot|PAK|24.86|69.40
Fleurus|BEL|50.48|4.55
Vyshhorod|UKR|50.58|30.49
San Cataldo|ITA|37.48|13.99
São João da Madeira|PRT|40.90|-8.49
Pikalëvo|RUS|59.52|34.17
Rulenge|TZA|-2.72|30.63
Siwāna|IND|25.65|72.42
Arrasate / Mondragón|ESP|43.06|-2.49
Kozakai-chō|JPN|34.80|137.36
Dutsen Wai|NGA|10.85|8.20
Navas|ESP|41.42|2.19
Gediz|TUR|38.99|29.39
Le Mée-sur-Seine|FRA|48.53|2.63
Pilar de la Horadada|ESP|37.87|-0.79
Orahovac|XKK|42.40|20.65
Georgīevka|KAZ|49.33|81.57
Merelbeke|BEL|50.99|3.75
San Giovanni la Punta|ITA|37.58|15.09
Tsurugi-asahimachi|JPN|36.45|136.63
Ryazhsk|RUS|53.70|40.11
Tékane|MRT|16.60|-15.35
Burē|ETH|10.70|37.07
Owase|JPN|34.07|136.20
Villeneuve-la-Garenne|FRA|48.94|2.31
Warnes|BOL|-17.52|-63.17
Mocoa|COL|1.15|-76.65
Qiryat Shemona|ISR|33.21|35.57
Igra|RUS|57.55|53.05
Multai|IND|21.77|78.26
Thívai|GRC|38.33|23.32
Maswa|TZA|-2.68|33.98
Wanlaweyn|SOM|2.62|44.89
Cecina|ITA|43.31|10.52
Tivoli|ITA|41.96|12.80
Notsé|TGO|6.95|1.17
Bhinga|IND|27.70|81.93
Mersing|MYS|2.43|103.84
Fécamp|FRA|49.76|0.37
Pind Dadan Khan|PAK|32.59|73.04
Carrizal|ESP|27.91|-15.41
Chishmy|RUS|54.58|55.38
Duba|SAU|27.35|35.69
Hlybokaye|BLR|55.14|27.69
Hoxtolgay|CHN|46.52|86.00
Maliana|TLS|-8.99|125.22
Starobil’s’k|UKR|49.28|38.91
Volendam|NLD|52.49|5.07
Zhouzhuang|CHN|31.12|120.84
La Oliva|ESP|28.61|-13.93
Mogliano Veneto|ITA|45.56|12.24
Noicattaro|ITA|41.03|16.99
Ad Dānā|SYR|36.21|36.77
Beshariq|UZB|40.44|70.61
Łaziska Górne|POL|50.15|18.84
Arivonimamo|MDG|-19.02|47.18
Meinerzhagen|DEU|51.11|7.65
Santiago de Cao|PER|-7.96|-79.24
Iwase|JPN|36.35|140.10
Torre del Mar|ESP|36.74|-4.09
Frauenfeld|CHE|47.56|8.90
Tecpán Guatemala|GTM|14.76|-90.99
Sant Feliu de Guíxols|ESP|41.78|3.03
Cormeilles-en-Parisis|FRA|48.97|2.20
Halden|NOR|59.12|11.39
Zedelgem|BEL|51.14|3.14
Elsdorf|DEU|50.94|6.57
Pakxan|LAO|18.39|103.66
Menderes|TUR|38.25|27.13
Mrągowo|POL|53.86|21.31
Monreale|ITA|38.08|13.29
Nang Rong|THA|14.64|102.79
Andrychów|POL|49.85|19.34
Fidenza|ITA|44.87|10.06
Roshal’|RUS|55.67|39.87
Heredia|CRI|10.00|-84.12
Soltau|DEU|52.99|9.84
Sysert’|RUS|56.50|60.82
San Juan de Alicante|ESP|38.40|-0.44
Gyál|HUN|47.38|19.22
Calatayud|ESP|41.35|-1.64
Hellevoetsluis|NLD|51.83|4.13
Phanat Nikhom|THA|13.45|101.18
Toyohama|JPN|34.71|136.93
Marsberg|DEU|51.46|8.85
Sankt Pölten|AUT|48.20|15.63
Seesen|DEU|51.89|10.18
Labis|MYS|2.38|103.02
Kūmher|IND|27.32|77.37
Westerstede|DEU|53.26|7.93
Ban Na San|THA|8.80|99.36
Moncada|ESP|39.55|-0.40
Kaiama|NGA|9.61|3.94
Taphan Hin|THA|16.22|100.42
Árta|GRC|39.16|20.99
Hohen Neuendorf|DEU|52.68|13.28
Rembertów|POL|52.26|21.16
Sainte-Foy-lès-Lyon|FRA|45.73|4.80
Khanu Woralaksaburi|THA|16.06|99.86
Nattam|IND|10.23|78.23
‘Afak|IRQ|32.06|45.25
Rydułtowy|POL|50.06|18.42
Toguchin|RUS|55.24|84.39
Yŏnggwang-ŭp|PRK|40.02|127.45
Castel Volturno|ITA|41.03|13.94
Gelnhausen|DEU|50.20|9.19
A Estrada|ESP|42.69|-8.49
Laungowāl|IND|30.19|75.68
Mondovì|ITA|44.40|7.82
Lavradio|PRT|38.67|-9.05
Wāliṅ|NPL|27.98|83.76
Coín|ESP|36.66|-4.76
Namie|JPN|37.48|141.00
Tubize|BEL|50.69|4.20
Chandrakona|IND|22.73|87.52
Esparreguera|ESP|41.54|1.87
Sant Antoni de Portmany|ESP|38.98|1.30
Kafr Zaytā|SYR|35.37|36.60
Elburg|NLD|52.45|5.84
Edegem|BEL|51.16|4.45
Farakka|IND|24.82|87.90
Luchegorsk|RUS|46.48|134.20
Tijāra|IND|27.93|76.86
Silao|IND|25.08|85.43
Mundargi|IND|15.21|75.88
Sakaraha|MDG|-22.90|44.53
Quellón|CHL|-43.12|-73.62
Kafr Lāhā|SYR|34.89|36.50
Tōbetsu|JPN|43.22|141.52
Linëvo|RUS|54.46|83.38
Aïn Taya|DZA|36.79|3.29
Alfter|DEU|50.73|7.02
Orbassano|ITA|45.01|7.54
Nerja|ESP|36.75|-3.87
San Justo|ARG|-30.79|-60.59
Kizel|RUS|59.05|57.65
Las Matas de Farfán|DOM|18.87|-71.52
Sondershausen|DEU|51.37|10.87
Telavi|GEO|41.92|45.47
Verdun|FRA|49.16|5.38
Kuchera|IND|26.99|73.97
Abu Jibeha|SDN|11.46|31.23
Kanganpur|PAK|30.76|74.12
Pāonta Sāhib|IND|30.44|77.62
Aghajari|IRN|30.70|49.83
Almonte|ESP|37.26|-6.52
Ubiaja|NGA|6.66|6.38
Torrelodones|ESP|40.58|-3.93
Nsanje|MWI|-16.92|35.26
Çaycuma|TUR|41.43|32.08
Zemoura|DZA|35.72|0.76
Huamachuco|PER|-7.80|-78.07
Lonār|IND|19.99|76.52
Dattāpur|IND|20.78|78.14
Bakal|RUS|54.94|58.81
Laguna de Duero|ESP|41.58|-4.72
Silute|LTU|55.35|21.48
Groß-Umstadt|DEU|49.87|8.93
Środa Wielkopolska|POL|52.23|17.28
Świebodzin|POL|52.25|15.53
Napāsar|IND|27.96|73.56
Faruka|PAK|31.89|72.41
Pātūr|IND|20.46|76.94
Kebonarun|IDN|-7.70|110.56
Shibetsu|JPN|43.66|145.13
Ōyama|JPN|34.60|138.22
Kamienna Góra|POL|50.78|16.03
Cazin|BIH|44.97|15.94
Senica|SVK|48.68|17.37
Vélizy-Villacoublay|FRA|48.78|2.19
Musan-ŭp|PRK|42.23|129.21
Farkhor|TJK|37.49|69.40
Vose’|TJK|37.80|69.64
Carcaixent|ESP|39.12|-0.45
Nāgod|IND|24.57|80.59
Ban Nong Wua So|THA|17.27|103.22
Saint-Lô|FRA|49.12|-1.09
Monor|HUN|47.35|19.45
Nefta|TUN|33.87|7.88
Stadtallendorf|DEU|50.82|9.01
Łęczna|POL|51.30|22.88
Colonia del Sacramento|URY|-34.46|-57.84
Hamina|FIN|60.57|27.20
Dum Duma|IND|27.57|95.56
Kayunga|UGA|0.70|32.89
Feraoun|DZA|36.56|4.85
Tepecik|TUR|41.03|28.55
Caacupé|PRY|-25.39|-57.14
Poggibonsi|ITA|43.47|11.15
Căuşeni|MDA|46.64|29.41
Mogán|ESP|27.88|-15.73
Chake Chake|TZA|-5.25|39.77
Otukpa|NGA|7.10|7.66
Khadyzhensk|RUS|44.43|39.54
Kaarina|FIN|60.41|22.37
Nilakottai|IND|10.16|77.85
Villa Allende|ARG|-31.29|-64.30
Bougado|PRT|41.34|-8.55
Gavarr|ARM|40.35|45.12
Karak City|JOR|31.16|35.76
Birkirkara|MLT|35.90|14.46
Gembloux|BEL|50.56|4.70
Dassa-Zoumé|BEN|7.75|2.18
Carbonia|ITA|39.16|8.52
Heniches’k|UKR|46.18|34.80
Peravurani|IND|10.29|79.20
San Pablo|CRI|10.00|-84.10
Tsukumiura|JPN|33.08|131.87
Porto Torres|ITA|40.83|8.41
Legnago|ITA|45.19|11.30
Yasothon|THA|15.79|104.15
Karben|DEU|50.23|8.77
Oguta|NGA|5.71|6.81
Miyazu|JPN|35.53|135.18
Bad Pyrmont|DEU|51.99|9.25
Haliyal|IND|15.33|74.76
Luckenwalde|DEU|52.09|13.17
Rixensart|BEL|50.71|4.53
Dalsingh Sarai|IND|25.67|85.84
Kefar Yona|ISR|32.32|34.94
Guben|DEU|51.95|14.71
Donaueschingen|DEU|47.96|8.50
Karanpur|IND|29.84|73.46
Trat|THA|12.24|102.52
Palma del Río|ESP|37.70|-5.28
Xanten|DEU|51.66|6.45
Chemini|DZA|36.60|4.62
Navalcarnero|ESP|40.29|-4.01
Lebach|DEU|49.41|6.91
Lunéville|FRA|48.59|6.49
Samthar|IND|25.84|78.91
Banat|IND|29.46|77.35
Meiningen|DEU|50.57|10.42
Büdingen|DEU|50.29|9.11
Lautaro|CHL|-38.53|-72.44
Guayama|PRI|17.98|-66.11
Loja|ESP|37.17|-4.15
Damboa|NGA|11.16|12.76
Māndalgarh|IND|25.19|75.07
Muttupet|IND|10.40|79.49
Polkowice|POL|51.50|16.07
Saktī|IND|22.03|82.96
Deuil-la-Barre|FRA|48.98|2.33
Chebba|TUN|35.24|11.12
Sha Tin|HKG|22.38|114.18
Yashiro|JPN|34.92|134.97
Mhango|TZA|-3.28|32.85
Belūr|IND|13.17|75.87
Nāḩiyat al Fuhūd|IRQ|30.97|46.72
Kodamachō-kodamaminami|JPN|36.18|139.13
Menzel Jemil|TUN|37.24|9.91
Medina del Campo|ESP|41.31|-4.91
La Celle-Saint-Cloud|FRA|48.85|2.15
Suai|TLS|-9.31|125.26
Buston|TJK|40.23|69.69
Keszthely|HUN|46.77|17.24
Gingee|IND|12.25|79.42
Nové Mesto nad Váhom|SVK|48.76|17.83
Dillingen|DEU|49.36|6.73
Annecy-le-Vieux|FRA|45.92|6.14
Sceaux|FRA|48.78|2.29
Rāpar|IND|23.57|70.65
Überlingen|DEU|47.77|9.17
Ngozi|BDI|-2.91|29.83
Wilnsdorf|DEU|50.82|8.10
Bozova|TUR|37.36|38.53
Chamba|IND|32.56|76.13
Havza|TUR|40.97|35.66
Huskvarna|SWE|57.79|14.30
Maheshwar|IND|22.18|75.59
Punākha|BTN|27.59|89.88
Tanki Leendert|ABW|12.54|-70.02
Černý Most|CZE|50.10|14.58
Tatsuno|JPN|35.98|138.00
Livadeiá|GRC|38.44|22.88
Kowŏn-ŭp|PRK|39.44|127.24
Oostkamp|BEL|51.15|3.23
Artémida|GRC|37.97|24.00
Jebba|NGA|9.12|4.82
Kasrāwad|IND|22.13|75.61
Ad Darbāsīyah|SYR|37.07|40.65
Hoogezand|NLD|53.16|6.76
Karuri|KEN|-0.70|37.18
Lannion|FRA|48.73|-3.46
Waren|DEU|53.52|12.68
Shimanovsk|RUS|52.01|127.68
Kotli Loharan|PAK|32.59|74.49
Bānsdīh|IND|25.88|84.22
Masatepe|NIC|11.91|-86.14
Sokal’|UKR|50.47|24.28
Ramotswa|BWA|-24.87|25.87
Shahpur Chakar|PAK|26.15|68.65
Aguilares|SLV|13.96|-89.19
Trinidad|URY|-33.52|-56.90
Krasnohrad|UKR|49.38|35.44
Guruvāyūr|IND|10.59|76.04
Denain|FRA|50.33|3.39
Marang|MYS|5.21|103.21
Allauch|FRA|43.34|5.48
Mhāsvād|IND|17.63|74.79
Jaitāran|IND|26.20|73.94
Weilheim|DEU|47.84|11.15
Kovylkino|RUS|54.04|43.91
maalot Tarshīhā|ISR|33.02|35.27
Concarneau|FRA|47.88|-3.92
Otradnoye|RUS|59.78|30.82
Zabrat|AZE|40.48|49.94
Eysines|FRA|44.88|-0.65
Ladyzhyn|UKR|48.68|29.24
Ratanpur|IND|22.29|82.17
Kurandvād|IND|16.68|74.59
Kitzingen|DEU|49.74|10.15
Aţ Ţaraf|SAU|25.36|49.73
Paxtakor Shahri|UZB|40.31|67.96
Alandi|IND|18.68|73.90
Armilla|ESP|37.14|-3.63
Polohy|UKR|47.48|36.25
Rawicz|POL|51.61|16.86
Demirci|TUR|39.05|28.66
Rehoboth|NAM|-23.32|17.09
Riedstadt|DEU|49.83|8.50
Croix|FRA|50.68|3.15
Auerbach|DEU|50.51|12.40
Forbach|FRA|49.19|6.89
Bad Soden am Taunus|DEU|50.14|8.50
Schortens|DEU|53.53|7.95
Wittmund|DEU|53.58|7.78
Cabra|ESP|37.47|-4.44
Péfki|GRC|38.06|23.79
Manosque|FRA|43.83|5.79
Vilkpėdė|LTU|54.67|25.25
Brummen|NLD|52.09|6.16
Pezinok|SVK|48.29|17.27
Kiwira|TZA|-9.17|33.54
Mandāwar|IND|29.49|78.13
Yanykurgan|KAZ|43.91|67.25
Döbeln|DEU|51.12|13.11
Lichtenfels|DEU|50.15|11.06
Pallikondai|IND|12.91|78.94
Akaltara|IND|22.02|82.43
Brezno|SVK|48.80|19.64
Bad Kissingen|DEU|50.20|10.08
Valongo|PRT|41.19|-8.50
Bedi|IND|22.50|70.04
Çine|TUR|37.61|28.06
Seondha|IND|26.15|78.78
Isla Cristina|ESP|37.20|-7.32
Kharkhauda|IND|28.88|76.91
Çeşme|TUR|38.33|26.31
Cártama|ESP|36.71|-4.63
Nakhon Nayok|THA|14.20|101.21
Port Loko|SLE|8.77|-12.79
Amvrosiyivka|UKR|47.79|38.48
Assab|ERI|13.01|42.74
Várpalota|HUN|47.20|18.14
Antsohihy|MDG|-14.88|47.99
Krujë|ALB|41.51|19.79
Ōmamachō-ōmama|JPN|36.43|139.28
Sonthofen|DEU|47.52|10.28
Bensekrane|DZA|35.07|-1.22
Kutná Hora|CZE|49.95|15.27
Requena|ESP|39.49|-1.10
Lugo|ITA|44.42|11.91
Dhekiajuli|IND|26.70|92.48
Gryfino|POL|53.25|14.49
Illescas|ESP|40.12|-3.85
Náchod|CZE|50.42|16.16
Saint-Mandé|FRA|48.84|2.42
Chhāta|IND|27.72|77.51
Lalín|ESP|42.66|-8.11
Arzignano|ITA|45.52|11.33
Nesher|ISR|32.77|35.04
Traunreut|DEU|47.96|12.59
Katutura|NAM|-22.52|17.06
Amposta|ESP|40.71|0.58
Lenger|KAZ|42.18|69.89
Tornio|FIN|65.85|24.15
Kiambu|KEN|-1.17|36.84
Otjiwarongo|NAM|-20.46|16.65
Nacimiento|CHL|-37.50|-72.67
Asifābād|IND|19.36|79.28
Cassano Magnago|ITA|45.67|8.83
Dharampur|IND|20.54|73.17
Caála|AGO|-12.85|15.56
Sampués|COL|9.18|-75.38
Békés|HUN|46.77|21.13
Sheksna|RUS|59.21|38.51
Abdulino|RUS|53.70|53.67
Yarovoye|RUS|52.93|78.58
Eschwege|DEU|51.18|10.05
Bidbid|OMN|23.41|58.13
Kuang|MYS|3.26|101.55
Terek|RUS|43.48|44.14
Eppingen|DEU|49.14|8.91
Västervik|SWE|57.76|16.64
Jimaguayú|CUB|21.24|-77.83
Caparica|PRT|38.66|-9.20
Hacılar|TUR|38.65|35.45
Follonica|ITA|42.93|10.76
Troyan|BGR|42.89|24.72
Boldumsaz|TKM|42.13|59.67
Cauto Cristo|CUB|20.56|-76.47
Montmorency|FRA|48.99|2.34
Tanushimarumachi-toyoki|JPN|33.35|130.68
Talhar|PAK|24.88|68.81
Požega|HRV|45.34|17.69
Carmen de Viboral|COL|6.08|-75.34
Oegstgeest|NLD|52.18|4.47
San José de Ocoa|DOM|18.55|-70.51
San Nicola la Strada|ITA|41.05|14.33
Khvānsār|IRN|33.22|50.31
Oued el Alleug|DZA|36.56|2.79
Telhāra|IND|21.03|76.84
Thiene|ITA|45.71|11.48
Garko|NGA|10.18|11.16
Gardanne|FRA|43.45|5.47
Deogarh|IND|21.54|84.73
Āsika|IND|19.61|84.66
Herborn|DEU|50.68|8.30
Mokwa|NGA|9.29|5.05
Paiján|PER|-7.73|-79.30
Działdowo|POL|53.24|20.17
Les Lilas|FRA|48.88|2.42
Chatrapur|IND|19.36|84.98
Zelenchukskaya|RUS|43.86|41.59
Luena|AGO|-11.78|19.92
Hoeyang|PRK|38.71|127.60
Basi|IND|26.83|76.05
Zemst|BEL|50.98|4.46
Francavilla al Mare|ITA|42.42|14.28
Téra|NER|14.01|0.75
Isaka|TZA|-3.90|32.93
Bereket|TKM|39.24|55.52
Sulmona|ITA|42.05|13.93
Fleury-les-Aubrais|FRA|47.93|1.92
Dhulagari|IND|22.58|88.17
Ḩalḩūl|PSE|31.58|35.10
Cassino|ITA|41.49|13.83
Halle|DEU|52.06|8.36
Dammarie-les-Lys|FRA|48.52|2.65
Las Torres de Cotillas|ESP|38.03|-1.24
Suvorov|RUS|54.12|36.50
Phayao|THA|19.19|99.88
Salzwedel|DEU|52.85|11.15
Jauja|PER|-11.78|-75.50
Jirkov|CZE|50.50|13.45
Bayaguana|DOM|18.75|-69.64
Sotouboua|TGO|8.56|0.98
Püttlingen|DEU|49.29|6.89
Okha|IND|22.47|69.07
Paka|MYS|4.64|103.44
Aichach|DEU|48.46|11.13
Fenoarivo Atsinanana|MDG|-17.38|49.41
Novyy Oskol|RUS|50.76|37.86
Shin’ichi|JPN|34.56|133.27
Hendrik-Ido-Ambacht|NLD|51.84|4.64
Koksijde|BEL|51.12|2.64
Kantābānji|IND|20.47|82.92
Kiraoli|IND|27.14|77.79
Gazojak|TKM|41.19|61.40
Ardahan|TUR|41.11|42.70
Belas|PRT|38.78|-9.26
San José de Jáchal|ARG|-30.24|-68.75
Az Zuwaytīnah|LBY|30.95|20.12
Qādiān|IND|31.82|75.38
Pokaran|IND|26.92|71.92
l'Alfàs del Pi|ESP|38.58|-0.10
Vaterstetten|DEU|48.11|11.77
Mudgal|IND|16.01|76.44
Abrama|IND|20.86|72.91
Ampasimanolotra|MDG|-18.82|49.07
Kremenets|UKR|50.10|25.72
Laventille|TTO|10.65|-61.50
Mahdishahr|IRN|35.71|53.35
Sitampiky|MDG|-16.67|46.10
Soanindrariny|MDG|-19.90|47.23
Taïbet|DZA|33.09|6.39
Vakarai|LKA|8.13|81.43
Bagulā|IND|23.34|88.64
Holzminden|DEU|51.83|9.45
Burunday|KAZ|43.36|76.85
Sabunçu|AZE|40.44|49.95
Versmold|DEU|52.04|8.15
Laranjeira|PRT|38.66|-9.15
Aytos|BGR|42.70|27.25
Conil de la Frontera|ESP|36.28|-6.09
Gunnaur|IND|28.24|78.44
Zürich (Kreis 3) / Sihlfeld|CHE|47.37|8.51
Çermik|TUR|38.14|39.45
Germersheim|DEU|49.22|8.36
Tchaourou|BEN|8.89|2.60
Dugulubgey|RUS|43.66|43.54
Chaudfontaine|BEL|50.58|5.63
Gaya|NGA|11.86|9.00
Tadmaït|DZA|36.74|3.90
Shama Junction|GHA|5.02|-1.66
Guidonia|ITA|41.99|12.72
Geertruidenberg|NLD|51.70|4.86
Basotu|TZA|-4.37|35.08
Kataragama|LKA|6.41|81.33
Roissy-en-Brie|FRA|48.79|2.65
Tambuwal|NGA|12.41|4.65
Sarauli|IND|28.49|79.09
Kīsh|IRN|26.56|54.02
Flandes|COL|4.29|-74.82
Pad Idan|PAK|26.77|68.30
Lalgudi|IND|10.87|78.82
Baena|ESP|37.62|-4.32
Berëzovka|RUS|56.03|93.11
Goodlands|MUS|-20.04|57.65
Botevgrad|BGR|42.90|23.78
Dailekh|NPL|28.84|81.71
Kurchaloy|RUS|43.20|46.09
Prenzlau|DEU|53.32|13.86
Kot Ghulam Muhammad|PAK|32.33|74.55
Linda-a-Velha|PRT|38.71|-9.24
Dietikon|CHE|47.40|8.40
Rutana|BDI|-3.93|29.99
Bruchköbel|DEU|50.18|8.92
Alaplı|TUR|41.18|31.39
Sumpango|GTM|14.65|-90.73
Saint-Genis-Laval|FRA|45.70|4.79
Okahandja|NAM|-21.98|16.92
Gamboma|COG|-1.88|15.86
Khot'kovo|RUS|56.26|38.00
Saint-Louis|FRA|47.59|7.56
Cognac|FRA|45.70|-0.33
Vila-seca|ESP|41.11|1.15
Minas|CUB|21.49|-77.61
Altena|DEU|51.29|7.67
Impfondo|COG|1.62|18.06
Alfafar|ESP|39.42|-0.38
Sömmerda|DEU|51.16|11.12
Unterhaching|DEU|48.07|11.62
Kisai|JPN|36.10|139.58
Heinola|FIN|61.21|26.04
Nabīnagar|IND|24.61|84.13
Priyutovo|RUS|53.90|53.93
Žďár nad Sázavou|CZE|49.56|15.94
Tor Lupara|ITA|42.00|12.62
Husum|DEU|54.49|9.05
Maralal|KEN|1.10|36.70
Tharangambadi|IND|11.03|79.85
Begūn|IND|24.98|75.00
Dūrā|PSE|31.51|35.03
Dhing|IND|26.47|92.47
Haderslev|DNK|55.25|9.49
Hukeri|IND|16.23|74.60
Saint-Michel-sur-Orge|FRA|48.63|2.31
Bhānvad|IND|21.93|69.78
Novomichurinsk|RUS|54.04|39.75
Obanazawa|JPN|38.60|140.40
Pájara|ESP|28.35|-14.11
Kriva Palanka|MKD|42.20|22.33
Maracena|ESP|37.21|-3.63
Montecchio Maggiore-Alte Ceccato|ITA|45.50|11.41
Skive|DNK|56.57|9.03
Nandaime|NIC|11.76|-86.05
Morigaon|IND|26.25|92.35
Patía|COL|2.07|-77.05
Yanagawamachi-saiwaichō|JPN|37.85|140.60
Clement Town|IND|30.26|78.01
Shiraoi|JPN|42.55|141.35
Edosaki|JPN|35.95|140.32
Šuto Orizare|MKD|42.04|21.43
Andapa|MDG|-14.65|49.65
Dargeçit|TUR|37.55|41.72
Nijlen|BEL|51.16|4.67
Engelskirchen|DEU|50.99|7.41
Tirah|ISR|32.23|34.95
Ghātanji|IND|20.14|78.31
Jbaïl|LBN|34.12|35.65
Sulzbach-Rosenberg|DEU|49.50|11.75
Haßloch|DEU|49.36|8.26
San Juan de Aznalfarache|ESP|37.36|-6.04
Mudkhed|IND|19.16|77.50
Carei|ROU|47.68|22.47
Gustavsberg|SWE|59.33|18.39
Virú|PER|-8.42|-78.75
Sivagiri|IND|9.34|77.43
Gostyń|POL|51.88|17.01
Hiddenhausen|DEU|52.17|8.62
Longjumeau|FRA|48.70|2.31
Lātehār|IND|23.74|84.50
Los Llanos de Aridane|ESP|28.66|-17.92
Kaikalūr|IND|16.55|81.21
Orăştie|ROU|45.83|23.20
Sortavala|RUS|61.71|30.71
Gōdo|JPN|35.42|136.60
Leerdam|NLD|51.89|5.09
Bad Berleburg|DEU|51.05|8.39
Końskie|POL|51.19|20.41
Thamaga|BWA|-24.67|25.54
Kherālu|IND|23.89|72.62
Alībāg|IND|18.65|72.88
Dombóvár|HUN|46.38|18.14
Bressuire|FRA|46.84|-0.49
Rouiba|DZA|36.74|3.28
Bétera|ESP|39.59|-0.46
Shoham|ISR|32.00|34.95
Comalapa|GTM|14.74|-90.89
Alīpur|IND|28.80|77.13
Colleferro|ITA|41.73|13.00
Sant'Anastasia|ITA|40.87|14.40
Rumphi|MWI|-11.02|33.86
Elektrogorsk|RUS|55.88|38.79
Mirriah|NER|13.71|9.15
Huaura|PER|-11.07|-77.60
Lambaréné|GAB|-0.70|10.24
Ennigerloh|DEU|51.84|8.03
Nioro du Rip|SEN|13.75|-15.80
Calle Blancos|CRI|9.95|-84.07
Ancón|PAN|8.96|-79.55
Bückeburg|DEU|52.26|9.05
Kurakhovo|UKR|47.99|37.28
Vauréal|FRA|49.03|2.03
Dasūya|IND|31.82|75.65
Dolyna|UKR|48.97|24.01
Palo del Colle|ITA|41.06|16.70
Trofa|PRT|41.34|-8.56
Buftea|ROU|44.56|25.95
Villeta|COL|5.01|-74.47
Digboi|IND|27.39|95.62
Qaisumah|SAU|28.31|46.13
Aristóbulo del Valle|ARG|-27.10|-54.90
Tŭytepa|UZB|41.03|69.36
Makueni Boma|KEN|-1.80|37.62
Namioka|JPN|40.71|140.59
Robīt|ETH|12.02|39.63
Lons-le-Saunier|FRA|46.68|5.56
Surovikino|RUS|48.61|42.85
Esquipulas|GTM|14.57|-89.35
Glostrup|DNK|55.67|12.40
Jenzan|KOR|36.24|128.30
Gevgelija|MKD|41.14|22.50
Linstead|JAM|18.14|-77.03
Takelsa|TUN|36.78|10.63
Edewecht|DEU|53.13|7.98
Kīl Bhuvanagiri|IND|11.44|79.65
Qārah|SYR|34.16|36.74
Ploemeur|FRA|47.73|-3.43
Lagny-sur-Marne|FRA|48.87|2.72
Bhanjanagar|IND|19.93|84.58
Manlleu|ESP|42.00|2.28
Zoersel|BEL|51.27|4.71
Paks|HUN|46.62|18.86
Ozurgeti|GEO|41.92|42.01
Miandrivazo|MDG|-19.53|45.46
Drăgăşani|ROU|44.65|24.27
Carepa|COL|7.76|-76.65
Balş|ROU|44.35|24.10
Tervuren|BEL|50.82|4.51
Elele|NGA|5.10|6.81
Sedan|FRA|49.70|4.94
Senago|ITA|45.58|9.13
Rejon ulicy Traugutta|POL|51.10|17.05
Hockenheim|DEU|49.32|8.55
Kuzhithurai|IND|8.32|77.19
Ozorków|POL|51.96|19.29
Dhāriwāl|IND|31.96|75.32
Geseke|DEU|51.64|8.51
Stadtlohn|DEU|51.99|6.92
Heide|DEU|54.20|9.10
Frameries|BEL|50.41|3.90
Moreni|ROU|44.98|25.64
Casal di Principe|ITA|41.01|14.13
Kawambwa|ZMB|-9.79|29.08
Bobrov|RUS|51.10|40.02
Eislingen|DEU|48.70|9.71
Ćuprija|SRB|43.93|21.37
Genzano di Roma|ITA|41.71|12.69
Bad Rappenau|DEU|49.24|9.10
Polasara|IND|19.69|84.81
Chełmno|POL|53.35|18.43
T’ongch’ŏn-ŭp|PRK|38.95|127.89
Mbala|ZMB|-8.84|31.37
Vogan|TGO|6.33|1.53
Bergneustadt|DEU|51.02|7.66
Artashat|ARM|39.96|44.54
Boudjima|DZA|36.80|4.15
Chorfa|DZA|36.37|4.33
Mödling|AUT|48.09|16.29
Kishtwār|IND|33.31|75.77
Borne|NLD|52.30|6.75
Baar|CHE|47.20|8.53
Takanosu|JPN|40.22|140.37
Kanniyākumāri|IND|8.09|77.54
Yigo Village|GUM|13.54|144.89
Acquaviva delle Fonti|ITA|40.90|16.84
Guía de Isora|ESP|28.21|-16.78
Mazinde|TZA|-4.80|38.22
Achhnera|IND|27.18|77.76
Kuchinarai|THA|16.54|104.05
Sainte-Suzanne|REU|-20.91|55.61
Wakiso|UGA|0.40|32.46
Orly|FRA|48.75|2.39
Shōbara|JPN|34.85|133.02
Nytva|RUS|57.94|55.34
Baião|PRT|41.16|-8.03
Chillupār|IND|26.28|83.51
Eggenberg|AUT|47.07|15.40
Heiloo|NLD|52.60|4.69
Mairena del Alcor|ESP|37.37|-5.75
Rojales|ESP|38.09|-0.73
Jaynagar|IND|26.59|86.14
Pachino|ITA|36.72|15.09
Ush-Tyube|KAZ|45.25|77.98
Giulianova|ITA|42.75|13.97
Elst|NLD|51.92|5.84
Cervia|ITA|44.26|12.35
Villa de San Diego de Ubaté|COL|5.31|-73.82
Bang Pa-in|THA|14.23|100.58
Chernogolovka|RUS|56.00|38.37
Bhuban|IND|20.88|85.83
Bagan Serai|MYS|5.01|100.54
Laranjeiro|PRT|37.07|-7.81
Târgu Neamţ|ROU|47.20|26.37
Gotse Delchev|BGR|41.57|23.73
Samfya|ZMB|-11.36|29.56
Reçani|MAR|31.28|-4.27
Ribarroja del Turia|ESP|39.55|-0.57
Karaçoban|TUR|39.34|42.10
Korkuteli|TUR|37.06|30.20
Flores|GTM|16.92|-89.90
Gubkinskiy|RUS|64.43|76.50
Maniar|IND|25.99|84.17
Kirguli|UZB|40.44|71.77
Piatykhatky|UKR|48.41|33.71
Sobinka|RUS|55.99|40.01
El Rama|NIC|12.16|-84.22
Kalach|RUS|50.43|41.03
Chincholi|IND|17.47|77.42
Māchhīwāra|IND|30.92|76.20
Anthiyur|IND|11.58|77.59
Sarzana|ITA|44.11|9.96
La Pobla de Vallbona|ESP|39.60|-0.55
Andorra la Vella|AND|42.51|1.52
Borgomanero|ITA|45.70|8.46
Nottuln|DEU|51.93|7.35
Chicacao|GTM|14.54|-91.33
Nīmāj|IND|26.15|74.00
Aígio|GRC|38.25|22.08
Miyata|JPN|33.71|130.65
Tufānganj|IND|26.32|89.67
Rummelsburg|DEU|52.50|13.49
Albardón|ARG|-31.44|-68.53
Quickborn|DEU|53.73|9.91
Qadirpur Ran|PAK|30.29|71.67
Kapsan-ŭp|PRK|41.09|128.29
Harūr|IND|12.05|78.48
Hollola|FIN|61.05|25.43
Dugda|IND|23.75|86.17
Guadix|ESP|37.30|-3.14
Tisaiyanvilai|IND|8.34|77.87
Suibara|JPN|37.85|139.23
Darende|TUR|38.55|37.51
Budapest XXIII. kerület|HUN|47.40|19.11
Humacao|PRI|18.15|-65.83
Sensuntepeque|SLV|13.87|-88.63
Blansko|CZE|49.36|16.64
Eschborn|DEU|50.14|8.57
Bagua Grande|PER|-5.76|-78.44
Sainte-Marie|MTQ|14.78|-60.99
Goris|ARM|39.51|46.34
Rheinstetten|DEU|48.97|8.31
Channagiri|IND|14.02|75.93
Valkeakoski|FIN|61.26|24.03
Oberkirch|DEU|48.53|8.08
Schilde|BEL|51.24|4.58
Barbosa|COL|5.93|-73.62
Blaj|ROU|46.18|23.92
Carcavelos|PRT|38.69|-9.32
Werdohl|DEU|51.26|7.77
Jhālu|IND|29.34|78.23
Cofradía|HND|15.40|-88.15
Jahāzpur|IND|25.62|75.28
Asaita|ETH|11.57|41.44
Radviliskis|LTU|55.82|23.53
Ayamonte|ESP|37.21|-7.41
Castrovillari|ITA|39.82|16.20
Tubbergen|NLD|52.41|6.78
Yaypan|UZB|40.38|70.82
Akkarampalle|IND|13.65|79.42
Byndoor|IND|13.87|74.63
Pilaitė|LTU|54.70|25.18
Sankt Peter|AUT|46.63|14.34
Somoto|NIC|13.48|-86.58
Boca Suno|ECU|-0.70|-77.14
Pontarlier|FRA|46.90|6.36
Friesoythe|DEU|53.02|7.86
Viljandi|EST|58.36|25.59
Cañas|CRI|10.43|-85.10
Provenals del Poblenou|ESP|41.41|2.20
Senta|SRB|45.93|20.08
El Tarf|DZA|36.77|8.31
Chamalières|FRA|45.77|3.07
Monguno|NGA|12.67|13.61
Yauco|PRI|18.03|-66.85
Haldensleben I|DEU|52.29|11.41
Bedelē|ETH|8.46|36.35
Aleksandrów Łódzki|POL|51.82|19.30
Kontich|BEL|51.13|4.45
Kanaya|JPN|34.82|138.13
Alcalde Díaz|PAN|9.12|-79.56
Malaṅgawā|NPL|26.86|85.56
Pallappatti|IND|10.72|77.88
Mori|JPN|34.83|137.93
Chachapoyas|PER|-6.23|-77.87
Esmeralda|CUB|21.85|-78.12
Dniprorudne|UKR|47.38|34.98
Oroszlány|HUN|47.49|18.31
Meylan|FRA|45.21|5.78
Buinsk|RUS|54.97|48.29
San Jacinto|COL|9.83|-75.12
Karachayevsk|RUS|43.77|41.91
Nueva Gerona|CUB|21.89|-82.81
Schmargendorf|DEU|52.48|13.29
Añatuya|ARG|-28.46|-62.83
Tomaszów Lubelski|POL|50.45|23.42
San Pablo Jocopilas|GTM|14.59|-91.45
Gersthofen|DEU|48.42|10.87
Muriti|TZA|-1.98|32.92
Wellington|IND|11.37|76.78
Serchhīp|IND|23.29|92.85
Matui|TZA|-4.80|38.25
Strzelce Opolskie|POL|50.51|18.30
Aranyaprathet|THA|13.69|102.50
Zele|BEL|51.07|4.04
Hedaru|TZA|-4.50|37.90
Protaras|CYP|35.01|34.06
Sederot|ISR|31.52|34.60
Kwale|NGA|5.71|6.43
Ōhara|JPN|35.25|140.39
Montceau-les-Mines|FRA|46.67|4.37
Penukonda|IND|14.08|77.59
Lodwar|KEN|3.12|35.60
Haiger|DEU|50.74|8.21
Pastavy|BLR|55.12|26.83
Marina di Ardea-Tor San Lorenzo|ITA|41.55|12.54
Srīnagar|IND|30.22|78.78
Vlotho|DEU|52.17|8.86
Kabin Buri|THA|13.95|101.72
Padmanābhapuram|IND|8.24|77.33
Solin|HRV|43.54|16.49
San Lorenzo de Esmeraldas|ECU|1.29|-78.84
Siilinjärvi|FIN|63.08|27.67
Zulpich|DEU|50.69|6.65
Jaruco|CUB|23.04|-82.01
Algete|ESP|40.60|-3.50
Barpāli|IND|21.19|83.59
Giengen an der Brenz|DEU|48.62|10.24
Geyve|TUR|40.51|30.29
Roses|ESP|42.26|3.18
Fīrozpur Jhirka|IND|27.79|76.94
Monserrato|ITA|39.26|9.14
Sainte-Rose|GLP|16.33|-61.70
Tegelen|NLD|51.34|6.14
Berkel en Rodenrijs|NLD|51.99|4.48
Ringsted|DNK|55.44|11.79
Túquerres|COL|1.09|-77.62
Kant|KGZ|42.89|74.85
Aspe|ESP|38.35|-0.77
Mers el Kebir|DZA|35.73|-0.71
Shiozawa|JPN|37.04|138.85
Waghäusel|DEU|49.25|8.51
Camarate|PRT|38.80|-9.13
Kanzakimachi-kanzaki|JPN|33.31|130.37
Halluin|FRA|50.79|3.13
Wittenberge|DEU|53.01|11.75
Sredneuralsk|RUS|56.99|60.47
Morwa|IND|22.90|73.84
Nejo|ETH|9.50|35.50
Deán Funes|ARG|-30.42|-64.35
Alor Gajah|MYS|2.38|102.21
Mairwa|IND|26.23|84.16
Tanda|CIV|7.80|-3.17
Cañete|CHL|-37.80|-73.40
Jevargi|IND|17.01|76.77
Waldkirch|DEU|48.10|7.96
Kaimori|IND|23.38|79.74
Nadvirna|UKR|48.63|24.57
Río Grande|DOM|19.67|-70.77
Neu Wulmstorf|DEU|53.47|9.80
Sesheke|ZMB|-17.48|24.30
Apam|GHA|5.28|-0.74
Yamada|JPN|39.47|141.95
Riom|FRA|45.89|3.11
Ambalangoda|LKA|6.24|80.05
Braine-le-Comte|BEL|50.61|4.15
Hessisch Oldendorf|DEU|52.17|9.25
Cherepanovo|RUS|54.22|83.38
Chevilly-Larue|FRA|48.76|2.35
Mau Aimma|IND|25.70|81.92
Bela|PAK|26.23|66.31
Fālākāta|IND|26.52|89.20
Medjez el Bab|TUN|36.65|9.61
Aki|JPN|33.50|133.90
Lucapa|AGO|-8.42|20.74
Belen|TUR|36.49|36.19
Circasia|COL|4.62|-75.64
Katghora|IND|22.50|82.54
Karlshamn|SWE|56.17|14.86
Chinna Salem|IND|11.63|78.87
Hadim|TUR|36.99|32.46
Tyrnyauz|RUS|43.38|42.92
Kürten|DEU|51.05|7.27
Sunagawa|JPN|43.49|141.91
Mar’’ina Horka|BLR|53.51|28.15
Cornaredo|ITA|45.50|9.03
Dhaurahra|IND|28.00|81.09
Colombia|CUB|20.99|-77.43
Khairāgarh|IND|26.94|77.82
Afzalpur|IND|17.20|76.36
Allada|BEN|6.67|2.15
Maksi|IND|23.26|76.15
Damara|CAF|4.96|18.70
Nidderau|DEU|50.24|8.87
Beloyarskiy|RUS|63.71|66.67
Shemonaīkha|KAZ|50.63|81.91
Stebnyk|UKR|49.29|23.56
Narāyangarh|IND|30.48|77.13
Mungaoli|IND|24.41|78.10
Foso|GHA|5.70|-1.29
Pushchino|RUS|54.83|37.61
Pulwama|IND|33.87|74.90
Lérida|COL|4.86|-74.91
Târgu Secuiesc|ROU|46.00|26.13
Sirumugai|IND|11.32|77.01
Zhosaly|KAZ|45.49|64.08
Emirdağ|TUR|39.02|31.15
Kasongo-Lunda|COD|-6.48|16.82
Rayevskiy|RUS|54.07|54.95
Boussu|BEL|50.43|3.79
Ponta Delgada|PRT|37.74|-25.67
Pita|GIN|11.06|-12.39
Nsunga|TZA|-1.14|31.39
Torit|SSD|4.41|32.57
Corabia|ROU|43.78|24.50
Khowai|IND|24.08|91.60
Rastede|DEU|53.25|8.20
Sing Buri|THA|14.89|100.40
Zürich (Kreis 6) / Unterstrass|CHE|47.40|8.54
Govardhan|IND|27.50|77.46
Nāwa|IND|27.02|75.00
Sürmene|TUR|40.91|40.13
San Giovanni Lupatoto|ITA|45.38|11.04
Frascati|ITA|41.81|12.68
Villanueva|COL|5.28|-71.97
Wachtberg|DEU|50.63|7.10
El Jem|TUN|35.30|10.72
Akouda|TUN|35.87|10.57
Flörsheim|DEU|50.01|8.43
Tibiri|NER|13.56|7.05
Raalte|NLD|52.39|6.28
Schwanewede|DEU|53.23|8.60
Katwijk aan Zee|NLD|52.20|4.40
Mössingen|DEU|48.41|9.05
Arroyo Seco|ARG|-33.15|-60.51
Rāya|IND|27.56|77.79
Heusweiler|DEU|49.34|6.93
Batang Berjuntai|MYS|3.38|101.42
Trezzano sul Naviglio|ITA|45.42|9.06
Abrīsham|IRN|32.56|51.57
Al Bawīţī|EGY|28.35|28.87
Andreyevskoye|RUS|55.55|37.93
Baki|SOM|9.89|43.39
Batu Feringgi|MYS|5.47|100.25
Bcharré|LBN|34.25|36.01
Bedugul|IDN|-8.45|115.59
Bol’shaya Setun’|RUS|55.72|37.42
Castries|LCA|14.00|-61.01
Charlotte Amalie|VIR|18.34|-64.93
Dagomys|RUS|43.67|39.67
Elektrougli|RUS|55.72|38.21
Hakha|MMR|22.64|93.61
Judita|JOR|32.41|35.71
Kastanayevo|RUS|55.72|37.50
Khosta|RUS|43.51|39.87
Krestovskiy ostrov|RUS|59.97|30.26
La Defense|FRA|48.89|2.24
Lauttasaari|FIN|60.16|24.87
Montecanal|ESP|41.63|-0.94
Natahoyo|ESP|43.54|-5.68
Novaya Derevnya|RUS|59.99|30.29
Pelabuhan Klang|MYS|3.00|101.39
Powai|IND|19.12|72.90
Puerto Natales|CHL|-51.73|-72.51
Putyvl’|UKR|51.34|33.87
Riehen|CHE|47.58|7.65
Rublëvo|RUS|55.79|37.35
Sambiase|ITA|38.97|16.28
Sankt Martin|AUT|46.62|14.28
Setun’|RUS|55.72|37.42
Sidi Ifni|MAR|29.38|-10.17
Slobodka|RUS|55.87|37.58
Stadskanaal|NLD|52.99|6.95
Steinkjer|NOR|64.01|11.50
Surkhpur|PAK|32.72|74.45
Tekirova|TUR|36.50|30.53
Varadero|CUB|23.16|-81.24
Vnukovo|RUS|55.61|37.30
Vrangel’|RUS|42.73|133.08
Wesoła|POL|52.25|21.22
Stenløse|DNK|55.77|12.20
Al Mijlad|SDN|11.03|27.73
Bornem|BEL|51.10|4.24
Sainte-Marguerite|FRA|43.26|5.40
Anak|PRK|38.51|125.49
Fomento|CUB|22.10|-79.72
Arpino|ITA|40.89|14.32
Sueyoshichō-ninokata|JPN|31.65|131.02
Chaparral|COL|3.72|-75.48
Balen|BEL|51.17|5.17
Kratié|KHM|12.49|106.02
Huy|BEL|50.52|5.23
Cranendonck|NLD|51.30|5.59
Pionki|POL|51.48|21.45
Colfontaine|BEL|50.41|3.86
Annur|IND|11.24|77.11
Dasnapur|IND|19.65|78.51
Karlovo|BGR|42.63|24.80
Yessentukskaya|RUS|44.03|42.88
Romorantin-Lanthenay|FRA|47.37|1.75
Kampong Thom|KHM|12.71|104.89
Vondrozo|MDG|-22.82|47.28
Mantes-la-Ville|FRA|48.97|1.70
Charthāwal|IND|29.55|77.59
Siswā Bāzār|IND|27.15|83.76
Gaeta|ITA|41.21|13.57
Vianen|NLD|51.99|5.09
Pertuis|FRA|43.69|5.50
Wenden|DEU|50.97|7.87
Zonhoven|BEL|50.99|5.37
Juma Shahri|UZB|39.72|66.66
Yeniseysk|RUS|58.45|92.18
Morsang-sur-Orge|FRA|48.66|2.35
La Paz|URY|-34.76|-56.23
Usman’|RUS|52.05|39.73
Yeonggwang|KOR|35.28|126.51
Laboulaye|ARG|-34.13|-63.39
Dhoro Naro|PAK|25.50|69.57
Yur’yev-Pol’skiy|RUS|56.50|39.68
Shisui|JPN|35.72|140.27
Sāvda|IND|21.15|75.89
Chebli|DZA|36.58|3.01
Hörstel|DEU|52.30|7.58
Vesoul|FRA|47.63|6.14
Saynshand|MNG|44.88|110.12
Wandlitz|DEU|52.74|13.46
Entroncamento|PRT|39.47|-8.47
Náousa|GRC|40.63|22.07
Seddouk|DZA|36.55|4.69
Phibun Mangsahan|THA|15.24|105.23
Dübendorf|CHE|47.40|8.62
Gembu|NGA|6.73|11.26
Zinjibār|YEM|13.13|45.38
Dareda|TZA|-4.22|35.55
Kebili|TUN|33.70|8.97
Saint-Jean-de-Braye|FRA|47.91|1.98
Rānikhet|IND|29.64|79.43
Les Pennes-Mirabeau|FRA|43.41|5.31
Băicoi|ROU|45.03|25.85
Steinhagen|DEU|52.00|8.40
Shizukuishi|JPN|39.69|140.98
Llazicë|XKK|42.56|20.76
Aplahoué|BEN|6.93|1.68
Alhama de Murcia|ESP|37.85|-1.43
Kuppam|IND|12.75|78.34
Enger|DEU|52.14|8.56
Monino|RUS|55.84|38.19
Suket|IND|24.65|76.04
Tías|ESP|28.96|-13.65
Beolgyo|KOR|34.85|127.34
Sangod|IND|24.93|76.29
Bad Waldsee|DEU|47.92|9.75
Bahía Honda|CUB|22.90|-83.16
Paredes|PRT|41.20|-8.33
Tanguiéta|BEN|10.62|1.27
Kulu|IND|31.96|77.11
İskilip|TUR|40.74|34.47
Capesterre-Belle-Eau|GLP|16.04|-61.56
Doka|SDN|13.52|35.77
Cinco Saltos|ARG|-38.82|-68.06
Kusa|RUS|55.34|59.44
Krasyliv|UKR|49.65|26.97
Nshamba|TZA|-1.80|31.55
Florencia|CUB|22.15|-78.97
General Enrique Mosconi|ARG|-22.60|-63.81
Beni Mester|DZA|34.87|-1.42
Mpwapwa|TZA|-6.35|36.48
Onsŏng|PRK|42.96|129.99
Sawankhalok|THA|17.32|99.83
Kiratu|TZA|-3.33|35.67
Dakoro|NER|14.51|6.76
Vera|ARG|-29.46|-60.21
Hayrabolu|TUR|41.21|27.11
Cluses|FRA|46.06|6.57
Deoraniān|IND|28.63|79.48
Picassent|ESP|39.36|-0.46
Rosignano Solvay-Castiglioncello|ITA|43.39|10.44
Banī Na‘īm|PSE|31.52|35.16
Jericho|PSE|31.87|35.45
Bordj Zemoura|DZA|36.27|4.86
Ranot|THA|7.78|100.32
Gheorgheni|ROU|46.72|25.60
Chodzież|POL|53.00|16.92
Meyrin|CHE|46.23|6.08
Bourg-lès-Valence|FRA|44.95|4.89
Yomra|TUR|40.95|39.86
Marchena|ESP|37.33|-5.42
Câmpulung Moldovenesc|ROU|47.53|25.57
Kattanam|IND|9.18|76.56
Eitorf|DEU|50.77|7.45
Kogota|JPN|38.55|141.05
Novate Milanese|ITA|45.53|9.14
Karachev|RUS|53.12|34.99
Andilamena|MDG|-17.01|48.57
Waterloo|SLE|8.34|-13.07
Villefontaine|FRA|45.61|5.15
Kaltenkirchen|DEU|53.83|9.96
Ortaca|TUR|36.84|28.76
Bururi|BDI|-3.95|29.62
Kivsharivka|UKR|49.63|37.69
Monção|PRT|42.08|-8.48
Günzburg|DEU|48.46|10.28
Inza|RUS|53.86|46.36
Saint-Gratien|FRA|48.97|2.29
Marakkanam|IND|12.19|79.94
Galapa|COL|10.90|-74.89
Gua Musang|MYS|4.88|101.97
Les Pavillons-sous-Bois|FRA|48.91|2.51
Aguadas|COL|5.61|-75.46
Bad Schwartau|DEU|53.92|10.70
Rosolini|ITA|36.82|14.95
Sūrajgarh|IND|28.31|75.73
‘Anat al Qadīmah|IRQ|34.47|41.94
Dashtobod|UZB|40.13|68.49
Fontainebleau|FRA|48.41|2.70
Petrovsk-Zabaykal’skiy|RUS|51.28|108.84
Muramatsu|JPN|37.69|139.17
Itigi|TZA|-5.70|34.48
Jhinjhāna|IND|29.52|77.22
Rājmahal|IND|25.05|87.83
‘Alī al Gharbī|IRQ|32.46|46.69
Karnobat|BGR|42.65|26.98
Sam Roi Yot|THA|12.27|99.87
Miharu|JPN|37.43|140.48
Devgadh Bāriya|IND|22.71|73.91
Sédhiou|SEN|12.71|-15.56
Hem|FRA|50.65|3.19
Canelones|URY|-34.52|-56.28
Khangarh|PAK|29.91|71.16
Lochristi|BEL|51.10|3.83
Sarai Naurang|PAK|32.83|70.78
Ikungi|TZA|-5.13|34.77
Ajnāla|IND|31.84|74.76
Nogent-sur-Oise|FRA|49.27|2.47
Zhukovka|RUS|53.53|33.73
Vadakku Viravanallur|IND|8.70|77.52
Tamuning-Tumon-Harmon Village|GUM|13.49|144.78
Tamuning|GUM|13.49|144.78
Aklera|IND|24.41|76.57
Le François|MTQ|14.62|-60.90
Tongelre|NLD|51.45|5.52
Sonāri|IND|27.02|95.02
Kāpren|IND|25.41|76.07
Comitancillo|GTM|15.09|-91.75
Obudu|NGA|6.67|9.16
Alagir|RUS|43.04|44.22
San Cristóbal Verapaz|GTM|15.40|-90.57
Zaprešić|HRV|45.86|15.81
Bieruń|POL|50.09|19.09
Bikin|RUS|46.81|134.25
Leek|NLD|53.16|6.38
Komárom|HUN|47.74|18.12
Jatibonico|CUB|21.94|-79.17
Bo‘ka|UZB|40.81|69.19
Makamba|BDI|-4.13|29.80
Bagnols-sur-Cèze|FRA|44.16|4.62
Guacarí|COL|3.76|-76.33
Pālakkodu|IND|12.31|78.07
Kotel’nikovo|RUS|47.63|43.14
Gombi|NGA|10.17|12.74
Ahfir|MAR|34.95|-2.10
Žatec|CZE|50.33|13.55
Fenoarivo Be|MDG|-18.43|46.57
Borodino|RUS|55.91|94.91
Podporozh’ye|RUS|60.91|34.17
Băileşti|ROU|44.02|23.35
Lugu|TWN|23.75|120.75
Chinú|COL|9.11|-75.40
Seferihisar|TUR|38.20|26.84
Kuraymah|SDN|18.55|31.85
Chāndor|IND|20.33|74.24
Lichtenvoorde|NLD|51.99|6.57
Rahat|ISR|31.40|34.76
Hranice|CZE|49.55|17.73
Patnāgarh|IND|20.71|83.13
Arroyito|ARG|-31.42|-63.05
Motegi|JPN|36.52|140.18
El Soberbio|ARG|-27.30|-54.20
Galatina|ITA|40.17|18.17
Moguer|ESP|37.28|-6.84
Seligenstadt|DEU|50.04|8.97
Bahçe|TUR|37.20|36.58
Nakło nad Notecią|POL|53.14|17.60
Chubek|TJK|37.61|69.71
Ostashkov|RUS|57.15|33.11
Mosopa|BWA|-24.77|25.42
Yaransk|RUS|57.30|47.89
Lāwar Khās|IND|29.11|77.78
Nanyamba|TZA|-10.68|39.83
Bad Driburg|DEU|51.73|9.02
Srīrāmnagar|IND|17.27|78.26
Monforte de Lemos|ESP|42.52|-7.51
Diamante|ARG|-32.07|-60.64
Neftegorsk|RUS|52.80|51.17
San Isidro|ESP|28.08|-16.56
Dharamsala|IND|32.22|76.32
Kiliya|UKR|45.44|29.26
Poperinge|BEL|50.85|2.73
Herceg Novi|MNE|42.45|18.54
Fukumitsu|JPN|36.56|136.87
Sebeta|ETH|8.92|38.62
Waldbröl|DEU|50.88|7.62
Krasnystaw|POL|50.98|23.17
Teltow|DEU|52.40|13.26
Kibakwe|TZA|-6.72|36.37
Gharo|PAK|24.74|67.59
Bhadrapur|NPL|26.54|88.09
Chabet el Ameur|DZA|36.64|3.69
Kujang-ŭp|PRK|39.87|126.03
Kovdor|RUS|67.57|30.48
Pontedera|ITA|43.66|10.63
Negotino|MKD|41.48|22.09
Yuzhnyy|RUS|53.25|83.69
Pināhat|IND|26.88|78.38
Kuala Pilah|MYS|2.74|102.25
Gorodishche|RUS|48.80|44.47
Al Qarārah|PSE|31.37|34.34
Kozel’sk|RUS|54.04|35.77
Nunspeet|NLD|52.38|5.79
Wisch|NLD|51.93|6.42
Proletarsk|RUS|46.70|41.73
Nördlingen|DEU|48.85|10.49
Đakovo|HRV|45.31|18.41
Pljevlja|MNE|43.36|19.36
Sint-Katelijne-Waver|BEL|51.07|4.53
Vovchans’k|UKR|50.29|36.94
Vilassar de Mar|ESP|41.51|2.39
Ban Dung|THA|17.70|103.26
Mamfe|CMR|5.75|9.31
Maposeni|TZA|-10.58|35.40
Piedade|PRT|38.67|-9.16
Akhtyrskiy|RUS|44.85|38.30
Bijāwar|IND|24.62|79.49
Būndu|IND|23.16|85.59
Jānsath|IND|29.33|77.85
Couëron|FRA|47.22|-1.72
Sil-li|PRK|39.49|125.47
Richha|IND|28.69|79.52
Bhāyāvadar|IND|21.86|70.25
Rāmshīr|IRN|30.89|49.41
Ishøj|DNK|55.62|12.35
Cormano|ITA|45.55|9.16
Poggiomarino|ITA|40.80|14.54
Kayanza|BDI|-2.92|29.63
Ochtrup|DEU|52.21|7.19
Écully|FRA|45.77|4.78
Schwalmtal|DEU|51.22|6.27
Harstad|NOR|68.80|16.54
Mobaye|CAF|4.32|21.18
Sibbo|FIN|60.38|25.27
Trecate|ITA|45.43|8.74
Französisch Buchholz|DEU|52.60|13.43
Aistala|IND|23.18|88.58
Kabanga|TZA|-2.64|30.47
Magaria|NER|13.00|8.91
Teguise|ESP|29.06|-13.56
El Malah|DZA|35.39|-1.09
Mayen|DEU|50.33|7.22
Gannavaram|IND|16.54|80.80
Vatutine|UKR|49.02|31.06
Custoias|PRT|41.11|-7.32
Sikka|IND|22.43|69.84
Skadovs’k|UKR|46.12|32.91
Sojītra|IND|22.54|72.72
Singur|IND|22.81|88.23
Hechingen|DEU|48.35|8.96
Belsand|IND|26.44|85.40
Bodegraven|NLD|52.08|4.75
Taft|IRN|31.74|54.20
Bönen|DEU|51.60|7.77
Žiar nad Hronom|SVK|48.59|18.85
Kuju|IND|23.73|85.51
Panagyurishte|BGR|42.50|24.19
Telgte|DEU|51.98|7.78
Kalmeshwar|IND|21.23|78.92
Phak Hai|THA|14.46|100.37
Schopfheim|DEU|47.65|7.82
Maham|IND|28.97|76.29
Laï|TCD|9.40|16.30
Ivdel’|RUS|60.69|60.42
Bhawānīgarh|IND|30.27|76.04
Wazīrganj|IND|28.21|79.06
Norrtälje|SWE|59.76|18.70
Tchibanga|GAB|-2.93|10.98
Chalatenango|SLV|14.03|-88.93
Magumeri|NGA|12.11|12.83
Ābdānān|IRN|32.99|47.42
Casarano|ITA|40.01|18.16
Denkanikota|IND|12.53|77.79
Puchheim|DEU|48.15|11.35
Chiroqchi|UZB|39.03|66.57
As Samū‘|PSE|31.40|35.07
Cran-Gevrier|FRA|45.90|6.10
Gualán|GTM|15.12|-89.36
Lora del Río|ESP|37.66|-5.53
Chunghwa|PRK|38.86|125.80
Dumbéa|NCL|-22.16|166.46
Carouge|CHE|46.18|6.14
Maholi|IND|27.66|80.47
Steilshoop|DEU|53.61|10.06
Yellāpur|IND|14.96|74.71
Novopokrovskaya|RUS|45.95|40.70
Mitake|JPN|35.42|137.13
Katav-Ivanovsk|RUS|54.75|58.20
Weil der Stadt|DEU|48.75|8.87
Toktogul|KGZ|41.87|72.94
Bilhaur|IND|26.84|80.06
Velika Kladuša|BIH|45.18|15.81
Algés|PRT|38.70|-9.23
Vecsés|HUN|47.41|19.29
Ōarai|JPN|36.31|140.58
Bhit Shah|PAK|25.81|68.49
Orlovskiy|RUS|46.87|42.06
Nam Som|THA|17.77|102.19
Derhachi|UKR|50.11|36.12
Wasquehal|FRA|50.67|3.13
Çatalca|TUR|41.14|28.46
Kalynivka|UKR|49.45|28.53
Padua|COL|5.13|-75.14
Ayaviri|PER|-14.89|-70.59
Tāoru|IND|28.21|76.95
Hässleholm|SWE|56.16|13.77
Mzimba|MWI|-11.90|33.60
Yelizavetinskaya|RUS|45.05|38.79
Chāpar|IND|26.27|90.45
Tielt|BEL|51.00|3.33
Liwale|TZA|-9.77|37.93
Petauke|ZMB|-14.24|31.32
Berrahal|DZA|36.84|7.45
Ranau|MYS|5.95|116.66
Makabe|JPN|36.27|140.10
Dalaman|TUR|36.77|28.80
Mandelieu-la-Napoule|FRA|43.55|6.94
Hernani|ESP|43.27|-1.98
Dhanaula|IND|30.28|75.57
Schwalmstadt|DEU|50.93|9.22
Svilengrad|BGR|41.77|26.20
Papar|MYS|5.73|115.93
Frankenberg|DEU|51.06|8.80
La Plata|COL|2.39|-75.89
Kudachi|IND|16.63|74.85
Oum Hadjer|TCD|13.30|19.70
Laksar|IND|29.76|78.04
Bremervörde|DEU|53.48|9.14
Spoleto|ITA|42.74|12.74
Dindori|IND|22.94|81.08
Vibo Valentia|ITA|38.68|16.10
Tillabéri|NER|14.21|1.45
Rožňava|SVK|48.66|20.54
Balykshi|KAZ|47.07|51.87
Batī|ETH|11.19|40.02
Taşova|TUR|40.76|36.32
Kęty|POL|49.88|19.22
El Arahal|ESP|37.26|-5.55
Kos|GRC|36.89|27.29
Dizangué|CMR|3.77|9.98
Ghatkesar|IND|17.45|78.68
Mékhé|SEN|15.11|-16.62
Jakobstad|FIN|63.67|22.70
Wadowice|POL|49.88|19.49
Banga|IND|31.19|75.99
Kampong Kadok|MYS|6.00|102.25
Pisz|POL|53.63|21.81
Kuala Kedah|MYS|6.10|100.30
Mělník|CZE|50.35|14.47
Novoanninskiy|RUS|50.53|42.67
Vendôme|FRA|47.79|1.07
Strășeni|MDA|47.14|28.61
Chhaprauli|IND|29.21|77.17
Degema Hulk|NGA|4.76|6.75
Balta|UKR|47.94|29.62
Louviers|FRA|49.22|1.17
Herent|BEL|50.91|4.67
Agidel’|RUS|55.91|53.94
Gauting|DEU|48.07|11.38
Burscheid|DEU|51.08|7.11
Rodas|CUB|22.34|-80.56
Schifferstadt|DEU|49.38|8.38
Sondrio|ITA|46.17|9.87
Lumphat|KHM|13.49|106.98
Ottobrunn|DEU|48.06|11.66
Schneverdingen|DEU|53.12|9.80
Shchigry|RUS|51.88|36.90
Izalco|SLV|13.74|-89.67
's-Gravenzande|NLD|52.00|4.17
Giovinazzo|ITA|41.19|16.67
Manzanares|ESP|39.00|-3.37
Nesterovskaya|RUS|43.24|45.05
Joaquín V. González|ARG|-25.11|-64.13
Laela|TZA|-8.57|32.05
Gujan-Mestras|FRA|44.64|-1.07
Corinto|NIC|12.48|-87.17
Kodarmā|IND|24.47|85.59
Gallipoli|ITA|40.06|17.99
Kurovskoye|RUS|55.58|38.92
Misilmeri|ITA|38.03|13.45
Mezőtúr|HUN|47.00|20.63
Tomar|PRT|39.60|-8.41
Bālāchor|IND|31.06|76.30
Irugūr|IND|11.02|77.06
Konnūr|IND|16.20|74.75
Sanary-sur-Mer|FRA|43.12|5.80
Koropí|GRC|37.90|23.87
Chāndūr|IND|20.81|77.98
Nuevo San Carlos|GTM|14.59|-91.69
Parchim|DEU|53.43|11.85
Zvenihorodka|UKR|49.08|30.97
Senlis|FRA|49.21|2.59
Rybnoye|RUS|54.73|39.52
Suriānwān|IND|25.46|82.42
Santa Brígida|ESP|28.03|-15.50
Tutong|BRN|4.80|114.65
Camacupa|AGO|-12.02|17.48
Anna|RUS|51.48|40.43
Almoradí|ESP|38.11|-0.79
Louny|CZE|50.36|13.80
Tarumizu|JPN|31.48|130.70
Metapán|SLV|14.33|-89.45
Uva|RUS|56.99|52.19
Aalten|NLD|51.92|6.58
El Bauga|SDN|18.26|33.91
Rhede|DEU|51.84|6.70
Alfeld|DEU|51.98|9.82
Arese|ITA|45.55|9.08
Pruzhany|BLR|52.56|24.46
Titao|BFA|13.77|-2.07
Wiset Chaichan|THA|14.59|100.34
Qabāţīyah|PSE|32.41|35.28
Pirané|ARG|-25.73|-59.11
Zuhres|UKR|48.01|38.26
Benavente|ESP|42.00|-5.68
Eeklo|BEL|51.19|3.56
Tha Ruea|THA|14.57|100.73
Bexbach|DEU|49.35|7.26
Colomba|GTM|14.71|-91.73
Albertville|FRA|45.67|6.39
Gröbenzell|DEU|48.20|11.37
Ashibetsu|JPN|43.51|142.19
Nallıhan|TUR|40.19|31.35
Limeil-Brévannes|FRA|48.74|2.49
Villa Ocampo|ARG|-28.49|-59.36
Talitsa|RUS|56.88|60.02
Lillehammer|NOR|61.12|10.47
Mankono|CIV|8.06|-6.19
San Rafael Oriente|SLV|13.38|-88.35
Guápiles|CRI|10.22|-83.78
Marina di Massa|ITA|44.00|10.11
Villa Paula de Sarmiento|ARG|-31.49|-68.54
Sibiti|COG|-3.68|13.35
Kyurdarmir|AZE|40.34|48.16
Bashanet|TZA|-4.23|35.42
Jouy-le-Moutier|FRA|49.01|2.04
Magomeni|TZA|-6.80|39.25
Mumbwa|ZMB|-14.98|27.06
Barcelos|PRT|41.53|-8.62
Brezina|DZA|33.10|1.26
Dobrush|BLR|52.41|31.32
Kihangara|TZA|-2.58|33.35
Sokółka|POL|53.41|23.50
Bibiani|GHA|6.46|-2.32
Puerto El Triunfo|SLV|13.28|-88.55
Alcúdia|ESP|39.85|3.12
Cosquín|ARG|-31.25|-64.47
Marmande|FRA|44.50|0.17
Tekāri|IND|24.94|84.84
Värnamo|SWE|57.19|14.04
Dhārūr|IND|18.82|76.11
Kampar|MYS|4.30|101.15
Point Fortin|TTO|10.17|-61.68
Sơn La|VNM|21.33|103.92
Kirandul|IND|18.64|81.26
Bad Münstereifel|DEU|50.56|6.76
French Rocks|IND|12.50|76.67
Gerlingen|DEU|48.80|9.06
Osiedle Kosmonautów|POL|51.13|16.96
Kui Buri|THA|12.08|99.85
Mtwango|TZA|-9.02|34.80
Pułtusk|POL|52.70|21.08
Āmlāgora|IND|22.85|87.34
Hungund|IND|16.06|76.06
Villabate|ITA|38.08|13.44
Monte Llano|DOM|19.73|-70.60
Rémire-Montjoly|GUF|4.92|-52.27
Anjozorobe|MDG|-18.40|47.87
Samho-rodongjagu|PRK|39.95|127.87
Zeewolde|NLD|52.33|5.54
Vāsudevanallūr|IND|9.24|77.41
Andritz|AUT|47.11|15.42
Yatağan|TUR|37.34|28.14
Hacı Zeynalabdin|AZE|40.62|49.56
Puçol|ESP|39.62|-0.30
Pyskowice|POL|50.40|18.63
Pasir Mas|MYS|6.05|102.14
Royan|FRA|45.63|-1.03
Dadeldhurā|NPL|29.30|80.58
Moaña|ESP|42.28|-8.74
Oulmes|MAR|33.43|-6.00
Heusenstamm|DEU|50.06|8.80
Laupheim|DEU|48.23|9.88
Maurepas|FRA|48.76|1.93
Udangudi|IND|8.43|78.03
Anshing|IND|20.04|77.32
Korsun-Shevchenkivskyi|UKR|49.42|31.26
Leposaviq|XKK|43.10|20.80
Likisá|TLS|-8.59|125.34
Bhasāwar|IND|27.04|77.05
Dolný Kubín|SVK|49.21|19.30
Filiaşi|ROU|44.55|23.52
Morales|GTM|15.47|-88.84
Bābra|IND|21.85|71.31
Tirat Karmel|ISR|32.76|34.97
Lauchhammer|DEU|51.49|13.77
Parīchhatgarh|IND|28.98|77.93
Enugu-Ezike|NGA|6.98|7.46
Digne-les-Bains|FRA|44.09|6.23
Bhor|IND|18.15|73.84
Gorgonzola|ITA|45.53|9.41
Silla|ESP|39.36|-0.41
Şemdinli|TUR|37.31|44.57
Gostynin|POL|52.43|19.46
Kulpahār|IND|25.32|79.64
Bonga|ETH|7.28|36.23
Mougins|FRA|43.60|7.00
Bīrpur|IND|26.51|87.01
Hārij|IND|23.69|71.91
Pedroso|PRT|41.41|-8.75
Benthuizen|NLD|52.08|4.54
Ureshinomachi-shimojuku|JPN|33.11|130.00
Velur|IND|11.11|78.00
Riosucio|COL|5.42|-75.70
Sulya|IND|12.56|75.39
Challans|FRA|46.84|-1.87
Vorgashor|RUS|67.58|63.79
Baud|IND|20.84|84.33
Vilar de Andorinho|PRT|41.11|-8.59
Gokwe|ZWE|-18.20|28.93
Sélestat|FRA|48.26|7.45
Sarayköy|TUR|37.92|28.93
Mubende|UGA|0.56|31.39
Bánovce nad Bebravou|SVK|48.72|18.26
Torhout|BEL|51.07|3.10
Alzenau in Unterfranken|DEU|50.09|9.06
Harmanli|BGR|41.93|25.90
Garches|FRA|48.84|2.18
Matiari|PAK|25.60|68.45
Mulgund|IND|15.28|75.52
Cesenatico|ITA|44.20|12.40
São João da Talha|PRT|38.82|-9.10
Al Khawr|QAT|25.68|51.51
Finsterwalde|DEU|51.63|13.71
Oberschöneweide|DEU|52.46|13.52
Maghār|ISR|32.89|35.41
Masis|ARM|40.07|44.42
Tajerouine|TUN|35.89|8.55
Shimokizukuri|JPN|40.82|140.38
Cusano|ITA|45.55|9.18
Eyl|SOM|7.98|49.82
Qazax|AZE|41.09|45.37
Balaka|MWI|-14.98|34.96
Birkerød|DNK|55.85|12.43
Tal’menka|RUS|53.82|83.57
Ponda|IND|15.40|74.02
Pietrasanta|ITA|43.96|10.23
Skhodnya|RUS|55.95|37.30
Buchen in Odenwald|DEU|49.52|9.32
Manismata|IDN|-2.47|111.03
Boiro|ESP|42.65|-8.88
Hūn|LBY|29.13|15.95
Azeitão|PRT|38.52|-9.01
Konstantinovsk|RUS|47.58|41.09
Bang Krathum|THA|16.58|100.30
Mārahra|IND|27.74|78.57
Bourg-la-Reine|FRA|48.78|2.32
Chilly-Mazarin|FRA|48.71|2.32
Ilembula|TZA|-8.90|34.58
Sierpc|POL|52.86|19.67
Chicholi|IND|21.47|79.70
Dongobesh|TZA|-4.07|35.38
Otegen Batyra|KAZ|43.42|77.02
Équeurdreville-Hainneville|FRA|49.65|-1.65
Chipinge|ZWE|-20.19|32.62
Sant'Antonio Abate|ITA|40.72|14.54
Mālvan|IND|16.06|73.46
Otrokovice|CZE|49.21|17.54
Catabola|AGO|-12.15|17.28
Pahāsu|IND|28.17|78.06
Cournon-d'Auvergne|FRA|45.74|3.20
Kimbe|PNG|-5.55|150.14
Rājgurunagar|IND|18.87|73.90
Urrao|COL|6.32|-76.13
Púchov|SVK|49.12|18.33
Lagos|PRT|37.10|-8.67
Dzüünharaa|MNG|48.85|106.46
Lutuhyne|UKR|48.41|39.23
Matiri|TZA|-10.75|34.90
Trzebinia|POL|50.16|19.47
Mallasamudram|IND|11.49|78.03
Rānīpur|IND|25.25|79.06
Karow|DEU|52.61|13.48
Manturovo|RUS|58.33|44.76
Ascención de Guarayos|BOL|-15.89|-63.19
Kari|NGA|11.25|10.56
Slyudyanka|RUS|51.66|103.71
Borna|DEU|51.12|12.50
Ystad|SWE|55.43|13.82
Dingolfing|DEU|48.64|12.49
Aalter|BEL|51.09|3.45
Kotido|UGA|2.98|34.13
Moyo|UGA|3.66|31.72
Zaragoza|COL|7.49|-74.87
Badnāwar|IND|23.02|75.23
Bailén|ESP|38.10|-3.78
Staroshcherbinovskaya|RUS|46.63|38.67
Quarteira|PRT|37.07|-8.10
Chāndūr Bāzār|IND|21.24|77.75
Ashtarak|ARM|40.30|44.36
El Paraíso|HND|13.87|-86.55
Nueva Imperial|CHL|-38.74|-72.95
Fossano|ITA|44.55|7.72
Gürgentepe|TUR|40.79|37.59
Niquero|CUB|20.05|-77.58
Shushenskoye|RUS|53.33|91.94
Svatove|UKR|49.41|38.15
Eleşkirt|TUR|39.80|42.68
Gioia Tauro|ITA|38.43|15.90
Sonepur|IND|20.83|83.92
Villamontes|BOL|-21.26|-63.47
Embi|KAZ|48.83|58.15
Kadaň|CZE|50.38|13.27
Sunchales|ARG|-30.94|-61.56
Ciudad Nueva|DOM|18.47|-69.89
Marneuli|GEO|41.49|44.80
Magole|TZA|-6.38|37.37
Lahnstein|DEU|50.30|7.62
Radeberg|DEU|51.11|13.91
Torgau|DEU|51.56|13.00
Vyselki|RUS|45.58|39.66
Amod|IND|21.99|72.87
Mon|IND|26.74|95.06
Groesbeek|NLD|51.78|5.94
Braník|CZE|50.03|14.42
Málaga|COL|6.70|-72.73
Rangāpāra|IND|26.84|92.67
Nanauta|IND|29.71|77.42
Mlowo|TZA|-9.00|32.98
Chaville|FRA|48.81|2.19
Dillingen an der Donau|DEU|48.58|10.50
Dhanot|PAK|29.58|71.75
Chhāpar|IND|27.82|74.44
Idhnā|PSE|31.56|34.97
Bad Münder am Deister|DEU|52.20|9.46
Usa River|TZA|-3.37|36.85
Neuilly-Plaisance|FRA|48.86|2.51
Warah|PAK|27.45|67.80
Bonneuil-sur-Marne|FRA|48.77|2.48
Fukura|JPN|34.26|134.72
Mátészalka|HUN|47.96|22.32
Sarstedt|DEU|52.23|9.85
Mohács|HUN|45.99|18.69
Phan Thong|THA|13.47|101.10
Schwalbach|DEU|49.30|6.82
Patzún|GTM|14.68|-91.01
Bad Dürkheim|DEU|49.46|8.17
Kungsbacka|SWE|57.49|12.08
Lezhë|ALB|41.78|19.64
Pijnacker|NLD|52.02|4.43
Samraong|KHM|14.18|103.52
Varto|TUR|39.17|41.45
Shpola|UKR|49.01|31.39
Bogatynia|POL|50.91|14.96
Haldaur|IND|29.29|78.28
Kalininsk|RUS|51.50|44.48
Repelón|COL|10.50|-75.12
Monselice|ITA|45.24|11.75
Montevarchi|ITA|43.53|11.57
Srirāmpur|IND|22.95|88.02
Sorgues|FRA|44.01|4.87
Kozienice|POL|51.58|21.55
Wieliczka|POL|49.99|20.06
Peshtera|BGR|42.03|24.30
Kaulsdorf|DEU|52.52|13.59
Neiba|DOM|18.48|-71.42
Międzyrzecz|POL|52.44|15.58
Sinmak|PRK|38.42|126.23
Édessa|GRC|40.80|22.05
Vence|FRA|43.72|7.11
Tsirang|BTN|27.02|90.12
Casavatore|ITA|40.90|14.28
Valabhīpur|IND|21.89|71.88
Shushi|AZE|39.76|46.75
Neftçala|AZE|39.38|49.25
Puerto San José|GTM|13.93|-90.82
Saint-Barthélémy|FRA|43.33|5.40
Balaklava|UKR|44.51|33.60
San Andrés Itzapa|GTM|14.62|-90.84
Bronnitsy|RUS|55.42|38.26
Calafat|ROU|43.99|22.93
Siavonga|ZMB|-16.54|28.71
Stroitel’|RUS|50.79|36.48
Novoukrayinka|UKR|48.33|31.53
Beroroha|MDG|-21.67|45.17
Calella|ESP|41.61|2.65
Huanta|PER|-12.93|-74.25
Samrāla|IND|30.84|76.19
Vellmar|DEU|51.36|9.48
Ārt Khwājah|AFG|37.09|69.48
Le Plessis-Trévise|FRA|48.81|2.57
Vanino|RUS|49.10|140.25
Hrubieszów|POL|50.81|23.89
Agryz|RUS|56.52|52.99
Freudenberg|DEU|50.90|7.87
Kobuleti|GEO|41.82|41.78
Kyenjojo|UGA|0.63|30.62
Khārupatia|IND|26.52|92.15
Khon Buri|THA|14.53|102.25
Bar-le-Duc|FRA|48.77|5.16
Cholpon-Ata|KGZ|42.65|77.08
Nangwa|TZA|-4.47|35.45
Galich|RUS|58.38|42.35
Molde|NOR|62.74|7.16
Sachsenheim|DEU|48.96|9.06
Eslöv|SWE|55.84|13.30
Bormujos|ESP|37.37|-6.07
Hinche|HTI|19.15|-72.02
Seynod|FRA|45.89|6.09
Szamotuły|POL|52.61|16.58
Chipiona|ESP|36.74|-6.44
Csongrád|HUN|46.71|20.14
Łask|POL|51.59|19.13
Palencia|GTM|14.67|-90.36
Santa Iria da Azóia|PRT|38.84|-9.10
İncirliova|TUR|37.85|27.72
Kaset Wisai|THA|15.66|103.58
Tarko-Sale|RUS|64.92|77.77
Catamayo|ECU|-3.99|-79.36
Schramberg|DEU|48.22|8.39
Ischia|ITA|40.74|13.95
Mitry-Mory|FRA|48.98|2.62
Carvin|FRA|50.49|2.96
Durgāpur|IND|20.01|79.30
Limay|FRA|49.00|1.74
Kristinehamn|SWE|59.31|14.11
Palmi|ITA|38.36|15.85
La Jagua de Ibirico|COL|9.56|-73.33
Nāravārikuppam|IND|13.19|80.18
Turinsk|RUS|58.05|63.70
Aue|DEU|50.59|12.71
Driebergen-Rijsenburg|NLD|52.05|5.28
Half Way Tree|JAM|18.01|-76.80
Douar Tindja|TUN|37.17|9.75
Valday|RUS|57.98|33.25
Barysh|RUS|53.66|47.11
Kaka|TKM|37.35|59.61
Phalauda|IND|29.19|77.83
Bhūm|IND|18.46|75.66
Starodub|RUS|52.58|32.76
Lachi|PAK|33.38|71.34
La Flèche|FRA|47.70|-0.08
Castiglione delle Stiviere|ITA|45.39|10.49
Reni|UKR|45.45|28.28
Galappo|TZA|-4.27|35.85
Daimiel|ESP|39.07|-3.61
Hoogstraten|BEL|51.40|4.76
Schwarzenberg|DEU|50.54|12.79
San Mauro Torinese|ITA|45.10|7.77
San Bartolomé|ESP|29.00|-13.61
Qaţanā|SYR|33.44|36.08
Khao Yoi|THA|13.24|99.82
Winschoten|NLD|53.14|7.03
La Bordeta|ESP|41.37|2.14
Marktoberdorf|DEU|47.78|10.62
Goroka|PNG|-6.08|145.39
Cernavodă|ROU|44.34|28.03
Plaisance-du-Touch|FRA|43.57|1.30
Giv'at Shmuel|ISR|32.08|34.85
Shumikha|RUS|55.23|63.30
Khirkiyān|IND|22.17|76.86
Meise|BEL|50.94|4.33
Janūb as Surrah|KWT|29.27|47.98
Bitkine|TCD|11.98|18.21
Cayey|PRI|18.11|-66.17
Quaregnon|BEL|50.44|3.87
Illingen|DEU|49.37|7.05
Karasuyama|JPN|36.65|140.15
Schkeuditz|DEU|51.40|12.22
Trudovoye|RUS|43.30|132.07
La Chapelle-sur-Erdre|FRA|47.30|-1.55
Badīyah|OMN|22.45|58.80
Kolkhozobod|TJK|37.59|68.66
Haibara-akanedai|JPN|34.53|135.95
Malgrat de Mar|ESP|41.65|2.74
Avion|FRA|50.41|2.83
Hemmingen|DEU|52.31|9.72
Mölln|DEU|53.62|10.69
Luau|AGO|-10.71|22.22
Wadgassen|DEU|49.27|6.78
Sant Quirze del Vallès|ESP|41.53|2.08
Itá|PRY|-25.50|-57.37
Thoen|THA|17.61|99.22
Padampur|IND|29.71|73.63
Ovar|PRT|40.86|-8.63
Ventimiglia|ITA|43.79|7.61
Paoua|CAF|7.24|16.44
Orzesze|POL|50.16|18.78
Baddomalhi|PAK|31.99|74.66
Nāmrup|IND|27.19|95.32
Kyakhta|RUS|50.36|106.45
Mugumu|TZA|-1.85|34.70
Katerero|TZA|-1.40|31.73
Chegem|RUS|43.56|43.59
Nyakabindi|TZA|-2.63|33.98
Finnentrop|DEU|51.17|7.97
Härnösand|SWE|62.63|17.94
Along|IND|28.17|94.80
Sélibaby|MRT|15.16|-12.18
Annonay|FRA|45.24|4.67
Traunstein|DEU|47.87|12.64
Noto|ITA|36.89|15.07
Turar Ryskulov|KAZ|42.53|70.35
Hillegom|NLD|52.29|4.58
Darazo|NGA|11.00|10.41
Beni Amrane|DZA|36.67|3.59
Sulejówek|POL|52.25|21.27
Kamogatachō-kamogata|JPN|34.54|133.59
Nezlobnaya|RUS|44.12|43.40
Santa Elena|ARG|-30.94|-59.79
Guisa|CUB|20.25|-76.54
San Ferdinando|ITA|40.83|14.25
Santa Cruz del Norte|CUB|23.15|-81.93
Sanaur|IND|30.30|76.46
Kreuzau|DEU|50.75|6.49
Aburi|GHA|5.85|-0.17
Malakhovka|RUS|55.65|38.02
Non Sung|THA|15.18|102.26
Bronte|ITA|37.79|14.83
Buhuşi|ROU|46.72|26.70
Złotów|POL|53.36|17.04
Saraipali|IND|21.32|83.01
Kinel’-Cherkassy|RUS|53.47|51.47
Honāvar|IND|14.28|74.44
Ban Tak|THA|17.04|99.08
Vīsāvadar|IND|21.34|70.75
Casamassima|ITA|40.96|16.92
Aydūn|JOR|32.51|35.86
Farum|DNK|55.81|12.36
Gálvez|ARG|-32.03|-61.22
Löbau|DEU|51.10|14.67
Gazipaşa|TUR|36.27|32.32
Tsukawaki|JPN|33.28|131.16
Avtury|RUS|43.16|46.00
Donauwörth|DEU|48.72|10.78
Sulzbach|DEU|49.30|7.06
Rufino|ARG|-34.27|-62.71
Patharia|IND|23.90|79.19
Braniewo|POL|54.38|19.82
Köping|SWE|59.51|15.99
Vila Franca de Xira|PRT|38.96|-8.99
N'zeto|AGO|-7.23|12.87
El Viso del Alcor|ESP|37.39|-5.72
Montecristi|ECU|-1.05|-80.66
Fort Gloster|IND|22.50|88.18
Saladas|ARG|-28.25|-58.63
Shibushi|JPN|31.48|131.10
Alblasserdam|NLD|51.87|4.66
Ampara|LKA|7.30|81.68
Tukums|LVA|56.97|23.16
Cotoca|BOL|-17.82|-63.05
Thāsra|IND|22.80|73.21
Wakuya|JPN|38.54|141.13
Kākori|IND|26.87|80.79
Ronchin|FRA|50.60|3.09
Banyoles|ESP|42.12|2.77
Cabrero|CHL|-37.03|-72.40
Chetput|IND|13.07|80.24
Al Qiţena|SDN|14.86|32.37
Apatin|SRB|45.67|18.98
Mauguio|FRA|43.62|4.01
Rāmjībanpur|IND|22.83|87.61
Dārchulā|NPL|29.83|80.55
Chennevières-sur-Marne|FRA|48.80|2.54
Laudio / Llodio|ESP|43.14|-2.96
Ardon|RUS|43.18|44.30
Mchinji|MWI|-13.80|32.88
El Chorrillo|PAN|8.95|-79.55
Kotel’niki|RUS|55.64|37.84
Priozërsk|RUS|61.04|30.13
Daboh|IND|26.00|78.88
Beloozërskiy|RUS|55.46|38.44
Crespo|ARG|-32.03|-60.31
Firmat|ARG|-33.46|-61.48
Lilienthal|DEU|53.14|8.90
Oskarshamn|SWE|57.26|16.45
Ouardenine|TUN|35.71|10.67
Autun|FRA|46.95|4.30
Sagua de Tánamo|CUB|20.58|-75.24
Saint-Avold|FRA|49.10|6.70
Zaqatala|AZE|41.63|46.64
Krapkowice|POL|50.48|17.97
Umm as Summāq|JOR|31.89|35.85
Tourlaville|FRA|49.64|-1.57
Bni Bouayach|MAR|35.11|-3.84
Felanitx|ESP|39.47|3.15
Kamenz|DEU|51.27|14.09
Pfullingen|DEU|48.46|9.23
Wer|IND|27.02|77.18
Łańcut|POL|50.07|22.23
Nasrullāhganj|IND|22.68|77.27
Pointe-à-Pitre|GLP|16.24|-61.54
Burghausen|DEU|48.17|12.83
Fond Parisien|HTI|18.51|-71.98
Kharsia|IND|21.99|83.10
San Martín de la Vega|ESP|40.21|-3.57
Neufahrn bei Freising|DEU|48.32|11.66
Johannisthal|DEU|52.45|13.51
Rhoon|NLD|51.86|4.42
Saint-Omer|FRA|50.75|2.26
Zwijndrecht|BEL|51.22|4.33
Kronach|DEU|50.24|11.33
Pataudi|IND|28.33|76.78
Kalocsa|HUN|46.53|18.97
Al Ḩazm|YEM|16.16|44.78
Alzey|DEU|49.75|8.12
Nidda|DEU|50.41|9.01
Sokołów Podlaski|POL|52.41|22.25
Gurmatkāl|IND|16.87|77.39
Morlanwelz-Mariemont|BEL|50.46|4.25
Mossendjo|COG|-2.95|12.70
Siquirres|CRI|10.10|-83.51
Argentan|FRA|48.74|-0.02
Blankenberge|BEL|51.31|3.13
Qormi|MLT|35.88|14.47
Wewak|PNG|-3.55|143.63
Abano Terme|ITA|45.36|11.79
Behat|IND|30.17|77.61
Kharabali|RUS|47.42|47.26
Lelydorp|SUR|5.70|-55.23
Nimāparha|IND|20.06|86.00
Studeničane|MKD|41.92|21.53
Vinica|MKD|41.88|22.51
Afipskiy|RUS|44.90|38.84
Marktredwitz|DEU|50.00|12.09
Archena|ESP|38.12|-1.30
Cēsis|LVA|57.31|25.27
Givors|FRA|45.59|4.77
Tavernes de la Valldigna|ESP|39.07|-0.27
Ischia Porto|ITA|40.74|13.95
Burhar|IND|23.21|81.53
Cento|ITA|44.73|11.29
Sestu|ITA|39.30|9.09
Wettingen|CHE|47.47|8.32
Kisvárda|HUN|48.22|22.08
Allschwil|CHE|47.55|7.54
Tiquisate|GTM|14.28|-91.36
Kierspe|DEU|51.13|7.59
Villa Yapacaní|BOL|-17.40|-63.83
Eersel|NLD|51.36|5.32
Krasnovishersk|RUS|60.41|57.08
Terter|AZE|40.34|46.93
Bad Langensalza|DEU|51.11|10.65
Barkā Kānā|IND|23.62|85.47
Pushkino|AZE|39.46|48.55
Bergeijk|NLD|51.32|5.36
San Benito Abad|COL|8.93|-75.03
Al Mahbūlah|KWT|29.14|48.13
Burlata|ESP|42.83|-1.62
Jalālī|IND|27.87|78.25
Diyadin|TUR|39.54|43.67
Jand|PAK|33.43|72.02
Szarvas|HUN|46.87|20.55
Sel’tso|RUS|53.37|34.10
Kuçovë|ALB|40.80|19.92
Pozzallo|ITA|36.73|14.85
Ptuj|SVN|46.42|15.87
‘Abasān al Kabīrah|PSE|31.32|34.34
Palamós|ESP|41.85|3.13
Río Segundo|ARG|-31.65|-63.91
Joinville-le-Pont|FRA|48.83|2.47
Grottaferrata|ITA|41.79|12.67
Wilten|AUT|47.26|11.39
Diego de Almagro|CHL|-26.37|-70.05
El Copey|COL|10.15|-73.96
Letlhakane|BWA|-21.41|25.59
Tettnang|DEU|47.67|9.59
Vettaikkaranpudur|IND|10.56|76.91
Chak Two Hundred Forty-nine Thal Development Authority|PAK|31.18|71.20
Bejucal|CUB|22.93|-82.39
Anūppur|IND|23.10|81.69
Norak|TJK|38.39|69.32
Dera Bugti|PAK|29.04|69.16
Koungou|MYT|-12.73|45.20
Wuustwezel|BEL|51.39|4.60
Reda|POL|54.61|18.35
Wildeshausen|DEU|52.89|8.43
Fermo|ITA|43.16|13.72
Kostrzyn nad Odrą|POL|52.59|14.65
Benicàssim|ESP|40.05|0.07
Humanes de Madrid|ESP|40.25|-3.83
Müllheim|DEU|47.81|7.63
Lempäälä|FIN|61.32|23.75
Abaza|RUS|52.66|90.09
Kafir Qala|AFG|34.67|61.07
El Fahs|TUN|36.37|9.91
Korntal|DEU|48.83|9.12
Eppelborn|DEU|49.40|6.97
Keta|GHA|5.92|0.99
Salamina|COL|5.41|-75.49
Debar|MKD|41.52|20.52
Mäntsälä|FIN|60.63|25.32
Ban Chalong|THA|7.84|98.34
Rhenen|NLD|51.96|5.57
Nachingwea|TZA|-10.37|38.76
Jhalidā|IND|23.37|85.98
Carquefou|FRA|47.30|-1.49
Sulechów|POL|52.08|15.63
Sátoraljaújhely|HUN|48.39|21.66
Fatehgarh Chūriān|IND|31.86|74.96
Tolosa|ESP|43.13|-2.08
Muramvya|BDI|-3.27|29.61
Nar'yan-Mar|RUS|67.64|53.00
Bad Wildungen|DEU|51.12|9.12
Cestas|FRA|44.74|-0.68
Hajdúnánás|HUN|47.85|21.43
Mao|TCD|14.12|15.31
Melzo|ITA|45.50|9.42
Eupen|BEL|50.63|6.04
Yasnogorsk|RUS|54.48|37.70
Nigrán|ESP|42.14|-8.81
Handlová|SVK|48.73|18.76
Dudelange|LUX|49.48|6.09
Tirumala|IND|13.68|79.35
Balmazújváros|HUN|47.62|21.35
Beni Khiar|TUN|36.47|10.78
Castelnau-le-Lez|FRA|43.63|3.90
Izazi|TZA|-7.20|35.73
Bhogpur|IND|31.55|75.64
Povorino|RUS|51.19|42.25
Bhattiprolu|IND|16.10|80.78
Sakchu-ŭp|PRK|40.39|125.05
Budva|MNE|42.29|18.84
Chicureo Abajo|CHL|-33.28|-70.65
Izluchinsk|RUS|60.98|76.92
Barjala|IND|23.62|91.36
Belaya Glina|RUS|46.08|40.87
Changuinola|PAN|9.43|-82.52
Leça da Palmeira|PRT|41.19|-8.70
Kesinga|IND|20.19|83.22
Kingstown Park|VCT|13.16|-61.23
Grimma|DEU|51.23|12.72
Sint-Genesius-Rode|BEL|50.75|4.36
Mahīshādal|IND|22.19|87.98
Gubbi|IND|13.31|76.94
Sompeta|IND|18.94|84.58
Yegorlykskaya|RUS|46.57|40.66
Kirsanov|RUS|52.65|42.72
Kızılcahamam|TUR|40.47|32.65
La Cabima|PAN|9.12|-79.54
Delta del Tigre|URY|-34.76|-56.36
Palazzolo sull'Oglio|ITA|45.60|9.89
Dumjor|IND|22.62|88.25
Rano|NGA|11.56|8.58
Kegalle|LKA|7.25|80.34
Aljaraque|ESP|37.27|-7.02
San Lucas Sacatepéquez|GTM|14.61|-90.66
Montecatini-Terme|ITA|43.88|10.77
Breaza|ROU|45.18|25.67
Kabala|SLE|9.59|-11.55
Kawage|JPN|34.80|136.55
Kireka|UGA|0.35|32.65
Narauli|IND|28.49|78.71
Arukutti|IND|9.87|76.35
Charlottenburg-Nord|DEU|52.53|13.29
Kolbermoor|DEU|47.85|12.07
Murudeshwara|IND|14.09|74.48
Kurtamysh|RUS|54.91|64.43
Primero de Enero|CUB|21.95|-78.43
Hang Dong|THA|18.69|98.92
Kerūr|IND|16.01|75.55
Callosa de Segura|ESP|38.12|-0.88
Pô|BFA|11.17|-1.15
Altstadt Nord|DEU|50.94|6.96
Kédougou|SEN|12.56|-12.18
Zürich (Kreis 11) / Oerlikon|CHE|47.41|8.54
Uetersen|DEU|53.69|9.66
Karlsfeld|DEU|48.23|11.48
Jocotenango|GTM|14.58|-90.74
Oborniki|POL|52.65|16.81
Samdari|IND|25.81|72.58
Bang Len|THA|14.02|100.17
Kasli|RUS|55.89|60.76
Saulgau|DEU|48.02|9.50
Józefów|POL|52.14|21.24
Montigny-lès-Cormeilles|FRA|48.98|2.20
Massaguet|TCD|12.48|15.44
Cartaya|ESP|37.28|-7.15
La Crau|FRA|43.15|6.07
Khasab|OMN|26.18|56.25
Firminy|FRA|45.39|4.29
Oschersleben|DEU|52.03|11.23
Nguigmi|NER|14.25|13.11
Kleinmachnow|DEU|52.41|13.23
Visoko|BIH|43.99|18.18
San Lorenzo de El Escorial|ESP|40.59|-4.15
Wittlich|DEU|49.99|6.89
Zhirnovsk|RUS|50.98|44.77
Nguékhokh|SEN|14.51|-17.00
Vadlapūdi|IND|14.31|79.80
Sinzig|DEU|50.54|7.25
Grumo Nevano|ITA|40.94|14.26
Konz|DEU|49.70|6.58
Vĩnh Yên|VNM|21.31|105.60
la Nucia|ESP|38.61|-0.13
Bako|ETH|5.78|36.57
Tizi Rached|DZA|36.67|4.19
V.S.K.Valasai (Dindigul-Dist.)|IND|10.32|78.15
Privolzhsk|RUS|57.39|41.29
Handiā|IND|25.36|82.19
Msowero|TZA|-6.53|37.20
Bondo|COD|3.81|23.69
Sarwār|IND|26.06|75.01
Takhatpur|IND|22.13|81.87
Mo i Rana|NOR|66.31|14.14
Forssa|FIN|60.81|23.62
Osuna|ESP|37.24|-5.10
Zürich (Kreis 11) / Seebach|CHE|47.42|8.55
Pailin|KHM|12.85|102.61
Sarāi Mīr|IND|26.03|82.92
Tqvarch'eli|GEO|42.84|41.68
Amorebieta|ESP|43.22|-2.73
Oria|ESP|43.26|-2.02
Reinheim|DEU|49.83|8.84
Kurayyimah|JOR|32.28|35.60
Kosaya Gora|RUS|54.12|37.54
Libiąż|POL|50.10|19.32
Kukës|ALB|42.08|20.42
Nevel’|RUS|56.02|29.93
Nishinoomote|JPN|30.73|131.00
Bastia umbra|ITA|43.06|12.55
Chākia|IND|26.42|85.05
Acqui Terme|ITA|44.68|8.47
Bilopillya|UKR|51.15|34.31
Cercola|ITA|40.86|14.36
Holzwickede|DEU|51.50|7.63
Yabēlo|ETH|4.88|38.08
Bohodukhiv|UKR|50.16|35.53
Orsay|FRA|48.70|2.19
Katangi|IND|23.44|79.80
Yelenendorf|AZE|40.59|46.32
Raduzhnyy|RUS|56.00|40.34
Renens|CHE|46.54|6.59
Brakel|DEU|51.72|9.19
Saint-Amand-les-Eaux|FRA|50.45|3.43
Teo|ESP|42.75|-8.50
Zubia|ESP|37.12|-3.58
Weesp|NLD|52.31|5.04
Çerkeş|TUR|40.81|32.89
Weißenburg in Bayern|DEU|49.03|10.97
Kara Suu|KGZ|40.70|72.87
Palanga|LTU|55.92|21.07
Singarāyakonda|IND|15.23|80.03
Moita|PRT|38.65|-8.99
Tarifa|ESP|36.01|-5.61
Druskininkai|LTU|54.02|23.99
Taufkirchen|DEU|48.05|11.62
Middelkerke|BEL|51.19|2.82
Mosta|MLT|35.91|14.43
Zapolyarnyy|RUS|69.42|30.81
La Pomme|FRA|43.29|5.44
Le Pré-Saint-Gervais|FRA|48.89|2.40
Lasarte|ESP|43.27|-2.02
Mendefera|ERI|14.89|38.82
Aprelevka|RUS|55.55|37.08
Lucé|FRA|48.44|1.46
Pāveh|IRN|35.04|46.36
Domodossola|ITA|46.12|8.29
Les Clayes-sous-Bois|FRA|48.82|1.99
Obock|DJI|11.97|43.29
Dęblin|POL|51.56|21.85
Ipinda|TZA|-9.48|33.90
La Baule-Escoublac|FRA|47.29|-2.36
Sa‘īr|PSE|31.58|35.14
Kortenberg|BEL|50.89|4.54
Malacky|SVK|48.44|17.02
San Pa Tong|THA|18.63|98.90
Alsfeld|DEU|50.75|9.27
Rawa Mazowiecka|POL|51.76|20.25
Dāmnagar|IND|21.69|71.52
Kasterlee|BEL|51.24|4.97
Saýat|TKM|38.78|63.88
Seydi|TKM|39.48|62.91
Tonota|BWA|-21.44|27.46
Izyaslav|UKR|50.12|26.82
Tunapuna|TTO|10.65|-61.39
Markova|RUS|52.21|104.22
Mto wa Mbu|TZA|-3.35|35.85
Naaldwijk|NLD|51.99|4.21
Kedrovka|RUS|55.52|86.10
Pout|SEN|14.77|-17.06
Socorro|COL|6.47|-73.26
Doda|IND|33.15|75.55
Munster|DEU|52.99|10.09
Gartenstadt|DEU|49.46|8.40
Uchiza|PER|-8.46|-76.46
Usevia|TZA|-7.10|31.23
Nakanojōmachi|JPN|36.59|138.84
La Unión|ESP|37.62|-0.88
Piazza Armerina|ITA|37.38|14.37
Harpālpur|IND|25.29|79.33
Kronberg|DEU|50.18|8.52
Bar|MNE|42.09|19.10
Kalānaur|IND|28.83|76.40
Santuario|COL|6.14|-75.26
Nässjö|SWE|57.65|14.70
Sacavém|PRT|38.79|-9.11
Bangolo|CIV|7.01|-7.49
Makinsk|KAZ|52.63|70.42
Centre de Flacq|MUS|-20.19|57.71
Schmalkalden|DEU|50.72|10.44
Bolotnoye|RUS|55.67|84.40
Kiyawa|NGA|11.78|9.61
Bắc Kạn|VNM|22.15|105.83
Mezőkövesd|HUN|47.82|20.58
Volgorechensk|RUS|57.44|41.16
Zalţan|LBY|32.95|11.87
Diepenbeek|BEL|50.91|5.42
La Concepción|PAN|8.51|-82.62
Tharu Shah|PAK|26.94|68.12
Moram|IND|17.79|76.47
Quisqueya|DOM|18.56|-69.41
Akureyri|ISL|65.68|-18.09
La Breita|PER|-4.26|-80.89
Lessines|BEL|50.71|3.84
Bruntál|CZE|49.99|17.46
Flórina|GRC|40.78|21.41
Myślenice|POL|49.83|19.94
Dourbali|TCD|11.81|15.87
Sin-le-Noble|FRA|50.36|3.13
Toul|FRA|48.68|5.89
Bhitarwār|IND|25.79|78.11
Zimovniki|RUS|47.15|42.47
Utebo|ESP|41.71|-1.00
Rutigliano|ITA|41.01|17.01
Reftinskiy|RUS|57.09|61.68
Bad Aibling|DEU|47.86|12.01
Bel Air Rivière Sèche|MUS|-20.26|57.75
Deba|NGA|10.21|11.39
Pozoblanco|ESP|38.38|-4.85
Velp|NLD|51.99|5.97
Ariel|ISR|32.11|35.18
Fresno|COL|5.15|-75.04
Kongsberg|NOR|59.67|9.65
Igbor|NGA|7.45|8.61
Enem|RUS|44.93|38.91
Ribera|ITA|37.50|13.27
Güimar|ESP|28.31|-16.41
Pennādam|IND|11.40|79.24
Ðông Hà|VNM|16.82|107.10
Svobody|RUS|44.03|43.05
Horten|NOR|59.42|10.48
Kobyłka|POL|52.34|21.20
Wakimachi|JPN|34.07|134.15
Sint-Gillis-Waas|BEL|51.22|4.12
Jona|CHE|47.23|8.84
Kreuzlingen|CHE|47.65|9.18
Goražde|BIH|43.67|18.98
Halver|DEU|51.19|7.50
Huércal-Overa|ESP|37.39|-1.94
Hazorasp|UZB|41.32|61.07
Pleszew|POL|51.90|17.79
Bellaria-Igea Marina|ITA|44.14|12.47
Templin|DEU|53.12|13.50
‘Anjarah|JOR|32.31|35.75
Parets del Vallès|ESP|41.57|2.23
Candelaria|PRI|18.40|-66.21
Naushahro Firoz|PAK|26.84|68.12
Dajal|PAK|29.56|70.38
Marseille 16|FRA|43.36|5.33
Зуунмод|MNG|47.71|106.95
Ciénaga de Oro|COL|8.87|-75.62
Mühldorf|DEU|48.25|12.52
Ilovays’k|UKR|47.92|38.20
Babana|NGA|10.43|3.81
Kundgol|IND|15.26|75.25
San Vito dei Normanni|ITA|40.66|17.71
Rozdil’na|UKR|46.84|30.08
Egbe|NGA|8.22|5.52
Negotin|SRB|44.23|22.53
Covilhã|PRT|40.28|-7.51
Eilenburg|DEU|51.46|12.63
Kafr Kannā|ISR|32.75|35.34
Salaspils|LVA|56.86|24.37
Muroto-misakicho|JPN|33.29|134.17
Zaysan|KAZ|47.47|84.87
Tapolca|HUN|46.88|17.44
Gjøvik|NOR|60.80|10.69
Schmelz|DEU|49.43|6.85
Tougan|BFA|13.07|-3.07
Aci Castello|ITA|37.56|15.15
Bargi|IND|22.99|79.88
Heiligensee|DEU|52.61|13.25
Ad Dasmah|KWT|29.36|48.00
Mölnlycke|SWE|57.66|12.12
Daur|PAK|26.46|68.32
Jarwal|IND|27.16|81.54
Villeneuve-le-Roi|FRA|48.74|2.40
Chon Daen|THA|16.19|100.86
Nichlaul|IND|27.31|83.73
Słubice|POL|52.35|14.56
Százhalombatta|HUN|47.33|18.94
Zeralda|DZA|36.71|2.84
Salonta|ROU|46.80|21.65
Haar|DEU|48.11|11.73
La Paz|HND|14.32|-87.68
Middelharnis|NLD|51.76|4.17
Beroun|CZE|49.96|14.07
Kronberg Tal|DEU|50.18|8.50
Romano di Lombardia|ITA|45.52|9.75
Ifanadiana|MDG|-21.30|47.63
Balassagyarmat|HUN|48.07|19.30
Kodoli|IND|16.88|74.19
Chaves|PRT|41.74|-7.47
Ramada|PRT|38.80|-9.19
Pūndri|IND|29.76|76.56
Bhadaur|IND|30.48|75.33
Dursunbey|TUR|39.59|28.63
Judeida Makr|ISR|32.93|35.16
Friedrichshagen|DEU|52.45|13.62
Tājpur|IND|29.16|78.48
Kampung Simpang Renggam|MYS|1.83|103.30
Mazargues|FRA|43.25|5.40
Bedēsa|ETH|8.90|40.78
Chervonopartyzans’k|UKR|48.08|39.80
Saint-Jean-de-la-Ruelle|FRA|47.91|1.86
Hopa|TUR|41.39|41.42
Zielonka|POL|52.30|21.16
Morlaix|FRA|48.58|-3.83
North Guwāhāti|IND|26.20|91.72
Uherský Brod|CZE|49.03|17.65
Lat Yao|THA|15.75|99.79
Sigli|IDN|5.38|95.96
Arang|IND|21.20|81.97
Montemurlo|ITA|43.93|11.04
Walcourt|BEL|50.25|4.44
Bykhaw|BLR|53.52|30.25
Devgarh|IND|25.53|73.91
Bānapur|IND|19.78|85.17
Aginskoye|RUS|51.10|114.53
Bendorf|DEU|50.42|7.58
Denizciler|TUR|36.64|36.21
Kholmskiy|RUS|44.85|38.38
Murbād|IND|19.25|73.39
Baymak|RUS|52.59|58.32
Ilām|NPL|26.91|87.93
Puerto Rico|ARG|-26.80|-55.02
Taşköprü|TUR|41.51|34.21
Boulsa|BFA|12.67|-0.57
Perundurai|IND|11.28|77.59
Ariccia|ITA|41.72|12.67
Gwadabawa|NGA|13.36|5.24
Kalmthout|BEL|51.38|4.48
Karukh|AFG|34.48|62.59
Arbatache|DZA|36.64|3.37
Radlin|POL|50.05|18.48
Porriño|ESP|42.16|-8.62
Nizhnyaya Salda|RUS|58.08|60.72
Yovon|TJK|38.31|69.04
Nanganga|TZA|-10.38|39.15
Portogruaro|ITA|45.78|12.84
Beli|NGA|7.86|10.97
Mūndwa|IND|27.06|73.82
Wijk bij Duurstede|NLD|51.97|5.34
Illela|NGA|13.73|5.30
Lübbenau|DEU|51.86|13.95
Montargis|FRA|48.00|2.73
Atuntaqui|ECU|0.33|-78.21
Al ‘Ayzarīyah|PSE|31.77|35.27
Same|TZA|-4.07|37.73
Skvyra|UKR|49.73|29.67
Yorosso|MLI|12.36|-4.78
Calangute|IND|15.54|73.76
Andahuaylas|PER|-13.66|-73.39
Sarāi Ākil|IND|25.38|81.51
Renningen|DEU|48.77|8.94
Parit Raja|MYS|1.87|103.11
Ciriè|ITA|45.23|7.60
Soisy-sous-Montmorency|FRA|48.99|2.30
Amet|IND|25.31|73.93
Bad Tölz|DEU|47.76|11.56
Bischheim|FRA|48.62|7.75
Andalucía|COL|4.17|-76.17
Flers|FRA|48.74|-0.57
Nümbrecht|DEU|50.90|7.54
Svitavy|CZE|49.76|16.47
Delcevo|MKD|41.97|22.77
Konstantynów Łódzki|POL|51.75|19.33
Ban Phe|THA|12.63|101.44
Inawashiro|JPN|37.57|140.12
Saraktash|RUS|51.79|56.36
Ban Selaphum|THA|16.02|103.95
Alotenango|GTM|14.49|-90.80
Ranst|BEL|51.19|4.57
Marly-le-Roi|FRA|48.87|2.08
Naregal|IND|15.57|75.81
Oerlinghausen|DEU|51.95|8.66
Kuusamo|FIN|65.97|29.18
Lyepyel’|BLR|54.88|28.70
Pādegān-e Manjīl|IRN|36.74|49.42
Ducos|MTQ|14.58|-60.97
Bukit Rambai|MYS|2.26|102.18
Lattes|FRA|43.57|3.90
Rāybāg|IND|16.49|74.77
Mirandola|ITA|44.89|11.07
Néa Erythraía|GRC|38.09|23.82
Chudovo|RUS|59.12|31.68
Kralupy nad Vltavou|CZE|50.24|14.31
Wamba|COD|2.15|27.99
Bagdogra|IND|26.70|88.31
Lebbeke|BEL|51.00|4.13
Boksitogorsk|RUS|59.47|33.85
Indergarh|IND|26.94|79.67
Enkhuizen|NLD|52.70|5.29
Hummelsbüttel|DEU|53.65|10.04
Kantyshevo|RUS|43.23|44.63
Moosburg|DEU|48.47|11.94
Wittstock|DEU|53.16|12.48
El Astillero|ESP|43.40|-3.82
Nīlokheri|IND|29.84|76.93
Yasnyy|RUS|51.03|59.87
Kommunar|RUS|59.62|30.39
San Giovanni in Fiore|ITA|39.25|16.70
Alangāyam|IND|12.62|78.75
Aileu|TLS|-8.73|125.57
Chimbarongo|CHL|-34.71|-71.04
Pombal|PRT|39.92|-8.63
Howli|IND|26.42|90.98
Gavrilov-Yam|RUS|57.30|39.85
Barrancas|COL|10.96|-72.79
Banūr|IND|30.55|76.72
Bulgan|MNG|48.81|103.53
San Bonifacio|ITA|45.40|11.27
Al Hilāliyya|SDN|14.94|33.23
Mehtar Lām|AFG|34.67|70.21
Urk|NLD|52.66|5.60
Ilongero|TZA|-4.67|34.87
Bhopalwala|PAK|32.43|74.36
Wervik|BEL|50.78|3.04
Tonj|SSD|7.27|28.68
Saint-Cyr-sur-Loire|FRA|47.40|0.67
Agropoli|ITA|40.35|14.99
Chhoti Sādri|IND|24.38|74.70
Phirangipuram|IND|16.29|80.26
Munkkiniemi|FIN|60.20|24.88
Polyarnyy|RUS|69.20|33.45
Ejea de los Caballeros|ESP|42.13|-1.14
Paolo VI|ITA|40.52|17.27
Meerane|DEU|50.85|12.46
San Pietro a Patierno|ITA|40.89|14.29
Chhala|IND|23.31|72.77
Al Jawf|LBY|24.20|23.29
Poptún|GTM|16.33|-89.42
Fos-sur-Mer|FRA|43.44|4.94
Mae Ramat|THA|16.98|98.52
Castelfranco Emilia|ITA|44.59|11.05
Sanxenxo|ESP|42.40|-8.81
Cham|DEU|49.23|12.66
Lom Sak|THA|16.78|101.24
Arcueil|FRA|48.80|2.33
Oberasbach|DEU|49.42|10.96
La Pineda|ESP|41.08|1.19
Valenza|ITA|45.01|8.64
Vilaseca|ESP|42.06|2.26
Kafr Qāsim|ISR|32.11|34.98
Onex|CHE|46.18|6.10
Kemer|TUR|36.60|30.56
Adjud|ROU|46.10|27.17
Akhaltsikhe|GEO|41.64|42.98
Haukipudas|FIN|65.18|25.35
Tiszaújváros|HUN|47.93|21.08
Paharpur|PAK|32.11|70.97
Stabroek|BEL|51.33|4.37
Loikaw|MMR|19.68|97.21
Orikhiv|UKR|47.57|35.79
Calceta|ECU|-0.85|-80.16
Takhatgarh|IND|25.32|73.00
Lingolsheim|FRA|48.56|7.68
Adam|OMN|22.38|57.53
Préveza|GRC|38.96|20.75
Wadern|DEU|49.54|6.89
Michelstadt|DEU|49.68|9.00
Fornacelle|ITA|43.92|11.04
Londerzeel|BEL|51.00|4.30
Wörth am Rhein|DEU|49.05|8.26
Bhānpurī|IND|21.09|80.93
Sardulgarh|IND|29.69|75.24
Cassano d'Adda|ITA|45.53|9.52
Vitré|FRA|48.12|-1.21
Tui|ESP|42.05|-8.64
Naldurg|IND|17.82|76.28
Suvorovskaya|RUS|44.19|42.66
Mala|PER|-12.66|-76.63
Pollença|ESP|39.88|3.02
Rahimatpur|IND|17.59|74.20
Schlüchtern|DEU|50.35|9.53
Ellinikó|GRC|37.89|23.74
Mūlki|IND|13.09|74.79
Srīperumbūdūr|IND|12.97|79.94
Sabak Bernam|MYS|3.77|100.99
Vitry-le-François|FRA|48.72|4.58
Arsk|RUS|56.09|49.88
Chirpan|BGR|42.20|25.33
Əhmədbəyli|AZE|39.88|48.39
Tak Bai|THA|6.26|102.05
Zürich (Kreis 11) / Affoltern|CHE|47.42|8.51
Bālugaon|IND|20.18|85.11
Rožnov pod Radhoštěm|CZE|49.46|18.14
Ílhavo|PRT|40.60|-8.67
Torvaianica|ITA|41.62|12.46
Kangaba|MLI|11.93|-8.42
Sonsón|COL|5.71|-75.31
Elbeuf|FRA|49.29|1.00
Santa Maria|CPV|16.60|-22.91
Heilbad Heiligenstadt|DEU|51.38|10.14
Bilthra|IND|26.13|83.89
Eğirdir|TUR|37.87|30.85
Navalmoral de la Mata|ESP|39.89|-5.54
Karlivka|UKR|49.46|35.13
Tekkeköy|TUR|41.21|36.46
Askøy|NOR|60.40|5.18
Gribanovskiy|RUS|51.46|41.98
Khānāpur|IND|15.64|74.51
Promyshlennaya|RUS|54.92|85.64
Parede|PRT|38.69|-9.35
Kibara|TZA|-2.15|33.45
Aghsu|AZE|40.57|48.40
Ostrov|CZE|50.31|12.94
Kayar|SEN|14.92|-17.12
Wolfratshausen|DEU|47.91|11.42
Baumschulenweg|DEU|52.47|13.49
Lospalos|TLS|-8.52|127.00
Blomberg|DEU|51.94|9.09
Akonolinga|CMR|3.77|12.25
Ngerengere|TZA|-6.75|38.12
Khetri|IND|28.00|75.79
Korsholm|FIN|63.11|21.68
Kolāras|IND|25.22|77.61
Tena|ECU|-0.99|-77.81
Falköping|SWE|58.17|13.55
Kamwenge|UGA|0.19|30.45
Serinhisar|TUR|37.58|29.27
Radzionków|POL|50.40|18.90
Mendarda|IND|21.32|70.44
Luduş|ROU|46.48|24.10
Ermitagaña|ESP|42.81|-1.66
Berga|ESP|42.10|1.85
Międzyrzec Podlaski|POL|51.99|22.78
Playa del Ingles|ESP|27.76|-15.58
Tradate|ITA|45.71|8.91
Banepā|NPL|27.63|85.52
Ribnitz-Damgarten|DEU|54.24|12.46
Kondrovo|RUS|54.81|35.93
Sake|COD|-1.57|29.04
Castilleja de la Cuesta|ESP|37.39|-6.05
Taleigao|IND|15.47|73.83
Balāţah|PSE|32.21|35.29
Veracruz|PAN|8.89|-79.63
Novoul’yanovsk|RUS|54.15|48.39
Pallasovka|RUS|50.05|46.88
Steenwijk|NLD|52.79|6.12
Terzigno|ITA|40.80|14.49
Zossen|DEU|52.22|13.45
Tabou|CIV|4.42|-7.35
Mboursou Léré|TCD|9.76|14.15
Selb|DEU|50.17|12.13
Kepala Batas|MYS|5.52|100.43
Dutse|NGA|11.76|9.34
Haaltert|BEL|50.91|4.00
Tirebolu|TUR|41.01|38.81
San Salvo|ITA|42.04|14.73
Uttarkāshi|IND|30.73|78.44
Gualaceo|ECU|-2.89|-78.78
Phu Khiao|THA|16.38|102.13
Wenjī|ETH|8.45|39.28
Zürich (Kreis 10) / Höngg|CHE|47.40|8.50
Gescher|DEU|51.95|7.00
Naarden|NLD|52.30|5.16
Albenga|ITA|44.05|8.22
Moirāng|IND|24.50|93.78
Pidhorodne|UKR|48.58|35.11
Nirmāli|IND|26.31|86.59
Busko-Zdrój|POL|50.47|20.72
Laukaa|FIN|62.41|25.95
Puma|TZA|-5.00|34.73
Albolote|ESP|37.23|-3.66
Horodok|UKR|49.16|26.58
Pokachi|RUS|61.72|75.37
Santa Cruz de la Palma|ESP|28.68|-17.76
Sevan|ARM|40.55|44.94
Tensta|SWE|59.39|17.90
Amroli|IND|21.25|72.84
Bhānpura|IND|24.51|75.75
Yuza|JPN|39.02|139.93
Chalāla|IND|21.41|71.17
Banaz|TUR|38.74|29.75
Ardea|ITA|41.61|12.54
Condeixa-a-Nova|PRT|40.11|-8.50
Shurugwi|ZWE|-19.67|30.01
Horasan|TUR|40.04|42.16
Madambakkam|IND|12.85|80.05
Trentola-Ducenta|ITA|40.98|14.17
Visé|BEL|50.74|5.70
Mahiari|IND|22.59|88.24
Plast|RUS|54.37|60.81
Naraina|IND|26.79|75.21
Mentana|ITA|42.04|12.64
Alfragide|PRT|38.73|-9.22
Gossau|CHE|47.42|9.25
Phuntsholing|BTN|26.85|89.39
Mahébourg|MUS|-20.41|57.70
Monzón|ESP|41.91|0.19
Tandahimba|TZA|-10.75|39.63
Kiruna|SWE|67.86|20.23
Nerviano|ITA|45.55|8.98
Adampur|IND|31.43|75.71
Hochheim am Main|DEU|50.01|8.35
Aurād|IND|18.25|77.42
Den Chai|THA|17.98|100.05
Chisec|GTM|15.81|-90.29
Río Blanco|NIC|12.93|-85.22
Villaquilambre|ESP|42.65|-5.56
Maghar|IND|26.76|83.13
São Pedro da Cova|PRT|41.14|-8.50
Beshkent|UZB|38.82|65.65
Ryl’sk|RUS|51.57|34.68
Strzegom|POL|50.96|16.35
Jatāra|IND|25.01|79.05
Nong Kung Si|THA|16.65|103.30
San Fernando de Monte Cristi|DOM|19.85|-71.65
Vila Real|PRT|41.30|-7.74
Amboanjo|MDG|-22.00|47.85
Ambohitrolomahitsy|MDG|-18.70|47.68
Banlung|KHM|13.74|106.99
Bechem|GHA|7.09|-2.02
Duayaw-Nkwanta|GHA|7.17|-2.10
Kalodzishchy|BLR|53.94|27.78
Kudepsta|RUS|43.50|39.89
Muheza|TZA|-5.17|38.78
Mundgod|IND|14.97|75.04
Nevel’sk|RUS|46.68|141.86
Nīkshahr|IRN|26.23|60.21
Parvomay|BGR|42.10|25.22
Sadabe|MDG|-18.63|47.70
Scarborough|TTO|11.18|-60.74
Zvečan|XKK|42.91|20.84
Pamiers|FRA|43.12|1.61
Kaset Sombun|THA|16.28|101.95
Montereau-Fault-Yonne|FRA|48.38|2.95
San Diego|CRI|9.90|-84.00
Hilvan|TUR|37.59|38.96
Ihosy|MDG|-22.40|46.13
Stekene|BEL|51.21|4.04
Ermenek|TUR|36.64|32.89
Eutin|DEU|54.14|10.61
Piñas|ECU|-3.68|-79.68
Ubrique|ESP|36.68|-5.45
Catumbela|AGO|-12.43|13.55
Coronda|ARG|-31.97|-60.92
Saint-Joseph|MTQ|14.67|-61.04
Dunaharaszti|HUN|47.35|19.10
Vasind|IND|19.41|73.26
Bārah|SDN|13.70|30.37
Denderleeuw|BEL|50.89|4.08
Tulle|FRA|45.27|1.77
L'Isle-sur-la-Sorgue|FRA|43.92|5.05
San Antonio Oeste|ARG|-40.73|-64.95
Este|ITA|45.22|11.66
Sestri Levante|ITA|44.27|9.40
Бережани|UKR|49.45|24.93
Bhan|PAK|26.56|67.72
Dukku|NGA|10.82|10.77
Torremaggiore|ITA|41.69|15.29
Bogo|CMR|10.73|14.61
Isfana|KGZ|39.84|69.53
Kushk|AFG|33.30|61.95
Octeville|FRA|49.63|-1.64
Bealanana|MDG|-14.54|48.75
Narwar|IND|25.64|77.91
Qŭshkŭpir|UZB|41.53|60.35
Bhindār|IND|24.50|74.19
Isernia|ITA|41.60|14.23
Kavalerovo|RUS|44.27|135.05
Medvedovskaya|RUS|45.45|39.02
Mula|ESP|38.04|-1.49
Tuen Mun|HKG|22.39|113.97
Manjhanpur|IND|25.53|81.38
Vişeu de Sus|ROU|47.72|24.43
Bermeo|ESP|43.42|-2.72
La Sierpe|CUB|21.77|-79.27
Depālpur|IND|22.85|75.54
Puerto Aysén|CHL|-45.40|-72.69
Palmela|PRT|38.57|-8.90
Novouzensk|RUS|50.46|48.14
Sint-Oedenrode|NLD|51.57|5.46
Mach|PAK|29.86|67.33
Buulobarde|SOM|3.85|45.57
Kyzyl-Suu|KGZ|42.34|78.01
Muttenz|CHE|47.52|7.65
Alnāvar|IND|15.43|74.74
Barbastro|ESP|42.04|0.13
Carmelo|URY|-34.00|-58.28
Tassin-la-Demi-Lune|FRA|45.75|4.79
Bundibugyo|UGA|0.71|30.06
Gemerek|TUR|39.18|36.07
Malampaka|TZA|-3.13|33.53
Ntungamo|UGA|-0.88|29.65
Trzcianka|POL|53.04|16.46
Zaghouan|TUN|36.40|10.14
Bad Reichenhall|DEU|47.73|12.88
Zarumilla|PER|-3.50|-80.27
Tanakpur|IND|29.07|80.11
Piossasco|ITA|44.99|7.46
Lugoba|TZA|-6.45|38.33
Hînceşti|MDA|46.83|28.59
San Miniato|ITA|43.68|10.85
Qalansuwa|ISR|32.28|34.98
Pridonskoy|RUS|51.68|39.07
Krasnoobsk|RUS|54.92|82.99
Ngara|TZA|-2.51|30.66
Torrox|ESP|36.76|-3.95
Xo‘jaobod|UZB|40.67|72.56
Hashtrūd|IRN|37.48|47.05
Jāwad|IND|24.60|74.86
Caldes de Montbui|ESP|41.63|2.17
Kutiyāna|IND|21.62|69.98
Råsunda|SWE|59.37|18.00
Cartagena|CHL|-33.55|-71.61
San Jorge|ARG|-31.90|-61.86
Bonny|NGA|4.45|7.17
Fafe|PRT|41.45|-8.17
Zandvoort|NLD|52.37|4.53
Brzesko|POL|49.97|20.61
Cariamanga|ECU|-4.33|-79.56
Ra-ngae|THA|6.30|101.73
Dour|BEL|50.40|3.78
Sant Celoni|ESP|41.69|2.49
Gilching|DEU|48.11|11.29
Amarpātan|IND|24.31|80.98
Menzelinsk|RUS|55.73|53.10
Wels|AUT|48.17|14.03
Jūnāgarh|IND|19.86|82.93
Marche-en-Famenne|BEL|50.23|5.34
Sibanicú|CUB|21.24|-77.53
La Libertad|SLV|13.49|-89.32
Bad Arolsen|DEU|51.38|9.01
Destelbergen|BEL|51.06|3.80
Janeng|BWA|-25.42|25.55
Bayındır|TUR|38.22|27.65
Pendino|ITA|40.85|14.26
Eltville|DEU|50.03|8.12
Matamey|NER|13.42|8.47
Stockach|DEU|47.85|9.01
Bang Rakam|THA|16.76|100.12
Challapalle|IND|16.12|80.93
Villa Nueva|ARG|-32.43|-63.25
Papanasam|IND|10.93|79.27
Konārka|IND|19.90|86.11
Sabana Grande de Boyá|DOM|18.94|-69.79
Bua Yai|THA|15.59|102.43
Boden|SWE|65.83|21.69
Mahudha|IND|22.82|72.94
Tuchkovo|RUS|55.60|36.47
Sawang Daen Din|THA|17.48|103.46
Bouguenais|FRA|47.18|-1.62
Mwandiga|TZA|-4.83|29.66
Obrenovac|SRB|44.65|20.20
Lede|BEL|50.97|3.99
San Ignacio|BLZ|17.16|-89.07
Saoula|DZA|36.70|3.02
Danilov|RUS|58.19|40.17
Wil|CHE|47.46|9.05
Nykøbing Falster|DNK|54.77|11.87
Årsta|SWE|59.30|18.05
Villanueva de la Cañada|ESP|40.45|-4.00
Bet She’an|ISR|32.50|35.50
Savigliano|ITA|44.65|7.66
Vasil’yevo|RUS|55.83|48.72
Nyon|CHE|46.38|6.24
Kukmor|RUS|56.19|50.89
Ma'rib|YEM|15.46|45.33
Jędrzejów|POL|50.64|20.30
Verneuil-sur-Seine|FRA|48.97|1.96
Verrières-le-Buisson|FRA|48.75|2.27
Bo Phloi|THA|14.33|99.51
Goth Radhan|PAK|27.20|67.95
Kristiansund|NOR|63.11|7.73
Schneeberg|DEU|50.59|12.64
Diepholz|DEU|52.61|8.37
Mikumi|TZA|-7.40|36.98
Achkhoy-Martan|RUS|43.19|45.28
Anjala|FIN|60.68|26.83
Balaguer|ESP|41.79|0.81
Akkol’|KAZ|53.30|69.60
Fót|HUN|47.62|19.19
Urziceni|ROU|44.72|26.63
Gourcy|BFA|13.21|-2.36
Amaliáda|GRC|37.80|21.35
Plavsk|RUS|53.71|37.29
Tsaratanana|MDG|-16.80|47.65
Nāgamangala|IND|12.82|76.75
Floreşti|MDA|47.89|28.29
Ginir|ETH|7.14|40.71
Adelfia|ITA|41.00|16.87
Heidenau|DEU|50.97|13.87
Essen|BEL|51.47|4.47
Honnāli|IND|14.24|75.65
Serinyol|TUR|36.36|36.21
Āmta|IND|22.58|88.01
Marumori|JPN|37.92|140.77
Pontivy|FRA|48.07|-2.96
Kadod|IND|21.22|73.22
Baia Sprie|ROU|47.66|23.69
Chimichagua|COL|9.26|-73.81
Le Vésinet|FRA|48.89|2.13
Harsūd|IND|22.10|76.73
Rakvere|EST|59.35|26.36
Ts’q’alt’ubo|GEO|42.33|42.60
Belonia|IND|23.25|91.45
Korgan|TUR|40.82|37.35
Beri Khās|IND|28.70|76.58
Chelak|UZB|39.92|66.86
Boguszów-Gorce|POL|50.76|16.20
Koāth|IND|25.33|84.26
Sallanches|FRA|45.94|6.63
Bytów|POL|54.17|17.49
Deshnoke|IND|27.80|73.34
Gryfice|POL|53.92|15.20
Przasnysz|POL|53.02|20.88
Mungaa|TZA|-4.97|34.88
Neustadt bei Coburg|DEU|50.33|11.12
Media Luna|CUB|20.14|-77.44
Kānke|IND|23.43|85.32
Abreus|CUB|22.28|-80.57
Cabeceiras de Basto|PRT|41.51|-7.99
Korrewegwijk|NLD|53.23|6.57
Melegnano|ITA|45.36|9.32
Lakinsk|RUS|56.02|39.95
Montivilliers|FRA|49.55|0.19
Nowogard|POL|53.67|15.12
Pacho|COL|5.13|-74.16
Vobkent Shahri|UZB|40.00|64.50
Vilshofen|DEU|48.63|13.19
Arcore|ITA|45.63|9.32
Az Zuwāydah|PSE|31.44|34.38
Hirekerūr|IND|14.46|75.40
Domont|FRA|49.03|2.33
Bobingen|DEU|48.27|10.83
Illéla|NER|14.46|5.24
Puerto López|COL|4.10|-72.96
Orta Nova|ITA|41.33|15.71
Poronaysk|RUS|49.22|143.10
Phaphūnd|IND|26.60|79.46
Sillamäe|EST|59.40|27.76
Babrāla|IND|28.26|78.41
Ilanskiy|RUS|56.23|96.07
Ushibukamachi|JPN|32.20|130.02
Āthagarh|IND|20.52|85.63
Kumla|SWE|59.13|15.14
Losheim|DEU|49.51|6.75
Boda|CAF|4.32|17.47
Česká Třebová|CZE|49.90|16.44
Camoapa|NIC|12.38|-85.51
Malīhābād|IND|26.92|80.71
Péruwelz|BEL|50.51|3.59
Llaillay|CHL|-32.84|-70.96
Scordia|ITA|37.30|14.84
Gennep|NLD|51.70|5.97
Jhūsi|IND|25.44|81.91
Ürgüp|TUR|38.63|34.91
Bar|UKR|49.08|27.68
Wassenberg|DEU|51.10|6.15
Blanquefort|FRA|44.91|-0.64
Tagta|TKM|41.65|59.92
Río Ceballos|ARG|-31.16|-64.32
Maardu|EST|59.47|24.98
Gubin|POL|51.95|14.73
Sacile|ITA|45.95|12.50
Colle di Val d'Elsa|ITA|43.42|11.13
Bode Saadu|NGA|8.94|4.78
Mittweida|DEU|50.99|12.98
Balezino|RUS|57.98|53.01
Thap Than|THA|15.46|99.89
Rijau|NGA|11.10|5.26
Złotoryja|POL|51.13|15.92
Osimo|ITA|43.49|13.48
Al Baţţālīyah|SAU|25.43|49.63
Gummidipundi|IND|13.41|80.11
Shirhatti|IND|15.23|75.58
Venezuela|CUB|21.74|-78.79
Nauen|DEU|52.61|12.87
Yanqul|OMN|23.59|56.54
Alpignano|ITA|45.09|7.52
Kashin|RUS|57.36|37.61
Sudak|UKR|44.85|34.97
Yujing|TWN|23.12|120.46
Cardedeu|ESP|41.64|2.36
San Juan Bautista|PRY|-26.67|-57.15
Sigmaringen|DEU|48.09|9.23
Dabas|HUN|47.19|19.31
Douarnenez|FRA|48.10|-4.33
Rypin|POL|53.07|19.41
Bang Ban|THA|14.37|100.49
Elmalı|TUR|36.74|29.92
Huai Yot|THA|7.79|99.63
Le Camas|FRA|43.29|5.39
Gebre Guracha|ETH|9.80|38.40
Bergschenhoek|NLD|51.99|4.50
Corinto|COL|3.17|-76.26
Teonthar|IND|24.98|81.64
Babenhausen|DEU|49.97|8.95
Porto Empedocle|ITA|37.29|13.52
Tessenderlo|BEL|51.07|5.09
Großenhain|DEU|51.29|13.53
Bellinzona|CHE|46.19|9.02
Pelileo|ECU|-1.33|-78.54
Frohnau|DEU|52.63|13.29
Ippy|CAF|6.27|21.22
Popovo|BGR|43.35|26.23
Roseau|DMA|15.30|-61.39
San Felice A Cancello|ITA|41.02|14.49
Suzzara|ITA|44.99|10.74
Severo-Zadonsk|RUS|54.03|38.40
Hille|DEU|52.33|8.75
Stockelsdorf|DEU|53.89|10.65
Bokajān|IND|26.02|93.78
Kysucké Nové Mesto|SVK|49.30|18.78
Noāmundi|IND|22.16|85.50
Kumagunnam|NGA|13.15|10.63
Sālūmbar|IND|24.14|74.04
Bānki|IND|20.38|85.53
Palera|IND|25.02|79.23
Savanna-la-Mar|JAM|18.22|-78.13
L'Eliana|ESP|39.57|-0.53
Medvezh’yegorsk|RUS|62.92|34.46
Panórama|GRC|40.59|23.03
Laja|CHL|-37.28|-72.71
Bad Säckingen|DEU|47.55|7.95
Guane|CUB|22.20|-84.08
Konstancin-Jeziorna|POL|52.09|21.12
’Aïn el Berd|DZA|35.36|-0.51
Bareggio|ITA|45.48|9.00
Osny|FRA|49.07|2.06
Herve|BEL|50.64|5.79
Bovisio-Masciago|ITA|45.61|9.15
Hohenstein-Ernstthal|DEU|50.80|12.71
Pelhřimov|CZE|49.43|15.22
Lidzbark Warmiński|POL|54.13|20.58
Resen|MKD|41.09|21.01
Tàrrega|ESP|41.65|1.14
Roseto degli Abruzzi|ITA|42.67|14.01
Saluzzo|ITA|44.65|7.49
Ceglie Messapica|ITA|40.65|17.52
Le Pecq|FRA|48.89|2.10
Las Tres Torres|ESP|41.40|2.13
Segbwema|SLE|7.99|-10.95
Adiaké|CIV|5.29|-3.30
Do’stlik Shahri|UZB|40.53|68.03
Guérande|FRA|47.33|-2.43
Herzele|BEL|50.89|3.89
Illertissen|DEU|48.22|10.10
Mucur|TUR|39.06|34.38
Tonoshō|JPN|34.48|134.17
La Solana|ESP|38.94|-3.24
Kivertsi|UKR|50.83|25.46
Nyamuswa|TZA|-1.90|34.02
Svalyava|UKR|48.55|23.00
Tolentino|ITA|43.21|13.29
Chinde|MOZ|-18.58|36.46
Merenwijk|NLD|52.18|4.51
Garui|IND|22.63|88.40
Bohuslav|UKR|49.55|30.87
Floirac|FRA|44.83|-0.53
Ōtsuchi|JPN|39.37|141.90
Patzicía|GTM|14.63|-90.93
Eibergen|NLD|52.10|6.65
Seka|THA|17.93|103.96
Turgutreis|TUR|37.02|27.27
Saint Peter Port|GGY|49.46|-2.54
Cuilapa|GTM|14.28|-90.30
Khātra|IND|22.98|86.85
Mulanje|MWI|-16.03|35.50
Uthal|PAK|25.81|66.62
Zürich (Kreis 9) / Albisrieden|CHE|47.37|8.49
Albignasego|ITA|45.35|11.87
Gunzenhausen|DEU|49.12|10.76
Rakovník|CZE|50.10|13.73
Garhshankar|IND|31.22|76.14
El Crucero|NIC|11.99|-86.31
Tondi|IND|9.74|79.02
Hilchenbach|DEU|51.00|8.11
Las Cabezas de San Juan|ESP|36.98|-5.94
La Esperanza|GTM|14.87|-91.56
Hondarribia|ESP|43.37|-1.80
Tasbuget|KAZ|44.77|65.55
Innere Stadt|AUT|48.21|16.37
La Maná|ECU|-0.94|-79.23
Kochenëvo|RUS|55.02|82.20
Hofgeismar|DEU|51.50|9.38
Hulyaypole|UKR|47.66|36.26
Lapai|NGA|9.04|6.57
Mbuguni|TZA|-3.57|36.95
Proletar|TJK|40.17|69.50
Santa Lucía|URY|-34.45|-56.39
Camaná|PER|-16.62|-72.71
Greenville|LBR|5.01|-9.04
Łapy|POL|52.99|22.88
Gargždai|LTU|55.71|21.39
Erba|ITA|45.81|9.23
Bilohirsk|UKR|45.05|34.60
Erenhot|CHN|43.65|111.98
Neratovice|CZE|50.26|14.52
Zafra|ESP|38.43|-6.42
Andes|COL|5.66|-75.88
Königslutter am Elm|DEU|52.25|10.82
Nainwa|IND|25.77|75.85
Saint Pierre|MUS|-20.22|57.52
Bharwāri|IND|25.56|81.49
Bichena|ETH|10.45|38.20
Khilchipur|IND|24.04|76.58
Olten|CHE|47.35|7.90
Bad Salzungen|DEU|50.81|10.24
Burutu|NGA|5.35|5.51
Kātpādi|IND|12.97|79.15
Medvedevo|RUS|56.63|47.80
Ilinden|MKD|41.99|21.58
Yemva|RUS|62.59|50.86
Bhainsdehi|IND|21.64|77.63
Dajabón|DOM|19.55|-71.71
Ovruch|UKR|51.32|28.80
Madipakkam|IND|12.96|80.20
Seeheim-Jugenheim|DEU|49.77|8.65
Zvenigorod|RUS|55.73|36.86
Kampung Tanjung Karang|MYS|3.42|101.18
Alcañiz|ESP|41.05|-0.13
Collipulli|CHL|-37.95|-72.43
Kumbhrāj|IND|24.37|77.05
Talwandi Bhai|IND|30.86|74.93
Gokavaram|IND|17.26|81.85
Talne|UKR|48.89|30.69
Loxstedt|DEU|53.47|8.65
Kežmarok|SVK|49.14|20.43
Kirchhain|DEU|50.83|8.93
Sabaneta|DOM|19.48|-71.34
Caronno Pertusella|ITA|45.60|9.05
Butiama|TZA|-1.77|33.97
Feira|PRT|40.93|-8.54
Namysłów|POL|51.08|17.72
Kishapu|TZA|-3.62|33.87
Hückeswagen|DEU|51.15|7.34
Las Gabias|ESP|37.14|-3.67
Galanta|SVK|48.19|17.73
Saint-Cyr-l'École|FRA|48.80|2.07
Matsushima|JPN|38.37|141.06
Curundú|PAN|8.97|-79.55
Kaleke Mandi|PAK|31.98|73.60
Takedamachi|JPN|32.97|131.40
Ryōtsu-minato|JPN|38.08|138.44
Oberwinterthur (Kreis 2)|CHE|47.52|8.77
Ghedi|ITA|45.40|10.28
Khada|IND|27.18|83.88
Bocşa|ROU|45.37|21.71
Großostheim|DEU|49.92|9.08
Aabenraa|DNK|55.04|9.42
Sultanpur|IND|31.21|75.20
Nyangao|TZA|-10.33|39.28
Abony|HUN|47.19|20.00
Jasidih|IND|24.51|86.65
Kirchlengern|DEU|52.20|8.63
Lice|TUR|38.46|40.64
Federal|ARG|-30.95|-58.78
Kupino|RUS|54.37|77.30
Butha-Buthe|LSO|-28.77|28.25
Guardamar del Segura|ESP|38.09|-0.66
Jičín|CZE|50.44|15.35
Hünfeld|DEU|50.68|9.77
Laxou|FRA|48.68|6.15
Jiwani|PAK|25.05|61.75
Gobabis|NAM|-22.45|18.97
Weilerswist|DEU|50.75|6.85
Ząbkowice Śląskie|POL|50.59|16.81
Belpasso|ITA|37.59|14.98
Hohenems|AUT|47.37|9.68
Pantai Remis|MYS|4.46|100.63
Fontenay-le-Comte|FRA|46.47|-0.81
Tingi|TZA|-11.30|35.03
Panguipulli|CHL|-39.64|-72.33
Johi|PAK|26.69|67.61
Sancoale|IND|15.38|73.90
Lędziny|POL|50.14|19.13
Schiebroek|NLD|51.96|4.47
Gwarzo|NGA|11.92|7.93
Tai Po|HKG|22.45|114.17
Chhor|PAK|25.51|69.78
Maubara|TLS|-8.61|125.21
Ochakiv|UKR|46.61|31.55
Nārnaund|IND|29.22|76.14
Wang Nam Yen|THA|13.50|102.18
Al Munayzilah|SAU|25.38|49.67
Hochfeld|DEU|51.42|6.75
Stockerau|AUT|48.38|16.22
Aïn Beni Mathar|MAR|34.01|-2.03
Kloten|CHE|47.45|8.58
Remagen|DEU|50.58|7.23
Fiorano|ITA|44.54|10.81
Manzanares|COL|5.25|-75.15
Puerto Santander|COL|8.36|-72.41
San Martín|COL|3.70|-73.70
Gāndarbal|IND|34.23|74.77
General Villegas|ARG|-35.03|-63.01
Chennimalai|IND|11.16|77.60
Straßgang|AUT|47.03|15.40
Brvenica|MKD|41.97|20.98
Bahula|IND|23.65|87.16
Mangla|PAK|31.89|72.38
Dhulikhel|NPL|27.62|85.54
Pully|CHE|46.51|6.66
Moissy-Cramayel|FRA|48.63|2.60
Benešov|CZE|49.78|14.69
Bilgi|IND|16.35|75.62
Rokiškis|LTU|55.96|25.59
Baeza|ESP|37.99|-3.47
Ermua|ESP|43.19|-2.50
Penonomé|PAN|8.52|-80.36
San Pedro de Lloc|PER|-7.43|-79.50
Ustka|POL|54.58|16.86
Baiersbronn|DEU|48.50|8.38
Kulgam|IND|33.64|75.02
Gernika-Lumo|ESP|43.32|-2.68
Saran|FRA|47.95|1.88
Gandevi|IND|20.81|73.00
Uliastay|MNG|47.74|96.84
Spárti|GRC|37.07|22.43
Badvel|IND|14.75|79.06
Viveiro|ESP|43.66|-7.59
Minturno|ITA|41.26|13.75
Montijo|ESP|38.91|-6.62
Cehegín|ESP|38.09|-1.80
Kitama|TZA|-10.72|39.73
Gamla Uppsala|SWE|59.90|17.63
Mennzel Bou Zelfa|TUN|36.68|10.58
Seseña|ESP|40.10|-3.70
Rijen|NLD|51.59|4.92
Palagonia|ITA|37.33|14.74
Bry-sur-Marne|FRA|48.84|2.52
Uusikaupunki|FIN|60.80|21.41
Ciudad Bolívar|COL|5.85|-76.03
Mākum|IND|27.49|95.44
Cesson-Sévigné|FRA|48.12|-1.60
Kamalganj|IND|27.26|79.63
Koulamoutou|GAB|-1.14|12.46
Orestiáda|GRC|41.50|26.53
Wendelstein|DEU|49.35|11.15
Leopoldshöhe|DEU|52.01|8.70
Vechelde|DEU|52.26|10.36
Bhawana|PAK|31.57|72.65
Arhavi|TUR|41.35|41.30
Stara Pazova|SRB|44.98|20.16
Boppard|DEU|50.23|7.59
Surkhakhi|RUS|43.19|44.90
Halstenbek|DEU|53.63|9.85
Glinde|DEU|53.54|10.20
Mungia|ESP|43.35|-2.85
Beerse|BEL|51.32|4.85
Pantelimon|ROU|44.45|26.20
Azor|ISR|32.02|34.81
Chunskiy|RUS|56.08|99.63
Nikolassee|DEU|52.43|13.20
Bassum|DEU|52.85|8.73
Kamyzyak|RUS|46.11|48.07
Cattolica|ITA|43.96|12.74
Bayt Jālā|PSE|31.72|35.19
Vimodrone|ITA|45.51|9.29
Le Pontet|FRA|43.96|4.86
Stadt Winterthur (Kreis 1)|CHE|47.49|8.72
Thenia|DZA|36.73|3.56
San Miguel De Abona|ESP|28.10|-16.62
Kyabé|TCD|9.45|18.94
Bābai|IND|22.70|77.93
Mahgawān|IND|26.49|78.62
Neustadt in Holstein|DEU|54.11|10.81
Pushkar|IND|26.49|74.55
Huarmey|PER|-10.07|-78.15
Neuenhagen|DEU|52.53|13.69
Krasnogvardeyskoye|RUS|45.85|41.52
Baihar|IND|22.10|80.55
Pujilí|ECU|-0.96|-78.70
Shahr Sultan|PAK|29.58|71.02
Bāndīkūi|IND|27.05|76.57
Al Yāmūn|PSE|32.49|35.23
Montbrison|FRA|45.61|4.07
Faches-Thumesnil|FRA|50.58|3.07
Shilovo|RUS|54.32|40.87
Bačka Topola|SRB|45.82|19.63
Kosovo Polje|XKK|42.66|21.10
San Francisco|SLV|13.70|-88.10
Ginosa|ITA|40.58|16.76
Brake (Unterweser)|DEU|53.33|8.48
Dvůr Králové nad Labem|CZE|50.43|15.81
Arsin|TUR|40.95|39.93
Schrobenhausen|DEU|48.56|11.26
Lang Suan|THA|9.95|99.08
Rahden|DEU|52.43|8.61
Yunguyo|PER|-16.25|-69.08
Staszów|POL|50.56|21.17
Viroflay|FRA|48.80|2.16
Tulchyn|UKR|48.67|28.85
Gryazovets|RUS|58.88|40.25
Anamalais|IND|10.58|76.93
Lohr am Main|DEU|49.99|9.57
Yeni Suraxanı|AZE|40.43|50.04
Nambiyūr|IND|11.36|77.32
Künzell|DEU|50.54|9.72
Cuncolim|IND|15.18|73.99
Mariestad|SWE|58.71|13.82
Neerpelt|BEL|51.23|5.44
Lindenholt|NLD|51.83|5.79
Littau|CHE|47.05|8.26
Harlingen|NLD|53.17|5.42
Al Quţayfah|SYR|33.74|36.60
Baden|CHE|47.47|8.31
Ambarakaraka|MDG|-13.50|48.87
Hermsdorf|DEU|52.61|13.31
Scicli|ITA|36.79|14.70
Brüggen|DEU|51.24|6.18
Les Sables-d'Olonne|FRA|46.50|-1.78
Ayang-ni|PRK|38.24|125.78
Leça do Bailio|PRT|41.21|-8.63
Hola Prystan’|UKR|46.53|32.52
Mosty|BLR|53.41|24.54
Valenzano|ITA|41.04|16.88
Sukhinichi|RUS|54.10|35.34
Trubchevsk|RUS|52.58|33.76
Piriyāpatna|IND|12.33|76.10
Zmiyiv|UKR|49.67|36.35
Manatí|PRI|18.43|-66.49
Berettyóújfalu|HUN|47.22|21.55
Pyriatyn|UKR|50.24|32.51
Vialonga|PRT|38.87|-9.08
Saint-Loup|FRA|43.28|5.43
El Alia|TUN|37.17|10.03
Erwitte|DEU|51.61|8.34
Hudiksvall|SWE|61.73|17.11
Drochia|MDA|48.04|27.81
Penzberg|DEU|47.75|11.38
Phu Kradueng|THA|16.88|101.88
Belidzhi|RUS|41.89|48.41
Kukawa|NGA|12.92|13.57
Świdwin|POL|53.77|15.78
Saint-Leu-la-Forêt|FRA|49.02|2.25
Aguadilla|PRI|18.43|-67.15
Zürich (Kreis 2) / Wollishofen|CHE|47.34|8.53
Radzyń Podlaski|POL|51.78|22.62
Sezze|ITA|41.50|13.06
Castel Maggiore|ITA|44.58|11.36
Thala|TUN|35.57|8.67
Jhol|PAK|25.96|68.89
Peraía|GRC|40.50|22.93
Laem Sing|THA|12.48|102.07
Gelemso|ETH|8.82|40.52
Bad Neustadt an der Saale|DEU|50.32|10.21
Shāhi|IND|28.55|79.32
Chongoyape|PER|-6.64|-79.39
La Roda|ESP|39.21|-2.16
Neral|IND|19.02|73.32
Ardestān|IRN|33.38|52.37
Phanom Sarakham|THA|13.75|101.35
Golitsyno|RUS|55.61|36.98
Siuna|NIC|13.73|-84.78
Witzenhausen|DEU|51.34|9.86
Vatra Dornei|ROU|47.35|25.37
Ganei Tikva|ISR|32.06|34.87
Saint-Fons|FRA|45.71|4.85
Bad Segeberg|DEU|53.94|10.30
Landerneau|FRA|48.45|-4.25
Agios Ioannis Rentis|GRC|37.96|23.67
Nikolayevsk|RUS|50.03|45.46
Ginsheim-Gustavsburg|DEU|49.97|8.35
Poio|ESP|42.45|-8.69
Bulolo|PNG|-7.20|146.64
Nikkō|JPN|36.75|139.62
Tonga|CMR|4.97|10.70
Đinh Văn|VNM|11.79|108.24
Ilave|PER|-16.08|-69.67
Guru Har Sahāi|IND|30.71|74.40
El Grao|ESP|39.97|0.01
Damme|DEU|52.52|8.20
Canovelles|ESP|41.62|2.28
Qusar|AZE|41.43|48.43
Wardenburg|DEU|53.07|8.20
Zherdevka|RUS|51.85|41.46
Grefrath|DEU|51.34|6.34
Monte-Carlo|MCO|43.74|7.43
Duffel|BEL|51.10|4.51
Lembeni|TZA|-3.78|37.62
Saint-Avertin|FRA|47.36|0.74
Châteaudun|FRA|48.07|1.34
San Giovanni Valdarno|ITA|43.57|11.53
Nayāgarh|IND|20.13|85.10
Alarobia|MDG|-18.97|47.73
Ankazondandy|MDG|-18.70|47.78
Ar Ruways|ARE|24.11|52.73
Baukau|TLS|-8.48|126.46
Hoge Vucht|NLD|51.61|4.79
Maintirano|MDG|-18.06|44.03
Oschatz|DEU|51.30|13.11
Sarigerme|TUR|36.72|28.70
Sint-Kruis|BEL|51.21|3.25
Stará Ľubovňa|SVK|49.30|20.69
Tongging|IDN|2.90|98.52
Tullinge|SWE|59.20|17.90
Venilale|TLS|-8.64|126.38
Gemert|NLD|51.56|5.69
Fléron|BEL|50.62|5.68
Pasaia|ESP|43.33|-1.93
Püspökladány|HUN|47.32|21.12
Brad|ROU|46.13|22.78
Akwanga|NGA|8.91|8.41
Issoire|FRA|45.54|3.25
Beckingen|DEU|49.40|6.70
Hājo|IND|26.25|91.53
Sodhri|PAK|32.46|74.18
Billiri|NGA|9.87|11.23
Kalabagh|PAK|32.96|71.55
Vīrarājendrapet|IND|12.20|75.81
Horgen|CHE|47.26|8.60
Progreso|URY|-34.67|-56.22
Sinjhoro|PAK|26.03|68.81
Tsotsin-Yurt|RUS|43.24|46.00
Forio|ITA|40.74|13.86
Sangre Grande|TTO|10.59|-61.13
Shahrak|AFG|34.11|64.31
Gien|FRA|47.69|2.63
Zola Predosa|ITA|44.49|11.22
Gurun|MYS|5.82|100.47
Bayeux|FRA|49.28|-0.70
Blankenburg|DEU|51.79|10.96
Cordenons|ITA|45.98|12.70
Hövelhof|DEU|51.82|8.65
Bhīkhi|IND|30.06|75.53
Ban Mo|THA|14.62|100.73
Corvera de Asturias|ESP|43.54|-5.89
Hostafrancs|ESP|41.38|2.14
Indri|IND|29.88|77.06
Kitui|KEN|-1.37|38.01
Thākurganj|IND|26.43|88.13
Uslar|DEU|51.66|9.64
Konjic|BIH|43.65|17.96
Hettstedt|DEU|51.65|11.51
Puurs|BEL|51.07|4.29
Harenkarspel|NLD|52.73|4.78
Gentilly|FRA|48.81|2.34
Kalundborg|DNK|55.68|11.09
Château-Thierry|FRA|49.05|3.40
Bekalta|TUN|35.62|10.99
Iperu|NGA|6.91|3.67
Udalguri|IND|26.75|92.10
Merke|KAZ|42.87|73.18
Port-de-Bouc|FRA|43.41|4.98
Vasa|IND|22.66|72.76
Bodaybo|RUS|57.85|114.19
Grenchen|CHE|47.19|7.40
Västra Frölunda|SWE|57.65|11.93
Young|URY|-32.70|-57.63
Olecko|POL|54.03|22.51
Qandala|SOM|11.47|49.87
Baskil|TUR|38.57|38.82
Carthage|TUN|36.86|10.33
Ratekau|DEU|53.95|10.73
Ebersbach an der Fils|DEU|48.72|9.52
Senirkent|TUR|38.10|30.55
Garwolin|POL|51.90|21.61
Pestovo|RUS|58.59|35.80
Freilassing|DEU|47.84|12.98
Pont-à-Celles|BEL|50.51|4.37
Rura|IND|26.49|79.90
Unterkrozingen|DEU|47.92|7.69
Saint-Égrève|FRA|45.23|5.68
Melenki|RUS|55.33|41.63
El Retén|COL|10.61|-74.27
Kozanów|POL|51.14|16.97
Embalse|ARG|-32.18|-64.42
Villers-lès-Nancy|FRA|48.67|6.15
Sava|ITA|40.40|17.55
Ikedachō|JPN|34.03|133.81
Varnsdorf|CZE|50.91|14.62
Villafranca di Verona|ITA|45.35|10.84
Brie-Comte-Robert|FRA|48.69|2.61
Barentu|ERI|15.11|37.59
Busembatia|UGA|0.78|33.62
Vadamadurai|IND|10.44|78.10
Cerveteri|ITA|41.99|12.09
Dolores|URY|-33.53|-58.22
La Carolina|ESP|38.28|-3.62
Boissy-Saint-Léger|FRA|48.75|2.51
Barri Gòtic|ESP|41.38|2.18
Colima|CRI|9.95|-84.09
Göd|HUN|47.68|19.13
Kannod|IND|22.67|76.74
Boussé|BFA|12.66|-1.90
Bressanone|ITA|46.72|11.66
Kamar Mushani|PAK|32.84|71.36
Pokrov|RUS|55.92|39.17
Čakovec|HRV|46.38|16.43
Petushki|RUS|55.93|39.46
Wang Noi|THA|14.23|100.72
Ajra|IND|16.12|74.21
Letňany|CZE|50.13|14.52
Mezgor'e|RUS|54.05|57.82
Pipraich|IND|26.83|83.53
Beaufort|MYS|5.35|115.75
Vári|GRC|37.83|23.80
Guéret|FRA|46.17|1.87
Sankt Leonhard|AUT|47.07|15.46
les Escaldes|AND|42.51|1.53
Albufeira|PRT|37.09|-8.25
Bruckmühl|DEU|47.88|11.91
Baguim do Monte|PRT|41.19|-8.54
Sanarate|GTM|14.79|-90.20
El Estor|GTM|15.53|-89.33
Sunel|IND|24.37|75.96
Arzgir|RUS|45.37|44.22
Sisauli|IND|29.41|77.47
Unhel|IND|23.34|75.56
Dunaivtsi|UKR|48.89|26.86
Bara Uchāna|IND|29.47|76.18
Mihona|IND|26.28|78.98
Sagalo|MLI|12.20|-10.70
Apostolove|UKR|47.66|33.71
Nyborg|DNK|55.31|10.79
Ichinohe|JPN|40.22|141.29
Slobozhans’ke|UKR|49.60|36.53
Kāmākhyānagar|IND|20.93|85.54
San Clemente|PER|-13.67|-76.15
Sannicandro Garganico|ITA|41.84|15.57
Olsberg|DEU|51.36|8.49
Vevey|CHE|46.46|6.84
Sant Just Desvern|ESP|41.38|2.07
Boom|BEL|51.09|4.37
Riemst|BEL|50.81|5.60
Gwaram|NGA|11.28|9.88
Baruun-Urt|MNG|46.68|113.28
Przeworsk|POL|50.06|22.49
Abhayāpuri|IND|26.32|90.69
Arkalgūd|IND|12.76|76.06
Alcobaça|PRT|39.55|-8.98
Altai|MNG|46.37|96.26
Kallar Kahar|PAK|32.78|72.70
Chenôve|FRA|47.29|5.00
Sinnai|ITA|39.30|9.20
Jodiya Bandar|IND|22.72|70.28
Jagalūr|IND|14.52|76.34
Lourdes|FRA|43.10|-0.05
Ljungby|SWE|56.83|13.94
Milanówek|POL|52.12|20.67
San Giovanni in Persiceto|ITA|44.64|11.18
Rakovski|BGR|42.27|24.94
Chuhar Jamali|PAK|24.39|67.99
Schiffweiler|DEU|49.37|7.13
Dumra|IND|26.57|85.52
Yoro|HND|15.14|-87.13
Kapit|MYS|2.00|112.93
El Tejar|GTM|14.65|-90.79
Menzel Abderhaman|TUN|37.24|9.86
Preetz|DEU|54.24|10.28
Staphorst|NLD|52.65|6.21
Oderzo|ITA|45.78|12.49
Darien|COL|3.93|-76.48
Santa Lucía|COL|10.32|-74.96
Gračanica|BIH|44.70|18.31
Pennāgaram|IND|12.13|77.90
Salsomaggiore Terme|ITA|44.82|9.99
Sierre|CHE|46.29|7.54
Wang Saphung|THA|17.30|101.77
Wittenheim|FRA|47.81|7.33
Różanka-Polanka|POL|51.14|17.02
Canteleu|FRA|49.44|1.02
General Pinedo|ARG|-27.32|-61.28
Ujar|AZE|40.52|47.65
Bhudgaon|IND|16.91|74.60
Bílina|CZE|50.55|13.78
Dahlem|DEU|52.46|13.29
Kankauli|IND|16.27|73.71
Choszczno|POL|53.17|15.42
Svetogorsk|RUS|61.11|28.86
Bad Essen|DEU|52.32|8.33
Persianovka|RUS|47.53|39.42
Gura Humorului|ROU|47.55|25.90
Wendlingen am Neckar|DEU|48.67|9.38
Kelheim|DEU|48.92|11.89
Ankazobe|MDG|-18.32|47.12
Şimleu Silvaniei|ROU|47.23|22.80
Lido|ITA|45.41|12.37
Weener|DEU|53.16|7.35
Zürich (Kreis 10) / Wipkingen|CHE|47.40|8.53
Benoy|TCD|8.98|16.32
Kinarut|MYS|5.82|116.05
Soba|NGA|10.98|8.06
Khatīma|IND|28.92|79.97
Osmaneli|TUR|40.36|30.01
Āsmār|AFG|35.03|71.36
Marte|NGA|12.37|13.83
Potrerillos|HND|15.23|-87.97
Meneméni|GRC|40.66|22.90
Kamachumu|TZA|-1.62|31.62
Divnoye|RUS|45.91|43.35
Shchuchyn|BLR|53.60|24.75
Venëv|RUS|54.36|38.27
Galliate|ITA|45.48|8.70
Belén de Umbría|COL|5.20|-75.87
Janakkala|FIN|60.90|24.60
Crépy-en-Valois|FRA|49.23|2.89
Haubourdin|FRA|50.61|2.99
Sinanju|PRK|39.60|125.61
Boisar|IND|19.80|72.76
Neelankarai|IND|12.95|80.26
Wetzelsdorf|AUT|47.05|15.40
Zerbst|DEU|51.97|12.09
Ezine|TUR|39.79|26.34
Berck-Plage|FRA|50.41|1.56
Bagar|IND|28.19|75.50
Kodinsk|RUS|58.61|99.17
Aguazul|COL|5.17|-72.55
Harnoli|PAK|32.28|71.55
Gornyak|RUS|50.99|81.47
Srivaikuntam|IND|8.63|77.91
Virovitica|HRV|45.83|17.38
Les Herbiers|FRA|46.87|-1.02
Peniche|PRT|39.36|-9.38
Königstein im Taunus|DEU|50.18|8.47
Manthani|IND|18.65|79.67
Gradačac|BIH|44.88|18.43
Yutz|FRA|49.36|6.19
Siderno|ITA|38.27|16.30
Tarancón|ESP|40.01|-3.01
Outreau|FRA|50.71|1.59
Riegelsberg|DEU|49.30|6.93
Novyy Buh|UKR|47.69|32.52
Simmerath|DEU|50.60|6.30
Zelenogradsk|RUS|54.96|20.48
Klingenstein|DEU|48.42|9.91
Ustroń|POL|49.72|18.80
Uzhur|RUS|55.31|89.83
les Roquetes|ESP|41.45|2.18
Sarai Sidhu|PAK|30.59|71.97
Sim|RUS|54.99|57.70
Madukkūr|IND|10.48|79.40
Karabash|RUS|55.48|60.22
Spenge|DEU|52.14|8.48
Eberbach|DEU|49.47|8.99
Er Reina|ISR|32.72|35.32
Galaosiyo Shahri|UZB|39.86|64.45
Carcarañá|ARG|-32.86|-61.15
Kataysk|RUS|56.29|62.58
Los Alcázares|ESP|37.74|-0.85
Odenthal|DEU|51.03|7.12
Khūtār|IND|28.20|80.27
Zlaté Moravce|SVK|48.39|18.40
Bang Mun Nak|THA|16.03|100.38
Bari Sādri|IND|24.41|74.47
Karabanovo|RUS|56.32|38.70
Pirkkala|FIN|61.46|23.63
Klosterneuburg|AUT|48.31|16.33
Berck|FRA|50.40|1.60
Asunción Mita|GTM|14.33|-89.71
Bitterfeld-Wolfen|DEU|51.62|12.32
Dedza|MWI|-14.38|34.33
Keetmanshoop|NAM|-26.58|18.13
Baberu|IND|25.55|80.70
Pa Sang|THA|18.53|98.94
San Javier|ARG|-30.58|-59.93
Marbach am Neckar|DEU|48.94|9.26
Ikalamavony|MDG|-21.15|46.58
Baykal’sk|RUS|51.52|104.14
Beylagan|AZE|39.78|47.62
Nikel|RUS|69.41|30.22
Désarmes|HTI|18.99|-72.39
Ţūbās|PSE|32.32|35.37
Loncoche|CHL|-39.37|-72.63
Lakhnādon|IND|22.60|79.60
Iwanai|JPN|42.97|140.51
Mayenne|FRA|48.30|-0.61
Kotā|IND|22.30|82.02
Portalegre|PRT|39.29|-7.43
Prosek|CZE|50.12|14.51
Dan Khun Thot|THA|15.21|101.77
Puerto Esperanza|ARG|-26.02|-54.61
Audincourt|FRA|47.48|6.85
Sabanitas|PAN|9.34|-79.81
Mlalo|TZA|-4.93|38.93
Esparza|CRI|9.99|-84.66
Nisko|POL|50.52|22.14
Chānasma|IND|23.71|72.11
Correggio|ITA|44.77|10.78
Vallcarca|ESP|41.41|2.14
Hude|DEU|53.11|8.46
Ibeto|NGA|10.49|5.15
Prakhon Chai|THA|14.61|103.12
Amstetten|AUT|48.12|14.87
Porto San Giorgio|ITA|43.18|13.79
Néa Mákri|GRC|38.09|23.98
el Turó de la Peira|ESP|41.43|2.17
Balma|FRA|43.61|1.50
Pimentel|PER|-6.84|-79.93
Peer|BEL|51.13|5.46
Nahorkatiya|IND|27.29|95.34
Montalvo|ECU|-1.79|-79.29
Qaryat Sulūq|LBY|31.67|20.25
Santiago del Torno|BOL|-17.99|-63.38
Chiari|ITA|45.54|9.93
Bukuru|NGA|9.79|8.86
Hautmont|FRA|50.25|3.92
Anchau|NGA|10.96|8.39
Bilsanda|IND|28.24|79.95
El Bolsón|ARG|-41.96|-71.53
Mizil|ROU|45.02|26.45
Monte Plata|DOM|18.81|-69.78
Satipo|PER|-11.25|-74.64
Çağlayancerit|TUR|37.75|37.29
Razumnoye|RUS|50.53|36.68
Santa María de Jesús|GTM|14.49|-90.71
Wanda|ARG|-25.97|-54.56
Thap Khlo|THA|16.16|100.60
Łęczyca|POL|52.06|19.20
Carlet|ESP|39.23|-0.52
Hayvoron|UKR|48.34|29.87
Leteri|IND|24.06|77.41
Lognes|FRA|48.84|2.63
Zürich (Kreis 8)|CHE|47.35|8.56
Och’amch’ire|GEO|42.71|41.47
Makuyuni|TZA|-4.73|38.10
Diksmuide|BEL|51.03|2.86
Usagara|TZA|-2.68|33.00
Sant Carles de la Ràpita|ESP|40.62|0.60
Sassenheim|NLD|52.23|4.52
Montornès del Vallès|ESP|41.54|2.27
Bad Bentheim|DEU|52.30|7.16
Ottweiler|DEU|49.40|7.16
Shushary|RUS|59.81|30.38
Aarau|CHE|47.39|8.04
Hayange|FRA|49.33|6.06
Ban Houakhoua|LAO|20.25|100.45
Stowbtsy|BLR|53.48|26.74
Väståboland|FIN|60.30|22.30
Kampung Ayer Molek|MYS|2.21|102.33
Huanuni|BOL|-18.29|-66.84
Nova Pazova|SRB|44.94|20.22
Frattaminore|ITA|40.96|14.27
Niederkrüchten|DEU|51.20|6.22
Aleksandrovsk|RUS|59.16|57.57
Strunino|RUS|56.37|38.58
Holalkere|IND|14.04|76.18
Bilicenii Vechi|MDA|47.66|28.05
Kotapārh|IND|19.14|82.33
Minas de Marcona|PER|-15.21|-75.11
Tergnier|FRA|49.66|3.30
Vāda|IND|19.65|73.15
Udaipura|IND|23.07|78.51
Chai Nat|THA|15.19|100.12
Donskoye|RUS|45.46|41.97
San Juan de Dios|CRI|9.88|-84.08
Lille|BEL|51.24|4.82
Lovisa|FIN|60.46|26.23
Malnate|ITA|45.79|8.88
Carrières-sous-Poissy|FRA|48.95|2.04
Aşkale|TUR|39.92|40.70
Nīlgiri|IND|21.46|86.77
Boké|GIN|10.93|-14.29
Illzach|FRA|47.77|7.35
Río Bueno|CHL|-40.33|-72.96
Kosigi|IND|15.86|77.24
Angermünde|DEU|53.01|14.00
Kuala Lipis|MYS|4.18|102.05
Sonzacate|SLV|13.73|-89.71
Albal|ESP|39.40|-0.42
Ado-Odo|NGA|6.60|2.94
Capua|ITA|41.11|14.21
Herisau|CHE|47.39|9.28
Vilalba|ESP|43.30|-7.68
Moskovskiy|RUS|55.60|37.35
Seen (Kreis 3)|CHE|47.48|8.77
Bilderstoeckchen|DEU|50.97|6.93
Mandalgovi|MNG|45.76|106.27
Santafé|ESP|37.19|-3.72
Kalghatgi|IND|15.18|74.97
Mayma|RUS|52.02|85.91
Kalugumalai|IND|9.15|77.71
Tīrthahalli|IND|13.69|75.25
Siemiatycze|POL|52.43|22.86
Pont-à-Mousson|FRA|48.91|6.06
Borovskiy|RUS|57.04|65.72
Massakory|TCD|13.00|15.73
Burrel|ALB|41.61|20.01
Parvatsar|IND|26.89|74.77
Carate Brianza|ITA|45.68|9.24
Chełmża|POL|53.18|18.60
Bijelo Polje|MNE|43.04|19.75
Atarfe|ESP|37.22|-3.69
Brandýs nad Labem-Stará Boleslav|CZE|50.19|14.66
Guinguinéo|SEN|14.27|-15.95
Ochër|RUS|57.89|54.72
Pathalgaon|IND|22.56|83.46
Cugnaux|FRA|43.54|1.34
Paso de Carrasco|URY|-34.86|-56.05
Āsind|IND|25.73|74.33
Palagiano|ITA|40.58|17.04
Naciria|DZA|36.75|3.83
Somotillo|NIC|13.04|-86.91
Éragny|FRA|49.02|2.10
Noci|ITA|40.79|17.13
Kachhwa|IND|25.21|82.71
Sang-e Chārak|AFG|35.85|66.44
Kamenjane|MKD|41.95|20.93
Sāyla|IND|22.55|71.48
Nāspur|IND|18.85|79.46
Staffanstorp|SWE|55.64|13.21
Unquillo|ARG|-31.23|-64.32
Ober-Ramstadt|DEU|49.83|8.75
Suzun|RUS|53.78|82.31
Noisiel|FRA|48.85|2.62
Marsabit|KEN|2.33|37.99
Nerchinsk|RUS|51.98|116.58
Bāh|IND|26.87|78.59
Lillerød|DNK|55.87|12.35
Slobozia|MDA|46.73|29.70
Shambu|ETH|9.57|37.10
Siaya|KEN|0.06|34.29
Ban Huai Thalaeng|THA|14.98|102.65
Cova Figueira|CPV|14.89|-24.29
Dornakal|IND|17.44|80.15
Bürstadt|DEU|49.64|8.46
San Luis del Palmar|ARG|-27.51|-58.55
Bambous|MUS|-20.26|57.41
Clausthal-Zellerfeld|DEU|51.81|10.34
Kulunda|RUS|52.57|78.94
Tordera|ESP|41.70|2.72
Choa Saidan Shah|PAK|32.72|72.99
Sárvár|HUN|47.25|16.94
Tsimlyansk|RUS|47.65|42.10
Jelcz Laskowice|POL|51.02|17.32
Dzaoudzi|MYT|-12.78|45.26
Mīrganj|IND|28.54|79.21
Pūnāhāna|IND|27.86|77.20
Straelen|DEU|51.44|6.27
Bhikangaon|IND|21.87|75.96
Junín|PER|-11.16|-75.99
Mabama|TZA|-5.13|32.53
Santomera|ESP|38.06|-1.05
Ocna Mureş|ROU|46.38|23.85
Dicholi|IND|15.59|73.95
Łomianki|POL|52.33|20.89
Bang Racham|THA|14.89|100.32
Benetússer|ESP|39.42|-0.40
Galaat el Andeless|TUN|37.06|10.12
Nicoya|CRI|10.15|-85.45
Altdorf|DEU|49.39|11.36
Kāthor|IND|21.29|72.94
Batangafo|CAF|7.30|18.28
Jelcz|POL|51.02|17.32
Arenys de Mar|ESP|41.58|2.55
Matam|SEN|15.66|-13.26
Abū Zabad|SDN|12.35|29.25
Garching bei München|DEU|48.25|11.65
Solhan|TUR|38.97|41.05
Hizan|TUR|38.22|42.42
Kadınhanı|TUR|38.24|32.21
Pipili|IND|20.11|85.83
Bagayevskaya|RUS|47.32|40.39
Belëv|RUS|53.81|36.13
Orange Walk|BLZ|18.08|-88.56
Adlershof|DEU|52.44|13.55
Degtyarsk|RUS|56.70|60.09
La Blancarde|FRA|43.30|5.41
Kerugoya|KEN|-0.50|37.28
Oyten|DEU|53.05|9.02
Sucre|ECU|-1.28|-80.42
Dalkola|IND|25.88|87.84
Saint-Pierre-des-Corps|FRA|47.39|0.75
Popeşti-Leordeni|ROU|44.38|26.17
Ropczyce|POL|50.05|21.61
Srīvardhan|IND|18.05|73.02
Lauda-Königshofen|DEU|49.57|9.71
Neu-Anspach|DEU|50.32|8.50
Putte|BEL|51.05|4.63
Zamora|ECU|-4.07|-78.95
Alquízar|CUB|22.81|-82.58
Coulommiers|FRA|48.81|3.08
Karlstadt|DEU|49.96|9.77
Torredembarra|ESP|41.15|1.40
Baraguá|CUB|21.68|-78.63
Aykhal|RUS|65.93|111.48
Mardakan|AZE|40.49|50.14
Beverungen|DEU|51.67|9.37
Udachny|RUS|66.43|112.40
Lancenigo-Villorba|ITA|45.71|12.26
Sofrino|RUS|56.15|37.93
Zhashkiv|UKR|49.25|30.11
Chernyanka|RUS|50.93|37.82
Jämsä|FIN|61.86|25.19
Drensteinfurt|DEU|51.80|7.74
Abomsa|ETH|9.98|39.98
Lieto|FIN|60.51|22.46
Montesson|FRA|48.91|2.14
Râşnov|ROU|45.58|25.45
Radomyshl|UKR|50.50|29.23
Vyazemskiy|RUS|47.54|134.76
Ludvika|SWE|60.15|15.19
Bigadiç|TUR|39.39|28.13
Novosilikatnyy|RUS|53.31|83.62
Brusciano|ITA|40.92|14.42
Deutz|DEU|50.93|6.97
Aramil|RUS|56.70|60.84
Soumagne|BEL|50.61|5.75
Freiberg am Neckar|DEU|48.93|9.20
Wurzen|DEU|51.37|12.74
Bellavista|PER|-7.06|-76.59
Much|DEU|50.90|7.40
Adliswil|CHE|47.31|8.52
Mijdrecht|NLD|52.21|4.86
Anandpur|IND|31.24|76.50
Telfs|AUT|47.31|11.07
Zimnicea|ROU|43.66|25.36
At-Bashi|KGZ|41.17|75.80
Saint-Maximin-la-Sainte-Baume|FRA|43.45|5.86
Boskoop|NLD|52.08|4.66
Even Yehuda|ISR|32.27|34.89
Samobor|HRV|45.80|15.72
Mundra|IND|22.84|69.72
Dubovka|RUS|49.06|44.83
Muhoroni|KEN|-0.16|35.20
Viterbo|COL|5.06|-75.87
Vakhsh|TJK|37.71|68.83
Daru|PNG|-9.08|143.21
Khuldābād|IND|20.01|75.19
la Barceloneta|ESP|41.38|2.19
Aleg|MRT|17.05|-13.91
Alfena|PRT|41.24|-8.52
Massamagrell|ESP|39.57|-0.33
Hats’avan|ARM|39.46|45.97
Phon Charoen|THA|18.03|103.17
Nizhnesortymskiy|RUS|62.44|71.76
Tanout|NER|14.97|8.89
Gangolli|IND|13.65|74.67
Safi|JOR|31.04|35.47
San Nicolas|ABW|12.44|-69.91
Holzkirchen|DEU|47.88|11.70
Chotila|IND|22.42|71.20
Le Hochet|MUS|-20.14|57.52
Yashkino|RUS|55.87|85.43
Gyomaendrőd|HUN|46.93|20.83
Punata|BOL|-17.54|-65.83
Bosanska Krupa|BIH|44.88|16.15
Mangilao Village|GUM|13.45|144.80
Steffisburg|CHE|46.78|7.63
Astara|AZE|38.46|48.87
Moussoro|TCD|13.64|16.49
Eggenstein-Leopoldshafen|DEU|49.09|8.40
Foça|TUR|38.67|26.76
Ascheberg|DEU|51.78|7.62
Bad Laasphe|DEU|50.93|8.43
Khao Wong|THA|16.70|104.09
Suifenhe|CHN|44.40|131.15
Chiriguaná|COL|9.36|-73.60
Les Olives|FRA|43.32|5.46
Yelan’|RUS|50.95|43.74
Nowy Tomyśl|POL|52.32|16.13
Ganye|NGA|8.43|12.05
Gwoza|NGA|11.08|13.70
Bad Lippspringe|DEU|51.78|8.82
Khāpa|IND|21.42|78.98
Manga|BFA|11.66|-1.07
Bussolengo|ITA|45.47|10.85
Catriel|ARG|-37.88|-67.80
Giaginskaya|RUS|44.86|40.07
Dieburg|DEU|49.90|8.85
Mlangali|TZA|-9.78|34.52
El Palmar|GTM|14.65|-91.58
Leninsk|RUS|48.70|45.20
Bogovinje|MKD|41.92|20.91
Nosivka|UKR|50.93|31.58
Trbovlje|SVN|46.16|15.05
Ústí nad Orlicí|CZE|49.97|16.39
Sarandë|ALB|39.88|20.00
la Guineueta|ESP|41.44|2.17
Ad Dindar|SDN|13.20|34.17
Ajaokuta|NGA|7.56|6.65
Chom Bueng|THA|13.62|99.59
Hindoria|IND|23.90|79.57
Mirano|ITA|45.49|12.11
Noyon|FRA|49.58|3.00
Cetinje|MNE|42.39|18.91
Lüderitz|NAM|-26.65|15.15
Corigliano Scalo|ITA|39.63|16.51
Korwai|IND|24.12|78.04
Bang Saphan|THA|11.21|99.51
Khāsh|AFG|31.53|62.79
Tavira|PRT|37.13|-7.65
Sarykemer|KAZ|43.00|71.50
Kenda|IND|23.20|86.51
Sukuta|GMB|13.41|-16.71
Buwenge|UGA|0.65|33.17
Morteros|ARG|-30.71|-62.00
Bella Vista|ARG|-27.03|-65.30
Solec Kujawski|POL|53.08|18.23
Głuchołazy|POL|50.32|17.38
Santa Bárbara|HND|14.92|-88.24
Phek|IND|25.67|94.50
Uchkeken|RUS|43.94|42.51
Sorada|IND|19.76|84.43
Villanova|ITA|41.96|12.76
La Falda|ARG|-31.09|-64.49
San Gabriel|ECU|0.59|-77.83
Humboldtkolonie|DEU|50.93|6.99
Monthey|CHE|46.25|6.95
Głowno|POL|51.96|19.72
Pochep|RUS|52.93|33.45
Markaz-e Woluswalī-ye Āchīn|AFG|34.13|70.71
Doma|NGA|8.39|8.36
Binka|IND|21.03|83.81
Dalandzadgad|MNG|43.57|104.42
Polyarnyye Zori|RUS|67.37|32.50
Kiskőrös|HUN|46.62|19.29
Dadhar|PAK|29.47|67.65
Isanlu-Itedoijowa|NGA|8.27|5.84
Villanueva del Pardillo|ESP|40.49|-3.96
Brackenheim|DEU|49.08|9.07
Coishco|PER|-9.02|-78.62
Naraini|IND|25.19|80.47
Kocaali|TUR|41.05|30.85
Lālpur|IND|22.19|69.96
Hatton|LKA|6.89|80.60
Mandapam|IND|9.28|79.12
Künzelsau|DEU|49.28|9.68
Pupri|IND|26.47|85.70
Slaný|CZE|50.23|14.09
Sakassou|CIV|7.45|-5.29
Usehat|IND|27.80|79.24
Paradise|TTO|10.65|-61.36
Punjai Puliyampatti|IND|11.35|77.17
Horodyshche|UKR|49.28|31.45
Vicaria|ITA|40.86|14.27
Spitak|ARM|40.83|44.27
Espiye|TUR|40.95|38.70
Pachperwa|IND|27.51|82.64
Bāntva|IND|21.49|70.08
San Rafael Arriba|CRI|9.88|-84.08
Boguchar|RUS|49.94|40.55
Darya Khan|PAK|31.78|71.10
Perchtoldsdorf|AUT|48.12|16.27
Bolhrad|UKR|45.68|28.62
Cisnădie|ROU|45.72|24.15
Boujniba|MAR|32.90|-6.77
Klášterec nad Ohří|CZE|50.39|13.18
La Trinité|MTQ|14.74|-60.96
Trossingen|DEU|48.08|8.64
Găeşti|ROU|44.72|25.32
Rocca di Papa|ITA|41.77|12.70
Berja|ESP|36.85|-2.95
Jabal os Saraj|AFG|35.12|69.24
Santiago de María|SLV|13.48|-88.47
Ighram|DZA|36.46|4.51
Montichiari|ITA|45.41|10.40
Żabbar|MLT|35.88|14.54
Korsør|DNK|55.33|11.14
Berkovitsa|BGR|43.24|23.13
Brignoles|FRA|43.41|6.06
Khetia|IND|21.67|74.59
Detva|SVK|48.56|19.42
Khamaria|IND|23.23|79.88
Kinna|SWE|57.51|12.69
Suluktu|KGZ|39.94|69.57
Qarqīn|AFG|37.42|66.04
Kafr Mandā|ISR|32.81|35.26
Skalica|SVK|48.84|17.23
Vasylivka|UKR|47.44|35.27
Avon|FRA|48.40|2.72
Mahanje|TZA|-9.93|35.33
Nakhon Luang|THA|14.46|100.61
Béjar|ESP|40.39|-5.76
Misrikh|IND|27.43|80.53
Rotselaar|BEL|50.95|4.72
Ūn|IND|29.58|77.26
Campo de Criptana|ESP|39.40|-3.12
Oraiókastro|GRC|40.73|22.92
Kartuzy|POL|54.33|18.20
Torres Novas|PRT|39.48|-8.54
Adh Dhibiyah|SAU|26.03|43.16
Bình Long|VNM|11.65|106.61
Cieplice Śląskie Zdrój|POL|50.87|15.68
Clorinda|ARG|-25.28|-57.72
Dương Đông|VNM|10.22|103.96
Ebaye|MHL|8.77|167.74
El Gouna|EGY|27.39|33.68
Fayrōz Kōh|AFG|34.52|65.25
Guayos|CUB|22.05|-79.46
Ifatsy|MDG|-22.40|47.75
Jamaica|CUB|22.98|-82.17
Kopoky|MDG|-25.20|45.20
La Punta|ARG|-33.18|-66.31
Lukolela|COD|-1.06|17.18
Lyasny|BLR|54.01|27.70
Mamuju|IDN|-2.68|118.89
Mermoz Boabab|SEN|14.71|-17.48
Muang Không|LAO|14.12|105.85
Pantai Cenang|MYS|6.29|99.73
Peresvet|RUS|56.42|38.18
Pérgamos|CYP|35.04|33.71
San Jose Village|MNP|14.97|145.62
Sinabang|IDN|2.48|96.38
Sintansin|KOR|36.45|127.43
Villa Presidente Frei, Ñuñoa, Santiago, Chile|CHL|-33.46|-70.58
`
