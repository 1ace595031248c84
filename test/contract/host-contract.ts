import { describeLife } from './life-contract';
import { describeMarks } from './marks-contract';
import { describeReading } from './reading-contract';
import { describeRowEdits } from './rows-contract';
import { describeSheets } from './sheets-contract';
import type { MakeWorld } from './world';
import { describeWriting } from './writing-contract';

/** The one suite of the host port: the same for memory, for Excel of every age, for WPS and for the workbench. */
export function describeHost(name: string, makeWorld: MakeWorld): void {
  describe(name, () => {
    describeReading(makeWorld);
    describeWriting(makeWorld);
    describeRowEdits(makeWorld);
    describeMarks(makeWorld);
    describeSheets(makeWorld);
    describeLife(makeWorld);
  });
}
