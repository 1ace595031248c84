import { NOTE_AUTHOR } from '../../model/note';
import { escapeXml } from '../../xlsx/xml/escape';
import type { Hunk } from './difference';
import type { Piece, Run } from './run';

/** Gives a number to each tracked change. Null: the text is changed outright. */
export type Tracking = (() => number) | null;

type Fate = 'keep' | 'delete' | 'insert';

/** The run as written anew: with its hunks carried out, or as tracked changes (修订). Hunks are in order and within the run. */
export function rewriteRun(run: Run, hunks: readonly Hunk[], tracking: Tracking): string {
  const writer = new RunWriter(run, tracking);
  let at = 0;
  let next = 0;
  const insertsHere = () => {
    while (next < hunks.length && hunks[next]!.from <= at) {
      writer.text('insert', hunks[next]!.insert);
      next += 1;
    }
  };
  for (const piece of run.pieces) {
    insertsHere();
    if (piece.kind === 'other') {
      writer.other(isDeleted(hunks, at) && piece.text !== '' ? 'delete' : 'keep', piece);
      at += piece.text.length;
      continue;
    }
    if (!isTouched(hunks, at, at + piece.text.length)) {
      writer.other('keep', piece);
      at += piece.text.length;
      continue;
    }
    for (const sign of piece.text) {
      insertsHere();
      writer.text(isDeleted(hunks, at) ? 'delete' : 'keep', sign);
      at += sign.length;
    }
  }
  insertsHere();
  return writer.written();
}

function isDeleted(hunks: readonly Hunk[], at: number): boolean {
  return hunks.some(({ from, to }) => from <= at && at < to);
}

function isTouched(hunks: readonly Hunk[], start: number, end: number): boolean {
  return hunks.some(({ from, to }) => from < end && (from === to ? from > start : to > start));
}

class RunWriter {
  private readonly runs: { readonly fate: Fate; content: string; text: string }[] = [];

  constructor(
    private readonly run: Run,
    private readonly tracking: Tracking,
  ) {}

  text(fate: Fate, text: string): void {
    if (text === '' || (fate === 'delete' && !this.tracking)) return;
    this.at(fate).text += text;
  }

  other(fate: Fate, { source }: Piece): void {
    if (fate === 'delete' && !this.tracking) return;
    const run = this.at(fate);
    this.flush(run);
    run.content += source;
  }

  written(): string {
    return this.runs
      .map((run) => {
        this.flush(run);
        const inner = `${this.run.properties}${run.content}</w:r>`;
        if (run.fate === 'keep') return `${this.run.tag}${inner}`;
        const name = run.fate === 'insert' ? 'w:ins' : 'w:del';
        const id = String(this.tracking!());
        return `<${name} w:id="${id}" w:author="${NOTE_AUTHOR}"><w:r>${inner}</${name}>`;
      })
      .join('');
  }

  /** The run that goes on, or a new one. Without tracking, what is put in belongs to what stays. */
  private at(fate: Fate): { readonly fate: Fate; content: string; text: string } {
    const kind = fate === 'insert' && !this.tracking ? 'keep' : fate;
    const last = this.runs[this.runs.length - 1];
    if (last?.fate === kind) return last;
    const run = { fate: kind, content: '', text: '' };
    this.runs.push(run);
    return run;
  }

  private flush(run: { readonly fate: Fate; content: string; text: string }): void {
    if (run.text === '') return;
    const name = run.fate === 'delete' ? 'w:delText' : 'w:t';
    run.content += `<${name} xml:space="preserve">${escapeXml(run.text)}</${name}>`;
    run.text = '';
  }
}
