import type { SettingValues } from '@placet/protocol';
import type { Db } from './rows.js';
import { historyOf, newestVersion } from './versions.js';
import type { SettingsStore } from './setting-ports.js';

/** Settings in SQL that both databases speak. */
export function settingsStore(db: Db): SettingsStore {
  return {
    newestVersion: (site) => newestVersion(db, 'setting_sets', site),

    async newest(site) {
      const row = await db
        .selectFrom('setting_sets')
        .selectAll()
        .where('site', '=', site)
        .orderBy('version', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && { ...row, settings: JSON.parse(row.settings) as SettingValues };
    },

    async save({ settings, ...row }) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('setting_sets')
        .values({ ...row, settings: JSON.stringify(settings) })
        .onConflict((conflict) => conflict.columns(['site', 'version']).doNothing())
        .executeTakeFirst();
      return Boolean(numInsertedOrUpdatedRows);
    },

    history: (site, limit) => historyOf(db, 'setting_sets', site, limit),
  };
}
