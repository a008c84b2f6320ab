import './elements/moderation/define.js';
