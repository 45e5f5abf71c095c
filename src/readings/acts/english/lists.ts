import { entries } from '../../engine/index.ts'

/** Words of objects, by what they are. */
export const lists = {
  money: entries(
    'dollar, euro, pound, yen, million, billion, fund, funding, grant, loan, credit, money, donation, contribution, bailout, subsidy, $, €, £, cash, financing',
  ),
  goods: entries(
    'aid, assistance, relief, food, medicine, grain, supply, generator, tent, vaccine, help, water, shelter, wheat, fuel, medic, doctor, rescuer, ambulance, treatment, ventilator, mask, equipment, package, kit, support, protection, service',
  ),
  arms: entries(
    'weapon, arms, ammunition, munition, missile, tank, helicopter, jet, fighter, warship, rocket, rifle, hardware, warplane, howitzer, drone, armor, armour, armament',
  ),
  keepers: entries('peacekeeper, peacekeeping, peace-keeping, peacekeepers, monitor'),
  troops: entries(
    'troop, troops, soldier, force, army, reservist, unit, warship, tank, brigade, battalion, regiment, fleet, carrier, reinforcement, military, police, marine, battery, fighter, jet, bomber, guard, division, navy, personnel, warplane, convoy',
  ),
  alert: entries('alert, readiness, standby'),
  captives: entries(
    'prisoner, captive, hostage, detainee, inmate, pow, pows, abductee, dissident, suspect, convict, crew, captured, jailed, imprisoned, detained, kidnapped, body, remains, activist, journalist',
  ),
  property: entries(
    'artifact, artefact, painting, asset, property, land, object, sculpture, treasure, manuscript, money, item, ship, vessel, relic, antiquity, statue, statuette, coin, fossil, antique, plane, aircraft',
  ),
  ties: entries('tie, relation, relationship, diplomatic, embassy, link, contact, partnership, ambassador'),
  treaty: entries(
    'agreement, deal, accord, pact, treaty, memorandum, protocol, contract, convention, charter, mou, understanding, declaration, settlement, compromise',
  ),
  inquiry: entries(
    'investigation, inquiry, probe, enquiry, investigator, inspection, case, trial, proceeding',
  ),
  case: entries(
    'suit, lawsuit, complaint, charge, petition, motion, case, indictment, appeal, impeachment, action, proceeding, objection, protest',
  ),
  sanction: entries('sanction, embargo, tariff, blockade, duty, penalty, asset, blacklist, boycott'),
  curfew: entries('curfew, lockdown'),
  emergency: entries('emergency, siege, martial'),
  restriction: entries(
    'restriction, ban, curfew, emergency, sanction, embargo, blockade, siege, lockdown, censorship, control, measure, penalty, warrant, arrest, requirement, limit, tax, martial, quarantine, veto, immunity',
  ),
  truce: entries('ceasefire, cease, truce, moratorium, armistice, cessation, pause, hostility'),
  strike: entries('strike, walkout, stoppage, boycott'),
  hunger: entries('hunger'),
  street: entries('street, rally, march'),
  demand: entries('demand, request, call, pressure, condition, appeal'),
  proposal: entries(
    'proposal, offer, plan, request, call, demand, bid, appeal, deal, resolution, invitation, suggestion, idea, solution, result, agreement, claim, allegation, accusation, charge, report, bill, amendment, motion, petition, application, nomination, initiative, talk, treaty, victory, outcome, peace, compromise, ultimatum, condition, extradition, access, entry, permission, visa, asylum, legislation, constitution, notion, criticism, election, recommendation, nominee, budget, referendum, negotiation, decision',
  ),
  meeting: entries(
    'meeting, summit, visit, talk, trip, call, conference, negotiation, session, dialogue, dinner, ceremony, event, forum',
  ),
  vote: entries(
    'election, vote, poll, referendum, summit, meeting, conference, forum, parliament, session, event, game, product, good, class, ceremony, talk, inauguration, olympics, debate',
  ),
  flow: entries(
    'aid, assistance, funding, supply, support, cooperation, relation, tie, trade, export, import, delivery, sale, shipment, visa, flight, sharing, link, contact, payment, operation, mission, fund, participation, membership, co-operation, travel, loan, air, hotline, program, programme, service, partnership, exchange',
  ),
  // what one gives another and may withhold
  levers: entries(
    'aid, assistance, funding, supply, support, cooperation, co-operation, trade, delivery, sale, shipment, sharing, loan, membership, gas, oil, electricity, fuel, arms, weapon, weaponry, ammunition, credit',
  ),
  diplomats: entries('diplomat, ambassador, attache, attaché, envoy, consul, chargé'),
  visas: entries('visa, visas'),
  trade: entries(
    'import, export, flight, airline, ship, shipping, vessel, plane, aircraft, oil, gas, trade, good, cargo',
  ),
  // what is tightened against others besides sanctions
  curbs: entries('control, restriction, curb, quota'),
  pressures: entries('pressure'),
  fighters: entries(
    'rebel, militant, insurgent, fighter, militia, militiaman, gunman, jihadist, paramilitary, separatist, guerrilla, terrorist',
  ),
  measured: entries(
    'exemption, waiver, relief, pressure, ease, easing, abolition, removal, lifting, elimination, response, free, electricity, gas, heating, water, rail, bus, phone',
  ),
  utilities: entries('electricity, water, power, internet, heating, phone'),
  // what one pays or uses at home
  homely: entries(
    'tax, subsidy, dependence, reliance, dependency, consumption, use, price, bill, household, wage, pension, student, power, utility, utilities, per, kilowatt',
  ),
  assets: entries('asset, assets, reserve, account'),
  gates: entries('border, crossing, strait, airspace, port, canal, frontier, embassy, consulate'),
  ships: entries('ship, vessel, tanker, boat, trawler, freighter, flotilla, cargo, ferry, yacht'),
  towns: entries(
    'town, village, city, island, territory, province, district, region, base, outpost, airport, settlement, hill, peninsula, crossing, stronghold, area, dam, capital, position, port, harbour, harbor, airfield, oilfield, garrison, barracks, neighbourhood, neighborhood, suburb',
  ),
  // what troops and rebels may enter without force
  halls: entries(
    'stadium, talk, negotiation, agreement, politics, race, phase, election, fray, war, conflict, dialogue, coalition, government, hall, service, force, battle, airspace',
  ),
  munitions: entries(
    'rocket, missile, shell, grenade, bomb, mortar, drone, round, torpedo, firebomb, projectile, warhead, salvo, barrage, uav',
  ),
  bombs: entries('bomb, mine, landmine, explosive, ied, charge, device'),
  skies: entries('airspace, sky, skies, territorial, waters'),
  airspace2: entries('airspace, territorial, waters'),
  lands: entries('territory, border, frontier, soil'),
  peaceful: entries(
    'rescue, relief, support, peacekeeping, counter-terrorism, counterterrorism, humanitarian, search, clearance, aid, evacuation, mediation',
  ),
  works2: entries(
    'pipeline, railway, rail, cable, grid, line, substation, depot, dam, refinery, silo, oilfield, warehouse, factory, market, train, bus, ambulance, museum, library, university, hotel, terminal, farm, field, orchard, grove, block, kindergarten, clinic, camp, compound, headquarters, apartment, garrison, barracks, store, station, checkpoint, post, embassy, consulate, jet, helicopter, drone, boat, trawler, aircraft',
  ),
  talks: entries(
    'talk, negotiation, mediation, dialogue, agreement, deal, accord, treaty, pact, ceasefire, truce, discussion, meeting, summit, conference, coalition, peace',
  ),
  envoys: entries(
    'diplomat, ambassador, attache, attaché, envoy, consul, inspector, observer, monitor, peacekeeper, worker, agency, staff, mission, ngo, charity, journalist, delegation, representative, peacekeepers, official, personnel, contingent, embassy',
  ),
  office: entries(
    'office, post, position, job, power, presidency, leadership, chairman, minister, president, role, seat, government',
  ),
  evidence: entries(
    'evidence, intelligence, information, data, document, detail, secret, list, technology, expertise, knowledge, experience',
  ),
  exercise: entries('exercise, drill, maneuver, manoeuvre, wargame, game, patrol, operation'),
  joint: entries('joint, bilateral, trilateral, combined, together, war'),
  access: entries(
    'access, inspector, observer, worker, aid, convoy, entry, border, crossing, corridor, monitor, passage, delivery, airspace, port, camp, peacekeeper, agency, mission, flight, airlift, permission, authorisation, authorization, clearance',
  ),
  refuge: entries('asylum, refugee, refuge, migrant, citizenship, shelter, sanctuary, visa, displaced'),
  decision: entries(
    'decision, order, ban, ruling, stance, policy, charge, case, law, conviction, sentence, plan, investigation, restriction, bid, immunity, move, protest, strike, claim, probe, demonstration, indictment, verdict, decree, rally, boycott, lawsuit, objection, opposition, threat, blockade, suspension, expulsion, warrant, execution, offensive, appeal, siege',
  ),
  right: entries(
    'right, freedom, vote, autonomy, independence, citizenship, amnesty, license, licence, power',
  ),
  property2: entries(
    'ship, vessel, property, asset, plane, boat, tanker, land, weapon, account, passport, goods, drug, weapons, cocaine, document, money, house, aircraft, control, artifact, equipment, farm, oil, bank, copy, media',
  ),
  closed: entries(
    'border, crossing, port, strait, road, airspace, school, mosque, newspaper, station, office, website, internet, embassy, airport, access, broadcaster, outlet, church, checkpoint, point, route, bridge',
  ),
  works: entries(
    'party, group, organisation, organization, protest, newspaper, media, rally, app, site, film, book, import, export, travel, entry, flight, company, website, movement, channel, use, practice, sale, gathering, demonstration, visitor, worker, publication, citizen, traveller, coverage, huawei, traveler, assembly',
  ),
  cyber: entries('cyber, hacking, cyberattack, ransomware, malware, cyber-attack'),
  built: entries(
    'house, home, building, village, church, mosque, school, bridge, site, monument, flag, property, hospital, shop, temple, statue, vehicle, car, shrine, tomb, office, plant, infrastructure, convoy, truck, tanker, residence, premises, apartment',
  ),
  threatening: entries('ultimatum, deadline, warning, threat'),
  criticism: entries(
    'criticism, scathing, verbal, blistering, stinging, withering, accusation, charge, blame, tirade, condemnation, rejection, concern, allegation, disapproval, outrage, dismay, anger',
  ),
  backing: entries(
    'support, solidarity, praise, gratitude, backing, appreciation, sympathy, endorsement, thanks, condolence, confidence, commitment, satisfaction, congratulation, admiration, blessing',
  ),
  regret: entries('apology, regret, remorse'),
  reform: entries('reform, constitution, law, decree, concession, change'),
  honour: entries('medal, award, order, prize, title, honour, honor, degree'),
  stay: entries(
    'troop, troops, soldier, force, army, military, unit, fighter, weapon, tank, convoy, personnel, mercenary, contingent, missile, militia, warship, fleet, artillery',
  ),
  invitations: entries('invitation'),
  drills: entries('exercise, drill, maneuver, manoeuvre, wargame, game, patrol'),
  inquiries: entries('investigation, inquiry, probe, enquiry'),
  arrests: entries('arrest, warrant, detention, imprisonment, jail, jailing'),
  extraditions: entries('extradition'),
  ultimatums: entries('ultimatum, deadline, warning'),
  warnings: entries('ultimatum, deadline, warning, statement, order, evidence'),
  amnesty: entries('amnesty, pardon, clemency'),
  protests: entries('protest, demonstration, rally, march, sit-in, vigil, sit-down, picket, riot'),
  flag: entries('flag, effigy'),
  air: entries('air, missile, drone, military, airstrike'),
  people: entries(
    'people, civilian, person, child, woman, man, soldier, dozen, hundred, score, member, thousand, troop',
  ),
  territory: entries('territory, border, sovereignty'),
  airspace: entries('airspace, law, resolution, treaty'),
  attacks: entries(
    'attack, strike, airstrike, raid, offensive, assault, bombing, shelling, invasion, incursion, bombardment, operation, killing, massacre, ambush, explosion, atrocity, war, beheading, missile, rocket, shell, drone',
  ),
  shots: entries('shot, chord, deal, figure, level, record, snag'),
  deals: entries('deal, balance, compromise, tone'),
  title: entries('title, crown, champion'),
  'backing-only': entries('gratitude, praise'),
  independence: entries('independence, sovereignty, statehood'),
  toasts: entries('toast, prayer, condolence, glimpse, peek'),
  approval: entries('approval, clearance'),
  esteem: entries('esteem, regard, reverence, contempt'),
  documents: entries(
    'statement, report, information, advisory, readout, summary, fund, film, movie, video, book, album, song, single, datum, detail, money, result, oil, water, gas, document, figure, photo, picture, image, footage, aid, product, version, update, tranche, list, name, game, strategy, guideline, guidance, roadmap, framework, agenda, phone, study, survey, record, recording, tape, trailer, letter, transcript, file, energy, text, plan, software, app, note, poll, hormone, device, schedule, budget, draft, emission, carbon, poster',
  ),
  unions: entries(
    'union, bloc, treaty, alliance, agreement, accord, pact, organization, organisation, council, deal, coalition, convention, nato, eu',
  ),
  mute: entries('say, comment, elaborate, discuss, name, identify, speculate, specify, state'),
  reticent: entries('answer, disclose, confirm, reveal, respond, be, give, do'),
  tariffs: entries('tariff, duty, restriction, sanction, quarantine'),
  rules: entries(
    'ban, resolution, law, norm, constitution, sanction, curfew, rule, charter, convention, embargo',
  ),
  congratulations: entries('congratulation, condolence, thanks, greeting'),
  // what hurts nobody, and what hurts by nobody's hand
  words: entries(
    'question, complaint, call, email, letter, message, criticism, insult, sanction, tariff, fine, tax, lawsuit, bill, request, advert, rumour, rumor, demand, accusation, claim, propaganda, disinformation, information, ad, advertisement, news, suit, charge, vote',
  ),
  hearsay: entries('report, rumour, rumor'),
  accidents: entries(
    'crash, accident, earthquake, quake, flood, storm, cyclone, hurricane, typhoon, tornado, landslide, mudslide, avalanche, tsunami, wildfire, derailment, derail, stampede, collision, collide, eruption, overturn, capsize, collapse, lightning, drown, outbreak, epidemic, pandemic, virus, overdose',
  ),
  homeland: entries(
    'sovereignty, territory, border, country, land, homeland, integrity, capital, city, town, freedom, itself',
  ),
  passage: entries('passage, entry, access, visa, request, permission, appeal, asylum, bail, permit'),
  consequences: entries(
    'consequence, retaliation, response, reprisal, action, sanction, price, attack, force',
  ),
  ambassador: entries('ambassador, envoy'),
  sites: entries(
    'base, camp, compound, position, post, checkpoint, town, village, city, depot, target, hospital, market, area, region, territory, outpost, headquarters, airfield, facility, district, ship, vessel, capital, stronghold, hideout, province, plane, convoy, refinery, site, station, neighbourhood, neighborhood, arsenal, arms, hotel, mosque',
  ),
  migrants: entries('people, migrant, refugee, seeker, family, child'),
  yielding: entries(
    'withdrawal, resignation, departure, removal, surrender, apology, compliance, retreat, pullout, cooperation, disarmament, explanation, answer',
  ),
  developments: entries('growth, decline, development, spread, trend, progress, slide, fall, attention'),
}
