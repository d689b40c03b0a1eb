import { contentsOf, orderProblem } from "./order";
import { allElements, elementAt, readTree, type XmlElement } from "./xmlTree";

const MAX_RESID = 32;
const MAX_SHORT = 125;
const MAX_LONG = 250;

export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

export interface ManifestSurroundings {
  /** The size of the picture at the address; null where the build makes no such picture. */
  readonly imageAt: (address: string) => ImageSize | null;
  /** Whether the build makes a page at the address. */
  readonly hasPage: (address: string) => boolean;
}

/** Everything that is wrong with the manifest, a sentence each with its line; none when it is all right. */
export function checkManifest(xml: string, surroundings: ManifestSurroundings): string[] {
  let root: XmlElement;
  try {
    root = readTree(xml);
  } catch (error) {
    return [`not well-formed: ${error instanceof Error ? error.message : String(error)}`];
  }
  return [
    ...checkOrder(root, []),
    ...checkValues(root),
    ...checkResources(root),
    ...checkLengths(root),
    ...checkAddresses(root, surroundings),
    ...checkIcons(root, surroundings),
  ];
}

function at({ name, line }: XmlElement, problem: string): string {
  return `line ${line}: <${name}> ${problem}`;
}

function checkOrder(element: XmlElement, above: readonly string[]): string[] {
  const path = [...above, element.name];
  const parts = contentsOf(path);
  const names = element.children.map(({ name }) => name);
  const problem =
    parts === null
      ? names.length > 0
        ? "holds elements that this check doesn't know"
        : null
      : orderProblem(parts, names);
  const below = element.children.flatMap((child) => checkOrder(child, path));
  return problem === null ? below : [at(element, problem), ...below];
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const VERSION = /^\d{1,5}\.\d{1,5}\.\d{1,5}\.\d{1,5}$/;

/** The facts that the add-in's start depends on. */
function checkValues(root: XmlElement): string[] {
  const set = elementAt(root, "Requirements", "Sets", "Set");
  const facts: readonly (readonly [boolean, string])[] = [
    [root.attributes["xsi:type"] === "TaskPaneApp", "the manifest isn't that of a task pane"],
    [UUID.test(textAt(root, "Id")), "<Id> is no UUID"],
    [VERSION.test(textAt(root, "Version")), "<Version> isn't four numbers"],
    [textAt(root, "DefaultLocale") === "da-DK", "<DefaultLocale> isn't da-DK"],
    [elementAt(root, "Hosts", "Host")?.attributes["Name"] === "Workbook", "<Host> isn't Workbook"],
    [set?.attributes["Name"] === "ExcelApi" && set.attributes["MinVersion"] === "1.9", "ExcelApi 1.9 isn't required"],
    [textAt(root, "Permissions") === "ReadWriteDocument", "<Permissions> isn't ReadWriteDocument"],
  ];
  return facts.filter(([holds]) => !holds).map(([, problem]) => problem);
}

function textAt(root: XmlElement, name: string): string {
  return elementAt(root, name)?.text.trim() ?? "";
}

/** Every resid is short, defined once, of the right kind, and used. */
function checkResources(root: XmlElement): string[] {
  const problems: string[] = [];
  const kinds = new Map<string, string>();
  for (const list of elementAt(root, "VersionOverrides", "Resources")?.children ?? []) {
    for (const resource of list.children) {
      const id = resource.attributes["id"] ?? "";
      if (id.length > MAX_RESID) problems.push(at(resource, `id "${id}" is longer than ${MAX_RESID} characters`));
      if (kinds.has(id)) problems.push(at(resource, `id "${id}" is defined twice`));
      kinds.set(id, list.name);
    }
  }
  const used = new Set<string>();
  for (const element of allElements(root)) {
    const id = element.attributes["resid"];
    if (id === undefined) continue;
    used.add(id);
    const kind = kinds.get(id);
    if (kind === undefined) problems.push(at(element, `resid "${id}" isn't defined`));
    else if (kind !== kindOf(element))
      problems.push(at(element, `resid "${id}" is in <${kind}>, not in <${kindOf(element)}>`));
  }
  for (const id of kinds.keys()) if (!used.has(id)) problems.push(`resource "${id}" isn't used`);
  return problems;
}

/** In which list the text or address of an element stands. */
function kindOf({ name }: XmlElement): string {
  if (name === "Image") return "Images";
  if (name === "SourceLocation" || name === "LearnMoreUrl") return "Urls";
  return name === "Description" ? "LongStrings" : "ShortStrings";
}

function checkLengths(root: XmlElement): string[] {
  const resources = elementAt(root, "VersionOverrides", "Resources");
  const limits: readonly (readonly [XmlElement | undefined, number])[] = [
    [elementAt(root, "DisplayName"), MAX_SHORT],
    [elementAt(root, "Description"), MAX_LONG],
    [resources && elementAt(resources, "ShortStrings"), MAX_SHORT],
    [resources && elementAt(resources, "LongStrings"), MAX_LONG],
  ];
  return limits.flatMap(([element, limit]) =>
    element === undefined
      ? []
      : [...allElements(element)]
          .filter((text) => valueOf(text).length > limit)
          .map((text) => at(text, `is longer than ${limit} characters`)),
  );
}

function valueOf({ attributes }: XmlElement): string {
  return attributes["DefaultValue"] ?? attributes["Value"] ?? "";
}

const PAGES: ReadonlySet<string> = new Set(["SourceLocation", "Url", "SupportUrl"]);
const ADDRESSES: ReadonlySet<string> = new Set([...PAGES, "IconUrl", "HighResolutionIconUrl", "Image", "AppDomain"]);

function checkAddresses(root: XmlElement, { hasPage }: ManifestSurroundings): string[] {
  const problems: string[] = [];
  for (const element of allElements(root)) {
    if (!ADDRESSES.has(element.name) || "resid" in element.attributes) continue;
    const address = element.name === "AppDomain" ? element.text.trim() : valueOf(element);
    if (!address.startsWith("https://")) problems.push(at(element, `"${address}" isn't an https address`));
    else if (PAGES.has(element.name) && isOurs(address, root) && !hasPage(address))
      problems.push(at(element, `the build makes no page for "${address}"`));
  }
  return problems;
}

/** Help may be had at any address; the pages are where the pane is. */
function isOurs(address: string, root: XmlElement): boolean {
  const pane = elementAt(root, "DefaultSettings", "SourceLocation")?.attributes["DefaultValue"] ?? "";
  return address.startsWith(pane.slice(0, pane.lastIndexOf("/") + 1));
}

/** The sizes in pixels that Excel needs of a command's icon, and those that Microsoft recommends for sharp ones. */
const COMMAND_SIZES: readonly string[] = ["16", "20", "24", "32", "40", "48", "64", "80"];

function checkIcons(root: XmlElement, { imageAt }: ManifestSurroundings): string[] {
  const problems: string[] = [];
  const expect = (element: XmlElement, address: string, size: number): void => {
    const found = imageAt(address);
    if (found === null) problems.push(at(element, `there is no PNG for "${address}"`));
    else if (found.width !== size || found.height !== size) {
      problems.push(at(element, `"${address}" is ${found.width} × ${found.height} pixels, not ${size} × ${size}`));
    }
  };
  const images = elementAt(root, "VersionOverrides", "Resources", "Images")?.children ?? [];
  for (const element of allElements(root)) {
    if (element.name === "IconUrl") expect(element, valueOf(element), 32);
    if (element.name === "HighResolutionIconUrl") expect(element, valueOf(element), 64);
    if (element.name !== "Icon") continue;
    const sizes = element.children.map(({ attributes }) => attributes["size"] ?? "");
    for (const size of COMMAND_SIZES)
      if (!sizes.includes(size)) problems.push(at(element, `has no picture of ${size} pixels`));
    for (const image of element.children) {
      const resource = images.find(({ attributes }) => attributes["id"] === image.attributes["resid"]);
      if (resource !== undefined) expect(image, valueOf(resource), Number(image.attributes["size"]));
    }
  }
  return problems;
}
