import type { Notice } from '../../queue-core/index.js';
import type { ModerationStrings } from '../../strings/strings.js';
import { why } from './scene.js';

/** The sentence about what has just happened. */
export function noticeText(notice: Notice, strings: ModerationStrings): string {
  switch (notice.kind) {
    case 'decided':
    case 'undone': {
      const done = notice.kind === 'decided' ? strings.decided[notice.verdict] : strings.undone;
      const parts = [
        notice.count > 0 ? done(notice.count) : '',
        notice.conflicts > 0 ? strings.leftAlone(notice.conflicts) : '',
      ];
      return parts.join(' ').trim();
    }
    case 'failed':
      return `${strings.failed[notice.doing]} ${why(strings, notice.code)}`;
    case 'nothing-to-undo':
      return strings.nothingToUndo;
    case 'done':
      return strings.done[notice.doing];
    case 'working':
      return strings.working(notice.count);
  }
}
