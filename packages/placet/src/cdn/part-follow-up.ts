export { followUp } from '@placet/consent/follow-up';
