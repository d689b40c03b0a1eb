const MAGIC = "%PDF-";
/** Other programs' bytes may stand in front of a PDF, and readers look this far. */
const LOOKED_AT = 1024;

/** Whether the file is a PDF, by its first bytes and whatever its name says. */
export function isPdf(bytes: Uint8Array): boolean {
  let beginning = "";
  for (const byte of bytes.subarray(0, LOOKED_AT)) beginning += String.fromCharCode(byte);
  const at = beginning.indexOf(MAGIC);
  return at === 0 || (at > 0 && !beginning.startsWith("PK"));
}
