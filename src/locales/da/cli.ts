const program = `Baselinekontrol: kontrollerer boligsociale helhedsplaner.

Brug
  baselinekontrol check FIL... [valg]     Find det, der mangler eller ikke passer.
  baselinekontrol inspect FIL... [valg]   Vis, hvordan hver celle er læst.
  baselinekontrol fix FIL... [valg]       Ret det, der er sikkert at rette, i en kopi.

  baselinekontrol check --help            Vis alle valg. Det samme med inspect og fix.
  baselinekontrol --version               Vis programmets udgave.

I en kopi af kildekoden: npm run check -- FIL..., npm run inspect -- FIL... og npm run fix -- FIL...
`;

const check = `Baselinekontrol: kontrollerer tabellerne over delmål, indikatorer og baselines i en boligsocial helhedsplan.

Brug
  baselinekontrol check FIL... [valg]

FIL er en projektmappe (.xlsx, .xlsm, .xltx, .xltm), en delaftale i Word (.docx) eller PDF
eller en mappe; i en mappe kontrolleres alle projektmapper, Word-dokumenter og PDF-filer,
også dem i undermapper.

Valg
  --format text|json|html   Hvordan resultatet vises. Standard: text.
  --out STI                 Skriv resultatet i filen STI i stedet for på skærmen. En
                            projektmappe eller et dokument, der ikke er programmets eget,
                            bliver aldrig overskrevet.
  --overview STI            Skriv et overblik over alle planer i filen STI (.html, .csv
                            eller .xlsx). Kan skrives flere gange. Uden --format og --out
                            vises fundene så ikke på skærmen.
  --min error|warning|info  Vis kun fund, der er mindst så alvorlige: fejl, advarsler
                            eller alt. Optællingen og slutkoden regner stadig alle fund med.
  --today ÅÅÅÅ-MM-DD        Kontrollér, som om det var denne dag. Standard: i dag.
  --data FIL                En fil med tal fra kilden (.csv, .xlsx, .px eller JSON-stat),
                            som planens tal holdes op mod. Kan skrives flere gange.
  --ignore-stored           Brug ikke det, der er gemt i projektmapperne: indstillinger,
                            valgte tabeller og kolonner, svar og accepter.
  --form SKABELON           Hold tabellerne op mod netop den skabelon fra LBF, uanset deres
                            overskrifter. Skabeloner: {forms}.
  --accepted count|skip     Om fejl, nogen har accepteret, tæller med i slutkoden: count, så
                            giver de 1, eller skip. Standard: skip.
  --lang da|en              Sprog i hjælp, tekst og html. Standard: dansk.
                            JSON er altid på dansk.
  --help                    Vis denne hjælp.

Slutkode
  0  Ingen fejl, eller kun fejl, nogen har accepteret.
  1  Mindst én fejl.
  2  En fil kunne ikke læses, eller kommandoen er skrevet forkert.

Eksempel
  baselinekontrol check planer/brøndby.xlsx
  baselinekontrol check planer/*.xlsx --format html --out kontrol.html
  baselinekontrol check planer --overview overblik.xlsx --overview overblik.html
`;

const inspect = `Baselinekontrol: viser som JSON, hvad der er genkendt i en projektmappe, og hvordan hver celle er læst.

Brug
  baselinekontrol inspect FIL... [valg]

FIL er en projektmappe (.xlsx), en delaftale i Word (.docx) eller PDF eller en fil med tal fra kilden
(.csv, .xlsx, .px eller JSON-stat). I en delaftale har cellerne de numre, de ville få i Excel.

Valg
  --out STI     Skriv resultatet i filen STI i stedet for på skærmen.
  --data FIL    En fil med tal fra kilden, som indikatorerne sammenlignes med. Kan
                skrives flere gange.
  --ignore-stored
                Brug ikke det, der er gemt i projektmappen.
  --form SKABELON
                Læs tabellerne efter netop den skabelon fra LBF, uanset deres overskrifter.
                Skabeloner: {forms}.
  --lang da|en  Sprog i hjælp og beskeder. Standard: dansk.
  --help        Vis denne hjælp.

Slutkode
  0  Alle filer er læst.
  2  En fil kunne ikke læses, eller kommandoen er skrevet forkert.
`;

const fix = `Baselinekontrol: retter det, der er sikkert at rette, i en kopi af en projektmappe.

Brug
  baselinekontrol fix FIL... [valg]

FIL er en projektmappe (.xlsx, .xlsm, .xltx, .xltm) eller en mappe med projektmapper. Filen selv
bliver aldrig ændret. I kopien er kun de celler ændret, der står på listen; alt andet er, som
det var. Formler, der bruger en rettet celle, regnes ud, når kopien åbnes i Excel.

Valg
  --out STI           Skriv kopien i filen STI. For flere filer eller en mappe er STI en
                      mappe. Uden --out vises rettelserne kun. En projektmappe, der ikke er
                      programmets eget resultat, bliver aldrig overskrevet.
  --tidy              Ryd også op i tabellerne: læg delte rækker sammen, ophæv
                      sammenfletninger, og sæt kolonnerne i LBF’s rækkefølge.
  --pull              Sæt også tal fra kilden ind i tomme celler.
  --data FIL          En fil med tal fra kilden (.csv, .xlsx, .px eller JSON-stat). Kan skrives
                      flere gange.
  --format text|json  Hvordan rettelserne vises. Standard: text.
  --today ÅÅÅÅ-MM-DD  Kontrollér, som om det var denne dag. Standard: i dag.
  --form SKABELON     Læs tabellerne efter netop den skabelon fra LBF, uanset deres overskrifter.
  --ignore-stored     Brug ikke det, der er gemt i projektmapperne.
  --lang da|en        Sprog i hjælp og tekst. Standard: dansk.
  --help              Vis denne hjælp.

Slutkode
  0  Kopien er skrevet, eller der var ikke noget at rette.
  2  En fil kunne ikke læses eller skrives, eller kommandoen er skrevet forkert.

Eksempel
  baselinekontrol fix planer/brøndby.xlsx
  baselinekontrol fix planer/brøndby.xlsx --out rettet.xlsx --tidy
  baselinekontrol fix planer --out rettede --pull --data beboerdata.xlsx
`;

export const cli = {
  help: { program, check, inspect, fix },
  unknownCommand: "{name} er ikke en kommando, programmet kender.",
  callProblems: {
    "no-file": "Der mangler en fil. Skriv stien til mindst én projektmappe (.xlsx) eller delaftale (.docx eller .pdf).",
    "unknown-option": "{option} er ikke et valg, programmet kender.",
    "value-missing": "{option} mangler en værdi.",
    "value-unneeded": "{option} skal stå uden værdi.",
    "unknown-language": "--lang {value} kendes ikke. Skriv ”da” eller ”en”.",
    "unknown-format": "--format {value} kendes ikke. Skriv text, json eller html.",
    "unknown-fix-format": "--format {value} kendes ikke. Skriv text eller json.",
    "output-ending": "{path} skal have samme endelse som den fil, den er en kopi af.",
    "output-no-folder": "{path} er en fil. Skriv en mappe, som kopierne kan stå i.",
    "unknown-overview": "--overview {value} har en endelse, programmet ikke kan skrive. Brug .html, .csv eller .xlsx.",
    "unknown-form": "--form {value} kendes ikke. Skriv {known}.",
    "unknown-severity": "--min {value} kendes ikke. Skriv error, warning eller info.",
    "unknown-accepted": "--accepted {value} kendes ikke. Skriv count eller skip.",
    "not-a-date": "--today {value} er ikke en dato. Skriv den som 2026-11-20.",
    "output-is-input": "{path} er en af de filer, der skal læses. Vælg et andet navn, så filen ikke overskrives.",
    "output-twice": "{path} skal bruges til to resultater. Giv dem hver sit navn.",
    "output-not-ours":
      "{path} findes allerede og er ikke et resultat fra dette program. Vælg et andet navn, så filen ikke overskrives.",
    "output-is-folder": "{path} er en mappe. Skriv også navnet på den fil, resultatet skal stå i.",
  },
  seeHelp: {
    check: "Se alle valg med: baselinekontrol check --help",
    inspect: "Se alle valg med: baselinekontrol inspect --help",
    fix: "Se alle valg med: baselinekontrol fix --help",
  },
  checkedFiles: "{done} af {count} {count|fil|filer} er kontrolleret",
  emptyFolder:
    "Der er ingen projektmapper (.xlsx), Word-dokumenter (.docx) eller PDF-filer i mappen. Vælg en anden mappe.",
  fileProblem: "{file}: {problem}",
  storeProblem: {
    newer: "{file}: Projektmappens indstillinger er fra en nyere udgave af programmet og bliver ikke brugt.",
    unreadable: "{file}: Projektmappens indstillinger kan ikke læses og bliver ikke brugt.",
  },
  written: "Resultatet står i {path}",
  notWritten: "{path} er ikke skrevet. {reason}",
  notPrinted: "Resultatet er ikke vist helt. {reason}",
  writeProblems: {
    known: {
      ENOSPC: "Der er ikke plads på disken. Ryd op, eller vælg et andet sted.",
      EDQUOT: "Der er ikke mere plads til dig på disken. Ryd op, eller vælg et andet sted.",
      EFBIG: "Filen bliver større, end der er lov til her. Vælg et andet sted.",
      EACCES: "Du må ikke skrive i filen eller mappen. Vælg en mappe, du må skrive i.",
      EPERM: "Du må ikke skrive i filen, eller den er åben i et andet program. Luk den, eller vælg et andet navn.",
      EROFS: "Disken kan kun læses. Vælg et andet sted.",
      EBUSY: "Filen er åben i et andet program. Luk den, og prøv igen.",
      ENOENT: "Mappen findes ikke. Opret den, eller vælg en anden.",
      ENOTDIR: "Mappen findes ikke. Opret den, eller vælg en anden.",
      ENAMETOOLONG: "Navnet er for langt. Vælg et kortere.",
    },
    other: "Det lykkedes ikke. Prøv et andet navn eller en anden mappe. Styresystemet siger: {code}.",
  },
  passedOver: {
    "same-file": "Sprunget over: Det er den samme fil som {instead}.",
    "folder-link": "Sprunget over: Det er en genvej til en mappe. Nævn mappen selv, hvis den skal med.",
  },
  closedFolder: {
    what: "Mappen kan ikke åbnes.",
    todo: "Bed om adgang til den, og kontrollér igen.",
  },
  unexpected: {
    what: "Programmet gik i stå, mens filen blev læst. Det er en fejl i programmet.",
    todo: "Meld den gerne, med en kopi af filen uden fortrolige oplysninger. Skriv også: {reason}.",
  },
  gaveUp: {
    memory: {
      what: "Filen er for stor til den hukommelse, programmet må bruge.",
      todo: "Gem arkene med tabellerne i en ny projektmappe uden billeder og rådata, og kontrollér den.",
    },
    time: {
      what: "Det tog for lang tid at læse filen, og læsningen er stoppet.",
      todo: "Gem arkene med tabellerne i en ny projektmappe uden billeder og rådata, og kontrollér den.",
    },
    crash: {
      what: "Programmet gik i stå, mens filen blev læst. Det er en fejl i programmet.",
      todo: "Kontrollér filen alene. Sker det igen, så meld det gerne med en kopi uden fortrolige oplysninger.",
    },
  },
  noWorkers:
    "Programmet kan ikke starte den del, der læser filerne. Giv det mere hukommelse, hvis der er sat en grænse. Installér det ellers igen.",
  programFault: "Noget gik galt i programmet. Prøv igen. Sker det igen, så meld det gerne, og skriv: {reason}.",
};
