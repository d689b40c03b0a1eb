import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SAMPLES } from "./samples";
import { writeXlsx } from "./samples/writeXlsx";

const FOLDER = join(__dirname, "../assets/samples");

mkdirSync(FOLDER, { recursive: true });
for (const sample of SAMPLES) {
  const path = join(FOLDER, `${sample.name}.xlsx`);
  writeFileSync(path, writeXlsx(sample));
  console.log(path);
}
