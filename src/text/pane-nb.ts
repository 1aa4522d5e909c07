import type { PaneText } from "./pane";

/** The pane in Bokmål. */
export const paneBokmal: PaneText = {
  opening: "Åpner Bygdevekst …",
  retry: "Prøv igjen",
  close: "Lukk meldingen",
  working: "Arbeider …",
  progress: (percent) => `${String(percent)} % ferdig`,
  notExcel: {
    title: "Åpne Bygdevekst fra Excel",
    body: "Denne siden hører til i Excel. Åpne arbeidsboken din i Excel, og velg «Åpne Bygdevekst» på fanen Hjem.",
  },
  noOffice: {
    title: "Bygdevekst får ikke kontakt med Excel",
    body:
      "Lukk panelet, og åpne det igjen fra fanen Hjem. Hjelper ikke det, kan nettverket sperre for " +
      "appsforoffice.microsoft.com. Spør IT-avdelingen om å åpne for den adressen.",
  },
  broken: {
    title: "Noe gikk galt i panelet",
    body: "Det du har skrevet i arbeidsboken, er der fortsatt. Åpne panelet på nytt. Skjer det igjen, send teksten under til dem som har gitt dere Bygdevekst.",
  },
  start: {
    title: "Bygdevekst",
    intro:
      "Her holder dere handlingsplanen og budsjettet i Excel. Dere fyller ut vanlige ark, og Bygdevekst " +
      "kontrollerer planen og lager tabellene slik de skal stå i den.",
    newPlan: "Lag ny plan",
    choose: "Hva vil du starte med?",
    empty: "Tom plan",
    emptyHint: "Ark og kolonner er klare til å fylles ut.",
    sample: (name) => `Eksempel: ${name}`,
    sampleHint: "En virkelig plan å prøve seg fram i.",
    firstYear: "Første år i planen",
    firstYearHint: "Perioden kan du endre senere, i arket Oppsett.",
    firstYearProblem: "Skriv et årstall mellom 2000 og 2099.",
    language: "Språk i arbeidsboken",
    languages: { nn: "Nynorsk", nb: "Bokmål" },
    make: "Lag planen",
    making: "Lager planen …",
    untouched: "Planen kommer i nye ark. Arkene du har fra før, blir stående som de er.",
  },
  plan: {
    unnamed: "Plan uten navn",
    planningYear: (year) => `Planåret er ${String(year)}`,
    goals: (count) => `${String(count)} delmål`,
    measures: (count) => `${String(count)} tiltak`,
    tasks: "Hva vil du gjøre?",
  },
  check: {
    tab: "Kontroll",
    intro: "Bygdevekst går gjennom hele planen og viser hva som bør rettes, og i hvilken celle.",
    run: "Kontroller",
    again: "Sjekk på nytt",
    running: "Kontrollerer …",
    checkedAt: (time) => `Kontrollert kl. ${time}`,
    edited: "Arbeidsboken er endret siden da.",
    allClear: { title: "Alt er i orden", body: "Kontrollen fant ingenting å rette." },
    noErrors: { title: "Ingen feil", body: "Ingenting hindrer at planen blir sendt." },
    groups: { error: "Feil", warning: "Advarsler", info: "Til opplysning" },
    counts: {
      error: (count) => `${String(count)} feil`,
      warning: (count) => (count === 1 ? "1 advarsel" : `${String(count)} advarsler`),
      info: (count) => `${String(count)} til opplysning`,
    },
    done: (counts) => `Kontrollen er ferdig: ${counts}.`,
    cell: (sheet, address) => `${sheet}, celle ${address}`,
    sheet: (sheet) => `Arket ${sheet}`,
    workbook: "Hele arbeidsboken",
    showAll: (count) => `Vis alle ${String(count)}`,
  },
  tables: {
    tab: "Tabeller",
    intro: "Bygdevekst lager tabellene i planen som egne ark, med formler som viser hvor tallene kommer fra.",
    year: "Tabeller for året",
    noYears: "Planen mangler år. Fyll ut første og siste år i arket Oppsett, og prøv igjen.",
    run: "Lag tabeller",
    again: "Lag tabellene på nytt",
    running: "Lager tabeller …",
    list: (year) => `Tabellene for ${String(year)}`,
    unchanged: "Tabellene var riktige fra før. Ingenting er endret.",
    blocked: { title: "Tabellene kan ikke lages ennå", body: "Rett dette først, og prøv igjen." },
    unfinanced: (year) =>
      `Finansieringen for ${String(year)} er ikke lagt inn. Beløpene fra staten er hentet fra budsjettet, og de andre kildene er tomme.`,
    typed: {
      title: "Noen har skrevet i tabellene",
      body: "Cellene under blir erstattet hvis tabellene lages på nytt. Skal noe tas vare på, så skriv det i inndata-arkene først.",
      replace: "Erstatt og lag tabellene",
    },
    freeze: "Gjør om til faste tall",
    freezing: "Gjør om …",
    freezeHint: "Formlene blir til tall, og hvert ark sier fra når og hvilken versjon. Loggen skjules.",
    results: { made: "ny", changed: "endret", unchanged: "uendret" },
  },
  change: {
    undo: "Angre",
    undoing: "Angrer …",
    planMade: "Planen er laget.",
    tablesMade: (count) =>
      count === 1 ? "Ett ark er laget eller endret." : `${String(count)} ark er laget eller endret.`,
    allocated: (cells) =>
      cells === 1 ? "Én celle i budsjettet er endret." : `${String(cells)} celler i budsjettet er endret.`,
    tablesFrozen: (count) =>
      count === 1 ? "Ett ark har nå faste tall." : `${String(count)} ark har nå faste tall.`,
    undone: "Endringen er angret.",
  },
};
