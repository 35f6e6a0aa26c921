import { Link, type LinkProps } from 'react-router';

import { buttonLook, type ButtonLook } from './button.js';

/** Looks like a button and leads to another page. */
export const ButtonLink = ({ rank, small, icon, className, ...link }: ButtonLook & Omit<LinkProps, 'className'>) => (
  <Link className={buttonLook({ rank, small, icon, className })} {...link} />
);
