/** Where Microsoft serves office.js; the only foreign host a page of ours may load anything from, and Excel's page alone. */
const OFFICE_JS_HOST = "https://appsforoffice.microsoft.com";

/** Of the empty style element, which Fabric makes and then fills rule by rule. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const OWN = ["'self'"];

/**
 * The Content-Security-Policy that stands in a page.
 * @param {{ scripts?: readonly string[] }} foreign hosts of scripts besides the page's own
 */
function contentSecurityPolicy({ scripts = [] } = {}) {
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
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}

module.exports = { contentSecurityPolicy, OFFICE_JS_HOST };
