import { useEffect, useState } from 'react';

/** Parts of the program that come when they are wanted. Named here, where it costs the least. */
export const parts = {
  Remind: () => import('./Remind.tsx'),
  Shared: () => import('./Shared.tsx'),
  Zoom: () => import('./Zoom.tsx'),
};

type Parts = typeof parts;
type Loaded = { [N in keyof Parts]?: Awaited<ReturnType<Parts[N]>> };

/** A part of the program, once it is wanted; undefined until it has come, and where it does not come. */
export function useLoaded<N extends keyof Parts>(part: N, wanted: boolean): Loaded[N] {
  const [loaded, setLoaded] = useState<Loaded>({});
  useEffect(() => {
    if (wanted)
      parts[part]().then(
        (module) => setLoaded({ [part]: module }),
        () => {},
      );
  }, [part, wanted]);
  return loaded[part];
}
