const PREFIX = "baselinekontrol-work-";

/** Says, for as long as this tab lives, that it is at the work; gives back how to stop. */
export function claim(id: string): () => void {
  let release = (): void => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  // Where the browser has no locks, nobody can be told.
  if ("locks" in navigator) void navigator.locks.request(PREFIX + id, () => held).catch(() => undefined);
  return () => release();
}

/** The work that open tabs are at; null where the browser doesn't tell. */
export async function claimed(): Promise<ReadonlySet<string> | null> {
  if (!("locks" in navigator)) return null;
  const { held = [] } = await navigator.locks.query();
  const names = held.flatMap(({ name }) => (name?.startsWith(PREFIX) === true ? [name.slice(PREFIX.length)] : []));
  return new Set(names);
}
