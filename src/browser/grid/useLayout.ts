import * as React from "react";
import type { Sheet } from "../../core/workbook/snapshot";
import { taskOfItsOwn } from "../../hosts/taskOfItsOwn";
import { measureInGridFont } from "./measureText";
import { layoutInSteps, relaySheet, type LayoutOptions, type SheetLayout } from "./sheetLayout";

type Steps = ReturnType<typeof layoutInSteps>;

interface Laid {
  /** Null where nothing can be shown yet. */
  readonly layout: SheetLayout | null;
  readonly hidden: LayoutOptions["hidden"];
  /** What is left to be measured; null where nothing is. */
  readonly steps: Steps | null;
}

/** A sheet of fewer rows is shown with the page around it. */
const MANY_ROWS = 2_000;

/**
 * Where the sheet's rows and columns are drawn; after a change only what was changed is measured again. A large sheet is
 * shown when its top is measured, and the rest is measured while the user looks at that. Null until there is something to
 * show.
 */
export function useLayout(sheet: Sheet | undefined, hidden: LayoutOptions["hidden"]): SheetLayout | null {
  const measure = React.useMemo(measureInGridFont, []);
  const last = React.useRef<Laid | null>(null);
  const [, measured] = React.useReducer((count: number) => count + 1, 0);
  const laid = React.useMemo(() => {
    const before = last.current;
    last.current = sheet === undefined ? null : laidOut(before, sheet, { measure, hidden });
    return last.current;
  }, [sheet, measure, hidden]);
  React.useEffect(() => {
    const steps = laid?.steps ?? null;
    if (laid === null || steps === null) return undefined;
    const wanted = new AbortController();
    const goOn = (): void => {
      if (wanted.signal.aborted) return;
      const { done = false, value } = steps.next();
      if (done || last.current?.layout === null) {
        last.current = { ...laid, layout: value, steps: done ? null : steps };
        measured();
      }
      if (!done) taskOfItsOwn(goOn);
    };
    taskOfItsOwn(goOn);
    return () => wanted.abort();
  }, [laid]);
  return last.current?.layout ?? null;
}

function laidOut(before: Laid | null, sheet: Sheet, options: LayoutOptions): Laid {
  const { hidden } = options;
  const shown = before?.layout ?? null;
  const isSame = before?.hidden === hidden && before.steps === null && shown?.sheet.name === sheet.name;
  const again = isSame ? relaySheet(shown, sheet, options) : null;
  if (again !== null) return { layout: again, hidden, steps: null };
  const steps = layoutInSteps(sheet, options);
  if (shown === null && sheet.rows.size > MANY_ROWS) return { layout: null, hidden, steps };
  const { done = false, value } = steps.next();
  return { layout: value, hidden, steps: done ? null : steps };
}
