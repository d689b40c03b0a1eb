/** The address that manifest.xml is written with, for a developer's own computer. */
const DEVELOPMENT_URL = "https://localhost:3000";

/** Where the pages will be served from, without a slash at the end: the build's one variable. */
const BASE_URL = (process.env.BASELINEKONTROL_URL ?? DEVELOPMENT_URL).replace(/\/+$/, "");

/** Who stands behind a release, and where its users can ask. */
const PUBLISHER = {
  provider: process.env.BASELINEKONTROL_PROVIDER ?? "",
  supportUrl: process.env.BASELINEKONTROL_SUPPORT_URL ?? "",
};

const ADDRESS = /^https:\/\/[^\s"<>&]+$/;

/**
 * The manifest with its addresses at the given place, and with who stands behind it where that is told.
 * @param {string} manifest
 * @param {string} baseUrl an https address without a slash at the end
 * @param {{ provider?: string, supportUrl?: string }} [publisher]
 */
function withBaseUrl(manifest, baseUrl, { provider = "", supportUrl = "" } = {}) {
  if (!ADDRESS.test(baseUrl)) {
    throw new Error(`BASELINEKONTROL_URL must be an https address, and is "${baseUrl}"`);
  }
  if (supportUrl !== "" && !ADDRESS.test(supportUrl)) {
    throw new Error(`BASELINEKONTROL_SUPPORT_URL must be an https address, and is "${supportUrl}"`);
  }
  if (provider.length > 125 || /[<>&]/.test(provider)) {
    throw new Error(`BASELINEKONTROL_PROVIDER must be a name of at most 125 characters, and is "${provider}"`);
  }
  const placed = manifest.replaceAll(DEVELOPMENT_URL, baseUrl);
  const named = provider === "" ? placed : placed.replace(/(<ProviderName>)[^<]*/, (_, tag) => tag + provider);
  return supportUrl === ""
    ? named
    : named.replace(/(<SupportUrl DefaultValue=")[^"]*/, (_, beginning) => beginning + supportUrl);
}

module.exports = { BASE_URL, DEVELOPMENT_URL, PUBLISHER, withBaseUrl };
