import * as z from "zod/mini";
import type { BudgetMapping, BudgetMeaning } from "../tables/staffing/staffingTable";

const line = z.number().check(z.int(), z.gte(0), z.lte(1_048_575));
const omraade = z.nullable(z.string().check(z.maxLength(200)));
/** A calendar year, or the plan's first, second, … */
const year = z.union([
  z.number().check(z.int(), z.gte(1990), z.lte(2100)),
  z.number().check(z.int(), z.gte(1), z.lte(9)),
]);
/** Of one year, or of a part of it. */
const ofYear = { year: z.optional(year), part: z.optional(z.string().check(z.maxLength(40))) };
const per = z.enum(["week", "month", "year", "posts"]);

/** What a column of a budget holds, as the store keeps it. */
const meaningSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("stilling") }),
  z.object({ kind: z.literal("activity") }),
  z.object({ kind: z.literal("omraade") }),
  z.object({ kind: z.literal("contract-hours"), per, ...ofYear }),
  z.object({ kind: z.literal("annual-cost"), per: z.enum(["month", "year"]) }),
  z.object({ kind: z.literal("share"), omraade, ...ofYear }),
  z.object({ kind: z.literal("hours"), omraade, per, ...ofYear }),
  z.object({ kind: z.literal("amount"), omraade, ...ofYear }),
  z.object({ kind: z.literal("year"), year, part: ofYear.part }),
  z.object({ kind: z.literal("row-year") }),
  z.object({ kind: z.literal("cost") }),
  z.object({ kind: z.literal("share-total") }),
  z.object({ kind: z.literal("total") }),
  z.object({ kind: z.literal("funding"), party: z.enum(["lbf", "kommune", "boligorganisation", "anden"]) }),
  z.object({ kind: z.literal("ignore") }),
]) satisfies z.ZodMiniType<BudgetMeaning>;

/** A sheet's name, as long as any program allows. */
export const sheetName = z.string().check(z.maxLength(255));

/** What the line is known by, wherever it is; stores of earlier versions have none. */
const heading = z.string().check(z.maxLength(60));
const count = z.number().check(z.int(), z.gte(0), z.lte(20_000));
const mark = z.optional(z.object({ heading, over: heading, behind: count, at: line, number: count, of: count }));

/** A column, or in a budget with its positions in columns a row, and what the user says it holds. */
export const budgetColumnSchema: z.ZodMiniType<BudgetMapping> = z.union([
  z.object({ sheet: sheetName, column: line, meaning: meaningSchema, mark }),
  z.object({ sheet: sheetName, row: line, meaning: meaningSchema, mark }),
]);
