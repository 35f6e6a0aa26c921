import { iconPaths, type IconName } from './icon-paths.js';

/** A pictogram beside words. It says nothing to screen readers: the words do. */
export function Icon({ name, className = '' }: { readonly name: IconName; readonly className?: string }) {
  return (
    <svg className={`icon ${className}`} viewBox="0 -960 960 960" aria-hidden="true" focusable="false">
      <path d={iconPaths[name]} />
    </svg>
  );
}
