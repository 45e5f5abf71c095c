/** What the holders of offices are also called: the word, then the offices, or how they stand before a name. */
const TABLE = `
diplomat: foreign minister, foreign secretary, secretary of state, ambassador, envoy, special envoy, consul, consul general, emissary, representative, high representative, chargé d'affaires, charge d'affaires, negotiator, undersecretary, undersecretary of state, foreign policy chief
minister: foreign secretary, home secretary, defence secretary
politician: president, prime minister, premier, chancellor, minister, senator, lawmaker, mp, mep, deputy, leader, speaker, mayor, governor, congressman, congresswoman, chairman, chairwoman, legislator, parliamentarian, candidate
statesman: president, prime minister, premier, chancellor, minister
official: minister, secretary, state secretary, envoy, ambassador, spokesman, spokeswoman, spokesperson, director, commissioner, chief, undersecretary, adviser, advisor, aide, deputy, coordinator, head, representative, governor, mayor, commander, negotiator, inspector
officer: general, colonel, major, captain, commander, admiral, lieutenant, brigadier, marshal, sergeant, gen., lt. gen., maj. gen., brig. gen., col., lt. col., maj., capt., lt., adm., cmdr.
general: gen., gen, lt. gen., lt gen, maj. gen., maj gen, brig. gen., brig gen, lieutenant general, major general, brigadier general
colonel: col., col, lt. col., lt col
admiral: adm., adm, rear admiral, vice admiral
captain: capt., capt
major: maj., maj
sergeant: sgt., sgt
commander: general, colonel, admiral, marshal, gen., lt. gen., maj. gen., brig. gen., col., adm., cmdr., warlord
senator: sen., sen
congressman: rep., rep, representative
congresswoman: rep., rep, representative
governor: gov., gov
professor: prof., prof
doctor: dr., dr
lawmaker: senator, congressman, congresswoman, mp, mep, deputy, legislator, parliamentarian, sen., sen, rep., rep
legislator: senator, congressman, congresswoman, lawmaker, mp, mep, deputy, parliamentarian, sen., rep.
parliamentarian: mp, mep, lawmaker, legislator, deputy
envoy: ambassador, representative, emissary, negotiator, mediator
negotiator: envoy, mediator
mediator: envoy, negotiator
premier: prime minister
prime minister: premier
leader: president, prime minister, premier, chancellor, king, queen, chairman, chief, commander, head, secretary-general, general secretary
chief: president, chairman, director, director-general, head, leader, commissioner, secretary-general, commander
head: president, chairman, chairwoman, director, director-general, chief, leader, commissioner, secretary-general
cleric: imam, ayatollah, bishop, archbishop, mullah, sheikh, sheik, mufti, grand mufti, rabbi
pontiff: pope
aide: adviser, advisor, chief of staff, spokesman, spokeswoman
adviser: advisor, aide
expert: professor, analyst, researcher, fellow, economist, historian
analyst: researcher, fellow, expert, economist
academic: professor, researcher, fellow, historian
attorney: lawyer
lawyer: attorney, counsel
`

/** By word, the offices of those who may be called so. */
export const CALLINGS: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [word = '', offices = ''] = line.split(': ')
      return [word, offices.split(', ')] as const
    }),
)
