import { plain } from "../reports/escape";

/** Attributes that a browser shows or reads out. What people type, and what is written back, stands in none of them. */
const SHOWN_ATTRIBUTES = ["title", "aria-label", "aria-description", "aria-valuetext", "alt", "placeholder"];

/** Text in these is theirs: what is in a field is what is written back. */
const OWN_TEXT: ReadonlySet<string> = new Set(["TEXTAREA", "SCRIPT", "STYLE"]);

/**
 * Keeps all that the page shows as `plain` has it, whoever draws it: a workbook's text can't turn a figure round, in no
 * view and no component of a library. It works on what stands in the document, before it is painted; what is read,
 * compared and written back stays as it is. Returns what ends it.
 */
export function keepPlain(document: Document): () => void {
  const view = document.defaultView;
  if (view === null) return () => undefined;
  const observer = new view.MutationObserver((records) => {
    for (const { type, target, addedNodes, attributeName } of records) {
      if (type === "childList") addedNodes.forEach(cleanTree);
      else if (type === "characterData") cleanText(target);
      else if (attributeName !== null) cleanAttribute(target as Element, attributeName);
    }
  });
  cleanTree(document);
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: SHOWN_ATTRIBUTES,
  });
  return () => observer.disconnect();
}

function cleanTree(node: Node): void {
  if (node.nodeType === node.TEXT_NODE) cleanText(node);
  else if (isElement(node)) for (const name of SHOWN_ATTRIBUTES) cleanAttribute(node, name);
  node.childNodes.forEach(cleanTree);
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

/** Changes only what has to be: each change calls the observer again. */
function cleanText(node: Node): void {
  const text = node.nodeValue ?? "";
  const shown = plain(text);
  if (shown !== text && !OWN_TEXT.has(node.parentElement?.tagName ?? "")) node.nodeValue = shown;
}

function cleanAttribute(element: Element, name: string): void {
  const text = element.getAttribute(name);
  if (text === null) return;
  const shown = plain(text);
  if (shown !== text) element.setAttribute(name, shown);
}
