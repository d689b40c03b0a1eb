import { DraftSheet } from "./draft";
import { mutant, spoiled, type Mutant } from "./mutant";

const table: Mutant[] = [
  mutant("vejle", "layout/table-missing", "A1", "the whole table deleted", (d) => d.sheet().clear("A8:F13")),
  mutant("vejle", "layout/table-missing", "A1", "the heading row blanked", (d) => d.sheet().clear("A8:F8")),
  mutant("vejle", "layout/table-missing", "A1", "the heading row deleted", (d) => d.sheet().deleteRow(8)),
  mutant("vejle", "layout/table-missing", "A1", "headings that say nothing", (d) =>
    d.sheet().write("A8", ["Felt 1", "Felt 2", "Felt 3", "Felt 4", "Felt 5", "Felt 6"]),
  ),
  mutant("randers", "layout/table-missing", "A1", "only the budget is left", (d) => {
    d.sheets = [d.sheet("Budget")];
  }),
  mutant("esbjerg", "layout/table-missing", "A1", "the whole table deleted", (d) => d.sheet().clear("C7:H12")),
  mutant("holbaek", "layout/table-missing", "A1", "both tables deleted", (d) =>
    d.sheet().clear("A7:F11").clear("A15:F18"),
  ),
  mutant("holbaek", "layout/table-missing", "A1", "an empty workbook", (d) => {
    d.sheets = [new DraftSheet("Ark1", [])];
  }),
];

const COLUMNS = ["A", "B", "C", "D", "E", "F"] as const;

const columnMissing: Mutant[] = [
  mutant("randers", "layout/column-missing", "A8", "heading Mål renamed, its cells still merged", (d) =>
    d.sheet().set("A8", "Bemærkninger"),
  ),
  ...COLUMNS.map((column) =>
    mutant("vejle", "layout/column-missing", "A8", `column ${column} deleted from the table`, (d) =>
      d.sheet().reorder([8, 13], "A", [...COLUMNS.filter((other) => other !== column), "H"]),
    ),
  ),
  ...(["B", "C", "D", "E", "F"] as const).map((column) =>
    mutant("vejle", "layout/column-missing", "A8", `heading of column ${column} blanked`, (d) =>
      d.sheet().set(`${column}8`, null),
    ),
  ),
  mutant("vejle", "layout/column-missing", "A8", "heading of Baseline år renamed", (d) =>
    d.sheet().set("E8", "Ansvarlig"),
  ),
  mutant("vejle", "layout/column-missing", "A8", "heading of Datakilde renamed", (d) =>
    d.sheet().set("F8", "Bemærkninger"),
  ),
  mutant("vejle", "layout/column-missing", "A8", "heading of Evt. anden baseline renamed", (d) =>
    d.sheet().set("D8", "Aktiviteter"),
  ),
  mutant("vejle", "layout/column-missing", "A8", "heading of Indikator renamed", (d) =>
    d.sheet().set("B8", "Aktivitet"),
  ),
  mutant("vejle", "layout/column-missing", "A8", "Baseline år and Datakilde deleted", (d) =>
    d.sheet().deleteColumn("F").deleteColumn("E"),
  ),
  mutant("vejle", "layout/column-missing", "A8", "whole column E deleted", (d) => d.sheet().deleteColumn("E")),
  mutant("randers", "layout/column-missing", "A8", "whole column D (Baseline kommune) deleted", (d) =>
    d.sheet().deleteColumn("D"),
  ),
  mutant("randers", "layout/column-missing", "A8", "whole column E (Datakilde) deleted", (d) =>
    d.sheet().deleteColumn("E"),
  ),
  mutant("randers", "layout/column-missing", "A8", "heading Datakilde blanked", (d) => d.sheet().set("E8", null)),
  mutant("randers", "layout/column-missing", "A8", "heading Indikator blanked", (d) => d.sheet().set("B8", null)),
  mutant("randers", "layout/column-missing", "A8", "whole column C (Baseline boligområde) deleted", (d) =>
    d.sheet().deleteColumn("C"),
  ),
  mutant("randers", "layout/column-missing", "Beskæftigelse!A8", "a delaftale's Evt. anden baseline deleted", (d) =>
    d.sheet("Beskæftigelse").reorder([8, 11], "A", ["A", "B", "C", "E", "F", "H"]),
  ),
  mutant("randers", "layout/column-missing", "Kriminalitetsforebyggelse!A8", "a delaftale's Baseline år deleted", (d) =>
    d.sheet("Kriminalitetsforebyggelse").deleteColumn("E"),
  ),
  mutant("esbjerg", "layout/column-missing", "C7", "whole column G (Baseline år) deleted", (d) =>
    d.sheet().deleteColumn("G"),
  ),
  mutant("esbjerg", "layout/column-missing", "C7", "whole column E (Baseline boligområde) deleted", (d) =>
    d.sheet().deleteColumn("E"),
  ),
  mutant("esbjerg", "layout/column-missing", "C7", "heading Datakilde blanked", (d) => d.sheet().set("H7", null)),
  mutant("holbaek", "layout/column-missing", "A15", "the second table's Datakilde deleted", (d) =>
    d.sheet().clear("F15:F18"),
  ),
  mutant("holbaek", "layout/column-missing", "A15", "the second table's heading Baseline år blanked", (d) =>
    d.sheet().set("E15", null),
  ),
  mutant("holbaek", "layout/column-missing", "A7", "the first table's heading Evt. anden baseline blanked", (d) =>
    d.sheet().set("D7", null),
  ),
];

const columnOrder: Mutant[] = [
  mutant("vejle", "layout/column-order", "A8", "Delmål and Indikator swapped", (d) =>
    d.sheet().reorder([8, 13], "A", ["B", "A"]),
  ),
  mutant("vejle", "layout/column-order", "B8", "Indikator and Baseline swapped", (d) =>
    d.sheet().reorder([8, 13], "B", ["C", "B"]),
  ),
  mutant("vejle", "layout/column-order", "C8", "the two baselines swapped", (d) =>
    d.sheet().reorder([8, 13], "C", ["D", "C"]),
  ),
  mutant("vejle", "layout/column-order", "D8", "Evt. anden baseline and Baseline år swapped", (d) =>
    d.sheet().reorder([8, 13], "D", ["E", "D"]),
  ),
  mutant("vejle", "layout/column-order", "E8", "Baseline år and Datakilde swapped", (d) =>
    d.sheet().reorder([8, 13], "E", ["F", "E"]),
  ),
  mutant("vejle", "layout/column-order", "C8", "Baseline and Baseline år swapped", (d) =>
    d.sheet().reorder([8, 13], "C", ["E", "D", "C"]),
  ),
  mutant("vejle", "layout/column-order", "A8", "Datakilde first", (d) =>
    d.sheet().reorder([8, 13], "A", ["F", "A", "B", "C", "D", "E"]),
  ),
  mutant("randers", "layout/column-order", "C8", "the two baselines swapped", (d) =>
    d.sheet().reorder([8, 17], "C", ["D", "C"]),
  ),
  mutant("randers", "layout/column-order", "D8", "Baseline kommune and Datakilde swapped", (d) =>
    d.sheet().reorder([8, 17], "D", ["E", "D"]),
  ),
  mutant("randers", "layout/column-order", "Beskæftigelse!E8", "a delaftale's Baseline år and Datakilde swapped", (d) =>
    d.sheet("Beskæftigelse").reorder([8, 11], "E", ["F", "E"]),
  ),
  mutant("esbjerg", "layout/column-order", "E7", "the two baselines swapped", (d) =>
    d.sheet().reorder([7, 12], "E", ["F", "E"]),
  ),
  mutant("esbjerg", "layout/column-order", "G7", "Baseline år and Datakilde swapped", (d) =>
    d.sheet().reorder([7, 12], "G", ["H", "G"]),
  ),
  mutant(
    "holbaek",
    "layout/column-order",
    "D15",
    "Evt. anden baseline and Baseline år swapped in the second table",
    (d) => d.sheet().reorder([15, 18], "D", ["E", "D"]),
  ),
];

const columnUnknown: Mutant[] = [
  mutant("vejle", "layout/column-unknown", "C8", "a column Ansvarlig before Baseline", (d) =>
    d.sheet().insertColumn("C", { 8: "Ansvarlig", 9: "Projektleder", 10: "Jobcenteret", 11: "Fritidsjobvejleder" }),
  ),
  mutant("vejle", "layout/column-unknown", "F8", "a column Bemærkninger before Datakilde", (d) =>
    d.sheet().insertColumn("F", { 8: "Bemærkninger", 10: "Tallet er opgjort 1. januar" }),
  ),
  mutant("vejle", "layout/column-unknown", "E8", "a column of targets before Baseline år", (d) =>
    d
      .sheet()
      .insertColumn("E", { 8: "Måltal 2029", 9: "10 %", 10: "20 %", 11: "60 unge", 12: "6,0", 13: "10 udsættelser" }),
  ),
  mutant("vejle", "layout/column-unknown", "B8", "a column of numbers after Delmål", (d) =>
    d.sheet().insertColumn("B", { 8: "Nr.", 9: 1, 10: 2, 11: 3, 12: 4, 13: 5 }),
  ),
  mutant("randers", "layout/column-unknown", "C8", "a column Ønsket retning before the baselines", (d) =>
    d.sheet().insertColumn("C", { 8: "Ønsket retning", 9: "Op", 10: "Op", 11: "Ned", 12: "Ned" }),
  ),
  mutant("randers", "layout/column-unknown", "Kriminalitetsforebyggelse!E8", "a column Status in a delaftale", (d) =>
    d.sheet("Kriminalitetsforebyggelse").insertColumn("E", { 8: "Status", 9: "I gang", 10: "I gang" }),
  ),
  mutant("esbjerg", "layout/column-unknown", "G7", "a column Deltagere before Baseline år", (d) =>
    d.sheet().insertColumn("G", { 7: "Deltagere", 8: 34, 9: 12, 10: 22, 11: 41, 12: 8 }),
  ),
  mutant("holbaek", "layout/column-unknown", "D15", "a column Aktivitet in the second table", (d) =>
    d
      .sheet()
      .reorder([15, 18], "D", ["H", "D", "E", "F"])
      .set("D15", "Aktivitet")
      .set("D16", "Fritidsjob")
      .set("D17", "Økonomirådgivning"),
  ),
];

const headingWording: Mutant[] = [
  spoiled("randers", "layout/heading-wording", "D8", "Evt. anden baseline"),
  spoiled("vejle", "layout/heading-wording", "F8", "Kilde"),
  spoiled("vejle", "layout/heading-wording", "B8", "Indikatorer"),
  spoiled("vejle", "layout/heading-wording", "D8", "Anden baseline"),
  spoiled("vejle", "layout/heading-wording", "C8", "Baseline"),
  spoiled("vejle", "layout/heading-wording", "E8", "År"),
  spoiled("randers", "layout/heading-wording", "E8", "Datakilder"),
  spoiled("randers", "layout/heading-wording", "D8", "Baseline kommunen"),
  spoiled("esbjerg", "layout/heading-wording", "G7", "År for baseline"),
  spoiled("holbaek", "layout/heading-wording", "C15", "Baseline (målgruppe)"),
];

const merged: Mutant[] = [
  mutant("randers", "layout/merged-cells", "B9", "Indikator merged over two rows of one Mål", (d) =>
    d.sheet().merge("B9:B10"),
  ),
  mutant("randers", "layout/merged-cells", "B16", "Indikator merged over two rows of the last Mål", (d) =>
    d.sheet().merge("B16:B17"),
  ),
  mutant("randers", "layout/merged-cells", "Beskæftigelse!B9", "Indikator merged under a Delmål written twice", (d) =>
    d.sheet("Beskæftigelse").merge("B9:B10"),
  ),
  mutant("vejle", "layout/merged-cells", "B10", "an indicator of shares merged over one of counts", (d) =>
    d.sheet().merge("B10:B11"),
  ),
  mutant("vejle", "layout/merged-cells", "D10", "a comparison in % merged over one of counts", (d) =>
    d.sheet().merge("D10:D11"),
  ),
  mutant("holbaek", "layout/merged-cells", "C16", "a baseline in % merged over one of counts", (d) =>
    d.sheet().merge("C16:C17"),
  ),
  mutant("holbaek", "layout/merged-cells", "C8", "a baseline of counts merged over a deferred one", (d) =>
    d.sheet().merge("C8:C9"),
  ),
  mutant(
    "holbaek",
    "layout/merged-cells",
    "D9",
    "an empty comparison merged with the year of a deferred baseline",
    (d) => d.sheet().merge("D9:E9"),
  ),
  mutant("holbaek", "layout/merged-cells", "E8", "an old year merged over that of a deferred baseline", (d) =>
    d.sheet().merge("E8:E9"),
  ),
  mutant("holbaek", "layout/merged-cells", "F16", "Datakilde with a year merged over a later Baseline år", (d) =>
    d.sheet().merge("F16:F17"),
  ),
  mutant("randers", "layout/merged-cells", "B17", "an election's figures merged away under Indikator", (d) =>
    d.sheet().merge("B17:D17"),
  ),
  mutant("vejle", "layout/merged-cells", "A9", "Delmål merged over two rows", (d) => d.sheet().merge("A9:A10")),
  mutant("vejle", "layout/merged-cells", "B9", "Indikator merged over two rows", (d) => d.sheet().merge("B9:B10")),
  mutant("vejle", "layout/merged-cells", "C9", "Baseline merged over two rows", (d) => d.sheet().merge("C9:C10")),
  mutant("vejle", "layout/merged-cells", "D9", "Evt. anden baseline merged over two rows", (d) =>
    d.sheet().merge("D9:D10"),
  ),
  mutant("vejle", "layout/merged-cells", "E9", "Baseline år merged over two rows", (d) => d.sheet().merge("E9:E10")),
  mutant("vejle", "layout/merged-cells", "F9", "Datakilde merged over two rows", (d) => d.sheet().merge("F9:F10")),
  mutant("vejle", "layout/merged-cells", "E9", "Baseline år merged over three rows", (d) => d.sheet().merge("E9:E11")),
  mutant("vejle", "layout/merged-cells", "F9", "Datakilde merged over all rows", (d) => d.sheet().merge("F9:F13")),
  mutant("vejle", "layout/merged-cells", "C9", "the two baselines merged in a row", (d) => d.sheet().merge("C9:D9")),
  mutant("vejle", "layout/merged-cells", "D12", "Evt. anden baseline merged with Baseline år", (d) =>
    d.sheet().merge("D12:E12"),
  ),
  mutant("vejle", "layout/merged-cells", "E10", "Baseline år merged with Datakilde", (d) => d.sheet().merge("E10:F10")),
  mutant("vejle", "layout/merged-cells", "A11", "Delmål merged with Indikator", (d) => d.sheet().merge("A11:B11")),
  mutant("vejle", "layout/merged-cells", "E9", "Baseline år and Datakilde merged in a block", (d) =>
    d.sheet().merge("E9:F10"),
  ),
  mutant("vejle", "layout/merged-cells", "A12", "Delmål of the two last rows", (d) => d.sheet().merge("A12:A13")),
  mutant("randers", "layout/merged-cells", "E9", "Datakilde merged over the indicators of a Mål", (d) =>
    d.sheet().merge("E9:E11"),
  ),
  mutant("randers", "layout/merged-cells", "C12", "Baseline merged over two rows", (d) => d.sheet().merge("C12:C13")),
  mutant(
    "randers",
    "layout/merged-cells",
    "B14",
    "Indikator merged over two rows",
    (d) => d.sheet().merge("B14:B15"),
    [],
  ),
  mutant("randers", "layout/merged-cells", "C14", "the two baselines merged in a row", (d) =>
    d.sheet().merge("C14:D14"),
  ),
  mutant("randers", "layout/merged-cells", "Beskæftigelse!A9", "the same Delmål merged over its two rows", (d) =>
    d.sheet("Beskæftigelse").merge("A9:A10"),
  ),
  mutant("randers", "layout/merged-cells", "Uddannelse og livschancer!F9", "Datakilde merged over three rows", (d) =>
    d.sheet("Uddannelse og livschancer").merge("F9:F11"),
  ),
  mutant("esbjerg", "layout/merged-cells", "E8", "Baseline of numbers merged over two rows", (d) =>
    d.sheet().merge("E8:E9"),
  ),
  mutant("esbjerg", "layout/merged-cells", "G11", "Baseline år merged over two rows", (d) =>
    d.sheet().merge("G11:G12"),
  ),
  mutant("holbaek", "layout/merged-cells", "F17", "Datakilde merged in the second table", (d) =>
    d.sheet().merge("F17:F18"),
  ),
  mutant("holbaek", "layout/merged-cells", "C17", "the two baselines merged in the second table", (d) =>
    d.sheet().merge("C17:D17"),
  ),
];

const splitRow: Mutant[] = [
  mutant("vejle", "layout/split-row", "C10", "Baseline's second paragraph in a row of its own, the rest merged", (d) =>
    d.sheet()
      .insertRow(10, [null, null, "Finlandsparken: 15,8 %"])
      .set("C9", "Løget: 14,2 %")
      .merge("A9:A10").merge("B9:B10").merge("D9:D10").merge("E9:E10").merge("F9:F10"),
  ),
  mutant("vejle", "layout/split-row", "C10", "Baseline's second paragraph in a row of its own, nothing merged", (d) =>
    d.sheet().insertRow(10, [null, null, "Finlandsparken: 15,8 %"]).set("C9", "Løget: 14,2 %"),
  ),
  mutant("vejle", "layout/split-row", "D11", "Evt. anden baseline's second paragraph, nothing merged", (d) =>
    d.sheet().insertRow(11, [null, null, null, "Hele landet: 12,8 %"]).set("D10", "Vejle Kommune: 11,3 %"),
  ),
  mutant("vejle", "layout/split-row", "D11", "Evt. anden baseline's second paragraph, the rest merged", (d) =>
    d.sheet()
      .insertRow(11, [null, null, null, "Hele landet: 12,8 %"])
      .set("D10", "Vejle Kommune: 11,3 %")
      .merge("A10:A11").merge("B10:B11").merge("C10:C11").merge("E10:E11").merge("F10:F11"),
  ),
  mutant(
    "vejle", "layout/split-row", "C11", "a total and its parts over three rows, the rest merged",
    (d) =>
      d.sheet()
        .insertRow(11, [null, null, "Løget: 30 % (150 personer)", "Hele landet: 12,8 %"])
        .insertRow(12, [null, null, "Finlandsparken: 18 % (90 personer)"])
        .set("C10", "Samlet: 24 % (240 personer)")
        .set("D10", "Vejle Kommune: 11,3 %")
        .merge("A10:A12").merge("B10:B12").merge("E10:E12").merge("F10:F12"),
    ["C12"],
  ),
  mutant(
    "vejle", "layout/split-row", "C12", "a total and its parts with the empty paragraph between, the rest merged",
    (d) =>
      d.sheet()
        .insertRow(11)
        .insertRow(12, [null, null, "Løget: 30 % (150 personer)", "Hele landet: 12,8 %"])
        .insertRow(13, [null, null, "Finlandsparken: 18 % (90 personer)"])
        .set("C10", "Samlet: 24 % (240 personer)")
        .set("D10", "Vejle Kommune: 11,3 %")
        .merge("A10:A13").merge("B10:B13").merge("E10:E13").merge("F10:F13"),
    ["C13", "A11", "C11"],
  ),
  mutant(
    "vejle", "layout/split-row", "C11", "a total and its parts over three rows, nothing merged",
    (d) =>
      d.sheet()
        .insertRow(11, [null, null, "Løget: 30 % (150 personer)", "Hele landet: 12,8 %"])
        .insertRow(12, [null, null, "Finlandsparken: 18 % (90 personer)"])
        .set("C10", "Samlet: 24 % (240 personer)")
        .set("D10", "Vejle Kommune: 11,3 %"),
    ["C12"],
  ),
  mutant("vejle", "layout/split-row", "A14", "Delmål's second paragraph, the rest merged", (d) =>
    d.sheet()
      .insertRow(14, ["Færre sættes ud af deres bolig."])
      .set("A13", "Økonomirådgivning")
      .merge("B13:B14").merge("C13:C14").merge("D13:D14").merge("E13:E14").merge("F13:F14"),
  ),
  mutant("vejle", "layout/split-row", "B10", "Indikator's second paragraph, the rest merged", (d) =>
    d.sheet()
      .insertRow(10, [null, "eller er i beskæftigelse"])
      .set("B9", "Andelen af 15-29-årige, der hverken er i gang med en uddannelse")
      .merge("A9:A10").merge("C9:C10").merge("D9:D10").merge("E9:E10").merge("F9:F10"),
  ),
  mutant("vejle", "layout/split-row", "F13", "Datakilde's second paragraph, the rest merged", (d) =>
    d.sheet()
      .insertRow(13, [null, null, null, null, null, "2024"])
      .set("F12", "Boligsociale data")
      .merge("A12:A13").merge("B12:B13").merge("C12:C13").merge("D12:D13").merge("E12:E13"),
  ),
  mutant("vejle", "layout/split-row", "F13", "Datakilde's second paragraph, nothing merged", (d) =>
    d.sheet().insertRow(13, [null, null, null, null, null, "data 2024"]).set("F12", "Boligsociale"),
  ),
  mutant("vejle", "layout/split-row", "C10", "the row split below one merge over Delmål alone", (d) =>
    d.sheet().insertRow(10, [null, null, "Finlandsparken: 15,8 %"]).set("C9", "Løget: 14,2 %").merge("A9:A10"),
  ),
  mutant("randers", "layout/split-row", "C18", "the elections in a row each, the rest merged", (d) =>
    d.sheet()
      .insertRow(18, [null, null, "KV21: 43,5 %", "KV21: 66,3 %"])
      .set("C17", "FV22: 61,2 %")
      .set("D17", "FV22: 84,1 %")
      .unmerge("A16:A17").merge("A16:A18").merge("B17:B18").merge("E17:E18"),
  ),
  mutant("randers", "layout/split-row", "C16", "two areas in a row each, nothing merged but Mål", (d) =>
    d.sheet().insertRow(16, [null, null, "Jennumparken: 74,5 %"]).set("C15", "Gullandsgade: 68 %"),
  ),
  mutant("randers", "layout/split-row", "Kriminalitetsforebyggelse!C10", "two areas in a row each, the rest merged", (d) =>
    d.sheet("Kriminalitetsforebyggelse")
      .insertRow(10, [null, null, "Jennumparken: 3,9 %"])
      .set("C9", "Gullandsgade: 4,4 %")
      .merge("A9:A10").merge("B9:B10").merge("D9:D10").merge("E9:E10").merge("F9:F10"),
  ),
  mutant(
    "holbaek", "layout/split-row", "C9", "the levels in a row each, the rest merged",
    (d) =>
      d.sheet()
        .insertRow(9, [null, null, "Niv. 1: 104"])
        .insertRow(10, [null, null, "Niv. 2: 146"])
        .insertRow(11, [null, null, "Niv. 3: 18"])
        .insertRow(12, [null, null, "Niv. 4: 16"])
        .set("C8", "Samlet: 284")
        .merge("A8:A12").merge("B8:B12").merge("D8:D12").merge("E8:E12").merge("F8:F12"),
    ["C10", "C11", "C12"],
  ),
  mutant("holbaek", "layout/split-row", "D17", "the last table's comparison split, nothing merged", (d) =>
    d.sheet().insertRow(17, [null, null, null, "Hele landet: 1,9 %"]).set("D16", "Holbæk Kommune: 2,1 %"),
  ),
  mutant("esbjerg", "layout/split-row", "H11", "Datakilde split in the shifted table, nothing merged", (d) =>
    d.sheet()
      .insertRow(11, [null, null, null, null, null, null, null, "Børne- og Undervisningsministeriet"])
      .set("H10", "Uddannelsesstatistik.dk,"),
  ),
  mutant("esbjerg", "layout/split-row", "C9", "Delmål split in the shifted table, the rest merged", (d) =>
    d.sheet()
      .insertRow(9, [null, null, "og får en god start"])
      .merge("D8:D9").merge("E8:E9").merge("F8:F9").merge("G8:G9").merge("H8:H9"),
  ),
]; // prettier-ignore

const emptyRow: Mutant[] = [
  mutant("vejle", "layout/empty-row", "A11", "an empty row in the middle", (d) => d.sheet().insertRow(11)),
  mutant("vejle", "layout/empty-row", "A13", "an empty row before the last", (d) => d.sheet().insertRow(13)),
  mutant("vejle", "layout/empty-row", "A9", "an empty row below the headings", (d) => d.sheet().insertRow(9)),
  mutant("vejle", "layout/empty-row", "A11", "two empty rows", (d) => d.sheet().insertRow(11).insertRow(11), ["A12"]),
  mutant("vejle", "layout/empty-row", "A10", "two empty rows apart", (d) => d.sheet().insertRow(12).insertRow(10), [
    "A13",
  ]),
  mutant("vejle", "layout/empty-row", "A11", "a row of spaces", (d) =>
    d.sheet().insertRow(11, [" ", "\u00a0", " ", " ", " ", " "]),
  ),
  mutant("vejle", "layout/empty-row", "A11", "a row emptied", (d) => d.sheet().clear("A11:F11")),
  mutant("randers", "layout/empty-row", "A12", "an empty row between two Mål", (d) => d.sheet().insertRow(12)),
  mutant("randers", "layout/empty-row", "Beskæftigelse!A10", "an empty row in a delaftale", (d) =>
    d.sheet("Beskæftigelse").insertRow(10),
  ),
  mutant("esbjerg", "layout/empty-row", "C10", "an empty row in the shifted table", (d) => d.sheet().insertRow(10)),
  mutant("holbaek", "layout/empty-row", "A17", "an empty row in the second table", (d) => d.sheet().insertRow(17)),
  mutant("holbaek", "layout/empty-row", "A9", "an empty row in the first table", (d) => d.sheet().insertRow(9)),
];

const cellMissing: Mutant[] = [
  spoiled("vejle", "layout/cell-missing", "A10", null),
  spoiled("vejle", "layout/cell-missing", "A9", null),
  spoiled("vejle", "layout/cell-missing", "A13", "-"),
  spoiled("vejle", "layout/cell-missing", "A11", "xx"),
  spoiled("vejle", "layout/cell-missing", "B9", null),
  spoiled("vejle", "layout/cell-missing", "B10", "mangler"),
  spoiled("vejle", "layout/cell-missing", "B11", null),
  spoiled("vejle", "layout/cell-missing", "B12", "?"),
  spoiled("vejle", "layout/cell-missing", "B13", "udfyldes senere"),
  spoiled("randers", "layout/cell-missing", "B10", null),
  spoiled("randers", "layout/cell-missing", "B17", null),
  spoiled("randers", "layout/cell-missing", "B9", "tbd"),
  spoiled("randers", "layout/cell-missing", "A9", null),
  spoiled("randers", "layout/cell-missing", "Beskæftigelse!A11", null),
  spoiled("esbjerg", "layout/cell-missing", "C9", null),
  spoiled("esbjerg", "layout/cell-missing", "D11", null),
  spoiled("esbjerg", "layout/cell-missing", "D8", " "),
  spoiled("holbaek", "layout/cell-missing", "A17", null),
  spoiled("holbaek", "layout/cell-missing", "B9", null),
  spoiled("holbaek", "layout/cell-missing", "B18", "ikke oplyst"),
];

const duplicateRow: Mutant[] = [
  mutant("vejle", "layout/duplicate-row", "A14", "the first row once more at the end", (d) =>
    copyRow(d.sheet(), 9, 14),
  ),
  mutant("vejle", "layout/duplicate-row", "A10", "the first row once more below itself", (d) =>
    copyRow(d.sheet(), 9, 10),
  ),
  mutant("vejle", "layout/duplicate-row", "A12", "the row of counts once more", (d) => copyRow(d.sheet(), 11, 12)),
  mutant("vejle", "layout/duplicate-row", "A14", "a row once more in capitals", (d) =>
    copyRow(d.sheet(), 9, 14).rewrite("A14:B14", (text) => text.toUpperCase()),
  ),
  mutant("vejle", "layout/duplicate-row", "A14", "a row once more with further spaces", (d) =>
    copyRow(d.sheet(), 11, 14).rewrite("A14:B14", (text) => ` ${text.replaceAll(" ", "  ")}`),
  ),
  mutant("vejle", "layout/duplicate-row", "A14", "a row once more with other figures", (d) =>
    copyRow(d.sheet(), 11, 14).set("C14", "52 unge").set("E14", 2023),
  ),
  mutant("randers", "layout/duplicate-row", "A12", "the indicator of a Mål once more, Mål written again", (d) =>
    copyRow(d.sheet(), 11, 12).set("A12", d.sheet().get("A9")),
  ),
  mutant("randers", "layout/duplicate-row", "Beskæftigelse!A12", "a delaftale's row once more", (d) =>
    copyRow(d.sheet("Beskæftigelse"), 9, 12),
  ),
  mutant("esbjerg", "layout/duplicate-row", "C13", "a row of numbers once more", (d) => copyRow(d.sheet(), 8, 13)),
  mutant("holbaek", "layout/duplicate-row", "A19", "a row of the second table once more", (d) =>
    copyRow(d.sheet(), 17, 19),
  ),
];

function copyRow(sheet: DraftSheet, row: number, to: number): DraftSheet {
  const values = ["A", "B", "C", "D", "E", "F", "G", "H"].map((column) => sheet.get(`${column}${String(row)}`));
  sheet.insertRow(to, values);
  // Only percents are numbers with a format where rows are copied; the copy keeps the percent.
  if (typeof values[4] === "number" && values[4] < 1) sheet.set(`E${String(to)}`, values[4], "0.0%");
  return sheet;
}

const hidden: Mutant[] = [
  mutant("vejle", "layout/hidden", "A10", "row 10 hidden", (d) => d.sheet().hideRow(10)),
  mutant("vejle", "layout/hidden", "A8", "the heading row hidden", (d) => d.sheet().hideRow(8)),
  mutant("vejle", "layout/hidden", "A13", "the last row hidden", (d) => d.sheet().hideRow(13)),
  mutant("vejle", "layout/hidden", "A10", "rows 10 and 11 hidden", (d) => d.sheet().hideRow(10).hideRow(11), ["A11"]),
  mutant("vejle", "layout/hidden", "D8", "column D hidden", (d) => d.sheet().hideColumn("D")),
  mutant("vejle", "layout/hidden", "A8", "column A hidden", (d) => d.sheet().hideColumn("A")),
  mutant("vejle", "layout/hidden", "F8", "column F hidden", (d) => d.sheet().hideColumn("F")),
  mutant("randers", "layout/hidden", "A11", "a row below a merged Mål hidden", (d) => d.sheet().hideRow(11)),
  mutant("randers", "layout/hidden", "E8", "Datakilde hidden", (d) => d.sheet().hideColumn("E")),
  mutant("randers", "layout/hidden", "Kriminalitetsforebyggelse!E8", "a delaftale's Baseline år hidden", (d) =>
    d.sheet("Kriminalitetsforebyggelse").hideColumn("E"),
  ),
  mutant("esbjerg", "layout/hidden", "G7", "column G hidden", (d) => d.sheet().hideColumn("G")),
  mutant("esbjerg", "layout/hidden", "C9", "row 9 hidden", (d) => d.sheet().hideRow(9)),
  mutant("holbaek", "layout/hidden", "D7", "column D hidden through both tables", (d) => d.sheet().hideColumn("D"), [
    "D15",
  ]),
  mutant("holbaek", "layout/hidden", "A18", "the second table's last row hidden", (d) => d.sheet().hideRow(18)),
];

const GUIDANCE = "Her oplistes delmål og indikatorer for indsatsområdet. Baseline skal angives for boligområdet.";

const guidance: Mutant[] = [
  spoiled("holbaek", "layout/guidance-text", "E9", "Her anføres det år, baseline er opgjort for."),
  mutant("vejle", "layout/guidance-text", "A8", "between title and headings", (d) =>
    d.sheet().insertRow(8, [GUIDANCE]),
  ),
  mutant("vejle", "layout/guidance-text", "A8", "between title and headings, merged across", (d) =>
    d.sheet().insertRow(8, [GUIDANCE]).merge("A8:F8"),
  ),
  mutant("vejle", "layout/guidance-text", "B7", "beside the title", (d) => d.sheet().set("B7", GUIDANCE)),
  mutant("vejle", "layout/guidance-text", "A2", "above everything", (d) =>
    d
      .sheet()
      .set("A2", "Vejledende tekst er fremhævet med grønt og skal slettes, før aftalen sendes til Landsbyggefonden."),
  ),
  mutant("vejle", "layout/guidance-text", "A14", "right below the table", (d) =>
    d.sheet().set("A14", "Her beskrives, hvordan indsatsområdet bidrager til de overordnede mål."),
  ),
  mutant("vejle", "layout/guidance-text", "A15", "below the table with a row between", (d) =>
    d.sheet().insertRow(15, ["Her redegøres for de samlede medarbejderressourcer."]).insertRow(16),
  ),
  mutant("vejle", "layout/guidance-text", "A16", "between the staffing's title and its lines", (d) =>
    d
      .sheet()
      .insertRow(16, [
        "Her anføres de medarbejderressourcer, der er afsat til indsatsområdet (timer eller %). Skal stemme med budgettet.",
      ]),
  ),
  mutant("vejle", "layout/guidance-text", "A9", "as the first row of the body", (d) =>
    d.sheet().insertRow(9, [GUIDANCE]),
  ),
  mutant("vejle", "layout/guidance-text", "B9", "as the first row of the body, under Indikator", (d) =>
    d.sheet().insertRow(9, [null, "Her anføres de indikatorer, som delmålet skal måles på."]),
  ),
  spoiled("vejle", "layout/guidance-text", "C9", "Her anføres baseline for boligområdet eller målgruppen."),
  spoiled("vejle", "layout/guidance-text", "D10", "Her anføres evt. en anden baseline, fx for kommunen."),
  spoiled("vejle", "layout/guidance-text", "E9", "Her anføres det år, baseline er opgjort for."),
  spoiled("vejle", "layout/guidance-text", "F11", "Her anføres, hvor data er hentet fra."),
  spoiled("vejle", "layout/guidance-text", "B12", "Her beskrives den indikator, som delmålet skal måles på."),
  spoiled("vejle", "layout/guidance-text", "A13", "Her oplistes delmålet."),
  mutant("vejle", "layout/guidance-text", "A2", "in capitals", (d) => d.sheet().set("A2", GUIDANCE.toUpperCase())),
  mutant("randers", "layout/guidance-text", "A6", "above the title of overordnede mål", (d) =>
    d.sheet().set("A6", "Her oplistes de overordnede mål, som den boligsociale indsats skal bidrage til."),
  ),
  spoiled("randers", "layout/guidance-text", "D9", "Her anføres baseline for kommunen."),
  spoiled("randers", "layout/guidance-text", "E12", "Her anføres datakilden."),
  mutant("randers", "layout/guidance-text", "Beskæftigelse!A8", "in a delaftale between title and headings", (d) =>
    d.sheet("Beskæftigelse").insertRow(8, [GUIDANCE]),
  ),
  mutant("randers", "layout/guidance-text", "Indsatsen!A3", "on a sheet of its own", (d) =>
    d.sheets.push(
      new DraftSheet("Indsatsen", [["Indsatsens baggrund"], [], ["Her beskrives baggrunden for indsatsen."]]),
    ),
  ),
  mutant("esbjerg", "layout/guidance-text", "C5", "above the shifted table's title", (d) =>
    d.sheet().set("C5", GUIDANCE),
  ),
  mutant("holbaek", "layout/guidance-text", "A12", "between the two tables", (d) =>
    d.sheet().set("A12", "Her redegøres for medarbejderressourcer og kompetencer i indsatsområdet."),
  ),
  mutant("holbaek", "layout/guidance-text", "A19", "right below the last table", (d) =>
    d.sheet().set("A19", "Her beskrives samarbejdet med kommunen om indsatsområdet."),
  ),
];

const residue: Mutant[] = [
  spoiled(
    "vejle",
    "layout/text-residue",
    "B12",
    "K a r a k t e r g e n n e m s n i t i dansk og matematik for 9.-klasseselever",
  ),
  spoiled("esbjerg", "layout/text-residue", "D8", "A n d e l 1-5-årige i dagtilbud"),
  spoiled(
    "vejle",
    "layout/text-residue",
    "B9",
    "Andelen af 15-29-årige, der hverken er i gang med en uddan-\nnelse eller er i beskæf-\ntigelse",
  ),
  spoiled("vejle", "layout/text-residue", "A11", "Flere unge kom\u00admer i fri\u00adtids\u00adjob."),
  spoiled("vejle", "layout/text-residue", "F9", "LBF Beboer-\ndata"),
  spoiled("vejle", "layout/text-residue", "A9", "F l e r e unge er i u d d a n n e l s e eller job."),
  spoiled(
    "randers",
    "layout/text-residue",
    "B13",
    "Andel 18-64-årige, der er uden tilknytning til arbejds-\nmarked og uddannelse",
  ),
  spoiled("esbjerg", "layout/text-residue", "D8", "Andel 1-5-årige i dag\u00adtilbud"),
  spoiled("holbaek", "layout/text-residue", "B16", "Andel af 15-29-årige, som er sig-\ntet mindst en gang"),
];

/** Mutations of a table's shape, its headings and its texts. */
export const layoutMutants: readonly Mutant[] = [
  ...table,
  ...columnMissing,
  mutant("vejle", "layout/column-missing", "B8", "heading of column A blanked", (d) => d.sheet().set("A8", null)),
  ...columnOrder,
  ...columnUnknown,
  ...headingWording,
  ...merged,
  ...splitRow,
  ...emptyRow,
  ...cellMissing,
  ...duplicateRow,
  ...hidden,
  ...guidance,
  ...residue,
];
