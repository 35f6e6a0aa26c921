import { blocksOf, wordsOf } from './blocks-of.js';

const Words = ({ line }: { readonly line: string }) =>
  wordsOf(line).map(({ words, bold }, at) => (bold ? <strong key={at}>{words}</strong> : words));

/** A sheet as it is handed over. */
export function SheetText({ text }: { readonly text: string }) {
  return blocksOf(text).map((block, at) => {
    if (block.kind === 'list') {
      return (
        <ul key={at}>
          {block.items.map((item) => (
            <li key={item}>
              <Words line={item} />
            </li>
          ))}
        </ul>
      );
    }
    const Element = ({ title: 'h2', heading: 'h3', paragraph: 'p' } as const)[block.kind];
    return (
      <Element key={at}>
        <Words line={block.words} />
      </Element>
    );
  });
}
