import { parseFrames } from '../frames.ts'

// The notation is told at parseFrames. Of the frames of a verb the first that fits counts: the narrower stands first.

/** Acts of agreement, support, meeting, working together, help and yielding. */
export const cooperation = parseFrames(`
praise: offer, extend, express, convey, send; has congratulations; at to, on; personal
undertaking: agree, promise, pledge, vow, undertake, commit, offer, volunteer, consent; at with,
    to, object; clause; mutual
undertaking: willing, ready, prepared; at to, with, from, object; infinitive
undertaking: offer, pledge, promise; not toasts; at iobj, to, for, with, object, in
undertaking: agree; at with, on, to, in; mutual
support:; noun support, solidarity, backing, gratitude, appreciation, confidence, endorsement; at for,
    with, to, of, in; personal
praise: praise, hail, commend, applaud, laud, congratulate, salute, compliment, thank, welcome, cheer,
    honour, honor; at object, for, on, by; personal
support: fight alongside; at alongside
support: rally behind, rally around, rally round, rally to support; at behind, around, round, object; personal
support: endorse, back, champion, side with, stand by, rally behind, speak out for, voice support,
    express support, express solidarity, express confidence, reiterate support, reaffirm support, lobby
    for, campaign for, respect, vouch; not money, goods, arms; at object, for, with, behind, by, to, of,
    in; personal
defence: defend; not title, homeland; at object, against; personal
apology: apologise, apologize; at to, for, over; personal
apology: express, offer, issue; has regret; at to, for, over; personal
support: express, voice, reiterate, reaffirm, declare, offer, throw, give, lend, pledge, extend, convey;
    has backing; at for, to, with, behind, in, object; personal
honour: award, decorate, confer, present, bestow; has honour; at iobj, to, on, upon, object
invitation: invite; at object, to
invitation: extend, issue, send; has invitations; at to
praise: forgive; at object, for
recognition: recognise, recognize; has someone, independence; at object, as
recognition: establish, restore, normalise, normalize, upgrade, resume, forge, strengthen, deepen,
    re-establish, reestablish, expand, cement, boost, improve, enhance; has ties; at with, between,
    object; mutual
recognition: appoint, name; has ambassador; at to
signing: sign, initial, ratify, conclude, seal, ink, clinch, finalise, finalize, reach, strike, agree,
    approve, broker; has treaty; at with, between, object, to, on; refused; mutual
truce: declare, announce, proclaim, call, extend, order; has truce; at with, in, object, for
mediation: mediate, broker, arbitrate; at between, in, object, with
mediation:; noun mediation; at between, with, in, object
meeting: receive, host, welcome; has meeting, someone; not goods, money, arms, invitations, refuge; at
    object, with, of, for
meeting: attend, chair, join, hold, convene; has meeting; not protests; at with, of, object, between
meeting: discuss with; at with; mutual
meeting: meet, confer, huddle, consult; has someone, none; at object, with; mutual
visit: visit; has someone; at object
joint-exercise: hold, stage, conduct, begin, start, launch, perform, carry, kick off, undertake, run,
    complete, conclude, take part, participate; has drills; at with, object, between; mutual
information-sharing: share, exchange, give, hand, provide, pass, supply, swap; has evidence; not money;
    at with, to, iobj, between; mutual
extradition: extradite; at to, object
cooperation: cooperate, co-operate, collaborate, coordinate, partner; at with, on; mutual
cooperation:; noun cooperation, co-operation, collaboration; at with, between, of
peacekeeping: participate, serve, take part, deploy, send; phrase keepers; at in, along, to
peacekeeping: send, deploy, dispatch, contribute, provide, station, commit, arrive; has keepers; at to,
    in, into, along, for, at, from
peacekeeping: arrive, deploy; has keepers-subject; at in, to, at, along
asylum: open, reopen, re-open; phrase refuge; at to, for
asylum: grant, give, offer; has refuge; at iobj, to, object, for
asylum: accept, admit, shelter, resettle; has migrants; at object, from; refused
asylum: accept, take, admit, shelter, host, welcome, resettle, absorb, receive; has refuge; at object,
    from; refused
military-aid: send, supply, give, provide, deliver, sell, ship, equip, lend, transfer, furnish; has
    arms; at iobj, to, with, for, in, object; refused
military-aid: arm, train, equip; has someone; at object, with; refused
aid: provide, send, give, deliver, donate, supply, ship, grant, allocate, contribute, distribute, lend,
    extend, dispatch, fly, airlift, offer, disburse, release, earmark, approve, channel, commit, unveil,
    announce, increase, inject, transfer, invest, hand; has money, goods; not backing-only, warnings; at
    iobj, to, for, in, into, object, among, of; refused
aid: donate, fund, finance, aid, assist, subsidise, subsidize, bail out; at iobj, to, for, object, in,
    with, of; refused
aid:; noun aid, assistance, donation, relief; at to, for, in
aid: help; has someone; at object, in
aid: raise; has money; at for
aid: support; has someone, money, goods; at object, in
prisoner-exchange: exchange, swap; has captives; at with, between, object; mutual
release: release, free, liberate, let free, let go, set free, acquit, discharge; has captives, anyone;
    at object, to, from; refused
release: hand over, turn over; has captives; at to, object; refused
return: return, hand back, give back, repatriate, restitute; has property, captives; at to, object;
    refused
return: return, repatriate; has things; at to; refused
release: release, free; not documents; at object, to, from; refused
pardon: pardon, amnesty, reprieve; at object, to
pardon: grant, give, offer, declare, announce; has amnesty; at iobj, to, for
easing: reduce, cut, roll back, lower; has levies; at on, of, against, for, from; pressure lifted
easing: reduce, cut, roll back, lower; has tariffs; at on, of, against, for, from
easing: suspend, postpone, delay, pause; has sanction; at on, of, against, for, from, object; refused; pressure suspended
easing: lift, ease, relax, end, remove, loosen, scrap, abolish, rescind, cancel, repeal, drop, waive, withdraw; has
    sanction; at against, on, from, for, in, object, over; refused; pressure lifted
easing: exempt, spare; has sanction; phrase sanction; at object; pressure lifted
resumption: resume, restart, restore, reinstate, unblock, unfreeze, unlock; has levers; not utilities; at to, with, for, from, object;
    pressure resumed
easing: unfreeze, unfroze, unblock, release; has assets; at of, belonging, to, object; pressure lifted sanctions
easing: lift, ease, relax, end, remove, loosen, revoke, scrap, abolish, rescind, cancel, repeal, drop,
    suspend, waive; has restriction, sanction, curfew, emergency; at against, on, from, for, in, object,
    over; refused
concession: end, halt, suspend, call off, lift, drop, cancel, abandon; has strike; not air; at against, on, of, in,
    over, with; refused
concession: drop, withdraw, dismiss, abandon, overturn, reverse, call off, suspend, rescind, revoke,
    quash, halt, end, backtrack, cancel, annul, back, retract, repeal, scrap, lift, stay, commute,
    shelve; has decision, case, strike; not meeting, flow; at against, on, into, of, object, with, for,
    over; refused
concession: accept, meet, grant, agree, accede, concede, yield, bow, cave, give in, heed, fulfil,
    fulfill, satisfy; has demand; at of, from, by, to, object; refused
concession: accede, concede to, bow, yield, cave, give in, relent, back down, acquiesce, capitulate; at to,
    object, from, over
easing: reopen, re-open, open; has gates; at with, to, for, of, object; pressure lifted other
concession: legalise, legalize, decriminalise, decriminalize, reinstate, restore, reopen, re-open,
    unblock, unfreeze, liberalise; not ties; at object, for, to, in, with
concession: grant, give, restore; has right; at iobj, to, for, object; refused
concession: lift, open; has closed; at to, with, for, object
access: give, grant, receive; has approval; not proposal; at iobj, to, for; refused
access: allow, permit, let, admit, authorise, authorize, grant, give, open; has access; at object, iobj,
    to, for; refused
access: allow, permit; has someone; at object, to, iobj; clause; refused
disarmament: disarm, demobilise, demobilize, surrender, lay down, capitulate, hand in, decommission,
    destroy; has arms, someone, none; not built; at to, in, object; refused
withdrawal: withdraw, pull out, pull back, retreat, evacuate, pull, remove; has stay; not keepers; at
    from, in, out; refused; incident withdrawal
withdrawal: retreat, withdraw, pull out, pull back; has stay-subject; at from, object, to; incident withdrawal
withdrawal: leave; has stay-subject; at from, object, to
resignation: resign, step down, quit, abdicate, stand down; not talks; at as, from, object, in, over
withdrawal: cede, relinquish; at to, object
peacekeeping:; noun deployment, dispatch; has keepers; at to, in, along
release:; noun release; has captives, someone, property; at of, to
withdrawal:; noun withdrawal, pullout; not keepers; at from, of
access:; noun access; at for, to
truce:; noun ceasefire, truce; at with, in
`)
