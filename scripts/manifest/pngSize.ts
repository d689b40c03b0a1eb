import type { ImageSize } from "./checkManifest";

const SIGNATURE = "89504e470d0a1a0a";
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

/** The size that a PNG's own header gives; null when the bytes are no PNG. */
export function pngSize(bytes: Buffer): ImageSize | null {
  if (bytes.length < HEIGHT_AT + 4 || bytes.toString("hex", 0, 8) !== SIGNATURE) return null;
  return { width: bytes.readUInt32BE(WIDTH_AT), height: bytes.readUInt32BE(HEIGHT_AT) };
}
