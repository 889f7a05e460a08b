// Drawn, because the embedded font has no arrows and any other font would differ by machine.

export function Arrow({ back = false }: { back?: boolean }) {
  return (
    <svg className={back ? 'arrow arrow-back' : 'arrow'} viewBox="0 0 16 12" aria-hidden="true">
      <path d="M1.2 6h12.6M9.6 1.6 14 6l-4.4 4.4" />
    </svg>
  );
}

/** The little triangle beside a word that opens a menu. */
export function Caret() {
  return (
    <svg className="caret" viewBox="0 0 10 6" aria-hidden="true">
      <path d="M0 0h10L5 6z" />
    </svg>
  );
}

/** Between two moments of one picture: the lower one comes after. */
export function Then() {
  return (
    <svg className="then" viewBox="0 0 14 8" aria-hidden="true">
      <path d="m1.5 1.2 5.5 5.2 5.5-5.2" />
    </svg>
  );
}

export function Gear() {
  return (
    <svg className="gear" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="6" />
      <path d="M12 2v4M12 18v4M2 12h4M18 12h4M4.9 4.9l2.9 2.9M16.2 16.2l2.9 2.9M4.9 19.1l2.9-2.9M16.2 7.8l2.9-2.9" />
    </svg>
  );
}

/** Stands for any icon whose look does not matter. */
export function Square() {
  return <i className="square" />;
}
