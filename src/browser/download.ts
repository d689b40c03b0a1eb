/** Lets the browser save a text as a file in the user's own folder for downloads. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the text by the time of the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
