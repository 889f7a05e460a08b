/** What jsdom leaves to browsers: a dialog opens and closes, and says so. */
export function letDialogsOpen(): void {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
      this.dispatchEvent(new Event('toggle'));
    },
    close(this: HTMLDialogElement) {
      if (!this.open) return;
      this.open = false;
      this.dispatchEvent(new Event('toggle'));
      this.dispatchEvent(new Event('close'));
    },
  });
}
