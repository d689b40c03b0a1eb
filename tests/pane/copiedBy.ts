/** What an action puts on the clipboard, by type. jsdom has no clipboard: the page's copy command is played. */
export async function copiedBy(act: () => Promise<void>): Promise<Record<string, string>> {
  const copied: Record<string, string> = {};
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand = () => {
    const event = new Event("copy", { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { setData: (type: string, text: string) => (copied[type] = text) } });
    document.dispatchEvent(event);
    return true;
  };
  try {
    await act();
  } finally {
    Reflect.deleteProperty(document, "execCommand");
  }
  return copied;
}
