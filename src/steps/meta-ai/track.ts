import type { TrackData } from '../guide.ts';

export const track = {
  order: 2,
  name: 'Meta AI',
  sign: 'M',
  drawnAs: 'cards',
  hosts: ['facebook.com', 'instagram.com', 'whatsapp.com', 'meta.com', 'fb.com'],
  direct: 'metaPrivacyCentre',
  takes: ['meUsed', 'meNotUsed', 'meWaAiChats'],
  effects: {
    changes: ['meFutureStops', 'meLinked', 'meAnyTime'],
    keeps: ['mePastStays', 'meLateScope', 'meOthersPosts'],
  },
} as const satisfies TrackData;
