import type { ExpenditureKind, Trade } from './expenditure-kind';
import { city } from './trades/city';
import { commonProjects } from './trades/common-projects';
import { commonServices } from './trades/common-services';
import { commonWork } from './trades/common-work';
import { economy } from './trades/economy';
import { education } from './trades/education';
import { environment } from './trades/environment';
import { farming } from './trades/farming';
import { health } from './trades/health';
import { office } from './trades/office';
import { order } from './trades/order';
import { transport } from './trades/transport';
import { welfare } from './trades/welfare';

/** The indicator library (指标库), trade by trade. It is large: a pane loads it when it is opened. */
export const TRADES: readonly Trade[] = [
  commonServices,
  commonWork,
  commonProjects,
  office,
  education,
  health,
  welfare,
  city,
  transport,
  farming,
  environment,
  order,
  economy,
];

/** Every kind of expenditure of the library, in the order of its trades. */
export const EXPENDITURE_KINDS: readonly ExpenditureKind[] = TRADES.flatMap(({ kinds }) => kinds);

/** The kind of this name. Throws RangeError with a Chinese sentence when the library has none. */
export function findKind(name: string): ExpenditureKind {
  const kind = EXPENDITURE_KINDS.find((one) => one.name === name);
  if (kind) return kind;
  const names = EXPENDITURE_KINDS.map((one) => one.name).join('、');
  throw new RangeError(`指标库里没有“${name}”这一类支出，可选：${names}。`);
}
