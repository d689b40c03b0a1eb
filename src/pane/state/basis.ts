import type { Plan } from "../../core/plan/plan";
import type { Given } from "../../core/tables/regions/given";
import type { Workbook } from "../../core/workbook/snapshot";

/** The workbook as it was read, with what its users had told then: addresses in it are those of that moment. */
export interface Basis {
  readonly workbook: Workbook;
  readonly given: Given;
  /** How many changes of the workbook had been told of by then. */
  readonly changes: number;
  /** The host's count of readings, where its cells stand still between them; null where they may move at any time. */
  readonly reading: number | null;
  /** The plan in it: as it was checked, where that was here, else read when it is first asked for. */
  readonly plan: () => Promise<Plan>;
}
