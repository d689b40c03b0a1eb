import type { PlanFacts } from "../core/tables/planFacts";
import { CONTROL_REPORT_TEXTS } from "../locales/controlReportTexts";
import type { Voice } from "./voice";
import { periodInWords } from "./words";

/** A line of a report's head. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** Which plan a report is about; what the workbook doesn't say is said to be missing. */
export function planFacts(plan: PlanFacts | null, voice: Voice): Fact[] {
  const { facts, unknown } = CONTROL_REPORT_TEXTS[voice.language];
  return [
    { name: facts.plan, value: plan?.name ?? unknown },
    { name: facts.kommune, value: plan?.kommune ?? unknown },
    { name: facts.period, value: (plan === null ? null : periodInWords(plan.period, voice)) ?? unknown },
  ];
}
