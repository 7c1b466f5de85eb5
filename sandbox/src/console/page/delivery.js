/**
 * Judges attempts to deliver a callback.
 *
 * In: deliveries. Out: whether the handler accepted them, and what came of them in words.
 */

/** A handler accepts with these; anything else is sent again. */
export const isAccepted = ({ status }) => status === 200 || status === 204;

export function deliverySentence(delivery) {
  const { status, error, error_zh } = delivery;
  if (status == null) return ['not_delivered', { error: error ?? '', error_zh: error_zh ?? '' }];
  return [isAccepted(delivery) ? 'delivered_accepted' : 'delivered', { status }];
}

/** Why there was no response, as the control interface says it in both languages. */
export const errorSentence = ({ error, error_zh }) => ['failed', { message: error, message_zh: error_zh ?? error }];

/** A probe that is refused shows a handler that verifies. */
export function probeSentence(delivery) {
  if (delivery.status == null) return deliverySentence(delivery);
  return [isAccepted(delivery) ? 'probe_accepted' : 'probe_refused', { status: delivery.status }];
}
