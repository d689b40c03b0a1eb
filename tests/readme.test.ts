import { readFileSync } from "node:fs";
import { join } from "node:path";
import { run, ROOT } from "./cli/run";

test("the README shows what the check prints", async () => {
  const { stdout } = await run("check", "assets/samples/broendby-2025.xlsx", "--today", "2026-11-20");
  expect(readFileSync(join(ROOT, "README.md"), "utf8")).toContain(`\`\`\`\n${stdout.trimEnd()}\n\`\`\``);
}, 30_000);
