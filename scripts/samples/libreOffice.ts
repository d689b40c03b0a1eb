import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What the files are made into, as LibreOffice names its filters. */
interface Conversion {
  readonly to: string;
  /** What reads them; left out where their endings tell. */
  readonly from?: string;
  /** Where the new files come to lie. */
  readonly folder: string;
}

/** Has LibreOffice make other files of these. Throws where it isn't installed. */
export function convertByLibreOffice(paths: readonly string[], { to, from, folder }: Conversion): void {
  const profile = `-env:UserInstallation=file://${join(tmpdir(), "baselinekontrol-libreoffice")}`;
  const reading = from === undefined ? [] : [`--infilter=${from}`];
  const options = [profile, "--headless", ...reading, "--convert-to", to, "--outdir", folder];
  execFileSync("soffice", [...options, ...paths], { stdio: "pipe" });
}

/** Has LibreOffice's word processor read pages of HTML. */
export const AS_DOCUMENT = "HTML (StarWriter)";
