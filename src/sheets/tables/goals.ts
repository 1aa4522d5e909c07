import { integer, share } from "../kinds/numbers";
import { longText, text } from "../kinds/texts";
import { column, table } from "../table";

export const goals = table({
  key: "goals",
  name: "tbl_Delmaal",
  title: { nn: "Delmål", nb: "Delmål", en: "Goals" },
  needed: "always",
  madeEmpty: true,
  columns: {
    number: column(
      integer,
      { nn: "Nr", nb: "Nr", en: "No." },
      {
        nn: "Nummeret på delmålet, slik planen har det.",
        nb: "Nummeret på delmålet, slik planen har det.",
        en: "The goal's number, as the plan has it.",
      },
      { needed: true, width: 6 },
    ),
    title: column(
      text,
      { nn: "Delmål", nb: "Delmål", en: "Goal" },
      {
        nn: "Tittelen på delmålet, slik han står i budsjettet i pkt. 6.",
        nb: "Tittelen på delmålet, slik den står i budsjettet i pkt. 6.",
        en: "The goal's title, as it stands in the budget of section 6.",
      },
      { needed: true, width: 44 },
    ),
    heading: column(
      text,
      { nn: "Overskrift i pkt. 3", nb: "Overskrift i pkt. 3", en: "Heading in section 3" },
      {
        nn: "Overskrifta over tiltakstabellen når ho er ei anna enn tittelen; tomt tyder tittelen.",
        nb: "Overskriften over tiltakstabellen når den er en annen enn tittelen; tomt betyr tittelen.",
        en: "The heading above the table of measures where it is not the title; blank means the title.",
      },
      { width: 44 },
    ),
    shortName: column(
      text,
      { nn: "Kortnamn i pkt. 7", nb: "Kortnavn i pkt. 7", en: "Short name in section 7" },
      {
        nn: "Namnet i finansieringstabellen når det er eit anna enn tittelen; tomt tyder tittelen.",
        nb: "Navnet i finansieringstabellen når det er et annet enn tittelen; tomt betyr tittelen.",
        en: "The name in the financing table where it is not the title; blank means the title.",
      },
      { width: 40 },
    ),
    mainGoal: column(
      longText,
      { nn: "Hovudmål", nb: "Hovedmål", en: "Main goal" },
      {
        nn: "Kva delmålet i hovudsak skal føre til.",
        nb: "Hva delmålet i hovedsak skal føre til.",
        en: "What the goal is chiefly to lead to.",
      },
    ),
    introduction: column(
      longText,
      { nn: "Innleiing", nb: "Innledning", en: "Introduction" },
      {
        nn: "Teksten om delmålet før tabellen over tiltaka.",
        nb: "Teksten om delmålet før tabellen over tiltakene.",
        en: "The text about the goal before the table of its measures.",
      },
      { width: 70 },
    ),
    tableLine: column(
      longText,
      { nn: "Line over tabellen", nb: "Linje over tabellen", en: "Line above the table" },
      {
        nn: "Setninga rett over tiltakstabellen; {år} blir bytt ut med planåret.",
        nb: "Setningen rett over tiltakstabellen; {år} byttes ut med planåret.",
        en: "The sentence just above the table of measures; {år} stands for the planning year.",
      },
    ),
    targetShare: column(
      share,
      { nn: "Vekting (%)", nb: "Vekting (%)", en: "Target share (%)" },
      {
        nn: "Kor stor del av dei statlege midlane i heile perioden delmålet skal ha; alle delmåla skal bli 100 %.",
        nb: "Hvor stor del av de statlige midlene i hele perioden delmålet skal ha; alle delmålene skal bli 100 %.",
        en: "The share of the whole period's state money that the goal is to have; all goals must make 100 %.",
      },
      { earlier: ["Vekting", "Target share"], width: 12 },
    ),
  },
});
