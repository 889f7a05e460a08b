import { describe, expect, test } from 'vitest';
import { languages } from '../../locales/languages.ts';
import { claims } from '../../steps/claims.ts';
import { evidence, ourReading } from '../../steps/evidence.ts';
import { links } from '../../steps/links.ts';
import { sources } from '../../steps/sources.ts';
import {
  addressContent,
  claimContent,
  sourceContent,
  sourcesIn,
  traceContent,
} from './evidence.ts';
import { words } from './words.ts';

describe('a trace', () => {
  test('says how sure we are, from how many sources, which, and when they were read', () => {
    expect(traceContent(evidence(['blick', 'vert']))).toStrictEqual({
      confidence: 'confirmed',
      count: 2,
      sources: ['blick', 'vert'],
      read: '2026-11-23',
    });
  });

  test('counts publishers, and tells those that say otherwise apart', () => {
    const quotes = { vert: 'words' };
    const torn = evidence(['ccmWa', 'ccmMeta'], {
      against: ['vert'],
      quotes,
      read: '2027-01-01',
    });
    expect(traceContent(torn)).toStrictEqual({
      confidence: 'disputed',
      count: 1,
      sources: ['ccmWa', 'ccmMeta'],
      against: ['vert'],
      quotes,
      read: '2027-01-01',
    });
  });

  test('of our own reading says so', () => {
    expect(traceContent(ourReading()).confidence).toBe('inferred');
  });
});

test('a source is told by its name, kind, address, day and whether a copy was read', () => {
  expect(sourceContent('apd')).toStrictEqual({
    name: sources.apd.name,
    kind: 'authority',
    href: sources.apd.href,
    published: '2025-09-29',
  });
  expect(sourceContent('eff')).toStrictEqual({
    name: 'EFF',
    kind: 'organisation',
    href: null,
    copy: true,
  });
});

test('a claim is its sentence with its trace, and the page that it speaks of', () => {
  for (const lang of languages) {
    expect(claimContent('liAnyTime', lang)).toStrictEqual({
      id: 'liAnyTime',
      text: words[lang].claims.liAnyTime,
      trace: traceContent(claims.liAnyTime),
    });
    expect(claimContent('meCnilSheet', lang).link).toBe(links.cnilSheet.href);
  }
});

test('an address has its trace', () => {
  expect(addressContent('linkedinLog')).toStrictEqual({
    href: links.linkedinLog.href,
    trace: traceContent(links.linkedinLog),
  });
});

test('all the sources of a part of a page are found, those on either side, each once', () => {
  const trace = { trace: traceContent(evidence(['blick', 'vert'], { against: ['apd'] })) };
  const found = sourcesIn({ deep: [{ er: trace }, trace] }, { sources: ['seed', 'vert'] }, {});
  expect(Object.keys(found)).toEqual(['blick', 'vert', 'apd', 'seed']);
  expect(found.apd).toEqual(sourceContent('apd'));
});
