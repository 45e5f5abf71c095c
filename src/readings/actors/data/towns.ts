// Towns: name, ISO 3166 alpha-2, latitude, longitude; largest first. From GeoNames, CC BY 4.0. Made by scripts/actors-data.mjs: do not edit.
export const TOWNS = `
Shanghai|CN|31.22|121.46
Istanbul|TR|41.01|28.95
Buenos Aires|AR|-34.61|-58.38
Mumbai|IN|19.07|72.88
Mexico City|MX|19.43|-99.13
Beijing|CN|39.91|116.40
Karachi|PK|24.86|67.01
Tianjin|CN|39.14|117.18
Guangzhou|CN|23.12|113.25
Delhi|IN|28.65|77.23
Moscow|RU|55.75|37.62
Shenzhen|CN|22.55|114.07
Dhaka|BD|23.71|90.41
Seoul|KR|37.57|126.98
São Paulo|BR|-23.55|-46.64
Wuhan|CN|30.58|114.27
Lagos|NG|6.45|3.39
Jakarta|ID|-6.21|106.85
Tokyo|JP|35.69|139.69
New York City|US|40.71|-74.01
Dongguan|CN|23.02|113.75
Taipei|TW|25.05|121.53
Kinshasa|CD|-4.33|15.31
Lima|PE|-12.04|-77.03
Cairo|EG|30.06|31.25
Bogotá|CO|4.61|-74.08
London|GB|51.51|-0.13
Chongqing|CN|29.56|106.55
Chengdu|CN|30.67|104.07
Baghdad|IQ|33.34|44.40
Nanjing|CN|32.06|118.78
Tehran|IR|35.69|51.42
Nanchong|CN|30.80|106.08
Hong Kong|HK|22.28|114.17
Xi’an|CN|34.26|108.93
Lahore|PK|31.56|74.35
Shenyang|CN|41.79|123.43
Hangzhou|CN|30.29|120.16
Rio de Janeiro|BR|-22.91|-43.18
Harbin|CN|45.75|126.65
Tai’an|CN|36.19|117.12
Suzhou|CN|31.30|120.60
Shantou|CN|23.37|116.71
Bangkok|TH|13.75|100.50
Bengaluru|IN|12.97|77.59
Saint Petersburg|RU|59.94|30.31
Santiago|CL|-33.46|-70.65
Kolkata|IN|22.56|88.36
Sydney|AU|-33.87|151.21
Yangon|MM|16.81|96.16
Jinan|CN|36.67|117.00
Chennai|IN|13.09|80.28
Zhengzhou|CN|34.76|113.65
Melbourne|AU|-37.81|144.96
Riyadh|SA|24.69|46.72
Changchun|CN|43.88|125.32
Dalian|CN|38.91|121.60
Los Angeles|US|34.05|-118.24
Chittagong|BD|22.34|91.83
Kunming|CN|25.04|102.72
Alexandria|EG|31.20|29.92
Ahmedabad|IN|23.03|72.59
Qingdao|CN|36.06|120.38
Busan|KR|35.10|129.03
Abidjan|CI|5.35|-4.00
Kano|NG|12.00|8.52
Foshan|CN|23.03|113.13
Hyderabad|IN|17.38|78.46
Puyang|CN|29.46|119.89
Yokohama|JP|35.43|139.65
Ibadan|NG|7.38|3.91
Singapore|SG|1.29|103.85
Wuxi|CN|31.57|120.29
Xiamen|CN|24.48|118.08
Ankara|TR|39.92|32.85
Tianshui|CN|34.58|105.74
Ningbo|CN|29.88|121.55
Ho Chi Minh City|VN|10.82|106.63
Shiyan|CN|32.65|110.78
Cape Town|ZA|-33.93|18.42
Taiyuan|CN|37.87|112.56
Berlin|DE|52.52|13.41
Tangshan|CN|39.63|118.18
Hefei|CN|31.86|117.28
Madrid|ES|40.42|-3.70
Pyongyang|KP|39.03|125.75
Casablanca|MA|33.59|-7.61
Zibo|CN|36.79|118.06
Zhongshan|CN|21.32|110.57
Durban|ZA|-29.86|31.03
Changsha|CN|28.20|112.97
Kabul|AF|34.53|69.17
Ürümqi|CN|43.80|87.60
Caracas|VE|10.49|-66.88
Dubai|AE|25.08|55.31
Pune|IN|18.52|73.86
Sūrat|IN|21.20|72.83
Jeddah|SA|21.49|39.19
Shijiazhuang|CN|38.04|114.48
Kanpur|IN|26.47|80.35
Kyiv|UA|50.45|30.52
Luanda|AO|-8.84|13.23
Quezon City|PH|14.65|121.05
Addis Ababa|ET|9.02|38.75
Nairobi|KE|-1.28|36.82
Chicago|US|41.85|-87.65
Salvador|BR|-12.97|-38.51
Jaipur|IN|26.92|75.79
Dar es Salaam|TZ|-6.82|39.27
Lanzhou|CN|36.06|103.84
Incheon|KR|37.46|126.71
Yunfu|CN|22.93|112.04
Basrah|IQ|30.51|47.78
Navi Mumbai|IN|19.04|73.02
Toronto|CA|43.70|-79.42
Osaka|JP|34.69|135.50
Mogadishu|SO|2.04|45.34
Daegu|KR|35.87|128.59
Faisalabad|PK|31.42|73.09
İzmir|TR|38.41|27.14
Dakar|SN|14.69|-17.44
Lucknow|IN|26.84|80.92
Giza|EG|30.01|31.21
Fortaleza|BR|-3.72|-38.54
Cali|CO|3.44|-76.52
Surabaya|ID|-7.25|112.75
Belo Horizonte|BR|-19.92|-43.94
Nanchang|CN|28.68|115.85
Rome|IT|41.89|12.51
Mashhad|IR|36.32|59.57
Brooklyn|US|40.65|-73.95
Houston|US|29.76|-95.36
Queens|US|40.68|-73.84
Nagpur|IN|21.15|79.08
Maracaibo|VE|10.67|-71.61
Brasília|BR|-15.78|-47.93
Santo Domingo|DO|18.47|-69.89
Nagoya|JP|35.18|136.91
Brisbane|AU|-27.47|153.03
Havana|CU|23.13|-82.38
Paris|FR|48.85|2.35
Al Mawşil al Jadīdah|IQ|36.33|43.11
Johannesburg|ZA|-26.20|28.04
Kowloon|HK|22.32|114.18
Al Başrah al Qadīmah|IQ|30.50|47.82
Almaty|KZ|43.26|76.93
Dadonghai|CN|18.22|109.51
Medellín|CO|6.25|-75.56
Tashkent|UZ|41.26|69.22
Algiers|DZ|36.73|3.09
Khartoum|SD|15.55|32.53
Accra|GH|5.56|-0.20
Guayaquil|EC|-2.20|-79.89
Ordos|CN|39.61|109.78
Sanaa|YE|15.35|44.21
Beirut|LB|33.89|35.50
Perth|AU|-31.95|115.86
Sapporo|JP|43.07|141.35
Jilin|CN|43.85|126.56
Bucharest|RO|44.43|26.11
Camayenne|GN|9.54|-13.69
Indore|IN|22.72|75.83
Iztapalapa|MX|19.36|-99.06
Conakry|GN|9.54|-13.68
Bayan Nur|CN|40.74|107.39
Maracay|VE|10.24|-67.59
Medan|ID|3.58|98.67
Rawalpindi|PK|33.60|73.05
Minsk|BY|53.90|27.57
Budapest|HU|47.50|19.04
Mosul|IQ|36.34|43.12
Hamburg|DE|53.55|9.99
Curitiba|BR|-25.43|-49.27
Warsaw|PL|52.23|21.01
Bandung|ID|-6.92|107.61
Soweto|ZA|-26.27|27.86
Vienna|AT|48.21|16.37
Rabat|MA|34.01|-6.83
Ecatepec de Morelos|MX|19.60|-99.06
Barcelona|ES|41.39|2.16
Pretoria|ZA|-25.74|28.19
Aleppo|SY|36.20|37.16
Kunshan|CN|31.38|120.95
Manila|PH|14.60|120.98
Montréal|CA|45.51|-73.59
Patna|IN|25.59|85.14
Bhopal|IN|23.25|77.40
Manaus|BR|-3.10|-60.02
Xinyang|CN|32.12|114.07
Kaduna|NG|10.53|7.44
Phnom Penh|KH|11.56|104.92
Damascus|SY|33.51|36.29
Philadelphia|US|39.95|-75.16
Phoenix|US|33.45|-112.07
Isfahan|IR|32.65|51.67
Ludhiāna|IN|30.91|75.85
Harare|ZW|-17.83|31.05
Kobe|JP|34.69|135.18
Bekasi|ID|-6.23|106.99
Kaohsiung|TW|22.62|120.31
Stockholm|SE|59.33|18.07
Caloocan City|PH|14.65|120.97
Guadalajara|MX|20.67|-103.39
Manhattan|US|40.78|-73.97
Asunción|PY|-25.29|-57.65
Recife|BR|-8.05|-34.88
Daejeon|KR|36.35|127.38
San Antonio|US|29.42|-98.49
Kumasi|GH|6.69|-1.62
Kota Bharu|MY|6.12|102.24
Kyoto|JP|35.02|135.75
Kuala Lumpur|MY|3.14|101.69
Karaj|IR|35.83|50.99
Kathmandu|NP|27.70|85.32
Palembang|ID|-2.92|104.75
Multan|PK|30.20|71.48
Tirunelveli|IN|8.73|77.68
Puebla|MX|19.04|-98.20
Hanoi|VN|21.02|105.84
Kharkiv|UA|49.98|36.25
Agra|IN|27.18|78.02
Córdoba|AR|-31.41|-64.18
Tabriz|IR|38.08|46.29
Novosibirsk|RU|55.04|82.93
Gwangju|KR|35.15|126.92
Bursa|TR|40.20|29.06
Vadodara|IN|22.30|73.21
Belém|BR|-1.46|-48.50
Fushun|CN|41.89|123.94
Quito|EC|-0.23|-78.52
San Diego|US|32.72|-117.16
Fukuoka|JP|33.60|130.42
Antananarivo|MG|-18.91|47.54
Luoyang|CN|34.68|112.45
Hyderabad|PK|25.39|68.37
The Bronx|US|40.85|-73.87
Valencia|VE|10.16|-68.01
Gujranwala|PK|32.16|74.19
Barranquilla|CO|10.97|-74.78
Guankou|CN|28.16|113.63
Lubumbashi|CD|-11.66|27.48
Porto Alegre|BR|-30.03|-51.23
Tangerang|ID|-6.18|106.63
Najafgarh|IN|28.61|76.98
Santa Cruz de la Sierra|BO|-17.79|-63.18
Handan|CN|36.60|114.47
Kampala|UG|0.32|32.58
Yekaterinburg|RU|56.85|60.61
Khulna|BD|22.81|89.56
Douala|CM|4.05|9.70
Gorakhpur|IN|29.45|75.67
Sharjah|AE|25.34|55.41
Mecca|SA|21.43|39.83
Makassar|ID|-5.15|119.43
Juárez|MX|31.72|-106.46
Kawasaki|JP|35.52|139.72
South Tangerang|ID|-6.29|106.72
Baotou|CN|40.58|110.02
Tijuana|MX|32.50|-117.00
Dallas|US|32.78|-96.81
Medina|SA|24.47|39.61
Yaoundé|CM|3.87|11.52
Bamako|ML|12.65|-8.00
Nashik|IN|20.00|73.79
Semarang|ID|-6.99|110.42
Brazzaville|CG|-4.27|15.28
Pimpri|IN|18.62|73.81
Nizhniy Novgorod|RU|56.33|44.00
Amman|JO|31.96|35.95
Budta|PH|7.20|124.44
Belgrade|RS|44.80|20.47
Montevideo|UY|-34.90|-56.19
Lusaka|ZM|-15.41|28.29
Xuchang|CN|34.03|113.86
Kalyān|IN|19.24|73.14
Thāne|IN|19.20|72.96
Munich|DE|48.14|11.58
Ra’s Bayrūt|LB|33.90|35.48
Shiraz|IR|29.61|52.53
Adana|TR|36.99|35.33
Suwon|KR|37.29|127.01
León de los Aldama|MX|21.13|-101.67
Milan|IT|45.46|9.19
Port-au-Prince|HT|18.54|-72.34
Adelaide|AU|-34.93|138.60
Meerut|IN|28.98|77.71
Nowrangapur|IN|19.23|82.55
Faridabad|IN|28.41|77.31
Peshawar|PK|34.01|71.58
Davao|PH|7.07|125.61
Mandalay|MM|21.97|96.08
Omdurman|SD|15.64|32.48
Santiago de los Caballeros|DO|19.45|-70.70
Yueyang|CN|29.37|113.09
Anshan|CN|41.12|122.99
Tongshan|CN|34.18|117.16
Ghāziābād|IN|28.67|77.44
Depok|ID|-6.40|106.82
Saitama|JP|35.91|139.66
Dombivli|IN|19.22|73.08
Maputo|MZ|-25.97|32.58
Gustavo Adolfo Madero|MX|19.49|-99.11
Fuzhou|CN|26.06|119.31
Rājkot|IN|22.29|70.79
Rosario|AR|-32.95|-60.64
Guiyang|CN|26.58|106.72
Goiânia|BR|-16.68|-49.25
Guarulhos|BR|-23.46|-46.53
Prague|CZ|50.09|14.42
Varanasi|IN|25.32|83.01
Batam|ID|1.15|104.02
Copenhagen|DK|55.68|12.57
Sofia|BG|42.70|23.32
Tripoli|LY|32.89|13.19
Port Harcourt|NG|4.78|7.01
Hiroshima|JP|34.40|132.45
Zapopan|MX|20.72|-103.38
Lijiang|CN|26.87|100.22
Monterrey|MX|25.68|-100.32
Samara|RU|53.20|50.15
Omsk|RU|54.99|73.37
Benin City|NG|6.34|5.63
Malingao|PH|7.16|124.47
Baku|AZ|40.38|49.89
Maiduguri|NG|11.85|13.16
Kazan|RU|55.79|49.12
Ciudad Nezahualcoyotl|MX|19.40|-99.01
Yerevan|AM|40.18|44.51
Amritsar|IN|31.62|74.88
Ouagadougou|BF|12.37|-1.53
Yono|JP|35.88|139.63
Rostov-na-Donu|RU|47.23|39.72
Allahābād|IN|25.44|81.84
Goyang-si|KR|37.66|126.83
Gaziantep|TR|37.06|37.38
Visakhapatnam|IN|17.68|83.20
Sendai|JP|38.27|140.87
Chelyabinsk|RU|55.15|61.43
Datong|CN|40.09|113.29
Tbilisi|GE|41.69|44.83
Changshu City|CN|31.65|120.74
Taichung|TW|24.15|120.68
Teni|IN|10.01|77.48
Xianyang|CN|34.34|108.70
Ufa|RU|54.74|55.97
Dnipro|UA|48.46|35.04
Seongnam-si|KR|37.44|127.14
Campinas|BR|-22.91|-47.06
Jabalpur|IN|23.17|79.95
Hāora|IN|22.58|88.32
Huainan|CN|32.63|117.00
San Jose|US|37.34|-121.89
Donetsk|UA|48.02|37.80
Dublin|IE|53.33|-6.25
Calgary|CA|51.05|-114.09
Brussels|BE|50.85|4.35
Aurangabad|IN|19.88|75.34
Volgograd|RU|48.72|44.50
Nova Iguaçu|BR|-22.76|-43.45
Jieyang|CN|23.54|116.37
Odessa|UA|46.48|30.73
Shivaji Nagar|IN|18.53|73.85
Zhu Cheng City|CN|36.00|119.40
Kitakyushu|JP|33.85|130.85
Solāpur|IN|17.67|75.91
Baoding|CN|38.85|115.49
Guatemala City|GT|14.64|-90.51
Benxi|CN|41.29|123.77
Birmingham|GB|52.48|-1.90
Perm|RU|58.01|56.25
Srinagar|IN|34.09|74.81
Zaria|NG|11.11|7.72
Managua|NI|12.13|-86.25
Port Elizabeth|ZA|-33.96|25.61
Fès|MA|34.03|-5.00
Köln|DE|50.93|6.95
Ulsan|KR|35.54|129.32
Chandigarh|IN|30.74|76.79
Coimbatore|IN|11.01|76.97
Naples|IT|40.85|14.27
Maceió|BR|-9.67|-35.74
Cartagena|CO|10.40|-75.51
Changzhou|CN|31.77|119.95
Sulţānah|SA|24.49|39.59
Monrovia|LR|6.30|-10.80
Kingston|JM|18.00|-76.79
Erbil|IQ|36.18|44.01
Austin|US|30.27|-97.74
Krasnoyarsk|RU|56.02|92.87
Nay Pyi Taw|MM|19.75|96.13
Jodhpur|IN|26.27|73.01
Chiba|JP|35.60|140.12
São Luís|BR|-2.53|-44.30
Madurai|IN|9.92|78.12
Sale|MA|34.05|-6.80
Huaibei|CN|33.97|116.79
Cochabamba|BO|-17.39|-66.16
Abobo|CI|5.42|-4.02
Abū Ghurayb|IQ|33.31|44.18
Bishkek|KG|42.87|74.59
Kaifeng|CN|34.80|114.31
Qom|IR|34.64|50.88
Guwahati|IN|26.18|91.75
Aba|NG|5.11|7.37
Pingdingshan|CN|33.74|113.30
Gwalior|IN|26.23|78.17
Qiqihar|CN|47.34|123.96
Klang|MY|3.04|101.44
Mendoza|AR|-32.89|-68.83
Konya|TR|37.87|32.48
Mbuji-Mayi|CD|-6.14|23.59
Vijayawada|IN|16.51|80.65
Pikine|SN|14.76|-17.39
Turin|IT|45.07|7.69
Mysore|IN|12.30|76.64
Jacksonville|US|30.33|-81.66
Wenzhou|CN|28.00|120.67
San Francisco|US|37.77|-122.42
Liverpool|GB|53.41|-2.98
Saratov|RU|51.54|46.01
Rohini|IN|28.74|77.07
Tegucigalpa|HN|14.08|-87.21
Bucheon-si|KR|37.50|126.78
Columbus|US|39.96|-83.00
Voronezh|RU|51.67|39.18
Ranchi|IN|23.34|85.31
Ulan Bator|MN|47.91|106.88
Takeo|KH|10.99|104.78
Ahvaz|IR|31.32|48.68
Arequipa|PE|-16.40|-71.53
Padang|ID|-0.95|100.35
Hubli|IN|15.35|75.13
Zhabei|CN|31.26|121.46
Marrakesh|MA|31.63|-8.00
Denpasar|ID|-8.65|115.22
Kampung Baru Subang|MY|3.15|101.53
Fort Worth|US|32.73|-97.32
Indianapolis|US|39.77|-86.16
Charlotte|US|35.23|-80.84
Duque de Caxias|BR|-22.79|-43.31
Jos|NG|9.93|8.89
Valencia|ES|39.47|-0.38
Ilorin|NG|8.50|4.54
Callao|PE|-12.06|-77.12
La Paz|BO|-16.50|-68.15
Ottawa|CA|45.41|-75.70
Barquisimeto|VE|10.06|-69.36
Chihuahua|MX|28.64|-106.09
Nanning|CN|22.82|108.32
Freetown|SL|8.49|-13.24
Johor Bahru|MY|1.47|103.76
Jerusalem|IL|31.77|35.22
Bandar Lampung|ID|-5.43|105.26
Bogor|ID|-6.59|106.79
Narela|IN|28.85|77.09
Mombasa|KE|-4.05|39.66
Cebu City|PH|10.32|123.89
Muscat|OM|23.58|58.41
Zaporizhia|UA|47.82|35.19
Marseille|FR|43.30|5.38
Zarqa|JO|32.07|36.09
Naucalpan de Juárez|MX|19.48|-99.24
Çankaya|TR|39.92|32.86
Rahim Yar Khan|PK|28.42|70.30
Pasragad Branch|IR|34.78|48.47
Boumerdas|DZ|36.77|3.48
Jalandhar|IN|31.33|75.58
Thiruvananthapuram|IN|8.49|76.95
Sakai|JP|34.58|135.47
Anyang|CN|36.10|114.38
San Miguel de Tucumán|AR|-26.82|-65.22
Cotonou|BJ|6.37|2.42
Salem|IN|11.65|78.16
Mérida|MX|20.98|-89.62
Tiruchirappalli|IN|10.82|78.70
Homs|SY|34.73|36.72
Hohhot|CN|40.81|111.65
Niamey|NE|13.51|2.11
Tainan|TW|22.99|120.21
Shangyu|CN|30.02|120.87
Łódź|PL|51.77|19.47
Dammam|SA|26.43|50.10
Xining|CN|36.63|101.76
Kahrīz|IR|34.38|47.06
Kota|IN|25.18|75.84
Natal|BR|-5.79|-35.21
Bhubaneshwar|IN|20.27|85.83
Qinhuangdao|CN|39.93|119.59
Hengyang|CN|26.89|112.62
Antalya|TR|36.91|30.70
Kraków|PL|50.06|19.94
Alīgarh|IN|27.88|78.07
Da Nang|VN|16.07|108.22
Pietermaritzburg|ZA|-29.62|30.39
Lomé|TG|6.13|1.22
Trujillo|PE|-8.12|-79.03
Malang|ID|-7.98|112.63
Ciudad Guayana|VE|8.35|-62.64
Bareilly|IN|28.37|79.43
Kigali|RW|-1.95|30.06
Teresina|BR|-5.09|-42.80
Xinxiang|CN|35.19|113.80
São Bernardo do Campo|BR|-23.69|-46.56
Hegang|CN|47.35|130.30
Riga|LV|56.95|24.11
Amsterdam|NL|52.37|4.89
Oyo|NG|7.85|3.93
Quetta|PK|30.18|67.00
Nottingham|GB|52.95|-1.15
Campo Grande|BR|-20.44|-54.65
Ashgabat|TM|37.95|58.38
Álvaro Obregón|MX|19.36|-99.20
Muzaffarābād|PK|34.37|73.47
Bağcılar|TR|41.04|28.86
As Sulaymānīyah|IQ|35.56|45.43
San Luis Potosí|MX|22.15|-100.98
Aguascalientes|MX|21.88|-102.28
Cúcuta|CO|7.89|-72.51
Morādābād|IN|28.84|78.78
N'Djamena|TD|12.11|15.04
Langfang|CN|39.51|116.69
Zhumadian|CN|32.98|114.03
Yantai|CN|37.48|121.44
Lviv|UA|49.84|24.02
Hermosillo|MX|29.10|-110.98
Edmonton|CA|53.55|-113.47
Jeonju|KR|35.82|127.15
Saltillo|MX|25.42|-101.01
Zhuzhou|CN|27.83|113.15
Subang Jaya|MY|3.04|101.58
Bhiwandi|IN|19.30|73.06
Pekanbaru|ID|0.52|101.44
Sevilla|ES|37.38|-5.97
Tol’yatti|RU|53.53|49.35
Jaboatão|BR|-8.18|-35.00
Shizuoka|JP|34.98|138.38
Santo Domingo Oeste|DO|18.50|-70.00
Rājshāhi|BD|24.37|88.60
Battagram|PK|34.68|73.02
City of Balikpapan|ID|-1.24|116.89
Santo Domingo Este|DO|18.49|-69.86
Changzhi|CN|35.21|111.74
Bulawayo|ZW|-20.15|28.58
Zagreb|HR|45.81|15.98
Agadir|MA|30.42|-9.60
Sarajevo|BA|43.85|18.36
La Plata|AR|-34.92|-57.95
Tunis|TN|36.82|10.17
Zhangjiakou|CN|40.81|114.88
Zigong|CN|29.34|104.78
Mexicali|MX|32.63|-115.45
Fuxin|CN|42.02|121.66
Enugu|NG|6.44|7.50
Tangier|MA|35.77|-5.80
Huangshi|CN|30.25|115.05
Liaoyang|CN|41.27|123.17
Sheffield|GB|53.38|-1.47
Seattle|US|47.61|-122.33
Denver|US|39.74|-104.98
El Paso|US|31.76|-106.49
Kumamoto|JP|32.81|130.69
Raipur|IN|21.23|81.63
General Santos|PH|6.11|125.17
Dushanbe|TJ|38.54|68.78
Osasco|BR|-23.53|-46.79
Detroit|US|42.33|-83.05
Culiacán|MX|24.79|-107.39
Matola|MZ|-25.96|32.46
Zaragoza|ES|41.66|-0.88
Xiangtan|CN|27.85|112.90
Guadalupe|MX|25.68|-100.26
Acapulco de Juárez|MX|16.85|-99.91
Ipoh|MY|4.58|101.08
Mississauga|CA|43.58|-79.66
Boston|US|42.36|-71.06
Puyang Chengguanzhen|CN|35.71|115.01
Nantong|CN|32.03|120.87
Mudanjiang|CN|44.58|129.60
Athens|GR|37.98|23.73
Santo André|BR|-23.66|-46.54
Nouakchott|MR|18.09|-15.98
Pointe-Noire|CG|-4.78|11.86
Memphis|US|35.15|-90.05
Tlalnepantla|MX|19.54|-99.20
Kryvyi Rih|UA|47.91|33.38
João Pessoa|BR|-7.12|-34.86
Ansan-si|KR|37.32|126.82
Benghazi|LY|32.11|20.07
Frankfurt am Main|DE|50.12|8.68
Krasnodar|RU|45.04|38.98
Guilin|CN|25.28|110.29
Palermo|IT|38.13|13.34
Colombo|LK|6.94|79.85
Lilongwe|MW|-13.97|33.79
Oran|DZ|35.70|-0.64
Diyarbakır|TR|37.91|40.22
Taguig|PH|14.52|121.08
New South Memphis|US|35.09|-90.06
Ulyanovsk|RU|54.33|48.39
Kotli|PK|33.52|73.90
Okayama|JP|34.65|133.93
Zhanjiang|CN|21.28|110.34
Al Aḩmadī|KW|29.08|48.08
Yogyakarta|ID|-7.80|110.36
North York|CA|43.77|-79.42
Chisinau|MD|47.01|28.86
Wrocław|PL|51.10|17.03
Cheongju-si|KR|36.64|127.49
Anyang-si|KR|37.39|126.93
Tébessa|DZ|35.40|8.12
Zhenjiang|CN|32.21|119.46
Portland|US|45.52|-122.68
Winnipeg|CA|49.88|-97.15
Dandong|CN|40.13|124.39
Oklahoma City|US|35.47|-97.52
Izhevsk|RU|56.85|53.20
Jaboatão dos Guararapes|BR|-8.11|-35.01
Shaoguan|CN|24.80|113.58
Yancheng|CN|33.36|120.16
Cancún|MX|21.17|-86.85
Contagem|BR|-19.93|-44.05
Santiago de Querétaro|MX|20.59|-100.39
Bhilai|IN|21.21|81.43
Panshan|CN|41.19|122.05
Djibouti|DJ|11.59|43.15
Las Vegas|US|36.17|-115.14
Baltimore|US|39.29|-76.61
Kermanshah|IR|34.31|47.06
Coyoacán|MX|19.35|-99.16
Ribeirão Preto|BR|-21.18|-47.81
Al Ḩudaydah|YE|14.80|42.95
Pasig City|PH|14.59|121.06
Bristol|GB|51.46|-2.60
Jamshedpur|IN|22.80|86.19
Haikou|CN|20.05|110.34
Ta‘izz|YE|13.58|44.02
São José dos Campos|BR|-23.18|-45.89
Santa María Chimalhuacán|MX|19.42|-98.95
Taizhou|CN|32.49|119.91
Xingtai|CN|37.06|114.49
Borivli|IN|19.23|72.86
Torreón|MX|25.54|-103.42
Yaroslavl|RU|57.63|39.87
Benoni|ZA|-26.19|28.32
Hamamatsu|JP|34.70|137.73
Cochin|IN|9.94|76.26
Jinzhou|CN|41.11|121.14
Amrāvati|IN|20.93|77.75
Abu Dhabi|AE|24.45|54.40
Haiphong|VN|20.86|106.68
Washington, D.C.|US|38.90|-77.04
Islamabad|PK|33.72|73.04
Kirkuk|IQ|35.47|44.39
Sāngli|IN|16.85|74.56
Milwaukee|US|43.04|-87.91
Scarborough|CA|43.77|-79.26
Shuangyashan|CN|46.64|131.15
Situbondo|ID|-7.71|114.01
Vancouver|CA|49.25|-123.12
Barnaul|RU|53.36|83.76
Rotterdam|NL|51.92|4.48
Morelia|MX|19.70|-101.18
Luancheng|CN|37.88|114.65
Rasht|IR|37.28|49.59
Abeokuta|NG|7.16|3.35
Essen|DE|51.46|7.01
Kayseri|TR|38.73|35.49
Glasgow|GB|55.87|-4.26
Gold Coast|AU|-28.00|153.43
Yingkou|CN|40.66|122.23
Abuja|NG|9.06|7.50
Las Piñas|PH|14.45|120.98
Zhangzhou|CN|24.51|117.66
Stuttgart|DE|48.78|9.18
Reynosa|MX|26.08|-98.29
Dortmund|DE|51.51|7.47
Vladivostok|RU|43.11|131.87
Irkutsk|RU|52.30|104.30
Blantyre|MW|-15.78|35.01
New Kingston|JM|18.01|-76.78
Üsküdar|TR|41.02|29.01
Genoa|IT|44.40|8.94
Cuttack|IN|20.46|85.88
Oslo|NO|59.91|10.75
Hachiōji|JP|35.66|139.32
Khabarovsk|RU|48.48|135.08
Khabarovsk Vtoroy|RU|48.44|135.13
Libreville|GA|0.39|9.45
Kerman|IR|30.28|57.08
Chiclayo|PE|-6.77|-79.84
Orūmīyeh|IR|37.55|45.08
Bahçelievler|TR|41.00|28.86
Bengbu|CN|32.94|117.36
Bīkaner|IN|28.02|73.31
Tlaquepaque|MX|20.64|-103.29
Tlalpan|MX|19.30|-99.16
Umraniye|TR|41.02|29.12
Düsseldorf|DE|51.22|6.78
Banjarmasin|ID|-3.32|114.59
Göteborg|SE|57.71|11.97
Shihezi|CN|44.30|86.04
Bucaramanga|CO|7.13|-73.12
South Boston|US|42.33|-71.05
Kuching|MY|1.55|110.33
Poznań|PL|52.41|16.93
Málaga|ES|36.72|-4.42
Bouaké|CI|7.69|-5.03
Nyala|SD|12.05|24.88
Asmara|ER|15.34|38.93
Sokoto|NG|13.06|5.24
Uberlândia|BR|-18.92|-48.28
Onitsha|NG|6.15|6.79
Honchō|JP|35.70|139.99
Albuquerque|US|35.08|-106.65
Hamhŭng|KP|39.92|127.54
Sorocaba|BR|-23.50|-47.46
Helsinki|FI|60.17|24.94
Warangal|IN|18.00|79.58
Santiago de Cuba|CU|20.02|-75.83
Siping|CN|43.16|124.38
Kagoshima|JP|31.57|130.55
Surakarta|ID|-7.56|110.83
Huai'an|CN|33.59|119.02
Bhavnagar|IN|21.76|72.15
Mar del Plata|AR|-38.00|-57.56
Bahawalpur|PK|29.40|71.68
Zahedan|IR|29.50|60.86
Aden|YE|12.78|45.04
Nanded|IN|19.16|77.31
Orenburg|RU|51.77|55.10
Changwon|KR|35.23|128.68
Pristina|XK|42.67|21.17
Jiamusi|CN|46.80|130.32
Antipolo|PH|14.63|121.12
Neijiang|CN|29.58|105.06
Bremen|DE|53.08|8.81
Meknès|MA|33.89|-5.55
Banqiao|TW|25.01|121.47
Sargodha|PK|32.09|72.67
Bangui|CF|4.36|18.55
Vilnius|LT|54.69|25.28
Yangzhou|CN|32.40|119.44
Novokuznetsk|RU|53.76|87.11
Kisangani|CD|0.52|25.19
Port Said|EG|31.27|32.30
Mersin|TR|36.81|34.64
Tuxtla|MX|16.76|-93.11
Raurkela|IN|22.22|84.86
Warri|NG|5.52|5.75
Guli|CN|28.88|120.03
Ebute Ikorodu|NG|6.60|3.49
Tanggu|CN|39.02|117.65
Jiangmen|CN|22.58|113.08
Cuauhtémoc|MX|19.45|-99.15
Tucson|US|32.22|-110.93
Nashville|US|36.17|-86.78
Ta’if|SA|21.27|40.42
Beira|MZ|-19.84|34.84
Guntur|IN|16.30|80.46
Touba|SN|14.85|-15.88
Québec|CA|46.81|-71.21
Hamadān|IR|34.80|48.51
Cangzhou|CN|38.32|116.87
San Salvador|SV|13.69|-89.19
Dehra Dūn|IN|30.32|78.03
Cuiabá|BR|-15.60|-56.10
Petaling Jaya|MY|3.11|101.61
Macau|MO|22.20|113.55
Bhayandar|IN|19.30|72.85
Esenler|TR|41.04|28.88
Ryazan’|RU|54.63|39.69
Fresno|US|36.75|-119.77
Hamilton|CA|43.25|-79.85
Tyumen|RU|57.15|65.53
Durgapur|IN|23.52|87.31
Victoria de Durango|MX|24.02|-104.66
Ajmer|IN|26.45|74.64
Lisbon|PT|38.72|-9.13
Changde|CN|29.03|111.70
Jiaozuo|CN|35.24|113.23
Ulhasnagar|IN|19.22|73.15
Kolhāpur|IN|16.70|74.23
Lipetsk|RU|52.60|39.57
Siliguri|IN|26.71|88.43
Hannover|DE|52.37|9.73
Eskişehir|TR|39.78|30.52
Āzādshahr|IR|34.79|48.57
Salta|AR|-24.79|-65.41
Penza|RU|53.20|45.00
Tembisa|ZA|-26.00|28.23
Bilimora|IN|20.77|72.96
Mykolayiv|UA|46.97|32.00
Aparecida de Goiânia|BR|-16.82|-49.24
Puente Alto|CL|-33.61|-70.58
Makati City|PH|14.55|121.03
Tonghua|CN|41.72|125.93
Naberezhnyye Chelny|RU|55.73|52.41
Leicester|GB|52.64|-1.13
Wuhu|CN|31.34|118.37
Niigata|JP|37.89|139.01
Karol Bāgh|IN|28.65|77.19
Leipzig|DE|51.34|12.37
Kalininskiy|RU|60.00|30.39
Duisburg|DE|51.43|6.77
Āsansol|IN|23.68|86.98
Arāk|IR|34.09|49.70
Astrakhan|RU|46.35|48.04
Zhuhai|CN|22.28|113.57
Pohang|KR|36.03|129.36
Nürnberg|DE|49.45|11.08
Shashi|CN|30.31|112.24
Makhachkala|RU|42.98|47.50
Cimahi|ID|-6.87|107.54
Wuwei|CN|37.93|102.63
Jamnagar|IN|22.47|70.07
Sacramento|US|38.58|-121.49
Aracaju|BR|-10.91|-37.07
Ajman City|AE|25.40|55.48
Jianshui|CN|24.28|101.22
Port Sudan|SD|19.62|37.22
Santa Fe|AR|-31.65|-60.71
San Pedro Sula|HN|15.50|-88.03
Toluca|MX|19.29|-99.65
Ciudad López Mateos|MX|19.56|-99.26
Suez|EG|29.97|32.53
Dresden|DE|51.05|13.74
Tomsk|RU|56.50|84.97
Masina|CD|-4.38|15.39
Sahāranpur|IN|29.97|77.55
Cuautitlán Izcalli|MX|19.64|-99.22
Gulbarga|IN|17.34|76.84
Bhātpāra|IN|22.87|88.40
Najaf|IQ|32.03|44.35
Feira de Santana|BR|-12.27|-38.97
Shah Alam|MY|3.09|101.53
Mariupol|UA|47.10|37.54
Himeji|JP|34.82|134.70
Homyel'|BY|52.43|30.98
Qionghai|CN|19.24|110.46
Okene|NG|7.55|6.24
Uijeongbu-si|KR|37.74|127.05
East London|ZA|-33.02|27.91
Yazd|IR|31.90|54.37
Hargeysa|SO|9.56|44.06
Sialkot|PK|32.49|74.53
Kemerovo|RU|55.33|86.08
Yichang|CN|30.71|111.28
Hwaseong-si|KR|37.21|126.82
Kansas City|US|39.10|-94.58
Yinchuan|CN|38.47|106.27
Skopje|MK|42.00|21.43
Vereeniging|ZA|-26.67|27.93
The Hague|NL|52.08|4.30
Long Beach|US|33.77|-118.19
Mixco|GT|14.63|-90.61
Lyon|FR|45.75|4.85
Londrina|BR|-23.31|-51.16
Mesa|US|33.42|-111.82
Jiaojiang|CN|28.70|121.47
Matsudo|JP|35.78|139.90
Juiz de Fora|BR|-21.76|-43.35
Nishinomiya-hama|JP|34.72|135.33
Tula|RU|54.20|37.62
Staten Island|US|40.56|-74.14
Kawaguchi|JP|35.81|139.71
Ciudad Apodaca|MX|25.78|-100.19
Zunyi|CN|27.69|106.91
Jiaxing|CN|30.75|120.75
Belford Roxo|BR|-22.76|-43.40
Jammu|IN|32.74|74.87
Liaoyuan|CN|42.90|125.14
Edinburgh|GB|55.95|-3.20
Atlanta|US|33.75|-84.39
Kananga|CD|-5.90|22.42
Bloemfontein|ZA|-29.12|26.21
Xiangyang|CN|32.04|112.14
Gdańsk|PL|54.35|18.65
Calabar|NG|4.96|8.33
Dadukou|CN|26.55|101.71
Joinville|BR|-26.30|-48.85
Ḩamāh|SY|35.13|36.76
Kurnool|IN|15.83|78.04
Antwerpen|BE|51.22|4.40
Kanazawa|JP|36.60|136.62
Karabağlar|TR|38.37|27.14
Zamboanga|PH|6.91|122.07
Kirov|RU|58.60|49.66
Ujjain|IN|23.18|75.78
Kota Kinabalu|MY|5.97|116.07
Colorado Springs|US|38.83|-104.82
Niterói|BR|-22.88|-43.10
Hengshui|CN|37.73|115.70
Tabuk|SA|28.40|36.57
Pontianak|ID|-0.03|109.33
Leeds|GB|53.80|-1.55
Namp’o|KP|38.74|125.41
Bacolod City|PH|10.67|122.95
São João de Meriti|BR|-22.80|-43.37
Mansilingan|PH|10.63|122.98
Virginia Beach|US|36.85|-75.98
Rāmgundam|IN|18.80|79.45
Luhansk|UA|48.57|39.32
Manado|ID|1.48|124.85
Karagandy|KZ|49.80|73.10
Raleigh|US|35.77|-78.64
Jining|CN|35.41|116.58
Constantine|DZ|36.37|6.61
Juba|SS|4.85|31.58
Muratpaşa|TR|36.89|30.76
Wenshan City|CN|23.36|104.25
Utsunomiya|JP|36.57|139.88
Heroica Matamoros|MX|25.88|-97.50
Şanlıurfa|TR|37.17|38.79
Chengde|CN|40.95|117.96
Ōita|JP|33.23|131.60
Cardiff|GB|51.48|-3.18
San Juan|AR|-31.54|-68.54
Cheboksary|RU|56.13|47.25
Boksburg|ZA|-26.21|28.26
Cagayan de Oro|PH|8.48|124.65
Omaha|US|41.26|-95.94
Matsuyama|JP|33.84|132.77
San Nicolás de los Garza|MX|25.74|-100.30
Amagasaki|JP|34.72|135.42
Carrefour|HT|18.54|-72.40
Shyamnagar|IN|22.83|88.37
Dasmariñas|PH|14.33|120.94
Malatya|TR|38.35|38.32
Miami|US|25.77|-80.19
Nangi|IN|22.51|88.22
Pereira|CO|4.81|-75.70
Kozhikode|IN|11.25|75.78
Mawlamyine|MM|16.49|97.63
Iquitos|PE|-3.75|-73.25
Kurashiki|JP|34.58|133.77
Sunch’ŏn|KP|39.43|125.93
Sultangazi|TR|41.11|28.87
Garoua|CM|9.30|13.40
Murcia|ES|37.99|-1.13
Mwanza|TZ|-2.52|32.90
Uyo|NG|5.05|7.93
Bei’an|CN|48.27|126.60
Kousséri|CM|12.08|15.03
Mālegaon|IN|20.55|74.53
Davangere|IN|14.47|75.93
Kaliningrad|RU|54.71|20.51
Karbala|IQ|32.62|44.02
Masan|KR|35.13|126.83
Ananindeua|BR|-1.37|-48.37
Balikpapan|ID|-1.27|116.83
Brampton|CA|43.68|-79.77
Toulouse|FR|43.60|1.44
Tel Aviv|IL|32.08|34.78
Namangan|UZ|41.00|71.67
Katsina|NG|12.99|7.60
Welkom|ZA|-27.98|26.74
Santa Marta|CO|11.24|-74.20
Al Maḩallah al Kubrá|EG|30.97|31.17
Venustiano Carranza|MX|19.44|-99.10
Jalgaon|IN|21.00|75.57
Yokosuka|JP|35.28|139.67
Akola|IN|20.71|77.00
Belgaum|IN|15.85|74.50
Veracruz|MX|19.18|-96.14
East Jerusalem|PS|31.78|35.23
Luqiao|CN|28.58|121.37
Bryansk|RU|53.25|34.37
Maltepe|TR|40.94|29.16
Al Kharj|SA|24.16|47.33
Barcelona|VE|10.14|-64.69
Chaozhou|CN|23.65|116.62
Xalapa de Enríquez|MX|19.53|-96.92
Ado-Ekiti|NG|7.62|5.22
Bratislava|SK|48.15|17.11
Gaya|IN|24.80|85.00
Udaipur|IN|24.59|73.71
Likasi|CD|-10.98|26.74
Luxor|EG|25.70|32.64
Ibagué|CO|4.44|-75.23
Shaoxing|CN|30.00|120.58
Ivanovo|RU|57.00|40.97
Erzurum|TR|39.91|41.28
Akure|NG|7.25|5.19
Asyūţ|EG|27.18|31.18
Jambi City|ID|-1.60|103.62
Al Manşūrah|EG|31.04|31.38
Oakland|US|37.80|-122.27
Korba|IN|22.35|82.70
Bokāro|IN|23.79|85.96
San Juan|PR|18.47|-66.11
Kolwezi|CD|-10.71|25.47
Auckland|NZ|-36.85|174.76
Sukkur|PK|27.70|68.86
Mangalore|IN|12.92|74.86
Luohe|CN|33.56|114.04
Pasay|PH|14.54|121.00
Sevastopol|UA|44.61|33.52
Azcapotzalco|MX|19.49|-99.19
Shymkent|KZ|42.30|69.60
Yangquan|CN|37.86|113.56
Magnitogorsk|RU|53.42|59.05
Jhānsi|IN|25.46|78.58
Florianópolis|BR|-27.60|-48.55
Wandsbek|DE|53.58|10.08
Santos|BR|-23.96|-46.33
Maturín|VE|9.75|-63.18
Minneapolis|US|44.98|-93.26
Thoothukudi|IN|8.77|78.13
Ardabīl|IR|38.25|48.29
Nagasaki|JP|32.75|129.88
Chaoyang|CN|41.57|120.46
Gaza|PS|31.50|34.47
Kursk|RU|51.74|36.19
Tonalá|MX|20.62|-103.23
Jeju City|KR|33.51|126.52
Panamá|PA|8.99|-79.52
Xochimilco|MX|19.25|-99.10
Szczecin|PL|53.43|14.55
Biên Hòa|VN|10.94|106.82
Villa Nueva|GT|14.53|-90.59
Ribeirão das Neves|BR|-19.77|-44.09
Hirakata|JP|34.81|135.65
Oujda-Angad|MA|34.68|-1.91
Tanda|EG|30.79|31.00
Newcastle|ZA|-27.76|29.93
Nellore|IN|14.45|79.99
Hsinchu|TW|24.80|120.97
Jixi|CN|45.30|130.96
Zanzibar|TZ|-6.16|39.20
Tulsa|US|36.15|-95.99
Taoyuan City|TW|24.99|121.30
Kassala|SD|15.45|36.40
Lekki|NG|6.41|4.09
Palma|ES|39.57|2.65
Kitwe|ZM|-12.80|28.21
Nasiriyah|IQ|31.06|46.26
Tver|RU|56.86|35.90
West Jerusalem|IL|31.78|35.22
Machida|JP|35.54|139.45
Yangjiang|CN|21.86|111.96
Khmelnytskyi|UA|49.42|27.00
Gifu-shi|JP|35.42|136.76
Tiruppur|IN|11.12|77.35
Keelung|TW|25.13|121.74
Al Hoceïma|MA|35.25|-3.94
Manchester|GB|53.48|-2.24
Surrey|CA|49.11|-122.83
Vila Velha|BR|-20.33|-40.29
Weifang|CN|36.71|119.10
Fujisawa|JP|35.35|139.48
Ndola|ZM|-12.96|28.64
Kollam|IN|8.88|76.58
Serra|BR|-20.13|-40.31
Samsun|TR|41.28|36.34
Tallinn|EE|59.44|24.75
Bamenda|CM|5.96|10.15
El Obeid|SD|13.18|30.22
Bello|CO|6.34|-75.56
Xinpu|CN|34.60|119.16
Sandakan|MY|5.84|118.12
Buraydah|SA|26.33|43.97
Kandahār|AF|31.61|65.71
Diadema|BR|-23.69|-46.62
Wichita|US|37.69|-97.34
New Orleans|US|29.95|-90.08
Comilla|BD|23.46|91.19
Samut Prakan|TH|13.60|100.60
Nampula|MZ|-15.12|39.27
Arlington|US|32.74|-97.11
Cleveland|US|41.50|-81.70
Bissau|GW|11.86|-15.60
Iloilo|PH|10.70|122.56
Khamis Mushait|SA|18.30|42.73
Campos dos Goytacazes|BR|-21.75|-41.33
Resistencia|AR|-27.46|-58.98
Mişrātah|LY|32.38|15.09
Mauá|BR|-23.67|-46.46
Abomey-Calavi|BJ|6.45|2.36
Bochum|DE|51.48|7.22
Benito Juárez|MX|19.37|-99.16
Sector 3|RO|44.42|26.17
Toyonaka|JP|34.78|135.47
Iztacalco|MX|19.40|-99.10
Betim|BR|-19.97|-44.20
Fukuyama|JP|34.48|133.37
N’dalatando|AO|-9.30|14.91
Delmas 73|HT|18.54|-72.30
Pasto|CO|1.21|-77.28
Batman|TR|37.89|41.13
Wellington|NZ|-41.29|174.78
Las Palmas de Gran Canaria|ES|28.10|-15.41
Mazatlán|MX|23.23|-106.41
Caxias do Sul|BR|-29.17|-51.18
Nizhny Tagil|RU|57.92|59.97
Irapuato|MX|20.68|-101.36
Bochum-Hordel|DE|51.50|7.18
Dezhou|CN|37.45|116.31
Krugersdorp|ZA|-26.09|27.78
Pānihāti|IN|22.69|88.37
Shibganj|BD|25.00|89.32
Toyohashi|JP|34.77|137.38
Zhoukou|CN|33.63|114.63
Laval|CA|45.57|-73.69
Huancayo|PE|-12.07|-75.20
Makiyivka|UA|48.05|37.93
Putian|CN|25.44|119.01
Kahramanmaraş|TR|37.58|36.93
Minato|JP|34.22|135.15
Tirana|AL|41.33|19.82
São José do Rio Preto|BR|-20.82|-49.38
Kaunas|LT|54.90|23.91
Nuevo Laredo|MX|27.48|-99.52
Bakersfield|US|35.37|-119.02
Zhangjiakou Shi Xuanhua Qu|CN|40.61|115.04
Seremban|MY|2.73|101.94
Miguel Hidalgo|MX|19.43|-99.20
Stoke-on-Trent|GB|53.00|-2.19
Pingxiang|CN|27.62|113.85
Van|TR|38.49|43.38
Honolulu|US|21.31|-157.86
Abadan|IR|30.34|48.30
Fenghuang|CN|27.94|109.60
Puerto La Cruz|VE|10.21|-64.63
Brno|CZ|49.20|16.61
Mahilyow|BY|53.92|30.34
Natore|BD|24.41|88.99
Tampa|US|27.95|-82.46
Sector 6|RO|44.44|26.02
Canberra|AU|-35.28|149.13
Nara-shi|JP|34.69|135.80
Ahmadnagar|IN|19.09|74.74
Dhūlia|IN|20.90|74.78
Olinda|BR|-8.01|-34.86
Kenitra|MA|34.26|-6.58
Bydgoszcz|PL|53.12|18.01
Kuantan|MY|3.81|103.33
Bologna|IT|44.49|11.34
Cheonan|KR|36.81|127.15
Petare|VE|10.48|-66.81
Larkana|PK|27.56|68.21
Al Qadarif|SD|14.03|35.38
Christchurch|NZ|-43.53|172.63
Stavropol’|RU|45.04|41.97
Toyota|JP|35.08|137.15
Manukau City|NZ|-36.99|174.88
Zhaoqing|CN|23.05|112.46
Ataşehir|TR|40.98|29.12
Bhāgalpur|IN|25.24|86.97
Shekhupura|PK|31.71|73.99
Carapicuíba|BR|-23.52|-46.84
Wuppertal|DE|51.26|7.15
Tamale|GH|9.40|-0.84
Ulan-Ude|RU|51.83|107.61
Nagano|JP|36.65|138.18
Bobo-Dioulasso|BF|11.18|-4.30
Lublin|PL|51.25|22.57
Huocheng|CN|44.05|80.87
Aurora|US|39.73|-104.83
Coventry|GB|52.41|-1.51
Halifax|CA|44.65|-63.57
Anqing|CN|30.51|117.05
Taraz|KZ|42.90|71.37
San Jose del Monte|PH|14.81|121.05
Manizales|CO|5.07|-75.52
Kwangmyŏng|KR|37.48|126.87
Zanjān|IR|36.68|48.50
Iwaki|JP|37.05|140.88
Bacoor|PH|14.46|120.94
Asahikawa|JP|43.77|142.36
Xico|MX|19.27|-98.95
Kimhae|KR|35.23|128.88
Arkhangel’sk|RU|64.54|40.54
Ambon|ID|-3.70|128.18
Samarinda|ID|-0.49|117.15
Benito Juarez|MX|19.40|-99.16
Bilbao|ES|43.26|-2.93
Santiago del Estero|AR|-27.80|-64.26
Takatsuki|JP|34.85|135.62
Thessaloníki|GR|40.64|22.93
Villahermosa|MX|17.99|-92.93
Barinas|VE|8.62|-70.21
Neiva|CO|2.93|-75.28
Ciudad General Escobedo|MX|25.80|-100.32
Okazaki|JP|34.95|137.17
Bandar Abbas|IR|27.19|56.28
Vinnytsia|UA|49.23|28.48
Ras Al Khaimah City|AE|25.79|55.94
Anshun|CN|26.25|105.93
Suita|JP|34.76|135.52
Wakayama|JP|34.23|135.17
Anaheim|US|33.84|-117.91
Hualien City|TW|23.98|121.60
Lapu-Lapu City|PH|10.31|123.95
Diepsloot|ZA|-25.93|28.01
Punāsa|IN|22.24|76.39
Muzaffarnagar|IN|29.47|77.70
Florence|IT|43.78|11.25
Sanandaj|IR|35.31|47.00
Latur|IN|18.40|76.57
Campina Grande|BR|-7.23|-35.88
Etobicoke|CA|43.65|-79.57
Camagüey|CU|21.38|-77.92
London|CA|42.98|-81.23
Chifeng|CN|42.27|118.96
Hŭngnam|KP|39.83|127.62
Nur-Sultan|KZ|51.18|71.45
Sector 2|RO|44.45|26.13
Belgorod|RU|50.61|36.58
Kosti|SD|13.16|32.66
Taihecun|CN|45.76|130.85
Doha|QA|25.29|51.53
Turmero|VE|10.23|-67.47
Kurgan|RU|55.45|65.33
Rangpur|BD|25.75|89.25
Bhimbar|PK|32.97|74.08
Vitebsk|BY|55.19|30.20
Iligan|PH|8.23|124.24
Soledad|CO|10.92|-74.76
Shiqi|CN|22.52|113.39
Piracicaba|BR|-22.73|-47.65
Zürich|CH|47.37|8.55
Kūkatpalli|IN|17.48|78.41
Jhang Sadr|PK|31.27|72.32
Arusha|TZ|-3.37|36.68
Ambattūr|IN|13.10|80.16
Kōriyama|JP|37.40|140.38
Plovdiv|BG|42.15|24.75
Celaya|MX|20.52|-100.82
Chitungwiza|ZW|-18.01|31.08
Kashiwa|JP|35.86|139.98
Latakia|SY|35.53|35.79
Aksu|CN|41.18|80.28
Serekunda|GM|13.44|-16.68
Tokorozawa|JP|35.80|139.47
Corrientes|AR|-27.47|-58.83
Kaluga|RU|54.53|36.28
Macapá|BR|0.04|-51.07
West Raleigh|US|35.79|-78.66
Cuernavaca|MX|18.93|-99.23
Nice|FR|43.70|7.27
Kaesŏng|KP|37.97|126.55
Ciudad Bolívar|VE|8.13|-63.54
Kawagoe|JP|35.91|139.49
Tungi|BD|23.89|90.40
Krasnogvargeisky|RU|59.97|30.48
Randburg|ZA|-26.09|28.00
Bellary|IN|15.14|76.92
Itaquaquecetuba|BR|-23.49|-46.35
Simferopol|UA|44.96|34.11
Kochi|JP|33.55|133.53
Sunderland|GB|54.90|-1.38
Santa Ana|US|33.75|-117.87
Bauru|BR|-22.31|-49.06
San José|CR|9.93|-84.08
Alicante|ES|38.35|-0.48
Takamatsu|JP|34.33|134.05
Tieling|CN|42.29|123.84
Qazvin|IR|36.27|50.00
Muzaffarpur|IN|26.12|85.39
Kāmārhāti|IN|22.67|88.37
Tepic|MX|21.51|-104.90
Wad Medani|SD|14.40|33.52
Jincheng|CN|35.50|112.83
Montes Claros|BR|-16.73|-43.86
Bielefeld|DE|52.03|8.53
Bujumbura|BI|-3.38|29.36
Mandaue City|PH|10.32|123.92
Khorramshahr|IR|30.44|48.18
Mathura|IN|27.50|77.67
Khorramabad|IR|33.49|48.36
Soyapango|SV|13.71|-89.14
Patiāla|IN|30.34|76.39
Wŏnsan|KP|39.15|127.44
Brent|GB|51.55|-0.30
Pavlodar|KZ|52.28|76.97
Córdoba|ES|37.89|-4.77
Chānda|IN|19.95|79.30
Canoas|BR|-29.92|-51.18
Sochi|RU|43.60|39.73
Chongjin|KP|41.80|129.78
Yanji|CN|42.91|129.51
Bhīlwāra|IN|25.35|74.64
Tétouan|MA|35.58|-5.37
Mogi das Cruzes|BR|-23.52|-46.19
Toyama|JP|36.70|137.22
Piura|PE|-5.19|-80.63
Birkenhead|GB|53.39|-3.01
Thrissur|IN|10.52|76.22
Brahmapur|IN|19.31|84.79
São Vicente|BR|-23.96|-46.39
Orël|RU|52.97|36.08
Corpus Christi|US|27.80|-97.40
Suizhou|CN|31.71|113.36
Posadas|AR|-27.37|-55.90
Al ‘Amārah|IQ|31.84|47.14
Volzhskiy|RU|48.79|44.78
Riverside|US|33.95|-117.40
Ixtapaluca|MX|19.32|-98.88
Villavicencio|CO|4.14|-73.63
Jundiaí|BR|-23.19|-46.88
San Miguelito|PA|9.05|-79.47
Smolensk|RU|54.78|32.04
Ciudad del Este|PY|-25.51|-54.61
Pelotas|BR|-31.77|-52.34
Kherson|UA|46.66|32.62
Shāhjānpur|IN|27.88|79.91
Akita|JP|39.72|140.12
Thiès|SN|14.79|-16.93
Maroua|CM|10.59|14.32
Morón|AR|-34.65|-58.62
Anápolis|BR|-16.33|-48.95
Shimoga|IN|13.93|75.57
Samarkand|UZ|39.65|66.96
Murmansk|RU|68.98|33.09
Islington|GB|51.54|-0.10
Holguín|CU|20.89|-76.26
Ust-Kamenogorsk|KZ|49.97|82.61
Ad Dīwānīyah|IQ|31.99|44.93
Shangrao|CN|28.45|117.94
Mataram|ID|-8.58|116.12
Andijon|UZ|40.78|72.34
Reading|GB|51.46|-0.97
Iaşi|RO|47.17|27.60
Valladolid|ES|41.66|-4.72
Poltava|UA|49.59|34.54
New Delhi|IN|28.64|77.22
Koshigaya|JP|35.89|139.79
Vladikavkaz|RU|43.04|44.67
Hrodna|BY|53.69|23.83
Katowice|PL|50.26|19.03
Rohtak|IN|28.89|76.59
Baicheng|CN|45.61|122.82
Chimbote|PE|-9.09|-78.58
Cluj-Napoca|RO|46.77|23.60
Calamba|PH|14.21|121.17
Bauchi|NG|10.31|9.84
Cherepovets|RU|59.13|37.90
St. Louis|US|38.63|-90.20
Armenia|CO|4.53|-75.68
Al Kūt|IQ|32.51|45.82
Timişoara|RO|45.75|21.23
Vologda|RU|59.22|39.88
Şişli|TR|41.06|28.99
Lexington-Fayette|US|38.05|-84.46
Kingston upon Hull|GB|53.74|-0.34
Soacha|CO|4.58|-74.22
Temara|MA|33.93|-6.91
Preston|GB|53.76|-2.70
Ganja|AZ|40.68|46.36
Lianshan|CN|40.76|120.85
Denizli|TR|37.77|29.09
Ikeja|NG|6.60|3.34
Bonn|DE|50.73|7.10
Ostrava|CZ|49.83|18.28
Varna|BG|43.22|27.92
Vitória|BR|-20.32|-40.34
Wusong|CN|30.95|117.78
Iligan City|PH|8.25|124.40
Cusco|PE|-13.52|-71.97
Maringá|BR|-23.43|-51.94
Miyazaki|JP|31.92|131.42
Percut|ID|3.63|98.86
Pucallpa|PE|-8.38|-74.55
Jingdezhen|CN|29.29|117.21
Guarujá|BR|-23.99|-46.26
Sariwŏn|KP|38.51|125.76
Vladimir|RU|56.14|40.40
Antofagasta|CL|-23.65|-70.40
Botshabelo|ZA|-29.27|26.73
Bengkulu|ID|-3.80|102.27
Butuan|PH|8.95|125.54
Tampico|MX|22.29|-97.88
Oshawa|CA|43.90|-78.85
Cabuyao|PH|14.27|121.13
Chita|RU|52.03|113.50
Newcastle|AU|-32.93|151.78
Valledupar|CO|10.46|-73.25
Biskra|DZ|34.85|5.73
Mannheim|DE|49.49|8.47
Chernihiv|UA|51.51|31.28
Irbid|JO|32.56|35.85
Tumkūr|IN|13.34|77.10
Chinju|KR|35.19|128.08
Newport|GB|51.59|-3.00
Tawau|MY|4.24|117.89
Shengli|CN|37.46|118.49
Fīrozābād|IN|27.15|78.40
Al Fayyūm|EG|29.31|30.84
Porto Velho|BR|-8.76|-63.90
San Salvador de Jujuy|AR|-24.19|-65.30
Brakpan|ZA|-26.24|28.37
Stockton|US|37.96|-121.29
Mandaluyong City|PH|14.58|121.04
Nizāmābād|IN|18.67|78.10
Kulti|IN|23.73|86.84
Ciudad Victoria|MX|23.74|-99.15
Tláhuac|MX|19.29|-99.01
Franca|BR|-20.54|-47.40
Rājahmundry|IN|17.01|81.78
Pittsburgh|US|40.44|-80.00
Craiova|RO|44.32|23.80
Constanţa|RO|44.18|28.63
Saransk|RU|54.18|45.17
Mazār-e Sharīf|AF|36.71|67.11
Barddhamān|IN|23.26|87.86
Malmö|SE|55.61|13.00
Gujrat|PK|32.57|74.08
Naha|JP|26.22|127.68
Brest|BY|52.10|23.69
Mardan|PK|34.20|72.05
Surgut|RU|61.25|73.42
Swansea|GB|51.62|-3.94
Batikent|TR|39.97|32.73
Biñan|PH|14.34|121.08
George Town|MY|5.41|100.34
Kyzylorda|KZ|44.85|65.51
Malir Cantonment|PK|24.94|67.21
Mérida|VE|8.59|-71.16
Winejok|SS|9.01|27.57
Xinyuan|CN|43.43|83.25
Yangshuo|CN|24.78|110.49
Angeles City|PH|15.15|120.58
Bradford|GB|53.79|-1.75
Santol|PH|15.16|120.57
Anchorage|US|61.22|-149.90
Ciudad Obregón|MX|27.49|-109.94
Kasugai|JP|35.25|136.97
Jember|ID|-8.17|113.70
Aomori|JP|40.82|140.73
Ōtsu|JP|35.00|135.87
Bārāsat|IN|22.72|88.48
Elazığ|TR|38.67|39.22
Okanagan|CA|50.36|-119.35
Cherkasy|UA|49.43|32.06
Vigo|ES|42.23|-8.72
Akashi|JP|34.66|135.01
Bāli|IN|22.65|88.34
Cincinnati|US|39.13|-84.51
Hisar|IN|29.15|75.72
Rāmpur|IN|28.81|79.03
Yokkaichi|JP|34.97|136.62
Yeosu|KR|34.76|127.66
Southend-on-Sea|GB|51.54|0.71
Morioka|JP|39.70|141.15
Viña del Mar|CL|-33.02|-71.55
Sumy|UA|50.92|34.80
Fukushima|JP|37.75|140.47
Galaţi|RO|45.44|28.05
Blumenau|BR|-26.92|-49.07
Greater Noida|IN|28.50|77.54
Noida|IN|28.58|77.33
Foz do Iguaçu|BR|-25.55|-54.59
Al Hufūf|SA|25.36|49.59
Kākināda|IN|16.96|82.24
Pānīpat|IN|29.39|76.97
Semey|KZ|50.43|80.27
Makurdi|NG|7.73|8.52
Wollongong|AU|-34.42|150.89
Ponta Grossa|BR|-25.09|-50.16
Minna|NG|9.62|6.55
Białystok|PL|53.13|23.16
Mbeya|TZ|-8.90|33.45
Mueang Nonthaburi|TH|13.86|100.51
Gumi|KR|36.11|128.34
Tambov|RU|52.73|41.44
Catania|IT|37.49|15.07
Al Mubarraz|SA|25.41|49.59
Bafoussam|CM|5.48|10.42
Kasur|PK|31.12|74.45
Utrecht|NL|52.09|5.12
Xiuying|CN|20.00|110.29
Paulista|BR|-7.94|-34.87
Al Ḩillah|IQ|32.46|44.42
Limeira|BR|-22.56|-47.40
Parbhani|IN|19.27|76.77
Victoria|CA|48.44|-123.35
Beihai|CN|21.48|109.10
Huizhou|CN|23.11|114.42
Zeytinburnu|TR|40.99|28.90
Tsuen Wan|HK|22.37|114.11
Ironville|US|38.46|-82.69
Meads|US|38.41|-82.71
Sétif|DZ|36.19|5.41
Safi|MA|32.30|-9.24
Sinŭiju|KP|40.10|124.40
Sector 4|RO|44.38|26.12
Huế|VN|16.46|107.60
Darbhanga|IN|26.15|85.90
Marienthal|DE|53.57|10.08
Adapazarı|TR|40.78|30.40
Sultanbeyli|TR|40.96|29.27
Henderson|US|36.04|-114.98
Greensboro|US|36.07|-79.79
Viamão|BR|-30.08|-51.02
Zagazig|EG|30.59|31.50
Saint Paul|US|44.94|-93.09
Kuala Terengganu|MY|5.33|103.14
Ismailia|EG|30.60|32.27
Alto Barinas|VE|8.59|-70.23
Dihok|IQ|36.87|42.99
Karlsruhe|DE|49.01|8.40
Port Moresby|PG|-9.48|147.15
Plano|US|33.02|-96.70
Ichihara|JP|35.52|140.08
Iksan|KR|35.94|126.95
Nha Trang|VN|12.25|109.19
Suzano|BR|-23.54|-46.31
Alwar|IN|27.56|76.63
Cainta|PH|14.58|121.12
Pétionville|HT|18.51|-72.29
Maebashi|JP|36.40|139.08
Bilāspur|IN|22.08|82.16
Logan City|AU|-27.64|153.11
Valparaíso|CL|-33.04|-71.63
Palu|ID|-0.91|119.87
Kupang|ID|-10.17|123.61
Zhytomyr|UA|50.26|28.68
Newark|US|40.74|-74.17
Itagüí|CO|6.18|-75.60
Nicolás Romero|MX|19.64|-99.31
Gebze|TR|40.80|29.43
Narsingdi|BD|23.92|90.72
Batna|DZ|35.56|6.17
Chuzhou|CN|32.32|118.30
Merkezefendi|TR|37.81|29.04
Ichinomiya|JP|35.30|136.80
Tacna|PE|-18.01|-70.25
Hamburg-Nord|DE|53.59|9.98
Mingora|PK|34.78|72.36
Toledo|US|41.66|-83.56
Ensenada|MX|31.87|-116.60
Efon-Alaaye|NG|7.66|4.92
Yoshkar-Ola|RU|56.64|47.89
Taganrog|RU|47.24|38.90
Santa Teresa del Tuy|VE|10.23|-66.66
Horlivka|UA|48.34|38.05
Windsor|CA|42.30|-83.02
Coacalco|MX|19.63|-99.11
Ilesa|NG|7.63|4.74
Kostroma|RU|57.77|40.93
Gijón|ES|43.54|-5.66
Bari|IT|41.12|16.87
Lincoln|US|40.80|-96.67
Khomeynī Shahr|IR|32.69|51.54
Sfax|TN|34.74|10.76
Nantes|FR|47.22|-1.55
Cuenca|EC|-2.90|-79.00
Owo|NG|7.20|5.59
Bahía Blanca|AR|-38.72|-62.27
Sukabumi|ID|-6.92|106.93
Braşov|RO|45.65|25.61
Komsomolsk-on-Amur|RU|50.55|137.01
Hakodate|JP|41.78|140.74
Bab Ezzouar|DZ|36.73|3.18
Mokolo|CM|10.74|13.80
Caucaia|BR|-3.74|-38.65
Strasbourg|FR|48.58|7.75
Belfast|GB|54.60|-5.93
Kashgar|CN|39.47|75.99
Ramadi|IQ|33.42|43.31
Ichalkaranji|IN|16.69|74.46
Ibaraki|JP|34.82|135.57
Yao|JP|34.62|135.60
Herāt|AF|34.35|62.20
Guantánamo|CU|20.14|-75.21
Nal’chik|RU|43.50|43.62
Baguio|PH|16.42|120.59
Petrópolis|BR|-22.50|-43.18
Ar Rayyān|QA|25.29|51.42
Wiesbaden|DE|50.08|8.25
Montería|CO|8.75|-75.88
Ljubljana|SI|46.05|14.51
Hafar Al-Batin|SA|28.43|45.97
Kakogawachō-honmachi|JP|34.77|134.83
Sector 5|RO|44.39|26.07
Tasikmalaya|ID|-7.33|108.22
Bijapur|IN|16.82|75.72
Orlando|US|28.54|-81.38
Linyi|CN|35.06|118.34
Derby|GB|52.92|-1.48
San Pedro|PH|14.36|121.05
Münster|DE|51.96|7.63
Gelsenkirchen|DE|51.51|7.10
Mokpo|KR|34.81|126.39
Santa Catarina|MX|25.67|-100.46
Russeifa|JO|32.02|36.05
Windhoek|NA|-22.56|17.08
Tshikapa|CD|-6.42|20.80
Kafr ad Dawwār|EG|31.13|30.13
Tokushima|JP|34.07|134.57
Haifa|IL|32.82|34.99
Sterlitamak|RU|53.62|55.95
Ha'il|SA|27.52|41.69
Eixample|ES|41.39|2.16
Bagerhat|BD|22.66|89.79
Chengzhong|CN|30.94|113.55
Wuzhou|CN|23.48|111.32
Chula Vista|US|32.64|-117.08
Hulan Ergi|CN|47.20|123.63
Aizawl|IN|23.73|92.72
Aachen|DE|50.78|6.08
Sumqayıt|AZ|40.59|49.67
Mantampay|PH|8.17|124.22
Petrozavodsk|RU|61.78|34.35
El Daein|SD|11.46|26.13
Umuahia|NG|5.52|7.49
Uruapan|MX|19.41|-102.06
Jersey City|US|40.73|-74.08
Mianyang|CN|31.47|104.68
Sivas|TR|39.75|37.02
Witbank|ZA|-25.87|29.23
Aktobe|KZ|50.28|57.21
Paraná|AR|-31.73|-60.53
Jālna|IN|19.84|75.89
Lal Bahadur Nagar|IN|17.35|78.56
Mönchengladbach|DE|51.19|6.44
Markham|CA|43.87|-79.27
Dewas|IN|22.97|76.06
Sincelejo|CO|9.30|-75.40
Tongliao|CN|43.61|122.27
Uberaba|BR|-19.75|-47.93
Chandler|US|33.31|-111.84
Fort Wayne|US|41.13|-85.13
Plymouth|GB|50.37|-4.14
Baranagar|IN|22.64|88.38
Aral|CN|40.54|81.27
Karamay|CN|45.58|84.89
Nakuru|KE|-0.31|36.07
Cần Thơ|VN|10.04|105.79
Augsburg|DE|48.37|10.90
Hiratsuka|JP|35.33|139.34
Gajuwaka|IN|17.70|83.22
Jiujiang|CN|29.70|116.00
Popayán|CO|2.44|-76.61
Najrān|SA|17.49|44.13
Mukalla|YE|14.54|49.12
Buffalo|US|42.89|-78.88
Luton|GB|51.88|-0.42
Pekalongan|ID|-6.89|109.68
Cumaná|VE|10.45|-64.18
Satna|IN|24.58|80.83
Rio Branco|BR|-9.97|-67.81
Durham|US|35.99|-78.90
Etāwah|IN|26.78|79.02
Gómez Palacio|MX|25.57|-103.50
Cascavel|BR|-24.96|-53.46
St. Petersburg|US|27.77|-82.68
L'Hospitalet de Llobregat|ES|41.36|2.10
Ondo|NG|7.09|4.84
Chimoio|MZ|-19.12|33.48
Irvine|US|33.67|-117.82
Espoo|FI|60.21|24.65
Latina|ES|40.39|-3.75
Los Mochis|MX|25.79|-109.00
Bratsk|RU|56.13|101.61
Pachuca de Soto|MX|20.12|-98.73
Tarsus|TR|36.92|34.89
Laredo|US|27.51|-99.51
Sari|IR|36.56|53.06
Durg|IN|21.19|81.28
Rivne|UA|50.62|26.23
Oaxaca|MX|17.07|-96.72
Soledad de Graciano Sánchez|MX|22.19|-100.94
Turpan|CN|42.95|89.18
Ikot Ekpene|NG|5.18|7.71
Heze|CN|35.24|115.47
Yamagata|JP|38.23|140.37
Cirebon|ID|-6.71|108.56
Novo Hamburgo|BR|-29.68|-51.13
Cox’s Bāzār|BD|21.44|92.01
Gdynia|PL|54.52|18.53
Carabanchel|ES|40.39|-3.72
Naihāti|IN|22.89|88.42
Vitória da Conquista|BR|-14.87|-40.84
Laohekou|CN|32.39|111.67
Richards Bay|ZA|-28.78|32.04
Talcahuano|CL|-36.72|-73.12
Wolverhampton|GB|52.59|-2.12
El Fasher|SD|13.63|25.35
Woodlands|SG|1.44|103.79
Thiès Nones|SN|14.78|-16.97
Dire Dawa|ET|9.59|41.87
Floridablanca|CO|7.06|-73.09
Suihua|CN|46.64|127.00
Barueri|BR|-23.51|-46.88
Borūjerd|IR|33.90|48.75
Eimsbüttel|DE|53.57|9.96
Liupanshui|CN|26.59|104.83
Qarchak|IR|35.43|51.58
Santiago de Surco|PE|-12.14|-77.01
Taubaté|BR|-23.03|-45.56
Nanyang|CN|32.99|112.53
San Fernando|PH|15.03|120.68
Morogoro|TZ|-6.82|37.66
Governador Valadares|BR|-18.85|-41.95
Tirupati|IN|13.64|79.42
Banda Aceh|ID|5.54|95.33
Wafangdian|CN|39.62|122.01
Sonīpat|IN|28.99|77.02
Santa Clara|CU|22.41|-79.96
Iwo|NG|7.64|4.18
Libertad|PH|8.94|125.50
Gombe|NG|10.29|11.17
Altona|DE|53.55|9.93
Āvadi|IN|13.11|80.11
Praia Grande|BR|-24.01|-46.40
Colonia del Valle|MX|19.39|-99.16
Niš|RS|43.32|21.90
Port-de-Paix|HT|19.94|-72.83
Singa|SD|13.15|33.93
San Bernardo|CL|-33.59|-70.70
Várzea Grande|BR|-15.65|-56.13
Porto|PT|41.15|-8.61
Volta Redonda|BR|-22.52|-44.10
Navotas|PH|14.67|120.95
Kropyvnytskyi|UA|48.51|32.26
Santa Maria|BR|-29.68|-53.81
Lubbock|US|33.58|-101.86
Madison|US|43.07|-89.40
Tehuacán|MX|18.46|-97.40
Fukui-shi|JP|36.06|136.22
Kamianske|UA|48.51|34.60
Montpellier|FR|43.61|3.88
Jimeta|NG|9.28|12.46
Częstochowa|PL|50.80|19.12
Tiruvottiyūr|IN|13.16|80.30
Palmira|CO|3.54|-76.30
Bukhara|UZ|39.77|64.43
City of Westminster|GB|51.50|-0.14
Gilbert|US|33.35|-111.79
Saugor|IN|23.84|78.74
Udon Thani|TH|17.42|102.79
Chemnitz|DE|50.84|12.93
Ica|PE|-14.07|-75.73
Orsk|RU|51.20|58.57
Vanderbijlpark|ZA|-26.71|27.84
San Cristóbal|VE|7.77|-72.22
Mito|JP|36.35|140.45
Norfolk|US|36.85|-76.29
Rizhao|CN|35.43|119.46
Southampton|GB|50.90|-1.40
Kyain Seikgyi Township|MM|15.82|98.25
A Coruña|ES|43.37|-8.40
Mau|IN|25.94|83.56
Shimonoseki|JP|33.95|130.95
Juliaca|PE|-15.50|-70.13
Ji’an|CN|27.12|114.98
Gorgān|IR|36.84|54.44
Nizhnevartovsk|RU|60.93|76.55
Braunschweig|DE|52.27|10.53
Hebi|CN|35.90|114.19
Bago|MM|17.34|96.48
Bihār Sharīf|IN|25.20|85.52
Baruta|VE|10.43|-66.88
Merlo|AR|-34.67|-58.73
Puente de Vallecas|ES|40.39|-3.66
Trabzon|TR|41.01|39.73
Jessore|BD|23.17|89.21
Manisa|TR|38.61|27.43
Louisville|US|38.25|-85.76
Santa Luzia|BR|-19.77|-43.85
Gunsan|KR|35.98|126.71
Wŏnju|KR|37.35|127.95
Musaffah|AE|24.36|54.48
Angarsk|RU|52.54|103.89
Mar’ino|RU|55.65|37.72
Hāpur|IN|28.73|77.78
Bathinda|IN|30.21|74.94
Deir ez-Zor|SY|35.34|40.14
Huayin|CN|34.57|110.07
Berbera|SO|10.44|45.01
Ojo de Agua|MX|19.68|-99.01
Gatineau|CA|45.48|-75.70
Yibin|CN|28.76|104.64
Neuquén|AR|-38.95|-68.06
Tacloban|PH|11.24|125.00
Novorossiysk|RU|44.72|37.77
Reno|US|39.53|-119.81
Aswan|EG|24.09|32.90
Winston-Salem|US|36.10|-80.24
Farrukhābād|IN|27.39|79.58
Sancaktepe|TR|41.00|29.23
Takasaki|JP|36.33|139.02
Anantapur|IN|14.68|77.61
Buenaventura|CO|3.88|-77.03
Lankaran|AZ|38.75|48.85
Glendale|US|33.54|-112.19
Fuji|JP|35.17|138.68
Khimki|RU|55.90|37.43
Blackpool|GB|53.82|-3.05
Xiantao|CN|30.37|113.44
Hachinohe|JP|40.50|141.50
Vaughan|CA|43.84|-79.50
Gravataí|BR|-29.94|-50.99
Neyagawa|JP|34.77|135.63
Magdalena Contreras|MX|19.33|-99.21
Nāgarpur|BD|24.06|89.88
Kurume|JP|33.32|130.52
Balıkesir|TR|39.65|27.89
Temuco|CL|-38.74|-72.60
Krefeld|DE|51.34|6.55
Seeb|OM|23.67|58.19
Århus|DK|56.16|10.21
Sasebo|JP|33.17|129.73
Batangas|PH|13.76|121.06
Al Jubayl|SA|27.02|49.62
Pathein|MM|16.78|94.73
Tegal|ID|-6.87|109.14
Hialeah|US|25.86|-80.28
Djougou|BJ|9.71|1.67
Sylhet|BD|24.90|91.87
Garland|US|32.91|-96.64
Ratlām|IN|23.33|75.04
Scottsdale|US|33.51|-111.90
Irving|US|32.81|-96.95
Košice|SK|48.71|21.26
Chernivtsi|UA|48.29|25.94
Dera Ghazi Khan|PK|30.05|70.64
Coatzacoalcos|MX|18.15|-94.44
Yuci|CN|37.68|112.73
Sant Martí|ES|41.42|2.20
Sahiwal|PK|30.67|73.10
Ternopil|UA|49.55|25.59
Gasteiz / Vitoria|ES|42.85|-2.67
Yakutsk|RU|62.03|129.73
Chesapeake|US|36.82|-76.27
Caruaru|BR|-8.28|-35.98
Qinā|EG|26.16|32.73
Boa Vista|BR|2.82|-60.67
Kediri|ID|-7.82|112.02
Georgetown|GY|6.80|-58.16
Ramagundam|IN|18.75|79.47
Kismayo|SO|-0.36|42.55
Ibb|YE|13.97|44.18
Türkmenabat|TM|39.07|63.58
North Las Vegas|US|36.20|-115.12
Granada|ES|37.19|-3.61
Nizhnekamsk|RU|55.64|51.82
Porto-Novo|BJ|6.50|2.60
Halle (Saale)|DE|51.48|11.98
Kitchener|CA|43.43|-80.51
Centurion|ZA|-25.86|28.19
Magugpo Poblacion|PH|7.45|125.80
Hamburg-Mitte|DE|53.55|10.02
Dzerzhinsk|RU|56.24|43.46
Takoradi|GH|4.90|-1.76
Kiel|DE|54.32|10.13
Linfen|CN|36.09|111.52
Fremont|US|37.55|-121.99
Beni|CD|0.49|29.47
Bordeaux|FR|44.84|-0.58
Gangānagar|IN|29.92|73.87
Chigasaki|JP|35.34|139.40
Gent|BE|51.05|3.72
Taytay|PH|14.56|121.13
Sōka|JP|35.84|139.80
Ngaoundéré|CM|7.33|13.58
Suncheon|KR|34.95|127.49
Sejong|KR|36.59|127.29
José C. Paz|AR|-34.52|-58.77
Syktyvkar|RU|61.66|50.81
Elche|ES|38.26|-0.70
Marka|SO|1.72|44.77
Nukus|UZ|42.45|59.61
Atani|NG|6.01|6.75
Quilmes|AR|-34.73|-58.26
Ḩalwān|EG|29.84|31.30
Milton Keynes|GB|52.04|-0.76
Magdeburg|DE|52.13|11.63
Rio Verde|BR|-17.80|-50.93
Nawabshah|PK|26.24|68.40
Tripoli|LB|34.43|35.84
Bharatpur|IN|27.22|77.49
Longueuil|CA|45.53|-73.52
Atsugi|JP|35.44|139.37
Croix-des-Bouquets|HT|18.58|-72.23
Uitenhage|ZA|-33.76|25.40
Ploieşti|RO|44.95|26.02
Sungai Petani|MY|5.65|100.49
Binjai|ID|3.60|98.49
Lucena|PH|13.93|121.62
Ipatinga|BR|-19.47|-42.54
Karīmnagar|IN|18.44|79.13
Baton Rouge|US|30.44|-91.19
Rạch Giá|VN|10.01|105.08
Lille|FR|50.63|3.06
Miri|MY|4.40|113.99
Ciudad Lineal|ES|40.45|-3.65
Bexley|GB|51.44|0.15
Sumaré|BR|-22.82|-47.27
Damanhūr|EG|31.03|30.47
Nassau|BS|25.06|-77.34
San Lorenzo|PY|-25.34|-57.51
Iquique|CL|-20.21|-70.15
Kremenchuk|UA|49.07|33.42
Puducherry|IN|11.93|79.83
Sosnowiec|PL|50.29|19.10
Diez de Octubre|CU|23.09|-82.36
Al Minyā|EG|28.09|30.76
Staryy Oskol|RU|51.30|37.84
Liaocheng|CN|36.46|115.98
Gusau|NG|12.17|6.66
Neue Neustadt|DE|52.15|11.63
Radom|PL|51.40|21.15
Pilar|AR|-34.46|-58.91
Shrīrāmpur|IN|22.75|88.34
Fendou|CN|46.64|124.86
Sabzevar|IR|36.21|57.68
Huambo|AO|-12.78|15.74
Groznyy|RU|43.31|45.69
Geelong|AU|-38.15|144.36
Rāichūr|IN|16.21|77.36
Huanggang|CN|23.68|117.00
Quthbullapur|IN|17.50|78.46
Mubi|NG|10.27|13.27
Sector 1|RO|44.49|26.05
Bukavu|CD|-2.49|28.84
Lexington|US|37.99|-84.48
Juazeiro do Norte|BR|-7.21|-39.32
Mymensingh|BD|24.76|90.41
Karnāl|IN|29.69|76.98
Roodepoort|ZA|-26.16|27.87
Tanga|TZ|-5.07|39.10
Jingling|CN|30.65|113.10
Sucre|BO|-19.03|-65.26
Nacala|MZ|-14.56|40.69
Ashdod|IL|31.79|34.65
Minamirinkan|JP|35.50|139.44
Oviedo|ES|43.36|-5.84
Paramaribo|SR|5.87|-55.17
Adıyaman|TR|37.76|38.28
Arrah|IN|25.56|84.66
Okara|PK|30.81|73.45
Nārāyanganj|BD|23.61|90.50
Tongchuanshi|CN|35.07|109.08
Imphal|IN|24.81|93.94
Najafābād|IR|32.63|51.37
Paradise|US|36.10|-115.15
Qarshi|UZ|38.86|65.79
Gosāba|IN|22.17|88.80
Puerto Princesa|PH|9.74|118.74
Xintai|CN|35.90|117.75
Santa Cruz de Tenerife|ES|28.47|-16.25
Haeju|KP|38.04|125.71
Graz|AT|47.07|15.45
Ikire|NG|7.37|4.19
Embu|BR|-23.65|-46.85
Formosa|AR|-26.18|-58.17
Shakhty|RU|47.71|40.21
Blagoveshchensk|RU|50.28|127.54
Olongapo|PH|14.83|120.28
Banja Luka|BA|44.78|17.19
Thị Xã Phú Mỹ|VN|10.57|107.13
Neyshābūr|IR|36.21|58.80
Wuxue|CN|29.85|115.55
Babruysk|BY|53.14|29.22
Rishon LeẔiyyon|IL|31.97|34.79
Campeche|MX|19.84|-90.53
Richmond|US|37.55|-77.46
Cabanatuan City|PH|15.49|120.97
Fuencarral-El Pardo|ES|40.50|-3.73
Mirzāpur|IN|25.14|82.57
Messina|IT|38.19|15.55
Dehiwala-Mount Lavinia|LK|6.84|79.87
Takarazuka|JP|34.80|135.36
Kharagpur|IN|22.34|87.33
Dhanbād|IN|23.80|86.44
Tanjore|IN|10.79|79.14
Badalona|ES|41.45|2.25
Ageoshimo|JP|35.97|139.61
Binangonan|PH|14.46|121.19
Oberhausen|DE|51.48|6.86
Chon Buri|TH|13.36|100.98
Verona|IT|45.43|10.98
Prokop’yevsk|RU|53.91|86.72
Eldoret|KE|0.52|35.27
Wuhai|CN|39.68|106.82
Bertoua|CM|4.58|13.68
Imperatriz|BR|-5.53|-47.49
San Pedro de Macorís|DO|18.45|-69.31
Amarnāth|IN|19.20|73.17
Taiping|MY|4.85|100.73
Alor Setar|MY|6.12|100.36
Purwokerto|ID|-7.42|109.23
Colombo|BR|-25.29|-49.22
Jamaica|US|40.69|-73.81
Rybinsk|RU|58.04|38.84
Hobart|AU|-42.88|147.33
Santa Rosa|PH|14.31|121.11
Kisumu|KE|-0.10|34.76
San Bernardino|US|34.11|-117.29
Imus|PH|14.43|120.94
Vykhino-Zhulebino|RU|55.70|37.81
Freiburg|DE|48.00|7.85
Northampton|GB|52.25|-0.88
Purwakarta|ID|-6.56|107.44
Zelenograd|RU|55.98|37.18
Archway|GB|51.57|-0.13
Mirpur Khas|PK|25.53|69.01
Daloa|CI|6.88|-6.45
Mek'ele|ET|13.50|39.48
Biysk|RU|52.54|85.21
Concepción|CL|-36.83|-73.05
Novi Sad|RS|45.25|19.84
Monclova|MX|26.91|-101.42
Mucumpiz|VE|8.42|-71.13
La Paz|MX|24.14|-110.30
Velikiy Novgorod|RU|58.52|31.27
Owerri|NG|5.48|7.03
Centralniy|RU|59.93|30.36
Shagamu|NG|6.85|3.65
Taboão da Serra|BR|-23.63|-46.79
Nazrēt|ET|8.55|39.27
Nāgercoil|IN|8.18|77.43
Lutsk|UA|50.76|25.34
Bergen|NO|60.39|5.32
Brăila|RO|45.27|27.97
Naz̧arābād|IR|35.95|50.61
Guangyuan|CN|32.44|105.82
Būkān|IR|36.52|46.21
Spokane|US|47.66|-117.43
Norwich|GB|52.63|1.30
Jacareí|BR|-23.31|-45.97
Chōfu|JP|35.66|139.55
Loa Janan|ID|-0.58|117.10
Rancagua|CL|-34.17|-70.74
Mokotów|PL|52.19|21.03
Nogales|MX|31.31|-110.94
Birmingham|US|33.52|-86.80
Bukit Mertajam|MY|5.36|100.47
Lipa City|PH|13.94|121.16
Marília|BR|-22.21|-49.95
Lübeck|DE|53.87|10.69
Sepang|MY|2.69|101.75
Cartagena|ES|37.61|-0.99
Esenyurt|TR|41.03|28.68
Modesto|US|37.64|-121.00
Kırıkkale|TR|39.85|33.51
Hailar|CN|49.20|119.70
Terrassa|ES|41.57|2.02
Abha|SA|18.22|42.51
Tarhuna|LY|32.44|13.63
Idkū|EG|31.31|30.30
Matsumoto|JP|36.23|137.97
Daliang|CN|22.84|113.25
Qui Nhon|VN|13.78|109.22
Des Moines|US|41.60|-93.61
Pāli|IN|25.77|73.32
Arroyo Naranjo|CU|23.04|-82.38
Antakya|TR|36.21|36.16
Bogra|BD|24.85|89.37
Kostanay|KZ|53.21|63.62
Rochester|US|43.15|-77.62
Chuncheon|KR|37.87|127.73
Vũng Tàu|VN|10.35|107.08
Eindhoven|NL|51.44|5.48
Pematangsiantar|ID|2.96|99.07
Kanggye|KP|40.97|126.59
Presidente Prudente|BR|-22.13|-51.39
Sanming|CN|26.25|117.62
Sohag|EG|26.56|31.69
Rennes|FR|48.11|-1.67
São Leopoldo|BR|-29.76|-51.15
Ijebu-Ode|NG|6.82|3.92
Yamunānagar|IN|30.13|77.28
Nakhon Ratchasima|TH|14.97|102.10
Toruń|PL|53.01|18.60
Oruro|BO|-17.98|-67.15
Kielce|PL|50.87|20.63
Rewa|IN|24.53|81.29
La Romana|DO|18.43|-68.97
Gaborone|BW|-24.65|25.91
Hangu|CN|39.25|117.79
Maryvale|US|33.50|-112.18
Tacoma|US|47.25|-122.44
Lobito|AO|-12.36|13.54
North Shore|NZ|-36.80|174.75
Ciputat|ID|-6.24|106.70
Sirjan|IR|29.45|55.68
San Pablo|PH|14.07|121.33
Jerez de la Frontera|ES|36.69|-6.14
Fontana|US|34.09|-117.44
Oxnard|US|34.20|-119.18
Ciampea|ID|-6.55|106.70
Kasukabe|JP|35.98|139.75
Oradea|RO|47.05|21.92
Annaba|DZ|36.90|7.77
Sabadell|ES|41.54|2.11
Móstoles|ES|40.32|-3.86
Toamasina|MG|-18.15|49.40
Dinājpur|BD|25.63|88.64
Buenavista|MX|19.61|-99.17
Itabuna|BR|-14.79|-39.28
Kishiwada|JP|34.47|135.37
São Carlos|BR|-22.02|-47.89
Linz|AT|48.31|14.29
Alcalá de Henares|ES|40.48|-3.36
Gaoping|CN|30.78|106.10
Numazu|JP|35.10|138.87
Ivano-Frankivsk|UA|48.92|24.71
Moreno Valley|US|33.94|-117.23
Secunderabad|IN|17.50|78.54
Jōetsu|JP|37.15|138.24
Debrecen|HU|47.53|21.62
Bīdar|IN|17.91|77.52
Padova|IT|45.41|11.89
Las Tunas|CU|20.96|-76.95
Sa Dec|VN|10.29|105.76
Hortolândia|BR|-22.86|-47.22
Bayamón|PR|18.40|-66.16
Daqing|CN|46.58|125.00
Puerto Vallarta|MX|20.62|-105.23
Agartala|IN|23.84|91.28
Erfurt|DE|50.98|11.03
Monghyr|IN|25.37|86.47
Edéa|CM|3.80|10.13
Vasyl'evsky Ostrov|RU|59.94|30.25
Odawara|JP|35.26|139.16
Atsiaman|GH|5.70|-0.33
Osmaniye|TR|37.07|36.25
Burnaby|CA|49.27|-122.95
Bābol|IR|36.55|52.68
Burhānpur|IN|21.31|76.23
Tampere|FI|61.50|23.79
Tapachula|MX|14.90|-92.26
Yiyang|CN|28.59|112.33
Çorlu|TR|41.16|27.80
Harburg|DE|53.46|9.98
Linxia Chengguanzhen|CN|35.60|103.21
Barisāl|BD|22.70|90.37
Cileungsir|ID|-6.39|106.96
Nadiād|IN|22.69|72.86
Mossoró|BR|-5.19|-37.34
Pskov|RU|57.81|28.35
Fayetteville|US|35.05|-78.88
Yuncheng|CN|35.02|110.99
Al Khums|LY|32.65|14.26
Huntington Beach|US|33.66|-118.00
Favoriten|AT|48.16|16.38
Chiniot|PK|31.72|72.98
Itapevi|BR|-23.55|-46.93
Chāpra|IN|25.78|84.75
Rengasdengklok|ID|-6.16|107.30
Sete Lagoas|BR|-19.47|-44.25
La Pintana|CL|-33.58|-70.63
Yonkers|US|40.93|-73.90
Chiang Mai|TH|18.79|98.98
Petropavl|KZ|54.87|69.15
Cabimas|VE|10.40|-71.45
Dindigul|IN|10.37|77.98
Montgomery|US|32.37|-86.30
Nicosia|CY|35.18|33.36
Santo Domingo de los Colorados|EC|-0.25|-79.18
Jalālābād|AF|34.43|70.45
Ugep|NG|5.81|8.08
Yanbu|SA|24.09|38.06
Charleroi|BE|50.41|4.44
Az Zāwīyah|LY|32.76|12.73
Chakwama|NG|11.56|9.66
Ladner|CA|49.09|-123.08
New Cairo|EG|30.03|31.47
Oral|KZ|51.23|51.37
Osh|KG|40.53|72.80
Panchkula|IN|30.69|76.85
Petaẖ Tiqwa|IL|32.09|34.89
Pokhara|NP|28.27|83.97
Salé Al Jadida|MA|34.00|-6.74
Severnyy|RU|55.94|37.55
Shahkot|PK|31.57|73.49
Sumedang|ID|-6.86|107.92
São José|BR|-28.21|-49.16
Thika|KE|-1.03|37.07
Sīkar|IN|27.61|75.14
Tilburg|NL|51.56|5.09
Balakovo|RU|52.03|47.80
Armavir|RU|44.99|41.12
Kamoke|PK|31.98|74.22
Saidpur|BD|25.78|88.89
Āmol|IR|36.47|52.35
Bila Tserkva|UA|49.81|30.11
Dudley|GB|52.50|-2.08
Hagen|DE|51.36|7.47
Saskatoon|CA|52.13|-106.67
Gliwice|PL|50.30|18.68
Changji|CN|44.01|87.30
Malolos|PH|14.84|120.81
Amarillo|US|35.22|-101.83
Bulandshahr|IN|28.40|77.86
Capiatá|PY|-25.36|-57.45
Pamplona|ES|42.82|-1.64
Purnia|IN|25.78|87.47
Kaiyuan|CN|23.70|103.30
Rostock|DE|54.09|12.14
Sibu|MY|2.30|111.82
Arnavutköy|TR|41.18|28.74
Machala|EC|-3.26|-79.96
Little Rock|US|34.75|-92.29
Hospet|IN|15.27|76.39
Fuenlabrada|ES|40.28|-3.79
Mentougou|CN|39.94|116.09
Akron|US|41.08|-81.52
Talca|CL|-35.43|-71.66
Gurgaon|IN|28.46|77.03
Ciudad Madero|MX|22.27|-97.84
Shreveport|US|32.53|-93.75
Ðà Lạt|VN|11.95|108.44
Bīrjand|IR|32.87|59.22
San-Pédro|CI|4.75|-6.64
Vientiane|LA|17.97|102.60
Aberdeen|GB|57.14|-2.10
Kure|JP|34.23|132.57
İzmit|TR|40.76|29.93
Reims|FR|49.27|4.03
Laayoune|EH|27.14|-13.19
Palmas|BR|-10.17|-48.33
Parauapebas|BR|-6.07|-49.90
Icheon-si|KR|37.28|127.44
Townsville|AU|-19.27|146.81
Sambhal|IN|28.58|78.57
Americana|BR|-22.74|-47.33
Engel’s|RU|51.48|46.11
Gandhinagar|IN|23.22|72.68
Burgas|BG|42.51|27.47
Murwāra|IN|23.84|80.39
Nagaoka|JP|37.45|138.85
Guri-si|KR|37.60|127.14
Coro|VE|11.40|-69.67
Nishi-Tokyo-shi|JP|35.73|139.54
Xinhui|CN|22.46|113.05
Grand Rapids|US|42.96|-85.67
Kendari|ID|-3.98|122.52
Petrolina|BR|-9.40|-40.50
Yamoussoukro|CI|6.82|-5.28
Kassel|DE|51.32|9.50
Nāngloi Jāt|IN|28.68|77.07
Severodvinsk|RU|64.56|39.83
Mobile|US|30.69|-88.04
Portsmouth|GB|50.80|-1.09
Nnewi|NG|6.02|6.92
Parung|ID|-6.42|106.73
Divinópolis|BR|-20.14|-44.89
Başakşehir|TR|41.09|28.80
Ezhou|CN|30.40|114.83
Maracanaú|BR|-3.88|-38.63
Itami|JP|34.78|135.40
Nam Định|VN|20.43|106.18
Uji|JP|34.89|135.80
Machilīpatnam|IN|16.19|81.14
Hyesan|KP|41.40|128.18
Salt Lake City|US|40.76|-111.89
Bayamo|CU|20.37|-76.64
Katihar|IN|25.54|87.57
Tanjung Pinang|ID|0.92|104.46
Pār Naogaon|BD|24.80|88.95
Newcastle upon Tyne|GB|54.97|-1.61
Klaipėda|LT|55.71|21.14
Zabrze|PL|50.32|18.79
Bojnūrd|IR|37.47|57.33
Guatire|VE|10.47|-66.54
Humen|CN|22.82|113.67
Sidi Bel Abbès|DZ|35.19|-0.63
Hat Yai|TH|7.01|100.48
Haicheng|CN|40.85|122.75
Suzuka|JP|34.88|136.58
Zinder|NE|13.81|8.99
Curug|ID|-6.27|106.56
Barrancabermeja|CO|7.07|-73.85
Zlatoust|RU|55.17|59.65
Ormoc|PH|11.01|124.61
Bhiwāni|IN|28.79|76.14
Huntsville|US|34.73|-86.59
Zoucheng|CN|35.40|116.97
Cork|IE|51.90|-8.47
Al Fallūjah|IQ|33.35|43.79
Ise-Ekiti|NG|7.46|5.42
Vantaa|FI|60.29|25.04
Kōfu|JP|35.67|138.57
Paarl|ZA|-33.73|18.98
Tallahassee|US|30.44|-84.28
Saddiqabad|PK|28.31|70.13
Banī Suwayf|EG|29.07|31.10
Planaltina|BR|-15.62|-47.65
Sunrise Manor|US|36.21|-115.07
Syzran’|RU|53.16|48.47
Bytom|PL|50.35|18.93
Mwene-Ditu|CD|-7.01|23.45
Panalanoy|PH|11.25|125.01
Izumi|JP|34.48|135.43
Santarém|BR|-2.44|-54.71
Wanxian|CN|30.82|108.37
Kabwe|ZM|-14.45|28.45
Quelimane|MZ|-17.88|36.89
San Fernando del Valle de Catamarca|AR|-28.47|-65.79
Almería|ES|36.84|-2.46
Camaçari|BR|-12.70|-38.32
Labuan Bajo|ID|-8.50|119.89
Cibinong|ID|-6.48|106.85
Donghai|CN|22.95|115.64
Boyeros|CU|23.01|-82.40
Baiyin|CN|36.55|104.17
Mabalacat City|PH|15.22|120.57
Laizhou|CN|37.18|119.94
Santa Bárbara d'Oeste|BR|-22.75|-47.41
Kultali|IN|21.90|88.40
Praga Południe|PL|52.24|21.09
Rio Grande|BR|-32.03|-52.10
Grand Prairie|US|32.75|-97.00
Mohammedia|MA|33.69|-7.38
Sutton|GB|51.35|-0.20
Qo‘qon|UZ|40.53|70.94
Petropavlovsk-Kamchatsky|RU|53.04|158.65
Chilpancingo|MX|17.55|-99.51
Trieste|IT|45.65|13.78
Cachoeiro de Itapemirim|BR|-20.85|-41.11
Donaustadt|AT|48.23|16.46
Kikwit|CD|-5.04|18.82
Pinar del Río|CU|22.42|-83.70
Pagadian|PH|7.83|123.44
Pābna|BD|24.01|89.24
Cienfuegos|CU|22.15|-80.45
Beersheba|IL|31.25|34.79
Overland Park|US|38.98|-94.67
Raebareli|IN|26.23|81.23
Springs|ZA|-26.25|28.40
Shibīn al Kawm|EG|30.55|31.01
Hitachi|JP|36.60|140.65
Antsirabe|MG|-19.87|47.03
Zawiya|LY|32.75|12.73
Madiun|ID|-7.63|111.52
Haridwar|IN|29.95|78.16
Leganés|ES|40.33|-3.76
Ad-Damazin|SD|11.79|34.36
Arica|CL|-18.47|-70.30
Le Havre|FR|49.49|0.11
Swindon|GB|51.56|-1.78
Singrauli|IN|24.20|82.68
Richmond Hill|CA|43.87|-79.44
Donostia / San Sebastián|ES|43.31|-1.97
Hamm|DE|51.68|7.82
Knoxville|US|35.96|-83.92
Jamaame|SO|0.07|42.74
Poza Rica de Hidalgo|MX|20.53|-97.46
Moratuwa|LK|6.77|79.88
Kütahya|TR|39.42|29.98
Mainz|DE|49.98|8.28
Meycauayan|PH|14.74|120.96
Brescia|IT|45.54|10.21
Worcester|US|42.26|-71.80
Zaoyang|CN|32.13|112.75
Paltan|BD|23.74|90.41
Jūnāgadh|IN|21.52|70.46
Mutare|ZW|-18.97|32.67
Mbandaka|CD|0.05|18.26
Pemalang|ID|-6.89|109.38
Quanzhou|CN|24.91|118.59
San Luis|AR|-33.30|-66.34
Genève|CH|46.20|6.15
Tarlac City|PH|15.48|120.60
Būrewāla|PK|30.17|72.65
Brownsville|US|25.90|-97.50
Baishan|CN|41.94|126.42
Sūjāngarh|IN|27.70|74.47
Zaozhuang|CN|34.86|117.55
Kushiro|JP|42.98|144.37
Cergy-Pontoise|FR|49.04|2.08
Çorum|TR|40.55|34.95
Ellore|IN|16.71|81.10
Pātan|NP|27.68|85.31
Manta|EC|-0.96|-80.71
Lembang|ID|-6.81|107.62
Sants-Montjuïc|ES|41.37|2.15
Bhusāval|IN|21.04|75.79
Pak Kret|TH|13.91|100.50
Khandwa|IN|21.82|76.35
Santander|ES|43.46|-3.80
Liège|BE|50.63|5.57
Cúa|VE|10.16|-66.88
Sakura|JP|35.72|140.23
Kamensk-Ural’skiy|RU|56.42|61.93
Itaboraí|BR|-22.74|-42.86
Blida|DZ|36.47|2.83
Newport News|US|37.08|-76.47
Santa Clarita|US|34.39|-118.54
Biratnagar|NP|26.46|87.27
Carletonville|ZA|-26.36|27.40
Bahraigh|IN|27.57|81.59
Barrie|CA|44.40|-79.67
Monywa|MM|22.11|95.14
Richmond|CA|49.17|-123.14
Prato|IT|43.88|11.10
Probolinggo|ID|-7.75|113.22
Sirsa|IN|29.53|75.03
Guarenas|VE|10.47|-66.62
Anda|CN|46.40|125.31
Saarbrücken|DE|49.23|7.01
Shangqiu|CN|34.45|115.65
Wādī as Sīr|JO|31.95|35.82
Groningen|NL|53.22|6.57
Taranto|IT|40.46|17.25
Malacca|MY|2.20|102.24
Chandannagar|IN|22.86|88.37
Gangneung|KR|37.75|128.87
Baharampur|IN|24.10|88.25
Dodoma|TZ|-6.17|35.74
Crawley|GB|51.11|-0.18
Rio Claro|BR|-22.41|-47.56
Tāngāil|BD|24.25|89.92
Matadi|CD|-5.84|13.46
Castelló de la Plana|ES|39.99|-0.05
Atyrau|KZ|47.12|51.88
Nepean|CA|45.34|-75.72
Yasenevo|RU|55.61|37.52
Yangju|KR|37.83|127.06
Indaiatuba|BR|-23.09|-47.21
Surendranagar|IN|22.73|71.65
Varāmīn|IR|35.32|51.65
Dosquebradas|CO|4.84|-75.67
Passo Fundo|BR|-28.26|-52.41
Xianning|CN|29.84|114.32
Legaspi|PH|13.14|123.74
Korla|CN|41.76|86.15
Cotabato|PH|7.22|124.25
Podolsk|RU|55.42|37.55
Vizianagaram|IN|18.12|83.41
Providence|US|41.82|-71.41
Ila Orangun|NG|8.02|4.90
Qianjiang|CN|30.42|112.89
Chenzhou|CN|25.80|113.03
Burgos|ES|42.34|-3.70
Klerksdorp|ZA|-26.85|26.67
Si Racha|TH|13.17|100.93
Tiaret|DZ|35.37|1.32
Amadora|PT|38.75|-9.23
Ipswich|GB|52.06|1.16
Kamirenjaku|JP|35.69|139.55
Saki|NG|8.67|3.39
Chlef|DZ|36.17|1.33
Fort Lauderdale|US|26.12|-80.14
East Flatbush|US|40.65|-73.93
Anjō|JP|34.96|137.08
Spring Valley|US|36.11|-115.25
Kutaisi|GE|42.27|42.69
Ciudad Camilo Cienfuegos|CU|23.16|-82.33
Jingzhou|CN|30.35|112.19
Proddatūr|IN|14.75|78.55
Sittwe|MM|20.15|92.90
Ar Raqqah|SY|35.95|39.01
Meiktila|MM|20.88|95.86
Loum|CM|4.72|9.74
Vellore|IN|12.92|79.13
Hugli|IN|22.91|88.40
Alappuzha|IN|9.49|76.33
Santa Ana|SV|13.99|-89.56
Chattanooga|US|35.05|-85.31
Malāyer|IR|34.30|48.82
Bielsko-Biala|PL|49.82|19.05
Yuzhno-Sakhalinsk|RU|46.95|142.74
Almere Stad|NL|52.37|5.21
Split|HR|43.51|16.44
Saint-Étienne|FR|45.43|4.39
Amroha|IN|28.90|78.47
Regina|CA|50.45|-104.62
Zhenzhou|CN|32.28|119.17
Saint-Louis|SN|16.02|-16.49
Turku|FI|60.45|22.27
Tempe|US|33.41|-111.91
Xindi|CN|29.82|113.47
Oceanside|US|33.20|-117.38
Bella Vista|DO|18.46|-69.95
Tsukuba|JP|36.20|140.10
Sāveh|IR|35.02|50.36
Wigan|GB|53.54|-2.64
Garden Grove|US|33.77|-117.94
Khowy|IR|38.55|44.95
Mzuzu|MW|-11.47|34.02
Siverek|TR|37.76|39.32
Rancho Cucamonga|US|34.11|-117.59
Cape Coral|US|26.56|-81.95
Jiutai|CN|44.15|125.83
Hirosaki|JP|40.59|140.47
Santa Rosa|US|38.44|-122.71
Naga|PH|13.62|123.18
Cotia|BR|-23.60|-46.92
Tomakomai|JP|42.64|141.60
Tambaram|IN|12.92|80.13
Pamulang|ID|-6.34|106.74
Bo|SL|7.96|-11.74
Pathānkot|IN|32.27|75.65
Hadano|JP|35.37|139.22
Bozhou|CN|33.88|115.77
Cikupa|ID|-6.24|106.51
Bhind|IN|26.57|78.79
Puerto Cabello|VE|10.47|-68.01
Obihiro|JP|42.92|143.20
Ube|JP|33.94|131.25
Kramators’k|UA|48.72|37.56
Shimla|IN|31.10|77.17
Croydon|GB|51.38|-0.10
Myeik|MM|12.44|98.60
East New York|US|40.67|-73.88
Khān Yūnis|PS|31.34|34.31
Bata|GQ|1.86|9.77
Midrand|ZA|-25.99|28.13
Chicoloapan|MX|19.42|-98.90
Ongole|IN|15.50|80.04
Vancouver|US|45.64|-122.66
Gadag-Betageri|IN|15.42|75.62
Licheng|CN|23.30|113.82
Salatiga|ID|-7.33|110.49
Miskolc|HU|48.10|20.78
Isparta|TR|37.76|30.55
Weinan|CN|34.50|109.51
Kaolack|SN|14.15|-16.07
Walsall|GB|52.59|-1.98
Herne|DE|51.54|7.23
Lyublino|RU|55.68|37.76
Mansfield|GB|53.13|-1.20
Olsztyn|PL|53.78|20.49
Francisco Morato|BR|-23.28|-46.75
Hino|JP|35.67|139.40
Netanya|IL|32.33|34.86
Nanping|CN|26.64|118.17
Bida|NG|9.08|6.01
Sioux Falls|US|43.55|-96.70
Prizren|XK|42.21|20.74
Dongling|CN|41.81|123.58
Bacău|RO|46.57|26.91
Oxford|GB|51.75|-1.26
Phra Pradaeng|TH|13.66|100.53
Dagupan|PH|16.04|120.33
Peoria|US|33.58|-112.24
Ontario|US|34.06|-117.65
Navsāri|IN|20.94|72.92
Mülheim|DE|51.43|6.88
Kulim|MY|5.36|100.56
Puri|IN|19.80|85.82
Haldia|IN|22.06|88.11
Jackson|US|32.30|-90.18
Temirtau|KZ|50.05|72.96
Jacobabad|PK|28.28|68.44
Khammam|IN|17.25|80.14
Carolina|PR|18.38|-65.96
Uvira|CD|-3.40|29.14
Portoviejo|EC|-1.05|-80.45
Rāiganj|IN|25.61|88.12
Takaoka|JP|36.75|137.02
Ingrāj Bāzār|IN|25.00|88.15
Araçatuba|BR|-21.21|-50.43
Fuyang|CN|32.90|115.82
Kluang|MY|2.03|103.32
Albacete|ES|38.99|-1.86
Laiyang|CN|36.98|120.71
Jaunpur|IN|25.75|82.69
Ciudad del Carmen|MX|18.65|-91.83
Reggio Calabria|IT|38.11|15.66
Jaffna|LK|9.67|80.01
Arad|RO|46.18|21.32
Bahir Dar|ET|11.59|37.39
Baranovichi|BY|53.13|26.01
Chalco|MX|19.26|-98.90
Toulon|FR|43.12|5.93
Jabālyā|PS|31.53|34.48
Araraquara|BR|-21.79|-48.18
Bordj Bou Arreridj|DZ|36.07|4.76
Angers|FR|47.47|-0.55
Horta-Guinardó|ES|41.42|2.17
Pátra|GR|38.24|21.73
Alcorcón|ES|40.35|-3.82
Ech Chettia|DZ|36.20|1.26
Ferraz de Vasconcelos|BR|-23.54|-46.37
Jamālpur|BD|24.92|89.95
Chirchiq|UZ|41.47|69.58
Eloy Alfaro|EC|-2.18|-79.86
Jingmen|CN|31.03|112.20
Berezniki|RU|59.41|56.82
Awka|NG|6.21|7.07
Volgodonsk|RU|47.51|42.15
Breda|NL|51.59|4.78
Khouribga|MA|32.88|-6.91
Piteşti|RO|44.85|24.87
Hollywood|US|34.10|-118.33
Ijero-Ekiti|NG|7.82|5.07
Miass|RU|55.05|60.11
Berazategui|AR|-34.77|-58.21
Korhogo|CI|9.46|-5.63
Abakan|RU|53.72|91.43
Neukölln|DE|52.48|13.43
Fianarantsoa|MG|-21.45|47.09
Getafe|ES|40.31|-3.73
Plumbon|ID|-6.71|108.47
Banhā|EG|30.46|31.18
Novocherkassk|RU|47.42|40.09
Elk Grove|US|38.41|-121.37
Springfield|US|37.22|-93.30
Pembroke Pines|US|26.00|-80.22
Arapiraca|BR|-9.75|-36.66
Fuling|CN|29.71|107.40
Daşoguz|TM|41.84|59.97
Fatehpur|IN|25.93|80.81
Osnabrück|DE|52.27|8.05
Beni Mellal|MA|32.34|-6.35
Gāndhīdhām|IN|23.08|70.13
Nou Barris|ES|41.44|2.18
Ocumare del Tuy|VE|10.12|-66.78
Gaozhou|CN|21.94|110.85
Kamakura|JP|35.31|139.55
Ulanhot|CN|46.08|122.08
Khobar|SA|26.28|50.21
H̱olon|IL|32.01|34.78
Shanwei|CN|22.78|115.35
Oakville|CA|43.45|-79.68
Deer Valley|US|33.68|-112.13
Tuluá|CO|4.08|-76.20
Warrington|GB|53.39|-2.58
Bushehr|IR|28.97|50.84
Nandyāl|IN|15.48|78.48
Saga|JP|33.23|130.30
Esmeraldas|EC|0.96|-79.65
Muzaffargarh|PK|30.07|71.19
Jiaozhou|CN|36.28|120.00
Udupi|IN|13.33|74.75
Banjaran|ID|-7.05|107.59
Szeged|HU|46.25|20.15
Loni|IN|28.75|77.29
Serang|ID|-6.12|106.15
Lages|BR|-27.82|-50.33
Port Saint Lucie|US|27.29|-80.35
Salem|US|44.94|-123.04
Basel|CH|47.56|7.57
Sītāpur|IN|27.56|80.68
Zenica|BA|44.20|17.90
Burlington|CA|43.39|-79.84
Solingen|DE|51.17|7.08
Fergana|UZ|40.38|71.78
Kigoma|TZ|-4.88|29.63
Muridke|PK|31.80|74.26
Corona|US|33.88|-117.57
Shivpuri|IN|25.42|77.66
Ḩawallī|KW|29.33|48.03
Pilsen|CZ|49.75|13.38
Inisa|NG|7.85|4.33
Nazran’|RU|43.23|44.77
Sousse|TN|35.83|10.64
Bejaïa|DZ|36.76|5.08
Barra Mansa|BR|-22.54|-44.17
Nossa Senhora do Socorro|BR|-10.86|-37.13
Bhadrāvati|IN|13.85|75.71
Slough|GB|51.51|-0.60
Vinh|VN|18.67|105.69
Parakou|BJ|9.34|2.63
Piraeus|GR|37.94|23.65
Ādoni|IN|15.63|77.27
Bournemouth|GB|50.72|-1.88
Sidon|LB|33.56|35.37
Maradi|NE|13.50|7.10
Tsu|JP|34.73|136.52
Eugene|US|44.05|-123.09
Peterborough|GB|52.57|-0.25
Tongzhou|CN|39.90|116.66
Verāval|IN|20.91|70.37
Ludwigshafen am Rhein|DE|49.48|8.45
Büyükçekmece|TR|41.02|28.59
Şalālah|OM|17.02|54.09
Aydın|TR|37.85|27.84
Envigado|CO|6.18|-75.59
Geneina|SD|13.45|22.45
Anbu|CN|23.45|116.68
McKinney|US|33.20|-96.62
Sambalpur|IN|21.47|83.98
Floridsdorf|AT|48.25|16.40
Leverkusen|DE|51.03|6.98
Skikda|DZ|36.88|6.91
La Rioja|AR|-29.41|-66.85
Gadag|IN|15.43|75.63
Boma|CD|-5.85|13.05
Mahābād|IR|36.76|45.72
Jiutepec|MX|18.88|-99.18
Dourados|BR|-22.22|-54.81
Suleja|NG|9.18|7.18
Criciúma|BR|-28.68|-49.37
Kunduz|AF|36.73|68.86
San Miguel|SV|13.48|-88.18
Sapele|NG|5.89|5.68
Unnāo|IN|26.55|80.49
Hortaleza|ES|40.47|-3.64
Budaun|IN|28.04|79.13
Coquimbo|CL|-29.95|-71.34
Jīnd|IN|29.32|76.32
Đưc Trọng|VN|11.74|108.37
Fort Collins|US|40.59|-105.08
Madhyamgram|IN|22.69|88.45
Lancaster|US|34.70|-118.14
Rubtsovsk|RU|51.51|81.21
Sayama|JP|35.85|139.41
Sullana|PE|-4.90|-80.69
Malakal|SS|9.53|31.66
La Gi|VN|10.66|107.77
Phan Thiết|VN|10.93|108.10
Mytishchi|RU|55.91|37.73
Kawanishi|JP|34.82|135.42
Delegación Cuajimalpa de Morelos|MX|19.37|-99.29
Hebron|PS|31.53|35.09
Xiaogan|CN|30.93|113.92
Mejicanos|SV|13.72|-89.19
Jāmuria|IN|23.70|87.08
Salamanca|MX|20.57|-101.19
Chapecó|BR|-27.10|-52.62
Taunggyi|MM|20.79|97.04
Dhamār|YE|14.54|44.41
Puerto Montt|CL|-41.47|-72.94
Qapqal|CN|43.80|81.09
İskenderun|TR|36.59|36.17
Oyama|JP|36.30|139.80
Salavat|RU|53.38|55.91
Ziguinchor|SN|12.57|-16.27
Cary|US|35.79|-78.78
Skudai|MY|1.54|103.66
Ashikaga|JP|36.33|139.45
Bawshar|OM|23.58|58.40
Puthia|BD|24.37|88.83
Zhicheng|CN|30.30|111.50
Lawang|ID|-7.84|112.69
San Miguel del Padrón|CU|23.10|-82.33
Tarija|BO|-21.54|-64.73
Oldenburg|DE|53.14|8.21
Bibirevo|RU|55.88|37.60
Khoroshëvo-Mnevniki|RU|55.78|37.47
Osan|KR|37.15|127.07
Modena|IT|44.65|10.93
Nijmegen|NL|51.84|5.85
Jaigaon|IN|26.85|89.38
Pasuruan|ID|-7.65|112.91
Cuddalore|IN|11.76|79.77
Grenoble|FR|45.18|5.71
Sāmarrā’|IQ|34.20|43.89
Cambridge|GB|52.20|0.12
Rzeszów|PL|50.04|22.00
Tempe Junction|US|33.41|-111.94
Palmdale|US|34.58|-118.12
El Achir|DZ|36.06|4.63
Huzhou|CN|30.87|120.09
Barreiras|BR|-12.15|-44.99
Hayward|US|37.67|-122.08
Orai|IN|25.99|79.45
Long Xuyên|VN|10.39|105.44
Centro Habana|CU|23.14|-82.36
Hoshiārpur|IN|31.54|75.91
Doncaster|GB|53.52|-1.13
San Luis Río Colorado|MX|32.46|-114.77
San Cristóbal de las Casas|MX|16.73|-92.64
Gol’yanovo|RU|55.82|37.81
Melitopol|UA|46.85|35.37
Sobral|BR|-3.69|-40.35
Sunggal|ID|3.58|98.62
Admiralteisky|RU|59.91|30.28
Greater Sudbury|CA|46.49|-80.99
Ţalkhā|EG|31.05|31.38
San Miguel|AR|-34.54|-58.71
Salinas|US|36.68|-121.66
San Blas-Canillejas|ES|40.44|-3.62
Perbaungan|ID|3.57|98.96
Pallāvaram|IN|12.97|80.15
Ussuriysk|RU|43.80|131.95
Nanpiao|CN|41.10|120.75
Tiraspol|MD|46.84|29.63
Moshi|TZ|-3.35|37.33
Toledo|PH|10.38|123.64
Shikarpur|PK|27.96|68.64
Westonaria|ZA|-26.32|27.65
Hitachi-Naka|JP|36.40|140.53
Matsue|JP|35.48|133.05
Souk Ahras|DZ|36.29|7.95
Osogbo|NG|7.77|4.56
Sihanoukville|KH|10.61|103.53
Pécs|HU|46.07|18.23
Ruse|BG|43.85|25.95
Batu Pahat|MY|1.85|102.93
San Pablo de las Salinas|MX|19.67|-99.09
Lampang|TH|18.29|99.49
Fès al Bali|MA|34.07|-4.95
Nagareyama|JP|35.86|139.90
Katsuta|JP|36.38|140.53
Malabo|GQ|3.76|8.78
Kumagaya|JP|36.13|139.39
Tema|GH|5.67|-0.02
Yichun|CN|47.72|128.88
Itajaí|BR|-26.91|-48.66
Seogwipo|KR|33.25|126.56
Hanumāngarh|IN|29.58|74.33
Salamanca|ES|40.97|-5.66
Zemun|RS|44.85|20.40
Kisi|NG|9.08|3.85
Ilhéus|BR|-14.79|-39.04
Guyong|PH|14.84|120.98
Gyeongju|KR|35.84|129.21
Port Louis|MU|-20.16|57.50
Kanchipuram|IN|12.84|79.70
Lianghu|CN|29.99|120.90
Tetuán de las Victorias|ES|40.46|-3.70
Beipiao|CN|41.79|120.78
Guangshui|CN|31.62|114.00
Middelburg|ZA|-25.78|29.46
Mahajanga|MG|-15.72|46.32
Lyubertsy|RU|55.68|37.89
Butembo|CD|0.14|29.29
La Serena|CL|-29.90|-71.25
Leshan|CN|29.56|103.76
Gandajika|CD|-6.75|23.95
Frisco|US|33.15|-96.82
Zhaodong|CN|46.07|125.98
Bnei Brak|IL|32.08|34.83
Ambato|EC|-1.25|-78.62
Cuautla|MX|18.81|-98.94
Djelfa|DZ|34.67|3.26
Pasarkemis|ID|-6.17|106.53
Kovrov|RU|56.36|41.32
Viranşehir|TR|37.22|39.76
Tottori|JP|35.50|134.23
San Cristóbal|DO|18.42|-70.10
East Chattanooga|US|35.07|-85.25
Xinzhou|CN|38.41|112.73
Limassol|CY|34.68|33.04
Gondar|ET|12.60|37.47
Pasadena|US|29.69|-95.21
Alandur|IN|13.00|80.21
Livorno|IT|43.54|10.33
Río Cuarto|AR|-33.13|-64.35
York|GB|53.96|-1.08
Sanshui|CN|23.15|112.89
Guna|IN|24.65|77.31
Hafizabad|PK|32.07|73.69
Enschede|NL|52.22|6.90
Angra dos Reis|BR|-23.01|-44.32
Bahādurgarh|IN|28.69|76.94
Boshan|CN|36.48|117.83
Yangchun|CN|22.17|111.78
Bharūch|IN|21.69|72.98
Alexandria|US|38.80|-77.05
Salzburg|AT|47.80|13.04
Nova Friburgo|BR|-22.28|-42.53
Medinīpur|IN|22.42|87.32
Pomona|US|34.06|-117.75
Chincha Alta|PE|-13.41|-76.13
Cairns|AU|-16.92|145.77
Fyzābād|IN|26.78|82.15
Dinapore|IN|25.64|85.05
Linhai|CN|28.86|121.14
Dingzhou|CN|38.51|115.00
Rondonópolis|BR|-16.47|-54.64
As Samawah|IQ|31.33|45.29
Uşak|TR|38.67|29.41
Jizzax|UZ|40.12|67.83
Hamilton|NZ|-37.78|175.28
Ponce|PR|18.01|-66.62
Washington Heights|US|40.85|-73.94
Lakewood|US|39.70|-105.08
Weihai|CN|37.51|122.11
Baqubah|IQ|33.75|44.61
Neuss|DE|51.20|6.69
Chenghua|CN|23.46|116.77
Songnim|KP|38.75|125.64
Silchar|IN|24.83|92.80
Bānda|IN|25.48|80.33
Aksaray|TR|38.37|34.03
Cần Giuộc|VN|10.61|106.67
Balvanera|AR|-34.61|-58.40
Deyang|CN|31.13|104.38
Logroño|ES|42.47|-2.45
Ōta|JP|36.30|139.37
Longfeng|CN|46.53|125.10
Morena|IN|26.50|78.00
Strogino|RU|55.82|37.41
Bảo Lộc|VN|11.55|107.81
Sibiu|RO|45.80|24.15
Ciudad Benito Juárez|MX|25.65|-100.10
Sunnyvale|US|37.37|-122.04
Guacara|VE|10.23|-67.88
Abbotsford|CA|49.06|-122.25
Bintulu|MY|3.17|113.03
Itapecerica da Serra|BR|-23.72|-46.85
Escondido|US|33.12|-117.09
Kohat|PK|33.58|71.45
Tonk|IN|26.17|75.79
Qingyuan|CN|23.70|113.03
Chetumal|MX|18.51|-88.30
Saqqez|IR|36.25|46.27
Benguela|AO|-12.58|13.41
Komaki|JP|35.28|136.92
El Tigre|VE|8.89|-64.25
Soreang|ID|-7.03|107.52
Guarapuava|BR|-25.39|-51.47
Gaomi|CN|36.38|119.75
Rāj-Nāndgaon|IN|21.10|81.03
Loudi|CN|27.73|111.99
La Laguna|ES|28.49|-16.32
Ōgaki|JP|35.35|136.62
Higashimurayama|JP|35.75|139.47
Serilingampalle|IN|17.49|78.30
Huangyan|CN|28.65|121.27
Battambang|KH|13.10|103.20
Chillán|CL|-36.61|-72.10
Virār|IN|19.46|72.81
Parnamirim|BR|-5.92|-35.26
Bago City|PH|10.53|122.83
Purwodadi|ID|-7.09|110.92
Piedras Negras|MX|28.70|-100.52
Kızıltepe|TR|37.19|40.58
Astoria|US|40.77|-73.93
Urganch|UZ|41.55|60.63
Balashikha|RU|55.81|37.96
Poole|GB|50.71|-1.98
Gloucester|GB|51.87|-2.24
Vryheid|ZA|-27.77|30.79
Dili|TL|-8.56|125.57
Gimcheon|KR|36.12|128.12
Malkajgiri|IN|17.45|78.53
Mascara|DZ|35.40|0.14
Tordher|PK|33.99|72.29
Zhulebino|RU|55.70|37.85
Shāntipur|IN|23.25|88.43
Playa del Carmen|MX|20.63|-87.08
Dijon|FR|47.32|5.02
City Center|ES|40.42|-3.70
Metro|ID|-5.11|105.31
Burnley|GB|53.80|-2.23
Ōme|JP|35.78|139.24
Cagliari|IT|39.23|9.12
Borough Park|US|40.63|-74.00
Uppsala|SE|59.86|17.64
Clarksville|US|36.53|-87.36
Huddersfield|GB|53.65|-1.78
Kerch|UA|45.36|36.48
Prenzlauer Berg|DE|52.54|13.42
Marvdasht|IR|29.87|52.80
Dunhua|CN|43.37|128.24
Huelva|ES|37.27|-6.94
Arganzuela|ES|40.40|-3.70
Chingola|ZM|-12.53|27.88
Arar|SA|30.98|41.04
Yulin|CN|22.63|110.15
Torrance|US|33.84|-118.34
Valencia|US|34.44|-118.61
Gyumri|AM|40.79|43.85
Chizhou|CN|30.66|117.48
Moriguchi|JP|34.73|135.57
Badajoz|ES|38.88|-6.97
Rockford|US|42.27|-89.09
El Limón|VE|10.31|-67.63
Lubuklinggau|ID|-3.29|102.86
Nîmes|FR|43.83|4.36
Bārākpur|IN|22.77|88.36
Palangkaraya|ID|-2.21|113.92
Sujiatun|CN|41.66|123.34
Caxias|BR|-4.86|-43.36
Hạ Long|VN|20.95|107.07
Astanajapura|ID|-6.80|108.63
Jijel|DZ|36.82|5.76
East Hampton|US|37.04|-76.33
Telford|GB|52.68|-2.45
Honggang|CN|46.40|124.88
Huánuco|PE|-9.93|-76.24
Sarrià-Sant Gervasi|ES|41.40|2.14
Joliet|US|41.53|-88.08
Paterson|US|40.92|-74.17
Sant Andreu|ES|41.44|2.19
Dundee|GB|56.47|-2.97
Médéa|DZ|36.26|2.75
Kolomna|RU|55.08|38.78
Rafsanjān|IR|30.41|55.99
Ursynów|PL|52.15|21.05
Mestre|IT|45.49|12.25
As Sālimīyah|KW|29.33|48.08
Bridgeport|US|41.18|-73.19
Haarlem|NL|52.38|4.64
Khon Kaen|TH|16.45|102.83
El Jadid|MA|33.26|-8.51
Kreuzberg|DE|52.50|13.40
Kragujevac|RS|44.02|20.92
Aktau|KZ|43.65|51.17
Nilópolis|BR|-22.81|-43.41
Erode|IN|11.34|77.73
Trondheim|NO|63.43|10.40
Naperville|US|41.79|-88.15
Manama|BH|26.23|50.59
Buôn Ma Thuột|VN|12.67|108.04
Kalemie|CD|-5.95|29.19
Nakhodka|RU|42.81|132.87
Târgu-Mureş|RO|46.54|24.56
Gulu|UG|2.77|32.30
Aix-en-Provence|FR|43.53|5.45
Ambāla|IN|30.36|76.80
Cam Ranh|VN|11.92|109.16
Matanzas|CU|23.04|-81.58
Saint-Quentin-en-Yvelines|FR|48.77|2.02
Poços de Caldas|BR|-21.79|-46.56
Blackburn|GB|53.75|-2.48
Parma|IT|44.80|10.33
Ruda Śląska|PL|50.26|18.86
Afyonkarahisar|TR|38.76|30.54
Gweru|ZW|-19.45|29.82
Qujing|CN|25.48|103.78
Puerto Plata|DO|19.79|-70.69
Boise|US|43.61|-116.20
Hanzhong|CN|33.08|107.02
Chamberí|ES|40.43|-3.70
Odense|DK|55.40|10.39
Krishnanagar|IN|23.41|88.49
Xinji|CN|37.90|115.20
Marabá|BR|-5.38|-49.13
Orkney|ZA|-26.98|26.67
Saharsa|IN|25.87|86.60
Savannah|US|32.08|-81.10
Kampung Pasir Gudang Baru|MY|1.47|103.88
Cikampek|ID|-6.42|107.46
Yamaguchi|JP|34.18|131.47
Batāla|IN|31.81|75.20
Taishan|CN|22.25|112.78
Potsdam|DE|52.40|13.07
Tabora|TZ|-5.02|32.83
Concordia|AR|-31.39|-58.02
Spanish Town|JM|17.99|-76.96
Jhelum|PK|32.93|73.73
Brest|FR|48.39|-4.49
Khujand|TJ|40.28|69.62
Basildon|GB|51.57|0.46
Mesquite|US|32.77|-96.60
Sikasso|ML|11.32|-5.67
Sanya|CN|18.24|109.50
Acheng|CN|45.55|126.98
Lárisa|GR|39.64|22.42
León|NI|12.44|-86.88
Le Mans|FR|48.00|0.20
Kumba|CM|4.64|9.45
Elektrostal’|RU|55.79|38.45
Jinchang|CN|38.50|102.19
Meizhou|CN|24.29|116.12
Gorontalo|ID|0.54|123.06
Syracuse|US|43.05|-76.15
Goma|CD|-1.67|29.23
Maykop|RU|44.61|40.11
Teshi Old Town|GH|5.58|-0.11
Biryulëvo|RU|55.59|37.68
Orekhovo-Borisovo|RU|55.61|37.73
Tizi Ouzou|DZ|36.71|4.05
Wola|PL|52.24|20.99
Kafr ash Shaykh|EG|31.11|30.94
Barysaw|BY|54.23|28.50
Otaru|JP|43.19|141.00
Dumai|ID|1.67|101.44
Urayasu|JP|35.67|139.89
Acarigua|VE|9.55|-69.20
Saguenay|CA|48.42|-71.07
Marawi City|PH|8.00|124.28
Luziânia|BR|-16.25|-47.95
Stara Zagora|BG|42.43|25.64
Béchar|DZ|31.62|-2.22
Heidelberg|DE|49.41|8.69
Kenema|SL|7.88|-11.19
Cabo|BR|-8.28|-35.03
Amiens|FR|49.90|2.30
Calama|CL|-22.46|-68.92
Macaé|BR|-22.38|-41.78
Cape Coast|GH|5.11|-1.25
Kuz’minki|RU|55.70|37.80
Novyye Kuz’minki|RU|55.70|37.75
Bhīmavaram|IN|16.54|81.52
Pyatigorsk|RU|44.05|43.06
Middlesbrough|GB|54.58|-1.23
Rybnik|PL|50.10|18.54
Tanjungbalai|ID|2.97|99.80
Mallawī|EG|27.73|30.84
Metairie Terrace|US|29.98|-90.16
Tuzla|BA|44.54|18.67
Khanpur|PK|28.65|70.66
Nawābganj|BD|24.59|88.27
Jinhua|CN|29.11|119.64
Paderborn|DE|51.72|8.75
Kimberley|ZA|-28.73|24.76
Ciego de Ávila|CU|21.84|-78.76
Chertanovo Yuzhnoye|RU|55.59|37.60
Jieshou|CN|33.26|115.36
Yuen Long Kau Hui|HK|22.45|114.03
Taza|MA|34.21|-4.01
eMbalenhle|ZA|-26.53|29.07
Myingyan|MM|21.46|95.39
Arnhem|NL|51.98|5.91
Zheleznodorozhnyy|RU|55.74|38.02
Zamora|MX|19.99|-102.28
Tours|FR|47.39|0.70
Petapa|GT|14.50|-90.56
Bālurghāt|IN|25.22|88.78
Ibirité|BR|-20.02|-44.06
Yonago|JP|35.43|133.33
Bolton|GB|53.58|-2.43
Lauro de Freitas|BR|-12.89|-38.33
Potosí|BO|-19.58|-65.75
Khuzdar|PK|27.81|66.61
Usera|ES|40.39|-3.70
Limoges|FR|45.83|1.25
Rijeka|HR|45.33|14.44
Paranaguá|BR|-25.52|-48.53
Ghazni|AF|33.55|68.42
Orange|US|33.79|-117.85
Īlām|IR|33.64|46.42
Gongzhuling|CN|43.50|124.82
Córdoba|MX|18.88|-96.93
Comodoro Rivadavia|AR|-45.86|-67.50
Kampung Sungai Ara|MY|5.33|100.27
Fullerton|US|33.87|-117.93
Killeen|US|31.12|-97.73
Norilsk|RU|69.35|88.20
Nigel|ZA|-26.43|28.48
Los Teques|VE|10.34|-67.04
Kaithal|IN|29.80|76.40
Dayton|US|39.76|-84.19
Al’met’yevsk|RU|54.90|52.32
Darmstadt|DE|49.87|8.65
Tirmiz|UZ|37.22|67.28
Tarragona|ES|41.12|1.25
McAllen|US|26.20|-98.23
Lakhīmpur|IN|27.95|80.78
Mpumalanga|ZA|-29.81|30.64
Zaanstad|NL|52.45|4.81
Hazāribāgh|IN|23.99|85.36
Kuwana|JP|35.05|136.67
Vidisha|IN|23.53|77.81
Ayacucho|PE|-13.16|-74.22
Chamartín|ES|40.46|-3.68
Coquitlam|CA|49.28|-122.78
Parepare|ID|-4.01|119.63
Shanhaiguan|CN|40.00|119.75
Tutamandahostel|EC|-0.20|-78.50
Peristéri|GR|38.02|23.69
Amersfoort|NL|52.16|5.39
Jeongeup|KR|35.60|126.92
Bellevue|US|47.61|-122.20
Korolev|RU|55.91|37.83
Dadu|PK|26.73|67.78
Gojra|PK|31.15|72.68
Sollentuna|SE|59.43|17.95
Haldwani|IN|29.22|79.53
Gbongan|NG|7.48|4.35
Siem Reap|KH|13.36|103.86
Altay|CN|47.85|88.13
Man|CI|7.41|-7.55
Hābra|IN|22.84|88.66
Kumbakonam|IN|10.96|79.39
Sidoarjo|ID|-7.45|112.72
Şabāḩ as Sālim|KW|29.26|48.06
Kariya|JP|34.98|136.98
Choloma|HN|15.61|-87.95
Stockport|GB|53.41|-2.16
Budapest XI. kerület|HU|47.48|19.04
Huadian|CN|42.96|126.75
Weru|ID|-6.71|108.50
Brighton|GB|50.83|-0.14
Kolpino|RU|59.75|30.59
Belgrano|AR|-34.56|-58.46
San Juan del Río|MX|20.39|-100.00
Porbandar|IN|21.64|69.61
Sekondi-Takoradi|GH|4.93|-1.76
Fuyu|CN|45.18|124.82
Clermont-Ferrand|FR|45.78|3.09
Chitradurga|IN|14.22|76.40
Metairie|US|29.98|-90.15
Chaohu|CN|31.60|117.87
Ejigbo|NG|7.90|4.31
Thānesar|IN|29.97|76.83
Tiruvannāmalai|IN|12.23|79.07
Anand|IN|22.55|72.96
Parnaíba|BR|-2.90|-41.78
Jacmel|HT|18.23|-72.54
Obuase|GH|6.20|-1.67
Itu|BR|-23.26|-47.30
Dikirnis|EG|31.09|31.59
Musashino|JP|35.71|139.56
Jieshi|CN|22.81|115.83
Castanhal|BR|-1.29|-47.93
Colima|MX|19.25|-103.73
Bhisho|ZA|-32.85|27.44
Negombo|LK|7.21|79.84
Saint-Denis|RE|-20.88|55.45
Irákleion|GR|35.33|25.14
Miramar|US|25.99|-80.23
Jiashan|CN|30.85|120.93
Hami|CN|42.83|93.51
Odintsovo|RU|55.68|37.28
Foggia|IT|41.46|15.55
Kānchrāpāra|IN|22.96|88.43
San Juan Sacatepéquez|GT|14.72|-90.64
Funtua|NG|11.52|7.31
Dawei|MM|14.08|98.19
Igboho|NG|8.84|3.76
Apeldoorn|NL|52.21|5.97
Shizuishan|CN|39.23|106.77
Baia Mare|RO|47.66|23.57
Kabankalan|PH|9.98|122.81
Podgorica|ME|42.44|19.26
Hampton|US|37.03|-76.35
São Caetano do Sul|BR|-23.62|-46.55
Van Nuys|US|34.19|-118.45
West Valley City|US|40.69|-112.00
Gejiu|CN|23.36|103.15
Mahbūbnagar|IN|16.74|77.99
Desē|ET|11.13|39.63
Lleida|ES|41.62|0.62
Dimāpur|IN|25.91|93.72
Tasek Glugor|MY|5.48|100.50
Osorno|CL|-40.57|-73.13
Jiagedaqi|CN|50.42|124.12
Queimados|BR|-22.72|-43.56
Kushtia|BD|23.90|89.12
Kindu|CD|-2.94|25.92
Baliuag|PH|14.95|120.90
West Bromwich|GB|52.52|-1.99
Cẩm Phả Mines|VN|21.02|107.30
Buguma|NG|4.74|6.86
Pyay|MM|18.82|95.22
Shiqiao|CN|22.95|113.36
Rabak|SD|13.18|32.74
Robertsonpet|IN|12.96|78.28
Tyre|LB|33.27|35.19
Moundou|TD|8.57|16.08
Cajamarca|PE|-7.16|-78.50
Hinthada|MM|17.65|95.46
Hanam|KR|37.54|127.21
Jayapura|ID|-2.53|140.72
Bielany|PL|52.29|20.94
Chhindwāra|IN|22.06|78.94
Mandya|IN|12.52|76.90
Cartago|CO|4.75|-75.91
Okap|HT|19.76|-72.20
Baturaja|ID|-4.13|104.17
El Oued|DZ|33.36|6.86
Zama|JP|35.49|139.39
Marbella|ES|36.52|-4.89
's-Hertogenbosch|NL|51.70|5.30
Rodriguez|PH|14.76|121.20
Ajdabiya|LY|30.76|20.23
Nevinnomyssk|RU|44.63|41.94
San Mateo|PH|14.70|121.12
Śródmieście|PL|52.23|21.02
León|ES|42.60|-5.57
Olathe|US|38.88|-94.82
Seto|JP|35.23|137.10
Ikirun|NG|7.91|4.67
Ciudad Acuña|MX|29.32|-100.95
Léogâne|HT|18.51|-72.63
Adiwerna|ID|-6.94|109.13
Grimsby|GB|53.57|-0.08
Abakaliki|NG|6.32|8.11
Warren|US|42.49|-83.01
Dali|CN|25.58|100.21
Bānkura|IN|23.23|87.07
İnegol|TR|40.08|29.51
Ebetsu|JP|43.11|141.55
Thái Nguyên|VN|21.59|105.85
Columbia|US|34.00|-81.03
Singaraja|ID|-8.11|115.09
Würzburg|DE|49.79|9.95
Randfontein|ZA|-26.18|27.70
Hājīpur|IN|25.69|85.21
Pervoural’sk|RU|56.91|59.94
Gondā City|IN|27.13|81.95
Milagro|EC|-2.13|-79.59
Marg‘ilon|UZ|40.47|71.72
Bhuj|IN|23.25|69.67
Thornton|US|39.87|-104.97
Hastings|GB|50.86|0.57
Valdivia|CL|-39.81|-73.25
Hindupur|IN|13.83|77.49
Reggio nell'Emilia|IT|44.70|10.63
Okrika|NG|4.74|7.08
Birgañj|NP|27.02|84.88
High Wycombe|GB|51.63|-0.75
Carrollton|US|32.95|-96.89
Talisay|PH|10.24|123.85
Hawassa|ET|7.06|38.48
Idfū|EG|24.98|32.88
Ibarra|EC|0.35|-78.12
Midland|US|32.00|-102.08
Puqi|CN|29.72|113.88
Tondabayashichō|JP|34.50|135.60
Fujieda|JP|34.87|138.27
Sandachō|JP|34.88|135.23
Shillong|IN|25.57|91.88
Mīāndoāb|IR|36.97|46.11
Kislovodsk|RU|43.91|42.72
Hoofddorp|NL|52.30|4.69
Nzérékoré|GN|7.76|-8.82
Pālghāt|IN|10.77|76.65
Reẖovot|IL|31.89|34.81
Ankang|CN|32.68|109.02
Charleston|US|32.78|-79.93
Innsbruck|AT|47.26|11.39
Blitar|ID|-8.10|112.17
Waco|US|31.55|-97.15
Cerro|CU|23.11|-82.39
Tlemcen|DZ|34.88|-1.31
Kakamigahara|JP|35.42|136.87
Quetzaltenango|GT|14.83|-91.52
Dimitrovgrad|RU|54.21|49.62
Zhalantun|CN|48.01|122.74
Pindamonhangaba|BR|-22.92|-45.46
Muricay|PH|7.83|123.48
Sterling Heights|US|42.58|-83.03
St. Catharines|CA|43.17|-79.24
Ōmuta|JP|33.03|130.45
Godhra|IN|22.78|73.61
Shahrud|IR|36.42|54.98
Dawukou|CN|39.04|106.40
Bulaon|PH|15.08|120.66
Punto Fijo|VE|11.69|-70.20
Abiko|JP|35.87|140.02
Kishangarh|IN|26.59|74.85
Kadoma|JP|34.74|135.57
Majie|CN|25.03|102.64
Martapura|ID|-3.41|114.86
Villeurbanne|FR|45.77|4.88
Gonbad-e Kāvūs|IR|37.25|55.17
Rānīganj|IN|23.62|87.13
Toowoomba|AU|-27.56|151.95
Hepo|CN|23.43|115.83
Iranshahr|IR|27.20|60.68
Denton|US|33.21|-97.13
Lashio|MM|22.94|97.75
Pīlibhīt|IN|28.63|79.80
Miyakonojō|JP|31.73|131.07
Novomoskovsk|RU|54.01|38.28
Buzău|RO|45.15|26.83
Sapucaia|BR|-29.83|-51.15
Matsubara|JP|34.57|135.55
Beāwar|IN|26.10|74.32
Pinsk|BY|52.12|26.10
Dazhou|CN|31.22|107.50
Al Bāb|SY|36.37|37.52
Shuangcheng|CN|45.35|126.28
Isesaki|JP|36.32|139.20
Abohar|IN|30.14|74.20
Dąbrowa Górnicza|PL|50.33|19.20
Šiauliai|LT|55.93|23.32
Moga|IN|30.81|75.17
Al Ajaylat|LY|32.76|12.38
Nikopol|UA|47.57|34.40
Petrogradka|RU|59.97|30.31
Cedar Rapids|US|42.01|-91.64
Dongyang|CN|29.27|120.23
Maicao|CO|11.38|-72.24
Florencia|CO|1.61|-75.61
Nablus|PS|32.22|35.25
New Haven|US|41.31|-72.93
Jiazi|CN|22.88|116.07
Girardot City|CO|4.30|-74.81
Roseville|US|38.75|-121.29
Quilpué|CL|-33.05|-71.44
La Ceiba|HN|15.76|-86.78
Songjiang|CN|31.04|121.21
Jaraguá do Sul|BR|-26.49|-49.07
Gainesville|US|29.65|-82.32
Sinnar|SD|13.57|33.57
Masaya|NI|11.97|-86.09
Visalia|US|36.33|-119.29
Relizane|DZ|35.74|0.56
Manzanillo|MX|19.12|-104.34
Mostaganem|DZ|35.93|0.09
Ramenki|RU|55.70|37.50
Sabhā|LY|27.04|14.43
Shangri-La|CN|27.83|99.71
Sonārgaon|BD|23.65|90.62
Syevyerodonets’k|UA|48.95|38.49
Tychy|PL|50.14|18.97
Zugló|HU|47.52|19.11
Dehri|IN|24.90|84.18
Wuda|CN|39.50|106.71
Kisaran|ID|2.98|99.62
Gyeongsan-si|KR|35.82|128.74
Baidoa|SO|3.11|43.65
Mandi Bahauddin|PK|32.59|73.49
Navoiy|UZ|40.08|65.38
Tokat|TR|40.31|36.55
Bimbo|CF|4.26|18.42
Deoria|IN|26.50|83.78
Daitōchō|JP|34.71|135.62
Coral Springs|US|26.27|-80.27
Sherbrooke|CA|45.40|-71.90
Ouargla|DZ|31.95|5.33
Acilia-Castel Fusano-Ostia Antica|IT|41.76|12.33
Thousand Oaks|US|34.17|-118.84
Andong|KR|36.57|128.72
Tete|MZ|-16.16|33.59
Copiapó|CL|-27.37|-70.33
Palopo|ID|-2.99|120.20
Nador|MA|35.17|-2.93
Bilbays|EG|30.42|31.56
Charallave|VE|10.24|-66.86
Shahr-e Kord|IR|32.33|50.86
Regensburg|DE|49.02|12.10
Mino|JP|34.83|135.47
Leiyang|CN|26.40|112.86
Darwin|AU|-12.46|130.84
Cadiz|PH|10.95|123.29
Zacatecas|MX|22.77|-102.58
Elizabeth|US|40.66|-74.21
Zyablikovo|RU|55.62|37.77
Bat Yam|IL|32.02|34.75
Sātkhira|BD|22.71|89.07
Palo Negro|VE|10.17|-67.54
Stamford|US|41.05|-73.54
Mogi Guaçu|BR|-22.37|-46.95
Arish|EG|31.13|33.80
Idlib|SY|35.93|36.63
Sīnah|IQ|36.81|43.04
Concord|US|37.98|-122.03
Kamyshin|RU|50.10|45.42
Oulu|FI|65.01|25.47
Hassan|IN|13.01|76.10
Novocheboksarsk|RU|56.11|47.48
Besançon|FR|47.25|6.02
Surprise|US|33.63|-112.33
El Eulma|DZ|36.15|5.69
Khardah|IN|22.72|88.38
Sakakah|SA|29.97|40.21
Jimma|ET|7.67|36.83
Al Manāqil|SD|14.25|32.99
Teluknaga|ID|-6.10|106.64
Győr|HU|47.68|17.64
Jirjā|EG|26.34|31.89
Manzanillo|CU|20.34|-77.12
Yavatmāl|IN|20.39|78.13
Hālīsahar|IN|22.93|88.42
Serpukhov|RU|54.92|37.41
Sirte|LY|31.21|16.59
Ramat Gan|IL|32.08|34.81
Asaka|JP|35.80|139.60
Panvel|IN|18.99|73.11
Ivanovskoye|RU|55.77|37.83
Orekhovo-Borisovo Severnoye|RU|55.62|37.68
Muar|MY|2.04|102.57
Divo|CI|5.84|-5.36
Ungaran|ID|-7.14|110.41
Alhambra|US|33.50|-112.13
Xuanzhou|CN|30.95|118.76
Titāgarh|IN|22.74|88.37
San Nicolás de los Arroyos|AR|-33.33|-60.21
Kusatsu|JP|35.02|135.97
Opole|PL|50.67|17.93
Lafayette|US|30.22|-92.02
Worcester|ZA|-33.65|19.45
Elbląg|PL|54.15|19.41
Saïda|DZ|34.83|0.15
Sirajganj|BD|24.46|89.71
Jequié|BR|-13.86|-40.09
Płock|PL|52.55|19.71
Wałbrzych|PL|50.77|16.28
Yevlakh|AZ|40.62|47.15
Wau|SS|7.70|27.99
Xai-Xai|MZ|-25.05|33.64
Södermalm|SE|59.31|18.08
Huaihua|CN|27.56|110.00
Amaigbo|NG|5.79|7.84
Topeka|US|39.05|-95.68
Lafia|NG|8.49|8.52
Jiangyou|CN|31.77|104.72
Tando Allahyar|PK|25.46|68.72
Surat Thani|TH|9.14|99.33
Isiro|CD|2.77|27.62
Sancti Spíritus|CU|21.93|-79.44
Cuddapah|IN|14.48|78.82
Bettiah|IN|26.80|84.50
Angren|UZ|41.02|70.14
Kent|US|47.38|-122.23
Pakokku|MM|21.33|95.08
Murom|RU|55.58|42.04
Daska Kalan|PK|32.32|74.35
Rangkasbitung|ID|-6.36|106.25
Hāthras|IN|27.60|78.05
Klaten|ID|-7.71|110.61
Khasavyurt|RU|43.25|46.59
Neftekamsk|RU|56.09|54.27
Villaverde|ES|40.35|-3.70
Simi Valley|US|34.27|-118.78
Xichang|CN|27.90|102.26
Cadiz|ES|36.53|-6.29
Pakpattan|PK|30.34|73.39
Danshui|CN|22.80|114.47
Bahawalnagar|PK|30.55|73.39
Ueda|JP|36.40|138.28
Sogamoso|CO|5.71|-72.93
East Los Angeles|US|34.02|-118.17
Lalitpur|IN|24.69|78.42
Edirne|TR|41.68|26.56
Jombang|ID|-7.55|112.23
Songea|TZ|-10.68|35.65
Kolār|IN|13.14|78.13
Lévis|CA|46.80|-71.18
Chinandega|NI|12.63|-87.13
Al Jadīd|LY|27.05|14.40
Lambaré|PY|-25.35|-57.61
Macheng|CN|31.18|115.02
Rafaḩ|PS|31.30|34.24
Ampang|MY|3.15|101.77
Itapetininga|BR|-23.59|-48.05
Patos de Minas|BR|-18.58|-46.52
Santa Clara|US|37.35|-121.96
Paseh|ID|-7.10|107.76
Murfreesboro|US|35.85|-86.39
Retiro|ES|40.41|-3.68
Sunset Park|US|40.65|-74.01
Pangkalpinang|ID|-2.13|106.11
Huicheng|CN|23.04|116.29
Gashua|NG|12.87|11.04
Les Cayes|HT|18.19|-73.75
Salerno|IT|40.68|14.79
Watford|GB|51.66|-0.40
Xiazhen|CN|34.80|117.11
Torbat-e Ḩeydarīyeh|IR|35.27|59.22
Tando Adam|PK|25.77|68.66
‘Ajlūn|JO|32.33|35.75
Sorong|ID|-0.88|131.26
Koronadal|PH|6.50|124.85
Derince|TR|40.76|29.81
Okinawa|JP|26.34|127.80
Los Ángeles|CL|-37.47|-72.35
Haimen|CN|23.19|116.61
Saint Peters|GB|51.37|1.42
Orsha|BY|54.51|30.42
Shahecheng|CN|36.94|114.51
Kelowna|CA|49.88|-119.49
Bragança Paulista|BR|-22.95|-46.54
Bohicon|BJ|7.18|2.07
Beppu|JP|33.28|131.50
Bălţi|MD|47.76|27.93
Soran|IQ|36.65|44.54
Tyoply Stan|RU|55.62|37.49
Willemstad|CW|12.11|-68.93
Mandsaur|IN|24.07|75.07
Padalarang|ID|-6.84|107.47
Suining|CN|30.51|105.57
Gondiā|IN|21.46|80.19
Huixquilucan|MX|19.36|-99.35
Semnan|IR|35.58|53.39
Sloviansk|UA|48.87|37.62
San Francisco de Macorís|DO|19.30|-70.25
Yushu|CN|44.80|126.53
Yuanlin|TW|23.96|120.58
Santa Tecla|SV|13.68|-89.28
Ciudad Valles|MX|22.00|-99.01
Khairpur Mir’s|PK|27.53|68.76
Kashihara-shi|JP|34.51|135.79
Riobamba|EC|-1.67|-78.65
Kokshetau|KZ|53.28|69.40
Gorzów Wielkopolski|PL|52.74|15.23
Timon|BR|-5.09|-42.84
New Mirpur|PK|33.15|73.75
Agadez|NE|16.97|7.99
Targówek|PL|52.29|21.05
Koreatown|US|34.06|-118.30
Lecheng|CN|25.13|113.35
São José dos Pinhais|BR|-25.53|-49.21
Marand|IR|38.43|45.77
Rajapalaiyam|IN|9.45|77.55
Orléans|FR|47.90|1.90
Laiwu|CN|36.19|117.66
Rustenburg|ZA|-25.67|27.24
Hartford|US|41.76|-72.69
Rudnyy|KZ|52.97|63.12
Teresópolis|BR|-22.42|-42.98
Metz|FR|49.12|6.17
Jiupu|CN|41.07|122.95
Dārjiling|IN|27.03|88.27
Baoshan|CN|46.56|131.42
Salvaleón de Higüey|DO|18.62|-68.71
Polokwane|ZA|-23.90|29.47
Thaton|MM|16.92|97.37
Budapest III. kerület|HU|47.54|19.05
Potchefstroom|ZA|-26.72|27.10
Ciamis|ID|-7.33|108.35
Lumajang|ID|-8.13|113.22
Guelma|DZ|36.46|7.43
Hagonoy|PH|14.83|120.73
Mohali|IN|30.68|76.72
Uruguaiana|BR|-29.75|-57.09
Pālanpur|IN|24.17|72.44
Indramayu|ID|-6.33|108.32
Epworth|ZW|-17.89|31.15
Bordj el Kiffan|DZ|36.75|3.19
Gagnoa|CI|6.13|-5.95
Porto Seguro|BR|-16.45|-39.06
Wolfsburg|DE|52.42|10.78
Niihama|JP|33.96|133.31
Minzhu|CN|43.72|127.33
Tsaritsyno|RU|55.63|37.65
Dos Hermanas|ES|37.28|-5.92
Pati|ID|-6.76|111.04
Dam Dam|IN|22.63|88.42
Alagoinhas|BR|-12.14|-38.42
Az Zubayr|IQ|30.39|47.70
Hardoī|IN|27.39|80.13
San Pedro Garza García|MX|25.66|-100.41
Huangzhou|CN|30.45|114.80
Sheepshead Bay|US|40.59|-73.94
Puruliya|IN|23.33|86.36
Ubon Ratchathani|TH|15.24|104.85
Kisarazu|JP|35.38|139.93
Virginia|ZA|-28.10|26.87
Brits|ZA|-25.63|27.78
Beylikdüzü|TR|40.98|28.64
Recklinghausen|DE|51.61|7.20
Palhoça|BR|-27.65|-48.67
Xiulin|CN|29.72|112.40
Zhoucun|CN|36.82|117.82
Jiayuguan|CN|39.81|98.29
Maastricht|NL|50.85|5.69
Amherst|US|42.98|-78.80
Mỹ Tho|VN|10.36|106.36
Tekirdağ|TR|40.98|27.51
Victorville|US|34.54|-117.29
Aalborg|DK|57.05|9.92
Barbacena|BR|-21.23|-43.77
Burton upon Trent|GB|52.81|-1.64
Chishtian|PK|29.80|72.86
Villa Canales|GT|14.48|-90.53
Dibrugarh|IN|27.48|94.91
Göttingen|DE|51.53|9.93
Durrës|AL|41.32|19.45
San Pedro Garza Garcia|MX|25.66|-100.40
Presnenskiy|RU|55.75|37.55
Veshnyaki|RU|55.72|37.82
Zābol|IR|31.03|61.49
Palwal|IN|28.14|77.33
Nobeoka|JP|32.58|131.67
Colchester|GB|51.89|0.90
Nalgonda|IN|17.05|79.27
Batumi|GE|41.64|41.63
Mataró|ES|41.54|2.44
Abilene|US|32.45|-99.73
Bhadreswar|IN|22.82|88.34
Bern|CH|46.95|7.45
Stavanger|NO|58.97|5.73
Vejalpur|IN|22.69|73.56
Payakumbuh|ID|-0.22|100.63
Alberton|ZA|-26.27|28.12
Fujinomiya|JP|35.22|138.62
Gràcia|ES|41.40|2.16
Chikmagalūr|IN|13.32|75.77
Ekibastuz|KZ|51.72|75.32
San Juan|PH|14.60|121.03
Noda|JP|35.95|139.87
Braga|PT|41.55|-8.42
Lianhe|CN|47.13|129.27
Raigarh|IN|21.90|83.40
Vallejo|US|38.10|-122.26
North Stamford|US|41.14|-73.54
Olmaliq|UZ|40.84|69.60
Musoma|TZ|-1.50|33.80
Cachoeirinha|BR|-29.95|-51.09
Yaizu|JP|34.87|138.32
Tobruk|LY|32.09|23.95
Zyuzino|RU|55.66|37.57
Berkeley|US|37.87|-122.27
Xilin Hot|CN|43.97|116.03
Guntakal Junction|IN|15.17|77.36
Fresnillo|MX|23.18|-102.87
Orizaba|MX|18.85|-97.10
Nakhon Si Thammarat|TH|8.43|99.97
Heilbronn|DE|49.14|9.22
Ingolstadt|DE|48.77|11.42
Toyokawa|JP|34.82|137.40
Fengcheng|CN|40.45|124.07
Mufulira|ZM|-12.55|28.24
Ulm|DE|48.40|9.99
Rawang|MY|3.32|101.58
Karaman|TR|37.18|33.22
Cambridge|CA|43.36|-80.31
Włocławek|PL|52.65|19.07
Norman|US|35.22|-97.44
Allentown|US|40.61|-75.49
Fernando de la Mora|PY|-25.34|-57.52
Perugia|IT|43.11|12.39
Gangāpur|IN|26.47|76.72
Abbottabad|PK|34.15|73.21
Bangil|ID|-7.60|112.82
Deoli|IN|28.50|77.23
Gereida|SD|11.28|25.14
Nabatîyé et Tahta|LB|33.38|35.48
Orekhovo-Zuyevo|RU|55.81|38.96
Solntsevo|RU|55.64|37.38
Zhaoyuan|CN|37.36|120.41
Evansville|US|37.97|-87.56
Bottrop|DE|51.52|6.93
Santa Rita|BR|-7.11|-34.98
Maxixe|MZ|-23.86|35.35
Charlottenburg|DE|52.52|13.28
Kairouan|TN|35.68|10.10
Jaranwala|PK|31.33|73.42
Santa Coloma de Gramenet|ES|41.45|2.21
Leiden|NL|52.16|4.49
Trois-Rivières|CA|46.35|-72.55
Bergedorf|DE|53.48|10.23
Monza|IT|45.58|9.27
Modakeke|NG|7.38|4.26
Silang|PH|14.22|120.97
Quevedo|EC|-1.03|-79.46
Nazilli|TR|37.92|28.32
Lira|UG|2.25|32.90
Pforzheim|DE|48.88|8.70
Toledo|BR|-24.71|-53.74
Dordrecht|NL|51.81|4.67
Jaú|BR|-22.30|-48.56
Offenbach|DE|50.10|8.77
Siwān|IN|26.22|84.36
Settat|MA|33.00|-7.62
Cagua|VE|10.19|-67.46
Odessa|US|31.85|-102.37
Mandimba|MZ|-14.35|35.65
Reykjavík|IS|64.14|-21.90
San Jose|PH|12.35|121.07
Damoh|IN|23.83|79.44
Shimotoda|JP|35.81|139.69
Lhasa|CN|29.65|91.10
Aïn Oussera|DZ|35.45|2.91
Kokubunji|JP|35.70|139.48
Pleven|BG|43.42|24.62
Rimini|IT|44.06|12.57
Miramar|MX|22.36|-97.90
Khlong Luang|TH|14.06|100.65
Ādilābād|IN|19.67|78.54
Fargo|US|46.88|-96.79
Iguala de la Independencia|MX|18.35|-99.54
Sepatan|ID|-6.12|106.58
Zielona Góra|PL|51.94|15.51
Cubatão|BR|-23.89|-46.43
Maseru|LS|-29.32|27.48
Srikakulam|IN|18.30|83.90
Berdyansk|UA|46.77|36.80
Malindi|KE|-3.22|40.12
Uppal Kalan|IN|17.41|78.56
Eastbourne|GB|50.77|0.28
Bandundu|CD|-3.32|17.38
Pita Kotte|LK|6.89|79.90
Torrejón de Ardoz|ES|40.46|-3.47
Beaumont|US|30.09|-94.10
Bama|NG|11.52|13.69
Ilobu|NG|7.84|4.49
Ciudad Delicias|MX|28.19|-105.47
Jetpur|IN|21.75|70.62
Puning|CN|23.31|116.17
Morbi|IN|22.82|70.84
Guadalajara de Buga|CO|3.90|-76.30
Troparëvo|RU|55.66|37.48
Nakhon Pathom|TH|13.82|100.04
Uzhgorod|UA|48.62|22.30
Pātan|IN|23.85|72.13
Friedrichshain|DE|52.52|13.45
Sokodé|TG|8.98|1.13
Tarnów|PL|50.01|20.99
Loja|EC|-3.99|-79.20
Exeter|GB|50.72|-3.53
Jalingo|NG|8.89|11.36
Västerås|SE|59.62|16.55
Gemena|CD|3.26|19.77
Achinsk|RU|56.27|90.50
Shunyi|CN|40.12|116.65
Rotherham|GB|53.43|-1.36
Ikoma|JP|34.68|135.70
Ciudad de Villa de Álvarez|MX|19.27|-103.74
Anaco|VE|9.43|-64.46
Tebingtinggi|ID|3.33|99.16
Tigwav|HT|18.43|-72.87
Tunja|CO|5.54|-73.37
Bremerhaven|DE|53.54|8.59
Punta Arenas|CL|-53.15|-70.91
Panevėžys|LT|55.73|24.35
Pyin Oo Lwin|MM|22.04|96.46
Independence|US|39.09|-94.42
Kedungwuni|ID|-6.97|109.65
Ishinomaki|JP|38.42|141.30
Longjing|CN|42.77|129.42
Khanna|IN|30.71|76.22
Calabozo|VE|8.92|-67.43
Remscheid|DE|51.18|7.19
Setúbal|PT|38.52|-8.89
Čačak|RS|43.89|20.35
Ann Arbor|US|42.28|-83.74
Nkongsamba|CM|4.95|9.94
Kindia|GN|10.06|-12.87
Qingzhou|CN|36.70|118.48
Botād|IN|22.17|71.67
Rishra|IN|22.72|88.35
Khenchela|DZ|35.44|7.14
Pinhais|BR|-25.44|-49.19
Hōfu|JP|34.05|131.57
Ordu|TR|40.98|37.89
Manp’o|KP|41.15|126.29
Lausanne|CH|46.52|6.63
El Monte|US|34.07|-118.03
Athens|US|33.96|-83.38
Brugge|BE|51.21|3.22
Simões Filho|BR|-12.78|-38.40
Azamgarh|IN|26.07|83.18
Pescara|IT|42.46|14.20
Ahmadpur East|PK|29.14|71.26
Varginha|BR|-21.55|-45.43
Taldykorgan|KZ|45.02|78.37
Jaén|ES|37.77|-3.79
Puno|PE|-15.84|-70.02
Moncloa-Aravaca|ES|40.44|-3.73
Cheltenham|GB|51.90|-2.08
Yelahanka|IN|13.10|77.60
Harlem|US|40.81|-73.95
Dasha|CN|23.11|113.44
Nyíregyháza|HU|47.96|21.72
Yakeshi|CN|49.28|120.73
Cherkessk|RU|44.22|42.06
Algeciras|ES|36.13|-5.45
Gudivāda|IN|16.44|81.00
Digos|PH|6.75|125.36
Handa|JP|34.88|136.93
Sinop|BR|-11.86|-55.50
Alchevs’k|UA|48.47|38.82
Taganskiy|RU|55.73|37.67
Round Rock|US|30.51|-97.68
Noginsk|RU|55.87|38.44
Schöneberg|DE|52.47|13.35
Wilmington|US|34.23|-77.94
Cavite City|PH|14.48|120.90
Pavlohrad|UA|48.53|35.87
East Harlem|US|40.79|-73.94
Binzhou|CN|37.37|118.02
Zoetermeer|NL|52.06|4.49
Sri Jayewardenepura Kotte|LK|6.88|79.91
Örebro|SE|59.27|15.21
Guelph|CA|43.55|-80.26
Yelets|RU|52.62|38.50
Parla|ES|40.24|-3.77
Batang|ID|-6.48|110.71
Novo-Peredelkino|RU|55.65|37.34
Baidyabāti|IN|22.78|88.33
Okigwe|NG|5.83|7.35
Lengshuijiang|CN|27.69|111.43
Tianfu|CN|37.26|122.05
Arvada|US|39.80|-105.09
East York|CA|43.69|-79.33
Toliara|MG|-23.35|43.67
Bizerte|TN|37.27|9.87
Provo|US|40.23|-111.66
Pouso Alegre|BR|-22.23|-45.94
Bastī|IN|26.79|82.72
Tuguegarao|PH|17.62|121.72
Lansing|US|42.73|-84.56
Wenchang|CN|19.62|110.75
Balkh|AF|36.76|66.90
Lincoln|GB|53.23|-0.54
Mingshui|CN|36.72|117.50
Botoşani|RO|47.75|26.67
Mary|TM|37.59|61.83
Sóc Trăng|VN|9.60|105.97
Dunedin|NZ|-45.87|170.50
Balasore|IN|21.49|86.93
Pamanukan|ID|-6.28|107.81
Eunápolis|BR|-16.38|-39.58
Pleiku|VN|13.98|108.00
Downey|US|33.94|-118.13
Kingston|CA|44.23|-76.48
Yuyao|CN|30.05|121.15
Bergamo|IT|45.70|9.67
Sawangan|ID|-6.40|106.77
Dharmavaram|IN|14.41|77.72
Siirt|TR|37.93|41.94
Erzincan|TR|39.74|39.49
Kankan|GN|10.39|-9.31
Hotan|CN|37.11|79.94
Ochakovo-Matveyevskoye|RU|55.68|37.45
Villa Lugano|AR|-34.68|-58.47
Laghouat|DZ|33.80|2.87
Botucatu|BR|-22.89|-48.45
Māler Kotla|IN|30.53|75.88
Navojoa|MX|27.07|-109.44
Offa|NG|8.15|4.72
Tobol’sk|RU|58.20|68.25
Wardha|IN|20.74|78.60
Pingshan|CN|22.99|114.71
Cuito|AO|-12.38|16.93
Songyuan|CN|45.13|124.83
Maba|CN|24.68|113.60
Jandira|BR|-23.53|-46.90
Dumaguete|PH|9.31|123.30
Budapest XIII. kerület|HU|47.53|19.08
Nippes|DE|50.97|6.95
Mishima|JP|35.12|138.92
Carlsbad|US|33.16|-117.35
Chorzów|PL|50.31|18.97
Luanshya|ZM|-13.14|28.42
Elmhurst|US|40.74|-73.88
Praia|CV|14.93|-23.51
Costa Mesa|US|33.64|-117.92
Jhunjhunūn|IN|28.13|75.40
Miami Gardens|US|25.94|-80.25
Kitami|JP|43.80|143.89
Westminster|US|39.84|-105.04
Heroica Guaymas|MX|27.92|-110.90
Chesterfield|GB|53.25|-1.42
North Peoria|US|40.72|-89.58
Clearwater|US|27.97|-82.80
Shchelkovo|RU|55.92|37.97
Fairfield|US|38.25|-122.04
Alanya|TR|36.54|32.00
Guanabacoa|CU|23.13|-82.30
Vihari|PK|30.04|72.36
Guangming|CN|45.33|122.78
Satara|IN|17.69|73.99
Rouen|FR|49.44|1.10
Chanduasi|IN|28.45|78.78
Nefteyugansk|RU|61.10|72.60
Reutlingen|DE|48.49|9.20
Bushwick|US|40.69|-73.92
Shaowu|CN|27.34|117.48
Mojokerto|ID|-7.47|112.43
Satu Mare|RO|47.80|22.86
Thanh Hóa|VN|19.80|105.77
Kamalia|PK|30.73|72.65
Guanare|VE|9.04|-69.74
Gravesend|US|40.60|-73.97
Farīdpur|BD|23.61|89.84
Apopa|SV|13.81|-89.18
Mothīhāri|IN|26.65|84.92
Chās|IN|23.64|86.17
Mazyr|BY|52.05|29.25
Pudukkottai|IN|10.38|78.82
Elgin|US|42.04|-88.28
Carúpano|VE|10.67|-63.25
Rewāri|IN|28.20|76.62
Port Blair|IN|11.67|92.75
Minatitlán|MX|18.00|-94.56
Esuk Oron|NG|4.80|8.25
Fürth|DE|49.48|10.99
Beibei|CN|29.83|106.44
Temecula|US|33.49|-117.15
West Jordan|US|40.61|-111.94
Cà Mau|VN|9.18|105.15
Ribeirão Pires|BR|-23.71|-46.41
Douma|SY|33.57|36.40
Iringa|TZ|-7.77|35.70
Zwolle|NL|52.51|6.09
Novokuybyshevsk|RU|53.10|49.95
Qūchān|IR|37.11|58.51
Suriāpet|IN|17.14|79.62
Kandy|LK|7.29|80.63
Bangaon|IN|23.05|88.83
Inglewood|US|33.96|-118.35
Lysychans’k|UA|48.90|38.44
Conselheiro Lafaiete|BR|-20.66|-43.79
Chhatarpur|IN|24.92|79.59
Daugavpils|LV|55.88|26.53
Resende|BR|-22.47|-44.45
Chelmsford|GB|51.74|0.47
Masjed Soleymān|IR|31.94|49.30
Cileunyi|ID|-6.94|107.75
Ashoknagar Kalyangarh|IN|22.86|88.64
Magelang|ID|-7.47|110.22
Mulhouse|FR|47.75|7.33
Santa Rosa|AR|-36.62|-64.28
Beau Bassin-Rose Hill|MU|-20.23|57.47
Mbouda|CM|5.63|10.25
Araucária|BR|-25.59|-49.41
Achalpur|IN|21.26|77.51
Navadwīp|IN|23.41|88.37
Nsukka|NG|6.86|7.40
Nguru|NG|12.88|10.46
Dongtai|CN|32.85|120.31
Bārsi|IN|18.23|75.69
Atibaia|BR|-23.12|-46.55
Várzea Paulista|BR|-23.21|-46.83
Hikone|JP|35.25|136.25
Encheng|CN|22.19|112.30
Turhal|TR|40.39|36.08
Bandar-e Anzalī|IR|37.47|49.46
Richardson|US|32.95|-96.73
Hadejia|NG|12.45|10.04
Zhuji|CN|29.72|120.24
Perpignan|FR|42.70|2.90
Lowell|US|42.63|-71.32
East Independence|US|39.10|-94.36
Caen|FR|49.19|-0.36
Gresham|US|45.50|-122.43
Yenangyaung|MM|20.47|94.87
Antioch|US|38.00|-121.81
Manzini|SZ|-26.50|31.38
Delicias|ES|41.65|-0.91
Cambridge|US|42.38|-71.11
Sultānpur|IN|26.26|82.07
Tauranga|NZ|-37.69|176.17
High Point|US|35.96|-80.01
Billings|US|45.78|-108.50
Manchester|US|43.00|-71.45
Kiryū|JP|36.40|139.33
Kresek|ID|-6.13|106.38
Bender|MD|46.83|29.48
Nelspruit|ZA|-25.47|30.97
Citeureup|ID|-6.49|106.88
Garanhuns|BR|-8.88|-36.50
Gabès|TN|33.88|10.10
Qingnian|CN|36.84|115.71
Kufa|IQ|32.05|44.44
Mendip|GB|51.24|-2.63
Noyabrsk|RU|63.19|75.44
Ressano Garcia|MZ|-25.44|32.00
Vacoas|MU|-20.30|57.48
Zliten|LY|32.47|14.57
Mizhou|CN|35.99|119.40
Bataysk|RU|47.14|39.75
Linshui|CN|36.42|114.20
Hailun|CN|47.46|126.95
Ambur|IN|12.79|78.72
Kecskemét|HU|46.91|19.69
Seversk|RU|56.60|84.89
Lichinga|MZ|-13.31|35.24
Murrieta|US|33.55|-117.21
Centennial|US|39.58|-104.88
Shilong|CN|23.11|113.85
Kandi|BJ|11.13|2.94
Araruama|BR|-22.87|-42.34
Tieli|CN|46.98|128.04
Catanduva|BR|-21.14|-48.97
Taitung City|TW|22.76|121.14
Dongxing|CN|45.36|130.79
Arzamas|RU|55.39|43.84
Phalaborwa|ZA|-23.94|31.14
Heihe|CN|50.24|127.49
Pueblo|US|38.25|-104.61
Zhaotong|CN|27.32|103.72
Hoshangābād|IN|22.75|77.73
Larache|MA|35.19|-6.16
Ijebu-Igbo|NG|6.97|4.00
Sergiyev Posad|RU|56.30|38.13
Tumbes|PE|-3.57|-80.45
Livingstone|ZM|-17.84|25.85
Port-Gentil|GA|-0.72|8.78
San Rafael|AR|-34.62|-68.33
Hulan|CN|45.98|126.60
Matagalpa|NI|12.93|-85.92
Komatsu|JP|36.40|136.45
Leninsk-Kuznetsky|RU|54.66|86.17
Zhongxiang|CN|31.17|112.58
Franco da Rocha|BR|-23.32|-46.73
Iwatsuki|JP|35.96|139.70
Pearland|US|29.56|-95.29
Dehui|CN|44.53|125.70
Waterbury|US|41.56|-73.05
Boulogne-Billancourt|FR|48.84|2.24
Kalisz|PL|51.76|18.09
Ksar El Kebir|MA|35.00|-5.90
Pemba|MZ|-12.97|40.52
Moncton|CA|46.09|-64.80
Sawāi Mādhopur|IN|26.02|76.34
Uromi|NG|6.70|6.33
Dharān|NP|26.81|87.28
Madanapalle|IN|13.55|78.50
Katumba|TZ|-9.23|33.62
West Covina|US|34.07|-117.94
Enterprise|US|36.03|-115.24
Bānsbāria|IN|22.95|88.40
Girón|CO|7.07|-73.17
Mopti|ML|14.48|-4.18
Baghlān|AF|36.13|68.71
Cuautitlán|MX|19.67|-99.18
Trincomalee|LK|8.58|81.23
Santiago|PH|16.69|121.55
Dagenham|GB|51.55|0.17
North Charleston|US|32.85|-79.97
Sohar|OM|24.35|56.71
Nehe|CN|48.48|124.83
Kyzyl|RU|51.71|94.45
Cabo Frio|BR|-22.89|-42.03
Oktyabr’skiy|RU|54.48|53.47
Tādepallegūdem|IN|16.81|81.53
Banyuwangi|ID|-8.23|114.36
Birnin Kebbi|NG|12.45|4.20
Pingliang|CN|35.54|106.69
Santa Cruz|PH|14.28|121.42
Rockingham|AU|-32.28|115.73
Everett|US|47.98|-122.20
An Nuhūd|SD|12.70|28.43
Atbara|SD|17.70|33.99
Jiangyin|CN|31.91|120.26
Bạc Liêu|VN|9.29|105.73
College Station|US|30.63|-96.33
Palm Bay|US|28.03|-80.59
Jalpāiguri|IN|26.52|88.73
Jalai Nur|CN|49.45|117.70
Tajimi|JP|35.32|137.13
Moers|DE|51.45|6.63
Pompano Beach|US|26.24|-80.12
Ourense|ES|42.34|-7.86
Ji Paraná|BR|-10.89|-61.95
Basingstoke|GB|51.26|-1.09
Bandırma|TR|40.35|27.98
Sacaba|BO|-17.40|-66.04
Maidstone|GB|51.27|0.52
Umm Qaşr|IQ|30.04|47.92
Butterworth|MY|5.40|100.36
Shaping|CN|22.77|112.96
Râmnicu Vâlcea|RO|45.10|24.37
Alcobendas|ES|40.55|-3.64
Araras|BR|-22.36|-47.38
Koszalin|PL|54.19|16.17
Poá|BR|-23.53|-46.34
Sherpur|BD|25.02|90.02
Obninsk|RU|55.10|36.61
Vitória de Santo Antão|BR|-8.12|-35.29
Shinyanga|TZ|-3.66|33.42
Boulder|US|40.01|-105.27
Koblenz|DE|50.35|7.58
Umuarama|BR|-23.77|-53.33
Siegen|DE|50.87|8.02
Bharatpur|NP|27.68|84.44
As Suwayq|OM|23.85|57.44
Norwalk|US|33.90|-118.08
Vicenza|IT|45.55|11.55
Reus|ES|41.16|1.11
Iida|JP|35.52|137.82
Ilebo|CD|-4.33|20.59
Apucarana|BR|-23.55|-51.46
Yên Vinh|VN|18.67|105.67
Mitrovicë|XK|42.88|20.87
Sutton Coldfield|GB|52.57|-1.82
Khemisset|MA|33.82|-6.07
Elista|RU|46.31|44.26
Taungoo|MM|18.94|96.43
Bedford|GB|52.13|-0.47
Ejido|VE|8.55|-71.24
Al Ḩawāmidīyah|EG|29.90|31.25
Catia La Mar|VE|10.61|-67.03
Lianran|CN|24.92|102.48
West Palm Beach|US|26.72|-80.05
Rayong|TH|12.68|101.26
Chittaurgarh|IN|24.89|74.62
Fukayachō|JP|36.20|139.28
Cherëmushki|RU|55.66|37.56
Coimbra|PT|40.21|-8.42
Broken Arrow|US|36.05|-95.79
Daly City|US|37.71|-122.46
Linköping|SE|58.41|15.62
Cikarang|ID|-6.26|107.15
Longjiang|CN|47.33|123.18
Hwado|KR|37.65|127.31
Buhe|CN|30.29|112.23
Pindiga|NG|9.98|10.95
Namur|BE|50.47|4.87
Gangāwati|IN|15.43|76.53
Yevpatoriya|UA|45.20|33.37
Novotroitsk|RU|51.20|58.33
Bergisch Gladbach|DE|50.99|7.13
Launceston|AU|-41.44|147.13
Santa Cruz do Sul|BR|-29.72|-52.43
Legnica|PL|51.21|16.16
Ashkelon|IL|31.67|34.57
Sydney|CA|46.14|-60.18
Derbent|RU|42.07|48.29
Xinghua|CN|32.94|119.83
Khurja|IN|28.25|77.86
Mati|PH|6.96|126.22
Guaratinguetá|BR|-22.82|-45.19
Arjawinangun|ID|-6.65|108.41
Suceava|RO|47.63|26.25
Aïn Beïda|DZ|35.80|7.39
Azare|NG|11.67|10.19
Nantou|TW|23.92|120.66
Anqiu|CN|36.43|119.19
Lahad Datu|MY|5.02|118.33
Ponnāni|IN|10.77|75.93
Tanza|PH|14.68|120.94
Mariara|VE|10.30|-67.72
Bhairab Bāzār|BD|24.05|90.98
Chengtangcun|CN|35.08|117.19
Baraki|DZ|36.67|3.10
Nancy|FR|48.68|6.18
Sandy Springs|US|33.92|-84.38
Burbank|US|34.18|-118.31
Queenstown|ZA|-31.90|26.88
Hòa Bình|VN|20.82|105.34
Green Bay|US|44.52|-88.02
Jizan|SA|16.89|42.55
Texcoco de Mora|MX|19.51|-98.88
Santa Maria|US|34.95|-120.44
Linhares|BR|-19.39|-40.07
Araguaína|BR|-7.19|-48.21
Barnāla|IN|30.37|75.55
Universal City|US|34.14|-118.35
Moratalaz|ES|40.41|-3.65
Daxing|CN|39.74|116.33
Parral|MX|26.93|-105.67
Bāneh|IR|36.00|45.89
Oldham|GB|53.54|-2.12
Douliu|TW|23.71|120.54
Jena|DE|50.93|11.59
Wichita Falls|US|33.91|-98.49
Gera|DE|50.88|12.08
Badlapur|IN|19.16|73.27
Ottakring|AT|48.22|16.30
Al Fāw|IQ|29.97|48.47
Mostar|BA|43.34|17.81
Lakeland|US|28.04|-81.95
Zhezqazghan|KZ|47.78|67.77
Honmachi|JP|32.50|130.60
Tandil|AR|-37.32|-59.13
Lo Prado|CL|-33.44|-70.73
Pulandian|CN|39.40|121.97
Helsingborg|SE|56.05|12.69
Kot Addu|PK|30.47|70.97
Bishoftu|ET|8.75|38.98
Kara|TG|9.55|1.19
Clovis|US|36.83|-119.70
Wuchuan|CN|21.46|110.77
Yenakiyeve|UA|48.23|38.21
Lewisville|US|33.05|-96.99
Abengourou|CI|6.73|-3.50
Iwakuni|JP|34.16|132.22
Izmaylovo|RU|55.79|37.80
Kiselëvsk|RU|53.99|86.66
Soyībug|IN|34.08|74.71
Kroonstad|ZA|-27.65|27.23
Jishu|CN|44.32|126.80
Enfield Town|GB|51.65|-0.08
Ed Damer|SD|17.60|33.97
Woking|GB|51.32|-0.56
Dolisie|CG|-4.20|12.67
Roorkee|IN|29.87|77.89
Bagaha|IN|27.10|84.09
Yuxi|CN|24.36|102.54
Marzahn|DE|52.55|13.57
Nkpor|NG|6.15|6.83
Hosūr|IN|12.74|77.83
Tyler|US|32.35|-95.30
Male|MV|4.18|73.51
El Cajon|US|32.79|-116.96
Gardez|AF|33.60|69.23
Zhanaozen|KZ|43.34|52.86
Bilqās|EG|31.21|31.36
San Mateo|US|37.56|-122.33
Chūru|IN|28.30|74.97
Nagda|IN|23.46|75.42
Brandon|US|27.94|-82.29
Prabumulih|ID|-3.43|104.23
Phitsanulok|TH|16.82|100.26
Isehara|JP|35.40|139.31
Queluz|PT|38.76|-9.25
Nishio|JP|34.87|137.05
Vĩnh Long|VN|10.25|105.97
Akademicheskoe|RU|60.01|30.39
Turgutlu|TR|38.50|27.70
Esmeraldas|BR|-19.76|-44.31
Escuintla|GT|14.30|-90.79
Velikiye Luki|RU|56.34|30.55
Kashipur|IN|29.21|78.96
Rialto|US|34.11|-117.37
Ghazīpur|IN|25.58|83.59
Begusarai|IN|25.42|86.13
Ikere-Ekiti|NG|7.50|5.23
Hildesheim|DE|52.15|9.95
Rantauprapat|ID|2.10|99.83
Bogorodskoye|RU|55.81|37.72
Oleksandriya|UA|48.67|33.12
Qurayyat|SA|31.33|37.34
Portmore|JM|17.95|-76.88
Palma Soriano|CU|20.21|-75.99
Pushkino|RU|56.02|37.87
Khushāb|PK|32.30|72.35
Lafiagi|NG|8.85|5.42
Belawan|ID|3.78|98.68
Piatra Neamţ|RO|46.92|26.33
Roxas City|PH|11.59|122.75
Erlangen|DE|49.59|11.01
Tepexpan|MX|19.61|-98.94
Davenport|US|41.52|-90.58
St Helens|GB|53.45|-2.73
Edison|US|40.52|-74.41
Lubango|AO|-14.92|13.49
Sarh|TD|9.14|18.39
Dhaulpur|IN|26.69|77.88
Wazirabad|PK|32.44|74.12
Curicó|CL|-34.98|-71.24
Concepción de La Vega|DO|19.22|-70.53
Shāhzādpur|BD|24.18|89.60
Tulancingo|MX|20.08|-98.36
Bemowo|PL|52.25|20.91
Ciutat Vella|ES|41.38|2.17
Hillsboro|US|45.52|-122.99
Drobeta-Turnu Severin|RO|44.63|22.65
Mormugao|IN|15.39|73.81
Qianzhou|CN|28.32|109.73
Artëm|RU|43.36|132.19
Birigui|BR|-21.29|-50.34
Ukhta|RU|63.57|53.68
Ferozepore|IN|30.93|74.61
Inazawa|JP|35.25|136.78
Laoag|PH|18.20|120.60
Şabrātah|LY|32.79|12.49
Disūq|EG|31.13|30.65
Brateyevo|RU|55.64|37.76
Shchukino|RU|55.80|37.45
Bethal|ZA|-26.46|29.47
Pulong Santa Cruz|PH|14.27|121.08
Singkawang|ID|0.91|108.98
Tuxtepec|MX|18.09|-96.13
Gondal|IN|21.96|70.80
Torrevieja|ES|37.98|-0.68
Ternate|ID|0.79|127.38
Milton|CA|43.52|-79.88
Bontang|ID|0.13|117.49
Delta|CA|49.14|-122.91
Pārsābād|IR|39.65|47.92
Worcester|GB|52.19|-2.22
Las Cruces|US|32.31|-106.78
‘Ibrī|OM|23.23|56.52
Dera Ismail Khan|PK|31.83|70.90
Salihorsk|BY|52.79|27.54
Székesfehérvár|HU|47.19|18.41
Assis|BR|-22.66|-50.41
Malambo|CO|10.86|-74.77
South Bend|US|41.68|-86.25
Kansk|RU|56.20|95.72
Argenteuil|FR|48.95|2.25
Simmering|AT|48.18|16.43
Mustafakemalpaşa|TR|40.04|28.41
Seoni|IN|22.09|79.55
Dartmouth|CA|44.67|-63.58
Jagādhri|IN|30.17|77.30
Maladzyechna|BY|54.32|26.85
Olomouc|CZ|49.60|17.25
Witten|DE|51.44|7.35
Miriālgūda|IN|16.87|79.56
Barretos|BR|-20.56|-48.57
Medina Estates|GH|5.67|-0.16
Chakwal|PK|32.93|72.85
Lower Hutt|NZ|-41.22|174.92
Colatina|BR|-19.54|-40.63
Gillingham|GB|51.39|0.55
Teófilo Otoni|BR|-17.86|-41.51
Tokuyama|JP|34.05|131.82
Tonghae|KR|37.54|129.11
Vanadzor|AM|40.80|44.49
Tartu|EE|58.38|26.73
Mokopane|ZA|-24.19|29.01
Salzgitter|DE|52.16|10.42
Udgīr|IN|18.39|77.12
Urdaneta|PH|15.98|120.57
Mezhdurechensk|RU|53.69|88.06
Guaíba|BR|-30.11|-51.33
Jolo|PH|6.05|121.00
Novyye Cherëmushki|RU|55.70|37.58
Ryazanskiy|RU|55.73|37.77
Qinzhou|CN|21.97|108.63
Guarapari|BR|-20.67|-40.50
Coronel Fabriciano|BR|-19.52|-42.63
Elbasan|AL|41.11|20.08
Vista|US|33.20|-117.24
Navapolatsk|BY|55.53|28.60
Greeley|US|40.42|-104.71
Davie|US|26.06|-80.23
Funchal|PT|32.67|-16.93
Oum el Bouaghi|DZ|35.88|7.11
Solikamsk|RU|59.63|56.77
El Progreso|HN|15.40|-87.80
Jamālpur|IN|25.31|86.49
Itaguaí|BR|-22.85|-43.78
Nandurbar|IN|21.37|74.24
Abū Kabīr|EG|30.73|31.67
Glazov|RU|58.14|52.66
Anyama|CI|5.49|-4.05
Kallithéa|GR|37.95|23.70
Narita|JP|35.78|140.32
Juan Díaz|PA|9.05|-79.45
Bendigo|AU|-36.76|144.28
Grogol|ID|-7.60|110.82
Izumisano|JP|34.42|135.32
Chinatown|US|37.80|-122.41
Itārsi|IN|22.61|77.76
Padangsidempuan|ID|1.38|99.27
Qalyūb|EG|30.18|31.21
Vasco da Gama|IN|15.40|73.82
San Angelo|US|31.46|-100.44
Sakata|JP|38.92|139.85
Kōnan|JP|35.33|136.87
Chikushino-shi|JP|33.50|130.52
Lianjiang|CN|21.65|110.28
Linxi|CN|39.71|118.45
Magangué|CO|9.24|-74.75
Tiébo|SN|14.63|-16.23
Ust’-Ilimsk|RU|58.00|102.66
Renton|US|47.48|-122.22
Zonguldak|TR|41.45|31.79
Kūhdasht|IR|33.53|47.61
Kalmunai|LK|7.41|81.83
Phagwāra|IN|31.22|75.77
Trier|DE|49.76|6.64
Punta Cana|DO|18.58|-68.40
Telde|ES|27.99|-15.42
Airoli|IN|19.15|73.00
Alamar|CU|23.16|-82.28
Becontree|GB|51.55|0.13
Colonia Lindavista|MX|19.49|-99.12
Jaffa|IL|32.05|34.75
Kamianets-Podilskyi|UA|48.68|26.59
Kangding|CN|30.00|101.96
M’Sila|DZ|35.71|4.54
P’yŏngsŏng|KP|39.25|125.87
Rio das Ostras|BR|-22.53|-41.95
Subotica|RS|46.10|19.67
Sumedang Utara|ID|-6.85|107.92
Tagiura|LY|32.88|13.35
Tekstil’shchiki|RU|55.70|37.74
Zhangye|CN|38.93|100.45
Salto|UY|-31.38|-57.97
Tsuruoka|JP|38.72|139.82
Chanthaburi|TH|12.61|102.10
Dongsheng|CN|39.82|109.98
Amreli|IN|21.60|71.21
Shikohābād|IN|27.11|78.59
Zelenodolsk|RU|55.84|48.52
Dhahran|SA|26.29|50.11
Manbij|SY|36.53|37.95
Grudziądz|PL|53.48|18.75
Messaad|DZ|34.15|3.50
Novoshakhtinsk|RU|47.76|39.93
Ikeda|JP|34.82|135.43
Kāsganj|IN|27.81|78.65
Akhmīm|EG|26.56|31.75
Meihekou|CN|42.53|125.68
Al Maţarīyah|EG|31.18|32.03
Koutiala|ML|12.39|-5.46
Acharnés|GR|38.08|23.73
Saint-Paul|RE|-21.01|55.27
Sehore|IN|23.20|77.08
Burao|SO|9.52|45.53
Bam|IR|29.11|58.36
Manavgat|TR|36.79|31.44
Kwekwe|ZW|-18.93|29.81
Rānībennur|IN|14.62|75.63
Bhola|BD|22.69|90.64
Talara|PE|-4.58|-81.27
Bolzano|IT|46.49|11.34
Jagtiāl|IN|18.79|78.92
Xingcheng|CN|40.62|120.72
Lishui|CN|28.46|119.91
Giresun|TR|40.92|38.39
Barika|DZ|35.39|5.37
Sarapul|RU|56.48|53.80
Lahti|FI|60.98|25.66
Zwickau|DE|50.73|12.49
Kontagora|NG|10.40|5.47
Bukittinggi|ID|-0.31|100.37
Kaiserslautern|DE|49.44|7.77
Thimphu|BT|27.47|89.64
Bhadrakh|IN|21.05|86.52
Votkinsk|RU|57.05|53.99
Słupsk|PL|54.46|17.03
Būndi|IN|25.44|75.64
Renqiu|CN|38.70|116.09
Cárdenas|CU|23.04|-81.21
Bridgetown|BB|13.11|-59.62
Barakaldo|ES|43.30|-2.99
Serov|RU|59.60|60.58
Habboûch|LB|33.41|35.48
Xinshi|CN|31.05|113.14
Budapest IV. kerület|HU|47.56|19.09
Akbarābād|IR|29.25|52.78
Andria|IT|41.23|16.30
Al Qaţīf|SA|26.57|50.01
Xinyi|CN|22.37|110.95
Ooty|IN|11.41|76.70
Guelmim|MA|28.99|-10.06
Chengzihe|CN|45.33|131.07
Thayetmyo|MM|19.32|95.18
Xishan|CN|27.67|113.50
Balashov|RU|51.55|43.17
Dukuhturi|ID|-6.90|109.08
Fasā|IR|28.94|53.65
Mughal Sarāi|IN|25.28|83.12
Lida|BY|53.88|25.30
Dar‘ā|SY|32.62|36.10
Shāmli|IN|29.45|77.31
Iserlohn|DE|51.38|7.70
Zheleznogorsk|RU|52.33|35.37
Hyesan-dong|KP|41.40|128.19
Liberec|CZ|50.77|15.06
Udine|IT|46.07|13.24
Asan|KR|36.78|127.00
Ariana|TN|36.86|10.19
Meidling|AT|48.17|16.33
Hechuan|CN|29.99|106.26
Hinganghāt|IN|20.55|78.84
Jérémie|HT|18.65|-74.12
Mbarara|UG|-0.60|30.65
Karabük|TR|41.20|32.63
Xinyu|CN|27.80|114.93
Tarakan|ID|3.31|117.59
Siracusa|IT|37.08|15.29
Al Muharraq|BH|26.26|50.61
Pyinmana|MM|19.74|96.21
Villupuram|IN|11.94|79.49
Isahaya|JP|32.84|130.04
Amalner|IN|21.04|75.06
Kuje|NG|8.88|7.23
Swabi|PK|34.12|72.47
Turkestan|KZ|43.30|68.25
Deventer|NL|52.26|6.16
Villa Alemana|CL|-33.04|-71.37
Mobara|JP|35.43|140.30
Ise|JP|34.48|136.70
Pattaya|TH|12.93|100.88
Bagalkot|IN|16.19|75.70
Lodhran|PK|29.53|71.63
Tellicherry|IN|11.75|75.49
Zhukovskiy|RU|55.60|38.12
Narasaraopet|IN|16.23|80.05
Kameoka|JP|35.00|135.58
Târgu Jiu|RO|45.05|23.28
Chinautla|GT|14.70|-90.50
Terni|IT|42.56|12.64
Fangshan|CN|39.69|116.00
Magway|MM|20.15|94.93
Nāgaur|IN|27.20|73.73
Yasuj|IR|30.67|51.59
Villa Mercedes|AR|-33.68|-65.46
Wabu|KR|37.59|127.22
Nowshera Cantonment|PK|34.00|72.00
Bunia|CD|1.56|30.25
Nawāda|IN|24.89|85.54
Lugo|ES|43.01|-7.56
Sakado|JP|35.96|139.39
Azimpur|BD|23.73|90.39
Schwerin|DE|53.63|11.41
Bolu|TR|40.74|31.61
Mtwara|TZ|-10.27|40.18
Jaworzno|PL|50.21|19.27
Yên Bái|VN|21.72|104.91
Estelí|NI|13.09|-86.35
Jahānābād|IN|25.21|84.99
Chālisgaon|IN|20.46|75.02
Sliven|BG|42.69|26.33
San Fernando|ES|36.48|-6.20
Jounieh|LB|33.98|35.62
Ceyhan|TR|37.02|35.82
Koforidua|GH|6.09|-0.26
Muroran|JP|42.32|140.99
Girona|ES|41.98|2.82
Gütersloh|DE|51.91|8.38
Kāshmar|IR|35.24|58.47
Limpio|PY|-25.17|-57.49
Saint-Denis|FR|48.94|2.35
Khōst|AF|33.34|69.92
Buxar|IN|25.58|83.98
Dschang|CM|5.44|10.05
České Budějovice|CZ|48.97|14.47
Yola|NG|9.21|12.48
Japekrom|GH|7.58|-2.79
Ramenskoye|RU|55.57|38.23
Aurangābād|IN|24.75|84.37
Sungai Penuh|ID|-2.06|101.39
Sāhibganj|IN|25.24|87.63
Lubu|CN|23.17|112.28
Jastrzębie Zdrój|PL|49.96|18.57
Roubaix|FR|50.69|3.17
Pandharpur|IN|17.68|75.33
Jinsha|CN|32.09|121.07
Hurghada|EG|27.26|33.81
Hindaun|IN|26.73|77.04
Yicheng|CN|31.36|119.82
Ducheng|CN|23.24|111.53
Bumba|CD|2.19|22.47
Mingelchaur|AZ|40.76|47.06
Shenjiamen|CN|29.96|122.30
San Carlos de Bariloche|AR|-41.15|-71.31
La Habana Vieja|CU|23.13|-82.35
Charsadda|PK|34.15|71.74
Magadan|RU|59.56|150.80
Boli|CN|45.75|130.57
Xiaoshan|CN|30.17|120.26
Enshi|CN|30.30|109.48
Hradec Králové|CZ|50.21|15.83
Maribor|SI|46.55|15.65
Santiago de Compostela|ES|42.88|-8.55
Delft|NL|52.01|4.36
Ushirombo|TZ|-3.49|31.96
Zaxo|IQ|37.15|42.69
Aqaba|JO|29.53|35.01
Frederiksberg|DK|55.68|12.53
Biu|NG|10.61|12.19
Olupona|NG|7.60|4.18
Novogireyevo|RU|55.75|37.82
Ozerki|RU|60.04|30.31
Vostochnoe Degunino|RU|55.88|37.56
Khargone|IN|21.82|75.61
Ōnojō|JP|33.54|130.48
Kanuma|JP|36.55|139.73
As Salamīyah|SY|35.01|37.05
Parli Vaijnāth|IN|18.85|76.53
Alkmaar|NL|52.63|4.75
Dobrich|BG|43.57|27.83
Kishanganj|IN|26.10|87.96
Wuchang|CN|44.91|127.15
Leskovac|RS|43.00|21.95
Prešov|SK|49.00|21.23
Nemby|PY|-25.39|-57.54
Dogonbadan|IR|30.36|50.80
Mainpuri|IN|27.23|79.03
Facatativá|CO|4.81|-74.35
Khāmgaon|IN|20.71|76.57
Kāzerūn|IR|29.62|51.65
Yonezawa|JP|37.91|140.12
Yongchuan|CN|29.35|105.89
Ahar|IR|38.48|47.07
Kırşehir|TR|39.15|34.16
Ximeicun|CN|24.99|118.39
Negapatam|IN|10.76|79.84
Novyy Urengoy|RU|66.08|76.63
Yilan|TW|24.76|121.75
Gjakovë|XK|42.38|20.43
Yishui|CN|35.78|118.63
Wilmersdorf|DE|52.48|13.32
Ústí nad Labem|CZ|50.66|14.03
Sông Cầu|VN|13.46|109.22
Chilakalūrupet|IN|16.09|80.17
Cacém|PT|38.77|-9.30
Gudiyatham|IN|12.95|78.87
Berrechid|MA|33.27|-7.59
Makrāna|IN|27.04|74.72
Jalalpur Jattan|PK|32.64|74.21
Kitakami|JP|39.28|141.12
Novoural’sk|RU|57.24|60.08
Jönköping|SE|57.78|14.16
Carora|VE|10.17|-70.08
Janakpur|NP|26.73|85.93
Norrköping|SE|58.59|16.18
Valera|VE|9.32|-70.60
Heyuan|CN|23.73|114.68
Baijiantan|CN|45.69|85.14
Zhengjiatun|CN|43.51|123.51
Bānswāra|IN|23.54|74.44
Forlì|IT|44.22|12.04
Kombolcha|ET|11.08|39.74
Yala|TH|6.54|101.28
Baraut|IN|29.10|77.26
Closepet|IN|12.72|77.28
Behshahr|IR|36.69|53.55
Michurinsk|RU|52.90|40.49
Việt Trì|VN|21.32|105.40
Trelew|AR|-43.25|-65.31
Düren|DE|50.80|6.49
Ghardaïa|DZ|32.49|3.67
Sumber|ID|-6.76|108.48
Dalai|CN|45.50|124.30
Novara|IT|45.45|8.62
Lere|NG|10.39|8.57
Barletta|IT|41.31|16.28
Polatlı|TR|39.58|32.14
Piacenza|IT|45.05|9.69
Budapest XVIII. kerület|HU|47.44|19.18
Ochota|PL|52.22|20.99
Praga Północ|PL|52.25|21.03
Kalyani|IN|22.98|88.48
Changping|CN|40.22|116.23
Cáceres|ES|39.48|-6.37
Galle|LK|6.05|80.21
Heerlen|NL|50.88|5.98
Jinja|UG|0.44|33.20
Nouméa|NC|-22.27|166.45
Tādpatri|IN|14.91|78.01
Wonosobo|ID|-7.36|109.90
Kineshma|RU|57.44|42.13
Bafra|TR|41.57|35.91
Chitose|JP|42.82|141.65
Coronel|CL|-37.03|-73.14
Wukari|NG|7.87|9.78
Krasnogorsk|RU|55.82|37.33
Leuven|BE|50.88|4.70
Pushkin|RU|59.71|30.40
Moa|CU|20.66|-74.95
Lianzhou|CN|24.78|112.37
Ferrara|IT|44.84|11.62
Rize|TR|41.02|40.52
Beni Mered|DZ|36.52|2.86
Igbo-Ora|NG|7.43|3.29
Foumban|CM|5.73|10.90
Kapūrthala|IN|31.38|75.38
Zefta|EG|30.71|31.24
Kaizuka|JP|34.45|135.35
Palimanan|ID|-6.71|108.42
Ségou|ML|13.43|-6.22
Semenyih|MY|2.95|101.84
Tulcea|RO|45.18|28.81
Maizuru|JP|35.45|135.33
Villa María|AR|-32.41|-63.24
Ratchaburi|TH|13.54|99.82
Pamekasan|ID|-7.16|113.47
Riohacha|CO|11.54|-72.91
Venlo|NL|51.37|6.17
Al Hārithah|IQ|30.58|47.76
Esslingen|DE|48.74|9.30
Errachidia|MA|31.93|-4.43
Pandeglang|ID|-6.31|106.11
Dhangaḍhi̇̄|NP|28.70|80.59
Dongcun|CN|36.78|121.16
Dīsa|IN|24.26|72.18
Pariaman|ID|-0.62|100.12
Kudus|ID|-6.80|110.84
Ballālpur|IN|19.85|79.35
Kimitsu|JP|35.35|139.87
Ereğli|TR|37.51|34.05
Kohima|IN|25.67|94.11
Duitama|CO|5.82|-73.03
Ağrı|TR|39.72|43.05
Danjiangkou|CN|32.54|111.51
Betūl|IN|21.90|77.90
Erciş|TR|39.03|43.36
Kāraikkudi|IN|10.07|78.77
Winterthur|CH|47.51|8.72
Lorca|ES|37.67|-1.70
Bugul’ma|RU|54.54|52.80
Sassari|IT|40.73|8.56
Kilosa|TZ|-6.83|36.98
Caringin|ID|-6.71|106.82
Nakhon Sawan|TH|15.70|100.14
Ginowan|JP|26.26|127.76
Konotop|UA|51.24|33.20
Zhongshu|CN|24.52|103.77
Butwāl|NP|27.70|83.45
Huazhou|CN|21.63|110.58
Marīvān|IR|35.52|46.18
Kalamariá|GR|40.58|22.95
Ratingen|DE|51.30|6.85
Tourcoing|FR|50.72|3.16
Longquan|CN|24.67|102.16
Phan Rang-Tháp Chàm|VN|11.56|108.99
Yatou|CN|37.16|122.44
Leeuwarden|NL|53.20|5.81
Lingyuan|CN|41.24|119.40
Marl|DE|51.66|7.09
Mons|BE|50.45|3.95
Kostyantynivka|UA|48.53|37.71
Balāngīr|IN|20.70|83.49
Zipaquirá|CO|5.02|-74.00
Duyun|CN|26.27|107.52
Pingdu|CN|36.78|119.95
Kasama|ZM|-10.21|31.18
Alīgūdarz|IR|33.40|49.69
Niğde|TR|37.97|34.68
Lünen|DE|51.62|7.53
Thủ Dầu Một|VN|10.98|106.65
Lefortovo|RU|55.77|37.70
Yaroslavskiy|RU|55.88|37.72
Onomichi|JP|34.42|133.20
Gaoyou|CN|32.79|119.44
Lüleburgaz|TR|41.40|27.36
Myitkyina|MM|25.38|97.40
Chauk|MM|20.90|94.82
Yulinshi|CN|38.29|109.74
Mogok|MM|22.92|96.51
Namyangju|KR|37.64|127.21
‘Amrān|YE|15.66|43.94
Drammen|NO|59.74|10.20
Kishorganj|BD|24.44|90.78
Montreuil|FR|48.86|2.44
Emure-Ekiti|NG|7.44|5.46
Hanting|CN|36.77|119.21
Datia|IN|25.67|78.46
Klagenfurt am Wörthersee|AT|46.62|14.31
Baise City|CN|23.90|106.61
Tongren|CN|27.72|109.19
Ţahţā|EG|26.77|31.50
Körfez|TR|40.77|29.78
Kuznetsk|RU|53.12|46.60
Samālūţ|EG|28.31|30.71
Xihe|CN|31.69|113.47
Valparai|IN|10.33|76.95
Kovilpatti|IN|9.17|77.87
Vaniyambadi|IN|12.68|78.62
Coslada|ES|40.42|-3.56
Duobao|CN|30.67|112.69
Kirovo-Chepetsk|RU|58.55|50.04
Berdsk|RU|54.76|83.10
Harar|ET|9.31|42.12
Reconquista|AR|-29.15|-59.65
Bhandāra|IN|21.17|79.65
Huddinge|SE|59.24|17.98
Sishui|CN|35.65|117.28
Marudi|MY|4.18|114.32
Krasnyy Luch|UA|48.14|38.94
Alvand|IR|36.19|50.06
Gantang|CN|27.44|111.97
Roha|IN|18.44|73.12
Fort-de-France|MQ|14.60|-61.07
Ancona|IT|43.59|13.50
Isieke|NG|6.38|8.04
Francistown|BW|-21.17|27.51
Huaidian|CN|33.43|115.03
Ōmura|JP|32.92|129.95
Muktsar|IN|30.47|74.52
Point Pedro|LK|9.82|80.23
Avignon|FR|43.95|4.81
Gatchina|RU|59.58|30.13
Tsuyama|JP|35.05|134.00
Yaritagua|VE|10.08|-69.12
Yiwu|CN|29.32|120.08
Nyaunglebin|MM|17.95|96.72
Jinjiang|CN|24.82|118.57
Butare|RW|-2.60|29.74
Mianwali|PK|32.58|71.53
Vlorë|AL|40.47|19.48
Luckeesarai|IN|25.18|86.09
Bārmer|IN|25.75|71.39
Murādnagar|IN|28.78|77.50
Tartouss|SY|34.89|35.89
Fujin|CN|47.26|132.03
Granada|NI|11.93|-85.96
Níkaia|GR|37.97|23.65
Tinsukia|IN|27.49|95.36
Şaḩam|OM|24.17|56.89
Białołeka|PL|52.32|20.97
Marseille 13|FR|43.32|5.41
Huaicheng|CN|23.92|112.18
Shahdol|IN|23.29|81.36
Izumo|JP|35.37|132.77
Kwangyang|KR|34.98|127.59
Miragoâne|HT|18.45|-73.09
Manjeri|IN|11.12|76.12
Port Dickson|MY|2.54|101.81
Hongseong|KR|36.60|126.67
Mahobā|IN|25.29|79.88
Sumbawanga|TZ|-7.97|31.62
Mudon|MM|16.26|97.72
Lucheng|CN|31.23|117.28
Hede|CN|33.77|120.26
Kuopio|FI|62.89|27.68
Valle de La Pascua|VE|9.22|-66.01
Phuket|TH|7.89|98.40
Sokcho|KR|38.21|128.59
Banjar|ID|-8.19|114.97
Bibir Hat|BD|22.68|91.79
Biryulëvo Zapadnoye|RU|55.59|37.64
Nusaybin|TR|37.07|41.21
Lhokseumawe|ID|5.18|97.15
Cicurug|ID|-6.78|106.78
Lengshuitan|CN|26.41|111.60
Kartasura|ID|-7.55|110.74
Shwebo|MM|22.57|95.70
Salihli|TR|38.48|28.15
Talavera de la Reina|ES|39.96|-4.83
Fusagasugá|CO|4.34|-74.36
Zárate|AR|-34.10|-59.03
Habiganj|BD|24.38|91.41
Modi‘in Makkabbim Re‘ut|IL|31.89|35.02
Pardubice|CZ|50.04|15.78
Wangqing|CN|43.32|129.76
Budapest II. kerület|HU|47.52|19.02
Rafaela|AR|-31.25|-61.49
Contai|IN|21.78|87.75
Hanau am Main|DE|50.13|8.91
Montero|BO|-17.34|-63.25
Sangrūr|IN|30.25|75.84
Chosica|PE|-11.94|-76.71
Ashiya|JP|34.73|135.30
Chaman|PK|30.92|66.45
Alaghsas|NE|17.02|8.02
Iwata|JP|34.70|137.85
Brovary|UA|50.52|30.81
Kōnosu|JP|36.07|139.52
La Spezia|IT|44.10|9.82
Kandhkot|PK|28.25|69.18
Târgovişte|RO|44.93|25.46
Al Bahah|SA|20.01|41.47
Mahendranagar|NP|28.96|80.18
Klangenan|ID|-6.71|108.44
Pakse|LA|15.12|105.80
Ciénaga|CO|11.01|-74.25
Ifo|NG|6.81|3.20
Shkodër|AL|42.07|19.51
Pollachi|IN|10.66|77.01
Deoband|IN|29.70|77.68
Osijek|HR|45.55|18.69
Nabari|JP|34.62|136.08
Kozan|TR|37.46|35.82
Neyyāttinkara|IN|8.40|77.09
Tāndā|IN|26.55|82.66
Hasilpur|PK|29.69|72.55
Koidu|SL|8.64|-10.97
Sarov|RU|54.94|43.32
Yingchuan|CN|34.16|113.46
Qorveh|IR|35.17|47.81
Yozgat|TR|39.82|34.80
Ath Thawrah|SY|35.84|38.55
Ébolowa|CM|2.90|11.15
Balkanabat|TM|39.51|54.37
Yeysk|RU|46.71|38.27
Çanakkale|TR|40.16|26.41
San Juan de los Morros|VE|9.91|-67.35
Hanchuan|CN|30.65|113.77
Majalengka|ID|-6.84|108.23
Buzuluk|RU|52.78|52.26
El Puerto de Santa María|ES|36.59|-6.23
Makeni|SL|8.89|-12.04
Velbert|DE|51.34|7.04
Kadugli|SD|11.01|29.72
Uman|UA|48.75|30.22
Qiongshan|CN|20.01|110.35
Pergamino|AR|-33.89|-60.57
Gitarama|RW|-2.07|29.76
Ludwigsburg|DE|48.90|9.19
Xiangxiang|CN|27.73|112.53
Deqing|CN|30.54|119.96
Bārān|IN|25.10|76.52
Patnos|TR|39.22|42.86
Yanjiang|CN|30.12|104.65
Arifwala|PK|30.29|73.07
Koudougou|BF|12.25|-2.36
Jelenia Góra|PL|50.90|15.73
Quillacollo|BO|-17.39|-66.28
Glyfáda|GR|37.86|23.76
Shumen|BG|43.27|26.92
Igede-Ekiti|NG|7.67|5.13
Mishan|CN|45.55|131.88
Lund|SE|55.71|13.19
Nenjiang|CN|49.17|125.22
Dhamtari|IN|20.71|81.55
Tiruchengode|IN|11.38|77.89
Porlamar|VE|10.96|-63.87
Ad Douiem|SD|14.00|32.31
Malanje|AO|-9.54|16.34
La Victoria|VE|10.23|-67.33
Chīrāla|IN|15.82|80.35
Gao|ML|16.27|-0.04
Gubkin|RU|51.28|37.55
Saatlı|AZ|39.93|48.37
Lokossa|BJ|6.64|1.72
Effium|NG|6.63|8.06
Jharia|IN|23.74|86.41
Huaraz|PE|-9.53|-77.53
Akot|IN|21.10|77.06
Mianke Mor|PK|31.20|73.95
Ban Mai|TH|7.20|100.55
Rājpura|IN|30.48|76.59
Madgaon|IN|15.28|73.96
Caguas|PR|18.23|-66.05
Shizilu|CN|35.17|118.83
Asnières-sur-Seine|FR|48.92|2.28
Batticaloa|LK|7.71|81.69
Nanterre|FR|48.89|2.21
Tumaco|CO|1.79|-78.79
Chaykovskiy|RU|56.77|54.11
Yotsukaidō|JP|35.65|140.17
Musanze|RW|-1.50|29.63
Sardārshahr|IN|28.44|74.49
Mayiladuthurai|IN|11.10|79.66
Būsh|EG|29.15|31.13
Bojonegoro|ID|-7.15|111.88
Zhaogezhuang|CN|39.77|118.41
Bitola|MK|41.03|21.33
Al Farwānīyah|KW|29.28|47.96
Cornellà de Llobregat|ES|41.35|2.08
Al Fujairah City|AE|25.12|56.34
Hamakita|JP|34.80|137.78
Tulcán|EC|0.81|-77.72
Idanre|NG|7.11|5.12
Apartadó|CO|7.88|-76.63
Puli|TW|23.97|120.97
Piedecuesta|CO|6.99|-73.05
Mbanza-Ngungu|CD|-5.26|14.86
Gyōda|JP|36.14|139.46
Las Rozas de Madrid|ES|40.49|-3.87
Nitra|SK|48.31|18.08
Olavarría|AR|-36.89|-60.32
Qamdo|CN|31.13|97.18
Hannō|JP|35.85|139.32
Bekobod|UZ|40.22|69.27
Berdychiv|UA|49.90|28.60
Kasihan|ID|-7.83|110.33
Kāmthi|IN|21.22|79.20
Kashiwazaki|JP|37.37|138.55
Orihuela|ES|38.08|-0.94
Nanfeng|CN|23.73|111.80
Zhangjiajie|CN|29.13|110.48
Borāzjān|IR|29.27|51.22
Sodo|ET|6.86|37.76
Volos|GR|39.36|22.94
Potiskum|NG|11.71|11.08
Babushkin|RU|55.87|37.73
Lianozovo|RU|55.90|37.59
Novi Pazar|RS|43.14|20.51
Žilina|SK|49.22|18.74
Chipata|ZM|-13.63|32.65
Poitiers|FR|46.58|0.34
Keffi|NG|8.85|7.87
Usol’ye-Sibirskoye|RU|52.75|103.65
Torre del Greco|IT|40.79|14.37
Shashemenē|ET|7.20|38.60
Parādīp Garh|IN|20.32|86.61
Makoko|NG|6.50|3.39
Flensburg|DE|54.78|9.44
Ryūgasaki|JP|35.90|140.18
Helong|CN|42.54|129.00
Río Gallegos|AR|-51.62|-69.22
Paramagudi|IN|9.55|78.59
San Antonio|CL|-33.59|-71.61
Hailin|CN|44.57|129.39
Osmanabad|IN|18.18|76.04
Svetlanovskiy|RU|60.00|30.33
Nanding|CN|36.75|118.06
Attock City|PK|33.77|72.36
Shostka|UA|51.86|33.47
Versailles|FR|48.80|2.13
Guozhen|CN|34.37|107.36
Khalifah A City|AE|24.43|54.60
Tārūt|SA|26.57|50.04
Aruppukkottai|IN|9.51|78.10
Ḩawsh ‘Īsá|EG|30.91|30.29
Al Marj|LY|32.49|20.83
Dengzhou|CN|37.81|120.76
Gharyan|LY|32.17|13.02
Yegor’yevsk|RU|55.38|39.03
Courbevoie|FR|48.90|2.26
Qufu|CN|35.60|116.99
Liepāja|LV|56.50|21.01
Iwamizawa|JP|43.20|141.76
Jyväskylä|FI|62.24|25.72
Junín|AR|-34.58|-60.94
Montelíbano|CO|7.98|-75.42
Rukban|JO|33.31|38.70
Thakhèk|LA|17.41|104.83
Gonaïves|HT|19.45|-72.69
Oued Zem|MA|32.86|-6.57
Bāruni|IN|25.48|85.97
Créteil|FR|48.79|2.47
Amsterdam-Zuidoost|NL|52.31|4.97
Ílion|GR|38.03|23.70
Gesundbrunnen|DE|52.55|13.39
Mādārīpur|BD|23.17|90.21
Hetauda|NP|27.43|85.03
Laojunmiao|CN|39.83|97.73
Cottbus|DE|51.76|14.33
Epe|NG|6.58|3.98
Aflou|DZ|34.11|2.10
Gamboru|NG|12.37|14.21
Akhisar|TR|38.92|27.84
Sumenep|ID|-7.02|113.87
Guider|CM|9.93|13.95
Katunayaka|LK|7.17|79.89
Eisen|KR|36.82|128.63
Bijnor|IN|29.37|78.14
Daxi|TW|24.88|121.29
Kadiyivka|UA|48.57|38.64
Wilhelmshaven|DE|53.53|8.11
Zhoushan|CN|29.99|122.20
Ambarawa|ID|-7.26|110.40
Nowy Sącz|PL|49.62|20.70
Ogaminana|NG|7.59|6.22
Anakāpalle|IN|17.69|83.00
Dazhong|CN|33.20|120.46
Songkhla|TH|7.20|100.60
Trinidad|BO|-14.83|-64.90
Avilés|ES|43.55|-5.92
Çerkezköy|TR|41.29|28.00
Jinxiang|CN|27.43|120.61
El Ejido|ES|36.78|-2.81
Yurga|RU|55.72|84.89
Curepipe|MU|-20.32|57.53
Al Fqih Ben Çalah|MA|32.50|-6.69
Foumbot|CM|5.51|10.63
Komendantsky aerodrom|RU|60.00|30.28
Feni|BD|23.01|91.40
Wanju|KR|35.85|127.15
Najībābād|IN|29.61|78.34
Kakegawa|JP|34.77|138.02
Dohad|IN|22.83|74.26
Xiannü|CN|32.43|119.56
Rāmgarh|IN|23.63|85.52
Gotenba|JP|35.32|138.94
El Khroub|DZ|36.26|6.69
Munūf|EG|30.47|30.93
Hilversum|NL|52.22|5.18
Lingdong|CN|46.57|131.15
Gisenyi|RW|-1.70|29.26
Nanzhang Chengguanzhen|CN|31.78|111.83
Herzliya|IL|32.17|34.83
Ocaña|CO|8.24|-73.36
Ouidah|BJ|6.36|2.09
Tübingen|DE|48.52|9.05
Yangp'yŏng|KR|37.49|127.49
Ungsang|KR|35.41|129.17
Kāvali|IN|14.92|79.99
Yachimata|JP|35.65|140.32
Xucheng|CN|20.33|110.17
Ihiala|NG|5.85|6.86
Umeå|SE|63.83|20.26
Katori-shi|JP|35.90|140.50
Margahayukencana|ID|-6.97|107.57
Galesong|ID|-5.32|119.37
Guadalajara|ES|40.63|-3.16
Madhyapur Thimi|NP|27.68|85.39
Hecun|CN|36.53|114.11
Chervonohrad|UA|50.39|24.24
Kamigyō-ku|JP|35.03|135.76
Ningyang|CN|35.76|116.79
Antsiranana|MG|-12.32|49.29
Jinshi|CN|29.60|111.87
Amasya|TR|40.65|35.83
Sanjō|JP|37.62|138.95
Yuanping|CN|38.72|112.76
Minden|DE|52.29|8.91
Montego Bay|JM|18.47|-77.92
Kraljevo|RS|43.73|20.69
Yacuiba|BO|-22.02|-63.68
Shīrvān|IR|37.40|57.93
Havířov|CZ|49.78|18.44
Chichawatni|PK|30.53|72.69
Ash Shaţrah|IQ|31.41|46.17
Pau|FR|43.31|-0.36
Roquetas de Mar|ES|36.76|-2.61
Palencia|ES|42.01|-4.52
Pizhou|CN|34.31|117.95
Algorta|ES|43.35|-3.01
Changqing|CN|36.56|116.73
Sinhyeon|KR|34.88|128.63
Xindian|CN|36.80|118.29
San Martín|AR|-33.08|-68.47
Jangipur|IN|24.47|88.08
Chiguayante|CL|-36.93|-73.03
Muş|TR|38.73|41.48
Sano|JP|36.32|139.58
Anzhero-Sudzhensk|RU|56.08|86.03
Taourirt|MA|34.41|-2.90
Shache|CN|38.42|77.24
Yima|CN|34.74|111.88
Ashmūn|EG|30.30|30.98
Pernik|BG|42.60|23.03
Dhār|IN|22.59|75.30
Pozuelo de Alarcón|ES|40.43|-3.81
Sant Boi de Llobregat|ES|41.34|2.04
Bagamoyo|TZ|-6.44|38.90
Cukai|MY|4.25|103.42
Shangzhi|CN|45.21|127.97
Hānsi|IN|29.10|75.96
Nangong|CN|37.36|115.37
Chimaltenango|GT|14.66|-90.82
Lüshun|CN|38.80|121.27
Troitsk|RU|54.10|61.58
Banská Bystrica|SK|48.74|19.15
Kanoya|JP|31.38|130.85
Mādabā|JO|31.72|35.79
Reef Al Fujairah City|AE|25.14|56.25
Nizip|TR|37.01|37.79
Kilis|TR|36.72|37.12
Colombes|FR|48.92|2.25
Toledo|ES|39.86|-4.02
Lākshām|BD|23.24|91.12
Les Corts|ES|41.39|2.13
Polatsk|BY|55.49|28.79
Budapest VIII. kerület|HU|47.49|19.07
Quzhou|CN|28.96|118.87
Fatsa|TR|41.03|37.50
Abomey|BJ|7.18|1.99
Tinaquillo|VE|9.92|-68.30
Azov|RU|47.11|39.42
Tochigi|JP|36.38|139.73
Ipoti|NG|7.87|5.08
Tanashichō|JP|35.73|139.54
Marugame|JP|34.28|133.78
Shiwan|CN|23.00|113.08
Ishurdi|BD|24.13|89.07
Kasserine|TN|35.17|8.84
Como|IT|45.81|9.08
Phra Nakhon Si Ayutthaya|TH|14.35|100.58
David|PA|8.43|-82.43
Bhakkar|PK|31.63|71.06
La Dorada|CO|5.45|-74.66
Presidencia Roque Sáenz Peña|AR|-26.79|-60.44
Qal‘at Bīshah|SA|20.00|42.61
Agboville|CI|5.93|-4.21
Villingen-Schwenningen|DE|48.06|8.49
Kaspiysk|RU|42.88|47.64
Luján|AR|-34.57|-59.10
Lucca|IT|43.84|10.50
Tangping|CN|22.03|111.94
Ar Rass|SA|25.87|43.50
Barkā’|OM|23.68|57.89
Mukacheve|UA|48.44|22.72
Watampone|ID|-4.54|120.33
Campana|AR|-34.16|-58.96
Salmās|IR|38.20|44.77
Pontevedra|ES|42.43|-8.64
Sokhumi|GE|43.01|40.99
Al Ḩasakah|SY|36.50|40.75
Mungyeong|KR|36.59|128.20
Kadiri|IN|14.11|78.16
Dhorāji|IN|21.73|70.45
Kharian|PK|32.82|73.89
Rāyachoti|IN|14.06|78.75
Yudong|CN|29.39|106.52
Balqash|KZ|46.85|75.00
Guaynabo|PR|18.36|-66.11
Yashio|JP|35.82|139.84
Khambhāt|IN|22.32|72.62
Sarishābāri|BD|24.75|89.83
Bistriţa|RO|47.13|24.50
Konstanz|DE|47.66|9.18
Tatebayashi|JP|36.25|139.53
Konin|PL|52.22|18.25
Gafsa|TN|34.42|8.78
Reşiţa|RO|45.30|21.89
Mitte|DE|52.52|13.40
Lalupon|NG|7.47|4.07
Worms|DE|49.63|8.36
Ozersk|RU|55.76|60.70
Yessentuki|RU|44.04|42.86
Vitry-sur-Seine|FR|48.79|2.40
Cizre|TR|37.33|42.18
Naesŏ|KR|35.25|128.52
Nirmal|IN|19.10|78.34
Quatre Bornes|MU|-20.26|57.48
Emmiganūr|IN|15.77|77.48
Zomba|MW|-15.39|35.32
Feicheng|CN|35.26|117.97
Natitingou|BJ|10.30|1.38
Ravenna|IT|44.41|12.20
Shanting|CN|35.08|117.46
Jeypore|IN|18.86|82.57
Hengelo|NL|52.27|6.79
Shibata|JP|37.95|139.33
Gamagōri|JP|34.83|137.23
Rouissat|DZ|31.92|5.35
Klin|RU|56.33|36.73
Kfar Saba|IL|32.17|34.91
Izumiōtsu|JP|34.50|135.40
Getxo|ES|43.36|-3.01
Kotkapura|IN|30.58|74.83
Berkane|MA|34.92|-2.32
Toride|JP|35.90|140.08
Lecce|IT|40.35|18.17
Bafang|CM|5.16|10.18
Atakpamé|TG|7.53|1.13
Aulnay-sous-Bois|FR|48.94|2.49
Berrouaghia|DZ|36.14|2.91
Bingöl|TR|38.88|40.49
Bakhmut|UA|48.59|38.00
Bani Yas City|AE|24.31|54.63
Necochea|AR|-38.55|-58.74
Elbistan|TR|38.21|37.20
Udhampur|IN|32.92|75.14
Kairāna|IN|29.40|77.21
Tahoua|NE|14.89|5.27
Trento|IT|46.07|11.12
Mihara|JP|34.40|133.08
Zhuanghe|CN|39.70|122.99
Bālāghāt|IN|21.82|80.19
Bonāb|IR|37.34|46.06
Loushanguan|CN|28.14|106.82
Baoying|CN|33.23|119.31
Giugliano in Campania|IT|40.93|14.20
Kedungwaru|ID|-8.07|111.92
Yagoua|CM|10.34|15.23
Dashiqiao|CN|40.64|122.50
Budapest XV. kerület|HU|47.56|19.12
Mbalmayo|CM|3.52|11.50
Panshi|CN|42.94|126.06
Serpong|ID|-6.32|106.66
As Salţ|JO|32.04|35.73
Lichterfelde|DE|52.43|13.31
Namibe|AO|-15.20|12.15
Piotrków Trybunalski|PL|51.41|19.70
Yambol|BG|42.48|26.50
Meïganga|CM|6.52|14.30
Vorkuta|RU|67.50|64.05
El Cafetal|VE|10.47|-66.83
Gandia|ES|38.97|-0.18
Ushiku|JP|35.97|140.13
Mānsa|IN|29.99|75.40
Cung Kiệm|VN|21.19|106.16
Fili|RU|55.75|37.48
Ra'anana|IL|32.18|34.87
Rikaze|CN|29.25|88.88
Shahre Jadide Andisheh|IR|35.68|51.02
Ughelli|NG|5.49|6.00
Dorsten|DE|51.66|6.97
Anantnag|IN|33.73|75.15
La Goulette|TN|36.82|10.31
Zrenjanin|RS|45.38|20.38
Chichicastenango|GT|14.94|-91.11
Sibolga|ID|1.74|98.78
Haskovo|BG|41.93|25.56
Taixing|CN|32.17|120.01
Kāraikāl|IN|10.92|79.83
Genteng|ID|-8.37|114.15
Erdenet|MN|49.03|104.08
Amstelveen|NL|52.30|4.86
Bende|NG|5.56|7.63
Kropotkin|RU|45.44|40.58
Oke Mesi|NG|7.82|4.92
Ar Rifā‘|BH|26.13|50.55
Szombathely|HU|47.23|16.62
Kafanchan|NG|9.58|8.29
Busto Arsizio|IT|45.61|8.85
Jharsuguda|IN|21.86|84.01
Tangjiazhuang|CN|39.74|118.45
Shadrinsk|RU|56.09|63.63
Sidi Slimane|MA|34.26|-5.93
Huehuetenango|GT|15.32|-91.47
Brājarājnagar|IN|21.82|83.92
Drohobych|UA|49.35|23.51
Lido di Ostia|IT|41.73|12.28
Cesena|IT|44.14|12.24
Lüdenscheid|DE|51.22|7.63
Rustaq|OM|23.39|57.42
Behbahān|IR|30.60|50.24
Zarzis|TN|33.50|11.11
Sant Cugat del Vallès|ES|41.47|2.09
Kottagūdem|IN|17.55|80.62
Nawābganj|IN|26.93|81.20
Gedangan|ID|-7.39|112.73
Shouguang|CN|36.88|118.74
Yanta|CN|36.24|115.67
Kadoma|ZW|-18.33|29.92
Bwizibwera|UG|-0.59|30.63
Gueckedou|GN|8.57|-10.13
Zhuangyuan|CN|37.31|120.83
Ikom|NG|5.97|8.71
Arakkonam|IN|13.08|79.67
Wuyang|CN|31.99|116.25
Kashihara|JP|34.58|135.62
Xiongzhou|CN|25.12|114.30
Ponorogo|ID|-7.87|111.46
Agulu|NG|6.10|7.06
Netrakona|BD|24.88|90.73
Paoy Paet|KH|13.66|102.56
Slatina|RO|44.43|24.37
Catanzaro|IT|38.88|16.60
Layyah|PK|30.96|70.94
Cerro de Pasco|PE|-10.67|-76.26
Marburg an der Lahn|DE|50.81|8.77
Marseille 08|FR|43.27|5.38
Tambacounda|SN|13.77|-13.67
Kŭlob|TJ|37.91|69.78
Darnah|LY|32.77|22.64
San Fernando de Apure|VE|7.89|-67.47
Shitanjing|CN|39.23|106.34
Zlín|CZ|49.23|17.67
Chiang Rai|TH|19.91|99.83
Deurne|BE|51.22|4.47
Manfalūţ|EG|27.31|30.97
Sagaing|MM|21.88|95.98
Koch Bihār|IN|26.33|89.45
Tumen|CN|42.97|129.84
Dod Ballāpur|IN|13.29|77.54
Gualeguaychú|AR|-33.01|-58.52
Ceuta|ES|35.89|-5.32
Dondo|MZ|-19.61|34.74
Mayagüez|PR|18.20|-67.14
Vyborg|RU|60.71|28.75
Arona|ES|28.10|-16.68
Bhadohi|IN|25.40|82.57
Brindisi|IT|40.63|17.94
Torrent|ES|39.44|-0.47
Kőbánya|HU|47.48|19.14
Kātoya|IN|23.65|88.13
Kayes|ML|14.45|-11.44
Youhao|CN|47.85|128.84
Neumünster|DE|54.07|9.98
Reutov|RU|55.76|37.86
Putatan|MY|5.93|116.06
Karatsu|JP|33.44|129.97
Bang Kruai|TH|13.80|100.47
Wedding|DE|52.55|13.36
Daura|NG|11.55|11.41
Al Ḩayy|IQ|32.17|46.04
Pingyi|CN|35.50|117.63
Budapest XVII. kerület|HU|47.48|19.25
Iizuka|JP|33.64|130.69
Valvedditturai|LK|9.82|80.17
Jamūī|IN|24.93|86.23
Linping|CN|30.42|120.30
Ilioúpoli|GR|37.93|23.77
Zahlé|LB|33.85|35.90
Wa|GH|10.06|-2.50
Harihar|IN|14.51|75.81
Alekseyevka|RU|55.63|37.80
Mancherāl|IN|18.87|79.43
Castrop-Rauxel|DE|51.56|7.31
Marsala|IT|37.80|12.44
Ōbu|JP|35.02|136.95
Kadayanallur|IN|9.07|77.34
Marseille 15|FR|43.37|5.35
Ciranjang-hilir|ID|-6.82|107.26
Linkou|CN|45.29|130.26
Ipiales|CO|0.83|-77.64
Roosendaal|NL|51.53|4.47
Daltonganj|IN|24.04|84.07
Brikama|GM|13.27|-16.65
Hakkâri|TR|37.57|43.74
Keningau|MY|5.34|116.16
Bijie|CN|27.30|105.29
Huangmei|CN|30.19|116.02
Numan|NG|9.46|12.03
Treviso|IT|45.67|12.24
Inowrocław|PL|52.80|18.26
Ünye|TR|41.13|37.28
Songling|CN|31.19|120.72
Bogenhausen|DE|48.15|11.62
Jishui|CN|33.73|115.40
Aalst|BE|50.94|4.04
Lubin|PL|51.40|16.20
Mechelen|BE|51.03|4.48
Shūshtar|IR|32.05|48.85
Kars|TR|40.60|43.09
Kambar|PK|27.59|68.00
Barracas|AR|-34.65|-58.38
Linqu|CN|36.52|118.54
Farīdkot|IN|30.67|74.76
Wako|JP|35.79|139.62
Khomeyn|IR|33.64|50.08
Shulan|CN|44.42|126.95
Balrāmpur|IN|27.43|82.19
Suva|FJ|-18.14|178.44
Hatsukaichi|JP|34.35|132.33
Dessau|DE|51.84|12.25
Focșani|RO|45.70|27.18
Chiclana de la Frontera|ES|36.42|-6.14
Bāramūla|IN|34.21|74.34
Yanzhou|CN|35.55|116.83
Pesaro|IT|43.91|12.92
Ende|ID|-8.84|121.66
San Carlos|VE|9.66|-68.58
Siedlce|PL|52.17|22.29
Jiexiu|CN|37.02|111.91
Ksar el Boukhari|DZ|35.89|2.75
Santa Cruz de Barahona|DO|18.21|-71.10
Ovalle|CL|-30.60|-71.20
Coyah|GN|9.71|-13.38
Voskresensk|RU|55.32|38.65
Keratsíni|GR|37.96|23.62
Dhuliān|IN|24.68|87.95
Hunchun|CN|42.87|130.36
Kagoro|NG|9.61|8.39
Pisa|IT|43.71|10.40
Yalta|UA|44.50|34.17
Huangshan|CN|29.71|118.31
Mawāna|IN|29.10|77.92
Tsurusaki|JP|33.25|131.69
Józsefváros|HU|47.49|19.07
Gladbeck|DE|51.57|6.99
Sarkand|KZ|45.41|79.92
Karur|IN|10.96|78.08
Marseille 09|FR|43.25|5.41
Varese|IT|45.82|8.83
Damietta|EG|31.42|31.81
Puerto Padre|CU|21.20|-76.60
Arraiján|PA|8.95|-79.66
La Rochelle|FR|46.16|-1.15
Kundla|IN|21.34|71.31
Pori|FI|61.48|21.78
San Felipe|VE|10.34|-68.74
Moro|PK|26.66|68.00
Purmerend|NL|52.51|4.96
Liangxiang|CN|39.74|116.13
Champigny-sur-Marne|FR|48.82|2.49
Manmād|IN|20.25|74.44
Kannauj|IN|27.06|79.92
Luxembourg|LU|49.61|6.13
La Louvière|BE|50.49|4.19
Saint-Pierre|RE|-21.34|55.48
Pančevo|RS|44.87|20.64
Fenghua|CN|29.66|121.41
Colón|PA|9.35|-79.90
Malaut|IN|30.21|74.48
Rueil-Malmaison|FR|48.88|2.19
Villa de Cura|VE|10.04|-67.49
Arnsberg|DE|51.38|8.08
Nagīna|IN|29.44|78.44
Manresa|ES|41.73|1.82
Sesto San Giovanni|IT|45.53|9.23
Badagara|IN|11.60|75.58
Mbale|UG|1.08|34.18
Rheine|DE|52.29|7.44
Jagdalpur|IN|19.08|82.02
Guigang|CN|23.10|109.61
Oss|NL|51.77|5.52
Yuktae-dong|KP|40.02|128.16
Antibes|FR|43.59|7.11
Yangliuqing|CN|39.14|117.00
Arezzo|IT|43.46|11.88
Jumri Tilaiyā|IN|24.43|85.53
Budapest XXI. kerület|HU|47.43|19.07
Furukawa|JP|38.57|140.96
Latina|IT|41.47|12.90
Masvingo|ZW|-20.06|30.83
Mineralnye Vody|RU|44.21|43.14
Babahoyo|EC|-1.80|-79.53
Kumanovo|MK|42.13|21.71
Midyat|TR|37.42|41.34
Lae|PG|-6.72|147.00
Matara|LK|5.95|80.54
Nahāvand|IR|34.19|48.37
Tuban|ID|-6.90|112.06
Sakon Nakhon|TH|17.16|104.15
Mian Channun|PK|30.44|72.36
Mbabane|SZ|-26.32|31.13
Baj Baj|IN|22.48|88.18
Qingquan|CN|30.45|115.26
Viersen|DE|51.25|6.39
Birobidzhan|RU|48.79|132.92
Konnagar|IN|22.71|88.34
Nagornyy|RU|55.65|37.62
Parádsasvár|HU|47.91|19.98
Ratnagiri|IN|16.99|73.31
Kebomas|ID|-7.17|112.63
Pazardzhik|BG|42.20|24.33
Savé|BJ|8.03|2.49
Hosa’ina|ET|7.55|37.85
San Sebastián de los Reyes|ES|40.56|-3.63
Maymana|AF|35.92|64.78
Delmenhorst|DE|53.05|8.63
Lintong|CN|34.38|109.21
La Libertad|EC|-2.23|-80.91
Hingoli|IN|19.71|77.14
Ciudad Choluteca|HN|13.30|-87.19
Khemis Miliana|DZ|36.26|2.22
Karangsembung|ID|-6.85|108.64
Hadera|IL|32.44|34.90
Laixi|CN|36.86|120.53
Kamensk-Shakhtinskiy|RU|48.32|40.26
Bayramaly|TM|37.62|62.17
Shimada|JP|34.82|138.18
Belovo|RU|54.42|86.30
Takefu|JP|35.90|136.17
Tarub|ID|-6.93|109.17
Iğdır|TR|39.92|44.05
Muan|KR|34.99|126.48
Jalal-Abad|KG|40.93|73.00
Turbat|PK|26.00|63.05
Bodināyakkanūr|IN|10.01|77.35
Yinzhu|CN|35.88|119.98
Khadki|IN|18.56|73.85
Chekhov|RU|55.15|37.48
Bihać|BA|44.82|15.87
Jamjamāl|IQ|35.53|44.83
Battaramulla South|LK|6.90|79.92
Batu|ID|-7.87|112.53
Dhrāngadhra|IN|22.99|71.47
Piła|PL|53.15|16.74
Nevşehir|TR|38.63|34.71
Nizhyn|UA|51.05|31.89
Szolnok|HU|47.18|20.20
Ode|NG|7.79|5.71
Schiedam|NL|51.92|4.39
Reinickendorf|DE|52.57|13.33
Shahdad Kot|PK|27.85|67.91
Saint-Maur-des-Fossés|FR|48.79|2.49
Ulu Tiram|MY|1.60|103.82
Azzaba|DZ|36.74|7.11
Silifke|TR|36.38|33.93
Mysłowice|PL|50.21|19.17
Kruševac|RS|43.58|21.33
Hongch’ŏn|KR|37.69|127.89
Kampong Chhnang|KH|12.25|104.67
Shangmei|CN|27.74|111.30
Igbo-Ukwu|NG|6.02|7.02
Pāloncha|IN|17.60|80.71
Kitale|KE|1.02|35.01
Pedro Juan Caballero|PY|-22.55|-55.73
Quibdó|CO|5.69|-76.66
Kpalimé|TG|6.90|0.63
Cipolletti|AR|-38.93|-67.99
Okegawa|JP|36.00|139.56
Bayreuth|DE|49.95|11.58
Củ Chi|VN|10.97|106.49
Dakhla|EH|23.68|-15.96
Spijkenisse|NL|51.84|4.33
Encarnación|PY|-27.33|-55.87
Haninge|SE|59.17|18.14
Ben Arous|TN|36.75|10.22
Ar Ramthā|JO|32.56|36.01
Gävle|SE|60.67|17.14
Gūdūr|IN|14.15|79.85
Hellersdorf|DE|52.53|13.61
Huilong|CN|31.81|121.66
Keren|ER|15.78|38.45
Silopi|TR|37.24|42.46
Beidao|CN|34.57|105.89
Sidi Qacem|MA|34.22|-5.71
Troisdorf|DE|50.81|7.15
Bhalwal|PK|32.27|72.90
Ankleshwar|IN|21.63|72.99
Helmond|NL|51.48|5.66
Yanggu|CN|36.11|115.78
Tīkamgarh|IN|24.74|78.83
Sungailiat|ID|-1.85|106.12
Miki|JP|34.80|134.98
Changnyeong|KR|35.54|128.50
Gobernador Gálvez|AR|-33.03|-60.64
Dipalpur|PK|30.67|73.65
António Enes|MZ|-16.23|39.91
Al Bayḑā’|LY|32.76|21.76
Asbest|RU|57.01|61.46
Bismil|TR|37.85|40.66
Aramoko-Ekiti|NG|7.70|5.04
Shancheng|CN|34.80|116.08
Calais|FR|50.95|1.86
Gießen|DE|50.59|8.68
Nanma|CN|36.18|118.15
Srivilliputhur|IN|9.51|77.63
Darhan|MN|49.49|105.92
Bosaso|SO|11.28|49.18
Sivakasi|IN|9.45|77.80
Ferrol|ES|43.48|-8.23
Pilkhua|IN|28.71|77.66
Seosan|KR|36.78|126.45
Khalándrion|GR|38.02|23.80
Vélez-Málaga|ES|36.78|-4.10
Abéché|TD|13.83|20.83
Suixi|CN|33.89|116.77
Xinmin|CN|41.99|122.83
Igbara-Odo|NG|7.50|5.06
Ambājogāi|IN|18.73|76.39
Mbaké|SN|14.79|-15.91
Béziers|FR|43.34|3.21
San Ramón de la Nueva Orán|AR|-23.14|-64.32
Gucheng Chengguanzhen|CN|32.27|111.63
Xianshuigu|CN|38.98|117.38
Ciudad Real|ES|38.99|-3.93
Riberalta|BO|-11.01|-66.06
Inuyama|JP|35.38|136.94
Bela|IN|25.92|82.00
Ostrowiec Świętokrzyski|PL|50.93|21.39
Bocholt|DE|51.84|6.62
Bodhan|IN|18.66|77.89
Yunyang|CN|33.45|112.71
Khenifra|MA|32.93|-5.66
Inhambane|MZ|-23.86|35.38
Kortrijk|BE|50.83|3.26
Gela|IT|37.07|14.24
Rabkavi|IN|16.48|75.11
Pistoia|IT|43.93|10.92
Chimbas|AR|-31.48|-68.53
Prilep|MK|41.35|21.56
Ozubulu|NG|5.96|6.85
Vlaardingen|NL|51.91|4.34
Mijas|ES|36.60|-4.64
Ifrane|MA|33.53|-5.11
Grand-Bassam|CI|5.21|-3.74
Aku|NG|6.71|7.32
Guixi|CN|28.29|117.21
Kafr az Zayyāt|EG|30.82|30.82
Karauli|IN|26.50|77.03
Lanxi|CN|29.22|119.47
Savarkundla|IN|21.34|71.30
Detmold|DE|51.94|8.87
Al Buraymī|OM|24.25|55.79
Labuan|MY|5.28|115.25
Genhe|CN|50.78|121.52
Gresik|ID|-7.15|112.66
Oyan|NG|8.05|4.77
Shāhābād|IN|27.64|79.94
Sewon|ID|-7.88|110.36
Luocheng|CN|29.38|104.03
Badin|PK|24.66|68.84
Kamina|CD|-8.74|25.00
Chāndpur|IN|29.13|78.27
Naqadeh|IR|36.96|45.39
Nūrābād|IR|34.07|47.97
Jega|NG|12.22|4.38
Gokak|IN|16.17|74.82
Melilla|ES|35.29|-2.94
Sikandarābād|IN|28.45|77.70
Asaba|NG|6.20|6.73
Kukichūō|JP|36.07|139.67
Aguachica|CO|8.31|-73.62
Ohafia-Ifigh|NG|5.61|7.81
Mpanda|TZ|-6.34|31.07
Juegang|CN|32.32|121.19
Virudunagar|IN|9.59|77.96
Bonao|DO|18.94|-70.41
Cuamba|MZ|-14.80|36.54
Belek|TR|36.86|31.06
Paysandú|UY|-32.32|-58.08
Tatvan|TR|38.49|42.28
General Roca|AR|-39.03|-67.58
Peterhof|RU|59.88|29.90
Taman Senai|MY|1.60|103.64
Satsumasendai|JP|31.82|130.30
Tamanrasset|DZ|22.79|5.52
Siemianowice Śląskie|PL|50.33|19.03
Hanamaki|JP|39.38|141.12
Kâhta|TR|37.79|38.62
Novomoskovs’k|UA|48.64|35.25
Zhlobin|BY|52.89|30.02
Néa Smýrni|GR|37.95|23.71
Joypur Hāt|BD|25.10|89.03
Araure|VE|9.58|-69.24
Dausa|IN|26.89|76.34
Jatibarang|ID|-6.47|108.32
Zugdidi|GE|42.51|41.87
Koch'ang|KR|35.43|126.70
Shixing|CN|24.95|114.07
Qaraçuxur|AZ|40.40|49.97
Rubí|ES|41.49|2.03
Móng Cái|VN|21.52|107.97
Dongdu|CN|35.85|117.70
San Juan de la Maguana|DO|18.81|-71.23
Tetovo|MK|42.01|20.97
Valsād|IN|20.61|72.93
Ostrów Wielkopolski|PL|51.66|17.81
Pano Aqil|PK|27.86|69.11
Caserta|IT|41.07|14.33
Dachnoye|RU|59.84|30.26
Ambikāpur|IN|23.12|83.20
Krathum Baen|TH|13.65|100.26
Dongkan|CN|34.00|119.83
Minusinsk|RU|53.71|91.69
Fredrikstad|NO|59.22|10.93
Jiuquan|CN|39.74|98.52
Almelo|NL|52.36|6.66
Kotri|PK|25.37|68.31
Dingcheng|CN|32.13|115.04
Tando Muhammad Khan|PK|25.12|68.54
Lichuan|CN|30.30|108.85
Georgiyevsk|RU|44.15|43.47
Yelabuga|RU|55.76|52.06
Naro-Fominsk|RU|55.39|36.73
Bali|CM|5.89|10.01
Miyang|CN|24.40|103.44
Steglitz|DE|52.46|13.33
Beichengqu|CN|40.44|113.15
Gongju|KR|36.46|127.12
Harunabad|PK|29.61|73.14
Venado Tuerto|AR|-33.75|-61.97
Nouadhibou|MR|20.94|-17.04
Pālghar|IN|19.70|72.77
Maroúsi|GR|38.05|23.80
Xinzhi|CN|36.50|111.70
Finlyandskiy|RU|59.97|30.36
Dharapuram|IN|10.74|77.53
Aïn Touta|DZ|35.38|5.90
Montepuez|MZ|-13.13|39.00
Suva Reka|XK|42.36|20.82
Esbjerg|DK|55.47|8.45
Ash Shafā|SA|21.07|40.32
Kyosai|KR|34.85|128.59
Limbe|CM|4.02|9.21
Cheria|DZ|35.27|7.75
Kuningan|ID|-6.98|108.48
Nizwá|OM|22.93|57.53
Zhoucheng|CN|35.91|116.31
Mariano Roque Alonso|PY|-25.21|-57.53
Larnaca|CY|34.92|33.62
Gouda|NL|52.02|4.71
Yangsan|KR|35.34|129.03
Caidian|CN|30.58|114.03
Afikpo|NG|5.89|7.94
Sunzha|RU|43.32|45.05
Amatitlán|GT|14.48|-90.63
Fuorigrotta|IT|40.83|14.20
Chintāmani|IN|13.40|78.05
Farīdpur|IN|28.21|79.54
Izmail|UA|45.35|28.84
Yüksekova|TR|37.57|44.29
Birkhadem|DZ|36.71|3.05
Zaandam|NL|52.44|4.83
Borås|SE|57.72|12.94
Shakhtars’k|UA|48.06|38.44
Chelghoum el Aïd|DZ|36.16|6.17
Apomu|NG|7.35|4.18
Yawata|JP|34.87|135.70
Xiuyan|CN|40.29|123.27
Dārayyā|SY|33.46|36.23
Delgado|SV|13.72|-89.17
Pusad|IN|19.91|77.58
Donggongon|MY|5.91|116.10
Chernogorsk|RU|53.82|91.28
Madhubani|IN|26.35|86.07
Itō|JP|34.97|139.08
Monastir|TN|35.78|10.83
Khanabad|AF|36.68|69.12
Güigüe|VE|10.08|-67.78
Sragen|ID|-7.43|111.02
Sirsilla|IN|18.39|78.81
Tākestān|IR|36.07|49.70
Fuengirola|ES|36.54|-4.62
Fiditi|NG|7.71|3.92
Norderstedt|DE|53.69|9.98
Yumbo|CO|3.58|-76.49
Triyuga|NP|26.79|86.70
Vapi|IN|20.37|72.90
Khanjarah|TR|40.60|33.62
Mardin|TR|37.31|40.74
Zelenogorsk|RU|56.11|94.60
Blagoevgrad|BG|42.02|23.10
Agios Dimitrios|GR|37.93|23.73
Kazo|JP|36.12|139.60
Yalova|TR|40.66|29.28
Dunkerque|FR|51.03|2.38
Changtu|CN|42.78|124.10
Yukuhashi|JP|33.73|130.98
Lüneburg|DE|53.25|10.41
Zadar|HR|44.12|15.23
Abū Tīj|EG|27.05|31.32
Svyetlahorsk|BY|52.63|29.74
Stargard|PL|53.34|15.05
Anlu|CN|31.26|113.68
Yilan|CN|46.32|129.55
Sur|OM|22.57|59.53
Taroudant|MA|30.47|-8.88
Grazhdanka|RU|60.04|30.41
Cinisello Balsamo|IT|45.56|9.21
Thākurgaon|BD|26.03|88.47
Muyinga|BI|-2.85|30.34
Guiping|CN|23.39|110.07
Gemlik|TR|40.43|29.16
Fu’an|CN|27.06|119.65
Tenri|JP|34.58|135.83
Kāmāreddi|IN|18.32|78.34
Benidorm|ES|38.54|-0.13
Orita Eruwa|NG|7.55|3.43
Zográfos|GR|37.98|23.77
Celle|DE|52.62|10.08
Bolpur|IN|23.66|87.70
Rānāghāt|IN|23.18|88.57
Hongwŏn|KP|40.03|127.96
Aubervilliers|FR|48.92|2.38
Moabit|DE|52.53|13.34
Fāzilka|IN|30.40|74.03
Kuandian|CN|40.73|124.78
Vila Nova de Gaia|PT|41.12|-8.61
Ejura|GH|7.39|-1.36
Mīnāb|IR|27.13|57.09
Poyang|CN|28.99|116.67
Yongfeng|CN|27.45|112.17
Kopeysk|RU|55.12|61.63
Eha Amufu|NG|6.66|7.76
Södertälje|SE|59.20|17.63
Gongchangling|CN|41.12|123.45
Beypore|IN|11.17|75.81
Alytus|LT|54.40|24.04
Pervomays’k|UA|48.04|30.85
Lelystad|NL|52.51|5.47
Jimo|CN|36.39|120.46
Malumfashi|NG|11.79|7.62
Essaouira|MA|31.51|-9.77
Bukoba|TZ|-1.33|31.81
Antanifotsy|MG|-19.65|47.32
Mindelo|CV|16.89|-24.98
Dādri|IN|28.55|77.55
Byumba|RW|-1.58|30.07
Kurortnyy|RU|60.17|29.91
Dazaifu|JP|33.51|130.52
Dinslaken|DE|51.56|6.74
Sankt Gallen|CH|47.42|9.37
Pabianice|PL|51.66|19.35
Tatabánya|HU|47.58|18.39
Auraiya|IN|26.47|79.51
Lamezia Terme|IT|38.96|16.31
Vol’sk|RU|52.05|47.38
Nungua|GH|5.60|-0.08
Baiquan|CN|47.61|126.08
Beloretsk|RU|53.96|58.40
Contramaestre|CU|20.30|-76.25
Pattoki|PK|31.02|73.85
Ishimbay|RU|53.45|56.04
Kastamonu|TR|41.38|33.78
Pagar Alam|ID|-4.03|103.25
Jiangyan|CN|32.51|120.14
Shiguai|CN|40.71|110.29
Maebaru-chūō|JP|33.56|130.20
Sunyani|GH|7.34|-2.33
Gniezno|PL|52.53|17.58
Alphen aan den Rijn|NL|52.13|4.66
Kadirli|TR|37.37|36.10
Goya|AR|-29.14|-59.26
Cho Dok|VN|10.70|105.12
Şirvan|AZ|39.94|48.93
Adler|RU|43.43|39.92
Doğubayazıt|TR|39.55|44.08
Haining|CN|30.54|120.69
Karakol|KG|42.49|78.39
Alcalá de Guadaira|ES|37.34|-5.84
Chapayevsk|RU|52.98|49.71
Bāpatla|IN|15.90|80.47
Taungdwingyi|MM|20.01|95.55
Inaruwa|NP|26.61|87.15
Lisala|CD|2.15|21.52
Payyannūr|IN|12.09|75.20
Bamberg|DE|49.90|10.90
Khāliş|IQ|33.81|44.53
Cannes|FR|43.55|7.01
Tiflet|MA|33.89|-6.31
Kladno|CZ|50.15|14.10
Ayvalık|TR|39.32|26.69
Baikonur|KZ|45.62|63.32
Chenab Nagar|PK|31.76|72.91
Dainava (Kaunas)|LT|54.92|23.97
Fordon|PL|53.15|18.17
Ho|GH|6.60|0.47
Le Tampon|RE|-21.28|55.52
Aigáleo|GR|37.98|23.68
Mengcheng Chengguanzhen|CN|33.27|116.57
Wangkui|CN|46.83|126.48
Abhar|IR|36.15|49.22
Güira de Melena|CU|22.80|-82.51
Talipparamba|IN|12.04|75.36
Mertoyudan|ID|-7.52|110.23
Consolación del Sur|CU|22.50|-83.51
Tindivanam|IN|12.23|79.66
Segamat|MY|2.51|102.82
Mérignac|FR|44.84|-0.65
Trnava|SK|48.38|17.59
Bondowoso|ID|-7.91|113.82
Kahror Pakka|PK|29.62|71.91
Sidi Aïssa|DZ|35.89|3.77
Totonicapán|GT|14.91|-91.36
Dehdasht|IR|30.79|50.56
Kaura Namoda|NG|12.59|6.59
Techiman|GH|7.59|-1.94
Las Piedras|UY|-34.73|-56.22
Dabou|CI|5.33|-4.38
Chālūs|IR|36.66|51.42
Arba Minch|ET|6.03|37.55
Khāsh|IR|28.22|61.22
Tuy Hòa|VN|13.10|109.32
Tanabe|JP|33.73|135.37
Shirpur|IN|21.35|74.88
Linares|CL|-35.85|-71.59
Villa Carlos Paz|AR|-31.42|-64.50
Syriam|MM|16.77|96.25
Sayyān|YE|15.17|44.32
Gujar Khan|PK|33.25|73.30
Kungsholmen|SE|59.33|18.04
Kot Malik Barkhurdar|PK|30.20|66.99
Isnā|EG|25.29|32.55
Chuchar-kana Mandi|PK|31.75|73.80
Kampong Baharu Balakong|MY|3.03|101.75
Larbaâ|DZ|36.56|3.15
Bāsoda|IN|23.85|77.94
Bafia|CM|4.75|11.23
Arauca|CO|7.08|-70.76
Anseong|KR|37.01|127.27
Jiehu|CN|35.54|118.45
Vaslui|RO|46.63|27.73
Hasselt|BE|50.93|5.34
Suwałki|PL|54.11|22.93
Ōmihachiman|JP|35.13|136.10
Linjiang|CN|41.81|126.91
Hunedoara|RO|45.75|22.90
Las Cumbres|PA|9.09|-79.53
San Carlo All'Arena|IT|40.87|14.26
Giurgiu|RO|43.89|25.96
Toba Tek Singh|PK|30.97|72.48
Tantou|CN|26.03|119.60
Jorhāt|IN|26.76|94.20
Nganjuk|ID|-7.61|111.90
Ostend|BE|51.22|2.93
Sint-Niklaas|BE|51.17|4.14
Denov|UZ|38.27|67.90
Xiaoshi|CN|41.30|124.12
Bogale|MM|16.29|95.40
Güines|CU|22.84|-82.03
Saku|JP|36.22|138.48
Hekinan|JP|34.88|136.98
Hoorn|NL|52.64|5.06
Wum|CM|6.38|10.07
Chulucanas|PE|-5.09|-80.16
Mila|DZ|36.45|6.26
Tuymazy|RU|54.61|53.71
Sindhnūr|IN|15.77|76.76
Sukagawa|JP|37.28|140.38
Enugu-Ukwu|NG|6.17|7.01
Abnūb|EG|27.27|31.15
Ponferrada|ES|42.55|-6.60
Fukuchiyama|JP|35.30|135.12
Bir el Ater|DZ|34.74|8.06
Idah|NG|7.11|6.74
Bargarh|IN|21.33|83.62
Lys’va|RU|58.11|57.81
Sougueur|DZ|35.19|1.50
Wāshīm|IN|20.11|77.13
Visnagar|IN|23.70|72.55
Heishan|CN|41.69|122.11
Borisoglebsk|RU|51.37|42.08
Moriyama|JP|35.07|135.98
Obonoma|NG|4.71|6.79
Sosnovyy Bor|RU|59.90|29.09
Feodosiya|UA|45.03|35.38
Palwancha|IN|17.58|80.68
Aschaffenburg|DE|49.98|9.15
Sabanalarga|CO|10.63|-74.92
Głogów|PL|51.66|16.08
Keshod|IN|21.30|70.25
Binhe|CN|32.69|112.83
Chinchiná|CO|4.98|-75.60
Budapest XVI. kerület|HU|47.51|19.17
Tsuruga|JP|35.65|136.06
Kānnangād|IN|12.31|75.11
Pengcheng|CN|36.43|114.17
Aïn Fakroun|DZ|35.97|6.87
Rivas-Vaciamadrid|ES|40.33|-3.51
Al Qūşīyah|EG|27.44|30.82
Al Jammālīyah|EG|31.18|31.86
Shima|CN|24.45|117.81
Bīsalpur|IN|28.29|79.80
Mingguang|CN|32.78|117.96
Ninghai|CN|29.29|121.42
San Isidro|PE|-12.12|-77.05
Türkmenbaşy|TM|40.02|52.96
Narowal|PK|32.10|74.87
Al Faḩāḩīl|KW|29.08|48.13
Tanuku|IN|16.75|81.68
Pokrovsk|UA|48.28|37.18
Dolgoprudnyy|RU|55.95|37.50
Tolga|DZ|34.72|5.38
Lodja|CD|-3.52|23.60
Söke|TR|37.75|27.41
Attili|IN|16.70|81.60
Matsutō|JP|36.52|136.57
Langarūd|IR|37.20|50.15
Bālotra|IN|25.83|72.24
Majadahonda|ES|40.47|-3.87
Kuqa|CN|41.72|82.93
Es Senia|DZ|35.65|-0.62
Neubrandenburg|DE|53.56|13.28
Artemisa|CU|22.82|-82.76
Pithampur|IN|22.60|75.70
Chełm|PL|51.14|23.47
Chystyakove|UA|48.04|38.60
Bir el Djir|DZ|35.72|-0.55
Dorogomilovo|RU|55.75|37.57
Munnar|IN|10.09|77.06
Sverdlovs’k|UA|48.09|39.65
Santa Catarina Pinula|GT|14.57|-90.50
Chamrajnagar|IN|11.92|76.94
Bourges|FR|47.08|2.40
Pattukkottai|IN|10.42|79.32
Ardeşen|TR|41.19|40.99
Chaihe|CN|44.76|129.68
Budënnovsk|RU|44.78|44.17
Minggang|CN|32.46|114.05
Tangzhai|CN|34.43|116.59
Belogorsk|RU|50.92|128.48
Most|CZ|50.50|13.64
Campiña|ES|38.22|-2.98
Stróvolos|CY|35.15|33.33
Concepción del Uruguay|AR|-32.48|-58.23
Garissa|KE|-0.45|39.65
Altamura|IT|40.83|16.55
Dongfeng|CN|42.64|125.51
Roman|RO|46.92|26.93
Bârlad|RO|46.23|27.67
Deva|RO|45.88|22.90
Khanty-Mansiysk|RU|61.00|69.00
Dayrūţ|EG|27.56|30.81
Tamano|JP|34.52|133.95
Quillota|CL|-32.88|-71.25
Saraburi|TH|14.53|100.92
Ishim|RU|56.11|69.49
Zhenlai|CN|45.85|123.30
Velsen-Zuid|NL|52.46|4.65
Kaposvár|HU|46.37|17.80
Tournai|BE|50.61|3.39
Al Khārijah|EG|25.45|30.55
Kalush|UA|49.01|24.37
Dāmghān|IR|36.17|54.34
Songjianghe|CN|42.19|127.48
Ede|NL|52.03|5.66
Tsushima|JP|35.17|136.72
Pālang|BD|23.22|90.35
Yafran|LY|32.06|12.53
Arenella|IT|40.86|14.22
Agbor|NG|6.25|6.19
Jaisalmer|IN|26.92|70.90
Toukh|EG|30.35|31.20
Luorong|CN|24.41|109.61
Smila|UA|49.22|31.89
Guidonia Montecelio|IT|41.99|12.72
Soio|AO|-6.13|12.37
Al Manzalah|EG|31.16|31.94
Arāria|IN|26.15|87.51
Shorkot|PK|31.91|70.88
Chaguanas|TT|10.52|-61.42
Wenling|CN|28.38|121.38
Ezza-Ohu|NG|6.44|8.08
Fuqing|CN|25.73|119.37
Harda Khās|IN|22.34|77.10
Nakatsu|JP|33.60|131.19
Caohe|CN|30.23|115.43
Eskilstuna|SE|59.37|16.51
Dimbokro|CI|6.65|-4.71
Sangamner|IN|19.57|74.21
Tejen|TM|37.38|60.51
San Luis|CU|20.19|-75.85
Mukono|UG|0.35|32.76
Pingzhuang|CN|42.04|119.29
Kasese|UG|0.18|30.08
Shahdadpur|PK|25.93|68.62
Kstovo|RU|56.15|44.20
Lippstadt|DE|51.67|8.34
Jaorā|IN|23.64|75.13
Tomaszów Mazowiecki|PL|51.53|20.01
Shiojiri|JP|36.10|137.97
Louga|SN|15.62|-16.22
Ödemiş|TR|38.23|27.97
Fengkou|CN|30.08|113.33
Néa Ionía|GR|38.04|23.76
Mbaïki|CF|3.87|17.99
Bet Shemesh|IL|31.73|34.99
Melati|ID|-7.73|110.37
Aalen|DE|48.84|10.09
Chiryū|JP|35.00|137.03
Saint-Nazaire|FR|47.28|-2.21
Przemyśl|PL|49.78|22.77
Buldāna|IN|20.53|76.18
Narva|EE|59.38|28.19
Liuhe|CN|42.24|125.72
Bima|ID|-8.46|118.73
Mettupalayam|IN|11.30|76.93
Solna|SE|59.36|18.00
Anjār|IN|23.11|70.03
Aleksin|RU|54.51|37.07
Wacheng|CN|33.78|114.52
Oulad Teïma|MA|30.39|-9.21
Ambovombe|MG|-25.18|46.09
Neuwied|DE|50.43|7.47
Bajos de Haina|DO|18.42|-70.03
Unna|DE|51.54|7.69
Dambulla|LK|7.86|80.65
Trang|TH|7.56|99.61
Baní|DO|18.28|-70.33
Sayhāt|SA|26.48|50.05
Parnas|RU|60.07|30.35
Bakıxanov|AZ|40.42|49.97
Bellampalli|IN|19.06|79.49
Akbou|DZ|36.46|4.53
Channapatna|IN|12.65|77.21
Takayama|JP|36.13|137.25
Ratangarh|IN|28.08|74.62
Tailai|CN|46.39|123.41
Quartu Sant'Elena|IT|39.23|9.25
La Mohammedia|TN|36.67|10.16
Lod|IL|31.95|34.89
Chengyang|CN|35.58|118.83
Maharagama|LK|6.85|79.93
Sanchazi|CN|42.08|126.60
Kalulushi|ZM|-12.84|28.09
Fīrūzābād|IR|28.84|52.57
Savannakhet|LA|16.57|104.76
Aflao|GH|6.12|1.19
Shabqadar|PK|34.22|71.55
Lianyuan|CN|27.69|111.66
Stalowa Wola|PL|50.58|22.05
Mansehra|PK|34.33|73.20
Sokaraja|ID|-7.46|109.29
Vicálvaro|ES|40.40|-3.60
Krishnagiri|IN|12.52|78.21
Plauen|DE|50.50|12.14
Kovel|UA|51.22|24.71
Rishīkesh|IN|30.11|78.29
Kungur|RU|57.44|56.96
Goyerkāta|IN|26.70|89.03
Klintsy|RU|52.76|32.24
Tōgane|JP|35.55|140.37
Neryungri|RU|56.67|124.64
Huinan|CN|42.62|126.26
Zamora|ES|41.51|-5.74
Sabae|JP|35.95|136.18
Besbes|DZ|36.70|7.85
Leninogorsk|RU|54.60|52.46
Bergen op Zoom|NL|51.49|4.29
Chāībāsa|IN|22.55|85.80
Algueirão|PT|38.80|-9.34
Loures|PT|38.83|-9.17
Sosnovka|RU|60.02|30.35
Saint-Marc|HT|19.11|-72.69
Rajin|KP|42.26|130.28
Veliko Tŭrnovo|BG|43.08|25.63
Mandamarri|IN|18.97|79.47
Gabrovo|BG|42.87|25.33
Bamiantong|CN|44.92|130.52
Burdur|TR|37.72|30.29
Huanren|CN|41.26|125.37
Qionghu|CN|28.84|112.37
I‘zāz|SY|36.59|37.05
Halmstad|SE|56.67|12.86
Gamping Lor|ID|-7.80|110.33
Huanan|CN|46.22|130.53
Alba Iulia|RO|46.07|23.58
Palani|IN|10.45|77.52
Gukovo|RU|48.06|39.94
Sagunto|ES|39.68|-0.27
Morón|CU|22.11|-78.63
Sampit|ID|-2.53|112.95
Nārnaul|IN|28.04|76.11
Zhangjiagang|CN|31.86|120.54
Zamość|PL|50.72|23.25
Xiaolingwei|CN|32.03|118.85
Cabinda|AO|-5.55|12.20
Dharmapuri|IN|12.13|78.16
Fatehābād|IN|29.52|75.46
Beidaihehaibin|CN|39.82|119.52
Silvan|TR|38.14|41.01
Shujaabad|PK|29.88|71.29
Lesosibirsk|RU|58.24|92.48
Soma|TR|39.19|27.61
Jablah|SY|35.36|35.93
Niitsu-honchō|JP|37.80|139.12
Lahat|ID|-3.79|103.54
Vilanova i la Geltrú|ES|41.22|1.73
Mengyin|CN|35.71|117.93
Palāsa|IN|18.77|84.41
Xiangcheng Chengguanzhen|CN|33.85|113.48
Kashima-shi|JP|35.97|140.64
Basavakalyān|IN|17.87|76.95
Sanlúcar de Barrameda|ES|36.78|-6.35
Polevskoy|RU|56.44|60.19
Pavia|IT|45.19|9.16
Castellammare di Stabia|IT|40.70|14.49
Mooka|JP|36.43|140.02
Chingleput|IN|12.69|79.98
Dashitou|CN|43.31|128.51
Al Marsá|TN|36.88|10.32
Kędzierzyn-Koźle|PL|50.35|18.23
Qingyang|CN|37.50|121.26
Babu|CN|24.42|111.52
Pyapon|MM|16.29|95.68
Chopda|IN|21.25|75.30
Estepona|ES|36.43|-5.15
Panaji|IN|15.50|73.83
Ioánnina|GR|39.66|20.85
Caldas|CO|6.09|-75.64
Yebaishou|CN|41.40|119.64
Huaiyuan Chengguanzhen|CN|32.96|117.17
Thenkasi|IN|8.96|77.32
Peñaflor|CL|-33.61|-70.88
Dār Kulayb|BH|26.07|50.50
Afgooye|SO|2.14|45.12
Torremolinos|ES|36.62|-4.50
Sattahip|TH|12.67|100.90
Shiki|JP|35.83|139.58
Xincheng|CN|33.63|115.18
Colmar|FR|48.08|7.36
Rechytsa|BY|52.36|30.39
Tendō|JP|38.35|140.37
Bangangté|CM|5.14|10.53
Växjö|SE|56.88|14.81
Bianzhuang|CN|34.85|118.04
Yādgīr|IN|16.77|77.14
Masaka|UG|-0.33|31.73
Meleuz|RU|52.96|55.93
Kumertau|RU|52.77|55.78
Gangārāmpur|IN|25.40|88.53
Ramanathapuram|IN|9.37|78.83
Herten|DE|51.60|7.14
Jagraon|IN|30.79|75.47
Perai|MY|5.38|100.38
Hepingjie|CN|42.06|126.92
Haveli Lakha|PK|30.45|73.69
Tulungagung|ID|-8.07|111.90
Capelle aan den IJssel|NL|51.93|4.58
Gushikawa|JP|26.36|127.87
Alīpur Duār|IN|26.48|89.52
Békéscsaba|HU|46.68|21.10
Lala Musa|PK|32.70|73.96
Slavyansk-na-Kubani|RU|45.26|38.13
Ningde|CN|26.66|119.52
Villa de Vallecas|ES|40.37|-3.60
Hasuda|JP|35.97|139.65
Fengrun|CN|39.83|118.12
Sefrou|MA|33.83|-4.83
Lalmonirhat|BD|25.92|89.45
Kopargaon|IN|19.88|74.48
La Villa del Rosario|VE|10.33|-72.31
Kunyang|CN|27.67|120.57
Bāzār-e Yakāwlang|AF|34.74|66.97
Bāzārak|AF|35.31|69.52
Korosten’|UA|50.96|28.64
Qŭrghonteppa|TJ|37.83|68.78
Ādīgrat|ET|14.28|39.46
Itauguá|PY|-25.39|-57.35
Chust|UZ|41.00|71.24
Wanning|CN|18.80|110.38
Villa del Rosario|CO|7.83|-72.47
Vratsa|BG|43.21|23.56
Khulm|AF|36.70|67.70
Youssoufia|MA|32.25|-8.53
Bongaigaon|IN|26.48|90.56
Herford|DE|52.11|8.67
Lincheng|CN|19.91|109.69
Don Torcuato|AR|-34.49|-58.63
Malkāpur|IN|20.89|76.20
Tân An|VN|10.54|106.41
Nazareth|IL|32.70|35.30
Massa|IT|44.04|10.14
Grevenbroich|DE|51.09|6.58
Čair|MK|42.02|21.44
Nakhchivan|AZ|39.21|45.41
Kāranja|IN|20.48|77.49
Khatauli|IN|29.28|77.73
Weimar|DE|50.98|11.33
Ashoknagar|IN|24.58|77.73
Hwawŏn|KR|35.80|128.50
Salaqi|CN|40.54|110.51
Ahlat|TR|38.75|42.48
Siuri|IN|23.91|87.53
Rāipur|BD|23.04|90.77
Nābha|IN|30.38|76.15
El Bayadh|DZ|33.68|1.02
Rivera|UY|-30.91|-55.55
Chacao|VE|10.50|-66.85
La Línea de la Concepción|ES|36.17|-5.35
Xunchang|CN|28.45|104.71
Chía|CO|4.86|-74.06
Kotikawatta|LK|6.93|79.91
Msaken|TN|35.73|10.58
Siddipet|IN|18.10|78.85
Puerto Madryn|AR|-42.77|-65.04
Mailsi|PK|29.80|72.17
Ōdate|JP|40.27|140.56
Muncar|ID|-8.43|114.33
Rosetta|EG|31.40|30.42
Changli|CN|39.70|119.15
Sidi Khaled|DZ|34.39|4.99
Bhawānipatna|IN|19.91|83.17
Khopoli|IN|18.79|73.35
Karwar|IN|14.81|74.13
Akşehir|TR|38.36|31.42
Bandar Seri Begawan|BN|4.89|114.94
Kaihua|CN|23.37|104.28
Nepalgunj|NP|28.05|81.62
Yunmeng Chengguanzhen|CN|31.06|113.77
Tikhoretsk|RU|45.85|40.13
Imaichi|JP|36.72|139.68
Rossosh’|RU|51.12|38.51
Shakargarh|PK|32.26|75.16
Ghotki|PK|28.00|69.32
Taloqan|AF|36.74|69.53
Ongjin|KP|37.93|125.36
Tuapse|RU|44.11|39.08
Kerpen|DE|50.87|6.70
Skanes|TN|35.78|10.80
Kāyankulam|IN|9.18|76.50
Qinggang|CN|46.68|126.11
Modiin Ilit|IL|31.93|35.04
Uga|NG|5.94|7.08
Alessandria|IT|44.91|8.61
Villa Elisa|PY|-25.37|-57.59
Aleksandrov|RU|56.40|38.71
Narutochō-mitsuishi|JP|34.20|134.61
Sibi|PK|29.54|67.88
Molina de Segura|ES|38.05|-1.21
Chinnachowk|IN|14.48|78.84
Bishnupur|IN|23.07|87.32
Paterna|ES|39.50|-0.44
Palaió Fáliro|GR|37.93|23.70
Mazabuka|ZM|-15.86|27.75
Khartsyz’k|UA|48.04|38.15
Kotlovka|RU|55.66|37.60
Mārkāpur|IN|15.74|79.27
Basmat|IN|19.33|77.16
Baheri|IN|28.77|79.50
Kunnamkulam|IN|10.65|76.07
Tulangan Utara|ID|-7.47|112.65
Cyangugu|RW|-2.48|28.91
Colón|CU|22.72|-80.90
Rāghogarh|IN|24.44|77.20
San Antonio de Los Altos|VE|10.39|-66.95
Kangar|MY|6.44|100.20
Valence|FR|44.93|4.91
Awsīm|EG|30.12|31.14
Ramla|IL|31.93|34.87
Cosenza|IT|39.30|16.25
Quimper|FR|48.00|-4.10
Thành Phố Uông Bí|VN|21.03|106.77
Kristiansand|NO|58.15|8.00
Al Fashn|EG|28.82|30.90
Jampur|PK|29.64|70.60
Cao Lãnh|VN|10.46|105.63
Kulai|MY|1.66|103.60
Fulda|DE|50.55|9.68
Yangcun|CN|39.36|117.06
Gopālganj|IN|26.47|84.44
Łomża|PL|53.18|22.06
As Safīrah|SY|36.08|37.37
Kanchanaburi|TH|14.00|99.55
Chokwé|MZ|-24.53|32.98
Karviná|CZ|49.85|18.54
Genk|BE|50.97|5.50
Shimodate|JP|36.30|139.98
Kilju|KP|40.96|129.33
Tura|IN|25.51|90.20
Santa Lucía|ES|27.91|-15.54
Baihe|CN|22.13|107.23
Nong Khai|TH|17.88|102.74
Tosu|JP|33.37|130.52
Dormagen|DE|51.10|6.83
Zarechnyy|RU|53.20|45.19
Užice|RS|43.86|19.85
Mabai|CN|23.01|104.45
Leszno|PL|51.84|16.57
Bergheim|DE|50.96|6.64
Samut Sakhon|TH|13.55|100.27
Jitra|MY|6.27|100.42
Viladecans|ES|41.31|2.01
Zayed City|AE|23.65|53.71
Korydallós|GR|37.98|23.65
Kakamega|KE|0.28|34.75
Aïn Sefra|DZ|32.75|-0.58
El Prat de Llobregat|ES|41.33|2.09
Rājsamand|IN|25.07|73.88
Nanlong|CN|31.35|106.06
Budapest XX. kerület|HU|47.44|19.10
Siddharthanagar|NP|27.50|83.45
Fujioka|JP|36.25|139.07
Garbsen|DE|52.41|9.59
Teluk Intan|MY|4.02|101.02
Pavlovo|RU|55.97|43.09
Dārāb|IR|28.75|54.54
Frenda|DZ|35.07|1.05
Fuwwah|EG|31.20|30.55
Xiazhuang|CN|34.92|118.64
Fuding|CN|27.33|120.21
Molepolole|BW|-24.41|25.50
Tāndūr|IN|17.25|77.58
Zalău|RO|47.20|23.05
Kuşadası|TR|37.86|27.26
Kalamassery|IN|10.06|76.33
Żory|PL|50.05|18.70
Godean|ID|-7.77|110.29
Bougara|DZ|36.54|3.08
Sūratgarh|IN|29.32|73.90
Mannargudi|IN|10.67|79.45
Melipilla|CL|-33.69|-71.22
Novaya Balakhna|RU|56.49|43.60
Limón|CR|9.99|-83.04
Les Abymes|GP|16.27|-61.51
Tokmok|KG|42.84|75.30
Botou|CN|38.07|116.57
Fukuroi|JP|34.75|137.92
Sopur|IN|34.29|74.47
Sandnes|NO|58.85|5.74
Pubal|KR|37.29|127.51
Hamma Bouziane|DZ|36.41|6.60
Florida|CU|21.53|-78.23
Lugano|CH|46.01|8.96
Sheki|AZ|41.19|47.17
Rubizhne|UA|49.01|38.38
Baoqing|CN|46.33|132.21
Nkwerre|NG|5.76|7.10
Ichinoseki|JP|38.92|141.13
Entebbe|UG|0.06|32.48
Machiques|VE|10.06|-72.55
Sakurai|JP|34.50|135.85
Auchi|NG|7.07|6.26
Bełchatów|PL|51.37|19.36
Sambrial|PK|32.48|74.35
Sorgun|TR|39.81|35.19
Arni|IN|12.67|79.29
Kannur|IN|11.87|75.36
Pryluky|UA|50.59|32.39
Fāqūs|EG|30.73|31.80
Kara-Balta|KG|42.81|73.85
Afragola|IT|40.92|14.31
Robāţ Karīm|IR|35.48|51.08
Valdemoro|ES|40.19|-3.68
Umm Al Quwain City|AE|25.56|55.56
Gus’-Khrustal’nyy|RU|55.61|40.65
Buynaksk|RU|42.82|47.12
Wawer|PL|52.20|21.18
Semporna|MY|4.48|118.61
Kogon Shahri|UZ|39.73|64.55
Çubuk|TR|40.24|33.03
Krasnotur’insk|RU|59.77|60.21
Houmt El Souk|TN|33.88|10.86
Belebey|RU|54.12|54.12
Tataouine|TN|32.93|10.45
Kaitong|CN|44.81|123.08
Dhuburi|IN|26.02|89.99
Puliyangudi|IN|9.17|77.40
Drancy|FR|48.93|2.45
Pingnan|CN|23.54|110.39
Kosong|KR|38.38|128.47
Al Khānkah|EG|30.21|31.37
Singida|TZ|-4.82|34.74
Noisy-le-Grand|FR|48.85|2.56
Sheopur|IN|25.66|76.70
Renukūt|IN|24.22|83.04
Érd|HU|47.39|18.91
Dêqên|CN|29.96|90.72
Villeneuve-d'Ascq|FR|50.62|3.17
Songyang|CN|34.46|113.03
Tanjung Pandan|ID|-2.73|107.63
Zhaozhou|CN|45.68|125.32
Kitahiroshima|JP|42.98|141.57
Grao de Murviedro|ES|39.64|-0.24
Yucheng|CN|34.93|116.47
Berekum|GH|7.45|-2.58
Kipushi|CD|-11.76|27.25
La Seyne-sur-Mer|FR|43.10|5.88
Druzhkivka|UA|48.63|37.55
Lozova|UA|48.89|36.32
Fussa|JP|35.74|139.32
Rionegro|CO|6.16|-75.37
Abepura|ID|-2.60|140.63
Rzhev|RU|56.26|34.33
Assen|NL|53.00|6.56
Dhenkānāl|IN|20.66|85.60
Slutsk|BY|53.03|27.56
Tungipāra|BD|22.90|89.90
Chistopol’|RU|55.36|50.64
Reguiba|DZ|33.56|6.70
Bangkalan|ID|-7.05|112.74
Levallois-Perret|FR|48.89|2.29
Huaral|PE|-11.49|-77.21
Calarcá|CO|4.53|-75.64
Shuangyang|CN|43.52|125.67
Nianzishan|CN|47.52|122.88
San José de Guanipa|VE|8.89|-64.17
Dabwāli|IN|29.95|74.74
Jinghong|CN|21.99|100.73
Ina|JP|35.83|137.95
Sibsāgar|IN|26.98|94.64
Santa Lucía Cotzumalguapa|GT|14.34|-91.02
Nagahama|JP|35.38|136.27
Castelldefels|ES|41.28|1.97
Tikhvin|RU|59.65|33.53
Sagua la Grande|CU|22.81|-80.08
Pingyin|CN|36.28|116.45
Mersa Matruh|EG|31.35|27.24
Boryeong|KR|36.35|126.60
Sanghar|PK|26.05|68.95
Veszprém|HU|47.09|17.91
Ferkessédougou|CI|9.59|-5.19
El Hamma|TN|33.89|9.80
Erzsébetváros|HU|47.50|19.07
Qingshuping|CN|27.38|112.02
Smederevo|RS|44.66|20.93
Hushitai|CN|41.94|123.50
Zhaobaoshan|CN|29.97|121.69
Petrodvorets|RU|59.90|29.80
Piranshahr|IR|36.70|45.14
Njeru|UG|0.44|33.18
Labinsk|RU|44.63|40.74
Tan-Tan|MA|28.44|-11.10
Marseille 14|FR|43.34|5.38
Huoqiu Chengguanzhen|CN|32.35|116.29
Mudu|CN|31.26|120.52
Zalaegerszeg|HU|46.84|16.84
Adzopé|CI|6.11|-3.86
Nandu|CN|22.85|110.82
Pisco|PE|-13.71|-76.21
Honjō|JP|36.24|139.19
Bāmyān|AF|34.82|67.83
Daye|CN|30.08|114.95
Bassar|TG|9.25|0.78
Moca|DO|19.39|-70.53
Iskitim|RU|54.64|83.30
Berbérati|CF|4.26|15.79
Jelgava|LV|56.65|23.71
Revda|RU|56.80|59.93
Kolomyia|UA|48.53|25.04
Lobnya|RU|56.01|37.48
Yingshang Chengguanzhen|CN|32.63|116.27
Kampong Cham|KH|11.99|105.46
Malappuram|IN|11.04|76.08
Chinhoyi|ZW|-17.37|30.20
Al Qurayn|EG|30.62|31.74
Rāth|IN|25.59|79.57
Al Shamkhah City|AE|24.39|54.71
Medenine|TN|33.35|10.51
Lakshmīpur|BD|22.94|90.83
Eiguliai|LT|54.93|23.93
Jamkhandi|IN|16.50|75.29
Pumiao|CN|22.76|108.48
Wesel|DE|51.67|6.62
Vyksa|RU|55.32|42.17
Tríkala|GR|39.55|21.77
Kāmyārān|IR|34.80|46.94
Chambéry|FR|45.57|5.92
Hancheng|CN|32.52|112.35
Budapest XIX. kerület|HU|47.45|19.15
Dmitrov|RU|56.34|37.52
Sirsi|IN|14.62|74.84
Antratsyt|UA|48.12|39.09
Ueno-ebisumachi|JP|34.76|136.13
Sibay|RU|52.72|58.67
Lishu|CN|43.30|124.33
Oroqen Zizhiqi|CN|50.57|123.72
Alcoy|ES|38.71|-0.47
Cayenne|GF|4.93|-52.33
Hujra Shah Muqim|PK|30.74|73.82
Xianju|CN|28.85|120.73
Pogradec|AL|40.90|20.65
Vriddhāchalam|IN|11.52|79.32
Karlstad|SE|59.38|13.50
Nieuwegein|NL|52.03|5.08
Hita|JP|33.32|130.94
Jianguang|CN|28.19|115.78
Belize City|BZ|17.50|-88.20
Kispest|HU|47.45|19.14
Issy-les-Moulineaux|FR|48.82|2.28
Dongning|CN|44.06|131.12
Suicheng|CN|33.90|117.93
Stryi|UA|49.26|23.86
Kempten (Allgäu)|DE|47.73|10.31
Toki|JP|35.35|137.18
Ragusa|IT|36.93|14.72
Linares|ES|38.10|-3.64
Schwäbisch Gmünd|DE|48.80|9.80
Vinukonda|IN|16.05|79.74
Sindelfingen|DE|48.70|9.02
Výronas|GR|37.96|23.75
Neuilly-sur-Seine|FR|48.88|2.27
Tianchang|CN|38.00|114.02
Mizusawa|JP|39.13|141.13
Veenendaal|NL|52.03|5.56
Asti|IT|44.90|8.21
La Chorrera|PA|8.88|-79.78
Kuroiso|JP|36.97|140.05
Slawi|ID|-6.98|109.14
Gaalkacyo|SO|6.77|47.43
Apatity|RU|67.56|33.40
Abū Qurqāş|EG|27.93|30.84
Jijiang|CN|29.29|106.25
Tissemsilt|DZ|35.61|1.81
Al Manshāh|EG|26.48|31.80
Ouahigouya|BF|13.58|-2.42
Xifeng|CN|42.74|124.72
Novoaltaysk|RU|53.39|83.94
Pecangaan|ID|-6.70|110.71
Valjevo|RS|44.28|19.90
Yopal|CO|5.34|-72.40
Svobodnyy|RU|51.38|128.14
Horad Zhodzina|BY|54.10|28.33
Bromma|SE|59.34|17.94
Sal’sk|RU|46.47|41.54
Stupino|RU|54.90|38.07
Fier-Çifçi|AL|40.72|19.57
Mielec|PL|50.29|21.42
Chinch'ŏn|KR|36.86|127.44
Bouaflé|CI|6.99|-5.74
Tiptūr|IN|13.26|76.48
Sahaswān|IN|28.07|78.75
Irun|ES|43.34|-1.79
Zeist|NL|52.09|5.23
Anuradhapura|LK|8.31|80.41
Tarnowskie Góry|PL|50.45|18.86
Asker|NO|59.83|10.44
Grosseto|IT|42.76|11.11
Kırıkhan|TR|36.50|36.36
Yanliang|CN|34.66|109.23
Tahe|CN|52.33|124.73
Al Mithnab|SA|25.86|44.22
Koppal|IN|15.35|76.15
Uyovu|TZ|-3.28|31.53
Sirhind|IN|30.64|76.38
Dabra|IN|25.89|78.33
Erdaojiang|CN|41.78|126.03
Cumbum|IN|9.74|77.28
Tartagal|AR|-22.52|-63.80
Prokhladnyy|RU|43.76|44.03
Tianpeng|CN|30.99|103.94
Troyes|FR|48.30|4.09
Kabirwala|PK|30.40|71.86
Kertosono|ID|-7.58|112.10
Xixiang|CN|35.16|112.86
Slavonski Brod|HR|45.16|18.02
Seraing|BE|50.58|5.50
Shuya|RU|56.85|41.39
Ban Lam Luk Ka|TH|13.98|100.78
Shchëkino|RU|54.01|37.52
Sfântu Gheorghe|RO|45.87|25.78
Granollers|ES|41.61|2.29
Bor|RU|56.36|44.07
Arāmbāgh|IN|22.88|87.78
Himatnagar|IN|23.60|72.97
Mujiayingzi|CN|42.12|118.78
Akim Oda|GH|5.93|-0.99
Dubna|RU|56.73|37.17
Lokoja|NG|7.80|6.74
Langzhong|CN|31.55|105.99
Takaishi|JP|34.52|135.43
Yoshikawa|JP|35.89|139.84
Lādnūn|IN|27.65|74.40
Landshut|DE|48.53|12.16
Longgang|CN|37.65|120.33
Fethiye|TR|36.64|29.13
Nipāni|IN|16.40|74.38
Świdnica|PL|50.84|16.49
Gushu|CN|31.56|118.48
Banfora|BF|10.63|-4.77
Motril|ES|36.75|-3.52
Borsad|IN|22.41|72.90
Opava|CZ|49.94|17.90
Koratla|IN|18.82|78.71
Kīratpur|IN|29.51|78.21
Wucheng|CN|29.60|118.17
Trinidad|CU|21.80|-79.98
Yuxia|CN|34.06|108.63
Runing|CN|33.00|114.35
Vrindāvan|IN|27.58|77.70
Barabai|ID|-2.58|115.38
Douane|TN|36.45|10.76
Kousa|EG|25.92|32.76
Vavuniya|LK|8.75|80.50
Zhijiang|CN|30.42|111.75
Rosenheim|DE|47.86|12.12
Hāveri|IN|14.79|75.40
Taozhuang|CN|34.85|117.33
Tczew|PL|54.09|18.78
Köpenick|DE|52.45|13.57
Laascaanood|SO|8.48|47.36
Kuwait City|KW|29.37|47.98
Zushi|JP|35.29|139.58
Pavlovskiy Posad|RU|55.78|38.65
Koga|JP|33.73|130.47
Supaul|IN|26.12|86.60
Uíge|AO|-7.61|15.06
Gamonal|ES|42.36|-3.67
Gīrīdīh|IN|24.19|86.31
Hurlingham|AR|-34.59|-58.63
Néma|MR|16.62|-7.26
Ostankinskiy|RU|55.83|37.62
Patos|AL|40.68|19.62
Putra Heights|MY|2.99|101.57
Santutxu|ES|43.25|-2.92
Sviblovo|RU|55.85|37.63
Wuzhen|CN|30.75|120.49
Yangiyŭl|UZ|41.11|69.05
Zhujiajiao|CN|31.11|121.06
Meftah|DZ|36.62|3.22
Rāyadrug|IN|14.70|76.85
Debre Mark’os|ET|10.35|37.73
Sinfra|CI|6.62|-5.91
Temerluh|MY|3.45|102.42
Hwasun|KR|35.06|126.99
Jiangkou|CN|25.49|119.20
Tozkhurmato|IQ|34.89|44.63
Yamethin|MM|20.43|96.14
Oued Rhiou|DZ|35.96|0.92
Boyolali|ID|-7.53|110.60
Antony|FR|48.75|2.30
North Lakhimpur|IN|27.24|94.10
Laibin|CN|23.70|109.27
Pucheng|CN|27.92|118.53
Brandenburg an der Havel|DE|52.42|12.55
Kawm Umbū|EG|24.48|32.95
Piekary Śląskie|PL|50.38|18.93
Tohāna|IN|29.71|75.90
Boufarik|DZ|36.57|2.91
Rüsselsheim|DE|49.99|8.42
Agía Paraskeví|GR|38.02|23.83
Koson|UZ|39.04|65.58
Esfarāyen|IR|37.08|57.51
Katiola|CI|8.14|-5.10
Ekpoma|NG|6.74|6.14
Asadābād|IR|34.78|48.12
Nago|JP|26.62|127.99
San Cristobal|CU|22.72|-83.06
Den Helder|NL|52.96|4.76
Berlin Köpenick|DE|52.44|13.58
Cremona|IT|45.13|10.02
Molfetta|IT|41.20|16.60
Shiogama|JP|38.32|141.03
Sengkang|ID|-4.13|120.03
Gangoh|IN|29.78|77.26
Dayr al Balaḩ|PS|31.42|34.35
Ferizaj|XK|42.37|21.16
Sonsonate|SV|13.72|-89.72
Wenshang|CN|35.73|116.50
Bến Tre|VN|10.24|106.38
Kottayam|IN|9.59|76.52
Mölndal|SE|57.66|12.01
Frýdek-Místek|CZ|49.68|18.35
La Roche-sur-Yon|FR|46.67|-1.43
Mangalagiri|IN|16.43|80.57
Kattaqo’rg’on Shahri|UZ|39.91|66.27
Langenfeld|DE|51.11|6.95
Galátsi|GR|38.02|23.75
Narasapur|IN|16.43|81.70
San Felipe|CL|-32.75|-70.73
Lappeenranta|FI|61.06|28.19
Gannan|CN|47.91|123.50
Offenburg|DE|48.47|7.94
Lamongan|ID|-7.12|112.42
Hongjiang|CN|27.11|110.00
Sangāreddi|IN|17.62|78.09
Mikhaylovsk|RU|45.13|42.03
Sahagún|CO|8.95|-75.44
Jian’ou|CN|27.04|118.32
Kotlas|RU|61.26|46.65
Fundación|CO|10.52|-74.19
Kodār|IN|17.00|79.97
Chibuto|MZ|-24.69|33.53
Fuli|CN|46.72|131.14
Azua|DO|18.45|-70.73
Arrecife|ES|28.96|-13.55
Chalkída|GR|38.46|23.60
Oltinko‘l|UZ|43.07|58.90
Ullal|IN|12.81|74.86
Haizhou|CN|34.58|119.13
El Vigía|VE|8.61|-71.66
Pula|HR|44.87|13.85
Yigou|CN|35.81|114.32
Santo Tomé|AR|-31.66|-60.77
San Francisco|AR|-31.43|-62.08
Verkhnyaya Pyshma|RU|56.97|60.58
As-Suwayda|SY|32.71|36.57
Talnakh|RU|69.49|88.40
Langtoucun|CN|40.04|124.34
Kabinda|CD|-6.14|24.48
Caucaguita|VE|10.36|-66.80
Tam Kỳ|VN|15.57|108.47
Māngrol|IN|21.12|70.11
Gola Gokarannāth|IN|28.08|80.47
Zarand|IR|30.81|56.56
Petroúpolis|GR|38.04|23.68
Stralsund|DE|54.31|13.08
Uwajima|JP|33.22|132.56
Modāsa|IN|23.46|73.30
Torbat-e Jām|IR|35.24|60.62
Punta Cardón|VE|11.66|-70.22
Xiaoweizhai|CN|26.19|107.51
Baki|ID|-7.61|110.78
Mikhaylovka|RU|50.06|43.24
Solnechnogorsk|RU|56.18|36.98
Ōtawara|JP|36.87|140.03
Villach|AT|46.61|13.86
Sig|DZ|35.53|-0.19
Stolberg|DE|50.77|6.23
Mingyue|CN|43.11|128.92
Benalmádena|ES|36.60|-4.57
Tezpur|IN|26.63|92.80
Shahrīār|IR|35.66|51.06
Ardakān|IR|32.31|54.02
Saijō|JP|33.92|133.18
Kolda|SN|12.89|-14.94
Kamphaeng Phet|TH|16.48|99.52
Comayagua|HN|14.45|-87.64
Thiruvarur|IN|10.77|79.64
Suozhen|CN|36.95|118.10
Cerdanyola del Vallès|ES|41.49|2.14
Kayes|CG|-4.20|13.29
Marseille 12|FR|43.30|5.44
Attur|IN|11.59|78.60
Arsen’yev|RU|44.15|133.28
Hanyū|JP|36.17|139.53
Ouezzane|MA|34.80|-5.58
Trapani|IT|38.02|12.54
Kampong Dungun|MY|3.22|101.32
Carrara|IT|44.08|10.10
Hameln|DE|52.10|9.36
Los Patios|CO|7.84|-72.50
Bantul|ID|-7.89|110.33
Chidambaram|IN|11.40|79.69
Labé|GN|11.32|-12.28
Horsens|DK|55.86|9.85
Tarn Tāran|IN|31.45|74.93
Glogovac|XK|42.63|20.89
Udumalaippettai|IN|10.59|77.25
Lonavla|IN|18.75|73.41
Jidong|CN|45.22|131.08
Chichibu|JP|35.99|139.08
Fenyi|CN|27.81|114.67
Ksar Chellala|DZ|35.21|2.32
Zehlendorf|DE|52.43|13.25
Racibórz|PL|50.09|18.22
Kasaoka|JP|34.51|133.50
Uzlovaya|RU|53.98|38.17
Vasastan|SE|59.35|18.05
Casoria|IT|40.91|14.29
Menden|DE|51.44|7.78
Weleri|ID|-6.97|110.07
Chonglong|CN|29.78|104.85
Xinglongshan|CN|43.96|125.47
San Pedro de Jujuy|AR|-24.23|-64.87
Friedrichshafen|DE|47.66|9.48
Shāhāda|IN|21.55|74.47
Chaiyaphum|TH|15.81|102.03
Nawalgarh|IN|27.85|75.27
Tongchuan|CN|31.09|105.09
Uttaradit|TH|17.63|100.09
Bondoukou|CI|8.04|-2.80
Hongqiao|CN|26.77|112.11
Sérres|GR|41.08|23.55
Fāraskūr|EG|31.33|31.72
Savona|IT|44.31|8.48
Nedumangād|IN|8.60|77.00
Trenčín|SK|48.89|18.04
Korçë|AL|40.62|20.78
San Andrés|CO|12.58|-81.71
Będzin|PL|50.33|19.13
la Nova Esquerra de l'Eixample|ES|41.38|2.15
Kırklareli|TR|41.74|27.23
Kisela Voda|MK|41.95|21.50
Nikšić|ME|42.77|18.94
Dingtao|CN|35.07|115.57
Polewali|ID|-3.43|119.34
Rundu|NA|-17.93|19.77
Los Dos Caminos|VE|10.49|-66.83
Banī Mazār|EG|28.50|30.80
Kanbe|MM|16.71|96.00
Ar Rumaythīyah|KW|29.31|48.07
Täby|SE|59.44|18.07
Lorient|FR|47.75|-3.37
Juye|CN|35.39|116.09
Nīmbāhera|IN|24.62|74.68
Kolonnawa|LK|6.93|79.88
Kadi|IN|23.30|72.33
Felgueiras|PT|41.37|-8.19
Nangen|KR|35.41|127.39
Göppingen|DE|48.70|9.65
Zgierz|PL|51.86|19.41
Caucasia|CO|7.99|-75.19
Hải Dương|VN|20.94|106.33
Ushuaia|AR|-54.81|-68.32
Simpang Empat|MY|4.95|100.63
Santangpu|CN|27.41|111.99
Volzhsk|RU|55.87|48.36
Sarcelles|FR|49.00|2.38
Jatiwangi|ID|-6.73|108.26
Vigevano|IT|45.31|8.85
Kawthoung|MM|9.98|98.55
Pessac|FR|44.81|-0.63
Imarichō-kō|JP|33.27|129.88
Santa Rosa de Cabal|CO|4.87|-75.62
Sidi Moussa|DZ|36.61|3.09
Sīra|IN|13.74|76.90
Baekrajan|ID|-6.77|110.85
Hardenberg|NL|52.58|6.62
Ivry-sur-Seine|FR|48.82|2.38
Myaydo|MM|19.37|95.22
Kokubu-matsuki|JP|31.73|130.77
Veles|MK|41.72|21.78
Chik Ballāpur|IN|13.44|77.73
Pianura|IT|40.86|14.17
Bārdoli|IN|21.12|73.11
Kogalym|RU|62.27|74.48
Novovolyns’k|UA|50.73|24.16
Jhārgrām|IN|22.45|86.99
Évreux|FR|49.02|1.15
Singosari|ID|-7.89|112.67
Debre Birhan|ET|9.68|39.53
Anxiang|CN|29.40|112.15
Lop Buri|TH|14.80|100.65
Görlitz|DE|51.16|14.99
Düzce|TR|40.84|31.16
Ash Shāmīyah|IQ|31.96|44.60
Harsīn|IR|34.27|47.59
Sundsvall|SE|62.39|17.31
El Hatillo|VE|10.42|-66.83
Legnano|IT|45.60|8.92
Vénissieux|FR|45.70|4.89
Cergy|FR|49.04|2.08
Samāstipur|IN|25.86|85.78
Ālbū Kamāl|SY|34.45|40.92
Ban Pong|TH|13.82|99.88
Krymsk|RU|44.93|37.99
Huangpi|CN|30.88|114.38
Shanhecun|CN|45.71|128.58
Hernals|AT|48.23|16.27
Guercif|MA|34.23|-3.35
Biała Podlaska|PL|52.03|23.12
Gobichettipalayam|IN|11.45|77.44
Yantongshan|CN|43.29|126.01
Al Hindīyah|IQ|32.55|44.23
Hasanpur|IN|28.72|78.28
Sōja|JP|34.68|133.75
Clichy|FR|48.90|2.31
Guiren|CN|33.67|118.19
Maulavi Bāzār|BD|24.49|91.77
Poprad|SK|49.06|20.30
Kentau|KZ|43.52|68.50
Trà Vinh|VN|9.95|106.34
Cheremkhovo|RU|53.16|103.07
Jahāngīrābād|IN|28.41|78.11
Sherkot|IN|29.33|78.57
Aïn Temouchent|DZ|35.30|-1.14
Kātrās|IN|23.80|86.30
Minbu|MM|20.18|94.88
Pālakollu|IN|16.52|81.73
Zhongxing|CN|33.70|118.68
Ḩalabjah|IQ|35.18|45.99
Chililabombwe|ZM|-12.36|27.82
Langxiang|CN|46.95|128.87
Chunian|PK|30.97|73.98
Catacaos|PE|-5.27|-80.68
Ishikari|JP|43.24|141.35
Garoowe|SO|8.40|48.48
Wani|IN|20.06|78.95
Naksalbāri|IN|26.68|88.22
Ouarzazat|MA|30.92|-6.89
Béja|TN|36.73|9.18
Tiruvalla|IN|9.38|76.57
Villa Hayes|PY|-25.09|-57.52
Sopron|HU|47.69|16.59
Punta Alta|AR|-38.88|-62.07
Bergama|TR|39.12|27.18
Itoman|JP|26.13|127.67
Ponnūru|IN|16.07|80.55
Kabanjahe|ID|3.10|98.49
Fengxian|CN|34.70|116.59
Anamur|TR|36.08|32.84
Suileng|CN|47.25|127.10
Mafraq|JO|32.34|36.21
Wenxing|CN|28.68|112.88
Hashimoto|JP|34.32|135.62
Pankow|DE|52.57|13.40
Diphu|IN|25.84|93.43
Sītāmarhi|IN|26.59|85.49
Zhigulevsk|RU|53.40|49.50
Sakaidechō|JP|34.32|133.84
Marondera|ZW|-18.19|31.55
Chhibrāmau|IN|27.15|79.50
Luzern|CH|47.05|8.31
Mafeteng|LS|-29.82|27.24
Shahrisabz|UZ|39.06|66.83
Tilhar|IN|27.96|79.74
General Pico|AR|-35.66|-63.76
Vaasa|FI|63.10|21.62
Emmen|NL|52.78|6.91
Phra Phutthabat|TH|14.73|100.80
Sangla Hill|PK|31.72|73.38
Colegiales|AR|-34.57|-58.45
Sokol|RU|55.80|37.52
Sokol’niki|RU|55.80|37.67
Reyhanlı|TR|36.27|36.57
Baishishan|CN|43.58|127.57
Ābādeh|IR|31.16|52.65
Hendala|LK|6.99|79.88
Haripur|PK|34.00|72.93
Roslavl’|RU|53.95|32.86
Minyat an Naşr|EG|31.13|31.64
Ilkal|IN|15.96|76.11
Bayt Lāhyā|PS|31.55|34.50
Purbalingga|ID|-7.39|109.36
Kitgum|UG|3.28|32.89
Shibīn al Qanāṭir|EG|30.31|31.32
Bada Barabīl|IN|22.11|85.39
Hattingen|DE|51.40|7.19
Los Andes|CL|-32.83|-70.60
Ávila|ES|40.66|-4.70
La Dolorita|VE|10.49|-66.79
Bawku|GH|11.06|-0.24
Jijiga|ET|9.35|42.80
Nōgata|JP|33.74|130.72
Barri de Sant Andreu|ES|41.44|2.19
Jinji|CN|23.23|110.83
Marseille 11|FR|43.29|5.44
Malārd|IR|35.67|50.98
Weining|CN|26.85|104.23
Mettur|IN|11.79|77.80
Asaka|UZ|40.64|72.24
Râs el Oued|DZ|35.94|5.03
Kuchāman|IN|27.15|74.86
Lakhdaria|DZ|36.56|3.59
Caltanissetta|IT|37.49|14.06
Pare|ID|-7.77|112.20
Tempelhof|DE|52.47|13.40
Segovia|ES|40.95|-4.12
Eger|HU|47.90|20.37
Daokou|CN|35.56|114.51
Okcheon|KR|36.30|127.57
Yashan|CN|22.20|109.94
Puerto Barrios|GT|15.73|-88.59
Panruti|IN|11.78|79.55
San Carlos del Zulia|VE|9.00|-71.93
Borovichi|RU|58.39|33.92
Chino|JP|35.99|138.15
Moriya|JP|35.93|140.00
Hilden|DE|51.17|6.93
Una|IN|20.82|71.04
Budapest XII. kerület|HU|47.49|19.01
Oberá|AR|-27.49|-55.12
Kaga Bandoro|CF|6.99|19.19
Dörtyol|TR|36.84|36.23
Ponnur|IN|16.07|80.55
Kollegāl|IN|12.15|77.11
Nantai|CN|40.92|122.80
Balaipungut|ID|1.06|101.29
Shegaon|IN|20.79|76.70
Magong|TW|23.57|119.59
Potenza|IT|40.64|15.81
Changleng|CN|28.70|115.82
Chernaya Rechka|RU|59.99|30.30
Soroti|UG|1.71|33.61
Mérida|ES|38.92|-6.34
Nabeul|TN|36.46|10.74
Mon Repos|TT|10.28|-61.45
Hutang|CN|31.53|119.49
Pul-e Khumrī|AF|35.94|68.72
Nankana Sahib|PK|31.45|73.71
Upleta|IN|21.74|70.28
Ujhāni|IN|28.00|79.01
Al Qanāţir al Khayrīyah|EG|30.19|31.14
Honiara|SB|-9.43|159.95
Fier|AL|40.72|19.56
Bankra|IN|22.60|88.28
Mendaha|ID|-1.02|103.59
Dabhoi|IN|22.18|73.43
Sleman|ID|-7.72|110.36
Gaogou|CN|34.02|119.19
Espinal|CO|4.15|-74.88
Hohoe|GH|7.15|0.47
Vranje|RS|42.55|21.90
Kirishi|RU|59.45|32.02
Gölcük|TR|40.70|29.87
Linghai|CN|41.17|121.37
Turbaco|CO|10.33|-75.41
Paita|PE|-5.09|-81.11
Bāri|IN|26.65|77.62
Ródos|GR|36.44|28.22
Obra|IN|24.42|82.99
Sankt Augustin|DE|50.78|7.20
Gohāna|IN|29.14|76.70
Pandak|ID|-7.91|110.29
Zijinglu|CN|34.76|112.97
Roeselare|BE|50.95|3.12
Jatani|IN|20.16|85.71
Ambilobe|MG|-13.20|49.05
Ezhva|RU|61.81|50.73
Joymontop|BD|23.79|90.16
Kapenguria|KE|1.24|35.11
Nāmakkal|IN|11.22|78.17
Lạng Sơn|VN|21.85|106.76
Qinnan|CN|33.25|119.91
Bungoma|KE|0.56|34.56
Gadwāl|IN|16.24|77.80
Liski|RU|50.98|39.52
Novohrad-Volynskyi|UA|50.59|27.62
San Francisco|CR|9.99|-84.13
Tiko|CM|4.08|9.36
Pālitāna|IN|21.53|71.82
Lāharpur|IN|27.71|80.90
Nokha|IN|27.56|73.47
Kuala Selangor|MY|3.35|101.25
Bolvadin|TR|38.71|31.05
Cuenca|ES|40.07|-2.13
Narwāna|IN|29.60|76.12
Changling|CN|44.27|124.00
Dalianwan|CN|39.03|121.69
Chumphon|TH|10.50|99.18
Tirhanimîne|MA|35.24|-3.95
Energodar|UA|47.50|34.66
Randers|DK|56.46|10.04
Eschweiler|DE|50.82|6.27
Tsévié|TG|6.43|1.21
Ełk|PL|53.83|22.36
Portici|IT|40.82|14.34
San Antonio|PY|-25.42|-57.55
Umm Ruwaba|SD|12.91|31.22
Tomigusuku|JP|26.19|127.68
Islāmpur|IN|26.27|88.19
Zile|TR|40.30|35.89
Karād|IN|17.29|74.18
Kampung Bukit Baharu|MY|2.22|102.29
Shibirghān|AF|36.67|65.75
Sangju|KR|36.42|128.16
Iwade|JP|34.25|135.32
Évora|PT|38.57|-7.90
Klaeng|TH|12.78|101.65
Dakhla|MA|30.41|-9.56
Świętochłowice|PL|50.30|18.92
Linqiong|CN|30.42|103.46
Snizhne|UA|48.03|38.77
Arua|UG|3.02|30.91
Khiwa|UZ|41.38|60.36
At Tall|SY|33.61|36.31
Amuntai|ID|-2.42|115.25
Eminönü|TR|41.02|28.97
Basyūn|EG|30.94|30.81
Cereté|CO|8.88|-75.79
Vyaz’ma|RU|55.21|34.30
Maldonado|UY|-34.90|-54.95
Besuki|ID|-7.73|113.70
Rîbniţa|MD|47.77|29.01
Buin|CL|-33.73|-70.74
Anan|JP|33.92|134.65
Anjiang|CN|27.32|110.10
San Fernando|TT|10.28|-61.47
Gapyeong|KR|37.83|127.51
Xinqing|CN|48.29|129.52
Beledweyne|SO|4.74|45.20
Placetas|CU|22.31|-79.65
Saint-Quentin|FR|49.85|3.29
Kaédi|MR|16.15|-13.50
Pruszków|PL|52.17|20.81
Bozüyük|TR|39.91|30.04
Kolding|DK|55.49|9.47
Taikang|CN|46.86|124.44
Nanto-shi|JP|36.57|136.91
Shiroi|JP|35.80|140.07
Yutan|CN|28.26|112.56
Wedi|ID|-7.74|110.58
Jālaun|IN|26.15|79.34
Torrelavega|ES|43.35|-4.05
Karīmganj|IN|24.87|92.36
Satte|JP|36.07|139.73
Ahlen|DE|51.76|7.89
Nazarovo|RU|56.01|90.40
Rāmganj|BD|23.10|90.85
Kribi|CM|2.94|9.91
Mora|CM|11.05|14.14
Klimovsk|RU|55.36|37.53
Mokameh|IN|25.40|85.92
Kazanlak|BG|42.62|25.40
Bayan|CN|46.08|127.40
Etāwa|IN|24.18|78.20
Wanparti|IN|16.37|78.07
Elda|ES|38.48|-0.79
Drean|DZ|36.68|7.75
Cần Giờ|VN|10.41|106.95
Ābyek|IR|36.07|50.55
Kasongo|CD|-4.43|26.67
Šabac|RS|44.75|19.69
Narail|BD|23.16|89.50
Abancay|PE|-13.63|-72.88
Kalasin|TH|16.43|103.51
Lesnoy|RU|57.62|63.08
Sāmalkot|IN|17.06|82.18
Tiznit|MA|29.70|-9.73
Al Ain City|AE|24.19|55.76
Rybatskoye|RU|59.84|30.50
Cepu|ID|-7.15|111.59
Uritsk|RU|59.84|30.18
Collado-Villalba|ES|40.64|-4.00
Nakatsugawa|JP|35.48|137.50
'Ali Sabieh|DJ|11.16|42.71
Berëzovskiy|RU|55.60|86.20
Boryspil’|UA|50.35|30.96
Jinotega|NI|13.09|-86.00
Pokrovskoye-Streshnëvo|RU|55.81|37.46
Shilin|CN|24.82|103.33
Yeongam|KR|34.80|126.70
Zamoskvorech’ye|RU|55.73|37.63
Anjangaon|IN|21.17|77.31
Samannūd|EG|30.96|31.24
Dholka|IN|22.73|72.44
Reghaïa|DZ|36.74|3.34
Huangnihe|CN|43.56|128.02
Tirur|IN|10.91|75.92
Gorno-Altaysk|RU|51.96|85.92
Ohrid|MK|41.12|20.80
Bad Salzuflen|DE|52.09|8.74
Matera|IT|40.67|16.60
Euskirchen|DE|50.66|6.79
San Severo|IT|41.69|15.38
Al Khafjī|SA|28.44|48.49
Kāndi|IN|23.96|88.04
Lingcheng|CN|22.71|110.35
San José de las Lajas|CU|22.96|-82.15
Mamoudzou|YT|-12.78|45.23
Meerbusch|DE|51.25|6.69
Caaguazú|PY|-25.47|-56.02
Manzhouli|CN|49.60|117.43
Bandar Labuan|MY|5.29|115.27
Wolfenbüttel|DE|52.16|10.54
Suwa|JP|36.04|138.11
Rio de Mouro|PT|38.77|-9.33
Liaozhong|CN|41.51|122.72
Hürth|DE|50.87|6.87
Shirbīn|EG|31.20|31.52
Boghni|DZ|36.54|3.95
Niort|FR|46.32|-0.46
Ghātāl|IN|22.66|87.73
Odivelas|PT|38.79|-9.18
Unjha|IN|23.80|72.39
Martin|SK|49.07|18.92
Kotka|FI|60.47|26.95
San Marcos|SV|13.66|-89.18
Turda|RO|46.57|23.78
Belfort|FR|47.64|6.85
Huacho|PE|-11.11|-77.61
Al Mayādīn|SY|35.02|40.45
Sendhwa|IN|21.69|75.10
Belorechensk|RU|44.77|39.88
El Banco|CO|9.00|-73.98
Moquegua|PE|-17.20|-70.94
Chivilcoy|AR|-34.90|-60.02
Himimachi|JP|36.86|136.99
Tiruttangal|IN|9.48|77.83
San Francisco El Alto|GT|14.94|-91.44
Ad Dawādimī|SA|24.51|44.39
Langsa|ID|4.47|97.97
Nanzhou|CN|29.36|112.40
Bolgatanga|GH|10.79|-0.85
Funza|CO|4.72|-74.21
Pirojpur|BD|22.58|89.98
Vidin|BG|43.99|22.88
Tharyarwady|MM|17.65|95.79
Ajaccio|FR|41.92|8.74
Jagüey Grande|CU|22.53|-81.13
Bahlā’|OM|22.98|57.30
Krasnokamensk|RU|50.10|118.04
Ilha de Moçambique|MZ|-15.03|40.74
Siddhapur|IN|23.92|72.37
Dhūri|IN|30.37|75.87
Presidente Franco|PY|-25.56|-54.61
Okaya|JP|36.06|138.05
Hietzing|AT|48.19|16.30
Zürich (Kreis 11)|CH|47.42|8.52
Sangmélima|CM|2.93|11.98
Sidhi|IN|24.40|81.88
Baden-Baden|DE|48.76|8.24
Kupchino|RU|59.85|30.36
Dishnā|EG|26.12|32.48
Puerto Eldorado|AR|-26.41|-54.69
Trujillo Alto|PR|18.35|-66.01
Aveiro|PT|40.64|-8.65
Şabyā|SA|17.15|42.63
Chornomors’k|UA|46.30|30.65
Kalamata|GR|37.04|22.11
Jūrmala|LV|56.97|23.77
Cerignola|IT|41.27|15.90
Aranjuez|ES|40.03|-3.60
Kavála|GR|40.94|24.41
Dar Chioukh|DZ|34.90|3.49
Nuevitas|CU|21.55|-77.27
Suzaka|JP|36.65|138.32
Vannes|FR|47.66|-2.76
Schweinfurt|DE|50.05|10.22
Wokha|IN|26.10|94.26
Nikki|BJ|9.94|3.21
Altuf’yevskiy|RU|55.88|37.58
Neustadt|DE|49.35|8.14
Trani|IT|41.28|16.41
Sartrouville|FR|48.95|2.19
Kumbo|CM|6.20|10.67
Kālna|IN|23.22|88.36
Maisons-Alfort|FR|48.81|2.44
Azul|AR|-36.78|-59.86
Timashëvsk|RU|45.62|38.95
Severomorsk|RU|69.07|33.42
Bārāmati|IN|18.15|74.58
Chaniá|GR|35.51|24.03
Tiquipaya|BO|-17.34|-66.22
Domodedovo|RU|55.44|37.75
Bījār|IR|35.87|47.61
Pīshvā|IR|35.31|51.73
Farshūţ|EG|26.05|32.16
Meaux|FR|48.96|2.88
Danané|CI|7.26|-8.15
Vyshniy Volochëk|RU|57.59|34.56
Izyum|UA|49.21|37.25
Pulheim|DE|51.00|6.81
Bỉm Sơn|VN|20.08|105.86
Ostrołęka|PL|53.09|21.58
Starachowice|PL|51.04|21.07
Markala|ML|13.70|-6.07
Hammamet|TN|36.40|10.62
Bắc Giang|VN|21.27|106.19
Selebi-Phikwe|BW|-21.98|27.84
Pitalito|CO|1.85|-76.05
Upata|VE|8.02|-62.41
Charikar|AF|35.01|69.17
Puerto Tejada|CO|3.23|-76.42
Kandukūr|IN|15.22|79.90
Blois|FR|47.59|1.33
Bisceglie|IT|41.24|16.50
Sunām|IN|30.13|75.80
Gaddi Annaram|IN|17.37|78.52
Sattenapalle|IN|16.39|80.15
Anapa|RU|44.89|37.32
Roven’ky|UA|48.08|39.38
Pamplona|CO|7.38|-72.65
Acerra|IT|40.94|14.37
Ercolano|IT|40.81|14.35
Shendi|SD|16.69|33.43
Fnidek|MA|35.85|-5.36
Hiriyūr|IN|13.94|76.62
Buguruslan|RU|53.66|52.44
Challakere|IN|14.32|76.65
El Viejo|NI|12.66|-87.17
Menemen|TR|38.61|27.07
Ilo|PE|-17.63|-71.34
Rampur Hat|IN|24.18|87.78
Brive-la-Gaillarde|FR|45.16|1.53
Masaurhi Buzurg|IN|25.35|85.03
Arles|FR|43.68|4.63
Kangāvar|IR|34.50|47.97
Suphan Buri|TH|14.47|100.12
Beauvais|FR|49.43|2.08
Nūzvīd|IN|16.79|80.85
Río Tercero|AR|-32.17|-64.11
Joensuu|FI|62.60|29.76
Cobán|GT|15.47|-90.37
Neu-Hohenschönhausen|DE|52.57|13.51
Guliston|UZ|40.49|68.78
Pasrur|PK|32.26|74.66
Los Polvorines|AR|-34.50|-58.71
Shājāpur|IN|23.43|76.28
Puttūr|IN|12.76|75.20
Chaeryŏng-ŭp|KP|38.40|125.62
Sedrata|DZ|36.13|7.53
Kāsaragod|IN|12.50|74.99
Châteauroux|FR|46.81|1.69
São Tomé|ST|0.34|6.73
Ajodhya|IN|26.80|82.20
Kateríni|GR|40.27|22.51
Sampang|ID|-7.19|113.24
Mubārakpur|IN|26.09|83.29
Ōami|JP|35.52|140.32
Mukō|JP|34.97|135.70
Fryazevo|RU|55.73|38.46
Phaltan|IN|17.99|74.43
Manokwari|ID|-0.86|134.06
Sandīla|IN|27.07|80.51
Tingo María|PE|-9.30|-76.00
Silivri|TR|41.07|28.25
Cholet|FR|47.06|-0.88
Zawiercie|PL|50.49|19.42
Ar Rastan|SY|34.93|36.73
Sinan|KR|34.83|126.11
Sāgar|IN|14.16|75.03
Az Zulfī|SA|26.30|44.82
Gummersbach|DE|51.03|7.56
San Vicent del Raspeig|ES|38.40|-0.53
Tanjungagung|ID|-3.94|103.80
Gulariyā|NP|28.21|81.35
Oosterhout|NL|51.65|4.86
Banes|CU|20.96|-75.72
Miryang|KR|35.49|128.75
Xankandi|AZ|39.82|46.75
El Tocuyo|VE|9.79|-69.79
Fréjus|FR|43.43|6.74
Thái Bình|VN|20.45|106.34
Hatogaya-honchō|JP|35.83|139.74
Mediaş|RO|46.17|24.35
Lohārdagā|IN|23.43|84.68
Bartolomé Masó|CU|20.17|-76.94
Carpi Centro|IT|44.78|10.88
Makumbako|TZ|-8.85|34.83
Hassi Messaoud|DZ|31.68|6.07
Prievidza|SK|48.77|18.63
Imola|IT|44.36|11.71
Alexandroupoli|GR|40.85|25.88
Deolāli|IN|19.94|73.83
Bagheria|IT|38.08|13.51
Mercedes|AR|-34.65|-59.43
Waiblingen|DE|48.83|9.32
Nueva Guinea|NI|11.69|-84.46
Pantin|FR|48.89|2.41
Livny|RU|52.43|37.61
Manfredonia|IT|41.63|15.92
Tha Maka|TH|13.90|99.77
Djamaa|DZ|33.53|5.99
Buseresere|TZ|-3.02|31.87
Istaravshan|TJ|39.91|69.00
Bobbili|IN|18.57|83.36
Chikhli|IN|20.35|76.26
Aversa|IT|40.97|14.21
Verviers|BE|50.59|5.86
Nordhorn|DE|52.43|7.07
Adilcevaz|TR|38.80|42.73
Saint-Brieuc|FR|48.52|-2.77
Konch|IN|25.99|79.15
Kudamatsu|JP|34.00|131.87
Bandar-e Genāveh|IR|29.58|50.52
Kota Tinggi|MY|1.74|103.90
Şırnak|TR|37.51|42.45
Greifswald|DE|54.09|13.39
Lunglei|IN|22.89|92.74
Madīnat Ḩamad|BH|26.12|50.51
Wulingyuan|CN|29.35|110.54
Slobozia|RO|44.56|27.36
Pithāpuram|IN|17.12|82.25
Yartsevo|RU|55.07|32.70
Amalāpuram|IN|16.58|82.01
Krasnokamsk|RU|58.08|55.76
Ergani|TR|38.27|39.75
Río Grande|AR|-53.79|-67.71
Cuxhaven|DE|53.87|8.70
Ridder|KZ|50.34|83.51
Tuni|IN|17.36|82.55
Wetzlar|DE|50.56|8.50
Borūjen|IR|31.97|51.29
Sumbawa Besar|ID|-8.49|117.42
Sihor|IN|21.71|71.96
Lubny|UA|50.02|33.00
Dīglūr|IN|18.55|77.58
Zabīd|YE|14.20|43.32
Barbil|IN|22.10|85.38
Amora|PT|38.63|-9.12
Terbanggi Besar|ID|-4.88|105.22
Maiquetía|VE|10.59|-66.96
Caucagüito|VE|10.49|-66.74
Mongu|ZM|-15.25|23.13
Puerto Ayacucho|VE|5.66|-67.58
Corroios|PT|38.64|-9.15
Biswān|IN|27.50|81.00
Bouïra|DZ|36.37|3.90
Lautoka|FJ|-17.62|177.45
Thongwa|MM|16.76|96.52
Jaén|PE|-5.71|-78.81
Kosi|IN|27.79|77.44
Mollet del Vallès|ES|41.54|2.21
Pursat|KH|12.54|103.92
Tromsø|NO|69.65|18.96
Montauban|FR|44.02|1.36
Kyaiklat|MM|16.45|95.72
Charleville-Mézières|FR|49.77|4.72
Sesvete|HR|45.83|16.12
Albi|FR|43.93|2.15
Shahr-e Bābak|IR|30.12|55.12
Bergkamen|DE|51.62|7.64
Kamifukuoka|JP|35.87|139.51
Ropar|IN|30.97|76.53
Ishioka|JP|36.18|140.27
Naryn|KG|41.43|75.99
Dandeli|IN|15.27|74.62
Mansoûra|DZ|34.86|-1.34
Ponticelli|IT|40.85|14.33
Shūsh|IR|32.19|48.24
Aïn Defla|DZ|36.26|1.97
Fryazino|RU|55.96|38.05
Zarinsk|RU|53.71|84.95
Ban Talat Yai|TH|7.88|98.40
Erbaa|TR|40.67|36.57
Tavşanlı|TR|39.54|29.50
Asenovgrad|BG|42.02|24.87
San Bartolomé de Tirajana|ES|27.92|-15.57
Sarpsborg|NO|59.28|11.11
Sandwīp|BD|22.51|91.45
Nyagan|RU|62.14|65.39
Sar-e Pul|AF|36.22|65.93
Tarbes|FR|43.23|0.08
Pārvatipuram|IN|18.78|83.43
Fontenay-sous-Bois|FR|48.85|2.48
Kimry|RU|56.87|37.35
Oumé|CI|6.38|-5.42
Mouscron|BE|50.74|3.21
Ar Riqqah|KW|29.15|48.09
Ta Khmau|KH|11.48|104.95
Huesca|ES|42.14|-0.41
Děčín|CZ|50.78|14.21
Walvis Bay|NA|-22.96|14.51
Norton|ZW|-17.88|30.70
Thomazeau|HT|18.65|-72.09
Lamía|GR|38.90|22.43
Sātkania|BD|22.08|92.05
Levoberezhnyy|RU|55.85|37.48
Busia|KE|0.46|34.11
Arcot|IN|12.91|79.32
Bryanka|UA|48.51|38.67
Kepanjen|ID|-8.13|112.57
Gjilan|XK|42.46|21.47
Usulután|SV|13.35|-88.45
Gwadar|PK|25.12|62.33
Évry|FR|48.63|2.44
Jhālāwār|IN|24.60|76.16
Corralillo|CU|22.98|-80.59
Meybod|IR|32.25|54.02
Sa'dah|YE|16.94|43.76
Bad Homburg vor der Höhe|DE|50.23|8.62
Tacuarembó|UY|-31.72|-55.98
Willich|DE|51.26|6.55
Puertollano|ES|38.69|-4.11
Diyarb Najm|EG|30.75|31.44
Petlād|IN|22.48|72.80
Blora|ID|-6.97|111.42
Karlovy Vary|CZ|50.23|12.87
Umred|IN|20.85|79.32
Orhangazi|TR|40.49|29.31
Calvià|ES|39.57|2.51
Talagante|CL|-33.66|-70.93
Bhātāpāra|IN|21.73|81.95
Kāliyāganj|IN|25.63|88.33
Nasīrābād|IN|26.30|74.73
Horishni Plavni|UA|49.01|33.64
Ijebu-Jesa|NG|7.68|4.82
Miyako|JP|39.65|141.94
Vidnoye|RU|55.55|37.71
Qoryooley|SO|1.79|44.53
Latacunga|EC|-0.94|-78.62
Telerghma|DZ|36.12|6.35
Frankfurt (Oder)|DE|52.35|14.55
Bitonto|IT|41.11|16.69
Futtsu|JP|35.31|139.82
Idappadi|IN|11.59|77.84
Pedregal|PA|9.07|-79.43
Gohadi|IN|26.43|78.44
Sagrada Família|ES|41.40|2.17
Sarpol-e Z̄ahāb|IR|34.46|45.86
Tagawa|JP|33.63|130.80
Maha Sarakham|TH|16.18|103.30
Khagaul|IN|25.58|85.05
Yūki|JP|36.30|139.88
At Tall al Kabīr|EG|30.54|31.79
Rubio|VE|7.70|-72.36
Zhovti Vody|UA|48.34|33.50
Tachilek|MM|20.45|99.88
Minokamo|JP|35.48|137.02
Maubin|MM|16.73|95.65
Takāb|IR|36.40|47.11
Tucupita|VE|9.06|-62.05
Emden|DE|53.37|7.21
Amparafaravola|MG|-17.59|48.22
Talā|EG|30.68|30.94
Arganda|ES|40.30|-3.44
Miura|JP|35.14|139.62
Agustín Codazzi|CO|10.04|-73.24
Chiplūn|IN|17.53|73.51
Slonim|BY|53.09|25.32
Changanācheri|IN|9.44|76.54
Jendouba|TN|36.50|8.78
Clamart|FR|48.80|2.27
Neu-Ulm|DE|48.39|10.01
Patiya|BD|22.30|91.98
Tarma|PE|-11.42|-75.69
Tulun|RU|54.56|100.58
Lingen|DE|52.52|7.32
Marseille 10|FR|43.28|5.42
Venice|IT|45.44|12.33
Winterhude|DE|53.60|10.00
Coronel Oviedo|PY|-25.44|-56.44
Barreiro|PT|38.66|-9.07
Châlons-en-Champagne|FR|48.95|4.37
Rāmnagar|IN|29.39|79.13
Remchi|DZ|35.06|-1.43
Teplice|CZ|50.64|13.82
Qulsary|KZ|46.95|54.02
Birine|DZ|35.63|3.23
Erftstadt|DE|50.81|6.79
Vila-real|ES|39.94|-0.10
Nahariyya|IL|33.01|35.10
Vejle|DK|55.71|9.54
Ibshawāy|EG|29.36|30.68
Séguéla|CI|7.96|-6.67
Fastiv|UA|50.08|29.92
Neubrück|DE|51.13|6.64
Comal|ID|-6.91|109.53
Seydişehir|TR|37.42|31.85
Ivanteyevka|RU|55.97|37.92
Nyeri|KE|-0.42|36.95
Noshiro|JP|40.21|140.03
Sillod|IN|20.30|75.65
Mācherla|IN|16.48|79.44
Khalkhāl|IR|37.62|48.53
Melo|UY|-32.37|-54.17
Tadmur|SY|34.56|38.28
Jesús Menéndez|CU|21.16|-76.48
Kardzhali|BG|41.65|25.37
Gostivar|MK|41.80|20.91
Shiraoka|JP|36.02|139.66
Bunda|TZ|-2.05|33.87
Tūndla|IN|27.21|78.24
Żoliborz|PL|52.27|20.99
Beruniy|UZ|41.69|60.75
la Vila de Gràcia|ES|41.40|2.16
Mannārakkāt|IN|10.99|76.46
Ottappālam|IN|10.77|76.38
Hà Đông|VN|20.97|105.78
Vittoria|IT|36.95|14.53
Donetsk|RU|48.34|39.96
Tocumen|PA|9.09|-79.38
Kitaibaraki|JP|36.79|140.75
Pontian Kechil|MY|1.49|103.39
Barranqueras|AR|-27.48|-58.94
Nagykanizsa|HU|46.45|16.99
Legionowo|PL|52.40|20.93
Yerba Buena|AR|-26.82|-65.32
Narbonne|FR|43.18|3.00
Goālpāra|IN|26.18|90.63
Kānkānhalli|IN|12.55|77.42
Fuchūchō|JP|34.57|133.24
Gelendzhik|RU|44.56|38.08
Al Miqdādīyah|IQ|33.98|44.94
Bingerville|CI|5.36|-3.89
Kobryn|BY|52.21|24.36
Rajanpur|PK|29.10|70.33
Saint-Malo|FR|48.65|-2.01
Mweka|CD|-4.85|21.56
Nova Kakhovka|UA|46.75|33.35
Madhupur|IN|24.27|86.64
Karanganom|ID|-7.65|110.63
Utrera|ES|37.19|-5.78
Oshnavīyeh|IR|37.04|45.10
Merzifon|TR|40.87|35.46
Phetchabun|TH|16.42|101.16
Rohri|PK|27.69|68.90
Lytkarino|RU|55.58|37.91
Saint Croix|VI|17.73|-64.75
Skien|NO|59.21|9.61
Ōi|JP|35.85|139.52
Ibbenbüren|DE|52.28|7.71
Madhipura|IN|25.92|86.79
Kingisepp|RU|59.37|28.61
Kizlyar|RU|43.85|46.71
Passau|DE|48.57|13.43
Charkhi Dādri|IN|28.59|76.27
Kawalu|ID|-7.38|108.21
Zhob|PK|31.34|69.45
Khorramdarreh|IR|36.21|49.20
Dumraon|IN|25.55|84.15
Turbo|CO|8.09|-76.73
Kavaklı|TR|41.09|28.33
Deçan|XK|42.54|20.29
Budapest XXII. kerület|HU|47.43|19.04
Gbadolite|CD|4.28|21.00
Laval|FR|48.07|-0.76
Hyères|FR|43.12|6.13
Kyaukse|MM|21.61|96.14
Tarnobrzeg|PL|50.57|21.68
Çarşamba|TR|41.20|36.72
Tafo|GH|6.73|-1.61
Hua Hin|TH|12.57|99.96
Marhanets’|UA|47.64|34.63
Mahāsamund|IN|21.11|82.09
Gallarate|IT|45.66|8.79
Langenhagen|DE|52.45|9.74
Madrid|CO|4.73|-74.26
Arjona|CO|10.25|-75.34
San Mateo|VE|10.21|-67.42
Schwerte|DE|51.44|7.57
Matli|PK|25.04|68.66
Gajraula|IN|28.85|78.24
Khagrachhari|BD|23.11|91.97
Konibodom|TJ|40.29|70.43
Ma'an|JO|30.20|35.73
Speyer|DE|49.32|8.43
Nkoteng|CM|4.52|12.03
Issia|CI|6.49|-6.59
Torbalı|TR|38.15|27.36
Swedru|GH|5.54|-0.70
Ābu Road|IN|24.48|72.78
Chomutov|CZ|50.46|13.42
Nanjangūd|IN|12.12|76.68
Ono|JP|34.85|134.93
Al Khābūrah|OM|23.97|57.09
Sālūr|IN|18.52|83.21
Chusovoy|RU|58.30|57.81
Sour el Ghozlane|DZ|36.15|3.69
Bilhorod-Dnistrovskyi|UA|46.19|30.35
Anju|KP|39.62|125.66
Villa Francisca|DO|18.48|-69.89
Buta|CD|2.79|24.73
Otradnyy|RU|53.38|51.35
Metlili Chaamba|DZ|32.27|3.63
Jihlava|CZ|49.40|15.59
Bhongīr|IN|17.52|78.89
Snezhinsk|RU|56.09|60.73
Dunaújváros|HU|46.96|18.94
Ŭiju|KP|40.20|124.53
Inda Silasē|ET|14.10|38.28
Heidenheim an der Brenz|DE|48.68|10.15
Tateyama|JP|34.98|139.87
Jatiroto|ID|-7.88|111.12
Aonla|IN|28.27|79.17
Akademgorodok|RU|54.85|83.11
Al-Hamdaniya|IQ|36.27|43.38
Arashiyama|JP|35.01|135.68
Berlin Treptow|DE|52.49|13.44
Ciudad Sandino|NI|12.16|-86.34
Ghazieh|LB|33.52|35.37
Hpa-An|MM|16.89|97.63
Juigalpa|NI|12.11|-85.36
Ko Samui|TH|9.54|99.94
Kozeyevo|RU|55.87|37.62
Kozhukhovo|RU|55.70|37.67
Likhobory|RU|55.85|37.57
Merelani|TZ|-3.56|36.98
Merter Keresteciler|TR|41.01|28.89
Metrogorodok|RU|55.81|37.79
Moanda|CD|-5.93|12.37
Monsanto|PT|39.46|-8.71
Nikol’skoye|RU|55.68|37.48
Novokhovrino|RU|55.87|37.50
Novokuz’minki|RU|55.72|37.78
Novovladykino|RU|55.85|37.58
Putrajaya|MY|2.94|101.69
Rawala Kot|PK|33.86|73.76
Rustavi|GE|41.56|44.98
Semënovskoye|RU|55.68|37.55
Tipitapa|NI|12.20|-86.10
Untolovo|RU|60.01|30.21
Vagonoremont|RU|55.90|37.55
Vatutino|RU|55.88|37.69
Xo‘jayli Shahri|UZ|42.41|59.45
güngören merter|TR|41.01|28.89
‘Ayn al ‘Arab|SY|36.89|38.35
Tabas|IR|33.60|56.92
Khagaria|IN|25.50|86.47
Dhāmpur|IN|29.31|78.51
Rio Tinto|PT|41.18|-8.56
Peine|DE|52.32|10.24
Maun|BW|-19.98|23.42
Sayanogorsk|RU|53.09|91.40
Marano di Napoli|IT|40.90|14.19
Mariendorf|DE|52.44|13.38
Doetinchem|NL|51.97|6.29
Mukah|MY|2.89|112.09
Kanash|RU|55.51|47.49
Pordenone|IT|45.96|12.66
Kabba|NG|7.83|6.08
Monchegorsk|RU|67.94|32.87
Niksar|TR|40.59|36.95
Odienné|CI|9.51|-7.56
Sardhana|IN|29.15|77.61
Dīdwāna|IN|27.40|74.58
Zaranj|AF|30.96|61.86
Chortoq|UZ|41.07|71.82
Falāvarjān|IR|32.56|51.51
Neunkirchen|DE|49.34|7.18
Okhtyrka|UA|50.31|34.90
Sugito|JP|36.03|139.73
Östersund|SE|63.18|14.64
Zaječar|RS|43.90|22.26
Kerkrade|NL|50.87|6.06
Lota|CL|-37.09|-73.16
Puławy|PL|51.42|21.97
Khemis el Khechna|DZ|36.65|3.33
Dosso|NE|13.05|3.19
Chachoengsao|TH|13.69|101.07
Chilmāri|BD|25.56|89.67
Katoro|TZ|-3.02|31.90
Jalor|IN|25.35|72.62
Keskin|TR|39.67|33.61
Labuhan Deli|ID|3.73|98.67
Hadali|PK|32.64|74.57
Myrnohrad|UA|48.31|37.26
Irákleio|GR|38.05|23.77
Carcassonne|FR|43.21|2.35
Rājgarh|IN|28.64|75.39
Bārh|IN|25.48|85.71
Tokoname|JP|34.88|136.85
Badūria|IN|22.74|88.79
Ifakara|TZ|-8.13|36.68
Wodzisław Śląski|PL|50.00|18.47
Bad Oeynhausen|DE|52.21|8.80
Karapınar|TR|37.72|33.55
Shorāpur|IN|16.52|76.76
Īstgāh-e Rāh Āhan-e Garmsār|IR|35.23|52.31
Lichtenrade|DE|52.40|13.41
Acireale|IT|37.61|15.17
Angoulême|FR|45.65|0.15
Nageswari|BD|25.97|89.69
Ziway|ET|7.93|38.72
Jugsālai|IN|22.78|86.18
Skarżysko-Kamienna|PL|51.11|20.87
Jobabo|CU|20.91|-77.28
Suhum|GH|6.04|-0.45
Mut|TR|36.64|33.44
La Estrella|CO|6.16|-75.64
Satka|RU|55.04|59.04
Hvidovre|DK|55.66|12.47
Cha-am|TH|12.80|99.97
An Nabk|SY|34.02|36.73
Sorokyne|UA|48.29|39.74
Alexandria|RO|43.98|25.33
Kizhake Chālakudi|IN|10.30|76.34
Arecibo|PR|18.47|-66.72
Mirpur Mathelo|PK|28.02|69.55
Ruzayevka|RU|54.06|44.95
Grangwav|HT|18.43|-72.77
Tomioka|JP|36.25|138.90
Dornbirn|AT|47.41|9.74
Libertador General San Martín|AR|-23.81|-64.79
Scafati|IT|40.76|14.54
Hof|DE|50.31|11.91
Timimoun|DZ|29.26|0.23
Annecy|FR|45.91|6.13
I-n-Salah|DZ|27.19|2.46
Mutsu|JP|41.29|141.22
Bentong Town|MY|3.52|101.91
Radomsko|PL|51.07|19.44
Abū ‘Arīsh|SA|16.97|42.83
Copacabana|CO|6.35|-75.51
Paghmān|AF|34.59|68.95
Moncalieri|IT|45.00|7.68
Rehnān|IR|32.68|51.60
Gampengrejo|ID|-7.77|112.02
Sidlaghatta|IN|13.39|77.86
Goshogawara|JP|40.80|140.44
Friedrichsfelde|DE|52.51|13.51
Hacienda La Calera|CL|-32.78|-71.22
Viareggio|IT|43.87|10.25
Kleve|DE|51.79|6.14
Saiki|JP|32.95|131.90
Fujiyoshida|JP|35.44|138.80
Dāhānu|IN|19.97|72.71
Touggourt|DZ|33.11|6.06
Trstenik|RS|43.62|21.00
Skierniewice|PL|51.95|20.16
Port of Spain|TT|10.67|-61.52
Bannu|PK|32.99|70.60
Dompu|ID|-8.54|118.46
Pajok|SS|3.87|32.48
Pak Chong|TH|14.71|101.42
Verkhnyaya Salda|RU|58.05|60.56
Kampen|NL|52.55|5.91
Khān Shaykhūn|SY|35.44|36.65
Qiryat Ata|IL|32.81|35.11
Peć|XK|42.66|20.29
T’aebaek|KR|37.18|128.99
Gatak|ID|-7.59|110.70
Rasipuram|IN|11.46|78.19
Viedma|AR|-40.81|-63.00
Benevento|IT|41.13|14.78
Rosso|MR|16.51|-15.81
Osinniki|RU|53.62|87.36
Novyy Turtkul’|UZ|41.55|61.02
Singaparna|ID|-7.35|108.11
Punganūru|IN|13.37|78.57
Mandapeta|IN|16.86|81.93
Nekā|IR|36.65|53.30
Poonamalle|IN|13.05|80.11
Waingapu|ID|-9.66|120.26
Ravensburg|DE|47.78|9.61
Barpeta|IN|26.32|91.01
Al Balyanā|EG|26.24|32.00
Kolokani|ML|13.57|-8.03
Velasco Ibarra|EC|-1.04|-79.64
Frechen|DE|50.91|6.81
Verrettes|HT|19.05|-72.47
Crotone|IT|39.08|17.13
Elmshorn|DE|53.75|9.65
‘Afrīn|SY|36.51|36.87
Megion|RU|61.03|76.11
Ibiza|ES|38.91|1.43
Dullewala|PK|31.83|71.44
Saint-André|RE|-20.96|55.65
Weert|NL|51.25|5.71
Kyaikto|MM|17.31|97.01
Tamlūk|IN|22.30|87.93
Bhabhua|IN|25.04|83.61
Martaban|MM|16.53|97.62
Biel/Bienne|CH|47.14|7.25
Plato|CO|9.79|-74.78
Masuda|JP|34.67|131.85
Trollhättan|SE|58.28|12.29
Romny|UA|50.75|33.47
Kathua|IN|32.37|75.53
Torzhok|RU|57.04|34.96
Panchagarh|BD|26.33|88.56
Bornheim|DE|50.76|6.99
Nangal|IN|31.39|76.38
Tafí Viejo|AR|-26.73|-65.26
Sombor|RS|45.77|19.11
Chigorodó|CO|7.67|-76.68
Velletri|IT|41.69|12.78
Woerden|NL|52.09|4.88
Cojutepeque|SV|13.72|-88.93
el Raval|ES|41.38|2.17
Asadābād|AF|34.87|71.15
Sittard|NL|51.00|5.87
Nihtaur|IN|29.32|78.39
Banyumas|ID|-7.51|109.29
Solok|ID|-0.80|100.66
Baracoa|CU|20.35|-74.50
Nonoichi|JP|36.53|136.62
Kurayoshi|JP|35.43|133.82
Bulungu|CD|-4.54|18.60
Kutno|PL|52.23|19.36
Shibukawa|JP|36.48|139.00
Kuybyshev|RU|55.45|78.32
Uttar Char Fasson|BD|22.23|90.71
Mao|DO|19.55|-71.08
Pameungpeuk|ID|-7.02|107.60
Kyustendil|BG|42.28|22.69
Shtip|MK|41.75|22.20
Sosnovaya Polyana|RU|59.84|30.15
Bondy|FR|48.90|2.49
Ami|JP|36.03|140.20
Azrou|MA|33.43|-5.22
Banting|MY|2.81|101.50
Annaka|JP|36.33|138.90
Boedo|AR|-34.63|-58.42
Vsevolozhsk|RU|60.02|30.67
Xánthi|GR|41.13|24.89
Saipan|MP|15.21|145.75
Bājil|YE|15.06|43.29
Starogard Gdański|PL|53.96|18.53
Ust’-Kut|RU|56.79|105.77
Palpalá|AR|-24.26|-65.21
Muğla|TR|37.22|28.37
Buduran|ID|-7.43|112.72
Alaşehir|TR|38.35|28.52
Puerto Francisco de Orellana|EC|-0.47|-76.99
Lachhmangarh Sīkar|IN|27.82|75.03
Cava Dè Tirreni|IT|40.70|14.71
Concepción|PY|-23.40|-57.43
Portugalete|ES|43.32|-3.02
Avellino|IT|40.91|14.79
Birni N Konni|NE|13.80|5.25
Donggang|TW|22.47|120.45
Kyaikkami|MM|16.08|97.56
Tiruvallur|IN|13.14|79.91
San Lorenzo|IT|40.86|14.26
Le Blanc-Mesnil|FR|48.94|2.46
Ash Shuhadā’|EG|30.60|30.90
Bābolsar|IR|36.70|52.65
Villejuif|FR|48.79|2.36
Soest|DE|51.58|8.11
Sri Dūngargarh|IN|28.10|74.01
Kibuye|RW|-2.06|29.35
Parbatipur|BD|25.66|88.93
Puerto Cortez|HN|15.83|-87.93
Shināş|OM|24.74|56.47
Iwakura|JP|35.28|136.87
Givatayim|IL|32.07|34.81
Sīdī Sālim|EG|31.27|30.79
Titahari|NP|26.66|87.27
El Kef|TN|36.17|8.70
Phú Khương|VN|11.28|106.13
Raxaul|IN|26.98|84.85
El Carmen de Bolívar|CO|9.72|-75.12
Svitlovods’k|UA|49.05|33.24
Bhamo|MM|24.25|97.23
Siruguppa|IN|15.63|76.89
Hala|PK|25.81|68.42
Rastatt|DE|48.86|8.21
Saint-Louis|RE|-21.29|55.41
Bāruipur|IN|22.35|88.44
Māndvi|IN|22.83|69.35
Mājalgaon|IN|19.16|76.21
Ratnapura|LK|6.69|80.40
Aībak|AF|36.26|68.02
Juhaynah|EG|26.67|31.50
Ratodero|PK|27.80|68.29
Warud|IN|21.47|78.27
Erkrath|DE|51.22|6.91
Wānkāner|IN|22.61|70.94
Ol Kalou|KE|-0.27|36.38
Krosno|PL|49.69|21.77
Luwuk|ID|-0.95|122.79
Churāchāndpur|IN|24.33|93.67
Narathiwat|TH|6.43|101.82
Hammam-Lif|TN|36.73|10.34
Foligno|IT|42.95|12.70
Sungai Raya|ID|0.70|108.90
Sufālat Samā’il|OM|23.32|58.02
Weißensee|DE|52.56|13.47
Kurganinsk|RU|44.88|40.60
Raduzhny|RU|62.10|77.47
Leribe|LS|-28.87|28.05
Greve|DK|55.58|12.30
Dumka|IN|24.27|87.25
Amahai|ID|-3.34|128.92
Talegaon Dābhāde|IN|18.74|73.68
Merouana|DZ|35.63|5.91
Hunsūr|IN|12.30|76.29
Balung|ID|-7.73|113.92
San Lorenzo|AR|-28.13|-58.77
Marijampolė|LT|54.56|23.35
Mtsensk|RU|53.28|36.57
Nichelino|IT|45.00|7.65
Maumere|ID|-8.62|122.21
Badulla|LK|6.98|81.06
Bedong|MY|5.73|100.51
Grasse|FR|43.66|6.93
Heerhugowaard|NL|52.67|4.85
Aného|TG|6.23|1.59
Suluova|TR|40.83|35.65
Pithorāgarh|IN|29.58|80.21
Jangaon|IN|17.73|79.15
Kafue|ZM|-15.77|28.18
Civitavecchia|IT|42.09|11.80
Belaya Kalitva|RU|48.19|40.77
Atraulī|IN|28.03|78.29
Narsimhapur|IN|22.95|79.18
Rūdsar|IR|37.14|50.29
Stuttgart-Ost|DE|48.78|9.21
Dülmen|DE|51.83|7.28
Alajuela|CR|10.02|-84.21
Hódmezővásárhely|HU|46.42|20.33
Aznā|IR|33.61|48.93
Mutengene|CM|4.09|9.31
Mulbāgal|IN|13.16|78.39
Shelekhov|RU|52.21|104.09
San Pedro|AR|-33.68|-59.67
Kiryat Gat|IL|31.61|34.76
Montana|BG|43.41|23.23
Frankenthal|DE|49.53|8.35
Mudhol|IN|16.33|75.28
Gudalur|IN|9.68|77.25
Serowe|BW|-22.39|26.71
Gryazi|RU|52.50|39.94
Kon Tum|VN|14.35|108.01
Herzogenrath|DE|50.87|6.09
Cutral-Có|AR|-38.93|-69.23
Luang Prabang|LA|19.89|102.14
Prostějov|CZ|49.47|17.11
Urgut Shahri|UZ|39.42|67.26
Dębica|PL|50.05|21.41
Şebin Karahisar|TR|40.29|38.42
Barwāni|IN|22.03|74.90
Sevran|FR|48.94|2.53
Kifisiá|GR|38.07|23.81
Přerov|CZ|49.46|17.45
Buea|CM|4.15|9.24
Volkovysk|BY|53.16|24.45
Rijswijk|NL|52.04|4.33
Chegutu|ZW|-18.13|30.14
Pran Buri|TH|12.38|99.90
Shchuchinsk|KZ|52.94|70.19
Chabahar|IR|25.29|60.64
Ursus|PL|52.20|20.88
Nysa|PL|50.47|17.33
Castres|FR|43.61|2.24
Mozhga|RU|56.44|52.23
Punalūr|IN|9.02|76.92
Hämeenlinna|FI|61.00|24.46
Dome|GH|5.65|-0.24
Chalon-sur-Saône|FR|46.78|4.85
Ar Rumaythah|IQ|31.53|45.20
San José Pinula|GT|14.55|-90.41
Meru|KE|0.05|37.66
Tire|TR|38.09|27.74
Sasayama|JP|35.07|135.22
Rwamagana|RW|-1.95|30.43
Sawara|JP|35.88|140.50
Duekoué|CI|6.74|-7.35
Marseille 04|FR|43.30|5.40
Porvoo|FI|60.39|25.67
Kintampo|GH|8.06|-1.73
Padrauna|IN|26.90|83.98
Florida|CO|3.32|-76.23
Jovellanos|CU|22.80|-81.19
Dzerzhinsky|RU|55.63|37.86
P’ot’i|GE|42.14|41.67
Jatoi Shimali|PK|29.52|70.84
Tres Arroyos|AR|-38.37|-60.28
Viterbo|IT|42.42|12.11
Gumia|IN|23.80|85.83
Mandeville|JM|18.04|-77.51
Poso|ID|-1.40|120.75
Battipaglia|IT|40.61|14.98
Oued Lill|TN|36.83|10.04
Kissidougou|GN|9.18|-10.10
Jawhar|SO|2.78|45.50
Rho|IT|45.53|9.04
Bail-Hongal|IN|15.81|74.86
Shujālpur|IN|23.41|76.71
Arras|FR|50.29|2.78
San Remo|IT|43.82|7.78
Sant Gervasi - Galvany|ES|41.40|2.14
Kulu|TR|39.10|33.08
Dīla|ET|6.42|38.32
Boulogne-sur-Mer|FR|50.73|1.61
Lörrach|DE|47.61|7.66
Beryozovsky|RU|56.91|60.80
Ilaro|NG|6.89|3.01
Inashiki|JP|35.96|140.32
Amursk|RU|50.24|136.88
Omīdīyeh|IR|30.76|49.70
Santurtzi|ES|43.33|-3.03
Vitina|XK|42.32|21.36
Chelles|FR|48.88|2.59
Jaisingpur|IN|16.78|74.55
Chenārān|IR|36.65|59.12
Cagnes-sur-Mer|FR|43.66|7.15
Gujō|JP|35.74|136.96
Agrínio|GR|38.62|21.41
Saint-Herblain|FR|47.22|-1.65
Berat|AL|40.71|19.95
Ţāmiyah|EG|29.48|30.96
Esplugues de Llobregat|ES|41.38|2.09
Chatrā|IN|24.21|84.87
Al Jubayhah|JO|32.01|35.90
Karlovac|HR|45.49|15.55
Pāchora|IN|20.67|75.35
Patancheru|IN|17.53|78.26
Wejherowo|PL|54.61|18.24
San Pedro Ayampuc|GT|14.78|-90.45
Singkil|ID|2.29|97.79
Panna|IN|24.72|80.19
Phalodi|IN|27.13|72.37
Yeola|IN|20.04|74.49
Naka|JP|36.05|140.17
Karkira|DZ|36.93|6.59
Choma|ZM|-16.81|26.99
Nakama|JP|33.82|130.71
Stepnogorsk|KZ|52.35|71.88
Njombe|TZ|-9.35|34.77
Sheikhpura|IN|25.14|85.84
São Domingos de Rana|PT|38.70|-9.34
Ventanas|EC|-1.44|-79.46
Tomé|CL|-36.62|-72.96
Suruç|TR|36.98|38.43
Gori|GE|41.98|44.12
Surin|TH|14.88|103.49
Albstadt|DE|48.22|9.03
El Hadjar|DZ|36.80|7.74
Gulāothi|IN|28.59|77.79
Garoua Boulaï|CM|5.88|14.55
Gotha|DE|50.95|10.70
Phetchaburi|TH|13.11|99.94
Figueira da Foz|PT|40.15|-8.86
Kurchatov|RU|51.66|35.65
Panauti|NP|27.58|85.52
Lecco|IT|45.86|9.40
Erdemli|TR|36.60|34.31
Mikkeli|FI|61.69|27.27
Seohāra|IN|29.21|78.59
Jauharabad|PK|32.29|72.28
Vagharshapat|AM|40.17|44.29
Douai|FR|50.37|3.08
Lucaya|BS|26.53|-78.67
Collegno|IT|45.08|7.57
Twante|MM|16.71|95.93
Melle|DE|52.20|8.34
Corato|IT|41.15|16.41
Zahirābād|IN|17.68|77.61
Chebarkul’|RU|54.97|60.36
Toyooka|JP|35.54|134.82
Sarakhs|IR|36.54|61.16
Middelburg|NL|51.50|3.61
Ciechanów|PL|52.88|20.62
Kārsiyāng|IN|26.88|88.28
Shepetivka|UA|50.19|27.06
Cuneo|IT|44.39|7.55
Barri de les Corts|ES|41.39|2.13
Emmeloord|NL|52.71|5.75
Manglaur|IN|29.79|77.88
Beni Saf|DZ|35.30|-1.38
Gangākher|IN|18.97|76.75
Nohar|IN|29.18|74.77
Bani Walid|LY|31.75|13.98
Alsdorf|DE|50.88|6.16
Nadym|RU|65.53|72.52
Chum Phae|TH|16.54|102.10
Staryy Malgobek|RU|43.54|44.60
Ganj Dundwāra|IN|27.73|78.94
Boca Chica|DO|18.45|-69.60
Barranca|PE|-10.75|-77.77
Böblingen|DE|48.68|9.01
Nānpāra|IN|27.86|81.50
Komoro|JP|36.32|138.43
Curup|ID|-3.47|102.52
Menzel Bourguiba|TN|37.15|9.79
Kibungo|RW|-2.16|30.54
Sadao|TH|6.64|100.42
Paderno Dugnano|IT|45.57|9.16
Batu Gajah|MY|4.47|101.04
Atarra|IN|25.29|80.57
Gronau|DE|52.21|7.02
Teghra|IN|25.49|85.94
Épinay-sur-Seine|FR|48.95|2.32
Rheda-Wiedenbrück|DE|51.85|8.30
Bhaisa|IN|19.11|77.96
Kilifi|KE|-3.63|39.85
Pechora|RU|65.15|57.22
Bitlis|TR|38.40|42.11
Penco|CL|-36.74|-73.00
Bat Khela|PK|34.62|71.97
Kohtla-Järve|EE|59.40|27.27
At Tāj|LY|24.20|23.29
Rivoli|IT|45.07|7.51
Paternò|IT|37.57|14.90
Dondaicha|IN|21.32|74.57
Zürich (Kreis 3)|CH|47.36|8.50
Dehlorān|IR|32.69|47.27
Damaturu|NG|11.75|11.96
Safonovo|RU|55.11|33.23
Gavà|ES|41.31|2.00
Montesilvano Marina|IT|42.51|14.15
Mahdia|TN|35.50|11.06
Vite|IN|17.27|74.54
Peddāpuram|IN|17.08|82.14
Tindouf|DZ|27.67|-8.15
Rasskazovo|RU|52.66|41.88
La Lima|HN|15.43|-87.92
Mazara del Vallo|IT|37.66|12.59
Neustadt am Rübenberge|DE|52.50|9.46
Kot Radha Kishan|PK|31.17|74.10
Kamen|DE|51.59|7.66
Vincennes|FR|48.85|2.44
Mahmudābād|IN|27.29|81.12
Kol’chugino|RU|56.30|39.38
Chivacoa|VE|10.16|-68.89
Kahna Nau|PK|31.37|74.37
Hikari|JP|33.95|131.95
Şafwá|SA|26.65|49.96
San Benedetto del Tronto|IT|42.96|13.88
Uozu|JP|36.80|137.40
Pakur|IN|24.64|87.84
Gbarnga|LR|7.00|-9.47
Jalapa|GT|14.63|-89.99
Cherthala|IN|9.68|76.34
Al Ḩāmūl|EG|31.31|31.15
Mashtūl as Sūq|EG|30.36|31.38
Casalnuovo di Napoli|IT|40.91|14.34
Mustafābād|PK|30.89|73.50
Coyhaique|CL|-45.58|-72.07
Cologno Monzese|IT|45.53|9.28
Higashine|JP|38.44|140.40
Wajir|KE|1.75|40.06
Nāyudupet|IN|13.91|79.89
Bauta|CU|22.98|-82.55
Hamada|JP|34.88|132.08
Martigues|FR|43.41|5.06
Hālol|IN|22.50|73.47
Leonberg|DE|48.80|9.02
Singen|DE|47.76|8.84
Zwijndrecht|NL|51.82|4.63
Vahdat|TJ|38.56|69.01
Kharar|IN|30.75|76.65
Volkhov|RU|59.93|32.34
Burhānuddin|BD|22.50|90.72
Chak Thirty-one -Eleven Left|PK|30.42|72.70
Obukhovo|RU|59.84|30.45
Puttalam|LK|8.04|79.83
Tamana|JP|32.95|130.57
Çumra|TR|37.57|32.77
Bhadrāchalam|IN|17.67|80.89
Sesto Fiorentino|IT|43.83|11.20
Coatepeque|GT|14.70|-91.86
Kafranbel|SY|35.61|36.56
Chaïdári|GR|38.01|23.67
Rāmpura|IN|30.26|75.24
Stade|DE|53.59|9.48
Komotiní|GR|41.12|25.41
Kālīganj|BD|23.41|89.14
Waalwijk|NL|51.68|5.07
Acre|IL|32.93|35.08
Vercelli|IT|45.32|8.42
Eilat|IL|29.56|34.95
Langenhorn|DE|53.67|10.02
Argungu|NG|12.74|4.53
Pozzuoli|IT|40.84|14.10
Sama|ES|43.30|-5.68
Ain Sukhna|EG|29.60|32.32
Dohār|BD|23.59|90.14
Misterbianco|IT|37.52|15.01
Numata|JP|36.63|139.05
Afif|SA|23.91|42.92
Mattanur|IN|11.93|75.57
Strumica|MK|41.44|22.64
Neyrīz|IR|29.20|54.33
Yefremov|RU|53.15|38.10
Mumias|KE|0.33|34.49
Voi|KE|-3.40|38.56
Santo Domingo|CU|22.59|-80.24
Shertallai|IN|9.69|76.34
San Giorgio a Cremano|IT|40.83|14.34
Sironj|IN|24.10|77.69
Daund|IN|18.47|74.58
Marseille 03|FR|43.30|5.38
Centar Župa|MK|41.48|20.56
Hennef|DE|50.78|7.28
Anzio|IT|41.45|12.62
Bünde|DE|52.20|8.59
Liberia|CR|10.64|-85.44
Parlākimidi|IN|18.78|84.09
Pujali|IN|22.47|88.15
Sololá|GT|14.77|-91.18
Ashta|IN|23.02|76.72
Santiago de Veraguas|PA|8.10|-80.98
Nandikotkūr|IN|15.86|78.27
Dédougou|BF|12.46|-3.46
Bourg-en-Bresse|FR|46.21|5.23
Youkaichi|JP|35.12|136.20
Kanevskaya|RU|46.08|38.96
’Aïn el Turk|DZ|35.74|-0.77
Khalīlābād|IN|26.77|83.07
Soccavo|IT|40.85|14.19
Nanao|JP|37.05|136.97
Chittaranjan|IN|23.86|86.90
Hashtpar|IR|37.80|48.91
Salcedo|DO|19.38|-70.42
Meiderich|DE|51.47|6.77
Chiquinquirá|CO|5.62|-73.82
Obita|JP|32.82|129.88
Huizen|NL|52.30|5.24
Pāthardih|IN|23.67|86.43
Vlissingen|NL|51.44|3.57
Iţsā|EG|29.24|30.79
Spassk-Dal’niy|RU|44.60|132.83
Wismar|DE|53.89|11.45
Maţāy|EG|28.42|30.78
Urla|TR|38.32|26.76
Dūngarpur|IN|23.84|73.71
Shebekino|RU|50.41|36.91
San Isidro|AR|-34.47|-58.53
Ridderkerk|NL|51.87|4.60
Chernyakhovsk|RU|54.63|21.82
Mandlā|IN|22.60|80.37
Beveren|BE|51.21|4.26
Antequera|ES|37.02|-4.56
Midelt|MA|32.69|-4.75
Boudouaou|DZ|36.73|3.41
Tôlanaro|MG|-25.03|46.98
Takikawa|JP|43.55|141.91
Leiria|PT|39.74|-8.81
Akçaabat|TR|41.02|39.57
Forbesganj|IN|26.30|87.27
Nocera Inferiore|IT|40.75|14.65
Iganga|UG|0.61|33.47
Soest|NL|52.17|5.29
Devinuwara|LK|5.93|80.59
Hokuto|JP|35.83|138.40
Myawadi|MM|16.69|98.51
Paşcani|RO|47.25|26.72
Tung Chung|HK|22.29|113.94
Zuwārah|LY|32.93|12.08
Koysinceq|IQ|36.08|44.63
Harpanahalli|IN|14.79|75.99
Roermond|NL|51.19|5.99
Itānagar|IN|27.09|93.61
Bobigny|FR|48.91|2.45
Montluçon|FR|46.34|2.60
Talagang|PK|32.93|72.42
Sykiés|GR|40.65|22.95
Gumlā|IN|23.04|84.54
Scandicci|IT|43.75|11.19
Dededo Village|GU|13.52|144.84
Ozar|IN|20.09|73.93
Afula|IL|32.61|35.29
Zyryanovsk|KZ|49.73|84.27
Candi Prambanan|ID|-7.75|110.49
Golpāyegān|IR|33.45|50.29
Vallenar|CL|-28.58|-70.76
Kimje|KR|35.80|126.89
Aliağa|TR|38.80|26.97
Jablonec nad Nisou|CZ|50.72|15.17
Zürich (Kreis 9)|CH|47.38|8.48
Taunsa|PK|30.70|70.65
Pasaje|EC|-3.33|-79.81
Muntilan|ID|-7.58|110.29
Angol|CL|-37.80|-72.72
Skhirate|MA|33.85|-7.03
Aubagne|FR|43.29|5.57
Bhīmunipatnam|IN|17.89|83.45
Jamundí|CO|3.26|-76.53
Dráma|GR|41.15|24.15
Tānda|IN|28.98|78.94
Valenciennes|FR|50.36|3.53
Wiener Neustadt|AT|47.80|16.23
Aksu|KZ|52.04|76.93
Ishigaki|JP|24.34|124.16
Danlí|HN|14.03|-86.58
Rumia|PL|54.57|18.39
Vomero|IT|40.84|14.23
Strezhevoy|RU|60.73|77.59
Berastagi|ID|3.19|98.51
Kapadvanj|IN|23.02|73.07
Herning|DK|56.14|8.98
Ṭikāpur|NP|28.53|81.12
Nettuno|IT|41.46|12.66
May Pen|JM|17.96|-77.25
Richard-Toll|SN|16.46|-15.70
Al ‘Azīzīyah|IQ|32.91|45.06
Chone|EC|-0.70|-80.09
Si Sa Ket|TH|15.11|104.33
Amberg|DE|49.44|11.86
Kanye|BW|-24.97|25.33
Bambanglipuro|ID|-7.95|110.28
Suresnes|FR|48.87|2.23
Alzira|ES|39.15|-0.43
Linden|GY|6.01|-58.31
Avtovo|RU|59.87|30.27
Ponte de Lima|PT|41.77|-8.58
Meudon|FR|48.81|2.23
Erkelenz|DE|51.08|6.32
Gbawe|GH|5.58|-0.31
Keşan|TR|40.86|26.63
Kirtipur|NP|27.68|85.28
Pradera|CO|3.42|-76.24
Homburg|DE|49.33|7.34
Marseille 05|FR|43.30|5.40
Berriane|DZ|32.83|3.77
Straubing|DE|48.88|12.57
Kamen’-na-Obi|RU|53.79|81.34
Mae Sot|TH|16.72|98.57
Akhtubinsk|RU|48.28|46.17
Mawlaik|MM|23.64|94.40
Drachten|NL|53.11|6.10
Oued Fodda|DZ|36.19|1.53
Nsawam|GH|5.81|-0.35
Cabaiguán|CU|22.08|-79.50
Halle Neustadt|DE|51.48|11.92
Zduńska Wola|PL|51.60|18.94
Frosinone|IT|41.64|13.34
Zvolen|SK|48.57|19.15
Thoubāl|IN|24.64|94.00
Mahalapye|BW|-23.10|26.81
Denia|ES|38.84|0.11
Véroia|GR|40.52|22.20
Koesan|KR|36.81|127.79
Beyşehir|TR|37.68|31.72
Morār|IN|26.23|78.22
Memāri|IN|23.18|88.10
Chieti|IT|42.35|14.16
Sieradz|PL|51.60|18.73
Alcamo|IT|37.98|12.96
Regla|CU|23.13|-82.33
Nellikkuppam|IN|11.78|79.67
Fayzabad|AF|37.12|70.58
Bayonne|FR|43.49|-1.47
Angul|IN|20.84|85.10
Karmi’el|IL|32.92|35.31
Kołobrzeg|PL|54.18|15.58
Bluefields|NI|12.01|-83.76
Istres|FR|43.51|4.99
Cuscatancingo|SV|13.73|-89.18
Fria|GN|10.37|-13.58
Kan’onjichō|JP|34.13|133.65
Medak|IN|18.05|78.26
Zouila|TN|35.50|11.06
Hājīganj|BD|23.25|90.86
Kālpi|IN|26.12|79.73
Krasnoye Selo|RU|59.74|30.09
Thionville|FR|49.36|6.16
Morón|VE|10.49|-68.20
Thatta|PK|24.75|67.92
Hodal|IN|27.89|77.37
Radès|TN|36.77|10.27
Onoda|JP|34.00|131.18
Ketanggungan|ID|-6.94|108.89
Roskilde|DK|55.64|12.08
Birecik|TR|37.03|37.98
Tsubame|JP|37.66|138.93
Moyobamba|PE|-6.03|-76.97
Villa Constitución|AR|-33.23|-60.33
Phumĭ Véal Srê|KH|10.98|104.78
Arsikere|IN|13.31|76.26
Mantes-la-Jolie|FR|48.99|1.72
Lagunillas|VE|10.13|-71.26
Karacabey|TR|40.21|28.36
Winneba|GH|5.35|-0.62
Compiègne|FR|49.42|2.83
Nichinan|JP|31.60|131.37
Kasoa|GH|5.53|-0.42
Pärnu|EE|58.39|24.50
Petroşani|RO|45.42|23.37
Nidadavole|IN|16.91|81.67
Ţūlkarm|PS|32.31|35.03
Boû Arfa|DZ|36.46|2.81
Brühl|DE|50.83|6.90
Krasnyy Sulin|RU|47.89|40.07
Al Badārī|EG|26.99|31.42
Mazatenango|GT|14.53|-91.50
Jhajjar|IN|28.61|76.66
Settimo Torinese|IT|45.14|7.77
Sarai Alamgir|PK|32.90|73.76
Şereflikoçhisar|TR|38.94|33.54
Ålesund|NO|62.47|6.15
Rejon placu Świętego Macieja|PL|51.12|17.04
Ust’-Labinsk|RU|45.21|39.69
Myski|RU|53.71|87.80
Baranoa|CO|10.79|-74.92
Usinsk|RU|65.99|57.53
Mieres|ES|43.25|-5.77
Varangaon|IN|21.02|75.91
Souq Larb’a al Gharb|MA|34.69|-6.00
Rembangan|ID|-6.70|111.34
Rtishchevo|RU|52.26|43.79
Alapayevsk|RU|57.85|61.70
Piendamo|CO|2.64|-76.53
Dreta de l'Eixample|ES|41.40|2.17
Nevers|FR|46.99|3.16
Kachkanar|RU|58.70|59.48
Usta Muhammad|PK|28.18|68.04
Sayansk|RU|54.11|102.16
Považská Bystrica|SK|49.12|18.42
Fellbach|DE|48.81|9.28
Lashkar Gāh|AF|31.59|64.37
Hāgere Hiywet|ET|8.98|37.85
Lehrte|DE|52.37|9.98
Nordhausen|DE|51.50|10.80
Adrar|DZ|27.87|-0.29
Nabire|ID|-3.36|135.50
San Germán|CU|20.60|-76.13
Jammalamadugu|IN|14.85|78.38
Lahr|DE|48.34|7.87
Salinas|EC|-2.21|-80.95
Jasdan|IN|22.04|71.21
Eisenach|DE|50.98|10.32
Nonsan|KR|36.20|127.08
Kendrāparha|IN|20.50|86.42
Chartres|FR|48.45|1.49
El Attaf|DZ|36.22|1.67
Hoeryŏng|KP|42.44|129.75
Tutayev|RU|57.89|39.54
Llefià|ES|41.44|2.22
Hagi|JP|34.40|131.42
Batouri|CM|4.43|14.37
Gobārdānga|IN|22.88|88.75
Paso de los Libres|AR|-29.71|-57.09
Yellandu|IN|17.59|80.32
Kamra|PK|33.75|73.51
Merta|IN|26.65|74.03
Gebog|ID|-6.74|110.84
Mislata|ES|39.48|-0.42
Murzuq|LY|25.92|13.92
Lambayeque|PE|-6.70|-79.91
Polavaram|IN|17.25|81.64
Basoko|CD|1.24|23.62
Colmenar Viejo|ES|40.66|-3.77
Jerada|MA|34.31|-2.16
Kanuru|IN|16.29|81.25
Ranchuelo|CU|22.37|-80.15
Jilib|SO|0.49|42.79
Pattani|TH|6.87|101.25
Kosonsoy|UZ|41.25|71.55
Mladá Boleslav|CZ|50.41|14.90
Hoyerswerda|DE|51.44|14.24
Freiberg|DE|50.91|13.34
Godda|IN|24.83|87.21
Kotputli|IN|27.70|76.20
Bulancak|TR|40.94|38.23
Pashkovskiy|RU|45.02|39.10
Pāndhurnā|IN|21.60|78.53
Sertolovo|RU|60.14|30.20
Picsi|PE|-6.72|-79.77
Siguiri|GN|11.42|-9.17
Gereshk|AF|31.82|64.57
Pirmasens|DE|49.20|7.61
Luleå|SE|65.58|22.15
Santa Lucía|AR|-31.54|-68.50
Bắc Ninh|VN|21.19|106.08
Farah|AF|32.37|62.12
Goslar|DE|51.90|10.43
Filderstadt|DE|48.66|9.22
Ḩajjah|YE|15.69|43.61
Sagae|JP|38.37|140.27
Phatthalung|TH|7.62|100.08
Torre Annunziata|IT|40.75|14.45
Hyvinge|FI|60.63|24.87
Villa Ángela|AR|-27.57|-60.72
Fundong|CM|6.25|10.27
Suhl|DE|50.61|10.69
Pinto|ES|40.24|-3.70
Kabale|UG|-1.25|29.99
Dīg|IN|27.47|77.33
Gonābād|IR|34.35|58.68
Hihyā|EG|30.67|31.59
Barajas de Madrid|ES|40.47|-3.58
Boadilla del Monte|ES|40.41|-3.88
Villa de Mayo|AR|-34.51|-58.68
Malgobek|RU|43.51|44.59
Mogoditshane|BW|-24.63|25.87
Otwock|PL|52.11|21.26
Kāndhla|IN|29.32|77.27
Kainan|JP|34.15|135.21
Marseille 06|FR|43.29|5.38
Le Cannet|FR|43.58|7.02
Vikārābād|IN|17.34|77.90
Figueres|ES|42.27|2.96
Weinheim|DE|49.55|8.67
Medgidia|RO|44.25|28.28
Rodgau|DE|50.03|8.89
Morshansk|RU|53.44|41.81
Sovetsk|RU|55.08|21.88
Dimitrovgrad|BG|42.05|25.60
General Pacheco|AR|-34.45|-58.64
Varkala|IN|8.73|76.72
Lugoj|RO|45.69|21.90
Saint Thomas Mount|IN|13.00|80.20
Sainthia|IN|23.95|87.68
Tumsar|IN|21.38|79.73
Bad Kreuznach|DE|49.84|7.87
Qalqīlyah|PS|32.19|34.97
Kélibia|TN|36.85|11.09
Munsan|KR|37.86|126.78
Adeje|ES|28.12|-16.73
Busia|UG|0.47|34.09
Lamphun|TH|18.58|99.01
Milas|TR|37.32|27.78
Hod HaSharon|IL|32.16|34.89
Mitsuke|JP|37.53|138.93
Ryūō|JP|35.65|138.50
Sonqor|IR|34.78|47.60
Nishifukuma|JP|33.77|130.47
Siguatepeque|HN|14.60|-87.83
Ambatondrazaka|MG|-17.83|48.42
Peranāmpattu|IN|12.93|78.72
Mariinsk|RU|56.21|87.75
Krasnoufimsk|RU|56.61|57.77
Kamaishi|JP|39.28|141.87
Dzhetygara|KZ|52.19|61.20
Macenta|GN|8.54|-9.47
Warin Chamrap|TH|15.19|104.86
Bakau|GM|13.48|-16.68
Heerenveen|NL|52.96|5.92
Lubao|CD|-5.39|25.75
Gijang|KR|35.24|129.21
Agnibilékrou|CI|7.13|-3.20
Dendermonde|BE|51.03|4.10
Kencong|ID|-8.28|113.37
Barhiya|IN|25.29|86.02
Monheim am Rhein|DE|51.09|6.89
Biella|IT|45.56|8.06
Kronstadt|RU|60.00|29.77
Pelabuhanratu|ID|-6.99|106.55
Gifhorn|DE|52.48|10.55
Kālimpong|IN|27.07|88.48
Sandıklı|TR|38.46|30.27
Rāmachandrapuram|IN|16.84|82.03
Ubari|LY|26.59|12.78
Yendi|GH|9.44|-0.01
Franceville|GA|-1.63|13.58
Repalle|IN|16.02|80.83
Olbia|IT|40.92|9.50
Kati|ML|12.74|-8.07
Sant Feliu de Llobregat|ES|41.38|2.05
Al Qanāyāt|EG|30.62|31.46
Al Musayyib|IQ|32.78|44.29
Novodvinsk|RU|64.42|40.81
Zavolzh’ye|RU|56.64|43.39
Selu|IN|19.46|76.44
Moroni|KM|-11.70|43.26
Siena|IT|43.32|11.33
Bhīnmāl|IN|25.00|72.27
Secondigliano|IT|40.90|14.27
Wattrelos|FR|50.70|3.22
Misawa|JP|40.69|141.39
Bangarapet|IN|12.99|78.18
Panji|ID|-7.73|114.10
Bruchsal|DE|49.12|8.60
Sivaganga|IN|9.85|78.48
Āstāneh-ye Ashrafīyeh|IR|37.26|49.94
Su-ngai Kolok|TH|6.03|101.97
Sharypovo|RU|55.54|89.20
Caluire-et-Cuire|FR|45.79|4.85
Seregno|IT|45.65|9.21
Katabu|ID|-4.93|122.52
Gumel|NG|12.63|9.39
San Antonio de los Baños|CU|22.89|-82.50
Rottenburg|DE|48.48|8.94
Gap|FR|44.56|6.08
Nakano|JP|36.75|138.37
Quwaysinā|EG|30.56|31.16
Wakema|MM|16.60|95.18
Tirupparangunram|IN|9.88|78.07
Shōranūr|IN|10.76|76.27
Fontem|CM|5.47|9.88
Fort Portal|UG|0.66|30.27
Basauri|ES|43.24|-2.89
Sandefjord|NO|59.13|10.22
Bhātpāra Abhaynagar|BD|23.01|89.44
Ventspils|LV|57.39|21.56
El Affroun|DZ|36.47|2.63
Koryazhma|RU|61.31|47.17
Bikramganj|IN|25.21|84.26
Cacocum|CU|20.74|-76.33
Mizunami|JP|35.37|137.25
Kurobe-shi|JP|36.90|137.45
Alt-Hohenschönhausen|DE|52.55|13.50
Tha Yang|TH|12.96|99.91
Komatsushimachō|JP|34.00|134.58
Mbanga|CM|4.50|9.57
Talence|FR|44.81|-0.59
Novozybkov|RU|52.54|31.93
Freising|DE|48.40|11.75
Staaken|DE|52.54|13.15
Tamamura|JP|36.30|139.12
Sojat|IN|25.92|73.67
Kasungu|MW|-13.03|33.48
Soran|KZ|49.79|72.84
Weiden|DE|49.68|12.16
Kelo|TD|9.31|15.81
‘Aïn el Hadjel|DZ|35.67|3.88
Famagusta|CY|35.12|33.94
Khurda|IN|20.18|85.62
Jaspur|IN|29.28|78.83
Thān|IN|22.57|71.20
Kaufbeuren|DE|47.88|10.62
Lomonosov|RU|59.91|29.77
Tomiya|JP|38.39|140.89
Abashiri|JP|44.02|144.27
Iwai|JP|36.05|139.90
Partizansk|RU|43.12|133.12
Tikrīt|IQ|34.62|43.68
‘Irbīn|SY|33.54|36.37
Lidingö|SE|59.37|18.13
Naju|KR|35.03|126.72
Oberursel|DE|50.21|8.58
Jintūr|IN|19.61|76.69
Nettetal|DE|51.32|6.28
Iwanuma|JP|38.10|140.86
Alès|FR|44.12|4.08
Khekra|IN|28.87|77.28
Bālāpur|IN|20.67|76.77
Baturaden|ID|-7.30|109.22
Dīnhāta|IN|26.14|89.46
Gambēla|ET|8.25|34.58
Kotabumi|ID|-4.83|104.88
Mercedes|UY|-33.25|-58.03
Aş Şuwayrah|IQ|32.93|44.78
Amagi|JP|33.42|130.65
Naini Tāl|IN|29.40|79.45
Gennevilliers|FR|48.93|2.30
Nadi|FJ|-17.80|177.42
Bucha|UA|50.54|30.21
Mansa|ZM|-11.20|28.89
Kyathampalle|IN|19.67|78.53
Myanaung|MM|18.29|95.32
Chilecito|AR|-29.16|-67.50
Lucena|ES|37.41|-4.49
Voznesensk|UA|47.56|31.33
Baardheere|SO|2.34|42.28
Konakovo|RU|56.70|36.77
Sikandra Rao|IN|27.69|78.38
Lālmohan|BD|22.34|90.74
Yaguajay|CU|22.33|-79.24
Santa Elena|EC|-2.23|-80.86
Lovech|BG|43.13|24.72
Gravina in Puglia|IT|40.82|16.42
Bilajari|AZ|40.44|49.81
Talghar|KZ|43.30|77.24
Palmaner|IN|13.20|78.75
Kenscoff|HT|18.45|-72.28
Mentekab|MY|3.49|102.35
Esperanza|DO|19.58|-70.98
Kapshagay|KZ|43.87|77.06
l'Antiga Esquerra de l'Eixample|ES|41.39|2.16
Jājpur|IN|20.85|86.34
Alatyr’|RU|54.84|46.58
Santyoku|KR|37.44|129.17
Thun|CH|46.75|7.62
Canning|IN|22.31|88.66
Khairābād|IN|27.53|80.75
Izberbash|RU|42.57|47.86
Rosa Zarate|EC|0.33|-79.47
Budapest VI. kerület|HU|47.50|19.07
Kaarst|DE|51.23|6.62
Fengxiang|CN|47.58|130.82
Sidi Bouzid|TN|35.04|9.48
Balad|IQ|34.01|44.15
Wunstorf|DE|52.42|9.44
Umarkot|PK|25.36|69.74
Kannad|IN|20.26|75.14
Smara|MA|26.74|-11.67
Athni|IN|16.73|75.06
Nové Zámky|SK|47.99|18.16
Zainsk|RU|55.32|52.07
Mampong|GH|7.06|-1.40
Arkalyk|KZ|50.25|66.92
Gutao|CN|37.20|112.18
Iten|KE|0.67|35.51
Varash|UA|51.35|25.85
Chepén|PE|-7.22|-79.42
Biaora|IN|23.92|76.91
Eberswalde|DE|52.83|13.82
Bautzen|DE|51.18|14.43
Hennaya|DZ|34.95|-1.37
Jhingergācha|BD|23.11|89.09
Borlänge|SE|60.49|15.44
Lemgo|DE|52.03|8.90
Kitob|UZ|39.12|66.89
Kikinda|RS|45.83|20.47
Madīnat Sittah Uktūbar|EG|29.82|31.05
Lindi|TZ|-10.00|39.72
Artigas|UY|-30.40|-56.47
Ban Phaeo|TH|13.59|100.11
Coburg|DE|50.26|10.96
Metlaoui|TN|34.32|8.40
Chioggia|IT|45.22|12.28
Tres Cantos|ES|40.60|-3.71
Kātol|IN|21.27|78.59
Besni|TR|37.69|37.86
Ārvi|IN|21.00|78.23
Yurimaguas|PE|-5.90|-76.12
Santa Rosa|EC|-3.45|-79.96
Lincoln|AR|-34.87|-61.53
Varaždin|HR|46.30|16.34
Lesozavodsk|RU|45.48|133.43
Bietigheim-Bissingen|DE|48.94|9.12
Bāghpat|IN|28.94|77.22
Rābigh|SA|22.80|39.03
Bar Bigha|IN|25.22|85.73
Toretsk|UA|48.40|37.85
Ascoli Piceno|IT|42.85|13.57
Limbdi|IN|22.57|71.81
Požarevac|RS|44.62|21.19
Dzhankoy|UA|45.71|34.39
Asahi|JP|35.72|140.65
Álimos|GR|37.91|23.72
Diwek|ID|-7.58|112.23
Faenza|IT|44.29|11.88
Bilāra|IN|26.18|73.71
Sundargarh|IN|22.12|84.03
Taketoyo|JP|34.85|136.92
Silkeborg|DK|56.17|9.55
Korenovsk|RU|45.47|39.45
Fatwa|IN|25.51|85.31
Irbit|RU|57.67|63.07
Mānvi|IN|15.99|77.05
Uryupinsk|RU|50.80|42.01
Hisai-motomachi|JP|34.67|136.47
Cotuí|DO|19.05|-70.15
Saint-Priest|FR|45.70|4.94
Tazoult-Lambese|DZ|35.48|6.26
San Joaquín|VE|10.26|-67.79
Rosny-sous-Bois|FR|48.87|2.50
Kyshtym|RU|55.71|60.55
Gay|RU|51.47|58.46
Mamou|GN|10.38|-12.09
Basirpur|PK|30.58|73.84
Landau in der Pfalz|DE|49.20|8.12
Sevilla|CO|4.26|-75.93
Shakhtinsk|KZ|49.71|72.59
Jambusar|IN|22.05|72.80
Huancavelica|PE|-12.78|-74.97
Devakottai|IN|9.95|78.82
Bang Bua Thong|TH|13.92|100.42
Wakkanai|JP|45.41|141.67
Câmpina|RO|45.13|25.73
Digras|IN|20.10|77.72
Manicaragua|CU|22.15|-79.98
Quíbor|VE|9.93|-69.62
Amancio|CU|20.82|-77.58
Warora|IN|20.23|79.00
Chiquimula|GT|14.80|-89.55
Auxerre|FR|47.80|3.57
Heinsberg|DE|51.06|6.10
San Vicente|SV|13.63|-88.80
Medemblik|NL|52.77|5.11
Pyt-Yakh|RU|60.75|72.86
Homnābād|IN|17.77|77.13
Guye|CN|39.73|118.44
Zaraza|VE|9.35|-65.32
Urus-Martan|RU|43.13|45.54
Lushnjë|AL|40.94|19.70
Sūsangerd|IR|31.56|48.19
Shāhīn Dezh|IR|36.68|46.57
Yuta|PS|31.45|35.09
Gādarwāra|IN|22.92|78.78
Lusambo|CD|-4.98|23.44
Shirone|JP|37.76|139.02
Salon-de-Provence|FR|43.64|5.09
Lyudinovo|RU|53.87|34.45
Tortuguitas|AR|-34.48|-58.75
Bugojno|BA|44.06|17.45
Myrhorod|UA|49.97|33.61
Pugachev|RU|52.01|48.80
Geidam|NG|12.89|11.93
Naze|JP|28.37|129.48
Faro|PT|37.02|-7.93
Kijang|ID|0.90|104.63
Chidawa|IN|28.24|75.64
Sants|ES|41.37|2.14
Dogbo|BJ|6.80|1.78
Mazeikiai|LT|56.32|22.33
Welisara|LK|7.03|79.90
Zelenokumsk|RU|44.41|43.88
Abū al Maţāmīr|EG|30.91|30.17
Miercurea-Ciuc|RO|46.35|25.80
Seevetal|DE|53.40|9.97
Draa el Mizan|DZ|36.54|3.83
Stenjevec|HR|45.81|15.88
Chāmpa|IN|22.04|82.64
Axum|ET|14.12|38.72
Naugachhia|IN|25.39|87.10
Lankwitz|DE|52.44|13.35
Konongo|GH|6.62|-1.22
Daudnagar|IN|25.03|84.40
Hoskote|IN|13.07|77.80
Mananara|MG|-16.17|49.77
Civitanova Marche|IT|43.30|13.72
Kasba Tadla|MA|32.60|-6.27
Sihorā|IN|23.49|80.10
Raḩīmah|SA|26.71|50.06
Naja' Ḥammādī|EG|26.05|32.24
Jaggayyapeta|IN|16.89|80.10
Żyrardów|PL|52.05|20.45
La Orotava|ES|28.39|-16.52
Korāput|IN|18.81|82.71
Dhupgāri|IN|26.59|89.01
Königswinter|DE|50.68|7.19
Timizart|DZ|36.80|4.27
Villarrica|PY|-25.75|-56.44
Tecuci|RO|45.85|27.43
Sehwan|PK|26.42|67.86
Plasencia|ES|40.03|-6.09
Mitsukaidō|JP|36.02|139.98
Dzerzhinskiy|RU|55.63|37.86
Sebdou|DZ|34.64|-1.33
Oświęcim|PL|50.03|19.21
Saint-Germain-en-Laye|FR|48.90|2.09
Shinjō|JP|38.76|140.30
Mehekar|IN|20.15|76.57
Mirzāpur|BD|24.10|90.10
Tōkamachi|JP|37.13|138.77
Memmingen|DE|47.98|10.19
Sesimbra|PT|38.44|-9.10
Völklingen|DE|49.25|6.86
Mityana|UG|0.42|32.02
Modica|IT|36.86|14.76
Capannori|IT|43.84|10.57
Cao Bằng|VN|22.67|106.26
Hilsa|IN|25.32|85.28
Jiguaní|CU|20.37|-76.43
Aprilia|IT|41.59|12.65
Tebesbest|DZ|33.12|6.08
Alcantarilla|ES|37.97|-1.22
G’ijduvon Shahri|UZ|40.10|64.68
Nong Khae|TH|14.34|100.87
Al Quşayr|SY|34.51|36.58
Bharthana|IN|26.75|79.22
Umm el Faḥm|IL|32.52|35.15
Birsk|RU|55.42|55.54
Bastia|FR|42.70|9.45
Gitega|BI|-3.43|29.92
Gjorče Petro|MK|42.01|21.35
Nof HaGalil|IL|32.71|35.32
San Fernando de Henares|ES|40.42|-3.53
Raisen|IN|23.33|77.78
Pocito|AR|-31.68|-68.58
Jalārpet|IN|12.57|78.57
Salwá|KW|29.30|48.08
Otofuke|JP|42.99|143.20
Beringen|BE|51.05|5.23
Marseille 01|FR|43.30|5.38
Świnoujście|PL|53.91|14.25
Poble Sec|ES|41.37|2.16
Lugulu|KE|0.39|34.30
Frolovo|RU|49.77|43.66
Borken|DE|51.84|6.86
Sakhipur|BD|24.32|90.17
Naushahra Virkan|PK|31.96|73.97
Yeonil|KR|36.00|129.35
Tumba|SE|59.20|17.83
Mozdok|RU|43.74|44.65
Turaif|SA|31.67|38.66
Burla|IN|21.51|83.87
Rudow|DE|52.42|13.49
Banyo|CM|6.75|11.82
El Bagre|CO|7.60|-74.81
Santander de Quilichao|CO|3.01|-76.48
Sinjai|ID|-5.12|120.25
Hrazdan|AM|40.50|44.77
Oranienburg|DE|52.76|13.24
Irpin|UA|50.52|30.25
Hondomachi-hondo|JP|32.46|130.17
Edremit|TR|39.60|27.02
Le Port|RE|-20.94|55.29
Lodi|IT|45.31|9.50
Kannabechō-yahiro|JP|34.56|133.42
Gönen|TR|40.10|27.65
Souma|DZ|36.52|2.91
Komono|JP|35.00|136.52
Sète|FR|43.40|3.69
Kansanshi|ZM|-12.10|26.43
Tiel|NL|51.89|5.43
Mairena del Aljarafe|ES|37.34|-6.06
Nioki|CD|-2.72|17.69
Yelizovo|RU|53.19|158.38
Atami|JP|35.09|139.05
Bolesławiec|PL|51.26|15.57
Pirot|RS|43.15|22.59
Khawr Fakkān|AE|25.33|56.34
Dahegām|IN|23.17|72.82
Podilsk|UA|47.75|29.53
Garhwa|IN|24.16|83.81
Næstved|DK|55.23|11.76
Anglet|FR|43.49|-1.52
Sighetu Marmaţiei|RO|47.93|23.89
Puteaux|FR|48.88|2.24
Sơn Tây|VN|21.14|105.51
Acacías|CO|3.99|-73.76
Fort Abbas|PK|29.19|72.86
Azazga|DZ|36.74|4.37
Carrizal|VE|10.35|-66.99
Dayr Mawās|EG|27.64|30.85
Lorica|CO|9.24|-75.81
Guimarães|PT|41.44|-8.30
Šilainiai|LT|54.93|23.89
Chakradharpur|IN|22.68|85.63
Pinneberg|DE|53.67|9.79
Teknāf|BD|20.86|92.30
Ojiya|JP|37.30|138.80
Manacor|ES|39.57|3.21
Corbeil-Essonnes|FR|48.61|2.49
Ambāh|IN|26.70|78.23
Gaurnadi|BD|22.97|90.22
Harderwijk|NL|52.34|5.62
Cascina|IT|43.68|10.55
Yabrūd|SY|33.97|36.66
Takahama|JP|34.92|136.98
Saurimo|AO|-9.66|20.39
Kālia|BD|23.04|89.63
Havelian|PK|34.05|73.16
Mukdahan|TH|16.55|104.72
Soavinandriana|MG|-19.17|46.73
Apsheronsk|RU|44.46|39.73
Kallakkurichchi|IN|11.74|78.96
Rantepao|ID|-2.97|119.90
Ghātampur|IN|26.15|80.17
Hayang|KR|35.91|128.82
Akivīdu|IN|16.58|81.38
Apia|WS|-13.83|-171.77
Tororo|UG|0.69|34.18
Écija|ES|37.54|-5.08
Reuleuet|ID|5.22|96.28
Ad Dilinjāt|EG|30.83|30.54
Pyu|MM|18.48|96.44
Yanagawa|JP|33.17|130.40
Alta Gracia|AR|-31.65|-64.43
Yambio|SS|4.57|28.39
Yei|SS|4.09|30.68
Kovvūr|IN|17.02|81.73
Dreieich|DE|50.02|8.70
Michalovce|SK|48.75|21.92
Uzgen|KG|40.77|73.30
Nowa Sól|PL|51.80|15.72
Desio|IT|45.62|9.20
Kayan|MM|16.91|96.56
Pirna|DE|50.96|13.94
Haugesund|NO|59.41|5.27
Aurich|DE|53.47|7.48
Homa Bay|KE|-0.53|34.46
Tarawa|KI|1.33|172.98
Mirny|RU|62.54|113.96
Bilecik|TR|40.14|29.98
Pereslavl’-Zalesskiy|RU|56.74|38.86
Solan|IN|30.91|77.11
Dien Bien Phu|VN|21.39|103.02
Kiffa|MR|16.62|-11.40
Hưng Yên|VN|20.65|106.05
Arawa|PG|-6.23|155.57
Rouached|DZ|36.46|6.04
Barmbek-Nord|DE|53.61|10.04
Saḩāb|JO|31.87|36.00
Marcianise|IT|41.03|14.30
Mangochi|MW|-14.48|35.26
Murtajāpur|IN|20.73|77.37
Ahmadpur|IN|18.71|76.94
Gursahāiganj|IN|27.12|79.73
Nürtingen|DE|48.63|9.34
Kirchheim unter Teck|DE|48.65|9.45
Bozoum|CF|6.32|16.38
Tosno|RU|59.54|30.88
Puerto Real|ES|36.53|-6.19
Juwana|ID|-6.71|111.15
Daoukro|CI|7.06|-3.96
Ban Na|TH|17.02|99.73
Rāvar|IR|31.27|56.81
Qā’en|IR|33.73|59.18
Vwawa|TZ|-9.11|32.93
Cifuentes|CU|22.65|-80.05
Sopot|PL|54.44|18.56
Héliopolis|DZ|36.50|7.44
Jarosław|PL|50.02|22.68
Periyakulam|IN|10.12|77.54
Māpuca|IN|15.59|73.81
Balzar|EC|-1.37|-79.90
Luga|RU|58.74|29.85
Inongo|CD|-1.93|18.29
Tāki|IN|22.59|88.93
Diamond Harbour|IN|22.19|88.18
Maştağa|AZ|40.53|50.01
Nyaungdon|MM|17.04|95.64
Saundatti|IN|15.77|75.12
Kashira|RU|54.84|38.17
Khairpur|PK|28.06|69.70
Nibong Tebal|MY|5.17|100.48
Altagracia de Orituco|VE|9.86|-66.38
Świdnik|PL|51.22|22.70
Blanes|ES|41.67|2.79
Korkino|RU|54.89|61.40
Sidi Bennour|MA|32.65|-8.43
Vaijāpur|IN|19.93|74.73
Laatzen|DE|52.32|9.80
Villa Altagracia|DO|18.67|-70.17
Raub|MY|3.79|101.86
San Pedro Sacatepéquez|GT|14.97|-91.76
Ţubarjal|SA|30.50|38.22
Ghātsīla|IN|22.59|86.48
Tatsunochō-tominaga|JP|34.86|134.55
Az Zarqā|EG|31.21|31.64
Ballerup|DK|55.73|12.36
Balykchy|KG|42.46|76.19
Charlottenlund|DK|55.75|12.57
Geita|TZ|-2.87|32.23
Güiria|VE|10.58|-62.30
Hà Tiên|VN|10.38|104.49
Hāsimāra|IN|26.75|89.35
Imzouren|MA|35.15|-3.85
Istok|XK|42.78|20.49
Kirovs’k|UA|48.64|38.64
Langepas|RU|61.25|75.21
Lisakovsk|KZ|52.55|62.50
Nicastro|IT|38.97|16.31
Nowshahr|IR|36.65|51.50
Pekan Bahapal|ID|3.11|99.17
Salamá|GT|15.10|-90.32
Sathupalli|IN|17.25|80.87
Yagry|RU|64.59|39.81
Granadilla de Abona|ES|28.12|-16.58
Djemmal|TN|35.62|10.76
Pūranpur|IN|28.51|80.15
Hāflong|IN|25.16|93.02
Chrzanów|PL|50.14|19.40
Rameswaram|IN|9.29|79.31
Kolomyagi|RU|60.02|30.28
Segovia|CO|7.08|-74.70
Bānsi|IN|27.18|82.93
Chetouane|DZ|34.92|-1.30
Kampong Pangkal Kalong|MY|5.92|102.22
Kameyama|JP|34.85|136.45
Thiruthani|IN|13.18|79.62
Mandideep|IN|23.08|77.53
Mahanoro|MG|-19.90|48.80
Uray|RU|60.13|64.79
Bīlāspur|IN|28.89|79.27
Thakurdwara|IN|29.19|78.86
Garges-lès-Gonesse|FR|48.97|2.40
Vic|ES|41.93|2.25
Sŭngho 1-tong|KP|38.99|125.98
Rajapolah|ID|-7.22|108.19
Roanne|FR|46.04|4.07
Hückelhoven|DE|51.06|6.23
Corozal|CO|9.32|-75.29
’Aïn el Melh|DZ|34.84|4.16
Ksar Hellal|TN|35.65|10.89
Tiberias|IL|32.79|35.53
Chu|KZ|43.60|73.76
Dinga|PK|32.64|73.72
Umi|JP|33.57|130.51
Farrukhnagar|IN|17.08|78.20
Políchni|GR|40.67|22.95
Kristianstad|SE|56.03|14.15
Fabijoniškės|LT|54.73|25.24
Huaquillas|EC|-3.48|-80.23
Ladhewala Waraich|PK|32.16|74.12
Kobayashi|JP|31.98|130.98
Bhavāni|IN|11.45|77.68
El Hadjira|DZ|32.61|5.51
Knurów|PL|50.22|18.65
Dachau|DE|48.26|11.43
Martil|MA|35.62|-5.28
Daman|IN|20.41|72.83
Rozzano|IT|45.38|9.16
Halberstadt|DE|51.90|11.06
Mibu|JP|36.42|139.80
Svetlograd|RU|45.34|42.85
Campobasso|IT|41.56|14.67
Silistra|BG|44.12|27.26
Paraíso|CR|9.84|-83.87
Vasylkiv|UA|50.19|30.31
Savigny-sur-Orge|FR|48.68|2.35
Schorndorf|DE|48.81|9.53
Morohongō|JP|35.94|139.30
Dhone|IN|15.40|77.87
Sanok|PL|49.56|22.21
Maarssen|NL|52.14|5.04
Turnhout|BE|51.32|4.94
Nāndūra Buzurg|IN|20.83|76.46
Salgótarján|HU|48.10|19.80
Hoima|UG|1.43|31.35
Bang Lamung|TH|13.05|100.93
Mangalia|RO|43.80|28.58
Afşin|TR|38.25|36.91
Zacatecoluca|SV|13.50|-88.87
Bera|BD|24.08|89.63
Lumut|MY|4.23|100.63
Cimin|TR|39.71|39.70
Murshidābād|IN|24.18|88.27
Neumarkt in der Oberpfalz|DE|49.28|11.46
Mettmann|DE|51.25|6.98
Sumoto|JP|34.34|134.89
Vyatskiye Polyany|RU|56.23|51.07
Soria|ES|41.76|-2.47
Löhne|DE|52.19|8.69
Livry-Gargan|FR|48.92|2.54
Épinal|FR|48.18|6.45
Nādāpuram|IN|11.68|75.65
Karasu Mahallesi|TR|41.07|30.79
Tual|ID|-5.63|132.75
Kamp-Lintfort|DE|51.50|6.55
Britz|DE|52.44|13.43
Dilbeek|BE|50.85|4.26
Abadan|TM|38.05|58.20
Shiroishi|JP|38.00|140.62
Tavda|RU|58.04|65.27
Hamanoichi|JP|31.72|130.73
Ağdam|AZ|39.99|46.93
Brak|LY|27.55|14.27
Parāsia|IN|22.19|78.76
Bensheim|DE|49.68|8.62
Asamankese|GH|5.86|-0.66
Yuzhnoukrains'k|UA|47.82|31.18
Nāthdwāra|IN|24.94|73.82
Mehendiganj|BD|22.82|90.53
Ermesinde|PT|41.22|-8.55
Yesan|KR|36.68|126.84
Chojnice|PL|53.70|17.56
Wiradesa|ID|-6.89|109.62
Qiryat Moẕqin|IL|32.84|35.08
Bor|RS|44.07|22.10
Antigua Guatemala|GT|14.56|-90.73
Changyŏn|KP|38.25|125.10
Lloret de Mar|ES|41.70|2.85
San Martín|SV|13.78|-88.92
Guáimaro|CU|21.05|-77.35
Saint-Ouen|FR|48.91|2.33
Rovigo|IT|45.07|11.79
Chhāgalnāiya|BD|23.02|91.51
Kuala Kangsar|MY|4.77|100.93
Roi Et|TH|16.06|103.65
Sampsonievskiy|RU|59.98|30.34
Bodrum|TR|37.04|27.43
Jisr ash Shughūr|SY|35.81|36.32
Cegléd|HU|47.17|19.80
El Abiodh Sidi Cheikh|DZ|32.89|0.55
Tengréla|CI|10.48|-6.41
Qiryat Yam|IL|32.85|35.07
Wichian Buri|TH|15.66|101.11
Mehdia daira de meghila|DZ|35.43|1.76
Soanierana Ivongo|MG|-16.92|49.58
Miranda de Ebro|ES|42.69|-2.95
Mantova|IT|45.16|10.80
Miyoshi|JP|34.80|132.85
Rezé|FR|47.18|-1.55
Giddarbāha|IN|30.20|74.67
Vyazniki|RU|56.24|42.16
Uto|JP|32.68|130.67
Kaya|BF|13.09|-1.08
Le Lamentin|MQ|14.61|-61.00
Akalkot|IN|17.53|76.21
Ōkawa|JP|33.21|130.38
Chhātak|BD|25.04|91.67
Rosh Ha‘Ayin|IL|32.10|34.96
Aroor|IN|9.87|76.30
Chinnamanūr|IN|9.84|77.38
Hasaki|JP|35.73|140.83
Tacarigua|VE|10.09|-67.92
Saña|PE|-6.92|-79.58
Yuzhnoural’sk|RU|54.44|61.25
Spišská Nová Ves|SK|48.94|20.56
Yokote|JP|39.32|140.55
Khalabat|PK|34.06|72.89
Yalvaç|TR|38.30|31.18
Caibarién|CU|22.52|-79.47
Ghosī|IN|26.11|83.54
Muravlenko|RU|63.79|74.52
Nguruka|TZ|-5.11|31.04
Siegburg|DE|50.80|7.21
Guiglo|CI|6.54|-7.49
Gallus|DE|50.10|8.63
Amudālavalasa|IN|18.41|83.90
Mawlamyinegyunn|MM|16.38|95.26
Andújar|ES|38.04|-4.05
Pehowa|IN|29.98|76.58
Sremska Mitrovica|RS|44.98|19.61
Nūrpur|IN|29.15|78.41
Vichuga|RU|57.21|41.93
Rieti|IT|42.40|12.86
Bāniyās|SY|35.18|35.95
Āstārā|IR|38.43|48.87
Aland|IN|17.56|76.57
Montigny-le-Bretonneux|FR|48.77|2.03
Scampia|IT|40.90|14.24
Tulsīpur|NP|28.13|82.30
Venray|NL|51.52|5.97
Talata Mafara|NG|12.57|6.06
Nārāyanpet|IN|16.75|77.50
Freital|DE|51.00|13.65
Al Manqaf|KW|29.10|48.13
Izobil’nyy|RU|45.37|41.71
Toumodi|CI|6.56|-5.02
Fano|IT|43.84|13.02
Xam Nua|LA|20.42|104.05
Minakuchichō-matoba|JP|34.97|136.17
Brčko|BA|44.87|18.81
Tambopata|PE|-12.67|-69.36
Noisy-le-Sec|FR|48.89|2.46
Melun|FR|48.55|2.65
Paravūr Tekkumbhāgam|IN|8.79|76.67
Ettlingen|DE|48.94|8.41
Bānka|IN|24.88|86.92
Letpandan|MM|17.79|95.75
Santo António dos Olivais|PT|40.22|-8.41
Pomigliano d'Arco|IT|40.91|14.38
Igualada|ES|41.58|1.62
Tønsberg|NO|59.27|10.41
Bagneux|FR|48.80|2.31
Majenang|ID|-7.30|108.76
Ilopango|SV|13.70|-89.11
Boundiali|CI|9.52|-6.49
Aksay|RU|47.26|39.87
New Bādāh|PK|27.34|68.03
Tshela|CD|-5.00|12.95
Česká Lípa|CZ|50.69|14.54
Ōzu|JP|33.50|132.55
Balcarce|AR|-37.85|-58.26
Mikołów|PL|50.17|18.90
Rāmhormoz|IR|31.28|49.60
Ōmagari|JP|39.45|140.48
Kavadarci|MK|41.43|22.01
Třebíč|CZ|49.21|15.88
Żary|PL|51.64|15.14
Buaran|ID|-7.05|109.55
Bukama|CD|-9.20|25.85
Beypazarı|TR|40.17|31.92
Massy|FR|48.73|2.28
Errenteria|ES|43.31|-1.90
Voerde|DE|51.60|6.69
Hoogeveen|NL|52.72|6.48
Aweil|SS|8.76|27.39
Gummi|NG|12.14|5.12
Simdega|IN|22.62|84.50
Nizhneudinsk|RU|54.91|99.03
Haguenau|FR|48.82|7.79
Yorii|JP|36.12|139.19
El Idrissia|DZ|34.45|2.53
Kondapalle|IN|16.62|80.54
Leningradskaya|RU|46.32|39.39
Montrouge|FR|48.82|2.31
Warendorf|DE|51.95|7.99
Nālchiti|BD|22.64|90.27
Wichit|TH|7.89|98.39
Ness Ziona|IL|31.93|34.80
Sankt Ingbert|DE|49.28|7.12
Cumanayagua|CU|22.15|-80.20
Imperia|IT|43.89|8.04
Barendrecht|NL|51.86|4.53
Rincón de la Victoria|ES|36.72|-4.28
Javānrūd|IR|34.80|46.52
Malbork|PL|54.04|19.03
Tsubata|JP|36.67|136.74
Klebang Besar|MY|2.22|102.20
Sangariā|IN|29.80|74.47
Retiro|AR|-34.58|-58.38
Marcq-en-Barœul|FR|50.67|3.08
Jhā-Jhā|IN|24.77|86.38
Kuroishi|JP|40.65|140.58
Jalesar|IN|27.47|78.30
Sirohi|IN|24.89|72.85
Krian|ID|-7.41|112.58
Bougaa|DZ|36.33|5.09
Vitrolles|FR|43.46|5.25
Bhālki|IN|18.04|77.21
Draguignan|FR|43.54|6.46
Gogrial|SS|8.53|28.10
Altenburg|DE|50.99|12.44
Cové|BJ|7.22|2.34
Schwabach|DE|49.33|11.02
Paliā Kalān|IN|28.43|80.58
Phrae|TH|18.15|100.14
Millerovo|RU|48.92|40.40
Râmnicu Sărat|RO|45.38|27.05
Sant Antoni|ES|41.38|2.16
Westend|DE|52.52|13.28
Szczecinek|PL|53.71|16.70
Tallbīsah|SY|34.84|36.73
Tank|PK|32.22|70.38
Portimão|PT|37.14|-8.54
Ózd|HU|48.22|20.30
Buckow|DE|52.43|13.46
Ingeniero Pablo Nogués|AR|-34.48|-58.71
Alderetes|AR|-26.82|-65.13
Ruyigi|BI|-3.48|30.25
Tālcher|IN|20.95|85.23
Chaklāsi|IN|22.65|72.94
Burjassot|ES|39.51|-0.41
Kandalaksha|RU|67.16|32.41
Wonopringgo|ID|-6.98|109.62
Vilafranca del Penedès|ES|41.35|1.70
Dalnegorsk|RU|44.56|135.62
Třinec|CZ|49.68|18.67
Kalmar|SE|56.66|16.36
Waliso|ET|8.53|37.97
El Cerrito|CO|3.69|-76.31
Lawas|MY|4.86|115.41
Furmanov|RU|57.25|41.11
Kunnamangalam|IN|11.30|75.88
Naivasha|KE|-0.71|36.43
el Camp de l'Arpa del Clot|ES|41.41|2.18
Chiaia|IT|40.83|14.23
Kot Mumin|PK|32.19|73.03
Rājgīr|IN|25.03|85.42
Rēzekne|LV|56.51|27.34
Nijkerk|NL|52.22|5.49
Kumhāri|IN|21.27|81.52
Saarlouis|DE|49.31|6.75
Steyr|AT|48.04|14.42
Maintal|DE|50.15|8.83
Oqtosh|UZ|39.92|65.93
Sinjār|IQ|36.32|41.88
Pathanāmthitta|IN|9.27|76.78
Razgrad|BG|43.53|26.52
Tandlianwala|PK|31.03|73.13
Sochaczew|PL|52.23|20.24
Lens|FR|50.43|2.83
Brzeg|PL|50.86|17.47
Volodymyr-Volynskyi|UA|50.85|24.32
Condado|CU|21.88|-79.84
San Vicente|AR|-26.62|-54.13
Colón|VE|8.03|-72.26
Bassano del Grappa|IT|45.77|11.73
Nandigāma|IN|16.77|80.29
Chak Azam Sahu|PK|30.75|73.03
Aş Şaff|EG|29.56|31.28
Lyantor|RU|61.62|72.16
Al Bīrah|PS|31.91|35.22
Buxtehude|DE|53.47|9.69
Mahē|IN|11.70|75.53
Tahara|JP|34.67|137.27
Vyāra|IN|21.11|73.39
Ahaus|DE|52.08|7.01
Bherāmāra|BD|24.02|88.99
Järvenpää|FI|60.47|25.09
Gagny|FR|48.88|2.53
Malavalli|IN|12.39|77.06
Khambhāliya|IN|22.21|69.65
Shimabara|JP|32.78|130.37
Trujillo|VE|9.37|-70.44
Mühlhausen|DE|51.21|10.45
Bol’shoy Kamen’|RU|43.11|132.35
Rengo|CL|-34.41|-70.86
Newala Kisimani|TZ|-10.95|39.28
Saronno|IT|45.63|9.04
Kamiiso|JP|41.82|140.64
Tomelloso|ES|39.16|-3.02
Madīnat ‘Īsá|BH|26.17|50.55
Burhaniye|TR|39.50|26.97
Carnot|CF|4.94|15.88
Sūlūru|IN|13.70|80.02
Thanatpin|MM|17.29|96.58
Pangkalanbuun|ID|-2.68|111.63
Lakota|CI|5.85|-5.68
Dej|RO|47.15|23.87
Bhawāniganj|IN|24.42|75.84
Minas|UY|-34.38|-55.24
Salekhard|RU|66.53|66.60
Saint-Chamond|FR|45.48|4.51
Marino|IT|41.77|12.66
Chetwayi|IN|10.53|76.05
Vetapālem|IN|15.79|80.31
Hitoyoshi|JP|32.22|130.75
Schwedt (Oder)|DE|53.06|14.28
Kalutara|LK|6.58|79.96
Shahbazpur|IN|26.31|87.29
Voorburg|NL|52.07|4.36
Zouerate|MR|22.74|-12.47
Dhī as Sufāl|YE|13.83|44.11
Phultala|BD|22.72|89.51
‘Izbat al Burj|EG|31.51|31.84
Khirdalan|AZ|40.45|49.76
Mahbūbābād|IN|17.60|80.00
Kapiri Mposhi|ZM|-13.97|28.67
Neustadt/Süd|DE|50.93|6.95
Constitución|CL|-35.33|-72.41
Maihar|IN|24.27|80.76
Geiro|TZ|-6.15|36.87
Karatau|KZ|43.18|70.47
Dibai|IN|28.21|78.26
Heist-op-den-Berg|BE|51.08|4.73
Sint-Truiden|BE|50.82|5.19
Robertsganj|IN|24.69|83.07
Jasło|PL|49.75|21.47
Kekri|IN|25.97|75.15
Tarikere|IN|13.71|75.81
Maudaha|IN|25.68|80.11
Bron|FR|45.74|4.91
Caraballeda|VE|10.61|-66.85
Porsa|IN|26.67|78.37
Al Bayda|YE|13.99|45.57
Savanūr|IN|14.97|75.34
Beckum|DE|51.76|8.04
Avezzano|IT|42.03|13.43
Baniachang|BD|24.52|91.36
Dori|BF|14.04|-0.03
Haltern am See|DE|51.74|7.18
Uchaly|RU|54.36|59.44
Loralai|PK|30.37|68.60
Otan Ayegbaju|NG|7.95|4.79
Pratāpgarh|IN|24.03|74.78
Targovishte|BG|43.25|26.57
Tayshet|RU|55.93|98.00
Hofheim am Taunus|DE|50.09|8.45
Sansanné-Mango|TG|10.36|0.47
Olkusz|PL|50.28|19.57
Bilāsipāra|IN|26.23|90.23
Saint-Raphaël|HT|19.44|-72.20
Isfara|TJ|40.13|70.63
Monopoli|IT|40.95|17.30
Ontinyent|ES|38.82|-0.61
Uglich|RU|57.53|38.33
Vakfıkebir|TR|41.05|39.28
Qaşr-e Qand|IR|26.25|60.75
Stendal|DE|52.61|11.86
Kampung Ayer Keroh|MY|2.27|102.28
Juanjuí|PE|-7.18|-76.73
Majene|ID|-3.54|118.97
Baja|HU|46.18|18.95
Narón|ES|43.50|-8.19
Yolöten|TM|37.30|62.36
Bijeljina|BA|44.76|19.21
Dubno|UA|50.42|25.73
Martina Franca|IT|40.70|17.34
Quarto|IT|40.88|14.14
Channarāyapatna|IN|12.91|76.39
Ellenabad|IN|29.45|74.66
Mae Chan|TH|20.15|99.85
Manjo|CM|4.84|9.82
Tenkodogo|BF|11.78|-0.37
Sitrah|BH|26.15|50.62
Aboisso|CI|5.47|-3.21
Pāthri|IN|19.26|76.43
Kawanoechō|JP|34.02|133.58
Bhādra|IN|29.10|75.17
Wilhelmstadt|DE|52.52|13.18
Kulebaki|RU|55.41|42.53
Bantvāl|IN|12.89|75.03
Ayabe|JP|35.30|135.25
Kwidzyn|PL|53.72|18.93
Yasynuvata|UA|48.13|37.86
Beverwijk|NL|52.48|4.66
Vilagarcía de Arousa|ES|42.60|-8.76
Levice|SK|48.22|18.61
Lokeren|BE|51.10|3.99
Faratsiho|MG|-19.40|46.95
Los Realejos|ES|28.38|-16.58
Kotamangalam|IN|10.06|76.63
Puerto Maldonado|PE|-12.59|-69.19
Kidatu|TZ|-7.70|36.96
Réo|BF|12.32|-2.47
Sungurlu|TR|40.17|34.37
Jekulo|ID|-6.81|110.93
Celje|SI|46.23|15.26
Baksan|RU|43.69|43.54
Imsil|KR|35.61|127.28
Tāybād|IR|34.74|60.78
Braine-l'Alleud|BE|50.68|4.37
Jincheng|TW|24.43|118.32
Muang Phônsavan|LA|19.45|103.19
Hemer|DE|51.39|7.77
Tonekābon|IR|36.82|50.87
Payandé|CO|4.30|-75.10
Yeoju|KR|37.30|127.63
Vaulx-en-Velin|FR|45.79|4.93
Leh|IN|34.17|77.58
Falkensee|DE|52.56|13.09
Joué-lès-Tours|FR|47.35|0.67
Ogoja|NG|6.66|8.80
Bairāgnia|IN|26.74|85.27
Dorcheh Pīāz|IR|32.62|51.56
Al Wāsiţah|EG|29.34|31.21
Draa Ben Khedda|DZ|36.73|3.96
Ogawa|JP|36.05|139.27
Arrah|CI|6.67|-3.97
Bartın|TR|41.64|32.34
Bāngarmau|IN|26.89|80.21
Bindura|ZW|-17.30|31.33
Rezh|RU|57.37|61.40
Buchholz in der Nordheide|DE|53.33|9.87
Jalalpur Pirwala|PK|29.51|71.22
Bayt Ḩānūn|PS|31.54|34.54
Novovoronezh|RU|51.31|39.22
Struga|MK|41.18|20.68
Barda|AZ|40.38|47.13
Gosen|JP|37.73|139.17
Paithan|IN|19.48|75.39
Lissone|IT|45.61|9.24
Kasulu|TZ|-4.58|30.10
Ḩarastā|SY|33.56|36.37
Tynda|RU|55.16|124.72
Protvino|RU|54.87|37.22
Ataq|YE|14.54|46.83
Bonoua|CI|5.27|-3.60
Dar el Beïda|DZ|36.71|3.21
Pabbi|PK|34.01|71.79
Barauli|IN|26.38|84.59
Planeta Rica|CO|8.41|-75.59
Alfortville|FR|48.81|2.42
La Courneuve|FR|48.93|2.40
Cantù|IT|45.74|9.13
Sumusţā as Sulţānī|EG|28.92|30.85
Sestroretsk|RU|60.10|29.96
Sadāseopet|IN|17.62|77.95
Aïn el Bya|DZ|35.80|-0.30
Monterotondo|IT|42.05|12.62
Shādegān|IR|30.65|48.66
Vettūr|IN|8.72|76.73
Chak Jhumra|PK|31.57|73.18
Châtellerault|FR|46.82|0.55
Köniz|CH|46.92|7.41
Bardsīr|IR|29.92|56.57
Kalinkavichy|BY|52.13|29.33
Mangai|CD|-4.02|19.53
Xaçmaz|AZ|41.46|48.81
Riesa|DE|51.31|13.29
Nosy Varika|MG|-20.58|48.53
Tomobe|JP|36.35|140.30
Azemmour|MA|33.29|-8.34
Kitakata|JP|37.65|139.87
Malanville|BJ|11.87|3.38
Sam Phran|TH|13.73|100.22
Vanløse|DK|55.68|12.49
Villepinte|FR|48.96|2.53
Dilling|SD|12.05|29.65
Šibenik|HR|43.73|15.89
Renala Khurd|PK|30.88|73.60
Kanekomachi|JP|36.41|139.00
Ripollet|ES|41.50|2.16
Patti|IN|31.28|74.86
Melong|CM|5.12|9.96
Risalpur Cantonment|PK|34.06|71.99
Würselen|DE|50.82|6.13
Nurmijärvi|FI|60.46|24.81
Bahía de Caráquez|EC|-0.60|-80.42
Garhmuktesar|IN|28.79|78.10
Brasschaat|BE|51.29|4.49
Kabare|CD|-2.50|28.79
Kampene|CD|-3.60|26.67
Revelganj|IN|25.79|84.64
Mińsk Mazowiecki|PL|52.18|21.57
Parola|IN|20.88|75.12
Bentota|LK|6.43|80.00
Centar|HR|45.81|15.98
Falun|SE|60.60|15.63
Rostokino|RU|55.83|37.67
Sukhothai|TH|17.01|99.82
Tursunzoda|TJ|38.51|68.23
Parque Lefevre|PA|9.02|-79.48
Nedroma|DZ|35.01|-1.75
Imam Qasim|IQ|32.30|44.68
Beşikdüzü|TR|41.05|39.23
Cesano Maderno|IT|45.63|9.15
Benfica|PT|38.75|-9.20
Jesi|IT|43.52|13.24
Paungde|MM|18.49|95.51
Mochudi|BW|-24.42|26.15
Oleśnica|PL|51.21|17.39
Vilvoorde|BE|50.93|4.43
Nishiwaki|JP|34.98|134.97
Fredericia|DK|55.57|9.75
Melito di Napoli|IT|40.92|14.23
Goes|NL|51.50|3.89
Manapparai|IN|10.61|78.43
Sassuolo|IT|44.54|10.78
Hanawa|JP|40.18|140.79
Serik|TR|36.92|31.10
Vavatenina|MG|-17.47|49.20
Smarhon’|BY|54.48|26.40
Sciacca|IT|37.51|13.08
Yanam|IN|16.73|82.21
Talas|TR|38.69|35.55
Rāhuri|IN|19.39|74.65
Kranj|SI|46.24|14.36
Rāwatbhāta|IN|24.93|75.59
Hojāi|IN|26.00|92.86
Akbarpur|IN|26.43|82.53
Ninh Bình|VN|20.26|105.98
Skövde|SE|58.39|13.85
Debila|DZ|33.52|6.95
Germering|DE|48.13|11.38
Ronda|ES|36.74|-5.17
La Chaux-de-Fonds|CH|47.10|6.83
Los Palacios y Villafranca|ES|37.16|-5.92
Kakhovka|UA|46.81|33.49
Wermelskirchen|DE|51.14|7.22
Morondava|MG|-20.29|44.32
Tinghir|MA|31.51|-5.53
Pilibangan|IN|29.45|74.10
Vuyyūru|IN|16.36|80.84
Kawm Ḩamādah|EG|30.76|30.70
Joal-Fadiout|SN|14.17|-16.83
Katsina-Ala|NG|7.17|9.28
Kampung Baharu Nilai|MY|2.80|101.80
Mahrīz|IR|31.58|54.44
Eqbālīyeh|IR|35.30|51.54
Boryslav|UA|49.29|23.43
Kambove|CD|-10.87|26.60
Barwāla|IN|29.37|75.91
Anekal|IN|12.71|77.70
Leinfelden-Echterdingen|DE|48.69|9.17
Sunan|KP|39.20|125.69
Hørsholm|DK|55.88|12.50
Retalhuleu|GT|14.54|-91.68
Bogorodsk|RU|56.11|43.51
Serdobsk|RU|52.46|44.22
Simpang|ID|-1.26|104.10
Barra|IT|40.84|14.32
Arris|DZ|35.26|6.35
Kampli|IN|15.41|76.60
Al Bājūr|EG|30.43|31.04
Coesfeld|DE|51.94|7.17
Kantharalak|TH|14.64|104.65
Phulbāni|IN|20.48|84.23
Attingal|IN|8.70|76.82
Houndé|BF|11.50|-3.52
Kanie|JP|35.13|136.80
Wołomin|PL|52.34|21.24
Castelli|AR|-25.95|-60.62
La Ceja|CO|6.03|-75.43
Tunduma|TZ|-9.30|32.77
Salyan|AZ|39.60|48.98
Qiryat Bialik|IL|32.83|35.09
Rauma|FI|61.13|21.51
San Marcos|CO|8.66|-75.13
Temryuk|RU|45.27|37.39
Schwäbisch Hall|DE|49.11|9.74
Licata|IT|37.10|13.94
Upplands Väsby|SE|59.52|17.91
Odorheiu Secuiesc|RO|46.30|25.30
San José de Mayo|UY|-34.34|-56.71
Cheyyar|IN|12.66|79.54
Pereiaslav-Khmelnytskyi|UA|50.07|31.45
Chuhuyiv|UA|49.84|36.69
Herstal|BE|50.66|5.62
Lào Cai|VN|22.49|103.97
Montenegro|CO|4.57|-75.75
Padra|IN|22.24|73.08
Cambrai|FR|50.18|3.23
Kozáni|GR|40.30|21.79
Niederkassel|DE|50.82|7.04
Karlskrona|SE|56.16|15.59
Sarankhola|BD|22.31|89.79
Uzunköprü|TR|41.27|26.69
Matale|LK|7.47|80.62
Chunār|IN|25.13|82.88
Tây Ninh|VN|11.31|106.10
Sanāwad|IN|22.17|76.07
Bayjī|IQ|34.93|43.49
Ar Rābiyah|KW|29.30|47.93
Osmancık|TR|40.98|34.80
Cascais|PT|38.70|-9.42
Poissy|FR|48.93|2.05
Tuyên Quang|VN|21.82|105.21
Maia|PT|41.24|-8.62
Östermalm|SE|59.34|18.08
Novokubansk|RU|45.12|41.03
Bayāna|IN|26.91|77.29
Lakki|PK|32.61|70.91
Curuzú Cuatiá|AR|-29.79|-58.05
Modugno|IT|41.08|16.78
Porta Westfalica|DE|52.23|8.92
Mellunkylä|FI|60.23|25.10
Conflans-Sainte-Honorine|FR|49.00|2.10
Itu|NG|5.20|7.98
La Troncal|EC|-2.42|-79.34
Prijedor|BA|44.98|16.71
Topi|PK|34.07|72.62
Datteln|DE|51.66|7.35
Sukhoy Log|RU|56.91|62.03
Sakaiminato|JP|35.54|133.23
Watari|JP|38.03|140.85
Kempen|DE|51.36|6.42
Vršac|RS|45.12|21.30
Hövsan|AZ|40.37|50.09
Yirga ‘Alem|ET|6.75|38.42
Nihommatsu|JP|37.58|140.43
Arys|KZ|42.43|68.81
Chefchaouene|MA|35.17|-5.26
Komárno|SK|47.76|18.12
Piaseczno|PL|52.08|21.02
Włochy|PL|52.18|20.95
Yaita|JP|36.80|139.93
Tábor|CZ|49.41|14.66
Koumra|TD|8.91|17.55
Srono|ID|-8.40|114.27
Arucas|ES|28.12|-15.52
Jalilabad|AZ|39.21|48.49
Maasmechelen|BE|50.97|5.69
Photharam|TH|13.69|99.85
Zürich (Kreis 10)|CH|47.41|8.50
Slantsy|RU|59.12|28.09
Mont-de-Marsan|FR|43.89|-0.50
Izkī|OM|22.93|57.77
Sofifi|ID|0.74|127.56
Zutphen|NL|52.14|6.20
Kestel|TR|40.20|29.21
Kayalpattinam|IN|8.57|78.12
Heemskerk|NL|52.51|4.67
Butel|MK|42.03|21.45
Hangu|PK|33.53|71.06
Viana do Castelo|PT|41.69|-8.83
’Aïn Deheb|DZ|34.84|1.55
Al Qunayţirah|SY|33.13|35.82
Nanyuki|KE|0.01|37.07
Ramat HaSharon|IL|32.15|34.84
An Nuşayrāt|PS|31.45|34.39
Kanda|JP|33.78|130.98
Plaisir|FR|48.82|1.95
Dhāka|IN|26.67|85.17
Teramo|IT|42.66|13.70
Lage|DE|51.99|8.79
Sadābād|IN|27.44|78.04
Zacapa|GT|14.97|-89.53
Amboasary|MG|-25.03|46.38
Heunghae|KR|36.11|129.35
Llucmajor|ES|39.49|2.89
Caleta Olivia|AR|-46.44|-67.53
Mandera|KE|3.94|41.86
Shinshiro|JP|34.90|137.50
Narok|KE|-1.08|35.87
Bindki|IN|26.04|80.58
Voghera|IT|44.99|9.01
Lurup|DE|53.59|9.88
Gropiusstadt|DE|52.42|13.47
Masasi|TZ|-10.72|38.80
Al Aaroui|MA|35.01|-3.01
Teykovo|RU|56.86|40.54
Kahama|TZ|-3.83|32.60
Guayaramerín|BO|-10.83|-65.36
Cañada de Gómez|AR|-32.82|-61.39
Old City|PS|31.78|35.23
Hato Mayor del Rey|DO|18.76|-69.26
Blagodarnyy|RU|45.10|43.44
Nishishinminato|JP|36.78|137.08
el Guinardó|ES|41.42|2.17
Marseille 07|FR|43.28|5.36
Dobropillya|UA|48.46|37.09
Parkent|UZ|41.29|69.68
Akoupé|CI|6.38|-3.89
Realejo Alto|ES|28.38|-16.59
Paphos|CY|34.78|32.42
Lohja|FI|60.25|24.07
Zhmerynka|UA|49.04|28.11
Kidodi|TZ|-7.60|37.00
Nuoro|IT|40.32|9.33
Chernushka|RU|56.51|56.08
La Rinconada|ES|37.49|-5.98
Jipijapa|EC|-1.35|-80.58
Port-Vila|VU|-17.74|168.31
Hammam Bou Hadjar|DZ|35.38|-0.97
Waregem|BE|50.89|3.43
Zvishavane|ZW|-20.33|30.07
Yalutorovsk|RU|56.65|66.30
Valuyki|RU|50.20|38.11
Esperanza|AR|-31.45|-60.93
Novokazalinsk|KZ|45.85|62.15
Limache|CL|-33.02|-71.27
Marignane|FR|43.42|5.21
Develi|TR|38.39|35.49
Dwārka|IN|22.24|68.97
Kraśnik|PL|50.92|22.23
Sārangpur|IN|23.57|76.47
Avdiyivka|UA|48.14|37.74
Vuosaari|FI|60.21|25.14
El Vendrell|ES|41.22|1.53
Atambua|ID|-9.11|124.89
Don Benito|ES|38.96|-5.86
Daryāpur|IN|20.92|77.33
Backnang|DE|48.95|9.44
Tessaoua|NE|13.76|7.99
Victoria Falls|ZW|-17.93|25.83
Phichit|TH|16.44|100.35
Rāmganj Mandi|IN|24.65|75.94
Kericho|KE|-0.37|35.28
Sisak|HR|45.47|16.38
Falkenhagener Feld|DE|52.55|13.17
Pasing|DE|48.14|11.46
Kumo|NG|10.05|11.21
Dieppe|FR|49.92|1.08
Gariadhar|IN|21.54|71.58
Kakrāla|IN|27.89|79.19
Abovyan|AM|40.27|44.63
Det Udom|TH|14.91|105.08
Puerto del Rosario|ES|28.50|-13.86
Wesseling|DE|50.83|6.97
Puntarenas|CR|9.98|-84.84
Rio Claro|TT|10.31|-61.18
Úbeda|ES|38.01|-3.37
Igunga|TZ|-4.28|33.88
Hwangju-ŭp|KP|38.67|125.78
Montélimar|FR|44.55|4.75
Kualakapuas|ID|-3.01|114.39
Arantāngi|IN|10.17|78.99
Samālkha|IN|29.24|77.01
Beslan|RU|43.19|44.54
Kyŏngsŏng|KP|41.59|129.61
Kovūr|IN|14.50|79.99
Tuljāpur|IN|18.01|76.07
Kaminoyama|JP|38.15|140.27
Tremblay-en-France|FR|48.95|2.57
Choisy-le-Roi|FR|48.77|2.42
Jagodina|RS|43.98|21.26
Tibati|CM|6.47|12.63
Cieszyn|PL|49.75|18.63
Kokkola|FI|63.84|23.13
Ban Phai|TH|16.06|102.73
Emsdetten|DE|52.17|7.53
Morsi|IN|21.34|78.01
Babīna|IN|25.24|78.47
Pir Jo Goth|PK|27.59|68.62
Yangambi|CD|0.77|24.44
Misungwi|TZ|-2.85|33.08
Wangon|ID|-7.52|109.05
Saint-Martin-d'Hères|FR|45.18|5.76
Ohangaron|UZ|40.91|69.64
Skellefteå|SE|64.75|20.95
Camajuaní|CU|22.48|-79.75
Sidi ech Chahmi|DZ|35.66|-0.52
Dongargarh|IN|21.19|80.75
Manakara|MG|-22.15|48.01
Reghin-Sat|RO|46.78|24.72
Mâcon|FR|46.31|4.83
Hınıs|TR|39.36|41.69
Pala|TD|9.36|14.90
Igatpuri|IN|19.70|73.56
Rādhanpur|IN|23.83|71.60
Abay|KZ|49.64|72.86
Bougouni|ML|11.42|-7.48
El Kala|DZ|36.90|8.44
Budhāna|IN|29.29|77.48
Wageningen|NL|51.97|5.67
Lūnāvāda|IN|23.13|73.61
Shamkhor|AZ|40.83|46.02
Ōfunato|JP|39.07|141.72
Betamcherla|IN|15.45|78.15
Langen|DE|49.99|8.67
Bermejo|BO|-22.73|-64.34
Kundian|PK|32.46|71.48
Teruel|ES|40.35|-1.11
Rājpīpla|IN|21.87|73.50
Hlukhiv|UA|51.68|33.92
Kajaani|FI|64.23|27.73
Ad Dilam|SA|23.99|47.16
Caltagirone|IT|37.24|14.52
Humenné|SK|48.94|21.92
Dinar|TR|38.06|30.17
Kasimov|RU|54.94|41.40
Geoktschai|AZ|40.65|47.74
Pir Mahal|PK|30.77|72.43
Funaishikawa|JP|36.47|140.57
Saint-Benoît|RE|-21.04|55.72
Villamaría|CO|5.05|-75.51
Date|JP|42.47|140.87
Yerköy|TR|39.64|34.47
Neu Isenburg|DE|50.05|8.69
Khurrianwala|PK|31.50|73.27
Tha Bo|TH|17.85|102.58
Sumberpucung|ID|-8.16|112.48
Barpeta Road|IN|26.50|90.97
Znojmo|CZ|48.86|16.05
Sherghāti|IN|24.56|84.79
Loei|TH|17.49|101.73
Umarkhed|IN|19.60|77.69
Mehrabpur|PK|28.11|68.03
Hendek|TR|40.80|30.75
Castricum|NL|52.55|4.67
Lanciano|IT|42.23|14.39
Příbram|CZ|49.69|14.01
Wāris Alīganj|IN|25.02|85.64
Safranbolu|TR|41.25|32.69
Santiago de las Vegas|CU|22.97|-82.39
Migori|KE|-1.06|34.47
Châtelet|BE|50.40|4.53
Kawardha|IN|22.01|81.23
Pulgaon|IN|20.72|78.32
Bollate|IT|45.55|9.12
Märkisches Viertel|DE|52.60|13.36
Villena|ES|38.64|-0.87
Mazarrón|ES|37.60|-1.31
Zweibrücken|DE|49.25|7.37
Shumerlya|RU|55.50|46.41
Sinsheim|DE|49.25|8.88
Cieza|ES|38.24|-1.42
Sambir|UA|49.52|23.20
El Aïoun|MA|34.58|-2.51
Buddh Gaya|IN|24.70|84.99
Luebo|CD|-5.35|21.42
Praya|ID|-8.71|116.27
Ciampino|IT|41.80|12.60
Talas|KG|42.52|72.24
N’diareme limamoulaye|SN|14.78|-17.38
Aketi|CD|2.74|23.78
Lębork|PL|54.54|17.75
Prestea|GH|5.43|-2.14
Zagora|MA|30.33|-5.84
Akçakoca|TR|41.09|31.12
Tortosa|ES|40.81|0.52
Lakshmeshwar|IN|15.13|75.47
Atmakūr|IN|15.88|78.59
Seram|IN|17.18|77.29
Alhaurín de la Torre|ES|36.66|-4.56
Niwai|IN|26.36|75.92
Tangkak|MY|2.27|102.55
Vác|HU|47.78|19.14
Bell Ville|AR|-32.63|-62.69
Korsakov|RU|46.63|142.78
Tiassalé|CI|5.90|-4.82
Ieper|BE|50.85|2.89
Aïn Arnat|DZ|36.19|5.31
Pindi Bhattian|PK|31.90|73.27
Dubrājpur|IN|23.79|87.38
Panjakent|TJ|39.50|67.61
La Asunción|VE|11.03|-63.86
Carini|IT|38.13|13.18
Greven|DE|52.09|7.59
Goryachevodskiy|RU|44.02|43.09
Velika Gorica|HR|45.71|16.08
Samut Songkhram|TH|13.41|100.00
Meulaboh|ID|4.14|96.13
Jalālābād|IN|27.73|79.66
Helsingør|DK|56.04|12.61
Hötting|AT|47.27|11.37
New Amsterdam|GY|6.25|-57.52
Rifu|JP|38.33|140.98
Lugazi|UG|0.37|32.94
Sānand|IN|22.99|72.38
Yecla|ES|38.61|-1.11
Kodaikānāl|IN|10.24|77.49
Diriamba|NI|11.86|-86.24
Romans-sur-Isère|FR|45.05|5.07
Usuki|JP|33.12|131.80
Arima|TT|10.64|-61.28
Dragash|XK|42.03|20.65
Gero|JP|35.80|137.23
Malakwal City|PK|32.55|73.21
Mohr|IR|27.56|52.88
Oeiras|PT|38.69|-9.31
Oke Ila|NG|7.95|4.98
Podujeva|XK|42.91|21.19
Shtime|XK|42.43|21.04
Staraya Derevnya|RU|59.99|30.24
Uelzen|DE|52.97|10.56
Jonava|LT|55.08|24.28
Agdzhabedy|AZ|40.05|47.46
Sidi Okba|DZ|34.75|5.90
Chikodi|IN|16.43|74.59
Mlimba|TZ|-8.80|35.82
Kafr Şaqr|EG|30.79|31.63
Mafinga|TZ|-7.25|35.07
Gul’kevichi|RU|45.35|40.69
Al Burayj|PS|31.44|34.40
Hoogvliet|NL|51.86|4.36
Tozeur|TN|33.92|8.13
Tarkwa|GH|5.30|-1.99
Arzano|IT|40.91|14.27
Tāsgaon|IN|17.04|74.60
Kodīnar|IN|20.79|70.70
Tokmak|UA|47.26|35.71
Embu|KE|-0.54|37.46
San Pedro de Alcántara|ES|36.49|-4.99
Saint-Raphaël|FR|43.42|6.77
Simav|TR|39.09|28.98
Kichha|IN|28.91|79.52
Pūrna|IN|19.18|77.03
Azogues|EC|-2.74|-78.85
San Isidro|CR|9.37|-83.70
Bernau bei Berlin|DE|52.68|13.59
Tuttlingen|DE|47.98|8.82
Kathu|TH|7.92|98.33
La Unión|PE|-5.40|-80.74
Sinop|TR|42.03|35.16
Viborg|DK|56.45|9.40
Aqsay|KZ|51.17|53.00
Pontault-Combault|FR|48.80|2.61
Atbasar|KZ|51.81|68.36
Al ‘Ayyāţ|EG|29.62|31.26
Ninove|BE|50.83|4.03
Rovaniemi|FI|66.50|25.72
Uddevalla|SE|58.35|11.94
Masumbwe|TZ|-3.63|32.18
Merseburg|DE|51.35|11.99
Six-Fours-les-Plages|FR|43.09|5.82
Narang Mandi|PK|31.90|74.52
Rapperswil|CH|47.23|8.82
Jāmadoba|IN|23.72|86.40
Périgueux|FR|45.19|0.71
Amnat Charoen|TH|15.86|104.63
Dupnitsa|BG|42.27|23.12
Beja|PT|38.02|-7.86
Gowurdak|TM|37.81|66.05
Gorinchem|NL|51.84|4.97
Janīn|PS|32.46|35.30
Nabagrām|IN|22.29|88.51
Tuusula|FI|60.40|25.03
Aurillac|FR|44.93|2.44
Nueve de Julio|AR|-35.44|-60.88
Tudela|ES|42.06|-1.60
Czechowice-Dziedzice|PL|49.91|19.00
Rahachow|BY|53.09|30.05
Geel|BE|51.17|4.99
Ajā|EG|30.94|31.29
Tādif|SY|36.35|37.53
Abinsk|RU|44.87|38.16
Homagama|LK|6.84|80.00
Ti Port-de-Paix|HT|19.93|-72.83
Rājula|IN|21.04|71.44
Shikārpūr|IN|28.28|78.01
Gorizia|IT|45.94|13.62
Al Ibrāhīmīyah|EG|30.72|31.56
Namerikawa|JP|36.76|137.36
Los Rastrojos|VE|10.03|-69.24
Boyarka|UA|50.32|30.30
Pīpār|IN|26.38|73.54
Okunoya|JP|36.28|140.42
Esposende|PT|41.54|-8.78
Sagauli|IN|26.76|84.74
Pīrgaaj|BD|25.86|88.36
Caivano|IT|40.96|14.31
Santa Cruz del Sur|CU|20.72|-78.00
Steinfurt|DE|52.15|7.34
Uden|NL|51.66|5.62
Barcellona Pozzo di Gotto|IT|38.15|15.21
Kattivākkam|IN|13.22|80.32
Nakhon Phanom|TH|17.41|104.78
Asipovichy|BY|53.30|28.64
Banjul|GM|13.45|-16.58
Malakwal|PK|32.55|73.21
Chacabuco|AR|-34.64|-60.47
Curridabat|CR|9.91|-84.03
Dinskaya|RU|45.22|39.23
Ruteng|ID|-8.61|120.46
Burriana|ES|39.89|-0.08
Bājitpur|BD|24.22|90.95
Nakamura|JP|32.98|132.93
Fiumicino-Isola Sacra|IT|41.77|12.24
Karjat|IN|18.91|73.32
Sankeshwar|IN|16.26|74.48
Mojo|ET|8.59|39.12
Maddaloni|IT|41.04|14.38
Satun|TH|6.62|100.07
Baltiysk|RU|54.65|19.91
Sighișoara|RO|46.22|24.79
Bakhtiyārpur|IN|25.46|85.53
Águilas|ES|37.41|-1.58
Agar|IN|23.71|76.02
Sundbyberg|SE|59.36|17.97
Manggar|ID|-2.88|108.27
Makouda|DZ|36.79|4.06
Karabulak|RU|43.31|44.90
Spandau|DE|52.55|13.20
Trëkhgornyy|RU|54.81|58.46
Cahul|MD|45.90|28.20
Moss|NO|59.43|10.66
Nilanga|IN|18.12|76.75
Halle|BE|50.73|4.23
Thul|PK|28.24|68.78
Neuilly-sur-Marne|FR|48.85|2.55
Wernigerode|DE|51.84|10.78
Nurlat|RU|54.43|50.81
San Vicente de Moravia|CR|9.96|-84.05
San Vicente|CR|9.96|-84.05
Adrano|IT|37.66|14.83
Hoboken|BE|51.18|4.35
Satānā|IN|20.59|74.20
Zuénoula|CI|7.43|-6.05
Ibara|JP|34.60|133.47
Char Bhadrāsan|BD|23.31|90.23
Ungheni|MD|47.21|27.80
Zharkent|KZ|44.17|80.01
Minas de Matahambre|CU|22.59|-83.95
Balingen|DE|48.28|8.85
’Aïn Merane|DZ|36.16|0.97
Bongouanou|CI|6.65|-4.20
Ostrogozhsk|RU|50.87|39.08
Nong Bua Lamphu|TH|17.20|102.44
Patāmundai|IN|20.58|86.56
Angamāli|IN|10.19|76.39
Barinitas|VE|8.76|-70.41
Empoli|IT|43.72|10.95
Porsgrunn|NO|59.14|9.66
Bragança|PT|41.81|-6.76
Golāghāt|IN|26.51|93.96
Liévin|FR|50.42|2.78
Manipal|IN|13.35|74.78
Goba|ET|7.02|39.98
Agen|FR|44.20|0.62
Kondopoga|RU|62.21|34.26
Ferreñafe|PE|-6.64|-79.79
Tādepalle|IN|16.48|80.60
el Camp d'en Grassot i Gràcia Nova|ES|41.41|2.17
Hirara|JP|24.80|125.30
Police|PL|53.55|14.57
Jaito|IN|30.45|74.89
Gojō|JP|34.35|135.70
Kinel’|RU|53.23|50.63
Chalinze|TZ|-6.64|38.35
Jutiapa|GT|14.29|-89.90
Tsuma|JP|32.10|131.40
Moyale|KE|3.53|39.06
Czeladź|PL|50.32|19.08
Gharaunda|IN|29.54|76.97
Staraya Russa|RU|57.99|31.36
Pindi Gheb|PK|33.24|72.26
Schönebeck|DE|52.02|11.73
Kunwi|KR|36.23|128.57
Babati|TZ|-4.22|35.75
Tegel|DE|52.58|13.29
Franconville|FR|48.98|2.23
Orlová|CZ|49.85|18.43
Dolyns'ka|UA|48.11|32.76
Sibut|CF|5.72|19.07
Alghero|IT|40.56|8.32
Kochani|MK|41.92|22.41
Beruwala|LK|6.48|79.98
Aoji|KP|42.52|130.40
Varberg|SE|57.11|12.25
Göksun|TR|38.02|36.50
Katsuren-haebaru|JP|26.33|127.87
Mugnano di Napoli|IT|40.91|14.21
Sarāqib|SY|35.86|36.81
Takeochō-takeo|JP|33.19|130.02
Çay|TR|38.59|31.03
Kodungallūr|IN|10.23|76.20
Karonga|MW|-9.93|33.93
Naranjito|EC|-2.17|-79.47
Bayt al Faqīh|YE|14.52|43.32
Ladispoli|IT|41.95|12.07
Pioltello|IT|45.50|9.33
Meppen|DE|52.69|7.29
Pandaan|ID|-7.65|112.69
Imishli|AZ|39.87|48.06
Gafargaon|BD|24.43|90.56
Szekszárd|HU|46.35|18.71
Sabaneta|CO|6.15|-75.62
Dzierżoniów|PL|50.73|16.65
Ágioi Anárgyroi|GR|38.03|23.72
Râs el Aïoun|DZ|35.67|5.65
Ausa|IN|18.25|76.50
Rovereto|IT|45.89|11.04
Hamīrpur|IN|25.96|80.15
Slavgorod|RU|53.00|78.64
Bordj Ghdir|DZ|35.90|4.90
Jhābua|IN|22.77|74.59
Zahir Pir|PK|28.81|70.52
Papenburg|DE|53.08|7.40
Antalaha|MG|-14.90|50.28
Remedios|CU|22.50|-79.55
Ahuachapán|SV|13.92|-89.84
Argyroúpoli|GR|37.91|23.75
Fereydūn Kenār|IR|36.68|52.52
Sinnar|IN|19.85|74.00
Pen|IN|18.74|73.10
Jacaltenango|GT|15.67|-91.71
Shakiso|ET|5.76|38.91
Indi|IN|17.18|75.95
Bodø|NO|67.28|14.41
Fajardo|PR|18.33|-65.65
Kushva|RU|58.29|59.76
Ranam|KP|41.71|129.68
Dunyapur|PK|29.80|71.74
Biharamulo|TZ|-2.63|31.31
Pemangkat|ID|1.17|108.97
Pāppinisshēri|IN|11.96|75.34
Mokokchūng|IN|26.32|94.52
Geldern|DE|51.52|6.32
Sathyamangalam|IN|11.51|77.24
Kehl|DE|48.57|7.82
Almada|PT|38.68|-9.16
Gambat|PK|27.35|68.52
Ust’-Dzheguta|RU|44.08|41.98
Vegesack|DE|53.17|8.62
Villa Santa Rita|AR|-34.61|-58.48
Puerto Berrío|CO|6.49|-74.40
Dar Chabanne|TN|36.47|10.75
Kakata|LR|6.53|-10.35
Somanda|TZ|-3.37|33.95
Ocotal|NI|13.63|-86.48
Durazno|UY|-33.38|-56.52
Jülich|DE|50.92|6.36
Fada N'gourma|BF|12.06|0.36
Horki|BY|54.29|30.99
Starokostiantyniv|UA|49.76|27.20
Ouled Mimoun|DZ|34.90|-1.03
IJsselstein|NL|52.02|5.04
Leer|DE|53.23|7.46
Køge|DK|55.46|12.18
Umluj|SA|25.02|37.27
Bariadi|TZ|-2.80|33.98
Schaffhausen|CH|47.70|8.63
Nagua|DO|19.38|-69.85
Ceerigaabo|SO|10.62|47.37
Guledagudda|IN|16.05|75.79
Melur|IN|10.03|78.34
La Virginia|CO|4.90|-75.88
Hammam Sousse|TN|35.86|10.60
Nzega|RW|-2.48|29.56
Bhiwadi|IN|28.21|76.86
Limburg an der Lahn|DE|50.38|8.05
Luuq|SO|3.80|42.54
Zürich (Kreis 7)|CH|47.37|8.58
Madruga|CU|22.91|-81.86
Villajoyosa|ES|38.51|-0.23
Casalecchio di Reno|IT|44.48|11.27
Olivais|PT|38.77|-9.11
Knokke-Heist|BE|51.35|3.27
Guskhara|IN|23.49|87.73
Sindgi|IN|16.92|76.23
Antiguo Cuscatlán|SV|13.66|-89.25
Nowy Targ|PL|49.48|20.03
Caracal|RO|44.12|24.35
Sant Adrià de Besòs|ES|41.43|2.22
Narsīpatnam|IN|17.67|82.61
Ichchāpuram|IN|19.11|84.69
Bahjoi|IN|28.40|78.63
Tuensang|IN|26.27|94.82
Gremda|TN|34.75|10.78
Schio|IT|45.71|11.36
Panadura|LK|6.71|79.90
Kashmor|PK|28.43|69.58
Marmaris|TR|36.85|28.27
Dharangaon|IN|21.01|75.27
Goch|DE|51.68|6.16
Artëmovskiy|RU|57.36|61.87
Kalāleh|IR|37.38|55.49
Krasnoznamensk|RU|55.60|37.04
Saint-Joseph|RE|-21.38|55.62
L'Aquila|IT|42.35|13.40
Sainte-Geneviève-des-Bois|FR|48.65|2.32
Juticalpa|HN|14.67|-86.22
Maubeuge|FR|50.28|3.97
Kuala Tungkal|ID|-0.82|103.46
Corsico|IT|45.43|9.11
Tabanan|ID|-8.54|115.13
Unión de Reyes|CU|22.80|-81.54
el Poblenou|ES|41.40|2.20
Puerto Cabezas|NI|14.04|-83.39
Kelīshād va Sūdarjān|IR|32.55|51.53
Mount Hagen|PG|-5.86|144.23
Petrovsk|RU|52.31|45.39
Schoten|BE|51.25|4.50
Oshakati|NA|-17.79|15.70
Pulivendla|IN|14.42|78.23
Beni Douala|DZ|36.62|4.08
Caucete|AR|-31.65|-68.28
Dowlatābād|IR|32.80|51.70
Jerantut|MY|3.94|102.36
Lebaksiu|ID|-7.05|109.14
Alipur|PK|29.38|70.91
Ostfildern|DE|48.73|9.25
San Gil|CO|6.56|-73.14
Korba|TN|36.58|10.86
Almendralejo|ES|38.68|-6.41
Peddapalli|IN|18.61|79.37
Labuan|ID|-6.38|105.83
Takahagi|JP|36.72|140.72
Sicuani|PE|-14.27|-71.23
Áno Liósia|GR|38.08|23.70
Maruoka|JP|36.15|136.27
Grimbergen|BE|50.93|4.37
Sant'Antimo|IT|40.94|14.23
Dimona|IL|31.07|35.03
Mlonggo|ID|-6.53|110.70
Madikeri|IN|12.43|75.74
Mulleriyawa|LK|6.93|79.93
Fürstenwalde|DE|52.36|14.06
Kopāganj|IN|26.02|83.57
Chilibre|PA|9.15|-79.62
Yuzawa|JP|39.17|140.50
Ban Ratsada|TH|7.91|98.40
Fürstenfeldbruck|DE|48.18|11.25
Venaria Reale|IT|45.13|7.63
As Sūkī|SD|13.32|33.88
Kāman|IN|27.66|77.27
Olot|ES|42.18|2.49
Ostróda|PL|53.70|19.96
Prachuap Khiri Khan|TH|11.82|99.78
Erding|DE|48.31|11.91
Pontevedra|AR|-34.75|-58.70
Delījān|IR|33.99|50.68
Bagnolet|FR|48.87|2.42
Severoural’sk|RU|60.15|59.95
Thāna Bhawan|IN|29.59|77.42
Uravakonda|IN|14.94|77.25
Pivijay|CO|10.46|-74.62
Zhangatas|KZ|43.56|69.73
Ayagoz|KZ|47.96|80.43
Castelo Branco|PT|39.82|-7.49
Begamganj|IN|23.60|78.34
Naudero|PK|27.67|68.36
Merano|IT|46.67|11.16
Montcada i Reixac|ES|41.48|2.18
Oleiros|ES|43.33|-8.32
Yablonovskiy|RU|44.99|38.94
Felege Neway|ET|6.30|36.88
Kandana|LK|7.05|79.89
La Sebala du Mornag|TN|36.68|10.29
Feldkirch|AT|47.23|9.60
Darsi|IN|15.77|79.68
Francavilla Fontana|IT|40.53|17.59
Kizilyurt|RU|43.19|46.89
Erāttupetta|IN|9.69|76.78
Korschenbroich|DE|51.19|6.51
Nargund|IN|15.72|75.39
Zaidpur|IN|26.83|81.33
Istra|RU|55.92|36.87
Nartkala|RU|43.56|43.85
Epe|NL|52.35|5.98
Dunkwa|GH|5.96|-1.78
Āmli|IN|20.28|73.02
Sohna|IN|28.25|77.07
Segezha|RU|63.74|34.32
Marratxí|ES|39.62|2.73
La Oroya|PE|-11.52|-75.90
Dapaong|TG|10.86|0.21
Uchqŭrghon Shahri|UZ|41.11|72.08
Zima|RU|53.92|102.04
Las Tejerías|VE|10.25|-67.17
Tondano|ID|1.31|124.91
Alcabideche|PT|38.73|-9.41
Farmsen-Berne|DE|53.61|10.12
Vinkovci|HR|45.29|18.80
Anūpgarh|IN|29.19|73.21
Santiago Atitlán|GT|14.64|-91.23
Jogbani|IN|26.40|87.27
Dobryanka|RU|58.46|56.41
Santa Cruz|CL|-34.64|-71.37
Sumbe|AO|-11.21|13.84
Kunigal|IN|13.02|77.03
Myszków|PL|50.58|19.32
Shikārpur|IN|14.27|75.36
Shāhpura|IN|27.39|75.96
Lier|BE|51.13|4.57
Nirasaki|JP|35.70|138.45
Dietzenbach|DE|50.01|8.78
Zgorzelec|PL|51.15|15.01
Verkhniy Ufaley|RU|56.06|60.24
Atamyrat|TM|37.84|65.21
Cheb|CZ|50.08|12.37
Utena|LT|55.50|25.60
Kampong Speu|KH|11.45|104.52
Saumur|FR|47.26|-0.08
Kakuda|JP|37.97|140.77
Kosamba|IN|21.46|72.96
Hwange|ZW|-18.36|26.50
Isiolo|KE|0.35|37.58
Dyat’kovo|RU|53.60|34.34
Redcliff|ZW|-19.03|29.78
Hotaka|JP|36.34|137.88
Negara|ID|-8.36|114.62
Bensonville|LR|6.45|-10.61
Biarritz|FR|43.48|-1.56
Muhammadābād|IN|25.62|83.76
Vyshneve|UA|50.39|30.37
Trebinje|BA|42.71|18.34
Quva|UZ|40.52|72.07
Lakhyabad|IN|23.67|86.67
Kapan|AM|39.21|46.41
Āreka|ET|7.07|37.70
Fujishiro|JP|35.92|140.12
Chichigalpa|NI|12.58|-87.03
Villa Bisonó|DO|19.56|-70.88
Koh Kong|KH|11.62|102.98
Jhālrapātan|IN|24.54|76.17
Gualeguay|AR|-33.14|-59.31
La Ciotat|FR|43.17|5.60
Kirando|TZ|-7.42|30.60
Pasni|PK|25.26|63.47
Năvodari|RO|44.32|28.60
Primorsko-Akhtarsk|RU|46.05|38.17
Grugliasco|IT|45.07|7.58
Sīrkāzhi|IN|11.24|79.74
Chaksu|IN|26.61|75.95
Tarime|TZ|-1.35|34.37
Échirolles|FR|45.15|5.71
Slavuta|UA|50.30|26.87
Prey Veng|KH|11.49|105.33
Kotovsk|RU|52.59|41.50
Netishyn|UA|50.34|26.64
Mushie|CD|-3.02|16.92
Brugherio|IT|45.55|9.30
Rājbirāj|NP|26.54|86.75
Bardejov|SK|49.29|21.27
Porur|IN|13.04|80.16
Pašilaičiai|LT|54.73|25.22
Gaya|NE|11.88|3.45
Yarīm|YE|14.30|44.38
Itzehoe|DE|53.92|9.52
Cantaura|VE|9.31|-64.36
Aral|KZ|46.80|61.66
Asha|RU|55.00|57.27
Bhādāsar|IN|28.31|74.29
Avvocata|IT|40.85|14.24
BABOR - VILLE|DZ|36.49|5.54
Burglesum|DE|53.17|8.69
Maspalomas|ES|27.76|-15.59
Zintan|LY|31.93|12.25
Bodītī|ET|6.97|37.87
Esik|KZ|43.36|77.45
Villefranche-sur-Saône|FR|45.99|4.72
Quảng Ngãi|VN|15.12|108.79
Pápa|HU|47.33|17.47
Pobé|BJ|6.98|2.66
Mouzaïa|DZ|36.47|2.69
Eṭ Ṭaiyiba|IL|32.27|35.01
Reggane|DZ|26.72|0.17
El Aouinet|DZ|35.87|7.89
Monaco|MC|43.73|7.42
San Onofre|CO|9.74|-75.53
Wai|IN|17.95|73.89
San Kamphaeng|TH|18.74|99.12
Jagatsinghapur|IN|20.26|86.17
Bagasra|IN|21.49|70.96
Safaga|EG|26.75|33.94
Gyöngyös|HU|47.78|19.93
Kadūr|IN|13.55|76.01
Marks|RU|51.71|46.75
Aranda de Duero|ES|41.67|-3.69
Kirkkonummi|FI|60.12|24.44
Canicattì|IT|37.36|13.85
Dharmanagar|IN|24.37|92.17
Jakomini|AT|47.05|15.45
Tumbi|TZ|-5.07|32.73
Seelze|DE|52.40|9.60
Obama|JP|35.50|135.75
Lichtenberg|DE|52.51|13.50
Lahār|IN|26.19|78.94
Mira Taglio|IT|45.43|12.13
Yāval|IN|21.17|75.70
Campi Bisenzio|IT|43.82|11.13
Gose|JP|34.45|135.73
Feteşti|RO|44.38|27.83
Tanggulangin|ID|-7.50|112.70
Kaimganj|IN|27.55|79.34
Sukheke Mandi|PK|31.87|73.51
Pagani|IT|40.74|14.61
Jānjgīr|IN|22.01|82.58
Egra|IN|21.90|87.54
Fribourg|CH|46.80|7.15
San Donà di Piave|IT|45.63|12.57
Sneek|NL|53.03|5.66
Bihārīganj|IN|25.73|86.99
Taounate|MA|34.54|-4.64
Umreth|IN|22.70|73.12
Gorna Oryahovitsa|BG|43.13|25.70
Geleen|NL|50.97|5.83
Kardítsa|GR|39.36|21.92
Espinho|PT|41.01|-8.64
Maassluis|NL|51.92|4.25
Tangjin|KR|36.89|126.63
Şarkîkaraağaç|TR|38.08|31.37
Gudermes|RU|43.35|46.11
Paine|CL|-33.81|-70.74
Kameda-honchō|JP|37.87|139.11
Mushābani|IN|22.51|86.46
Venkatagiri|IN|13.96|79.58
Hội An|VN|15.88|108.33
Ottensen|DE|53.55|9.92
Mörfelden-Walldorf|DE|49.99|8.58
Azuqueca de Henares|ES|40.57|-3.27
Riccione|IT|44.00|12.66
Châtenay-Malabry|FR|48.77|2.27
Höxter|DE|51.78|9.38
Casal Palocco|IT|41.75|12.35
Mahālingpur|IN|16.39|75.11
Wijchen|NL|51.81|5.72
Hà Giang|VN|22.82|104.98
Neem ka Thana|IN|27.74|75.79
Kholmsk|RU|47.05|142.05
Maloyaroslavets|RU|55.01|36.47
Gevelsberg|DE|51.32|7.34
Winsen|DE|53.36|10.21
Harper|LR|4.38|-7.71
Debre Tabor|ET|11.85|38.02
Mol|BE|51.19|5.12
Tawaramoto|JP|34.55|135.79
Åkersberga|SE|59.48|18.30
Setharja Old|PK|27.21|68.47
Yōkaichiba|JP|35.70|140.55
Lenbe|HT|19.71|-72.40
Radebeul|DE|51.11|13.66
Buyeo|KR|36.27|126.91
Velikiy Ustyug|RU|60.76|46.31
Yangiyer|UZ|40.27|68.82
Nienburg|DE|52.65|9.22
Khewra|PK|32.65|73.01
Viernheim|DE|49.54|8.58
Nepānagar|IN|21.45|76.39
Ennepetal|DE|51.30|7.36
Stains|FR|48.95|2.38
Badarganj|BD|25.67|89.05
Prachin Buri|TH|14.05|101.37
Ōiso|JP|35.32|139.32
Pradl|AT|47.27|11.42
Sasaguri|JP|33.62|130.55
Nautanwa|IN|27.43|83.42
Kuroda|JP|35.35|136.78
Vallabh Vidyanagar|IN|22.53|72.90
Georgsmarienhütte|DE|52.20|8.04
Tamalous|DZ|36.84|6.64
Al Abyār|LY|32.19|20.60
Iława|PL|53.60|19.57
Chanderi|IN|24.71|78.14
Bambari|CF|5.77|20.68
Manuguru|IN|17.93|80.83
Rheinfelden|DE|47.56|7.79
Bāndarban|BD|22.20|92.22
Agrigento|IT|37.31|13.58
Königs Wusterhausen|DE|52.30|13.63
Yubileyny|RU|55.93|37.83
Stuhr|DE|53.03|8.75
Mahemdāvād|IN|22.82|72.76
Mohyliv-Podilskyi|UA|48.45|27.80
Aïn Kercha|DZ|35.92|6.70
Vinces|EC|-1.56|-79.75
Aguilares|AR|-27.43|-65.61
Bugarama|TZ|-2.87|30.53
Örnsköldsvik|SE|63.29|18.72
Somma Vesuviana|IT|40.87|14.44
Rethymno|GR|35.37|24.48
Timbuktu|ML|16.77|-3.01
San Antonio del Táchira|VE|7.81|-72.44
Desnogorsk|RU|54.15|33.28
Kupjansk|UA|49.71|37.62
Goribidnūr|IN|13.61|77.52
Almora|IN|29.60|79.66
Bor|TR|37.89|34.56
Chur|CH|46.85|9.53
Granadero Baigorria|AR|-32.86|-60.72
Cambrils|ES|41.07|1.06
Caicedonia|CO|4.33|-75.83
Al-’Ula|SA|26.61|37.92
Kashima|JP|33.11|130.09
Nakodar|IN|31.13|75.48
Kazincbarcika|HU|48.25|20.63
Ḩayy al Quwaysimah|JO|31.91|35.95
Aioi|JP|34.80|134.47
Kudat|MY|6.89|116.82
Farrokh Shahr|IR|32.27|50.98
Lukhovitsy|RU|54.98|39.04
Châtillon|FR|48.80|2.29
Karamsad|IN|22.54|72.90
Jaten|ID|-7.58|110.90
Gödöllő|HU|47.60|19.36
Ikongo|MG|-21.88|47.43
Udomlya|RU|57.88|34.99
Chocope|PE|-7.79|-79.22
Granada|CO|3.55|-73.71
Manali|IN|13.17|80.27
Slobodskoy|RU|58.73|50.18
Jayrūd|SY|33.81|36.74
Dharmābād|IN|18.89|77.85
Imperial|PE|-13.06|-76.35
Nuevo Imperial|PE|-13.08|-76.32
Biberach an der Riß|DE|48.09|9.79
Otavalo|EC|0.23|-78.26
Yamaga|JP|33.02|130.69
Aosta|IT|45.74|7.32
Vienne|FR|45.53|4.87
Schiltigheim|FR|48.61|7.75
Boyolangu|ID|-8.12|111.89
Chalchuapa|SV|13.99|-89.68
El Triunfo|EC|-1.93|-79.97
Bogdanovich|RU|56.78|62.05
Gyula|HU|46.65|21.28
Crailsheim|DE|49.13|10.07
Maşyāf|SY|35.07|36.34
Svishtov|BG|43.62|25.35
Gumushkhane|TR|40.46|39.47
Vedaraniyam|IN|10.37|79.85
Florida|UY|-34.10|-56.21
Landskrona|SE|55.87|12.83
Ruma|RS|45.01|19.82
Yanai|JP|33.97|132.12
Meschede|DE|51.35|8.28
Nyköping|SE|58.75|17.01
Lucera|IT|41.51|15.34
Puerto de la Cruz|ES|28.41|-16.55
Jayamkondacholapuram|IN|11.21|79.36
Câmara de Lobos|PT|32.65|-16.98
Kālka|IN|30.84|76.94
Menongue|AO|-14.66|17.69
Sidi Yahia El Gharb|MA|34.30|-6.30
Rheinberg|DE|51.55|6.60
Umarga|IN|17.84|76.62
Curtea de Argeş|RO|45.13|24.67
Ja Ela|LK|7.07|79.89
Kumru|TR|40.87|37.26
Chieri|IT|45.01|7.82
Ma‘arratmişrīn|SY|36.01|36.67
Pinjaur|IN|30.80|76.92
Bisauli|IN|28.31|78.94
Seinäjoki|FI|62.79|22.83
Werl|DE|51.55|7.91
Les Mureaux|FR|48.99|1.91
Turaiyūr|IN|11.15|78.60
Żywiec|PL|49.69|19.19
Kamo|JP|37.66|139.04
Maputsoe|LS|-28.89|27.90
Jinka|ET|5.65|36.65
Akçakale|TR|36.71|38.95
Kurtalan|TR|37.93|41.68
Bernburg|DE|51.79|11.74
Wavre|BE|50.72|4.60
Guarda|PT|40.54|-7.27
Favara|IT|37.32|13.66
Boende|CD|-0.28|20.88
Quitilipi|AR|-26.87|-60.22
Rumbek|SS|6.81|29.68
Antsohimbondrona|MG|-13.08|48.85
Holstebro|DK|56.36|8.62
Yeşilli|TR|37.34|40.82
Smolyan|BG|41.57|24.71
Pāvugada|IN|14.10|77.28
Limbiate|IT|45.60|9.13
Eisenhüttenstadt|DE|52.15|14.65
Koupéla|BF|12.18|-0.35
Naranjal|EC|-2.67|-79.62
Puerto Iguazú|AR|-25.60|-54.57
Binche|BE|50.41|4.16
Sant Joan Despí|ES|41.37|2.06
Yamoto|JP|38.43|141.21
Villaguay|AR|-31.87|-59.03
Quvasoy|UZ|40.30|71.98
Ambasamudram|IN|8.71|77.45
Le Perreux-sur-Marne|FR|48.85|2.50
Zamānia|IN|25.42|83.56
Casilda|AR|-33.04|-61.17
Kyzyl-Kyya|KG|40.26|72.13
Malkapur|IN|17.26|74.18
Midoun|TN|33.81|10.99
Ras Gharib|EG|28.36|33.08
Djidiouia|DZ|35.93|0.83
Wedel|DE|53.58|9.70
Lommel|BE|51.23|5.31
Guyancourt|FR|48.77|2.07
Palaiseau|FR|48.72|2.25
Barbacha|DZ|36.57|4.97
Kėdainiai|LT|55.29|23.97
Bandipura|IN|34.42|74.64
Nyahururu|KE|0.04|36.36
Shirdi|IN|19.77|74.48
Kokrajhar|IN|26.40|90.27
Machakos|KE|-1.52|37.27
Donskoy|RU|53.97|38.34
Gombong|ID|-7.61|109.51
Fort Pienc|ES|41.39|2.18
Hajdúböszörmény|HU|47.67|21.52
Of|TR|40.94|40.26
Kimovsk|RU|53.97|38.53
Qarah Ẕīā’ od Dīn|IR|38.89|45.03
Kongolo|CD|-5.39|27.00
Vallentuna|SE|59.53|18.08
Palladam|IN|10.99|77.29
IJmuiden|NL|52.46|4.61
Znamensk|RU|48.58|45.73
Saint-Dizier|FR|48.64|4.95
Menen|BE|50.80|3.12
İmamoğlu|TR|37.27|35.66
’Aïn el Bell|DZ|34.34|3.22
Mamu Kanjan|PK|30.83|72.80
Hīt|IQ|33.64|42.83
Modřany|CZ|50.01|14.41
Neuruppin|DE|52.93|12.80
Synel’nykove|UA|48.32|35.52
Slagelse|DK|55.40|11.35
Muddebihāl|IN|16.34|76.13
el hed|DZ|36.65|4.77
Lālganj|IN|25.87|85.17
Rasrā|IN|25.86|83.85
Amlapura city|ID|-8.45|115.61
Amlapura|ID|-8.45|115.62
Ōdachō-ōda|JP|35.19|132.51
Creil|FR|49.26|2.48
Ghugus|IN|19.94|79.11
Saḩar|YE|15.32|44.31
Sattur|IN|9.36|77.92
Sharqpur Sharif|PK|31.46|74.10
Privolzhskiy|RU|51.41|46.05
Anbyŏn-ŭp|KP|39.04|127.52
El Carmel|ES|41.42|2.16
Digri|PK|25.16|69.11
Manjakandriana|MG|-18.92|47.80
Ansbach|DE|49.30|10.59
Bāsudebpur|IN|21.12|86.73
Pekan|MY|3.48|103.40
Khāchrod|IN|23.42|75.28
Galapagar|ES|40.58|-4.00
Kolea|DZ|36.64|2.77
Alvalade|PT|38.75|-9.14
Santa Rita|VE|10.54|-71.51
Gimbi|ET|9.17|35.83
Phủ Lý|VN|20.55|105.91
Belalcázar|CO|2.65|-75.97
Gorodets|RU|56.65|43.47
Vandœuvre-lès-Nancy|FR|48.65|6.18
Bhera|PK|32.48|72.91
Yavné|IL|31.88|34.74
Kreuztal|DE|50.97|7.99
Milazzo|IT|38.22|15.24
Dogondoutchi|NE|13.64|4.03
Santa Pola|ES|38.19|-0.57
General José de San Martín|AR|-26.54|-59.34
Kotma|IN|23.20|81.98
Libeň|CZ|50.11|14.47
Al Qaryatayn|SY|34.23|37.24
Santa Maria Capua Vetere|IT|41.08|14.25
Tienen|BE|50.81|4.94
Momostenango|GT|15.04|-91.41
Bhatkal|IN|13.99|74.56
Jidd Ḩafş|BH|26.22|50.55
Kiskunfélegyháza|HU|46.71|19.84
Kópavogur|IS|64.11|-21.91
Nakhabino|RU|55.85|37.18
Megarine|DZ|33.19|6.09
Uekimachi-mōno|JP|32.90|130.69
Thonon-les-Bains|FR|46.37|6.48
Nabīnagar|BD|23.89|90.97
Castro-Urdiales|ES|43.38|-3.22
Barros Blancos|UY|-34.75|-56.00
Morrelgonj|BD|22.46|89.86
Sainte-Marie|RE|-20.90|55.55
Lampertheim|DE|49.60|8.47
Angri|IT|40.74|14.57
Sosnovoborsk|RU|56.12|93.34
Sakrand|PK|26.14|68.27
Papendrecht|NL|51.83|4.69
Shingū|JP|33.73|135.98
Evergem|BE|51.11|3.71
Khurai|IN|24.04|78.33
Tando Jam|PK|25.43|68.53
Idar-Oberstein|DE|49.71|7.31
Chittūr|IN|10.70|76.75
Salqīn|SY|36.14|36.45
Villarrica|CL|-39.29|-72.23
Kudymkar|RU|59.01|54.66
Javea|ES|38.78|0.17
Raiwind|PK|31.25|74.22
Villanueva|HN|15.32|-88.00
Béthune|FR|50.53|2.64
Vadigenhalli|IN|13.30|77.80
Mozhaysk|RU|55.50|36.03
Obukhiv|UA|50.11|30.62
Agogo|GH|6.80|-1.08
Sijua|IN|23.78|86.33
Zapala|AR|-38.90|-70.05
Vandavāsi|IN|12.50|79.61
Fennpfuhl|DE|52.53|13.47
Sambava|MG|-14.27|50.17
San Carlos|CL|-36.42|-71.96
Pankshin|NG|9.33|9.44
Barabinsk|RU|55.36|78.36
Lahān|NP|26.72|86.48
Torre-Pacheco|ES|37.74|-0.95
Ceylanpınar|TR|36.85|40.05
Masindi|UG|1.67|31.71
Crema|IT|45.36|9.68
Lālsot|IN|26.56|76.33
Bandar|ID|2.05|99.75
Fandriana|MG|-20.23|47.38
San Javier|ES|37.81|-0.84
Bulanık|TR|39.09|42.27
Shāhpur|IN|16.70|76.84
Chemmumiahpet|IN|15.90|79.32
Ninomiya|JP|35.30|139.26
Wankyi|GH|7.74|-2.10
Oldenzaal|NL|52.31|6.93
Ajka|HU|47.10|17.56
Bahādurganj|IN|26.26|87.82
Osterholz-Scharmbeck|DE|53.23|8.80
Camargo|ES|43.41|-3.88
Trutnov|CZ|50.56|15.91
Gomoh|IN|23.87|86.15
Bramsche|DE|52.41|7.97
Quimbaya|CO|4.62|-75.76
Jalālpur|IN|26.31|82.74
Muyuka|CM|4.29|9.41
Birendranagar|NP|28.60|81.63
Orosháza|HU|46.57|20.67
Khunti|IN|23.08|85.28
Kangayam|IN|11.01|77.56
Colomiers|FR|43.61|1.33
Cauquenes|CL|-35.97|-72.32
Lalian|PK|31.82|72.80
Kutoarjo|ID|-7.72|109.91
Zira|IN|30.97|74.99
Kerava|FI|60.40|25.11
Lohmar|DE|50.84|7.21
Herrenberg|DE|48.60|8.87
Bussum|NL|52.27|5.16
Murakami|JP|38.23|139.48
Šeškinė|LT|54.71|25.25
Palín|GT|14.40|-90.70
Mvomero|TZ|-6.25|38.67
Grottaglie|IT|40.54|17.44
Santa Eulària des Riu|ES|38.98|1.53
Cheongsong gun|KR|36.43|129.06
Hengchun|TW|22.00|120.74
Jhanjhārpur|IN|26.26|86.28
Sāngola|IN|17.44|75.19
Casale Monferrato|IT|45.13|8.45
Bahau|MY|2.81|102.40
Jinan-gun|KR|35.79|127.43
Banī Suhaylā|PS|31.34|34.32
Neuchâtel|CH|46.99|6.93
Sakai-nakajima|JP|36.27|139.25
Bayburt|TR|40.26|40.22
Marovoay|MG|-16.11|46.64
Vavoua|CI|7.38|-6.48
Ţafas|SY|32.74|36.07
Singānallūr|IN|11.00|77.03
Nogent-sur-Marne|FR|48.84|2.48
Karangampel|ID|-6.46|108.45
Ōtsuki|JP|35.62|138.97
Athis-Mons|FR|48.71|2.39
Nemuro|JP|43.32|145.57
Krabi|TH|8.07|98.91
Güstrow|DE|53.80|12.17
Bāfq|IR|31.60|55.40
Arcos de la Frontera|ES|36.75|-5.81
Villa Regina|AR|-39.10|-67.07
Leioa|ES|43.33|-2.99
Liptovský Mikuláš|SK|49.08|19.62
Kāramadai|IN|11.24|76.96
Kuala Belait|BN|4.58|114.23
Cloppenburg|DE|52.85|8.04
Rāmāpuram|IN|13.10|79.18
Balakliya|UA|49.46|36.86
Ban Khlong Bang Sao Thong|TH|13.64|100.83
Lend|AT|47.08|15.42
Valdepeñas|ES|38.76|-3.38
Barberà del Vallès|ES|41.52|2.12
Ortaköy|TR|38.74|34.04
Ganderkesee|DE|53.03|8.53
Hayama|JP|35.28|139.58
Kouvola|FI|60.87|26.70
Pavlovskaya|RU|46.14|39.78
Viry-Châtillon|FR|48.67|2.39
Travnik|BA|44.23|17.67
Kičevo|MK|41.51|20.96
Houilles|FR|48.92|2.19
Nawanshahr|IN|31.12|76.12
Merzig|DE|49.44|6.64
Yaring|TH|6.87|101.37
Tigre|AR|-34.43|-58.58
Betioky|MG|-23.72|44.38
’Aïn Benian|DZ|36.80|2.92
Kula|TR|38.55|28.65
Likino-Dulevo|RU|55.71|38.95
Soissons|FR|49.38|3.32
Lazdynai|LT|54.67|25.21
Mankāchar|IN|25.53|89.86
Dyurtyuli|RU|55.49|54.87
Deggendorf|DE|48.84|12.96
Sfizef|DZ|35.23|-0.24
Rāzampeta|IN|14.20|79.16
Valkenswaard|NL|51.35|5.46
Verbania|IT|45.92|8.55
Freha|DZ|36.75|4.32
Dreux|FR|48.74|1.37
San Giuliano Milanese|IT|45.39|9.29
Termoli|IT|42.00|14.99
Kornwestheim|DE|48.86|9.19
Kwang Binh|VN|17.47|106.62
Rostov|RU|57.19|39.41
Sabalgarh|IN|26.25|77.41
Hailākāndi|IN|24.68|92.56
Jagdīshpur|IN|26.75|80.55
Jagdīspur|IN|25.47|84.42
Nagai|JP|38.10|140.03
Na Klang|TH|17.31|102.19
Sirūr|IN|18.83|74.37
Heusden|BE|51.04|5.28
Rāwatsār|IN|29.27|74.40
Shamsābād|IN|27.02|78.12
Mateur|TN|37.04|9.67
Mimarsinan|TR|41.02|28.56
Ibanda|UG|-0.13|30.50
Partūr|IN|19.60|76.22
Carballo|ES|43.21|-8.69
Terracina|IT|41.29|13.24
Taastrup|DK|55.65|12.30
Hellín|ES|38.51|-1.70
Gūduvāncheri|IN|12.85|80.06
Khairpur Tamewah|PK|29.58|72.24
Wevelgem|BE|50.80|3.17
Famaillá|AR|-27.05|-65.40
Nasarawa|NG|8.54|7.71
Motala|SE|58.54|15.04
Erandol|IN|20.92|75.33
Pasān|IN|22.84|82.20
Kesabpur|BD|22.91|89.22
Ḩadīthah|IQ|34.14|42.38
Arendal|NO|58.46|8.77
Baalbek|LB|34.01|36.22
Charenton-le-Pont|FR|48.82|2.41
Nahiyat Ghammas|IQ|31.74|44.62
San Andrés del Rabanedo|ES|42.61|-5.62
Chanika|TZ|-5.42|38.02
Kusŏng|KP|39.98|125.24
Oława|PL|50.95|17.29
Northeim|DE|51.71|10.00
Kachia|NG|9.87|7.95
Lobatse|BW|-25.22|25.68
Senigallia|IT|43.72|13.21
Villeneuve-Saint-Georges|FR|48.73|2.45
Yugorsk|RU|61.31|63.33
Massafra|IT|40.59|17.12
Rūdarpur|IN|26.44|83.61
Oyem|GA|1.60|11.58
Pinerolo|IT|44.89|7.33
Itoigawa|JP|37.03|137.85
Safidon|IN|29.41|76.67
Mompós|CO|9.24|-74.43
Guasdualito|VE|7.24|-70.73
Hatta|IN|24.13|79.60
Manghit|UZ|42.12|60.06
Hillerød|DK|55.93|12.30
Biga|TR|40.23|27.24
Macerata|IT|43.30|13.45
Kharan|PK|28.58|65.42
Cholargós|GR|38.00|23.80
Elūr|IN|10.07|76.28
Élancourt|FR|48.78|1.96
Basavana Bāgevādi|IN|16.57|75.97
Kaminokawa|JP|36.43|139.92
Bielawa|PL|50.69|16.62
Werne|DE|51.66|7.63
Geraardsbergen|BE|50.77|3.88
Ružomberok|SK|49.07|19.31
Or Yehuda|IL|32.03|34.86
Perambalur|IN|11.23|78.88
Alençon|FR|48.43|0.09
Tocoa|HN|15.68|-86.00
Dorohoi|RO|47.95|26.40
Āsbe Teferī|ET|9.09|40.87
San Luis de Sincé|CO|9.24|-75.15
Conegliano|IT|45.89|12.30
San Benito|GT|16.92|-89.92
Iyo|JP|33.75|132.70
Panarukan|ID|-7.70|113.92
Novogrudok|BY|53.59|25.82
Karasu|TR|41.10|30.70
Pallisa|UG|1.15|33.71
Vrilissia|GR|38.03|23.83
Bad Vilbel|DE|50.18|8.74
Sorochinsk|RU|52.43|53.16
Bad Hersfeld|DE|50.87|9.71
Wattala|LK|6.99|79.89
Augusta|IT|37.24|15.22
Peliyagoda|LK|6.97|79.88
Souran|SY|35.29|36.75
Făgăraș|RO|45.85|24.97
Gangtok|IN|27.33|88.61
Yany Kapu|UA|45.96|33.79
Meppel|NL|52.70|6.19
Lökbatan|AZ|40.33|49.73
Xirivella|ES|39.47|-0.43
Kyela|TZ|-9.58|33.85
Mālūr|IN|13.00|77.94
Mednogorsk|RU|51.41|57.59
Alcázar de San Juan|ES|39.39|-3.21
Usilampatti|IN|9.97|77.79
Un|IN|23.89|71.77
Abbiategrasso|IT|45.40|8.92
Chajarí|AR|-30.75|-57.98
Vushtrri|XK|42.82|20.97
Palapye|BW|-22.55|27.13
Bayān|KW|29.30|48.05
Korem|ET|12.51|39.52
Mūdbidri|IN|13.07|75.00
Rājākhera|IN|26.90|78.17
Mānwat|IN|19.30|76.50
Nāḩīyat Saddat al Hindīyah|IQ|32.72|44.28
Ambanja|MG|-13.67|48.45
Sotteville-lès-Rouen|FR|49.41|1.09
Curanilahue|CL|-37.48|-73.34
L’Arbaa Naït Irathen|DZ|36.63|4.20
Wādi|IN|17.05|76.99
Ōmachi|JP|36.50|137.87
Anta|IN|25.15|76.30
Banamba|ML|13.55|-7.45
Topki|RU|55.28|85.62
Kirzhach|RU|56.15|38.86
Playas|EC|-2.63|-80.39
Baie-Mahault|GP|16.27|-61.59
Mahārāganj|IN|27.14|83.56
Masaki-chō|JP|33.79|132.71
Barberena|GT|14.31|-90.36
Orange|FR|44.14|4.81
Karamürsel|TR|40.69|29.62
Mutuáli|MZ|-14.87|37.00
Āsosa|ET|10.07|34.53
Nyachera|UG|-0.90|30.42
Manises|ES|39.49|-0.46
Takehara|JP|34.34|132.92
Oued Sly|DZ|36.10|1.20
Butajīra|ET|8.12|38.37
Khovd|MN|48.01|91.64
Kostopil’|UA|50.88|26.45
Lupeni|RO|45.36|23.24
Stella|IT|40.86|14.25
Mizque|BO|-17.94|-65.34
la Marina de Port|ES|41.36|2.14
Tarakeswar|IN|22.89|88.01
Rongai|KE|-0.17|35.86
Keelakarai|IN|9.23|78.79
Łuków|PL|51.93|22.38
Starominskaya|RU|46.53|39.05
Robbah|DZ|33.28|6.91
Sint-Pieters-Leeuw|BE|50.78|4.24
Forchheim|DE|49.72|11.06
Mehar|PK|27.18|67.82
Borzya|RU|50.38|116.52
Kakching|IN|24.50|93.98
Kemalpaşa|TR|38.43|27.42
Oer-Erkenschwick|DE|51.64|7.26
Gevrai|IN|19.26|75.75
Śrem|PL|52.09|17.02
Alaquàs|ES|39.46|-0.46
Görele|TR|41.03|39.00
Pihānī|IN|27.62|80.20
Vasto|IT|42.11|14.71
Ujiie|JP|36.68|139.97
Perungudi|IN|12.96|80.24
Mosonmagyaróvár|HU|47.87|17.27
Binnish|SY|35.96|36.71
Nebbi|UG|2.48|31.09
Ambositra|MG|-20.53|47.24
Villenave-d'Ornon|FR|44.78|-0.57
Sarkhej|IN|22.98|72.50
Beykonak|TR|36.33|30.30
Marienfelde|DE|52.42|13.37
Kaeng Khoi|TH|14.59|101.00
Voluntari|RO|44.49|26.17
Remuna|IN|21.53|86.87
Khangah Dogran|PK|31.83|73.62
Sidareja|ID|-7.48|108.79
Télimélé|GN|10.90|-13.03
Petrich|BG|41.40|23.21
Tönisvorst|DE|51.32|6.49
Bad Nauheim|DE|50.36|8.74
Pontoise|FR|49.05|2.10
Khairpur Nathan Shah|PK|27.09|67.73
Jāsim|SY|32.99|36.06
Sri Mādhopur|IN|27.47|75.60
Bakri|MY|2.04|102.65
Bouinan|DZ|36.53|2.99
Monze|ZM|-16.28|27.48
Walajapet|IN|12.93|79.37
Villazón|BO|-22.09|-65.59
Pedana|IN|16.26|81.14
Villiers-sur-Marne|FR|48.83|2.55
Asprópyrgos|GR|38.06|23.59
Dunakeszi|HU|47.64|19.14
Schwelm|DE|51.29|7.29
Ferokh|IN|11.18|75.84
Oliver-Valdefierro|ES|41.64|-0.93
Salāya|IN|22.31|69.60
Waltrop|DE|51.62|7.40
Bhāndāria|BD|22.49|90.06
Burgdorf|DE|52.45|10.01
Bogoroditsk|RU|53.77|38.12
Pakisaji|ID|-8.07|112.60
Kuah|MY|6.33|99.84
Musiri|IN|10.95|78.44
Ciudad Vieja|GT|14.52|-90.76
Debal’tseve|UA|48.34|38.40
Nirgua|VE|10.15|-68.56
Savalou|BJ|7.93|1.98
Selogiri|ID|-7.78|110.87
Kórinthos|GR|37.94|22.95
Khair|IN|27.94|77.84
Kibiti|TZ|-7.72|38.94
Arrentela|PT|38.63|-9.10
Moanda|GA|-1.57|13.20
Ōtake|JP|34.21|132.22
Kifrī|IQ|34.69|44.96
Chītāpur|IN|17.12|77.08
Kombissiri|BF|12.07|-1.34
Kostomuksha|RU|64.57|30.58
Risod|IN|19.98|76.79
Sakété|BJ|6.74|2.66
Ahrensburg|DE|53.68|10.23
Piombino|IT|42.93|10.53
Eidelstedt|DE|53.61|9.91
Telsiai|LT|55.98|22.25
Seria|BN|4.61|114.32
Radolfzell|DE|47.74|8.97
Chatou|FR|48.89|2.16
Vernier|CH|46.22|6.08
Meskiana|DZ|35.63|7.67
Karpinsk|RU|59.77|60.00
Shatura|RU|55.57|39.54
Salima|MW|-13.78|34.46
Helchteren|BE|51.06|5.38
Houthalen|BE|51.03|5.37
Dhandhuka|IN|22.38|71.99
Ar Rudayyif|TN|34.38|8.16
Goussainville|FR|49.01|2.47
Canosa di Puglia|IT|41.22|16.07
Ptolemaḯda|GR|40.51|21.68
Purral|CR|9.96|-84.03
Puente-Genil|ES|37.39|-4.77
Tambo Grande|PE|-4.93|-80.34
Fatehpur Sīkri|IN|27.09|77.66
Divnogorsk|RU|55.96|92.37
Bidur|MY|4.12|101.28
Achim|DE|53.01|9.03
Kuta|ID|-8.72|115.17
Obala|CM|4.17|11.53
Montijo|PT|38.71|-8.97
Zaïo|MA|34.94|-2.73
Redondela|ES|42.28|-8.61
Albertslund|DK|55.66|12.36
Amin’yevo|RU|55.70|37.47
Annino|RU|55.58|37.60
Atamaría|ES|37.60|-0.81
Birpara|IN|26.70|89.15
Cherpulassery|IN|10.88|76.31
Cát Bà|VN|20.73|107.05
Dara|SN|15.35|-15.48
Davydkovo|RU|55.72|37.47
Dibba Al-Fujairah|AE|25.59|56.26
Fuyuan|CN|48.36|134.29
Ghormach|AF|35.73|63.78
Khorugh|TJ|37.49|71.55
Kolomenskoye|RU|55.67|37.68
Kurye|KR|35.21|127.46
Kur’yanovo|RU|55.65|37.70
Kuskovo|RU|55.73|37.83
Köneürgench|TM|42.33|59.15
Lardjem|DZ|35.75|1.55
Las Animas|CL|-39.81|-73.22
Lazarevskoye|RU|43.91|39.33
Leninskiye Gory|RU|55.70|37.57
Leonovo|RU|55.85|37.65
Luzhniki|RU|55.72|37.55
Maros|ID|-5.01|119.57
Matveyevskoye|RU|55.71|37.48
Mikhalkovo|RU|55.68|37.43
Nagqu|CN|31.48|92.06
Nikulino|RU|55.67|37.47
Pervomays’kyy|UA|49.39|36.21
Petrovskaya|RU|55.55|37.78
Piešťany|SK|48.59|17.83
Pinar de Chamartín|ES|40.48|-3.67
Puerto del Carmen|ES|28.92|-13.67
Rivas|NI|11.44|-85.83
Ruwa|ZW|-17.89|31.24
Rødovre|DK|55.68|12.45
Suong|KH|11.91|105.66
Ts’khinvali|GE|42.23|43.97
Vilyeyka|BY|54.49|26.91
Vorob’yovo|RU|55.72|37.53
Vostryakovo|RU|55.67|37.45
Wittenberg|DE|51.87|12.65
Yanamalakuduru|IN|16.49|80.67
Ypenburg|NL|52.04|4.37
Zagor’ye|RU|55.58|37.67
Oranjestad|AW|12.52|-70.03
Amla|IN|21.92|78.13
Salt|ES|41.97|2.79
Jarabacoa|DO|19.12|-70.64
Narsinghgarh|IN|23.71|77.09
Giżycko|PL|54.04|21.76
Zürich (Kreis 6)|CH|47.39|8.54
Talāja|IN|21.35|72.04
Dharmadam|IN|11.78|75.46
Gérakas|GR|38.02|23.86
Castro|CL|-42.47|-73.77
Săcele|RO|45.62|25.71
Araklı|TR|40.94|40.06
Kushchëvskaya|RU|46.56|39.63
Aldaia|ES|39.47|-0.46
Bhongaon|IN|27.26|79.18
Mascalucia|IT|37.57|15.05
Affery|CI|6.32|-3.95
Nanga Eboko|CM|4.68|12.37
Marigliano|IT|40.92|14.46
Lomme|FR|50.64|2.99
Metamórfosi|GR|38.07|23.76
Delbrück|DE|51.77|8.56
Vierzon|FR|47.22|2.07
Tiruchchendur|IN|8.50|78.12
Upper Dir|PK|35.21|71.88
Farafenni|GM|13.57|-15.60
Sasovo|RU|54.35|41.92
Sāsvad|IN|18.34|74.03
Faaa|PF|-17.55|-149.60
Yemanzhelinsk|RU|54.75|61.32
Ambad|IN|19.61|75.79
San Rafael del Sur|NI|11.85|-86.44
Kabalo|CD|-6.05|26.91
Shīeli|KZ|44.17|66.74
Springe|DE|52.21|9.55
Pāsārgād|IR|30.20|53.18
Tsiombe|MG|-25.30|45.48
Frattamaggiore|IT|40.94|14.28
Tongeren|BE|50.78|5.46
Deinze|BE|50.98|3.53
Łowicz|PL|52.11|19.95
Kisesa|TZ|-3.08|34.15
San Paolo|IT|41.12|16.79
Shar’ya|RU|58.37|45.52
Soro|IN|21.28|86.69
Santa Elena de Uairén|VE|4.60|-61.11
Weißenfels|DE|51.20|11.97
Betafo|MG|-19.83|46.85
Levittown|PR|18.45|-66.18
Mandalī|IQ|33.75|45.56
Lingsugūr|IN|16.16|76.52
Puerto Asís|CO|0.51|-76.50
Waterloo|BE|50.71|4.40
Písek|CZ|49.31|14.15
Ghauspur|PK|28.14|69.08
Charneca de Caparica|PT|38.62|-9.19
Arteixo|ES|43.30|-8.51
Mathba|BD|22.29|89.96
Tallkalakh|SY|34.67|36.26
Augustów|PL|53.84|22.98
Gajendragarh|IN|15.74|75.97
Anloga|GH|5.79|0.90
Madurāntakam|IN|12.51|79.88
Saint-Médard-en-Jalles|FR|44.90|-0.72
Sovetskaya Gavan’|RU|48.97|140.29
Umaria|IN|23.52|80.84
Karakoçan|TR|38.95|40.03
Sidi Amrane|DZ|33.50|6.01
Vechta|DE|52.73|8.29
Devarkonda|IN|16.69|78.92
Thiais|FR|48.76|2.40
Naumburg|DE|51.15|11.81
Ibusuki|JP|31.23|130.65
Carpentras|FR|44.06|5.05
Vertientes|CU|21.26|-78.15
L'Haÿ-les-Roses|FR|48.78|2.34
Lukuledi|TZ|-10.57|38.80
Waegwan|KR|35.99|128.40
Kolín|CZ|50.03|15.20
Uychi|UZ|41.08|71.92
Dhāmnod|IN|22.21|75.47
La Rinconada|PE|-14.63|-69.45
‘Ajab Shīr|IR|37.48|45.89
Nardò|IT|40.18|18.03
Bilāri|IN|28.62|78.80
Calp|ES|38.64|0.04
Leticia|CO|-4.22|-69.94
Mūvattupula|IN|9.98|76.58
Adūr|IN|9.16|76.73
Menton|FR|43.78|7.50
Metu|ET|8.30|35.58
Byaroza|BY|52.53|24.98
Saoner|IN|21.39|78.92
Mīrānpur Katra|IN|28.03|79.67
Rāisinghnagar|IN|29.54|73.45
Winterswijk|NL|51.97|6.72
Bilzen|BE|50.87|5.52
Wegberg|DE|51.14|6.28
San Juan Nepomuceno|CO|9.95|-75.08
Morales|CO|2.75|-76.63
Isawa|JP|35.65|138.63
Pumwani|KE|-1.28|36.85
Imatra|FI|61.17|28.75
Sundern|DE|51.33|8.00
Cativá|PA|9.36|-79.83
Kirovsk|RU|67.61|33.67
Betong|TH|5.77|101.07
Kalpatta|IN|11.61|76.08
Andernach|DE|50.43|7.40
Kapotnya|RU|55.64|37.79
Ārangaon|IN|19.03|74.71
Alushta|UA|44.68|34.41
Vukovar|HR|45.35|19.00
Fălticeni|RO|47.45|26.30
Kalavoor|IN|9.57|76.33
Ciro Redondo|CU|22.02|-78.70
Mekla|DZ|36.68|4.26
San Vicente de Tagua Tagua|CL|-34.44|-71.08
Az Zabadānī|SY|33.72|36.10
Bang Phae|TH|13.69|99.93
Weil am Rhein|DE|47.59|7.62
Turek|PL|52.02|18.50
Srandakan|ID|-7.94|110.25
Louvain-la-Neuve|BE|50.67|4.61
Begoro|GH|6.39|-0.38
Saint-Laurent-du-Var|FR|43.67|7.19
Saintes|FR|45.75|-0.63
Boxtel|NL|51.59|5.33
Jinotepe|NI|11.85|-86.20
Kozluk|TR|38.19|41.48
Taunusstein|DE|50.15|8.15
Zunheboto|IN|25.97|94.52
Gaggenau|DE|48.80|8.33
Kefamenanu|ID|-9.45|124.48
Geesthacht|DE|53.44|10.38
’Aïn Abid|DZ|36.23|6.94
Constanza|DO|18.91|-70.74
Hamar|NO|60.79|11.07
Kasama|JP|36.38|140.27
Sestao|ES|43.31|-3.01
Abqaiq|SA|25.93|49.67
Courcelles|BE|50.46|4.37
Bregenz|AT|47.50|9.75
Zeitz|DE|51.05|12.14
Aïn Bessem|DZ|36.29|3.67
Maināguri|IN|26.56|88.82
Garzón|CO|2.20|-75.63
Bačka Palanka|RS|45.25|19.40
Tangi|PK|34.30|71.65
Nāgar Karnūl|IN|16.48|78.32
Haan|DE|51.19|7.01
Minamata|JP|32.22|130.40
Rochefort|FR|45.94|-0.97
Utmanzai|PK|34.19|71.76
Malakoff|FR|48.82|2.30
Singojuruh|ID|-8.32|114.23
Gürpınar|TR|40.99|28.61
Nurota|UZ|40.56|65.69
Shamakhi|AZ|40.63|48.64
Khedbrahma|IN|24.03|73.05
Mława|PL|53.11|20.38
Mlandizi|TZ|-6.70|38.73
Qahderījān|IR|32.58|51.45
Tārānagar|IN|28.67|75.03
Umm Şalāl Muḩammad|QA|25.42|51.41
Xàtiva|ES|38.99|-0.52
Santarém|PT|39.23|-8.68
Pālkonda|IN|18.60|83.76
George Town|KY|19.29|-81.37
Yasugichō|JP|35.42|133.24
Togitsu|JP|32.83|129.85
Gries|AT|47.06|15.42
Kavajë|AL|41.19|19.56
Kiskunhalas|HU|46.43|19.48
Dhāri|IN|21.33|71.03
Sosnogorsk|RU|63.60|53.88
Mirnyy|RU|61.33|44.54
Thal|PK|35.48|72.24
Smach Mean Chey|KH|11.55|103.04
Tela|HN|15.77|-87.47
Vega Baja|PR|18.44|-66.39
Ingenio|ES|27.92|-15.43
Draveil|FR|48.68|2.41
Jewar|IN|28.12|77.56
Trelleborg|SE|55.38|13.16
Yehud-Monosson|IL|32.03|34.88
Savelugu|GH|9.62|-0.83
Inca|ES|39.72|2.91
Oelde|DE|51.83|8.15
Rusape|ZW|-18.53|32.13
Emmerich|DE|51.84|6.25
Morozovsk|RU|48.36|41.83
Sarikei|MY|2.12|111.52
Piton Saint-Leu|RE|-21.22|55.32
Saint-Leu|FR|46.73|4.50
el Putxet i el Farró|ES|41.41|2.14
Kalyandurg|IN|14.55|77.11
Dighwāra|IN|25.74|85.01
Zernograd|RU|46.85|40.31
Shīnḏanḏ|AF|33.30|62.15
Ţayyibat al Imām|SY|35.27|36.71
Brunssum|NL|50.95|5.97
Majorna|SE|57.69|11.92
Minchianabad|PK|30.16|73.57
Lampa|CL|-33.29|-70.88
San Roque|ES|36.21|-5.38
Muvattupuzha|IN|9.98|76.57
Olhão|PT|37.03|-7.84
Seonghwan|KR|36.92|127.13
Saint-Sébastien-sur-Loire|FR|47.21|-1.50
Hajīn|SY|34.70|40.83
Bucak|TR|37.46|30.59
Bachhraon|IN|28.93|78.23
Krotoszyn|PL|51.70|17.44
Rujewa|TZ|-8.70|34.38
Galdakao|ES|43.23|-2.84
Pereval’s’k|UA|48.44|38.84
Leusden|NL|52.13|5.43
Zürich (Kreis 2)|CH|47.34|8.52
Moramanga|MG|-18.95|48.23
Ban Phan Don|TH|17.14|102.97
Totana|ES|37.77|-1.50
Andkhōy|AF|36.95|65.12
Comé|BJ|6.41|1.88
Irinjālakuda|IN|10.34|76.21
Mangrūl Pīr|IN|20.31|77.34
Bühl|DE|48.70|8.14
Ilula|TZ|-7.68|36.04
Wongsorejo|ID|-7.99|114.40
Friedberg|DE|48.36|10.98
Kampong Masjid Tanah|MY|2.35|102.12
Bochnia|PL|49.97|20.43
Muborak|UZ|39.26|65.15
Rota|ES|36.63|-6.36
Pacasmayo|PE|-7.40|-79.57
Ciutadella|ES|40.00|3.84
Le Chesnay|FR|48.82|2.12
Garh Maharaja|PK|30.83|71.90
Wetter (Ruhr)|DE|51.39|7.39
Ariyalūr|IN|11.14|79.08
Damāvand|IR|35.72|52.07
Islāmnagar|IN|28.33|78.73
Madukkarai|IN|10.91|76.96
Ponmana|IN|9.01|76.52
La Sagrera|ES|41.42|2.19
Huşi|RO|46.67|28.06
Kroměříž|CZ|49.30|17.39
Maó|ES|39.89|4.27
Monterusciello|IT|40.87|14.08
Tournefeuille|FR|43.59|1.32
Muikamachi|JP|37.07|138.88
Kamogawa|JP|35.10|140.10
Tanah Merah|MY|5.80|102.15
Mānāvadar|IN|21.50|70.14
Selçuk|TR|37.95|27.37
Tame|CO|6.46|-71.74
Jahanian Shah|PK|31.81|72.28
Trenggalek|ID|-8.08|111.71
Gragnano|IT|40.69|14.52
Mastung|PK|29.80|66.85
Cernusco sul Naviglio|IT|45.53|9.33
Garango|BF|11.80|-0.55
Inkhil|SY|33.02|36.13
Best|NL|51.51|5.39
Ipatovo|RU|45.72|42.90
Tarui|JP|35.37|136.53
Chŏngju|KP|39.69|125.21
Clichy-sous-Bois|FR|48.91|2.55
Mioveni|RO|44.96|24.94
Tunceli|TR|39.10|39.54
Kaeng Khro|TH|16.11|102.26
Wittenau|DE|52.59|13.32
Nouna|BF|12.73|-3.86
Boaco|NI|12.47|-85.66
Póvoa de Varzim|PT|41.38|-8.76
Maki|JP|37.75|138.88
Sirsāganj|IN|27.06|78.69
Tocache|PE|-8.19|-76.52
Bibai|JP|43.32|141.86
Unecha|RU|52.85|32.67
Bria|CF|6.54|21.99
Dikwa|NG|12.04|13.92
Sānchor|IN|24.75|71.77
Bethlehem|PS|31.70|35.20
Krimpen aan den IJssel|NL|51.92|4.60
Sandūr|IN|15.09|76.55
la Verneda i la Pau|ES|41.42|2.20
Swarzędz|PL|52.41|17.09
Krasnoarmeyskaya|RU|45.37|38.21
Chodavaram|IN|17.83|82.94
Sūrandai|IN|8.98|77.42
Senftenberg|DE|51.53|14.00
Mariel|CU|22.99|-82.75
Asse|BE|50.91|4.20
Kokhma|RU|56.93|41.09
Chaumont|FR|48.11|5.14
Banda|IN|24.04|78.96
Aïn Smara|DZ|36.27|6.50
Piro|IN|25.33|84.40
Centenario|AR|-38.83|-68.13
Turrialba|CR|9.90|-83.68
Mollendo|PE|-17.02|-72.01
Saint-Étienne-du-Rouvray|FR|49.38|1.10
Lasem|ID|-6.69|111.45
Yara|CU|20.27|-76.95
Düsseldorf-Pempelfort|DE|51.24|6.79
Suār|IN|29.03|79.06
Senhora da Hora|PT|41.19|-8.65
Meyzieu|FR|45.77|5.00
Manoharpur|IN|27.30|75.95
Agüimes|ES|27.91|-15.45
Kangdong-ŭp|KP|39.14|126.10
Businga|CD|3.34|20.89
Marinha Grande|PT|39.75|-8.93
Pallanza-Intra-Suna|IT|45.94|8.57
Sueca|ES|39.20|-0.31
Dayr Ḩāfir|SY|36.16|37.71
Póvoa de Santa Iria|PT|38.86|-9.06
Yerres|FR|48.72|2.49
Ostuncalco|GT|14.87|-91.62
Quezaltepeque|SV|13.83|-89.27
Am Timan|TD|11.03|20.28
Rājūra|IN|19.78|79.36
Gagarin|RU|55.55|35.00
Vulcan|RO|45.38|23.27
Vaihingen an der Enz|DE|48.94|8.96
Montbéliard|FR|47.51|6.80
Ar Ruseris|SD|11.87|34.39
Asilah|MA|35.47|-6.03
Chortkiv|UA|49.02|25.80
Kotagiri|IN|11.42|76.86
Bouarfa|MA|32.53|-1.96
Kelaniya|LK|6.96|79.92
Saint-Cloud|FR|48.85|2.20
Sarno|IT|40.81|14.62
Ararat|AM|39.83|44.71
San Miguel|CR|9.87|-84.06
Garupá|AR|-27.48|-55.83
Yakuplu|TR|40.99|28.68
Novoyavorivs'k|UA|49.93|23.57
Tsyurupyns’k|UA|46.62|32.72
La Salud|CU|22.87|-82.42
Esztergom|HU|47.79|18.74
Turnu Măgurele|RO|43.75|24.87
Rusera|IN|25.75|86.03
Inozemtsevo|RU|44.09|43.09
Molina|CL|-35.11|-71.28
Uvarovo|RU|51.98|42.26
Šumperk|CZ|49.97|16.97
Zarzal|CO|4.39|-76.07
Gobernador Virasora|AR|-28.05|-56.03
Samtredia|GE|42.15|42.34
Czerwionka-Leszczyny|PL|50.15|18.68
Al Hasaheisa|SD|14.75|33.30
Moriki|NG|12.87|6.49
Azhiyūr|IN|11.69|75.56
Maiurno|SD|13.42|33.67
El Abadia|DZ|36.27|1.69
Tanuma|JP|36.37|139.58
Pilar|PY|-26.86|-58.31
Köthen|DE|51.75|11.97
Partinico|IT|38.05|13.12
Kuvandyk|RU|51.48|57.36
Września|PL|52.33|17.57
Adjumani|UG|3.38|31.79
Sens|FR|48.20|3.28
Le Gosier|GP|16.21|-61.49
Nelamangala|IN|13.10|77.39
Gusev|RU|54.59|22.20
Laon|FR|49.56|3.63
Zalingei|SD|12.91|23.47
Soron|IN|27.89|78.75
Amphoe Sikhiu|TH|14.90|101.71
Nokia|FI|61.47|23.50
El Charco|CO|2.48|-78.11
Rietberg|DE|51.81|8.43
Avola|IT|36.91|15.14
Chaupimarca|PE|-10.41|-76.46
Kibondo|TZ|-3.59|30.72
Yenişehir|TR|40.26|29.65
Delfzijl|NL|53.33|6.92
Partille|SE|57.74|12.11
Mukher|IN|18.71|77.37
Ceper|ID|-7.67|110.68
Bahār|IR|34.91|48.44
Sholinghur|IN|13.12|79.42
Barneveld|NL|52.14|5.58
Târnăveni|RO|46.33|24.30
Villa Consuelo|DO|18.48|-69.90
Lambersart|FR|50.65|3.03
Gadhada|IN|21.97|71.58
Crevillente|ES|38.25|-0.81
Gorlice|PL|49.66|21.16
Kaman|TR|39.36|33.72
Mālpura|IN|26.28|75.36
Karasuk|RU|53.74|78.04
Gerede|TR|40.80|32.20
Bouar|CF|5.93|15.60
Buturlinovka|RU|50.83|40.61
Vsetín|CZ|49.34|18.00
Isakogorka|RU|64.45|40.65
Kurunegala|LK|7.48|80.37
Sawākin|SD|19.11|37.33
Toshbuloq|UZ|40.92|71.58
Ālangulam|IN|8.86|77.50
Addanki|IN|15.81|79.97
Kisii|KE|-0.68|34.77
Hammamet|DZ|35.45|7.95
Randudongkal|ID|-7.10|109.32
Warstein|DE|51.44|8.35
Formia|IT|41.26|13.61
Milak|IN|28.61|79.17
Kartaly|RU|53.05|60.65
Sequeira|PT|40.55|-7.23
Sa Kaeo|TH|13.81|102.07
Fraijanes|GT|14.47|-90.44
Meissen|DE|51.16|13.47
Coondapoor|IN|13.63|74.69
Kochubeyevskoye|RU|44.64|41.85
Esquel|AR|-42.91|-71.32
Serendah|MY|3.36|101.60
Balapulang|ID|-7.05|109.10
Lākheri|IN|25.67|76.18
Ambatolampy|MG|-19.38|47.42
Bozyazı|TR|36.11|32.96
Zheleznogorsk-Ilimskiy|RU|56.58|104.12
Morón de la Frontera|ES|37.12|-5.45
Mpika|ZM|-11.83|31.45
Lālgola|IN|24.42|88.25
Utraula|IN|27.32|82.42
Mananwala|PK|31.59|73.69
Dubrovnik|HR|42.64|18.11
Yangiqo‘rg‘on|UZ|41.19|71.72
Oliva|ES|38.92|-0.12
Penja|CM|4.64|9.68
Titlāgarh|IN|20.29|83.15
Jūybār|IR|36.64|52.91
Ölgii|MN|48.97|89.96
Ben Mehidi|DZ|36.77|7.91
Tukuyu|TZ|-9.25|33.65
Terme|TR|41.21|36.97
Kaffrine|SN|14.11|-15.55
Bang Bo District|TH|13.58|100.82
Ubud|ID|-8.51|115.27
Neuburg an der Donau|DE|48.73|11.19
Trappes|FR|48.77|2.02
Voúla|GR|37.84|23.78
Kamaterón|GR|38.06|23.71
Sant Pere de Ribes|ES|41.26|1.77
Gierłoż|PL|54.08|21.50
San Donato Milanese|IT|45.41|9.27
Paidha|UG|2.42|30.99
Visaginas|LT|55.60|26.44
Carmona|ES|37.47|-5.65
Aiud|RO|46.31|23.72
Luwero|UG|0.85|32.47
Rodez|FR|44.35|2.57
Tirukkoyilur|IN|11.97|79.20
Fukiage-fujimi|JP|36.10|139.45
Geilenkirchen|DE|50.97|6.12
Kpandu|GH|7.00|0.29
Seoni Mālwa|IN|22.45|77.47
Sonāmukhi|IN|23.31|87.41
Rendsburg|DE|54.31|9.66
Mytilene|GR|39.11|26.56
Saki|UA|45.13|33.60
Znomenka|UA|48.71|32.66
Bergerac|FR|44.85|0.48
Bādāmi|IN|15.91|75.68
Mavoor|IN|11.27|75.92
Niederschönhausen|DE|52.58|13.40
Mohale’s Hoek|LS|-30.15|27.48
Tomilino|RU|55.66|37.95
Algemesí|ES|39.19|-0.44
Zürich (Kreis 9) / Altstetten|CH|47.39|8.49
Dalnerechensk|RU|45.93|133.74
Māvelikara|IN|9.26|76.56
Pokhvistnevo|RU|53.65|52.13
Segrate|IT|45.49|9.30
Maur|IN|30.08|75.25
Dhanaura|IN|28.96|78.26
Hole Narsipur|IN|12.79|76.24
Patigi|NG|8.73|5.76
Buri Ram|TH|14.99|103.10
Saint-Leu|RE|-21.17|55.29
Maisí|CU|20.25|-74.15
Annemasse|FR|46.19|6.24
Bjelovar|HR|45.90|16.85
Vinaròs|ES|40.47|0.48
Āgaro|ET|7.85|36.65
Adrogué|AR|-34.80|-58.38
La Garde|FR|43.12|6.01
Juan Griego|VE|11.08|-63.97
Piravam|IN|9.87|76.50
Kraksaan|ID|-7.76|113.40
Tampin|MY|2.47|102.23
Schwandorf in Bayern|DE|49.33|12.11
Bardaskan|IR|35.26|57.97
Durango|ES|43.17|-2.63
Esch-sur-Alzette|LU|49.50|5.98
Culleredo|ES|43.29|-8.39
Caxito|AO|-8.58|13.66
Thung Song|TH|8.16|99.68
Namanyere|TZ|-7.52|31.05
Mandi|IN|31.71|76.93
Fazilpur|PK|32.18|75.07
Líbano|CO|4.92|-75.06
Shrīgonda|IN|18.62|74.70
Plettenberg|DE|51.21|7.87
Chiredzi|ZW|-21.05|31.67
Pandua|IN|23.07|88.29
Ban Chang|TH|12.73|101.06
Lyman|UA|48.99|37.80
Popondetta|PG|-8.77|148.23
Pūnch|IN|33.77|74.09
Kandyagash|KZ|49.47|57.42
Zürich (Kreis 12)|CH|47.40|8.58
Zaventem|BE|50.88|4.47
Baunatal|DE|51.25|9.41
Kętrzyn|PL|54.08|21.38
Cruz del Eje|AR|-30.73|-64.80
Lučenec|SK|48.33|19.67
Honda|CO|5.21|-74.74
Veendam|NL|53.11|6.88
Hiratachō|JP|35.43|132.82
Talamba|PK|30.53|72.24
Pilāni|IN|28.37|75.60
Neustadt/Nord|DE|50.95|6.95
Bretten|DE|49.04|8.71
Giddalūr|IN|15.37|78.93
Maddūr|IN|12.58|77.04
Khmilnyk|UA|49.56|27.96
Douz|TN|33.47|9.02
El Hajeb|MA|33.69|-5.37
Maddagiri|IN|13.66|77.21
Groot IJsselmonde|NL|51.88|4.55
Ermont|FR|48.99|2.26
Bezhetsk|RU|57.79|36.70
Garhākota|IN|23.78|79.14
Jogonalan|ID|-7.70|110.54
Massamá|PT|38.75|-9.28
Kunjah|PK|32.53|73.97
Lennestadt|DE|51.12|8.07
Lipkovo|MK|42.16|21.59
Argun|RU|43.30|45.87
Coria del Río|ES|37.29|-6.05
Cataño|PR|18.44|-66.12
Koynanagar|IN|17.40|73.77
Ulaangom|MN|49.98|92.07
Palmar de Varela|CO|10.74|-74.75
Poykovskiy|RU|61.23|73.33
Goryachiy Klyuch|RU|44.63|39.13
Gölbaşı|TR|37.78|37.64
Rillieux-la-Pape|FR|45.82|4.90
Sabirabad|AZ|40.01|48.48
Dronten|NL|52.52|5.72
Castelvetrano|IT|37.68|12.79
Machagai|AR|-26.93|-60.05
Matosinhos|PT|41.18|-8.69
Llallagua|BO|-18.42|-66.58
Shcherbinka|RU|55.50|37.56
Kevelaer|DE|51.58|6.25
Stuttgart Feuerbach|DE|48.81|9.16
Sitten|CH|46.23|7.36
Mkuranga|TZ|-7.12|39.21
’Aïn el Hammam|DZ|36.56|4.31
Ambalavao|MG|-21.83|46.93
Mranggen|ID|-7.03|110.52
Polysayevo|RU|54.60|86.25
Saalfeld|DE|50.65|11.37
Ancud|CL|-41.87|-73.82
Aleysk|RU|52.49|82.78
Villa Dolores|AR|-31.95|-65.19
Aleksandrovskoye|RU|44.71|43.00
Kamyshlov|RU|56.84|62.71
Villemomble|FR|48.88|2.50
Sahavato|MG|-20.60|48.33
Saint Helier|JE|49.19|-2.10
Khust|UA|48.18|23.30
Kumta|IN|14.43|74.42
Villa Bruzual|VE|9.33|-69.12
Hōjō|JP|33.98|132.78
Aso|JP|32.94|131.08
Tizi Gheniff|DZ|36.59|3.77
Losal|IN|27.40|74.92
Yanaul|RU|56.28|54.93
Geislingen an der Steige|DE|48.62|9.83
Camiri|BO|-20.04|-63.52
Kasangulu|CD|-4.58|15.17
Labasa|FJ|-16.43|179.36
Diffa|NE|13.32|12.61
Yaguachi Nuevo|EC|-2.10|-79.69
Hisuā|IN|24.83|85.42
Kłodzko|PL|50.43|16.66
Deli Tua|ID|3.51|98.68
Ksour Essaf|TN|35.42|10.99
Oudenaarde|BE|50.85|3.61
Einbeck|DE|51.82|9.87
Terneuzen|NL|51.34|3.83
Dāsna|IN|28.68|77.52
Hovd|MN|44.67|102.17
Pierrefitte-sur-Seine|FR|48.97|2.36
Ban Bang Kadi Pathum Thani|TH|14.00|100.55
Adirampattinam|IN|10.34|79.38
Mocímboa|MZ|-11.32|40.35
Tālīkota|IN|16.47|76.31
Maner|IN|25.65|84.87
Geldrop|NL|51.42|5.56
Molo|KE|-0.25|35.73
Jhawarian|PK|32.36|72.62
Birmitrapur|IN|22.40|84.77
Kolpashevo|RU|58.31|82.91
Erraguntla|IN|14.64|78.54
Bungu|TZ|-7.63|39.06
Le Kremlin-Bicêtre|FR|48.81|2.36
Piskent|UZ|40.90|69.35
Hiji|JP|33.37|131.53
Tapah Road|MY|4.17|101.20
Bolobo|CD|-2.16|16.23
To‘rqao‘rg‘on|UZ|41.00|71.51
Bāmor Kalān|IN|24.89|78.15
Kibre Mengist|ET|5.88|38.98
Kalakkādu|IN|8.51|77.55
Chatan|JP|26.31|127.77
Rinteln|DE|52.19|9.08
Uenohara|JP|35.62|139.12
Termas de Río Hondo|AR|-27.49|-64.86
Klungkung|ID|-8.53|115.40
Cheraga|DZ|36.77|2.96
Dagestanskiye Ogni|RU|42.12|48.19
Jászberény|HU|47.50|19.92
Baesweiler|DE|50.91|6.19
Toyoshina|JP|36.30|137.90
Rāzām|IN|18.45|83.66
Bad Neuenahr-Ahrweiler|DE|50.54|7.11
Giannitsá|GR|40.79|22.41
Safed|IL|32.96|35.50
Satita|SY|34.82|36.12
Margasari|ID|-7.10|109.02
Charata|AR|-27.21|-61.19
Kurihashi|JP|36.13|139.70
Khashuri|GE|41.99|43.60
Nasirabad|PK|27.38|67.92
Kareli|IN|22.92|79.06
Mechraa Bel Ksiri|MA|34.57|-5.96
Jalgaon Jamod|IN|21.05|76.53
Buurhakaba|SO|2.80|44.08
Rajaori|IN|33.38|74.31
Sijunjung|ID|-0.70|100.98
Winnenden|DE|48.88|9.40
Jaswantnagar|IN|26.88|78.90
Champs-sur-Marne|FR|48.85|2.60
Chato|TZ|-2.64|31.77
Bongor|TD|10.28|15.37
Fūman|IR|37.22|49.31
Mongo|TD|12.18|18.69
Nong Phai|TH|15.99|101.06
Afzalgarh|IN|29.39|78.67
Santa Rosa de Copán|HN|14.77|-88.78
Senak’i|GE|42.27|42.07
Qibray|UZ|41.39|69.47
Ndibène Dahra|SN|15.33|-15.48
Hà Tĩnh|VN|18.34|105.91
Zolotonosha|UA|49.67|32.04
Byādgi|IN|14.67|75.49
Boyabat|TR|41.47|34.77
Soe|ID|-9.86|124.28
Neftekumsk|RU|44.76|44.99
Nordenham|DE|53.49|8.48
Rehli|IN|23.64|79.06
Aracataca|CO|10.59|-74.19
Bazar-Korgon|KG|41.04|72.75
Rāipur|IN|30.31|78.09
Aleshtar|IR|33.86|48.26
Sant Vicenç dels Horts|ES|41.39|2.01
Charef|DZ|34.62|2.80
Heiligenhaus|DE|51.33|6.97
Mungeli|IN|22.07|81.69
Almuñécar|ES|36.73|-3.69
Lebedyn|UA|50.59|34.48
Gondomar|PT|41.14|-8.53
Murun-kuren|MN|49.63|100.16
Nahualá|GT|14.84|-91.32
Theniet el Had|DZ|35.87|2.03
Mananjary|MG|-21.23|48.34
Águas Santas|PT|41.21|-8.58
Menuma|JP|36.22|139.38
Kasamwa|TZ|-2.85|32.43
Krychaw|BY|53.71|31.72
Rodniki|RU|57.11|41.73
Nushki|PK|29.55|66.02
Prokuplje|RS|43.23|21.59
Sitges|ES|41.24|1.81
Taurage|LT|55.25|22.29
Aarschot|BE|50.99|4.84
Aix-les-Bains|FR|45.69|5.91
Vila do Conde|PT|41.35|-8.75
Manāwar|IN|22.24|75.09
Iskandar|UZ|41.55|69.70
Nowy Dwór Mazowiecki|PL|52.43|20.72
Paramonga|PE|-10.67|-77.83
Kondagaon|IN|19.59|81.66
Tomohon|ID|1.32|124.80
Az̧ Z̧āhirīyah|PS|31.41|34.97
St. Pauli|DE|53.56|9.96
Tehri|IN|30.39|78.48
Novoaleksandrovsk|RU|45.49|41.22
Gibara|CU|21.11|-76.13
Panauti̇̄|NP|27.58|85.51
Kotel’nich|RU|58.31|48.35
Vynohradiv|UA|48.14|23.03
Machalí|CL|-34.18|-70.65
Waddān|LY|29.16|16.14
Ōmiya|JP|36.55|140.42
Sīta Road|PK|27.03|67.85
Nyūzen|JP|36.94|137.50
Zakopane|PL|49.30|19.95
Bou Hanifia el Hamamat|DZ|35.31|-0.05
Bezons|FR|48.92|2.21
Yugawara|JP|35.15|139.07
Kulmbach|DE|50.10|11.45
Roldanillo|CO|4.41|-76.15
Atkarsk|RU|51.87|45.01
Svendborg|DK|55.06|10.61
Bad Zwischenahn|DE|53.18|8.00
Hadjout|DZ|36.51|2.41
Umarkot|IN|19.67|82.21
Nāhan|IN|30.56|77.29
Selm|DE|51.70|7.47
Mechernich|DE|50.59|6.65
Piscinola|IT|40.89|14.23
Annau|TM|37.89|58.52
Sānkrāil|IN|22.55|88.23
Kalach-na-Donu|RU|48.69|43.53
Caransebeş|RO|45.42|22.22
Mae Sai|TH|20.43|99.88
Ribeira|ES|42.75|-8.44
Altstadt Sud|DE|50.93|6.96
Gurlan|UZ|41.84|60.39
Touba|CI|8.28|-7.68
Leichlingen|DE|51.11|7.02
Königsbrunn|DE|48.28|10.89
Manamadurai|IN|9.67|78.47
Karlskoga|SE|59.33|14.52
Beldānga|IN|23.93|88.26
Arai|JP|37.00|138.23
Valašské Meziříčí|CZ|49.47|17.97
San Pedro|CR|9.93|-84.05
Dijkot|PK|31.22|73.00
Justiniškės|LT|54.72|25.22
Rāhatgarh|IN|23.79|78.39
Hamminkeln|DE|51.73|6.59
Táriba|VE|7.82|-72.22
Hōryūji|JP|34.61|135.74
Bossangoa|CF|6.49|17.46
Malkara|TR|40.89|26.90
Ilgın|TR|38.28|31.91
Pārdi|IN|20.51|72.95
Soroca|MD|48.16|28.28
Eibar|ES|43.18|-2.47
Madang|PG|-5.22|145.79
San Rafael Abajo|CR|9.83|-84.29
Sol’-Iletsk|RU|51.16|54.99
Roșiorii de Vede|RO|44.12|24.98
Neckarsulm|DE|49.19|9.23
Manduria|IT|40.40|17.64
Premià de Mar|ES|41.49|2.37
Shalqar|KZ|47.83|59.60
Mīrānpur|IN|29.29|77.95
Santiago de Tolú|CO|9.52|-75.58
Emmendingen|DE|48.12|7.85
Caldas da Rainha|PT|39.40|-9.14
Bulakamba|ID|-6.87|108.96
Cisterna di Latina|IT|41.59|12.83
Silvassa|IN|20.27|73.00
Kālānwāli|IN|29.84|74.97
Savonlinna|FI|61.87|28.88
Bakhchysarai|UA|44.76|33.86
Brodnica|PL|53.26|19.40
Sŏnbong|KP|42.35|130.38
Gaur|NP|26.76|85.28
Chakapara|IN|22.63|88.35
Parit Buntar|MY|5.13|100.49
Puerto Boyacá|CO|5.98|-74.59
Quesada|CR|10.32|-84.43
Ans|BE|50.66|5.52
Kayyerkan|RU|69.38|87.74
Lancy|CH|46.19|6.11
Kalamb|IN|19.04|73.96
Vallauris|FR|43.58|7.05
Bouznika|MA|33.79|-7.16
Hīrākud|IN|21.53|83.87
Tandaltī|SD|13.02|31.87
Zürich (Kreis 4) / Aussersihl|CH|47.38|8.52
Taverny|FR|49.03|2.22
Illkirch-Graffenstaden|FR|48.53|7.72
Badr Ḩunayn|SA|23.78|38.79
Krasnoural’sk|RU|58.36|60.04
La Teste-de-Buch|FR|44.63|-1.15
Demak|ID|-6.89|110.64
Sebeş|RO|45.96|23.57
Doboj|BA|44.73|18.09
Semīrom|IR|31.42|51.57
Māgadi|IN|12.96|77.22
Simanggang|MY|1.25|111.45
Overath|DE|50.93|7.28
Gundlupēt|IN|11.81|76.69
Kundarkhi|IN|28.68|78.79
Permatang Kuching|MY|5.46|100.38
Leimen|DE|49.35|8.69
Maych’ew|ET|12.79|39.54
Bilgrām|IN|27.18|80.03
el Clot|ES|41.41|2.19
Gobō|JP|33.88|135.17
Santa Uxía de Ribeira|ES|42.55|-8.99
Bidhūna|IN|26.80|79.51
Nikolayevsk-on-Amure|RU|53.15|140.72
Yong Peng|MY|2.01|103.07
Wamba|NG|8.94|8.60
Novelda|ES|38.38|-0.77
Viñales|CU|22.62|-83.71
Baynjiwayn|IQ|35.62|45.95
Rathenow|DE|52.61|12.34
Sikonge|TZ|-5.63|32.77
Perumpāvūr|IN|10.12|76.48
La Tebaida|CO|4.45|-75.79
Sarny|UA|51.34|26.60
Berasia|IN|23.63|77.43
Petershagen|DE|52.38|8.97
Katsuyama|JP|36.06|136.50
Neapoli|GR|40.65|22.94
Épernay|FR|49.04|3.96
Jēkabpils|LV|56.50|25.86
La Fría|VE|8.22|-72.25
Zomin Shaharchasi|UZ|39.96|68.40
Paciran|ID|-6.88|112.38
Shalkar|KZ|48.03|48.90
Asino|RU|57.00|86.14
Malyn|UA|50.77|29.24
Labytnangi|RU|66.66|66.42
Gobindpur|IN|22.63|86.07
Capitán Bermúdez|AR|-32.82|-60.72
Tsiroanomandidy|MG|-18.77|46.05
Limbach-Oberfrohna|DE|50.86|12.76
Ilmenau|DE|50.68|10.92
Kırkağaç|TR|39.11|27.67
Libenge|CD|3.65|18.64
Kallio|FI|60.18|24.95
Jarash|JO|32.28|35.90
La Peca|PE|-5.61|-78.44
Wangen|DE|47.69|9.83
Malinyi|TZ|-8.93|36.13
Babat|ID|-7.11|112.16
Catarroja|ES|39.40|-0.40
Märsta|SE|59.62|17.85
Sønderborg|DK|54.91|9.79
Brilon|DE|51.39|8.57
Rejon placu Grunwaldzkiego|PL|51.12|17.06
Villiers-le-Bel|FR|49.01|2.40
Sillanwali|PK|31.83|72.54
Litvínov|CZ|50.60|13.62
Alaca|TR|40.17|34.84
Vichy|FR|46.13|3.43
Landsberg am Lech|DE|48.05|10.88
Kotdwāra|IN|29.75|78.52
Mosquera|CO|4.71|-74.23
Corfu|GR|39.62|19.92
Dedovsk|RU|55.87|37.12
Asparuhovo|BG|43.18|27.89
Bhawanipur|IN|26.45|87.03
Coronel Suárez|AR|-37.45|-61.93
Miandrarivo|MG|-19.43|46.75
Smederevska Palanka|RS|44.37|20.96
Vohipaho|MG|-23.55|47.50
Zarya|RU|55.76|38.10
‘Anah|IQ|34.37|41.98
Zeya|RU|53.74|127.26
Rapallo|IT|44.35|9.23
Biłgoraj|PL|50.54|22.72
Tara|RU|56.89|74.37
Amés|ES|42.90|-8.66
Kotovo|RU|50.32|44.80
Friedenau|DE|52.47|13.33
Borşa|RO|47.66|24.66
Valmiera|LV|57.54|25.43
Siliana|TN|36.08|9.37
Chancay|PE|-11.57|-77.27
Las Breñas|AR|-27.09|-61.08
Mahlsdorf|DE|52.51|13.61
Pucón|CL|-39.28|-71.95
Showot|UZ|41.66|60.30
Mbandjok|CM|4.45|11.90
Şāmitah|SA|16.60|42.94
Hakenfelde|DE|52.56|13.21
Sungai Besar|MY|3.67|100.99
Kasba|IN|25.86|87.54
Douera|DZ|36.67|2.94
Komló|HU|46.19|18.26
Verden|DE|52.92|9.23
Lerum|SE|57.77|12.27
Naharlagun|IN|27.10|93.70
Freeport|BS|26.53|-78.70
Parral|CL|-36.14|-71.83
Sankt Wendel|DE|49.47|7.17
Yylanly|TM|41.83|59.65
Mombetsu|JP|44.35|143.35
Niscemi|IT|37.15|14.39
Sāmba|IN|32.56|75.12
Emmen|CH|47.08|8.27
San Giuseppe Vesuviano|IT|40.84|14.50
Buzen|JP|33.61|131.13
Léo|BF|11.10|-2.11
Vepagunta|IN|17.78|83.22
Sannois|FR|48.97|2.25
Rösrath|DE|50.90|7.18
La Possession|RE|-20.93|55.33
Stabat|ID|3.73|98.45
Boscoreale|IT|40.77|14.48
San Juan del Cesar|CO|10.77|-73.00
Uithoorn|NL|52.24|4.83
Driyorejo|ID|-7.37|112.62
Culemborg|NL|51.95|5.23
Jesús María|AR|-30.98|-64.09
Bafoulabé|ML|13.81|-10.83
Kulittalai|IN|10.93|78.41
Baro|NG|8.62|6.42
Sirdaryo|UZ|40.84|68.66
Bulung’ur Shahri|UZ|39.76|67.27
Kelkheim (Taunus)|DE|50.14|8.45
Werota|ET|11.92|37.70
Triggiano|IT|41.07|16.93
Nola|CF|3.52|16.05
Hafnarfjörður|IS|64.07|-21.94
Kandiaro|PK|27.06|68.21
La Unión|SV|13.34|-87.84
Banmankhi|IN|25.89|87.19
Sheoganj|IN|25.14|73.07
Amirdzhan|AZ|40.43|49.98
Zaida|PK|34.06|72.47
Bor|SS|6.21|31.56
Tōno|JP|39.32|141.53
Kunri|PK|25.18|69.57
Fizuli|AZ|39.60|47.15
Samokov|BG|42.34|23.55
Pedro Betancourt|CU|22.73|-81.29
Ogre|LV|56.82|24.61
Gonesse|FR|48.99|2.45
Indāpur|IN|18.30|73.25
Dembī Dolo|ET|8.53|34.80
Camaiore|IT|43.94|10.30
Tha Muang|TH|13.96|99.64
Fontana|AR|-27.42|-59.02
Kemrī|IN|28.81|79.20
Mtinko|TZ|-4.55|34.85
Babaeski|TR|41.43|27.09
Nagykőrös|HU|47.03|19.78
Muntok|ID|-2.07|105.16
Monfalcone|IT|45.80|13.53
Goseong|KR|34.98|128.32
Sausar|IN|21.66|78.80
Shimoda|JP|34.68|138.94
Kalat|PK|29.03|66.59
Kartārpur|IN|31.44|75.50
Kyrenia|CY|35.34|33.32
Marabella|TT|10.31|-61.45
La Mesa|CO|5.27|-73.92
Karhal|IN|27.00|78.94
Vigneux-sur-Seine|FR|48.70|2.41
Cavaillon|FR|43.83|5.04
Deūlgaon Rāja|IN|20.02|76.04
Lar|IN|26.20|83.97
Toshloq|UZ|40.48|71.77
Albano Laziale|IT|41.73|12.66
Grodzisk Mazowiecki|PL|52.10|20.63
Ath|BE|50.63|3.78
Martorell|ES|41.47|1.93
Tekeli|KZ|44.83|78.83
Kikuchi|JP|32.98|130.82
Horta|ES|41.44|2.16
Rambouillet|FR|48.64|1.83
Montebelluna|IT|45.78|12.05
Ipís|CR|9.97|-84.01
Mahād|IN|18.08|73.42
Boukadir|DZ|36.07|1.13
Hualmay|PE|-11.10|-77.61
Benicarló|ES|40.42|0.43
Cherbourg-Octeville|FR|49.64|-1.62
Alīganj|IN|27.49|79.17
Salou|ES|41.08|1.14
Strausberg|DE|52.58|13.89
Armentières|FR|50.69|2.88
Villarrobledo|ES|39.27|-2.60
Al Wajh|SA|26.25|36.45
Fukuechō|JP|32.70|128.85
Stantsiya Novyy Afon|GE|43.08|40.84
Rāver|IN|21.25|76.04
Fondi|IT|41.36|13.43
Wyszków|PL|52.59|21.46
Ron Phibun|TH|8.18|99.85
Panāgar|IN|23.29|80.00
Dubnica nad Váhom|SK|48.96|18.17
Río Abajo|PA|9.02|-79.50
Gubakha|RU|58.84|57.55
Hāngal|IN|14.76|75.12
Truskavets’|UA|49.28|23.51
Cartago|CR|9.86|-83.92
Lom|BG|43.82|23.24
Voinjama|LR|8.42|-9.75
Okuta|NG|9.22|3.18
Lunel|FR|43.68|4.14
Cobija|BO|-11.03|-68.77
Nzega|TZ|-4.22|33.18
Cayambe|EC|0.04|-78.15
Dalfsen|NL|52.51|6.26
Chiavari|IT|44.32|9.32
Kulp|TR|38.50|41.01
Birnin Kudu|NG|11.45|9.48
Pavlovsk|RU|50.46|40.11
Ceeldheer|SO|3.85|47.18
Trípoli|GR|37.51|22.38
Okha|RU|53.59|142.95
Sidi Akkacha|DZ|36.46|1.30
Agía Varvára|GR|37.99|23.66
Perumbavoor|IN|10.11|76.47
Nový Jičín|CZ|49.59|18.01
Gibraltar|GI|36.14|-5.35
Cachan|FR|48.80|2.34
Maramba|TZ|-5.05|38.62
Cueto|CU|20.65|-75.93
Shofirkon Shahri|UZ|40.12|64.50
Gravina di Catania|IT|37.56|15.06
Ratia|IN|29.69|75.58
Le Grand-Quevilly|FR|49.40|1.05
Níjar|ES|36.97|-2.21
Pauri|IN|30.15|78.78
El Campello|ES|38.43|-0.40
Shāhganj|IN|26.05|82.68
Mesagne|IT|40.56|17.81
Dhrol|IN|22.57|70.42
Salor|UZ|41.37|69.38
Bielsk Podlaski|PL|52.77|23.19
Pallippatti|IN|11.94|78.40
Buy|RU|58.48|41.54
Mühlheim am Main|DE|50.12|8.83
São Martinho|PT|32.64|-16.94
Oktyabr’sk|RU|53.17|48.70
Villaviciosa de Odón|ES|40.36|-3.90
Glauchau|DE|50.82|12.54
Gulābpura|IN|25.90|74.66
Changsu|KR|35.65|127.52
Abbeville|FR|50.11|1.84
Beitbridge|ZW|-22.22|30.00
Sandanski|BG|41.57|23.28
Câmpia Turzii|RO|46.55|23.88
Nayoro|JP|44.35|142.46
Rumoi|JP|43.93|141.64
Hadgāon|IN|19.50|77.66
Riihimäki|FI|60.74|24.78
Wete|TZ|-5.06|39.73
Gadhinglaj|IN|16.22|74.35
Rajpur|IN|22.30|74.36
Al Wakrah|QA|25.17|51.60
Lebrija|ES|36.92|-6.08
Canidelo|PT|41.12|-8.65
Luboń|PL|52.35|16.89
Altglienicke|DE|52.41|13.54
Uherské Hradiště|CZ|49.07|17.46
Caravaca|ES|38.11|-1.86
Kaarela|FI|60.25|24.88
Tayu|ID|-6.54|111.05
Terdāl|IN|16.49|75.05
Kapellen|BE|51.31|4.44
El Amria|DZ|35.52|-1.02
Lauf an der Pegnitz|DE|49.51|11.28
Sant Andreu de la Barca|ES|41.45|1.97
Sprockhövel|DE|51.35|7.24
Esquina|AR|-30.01|-59.53
Daud Khel|PK|32.88|71.57
Dibba Al-Hisn|AE|25.62|56.27
Ishii|JP|34.07|134.44
Mitha Tiwana|PK|32.25|72.11
Rangia|IN|26.45|91.61
La Garenne-Colombes|FR|48.90|2.25
Dellys|DZ|36.92|3.91
Badagry|NG|6.42|2.88
Zaltbommel|NL|51.81|5.24
Izegem|BE|50.91|3.21
Bektemir|UZ|41.21|69.33
Espelkamp|DE|52.38|8.62
Mühlacker|DE|48.95|8.84
Liwá|OM|24.53|56.56
Dubti|ET|11.73|41.08
Kaisarianí|GR|37.96|23.77
Montigny-lès-Metz|FR|49.10|6.15
San Miniato Basso|IT|43.69|10.84
Iwŏn-ŭp|KP|40.32|128.66
Parabiago|IT|45.56|8.95
Viseu|PT|40.66|-7.91
Ad Dujayl|IQ|33.85|44.23
Werkendam|NL|51.81|4.89
Metallostroy|RU|59.80|30.55
Papeete|PF|-17.54|-149.57
Olteniţa|RO|44.08|26.63
Chacarita|CR|9.98|-84.78
Matoury|GF|4.85|-52.32
Takahata|JP|38.00|140.19
Hodonín|CZ|48.85|17.13
Jora|IN|26.34|77.81
Kongoussi|BF|13.33|-1.53
Rawson|AR|-43.30|-65.10
Alingsås|SE|57.93|12.53
Kheri|IN|27.90|80.80
Formigine|IT|44.57|10.85
Bilsi|IN|28.13|78.91
Erzin|TR|36.95|36.20
Lübbecke|DE|52.31|8.61
Hazro City|PK|33.91|72.49
Comiso|IT|36.95|14.61
La Unión|CL|-40.29|-73.08
Ngunut|ID|-8.11|112.02
la Prosperitat|ES|41.44|2.18
Taloda|IN|21.56|74.21
Wiehl|DE|50.95|7.55
Ayorou|NE|14.73|0.92
Polūr|IN|12.51|79.12
Kālāvad|IN|22.21|70.38
Baden|AT|48.01|16.23
Vihti|FI|60.42|24.32
Colomadu|ID|-7.53|110.75
Ar Rahad|SD|12.72|30.65
Kokopo|PG|-4.34|152.27
Nagarote|NI|12.27|-86.56
Rheinbach|DE|50.63|6.95
Tirmitine|DZ|36.65|3.98
Haqqulobod|UZ|40.92|72.12
Semiluki|RU|51.68|39.03
Nālūt|LY|31.87|10.98
Bayanhongor|MN|46.19|100.72
Mendi|PG|-6.15|143.66
Żagań|PL|51.62|15.31
Inđija|RS|45.05|20.08
Ariguaní|CO|10.25|-74.00
Tierralta|CO|8.17|-76.06
Wanaraja|ID|-7.17|107.98
Bignona|SN|12.81|-16.23
Kināna|SD|14.04|33.17
Rafiganj|IN|24.82|84.63
Puerto Colombia|CO|10.99|-74.95
Muñiz|AR|-34.56|-58.71
Douglas|IM|54.15|-4.48
Gedera|IL|31.81|34.78
Karera|IN|25.46|78.14
Halvad|IN|23.02|71.18
Pineda de Mar|ES|41.63|2.69
Çan|TR|40.03|27.05
Iradan|KG|40.27|72.10
Limbang|MY|4.75|115.00
Sant Martí de Provençals|ES|41.42|2.20
Susaki|JP|33.39|133.29
Sintra|PT|38.80|-9.38
Ōno-hara|JP|34.28|132.27
Husainābād|IN|24.53|84.00
Eboli|IT|40.62|15.06
Kukshi|IN|22.21|74.76
Sulur|IN|11.02|77.13
Arlon|BE|49.68|5.82
San Giovanni Rotondo|IT|41.71|15.73
Elamanchili|IN|17.55|82.86
Weinstadt-Endersbach|DE|48.81|9.36
Matsubase|JP|32.65|130.67
Romano Banco|IT|45.42|9.11
Welahan|ID|-6.80|110.72
Marolambo|MG|-20.05|48.12
Encrucijada|CU|22.62|-79.87
Fukagawa|JP|43.71|142.04
Bou Tlelis|DZ|35.57|-0.90
Innoshima|JP|34.28|133.18
Marhaura|IN|25.97|84.87
Ogwashi-Uku|NG|6.18|6.52
Schmallenberg|DE|51.15|8.29
Magugu|TZ|-4.02|35.77
Hennigsdorf|DE|52.64|13.20
Shiggaon|IN|14.99|75.22
Belyye Vody|KZ|42.42|69.83
Rāikot|IN|30.65|75.60
Ban Talat Bueng|TH|13.07|101.00
Stuttgart Mühlhausen|DE|48.84|9.23
Malazgirt|TR|39.15|42.54
Mizdah|LY|31.45|12.99
Ehingen|DE|48.28|9.73
Allen|AR|-38.98|-67.83
Mondragone|IT|41.11|13.89
Vanves|FR|48.82|2.29
Cantel|GT|14.81|-91.46
Zevenaar|NL|51.93|6.07
Temse|BE|51.13|4.21
El Kseur|DZ|36.68|4.86
San Juan|CR|9.96|-84.08
Mashiko|JP|36.47|140.10
Sungai Udang|MY|2.27|102.14
Szczytno|PL|53.56|20.99
Vernon|FR|49.09|1.46
Old Harbour|JM|17.94|-77.11
Garmisch-Partenkirchen|DE|47.49|11.10
Camas|ES|37.40|-6.03
Diapaga|BF|12.07|1.79
Rānāvāv|IN|21.69|69.74
Mercedes|CR|10.01|-84.13
Guadalupe|CR|9.95|-84.06
Batifa|IQ|37.17|43.01
Didim|TR|37.38|27.26
Ishqoshim|TJ|36.72|71.61
Ambatofinandrahana|MG|-20.55|46.80
Junnar|IN|19.21|73.88
Kānker|IN|20.27|81.49
Melgar|CO|4.20|-74.64
Oisterwijk|NL|51.58|5.19
Harelbeke|BE|50.85|3.31
Kluczbork|PL|50.97|18.22
Garbagnate Milanese|IT|45.57|9.08
Paço de Arcos|PT|38.70|-9.29
Wałcz|PL|53.28|16.47
Marín|ES|42.39|-8.70
Olanchito|HN|15.48|-86.57
Leiderdorp|NL|52.16|4.53
Armavir|AM|40.15|44.04
Ankazoabo|MG|-22.28|44.52
Horb am Neckar|DE|48.44|8.69
Kokologo|BF|12.19|-1.88
Novi Ligure|IT|44.76|8.79
Kinwat|IN|19.63|78.20
Falconara Marittima|IT|43.63|13.40
Gressier|HT|18.54|-72.53
Kubinka|RU|55.58|36.70
Si Satchanalai|TH|17.52|99.76
São Mamede de Infesta|PT|41.19|-8.61
Makubetsu|JP|45.37|141.82
Nagari|IN|13.32|79.59
Kālol|IN|22.61|73.46
Savigny-le-Temple|FR|48.57|2.58
Sagara|JP|34.69|138.20
Ash Shaykh Miskīn|SY|32.83|36.16
Tamra|IL|32.85|35.20
Herentals|BE|51.18|4.83
Brecht|BE|51.35|4.64
Vrbas|RS|45.57|19.64
Kaltan|RU|53.53|87.25
Nev’yansk|RU|57.50|60.21
Ozëry|RU|54.86|38.55
Chīpurupalle|IN|18.31|83.57
Renigunta|IN|13.65|79.51
Dunga Bunga|PK|29.75|73.24
Zest’aponi|GE|42.11|43.04
Lepe|ES|37.25|-7.20
Ukmerge|LT|55.25|24.75
Dole|FR|47.09|5.49
Nalhāti|IN|24.30|87.83
Aserrí|CR|9.86|-84.09
Shimo-furano|JP|43.35|142.38
Villeneuve-sur-Lot|FR|44.41|0.70
Qo‘rg‘ontepa|UZ|40.73|72.76
Gokarna|IN|14.55|74.32
Santo Tomás|CO|10.76|-74.75
Koregaon|IN|18.65|74.06
Kāndla|IN|23.03|70.22
Świecie|PL|53.41|18.45
Krasnoarmeysk|RU|51.02|45.70
Villanueva de la Serena|ES|38.98|-5.80
Fokino|RU|42.97|132.41
Güroymak|TR|38.58|42.02
Amizour|DZ|36.64|4.90
Sokoni|TZ|-6.43|39.55
Suşehri|TR|40.16|38.08
Behror|IN|27.89|76.28
Terlizzi|IT|41.13|16.55
Tha Kham|TH|9.11|99.23
Severobaykal’sk|RU|55.64|109.32
Bireun|ID|5.20|96.70
Itako|JP|35.93|140.55
Břeclav|CZ|48.76|16.88
Les Ulis|FR|48.68|2.17
Zittau|DE|50.90|14.81
Sukumo|JP|32.93|132.73
Marseille 02|FR|43.30|5.37
Nuwara Eliya|LK|6.97|80.78
Bečej|RS|45.62|20.03
Almozara|ES|41.66|-0.90
el Baix Guinardó|ES|41.41|2.17
Didouche Mourad|DZ|36.45|6.64
Omigawa|JP|35.85|140.62
Avanigadda|IN|16.02|80.92
Tahla|MA|34.05|-4.42
Srīnivāspur|IN|13.34|78.21
Fichē|ET|9.80|38.73
Nongstoin|IN|25.52|91.26
Annigeri|IN|15.43|75.43
Mussoorie|IN|30.45|78.07
Río Guayabal de Yateras|CU|20.37|-75.02
Punaauia|PF|-17.63|-149.60
Český Těšín|CZ|49.75|18.63
Cangas do Morrazo|ES|42.26|-8.78
Kushikino|JP|31.72|130.27
Machachi|EC|-0.51|-78.57
Berehove|UA|48.21|22.64
Geldermalsen|NL|51.88|5.29
Néa Filadélfeia|GR|38.03|23.74
Zirndorf|DE|49.44|10.95
Buchanan|LR|5.88|-10.05
Mahendragarh|IN|28.27|76.15
Almansa|ES|38.87|-1.10
Jais|IN|26.26|81.55
Aman Garh|PK|34.01|71.93
Anaime|CO|4.40|-75.44
Bresso|IT|45.54|9.19
Pawāyan|IN|28.07|80.10
Raojān|BD|22.54|91.92
Monsefú|PE|-6.87|-79.87
Los Palacios|CU|22.59|-83.25
Aş Şanamayn|SY|33.07|36.18
Melouza|DZ|35.98|4.19
Oyonnax|FR|46.26|5.66
Narutō|JP|35.60|140.42
Onda|ES|39.96|-0.26
Ampanihy|MG|-24.69|44.75
Olpe|DE|51.03|7.85
Jumilla|ES|38.48|-1.32
Zavodoukovsk|RU|56.50|66.55
Arnstadt|DE|50.84|10.95
Zwedru|LR|6.07|-8.14
Chhabra|IN|24.66|76.84
Tchamba|TG|9.03|1.42
Kaniv|UA|49.75|31.46
Jarocin|PL|51.97|17.50
Khajuraho Group of Monuments|IN|24.85|79.93
Bartoszyce|PL|54.25|20.81
Tall Rif‘at|SY|36.47|37.09
Sepuka|TZ|-4.75|34.53
Yoshii|JP|36.25|138.98
Molodohvardiys’k|UA|48.35|39.65
Treinta y Tres|UY|-33.23|-54.38
Kozyatyn|UA|49.71|28.83
Marcavelica|PE|-4.88|-80.71
Rustāq|AF|37.13|69.83
Karor|PK|31.22|70.95
Sādri|IN|25.19|73.45
Jandiāla|IN|31.16|75.62
Wiesloch|DE|49.30|8.70
Arvayheer|MN|46.26|102.78
Bang Pakong|TH|13.54|100.99
Herdecke|DE|51.40|7.44
Kot Diji|PK|27.34|68.71
K’olīto|ET|7.32|38.08
Quinta Do Conde|PT|38.57|-9.04
Yehud|IL|32.03|34.89
Uran|IN|18.88|72.94
Kalandia|PS|31.87|35.22
Oullins|FR|45.71|4.81
Bacoli|IT|40.80|14.07
Le Creusot|FR|46.81|4.42
Pāsighāt|IN|28.07|95.33
Vilapicina i la Torre Llobeta|ES|41.43|2.17
Koprivnica|HR|46.16|16.83
Kalur Kot|PK|32.16|71.27
La Bonanova|ES|41.41|2.13
Qacha’s Nek|LS|-30.12|28.69
Eket|NG|4.64|7.92
Panzos|GT|15.40|-89.64
Kamba|NG|11.85|3.65
Unterschleißheim|DE|48.28|11.58
Heemstede|NL|52.35|4.62
Elmina|GH|5.08|-1.35
Beuningen|NL|51.86|5.77
Ekazhevo|RU|43.21|44.82
Zhongxing New Village|TW|23.96|120.69
Krnov|CZ|50.09|17.70
Nubl|SY|36.38|36.99
Castelfranco Veneto|IT|45.67|11.93
Übach-Palenberg|DE|50.92|6.12
Oltiariq|UZ|40.39|71.47
Pangkalan Brandan|ID|4.02|98.28
Mauganj|IN|24.67|81.87
Ganghwa-gun|KR|37.75|126.49
Kariba|ZW|-16.52|28.80
Tougué|GN|11.45|-11.66
Tekkalakote|IN|15.53|76.88
San Vicente de Cañete|PE|-13.08|-76.39
Helmstedt|DE|52.23|11.01
Meckenheim|DE|50.62|7.03
Rocha|UY|-34.48|-54.33
Subaykhān|SY|34.85|40.60
Kallidaikurichi|IN|8.69|77.47
Kireyevsk|RU|53.93|37.93
Rottweil|DE|48.17|8.63
Colonelganj|IN|27.13|81.70
Yoshida-kasugachō|JP|37.68|138.88
Quart de Poblet|ES|39.48|-0.44
Mehndāwal|IN|26.98|83.11
Koelwār|IN|25.58|84.80
Soko|ID|-7.48|112.43
Kāgal|IN|16.58|74.32
Rudolstadt|DE|50.72|11.34
Salaga|GH|8.55|-0.52
Navrongo|GH|10.90|-1.09
Duiven|NL|51.95|6.01
Dongen|NL|51.63|4.94
Velenje|SI|46.36|15.11
Bannūr|IN|12.33|76.86
Heppenheim an der Bergstrasse|DE|49.64|8.63
Popasna|UA|48.63|38.38
Moskháton|GR|37.95|23.68
Hŭkkyo-ri|KP|38.80|125.79
Kuttampuzha|IN|10.15|76.74
Budhlāda|IN|29.93|75.56
Aţ Ţafīlah|JO|30.84|35.60
Ayutuxtepeque|SV|13.74|-89.20
Zelino|MK|41.98|21.06
Limonar|CU|22.95|-81.41
Neietsu|KR|37.18|128.47
San Rafael|CR|9.93|-84.14
Nīlēshwar|IN|12.26|75.14
Kamimaruko|JP|36.32|138.27
Majuro|MH|7.09|171.38
Querecotillo|PE|-4.84|-80.65
Elmadağ|TR|39.92|33.23
Pérama|GR|37.97|23.57
Saraj|MK|42.00|21.33
Guadalupe|PE|-7.25|-79.48
Kārkala|IN|13.21|74.99
Hénin-Beaumont|FR|50.41|2.96
Salamína|GR|37.96|23.50
G‘uzor|UZ|38.62|66.25
Omutninsk|RU|58.67|52.19
Kadakkavoor|IN|8.68|76.77
Chardara|KZ|41.26|67.97
Wassenaar|NL|52.15|4.40
Nerekhta|RU|57.46|40.57
Veghel|NL|51.62|5.55
Nelidovo|RU|56.22|32.78
Bad Honnef|DE|50.64|7.23
Orvault|FR|47.27|-1.62
Sundarnagar|IN|31.54|76.91
Waddinxveen|NL|52.05|4.65
Banganapalle|IN|15.32|78.23
Āsandh|IN|29.52|76.61
Gerāsh|IR|27.67|54.14
Hadagalli|IN|15.02|75.93
Vohibinany|MG|-17.35|49.03
Anūpshahr|IN|28.36|78.27
Jalālābad|IN|29.62|77.44
Pszczyna|PL|49.98|18.95
Griesheim|DE|49.86|8.57
Lumding Railway Colony|IN|25.75|93.17
Iiyama|JP|36.85|138.37
Ellwangen|DE|48.96|10.13
Songadh|IN|21.17|73.56
Ibrā’|OM|22.69|58.53
Kithor|IN|28.87|77.94
Reinbek|DE|53.52|10.25
La Guaira|VE|10.60|-66.93
Guanajay|CU|22.93|-82.69
Assemini|IT|39.29|9.00
Wolfen|DE|51.66|12.27
Machhlīshahr|IN|25.69|82.41
Murree|PK|33.91|73.39
Kinzan|KR|36.10|127.49
Anserma|CO|5.33|-75.79
Mendī|ET|9.80|35.10
Baloda Bāzār|IN|21.66|82.16
Rimavská Sobota|SK|48.38|20.02
Şurmān|LY|32.76|12.57
Petrila|RO|45.45|23.42
Devanhalli|IN|13.25|77.71
Tipasa|DZ|36.59|2.45
Sapanca|TR|40.69|30.27
Ijūin|JP|31.62|130.40
Varel|DE|53.40|8.14
Vilyuchinsk|RU|52.93|158.40
Coudekerque-Branche|FR|51.02|2.39
Kaélé|CM|10.11|14.45
Chai Badan|TH|15.20|101.13
Mbinga|TZ|-10.93|35.02
Gursarāi|IN|25.62|79.18
Dolores|AR|-36.31|-57.68
Mostovskoy|RU|44.41|40.79
Faqirwali|PK|29.47|73.03
Plottier|AR|-38.97|-68.23
Gelibolu|TR|40.41|26.67
Rīngas|IN|27.36|75.57
Nacka|SE|59.31|18.16
Netphen|DE|50.92|8.10
Kağızman|TR|40.16|43.13
Butzbach|DE|50.43|8.67
Vezirköprü|TR|41.14|35.45
Al Bukayrīyah|SA|26.14|43.66
Herblay|FR|48.99|2.17
Arumuganeri|IN|8.57|78.09
Ommoord|NL|51.96|4.55
Tatarsk|RU|55.22|75.98
Teluk Nibung|ID|3.00|99.82
Luchingu|TZ|-10.90|39.33
Santa Ana|PE|-12.87|-72.72
Flémalle-Haute|BE|50.60|5.44
Bologoye|RU|57.89|34.05
Enzan|JP|35.70|138.73
Saryaghash|KZ|41.46|69.17
Victoria|AR|-32.62|-60.15
Makó|HU|46.22|20.48
Sidi Mérouane|DZ|36.52|6.26
Tanjungtiram|ID|4.06|98.37
Yamazakichō-nakabirose|JP|35.00|134.55
Lohne|DE|52.67|8.24
Mosbach|DE|49.35|9.15
Korostyshiv|UA|50.32|29.06
Vayalār|IN|9.71|76.34
Norden|DE|53.60|7.21
Valls|ES|41.29|1.25
Akune|JP|32.02|130.20
Budaörs|HU|47.46|18.96
San Marcos|GT|14.96|-91.79
Sandomierz|PL|50.68|21.75
Pfungstadt|DE|49.81|8.60
Roth|DE|49.25|11.09
Ris-Orangis|FR|48.65|2.41
Ahraura|IN|25.02|83.03
Rampachodavaram|IN|17.44|81.78
Villaricca|IT|40.92|14.19
Hannoversch Münden|DE|51.42|9.65
Fārsān|IR|32.26|50.56
Campechuela|CU|20.23|-77.28
Akyazı|TR|40.69|30.62
Belluno|IT|46.14|12.22
Rioja|PE|-6.06|-77.17
Malakanagiri|IN|18.36|81.89
Boysun|UZ|38.21|67.21
Santa Perpètua de Mogoda|ES|41.53|2.18
Swakopmund|NA|-22.68|14.53
Ust’-Katav|RU|54.94|58.18
Kanigiri|IN|15.41|79.51
Chengannūr|IN|9.32|76.62
Vught|NL|51.65|5.29
Chandauli|IN|25.26|83.27
Hattersheim|DE|50.07|8.49
Karoi|ZW|-16.81|29.69
Batu Berendam|MY|2.25|102.25
Katima Mulilo|NA|-17.50|24.27
Yangirabot|UZ|40.03|65.96
Dākor|IN|22.75|73.15
Yahyalı|TR|38.10|35.36
Yŏnmu|KR|36.13|127.10
Pak Phanang|TH|8.35|100.20
Sucy-en-Brie|FR|48.77|2.53
Lainate|IT|45.57|9.03
Kriens|CH|47.03|8.29
Sāndi|IN|27.29|79.95
Ampahana|MG|-14.75|50.22
Bojia|CN|26.47|111.97
Daliyat al Karmel|IL|32.69|35.05
Gur’yevsk|RU|54.28|85.93
Hoensbroek|NL|50.92|5.93
Kabaty|PL|52.13|21.08
Knjazevac|RS|43.57|22.26
Kolasib|IN|24.22|92.68
Luninyets|BY|52.25|26.80
Marayur|IN|10.28|77.16
Marina di Carrara|IT|44.04|10.04
Muang Xay|LA|20.69|101.98
Oman Smart Future City|OM|23.65|57.60
Padam|IN|33.47|76.88
Qeshm|IR|26.95|56.27
Seririt|ID|-8.19|114.94
Shali|RU|43.15|45.90
Shiraguppi|IN|16.62|74.71
Slavutych|UA|51.52|30.72
Stung Treng|KH|13.53|105.97
Vangviang|LA|18.92|102.45
Volokolamsk|RU|56.03|35.97
Yuzhne|UA|46.62|31.10
Cajicá|CO|4.92|-74.03
Delitzsch|DE|51.53|12.34
Ingelheim am Rhein|DE|49.97|8.06
Jarābulus|SY|36.82|38.01
Koper|SI|45.55|13.73
Petit-Bourg|GP|16.19|-61.59
Biesdorf|DE|52.51|13.55
San Felipe|CR|9.90|-84.11
Radovis|MK|41.64|22.46
Ābu|IN|24.59|72.72
Sheohar|IN|26.51|85.29
Zverevo|RU|48.02|40.12
Makurazaki|JP|31.27|130.32
Almassora|ES|39.95|-0.06
Darreh Shahr|IR|33.14|47.38
Burg bei Magdeburg|DE|52.27|11.85
Puerto Varas|CL|-41.32|-72.99
Itsukaichi|JP|35.73|139.22
Ishige|JP|36.12|139.97
Kunda|IN|25.72|81.51
Manouba|TN|36.81|10.10
Grigny|FR|48.65|2.39
San Carlos|UY|-34.79|-54.92
Bedburg|DE|50.99|6.57
Treviglio|IT|45.52|9.59
Deori Khās|IN|23.39|79.02
Sakleshpur|IN|12.94|75.78
Zărnești|RO|45.56|25.32
Alba|IT|44.70|8.03
Santeramo in Colle|IT|40.79|16.76
Orhei|MD|47.38|28.82
Bemetāra|IN|21.72|81.53
Elefsína|GR|38.04|23.54
En Nâqoûra|LB|33.12|35.14
Bawāna|IN|28.80|77.03
Cruces|CU|22.34|-80.27
Jardín América|AR|-27.04|-55.23
Sokolov|CZ|50.18|12.64
Salo|FI|60.38|23.13
Sho‘rchi|UZ|38.00|67.79
Yangiobod|UZ|41.12|70.09
Igurusi|TZ|-8.85|33.85
Periyanayakkanpalaiyam|IN|11.15|76.95
Aschersleben|DE|51.76|11.46
Ahmadpur Sial|PK|30.68|71.74
Kānth|IN|29.06|78.63
Charkhāri|IN|25.40|79.75
Puyo|EC|-1.48|-78.00
Sabanagrande|CO|10.79|-74.76
Szigetszentmiklós|HU|47.34|19.04
Mangaldai|IN|26.44|92.03
Soignies|BE|50.58|4.07
Wertheim|DE|49.76|9.51
Nkhotakota|MW|-12.93|34.30
Jenjarum|MY|2.87|101.49
La Ligua|CL|-32.45|-71.23
Gagarin Shahri|UZ|40.66|68.17
Iturrama|ES|42.81|-1.66
Ar Rām wa Ḑāḩiyat al Barīd|PS|31.85|35.23
Vadnagar|IN|23.79|72.64
Ebebiyin|GQ|2.15|11.34
Laç|AL|41.64|19.71
Kosan|KP|38.86|127.42
Takum|NG|7.27|9.98
Sarrià|ES|41.40|2.12
Takahashi|JP|34.78|133.62
Chimala|TZ|-8.86|34.02
Shelui|TZ|-4.37|34.20
Susurluk|TR|39.91|28.16
Manikchari|BD|22.84|91.84
Aoulef|DZ|26.97|1.08
San|ML|13.30|-4.90
Madaoua|NE|14.07|5.96
Fresnes|FR|48.76|2.32
Safīpur|IN|26.74|80.34
Migdal Ha‘Emeq|IL|32.68|35.24
Lamin|GM|13.35|-16.43
La Calera|AR|-31.34|-64.34
Buzovna|AZ|40.52|50.11
Apolda|DE|51.03|11.52
Phalia|PK|32.43|73.58
Vittorio Veneto|IT|45.98|12.30
Calahorra|ES|42.31|-1.97
Zafar|UZ|40.98|68.90
Attendorn|DE|51.13|7.90
Payshamba Shahri|UZ|40.01|66.23
Romainville|FR|48.89|2.43
Kabrāi|IN|25.40|80.00
Lanaken|BE|50.89|5.65
Geidorf|AT|47.08|15.44
Kheda|IN|22.75|72.69
Farafangana|MG|-22.82|47.83
Ponneri|IN|13.34|80.19
Nowa Ruda|PL|50.58|16.50
Talwāra|IN|31.94|75.89
Orta di Atella|IT|40.96|14.27
Vadakku Valliyūr|IN|8.38|77.61
Tres Isletas|AR|-26.34|-60.43
Bamusso|CM|4.46|8.90
Cugir|RO|45.84|23.37
Gampola|LK|7.16|80.57
Budapest I. kerület|HU|47.50|19.04
Sandviken|SE|60.62|16.77
Adh Dhayd|AE|25.29|55.88
La Paz|AR|-30.74|-59.65
Chilaw|LK|7.58|79.80
Debark’|ET|13.16|37.90
G‘azalkent|UZ|41.56|69.77
Tharād|IN|24.40|71.63
Kut Chap|TH|17.43|102.57
New Yekepa|LR|7.58|-8.54
Gauripur|IN|26.08|89.96
Laredo|PE|-8.09|-78.96
Igbeti|NG|8.75|4.13
Saltpond|GH|5.21|-1.06
Kakonko|TZ|-3.28|30.96
Haisyn|UA|48.81|29.39
Hosdurga|IN|13.80|76.28
Muktāgācha|BD|24.76|90.26
Mola di Bari|IT|41.06|17.09
Tekkali|IN|18.61|84.24
Fontenay-aux-Roses|FR|48.79|2.29
Mont-Dore|NC|-22.26|166.57
Pākāla|IN|13.45|79.11
Waldkraiburg|DE|48.21|12.40
Décines-Charpieu|FR|45.77|4.96
Mīnjūr|IN|13.28|80.26
Monte Caseros|AR|-30.25|-57.64
Nan|TH|18.78|100.78
Čadca|SK|49.44|18.79
Veinticinco de Mayo|AR|-35.43|-60.17
Aci Catena|IT|37.61|15.14
Kabarnet|KE|0.49|35.74
Arauco|CL|-37.25|-73.32
Bingen am Rhein|DE|49.97|7.90
Siraha|NP|26.65|86.21
Martos|ES|37.72|-3.97
Al Quşayr|EG|26.11|34.28
Uvinza|TZ|-5.10|30.39
Naduvannūr|IN|11.49|75.78
Nyalikungu|TZ|-3.18|33.78
Andol|IN|17.81|78.08
Oristano|IT|39.90|8.59
Zaraysk|RU|54.76|38.88
Hjørring|DK|57.46|9.98
Zheleznovodsk|RU|44.14|43.02
Al Qubbah|LY|32.76|22.24
Saint-Dié-des-Vosges|FR|48.28|6.95
San Carlos|CO|8.80|-75.70
San Borja|BO|-14.85|-66.75
Dzyarzhynsk|BY|53.68|27.14
Porta|ES|41.43|2.18
Ramallah|PS|31.90|35.20
Gōtsuchō|JP|35.01|132.23
Biny Selo|AZ|40.45|50.09
Lagdo|CM|9.06|13.67
Nieder-Ingelheim|DE|49.98|8.07
Sakhnīn|IL|32.86|35.30
Bijbehara|IN|33.79|75.11
Fontaine|FR|45.19|5.69
Gorantla|IN|13.98|77.77
Baarn|NL|52.21|5.29
Sevlievo|BG|43.03|25.11
Yazman|PK|29.12|71.74
Netivot|IL|31.42|34.59
Dātāganj|IN|28.03|79.41
Ranong|TH|9.97|98.63
Salzkotten|DE|51.67|8.60
Devrek|TR|41.22|31.96
Çayeli|TR|41.09|40.72
Victoria|CL|-38.23|-72.33
Chinoz|UZ|40.94|68.76
Pasinler|TR|39.98|41.67
Pathum Thani|TH|14.01|100.53
Holbæk|DK|55.72|11.71
Qarāwul|AF|37.22|68.78
Kailāras|IN|26.30|77.62
Chharra|IN|27.92|78.40
Faizpur|IN|21.17|75.86
Athi River|KE|-1.46|36.98
Hakui|JP|36.88|136.78
Lamu|KE|-2.27|40.90
Mortsel|BE|51.17|4.45
Sabang|ID|5.89|95.32
Kingstown|VC|13.16|-61.23
Lindau|DE|47.55|9.68
Chhota Udepur|IN|22.30|74.02
Watsa|CD|3.04|29.54
Hobaramachi|JP|37.82|140.55
Al Ḩawātah|SD|13.42|34.63
Šaľa|SK|48.15|17.88
Gürsu|TR|40.22|29.19
Jaynagar-Majilpur|IN|22.18|88.42
Axim|GH|4.87|-2.24
Ostrov|RU|57.34|28.35
Auch|FR|43.65|0.59
Litoměřice|CZ|50.53|14.13
Korbach|DE|51.28|8.87
Achern|DE|48.63|8.08
Vị Thanh|VN|9.78|105.47
Bruay-la-Buissière|FR|50.48|2.55
Lisieux|FR|49.15|0.23
Dillenburg|DE|50.74|8.29
Tocopilla|CL|-22.09|-70.20
Obertshausen|DE|50.07|8.85
Singāpur|IN|17.47|78.13
Sahaspur|IN|29.12|78.62
Walsrode|DE|52.86|9.59
Āndippatti|IN|10.00|77.62
Zungeru|NG|9.81|6.15
Sarreguemines|FR|49.11|7.07
Tbilisskaya|RU|45.36|40.19
Torres Vedras|PT|39.09|-9.26
Armyansk|UA|46.11|33.69
Delanggu|ID|-7.62|110.68
Pérez|AR|-33.00|-60.77
Friedrichsdorf|DE|50.25|8.64
Zottegem|BE|50.87|3.81
Kānt|IN|27.81|79.79
Margherita|IN|27.28|95.67
Wągrowiec|PL|52.81|17.20
Aldan|RU|58.61|125.40
Werdau|DE|50.74|12.38
Wobulenzi|UG|0.73|32.51
Mevasseret Ẕiyyon|IL|31.80|35.15
Novopavlovsk|RU|43.96|43.63
Oliveira do Douro|PT|41.12|-8.58
Raja Jang|PK|31.22|74.25
Gáldar|ES|28.15|-15.65
Kertih|MY|4.51|103.45
Jāmtāra|IN|23.96|86.80
Torcy|FR|48.85|2.65
Gradignan|FR|44.77|-0.61
Wieluń|PL|51.22|18.57
Tbeng Meanchey|KH|13.81|104.98
Kamojimachō-jōgejima|JP|34.07|134.35
Adra|ES|36.75|-3.02
Partizánske|SK|48.63|18.38
Noordwijk-Binnen|NL|52.23|4.44
Bangassou|CF|4.74|22.82
Diemen|NL|52.34|4.96
Giussano|IT|45.70|9.21
Skopin|RU|53.82|39.55
Havlíčkův Brod|CZ|49.61|15.58
Lanester|FR|47.76|-3.34
Ghat|LY|24.96|10.18
Eisleben Lutherstadt|DE|51.53|11.55
Longonjo|AO|-12.91|15.25
Sants - Badal|ES|41.37|2.13
Nova Zagora|BG|42.48|26.02
Zuru|NG|11.44|5.23
Doba|TD|8.65|16.85
Yenagoa|NG|4.93|6.27
Tayga|RU|56.06|85.62
Avinashi|IN|11.19|77.27
Bad Oldesloe|DE|53.81|10.37
Candelaria|ES|28.35|-16.37
Iringal|IN|11.56|75.62
Brétigny-sur-Orge|FR|48.61|2.31
Sirari|TZ|-1.25|34.48
Warburg|DE|51.49|9.15
Uttiramerūr|IN|12.61|79.76
Muret|FR|43.46|1.33
Gumdag|TM|39.21|54.59
Ofaqim|IL|31.31|34.62
Aranđelovac|RS|44.31|20.56
Bois-Colombes|FR|48.92|2.27
Nikol’sk|RU|53.72|46.07
Semënov|RU|56.79|44.49
Yumbe|UG|3.47|31.25
Vijāpur|IN|23.56|72.75
Chak Five Hundred Seventy-five|PK|31.55|73.83
Chiknāyakanhalli|IN|13.42|76.62
Kangasala|FI|61.46|24.08
Krishnarājpet|IN|12.67|76.49
Saint-Laurent-du-Maroni|GF|5.50|-54.03
Anjad|IN|22.04|75.06
Al Jahrā’|KW|29.34|47.66
Syke|DE|52.91|8.82
Āron|IN|24.38|77.42
Aleksotas|LT|54.88|23.91
Selydove|UA|48.15|37.30
Narasannapeta|IN|18.41|84.04
Artvin|TR|41.18|41.82
Białogard|PL|54.01|15.99
Calafell|ES|41.20|1.57
Blagnac|FR|43.63|1.39
Erandio|ES|43.30|-2.97
Hérouville-Saint-Clair|FR|49.21|-0.31
Weiterstadt|DE|49.90|8.59
Libourne|FR|44.91|-0.24
Pishin|PK|30.58|66.99
Ob’|RU|54.99|82.72
Sühbaatar|MN|50.23|106.21
Balabanovo|RU|55.18|36.66
Le Bouscat|FR|44.86|-0.60
Mahmutlar|TR|36.49|32.09
Marcos Juárez|AR|-32.70|-62.11
Saint John’s|AG|17.12|-61.84
Sitārganj|IN|28.93|79.70
Mbanza Kongo|AO|-6.27|14.24
Nueva Loja|EC|0.09|-76.90
Santiago Sacatepéquez|GT|14.64|-90.68
Nāndgaon|IN|20.31|74.66
Harsewinkel|DE|51.96|8.23
Ronse|BE|50.75|3.60
Wallenhorst|DE|52.35|8.02
Ivatsevichy|BY|52.71|25.34
Lushoto|TZ|-4.78|38.28
Codlea|RO|45.70|25.45
Gioia del Colle|IT|40.80|16.92
Kushtagi|IN|15.76|76.19
Sikandarpur|IN|26.04|84.05
Miramas|FR|43.59|5.00
Marinilla|CO|6.17|-75.34
Tippi|ET|7.20|35.45
Ludwigsfelde|DE|52.30|13.25
Prigen|ID|-7.68|112.62
Beaune|FR|47.02|4.84
Ostuni|IT|40.73|17.58
Yeongdong|KR|36.17|127.78
An Nimāş|SA|19.15|42.12
Ditzingen|DE|48.83|9.07
Nivelles|BE|50.60|4.33
Tak|TH|16.87|99.13
Greiz|DE|50.66|12.20
Pourham|SN|14.35|-16.42
Kumbalam|IN|9.91|76.31
Srīsailain|IN|16.07|78.87
Giarre|IT|37.72|15.18
Haaksbergen|NL|52.16|6.74
Barki Saria|IN|24.18|85.89
Lubliniec|PL|50.67|18.68
Quthing|LS|-30.40|27.70
Ino|JP|33.55|133.43
Cullera|ES|39.17|-0.25
Ayakudi|IN|10.45|77.55
Samborondón|EC|-1.96|-79.72
Krolevets’|UA|51.55|33.38
Chambas|CU|22.20|-78.91
Schleswig|DE|54.52|9.56
Ibi|ES|38.63|-0.57
Aluva|IN|10.11|76.35
Rājaldesar|IN|28.03|74.47
Frederikshavn|DK|57.44|10.54
Lentini|IT|37.29|15.00
Kungälv|SE|57.87|11.98
Nola|IT|40.93|14.53
Radevormwald|DE|51.20|7.36
Falkenberg|SE|56.91|12.49
Grootfontein|NA|-19.57|18.12
As Sulayyil|SA|20.46|45.58
Brunoy|FR|48.69|2.49
Eaubonne|FR|49.00|2.28
Kościan|PL|52.09|16.65
Lüdinghausen|DE|51.77|7.44
Hastināpur|IN|29.16|78.01
Weinzierl bei Krems|AT|48.40|15.60
Pāthardi|IN|19.17|75.17
Gusinoozyorsk|RU|51.28|106.50
Colgong|IN|25.26|87.23
Pundong|ID|-7.95|110.35
Chettipālaiyam|IN|10.91|77.04
Manāsa|IN|24.48|75.14
Ati|TD|13.22|18.34
Perico|CU|22.77|-81.02
Bra|IT|44.70|7.85
Tanjung Tokong|MY|5.46|100.31
Matai|TZ|-8.30|31.52
Molins de Rei|ES|41.42|2.02
Kalachinsk|RU|55.05|74.58
la Maternitat i Sant Ramon|ES|41.38|2.12
Nuevo Belén|PA|9.08|-79.40
Andenne|BE|50.49|5.10
Chak One Hundred Twenty Nine Left|PK|30.43|73.05
Boo|SE|59.33|18.28
Pando|UY|-34.72|-55.96
Jakobsberg|SE|59.42|17.84
Bhachāu|IN|23.30|70.34
Ytrebygda|NO|60.31|5.28
Jalapa|NI|13.92|-86.12
Tegina|NG|10.07|6.19
Velingrad|BG|42.03|23.99
Bāgepalli|IN|13.78|77.80
Kourou|GF|5.16|-52.64
Yanggu|KR|38.11|127.99
Icod de los Vinos|ES|28.37|-16.71
Abou el Hassan|DZ|36.42|1.20
Atar|MR|20.52|-13.05
Tosya|TR|41.02|34.04
Bembèrèkè|BJ|10.23|2.66
Kottūru|IN|14.82|76.22
Verl|DE|51.88|8.52
La Gomera|GT|14.08|-91.05
Badou|TG|7.58|0.60
Maevatanana|MG|-16.95|46.83
Markkleeberg|DE|51.28|12.37
Caazapá|PY|-26.20|-56.37
Cumaribo|CO|4.45|-69.80
Candelaria|CO|3.41|-76.35
Setakamachi-takayanagi|JP|33.15|130.47
Mūl|IN|20.07|79.68
Patarrá|CR|9.88|-84.04
Gornji Milanovac|RS|44.03|20.46
Moineşti|RO|46.48|26.49
Don Luan|VN|11.53|106.88
Hisor|TJ|38.53|68.55
Olching|DE|48.20|11.33
Ishiki|JP|34.80|137.02
Embarcación|AR|-23.21|-64.10
Arhribs|DZ|36.79|4.31
Svay Rieng|KH|11.09|105.80
Chios|GR|38.37|26.14
Davlekanovo|RU|54.22|55.03
Owando|CG|-0.48|15.90
Ruvo di Puglia|IT|41.12|16.48
Villeparisis|FR|48.94|2.61
Hlohovec|SK|48.43|17.80
Haenam|KR|34.57|126.60
Shrīrangapattana|IN|12.42|76.68
Koulikoro|ML|12.86|-7.56
Fânzeres|PT|41.17|-8.53
Ouésso|CG|1.61|16.05
Sonneberg|DE|50.36|11.17
Chengam|IN|12.31|78.79
Pompei|IT|40.75|14.50
Belo sur Tsiribihina|MG|-19.70|44.55
Bāzpur|IN|29.15|79.11
Dokuchayevs’k|UA|47.75|37.68
Kalianget|ID|-7.05|113.94
Miano|IT|40.89|14.25
Zorgo|BF|12.25|-0.62
Kazan|TR|40.23|32.68
Casa Santa|IT|38.03|12.55
Kelkit|TR|40.13|39.43
Freudenstadt|DE|48.47|8.41
Tata|HU|47.65|18.32
Jawor|PL|51.05|16.19
Kemisē|ET|10.72|39.87
Maroantsetra|MG|-15.44|49.74
Bungo-Takada-shi|JP|33.56|131.45
Sliedrecht|NL|51.82|4.78
Pazarcık|TR|37.49|37.30
Sohāgpur|IN|22.70|78.20
Murlīganj|IN|25.90|87.00
Quţūr|EG|30.97|30.96
Montilla|ES|37.59|-4.64
San Giovanni a Teduccio|IT|40.84|14.31
Kitahama|JP|35.17|135.92
Nizhniy Lomov|RU|53.53|43.68
Montfermeil|FR|48.90|2.58
Dok Kham Tai|TH|19.16|99.99
Rossano Stazione|IT|39.60|16.63
Hwacheon|KR|38.11|127.71
Rădăuți|RO|47.85|25.92
Reoti|IN|25.85|84.38
Le Robert|MQ|14.68|-60.94
Emet|TR|39.34|29.26
Fatehganj West|IN|28.47|79.31
Weingarten|DE|47.81|9.64
Wārāseonī|IN|21.76|80.04
Şarkışla|TR|39.35|36.41
Āsasa|ET|7.10|39.20
Fetești-Gară|RO|44.42|27.83
Tāramangalam|IN|11.69|77.97
Niimi|JP|34.98|133.47
Fada|TD|17.19|21.58
Al Ḩarāk|SY|32.75|36.31
Step’anavan|AM|41.01|44.39
Altea|ES|38.60|-0.05
Diu|IN|20.71|70.98
Monteros|AR|-27.17|-65.50
Akwatia|GH|6.04|-0.81
Sora|IT|41.72|13.61
Genet|ET|9.07|38.50
Qualiano|IT|40.92|14.15
Ngemplak|ID|-7.55|110.72
Old Shinyanga|TZ|-3.55|33.40
Raychikhinsk|RU|49.79|129.41
Troitskaya|RU|43.31|44.98
Gherla|RO|47.03|23.92
Calw|DE|48.71|8.74
Ferizli|TR|40.94|30.49
San Pedro del Pinatar|ES|37.84|-0.79
Río Cauto|CU|20.56|-76.92
Bezenchuk|RU|52.98|49.43
Manihāri|IN|25.34|87.62
Volnovakha|UA|47.60|37.50
Comăneşti|RO|46.42|26.44
Sèvres|FR|48.82|2.22
Urambo|TZ|-5.07|32.05
Wipperfürth|DE|51.12|7.40
Fougères|FR|48.35|-1.20
Mgandu|TZ|-5.95|34.13
Gaigeturi|KR|33.46|126.32
Khromtau|KZ|50.25|58.44
Lumezzane|IT|45.65|10.26
Kaseda-shirakame|JP|31.42|130.32
Spinea-Orgnano|IT|45.49|12.15
Alwaye|IN|10.11|76.35
Masallātah|LY|32.62|14.00
Yverdon-les-Bains|CH|46.78|6.64
Arad|IL|31.26|35.21
Estoril|PT|38.71|-9.40
Carnaxide|PT|38.73|-9.25
Zdolbuniv|UA|50.52|26.24
Boshkengash|TJ|38.47|68.81
Lensk|RU|60.73|114.93
Nchelenge|ZM|-9.35|28.73
Tānsen|NP|27.87|83.55
Macas|EC|-2.31|-78.11
Sovetskiy|RU|61.36|63.58
Maaseik|BE|51.10|5.78
Yershov|RU|51.35|48.28
Merefa|UA|49.82|36.05
Kharakvasla|IN|18.44|73.78
Olenegorsk|RU|68.14|33.25
Sarıkamış|TR|40.33|42.59
Putignano|IT|40.85|17.12
Dhanera|IN|24.51|72.02
Penugonda|IN|16.65|81.75
Poggioreale|IT|40.87|14.29
Kibaha|TZ|-6.77|38.92
Skawina|PL|49.98|19.83
Groß-Gerau|DE|49.92|8.48
Mariāni|IN|26.66|94.32
Dunajská Streda|SK|47.99|17.61
Arfoud|MA|31.44|-4.23
Saint-Pol-sur-Mer|FR|51.03|2.34
Chrudim|CZ|49.95|15.80
Bogotol|RU|56.21|89.53
Neuehrenfeld|DE|50.96|6.94
Dudinka|RU|69.41|86.18
Pruszcz Gdański|PL|54.26|18.64
Santa Cruz del Quiché|GT|15.03|-91.15
Songwa|TZ|-3.52|33.52
Bassila|BJ|9.01|1.67
Aguada de Pasajeros|CU|22.39|-80.85
Szentendre|HU|47.67|19.08
Chawinda|PK|32.34|74.71
Raisio|FI|60.49|22.17
Moutsamoudou|KM|-12.17|44.40
Oupeye|BE|50.71|5.65
Tash-Kumyr|KG|41.35|72.22
Trucuk|ID|-7.72|110.66
Semikarakorsk|RU|47.52|40.81
Steenbergen|NL|51.58|4.32
Jaleshwar|NP|26.65|85.80
La Madeleine|FR|50.65|3.08
Bouna|CI|9.27|-3.00
Lyskovo|RU|56.03|45.04
Oud-Beijerland|NL|51.82|4.41
San Ignacio de Velasco|BO|-16.37|-60.95
Lādwa|IN|29.99|77.05
Tacoronte|ES|28.48|-16.41
Nazca|PE|-14.83|-74.94
Seriate|IT|45.69|9.72
Lazarevac|RS|44.39|20.26
Santa Cruz de El Seibo|DO|18.77|-69.04
Nagar|IN|27.42|77.10
Dorāha|IN|30.80|76.02
Strakonice|CZ|49.26|13.90
Sidi Abdelli|DZ|35.07|-1.14
Gif-sur-Yvette|FR|48.68|2.13
Kreminna|UA|49.05|38.22
Morinda|IN|30.79|76.50
Mojoagung|ID|-7.57|112.35
Ağdaş|AZ|40.65|47.47
Duliāgaon|IN|27.37|95.31
Al Kiswah|SY|33.36|36.24
Pānchla|IN|22.54|88.14
Funehikimachi-funehiki|JP|37.45|140.58
Tallkayf|IQ|36.49|43.12
Vangaindrano|MG|-23.35|47.60
Nādbai|IN|27.22|77.20
Kiomboi|TZ|-4.27|34.37
Paiporta|ES|39.43|-0.42
San Martín de los Andes|AR|-40.16|-71.35
Kondoa|TZ|-4.90|35.78
Bourgoin-Jallieu|FR|45.59|5.27
Ogōri-shimogō|JP|34.10|131.40
Tadotsu|JP|34.27|133.75
Priego de Córdoba|ES|37.44|-4.20
Pinhal Novo|PT|38.63|-8.91
Ban Bueng|TH|13.31|101.11
Fonseca|CO|10.89|-72.85
Bègles|FR|44.81|-0.55
Oltu|TR|40.54|41.99
L’govskiy|RU|51.63|35.28
Jhīnjhak|IN|26.56|79.73
Hajdúszoboszló|HU|47.45|21.40
Malpe|IN|13.35|74.70
Pylaía|GR|40.60|22.99
Birūr|IN|13.60|75.97
Koło|PL|52.20|18.64
Copertino|IT|40.27|18.05
Overijse|BE|50.77|4.53
La Paz Centro|NI|12.34|-86.68
Mikuni|JP|36.22|136.15
Māndal|IN|25.44|74.57
Ząbki|PL|52.29|21.11
Stellingen|DE|53.59|9.93
Shīshgarh|IN|28.73|79.31
Keshorai Pātan|IN|25.29|75.94
Finote Selam|ET|10.70|37.27
Ubauro|PK|28.16|69.73
La Unión|CO|4.53|-76.10
Mégara|GR|37.99|23.34
Nocera Superiore|IT|40.74|14.67
Pawni|IN|20.79|79.64
Gjirokastër|AL|40.08|20.14
Zug|CH|47.17|8.52
Mithi|PK|24.74|69.80
Chhātāpur|IN|26.22|87.00
Kopřivnice|CZ|49.60|18.14
Dipayal|NP|29.26|80.94
Ronnenberg|DE|52.32|9.66
Basni|IN|27.17|73.65
Kabanovo|RU|55.75|38.94
Khātegaon|IN|22.60|76.91
Rāmtek|IN|21.40|79.33
Metahāra|ET|8.90|39.92
Ḩalfāyā|SY|35.26|36.61
Visby|SE|57.64|18.30
María la Baja|CO|9.98|-75.30
Chiaiano|IT|40.88|14.21
Ottaviano|IT|40.85|14.48
Kamalasai|TH|16.34|103.58
Sāvantvādi|IN|15.90|73.82
Eckernförde|DE|54.47|9.84
Ban Talat Nua|TH|7.88|98.39
Plunge|LT|55.91|21.84
Bakhmach|UA|51.18|32.83
Fedorovskiy|RU|61.61|73.71
Laḩij|YE|13.06|44.88
Monte Estoril|PT|38.71|-9.41
Pedro Carbo|EC|-1.82|-80.23
Sobue|JP|35.25|136.72
Lermontov|RU|44.11|42.97
Caniço|PT|32.65|-16.84
Cesano Boscone|IT|45.44|9.09
Geretsried|DE|47.86|11.48
Monoharpur|IN|22.11|88.08
Kościerzyna|PL|54.12|17.98
Bāgha Purāna|IN|30.69|75.10
Baza|ES|37.49|-2.77
Zwevegem|BE|50.81|3.34
Kitsuki|JP|33.42|131.62
San Marcos|NI|11.91|-86.20
Sangerhausen|DE|51.47|11.30
Injambakkam|IN|12.92|80.25
Prudnik|PL|50.32|17.57
Novo Mesto|SI|45.80|15.17
Ōkawara|JP|38.05|140.73
Dīnānagar|IN|32.14|75.47
Salah Bey|DZ|35.85|5.29
Chok Chai|TH|14.73|102.17
Bagnoli|IT|40.81|14.17
Cahors|FR|44.45|1.44
Soygaon|IN|20.60|75.62
Alhaurín el Grande|ES|36.64|-4.69
Herzogenaurach|DE|49.57|10.89
Hazebrouck|FR|50.72|2.54
Ladang Seri Kundang|MY|3.29|101.52
Millau|FR|44.10|3.08
Vikindu|TZ|-7.01|39.30
Tamboril|DO|19.49|-70.61
Toba|JP|34.48|136.84
Graneros|CL|-34.07|-70.73
Nebaj|GT|15.41|-91.15
Olesa de Montserrat|ES|41.54|1.89
Bāglung|NP|28.27|83.59
Damnoen Saduak|TH|13.52|99.95
Mwadui|TZ|-3.55|33.60
Osa|RU|57.28|55.46
Pekan Nenas|MY|1.51|103.51
Piastów|PL|52.18|20.84
Akora|PK|34.00|72.13
Peringat|MY|6.03|102.28
Nāsriganj|IN|25.05|84.33
Selargius|IT|39.26|9.16
Katrineholm|SE|59.00|16.21
Bewar|IN|27.22|79.30
Jaleshwar|IN|21.80|87.22
Fray Bentos|UY|-33.12|-58.31
Uster|CH|47.35|8.72
Ivrea|IT|45.47|7.88
Sassandra|CI|4.95|-6.09
Triolet|MU|-20.06|57.55
Niamtougou|TG|9.77|1.11
Koothanallur|IN|10.72|79.52
Villa Gesell|AR|-37.26|-56.97
Calimete|CU|22.53|-80.91
Kroya|ID|-7.63|109.25
Dubăsari|MD|47.27|29.17
el Besòs i el Maresme|ES|41.41|2.22
Pontinha|PT|38.77|-9.20
Divichibazar|AZ|41.20|48.99
Vranov nad Topľou|SK|48.89|21.68
Wierden|NL|52.36|6.59
Ängelholm|SE|56.24|12.86
Brody|UA|50.09|25.15
Schijndel|NL|51.62|5.43
Turabah|SA|21.21|41.63
Naujamiestis|LT|54.68|25.27
Cambre|ES|43.29|-8.35
Fabriano|IT|43.34|12.90
Pindwāra|IN|24.80|73.06
Beersel|BE|50.77|4.30
San Sebastiano|IT|45.65|10.26
Świebodzice|PL|50.86|16.32
Nuenen|NL|51.47|5.55
Chiffa|DZ|36.46|2.74
Sisophon|KH|13.59|102.97
Grande-Synthe|FR|51.02|2.30
Blieskastel|DE|49.24|7.26
Sucre|CO|8.81|-74.72
Navalgund|IN|15.56|75.35
Sibaté|CO|4.49|-74.26
Loandjili|CG|-4.76|11.86
Muggiò|IT|45.59|9.23
Pfaffenhofen an der Ilm|DE|48.53|11.51
Al Mishkhāb|IQ|31.80|44.49
Biancavilla|IT|37.64|14.87
Tcholliré|CM|8.40|14.17
Zeribet el Oued|DZ|34.68|6.51
Shirahamachō-usazakiminami|JP|34.78|134.72
Marki|PL|52.32|21.10
Awgu|NG|6.07|7.48
Yanacancha|PE|-10.24|-76.65
Ponteareas|ES|42.17|-8.50
Putten|NL|52.26|5.61
Khandela|IN|27.60|75.50
Tūkrah|LY|32.53|20.58
Chākan|IN|18.76|73.86
Mudanya|TR|40.38|28.88
Macia|MZ|-25.03|33.10
Taesal-li|KR|36.97|126.45
Alot|IN|23.76|75.56
La Valette-du-Var|FR|43.14|5.98
Dhāruhera|IN|28.21|76.80
Kurduvādi|IN|18.09|75.42
Sasel|DE|53.65|10.11
Vel’sk|RU|61.07|42.10
Chāndur|IN|19.73|79.17
Vänersborg|SE|58.38|12.32
Dodola|ET|6.98|39.18
Larvik|NO|59.05|10.04
Loulé|PT|37.14|-8.02
Thị Trấn Tân Thành|VN|10.26|105.59
San Sebastián de Mariquita|CO|5.20|-74.89
Hacıqabul|AZ|40.04|48.94
Klatovy|CZ|49.40|13.30
Nagato|JP|34.38|131.20
Massawa|ER|15.61|39.47
Fujikawaguchiko|JP|35.49|138.69
Tearce|MK|42.08|21.05
Colachel|IN|8.18|77.26
Moulins|FR|46.56|3.33
Dampit|ID|-8.21|112.75
Annaberg-Buchholz|DE|50.58|13.01
El Monte|CL|-33.68|-70.98
Björlanda|SE|57.77|11.83
Starnberg|DE|48.00|11.34
Nakūr|IN|29.92|77.30
Mont-Saint-Aignan|FR|49.46|1.09
Palmira|CU|22.24|-80.39
Zafarwal|PK|32.34|74.90
Avellaneda|AR|-29.12|-59.66
Stadthagen|DE|52.32|9.20
Bohumín|CZ|49.90|18.36
Shāmgarh|IN|24.19|75.64
Kuchaiburi|IN|22.27|86.17
Al Finţās|KW|29.17|48.12
Piteå|SE|65.32|21.48
Wudil|NG|11.81|8.84
Dārwha|IN|20.31|77.77
Sehnde|DE|52.31|9.97
Béoumi|CI|7.67|-5.58
Montecalvario|IT|40.84|14.25
Akdağmadeni|TR|39.66|35.88
Pīpri|IN|19.79|75.54
Tochio-honchō|JP|37.48|139.00
Wuyishan|CN|27.76|118.03
Starý Bohumín|CZ|49.92|18.34
Muluppilagadu|IN|11.80|75.45
Nangomba|TZ|-10.90|38.50
Siófok|HU|46.90|18.06
Boumahra Ahmed|DZ|36.46|7.51
Beloha|MG|-25.17|45.05
Sechura|PE|-5.56|-80.82
Chivasso|IT|45.19|7.89
Kurinjippādi|IN|11.55|79.59
Carmagnola|IT|44.85|7.72
Étampes|FR|48.44|2.16
Mons-en-Barœul|FR|50.63|3.12
Kamiichi|JP|36.70|137.37
Castellar del Vallès|ES|41.62|2.08
Agde|FR|43.31|3.48
Ammi Moussa|DZ|35.87|1.11
Loon op Zand|NL|51.63|5.08
Opladen|DE|51.07|7.00
Scheveningen|NL|52.10|4.28
Sremčica|RS|44.68|20.39
‘Aqrah|IQ|36.76|43.89
Enna|IT|37.57|14.27
Kajiki|JP|31.73|130.67
Aalsmeer|NL|52.26|4.76
Baharly|TM|38.44|57.43
Lidköping|SE|58.51|13.16
Otradnaya|RU|44.39|41.52
Bavly|RU|54.39|53.26
Eravur Town|LK|7.78|81.60
Saint-Ouen-l'Aumône|FR|49.04|2.12
Kovancılar|TR|38.72|39.86
Kūdligi|IN|14.90|76.39
Motomachi|JP|43.83|144.10
Il’skiy|RU|44.84|38.57
Lebedyan’|RU|53.02|39.17
Mendeleyevsk|RU|55.91|52.29
Fröndenberg|DE|51.48|7.77
Staßfurt|DE|51.85|11.59
İdil|TR|37.33|41.89
Termini Imerese|IT|37.98|13.70
Bad Harzburg|DE|51.88|10.56
Kot Samaba|PK|28.55|70.47
Trebišov|SK|48.63|21.72
Addiet Canna|ET|11.27|37.48
Ṟuwandiz|IQ|36.61|44.52
Wetteren|BE|51.01|3.88
Vertou|FR|47.17|-1.47
Nafada|NG|11.10|11.33
Vemalwāda|IN|18.47|78.87
Hanwella Ihala|LK|6.90|80.09
Kilkís|GR|40.99|22.87
Dankov|RU|53.25|39.16
Dhafní|GR|37.95|23.73
Barbate|ES|36.19|-5.92
Nagold|DE|48.55|8.72
Comrat|MD|46.29|28.66
Volla|IT|40.87|14.34
Duderstadt|DE|51.51|10.26
Saidpur|IN|25.54|83.22
Yako|BF|12.96|-2.26
Khanbari|NP|27.38|87.21
Montreux|CH|46.43|6.91
Hamme|BE|51.10|4.14
Quattromiglia|IT|39.34|16.24
Phulpur|IN|25.55|82.09
Dalmine|IT|45.65|9.61
Victoria|SC|-4.62|55.46
Kutiatodu|IN|9.80|76.33
Edineţ|MD|48.17|27.30
Ngoro|ID|-7.68|112.26
Biankouma|CI|7.74|-7.61
Karhula|FI|60.52|26.93
Sainte-Anne|GP|16.23|-61.38
Shido|JP|34.32|134.17
Zambrów|PL|52.99|22.24
Posillipo|IT|40.81|14.20
Sant Pere, Santa Caterina i La Ribera|ES|41.38|2.18
Vícar|ES|36.83|-2.64
Severskaya|RU|44.85|38.68
Arcos de Valdevez|PT|41.85|-8.42
Balarāmpur|IN|23.10|86.22
Forst|DE|51.74|14.64
Montgeron|FR|48.71|2.45
Kingori|TZ|-3.28|36.98
Lubartów|PL|51.46|22.61
Sāmbhar|IN|26.91|75.19
Danghara|TJ|38.10|69.34
Lustenau|AT|47.43|9.66
Oued el Abtal|DZ|35.46|0.69
Illapel|CL|-31.63|-71.17
Quedlinburg|DE|51.79|11.15
Jindřichův Hradec|CZ|49.14|15.00
Idstein|DE|50.22|8.27
Igugunu|TZ|-4.57|34.63
Karmāla|IN|18.41|75.19
Willebroek|BE|51.06|4.36
Vaikam|IN|9.75|76.40
Campo de la Cruz|CO|10.38|-74.88
Grajewo|PL|53.65|22.46
Kalk|DE|50.94|7.01
Raghunathpur|IN|23.54|86.67
Amarpur|IN|25.04|86.90
Yoichi|JP|43.20|140.77
Alcalá la Real|ES|37.46|-3.92
Hinjilikatu|IN|19.48|84.74
Tashtagol|RU|52.77|87.89
Yahotyn|UA|50.28|31.76
Uttamapālaiyam|IN|9.81|77.33
Tarāna|IN|23.33|76.04
Maisons-Laffitte|FR|48.95|2.15
Tomares|ES|37.37|-6.05
Törökszentmiklós|HU|47.18|20.42
Bandar-e Lengeh|IR|26.56|54.88
Pariyāpuram|IN|11.02|75.87
Öhringen|DE|49.20|9.51
Acajutla|SV|13.59|-89.83
Madingou|CG|-4.15|13.55
Ibi|NG|8.18|9.74
‘Izrā|JO|31.16|35.69
Mukeriān|IN|31.95|75.62
Lāthi|IN|21.72|71.39
Tortona|IT|44.90|8.86
Melíssia|GR|38.05|23.83
Rānia|IN|29.52|74.84
Tennō|JP|39.90|139.97
Seveso|IT|45.65|9.14
Vimercate|IT|45.62|9.37
Lindlar|DE|51.02|7.38
Le Puy-en-Velay|FR|45.04|3.89
Hatvan|HU|47.67|19.68
Kalamnūri|IN|19.67|77.31
Llíria|ES|39.63|-0.60
Motomiya|JP|37.51|140.40
Ceadîr-Lunga|MD|46.06|28.83
Koz’modem’yansk|RU|56.34|46.56
Itimādpur|IN|27.24|78.20
Lengerich|DE|52.19|7.86
Onega|RU|63.91|38.11
Le Moule|GP|16.33|-61.35
Kampot|KH|10.61|104.18
Le Petit-Quevilly|FR|49.41|1.06
Kirovgrad|RU|57.43|60.06
Hell-Ville|MG|-13.40|48.27
Eminabad|PK|32.04|74.26
Patos Fshat|AL|40.64|19.65
Erdek|TR|40.40|27.79
Kasamatsuchō|JP|35.37|136.77
Hadyach|UA|50.37|33.99
Bānswāda|IN|18.38|77.88
Desenzano del Garda|IT|45.47|10.54
Meda|IT|45.66|9.15
Yŏnan-ŭp|KP|37.91|126.16
Conversano|IT|40.97|17.11
Iglesias|IT|39.31|8.54
Ngudu|TZ|-2.97|33.33
Palma di Montechiaro|IT|37.19|13.77
Saiha|IN|22.49|92.98
Ostrów Mazowiecka|PL|52.80|21.90
Goirle|NL|51.52|5.07
Mariano Comense|IT|45.70|9.18
Nāḩiyat ash Shināfīyah|IQ|31.58|44.65
Mātābhānga|IN|26.34|89.22
Kemi|FI|65.74|24.56
Vattalkundu|IN|10.16|77.76
Lormont|FR|44.88|-0.52
Novotitarovskaya|RU|45.24|38.98
Zarautz|ES|43.28|-2.17
Chala|TZ|-7.58|31.27
Mahwah|IN|27.05|76.93
Bissāu|IN|28.25|75.08
Todaraisingh|IN|26.02|75.48
Zolochiv|UA|49.81|24.89
Jashpurnagar|IN|22.89|84.14
Olivet|FR|47.86|1.90
Ayapel|CO|8.31|-75.14
Lajas|CU|22.41|-80.29
Isernhagen Farster Bauerschaft|DE|52.47|9.84
Nizhnyaya Tura|RU|58.63|59.81
Fasano|IT|40.84|17.36
Ron|IN|15.70|75.73
Schwetzingen|DE|49.38|8.58
Baddi|IN|30.96|76.79
Opoczno|PL|51.38|20.28
Iisalmi|FI|63.56|27.19
Phillaur|IN|31.02|75.79
Jāmai|IN|22.20|78.59
Saint-Nicolas|BE|50.63|5.53
Moche|PE|-8.17|-79.01
Qīr Moāv|JO|31.18|35.70
Batu Arang|MY|3.32|101.47
Westerlo|BE|51.09|4.92
Phulera|IN|26.87|75.24
San Vicente|CL|-34.43|-71.08
Campoalegre|CO|2.68|-75.32
Magenta|IT|45.46|8.88
Jüchen|DE|51.10|6.50
Achères|FR|48.96|2.07
Pukhrāyān|IN|26.22|79.84
Valdagno|IT|45.64|11.30
Bélabo|CM|4.93|13.30
Enköping|SE|59.64|17.08
Kahuta|PK|33.59|73.39
Lalago|TZ|-3.45|33.95
Haren|DE|52.79|7.24
Lyubotyn|UA|49.95|35.93
Rees|DE|51.76|6.40
Bafilo|TG|9.35|1.27
Primer Ensanche|ES|42.81|-1.65
Segundo Ensanche|ES|42.81|-1.64
Ozoir-la-Ferrière|FR|48.77|2.67
Reichenbach/Vogtland|DE|50.62|12.30
Ambato Boeny|MG|-16.47|46.72
Todabhim|IN|26.92|76.82
Gambiran Satu|ID|-8.39|114.15
Ādīs Zemen|ET|12.12|37.78
Bafatá|GW|12.17|-14.66
Tiruppuvanam|IN|9.83|78.26
Diest|BE|50.99|5.05
Hirado|JP|33.37|129.55
Baswa|IN|27.15|76.58
Kamal|ID|-7.17|112.72
Takanabe|JP|32.13|131.50
Curchorem|IN|15.26|74.11
Le Plessis-Robinson|FR|48.79|2.27
Mutxamel|ES|38.42|-0.45
Namasuba|UG|0.69|32.42
Webuye|KE|0.60|34.77
Goleniów|PL|53.56|14.83
Gorelovo|RU|59.77|30.13
Bugiri|UG|0.57|33.74
Saint-Ghislain|BE|50.45|3.82
Vikhorevka|RU|56.12|101.18
Villa Ortúzar|AR|-34.58|-58.47
Città di Castello|IT|43.47|12.24
Ranipur|PK|27.29|68.51
Genç|TR|38.75|40.55
Mejorada del Campo|ES|40.39|-3.48
Moscavide e Portela|PT|38.78|-9.10
Banikoara|BJ|11.30|2.44
Karakul’|UZ|39.53|63.83
Tulsīpur|IN|27.53|82.42
Bhānder|IN|25.74|78.75
Bad Mergentheim|DE|49.49|9.77
Liwonde|MW|-15.07|35.23
Mouila|GA|-1.87|11.06
Gongdanglegi Kulon|ID|-8.18|112.64
Voorschoten|NL|52.13|4.45
Lunsar|SL|8.68|-12.53
Gan Yavne|IL|31.79|34.71
Vereshchagino|RU|58.08|54.66
Tha Mai|TH|12.62|102.00
Crimmitschau|DE|50.82|12.39
Vélingara|SN|13.15|-14.12
Vādippatti|IN|10.08|77.96
Kafr Takhārīm|SY|36.12|36.52
Shizunai-furukawachō|JP|42.33|142.37
Tejar|CR|9.75|-84.23
Naraura|IN|28.20|78.39
Losser|NL|52.26|7.00
Mahārājgani|IN|26.11|84.50
San Javier|CL|-35.60|-71.73
Ōkuchi-shinohara|JP|32.07|130.62
Ishikawa|JP|26.42|127.82
Ngawi|ID|-7.40|111.45
Vreden|DE|52.04|6.83
Bou Ismaïl|DZ|36.64|2.69
Alboraya|ES|39.50|-0.35
Quba|AZ|41.36|48.51
Tizi-n-Tleta|DZ|36.55|4.06
Waldshut-Tiengen|DE|47.62|8.22
Nuku‘alofa|TO|-21.14|-175.20
Shakhun’ya|RU|57.68|46.61
Pýrgos|GR|37.68|21.44
Vignola|IT|44.48|11.01
Berber|SD|18.02|33.98
Cenon|FR|44.86|-0.53
Werder|DE|52.38|12.93
Djénné|ML|13.91|-4.55
Sofo-Birnin-Gwari|NG|11.02|6.78
Kulachi|PK|31.93|70.46
Poppenbüttel|DE|53.66|10.08
Ar Ruţbah|IQ|33.04|40.29
Karcag|HU|47.32|20.93
Niederrad|DE|50.08|8.63
Yarumal|CO|6.96|-75.42
Mazouna|DZ|36.12|0.90
Palafrugell|ES|41.92|3.16
Varkaus|FI|62.32|27.87
Nahrīn|AF|36.06|69.13
Leutkirch|DE|47.83|10.02
Sergach|RU|55.53|45.47
Wülfrath|DE|51.28|7.04
San Lazzaro|IT|44.47|11.41
Polonne|UA|50.12|27.51
Pomezia|IT|41.67|12.50
Lebu|CL|-37.61|-73.65
Kétou|BJ|7.36|2.60
Tanjung Sepat|MY|2.66|101.56
Nainpur|IN|22.43|80.11
Ramanayyapeta|IN|16.95|82.24
Barceloneta|PR|18.45|-66.54
Combs-la-Ville|FR|48.66|2.57
Lisse|NL|52.26|4.56
Motru|RO|44.80|22.97
Los Barrios|ES|36.18|-5.49
Daigo|JP|36.77|140.35
Nova Milanese|IT|45.59|9.20
Bryukhovetskaya|RU|45.81|39.00
Katsuura|JP|35.15|140.32
Silapathar|IN|27.59|94.72
Baraki Barak|AF|33.97|68.95
Dax|FR|43.71|-1.05
Coswig|DE|51.13|13.58
Neustrelitz|DE|53.36|13.07
San Lorenzo|HN|13.42|-87.45
El Masnou|ES|41.48|2.32
Borssele|NL|51.42|3.73
Karlshorst|DE|52.48|13.53
Setti Fatma|MA|31.23|-7.68
Balod|IN|20.73|81.21
Senden|DE|48.32|10.04
Khanpur Mahar|PK|27.84|69.41
Puan|KR|35.73|126.73
Vyškov|CZ|49.28|17.00
Gunupur|IN|19.08|83.81
Büren|DE|51.55|8.56
Demba|CD|-5.50|22.27
Hingorja|PK|27.21|68.42
Lolodorf|CM|3.23|10.73
Frontignan|FR|43.45|3.75
Tokār|SD|18.43|37.73
Mariāhu|IN|25.60|82.60
Lubań|PL|51.12|15.29
Cardito|IT|40.95|14.30
Kretinga|LT|55.89|21.24
Porto Sant'Elpidio|IT|43.25|13.76
Tupiza|BO|-21.44|-65.72
İznik|TR|40.43|29.72
Montecarlo|AR|-26.57|-54.76
Djibo|BF|14.10|-1.63
Eséka|CM|3.65|10.77
Snina|SK|48.99|22.15
Purwā|IN|26.46|80.77
Uthai Thani|TH|15.38|100.02
Namyang|KP|42.95|129.86
Płońsk|PL|52.62|20.38
Raahe|FI|64.68|24.48
Árgos|GR|37.63|22.73
Al Jumūm|SA|21.62|39.70
Yatsuomachi-higashikumisaka|JP|36.57|137.13
Sahāwar|IN|27.80|78.83
Guaranda|EC|-1.59|-79.00
Manage|BE|50.50|4.24
Sidhaulī|IN|27.28|80.83
Tadjourah|DJ|11.79|42.88
Mayahi|NE|13.96|7.67
Nyandoma|RU|61.67|40.20
Weligama|LK|5.98|80.43
Mulchén|CL|-37.72|-72.24
Novaya Usman’|RU|51.63|39.41
Lodeynoye Pole|RU|60.73|33.55
Adra|IN|23.50|86.68
Mayāng Imphāl|IN|24.61|93.89
Hajnówka|PL|52.74|23.58
Shōbu|JP|36.07|139.60
Kigonsera|TZ|-10.80|35.05
Ylöjärvi|FI|61.56|23.60
Rotenburg|DE|53.11|9.41
Someshwar|IN|13.49|75.07
San José del Guaviare|CO|2.57|-72.65
Sadalgi|IN|16.56|74.53
Ciempozuelos|ES|40.16|-3.62
Tinnanūr|IN|13.11|80.03
Pop|UZ|40.87|71.11
Kailāshahar|IN|24.33|92.00
Svetlyy|RU|54.68|20.13
Mansourah|DZ|36.09|4.45
Losino-Petrovskiy|RU|55.87|38.20
Voiron|FR|45.36|5.59
Metzingen|DE|48.54|9.28
Barañáin|ES|42.81|-1.68
Beohāri|IN|24.02|81.38
Loos|FR|50.61|3.02
Hagere Maryam|ET|5.63|38.24
Kushima|JP|31.49|131.24
Moskovskiy|TJ|37.61|68.58
Staraya Kupavna|RU|55.81|38.18
Weißwasser|DE|51.50|14.64
Nāmagiripettai|IN|11.46|78.27
Ghoti Budrukh|IN|19.72|73.63
Maldegem|BE|51.21|3.45
Floridia|IT|37.08|15.15
Curumaní|CO|9.20|-73.54
Dhankutā|NP|26.98|87.33
Nørresundby|DK|57.06|9.92
Tinde|TZ|-3.88|33.20
Naukot|PK|24.86|69.40
Fleurus|BE|50.48|4.55
Vyshhorod|UA|50.58|30.49
San Cataldo|IT|37.48|13.99
São João da Madeira|PT|40.90|-8.49
Pikalëvo|RU|59.52|34.17
Rulenge|TZ|-2.72|30.63
Siwāna|IN|25.65|72.42
Arrasate / Mondragón|ES|43.06|-2.49
Kozakai-chō|JP|34.80|137.36
Dutsen Wai|NG|10.85|8.20
Navas|ES|41.42|2.19
Gediz|TR|38.99|29.39
Le Mée-sur-Seine|FR|48.53|2.63
Pilar de la Horadada|ES|37.87|-0.79
Orahovac|XK|42.40|20.65
Georgīevka|KZ|49.33|81.57
Merelbeke|BE|50.99|3.75
San Giovanni la Punta|IT|37.58|15.09
Tsurugi-asahimachi|JP|36.45|136.63
Ryazhsk|RU|53.70|40.11
Tékane|MR|16.60|-15.35
Burē|ET|10.70|37.07
Owase|JP|34.07|136.20
Villeneuve-la-Garenne|FR|48.94|2.31
Warnes|BO|-17.52|-63.17
Mocoa|CO|1.15|-76.65
Qiryat Shemona|IL|33.21|35.57
Igra|RU|57.55|53.05
Multai|IN|21.77|78.26
Thívai|GR|38.33|23.32
Maswa|TZ|-2.68|33.98
Wanlaweyn|SO|2.62|44.89
Cecina|IT|43.31|10.52
Tivoli|IT|41.96|12.80
Notsé|TG|6.95|1.17
Bhinga|IN|27.70|81.93
Mersing|MY|2.43|103.84
Fécamp|FR|49.76|0.37
Pind Dadan Khan|PK|32.59|73.04
Carrizal|ES|27.91|-15.41
Chishmy|RU|54.58|55.38
Duba|SA|27.35|35.69
Hlybokaye|BY|55.14|27.69
Hoxtolgay|CN|46.52|86.00
Maliana|TL|-8.99|125.22
Starobil’s’k|UA|49.28|38.91
Volendam|NL|52.49|5.07
Zhouzhuang|CN|31.12|120.84
La Oliva|ES|28.61|-13.93
Mogliano Veneto|IT|45.56|12.24
Noicattaro|IT|41.03|16.99
Ad Dānā|SY|36.21|36.77
Beshariq|UZ|40.44|70.61
Łaziska Górne|PL|50.15|18.84
Arivonimamo|MG|-19.02|47.18
Meinerzhagen|DE|51.11|7.65
Santiago de Cao|PE|-7.96|-79.24
Iwase|JP|36.35|140.10
Torre del Mar|ES|36.74|-4.09
Frauenfeld|CH|47.56|8.90
Tecpán Guatemala|GT|14.76|-90.99
Sant Feliu de Guíxols|ES|41.78|3.03
Cormeilles-en-Parisis|FR|48.97|2.20
Halden|NO|59.12|11.39
Zedelgem|BE|51.14|3.14
Elsdorf|DE|50.94|6.57
Pakxan|LA|18.39|103.66
Menderes|TR|38.25|27.13
Mrągowo|PL|53.86|21.31
Monreale|IT|38.08|13.29
Nang Rong|TH|14.64|102.79
Andrychów|PL|49.85|19.34
Fidenza|IT|44.87|10.06
Roshal’|RU|55.67|39.87
Heredia|CR|10.00|-84.12
Soltau|DE|52.99|9.84
Sysert’|RU|56.50|60.82
San Juan de Alicante|ES|38.40|-0.44
Gyál|HU|47.38|19.22
Calatayud|ES|41.35|-1.64
Hellevoetsluis|NL|51.83|4.13
Phanat Nikhom|TH|13.45|101.18
Toyohama|JP|34.71|136.93
Marsberg|DE|51.46|8.85
Sankt Pölten|AT|48.20|15.63
Seesen|DE|51.89|10.18
Labis|MY|2.38|103.02
Kūmher|IN|27.32|77.37
Westerstede|DE|53.26|7.93
Ban Na San|TH|8.80|99.36
Moncada|ES|39.55|-0.40
Kaiama|NG|9.61|3.94
Taphan Hin|TH|16.22|100.42
Árta|GR|39.16|20.99
Hohen Neuendorf|DE|52.68|13.28
Rembertów|PL|52.26|21.16
Sainte-Foy-lès-Lyon|FR|45.73|4.80
Khanu Woralaksaburi|TH|16.06|99.86
Nattam|IN|10.23|78.23
‘Afak|IQ|32.06|45.25
Rydułtowy|PL|50.06|18.42
Toguchin|RU|55.24|84.39
Yŏnggwang-ŭp|KP|40.02|127.45
Castel Volturno|IT|41.03|13.94
Gelnhausen|DE|50.20|9.19
A Estrada|ES|42.69|-8.49
Laungowāl|IN|30.19|75.68
Mondovì|IT|44.40|7.82
Lavradio|PT|38.67|-9.05
Wāliṅ|NP|27.98|83.76
Coín|ES|36.66|-4.76
Namie|JP|37.48|141.00
Tubize|BE|50.69|4.20
Chandrakona|IN|22.73|87.52
Esparreguera|ES|41.54|1.87
Sant Antoni de Portmany|ES|38.98|1.30
Kafr Zaytā|SY|35.37|36.60
Elburg|NL|52.45|5.84
Edegem|BE|51.16|4.45
Farakka|IN|24.82|87.90
Luchegorsk|RU|46.48|134.20
Tijāra|IN|27.93|76.86
Silao|IN|25.08|85.43
Mundargi|IN|15.21|75.88
Sakaraha|MG|-22.90|44.53
Quellón|CL|-43.12|-73.62
Kafr Lāhā|SY|34.89|36.50
Tōbetsu|JP|43.22|141.52
Linëvo|RU|54.46|83.38
Aïn Taya|DZ|36.79|3.29
Alfter|DE|50.73|7.02
Orbassano|IT|45.01|7.54
Nerja|ES|36.75|-3.87
San Justo|AR|-30.79|-60.59
Kizel|RU|59.05|57.65
Las Matas de Farfán|DO|18.87|-71.52
Sondershausen|DE|51.37|10.87
Telavi|GE|41.92|45.47
Verdun|FR|49.16|5.38
Kuchera|IN|26.99|73.97
Abu Jibeha|SD|11.46|31.23
Kanganpur|PK|30.76|74.12
Pāonta Sāhib|IN|30.44|77.62
Aghajari|IR|30.70|49.83
Almonte|ES|37.26|-6.52
Ubiaja|NG|6.66|6.38
Torrelodones|ES|40.58|-3.93
Nsanje|MW|-16.92|35.26
Çaycuma|TR|41.43|32.08
Zemoura|DZ|35.72|0.76
Huamachuco|PE|-7.80|-78.07
Lonār|IN|19.99|76.52
Dattāpur|IN|20.78|78.14
Bakal|RU|54.94|58.81
Laguna de Duero|ES|41.58|-4.72
Silute|LT|55.35|21.48
Groß-Umstadt|DE|49.87|8.93
Środa Wielkopolska|PL|52.23|17.28
Świebodzin|PL|52.25|15.53
Napāsar|IN|27.96|73.56
Faruka|PK|31.89|72.41
Pātūr|IN|20.46|76.94
Kebonarun|ID|-7.70|110.56
Shibetsu|JP|43.66|145.13
Ōyama|JP|34.60|138.22
Kamienna Góra|PL|50.78|16.03
Cazin|BA|44.97|15.94
Senica|SK|48.68|17.37
Vélizy-Villacoublay|FR|48.78|2.19
Musan-ŭp|KP|42.23|129.21
Farkhor|TJ|37.49|69.40
Vose’|TJ|37.80|69.64
Carcaixent|ES|39.12|-0.45
Nāgod|IN|24.57|80.59
Ban Nong Wua So|TH|17.27|103.22
Saint-Lô|FR|49.12|-1.09
Monor|HU|47.35|19.45
Nefta|TN|33.87|7.88
Stadtallendorf|DE|50.82|9.01
Łęczna|PL|51.30|22.88
Colonia del Sacramento|UY|-34.46|-57.84
Hamina|FI|60.57|27.20
Dum Duma|IN|27.57|95.56
Kayunga|UG|0.70|32.89
Feraoun|DZ|36.56|4.85
Tepecik|TR|41.03|28.55
Caacupé|PY|-25.39|-57.14
Poggibonsi|IT|43.47|11.15
Căuşeni|MD|46.64|29.41
Mogán|ES|27.88|-15.73
Chake Chake|TZ|-5.25|39.77
Otukpa|NG|7.10|7.66
Khadyzhensk|RU|44.43|39.54
Kaarina|FI|60.41|22.37
Nilakottai|IN|10.16|77.85
Villa Allende|AR|-31.29|-64.30
Bougado|PT|41.34|-8.55
Gavarr|AM|40.35|45.12
Karak City|JO|31.16|35.76
Birkirkara|MT|35.90|14.46
Gembloux|BE|50.56|4.70
Dassa-Zoumé|BJ|7.75|2.18
Carbonia|IT|39.16|8.52
Heniches’k|UA|46.18|34.80
Peravurani|IN|10.29|79.20
San Pablo|CR|10.00|-84.10
Tsukumiura|JP|33.08|131.87
Porto Torres|IT|40.83|8.41
Legnago|IT|45.19|11.30
Yasothon|TH|15.79|104.15
Karben|DE|50.23|8.77
Oguta|NG|5.71|6.81
Miyazu|JP|35.53|135.18
Bad Pyrmont|DE|51.99|9.25
Haliyal|IN|15.33|74.76
Luckenwalde|DE|52.09|13.17
Rixensart|BE|50.71|4.53
Dalsingh Sarai|IN|25.67|85.84
Kefar Yona|IL|32.32|34.94
Guben|DE|51.95|14.71
Donaueschingen|DE|47.96|8.50
Karanpur|IN|29.84|73.46
Trat|TH|12.24|102.52
Palma del Río|ES|37.70|-5.28
Xanten|DE|51.66|6.45
Chemini|DZ|36.60|4.62
Navalcarnero|ES|40.29|-4.01
Lebach|DE|49.41|6.91
Lunéville|FR|48.59|6.49
Samthar|IN|25.84|78.91
Banat|IN|29.46|77.35
Meiningen|DE|50.57|10.42
Büdingen|DE|50.29|9.11
Lautaro|CL|-38.53|-72.44
Guayama|PR|17.98|-66.11
Loja|ES|37.17|-4.15
Damboa|NG|11.16|12.76
Māndalgarh|IN|25.19|75.07
Muttupet|IN|10.40|79.49
Polkowice|PL|51.50|16.07
Saktī|IN|22.03|82.96
Deuil-la-Barre|FR|48.98|2.33
Chebba|TN|35.24|11.12
Sha Tin|HK|22.38|114.18
Yashiro|JP|34.92|134.97
Mhango|TZ|-3.28|32.85
Belūr|IN|13.17|75.87
Nāḩiyat al Fuhūd|IQ|30.97|46.72
Kodamachō-kodamaminami|JP|36.18|139.13
Menzel Jemil|TN|37.24|9.91
Medina del Campo|ES|41.31|-4.91
La Celle-Saint-Cloud|FR|48.85|2.15
Suai|TL|-9.31|125.26
Buston|TJ|40.23|69.69
Keszthely|HU|46.77|17.24
Gingee|IN|12.25|79.42
Nové Mesto nad Váhom|SK|48.76|17.83
Dillingen|DE|49.36|6.73
Annecy-le-Vieux|FR|45.92|6.14
Sceaux|FR|48.78|2.29
Rāpar|IN|23.57|70.65
Überlingen|DE|47.77|9.17
Ngozi|BI|-2.91|29.83
Wilnsdorf|DE|50.82|8.10
Bozova|TR|37.36|38.53
Chamba|IN|32.56|76.13
Havza|TR|40.97|35.66
Huskvarna|SE|57.79|14.30
Maheshwar|IN|22.18|75.59
Punākha|BT|27.59|89.88
Tanki Leendert|AW|12.54|-70.02
Černý Most|CZ|50.10|14.58
Tatsuno|JP|35.98|138.00
Livadeiá|GR|38.44|22.88
Kowŏn-ŭp|KP|39.44|127.24
Oostkamp|BE|51.15|3.23
Artémida|GR|37.97|24.00
Jebba|NG|9.12|4.82
Kasrāwad|IN|22.13|75.61
Ad Darbāsīyah|SY|37.07|40.65
Hoogezand|NL|53.16|6.76
Karuri|KE|-0.70|37.18
Lannion|FR|48.73|-3.46
Waren|DE|53.52|12.68
Shimanovsk|RU|52.01|127.68
Kotli Loharan|PK|32.59|74.49
Bānsdīh|IN|25.88|84.22
Masatepe|NI|11.91|-86.14
Sokal’|UA|50.47|24.28
Ramotswa|BW|-24.87|25.87
Shahpur Chakar|PK|26.15|68.65
Aguilares|SV|13.96|-89.19
Trinidad|UY|-33.52|-56.90
Krasnohrad|UA|49.38|35.44
Guruvāyūr|IN|10.59|76.04
Denain|FR|50.33|3.39
Marang|MY|5.21|103.21
Allauch|FR|43.34|5.48
Mhāsvād|IN|17.63|74.79
Jaitāran|IN|26.20|73.94
Weilheim|DE|47.84|11.15
Kovylkino|RU|54.04|43.91
maalot Tarshīhā|IL|33.02|35.27
Concarneau|FR|47.88|-3.92
Otradnoye|RU|59.78|30.82
Zabrat|AZ|40.48|49.94
Eysines|FR|44.88|-0.65
Ladyzhyn|UA|48.68|29.24
Ratanpur|IN|22.29|82.17
Kurandvād|IN|16.68|74.59
Kitzingen|DE|49.74|10.15
Aţ Ţaraf|SA|25.36|49.73
Paxtakor Shahri|UZ|40.31|67.96
Alandi|IN|18.68|73.90
Armilla|ES|37.14|-3.63
Polohy|UA|47.48|36.25
Rawicz|PL|51.61|16.86
Demirci|TR|39.05|28.66
Rehoboth|NA|-23.32|17.09
Riedstadt|DE|49.83|8.50
Croix|FR|50.68|3.15
Auerbach|DE|50.51|12.40
Forbach|FR|49.19|6.89
Bad Soden am Taunus|DE|50.14|8.50
Schortens|DE|53.53|7.95
Wittmund|DE|53.58|7.78
Cabra|ES|37.47|-4.44
Péfki|GR|38.06|23.79
Manosque|FR|43.83|5.79
Vilkpėdė|LT|54.67|25.25
Brummen|NL|52.09|6.16
Pezinok|SK|48.29|17.27
Kiwira|TZ|-9.17|33.54
Mandāwar|IN|29.49|78.13
Yanykurgan|KZ|43.91|67.25
Döbeln|DE|51.12|13.11
Lichtenfels|DE|50.15|11.06
Pallikondai|IN|12.91|78.94
Akaltara|IN|22.02|82.43
Brezno|SK|48.80|19.64
Bad Kissingen|DE|50.20|10.08
Valongo|PT|41.19|-8.50
Bedi|IN|22.50|70.04
Çine|TR|37.61|28.06
Seondha|IN|26.15|78.78
Isla Cristina|ES|37.20|-7.32
Kharkhauda|IN|28.88|76.91
Çeşme|TR|38.33|26.31
Cártama|ES|36.71|-4.63
Nakhon Nayok|TH|14.20|101.21
Port Loko|SL|8.77|-12.79
Amvrosiyivka|UA|47.79|38.48
Assab|ER|13.01|42.74
Várpalota|HU|47.20|18.14
Antsohihy|MG|-14.88|47.99
Krujë|AL|41.51|19.79
Ōmamachō-ōmama|JP|36.43|139.28
Sonthofen|DE|47.52|10.28
Bensekrane|DZ|35.07|-1.22
Kutná Hora|CZ|49.95|15.27
Requena|ES|39.49|-1.10
Lugo|IT|44.42|11.91
Dhekiajuli|IN|26.70|92.48
Gryfino|PL|53.25|14.49
Illescas|ES|40.12|-3.85
Náchod|CZ|50.42|16.16
Saint-Mandé|FR|48.84|2.42
Chhāta|IN|27.72|77.51
Lalín|ES|42.66|-8.11
Arzignano|IT|45.52|11.33
Nesher|IL|32.77|35.04
Traunreut|DE|47.96|12.59
Katutura|NA|-22.52|17.06
Amposta|ES|40.71|0.58
Lenger|KZ|42.18|69.89
Tornio|FI|65.85|24.15
Kiambu|KE|-1.17|36.84
Otjiwarongo|NA|-20.46|16.65
Nacimiento|CL|-37.50|-72.67
Asifābād|IN|19.36|79.28
Cassano Magnago|IT|45.67|8.83
Dharampur|IN|20.54|73.17
Caála|AO|-12.85|15.56
Sampués|CO|9.18|-75.38
Békés|HU|46.77|21.13
Sheksna|RU|59.21|38.51
Abdulino|RU|53.70|53.67
Yarovoye|RU|52.93|78.58
Eschwege|DE|51.18|10.05
Bidbid|OM|23.41|58.13
Kuang|MY|3.26|101.55
Terek|RU|43.48|44.14
Eppingen|DE|49.14|8.91
Västervik|SE|57.76|16.64
Jimaguayú|CU|21.24|-77.83
Caparica|PT|38.66|-9.20
Hacılar|TR|38.65|35.45
Follonica|IT|42.93|10.76
Troyan|BG|42.89|24.72
Boldumsaz|TM|42.13|59.67
Cauto Cristo|CU|20.56|-76.47
Montmorency|FR|48.99|2.34
Tanushimarumachi-toyoki|JP|33.35|130.68
Talhar|PK|24.88|68.81
Požega|HR|45.34|17.69
Carmen de Viboral|CO|6.08|-75.34
Oegstgeest|NL|52.18|4.47
San José de Ocoa|DO|18.55|-70.51
San Nicola la Strada|IT|41.05|14.33
Khvānsār|IR|33.22|50.31
Oued el Alleug|DZ|36.56|2.79
Telhāra|IN|21.03|76.84
Thiene|IT|45.71|11.48
Garko|NG|10.18|11.16
Gardanne|FR|43.45|5.47
Deogarh|IN|21.54|84.73
Āsika|IN|19.61|84.66
Herborn|DE|50.68|8.30
Mokwa|NG|9.29|5.05
Paiján|PE|-7.73|-79.30
Działdowo|PL|53.24|20.17
Les Lilas|FR|48.88|2.42
Chatrapur|IN|19.36|84.98
Zelenchukskaya|RU|43.86|41.59
Luena|AO|-11.78|19.92
Hoeyang|KP|38.71|127.60
Basi|IN|26.83|76.05
Zemst|BE|50.98|4.46
Francavilla al Mare|IT|42.42|14.28
Téra|NE|14.01|0.75
Isaka|TZ|-3.90|32.93
Bereket|TM|39.24|55.52
Sulmona|IT|42.05|13.93
Fleury-les-Aubrais|FR|47.93|1.92
Dhulagari|IN|22.58|88.17
Ḩalḩūl|PS|31.58|35.10
Cassino|IT|41.49|13.83
Halle|DE|52.06|8.36
Dammarie-les-Lys|FR|48.52|2.65
Las Torres de Cotillas|ES|38.03|-1.24
Suvorov|RU|54.12|36.50
Phayao|TH|19.19|99.88
Salzwedel|DE|52.85|11.15
Jauja|PE|-11.78|-75.50
Jirkov|CZ|50.50|13.45
Bayaguana|DO|18.75|-69.64
Sotouboua|TG|8.56|0.98
Püttlingen|DE|49.29|6.89
Okha|IN|22.47|69.07
Paka|MY|4.64|103.44
Aichach|DE|48.46|11.13
Fenoarivo Atsinanana|MG|-17.38|49.41
Novyy Oskol|RU|50.76|37.86
Shin’ichi|JP|34.56|133.27
Hendrik-Ido-Ambacht|NL|51.84|4.64
Koksijde|BE|51.12|2.64
Kantābānji|IN|20.47|82.92
Kiraoli|IN|27.14|77.79
Gazojak|TM|41.19|61.40
Ardahan|TR|41.11|42.70
Belas|PT|38.78|-9.26
San José de Jáchal|AR|-30.24|-68.75
Az Zuwaytīnah|LY|30.95|20.12
Qādiān|IN|31.82|75.38
Pokaran|IN|26.92|71.92
l'Alfàs del Pi|ES|38.58|-0.10
Vaterstetten|DE|48.11|11.77
Mudgal|IN|16.01|76.44
Abrama|IN|20.86|72.91
Ampasimanolotra|MG|-18.82|49.07
Kremenets|UA|50.10|25.72
Laventille|TT|10.65|-61.50
Mahdishahr|IR|35.71|53.35
Sitampiky|MG|-16.67|46.10
Soanindrariny|MG|-19.90|47.23
Taïbet|DZ|33.09|6.39
Vakarai|LK|8.13|81.43
Bagulā|IN|23.34|88.64
Holzminden|DE|51.83|9.45
Burunday|KZ|43.36|76.85
Sabunçu|AZ|40.44|49.95
Versmold|DE|52.04|8.15
Laranjeira|PT|38.66|-9.15
Aytos|BG|42.70|27.25
Conil de la Frontera|ES|36.28|-6.09
Gunnaur|IN|28.24|78.44
Zürich (Kreis 3) / Sihlfeld|CH|47.37|8.51
Çermik|TR|38.14|39.45
Germersheim|DE|49.22|8.36
Tchaourou|BJ|8.89|2.60
Dugulubgey|RU|43.66|43.54
Chaudfontaine|BE|50.58|5.63
Gaya|NG|11.86|9.00
Tadmaït|DZ|36.74|3.90
Shama Junction|GH|5.02|-1.66
Guidonia|IT|41.99|12.72
Geertruidenberg|NL|51.70|4.86
Basotu|TZ|-4.37|35.08
Kataragama|LK|6.41|81.33
Roissy-en-Brie|FR|48.79|2.65
Tambuwal|NG|12.41|4.65
Sarauli|IN|28.49|79.09
Kīsh|IR|26.56|54.02
Flandes|CO|4.29|-74.82
Pad Idan|PK|26.77|68.30
Lalgudi|IN|10.87|78.82
Baena|ES|37.62|-4.32
Berëzovka|RU|56.03|93.11
Goodlands|MU|-20.04|57.65
Botevgrad|BG|42.90|23.78
Dailekh|NP|28.84|81.71
Kurchaloy|RU|43.20|46.09
Prenzlau|DE|53.32|13.86
Kot Ghulam Muhammad|PK|32.33|74.55
Linda-a-Velha|PT|38.71|-9.24
Dietikon|CH|47.40|8.40
Rutana|BI|-3.93|29.99
Bruchköbel|DE|50.18|8.92
Alaplı|TR|41.18|31.39
Sumpango|GT|14.65|-90.73
Saint-Genis-Laval|FR|45.70|4.79
Okahandja|NA|-21.98|16.92
Gamboma|CG|-1.88|15.86
Khot'kovo|RU|56.26|38.00
Saint-Louis|FR|47.59|7.56
Cognac|FR|45.70|-0.33
Vila-seca|ES|41.11|1.15
Minas|CU|21.49|-77.61
Altena|DE|51.29|7.67
Impfondo|CG|1.62|18.06
Alfafar|ES|39.42|-0.38
Sömmerda|DE|51.16|11.12
Unterhaching|DE|48.07|11.62
Kisai|JP|36.10|139.58
Heinola|FI|61.21|26.04
Nabīnagar|IN|24.61|84.13
Priyutovo|RU|53.90|53.93
Žďár nad Sázavou|CZ|49.56|15.94
Tor Lupara|IT|42.00|12.62
Husum|DE|54.49|9.05
Maralal|KE|1.10|36.70
Tharangambadi|IN|11.03|79.85
Begūn|IN|24.98|75.00
Dūrā|PS|31.51|35.03
Dhing|IN|26.47|92.47
Haderslev|DK|55.25|9.49
Hukeri|IN|16.23|74.60
Saint-Michel-sur-Orge|FR|48.63|2.31
Bhānvad|IN|21.93|69.78
Novomichurinsk|RU|54.04|39.75
Obanazawa|JP|38.60|140.40
Pájara|ES|28.35|-14.11
Kriva Palanka|MK|42.20|22.33
Maracena|ES|37.21|-3.63
Montecchio Maggiore-Alte Ceccato|IT|45.50|11.41
Skive|DK|56.57|9.03
Nandaime|NI|11.76|-86.05
Morigaon|IN|26.25|92.35
Patía|CO|2.07|-77.05
Yanagawamachi-saiwaichō|JP|37.85|140.60
Clement Town|IN|30.26|78.01
Shiraoi|JP|42.55|141.35
Edosaki|JP|35.95|140.32
Šuto Orizare|MK|42.04|21.43
Andapa|MG|-14.65|49.65
Dargeçit|TR|37.55|41.72
Nijlen|BE|51.16|4.67
Engelskirchen|DE|50.99|7.41
Tirah|IL|32.23|34.95
Ghātanji|IN|20.14|78.31
Jbaïl|LB|34.12|35.65
Sulzbach-Rosenberg|DE|49.50|11.75
Haßloch|DE|49.36|8.26
San Juan de Aznalfarache|ES|37.36|-6.04
Mudkhed|IN|19.16|77.50
Carei|RO|47.68|22.47
Gustavsberg|SE|59.33|18.39
Virú|PE|-8.42|-78.75
Sivagiri|IN|9.34|77.43
Gostyń|PL|51.88|17.01
Hiddenhausen|DE|52.17|8.62
Longjumeau|FR|48.70|2.31
Lātehār|IN|23.74|84.50
Los Llanos de Aridane|ES|28.66|-17.92
Kaikalūr|IN|16.55|81.21
Orăştie|RO|45.83|23.20
Sortavala|RU|61.71|30.71
Gōdo|JP|35.42|136.60
Leerdam|NL|51.89|5.09
Bad Berleburg|DE|51.05|8.39
Końskie|PL|51.19|20.41
Thamaga|BW|-24.67|25.54
Kherālu|IN|23.89|72.62
Alībāg|IN|18.65|72.88
Dombóvár|HU|46.38|18.14
Bressuire|FR|46.84|-0.49
Rouiba|DZ|36.74|3.28
Bétera|ES|39.59|-0.46
Shoham|IL|32.00|34.95
Comalapa|GT|14.74|-90.89
Alīpur|IN|28.80|77.13
Colleferro|IT|41.73|13.00
Sant'Anastasia|IT|40.87|14.40
Rumphi|MW|-11.02|33.86
Elektrogorsk|RU|55.88|38.79
Mirriah|NE|13.71|9.15
Huaura|PE|-11.07|-77.60
Lambaréné|GA|-0.70|10.24
Ennigerloh|DE|51.84|8.03
Nioro du Rip|SN|13.75|-15.80
Calle Blancos|CR|9.95|-84.07
Ancón|PA|8.96|-79.55
Bückeburg|DE|52.26|9.05
Kurakhovo|UA|47.99|37.28
Vauréal|FR|49.03|2.03
Dasūya|IN|31.82|75.65
Dolyna|UA|48.97|24.01
Palo del Colle|IT|41.06|16.70
Trofa|PT|41.34|-8.56
Buftea|RO|44.56|25.95
Villeta|CO|5.01|-74.47
Digboi|IN|27.39|95.62
Qaisumah|SA|28.31|46.13
Aristóbulo del Valle|AR|-27.10|-54.90
Tŭytepa|UZ|41.03|69.36
Makueni Boma|KE|-1.80|37.62
Namioka|JP|40.71|140.59
Robīt|ET|12.02|39.63
Lons-le-Saunier|FR|46.68|5.56
Surovikino|RU|48.61|42.85
Esquipulas|GT|14.57|-89.35
Glostrup|DK|55.67|12.40
Jenzan|KR|36.24|128.30
Gevgelija|MK|41.14|22.50
Linstead|JM|18.14|-77.03
Takelsa|TN|36.78|10.63
Edewecht|DE|53.13|7.98
Kīl Bhuvanagiri|IN|11.44|79.65
Qārah|SY|34.16|36.74
Ploemeur|FR|47.73|-3.43
Lagny-sur-Marne|FR|48.87|2.72
Bhanjanagar|IN|19.93|84.58
Manlleu|ES|42.00|2.28
Zoersel|BE|51.27|4.71
Paks|HU|46.62|18.86
Ozurgeti|GE|41.92|42.01
Miandrivazo|MG|-19.53|45.46
Drăgăşani|RO|44.65|24.27
Carepa|CO|7.76|-76.65
Balş|RO|44.35|24.10
Tervuren|BE|50.82|4.51
Elele|NG|5.10|6.81
Sedan|FR|49.70|4.94
Senago|IT|45.58|9.13
Rejon ulicy Traugutta|PL|51.10|17.05
Hockenheim|DE|49.32|8.55
Kuzhithurai|IN|8.32|77.19
Ozorków|PL|51.96|19.29
Dhāriwāl|IN|31.96|75.32
Geseke|DE|51.64|8.51
Stadtlohn|DE|51.99|6.92
Heide|DE|54.20|9.10
Frameries|BE|50.41|3.90
Moreni|RO|44.98|25.64
Casal di Principe|IT|41.01|14.13
Kawambwa|ZM|-9.79|29.08
Bobrov|RU|51.10|40.02
Eislingen|DE|48.70|9.71
Ćuprija|RS|43.93|21.37
Genzano di Roma|IT|41.71|12.69
Bad Rappenau|DE|49.24|9.10
Polasara|IN|19.69|84.81
Chełmno|PL|53.35|18.43
T’ongch’ŏn-ŭp|KP|38.95|127.89
Mbala|ZM|-8.84|31.37
Vogan|TG|6.33|1.53
Bergneustadt|DE|51.02|7.66
Artashat|AM|39.96|44.54
Boudjima|DZ|36.80|4.15
Chorfa|DZ|36.37|4.33
Mödling|AT|48.09|16.29
Kishtwār|IN|33.31|75.77
Borne|NL|52.30|6.75
Baar|CH|47.20|8.53
Takanosu|JP|40.22|140.37
Kanniyākumāri|IN|8.09|77.54
Yigo Village|GU|13.54|144.89
Acquaviva delle Fonti|IT|40.90|16.84
Guía de Isora|ES|28.21|-16.78
Mazinde|TZ|-4.80|38.22
Achhnera|IN|27.18|77.76
Kuchinarai|TH|16.54|104.05
Sainte-Suzanne|RE|-20.91|55.61
Wakiso|UG|0.40|32.46
Orly|FR|48.75|2.39
Shōbara|JP|34.85|133.02
Nytva|RU|57.94|55.34
Baião|PT|41.16|-8.03
Chillupār|IN|26.28|83.51
Eggenberg|AT|47.07|15.40
Heiloo|NL|52.60|4.69
Mairena del Alcor|ES|37.37|-5.75
Rojales|ES|38.09|-0.73
Jaynagar|IN|26.59|86.14
Pachino|IT|36.72|15.09
Ush-Tyube|KZ|45.25|77.98
Giulianova|IT|42.75|13.97
Elst|NL|51.92|5.84
Cervia|IT|44.26|12.35
Villa de San Diego de Ubaté|CO|5.31|-73.82
Bang Pa-in|TH|14.23|100.58
Chernogolovka|RU|56.00|38.37
Bhuban|IN|20.88|85.83
Bagan Serai|MY|5.01|100.54
Laranjeiro|PT|37.07|-7.81
Târgu Neamţ|RO|47.20|26.37
Gotse Delchev|BG|41.57|23.73
Samfya|ZM|-11.36|29.56
Reçani|MA|31.28|-4.27
Ribarroja del Turia|ES|39.55|-0.57
Karaçoban|TR|39.34|42.10
Korkuteli|TR|37.06|30.20
Flores|GT|16.92|-89.90
Gubkinskiy|RU|64.43|76.50
Maniar|IN|25.99|84.17
Kirguli|UZ|40.44|71.77
Piatykhatky|UA|48.41|33.71
Sobinka|RU|55.99|40.01
El Rama|NI|12.16|-84.22
Kalach|RU|50.43|41.03
Chincholi|IN|17.47|77.42
Māchhīwāra|IN|30.92|76.20
Anthiyur|IN|11.58|77.59
Sarzana|IT|44.11|9.96
La Pobla de Vallbona|ES|39.60|-0.55
Andorra la Vella|AD|42.51|1.52
Borgomanero|IT|45.70|8.46
Nottuln|DE|51.93|7.35
Chicacao|GT|14.54|-91.33
Nīmāj|IN|26.15|74.00
Aígio|GR|38.25|22.08
Miyata|JP|33.71|130.65
Tufānganj|IN|26.32|89.67
Rummelsburg|DE|52.50|13.49
Albardón|AR|-31.44|-68.53
Quickborn|DE|53.73|9.91
Qadirpur Ran|PK|30.29|71.67
Kapsan-ŭp|KP|41.09|128.29
Harūr|IN|12.05|78.48
Hollola|FI|61.05|25.43
Dugda|IN|23.75|86.17
Guadix|ES|37.30|-3.14
Tisaiyanvilai|IN|8.34|77.87
Suibara|JP|37.85|139.23
Darende|TR|38.55|37.51
Budapest XXIII. kerület|HU|47.40|19.11
Humacao|PR|18.15|-65.83
Sensuntepeque|SV|13.87|-88.63
Blansko|CZ|49.36|16.64
Eschborn|DE|50.14|8.57
Bagua Grande|PE|-5.76|-78.44
Sainte-Marie|MQ|14.78|-60.99
Goris|AM|39.51|46.34
Rheinstetten|DE|48.97|8.31
Channagiri|IN|14.02|75.93
Valkeakoski|FI|61.26|24.03
Oberkirch|DE|48.53|8.08
Schilde|BE|51.24|4.58
Barbosa|CO|5.93|-73.62
Blaj|RO|46.18|23.92
Carcavelos|PT|38.69|-9.32
Werdohl|DE|51.26|7.77
Jhālu|IN|29.34|78.23
Cofradía|HN|15.40|-88.15
Jahāzpur|IN|25.62|75.28
Asaita|ET|11.57|41.44
Radviliskis|LT|55.82|23.53
Ayamonte|ES|37.21|-7.41
Castrovillari|IT|39.82|16.20
Tubbergen|NL|52.41|6.78
Yaypan|UZ|40.38|70.82
Akkarampalle|IN|13.65|79.42
Byndoor|IN|13.87|74.63
Pilaitė|LT|54.70|25.18
Sankt Peter|AT|46.63|14.34
Somoto|NI|13.48|-86.58
Boca Suno|EC|-0.70|-77.14
Pontarlier|FR|46.90|6.36
Friesoythe|DE|53.02|7.86
Viljandi|EE|58.36|25.59
Cañas|CR|10.43|-85.10
Provenals del Poblenou|ES|41.41|2.20
Senta|RS|45.93|20.08
El Tarf|DZ|36.77|8.31
Chamalières|FR|45.77|3.07
Monguno|NG|12.67|13.61
Yauco|PR|18.03|-66.85
Haldensleben I|DE|52.29|11.41
Bedelē|ET|8.46|36.35
Aleksandrów Łódzki|PL|51.82|19.30
Kontich|BE|51.13|4.45
Kanaya|JP|34.82|138.13
Alcalde Díaz|PA|9.12|-79.56
Malaṅgawā|NP|26.86|85.56
Pallappatti|IN|10.72|77.88
Mori|JP|34.83|137.93
Chachapoyas|PE|-6.23|-77.87
Esmeralda|CU|21.85|-78.12
Dniprorudne|UA|47.38|34.98
Oroszlány|HU|47.49|18.31
Meylan|FR|45.21|5.78
Buinsk|RU|54.97|48.29
San Jacinto|CO|9.83|-75.12
Karachayevsk|RU|43.77|41.91
Nueva Gerona|CU|21.89|-82.81
Schmargendorf|DE|52.48|13.29
Añatuya|AR|-28.46|-62.83
Tomaszów Lubelski|PL|50.45|23.42
San Pablo Jocopilas|GT|14.59|-91.45
Gersthofen|DE|48.42|10.87
Muriti|TZ|-1.98|32.92
Wellington|IN|11.37|76.78
Serchhīp|IN|23.29|92.85
Matui|TZ|-4.80|38.25
Strzelce Opolskie|PL|50.51|18.30
Aranyaprathet|TH|13.69|102.50
Zele|BE|51.07|4.04
Hedaru|TZ|-4.50|37.90
Protaras|CY|35.01|34.06
Sederot|IL|31.52|34.60
Kwale|NG|5.71|6.43
Ōhara|JP|35.25|140.39
Montceau-les-Mines|FR|46.67|4.37
Penukonda|IN|14.08|77.59
Lodwar|KE|3.12|35.60
Haiger|DE|50.74|8.21
Pastavy|BY|55.12|26.83
Marina di Ardea-Tor San Lorenzo|IT|41.55|12.54
Srīnagar|IN|30.22|78.78
Vlotho|DE|52.17|8.86
Kabin Buri|TH|13.95|101.72
Padmanābhapuram|IN|8.24|77.33
Solin|HR|43.54|16.49
San Lorenzo de Esmeraldas|EC|1.29|-78.84
Siilinjärvi|FI|63.08|27.67
Zulpich|DE|50.69|6.65
Jaruco|CU|23.04|-82.01
Algete|ES|40.60|-3.50
Barpāli|IN|21.19|83.59
Giengen an der Brenz|DE|48.62|10.24
Geyve|TR|40.51|30.29
Roses|ES|42.26|3.18
Fīrozpur Jhirka|IN|27.79|76.94
Monserrato|IT|39.26|9.14
Sainte-Rose|GP|16.33|-61.70
Tegelen|NL|51.34|6.14
Berkel en Rodenrijs|NL|51.99|4.48
Ringsted|DK|55.44|11.79
Túquerres|CO|1.09|-77.62
Kant|KG|42.89|74.85
Aspe|ES|38.35|-0.77
Mers el Kebir|DZ|35.73|-0.71
Shiozawa|JP|37.04|138.85
Waghäusel|DE|49.25|8.51
Camarate|PT|38.80|-9.13
Kanzakimachi-kanzaki|JP|33.31|130.37
Halluin|FR|50.79|3.13
Wittenberge|DE|53.01|11.75
Sredneuralsk|RU|56.99|60.47
Morwa|IN|22.90|73.84
Nejo|ET|9.50|35.50
Deán Funes|AR|-30.42|-64.35
Alor Gajah|MY|2.38|102.21
Mairwa|IN|26.23|84.16
Tanda|CI|7.80|-3.17
Cañete|CL|-37.80|-73.40
Jevargi|IN|17.01|76.77
Waldkirch|DE|48.10|7.96
Kaimori|IN|23.38|79.74
Nadvirna|UA|48.63|24.57
Río Grande|DO|19.67|-70.77
Neu Wulmstorf|DE|53.47|9.80
Sesheke|ZM|-17.48|24.30
Apam|GH|5.28|-0.74
Yamada|JP|39.47|141.95
Riom|FR|45.89|3.11
Ambalangoda|LK|6.24|80.05
Braine-le-Comte|BE|50.61|4.15
Hessisch Oldendorf|DE|52.17|9.25
Cherepanovo|RU|54.22|83.38
Chevilly-Larue|FR|48.76|2.35
Mau Aimma|IN|25.70|81.92
Bela|PK|26.23|66.31
Fālākāta|IN|26.52|89.20
Medjez el Bab|TN|36.65|9.61
Aki|JP|33.50|133.90
Lucapa|AO|-8.42|20.74
Belen|TR|36.49|36.19
Circasia|CO|4.62|-75.64
Katghora|IN|22.50|82.54
Karlshamn|SE|56.17|14.86
Chinna Salem|IN|11.63|78.87
Hadim|TR|36.99|32.46
Tyrnyauz|RU|43.38|42.92
Kürten|DE|51.05|7.27
Sunagawa|JP|43.49|141.91
Mar’’ina Horka|BY|53.51|28.15
Cornaredo|IT|45.50|9.03
Dhaurahra|IN|28.00|81.09
Colombia|CU|20.99|-77.43
Khairāgarh|IN|26.94|77.82
Afzalpur|IN|17.20|76.36
Allada|BJ|6.67|2.15
Maksi|IN|23.26|76.15
Damara|CF|4.96|18.70
Nidderau|DE|50.24|8.87
Beloyarskiy|RU|63.71|66.67
Shemonaīkha|KZ|50.63|81.91
Stebnyk|UA|49.29|23.56
Narāyangarh|IN|30.48|77.13
Mungaoli|IN|24.41|78.10
Foso|GH|5.70|-1.29
Pushchino|RU|54.83|37.61
Pulwama|IN|33.87|74.90
Lérida|CO|4.86|-74.91
Târgu Secuiesc|RO|46.00|26.13
Sirumugai|IN|11.32|77.01
Zhosaly|KZ|45.49|64.08
Emirdağ|TR|39.02|31.15
Kasongo-Lunda|CD|-6.48|16.82
Rayevskiy|RU|54.07|54.95
Boussu|BE|50.43|3.79
Ponta Delgada|PT|37.74|-25.67
Pita|GN|11.06|-12.39
Nsunga|TZ|-1.14|31.39
Torit|SS|4.41|32.57
Corabia|RO|43.78|24.50
Khowai|IN|24.08|91.60
Rastede|DE|53.25|8.20
Sing Buri|TH|14.89|100.40
Zürich (Kreis 6) / Unterstrass|CH|47.40|8.54
Govardhan|IN|27.50|77.46
Nāwa|IN|27.02|75.00
Sürmene|TR|40.91|40.13
San Giovanni Lupatoto|IT|45.38|11.04
Frascati|IT|41.81|12.68
Villanueva|CO|5.28|-71.97
Wachtberg|DE|50.63|7.10
El Jem|TN|35.30|10.72
Akouda|TN|35.87|10.57
Flörsheim|DE|50.01|8.43
Tibiri|NE|13.56|7.05
Raalte|NL|52.39|6.28
Schwanewede|DE|53.23|8.60
Katwijk aan Zee|NL|52.20|4.40
Mössingen|DE|48.41|9.05
Arroyo Seco|AR|-33.15|-60.51
Rāya|IN|27.56|77.79
Heusweiler|DE|49.34|6.93
Batang Berjuntai|MY|3.38|101.42
Trezzano sul Naviglio|IT|45.42|9.06
Abrīsham|IR|32.56|51.57
Al Bawīţī|EG|28.35|28.87
Andreyevskoye|RU|55.55|37.93
Baki|SO|9.89|43.39
Batu Feringgi|MY|5.47|100.25
Bcharré|LB|34.25|36.01
Bedugul|ID|-8.45|115.59
Bol’shaya Setun’|RU|55.72|37.42
Castries|LC|14.00|-61.01
Charlotte Amalie|VI|18.34|-64.93
Dagomys|RU|43.67|39.67
Elektrougli|RU|55.72|38.21
Hakha|MM|22.64|93.61
Judita|JO|32.41|35.71
Kastanayevo|RU|55.72|37.50
Khosta|RU|43.51|39.87
Krestovskiy ostrov|RU|59.97|30.26
La Defense|FR|48.89|2.24
Lauttasaari|FI|60.16|24.87
Montecanal|ES|41.63|-0.94
Natahoyo|ES|43.54|-5.68
Novaya Derevnya|RU|59.99|30.29
Pelabuhan Klang|MY|3.00|101.39
Powai|IN|19.12|72.90
Puerto Natales|CL|-51.73|-72.51
Putyvl’|UA|51.34|33.87
Riehen|CH|47.58|7.65
Rublëvo|RU|55.79|37.35
Sambiase|IT|38.97|16.28
Sankt Martin|AT|46.62|14.28
Setun’|RU|55.72|37.42
Sidi Ifni|MA|29.38|-10.17
Slobodka|RU|55.87|37.58
Stadskanaal|NL|52.99|6.95
Steinkjer|NO|64.01|11.50
Surkhpur|PK|32.72|74.45
Tekirova|TR|36.50|30.53
Varadero|CU|23.16|-81.24
Vnukovo|RU|55.61|37.30
Vrangel’|RU|42.73|133.08
Wesoła|PL|52.25|21.22
Stenløse|DK|55.77|12.20
Al Mijlad|SD|11.03|27.73
Bornem|BE|51.10|4.24
Sainte-Marguerite|FR|43.26|5.40
Anak|KP|38.51|125.49
Fomento|CU|22.10|-79.72
Arpino|IT|40.89|14.32
Sueyoshichō-ninokata|JP|31.65|131.02
Chaparral|CO|3.72|-75.48
Balen|BE|51.17|5.17
Kratié|KH|12.49|106.02
Huy|BE|50.52|5.23
Cranendonck|NL|51.30|5.59
Pionki|PL|51.48|21.45
Colfontaine|BE|50.41|3.86
Annur|IN|11.24|77.11
Dasnapur|IN|19.65|78.51
Karlovo|BG|42.63|24.80
Yessentukskaya|RU|44.03|42.88
Romorantin-Lanthenay|FR|47.37|1.75
Kampong Thom|KH|12.71|104.89
Vondrozo|MG|-22.82|47.28
Mantes-la-Ville|FR|48.97|1.70
Charthāwal|IN|29.55|77.59
Siswā Bāzār|IN|27.15|83.76
Gaeta|IT|41.21|13.57
Vianen|NL|51.99|5.09
Pertuis|FR|43.69|5.50
Wenden|DE|50.97|7.87
Zonhoven|BE|50.99|5.37
Juma Shahri|UZ|39.72|66.66
Yeniseysk|RU|58.45|92.18
Morsang-sur-Orge|FR|48.66|2.35
La Paz|UY|-34.76|-56.23
Usman’|RU|52.05|39.73
Yeonggwang|KR|35.28|126.51
Laboulaye|AR|-34.13|-63.39
Dhoro Naro|PK|25.50|69.57
Yur’yev-Pol’skiy|RU|56.50|39.68
Shisui|JP|35.72|140.27
Sāvda|IN|21.15|75.89
Chebli|DZ|36.58|3.01
Hörstel|DE|52.30|7.58
Vesoul|FR|47.63|6.14
Saynshand|MN|44.88|110.12
Wandlitz|DE|52.74|13.46
Entroncamento|PT|39.47|-8.47
Náousa|GR|40.63|22.07
Seddouk|DZ|36.55|4.69
Phibun Mangsahan|TH|15.24|105.23
Dübendorf|CH|47.40|8.62
Gembu|NG|6.73|11.26
Zinjibār|YE|13.13|45.38
Dareda|TZ|-4.22|35.55
Kebili|TN|33.70|8.97
Saint-Jean-de-Braye|FR|47.91|1.98
Rānikhet|IN|29.64|79.43
Les Pennes-Mirabeau|FR|43.41|5.31
Băicoi|RO|45.03|25.85
Steinhagen|DE|52.00|8.40
Shizukuishi|JP|39.69|140.98
Llazicë|XK|42.56|20.76
Aplahoué|BJ|6.93|1.68
Alhama de Murcia|ES|37.85|-1.43
Kuppam|IN|12.75|78.34
Enger|DE|52.14|8.56
Monino|RU|55.84|38.19
Suket|IN|24.65|76.04
Tías|ES|28.96|-13.65
Beolgyo|KR|34.85|127.34
Sangod|IN|24.93|76.29
Bad Waldsee|DE|47.92|9.75
Bahía Honda|CU|22.90|-83.16
Paredes|PT|41.20|-8.33
Tanguiéta|BJ|10.62|1.27
Kulu|IN|31.96|77.11
İskilip|TR|40.74|34.47
Capesterre-Belle-Eau|GP|16.04|-61.56
Doka|SD|13.52|35.77
Cinco Saltos|AR|-38.82|-68.06
Kusa|RU|55.34|59.44
Krasyliv|UA|49.65|26.97
Nshamba|TZ|-1.80|31.55
Florencia|CU|22.15|-78.97
General Enrique Mosconi|AR|-22.60|-63.81
Beni Mester|DZ|34.87|-1.42
Mpwapwa|TZ|-6.35|36.48
Onsŏng|KP|42.96|129.99
Sawankhalok|TH|17.32|99.83
Kiratu|TZ|-3.33|35.67
Dakoro|NE|14.51|6.76
Vera|AR|-29.46|-60.21
Hayrabolu|TR|41.21|27.11
Cluses|FR|46.06|6.57
Deoraniān|IN|28.63|79.48
Picassent|ES|39.36|-0.46
Rosignano Solvay-Castiglioncello|IT|43.39|10.44
Banī Na‘īm|PS|31.52|35.16
Jericho|PS|31.87|35.45
Bordj Zemoura|DZ|36.27|4.86
Ranot|TH|7.78|100.32
Gheorgheni|RO|46.72|25.60
Chodzież|PL|53.00|16.92
Meyrin|CH|46.23|6.08
Bourg-lès-Valence|FR|44.95|4.89
Yomra|TR|40.95|39.86
Marchena|ES|37.33|-5.42
Câmpulung Moldovenesc|RO|47.53|25.57
Kattanam|IN|9.18|76.56
Eitorf|DE|50.77|7.45
Kogota|JP|38.55|141.05
Novate Milanese|IT|45.53|9.14
Karachev|RU|53.12|34.99
Andilamena|MG|-17.01|48.57
Waterloo|SL|8.34|-13.07
Villefontaine|FR|45.61|5.15
Kaltenkirchen|DE|53.83|9.96
Ortaca|TR|36.84|28.76
Bururi|BI|-3.95|29.62
Kivsharivka|UA|49.63|37.69
Monção|PT|42.08|-8.48
Günzburg|DE|48.46|10.28
Inza|RU|53.86|46.36
Saint-Gratien|FR|48.97|2.29
Marakkanam|IN|12.19|79.94
Galapa|CO|10.90|-74.89
Gua Musang|MY|4.88|101.97
Les Pavillons-sous-Bois|FR|48.91|2.51
Aguadas|CO|5.61|-75.46
Bad Schwartau|DE|53.92|10.70
Rosolini|IT|36.82|14.95
Sūrajgarh|IN|28.31|75.73
‘Anat al Qadīmah|IQ|34.47|41.94
Dashtobod|UZ|40.13|68.49
Fontainebleau|FR|48.41|2.70
Petrovsk-Zabaykal’skiy|RU|51.28|108.84
Muramatsu|JP|37.69|139.17
Itigi|TZ|-5.70|34.48
Jhinjhāna|IN|29.52|77.22
Rājmahal|IN|25.05|87.83
‘Alī al Gharbī|IQ|32.46|46.69
Karnobat|BG|42.65|26.98
Sam Roi Yot|TH|12.27|99.87
Miharu|JP|37.43|140.48
Devgadh Bāriya|IN|22.71|73.91
Sédhiou|SN|12.71|-15.56
Hem|FR|50.65|3.19
Canelones|UY|-34.52|-56.28
Khangarh|PK|29.91|71.16
Lochristi|BE|51.10|3.83
Sarai Naurang|PK|32.83|70.78
Ikungi|TZ|-5.13|34.77
Ajnāla|IN|31.84|74.76
Nogent-sur-Oise|FR|49.27|2.47
Zhukovka|RU|53.53|33.73
Vadakku Viravanallur|IN|8.70|77.52
Tamuning-Tumon-Harmon Village|GU|13.49|144.78
Tamuning|GU|13.49|144.78
Aklera|IN|24.41|76.57
Le François|MQ|14.62|-60.90
Tongelre|NL|51.45|5.52
Sonāri|IN|27.02|95.02
Kāpren|IN|25.41|76.07
Comitancillo|GT|15.09|-91.75
Obudu|NG|6.67|9.16
Alagir|RU|43.04|44.22
San Cristóbal Verapaz|GT|15.40|-90.57
Zaprešić|HR|45.86|15.81
Bieruń|PL|50.09|19.09
Bikin|RU|46.81|134.25
Leek|NL|53.16|6.38
Komárom|HU|47.74|18.12
Jatibonico|CU|21.94|-79.17
Bo‘ka|UZ|40.81|69.19
Makamba|BI|-4.13|29.80
Bagnols-sur-Cèze|FR|44.16|4.62
Guacarí|CO|3.76|-76.33
Pālakkodu|IN|12.31|78.07
Kotel’nikovo|RU|47.63|43.14
Gombi|NG|10.17|12.74
Ahfir|MA|34.95|-2.10
Žatec|CZ|50.33|13.55
Fenoarivo Be|MG|-18.43|46.57
Borodino|RU|55.91|94.91
Podporozh’ye|RU|60.91|34.17
Băileşti|RO|44.02|23.35
Lugu|TW|23.75|120.75
Chinú|CO|9.11|-75.40
Seferihisar|TR|38.20|26.84
Kuraymah|SD|18.55|31.85
Chāndor|IN|20.33|74.24
Lichtenvoorde|NL|51.99|6.57
Rahat|IL|31.40|34.76
Hranice|CZ|49.55|17.73
Patnāgarh|IN|20.71|83.13
Arroyito|AR|-31.42|-63.05
Motegi|JP|36.52|140.18
El Soberbio|AR|-27.30|-54.20
Galatina|IT|40.17|18.17
Moguer|ES|37.28|-6.84
Seligenstadt|DE|50.04|8.97
Bahçe|TR|37.20|36.58
Nakło nad Notecią|PL|53.14|17.60
Chubek|TJ|37.61|69.71
Ostashkov|RU|57.15|33.11
Mosopa|BW|-24.77|25.42
Yaransk|RU|57.30|47.89
Lāwar Khās|IN|29.11|77.78
Nanyamba|TZ|-10.68|39.83
Bad Driburg|DE|51.73|9.02
Srīrāmnagar|IN|17.27|78.26
Monforte de Lemos|ES|42.52|-7.51
Diamante|AR|-32.07|-60.64
Neftegorsk|RU|52.80|51.17
San Isidro|ES|28.08|-16.56
Dharamsala|IN|32.22|76.32
Kiliya|UA|45.44|29.26
Poperinge|BE|50.85|2.73
Herceg Novi|ME|42.45|18.54
Fukumitsu|JP|36.56|136.87
Sebeta|ET|8.92|38.62
Waldbröl|DE|50.88|7.62
Krasnystaw|PL|50.98|23.17
Teltow|DE|52.40|13.26
Kibakwe|TZ|-6.72|36.37
Gharo|PK|24.74|67.59
Bhadrapur|NP|26.54|88.09
Chabet el Ameur|DZ|36.64|3.69
Kujang-ŭp|KP|39.87|126.03
Kovdor|RU|67.57|30.48
Pontedera|IT|43.66|10.63
Negotino|MK|41.48|22.09
Yuzhnyy|RU|53.25|83.69
Pināhat|IN|26.88|78.38
Kuala Pilah|MY|2.74|102.25
Gorodishche|RU|48.80|44.47
Al Qarārah|PS|31.37|34.34
Kozel’sk|RU|54.04|35.77
Nunspeet|NL|52.38|5.79
Wisch|NL|51.93|6.42
Proletarsk|RU|46.70|41.73
Nördlingen|DE|48.85|10.49
Đakovo|HR|45.31|18.41
Pljevlja|ME|43.36|19.36
Sint-Katelijne-Waver|BE|51.07|4.53
Vovchans’k|UA|50.29|36.94
Vilassar de Mar|ES|41.51|2.39
Ban Dung|TH|17.70|103.26
Mamfe|CM|5.75|9.31
Maposeni|TZ|-10.58|35.40
Piedade|PT|38.67|-9.16
Akhtyrskiy|RU|44.85|38.30
Bijāwar|IN|24.62|79.49
Būndu|IN|23.16|85.59
Jānsath|IN|29.33|77.85
Couëron|FR|47.22|-1.72
Sil-li|KP|39.49|125.47
Richha|IN|28.69|79.52
Bhāyāvadar|IN|21.86|70.25
Rāmshīr|IR|30.89|49.41
Ishøj|DK|55.62|12.35
Cormano|IT|45.55|9.16
Poggiomarino|IT|40.80|14.54
Kayanza|BI|-2.92|29.63
Ochtrup|DE|52.21|7.19
Écully|FR|45.77|4.78
Schwalmtal|DE|51.22|6.27
Harstad|NO|68.80|16.54
Mobaye|CF|4.32|21.18
Sibbo|FI|60.38|25.27
Trecate|IT|45.43|8.74
Französisch Buchholz|DE|52.60|13.43
Aistala|IN|23.18|88.58
Kabanga|TZ|-2.64|30.47
Magaria|NE|13.00|8.91
Teguise|ES|29.06|-13.56
El Malah|DZ|35.39|-1.09
Mayen|DE|50.33|7.22
Gannavaram|IN|16.54|80.80
Vatutine|UA|49.02|31.06
Custoias|PT|41.11|-7.32
Sikka|IN|22.43|69.84
Skadovs’k|UA|46.12|32.91
Sojītra|IN|22.54|72.72
Singur|IN|22.81|88.23
Hechingen|DE|48.35|8.96
Belsand|IN|26.44|85.40
Bodegraven|NL|52.08|4.75
Taft|IR|31.74|54.20
Bönen|DE|51.60|7.77
Žiar nad Hronom|SK|48.59|18.85
Kuju|IN|23.73|85.51
Panagyurishte|BG|42.50|24.19
Telgte|DE|51.98|7.78
Kalmeshwar|IN|21.23|78.92
Phak Hai|TH|14.46|100.37
Schopfheim|DE|47.65|7.82
Maham|IN|28.97|76.29
Laï|TD|9.40|16.30
Ivdel’|RU|60.69|60.42
Bhawānīgarh|IN|30.27|76.04
Wazīrganj|IN|28.21|79.06
Norrtälje|SE|59.76|18.70
Tchibanga|GA|-2.93|10.98
Chalatenango|SV|14.03|-88.93
Magumeri|NG|12.11|12.83
Ābdānān|IR|32.99|47.42
Casarano|IT|40.01|18.16
Denkanikota|IN|12.53|77.79
Puchheim|DE|48.15|11.35
Chiroqchi|UZ|39.03|66.57
As Samū‘|PS|31.40|35.07
Cran-Gevrier|FR|45.90|6.10
Gualán|GT|15.12|-89.36
Lora del Río|ES|37.66|-5.53
Chunghwa|KP|38.86|125.80
Dumbéa|NC|-22.16|166.46
Carouge|CH|46.18|6.14
Maholi|IN|27.66|80.47
Steilshoop|DE|53.61|10.06
Yellāpur|IN|14.96|74.71
Novopokrovskaya|RU|45.95|40.70
Mitake|JP|35.42|137.13
Katav-Ivanovsk|RU|54.75|58.20
Weil der Stadt|DE|48.75|8.87
Toktogul|KG|41.87|72.94
Bilhaur|IN|26.84|80.06
Velika Kladuša|BA|45.18|15.81
Algés|PT|38.70|-9.23
Vecsés|HU|47.41|19.29
Ōarai|JP|36.31|140.58
Bhit Shah|PK|25.81|68.49
Orlovskiy|RU|46.87|42.06
Nam Som|TH|17.77|102.19
Derhachi|UA|50.11|36.12
Wasquehal|FR|50.67|3.13
Çatalca|TR|41.14|28.46
Kalynivka|UA|49.45|28.53
Padua|CO|5.13|-75.14
Ayaviri|PE|-14.89|-70.59
Tāoru|IN|28.21|76.95
Hässleholm|SE|56.16|13.77
Mzimba|MW|-11.90|33.60
Yelizavetinskaya|RU|45.05|38.79
Chāpar|IN|26.27|90.45
Tielt|BE|51.00|3.33
Liwale|TZ|-9.77|37.93
Petauke|ZM|-14.24|31.32
Berrahal|DZ|36.84|7.45
Ranau|MY|5.95|116.66
Makabe|JP|36.27|140.10
Dalaman|TR|36.77|28.80
Mandelieu-la-Napoule|FR|43.55|6.94
Hernani|ES|43.27|-1.98
Dhanaula|IN|30.28|75.57
Schwalmstadt|DE|50.93|9.22
Svilengrad|BG|41.77|26.20
Papar|MY|5.73|115.93
Frankenberg|DE|51.06|8.80
La Plata|CO|2.39|-75.89
Kudachi|IN|16.63|74.85
Oum Hadjer|TD|13.30|19.70
Laksar|IN|29.76|78.04
Bremervörde|DE|53.48|9.14
Spoleto|IT|42.74|12.74
Dindori|IN|22.94|81.08
Vibo Valentia|IT|38.68|16.10
Tillabéri|NE|14.21|1.45
Rožňava|SK|48.66|20.54
Balykshi|KZ|47.07|51.87
Batī|ET|11.19|40.02
Taşova|TR|40.76|36.32
Kęty|PL|49.88|19.22
El Arahal|ES|37.26|-5.55
Kos|GR|36.89|27.29
Dizangué|CM|3.77|9.98
Ghatkesar|IN|17.45|78.68
Mékhé|SN|15.11|-16.62
Jakobstad|FI|63.67|22.70
Wadowice|PL|49.88|19.49
Banga|IN|31.19|75.99
Kampong Kadok|MY|6.00|102.25
Pisz|PL|53.63|21.81
Kuala Kedah|MY|6.10|100.30
Mělník|CZ|50.35|14.47
Novoanninskiy|RU|50.53|42.67
Vendôme|FR|47.79|1.07
Strășeni|MD|47.14|28.61
Chhaprauli|IN|29.21|77.17
Degema Hulk|NG|4.76|6.75
Balta|UA|47.94|29.62
Louviers|FR|49.22|1.17
Herent|BE|50.91|4.67
Agidel’|RU|55.91|53.94
Gauting|DE|48.07|11.38
Burscheid|DE|51.08|7.11
Rodas|CU|22.34|-80.56
Schifferstadt|DE|49.38|8.38
Sondrio|IT|46.17|9.87
Lumphat|KH|13.49|106.98
Ottobrunn|DE|48.06|11.66
Schneverdingen|DE|53.12|9.80
Shchigry|RU|51.88|36.90
Izalco|SV|13.74|-89.67
's-Gravenzande|NL|52.00|4.17
Giovinazzo|IT|41.19|16.67
Manzanares|ES|39.00|-3.37
Nesterovskaya|RU|43.24|45.05
Joaquín V. González|AR|-25.11|-64.13
Laela|TZ|-8.57|32.05
Gujan-Mestras|FR|44.64|-1.07
Corinto|NI|12.48|-87.17
Kodarmā|IN|24.47|85.59
Gallipoli|IT|40.06|17.99
Kurovskoye|RU|55.58|38.92
Misilmeri|IT|38.03|13.45
Mezőtúr|HU|47.00|20.63
Tomar|PT|39.60|-8.41
Bālāchor|IN|31.06|76.30
Irugūr|IN|11.02|77.06
Konnūr|IN|16.20|74.75
Sanary-sur-Mer|FR|43.12|5.80
Koropí|GR|37.90|23.87
Chāndūr|IN|20.81|77.98
Nuevo San Carlos|GT|14.59|-91.69
Parchim|DE|53.43|11.85
Zvenihorodka|UA|49.08|30.97
Senlis|FR|49.21|2.59
Rybnoye|RU|54.73|39.52
Suriānwān|IN|25.46|82.42
Santa Brígida|ES|28.03|-15.50
Tutong|BN|4.80|114.65
Camacupa|AO|-12.02|17.48
Anna|RU|51.48|40.43
Almoradí|ES|38.11|-0.79
Louny|CZ|50.36|13.80
Tarumizu|JP|31.48|130.70
Metapán|SV|14.33|-89.45
Uva|RU|56.99|52.19
Aalten|NL|51.92|6.58
El Bauga|SD|18.26|33.91
Rhede|DE|51.84|6.70
Alfeld|DE|51.98|9.82
Arese|IT|45.55|9.08
Pruzhany|BY|52.56|24.46
Titao|BF|13.77|-2.07
Wiset Chaichan|TH|14.59|100.34
Qabāţīyah|PS|32.41|35.28
Pirané|AR|-25.73|-59.11
Zuhres|UA|48.01|38.26
Benavente|ES|42.00|-5.68
Eeklo|BE|51.19|3.56
Tha Ruea|TH|14.57|100.73
Bexbach|DE|49.35|7.26
Colomba|GT|14.71|-91.73
Albertville|FR|45.67|6.39
Gröbenzell|DE|48.20|11.37
Ashibetsu|JP|43.51|142.19
Nallıhan|TR|40.19|31.35
Limeil-Brévannes|FR|48.74|2.49
Villa Ocampo|AR|-28.49|-59.36
Talitsa|RU|56.88|60.02
Lillehammer|NO|61.12|10.47
Mankono|CI|8.06|-6.19
San Rafael Oriente|SV|13.38|-88.35
Guápiles|CR|10.22|-83.78
Marina di Massa|IT|44.00|10.11
Villa Paula de Sarmiento|AR|-31.49|-68.54
Sibiti|CG|-3.68|13.35
Kyurdarmir|AZ|40.34|48.16
Bashanet|TZ|-4.23|35.42
Jouy-le-Moutier|FR|49.01|2.04
Magomeni|TZ|-6.80|39.25
Mumbwa|ZM|-14.98|27.06
Barcelos|PT|41.53|-8.62
Brezina|DZ|33.10|1.26
Dobrush|BY|52.41|31.32
Kihangara|TZ|-2.58|33.35
Sokółka|PL|53.41|23.50
Bibiani|GH|6.46|-2.32
Puerto El Triunfo|SV|13.28|-88.55
Alcúdia|ES|39.85|3.12
Cosquín|AR|-31.25|-64.47
Marmande|FR|44.50|0.17
Tekāri|IN|24.94|84.84
Värnamo|SE|57.19|14.04
Dhārūr|IN|18.82|76.11
Kampar|MY|4.30|101.15
Point Fortin|TT|10.17|-61.68
Sơn La|VN|21.33|103.92
Kirandul|IN|18.64|81.26
Bad Münstereifel|DE|50.56|6.76
French Rocks|IN|12.50|76.67
Gerlingen|DE|48.80|9.06
Osiedle Kosmonautów|PL|51.13|16.96
Kui Buri|TH|12.08|99.85
Mtwango|TZ|-9.02|34.80
Pułtusk|PL|52.70|21.08
Āmlāgora|IN|22.85|87.34
Hungund|IN|16.06|76.06
Villabate|IT|38.08|13.44
Monte Llano|DO|19.73|-70.60
Rémire-Montjoly|GF|4.92|-52.27
Anjozorobe|MG|-18.40|47.87
Samho-rodongjagu|KP|39.95|127.87
Zeewolde|NL|52.33|5.54
Vāsudevanallūr|IN|9.24|77.41
Andritz|AT|47.11|15.42
Yatağan|TR|37.34|28.14
Hacı Zeynalabdin|AZ|40.62|49.56
Puçol|ES|39.62|-0.30
Pyskowice|PL|50.40|18.63
Pasir Mas|MY|6.05|102.14
Royan|FR|45.63|-1.03
Dadeldhurā|NP|29.30|80.58
Moaña|ES|42.28|-8.74
Oulmes|MA|33.43|-6.00
Heusenstamm|DE|50.06|8.80
Laupheim|DE|48.23|9.88
Maurepas|FR|48.76|1.93
Udangudi|IN|8.43|78.03
Anshing|IN|20.04|77.32
Korsun-Shevchenkivskyi|UA|49.42|31.26
Leposaviq|XK|43.10|20.80
Likisá|TL|-8.59|125.34
Bhasāwar|IN|27.04|77.05
Dolný Kubín|SK|49.21|19.30
Filiaşi|RO|44.55|23.52
Morales|GT|15.47|-88.84
Bābra|IN|21.85|71.31
Tirat Karmel|IL|32.76|34.97
Lauchhammer|DE|51.49|13.77
Parīchhatgarh|IN|28.98|77.93
Enugu-Ezike|NG|6.98|7.46
Digne-les-Bains|FR|44.09|6.23
Bhor|IN|18.15|73.84
Gorgonzola|IT|45.53|9.41
Silla|ES|39.36|-0.41
Şemdinli|TR|37.31|44.57
Gostynin|PL|52.43|19.46
Kulpahār|IN|25.32|79.64
Bonga|ET|7.28|36.23
Mougins|FR|43.60|7.00
Bīrpur|IN|26.51|87.01
Hārij|IN|23.69|71.91
Pedroso|PT|41.41|-8.75
Benthuizen|NL|52.08|4.54
Ureshinomachi-shimojuku|JP|33.11|130.00
Velur|IN|11.11|78.00
Riosucio|CO|5.42|-75.70
Sulya|IN|12.56|75.39
Challans|FR|46.84|-1.87
Vorgashor|RU|67.58|63.79
Baud|IN|20.84|84.33
Vilar de Andorinho|PT|41.11|-8.59
Gokwe|ZW|-18.20|28.93
Sélestat|FR|48.26|7.45
Sarayköy|TR|37.92|28.93
Mubende|UG|0.56|31.39
Bánovce nad Bebravou|SK|48.72|18.26
Torhout|BE|51.07|3.10
Alzenau in Unterfranken|DE|50.09|9.06
Harmanli|BG|41.93|25.90
Garches|FR|48.84|2.18
Matiari|PK|25.60|68.45
Mulgund|IN|15.28|75.52
Cesenatico|IT|44.20|12.40
São João da Talha|PT|38.82|-9.10
Al Khawr|QA|25.68|51.51
Finsterwalde|DE|51.63|13.71
Oberschöneweide|DE|52.46|13.52
Maghār|IL|32.89|35.41
Masis|AM|40.07|44.42
Tajerouine|TN|35.89|8.55
Shimokizukuri|JP|40.82|140.38
Cusano|IT|45.55|9.18
Eyl|SO|7.98|49.82
Qazax|AZ|41.09|45.37
Balaka|MW|-14.98|34.96
Birkerød|DK|55.85|12.43
Tal’menka|RU|53.82|83.57
Ponda|IN|15.40|74.02
Pietrasanta|IT|43.96|10.23
Skhodnya|RU|55.95|37.30
Buchen in Odenwald|DE|49.52|9.32
Manismata|ID|-2.47|111.03
Boiro|ES|42.65|-8.88
Hūn|LY|29.13|15.95
Azeitão|PT|38.52|-9.01
Konstantinovsk|RU|47.58|41.09
Bang Krathum|TH|16.58|100.30
Mārahra|IN|27.74|78.57
Bourg-la-Reine|FR|48.78|2.32
Chilly-Mazarin|FR|48.71|2.32
Ilembula|TZ|-8.90|34.58
Sierpc|PL|52.86|19.67
Chicholi|IN|21.47|79.70
Dongobesh|TZ|-4.07|35.38
Otegen Batyra|KZ|43.42|77.02
Équeurdreville-Hainneville|FR|49.65|-1.65
Chipinge|ZW|-20.19|32.62
Sant'Antonio Abate|IT|40.72|14.54
Mālvan|IN|16.06|73.46
Otrokovice|CZ|49.21|17.54
Catabola|AO|-12.15|17.28
Pahāsu|IN|28.17|78.06
Cournon-d'Auvergne|FR|45.74|3.20
Kimbe|PG|-5.55|150.14
Rājgurunagar|IN|18.87|73.90
Urrao|CO|6.32|-76.13
Púchov|SK|49.12|18.33
Lagos|PT|37.10|-8.67
Dzüünharaa|MN|48.85|106.46
Lutuhyne|UA|48.41|39.23
Matiri|TZ|-10.75|34.90
Trzebinia|PL|50.16|19.47
Mallasamudram|IN|11.49|78.03
Rānīpur|IN|25.25|79.06
Karow|DE|52.61|13.48
Manturovo|RU|58.33|44.76
Ascención de Guarayos|BO|-15.89|-63.19
Kari|NG|11.25|10.56
Slyudyanka|RU|51.66|103.71
Borna|DE|51.12|12.50
Ystad|SE|55.43|13.82
Dingolfing|DE|48.64|12.49
Aalter|BE|51.09|3.45
Kotido|UG|2.98|34.13
Moyo|UG|3.66|31.72
Zaragoza|CO|7.49|-74.87
Badnāwar|IN|23.02|75.23
Bailén|ES|38.10|-3.78
Staroshcherbinovskaya|RU|46.63|38.67
Quarteira|PT|37.07|-8.10
Chāndūr Bāzār|IN|21.24|77.75
Ashtarak|AM|40.30|44.36
El Paraíso|HN|13.87|-86.55
Nueva Imperial|CL|-38.74|-72.95
Fossano|IT|44.55|7.72
Gürgentepe|TR|40.79|37.59
Niquero|CU|20.05|-77.58
Shushenskoye|RU|53.33|91.94
Svatove|UA|49.41|38.15
Eleşkirt|TR|39.80|42.68
Gioia Tauro|IT|38.43|15.90
Sonepur|IN|20.83|83.92
Villamontes|BO|-21.26|-63.47
Embi|KZ|48.83|58.15
Kadaň|CZ|50.38|13.27
Sunchales|AR|-30.94|-61.56
Ciudad Nueva|DO|18.47|-69.89
Marneuli|GE|41.49|44.80
Magole|TZ|-6.38|37.37
Lahnstein|DE|50.30|7.62
Radeberg|DE|51.11|13.91
Torgau|DE|51.56|13.00
Vyselki|RU|45.58|39.66
Amod|IN|21.99|72.87
Mon|IN|26.74|95.06
Groesbeek|NL|51.78|5.94
Braník|CZ|50.03|14.42
Málaga|CO|6.70|-72.73
Rangāpāra|IN|26.84|92.67
Nanauta|IN|29.71|77.42
Mlowo|TZ|-9.00|32.98
Chaville|FR|48.81|2.19
Dillingen an der Donau|DE|48.58|10.50
Dhanot|PK|29.58|71.75
Chhāpar|IN|27.82|74.44
Idhnā|PS|31.56|34.97
Bad Münder am Deister|DE|52.20|9.46
Usa River|TZ|-3.37|36.85
Neuilly-Plaisance|FR|48.86|2.51
Warah|PK|27.45|67.80
Bonneuil-sur-Marne|FR|48.77|2.48
Fukura|JP|34.26|134.72
Mátészalka|HU|47.96|22.32
Sarstedt|DE|52.23|9.85
Mohács|HU|45.99|18.69
Phan Thong|TH|13.47|101.10
Schwalbach|DE|49.30|6.82
Patzún|GT|14.68|-91.01
Bad Dürkheim|DE|49.46|8.17
Kungsbacka|SE|57.49|12.08
Lezhë|AL|41.78|19.64
Pijnacker|NL|52.02|4.43
Samraong|KH|14.18|103.52
Varto|TR|39.17|41.45
Shpola|UA|49.01|31.39
Bogatynia|PL|50.91|14.96
Haldaur|IN|29.29|78.28
Kalininsk|RU|51.50|44.48
Repelón|CO|10.50|-75.12
Monselice|IT|45.24|11.75
Montevarchi|IT|43.53|11.57
Srirāmpur|IN|22.95|88.02
Sorgues|FR|44.01|4.87
Kozienice|PL|51.58|21.55
Wieliczka|PL|49.99|20.06
Peshtera|BG|42.03|24.30
Kaulsdorf|DE|52.52|13.59
Neiba|DO|18.48|-71.42
Międzyrzecz|PL|52.44|15.58
Sinmak|KP|38.42|126.23
Édessa|GR|40.80|22.05
Vence|FR|43.72|7.11
Tsirang|BT|27.02|90.12
Casavatore|IT|40.90|14.28
Valabhīpur|IN|21.89|71.88
Shushi|AZ|39.76|46.75
Neftçala|AZ|39.38|49.25
Puerto San José|GT|13.93|-90.82
Saint-Barthélémy|FR|43.33|5.40
Balaklava|UA|44.51|33.60
San Andrés Itzapa|GT|14.62|-90.84
Bronnitsy|RU|55.42|38.26
Calafat|RO|43.99|22.93
Siavonga|ZM|-16.54|28.71
Stroitel’|RU|50.79|36.48
Novoukrayinka|UA|48.33|31.53
Beroroha|MG|-21.67|45.17
Calella|ES|41.61|2.65
Huanta|PE|-12.93|-74.25
Samrāla|IN|30.84|76.19
Vellmar|DE|51.36|9.48
Ārt Khwājah|AF|37.09|69.48
Le Plessis-Trévise|FR|48.81|2.57
Vanino|RU|49.10|140.25
Hrubieszów|PL|50.81|23.89
Agryz|RU|56.52|52.99
Freudenberg|DE|50.90|7.87
Kobuleti|GE|41.82|41.78
Kyenjojo|UG|0.63|30.62
Khārupatia|IN|26.52|92.15
Khon Buri|TH|14.53|102.25
Bar-le-Duc|FR|48.77|5.16
Cholpon-Ata|KG|42.65|77.08
Nangwa|TZ|-4.47|35.45
Galich|RU|58.38|42.35
Molde|NO|62.74|7.16
Sachsenheim|DE|48.96|9.06
Eslöv|SE|55.84|13.30
Bormujos|ES|37.37|-6.07
Hinche|HT|19.15|-72.02
Seynod|FR|45.89|6.09
Szamotuły|PL|52.61|16.58
Chipiona|ES|36.74|-6.44
Csongrád|HU|46.71|20.14
Łask|PL|51.59|19.13
Palencia|GT|14.67|-90.36
Santa Iria da Azóia|PT|38.84|-9.10
İncirliova|TR|37.85|27.72
Kaset Wisai|TH|15.66|103.58
Tarko-Sale|RU|64.92|77.77
Catamayo|EC|-3.99|-79.36
Schramberg|DE|48.22|8.39
Ischia|IT|40.74|13.95
Mitry-Mory|FR|48.98|2.62
Carvin|FR|50.49|2.96
Durgāpur|IN|20.01|79.30
Limay|FR|49.00|1.74
Kristinehamn|SE|59.31|14.11
Palmi|IT|38.36|15.85
La Jagua de Ibirico|CO|9.56|-73.33
Nāravārikuppam|IN|13.19|80.18
Turinsk|RU|58.05|63.70
Aue|DE|50.59|12.71
Driebergen-Rijsenburg|NL|52.05|5.28
Half Way Tree|JM|18.01|-76.80
Douar Tindja|TN|37.17|9.75
Valday|RU|57.98|33.25
Barysh|RU|53.66|47.11
Kaka|TM|37.35|59.61
Phalauda|IN|29.19|77.83
Bhūm|IN|18.46|75.66
Starodub|RU|52.58|32.76
Lachi|PK|33.38|71.34
La Flèche|FR|47.70|-0.08
Castiglione delle Stiviere|IT|45.39|10.49
Reni|UA|45.45|28.28
Galappo|TZ|-4.27|35.85
Daimiel|ES|39.07|-3.61
Hoogstraten|BE|51.40|4.76
Schwarzenberg|DE|50.54|12.79
San Mauro Torinese|IT|45.10|7.77
San Bartolomé|ES|29.00|-13.61
Qaţanā|SY|33.44|36.08
Khao Yoi|TH|13.24|99.82
Winschoten|NL|53.14|7.03
La Bordeta|ES|41.37|2.14
Marktoberdorf|DE|47.78|10.62
Goroka|PG|-6.08|145.39
Cernavodă|RO|44.34|28.03
Plaisance-du-Touch|FR|43.57|1.30
Giv'at Shmuel|IL|32.08|34.85
Shumikha|RU|55.23|63.30
Khirkiyān|IN|22.17|76.86
Meise|BE|50.94|4.33
Janūb as Surrah|KW|29.27|47.98
Bitkine|TD|11.98|18.21
Cayey|PR|18.11|-66.17
Quaregnon|BE|50.44|3.87
Illingen|DE|49.37|7.05
Karasuyama|JP|36.65|140.15
Schkeuditz|DE|51.40|12.22
Trudovoye|RU|43.30|132.07
La Chapelle-sur-Erdre|FR|47.30|-1.55
Badīyah|OM|22.45|58.80
Kolkhozobod|TJ|37.59|68.66
Haibara-akanedai|JP|34.53|135.95
Malgrat de Mar|ES|41.65|2.74
Avion|FR|50.41|2.83
Hemmingen|DE|52.31|9.72
Mölln|DE|53.62|10.69
Luau|AO|-10.71|22.22
Wadgassen|DE|49.27|6.78
Sant Quirze del Vallès|ES|41.53|2.08
Itá|PY|-25.50|-57.37
Thoen|TH|17.61|99.22
Padampur|IN|29.71|73.63
Ovar|PT|40.86|-8.63
Ventimiglia|IT|43.79|7.61
Paoua|CF|7.24|16.44
Orzesze|PL|50.16|18.78
Baddomalhi|PK|31.99|74.66
Nāmrup|IN|27.19|95.32
Kyakhta|RU|50.36|106.45
Mugumu|TZ|-1.85|34.70
Katerero|TZ|-1.40|31.73
Chegem|RU|43.56|43.59
Nyakabindi|TZ|-2.63|33.98
Finnentrop|DE|51.17|7.97
Härnösand|SE|62.63|17.94
Along|IN|28.17|94.80
Sélibaby|MR|15.16|-12.18
Annonay|FR|45.24|4.67
Traunstein|DE|47.87|12.64
Noto|IT|36.89|15.07
Turar Ryskulov|KZ|42.53|70.35
Hillegom|NL|52.29|4.58
Darazo|NG|11.00|10.41
Beni Amrane|DZ|36.67|3.59
Sulejówek|PL|52.25|21.27
Kamogatachō-kamogata|JP|34.54|133.59
Nezlobnaya|RU|44.12|43.40
Santa Elena|AR|-30.94|-59.79
Guisa|CU|20.25|-76.54
San Ferdinando|IT|40.83|14.25
Santa Cruz del Norte|CU|23.15|-81.93
Sanaur|IN|30.30|76.46
Kreuzau|DE|50.75|6.49
Aburi|GH|5.85|-0.17
Malakhovka|RU|55.65|38.02
Non Sung|TH|15.18|102.26
Bronte|IT|37.79|14.83
Buhuşi|RO|46.72|26.70
Złotów|PL|53.36|17.04
Saraipali|IN|21.32|83.01
Kinel’-Cherkassy|RU|53.47|51.47
Honāvar|IN|14.28|74.44
Ban Tak|TH|17.04|99.08
Vīsāvadar|IN|21.34|70.75
Casamassima|IT|40.96|16.92
Aydūn|JO|32.51|35.86
Farum|DK|55.81|12.36
Gálvez|AR|-32.03|-61.22
Löbau|DE|51.10|14.67
Gazipaşa|TR|36.27|32.32
Tsukawaki|JP|33.28|131.16
Avtury|RU|43.16|46.00
Donauwörth|DE|48.72|10.78
Sulzbach|DE|49.30|7.06
Rufino|AR|-34.27|-62.71
Patharia|IN|23.90|79.19
Braniewo|PL|54.38|19.82
Köping|SE|59.51|15.99
Vila Franca de Xira|PT|38.96|-8.99
N'zeto|AO|-7.23|12.87
El Viso del Alcor|ES|37.39|-5.72
Montecristi|EC|-1.05|-80.66
Fort Gloster|IN|22.50|88.18
Saladas|AR|-28.25|-58.63
Shibushi|JP|31.48|131.10
Alblasserdam|NL|51.87|4.66
Ampara|LK|7.30|81.68
Tukums|LV|56.97|23.16
Cotoca|BO|-17.82|-63.05
Thāsra|IN|22.80|73.21
Wakuya|JP|38.54|141.13
Kākori|IN|26.87|80.79
Ronchin|FR|50.60|3.09
Banyoles|ES|42.12|2.77
Cabrero|CL|-37.03|-72.40
Chetput|IN|13.07|80.24
Al Qiţena|SD|14.86|32.37
Apatin|RS|45.67|18.98
Mauguio|FR|43.62|4.01
Rāmjībanpur|IN|22.83|87.61
Dārchulā|NP|29.83|80.55
Chennevières-sur-Marne|FR|48.80|2.54
Laudio / Llodio|ES|43.14|-2.96
Ardon|RU|43.18|44.30
Mchinji|MW|-13.80|32.88
El Chorrillo|PA|8.95|-79.55
Kotel’niki|RU|55.64|37.84
Priozërsk|RU|61.04|30.13
Daboh|IN|26.00|78.88
Beloozërskiy|RU|55.46|38.44
Crespo|AR|-32.03|-60.31
Firmat|AR|-33.46|-61.48
Lilienthal|DE|53.14|8.90
Oskarshamn|SE|57.26|16.45
Ouardenine|TN|35.71|10.67
Autun|FR|46.95|4.30
Sagua de Tánamo|CU|20.58|-75.24
Saint-Avold|FR|49.10|6.70
Zaqatala|AZ|41.63|46.64
Krapkowice|PL|50.48|17.97
Umm as Summāq|JO|31.89|35.85
Tourlaville|FR|49.64|-1.57
Bni Bouayach|MA|35.11|-3.84
Felanitx|ES|39.47|3.15
Kamenz|DE|51.27|14.09
Pfullingen|DE|48.46|9.23
Wer|IN|27.02|77.18
Łańcut|PL|50.07|22.23
Nasrullāhganj|IN|22.68|77.27
Pointe-à-Pitre|GP|16.24|-61.54
Burghausen|DE|48.17|12.83
Fond Parisien|HT|18.51|-71.98
Kharsia|IN|21.99|83.10
San Martín de la Vega|ES|40.21|-3.57
Neufahrn bei Freising|DE|48.32|11.66
Johannisthal|DE|52.45|13.51
Rhoon|NL|51.86|4.42
Saint-Omer|FR|50.75|2.26
Zwijndrecht|BE|51.22|4.33
Kronach|DE|50.24|11.33
Pataudi|IN|28.33|76.78
Kalocsa|HU|46.53|18.97
Al Ḩazm|YE|16.16|44.78
Alzey|DE|49.75|8.12
Nidda|DE|50.41|9.01
Sokołów Podlaski|PL|52.41|22.25
Gurmatkāl|IN|16.87|77.39
Morlanwelz-Mariemont|BE|50.46|4.25
Mossendjo|CG|-2.95|12.70
Siquirres|CR|10.10|-83.51
Argentan|FR|48.74|-0.02
Blankenberge|BE|51.31|3.13
Qormi|MT|35.88|14.47
Wewak|PG|-3.55|143.63
Abano Terme|IT|45.36|11.79
Behat|IN|30.17|77.61
Kharabali|RU|47.42|47.26
Lelydorp|SR|5.70|-55.23
Nimāparha|IN|20.06|86.00
Studeničane|MK|41.92|21.53
Vinica|MK|41.88|22.51
Afipskiy|RU|44.90|38.84
Marktredwitz|DE|50.00|12.09
Archena|ES|38.12|-1.30
Cēsis|LV|57.31|25.27
Givors|FR|45.59|4.77
Tavernes de la Valldigna|ES|39.07|-0.27
Ischia Porto|IT|40.74|13.95
Burhar|IN|23.21|81.53
Cento|IT|44.73|11.29
Sestu|IT|39.30|9.09
Wettingen|CH|47.47|8.32
Kisvárda|HU|48.22|22.08
Allschwil|CH|47.55|7.54
Tiquisate|GT|14.28|-91.36
Kierspe|DE|51.13|7.59
Villa Yapacaní|BO|-17.40|-63.83
Eersel|NL|51.36|5.32
Krasnovishersk|RU|60.41|57.08
Terter|AZ|40.34|46.93
Bad Langensalza|DE|51.11|10.65
Barkā Kānā|IN|23.62|85.47
Pushkino|AZ|39.46|48.55
Bergeijk|NL|51.32|5.36
San Benito Abad|CO|8.93|-75.03
Al Mahbūlah|KW|29.14|48.13
Burlata|ES|42.83|-1.62
Jalālī|IN|27.87|78.25
Diyadin|TR|39.54|43.67
Jand|PK|33.43|72.02
Szarvas|HU|46.87|20.55
Sel’tso|RU|53.37|34.10
Kuçovë|AL|40.80|19.92
Pozzallo|IT|36.73|14.85
Ptuj|SI|46.42|15.87
‘Abasān al Kabīrah|PS|31.32|34.34
Palamós|ES|41.85|3.13
Río Segundo|AR|-31.65|-63.91
Joinville-le-Pont|FR|48.83|2.47
Grottaferrata|IT|41.79|12.67
Wilten|AT|47.26|11.39
Diego de Almagro|CL|-26.37|-70.05
El Copey|CO|10.15|-73.96
Letlhakane|BW|-21.41|25.59
Tettnang|DE|47.67|9.59
Vettaikkaranpudur|IN|10.56|76.91
Chak Two Hundred Forty-nine Thal Development Authority|PK|31.18|71.20
Bejucal|CU|22.93|-82.39
Anūppur|IN|23.10|81.69
Norak|TJ|38.39|69.32
Dera Bugti|PK|29.04|69.16
Koungou|YT|-12.73|45.20
Wuustwezel|BE|51.39|4.60
Reda|PL|54.61|18.35
Wildeshausen|DE|52.89|8.43
Fermo|IT|43.16|13.72
Kostrzyn nad Odrą|PL|52.59|14.65
Benicàssim|ES|40.05|0.07
Humanes de Madrid|ES|40.25|-3.83
Müllheim|DE|47.81|7.63
Lempäälä|FI|61.32|23.75
Abaza|RU|52.66|90.09
Kafir Qala|AF|34.67|61.07
El Fahs|TN|36.37|9.91
Korntal|DE|48.83|9.12
Eppelborn|DE|49.40|6.97
Keta|GH|5.92|0.99
Salamina|CO|5.41|-75.49
Debar|MK|41.52|20.52
Mäntsälä|FI|60.63|25.32
Ban Chalong|TH|7.84|98.34
Rhenen|NL|51.96|5.57
Nachingwea|TZ|-10.37|38.76
Jhalidā|IN|23.37|85.98
Carquefou|FR|47.30|-1.49
Sulechów|PL|52.08|15.63
Sátoraljaújhely|HU|48.39|21.66
Fatehgarh Chūriān|IN|31.86|74.96
Tolosa|ES|43.13|-2.08
Muramvya|BI|-3.27|29.61
Nar'yan-Mar|RU|67.64|53.00
Bad Wildungen|DE|51.12|9.12
Cestas|FR|44.74|-0.68
Hajdúnánás|HU|47.85|21.43
Mao|TD|14.12|15.31
Melzo|IT|45.50|9.42
Eupen|BE|50.63|6.04
Yasnogorsk|RU|54.48|37.70
Nigrán|ES|42.14|-8.81
Handlová|SK|48.73|18.76
Dudelange|LU|49.48|6.09
Tirumala|IN|13.68|79.35
Balmazújváros|HU|47.62|21.35
Beni Khiar|TN|36.47|10.78
Castelnau-le-Lez|FR|43.63|3.90
Izazi|TZ|-7.20|35.73
Bhogpur|IN|31.55|75.64
Povorino|RU|51.19|42.25
Bhattiprolu|IN|16.10|80.78
Sakchu-ŭp|KP|40.39|125.05
Budva|ME|42.29|18.84
Chicureo Abajo|CL|-33.28|-70.65
Izluchinsk|RU|60.98|76.92
Barjala|IN|23.62|91.36
Belaya Glina|RU|46.08|40.87
Changuinola|PA|9.43|-82.52
Leça da Palmeira|PT|41.19|-8.70
Kesinga|IN|20.19|83.22
Kingstown Park|VC|13.16|-61.23
Grimma|DE|51.23|12.72
Sint-Genesius-Rode|BE|50.75|4.36
Mahīshādal|IN|22.19|87.98
Gubbi|IN|13.31|76.94
Sompeta|IN|18.94|84.58
Yegorlykskaya|RU|46.57|40.66
Kirsanov|RU|52.65|42.72
Kızılcahamam|TR|40.47|32.65
La Cabima|PA|9.12|-79.54
Delta del Tigre|UY|-34.76|-56.36
Palazzolo sull'Oglio|IT|45.60|9.89
Dumjor|IN|22.62|88.25
Rano|NG|11.56|8.58
Kegalle|LK|7.25|80.34
Aljaraque|ES|37.27|-7.02
San Lucas Sacatepéquez|GT|14.61|-90.66
Montecatini-Terme|IT|43.88|10.77
Breaza|RO|45.18|25.67
Kabala|SL|9.59|-11.55
Kawage|JP|34.80|136.55
Kireka|UG|0.35|32.65
Narauli|IN|28.49|78.71
Arukutti|IN|9.87|76.35
Charlottenburg-Nord|DE|52.53|13.29
Kolbermoor|DE|47.85|12.07
Murudeshwara|IN|14.09|74.48
Kurtamysh|RU|54.91|64.43
Primero de Enero|CU|21.95|-78.43
Hang Dong|TH|18.69|98.92
Kerūr|IN|16.01|75.55
Callosa de Segura|ES|38.12|-0.88
Pô|BF|11.17|-1.15
Altstadt Nord|DE|50.94|6.96
Kédougou|SN|12.56|-12.18
Zürich (Kreis 11) / Oerlikon|CH|47.41|8.54
Uetersen|DE|53.69|9.66
Karlsfeld|DE|48.23|11.48
Jocotenango|GT|14.58|-90.74
Oborniki|PL|52.65|16.81
Samdari|IN|25.81|72.58
Bang Len|TH|14.02|100.17
Kasli|RU|55.89|60.76
Saulgau|DE|48.02|9.50
Józefów|PL|52.14|21.24
Montigny-lès-Cormeilles|FR|48.98|2.20
Massaguet|TD|12.48|15.44
Cartaya|ES|37.28|-7.15
La Crau|FR|43.15|6.07
Khasab|OM|26.18|56.25
Firminy|FR|45.39|4.29
Oschersleben|DE|52.03|11.23
Nguigmi|NE|14.25|13.11
Kleinmachnow|DE|52.41|13.23
Visoko|BA|43.99|18.18
San Lorenzo de El Escorial|ES|40.59|-4.15
Wittlich|DE|49.99|6.89
Zhirnovsk|RU|50.98|44.77
Nguékhokh|SN|14.51|-17.00
Vadlapūdi|IN|14.31|79.80
Sinzig|DE|50.54|7.25
Grumo Nevano|IT|40.94|14.26
Konz|DE|49.70|6.58
Vĩnh Yên|VN|21.31|105.60
la Nucia|ES|38.61|-0.13
Bako|ET|5.78|36.57
Tizi Rached|DZ|36.67|4.19
V.S.K.Valasai (Dindigul-Dist.)|IN|10.32|78.15
Privolzhsk|RU|57.39|41.29
Handiā|IN|25.36|82.19
Msowero|TZ|-6.53|37.20
Bondo|CD|3.81|23.69
Sarwār|IN|26.06|75.01
Takhatpur|IN|22.13|81.87
Mo i Rana|NO|66.31|14.14
Forssa|FI|60.81|23.62
Osuna|ES|37.24|-5.10
Zürich (Kreis 11) / Seebach|CH|47.42|8.55
Pailin|KH|12.85|102.61
Sarāi Mīr|IN|26.03|82.92
Tqvarch'eli|GE|42.84|41.68
Amorebieta|ES|43.22|-2.73
Oria|ES|43.26|-2.02
Reinheim|DE|49.83|8.84
Kurayyimah|JO|32.28|35.60
Kosaya Gora|RU|54.12|37.54
Libiąż|PL|50.10|19.32
Kukës|AL|42.08|20.42
Nevel’|RU|56.02|29.93
Nishinoomote|JP|30.73|131.00
Bastia umbra|IT|43.06|12.55
Chākia|IN|26.42|85.05
Acqui Terme|IT|44.68|8.47
Bilopillya|UA|51.15|34.31
Cercola|IT|40.86|14.36
Holzwickede|DE|51.50|7.63
Yabēlo|ET|4.88|38.08
Bohodukhiv|UA|50.16|35.53
Orsay|FR|48.70|2.19
Katangi|IN|23.44|79.80
Yelenendorf|AZ|40.59|46.32
Raduzhnyy|RU|56.00|40.34
Renens|CH|46.54|6.59
Brakel|DE|51.72|9.19
Saint-Amand-les-Eaux|FR|50.45|3.43
Teo|ES|42.75|-8.50
Zubia|ES|37.12|-3.58
Weesp|NL|52.31|5.04
Çerkeş|TR|40.81|32.89
Weißenburg in Bayern|DE|49.03|10.97
Kara Suu|KG|40.70|72.87
Palanga|LT|55.92|21.07
Singarāyakonda|IN|15.23|80.03
Moita|PT|38.65|-8.99
Tarifa|ES|36.01|-5.61
Druskininkai|LT|54.02|23.99
Taufkirchen|DE|48.05|11.62
Middelkerke|BE|51.19|2.82
Mosta|MT|35.91|14.43
Zapolyarnyy|RU|69.42|30.81
La Pomme|FR|43.29|5.44
Le Pré-Saint-Gervais|FR|48.89|2.40
Lasarte|ES|43.27|-2.02
Mendefera|ER|14.89|38.82
Aprelevka|RU|55.55|37.08
Lucé|FR|48.44|1.46
Pāveh|IR|35.04|46.36
Domodossola|IT|46.12|8.29
Les Clayes-sous-Bois|FR|48.82|1.99
Obock|DJ|11.97|43.29
Dęblin|PL|51.56|21.85
Ipinda|TZ|-9.48|33.90
La Baule-Escoublac|FR|47.29|-2.36
Sa‘īr|PS|31.58|35.14
Kortenberg|BE|50.89|4.54
Malacky|SK|48.44|17.02
San Pa Tong|TH|18.63|98.90
Alsfeld|DE|50.75|9.27
Rawa Mazowiecka|PL|51.76|20.25
Dāmnagar|IN|21.69|71.52
Kasterlee|BE|51.24|4.97
Saýat|TM|38.78|63.88
Seydi|TM|39.48|62.91
Tonota|BW|-21.44|27.46
Izyaslav|UA|50.12|26.82
Tunapuna|TT|10.65|-61.39
Markova|RU|52.21|104.22
Mto wa Mbu|TZ|-3.35|35.85
Naaldwijk|NL|51.99|4.21
Kedrovka|RU|55.52|86.10
Pout|SN|14.77|-17.06
Socorro|CO|6.47|-73.26
Doda|IN|33.15|75.55
Munster|DE|52.99|10.09
Gartenstadt|DE|49.46|8.40
Uchiza|PE|-8.46|-76.46
Usevia|TZ|-7.10|31.23
Nakanojōmachi|JP|36.59|138.84
La Unión|ES|37.62|-0.88
Piazza Armerina|IT|37.38|14.37
Harpālpur|IN|25.29|79.33
Kronberg|DE|50.18|8.52
Bar|ME|42.09|19.10
Kalānaur|IN|28.83|76.40
Santuario|CO|6.14|-75.26
Nässjö|SE|57.65|14.70
Sacavém|PT|38.79|-9.11
Bangolo|CI|7.01|-7.49
Makinsk|KZ|52.63|70.42
Centre de Flacq|MU|-20.19|57.71
Schmalkalden|DE|50.72|10.44
Bolotnoye|RU|55.67|84.40
Kiyawa|NG|11.78|9.61
Bắc Kạn|VN|22.15|105.83
Mezőkövesd|HU|47.82|20.58
Volgorechensk|RU|57.44|41.16
Zalţan|LY|32.95|11.87
Diepenbeek|BE|50.91|5.42
La Concepción|PA|8.51|-82.62
Tharu Shah|PK|26.94|68.12
Moram|IN|17.79|76.47
Quisqueya|DO|18.56|-69.41
Akureyri|IS|65.68|-18.09
La Breita|PE|-4.26|-80.89
Lessines|BE|50.71|3.84
Bruntál|CZ|49.99|17.46
Flórina|GR|40.78|21.41
Myślenice|PL|49.83|19.94
Dourbali|TD|11.81|15.87
Sin-le-Noble|FR|50.36|3.13
Toul|FR|48.68|5.89
Bhitarwār|IN|25.79|78.11
Zimovniki|RU|47.15|42.47
Utebo|ES|41.71|-1.00
Rutigliano|IT|41.01|17.01
Reftinskiy|RU|57.09|61.68
Bad Aibling|DE|47.86|12.01
Bel Air Rivière Sèche|MU|-20.26|57.75
Deba|NG|10.21|11.39
Pozoblanco|ES|38.38|-4.85
Velp|NL|51.99|5.97
Ariel|IL|32.11|35.18
Fresno|CO|5.15|-75.04
Kongsberg|NO|59.67|9.65
Igbor|NG|7.45|8.61
Enem|RU|44.93|38.91
Ribera|IT|37.50|13.27
Güimar|ES|28.31|-16.41
Pennādam|IN|11.40|79.24
Ðông Hà|VN|16.82|107.10
Svobody|RU|44.03|43.05
Horten|NO|59.42|10.48
Kobyłka|PL|52.34|21.20
Wakimachi|JP|34.07|134.15
Sint-Gillis-Waas|BE|51.22|4.12
Jona|CH|47.23|8.84
Kreuzlingen|CH|47.65|9.18
Goražde|BA|43.67|18.98
Halver|DE|51.19|7.50
Huércal-Overa|ES|37.39|-1.94
Hazorasp|UZ|41.32|61.07
Pleszew|PL|51.90|17.79
Bellaria-Igea Marina|IT|44.14|12.47
Templin|DE|53.12|13.50
‘Anjarah|JO|32.31|35.75
Parets del Vallès|ES|41.57|2.23
Candelaria|PR|18.40|-66.21
Naushahro Firoz|PK|26.84|68.12
Dajal|PK|29.56|70.38
Marseille 16|FR|43.36|5.33
Зуунмод|MN|47.71|106.95
Ciénaga de Oro|CO|8.87|-75.62
Mühldorf|DE|48.25|12.52
Ilovays’k|UA|47.92|38.20
Babana|NG|10.43|3.81
Kundgol|IN|15.26|75.25
San Vito dei Normanni|IT|40.66|17.71
Rozdil’na|UA|46.84|30.08
Egbe|NG|8.22|5.52
Negotin|RS|44.23|22.53
Covilhã|PT|40.28|-7.51
Eilenburg|DE|51.46|12.63
Kafr Kannā|IL|32.75|35.34
Salaspils|LV|56.86|24.37
Muroto-misakicho|JP|33.29|134.17
Zaysan|KZ|47.47|84.87
Tapolca|HU|46.88|17.44
Gjøvik|NO|60.80|10.69
Schmelz|DE|49.43|6.85
Tougan|BF|13.07|-3.07
Aci Castello|IT|37.56|15.15
Bargi|IN|22.99|79.88
Heiligensee|DE|52.61|13.25
Ad Dasmah|KW|29.36|48.00
Mölnlycke|SE|57.66|12.12
Daur|PK|26.46|68.32
Jarwal|IN|27.16|81.54
Villeneuve-le-Roi|FR|48.74|2.40
Chon Daen|TH|16.19|100.86
Nichlaul|IN|27.31|83.73
Słubice|PL|52.35|14.56
Százhalombatta|HU|47.33|18.94
Zeralda|DZ|36.71|2.84
Salonta|RO|46.80|21.65
Haar|DE|48.11|11.73
La Paz|HN|14.32|-87.68
Middelharnis|NL|51.76|4.17
Beroun|CZ|49.96|14.07
Kronberg Tal|DE|50.18|8.50
Romano di Lombardia|IT|45.52|9.75
Ifanadiana|MG|-21.30|47.63
Balassagyarmat|HU|48.07|19.30
Kodoli|IN|16.88|74.19
Chaves|PT|41.74|-7.47
Ramada|PT|38.80|-9.19
Pūndri|IN|29.76|76.56
Bhadaur|IN|30.48|75.33
Dursunbey|TR|39.59|28.63
Judeida Makr|IL|32.93|35.16
Friedrichshagen|DE|52.45|13.62
Tājpur|IN|29.16|78.48
Kampung Simpang Renggam|MY|1.83|103.30
Mazargues|FR|43.25|5.40
Bedēsa|ET|8.90|40.78
Chervonopartyzans’k|UA|48.08|39.80
Saint-Jean-de-la-Ruelle|FR|47.91|1.86
Hopa|TR|41.39|41.42
Zielonka|PL|52.30|21.16
Morlaix|FR|48.58|-3.83
North Guwāhāti|IN|26.20|91.72
Uherský Brod|CZ|49.03|17.65
Lat Yao|TH|15.75|99.79
Sigli|ID|5.38|95.96
Arang|IN|21.20|81.97
Montemurlo|IT|43.93|11.04
Walcourt|BE|50.25|4.44
Bykhaw|BY|53.52|30.25
Devgarh|IN|25.53|73.91
Bānapur|IN|19.78|85.17
Aginskoye|RU|51.10|114.53
Bendorf|DE|50.42|7.58
Denizciler|TR|36.64|36.21
Kholmskiy|RU|44.85|38.38
Murbād|IN|19.25|73.39
Baymak|RU|52.59|58.32
Ilām|NP|26.91|87.93
Puerto Rico|AR|-26.80|-55.02
Taşköprü|TR|41.51|34.21
Boulsa|BF|12.67|-0.57
Perundurai|IN|11.28|77.59
Ariccia|IT|41.72|12.67
Gwadabawa|NG|13.36|5.24
Kalmthout|BE|51.38|4.48
Karukh|AF|34.48|62.59
Arbatache|DZ|36.64|3.37
Radlin|PL|50.05|18.48
Porriño|ES|42.16|-8.62
Nizhnyaya Salda|RU|58.08|60.72
Yovon|TJ|38.31|69.04
Nanganga|TZ|-10.38|39.15
Portogruaro|IT|45.78|12.84
Beli|NG|7.86|10.97
Mūndwa|IN|27.06|73.82
Wijk bij Duurstede|NL|51.97|5.34
Illela|NG|13.73|5.30
Lübbenau|DE|51.86|13.95
Montargis|FR|48.00|2.73
Atuntaqui|EC|0.33|-78.21
Al ‘Ayzarīyah|PS|31.77|35.27
Same|TZ|-4.07|37.73
Skvyra|UA|49.73|29.67
Yorosso|ML|12.36|-4.78
Calangute|IN|15.54|73.76
Andahuaylas|PE|-13.66|-73.39
Sarāi Ākil|IN|25.38|81.51
Renningen|DE|48.77|8.94
Parit Raja|MY|1.87|103.11
Ciriè|IT|45.23|7.60
Soisy-sous-Montmorency|FR|48.99|2.30
Amet|IN|25.31|73.93
Bad Tölz|DE|47.76|11.56
Bischheim|FR|48.62|7.75
Andalucía|CO|4.17|-76.17
Flers|FR|48.74|-0.57
Nümbrecht|DE|50.90|7.54
Svitavy|CZ|49.76|16.47
Delcevo|MK|41.97|22.77
Konstantynów Łódzki|PL|51.75|19.33
Ban Phe|TH|12.63|101.44
Inawashiro|JP|37.57|140.12
Saraktash|RU|51.79|56.36
Ban Selaphum|TH|16.02|103.95
Alotenango|GT|14.49|-90.80
Ranst|BE|51.19|4.57
Marly-le-Roi|FR|48.87|2.08
Naregal|IN|15.57|75.81
Oerlinghausen|DE|51.95|8.66
Kuusamo|FI|65.97|29.18
Lyepyel’|BY|54.88|28.70
Pādegān-e Manjīl|IR|36.74|49.42
Ducos|MQ|14.58|-60.97
Bukit Rambai|MY|2.26|102.18
Lattes|FR|43.57|3.90
Rāybāg|IN|16.49|74.77
Mirandola|IT|44.89|11.07
Néa Erythraía|GR|38.09|23.82
Chudovo|RU|59.12|31.68
Kralupy nad Vltavou|CZ|50.24|14.31
Wamba|CD|2.15|27.99
Bagdogra|IN|26.70|88.31
Lebbeke|BE|51.00|4.13
Boksitogorsk|RU|59.47|33.85
Indergarh|IN|26.94|79.67
Enkhuizen|NL|52.70|5.29
Hummelsbüttel|DE|53.65|10.04
Kantyshevo|RU|43.23|44.63
Moosburg|DE|48.47|11.94
Wittstock|DE|53.16|12.48
El Astillero|ES|43.40|-3.82
Nīlokheri|IN|29.84|76.93
Yasnyy|RU|51.03|59.87
Kommunar|RU|59.62|30.39
San Giovanni in Fiore|IT|39.25|16.70
Alangāyam|IN|12.62|78.75
Aileu|TL|-8.73|125.57
Chimbarongo|CL|-34.71|-71.04
Pombal|PT|39.92|-8.63
Howli|IN|26.42|90.98
Gavrilov-Yam|RU|57.30|39.85
Barrancas|CO|10.96|-72.79
Banūr|IN|30.55|76.72
Bulgan|MN|48.81|103.53
San Bonifacio|IT|45.40|11.27
Al Hilāliyya|SD|14.94|33.23
Mehtar Lām|AF|34.67|70.21
Urk|NL|52.66|5.60
Ilongero|TZ|-4.67|34.87
Bhopalwala|PK|32.43|74.36
Wervik|BE|50.78|3.04
Tonj|SS|7.27|28.68
Saint-Cyr-sur-Loire|FR|47.40|0.67
Agropoli|IT|40.35|14.99
Chhoti Sādri|IN|24.38|74.70
Phirangipuram|IN|16.29|80.26
Munkkiniemi|FI|60.20|24.88
Polyarnyy|RU|69.20|33.45
Ejea de los Caballeros|ES|42.13|-1.14
Paolo VI|IT|40.52|17.27
Meerane|DE|50.85|12.46
San Pietro a Patierno|IT|40.89|14.29
Chhala|IN|23.31|72.77
Al Jawf|LY|24.20|23.29
Poptún|GT|16.33|-89.42
Fos-sur-Mer|FR|43.44|4.94
Mae Ramat|TH|16.98|98.52
Castelfranco Emilia|IT|44.59|11.05
Sanxenxo|ES|42.40|-8.81
Cham|DE|49.23|12.66
Lom Sak|TH|16.78|101.24
Arcueil|FR|48.80|2.33
Oberasbach|DE|49.42|10.96
La Pineda|ES|41.08|1.19
Valenza|IT|45.01|8.64
Vilaseca|ES|42.06|2.26
Kafr Qāsim|IL|32.11|34.98
Onex|CH|46.18|6.10
Kemer|TR|36.60|30.56
Adjud|RO|46.10|27.17
Akhaltsikhe|GE|41.64|42.98
Haukipudas|FI|65.18|25.35
Tiszaújváros|HU|47.93|21.08
Paharpur|PK|32.11|70.97
Stabroek|BE|51.33|4.37
Loikaw|MM|19.68|97.21
Orikhiv|UA|47.57|35.79
Calceta|EC|-0.85|-80.16
Takhatgarh|IN|25.32|73.00
Lingolsheim|FR|48.56|7.68
Adam|OM|22.38|57.53
Préveza|GR|38.96|20.75
Wadern|DE|49.54|6.89
Michelstadt|DE|49.68|9.00
Fornacelle|IT|43.92|11.04
Londerzeel|BE|51.00|4.30
Wörth am Rhein|DE|49.05|8.26
Bhānpurī|IN|21.09|80.93
Sardulgarh|IN|29.69|75.24
Cassano d'Adda|IT|45.53|9.52
Vitré|FR|48.12|-1.21
Tui|ES|42.05|-8.64
Naldurg|IN|17.82|76.28
Suvorovskaya|RU|44.19|42.66
Mala|PE|-12.66|-76.63
Pollença|ES|39.88|3.02
Rahimatpur|IN|17.59|74.20
Schlüchtern|DE|50.35|9.53
Ellinikó|GR|37.89|23.74
Mūlki|IN|13.09|74.79
Srīperumbūdūr|IN|12.97|79.94
Sabak Bernam|MY|3.77|100.99
Vitry-le-François|FR|48.72|4.58
Arsk|RU|56.09|49.88
Chirpan|BG|42.20|25.33
Əhmədbəyli|AZ|39.88|48.39
Tak Bai|TH|6.26|102.05
Zürich (Kreis 11) / Affoltern|CH|47.42|8.51
Bālugaon|IN|20.18|85.11
Rožnov pod Radhoštěm|CZ|49.46|18.14
Ílhavo|PT|40.60|-8.67
Torvaianica|IT|41.62|12.46
Kangaba|ML|11.93|-8.42
Sonsón|CO|5.71|-75.31
Elbeuf|FR|49.29|1.00
Santa Maria|CV|16.60|-22.91
Heilbad Heiligenstadt|DE|51.38|10.14
Bilthra|IN|26.13|83.89
Eğirdir|TR|37.87|30.85
Navalmoral de la Mata|ES|39.89|-5.54
Karlivka|UA|49.46|35.13
Tekkeköy|TR|41.21|36.46
Askøy|NO|60.40|5.18
Gribanovskiy|RU|51.46|41.98
Khānāpur|IN|15.64|74.51
Promyshlennaya|RU|54.92|85.64
Parede|PT|38.69|-9.35
Kibara|TZ|-2.15|33.45
Aghsu|AZ|40.57|48.40
Ostrov|CZ|50.31|12.94
Kayar|SN|14.92|-17.12
Wolfratshausen|DE|47.91|11.42
Baumschulenweg|DE|52.47|13.49
Lospalos|TL|-8.52|127.00
Blomberg|DE|51.94|9.09
Akonolinga|CM|3.77|12.25
Ngerengere|TZ|-6.75|38.12
Khetri|IN|28.00|75.79
Korsholm|FI|63.11|21.68
Kolāras|IN|25.22|77.61
Tena|EC|-0.99|-77.81
Falköping|SE|58.17|13.55
Kamwenge|UG|0.19|30.45
Serinhisar|TR|37.58|29.27
Radzionków|PL|50.40|18.90
Mendarda|IN|21.32|70.44
Luduş|RO|46.48|24.10
Ermitagaña|ES|42.81|-1.66
Berga|ES|42.10|1.85
Międzyrzec Podlaski|PL|51.99|22.78
Playa del Ingles|ES|27.76|-15.58
Tradate|IT|45.71|8.91
Banepā|NP|27.63|85.52
Ribnitz-Damgarten|DE|54.24|12.46
Kondrovo|RU|54.81|35.93
Sake|CD|-1.57|29.04
Castilleja de la Cuesta|ES|37.39|-6.05
Taleigao|IN|15.47|73.83
Balāţah|PS|32.21|35.29
Veracruz|PA|8.89|-79.63
Novoul’yanovsk|RU|54.15|48.39
Pallasovka|RU|50.05|46.88
Steenwijk|NL|52.79|6.12
Terzigno|IT|40.80|14.49
Zossen|DE|52.22|13.45
Tabou|CI|4.42|-7.35
Mboursou Léré|TD|9.76|14.15
Selb|DE|50.17|12.13
Kepala Batas|MY|5.52|100.43
Dutse|NG|11.76|9.34
Haaltert|BE|50.91|4.00
Tirebolu|TR|41.01|38.81
San Salvo|IT|42.04|14.73
Uttarkāshi|IN|30.73|78.44
Gualaceo|EC|-2.89|-78.78
Phu Khiao|TH|16.38|102.13
Wenjī|ET|8.45|39.28
Zürich (Kreis 10) / Höngg|CH|47.40|8.50
Gescher|DE|51.95|7.00
Naarden|NL|52.30|5.16
Albenga|IT|44.05|8.22
Moirāng|IN|24.50|93.78
Pidhorodne|UA|48.58|35.11
Nirmāli|IN|26.31|86.59
Busko-Zdrój|PL|50.47|20.72
Laukaa|FI|62.41|25.95
Puma|TZ|-5.00|34.73
Albolote|ES|37.23|-3.66
Horodok|UA|49.16|26.58
Pokachi|RU|61.72|75.37
Santa Cruz de la Palma|ES|28.68|-17.76
Sevan|AM|40.55|44.94
Tensta|SE|59.39|17.90
Amroli|IN|21.25|72.84
Bhānpura|IN|24.51|75.75
Yuza|JP|39.02|139.93
Chalāla|IN|21.41|71.17
Banaz|TR|38.74|29.75
Ardea|IT|41.61|12.54
Condeixa-a-Nova|PT|40.11|-8.50
Shurugwi|ZW|-19.67|30.01
Horasan|TR|40.04|42.16
Madambakkam|IN|12.85|80.05
Trentola-Ducenta|IT|40.98|14.17
Visé|BE|50.74|5.70
Mahiari|IN|22.59|88.24
Plast|RU|54.37|60.81
Naraina|IN|26.79|75.21
Mentana|IT|42.04|12.64
Alfragide|PT|38.73|-9.22
Gossau|CH|47.42|9.25
Phuntsholing|BT|26.85|89.39
Mahébourg|MU|-20.41|57.70
Monzón|ES|41.91|0.19
Tandahimba|TZ|-10.75|39.63
Kiruna|SE|67.86|20.23
Nerviano|IT|45.55|8.98
Adampur|IN|31.43|75.71
Hochheim am Main|DE|50.01|8.35
Aurād|IN|18.25|77.42
Den Chai|TH|17.98|100.05
Chisec|GT|15.81|-90.29
Río Blanco|NI|12.93|-85.22
Villaquilambre|ES|42.65|-5.56
Maghar|IN|26.76|83.13
São Pedro da Cova|PT|41.14|-8.50
Beshkent|UZ|38.82|65.65
Ryl’sk|RU|51.57|34.68
Strzegom|PL|50.96|16.35
Jatāra|IN|25.01|79.05
Nong Kung Si|TH|16.65|103.30
San Fernando de Monte Cristi|DO|19.85|-71.65
Vila Real|PT|41.30|-7.74
Amboanjo|MG|-22.00|47.85
Ambohitrolomahitsy|MG|-18.70|47.68
Banlung|KH|13.74|106.99
Bechem|GH|7.09|-2.02
Duayaw-Nkwanta|GH|7.17|-2.10
Kalodzishchy|BY|53.94|27.78
Kudepsta|RU|43.50|39.89
Muheza|TZ|-5.17|38.78
Mundgod|IN|14.97|75.04
Nevel’sk|RU|46.68|141.86
Nīkshahr|IR|26.23|60.21
Parvomay|BG|42.10|25.22
Sadabe|MG|-18.63|47.70
Scarborough|TT|11.18|-60.74
Zvečan|XK|42.91|20.84
Pamiers|FR|43.12|1.61
Kaset Sombun|TH|16.28|101.95
Montereau-Fault-Yonne|FR|48.38|2.95
San Diego|CR|9.90|-84.00
Hilvan|TR|37.59|38.96
Ihosy|MG|-22.40|46.13
Stekene|BE|51.21|4.04
Ermenek|TR|36.64|32.89
Eutin|DE|54.14|10.61
Piñas|EC|-3.68|-79.68
Ubrique|ES|36.68|-5.45
Catumbela|AO|-12.43|13.55
Coronda|AR|-31.97|-60.92
Saint-Joseph|MQ|14.67|-61.04
Dunaharaszti|HU|47.35|19.10
Vasind|IN|19.41|73.26
Bārah|SD|13.70|30.37
Denderleeuw|BE|50.89|4.08
Tulle|FR|45.27|1.77
L'Isle-sur-la-Sorgue|FR|43.92|5.05
San Antonio Oeste|AR|-40.73|-64.95
Este|IT|45.22|11.66
Sestri Levante|IT|44.27|9.40
Бережани|UA|49.45|24.93
Bhan|PK|26.56|67.72
Dukku|NG|10.82|10.77
Torremaggiore|IT|41.69|15.29
Bogo|CM|10.73|14.61
Isfana|KG|39.84|69.53
Kushk|AF|33.30|61.95
Octeville|FR|49.63|-1.64
Bealanana|MG|-14.54|48.75
Narwar|IN|25.64|77.91
Qŭshkŭpir|UZ|41.53|60.35
Bhindār|IN|24.50|74.19
Isernia|IT|41.60|14.23
Kavalerovo|RU|44.27|135.05
Medvedovskaya|RU|45.45|39.02
Mula|ES|38.04|-1.49
Tuen Mun|HK|22.39|113.97
Manjhanpur|IN|25.53|81.38
Vişeu de Sus|RO|47.72|24.43
Bermeo|ES|43.42|-2.72
La Sierpe|CU|21.77|-79.27
Depālpur|IN|22.85|75.54
Puerto Aysén|CL|-45.40|-72.69
Palmela|PT|38.57|-8.90
Novouzensk|RU|50.46|48.14
Sint-Oedenrode|NL|51.57|5.46
Mach|PK|29.86|67.33
Buulobarde|SO|3.85|45.57
Kyzyl-Suu|KG|42.34|78.01
Muttenz|CH|47.52|7.65
Alnāvar|IN|15.43|74.74
Barbastro|ES|42.04|0.13
Carmelo|UY|-34.00|-58.28
Tassin-la-Demi-Lune|FR|45.75|4.79
Bundibugyo|UG|0.71|30.06
Gemerek|TR|39.18|36.07
Malampaka|TZ|-3.13|33.53
Ntungamo|UG|-0.88|29.65
Trzcianka|PL|53.04|16.46
Zaghouan|TN|36.40|10.14
Bad Reichenhall|DE|47.73|12.88
Zarumilla|PE|-3.50|-80.27
Tanakpur|IN|29.07|80.11
Piossasco|IT|44.99|7.46
Lugoba|TZ|-6.45|38.33
Hînceşti|MD|46.83|28.59
San Miniato|IT|43.68|10.85
Qalansuwa|IL|32.28|34.98
Pridonskoy|RU|51.68|39.07
Krasnoobsk|RU|54.92|82.99
Ngara|TZ|-2.51|30.66
Torrox|ES|36.76|-3.95
Xo‘jaobod|UZ|40.67|72.56
Hashtrūd|IR|37.48|47.05
Jāwad|IN|24.60|74.86
Caldes de Montbui|ES|41.63|2.17
Kutiyāna|IN|21.62|69.98
Råsunda|SE|59.37|18.00
Cartagena|CL|-33.55|-71.61
San Jorge|AR|-31.90|-61.86
Bonny|NG|4.45|7.17
Fafe|PT|41.45|-8.17
Zandvoort|NL|52.37|4.53
Brzesko|PL|49.97|20.61
Cariamanga|EC|-4.33|-79.56
Ra-ngae|TH|6.30|101.73
Dour|BE|50.40|3.78
Sant Celoni|ES|41.69|2.49
Gilching|DE|48.11|11.29
Amarpātan|IN|24.31|80.98
Menzelinsk|RU|55.73|53.10
Wels|AT|48.17|14.03
Jūnāgarh|IN|19.86|82.93
Marche-en-Famenne|BE|50.23|5.34
Sibanicú|CU|21.24|-77.53
La Libertad|SV|13.49|-89.32
Bad Arolsen|DE|51.38|9.01
Destelbergen|BE|51.06|3.80
Janeng|BW|-25.42|25.55
Bayındır|TR|38.22|27.65
Pendino|IT|40.85|14.26
Eltville|DE|50.03|8.12
Matamey|NE|13.42|8.47
Stockach|DE|47.85|9.01
Bang Rakam|TH|16.76|100.12
Challapalle|IN|16.12|80.93
Villa Nueva|AR|-32.43|-63.25
Papanasam|IN|10.93|79.27
Konārka|IN|19.90|86.11
Sabana Grande de Boyá|DO|18.94|-69.79
Bua Yai|TH|15.59|102.43
Boden|SE|65.83|21.69
Mahudha|IN|22.82|72.94
Tuchkovo|RU|55.60|36.47
Sawang Daen Din|TH|17.48|103.46
Bouguenais|FR|47.18|-1.62
Mwandiga|TZ|-4.83|29.66
Obrenovac|RS|44.65|20.20
Lede|BE|50.97|3.99
San Ignacio|BZ|17.16|-89.07
Saoula|DZ|36.70|3.02
Danilov|RU|58.19|40.17
Wil|CH|47.46|9.05
Nykøbing Falster|DK|54.77|11.87
Årsta|SE|59.30|18.05
Villanueva de la Cañada|ES|40.45|-4.00
Bet She’an|IL|32.50|35.50
Savigliano|IT|44.65|7.66
Vasil’yevo|RU|55.83|48.72
Nyon|CH|46.38|6.24
Kukmor|RU|56.19|50.89
Ma'rib|YE|15.46|45.33
Jędrzejów|PL|50.64|20.30
Verneuil-sur-Seine|FR|48.97|1.96
Verrières-le-Buisson|FR|48.75|2.27
Bo Phloi|TH|14.33|99.51
Goth Radhan|PK|27.20|67.95
Kristiansund|NO|63.11|7.73
Schneeberg|DE|50.59|12.64
Diepholz|DE|52.61|8.37
Mikumi|TZ|-7.40|36.98
Achkhoy-Martan|RU|43.19|45.28
Anjala|FI|60.68|26.83
Balaguer|ES|41.79|0.81
Akkol’|KZ|53.30|69.60
Fót|HU|47.62|19.19
Urziceni|RO|44.72|26.63
Gourcy|BF|13.21|-2.36
Amaliáda|GR|37.80|21.35
Plavsk|RU|53.71|37.29
Tsaratanana|MG|-16.80|47.65
Nāgamangala|IN|12.82|76.75
Floreşti|MD|47.89|28.29
Ginir|ET|7.14|40.71
Adelfia|IT|41.00|16.87
Heidenau|DE|50.97|13.87
Essen|BE|51.47|4.47
Honnāli|IN|14.24|75.65
Serinyol|TR|36.36|36.21
Āmta|IN|22.58|88.01
Marumori|JP|37.92|140.77
Pontivy|FR|48.07|-2.96
Kadod|IN|21.22|73.22
Baia Sprie|RO|47.66|23.69
Chimichagua|CO|9.26|-73.81
Le Vésinet|FR|48.89|2.13
Harsūd|IN|22.10|76.73
Rakvere|EE|59.35|26.36
Ts’q’alt’ubo|GE|42.33|42.60
Belonia|IN|23.25|91.45
Korgan|TR|40.82|37.35
Beri Khās|IN|28.70|76.58
Chelak|UZ|39.92|66.86
Boguszów-Gorce|PL|50.76|16.20
Koāth|IN|25.33|84.26
Sallanches|FR|45.94|6.63
Bytów|PL|54.17|17.49
Deshnoke|IN|27.80|73.34
Gryfice|PL|53.92|15.20
Przasnysz|PL|53.02|20.88
Mungaa|TZ|-4.97|34.88
Neustadt bei Coburg|DE|50.33|11.12
Media Luna|CU|20.14|-77.44
Kānke|IN|23.43|85.32
Abreus|CU|22.28|-80.57
Cabeceiras de Basto|PT|41.51|-7.99
Korrewegwijk|NL|53.23|6.57
Melegnano|IT|45.36|9.32
Lakinsk|RU|56.02|39.95
Montivilliers|FR|49.55|0.19
Nowogard|PL|53.67|15.12
Pacho|CO|5.13|-74.16
Vobkent Shahri|UZ|40.00|64.50
Vilshofen|DE|48.63|13.19
Arcore|IT|45.63|9.32
Az Zuwāydah|PS|31.44|34.38
Hirekerūr|IN|14.46|75.40
Domont|FR|49.03|2.33
Bobingen|DE|48.27|10.83
Illéla|NE|14.46|5.24
Puerto López|CO|4.10|-72.96
Orta Nova|IT|41.33|15.71
Poronaysk|RU|49.22|143.10
Phaphūnd|IN|26.60|79.46
Sillamäe|EE|59.40|27.76
Babrāla|IN|28.26|78.41
Ilanskiy|RU|56.23|96.07
Ushibukamachi|JP|32.20|130.02
Āthagarh|IN|20.52|85.63
Kumla|SE|59.13|15.14
Losheim|DE|49.51|6.75
Boda|CF|4.32|17.47
Česká Třebová|CZ|49.90|16.44
Camoapa|NI|12.38|-85.51
Malīhābād|IN|26.92|80.71
Péruwelz|BE|50.51|3.59
Llaillay|CL|-32.84|-70.96
Scordia|IT|37.30|14.84
Gennep|NL|51.70|5.97
Jhūsi|IN|25.44|81.91
Ürgüp|TR|38.63|34.91
Bar|UA|49.08|27.68
Wassenberg|DE|51.10|6.15
Blanquefort|FR|44.91|-0.64
Tagta|TM|41.65|59.92
Río Ceballos|AR|-31.16|-64.32
Maardu|EE|59.47|24.98
Gubin|PL|51.95|14.73
Sacile|IT|45.95|12.50
Colle di Val d'Elsa|IT|43.42|11.13
Bode Saadu|NG|8.94|4.78
Mittweida|DE|50.99|12.98
Balezino|RU|57.98|53.01
Thap Than|TH|15.46|99.89
Rijau|NG|11.10|5.26
Złotoryja|PL|51.13|15.92
Osimo|IT|43.49|13.48
Al Baţţālīyah|SA|25.43|49.63
Gummidipundi|IN|13.41|80.11
Shirhatti|IN|15.23|75.58
Venezuela|CU|21.74|-78.79
Nauen|DE|52.61|12.87
Yanqul|OM|23.59|56.54
Alpignano|IT|45.09|7.52
Kashin|RU|57.36|37.61
Sudak|UA|44.85|34.97
Yujing|TW|23.12|120.46
Cardedeu|ES|41.64|2.36
San Juan Bautista|PY|-26.67|-57.15
Sigmaringen|DE|48.09|9.23
Dabas|HU|47.19|19.31
Douarnenez|FR|48.10|-4.33
Rypin|PL|53.07|19.41
Bang Ban|TH|14.37|100.49
Elmalı|TR|36.74|29.92
Huai Yot|TH|7.79|99.63
Le Camas|FR|43.29|5.39
Gebre Guracha|ET|9.80|38.40
Bergschenhoek|NL|51.99|4.50
Corinto|CO|3.17|-76.26
Teonthar|IN|24.98|81.64
Babenhausen|DE|49.97|8.95
Porto Empedocle|IT|37.29|13.52
Tessenderlo|BE|51.07|5.09
Großenhain|DE|51.29|13.53
Bellinzona|CH|46.19|9.02
Pelileo|EC|-1.33|-78.54
Frohnau|DE|52.63|13.29
Ippy|CF|6.27|21.22
Popovo|BG|43.35|26.23
Roseau|DM|15.30|-61.39
San Felice A Cancello|IT|41.02|14.49
Suzzara|IT|44.99|10.74
Severo-Zadonsk|RU|54.03|38.40
Hille|DE|52.33|8.75
Stockelsdorf|DE|53.89|10.65
Bokajān|IN|26.02|93.78
Kysucké Nové Mesto|SK|49.30|18.78
Noāmundi|IN|22.16|85.50
Kumagunnam|NG|13.15|10.63
Sālūmbar|IN|24.14|74.04
Bānki|IN|20.38|85.53
Palera|IN|25.02|79.23
Savanna-la-Mar|JM|18.22|-78.13
L'Eliana|ES|39.57|-0.53
Medvezh’yegorsk|RU|62.92|34.46
Panórama|GR|40.59|23.03
Laja|CL|-37.28|-72.71
Bad Säckingen|DE|47.55|7.95
Guane|CU|22.20|-84.08
Konstancin-Jeziorna|PL|52.09|21.12
’Aïn el Berd|DZ|35.36|-0.51
Bareggio|IT|45.48|9.00
Osny|FR|49.07|2.06
Herve|BE|50.64|5.79
Bovisio-Masciago|IT|45.61|9.15
Hohenstein-Ernstthal|DE|50.80|12.71
Pelhřimov|CZ|49.43|15.22
Lidzbark Warmiński|PL|54.13|20.58
Resen|MK|41.09|21.01
Tàrrega|ES|41.65|1.14
Roseto degli Abruzzi|IT|42.67|14.01
Saluzzo|IT|44.65|7.49
Ceglie Messapica|IT|40.65|17.52
Le Pecq|FR|48.89|2.10
Las Tres Torres|ES|41.40|2.13
Segbwema|SL|7.99|-10.95
Adiaké|CI|5.29|-3.30
Do’stlik Shahri|UZ|40.53|68.03
Guérande|FR|47.33|-2.43
Herzele|BE|50.89|3.89
Illertissen|DE|48.22|10.10
Mucur|TR|39.06|34.38
Tonoshō|JP|34.48|134.17
La Solana|ES|38.94|-3.24
Kivertsi|UA|50.83|25.46
Nyamuswa|TZ|-1.90|34.02
Svalyava|UA|48.55|23.00
Tolentino|IT|43.21|13.29
Chinde|MZ|-18.58|36.46
Merenwijk|NL|52.18|4.51
Garui|IN|22.63|88.40
Bohuslav|UA|49.55|30.87
Floirac|FR|44.83|-0.53
Ōtsuchi|JP|39.37|141.90
Patzicía|GT|14.63|-90.93
Eibergen|NL|52.10|6.65
Seka|TH|17.93|103.96
Turgutreis|TR|37.02|27.27
Saint Peter Port|GG|49.46|-2.54
Cuilapa|GT|14.28|-90.30
Khātra|IN|22.98|86.85
Mulanje|MW|-16.03|35.50
Uthal|PK|25.81|66.62
Zürich (Kreis 9) / Albisrieden|CH|47.37|8.49
Albignasego|IT|45.35|11.87
Gunzenhausen|DE|49.12|10.76
Rakovník|CZ|50.10|13.73
Garhshankar|IN|31.22|76.14
El Crucero|NI|11.99|-86.31
Tondi|IN|9.74|79.02
Hilchenbach|DE|51.00|8.11
Las Cabezas de San Juan|ES|36.98|-5.94
La Esperanza|GT|14.87|-91.56
Hondarribia|ES|43.37|-1.80
Tasbuget|KZ|44.77|65.55
Innere Stadt|AT|48.21|16.37
La Maná|EC|-0.94|-79.23
Kochenëvo|RU|55.02|82.20
Hofgeismar|DE|51.50|9.38
Hulyaypole|UA|47.66|36.26
Lapai|NG|9.04|6.57
Mbuguni|TZ|-3.57|36.95
Proletar|TJ|40.17|69.50
Santa Lucía|UY|-34.45|-56.39
Camaná|PE|-16.62|-72.71
Greenville|LR|5.01|-9.04
Łapy|PL|52.99|22.88
Gargždai|LT|55.71|21.39
Erba|IT|45.81|9.23
Bilohirsk|UA|45.05|34.60
Erenhot|CN|43.65|111.98
Neratovice|CZ|50.26|14.52
Zafra|ES|38.43|-6.42
Andes|CO|5.66|-75.88
Königslutter am Elm|DE|52.25|10.82
Nainwa|IN|25.77|75.85
Saint Pierre|MU|-20.22|57.52
Bharwāri|IN|25.56|81.49
Bichena|ET|10.45|38.20
Khilchipur|IN|24.04|76.58
Olten|CH|47.35|7.90
Bad Salzungen|DE|50.81|10.24
Burutu|NG|5.35|5.51
Kātpādi|IN|12.97|79.15
Medvedevo|RU|56.63|47.80
Ilinden|MK|41.99|21.58
Yemva|RU|62.59|50.86
Bhainsdehi|IN|21.64|77.63
Dajabón|DO|19.55|-71.71
Ovruch|UA|51.32|28.80
Madipakkam|IN|12.96|80.20
Seeheim-Jugenheim|DE|49.77|8.65
Zvenigorod|RU|55.73|36.86
Kampung Tanjung Karang|MY|3.42|101.18
Alcañiz|ES|41.05|-0.13
Collipulli|CL|-37.95|-72.43
Kumbhrāj|IN|24.37|77.05
Talwandi Bhai|IN|30.86|74.93
Gokavaram|IN|17.26|81.85
Talne|UA|48.89|30.69
Loxstedt|DE|53.47|8.65
Kežmarok|SK|49.14|20.43
Kirchhain|DE|50.83|8.93
Sabaneta|DO|19.48|-71.34
Caronno Pertusella|IT|45.60|9.05
Butiama|TZ|-1.77|33.97
Feira|PT|40.93|-8.54
Namysłów|PL|51.08|17.72
Kishapu|TZ|-3.62|33.87
Hückeswagen|DE|51.15|7.34
Las Gabias|ES|37.14|-3.67
Galanta|SK|48.19|17.73
Saint-Cyr-l'École|FR|48.80|2.07
Matsushima|JP|38.37|141.06
Curundú|PA|8.97|-79.55
Kaleke Mandi|PK|31.98|73.60
Takedamachi|JP|32.97|131.40
Ryōtsu-minato|JP|38.08|138.44
Oberwinterthur (Kreis 2)|CH|47.52|8.77
Ghedi|IT|45.40|10.28
Khada|IN|27.18|83.88
Bocşa|RO|45.37|21.71
Großostheim|DE|49.92|9.08
Aabenraa|DK|55.04|9.42
Sultanpur|IN|31.21|75.20
Nyangao|TZ|-10.33|39.28
Abony|HU|47.19|20.00
Jasidih|IN|24.51|86.65
Kirchlengern|DE|52.20|8.63
Lice|TR|38.46|40.64
Federal|AR|-30.95|-58.78
Kupino|RU|54.37|77.30
Butha-Buthe|LS|-28.77|28.25
Guardamar del Segura|ES|38.09|-0.66
Jičín|CZ|50.44|15.35
Hünfeld|DE|50.68|9.77
Laxou|FR|48.68|6.15
Jiwani|PK|25.05|61.75
Gobabis|NA|-22.45|18.97
Weilerswist|DE|50.75|6.85
Ząbkowice Śląskie|PL|50.59|16.81
Belpasso|IT|37.59|14.98
Hohenems|AT|47.37|9.68
Pantai Remis|MY|4.46|100.63
Fontenay-le-Comte|FR|46.47|-0.81
Tingi|TZ|-11.30|35.03
Panguipulli|CL|-39.64|-72.33
Johi|PK|26.69|67.61
Sancoale|IN|15.38|73.90
Lędziny|PL|50.14|19.13
Schiebroek|NL|51.96|4.47
Gwarzo|NG|11.92|7.93
Tai Po|HK|22.45|114.17
Chhor|PK|25.51|69.78
Maubara|TL|-8.61|125.21
Ochakiv|UA|46.61|31.55
Nārnaund|IN|29.22|76.14
Wang Nam Yen|TH|13.50|102.18
Al Munayzilah|SA|25.38|49.67
Hochfeld|DE|51.42|6.75
Stockerau|AT|48.38|16.22
Aïn Beni Mathar|MA|34.01|-2.03
Kloten|CH|47.45|8.58
Remagen|DE|50.58|7.23
Fiorano|IT|44.54|10.81
Manzanares|CO|5.25|-75.15
Puerto Santander|CO|8.36|-72.41
San Martín|CO|3.70|-73.70
Gāndarbal|IN|34.23|74.77
General Villegas|AR|-35.03|-63.01
Chennimalai|IN|11.16|77.60
Straßgang|AT|47.03|15.40
Brvenica|MK|41.97|20.98
Bahula|IN|23.65|87.16
Mangla|PK|31.89|72.38
Dhulikhel|NP|27.62|85.54
Pully|CH|46.51|6.66
Moissy-Cramayel|FR|48.63|2.60
Benešov|CZ|49.78|14.69
Bilgi|IN|16.35|75.62
Rokiškis|LT|55.96|25.59
Baeza|ES|37.99|-3.47
Ermua|ES|43.19|-2.50
Penonomé|PA|8.52|-80.36
San Pedro de Lloc|PE|-7.43|-79.50
Ustka|PL|54.58|16.86
Baiersbronn|DE|48.50|8.38
Kulgam|IN|33.64|75.02
Gernika-Lumo|ES|43.32|-2.68
Saran|FR|47.95|1.88
Gandevi|IN|20.81|73.00
Uliastay|MN|47.74|96.84
Spárti|GR|37.07|22.43
Badvel|IN|14.75|79.06
Viveiro|ES|43.66|-7.59
Minturno|IT|41.26|13.75
Montijo|ES|38.91|-6.62
Cehegín|ES|38.09|-1.80
Kitama|TZ|-10.72|39.73
Gamla Uppsala|SE|59.90|17.63
Mennzel Bou Zelfa|TN|36.68|10.58
Seseña|ES|40.10|-3.70
Rijen|NL|51.59|4.92
Palagonia|IT|37.33|14.74
Bry-sur-Marne|FR|48.84|2.52
Uusikaupunki|FI|60.80|21.41
Ciudad Bolívar|CO|5.85|-76.03
Mākum|IN|27.49|95.44
Cesson-Sévigné|FR|48.12|-1.60
Kamalganj|IN|27.26|79.63
Koulamoutou|GA|-1.14|12.46
Orestiáda|GR|41.50|26.53
Wendelstein|DE|49.35|11.15
Leopoldshöhe|DE|52.01|8.70
Vechelde|DE|52.26|10.36
Bhawana|PK|31.57|72.65
Arhavi|TR|41.35|41.30
Stara Pazova|RS|44.98|20.16
Boppard|DE|50.23|7.59
Surkhakhi|RU|43.19|44.90
Halstenbek|DE|53.63|9.85
Glinde|DE|53.54|10.20
Mungia|ES|43.35|-2.85
Beerse|BE|51.32|4.85
Pantelimon|RO|44.45|26.20
Azor|IL|32.02|34.81
Chunskiy|RU|56.08|99.63
Nikolassee|DE|52.43|13.20
Bassum|DE|52.85|8.73
Kamyzyak|RU|46.11|48.07
Cattolica|IT|43.96|12.74
Bayt Jālā|PS|31.72|35.19
Vimodrone|IT|45.51|9.29
Le Pontet|FR|43.96|4.86
Stadt Winterthur (Kreis 1)|CH|47.49|8.72
Thenia|DZ|36.73|3.56
San Miguel De Abona|ES|28.10|-16.62
Kyabé|TD|9.45|18.94
Bābai|IN|22.70|77.93
Mahgawān|IN|26.49|78.62
Neustadt in Holstein|DE|54.11|10.81
Pushkar|IN|26.49|74.55
Huarmey|PE|-10.07|-78.15
Neuenhagen|DE|52.53|13.69
Krasnogvardeyskoye|RU|45.85|41.52
Baihar|IN|22.10|80.55
Pujilí|EC|-0.96|-78.70
Shahr Sultan|PK|29.58|71.02
Bāndīkūi|IN|27.05|76.57
Al Yāmūn|PS|32.49|35.23
Montbrison|FR|45.61|4.07
Faches-Thumesnil|FR|50.58|3.07
Shilovo|RU|54.32|40.87
Bačka Topola|RS|45.82|19.63
Kosovo Polje|XK|42.66|21.10
San Francisco|SV|13.70|-88.10
Ginosa|IT|40.58|16.76
Brake (Unterweser)|DE|53.33|8.48
Dvůr Králové nad Labem|CZ|50.43|15.81
Arsin|TR|40.95|39.93
Schrobenhausen|DE|48.56|11.26
Lang Suan|TH|9.95|99.08
Rahden|DE|52.43|8.61
Yunguyo|PE|-16.25|-69.08
Staszów|PL|50.56|21.17
Viroflay|FR|48.80|2.16
Tulchyn|UA|48.67|28.85
Gryazovets|RU|58.88|40.25
Anamalais|IN|10.58|76.93
Lohr am Main|DE|49.99|9.57
Yeni Suraxanı|AZ|40.43|50.04
Nambiyūr|IN|11.36|77.32
Künzell|DE|50.54|9.72
Cuncolim|IN|15.18|73.99
Mariestad|SE|58.71|13.82
Neerpelt|BE|51.23|5.44
Lindenholt|NL|51.83|5.79
Littau|CH|47.05|8.26
Harlingen|NL|53.17|5.42
Al Quţayfah|SY|33.74|36.60
Baden|CH|47.47|8.31
Ambarakaraka|MG|-13.50|48.87
Hermsdorf|DE|52.61|13.31
Scicli|IT|36.79|14.70
Brüggen|DE|51.24|6.18
Les Sables-d'Olonne|FR|46.50|-1.78
Ayang-ni|KP|38.24|125.78
Leça do Bailio|PT|41.21|-8.63
Hola Prystan’|UA|46.53|32.52
Mosty|BY|53.41|24.54
Valenzano|IT|41.04|16.88
Sukhinichi|RU|54.10|35.34
Trubchevsk|RU|52.58|33.76
Piriyāpatna|IN|12.33|76.10
Zmiyiv|UA|49.67|36.35
Manatí|PR|18.43|-66.49
Berettyóújfalu|HU|47.22|21.55
Pyriatyn|UA|50.24|32.51
Vialonga|PT|38.87|-9.08
Saint-Loup|FR|43.28|5.43
El Alia|TN|37.17|10.03
Erwitte|DE|51.61|8.34
Hudiksvall|SE|61.73|17.11
Drochia|MD|48.04|27.81
Penzberg|DE|47.75|11.38
Phu Kradueng|TH|16.88|101.88
Belidzhi|RU|41.89|48.41
Kukawa|NG|12.92|13.57
Świdwin|PL|53.77|15.78
Saint-Leu-la-Forêt|FR|49.02|2.25
Aguadilla|PR|18.43|-67.15
Zürich (Kreis 2) / Wollishofen|CH|47.34|8.53
Radzyń Podlaski|PL|51.78|22.62
Sezze|IT|41.50|13.06
Castel Maggiore|IT|44.58|11.36
Thala|TN|35.57|8.67
Jhol|PK|25.96|68.89
Peraía|GR|40.50|22.93
Laem Sing|TH|12.48|102.07
Gelemso|ET|8.82|40.52
Bad Neustadt an der Saale|DE|50.32|10.21
Shāhi|IN|28.55|79.32
Chongoyape|PE|-6.64|-79.39
La Roda|ES|39.21|-2.16
Neral|IN|19.02|73.32
Ardestān|IR|33.38|52.37
Phanom Sarakham|TH|13.75|101.35
Golitsyno|RU|55.61|36.98
Siuna|NI|13.73|-84.78
Witzenhausen|DE|51.34|9.86
Vatra Dornei|RO|47.35|25.37
Ganei Tikva|IL|32.06|34.87
Saint-Fons|FR|45.71|4.85
Bad Segeberg|DE|53.94|10.30
Landerneau|FR|48.45|-4.25
Agios Ioannis Rentis|GR|37.96|23.67
Nikolayevsk|RU|50.03|45.46
Ginsheim-Gustavsburg|DE|49.97|8.35
Poio|ES|42.45|-8.69
Bulolo|PG|-7.20|146.64
Nikkō|JP|36.75|139.62
Tonga|CM|4.97|10.70
Đinh Văn|VN|11.79|108.24
Ilave|PE|-16.08|-69.67
Guru Har Sahāi|IN|30.71|74.40
El Grao|ES|39.97|0.01
Damme|DE|52.52|8.20
Canovelles|ES|41.62|2.28
Qusar|AZ|41.43|48.43
Wardenburg|DE|53.07|8.20
Zherdevka|RU|51.85|41.46
Grefrath|DE|51.34|6.34
Monte-Carlo|MC|43.74|7.43
Duffel|BE|51.10|4.51
Lembeni|TZ|-3.78|37.62
Saint-Avertin|FR|47.36|0.74
Châteaudun|FR|48.07|1.34
San Giovanni Valdarno|IT|43.57|11.53
Nayāgarh|IN|20.13|85.10
Alarobia|MG|-18.97|47.73
Ankazondandy|MG|-18.70|47.78
Ar Ruways|AE|24.11|52.73
Baukau|TL|-8.48|126.46
Hoge Vucht|NL|51.61|4.79
Maintirano|MG|-18.06|44.03
Oschatz|DE|51.30|13.11
Sarigerme|TR|36.72|28.70
Sint-Kruis|BE|51.21|3.25
Stará Ľubovňa|SK|49.30|20.69
Tongging|ID|2.90|98.52
Tullinge|SE|59.20|17.90
Venilale|TL|-8.64|126.38
Gemert|NL|51.56|5.69
Fléron|BE|50.62|5.68
Pasaia|ES|43.33|-1.93
Püspökladány|HU|47.32|21.12
Brad|RO|46.13|22.78
Akwanga|NG|8.91|8.41
Issoire|FR|45.54|3.25
Beckingen|DE|49.40|6.70
Hājo|IN|26.25|91.53
Sodhri|PK|32.46|74.18
Billiri|NG|9.87|11.23
Kalabagh|PK|32.96|71.55
Vīrarājendrapet|IN|12.20|75.81
Horgen|CH|47.26|8.60
Progreso|UY|-34.67|-56.22
Sinjhoro|PK|26.03|68.81
Tsotsin-Yurt|RU|43.24|46.00
Forio|IT|40.74|13.86
Sangre Grande|TT|10.59|-61.13
Shahrak|AF|34.11|64.31
Gien|FR|47.69|2.63
Zola Predosa|IT|44.49|11.22
Gurun|MY|5.82|100.47
Bayeux|FR|49.28|-0.70
Blankenburg|DE|51.79|10.96
Cordenons|IT|45.98|12.70
Hövelhof|DE|51.82|8.65
Bhīkhi|IN|30.06|75.53
Ban Mo|TH|14.62|100.73
Corvera de Asturias|ES|43.54|-5.89
Hostafrancs|ES|41.38|2.14
Indri|IN|29.88|77.06
Kitui|KE|-1.37|38.01
Thākurganj|IN|26.43|88.13
Uslar|DE|51.66|9.64
Konjic|BA|43.65|17.96
Hettstedt|DE|51.65|11.51
Puurs|BE|51.07|4.29
Harenkarspel|NL|52.73|4.78
Gentilly|FR|48.81|2.34
Kalundborg|DK|55.68|11.09
Château-Thierry|FR|49.05|3.40
Bekalta|TN|35.62|10.99
Iperu|NG|6.91|3.67
Udalguri|IN|26.75|92.10
Merke|KZ|42.87|73.18
Port-de-Bouc|FR|43.41|4.98
Vasa|IN|22.66|72.76
Bodaybo|RU|57.85|114.19
Grenchen|CH|47.19|7.40
Västra Frölunda|SE|57.65|11.93
Young|UY|-32.70|-57.63
Olecko|PL|54.03|22.51
Qandala|SO|11.47|49.87
Baskil|TR|38.57|38.82
Carthage|TN|36.86|10.33
Ratekau|DE|53.95|10.73
Ebersbach an der Fils|DE|48.72|9.52
Senirkent|TR|38.10|30.55
Garwolin|PL|51.90|21.61
Pestovo|RU|58.59|35.80
Freilassing|DE|47.84|12.98
Pont-à-Celles|BE|50.51|4.37
Rura|IN|26.49|79.90
Unterkrozingen|DE|47.92|7.69
Saint-Égrève|FR|45.23|5.68
Melenki|RU|55.33|41.63
El Retén|CO|10.61|-74.27
Kozanów|PL|51.14|16.97
Embalse|AR|-32.18|-64.42
Villers-lès-Nancy|FR|48.67|6.15
Sava|IT|40.40|17.55
Ikedachō|JP|34.03|133.81
Varnsdorf|CZ|50.91|14.62
Villafranca di Verona|IT|45.35|10.84
Brie-Comte-Robert|FR|48.69|2.61
Barentu|ER|15.11|37.59
Busembatia|UG|0.78|33.62
Vadamadurai|IN|10.44|78.10
Cerveteri|IT|41.99|12.09
Dolores|UY|-33.53|-58.22
La Carolina|ES|38.28|-3.62
Boissy-Saint-Léger|FR|48.75|2.51
Barri Gòtic|ES|41.38|2.18
Colima|CR|9.95|-84.09
Göd|HU|47.68|19.13
Kannod|IN|22.67|76.74
Boussé|BF|12.66|-1.90
Bressanone|IT|46.72|11.66
Kamar Mushani|PK|32.84|71.36
Pokrov|RU|55.92|39.17
Čakovec|HR|46.38|16.43
Petushki|RU|55.93|39.46
Wang Noi|TH|14.23|100.72
Ajra|IN|16.12|74.21
Letňany|CZ|50.13|14.52
Mezgor'e|RU|54.05|57.82
Pipraich|IN|26.83|83.53
Beaufort|MY|5.35|115.75
Vári|GR|37.83|23.80
Guéret|FR|46.17|1.87
Sankt Leonhard|AT|47.07|15.46
les Escaldes|AD|42.51|1.53
Albufeira|PT|37.09|-8.25
Bruckmühl|DE|47.88|11.91
Baguim do Monte|PT|41.19|-8.54
Sanarate|GT|14.79|-90.20
El Estor|GT|15.53|-89.33
Sunel|IN|24.37|75.96
Arzgir|RU|45.37|44.22
Sisauli|IN|29.41|77.47
Unhel|IN|23.34|75.56
Dunaivtsi|UA|48.89|26.86
Bara Uchāna|IN|29.47|76.18
Mihona|IN|26.28|78.98
Sagalo|ML|12.20|-10.70
Apostolove|UA|47.66|33.71
Nyborg|DK|55.31|10.79
Ichinohe|JP|40.22|141.29
Slobozhans’ke|UA|49.60|36.53
Kāmākhyānagar|IN|20.93|85.54
San Clemente|PE|-13.67|-76.15
Sannicandro Garganico|IT|41.84|15.57
Olsberg|DE|51.36|8.49
Vevey|CH|46.46|6.84
Sant Just Desvern|ES|41.38|2.07
Boom|BE|51.09|4.37
Riemst|BE|50.81|5.60
Gwaram|NG|11.28|9.88
Baruun-Urt|MN|46.68|113.28
Przeworsk|PL|50.06|22.49
Abhayāpuri|IN|26.32|90.69
Arkalgūd|IN|12.76|76.06
Alcobaça|PT|39.55|-8.98
Altai|MN|46.37|96.26
Kallar Kahar|PK|32.78|72.70
Chenôve|FR|47.29|5.00
Sinnai|IT|39.30|9.20
Jodiya Bandar|IN|22.72|70.28
Jagalūr|IN|14.52|76.34
Lourdes|FR|43.10|-0.05
Ljungby|SE|56.83|13.94
Milanówek|PL|52.12|20.67
San Giovanni in Persiceto|IT|44.64|11.18
Rakovski|BG|42.27|24.94
Chuhar Jamali|PK|24.39|67.99
Schiffweiler|DE|49.37|7.13
Dumra|IN|26.57|85.52
Yoro|HN|15.14|-87.13
Kapit|MY|2.00|112.93
El Tejar|GT|14.65|-90.79
Menzel Abderhaman|TN|37.24|9.86
Preetz|DE|54.24|10.28
Staphorst|NL|52.65|6.21
Oderzo|IT|45.78|12.49
Darien|CO|3.93|-76.48
Santa Lucía|CO|10.32|-74.96
Gračanica|BA|44.70|18.31
Pennāgaram|IN|12.13|77.90
Salsomaggiore Terme|IT|44.82|9.99
Sierre|CH|46.29|7.54
Wang Saphung|TH|17.30|101.77
Wittenheim|FR|47.81|7.33
Różanka-Polanka|PL|51.14|17.02
Canteleu|FR|49.44|1.02
General Pinedo|AR|-27.32|-61.28
Ujar|AZ|40.52|47.65
Bhudgaon|IN|16.91|74.60
Bílina|CZ|50.55|13.78
Dahlem|DE|52.46|13.29
Kankauli|IN|16.27|73.71
Choszczno|PL|53.17|15.42
Svetogorsk|RU|61.11|28.86
Bad Essen|DE|52.32|8.33
Persianovka|RU|47.53|39.42
Gura Humorului|RO|47.55|25.90
Wendlingen am Neckar|DE|48.67|9.38
Kelheim|DE|48.92|11.89
Ankazobe|MG|-18.32|47.12
Şimleu Silvaniei|RO|47.23|22.80
Lido|IT|45.41|12.37
Weener|DE|53.16|7.35
Zürich (Kreis 10) / Wipkingen|CH|47.40|8.53
Benoy|TD|8.98|16.32
Kinarut|MY|5.82|116.05
Soba|NG|10.98|8.06
Khatīma|IN|28.92|79.97
Osmaneli|TR|40.36|30.01
Āsmār|AF|35.03|71.36
Marte|NG|12.37|13.83
Potrerillos|HN|15.23|-87.97
Meneméni|GR|40.66|22.90
Kamachumu|TZ|-1.62|31.62
Divnoye|RU|45.91|43.35
Shchuchyn|BY|53.60|24.75
Venëv|RU|54.36|38.27
Galliate|IT|45.48|8.70
Belén de Umbría|CO|5.20|-75.87
Janakkala|FI|60.90|24.60
Crépy-en-Valois|FR|49.23|2.89
Haubourdin|FR|50.61|2.99
Sinanju|KP|39.60|125.61
Boisar|IN|19.80|72.76
Neelankarai|IN|12.95|80.26
Wetzelsdorf|AT|47.05|15.40
Zerbst|DE|51.97|12.09
Ezine|TR|39.79|26.34
Berck-Plage|FR|50.41|1.56
Bagar|IN|28.19|75.50
Kodinsk|RU|58.61|99.17
Aguazul|CO|5.17|-72.55
Harnoli|PK|32.28|71.55
Gornyak|RU|50.99|81.47
Srivaikuntam|IN|8.63|77.91
Virovitica|HR|45.83|17.38
Les Herbiers|FR|46.87|-1.02
Peniche|PT|39.36|-9.38
Königstein im Taunus|DE|50.18|8.47
Manthani|IN|18.65|79.67
Gradačac|BA|44.88|18.43
Yutz|FR|49.36|6.19
Siderno|IT|38.27|16.30
Tarancón|ES|40.01|-3.01
Outreau|FR|50.71|1.59
Riegelsberg|DE|49.30|6.93
Novyy Buh|UA|47.69|32.52
Simmerath|DE|50.60|6.30
Zelenogradsk|RU|54.96|20.48
Klingenstein|DE|48.42|9.91
Ustroń|PL|49.72|18.80
Uzhur|RU|55.31|89.83
les Roquetes|ES|41.45|2.18
Sarai Sidhu|PK|30.59|71.97
Sim|RU|54.99|57.70
Madukkūr|IN|10.48|79.40
Karabash|RU|55.48|60.22
Spenge|DE|52.14|8.48
Eberbach|DE|49.47|8.99
Er Reina|IL|32.72|35.32
Galaosiyo Shahri|UZ|39.86|64.45
Carcarañá|AR|-32.86|-61.15
Kataysk|RU|56.29|62.58
Los Alcázares|ES|37.74|-0.85
Odenthal|DE|51.03|7.12
Khūtār|IN|28.20|80.27
Zlaté Moravce|SK|48.39|18.40
Bang Mun Nak|TH|16.03|100.38
Bari Sādri|IN|24.41|74.47
Karabanovo|RU|56.32|38.70
Pirkkala|FI|61.46|23.63
Klosterneuburg|AT|48.31|16.33
Berck|FR|50.40|1.60
Asunción Mita|GT|14.33|-89.71
Bitterfeld-Wolfen|DE|51.62|12.32
Dedza|MW|-14.38|34.33
Keetmanshoop|NA|-26.58|18.13
Baberu|IN|25.55|80.70
Pa Sang|TH|18.53|98.94
San Javier|AR|-30.58|-59.93
Marbach am Neckar|DE|48.94|9.26
Ikalamavony|MG|-21.15|46.58
Baykal’sk|RU|51.52|104.14
Beylagan|AZ|39.78|47.62
Nikel|RU|69.41|30.22
Désarmes|HT|18.99|-72.39
Ţūbās|PS|32.32|35.37
Loncoche|CL|-39.37|-72.63
Lakhnādon|IN|22.60|79.60
Iwanai|JP|42.97|140.51
Mayenne|FR|48.30|-0.61
Kotā|IN|22.30|82.02
Portalegre|PT|39.29|-7.43
Prosek|CZ|50.12|14.51
Dan Khun Thot|TH|15.21|101.77
Puerto Esperanza|AR|-26.02|-54.61
Audincourt|FR|47.48|6.85
Sabanitas|PA|9.34|-79.81
Mlalo|TZ|-4.93|38.93
Esparza|CR|9.99|-84.66
Nisko|PL|50.52|22.14
Chānasma|IN|23.71|72.11
Correggio|IT|44.77|10.78
Vallcarca|ES|41.41|2.14
Hude|DE|53.11|8.46
Ibeto|NG|10.49|5.15
Prakhon Chai|TH|14.61|103.12
Amstetten|AT|48.12|14.87
Porto San Giorgio|IT|43.18|13.79
Néa Mákri|GR|38.09|23.98
el Turó de la Peira|ES|41.43|2.17
Balma|FR|43.61|1.50
Pimentel|PE|-6.84|-79.93
Peer|BE|51.13|5.46
Nahorkatiya|IN|27.29|95.34
Montalvo|EC|-1.79|-79.29
Qaryat Sulūq|LY|31.67|20.25
Santiago del Torno|BO|-17.99|-63.38
Chiari|IT|45.54|9.93
Bukuru|NG|9.79|8.86
Hautmont|FR|50.25|3.92
Anchau|NG|10.96|8.39
Bilsanda|IN|28.24|79.95
El Bolsón|AR|-41.96|-71.53
Mizil|RO|45.02|26.45
Monte Plata|DO|18.81|-69.78
Satipo|PE|-11.25|-74.64
Çağlayancerit|TR|37.75|37.29
Razumnoye|RU|50.53|36.68
Santa María de Jesús|GT|14.49|-90.71
Wanda|AR|-25.97|-54.56
Thap Khlo|TH|16.16|100.60
Łęczyca|PL|52.06|19.20
Carlet|ES|39.23|-0.52
Hayvoron|UA|48.34|29.87
Leteri|IN|24.06|77.41
Lognes|FR|48.84|2.63
Zürich (Kreis 8)|CH|47.35|8.56
Och’amch’ire|GE|42.71|41.47
Makuyuni|TZ|-4.73|38.10
Diksmuide|BE|51.03|2.86
Usagara|TZ|-2.68|33.00
Sant Carles de la Ràpita|ES|40.62|0.60
Sassenheim|NL|52.23|4.52
Montornès del Vallès|ES|41.54|2.27
Bad Bentheim|DE|52.30|7.16
Ottweiler|DE|49.40|7.16
Shushary|RU|59.81|30.38
Aarau|CH|47.39|8.04
Hayange|FR|49.33|6.06
Ban Houakhoua|LA|20.25|100.45
Stowbtsy|BY|53.48|26.74
Väståboland|FI|60.30|22.30
Kampung Ayer Molek|MY|2.21|102.33
Huanuni|BO|-18.29|-66.84
Nova Pazova|RS|44.94|20.22
Frattaminore|IT|40.96|14.27
Niederkrüchten|DE|51.20|6.22
Aleksandrovsk|RU|59.16|57.57
Strunino|RU|56.37|38.58
Holalkere|IN|14.04|76.18
Bilicenii Vechi|MD|47.66|28.05
Kotapārh|IN|19.14|82.33
Minas de Marcona|PE|-15.21|-75.11
Tergnier|FR|49.66|3.30
Vāda|IN|19.65|73.15
Udaipura|IN|23.07|78.51
Chai Nat|TH|15.19|100.12
Donskoye|RU|45.46|41.97
San Juan de Dios|CR|9.88|-84.08
Lille|BE|51.24|4.82
Lovisa|FI|60.46|26.23
Malnate|IT|45.79|8.88
Carrières-sous-Poissy|FR|48.95|2.04
Aşkale|TR|39.92|40.70
Nīlgiri|IN|21.46|86.77
Boké|GN|10.93|-14.29
Illzach|FR|47.77|7.35
Río Bueno|CL|-40.33|-72.96
Kosigi|IN|15.86|77.24
Angermünde|DE|53.01|14.00
Kuala Lipis|MY|4.18|102.05
Sonzacate|SV|13.73|-89.71
Albal|ES|39.40|-0.42
Ado-Odo|NG|6.60|2.94
Capua|IT|41.11|14.21
Herisau|CH|47.39|9.28
Vilalba|ES|43.30|-7.68
Moskovskiy|RU|55.60|37.35
Seen (Kreis 3)|CH|47.48|8.77
Bilderstoeckchen|DE|50.97|6.93
Mandalgovi|MN|45.76|106.27
Santafé|ES|37.19|-3.72
Kalghatgi|IN|15.18|74.97
Mayma|RU|52.02|85.91
Kalugumalai|IN|9.15|77.71
Tīrthahalli|IN|13.69|75.25
Siemiatycze|PL|52.43|22.86
Pont-à-Mousson|FR|48.91|6.06
Borovskiy|RU|57.04|65.72
Massakory|TD|13.00|15.73
Burrel|AL|41.61|20.01
Parvatsar|IN|26.89|74.77
Carate Brianza|IT|45.68|9.24
Chełmża|PL|53.18|18.60
Bijelo Polje|ME|43.04|19.75
Atarfe|ES|37.22|-3.69
Brandýs nad Labem-Stará Boleslav|CZ|50.19|14.66
Guinguinéo|SN|14.27|-15.95
Ochër|RU|57.89|54.72
Pathalgaon|IN|22.56|83.46
Cugnaux|FR|43.54|1.34
Paso de Carrasco|UY|-34.86|-56.05
Āsind|IN|25.73|74.33
Palagiano|IT|40.58|17.04
Naciria|DZ|36.75|3.83
Somotillo|NI|13.04|-86.91
Éragny|FR|49.02|2.10
Noci|IT|40.79|17.13
Kachhwa|IN|25.21|82.71
Sang-e Chārak|AF|35.85|66.44
Kamenjane|MK|41.95|20.93
Sāyla|IN|22.55|71.48
Nāspur|IN|18.85|79.46
Staffanstorp|SE|55.64|13.21
Unquillo|AR|-31.23|-64.32
Ober-Ramstadt|DE|49.83|8.75
Suzun|RU|53.78|82.31
Noisiel|FR|48.85|2.62
Marsabit|KE|2.33|37.99
Nerchinsk|RU|51.98|116.58
Bāh|IN|26.87|78.59
Lillerød|DK|55.87|12.35
Slobozia|MD|46.73|29.70
Shambu|ET|9.57|37.10
Siaya|KE|0.06|34.29
Ban Huai Thalaeng|TH|14.98|102.65
Cova Figueira|CV|14.89|-24.29
Dornakal|IN|17.44|80.15
Bürstadt|DE|49.64|8.46
San Luis del Palmar|AR|-27.51|-58.55
Bambous|MU|-20.26|57.41
Clausthal-Zellerfeld|DE|51.81|10.34
Kulunda|RU|52.57|78.94
Tordera|ES|41.70|2.72
Choa Saidan Shah|PK|32.72|72.99
Sárvár|HU|47.25|16.94
Tsimlyansk|RU|47.65|42.10
Jelcz Laskowice|PL|51.02|17.32
Dzaoudzi|YT|-12.78|45.26
Mīrganj|IN|28.54|79.21
Pūnāhāna|IN|27.86|77.20
Straelen|DE|51.44|6.27
Bhikangaon|IN|21.87|75.96
Junín|PE|-11.16|-75.99
Mabama|TZ|-5.13|32.53
Santomera|ES|38.06|-1.05
Ocna Mureş|RO|46.38|23.85
Dicholi|IN|15.59|73.95
Łomianki|PL|52.33|20.89
Bang Racham|TH|14.89|100.32
Benetússer|ES|39.42|-0.40
Galaat el Andeless|TN|37.06|10.12
Nicoya|CR|10.15|-85.45
Altdorf|DE|49.39|11.36
Kāthor|IN|21.29|72.94
Batangafo|CF|7.30|18.28
Jelcz|PL|51.02|17.32
Arenys de Mar|ES|41.58|2.55
Matam|SN|15.66|-13.26
Abū Zabad|SD|12.35|29.25
Garching bei München|DE|48.25|11.65
Solhan|TR|38.97|41.05
Hizan|TR|38.22|42.42
Kadınhanı|TR|38.24|32.21
Pipili|IN|20.11|85.83
Bagayevskaya|RU|47.32|40.39
Belëv|RU|53.81|36.13
Orange Walk|BZ|18.08|-88.56
Adlershof|DE|52.44|13.55
Degtyarsk|RU|56.70|60.09
La Blancarde|FR|43.30|5.41
Kerugoya|KE|-0.50|37.28
Oyten|DE|53.05|9.02
Sucre|EC|-1.28|-80.42
Dalkola|IN|25.88|87.84
Saint-Pierre-des-Corps|FR|47.39|0.75
Popeşti-Leordeni|RO|44.38|26.17
Ropczyce|PL|50.05|21.61
Srīvardhan|IN|18.05|73.02
Lauda-Königshofen|DE|49.57|9.71
Neu-Anspach|DE|50.32|8.50
Putte|BE|51.05|4.63
Zamora|EC|-4.07|-78.95
Alquízar|CU|22.81|-82.58
Coulommiers|FR|48.81|3.08
Karlstadt|DE|49.96|9.77
Torredembarra|ES|41.15|1.40
Baraguá|CU|21.68|-78.63
Aykhal|RU|65.93|111.48
Mardakan|AZ|40.49|50.14
Beverungen|DE|51.67|9.37
Udachny|RU|66.43|112.40
Lancenigo-Villorba|IT|45.71|12.26
Sofrino|RU|56.15|37.93
Zhashkiv|UA|49.25|30.11
Chernyanka|RU|50.93|37.82
Jämsä|FI|61.86|25.19
Drensteinfurt|DE|51.80|7.74
Abomsa|ET|9.98|39.98
Lieto|FI|60.51|22.46
Montesson|FR|48.91|2.14
Râşnov|RO|45.58|25.45
Radomyshl|UA|50.50|29.23
Vyazemskiy|RU|47.54|134.76
Ludvika|SE|60.15|15.19
Bigadiç|TR|39.39|28.13
Novosilikatnyy|RU|53.31|83.62
Brusciano|IT|40.92|14.42
Deutz|DE|50.93|6.97
Aramil|RU|56.70|60.84
Soumagne|BE|50.61|5.75
Freiberg am Neckar|DE|48.93|9.20
Wurzen|DE|51.37|12.74
Bellavista|PE|-7.06|-76.59
Much|DE|50.90|7.40
Adliswil|CH|47.31|8.52
Mijdrecht|NL|52.21|4.86
Anandpur|IN|31.24|76.50
Telfs|AT|47.31|11.07
Zimnicea|RO|43.66|25.36
At-Bashi|KG|41.17|75.80
Saint-Maximin-la-Sainte-Baume|FR|43.45|5.86
Boskoop|NL|52.08|4.66
Even Yehuda|IL|32.27|34.89
Samobor|HR|45.80|15.72
Mundra|IN|22.84|69.72
Dubovka|RU|49.06|44.83
Muhoroni|KE|-0.16|35.20
Viterbo|CO|5.06|-75.87
Vakhsh|TJ|37.71|68.83
Daru|PG|-9.08|143.21
Khuldābād|IN|20.01|75.19
la Barceloneta|ES|41.38|2.19
Aleg|MR|17.05|-13.91
Alfena|PT|41.24|-8.52
Massamagrell|ES|39.57|-0.33
Hats’avan|AM|39.46|45.97
Phon Charoen|TH|18.03|103.17
Nizhnesortymskiy|RU|62.44|71.76
Tanout|NE|14.97|8.89
Gangolli|IN|13.65|74.67
Safi|JO|31.04|35.47
San Nicolas|AW|12.44|-69.91
Holzkirchen|DE|47.88|11.70
Chotila|IN|22.42|71.20
Le Hochet|MU|-20.14|57.52
Yashkino|RU|55.87|85.43
Gyomaendrőd|HU|46.93|20.83
Punata|BO|-17.54|-65.83
Bosanska Krupa|BA|44.88|16.15
Mangilao Village|GU|13.45|144.80
Steffisburg|CH|46.78|7.63
Astara|AZ|38.46|48.87
Moussoro|TD|13.64|16.49
Eggenstein-Leopoldshafen|DE|49.09|8.40
Foça|TR|38.67|26.76
Ascheberg|DE|51.78|7.62
Bad Laasphe|DE|50.93|8.43
Khao Wong|TH|16.70|104.09
Suifenhe|CN|44.40|131.15
Chiriguaná|CO|9.36|-73.60
Les Olives|FR|43.32|5.46
Yelan’|RU|50.95|43.74
Nowy Tomyśl|PL|52.32|16.13
Ganye|NG|8.43|12.05
Gwoza|NG|11.08|13.70
Bad Lippspringe|DE|51.78|8.82
Khāpa|IN|21.42|78.98
Manga|BF|11.66|-1.07
Bussolengo|IT|45.47|10.85
Catriel|AR|-37.88|-67.80
Giaginskaya|RU|44.86|40.07
Dieburg|DE|49.90|8.85
Mlangali|TZ|-9.78|34.52
El Palmar|GT|14.65|-91.58
Leninsk|RU|48.70|45.20
Bogovinje|MK|41.92|20.91
Nosivka|UA|50.93|31.58
Trbovlje|SI|46.16|15.05
Ústí nad Orlicí|CZ|49.97|16.39
Sarandë|AL|39.88|20.00
la Guineueta|ES|41.44|2.17
Ad Dindar|SD|13.20|34.17
Ajaokuta|NG|7.56|6.65
Chom Bueng|TH|13.62|99.59
Hindoria|IN|23.90|79.57
Mirano|IT|45.49|12.11
Noyon|FR|49.58|3.00
Cetinje|ME|42.39|18.91
Lüderitz|NA|-26.65|15.15
Corigliano Scalo|IT|39.63|16.51
Korwai|IN|24.12|78.04
Bang Saphan|TH|11.21|99.51
Khāsh|AF|31.53|62.79
Tavira|PT|37.13|-7.65
Sarykemer|KZ|43.00|71.50
Kenda|IN|23.20|86.51
Sukuta|GM|13.41|-16.71
Buwenge|UG|0.65|33.17
Morteros|AR|-30.71|-62.00
Bella Vista|AR|-27.03|-65.30
Solec Kujawski|PL|53.08|18.23
Głuchołazy|PL|50.32|17.38
Santa Bárbara|HN|14.92|-88.24
Phek|IN|25.67|94.50
Uchkeken|RU|43.94|42.51
Sorada|IN|19.76|84.43
Villanova|IT|41.96|12.76
La Falda|AR|-31.09|-64.49
San Gabriel|EC|0.59|-77.83
Humboldtkolonie|DE|50.93|6.99
Monthey|CH|46.25|6.95
Głowno|PL|51.96|19.72
Pochep|RU|52.93|33.45
Markaz-e Woluswalī-ye Āchīn|AF|34.13|70.71
Doma|NG|8.39|8.36
Binka|IN|21.03|83.81
Dalandzadgad|MN|43.57|104.42
Polyarnyye Zori|RU|67.37|32.50
Kiskőrös|HU|46.62|19.29
Dadhar|PK|29.47|67.65
Isanlu-Itedoijowa|NG|8.27|5.84
Villanueva del Pardillo|ES|40.49|-3.96
Brackenheim|DE|49.08|9.07
Coishco|PE|-9.02|-78.62
Naraini|IN|25.19|80.47
Kocaali|TR|41.05|30.85
Lālpur|IN|22.19|69.96
Hatton|LK|6.89|80.60
Mandapam|IN|9.28|79.12
Künzelsau|DE|49.28|9.68
Pupri|IN|26.47|85.70
Slaný|CZ|50.23|14.09
Sakassou|CI|7.45|-5.29
Usehat|IN|27.80|79.24
Paradise|TT|10.65|-61.36
Punjai Puliyampatti|IN|11.35|77.17
Horodyshche|UA|49.28|31.45
Vicaria|IT|40.86|14.27
Spitak|AM|40.83|44.27
Espiye|TR|40.95|38.70
Pachperwa|IN|27.51|82.64
Bāntva|IN|21.49|70.08
San Rafael Arriba|CR|9.88|-84.08
Boguchar|RU|49.94|40.55
Darya Khan|PK|31.78|71.10
Perchtoldsdorf|AT|48.12|16.27
Bolhrad|UA|45.68|28.62
Cisnădie|RO|45.72|24.15
Boujniba|MA|32.90|-6.77
Klášterec nad Ohří|CZ|50.39|13.18
La Trinité|MQ|14.74|-60.96
Trossingen|DE|48.08|8.64
Găeşti|RO|44.72|25.32
Rocca di Papa|IT|41.77|12.70
Berja|ES|36.85|-2.95
Jabal os Saraj|AF|35.12|69.24
Santiago de María|SV|13.48|-88.47
Ighram|DZ|36.46|4.51
Montichiari|IT|45.41|10.40
Żabbar|MT|35.88|14.54
Korsør|DK|55.33|11.14
Berkovitsa|BG|43.24|23.13
Brignoles|FR|43.41|6.06
Khetia|IN|21.67|74.59
Detva|SK|48.56|19.42
Khamaria|IN|23.23|79.88
Kinna|SE|57.51|12.69
Suluktu|KG|39.94|69.57
Qarqīn|AF|37.42|66.04
Kafr Mandā|IL|32.81|35.26
Skalica|SK|48.84|17.23
Vasylivka|UA|47.44|35.27
Avon|FR|48.40|2.72
Mahanje|TZ|-9.93|35.33
Nakhon Luang|TH|14.46|100.61
Béjar|ES|40.39|-5.76
Misrikh|IN|27.43|80.53
Rotselaar|BE|50.95|4.72
Ūn|IN|29.58|77.26
Campo de Criptana|ES|39.40|-3.12
Oraiókastro|GR|40.73|22.92
Kartuzy|PL|54.33|18.20
Torres Novas|PT|39.48|-8.54
Adh Dhibiyah|SA|26.03|43.16
Bình Long|VN|11.65|106.61
Cieplice Śląskie Zdrój|PL|50.87|15.68
Clorinda|AR|-25.28|-57.72
Dương Đông|VN|10.22|103.96
Ebaye|MH|8.77|167.74
El Gouna|EG|27.39|33.68
Fayrōz Kōh|AF|34.52|65.25
Guayos|CU|22.05|-79.46
Ifatsy|MG|-22.40|47.75
Jamaica|CU|22.98|-82.17
Kopoky|MG|-25.20|45.20
La Punta|AR|-33.18|-66.31
Lukolela|CD|-1.06|17.18
Lyasny|BY|54.01|27.70
Mamuju|ID|-2.68|118.89
Mermoz Boabab|SN|14.71|-17.48
Muang Không|LA|14.12|105.85
Pantai Cenang|MY|6.29|99.73
Peresvet|RU|56.42|38.18
Pérgamos|CY|35.04|33.71
San Jose Village|MP|14.97|145.62
Sinabang|ID|2.48|96.38
Sintansin|KR|36.45|127.43
Villa Presidente Frei, Ñuñoa, Santiago, Chile|CL|-33.46|-70.58
`
