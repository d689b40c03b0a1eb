/**
 * The number formats that a file names by number alone (ECMA-376-1 18.8.30). The dates 14 and 22 follow the computer's
 * settings; they stand here as Excel's own interface gives them. 5-8 and 41-44 hold the country's currency, and Excel
 * writes them out; where another program doesn't, Danish ones are meant.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '#,##0 "kr.";-#,##0 "kr."',
  6: '#,##0 "kr.";[Red]-#,##0 "kr."',
  7: '#,##0.00 "kr.";-#,##0.00 "kr."',
  8: '#,##0.00 "kr.";[Red]-#,##0.00 "kr."',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0;-#,##0",
  38: "#,##0;[Red]-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;[Red]-#,##0.00",
  41: "#,##0;-#,##0",
  42: '#,##0 "kr.";-#,##0 "kr."',
  43: "#,##0.00;-#,##0.00",
  44: '#,##0.00 "kr.";-#,##0.00 "kr."',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

export const GENERAL = "General";

/** The format code of a built-in number; "General" for one that says nothing here (East Asian dates). */
export function builtInFormat(id: number): string {
  return BUILT_IN[id] ?? GENERAL;
}

/** Numbers whose format differs from country to country, or isn't written alike by all. */
const isLocal = (id: number) => (id >= 5 && id <= 8) || (id >= 37 && id <= 44);

/** The number that a format needs no code of its own for; undefined for all others. */
export function builtInNumber(code: string): number | undefined {
  const [id] = Object.entries(BUILT_IN).find(([key, own]) => own === code && !isLocal(Number(key))) ?? [];
  return id === undefined ? undefined : Number(id);
}
