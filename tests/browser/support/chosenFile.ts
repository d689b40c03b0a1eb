/** A file to be chosen in the page, without one on the disk. */
export function chosenFile(name: string, content: Uint8Array | string) {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(content) };
}
