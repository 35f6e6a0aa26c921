import { useId, type ReactNode } from 'react';

type Props = { readonly title: string; readonly id?: string; readonly children: ReactNode };

export function RailSection({ title, id, children }: Props) {
  const heading = useId();

  return (
    <section
      id={id}
      className="card rail-section"
      tabIndex={id === undefined ? undefined : -1}
      aria-labelledby={heading}
    >
      <h2 id={heading} className="rail-section__title">
        {title}
      </h2>
      {children}
    </section>
  );
}
