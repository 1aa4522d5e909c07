import { same, type Words } from "./words";

/** What an input sheet is called and says of itself. */
export interface SheetWords {
  /** At most 31 characters, as Excel wants. */
  readonly name: Words;
  /** The heading on the sheet, where it is not the name. */
  readonly title?: Words;
  /** One line that says what the sheet is for. */
  readonly purpose: Words;
}

/** The words of every input sheet by its key, in the order of the workbook. */
export const sheetWords = {
  setup: {
    name: { nn: "Oppsett", nb: "Oppsett", en: "Setup" },
    title: { nn: "Oppsett av planen", nb: "Oppsett av planen", en: "Setup of the plan" },
    purpose: {
      nn: "Her står det som gjeld heile planen: avtala, perioden, planåret og kvart år.",
      nb: "Her står det som gjelder hele planen: avtalen, perioden, planåret og hvert år.",
      en: "What holds for the whole plan: the agreement, its period, the planning year and each year.",
    },
  },
  goals: {
    name: { nn: "Delmål", nb: "Delmål", en: "Goals" },
    purpose: {
      nn: "Delmåla i planen, tekstane om dei og kor stor del av dei statlege midlane kvart av dei skal ha.",
      nb: "Delmålene i planen, tekstene om dem og hvor stor del av de statlige midlene hvert av dem skal ha.",
      en: "The plan's goals, their texts and the share of the state money that each is to have.",
    },
  },
  sources: {
    name: { nn: "Kjelder og partar", nb: "Kilder og parter", en: "Sources and parties" },
    purpose: {
      nn: "Kjeldene som finansierer tiltaka, og kommunane og aktørane som er med.",
      nb: "Kildene som finansierer tiltakene, og kommunene og aktørene som er med.",
      en: "The sources that finance the measures, and the municipalities and actors that take part.",
    },
  },
  texts: {
    name: { nn: "Tekstar", nb: "Tekster", en: "Texts" },
    title: { nn: "Fotnotar og tekstar", nb: "Fotnoter og tekster", en: "Footnotes and texts" },
    purpose: {
      nn: "Fotnotane under tabellane, og tekstane som står rundt dei i planen.",
      nb: "Fotnotene under tabellene, og tekstene som står rundt dem i planen.",
      en: "The footnotes below the tables, and the texts that stand around them in the plan.",
    },
  },
  measures: {
    name: { nn: "Tiltak", nb: "Tiltak", en: "Measures" },
    purpose: {
      nn: "Eitt tiltak på kvar rad, slik det står i tabellane i pkt. 3.",
      nb: "Ett tiltak på hver rad, slik det står i tabellene i pkt. 3.",
      en: "One measure on each row, as in the tables of section 3.",
    },
  },
  measureTexts: {
    name: { nn: "Omtale", nb: "Omtale", en: "Descriptions" },
    title: { nn: "Omtale av tiltaka", nb: "Omtale av tiltakene", en: "Descriptions of the measures" },
    purpose: {
      nn: "Teksten om kvart tiltak, delt opp slik planen har han.",
      nb: "Teksten om hvert tiltak, delt opp slik planen har den.",
      en: "The text about each measure, divided as the plan has it.",
    },
  },
  budget: {
    name: { nn: "Budsjett", nb: "Budsjett", en: "Budget" },
    title: {
      nn: "Budsjett: statleg medfinansiering",
      nb: "Budsjett: statlig medfinansiering",
      en: "Budget: state co-financing",
    },
    purpose: {
      nn: "Den statlege medfinansieringa på delmål, tiltak og år (pkt. 6).",
      nb: "Den statlige medfinansieringen på delmål, tiltak og år (pkt. 6).",
      en: "The state co-financing by goal, measure and year (section 6).",
    },
  },
  funding: {
    name: { nn: "Finansiering", nb: "Finansiering", en: "Financing" },
    title: {
      nn: "Finansiering frå alle kjelder",
      nb: "Finansiering fra alle kilder",
      en: "Financing from all sources",
    },
    purpose: {
      nn: "Kven som betaler kva i kvart år, staten og eigendelen medrekna (pkt. 7).",
      nb: "Hvem som betaler hva i hvert år, staten og egenandelen medregnet (pkt. 7).",
      en: "Who pays what in each year, the state and the own share included (section 7).",
    },
  },
  grants: {
    name: { nn: "Tilskot", nb: "Tilskudd", en: "Grants" },
    purpose: {
      nn: "Det som har hendt med kvart tilskot, frå søknad til utbetaling.",
      nb: "Det som har hendt med hvert tilskudd, fra søknad til utbetaling.",
      en: "What has happened to each grant, from application to payout.",
    },
  },
  actuals: {
    name: { nn: "Rekneskap", nb: "Regnskap", en: "Accounts" },
    purpose: {
      nn: "Det som er ført i rekneskapen, ei rad for kvar post.",
      nb: "Det som er ført i regnskapet, en rad for hver post.",
      en: "What is booked in the accounts, a row for each entry.",
    },
  },
  accountRules: {
    name: { nn: "Kontering", nb: "Kontering", en: "Account coding" },
    purpose: {
      nn: "Korleis prosjekt og artar i rekneskapsfila høyrer til delmål, tiltak og kjelder.",
      nb: "Hvordan prosjekter og arter i regnskapsfilen hører til delmål, tiltak og kilder.",
      en: "How the accounting file's projects and accounts belong to goals, measures and sources.",
    },
  },
  carryOvers: {
    name: { nn: "Overføring og prognose", nb: "Overføring og prognose", en: "Carry-over and forecast" },
    purpose: {
      nn: "Pengar som er flytte til seinare år, og det de ventar å bruke i år.",
      nb: "Penger som er flyttet til senere år, og det dere venter å bruke i år.",
      en: "Money carried to later years, and what you expect to use this year.",
    },
  },
  progress: {
    name: { nn: "Oppfølging", nb: "Oppfølging", en: "Follow-up" },
    purpose: {
      nn: "Kor langt tiltaka er komne: skriv ei ny rad nedst kvar gong noko er nytt.",
      nb: "Hvor langt tiltakene er kommet: skriv en ny rad nederst hver gang noe er nytt.",
      en: "How far the measures have come: write a new row at the bottom whenever there is news.",
    },
  },
  anchoring: {
    name: { nn: "Forankring", nb: "Forankring", en: "Anchoring" },
    purpose: {
      nn: "Når kommunane handsamar planen, og når han er godkjend (pkt. 5 og 8).",
      nb: "Når kommunene behandler planen, og når den er godkjent (pkt. 5 og 8).",
      en: "When the municipalities deal with the plan, and when it is approved (sections 5 and 8).",
    },
  },
  log: {
    name: { nn: "Logg", nb: "Logg", en: "Version log" },
    purpose: {
      nn: "Versjonane av planen, den eldste øvst.",
      nb: "Versjonene av planen, den eldste øverst.",
      en: "The plan's versions, the oldest first.",
    },
  },
  documents: {
    name: { nn: "Styringsdokument", nb: "Styringsdokument", en: "Governing documents" },
    purpose: {
      nn: "Planar, strategiar og program som handlingsplanen skal følgje opp.",
      nb: "Planer, strategier og programmer som handlingsplanen skal følge opp.",
      en: "Plans, strategies and programmes that the action plan is to follow up.",
    },
  },
  documentGoals: {
    name: { nn: "Styringsmål", nb: "Styringsmål", en: "Governing goals" },
    purpose: {
      nn: "Måla i styringsdokumenta, og tiltaka som følgjer dei opp.",
      nb: "Målene i styringsdokumentene, og tiltakene som følger dem opp.",
      en: "The goals of the governing documents, and the measures that follow them up.",
    },
  },
  setAside: {
    name: { nn: "Vurdert", nb: "Vurdert", en: "Set aside" },
    purpose: {
      nn: "Funn som nokon har vurdert og lèt stå, med grunngjeving.",
      nb: "Funn som noen har vurdert og lar stå, med begrunnelse.",
      en: "Findings that somebody has looked at and let stand, with the reason.",
    },
  },
  versions: {
    name: { nn: "Versjonar", nb: "Versjoner", en: "Versions" },
    purpose: {
      nn: "Versjonane som er låste, og sjekksummane deira. Bygdevekst skriv her.",
      nb: "Versjonene som er låst, og sjekksummene deres. Bygdevekst skriver her.",
      en: "The versions that are sealed, and their checksums. Bygdevekst writes here.",
    },
  },
  imports: {
    name: same("Import"),
    purpose: {
      nn: "Korleis rekneskapsfila vart lesen sist. Bygdevekst skriv her.",
      nb: "Hvordan regnskapsfilen ble lest sist. Bygdevekst skriver her.",
      en: "How the accounting file was last understood. Bygdevekst writes here.",
    },
  },
} as const satisfies Readonly<Record<string, SheetWords>>;
