import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkManifest, type ManifestSurroundings } from "../../scripts/manifest/checkManifest";
import { pngSize } from "../../scripts/manifest/pngSize";
import { SURROUNDINGS } from "../../scripts/manifestCheck";

const { withBaseUrl } = jest.requireActual<{ withBaseUrl: (manifest: string, baseUrl: string) => string }>(
  "../../scripts/pages/baseUrl.js",
);

const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");

function problems(xml: string, surroundings: ManifestSurroundings = SURROUNDINGS): string {
  return checkManifest(xml, surroundings).join("\n");
}

test("the manifest is as Excel wants it", () => {
  expect(problems(manifest)).toBe("");
});

test("it still is at another address, below a folder", () => {
  const elsewhere = withBaseUrl(manifest, "https://www.example.dk/baselinekontrol");
  expect(elsewhere).not.toContain("localhost");
  expect(elsewhere).toContain('"https://www.example.dk/baselinekontrol/taskpane.html"');
  expect(problems(elsewhere)).toBe("");
});

test.each(["http://example.dk", "example.dk", 'https://x"y', ""])("the build refuses the address %j", (address) => {
  expect(() => withBaseUrl(manifest, address)).toThrow("BASELINEKONTROL_URL");
});

test.each([
  ["text that isn't XML", "<OfficeApp>", "", "not well-formed"],
  ["an element in the wrong place", "<Version>0.1.0.0</Version>\n", "", "<Version>"],
  ["an unknown element", "</OfficeApp>", "<Extra/></OfficeApp>", "<Extra> is unknown here"],
  ["an element nobody knows, far in", "<Supertip>", "<Supertip><Odd/>", "<Supertip>"],
  ["an id that is no UUID", "93e7094b", "93e7094", "<Id> is no UUID"],
  ["another default language", "<DefaultLocale>da-DK", "<DefaultLocale>en-US", "<DefaultLocale>"],
  ["more rights", "ReadWriteDocument", "ReadWriteMailbox", "<Permissions>"],
  ["an old requirement", 'Name="ExcelApi" MinVersion="1.9"', 'Name="ExcelApi" MinVersion="1.1"', "ExcelApi 1.9"],
  ["a resid that isn't defined", 'resid="Pane.Url"', 'resid="Pane.Uri"', 'resid "Pane.Uri" isn\'t defined'],
  ["a resource that isn't used", 'resid="Pane.Url"', 'resid="LearnMore.Url"', 'resource "Pane.Url" isn\'t used'],
  ["a resid of the wrong kind", 'resid="Check.Tooltip"', 'resid="Check.Label"', "is in <ShortStrings>"],
  ["a resid that is too long", /Group\.Label/g, "x".repeat(33), "longer than 32"],
  ["an id that is defined twice", 'String id="Group.Label"', 'String id="Pane.Title"', "defined twice"],
  ["a short text that is too long", "Baselinekontrol er klar", "x".repeat(126), "longer than 125"],
  ["a long text that is too long", "Se, hvad der mangler", "x".repeat(251), "longer than 250"],
  ["an English text that is too long", 'Value="Check"', `Value="${"x".repeat(126)}"`, "longer than 125"],
  ["an address without https", "https://localhost:3000/taskpane.html", "http://localhost:3000/taskpane.html", "https"],
  ["a page that isn't built", "https://localhost:3000/taskpane.html", "https://localhost:3000/pane.html", "no page"],
  ["a picture of another size", "/assets/icon-80.png", "/assets/icon-64.png", "64 × 64 pixels, not 80 × 80"],
  ["a picture that isn't there", "/assets/icon-80.png", "/assets/icon-81.png", "no PNG"],
  ["a size left out", '<bt:Image size="80" resid="Icon.80"/>', "", "no picture of 80 pixels"],
])("%s is reported", (_name, from, to, expected) => {
  const changed = from === "<OfficeApp>" ? from : manifest.replace(from, to);
  expect(changed).not.toBe(manifest);
  expect(problems(changed)).toContain(expected);
});

test("the icons are PNGs of the sizes in their names", () => {
  for (const size of [16, 32, 64, 80, 128]) {
    const bytes = readFileSync(join(__dirname, `../../assets/icons/icon-${size}.png`));
    expect(pngSize(bytes)).toEqual({ width: size, height: size });
  }
  expect(pngSize(Buffer.from("no picture"))).toBeNull();
});
