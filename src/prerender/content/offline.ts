import type { OfflineContent } from '../../content.ts';
import { byLanguage, firstLanguage } from '../../locales/languages.ts';
import { words } from './words.ts';

export function offlineContent(): OfflineContent {
  return {
    kind: 'offline',
    lang: firstLanguage,
    words: byLanguage((lang) => ({
      site: words[lang].shell.site,
      home: words[lang].shell.home,
      offline: words[lang].offline,
    })),
  };
}
