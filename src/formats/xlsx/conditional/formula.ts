/** What a formula gives: "error" is an error of Excel's; null an empty cell. */
export type FormulaValue = string | number | boolean | null | { readonly error: true };

/** What the cell holds that a reference points at. @throws Untold where that isn't known. */
type CellReader = (row: number, column: number) => FormulaValue;

/** Thrown where a formula holds something that isn't followed here. */
export class Untold extends Error {}

/** The cell that a formula is worked out for. */
interface Here {
  readonly row: number;
  readonly column: number;
  readonly read: CellReader;
}

export type Compiled = (here: Here) => FormulaValue;

const ERROR: FormulaValue = { error: true };
/** A conditional format of Excel's holds no more that is worth following. */
const LONGEST = 500;
const DEEPEST = 30;
const TOKEN =
  /\s{0,9}(?:(\d{1,15}(?:\.\d{1,15})?)|"((?:[^"]|"")*)"|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!:])|([A-Z][A-Z0-9.]{0,30})(\()?|(<=|>=|<>|[-+*/&=<>%(),]))/iy;

interface Token {
  readonly kind: "number" | "string" | "reference" | "name" | "call" | "sign";
  readonly text: string;
  readonly place?: {
    readonly row: number;
    readonly column: number;
    readonly fixedRow: boolean;
    readonly fixedColumn: boolean;
  };
}

/**
 * Compiles the simple formulas that conditional formats hold: comparisons, texts, and the functions of a few words.
 * References count from the cell that the format begins in.
 * @throws Untold for everything else: other sheets, ranges, names, unknown functions.
 */
export function compile(formula: string, base: { readonly row: number; readonly column: number }): Compiled {
  if (formula.length > LONGEST) throw new Untold();
  const parser = new Parser(tokensOf(formula), base);
  return parser.whole();
}

/** Whether a result makes a conditional format take effect. */
export function isTrue(value: FormulaValue): boolean {
  if (typeof value === "number") return value !== 0;
  return value === true;
}

export function compareValues(operator: string, a: FormulaValue, b: FormulaValue): FormulaValue {
  if (isError(a) || isError(b)) return ERROR;
  const order = orderOf(a, b);
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
    default:
      throw new Untold();
  }
}

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN.source, TOKEN.flags);
  const end = formula.trimEnd().length;
  while (pattern.lastIndex < end) {
    const match = pattern.exec(formula);
    if (match === null) throw new Untold();
    const [, number, string, fixedColumn, letters, fixedRow, digits, name, call, sign] = match;
    if (number !== undefined) tokens.push({ kind: "number", text: number });
    else if (string !== undefined) tokens.push({ kind: "string", text: string.replaceAll('""', '"') });
    else if (letters !== undefined)
      tokens.push({
        kind: "reference",
        text: letters,
        place: {
          row: Number(digits) - 1,
          column: [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
          fixedRow: fixedRow === "$",
          fixedColumn: fixedColumn === "$",
        },
      });
    else if (name !== undefined) tokens.push({ kind: call === undefined ? "name" : "call", text: name.toUpperCase() });
    else tokens.push({ kind: "sign", text: sign ?? "" });
  }
  return tokens;
}

class Parser {
  private at = 0;
  private depth = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly base: { readonly row: number; readonly column: number },
  ) {}

  whole(): Compiled {
    const value = this.comparison();
    if (this.at < this.tokens.length) throw new Untold();
    return value;
  }

  private comparison(): Compiled {
    this.depth += 1;
    if (this.depth > DEEPEST) throw new Untold();
    let left = this.joined();
    for (let sign = this.sign(COMPARISONS); sign !== null; sign = this.sign(COMPARISONS)) {
      const [operator, a, b] = [sign, left, this.joined()];
      left = (here) => compareValues(operator, a(here), b(here));
    }
    this.depth -= 1;
    return left;
  }

  private joined(): Compiled {
    let left = this.sum();
    while (this.sign(["&"]) !== null) {
      const [a, b] = [left, this.sum()];
      left = (here) => withTexts([a(here), b(here)], ([first = "", second = ""]) => first + second);
    }
    return left;
  }

  private sum(): Compiled {
    let left = this.product();
    for (let sign = this.sign(["+", "-"]); sign !== null; sign = this.sign(["+", "-"])) {
      const [factor, a, b] = [sign === "-" ? -1 : 1, left, this.product()];
      left = (here) => withNumbers([a(here), b(here)], ([first = 0, second = 0]) => first + factor * second);
    }
    return left;
  }

  private product(): Compiled {
    let left = this.signed();
    for (let sign = this.sign(["*", "/"]); sign !== null; sign = this.sign(["*", "/"])) {
      const [operator, a, b] = [sign, left, this.signed()];
      left = (here) =>
        withNumbers([a(here), b(here)], ([first = 0, second = 0]) =>
          operator === "*" ? first * second : second === 0 ? ERROR : first / second,
        );
    }
    return left;
  }

  private signed(): Compiled {
    if (this.sign(["+"]) !== null) return this.signed();
    if (this.sign(["-"]) !== null) {
      const value = this.signed();
      return (here) => withNumbers([value(here)], ([number = 0]) => -number);
    }
    let value = this.primary();
    while (this.sign(["%"]) !== null) {
      const whole = value;
      value = (here) => withNumbers([whole(here)], ([number = 0]) => number / 100);
    }
    return value;
  }

  private primary(): Compiled {
    const token = this.tokens[this.at];
    this.at += 1;
    switch (token?.kind) {
      case "number": {
        const number = Number(token.text);
        return () => number;
      }
      case "string":
        return () => token.text;
      case "reference":
        return this.reference(token);
      case "name":
        if (token.text === "TRUE" || token.text === "FALSE") return () => token.text === "TRUE";
        throw new Untold();
      case "call":
        return this.call(token.text);
      case "sign":
      case undefined: {
        if (token?.text !== "(") throw new Untold();
        const inside = this.comparison();
        if (this.sign([")"]) === null) throw new Untold();
        return inside;
      }
    }
  }

  private reference({ place }: Token): Compiled {
    if (place === undefined) throw new Untold();
    const { base } = this;
    return ({ row, column, read }) =>
      read(
        place.fixedRow ? place.row : place.row + row - base.row,
        place.fixedColumn ? place.column : place.column + column - base.column,
      );
  }

  private call(name: string): Compiled {
    const values: Compiled[] = [];
    if (this.sign([")"]) === null) {
      do values.push(this.comparison());
      while (this.sign([","]) !== null);
      if (this.sign([")"]) === null) throw new Untold();
    }
    const own = FUNCTIONS[name];
    if (own === undefined) throw new Untold();
    return (here) =>
      own(
        values.map((value) => value(here)),
        here,
      );
  }

  private sign(wanted: readonly string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== "sign" || !wanted.includes(token.text)) return null;
    this.at += 1;
    return token.text;
  }
}

const COMPARISONS = ["=", "<>", "<", "<=", ">", ">="];

type Function = (values: readonly FormulaValue[], here: Here) => FormulaValue;

const FUNCTIONS: Readonly<Record<string, Function>> = {
  TRUE: () => true,
  FALSE: () => false,
  AND: (values) => withTruths(values, (truths) => truths.every(Boolean)),
  OR: (values) => withTruths(values, (truths) => truths.some(Boolean)),
  NOT: (values) => withTruths(values, ([truth = false]) => !truth),
  IF: ([test = null, then = true, otherwise = false]) => (isError(test) ? ERROR : isTrue(test) ? then : otherwise),
  ISBLANK: ([value = null]) => value === null,
  ISNUMBER: ([value = null]) => typeof value === "number",
  ISTEXT: ([value = null]) => typeof value === "string",
  ISNONTEXT: ([value = null]) => typeof value !== "string",
  ISLOGICAL: ([value = null]) => typeof value === "boolean",
  ISERROR: ([value = null]) => isError(value),
  IFERROR: ([value = null, otherwise = null]) => (isError(value) ? otherwise : value),
  LEN: (values) => withTexts(values, ([text = ""]) => text.length),
  TRIM: (values) => withTexts(values, ([text = ""]) => text.trim().replace(/ {2,}/g, " ")),
  LOWER: (values) => withTexts(values, ([text = ""]) => text.toLowerCase()),
  UPPER: (values) => withTexts(values, ([text = ""]) => text.toUpperCase()),
  EXACT: (values) => withTexts(values, ([a, b]) => a === b),
  LEFT: ([text = null, count = 1]) => cut(text, count, (all, length) => all.slice(0, length)),
  RIGHT: ([text = null, count = 1]) => cut(text, count, (all, length) => (length === 0 ? "" : all.slice(-length))),
  SEARCH: (values) =>
    withTexts(values.slice(0, 2), ([wanted = "", text = ""]) => found(text.toLowerCase(), wanted.toLowerCase())),
  FIND: (values) => withTexts(values.slice(0, 2), ([wanted = "", text = ""]) => found(text, wanted)),
  ABS: (values) => withNumbers(values, ([number = 0]) => Math.abs(number)),
  MOD: (values) =>
    withNumbers(values, ([number = 0, by = 0]) => (by === 0 ? ERROR : number - by * Math.floor(number / by))),
  ROW: (values, { row }) => {
    if (values.length > 0) throw new Untold();
    return row + 1;
  },
  COLUMN: (values, { column }) => {
    if (values.length > 0) throw new Untold();
    return column + 1;
  },
};

/** Signs that stand for others in a search are not followed. */
function found(text: string, wanted: string): FormulaValue {
  if (/[*?~]/.test(wanted)) throw new Untold();
  const at = text.indexOf(wanted);
  return at < 0 ? ERROR : at + 1;
}

function cut(text: FormulaValue, count: FormulaValue, take: (text: string, length: number) => string): FormulaValue {
  return withNumbers([count], ([length = 0]) =>
    length < 0 ? ERROR : withTexts([text], ([all = ""]) => take(all, Math.floor(length))),
  );
}

function isError(value: FormulaValue): value is { readonly error: true } {
  return typeof value === "object" && value !== null;
}

function withTexts(values: readonly FormulaValue[], use: (texts: readonly string[]) => FormulaValue): FormulaValue {
  const texts: string[] = [];
  for (const value of values) {
    if (isError(value)) return ERROR;
    // How a fraction or a truth value is written out depends on the language.
    if (typeof value === "boolean" || (typeof value === "number" && !Number.isInteger(value))) throw new Untold();
    texts.push(value === null ? "" : String(value));
  }
  return use(texts);
}

function withNumbers(values: readonly FormulaValue[], use: (numbers: readonly number[]) => FormulaValue): FormulaValue {
  const numbers: number[] = [];
  for (const value of values) {
    if (isError(value)) return ERROR;
    if (typeof value === "string") {
      if (value.trim() !== "" && /\d/.test(value)) throw new Untold();
      return ERROR;
    }
    numbers.push(Number(value ?? 0));
  }
  return use(numbers);
}

function withTruths(values: readonly FormulaValue[], use: (truths: readonly boolean[]) => boolean): FormulaValue {
  if (values.some(isError)) return ERROR;
  return use(values.filter((value) => typeof value !== "string").map((value) => isTrue(value)));
}

/** Numbers come before texts and those before truth values; texts compare without letter case. */
function orderOf(a: FormulaValue, b: FormulaValue): number {
  const [one, other] = [filled(a, b), filled(b, a)];
  const rank = rankOf(one) - rankOf(other);
  if (rank !== 0) return rank;
  if (typeof one === "string" && typeof other === "string") {
    const [small, large] = [one.toLowerCase(), other.toLowerCase()];
    return small === large ? 0 : small.localeCompare(large, "da");
  }
  return Number(one) - Number(other);
}

/** An empty cell is the nothing of what it is compared with. */
function filled(value: FormulaValue, other: FormulaValue): FormulaValue {
  if (value !== null) return value;
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

function rankOf(value: FormulaValue): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}
