/**
 * The numbers that a call or a callback is about.
 *
 * In: a call, which has them from the control interface, or a callback's resource. Out: pairs of a name and a number, the
 * most particular first.
 */

/** As the sandbox itself has them (`sandbox/src/numbers.rs`); a test compares. */
const NAMES = [
  'out_refund_no', 'out_return_no', 'out_order_no', 'out_detail_no', 'out_batch_no', 'out_bill_no',
  'out_request_no', 'combine_out_trade_no', 'out_trade_no', 'refund_id', 'return_id', 'order_id', 'detail_id', 'batch_id',
  'transfer_bill_no', 'withdraw_id', 'combine_transaction_id', 'transaction_id', 'out_contract_code', 'contract_id', 'authorization_code',
  'coupon_id', 'coupon_code', 'stock_id', 'business_code', 'applyment_id', 'complaint_id', 'bill_date',
];

const FORM = /^[\w|*@-]{1,64}$/;

/** The kinds of entries of the orders view, by the name of the merchant's number. */
const KINDS = {
  out_refund_no: 'refund', out_return_no: 'sharing_return', out_order_no: 'sharing', out_batch_no: 'transfer_batch',
  out_bill_no: 'transfer', combine_out_trade_no: 'combined_order', out_trade_no: 'order',
  authorization_code: 'permission', out_contract_code: 'contract',
  business_code: 'applyment', coupon_id: 'coupon', stock_id: 'coupon_stock',
};

/** Some products have one name for their numbers: the path or the event tells them apart. */
const SHARED = [
  ['out_order_no', /payscore/i, 'service_order'],
  ['out_request_no', /fund\/withdraw|^MCHWITHDRAW/, 'withdrawal'],
  ['out_request_no', /ecommerce\/applyments/, 'applyment'],
  ['out_request_no', /cancel-withdraw/, 'closing'],
  ['stock_id', /\/busifavor\/|^COUPON\.SEND/, 'merchant_coupon_stock'],
  ['coupon_code', /\/busifavor\/|^COUPON\.SEND/, 'merchant_coupon'],
];

export const kindOf = (name, about) =>
  (SHARED.find(([shared, whose]) => shared === name && whose.test(about))?.[2] ?? KINDS[name]);

export function numbersOfCall({ numbers }) {
  return numbers ?? [];
}

export function numbersOfResource(resource) {
  if (typeof resource !== 'object' || resource === null) return [];
  return NAMES.filter((name) => typeof resource[name] === 'string' && FORM.test(resource[name]))
    .map((name) => [name, resource[name]]);
}
