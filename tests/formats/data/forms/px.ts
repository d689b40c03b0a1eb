import type { Cube, Variable } from "./cube";

/** How a PX file is written, apart from what is in it. */
export interface PxForm {
  /** Variables of the stub; the rest are the heading's. */
  readonly stub?: number;
  /** Statements before TITLE, in place of the usual. */
  readonly head?: readonly string[];
  /** Statements between the variables and the figures. */
  readonly extra?: readonly string[];
  /** TITLE and what it says, as statements. */
  readonly title?: readonly string[];
  readonly language?: string;
  /** By variable of the stub whether its values or codes are the keys of its rows. */
  readonly keys?: readonly ("VALUES" | "CODES")[];
  /** Rows of zeros that are left out of a file with keys. */
  readonly leftOut?: number;
  readonly codes?: "given" | "none";
  /** What stands between two figures. */
  readonly between?: string;
  readonly marks?: "quoted" | "bare";
  readonly rows?: "lines" | "one";
  readonly newline?: string;
  /** The variable whose values have each a unit. */
  readonly contents?: { readonly variable: string; readonly units: readonly string[] };
  /** What stands behind the last figure. */
  readonly end?: string;
  readonly lists?: "line" | "lines";
}

const HEAD = ['CHARSET="ANSI";', 'AXIS-VERSION="2013";', 'LANGUAGE="da";', "DECIMALS=1;", 'SUBJECT-AREA="Eksempel";'];

/** The file's text. */
export function pxText(cube: Cube, form: PxForm): string {
  const { newline = "\n", head = HEAD, extra = [], contents, lists = "line" } = form;
  const list = (texts: readonly string[]) =>
    texts.map((text) => `"${text}"`).join(lists === "line" ? "," : `,${newline}`);
  const { stub, heading } = partsOf(cube, form);
  const about = (name: string, { name: variable }: Variable, texts: readonly string[]) =>
    `${name}("${variable}")=${list(texts)};`;
  const units = contents?.units.map((unit, at) => {
    const of = cube.variables.find(({ name }) => name === contents.variable)?.values[at] ?? "";
    return `UNITS("${of}")="${unit}";`;
  });
  return [
    ...head,
    ...(form.title ?? [`TITLE="${cube.title}";`, `CONTENTS="${cube.contents}";`]),
    ...(units ?? [`UNITS="${cube.unit}";`]),
    ...(contents === undefined ? [] : [`CONTVARIABLE="${contents.variable}";`]),
    ...(stub.length === 0 ? [] : [`STUB=${list(stub.map(({ name }) => name))};`]),
    ...(heading.length === 0 ? [] : [`HEADING=${list(heading.map(({ name }) => name))};`]),
    ...cube.variables.map((variable) => about("VALUES", variable, variable.values)),
    ...(form.codes === "none" ? [] : cube.variables.map((variable) => about("CODES", variable, variable.codes))),
    ...(form.keys ?? []).map((key, at) => `KEYS("${stub[at]?.name ?? ""}")=${key};`),
    `SOURCE="${cube.source}";`,
    ...extra,
    `DATA=${newline}${figures(cube, form)}${form.end ?? ";"}`,
  ].join(newline);
}

function partsOf({ variables }: Cube, { stub = variables.length - 1 }: PxForm) {
  return { stub: variables.slice(0, stub), heading: variables.slice(stub) };
}

function figures(cube: Cube, form: PxForm): string {
  const { between = " ", marks = "quoted", rows = "lines", newline = "\n", leftOut = 0 } = form;
  const { stub, heading } = partsOf(cube, form);
  const width = heading.reduce((product, { values }) => product * values.length, 1);
  const cells = cube.values.map((value) =>
    typeof value === "string" && marks === "quoted" ? `"${value}"` : String(value),
  );
  const lines: string[] = [];
  for (let at = leftOut * width; at < cells.length; at += width) {
    const keys = form.keys === undefined ? "" : keysOf(stub, form.keys, at / width);
    lines.push(keys + cells.slice(at, at + width).join(between));
  }
  return lines.join(rows === "lines" ? `${between}${newline}` : between);
}

function keysOf(stub: readonly Variable[], keys: readonly ("VALUES" | "CODES")[], row: number): string {
  let rest = row;
  const found: string[] = [];
  for (let at = stub.length - 1; at >= 0; at -= 1) {
    const { values = [], codes = [] } = stub[at] ?? {};
    found.unshift(`"${(keys[at] === "CODES" ? codes : values)[rest % values.length] ?? ""}",`);
    rest = Math.floor(rest / values.length);
  }
  return found.join("");
}
