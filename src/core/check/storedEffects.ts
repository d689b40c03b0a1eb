import type { Plan } from "../plan/plan";
import { readPlan } from "../plan/readPlan";
import type { Workbook } from "../workbook/snapshot";
import { toldOf, type Checked, type CheckOptions } from "./checked";
import { isEqual } from "./equal";
import type { Finding, Severity } from "../findings/finding";
import { toldIn, withoutStored, type StoredItem, type Told } from "./stored";

export interface StoredEffect {
  readonly item: StoredItem;
  /**
   * How many findings there would be more, and how many fewer, had it not been told; null where that isn't known: for
   * acceptances, which say themselves what they did, and where finding out would take longer than the check may.
   */
  readonly without: { readonly more: number; readonly fewer: number } | null;
}

export interface StoredCheck {
  readonly workbook: Workbook;
  readonly options: CheckOptions;
  /** What came of the check with these options. */
  readonly checked: Checked;
}

type Check = (plan: Plan, options: CheckOptions) => Checked;

/**
 * What each is told is found out by checking once more as if it hadn't been: that is done while all the checks together
 * read at most so many rows of the workbook. A plan has some hundred.
 */
const MOST_ROWS_READ = 10_000;

/**
 * What the result rests on that the workbook's users have told beforehand: empty exactly where the result is the same
 * without any of it. In a workbook too large to find that out, all that has been told.
 */
export function storedEffects(stored: StoredCheck, check: Check): StoredEffect[] {
  const { workbook, options, checked } = stored;
  const told = toldIn(options);
  const acceptances = acceptanceItems(checked).map((item): StoredEffect => ({ item, without: null }));
  if (told.length === 0) return acceptances;
  const rows = workbook.sheets.reduce((sum, sheet) => sum + sheet.rows.size, 0);
  const unweighed = (): StoredEffect[] => [
    ...told.map(({ item }) => ({ item: counted(item, checked), without: null })),
    ...acceptances,
  ];
  if (rows * (told.length + 1) > MOST_ROWS_READ) return unweighed();
  const weighed = [...told.flatMap((one) => effectOf(one, stored, check)), ...acceptances];
  // Two that do the same each do nothing alone; only without both is the result another.
  if (weighed.length === 0 && !isSame(checkWith(withoutStored(options), stored, check), stored)) return unweighed();
  return weighed;
}

function effectOf({ item, without }: Told, stored: StoredCheck, check: Check): StoredEffect[] {
  const { checked } = stored;
  const other = checkWith(without, stored, check);
  if (isSame(other, stored)) return [];
  return [{ item: counted(item, checked), without: difference(checked.findings, other.checked.findings) }];
}

function checkWith(options: CheckOptions, { workbook, options: given, checked }: StoredCheck, check: Check) {
  const told = toldOf(options);
  const plan = isEqual(options.given, given.given) ? checked.plan.with(told) : readPlan(workbook, told);
  return { options, checked: check(plan, options) };
}

type Outcome = Pick<StoredCheck, "options" | "checked">;

/** Whether every report of both would say the same. */
function isSame(one: Outcome, other: Outcome): boolean {
  return isEqual(tellingPart(one), tellingPart(other));
}

function tellingPart({ checked: { plan, ...found } }: Outcome): object {
  // The answers themselves say nothing; how the staff is paired does.
  return {
    ...found,
    tables: plan.tables,
    data: plan.figures(),
    repeated: plan.repeated(),
    staffing: plan.staffing(),
  };
}

function difference(now: readonly Finding[], without: readonly Finding[]): { more: number; fewer: number } {
  const left = new Map<string, number>();
  for (const finding of now) left.set(keyOf(finding), (left.get(keyOf(finding)) ?? 0) + 1);
  let more = 0;
  for (const finding of without) {
    const count = left.get(keyOf(finding)) ?? 0;
    if (count === 0) more += 1;
    else left.set(keyOf(finding), count - 1);
  }
  return { more, fewer: now.length - (without.length - more) };
}

/** What makes a finding this one, whatever limits and figures its sentence names. */
function keyOf({ rule, severity, at }: Finding): string {
  return JSON.stringify([rule, severity, at.sheet, at.cell]);
}

/** An answer by how many it has been given to; the store keeps answers to what is gone. */
function counted(item: StoredItem, { plan, compared }: Checked): StoredItem {
  if (item.kind !== "answer") return item;
  const count =
    item.what === "staff"
      ? plan.staffing().pairing.lines.filter(({ certainty }) => certainty === "answered").length
      : compared.filter(({ match }) => match.reasons.includes("chosen")).length;
  return count === 0 ? item : { ...item, count };
}

function acceptanceItems({ findings, review }: Checked): StoredItem[] {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const [index, { severity }] of findings.entries()) {
    if ((review.findings[index]?.accepted ?? null) !== null) counts[severity] += 1;
  }
  const items: StoredItem[] = [];
  if (counts.error + counts.warning + counts.info > 0) items.push({ kind: "acceptance", what: "accepted", counts });
  if (review.faulty.length > 0) items.push({ kind: "acceptance", what: "faulty", count: review.faulty.length });
  return items;
}
