import { entries } from '../engine/index.ts'
import { NO_ISSUE, type IssueWords } from './issues.ts'

const HALTS = `stop, stops, stopped, stopping, halt, halts, halted, halting, cease, ceases, ceased, ceasing, suspend, suspends,
  suspended, suspending, pause, pauses, paused, pausing, end, ends, ended, ending, refrain from, refrains from, refrained from,
  refraining from, abstain from, abstained from, abstaining from, halt to, stop to, end to, pause in, suspension of, halt in, freeze on,
  ban on, moratorium on, no more, not touch, spare, spared`
const FIRE = `strikes, strike, attacks, attack, attacking, striking, shelling, bombing, bombardment, firing, shooting, raids,
  air strikes, airstrikes, drone attacks, drone strikes, missile strikes, missile attacks, long-range strikes, all strikes,
  all attacks, further attacks, further strikes, energy strikes`

/** "Halt to strikes", "stop attacking": a ceasefire by what is to end. */
const halts = HALTS.split(',').flatMap((halt) =>
  FIRE.split(',').flatMap((fire) =>
    ['', 'the '].map((the) => `${halt.trim()} ${the}${fire.trim()}`.replace(/\s+/g, ' ')),
  ),
)

// "no strikes on power stations"
const none = ['no', 'no more', 'no further'].flatMap((no) =>
  [
    'strikes on',
    'strikes against',
    'attacks on',
    'attacks against',
    'raids on',
    'shelling of',
    'bombing of',
  ].map((fire) => `${no} ${fire}`),
)

const halting = entries(
  'stop, stops, stopped, stopping, halt, halts, halted, halting, cease, ceases, ceased, ceasing, suspend, suspends, suspended, pause, paused, refrain, refrains, refrained, refraining, abstain, abstains, moratorium, cessation, ban, bans, banned, banning',
)
const firing = entries(
  'strike, strikes, striking, attack, attacks, attacking, shelling, bombing, bombardment, firing, shooting, raids, airstrikes, killing, killings, fighting, bloodshed',
)

/** Where one noun serves both. */
const aidOfBoth =
  'military and intelligence support, military and intelligence aid, military and intelligence assistance, military and intelligence help'

/** What holds everywhere is no truce of one kind: "on land, at sea and in the air". */
const everywhere = ['land', 'on land', 'by land', 'on the ground'].flatMap((land) => [
  `${land}, at sea and in the air`,
  `${land}, by sea and by air`,
  `${land}, sea and air`,
  `${land}, air and sea`,
  `${land}, in the air and at sea`,
  `${land} and at sea`,
  `${land} and sea`,
  `at sea and ${land}`,
  `at sea, ${land} and in the air`,
  `sea, ${land} and air`,
  `air, sea and ${land}`,
  `air, ${land} and sea`,
  `in the air, at sea and ${land}`,
  `in the air, ${land} and at sea`,
])

/** Words that speak of no issue, though one of them alone would. */
const nothing: IssueWords = {
  code: NO_ISSUE,
  words: entries(`
    market forces, social forces, task forces, join forces, joins forces, joined forces, joining forces,
    loan guarantee, loan guarantees, credit guarantee, credit guarantees, election campaign, election campaigns,
    health insurance, medical insurance, social insurance
  `).concat(everywhere),
}

/** English words of the issues of a negotiation. */
export const en: readonly IssueWords[] = [
  nothing,
  {
    code: 'ceasefire',
    words: entries(`
      ceasefire, ceasefires, cease-fire, cease-fires, cease fire, truce, truces, armistice, cessation of hostilities, end hostilities, ending hostilities, suspension of hostilities, humanitarian pause, pause in fighting,
      pause in the fighting, moratorium, stop shooting, stop fighting, silence the guns, silencing the guns, halt to fighting, halt to the fighting, end to the fighting, end the fighting, stop the killing, lay down their arms, hostilities,
      ${[...halts, ...none].join(', ')}
    `),
    near: [halting, firing],
  },
  {
    code: 'ceasefire.energy',
    words: entries(
      'energy, power plants, power plant, power grid, power lines, power station, power stations, electricity, infrastructure, refineries, pipelines, substations, the grid, pylon, pylons, dams, heating plants, the lights, water installations, waterworks, water works, energy installations, energy facilities, energy objects, transmission lines, hydroelectric, gas storage, utilities',
    ),
    within: 'ceasefire',
  },
  {
    code: 'ceasefire.maritime',
    words: entries(
      'maritime, at sea, sea, naval, ships, shipping, navigation, vessels, ports, strait, gulf, harbour, harbours, harbor, harbors, coastal, fleet, fleets, freighters, merchant ships, grain ships, warships',
    ),
    within: 'ceasefire',
  },
  {
    code: 'ceasefire.air',
    words: entries('in the air, air strikes, airstrikes, drones, long-range, missiles, skies, sky, aerial'),
    within: 'ceasefire',
  },
  {
    code: 'territory',
    words: entries(`
      territory, territories, territorial, borders, frontier, border demarcation, annexation, annexed, annex, occupied, occupation, land swap, land swaps, cede, ceding, cession, withdraw from, demarcation, line of contact, contact line, line of control, front line, frontline, present front, current front, buffer zone, international administration, enclave, sovereignty, territorial integrity
    `),
    near: [
      entries('freeze, freezes, freezing, frozen, present, current, existing'),
      entries('line, lines, frontline, frontlines'),
    ],
  },
  {
    code: 'security-guarantees',
    words: entries(
      'security guarantee, security guarantees, security assurances, guarantor, guarantors, guarantees, security protocols, mutual defence, mutual defense, reassurance force',
    ),
  },
  {
    code: 'monitoring',
    words: entries(
      'monitoring, monitor, monitors, monitored, verification, verify, verified, observers, observer mission, monitoring mission, inspector, inspectors, inspection, inspections, joint commission, verification mission',
    ),
    // "experts to examine the site", "breaches to go before a panel"
    near: [
      entries('experts, specialists, investigators, panel, commission, mechanism'),
      entries(
        'admit, admits, admitted, examine, examines, examined, examination, breach, breaches, violation, violations, compliance',
      ),
    ],
  },
  {
    code: 'deconfliction',
    words: entries('deconfliction, deconflict, hotline, incident prevention, de-confliction'),
  },
  {
    code: 'forces',
    words: entries(
      'troops, forces, troop withdrawal, military training, disarm, disarmament, demobilisation, demobilization, demilitarisation, demilitarization, demilitarise, demilitarize, heavy weapons, disengagement, withdrawal of forces, withdrawal, withdrawals, pullback, pull-back, pullout, garrison, garrisons, corps, brigade, brigades, battalion, battalions, heavy guns, artillery, armed groups, army, soldiers, pull back, militias',
    ),
  },
  {
    code: 'mobilisation',
    words: entries('mobilisation, mobilization, conscription, mobilise, mobilize, draft of, reservists'),
  },
  {
    code: 'military-aid',
    words: entries(
      `${aidOfBoth}, ` +
        'military aid, military assistance, military support, arms deliveries, weapons deliveries, arms supplies, weapons supplies, arms shipments, weapons shipments, air defence systems, air defense systems, foreign aid deliveries, supply of weapons, supply of arms, aid deliveries, arms embargo, missile systems, interceptor missiles, fighter jets, ammunition, weapons to, weapons for, arms to, military equipment, military hardware, armament, armaments, lethal aid, deliveries of weapons, deliveries of arms, arms aid, weapons reach, arms reach, security assistance, defence assistance, defense assistance',
    ),
  },
  {
    code: 'intelligence-sharing',
    words: entries(
      `${aidOfBoth}, ` +
        'intelligence sharing, intelligence-sharing, share intelligence, sharing intelligence, intelligence support, share information, sharing of intelligence, intelligence',
    ),
  },
  {
    code: 'sanctions',
    words: entries(
      'sanctions, sanction, sanctioned, economic sanctions, trade sanctions, export sanctions, embargo, asset freeze, frozen assets, tariffs, blockade, swift',
    ),
  },
  {
    code: 'prisoners',
    words: entries(
      'prisoners, prisoner, prisoner exchange, prisoner swap, exchange of prisoners, captives, hostages, hostage, detainees, detainee, abductees, bodies of, prisoners of war, political prisoners, captives, captured soldiers, pows',
    ),
  },
  {
    code: 'humanitarian',
    words: entries(
      'humanitarian, aid convoy, aid convoys, relief supplies, humanitarian access, evacuation of civilians, civilians, food aid, famine, corridor, corridors, children, humanitarian aid, aid deliveries, relief, food and medicine, medicines, aid workers, evacuation, evacuate, siege',
    ),
  },
  {
    code: 'nuclear-safety',
    words: entries(
      'nuclear power plant, nuclear power plants, nuclear plant, nuclear plants, nuclear safety, reactor, reactors',
    ),
  },
  {
    code: 'strategic-weapons',
    words: entries(
      'strategic weapons, nuclear weapons, weapons programme, weapons program, weapons programmes, weapons programs, nuclear test, nuclear tests, moratorium on nuclear, testing moratorium, missile tests, nuclear programme, nuclear program, nuclear programs, nuclear programmes, denuclearisation, denuclearization, ballistic missiles, non-proliferation, nonproliferation, arms control, enrichment, warheads',
    ),
  },
  {
    code: 'economy',
    words: entries(
      'trade, economic, economy, investment, investments, free zone, minerals, reconstruction, exports, grain, reparations, market, markets, fertilizer, fertiliser, customs, transit, insurance, transport corridor, transport corridors, trade corridor, trade corridors, economic corridor, economic corridors',
    ),
  },
  {
    code: 'peace-settlement',
    words: entries(
      'peace settlement, peace agreement, peace deal, peace accord, peace treaty, lasting peace, enduring peace, permanent peace, durable peace, peace plan, peace process, end the war, war to an end, conflict to an end, fighting to an end, ending the war, end of the war, end to the war, settlement, political solution, just peace, resolve the conflict, end the conflict, ending the conflict, peaceful resolution, peaceful solution, peaceful settlement, diplomatic solution, negotiated solution, two-state solution, comprehensive peace, real peace, stable peace, end this war, ending this war, end to this war, end the bloodshed, peace efforts, peace negotiations, peace talks, reconciliation, comprehensive agreement, framework agreement, final agreement, diplomatic means, peaceful means, political means, negotiating table, peace proposal, peace proposals, peace initiative, peace initiatives, peace formula, peace framework, peace conference, peace summit, road map to peace, roadmap to peace, negotiate peace, make peace, resolve peacefully, resolved peacefully, settled peacefully, through negotiations, by negotiation, direct dialogue, direct negotiations',
    ),
  },
  { code: 'root-causes', words: entries('root causes, root cause, underlying causes') },
  {
    code: 'governance',
    words: entries(
      'elections, election, re-election, reelection, power-sharing, power sharing, constitution, constitutional, autonomy, federal, transitional government, interim government, referendum, vice presidency, political participation, self-rule, self-government, independence, political transition, transition process, orderly transition, peaceful transition, democratic transition, transition to democracy, transition to a new government, transition of power, transfer of power, handover of power, unity government, caretaker government, government of national unity, step down, steps down, stepped down, stepping down, resign, resigns, resigned, resignation, leave office, leaves office, leaving office, leave power, cede power, political reform, political reforms, democratic reform, democratic reforms, constitutional reform, constitutional reforms, regime change, political forces, socio-political forces, ruling forces',
    ),
  },
  {
    code: 'membership',
    words: entries(
      'membership, accession, eastward expansion, eastward enlargement, join the alliance, neutrality, neutral status, non-aligned, join the union',
    ),
  },
  {
    code: 'peacekeeping',
    words: entries(
      'peacekeeping, peacekeepers, peacekeeper, peace-keeping, stabilisation force, stabilization force, multinational force, blue helmets, international force',
    ),
  },
  {
    code: 'justice',
    words: entries(
      'war crimes, tribunal, accountability, amnesty, impunity, prosecution, criminal court, crimes against humanity, transitional justice',
    ),
  },
  {
    code: 'refugees',
    words: entries(
      'refugees, refugee, displaced, displaced persons, return of refugees, internally displaced, migration, migrants, asylum seekers, repatriation',
    ),
  },
  {
    code: 'bilateral-relations',
    words: entries(
      'bilateral relations, diplomatic relations, diplomatic ties, normalisation, normalization, normalise relations, normalize relations, improve relations, embassies, ambassadors, ties between, good neighborly, good neighbourly',
    ),
  },
]
