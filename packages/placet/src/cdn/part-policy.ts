import { applyPolicy } from '@placet/consent/policy';

applyPolicy();
