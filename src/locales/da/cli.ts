import type { CliTexts } from "../cliTexts";

const check = `Baselinekontrol: kontrollerer tabellerne over delmål, indikatorer og baselines i en boligsocial helhedsplan.

Brug
  npm run check -- FIL... [valg]

FIL er en projektmappe (.xlsx), en delaftale i Word (.docx) eller en mappe; i en mappe
kontrolleres alle projektmapper og Word-dokumenter, også dem i undermapper.

Valg
  --format text|json|html   Hvordan resultatet vises. Uden valget: text.
  --out STI                 Skriv resultatet i filen STI i stedet for på skærmen.
  --overview STI            Skriv et overblik over alle planer i filen STI (.html, .csv
                            eller .xlsx). Kan gives flere gange. Uden --format og --out
                            vises fundene så ikke på skærmen.
  --min error|warning|info  Vis kun fund, der er mindst så alvorlige: fejl, advarsler
                            eller alt. Optællingen og slutkoden regner stadig alle fund med.
  --today ÅÅÅÅ-MM-DD        Kontrollér, som om det var denne dag. Uden valget: i dag.
  --data FIL                En fil med baselinedata (.csv, .xlsx, .px eller JSON-stat), som
                            planens tal holdes op mod. Kan gives flere gange.
  --ignore-stored           Kontrollér, som om projektmapperne ikke selv havde sat noget:
                            indstillinger, udpegede tabeller og kolonner, svar og accepter.
  --accepted count|skip     Om fejl, nogen har accepteret, tæller med i slutkoden: count, så
                            giver de 1, eller skip. Uden valget: skip.
  --lang da|en              Sprog i hjælp, tekst og html. Uden valget: dansk.
                            JSON er altid på dansk.
  --help                    Vis denne hjælp.

Slutkode
  0  Ingen fejl, eller kun fejl, nogen har accepteret.
  1  Mindst én fejl.
  2  En fil kunne ikke læses, eller kaldet er forkert.

Eksempel
  npm run check -- assets/samples/broendby-2025.xlsx
  npm run --silent check -- planer/*.xlsx --format html --out kontrol.html
  npm run --silent check -- planer --overview overblik.xlsx --overview overblik.html
`;

const inspect = `Baselinekontrol: viser som JSON, hvad der er genkendt i en projektmappe, og hvordan hver celle er læst.

Brug
  npm run --silent inspect -- FIL... [valg]

FIL er en projektmappe (.xlsx), en delaftale i Word (.docx) eller en fil med baselinedata (.csv,
.xlsx, .px eller JSON-stat). For et Word-dokument er celler og ark dem, som aftalen får i Excel.

Valg
  --out STI     Skriv resultatet i filen STI i stedet for på skærmen.
  --data FIL    En fil med baselinedata, som indikatorerne sammenholdes med. Kan gives
                flere gange.
  --ignore-stored
                Læs, som om projektmappen ikke selv havde sat noget.
  --lang da|en  Sprog i hjælp og beskeder. Uden valget: dansk.
  --help        Vis denne hjælp.

Slutkode
  0  Alle filer er læst.
  2  En fil kunne ikke læses, eller kaldet er forkert.
`;

export const cli: CliTexts = {
  help: { check, inspect },
  callProblems: {
    "no-file": "Der mangler en fil. Skriv stien til mindst én projektmappe (.xlsx) eller delaftale (.docx).",
    "unknown-option": "{option} er ikke et valg, programmet kender.",
    "value-missing": "{option} mangler en værdi.",
    "value-unneeded": "{option} skal stå uden værdi.",
    "unknown-language": "--lang {value} kendes ikke. Skriv da eller en.",
    "unknown-format": "--format {value} kendes ikke. Skriv text, json eller html.",
    "unknown-overview": "--overview {value} har en endelse, programmet ikke kan skrive. Brug .html, .csv eller .xlsx.",
    "unknown-severity": "--min {value} kendes ikke. Skriv error, warning eller info.",
    "unknown-accepted": "--accepted {value} kendes ikke. Skriv count eller skip.",
    "not-a-date": "--today {value} er ikke en dato. Skriv den som 2026-11-20.",
    "output-is-input": "{path} er en af de filer, der skal læses. Vælg et andet navn, så filen ikke overskrives.",
  },
  seeHelp: {
    check: "Se alle valg med: npm run check -- --help",
    inspect: "Se alle valg med: npm run inspect -- --help",
  },
  checkedFiles: "{done} af {count} filer er kontrolleret",
  emptyFolder: "Der er ingen projektmapper (.xlsx) eller Word-dokumenter (.docx) i mappen. Vælg en anden mappe.",
  fileProblem: "{file}: {problem}",
  storeProblem: {
    newer: "{file}: Projektmappens indstillinger er fra en nyere udgave af programmet og bliver ikke brugt.",
    unreadable: "{file}: Projektmappens indstillinger kan ikke læses og bliver ikke brugt.",
  },
  written: "Resultatet står i {path}",
  notWritten: "{path} kunne ikke skrives ({reason}). Vælg en mappe, du må skrive i.",
  noFigures: {
    what: "Der er ikke fundet tal i filen, der kan bruges som baselinedata.",
    todo: "Kontrollér, at tabellen har overskrifter med indikator, område og år.",
  },
  unexpected: {
    what: "Programmet gik i stå over filen ({reason}). Det er en fejl i programmet.",
    todo: "Meld den gerne, med en kopi af filen uden fortrolige oplysninger.",
  },
  gaveUp: {
    what: "Kontrollen af filen måtte opgives, sandsynligvis fordi filen er for stor.",
    todo: "Gem arkene med tabellerne i en ny projektmappe uden billeder og rådata, og kontrollér den.",
  },
};
