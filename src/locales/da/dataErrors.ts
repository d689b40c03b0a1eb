import type { DataErrorCode } from "../../formats/errors";
import type { DataReaderProblem } from "../../hosts/dataReader";
import type { Sentence } from "../types";

const DOWNLOAD_AGAIN = "Hent filen igen, og vælg den nye.";
const FEWER = "Hent et mindre udtræk, for eksempel med færre områder eller år, og vælg det.";

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
    what: "Filen er afbrudt: Slutningen mangler. Den er måske ikke hentet helt ned.",
    todo: DOWNLOAD_AGAIN,
  },
  "data/json-damaged": {
    what: "Filen er JSON-stat, men oplysningerne passer ikke sammen ved ”{part}”. Tallene kan derfor ikke bruges.",
    todo: DOWNLOAD_AGAIN,
  },
  "data/px-cut": {
    what: "Filen er afbrudt ved ”{part}”: Slutningen mangler. Den er måske ikke hentet helt ned.",
    todo: DOWNLOAD_AGAIN,
  },
  "data/px-damaged": {
    what: "Filen er en PX-fil, men oplysningerne passer ikke sammen ved ”{part}”. Tallene kan derfor ikke bruges.",
    todo: DOWNLOAD_AGAIN,
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

/** What can go wrong around the reading of a file of data. */
export const dataReaderProblems: Readonly<Record<DataReaderProblem, Sentence>> = {
  "not-started": {
    what: "Den del af programmet, der læser datafiler, kan ikke hentes.",
    todo: "Kontrollér forbindelsen, og genindlæs siden.",
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
    todo: "Prøv igen. Sker det igen, så hent tallene i en anden form, for eksempel CSV.",
  },
};
