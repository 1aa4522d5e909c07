import type { FindingCode } from "../../plan/findings";

/** What each finding means, and why it matters. */
export const meaningsNb: Readonly<Record<FindingCode, string>> = {
  "table-missing":
    "Bygdevekst finner tabellene etter navnet. Når en er borte, kan ingenting som bygger på den regnes ut.",
  "column-missing": "Kolonnene finnes etter overskriften. Uten denne vet vi ikke hva radene gjelder.",
  "column-duplicate":
    "To kolonner har overskrifter som betyr det samme, og bare den første leses. Det som står i den andre, blir ikke med.",
  "goal-duplicate":
    "Delmål vises til med nummer. Er nummeret brukt to ganger, er det uvisst hvem pengene hører til.",
  "source-duplicate": "Kilder vises til med navn. To like navn blir én og samme kolonne i pkt. 7.",
  "setting-missing": "Kontrollen og tabellene trenger opplysningen for å vite hva planen gjelder.",
  "period-reversed": "Uten et første og et siste år i riktig rekkefølge er det ingen år å kontrollere.",
  "period-too-long": "En så lang periode er nesten alltid en skrivefeil i årstallet.",
  "format-newer":
    "En nyere versjon kan ha lagret noe som denne utgaven ikke kjenner og kan komme til å lese feil.",
  "budget-year-missing":
    "Hvert år i perioden skal ha sin kolonne i budsjettet. Ellers mangler året i alle summene.",
  "budget-year-outside": "Penger i et år utenfor perioden er ikke med i noen sum eller tabell.",
  "budget-units-mixed":
    "En overskrift som «2025 (i 1 000 kr)» sier hva tallene i kolonnen betyr, og tabellene regner dem om til kroner. En sum av ulike enheter betyr ingenting.",
  "cell-error":
    "En feilverdi, som #REF!, kommer av en formel som viser til noe som er borte. Alt som regner med cellen, blir feil.",
  "amount-text": "Ser ut som et tall, men er tekst for Excel. Summer og formler hopper over det.",
  "amount-negative":
    "Planen fordeler penger. Et minus er som regel en flytting eller retting som hører til et annet sted.",
  "amount-fraction": "Tabellene viser hele kroner. Øre som ikke er synlige, gjør at summene ser feil ut.",
  "date-text":
    "En dato som er tekst, kan ikke sammenlignes med andre datoer og blir ikke sortert riktig i Excel.",
  "date-unreadable": "Uten en dato kan kontrollen ikke si om rekkefølgen er riktig.",
  "year-unreadable": "Uten et årstall er det uvisst hvilket år raden hører til.",
  "choice-unknown": "Kolonnen har faste valg, og bare de blir forstått.",
  "sum-overwritten": "Et skrevet tall i stedet for formelen blir stående når beløpene endrer seg.",
  "share-targets-sum": "Vektingen sier hvordan hele potten skal deles. Da må delene bli 100 % til sammen.",
  "share-unreadable": "Uten vektingen kan delen til delmålet ikke kontrolleres.",
  "share-total":
    "Avtalen sier hvor stor del hvert delmål skal ha av de statlige midlene. Kravet gjelder hele perioden under ett.",
  "share-year": "Delene kan variere fra år til år. Dette er til hjelp for å se hvor en er på vei.",
  "frame-total":
    "Årsrammen er det staten har satt av til året. Budsjettet for delmålene skal bruke akkurat den.",
  "budget-unknown-goal": "Penger på et delmål som ikke er i planen, kommer ikke med i tabellene.",
  "budget-unknown-measure":
    "ID-en knytter pengene til tiltaket. Finnes den ikke, vet ingen hva pengene er til.",
  "budget-measure-goal":
    "Pengene regnes på delmålet i raden, mens tiltaket hører til et annet. Da stemmer ikke budsjett og tiltak.",
  "budget-duplicate": "Radene legges sammen. Er samme beløp skrevet to ganger, blir summen for stor.",
  "budget-counted-twice":
    "Beløpet til et delmål er summen av radene. Står de samme pengene både samlet og fordelt, regnes de dobbelt.",
  "budget-outside-timeframe": "Tiltaket er ikke i gang i det året, så pengene kan neppe brukes da.",
  "state-source-missing":
    "Pkt. 6 er statlige midler. For å sammenligne med pkt. 7 må vi vite hvilken kilde de er.",
  "funding-state-differs":
    "De statlige midlene står både i pkt. 6 og pkt. 7, og det er de samme pengene. Da skal beløpene være like.",
  "funding-unknown-source":
    "Kildene er kolonnene i pkt. 7. Et beløp fra en ukjent kilde har ingen kolonne å stå i.",
  "funding-unknown-goal": "Radene i pkt. 7 er delmål. Et beløp på et ukjent delmål har ingen rad å stå i.",
  "funding-unknown-measure":
    "ID-en knytter finansieringen til tiltaket. Finnes den ikke, er det uvisst hva den gjelder.",
  "funding-year-outside": "Finansiering i et år utenfor perioden kommer ikke med i noen tabell.",
  "funding-own-share-missing":
    "Statlige midler forutsetter vanligvis at kommunene legger inn noe selv, i penger eller arbeid.",
  "funding-own-share-low":
    "Planen har selv satt et minstekrav til egenandelen, av hele finansieringen i året.",
  "funding-uncommitted":
    "Planlagte og søkte midler er med i summen, men kan falle bort. Bare et tilsagn er sikkert.",
  "funding-declined": "En avslått rad blir stående, så en husker at det er søkt. Den er ikke med i summene.",
  "funding-no-reference": "Med en referanse kan andre finne igjen tilsagnet når året skal gjøres opp.",
  "funding-duplicate":
    "Radene er like i alt som skiller dem, så trolig er den samme finansieringen ført to ganger.",
  "funding-in-kind": "Egeninnsats er arbeid som kommunene selv gjør. Andre kilder gir penger.",
  "in-kind-basis": "Egeninnsats skal kunne dokumenteres. Timer viser hva beløpet bygger på.",
  "own-share-key": "Nøkkelen deler egenandelen mellom kommunene. Da må delene bli 100 % til sammen.",
  "own-share-part": "Planen har en nøkkel for hvem som betaler hva. Egenandelen er ikke delt slik.",
  "state-twice": "To statlige tilskudd til samme tiltak er lov, men samme utgift kan ikke dekkes to ganger.",
  "funding-year-empty":
    "Finansieringen for kommende år legges vanligvis når året skal planlegges. Det er ingen feil.",
  "measure-id-missing":
    "ID-en er det som holder omtale, budsjett og finansiering sammen, også når tiltaket får nytt nummer eller ny tittel.",
  "measure-id-duplicate": "Når to tiltak har samme ID, er det uvisst hvem omtale og penger hører til.",
  "measure-title-missing": "Tittelen er det som står i tabellene i planen.",
  "measure-unknown-goal":
    "Tiltakene står i en tabell for hvert delmål. Uten et delmål er det ingen tabell å stå i.",
  "measure-lead-missing": "Hvert tiltak i planen skal ha noen som er ansvarlig.",
  "section-unknown-measure":
    "Omtalen er knyttet til tiltaket med ID-en. Finnes den ikke, kommer teksten ikke med.",
  "report-unknown-measure":
    "Meldingen er knyttet til tiltaket med ID-en. Finnes den ikke, blir den ikke regnet med.",
  "measure-partners-missing": "Planen skal vise hvem som samarbeider om tiltakene.",
  "measure-section-missing":
    "Omtalen skal si hva utfordringen er, hva som skal gjøres, hva som er første steg, og hvem som bidrar.",
  "measure-number-gap":
    "Tiltakene er nummerert i hvert delmål. Et hull får leseren til å tro at noe mangler.",
  "measure-number-duplicate": "Når to tiltak har samme nummer, kan en ikke vise til dem i saker og brev.",
  "measure-timeframe-missing": "Planen skal si når tiltaket blir gjort, med årstall eller med ord.",
  "measure-timeframe-order": "Et tiltak kan ikke slutte før det har startet. Trolig er årstallene byttet om.",
  "measure-timeframe-outside":
    "Planen gjelder bare årene i perioden. En tidsramme utenfor er ofte en skrivefeil.",
  "measure-priority-timeframe":
    "Det som er prioritert i planåret, er til vanlig noe som skal i gang det året.",
  "measure-change-reason": "Endringer i tiltakene skal begrunnes når planen rulleres.",
  "measure-ended-evaluation": "Avsluttede tiltak skal vurderes når planen rulleres.",
  "measure-ended-budget":
    "Et avsluttet tiltak bruker ikke penger. Det som er igjen, bør stå på delmålet til det er bestemt hva det skal brukes til.",
  "measure-late": "Tidsrammen er over, og ingen har meldt at tiltaket er ferdig.",
  "measure-silent": "Lang tid uten melding kan bety at noe har stoppet opp, eller at noen har glemt å melde.",
  "partner-spelling": "Det samme navnet skrevet på to måter blir to parter i oversikter.",
  "partner-alias": "Navnet er kjent, men planen blir lettere å lese når en part har ett navn.",
  "partner-joined": "Navnene i listen er skilt med komma. Uten komma blir to parter til én.",
  "partner-unknown": "Registrerte parter kan telles og søkes opp. Samlebetegnelser trenger ikke registreres.",
  "anchoring-missing": "Hver kommune skal behandle planen i formannskapet og kommunestyret hvert år.",
  "anchoring-order":
    "Formannskapet gir tilråding til kommunestyret, og må behandle saken først eller samme dag.",
  "anchoring-after-signing":
    "Kommunestyrene kan endre planen etter at avtalen er signert. Greit å vite, ikke feil.",
  "approval-missing": "Planen er ikke endelig før alle som skal godkjenne, har gjort det.",
  "approval-before-anchoring":
    "Godkjenningen bygger på vedtaket i kommunestyret. Kommer den først, er trolig en dato feil.",
  "log-order": "Loggen viser hvordan planen har blitt til. Da må versjoner og datoer komme i rekkefølge.",
  "log-duplicate": "En versjon skal være én utgave av planen, så det er klart hva folk viser til.",
  "grant-over-committed":
    "Uten tilsagn for alt som er utbetalt, kan pengene kreves tilbake. Trolig er et beløp eller et år feil.",
  "grant-before-approval":
    "Midlene for et år utbetales når KDD har godkjent planen for året. Kommer de før, er trolig en dato feil.",
  "grant-deadline":
    "Går fristen ut uten at noe er sendt, kan tilskuddet falle bort. Hvor tidlig kontrollen sier fra, står i Oppsett.",
  "actual-unknown-goal":
    "Forbruket regnes for hvert delmål. En post uten delmål i planen er ikke med noe sted.",
  "actual-unknown-measure":
    "ID-en knytter posten til tiltaket. Finnes den ikke, kan ingen se hva tiltaket har kostet.",
  "actual-unknown-source":
    "Kilden sier hvem som betaler utgiften. Uten en kilde i planen regnes den ikke med for noen.",
  "actual-year-outside":
    "Året i datoen er regnskapsåret. En post uten dato i perioden hører ikke til noe år i planen.",
  "actual-over-budget":
    "Hvert delmål har det som står i pkt. 6 og 7, og det som er overført. Det som er brukt ut over det, må noen dekke.",
  "actual-over-committed":
    "Staten dekker ikke mer enn tilsagnet. Kommunene kan legge ut underveis, men ikke når året er avsluttet.",
  "actual-voucher-twice":
    "To helt like linjer på et bilag er nesten alltid den samme linjen lest inn to ganger. Da blir forbruket for stort.",
  "double-financed":
    "En utgift kan ikke føres fullt ut på flere kilder. Det må rettes før noen ber om utbetaling.",
  "actual-vat":
    "Merverdiavgift som kommunen får igjen, er ikke en utgift. Tilskudd dekker til vanlig bare det kommunen sitter igjen med.",
  "carry-over":
    "Ubrukte statlige midler kan flyttes til senere år når KDD har sagt ja. Ellers kan de kreves tilbake.",
  "fund-differs":
    "Fondet er det som står igjen av pengene fra staten. Stemmer det ikke med det som har gått inn og ut, er noe feil ført.",
  "tables-stale":
    "Tabellen er laget av det som sto i arkene da. Siden er noe endret som formlene ikke tar med seg.",
  "tables-edited":
    "Det som er skrevet i et laget ark, blir borte når det lages på nytt. Rett i inndata-arkene i stedet.",
};
