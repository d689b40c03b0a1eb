/** Longer texts rarely recur, and are read anew each time. */
const LONGEST = 160;
/** So many readings are kept of a generation, and two generations at a time. */
const GENERATION = 1_000;

/**
 * The same reading, that remembers what it made of the short texts it was asked lately: headings and labels stand in many
 * cells of a workbook, are asked about by several readers, and recur from plan to plan. What it keeps is bounded, and
 * nothing of a workbook but the texts.
 * @param read gives the same for the same text, and nothing that is ever changed.
 */
export function remembered<Reading extends string | number | boolean | object | null>(
  read: (text: string) => Reading,
): (text: string) => Reading {
  let recent = new Map<string, Reading>();
  let older = new Map<string, Reading>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const known = recent.get(text);
    if (known !== undefined) return known;
    // A line of a cell would keep the whole cell's text in memory.
    const own = ` ${text}`.slice(1);
    const reading = older.get(text) ?? read(own);
    if (recent.size >= GENERATION) {
      older = recent;
      recent = new Map();
    }
    recent.set(own, reading);
    return reading;
  };
}
