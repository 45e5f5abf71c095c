import { parseFrames } from '../frames.ts'

// The notation is told at parseFrames. Of the frames of a verb the first that fits counts: the narrower stands first.

/** Acts in words against others: demands, blame, refusals, threats. */
export const words = parseFrames(`
praise: hold; phrase esteem; at object; personal
asylum-seeking: seek, request, apply, flee; has refuge; at in, to, from, object
complaint: summon, call in; has envoys; at object, of, over
summons: summon, subpoena; at object
request: order, ask, urge, tell, command, direct, instruct, demand, implore, beg; not
    inquiries, arrests, stay; at object, iobj, to; infinitive
request: demand, request, insist, call for, appeal, press, urge, call on, call upon, push for, lobby,
    seek; not sanction, protests, inquiries, meeting-held; at from, of, on, to, object, for
request:; noun demand, appeal; not decision; at to, for, from, on
accusation: accuse, blame, condemn, denounce, criticise, criticize, decry, deplore, slam, blast,
    lambast, lambaste, rebuke, fault, chide, berate, castigate, lash out, hit out, deride, disapprove,
    scold, censure, chastise, assail, vilify, mock, ridicule, insult, rap, reprimand, fume, rail, attack
    verbally, lament, bemoan, object, disparage, denigrate, smear, speak out against, call out, take
    aim, take issue, point the finger, charge, allege, hold responsible, warn against, discredit,
    question, challenge, dispute; at object, at, of, for, on, over, against, to, by, as; personal
accusation: express, launch, voice, level, direct, heap, issue, unleash, hurl, offer, draw; has
    criticism; at at, of, against, on, over, with, about, to, for; personal
accusation:; noun condemnation, accusation, criticism, rebuke, blame; at of, against, at, on, over;
    personal
accusation: mobilise against, mobilize against, rally against, campaign against, turn against; at
    against; personal
complaint: complain, protest to; at to, about, against, over, of, that
lawsuit: sue, prosecute, impeach, indict, arraign; at object, for, against, over
lawsuit: file, lodge, bring, submit, press, lay, initiate, launch, register, begin, start, level; has
    case; not inquiries; at against, with, at, to, on, object, over
conviction: convict, find guilty; at object, of
investigation: launch, open, order, begin, start, conduct, announce, initiate, reopen, demand, call for,
    carry out, hold, commission, widen, lead, undertake, set up, establish, approve, seek, pursue; has
    inquiries; at into, against, of, on, over, in, at, object
investigation: investigate, probe, inspect, scrutinise, scrutinize, interrogate, examine, look into,
    inquire; at object, into, over, for, of, in
investigation: approve, order; has extraditions; at of, object
cancellation: cancel, call off, scrap, shun, snub, skip, postpone; has meeting; at with, to, in, object,
    of
veto: veto; at object, by, of, against
travel-ban: revoke, cancel, annul, void, deny, refuse, withhold, suspend, restrict; has visas; at iobj, to, for, of,
    from, object; pressure imposed sanctions
refusal: fail to reach; has treaty, none; at with, on, to, object
refusal: refuse, decline; at object, with, to, from, in; infinitive
refusal: reject, rebuff, spurn, dismiss, refuse, turn down, rule out, oppose, resist, defy, ignore,
    block, repudiate, brush off, shrug off, disregard, flout, vote down, vote against, decline, snub,
    rebut, disobey, overrule, strike down, disavow, renounce, shoot down, bar, disown, boo, balk, nix,
    invalidate, overturn, refute, quash; not cyber, hearsay; at object, by, from, of, to, on, for, against, with
refusal: violate, breach, flout, break, contravene; has rules; at object, of, by
refusal: deny; has passage; at object, iobj, to, from
refusal:; noun rejection, refusal, opposition, veto; at of, to, by
ultimatum: give, issue, set, deliver, send, impose, put; has ultimatums; at iobj, to, for, against,
    object
threat: threaten, vow revenge, vow retaliation; at object, iobj, with, against, of, to, on; personal
threat: warn; has someone; phrase consequences; at object, against, of, on; personal
threat:; noun threat, warning, ultimatum; at to, against, of, on
threat: call for, urge, seek, consider, weigh, mull, push for, demand, prepare; has sanction; at on,
    against, for, object
threat: call on, call for; has protests; at against, at
`)
