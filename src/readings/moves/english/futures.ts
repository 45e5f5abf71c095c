import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

/**
 * Promises that no verb of promising tells: "Norvia will free the sailors", "said it would leave the island". By the
 * class of the deed: one that gives something to another side, or lets go of it, is promised by whoever says it of
 * himself; no forecast of others is, and no errand.
 */
export const futures: MoveRules = {
  lists: {
    // deeds that are done to nobody but another side
    yields: entries(
      'withdraw, redeploy, vacate, evacuate, dismantle, disarm, demobilise, demobilize, repatriate, extradite, compensate, cede, relinquish, renounce, unblock, unfreeze, readmit, reinstate, pardon, recognise, recognize, refrain, comply, abide, cooperate, co-operate, lift, ease, relax, reopen, disband, demilitarise, demilitarize, concede, reimburse',
    ),
    // what is handed back, freed or exchanged
    captives: entries(
      'prisoner, prisoners, hostage, hostages, detainee, detainees, captive, captives, soldier, soldiers, sailor, sailors, pilot, pilots, crew, body, bodies, remains, suspect, suspects, fighter, fighters, boy, girl, child, children, man, men, woman, women, civilians, territory, land, village, villages, town, towns, island, islands, base, bases, control, custody, power, ship, ships, vessel, vessels, aircraft, artefacts, artifacts, assets, funds, property, inmates, convicts, nationals, citizens, refugees, troops, personnel',
    ),
    // what is kept to
    'kept-to': entries(
      'outcome, result, results, verdict, ruling, decision, decisions, sovereignty, integrity, border, borders, rights, law, terms, will, wishes, neutrality, resolution, resolutions, immunity, independence, election, vote, status quo, deadline, timetable',
    ),
    // what is broken off
    'given-up': entries(
      'charges, case, claim, claims, lawsuit, suit, demand, demands, objection, objections, veto, ban, embargo, sanctions, requirement, requirements, restrictions, opposition, boycott, arms, weapons, guns, programme, program, ambitions, bid, struggle',
    ),
    // what one party gives another leave to have
    granted: entries(
      'visa, visas, access, permission, amnesty, asylum, autonomy, passage, recognition, immunity, pardon, independence, concessions, citizenship, status, rights, clearance, leave, exemption, exemptions, waiver, waivers, clemency, refuge',
    ),
    // what flows again
    flows: entries(
      'supply, supplies, delivery, deliveries, flights, exports, imports, payments, aid, assistance, relations, ties, access, cooperation, co-operation, traffic, trade, transit, gas, power, electricity, water, operations, inspections, services',
    ),
    held: entries(
      'island, islands, territory, territories, area, areas, base, bases, zone, zones, province, provinces, position, positions, town, towns, village, villages, post, posts, peninsula, enclave, strip, heights, valley, region, district, airport, port, border, buffer',
    ),
    dues: entries('compensation, reparations, damages, ransom, dues, arrears, indemnity, restitution'),
    // what is released and is no captive
    issued: entries(
      'report, reports, statement, statements, results, data, film, album, video, figures, list, details, document, documents, book, version, findings, update, information, ruling, decision, name, names, images, photos, footage, transcript, transcripts, plan, plans, recording, recordings, study, survey, budget, schedule, guidance',
    ),
  },
  parts: {
    thereof: '[#DET|PRON|ADJ|NOUN|NUM|PROPN|VBN|PART !"," !"."]{0,6}?',
    givingWay: `(
      @verb:<~yields> (?! [#DET]? [#NOUN|ADJ|PROPN]{0,3}? (~bonds|race|contest)) (?! [#NOUN|ADJ]{0,3}? know)
      | @verb:[<allow|permit> >nsubj({actor})] &thereof to #VB
      | @verb:<let> &thereof (go|leave|pass|return|enter|cross|through|stay)
      | @verb:<release|free> (?! &thereof ~issued) (?= [#DET|PRON|ADJ|NUM|NOUN|PROPN|VBN])
      | @verb:<return|surrender|transfer|deliver|exchange|swap|hand|turn|send|give> (?! [#DET]? control over [!"."]{0,2}? (its|their|our|his|her)) (?= [#DET|PRON|ADJ|NUM|NOUN|PROPN|VBN]) &thereof ~captives
      | (?! <hand|turn|pass|give> (it|this|things|that|the floor) (back)? (over)? to) @verb:(<hand|turn|sign> &thereof over | <give> &thereof (up|back) | <send|take|pay> &thereof back | <pull> &thereof (out|back) | <draw> (down|back) | <stand> down | <lay|put> &thereof down &thereof (arms|weapons|guns))
      | @verb:<respect|honour|honor|observe|uphold|fulfil|fulfill|obey|implement|keep|accept> (?! [#PRON] word) &thereof (~bonds|~bound-duties|~kept-to)
      | @verb:<drop|abandon|renounce|give> &thereof ~given-up
      | @verb:<stop|halt|cease|suspend|pause|end> &thereof ([#VBG !firing !shooting] | ~hostilities)
      | @verb:<grant> &thereof ~granted
      | @verb:<extend|prolong|renew> &thereof ~truces
      | @verb:<destroy|scrap|limit|reduce|cut|cap|freeze|halve|decommission|eliminate> (its|their|our|his|her) [#ADJ|NOUN]
      | @verb:<pay> &thereof ~dues
      | @verb:<put> &thereof on trial | @verb:<investigate|prosecute|extradite> [#DET|PRON|ADJ|NOUN]
      | @verb:<leave> (the|its|their|our|all|his|her) [#ADJ|NOUN|PROPN|NUM]{0,3}? ~held
      | @verb:<resume|restore> &thereof ~flows )`,
    // what one will not do to others
    sparing: `(not | n't | never) [#ADV]{0,2} (
      @verb:<~forborne> &thereof (force | weapons | arms | troops | missiles | soldiers | territory | civilians | anyone | anybody | cities | (against|on|in|into|at|from|to)? #DET? {actor})
      | @verb:<use|resort> to? [#ADJ|NOUN]{0,2} (force|violence|weapons|arms)
      | @verb:<block|obstruct|hinder|impede> [#DET|PRON|ADJ|NOUN|VBG]
      | @verb:<stand> in (the|its|their|his) way
      | @verb:<be> the (first|one) to
      | @verb:<allow|permit|let> &thereof (territory|soil|land|airspace|waters|bases) [!"." !","]{0,6}? (used|serve|become) )`,
    again: 'never again [#ADV]? @verb:#VB',
    ahead: "(will | wo | shall | 'll | (is|are|'s|'re|'m|am) (going|set|due|preparing) to | intends to)",
  },
  rules: [
    {
      name: 'A will give way',
      pattern:
        '(?<! (how|what|why|where|when|which|whether|if) [!"." !","]{0,3}) (&ahead | @told:(would | were to)) [#ADV]{0,2} @what:(&givingWay &rest?)',
      means: { kind: 'commitment', status: 'planned', own: true },
    },
    {
      name: 'A will do no harm',
      pattern:
        '(?<! (how|what|why|where|when|which|whether|if) [!"." !","]{0,3}) (&ahead | @told:(would | were to)) [#ADV]? @what:((&sparing | &again) &rest?)',
      means: { kind: 'commitment', status: 'planned', own: true, held: true },
    },
  ],
}
