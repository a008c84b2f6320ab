import '@placet/consent/elements/embed/define';
import '@placet/consent/note';
