import { StandInHead } from '../components/StandInHead.tsx';
import type { OfflineContent } from '../content.ts';
import { languages } from '../locales/languages.ts';
import { fileHref, pathOf } from '../paths.ts';

/**
 * Without network the browser shows this one file for every page that it does not hold, so it speaks
 * all languages; then `list-kept.ts` puts that of the address first, and names what is held.
 */
export function OfflinePage({ content }: { content: OfflineContent }) {
  return (
    <main className="mx-auto flex max-w-text flex-col gap-14 px-4 py-14">
      {languages.map((lang) => {
        const { site, home, offline } = content.words[lang];
        return (
          <section key={lang} lang={lang} data-offline={lang}>
            <StandInHead site={site} title={offline.title} body={offline.body} />
            <button
              type="button"
              data-retry
              className="mb-6 min-h-12 cursor-pointer rounded-md border-2 border-ink px-5 font-semibold text-ink"
            >
              {offline.retry}
            </button>
            <p>{offline.kept}</p>
            <ul>
              <li>
                <a
                  href={fileHref(pathOf({ kind: 'home', lang }).slice(1))}
                  className="touch text-ink"
                >
                  {home}
                </a>
              </li>
            </ul>
          </section>
        );
      })}
    </main>
  );
}
