import { A_DAY, ASK, caching, FRAMES, MIME, NAMED_BY_CONTENTS, NEVER_CHANGES, PICTURES } from "./delivery";

/** Ready configuration for the servers that kommuner have. All send what delivery.ts says. */

const NOSNIFF = "nosniff";

/** IIS: lies among the pages. Files named by their contents are listed, since IIS knows no patterns without a module. */
export function webConfig(files: readonly string[]): string {
  const maps = Object.entries(MIME).flatMap(([extension, type]) => [
    `      <remove fileExtension=".${extension}" />`,
    `      <mimeMap fileExtension=".${extension}" mimeType="${type}" />`,
  ]);
  const locations = [...files].sort().flatMap((path) => {
    const frames = FRAMES[path];
    const cache = caching(path);
    return frames === undefined && cache === ASK ? [] : [location(path, cache, frames)];
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    "<configuration>",
    "  <system.webServer>",
    '    <defaultDocument><files><clear /><add value="index.html" /></files></defaultDocument>',
    "    <staticContent>",
    ...maps,
    "    </staticContent>",
    "    <httpProtocol><customHeaders>",
    `      <add name="Cache-Control" value="${ASK}" />`,
    `      <add name="X-Content-Type-Options" value="${NOSNIFF}" />`,
    "    </customHeaders></httpProtocol>",
    "  </system.webServer>",
    ...locations,
    "</configuration>",
    "",
  ].join("\r\n");
}

function location(path: string, cache: string, frames: string | undefined): string {
  const headers = [
    '<remove name="Cache-Control" />',
    `<add name="Cache-Control" value="${cache}" />`,
    ...(frames === undefined ? [] : [`<add name="Content-Security-Policy" value="${frames}" />`]),
  ];
  const inside = `<httpProtocol><customHeaders>${headers.join("")}</customHeaders></httpProtocol>`;
  return `  <location path="${path}"><system.webServer>${inside}</system.webServer></location>`;
}

export interface NginxOptions {
  /** The address that the pages are served at. */
  readonly url: string;
  /** Where they lie on the server. */
  readonly folder: string;
  /** What stands in `listen` and the lines of the certificate; the usual ones when nothing is said. */
  readonly listen?: readonly string[];
}

/** nginx: a file for conf.d, whose certificate and folder are the server's own matter. */
export function nginxConf({ url, folder, listen }: NginxOptions): string {
  const { hostname, pathname } = new URL(url);
  const place = pathname.endsWith("/") ? pathname : `${pathname}/`;
  const frames = Object.entries(FRAMES).map(([page, value]) => `  "~/${page.replace(".", "\\.")}$" "${value}";`);
  const certificate = [
    "listen 443 ssl;",
    "ssl_certificate     /etc/ssl/certs/baselinekontrol.pem;   # the server's own",
    "ssl_certificate_key /etc/ssl/private/baselinekontrol.key;",
  ];
  return [
    "map $uri $baselinekontrol_cache {",
    `  default "${ASK}";`,
    `  "~${NAMED_BY_CONTENTS.source}" "${NEVER_CHANGES}";`,
    `  "~${PICTURES.source}" "${A_DAY}";`,
    "}",
    "map $uri $baselinekontrol_frames {",
    '  default "";',
    ...frames,
    "}",
    "server {",
    ...(listen ?? certificate).map((line) => `  ${line}`),
    `  server_name ${hostname};`,
    `  location ${place} {`,
    `    alias ${folder.endsWith("/") ? folder : `${folder}/`};`,
    "    index index.html;",
    "    types {",
    ...Object.entries(MIME).map(([extension, type]) => `      "${type}" ${extension};`),
    "    }",
    "    add_header Cache-Control $baselinekontrol_cache;",
    "    add_header Content-Security-Policy $baselinekontrol_frames;",
    `    add_header X-Content-Type-Options ${NOSNIFF};`,
    "  }",
    "}",
    "",
  ].join("\n");
}

/** Azure Static Web Apps: lies among the pages, which stand at the address itself. */
export function staticWebApp(): string {
  const config = {
    routes: [
      { route: "/*.js", headers: { "Cache-Control": NEVER_CHANGES } },
      { route: "/assets/*", headers: { "Cache-Control": A_DAY } },
      ...Object.entries(FRAMES).map(([page, frames]) => ({
        route: `/${page}`,
        headers: { "Cache-Control": ASK, "Content-Security-Policy": frames },
      })),
      { route: "/", headers: { "Cache-Control": ASK, "Content-Security-Policy": FRAMES["index.html"] } },
    ],
    globalHeaders: { "Cache-Control": ASK, "X-Content-Type-Options": NOSNIFF },
    mimeTypes: Object.fromEntries(Object.entries(MIME).map(([extension, type]) => [`.${extension}`, type])),
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
