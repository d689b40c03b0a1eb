import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { serveFolder, type RunningServer } from "../../scripts/serve/staticServer";

let root = "";
let server: RunningServer;
let port = 0;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "server-"));
  const folder = join(root, "pages");
  mkdirSync(join(folder, "assets"), { recursive: true });
  mkdirSync(join(root, "pages-secret"));
  for (const [path, text] of [
    ["pages/index.html", "the page"],
    ["pages/assets/a b.js", "script"],
    ["pages/assets/index.html", "below"],
    ["pages/empty.txt", ""],
    ["outside.txt", "secret"],
    ["pages-secret/x.txt", "secret"],
  ] as const)
    writeFileSync(join(root, path), text);
  symlinkSync(join(root, "outside.txt"), join(folder, "out.txt"));
  symlinkSync(root, join(folder, "up"));
  symlinkSync("index.html", join(folder, "in.html"));
  symlinkSync("round", join(folder, "round"));
  // The folder itself may be reached by a link.
  symlinkSync(folder, join(root, "link"));
  server = await serveFolder(join(root, "link"), { port: 0 });
  port = Number(new URL(server.address).port);
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

/** What the server answers to these very bytes, and nothing after them; "" when it only hangs up. */
function raw(bytes: string | Uint8Array, { then = "wait" }: { then?: "wait" | "hang up" } = {}): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, "localhost");
    let answer = "";
    socket.setEncoding("latin1");
    socket.setTimeout(5_000, () => socket.destroy());
    socket.on("data", (chunk: string) => (answer += chunk));
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(answer));
    if (then === "wait") socket.write(bytes);
    else socket.end(bytes);
  });
}

const get = (target: string, host = "localhost", method = "GET"): Promise<string> =>
  raw(`${method} ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);

const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
const bodyOf = (answer: string): string => answer.slice(answer.indexOf("\r\n\r\n") + 4);

const isAlive = async (): Promise<boolean> => bodyOf(await get("/")) === "the page";

test.each([
  ["/", "the page"],
  ["/index.html", "the page"],
  ["/?eksempel=broendby-2025", "the page"],
  ["/?next=/a/../b", "the page"],
  ["/index.html#fund", "the page"],
  ["/assets/a%20b.js", "script"],
  ["/assets/", "below"],
  ["/in.html", "the page"],
  ["/empty.txt", ""],
  ["//", "the page"],
  ["/assets/../index.html", "the page"],
])("GET %s gives its file", async (target, text) => {
  const answer = await get(target);
  expect([statusOf(answer), bodyOf(answer)]).toEqual([200, text]);
  expect(await isAlive()).toBe(true);
});

const NOTHING = [
  "/nothing.js",
  "/assets",
  "/index.html/",
  "/out.txt",
  "/up/outside.txt",
  "/up/pages-secret/x.txt",
  "/round",
  "/../outside.txt",
  "/..%2foutside.txt",
  "/%2e%2e/outside.txt",
  "/..%5coutside.txt",
  "/../pages-secret/x.txt",
  "/assets/../../outside.txt",
  "//etc/passwd",
  "///etc/passwd",
  "/%00",
  "/index.html%00.js",
  "/%",
  "/%zz",
  "/%c0%ae%c0%ae/outside.txt",
  "http://localhost/index.html",
  "http://example.dk/",
  "http://[",
  "*",
  "file:///etc/passwd",
  `/${"a".repeat(5_000)}`,
  `/${"a/".repeat(3_000)}`,
  `/${"../".repeat(3_000)}etc/passwd`,
];

test.each(NOTHING.map((target) => [target.slice(0, 40), target] as const))(
  "GET %s finds nothing",
  async (_, target) => {
    const answer = await get(target);
    expect([statusOf(answer), bodyOf(answer)]).toEqual([404, "Not found\n"]);
    expect(await isAlive()).toBe(true);
  },
);

test.each(["localhost", "LOCALHOST:3000", "127.0.0.1", "127.0.0.1:8080", "[::1]:3000"])(
  "it answers to the name %s",
  async (host) => {
    expect(statusOf(await get("/", host))).toBe(200);
  },
);

test.each([
  "example.dk",
  "localhost.example.dk",
  "example.dk:3000",
  "127.0.0.1.example.dk",
  "localhost:3000@example.dk",
  "0.0.0.0",
  "192.168.0.2:3000",
  "[::2]",
  "xlocalhost",
  "localhost:",
  "",
])("it doesn't answer to the name %j", async (host) => {
  const answer = await get("/", host);
  expect(statusOf(answer)).toBe(403);
  expect(answer).not.toContain("the page");
});

test("a request without a name, or with two, is none", async () => {
  expect(statusOf(await raw("GET / HTTP/1.1\r\n\r\n"))).toBe(400);
  expect(statusOf(await raw("GET / HTTP/1.0\r\n\r\n"))).toBe(403);
  const two = await raw("GET / HTTP/1.1\r\nHost: example.dk\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  expect(two).not.toContain("the page");
});

test.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"])("%s is refused", async (method) => {
  const answer = await get("/", "localhost", method);
  expect(statusOf(answer)).toBe(405);
  expect(answer.toLowerCase()).toContain("allow: get, head");
});

test("CONNECT gets nothing, and another protocol is not taken up", async () => {
  expect(await get("example.dk:443", "localhost", "CONNECT")).toBe("");
  expect(
    await raw("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close, Upgrade\r\nUpgrade: websocket\r\n\r\n"),
  ).not.toContain("101 Switching");
  expect(await isAlive()).toBe(true);
});

test("HEAD gives the same without the file", async () => {
  const [head, whole] = [await get("/", "localhost", "HEAD"), await get("/")];
  expect(bodyOf(head)).toBe("");
  expect(/content-length: (\d+)/i.exec(head)?.[1]).toBe(String("the page".length));
  expect(statusOf(head)).toBe(statusOf(whole));
});

test("no request ends it", async () => {
  const target = fc
    .array(
      fc.constantFrom(
        "/",
        "..",
        ".",
        "%2f",
        "%00",
        "%",
        "%ff",
        "//",
        "\\",
        "[",
        "@",
        ":",
        "?",
        "#",
        "a",
        "index.html",
        "up",
        "out.txt",
        "\u00e6",
      ),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join(""));
  const request = fc
    .tuple(
      fc.constantFrom("GET", "HEAD", "POST", "get", ""),
      target,
      fc.constantFrom("localhost", "[", "a b", "\u0000", "é"),
    )
    .map(([method, path, host]) =>
      new TextEncoder().encode(`${method} /${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
    );
  await fc.assert(
    fc.asyncProperty(request, fc.uint8Array({ maxLength: 400 }), async (bytes, noise) => {
      expect(await raw(bytes)).not.toContain("secret");
      await raw(noise, { then: "hang up" });
    }),
    { numRuns: 200 },
  );
  // Many that hang up before they are answered.
  await Promise.all(
    Array.from(
      { length: 50 },
      () =>
        new Promise<void>((resolve) => {
          const socket = connect(port, "localhost", () => {
            socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
            socket.destroy();
          });
          socket.on("error", () => undefined);
          socket.on("close", () => resolve());
        }),
    ),
  );
  expect(await isAlive()).toBe(true);
});
