import type { DefinedName, Visibility } from "../../core/workbook/snapshot";
import { FormatError } from "../errors";
import type { ZipPackage } from "./package/zipPackage";
import { cellText } from "./text";
import { isOn, readXml, relationshipId } from "./xml/readXml";

export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  /** "" when it names none. */
  readonly relationship: string;
}

/** What the workbook's main part tells. */
export interface WorkbookPart {
  /** In the order of the tabs, sheets with nothing but a chart among them. */
  readonly sheets: readonly SheetEntry[];
  readonly definedNames: readonly DefinedName[];
  readonly from1904: boolean;
  /** Whether the program that wrote the workbook left it to the next one to calculate it. */
  readonly calculatesOnLoad: boolean;
}

/** @throws FormatError xlsx/missing-part, xlsx/not-a-workbook, and xlsx/damaged when it names no sheets. */
export async function readWorkbookPart(zip: ZipPackage, path: string): Promise<WorkbookPart> {
  const sheets: SheetEntry[] = [];
  const definedNames: DefinedName[] = [];
  let from1904 = false;
  let calculatesOnLoad = false;
  let root: string | undefined;
  let name: string | undefined;
  let refersTo = "";
  await readXml(zip, zip.require(path), {
    open(element, attributes) {
      if (root === undefined) {
        root = element;
        if (root !== "workbook") throw new FormatError("xlsx/not-a-workbook");
      } else if (element === "workbookPr") from1904 = isOn(attributes.get("date1904"));
      else if (element === "calcPr") calculatesOnLoad = isOn(attributes.get("fullCalcOnLoad"));
      else if (element === "sheet") {
        const relationship = relationshipId(attributes) ?? "";
        const sheetName = attributes.get("name");
        if (sheetName === undefined) throw new FormatError("xlsx/damaged", { part: path });
        sheets.push({ name: cellText(sheetName), visibility: visibilityOf(attributes.get("state")), relationship });
      } else if (element === "definedName") {
        name = attributes.get("name");
        refersTo = "";
      }
    },
    text(piece) {
      if (name !== undefined) refersTo += piece;
    },
    close(element) {
      if (element !== "definedName" || name === undefined) return;
      definedNames.push({ name, refersTo });
      name = undefined;
    },
  });
  if (sheets.length === 0) throw new FormatError("xlsx/damaged", { part: path });
  return { sheets, definedNames, from1904, calculatesOnLoad };
}

function visibilityOf(state: string | undefined): Visibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
