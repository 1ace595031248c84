import { describeBuild, pairwiseBuilds } from '../host/et-objects/builds';
import { describeHost } from './host-contract';
import { wpsWorld } from './wps-world';

/** Where WPS is not documented, or builds differ, the host is right under every choice, and under every two of them. */
for (const build of pairwiseBuilds()) {
  describeHost(`WPS, ${describeBuild(build)}`, (sheets) => wpsWorld(sheets, build));
}
