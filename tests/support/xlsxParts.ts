import { strToU8, zipSync } from "fflate";

/** The files of an .xlsx, by their path inside it. */
export type Parts = Record<string, string | Uint8Array>;

/** Packs parts as they are, sound or not. */
export function zipParts(parts: Parts): Uint8Array {
  const files = Object.entries(parts).map(([path, content]) => [
    path,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { level: 6 });
}

export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
