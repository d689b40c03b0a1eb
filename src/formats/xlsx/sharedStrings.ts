import type { ZipPackage } from "../package/zipPackage";
import type { ZipEntry } from "../package/zipDirectory";
import { TextCollector, type WrittenText } from "./richText";
import { ownCopy } from "./text";
import { readXml } from "../xml/readXml";

/** The texts that cells share, by their index. Phonetic guides are left out. `looks`: whether their fonts are asked for. */
export async function readSharedStrings(
  zip: ZipPackage,
  entry: ZipEntry,
  looks: "read" | "skipped" = "skipped",
): Promise<WrittenText[]> {
  const strings: WrittenText[] = [];
  const collector = new TextCollector(looks);
  let isText = false;
  let isPhonetic = false;
  await readXml(zip, entry, {
    open(name, attributes) {
      if (name === "t") isText = !isPhonetic;
      else if (name === "rPh") isPhonetic = true;
      else if (name === "si") collector.clear();
      else if (!isPhonetic) collector.open(name, attributes);
    },
    text(piece) {
      if (isText) collector.add(piece);
    },
    close(name) {
      if (name === "t") isText = false;
      else if (name === "r") collector.endRun();
      else if (name === "rPh") isPhonetic = false;
      else if (name === "si") {
        const text = collector.finish();
        strings.push(typeof text === "string" ? ownCopy(text) : text);
      }
    },
  });
  return strings;
}
