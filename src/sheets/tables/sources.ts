import { choice, flag } from "../kinds/choices";
import { longText, text } from "../kinds/texts";
import { column, table } from "../table";
import { sourceKindWords } from "./choices";

export const sources = table({
  key: "sources",
  name: "tbl_Kjelder",
  title: { nn: "Finansieringskjelder", nb: "Finansieringskilder", en: "Sources of financing" },
  needed: "money",
  madeEmpty: true,
  columns: {
    name: column(
      text,
      { nn: "Kjelde", nb: "Kilde", en: "Source" },
      {
        nn: "Namnet på finansieringskjelda, slik ho står over kolonna si i pkt. 7; rekkjefølgja her er rekkjefølgja der.",
        nb: "Navnet på finansieringskilden, slik den står over kolonnen sin i pkt. 7; rekkefølgen her er rekkefølgen der.",
        en: "The source's name as it heads its column in section 7; the order here is the order there.",
      },
      { needed: true, width: 32 },
    ),
    kind: column(
      choice(sourceKindWords),
      { nn: "Slag", nb: "Type", en: "Kind" },
      {
        nn: "Kva slags kjelde det er; stat er den statlege medfinansieringa som pkt. 6 fordeler.",
        nb: "Hva slags kilde det er; stat er den statlige medfinansieringen som pkt. 6 fordeler.",
        en: "What kind of source it is; state is the state co-financing that section 6 shares out.",
      },
      { needed: true, width: 20 },
    ),
    needsCommitment: column(
      flag,
      { nn: "Krev tilsagn", nb: "Krever tilsagn", en: "Needs commitment" },
      {
        nn: "Ja når pengane ikkje er sikre før kjelda har gjeve tilsagn.",
        nb: "Ja når pengene ikke er sikre før kilden har gitt tilsagn.",
        en: "Yes when the money is not certain until the source has committed it.",
      },
      { width: 14 },
    ),
    note: column(
      longText,
      { nn: "Merknad", nb: "Merknad", en: "Note" },
      {
        nn: "Det som er greitt å vite om kjelda; blir ikkje trykt.",
        nb: "Det som er greit å vite om kilden; trykkes ikke.",
        en: "What is good to know about the source; not printed.",
      },
    ),
  },
});
