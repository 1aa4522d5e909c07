import type { FindingCode } from "../../plan/findings";

/** What each finding means, and why it matters. */
export const meaningsNn: Readonly<Record<FindingCode, string>> = {
  "table-missing":
    "Bygdevekst finn tabellane etter namnet. Når ein er borte, kan ingenting som byggjer på han reknast ut.",
  "column-missing": "Kolonnane blir funne etter overskrifta. Utan denne veit vi ikkje kva radene gjeld.",
  "column-duplicate":
    "To kolonnar har overskrifter som tyder det same, og berre den første blir lesen. Det som står i den andre, blir ikkje med.",
  "goal-duplicate":
    "Delmål blir viste til med nummer. Er nummeret brukt to gonger, er det uvisst kven pengane høyrer til.",
  "source-duplicate": "Kjelder blir viste til med namn. To like namn blir éi og same kolonne i pkt. 7.",
  "setting-missing": "Kontrollen og tabellane treng opplysninga for å vite kva planen gjeld.",
  "period-reversed": "Utan eit første og eit siste år i rett rekkjefølgje er det ingen år å kontrollere.",
  "period-too-long": "Ein så lang periode er nesten alltid ein skrivefeil i årstalet.",
  "format-newer":
    "Ein nyare versjon kan ha lagra noko som denne utgåva ikkje kjenner og kan kome til å lese feil.",
  "budget-year-missing":
    "Kvart år i perioden skal ha si kolonne i budsjettet. Elles manglar året i alle summane.",
  "budget-year-outside": "Pengar i eit år utanfor perioden er ikkje med i nokon sum eller tabell.",
  "budget-units-mixed":
    "Ei overskrift som «2025 (i 1 000 kr)» seier kva tala i kolonna tyder, og tabellane reknar dei om til kroner. Ein sum av ulike einingar tyder ingenting.",
  "cell-error":
    "Ein feilverdi, som #REF!, kjem av ein formel som viser til noko som er borte. Alt som reknar med cella, blir feil.",
  "amount-text": "Ser ut som eit tal, men er tekst for Excel. Summar og formlar hoppar over det.",
  "amount-negative":
    "Planen fordeler pengar. Eit minus er som regel ei flytting eller retting som høyrer til ein annan stad.",
  "amount-fraction": "Tabellane viser heile kroner. Øre som ikkje er synlege, gjer at summane ser feil ut.",
  "date-text":
    "Ein dato som er tekst, kan ikkje samanliknast med andre datoar og blir ikkje sortert rett i Excel.",
  "date-unreadable": "Utan ein dato kan kontrollen ikkje seie om rekkjefølgja er rett.",
  "year-unreadable": "Utan eit årstal er det uvisst kva år rada høyrer til.",
  "choice-unknown": "Kolonna har faste val, og berre dei blir forstått.",
  "sum-overwritten": "Eit skrive tal i staden for formelen blir ståande når beløpa endrar seg.",
  "share-targets-sum": "Vektinga seier korleis heile potten skal delast. Då må delane bli 100 % til saman.",
  "share-unreadable": "Utan vektinga kan delen til delmålet ikkje kontrollerast.",
  "share-total":
    "Avtala seier kor stor del kvart delmål skal ha av dei statlege midlane. Kravet gjeld heile perioden under eitt.",
  "share-year": "Delane kan variere frå år til år. Dette er til hjelp for å sjå kvar ein er på veg.",
  "frame-total": "Årsramma er det staten har sett av til året. Budsjettet for delmåla skal bruke akkurat ho.",
  "budget-unknown-goal": "Pengar på eit delmål som ikkje er i planen, kjem ikkje med i tabellane.",
  "budget-unknown-measure":
    "ID-en knyter pengane til tiltaket. Finst han ikkje, veit ingen kva pengane er til.",
  "budget-measure-goal":
    "Pengane blir rekna på delmålet i rada, medan tiltaket høyrer til eit anna. Då stemmer ikkje budsjett og tiltak.",
  "budget-duplicate": "Radene blir lagde saman. Er det same beløpet skrive to gonger, blir summen for stor.",
  "budget-counted-twice":
    "Beløpet til eit delmål er summen av radene. Står same pengane både samla og fordelte, blir dei rekna dobbelt.",
  "budget-outside-timeframe": "Tiltaket er ikkje i gang i det året, så pengane kan neppe brukast då.",
  "state-source-missing":
    "Pkt. 6 er statlege midlar. For å samanlikne med pkt. 7 må vi vite kva kjelde dei er.",
  "funding-state-differs":
    "Dei statlege midlane står både i pkt. 6 og pkt. 7, og det er dei same pengane. Då skal beløpa vere like.",
  "funding-unknown-source":
    "Kjeldene er kolonnane i pkt. 7. Eit beløp frå ei ukjend kjelde har inga kolonne å stå i.",
  "funding-unknown-goal": "Rader i pkt. 7 er delmål. Eit beløp på eit ukjent delmål har inga rad å stå i.",
  "funding-unknown-measure":
    "ID-en knyter finansieringa til tiltaket. Finst han ikkje, er det uvisst kva ho gjeld.",
  "funding-year-outside": "Finansiering i eit år utanfor perioden kjem ikkje med i nokon tabell.",
  "funding-own-share-missing":
    "Statlege midlar føreset vanlegvis at kommunane legg inn noko sjølve, i pengar eller arbeid.",
  "funding-own-share-low":
    "Planen har sjølv sett eit minstekrav til eigendelen, av heile finansieringa i året.",
  "funding-uncommitted":
    "Planlagde og søkte midlar er med i summen, men kan falle bort. Berre eit tilsagn er sikkert.",
  "funding-declined": "Ei avslått rad blir ståande, så ein hugsar at det er søkt. Ho er ikkje med i summane.",
  "funding-no-reference": "Med ein referanse kan andre finne att tilsagnet når året skal gjerast opp.",
  "funding-duplicate":
    "Radene er like i alt som skil dei, så truleg er den same finansieringa ført to gonger.",
  "funding-in-kind": "Eigeninnsats er arbeid som kommunane sjølve gjer. Andre kjelder gjev pengar.",
  "in-kind-basis": "Eigeninnsats skal kunne dokumenterast. Timar viser kva beløpet byggjer på.",
  "own-share-key": "Nøkkelen deler eigendelen mellom kommunane. Då må delane bli 100 % til saman.",
  "own-share-part": "Planen har ein nøkkel for kven som betaler kva. Eigendelen er ikkje delt slik.",
  "state-twice":
    "To statlege tilskot til same tiltaket er lov, men same utgifta kan ikkje dekkjast to gonger.",
  "funding-year-empty":
    "Finansieringa for komande år blir vanlegvis lagd når året skal planleggjast. Det er ikkje noko feil.",
  "measure-id-missing":
    "ID-en er det som held omtale, budsjett og finansiering saman, òg når tiltaket får nytt nummer eller ny tittel.",
  "measure-id-duplicate": "Når to tiltak har same ID, er det uvisst kven omtale og pengar høyrer til.",
  "measure-title-missing": "Tittelen er det som står i tabellane i planen.",
  "measure-unknown-goal":
    "Tiltaka står i ein tabell for kvart delmål. Utan eit delmål er det ingen tabell å stå i.",
  "measure-lead-missing": "Kvart tiltak i planen skal ha nokon som er ansvarleg.",
  "section-unknown-measure":
    "Omtalen er knytt til tiltaket med ID-en. Finst han ikkje, kjem teksten ikkje med.",
  "report-unknown-measure":
    "Meldinga er knytt til tiltaket med ID-en. Finst han ikkje, blir ho ikkje rekna med.",
  "measure-partners-missing": "Planen skal vise kven som samarbeider om tiltaka.",
  "measure-section-missing":
    "Omtalen skal seie kva utfordringa er, kva som skal gjerast, kva som er første steg, og kven som bidreg.",
  "measure-number-gap":
    "Tiltaka er nummererte i kvart delmål. Eit hol får lesaren til å tru at noko manglar.",
  "measure-number-duplicate": "Når to tiltak har same nummer, kan ein ikkje vise til dei i saker og brev.",
  "measure-timeframe-missing": "Planen skal seie når tiltaket blir gjort, med årstal eller med ord.",
  "measure-timeframe-order": "Eit tiltak kan ikkje slutte før det har starta. Truleg er årstala bytte om.",
  "measure-timeframe-outside":
    "Planen gjeld berre åra i perioden. Ei tidsramme utanfor er ofte ein skrivefeil.",
  "measure-priority-timeframe":
    "Det som er prioritert i planåret, er til vanleg noko som skal i gang det året.",
  "measure-change-reason": "Endringar i tiltaka skal grunngjevast når planen blir rullert.",
  "measure-ended-evaluation": "Avslutta tiltak skal vurderast når planen blir rullert.",
  "measure-ended-budget":
    "Eit avslutta tiltak bruker ikkje pengar. Det som er att, bør stå på delmålet til det er bestemt kva det skal brukast til.",
  "measure-late": "Tidsramma er over, og ingen har meldt at tiltaket er ferdig.",
  "measure-silent":
    "Lang tid utan melding kan tyde at noko har stoppa opp, eller at nokon har gløymt å melde.",
  "partner-spelling": "Det same namnet skrive på to måtar blir to partar i oversikter.",
  "partner-alias": "Namnet er kjent, men planen blir lettare å lese når ein part har eitt namn.",
  "partner-joined": "Namna i lista er skilde med komma. Utan komma blir to partar til éin.",
  "partner-unknown":
    "Registrerte partar kan teljast og søkjast opp. Samlenemningar treng ikkje registrerast.",
  "anchoring-missing": "Kvar kommune skal handsame planen i formannskapet og kommunestyret kvart år.",
  "anchoring-order":
    "Formannskapet gjev tilråding til kommunestyret, og må handsame saka først eller same dag.",
  "anchoring-after-signing":
    "Kommunestyra kan endre planen etter at avtala er signert. Greitt å vite, ikkje feil.",
  "approval-missing": "Planen er ikkje endeleg før alle som skal godkjenne, har gjort det.",
  "approval-before-anchoring":
    "Godkjenninga byggjer på vedtaket i kommunestyret. Kjem ho først, er truleg ein dato feil.",
  "log-order": "Loggen viser korleis planen har vorte til. Då må versjonar og datoar kome i rekkjefølgje.",
  "log-duplicate": "Ein versjon skal vere éi utgåve av planen, så det er klart kva folk viser til.",
  "grant-over-committed":
    "Utan tilsagn for alt som er utbetalt, kan pengane krevjast tilbake. Truleg er eit beløp eller eit år feil.",
  "grant-before-approval":
    "Midlane for eit år blir utbetalte når KDD har godkjent planen for året. Kjem dei før, er truleg ein dato feil.",
  "grant-deadline":
    "Går fristen ut utan at noko er sendt, kan tilskotet falle bort. Kor tidleg kontrollen seier frå, står i Oppsett.",
  "actual-unknown-goal":
    "Forbruket blir rekna for kvart delmål. Ein post utan delmål i planen er ikkje med nokon stad.",
  "actual-unknown-measure":
    "ID-en knyter posten til tiltaket. Finst han ikkje, kan ingen sjå kva tiltaket har kosta.",
  "actual-unknown-source":
    "Kjelda seier kven som betaler utgifta. Utan ei kjelde i planen blir ho ikkje rekna med for nokon.",
  "actual-year-outside":
    "Året i datoen er rekneskapsåret. Ein post utan dato i perioden høyrer ikkje til noko år i planen.",
  "actual-over-budget":
    "Kvart delmål har det som står i pkt. 6 og 7, og det som er overført. Det som er brukt ut over det, må nokon dekkje.",
  "actual-over-committed":
    "Staten dekkjer ikkje meir enn tilsagnet. Kommunane kan leggje ut undervegs, men ikkje når året er avslutta.",
  "actual-voucher-twice":
    "To heilt like linjer på eit bilag er nesten alltid den same linja lesen inn to gonger. Då blir forbruket for stort.",
  "double-financed":
    "Ei utgift kan ikkje førast fullt ut på fleire kjelder. Det må rettast før nokon ber om utbetaling.",
  "actual-vat":
    "Meirverdiavgift som kommunen får att, er ikkje ei utgift. Tilskot dekkjer til vanleg berre det kommunen sit att med.",
  "carry-over":
    "Unytta statlege midlar kan flyttast til seinare år når KDD har sagt ja. Elles kan dei krevjast tilbake.",
  "fund-differs":
    "Fondet er det som står att av pengane frå staten. Stemmer det ikkje med det som har gått inn og ut, er noko feil ført.",
  "tables-stale":
    "Tabellen er laga av det som stod i arka då. Sidan er noko endra som formlane ikkje tek med seg.",
  "tables-edited":
    "Det som er skrive i eit laga ark, blir borte når det blir laga på nytt. Rett i inndata-arka i staden.",
};
