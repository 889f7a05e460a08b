import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** The same rules for every file: made out once, not for each. */
class OneConfig extends StaticConfigLoader {
  #config: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(file: string) {
    this.#config ??= super.getConfigFor(file);
    return this.#config;
  }
}

const rules = new OneConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // React writes `srcSet`, `<img/>` and `checked=""`, and HTML allows all three.
    'attribute-boolean-style': 'off',
    'attr-case': 'off',
    'void-style': 'off',
    // The rule asks for capitals; the standard does not.
    'doctype-style': 'off',
    // A title says step, task, platform and site: it may be cut at its end, where it matters least.
    'long-title': 'off',
  },
});

const checker = new HtmlValidate(rules);

/** Everything that is wrong with the HTML of a file. */
export function messagesOf(html: string, file: string): string[] {
  const { results } = checker.validateStringSync(html, file);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`);
}
