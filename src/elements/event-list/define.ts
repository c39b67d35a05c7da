import {define} from '../../kit/define.ts';
import {AdvocacyEventListElement} from './event-list.ts';

define('advocacy-event-list', AdvocacyEventListElement);
