import * as React from "react";
import { BROWSER_TEXTS } from "../../../locales/browserTexts";
import { fillIn } from "../../../locales/fillIn";
import { MANY_PLANS_TEXTS } from "../../../locales/manyPlansTexts";
import { OVERVIEW_TEXTS } from "../../../locales/overviewTexts";
import type { Language } from "../../../locales/types";
import { PLAN_STATUSES, type PlanReview, type PlanStatus } from "../../../reports/overview/review";
import { isCount, type PlanColumn } from "../../../reports/overview/planLine";
import { planRow, statusInWords } from "../../../reports/overview/rows";
import { valueInWords } from "../../../reports/overview/values";
import { entryOf, lineOf, type OverviewPlan } from "../plan";
import { knownBy, statusNow } from "../statuses";
import { PAGE_COLUMNS } from "./columns";

export interface PlanRowProps extends PlanReview {
  readonly measure: (row: HTMLTableRowElement | null) => void;
  readonly index: number;
  readonly language: Language;
  readonly plan: OverviewPlan;
  readonly isChosen: boolean;
  readonly onOpen: (file: File) => void;
  readonly onChoose: (id: number) => void;
  readonly onDecide: (plan: OverviewPlan, review: Pick<PlanReview, "status" | "note">) => void;
}

/** A plan of the overview. */
export const PlanRow = React.memo(function PlanRow(props: PlanRowProps): React.ReactElement {
  const { measure, index, language, plan, status, isEarlier, note, isChosen, onOpen, onChoose, onDecide } = props;
  const texts = MANY_PLANS_TEXTS[language];
  const line = lineOf(plan);
  const review = { status, isEarlier, note };
  const row = planRow(entryOf(plan, review, language), language, PAGE_COLUMNS);
  const name = line?.plan ?? plan.path;
  const isKnown = knownBy(plan) !== null;
  const cell = (column: PlanColumn, number: number): React.ReactElement => {
    const found = row[number] ?? "";
    const value = typeof found === "number" ? found : valueInWords(found, language);
    if (column === "plan") {
      return (
        <th key={column} scope="row">
          {line === null || plan.file === null ? (
            value
          ) : (
            <button type="button" className="link" onClick={() => plan.file !== null && onOpen(plan.file)}>
              {value === "" ? plan.path : value}
            </button>
          )}
        </th>
      );
    }
    if (column === "status") {
      return (
        <td key={column} className="status">
          <select
            aria-label={fillIn(language, texts.statusNamed, { plan: name })}
            value={statusNow(review)}
            disabled={!isKnown}
            onChange={({ target }) => onDecide(plan, { status: statusOf(target.value), note })}
          >
            {PLAN_STATUSES.map((one) => (
              <option key={one} value={one}>
                {OVERVIEW_TEXTS[language].statuses[one]}
              </option>
            ))}
          </select>
          {isEarlier && status !== "unseen" && <p className="quiet-text">{statusInWords(review, language)}</p>}
        </td>
      );
    }
    if (column === "note") {
      return (
        <td key={column} className="note">
          <Note
            key={note}
            label={fillIn(language, texts.noteNamed, { plan: name })}
            note={note}
            isKnown={isKnown}
            onNote={(next) => onDecide(plan, { status: statusNow(review), note: next })}
          />
        </td>
      );
    }
    if (isCount(column)) {
      const isSome = typeof value === "number" && value > 0;
      return (
        <td key={column} className={`count${isSome ? ` some ${column}` : ""}`}>
          {value}
        </td>
      );
    }
    const isUnknown = line !== null && value === "" && (column === "kommune" || column === "from" || column === "to");
    return (
      <td key={column} className={column}>
        {isUnknown ? <span className="unknown">{BROWSER_TEXTS[language].overview.unknown}</span> : value}
      </td>
    );
  };
  return (
    <tr
      ref={measure}
      data-index={index}
      data-plan={plan.id}
      aria-rowindex={index + 2}
      className={plan.state.kind === "checked" ? undefined : plan.state.kind}
    >
      <td>
        <input
          type="checkbox"
          aria-label={fillIn(language, texts.chooseNamed, { plan: name })}
          checked={isChosen}
          disabled={line === null}
          onChange={() => onChoose(plan.id)}
        />
      </td>
      {PAGE_COLUMNS.map(cell)}
    </tr>
  );
});

function statusOf(value: string): PlanStatus {
  return PLAN_STATUSES.find((status) => status === value) ?? "unseen";
}

interface NoteProps {
  readonly label: string;
  readonly note: string;
  readonly isKnown: boolean;
  readonly onNote: (note: string) => void;
}

/** Kept when it is left, or at Enter. */
function Note({ label, note, isKnown, onNote }: NoteProps): React.ReactElement {
  const [text, setText] = React.useState(note);
  const keep = (): void => {
    if (text.trim() !== note) onNote(text.trim());
  };
  return (
    <input
      type="text"
      aria-label={label}
      value={text}
      title={text}
      disabled={!isKnown}
      maxLength={MOST_CHARACTERS}
      onChange={({ target }) => setText(target.value)}
      onBlur={keep}
      onKeyDown={({ key }) => {
        if (key === "Enter") keep();
        if (key === "Escape") setText(note);
      }}
    />
  );
}

const MOST_CHARACTERS = 500;
