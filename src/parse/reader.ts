import type { Measure } from '../model/measure';
import { readLabel, type Label } from './label';
import { readMeasure } from './text/measure';

/** Reads the words of cells, each distinct text once: forms repeat theirs from row to row and table to table. */
export interface Reader {
  label(text: string): Label;
  measure(value: string, operator: string, unit: string): Measure;
}

export function createReader(): Reader {
  const labels = new Map<string, Label>();
  const measures = new Map<string, Measure>();
  return {
    label: (text) => {
      let label = labels.get(text);
      if (!label) labels.set(text, (label = readLabel(text)));
      return label;
    },
    measure: (value, operator, unit) => {
      const key = `${operator}\n\n${value}\n\n${unit}`;
      let measure = measures.get(key);
      if (!measure) measures.set(key, (measure = readMeasure(value, { operator, unit })));
      return measure;
    },
  };
}
