/** The object model's numbers: the vendor's own list of names is missing on older builds. */
export const NO_FILL = -4142;
export const SOLID = 1;
export const CALCULATE_ON_DEMAND = -4135;
export const SHIFT_DOWN = -4121;
export const SHIFT_UP = -4162;
/** A new row looks like the row above, or like the one below. */
export const LIKE_ABOVE = 0;
export const LIKE_BELOW = 1;
export const SHEET_VISIBLE = -1;
export const SHEET_HIDDEN = 0;
export const CENTER = -4108;
export const LEFT = -4131;
export const RIGHT = -4152;
export const LINE = 1;
export const THIN = 2;
/** Left, top, bottom, right. */
export const EDGES: readonly number[] = [7, 8, 9, 10];
export const VALIDATE_HINT_ONLY = 0;
export const VALIDATE_LIST = 3;
export const ALERT_INFORMATION = 3;
export const BETWEEN = 1;
export const TEXT_PROPERTY = 4;
export const LANDSCAPE = 2;
export const PORTRAIT = 1;
export const A4 = 9;
