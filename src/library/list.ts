import type { ExpenditureKind } from './expenditure-kind';
import { construction } from './kinds/construction';
import { equipmentPurchase } from './kinds/equipment-purchase';
import { expertReview } from './kinds/expert-review';
import { governmentProcurement } from './kinds/government-procurement';
import { governmentService } from './kinds/government-service';
import { heatingAndCooling } from './kinds/heating-and-cooling';
import { houseRental } from './kinds/house-rental';
import { labourDispatch } from './kinds/labour-dispatch';
import { meeting } from './kinds/meeting';
import { propertyManagement } from './kinds/property-management';
import { publicity } from './kinds/publicity';
import { subsidy } from './kinds/subsidy';
import { systemDevelopment } from './kinds/system-development';
import { systemMaintenance } from './kinds/system-maintenance';
import { training } from './kinds/training';

/** The indicator library (指标库): the usual indicators of the common kinds of expenditure. */
export const EXPENDITURE_KINDS: readonly ExpenditureKind[] = [
  propertyManagement,
  houseRental,
  heatingAndCooling,
  equipmentPurchase,
  systemMaintenance,
  systemDevelopment,
  meeting,
  training,
  labourDispatch,
  expertReview,
  governmentProcurement,
  publicity,
  construction,
  subsidy,
  governmentService,
];
