import * as React from "react";
import type { Sheet } from "../../core/workbook/snapshot";
import { taskOfItsOwn } from "../../hosts/taskOfItsOwn";
import { measureInGridFont } from "./measureText";
import { layoutInSteps, relaySheet, type LayoutOptions, type SheetLayout } from "./sheetLayout";

type Steps = ReturnType<typeof layoutInSteps>;

interface Laid {
  readonly layout: SheetLayout;
  readonly hidden: LayoutOptions["hidden"];
  /** What is left to be measured; null where nothing is. */
  readonly steps: Steps | null;
}

/**
 * Where the sheet's rows and columns are drawn; after a change only what was changed is measured again. A large sheet is
 * shown when its top is measured, and the rest is measured while the user looks at that.
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
    let isWanted = true;
    const goOn = (): void => {
      if (!isWanted) return;
      const step = steps.next();
      if (step.done !== true) taskOfItsOwn(goOn);
      else {
        last.current = { ...laid, layout: step.value, steps: null };
        measured();
      }
    };
    taskOfItsOwn(goOn);
    return () => {
      isWanted = false;
    };
  }, [laid]);
  return last.current?.layout ?? null;
}

function laidOut(before: Laid | null, sheet: Sheet, options: LayoutOptions): Laid {
  const { hidden } = options;
  const isSame = before?.hidden === hidden && before.layout.sheet.name === sheet.name && before.steps === null;
  const again = isSame ? relaySheet(before.layout, sheet, options) : null;
  if (again !== null) return { layout: again, hidden, steps: null };
  const steps = layoutInSteps(sheet, options);
  const first = steps.next();
  return { layout: first.value, hidden, steps: first.done === true ? null : steps };
}
