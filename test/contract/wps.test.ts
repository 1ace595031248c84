import { describeHost } from './host-contract';
import { wpsWorld } from './wps-world';

describeHost('WPS', (sheets) => wpsWorld(sheets));
