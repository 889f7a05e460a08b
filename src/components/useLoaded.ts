import { useEffect, useState } from 'react';
import { whenIdle } from './idle.ts';

/** Parts of the program that come when they are wanted. Named here, where it costs the least. */
const parts = {
  Along: () => import('./along/Along.tsx'),
  Remind: () => import('./Remind.tsx'),
  Shared: () => import('./Shared.tsx'),
  Zoom: () => import('./Zoom.tsx'),
};

type Parts = typeof parts;
type Loaded = { [N in keyof Parts]?: Awaited<ReturnType<Parts[N]>> | null };

/** A part of the program, once it is wanted; undefined until it has come, null where it does not come. */
export function useLoaded<N extends keyof Parts>(part: N, wanted: boolean): Loaded[N] {
  const [loaded, setLoaded] = useState<Loaded>({});
  useEffect(() => {
    if (!wanted) return;
    parts[part]().then(
      (module) => setLoaded({ [part]: module }),
      () => setLoaded({ [part]: null }),
    );
  }, [part, wanted]);
  return loaded[part];
}

/** Once it has come it is there for the next step too, from its first drawing. */
let along: Loaded['Along'];

/** What goes along with the reader from step to step: it comes when the browser has nothing else to do. */
export function useAlong(): Loaded['Along'] {
  const [isIdle, setIdle] = useState(false);
  const loaded = useLoaded('Along', isIdle);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  along ??= loaded;
  return along;
}
