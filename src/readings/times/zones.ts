/**
 * Time zones by the cities after which a clock time is named ("16:00 Geneva time"), and by the places
 * of datelines. Zones of the IANA time zone database; the database is in the public domain.
 */
const CITIES = `
Africa/Abidjan Africa/Accra Africa/Addis_Ababa Africa/Algiers Africa/Bamako Africa/Cairo Africa/Dakar
Africa/Dar_es_Salaam Africa/Djibouti Africa/Harare Africa/Johannesburg Africa/Juba Africa/Kampala Africa/Khartoum
Africa/Kigali Africa/Kinshasa Africa/Lagos Africa/Luanda Africa/Lusaka Africa/Maputo Africa/Mogadishu Africa/Nairobi
Africa/Ndjamena Africa/Niamey Africa/Tripoli Africa/Tunis America/Bogota America/Caracas America/Chicago
America/Guatemala America/Guayaquil America/Havana America/Lima America/Los_Angeles America/Managua
America/Mexico_City America/Montevideo America/New_York America/Panama America/Santiago America/Santo_Domingo
America/Sao_Paulo America/Toronto America/Vancouver Asia/Almaty Asia/Amman Asia/Baghdad Asia/Baku Asia/Bangkok
Asia/Beirut Asia/Bishkek Asia/Colombo Asia/Damascus Asia/Dhaka Asia/Dubai Asia/Dushanbe Asia/Hong_Kong Asia/Jakarta
Asia/Jerusalem Asia/Kabul Asia/Karachi Asia/Kathmandu Asia/Kolkata Asia/Kuala_Lumpur Asia/Kuwait Asia/Manila
Asia/Muscat Asia/Phnom_Penh Asia/Pyongyang Asia/Qatar Asia/Riyadh Asia/Seoul Asia/Shanghai Asia/Singapore Asia/Taipei
Asia/Tashkent Asia/Tbilisi Asia/Tehran Asia/Tokyo Asia/Ulaanbaatar Asia/Yangon Asia/Yerevan Australia/Sydney
Europe/Amsterdam Europe/Athens Europe/Belgrade Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Bucharest
Europe/Budapest Europe/Chisinau Europe/Copenhagen Europe/Dublin Europe/Helsinki Europe/Istanbul Europe/Kyiv
Europe/Lisbon Europe/Ljubljana Europe/London Europe/Luxembourg Europe/Madrid Europe/Minsk Europe/Moscow Europe/Oslo
Europe/Paris Europe/Podgorica Europe/Prague Europe/Riga Europe/Rome Europe/Sarajevo Europe/Skopje Europe/Sofia
Europe/Stockholm Europe/Tallinn Europe/Tirane Europe/Vienna Europe/Vilnius Europe/Warsaw Europe/Zagreb Europe/Zurich
Pacific/Auckland`

/** Other cities and spellings, and the zone they keep. */
const ALSO: Readonly<Record<string, string>> = {
  abuja: 'Africa/Lagos',
  'abu dhabi': 'Asia/Dubai',
  ankara: 'Europe/Istanbul',
  astana: 'Asia/Almaty',
  beijing: 'Asia/Shanghai',
  bern: 'Europe/Zurich',
  brasilia: 'America/Sao_Paulo',
  canberra: 'Australia/Sydney',
  delhi: 'Asia/Kolkata',
  doha: 'Asia/Qatar',
  geneva: 'Europe/Zurich',
  hanoi: 'Asia/Bangkok',
  islamabad: 'Asia/Karachi',
  jeddah: 'Asia/Riyadh',
  kiev: 'Europe/Kyiv',
  'new delhi': 'Asia/Kolkata',
  ottawa: 'America/Toronto',
  pretoria: 'Africa/Johannesburg',
  sanaa: 'Asia/Riyadh',
  strasbourg: 'Europe/Paris',
  'tel aviv': 'Asia/Jerusalem',
  'the hague': 'Europe/Amsterdam',
  tirana: 'Europe/Tirane',
  washington: 'America/New_York',
  'washington dc': 'America/New_York',
  'washington d.c.': 'America/New_York',
}

/** Zone by the city's name in lower case. */
export const CITY_ZONES: ReadonlyMap<string, string> = new Map([
  ...CITIES.trim()
    .split(/\s+/)
    .map((zone): [string, string] => [
      zone
        .slice(zone.indexOf('/') + 1)
        .replaceAll('_', ' ')
        .toLowerCase(),
      zone,
    ]),
  ...Object.entries(ALSO),
])
