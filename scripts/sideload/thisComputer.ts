import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { elementAt, readTree } from "../manifest/xmlTree";
import type { Computer, Manifest } from "./sideload";

export function thisComputer(): Computer {
  return {
    platform: process.platform,
    home: homedir(),
    run: (program, parameters) => spawnSync(program, [...parameters], { stdio: "ignore" }).status === 0,
    copy: (from, to) => {
      mkdirSync(dirname(to), { recursive: true });
      copyFileSync(from, to);
    },
    remove: (path) => {
      const isThere = existsSync(path);
      rmSync(path, { force: true });
      return isThere;
    },
  };
}

/** The manifest for a developer's own computer, or another. */
export function manifestAt(given: string = join(__dirname, "../../manifest.xml")): Manifest {
  const path = resolve(given);
  const id = elementAt(readTree(readFileSync(path, "utf8")), "Id")?.text.trim() ?? "";
  return { id, path };
}
