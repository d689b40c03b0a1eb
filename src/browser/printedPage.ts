import type { PrintedPage } from "./printing";

/** What the page's policy lets turn a text into markup: the report's own, in which all of the workbook's is escaped. */
const POLICY = "kontrolrapport";

interface MarkupPolicy {
  readonly createHTML: (markup: string) => string;
}

/** Browsers without trusted types take the text itself. */
const policies = window as unknown as {
  readonly trustedTypes?: { readonly createPolicy: (name: string, rules: MarkupPolicy) => MarkupPolicy };
};
const AS_IT_IS: MarkupPolicy = { createHTML: (markup) => markup };
const policy = policies.trustedTypes?.createPolicy(POLICY, AS_IT_IS) ?? AS_IT_IS;

/** Puts a report in the page's place, with the report's style and no other. Returns what puts the page back. */
export function showPrinted({ html: pieces, language, notices }: PrintedPage): () => void {
  const html = [...pieces()].join("");
  const style = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, rules = ""]) => rules);
  const [, classes = "", body = ""] = /<body(?: class="([^"]*)")?>([^]*)<\/body>/.exec(html) ?? [];
  const printed = document.createElement("div");
  printed.lang = language;
  printed.className = classes;
  printed.innerHTML = policy.createHTML(body);
  const header = printed.querySelector("header");
  for (const notice of notices) {
    const line = document.createElement("p");
    line.className = "result warning";
    line.textContent = notice;
    header?.append(line);
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${style.join("\n")}\n#app { display: none; }`);
  const others = [...document.styleSheets].filter(({ disabled }) => !disabled);
  // A copy: the list itself is what the page takes its sheets from.
  const adopted = [...document.adoptedStyleSheets];
  for (const other of others) other.disabled = true;
  document.adoptedStyleSheets = [sheet];
  document.body.append(printed);
  return () => {
    printed.remove();
    document.adoptedStyleSheets = adopted;
    for (const other of others) other.disabled = false;
  };
}
