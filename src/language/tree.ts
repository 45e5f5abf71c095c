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
  const arcs = new Float64Array(nodes * nodes)
  for (let i = 1; i < nodes; i++)
    for (let j = 0; j < nodes; j++)
      arcs[j * nodes + i] = scores[at + (i - 1) * width + j]! - (j === 0 ? ROOT_PRICE : 0)
  const tree = spanningTree(arcs, nodes)
  for (let i = 1; i < nodes; i++) heads[first + i - 1] = tree[i]! - 1
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

/** Heads of the nodes 1, 2 … of the best tree that grows from node 0; arc j → i stands at j * nodes + i. */
function spanningTree(arcs: Float64Array, nodes: number): Int32Array {
  const best = new Int32Array(nodes).fill(-1)
  for (let i = 1; i < nodes; i++) {
    let head = -1
    let most = -Infinity
    for (let j = 0; j < nodes; j++) {
      const score = arcs[j * nodes + i]!
      if (j === i || (head >= 0 && score <= most)) continue
      head = j
      most = score
    }
    best[i] = head
  }
  const cycle = findCycle(best)
  return cycle.length === 0 ? best : openCycle(arcs, nodes, best, cycle)
}

function findCycle(best: Int32Array): readonly number[] {
  const seenFrom = new Int32Array(best.length)
  for (let start = 1; start < best.length; start++) {
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

/** Makes one node of the cycle, finds the tree of the smaller graph, and opens the cycle where it is entered. */
function openCycle(
  arcs: Float64Array,
  nodes: number,
  best: Int32Array,
  cycle: readonly number[],
): Int32Array {
  const outside: number[] = []
  for (let i = 0; i < nodes; i++) if (!cycle.includes(i)) outside.push(i)
  const small = outside.length + 1
  const joined = outside.length
  const smaller = new Float64Array(small * small).fill(-Infinity)
  const enters = new Int32Array(joined)
  const leaves = new Int32Array(joined)
  for (let k = 0; k < joined; k++) {
    const node = outside[k]!
    let [gain, leaving] = [-Infinity, -Infinity]
    for (let l = 0; l < joined; l++) smaller[k * small + l] = arcs[node * nodes + outside[l]!]!
    for (const member of cycle) {
      const entering = arcs[node * nodes + member]! - arcs[best[member]! * nodes + member]!
      if (entering > gain) {
        gain = entering
        enters[k] = member
      }
      if (arcs[member * nodes + node]! > leaving) {
        leaving = arcs[member * nodes + node]!
        leaves[k] = member
      }
    }
    smaller[k * small + joined] = gain
    smaller[joined * small + k] = leaving
  }
  const tree = spanningTree(smaller, small)
  const heads = best.slice()
  for (let k = 1; k < joined; k++) heads[outside[k]!] = tree[k] === joined ? leaves[k]! : outside[tree[k]!]!
  const entered = tree[joined]!
  heads[enters[entered]!] = outside[entered]!
  return heads
}
