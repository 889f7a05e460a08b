/** Stands in for `steps/labels.ts`: where a page names a label in its own language, there is one. */
import * as real from '../../../steps/labels.ts';

export * from '../../../steps/labels.ts';

export const labels = Object.fromEntries(
  Object.entries(real.labels).map(([id, label]) => [id, { ...label, de: label.en }]),
);
