/** What a bench measured: figures in per cent by name. Empty where its data is not there. */
export type Yardsticks = Readonly<Record<string, number>>
