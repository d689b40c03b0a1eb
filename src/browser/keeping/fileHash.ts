/** What the file is known by, whatever it is called: a SHA-256 of its bytes. Null where the browser can't make one. */
export async function fileHash(file: Blob): Promise<string | null> {
  try {
    const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  } catch {
    // A page without https has no such thing, and a file may have gone.
    return null;
  }
}
