/**
 * Which folder of src may import which, as docs and reviewers read it and as ESLint enforces it.
 * Imports only point down: a folder that isn't named in `mayImport` is out of reach.
 * `types` are folders of which only types may be imported; `refuses` are parts of a folder that stay out of reach;
 * `packages` are the npm packages a folder may use.
 */
const ZONES = {
  "core/workbook": { mayImport: ["core/language"], packages: ["zod"] },
  // The language's words as data, and how texts are taken apart by them.
  "core/language": { mayImport: [], packages: [] },
  "core/reading": { mayImport: ["core/language", "core/workbook"], packages: ["zod"] },
  "core/indicators": { mayImport: ["core/language", "core/reading", "core/workbook"], packages: ["zod"] },
  "core/data": { mayImport: ["core/indicators", "core/language", "core/reading", "core/workbook"], packages: ["zod"] },
  // LBF's templates as data, one file a round.
  "core/forms": { mayImport: ["core/language", "core/reading"], packages: [] },
  "core/tables": {
    mayImport: ["core/data", "core/forms", "core/indicators", "core/language", "core/reading", "core/workbook"],
    packages: ["zod"],
  },
  // How a table is put right; reads it again to see that nothing is read otherwise.
  "core/repair": { mayImport: ["core/tables", "core/forms", "core/reading", "core/workbook"], packages: [] },
  // A delaftale in a Word document, as the sheets it makes.
  "core/word": {
    mayImport: ["core/tables", "core/forms", "core/language", "core/reading", "core/workbook"],
    packages: [],
  },
  "core/pairing": {
    mayImport: ["core/tables", "core/forms", "core/language", "core/reading", "core/workbook"],
    packages: ["zod"],
  },
  "core/comparing": {
    mayImport: [
      "core/tables",
      "core/forms",
      "core/data",
      "core/indicators",
      "core/language",
      "core/reading",
      "core/workbook",
    ],
    packages: ["zod"],
  },
  // A plan as it was read, with what follows from it: each part worked out once.
  "core/plan": {
    mayImport: [
      "core/findings",
      "core/comparing",
      "core/data",
      "core/indicators",
      "core/pairing",
      "core/tables",
      "core/reading",
      "core/workbook",
    ],
    packages: ["zod"],
  },
  "core/rules": {
    mayImport: [
      "core/plan",
      "core/comparing",
      "core/data",
      "core/indicators",
      "core/language",
      "core/pairing",
      "core/tables",
      "core/forms",
      "core/reading",
      "core/workbook",
    ],
    types: ["core/findings"],
    packages: ["zod"],
  },
  // What a finding is, and how its place is known across time.
  "core/findings": { mayImport: ["core/tables", "core/forms", "core/reading", "core/workbook"], packages: [] },
  // Runs after the check: what people have accepted, and what is new since last time.
  "core/review": {
    mayImport: ["core/findings", "core/tables", "core/forms", "core/reading", "core/workbook"],
    packages: [],
  },
  "core/store": {
    mayImport: [
      "core/findings",
      "core/review",
      "core/rules",
      "core/pairing",
      "core/data",
      "core/indicators",
      "core/tables",
      "core/forms",
      "core/workbook",
    ],
    packages: ["zod"],
  },
  "core/check": {
    mayImport: [
      "core/findings",
      "core/review",
      "core/rules",
      "core/plan",
      "core/comparing",
      "core/data",
      "core/indicators",
      "core/pairing",
      "core/tables",
      "core/forms",
      "core/reading",
      "core/workbook",
    ],
    packages: ["zod"],
  },
  locales: { mayImport: [], types: ["core", "formats", "hosts"], packages: [] },
  hosts: { mayImport: ["core"], types: ["formats"], packages: [] },
  formats: {
    mayImport: ["core"],
    packages: ["fflate", "numfmt", "papaparse", "pdfjs-dist", "write-excel-file"],
  },
  // Reads data files in a worker of its own, for both pages.
  dataReader: { mayImport: ["core", "formats", "hosts"], packages: [] },
  // Reads Word documents in a worker of its own, for the pane.
  wordReader: { mayImport: ["core", "formats", "hosts"], packages: [] },
  reports: { mayImport: ["core", "locales"], packages: [] },
  templates: { mayImport: ["core"], packages: [] },
  pane: {
    mayImport: ["core", "locales", "reports", "templates", "hosts"],
    // The pane speaks to the port alone.
    refuses: ["hosts/excel", "hosts/file"],
    packages: ["react", "react-dom", "office-ui-fabric-react", "@uifabric"],
  },
  taskpane: { mayImport: ["core", "locales", "hosts", "pane", "dataReader", "wordReader"], packages: [] },
  browser: {
    mayImport: ["core", "locales", "formats", "hosts", "reports", "pane", "dataReader", "wordReader"],
    packages: ["react", "react-dom", "@tanstack"],
  },
};

const FOLDERS = [
  "core/workbook",
  "core/forms",
  "core/language",
  "core/reading",
  "core/indicators",
  "core/data",
  "core/tables",
  "core/repair",
  "core/word",
  "core/comparing",
  "core/pairing",
  "core/plan",
  "core/rules",
  "core/findings",
  "core/review",
  "core/check",
  "core/store",
  "locales",
  "formats",
  "reports",
  "templates",
  "hosts",
  "dataReader",
  "wordReader",
  "pane",
  "taskpane",
  "browser",
  "cli",
];

/** The one place outside the command line that opens files: `src/formats/…/*File.ts`. */
const FILE_READERS = "src/formats/**/*File.ts";

const within = (folder, zone) => folder === zone || folder.startsWith(`${zone}/`);

/** A pattern for a relative import that climbs out of its folder and into the given one. */
function reaching(folder) {
  const [last, ...parents] = folder.split("/").reverse();
  return `^(?:\\./)?(?:\\.\\./)+${parents.map((parent) => `(?:${parent}/)?`).join("")}${last}(?:/|$)`;
}

function restrictions(zone, { mayImport, types = [], refuses = [], packages }, { node }) {
  const patterns = [];
  const outOfReach = FOLDERS.filter(
    (folder) => !within(folder, zone) && !mayImport.some((allowed) => within(folder, allowed)),
  );
  for (const folder of [...outOfReach, ...refuses]) {
    patterns.push({
      regex: reaching(folder),
      allowTypeImports: types.some((allowed) => within(folder, allowed)),
      message: `src/${zone} may not import src/${folder}: imports only point down (scripts/lint/boundaries.js).`,
    });
  }
  const allowedPackages = packages.map((name) => `${name}(?:/|$)`);
  if (node) allowedPackages.push("node:");
  patterns.push({
    regex: allowedPackages.length === 0 ? "^[^.]" : `^(?!${allowedPackages.join("|")})[^.]`,
    message: `src/${zone} may not import this package or Node module (scripts/lint/boundaries.js).`,
  });
  return { "@typescript-eslint/no-restricted-imports": ["error", { patterns }] };
}

/** ESLint configuration objects, one a folder of src. */
function boundaries() {
  const configs = Object.entries(ZONES).map(([zone, limits]) => ({
    name: `boundaries/${zone}`,
    files: [`src/${zone}/**/*.{ts,tsx}`],
    rules: restrictions(zone, limits, { node: false }),
  }));
  configs.push({
    name: "boundaries/file readers",
    files: [FILE_READERS],
    rules: restrictions("formats", ZONES.formats, { node: true }),
  });
  return configs;
}

module.exports = { boundaries, FOLDERS };
