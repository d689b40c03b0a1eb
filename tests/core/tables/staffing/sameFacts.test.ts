import type { CellValue } from "../../../../src/core/workbook/snapshot";
import { cellName } from "../../../../src/core/workbook/address";
import { facts, GOALS, readSheet, type Row } from "./support";

/** A list of staff as it may stand in a delaftale. */
interface Layout {
  readonly title: string;
  /** Whether the list stands beside its title. */
  readonly isBeside?: true;
  /** Rows of the list; in a table the first holds the headings. */
  readonly rows: readonly Row[];
  readonly isTable: boolean;
  /** The column of shares, as fractions. */
  readonly share?: number;
  /** The column of positions. */
  readonly position: number;
  readonly facts: readonly string[];
}

const TITLE = "Medarbejderressourcer for indsatsområdet:";
const LAYOUTS: Readonly<Record<string, Layout>> = {
  "lines below": {
    title: TITLE,
    rows: [["Projektleder 33 % af 24 timer"], ["Boligsocial medarbejder 27 timer"], ["50 % projektledelse"]],
    isTable: false,
    position: 0,
    facts: ["projektleder 33% of 24t =7.92", "boligsocial medarbejder =27", "projektledelse 50%"],
  },
  "lines beside": {
    title: TITLE,
    isBeside: true,
    rows: [
      ["Projektleder 33 % af 24 timer"],
      ["Børne- og familievejleder ½ stilling"],
      ["2 x 18,5 timer jobkonsulent"],
    ],
    isTable: false,
    position: 0,
    facts: ["projektleder 33% of 24t =7.92", "børne- og familievejleder =18.5 0.5p", "jobkonsulent of 18.5t =37 2p"],
  },
  "hours and share": {
    title: TITLE,
    rows: [
      ["Stilling", "Timer pr. uge", "Andel"],
      ["Projektleder", 37, 0.25],
      ["Job- og fritidskonsulent", 30, 1],
    ],
    isTable: true,
    share: 2,
    position: 0,
    facts: ["projektleder 25% of 37t =9.25", "job- og fritidskonsulent 100% of 30t =30"],
  },
  "contract, share and hours here": {
    title: "Bemanding",
    rows: [
      ["Medarbejder", "Ansættelse (timer)", "Procent", "Timer i indsatsområdet"],
      ["Projektleder", 37, 0.4, 14.8],
      ["Vejleder", 30, 0.5, 15],
    ],
    isTable: true,
    share: 2,
    position: 0,
    facts: ["projektleder 40% of 37t =14.8", "vejleder 50% of 30t =15"],
  },
  årsværk: {
    title: TITLE,
    rows: [
      ["Funktion", "Årsværk"],
      ["Projektleder", 0.5],
      ["Jobkonsulent", "1,0"],
      ["Vejleder", "½"],
    ],
    isTable: true,
    position: 0,
    facts: ["projektleder =18.5 0.5p", "jobkonsulent =37 1p", "vejleder =18.5 0.5p"],
  },
  "positions by function": {
    title: TITLE,
    rows: [
      ["Ressource", "Ugentlige timer"],
      ["33 % boligsocial ledelse", 37],
      ["50 % koordinering", 30],
    ],
    isTable: true,
    position: 0,
    facts: ["boligsocial ledelse 33% of 37t =12.21", "koordinering 50% of 30t =15"],
  },
  "a table beside": {
    title: TITLE,
    isBeside: true,
    rows: [
      ["Stilling", "Aktivitet", "Timer"],
      ["Projektleder", "Ledelse", "37/37"],
      ["Unge- og uddannelsesvejleder", "Lektiecafé", "18,5 t/uge"],
    ],
    isTable: true,
    position: 0,
    facts: ["projektleder =37", "unge- og uddannelsesvejleder =18.5"],
  },
  "names beside titles": {
    title: TITLE,
    rows: [
      ["Navn", "Stilling", "Timer pr. år", "Andel af stillingen"],
      ["Anne", "Projektleder", 1924, 0.33],
      ["Bo", "Gadeplansmedarbejder", 1560, 0.5],
    ],
    isTable: true,
    share: 3,
    position: 1,
    facts: ["projektleder 33% of 37t =12.21", "gadeplansmedarbejder 50% of 30t =15"],
  },
  "headings in two rows": {
    title: TITLE,
    rows: [
      ["Stilling", "Samlet", "Heraf på"],
      [null, "timetal", "indsatsområdet"],
      ["Projektleder", 37, "25 %"],
      ["Vejleder", 32, "50 %"],
    ],
    isTable: true,
    position: 0,
    facts: ["projektleder 25% of 37t =9.25", "vejleder 50% of 32t =16"],
  },
  "hours that come of the shares": {
    title: "Bemanding",
    rows: [
      ["Stilling", "Andel", "Timer"],
      ["Projektleder", 0.33, 7.92],
      ["Vejleder", 0.5, 15],
      ["Jobkonsulent", 1, 37],
    ],
    isTable: true,
    share: 1,
    position: 0,
    facts: ["projektleder 33% =7.92", "vejleder 50% =15", "jobkonsulent 100% =37"],
  },
};

const headings = ({ rows }: Layout): number => (rows[1]?.[0] === null ? 2 : 1);
const body = (layout: Layout): number => (layout.isTable ? headings(layout) : 0);
const onText = (rows: readonly Row[], change: (text: string, row: number, column: number) => string): Row[] =>
  rows.map((cells, row) =>
    cells.map((value, column) => (typeof value === "string" ? change(value, row, column) : value)),
  );
const withColumn = (layout: Layout, at: number, cell: (row: number) => CellValue): Layout => ({
  ...layout,
  rows: layout.rows.map((row, index) => [...row.slice(0, at), cell(index), ...row.slice(at)]),
  ...(layout.share === undefined ? {} : { share: layout.share >= at ? layout.share + 1 : layout.share }),
  position: layout.position >= at ? layout.position + 1 : layout.position,
});
const withOrder = (layout: Layout, order: readonly number[]): Layout => ({
  ...layout,
  rows: layout.rows.map((row) => order.map((column) => row[column] ?? null)),
  ...(layout.share === undefined ? {} : { share: order.indexOf(layout.share) }),
  position: order.indexOf(layout.position),
});
const width = ({ rows }: Layout): number => Math.max(...rows.map((row) => row.length));
const broken = (text: string): string => text.replace(/(?<=\p{L}{4})(?=\p{Ll}{4})/u, "-\n");
const shares = (layout: Layout, as: (share: number) => CellValue): Layout => ({
  ...layout,
  rows: layout.rows.map((row) =>
    row.map((value, column) => (column === layout.share && typeof value === "number" ? as(value) : value)),
  ),
});

interface Placing {
  readonly rowsAbove?: number;
  readonly columnsLeft?: number;
  readonly sheet?: string;
  readonly above?: readonly Row[];
  readonly below?: readonly Row[];
  /** Number format of the column of shares. */
  readonly shareFormat?: string;
}

function read(layout: Layout, placing: Placing = {}): string[][] {
  const { rowsAbove = 0, columnsLeft = 0, sheet = "Beskæftigelse", above = [], below = [], shareFormat } = placing;
  const list: Row[] = layout.isBeside
    ? layout.rows.map((row, index) => [index === 0 ? layout.title : null, ...row])
    : [[layout.title], ...layout.rows];
  const rows: Row[] = [...Array.from({ length: rowsAbove }, (): Row => []), ...above, ...list, ...below];
  const moved = rows.map((row) => [...Array<null>(columnsLeft).fill(null), ...row]);
  const column = (layout.share ?? 0) + columnsLeft + (layout.isBeside ? 1 : 0);
  const formats =
    shareFormat === undefined
      ? {}
      : Object.fromEntries(
          moved.flatMap((row, index) =>
            typeof row[column] === "number" ? [[cellName({ row: index, column }), shareFormat]] : [],
          ),
        );
  const { staffing, budgets } = readSheet(moved, sheet, { formats });
  expect(budgets.map(({ positions }) => positions.map(({ stilling }) => stilling))).toEqual([]);
  return staffing.map((table) => facts(table).map((fact) => fact.replace(/^\D+/, (name) => name.toLowerCase())));
}

type Change = (layout: Layout) => readonly [Layout, Placing] | null;

const CHANGES: Readonly<Record<string, Change>> = {
  "as it is": (layout) => [layout, {}],
  shifted: (layout) => [layout, { rowsAbove: 3, columnsLeft: 2 }],
  "below a table of goals": (layout) => [layout, { above: GOALS }],
  "an empty column": (layout) => (layout.isTable ? [withColumn(layout, 1, () => null), {}] : null),
  "an unknown column": (layout) =>
    layout.isTable ? [withColumn(layout, width(layout), (row) => (row === 0 ? "Initialer" : "AB")), {}] : null,
  "an unknown column in the middle": (layout) =>
    layout.isTable
      ? [withColumn(layout, 1, (row) => (row === 0 ? "Initialer" : row < body(layout) ? null : "AB")), {}]
      : null,
  "a column of notes": (layout) =>
    layout.isTable
      ? [
          withColumn(layout, width(layout), (row) =>
            row === 0 ? "Bemærkninger" : row === 2 ? "Fra 1. maj 2026" : null,
          ),
          {},
        ]
      : null,
  "notes below": (layout) => [layout, { below: [["* Se også budgettet"], ["Note: fordelt efter skøn"]] }],
  "upper case": (layout) => [
    { ...layout, title: layout.title.toUpperCase(), rows: onText(layout.rows, (text) => text.toUpperCase()) },
    {},
  ],
  "broken headings": (layout) => [
    {
      ...layout,
      title: broken(layout.title),
      rows: onText(layout.rows, (text, row) => (row < body(layout) ? broken(text) : text)),
    },
    {},
  ],
  "broken titles": (layout) => [
    {
      ...layout,
      rows: onText(layout.rows, (text, row, column) =>
        row >= body(layout) && column === layout.position ? broken(text) : text,
      ),
    },
    {},
  ],
  "another sheet": (layout) => [layout, { sheet: "Ark1", above: [["Delaftale for indsatsområdet Beskæftigelse"]] }],
  "a sheet named as a budget": (layout) => [layout, { sheet: "Bemanding og økonomi" }],
  "another title": (layout) => [{ ...layout, title: "Bemanding i indsatsområdet" }, {}],
  "a title of both": (layout) => [{ ...layout, title: "Bemanding og budget" }, {}],
  numbering: (layout) => [
    {
      ...layout,
      rows: onText(layout.rows, (text, row, column) =>
        row >= body(layout) && column === layout.position && /^\p{Lu}/u.test(text) ? `1.${row + 1} ${text}` : text,
      ),
    },
    {},
  ],
  "a column of numbers": (layout) =>
    layout.isTable
      ? [withColumn(layout, 0, (row) => (row === 0 ? "Nr." : row < body(layout) ? null : `1.${row}`)), {}]
      : null,
  "measures in another order": (layout) => {
    const columns = Array.from({ length: width(layout) }, (_, column) => column);
    const [first, rest] = [columns.slice(0, layout.position + 1), columns.slice(layout.position + 1)];
    return layout.isTable ? [withOrder(layout, [...first, ...rest.reverse()]), {}] : null;
  },
  "positions last": (layout) => {
    const columns = Array.from({ length: width(layout) }, (_, column) => column);
    // By its place a heading is told for the positions' whose words nobody knows, or that a second row completes.
    return body(layout) === 1 && layout.rows[0]?.[0] !== "Ressource"
      ? [withOrder(layout, columns.reverse()), {}]
      : null;
  },
  "shares in percent": (layout) =>
    layout.share === undefined ? null : [shares(layout, (share) => Math.round(share * 100)), {}],
  "shares as text": (layout) =>
    layout.share === undefined ? null : [shares(layout, (share) => `${Math.round(share * 100)} %`), {}],
  "shares formatted": (layout) => (layout.share === undefined ? null : [layout, { shareFormat: "0%" }]),
  "shares with a percent sign behind": (layout) =>
    layout.share === undefined ? null : [shares(layout, (share) => Math.round(share * 100)), { shareFormat: '0"%"' }],
  "a total": (layout) => [
    {
      ...layout,
      rows: [
        ...layout.rows,
        layout.isTable
          ? Array.from({ length: width(layout) }, (_, column): CellValue =>
              column === layout.position
                ? "I alt"
                : typeof layout.rows[body(layout)]?.[column] === "number"
                  ? 99
                  : null,
            )
          : ["I alt 64 timer"],
      ],
    },
    {},
  ],
};

const cases = Object.entries(LAYOUTS).flatMap(([name, layout]) =>
  Object.entries(CHANGES).flatMap(([how, change]): [string, string, Layout, Placing][] => {
    const changed = change(layout);
    return changed === null ? [] : [[name, how, ...changed]];
  }),
);

describe("a list of staff says the same, however it stands", () => {
  test.each(cases)("%s, %s", (name, _how, layout, placing) => {
    expect(read(layout, placing)).toEqual([LAYOUTS[name]?.facts]);
  });
});
