import type { NoticeStrings } from './strings.js';

/** Maltese. */
export const mt: NoticeStrings = {
  again: 'Qed nerġgħu nistaqsuk għax inbidel dan:',
  isNew: 'ġdid',
  isChanged: 'mibdul',
  left: 'Mhux kollox seta’ jitħassar',
  leftHow:
    'Din il-paġna ma tistax tħassar dan li ġej; int tista’, fis-settings tal-browser tiegħek:',
  close: 'Agħlaq',
};
