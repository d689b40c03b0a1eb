import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { PAGES } from "./support/prepare";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Of our own JavaScript before the first check. */
const FIRST_LOAD = 170 * 1024;

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; " +
  "img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

function read(file: string): string {
  return readFileSync(join(PAGES, file), "utf8");
}

/** The values of an attribute in the page's tags, quoted or not. */
function attributes(html: string, tag: string, attribute: string): string[] {
  const tags = html.match(new RegExp(`<${tag}\\b[^>]*>`, "g")) ?? [];
  return tags.map(
    (text) => new RegExp(`\\b${attribute}=("[^"]*"|[^\\s>]+)`).exec(text)?.[1]?.replaceAll('"', "") ?? "",
  );
}

describe.each([
  ["index.html", `${POLICY}; require-trusted-types-for 'script'; trusted-types baselinekontrol kontrolrapport`, []],
  [
    "taskpane.html",
    POLICY.replace("script-src 'self'", "script-src 'self' https://appsforoffice.microsoft.com"),
    [OFFICE_JS],
  ],
])("%s", (file, policy, foreign) => {
  const html = read(file);

  test("has the strict policy, before anything it governs", () => {
    const content = /<meta http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(html);
    expect(content?.[1]).toBe(policy);
    expect(content?.index).toBeLessThan(html.search(/<(script|link|style)\b/));
    expect(policy).not.toMatch(/unsafe|\*/);
  });

  test("has no script, style or handler inside", () => {
    const scripts = html.match(/<script\b[^>]*>([^<]*)<\/script>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toMatch(/^<script [^>]*src=[^>]*><\/script>$/);
    expect(html).not.toMatch(/<style\b|\sstyle=|\son[a-z]+=|javascript:/i);
  });

  test("asks no other computer for anything but office.js", () => {
    const addresses = [
      ...attributes(html, "script", "src"),
      ...attributes(html, "link", "href"),
      ...attributes(html, "img", "src"),
    ];
    expect(addresses.filter((address) => /^(?:[a-z]+:)?\/\//.test(address))).toEqual(foreign);
    // Relative, so that the folder can be put anywhere.
    for (const address of addresses) expect(address).not.toMatch(/^\//);
  });

  test("loads at most 170 KB of our JavaScript before the first check", () => {
    const own = attributes(html, "script", "src").filter((address) => !address.startsWith("https:"));
    const size = own.reduce((sum, name) => sum + gzipSync(readFileSync(join(PAGES, name)), { level: 9 }).length, 0);
    expect(size).toBeLessThanOrEqual(FIRST_LOAD);
  });
});

test("what Excel's page needs is there: pictures, manifest, stylesheet", () => {
  for (const file of ["assets/icon-16.png", "assets/icon-80.png", "assets/icon.svg", "manifest.xml", "taskpane.css"]) {
    expect(statSync(join(PAGES, file)).size).toBeGreaterThan(0);
  }
});

test("office.js itself is in none of our files, nor are evaluated texts in what we write", () => {
  const scripts = readdirSync(PAGES).filter((name) => name.endsWith(".js"));
  for (const name of scripts) {
    const text = read(name);
    // pdf.js can evaluate texts: it is told not to, and the browser tests end with no complaint of the policy.
    const evaluates = !name.startsWith("pdfjs.") && /\bnew Function\(|[^.\w]eval\(/.test(text);
    expect([name, evaluates]).toEqual([name, false]);
    expect([name, text.includes("RequestExecutor")]).toEqual([name, false]);
  }
});
