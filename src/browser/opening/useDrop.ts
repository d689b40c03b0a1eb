import * as React from "react";
import { keepDropped } from "./handles";
import { isFolder, type Given } from "./found";

/** Takes files and folders dropped anywhere on the page; gives whether some are held over it. */
export function useDrop(onFiles: (given: readonly Given[]) => void): boolean {
  const [over, setOver] = React.useState(false);
  const latest = React.useRef(onFiles);
  latest.current = onFiles;
  React.useEffect(() => {
    const onDragOver = (event: DragEvent): void => {
      // Text dragged within the page is not ours.
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      setOver(true);
    };
    const onDragLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      setOver(false);
      latest.current(givenIn(event.dataTransfer));
    };
    document.addEventListener("dragover", onDragOver);
    document.addEventListener("dragleave", onDragLeave);
    document.addEventListener("drop", onDrop);
    return () => {
      document.removeEventListener("dragover", onDragOver);
      document.removeEventListener("dragleave", onDragLeave);
      document.removeEventListener("drop", onDrop);
    };
  }, []);
  return over;
}

/** To be called while the event lasts: the browser takes what was dropped away after it. */
function givenIn({ items }: DataTransfer): Given[] {
  return [...items].flatMap((item): Given[] => {
    const entry = item.webkitGetAsEntry();
    if (entry !== null && isFolder(entry)) return [entry];
    const file = item.getAsFile();
    if (file === null) return [];
    keepDropped(item, file);
    return [file];
  });
}
