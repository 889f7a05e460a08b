import { buttonClass } from '../components/Button.tsx';
import type { WelcomeContent } from '../content.ts';
import { fileHref, pathOf } from '../paths.ts';

/** Picks a language. With script it is gone before it is seen; without, two plain links. */
export function WelcomePage({ content }: { content: WelcomeContent }) {
  return (
    <main className="mx-auto flex max-w-text flex-col gap-12 px-4 py-16">
      <h1 lang="fr" className="text-xl">
        {content.site}
        <span aria-hidden className="text-line">
          .
        </span>
      </h1>
      {content.homes.map(({ lang, title, heading }) => (
        <section key={lang} lang={lang}>
          <h2 className="mb-5 text-3xl">{heading}</h2>
          <a
            href={fileHref(pathOf({ kind: 'home', lang }).slice(1))}
            hrefLang={lang}
            className={buttonClass('line')}
          >
            {title}
          </a>
        </section>
      ))}
    </main>
  );
}
