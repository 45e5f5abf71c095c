import { entries } from '../../engine/index.ts'
import type { ContactData } from '../data.ts'

/** How parties sit, and of what rank they are. */
export const shapes: Pick<ContactData, 'formats' | 'levels' | 'processes'> = {
  processes: entries(
    'process, Process, format, Format, Contact Group, track, Track, Quartet, Platform, platform, Dialogue',
  ),
  formats: {
    bilateral: ['bilateral', 'one-on-one'],
    trilateral: ['trilateral', 'three-way', 'tripartite'],
    multilateral: entries(
      'multilateral, four-way, five-way, six-party, six-way, quadrilateral, four-party, multi-party',
    ),
    proximity: [
      'indirect',
      'proximity',
      'separate rooms',
      'through mediators',
      'via mediators',
      'through intermediaries',
    ],
    shuttle: ['shuttle', 'shuttled', 'shuttling'],
  },
  levels: {
    leaders: entries(
      'leaders, presidents, prime ministers, heads of state, summit, leader-level, presidential-level',
    ),
    ministers: entries(
      'foreign ministers, ministers, ministerial, foreign secretaries, defence ministers, defense ministers',
    ),
    technical: entries(
      'technical, technical-level, working-level, experts, working groups, working group, technical teams',
    ),
    envoys: entries('envoys, special envoys, special representatives'),
    officials: entries('officials, negotiators, diplomats, delegations, delegation, negotiating teams'),
  },
}
