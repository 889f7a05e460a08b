import type { AboutContent, SourceContent } from '../../content.ts';
import type { Language } from '../../locales/languages.ts';
import { claims } from '../../steps/claims.ts';
import { latest } from '../../steps/evidence.ts';
import { sources as allSources, type SourceId, type SourceKind } from '../../steps/sources.ts';
import { changeLog } from './changes.ts';
import { datesIn } from './dates.ts';
import { sourceContent } from './evidence.ts';
import { words } from './words.ts';

export function aboutContent(lang: Language): AboutContent {
  const { shell, about, guide } = words[lang];
  const read = latest(Object.values(claims).map((claim) => claim.read));
  const changes = changeLog(lang);
  const sources = {
    platform: ofKind('platform'),
    authority: ofKind('authority'),
    press: ofKind('press'),
    organisation: ofKind('organisation'),
    person: ofKind('person'),
    interface: ofKind('interface'),
    inventory: ofKind('inventory'),
  };
  return {
    kind: 'about',
    lang,
    words: { shell, about, guide: { trace: guide.trace } },
    read,
    changes,
    sources,
    dates: datesIn(lang, { read }, changes, sources),
  };
}

function ofKind(kind: SourceKind): SourceContent[] {
  return Object.keys(allSources)
    .filter(isSource)
    .filter((id) => allSources[id].kind === kind)
    .map(sourceContent);
}

function isSource(id: string): id is SourceId {
  return id in allSources;
}
