/**
 * The add-in's built page as the workbench shows it: its office.js comes from the local, unmodified copy instead of
 * Microsoft's address, and before it a script asks the workbench to put the native host in place. Nothing else changes.
 */
const OFFICE_JS = /<script\b[^>]*\bsrc=(["'])[^"']*\/office(?:\.debug)?\.js\1[^>]*>\s*<\/script>/i;

/** @param {string} html @returns {string} */
export function forWorkbench(html) {
  if (!OFFICE_JS.test(html))
    throw new Error('taskpane.html has no office.js script: build the add-in again (npm run build).');
  const scripts = '<script src="/attach.js"></script>\n    <script src="/office-js/office.js"></script>';
  return html.replace(OFFICE_JS, scripts).replace(POLICY, withoutRemoteOffice);
}

const POLICY = /<meta\b[^>]*http-equiv=(["'])Content-Security-Policy\1[^>]*>/i;

/** A content security policy that names Microsoft's address gets our own origin in its place. */
function withoutRemoteOffice(tag) {
  return tag.replace(/https:\/\/appsforoffice\.microsoft\.com/g, "'self'");
}
