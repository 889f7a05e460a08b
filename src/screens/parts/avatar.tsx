/** Nobody: a head and shoulders without a face. Its size comes from the class. */
export function Avatar({ size }: { size: 'tiny' | 'small' | 'medium' | 'large' }) {
  return (
    <svg className={`avatar avatar-${size}`} viewBox="0 0 40 40" aria-hidden="true">
      <circle className="avatar-ground" cx="20" cy="20" r="20" />
      <circle cx="20" cy="16" r="6.5" />
      <path d="M7.6 35.7a12.6 12.6 0 0 1 24.8 0A20 20 0 0 1 20 40a20 20 0 0 1-12.4-4.3z" />
    </svg>
  );
}
