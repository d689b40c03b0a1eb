import { comparePlan, type RowBesideData } from "../comparing/comparePlan";
import { planFigures } from "../comparing/planFigures";
import { repeatedFigures, type RepeatedFigure } from "../comparing/repeated";
import type { DataFigure } from "../data/dataFigure";
import { Places } from "../findings/rowPlaces";
import type { IndicatorChoices } from "../indicators/indicatorMatch";
import { staffingMatrix } from "../pairing/matrix";
import { NO_ANSWERS, type PairAnswers } from "../pairing/pairing";
import { pairQuestions } from "../pairing/questions";
import { staffingOf } from "../pairing/staffingOf";
import { once } from "../reading/once";
import { columnQuestions } from "../tables/columnQuestions";
import type { PlanTables } from "../tables/planTables";
import { oddCells } from "./oddCells";

/** What people have told beside the tables; a part that is left out hasn't been told. */
export interface ToldOfPlan {
  /** The user's answers about which line of staff is which position of the budget. */
  readonly answers?: PairAnswers | undefined;
  /** The user's answers about which imported indicator a row's is. */
  readonly choices?: IndicatorChoices | undefined;
  /** Imported figures that the plan is held against beside those of its own sheets. */
  readonly data?: readonly DataFigure[] | undefined;
  /** The plan's own areas as its user has named them. */
  readonly ownAreas?: readonly string[] | undefined;
}

/**
 * A plan as it was read: its tables, and what follows from them. Each part is worked out when it is first asked for, once,
 * and forgotten with the plan. Rules, reports, the pane and the command line ask the same one.
 */
export class Plan {
  /** The staff beside the budget. */
  readonly staffing = once(() => staffingOf(this.tables, this.told.answers ?? NO_ANSWERS));
  /** The staff and the budget by position and indsatsområde; null where there is neither. */
  readonly matrix = once(() => staffingMatrix(this.staffing()));
  /** The lines of staff whose position in the budget somebody can tell. */
  readonly questions = once(() => pairQuestions(this.tables.staffing, this.staffing()));
  /** The columns of a budget whose meaning somebody can tell. */
  readonly columnQuestions = once(() => columnQuestions(this.tables));
  /** The figures that the plan is held against: those of its own sheets, and imported ones. */
  readonly figures = once((): readonly DataFigure[] => planFigures(this.tables, this.told.data));
  /** Every row with an Indikator beside these figures. */
  readonly compared = once((): readonly RowBesideData[] => comparePlan(this.tables, this.figures(), this.told));
  /** The plan's figures that stand in several places. */
  readonly repeated = once((): readonly RepeatedFigure[] => repeatedFigures(this.tables));
  /** The cells of the tables that hold something else than a plain value. */
  readonly oddCells = once(() => oddCells(this.tables));
  /** Where findings stand, whatever moves. */
  readonly places = once(() => new Places(this.tables));

  constructor(
    readonly tables: PlanTables,
    private readonly told: ToldOfPlan = {},
  ) {}

  /** The same tables with something else told beside them. */
  with(told: ToldOfPlan): Plan {
    return new Plan(this.tables, { ...this.told, ...told });
  }
}
