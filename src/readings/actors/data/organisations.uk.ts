/** International organisations in Ukrainian, in the columns of `organisations.en.ts`. */
export const ORGANISATIONS = `
org/un|Організація Об'єднаних Націй,ООН|body
org/un-security-council|Рада Безпеки ООН,Ради Безпеки ООН,Рада Безпеки|body
org/eu|Європейський Союз,Європейського Союзу,ЄС,Євросоюз|body
org/european-commission|Європейська комісія,Європейської комісії,Єврокомісія|body
org/nato|НАТО|body
org/osce|ОБСЄ|body
org/iaea|МАГАТЕ|body
org/icrc|Міжнародний комітет Червоного Хреста,Червоний Хрест,МКЧХ|body
org/icc|Міжнародний кримінальний суд,МКС|body
org/african-union|Африканський союз|body
org/g7|G7|body
org/hamas|ХАМАС|armed
org/hezbollah|Хезболла|armed
org/verkhovna-rada|Верховна Рада,Верховної Ради|body|UKR
org/reuters|Reuters|media
org/ukrinform|Укрінформ|media
org/interfax-ukraine|Інтерфакс-Україна|media
`
