/** Where Microsoft serves office.js; the only foreign host a page of ours may load anything from, and Excel's page alone. */
const OFFICE_JS_HOST = "https://appsforoffice.microsoft.com";

/** Of the empty style element, which Fabric makes and then fills rule by rule. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const OWN = ["'self'"];

/** The name under which webpack's loader makes the addresses of the build's own scripts and workers. */
const SCRIPT_POLICY = "baselinekontrol";

/** The name under which the browser edition turns the report that it prints into markup (src/browser/printedPage.ts). */
const PRINT_POLICY = "kontrolrapport";

/** For a page of text and pictures alone. */
const READING_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * The Content-Security-Policy that stands in a page. `scripts` are foreign hosts of scripts besides the page's own. With
 * `trustedTypes` the browser refuses every text that would become a script or markup, save the addresses that the build's
 * own loader makes and the report that is printed.
 * @param {{ scripts?: readonly string[], trustedTypes?: boolean }} [options]
 */
function contentSecurityPolicy({ scripts = [], trustedTypes = false } = {}) {
  const directives = {
    "default-src": ["'none'"],
    "script-src": [...OWN, ...scripts],
    "style-src": [...OWN, EMPTY_STYLE],
    "img-src": [...OWN, "data:"],
    "font-src": OWN,
    "connect-src": OWN,
    "worker-src": OWN,
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    ...(trustedTypes
      ? { "require-trusted-types-for": ["'script'"], "trusted-types": [SCRIPT_POLICY, PRINT_POLICY] }
      : {}),
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}

module.exports = { contentSecurityPolicy, OFFICE_JS_HOST, READING_POLICY, SCRIPT_POLICY };
