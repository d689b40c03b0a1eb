import { performance } from "node:perf_hooks";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx } from "../../src/formats/xlsx/readXlsx";
import { generateXlsx } from "./generateXlsx";

/** Milliseconds, the best of the runs; memory in MB is what the workbook holds when it has been read. */
export interface LooksMeasure {
  readonly plain: { readonly time: number; readonly memory: number };
  readonly looked: { readonly time: number; readonly memory: number };
}

/** "banded": every other row in a colour, as a table has it; "motley": neighbours never alike. */
export type Formatting = "banded" | "motley";

const RUNS = 5;
const STYLES = 24;

/** What reading how a sheet looks adds to reading it; run in a process of its own, with `--expose-gc`. */
async function measureLooks(rows: number, formatting: Formatting): Promise<LooksMeasure> {
  const bytes = formatted(generateXlsx(rows), formatting);
  const best = { skipped: Infinity, read: Infinity };
  // One after the other, so that what else the machine does falls on both.
  for (let run = 0; run < RUNS; run += 1)
    for (const looks of ["skipped", "read"] as const) {
      const start = performance.now();
      await readXlsx(bytes, { looks });
      best[looks] = Math.min(best[looks], performance.now() - start);
    }
  return {
    plain: { time: best.skipped, memory: await held(bytes, "skipped") },
    looked: { time: best.read, memory: await held(bytes, "read") },
  };
}

async function held(bytes: Uint8Array, looks: "read" | "skipped"): Promise<number> {
  const before = await cleared();
  const workbook = await readXlsx(bytes, { looks });
  const after = await cleared();
  return workbook.sheets.length > 0 ? (after - before) / 1024 ** 2 : NaN;
}

/** The heap when all that nobody holds is gone: what was read last is held until the next turn of the loop. */
async function cleared(): Promise<number> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    global.gc?.();
  }
  return process.memoryUsage().heapUsed;
}

/** The workbook with styles at its cells, and every twentieth text in two fonts. */
function formatted(bytes: Uint8Array, formatting: Formatting): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (path: string, change: (xml: string) => string): void => {
    const part = parts[path];
    if (part !== undefined) parts[path] = strToU8(change(strFromU8(part)));
  };
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
  edit("[Content_Types].xml", (xml) =>
    xml.replace("</Types>", `<Override PartName="/xl/styles.xml" ContentType="${type}"/></Types>`),
  );
  edit("xl/_rels/workbook.xml.rels", (xml) => {
    const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    return xml.replace(
      "</Relationships>",
      `<Relationship Id="looks" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    );
  });
  parts["xl/styles.xml"] = strToU8(styles());
  let cell = 0;
  edit("xl/worksheets/sheet1.xml", (xml) =>
    xml.replace(/<c r="([A-Z]+)(\d+)"/g, (written, column: string, row: string) => {
      cell += 1;
      const style = formatting === "motley" ? (cell * 7) % STYLES : (Number(row) % 2) * 6 + column.charCodeAt(0) - 64;
      return `${written} s="${style}"`;
    }),
  );
  let text = 0;
  edit("xl/sharedStrings.xml", (xml) =>
    xml.replace(/<si><t>([^<]{8})([^<]*)<\/t><\/si>/g, (written, first: string, rest: string) => {
      text += 1;
      if (text % 20 !== 0) return written;
      return `<si><r><rPr><b/><color rgb="FFC00000"/></rPr><t xml:space="preserve">${first}</t></r><r><t xml:space="preserve">${rest}</t></r></si>`;
    }),
  );
  return zipSync(parts, { level: 6 });
}

function styles(): string {
  const numbers = Array.from({ length: STYLES }, (_, at) => at);
  const colour = (at: number): string => `FF${((at * 715_827) % 0xffffff).toString(16).padStart(6, "0").toUpperCase()}`;
  const fonts = numbers.map((at) => `<font><sz val="${9 + (at % 4)}"/><color rgb="${colour(at)}"/></font>`).join("");
  const fills = numbers
    .map((at) => `<fill><patternFill patternType="solid"><fgColor rgb="${colour(at + 9)}"/></patternFill></fill>`)
    .join("");
  const xfs = numbers.map((at) => `<xf fontId="${at}" fillId="${at}" borderId="0"/>`).join("");
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  return `<styleSheet xmlns="${main}"><fonts>${fonts}</fonts><fills>${fills}</fills><borders><border/></borders><cellXfs>${xfs}</cellXfs></styleSheet>`;
}

const [rows = "20000", formatting = "banded"] = process.argv.slice(2);
void measureLooks(Number(rows), formatting === "motley" ? "motley" : "banded").then((measure) => {
  process.stdout.write(JSON.stringify(measure));
});
