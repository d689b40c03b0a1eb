import { registerIcons } from "@uifabric/styling";
import * as React from "react";

/** Drawn on a grid of 16, for `fill-rule="evenodd"`. The keys are the names Fabric's own components ask for. */
const PATHS: Readonly<Record<string, string>> = {
  blocked2: "M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0zM4 7v2h8V7z",
  box: "M2 2h12v12H2zm1.5 1.5v9h9v-9z",
  boxticked: "M1 1h14v14H1zm5.6 10.9 6.6-6.6-1.2-1.2-5.4 5.4-2.6-2.6-1.2 1.2z",
  cancel: "M3.4 2 8 6.6 12.6 2 14 3.4 9.4 8l4.6 4.6-1.4 1.4L8 9.4 3.4 14 2 12.6 6.6 8 2 3.4z",
  checkmark: "M6 10.2 13 3l1.4 1.4L6 13 1.6 8.6 3 7.2z",
  chevrondown: "M2.7 5 8 10.3 13.3 5l1 1L8 12.3 1.7 6z",
  chevronright: "M5 2.7 10.3 8 5 13.3l1 1L12.3 8 6 1.7z",
  chevronup: "M2.7 11 8 5.7l5.3 5.3 1-1L8 3.7 1.7 10z",
  clear: "M3.4 2 8 6.6 12.6 2 14 3.4 9.4 8l4.6 4.6-1.4 1.4L8 9.4 3.4 14 2 12.6 6.6 8 2 3.4z",
  completed: "M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0zm-.9 9.6L4.4 6.9 3.3 8l3.8 3.8 5.6-5.6-1.1-1.1z",
  errorbadge: "M5 0h6l5 5v6l-5 5H5l-5-5V5zM4.6 6l2 2-2 2L6 11.4l2-2 2 2 1.4-1.4-2-2 2-2L10 4.6l-2 2-2-2z",
  gear: "M6.8 0h2.4l.4 2 1.3.6 1.8-1.2 1.7 1.7-1.2 1.8.6 1.3 2.2.4v2.4l-2.2.4-.6 1.3 1.2 1.8-1.7 1.7-1.8-1.2-1.3.6-.4 2.4H6.8l-.4-2.4-1.3-.6-1.8 1.2-1.7-1.7 1.2-1.8L2.2 9.4 0 9V6.6l2.2-.4.6-1.3-1.2-1.8 1.7-1.7 1.8 1.2L6.4 2zM8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6z",
  info: "M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0zm0 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM7 7h2v5H7zm0-3h2v2H7z",
  more: "M1.5 6.5h3v3h-3zm5 0h3v3h-3zm5 0h3v3h-3z",
  refresh: "M8 2a6 6 0 0 1 4.5 2V2H14v5H9V5.5h2.8A4.5 4.5 0 1 0 12.5 8H14a6 6 0 1 1-6-6z",
  search:
    "M6.5 1a5.5 5.5 0 0 1 4.4 8.8l4.3 4.3-1.1 1.1-4.3-4.3A5.5 5.5 0 1 1 6.5 1zm0 1.5a4 4 0 1 0 0 8 4 4 0 0 0 0-8z",
  sortdown: "M7.2 1h1.6v10.6l3-3L13 9.8 8 14.8 3 9.8l1.2-1.2 3 3z",
  sortup: "M7.2 15h1.6V4.4l3 3L13 6.2 8 1.2 3 6.2l1.2 1.2 3-3z",
  warning: "M8 1l7.5 14H.5zM7 6v5h2V6zm0 6v2h2v-2z",
};

/** One of the pane's own drawings, in the colour of the text around it. */
export function Drawing({ name }: { readonly name: string }): React.ReactElement {
  return (
    <svg width="1em" height="1em" viewBox="0 0 16 16" aria-hidden="true" focusable="false" fill="currentColor">
      <path fillRule="evenodd" d={PATHS[name] ?? ""} />
    </svg>
  );
}

/** Gives Fabric's components our drawings in place of its icon font, which lies on a CDN. */
export function registerDrawings(): void {
  const icons = Object.fromEntries(Object.keys(PATHS).map((name) => [name, <Drawing key={name} name={name} />]));
  registerIcons({ icons, style: { fontStyle: "normal", lineHeight: "1", speak: "none" } });
}
