/** Green with its knob at the right when on; white, outlined, knob at the left when off. */
export function Switch({ on }: { on: boolean }) {
  return (
    <i className={on ? 'switch switch-on' : 'switch'}>
      <i />
    </i>
  );
}
