import { describeHost } from './host-contract';
import { memoryWorld } from './memory-world';

describeHost('memory', memoryWorld);
