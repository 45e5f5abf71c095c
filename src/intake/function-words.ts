/** Words that every text of a language is full of, and that its neighbours spell otherwise. */
export const FUNCTION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: 's monday tuesday wednesday thursday friday saturday sunday the of and to in said that with was on for by is are has have had will would from his her their its it he she they not but who after before between about been were which be an at as this than more may over against into also people new last first years year government now some says could should when while because out up off where whose during under military support talks foreign minister president has or by authorities',
    fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche le la les des du de et à dans pour sur que qui est a ont été avec par une un au aux ce cette ces sont son sa ses leur il elle ils pas plus après entre selon',
    de: 'montag dienstag mittwoch donnerstag freitag samstag sonntag der die das und den dem des ein eine einen einer mit von zu im in auf für ist hat haben nicht sich auch an bei nach werden wurde sie er es dass als am vom zum zur über',
    uk: 'і та в у на що з до за не про від для як це його її їх він вона вони під після між який яка які було буде також зі із але',
    ru: 'и в на что с о по за не от для как это его её их он она они под после между который которая которые был была было будет также со из но к',
    es: 'el la los las de y en que del por con para una un su sus se al es ha han fue como más no lo entre según',
    it: 'il lo la i gli le di e in che del della dei con per un una su si al è ha hanno come più non tra dal nel',
    pt: 'o a os as de e em que do da dos das com para um uma no na se por é foi como mais não ao entre',
    nl: 'de het een en van in op te dat die met voor is zijn niet ook aan bij na werd worden heeft hebben door als hij ze',
    pl: 'i w na z do że się nie o jest od po za przez dla jak jego ich był była oraz ale który która',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
)
