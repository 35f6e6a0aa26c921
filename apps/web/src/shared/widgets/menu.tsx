import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

import { InProductLanguage } from '../texts/in-product-language.js';
import { Icon } from './icon.js';
import type { IconName } from './icon-name.js';
import { buttonLook } from './button.js';
import './menu.css';

export type MenuAction = {
  readonly key: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly onAction: () => unknown;
  readonly disabled?: boolean;
};

type Props = { readonly label: string; readonly actions: readonly MenuAction[]; readonly children?: ReactNode };

/** Further actions on a thing, behind one button. */
export function Menu({ label, actions, children }: Props) {
  return (
    <InProductLanguage>
      <MenuTrigger>
        <Button className={buttonLook({ small: true, icon: true })} aria-label={label}>
          {children ?? <Icon name="more-vert" />}
        </Button>
        <Popover className="menu" placement="bottom end">
          <AriaMenu className="menu__list" aria-label={label}>
            {actions.map(({ key, label: name, icon, onAction, disabled = false }) => (
              <MenuItem
                key={key}
                id={key}
                className="line line--m line--middle menu__item"
                isDisabled={disabled}
                onAction={() => void onAction()}
                textValue={name}
              >
                {icon && <Icon name={icon} />}
                {name}
              </MenuItem>
            ))}
          </AriaMenu>
        </Popover>
      </MenuTrigger>
    </InProductLanguage>
  );
}
