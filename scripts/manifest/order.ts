/** A child that an element may have: its name, and how often. */
interface Part {
  readonly name: string;
  readonly needed: boolean;
  readonly many: boolean;
}

/**
 * What each element of a task pane's manifest holds and in which order, as Microsoft documents it
 * (https://learn.microsoft.com/javascript/api/manifest). "?" may be left out, "+" may be repeated. Only what this
 * product's manifest uses is listed; an element that isn't listed is reported, and is then to be added here.
 */
const CONTENTS: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? " +
    "Hosts Requirements DefaultSettings Permissions VersionOverrides?",
  DisplayName: "Override+?",
  "OfficeApp/Description": "Override+?",
  IconUrl: "Override+?",
  HighResolutionIconUrl: "Override+?",
  SupportUrl: "Override+?",
  AppDomains: "AppDomain+",
  "OfficeApp/Hosts": "Host+",
  Requirements: "Sets",
  Sets: "Set+",
  DefaultSettings: "SourceLocation",
  VersionOverrides: "Description Requirements Hosts Resources",
  "VersionOverrides/Hosts": "Host+",
  "VersionOverrides/Hosts/Host": "DesktopFormFactor",
  DesktopFormFactor: "GetStarted? ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  ExtensionPoint: "OfficeTab",
  OfficeTab: "Group+",
  Group: "Label Icon Control+",
  Control: "Label Supertip Icon Action",
  Supertip: "Title Description",
  Icon: "Image+",
  Action: "TaskpaneId SourceLocation Title?",
  Resources: "Images Urls ShortStrings LongStrings",
  Images: "Image+",
  Urls: "Url+",
  ShortStrings: "String+",
  LongStrings: "String+",
  Image: "Override+?",
  Url: "Override+?",
  String: "Override+?",
};

/** What the element may hold, by its path of names from the root; null for one that holds no elements. */
export function contentsOf(path: readonly string[]): readonly Part[] | null {
  for (let length = Math.min(3, path.length); length > 0; length--) {
    const contents = CONTENTS[path.slice(-length).join("/")];
    if (contents !== undefined) return contents.split(" ").map(partOf);
  }
  return null;
}

/** What is wrong with the order of the children; null when nothing is. */
export function orderProblem(parts: readonly Part[], children: readonly string[]): string | null {
  let position = 0;
  for (const part of parts) {
    const before = position;
    while (children[position] === part.name && (part.many || position === before)) position++;
    if (position === before && part.needed) return `<${part.name}> is missing, or doesn't stand where it must`;
  }
  const left = children[position];
  return left === undefined ? null : `<${left}> is unknown here, or doesn't stand where it must`;
}

function partOf(written: string): Part {
  return { name: written.replace(/[+?]/g, ""), needed: !written.includes("?"), many: written.includes("+") };
}
