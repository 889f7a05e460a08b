import { useEffect, useState } from 'react';

/**
 * A part of the program, once it is wanted; undefined until it has come, null where it does not come. `load`
 * is always the same function.
 */
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
