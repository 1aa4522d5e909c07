import { text } from "../kinds/texts";
import { column, table } from "../table";

export const imports = table({
  key: "imports",
  name: "tbl_Import",
  title: { nn: "Import av rekneskap", nb: "Import av regnskap", en: "Import of accounts" },
  needed: "whenUsed",
  madeEmpty: false,
  columns: {
    heading: column(
      text,
      { nn: "Overskrift", nb: "Overskrift", en: "Heading" },
      {
        nn: "Overskrifta i rekneskapsfila.",
        nb: "Overskriften i regnskapsfilen.",
        en: "The heading in the accounting file.",
      },
      { needed: true, width: 32 },
    ),
    column: column(
      text,
      { nn: "Kolonne", nb: "Kolonne", en: "Column" },
      {
        nn: "Kolonna i arket Rekneskap som ho vart lesen som sist.",
        nb: "Kolonnen i arket Regnskap som den ble lest som sist.",
        en: "The column of the sheet Accounts that it was last understood as.",
      },
      { needed: true, width: 24 },
    ),
  },
});
