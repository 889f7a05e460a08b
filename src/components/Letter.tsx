import { Fragment, useId, useState } from 'react';
import type { LetterContent, LetterField } from '../content.ts';
import { factsOf, type Language, languages } from '../locales/languages.ts';
import { useWords } from '../locales/useWords.ts';
import { fillIn, useTyped } from '../reader/typed.ts';
import { Copyable } from './Copyable.tsx';

interface LetterProps {
  letter: LetterContent;
  /** Language of the page: the text's until another is chosen. */
  lang: Language;
}

/** A ready text. The reader may put their name and email in it; nothing leaves the page. */
export function Letter({ letter, lang }: LetterProps) {
  const { t } = useWords('parts');
  const typed = useTyped();
  // None chosen: the text speaks the page's language, also after that was switched.
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? lang;
  const group = useId();
  const blanks = letter.blanks[language];
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
              // What was typed before the program came.
              ref={(input) => {
                if (input?.value && !typed[field]) fillIn({ [field]: input.value });
              }}
              value={typed[field]}
              onChange={(event) => fillIn({ [field]: event.target.value })}
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
                  onChange={() => setChosen(each)}
                />
                <span lang={each}>{factsOf(each).name}</span>
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
  field: LetterField | null;
}

function filledIn(text: string): Part[] {
  return text.split(/(\{\{\w+\}\})/).map((part, at) => {
    const field = part === '{{name}}' ? 'name' : part === '{{email}}' ? 'email' : null;
    return { at, text: part, field };
  });
}
