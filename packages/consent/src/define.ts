import './elements/consent/define.js';
