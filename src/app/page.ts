import type { RoutedContent, RoutedPage } from '../content.ts';
import type { Address } from '../paths.ts';

/** Puts an address and a content together. Throws where one is not made for the other. */
export function pageOf(address: Address, content: RoutedContent): RoutedPage {
  if (address.kind === 'home' && content.kind === 'home') {
    return { kind: 'home', address, content };
  }
  if (address.kind === 'about' && content.kind === 'about') {
    return { kind: 'about', address, content };
  }
  if (address.kind === 'track' && content.kind === 'track') {
    return { kind: 'track', address, content };
  }
  if (address.kind === 'guide' && content.kind === 'guide') {
    return { kind: 'guide', address, content };
  }
  if (address.kind === 'step' && content.kind === 'guide') {
    return { kind: 'step', address, content };
  }
  throw new Error(`The content of a ${content.kind} came for an address of a ${address.kind}`);
}
