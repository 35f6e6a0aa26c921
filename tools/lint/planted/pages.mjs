const hooks = `import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';\n`;
const component = (body) => `${hooks}export function A({ b }: { b: { c: number } }) { ${body} }`;

/**
 * One violation of every rule of hooks and of React's compiler. Its `config` and `gating` are left out: they judge the
 * compiler's own settings, and lint has none.
 */
export const react = {
  'effect-answers-its-clean-up': component(`useEffect(() => b.c.toFixed(), [b]); return null;`),
  'error-boundaries': component(`try { return <b>{b.c}</b>; } catch { return null; }`),
  'exhaustive-deps': component(`useEffect(() => { Number(b.c); }, []); return null;`),
  globals: `let a = 1; export function A() { a = 2; return <b>{a}</b>; }`,
  immutability: component(`b.c = 2; return <b>{b.c}</b>;`),
  'incompatible-library': `import { useForm } from 'react-hook-form';
    export function A() { const { watch } = useForm(); return <b>{String(watch('a'))}</b>; }`,
  'preserve-manual-memoization': component(
    `const d: number[] = []; useState(1); d.push(b.c); return useCallback(() => [d], [d]);`,
  ),
  purity: component(`return <b>{Math.random() + b.c}</b>;`),
  refs: component(`const d = useRef(1); return <b>{d.current + b.c}</b>;`),
  'rules-of-hooks': component(`if (b.c) { useEffect(() => {}); } return null;`),
  'set-state-in-effect': component(
    `const [d, setD] = useState(1); useEffect(() => { setD(b.c); }, [b]); return <b>{d}</b>;`,
  ),
  'set-state-in-render': component(`const [d, setD] = useState(1); setD(b.c); return <b>{d}</b>;`),
  'static-components': component(`const D = () => <i>{b.c}</i>; return <D />;`),
  'unsupported-syntax': component(`eval('1'); return <b>{b.c}</b>;`),
  'use-memo': component(`const d = useMemo(async () => b.c, [b]); return <b>{String(d)}</b>;`),
};
