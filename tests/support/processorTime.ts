/**
 * Milliseconds of work that this process has done so far. Bounds on it hold off runaway searches, and unlike bounds on
 * the clock they mean the same on a machine that is busy with other things.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds that only a search that runs away needs: what is bounded by it takes a small part of it on any machine. */
export const RUNAWAY = 10_000;
