import { StandInHead } from '../components/StandInHead.tsx';
import type { NotFoundContent } from '../content.ts';
import { languages } from '../locales/languages.ts';
import { fileHref } from '../paths.ts';

/**
 * The host answers every lost address with this one file, so it speaks both languages; then
 * `find-nearest.ts` puts the language and the pages first that are nearest to the address.
 */
export function NotFoundPage({ content }: { content: NotFoundContent }) {
  return (
    <main className="mx-auto flex max-w-text flex-col gap-14 px-4 py-14">
      {languages.map((lang) => {
        const { site, lost } = content.words[lang];
        return (
          <section key={lang} lang={lang} data-lost={lang}>
            <StandInHead site={site} title={lost.title} body={lost.body} />
            <ul className={content.pages[lang].length > 20 ? 'columns-[18rem]' : ''}>
              {content.pages[lang].map(({ path, title }) => (
                <li key={path} className="break-inside-avoid">
                  <a href={fileHref(path.slice(1))} className="inline-block py-2 text-ink">
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </main>
  );
}
