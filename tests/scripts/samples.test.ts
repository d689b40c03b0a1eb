import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SAMPLES } from "../../scripts/samples";
import { writeXlsx } from "../../scripts/samples/writeXlsx";

test.each(SAMPLES.map((sample) => [sample.name, sample] as const))(
  "%s.xlsx is what the script makes",
  (name, sample) => {
    const committed = readFileSync(join(__dirname, "../../assets/samples", `${name}.xlsx`));
    expect(Buffer.from(writeXlsx(sample)).equals(committed)).toBe(true);
  },
);
