import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

export type Imports = ReadonlyMap<string, readonly string[]>;

/** Of every TypeScript file below the folder, by its path in it: the files that it imports, if only for a type. */
export function importsOf(folder: string): Imports {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => /\.tsx?$/.test(path));
  return new Map(
    files.map((file) => {
      const path = join(folder, file);
      const named = readFileSync(path, "utf8").matchAll(/^(?:import|export)\s[^;]*?from\s+"(\.[^"]+)"/gms);
      return [file, [...named].flatMap(([, name = ""]) => fileOf(resolve(dirname(path), name), folder) ?? [])];
    }),
  );
}

function fileOf(path: string, folder: string): string | null {
  const found = [`${path}.ts`, `${path}.tsx`, join(path, "index.ts"), join(path, "index.tsx")].find(existsSync);
  return found === undefined ? null : relative(folder, found);
}

/** The groups of files that reach one another, each sorted: Tarjan's strongly connected components of more than one. */
export function circlesIn(imports: Imports): string[][] {
  const order = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    const at = order.size;
    order.set(file, at);
    open.push(file);
    let low = at;
    for (const next of imports.get(file) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, order.get(next) ?? low);
    }
    if (low === at) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return low;
  };
  for (const file of imports.keys()) if (!order.has(file)) visit(file);
  return circles;
}
