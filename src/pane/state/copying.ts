import { PANE_TEXTS } from "../../locales/paneTexts";
import type { ReportFinding } from "../../reports/model";
import { counted, voiceOf } from "../../reports/voice";
import { toClipboard, type Copied } from "./clipboard";
import type { PaneContext } from "./context";
import type { Notice } from "./state";
import { LAZY_PARTS } from "../lazyParts";

/** Copies the findings as a table. */
export async function copyFindings(pane: PaneContext, findings: readonly ReportFinding[]): Promise<void> {
  const { findingsHtml, findingsText } = await LAZY_PARTS.clipboard();
  const { language } = pane.state();
  const copied = { text: findingsText(findings, language), html: findingsHtml(findings, language) };
  const said = counted(PANE_TEXTS[language].export.copied, findings.length, voiceOf(language));
  await copy(pane, copied, { notice: { kind: "copied", count: findings.length }, said });
}

/** Copies one finding as a line of text. */
export async function copyFinding(pane: PaneContext, finding: ReportFinding): Promise<void> {
  const { sheet, cell, what, todo } = finding;
  await copyText(pane, `${sheet}!${cell}: ${what} ${todo}`);
}

/** Copies a text. */
export async function copyText(pane: PaneContext, text: string): Promise<void> {
  const said = PANE_TEXTS[pane.state().language].export.copiedOne;
  await copy(pane, { text }, { notice: { kind: "copiedOne" }, said });
}

/** Copies and says so; where copying isn't allowed, shows the text for copying by hand. */
export async function copy(
  pane: PaneContext,
  copied: Copied,
  done: { readonly notice: Notice; readonly said: string },
): Promise<void> {
  const isCopied = await toClipboard(copied);
  pane.dispatch({ type: "notice", notice: isCopied ? done.notice : { kind: "copyFailed", text: copied.text } });
  const failed = PANE_TEXTS[pane.state().language].export.copyFailed;
  pane.dispatch({ type: "announce", text: isCopied ? done.said : failed });
}
