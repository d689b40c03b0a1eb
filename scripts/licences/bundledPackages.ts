import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { bundledFiles } from "../cli/build";
import webpack, { type Compilation, type Configuration, type Module, type Stats } from "webpack";

/** A package of which something stands in what users get. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** The SPDX expression of its package.json; null when it has none. */
  readonly licence: string | null;
  /** Characters of its source that are taken in, before they are made smaller. */
  readonly size: number;
}

type ConfigOf = (env: unknown, options: { readonly mode: "production" }) => Configuration | Configuration[];

/**
 * The packages that go into the pages and the command line, whatever package.json calls them: every bundle's modules, as
 * webpack and esbuild find them, by the package they lie in. Nothing is written.
 */
export async function bundledPackages(root: string): Promise<BundledPackage[]> {
  const sizes = new Map<string, number>();
  for (const file of readdirSync(root).filter((name) => /^webpack\.(?:.+\.)?config\.js$/.test(name))) {
    const given = createRequire(join(root, "x.js"))(join(root, file)) as ConfigOf | Configuration | Configuration[];
    const configs = typeof given === "function" ? given({}, { mode: "production" }) : given;
    for (const config of [configs].flat()) addModules(await compiled(root, config), sizes);
  }
  const already = new Set(sizes.keys());
  for (const [file, size] of bundledFiles()) {
    const folder = folderOf(file);
    // What the pages take in too is counted there.
    if (folder !== null && !already.has(folder)) sizes.set(folder, (sizes.get(folder) ?? 0) + size);
  }
  // One version may be installed in several places.
  const found = new Map<string, BundledPackage>();
  for (const [folder, size] of sizes) {
    const described = description(folder);
    const key = `${described.name}@${described.version}`;
    found.set(key, { ...described, size: size + (found.get(key)?.size ?? 0) });
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
}

/** The bundles of a configuration, only thought of: neither made smaller nor written. */
async function compiled(root: string, config: Configuration): Promise<Compilation> {
  const compiler = webpack({
    context: root,
    ...config,
    optimization: { ...config.optimization, minimize: false, concatenateModules: false },
    performance: false,
  });
  compiler.hooks.shouldEmit.tap("bundledPackages", () => false);
  const stats = await new Promise<Stats>((resolve, reject) => {
    compiler.run((error, result) => {
      if (error !== null) reject(error);
      else if (result === undefined || result.hasErrors()) reject(new Error(result?.toString("errors-only")));
      else resolve(result);
    });
  });
  return stats.compilation;
}

function addModules({ modules, chunkGraph }: Compilation, sizes: Map<string, number>): void {
  for (const module of modules) {
    const folder = packageFolder(module);
    // What nothing uses is in no chunk.
    if (folder === null || chunkGraph.getNumberOfModuleChunks(module) === 0) continue;
    sizes.set(folder, (sizes.get(folder) ?? 0) + module.size());
  }
}

/** ".../node_modules/@scope/name" of a file in it; null for a file of ours. */
function packageFolder(module: Module): string | null {
  return folderOf(module.nameForCondition() ?? "");
}

function folderOf(file: string): string | null {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0] ?? null;
}

function description(folder: string): Omit<BundledPackage, "size"> {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string | { readonly type?: string };
    readonly licenses?: readonly { readonly type?: string }[];
  };
  const { name, version, license, licenses } = manifest;
  // Old packages have an object or a list of objects in its place.
  const stated = typeof license === "string" ? license : license?.type;
  return { name, version, licence: stated ?? licenses?.map((entry) => entry.type ?? "").join(" OR ") ?? null };
}
