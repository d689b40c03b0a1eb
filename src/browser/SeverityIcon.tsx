import * as React from "react";
import type { Severity } from "../core/findings/finding";

const SHAPES: Readonly<Record<Severity, React.ReactElement>> = {
  error: (
    <>
      <circle cx="8" cy="8" r="7" />
      <path className="sign" d="M5 5l6 6M11 5l-6 6" />
    </>
  ),
  warning: (
    <>
      <path d="M8 1l7.5 14H0.5z" />
      <path className="sign" d="M8 6v4.5M8 12.2v1" />
    </>
  ),
  info: (
    <>
      <rect x="1" y="1" width="14" height="14" rx="2" />
      <path className="sign" d="M8 3.4v1M8 6.5V12.5" />
    </>
  ),
};

/** A severity by colour and shape; the word is for those who see neither. */
export function SeverityIcon({
  severity,
  label,
}: {
  readonly severity: Severity;
  readonly label: string;
}): React.ReactElement {
  return (
    <svg className={`severity ${severity}`} viewBox="0 0 16 16" width="14" height="14" role="img" aria-label={label}>
      {SHAPES[severity]}
    </svg>
  );
}
