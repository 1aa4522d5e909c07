import { choice, flag } from "../kinds/choices";
import { share } from "../kinds/numbers";
import { longText, text } from "../kinds/texts";
import { column, table } from "../table";
import { partyKindWords } from "./choices";

export const parties = table({
  key: "parties",
  name: "tbl_Partar",
  title: { nn: "Partar og aktørar", nb: "Parter og aktører", en: "Parties and actors" },
  needed: "money",
  madeEmpty: true,
  columns: {
    name: column(
      text,
      { nn: "Part", nb: "Part", en: "Party" },
      {
        nn: "Namnet på kommunen, fylkeskommunen eller aktøren, slik det skal stå i planen.",
        nb: "Navnet på kommunen, fylkeskommunen eller aktøren, slik det skal stå i planen.",
        en: "The name of the municipality, county or actor, as it is to stand in the plan.",
      },
      { needed: true, width: 36 },
    ),
    kind: column(
      choice(partyKindWords),
      { nn: "Slag", nb: "Type", en: "Kind" },
      {
        nn: "Om parten er ein kommune, ein fylkeskommune, staten eller nokon annan.",
        nb: "Om parten er en kommune, en fylkeskommune, staten eller noen annen.",
        en: "Whether the party is a municipality, a county, the state or somebody else.",
      },
    ),
    otherNames: column(
      longText,
      { nn: "Andre namn", nb: "Andre navn", en: "Other names" },
      {
        nn: "Andre skrivemåtar av same parten, med semikolon mellom.",
        nb: "Andre skrivemåter av samme part, med semikolon mellom.",
        en: "Other ways of writing the same party, separated by semicolons.",
      },
    ),
    approves: column(
      flag,
      { nn: "Godkjenner planen", nb: "Godkjenner planen", en: "Approves the plan" },
      {
        nn: "Ja for dei som skal godkjenne handlingsplanen (pkt. 8).",
        nb: "Ja for dem som skal godkjenne handlingsplanen (pkt. 8).",
        en: "Yes for those who are to approve the action plan (section 8).",
      },
      { width: 18 },
    ),
    ownShareKey: column(
      share,
      { nn: "Del av eigendel (%)", nb: "Del av egenandel (%)", en: "Part of own share (%)" },
      {
        nn: "Kor stor del av den kommunale eigendelen parten skal bere; til saman 100 %, eller tomt for alle.",
        nb: "Hvor stor del av den kommunale egenandelen parten skal bære; til sammen 100 %, eller tomt for alle.",
        en: "How much of the municipal own share the party is to bear; 100 % together, or blank for all.",
      },
      { earlier: ["Del av eigendel", "Del av egenandel"], width: 18 },
    ),
  },
});
