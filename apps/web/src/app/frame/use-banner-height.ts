import { useLayoutEffect, type RefObject } from 'react';

const height = '--banner-height';

/** Tells the styles how much of the top is covered by the banner, so that what else is held there stands below it. */
export function useBannerHeight(banner: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = banner.current;
    if (!element) return undefined;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => style.setProperty(height, `${element.offsetHeight}px`));
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty(height);
    };
  }, [banner]);
}
