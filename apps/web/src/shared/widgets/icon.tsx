import type { IconName } from './icon-name.js';
import icons from './icons.svg?url';

/** A pictogram beside words. It says nothing to screen readers: the words do. */
export function Icon({ name, className = '' }: { readonly name: IconName; readonly className?: string }) {
  return (
    <svg className={`icon ${className}`} aria-hidden="true" focusable="false">
      <use href={`${icons}#${name}`} />
    </svg>
  );
}
