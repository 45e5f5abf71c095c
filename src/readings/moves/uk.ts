import { entries } from '../engine/index.ts'
import { uk as clause } from '../clauses/uk.ts'
import { plainMoves } from './plain.ts'

const plans = entries(
  "пропозиція, пропозицію, пропозиції, пропозицією, план, плану, планом, мирний план, резолюція, резолюцію, ініціативи, компроміс, домовленість, домовленості, заклик, угода, угоду, угоди, перемир'я, перемир’я, проєкт, проект, ультиматум, ініціатива, ініціативу, вимоги, умови, запрошення, припинення",
)

const truces = entries(
  "перемир'я, перемир’я, перемир'ям, перемир’ям, угода, угоду, угоди, режим тиші, режиму тиші, режим припинення вогню, припинення вогню, домовленість, домовленості, договір, договору",
)

const penalties = entries(
  'санкції, санкцій, санкціями, санкційний пакет, пакет санкцій, ембарго, мита, мито, обмеження, обмежень, блокаду',
)

const leverage = entries(
  'військову допомогу, допомогу, військова допомога, допомоги, військової допомоги, постачання зброї, поставки зброї, постачання, поставки, обмін розвідданими, надання розвідданих, розвіддані, фінансування, підтримку',
)

/** The forms of a verb in the past, of what stands before their endings. */
const past = (stems: string): string =>
  stems
    .split(' ')
    .flatMap((stem) => ['в', 'ла', 'ли', 'ло'].map((ending) => stem + ending))
    .join('|')

/** As `past`, of verbs with "-ся". */
const pastOwn = (stems: string): string =>
  stems
    .split(' ')
    .flatMap((stem) => ['вся', 'лася', 'лися', 'лась', 'лись', 'лося'].map((ending) => stem + ending))
    .join('|')

/** Verbs behind who does it, or before, where something else opens the sentence. */
const finite = (verbs: string): string => `(@a:{actor} &tail @verb:(${verbs}) | @verb:(${verbs}) @a:{actor})`

/** Ukrainian. */
export const uk = plainMoves({
  clause,
  completing: ['про', 'для', 'щодо'],
  terms: {
    start: entries('з, від, починаючи з'),
    deadline: entries('до, не пізніше, не пізніше ніж'),
    scope: entries('проти, на, на морі'),
  },
  reservations: entries('але, однак, проте, за умови'),
  forces: entries(
    'війська, військ, армія, армії, сили, військові, окупанти, загарбники, авіація, флот, підрозділи, дрони, штурмовики, солдати',
  ),
  incidents: {
    strike: entries(
      'удар, удару, удари, ударів, ударом, авіаудар, авіаудару, атака дронів, вдарив, вдарила, вдарили, ударила, ударили, завдала, завдали, завдав, бомбардування',
    ),
    shelling: entries(
      'обстріл, обстрілу, обстріли, обстрілом, обстріляв, обстріляла, обстріляли, обстрілює, обстрілюють, обстрілів',
    ),
    attack: entries(
      'атака, атаки, атаку, атакою, атак, атакував, атакувала, атакували, атакує, атакують, напад, нападу, теракт',
    ),
    offensive: entries('наступ, наступу, контрнаступ'),
    clash: entries('бої, боїв, зіткнення'),
    seizure: entries(
      'захопив, захопила, захопили, окупував, окупувала, окупували, взяла, взяли, зайняли, зайняла',
    ),
  },
  instruments: {
    sanctions: entries(
      'санкції, санкцій, санкціями, пакет санкцій, санкційний пакет, ембарго, обмеження, обмежень',
    ),
    tariffs: entries('мита, мито, митами'),
    'military-aid': entries(
      'військову допомогу, військова допомога, військової допомоги, постачання зброї, поставки зброї, зброї, зброю',
    ),
    intelligence: entries('обмін розвідданими, надання розвідданих, розвіддані'),
    force: entries(
      'ударом, ударами, удару, війною, наступом, вторгненням, застосуванням сили, атакою, атаками',
    ),
    other: entries('допомогу, допомоги, постачання, поставки, фінансування, підтримку, блокаду'),
  },
  lists: {
    plans,
    things: plans,
    truces,
    penalties,
    leverage,
    'talk-words': entries(
      'переговори, переговорів, переговорах, переговорами, перемовини, перемовин, зустріч, зустрічі, розмова, розмови, діалог, консультації, обговорення, саміт',
    ),
    'good-words': entries(
      'конструктивними, конструктивна, конструктивною, конструктивні, продуктивними, продуктивна, продуктивною, продуктивні, позитивними, позитивна, змістовна, змістовною, змістовними, плідними, плідна, плідною, успішними, успішною, добра, хороша',
    ),
    raids: entries(
      'удар, удару, удари, ударів, авіаудар, авіаудару, обстріл, обстрілу, обстріли, обстрілів, атака, атаки, атаку, атак, бомбардування, наступ, наступу',
    ),
  },
  parts: {
    sides: '@a:{actor} (та|і|й) &few @a:{actor}',
    penalty: '@what:([!"." !{actor:person}]{0,5}? ~penalties)',
    lever: '@what:([!"." !{actor:person}]{0,3}? ~leverage)',
    aimed: '([!{actor} !"." !","]{0,3}? (проти|щодо|для|на|з)? [!{actor} !"." !","]{0,2}? @b:{actor})?',
  },
  rules: [
    {
      name: 'A подає оновлений план',
      pattern: `@a:{actor} &tail @verb:(${past('представи пода переда презентува надісла')}) &moment @what:([!"." !{actor:person}]{0,4}? (оновлений|оновлену|переглянутий|переглянуту|доопрацьований|змінений|змінену) [!"." !","]{0,3}? ~plans)`,
      means: { kind: 'proposal', status: 'revised' },
    },
    {
      name: 'A відкликає план',
      pattern: `@a:{actor} &tail @verb:(${past('відклика')}|відкликає|відкликають) &moment @what:([!"." !","]{0,4}? ~plans)`,
      means: { kind: 'proposal', status: 'withdrawn' },
    },
    {
      name: 'A пропонує B',
      pattern: `${finite(`пропонує|пропонують|${past('запропонува')}`)} &moment @what:&rest`,
      means: { kind: 'proposal' },
    },
    {
      name: 'A виступає з пропозицією B',
      pattern: `@a:{actor} &tail @verb:(${past('виступи')}|вийшов|вийшла|вийшли|виступає) (з|із) @what:([!"." !","]{0,3}? ~plans &rest?)`,
      means: { kind: 'proposal' },
    },
    {
      name: 'A подає план',
      pattern: `@a:{actor} &tail @verb:(${past('представи пода переда презентува надісла вруч')}|вручив|вручила|представляє) &moment (@b:{actor})? @what:([!"." !{actor:person}]{0,6}? ~plans &rest?)`,
      means: { kind: 'proposal' },
    },
    {
      name: 'A готовий прийняти переговори',
      pattern:
        '@a:{actor} &tail @verb:(готова|готовий|готові|готове) @what:((прийняти|організувати|провести|стати|надати майданчик) [!"."]{1,20})',
      means: { kind: 'proposal', held: true },
    },
    {
      name: 'A не погоджується на B',
      pattern: `@a:{actor} &tail не @verb:(${pastOwn('погоди')}|погоджується|погоджуються|приймає|${past('прийня')}) &moment @what:&rest`,
      means: { kind: 'response', stance: 'rejects', negated: 'rejects' },
    },
    {
      name: 'A відкидає B',
      pattern: `@a:{actor} &tail @verb:(${past('відкину відхили')}|відхиляє|відкидає|відкидають|(${pastOwn('відмови')}|відмовляється|відмовляються) від (?! (коментарів|коментаря))) &moment @what:&rest?`,
      means: { kind: 'response', stance: 'rejects' },
    },
    {
      name: 'B відкидає A',
      pattern: `@what:([!"." !","]{0,2}? ~plans) [!"." !","]{0,4}? @a:{actor} @verb:(${past('відкину відхили')})`,
      means: { kind: 'response', stance: 'rejects' },
    },
    {
      name: 'A приймає план',
      pattern: `@a:{actor} &tail @verb:(${past('прийня')}|приймає|приймають) &moment @what:([!"." !","]{0,4}? ~plans &rest?)`,
      means: { kind: 'response', stance: 'accepts' },
    },
    {
      name: 'A приймає B',
      pattern: `@a:{actor} (?! (та|і|й)) &tail @verb:((${pastOwn('погоди')}|погоджується) (на|з|із)|${past('схвали підтрима')}|підтримує|схвалює) &moment @what:&rest`,
      means: { kind: 'response', stance: 'accepts', negated: 'rejects' },
    },
    {
      name: 'A вітає B',
      pattern: `@a:{actor} &tail @verb:(вітає|вітають|${past('привіта')}) &moment @what:([!"." !{actor:person}]{0,6}? ~plans &rest?)`,
      means: { kind: 'response', stance: 'welcomes' },
    },
    {
      name: 'A вивчає B',
      pattern:
        '@a:{actor} &tail @verb:(вивчає|вивчають|розглядає|розглядають|вивчить|розгляне) &moment @what:([!"." !","]{0,4}? ~plans)',
      means: { kind: 'response', stance: 'undecided' },
    },
    {
      name: 'A не відповідає на B',
      pattern: `@a:{actor} [!"." !","]{0,4}? не @verb:(${past('відпові відреагува')}|відповіла|відповів|відповіли) на @what:([!"." !","]{0,4}? ~plans)`,
      means: { kind: 'response', stance: 'no-answer', negated: 'no-answer' },
    },
    {
      name: 'A вимагає від B',
      pattern: `${finite(`вимагає|вимагають|${past('вимага')}|зажадав|зажадала|зажадали|${pastOwn('домага')}`)} &moment від [!{actor} !"." !","]{0,2}? @b:{actor} @what:&rest`,
      means: { kind: 'demand' },
    },
    {
      name: 'A закликає B',
      pattern: `${finite(`${past('заклика')}|закликає|закликають`)} &moment [!{actor} !"." !","]{0,2}? @b:{actor} (до)? @what:&rest`,
      means: { kind: 'demand' },
    },
    {
      name: 'A закликає до B',
      pattern: `${finite(`${past('заклика')}|закликає|закликають`)} &moment (до)? @what:&rest`,
      means: { kind: 'demand' },
    },
    {
      name: 'A вимагає B',
      pattern: `${finite(`вимагає|вимагають|${past('вимага')}|зажадав|зажадала|зажадали|наполягає на|наполягають на|наполіг на|наполягла на|наполягли на`)} &moment @what:&rest`,
      means: { kind: 'demand' },
    },
    {
      name: 'B має C',
      pattern:
        '@b:{actor} @verb:(має (?! (намір|право|місце|на)) | мають (?! (намір|право|на)) | повинен|повинна|повинні|мусить|мусять|зобов\'язана|зобов\'язаний) @what:[!"." !","]{1,30}',
      means: { kind: 'demand', said: true, about: true },
    },
    {
      name: 'A і B домовилися про C',
      pattern: `&sides &few @verb:(${pastOwn('домови погоди')}) &moment (про|на)? @what:&rest`,
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'A домовився з B про C',
      pattern: `@a:{actor} &tail @verb:(${pastOwn('домови')}) (з|із|зі) &few @b:{actor} &moment (про)? @what:&rest`,
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'A і B підписали C',
      pattern: `&sides &few @verb:(${past('підписа укла парафува')}) &moment @what:&rest`,
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'A підписав з B C',
      pattern: `@a:{actor} &tail @verb:(${past('підписа укла')}) (з|із|зі) &few @b:{actor} @what:&rest`,
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'A підписав C з B',
      pattern: `@a:{actor} &tail @verb:(${past('підписа укла')}) @what:([!{actor} !"." !","]{1,10}?) (з|із|зі) &few @b:{actor}`,
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'між A та B укладено C',
      pattern:
        'між &few @a:{actor} (та|і|й) &few @a:{actor} [!{actor} !"." !","]{0,4}? @verb:(укладено|підписано|досягнуто) @what:&rest',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: "A зобов'язується B",
      pattern: `@a:{actor} &tail @verb:(${pastOwn("зобов'яза зобов’яза")}|зобов'язується|зобов’язується|${past('пообіця')}|обіцяє) &moment @what:&rest`,
      means: { kind: 'commitment', status: 'planned' },
    },
    {
      name: "перемир'я між A та B чинне",
      pattern:
        '@noun:~truces [!{actor} !"." !","]{0,6}? між &few @a:{actor} (та|і|й) &few @a:{actor} &few (набуло чинності | набула чинності | набрала чинності | набрало чинності | почало діяти | діє)',
      means: { kind: 'commitment', status: 'in-force', begins: true },
    },
    {
      name: "перемир'я чинне",
      pattern:
        '@noun:~truces [!{actor} !"." !","]{0,4}? (набуло чинності | набула чинності | набрала чинності | набрало чинності | почало діяти)',
      means: { kind: 'commitment', status: 'in-force', shared: true, anyone: true, begins: true },
    },
    {
      name: 'A звинувачує B у порушенні C',
      pattern: `{actor} &tail (${past('звинувати')}|звинувачує|звинувачують|${past('обвинувати')}) [!{actor} !"." !","]{0,2}? @a:{actor} (в|у) @verb:(порушенні|зриві) @what:([!"." !","]{0,3}? ~truces)`,
      means: { kind: 'commitment', status: 'breached' },
    },
    {
      name: 'A порушує C',
      pattern: `@a:{actor} &tail @verb:(${past('поруши зірва')}|порушує|порушують) &moment @what:([!"." !","]{0,3}? ~truces)`,
      means: { kind: 'commitment', status: 'breached' },
    },
    {
      name: 'A заявляє про прогрес',
      pattern: `@a:{actor} &tail (${past('заяви повідоми відзначи зазначи розпові констатува')}|${past('говори')}|бачить|відзначає|зафіксував) [!{actor} !"." !","]{0,4}? @noun:(прогрес|прогресу|поступ|зрушення)`,
      means: { kind: 'assessment', direction: 'progress', negated: 'stalled', made: true },
    },
    {
      name: 'є прогрес',
      pattern:
        '(є|досягнуто|немає|був|значний|певний|відчутний|жодного) [!{actor} !"." !","]{0,2}? @noun:(прогрес|прогресу|поступ|зрушення)',
      means: { kind: 'assessment', direction: 'progress', negated: 'stalled', vague: true },
    },
    {
      name: 'переговори були конструктивними',
      pattern:
        '~talk-words [!{actor} !"." !","]{0,4}? (були|була|був|виявилися|виявилась|пройшли|–|—|є) [!{actor} !"." !","]{0,3}? @progress:@verb:~good-words',
      means: { kind: 'assessment', direction: 'progress', negated: 'stalled' },
    },
    {
      name: 'переговори в глухому куті',
      pattern:
        '~talk-words [!{actor} !"." !","]{0,4}? @verb:(в глухий кут | у глухий кут | в глухому куті | у глухому куті | застрягли | загальмувалися | зайшли в глухий кут)',
      means: { kind: 'assessment', direction: 'stalled' },
    },
    {
      name: 'переговори провалилися',
      pattern: '~talk-words [!{actor} !"." !","]{0,4}? @verb:(провалилися|провалились|зірвалися)',
      means: { kind: 'assessment', direction: 'setback' },
    },
    {
      name: 'A атакує B',
      pattern: `${finite(`${past('атакува обстріля')}|атакує|атакують|обстрілює|обстрілюють`)} &moment [!{actor} !"." !","]{0,4}? (@b:{actor} @what:[!"." !","]{0,4}? | @what:[!{actor} !"." !","]{1,4})`,
      means: { kind: 'incident', type: 'by-noun' },
    },
    {
      name: 'A вдаряє по B',
      pattern: `${finite(past('вдари ударі удари'))} [!{actor} !"." !","]{0,5}? по [!{actor} !"." !","]{0,3}? (@b:{actor} | @what:[!"." !","]{1,3})`,
      means: { kind: 'incident', type: 'by-noun' },
    },
    {
      name: 'A завдає удару по B',
      pattern: `${finite(past('завда'))} [!{actor} !"." !","]{0,4}? @noun:~raids [!{actor} !"." !","]{0,3}? (по)? [!{actor} !"." !","]{0,3}? (@b:{actor} | @what:[!"." !","]{1,3})`,
      means: { kind: 'incident', type: 'by-noun' },
    },
    {
      name: 'удар A по B',
      pattern:
        '@a:{actor} [!{actor} !"." !","]{0,2}? @noun:~raids (по|на) [!{actor} !"." !","]{0,2}? (@b:{actor} | {place} | @what:/^\\p{Lu}/)',
      means: { kind: 'incident', type: 'by-noun', nominal: true },
    },
    {
      name: 'загинули внаслідок удару',
      pattern:
        '(унаслідок|внаслідок|через) [!{actor} !"." !","]{0,2}? (@a:{actor})? [!{actor} !"." !","]{0,2}? @noun:~raids (по|на) @what:[!"." !","]{1,4}? [!"."]{0,6}? (загинули|загинула|загинув|поранені|поранено|постраждали)',
      means: { kind: 'incident', type: 'by-noun', nominal: true },
    },
    {
      name: 'A захоплює B',
      pattern: `${finite(past('захопи окупува'))} &moment @what:[!"." !","]{1,8}`,
      means: { kind: 'incident', type: 'seizure' },
    },
    {
      name: 'A запроваджує санкції проти B',
      pattern: `${finite(`${past('запровади ввів розшири посили ухвали оголоси продовжи введ')}|ввела|ввели|ввів|запроваджує|запроваджують|вводить|вводять|наклав|наклала|наклали`)} &moment &penalty &aimed`,
      means: { kind: 'pressure', action: 'imposed' },
    },
    {
      name: 'A скасовує санкції проти B',
      pattern: `${finite(`${past('скасува послаби')}|знімає|знімають|зняла|зняли|зняв|скасовує|скасовують`)} &moment &penalty &aimed`,
      means: { kind: 'pressure', action: 'lifted' },
    },
    {
      name: 'A зупиняє допомогу B',
      pattern: `${finite(`${past('зупини призупини припини заморози')}|призупиняє|призупиняють|припиняє|зупиняє|зупиняють`)} &moment &lever &aimed`,
      means: { kind: 'pressure', action: 'suspended' },
    },
    {
      name: 'A відновлює допомогу B',
      pattern: `${finite(`${past('віднови розморози')}|відновлює|відновлюють`)} &moment &lever &aimed`,
      means: { kind: 'pressure', action: 'resumed' },
    },
    {
      name: 'A погрожує B C',
      pattern: `${finite(`${past('пригрози погрожува')}|погрожує|погрожують|пригрозили|загрожує`)} (@b:{actor})? @what:&rest`,
      means: { kind: 'pressure', action: 'threatened' },
    },
  ],
})
