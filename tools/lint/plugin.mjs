import { effectAnswersItsCleanUp } from './effect-answers-its-clean-up.mjs';
import { resolverNamesItsAction } from './resolver-names-its-action.mjs';
import { rowsStayInPersistence } from './rows-stay-in-persistence.mjs';
import { wordsNotEnums } from './words-not-enums.mjs';

/** The rules of this house, for oxlint. */
export default {
  meta: { name: 'systemblick' },
  rules: {
    'effect-answers-its-clean-up': effectAnswersItsCleanUp,
    'resolver-names-its-action': resolverNamesItsAction,
    'rows-stay-in-persistence': rowsStayInPersistence,
    'words-not-enums': wordsNotEnums,
  },
};
