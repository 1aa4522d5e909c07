import type { AllocationText } from "./pane-allocation";

/** Sharing out and moving the budget, in Nynorsk. */
export const allocationNynorsk: AllocationText = {
  tab: "Fordeling",
  task: "Kva vil du gjere med budsjettet?",
  tasks: { reallocate: "Fordel på nytt", move: "Flytt midlar" },
  intros: {
    reallocate:
      "Bygdevekst finn den tabellen som liknar mest på dagens, og der alle åra og delmåla går opp. Lås dei beløpa som skal stå.",
    move: "Sjå kva reglane seier om du flyttar pengar frå eit år til eit anna. Ingenting blir skrive før du vel det.",
  },
  by: "Del etter",
  targets: { shares: "Vekting", totals: "Summar" },
  unit: "Rund av til næraste",
  table: "Statleg medfinansiering for kvart delmål og år, i kroner",
  headers: { year: "År", amount: "Beløp", lock: "Lås" },
  goal: (number, title) => `Delmål ${String(number)}${title === null ? "" : ` · ${title}`}`,
  all: "Alle delmåla",
  sum: "Sum",
  share: (goal) => `Vekting for delmål ${String(goal)}, i prosent`,
  total: (goal) => `Sum for delmål ${String(goal)}, i kroner`,
  lock: (goal, year) => `Lås delmål ${String(goal)} i ${String(year)}`,
  amountOf: (goal, year) => `Låst beløp for delmål ${String(goal)} i ${String(year)}, i kroner`,
  becomes: (amount) => `blir ${amount}`,
  chooseGoal: "Delmål",
  from: "Frå år",
  to: "Til år",
  amount: "Beløp i kroner",
  wrong: "Skriv eit tal, til dømes 500 000.",
  show: "Sjå kva det gjev",
  showAgain: "Sjå på nytt",
  reading: "Reknar …",
  apply: "Bruk",
  applying: "Skriv …",
  cancel: "Avbryt",
  edited: "Arbeidsboka er endra sidan dette vart rekna ut.",
  same: "Budsjettet går alt opp slik. Ingenting å endre.",
  rules: "Kva reglane seier då",
  rulesSame: "Det same som før.",
  effects: {
    gone: (count) => `Blir borte (${String(count)})`,
    added: (count) => `Kjem til (${String(count)})`,
    changed: (count) => `Får nye tal (${String(count)})`,
  },
  ready: "Framlegget er klart. Ingenting er skrive enno.",
  cells: (count) => (count === 1 ? "Éi celle blir endra" : `${String(count)} celler blir endra`),
  blank: "tom",
  blocked: {
    title: "Budsjettet kan ikkje reknast på enno",
    body: "Rett dette først: før det er gjort, veit vi ikkje kva summane er.",
  },
  refused: "Det går ikkje opp",
  refusals: {
    nothing: () => "Det er ikkje noko budsjett å fordele. Fyll ut delmåla og beløpa eller årsrammene først.",
    "share-missing": ({ goal }) => `Delmål ${String(goal)} har inga vekting. Skriv ho inn.`,
    "total-missing": ({ goal }) => `Delmål ${String(goal)} har ingen sum. Skriv han inn.`,
    "row-missing": ({ goal }) =>
      `Delmål ${String(goal)} har inga rad i arket Budsjett å setje pengane på. Legg til ei rad med nummeret på delmålet.`,
    "shares-sum": ({ sum }, f) => `Vektinga blir ${f.exactShare(sum)} til saman. Ho skal bli 100 %.`,
    "totals-differ": ({ goals, years }, f) =>
      `Summane for delmåla blir ${f.kroner(goals)}, og åra har ${f.kroner(years)}. Dei skal vere like; det skil ${f.kroner(Math.abs(goals - years))}.`,
    "goal-locked": ({ goal }) =>
      `Dei låste beløpa for delmål ${String(goal)} er større enn summen det skal ha. Lås opp eitt av dei.`,
    "goal-reach": ({ goal }) =>
      `Delmål ${String(goal)} når ikkje summen sin med dei beløpa som ikkje er låste. Lås opp fleire.`,
    "year-locked": ({ year }) =>
      `Dei låste beløpa i ${String(year)} er større enn ramma for året. Lås opp eitt av dei.`,
    "year-reach": ({ year }) =>
      `${String(year)} når ikkje ramma si med dei beløpa som ikkje er låste. Lås opp fleire.`,
    amount: () => "Skriv eit beløp over null.",
    "same-year": () => "Vel to ulike år.",
    "unknown-goal": () => "Delmålet finst ikkje lenger i planen.",
    "unknown-year": () => "Året er ikkje i perioden lenger.",
    "too-little": ({ available }, f) =>
      `Så mykje er det ikkje. Delmålet har ${f.kroner(available)} i det året.`,
  },
  stopped: {
    title: "Ingenting er skrive",
    changed: "Nokon har endra budsjettet sidan dette vart rekna ut. Sjå på nytt kva det gjev.",
    formula: (cell) =>
      `${cell ?? "Ei av cellene"} skulle endrast, og har ein formel. Skriv eit tal i staden for formelen om fordelinga skal kunne endre han.`,
  },
  noYears: "Planen manglar år. Fyll ut første og siste år i arket Oppsett.",
};
