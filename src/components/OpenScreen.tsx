import type { GuideContent, StepContent } from '../content.ts';
import { OpenOnPlatform } from './OpenOnPlatform.tsx';

/** The button to the screen of which a step speaks, where it has an address. */
export function OpenScreen({
  content,
  step: { open },
}: {
  content: GuideContent;
  step: StepContent;
}) {
  return (
    open && (
      <div className="mt-3.5">
        <OpenOnPlatform name={content.app} href={open.href} says={open.says} />
      </div>
    )
  );
}
