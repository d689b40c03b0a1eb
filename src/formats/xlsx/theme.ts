import { FormatError } from "../errors";
import type { ZipPackage } from "../package/zipPackage";
import { readXml } from "../xml/readXml";
import { OFFICE_THEME, rgbColour } from "./colours";

/** The theme's colours by the number that styles use: light before dark. */
const PLACES = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"].concat([
  "hlink",
  "folHlink",
]);

/** The colours of the workbook's theme; Office's own where it has none, or none that can be read: no figure depends on them. */
export async function readTheme(zip: ZipPackage, path: string | null): Promise<readonly string[]> {
  const entry = path === null ? undefined : zip.find(path);
  if (entry === undefined) return OFFICE_THEME;
  const colours = [...OFFICE_THEME];
  let isWithin = false;
  let place = -1;
  try {
    await readXml(zip, entry, {
      open(name, attributes) {
        if (name === "clrScheme") isWithin = true;
        else if (isWithin && PLACES.includes(name)) place = PLACES.indexOf(name);
        else if (isWithin && place >= 0 && (name === "srgbClr" || name === "sysClr")) {
          const colour = rgbColour(attributes.get(name === "srgbClr" ? "val" : "lastClr") ?? "");
          if (colour !== undefined) colours[place] = colour;
        }
      },
      close(name) {
        if (name === "clrScheme") isWithin = false;
        if (PLACES.includes(name)) place = -1;
      },
    });
  } catch (error) {
    if (!(error instanceof FormatError) || error.code !== "xlsx/damaged") throw error;
  }
  return colours;
}
