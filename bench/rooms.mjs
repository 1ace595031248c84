import { readFileSync } from 'node:fs';

/** Rooms that are looked at more closely than by their first folder. */
const CLOSER = /^src\/((?:lint\/(?:proof|traces))|[a-z]+)/;

/** What each room takes of a profile, as shares of the whole. */
export function sharesByRoom(profile, program) {
  const roomOf = roomsByLine(readFileSync(program, 'utf8'));
  const sums = new Map();
  const add = (room, weight) => sums.set(room, (sums.get(room) ?? 0) + weight);
  for (const { frame, weight } of weighed(profile)) {
    if (frame.functionName === '(idle)') continue;
    if (frame.functionName === '(garbage collector)') add('回收内存', weight);
    else if (frame.url.endsWith(program)) add(roomOf(frame.lineNumber), weight);
    else add('Node.js', weight);
  }
  const whole = [...sums.values()].reduce((sum, weight) => sum + weight, 0);
  return new Map([...sums].map(([room, weight]) => [room, weight / whole]));
}

/** Every function of a CPU or heap profile with the time, or bytes, of its own. */
function weighed(profile) {
  if (profile.nodes) {
    const own = new Map();
    profile.samples.forEach((id, at) => own.set(id, (own.get(id) ?? 0) + profile.timeDeltas[at]));
    return profile.nodes.map(({ id, callFrame }) => ({
      frame: callFrame,
      weight: own.get(id) ?? 0,
    }));
  }
  const all = [];
  const walk = ({ callFrame, selfSize, children }) => {
    all.push({ frame: callFrame, weight: selfSize });
    children.forEach(walk);
  };
  walk(profile.head);
  return all;
}

/** Which room a line of the bundle came from, by the names that webpack puts above its modules. */
function roomsByLine(source) {
  let room = 'Node.js';
  const rooms = source.split('\n').map((line) => {
    const name = /^\/\*\*\*\/ "\.\/(.+)"/.exec(line)?.[1];
    if (name) room = CLOSER.exec(name)?.[1] ?? 'npm';
    return room;
  });
  return (line) => rooms[line] ?? 'Node.js';
}

/** Rooms as lines, profiles as columns. */
export function roomTable(columns) {
  const names = Object.keys(columns);
  const rooms = new Set(names.flatMap((name) => [...columns[name].keys()]));
  const share = (name, room) => columns[name].get(room) ?? 0;
  const sorted = [...rooms].sort((a, b) => share(names[0], b) - share(names[0], a));
  const percent = (part) => (part < 0.005 ? '' : `${Math.round(part * 100)} %`);
  return [
    `| 房间 | ${names.join(' | ')} |`,
    `| --- | ${names.map(() => '---:').join(' | ')} |`,
    ...sorted.map(
      (room) => `| ${room} | ${names.map((name) => percent(share(name, room))).join(' | ')} |`,
    ),
  ].join('\n');
}
