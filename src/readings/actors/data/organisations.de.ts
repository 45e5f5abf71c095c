/** International organisations in German, in the columns of `organisations.en.ts`. */
export const ORGANISATIONS = `
org/un|Vereinte Nationen,Vereinten Nationen,UN,UNO|body
org/un-security-council|UN-Sicherheitsrat,Sicherheitsrat|body
org/eu|Europäische Union,Europäischen Union,EU|body
org/european-commission|EU-Kommission,Europäische Kommission,Europäischen Kommission|body
org/nato|Nato,NATO|body
org/osce|OSZE|body
org/african-union|Afrikanische Union,Afrikanischen Union|body
org/iaea|IAEA,IAEO|body
org/icrc|Internationales Komitee vom Roten Kreuz,IKRK,Rotes Kreuz|body
org/icc|Internationaler Strafgerichtshof,Internationalen Strafgerichtshof|body
org/g7|G7|body
org/hamas|Hamas|armed
org/hezbollah|Hisbollah|armed
org/taliban|Taliban|armed
org/dpa|dpa,Deutsche Presse-Agentur|media
org/afp|AFP|media
org/reuters|Reuters|media
`
