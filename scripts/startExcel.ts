import { createRequire } from "node:module";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseNumber } from "office-addin-cli";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import webpack, { type Configuration } from "webpack";
import WebpackDevServer from "webpack-dev-server";

/**
 * `npm run start:excel [-- --port N]`: serves the add-in over https to the Excel on this computer, and builds it anew
 * when a source changes. Asks once whether this computer shall trust the certificate made for it.
 */

const root = join(__dirname, "..");
const PORT = 3000;

type ConfigOf = (env: unknown, options: { readonly mode: "development" }) => Configuration;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: "string", default: String(PORT) } } });
  const port = parseNumber(values.port, "--port must be a number from 1 to 65535.") ?? PORT;
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error("--port must be a number from 1 to 65535.");
  const configOf = createRequire(__filename)("../webpack.config.js") as ConfigOf;
  const config = configOf({}, { mode: "development" });
  const options = await getHttpsServerOptions();
  const server = new WebpackDevServer(
    { ...config.devServer, port, server: { type: "https", options } },
    webpack(config),
  );
  await server.start();
  console.log(instructions(`https://localhost:${port}`));
}

function instructions(address: string): string {
  const manifest = join(root, "manifest.xml");
  return [
    "",
    `The add-in is served from ${address}. Give Excel this manifest, once; npm run sideload does it on Windows and Mac:`,
    `  ${manifest}`,
    "",
    "  Windows: share the folder it lies in, add the share under File > Options > Trust Center > Trusted Add-in",
    "           Catalogs, restart Excel, and choose Home > Add-ins > More add-ins > Shared folder.",
    "  Mac:     copy it to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef, restart Excel, and choose",
    "           Insert > Add-ins > Baselinekontrol.",
    "  Web:     choose Home > Add-ins > More add-ins > Upload my add-in.",
    "",
    "docs/udrulning.md says more. Stop with Ctrl+C.",
  ].join("\n");
}

void main();
