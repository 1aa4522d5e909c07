import type { AllocationText } from "./pane-allocation";

/** Sharing out and moving the budget, in Bokmål. */
export const allocationBokmal: AllocationText = {
  tab: "Fordeling",
  task: "Hva vil du gjøre med budsjettet?",
  tasks: { reallocate: "Fordel på nytt", move: "Flytt midler" },
  intros: {
    reallocate:
      "Bygdevekst finner den tabellen som ligner mest på dagens, og der alle årene og delmålene går opp. Lås de beløpene som skal stå.",
    move: "Se hva reglene sier om du flytter penger fra et år til et annet. Ingenting skrives før du velger det.",
  },
  by: "Del etter",
  targets: { shares: "Vekting", totals: "Summer" },
  unit: "Rund av til nærmeste",
  table: "Statlig medfinansiering for hvert delmål og år, i kroner",
  headers: { year: "År", amount: "Beløp", lock: "Lås" },
  goal: (number, title) => `Delmål ${String(number)}${title === null ? "" : ` · ${title}`}`,
  all: "Alle delmålene",
  sum: "Sum",
  share: (goal) => `Vekting for delmål ${String(goal)}, i prosent`,
  total: (goal) => `Sum for delmål ${String(goal)}, i kroner`,
  lock: (goal, year) => `Lås delmål ${String(goal)} i ${String(year)}`,
  amountOf: (goal, year) => `Låst beløp for delmål ${String(goal)} i ${String(year)}, i kroner`,
  becomes: (amount) => `blir ${amount}`,
  chooseGoal: "Delmål",
  from: "Fra år",
  to: "Til år",
  amount: "Beløp i kroner",
  wrong: "Skriv et tall, for eksempel 500 000.",
  show: "Se hva det gir",
  showAgain: "Se på nytt",
  reading: "Regner …",
  apply: "Bruk",
  applying: "Skriver …",
  cancel: "Avbryt",
  edited: "Arbeidsboken er endret siden dette ble regnet ut.",
  same: "Budsjettet går allerede opp slik. Ingenting å endre.",
  rules: "Hva reglene sier da",
  rulesSame: "Det samme som før.",
  effects: {
    gone: (count) => `Blir borte (${String(count)})`,
    added: (count) => `Kommer til (${String(count)})`,
    changed: (count) => `Får nye tall (${String(count)})`,
  },
  ready: "Forslaget er klart. Ingenting er skrevet ennå.",
  cells: (count) => (count === 1 ? "Én celle blir endret" : `${String(count)} celler blir endret`),
  blank: "tom",
  blocked: {
    title: "Budsjettet kan ikke regnes på ennå",
    body: "Rett dette først: før det er gjort, vet vi ikke hva summene er.",
  },
  refused: "Det går ikke opp",
  refusals: {
    nothing: () =>
      "Det er ikke noe budsjett å fordele. Fyll ut delmålene og beløpene eller årsrammene først.",
    "share-missing": ({ goal }) => `Delmål ${String(goal)} har ingen vekting. Skriv den inn.`,
    "total-missing": ({ goal }) => `Delmål ${String(goal)} har ingen sum. Skriv den inn.`,
    "row-missing": ({ goal }) =>
      `Delmål ${String(goal)} har ingen rad i arket Budsjett å sette pengene på. Legg til en rad med nummeret på delmålet.`,
    "shares-sum": ({ sum }, f) => `Vektingen blir ${f.exactShare(sum)} til sammen. Den skal bli 100 %.`,
    "totals-differ": ({ goals, years }, f) =>
      `Summene for delmålene blir ${f.kroner(goals)}, og årene har ${f.kroner(years)}. De skal være like; det skiller ${f.kroner(Math.abs(goals - years))}.`,
    "goal-locked": ({ goal }) =>
      `De låste beløpene for delmål ${String(goal)} er større enn summen det skal ha. Lås opp ett av dem.`,
    "goal-reach": ({ goal }) =>
      `Delmål ${String(goal)} når ikke summen sin med de beløpene som ikke er låst. Lås opp flere.`,
    "year-locked": ({ year }) =>
      `De låste beløpene i ${String(year)} er større enn rammen for året. Lås opp ett av dem.`,
    "year-reach": ({ year }) =>
      `${String(year)} når ikke rammen sin med de beløpene som ikke er låst. Lås opp flere.`,
    amount: () => "Skriv et beløp over null.",
    "same-year": () => "Velg to ulike år.",
    "unknown-goal": () => "Delmålet finnes ikke lenger i planen.",
    "unknown-year": () => "Året er ikke i perioden lenger.",
    "too-little": ({ available }, f) => `Så mye er det ikke. Delmålet har ${f.kroner(available)} i det året.`,
  },
  stopped: {
    title: "Ingenting er skrevet",
    changed: "Noen har endret budsjettet siden dette ble regnet ut. Se på nytt hva det gir.",
    formula: (cell) =>
      `${cell ?? "En av cellene"} skulle endres, og har en formel. Skriv et tall i stedet for formelen om fordelingen skal kunne endre den.`,
  },
  noYears: "Planen mangler år. Fyll ut første og siste år i arket Oppsett.",
};
