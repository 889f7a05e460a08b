import { fileHref, pathOf, placeAddress } from '../paths.ts';
import { type Language, languages } from '../steps/basics.ts';

export interface Redirect {
  /** File of the built site. */
  file: string;
  html: string;
}

/** A page at each address that was published once, which leads to today's. */
export function redirectsOf(renames: Readonly<Record<string, string>>): Redirect[] {
  return Object.entries(renames).flatMap(([from, to]) =>
    languages.map((lang) => ({
      file: `${lang}/${from}/index.html`,
      html: redirectHtml(lang, fileHref(pathOf(placeAddress(to, lang)).slice(1))),
    })),
  );
}

function redirectHtml(lang: Language, href: string): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>Non merci</title>
<meta http-equiv="refresh" content="0; url=${href}">
<link rel="canonical" href="${href}">
<meta name="robots" content="noindex">
</head>
<body>
<p><a href="${href}">${href}</a></p>
</body>
</html>
`;
}
