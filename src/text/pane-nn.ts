import type { PaneText } from "./pane";

/** The pane in Nynorsk. */
export const paneNynorsk: PaneText = {
  opening: "Opnar Bygdevekst …",
  retry: "Prøv igjen",
  close: "Lukk meldinga",
  working: "Arbeider …",
  progress: (percent) => `${String(percent)} % ferdig`,
  notExcel: {
    title: "Opne Bygdevekst frå Excel",
    body: "Denne sida høyrer til i Excel. Opne arbeidsboka di i Excel, og vel «Opne Bygdevekst» på fanen Heim.",
  },
  noOffice: {
    title: "Bygdevekst får ikkje kontakt med Excel",
    body:
      "Lukk panelet, og opne det igjen frå fanen Heim. Hjelper ikkje det, kan nettverket sperre for " +
      "appsforoffice.microsoft.com. Spør IT-avdelinga om å opne for den adressa.",
  },
  broken: {
    title: "Noko gjekk gale i panelet",
    body: "Det du har skrive i arbeidsboka, er der framleis. Opne panelet på nytt. Skjer det igjen, send teksten under til dei som har gitt dykk Bygdevekst.",
  },
  start: {
    title: "Bygdevekst",
    intro:
      "Her held de handlingsplanen og budsjettet i Excel. De fyller ut vanlege ark, og Bygdevekst " +
      "kontrollerer planen og lagar tabellane slik dei skal stå i han.",
    newPlan: "Lag ny plan",
    choose: "Kva vil du starte med?",
    empty: "Tom plan",
    emptyHint: "Ark og kolonnar er klare til å fyllast ut.",
    sample: (name) => `Eksempel: ${name}`,
    sampleHint: "Ein verkeleg plan å prøve seg fram i.",
    firstYear: "Første år i planen",
    firstYearHint: "Perioden kan du endre seinare, i arket Oppsett.",
    firstYearProblem: "Skriv eit årstal mellom 2000 og 2099.",
    language: "Språk i arbeidsboka",
    languages: { nn: "Nynorsk", nb: "Bokmål" },
    make: "Lag planen",
    making: "Lagar planen …",
    untouched: "Planen kjem i nye ark. Arka du har frå før, blir ståande som dei er.",
  },
  plan: {
    unnamed: "Plan utan namn",
    planningYear: (year) => `Planåret er ${String(year)}`,
    goals: (count) => `${String(count)} delmål`,
    measures: (count) => `${String(count)} tiltak`,
    tasks: "Kva vil du gjere?",
  },
  check: {
    tab: "Kontroll",
    intro: "Bygdevekst går gjennom heile planen og viser kva som bør rettast, og i kva celle.",
    run: "Kontroller",
    again: "Sjekk på nytt",
    running: "Kontrollerer …",
    checkedAt: (time) => `Kontrollert kl. ${time}`,
    edited: "Arbeidsboka er endra sidan då.",
    allClear: { title: "Alt er i orden", body: "Kontrollen fann ingenting å rette." },
    noErrors: { title: "Ingen feil", body: "Ingenting hindrar at planen blir send." },
    groups: { error: "Feil", warning: "Åtvaringar", info: "Til opplysning" },
    counts: {
      error: (count) => `${String(count)} feil`,
      warning: (count) => (count === 1 ? "1 åtvaring" : `${String(count)} åtvaringar`),
      info: (count) => `${String(count)} til opplysning`,
    },
    done: (counts) => `Kontrollen er ferdig: ${counts}.`,
    cell: (sheet, address) => `${sheet}, celle ${address}`,
    sheet: (sheet) => `Arket ${sheet}`,
    workbook: "Heile arbeidsboka",
    showAll: (count) => `Vis alle ${String(count)}`,
  },
  tables: {
    tab: "Tabellar",
    intro: "Bygdevekst lagar tabellane i planen som eigne ark, med formlar som viser kvar tala kjem frå.",
    year: "Tabellar for året",
    noYears: "Planen manglar år. Fyll ut første og siste år i arket Oppsett, og prøv igjen.",
    run: "Lag tabellar",
    again: "Lag tabellane på nytt",
    running: "Lagar tabellar …",
    list: (year) => `Tabellane for ${String(year)}`,
    unchanged: "Tabellane var rette frå før. Ingenting er endra.",
    blocked: { title: "Tabellane kan ikkje lagast enno", body: "Rett dette først, og prøv igjen." },
    unfinanced: (year) =>
      `Finansieringa for ${String(year)} er ikkje lagd inn. Beløpa frå staten er henta frå budsjettet, og dei andre kjeldene er tomme.`,
    typed: {
      title: "Nokon har skrive i tabellane",
      body: "Cellene under blir erstatta om tabellane blir laga på nytt. Skal noko takast vare på, så skriv det i inndata-arka først.",
      replace: "Erstatt og lag tabellane",
    },
    freeze: "Gjer om til faste tal",
    freezing: "Gjer om …",
    freezeHint: "Formlane blir til tal, og kvart ark seier frå når og kva versjon. Loggen blir gøymd.",
    results: { made: "ny", changed: "endra", unchanged: "uendra" },
  },
  change: {
    undo: "Angre",
    undoing: "Angrar …",
    planMade: "Planen er laga.",
    tablesMade: (count) =>
      count === 1 ? "Eitt ark er laga eller endra." : `${String(count)} ark er laga eller endra.`,
    allocated: (cells) =>
      cells === 1 ? "Éi celle i budsjettet er endra." : `${String(cells)} celler i budsjettet er endra.`,
    tablesFrozen: (count) =>
      count === 1 ? "Eitt ark har no faste tal." : `${String(count)} ark har no faste tal.`,
    undone: "Endringa er angra.",
  },
};
