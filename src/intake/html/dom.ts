/** The little of the DOM that taking in uses. */
export interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly childNodes: ArrayLike<DomNode>
  readonly parentNode: DomElement | null
  textContent: string | null
}

export interface DomElement extends DomNode {
  readonly tagName: string
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  setAttribute(name: string, value: string): void
  querySelectorAll(selector: string): ArrayLike<DomElement>
  replaceChild(fresh: DomNode, old: DomNode): void
  appendChild(node: DomNode): void
}

export interface DomDocument extends DomNode {
  readonly documentElement: DomElement
  readonly body: DomElement
  createElement(name: string): DomElement
  querySelectorAll(selector: string): ArrayLike<DomElement>
}

export const ELEMENT = 1
export const TEXT = 3
