import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";

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

/** Serves the files of a folder to this computer alone. */
export async function serveFolder(
  folder: string,
  { port, otherPort = "refused" }: ServeOptions,
): Promise<RunningServer> {
  const server = createServer((request, response) => {
    void answer(folder, request, response);
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
  const path = pathOf(folder, request.url ?? "/");
  if (path === null || !(await isFile(path))) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found\n");
    return;
  }
  response.writeHead(200, {
    "content-type": TYPES[extname(path)] ?? "application/octet-stream",
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
  });
  if (request.method === "HEAD") response.end();
  else
    createReadStream(path)
      .on("error", () => response.destroy())
      .pipe(response);
}

/** The file that the address asks for, or null when it lies outside the folder. */
function pathOf(folder: string, url: string): string | null {
  const asked = decoded(new URL(url, "http://localhost").pathname);
  if (asked === null) return null;
  const path = normalize(join(folder, asked.endsWith("/") ? `${asked}index.html` : asked));
  return path.startsWith(normalize(folder) + sep) ? path : null;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
