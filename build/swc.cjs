/** The loader rule that compiles our TypeScript to a given level. Types are checked apart, by `npm run types`. */
function typescript({ target, react = false, exclude = /node_modules/ }) {
  return {
    test: /\.tsx?$/,
    exclude,
    use: {
      loader: 'swc-loader',
      options: {
        jsc: {
          target,
          // ES5 needs helpers for spreads and iteration: one copy for all files, not one in each.
          externalHelpers: target === 'es5',
          // A property is set as it reads. To define it by a descriptor, as the standard has it, makes a cell of a sheet ten times dearer.
          assumptions: { setPublicClassFields: true, setClassMethods: true },
          parser: { syntax: 'typescript', tsx: react },
          transform: react ? { react: { runtime: 'classic' } } : {},
        },
      },
    },
  };
}

module.exports = { typescript };
