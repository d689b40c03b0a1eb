import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SAMPLES } from "../samples";
import type { Sample, SampleCell } from "../samples/sheet";
import { writeXlsx } from "../samples/writeXlsx";

/**
 * A folder of so many workbooks: the samples in turn, each figure of theirs set to another, so that no two are alike;
 * one of them is cut off in the middle. The folder is the caller's to remove.
 */
export function generatePlans(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), "baselinekontrol-plans-"));
  for (let index = 0; index < count; index += 1) {
    const sample = SAMPLES[index % SAMPLES.length];
    if (sample === undefined) continue;
    const bytes = writeXlsx(changed(sample, index));
    writeFileSync(join(folder, `plan-${index}.xlsx`), index === 17 ? bytes.subarray(0, bytes.length / 2) : bytes);
  }
  return folder;
}

function changed(sample: Sample, by: number): Sample {
  const sheets = sample.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.map((cell) => changedCell(cell, by))),
  }));
  return { ...sample, title: `${sample.title} ${by}`, sheets };
}

function changedCell(cell: SampleCell, by: number): SampleCell {
  if (typeof cell === "string") return changedText(cell, by);
  if (cell === null || typeof cell === "number" || typeof cell.value !== "string") return cell;
  return { ...cell, value: changedText(cell.value, by) };
}

/** The decimals of every figure in the text. */
function changedText(text: string, by: number): string {
  return text.replace(/(\d+),(\d{2})/g, (_, whole: string, part: string) => {
    return `${whole},${String((Number(part) + by) % 100).padStart(2, "0")}`;
  });
}
