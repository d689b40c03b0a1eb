/** What is put on the clipboard: rich text for Word and Excel, plain text for everything else. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/**
 * Puts it on the clipboard; false when the page isn't let. Panes of Excel mostly refuse the newer interface and allow
 * the older one.
 */
export async function toClipboard({ text, html }: Copied): Promise<boolean> {
  if (byCommand({ text, ...(html === undefined ? {} : { html }) })) return true;
  try {
    if (html === undefined || typeof ClipboardItem === "undefined") {
      await navigator.clipboard.writeText(text);
      return true;
    }
    const item = new ClipboardItem({
      "text/plain": new Blob([text], { type: "text/plain" }),
      "text/html": new Blob([html], { type: "text/html" }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}

function byCommand({ text, html }: Copied): boolean {
  let done = false;
  const onCopy = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData("text/plain", text);
    if (html !== undefined) event.clipboardData.setData("text/html", html);
    event.preventDefault();
    event.stopPropagation();
    done = true;
  };
  document.addEventListener("copy", onCopy, { capture: true });
  try {
    // Deprecated, and yet the only way in Excel for Mac and in frames without the permission.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand("copy") && done;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", onCopy, { capture: true });
  }
}
