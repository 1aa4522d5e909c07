import type { HostProblemCode } from "../excel/problems";
import type { Language } from "../sheets/words";
import type { Message } from "./pane";

/** What stood in the way, and what to do about it. */
const problems = {
  nn: {
    cellBeingEdited: {
      title: "Ei celle er open for redigering",
      body: "Trykk Enter i cella for å ta vare på det du skreiv, eller Esc for å forkaste det. Prøv så igjen.",
    },
    sheetProtected: {
      title: "Eit ark er verna",
      body: "Opphev vernet av arket under Se gjennom i Excel, og prøv igjen. Vernet kan du setje på att etterpå.",
    },
    workbookProtected: {
      title: "Arbeidsboka er verna",
      body: "Opphev vernet av arbeidsboka under Se gjennom i Excel, og prøv igjen.",
    },
    noPlan: {
      title: "Denne arbeidsboka har ingen plan",
      body: "Nokon kan ha sletta arka eller opna ei anna arbeidsbok. Lukk panelet, og opne det igjen.",
    },
    itemMissing: {
      title: "Eit ark eller ein tabell finst ikkje lenger",
      body: "Nokon kan ha fjerna det eller gitt det nytt namn. Kontroller planen på nytt for å sjå kva som manglar.",
    },
    sheetNameTaken: {
      title: "Eit ark med same namn finst frå før",
      body: "Gje det arket eit anna namn, eller bruk ei ny arbeidsbok. Prøv så igjen.",
    },
    sheetFiltered: {
      title: "Eit filter skjuler rader",
      body: "Fjern filteret under Data i Excel, og prøv igjen. Elles kan tala hamne på feil rad.",
    },
    tooLarge: {
      title: "Arbeidsboka er for stor til å lesast på éin gong",
      body: "Slett tomme rader og kolonnar med format utanfor tabellane, og prøv igjen.",
    },
    busy: { title: "Excel er oppteken", body: "Vent nokre sekund, og prøv igjen." },
    offline: {
      title: "Excel har mista kontakten med nettet",
      body: "Sjekk nettet, og prøv igjen når Excel seier at arbeidsboka er lagra.",
    },
    notSupported: {
      title: "Denne utgåva av Excel er for gammal",
      body: "Bygdevekst treng Excel 2021 eller nyare, Microsoft 365 eller Excel på nettet.",
    },
    unknown: {
      title: "Excel gjorde ikkje det vi bad om",
      body: "Prøv igjen. Skjer det fleire gonger, lagre arbeidsboka og opne ho på nytt.",
    },
  },
  nb: {
    cellBeingEdited: {
      title: "En celle er åpen for redigering",
      body: "Trykk Enter i cellen for å ta vare på det du skrev, eller Esc for å forkaste det. Prøv så igjen.",
    },
    sheetProtected: {
      title: "Et ark er beskyttet",
      body: "Opphev beskyttelsen av arket under Se gjennom i Excel, og prøv igjen. Du kan beskytte det på nytt etterpå.",
    },
    workbookProtected: {
      title: "Arbeidsboken er beskyttet",
      body: "Opphev beskyttelsen av arbeidsboken under Se gjennom i Excel, og prøv igjen.",
    },
    noPlan: {
      title: "Denne arbeidsboken har ingen plan",
      body: "Noen kan ha slettet arkene eller åpnet en annen arbeidsbok. Lukk panelet, og åpne det igjen.",
    },
    itemMissing: {
      title: "Et ark eller en tabell finnes ikke lenger",
      body: "Noen kan ha fjernet det eller gitt det nytt navn. Kontroller planen på nytt for å se hva som mangler.",
    },
    sheetNameTaken: {
      title: "Et ark med samme navn finnes fra før",
      body: "Gi det arket et annet navn, eller bruk en ny arbeidsbok. Prøv så igjen.",
    },
    sheetFiltered: {
      title: "Et filter skjuler rader",
      body: "Fjern filteret under Data i Excel, og prøv igjen. Ellers kan tallene havne på feil rad.",
    },
    tooLarge: {
      title: "Arbeidsboken er for stor til å leses på én gang",
      body: "Slett tomme rader og kolonner med format utenfor tabellene, og prøv igjen.",
    },
    busy: { title: "Excel er opptatt", body: "Vent noen sekunder, og prøv igjen." },
    offline: {
      title: "Excel har mistet kontakten med nettet",
      body: "Sjekk nettet, og prøv igjen når Excel sier at arbeidsboken er lagret.",
    },
    notSupported: {
      title: "Denne utgaven av Excel er for gammel",
      body: "Bygdevekst trenger Excel 2021 eller nyere, Microsoft 365 eller Excel på nettet.",
    },
    unknown: {
      title: "Excel gjorde ikke det vi ba om",
      body: "Prøv igjen. Skjer det flere ganger, lagre arbeidsboken og åpne den på nytt.",
    },
  },
  en: {
    cellBeingEdited: {
      title: "A cell is being edited",
      body: "Press Enter in the cell to keep what you wrote, or Esc to drop it. Then try again.",
    },
    sheetProtected: {
      title: "A sheet is protected",
      body: "Unprotect the sheet under Review in Excel, and try again. You can protect it again afterwards.",
    },
    workbookProtected: {
      title: "The workbook is protected",
      body: "Unprotect the workbook under Review in Excel, and try again.",
    },
    noPlan: {
      title: "This workbook holds no plan",
      body: "Somebody may have deleted the sheets or opened another workbook. Close the pane, and open it again.",
    },
    itemMissing: {
      title: "A sheet or table is no longer there",
      body: "Somebody may have removed or renamed it. Check the plan again to see what is missing.",
    },
    sheetNameTaken: {
      title: "There is already a sheet of that name",
      body: "Give that sheet another name, or use a new workbook. Then try again.",
    },
    sheetFiltered: {
      title: "A filter hides rows",
      body: "Clear the filter under Data in Excel, and try again. Figures could end up in the wrong row.",
    },
    tooLarge: {
      title: "The workbook is too large to read at once",
      body: "Delete empty formatted rows and columns outside the tables, and try again.",
    },
    busy: { title: "Excel is busy", body: "Wait a few seconds, and try again." },
    offline: {
      title: "Excel has lost the network",
      body: "Check the network, and try again when Excel says that the workbook is saved.",
    },
    notSupported: {
      title: "This version of Excel is too old",
      body: "Bygdevekst needs Excel 2021 or newer, Microsoft 365 or Excel on the web.",
    },
    unknown: {
      title: "Excel did not do what we asked",
      body: "Try again. If it keeps happening, save the workbook and open it again.",
    },
  },
} satisfies Record<Language, Record<HostProblemCode, Message>>;

const takenName = {
  nn: (sheet: string) => `Arket «${sheet}» finst frå før`,
  nb: (sheet: string) => `Arket «${sheet}» finnes fra før`,
  en: (sheet: string) => `There is already a sheet “${sheet}”`,
} satisfies Record<Language, (sheet: string) => string>;

/**
 * The sentence for a host problem. In: its code, what it concerns (blank where that is not known), and
 * the language. Out: what is wrong and what to do.
 */
export function problemText(code: HostProblemCode, detail: string, language: Language): Message {
  const message = problems[language][code];
  if (code !== "sheetNameTaken" || detail === "") return message;
  return { ...message, title: takenName[language](detail) };
}
