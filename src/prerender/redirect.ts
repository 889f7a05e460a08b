import { embedPath } from '../components/embed-address.ts';
import { type Language, languages } from '../locales/languages.ts';
import { absoluteHref, fileHref, pathOf, placeAddress } from '../paths.ts';
import { call } from './inline-scripts.ts';
import { policyHtml } from './policy.ts';

export interface Redirect {
  /** File of the built site. */
  file: string;
  html: string;
}

/** A page at each address that was published once, which leads to today's; in other sites' pages too. */
export function redirectsOf(renames: Readonly<Record<string, string>>): Redirect[] {
  return Object.entries(renames).flatMap(([from, to]) =>
    languages.flatMap((lang) => {
      const place = placeAddress(to, lang);
      const own = { file: `${lang}/${from}/index.html`, html: redirectHtml(lang, pathOf(place)) };
      // A line cannot be shown elsewhere.
      if (!from.includes('/')) return [own];
      return [own, { file: `embed/${own.file}`, html: redirectHtml(lang, embedPath(place)) }];
    }),
  );
}

/**
 * Goes on with all that the old address asked for: device, platform language, the answer of a check.
 * Written into the page as text, so it uses nothing from outside itself but its argument.
 */
function goOn(href: string): void {
  location.replace(href + location.search + location.hash);
}

function redirectHtml(lang: Language, path: string): string {
  const href = fileHref(path.slice(1));
  const script = call(goOn, [href]);
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
${policyHtml([script])}
<title>Non merci</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${absoluteHref(path)}">
<script>${script}</script>
<noscript><meta http-equiv="refresh" content="0; url=${href}"></noscript>
</head>
<body>
<p><a href="${href}">${href}</a></p>
</body>
</html>
`;
}
