import { choice } from "../kinds/choices";
import { longText } from "../kinds/texts";
import { column, table } from "../table";
import { textPlaceSections, textPlaceWords } from "./choices";

export const texts = table({
  key: "texts",
  name: "tbl_Tekst",
  title: { nn: "Tekstar", nb: "Tekster", en: "Texts" },
  needed: "whenUsed",
  madeEmpty: true,
  columns: {
    place: column(
      choice(textPlaceWords, textPlaceSections),
      { nn: "Stad", nb: "Sted", en: "Place" },
      {
        nn: "Delen av planen som teksten står i.",
        nb: "Delen av planen som teksten står i.",
        en: "The section of the plan that the text stands in.",
      },
      { needed: true },
    ),
    text: column(
      longText,
      { nn: "Tekst", nb: "Tekst", en: "Text" },
      {
        nn: "Teksten, med linjeskift mellom avsnitta.",
        nb: "Teksten, med linjeskift mellom avsnittene.",
        en: "The text, with line breaks between its paragraphs.",
      },
      { needed: true, width: 90 },
    ),
  },
});
