import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { strToU8, unzipSync } from "fflate";
import { readPages } from "../../src/formats/pdf/openPdf";
import { Pace } from "../../src/formats/xlsx/pace";

/** LibreOffice's program; null on a machine without it. */
export function libreOffice(): string | null {
  const names = ["soffice", "libreoffice"];
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path)) ?? null;
}

/** The workbook as LibreOffice prints it: a PDF's bytes. */
export function printedByLibreOffice(program: string, workbook: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "print-"));
  const path = join(folder, "projektmappe.xlsx");
  writeFileSync(path, workbook);
  const profile = pathToFileURL(join(folder, "profil")).href;
  const { status, stderr } = spawnSync(
    program,
    [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", "pdf", "--outdir", folder, path],
    { encoding: "utf8", timeout: 120_000 },
  );
  const pdf = path.replace(/xlsx$/, "pdf");
  if (status !== 0 || !existsSync(pdf)) throw new Error(`LibreOffice made no PDF: ${stderr}`);
  return new Uint8Array(readFileSync(pdf));
}

/** A part of a workbook as text. */
export function partOf(workbook: Uint8Array, path: string): string {
  const bytes = unzipSync(workbook)[path] ?? strToU8("");
  return new TextDecoder().decode(bytes);
}

/** The text of each page of a PDF. */
export async function pagesOfPdf(pdf: Uint8Array): Promise<string[]> {
  const pages = await readPages(pdf, new Pace({}));
  return pages.map(({ glyphs }) => glyphs.map(({ text, isSpace }) => (isSpace ? " " : text)).join(""));
}
