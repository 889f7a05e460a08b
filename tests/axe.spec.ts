import { languages } from '../src/locales/languages.ts';
import { examine } from './axe.ts';
import { allWords, openReady, pageGroups, readGuide } from './site.ts';
import { expect, test } from './test.ts';

for (const [group, paths] of pageGroups) {
  test(`no page breaks a rule, in any colours, at /${group}`, async ({ page }) => {
    for (const path of paths) {
      await page.goto(path);
      await examine(page, path);
    }
  });
}

test.describe('beside the guides', () => {
  // The browser itself notes an answer 404 in the console.
  test.use({ provoked: /404 \(Not Found\)/ });

  test('no page breaks a rule: of lost readers, without network, before it leads on', async ({
    page,
  }) => {
    for (const path of ['fr/nope/', 'en/nope/', 'offline.html']) {
      await page.goto(path);
      await examine(page, path);
    }
    await page.route('/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/<script>.*?<\/script>/gs, '');
      await route.fulfill({ response, body });
    });
    await page.goto('/');
    await examine(page, '/');
  });
});

for (const lang of languages) {
  test(`nothing that opens and no choice breaks a rule, in ${lang}`, async ({ page }) => {
    const { path } = readGuide(lang, 'linkedin', 'notification');
    const { guide, about, shell } = allWords[lang];
    const press = (name: string) => page.getByRole('button', { name }).last().click();
    const dialog = page.getByRole('dialog');

    for (const answer of ['off', 'on']) {
      await openReady(page, `${path}check/#${answer}`);
      await examine(page, answer);
    }

    await openReady(page, `${path}refuse/?device=phone&ui=en`);
    await examine(page, 'chosen');
    await page.setViewportSize({ width: 1280, height: 900 });
    await press(guide.share.button);
    await expect(dialog).toBeVisible();
    await examine(page, 'share');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(dialog).toBeVisible();
    await examine(page, shell.keys.title);
    await page.keyboard.press('Escape');
    await page.locator('.screen').filter({ visible: true }).hover();
    await press(guide.picture.whole);
    await expect(dialog).toBeVisible();
    await examine(page, 'whole screen');

    await openReady(page, `${lang}/about/`);
    await press(about.privacy.erase);
    await examine(page, 'erase');
  });
}
