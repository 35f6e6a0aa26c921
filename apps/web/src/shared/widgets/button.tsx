import type { ComponentProps, MouseEvent } from 'react';

export type ButtonRank = 'primary' | 'secondary' | 'tertiary' | 'danger';

export type ButtonLook = {
  /** A page has one primary button at most. */
  readonly rank?: ButtonRank | undefined;
  readonly small?: boolean | undefined;
  /** Nothing but an icon is in it: it needs an `aria-label`. */
  readonly icon?: boolean | undefined;
  /** Where it stands, for the page's own style. */
  readonly className?: string | undefined;
};

/** The classes of a button, for what a library draws as one. */
export const buttonLook = ({ rank = 'secondary', small = false, icon = false, className }: ButtonLook): string =>
  `kern-btn kern-btn--${rank}${small ? ' kern-btn--small' : ''}${icon ? ' kern-btn--icon' : ''} ${className ?? ''}`.trim();

type ButtonProps = ButtonLook &
  Omit<ComponentProps<'button'>, 'type' | 'className' | 'onClick'> & {
    /** What it asked for is on its way: it stays where it is and focused, and another click does nothing. */
    readonly running?: boolean | undefined;
    /** Each click counts, however quickly it follows: a step up, one more dot. Else the second half of a double click does nothing. */
    readonly repeats?: boolean;
    /** It sends the form it stands in. */
    readonly submit?: boolean;
    readonly onClick?: (click: MouseEvent<HTMLButtonElement>) => unknown;
  };

/** The one button. */
export function Button({ rank, small, icon, className, running, repeats, submit, onClick, ...button }: ButtonProps) {
  const click = (event: MouseEvent<HTMLButtonElement>) => {
    // By keyboard or by an assistive tool `detail` is 0.
    if (running || (event.detail > 1 && !repeats)) event.preventDefault();
    else onClick?.(event);
  };

  return (
    <button
      type={submit ? 'submit' : 'button'}
      className={buttonLook({ rank, small, icon, className })}
      aria-disabled={running}
      onClick={click}
      {...button}
    />
  );
}
