/** What a server must say of each file, whichever server it is. */

/** Microsoft's own hosts, in whose frames Excel on the web shows the task pane. */
const OFFICE_FRAMES =
  "frame-ancestors 'self' https://*.officeapps.live.com https://*.office.com https://*.office365.com https://*.sharepoint.com https://*.cloud.microsoft https://*.microsoft365.com https://*.live.com https://*.microsoft.com";
const NO_FRAMES = "frame-ancestors 'none'";

/** By page: who may show it in a frame. What else a page may do stands in the page itself. */
export const FRAMES: Readonly<Record<string, string>> = {
  "taskpane.html": OFFICE_FRAMES,
  "index.html": NO_FRAMES,
  "vejledning.html": NO_FRAMES,
};

/** Asked for every time: the next edition is there at once. */
export const ASK = "no-cache";
/** Named after its contents: it never changes. */
export const NEVER_CHANGES = "public, max-age=31536000, immutable";
/** Pictures: with "no-cache" Office shows a picture of its own in their place. */
export const A_DAY = "public, max-age=86400";

export const MIME: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  png: "image/png",
  svg: "image/svg+xml",
  xml: "application/xml; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export const NAMED_BY_CONTENTS = /\.[0-9a-f]{8}\.[a-z0-9]+$/;

export const PICTURES = /\.(?:png|svg)$/;

/** How long the file may be kept. */
export function caching(path: string): string {
  if (NAMED_BY_CONTENTS.test(path)) return NEVER_CHANGES;
  return PICTURES.test(path) ? A_DAY : ASK;
}
