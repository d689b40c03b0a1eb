import { pastedSheet, DELMAAL_HEADINGS } from "../../core/repair/pasted";
import { changesOf, safeFixes } from "../../../src/core/check/safeFixes";
import type { CellChange } from "../../../src/core/findings/finding";
import type { DataFigure } from "../../../src/core/data/dataFigure";
import { mergeFigures } from "../../../src/core/data/mergeFigures";
import { guessMapping } from "../../../src/core/data/guessMapping";
import { sheetFromRows, workbookOf } from "../../../src/core/workbook/fromRows";
import type { CellValue, Sheet, Workbook } from "../../../src/core/workbook/snapshot";
import { beginImport, takeFigures } from "../../../src/pane/state/importing";
import { applyChanges, applyFixes, openFixes } from "../../../src/pane/state/fixing";
import { insertBasis, insertReport } from "../../../src/pane/state/exporting";
import { proposePull, pull } from "../../../src/pane/state/pulling";
import { insertTemplate } from "../../../src/pane/state/templating";
import { applyTidying, beginTidying } from "../../../src/pane/state/tidying";
import { fillForm } from "../../../src/pane/state/transferring";
import { writeTyped } from "../../../src/pane/state/typing";
import { takeBack } from "../../../src/pane/state/undoing";
import type { OpenedPane } from "./openedPane";

const JOB = "Andel 30-64-årige i job";
const SCHOOL = "Andel 18-29-årige i uddannelse";

const figures: readonly (readonly CellValue[])[] = [
  ["Indikator", "Område", "Niveau", "År", "Værdi", "Enhed", "Kilde", "Fil", "Importeret"],
  ...[
    [JOB, "Brøndby Strand", "Boligområde", 2023, 45.5],
    [JOB, "Brøndby Kommune", "Kommune", 2023, 61],
    [SCHOOL, "Brøndby Strand", "Boligområde", 2023, 14.4],
  ].map((row): readonly CellValue[] => [...row, "%", "LBF Beboerdata", "tal.csv", "2026-01-01"]),
];

const SHEETS: readonly Sheet[] = [
  sheetFromRows("Beskæftigelse", [
    ["Delaftale", "Kommune: Brøndby Kommune"],
    [],
    DELMAAL_HEADINGS,
    ["Flere i job", JOB, "45.5 %", "Kommune: 61 %", null, "LBF"],
    ["Flere i job", SCHOOL, null, "Kommune: 14 %", 2022, null],
    ["Flere frivillige", "Antal frivillige", "12", "-", null, "Egne tal"],
    ["Flere frivillige", "Antal frivillige", null, null, null, null],
    ["Bedre sprog", "Andel der består prøven", "33.5 %", null, 2022, "Egne tal"],
  ]),
  sheetFromRows("Uddannelse", [
    DELMAAL_HEADINGS,
    ["Flere i job", JOB, null, "Kommune: 60 %", null, null],
    ["Mindre fravær", "Andel elever med fravær", "7.1 %", "Kommune: 5 %", "2023", "LBF"],
  ]),
  sheetFromRows("Skema", [["Skema"], ["Nr.", "Indikator", "Startværdi", "År"], [1], [2], [3], [4]]),
  pastedSheet(
    DELMAAL_HEADINGS,
    [
      [["Flere trygge"], ["Andel trygge"], ["Nord: 45,5 %", "Syd: 44,0 %"], ["Kommune: 61 %"], 2023, ["LBF"]],
      [["Flere aktive"], ["Andel aktive"], ["80,0 %"], ["Kommune: 90 %"], 2023, ["LBF"]],
    ],
    { name: "Indsat", above: [["Indsat fra Word"]] },
  ),
];

/** A plan with everything that the pane writes into. */
export const BOOK: Workbook = workbookOf(...SHEETS);

/** The same with imported figures, whose reading takes as long as all else. */
const BOOK_WITH_FIGURES: Workbook = workbookOf(...SHEETS, sheetFromRows("Baselinedata", figures));

const CHANGES: readonly CellChange[] = [
  ["Beskæftigelse", "C4", "45.5 %", "45,5 %"],
  ["Beskæftigelse", "E4", "", 2023],
  ["Beskæftigelse", "C5", "", "12 %"],
  ["Beskæftigelse", "E6", "", 2021],
  ["Beskæftigelse", "C7", "", "14"],
  ["Beskæftigelse", "B8", "Andel der består prøven", "Andel, der består prøven"],
  ["Uddannelse", "C2", "", "44 %"],
  ["Uddannelse", "E3", "2023", 2023],
].map(([sheet, cell, from, to]) => ({ sheet, cell, from, to }) as CellChange);

const FORM_CHANGES: readonly CellChange[] = [
  { sheet: "Skema", cell: "B3", from: "", to: "Andel i job" },
  { sheet: "Skema", cell: "C3", from: "", to: "45 %" },
  { sheet: "Skema", cell: "D4", from: "", to: 2023 },
];

const FIGURE: DataFigure = {
  indikator: SCHOOL,
  omraade: "Brøndby Kommune",
  niveau: "kommune",
  aar: "2023",
  value: 20.5,
  decimals: 1,
  suppressed: false,
  unit: "%",
  kilde: "LBF Beboerdata",
  fil: "nye.csv",
  importeret: "2026-11-20",
  at: null,
};

const MAPPING = guessMapping(
  {
    name: "nye.csv",
    about: { title: null, source: null, unit: null },
    rows: figures.map((row) => row.map((value) => (typeof value === "boolean" ? null : value))),
  },
  { file: "nye.csv" },
);

/** Something the pane writes: what is looked at first gives the press. */
export interface Write {
  readonly name: string;
  readonly book: Workbook;
  readonly prepare: (opened: OpenedPane) => Promise<() => Promise<unknown>>;
}

const undoOf = (write: Write, name = `Fortryd: ${write.name}`): Write => ({
  name,
  book: write.book,
  prepare: async (opened) => {
    const press = await write.prepare(opened);
    const known = opened.pane.state().history.length;
    await press();
    // The write's own: what is kept with the workbook beside it (which columns a file has) is a change of its own.
    const { history } = opened.pane.state();
    const { id } = history[known] ?? history.at(-1) ?? { id: -1 };
    return () => takeBack(opened.pane, id);
  },
});

const several: Write = {
  name: "Ret, hvad der er sikkert",
  book: BOOK,
  prepare: ({ pane }) => Promise.resolve(() => applyChanges(pane, CHANGES)),
};
const all: Write = {
  name: "Ret alle sikre",
  book: BOOK,
  prepare: ({ pane }) => {
    openFixes(pane, safeFixes(pane.state().report?.findings ?? []), null);
    const { fixing } = pane.state();
    const fixes = (fixing?.findings ?? []).map(({ fix }) => fix);
    if (changesOf(fixes).length === 0) throw new Error("nothing to put right");
    return Promise.resolve(() => applyFixes(pane, fixes, fixing?.basis ?? null));
  },
};
const typed: Write = {
  name: "Skriv året",
  book: BOOK,
  prepare: ({ pane }) =>
    Promise.resolve(() => writeTyped(pane, { sheet: "Beskæftigelse", cell: "E6", from: "", to: 2024 })),
};
const pulled: Write = {
  name: "Hent tal",
  book: BOOK_WITH_FIGURES,
  prepare: async ({ pane }) => {
    const proposed = await proposePull(pane);
    const proposals = (proposed?.rows ?? []).flatMap((row) => row.proposals);
    if (proposed === null || proposals.length === 0) throw new Error("nothing to fill in");
    return () => pull(pane, proposals, proposed.basis);
  },
};
const form: Write = {
  name: "Overfør til skema",
  book: BOOK,
  prepare: ({ pane }) => {
    const sheet = pane.running.basis?.workbook.sheets.find(({ name }) => name === "Skema");
    if (sheet === undefined) throw new Error("no form");
    return Promise.resolve(() =>
      fillForm(pane, { sheet, range: { top: 1, left: 0, bottom: 5, right: 3 } }, FORM_CHANGES),
    );
  },
};
const tidied: Write = {
  name: "Ryd op",
  book: BOOK,
  prepare: async ({ pane }) => {
    await beginTidying(pane, { sheet: "Indsat", cell: "A2" });
    const { tidying } = pane.state();
    if (tidying?.plan.kind !== "plan") throw new Error("nothing to tidy");
    const { plan, workbook } = tidying;
    return () => applyTidying(pane, plan, workbook);
  },
};
const imported: Write = {
  name: "Importér",
  book: BOOK_WITH_FIGURES,
  prepare: async ({ pane }) => {
    const target = await beginImport(pane);
    if (target === null) throw new Error("no target");
    const merged = mergeFigures(target.existing, [
      FIGURE,
      { ...FIGURE, omraade: "Brøndby Strand", niveau: "boligomraade" },
    ]);
    return () => takeFigures(pane, target, { merged, mapping: MAPPING });
  },
};
const template: Write = {
  name: "Skabelon",
  book: BOOK,
  prepare: ({ pane }) => Promise.resolve(() => insertTemplate(pane, "delmaal")),
};
const report: Write = {
  name: "Kontrolrapport",
  book: BOOK,
  prepare: ({ pane }) => Promise.resolve(() => insertReport(pane, pane.state().report?.findings ?? [])),
};
const basis: Write = { name: "Grundlag", book: BOOK, prepare: ({ pane }) => Promise.resolve(() => insertBasis(pane)) };

/** What writes into cells that are there. */
export const CELL_WRITES: readonly Write[] = [
  several,
  all,
  typed,
  pulled,
  form,
  undoOf(several),
  undoOf(typed),
  undoOf(form),
  undoOf(undoOf(several), "Gendan"),
];

/** What writes whole tables and sheets. */
export const TABLE_WRITES: readonly Write[] = [
  tidied,
  imported,
  template,
  report,
  basis,
  undoOf(tidied),
  undoOf(imported),
  undoOf(template),
  undoOf(report),
];
