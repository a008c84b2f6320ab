// `placet.all.js`: everything in one classic script, for sites that can serve one file only.
import '@placet/comments/define';
import '@placet/consent/define';
import '@placet/consent/elements/consent-button/define';
import '@placet/consent/elements/consent-history/define';
import '@placet/consent/elements/consent-preferences/define';
import '@placet/consent/elements/embed/define';
import { followUp } from '@placet/consent/follow-up';
import { startGate } from '@placet/consent/gate';
import { applyPolicy, namesPolicy } from '@placet/consent/policy';
import '@placet/moderation/define';

startGate({
  async loadInterface() {
    if (namesPolicy()) await applyPolicy();
  },
  loadFollowUp: () => Promise.resolve({ followUp }),
});
