const known = new WeakMap<Blob, Promise<string | null>>();

/** What the bytes are known by: their SHA-256. Null where the browser can't make one. */
export function hashOf(bytes: Blob): Promise<string | null> {
  // A file may have gone.
  const hash = known.get(bytes) ?? bytes.arrayBuffer().then(hashOfBytes, () => null);
  known.set(bytes, hash);
  return hash;
}

export async function hashOfBytes(bytes: BufferSource): Promise<string | null> {
  try {
    const digest = await crypto.subtle.digest("SHA-256", bytes);
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  } catch {
    // A page without https has no such thing.
    return null;
  }
}
