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
  'transfer_bill_no', 'out_subsidy_no', 'out_subsidy_return_no', 'subsidy_receipt_id', 'subsidy_return_receipt_id',
  'withdraw_id', 'mix_trade_no', 'combine_transaction_id', 'transaction_id', 'out_contract_code', 'contract_id', 'authorization_code',
  'coupon_id', 'coupon_code', 'stock_id', 'business_code', 'applyment_id', 'complaint_id', 'bill_date',
];

const FORM = /^[\w|*@-]{1,64}$/;

/** The kinds of entries of the orders view, by the name of the merchant's number. */
const KINDS = {
  out_batch_no: 'transfer_batch', combine_out_trade_no: 'combined_order',
  authorization_code: 'permission', out_contract_code: 'contract',
};

/** The same for names that several products have: the path or the event tells whose number it is. Of others nothing is kept. */
const KINDS_BY_PRODUCT = {
  out_trade_no: [['mixed_order', /^\/v3\/med-ins\/|^MEDICAL_INSURANCE\./], ['order', /^/]],
  out_refund_no: [['refund', /^\/v3\/(refund|ecommerce\/refunds|ecommerce\/subsidies)\/|^REFUND\./]],
  out_return_no: [['sharing_return', /^\/v3\/(ecommerce\/)?profitsharing\/|^PROFITSHARING\./]],
  out_order_no: [
    ['sharing', /^\/v3\/(ecommerce\/)?profitsharing\/|^PROFITSHARING\./],
    ['service_order', /^\/v3\/payscore\/|^PAYSCORE\./],
  ],
  out_request_no: [
    ['withdrawal', /^\/v3\/(ecommerce|merchant)\/fund\/withdraw|^MCHWITHDRAW\./],
    ['applyment', /^\/v3\/ecommerce\/applyments\//],
    ['closing', /^\/v3\/ecommerce\/account\/apply-cancel-withdraw/],
  ],
  out_bill_no: [['transfer', /^\/v3\/fund-app\/mch-transfer\/(transfer-bills|elecsign)\b|^MCHTRANSFER\.BILL\./]],
  business_code: [['applyment', /^\/v3\/applyment4sub\//]],
  out_subsidy_no: [['coupon_subsidy', /^\/v3\/marketing\/busifavor\//]],
  out_subsidy_return_no: [['coupon_subsidy_return', /^\/v3\/marketing\/busifavor\//]],
  coupon_id: [['coupon', /^\/v3\/marketing\/favor\/|^COUPON\.USE$/]],
  coupon_code: [
    ['merchant_coupon', /^\/v3\/marketing\/busifavor\/|^COUPON\.SEND$/],
    ['product_coupon', /^\/(brand\/marketing|v3\/marketing\/partner)\/product-coupon\/|^PRODUCT_COUPON/],
  ],
  stock_id: [
    ['coupon_stock', /^\/v3\/marketing\/favor\/|^COUPON\.USE$/],
    ['merchant_coupon_stock', /^\/v3\/marketing\/busifavor\/|^COUPON\.SEND$/],
    ['product_coupon_stock', /^\/(brand\/marketing|v3\/marketing\/partner)\/product-coupon\/|^PRODUCT_COUPON/],
  ],
};

/** The kind of the entry that a number belongs to; none where the sandbox keeps nothing of it. */
export const kindOf = (name, about) =>
  KINDS[name] ?? KINDS_BY_PRODUCT[name]?.find(([, where]) => where.test(about))?.[0];

export function numbersOfCall({ numbers }) {
  return numbers ?? [];
}

export function numbersOfResource(resource) {
  if (typeof resource !== 'object' || resource === null) return [];
  return NAMES.filter((name) => typeof resource[name] === 'string' && FORM.test(resource[name]))
    .map((name) => [name, resource[name]]);
}
