import { allElements, elementAt, readTree } from "./xmlTree";

/** What a manifest for others than its developer must say besides being right: where it is, and who stands behind it. */
export function releaseProblems(xml: string): string[] {
  const root = readTree(xml);
  const base = elementAt(root, "DefaultSettings", "SourceLocation")?.attributes["DefaultValue"] ?? "";
  const provider = elementAt(root, "ProviderName")?.text.trim() ?? "";
  const name = elementAt(root, "DisplayName")?.attributes["DefaultValue"] ?? "";
  const support = elementAt(root, "SupportUrl")?.attributes["DefaultValue"] ?? "";
  const problems: string[] = [];
  const isLocal = [...allElements(root)].some(({ attributes, text }) =>
    [text, ...Object.values(attributes)].some((value) => /\/\/localhost\b/.test(value)),
  );
  if (isLocal) problems.push("points to this computer: set BASELINEKONTROL_URL to the address of the pages");
  if (provider === "" || provider === name)
    problems.push("names nobody as its publisher: set BASELINEKONTROL_PROVIDER to who stands behind it");
  if (support === base.replace(/taskpane\.html$/, "index.html"))
    problems.push("has no address for help: set BASELINEKONTROL_SUPPORT_URL to where users can ask");
  return problems;
}
