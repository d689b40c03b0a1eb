import * as z from "zod/mini";
import type { Acceptance } from "../review/acceptances";
import { LONGEST_NAME, LONGEST_REASON } from "../review/reason";
import { MOST_KEPT, type ComparisonPoint } from "../review/sinceLast";

/** So many acceptances fit in the store beside everything else. */
export const MOST_ACCEPTANCES = 200;

const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const mark = z.string().check(z.maxLength(20));
const rule = z.string().check(z.maxLength(100));
const short = z.string().check(z.maxLength(100));

/** A hand-edited store may lack reason, name or date: the acceptance is then listed as one that doesn't count. */
const acceptanceSchema = z.looseObject({
  rule,
  key: mark,
  rowKey: mark,
  row: mark,
  like: z.number().check(z.int(), z.gte(1), z.lte(2_000_000)),
  kind: z.enum(["delmaal", "overordnede-maal", "medarbejdere", "budget", "baselinedata", "outside"]),
  indsatsomraade: z.nullable(z.string().check(z.maxLength(200))),
  label: short,
  at: z.object({ sheet: z.string().check(z.maxLength(255)), cell: z.string().check(z.maxLength(20)) }),
  covered: z.array(z.object({ shown: short, mark })).check(z.maxLength(10)),
  reason: z._default(z.string().check(z.maxLength(LONGEST_REASON)), ""),
  by: z._default(z.string().check(z.maxLength(LONGEST_NAME)), ""),
  date: z._default(isoDate, "1970-01-01"),
}) satisfies z.ZodMiniType<Acceptance>;

export const acceptancesSchema = z.array(acceptanceSchema).check(z.maxLength(MOST_ACCEPTANCES));

export const comparisonSchema = z.looseObject({
  date: isoDate,
  findings: z
    .record(rule, z.array(z.tuple([mark, short])))
    .check(z.refine((findings) => Object.values(findings).reduce((sum, kept) => sum + kept.length, 0) <= MOST_KEPT)),
}) satisfies z.ZodMiniType<ComparisonPoint>;
