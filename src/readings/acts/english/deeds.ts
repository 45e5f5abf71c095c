import { parseFrames } from '../frames.ts'

// The notation is told at parseFrames. Of the frames of a verb the first that fits counts: the narrower stands first.

/** Deeds against others: protest, fewer relations, forces moved, coercion, force. */
export const deeds = parseFrames(`
hunger-strike: go, start, begin, stage, launch, hold, end, be, continue, join, declare; has hunger;
    phrase hunger; at against, over, at, in, object, for
labour-strike: go, walk, stage, begin, launch, hold, start, stop, down, declare, call, extend, be,
    continue, join; has strike; not air; phrase strike; at against, at, over, in, with, of, for
labour-strike: stop work, walk off, down tools; at at, against, in, over
protest: demonstrate; has none; at against, at, outside, in, for
protest: rally; has none; at against, at, outside, over, in, for, before
protest: protest, march, chant, burn the flag, take to the streets, hit the streets, picket; at
    object, against, at, outside, over, in, for, to, before
protest: hold, stage, organise, organize, lead, launch, join, mount, attend, begin, burn, plan; has
    protests, flag; at against, outside, at, over, in, of, to, object, before
riot: riot, rampage; at in, against, over, at
boycott: boycott; at object, in, by
coup: overthrow, overthrew, oust, topple, depose; at object
expulsion: expel, evict, kick out, throw out, order out, declare persona, eject; has diplomats; at object,
    from, of; pressure imposed other
expulsion: expel, evict, kick out, throw out, order out, eject; has envoys; at object, from, of
recall: recall, withdraw, pull; has diplomats; at from, in, to, at, object, out; pressure imposed other
recall: recall, withdraw, pull, remove, evacuate; has envoys, keepers; at from, in, to, at, object, out
exports: ban, bar, prohibit, block, restrict, outlaw, limit, curb, halt; has trade; at of, from, to, object, with,
    into; pressure imposed sanctions
suspension: suspend, halt, cut, stop, freeze, froze, end, withhold, slash, sever, break, downgrade, terminate, pause,
    withdraw, cancel, discontinue, block, shut off, cut off, turn off, break off, delay, severe; has levers, ties;
    not talks, homely; at to, with, for, in, against, from, on, object, between; pressure
    suspended
suspension: suspend, halt, cut, stop, freeze, reduce, end, withhold, slash, curtail, sever, break,
    downgrade, terminate, pause, withdraw, scale back, scale down, cancel, discontinue, limit, trim,
    block, decrease, shut, cease, lower, cut off, break off; has flow, ties; at to, with, for, in,
    against, from, on, object, between
suspension:; noun suspension, cut, reduction, freeze, halt, cutoff; at to, of, with, in, on, for
walkout: end, halt, suspend, quit, leave, abandon, break off, terminate, scrap, cancel, break; has
    talks; at with, between, from, of, in, object, on
walkout: walk out of, pull out of, withdraw from, exit from; phrase talks; at with, between, from, of,
    in, on
suspension: withdraw from, pull out of, quit, leave, exit; has unions; phrase unions; at from, of,
    object
warning:; noun advisory; at for, against, on
mobilisation: mobilise, mobilize, deploy, mass, amass, station, dispatch, send, move, reinforce, build
    up, beef up, bolster, strengthen, call up, increase, intensify, put, place, concentrate, position,
    redeploy, rush, line up, order; has troops; not keepers, money; at against, to, in, into, along,
    near, on, around, at, for, object
mobilisation: remain, be, put, place, stay, go, stand, raise; phrase alert; at in, against, along, near,
    for, at, on
launch: test-fire, test-launch, testfire, test; has arms; at near, in, over; incident launch
mobilisation: parade; has arms; at near, in, over
curfew: impose, declare, extend, prolong, order, enforce, announce, clamp, introduce, reimpose, tighten, issue,
    place; has curfew; at in, on, across, over, for, object
emergency: impose, declare, extend, prolong, order, announce, proclaim, place, decree; has emergency; phrase
    emergency; at in, on, across, over, for, object
sanctions: impose, slap, announce, order, tighten, extend, prolong, reimpose, expand, introduce, approve, levy,
    place, apply, unveil, adopt, renew, hit, enforce, issue, declare, widen, raise, hike, double, triple, increase,
    step up, toughen, strengthen, broaden, reinstate, reintroduce, re-impose, put, clamp, pass;
    has sanction; not measured, homely; at on, against, upon, to, over, object, in, from; pressure
    imposed
sanctions: impose, tighten, toughen, reimpose, slap, introduce, place, extend, expand, widen, renew; has curbs; not
    measured, homely; at on, against, for, over, object; pressure imposed sanctions
pressing: increase, exert, step up, intensify, ramp up, ratchet up, apply, put, pile, mount, heap, maintain, keep up,
    raise; has pressures; at on, upon, against; pressure imposed other
sanctions: sanction, blacklist, embargo; at object, for, over; pressure imposed sanctions
sanctions: freeze, froze, confiscate, seize, block; has assets; at of, belonging, from, object; pressure imposed sanctions
restriction: close, shut, seal, seal off, block, blockade, shut down, barricade, restrict; has gates; at with, to,
    for, against, of, on, object, into; pressure imposed other
restriction: impose, order, tighten, place, introduce, enforce, announce, extend; has restriction; at
    on, against, in, for, over, of, object, to
restriction: close, shut, seal, block, cordon, besiege, blockade, censor, silence, shutter, shut down,
    restrict, limit, barricade; has closed, someone, works; at with, object, to,
    into, in, of, from, on
ban: ban, outlaw, prohibit, dissolve, bar, forbid, suspend, disqualify, criminalise, criminalize,
    blacklist, revoke, disband, designate; has works, someone, things; at object, from, in, to, of
human-shield: hold hostage, use as, hold as; has someone; at object, of, in; incident abduction
seizure: seize, capture, intercept, impound, commandeer; has ships; at object, of, from, belonging; incident
    seizure
seizure: seize, capture, retake, recapture, annex, liberate, overrun, conquer, take control, reclaim, wrest,
    take over; has towns; at object, of, from, in; incident seizure
arrest: arrest, detain, jail, imprison, sentence, apprehend, round up, incarcerate, nab, take into
    custody, remand, intern, capture, seize, hold, lock up, handcuff, extradite, fine, charge, punish,
    interrogate, put on trial, strip, place under arrest; has someone, captives; not built, property2;
    at object, to, in, from, of, with
arrest: arrest, jail, imprison, incarcerate, apprehend; not developments; at object, in
arrest: issue, order, make, seek, request, approve; has arrests; at for, of, against, object, on
deportation: deport, expel, evict, banish, exile, displace, extradite, force out, drive out, force; has
    someone; at object, to, from, of, out
confiscation: seize, confiscate, impound, expropriate, nationalise, nationalize, freeze, raid, capture,
    intercept, occupy, take control, take over, search; has property2, closed, works,
    built; at object, of, from, in, belonging, at
cyber-attack: launch, carry, conduct, stage, mount, hack; has cyber; at on, against, at, into, object,
    with; incident attack
cyber-attack: hack; at object, into; incident attack
incursion: enter; has troops-subject, fighters-subject; not halls; at of, object, in; incident incursion
incursion: enter, cross, penetrate, infiltrate; has lands; not airspace2; at of, object, in; incident incursion
violation: violate, breach, break, flout, penetrate, enter; has truce, skies; at object, in, with, of, by; incident
    violation
violation: violate, breach, break, flout; has territory, airspace; at object, in, with, of, by
torture: torture, rape, mistreat, abuse, beat, whip, flog, assault, stab, lynch, poison; has
    anyone, captives; at object, of, in
execution: execute, hang; has someone, captives; at object
assassination: assassinate; at object; incident attack
destruction: destroy, torch, burn, burn down, raze, loot, ransack, damage, sabotage, set fire, set ablaze, set alight,
    flatten, blow up, vandalise, vandalize; has built, closed, sites, works2; at object, of, in, belonging; incident
    attack
destruction: demolish, bulldoze, deface, desecrate; has built, closed; at object, of, in, belonging
abduction: kidnap, abduct, hijack, take hostage; at object, in, from, of; incident abduction
attack: kill, wound, injure, slaughter, massacre, behead, gun down, shoot dead, murder, maim, slay, mow; has
    someone, people; at object, of, in, from, at; incident casualties
attack: clash, battle, exchange fire, skirmish, scuffle; has someone, none; at with, object, against,
    in; incident clash
attack: fight, engage; has someone; at with, object, against, in; incident clash
attack: attack, ambush, storm, raid, target, assault, strike, hit, overrun, open fire,
    shoot, shoot down, bomb, shell, bombard, pound, detonate, blow up, strafe, invade, capture, overran, besiege, lay
    siege, encircle, ram, infiltrate, mortar, rocket, firebomb, break into, ransack, down, bring
    down; has someone, built, stay, closed, sites, works2; not treaty, shots, decision, deals; at object, on, at,
    against, in, near, of, into; incident attack
attack: fire on, fire at, fire upon, open fire, shoot at; has none; phrase built, sites, closed, ships, people,
    works2; at on, at, upon; incident attack
violation: fly into, fly over, fly through, sail into, stray into; phrase skies; at object, into, of, over; incident
    violation
incursion: cross into, pour into, push into, advance into, advance on, march into, roll into, move into, break into,
    drive into, thrust into, sweep into; has troops-subject, fighters-subject; phrase lands; at into, on, object;
    incident incursion
attack: fire, lob, hurl, launch, drop, rain; has munitions; at at, into, on, onto, against, over, toward,
    towards, in; incident strike
attack: plant, lay, detonate, set off; has bombs; at in, near, outside, at, on, against, along; incident explosion
attack: launch, carry, carry out, conduct, stage, mount, commence, begin, continue, start, perpetrate,
    unleash, step up, commit, resume, intensify, wage, fire; has attacks; not drills, peaceful; at on, against, at, in,
    into, of, near, over, object; incident attack
mobilisation:; noun deployment, mobilisation, mobilization; at against, to, in, along, of
arrest:; noun arrest, detention; at of, in
expulsion:; noun expulsion; has envoys; at of, from
deportation:; noun deportation, expulsion; at of, from, to
ban:; noun ban; at on, of, in
sanctions: hit, slap, punish, target, place, put; phrase sanction; at object; pressure imposed
`)
