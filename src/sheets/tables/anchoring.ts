import { choice } from "../kinds/choices";
import { date } from "../kinds/dates";
import { year } from "../kinds/numbers";
import { code, text } from "../kinds/texts";
import { column, table } from "../table";
import { decisionWords } from "./choices";

export const anchoring = table({
  key: "anchoring",
  name: "tbl_Forankring",
  title: { nn: "Forankring", nb: "Forankring", en: "Anchoring" },
  needed: "whenUsed",
  madeEmpty: true,
  columns: {
    year: column(
      year,
      { nn: "År", nb: "År", en: "Year" },
      {
        nn: "Året som handlingsplanen gjeld; politisk handsaming kjem att kvart år.",
        nb: "Året som handlingsplanen gjelder; politisk behandling kommer igjen hvert år.",
        en: "The year that the action plan is for; politics come back every year.",
      },
      { needed: true, width: 8 },
    ),
    party: column(
      text,
      { nn: "Part", nb: "Part", en: "Party" },
      {
        nn: "Kommunen eller fylkeskommunen som handsamar planen.",
        nb: "Kommunen eller fylkeskommunen som behandler planen.",
        en: "The municipality or county that deals with the plan.",
      },
      { needed: true, from: { table: "parties", column: "name" }, width: 28 },
    ),
    executive: column(
      date,
      { nn: "Formannskap", nb: "Formannskap", en: "Executive committee" },
      {
        nn: "Dagen formannskapet handsamar planen.",
        nb: "Dagen formannskapet behandler planen.",
        en: "The day on which the executive committee deals with the plan.",
      },
      { width: 20 },
    ),
    council: column(
      date,
      { nn: "Kommunestyre", nb: "Kommunestyre", en: "Council" },
      {
        nn: "Dagen kommunestyret handsamar planen; til vanleg etter formannskapet.",
        nb: "Dagen kommunestyret behandler planen; vanligvis etter formannskapet.",
        en: "The day on which the council deals with the plan; as a rule after the executive committee.",
      },
      { width: 20 },
    ),
    caseNumber: column(
      code,
      { nn: "Saksnr", nb: "Saksnr", en: "Case no." },
      {
        nn: "Saksnummeret i kommunestyret, til dømes 45/2025.",
        nb: "Saksnummeret i kommunestyret, for eksempel 45/2025.",
        en: "The case number in the council, such as 45/2025.",
      },
    ),
    decision: column(
      choice(decisionWords),
      { nn: "Vedtak", nb: "Vedtak", en: "Decision" },
      {
        nn: "Korleis planen vart vedteken.",
        nb: "Hvordan planen ble vedtatt.",
        en: "How the plan was decided on.",
      },
    ),
    approval: column(
      date,
      { nn: "Dato for godkjenning", nb: "Dato for godkjenning", en: "Date of approval" },
      {
        nn: "Dagen parten godkjende planen, slik det skal stå i pkt. 8.",
        nb: "Dagen parten godkjente planen, slik det skal stå i pkt. 8.",
        en: "The day on which the party approved the plan, as it is to stand in section 8.",
      },
      { width: 22 },
    ),
  },
});
