import { CheckView } from '../components/CheckView.tsx';
import { StepFrame, type StepPageProps } from '../components/StepFrame.tsx';

/** A step that asks what the reader now sees. */
export function CheckPage(props: StepPageProps) {
  return <StepFrame {...props} View={CheckView} />;
}
