import type { ZipPackage } from "./package/zipPackage";
import type { ZipEntry } from "./package/zipDirectory";
import { cellText, ownCopy } from "./text";
import { readXml } from "./xml/readXml";

/**
 * The texts that cells share, by their index. Of formatted text the runs are joined; phonetic guides are left out.
 */
export async function readSharedStrings(zip: ZipPackage, entry: ZipEntry): Promise<string[]> {
  const strings: string[] = [];
  let isText = false;
  let isPhonetic = false;
  let text = "";
  await readXml(zip, entry, {
    open(name) {
      if (name === "t") isText = !isPhonetic;
      else if (name === "rPh") isPhonetic = true;
      else if (name === "si") text = "";
    },
    text(piece) {
      if (isText) text += piece;
    },
    close(name) {
      if (name === "t") isText = false;
      else if (name === "rPh") isPhonetic = false;
      else if (name === "si") strings.push(ownCopy(cellText(text)));
    },
  });
  return strings;
}
