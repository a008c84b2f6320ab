import type { Role } from '@placet/protocol';
import { html, type TemplateResult } from 'lit';

/** What is opened beside the queue of a Placet server. */
export type SideRoom = 'rules' | 'duties' | 'people' | 'keys' | 'settings';

/** Where a room finds its server, and for whom it is opened. */
export interface RoomPlace {
  readonly src: string | undefined;
  readonly site: string | undefined;
  readonly role: Role;
}

interface RoomPlan {
  /** Loads what the room is made of. */
  readonly load: () => Promise<unknown>;
  readonly content: (place: RoomPlace) => TemplateResult;
  /** It stays, hidden, once it was opened: what was changed in it and not saved is not lost. */
  readonly stays?: true;
}

/** The rooms, in the order of their buttons. */
export const sideRooms: Readonly<Record<SideRoom, RoomPlan>> = {
  rules: {
    load: () => import('../rules-editor/define.js'),
    content: ({ src, site, role }) =>
      html`<placet-moderation-rules
        .src=${src}
        .site=${site}
        ?readonly=${role !== 'owner'}
      ></placet-moderation-rules>`,
    stays: true,
  },
  duties: {
    load: () => import('../duties/define.js'),
    content: ({ src, site, role }) =>
      html`<placet-moderation-duties
        .src=${src}
        .site=${site}
        ?readonly=${role === 'read-only'}
      ></placet-moderation-duties>`,
  },
  people: {
    load: () => import('../people/define.js'),
    content: ({ src, site }) =>
      html`<placet-moderation-people .src=${src} .site=${site}></placet-moderation-people>`,
  },
  keys: {
    load: () => import('../keys/define.js'),
    content: ({ src, site }) =>
      html`<placet-moderation-keys .src=${src} .site=${site}></placet-moderation-keys>`,
  },
  settings: {
    load: () => import('../settings/define.js'),
    content: ({ src, site, role }) =>
      html`<placet-moderation-settings
        .src=${src}
        .site=${site}
        ?readonly=${role !== 'owner'}
      ></placet-moderation-settings>`,
    stays: true,
  },
};

/** The names of the rooms, in their order. */
export const sideRoomNames: readonly SideRoom[] = Object.keys(sideRooms) as SideRoom[];
