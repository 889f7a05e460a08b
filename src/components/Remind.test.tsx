// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import ICAL from 'ical.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { showPart, stepAt, textsAt } from '../testing/app.tsx';
import { Remind } from './Remind.tsx';

const path = '/en/linkedin/switch/check/';
const t = textsAt(path, 'parts');
const { content } = stepAt(path);

const name = (due?: string) => t(due ? 'remind.answer.button' : 'remind.again.button');

afterEach(() => vi.useRealTimers());

/** Presses the button, and returns what is saved as another program reads it. */
async function saved(due?: string) {
  const blobs: Blob[] = [];
  const links: HTMLAnchorElement[] = [];
  URL.createObjectURL = (blob: Blob) => `blob:${blobs.push(blob)}`;
  URL.revokeObjectURL = vi.fn();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLElement) {
    if (this instanceof HTMLAnchorElement) links.push(this);
  });
  const user = showPart(path, <Remind content={content} {...(due && { due })} />);
  await user.click(screen.getByRole('button', { name: name(due) }));
  await screen.findByText(t('remind.ready'));
  const [blob] = blobs;
  const calendar = new ICAL.Component(ICAL.parse((await blob?.text()) ?? ''));
  const component = calendar.getFirstSubcomponent('vevent');
  if (!component) throw new Error('No event was saved');
  return { blob, link: links[0], component, event: new ICAL.Event(component) };
}

describe('a reminder', () => {
  test('is a calendar file, with the addresses of the setting and of this page', async () => {
    const { blob, link, component, event } = await saved();
    expect(blob?.type).toBe('text/calendar;charset=utf-8');
    expect(link?.href).toBe('blob:1');
    expect(link?.download).toBe('linkedin-switch.ics');
    const page = location.origin + path;
    expect(event.uid).toBe(`again.switch.linkedin@${location.hostname}`);
    expect(event.summary).toBe(t('remind.again.title', { name: content.app }));
    expect(event.description).toBe(t('remind.again.body', { direct: content.direct, page }));
    expect(component.getFirstPropertyValue('url')).toBe(page);
    expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(component.getFirstPropertyValue('dtstamp')).not.toBeNull();
    const alarm = component.getFirstSubcomponent('valarm');
    expect(alarm?.getFirstPropertyValue('trigger')?.toString()).toBe('PT9H');
    expect(alarm?.getFirstPropertyValue('description')).toBe(event.summary);
  });

  test.each([
    ['2026-12-31', '2027-01-01'],
    ['2028-02-28', '2028-02-29'],
  ])('of an answer due on %s lasts that whole day', async (due, after) => {
    const { event } = await saved(due);
    expect(event.startDate.isDate && event.endDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe(due);
    expect(event.endDate.toString()).toBe(after);
    expect(event.uid).toBe(`answer.switch.linkedin@${location.hostname}`);
    expect(event.summary).toBe(t('remind.answer.title', { name: content.app }));
  });

  test.each([
    ['2026-11-25', '2027-05-25'],
    ['2026-03-02', '2026-09-02'],
    ['2026-08-31', '2027-03-03'],
  ])('to look again comes half a year after %s', async (today, day) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${today}T12:00:00`) });
    const { event } = await saved();
    expect(event.startDate.toString()).toBe(day);
  });

  test('leaves nothing behind once it is saved', async () => {
    const left = vi.spyOn(globalThis, 'setTimeout');
    await saved();
    const revoke = left.mock.calls.find(([, after]) => after === 60_000)?.[0];
    if (typeof revoke === 'function') revoke();
    expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:1');
  });

  test('that could not be made says so', async () => {
    URL.createObjectURL = () => {
      throw new Error('refused');
    };
    const user = showPart(path, <Remind content={content} />);
    await user.click(screen.getByRole('button', { name: name() }));
    await screen.findByText(t('remind.failed'));
  });
});
