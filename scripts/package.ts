import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { zipSync } from "fflate";
import { version } from "../package.json";
import { checkManifest } from "./manifest/checkManifest";
import { releaseProblems } from "./manifest/releaseProblems";
import { SURROUNDINGS } from "./manifestCheck";
import { packageFiles, type Files } from "./package/makePackage";
import { BASE_URL } from "./pages/baseUrl";

/** `npm run package`: one zip of the built pages with all that IT needs to serve them. Needs the addresses of a release. */

const root = join(__dirname, "..");

function filesIn(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return Object.fromEntries(
    paths.map((path) => [path.split(sep).join("/"), new Uint8Array(readFileSync(join(folder, path)))]),
  );
}

function main(): void {
  const built = filesIn(join(root, "dist"));
  const manifest = new TextDecoder().decode(built["manifest.xml"]);
  const problems = [...checkManifest(manifest, SURROUNDINGS), ...releaseProblems(manifest)];
  for (const problem of problems) console.error(`dist/manifest.xml: ${problem}`);
  if (problems.length > 0) {
    process.exitCode = 1;
    return;
  }
  const read = (path: string): Uint8Array => new Uint8Array(readFileSync(join(root, path)));
  const files = packageFiles({
    built,
    url: BASE_URL,
    licences: read("docs/pakker.md"),
    licence: read("LICENSE"),
    guide: read("docs/udrulning.md"),
  });
  mkdirSync(join(root, "pakke"), { recursive: true });
  const path = join(root, `pakke/baselinekontrol-${version}.zip`);
  // The same files give the same bytes.
  writeFileSync(path, zipSync({ ...files }, { level: 9, mtime: new Date("2000-01-01T00:00:00") }));
  console.log(`${path}: ${Object.keys(files).length} files for ${BASE_URL}`);
}

main();
