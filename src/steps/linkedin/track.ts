import type { TrackData } from '../guide.ts';

export const track = {
  order: 1,
  name: 'LinkedIn',
  sign: 'in',
  drawnAs: 'line',
  hosts: ['linkedin.com'],
  shortest: 'switch',
  direct: 'linkedinSetting',
  takes: ['liTakes', 'liSince', 'liPrivateMessages', 'liDataDisputed', 'liLegalBasis'],
  effects: {
    changes: ['liFutureStops', 'liAnyTime', 'liStillUsable'],
    keeps: ['liPastStays', 'liOtherModels', 'liTypedIntoAi', 'liLateScope'],
  },
} as const satisfies TrackData;
