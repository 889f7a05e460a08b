import type { AboutContent, SourceContent } from '../../content.ts';
import type { Language } from '../../steps/basics.ts';
import { claims } from '../../steps/claims.ts';
import { latest } from '../../steps/evidence.ts';
import { type SourceId, type SourceKind, sources } from '../../steps/sources.ts';
import { changeLog } from './changes.ts';
import { sourceContent } from './evidence.ts';
import { words } from './words.ts';

export function aboutContent(lang: Language): AboutContent {
  const { shell, about, guide } = words[lang];
  return {
    kind: 'about',
    lang,
    words: { shell, about, guide: { trace: guide.trace } },
    read: latest(Object.values(claims).map(({ read }) => read)),
    changes: changeLog(lang),
    sources: {
      platform: ofKind('platform'),
      authority: ofKind('authority'),
      press: ofKind('press'),
      organisation: ofKind('organisation'),
      person: ofKind('person'),
      interface: ofKind('interface'),
      inventory: ofKind('inventory'),
    },
  };
}

function ofKind(kind: SourceKind): SourceContent[] {
  return Object.keys(sources)
    .filter(isSource)
    .filter((id) => sources[id].kind === kind)
    .map(sourceContent);
}

function isSource(id: string): id is SourceId {
  return id in sources;
}
