import type { Severity } from "../core/findings/finding";
import { html, type Html } from "./htmlTag";

/** Shapes that differ without colour: a cross in an octagon, a triangle, a ring with an i. */
const ICONS: Readonly<Record<Severity, string>> = {
  error: "M5 0h6l5 5v6l-5 5H5l-5-5V5zM4.6 6l2 2-2 2L6 11.4l2-2 2 2 1.4-1.4-2-2 2-2L10 4.6l-2 2-2-2z",
  warning: "M8 1l7.5 14H.5zM7 6v5h2V6zm0 6v2h2v-2z",
  info: "M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0zm0 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM7 7h2v5H7zm0-3h2v2H7z",
};

/** A severity's word behind its icon. */
export function severityHtml(severity: Severity, word: string): Html {
  const icon = html`<svg viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path fill-rule="evenodd" d="${ICONS[severity]}"/></svg>`;
  return html`<span class="severity ${severity}">${icon} ${word}</span>`;
}
