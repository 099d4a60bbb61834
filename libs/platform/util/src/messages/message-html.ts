import type { MessageBody } from './write-message';

/** The message as a page that every mail program shows: no picture, nothing loaded, readable in the dark. */
export function htmlOf(body: MessageBody): string {
  const rows = body.facts.map(
    ([name, value]) => `<tr><th scope="row" style="${head}">${safe(name)}</th><td style="${cell}">${safe(value)}</td></tr>`,
  );
  const note = body.note === null ? '' : `<p>${safe(body.note)}</p>`;
  return [
    `<!doctype html><html lang="${safe(body.locale)}"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark">`,
    `<meta name="viewport" content="width=device-width"><title>${safe(body.subject)}</title></head>`,
    `<body style="${page}"><div style="${column}">`,
    body.paragraphs.map((paragraph) => `<p>${safe(paragraph)}</p>`).join(''),
    `<table style="border-collapse:collapse">${rows.join('')}</table>${note}`,
    `<p><a href="${safe(body.link.address)}">${safe(body.link.label)}</a></p>`,
    `<p style="font-size:14px">${safe(body.footer)}</p></div></body></html>\n`,
  ].join('');
}

const page = 'margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif';
const column = 'max-width:36rem;margin:0 auto';
const head = 'text-align:left;vertical-align:top;padding:4px 16px 4px 0;font-weight:600';
const cell = 'vertical-align:top;padding:4px 0';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const safe = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
