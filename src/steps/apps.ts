import { apps, appsByTrack } from './places.gen.ts';

/** The sites and apps that the guides walk through, by their own names; all, or those of each track. */
export { apps, appsByTrack };

export type App = keyof typeof apps;
