import type { WelcomeContent } from '../../content.ts';
import { firstLanguage, languages } from '../../locales/languages.ts';
import { words } from './words.ts';

export function welcomeContent(): WelcomeContent {
  return {
    kind: 'welcome',
    lang: firstLanguage,
    site: words.fr.shell.site,
    description: languages.map((lang) => words[lang].home.title).join(' – '),
    homes: languages.map((lang) => ({
      lang,
      title: words[lang].lost.continue,
      heading: words[lang].home.heading,
    })),
  };
}
