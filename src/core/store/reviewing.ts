import * as z from "zod/mini";
import type { Acceptance } from "../review/acceptances";
import { coversKey } from "../findings/identity";
import { LONGEST_NAME, LONGEST_REASON } from "../review/reason";
import type { ComparisonPoint } from "../review/sinceLast";
import { sheetName } from "./budgetColumns";

export const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const mark = z.string().check(z.maxLength(20));
const rule = z.string().check(z.maxLength(100));
const short = z.string().check(z.maxLength(100));

/** A hand-edited store may lack reason, name or date: the acceptance is then listed as one that doesn't count. */
export const acceptanceSchema: z.ZodMiniType<Acceptance> = z.object({
  rule,
  key: mark,
  rowKey: mark,
  row: mark,
  like: z.number().check(z.int(), z.gte(1), z.lte(2_000_000)),
  kind: z.enum(["delmaal", "overordnede-maal", "medarbejdere", "budget", "baselinedata", "outside"]),
  indsatsomraade: z.nullable(z.string().check(z.maxLength(200))),
  label: short,
  at: z.object({ sheet: sheetName, cell: z.string().check(z.maxLength(20)) }),
  covered: z.array(z.object({ shown: short, mark })).check(z.maxLength(10)),
  reason: z._default(z.string().check(z.maxLength(LONGEST_REASON)), ""),
  by: z._default(z.string().check(z.maxLength(LONGEST_NAME)), ""),
  date: z._default(isoDate, "1970-01-01"),
  group: z.optional(mark),
});

/** The finding that an acceptance is of: of one finding there is one acceptance, whoever made it. */
export function acceptanceKey(acceptance: Acceptance): string {
  const { rule: id, key, like, row, at } = acceptance;
  return JSON.stringify([id, key, coversKey(acceptance), ...(like > 1 ? [row, at.sheet, at.cell] : [])]);
}

export const comparisonSchema: z.ZodMiniType<ComparisonPoint> = z.object({
  date: isoDate,
  findings: z.record(rule, z.array(z.tuple([mark, short]))),
});
