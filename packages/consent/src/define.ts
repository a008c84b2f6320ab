import './elements/consent/define.js';
import './note.js';
