import type { Cube } from "./cube";

/** How a CSV file is written, apart from what is in it. */
export interface CsvForm {
  readonly separator?: string;
  readonly quotes?: "always" | "texts" | "needed";
  readonly newline?: string;
  readonly decimal?: "," | ".";
  /** "long": one figure a row; "wide": the last variable across. */
  readonly shape?: "long" | "wide";
  readonly headings?: "as-is" | "upper";
  readonly labels?: "text" | "code-and-text";
  readonly above?: readonly string[];
  readonly below?: readonly string[];
  /** How a negative figure is written. */
  readonly minus?: "before" | "behind" | "brackets" | "sign";
  readonly final?: "newline" | "none";
}

/** The rows as they are meant, titles and notes included, and the file's text. */
export function csvText(cube: Cube, form: CsvForm): string {
  const { separator = ";", quotes = "needed", newline = "\r\n", above = [], below = [], final = "newline" } = form;
  const field = (text: string, isFigure: boolean): string => {
    const must = text.includes(separator) || /["\n]/.test(text);
    const isQuoted = quotes === "always" || must || (quotes === "texts" && !isFigure);
    return isQuoted ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const rows = rowsOf(cube, form).map((row) => row.map(({ text, isFigure }) => field(text, isFigure)).join(separator));
  return [...above, ...rows, ...below].join(newline) + (final === "newline" ? newline : "");
}

interface Field {
  readonly text: string;
  readonly isFigure: boolean;
}

function rowsOf(cube: Cube, form: CsvForm): Field[][] {
  const { shape = "long", headings = "as-is", labels = "text" } = form;
  const label = (text: string): Field => ({ text, isFigure: false });
  const named = cube.variables.map(({ name }) => label(headings === "upper" ? name.toUpperCase() : name));
  const figures = cube.values.map((value): Field => ({
    text: figure(value, form),
    isFigure: typeof value === "number",
  }));
  const down = shape === "long" ? cube.variables : cube.variables.slice(0, -1);
  const across = cube.variables.at(-1)?.values ?? [];
  const width = shape === "long" ? 1 : across.length;
  const head = shape === "long" ? [...named, label("INDHOLD")] : [...named.slice(0, -1), ...across.map(label)];
  const rows = down.reduce<Field[][]>(
    (all, { values, codes }) =>
      all.flatMap((row) =>
        values.map((value, at) => [...row, label(labels === "text" ? value : `${codes[at] ?? ""} ${value}`)]),
      ),
    [[]],
  );
  return [head, ...rows.map((row, at) => [...row, ...figures.slice(at * width, (at + 1) * width)])];
}

function figure(value: number | string, { decimal = ",", minus = "before" }: CsvForm): string {
  if (typeof value === "string") return value;
  const text = String(Math.abs(value)).replace(".", decimal);
  if (value >= 0) return text;
  return { before: `-${text}`, behind: `${text}-`, brackets: `(${text})`, sign: `\u2212${text}` }[minus];
}
