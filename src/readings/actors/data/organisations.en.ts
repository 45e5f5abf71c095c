/**
 * International organisations, alliances, well-known bodies of states and armed movements, one a line:
 * id | names, the usual one first | kind | the state whose body it is.
 * Plain facts. The kinds: body (acts and has officers), armed, party, media, market. Last: whose it is.
 */
export const ORGANISATIONS = `
org/un|United Nations,UN,U.N.|body
org/un-security-council|UN Security Council,U.N. Security Council,United Nations Security Council,Security Council,UNSC|body
org/un-general-assembly|UN General Assembly,U.N. General Assembly,United Nations General Assembly,UNGA|body
org/un-human-rights-council|UN Human Rights Council,Human Rights Council|body
org/eu|European Union,EU,E.U.|body
org/european-commission|European Commission,EC|body
org/european-council|European Council|body
org/european-parliament|European Parliament|body
org/council-of-europe|Council of Europe|body
org/nato|North Atlantic Treaty Organization,North Atlantic Treaty Organisation,NATO,Nato,North Atlantic Alliance|body
org/osce|Organization for Security and Co-operation in Europe,Organisation for Security and Co-operation in Europe,Organization for Security and Cooperation in Europe,Organisation for Security and Cooperation in Europe,OSCE|body
org/african-union|African Union,AU|body
org/asean|Association of Southeast Asian Nations,ASEAN,Asean|body
org/arab-league|Arab League,League of Arab States|body
org/gcc|Gulf Cooperation Council,Gulf Co-operation Council,GCC|body
org/oic|Organisation of Islamic Cooperation,Organization of Islamic Cooperation,OIC|body
org/oas|Organization of American States,OAS|body
org/ecowas|Economic Community of West African States,ECOWAS,Ecowas|body
org/igad|Intergovernmental Authority on Development,IGAD|body
org/sadc|Southern African Development Community,SADC|body
org/eac|East African Community,EAC|body
org/ecb|European Central Bank,ECB|body
org/iaea|International Atomic Energy Agency,IAEA|body
org/icrc|International Committee of the Red Cross,ICRC,Red Cross|body
org/ifrc|International Federation of Red Cross and Red Crescent Societies,IFRC,Red Crescent|body
org/opcw|Organisation for the Prohibition of Chemical Weapons,Organization for the Prohibition of Chemical Weapons,OPCW|body
org/icc|International Criminal Court,ICC|body
org/icj|International Court of Justice,ICJ|body
org/imf|International Monetary Fund,IMF|body
org/world-bank|World Bank|body
org/wto|World Trade Organization,World Trade Organisation,WTO|body
org/who|World Health Organization,World Health Organisation,WHO|body
org/wfp|World Food Programme,World Food Program,WFP|body
org/fao|Food and Agriculture Organization,FAO|body
org/unhcr|United Nations High Commissioner for Refugees,UN Refugee Agency,UNHCR|body
org/unrwa|United Nations Relief and Works Agency,UNRWA|body
org/unicef|UNICEF,Unicef,United Nations Children's Fund|body
org/unesco|UNESCO,Unesco|body
org/ocha|UN Office for the Coordination of Humanitarian Affairs,OCHA,UNOCHA|body
org/iom|International Organization for Migration,IOM|body
org/unifil|UNIFIL,United Nations Interim Force in Lebanon|body
org/minusma|MINUSMA|body
org/monusco|MONUSCO|body
org/unmiss|UNMISS|body
org/unami|UNAMI|body
org/unsmil|UNSMIL|body
org/g7|G7,G-7,Group of Seven|body
org/g8|G8,G-8|body
org/g20|G20,G-20,Group of 20,Group of Twenty|body
org/brics|BRICS|body
org/sco|Shanghai Cooperation Organisation,Shanghai Cooperation Organization,SCO|body
org/cis|Commonwealth of Independent States,CIS|body
org/csto|Collective Security Treaty Organization,Collective Security Treaty Organisation,CSTO|body
org/eaeu|Eurasian Economic Union,EAEU|body
org/opec|OPEC,Opec|body
org/oecd|OECD|body
org/efta|EFTA|body
org/mercosur|Mercosur,Mercosul|body
org/caricom|CARICOM|body
org/saarc|SAARC|body
org/commonwealth|Commonwealth of Nations|body
org/quad|Quad|body
org/aukus|AUKUS|body
org/inter-parliamentary-union|Inter-Parliamentary Union|body
org/msf|Doctors Without Borders,Médecins Sans Frontières,Medecins Sans Frontieres,MSF|body
org/amnesty-international|Amnesty International|body
org/human-rights-watch|Human Rights Watch,HRW|body
org/international-crisis-group|International Crisis Group|body
org/hamas|Hamas,Islamic Resistance Movement|armed
org/fatah|Fatah|party
org/plo|Palestine Liberation Organization,Palestine Liberation Organisation,PLO|party
org/palestinian-islamic-jihad|Palestinian Islamic Jihad,Islamic Jihad|armed
org/hezbollah|Hezbollah,Hizbollah,Hizbullah,Hezbullah|armed
org/taliban|Taliban,Taleban|armed
org/al-qaeda|al-Qaeda,Al-Qaeda,al Qaeda,Al Qaeda,al-Qaida,Al-Qaida|armed
org/islamic-state|Islamic State,Islamic State of Iraq and the Levant,Islamic State of Iraq and Syria,Islamic State group,ISIS,ISIL,Daesh,Da'esh,IS|armed
org/al-shabaab|al-Shabaab,Al-Shabaab,al-Shabab,Al-Shabab|armed
org/boko-haram|Boko Haram|armed
org/houthis|Houthis,Houthi,Huthis,Huthi,Ansar Allah,Ansarullah|armed
org/free-syrian-army|Free Syrian Army,FSA|armed
org/syrian-democratic-forces|Syrian Democratic Forces,SDF|armed
org/ypg|YPG|armed
org/pkk|Kurdistan Workers' Party,Kurdistan Workers’ Party,PKK|armed
org/farc|FARC,Farc,Revolutionary Armed Forces of Colombia|armed
org/eln|National Liberation Army,ELN|armed
org/ltte|Liberation Tigers of Tamil Eelam,LTTE,Tamil Tigers|armed
org/m23|M23|armed
org/lra|Lord's Resistance Army,LRA|armed
org/splm|Sudan People's Liberation Movement,SPLM|armed
org/spla|Sudan People's Liberation Army,SPLA|armed
org/jem|Justice and Equality Movement,JEM|armed
org/rapid-support-forces|Rapid Support Forces,RSF|armed
org/tplf|Tigray People's Liberation Front,TPLF|armed
org/polisario|Polisario Front,Polisario|armed
org/ira|Irish Republican Army,IRA|armed
org/eta|ETA|armed
org/milf|Moro Islamic Liberation Front,MILF|armed
org/wagner-group|Wagner Group,Wagner|armed
org/muslim-brotherhood|Muslim Brotherhood|party
org/irgc|Islamic Revolutionary Guard Corps,Revolutionary Guards,IRGC|armed|IRN
org/idf|Israel Defense Forces,Israel Defence Forces,IDF|armed|ISR
org/reuters|Reuters|media
org/associated-press|Associated Press,AP|media
org/afp|Agence France-Presse,AFP|media
org/dpa|dpa,DPA|media
org/bbc|BBC,BBC News|media
org/cbs-news|CBS News,CBS|media
org/abc-news|ABC News|media
org/msnbc|MSNBC|media
org/sky-news|Sky News|media
org/al-jazeera|Al Jazeera,Al-Jazeera,al-Jazeera|media
org/al-arabiya|Al Arabiya,Al-Arabiya,al-Arabiya|media
org/bloomberg|Bloomberg,Bloomberg News|media
org/npr|NPR|media
org/pbs|PBS|media
org/c-span|C-SPAN|media
org/euronews|Euronews|media
org/deutsche-welle|Deutsche Welle|media
org/france-24|France 24|media
org/rfe-rl|Radio Free Europe/Radio Liberty,RFE/RL,Radio Free Europe|media
org/voice-of-america|Voice of America,VOA|media
org/tass|TASS,Tass,ITAR-TASS,Itar-Tass|media
org/ria-novosti|RIA Novosti,RIA|media
org/interfax|Interfax|media
org/interfax-ukraine|Interfax-Ukraine|media
org/sputnik|Sputnik|media
org/rt|RT|media
org/xinhua|Xinhua|media
org/cctv|CCTV|media
org/kyodo|Kyodo,Kyodo News|media
org/yonhap|Yonhap|media
org/kcna|KCNA|media
org/pti|Press Trust of India,PTI|media
org/anadolu-agency|Anadolu Agency,Anadolu|media
org/irna|IRNA|media
org/isna|ISNA|media
org/sana|SANA|media
org/mena|MENA|media
org/wafa|WAFA,Wafa|media
org/ukrinform|Ukrinform|media
org/ansa|ANSA|media
org/efe|EFE|media
org/the-new-york-times|The New York Times,New York Times|media
org/the-washington-post|The Washington Post,Washington Post|media
org/the-wall-street-journal|The Wall Street Journal,Wall Street Journal,WSJ|media
org/financial-times|Financial Times|media
org/the-guardian|The Guardian|media
org/the-times|The Times,The Sunday Times|media
org/the-telegraph|The Telegraph,The Daily Telegraph,Daily Telegraph|media
org/the-economist|The Economist|media
org/politico|Politico,POLITICO|media
org/axios|Axios|media
org/usa-today|USA Today|media
org/time-magazine|Time magazine|media
org/newsweek|Newsweek|media
org/le-monde|Le Monde|media
org/le-figaro|Le Figaro|media
org/der-spiegel|Der Spiegel|media
org/bild|Bild|media
org/el-pais|El País,El Pais|media
org/haaretz|Haaretz|media
org/kommersant|Kommersant|media
org/izvestia|Izvestia|media
org/facebook|Facebook|market
org/twitter|Twitter|market
org/telegram|Telegram|market
org/truth-social|Truth Social|market
org/us-state-department|State Department,Department of State|body|USA
org/pentagon|Pentagon,Department of Defense,Defense Department|body|USA
org/us-treasury|Treasury Department,Department of the Treasury,US Treasury,U.S. Treasury|body|USA
org/cia|CIA,Central Intelligence Agency|body|USA
org/fbi|FBI|body|USA
org/duma|State Duma,Duma|body|RUS
org/fsb|FSB|body|RUS
org/verkhovna-rada|Verkhovna Rada,Rada|body|UKR
org/knesset|Knesset|body|ISR
org/bundestag|Bundestag|body|DEU
org/mossad|Mossad|body|ISR
org/democratic-party|Democratic Party|party|USA
org/republican-party|Republican Party,GOP|party|USA
org/labour-party|Labour Party|party
org/likud|Likud|party
org/communist-party|Communist Party|party
`
