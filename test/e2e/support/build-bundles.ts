import webpack, { type Configuration } from 'webpack';

/** Builds one bundle as it is shipped. Rejects with webpack's own words. */
export function buildBundle(configuration: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}
