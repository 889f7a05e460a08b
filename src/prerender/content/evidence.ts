import type { ClaimContent, EffectsContent, SourceContent } from '../../content.ts';
import type { Language } from '../../steps/basics.ts';
import { type ClaimId, claims } from '../../steps/claims.ts';
import type { Track } from '../../steps/guide.ts';
import { type Source, type SourceId, sources } from '../../steps/sources.ts';
import { words } from './words.ts';

const sourcesById: Readonly<Record<SourceId, Source>> = sources;

export function sourceContent(id: SourceId): SourceContent {
  const { name, href, copy } = sourcesById[id];
  return { name, href, ...(copy && { copy }) };
}

export function claimContent(id: ClaimId, lang: Language): ClaimContent {
  const { confidence, sources: read } = claims[id];
  return { id, text: words[lang].claims[id], confidence, sources: read.map(sourceContent) };
}

export function effectsContent(track: Track, lang: Language): EffectsContent {
  return {
    changes: track.effects.changes.map((id) => claimContent(id, lang)),
    keeps: track.effects.keeps.map((id) => claimContent(id, lang)),
  };
}
