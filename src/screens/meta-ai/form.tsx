import type { ReactNode } from 'react';
import type { ControlId, LabelId } from '../../steps/labels.ts';
import type { DrawingProps } from '../drawing.ts';
import { Label, useWords } from '../label.tsx';
import { Avatar } from '../parts/avatar.tsx';
import { Bar, Bars } from '../parts/bars.tsx';
import { BrowserWindow } from '../parts/browser-window.tsx';
import { Phone } from '../parts/phone.tsx';

interface FieldProps {
  /** Its name, or the length in percent of a name that no source attests. */
  name: LabelId | number;
  /** Share of the box that is filled in already, in percent. */
  filled?: number;
  large?: boolean;
  control?: ControlId;
}

export function Field({ name, filled, large = false, control }: FieldProps) {
  return (
    <div className="field">
      <span className="field-name">
        {typeof name === 'number' ? <Bar length={name} /> : <Label id={name} />}
      </span>
      <div className={large ? 'box box-large' : 'box'} data-area={control}>
        {filled && <Bar length={filled} />}
      </div>
    </div>
  );
}

/** A page of Meta's help, or of the app, that holds a form. */
function FormPage({ device, width, children }: DrawingProps & { children: ReactNode }) {
  if (device === 'phone') {
    return (
      <Phone title={<Bar length={52} size="title" />}>
        <section className="form">{children}</section>
      </Phone>
    );
  }
  return (
    <BrowserWindow width={width} corner={<Avatar size="small" />}>
      <main className="pane form-pane">
        <section className="card form">
          <Bar length={58} size="title" />
          {children}
        </section>
      </main>
    </BrowserWindow>
  );
}

function Submit() {
  const words = useWords();
  return (
    <p className="form-end">
      <span className="main-button" data-area="submit">
        {words('submit')}
      </span>
    </p>
  );
}

/** The objection form: the account's e-mail, a text that may stay empty, the button. */
export function Form(props: DrawingProps) {
  return (
    <FormPage {...props}>
      <Bars lengths={[100, 92, 56]} />
      <Field name="formEmail" filled={54} />
      <Field name={76} large />
      <Submit />
    </FormPage>
  );
}

function Choice({ is, chosen = false }: { is: LabelId | number; chosen?: boolean }) {
  const words = useWords();
  return (
    <li className="choice" data-area={typeof is === 'number' ? undefined : is}>
      <i className={chosen ? 'radio radio-chosen' : 'radio'} />
      <span>{typeof is === 'number' ? <Bar length={is} /> : words(is)}</span>
    </li>
  );
}

/** The form on third parties, before the choice. Only the choice is attested. */
export function ThirdPartyChoice(props: DrawingProps) {
  return (
    <FormPage {...props}>
      <Bars lengths={[90, 48]} />
      <ul className="choices">
        <Choice is={82} />
        <Choice is="thirdPartyChoice" />
        <Choice is={66} />
      </ul>
    </FormPage>
  );
}

/** The same form once the choice is made: its fields are a guess, so they have no names. */
export function ThirdPartyForm(props: DrawingProps) {
  return (
    <FormPage {...props}>
      <ul className="choices">
        <Choice is="thirdPartyChoice" chosen />
      </ul>
      <Field name={30} />
      <Field name={64} large control="textBox" />
      <Submit />
    </FormPage>
  );
}
