import { useEffect, useState, useSyncExternalStore } from 'react';
import { createSignal } from '../reader/signal.ts';
import { whenIdle } from './idle.ts';

/** Parts of the program that come when they are wanted. Named here, where it costs the least. */
const parts = {
  Along: () => import('./along/Along.tsx'),
  Remind: () => import('./Remind.tsx'),
  Shared: () => import('./Shared.tsx'),
  StepProgress: () => import('./StepProgress.tsx'),
  Zoom: () => import('./Zoom.tsx'),
};

type Parts = typeof parts;

/** A part of the program, once it is wanted; undefined until it has come, null where it does not come. */
export function useLoaded<N extends keyof Parts>(part: N, wanted: boolean) {
  const load: () => Promise<Awaited<ReturnType<Parts[N]>>> = Object(parts)[part];
  return useLater(load, wanted);
}

/** The same for a part that one kind of page alone has. `load` is always the same function. */
export function useLater<M>(load: () => Promise<M>, wanted: boolean): M | null | undefined {
  const [loaded, setLoaded] = useState<{ module?: M | null }>({});
  useEffect(() => {
    if (!wanted) return;
    load().then(
      (module) => setLoaded({ module }),
      () => setLoaded({ module: null }),
    );
  }, [load, wanted]);
  return loaded.module;
}

type AlongPart = typeof import('./along/Along.tsx') | null | undefined;

/** Once it has come it is there for the next step too, from its first drawing. */
let along: AlongPart;
const arrival = createSignal();

/**
 * What goes along with the reader from step to step: it comes when the browser has nothing else to do, to
 * all who use it at once. Null where it did not come; the next page asks for it again.
 */
export function useAlong(): AlongPart {
  useEffect(() => whenIdle(bringAlong), []);
  return useSyncExternalStore(
    arrival.subscribe,
    () => along,
    () => undefined,
  );
}

async function bringAlong() {
  if (along) return;
  along = await parts.Along().catch(() => null);
  arrival.tell();
}
