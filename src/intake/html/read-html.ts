import type { Step, Facts } from '../cleaning/step.ts'

export interface HtmlPage {
  readonly source: string
  readonly facts: Facts
  readonly keepArticle: Step
}

export function readHtml(_text: string): HtmlPage | undefined {
  return undefined
}
