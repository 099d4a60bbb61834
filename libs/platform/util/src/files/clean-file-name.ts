import { fileLimits, type FileKind } from './file-limits';

/** Reserved by Windows whatever the ending: nobody could save such a file. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The name under which a file is offered: what follows the last slash of either kind, without control characters,
 * characters that turn the reading direction, and signs that file systems refuse; with the ending of its true kind.
 */
export function cleanFileName(name: string, kind: FileKind | null): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const stem = kind ? plain.replace(/\.[^.]{1,10}$/, '') : plain;
  const usable = stem === '' || reserved.test(stem) ? 'file' : stem;
  const ending = kind ? `.${kind.ending}` : '';
  return `${[...usable].slice(0, fileLimits.nameLength - ending.length - 50).join('')}${ending}`;
}
