import { contains, parseAreaName, type CellAddress, type CellRange } from "../../../core/workbook/address";
import { hiddenByFormat, showsNothing, struckOut } from "../../../core/workbook/formatting";
import type { Cell, SheetRow } from "../../../core/workbook/snapshot";
import { takesOut, type ConditionalStyle } from "../styles";
import { isOn, type Attributes } from "../../xml/readXml";
import { compareValues, compile, isTrue, Untold, type Compiled, type FormulaValue } from "./formula";

/** A rule of a conditional format as the sheet writes it. */
export interface WrittenRule {
  readonly ranges: readonly CellRange[];
  readonly type: string;
  readonly operator: string;
  readonly style: ConditionalStyle | null;
  readonly priority: number;
  readonly stopsOthers: boolean;
  readonly formulas: string[];
}

/** A rule that can be asked: null where what it depends on can't be told. */
interface Rule extends WrittenRule {
  readonly holds: (at: CellAddress) => boolean | null;
}

type Rows = ReadonlyMap<number, SheetRow>;

/** Rules of a sheet, and times that rules are worked out; beyond them nothing is told. */
const MOST_RULES = 1_000;
const MOST_TIMES = 200_000;
const NO_STYLE: ConditionalStyle = { isStruck: null, code: null };

/**
 * The conditional formats of a sheet, as far as they take something out of the text: those that strike it out, and those
 * whose number format shows nothing. A sheet without such, as nearly all are, costs next to nothing.
 */
export class ConditionalFormats {
  private readonly rules: WrittenRule[] = [];
  private ranges: readonly CellRange[] = [];
  private times = 0;

  constructor(private readonly styles: readonly ConditionalStyle[]) {}

  begin(attributes: Attributes): void {
    const names = (attributes.get("sqref") ?? "").split(" ");
    this.ranges = names.map(parseAreaName).filter((range): range is CellRange => range !== null);
  }

  addRule(attributes: Attributes): void {
    const style = attributes.get("dxfId");
    this.add({
      ...ruleOf(attributes),
      ranges: this.ranges,
      style: style === undefined ? null : (this.styles[Number(style)] ?? null),
      formulas: [""],
    });
  }

  /** A rule that is known in whole, but for formulas that come after. */
  add(rule: WrittenRule): void {
    if (rule.ranges.length > 0 && this.rules.length < MOST_RULES) this.rules.push(rule);
  }

  addFormula(piece: string): void {
    const formulas = this.rules.at(-1)?.formulas;
    if (formulas !== undefined) formulas[formulas.length - 1] = (formulas.at(-1) ?? "") + piece;
  }

  endFormula(): void {
    this.rules.at(-1)?.formulas.push("");
  }

  /** The rows with what the formats strike or hide, and the cells where it can't be told whether they do. */
  apply(rows: Rows): { readonly marked: Rows; readonly untold: readonly CellAddress[] } {
    const effective = this.rules.filter(({ style }) => style !== null && takesOut(style));
    const untold: CellAddress[] = [];
    if (effective.length === 0) return { marked: rows, untold };
    const rules = this.rules.map((rule) => this.withTest(rule, rows));
    rules.sort((a, b) => a.priority - b.priority);
    const marked = new Map(rows);
    for (const [row, cells] of rows) {
      if (!effective.some(({ ranges }) => ranges.some(({ top, bottom }) => row >= top && row <= bottom))) continue;
      const copy = cells.slice();
      cells.forEach((cell, column) => {
        const at = { row, column };
        if (cell === undefined || !effective.some((rule) => covers(rule, at))) return;
        const result = resultAt(rules, at);
        if (result === null) untold.push(at);
        else copy[column] = asShown(cell, result);
      });
      marked.set(row, copy);
    }
    return { marked, untold };
  }

  private withTest(rule: WrittenRule, rows: Rows): Rule {
    const read = (row: number, column: number): FormulaValue => valueOf(rows.get(row)?.[column]);
    try {
      const test = testOf(rule);
      return {
        ...rule,
        holds: ({ row, column }) => {
          this.times += 1;
          if (this.times > MOST_TIMES) return null;
          try {
            return isTrue(test({ row, column, read }));
          } catch (error) {
            if (error instanceof Untold) return null;
            throw error;
          }
        },
      };
    } catch (error) {
      if (error instanceof Untold) return { ...rule, holds: () => null };
      throw error;
    }
  }
}

/** What a rule's attributes say; they are gone when its element has been read. */
export function ruleOf(attributes: Attributes): Pick<WrittenRule, "type" | "operator" | "priority" | "stopsOthers"> {
  return {
    type: attributes.get("type") ?? "",
    operator: attributes.get("operator") ?? "",
    priority: Number(attributes.get("priority") ?? 0),
    stopsOthers: isOn(attributes.get("stopIfTrue")),
  };
}

function covers({ ranges }: WrittenRule, { row, column }: CellAddress): boolean {
  return ranges.some((range) => contains(range, row, column));
}

/** What the rules make of the cell: the first that holds decides each part of the format. Null where it can't be told. */
function resultAt(rules: readonly Rule[], at: CellAddress): ConditionalStyle | null {
  let { isStruck, code } = NO_STYLE;
  for (const rule of rules) {
    if (!covers(rule, at)) continue;
    const style = rule.style ?? NO_STYLE;
    const decides = (isStruck === null && style.isStruck !== null) || (code === null && style.code !== null);
    if (!decides && !rule.stopsOthers) continue;
    const holds = rule.holds(at);
    if (holds === null) return null;
    if (!holds) continue;
    isStruck ??= style.isStruck;
    code ??= style.code;
    if (rule.stopsOthers) break;
  }
  return { isStruck, code };
}

function asShown(cell: Cell, { isStruck, code }: ConditionalStyle): Cell {
  if (cell.value === null && cell.error === undefined) return cell;
  if (isStruck === true) return struckOut(cell);
  return code !== null && showsNothing(code) ? hiddenByFormat(cell) : cell;
}

function valueOf(cell: Cell | undefined): FormulaValue {
  if (cell === undefined) return null;
  if (cell.unknown !== undefined || cell.leftOut !== undefined) throw new Untold();
  return cell.error === undefined ? cell.value : { error: true };
}

const OPERATORS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};
/** Kinds whose first formula says all there is to say. */
const BY_FORMULA = new Set([
  "expression",
  "containsText",
  "notContainsText",
  "beginsWith",
  "endsWith",
  "containsBlanks",
  "notContainsBlanks",
  "containsErrors",
  "notContainsErrors",
]);

/** @throws Untold for a kind of rule, or a formula, that isn't followed. */
function testOf({ type, operator, formulas, ranges }: WrittenRule): Compiled {
  const base = {
    row: Math.min(...ranges.map(({ top }) => top)),
    column: Math.min(...ranges.map(({ left }) => left)),
  };
  const [first = "", second = ""] = formulas;
  if (BY_FORMULA.has(type)) return compile(first, base);
  if (type !== "cellIs") throw new Untold();
  const low = compile(first, base);
  const sign = OPERATORS[operator];
  if (sign !== undefined) return (here) => compareValues(sign, here.read(here.row, here.column), low(here));
  if (operator !== "between" && operator !== "notBetween") throw new Untold();
  const high = compile(second, base);
  return (here) => {
    const value = here.read(here.row, here.column);
    const inside = isTrue(compareValues(">=", value, low(here))) && isTrue(compareValues("<=", value, high(here)));
    return inside === (operator === "between");
  };
}
