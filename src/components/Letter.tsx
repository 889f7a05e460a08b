import { Fragment, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterContent } from '../content.ts';
import { type, useTyped } from '../reader/typed.ts';
import { type Language, languages } from '../steps/basics.ts';
import { Copyable } from './Copyable.tsx';

interface LetterProps {
  letter: LetterContent;
  /** Language of the page: the text's until another is chosen. */
  lang: Language;
}

/** A ready text. The reader may put their name and email in it; nothing leaves the page. */
export function Letter({ letter, lang }: LetterProps) {
  const { t } = useTranslation('parts');
  const typed = useTyped();
  const [language, setLanguage] = useState(lang);
  const group = useId();
  const blanks = { name: t('letter.noName'), email: t('letter.noEmail') };
  return (
    <section className="mt-6 rounded-md border border-rule px-5 py-5">
      <h2 className="mb-2 text-lg">{t('letter.title')}</h2>
      <p className="mb-4 text-sm text-soft">{t('letter.optional')}</p>
      <div className="no-print mb-4 flex flex-wrap gap-4">
        {letter.fields.map((field) => (
          <label key={field} className="grow font-semibold">
            {t(`letter.${field}`)}
            <input
              type={field === 'email' ? 'email' : 'text'}
              autoComplete={field}
              value={typed[field]}
              onChange={(event) => type({ [field]: event.target.value })}
              className="mt-1 block w-full rounded-sm border border-soft bg-card px-3 py-2.5 font-normal"
            />
          </label>
        ))}
        <fieldset className="basis-full">
          <legend className="font-semibold">{t('letter.language')}</legend>
          <div className="flex gap-6">
            {languages.map((each) => (
              <label key={each} className="flex min-h-11 cursor-pointer items-center gap-2">
                <input
                  type="radio"
                  name={group}
                  className="size-5 accent-ink"
                  checked={language === each}
                  onChange={() => setLanguage(each)}
                />
                {t(`letter.${each}`)}
              </label>
            ))}
          </div>
        </fieldset>
      </div>
      <Copyable button={t('letter.copy')} lang={language}>
        {filledIn(letter.text[language]).map(({ at, text, field }) => (
          // A name may run from right to left: it must not turn the sentence around it.
          <Fragment key={at}>{field ? <bdi>{typed[field] || blanks[field]}</bdi> : text}</Fragment>
        ))}
      </Copyable>
    </section>
  );
}

interface Part {
  at: number;
  text: string;
  field: 'name' | 'email' | null;
}

function filledIn(text: string): Part[] {
  return text.split(/(\{\{\w+\}\})/).map((part, at) => {
    const field = part === '{{name}}' ? 'name' : part === '{{email}}' ? 'email' : null;
    return { at, text: part, field };
  });
}
