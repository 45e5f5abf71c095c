import { WORDS } from './data/everyday-words.en.ts'
import { ARTICLE, UNNUMBERED } from './data/shapes.ts'
import { EITHER, FEMALE, MALE } from './data/given-names.ts'
import { CALLINGS } from './data/callings.en.ts'
import { BODIES, PEOPLE } from './data/people.en.ts'
import { ORGANISATIONS } from './data/organisations.en.ts'
import { REGIONS } from './data/regions.en.ts'
import { STATES } from './data/states.en.ts'
import { list, type ActorWords } from './words.ts'

/** English. */
export const en: ActorWords = {
  language: 'en',
  states: STATES,
  forms: list(
    `Republic of *, Kingdom of *, State of *, Federal Republic of *, Islamic Republic of *, People's Republic of *`,
  ),
  organisations: ORGANISATIONS,
  regions: REGIONS,
  everyday: WORDS,
  given: { male: MALE, female: FEMALE, either: EITHER },
  elisions: [],
  inflections: [],
  nameEndings: [],
  stateAfterHead: false,
  adjectiveBehind: false,
  nounsInCapitals: false,
  titleCase: true,
  callings: CALLINGS,
  titles: {
    heads:
      list(`son, daughter, brother, sister, wife, husband, father, mother, uncle, aunt, nephew, niece, cousin, son-in-law, daughter-in-law, brother-in-law, sister-in-law, father-in-law, mother-in-law, grandson, granddaughter, stepson, stepdaughter, friend, ally, confidant, rival,
      source, insider, negotiator, officer, participant, president, vice president, vice-president, prime minister, premier, minister, chancellor, king, queen,
      emir, amir, sultan, prince, princess, crown prince, crown princess, pope, pontiff, secretary,
      secretary of state, secretary-general, secretary general, general secretary, undersecretary,
      under-secretary, under secretary, ambassador, envoy, negotiator, mediator, facilitator, spokesman,
      spokeswoman, spokesperson, leader, chief, head, director, director-general, director general,
      commissioner, chair, chairman, chairwoman, chairperson, commander, commander-in-chief, commander in chief, general,
      lieutenant general, lieutenant-general, major general, major-general, colonel general, colonel-general, brigadier-general, brigadier general, brigadier, colonel, lieutenant colonel,
      lieutenant, captain, major, marshal, field marshal, admiral, vice admiral, rear admiral, sergeant,
      senator, congressman, congresswoman, representative, governor, governor-general, mayor, speaker, deputy,
      adviser, advisor, aide, counsel, counsellor, counselor, attorney general, prosecutor, prosecutor general,
      judge, justice, official, diplomat, analyst, expert, professor, lawmaker, legislator, parliamentarian,
      mp, mep, coordinator, co-ordinator, delegate, member, founder, co-founder, activist, journalist,
      correspondent, reporter, editor, editor-in-chief, columnist, author, historian, economist, lawyer,
      resident, chief of staff, deputy chief of staff, high representative, special representative,
      chargé d'affaires, charge d'affaires, consul, consul general, inspector, inspector general, treasurer,
      ombudsman, rapporteur, veteran, candidate, warlord, strongman, fighter, rebel leader, patriarch,
      archbishop, bishop, cardinal, imam, grand mufti, mufti, rabbi, chief rabbi, supreme leader, chief executive,
      ceo, pm, fm, eam, nsa, nsc, apnsa, dpm, vp, hr/vp, first lady, regent, viceroy, vice chairman,
      vice-chairman, vice premier, foreign minister, defence minister, defense minister, first minister,
      president-elect, premier-designate, prime minister-designate, tsar, czar, police chief, military chief,
      army chief, intelligence chief, foreign policy chief, policy chief, council president, taoiseach,
      politician, statesman, premier-elect, principal, superintendent, bureau chief, company commander,
      researcher, fellow, director of national intelligence, surgeon general, sheriff, chef de cabinet,
      dictator, tyrant, autocrat, counterpart, predecessor, successor, host, billionaire, businessman,
      oligarch, tycoon, magnate, cleric, preacher, elder, community leader, trade unionist, doctor, teacher,
      student, soldier, pilot, witness, survivor, hostage, prisoner, captive, defendant, whistleblower`),
    honorifics:
      list(`mr., mr, mrs., mrs, ms., ms, miss, dr., dr, prof., prof, sir, dame, lord, lady, rev., rev,
      reverend, father, fr., h.e., he mr., hh, h.h., hrh, h.r.h., hm, his excellency, her excellency,
      his majesty, her majesty, his highness, his royal highness, her royal highness, his holiness,
      his eminence, sheikh, sheikha, shaikh, sheik, ayatollah, grand ayatollah, mullah, maulana, mawlawi, hajj, haji,
      hajji, sayyid, sayyed, seyyed, comrade, madam, madame, monsieur, mme, don, dona, señor, señora, general (ret.), gen.,
      gen, lt. gen., lt gen, maj. gen., maj gen, brig. gen., brig gen, col., col, lt. col., lt col, lt., lt,
      capt., capt, cmdr., cmdr, adm., adm, sgt., sgt, maj., maj, sen., sen, rep., rep, gov., gov, hon., the honourable, the right honourable, rt hon, amb., pres., sec., min., u, daw`),
    modifiers:
      list(`domestic, ruling, junta, transitional, caretaker, provisional, deputy, vice, prime, foreign, special, senior, chief, acting, interim, former, then, ex, late,
      incumbent, outgoing, incoming, exiled, ousted, deposed, first, second, third, assistant, associate, under,
      permanent, presidential, royal, national, security, press, defence, defense, interior, internal, finance, financial, justice,
      energy, economy, economic, trade, health, education, agriculture, agricultural, environment, transport, information, media, culture,
      labour, labor, oil, petroleum, tourism, science, housing, development, intelligence, military, army, navy,
      naval, air force, police, political, policy, diplomatic, peace, ceasefire, truce, nuclear, hostage,
      human rights, rights, humanitarian, emergency, rescue, medical, hospital, election, electoral, customs, immigration, prison, opposition, rebel, separatist, militant, guerrilla, government, state, federal, regional, local, provincial,
      municipal, party, parliamentary, parliament, congressional, senate, house, majority, minority, cabinet, ministry, foreign ministry, defence ministry, defense ministry, interior ministry, justice ministry,
      state department, white house, department, embassy, council, commission, committee, delegation, mission,
      group, team, union, bloc, alliance, faction, militia, army's, top, lead, leading, longtime, long-time, veteran,
      high, high-level, high-ranking, ranking, principal, personal, private, general, executive, managing, co, joint, roving, visiting,
      veteran, famed, prominent, influential, new, newly elected, newly appointed, elected, supreme, spiritual, religious, tribal, community, civil, civil society,
      student, business, labor union, trade union, de facto, self-proclaimed, self-styled, embattled, hardline, hard-line, reformist, moderate, conservative, liberal, far-right, left-wing, right-wing, strategic communications, communications, infrastructure, sports, youth, social, welfare, family, planning, commerce, industry, digital, research, water, food, fisheries, mining, forestry, home, external affairs, european affairs, integration, reconstruction, aviation, telecommunications, employment, railways, shipping, veterans, budget, tax,
      counterterrorism, counter-terrorism, cyber, climate, space, investment, tech, legal, technical, public, affairs, foreign affairs, foreign policy, national security, homeland security, defense staff, war, un, resident, staff, field, district, city, town, village, battlefield, brigade, division, border, nationalist, leftist, socialist, communist, democratic, republican, labour party, ruling party, crown, sitting, current, long-serving, wartime, two-time, retired, junior, young, old`),
    portfolios:
      list(`affairs, foreign affairs, armed, defence, defense, finance, interior, justice, energy, economy, trade,
      health, education, agriculture, environment, security, state, commerce, treasury, labor, labour, war,
      intelligence, staff, general staff, command, parliament, development, cooperation, co-operation, integration,
      reconstruction, transport, culture, relations, foreign relations, communications, information, technology, industry, policy,
      foreign policy, security policy, nations, rights, human rights, refugees, operations, forces, armed forces, ground forces, air force, navy, army, police, government,
      opposition, delegation, mission, office, administration, cabinet, council, department, directorate, division, bureau, service, agency, committee, commission,
      assembly, senate, house, congress, union, party, movement, front, group, team, board, fund, bank, centre, center, institute, university,
      organization, organisation, institution, ministry, embassy, secretariat, court, tribunal, church, faction, wing, bureau, politburo, diplomacy, strategy, planning, aviation, resources, works, budget, media, tourism, housing, welfare, rebels, separatists, militia, guard, region, republic, province, district, city`),
    toward: list(`to`),
    sent: list(`ambassador, envoy, representative, emissary, delegate, nuncio, consul`),
    past: list(`former, then, ex, late, exiled, ousted, deposed, retired`),
    bygone: list(`then, late`),
    tenses: list(
      `former, then, ex, acting, interim, late, incumbent, outgoing, incoming, exiled, ousted, deposed, newly elected, newly appointed, new, current, sitting, retired`,
    ),
    links: list(`of, for, to, at, on, in`),
    epithets: list(`dictator, tyrant, strongman, autocrat, warlord, terrorist, puppet, war criminal`),
    grades: list(`top, senior, leading, veteran, ranking, longtime, high, lead, chief`),
    lesser: list(`deputy, vice, assistant, associate, former`),
    offices: list(
      `president, premier, prime, minister, chancellor, king, queen, emir, sultan, leader, secretary, ambassador, envoy, spokesman, spokeswoman, spokesperson, adviser, advisor, negotiator, representative, undersecretary, commander, commander-in-chief, chief, commissioner, aide, counselor, counsellor, consul, deputy, head, dictator, prince, princess, speaker, official, diplomat, general, governor`,
    ),
    royal: list(`king, queen, sultan, pope, pontiff`),
    sovereign: list(`king, queen, sultan, pope, pontiff, president, prime minister, premier, chancellor`),
    leaders: list(
      `president, prime minister, premier, chancellor, king, queen, emir, amir, sultan, leader, pope, supreme leader, pm`,
    ),
    male: list(`king, prince, crown prince, pope, emir, amir, sultan, spokesman, chairman, congressman, businessman, statesman,
      mr., mr, sir, lord, father, his excellency, his majesty, his highness, his royal highness, his holiness, sheikh, sheik, ayatollah, mullah, imam, patriarch,
      archbishop, bishop, cardinal, son, brother, husband, uncle, nephew, son-in-law, brother-in-law, father-in-law, grandson, stepson, mufti, rabbi`),
    female:
      list(`queen, princess, crown princess, spokeswoman, chairwoman, congresswoman, first lady, mrs., mrs, ms., ms, miss, dame,
      lady, her excellency, her majesty, her royal highness, sheikha, madam, madame, mother, daughter, sister, wife, aunt, niece, daughter-in-law, sister-in-law, mother-in-law, stepdaughter, daw`),
    relations:
      list(`son, daughter, brother, sister, wife, husband, father, mother, uncle, aunt, nephew, niece, cousin, son-in-law,
      daughter-in-law, brother-in-law, sister-in-law, father-in-law, mother-in-law, grandson, granddaughter, stepson, stepdaughter, fiancé, fiancée, widow, friend, ally, confidant, rival, protégé, partner`),
    behind: list(`designate, elect, in`),
    doubtful: list(
      `king, queen, prince, pope, major, judge, justice, bishop, marshal, general, chief, head, speaker, chancellor, cardinal, author, student, fellow, elder, host, resident, u, don, col, min., sec., fighter, pilot, father, lady, lord, dame, member, principal, regent, ms, rep, sen, gen, capt, maj, sgt, adm, gov, rev, hon, prof`,
    ),
  },
  persons: {
    particles: list(
      `bin, ibn, ben, bint, abu, abdul, al, el, von, van, der, den, de, del, della, di, da, dos, das, do, du, la, le, ter, ten, zu, zur, af, av, y, e, ould, ag, mac, st., ul, ur, ud`,
    ),
    leadingParticles: list(`bin, ibn, bint, abu, von, van, al, el`),
    prefixes: list(`al, el, as, ash, ad, an, ar, az, at, ul, ud, ur, bin, ben, abu, i`),
    who: list(`who, whose, himself, herself`),
    suffixes: list(`jr., jr, sr., sr, ii, iii, iv`),
    converses: list(`spoke, speaks, talked, talks, conferred`),
    conversing: list(`with, by, over, together, again`),
    speaks:
      list(`said, says, say, saying, told, tells, tell, telling, added, adds, stated, states, stating, noted, notes, explained, explains, announced, announces, insisted,
      insists, stressed, stresses, argued, argues, claimed, claims, warned, warns, declared, declares, promised, promises, pledges, vows, replied, responded, asked, asks, answered, suggested, suggests, confirmed, confirms,
      denied, denies, acknowledged, admitted, conceded, vowed, pledged, urged, urges, tweeted, wrote, writes, posted, remarked, commented, observed, predicted,
      believes, believed, thinks, thought, knows, knew, hopes, hoped, wants, wanted, expressed, expresses, emphasized, emphasised, underlined, underscored, reiterated, repeated, recalled, revealed, disclosed, reported,
      complained, lamented, quipped, joked, testified, concluded, described, praised, criticized, criticised, condemned, thanked, welcomed, congratulated, called, spoke, speaks, speaking, assured, assures, informed, informs, reminded, reminds, emphasizes, emphasises, underscores, underlines, mentioned, mentions, reiterates, concludes`),
    acts: list(`met, meets, meet, agreed, agrees, agree, accepted, accepts, rejected, rejects, refused, refuses, proposed, proposes, offered, offers, demanded, demands, launched, launches, attacked, attacks, invaded, invades,
      signed, signs, sent, sends, imposed, imposes, lifted, seeks, sought, supports, supported, backs, backed, wants, wanted, hopes, hoped, will, would, has, had, have, may, might, could, should, must, is, was, does, did, can, hosted, hosts, visited, visits, traveled, travelled, arrived, flew, left, returned, landed,
      threatened, threatens, suspended, resumed, halted, withdrew, fired, dismissed, invited, invites, appointed, named, nominated, elected, expects, expected, plans, planned, intends, remains, remained, became, began, started, continued, continues, controls, controlled, occupied, occupies, annexed, seized, considers, considered, views, sees, saw, responded, retaliated, intervened, mediated, brokered, joined, led, leads, held, holds, made, makes, gave, gives, took, takes, received, discussed, talked, negotiated, phoned, blamed, blames, accused, accuses, fears, ordered, orders, decided, decides, knows, knew, needs, needed, stands, stood, won, lost, pushed, pushes, pressed, put, ruled, went, came, tried, tries, appears, appeared, seems, seemed`),
    moves: list(
      `proposal, proposals, offer, offers, plan, plans, initiative, initiatives, idea, ideas, roadmap, blueprint, formula, draft, drafts, counter-proposal, counterproposal, overture, overtures, suggestion, suggestions, invitation, opposition, veto, concession, concessions, demand, demands, condition, conditions, rejection, acceptance, refusal, approval, pledge, ultimatum, request, response, reply, answer, objection, objections, strike, strikes, airstrike, airstrikes, attack, attacks, shelling, bombardment, bombing, invasion, offensive, counter-offensive, counteroffensive, incursion, raid, raids, assault, aggression, annexation, occupation, missile, missiles, drone, drones, rocket, rockets, artillery, shells, shellfire, gunfire, guns, bombs, warplanes, jets, warships, tanks, withdrawal, pullout, sanctions, tariffs, embargo, blockade, threat, threats, decision, decisions, promise, promises, pledges, commitment, commitments, undertaking, undertakings, assurances, vow, announcement, warning, warnings, uav, uavs, munitions, projectile, projectiles, restrictions, penalties, countermeasures, retaliation, reprisals, ban, measures, fleet`,
    ),
    encounters: list(
      `talks, negotiations, negotiation, consultations, summit, summits, meeting, meetings, dialogue, dialog, contacts, discussions, conversation, call, calls`,
    ),
    he: list(`he, him, himself`),
    she: list(`she, her, herself`),
    they: list(`they, them, themselves`),
    his: list(`his`),
    her: list(`her, hers`),
  },
  bodies: {
    organisation:
      list(`community, investment, ministry, department, party, university, college, institute, institution, group, bank, council, agency, authority,
      committee, commission, parliament, congress, senate, assembly, union, league, organization, organisation, association,
      federation, confederation, foundation, fund, corporation, company, inc, inc., ltd, ltd., corp, corp., co., llc, plc, front, movement, army, brigade, brigades, battalion, regiment, division, corps, fleet,
      forces, force, guard, guards, militia, police, navy, court, tribunal, office, bureau, service, services, center, centre, church, coalition, alliance, bloc, command, cabinet, administration,
      government, board, embassy, consulate, mission, delegation, society, network, caucus, faction, club, school, academy, hospital, observatory, airlines, airways, holdings, industries, technologies, systems, airline, house, duma, rada, majlis, team, staff, directorate, secretariat, conference, politburo, presidium, chamber, trust, exchange, campaign, think-tank, programme, program, initiative, partnership`),
    media: list(
      `courier, news, times, post, journal, tribune, herald, gazette, telegraph, guardian, mail, press, tv, television, radio, broadcasting, broadcaster, network, channel, newspaper, magazine, daily, weekly, review, observer, chronicle, agency, media, online, today, independent, mirror, sun, star, globe, express, standard, monitor, wire, podcast`,
    ),
    companies: list(
      `company, firm, giant, conglomerate, corporation, manufacturer, maker, supplier, contractor, operator, carrier, airline, lender, insurer, retailer, publisher, startup, subsidiary, consortium, charity, ngo, nonprofit, think-tank, broadcaster, newspaper, website, magazine, tabloid, outlet, militia`,
    ),
    toMedia: list(`told, on, by, to, per, via, from, reports, quoted by, according to`),
    place:
      list(`river, sea, ocean, gulf, strait, straits, bay, lake, island, islands, mountain, mountains, mount, valley, desert, coast, peninsula, plain, plains, delta, cape,
      city, town, village, province, region, district, county, governorate, oblast, prefecture, state, territory, territories, republic, corridor, strip, heights, hills, street, avenue, road, highway, square, bridge, crossing, port, airport, airfield, base, camp, station, plant, dam, canal, palace, hotel, building, hall, tower, stadium, park, garden, museum, mosque, cathedral, monastery, university, prison, quarter, neighborhood, neighbourhood, suburb, zone, border, line, front, east, west, north, south, central, northern, southern, eastern, western, resort, estate, ranch, residence, wall, pass, canyon, forest, basin, triangle`),
    placeFirst: list(
      `lake, mount, port, fort, camp, cape, river, gulf, strait, bay, island, valley, desert, province, city`,
    ),
    thing:
      list(`agreement, agreements, accord, accords, treaty, deal, pact, protocol, protocols, memorandum, declaration, statement, communique, communiqué, resolution, act, law, bill, constitution, charter, convention, plan, plans, roadmap,
      war, wars, revolution, uprising, spring, crisis, conflict, battle, operation, offensive, summit, conference, meeting, talks, forum, dialogue, process, negotiations, framework, format, platform, project, program, programme, initiative, campaign, fund, package, list, report, article, articles, index, award, prize, cup, games, olympics, day, week, month, year, century, decade, festival, holiday, christmas, easter, ramadan, eid, passover, hanukkah, new year, anniversary, era, age, peace, security, strategy, policy, doctrine, theory, principle, principles, question, issue, relations, missile, missiles, rocket, aircraft, jet, drone, drones, uav, uavs, icbm, icbms, ied, ieds, tank, rifle, ship, vessel, submarine, system, systems, defense, defence, dome, pipeline, stream, road, belt, bible, quran, koran, god, allah, lord, internet, covid-19, covid, coronavirus, virus, disease, flu, ebola, zika, economy, market, street, dollar, euro, ruble, rouble, yuan, pound, world, earth, readout, remarks, speech, address, briefing, transcript, fact, sheet, photo, video, image, getty, images, file, update, updates, live, breaking, exclusive, opinion, analysis, editorial, comment, comments, share, subscribe, newsletter, medal, honor, order, rights, freedom, democracy, republic`),
    at: list(
      `in, at, from, near, to, into, around, across, outside, inside, toward, towards, through, over, between, throughout, via, north of, south of, east of, west of, leave, leaves, left`,
    ),
    giving: [],
    inside: list(`in, across, inside, throughout, within, near, around, outside`),
    within: list(`in, across, inside, throughout, outside`),
    trusting: list(
      `confidence, trust, faith, belief, interest, interested, believe, believes, believed, disappointed, disappointment, hope, hopes, confide, confided, invest, invested, partner, ally, friend, found, find, has, had, have`,
    ),
    the: list(`the, this, that, his, her, their, its, our, my`),
    a: list(`a, an, one, another, some, any, several, two, three, four, five, many, no, other`),
    articles: list(`the`),
    and: list(`and, or, &`),
    possessive: list(`'s, '`),
    institutions: list(
      `ministry, general staff, defence staff, foreign ministry, defence ministry, defense ministry, interior ministry, security service, embassy, parliament, senate, congress, cabinet, navy, judiciary, central bank, presidency, chancellery, consulate, intelligence service`,
    ),
    seats: list(
      `presidential office, presidential administration, presidential press service, president 's office, prime minister 's office, premier 's office, chancellor 's office, king 's office, office of the president, office of the prime minister, office of the presidency, prime ministerial office`,
    ),
    seatEnds: list(`office, administration, service, president, minister, presidency`),
    naming: list(`also, known, as, or, called, abbreviated`),
    its: list(`its`),
    abroad: list(`embassy, consulate`),
    belonging: list(`of`),
    bodyLinks: list(`of, on, for`),
    surnamesOfMonths: list(`march, april, may, june, august`),
    never: list(
      `a.m., p.m., ii, iii, iv, emeritus, earlier, later, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, mon, tue, tues, wed, thu, thurs, fri, sat, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, i, i'm, i've, ok, am, pm, gmt, utc, est, edt, cet, christians, muslims, islam, jew, jews, catholics, sunnis, shiites, shi'ite, hindus, sikh, democrat, democrats, republican, republicans, labour, communists, nazi, nazis, zionist, marxist, english, arabic, latin, internet, god, allah, covid, covid-19, mr, mrs, ms, sir, madam, the, a, an, he, she, it, they, we, you, in, on, at, of, and, but, for, to, if, as, so, or, this, that, these, those, his, her, their, its, our, my, your, not, no, yes, there, here, when, where, what, who, why, how, while, with, from, by, after, before, since, until, both, all, any, some, each, every, more, most, many, such, also, however, meanwhile, q, re, vs, video, photo, image, read, via, source, advertisement`,
    ),
    halves: list(`north, south, east, west`),
    directions: list(
      `northern, southern, eastern, western, central, northeastern, northwestern, southeastern, southwestern, north-eastern, north-western, south-eastern, south-western, upper, lower, rural, coastal`,
    ),
    adjectives: list(
      `christian, muslim, islamic, jewish, catholic, protestant, orthodox, sunni, shia, shiite, buddhist, hindu, western, eastern, northern, southern, north, south, east, west, central, democratic, conservative, liberal, communist, socialist, national, international, united, federal, joint, global, world`,
    ),
  },
  meant: {
    ties: list(
      `relations, relationship, ties, cooperation, co-operation, partnership, alliance, friendship, trade, collaboration, bilateral`,
    ),
    addressing: list(`fellow, dear`),
    unnamed: list(
      `official, source, diplomat, aide, adviser, advisor, negotiator, spokesman, spokeswoman, spokesperson, insider, mediator, envoy, commander, lawmaker, officer, analyst, witness, minister, representative, delegate, expert, resident`,
    ),
    unnamedMany: list(
      `officials, sources, diplomats, aides, advisers, advisors, negotiators, spokesmen, insiders, mediators, envoys, commanders, lawmakers, officers, analysts, witnesses, ministers, representatives, delegates, reporters, journalists, experts, residents`,
    ),
    groups: list(
      `monitors, inspectors, delegates, experts, reporters, journalists, delegation, delegations, negotiators, officials, representatives, envoys, team, teams, troops, forces, soldiers, fighters, rebels, separatists, militants, insurgents, leaders, ministers, mediators, allies, countries, nations, states, partners, diplomats, lawmakers, media, parties, sides, coalition, alliance, bloc, axis, army, military, government, authorities, opposition, presidents, premiers, militia, militias, advisers, advisors, aides, police, people, civilians, parliament, protesters, protestors, demonstrators, marchers, crowds, activists, campaigners, strikers, politicians, legislators, senators, congressmen, unions, groups`,
    ),
    people: list(PEOPLE),
    crowds: list(BODIES),
    amounts: list(
      `thousands, hundreds, dozens, tens, scores, millions, most, many, some, several, few, all, none, half, part, majority, handful, number, each, either, neither, both, group, groups, crowd, crowds, bunch, band, string`,
    ),
    holders: list(
      `governor, mayor, prefect, commander, chief, chieftain, archbishop, bishop, patriarch, cardinal, mufti, prosecutor, chairman, chairwoman, director, speaker, ombudsman, leader, general, commissioner, abbot, judge, magistrate, coroner, rector, editor, spokesman, spokeswoman`,
    ),
    others: list(`some, others, many, most, several`),
    attaching: list(`of, for, in, at, from, near, inside, outside, within, across`),
    theirs: list(`his, her, their, its`),
    officers: list(`ambassadors, envoys, diplomats, consuls, emissaries`),
    passing: list(`transitional, interim, caretaker, provisional`),
    governing: list(`government, army, military, regime, junta, authorities, forces, troops, state`),
    mediating: list(
      `mediate, mediates, mediated, mediating, mediation, mediator, mediators, broker, brokers, brokered, brokering, brokers, facilitate, facilitates, facilitated, facilitating, facilitation, facilitator, facilitators, interlocutor, interlocutors, host, hosts, hosted, hosting, sponsor, sponsors, sponsored, guarantor, guarantors, auspices, attended, observer, observers, witnessed, co-chair, co-chairs, co-chaired`,
    ),
    rebels: list(
      `rebels, insurgents, guerrillas, guerillas, separatists, secessionists, militants, jihadists, jihadis, mutineers, insurrectionists, revolutionaries`,
    ),
    rebellious: list(
      `rebel, armed, guerrilla, guerilla, insurgent, separatist, secessionist, militant, jihadist, paramilitary, insurrectionist, revolutionary, leftist, islamist, communist`,
    ),
    armed: list(
      `unit, brigade, battalion, regiment, squad, squadron, patrol, garrison, army, navy, gendarmerie, fleet`,
    ),
    pairs: list(`both`),
    two: list(`both, two, pair, duo`),
    chiefs: list(`heads`),
    realms: list(`state, government`),
    meets: list(`meet, host, receive, visit, welcome, phone, telephone, greet`),
    counterparts: list(`counterpart, colleague, opposite number`),
    bodies: list(
      `group, organisation, organization, movement, party, militia, company, agency, union, network, alliance, bloc, faction, firm, association, charity, body, watchdog, federation, league, coalition, outfit, army, council`,
    ),
    parts: list(
      `member, members, representative, representatives, officials, envoys, delegates, leaders, blocs, branches, wing, wings, units`,
    ),
    agents: list(`by`),
    meeting: list(`with, between`),
    governments: list(`government, regime`),
    lands: list(`country, nation`),
    wide: list(
      `leadership, coalition, alliance, bloc, axis, administration, regime, authorities, people, countries, nations, states, parties, sides, civilians, opposition, government, police, parliament, army, military, leaders, partners, allies, media, troops, forces, soldiers`,
    ),
    partyWords: list(`party`),
    sides: list(
      `side, sides, government, governments, leadership, authorities, administration, regime, junta`,
    ),
    trailing: list(
      `familiar with, close to, briefed on, involved in, with knowledge of, with direct knowledge of, in, inside, within, at, for, from, of, to`,
    ),
    endsPhrase: list(
      `of, in, on, at, to, for, from, by, with, and, or, but, that, which, who, is, was, are, were, has, have, had, said, told, will, would, the, a, an, as, not, be, been, than`,
    ),
    between: list(
      `state, joint, armed, security, ground, air, occupation, occupying, invading, mainstream, peace, backed, led, controlled, high-level, negotiating, coalition`,
    ),
    press: list(`reporters, journalists, newsmen`),
    leading: list(`leaders, presidents, prime ministers, heads of state, ministers`),
    pair: list(`men, women`),
    parties: list(
      `sides, parties, countries, nations, states, governments, delegations, teams, factions, neighbours, neighbors, rivals, foes, enemies, armies, militaries, belligerents, camps`,
    ),
    definite: list(`the, this, that`),
    leaderWords: list(`leader, head, counterpart, head of state, head of government`),
    adverbs: list(
      `also, now, then, still, already, never, later, first, earlier, both, again, recently, all, together, himself, herself, and`,
    ),
    saidBefore: list(`said, says, according to, added, told, quoted`),
    pairing: list(`between`),
    sending: list(`from, by`),
    sent: list(
      `response, reply, answer, reaction, refusal, approval, support, backing, consent, objections, opposition, resistance, criticism, condemnation, rebuke, rejection, threat, threats, pressure, signal, signals, offer, offers, proposal, proposals, demand, demands, overture, overtures, request, requests, assurance, assurances, guarantees, concessions, veto, endorsement, ultimatum, denial, praise, comment`,
    ),
    led: list(
      `led, brokered, mediated, sponsored, hosted, facilitated, chaired, convened, moderated, drafted, proposed, authored, written, crafted`,
    ),
    dealing: list(
      `by, with, against, between, for, and, on, as, but, if, that, whether, because, while, although, unless`,
    ),
    deciding: list(
      `rejects, rejected, agrees, agreed, accepts, accepted, refuses, refused, signs, signed, proposes, proposed, suggests, suggested, demands, demanded, offers, offered, seeks, sought, declines, declined, invites, invited, threatens, threatened, accuses, accused, blames, blamed`,
    ),
    motion: list(
      `visit, visits, visited, visiting, trip, trips, travel, traveled, travelled, traveling, travelling, travels, fly, flew, flies, flying, flown, flight, went, go, goes, going, come, came, comes, coming, return, returned, returns, returning, arrive, arrived, tour, journey, journeyed, head, headed, heading, moved, drove, deported, evacuated, escaped, fled, flee, exports, imports, exported, imported, border, borders`,
    ),
    placeVerbs: list(
      `left, leave, leaves, leaving, reached, reaching, visit, visits, visited, visiting, entered, entering, bombed, shelled, struck, hit, capture, captured, capturing, recaptured, seized, besieged, bombarded, attacked, toured, via, reach`,
    ),
    both: list(
      `both, two, three, four, warring, opposing, rival, feuding, belligerent, contending, conflicting, all, either, the`,
    ),
    numbers: list(
      `one, two, three, four, five, six, seven, eight, nine, ten, several, some, multiple, many, various, a number of`,
    ),
  },
  shapes: {
    agency: /^\p{Lu}\p{L}{2,}(?:wire|news|press|media|inform|fax|post|radio)$/u,
    abstract: /(?:tion|ment|ness|ity|ship|ance|ence|ily|ally)s?$/u,
    people: /(?:Afghans|Danes|Finns|Poles|Swedes|Turks|men)$/,
    unnumbered: UNNUMBERED,
    article: ARTICLE,
    passed: /ly$|^(?:also|now|then|still|already|never|and|or|both|later|first|has|have)$/,
    singular: [
      [/s$/, ''],
      [/men$/, 'man'],
    ],
    official: [[/$/, 'ial']],
    neutral: [
      [/(?:wom[ae]n|m[ae]n|persons?|people)$/, 'person'],
      [/adviser/, 'advisor'],
    ],
    everyday: [
      ['s', ''],
      ['es', ''],
      ['ies', 'y'],
      ['ed', ''],
      ['d', ''],
      ['ing', ''],
      ['ing', 'e'],
      ['ly', ''],
    ],
  },
}
