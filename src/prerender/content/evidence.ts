import type {
  AddressContent,
  ClaimContent,
  EffectsContent,
  SourceContent,
  SourcesContent,
  TraceContent,
} from '../../content.ts';
import type { Language } from '../../locales/languages.ts';
import type { Claim } from '../../steps/claim.ts';
import { type ClaimId, claims } from '../../steps/claims.ts';
import { confidenceOf, type Evidence, independent } from '../../steps/evidence.ts';
import type { Track } from '../../steps/guide.ts';
import { type LinkId, links } from '../../steps/links.ts';
import { type Source, type SourceId, sources } from '../../steps/sources.ts';
import { valuesIn } from './values.ts';
import { words } from './words.ts';

const sourcesById: Readonly<Record<SourceId, Source>> = sources;

export function sourceContent(id: SourceId): SourceContent {
  const { name, kind, href, copy, published } = sourcesById[id];
  return { name, kind, href, ...(copy && { copy }), ...(published && { published }) };
}

export function traceContent(evidence: Evidence): TraceContent {
  const { sources: read, against = [], quotes } = evidence;
  return {
    confidence: confidenceOf(evidence),
    count: independent(read),
    sources: read,
    ...(against.length > 0 && { against }),
    ...(quotes && { quotes }),
    read: evidence.read,
  };
}

export function claimContent(id: ClaimId, lang: Language): ClaimContent {
  const { link }: Claim = claims[id];
  return {
    id,
    text: words[lang].claims[id],
    trace: traceContent(claims[id]),
    ...(link && { link: links[link].href }),
  };
}

export function addressContent(id: LinkId): AddressContent {
  return { href: links[id].href, trace: traceContent(links[id]) };
}

export function effectsContent(track: Track, lang: Language): EffectsContent {
  return {
    changes: track.effects.changes.map((id) => claimContent(id, lang)),
    keeps: track.effects.keeps.map((id) => claimContent(id, lang)),
  };
}

/** Every source that a part of the content names, by id, in the order in which they are met. */
export function sourcesIn(...parts: readonly object[]): SourcesContent {
  const ids = valuesIn<SourceId>(parts, ['sources', 'against']);
  return Object.fromEntries([...ids].map((id) => [id, sourceContent(id)]));
}
