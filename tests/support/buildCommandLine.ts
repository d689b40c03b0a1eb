import { execFileSync } from "node:child_process";
import { join } from "node:path";

/**
 * Before the tests that run the command line: many of them at once would each build it. In a process of its own, since
 * the build sets the engine for what it compiles, which a process that goes on with tests doesn't survive.
 */
export default function buildCommandLine(): void {
  const root = join(__dirname, "../..");
  const built = "require('./scripts/cli/build').ensureBuilt()";
  execFileSync(process.execPath, ["-e", built], { cwd: root, stdio: ["ignore", 2, 2] });
}
