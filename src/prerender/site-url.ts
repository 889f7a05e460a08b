/** Where the site will be served: `/`, or the sub-folder that BASE_PATH names, such as `/guide/`. */
export function basePath(): string {
  const parts = (process.env.BASE_PATH ?? '').split('/').filter(Boolean);
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/**
 * The site's address without its path, from SITE_URL; empty if unset. Canonical links and the site
 * map need it to be complete.
 */
export function siteOrigin(): string {
  const url = process.env.SITE_URL;
  return url ? new URL(url).origin : '';
}

/** Folder into which the site is built: `dist`, or what OUT_DIR names, so that tests can build another. */
export function outFolder(): string {
  return process.env.OUT_DIR || 'dist';
}

/** What Vite must know of both addresses, in every program. */
export function siteConfig() {
  return {
    base: basePath(),
    define: { 'import.meta.env.SITE_ORIGIN': JSON.stringify(siteOrigin()) },
  };
}
