import { isReportMark } from "../../core/workbook/reportMark";
import type { DefinedName, Visibility } from "../../core/workbook/snapshot";
import { FormatError } from "../errors";
import type { ZipPackage } from "../package/zipPackage";
import { cellText } from "./text";
import { isOn, readXml, relationshipId } from "../xml/readXml";

export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  readonly isReport: boolean;
  /** "" when it names none. */
  readonly relationship: string;
}

/** What the workbook's main part tells. */
export interface WorkbookPart {
  /** In the order of the tabs, sheets with nothing but a chart among them. */
  readonly sheets: readonly SheetEntry[];
  /** Without the marks of our own reports. */
  readonly definedNames: readonly DefinedName[];
  readonly from1904: boolean;
  /** Whether the program that wrote the workbook left it to the next one to calculate it. */
  readonly calculatesOnLoad: boolean;
  /** Whether sheets can be neither added nor removed. */
  readonly isStructureLocked: boolean;
}

/** A name, and the sheet that it is scoped to: its place among the tabs, NaN for a name of the whole workbook. */
interface ScopedName {
  readonly name: string;
  readonly sheet: number;
}

/** @throws FormatError xlsx/missing-part, xlsx/not-a-workbook, and xlsx/damaged when it names no sheets. */
export async function readWorkbookPart(zip: ZipPackage, path: string): Promise<WorkbookPart> {
  const sheets: Omit<SheetEntry, "isReport">[] = [];
  const reports = new Set<number>();
  const definedNames: DefinedName[] = [];
  let from1904 = false;
  let calculatesOnLoad = false;
  let isStructureLocked = false;
  let root: string | undefined;
  let named: ScopedName | undefined;
  let refersTo = "";
  await readXml(zip, zip.require(path), {
    open(element, attributes) {
      if (root === undefined) {
        root = element;
        if (root !== "workbook") throw new FormatError("xlsx/not-a-workbook");
      } else if (element === "workbookPr") from1904 = isOn(attributes.get("date1904"));
      else if (element === "calcPr") calculatesOnLoad = isOn(attributes.get("fullCalcOnLoad"));
      else if (element === "workbookProtection") isStructureLocked = isOn(attributes.get("lockStructure"));
      else if (element === "sheet") {
        const relationship = relationshipId(attributes) ?? "";
        const sheetName = attributes.get("name");
        if (sheetName === undefined) throw new FormatError("xlsx/damaged", { part: path });
        sheets.push({ name: cellText(sheetName), visibility: visibilityOf(attributes.get("state")), relationship });
      } else if (element === "definedName") {
        const name = attributes.get("name");
        named = name === undefined ? undefined : { name, sheet: Number.parseInt(attributes.get("localSheetId") ?? "") };
        refersTo = "";
      }
    },
    text(piece) {
      if (named !== undefined) refersTo += piece;
    },
    close(element) {
      if (element !== "definedName" || named === undefined) return;
      const { name, sheet } = named;
      if (isReportMark(name) && !Number.isNaN(sheet)) reports.add(sheet);
      else definedNames.push({ name, refersTo });
      named = undefined;
    },
  });
  if (sheets.length === 0) throw new FormatError("xlsx/damaged", { part: path });
  return {
    sheets: sheets.map((sheet, index) => ({ ...sheet, isReport: reports.has(index) })),
    definedNames,
    from1904,
    calculatesOnLoad,
    isStructureLocked,
  };
}

function visibilityOf(state: string | undefined): Visibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
