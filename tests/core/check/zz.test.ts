import { checkWorkbook } from "../../../src/core/check/check";
import { runRules } from "../../../src/core/check/check";
import { RULES } from "../../../src/core/rules";
import { readPlanTables } from "../../../src/core/tables/readPlanTables";
import { NOTHING_GIVEN } from "../../../src/core/tables/given";
import { LAYOUTS } from "../tables/budgets/layouts";
import { delaftalerFor, withDelaftaler } from "./plans/staffing/fromLayout";
import { staffingOf } from "../../../src/core/pairing/staffingOf";
import { renderMessage } from "../../../src/locales/render";
import { cellName } from "../../../src/core/workbook/address";
test("clean", () => {
  const out: string[] = [];
  for (const layout of LAYOUTS) {
    const del = delaftalerFor(layout);
    const run = (sheets: any) => { const t = readPlanTables(withDelaftaler(del, sheets), NOTHING_GIVEN, layout.mapping); return { t, f: runRules(RULES, t, { today: "2026-11-20" }).filter((f) => f.severity !== "info") }; };
    const { t, f } = run(layout.sheets);
    out.push(`== ${layout.name}: ${t.staffing.length} lists, ${staffingOf(t).pairing.lines.map((p) => p.certainty[0]).join("")}`);
    for (const x of f) out.push(`   CLEAN ${x.rule}@${x.at.sheet}!${x.at.cell} ${renderMessage("da", x).what}`);
    const clean = new Set(f.map((x) => `${x.rule}@${x.at.sheet}!${x.at.cell}`));
    layout.sheets.forEach((sheet, si) => sheet.rows.forEach((row, ri) => row.forEach((v, ci) => {
      if (typeof v !== "number" || (v >= 2020 && v <= 2035)) return;
      for (const k of [0.8, 1.25]) {
        const sheets = layout.sheets.map((s, i) => i !== si ? s : { ...s, rows: s.rows.map((r, j) => j !== ri ? r : r.map((x, c) => c !== ci ? x : Math.round((x as number) * k * 1000) / 1000)) });
        const at = cellName({ row: ri, column: ci });
        const fs = run(sheets).f.filter((x) => !clean.has(`${x.rule}@${x.at.sheet}!${x.at.cell}`));
        const named = fs.map((x) => ({ x, hit: (x.at.sheet === sheet.name && x.at.cell === at) || x.related.some((r) => r.sheet === sheet.name && r.cell === at) }));
        if (new Set(fs.map((x) => x.rule)).size !== 1 || named.some((n) => !n.hit)) out.push(`   ${sheet.name}!${at} ${v}×${k}: ${named.map(({ x, hit }) => `${x.rule}@${x.at.sheet}!${x.at.cell}${hit ? "" : " NOT"}`).join("  ")}`);
      }
    })));
  }
  console.log(out.join("\n"));
}, 300000);
