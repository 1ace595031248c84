/** The program's version, put in when the pane is built. */
export const VERSION = process.env['JIXIAO_VERSION'] ?? '开发版';
