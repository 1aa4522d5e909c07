import { readPlanFile, type Plan } from "../src/plan/plan";
import type { BudgetRow, FundingRow, Measure, MeasureText, Party } from "../src/plan/records";
import { periodYears } from "../src/plan/period";
import { samples } from "../src/samples/samples";

/** How large a made plan is. */
export interface Size {
  readonly measures: number;
  /** Rows of financing for each measure, at least two a year. */
  readonly fundingPerMeasure: number;
}

const vocabulary = (
  "kommunane samarbeider om å kartleggje behovet for bustader og næringsareal i området, og prosjektleiaren " +
  "held kontakt med fylkeskommunen, grunneigarar, bedrifter og frivillige lag gjennom heile året; resultata " +
  "blir lagde fram for styringsgruppa før sommaren, slik at årsbudsjettet kan følgje opp dei tiltaka som gjev " +
  "størst effekt for tilflytting, kompetanse, helse og oppvekst i små distriktskommunar med lange avstandar"
).split(" ");

/** The real plan, as the add-in ships with it. */
export function realPlan(): Plan {
  const read = readPlanFile(JSON.stringify(samples["vest-telemark"].plan));
  if ("plan" in read) return read.plan;
  throw new Error("The sample is no plan.");
}

/**
 * A made plan of any size, always the same: the real plan's frame, and measures whose texts are as long as
 * the real ones. It is valid: goals get money by their target shares (60/20/20), §7 has §6's state money, and
 * every commitment its reference.
 */
export function largePlan({ measures: count, fundingPerMeasure }: Size): Plan {
  const real = realPlan();
  const years = periodYears(real);
  const numbers = Array.from({ length: count }, (_, index) => index);
  const measures = numbers.map((index) => measure(index, real));
  return {
    ...real,
    parties: real.parties.map((party): Party => ({ ...party, ownShareKey: null })),
    footnotes: [],
    measures,
    measureTexts: measures.map(({ id }, index) => measureText(id, index, real)),
    budget: measures.map((each, index): BudgetRow => ({
      goal: each.goal,
      measure: each.id,
      amounts: Object.fromEntries(years.map((year) => [String(year), amountOf(index)])),
      note: null,
    })),
    funding: measures.flatMap((each, index) => funding(each, index, real, years, fundingPerMeasure)),
  };
}

/** Of five measures in a row three are the first goal's, so that the shares are exact. */
const goalPattern = [1, 1, 1, 2, 3] as const;

function goalOf(index: number): number {
  return goalPattern[index % goalPattern.length] ?? 1;
}

function numberOf(index: number): number {
  const before = Array.from({ length: index % 5 }, (_, i) => goalPattern[i]);
  const goal = goalOf(index);
  const perRound = goalPattern.filter((each) => each === goal).length;
  return Math.floor(index / 5) * perRound + before.filter((each) => each === goal).length + 1;
}

/** Øre; the same for the five measures of a round. */
function amountOf(index: number): number {
  return (50_000 + 10_000 * (Math.floor(index / 5) % 7)) * 100;
}

function measure(index: number, real: Plan): Measure {
  const like = nth(real.measures, index);
  const own = real.parties.slice(0, 20).map(({ name }) => name);
  const round = Math.floor(index / own.length);
  const partners = [0, 7, 13, 18].map((step, place) => nth(own, index + step + place * round));
  return {
    ...like,
    id: `T${String(index + 1)}`,
    goal: goalOf(index),
    number: numberOf(index),
    title: words(index, like.title?.length ?? 40),
    partners: partners.join(", "),
    fromYear: real.settings.firstYear,
    toYear: real.settings.lastYear,
    timeframe: null,
    priority: "planningYear",
    change: "new",
  };
}

/** Each text as long as the real plan's, none blank that a plan needs. */
function measureText(id: string | null, index: number, real: Plan): MeasureText {
  const like = nth(real.measureTexts, index);
  const text = (part: string | null, least: number, seed: number) =>
    words(index * 7 + seed, Math.max(least, part?.length ?? 0));
  return {
    measure: id,
    subtitle: like.subtitle,
    challenge: text(like.challenge, 120, 1),
    description: text(like.description, 120, 2),
    aims: text(like.aims, 0, 3) || null,
    firstSteps: text(like.firstSteps, 120, 4),
    contributors: text(like.contributors, 120, 5),
    furtherPlanning: text(like.furtherPlanning, 0, 6) || null,
    other: text(like.other, 0, 7) || null,
  };
}

/** State money and own share of every year, then rows of the other sources. */
function funding(
  { id, goal }: Measure,
  index: number,
  real: Plan,
  years: readonly number[],
  rows: number,
): FundingRow[] {
  const [state, ownShare, ...others] = real.sources.map(({ name }) => name);
  const municipalities = real.parties.filter(({ kind }) => kind === "municipality").map(({ name }) => name);
  const amount = amountOf(index);
  const base = { goal, measure: id, party: null, hours: null, form: "cash", reference: null } as const;
  const sure = years.flatMap((year): FundingRow[] => [
    {
      ...base,
      year,
      source: state ?? null,
      amount,
      status: "committed",
      reference: `${String(year)}/${String(1000 + index)}-${String(year % 7)}`,
      note: index % 4 === 0 ? words(index, 90) : null,
    },
    {
      ...base,
      year,
      source: ownShare ?? null,
      party: nth(municipalities, index),
      amount: Math.round(amount / 3 / 100) * 100,
      form: "inKind",
      hours: 40 + (index % 90),
      status: "planned",
      note: null,
    },
  ]);
  const rest = Array.from({ length: Math.max(0, rows - sure.length) }, (_, extra): FundingRow => ({
    ...base,
    year: nth(years, extra),
    source: nth(others, Math.floor(extra / years.length)),
    amount: 1_000_000 + (index % 30) * 100_000,
    status: "planned",
    note: words(index + extra, 60),
  }));
  return [...sure, ...rest];
}

/** Words of a given length together, from a place in the vocabulary that goes by the seed. */
function words(seed: number, length: number): string {
  let text = "";
  for (let i = seed * 13; text.length < length; i += 1 + (i % 3)) text += `${nth(vocabulary, i)} `;
  return text.slice(0, length).trim();
}

function nth<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined) throw new Error("nothing to choose from");
  return item;
}
