import { createHash } from "node:crypto";
import { nginxConf, staticWebApp, webConfig } from "./servers";

/** Files by their path in the zip. */
export type Files = Readonly<Record<string, Uint8Array>>;

export interface PackageParts {
  /** The built pages by their path below the address, the manifest among them. */
  readonly built: Files;
  readonly url: string;
  /** The list of packages with their licences, the program's own licence, and the guide for IT. */
  readonly licences: Uint8Array;
  readonly licence: Uint8Array;
  readonly guide: Uint8Array;
}

/** All that IT needs: the pages with configuration for three servers, the manifest, checksums and licences. */
export function packageFiles({ built, url, licences, licence, guide }: PackageParts): Files {
  const { "manifest.xml": manifest, ...pages } = built;
  if (manifest === undefined) throw new Error("the build holds no manifest.xml");
  const names = Object.keys(pages);
  const files: Record<string, Uint8Array> = {
    "manifest.xml": manifest,
    "LICENSE.txt": licence,
    "pakker.md": licences,
    "udrulning.md": guide,
    "nginx/baselinekontrol.conf": text(nginxConf({ url, folder: "/var/www/baselinekontrol" })),
    "sider/web.config": text(webConfig(names)),
    "sider/staticwebapp.config.json": text(staticWebApp()),
  };
  for (const name of names) {
    const page = pages[name];
    if (page !== undefined) files[`sider/${name}`] = page;
  }
  return { ...files, SHA256SUMS: text(checksums(files)) };
}

/** As `sha256sum --check` reads them. */
function checksums(files: Files): string {
  const lines = Object.entries(files).map(
    ([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}`,
  );
  return `${lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join("\n")}\n`;
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}
