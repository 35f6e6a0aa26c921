import { useEditorState, type Editor } from '@tiptap/react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

import { announce } from '#shared/announce/announcements.js';
import { InProductLanguage } from '#shared/texts/in-product-language.js';
import { useText } from '#shared/texts/use-text.js';
import { livingEditor } from './living-editor.js';
import { changeTable, insertTable, roomFor, tableVerbs, type TableVerb } from './table-verbs.js';
import { TableSign } from './toolbar-signs.js';
import '#shared/widgets/menu.css';

const outside = { inTable: false, inList: false, row: false, column: false };

/** Puts a table where the caret is; within one, what can be done with it. */
export function TableButton({ editor, disabled }: { readonly editor: Editor | null; readonly disabled: boolean }) {
  const t = useText();
  const { inTable, inList, row, column } =
    useEditorState({
      editor,
      selector: ({ editor: current }) =>
        current && !current.isDestroyed
          ? { inTable: current.isActive('table'), inList: current.isActive('listItem'), ...roomFor(current) }
          : outside,
    }) ?? outside;

  if (!inTable || disabled)
    return (
      <button
        type="button"
        className="text-toolbar__button"
        aria-label={t('proposals.table.insert')}
        title={t('proposals.table.insert')}
        disabled={disabled || inList}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          const now = livingEditor(editor);
          if (!now) return;
          insertTable(now);
          announce(t('proposals.table.inserted'), 'info');
        }}
      >
        <TableSign />
      </button>
    );

  const full: Readonly<Partial<Record<TableVerb, boolean>>> = {
    rowBefore: !row,
    rowAfter: !row,
    columnBefore: !column,
    columnAfter: !column,
  };
  return (
    <InProductLanguage>
      <MenuTrigger>
        <Button className="text-toolbar__button text-toolbar__button--within" aria-label={t('proposals.table.menu')}>
          <TableSign />
        </Button>
        <Popover className="menu" placement="bottom start">
          <Menu className="menu__list" aria-label={t('proposals.table.menu')}>
            {tableVerbs.map((verb) => (
              <MenuItem
                key={verb}
                id={verb}
                className="line line--m line--middle menu__item"
                isDisabled={full[verb] ?? false}
                // After the menu has given the focus back.
                onAction={() =>
                  setTimeout(() => {
                    const now = livingEditor(editor);
                    if (now?.isActive('table')) changeTable(now, verb);
                  })
                }
              >
                {t(`proposals.table.${verb}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </InProductLanguage>
  );
}
