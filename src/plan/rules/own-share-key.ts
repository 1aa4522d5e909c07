import { at, finding } from "../findings";
import { counts, type Ledger } from "../ledger";
import { sumOre, type Ore } from "../money";
import type { Plan } from "../plan";
import type { FundingRow } from "../records";
import { sharesMakeWhole, type BasisPoints } from "../shares";
import { merged } from "../funding-groups";
import { groupBy } from "./group";
import { isBlank, type Rule } from "./rule";

/** Where the odd krone of a split lies is nobody's mistake. */
const oddKrone: Ore = 100;

/** The key among the parties, where it is filled in, must make 100 %, within one basis point for each. */
export const ownShareKey: Rule = ({ plan: { parties } }) => {
  const keys = keysOf(parties);
  if (keys.length === 0 || sharesMakeWhole(keys)) return [];
  const first = parties.findIndex((party) => party.ownShareKey !== null);
  const sum = keys.reduce((total, key) => total + key, 0);
  return [finding("own-share-key", at("parties", first, "ownShareKey"), { sum })];
};

/** Own share should have a part and follow the key. Silent without a key, and while the key is wrong. */
export const ownSharePart: Rule = ({ plan, ledger }) => {
  const keys = keysOf(plan.parties);
  if (keys.length === 0 || !sharesMakeWhole(keys)) return [];
  const own = merged(ledger.fundingGroups, (row) =>
    counts(row) && ledger.source(row.source)?.value.kind === "ownShare"
      ? `${String(row.year)}|${String(row.goal)}`
      : null,
  );
  return own.flatMap(({ first: { goal, year }, rows: all }) => {
    if (goal === null || year === null) return [];
    const rows = all.filter((row) => plan.funding[row]?.amount !== null);
    const funding = rows.flatMap((row) => plan.funding[row] ?? []);
    const off = partsOff(plan, ledger, funding);
    const unassigned = sumOre(funding.filter((row) => isBlank(row.party)).map((row) => row.amount));
    if (unassigned === 0 && off.length === 0) return [];
    const index = funding.findIndex((row) => isBlank(row.party));
    const parts = {
      parties: off.map((part) => part.party),
      expected: off.map((part) => part.expected),
      actual: off.map((part) => part.actual),
    };
    const place = at("funding", rows[Math.max(0, index)] ?? null, "party");
    return [finding("own-share-part", place, { year, goal, unassigned, ...parts })];
  });
};

interface Part {
  readonly party: string;
  readonly expected: Ore;
  readonly actual: Ore;
}

/** The parties whose own share of some rows is off the key. What has no part is left out of both sides. */
function partsOff(plan: Plan, ledger: Ledger, rows: readonly FundingRow[]): Part[] {
  const assigned = rows.filter((row) => !isBlank(row.party));
  const byParty = groupBy(assigned, (row) => ledger.key(row.party));
  const total = sumOre(assigned.map((row) => row.amount));
  const whole = keysOf(plan.parties).reduce((sum, key) => sum + key, 0);
  const named = plan.parties.map(({ name, otherNames, ownShareKey }) => ({
    party: name ?? "",
    forms: [name ?? "", ...(otherNames ?? "").split(";")].map(ledger.key).filter((form) => form !== ""),
    key: ownShareKey ?? 0,
  }));
  return named.flatMap(({ party, forms, key }) => {
    const own = [...new Set(forms)].flatMap((form) => byParty.get(form)?.rows ?? []);
    const actual = sumOre(own.map((row) => assigned[row]?.amount ?? null));
    const expected = Math.round((total * key) / whole);
    return Math.abs(actual - expected) > oddKrone ? [{ party, expected, actual }] : [];
  });
}

function keysOf(parties: Plan["parties"]): BasisPoints[] {
  return parties.flatMap(({ ownShareKey }) => ownShareKey ?? []);
}
