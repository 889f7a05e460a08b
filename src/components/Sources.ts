import { createContext } from 'react';
import type { SourcesContent } from '../content.ts';

/** All that the page at hand may name as its source, by id. */
export const Sources = createContext<SourcesContent>({});
