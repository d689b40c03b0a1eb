import { hoursRead, hoursWritten, loud, planOf } from "./layout";
import { LATER_LAYOUTS } from "./laterLayouts";
import { EVIDENCE_LAYOUTS } from "./layouts";

describe.each([...EVIDENCE_LAYOUTS, ...LATER_LAYOUTS].map((layout) => [layout.name, layout] as const))(
  "%s",
  (_name, layout) => {
    test("every position's hours are read", () => {
      expect(hoursRead(planOf(layout))).toEqual(hoursWritten(layout));
    });

    test("a right plan gives no error and no warning", () => {
      expect(loud(planOf(layout))).toEqual([]);
    });
  },
);
