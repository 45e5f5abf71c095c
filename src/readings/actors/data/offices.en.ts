/** Words by which the name of a publisher shows that an office of a state publishes. */
export const OFFICES = `
president presidency presidential premier chancellery chancellor government ministry minister department office
embassy cabinet palace council parliament administration service secretariat mission mfa
`

/** What may stand before the name of a publisher. */
export const ARTICLES = `the`
