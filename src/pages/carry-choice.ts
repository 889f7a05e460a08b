/**
 * Written into embeds as text, so it must stand alone: it uses nothing from outside itself but its
 * argument. Runs once the page is there.
 *
 * Shows which device and platform language the page shows, and carries a choice of another from step to
 * step in the addresses of its links: in somebody else's page nothing is stored.
 */
export function carryChoice(phoneGuess: string): void {
  const root = document.documentElement;
  const radios = document.querySelectorAll<HTMLInputElement>('[name="device"], [name="ui"]');
  // Before they are changed: then they name the host.
  const links = document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]');
  const carried = new URLSearchParams();

  const carry = (name: string, value: string) => {
    root.dataset[name] = value;
    carried.set(name, value);
    for (const link of links) link.search = `${carried}`;
  };

  const guessed = window.matchMedia?.(phoneGuess).matches ? 'phone' : 'computer';
  const asked = new URLSearchParams(location.search);
  for (const name of ['device', 'ui']) {
    const shown = root.dataset[name];
    if (shown && asked.get(name) === shown) carry(name, shown);
  }
  for (const radio of radios) {
    radio.checked = radio.value === (root.dataset[radio.name] ?? guessed);
    radio.addEventListener('change', () => carry(radio.name, radio.value));
  }
}
