import { issuesUrl } from '../config.ts';
import type { Language } from '../locales/languages.ts';
import { useWords } from '../locales/useWords.ts';
import { useShownDevice, useShownUi } from '../reader/choice.ts';
import { Copyable } from './Copyable.tsx';
import { OutLink } from './OutLink.tsx';

interface ReportProps {
  /** The step's key, `track/guide/step`. */
  step: string;
  lang: Language;
  /** The day its sources were last read. */
  read: string;
}

/** "None of these": what a reader may send us, shown whole before it is sent. */
export function Report({ step, lang, read }: ReportProps) {
  const { t } = useWords('guide');
  const text = t('report.text', {
    step,
    lang,
    device: useShownDevice() ?? '?',
    ui: useShownUi() ?? '?',
    read,
  });
  return (
    <>
      <p className="mb-3">{t('report.body')}</p>
      <Copyable button={t('copy.report')}>{text}</Copyable>
      {issuesUrl && (
        <OutLink
          href={`${issuesUrl}?${new URLSearchParams({ title: step, body: text })}`}
          className="mt-3 inline-block py-1 font-semibold text-ink"
        >
          {t('report.open')}
        </OutLink>
      )}
    </>
  );
}
