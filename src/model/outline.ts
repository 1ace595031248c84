import type { Measure } from './measure';
import type { Field } from './table';

/** What a paragraph of a performance text is there for. */
export type ParagraphRole = 'cover' | 'contents' | 'part' | 'heading' | 'body' | 'caption';

/** A paragraph (段落) of a performance text. Blank ones are left out. */
export interface Paragraph {
  readonly field: Field;
  readonly role: ParagraphRole;
  /** 1 第X部分 · 2 一、 · 3 （一） · 4 1. · 5 （1） · 6 ① · 0 without a number. */
  readonly level: number;
  readonly ordinal: number | null;
  /** The number as the reader sees it, typed or automatic; empty when there is none. */
  readonly number: string;
  /** Whether Word computes the number. */
  readonly automatic: boolean;
  /** A number was typed although Word writes one too: “一、一、”. */
  readonly numberedTwice: boolean;
  /** What follows the number. */
  readonly title: string;
  /** The headings above it, outermost first. */
  readonly path: readonly string[];
}

/** An indicator that a sub-goal lists: “按时办结审批事项比例100%”. */
export interface Item {
  readonly text: string;
  readonly name: string;
  /** As written, with its sign; empty when it states none. */
  readonly value: string;
  readonly measure: Measure;
  /** It states a figure, a date or a grade. */
  readonly hasValue: boolean;
  readonly paragraph: Paragraph;
}

/** A sub-goal (分项绩效目标): heading, 绩效目标, 绩效指标. */
export interface SubGoal {
  readonly heading: Paragraph;
  readonly title: string;
  readonly goals: readonly Paragraph[];
  /** Its goal as one text, without the word 绩效目标. */
  readonly goal: string;
  readonly indicators: readonly Paragraph[];
  readonly items: readonly Item[];
}

/** A performance text (绩效文本) as its parts. */
export interface Outline {
  /** In reading order, blank ones left out. */
  readonly paragraphs: readonly Paragraph[];
  /** The paragraphs of 总体绩效目标. */
  readonly overall: readonly Paragraph[];
  /** The headings of the three sections that a text must have; null for one that is not there. */
  readonly sections: {
    readonly overall: Paragraph | null;
    readonly parts: Paragraph | null;
    readonly measures: Paragraph | null;
  };
  readonly subGoals: readonly SubGoal[];
  /** The paragraphs of 工作保障措施. */
  readonly measures: readonly Paragraph[];
  /** The text is so short, or so run together, that nothing can be said of its order. */
  readonly isDump: boolean;
  /** Automatic numbers are lost: a plain text or an old .doc. */
  readonly numbersLost: boolean;
  /** The fiscal year that the cover or the first headings state. */
  readonly year: number | null;
}
