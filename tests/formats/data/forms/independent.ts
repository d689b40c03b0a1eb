import { decodeMac, decodeDos } from "./letters";

/**
 * A second, plain reader of the same files, which shares nothing with the product's: it holds the whole text, looks
 * statements up by regular expressions and counts places by strides. It knows the encoding, and trusts the file.
 */

/** A figure by what it is about, in the order of the file's variables: null where it is missing. */
export type Figures = ReadonlyMap<string, number | null>;

export type Written = "utf-8" | "utf-8-mark" | "utf-16le" | "windows-1252" | "ibm850" | "macintosh";

export function decode(bytes: Uint8Array, written: Written): string {
  const buffer = Buffer.from(bytes);
  switch (written) {
    case "utf-8":
      return buffer.toString("utf8");
    case "utf-8-mark":
      return buffer.toString("utf8").slice(1);
    case "utf-16le":
      return buffer.toString("utf16le").replace(/^\ufeff/, "");
    case "windows-1252":
      return buffer.toString("latin1");
    case "ibm850":
      return decodeDos(bytes);
    case "macintosh":
      return decodeMac(bytes);
  }
}

export const keyOf = (parts: readonly string[]): string => parts.join(" | ");

function collect(entries: readonly (readonly [string, number | null])[]): Figures {
  const figures = new Map(entries);
  if (figures.size !== entries.length) throw new Error("two figures share a key");
  return figures;
}

/** Of values that are called the same each has its code behind its name. */
function distinct(values: readonly string[], codes: readonly string[]): string[] {
  return values.map((value, at) =>
    values.filter((one) => one === value).length > 1 ? `${value} (${codes[at]})` : value,
  );
}

function combinations(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>((all, list) => all.flatMap((one) => list.map((next) => [...one, next])), [[]]);
}

const toNumber = (text: string): number | null =>
  /^[-+]?[\d.]+$/.test(text) && /\d/.test(text) ? parseFloat(text) : null;

export function readPxPlainly(text: string): Figures {
  const at = text.search(/(?:^|\n|;)\s*DATA\s*=/i);
  const head = text.slice(0, at + 1);
  const body = text.slice(text.indexOf("=", at) + 1, text.lastIndexOf(";"));
  const listOf = (name: string, of: string | null): string[] => {
    const about = of === null ? "" : `\\("${of.replace(/[()+.]/g, "\\$&")}"\\)`;
    const found = new RegExp(`(?:^|[\\n;])\\s*${name}${about}=((?:"[^"]*"|[^";])*);`, "i").exec(head);
    return (found?.[1]?.match(/"[^"]*"/g) ?? []).map((one) => one.slice(1, -1));
  };
  const stub = listOf("STUB", null);
  const names = [...stub, ...listOf("HEADING", null)];
  const values = names.map((name) => listOf("VALUES", name));
  const labels = names.map((name, index) => distinct(values[index] ?? [], listOf("CODES", name)));
  const cells = body.match(/"[^"]*"|[^\s,;"]+/g) ?? [];
  const keyKinds = stub.map((name) => new RegExp(`KEYS\\("${name}"\\)=(\\w+)`).exec(head)?.[1]);
  if (keyKinds[0] === undefined) {
    return collect(combinations(labels).map((key, index) => [keyOf(key), toNumber(cells[index] ?? "")]));
  }
  const across = combinations(labels.slice(stub.length));
  const entries: [string, number | null][] = [];
  for (let from = 0; from < cells.length; from += stub.length + across.length) {
    const key = stub.map((name, level) => {
      const known = keyKinds[level] === "CODES" ? listOf("CODES", name) : (values[level] ?? []);
      return labels[level]?.[known.indexOf((cells[from + level] ?? "").slice(1, -1))] ?? "?";
    });
    for (const [index, rest] of across.entries()) {
      entries.push([keyOf([...key, ...rest]), toNumber(cells[from + stub.length + index] ?? "")]);
    }
  }
  return collect(entries);
}

/** Reads the first data set wherever it stands: the first object that has a dimension. */
export function readJsonPlainly(text: string): Figures {
  const found: Plain[] = [];
  JSON.parse(text.replace(/^\ufeff/, ""), (_, value: unknown) => {
    if (isPlain(value) && isPlain(value["dimension"]) && "value" in value) found.push(value);
    return value;
  });
  const set = found[0] ?? {};
  const dimensions = plain(set["dimension"]);
  const ids = (set["id"] ?? dimensions["id"]) as string[];
  const lists = ids.map((id) => {
    const category = plain(plain(dimensions[id])["category"]);
    const names = plain(category["label"]);
    const { index } = category;
    const codes = Array.isArray(index)
      ? index.map(String)
      : isPlain(index)
        ? Object.keys(index).sort((one, other) => Number(index[one]) - Number(index[other]))
        : Object.keys(names);
    const known = codes.length > 0 ? codes : [textOr(plain(dimensions[id])["label"], id)];
    return distinct(
      known.map((code) => textOr(names[code], code)),
      known,
    );
  });
  const values = set["value"] as Readonly<Record<string, string | number | null>>;
  return collect(
    combinations(lists).map((key, place) => {
      const value = values[String(place)];
      return [keyOf(key), value === null || value === undefined || value === "" ? null : Number(value)];
    }),
  );
}

const textOr = (value: unknown, other: string): string => (typeof value === "string" ? value : other);
type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const plain = (value: unknown): Plain => (isPlain(value) ? value : {});

/** The rows of CSV, letter by letter. */
export function readCsvPlainly(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let isQuoted = false;
  const endField = () => {
    row.push(field);
    field = "";
  };
  const endRow = () => {
    endField();
    rows.push(row.length === 1 && row[0] === "" ? [] : row);
    row = [];
  };
  const letters = [...text.replace(/\r\n?/g, "\n")];
  for (const [at, letter] of letters.entries()) {
    if (letter === '"') {
      // A doubled one within quotes is a quotation mark.
      if (isQuoted && letters[at + 1] === '"') continue;
      if (isQuoted && letters[at - 1] === '"' && field.length > 0 && countBefore(letters, at) % 2 === 1) field += '"';
      else isQuoted = !isQuoted;
    } else if (!isQuoted && letter === separator) endField();
    else if (!isQuoted && letter === "\n") endRow();
    else field += letter;
  }
  if (field !== "" || row.length > 0) endRow();
  return rows;
}

function countBefore(letters: readonly string[], at: number): number {
  let count = 0;
  while (letters[at - 1 - count] === '"') count += 1;
  return count;
}
