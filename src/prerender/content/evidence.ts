import type { ClaimContent, EffectsContent, SourceContent } from '../../content.ts';
import { type ClaimId, claims } from '../../steps/claims.ts';
import type { Track } from '../../steps/guide.ts';
import { type IsoDate, type Source, type SourceId, sources } from '../../steps/sources.ts';

const sourcesById: Readonly<Record<SourceId, Source>> = sources;

export function sourceContent(id: SourceId): SourceContent {
  const { name, href, copy } = sourcesById[id];
  return { name, href, ...(copy && { copy }) };
}

export function claimContent(id: ClaimId): ClaimContent {
  const { confidence, sources: read } = claims[id];
  return { id, confidence, sources: read.map(sourceContent) };
}

export function effectsContent(track: Track): EffectsContent {
  return {
    changes: track.effects.changes.map(claimContent),
    keeps: track.effects.keeps.map(claimContent),
  };
}

export function latest(days: readonly IsoDate[]): IsoDate {
  return days.reduce((a, b) => (a > b ? a : b));
}
