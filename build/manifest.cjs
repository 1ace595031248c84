/** The address in manifest.xml, as developers serve the folder; every deployment has its own. */
const DEVELOPMENT_BASE = 'https://localhost:3000/';

/** Puts a manifest at the address where its folder is served. Office takes https only. */
function manifestAt(base) {
  if (!/^https:\/\/[^\s"<>&?#]+\/$/.test(base)) {
    throw new Error(`base is an https address that ends with “/”, not “${base}”`);
  }
  return (content) => content.toString().split(DEVELOPMENT_BASE).join(base);
}

module.exports = { DEVELOPMENT_BASE, manifestAt };
