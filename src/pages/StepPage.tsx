import { StepFrame, type StepPageProps } from '../components/StepFrame.tsx';
import { StepView } from '../components/StepView.tsx';

/** A step that shows what to do. */
export function StepPage(props: StepPageProps) {
  return <StepFrame {...props} View={StepView} />;
}
