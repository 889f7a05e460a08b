import type { LetterContent, StepContent } from '../content.ts';
import type { Language } from '../locales/languages.ts';
import { useWords } from '../locales/useWords.ts';
import { Disclosure } from './Disclosure.tsx';

interface EmbedFieldsProps {
  step: StepContent;
  lang: Language;
}

/** Of what a reader may copy or work out at a step, as much as needs no program. */
export function EmbedFields({ step: { letter, answerWithin }, lang }: EmbedFieldsProps) {
  const { t } = useWords('parts');
  if (!letter && !answerWithin) return null;
  return (
    <div className="mt-4">
      {letter && (
        <Disclosure title={t('letter.title')}>
          <p lang={lang} className="text-sm whitespace-pre-wrap select-all">
            {blank(letter, lang)}
          </p>
        </Disclosure>
      )}
      {answerWithin && (
        <Disclosure title={t('answer.title')}>
          <p>{t('answer.noScript', { count: answerWithin })}</p>
        </Disclosure>
      )}
    </div>
  );
}

/** The text with what stands there as long as nothing is filled in. */
function blank({ text, fields, blanks }: LetterContent, lang: Language): string {
  return fields.reduce(
    (filled, field) => filled.replaceAll(`{{${field}}}`, blanks[lang][field]),
    text[lang],
  );
}
