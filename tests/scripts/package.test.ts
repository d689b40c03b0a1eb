import { createHash } from "node:crypto";
import { execFileSync, spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { A_DAY, ASK, FRAMES, NEVER_CHANGES } from "../../scripts/package/delivery";
import { packageFiles, type Files } from "../../scripts/package/makePackage";
import { nginxConf, webConfig } from "../../scripts/package/servers";
import { releaseProblems } from "../../scripts/manifest/releaseProblems";
import { checkManifest } from "../../scripts/manifest/checkManifest";
import { SURROUNDINGS } from "../../scripts/manifestCheck";

const { withBaseUrl } = jest.requireActual<{
  withBaseUrl: (manifest: string, url: string, publisher?: { provider?: string; supportUrl?: string }) => string;
}>("../../scripts/pages/baseUrl.js");

const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
const URL_OF_PAGES = "https://www.example.dk/baselinekontrol";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (file: Uint8Array | undefined): string => new TextDecoder().decode(file);

const BUILT: Files = {
  "manifest.xml": bytes(manifest),
  "index.html": bytes("<p>index</p>"),
  "taskpane.html": bytes("<p>pane</p>"),
  "browser.css": bytes("p{}"),
  "browser.1a2b3c4d.js": bytes("0"),
  "assets/icon-32.png": bytes("png"),
  "samples/broendby-2025.xlsx": bytes("xlsx"),
};

/** What every server is to send: the path, how long it may be kept, its type, and who may frame it. */
const SENT: readonly (readonly [string, string, string, string | null])[] = [
  ["index.html", ASK, "text/html", FRAMES["index.html"] ?? ""],
  ["", ASK, "text/html", FRAMES["index.html"] ?? ""],
  ["taskpane.html", ASK, "text/html", FRAMES["taskpane.html"] ?? ""],
  ["browser.css", ASK, "text/css", null],
  ["browser.1a2b3c4d.js", NEVER_CHANGES, "text/javascript", null],
  ["assets/icon-32.png", A_DAY, "image/png", null],
  ["samples/broendby-2025.xlsx", ASK, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", null],
];

function packed(): Files {
  const nothing = bytes("x");
  return packageFiles({ built: BUILT, url: URL_OF_PAGES, licences: nothing, licence: nothing, guide: nothing });
}

test("the package holds the pages, the manifest, configuration for three servers, licences and checksums that hold", () => {
  const files = packed();
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining([
      "manifest.xml",
      "sider/taskpane.html",
      "sider/web.config",
      "sider/staticwebapp.config.json",
      "nginx/baselinekontrol.conf",
      "LICENSE.txt",
      "pakker.md",
      "udrulning.md",
    ]),
  );
  const lines = text(files["SHA256SUMS"]).trim().split("\n");
  expect(lines).toHaveLength(Object.keys(files).length - 1);
  for (const line of lines) {
    const [sum = "", path = ""] = line.split("  ");
    expect(createHash("sha256").update(files[path]!).digest("hex")).toBe(sum);
  }
});

test.each(SENT.filter(([path]) => path !== ""))("IIS and Azure say the same of %s", (path, cache, type, frames) => {
  const config = webConfig(Object.keys(BUILT));
  const own = new RegExp(`<location path="${path}">.*`).exec(config)?.[0] ?? "";
  expect(own.includes(cache) || (own === "" && cache === ASK)).toBe(true);
  expect(own.includes("Content-Security-Policy")).toBe(frames !== null);
  if (frames !== null) expect(own).toContain(frames);
  const extension = path.split(".").at(-1) ?? "";
  expect(config).toContain(`fileExtension=".${extension}" mimeType="${type}`);

  const azure = JSON.parse(text(packed()["sider/staticwebapp.config.json"])) as {
    routes: { route: string; headers: Record<string, string> }[];
    globalHeaders: Record<string, string>;
    mimeTypes: Record<string, string>;
  };
  const route = azure.routes.find((one) => new RegExp(`^${one.route.replace(/\*/g, ".*")}$`).test(`/${path}`));
  const headers = { ...azure.globalHeaders, ...route?.headers };
  expect(headers["Cache-Control"]).toBe(cache);
  expect(headers["Content-Security-Policy"] ?? null).toBe(frames);
  expect(azure.mimeTypes[`.${extension}`]).toContain(type);
});

test("only Microsoft's hosts may frame the pane, and nobody the browser edition", () => {
  const hosts = (FRAMES["taskpane.html"] ?? "").split(" ").slice(2);
  expect(hosts.length).toBeGreaterThan(4);
  for (const host of hosts) expect(host).toMatch(/^https:\/\/\*(?:\.[a-z0-9]+)+$/);
  expect(FRAMES["index.html"]).toBe("frame-ancestors 'none'");
});

const hasNginx = spawnSync("nginx", ["-v"]).status === 0;
if (!hasNginx) console.warn("nginx isn't here: its configuration isn't tried with the server itself.");

(hasNginx ? describe : describe.skip)("nginx itself", () => {
  const folder = mkdtempSync(join(tmpdir(), "baselinekontrol-nginx-"));
  let port = 0;
  let server: ChildProcess | null = null;

  beforeAll(async () => {
    port = await freePort();
    for (const [path, content] of Object.entries(BUILT)) {
      mkdirSync(dirname(join(folder, "sider", path)), { recursive: true });
      writeFileSync(join(folder, "sider", path), content);
    }
    const own = nginxConf({ url: URL_OF_PAGES, folder: join(folder, "sider"), listen: [`listen 127.0.0.1:${port};`] });
    writeFileSync(join(folder, "own.conf"), own);
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
      (name) => `${name}_temp_path ${folder};`,
    );
    const main = `pid ${folder}/pid; daemon off; master_process off; error_log ${folder}/error.log;
      events {} http { access_log off; ${temporary.join(" ")} include ${folder}/own.conf; }`;
    writeFileSync(join(folder, "nginx.conf"), main);
    execFileSync("nginx", ["-t", "-q", "-c", join(folder, "nginx.conf")], { stdio: "pipe" });
    server = spawn("nginx", ["-c", join(folder, "nginx.conf")], { stdio: "ignore" });
    for (let tries = 0; tries < 100; tries += 1) {
      if (
        await fetch(`http://127.0.0.1:${port}/`).then(
          () => true,
          () => false,
        )
      )
        return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });

  afterAll(() => {
    server?.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(SENT)("sends %j as it should", async (path, cache, type, frames) => {
    const answer = await fetch(`http://127.0.0.1:${port}/baselinekontrol/${path}`, {
      headers: { host: "www.example.dk" },
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe(cache);
    expect(answer.headers.get("content-type")).toContain(type);
    expect(answer.headers.get("content-security-policy")).toBe(frames);
    expect(answer.headers.get("x-frame-options")).toBeNull();
  });
});

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

describe("a release", () => {
  const publisher = { provider: "Eksempel Kommune", supportUrl: "https://www.example.dk/hjaelp" };

  test("says where it is, who stands behind it and where to ask, and is as Excel wants it", () => {
    const released = withBaseUrl(manifest, URL_OF_PAGES, publisher);
    expect(releaseProblems(released)).toEqual([]);
    expect(checkManifest(released, SURROUNDINGS)).toEqual([]);
    expect(released).toContain("<ProviderName>Eksempel Kommune<");
  });

  test.each<[string, string, object]>([
    ["BASELINEKONTROL_URL", "https://localhost:3000", publisher],
    ["BASELINEKONTROL_PROVIDER", URL_OF_PAGES, { ...publisher, provider: "" }],
    ["BASELINEKONTROL_SUPPORT_URL", URL_OF_PAGES, { ...publisher, supportUrl: "" }],
  ])("isn't one without %s", (variable, url, given) => {
    const problems = releaseProblems(withBaseUrl(manifest, url, given));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(variable);
  });

  test.each([{ provider: "<b>" }, { provider: "x".repeat(126) }, { supportUrl: "http://example.dk" }])(
    "refuses %j",
    (given) => {
      expect(() => withBaseUrl(manifest, URL_OF_PAGES, given)).toThrow("BASELINEKONTROL_");
    },
  );
});
