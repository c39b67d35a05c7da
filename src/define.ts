import './elements/event-list/define.ts';
import './elements/session-card/define.ts';
