import {define} from '../../kit/define.ts';
import {AdvocacySessionCardElement} from './session-card.ts';

define('advocacy-session-card', AdvocacySessionCardElement);
