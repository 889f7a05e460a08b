import type { AboutContent } from '../../content.ts';
import type { Language } from '../../steps/basics.ts';
import { type ChangeId, changes } from '../../steps/changes.ts';
import { claims } from '../../steps/claims.ts';
import { oldest, type Source, type SourceId, sources } from '../../steps/sources.ts';
import { sourceContent } from './evidence.ts';
import { words } from './words.ts';

const changeIds = Object.keys(changes).filter((id): id is ChangeId => id in changes);

export function aboutContent(lang: Language): AboutContent {
  const { shell, about } = words[lang];
  const ofKind = (kind: Source['kind']) =>
    Object.keys(sources)
      .filter(isSource)
      .filter((id) => sources[id].kind === kind)
      .map(sourceContent);
  return {
    kind: 'about',
    lang,
    words: { shell, about },
    read: oldest(Object.values(claims).map(({ read }) => read)),
    changes: changeIds.map((id) => ({ id, ...changes[id], ...words[lang].changes[id] })),
    sources: {
      platform: ofKind('platform'),
      authority: ofKind('authority'),
      other: ofKind('other'),
    },
  };
}

function isSource(id: string): id is SourceId {
  return id in sources;
}
