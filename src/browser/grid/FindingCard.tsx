import * as React from "react";
import { fillIn } from "../../locales/fillIn";
import { BROWSER_TEXTS } from "../../locales/browserTexts";
import { REPORT_TEXTS } from "../../locales/reportTexts";
import type { Language } from "../../locales/types";
import type { ReportFinding } from "../../reports/model";
import { counted, voiceOf } from "../../reports/voice";
import { SeverityIcon } from "../SeverityIcon";

export interface FindingCardProps {
  readonly language: Language;
  /** Of one cell, the worst first. */
  readonly findings: readonly ReportFinding[];
  readonly style: React.CSSProperties;
  readonly onOpen: () => void;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
}

/** What is wrong with a cell, beside the cell; shown while it has focus or the pointer rests on it. */
export function FindingCard({
  language,
  findings,
  style,
  onOpen,
  ...pointer
}: FindingCardProps): React.ReactElement | null {
  const { grid } = BROWSER_TEXTS[language];
  const [worst, ...others] = findings;
  if (worst === undefined) return null;
  return (
    <div
      className="finding-card"
      role="group"
      aria-label={fillIn(language, grid.cell, { cell: worst.cell })}
      style={style}
      {...pointer}
    >
      <p className="finding-card-title">
        <SeverityIcon severity={worst.severity} label={REPORT_TEXTS[language].severity[worst.severity]} /> {worst.title}
      </p>
      <p>{worst.what}</p>
      <p>{worst.todo}</p>
      {others.length > 0 && <p>{counted(grid.more, others.length, voiceOf(language))}</p>}
      <button type="button" className="link" onClick={onOpen}>
        {grid.goToFinding}
      </button>
    </div>
  );
}
