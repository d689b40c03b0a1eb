import type { CellValue } from "../../../../src/core/workbook/snapshot";
import { budgetTablesOf } from "./layout";

/** "0,75" of a post of 0,75 is 27,75 hours, however the indsatsområder and the post are shown. */
const SHOWN: readonly (readonly [string, (part: number) => CellValue, string | undefined])[] = [
  ["a fraction", (part) => part, undefined],
  ["a percent in its format", (part) => part, "0%"],
  ["a percent with the sign in the format", (part) => part * 100, '0"%"'],
  ["a percent as text", (part) => `${String(part * 100)} %`, undefined],
];
const WAYS = SHOWN.flatMap((areas) => SHOWN.map((post) => [areas[0], post[0], areas, post] as const));

test.each(WAYS)("indsatsområder as %s of posts as %s", (_areas, _post, [, area, areaFormat], [, post, postFormat]) => {
  const rows = [
    ["Stilling", "Beskæftigelse (%)", "Sammenhængskraft (%)", "Årsværk i alt"],
    ["Leder", area(0.5), area(0.5), post(1)],
    ["Netværksmedarbejder", null, area(0.75), post(0.75)],
    ["Gadekonsulent", area(0.25), area(0.25), post(0.5)],
  ];
  const formats = Object.fromEntries(
    [2, 3, 4].flatMap((row) => [
      ...(areaFormat === undefined
        ? []
        : [
            [`B${String(row)}`, areaFormat],
            [`C${String(row)}`, areaFormat],
          ]),
      ...(postFormat === undefined ? [] : [[`D${String(row)}`, postFormat]]),
    ]),
  ) as Record<string, string>;
  const [table] = budgetTablesOf({ sheets: [{ name: "Årsværk", rows, formats }] });
  const hours = table?.positions.flatMap((position) => [...position.hours.values()].map(({ value }) => value));
  expect(hours).toEqual([18.5, 18.5, 27.75, 9.25, 9.25]);
});
