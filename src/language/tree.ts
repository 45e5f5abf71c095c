/**
 * The best tree over the words of a sentence: each word has one head, exactly one word hangs from the
 * root, and the sum of scores is the greatest (Chu and Liu 1965, Edmonds 1967). Row i of `scores`, from
 * `at` on, holds the scores of the heads of word i: column 0 the root, column j + 1 word j. The heads are
 * written to `heads` from `first` on, counted within the sentence, -1 for the root.
 */
export function bestTree(
  scores: Float32Array,
  at: number,
  count: number,
  width: number,
  heads: Int32Array,
  first: number,
): void {
  chooseEach(scores, at, count, width, heads, first)
  if (!hasCycle(heads, first, count)) return
  const nodes = count + 1
  // With no price on the root far fewer cycles are met; mostly one word hangs from it all the same.
  let tree = spanningTree(arcsOf(scores, at, nodes, width, 0), nodes)
  let roots = 0
  for (let i = 1; i < nodes; i++) if (tree[i] === 0) roots++
  if (roots > 1) tree = spanningTree(arcsOf(scores, at, nodes, width, ROOT_PRICE), nodes)
  for (let i = 1; i < nodes; i++) heads[first + i - 1] = tree[i]! - 1
}

function arcsOf(
  scores: Float32Array,
  at: number,
  nodes: number,
  width: number,
  rootPrice: number,
): Float64Array {
  const arcs = new Float64Array(nodes * nodes)
  for (let i = 1; i < nodes; i++) {
    const row = at + (i - 1) * width
    arcs[i * nodes] = scores[row]! - rootPrice
    for (let j = 1; j < nodes; j++) arcs[i * nodes + j] = scores[row + j]!
  }
  return arcs
}

/**
 * The best head of each word, one word taking the root: the one that gains most, or loses least, by it.
 * If this is a tree there is none better.
 */
function chooseEach(
  scores: Float32Array,
  at: number,
  count: number,
  width: number,
  heads: Int32Array,
  first: number,
): void {
  let root = 0
  let gain = -Infinity
  for (let i = 0; i < count; i++) {
    const row = at + i * width
    let best = i === 0 ? 2 : 1
    for (let j = best + 1; j <= count; j++)
      if (scores[row + j]! > scores[row + best]! && j !== i + 1) best = j
    heads[first + i] = best - 1
    if (scores[row]! - scores[row + best]! > gain || count === 1) {
      gain = scores[row]! - scores[row + best]!
      root = i
    }
  }
  heads[first + root] = -1
}

// What an arc from the root costs beyond its score: so much that no best tree takes a second one.
const ROOT_PRICE = 1e6

// Words seen to hang from the root: those marked with the number of the present sentence.
let marks = new Int32Array(64)

function hasCycle(heads: Int32Array, first: number, count: number): boolean {
  if (marks.length < count) marks = new Int32Array(count * 2)
  marks.fill(0, 0, count)
  for (let i = 0; i < count; i++) {
    let j = i
    for (; j >= 0 && marks[j] === 0; j = heads[first + j]!) marks[j] = i + 1
    if (j >= 0 && marks[j] === i + 1) return true
  }
  return false
}

/** A graph that shrinks while its cycles are made into single nodes. Arc j → i stands at i * nodes + j. */
interface Graph {
  readonly arcs: Float64Array
  readonly nodes: number
  /** The nodes left, node 0 first. A node made of a cycle has the number of one of its members, and is the last. */
  left: readonly number[]
  /** The best head of each node that is left. */
  readonly best: Int32Array
}

/** A cycle that was made into the node `joined`, and what is needed to open it again. */
interface Joined {
  readonly joined: number
  readonly cycle: readonly number[]
  /** The head of each member within the cycle. */
  readonly within: readonly number[]
  /** By each node outside: the member that it would enter the cycle by, and the one that it would hang from. */
  readonly enters: Int32Array
  readonly leaves: Int32Array
}

/** Heads of the nodes 1, 2 … of the best tree that grows from node 0. */
function spanningTree(arcs: Float64Array, nodes: number): Int32Array {
  const graph: Graph = {
    arcs,
    nodes,
    left: Array.from({ length: nodes }, (_, i) => i),
    best: new Int32Array(nodes).fill(-1),
  }
  const { best } = graph
  for (let i = 1; i < nodes; i++) best[i] = bestHead(graph, i)
  const opened: Joined[] = []
  for (let cycle = findCycle(graph); cycle.length > 0; cycle = findCycle(graph))
    opened.push(joinCycle(graph, cycle))
  for (const each of opened.reverse()) openCycle(best, each)
  return best
}

function bestHead({ arcs, nodes, left }: Graph, node: number): number {
  let head = -1
  let most = -Infinity
  for (const other of left) {
    const score = arcs[node * nodes + other]!
    if (other === node || (head >= 0 && score <= most)) continue
    head = other
    most = score
  }
  return head
}

function findCycle({ left, best }: Graph): readonly number[] {
  const seenFrom = new Int32Array(best.length)
  for (const start of left) {
    let i = start
    while (i > 0 && seenFrom[i] === 0) {
      seenFrom[i] = start
      i = best[i]!
    }
    if (i > 0 && seenFrom[i] === start) {
      const cycle = [i]
      for (let j = best[i]!; j !== i; j = best[j]!) cycle.push(j)
      return cycle
    }
  }
  return []
}

/** Makes one node of a cycle. Only what hung from the cycle, and the new node, need a best head anew. */
function joinCycle(graph: Graph, cycle: readonly number[]): Joined {
  const { arcs, nodes, best } = graph
  const within = cycle.map((member) => best[member]!)
  const prices = cycle.map((member, m) => arcs[member * nodes + within[m]!]!)
  const joined = cycle[0]!
  const enters = new Int32Array(nodes)
  const leaves = new Int32Array(nodes)
  const outside = graph.left.filter((node) => !cycle.includes(node))
  for (const node of outside) {
    let [gain, leaving] = [-Infinity, -Infinity]
    for (let m = 0; m < cycle.length; m++) {
      const member = cycle[m]!
      const entering = arcs[member * nodes + node]! - prices[m]!
      if (entering > gain) {
        gain = entering
        enters[node] = member
      }
      if (arcs[node * nodes + member]! > leaving) {
        leaving = arcs[node * nodes + member]!
        leaves[node] = member
      }
    }
    arcs[joined * nodes + node] = gain
    arcs[node * nodes + joined] = leaving
  }
  graph.left = [...outside, joined]
  for (const node of outside) if (cycle.includes(best[node]!)) best[node] = bestHead(graph, node)
  best[joined] = bestHead(graph, joined)
  return { joined, cycle, within, enters, leaves }
}

/** Opens a cycle where the tree enters it. */
function openCycle(best: Int32Array, { joined, cycle, within, enters, leaves }: Joined): void {
  const from = best[joined]!
  for (let node = 1; node < best.length; node++) if (best[node] === joined) best[node] = leaves[node]!
  for (let m = 0; m < cycle.length; m++) best[cycle[m]!] = within[m]!
  best[enters[from]!] = from
}
