/** The address that manifest.xml is written with, for a developer's own computer. */
const DEVELOPMENT_URL = "https://localhost:3000";

/** Where the pages will be served from, without a slash at the end: the build's one variable. */
const BASE_URL = (process.env.BASELINEKONTROL_URL ?? DEVELOPMENT_URL).replace(/\/+$/, "");

/**
 * The manifest with its addresses at the given place.
 * @param {string} manifest
 * @param {string} baseUrl an https address without a slash at the end
 */
function withBaseUrl(manifest, baseUrl) {
  if (!/^https:\/\/[^\s"<>&]+$/.test(baseUrl)) {
    throw new Error(`BASELINEKONTROL_URL must be an https address, and is "${baseUrl}"`);
  }
  return manifest.replaceAll(DEVELOPMENT_URL, baseUrl);
}

module.exports = { BASE_URL, DEVELOPMENT_URL, withBaseUrl };
