const AREAS = 99;
const AGES = 60;
const SEXES = ["Mænd", "Kvinder"];

/** A table as StatBank's API gives it: five dimensions with their codes, one figure a row, UTF-8 with its mark. */
export function generateCsv(rows: number): Uint8Array {
  const lines = ["\ufeffOMRÅDE;KØN;ALDER;UDDANNELSE;TID;INDHOLD"];
  for (let row = 0; row < rows; row += 1) {
    const area = row % AREAS;
    const age = Math.floor(row / AREAS) % AGES;
    const sex = Math.floor(row / (AREAS * AGES)) % SEXES.length;
    const year = 2008 + (Math.floor(row / (AREAS * AGES * SEXES.length)) % 17);
    const figure = row % 53 === 0 ? ".." : `${(row * 7919) % 100_000},${row % 10}`;
    lines.push(
      `${100 + area} Kommune ${area};${SEXES[sex] ?? ""};${18 + age} år;H${row % 9} Uddannelse;${year};${figure}`,
    );
  }
  return new TextEncoder().encode(`${lines.join("\r\n")}\r\n`);
}
