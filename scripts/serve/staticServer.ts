import type { Stats } from "node:fs";
import { open, realpath, stat, type FileHandle } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, relative, isAbsolute, sep } from "node:path";
import { pipeline } from "node:stream/promises";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xml": "text/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export interface RunningServer {
  /** "http://localhost:3000" */
  readonly address: string;
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  /** 0 for any free port. */
  readonly port: number;
  /** Where the port is taken by another program, take any that is free. */
  readonly otherPort?: "allowed" | "refused";
}

/**
 * Serves the files of a folder to this computer alone: by the names of this computer, so that no page from elsewhere
 * gets them under a name of its own; to be read and nothing else; and nothing that a link in the folder leads out to.
 */
export async function serveFolder(
  folder: string,
  { port, otherPort = "refused" }: ServeOptions,
): Promise<RunningServer> {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch(() => response.destroy());
  });
  try {
    await listen(server, port);
  } catch (error) {
    const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    if (!taken || otherPort === "refused") throw error;
    await listen(server, 0);
  }
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isLoopback(request.headers.host)) {
    refuse(response, 403, "Only this computer is served");
    return;
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    refuse(response.setHeader("allow", "GET, HEAD"), 405, "Files are only read");
    return;
  }
  const found = await openInside(folder, request.url ?? "/");
  if (found === null) {
    refuse(response, 404, "Not found");
    return;
  }
  const { path, stats, file } = found;
  response.writeHead(200, {
    "content-type": TYPES[extname(path)] ?? "application/octet-stream",
    "content-length": stats.size,
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
  });
  if (request.method === "HEAD" || stats.size === 0) {
    await file.close();
    response.end();
  } else {
    // No more than was promised, should the file grow meanwhile.
    await pipeline(file.createReadStream({ end: stats.size - 1 }), response);
  }
}

function refuse(response: ServerResponse, status: number, text: string): void {
  const body = `${text}\n`;
  response
    .writeHead(status, { "content-type": "text/plain; charset=utf-8", "content-length": Buffer.byteLength(body) })
    .end(body);
}

/** Whether a request was made to a name of this computer, with or without a port. */
function isLoopback(host: string | undefined): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i.test(host ?? "");
}

interface Found {
  readonly path: string;
  readonly stats: Stats;
  readonly file: FileHandle;
}

/** The file that the address asks for, opened; null when there is none, or it lies outside the folder in the end. */
async function openInside(folder: string, url: string): Promise<Found | null> {
  const asked = pathIn(url);
  if (asked === null) return null;
  let file: FileHandle | null = null;
  try {
    const path = await realpath(join(folder, asked));
    const inside = relative(await realpath(folder), path);
    if (inside === "" || inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return null;
    // A pipe would keep whoever opens it waiting.
    if (!(await stat(path)).isFile()) return null;
    file = await open(path);
    return { path, file, stats: await file.stat() };
  } catch {
    await file?.close();
    return null;
  }
}

/** "/a%20b.js?x" -> "/a b.js", "/" -> "/index.html"; null for what is no path, however it is written. */
function pathIn(url: string): string | null {
  if (!url.startsWith("/")) return null;
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ""));
    return path.includes("\0") ? null : path.endsWith("/") ? `${path}index.html` : path;
  } catch {
    return null;
  }
}
