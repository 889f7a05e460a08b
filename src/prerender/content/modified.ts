import type { AddressContent, ClaimContent, Page, PictureContent } from '../../content.ts';
import { stepOf } from '../../routes.tsx';
import { type Publication, publications } from '../../steps/changes.ts';
import { claims } from '../../steps/claims.ts';
import { type Evidence, type IsoDate, latest } from '../../steps/evidence.ts';
import { links } from '../../steps/links.ts';
import { layoutsOf, screenIds } from '../../steps/screens.ts';
import { labelEvidence } from './labels.ts';
import { valuesIn } from './values.ts';

const published: readonly Publication[] = Object.values(publications);
const claimsById: Readonly<Record<string, Evidence>> = claims;

/**
 * The day on which what a page states was last read again, changed or published: the latest of the days
 * that its own facts bear. Never the day of a build, which changes nothing for a reader.
 */
export function modifiedOf(page: Page): IsoDate {
  switch (page.kind) {
    case 'step':
      return latest([...daysOf([stepOf(page) ?? []]), ...publishedOn(page.content)]);
    case 'guide': {
      const { steps, effects } = page.content;
      return latest([...daysOf([steps, effects]), ...publishedOn(page.content)]);
    }
    case 'track': {
      const { takes, effects, track } = page.content;
      const all = track.guides.flatMap((guide) => publishedOn({ track, guide }));
      return latest([...daysOf([{ takes }, effects]), ...all]);
    }
    case 'about': {
      const { read, changes } = page.content;
      return latest([read, ...changes.map(({ date }) => date)]);
    }
    default:
      return latest(published.map(({ date }) => date));
  }
}

/** The day on which a guide was published, by its own name or with its line; none as long as it is not. */
export function publishedOn({ track, guide }: Place): IsoDate[] {
  const named = (place: string) => published.find(({ guides }) => guides.includes(place));
  const publication = named(`${track.id}/${guide.id}`) ?? named(track.id);
  return publication ? [publication.date] : [];
}

interface Place {
  track: { id: string };
  guide: { id: string };
}

/** Every day that stands with a label, claim, address or drawing in these parts of a page. */
function daysOf(parts: readonly object[]): IsoDate[] {
  return parts
    .flatMap((part) => [...labelsIn(part), ...claimsIn(part), ...linksIn(part), ...layoutsIn(part)])
    .flatMap(({ read, changes = [] }) => [read, ...changes.map(({ date }) => date)]);
}

function labelsIn(part: object): Evidence[] {
  return [...valuesIn<string>(part, ['labels', 'shows'])].flatMap(labelEvidence);
}

function claimsIn(part: object): Evidence[] {
  const found = valuesIn<ClaimContent>(part, ['claims', 'takes', 'changes', 'keeps']);
  return [...found].flatMap(({ id }) => claimsById[id] ?? []);
}

function linksIn(part: object): Evidence[] {
  const found = [...valuesIn<AddressContent>(part, ['addresses'])].map(({ href }) => href);
  return Object.values(links).filter(({ href }) => found.includes(href));
}

function layoutsIn(part: object): Evidence[] {
  const files = [...valuesIn<PictureContent>(part, ['picture'])].map(({ file }) => file);
  return screenIds
    .filter((id) => files.some((file) => file.startsWith(`${id}.`)))
    .flatMap(layoutsOf);
}
