import written from '../../public/screenshots/manifest.json';
import { type Manifest, parseManifest } from './manifest-format.ts';

export { type Area, type Manifest, type Picture, pictureKey } from './manifest-format.ts';

/** What `npm run screenshots` wrote: every picture's size and the place of each control on it. */
export function readManifest(): Manifest {
  return parseManifest(written);
}
