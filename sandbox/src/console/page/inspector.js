/**
 * What was sent with an attempt, and why a program cannot verify it.
 *
 * In: an attempt with all that was sent. Out: elements: headers, body, signed string, plain text, a command that repeats
 * it, and a form for what a program made of it.
 */

import { body, headers } from './content.js';
import { copyButton } from './clipboard.js';
import { block, element } from './dom.js';
import { signingString } from './signing.js';
import { verificationForm } from './verification.js';

/** A titled part of an attempt, whose own title is one step higher. */
function part(word, ...content) {
  return element('section', { class: 'part' }, element('h5', { word }), content);
}

export function sentParts(sent) {
  const command = block(sent.curl, { testid: 'curl' });
  return [
    element('div', { class: 'buttons' },
      copyButton(() => sent.curl, command.querySelector('pre'), undefined, { word: 'copy_as_curl', testid: 'copy-as-curl' })),
    element('div', { class: 'pair' },
      part('sent_headers', headers(sent.headers)),
      part('sent_signed',
        element('p', { class: 'note', word: 'sent_signed_note' }),
        signingString(sent.signing_string, 'callback-signing-string'))),
    element('div', { class: 'pair' },
      part('sent_body', body(sent.body, 'sent-body')),
      part('sent_plain', sent.plain_text === undefined
        ? element('p', { class: 'note', word: 'no_plain_text' })
        : body(sent.plain_text, 'plain-text'))),
    element('details', { class: 'fold' },
      element('summary', { word: 'curl_command', testid: 'curl-command' }),
      element('p', { class: 'note', word: 'curl_note' }),
      command),
    part('check_callback', verificationForm(sent)),
  ];
}
