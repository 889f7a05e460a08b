import type { ReactNode } from 'react';
import type { DrawingProps } from '../drawing.ts';
import { useWords } from '../label.tsx';
import { Avatar } from '../parts/avatar.tsx';
import { Bar, Bars } from '../parts/bars.tsx';
import { BrowserWindow } from '../parts/browser-window.tsx';
import { Caret } from '../parts/icons.tsx';
import { Phone } from '../parts/phone.tsx';

/** A page of LinkedIn's help: no menu at the left, one card. */
function FormPage({ device, width, children }: DrawingProps & { children: ReactNode }) {
  if (device === 'phone') {
    return (
      <Phone title={<Bar length={100} size="title" />}>
        <div className="form-section">{children}</div>
      </Phone>
    );
  }
  return (
    <BrowserWindow width={width} corner={<Avatar size="small" />}>
      <div className="pane form-pane">
        <div className="card form-section">{children}</div>
      </div>
    </BrowserWindow>
  );
}

interface FieldProps {
  /** What the reader fills in, where a source names it. */
  area?: string;
  name: number;
  children?: ReactNode;
}

/** A field under its name. No source gives the name's words. */
function Field({ area, name, children }: FieldProps) {
  return (
    <div className="field" data-area={area}>
      <Bar length={name} size="small" />
      <div className="field-box">{children}</div>
    </div>
  );
}

/** The form from its top: a page counts four fields and names three. */
export function ObjectionForm(props: DrawingProps) {
  const words = useWords();
  return (
    <FormPage {...props}>
      <Bar length={55} size="title" />
      <Bars lengths={[100, 68]} />
      <Field area="nameField" name={14} />
      <Field area="emailField" name={18} />
      <Field area="typeField" name={24}>
        <span data-area="objectionChoice">{words('objectionChoice')}</span>
        <Caret />
      </Field>
    </FormPage>
  );
}

/** The form's end: the last field, a box to tick, the button. */
export function ObjectionFormEnd(props: DrawingProps) {
  return (
    <FormPage {...props}>
      <Field name={30} />
      <div className="tick-line" data-area="tickBox">
        <i className="tick-box" />
        <Bars lengths={[100, 62]} />
      </div>
      <div className="send" data-area="sendButton">
        <Bar length={100} />
      </div>
    </FormPage>
  );
}
