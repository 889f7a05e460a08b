import type { AboutContent, ChangeContent } from '../../content.ts';
import { factsOf, type Language } from '../../locales/languages.ts';
import { plainText } from '../../locales/markup.ts';
import { apps } from '../../steps/apps.ts';
import { platformLanguages } from '../../steps/basics.ts';
import { publications, type ReasonId } from '../../steps/changes.ts';
import { claims } from '../../steps/claims.ts';
import type { Change, Evidence, IsoDate } from '../../steps/evidence.ts';
import { links } from '../../steps/links.ts';
import { layoutsOf, screenIds, screens } from '../../steps/screens.ts';
import { labelsById, labelText } from './labels.ts';
import { words } from './words.ts';

/** What was changed, with what it was changed on. */
interface Changed {
  evidence: Evidence;
  of: ChangeContent['of'][number];
}

/** What changed in the guides, latest first: gathered from the data itself. */
export function changeLog(lang: Language): AboutContent['changes'] {
  const { publications: published, reasons } = words[lang].changes;
  const all = [
    ...changedLabels(),
    ...changedLinks(),
    ...changedClaims(lang),
    ...changedDrawings(lang),
  ];
  const made = all.flatMap(({ evidence, of }) =>
    (evidence.changes ?? []).map((change: Change) => ({ ...change, of })),
  );
  const began = Object.entries(publications).map(([id, { date }]) => ({ id, date }));
  const days = new Set<IsoDate>([...made, ...began].map(({ date }) => date));
  return [...days]
    .sort()
    .reverse()
    .map((date) => ({
      date,
      entries: [
        ...entriesOf(
          made.filter((change) => change.date === date),
          reasons,
        ),
        ...began
          .filter((each) => each.date === date)
          .map(({ id }) => ({ id, why: Object(published)[id], of: [] })),
      ],
    }));
}

function entriesOf(
  made: readonly { why: ReasonId; of: Changed['of'] }[],
  reasons: Readonly<Record<ReasonId, string>>,
): ChangeContent[] {
  const ids = new Set(made.map(({ why }) => why));
  return [...ids].map((id) => ({
    id,
    why: reasons[id],
    of: once(made.filter(({ why }) => why === id).map(({ of }) => of)),
  }));
}

/** Two labels may have the same words. */
function once(of: ChangeContent['of']): ChangeContent['of'] {
  return [...new Map(of.map((each) => [`${each.lang} ${each.text}`, each])).values()];
}

function changedLabels(): Changed[] {
  return Object.values(labelsById).flatMap((label) =>
    platformLanguages.flatMap((ui) =>
      [label[ui], ...(label.variants?.[ui] ?? [])].map((evidence) => ({
        evidence,
        of: { text: evidence.text, lang: ui },
      })),
    ),
  );
}

function changedLinks(): Changed[] {
  return Object.values(links).map((evidence) => ({ evidence, of: { text: evidence.href } }));
}

function changedClaims(lang: Language): Changed[] {
  return Object.entries(claims).map(([id, evidence]) => ({
    evidence,
    of: {
      text: plainText(Object(words[lang].claims)[id], (label) =>
        labelText(label, factsOf(lang).ui),
      ),
    },
  }));
}

function changedDrawings(lang: Language): Changed[] {
  return screenIds.flatMap((id) =>
    layoutsOf(id).map((evidence) => ({
      evidence,
      of: { text: words[lang].changes.drawing.replace('{{app}}', apps[screens[id].app]) },
    })),
  );
}
