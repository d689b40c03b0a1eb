const undoings = new Set<() => void>();

/** Registers what must be undone when the program is stopped from outside; gives back how to forget it. */
export function onStop(undo: () => void): () => void {
  undoings.add(undo);
  return () => undoings.delete(undo);
}

/** Makes stopping the program leave nothing behind, and a limit on the size of files an error instead of its end. */
export function heedSignals(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      for (const undo of undoings) undo();
      process.kill(process.pid, signal);
    });
  }
  process.on("SIGXFSZ", () => undefined);
}
