import type { RuleSetting } from '../model/problem';
import type { ColumnId, Frame, Level1Kind, Level2Kind, TableKind } from '../model/table';
import type { OwnTerms } from '../model/own-terms';

/** What a table of one frame must have. */
interface RequiredLevels {
  /** 一级指标; satisfaction may be left out where it is not among them. */
  readonly level1: readonly NonNullable<Level1Kind>[];
  /** 二级指标 under 产出. */
  readonly output: readonly NonNullable<Level2Kind>[];
}

/** From where on something is worth a word. */
interface Limits {
  /** 满意度 below this many percent binds nobody. */
  readonly satisfaction: number;
  /** So many 三级指标 say too little. */
  readonly fewest: number;
  /** More 三级指标 than this lose the point. */
  readonly most: number;
  /** The longest name of an indicator, in characters. */
  readonly nameLength: number;
}

/** What one province and year asks (审核口径): data that rules are read against. */
export interface Profile {
  /** `national-2015`, `core-2021`, `hebei`, or the name a bureau gave its own. */
  readonly name: string;
  readonly title: string;
  /** The layouts that ask for this profile. */
  readonly layouts: { readonly kinds: readonly TableKind[]; readonly frames: readonly Frame[] };
  /** Settings of rules that this profile grades differently from the catalogue. */
  readonly severities: Readonly<Record<string, RuleSetting>>;
  readonly levels: Readonly<Record<Frame, RequiredLevels>>;
  /** Columns whose lack is an error, and those whose lack is a warning. */
  readonly columns: {
    readonly required: readonly ColumnId[];
    readonly advised: readonly ColumnId[];
  };
  /** Names of 一级指标 that are accepted besides the general ones. */
  readonly labels: readonly string[];
  /** Kinds of basis (指标值确定依据) to choose from. */
  readonly bases: readonly string[];
  readonly limits: Limits;
  /** A bureau's own words, which every reader of a run knows; absent where it has none. */
  readonly terms?: OwnTerms;
  /** Files with rules of the bureau's own; the command line alone runs them. */
  readonly ruleFiles?: readonly string[];
  /** What all weights (权重) add up to, and the part of it that 预算执行率 may hold. */
  readonly weights: { readonly total: number; readonly execution: number };
  /** Also refuse what a 预算管理一体化 system refuses on save. */
  readonly submission: boolean;
}
