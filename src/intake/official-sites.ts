/**
 * Bodies that publish under a domain of their own, where the body's name says more than the domain.
 * Plain facts; the longest domain that ends a host counts.
 */
const SITES: readonly (readonly [domain: string, body: string])[] = [
  ['whitehouse.gov', 'The White House'],
  ['archives.gov', 'The National Archives'],
  ['bidenwhitehouse.archives.gov', 'The White House'],
  ['trumpwhitehouse.archives.gov', 'The White House'],
  ['obamawhitehouse.archives.gov', 'The White House'],
  ['georgewbush-whitehouse.archives.gov', 'The White House'],
  ['state.gov', 'U.S. Department of State'],
  ['defense.gov', 'U.S. Department of Defense'],
  ['treasury.gov', 'U.S. Department of the Treasury'],
  ['kremlin.ru', 'The Kremlin'],
  ['mid.ru', 'Ministry of Foreign Affairs of the Russian Federation'],
  ['government.ru', 'The Russian Government'],
  ['president.gov.ua', 'President of Ukraine'],
  ['mfa.gov.ua', 'Ministry of Foreign Affairs of Ukraine'],
  ['kmu.gov.ua', 'Government of Ukraine'],
  ['gov.uk', 'UK Government'],
  ['elysee.fr', 'Élysée'],
  ['diplomatie.gouv.fr', 'French Ministry for Europe and Foreign Affairs'],
  ['bundesregierung.de', 'The Federal Government'],
  ['auswaertiges-amt.de', 'Federal Foreign Office'],
  ['consilium.europa.eu', 'Council of the European Union'],
  ['ec.europa.eu', 'European Commission'],
  ['eeas.europa.eu', 'European External Action Service'],
  ['europarl.europa.eu', 'European Parliament'],
  ['un.org', 'United Nations'],
  ['nato.int', 'NATO'],
  ['osce.org', 'OSCE'],
  ['iaea.org', 'IAEA'],
  ['icrc.org', 'ICRC'],
  ['au.int', 'African Union'],
  ['igad.int', 'IGAD'],
  ['oas.org', 'Organization of American States'],
  ['asean.org', 'ASEAN'],
  ['fmprc.gov.cn', 'Ministry of Foreign Affairs of China'],
  ['mea.gov.in', 'Ministry of External Affairs of India'],
  ['mfa.gov.tr', 'Ministry of Foreign Affairs of Türkiye'],
  ['mofa.gov.qa', 'Ministry of Foreign Affairs of Qatar'],
  ['gov.il', 'Government of Israel'],
  ['primeminister.am', 'Prime Minister of Armenia'],
  ['mfa.am', 'Ministry of Foreign Affairs of Armenia'],
  ['president.az', 'President of Azerbaijan'],
  ['mfa.gov.az', 'Ministry of Foreign Affairs of Azerbaijan'],
]

/** The body whose own site `host` is. */
export function officialBody(host: string): string | undefined {
  const fitting = SITES.filter(([domain]) => host === domain || host.endsWith(`.${domain}`))
  return fitting.sort((a, b) => b[0].length - a[0].length)[0]?.[1]
}
