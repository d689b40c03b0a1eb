import type { FormDoubtCode } from "../../core/data/dataFile";
import type { DataErrorCode } from "../../formats/errors";
import type { DataReaderProblem } from "../../hosts/dataReader";
import type { Sentence } from "../types";

const DOWNLOAD_AGAIN = "Hent filen igen, og vælg den nye.";
const ASK_FOR_ANOTHER = "Hent tallene i et andet format, fx CSV, og vælg den fil.";
const FEWER = "Hent et mindre udtræk, fx med færre områder eller år, og vælg det.";

/** Why a file of data cannot be read, by the code of the error. */
export const dataErrors: Readonly<Record<DataErrorCode, Sentence>> = {
  "data/empty": {
    what: "Filen er tom. Den er måske ikke hentet helt ned.",
    todo: DOWNLOAD_AGAIN,
  },
  "data/binary": {
    what: "Filen indeholder ingen tekst, der kan læses som data.",
    todo: "Vælg en fil med data: CSV, Excel (.xlsx), PX eller JSON-stat.",
  },
  "data/is-web-page": {
    what: "Filen er en webside, selv om den måske har et andet navn. Sådan gemmer nogle systemer deres udtræk.",
    todo: "Åbn filen i Excel, gem den som Excel-projektmappe (.xlsx), og vælg den nye fil.",
  },
  "data/is-xml": {
    what: "Filen er i XML-format, som ikke kan læses her.",
    todo: "Hent tallene som CSV, Excel (.xlsx), PX eller JSON-stat, og vælg den fil.",
  },
  "data/not-a-table": {
    what: "Filen indeholder tekst, men ingen tabel med rækker og kolonner.",
    todo: "Vælg filen med tallene. Er det den rigtige, så vælg et andet skilletegn.",
  },
  "data/not-json-stat": {
    what: "Filen er JSON, men ikke JSON-stat, og opbygningen er derfor ukendt.",
    todo: "Hent tallene som JSON-stat, CSV eller PX, og vælg den fil.",
  },
  "data/unknown-encoding": {
    what: "Filen siger, at den er skrevet med tegnsættet {encoding}, som ikke kan læses her.",
    todo: "Hent tallene som CSV eller JSON-stat, eller vælg selv tegnsættet.",
  },
  "data/json-cut": {
    what: "Filen slutter for tidligt. Den er måske ikke hentet helt ned.",
    todo: DOWNLOAD_AGAIN,
  },
  "data/json-syntax": {
    what: "Filen begynder som JSON, men er ikke skrevet efter reglerne for JSON. Den kan derfor ikke læses.",
    todo: ASK_FOR_ANOTHER,
  },
  "data/json-damaged": {
    what: "Filen er JSON-stat, men ”{part}” mangler eller er skrevet på en måde, der ikke kan læses. Så kan man ikke vide, hvad tallene gælder.",
    todo: ASK_FOR_ANOTHER,
  },
  "data/json-order": {
    what: "Filen er JSON-stat, men rækkefølgen af værdierne i ”{dimension}” har huller eller gentagelser. Så kan man ikke vide, hvad tallene gælder.",
    todo: ASK_FOR_ANOTHER,
  },
  "data/json-no-figures": {
    what: "Filen beskriver en tabel, men har ingen tal i sig.",
    todo: "Hent selve tallene som JSON-stat, CSV eller PX, og vælg den fil.",
  },
  "data/json-links": {
    what: "Filen er en liste med links til tabeller. Tallene er ikke i den.",
    todo: "Hent den tabel, du skal bruge, og vælg den fil.",
  },
  "data/json-fault": {
    what: "Filen har ingen tal. Den er et svar fra udgiveren om, hvorfor tallene ikke kunne hentes: ”{fault}”.",
    todo: "Ret udtrækket, hent det igen, og vælg den nye fil.",
  },
  "data/px-cut": {
    what: "Filen slutter for tidligt, ved ”{part}”. Den er måske ikke hentet helt ned.",
    todo: DOWNLOAD_AGAIN,
  },
  "data/px-statement": {
    what: "Filen er en PX-fil, men ”{part}” i linje {line} kan ikke læses. Der er sandsynligvis et anførselstegn eller et komma for meget eller for lidt.",
    todo: "Ret linjen i et tekstprogram, eller hent tallene i et andet format, fx CSV.",
  },
  "data/px-damaged": {
    what: "Filen er en PX-fil, men ”{part}” mangler eller står der to gange med forskelligt indhold. Så kan man ikke vide, hvad tallene gælder.",
    todo: ASK_FOR_ANOTHER,
  },
  "data/px-key": {
    what: "Filen er en PX-fil med nøgler (KEYS), men rækken med nøglen ”{key}” passer ikke til filens egne værdier, eller den står der to gange.",
    todo: ASK_FOR_ANOTHER,
  },
  "data/count-differs": {
    what: "Efter sine egne oplysninger skal filen have {expected} tal, men den har {found}. Så kan man ikke vide, hvad tallene gælder.",
    todo: ASK_FOR_ANOTHER,
  },
  "data/size-differs": {
    what: "Efter sine egne oplysninger (size) skal filen have {expected} værdier i ”{dimension}”, men den har {found}. Så kan man ikke vide, hvad tallene gælder.",
    todo: ASK_FOR_ANOTHER,
  },
  "data/open-quote": {
    what: "Række {row} har et anførselstegn for meget eller for lidt. Så kan man ikke vide, hvor feltet slutter.",
    todo: "Ret rækken i et tekstprogram, eller hent filen igen.",
  },
  "data/too-large": {
    what: "Filen fylder mere end {megabytes} MB og er for stor til at blive læst.",
    todo: FEWER,
  },
  "data/too-many-rows": {
    what: "Filen har mere end {limit} rækker og er for stor til at blive læst.",
    todo: FEWER,
  },
  "data/too-many-columns": {
    what: "Filen har mere end {limit} kolonner og er for bred til at blive læst.",
    todo: "Hent et udtræk med årene nedad, eller vælg et andet skilletegn.",
  },
  "data/too-many-cells": {
    what: "Filen har mere end {limit} celler og er for stor til at blive læst.",
    todo: FEWER,
  },
  "data/too-long-field": {
    what: "Række {row} har et felt på mere end {limit} tegn. Der mangler sandsynligvis et anførselstegn.",
    todo: DOWNLOAD_AGAIN,
  },
};

/** What is said of a file that was read all the same. */
export const formDoubts: Readonly<Record<FormDoubtCode, string>> = {
  encoding:
    "Det er ikke sikkert, at bogstaverne er læst rigtigt, fx i ”{sample}”. Ser de forkerte ud, så gem filen som UTF-8, eller vælg et andet tegnsæt.",
  unreadable: "Tegn, der ikke kan læses: {count}, fx i ”{sample}”. Gem filen som UTF-8, eller vælg et andet tegnsæt.",
  letters:
    "Nogle bogstaver er blevet forkerte, før filen blev hentet ind, fx i ”{sample}”. Hent tallene igen, og gem dem som UTF-8.",
  statement:
    "”{part}” i linje {line} kan ikke læses og er sprunget over. Der er sandsynligvis et anførselstegn for meget eller for lidt. Tallene er læst.",
  "left-out":
    "Filen udelader {count} rækker. Efter formatets regler er de 0, men de kan også mangle, så de er ikke læst.",
  tables: "Filen har flere tabeller, end der kan læses på én gang. {count} er ikke læst.",
};

/** What can go wrong around the reading of a file of data. */
export const dataReaderProblems: Readonly<Record<DataReaderProblem, Sentence>> = {
  "not-started": {
    what: "Den del af programmet, der læser filer med tal, kunne ikke hentes.",
    todo: "Se efter, om der er forbindelse til nettet, og genindlæs siden.",
  },
  "too-slow": {
    what: "Det tog over {seconds} sekunder at læse filen, og læsningen er stoppet.",
    todo: FEWER,
  },
  closed: {
    what: "Filen er ikke længere åben.",
    todo: "Vælg filen igen.",
  },
  "too-many-figures": {
    what: "Tabellen giver flere end {limit} tal.",
    todo: "Vælg kun tallene for planens egne områder og kommune, eller hent et mindre udtræk.",
  },
  unexpected: {
    what: "Noget gik galt, mens filen blev læst.",
    todo: "Prøv igen. Sker det igen, så hent tallene i et andet format, fx CSV.",
  },
};

/** What is said of a file of data that was read without finding a figure. */
export const noFigures: Sentence = {
  what: "Der er ikke fundet tal i filen, som planens tal kan holdes op mod.",
  todo: "Se efter, om tabellen har overskrifter med indikator, område og år.",
};
