import { EITHER, FEMALE, MALE } from './data/given-names.ts'
import { ORGANISATIONS } from './data/organisations.de.ts'
import { DE } from './data/state-names.ts'
import { STATES } from './data/states.de.ts'
import { list, type ActorWords } from './words.ts'

/** German: a smaller set. All nouns have capitals, so that only titles and given names begin a person's name. */
export const de: ActorWords = {
  language: 'de',
  states: STATES + DE,
  forms: list(`Republik *, Königreich *`),
  organisations: ORGANISATIONS,
  regions: `Europa||europäisch\nNaher Osten\nNahen Osten\nAfrika||afrikanisch\nSchwarzes Meer\nSchwarzen Meer\nRotes Meer\nGaza|PSE\nGazastreifen|PSE\nWestjordanland|PSE\nKrim|UKR\nDonbass|UKR\nGenf|CHE\nDarfur|SDN`,
  everyday: `der die das den dem des ein eine einer eines einem einen und oder aber denn sondern doch wenn als wie dass weil ob obwohl während nachdem bevor seit bis in im an am auf aus bei beim mit nach von vom zu zum zur vor für gegen ohne um durch über unter zwischen neben trotz wegen laut er sie es wir ihr ich du sein seine ihr ihre unser euer dieser diese dieses jener jene auch nur noch schon nicht kein keine so dann dort hier heute gestern morgen jetzt nun später zuvor zudem außerdem jedoch dennoch allerdings damit dabei dafür dagegen daraufhin demnach deshalb daher was wer wo wann warum man alle viele einige mehrere beide zwei drei vier fünf sechs zehn erst zuletzt zunächst`,
  given: { male: MALE, female: FEMALE, either: EITHER },
  elisions: [],
  inflections: [['isch', list(`ische, ischer, ischen, isches, ischem`)]],
  nameEndings: [],
  stateAfterHead: false,
  nounsInCapitals: true,
  titleCase: true,
  titles: {
    heads:
      list(`präsident, präsidenten, staatspräsident, staatspräsidenten, ministerpräsidenten, gesandten, unterhändler, unterhändlerin, präsidentin, vizepräsident, vizepräsidentin, ministerpräsident, ministerpräsidentin, premierminister, premierministerin, premier, regierungschef, regierungschefin, bundeskanzler, bundeskanzlerin, kanzler, kanzlerin, minister, ministerin, außenminister, außenministerin, verteidigungsminister, verteidigungsministerin, innenminister, innenministerin, finanzminister, bundespräsident, bundesaußenminister,
      staatschef, könig, königin, prinz, kronprinz, prinzessin, emir, sultan, papst, generalsekretär, generalsekretärin, staatssekretär, staatssekretärin, botschafter, botschafterin, sondergesandter, sondergesandte, sondergesandten, gesandter, gesandte, gesandten, sonderbeauftragter, beauftragter, unterhändler, unterhändlerin, chefunterhändler, vermittler, vermittlerin, sprecher, sprecherin, regierungssprecher, regierungssprecherin, kremlsprecher, kremlchef, machthaber, diktator, chef, chefin, leiter, leiterin, vorsitzender, vorsitzende, kommandeur, general, oberst, admiral, senator, senatorin, abgeordneter, abgeordnete, gouverneur, gouverneurin, bürgermeister, bürgermeisterin, berater, beraterin, sicherheitsberater, eu-außenbeauftragte, außenbeauftragte, außenbeauftragter, experte, expertin, analyst, journalist, journalistin, diplomat, diplomatin, professor, professorin, anführer, oppositionsführer, oppositionsführerin, patriarch, schwiegersohn, sohn, tochter, bruder, schwester, ehefrau, ehemann`),
    honorifics: list(`herr, herrn, frau, dr., prof., sir, scheich, ajatollah`),
    modifiers: list(
      `ehemalige, ehemaliger, ehemaligen, frühere, früherer, früheren, neue, neuer, neuen, stellvertretende, stellvertretender, stellvertretenden, amtierende, amtierender, designierte, designierter, hochrangige, hochrangiger`,
    ),
    portfolios: list(
      `regierung, parlaments, kommission, rates, partei, verteidigung, inneren, äußeren, sicherheitsrates, opposition, delegation, generalstabs, streitkräfte`,
    ),
    toward: [],
    sent: [],
    past: list(`ehemalige, ehemaliger, ehemaligen, frühere, früherer, früheren`),
    bygone: list(`damalige, damaliger, damaligen, verstorbene, verstorbener, verstorbenen`),
    tenses: list(`ehemalige, ehemaliger, ehemaligen, frühere, früherer, früheren, neue, neuer, neuen`),
    links: list(`von, des, der, für, im`),
    epithets: list(`machthaber, diktator`),
    leaders: list(
      `präsident, präsidenten, staatspräsident, staatspräsidenten, ministerpräsidenten, präsidentin, ministerpräsident, ministerpräsidentin, premierminister, premierministerin, premier, bundeskanzler, kanzler, kanzlerin, könig, emir, staatschef, regierungschef, regierungschefin, kremlchef`,
    ),
    male: list(
      `präsident, ministerpräsident, premierminister, kanzler, bundeskanzler, minister, außenminister, verteidigungsminister, sprecher, botschafter, berater, könig, prinz, kronprinz, papst, herr, herrn, sohn, bruder, schwiegersohn, ehemann, generalsekretär`,
    ),
    female: list(
      `präsidentin, ministerpräsidentin, premierministerin, kanzlerin, bundeskanzlerin, ministerin, außenministerin, verteidigungsministerin, sprecherin, botschafterin, beraterin, königin, prinzessin, frau, tochter, schwester, ehefrau, generalsekretärin`,
    ),
    relations: list(`schwiegersohn, sohn, tochter, bruder, schwester, ehefrau, ehemann`),
    doubtful: list(`chef, general, leiter, könig, papst, frau, sohn, bruder`),
  },
  persons: {
    particles: list(`von, van, der, den, de, zu, bin, ibn, al, el`),
    prefixes: list(`al, el, ben`),
    suffixes: list(`jr., sen., ii, iii`),
    who: list(`der, die`),
    speaks: list(
      `sagte, sagt, sagten, erklärte, erklärt, erklärten, teilte, betonte, betont, fügte, warnte, forderte, fordert, kündigte, bestätigte, bestätigt, meldete, berichtete, schrieb, äußerte, nannte, lobte, kritisierte, bezeichnete, behauptete, versicherte, rief, dankte, begrüßte`,
    ),
    acts: list(
      `hat, haben, hatte, hatten, ist, sind, war, waren, will, wollen, wird, werden, kann, können, soll, sollen, muss, müssen, traf, trafen, lehnte, lehnt, akzeptierte, unterzeichnete, unterzeichneten, schlug, bot, einigten, empfing, reiste, griff, startete, begann, unterstützt, fordert, besteht`,
    ),
    moves: [],
    encounters: [],
    he: list(`er, ihn, ihm`),
    she: [],
    they: [],
    his: [],
    her: [],
  },
  bodies: {
    organisation: list(
      `ministerium, außenministerium, verteidigungsministerium, partei, universität, gruppe, bank, rat, agentur, behörde, komitee, ausschuss, kommission, parlament, kongress, senat, union, liga, organisation, verband, stiftung, front, bewegung, armee, brigade, garde, polizei, gericht, büro, dienst, zentrum, kirche, koalition, allianz, regierung, botschaft, delegation, institut`,
    ),
    media: list(`zeitung, nachrichten, rundschau, spiegel, welt, bild, rundfunk, agentur, presse`),
    toMedia: list(`dem, laut, der`),
    place: list(
      `meer, fluss, stadt, dorf, region, provinz, insel, golf, gebirge, see, tal, flughafen, straße, platz, brücke, hafen, palast, kap`,
    ),
    placeFirst: list(`kap, bad, sankt`),
    thing: list(
      `abkommen, vertrag, plan, krieg, gipfel, konferenz, gesetz, resolution, erklärung, verfassung, operation, tag, foto, video, artikel`,
    ),
    at: list(`in, im, nach, aus, bei, nahe, auf`),
    inside: list(`in, im, nahe, bei`),
    within: list(`in, im`),
    trusting: [],
    the: list(`der, die, das, den, dem, des, sein, seine, seinem, seinen, ihr, ihre, ihrem, ihren`),
    a: list(`ein, eine, einer, einem, einen`),
    articles: [],
    and: list(`und, oder, sowie`),
    possessive: [],
    institutions: list(`außenministerium, verteidigungsministerium, innenministerium, parlament, botschaft`),
    its: [],
    abroad: list(`botschaft`),
    belonging: list(`von`),
    bodyLinks: list(`für, von`),
    directions: list(
      `nördliche, nördlichen, südliche, südlichen, östliche, östlichen, westliche, westlichen`,
    ),
    adjectives: [],
    surnamesOfMonths: list(`april, august`),
    never: list(
      `montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, er, sie, es, wir, der, die, das, gott, internet`,
    ),
  },
  meant: {
    unnamed: list(`diplomat, beamter, insider, sprecher, berater, vertreter, experte`),
    unnamedMany: list(`diplomaten, beamte, insider, vertreter, experten, journalisten`),
    groups: list(
      `delegation, unterhändler, vertreter, truppen, streitkräfte, soldaten, rebellen, armee, journalisten, diplomaten`,
    ),
    bare: [],
    governments: [],
    wide: list(`truppen, streitkräfte, armee, soldaten`),
    partyWords: [],
    sides: list(`seite, regierung, führung`),
    endsPhrase: list(`und, die, der, das, in, von`),
    trailing: [],
    between: [],
    press: list(`journalisten, reportern`),
    pair: [],
    leading: list(`präsidenten, staatschefs, minister`),
    parties: list(`seiten, parteien, länder, staaten`),
    definite: list(`der, die, das, den, dem`),
    leaderWords: list(`staatschef`),
    adverbs: list(`auch, bereits, noch, dann, nicht, später`),
    saidBefore: list(`laut, sagte, erklärte, betonte, so`),
    pairing: [],
    sending: [],
    sent: [],
    led: [],
    dealing: list(`mit, gegen, zwischen, für, von, und`),
    motion: list(`reise, reiste, flog, besuch`),
    placeVerbs: list(`besuchte, erreichte, verließ`),
    both: list(`beide, beiden, zwei, die, alle`),
    numbers: list(`zwei, drei, vier, mehrere, einige`),
  },
}
