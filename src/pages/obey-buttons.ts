/**
 * Written into embeds as text, so it must stand alone: it uses nothing from outside itself.
 *
 * For browsers that do not yet know what a button commands: it opens and closes its dialog.
 */
export function obeyButtons(): void {
  if ('commandForElement' in HTMLButtonElement.prototype) return;
  addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest('button[commandfor]');
    if (!button) return;
    const dialog = document.querySelector<HTMLDialogElement>(
      `dialog[id="${button.getAttribute('commandfor')}"]`,
    );
    if (button.getAttribute('command') === 'close') dialog?.close();
    else dialog?.showModal();
  });
}
