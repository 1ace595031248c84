#!/usr/bin/env node
'use strict';
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { runCompiled } = require('./run-compiled');

const program = join(__dirname, '..', 'dist', 'cli.js');

if (existsSync(program)) {
  runCompiled(program);
} else {
  process.stderr.write('绩校还没有构建。请在项目目录运行 npm ci（或 npm run prepare）后再试。\n');
  process.exitCode = 2;
}
