// Written from the names of the files that lie here, see src/commands/places.ts: edit those.

import { drawings as linkedin_drawings } from './linkedin/drawings.tsx';
import { drawings as metaAi_drawings } from './meta-ai/drawings.tsx';

export const drawings = {
  ...linkedin_drawings,
  ...metaAi_drawings,
};
