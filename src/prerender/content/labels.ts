import type { LabelContent } from '../../content.ts';
import { withSpaces } from '../../locales/typography.ts';
import { type Language, languages } from '../../steps/basics.ts';
import type { Label } from '../../steps/label.ts';
import { labels } from '../../steps/labels.ts';
import { traceContent } from './evidence.ts';

export const labelsById: Readonly<Record<string, Label>> = labels;

export function labelEntry(id: string): [string, LabelContent][] {
  const label = labelsById[id];
  if (!label) return [];
  const variants = languages.flatMap((ui) =>
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
        text: { fr: withSpaces(label.fr.text, 'fr'), en: withSpaces(label.en.text, 'en') },
        trace: { fr: traceContent(label.fr), en: traceContent(label.en) },
        ...(variants.length > 0 && { variants }),
      },
    ],
  ];
}

export function labelEvidence(id: string) {
  const label = labelsById[id];
  return label ? [label.fr, label.en] : [];
}

export function labelText(id: string, ui: Language): string {
  const label = labelsById[id];
  if (!label) throw new Error(`No label is called ${id}: see src/steps/labels`);
  return withSpaces(label[ui].text, ui);
}
