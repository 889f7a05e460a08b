import { sections } from '../../steps/linkedin/screens.ts';
import { useWords } from '../label.tsx';
import { Square } from '../parts/icons.tsx';

/** The six sections of the settings: the site's left menu, the app's list. */
export function Sections({ selected }: { selected?: (typeof sections)[number] }) {
  const words = useWords();
  return (
    <ul className="sections">
      {sections.map((id) => (
        <li key={id} data-area={id} className={id === selected ? 'selected' : undefined}>
          <Square />
          {words(id)}
        </li>
      ))}
    </ul>
  );
}
