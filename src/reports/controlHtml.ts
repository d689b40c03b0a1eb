import { CONTROL_REPORT_TEXTS } from "../locales/controlReportTexts";
import { html, joined, type Html } from "./htmlTag";
import { planFacts } from "./facts";
import type { FileReport } from "./model";
import type { Voice } from "./voice";

/** Which plan it is, a line each. */
export function factsHtml({ plan }: FileReport, voice: Voice): Html {
  const facts = planFacts(plan, voice);
  const lines = facts.map(({ name, value }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`);
  return html`<dl class="facts">${joined(lines, "\n")}</dl>\n`;
}

/** Where those who answer for the report sign it by hand. */
export function signaturesHtml({ language }: Voice): Html {
  const { checkedBy, approvedBy, date } = CONTROL_REPORT_TEXTS[language].signatures;
  const lines = [checkedBy, approvedBy].map(
    (role) => html`<p class="signature"><span>${role}</span><span>${date}</span></p>`,
  );
  return html`<div class="signatures">${joined(lines, "\n")}</div>\n`;
}
