import type { LabelContent } from '../../content.ts';
import { withSpaces } from '../../locales/typography.ts';
import {
  byPlatformLanguage,
  type PlatformLanguage,
  platformLanguages,
} from '../../steps/basics.ts';
import type { Label } from '../../steps/label.ts';
import { labels } from '../../steps/labels.ts';
import { traceContent } from './evidence.ts';

export const labelsById: Readonly<Record<string, Label>> = labels;

export function labelEntry(id: string): [string, LabelContent][] {
  const label = labelsById[id];
  if (!label) return [];
  const variants = platformLanguages.flatMap((ui) =>
    (label.variants?.[ui] ?? []).map((variant) => ({
      ui,
      text: withSpaces(variant.text, ui),
      trace: traceContent(variant),
    })),
  );
  return [
    [
      id,
      {
        text: byPlatformLanguage((ui) => withSpaces(label[ui].text, ui)),
        trace: byPlatformLanguage((ui) => traceContent(label[ui])),
        ...(variants.length > 0 && { variants }),
      },
    ],
  ];
}

export function labelEvidence(id: string) {
  const label = labelsById[id];
  return label ? platformLanguages.map((ui) => label[ui]) : [];
}

export function labelText(id: string, ui: PlatformLanguage): string {
  const label = labelsById[id];
  if (!label) throw new Error(`No label is called ${id}: see src/steps/labels`);
  return withSpaces(label[ui].text, ui);
}
