import * as React from "react";
import type { MatrixSum, StaffingMatrix, WorkSum } from "../../../core/pairing/matrix";
import type { StaffingViewTexts } from "../../../locales/staffingTexts";
import { plain } from "../../../reports/escape";
import { useScope } from "../../PaneScope";
import { sumInWords } from "./Figures";
import { useStaffingStyles } from "./styles";

/** Every indsatsområde with its hours as a bar, and the whole plan. */
export function Areas(props: {
  readonly matrix: StaffingMatrix;
  readonly texts: StaffingViewTexts;
}): React.ReactElement {
  const styles = useStaffingStyles();
  const { matrix, texts } = props;
  const most = Math.max(...matrix.sums.flatMap(({ agreement, budget }) => [agreement?.hours ?? 0, budget.hours]));
  return (
    <>
      {matrix.hasBudget && <p className={styles.soft}>{texts.legend}</p>}
      <ul className={styles.areas}>
        {matrix.areas.map((name, index) => {
          const sum = matrix.sums[index];
          return sum === undefined ? null : <Sum key={name} name={name} sum={sum} most={most} {...props} />;
        })}
        <Sum
          name={texts.total}
          sum={{
            agreement: matrix.total.agreement === null ? null : { ...matrix.total.agreement, weight: null },
            budget: { ...matrix.total.budget, weight: null },
          }}
          most={0}
          {...props}
        />
      </ul>
    </>
  );
}

/** `most` is the length of the bar of full width in hours; 0 draws none. */
function Sum(props: {
  readonly name: string;
  readonly sum: MatrixSum;
  readonly most: number;
  readonly matrix: StaffingMatrix;
  readonly texts: StaffingViewTexts;
}): React.ReactElement {
  const styles = useStaffingStyles();
  const { name, sum, most, matrix, texts } = props;
  const sides = [
    ...(matrix.hasLines ? (["agreement"] as const) : []),
    ...(matrix.hasBudget ? (["budget"] as const) : []),
  ];
  return (
    <li className={styles.position}>
      <h4 className={styles.positionName}>{plain(name)}</h4>
      {sides.map((side) => (
        <Bar key={side} side={side} sum={sum[side]} most={most} texts={texts} />
      ))}
    </li>
  );
}

function Bar(props: {
  readonly side: "agreement" | "budget";
  readonly sum: WorkSum | null;
  readonly most: number;
  readonly texts: StaffingViewTexts;
}): React.ReactElement {
  const styles = useStaffingStyles();
  const { say } = useScope();
  const { side, sum, most, texts } = props;
  if (sum === null) {
    return (
      <p className={styles.barText}>
        {texts.sumOf[side]}: – ({texts.absentAgreement})
      </p>
    );
  }
  const width = most <= 0 ? 0 : Math.max(0, Math.min(1, sum.hours / most)) * 99;
  return (
    <div>
      <p className={styles.barText}>
        {texts.sumOf[side]}: {sumInWords(sum, texts, say)}
      </p>
      {width > 0 && (
        <svg className={styles.bar} width="100%" height="12" aria-hidden="true" focusable="false">
          <rect
            x="1"
            y="1"
            width={`${width}%`}
            height="10"
            fill={side === "agreement" ? "currentColor" : "none"}
            stroke="currentColor"
            strokeWidth="2"
          />
        </svg>
      )}
    </div>
  );
}
