import { describeHost } from './host-contract';
import { workbenchWorld } from './workbench-world';

describeHost('workbench', workbenchWorld);
