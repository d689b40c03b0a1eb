import type { FormDoubtCode } from "../../../../src/core/data/dataFile";
import { encode } from "../support";
import { csvText, type CsvForm } from "./csv";
import { cube, type Cube, type Office } from "./cube";
import type { Written } from "./independent";
import { dataset, type JsonForm } from "./jsonStat";
import { pxText, type PxForm } from "./px";

/** One file in a form of its own. */
export interface FormFile {
  readonly name: string;
  readonly kind: "px" | "json-stat" | "csv";
  readonly written: Written;
  readonly bytes: Uint8Array;
  readonly separator: string;
  /** The figures as they were put in, null for marks. */
  readonly figures: readonly (number | null)[];
  /** What the reader is to say of it. */
  readonly doubts: readonly FormDoubtCode[];
}

function bytesOf(text: string, written: Written): Uint8Array {
  if (written === "utf-8-mark") return encode(`\ufeff${text}`, "utf-8");
  return encode(written === "utf-16le" ? `\ufeff${text}` : text, written);
}

const figuresOf = ({ values }: Cube): (number | null)[] => values.map((one) => (typeof one === "number" ? one : null));

interface Rest {
  readonly written?: Written;
  readonly doubts?: readonly FormDoubtCode[];
  readonly marks?: readonly string[];
}

const px = (name: string, office: Office, form: PxForm = {}, rest: Rest = {}): FormFile => {
  const { written = "windows-1252", doubts = [], marks = [".."] } = rest;
  const of = cube(office, { marks });
  const bytes = bytesOf(pxText(of, form), written);
  // Rows of two figures are left out, if any.
  const figures = figuresOf(of).slice((form.leftOut ?? 0) * 2);
  return { name: `PX, ${name}`, kind: "px", written, bytes, figures, doubts, separator: "" };
};

const json = (
  name: string,
  office: Office,
  form: JsonForm,
  around: (set: unknown) => unknown = (set) => set,
): FormFile => jsonOf(name, cube(office), form, around);

const jsonOf = (name: string, of: Cube, form: JsonForm, around: (set: unknown) => unknown = (set) => set): FormFile => {
  const bytes = bytesOf(JSON.stringify(around(dataset(of, form))), "utf-8");
  return {
    name: `JSON-stat, ${name}`,
    kind: "json-stat",
    written: "utf-8",
    bytes,
    figures: figuresOf(of),
    doubts: [],
    separator: "",
  };
};

const csv = (name: string, office: Office, form: CsvForm = {}, rest: Rest = {}): FormFile => {
  const { written = "utf-8", doubts = [], marks = [".."] } = rest;
  const of = cube(office, { marks });
  const bytes = bytesOf(csvText(of, form), written);
  const { separator = ";" } = form;
  return { name: `CSV, ${name}`, kind: "csv", written, bytes, figures: figuresOf(of), doubts, separator };
};

const HEAD = ['CHARSET="ANSI";', 'AXIS-VERSION="2013";', "DECIMALS=1;"];
const DOTS = [".", "..", "...", "....", ".....", "......", "-"];

/** One area alone, for dimensions of one value. */
const single: Cube = (() => {
  const { variables, values, ...rest } = cube("dst");
  const [area, sex, time] = variables;
  const one = { name: "område", values: ["Hele landet"], codes: ["Hele landet"] };
  return { ...rest, variables: area && sex && time ? [one, sex, time] : [], values: values.slice(0, 6) };
})();

export const FORM_FILES: readonly FormFile[] = [
  px("StatBank in Windows' letters", "dst", { head: [...HEAD, 'CODEPAGE="windows-1252";', 'LANGUAGE="da";'] }),
  px("no code page", "dst", { head: HEAD }),
  px("UTF-8", "dst", { head: [...HEAD, 'CODEPAGE="utf-8";'] }, { written: "utf-8" }),
  px("UTF-8 with a mark", "dst", {}, { written: "utf-8-mark" }),
  px("DOS, as before CHARSET", "dst", { head: ['AXIS-VERSION="2000";'] }, { written: "ibm850" }),
  px("DOS with its code page", "scb", { head: ['CODEPAGE="ibm850";', 'LANGUAGE="sv";'] }, { written: "ibm850" }),
  px("Mac", "scb", { head: ['CHARSET="ANSI";'] }, { written: "macintosh" }),
  px("SCB in Swedish", "scb", { head: [...HEAD, 'CODEPAGE="iso-8859-1";', 'LANGUAGE="sv";'] }),
  px("Statistics Finland", "stat", {
    head: [...HEAD, 'CODEPAGE="iso-8859-15";', 'LANGUAGE="fi";', 'LANGUAGES="fi","sv","en";'],
  }),
  px("Hagstofa", "hagstofa", { head: [...HEAD, 'CODEPAGE="windows-1252";', 'LANGUAGE="is";'] }),
  px("SSB, two areas of one name", "ssb", { head: [...HEAD, 'LANGUAGE="no";'] }),
  px("lines that end as in Windows", "dst", { newline: "\r\n" }),
  px("lists over several lines", "dst", { lists: "lines" }),
  px("all in the stub", "dst", { stub: 3 }),
  px("all in the heading", "dst", { stub: 0 }),
  px("two variables across", "dst", { stub: 1 }),
  px("no codes", "dst", { codes: "none" }),
  px("all figures on one line", "dst", { rows: "one" }),
  px("commas between figures", "dst", { between: "," }),
  px("semicolons between figures", "dst", { between: ";" }),
  px("tabs between figures", "dst", { between: "\t" }),
  px("marks without quotes", "dst", { marks: "bare" }),
  px(
    "one dot to six, and their meanings",
    "dst",
    {
      extra: DOTS.slice(0, 6)
        .map((dots, at) => `DATASYMBOL${at + 1}="${dots} findes ikke";`)
        .concat('DATASYMBOLNIL="-";'),
    },
    { marks: DOTS },
  ),
  px("the end of a file of DOS", "dst", { end: ";\r\n\u001a" }),
  px("spaces before the end", "dst", { end: " \n ;\n\n" }),
  px("KEYS by value", "dst", { keys: ["VALUES", "VALUES"] }),
  px("KEYS by code", "dst", { keys: ["CODES", "CODES"] }),
  px("KEYS by both", "dst", { keys: ["CODES", "VALUES"] }),
  px("KEYS without the rows of zeros", "dst", { keys: ["CODES", "CODES"], leftOut: 4 }, { doubts: ["left-out"] }),
  px("KEYS, all in the stub", "dst", { stub: 3, keys: ["CODES", "VALUES", "VALUES"] }),
  px("several languages", "dst", {
    head: [...HEAD, 'LANGUAGE="da";', 'LANGUAGES="da","en";'],
    extra: [
      'TITLE[en]="Unemployed by region, sex and time";',
      'STUB[en]="region","sex";',
      'HEADING[en]="time";',
      'VALUES[en]("region")="All Denmark","Copenhagen","Brøndby","Ærø";',
      'VALUES[en]("sex")="Total","Men","Women";',
      'VALUES[en]("time")="2021","2022";',
      'UNITS[en]="per cent";',
    ],
  }),
  px("a language in quotes", "dst", { extra: ['ATTRIBUTES="A";', 'ATTRIBUTE-TEXT["en"]="Status";'] }),
  px("units by content", "dst", { contents: { variable: "køn", units: ["Pct.", "Pct.", "Antal"] } }),
  px("PRECISION and SHOWDECIMALS", "dst", { extra: ["SHOWDECIMALS=1;", 'PRECISION("køn","Mænd")=2;'] }),
  px("TIMEVAL as a list", "dst", { extra: ['TIMEVAL("tid")=TLIST(A1),"2021","2022";'] }),
  px("TIMEVAL as a range", "dst", { extra: ['TIMEVAL("tid")=TLIST(A1,"2021"-"2022");'] }),
  px("HIERARCHIES and PARTITIONED", "dst", {
    extra: [
      'HIERARCHIES("område")="000","000":"101","000":"153";',
      'PARTITIONED("område")="kommune",1,3;',
      'MAP("område")="dk";',
    ],
  }),
  px("notes of all kinds", "dst", {
    extra: [
      'NOTE="Noget;# med semikolon"',
      '" og mere";',
      'NOTEX("tid")="x";',
      'VALUENOTE("område","Ærø")="=DATA";',
      'CELLNOTE("*","*","2021")="Brudt serie";',
      'CELLNOTEX="Noget',
      'på to linjer";',
    ],
  }),
  px("DATANOTECELL and DATANOTESUM", "dst", {
    extra: ['DATANOTECELL("Ærø","*","2021")="r";', 'DATANOTESUM="*";', 'DATANOTE("køn")="a";'],
  }),
  px("keywords of an office's own", "dst", {
    head: ['LAST.UPDATED="20240101 08:00";', "X_STATUS=1;", ...HEAD],
    extra: ["OFFICIAL-STATISTICS=YES;", 'META-ID="x";', 'My.Own("a","b")="c";'],
  }),
  px("LAST-UPDATED and contacts", "dst", {
    extra: [
      'LAST-UPDATED="20240101 08:00";',
      'CONTACT="N. N.#nn@dst.dk";',
      'REFPERIOD="1.1.";',
      'STOCKFA="S";',
      "CFPRICES=C;",
      "DAYADJ=NO;",
    ],
  }),
  px("several statements on a line", "dst", {
    head: ['CHARSET="ANSI";AXIS-VERSION="2013";LANGUAGE="da";', "DECIMALS=1; SHOWDECIMALS=1;"],
  }),
  px("a title over several texts", "dst", {
    title: ['TITLE="Andel ledige "', '"efter område, "', '"køn og tid";', 'CONTENTS="Andel ledige";'],
  }),
  px(
    "quotes within DESCRIPTION",
    "dst",
    { extra: ['DESCRIPTION="Antal "ledige" og andre";'] },
    { doubts: ["statement"] },
  ),
  px(
    "a quote too many in TIMEVAL",
    "dst",
    { extra: ['TIMEVAL("tid")=TLIST(A1)","2021","2022";'] },
    { doubts: ["statement"] },
  ),
  px("a quote too few in NOTE", "dst", { extra: ['NOTE="Noget;', 'SUBJECT-CODE="x";'] }, { doubts: ["statement"] }),
  px(
    "a note broken into several",
    "dst",
    { extra: ['NOTE="Noget";', '"Noget mere";', '"og mere";'] },
    { doubts: ["statement"] },
  ),
  px("a semicolon too many", "dst", { extra: ["COPYRIGHT=YES;;", 'NOTE="x";'] }),
  px("no semicolon behind COPYRIGHT", "dst", { extra: ["COPYRIGHT=YES", 'NOTE="x";'] }, { doubts: ["statement"] }),

  json("version 2", "dst", { version: 2 }),
  json("version 1 of PxWeb", "scb", { version: 1, unit: "base", status: "none" }, (set) => ({ dataset: set })),
  json("version 1 under a name of its own", "stat", { version: 1, unit: "label" }, (set) => ({ vaerak_11ra: set })),
  json("two areas of one name", "ssb", { version: 2, index: "list" }),
  json("a collection", "dst", { version: 2 }, (set) => ({
    version: "2.0",
    class: "collection",
    link: { item: [set] },
  })),
  json("a collection within one", "dst", { version: 2 }, (set) => ({
    class: "collection",
    link: { item: [{ class: "collection", link: { item: [{ class: "dimension", href: "x" }, set] } }] },
  })),
  json("the answer of a service", "hagstofa", { version: 2 }, (set) => ({ jsonrpc: "2.0", id: 1, result: set })),
  json("sizes as texts", "dst", { version: 2, size: "texts" }),
  json("no sizes", "dst", { version: 2, size: "none" }),
  json("figures by place", "dst", { version: 2, values: "sparse" }),
  json("figures as texts", "dst", { version: 2, values: "texts" }),
  json("a status for each", "dst", { version: 2, status: "list" }),
  json("places in another order", "dst", { version: 2, index: "shuffled" }),
  json("a list of codes and no labels", "dst", { version: 2, index: "list", labels: "none" }),
  json("units as texts", "dst", { version: 2, unit: "text" }),
  json("roles and extensions", "scb", {
    version: 2,
    more: {
      role: { time: ["år"], geo: ["region"], metric: [] },
      extension: { px: { tableid: "TAB1", decimals: 1 } },
      note: ["x"],
      link: { self: [] },
    },
  }),
  json("a status that says nothing is missing", "dst", { version: 2, status: "none", more: { status: "e" } }),
  jsonOf("one area by its label alone", single, { version: 2, index: "none" }),

  csv("StatBank's API", "dst", { headings: "upper", newline: "\n" }, { written: "utf-8-mark" }),
  csv("StatBank's API with codes", "dst", { headings: "upper", labels: "code-and-text" }, { written: "utf-8-mark" }),
  csv(
    "StatBank's site, years across",
    "dst",
    { shape: "wide", quotes: "texts", above: ['"Andel ledige efter område, køn og tid"', '"Enhed: pct."', ""] },
    { written: "windows-1252" },
  ),
  csv("SCB", "scb", { separator: ",", quotes: "texts", decimal: ".", shape: "wide" }, { written: "windows-1252" }),
  csv(
    "SCB with its title",
    "scb",
    { separator: ",", quotes: "always", decimal: ".", above: ['"Folkmängd efter region, ålder och år"', ""] },
    { written: "windows-1252" },
  ),
  csv(
    "SSB, two areas of one name",
    "ssb",
    { decimal: ".", quotes: "texts", above: ['"Registrerte arbeidsledige (prosent), etter region og måned"', ""] },
    { written: "utf-8-mark" },
  ),
  csv(
    "Statistics Finland",
    "stat",
    { quotes: "texts", above: ['"Väestö muuttujina Alue, Sukupuoli ja Vuosi"', ""], shape: "wide" },
    { written: "windows-1252", marks: ["...", ".."] },
  ),
  csv(
    "Hagstofa",
    "hagstofa",
    { shape: "wide", quotes: "texts", below: ["", '"Heimild: Hagstofa Íslands"'] },
    { marks: ["-", "..", "."] },
  ),
  csv("tabs", "dst", { separator: "\t" }),
  csv("bars", "dst", { separator: "|" }),
  csv("Excel's Unicode text", "dst", { separator: "\t" }, { written: "utf-16le" }),
  csv("DOS", "dst", {}, { written: "ibm850" }),
  csv("DOS in Swedish", "scb", {}, { written: "ibm850" }),
  csv("DOS in Icelandic", "hagstofa", {}, { written: "ibm850" }),
  csv("Mac", "dst", { newline: "\r" }, { written: "macintosh" }),
  csv("Mac in Finnish", "stat", {}, { written: "macintosh" }),
  csv("no last line break", "dst", { final: "none" }),
  csv("a minus behind", "dst", { minus: "behind" }),
  csv("brackets for a minus", "dst", { minus: "brackets" }),
  csv("a typographic minus", "dst", { minus: "sign" }),
  csv("runs of dots", "dst", {}, { marks: [".", "...", "....", "......"] }),
];
