import type { Ore } from "./money";

/** A way from a goal to a year: how much it takes, and what each øre costs (an integer, also below zero). */
export interface Lane {
  readonly goal: number;
  readonly year: number;
  readonly capacity: Ore;
  readonly cost: number;
}

/** What was routed: on each lane, left over at each goal, and which years more could still be sent to. */
export interface Routing {
  readonly amounts: readonly Ore[];
  readonly unmet: readonly Ore[];
  /** The goals and years that what is left over can reach: where they end, the lanes are full. */
  readonly reached: { readonly goals: readonly boolean[]; readonly years: readonly boolean[] };
}

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  left: number;
}

/**
 * Routes amounts from goals to years at least cost, as much as there is way for (successive shortest paths).
 * In: what each goal has and each year takes, in øre, zero or more, and the lanes between them.
 * Out: whole øre; the goals' unmet amounts are all zero where everything found its way.
 */
export function route(goals: readonly Ore[], years: readonly Ore[], lanes: readonly Lane[]): Routing {
  const source = goals.length + years.length;
  const sink = source + 1;
  // Every edge is followed by the one back.
  const edges: Edge[] = [
    ...lanes.map(({ goal, year, capacity, cost }) => ({
      from: goal,
      to: goals.length + year,
      cost,
      left: capacity,
    })),
    ...goals.map((left, goal) => ({ from: source, to: goal, cost: 0, left })),
    ...years.map((left, year) => ({ from: goals.length + year, to: sink, cost: 0, left })),
  ].flatMap((edge) => [edge, { from: edge.to, to: edge.from, cost: -edge.cost, left: 0 }]);
  const taken = (index: number) => edges[2 * index + 1]?.left ?? 0;
  for (;;) {
    const arrivals = shortest(edges, source, sink + 1);
    if (arrivals[sink] === undefined) {
      return {
        amounts: lanes.map((_, index) => taken(index)),
        unmet: goals.map((amount, goal) => amount - taken(lanes.length + goal)),
        reached: {
          goals: goals.map((_, goal) => arrivals[goal] !== undefined),
          years: years.map((_, year) => arrivals[goals.length + year] !== undefined),
        },
      };
    }
    send(edges, arrivals, source, sink);
  }
}

/** The index of the edge by which the cheapest way from the source arrives at each node (Bellman–Ford). */
function shortest(edges: readonly Edge[], source: number, nodes: number): (number | undefined)[] {
  const lengths = Array.from({ length: nodes }, (_, node) => (node === source ? 0 : Infinity));
  const arrivals: (number | undefined)[] = lengths.map(() => undefined);
  for (let changed = true; changed;) {
    changed = false;
    for (const [index, { from, to, cost, left }] of edges.entries()) {
      // Of ways that cost the same, the one with fewest edges: else amounts could go round for ever.
      const length = (lengths[from] ?? Infinity) + cost * nodes + 1;
      if (left <= 0 || length >= (lengths[to] ?? Infinity)) continue;
      lengths[to] = length;
      arrivals[to] = index;
      changed = true;
    }
  }
  return arrivals;
}

/** Sends as much as the found way takes. */
function send(
  edges: readonly Edge[],
  arrivals: readonly (number | undefined)[],
  source: number,
  sink: number,
) {
  const way: number[] = [];
  for (let node = sink; node !== source;) {
    const index = arrivals[node] ?? 0;
    way.push(index);
    node = edges[index]?.from ?? source;
  }
  const amount = Math.min(...way.map((index) => edges[index]?.left ?? 0));
  for (const index of way) {
    const edge = edges[index];
    const back = edges[index ^ 1];
    if (edge) edge.left -= amount;
    if (back) back.left += amount;
  }
}
