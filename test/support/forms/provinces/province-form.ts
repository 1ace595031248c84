/** A form laid out as a province publishes it, with facts of our own. */
export interface ProvinceForm {
  readonly name: string;
  readonly text: string;
}
