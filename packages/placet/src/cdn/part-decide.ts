import { completeGate } from '@placet/consent/complete-gate';

completeGate();
