import type { NoticeStrings } from './strings.js';

/** English. */
export const en: NoticeStrings = {
  again: 'You are asked again because this has changed:',
  isNew: 'new',
  isChanged: 'changed',
  left: 'Not everything could be deleted',
  leftHow: 'This page cannot delete what follows, but you can, in the settings of your browser:',
  close: 'Close',
};
