import { isDateFormat, numberShown, scaled, scalesPercent } from "../../../src/core/workbook/numberFormat";

/** What the number is read as: value and unit, or null for no figure. */
function read(code: string, value: number): readonly [number, string | null] | string {
  const { kind, scale, unit } = numberShown(code, value);
  return kind === "number" ? [scaled(value, scale), unit] : kind;
}

test.each([
  ["General", 13.6, [13.6, null]],
  ["", 13.6, [13.6, null]],
  ["@", 13.6, [13.6, null]],
  ["0.0", 13.6, [13.6, null]],
  ["0.0%", 0.136, [13.6, "%"]],
  ["0.0 %", 0.136, [13.6, "%"]],
  ["0 %;[Red]-0 %", -0.13, [-13, "%"]],
  ["0%%", 0.01, [100, "%"]],
  ["0.0\\ \\%", 13.6, [13.6, "%"]],
  ["0.0\\%", 13.6, [13.6, "%"]],
  ['0"%"', 40, [40, "%"]],
  ['0.0" %"', 13.6, [13.6, "%"]],
  ['0.0" pct."', 13.6, [13.6, "%"]],
  ['0.0" procent"', 13.6, [13.6, "%"]],
  ['@" %"', 13.6, [13.6, "%"]],
  ['General" %"', 13.6, [13.6, "%"]],
  ["0.0‰", 4.2, [4.2, "‰"]],
  ['0.0"‰"', 4.2, [4.2, "‰"]],
  ['0.0" promille"', 4.2, [4.2, "‰"]],
  ["#,##0,", 600000, [600, null]],
  ["#,##0,,", 600000, [0.6, null]],
  ["#,##0.0,", 600500, [600.5, null]],
  ['#,##0," t.kr."', 600000, [600, "t.kr."]],
  ['0.0,," mio. kr."', 1500000, [1.5, "mio. kr."]],
  ["#,##0", 600000, [600000, null]],
  ["#,##0.00", 600000, [600000, null]],
  ['#,##0 "kr."', 600000, [600000, "kr."]],
  ["#,##0\\,\\-", 600000, [600000, "kr."]],
  ['#,##0",-"', 600000, [600000, "kr."]],
  ["[$kr.-406] #,##0", 600000, [600000, "kr."]],
  ["#,##0 [$kr.-406]", 600000, [600000, "kr."]],
  ["#,##0.00 [$€-1]", 5, [5, "€"]],
  ['_-* #,##0.00 "kr."_-;-* #,##0.00 "kr."_-;_-* "-"?? "kr."_-;_-@_-', 5, [5, "kr."]],
  ['_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', -5, [-5, null]],
  ['_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', 0, "nothing"],
  ["#,##0_);(#,##0)", -5, [-5, null]],
  ["#,##0;[Red]#,##0", -5, [-5, null]],
  ['[>=1000]#,##0," t.kr.";0" kr."', 5000, [5, "t.kr."]],
  ['[>=1000]#,##0," t.kr.";0" kr."', 500, [500, "kr."]],
  ['[<1]0.0%;0" stk."', 0.5, [50, "%"]],
  ['[<1]0.0%;0" stk."', 5, [5, "stk."]],
  ["[Green][>50]0.0;[Red]0.0", 5, [5, null]],
  ['0.0 "personer"', 13, [13, "personer"]],
  ["0 personer", 13, [13, "personer"]],
  ['"ca. "0', 13, [13, "ca."]],
  ["# ?/?", 0.5, [0.5, null]],
  ["0.00E+00", 1234, [1234, null]],
  [";;;", 25, "nothing"],
  ['0;0;"ukendt"', 0, "nothing"],
  ["0;;", -5, "nothing"],
  ["[h]:mm", 1.5, "duration"],
  ["h:mm", 0.5, "time"],
  ["h:mm AM/PM", 0.5, "time"],
  ["mm:ss", 0.5, "time"],
  ["dd-mm-yyyy", 46090, "date"],
  ["[$-406]mmm", 46090, "date"],
  ['d. mmmm yyyy" (opgjort)"', 46090, "date"],
])("%s shows %s as %s", (code, value, expected) => {
  expect(read(code, value)).toEqual(expected);
});

test.each([
  ["0", 0],
  ["0.0", 1],
  ["0.0%", 1],
  ["#,##0.00,", 2],
  ['0"."00', 0],
  ["General", null],
  ["@", null],
  ["# ?/?", null],
])("%s shows %s decimals", (code, decimals) => {
  expect(numberShown(code, 1).decimals).toBe(decimals);
});

test.each([
  ["0%", true],
  ["0.0 %", true],
  ['0"%"', false],
  ["0\\%", false],
  ["General", false],
  ["0%,", false],
])("%s holds a fraction of what it shows in percent: %s", (code, expected) => {
  expect(scalesPercent(code)).toBe(expected);
});

test.each([
  ["General", false],
  ["Standard", false],
  ['0 "dage"', false],
  ["0\\d", false],
  ["[Red]0", false],
  ["0 dage", false],
  ["mmm-yy", true],
  ["yyyy", true],
  ["[$-F800]dddd, mmmm dd, yyyy", true],
])("%s is a date: %s", (code, expected) => {
  expect(isDateFormat(code)).toBe(expected);
});
