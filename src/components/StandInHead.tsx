interface StandInHeadProps {
  site: string;
  title: string;
  body: string;
}

/** What a page that stands in for another says first: whose it is, and what is the matter. */
export function StandInHead({ site, title, body }: StandInHeadProps) {
  return (
    <>
      <p lang="fr" className="mb-3 font-heading text-lg font-bold">
        {site}
        <span aria-hidden className="text-line">
          .
        </span>
      </p>
      <h1 className="mb-3 text-3xl">{title}</h1>
      <p className="mb-5">{body}</p>
    </>
  );
}
