const ENDING = /\.[A-Za-z]{3,4}$/;

/** "plan (rettet).xlsx" for "plan.xlsx"; a workbook with macros stays one. `mark`: "rettet". */
export function copyName(file: string, mark: string): string {
  const ending = ENDING.exec(file)?.[0] ?? "";
  const base = ending === "" ? file : file.slice(0, -ending.length);
  const isWorkbook = /^\.(?:xlsx|xlsm|xltx|xltm)$/i.test(ending);
  const marked = base.endsWith(` (${mark})`) ? base : `${base} (${mark})`;
  return marked + (isWorkbook ? ending : ".xlsx");
}
