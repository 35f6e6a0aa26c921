import { useId, type ReactNode } from 'react';

type Props = { readonly title: string; readonly children: ReactNode };

export function RailSection({ title, children }: Props) {
  const heading = useId();

  return (
    <section className="card rail-section" aria-labelledby={heading}>
      <h2 id={heading} className="rail-section__title">
        {title}
      </h2>
      {children}
    </section>
  );
}
