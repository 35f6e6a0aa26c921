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
  ['kern-btn', `kern-btn--${rank}`, small && 'kern-btn--small', icon && 'kern-btn--icon', className]
    .filter(Boolean)
    .join(' ');

type ButtonProps = ButtonLook &
  Omit<ComponentProps<'button'>, 'type' | 'className' | 'onClick'> & {
    /** What it asked for is on its way: it stays where it is and focused, and another click does nothing. */
    readonly running?: boolean | undefined;
    /** It sends the form it stands in. */
    readonly submit?: boolean;
    readonly onClick?: (click: MouseEvent<HTMLButtonElement>) => unknown;
  };

/** The one button. */
export function Button({ rank, small, icon, className, running, submit = false, onClick, ...button }: ButtonProps) {
  const click = (event: MouseEvent<HTMLButtonElement>) => {
    if (running) event.preventDefault();
    else onClick?.(event);
  };

  return (
    <button
      type={submit ? 'submit' : 'button'}
      className={buttonLook({ rank, small, icon, className })}
      {...(running !== undefined && { 'aria-disabled': running })}
      onClick={click}
      {...button}
    />
  );
}
