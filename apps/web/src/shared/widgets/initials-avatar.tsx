import { hueOf, initials } from './initials.js';
import './initials-avatar.css';

type Props = { readonly id: string; readonly name: string; readonly small?: boolean; readonly hue?: number };

/** A person as colour and initials; among others who are here in the colour given. The name stands beside it, or is its label when it stands alone (`labelled`). */
export function InitialsAvatar({
  id,
  name,
  small = false,
  hue = hueOf(id),
  labelled = false,
}: Props & { readonly labelled?: boolean }) {
  const classes = `avatar avatar--${hue}${small ? ' avatar--small' : ''}`;
  if (labelled) {
    return (
      <span className={classes} role="img" aria-label={name} title={name}>
        {initials(name)}
      </span>
    );
  }
  return (
    <span className={classes} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
