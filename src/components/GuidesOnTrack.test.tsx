// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { TrackSummary } from '../content.ts';
import { pageAtPath, showPart, textsAt } from '../testing/app.tsx';
import { GuidesOnTrack } from './GuidesOnTrack.tsx';

const path = '/en/linkedin/';
const t = textsAt(path, 'find');

/** A line with so many guides: on all but the first, another app. */
function part(count: number, name = 'Route') {
  const { content } = pageAtPath(path);
  const [first] = content.kind === 'track' ? content.track.guides : [];
  if (content.kind !== 'track' || !first) throw new Error('No guide');
  const guides = Array.from({ length: count }, (_, index) => ({
    ...first,
    id: `guide-${index}`,
    name: `${name} ${index}`,
    forWhom: index === 2 ? 'For an administrator' : 'For all',
  }));
  const track: TrackSummary = { ...content.track, guides };
  const apps = Object.fromEntries(guides.map(({ id }, index) => [id, index ? 'Orkut' : 'Gemini']));
  return <GuidesOnTrack track={track} apps={apps} lang="en" />;
}

const show = (count: number) => showPart(path, part(count));

const names = () => screen.queryAllByRole('heading').map(({ textContent }) => textContent);
const field = () => screen.queryByRole('searchbox', { name: t('guide') });

test('up to eight guides are read through', () => {
  show(8);
  expect(names()).toHaveLength(8);
  expect(field()).toBeNull();
});

test.each([
  ['7', ['Route 7']],
  ['administrator', ['Route 2']],
  ['gemini', ['Route 0']],
  ['Route orkut 3', ['Route 3']],
  ['nobody', []],
  ['4for', []],
])('of nine, %s finds %j', async (words, wanted) => {
  const user = show(9);
  expect(names()).toHaveLength(9);
  await user.type(field() ?? document.body, words);
  expect(names()).toEqual(wanted);
});

test('a rail leads from stop to stop, and none from the last that is left', async () => {
  const user = show(9);
  expect(document.querySelectorAll('li > span')).toHaveLength(9 + 8);
  await user.type(field() ?? document.body, 'gemini');
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  expect(document.querySelectorAll('li > span')).toHaveLength(1);
});

test('other guides take their place, as when the language changes', async () => {
  function Switched() {
    const [name, setName] = useState('Route');
    return (
      <>
        <button type="button" onClick={() => setName('Chemin')}>
          Other
        </button>
        {part(9, name)}
      </>
    );
  }
  const user = showPart(path, <Switched />);
  await user.click(screen.getByRole('button', { name: 'Other' }));
  await user.type(field() ?? document.body, 'chemin 4');
  expect(names()).toEqual(['Chemin 4']);
});
