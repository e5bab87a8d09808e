/**
 * @typedef {Object} UploadOptions
 * @property {string} fileName
 * @property {string} [hostAddress]
 * @property {(email: string) => void} onDone
 */

// @typedef {Object} User @property {string} email: no doc comment

/** @param {UploadOptions} options */
export const upload = options => options.fileName
