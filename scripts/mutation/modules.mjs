import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { Script } from 'node:vm';
import { transformSync } from '@swc/core';

/**
 * The modules of the program and of its tests, compiled once and evaluated anew after every `forget`: nothing that a module keeps
 * (what was read of a text, above all) goes from one mutant to the next. Packages are Node's own and stay.
 */
export class Modules {
  #compiled = new Map();
  #loaded = new Map();

  forget() {
    this.#loaded.clear();
  }

  load(file) {
    const known = this.#loaded.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    this.#loaded.set(file, module);
    const { evaluate, native } = this.#compile(file);
    const require = (name) => {
      const source = name.startsWith('.') && `${resolve(dirname(file), name)}.ts`;
      return source && existsSync(source) ? this.load(source) : native(name);
    };
    evaluate.runInThisContext()(module.exports, require, module, file, dirname(file));
    return module.exports;
  }

  #compile(file) {
    let compiled = this.#compiled.get(file);
    if (!compiled) {
      const { code } = transformSync(readFileSync(file, 'utf8'), {
        filename: file,
        swcrc: false,
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'commonjs' },
      });
      const wrapped = `(function (exports, require, module, __filename, __dirname) {${code}\n})`;
      compiled = {
        evaluate: new Script(wrapped, { filename: file }),
        native: createRequire(file),
      };
      this.#compiled.set(file, compiled);
    }
    return compiled;
  }
}
