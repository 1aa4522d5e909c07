import { code, longText, text } from "../kinds/texts";
import { column, table } from "../table";

export const measureTexts = table({
  key: "measureTexts",
  name: "tbl_Omtale",
  title: { nn: "Omtale av tiltaka", nb: "Omtale av tiltakene", en: "Descriptions of the measures" },
  needed: "whenUsed",
  madeEmpty: true,
  columns: {
    measure: column(
      code,
      { nn: "ID", nb: "ID", en: "ID" },
      {
        nn: "ID-en til tiltaket i arket Tiltak, til dømes T1.",
        nb: "ID-en til tiltaket i arket Tiltak, for eksempel T1.",
        en: "The measure's ID in the sheet Measures, such as T1.",
      },
      { earlier: ["Tiltak-ID"], needed: true, from: { table: "measures", column: "id" }, width: 7 },
    ),
    subtitle: column(
      text,
      { nn: "Undertittel", nb: "Undertittel", en: "Subtitle" },
      {
        nn: "Ei line under tittelen, når tiltaket har ei.",
        nb: "En linje under tittelen, når tiltaket har en.",
        en: "A line below the title, where the measure has one.",
      },
      { width: 36 },
    ),
    challenge: column(
      longText,
      { nn: "Utfordring", nb: "Utfordring", en: "Challenge" },
      {
        nn: "Utfordringa som tiltaket skal gjere noko med.",
        nb: "Utfordringen som tiltaket skal gjøre noe med.",
        en: "The challenge that the measure is to do something about.",
      },
      { width: 60 },
    ),
    description: column(
      longText,
      { nn: "Skildring av tiltaket", nb: "Beskrivelse av tiltaket", en: "Description of the measure" },
      {
        nn: "Kva tiltaket går ut på.",
        nb: "Hva tiltaket går ut på.",
        en: "What the measure consists of.",
      },
      { width: 60 },
    ),
    aims: column(
      longText,
      { nn: "Mål", nb: "Mål", en: "Aims" },
      {
        nn: "Kva som skal vere nådd når tiltaket er gjennomført.",
        nb: "Hva som skal være nådd når tiltaket er gjennomført.",
        en: "What is to be reached when the measure is carried out.",
      },
      { width: 60 },
    ),
    firstSteps: column(
      longText,
      { nn: "Første steg", nb: "Første steg", en: "First steps" },
      {
        nn: "Det første som skal gjerast i planåret.",
        nb: "Det første som skal gjøres i planåret.",
        en: "What is to be done first in the planning year.",
      },
      { width: 60 },
    ),
    contributors: column(
      longText,
      {
        nn: "Kven bidreg – og korleis?",
        nb: "Hvem bidrar – og hvordan?",
        en: "Who contributes – and how?",
      },
      {
        nn: "Kva kvar part gjer for tiltaket, med pengar, arbeid eller kunnskap.",
        nb: "Hva hver part gjør for tiltaket, med penger, arbeid eller kunnskap.",
        en: "What each party does for the measure, with money, work or knowledge.",
      },
      { earlier: ["Kven bidreg og korleis", "Kven bidreg"], width: 60 },
    ),
    furtherPlanning: column(
      longText,
      { nn: "Vidare planlegging", nb: "Videre planlegging", en: "Further planning" },
      {
        nn: "Korleis tiltaket skal planleggjast vidare i resten av perioden.",
        nb: "Hvordan tiltaket skal planlegges videre i resten av perioden.",
        en: "How the measure is to be planned for the rest of the period.",
      },
      { width: 60 },
    ),
    other: column(
      longText,
      { nn: "Anna omtale", nb: "Annen omtale", en: "Other description" },
      {
        nn: "Det som ikkje høyrer heime i dei andre kolonnane; overskrifta står som første line.",
        nb: "Det som ikke hører hjemme i de andre kolonnene; overskriften står som første linje.",
        en: "What does not belong in the other columns; its heading is the first line.",
      },
      { width: 60 },
    ),
  },
});
