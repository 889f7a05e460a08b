import { use } from 'react';
import { useLocation } from 'react-router';
import { Site } from '../components/Site.tsx';
import { addressOf } from '../paths.ts';
import { Arrival } from './Arrival.tsx';
import { pageAt } from './load.ts';

/**
 * The page of the current address. The router navigates in a transition, so while the next page is
 * on its way the old one stays, without a blank or a flash.
 */
export function App() {
  const { pathname } = useLocation();
  const known = pageAt(pathname, addressOf(pathname));
  const { address, content, page } = known instanceof Promise ? use(known) : known;
  return (
    <Site address={address} content={content}>
      <Arrival address={address} content={content} />
      {page}
    </Site>
  );
}
