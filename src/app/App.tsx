import { use } from 'react';
import { useLocation } from 'react-router';
import { Site } from '../components/Site.tsx';
import { addressOf } from '../paths.ts';
import { Hydration } from '../reader/hydrated.tsx';
import { Arrival } from './Arrival.tsx';
import { pageAt, useComing } from './load.ts';

/**
 * The page of the current address. The router navigates in a transition, so while the next page is
 * on its way the old one stays, without a blank or a flash.
 */
export function App() {
  const { pathname, key } = useLocation();
  const coming = useComing();
  const known = pageAt(pathname, addressOf(pathname), key);
  const { page, element } = known instanceof Promise ? use(known) : known;
  return (
    <Hydration>
      <Arrival page={page} />
      <Site address={page.address} content={page.content} coming={coming}>
        {element}
      </Site>
    </Hydration>
  );
}
