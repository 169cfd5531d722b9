/** A sentence whose figure stands out. */
interface EmphasisedText {
  readonly before: string;
  readonly points: string;
  readonly after: string;
}

export function Emphasised({ text: { before, points, after } }: { readonly text: EmphasisedText }) {
  return (
    <>
      {before}
      <strong>{points}</strong>
      {after}
    </>
  );
}
