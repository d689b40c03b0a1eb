import { CONTROL_REPORT_TEXTS } from "../locales/controlReportTexts";
import { escapeHtml } from "./escape";
import { planFacts } from "./facts";
import type { FileReport } from "./model";
import type { Voice } from "./voice";

/** Which plan it is, a line each. */
export function factsHtml({ plan }: FileReport, voice: Voice): string {
  const facts = planFacts(plan, voice);
  const lines = facts.map(({ name, value }) => `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd></div>`);
  return `<dl class="facts">${lines.join("\n")}</dl>\n`;
}

/** Where those who answer for the report sign it by hand. */
export function signaturesHtml({ language }: Voice): string {
  const { checkedBy, approvedBy, date } = CONTROL_REPORT_TEXTS[language].signatures;
  const lines = [checkedBy, approvedBy].map(
    (role) => `<p class="signature"><span>${escapeHtml(role)}</span><span>${escapeHtml(date)}</span></p>`,
  );
  return `<div class="signatures">${lines.join("\n")}</div>\n`;
}
